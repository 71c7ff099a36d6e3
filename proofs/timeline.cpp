// SPDX-License-Identifier: Apache-2.0
// How a timeline is drawn; which rows it has: timeline_rows.cpp.
#include "timeline.hpp"

#include "bmc.hpp"
#include "trace.hpp"
#include "xml.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <sstream>

namespace proofs {

using spec::Kind;
using spec::Machine;

namespace {

constexpr int band = 17, plot = 27, plot_of_current = 46, heading = 21, line = 16, narrowest = 640, widest_at_a_glance = 1200;
constexpr std::size_t letters_of_an_event = 44;

// About what a letter takes, in pixels, of the fonts below; rather too much.
int width_of(std::string_view text, int size) { return static_cast<int>(text.size()) * size * 6 / 10; }

// Light grounds that differ for colour-blind people too (after Okabe and Ito), with marks that differ when printed grey.
struct Look {
    const char *ground, *mark, *path;
};
constexpr std::array<Look, 8> looks{{
    {"#f1f3f5", "", ""},
    {"#a9d1ee", "#0072b2", "M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6"},
    {"#f9d79a", "#b07400", "M3 2h2v2h-2z M7 6h2v2h-2z M-1 6h2v2h-2z"},
    {"#a8e0cc", "#00795a", "M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2"},
    {"#f3bea3", "#b04a00", "M2 0 V8 M6 0 V8"},
    {"#e9c4d9", "#96467a", "M0 0 L8 8 M0 8 L8 0"},
    {"#f5ee9f", "#8f8400", "M0 2 H8 M0 6 H8"},
    {"#c3c9d1", "#4a5560", "M4 0 V8 M0 4 H8"},
}};
constexpr int look_of_yes = 8;  // plain, so that many of them stay quiet

int look_of(const spec::Type& type, long value) {
    if (type.kind == Kind::boolean) return value ? look_of_yes : 0;
    return static_cast<int>(value % static_cast<long>(looks.size()));
}

// How a step is marked by what became of it: colour, sign and line.
struct Mark {
    std::string_view text, line, sign, said;
};
constexpr std::array<Mark, 3> marks{{{"event", "at", "", ""}, {"idle", "at", "– ", ", nothing changed"}, {"bad", "atbad", "× ", ", refused"}}};

// The cell has one value in the columns from..until-1.
struct Stretch {
    int from, until;
    long value;
};

class Drawing {
public:
    Drawing(const Machine& m, const Trace& trace, const std::vector<std::string>& chosen) : m_(m), trace_(trace), cells_(spec::cells(m)), rows_(timeline_rows(m, trace, chosen)), run_(replay(m, trace)) {
        columns_ = static_cast<int>(run_.size()) + 1;
        column_ = columns_ <= 13 ? 64 : columns_ <= 26 ? 40 : columns_ <= 60 ? 28 : 22;
        int names = 0;
        for (const TimelineRow& r : rows_) names = std::max({names, width_of(r.name, 12) + (is_plot(r) ? width_of(std::to_string(largest(r)), 9) + 8 : 0), r.budget < 0 ? 0 : width_of(name_of_budget(r), 10)});
        left_ = 30 + names;
        wide_ = x(columns_) > widest_at_a_glance;
        int names_again = 0;
        for (const TimelineRow& r : rows_) names_again = std::max(names_again, wide_ ? width_of(r.name, 12) : 0);
        width_ = std::max(narrowest, x(columns_) + 24 + names_again);
    }

