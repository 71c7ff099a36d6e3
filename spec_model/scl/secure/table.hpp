// SPDX-License-Identifier: Apache-2.0
// The secure pipes of one host, as they are built into a device. Whether a tag verifies is what the cipher says; the
// number that a fragment is sent with is `next`, before the step.

#pragma once

#include "scl/secure/end.hpp"

namespace ssp::scl::secure {

enum class Phase : unsigned char { no_key, keyed, failed };

struct Table {
    struct Pipe : Index {};
    struct Sequence : Bound {};
    static constexpr Setting highest{"highest"};  // no number beyond is used

    static constexpr Array<Phase, Pipe> phases{"phase"};
    static constexpr Array<Sequence, Pipe> nexts{"next"}, expecteds{"expected"};
    static constexpr Any<Pipe> p{"p"};
    static constexpr Param<Pipe> pipe{"pipe"};
    static constexpr Param<Sequence> its_number{"its_number"};
    static constexpr spec::lang::Choice<bool> its_tag_verifies{"its_tag_verifies"};
    static constexpr Event<Pipe> derive{"derive", pipe};  // its key was derived from both tokens
    static constexpr Event<Pipe> send{"send", pipe};
    static constexpr Event<Pipe, Sequence, bool> arrives{"fragment_arrives", pipe, its_number, its_tag_verifies};
    static constexpr Event<Pipe> close{"close", pipe};

    static constexpr std::string_view id(std::string_view text) { return text; }
    static constexpr int start(const Choices&, bool) { return 1; }
    static Term<Number> last(const Choices&, bool) { return highest; }
    static constexpr int stride(const Choices&) { return 1; }
    static auto next() { return nexts[pipe]; }
    static auto expected() { return expecteds[pipe]; }
    static Condition there() { return true; }
    static Condition works() { return phases[pipe] == Phase::keyed; }
    static Condition room() { return true; }
    static auto number() { return term(its_number); }
    static Condition verifies(const Choices&) { return its_tag_verifies; }
    static DraftEffect fail() { return phases[pipe] = Phase::failed; }
    static std::vector<DraftEffect> sent() { return {}; }
    static std::vector<DraftEffect> taken() { return {}; }

