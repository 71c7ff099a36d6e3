// SPDX-License-Identifier: Apache-2.0
#include "lanes.hpp"

#include "bmc.hpp"
#include "trace.hpp"
#include "xml.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <utility>

namespace proofs {

using spec::Machine;
using spec::Variable;

namespace {

std::string prefix(std::string_view name) { return std::string(name.substr(0, name.find('_'))); }

// Sets of events; two are one as soon as they write one variable.
class Sets {
public:
    explicit Sets(std::size_t n) : parent_(n) {
        for (std::size_t k = 0; k != n; ++k) parent_[k] = k;
    }
    std::size_t of(std::size_t k) const { return parent_[k] == k ? k : of(parent_[k]); }
    void join(std::size_t a, std::size_t b) { parent_[of(a)] = of(b); }

private:
    std::vector<std::size_t> parent_;
};

bool lies_between(const Variable& v) { return !v.group.empty(); }

// The parties' names, if the names of their events tell them; else by who fills the first queue.
std::array<std::string, 2> names(const Machine& m, const std::vector<int>& of_event) {
    std::array<std::set<std::string>, 2> begins;
    for (std::size_t e = 0; e != m.events.size(); ++e)
        if (of_event[e] >= 0) begins[static_cast<unsigned>(of_event[e])].insert(prefix(m.events[e].name));
    if (begins[0].size() == 1 && begins[1].size() == 1 && begins[0] != begins[1]) return {*begins[0].begin(), *begins[1].begin()};
    const auto queue = std::ranges::find_if(m.variables, [](const Variable& v) { return v.name == "length" && lies_between(v); });
    for (const spec::Rule& r : m.rules)
        for (const spec::Effect& f : r.effects)
            if (queue != m.variables.end() && &m.variables[static_cast<unsigned>(f.variable)] == &*queue && f.value.back().op == spec::Op::add)
                return of_event[static_cast<unsigned>(r.event)] == 0 ? std::array<std::string, 2>{"sender", "receiver"} : std::array<std::string, 2>{"receiver", "sender"};
    return {"one", "other"};
}

}  // namespace

std::optional<Lanes> lanes_of(const Machine& m) {
    if (std::ranges::none_of(m.variables, lies_between)) return std::nullopt;
    Sets sets(m.events.size());
    std::map<int, std::size_t> writer;  // of a variable: one event that writes it
    std::map<std::string, std::size_t> of_name;
    std::set<std::size_t> party_events;
    for (const spec::Rule& r : m.rules)
        for (const spec::Effect& f : r.effects) {
            if (lies_between(m.variables[static_cast<unsigned>(f.variable)])) continue;
            const auto event = static_cast<std::size_t>(r.event);
            sets.join(event, writer.emplace(f.variable, event).first->second);
            // "first_sends" writes "first_next", so it belongs to all that is the first's.
            const std::string owner = prefix(m.events[event].name);
            if (prefix(m.variables[static_cast<unsigned>(f.variable)].name) == owner) sets.join(event, of_name.emplace(owner, event).first->second);
            party_events.insert(event);
        }
    std::vector<std::size_t> parties;
    Lanes lanes{{}, std::vector<int>(m.events.size(), -1)};
    for (const std::size_t e : party_events) {
        auto at = std::ranges::find(parties, sets.of(e));
        if (at == parties.end()) at = parties.insert(at, sets.of(e));
        if (parties.size() > 2) return std::nullopt;
        lanes.of_event[e] = static_cast<int>(at - parties.begin());
    }
    if (parties.size() != 2) return std::nullopt;
    lanes.parties = names(m, lanes.of_event);
    // An event that writes nothing of its party, as sending what needs no record, is told by its name.
    for (std::size_t e = 0; e != m.events.size(); ++e)
        for (int p : {0, 1})
            if (lanes.of_event[e] < 0 && m.events[e].name.starts_with(lanes.parties[static_cast<unsigned>(p)] + '_')) lanes.of_event[e] = p;
    return lanes;
}

namespace {

constexpr int width = 1000, places[]{120, 365, 610}, notes = 690, line = 18;
constexpr std::size_t letters_between = 31, letters_of_a_note = 36;

enum Place { left, middle, right };
Place place_of(int party) { return party < 0 ? middle : party == 0 ? left : right; }

// What lies between: a queue, or a record that is empty while it is as in the beginning.
struct Between {
    std::string_view name;
    const Variable* length = nullptr;
    std::vector<const Variable*> fields{};
};
std::vector<Between> between(const Machine& m) {
    std::vector<Between> all;
    for (const Variable& v : m.variables) {
        if (!lies_between(v)) continue;
        auto at = std::ranges::find(all, v.group, &Between::name);
        if (at == all.end()) at = all.insert(at, Between{v.group});
        if (v.name == "length") at->length = &v;
        else at->fields.push_back(&v);
    }
    return all;
}

// "bind, number 1"
std::string content(const Machine& m, const Between& b, const spec::Snapshot& s, int at) {
    std::string text;
    for (const Variable* f : b.fields) {
        const spec::Type& type = type_of(m, *f);
        const auto value = s[static_cast<unsigned>(f->first + at)];
        const std::string name(f->name);
        text += text.empty() ? "" : ", ";
        // What kind of message it is needs no name before it.
        text += type.kind == spec::Kind::enumeration && name == "kind" ? spec::text_of(type, value) : type.kind == spec::Kind::boolean ? (value ? name : "not " + name) : name + ' ' + spec::text_of(type, value);
    }
    return text;
}

struct Moved {
    std::vector<std::string> taken{}, sent{}, erased{};
};

// What a step did to what lies between. A queue whose length becomes a constant was emptied, nobody took anything.
Moved moved(const Machine& m, const std::vector<Between>& all, const Done& d) {
    Moved result;
    for (const Between& b : all) {
        if (b.length) {
            const auto cell = static_cast<unsigned>(b.length->first);
            const int was = static_cast<int>(d.before[cell]), is = static_cast<int>(d.after[cell]);
            bool emptied = false;
            if (d.outcome.rule >= 0)
                for (const spec::Effect& f : m.rules[static_cast<unsigned>(d.outcome.rule)].effects)
                    emptied = emptied || (&m.variables[static_cast<unsigned>(f.variable)] == b.length && f.value.back().op == spec::Op::constant);
            if (emptied && was) result.erased.push_back(std::string(b.name) + ": " + std::to_string(was) + " erased");
            else if (is < was) result.taken.push_back(content(m, b, d.before, 0));
            else if (is > was) result.sent.push_back(b.fields.empty() || is <= b.fields.front()->cells ? content(m, b, d.after, is - 1) : "no room in " + std::string(b.name));
            continue;
        }
        const auto differs = [&](const spec::Snapshot& s, const auto& value) {
            return std::ranges::any_of(b.fields, [&](const Variable* f) { return s[static_cast<unsigned>(f->first)] != value(*f); });
        };
        const auto initial = [](const Variable& f) { return f.initial; };
        if (!differs(d.after, [&](const Variable& f) { return d.before[static_cast<unsigned>(f.first)]; })) continue;
        (differs(d.after, initial) ? result.sent : result.taken).push_back(content(m, b, differs(d.after, initial) ? d.after : d.before, 0));
    }
    return result;
}

class Drawing {
public:
    Drawing(const Machine& m, const Lanes& lanes) : m_(m), lanes_(lanes), all_(between(m)) {}

