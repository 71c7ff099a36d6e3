// SPDX-License-Identifier: Apache-2.0
#include "scl/systems.hpp"

#include "scl/flow/fragments.hpp"
#include "scl/link/beginnings.hpp"
#include "scl/link/both_ways.hpp"
#include "scl/link/one_way.hpp"
#include "scl/link/selective.hpp"
#include "scl/network/bridge.hpp"
#include "scl/network/recut.hpp"
#include "scl/secure/agreement.hpp"
#include "scl/secure/pipe.hpp"
#include "scl/session/pair.hpp"
#include "scl/session/routed.hpp"

namespace ssp::scl {

using link::Numbers;

spec::Machine link_one_way(bool small) {
    if (small) return link::OneWay<Numbers<8, 16>, 2>::system({.window = 2, .repeats_answer = true});
    return link::OneWay<Numbers<8, 16>, 4>::system({.window = 4, .repeats_answer = true, .duplicates = true});
}
spec::Machine link_both_ways(bool small) {
    if (small) return link::BothWays<Numbers<8, 8>, 1>::system({.window = 1, .can_be_busy = false});
    return link::BothWays<Numbers<8, 16>, 4>::system({.window = 4, .repeats_answer = true});
}
spec::Machine link_selective(bool small) {
    return small ? link::Selective<Numbers<8, 8>, 2, 1>::system() : link::Selective<Numbers<8, 16>, 4, 4>::system();
}
spec::Machine link_beginnings(bool small) { return small ? link::Beginnings<1, 7>::system({}) : link::Beginnings<2, 7>::system({}); }
spec::Machine session_pair(bool) { return session::Pair<2, 3>::system({}); }
spec::Machine session_routed(bool) { return session::Routed<2, 7, true>::system({}); }
spec::Machine fragment_line(bool small) { return small ? flow::Fragments<2, 2, 2>::system({}) : flow::Fragments<2, 4, 2>::system({}); }
spec::Machine secure_pipe(bool small) { return small ? secure::Pipe<3>::system({}) : secure::Pipe<7>::system({}); }
spec::Machine key_agreement() { return secure::agreement::Agreement<3>::system({}); }
spec::Machine recutting_router(bool small) { return small ? network::recut::Recut<2, 1, 2>::system({}) : network::recut::Recut<3, 2, 4>::system({}); }
spec::Machine protocol_bridge(long applications) { return network::bridge::table(applications); }

}  // namespace ssp::scl
