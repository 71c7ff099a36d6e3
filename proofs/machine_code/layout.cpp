// SPDX-License-Identifier: Apache-2.0
#include "machine_code/layout.hpp"

#include <algorithm>
#include <stdexcept>

namespace proofs::machine_code {

using namespace spec;

namespace {

constexpr unsigned aligned(unsigned offset, unsigned alignment) { return (offset + alignment - 1) / alignment * alignment; }

unsigned width(const Machine& m, const Variable& v) { return width_of(type_of(m, v).high); }

}  // namespace

unsigned width_of(long high) {
    if (high < 0 || high > 0xffffffffL) throw std::invalid_argument("no variable of the target holds 0.." + std::to_string(high));
    return high <= 0xff ? 1 : high <= 0xffff ? 2 : 4;
}

namespace {

// What stands together: the variables of one machine of a system, in it those of one record or queue.
std::string_view structure(const Variable& v, int level) { return level == 0 ? v.owner : v.group; }

// Alignment of the variables first..end-1 as members of one structure of this level.
unsigned alignment_of(const Machine& m, unsigned first, unsigned end) {
    unsigned alignment = 1;
    for (unsigned v = first; v != end; ++v) alignment = std::max(alignment, width(m, m.variables[v]));
    return alignment;
}

class Placing {
public:
    explicit Placing(const Machine& m) : m_(m) {}

    Layout whole() {
        place(0, static_cast<unsigned>(m_.variables.size()), 0);
        result_.alignment = alignment_of(m_, 0, static_cast<unsigned>(m_.variables.size()));
        result_.size = aligned(at_, result_.alignment);
        return result_;
    }

private:
    // Members of one structure; level 2 knows no structures inside any more.
    void place(unsigned first, unsigned end, int level) {
        for (unsigned v = first; v != end;) {
            const Variable& variable = m_.variables[v];
            if (level == 2) {
                const unsigned w = width(m_, variable);
                at_ = aligned(at_, w);
                for (int k = 0; k != variable.cells; ++k, at_ += w) result_.cells.push_back({at_, w});
                ++v;
                continue;
            }
            unsigned last = v;
            while (last != end && structure(m_.variables[last], level) == structure(variable, level)) ++last;
            const unsigned alignment = structure(variable, level).empty() ? 1 : alignment_of(m_, v, last);
            at_ = aligned(at_, alignment);
            place(v, last, level + 1);
            at_ = aligned(at_, alignment);
            v = last;
        }
    }

    const Machine& m_;
    Layout result_{};
    unsigned at_ = 0;
};

}  // namespace

Layout layout(const Machine& m) { return Placing(m).whole(); }

}  // namespace proofs::machine_code