    // clang-format off
    static Machine machine_of(long pipes, long highest_) {
        auto all = end_rules<Table>({});
        extend(all, rules(
            rule(cites(TTF_KEY_1, TTF_FRAGMENT_2), "key.derived", "With a key, both count from 1.", on(derive), when(phases[pipe] == Phase::no_key),
                 then(phases[pipe] = Phase::keyed, nexts[pipe] = 1, expecteds[pipe] = 1), answer(done)),
            rule(cites(A_SEC_2), "numbers.used_up", "When the numbers are used up, the pipe fails instead of sending.", on(send), when(works() && next() >= highest),
                 then(fail()), answer(failed_now)),
            rule(cites(A_SCL_5), "pipe.closed", "A pipe that is closed has no key any more.", on(close),
                 then(phases[pipe] = Phase::no_key, nexts[pipe] = 0, expecteds[pipe] = 0), answer(done))));
        const auto others_stay = all_others([](const auto& q) { return after(phases[q]) == phases[q] && after(nexts[q]) == nexts[q] && after(expecteds[q]) == expecteds[q]; });
        return machine(
            "scl_secure", "spec_model/scl/secure/table.hpp", scale<Pipe>(pipes), size<Sequence>(2 + highest_), set(highest, highest_),
            variables(starts(phases, Phase::no_key), starts(nexts, 0), starts(expecteds, 0)),
            answers<Did>(refused), events(derive, send, arrives, close), std::move(all),
            properties(
                always(cites(TTF_FRAGMENT_2), "SS-1", "With a key, numbers are counted from 1.",
                       spec::lang::all(p, implies(phases[p] == Phase::keyed, nexts[p] >= 1 && expecteds[p] >= 1))),
                always(cites(TTF_FRAGMENT_2), "SS-19", "Without a key, nothing is counted.", spec::lang::all(p, phases[p] != Phase::no_key || (nexts[p] == 0 && expecteds[p] == 0))),
                always(cites(A_SEC_2), "SS-2", "No number beyond the last one is used.", spec::lang::all(p, nexts[p] <= highest && expecteds[p] <= highest)),
                step(cites(TTF_FRAGMENT_2, A_SEC_2), "SS-3", "Each fragment that is sent has the next number, so no number is used twice.", on(send),
                     answered(done) == (phases[pipe] == Phase::keyed && nexts[pipe] < highest) && implies(answered(done), after(nexts[pipe]) == nexts[pipe] + 1 && after(phases[pipe]) == Phase::keyed)),
                step(cites(A_SEC_1), "SS-4", "What verifies and has the next number is delivered, and nothing else.", on(arrives),
                     answered(delivered) == (phases[pipe] == Phase::keyed && its_tag_verifies && its_number == expecteds[pipe] && expecteds[pipe] < highest)),
                step(cites(A_SEC_4), "SS-5", "Whatever else comes with a key makes the pipe fail, and only that.", on(arrives),
                     (after(phases[pipe]) == Phase::failed) == (phases[pipe] == Phase::failed || answered(failed_now)) && implies(phases[pipe] == Phase::keyed, answered(delivered) || answered(failed_now))),
                step(cites(A_SEC_4), "SS-6", "A pipe without key, or that has failed, sends nothing.", on(send),
                     implies(phases[pipe] != Phase::keyed, answered(refused) && after(nexts[pipe]) == nexts[pipe])),
                step(cites(A_SEC_4), "SS-7", "A failed pipe gets no new key before it is closed.", on(derive), implies(phases[pipe] == Phase::failed, after(phases[pipe]) == Phase::failed)),
                step(cites(A_SEC_1), "SS-8", "Nothing that is delivered is delivered again.", on(arrives), implies(answered(delivered), after(expecteds[pipe]) > its_number)),
                step(cites(A_SEC_2), "SS-9", "When the numbers are used up, the pipe fails instead of sending.", on(send),
                     implies(phases[pipe] == Phase::keyed && nexts[pipe] >= highest, answered(failed_now) && after(phases[pipe]) == Phase::failed)),
                step(cites(TTF_KEY_1), "SS-10", "A key is derived once, and both directions count from 1 then.", on(derive),
                     answered(done) == (phases[pipe] == Phase::no_key) && implies(answered(done), after(phases[pipe]) == Phase::keyed && after(nexts[pipe]) == 1 && after(expecteds[pipe]) == 1)),
                step(cites(A_SCL_5), "SS-11", "A pipe that is closed has no key any more.", on(close), answered(done) && after(phases[pipe]) == Phase::no_key),
                step(cites(A_SEC_4), "SS-12", "What comes without a key, or after a failure, is dropped.", on(arrives),
                     implies(phases[pipe] != Phase::keyed, answered(dropped) && after(phases[pipe]) == phases[pipe] && after(expecteds[pipe]) == expecteds[pipe])),
                step(cites(A_SEC_1), "SS-13", "Fragments that are sent leave what is expected as it is.", on(send), after(expecteds[pipe]) == expecteds[pipe]),
                step(cites(A_SEC_1), "SS-14", "Fragments that come leave what is sent next as it is.", on(arrives), after(nexts[pipe]) == nexts[pipe]),
                step(cites(A_SCL_2), "SS-15", "What is sent on one pipe changes no other.", on(send), others_stay),
                step(cites(A_SCL_2), "SS-16", "What comes on one pipe changes no other.", on(arrives), others_stay),
                step(cites(A_SCL_2), "SS-17", "A key for one pipe changes no other.", on(derive), others_stay),
                step(cites(A_SCL_2), "SS-18", "Closing one pipe changes no other.", on(close), others_stay)));
    }
    // clang-format on
    static Condition all_others(const auto& same) { return spec::lang::all(p, p == pipe || same(p)); }
};

}  // namespace ssp::scl::secure
