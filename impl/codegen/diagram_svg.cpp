// SPDX-License-Identifier: Apache-2.0
// Draws the life cycle as a row of phases: forward transitions run in lanes above it, backward ones below.
#include "diagram.hpp"

#include <algorithm>
#include <map>

namespace codegen {

using namespace spec;

namespace {

constexpr int letter = 7, small_letter = 6, line = 14, node_height = 36, margin = 30;

std::string escaped(std::string_view text) {
    std::string result;
    for (char c : text) result += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    return result;
}

// One transition on its way from a port of one phase to a port of another.
struct Route {
    const Diagram::Edge* edge;
    int x1 = 0, x2 = 0, lane = 0;
    int label_width() const {
        std::size_t longest = 0;
        for (const std::string& l : edge->labels) longest = std::max(longest, l.size());
        return static_cast<int>(longest) * small_letter + 12;
    }
    int left() const { return std::min({x1, x2, (x1 + x2 - label_width()) / 2}); }
    int right() const { return std::max({x1, x2, (x1 + x2 + label_width()) / 2}); }
    int height() const { return static_cast<int>(edge->labels.size()) * line + 10; }
};

class Drawing {
public:
    Drawing(const std::vector<Diagram::Edge>& edges, const Type& type) {
        for (std::string_view v : type.values) width_.push_back(static_cast<int>(v.size()) * (letter + 1) + 28);
        for (const Diagram::Edge& e : edges) (e.from < e.to ? above_ : below_).push_back({&e});
        place();
        for (auto* side : {&above_, &below_}) {
            ports(*side);
            lanes(*side);
        }
    }

    std::string svg(const std::string& title, const Type& type, int initial) const {
        const int top = depth(above_), row = margin + 30 + top, bottom = row + node_height + depth(below_) + margin;
        int left = 0, right = centre_.back() + width_.back() / 2;
        for (const auto* side : {&above_, &below_})
            for (const Route& r : *side) left = std::min(left, r.left()), right = std::max(right, r.right());
        const int shift = margin + 20 - left, width = right + shift + margin;
        std::string text =
            "<!-- SPDX-" "License-Identifier: Apache-2.0 -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " +
            std::to_string(width) + ' ' + std::to_string(bottom) + "\" width=\"" + std::to_string(width) +
            "\" height=\"" + std::to_string(bottom) +
            "\" font-family=\"Helvetica, Arial, sans-serif\" role=\"img\">\n<title>" + escaped(title) +
            "</title>\n<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" "
            "markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#35506b\"/></marker></defs>\n"
            "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<text x=\"" +
            std::to_string(margin) + "\" y=\"26\" font-size=\"15\" font-weight=\"bold\" fill=\"#1d2c3b\">" +
            escaped(title) + "</text>\n";
        for (const Route& r : above_) text += route(r, row, -1, above_, shift);
        for (const Route& r : below_) text += route(r, row + node_height, 1, below_, shift);
        for (std::size_t n = 0; n != width_.size(); ++n)
            text += node(n, type.values[n], row, shift, static_cast<int>(n) == initial);
        return text + "</svg>\n";
    }

private:
    // As close as the names and the labels between neighbours allow.
    void place() {
        centre_.push_back(width_[0] / 2);
        for (std::size_t n = 1; n != width_.size(); ++n) {
            int distance = (width_[n - 1] + width_[n]) / 2 + 56;
            for (const auto* side : {&above_, &below_})
                for (const Route& r : *side)
                    if (std::min(r.edge->from, r.edge->to) + 1 == static_cast<long>(n) &&
                        std::max(r.edge->from, r.edge->to) == static_cast<long>(n))
                        distance = std::max(distance, r.label_width() + 24);
            centre_.push_back(centre_.back() + distance);
        }
    }

    // Where an edge meets a phase. Those to the right leave on the right half, the longest first, so that they nest.
    void ports(std::vector<Route>& side) {
        for (std::size_t n = 0; n != width_.size(); ++n) {
            std::vector<std::pair<Route*, bool>> ends;  // the route, and whether x1 is here
            for (Route& r : side) {
                if (r.edge->from == static_cast<long>(n)) ends.push_back({&r, true});
                if (r.edge->to == static_cast<long>(n)) ends.push_back({&r, false});
            }
            const auto other = [](const std::pair<Route*, bool>& e) {
                return e.second ? e.first->edge->to : e.first->edge->from;
            };
            std::sort(ends.begin(), ends.end(), [&](const auto& a, const auto& b) {
                const bool left_a = other(a) < static_cast<long>(n), left_b = other(b) < static_cast<long>(n);
                return left_a != left_b ? left_a : other(a) > other(b);
            });
            const int space = width_[n] / (static_cast<int>(ends.size()) + 1);
            for (std::size_t k = 0; k != ends.size(); ++k)
                (ends[k].second ? ends[k].first->x1 : ends[k].first->x2) =
                    centre_[n] - width_[n] / 2 + space * (static_cast<int>(k) + 1);
        }
    }

