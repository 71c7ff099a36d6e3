// SPDX-License-Identifier: Apache-2.0
// The gates of a host: what is answered to each command, played by the generated code, and guards that may not be missing.
#include "../generated/scl_gates/scl_gates.hpp"
#include "any_size/any_size.hpp"
#include "machines.hpp"
#include "mutants.hpp"
#include "prove.hpp"
#include "requirements/covers.hpp"
#include "scl/machines.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

namespace gates = ssp::generated::scl_gates;
using gates::Did, gates::Instruction, gates::Rights, gates::Service;

constexpr std::uint8_t registry = 0, loopback = 1, special = 2;  // gates
constexpr std::uint8_t clear_pipe = 0, secure_pipe = 1, loop_pipe = 2, special_pipe = 3, closed_pipe = 4, no_pipe = 5;

struct Gates {
    gates::Machine m{};
    Gates() {
        REQUIRE(offer(m, registry, Service::identity) == Did::done);
        REQUIRE(offer(m, loopback, Service::loopback) == Did::done);
        REQUIRE(offer(m, special, Service::other) == Did::done);
        REQUIRE(create(m, clear_pipe, registry, false) == Did::done);
        REQUIRE(create(m, secure_pipe, registry, true) == Did::done);
        REQUIRE(create(m, loop_pipe, loopback, false) == Did::done);
        REQUIRE(create(m, special_pipe, special, false) == Did::done);
        REQUIRE(create(m, closed_pipe, registry, false) == Did::done);
        for (const std::uint8_t pipe : {clear_pipe, secure_pipe, loop_pipe, special_pipe}) REQUIRE(open_pipe(m, pipe) == Did::ok);
    }
    // A command, and its answer is sent at once.
    Did ask(Instruction instruction, Rights rights, bool fits = true, std::uint8_t pipe = clear_pipe) {
        const Did answer = command_arrives(m, pipe, false, instruction, rights, fits);
        (void)answer_sent(m, pipe);
        return answer;
    }
};

bool all_proven(const spec::Machine& machine) {
    proofs::Options options;
    options.recheck = false;
    options.spacer_seconds = 0;
    options.ic3_seconds = 0;
    const proofs::Report report = proofs::prove_machine(machine, options, {}).report;
    return report.discharged == report.expected && std::ranges::all_of(report.findings, [](const proofs::Finding& f) { return f.verdict == proofs::Verdict::proven; });
}

}  // namespace

TEST_CASE("gates: the codes of answers are those of HCI, 0 to 11, in their order") {
    static_assert(ssp::covers("TS102622/Response-1"));
    CHECK(static_cast<int>(Did::ok) == 0x00);
    CHECK(static_cast<int>(Did::parameter_unknown) == 0x02);
    CHECK(static_cast<int>(Did::not_ok) == 0x03);
    CHECK(static_cast<int>(Did::entry_unknown) == 0x05);
    CHECK(static_cast<int>(Did::pipe_not_opened) == 0x06);
    CHECK(static_cast<int>(Did::not_supported) == 0x07);
    CHECK(static_cast<int>(Did::access_denied) == 0x0A);
    CHECK(static_cast<int>(Did::pipe_access_denied) == 0x0B);
    CHECK(static_cast<int>(Did::done) > 0x0B);
}

TEST_CASE("gates: entries are read and written as their rights allow, and all else is refused by its code") {
    static_assert(ssp::covers("A-GAT-3", "TS102622/Unknown-3"));
    Gates g;
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only) == Did::ok);
    CHECK(g.ask(Instruction::get_parameter, Rights::read_write) == Did::ok);
    CHECK(g.ask(Instruction::get_parameter, Rights::write_only) == Did::access_denied);
    CHECK(g.ask(Instruction::get_parameter, Rights::no_entry) == Did::entry_unknown);
    CHECK(g.ask(Instruction::set_parameter, Rights::read_write) == Did::ok);
    CHECK(g.ask(Instruction::set_parameter, Rights::write_only) == Did::ok);
    CHECK(g.ask(Instruction::set_parameter, Rights::read_only) == Did::access_denied);
    CHECK(g.ask(Instruction::set_parameter, Rights::no_entry, false) == Did::entry_unknown);
    CHECK(g.ask(Instruction::set_parameter, Rights::read_write, false) == Did::parameter_unknown);
    CHECK(g.ask(Instruction::unreadable, Rights::read_write) == Did::parameter_unknown);
    CHECK(g.ask(Instruction::unknown, Rights::read_write) == Did::not_supported);
    CHECK(g.ask(Instruction::own, Rights::no_entry) == Did::not_supported);
    CHECK(g.ask(Instruction::own, Rights::no_entry, true, special_pipe) == Did::ok);
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only, true, gates::pipe_count) == Did::refused);
}

TEST_CASE("gates: a command on a pipe that is not there or not open is answered, an event there is dropped") {
    static_assert(ssp::covers("TS102622/Pipe-7", "TS102622/Unknown-1", "TS102622/Unknown-2", "A-GAT-5"));
    Gates g;
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only, true, no_pipe) == Did::not_ok);
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only, true, closed_pipe) == Did::pipe_not_opened);
    CHECK(event_arrives(g.m, no_pipe, false) == Did::dropped);
    CHECK(event_arrives(g.m, closed_pipe, false) == Did::dropped);
    CHECK(send_event(g.m, closed_pipe, false) == Did::refused);
    CHECK(open_pipe(g.m, no_pipe) == Did::not_ok);
    CHECK(close_pipe(g.m, closed_pipe) == Did::ok);
    CHECK(open_pipe(g.m, closed_pipe) == Did::ok);
    CHECK(open_pipe(g.m, closed_pipe) == Did::ok);
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only, true, closed_pipe) == Did::ok);
}

