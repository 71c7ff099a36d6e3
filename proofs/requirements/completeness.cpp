// SPDX-License-Identifier: Apache-2.0
// Which reactions the sentences fix, which they leave open; see analysis.hpp.
#include "requirements/analysis.hpp"

#include <algorithm>
#include <map>

namespace proofs::requirements {

using namespace spec;

namespace {

// A row of the table: situations that look alike. For an event with an index argument, the element it names counts.
struct Row {
    std::string text;
    const Variable* variable = nullptr;  // an enumeration: its value, or its element's; null: `condition`
    int value = 0;
    Formula condition{};
};

const Variable* mode(const Machine& m) {
    const auto enumeration = [&](const Variable& v) { return type_of(m, v).kind == spec::Kind::enumeration; };
    for (const Variable& v : m.variables)
        if (enumeration(v)) return &v;
    for (const Variable& v : m.variables)
        if (type_of(m, v).high <= 7) return &v;
    return nullptr;
}

std::vector<Row> rows_of(const Sheet& sheet) {
    std::vector<Row> rows;
    for (std::size_t k = 0; k != sheet.situations.size(); ++k) rows.push_back({std::string(sheet.situation_texts[k]), nullptr, 0, sheet.situations[k]});
    if (!rows.empty()) {
        rows.push_back({"any other situation"});
        return rows;
    }
    const Machine& m = sheet.vocabulary;
    if (const Variable* v = mode(m)) {
        const Type& t = type_of(m, *v);
        for (int k = 0; k <= t.high; ++k) rows.push_back({full_name(*v) + " = " + text_of(t, k), v, k});
    }
    rows.push_back({"any situation"});
    return rows;
}

// The formula "variable = value", of the element an argument of the event names. Empty: the row is not about this event.
Formula at_row(const Machine& m, const Row& row, int event, bool& concerned) {
    concerned = true;
    if (!row.variable) return row.condition;
    const auto v = static_cast<int>(row.variable - m.variables.data());
    Formula place;
    if (row.variable->index >= 0) {
        const auto& parameters = m.events[static_cast<unsigned>(event)].parameters;
        const auto p = std::ranges::find(parameters, row.variable->index, &Parameter::type);
        if (p == parameters.end()) {
            concerned = false;
            return {};
        }
        place.push_back({.op = Op::parameter, .at = static_cast<int>(p - parameters.begin())});
        place.push_back({.op = Op::variable, .operands = 1, .length = 2, .at = v});
    } else place.push_back({.op = Op::variable, .at = v});
    place.push_back({.op = Op::constant, .value = row.value, .type = row.variable->type});
    place.push_back({.op = Op::equal, .operands = 2, .length = static_cast<int>(place.size()) + 1});
    return place;
}

// Where the platform may choose, and what.
struct Freedom { Set where; std::vector<int> dimensions; };

std::vector<Freedom> freedoms(const Game& game, int event) {
    std::vector<Freedom> result{{bddtrue, {}}};
    for (const Sentence& s : game.sheet().sentences) {
        if (s.form != Form::choice) continue;
        for (const Demand& d : s.demands) {
            if (d.event != event) continue;
            const Set where = game.space().of_step(d.premise, event);
            std::vector<Freedom> split;
            for (const Freedom& f : result) {
                Freedom more{f.where & where, f.dimensions};
                more.dimensions.insert(more.dimensions.end(), s.free.begin(), s.free.end());
                if (s.free_answer) more.dimensions.push_back(-1);
                if (more.where != bddfalse) split.push_back(std::move(more));
                if ((f.where & !where) != bddfalse) split.push_back({f.where & !where, f.dimensions});
            }
            result = std::move(split);
        }
    }
    return result;
}

// The variables of what the platform may choose, and those of the rest of a reaction.
std::pair<Set, Set> cubes(const Space& space, const Freedom& f) {
    std::vector<int> chosen, rest;
    for (int k = -1; k != static_cast<int>(space.machine().variables.size()); ++k) {
        const auto bits = space.bits_of(k);
        auto& list = std::ranges::find(f.dimensions, k) != f.dimensions.end() ? chosen : rest;
        list.insert(list.end(), bits.begin(), bits.end());
    }
    return {space.cube_of(chosen), space.cube_of(rest)};
}

}  // namespace

void find_open(const Game& game, const Layers& reached, const Set& safe, Analysis& result) {
    const Space& space = game.space();
    const Machine& m = space.machine();
    const std::vector<Row> rows = rows_of(game.sheet());
    for (const Row& r : rows) result.rows.push_back(r.text);
    std::map<std::pair<int, int>, Cell> table;  // row, event
    const Set inside = space.after(safe);
    for (int e = 0; e != game.events(); ++e) {
        const Set steps = safe & game.good(e) & inside;
        const Set arising = safe & game.inputs(e);
        const Set contradictory = arising & !game.answerable(e);
        // For each dimension: where two reactions differ in it that agree in what the platform may choose.
        std::vector<std::pair<int, Set>> open;
        for (int d = -1; d != static_cast<int>(m.variables.size()); ++d) {
            Set where = bddfalse;
            for (const Freedom& f : freedoms(game, e)) {
                if (std::ranges::find(f.dimensions, d) != f.dimensions.end()) continue;
                const auto [choice, other] = cubes(space, f);
                for (const int bit : space.bits_of(d)) {
                    const Set here = steps & f.where;
                    const Set both = bdd_relprod(here, bdd_ithvar(bit), other) & bdd_relprod(here, bdd_nithvar(bit), other);
                    where |= bdd_exist(both, choice);
                }
            }
            if (where != bddfalse) open.emplace_back(d, where);
        }
        Finding finding{Kind::open};
        finding.events = {e};
        Set example = bddfalse;
        Set row_taken = bddfalse;
        for (std::size_t r = 0; r != rows.size(); ++r) {
            bool concerned = false;
            const Formula f = at_row(m, rows[r], e, concerned);
            Cell cell{e, static_cast<int>(r)};
            // The last row, of any situation, is for events the others do not tell apart.
            const bool rest = !rows[r].variable && rows[r].condition.empty();
            if (concerned) {
                const Set here = rest ? !row_taken : space.of_step(f, e);
                if (!rest) row_taken |= here;
                const Set cases = arising & here;
                if (cases != bddfalse) {
                    cell.reaction = Reaction::fixed;
                    for (const auto& [d, where] : open)
                        if ((where & here) != bddfalse) {
                            cell.reaction = Reaction::open;
                            cell.left_open.push_back(d);
                            if (example == bddfalse) example = where & here;
                        }
                    if ((contradictory & here) != bddfalse) cell.reaction = Reaction::contradictory;
                    const Type& answers = m.types[static_cast<unsigned>(m.events[static_cast<unsigned>(e)].answers)];
                    for (int a = 0; a <= answers.high; ++a) {
                        const Formula is{{.op = Op::answered, .value = a, .type = m.events[static_cast<unsigned>(e)].answers}};
                        if ((steps & here & space.of_step(is, e)) != bddfalse) cell.answers.push_back(a);
                    }
                }
            }
            if (!cell.left_open.empty()) {
                finding.rows.push_back(static_cast<int>(r));
                for (const int d : cell.left_open)
                    if (std::ranges::find(finding.left_open, d) == finding.left_open.end()) finding.left_open.push_back(d);
            }
            result.table.push_back(std::move(cell));
        }
        if (finding.rows.empty() || game.sheet().partial) continue;
        std::ranges::sort(finding.left_open);
        finding.play = game.way_to(reached, space.some_input(example), safe);
        const Set here = space.state(finding.play.moves.empty() ? finding.play.from : finding.play.moves.back().after);
        const Input input = space.input_of(space.pick(example & here), e);
        finding.play.last = input;
        // Two reactions that differ in the first dimension that is open here, and agree in what the platform may choose.
        const Set allowed = steps & here & space.arguments(input);
        for (const auto& [d, where] : open) {
            if ((where & here & space.arguments(input)) == bddfalse || !finding.play.reactions.empty()) continue;
            for (const Freedom& f : freedoms(game, e)) {
                const auto [choice, rest] = cubes(space, f);
                for (const int bit : space.bits_of(d)) {
                    const Set no = allowed & f.where & bdd_nithvar(bit), yes = allowed & f.where & bdd_ithvar(bit);
                    const Set both = bdd_exist(no, rest) & bdd_exist(yes, rest);
                    if (both == bddfalse || !finding.play.reactions.empty() || std::ranges::find(f.dimensions, d) != f.dimensions.end()) continue;
                    const Set one = space.pick(no & both), two = space.pick(yes & bdd_exist(one, rest));
                    finding.play.reactions = {{input, space.answer_of(one), space.next_of(one)}, {input, space.answer_of(two), space.next_of(two)}};
                }
            }
        }
        const Type& answers = m.types[static_cast<unsigned>(m.events[static_cast<unsigned>(e)].answers)];
        for (int a = 0; a <= answers.high; ++a) {
            const Formula is{{.op = Op::answered, .value = a, .type = m.events[static_cast<unsigned>(e)].answers}};
            if ((allowed & space.of_step(is, e)) != bddfalse) finding.answers.push_back(a);
        }
        result.findings.push_back(std::move(finding));
    }
    // Row by row.
    std::stable_sort(result.table.begin(), result.table.end(), [](const Cell& a, const Cell& b) { return a.situation < b.situation; });
}

}  // namespace proofs::requirements
