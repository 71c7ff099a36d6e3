// SPDX-License-Identifier: Apache-2.0
// Machines in parallel, the phases of one machine in order: a later phase may use what an earlier one found.
#include "tool/pipeline.hpp"

#include "tool/interrupt.hpp"
#include "tool/requirements/load.hpp"
#include "tool/stop.hpp"

#include "solvers.hpp"

#include <algorithm>
#include <atomic>
#include <exception>

namespace tool {

namespace {

double seconds_since(std::chrono::steady_clock::time_point t) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count();
}

void tell_failures(const MachineRun& run, std::size_t from, Progress& progress) {
    for (std::size_t k = from; k != run.report.findings.size(); ++k) {
        const proofs::Finding& f = run.report.findings[k];
        if (f.verdict == proofs::Verdict::failed) progress.say("FAILED " + run.report.machine + " " + f.id + ": " + f.text);
    }
}

void run_phase(const Phase& phase, Work& work, Progress& progress) {
    PhaseRun record{std::string(phase.name), left_out(phase, work.options)};
    const std::string machine(work.model.name);
    if (record.note.empty()) {
        (void)hold_interrupts();  // an interruption kills what an engine waits for; what comes next must not begin
        progress.begin(machine, record.name);
        const auto began = std::chrono::steady_clock::now();
        const std::size_t found = work.run.report.findings.size();
        try {
            record.note = phase.run(work);
            record.ran = true;
        } catch (const Stop&) {
            throw;
        } catch (const proofs::ToolMissing& e) {
            throw Stop(environment, e.what());
        } catch (const std::exception& e) {
            record.note = std::string("broke off: ") + e.what();
            ++work.run.report.expected;
            work.add({.id = "phase/" + record.name, .kind = "phase", .text = "This phase runs to its end.",
                      .engine = record.name, .detail = e.what()});
            progress.say("UNDECIDED " + machine + ": " + record.name + " broke off: " + e.what());
        }
        record.seconds = seconds_since(began);
        tell_failures(work.run, found, progress);
    }
    progress.end(machine, phase.weight);
    work.run.phases.push_back(std::move(record));
}

}  // namespace

std::string left_out(const Phase& phase, const VerifyOptions& options) {
    if (phase.in == Phase::In::machine_code && !options.machine_code) return "left out by --no-machine-code";
    if (phase.in != Phase::In::always && options.quick) return "left out by --quick";
    return "";
}

bool concerns(const Phase& phase, const ssp::Model& model) {
    const bool composed = model.couplings != nullptr, system = model.kind == ssp::Model::Kind::system || model.kind == ssp::Model::Kind::enumerated;
    switch (phase.of) {
    case Phase::Of::all: return true;
    case Phase::Of::built: return is_built(model);
    case Phase::Of::alone: return is_built(model) && !composed;
    case Phase::Of::composed: return composed;
    case Phase::Of::systems: return system;
    }
    return false;
}

std::vector<MachineRun> run_phases(const Catalogue& catalogue, const VerifyOptions& options, const std::vector<Phase>& phases,
                                   const std::filesystem::path& folder, Progress& progress) {
    const std::vector<const ssp::Model*> models = chosen(catalogue, options.machines);
    std::vector<MachineRun> runs(models.size());
    const auto make = [&](std::size_t m, long slots) { return with_sheets(catalogue, models[m]->name, made(*models[m], slots)); };
    for (std::size_t m = 0; m != models.size(); ++m) {
        runs[m].model = models[m];
        runs[m].machine = make(m, options.slots);
        runs[m].report.machine = models[m]->name;
    }
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::exception_ptr stopped;
    const long together = std::clamp<long>(options.jobs, 1, static_cast<long>(models.size()));
    const auto work = [&] {
        for (std::size_t m; !stop && (m = next++) < models.size();) {
            const auto began = std::chrono::steady_clock::now();
            const std::string name(models[m]->name);
            Work w{*models[m], options, folder, runs[m], [&](long done, long all) { progress.tick(name, done, all); }, [&make, m](long slots) { return make(m, slots); }, std::max(1L, options.jobs / together), {}};
            try {
                for (const Phase& phase : phases)
                    if (!stop && concerns(phase, *models[m])) run_phase(phase, w, progress);
            } catch (...) {
                const std::lock_guard held(mutex);
                if (!stopped) stopped = std::current_exception();
                stop = true;
            }
            runs[m].report.seconds = seconds_since(began);
        }
    };
    std::vector<std::thread> threads;
    for (long j = 0; j != together; ++j) threads.emplace_back(work);
    for (std::thread& t : threads) t.join();
    if (stopped) std::rethrow_exception(stopped);
    return runs;
}

}  // namespace tool
