// SPDX-License-Identifier: Apache-2.0
// The order in which threads run, from the schedule of each function they are in.

#include "execution/thread.hpp"

#include <algorithm>

namespace proofs::execution {

const Position& position(const Thread& t, Location at) { return t.frames.back().schedule->at(at); }

std::size_t shared_loops(const Thread& t, const Position& to) {
    const Position& from = position(t, t.at);
    std::size_t shared = 0;
    while (shared != from.heads.size() && shared != to.heads.size() && from.heads[shared] == to.heads[shared]) ++shared;
    return shared;
}

bool is_back(const Thread& t, const Position& to) {
    const bool is_head = !to.heads.empty() && to.heads.back() == to.index;
    return is_head && shared_loops(t, to) == to.heads.size();
}

Key key(const Thread& t, const Position& p) {
    const Frame& frame = t.frames.back();
    Key result = frame.call;
    for (std::size_t i = 0; i != p.heads.size(); ++i) {
        result.push_back(p.heads[i]);
        result.push_back(frame.rounds[i]);
    }
    result.push_back(p.index);
    return result;
}

bool same_calls(const Thread& a, const Thread& b) {
    return std::equal(
        a.frames.begin(), a.frames.end(), b.frames.begin(), b.frames.end(),
        [](const Frame& f, const Frame& g) { return f.schedule == g.schedule && f.return_to == g.return_to; });
}

}  // namespace proofs::execution