    std::string finished() {
        const int top = labels();
        y_ = top;
        std::string part;
        for (const TimelineRow& r : rows_) {
            if (r.part != part) text("head", 8, y_ + 15, r.part), y_ += heading;
            part = r.part;
            is_plot(r) ? plotted(r) : bands(r);
        }
        if (rows_.empty()) text("", left_ + 4, y_ + 14, "nothing changes in this run"), y_ += 24;
        const std::string rows = body_.str();
        body_.str("");
        lines(top - 4, y_ + 4);
        const std::string grid = body_.str();
        body_.str("");
        steps();
        legend();
        notes();
        const std::string below = body_.str();
        std::ostringstream svg;
        const std::string title = std::string(m_.name) + ", " + std::to_string(run_.size()) + (run_.size() == 1 ? " step" : " steps");
        // Wider than a page it is scrolled, not made small.
        svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline\" style=\"max-width:none\" viewBox=\"0 0 " << width_ << ' ' << y_ + 8 << "\" width=\"" << width_ << "\" height=\"" << y_ + 8
            << "\" role=\"img\">\n<title>" << xml_escaped(title) << "</title>\n<style>" << style << "</style>\n<defs>\n";
        for (std::size_t k = 0; k != looks.size(); ++k) pattern(svg, k);
        svg << "</defs>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text class=\"title\" x=\"8\" y=\"20\">" << xml_escaped(title) << "</text>\n" << above_ << rows << grid << below << "</svg>\n";
        return std::move(svg).str();
    }

private:
    static constexpr std::string_view style =
        ".timeline text{font:12px sans-serif;fill:#1b1f24}.timeline .title{font:bold 14px sans-serif}.timeline .head{font:bold 12px sans-serif;fill:#44505c}"
        ".timeline .in{font:10px sans-serif;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}.timeline .value{font:9px sans-serif;paint-order:stroke;stroke:#fff;stroke-width:2px}"
        ".timeline .axis{font:9px sans-serif;fill:#6a7580;text-anchor:end}.timeline .event{font:11px sans-serif}.timeline .bad{font:bold 11px sans-serif;fill:#a4161a}.timeline .idle{font:italic 11px sans-serif;fill:#8a5a00}.timeline .step{font:9px sans-serif;fill:#44505c;text-anchor:middle}"
        ".timeline .tick{font:bold 9px sans-serif;text-anchor:middle}.timeline .small{font:10px sans-serif}.timeline .limit{font:10px sans-serif;fill:#a33b00}.timeline .limited{font:9px sans-serif;fill:#a33b00;text-anchor:end;paint-order:stroke;stroke:#fff;stroke-width:2px}"
        ".timeline .edge{stroke:#44505c;stroke-width:.8}.timeline .area{fill:#dbe7f1;stroke:none}.timeline .level{fill:none;stroke:#1f4e79;stroke-width:1.5}.timeline .budget{fill:none;stroke:#a33b00;stroke-width:1.5;stroke-dasharray:5 3}"
        // On paper there is no scrolling.
        "@media print{.timeline{max-width:100%!important;height:auto}}.timeline .base{stroke:#9aa5b1;stroke-width:.6}.timeline .at{stroke:#7d8894;stroke-width:.5;stroke-dasharray:1 3}.timeline .atbad{stroke:#a4161a;stroke-width:.8;stroke-dasharray:3 3}.timeline .attick{stroke:#1b1f24;stroke-width:1.2}";

    const Machine& m_;
    const Trace& trace_;
    std::vector<const spec::Variable*> cells_;
    std::vector<TimelineRow> rows_;
    std::vector<Done> run_;
    std::ostringstream body_{};
    std::string above_{};
    int columns_ = 1, column_ = 0, left_ = 0, width_ = 0, y_ = 0;
    bool wide_ = false;  // the names stand at both ends

