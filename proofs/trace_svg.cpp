// SPDX-License-Identifier: Apache-2.0
#include "chart.hpp"

#include "bmc.hpp"
#include "lanes.hpp"
#include "trace.hpp"
#include "xml.hpp"

#include <sstream>

namespace proofs {

namespace {

constexpr int width = 1000, left = 150, right = 590, notes = 620, line = 18, letters_of_a_note = 46;

// Lines that fit the box; a longer one goes on below, indented.
std::vector<std::string> in_the_box(const std::vector<std::string>& lines) {
    std::vector<std::string> result;
    for (const std::string& l : lines)
        for (const std::string& part : folded(l, letters_of_a_note, 4)) result.push_back(part);
    return result;
}

class Picture {
public:
    void text(int x, int y, const std::string& kind, const std::string& what) {
        body_ << "<text class=\"" << kind << "\" x=\"" << x << "\" y=\"" << y << "\">" << xml_escaped(what) << "</text>\n";
    }
    void arrow(bool to_the_right, int y) {
        const int from = to_the_right ? left : right, to = to_the_right ? right - 2 : left + 2, back = to_the_right ? -9 : 9;
        body_ << "<line class=\"" << (to_the_right ? "ask" : "answer") << "\" x1=\"" << from << "\" y1=\"" << y << "\" x2=\"" << to << "\" y2=\"" << y
              << "\"/>\n<path class=\"head\" d=\"M" << to << ' ' << y << " l" << back << " -4 v8 z\"/>\n";
    }
    // Returns where it ends.
    int note(int y, const std::vector<std::string>& lines) {
        if (lines.empty()) return y;
        const std::vector<std::string> all = in_the_box(lines);
        const int height = static_cast<int>(all.size()) * line + 10;
        body_ << "<rect class=\"note\" x=\"" << notes << "\" y=\"" << y << "\" width=\"" << width - notes - 10 << "\" height=\"" << height << "\" rx=\"3\"/>\n";
        for (std::size_t k = 0; k != all.size(); ++k) text(notes + 8, y + 17 + static_cast<int>(k) * line, "change", all[k]);
        return y + height;
    }
    void life(int x, const std::string& name, int bottom) {
        const int half = std::min(140, 20 + static_cast<int>(name.size()) * 5);
        body_ << "<line class=\"life\" x1=\"" << x << "\" y1=\"40\" x2=\"" << x << "\" y2=\"" << bottom << "\"/>\n<rect class=\"actor\" x=\"" << x - half
              << "\" y=\"10\" width=\"" << 2 * half << "\" height=\"30\" rx=\"3\"/>\n";
        text(x, 30, "name", name);
    }
    void add(const Picture& above) { body_ << above.body_.str(); }
    std::string finished(int height, const std::string& title) const {
        std::ostringstream svg;
        svg << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " << width << ' ' << height << "\" width=\"" << width << "\" height=\"" << height
            << "\" role=\"img\">\n<title>" << xml_escaped(title) << "</title>\n<style>text{font:14px sans-serif;fill:#1b1f24}.name{font-weight:bold;text-anchor:middle}"
               ".call{text-anchor:middle}.say{text-anchor:middle;fill:#44505c}.bad{text-anchor:middle;fill:#a4161a;font-weight:bold}.step{text-anchor:end;fill:#6a7580}.change{font:13px monospace;white-space:pre}"
               ".life{stroke:#9aa5b1}.actor{fill:#eef2f6;stroke:#5a6672}.note{fill:#fff8dc;stroke:#c9b87a}"
               ".ask{stroke:#1b1f24;stroke-width:1.5}.answer{stroke:#44505c;stroke-width:1.5;stroke-dasharray:6 4}.head{fill:#1b1f24}</style>\n"
            << "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n" << body_.str() << "</svg>\n";
        return svg.str();
    }

private:
    std::ostringstream body_;
};

// A label in as many lines as the space between the two lifelines needs; returns the y of the arrow below it.
int label(Picture& p, int y, const std::string& kind, const std::string& text) {
    constexpr std::size_t letters = 58;
    const std::vector<std::string> lines = folded(text, letters, 0);
    for (std::size_t k = 0; k != lines.size(); ++k) p.text((left + right) / 2, y + static_cast<int>(k) * line, kind, lines[k]);
    return y + static_cast<int>(lines.size() - 1) * line + 7;
}

}  // namespace

std::string as_svg(const Chart& chart) {
    Picture arrows;
    int y = 56;
    if (!chart.start.empty()) y = arrows.note(y, chart.start) + 6;
    for (std::size_t k = 0; k != chart.steps.size(); ++k) {
        const ChartStep& s = chart.steps[k];
        const int ask = label(arrows, y + 16, "call", s.ask);
        arrows.text(left - 16, ask + 4, "step", std::to_string(k + 1));
        arrows.arrow(true, ask);
        const int noted = arrows.note(ask - 12, s.changes);
        int answer = ask;
        if (!s.answer.empty()) {
            answer = label(arrows, ask + 22, s.bad ? "bad" : "say", s.answer);
            arrows.arrow(false, answer);
        }
        y = std::max(answer, noted) + 14;
    }
    if (!chart.note.empty()) y = label(arrows, y + 14, "say", chart.note);
    // Lifelines first, so that the labels lie over them.
    Picture all;
    all.life(left, chart.asks, y + 24);
    all.life(right, chart.answers, y + 24);
    all.add(arrows);
    return all.finished(y + 34, chart.title);
}

std::string as_svg(const spec::Machine& machine, const Trace& trace) {
    if (const std::optional<Lanes> lanes = lanes_of(machine)) return as_svg(machine, *lanes, trace);
    const std::vector<Done> run = replay(machine, trace);
    Chart chart{std::string(machine.name) + ", " + std::to_string(run.size()) + (run.size() == 1 ? " step" : " steps")};
    chart.answers = machine.name;
    chart.start = unusual_start(machine, trace.from);
    if (!chart.start.empty()) chart.start.insert(chart.start.begin(), "starts with");
    for (const Done& d : run) {
        const std::string rule(d.outcome.rule < 0 ? "no rule" : machine.rules[static_cast<unsigned>(d.outcome.rule)].id);
        chart.steps.push_back({text_of(machine, d.input), text_of(machine, d.input, d.outcome) + "  [" + rule + "]", changes(machine, d.before, d.after)});
    }
    chart.note = trace.note;
    return as_svg(chart);
}

}  // namespace proofs
