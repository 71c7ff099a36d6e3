// SPDX-License-Identifier: Apache-2.0
// What generated files look like: freestanding, reproducible, accepted by C and C++ compilers, readable.
#include "codegen/cpp.hpp"
#include "codegen/diagram.hpp"
#include "codegen/expression.hpp"
#include "codegen_library.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>
#include <set>
#include <sstream>

using namespace by_hand;
using codegen_test::Folder;

namespace {

// A slot is loaded, enabled with the user's intent, cleared; a queue remembers which.
spec::Machine shop() {
    spec::Machine m = empty_machine(3);
    m.name = "shop";
    const int phase = variable(m, "phase", phases, slot), powered = variable(m, "powered", boolean, -1, 1);
    m.types.push_back({spec::Kind::index, 3, "Position", {}, false, true});
    const int position = static_cast<int>(m.types.size()) - 1;
    m.types.push_back({spec::Kind::number, 4});
    const int which = variable(m, "which", slot, position), length = variable(m, "length", position + 1);
    for (int v : {which, length}) m.variables[static_cast<unsigned>(v)].group = "pending";
    m.settings = {{"limit", 2}};
    const int s = binder(m, "Slot", slot), i = binder(m, "i", slot), own = binder(m, "i", slot);
    m.definitions.push_back({"is_enabled", {s}, equal(var(phase, bound(s)), value(phases, 2)), boolean});
    m.definitions.push_back(
        {"room",
         {},
         both({less(count(i, slot, call(0, {bound(i)})), setting(0)), less(var(length), value(position + 1, 4))}),
         boolean});
    const int load = event(m, "load", {{"slot", slot}}),
              enable = event(m, "enable", {{"slot", slot}, {"intent", boolean}}), clear = event(m, "delete");
    rule(m, "S-01", load, equal(var(phase, parameter(0)), value(phases, 0)),
         {assign(phase, parameter(0), value(phases, 1))});
    rule(m, "S-02", enable, both({equal(var(phase, parameter(0)), value(phases, 1)), parameter(1), call(1, {})}),
         {assign(phase, parameter(0), value(phases, 2)), assign(which, var(length), parameter(0)),
          assign(length, add(var(length), value(position + 1, 1)))});
    rule(m, "S-03", enable,
         both({equal(var(phase, parameter(0)), value(phases, 1)), negate(both({parameter(1), call(1, {})}))}), {}, 2);
    rule(m, "S-04", clear, var(powered),
         {assign_each(
             phase, own,
             choose(equal(var(phase, bound(own)), value(phases, 2)), value(phases, 0), var(phase, bound(own))))});
    m.rules[3].environment = true;
    return m;
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

bool has_word(const std::string& text, const std::string& word) {
    const auto letter = [&](std::size_t at) {
        return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_');
    };
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if ((at == 0 || !letter(at - 1)) && !letter(at + word.size())) return true;
    return false;
}

// Without comments, which quote sentences.
std::string code_of(const std::string& text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text.compare(at, 2, "//") == 0) at = text.find('\n', at);
        if (text.compare(at, 2, "/*") == 0) at = text.find("*/", at) + 2;
        result += text[at];
    }
    return result;
}

}  // namespace

TEST_CASE("generated code needs nothing but fixed-width integers") {
    for (unsigned seed = 0; seed != 20; ++seed) {
        const spec::Machine m = seed == 0 ? shop() : RandomMachine(seed).machine();
        const std::string name(m.name);
        const codegen::Files files = codegen::files(m);
        for (const std::string& file :
             {name + "_state.hpp", name + ".hpp", name + "_calls.hpp", "ssp_" + name + ".h", "ssp_" + name + ".cpp", name + "_moves.hpp"}) {
            CAPTURE(file);
            const std::string text = code_of(files.at(file));
            for (const std::string word : {"new", "malloc", "free", "throw", "try", "catch", "virtual", "dynamic_cast",
                                           "typeid", "float", "double", "goto", "memcpy", "memset", "std"})
                CHECK_MESSAGE(!has_word(text, word), word);
            const std::set<std::string> allowed{"<stdint.h>", "<stddef.h>", "<stdbool.h>", '"' + name + ".hpp\"", '"' + name + "_state.hpp\"",
                                                "\"ssp_" + name + ".h\""};
            std::istringstream lines(text);
            for (std::string line; std::getline(lines, line);)
                if (line.starts_with("#include ")) CHECK_MESSAGE(allowed.count(line.substr(9)) == 1, line);
            CHECK(files.at(file).starts_with("// SPDX-License-Identifier: Apache-2.0\n"));
        }
    }
}