TEST_CASE("gates: one command at a time, each way") {
    static_assert(ssp::covers("TS102622/Command-1", "A-GAT-1"));
    Gates g;
    CHECK(command_arrives(g.m, clear_pipe, false, Instruction::get_parameter, Rights::read_only, true) == Did::ok);
    CHECK(command_arrives(g.m, clear_pipe, false, Instruction::get_parameter, Rights::read_only, true) == Did::dropped);
    CHECK(answer_sent(g.m, clear_pipe) == Did::done);
    CHECK(answer_sent(g.m, clear_pipe) == Did::refused);
    CHECK(response_arrives(g.m, clear_pipe, false) == Did::dropped);
    CHECK(send_command(g.m, clear_pipe, false) == Did::done);
    CHECK(send_command(g.m, clear_pipe, false) == Did::refused);
    CHECK(response_arrives(g.m, clear_pipe, false) == Did::delivered);
    CHECK(send_command(g.m, clear_pipe, false) == Did::done);
    CHECK(close_pipe(g.m, clear_pipe) == Did::ok);
    CHECK(open_pipe(g.m, clear_pipe) == Did::ok);
    CHECK(response_arrives(g.m, clear_pipe, false) == Did::dropped);  // to a command of before
}

TEST_CASE("gates: a command that was taken and cannot be carried out is answered with an error, once") {
    static_assert(ssp::covers("A-GAT-6"));
    Gates g;
    CHECK(not_done(g.m, clear_pipe) == Did::refused);  // there is none
    CHECK(command_arrives(g.m, clear_pipe, false, Instruction::set_parameter, Rights::read_write, true) == Did::ok);
    CHECK(not_done(g.m, clear_pipe) == Did::not_ok);
    CHECK(answer_sent(g.m, clear_pipe) == Did::done);
    CHECK(not_done(g.m, clear_pipe) == Did::refused);
}

TEST_CASE("gates: nothing in clear on a secure pipe, nothing secure on another, in neither direction") {
    static_assert(ssp::covers("A-GAT-2"));
    Gates g;
    for (const std::uint8_t pipe : {clear_pipe, secure_pipe}) {
        const bool other_way = pipe == clear_pipe;
        CHECK(command_arrives(g.m, pipe, other_way, Instruction::get_parameter, Rights::read_only, true) == Did::dropped);
        CHECK(event_arrives(g.m, pipe, other_way) == Did::dropped);
        CHECK(send_command(g.m, pipe, other_way) == Did::refused);
        CHECK(send_event(g.m, pipe, other_way) == Did::refused);
        CHECK(send_command(g.m, pipe, !other_way) == Did::done);
        CHECK(response_arrives(g.m, pipe, other_way) == Did::dropped);
        CHECK(response_arrives(g.m, pipe, !other_way) == Did::delivered);
        CHECK(create(g.m, pipe, registry, other_way) == Did::refused);  // it is what it is
        CHECK(g.m.secured[pipe] == !other_way);
    }
}

TEST_CASE("gates: the loopback gate echoes, the others are given what comes") {
    static_assert(ssp::covers("A-GAT-4"));
    Gates g;
    CHECK(event_arrives(g.m, loop_pipe, false) == Did::echoed);
    CHECK(event_arrives(g.m, clear_pipe, false) == Did::delivered);
    CHECK(event_arrives(g.m, special_pipe, false) == Did::delivered);
}

TEST_CASE("gates: pipes lead to gates in the list, and a start leaves none") {
    static_assert(ssp::covers("TS102622/Gates-1"));
    Gates g;
    CHECK(look_up(g.m, registry) == Did::listed);
    CHECK(look_up(g.m, 3) == Did::refused);
    CHECK(create(g.m, no_pipe, 3, false) == Did::refused);
    CHECK(offer(g.m, 3, Service::nothing) == Did::refused);
    CHECK(offer(g.m, registry, Service::loopback) == Did::refused);
    CHECK(remove(g.m, closed_pipe) == Did::done);
    CHECK(remove(g.m, closed_pipe) == Did::refused);
    CHECK(remove_all(g.m) == Did::done);
    CHECK(std::ranges::all_of(g.m.stage, [](gates::Stage s) { return s == gates::Stage::unused; }));
    CHECK(g.ask(Instruction::get_parameter, Rights::read_only) == Did::not_ok);
}

TEST_CASE("gates: every claim is proven, for any number of pipes and gates") {
    const spec::Machine m = ssp::scl::gates_machine(2, false);
    CHECK(all_proven(m));
    proofs::Options options;
    options.recheck = false;
    const proofs::AnySize any = proofs::prove_any_size(m, options, {});
    CHECK(any.discharged == any.expected);
    CHECK(any.expected == proofs::expected_any_size(m));
}

TEST_CASE("gates: without any one condition of commands, events and what is sent something is not proven") {
    const spec::Machine m = ssp::scl::gates_machine(2, true);
    int tried = 0;
    for (const proofs::Mutant& mutant : proofs::mutants(m)) {
        const bool meant = mutant.operation == "conjunct dropped" && (mutant.id.starts_with("set.done.") || mutant.id.starts_with("event.echoed.") || mutant.id.starts_with("command.sent."));
        if (!meant) continue;
        CAPTURE(mutant.text);
        CHECK(!all_proven(proofs::mutated(m, mutant)));
        ++tried;
    }
    CHECK(tried >= 6);
}
