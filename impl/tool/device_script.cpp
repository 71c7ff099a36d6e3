// SPDX-License-Identifier: Apache-2.0
/* see device_script.hpp */
#include "tool/device_script.hpp"

#include "platform/machines.hpp"
#include "tool/device_storage.hpp"
#include "tool/output.hpp"
#include "tool/platform_events.hpp"
#include "tool/script.hpp"
#include "tool/stop.hpp"

#include <iostream>
#include <sstream>

namespace tool {

using ssp::core::Stored;

namespace {

class Device {
public:
    Device(const StorageOptions& options, std::uint64_t seed, std::ostream& out)
        : path_(options.file), file_(open_storage(options, seed)), platform_(file_->flash()), out_(out) {
        start();
    }

    void take(const std::string& text, const std::string& place) {
        const auto line = parse(machine_, text);
        if (!line) return;
        out_ << "> " << text_of(machine_, line->input) << std::endl;
        const std::uint32_t before = file_->writes();
        const std::string answer = answer_to(line->input);
        const std::uint32_t writes = file_->writes() - before;
        out_ << answer << (writes == 0 ? "" : "   " + std::to_string(writes) + " writes") << std::endl;
        if (platform_.booting()) start();
        if (!line->expected) return;
        if (const std::string expected = answer_text(line->input, *line->expected); expected != answer) throw Stop(something_failed, place + "expected " + expected + ", got " + answer);
    }

private:
    void start() {
        const Stored told = platform_.start();
        const std::string how = how_it_came_up(path_, *file_, told, platform_.damage());
        if (started_) out_ << "device: started again" << std::endl;
        else out_ << "device: storage " << path_ << ": " << how << std::endl;
        started_ = true;
    }
    [[nodiscard]] std::string answer_text(const spec::Input& input, int code) const {
        return spec::text_of(machine_.types[static_cast<unsigned>(machine_.events[static_cast<unsigned>(input.event)].answers)], code);
    }
    std::string answer_to(const spec::Input& input) {
        const std::string name = full_name(machine_.events[static_cast<unsigned>(input.event)]);
        if (name == "power.start") {
            if (platform_.machine().power.stage != ssp::generated::platform::PowerStage::off) return "refused";
            start();
            return "done";
        }
        const PlatformEvent* const event = find_platform_event(name);
        if (event == nullptr)
            throw ScriptError(name + ": the device does this by itself, with the command it is for; leave the line out, or run './sspec simulate platform', which takes each step");
        const PlatformOutcome outcome = event->take(platform_, input.arguments);
        if (outcome.stored != Stored::done && outcome.stored != Stored::used_up) (void)how_it_came_up(path_, *file_, outcome.stored, platform_.damage());
        return answer_text(input, outcome.answer);
    }

    const spec::Machine machine_ = ssp::platform::platform_machine(false);
    std::string path_;
    std::unique_ptr<ssp::host::StorageFile> file_;
    ssp::core::Platform platform_;
    std::ostream& out_;
    bool started_ = false;
};

}  // namespace

int device_by_script(const DeviceOptions& options, std::ostream& out) {
    if (options.storage.file.empty()) throw Stop(bad_input, "--script drives the platform over its storage, and there is none: name one with --storage FILE");
    std::istringstream lines(options.script == "-" ? "" : read_file(options.script));
    std::istream& in = options.script == "-" ? std::cin : lines;
    Device device(options.storage, options.faults.seed, out);
    std::string text;
    for (int number = 1; std::getline(in, text); ++number) {
        const std::string place = options.script + ':' + std::to_string(number) + ": ";
        try {
            device.take(text, place);
        } catch (const ScriptError& e) {
            throw Stop(bad_input, place + e.what());
        }
    }
    return all_holds;
}

}  // namespace tool
