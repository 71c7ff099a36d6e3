// SPDX-License-Identifier: Apache-2.0
// The events of journal as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "journal_state.hpp"
#include "ssp_journal.h"

namespace ssp::generated::journal {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Did power_up(Machine& m, bool commit_is_good, uint32_t commit_count,
    bool mark_is_good, uint32_t mark_count) noexcept {
    return static_cast<Did>(ssp_journal_power_up(reinterpret_cast<ssp_journal_t*>(&m), commit_is_good, commit_count,
        mark_is_good, mark_count));
}

[[nodiscard, gnu::always_inline]] inline Did tell(Machine& m, uint8_t record, bool is_listed) noexcept {
    return static_cast<Did>(ssp_journal_tell(reinterpret_cast<ssp_journal_t*>(&m), record, is_listed));
}

[[nodiscard, gnu::always_inline]] inline Did begin(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_begin(reinterpret_cast<ssp_journal_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did change(Machine& m, uint8_t record) noexcept {
    return static_cast<Did>(ssp_journal_change(reinterpret_cast<ssp_journal_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline Did abort(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_abort(reinterpret_cast<ssp_journal_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did commit(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_commit(reinterpret_cast<ssp_journal_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did written(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_written(reinterpret_cast<ssp_journal_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did copy(Machine& m, uint8_t record) noexcept {
    return static_cast<Did>(ssp_journal_copy(reinterpret_cast<ssp_journal_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline Did finish(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_finish(reinterpret_cast<ssp_journal_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Did read(Machine& m, uint8_t record) noexcept {
    return static_cast<Did>(ssp_journal_read(reinterpret_cast<ssp_journal_t*>(&m), record));
}

[[nodiscard, gnu::always_inline]] inline Did power_fails(Machine& m) noexcept {
    return static_cast<Did>(ssp_journal_power_fails(reinterpret_cast<ssp_journal_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::journal
