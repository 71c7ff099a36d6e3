// SPDX-License-Identifier: Apache-2.0
#include "scl/beginnings.hpp"

#include "lang/run.hpp"

#include <algorithm>
#include <initializer_list>

namespace ssp::scl {

namespace {

// Every variable begins with its type's first value (0, no, closed, ..), but these, which begin as `yes`.
bool all_empty(const spec::Machine& m, std::initializer_list<std::string_view> but) {
    const spec::Snapshot begin = spec::initial(m);
    return std::ranges::all_of(m.variables, [&](const spec::Variable& v) {
        const long wanted = std::ranges::find(but, v.name) == but.end() ? 0 : 1;
        for (int k = 0; k != v.cells; ++k)
            if (begin[static_cast<std::size_t>(v.first + k)] != wanted) return false;
        return true;
    });
}

constexpr Begins all[]{
    {"shdlc", "begins/link", "An end begins disconnected, with nothing sent, expected or owed.", [](const spec::Machine& m) { return all_empty(m, {}); }},
    {"scl_sessions", "begins/sessions", "A host begins with every pipe closed, and owes the other word that it has started.",
     [](const spec::Machine& m) { return all_empty(m, {"owes_restart"}); }},
    {"scl_flow", "begins/flow", "Pipes begin without credit, and hold and owe nothing.", [](const spec::Machine& m) { return all_empty(m, {}); }},
    {"scl_router", "begins/router", "A router begins without hosts, pipes and entries, and with session identity 0.", [](const spec::Machine& m) { return all_empty(m, {}); }},
    {"scl_gates", "begins/gates", "A host begins with no gate offered and no pipe.", [](const spec::Machine& m) { return all_empty(m, {}); }},
    {"scl_secure", "begins/secure", "Secure pipes begin without a key.", [](const spec::Machine& m) { return all_empty(m, {}); }},
    {"journal", "begins/journal", "A journal begins without power, with nothing known and nothing being written.", [](const spec::Machine& m) { return all_empty(m, {}); }},
};

}  // namespace

std::span<const Begins> beginnings() { return all; }

}  // namespace ssp::scl
