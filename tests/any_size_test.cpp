// SPDX-License-Identifier: Apache-2.0
// Proofs for every number of slots: what must be proven, what must not, and agreement with small tables.

#include "any_size/any_size.hpp"
#include "any_size/counterexample.hpp"
#include "any_size/fragment.hpp"
#include "lang/lang.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>
#include <fstream>

namespace {

using namespace spec::lang;
using proofs::Verdict;

// ---- a table of bundles, small enough to look at every state, and its faults --------------------------------------------

struct Slot : Index {};
struct Family : Index {};
struct Port : Index {};  // the first stands for "none"
enum class Phase : unsigned char { absent, loading, enabled };
enum class Reply : unsigned char { done, refused, full };
using enum Phase;
using enum Reply;

constexpr Array<Phase, Slot> phase{"phase"};
constexpr Array<Family, Slot> family{"family"};
constexpr Array<Port, Slot> port{"port"};
constexpr Var<bool> powered{"powered"};
constexpr Var<UpTo<2>> tries{"tries"};
constexpr Setting first_limit{"first_limit"}, other_limit{"other_limit"};
constexpr Any<Slot> i{"i"}, j{"j"};
constexpr Any<Family> f{"f"};
constexpr Param<Slot> slot{"slot"};
constexpr Param<Family> kind{"kind"};
constexpr Param<Port> to_port{"to_port"};
constexpr Event load{"load", slot, kind};
constexpr Event enable{"enable", slot, to_port};
constexpr Event disable{"disable", slot};
constexpr Event power_loss{"power_loss"};
constexpr Event power_up{"power_up"};
constexpr Named limit_of{"limit_of", [](const Term<Family>& x) { return choose(x == first<Family>(), first_limit, other_limit); }};

const spec::Citations none{};

struct Faults {
    bool no_limit = false, limit_too_high = false, no_free_port = false, two_loads = false, no_clear = false, overlap = false, wide = false;
};

Condition fewer_enabled(const Term<Family>& of, const Term<Number>& limit) { return count(j, family[j] == of && phase[j] == enabled) < limit; }

Machine table(long slots, long limit, Faults faults) {
    const Condition fits = faults.no_limit ? Condition(true) : fewer_enabled(family[slot], limit_of(family[slot]) + (faults.limit_too_high ? 1 : 0));
    const Condition free = faults.no_free_port ? Condition(true) : !(to_port != first<Port>() && any(j, port[j] == to_port));
    const Condition one = faults.two_loads ? Condition(true) : !any(j, phase[j] == loading);
    const Condition may = powered && phase[slot] == loading;
    return machine("table", "tests/any_size_test.cpp", scale<Slot>(slots), size<Family>(2), size<Port>(2), set(first_limit, limit), set(other_limit, 1),
        variables(starts(phase, absent), starts(family, first<Family>()), starts(port, first<Port>()), starts(powered, false), starts(tries, 0)),
        answers(refused), events(load, enable, disable, power_loss, power_up),
        rules(rule(none, "load", "An empty slot is loaded, if no other is.", on(load), when(powered && phase[slot] == absent && one),
                   then(phase[slot] = loading, family[slot] = kind), answer(done)),
              rule(none, "enable", "A loaded bundle is enabled below the limit.", on(enable), when(may && fits && free),
                   then(phase[slot] = enabled, port[slot] = to_port), answer(done)),
              rule(none, "enable.full", "Above the limit it is not.", on(enable), when(faults.overlap ? may : may && !fits),
                   then(tries = choose(tries < (faults.wide ? 3 : 2), tries + 1, tries)), answer(full)),
              rule(none, "disable", "A slot is emptied.", on(disable), when(powered && phase[slot] == enabled),
                   then(phase[slot] = absent, clear(family[slot]), port[slot] = choose(Condition(faults.no_clear), port[slot], first<Port>())), answer(done)),
              rule(none, "power_loss", "Power loss ends loading.", on(power_loss), when(powered),
                   then(each(i, family[i] = choose(phase[i] == loading, first<Family>(), family[i])),
                        each(i, phase[i] = choose(phase[i] == loading, absent, phase[i])), powered = false), answer(done)),
              rule(none, "power_up", "Power comes back.", on(power_up), when(!powered), then(powered = true), answer(done))),
        properties(
            always(none, "limit", "No family has more bundles enabled than allowed.", all(f, count(j, family[j] == f && phase[j] == enabled) <= limit_of(f))),
            always(none, "port", "A port serves one bundle.", all(i, all(j, implies(i != j && port[i] != first<Port>(), port[i] != port[j])))),
            always(none, "one load", "One bundle is loaded at a time.", count(j, phase[j] == loading) <= 1),
            always(none, "clean", "An empty slot keeps nothing.", all(i, implies(phase[i] == absent, family[i] == first<Family>() && port[i] == first<Port>()))),
            always(none, "none loading", "Without power nothing is loaded, and who loads has no port.",
                   all(i, implies(phase[i] == loading, powered && port[i] == first<Port>()))),
            step(none, "refusal", "A refused event changes nothing.", implies(answered(refused), after(powered) == powered && all(i, after(phase[i]) == phase[i] && after(port[i]) == port[i]))),
            step(none, "keeps family", "An enabled bundle keeps its family.", all(i, implies(phase[i] == enabled && after(phase[i] == enabled), after(family[i]) == family[i]))),
            step(none, "one more", "Enabling adds exactly one.", on(enable), implies(answered(done), after(phase[slot]) == enabled && all(i, i == slot || after(phase[i]) == phase[i])))),
        responses(leads_to(none, "load ends", "Loading ends.", of(i), phase[i] == loading, phase[i] != loading, by(on(power_loss)))));
}

const proofs::Options quiet{.evidence = {}, .jobs = 1, .solver_seconds = 5, .recheck = false};

[[maybe_unused]] const proofs::Finding& finding(const proofs::AnySize& result, std::string_view id) {
    for (const proofs::Finding& x : result.findings)
        if (x.id == id) return x;
    throw std::logic_error("no such finding");
}
std::vector<std::string> not_proven(const proofs::AnySize& result) {
    std::vector<std::string> ids;
    for (const proofs::Finding& x : result.findings)
        if (x.verdict != Verdict::proven) ids.push_back(x.id + ": " + x.detail);
    return ids;
}
proofs::AnySize prove(const Machine& m) { return proofs::prove_any_size(m, quiet, {}); }

}  // namespace

TEST_CASE("any size: everything that holds of the table is proven for every number of slots") {
    for (long limit : {1L, 4L, 12L}) {
        CAPTURE(limit);
        const auto result = prove(table(3, limit, {}));
        for (const std::string& id : not_proven(result)) MESSAGE(id);
        for (const auto& x : result.findings) MESSAGE(x.id << ' ' << x.seconds);
        CHECK(not_proven(result).empty());
        CHECK(result.expected == result.discharged);
    }
}