TEST_CASE("no line of a header is longer than 120 columns") {
    for (unsigned seed = 0; seed != 20; ++seed) {
        std::istringstream lines(codegen::cpp_code(seed == 0 ? shop() : RandomMachine(seed).machine()).header);
        for (std::string line; std::getline(lines, line);) CHECK_MESSAGE(line.size() <= 120, line);
    }
}

TEST_CASE("the C header is C11 and C++, and the entry points agree with it") {
    for (unsigned seed = 0; seed != 6; ++seed) {
        const Folder folder("codegen_c");
        const spec::Machine m = seed == 0 ? shop() : RandomMachine(seed).machine();
        const std::string name(m.name);
        for (const auto& [file, text] : codegen::files(m)) codegen_test::put(folder.path / file, text);
        const auto path = [&](const std::string& file) { return " '" + (folder.path / file).string() + "'"; };
        const auto rejected = [&](const std::string& command) {
            return codegen_test::complaint(command, folder.path / "log");
        };
        codegen_test::put(folder.path / "use.c", "#include \"ssp_" + name + ".h\"\nssp_" + name + "_t state;\n");
        CHECK(rejected("cc -std=c11 -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -c -o /dev/null" +
                       path("use.c")) == "");
        CHECK(rejected("c++ -std=c++20 -x c++ -fsyntax-only" + codegen_test::warnings + path("use.c")) == "");
        CHECK(rejected("c++ -std=c++20 -Os -ffreestanding -fno-exceptions -fno-rtti -c -o '" +
                       (folder.path / "entry.o").string() + '\'' + codegen_test::warnings +
                       path("ssp_" + name + ".cpp")) == "");
        // No library function is called: not even one the compiler makes up.
        CHECK(rejected("test -z \"$(nm -u" + path("entry.o") + ")\"") == "");
        if (codegen_test::available("clang++-14"))
            CHECK(rejected("clang++-14 -std=c++20 -fsyntax-only -ffreestanding -fno-exceptions -fno-rtti" +
                           codegen_test::warnings + path("ssp_" + name + ".cpp")) == "");
    }
}

TEST_CASE("the same machine gives the same bytes") {
    CHECK(codegen::files(shop()) == codegen::files(shop()));
    CHECK(codegen::files(RandomMachine(3).machine()) == codegen::files(RandomMachine(3).machine()));
}

TEST_CASE("a rule reads like its sentence") {
    const codegen::CppCode code = codegen::cpp_code(shop());
    const std::string text = code.state + code.header;
    CAPTURE(text);
    CHECK(contains(text, "inline constexpr uint8_t slot_count = 3;\n"));
    CHECK(contains(text, "inline constexpr uint8_t pending_capacity = 4;\n"));
    CHECK(contains(
        text,
        "    struct {\n        uint8_t which[pending_capacity]{};\n        uint8_t length = 0;\n    } pending;\n"));
    CHECK(contains(text, "constexpr bool is_enabled(const Machine& m, uint8_t slot) noexcept {\n    return "
                         "m.phase[slot] == Phase::enabled;\n}\n"));
    // What both rules ask is asked once.
    CHECK(contains(text, "[[nodiscard, gnu::always_inline]] constexpr Answer enable(Machine& m, uint8_t slot, bool "
                         "intent) noexcept {\n    if (slot >= slot_count) return Answer::refused;\n"
                         "    if (m.phase[slot] != Phase::loading) return Answer::refused;\n"
                         "    // S-03: A rule.\n    if (!intent || !room(m)) return Answer::busy;\n"
                         "    // S-02: A rule.\n    m.phase[slot] = Phase::enabled;\n"
                         "    m.pending.which[m.pending.length] = slot;\n    ++m.pending.length;\n"
                         "    return Answer::done;\n}\n"));
    CHECK(contains(text, "constexpr Answer delete_(Machine& m) noexcept {\n"));
    CHECK(contains(text, "            if (m.phase[i] == Phase::enabled) m.phase[i] = Phase::absent;\n"));
}