    void step(std::size_t number, const Done& d) {
        const spec::Event& event = m_.events[static_cast<unsigned>(d.input.event)];
        const int party = lanes_.of_event[static_cast<unsigned>(d.input.event)];
        const Place here = place_of(party);
        const Moved what = moved(m_, all_, d);
        std::string call = text_of(m_, d.input);
        if (event.parameters.empty()) call.resize(call.size() - 2);
        if (party >= 0 && call.starts_with(lanes_.parties[static_cast<unsigned>(party)] + '_')) call.erase(0, lanes_.parties[static_cast<unsigned>(party)].size() + 1);
        std::ranges::replace(call, '_', ' ');

        std::vector<std::string> side{d.outcome.rule < 0 ? "no rule" : std::string(m_.rules[static_cast<unsigned>(d.outcome.rule)].id)};
        for (const std::string& e : what.erased) side.push_back(e);
        for (const std::string& c : own_changes(d)) side.push_back(c);
        const int top = y_;
        text(24, top + 16, "laneno", std::to_string(number));
        if (here == middle || (what.taken.empty() && what.sent.empty())) {
            std::string words = call;
            for (const std::string& t : what.taken.empty() ? what.sent : what.taken) words += ": " + t;
            spot(here, words);
        } else {
            for (const std::string& t : what.taken) arrow(middle, here, take(call), t);
            for (const std::string& t : what.sent) arrow(here, middle, take(call), t);
        }
        note(top, side);
        y_ = std::max(y_, noted_) + 12;
    }
    void begins(const std::vector<std::string>& lines) {
        if (lines.empty()) return;
        note(y_, lines);
        y_ = noted_ + 10;
    }
    void ends(const std::string& text_below) {
        bottom_ = y_ + 12;
        if (text_below.empty()) return;
        y_ = bottom_ + 12;
        for (const std::string& l : folded(text_below, 120, 0)) text(places[left] - 100, y_ += line, "laneat", l);
    }
    std::string finished(const std::string& title) const {
        std::ostringstream svg;
        const int height = y_ + 24;
        svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << width << ' ' << height << "\" width=\"" << width << "\" height=\"" << height
            << "\" role=\"img\">\n<title>" << xml_escaped(title) << "</title>\n<style>text{font:14px sans-serif;fill:#1b1f24}.lanename{font-weight:bold;text-anchor:middle}"
               ".lanecall{text-anchor:middle}.lanesay{text-anchor:middle;fill:#1f4e79;font-weight:bold}.laneat{text-anchor:start}.laneto{text-anchor:end}.laneno{text-anchor:end;fill:#6a7580}"
               ".laneside{font:13px monospace;white-space:pre}.lanerule{font:13px monospace;fill:#6a7580}.lanelife{stroke:#9aa5b1}.lanebox{fill:#eef2f6;stroke:#5a6672}.lanegap{stroke:#9aa5b1;stroke-dasharray:2 5}"
               ".lanenote{fill:#fff8dc;stroke:#c9b87a}.lanearrow{stroke:#1b1f24;stroke-width:1.5}.lanehead{fill:#1b1f24}</style>\n"
            << "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
        for (const Place p : {left, middle, right}) {
            const std::string name = p == middle ? "in between" : lanes_.parties[p == left ? 0 : 1];
            const int half = 20 + static_cast<int>(name.size()) * 5;
            svg << "<line class=\"" << (p == middle ? "lanegap" : "lanelife") << "\" x1=\"" << places[p] << "\" y1=\"40\" x2=\"" << places[p] << "\" y2=\"" << bottom_ << "\"/>\n<rect class=\"lanebox\" x=\"" << places[p] - half
                << "\" y=\"10\" width=\"" << 2 * half << "\" height=\"30\" rx=\"3\"/>\n<text class=\"lanename\" x=\"" << places[p] << "\" y=\"30\">" << xml_escaped(name) << "</text>\n";
        }
        return std::move(svg).str() + body_.str() + "</svg>\n";
    }

private:
    const Machine& m_;
    const Lanes& lanes_;
    std::vector<Between> all_;
    std::ostringstream body_{};
    int y_ = 52, noted_ = 0, bottom_ = 0;

