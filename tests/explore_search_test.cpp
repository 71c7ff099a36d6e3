// SPDX-License-Identifier: Apache-2.0
// The explicit search of generated code finds the states the interpreter finds, in both orders.
#include "codegen_library.hpp"
#include "tool_fixture.hpp"

#include <doctest/doctest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace {

struct Count {
    std::size_t states = 0, transitions = 0;
    std::map<std::string, std::size_t> fired;
};

// Breadth-first over the interpreter.
Count interpreted(const spec::Machine& m) {
    Count count;
    std::set<spec::Snapshot> seen{spec::initial(m)};
    std::vector<spec::Snapshot> open{spec::initial(m)};
    for (std::size_t next = 0; next != open.size(); ++next)
        for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
            const auto& parameters = m.events[static_cast<unsigned>(e)].parameters;
            spec::Input input{e, std::vector<long>(parameters.size())};
            for (bool more = true; more;) {
                spec::Snapshot state = open[next];
                const spec::Outcome o = spec::step(m, state, input);
                ++count.transitions;
                if (o.rule >= 0) ++count.fired[std::string(m.rules[static_cast<unsigned>(o.rule)].id)];
                if (seen.insert(state).second) open.push_back(state);
                more = false;
                for (std::size_t p = 0; p != parameters.size() && !more; ++p) {
                    more = ++input.arguments[p] <= spec::type_of(m, parameters[p]).high;
                    if (!more) input.arguments[p] = 0;
                }
            }
        }
    count.states = seen.size();
    return count;
}

}  // namespace

TEST_CASE("breadth and depth first, generated code and interpreter count the same") {
    for (const long slots : {1, 3, 5}) {
        const spec::Machine m = lamps::make(slots);
        const codegen_test::Folder folder("explore");
        for (const auto& [file, text] : codegen::files(m)) codegen_test::put(folder.path / file, text);
        const std::string program = "'" + (folder.path / "explore").string() + "'";
        const std::string compiled = codegen_test::complaint(
            "c++ -std=c++20 -O1" + codegen_test::warnings + "-I'" SSPEC_ROOT "/proofs' -I'" + folder.path.string() +
                "' -DEXPLORE_HEADER='\"lamp_moves.hpp\"' -DEXPLORE_MACHINE=lamp '" SSPEC_ROOT
                "/proofs/explore/programs/main.cpp' -o " +
                program,
            folder.path / "log");
        REQUIRE_MESSAGE(compiled.empty(), compiled);
        const Count expected = interpreted(m);
        for (const std::string order : {"breadth", "depth"}) {
            REQUIRE(codegen_test::complaint(program + ' ' + order, folder.path / "out") == "");
            const auto found = nlohmann::json::parse(codegen_test::get(folder.path / "out"));
            CHECK(found["states"] == expected.states);
            CHECK(found["transitions"] == expected.transitions);
            CHECK(found["complete"] == true);
            for (const spec::Rule& r : m.rules) {
                const auto fired = expected.fired.find(std::string(r.id));
                CHECK(found["rules"][std::string(r.id)] == (fired == expected.fired.end() ? 0 : fired->second));
            }
        }
        // A limit is said, and is a failure.
        CHECK(codegen_test::complaint(program + " 2", folder.path / "out") != "");
        CHECK(codegen_test::complaint(program + " sideways", folder.path / "out").find("neither breadth nor depth") !=
              std::string::npos);
        CHECK(codegen_test::complaint("(" + program + " >/dev/full)", folder.path / "out") != "");
    }
}
