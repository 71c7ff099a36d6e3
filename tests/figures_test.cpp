// SPDX-License-Identifier: Apache-2.0
// What ./sspec bench target measures with: traces of events, and the stack that calls take.
#include "lang/run.hpp"
#include "machines.hpp"
#include "tool/figures/programs.hpp"
#include "tool/figures/stack.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using namespace tool::figures;

spec::Machine machine(const std::string& name) {
    const auto models = ssp::models();
    const auto found = std::find_if(models.begin(), models.end(), [&](const ssp::Model& m) { return m.name == name; });
    REQUIRE(found != models.end());
    return found->make(found->slots);
}

// As GCC writes it with -fcallgraph-info=su.
StaticStack stack_of(const std::string& graph, const std::string& prefix) {
    const fs::path file = fs::temp_directory_path() / ("sspec_stack_" + std::to_string(getpid()) + ".ci");
    std::ofstream(file) << "graph: { title: \"f.cpp\"\n" << graph << "}\n";
    const StaticStack result = static_stack({file}, prefix);
    fs::remove(file);
    return result;
}
std::string node(const std::string& name, const std::string& frame) {
    return "node: { title: \"" + name + "\" label: \"int " + name + "()\\nf.cpp:1:5\\n" + frame + "\" }\n";
}
std::string edge(const std::string& from, const std::string& to) { return "edge: { sourcename: \"" + from + "\" targetname: \"" + to + "\" label: \"f.cpp:1:5\" }\n"; }

}  // namespace

TEST_CASE("a trace says what the model answers, and is the same each time") {
    const spec::Machine m = machine("bundle");
    const Trace trace = make_trace(m);
    CHECK(trace.records == make_trace(m).records);
    CHECK(trace.events >= 1000);
    CHECK(trace.done * 3 > trace.events);      // a good part is taken
    CHECK(trace.done * 4 < trace.events * 3);  // and a good part is not
    CHECK(trace.rules * 3 > static_cast<long>(m.rules.size()));
    spec::Snapshot state = spec::initial(m);
    for (const std::vector<std::uint32_t>& record : trace.records) {
        if (record.size() == 1) {
            state = spec::initial(m);
            continue;
        }
        spec::Input input{static_cast<int>(record[0]), {record.begin() + 2, record.end()}};
        REQUIRE(static_cast<std::uint32_t>(spec::step(m, state, input).answer) == record[1]);
    }
}

TEST_CASE("the stack of a function is its frame and the deepest of what it calls") {
    const std::string graph = node("p_a", "16 bytes (static)") + node("b", "8 bytes (static)") + node("c", "32 bytes (static)") + node("d", "4 bytes (static)") + node("q", "99 bytes (static)") +
                              edge("p_a", "b") + edge("p_a", "c") + edge("b", "d") + edge("c", "memset");
    const StaticStack s = stack_of(graph, "p_");
    CHECK(s.bounded);
    CHECK(s.octets == 48);
}

TEST_CASE("a stack that is not known is not given a bound") {
    const std::string a = node("p_a", "16 bytes (static)");
    CHECK_FALSE(stack_of(a + edge("p_a", "__indirect_call"), "p_").bounded);
    CHECK_FALSE(stack_of(a + node("b", "8 bytes (static)") + edge("p_a", "b") + edge("b", "p_a"), "p_").bounded);
    CHECK_FALSE(stack_of(a + node("b", "8 bytes (dynamic)") + edge("p_a", "b"), "p_").bounded);
    CHECK(stack_of(a + node("b", "8 bytes (dynamic,bounded)") + edge("p_a", "b"), "p_").bounded);
    CHECK_FALSE(stack_of(a, "nobody_").bounded);
}
