// SPDX-License-Identifier: Apache-2.0
// First everything that can be refused at once (names, tools, the folder), then the long work.
#include "tool/commands.hpp"

#include "tool/evidence.hpp"
#include "tool/formats_run.hpp"
#include "tool/interrupt.hpp"
#include "tool/json.hpp"
#include "tool/stop.hpp"
#include "tool/table.hpp"
#include "tool/versions.hpp"
#include "tool/windows_run.hpp"

#include <ctime>

namespace tool {

namespace {

std::string now() {
    const std::time_t t = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&t, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S UTC", &parts);
    return text;
}

}  // namespace

int verify(const Catalogue& catalogue, const VerifyOptions& options, const std::vector<Phase>& phases, const std::string& words,
           std::ostream& out, bool colour, int progress) {
    const auto began = std::chrono::steady_clock::now();
    VerifyOptions named = options;
    const bool all = named.machines.empty(), formats = std::erase(named.machines, formats_name) != 0 || all, windows = std::erase(named.machines, windows_name) != 0 || all;
    const bool machines = !named.machines.empty() || options.machines.empty();
    const std::vector<const ssp::Model*> models = machines ? chosen(catalogue, named.machines, formats_name) : std::vector<const ssp::Model*>{};
    if (machines && models.empty()) throw Stop(bad_input, "there are no machines");
    Run run;
    run.started = now();
    run.command_line = words;
    run.requirements = catalogue.requirements;
    run.tools = needed_tools(options.machine_code && !options.quick);
    check_tools(run.tools);

    Folder folder(options.evidence, evidence_mark);
    const WhenInterrupted undo("interrupted; evidence folder unchanged", [&folder] { folder.discard(); });
    {
        double weight = 0;
        for (const Phase& p : phases) weight += p.weight * static_cast<double>(models.size());
        constexpr double weight_of_formats = 60, weight_of_windows = 30;
        if (formats) weight += weight_of_formats;
        if (windows) weight += weight_of_windows;
        Progress shown(progress, weight);
        if (machines) run.machines = run_phases(catalogue, named, phases, folder.path(), shown);
        if (formats) {
            run.formats = verify_formats(options, folder.path(), shown);
            shown.end(std::string(formats_name), weight_of_formats);
        }
        if (windows) {
            run.windows = verify_windows(options, folder.path(), shown);
            shown.end(std::string(windows_name), weight_of_windows);
        }
    }
    hash_models(run, folder);
    run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    write_evidence(run, folder);
    folder.publish();

    if (options.json) out << json_report(run);
    else print_table(run, options.evidence, out, Paint{colour});
    out << std::flush;
    return holds(run) ? all_holds : something_failed;
}

}  // namespace tool
