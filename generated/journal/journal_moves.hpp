// SPDX-License-Identifier: Apache-2.0
// Every event of journal with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "journal.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::journal::rules {

constexpr int power_up([[maybe_unused]] const Machine& m, [[maybe_unused]] bool commit_is_good,
    [[maybe_unused]] uint32_t commit_count, [[maybe_unused]] bool mark_is_good,
    [[maybe_unused]] uint32_t mark_count) noexcept {
    if (commit_count > highest_count) return -1;
    if (mark_count > highest_count) return -1;
    if (m.stage == Stage::off && mark_is_good && (!commit_is_good || commit_count == mark_count)) return 0;
    if (m.stage == Stage::off && commit_is_good && (!mark_is_good || commit_count == mark_count + 1)) return 1;
    if (m.stage == Stage::off && (!mark_is_good || (commit_is_good && commit_count != mark_count)) &&
        (!commit_is_good || (mark_is_good && commit_count != mark_count + 1))) return 3;
    return -1;
}

constexpr int tell([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record,
    [[maybe_unused]] bool is_listed) noexcept {
    if (record >= record_count) return -1;
    if (m.stage == Stage::copying && m.part[record] == Part::unknown) return 2;
    return -1;
}

constexpr int begin([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::idle && m.number < highest) return 5;
    if (m.stage == Stage::idle && m.number >= highest) return 9;
    return -1;
}

constexpr int change([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.stage == Stage::open && m.write == Write::nothing && m.part[record] == Part::unchanged) return 6;
    return -1;
}

constexpr int abort([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::open && m.write == Write::nothing) return 7;
    return -1;
}

constexpr int commit([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::open && m.write == Write::nothing && any_commit_written(m) && m.number < highest) return 8;
    return -1;
}

constexpr int written([[maybe_unused]] const Machine& m) noexcept {
    if (m.write == Write::journal_record) return 14;
    if (m.write == Write::commit_record) return 15;
    if (m.write == Write::home_record) return 16;
    if (m.write == Write::mark) return 17;
    return -1;
}

constexpr int copy([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.stage == Stage::copying && m.write == Write::nothing && m.part[record] == Part::saved) return 10;
    return -1;
}

constexpr int finish([[maybe_unused]] const Machine& m) noexcept {
    if (m.stage == Stage::copying && m.write == Write::nothing && all_finish_written(m)) return 11;
    return -1;
}

constexpr int read([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t record) noexcept {
    if (record >= record_count) return -1;
    if (m.stage == Stage::idle || m.stage == Stage::open ||
        (m.stage == Stage::copying && (m.part[record] == Part::unchanged || m.part[record] == Part::copied))) return 12;
    if (m.stage == Stage::copying && m.part[record] == Part::saved) return 13;
    return -1;
}

constexpr int power_fails([[maybe_unused]] const Machine& m) noexcept {
    return 4;
}

}  // namespace ssp::generated::journal::rules

namespace ssp::generated::journal {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "journal";
    static constexpr unsigned event_count = 11, rule_count = 18, cell_count = 12, most_parameters = 4,
                              most_answers = 11, packed_bits = 56, words = 1;
    static constexpr const char* event_names[] = {"power_up", "tell", "begin", "change", "abort", "commit", "written",
        "copy", "finish", "read", "power_fails"};
    static constexpr const char* rule_ids[] = {"start.ready", "start.copies", "start.listed", "start.damaged",
        "power.fails", "begin.done", "change.written", "given.up", "commit.written", "begin.used_up", "copy.written",
        "finish.written", "read.home", "read.journal", "saved", "committed", "copied", "finished"};
    static constexpr unsigned parameter_counts[] = {4, 2, 0, 1, 0, 0, 0, 1, 0, 1, 0};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][11] = {{"done", "write_it", "from_home", "from_journal", "ready",
        "copy_again", "is_damaged", "committed", "finished", "used_up", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.stage) << 0;
        p.word[0] |= static_cast<uint64_t>(m.write) << 3;
        p.word[0] |= static_cast<uint64_t>(m.at) << 6;
        p.word[0] |= static_cast<uint64_t>(m.number) << 9;
        p.word[0] |= static_cast<uint64_t>(m.part[0]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.part[1]) << 42;
        p.word[0] |= static_cast<uint64_t>(m.part[2]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.part[3]) << 46;
        p.word[0] |= static_cast<uint64_t>(m.part[4]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.part[5]) << 50;
        p.word[0] |= static_cast<uint64_t>(m.part[6]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.part[7]) << 54;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.stage = static_cast<Stage>(p.word[0] >> 0 & 7);
        m.write = static_cast<Write>(p.word[0] >> 3 & 7);
        m.at = static_cast<uint8_t>(p.word[0] >> 6 & 7);
        m.number = static_cast<uint32_t>(p.word[0] >> 9 & 2147483647);
        m.part[0] = static_cast<Part>(p.word[0] >> 40 & 3);
        m.part[1] = static_cast<Part>(p.word[0] >> 42 & 3);
        m.part[2] = static_cast<Part>(p.word[0] >> 44 & 3);
        m.part[3] = static_cast<Part>(p.word[0] >> 46 & 3);
        m.part[4] = static_cast<Part>(p.word[0] >> 48 & 3);
        m.part[5] = static_cast<Part>(p.word[0] >> 50 & 3);
        m.part[6] = static_cast<Part>(p.word[0] >> 52 & 3);
        m.part[7] = static_cast<Part>(p.word[0] >> 54 & 3);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        cells[0] = static_cast<long>(m.stage);
        cells[1] = static_cast<long>(m.write);
        cells[2] = static_cast<long>(m.at);
        cells[3] = static_cast<long>(m.number);
        for (unsigned k = 0; k != 8; ++k) cells[4 + k] = static_cast<long>(m.part[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        m.stage = static_cast<Stage>(cells[0]);
        m.write = static_cast<Write>(cells[1]);
        m.at = static_cast<uint8_t>(cells[2]);
        m.number = static_cast<uint32_t>(cells[3]);
        for (unsigned k = 0; k != 8; ++k) m.part[k] = static_cast<Part>(cells[4 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 1 || arguments[2] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::journal::power_up(m, arguments[0] != 0,
                static_cast<uint32_t>(arguments[1]), arguments[2] != 0, static_cast<uint32_t>(arguments[3])));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::journal::tell(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0));
        case 2:
            return static_cast<unsigned>(ssp::generated::journal::begin(m));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::journal::change(m, static_cast<uint8_t>(arguments[0])));
        case 4:
            return static_cast<unsigned>(ssp::generated::journal::abort(m));
        case 5:
            return static_cast<unsigned>(ssp::generated::journal::commit(m));
        case 6:
            return static_cast<unsigned>(ssp::generated::journal::written(m));
        case 7:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::journal::copy(m, static_cast<uint8_t>(arguments[0])));
        case 8:
            return static_cast<unsigned>(ssp::generated::journal::finish(m));
        case 9:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::journal::read(m, static_cast<uint8_t>(arguments[0])));
        case 10:
            return static_cast<unsigned>(ssp::generated::journal::power_fails(m));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 1 || arguments[2] > 1) return -1;
            return rules::power_up(m, arguments[0] != 0, static_cast<uint32_t>(arguments[1]), arguments[2] != 0,
                static_cast<uint32_t>(arguments[3]));
        case 1:
            if (arguments[0] > 255 || arguments[1] > 1) return -1;
            return rules::tell(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0);
        case 2:
            return rules::begin(m);
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::change(m, static_cast<uint8_t>(arguments[0]));
        case 4:
            return rules::abort(m);
        case 5:
            return rules::commit(m);
        case 6:
            return rules::written(m);
        case 7:
            if (arguments[0] > 255) return -1;
            return rules::copy(m, static_cast<uint8_t>(arguments[0]));
        case 8:
            return rules::finish(m);
        case 9:
            if (arguments[0] > 255) return -1;
            return rules::read(m, static_cast<uint8_t>(arguments[0]));
        case 10:
            return rules::power_fails(m);
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 1; ++a0)
            for (unsigned a1 = 0; a1 <= 2147483646; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                    for (unsigned a3 = 0; a3 <= 2147483646; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::journal::power_up(to, a0 != 0, static_cast<uint32_t>(a1),
                            a2 != 0, static_cast<uint32_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(0u, +arguments, static_cast<unsigned>(answer), to);
                    }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::journal::tell(to, static_cast<uint8_t>(a0), a1 != 0);
                const unsigned arguments[] = {a0, a1};
                visit(1u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::journal::begin(to);
            visit(2u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::journal::change(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::journal::abort(to);
            visit(4u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::journal::commit(to);
            visit(5u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::journal::written(to);
            visit(6u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::journal::copy(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(7u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::journal::finish(to);
            visit(8u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 7; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::journal::read(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(9u, +arguments, static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::journal::power_fails(to);
            visit(10u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
    }
};

}  // namespace ssp::generated::journal