TEST_CASE("names that clash with C++ or with one another") {
    spec::Machine m = empty_machine(2);
    m.name = "clash";
    m.settings = {{"limit", 3}};
    const int v = variable(m, "class", upto3);
    const int x = binder(m, "", upto3);
    m.definitions.push_back({"limit", {x}, less(bound(x), setting(0)), boolean});
    const int go = event(m, "limit", {{"m", upto3}, {"limit", upto3}, {"Phase", phases}});
    rule(m, "R", go, both({call(0, {parameter(0)}), equal(parameter(2), value(phases, 1))}), {assign(v, parameter(1))});
    event(m, "switch", {{"int", upto3}, {"slot_count", upto3}});
    event(m, "init");
    const Folder folder("codegen_clash");
    for (const auto& [file, text] : codegen::files(m)) codegen_test::put(folder.path / file, text);
    codegen_test::put(folder.path / "all.cpp", "#include \"ssp_clash.cpp\"\n#include \"clash_moves.hpp\"\n");
    CHECK(codegen_test::complaint("c++ -std=c++20 -fsyntax-only" + codegen_test::warnings + "'" +
                                      (folder.path / "all.cpp").string() + "'",
                                  folder.path / "log") == "");
}

TEST_CASE("a part of a system cannot be generated alone") {
    spec::Machine m = shop();
    m.rules[0].raised.push_back({1});
    CHECK_THROWS_WITH_AS(codegen::files(m),
                         "shop: rule S-01 raises an event of another machine; generate the system they form",
                         std::invalid_argument);
}

TEST_CASE("formulas in words") {
    const spec::Machine m = shop();
    const spec::Event& enable = m.events[1];
    CHECK(codegen::text_of(m, m.rules[1].guard, &enable) == "phase[slot] = loading and intent and room");
    CHECK(codegen::text_of(m, m.rules[2].guard, &enable) == "phase[slot] = loading and not (intent and room)");
    CHECK(codegen::text_of(m, m.rules[1].effects[2], &enable) == "pending.length := pending.length + 1");
    CHECK(codegen::text_of(m, m.rules[3].effects[0], nullptr) ==
          "for each i: phase[i] := if phase[i] = enabled then absent else phase[i]");
    CHECK(codegen::text_of(m, m.definitions[1]) == "room = (how many i: is_enabled(i)) < limit and pending.length < 4");
    CHECK(codegen::text_of(m, spec::Formula{}, nullptr) == "always");
    CHECK(codegen::text_of(m, implies(negate(var(1)), all(1, slot, equal(var(0, bound(1)), value(phases, 0)))),
                           nullptr) == "not powered implies (for all i: phase[i] = absent)");
}

TEST_CASE("the diagram shows what guards allow, through named formulas too") {
    const spec::Machine m = shop();
    const codegen::Diagram diagram(m);
    REQUIRE(diagram.edges().size() == 3);
    CHECK(diagram.edges()[0].labels == std::vector<std::string>{"load [done]"});
    CHECK(diagram.edges()[1].from == 1);
    CHECK(diagram.edges()[1].to == 2);
    CHECK(diagram.edges()[2].labels == std::vector<std::string>{"delete [done]"});
    CHECK(diagram.edges()[2].environment);
    CHECK(contains(diagram.mermaid(), "    loading --> enabled : enable [done]\n"));
    CHECK(contains(diagram.svg(), ">enable [done]</text>"));
}
