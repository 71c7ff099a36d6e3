// SPDX-License-Identifier: Apache-2.0
// Stories of the platform: what it takes till something happens is too long to be searched for, so it is told.
#include "platform/machines.hpp"

namespace ssp::platform {

namespace {

using Text = std::string;

// From nothing to ready: storage as delivered, the terminal gives 200 to all that is active.
Text up_from(int number, const Text& external) {
    const Text n = std::to_string(number);
    return "power.start => done\n"
           "journal.power_up commit_is_good=yes commit_count=" + n + " mark_is_good=yes mark_count=" + n + " => ready\n"
           "power.boot_ends is_sound=yes => done\n"
           "platform.tell_capabilities its_capability=1 can_suspend=yes for_interfaces=50 for_external=" + external + " => done\n";
}
const Text up = up_from(0, "200");

// A command that is stored, in a transaction of its own.
Text prepared(const Text& record) {
    return "journal.begin => done\njournal.change record=" + record + " => write_it\nplatform.write_ends => done\njournal.commit => write_it\n";
}
Text finished(const Text& record) {
    return "journal.copy record=" + record + " => write_it\nplatform.write_ends => done\njournal.finish => write_it\nplatform.write_ends => done\n";
}
Text stored(const Text& command, const Text& record = "0") { return prepared(record) + command + " => done\n" + finished(record); }

Text offered(int slot, int family, const Text& kind, const Text& policy = "keep_enabled=no keep_installed=no") {
    const Text s = std::to_string(slot);
    return "bundle.install_start slot=" + s + " its_identity=" + s + " its_family=" + std::to_string(family) + " its_kind=" + kind + " its_metadata=1 " + policy +
           " segments=1 intent=yes authentic=yes compatible=yes => done\n";
}
Text loaded(int slot, int family, const Text& kind, const Text& policy = "keep_enabled=no keep_installed=no") {
    const Text s = std::to_string(slot);
    return offered(slot, family, kind, policy) + "bundle.install_segment slot=" + s + " segment=1 authentic=yes => done\n";
}
Text acknowledged(int which) { return stored("bundle.acknowledge which=" + std::to_string(which), "4"); }
Text installed(int slot, int family, const Text& kind, const Text& policy = "keep_enabled=no keep_installed=no") {
    return loaded(slot, family, kind, policy) + stored("bundle.install_commit slot=" + std::to_string(slot) + " authentic=yes");
}
Text enabled(int slot) { return stored("bundle.enable slot=" + std::to_string(slot) + " intent=yes"); }
// An interface with pipes, and one of them mapped to it.
const Text connected = "interfaces.activate interface=0 => done\n" + stored("interfaces.bind_pipes interface=0", "5");
Text mapped(int pipe) { return stored("platform.map_pipe pipe=" + std::to_string(pipe) + " interface=0", "5"); }
Text activated(int slot, int port) { return "bundle.activate slot=" + std::to_string(slot) + " to_port=" + std::to_string(port) + " => done\n"; }
const Text told_restart = "scl_sessions.tell_restart => done\nscl_sessions.message_gone => done\n";

const Text telecom = up + connected + mapped(0) + installed(0, 0, "rsp_telecom") + acknowledged(1) + enabled(0) + acknowledged(2);
const Text two = telecom + mapped(1) + installed(1, 1, "other") + acknowledged(3) + enabled(1) + acknowledged(4);
const Text in_use = telecom + activated(0, 1) + told_restart +
                    "scl_sessions.bind pipe=0 its_session=7 => done\nscl_sessions.message_gone => done\n"
                    "scl_sessions.message_arrives its_message=accept pipe=0 its_session=7 => done\n";

}  // namespace

std::vector<Story> stories_of_platform() {
    return {
        {"PLS-1", "Nothing is known yet.", "power.start => done\njournal.power_up commit_is_good=no commit_count=0 mark_is_good=no mark_count=0 => is_damaged\npower.boot_ends is_sound=yes => busy\n"},
        {"PLS-2", "A telecom bundle is installed, enabled, started, used and stopped.",
         in_use + "scl_sessions.send pipe=0 => done\nscl_sessions.message_gone => done\nscl_sessions.message_arrives its_message=data pipe=0 its_session=7 => delivered\n"
                  "power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=5 => busy\nbundle.stop slot=0 => done\n"
                  "scl_sessions.message_arrives its_message=data pipe=0 its_session=7 => dropped\n"},
        {"PLS-3", "Two bundles run at once, and a third has no current.",
         two + activated(0, 1) + activated(1, 0) + "platform.platform_draws current=110 => done\n" + mapped(2) + installed(2, 1, "other") + acknowledged(5) + enabled(2) +
             "bundle.activate slot=2 to_port=0 => over_budget\n"},
        {"PLS-4", "The SSP is suspended with a session open, and resumes.",
         in_use + "bundle.stop slot=0 => done\nplatform.platform_draws current=1 => done\n" + prepared("5") + "power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=5 => done\n" + finished("5") +
             "power.tick => done\npower.resume its_token=5 => resumed\ninterfaces.terminal_resumes interface=0 => done\n" + activated(0, 1)},
        {"PLS-5", "It is suspended, and the wrong token comes.",
         in_use + "bundle.stop slot=0 => done\n" + prepared("5") + "power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=5 => done\npower.resume its_token=4 => started_anew\n"},
        {"PLS-6", "Power fails before the commit record ends: the bundle is as before.",
         telecom + prepared("0") + "power.power_lost => done\n" + up_from(6, "200")},
        {"PLS-7", "Power fails while what was committed is copied: the bundle is as after.",
         telecom + prepared("0") + "bundle.disable slot=0 intent=yes => done\npower.power_lost => done\npower.start => done\n"
                   "journal.power_up commit_is_good=yes commit_count=7 mark_is_good=yes mark_count=6 => copy_again\njournal.tell record=0 is_listed=yes => done\npower.boot_ends is_sound=yes => busy\n" +
             "journal.tell record=1 is_listed=no => done\njournal.tell record=2 is_listed=no => done\njournal.tell record=3 is_listed=no => done\njournal.tell record=4 is_listed=no => done\n"
             "journal.tell record=5 is_listed=no => done\n" + finished("0") + "power.boot_ends is_sound=yes => done\n"},
        {"PLS-8", "A bundle in use is disabled, and deleted.",
         in_use + stored("bundle.disable slot=0 intent=yes") + stored("bundle.remove slot=0 intent=yes") + "platform.unmap_pipe pipe=0 => refused\n"},
        {"PLS-9", "A bundle is updated: its metadata, its profile, the loader.",
         telecom + stored("bundle.update_metadata slot=0 its_metadata=2 authentic=yes") + stored("bundle.download_profile slot=0 with_ppr2=yes compatible=yes") +
             stored("bundle.profiles_changed slot=0 with_ppr1=yes with_ppr2=yes") + stored("bundle.update_loader to_version=1 authentic=yes", "5") + stored("bundle.name_platform its_platform=1", "5") + prepared("0")},
        {"PLS-10", "A bundle is enabled whose policy forbids to disable and to delete it.",
         up + connected + mapped(0) + installed(0, 0, "rsp_telecom", "keep_enabled=yes keep_installed=yes") + acknowledged(1) + enabled(0)},
        {"PLS-11", "All notifications are waiting.",
         two + stored("bundle.disable slot=1 intent=yes") + stored("bundle.enable slot=1 intent=yes") + stored("bundle.disable slot=1 intent=yes") + stored("bundle.enable slot=1 intent=yes") + loaded(2, 1, "other") + prepared("2")},
        {"PLS-12", "An installation has failed.",
         telecom + "bundle.install_start slot=1 its_identity=1 its_family=1 its_kind=other its_metadata=1 keep_enabled=no keep_installed=no segments=1 intent=yes authentic=yes compatible=no => not_compatible\n"},
        {"PLS-13", "The limit of a family is reached, and a SIM port is in use.",
         up + connected + mapped(0) + mapped(1) + installed(0, 0, "standalone_telecom") + acknowledged(1) + enabled(0) + acknowledged(2) + installed(1, 0, "standalone_telecom") + acknowledged(3) + enabled(1) + acknowledged(4) +
             installed(2, 0, "standalone_telecom") + acknowledged(5) + activated(0, 1)},
        {"PLS-14", "The platform has asked for a session, and waits.",
         up + connected + mapped(0) + "scl_sessions.tell_restart => done\nscl_sessions.message_gone => done\nscl_sessions.bind pipe=0 its_session=7 => done\nscl_sessions.message_gone => done\n"},
        {"PLS-15", "A transaction with two values is open.", up + connected + "journal.begin => done\njournal.change record=0 => write_it\nplatform.write_ends => done\njournal.change record=1 => write_it\nplatform.write_ends => done\n"},
        {"PLS-16", "A bundle is installed after much was notified, and a transaction is about to be committed.",
         telecom + stored("bundle.disable slot=0 intent=yes") + stored("bundle.enable slot=0 intent=yes") + stored("bundle.disable slot=0 intent=yes") + loaded(1, 1, "other") + stored("bundle.install_commit slot=1 authentic=yes") + prepared("0")},
        {"PLS-17", "A transaction is about to be committed, and a pipe is used by nobody.", telecom + prepared("5")},
        {"PLS-18", "A bundle is started whose pipe leads nowhere.", up + installed(0, 1, "other") + acknowledged(1) + enabled(0) + "bundle.activate slot=0 to_port=0 => no_pipe\n"},
        {"PLS-19", "The pipes of a bundle in use are to be unbound.", in_use + prepared("5") + "interfaces.unbind_pipes interface=0 => refused\n"},
        {"PLS-20", "A bundle with a profile that may not be deleted is disabled.",
         telecom + stored("bundle.download_profile slot=0 with_ppr2=yes compatible=yes") + stored("bundle.disable slot=0 intent=yes") + "bundle.remove slot=0 intent=yes => profile_forbids\n"},
        {"PLS-21", "A profile forbids to disable a bundle that runs.", in_use + stored("bundle.profiles_changed slot=0 with_ppr1=yes with_ppr2=no") + "bundle.disable slot=0 intent=yes => profile_forbids\n"},
        {"PLS-22", "An M2M bundle runs.", up + connected + mapped(0) + installed(0, 0, "m2m_telecom") + acknowledged(1) + enabled(0) + activated(0, 1)},
        {"PLS-23", "A bundle whose policy forbids to delete it stays.",
         up + connected + mapped(0) + installed(0, 0, "rsp_telecom", "keep_enabled=no keep_installed=yes") + acknowledged(1) + "bundle.remove slot=0 intent=yes => forbidden\n"},
    };
}

}  // namespace ssp::platform
