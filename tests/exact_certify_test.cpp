// SPDX-License-Identifier: Apache-2.0
// The set of reachable states as a decision graph, and its certificates: right ones are confirmed, wrong ones refused.

#include "exact/certify.hpp"
#include "exact/fairness.hpp"

#include "one_way_progress.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

using namespace proofs;
using namespace proofs::exact;

namespace {

using S = one_way::System<1>;
const one_way::Variant simple{};

struct Found {
    spec::Machine m = S::make(simple);
    exact::Search search{m};
    std::vector<Word> states;
    Found() {
        search.run({}, {});
        states.assign(search.state(0), search.state(search.explored().states));
        REQUIRE(search.packing().words() == 1);
    }
    DecisionGraph graph() const { return decision_graph(m, search.packing(), states.data(), states.size(), 1); }
    std::vector<int> properties() const { return {0, 1, 2}; }
    // Which obligations of this set of states are not shown?
    std::vector<std::string> refused() const {
        const DecisionGraph g = graph();
        const auto all = obligations(m, g, properties());
        Options options;
        options.jobs = 1;
        const auto results = discharge(m, all, options, {});
        std::vector<std::string> names;
        for (std::size_t k = 0; k != all.size(); ++k) {
            CHECK(results[k].answer != z3::unknown);
            if (results[k].answer != z3::unsat) names.push_back(all[k].name);
        }
        return names;
    }
};

}  // namespace

TEST_CASE("a decision graph contains exactly the states it was made of") {
    Found f;
    const DecisionGraph g = f.graph();
    for (const Word w : f.states) CHECK(contains(g, f.search.packing().snapshot(&w)));
    std::uint64_t others = 0;
    for (std::uint64_t n = 0; n != f.states.size(); ++n)
        for (int bit = 0; bit != 20; ++bit) {
            const Word w = f.states[n] ^ (Word{1} << bit);
            const bool known = f.search.number(&w) != f.search.explored().states;
            if (contains(g, f.search.packing().snapshot(&w)) != known) FAIL("state ", n, " with bit ", bit, " changed");
            others += !known;
        }
    CHECK(others > 1000);
    // Another order, another graph of the same set.
    std::vector<Bit> order = g.order;
    std::reverse(order.begin(), order.end());
    const DecisionGraph turned = decision_graph(f.search.packing(), f.states.data(), f.states.size(), order);
    CHECK(turned.nodes.size() >= g.nodes.size());
    for (const Word w : f.states) CHECK(contains(turned, f.search.packing().snapshot(&w)));
}

TEST_CASE("the set of all reachable states is confirmed") { CHECK(Found().refused().empty()); }

TEST_CASE("a set without one of them is refused") {
    Found first;
    first.states.erase(first.states.begin());
    CHECK(std::ranges::count(first.refused(), "reachable.initially") == 1);
    for (const std::size_t n : {1U, 100U, 503U}) {
        Found f;
        f.states.erase(f.states.begin() + static_cast<long>(n));
        CHECK_FALSE(f.refused().empty());
    }
}

TEST_CASE("a set with one state more is refused if the state leads on or is bad") {
    const auto with = [](std::string_view name, long value) {
        Found f;
        spec::Snapshot more = f.search.packing().snapshot(&f.states[0]);
        more[static_cast<unsigned>(f.m.variables[static_cast<unsigned>(spec::position(f.m.variables, name))].first)] = value;
        Word w = 0;
        f.search.packing().pack(more.data(), &w);
        f.states.push_back(w);
        return f.refused();
    };
    // More was sent than the window allows; repeating it leads back into the set.
    CHECK(with("next", 5) == std::vector<std::string>{"reachable.states"});
    // All holds there, but what is sent next is sent from a state that is not in the set either.
    CHECK(with("busy", 1) == std::vector<std::string>{"reachable.send"});
}

TEST_CASE("certificates are written, and confirmed by both solvers") {
    Found f;
    const auto folder = std::filesystem::temp_directory_path() / ("sspec-exact-certify-" + std::to_string(getpid()));
    CertifyOptions options;
    options.evidence = folder;
    options.order_seconds = 1;
    auto all = findings(f.m, f.search.explored());
    const Certified c = certify(f.search, all, options, {});
    CHECK_MESSAGE(c.by == "z3, cvc5", c.objection);
    CHECK(c.objection == "");
    CHECK(c.files.size() == f.m.events.size() + 2);
    for (const std::string& file : c.files) CHECK(std::filesystem::exists(folder / file));
    for (const Finding& x : all) {
        CHECK(x.rechecked_by == "z3, cvc5");
        CHECK(x.certificates == c.files);
    }
    SUBCASE("one solver alone is named alone") {
        options.z3_seconds = 0;
        CHECK(certify(f.search, all, options, {}).by == "cvc5");
        CHECK(all[0].rechecked_by == "cvc5");
        std::ifstream file(folder / c.files[0]);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        CHECK(text.ends_with(cvc5_alone));
    }
    SUBCASE("what no solver confirms in its time is no certificate") {
        options.z3_seconds = 0;
        ::setenv("SSPEC_CVC5", (std::string(SSPEC_ROOT) + "/tests/mute_cvc5.sh").c_str(), 1);
        auto fresh = findings(f.m, f.search.explored());
        const Certified none = certify(f.search, fresh, options, {});
        ::unsetenv("SSPEC_CVC5");
        CHECK(none.by == "");
        CHECK(none.files.empty());
        CHECK(none.objection.find("cvc5 says of") != std::string::npos);
        CHECK(fresh[0].certificates.empty());
        CHECK_FALSE(std::filesystem::exists(folder / c.files[0]));
    }
    SUBCASE("one that cvc5 does not confirm in its time is z3's, and no objection") {
        ::setenv("SSPEC_CVC5", (std::string(SSPEC_ROOT) + "/tests/mute_cvc5.sh").c_str(), 1);
        const Certified once_more = certify(f.search, all, options, {});
        ::unsetenv("SSPEC_CVC5");
        CHECK(once_more.by == "z3");
        CHECK(once_more.objection == "");
    }
    SUBCASE("what is too large is not written") {
        options.most_nodes = 10;
        const Certified none = certify(f.search, all, options, {});
        CHECK(none.files.empty());
        CHECK(none.objection.find("nodes") != std::string::npos);
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("an incomplete search has no certificate") {
    const spec::Machine m = S::make(simple);
    exact::Search search(m);
    auto all = findings(m, search.run({100, 60, false}, {}));
    CHECK(certify(search, all, {}, {}).objection.find("not complete") != std::string::npos);
}

TEST_CASE("all that the exact search says of a machine: properties, steps that are defined, responses") {
    const spec::Machine m = S::with_progress(simple, S::fairness(simple, true));
    exact::Search search(m);
    CHECK(search.run({}, {}).states == 504);
    std::vector<Finding> said = findings(m, search.explored());
    std::ranges::move(responses_by_search(search), std::back_inserter(said));
    REQUIRE(said.size() == m.properties.size() + m.responses.size() + 2);
    for (const Finding& f : said) CHECK(f.verdict == Verdict::proven);
    CHECK(said.back().id == "progress");
}
