// SPDX-License-Identifier: Apache-2.0
// The machine journal, generated from spec_model/storage/table.hpp: one function for each event.
//
// Do not edit: change the model and run ./sspec generate. Beside each branch stands the rule it carries out.
// An event no rule takes is refused, and nothing changes.

#pragma once

#include "journal_state.hpp"

namespace ssp::generated::journal {

[[nodiscard, gnu::always_inline]] constexpr Did power_up(Machine& m, bool commit_is_good, uint32_t commit_count,
    bool mark_is_good, uint32_t mark_count) noexcept {
    if (commit_count > highest_count) return Did::refused;
    if (mark_count > highest_count) return Did::refused;
    if (m.stage != Stage::off) return Did::refused;
    // start.ready: When the mark has the number of the commit record, or there is no valid commit record, nothing is
    // left to do. (A-STO-5)
    if (mark_is_good && (!commit_is_good || commit_count == mark_count)) {
        m.stage = Stage::idle;
        m.number = mark_count;
        for (uint8_t p = 0; p != record_count; ++p)
            m.part[p] = Part::unchanged;
        return Did::ready;
    }
    // start.damaged: Anything else was not left by this journal. (A-STO-9)
    if (!commit_is_good || (mark_is_good && commit_count != mark_count + 1)) {
        m.stage = Stage::damaged;
        return Did::is_damaged;
    }
    // start.copies: When the commit record is one ahead of the mark, or there is no valid mark, its transaction is
    // copied home again. (A-STO-4, A-STO-5)
    m.stage = Stage::copying;
    m.number = commit_count;
    return Did::copy_again;
}

[[nodiscard, gnu::always_inline]] constexpr Did tell(Machine& m, uint8_t record, bool is_listed) noexcept {
    if (record >= record_count) return Did::refused;
    // start.listed: The commit record tells of each record whether it is of the transaction. (A-STO-5)
    if (m.stage == Stage::copying && m.part[record] == Part::unknown) {
        m.part[record] = is_listed ? Part::saved : Part::unchanged;
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did begin(Machine& m) noexcept {
    if (m.stage != Stage::idle) return Did::refused;
    // begin.done: A transaction begins when the one before is finished. (A-STO-4)
    if (m.number < highest) {
        m.stage = Stage::open;
        return Did::done;
    }
    // begin.used_up: When the numbers are used up, no transaction begins. (A-STO-6)
    return Did::used_up;
}

[[nodiscard, gnu::always_inline]] constexpr Did change(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return Did::refused;
    // change.written: The new value of a record that the transaction has not changed yet is written to the journal.
    // (A-STO-4, A-STO-8)
    if (m.stage == Stage::open && m.write == Write::nothing && m.part[record] == Part::unchanged) {
        m.write = Write::journal_record;
        m.at = record;
        return Did::write_it;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did abort(Machine& m) noexcept {
    // given.up: A transaction that is not committed is given up, and nothing of it is left. (A-STO-4)
    if (m.stage == Stage::open && m.write == Write::nothing) {
        m.stage = Stage::idle;
        for (uint8_t p = 0; p != record_count; ++p)
            m.part[p] = Part::unchanged;
        return Did::done;
    }
    return Did::refused;
}

// Part of commit.written.
constexpr bool any_commit_written(const Machine& m) noexcept {
    for (uint8_t p = 0; p != record_count; ++p)
        if (m.part[p] == Part::saved) return true;
    return false;
}

[[nodiscard, gnu::always_inline]] constexpr Did commit(Machine& m) noexcept {
    // commit.written: When its values are in the journal, the commit record is written, with the next number. (A-STO-4,
    // A-STO-5)
    if (m.stage == Stage::open && m.write == Write::nothing && m.number < highest && any_commit_written(m)) {
        m.write = Write::commit_record;
        ++m.number;
        return Did::write_it;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did written(Machine& m) noexcept {
    // saved: The value is in the journal. (A-STO-4)
    if (m.write == Write::journal_record) {
        m.write = Write::nothing;
        m.part[m.at] = Part::saved;
        return Did::done;
    }
    // committed: With its commit record a transaction is committed. (A-STO-4)
    if (m.write == Write::commit_record) {
        m.write = Write::nothing;
        m.stage = Stage::copying;
        return Did::committed;
    }
    // copied: The value is at home. (A-STO-4)
    if (m.write == Write::home_record) {
        m.write = Write::nothing;
        m.part[m.at] = Part::copied;
        return Did::done;
    }
    // finished: With the mark the transaction is finished. (A-STO-4)
    if (m.write == Write::mark) {
        m.write = Write::nothing;
        m.stage = Stage::idle;
        for (uint8_t p = 0; p != record_count; ++p)
            m.part[p] = Part::unchanged;
        return Did::finished;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did copy(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return Did::refused;
    // copy.written: A record whose new value is in the journal only is copied home. (A-STO-4)
    if (m.stage == Stage::copying && m.write == Write::nothing && m.part[record] == Part::saved) {
        m.write = Write::home_record;
        m.at = record;
        return Did::write_it;
    }
    return Did::refused;
}

// Part of finish.written.
constexpr bool all_finish_written(const Machine& m) noexcept {
    for (uint8_t p = 0; p != record_count; ++p)
        if (m.part[p] != Part::unchanged && m.part[p] != Part::copied) return false;
    return true;
}

[[nodiscard, gnu::always_inline]] constexpr Did finish(Machine& m) noexcept {
    // finish.written: When all is copied, the mark is written. (A-STO-4)
    if (m.stage == Stage::copying && m.write == Write::nothing && all_finish_written(m)) {
        m.write = Write::mark;
        return Did::write_it;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did read(Machine& m, uint8_t record) noexcept {
    if (record >= record_count) return Did::refused;
    // read.home: A record is read at its home, (A-STO-10)
    if (m.stage == Stage::idle || m.stage == Stage::open ||
        (m.stage == Stage::copying && (m.part[record] == Part::unchanged || m.part[record] == Part::copied))) {
        return Did::from_home;
    }
    // read.journal: and in the journal while it is committed and not copied home. (A-STO-10)
    if (m.stage == Stage::copying && m.part[record] == Part::saved) return Did::from_journal;
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] constexpr Did power_fails(Machine& m) noexcept {
    // power.fails: When power fails, everything is forgotten. (A-STO-2)
    m.stage = Stage::off;
    m.write = Write::nothing;
    for (uint8_t p = 0; p != record_count; ++p)
        m.part[p] = Part::unknown;
    return Did::done;
}

}  // namespace ssp::generated::journal
