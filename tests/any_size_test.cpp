// SPDX-License-Identifier: Apache-2.0
// Proofs for every number of slots: what must be proven, what must not, and agreement with small tables.

#include "any_size/any_size.hpp"
#include "any_size/counterexample.hpp"
#include "any_size/fragment.hpp"
#include "any_size/solve.hpp"
#include "lang/lang.hpp"
#include "random_machine.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <set>

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
                   then(tries = choose(faults.wide ? Condition(true) : tries < 2, tries + 1, tries)), answer(full)),
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

const proofs::Finding& finding(const proofs::AnySize& result, std::string_view id) {
    for (const proofs::Finding& x : result.findings)
        if (x.id == id) return x;
    throw std::logic_error("no such finding");
}
bool proven(const proofs::AnySize& result, std::string_view id) { return finding(result, id).verdict == Verdict::proven; }
bool contains(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }
std::vector<std::string> not_proven(const proofs::AnySize& result) {
    std::vector<std::string> ids;
    for (const proofs::Finding& x : result.findings)
        if (x.verdict != Verdict::proven) ids.push_back(x.id + ": " + x.detail);
    return ids;
}
proofs::AnySize prove(const Machine& m) { return proofs::prove_any_size(m, quiet, {}); }
proofs::AnySize prove(const Machine& m, std::same_as<DraftProperty> auto... more) { return prove(extended(m, properties(more...))); }

// ---- a second opinion: every state of a small table, by the interpreter -------------------------------------------------

using spec::Snapshot;

// Calls `body` with every row of numbers 0..high.
void each_row(const std::vector<long>& highs, const std::function<void(const std::vector<long>&)>& body) {
    std::vector<long> row(highs.size(), 0);
    for (;;) {
        body(row);
        std::size_t k = 0;
        while (k != row.size() && row[k] == highs[k]) row[k++] = 0;
        if (k == row.size()) return;
        ++row[k];
    }
}

// The largest inductive set of state properties and the step properties that follow, as ids.
std::set<std::string> by_search(const Machine& m) {
    std::vector<long> highs;
    for (const spec::Variable* v : spec::cells(m)) highs.push_back(spec::type_of(m, *v).high);
    std::vector<const spec::Property*> assumed, steps;
    for (const spec::Property& p : m.properties) (p.scope == spec::Scope::state ? assumed : steps).push_back(&p);
    std::erase_if(assumed, [&](const spec::Property* p) { return !holds(m, *p, spec::initial(m)); });
    std::set<std::string> broken;
    for (std::size_t before = 0; before != assumed.size();) {
        before = assumed.size();
        broken.clear();
        each_row(highs, [&](const Snapshot& s) {
            for (const auto* p : assumed) if (!holds(m, *p, s)) return;
            for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
                std::vector<long> arguments;
                for (const spec::Parameter& p : m.events[static_cast<unsigned>(e)].parameters) arguments.push_back(spec::type_of(m, p).high);
                each_row(arguments, [&](const std::vector<long>& row) {
                    Snapshot after = s;
                    spec::Outcome outcome;
                    try { outcome = spec::step(m, after, {e, row}); } catch (const std::logic_error&) { broken.insert("deterministic"); return; }
                    for (const auto* p : assumed) if (!holds(m, *p, after)) broken.insert(std::string(p->id));
                    for (const auto* p : steps) if (!holds(m, *p, s, {e, row}, outcome, after)) broken.insert(std::string(p->id));
                });
            }
        });
        std::erase_if(assumed, [&](const spec::Property* p) { return broken.contains(std::string(p->id)); });
    }
    std::set<std::string> result{"deterministic"};
    for (const auto* p : assumed) result.insert(std::string(p->id));
    for (const auto* p : steps) result.insert(std::string(p->id));
    for (const std::string& b : broken) result.erase(b);
    return result;
}

}  // namespace

TEST_CASE("any size: what holds of the table is proven for every number of slots, families and ports") {
    for (long limit : {1L, 3L}) {
        CAPTURE(limit);
        const auto result = prove(table(3, limit, {}));
        for (const std::string& text : not_proven(result)) CHECK(text == "");
        CHECK(finding(result, "limit").strength == "any number of slots, also of Family, Port; first_limit = " + std::to_string(limit) + "; other_limit = 1");
        CHECK(result.expected == result.discharged);
        CHECK(result.expected == proofs::expected_any_size(table(3, limit, {})));
    }
}

TEST_CASE("any size: the same obligations whatever size the machine was made with") {
    CHECK(proofs::expected_any_size(table(1, 2, {})) == proofs::expected_any_size(table(8, 2, {})));
}

