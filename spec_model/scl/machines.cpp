// SPDX-License-Identifier: Apache-2.0
#include "scl/machines.hpp"

#include "scl/flow/table.hpp"
#include "scl/gates/gates.hpp"
#include "scl/link/solo.hpp"
#include "scl/network/router.hpp"
#include "scl/secure/table.hpp"
#include "scl/session/table.hpp"

namespace ssp::scl {

namespace {

constexpr int numbers = 0x7ffffffe;  // of sessions and of secure fragments: what a number of the language can hold

}  // namespace

spec::Machine link_machine(bool small) {
    if (!small) return link::Solo::machine_of({});
    return link::Solo::machine_of({.window = 2, .attempts = 2, .repeat_ticks = 1, .connect_ticks = 1, .again_ticks = 1, .numbers = 2});
}
spec::Machine session_machine(long pipes, bool small) { return session::Table::machine_of(pipes, small ? 2 : numbers); }
spec::Machine flow_machine(long pipes, bool small) { return flow::Table::machine_of(pipes, small ? 2 : 8); }
spec::Machine secure_machine(long pipes, bool small) { return secure::Table::machine_of(pipes, small ? 3 : numbers); }
spec::Machine router_machine(long pipes, bool small) {
    return small ? network::router(pipes, 3, 1, 2, 2, 2) : network::router(pipes, 4, 4, 8, 8, 1L + numbers);
}
spec::Machine gates_machine(long pipes, bool small) { return gates::table(pipes, small ? 2 : 8); }

}  // namespace ssp::scl