    // The name of the event stands at its first arrow only.
    static std::string take(std::string& call) { return std::exchange(call, ""); }

    std::vector<std::string> own_changes(const Done& d) const {
        std::vector<std::string> result;
        const std::vector<const Variable*> cells = spec::cells(m_);
        spec::Snapshot before = d.before;
        for (std::size_t c = 0; c != cells.size(); ++c)
            if (lies_between(*cells[c])) before[c] = d.after[c];
        return changes(m_, before, d.after);
    }
    void text(int x, int y, const char* kind, const std::string& what) {
        body_ << "<text class=\"" << kind << "\" x=\"" << x << "\" y=\"" << y << "\">" << xml_escaped(what) << "</text>\n";
    }
    void arrow(Place from, Place to, const std::string& call, const std::string& message) {
        const int x = (places[from] + places[to]) / 2;
        y_ += 16;
        if (!call.empty())
            for (const std::string& l : folded(call, letters_between, 0)) text(x, y_, "lanecall", l), y_ += line;
        for (const std::string& l : folded(message, letters_between, 0)) text(x, y_, "lanesay", l), y_ += line;
        y_ -= line - 7;
        const int way = places[to] > places[from] ? 1 : -1, end = places[to] - 2 * way;
        body_ << "<line class=\"lanearrow\" x1=\"" << places[from] << "\" y1=\"" << y_ << "\" x2=\"" << end << "\" y2=\"" << y_ << "\"/>\n<path class=\"lanehead\" d=\"M" << end << ' ' << y_ << " l" << -9 * way << " -4 v8 z\"/>\n";
        y_ += 4;
    }
    // Something that happens at one place; the words stand where there is room.
    void spot(Place at, const std::string& words) {
        const std::vector<std::string> lines = folded(words, letters_between - 3, 0);
        y_ += 16;
        body_ << "<circle cx=\"" << places[at] << "\" cy=\"" << y_ - 5 << "\" r=\"5\" class=\"lanehead\"/>\n";
        for (const std::string& l : lines) text(at == right ? places[at] - 12 : places[at] + 12, y_, at == right ? "laneto" : "laneat", l), y_ += line;
        y_ -= line - 6;
    }
    void note(int top, const std::vector<std::string>& lines) {
        std::vector<std::string> all;
        for (const std::string& l : lines)
            for (const std::string& part : folded(l, letters_of_a_note, 2)) all.push_back(part);
        const int height = static_cast<int>(all.size()) * line + 10;
        body_ << "<rect class=\"lanenote\" x=\"" << notes << "\" y=\"" << top << "\" width=\"" << width - notes - 8 << "\" height=\"" << height << "\" rx=\"3\"/>\n";
        for (std::size_t k = 0; k != all.size(); ++k) text(notes + 8, top + 18 + static_cast<int>(k) * line, k ? "laneside" : "lanerule", all[k]);
        noted_ = top + height;
    }
};

}  // namespace

std::string as_svg(const Machine& machine, const Lanes& lanes, const Trace& trace) {
    const std::vector<Done> run = replay(machine, trace);
    Drawing drawing(machine, lanes);
    std::vector<std::string> start = unusual_start(machine, trace.from);
    if (!start.empty()) start.insert(start.begin(), "starts with");
    drawing.begins(start);
    for (std::size_t k = 0; k != run.size(); ++k) drawing.step(k + 1, run[k]);
    drawing.ends(trace.note);
    return drawing.finished(std::string(machine.name) + ", " + std::to_string(run.size()) + (run.size() == 1 ? " step" : " steps"));
}

}  // namespace proofs