    // Where step k happens; the state after it reaches to x(k + 1). Column 0 is the start.
    int x(int k) const { return left_ + k * column_; }
    const spec::Type& type(int cell) const { return type_of(m_, *cells_[static_cast<unsigned>(cell)]); }
    bool is_plot(const TimelineRow& r) const { return type(r.cell).kind == Kind::number; }
    long value(int cell, int k) const { return k ? run_[static_cast<unsigned>(k - 1)].after[static_cast<unsigned>(cell)] : trace_.from[static_cast<unsigned>(cell)]; }
    StepFate fate(const Done& d) const { return fate_of(m_, d.input, d.outcome, d.before != d.after); }
    const Mark& mark_of(const Done& d) const { return marks[static_cast<unsigned>(fate(d))]; }
    bool is_tick(const Done& d) const { return d.outcome.rule >= 0 && m_.events[static_cast<unsigned>(d.input.event)].name == "tick"; }
    std::string name_of_budget(const TimelineRow& r) const { return "- - " + std::string(cells_[static_cast<unsigned>(r.budget)]->name); }

    std::vector<Stretch> stretches(int cell) const {
        std::vector<Stretch> all;
        for (int k = 0; k != columns_; ++k)
            if (const long v = value(cell, k); all.empty() || all.back().value != v) all.push_back({k, k + 1, v});
            else all.back().until = k + 1;
        return all;
    }
    // The largest value of the row's axis.
    long largest(const TimelineRow& r) const {
        long most = 1;
        for (const int cell : {r.cell, r.budget})
            for (int k = 0; cell >= 0 && k != columns_; ++k) most = std::max(most, value(cell, k));
        return most;
    }
    // "stage = booting from step 1 to step 5"
    std::string said(int cell, const Stretch& s) const {
        return spec::cell_name(m_, cell) + " = " + spec::text_of(type(cell), s.value) + (s.from ? " from step " + std::to_string(s.from) : " from the start") +
               (s.until == columns_ ? " on" : " to step " + std::to_string(s.until));
    }

    void text(std::string_view kind, int at, int y, const std::string& what) {
        body_ << "<text";
        if (!kind.empty()) body_ << " class=\"" << kind << '"';
        body_ << " x=\"" << at << "\" y=\"" << y << "\">" << xml_escaped(what) << "</text>\n";
    }
    void stand(std::string_view kind, int at, int y, const std::string& what) {
        body_ << "<text class=\"" << kind << "\" transform=\"translate(" << at << ' ' << y << ") rotate(-90)\">" << xml_escaped(what) << "</text>\n";
    }
    void name(const TimelineRow& r, int y) {
        text("", 16, y, r.name);
        if (wide_) text("", x(columns_) + 8, y, r.name);
    }
    static std::string fill(int look) { return look == look_of_yes ? "#9fb4c9" : look ? "url(#look" + std::to_string(look) + ')' : looks[0].ground; }
    static void pattern(std::ostream& svg, std::size_t k) {
        if (!*looks[k].path) return;
        svg << "<pattern id=\"look" << k << "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"" << looks[k].ground << "\"/><path d=\"" << looks[k].path << "\" stroke=\"" << looks[k].mark
            << "\" stroke-width=\".8\" stroke-opacity=\".55\" fill=\"none\"/></pattern>\n";
    }

