// SPDX-License-Identifier: Apache-2.0
// What the fuzzers of machines rest on: events as octets, there and back; and an oracle that ends the program at the first
// difference.

#include "../fuzz/events.hpp"
#include "../fuzz/oracle.hpp"
#include "generated/scl_flow/scl_flow_moves.hpp"

#include <doctest/doctest.h>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Moves = ssp::generated::scl_flow::Moves;

// What becomes of a program that does this: the signal that ends it, or 0.
template <class Do>
int signal_after(Do act) {
    const pid_t process = fork();
    REQUIRE(process >= 0);
    if (process == 0) {
        (void)signal(SIGABRT, SIG_DFL);
        (void)std::freopen("/dev/null", "w", stderr);
        act();
        _exit(0);
    }
    int status = 0;
    (void)waitpid(process, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

const spec::Input open_pipe_3{0, {3}};

}  // namespace

TEST_CASE("fuzz: every event with arguments in range is read back from the octets it is written as") {
    std::mt19937_64 random(1);
    for (const ssp::Model& model : ssp::models()) {
        if (!is_built(model)) continue;
        CAPTURE(std::string(model.name));
        const spec::Machine machine = model.make(model.slots);
        std::vector<spec::Input> inputs;
        std::vector<std::uint8_t> octets;
        for (int k = 0; k != 2000; ++k) {
            spec::Input input{static_cast<int>(random() % machine.events.size())};
            for (const auto& parameter : machine.events[static_cast<unsigned>(input.event)].parameters) {
                const long high = type_of(machine, parameter).high;
                const long any = static_cast<long>(random() % (static_cast<unsigned long>(high) + 1));
                input.arguments.push_back(k % 3 == 0 ? high : k % 3 == 1 ? std::min(high, any % 32) : any);
            }
            fuzz::write(machine, input, octets);
            inputs.push_back(std::move(input));
        }
        std::span<const std::uint8_t> rest(octets);
        std::size_t same = 0;
        for (const spec::Input& input : inputs) {
            const spec::Input back = fuzz::read(machine, rest);
            same += back.event == input.event && back.arguments == input.arguments;
        }
        CHECK(same == inputs.size());
        CHECK(rest.empty());
    }
}

TEST_CASE("fuzz: octets give arguments out of range now and then, also wide ones, and mostly such that are in range") {
    std::mt19937_64 random(2);
    for (const ssp::Model& model : ssp::models()) {
        if (!is_built(model)) continue;
        CAPTURE(std::string(model.name));
        const spec::Machine machine = model.make(model.slots);
        std::vector<std::uint8_t> octets(60'000);
        for (std::uint8_t& octet : octets) octet = static_cast<std::uint8_t>(random());
        long inside = 0, outside = 0;
        for (std::span<const std::uint8_t> rest(octets); !rest.empty();) ++(in_range(machine, fuzz::read(machine, rest)) ? inside : outside);
        CHECK(outside > 100);
        CHECK(inside > 2 * outside);
    }
}

TEST_CASE("fuzz: the oracle goes on while code and model agree, and ends the program at another answer, another state, or a state changed behind its back") {
    using ssp::generated::scl_flow::Did;
    REQUIRE(std::string(Moves::event_names[0]) == "opened");
    const auto agree = [](Moves::State& state, fuzz::Oracle<Moves>& model) {
        model.compare(open_pipe_3, static_cast<unsigned>(opened(state, 3)), state);
    };
    CHECK(signal_after([&] {
              Moves::State state{};
              fuzz::Oracle<Moves> model;
              for (int k = 0; k != 10; ++k) agree(state, model);
          }) == 0);
    CHECK(signal_after([&] {
              Moves::State state{};
              fuzz::Oracle<Moves> model;
              (void)opened(state, 3);
              model.compare(open_pipe_3, static_cast<unsigned>(Did::refused), state);
          }) == SIGABRT);
    CHECK(signal_after([&] {
              Moves::State state{};
              fuzz::Oracle<Moves> model;
              const auto answer = static_cast<unsigned>(opened(state, 2));
              model.compare(open_pipe_3, answer, state);
          }) == SIGABRT);
    CHECK(signal_after([&] {
              Moves::State state{};
              fuzz::Oracle<Moves> model;
              agree(state, model);
              state.held[5] = 1;
              agree(state, model);
          }) == SIGABRT);
}
