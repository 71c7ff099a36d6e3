// SPDX-License-Identifier: Apache-2.0
// The values of an enumeration stand in a row; what leads forward arches above it, what leads back below.
#include "tool/diagram.hpp"

#include "tool/html_parts.hpp"
#include "tool/near.hpp"

#include "lang/run.hpp"

#include <algorithm>
#include <deque>
#include <stdexcept>
#include <map>
#include <set>

namespace tool {

namespace {

constexpr std::size_t most_states = 3000, most_steps = 200'000;

using Edges = std::map<std::pair<long, long>, std::set<std::string>>;  // from, to: the events

struct Explored {
    std::vector<Edges> of_variable;
    std::size_t states = 0;
    bool complete = true;
};

// The next argument list in counting order; false after the last.
bool next_arguments(const spec::Machine& m, spec::Input& input) {
    const spec::Event& e = m.events[static_cast<unsigned>(input.event)];
    for (unsigned p = 0; p != e.parameters.size(); ++p) {
        if (++input.arguments[p] <= type_of(m, e.parameters[p]).high) return true;
        input.arguments[p] = 0;
    }
    return false;
}

void note(const spec::Machine& m, const spec::Snapshot& before, const spec::Snapshot& after, int event, std::vector<Edges>& edges) {
    for (unsigned v = 0; v != m.variables.size(); ++v)
        for (int k = m.variables[v].first; k != m.variables[v].first + m.variables[v].cells; ++k) {
            const auto cell = static_cast<unsigned>(k);
            if (before[cell] != after[cell]) edges[v][{before[cell], after[cell]}].insert(full_name(m.events[static_cast<unsigned>(event)]));
        }
}

Explored explore(const spec::Machine& m) {
    Explored result;
    result.of_variable.resize(m.variables.size());
    std::set<spec::Snapshot> seen{initial(m)};
    std::deque<spec::Snapshot> open{initial(m)};
    std::size_t steps = 0;
    while (!open.empty() && result.complete) {
        const spec::Snapshot state = open.front();
        open.pop_front();
        for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
            spec::Input input{e, std::vector<long>(m.events[static_cast<unsigned>(e)].parameters.size())};
            do {
                spec::Snapshot after = state;
                try {
                    if (step(m, after, input).rule < 0) continue;
                } catch (const std::logic_error&) {
                    continue;  // not deterministic: the proof says so
                }
                note(m, state, after, e, result.of_variable);
                if (seen.insert(after).second) open.push_back(after);
                result.complete = seen.size() < most_states && ++steps < most_steps;
            } while (next_arguments(m, input) && result.complete);
        }
    }
    result.states = seen.size();
    return result;
}

constexpr int box = 108, gap = 62, pitch = box + gap;

std::string arc(long from, long to, long here, long there, const std::set<std::string>& events, int middle) {
    const bool forward = there > here;
    const long span = std::abs(there - here);
    const int side = forward ? -1 : 1;
    const int shift = forward ? 10 : -10;  // the two directions do not share an end
    const long x1 = here * pitch + box / 2 + 20 + (forward ? shift : shift), x2 = there * pitch + box / 2 + 20 - shift;
    const int y = middle + side * 19;
    const long height = 34 * span + 6;
    const long top = y + side * height;
    std::string names = joined({events.begin(), events.end()}, ", ");
    const auto room = static_cast<std::size_t>(span * 24);
    std::string shown = names.size() <= room ? names : names.substr(0, names.rfind(", ", room)) + ", ..";
    if (names.size() > room && names.rfind(", ", room) == names.npos) shown = *events.begin() + (events.size() > 1 ? ", .." : "");
    const std::string label = html::escaped(shown);
    return "<g><title>" + html::escaped(names) + "</title><path d=\"M" + std::to_string(x1) + ' ' + std::to_string(y) + " C" + std::to_string(x1) + ' ' +
           std::to_string(top) + ' ' + std::to_string(x2) + ' ' + std::to_string(top) + ' ' + std::to_string(x2) + ' ' + std::to_string(y) +
           "\" fill=\"none\" stroke=\"" + (forward ? "#1f4e79" : "#8a6d3b") + "\" stroke-width=\"1.3\" marker-end=\"url(#" + (forward ? "fwd" : "back") + ")\"/><text x=\"" +
           std::to_string((x1 + x2) / 2) + "\" y=\"" + std::to_string(y + side * height * 3 / 4 + (forward ? -5 : 13)) +
           "\" text-anchor=\"middle\" font-size=\"10.5\" fill=\"#3c4856\" stroke=\"#fff\" stroke-width=\"4\" paint-order=\"stroke\" data-from=\"" + std::to_string(from) + "\" data-to=\"" + std::to_string(to) + "\">" + label + "</text></g>\n";
}

std::string draw(const spec::Type& type, const Edges& edges, long initial) {
    // Left to right in the order of discovery from the initial value.
    std::vector<long> order{initial};
    for (std::size_t k = 0; k != order.size(); ++k)
        for (const auto& [ends, events] : edges)
            if (ends.first == order[k] && std::ranges::find(order, ends.second) == order.end()) order.push_back(ends.second);
    std::map<long, long> place;
    for (std::size_t k = 0; k != order.size(); ++k) place[order[k]] = static_cast<long>(k);
    long up = 0, down = 0;
    for (const auto& [ends, events] : edges) {
        const long span = place[ends.second] - place[ends.first];
        (span > 0 ? up : down) = std::max(span > 0 ? up : down, std::abs(span));
    }
    const int middle = static_cast<int>(34 * up * 3 / 4 + 52);
    const long width = static_cast<long>(order.size()) * pitch - gap + 40, height = middle + 34 * down * 3 / 4 + 56;
    std::string s = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + std::to_string(width) + "\" height=\"" + std::to_string(height) + "\" viewBox=\"0 0 " + std::to_string(width) + ' ' + std::to_string(height) +
                    "\" role=\"img\" font-family=\"system-ui,sans-serif\"><defs><marker id=\"fwd\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#1f4e79\"/></marker>"
                    "<marker id=\"back\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#8a6d3b\"/></marker></defs>\n";
    for (const auto& [ends, events] : edges) s += arc(ends.first, ends.second, place[ends.first], place[ends.second], events, middle);
    for (std::size_t k = 0; k != order.size(); ++k) {
        const long x = static_cast<long>(k) * pitch + 20;
        s += "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(middle - 18) + "\" width=\"" + std::to_string(box) + "\" height=\"36\" rx=\"8\" fill=\"" + (k ? "#fff" : "#e8f0f8") + "\" stroke=\"#1f4e79\" stroke-width=\"" + (k ? "1.2" : "2") + "\"/><text x=\"" +
             std::to_string(x + box / 2) + "\" y=\"" + std::to_string(middle + 4) + "\" text-anchor=\"middle\" font-size=\"12.5\" fill=\"#1b2430\">" + html::escaped(spec::text_of(type, order[k])) + "</text>\n";
    }
    return s + "</svg>\n";
}

}  // namespace

std::vector<Diagram> diagrams(const ssp::Model& model) {
    const spec::Machine m = model.small(1);
    const Explored found = explore(m);
    std::vector<Diagram> result;
    for (unsigned v = 0; v != m.variables.size(); ++v) {
        const spec::Type& type = type_of(m, m.variables[v]);
        if (type.kind != spec::Kind::enumeration || found.of_variable[v].empty()) continue;
        result.push_back({full_name(m.variables[v]) + ": how it changes in " + (found.complete ? "all " : "the first ") + html::plural(static_cast<long>(found.states), "state") +
                              " of the small machine" + (m.scale < 0 ? "" : " with 1 slot") + "; the initial value is shaded",
                          draw(type, found.of_variable[v], m.variables[v].initial)});
    }
    return result;
}

}  // namespace tool