    // Events and answers, each upright above its step. Returns where the rows begin.
    int labels() {
        std::vector<std::string> events, answers;
        int tall = 0, answer_tall = width_of("start", 11);
        for (const Done& d : run_) {
            std::string what = full_name(m_.events[static_cast<unsigned>(d.input.event)]);
            const auto& parameters = m_.events[static_cast<unsigned>(d.input.event)].parameters;
            for (std::size_t p = 0; p != parameters.size(); ++p) what += ' ' + std::string(parameters[p].name) + '=' + spec::text_of(type_of(m_, parameters[p]), d.input.arguments[p]);
            if (what.size() > letters_of_an_event) what = what.substr(0, letters_of_an_event - 3) + " ..";
            events.push_back(what);
            answers.push_back(text_of(m_, d.input, d.outcome));
            tall = std::max(tall, width_of(what, 11));
            answer_tall = std::max(answer_tall, width_of(answers.back(), 12) + 16);  // also bold, with a cross
        }
        const int answers_at = 36 + tall + answer_tall;
        if (!run_.empty()) text("small", 8, answers_at - answer_tall - 6, "events"), text("small", 8, answers_at - 2, "answers");
        stand("small", left_ + column_ / 2 + 4, answers_at, "start");
        for (int k = 1; k != columns_; ++k) {
            const Done& d = run_[static_cast<unsigned>(k - 1)];
            const Mark& mark = mark_of(d);
            body_ << "<g><title>" << xml_escaped("step " + std::to_string(k) + ": " + text_of(m_, d.input) + " -> " + answers[static_cast<unsigned>(k - 1)] + std::string(mark.said)) << "</title>\n";
            stand(mark.text, x(k) + 4, answers_at - answer_tall - 6, events[static_cast<unsigned>(k - 1)]);
            stand(mark.text, x(k) + 4, answers_at, std::string(mark.sign) + answers[static_cast<unsigned>(k - 1)]);
            body_ << "</g>\n";
        }
        above_ = body_.str();
        body_.str("");
        return answers_at + 8;
    }
    void bands(const TimelineRow& r) {
        name(r, y_ + 13);
        for (const Stretch& s : stretches(r.cell)) {
            const int from = x(s.from), wide = x(s.until) - from;
            const std::string name = spec::text_of(type(r.cell), s.value);
            body_ << "<g><title>" << xml_escaped(said(r.cell, s)) << "</title><rect class=\"edge\" x=\"" << from << "\" y=\"" << y_ + 1 << "\" width=\"" << wide << "\" height=\"" << band - 3 << "\" fill=\"" << fill(look_of(type(r.cell), s.value)) << "\"/>";
            // A name that would not fit is in the legend.
            if (width_of(name, 10) + 4 <= wide) body_ << "<text class=\"in\" x=\"" << from + 4 << "\" y=\"" << y_ + 12 << "\">" << xml_escaped(name) << "</text>";
            body_ << "</g>\n";
        }
        y_ += band;
    }
    void plotted(const TimelineRow& r) {
        const int tall = r.part == "currents" ? plot_of_current : plot, base = y_ + tall - 4, room = tall - 15;
        const long most = largest(r);
        const auto level = [&](long v) { return base - static_cast<int>(v * room / most); };
        name(r, y_ + 18);
        if (r.budget >= 0) text("limit", 16, y_ + 32, name_of_budget(r));
        text("axis", left_ - 4, base - room + 4, std::to_string(most));
        if (tall > plot) text("axis", left_ - 4, base + 2, "0");
        const auto steps_of = [&](int cell) {
            std::ostringstream path;
            for (const Stretch& s : stretches(cell)) path << (s.from ? "V" : "M" + std::to_string(x(0)) + ' ') << level(s.value) << " H" << x(s.until) << ' ';
            return std::move(path).str();
        };
        body_ << "<path class=\"base\" d=\"M" << x(0) << ' ' << base << " H" << x(columns_) << "\"/>\n<path class=\"area\" d=\"" << steps_of(r.cell) << 'V' << base << " H" << x(0) << " z\"/>\n<path class=\"level\" d=\"" << steps_of(r.cell) << "\"/>\n";
        if (r.budget >= 0) body_ << "<path class=\"budget\" d=\"" << steps_of(r.budget) << "\"/>\n";
        const auto values = [&](int cell, bool above) {
            for (const Stretch& s : stretches(cell)) {
                const std::string v = std::to_string(s.value);
                const int wide = x(s.until) - x(s.from);
                body_ << "<g><title>" << xml_escaped(said(cell, s)) << "</title><rect x=\"" << x(s.from) << "\" y=\"" << (above ? y_ : level(s.value)) << "\" width=\"" << wide << "\" height=\"" << (above ? level(s.value) - y_ : base - level(s.value)) << "\" fill=\"none\" pointer-events=\"all\"/>";
                if (width_of(v, 9) + 4 <= wide) body_ << "<text class=\"" << (above ? "limited" : "value") << "\" x=\"" << (above ? x(s.until) - 3 : x(s.from) + 3) << "\" y=\"" << level(s.value) - 3 << "\">" << v << "</text>";
                body_ << "</g>\n";
            }
        };
        if (r.budget >= 0) values(r.budget, true);
        values(r.cell, false);
        y_ += tall;
    }
    // Through all rows at each step.
    void lines(int top, int bottom) {
        for (int k = 1; k != columns_; ++k) {
            const Done& d = run_[static_cast<unsigned>(k - 1)];
            body_ << "<line class=\"" << (is_tick(d) ? "attick" : mark_of(d).line) << "\" x1=\"" << x(k) << "\" y1=\"" << top << "\" x2=\"" << x(k) << "\" y2=\"" << bottom << "\"/>\n";
        }
    }
    void steps() {
        y_ += line;
        text("small", 8, y_, "step");
        for (int k = 1; k != columns_; ++k) text("step", x(k), y_, std::to_string(k));
        int ticks = 0;
        for (int k = 1; k != columns_; ++k)
            if (is_tick(run_[static_cast<unsigned>(k - 1)])) {
                if (!ticks++) text("small", 8, y_ + 14, "tick");
                text("tick", x(k), y_ + 14, std::to_string(ticks));
            }
        y_ += ticks ? 14 : 0;
    }
    // Of every type that is drawn as bands: the values that occur.
    void legend() {
        std::map<int, std::set<long>> used;
        for (const TimelineRow& r : rows_)
            for (const Stretch& s : is_plot(r) ? std::vector<Stretch>{} : stretches(r.cell)) used[cells_[static_cast<unsigned>(r.cell)]->type].insert(s.value);
        y_ += 8;
        for (const auto& [of, values] : used) {
            const spec::Type& t = m_.types[static_cast<unsigned>(of)];
            const std::string name = t.kind == Kind::boolean ? "yes or no" : std::string(t.name);
            const int start = std::max(120, 24 + width_of(name, 12));
            int at = start;
            text("", 8, (y_ += line + 2), name);
            for (const long v : values) {
                const std::string text_of_value = spec::text_of(t, v);
                if (at > start && at + 26 + width_of(text_of_value, 12) > width_) at = start, y_ += line + 2;
                body_ << "<rect class=\"edge\" x=\"" << at << "\" y=\"" << y_ - 10 << "\" width=\"20\" height=\"12\" fill=\"" << fill(look_of(t, v)) << "\"/>";
                text("", at + 25, y_, text_of_value);
                at += 40 + width_of(text_of_value, 12);
            }
        }
        y_ += 6;
        for (const StepFate f : {StepFate::refused, StepFate::unchanged}) {
            const Mark& mark = marks[static_cast<unsigned>(f)];
            if (std::ranges::any_of(run_, [&](const Done& d) { return fate(d) == f; })) text(mark.text, 8, (y_ += line), std::string(mark.sign) + std::string(mark.said.substr(2)));
        }
        if (std::ranges::any_of(rows_, [](const TimelineRow& r) { return r.budget >= 0; })) text("limit", 8, (y_ += line), "- - the budget, above what is drawn");
    }
    void notes() {
        std::vector<std::string> all = unusual_start(m_, trace_.from);
        if (!all.empty()) all.insert(all.begin(), "starts unlike after a reset:");
        if (!trace_.note.empty()) all.push_back(trace_.note);
        y_ += all.empty() ? 0 : 6;
        for (const std::string& l : all)
            for (const std::string& part : folded(l, static_cast<std::size_t>(width_ / 8), 2)) text("small", 8, (y_ += line), part);
        y_ += 8;
    }
};

}  // namespace

std::string as_timeline(const Machine& machine, const Trace& trace, const std::vector<std::string>& chosen) { return Drawing(machine, trace, chosen).finished(); }

}  // namespace proofs
