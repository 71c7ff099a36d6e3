// SPDX-License-Identifier: Apache-2.0
// The router of the SCL: stories of hosts and pipes, played by the generated code, and guards that may not be missing.
#include "../generated/scl_router/scl_router.hpp"
#include "any_size/any_size.hpp"
#include "machines.hpp"
#include "mutants.hpp"
#include "prove.hpp"
#include "requirements/covers.hpp"
#include "scl/machines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace {

namespace router = ssp::generated::scl_router;
using router::Did, router::Route, router::Message;

constexpr std::uint8_t controller = 0, terminal = 1, card = 2, stranger = 3;
constexpr std::uint8_t gate = 4, other_gate = 5;

// The terminal and the card have registered; the card admits the terminal.
struct Network {
    router::Machine m{};
    Network() {
        REQUIRE(enter(m, terminal, 0) == Did::ok);
        REQUIRE(enter(m, card, 1) == Did::ok);
        REQUIRE(admit(m, card, terminal, 0) == Did::ok);
        for (const std::uint8_t host : {controller, terminal, card}) REQUIRE(open_administration(m, host) == Did::ok);
    }
    Did ask(std::uint8_t pipe, std::uint8_t from = terminal, std::uint8_t to = card, std::uint8_t its_gate = gate) {
        return create(m, from, gate, to, its_gate, pipe);
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

TEST_CASE("router: an identifier of a host is given once, and that of the controller never") {
    static_assert(ssp::covers("A-HST-1"));
    Network n;
    CHECK(enter(n.m, terminal, 2) == Did::not_ok);
    CHECK(enter(n.m, controller, 2) == Did::not_ok);
    CHECK(leave(n.m, controller) == Did::not_ok);
    CHECK(leave(n.m, stranger) == Did::not_ok);
    CHECK(enter(n.m, router::host_count, 0) == Did::refused);
    CHECK(n.m.domain[card] == 1);
}

TEST_CASE("router: a pipe is created to a host that is there and admits the other, and each refusal says why") {
    static_assert(ssp::covers("TS22924:5.1.5/2", "TS102622/Pipe-5", "TS102622/Pipe-2"));
    Network n;
    CHECK(n.ask(0, card, terminal) == Did::access_denied);  // the terminal admits nobody
    CHECK(n.ask(0, terminal, stranger) == Did::not_connected);
    CHECK(n.ask(0, terminal, terminal) == Did::not_connected);
    CHECK(n.ask(0, stranger, card) == Did::pipe_not_opened);
    CHECK(n.ask(0) == Did::ok);
    CHECK(n.ask(1) == Did::not_ok);  // the two gates have one
    CHECK(n.ask(0, terminal, card, other_gate) == Did::refused);  // the identifier is used
    for (std::uint8_t pipe = 1; pipe != router::pipe_count; ++pipe) CHECK(create(n.m, terminal, 0, card, pipe, pipe) == Did::ok);
    CHECK(create(n.m, terminal, 1, card, 0, 0) == Did::no_pipes_available);
}

TEST_CASE("router: a packet reaches the other end of its pipe, whoever sends it, and nobody else") {
    static_assert(ssp::covers("TS22924:5.1.5/3", "TS102622/Unknown-1", "TS102622/Unknown-2"));
    Network n;
    REQUIRE(n.ask(3) == Did::ok);
    CHECK(forward(n.m, terminal, 3, Message::event) == Did::to_destination);
    CHECK(forward(n.m, card, 3, Message::event) == Did::to_source);
    for (const std::uint8_t host : {controller, stranger}) {
        CHECK(forward(n.m, host, 3, Message::command) == Did::error_answer);
        CHECK(forward(n.m, host, 3, Message::event) == Did::dropped);
        CHECK(forward(n.m, host, 3, Message::response) == Did::dropped);
    }
    CHECK(forward(n.m, terminal, 4, Message::command) == Did::error_answer);
    CHECK(forward(n.m, terminal, router::pipe_count, Message::command) == Did::refused);
}

TEST_CASE("router: a pipe that was removed delivers nothing, and its identifier waits until both ends know") {
    static_assert(ssp::covers("TS102622/Pipe-6", "A-SCL-14"));
    Network n;
    REQUIRE(n.ask(0) == Did::ok);
    CHECK(remove(n.m, controller, 0) == Did::not_ok);  // it is no end
    CHECK(remove(n.m, card, 0) == Did::ok);
    CHECK(forward(n.m, terminal, 0, Message::event) == Did::dropped);
    CHECK(n.ask(0) == Did::refused);
    CHECK(told(n.m, 0) == Did::ok);
    CHECK(told(n.m, 0) == Did::refused);
    CHECK(n.ask(0) == Did::ok);
}

TEST_CASE("router: who leaves or is lost takes pipes and whitelists along, and no others") {
    static_assert(ssp::covers("A-HST-2", "A-HST-3"));
    for (const bool lost : {false, true}) {
        Network n;
        REQUIRE(admit(n.m, controller, terminal, 1) == Did::ok);
        REQUIRE(n.ask(0) == Did::ok);
        REQUIRE(n.ask(1, terminal, controller) == Did::ok);
        CHECK((lost ? link_lost(n.m, card) : leave(n.m, card)) == Did::ok);
        CHECK(n.m.route[0] == Route::ending);
        CHECK(n.m.route[1] == Route::routed);
        CHECK(link_lost(n.m, card) == Did::refused);
        CHECK(n.ask(2) == Did::not_connected);
        REQUIRE(enter(n.m, card, 1) == Did::ok);  // its identifier again, perhaps another host
        CHECK(n.ask(2) == Did::access_denied);
        CHECK(n.m.entered[1]);
    }
}

TEST_CASE("router: a host clears its own pipes, the controller all, and then the administration pipe is opened first") {
    static_assert(ssp::covers("TS102622/Clear-1", "TS102622/Clear-2"));
    Network n;
    REQUIRE(admit(n.m, controller, card, 1) == Did::ok);
    REQUIRE(n.ask(0) == Did::ok);
    REQUIRE(n.ask(1, card, controller) == Did::ok);
    CHECK(clear_all(n.m, terminal) == Did::ok);
    CHECK(n.m.route[0] == Route::ending);
    CHECK(n.m.route[1] == Route::routed);
    CHECK(n.ask(2) == Did::pipe_not_opened);
    CHECK(open_administration(n.m, terminal) == Did::ok);
    CHECK(n.ask(2) == Did::ok);
    CHECK(clear_all(n.m, controller) == Did::ok);
    CHECK(std::ranges::none_of(n.m.route, [](Route r) { return r == Route::routed; }));
    CHECK(n.ask(3) == Did::pipe_not_opened);
    CHECK(clear_all(n.m, card) == Did::pipe_not_opened);
}

TEST_CASE("router: the session identity changes with the pipes and with nothing else") {
    static_assert(ssp::covers("A-SCL-15"));
    Network n;
    CHECK(n.m.identity == 0);
    REQUIRE(n.ask(0) == Did::ok);
    const auto with_pipe = n.m.identity;
    CHECK(with_pipe != 0);
    CHECK(n.ask(1) == Did::not_ok);
    (void)forward(n.m, terminal, 0, Message::event);
    REQUIRE(enter(n.m, stranger, 0) == Did::ok);
    REQUIRE(leave(n.m, stranger) == Did::ok);
    CHECK(n.m.identity == with_pipe);
    REQUIRE(clear_all(n.m, controller) == Did::ok);
    CHECK(n.m.identity != with_pipe);
    const auto without = n.m.identity;
    REQUIRE(told(n.m, 0) == Did::ok);
    REQUIRE(open_administration(n.m, controller) == Did::ok);
    REQUIRE(clear_all(n.m, controller) == Did::ok);  // nothing was left
    CHECK(n.m.identity == without);
}

TEST_CASE("router: every claim is proven, for any number of hosts and pipes") {
    const spec::Machine m = ssp::scl::router_machine(2, false);
    CHECK(all_proven(m));
    proofs::Options options;
    options.recheck = false;
    const proofs::AnySize any = proofs::prove_any_size(m, options, {});
    CHECK(any.discharged == any.expected);
    CHECK(any.expected == proofs::expected_any_size(m));
}

TEST_CASE("router: without any one condition of creating and forwarding something is not proven") {
    const spec::Machine m = ssp::scl::router_machine(2, true);
    int tried = 0;
    for (const proofs::Mutant& mutant : proofs::mutants(m)) {
        const bool meant = mutant.operation == "conjunct dropped" && (mutant.id.starts_with("pipe.created.") || mutant.id.starts_with("packet.to_destination."));
        if (!meant) continue;
        CAPTURE(mutant.text);
        CHECK(!all_proven(proofs::mutated(m, mutant)));
        ++tried;
    }
    CHECK(tried >= 6);
}
