// SPDX-License-Identifier: Apache-2.0
// Does SHDLC get on? State counts and verdicts as another explorer found them; where not, the run for ever.

#include "exact/fairness.hpp"
#include "one_way_progress.hpp"
#include "trace.hpp"

#include <doctest/doctest.h>

using namespace proofs;
using namespace one_way;

namespace {

struct Decided {
    spec::Machine m;
    std::uint64_t states;
    Finding finding;
};

Decided decide(spec::Machine m) {
    exact::Search search(m);
    const std::uint64_t states = search.run({}, {}).states;
    Finding f = exact::responses_by_search(search).back();
    return {std::move(m), states, std::move(f)};
}
template <int capacity> Decided progress(const Variant& v, bool each_packet = true, const std::vector<DraftFairness>& more = {}) {
    std::vector<DraftFairness> all = System<capacity>::fairness(v, each_packet);
    all.insert(all.end(), more.begin(), more.end());
    return decide(System<capacity>::with_progress(v, all));
}
template <int capacity> std::vector<DraftFairness> ready_in_the_end() { return {in_the_end("The receiver is ready in the end.", !System<capacity>::busy)}; }

}  // namespace

TEST_CASE("an acknowledgement checked against the next number lives in a circle for ever") {
    const Decided r = progress<1>({1, false, false, false});
    CHECK(r.finding.verdict == Verdict::failed);
    CHECK(r.finding.rechecked_by == "interpreter");
    REQUIRE(r.finding.trace);
    CHECK(r.finding.trace->note == "steps 6 to 10 repeat for ever");
    CHECK(as_text(r.m, *r.finding.trace).find("steps 6 to 10 repeat for ever") != std::string::npos);
}

TEST_CASE("an acknowledgement checked against the highest number sent leads on") {
    const auto holds = [](const Decided& r, std::uint64_t states) {
        CHECK(r.states == states);
        CHECK(r.finding.verdict == Verdict::proven);
        CHECK(r.finding.strength.find("given: The user sends.") != std::string::npos);
    };
    holds(progress<1>({1}), 504);
    holds(progress<1>({2}), 2'160);
    holds(progress<2>({2}), 9'416);
    holds(progress<2>({4}), 95'888);
}

TEST_CASE("a channel that lets some packet through does not suffice") {
    CHECK(progress<1>({2}, true).finding.verdict == Verdict::proven);
    CHECK(progress<1>({2}, false).finding.verdict == Verdict::failed);
}

TEST_CASE("a receiver that was busy has to say again that it is ready") {
    const Decided silent = progress<1>({1, true, true, false}, true, ready_in_the_end<1>());
    CHECK(silent.finding.verdict == Verdict::failed);
    REQUIRE(silent.finding.trace);
    CHECK(silent.finding.trace->note == "step 7 repeats for ever");  // a refusal: nothing can be done any more
    const Decided repeating = progress<1>({1, true, true, true}, true, ready_in_the_end<1>());
    CHECK(repeating.states == 4'248);
    CHECK(repeating.finding.verdict == Verdict::proven);
    const Decided two = progress<2>({2, true, true, true}, true, ready_in_the_end<2>());
    CHECK(two.states == 160'912);
    CHECK(two.finding.verdict == Verdict::proven);
    const auto& busy = System<1>::busy;
    const auto again = fair("The receiver is ready again and again.", infinitely_often(busy), infinitely_often(!busy));
    CHECK(progress<1>({1, true, true, true}, true, {again}).finding.verdict == Verdict::failed);
}

TEST_CASE("without any one of the assumptions it need not get on") {
    const Variant v{2, true, true, true};
    std::vector<DraftFairness> all = System<1>::fairness(v, true);
    all.push_back(ready_in_the_end<1>().front());
    for (std::size_t k = 0; k != all.size(); ++k) {
        CAPTURE(all[k].text);
        std::vector<DraftFairness> less = all;
        less.erase(less.begin() + static_cast<long>(k));
        CHECK(decide(System<1>::with_progress(v, less)).finding.verdict == Verdict::failed);
    }
    CHECK(decide(System<1>::with_progress(v, all)).finding.verdict == Verdict::proven);
}

TEST_CASE("an incomplete search leaves a response unknown") {
    const spec::Machine m = System<1>::with_progress({}, System<1>::fairness({}, true));
    const Finding f = exact::responses_by_search(m, {100, 60, false}, {}).back();
    CHECK(f.verdict == Verdict::unknown);
    CHECK(f.detail.find("not complete") != std::string::npos);
}
