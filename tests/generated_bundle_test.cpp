// SPDX-License-Identifier: Apache-2.0
// The committed code of the table of bundles does what its model does, on long random runs of the product's size.
#include "../generated/bundle/bundle_moves.hpp"
#include "../generated/bundle/ssp_bundle.h"
#include "lang/run.hpp"
#include "machines.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

namespace {

using Moves = ssp::generated::bundle::Moves;

spec::Machine bundles() {
    const auto models = ssp::models();
    const auto model =
        std::find_if(models.begin(), models.end(), [](const ssp::Model& m) { return m.name == "bundle"; });
    REQUIRE(model != models.end());
    return model->make(model->slots);
}

}  // namespace

TEST_CASE("the initial state of the generated code is that of the model") {
    spec::Snapshot cells(Moves::cell_count);
    Moves::to_cells({}, cells.data());
    CHECK(cells == spec::initial(bundles()));
    CHECK(Moves::pack(Moves::from_cells(cells.data())) == Moves::pack({}));
}

TEST_CASE("random runs of generated code and model agree") {
    const spec::Machine m = bundles();
    std::mt19937 random(1);
    const auto pick = [&](long n) { return static_cast<long>(random() % static_cast<unsigned long>(n)); };
    struct Move {
        spec::Input input;
        std::vector<unsigned> arguments;
    };
    // Small numbers meet what is there; now and then one is out of range.
    const auto draw = [&] {
        Move move{{static_cast<int>(pick(static_cast<long>(m.events.size()))), {}}, {}};
        for (const spec::Parameter& p : m.events[static_cast<unsigned>(move.input.event)].parameters) {
            const long high = spec::type_of(m, p).high;
            move.input.arguments.push_back(pick(100) == 0 ? 255 : pick(1 + pick(high + 1)));
            if (high == 1) move.input.arguments.back() = pick(4) != 0;
        }
        move.arguments.assign(move.input.arguments.begin(), move.input.arguments.end());
        move.arguments.push_back(0);
        return move;
    };
    std::vector<long> fired(m.rules.size());
    const auto rule_of = [&](const Moves::State& code, const Move& move) {
        return Moves::rule(code, static_cast<unsigned>(move.input.event), move.arguments.data());
    };
    for (int run = 0; run != 60; ++run) {
        spec::Snapshot model = spec::initial(m), cells = model;
        Moves::State code;
        for (int n = 0; n != 500; ++n) {
            // Of some moves the one whose rule fired least, so that the run gets somewhere.
            Move move = draw();
            for (int tries = 0; tries != 15 && n % 4 != 0; ++tries) {
                const Move other = draw();
                const int now = rule_of(code, move), then = rule_of(code, other);
                if (then >= 0 && (now < 0 || fired[static_cast<unsigned>(then)] < fired[static_cast<unsigned>(now)]))
                    move = other;
            }
            const int rule = rule_of(code, move);
            const spec::Outcome expected = spec::step(m, model, move.input);
            REQUIRE(rule == expected.rule);
            const unsigned answer = Moves::step(code, static_cast<unsigned>(move.input.event), move.arguments.data());
            REQUIRE(answer == static_cast<unsigned>(expected.answer));
            Moves::to_cells(code, cells.data());
            REQUIRE(cells == model);
            REQUIRE(Moves::pack(Moves::unpack(Moves::pack(code))) == Moves::pack(code));
            if (rule >= 0) ++fired[static_cast<unsigned>(rule)];
        }
    }
    // The runs are worth something: most rules took part.
    const auto idle = std::count(fired.begin(), fired.end(), 0);
    CHECK(idle * 4 < static_cast<std::ptrdiff_t>(fired.size()));
}
