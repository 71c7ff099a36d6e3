// SPDX-License-Identifier: Apache-2.0
#include "machines.hpp"

#include "bundle/configuration.hpp"
#include "platform/machines.hpp"
#include "power/machines.hpp"
#include "processes/machines.hpp"
#include "scl/buffers.hpp"
#include "scl/machines.hpp"
#include "scl/systems.hpp"
#include "storage/machines.hpp"

namespace ssp {

namespace {

using enum Model::Kind;

constexpr Model all[]{
    {"bundle", "What may be installed, enabled, run and deleted; which bundle serves a SIM port; what power loss does.", bundle::Configuration{}.slots,
     [](long slots) {
         bundle::Configuration c;
         c.slots = slots;
         return bundle::table(c);
     },
     [](long slots) { return bundle::table(bundle::small_configuration(slots)); }, [] { return bundle::table(bundle::analysed_configuration); }},
    {"shdlc", "One end of an SHDLC link: connecting, packets both ways, acknowledgement and repetition, timers.", 1,
     [](long) { return scl::link_machine(false); }, [](long) { return scl::link_machine(true); }},
    {"scl_sessions", "The sessions of a host's pipes: bound, opened, ended, restarted.", 8,
     [](long pipes) { return scl::session_machine(pipes, false); }, [](long pipes) { return scl::session_machine(pipes, true); }},
    {"scl_flow", "Fragments and credit of a host's pipes: what may be sent, what is assembled, what is discarded.", 8,
     [](long pipes) { return scl::flow_machine(pipes, false); }, [](long pipes) { return scl::flow_machine(pipes, true); }},
    {"scl_secure", "The secure pipes of a host: sequence numbers, and failure for good.", 8,
     [](long pipes) { return scl::secure_machine(pipes, false); }, [](long pipes) { return scl::secure_machine(pipes, true); }},
    {"scl_router", "The hosts that are there, whom they admit, and which pipes lead where: what the controller decides.", 8,
     [](long pipes) { return scl::router_machine(pipes, false); }, [](long pipes) { return scl::router_machine(pipes, true); }},
    {"scl_gates", "The gates of a host: which pipe leads to which, and what is answered to a command.", 8,
     [](long pipes) { return scl::gates_machine(pipes, false); }, [](long pipes) { return scl::gates_machine(pipes, true); }},
    {"power", "The life cycle of the SSP: start, capabilities, suspension and resumption, stop, reset, loss of power.", 1,
     [](long) { return power::life_cycle_machine(false); }, [](long) { return power::life_cycle_machine(true); }},
    {"interfaces", "The physical interfaces of the SSP: activated, suspended, resumed by either side; what is drawn stays within what the terminal declared.", 4,
     [](long interfaces) { return power::interface_machine(interfaces, false); }, [](long interfaces) { return power::interface_machine(interfaces, true); }},
    {"voltage", "The voltage class that a terminal and a UICC find: lowest first, what follows no answer or a bad one, and no command before.", 1,
     [](long) { return power::voltage_machine(false); }, [](long) { return power::voltage_machine(true); }},
    {"swp", "The SWP interface of a terminal and a UICC: activated with ACT frames that are repeated or given up, suspended, resumed by either side.", 1,
     [](long) { return power::swp_machine(false); }, [](long) { return power::swp_machine(true); }},
    {"processes", "The processes of the Primary Platform: who runs, who waits for what, what signals, time-outs and exceptions do, and to nobody else.", 4,
     [](long n) { return processes::process_machine(n, false); }, [](long n) { return processes::process_machine(n, true); }},
    {"journal", "The journal of a storage: what is written next, and what is done with what is read when power comes back.", 8,
     [](long records) { return storage::journal_machine(records, false); }, [](long records) { return storage::journal_machine(records, true); }},
    {"platform", "Bundles, sessions, power, interfaces and storage as one: four slots, four pipes, two interfaces.", 1,
     [](long) { return platform::platform_machine(false); }, [](long) { return platform::platform_machine(true); }, nullptr, composed, platform::stories_of_platform,
     platform::couplings_of_platform, platform::platform_without},
    {"platform_life", "The platform beside its life as the author of a standard reads it: rule by rule it does what that says.", 1,
     [](long) { return platform::life_machine(false); }, [](long) { return platform::life_machine(true); }, nullptr, refinement, platform::stories_of_platform,
     platform::couplings_of_life, platform::life_without},
    {"shdlc_one_way", "Packets one way over a link that loses and repeats frames, window 4, four frames on the way in each direction.", 1,
     [](long) { return scl::link_one_way(false); }, [](long) { return scl::link_one_way(true); }, nullptr, system},
    {"shdlc_selective", "Packets one way with selective reject over a link that loses frames, window 4, four frames on the way in each direction.", 1,
     [](long) { return scl::link_selective(false); }, [](long) { return scl::link_selective(true); }, nullptr, system},
    {"shdlc_both_ways", "Packets both ways over a link that loses frames, window 4, four frames on the way in each direction.", 1,
     [](long) { return scl::link_both_ways(false); }, [](long) { return scl::link_both_ways(true); }, nullptr, system},
    {"shdlc_beginnings", "Two ends of a link that connect, and connect anew; two frames on the way in each direction.", 1,
     [](long) { return scl::link_beginnings(false); }, [](long) { return scl::link_beginnings(true); }, nullptr, enumerated},
    {"scl_pair", "Two hosts and the sessions of a pipe between them, two messages on the way in each direction; either restarts at any moment.", 1,
     [](long) { return scl::session_pair(false); }, [](long) { return scl::session_pair(true); }, nullptr, enumerated},
    {"scl_routed_pair", "The same with a router between them; two messages on the way on each link.", 1,
     [](long) { return scl::session_routed(false); }, [](long) { return scl::session_routed(true); }, nullptr, enumerated},
    {"scl_fragments", "Messages of any length in fragments, two pipes on one line, with credit of two; four fragments on the way.", 1,
     [](long) { return scl::fragment_line(false); }, [](long) { return scl::fragment_line(true); }, nullptr, system},
    {"scl_buffers", "The buffers of a router, half of them for each of two pairs of hosts: neither can tell what the other does.", 1,
     [](long) { return scl::buffer_table(scl::Sharing::halves); }, [](long) { return scl::buffer_table(scl::Sharing::halves); }, nullptr, system},
    {"scl_buffers_in_turns", "The same, and each pair is served in its turn only.", 1,
     [](long) { return scl::buffer_table(scl::Sharing::turns); }, [](long) { return scl::buffer_table(scl::Sharing::turns); }, nullptr, system},
    {"scl_secure_pipe", "A secure pipe and an attacker who records, drops, replays and reflects; numbers up to 7.", 1,
     [](long) { return scl::secure_pipe(false); }, [](long) { return scl::secure_pipe(true); }, nullptr, system},
    {"scl_agreement", "Two ends that agree on keys, and an attacker who records, drops, replays and makes tokens of his own; three keys and challenges.", 1,
     [](long) { return scl::key_agreement(); }, [](long) { return scl::key_agreement(); }, nullptr, enumerated},
    {"scl_recut", "A router that cuts messages anew: fragments of up to three octets come, pieces of up to two go.", 1,
     [](long) { return scl::recutting_router(false); }, [](long) { return scl::recutting_router(true); }, nullptr, enumerated},
    {"scl_bridge", "A router between applications of two protocols; four applications.", 4,
     [](long applications) { return scl::protocol_bridge(applications); }, [](long applications) { return scl::protocol_bridge(applications); }, nullptr, system},
    {"storage_journal", "A journal over a flash of two records, and a supply that fails before, in and after each write; three transactions.", 1,
     [](long) { return storage::journal_system(false); }, [](long) { return storage::journal_system(true); }, nullptr, enumerated},
};

}  // namespace

std::span<const Model> models() { return all; }

}  // namespace ssp