    // Short routes close to the phases; two that would touch take different lanes.
    static void lanes(std::vector<Route>& side) {
        std::stable_sort(side.begin(), side.end(),
                         [](const Route& a, const Route& b) { return std::abs(a.x1 - a.x2) < std::abs(b.x1 - b.x2); });
        for (std::size_t k = 0; k != side.size(); ++k)
            for (std::size_t o = 0; o != k; ++o)
                if (side[o].left() < side[k].right() + 10 && side[k].left() < side[o].right() + 10)
                    side[k].lane = std::max(side[k].lane, side[o].lane + 1);
    }
    static int height(const std::vector<Route>& side, int lane) {
        int most = 0;
        for (const Route& r : side)
            if (r.lane == lane) most = std::max(most, r.height());
        return most;
    }
    static int depth(const std::vector<Route>& side) {
        int sum = 0, lanes = 0;
        for (const Route& r : side) lanes = std::max(lanes, r.lane + 1);
        for (int l = 0; l != lanes; ++l) sum += height(side, l);
        return sum + (lanes ? 16 : 0);
    }

    static std::string route(const Route& r, int edge, int direction, const std::vector<Route>& side, int shift) {
        int away = 16;
        for (int l = 0; l != r.lane; ++l) away += height(side, l);
        if (direction > 0) away += 0;
        const int y = edge + direction * away, x1 = r.x1 + shift, x2 = r.x2 + shift, turn = x1 < x2 ? 8 : -8;
        const auto n = [](int v) { return std::to_string(v) + ' '; };
        std::string text = "<path d=\"M" + n(x1) + n(edge) + 'V' + n(y - direction * 8) + 'Q' + n(x1) + n(y) +
                           n(x1 + turn) + n(y) + 'H' + n(x2 - turn) + 'Q' + n(x2) + n(y) + n(x2) +
                           n(y - direction * 8) + 'V' + std::to_string(edge) +
                           "\" fill=\"none\" stroke=\"#35506b\" stroke-width=\"1.3\"" +
                           (r.edge->environment ? " stroke-dasharray=\"5 4\"" : "") + " marker-end=\"url(#tip)\"/>\n";
        const int lines = static_cast<int>(r.edge->labels.size());
        for (int k = 0; k != lines; ++k) {
            const int base = direction < 0 ? y - 5 - (lines - 1 - k) * line : y + line - 2 + k * line;
            text += "<text x=\"" + std::to_string((x1 + x2) / 2) + "\" y=\"" + std::to_string(base) +
                    "\" font-size=\"11\" text-anchor=\"middle\" fill=\"#1d2c3b\" stroke=\"#ffffff\" stroke-width=\"3\" "
                    "paint-order=\"stroke\">" +
                    escaped(r.edge->labels[static_cast<unsigned>(k)]) + "</text>\n";
        }
        return text;
    }

    std::string node(std::size_t n, std::string_view name, int row, int shift, bool first) const {
        const int x = centre_[n] - width_[n] / 2 + shift, middle = row + node_height / 2;
        std::string text;
        if (first)
            text = "<circle cx=\"" + std::to_string(x - 28) + "\" cy=\"" + std::to_string(middle) +
                   "\" r=\"5\" fill=\"#35506b\"/>\n<path d=\"M" + std::to_string(x - 23) + ' ' +
                   std::to_string(middle) + 'H' + std::to_string(x) +
                   "\" stroke=\"#35506b\" stroke-width=\"1.3\" marker-end=\"url(#tip)\"/>\n";
        return text + "<rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(row) + "\" width=\"" +
               std::to_string(width_[n]) + "\" height=\"" + std::to_string(node_height) +
               "\" rx=\"9\" fill=\"#eaf1f8\" stroke=\"#35506b\" stroke-width=\"1.5\"/>\n<text x=\"" +
               std::to_string(centre_[n] + shift) + "\" y=\"" + std::to_string(middle + 5) +
               "\" font-size=\"14\" text-anchor=\"middle\" fill=\"#1d2c3b\">" + escaped(name) + "</text>\n";
    }

    std::vector<int> width_, centre_;
    std::vector<Route> above_, below_;
};

}  // namespace

std::string Diagram::svg() const {
    const std::string name(m_.name);
    if (!life_)
        return "<!-- SPDX-" "License-Identifier: Apache-2.0 -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
               "360 60\" width=\"360\" height=\"60\"><title>" +
               escaped(name) + "</title><text x=\"20\" y=\"36\" font-family=\"sans-serif\" font-size=\"14\">" +
               escaped(name) + " has no enumeration to draw.</text></svg>\n";
    const Type& type = type_of(m_, *life_);
    return Drawing(edges_, type)
        .svg(
            name + ": " + full_name(*life_) +
                (life_->index < 0 ? "" : " of one " + std::string(m_.types[static_cast<unsigned>(life_->index)].name)) +
                " (dashed: the environment)",
            type, life_->initial);
}

}  // namespace codegen