TEST_CASE("any size: a limit too large to be written out is proven with the laws of counting") {
    for (long limit : {7L, 1000L}) {
        const auto result = prove(table(3, limit, {}));
        CHECK(not_proven(result).empty());
        CHECK(contains(finding(result, "limit").strength, "any number of slots; Family: 2; Port: 2"));
    }
    for (long limit : {7L, 1000L}) {
        CHECK_FALSE(proven(prove(table(3, limit, {.no_limit = true})), "limit"));
        CHECK_FALSE(proven(prove(table(3, limit, {.limit_too_high = true})), "limit"));
    }
}

TEST_CASE("any size: without its guard, or one too high, the limit is not proven, and a small table shows why") {
    for (const Faults& faults : {Faults{.no_limit = true}, Faults{.limit_too_high = true}}) {
        const auto result = prove(table(3, 2, faults));
        const proofs::Finding& x = finding(result, "limit");
        CHECK(x.verdict == Verdict::unknown);
        CHECK(contains(x.detail, "with 2 slots:"));
        CHECK(contains(x.detail, "done (rule enable)"));
        CHECK(contains(x.detail, "loading -> enabled"));
        CHECK(x.certificates.empty());
        CHECK(proven(result, "port"));
        CHECK(proven(result, "one load"));
        CHECK(result.discharged < result.expected);
    }
}

TEST_CASE("any size: other faults are found") {
    CHECK_FALSE(proven(prove(table(3, 2, {.no_free_port = true})), "port"));
    CHECK_FALSE(proven(prove(table(3, 2, {.two_loads = true})), "one load"));
    CHECK_FALSE(proven(prove(table(3, 2, {.no_clear = true})), "clean"));
    CHECK_FALSE(proven(prove(table(3, 2, {.overlap = true})), "deterministic"));
}

TEST_CASE("any size: if a rule leaves a range, nothing is proven") {
    const auto result = prove(table(3, 2, {.wide = true}));
    CHECK(result.discharged == 0);
    CHECK(contains(finding(result, "closed").detail, "tries"));
    CHECK(contains(finding(result, "port").detail, "closed"));
}

TEST_CASE("any size: what is true of few slots only is refuted") {
    const auto result = prove(table(2, 2, {}),
        always(none, "few", "At most two bundles are enabled.", count(j, phase[j] == enabled) <= 2),
        always(none, "wrong", "Somebody is enabled.", any(i, phase[i] == enabled)));
    CHECK(finding(result, "few").verdict == Verdict::unknown);
    CHECK(contains(finding(result, "few").detail, "with 3 slots:"));
    CHECK(finding(result, "wrong").verdict == Verdict::failed);
    CHECK(proven(result, "limit"));
}

TEST_CASE("any size: counts may be added to, compared with variables, and chosen between") {
    const auto loading_now = count(j, phase[j] == loading);
    const auto result = prove(table(2, 2, {}),
        always(none, "plus", "One load, with one more.", loading_now + 1 <= 2),
        always(none, "equal", "No or one load.", loading_now == 0 || loading_now == 1),
        always(none, "variable", "Compared with a variable.", tries == 2 || loading_now < 1 || tries < 2),
        always(none, "either", "One of two limits.", loading_now <= choose(powered, Term<Number>(1), Term<Number>(0))),
        always(none, "never two", "There are not two.", !(loading_now >= 2)),
        always(none, "too strong", "Without power there is one.", loading_now <= choose(powered, Term<Number>(0), Term<Number>(1))));
    for (const char* id : {"plus", "equal", "variable", "either", "never two"}) CHECK(proven(result, id));
    CHECK_FALSE(proven(result, "too strong"));
}

TEST_CASE("any size: a property that cannot be stated is refused with the reason, and costs no other one") {
    const auto result = prove(table(2, 2, {}),
        always(none, "compared", "More are enabled than are loading.", count(i, phase[i] == loading) <= count(j, phase[j] != absent)));
    const proofs::Finding& x = finding(result, "compared");
    CHECK(x.verdict == Verdict::unknown);
    CHECK(contains(x.detail, "cannot be stated for every number of slots (two counts are compared)"));
    CHECK(proven(result, "limit"));
    CHECK(result.expected == result.discharged);
}

TEST_CASE("any size: a response needs an input that helps, and one that does") {
    Machine m = table(2, 2, {});
    m.responses.front().helpful.front().event = position(m.events, "power_up");
    CHECK(contains(finding(prove(m), "load ends").detail, "power_up(): refused"));
    m.responses.front().helpful.clear();
    CHECK_FALSE(proven(prove(m), "load ends"));
}

TEST_CASE("any size: a machine without a scale has no such claims") {
    Machine m = table(2, 2, {});
    m.scale = -1;
    CHECK(prove(m).findings.empty());
    CHECK(proofs::expected_any_size(m) == 0);
}

TEST_CASE("any size: certificates are the same in every run, and cvc5 agrees") {
    const auto folder = std::filesystem::temp_directory_path() / "sspec_any_size_test";
    std::map<std::string, std::string> first;
    for (unsigned jobs : {1U, 2U}) {
        std::filesystem::remove_all(folder);
        const auto result = proofs::prove_any_size(table(3, 7, {}), {.evidence = folder, .jobs = jobs, .solver_seconds = 20, .recheck = jobs == 2}, {});
        long files = 0;
        for (const proofs::Finding& x : result.findings) {
            CHECK(x.rechecked_by == (jobs == 2 ? "cvc5" : ""));
            files += static_cast<long>(x.certificates.size());
            for (const std::string& c : x.certificates) {
                std::ifstream in(folder / c);
                const std::string text(std::istreambuf_iterator<char>(in), {});
                CHECK(contains(text, "(set-logic UFBV)"));
                CHECK(first.try_emplace(c, text).first->second == text);
            }
        }
        CHECK(files == result.discharged);
    }
    std::filesystem::remove_all(folder);
}

TEST_CASE("any size: in tables of one and two slots the proof agrees with a search of every state") {
    const auto check = [](const Machine& m, long size) {
        const auto result = proofs::prove_in_size(m, size, quiet, {});
        const auto found = by_search(proofs::any_size::resized(m, proofs::any_size::index_types_without_bound(m), size));
        for (const proofs::Finding& x : result.findings) {
            if (x.kind == "closed" || x.kind == "leads to") continue;
            CAPTURE(x.id);
            CAPTURE(size);
            CHECK((x.verdict == Verdict::proven) == found.contains(x.id));
        }
    };
    check(table(2, 1, {}), 1);
    const std::vector<Faults> all{{}, {.no_limit = true}, {.limit_too_high = true}, {.no_free_port = true}, {.two_loads = true}, {.no_clear = true}, {.overlap = true}};
    for (const Faults& faults : all) check(table(2, 1, faults), 2);
}

TEST_CASE("any size: on random machines every answer is the interpreter's") {
    using namespace proofs::any_size;
    int refuted = 0, shown = 0;
    for (unsigned seed = 1; seed != 16; ++seed) {
        CAPTURE(seed);
        by_hand::RandomMachine random(seed);
        const spec::Machine& m = random.machine();
        const long size = spec::slots(m);
        const auto open = index_types_without_bound(m);
        const auto claims = plan(m);
        z3::context context;
        Sorts sorts(context, m, open);
        Refutations refutations(sorts);
        for (const Claim& c : claims) {
            if (c.kind != Kind::always && c.kind != Kind::step) continue;
            const spec::Property& property = m.properties[static_cast<unsigned>(c.at)];
            for (const proofs::any_size::Part& part : c.parts) {
                if (part.event < 0) continue;
                const auto breaks = [&](const Snapshot& before, const spec::Input& input) {
                    Snapshot after = before;
                    const spec::Outcome outcome = spec::step(m, after, input);
                    if (c.kind == Kind::step) return !holds(m, property, before, input, outcome, after);
                    return std::find(part.rules.begin(), part.rules.end(), outcome.rule) != part.rules.end() && !holds(m, property, after);
                };
                const Refutation r = refutations.of(c, part);
                z3::solver solver(context);
                solver.add(refutations.ranges());
                solver.add(r.formula);
                solver.add(sorts.exactly(size));
                const auto answer = solver.check();
                CHECK(answer != z3::unknown);
                if (answer == z3::sat && r.reasons.empty()) {
                    const Found step = found(solver.get_model(), sorts, refutations, part.event, size);
                    CHECK(breaks(step.state, step.input));
                    ++refuted;
                }
                for (int k = 0; answer == z3::unsat && k != 300; ++k) {
                    spec::Input input = random.input();
                    if (input.event != part.event) continue;
                    CHECK_FALSE(breaks(random.state(), input));
                    ++shown;
                }
            }
        }
    }
    CHECK(refuted > 50);
    CHECK(shown > 500);
}

TEST_CASE("any size: elements made from elements without end are noticed") {
    z3::context c;
    const z3::sort slots = c.uninterpreted_sort("Slot");
    const z3::expr x = c.constant("x", slots), y = c.constant("y", slots);
    const z3::func_decl good = c.function("good", slots, c.bool_sort()), next = c.function("next", slots, slots);
    CHECK(proofs::any_size::without_end(z3::forall(x, z3::exists(y, good(x) != good(y)))) == "Slot -> Slot");
    CHECK(proofs::any_size::without_end(z3::exists(x, z3::forall(y, good(x) != good(y)))).empty());
    CHECK(proofs::any_size::without_end(!z3::exists(x, !z3::exists(y, good(x) && good(y)))) == "Slot -> Slot");
    CHECK(proofs::any_size::without_end(z3::forall(x, good(x)) && good(next(x))) == "Slot -> Slot");
}

