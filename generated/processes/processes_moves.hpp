// SPDX-License-Identifier: Apache-2.0
// Every event of processes with every argument, and its state as plain data: for searches, replays and fuzzers.
// Generated; do not edit.

#pragma once

#include "processes.hpp"

// Which rule takes an event: a position in rule_ids, or -1.
namespace ssp::generated::processes::rules {

constexpr int load([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process, [[maybe_unused]] bool valid,
    [[maybe_unused]] uint8_t its_sender_one, [[maybe_unused]] uint8_t its_sender_two,
    [[maybe_unused]] uint8_t its_reader) noexcept {
    if (process >= process_count) return -1;
    if (its_sender_one >= process_count) return -1;
    if (its_sender_two >= process_count) return -1;
    if (its_reader >= process_count) return -1;
    if (m.state[process] == Stage::stopped && valid) return 0;
    if (m.state[process] == Stage::stopped && !valid) return 1;
    return -1;
}

constexpr int start([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::stopped && m.loaded[process]) return 2;
    return -1;
}

constexpr int leave([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::running) return 3;
    return -1;
}

constexpr int kill([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] != Stage::stopped) return 4;
    return -1;
}

constexpr int suspend([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::ready || m.state[process] == Stage::running ||
        m.state[process] == Stage::waiting) return 8;
    return -1;
}

constexpr int resume([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::suspended) return 9;
    return -1;
}

constexpr int schedule([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::ready && all_process_scheduled(m)) return 6;
    return -1;
}

constexpr int give_way([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::running) return 7;
    return -1;
}

constexpr int wait([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] bool for_one, [[maybe_unused]] bool for_two, [[maybe_unused]] uint32_t time_out) noexcept {
    if (process >= process_count) return -1;
    if (time_out > highest_ticks) return -1;
    if (m.state[process] == Stage::running &&
        ((for_one && m.signal_one[process]) || (for_two && m.signal_two[process]))) return 10;
    if (m.state[process] == Stage::running && (!for_one || !m.signal_one[process]) &&
        (!for_two || !m.signal_two[process]) && (for_one || for_two || time_out != 0)) return 11;
    return -1;
}

constexpr int signal([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] uint8_t to, [[maybe_unused]] Mailbox mailbox) noexcept {
    if (process >= process_count) return -1;
    if (to >= process_count) return -1;
    if (mailbox > Mailbox::two) return -1;
    if (m.state[process] == Stage::running &&
        ((mailbox == Mailbox::one && m.sender_one[to] == process) ||
        (mailbox == Mailbox::two && m.sender_two[to] == process)) && m.state[to] != Stage::stopped &&
        (mailbox != Mailbox::one || !m.waits_one[to]) && (mailbox != Mailbox::two || !m.waits_two[to])) return 13;
    if (m.state[process] == Stage::running &&
        ((mailbox == Mailbox::one && m.sender_one[to] == process) ||
        (mailbox == Mailbox::two && m.sender_two[to] == process)) &&
        ((mailbox == Mailbox::one && m.waits_one[to]) || (mailbox == Mailbox::two && m.waits_two[to]))) return 14;
    if (m.state[process] == Stage::running && (mailbox != Mailbox::one || m.sender_one[to] != process) &&
        (mailbox != Mailbox::two || m.sender_two[to] != process)) return 15;
    return -1;
}

constexpr int take([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] Mailbox mailbox) noexcept {
    if (process >= process_count) return -1;
    if (mailbox > Mailbox::two) return -1;
    if (m.state[process] == Stage::running &&
        ((mailbox == Mailbox::one && m.signal_one[process]) ||
        (mailbox == Mailbox::two && m.signal_two[process]))) return 16;
    if (m.state[process] == Stage::running && (mailbox != Mailbox::one || !m.signal_one[process]) &&
        (mailbox != Mailbox::two || !m.signal_two[process])) return 17;
    return -1;
}

constexpr int tick([[maybe_unused]] const Machine& m) noexcept {
    return 12;
}

constexpr int power_lost([[maybe_unused]] const Machine& m) noexcept {
    return 5;
}

constexpr int raise_exception([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] Severity severity) noexcept {
    if (process >= process_count) return -1;
    if (severity > Severity::fatal) return -1;
    if (m.state[process] != Stage::stopped && severity == Severity::minor) return 18;
    if (m.state[process] != Stage::stopped && severity == Severity::fatal) return 19;
    return -1;
}

constexpr int read_exception([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process) noexcept {
    if (process >= process_count) return -1;
    if (m.state[process] == Stage::running && m.exception[process] != Severity::none) return 20;
    if (m.state[process] == Stage::running && m.exception[process] == Severity::none) return 21;
    return -1;
}

constexpr int lock([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] uint8_t buffer) noexcept {
    if (process >= process_count) return -1;
    if (buffer >= process_count) return -1;
    if (m.state[process] == Stage::running && (process == buffer || m.reader[buffer] == process) &&
        m.lock[buffer] == Lock::unlocked && m.state[buffer] != Stage::stopped) return 22;
    if (m.state[process] == Stage::running && process != buffer && m.reader[buffer] != process) return 23;
    return -1;
}

constexpr int unlock([[maybe_unused]] const Machine& m, [[maybe_unused]] uint8_t process,
    [[maybe_unused]] uint8_t buffer) noexcept {
    if (process >= process_count) return -1;
    if (buffer >= process_count) return -1;
    if (m.state[process] == Stage::running &&
        ((m.lock[buffer] == Lock::by_writer && process == buffer) ||
        (m.lock[buffer] == Lock::by_reader && m.reader[buffer] == process))) return 24;
    return -1;
}

}  // namespace ssp::generated::processes::rules

namespace ssp::generated::processes {

struct Moves {
    using State = Machine;

    static constexpr const char* machine_name = "processes";
    static constexpr unsigned event_count = 17, rule_count = 25, cell_count = 48, most_parameters = 5,
                              most_answers = 8, packed_bits = 196, words = 4;
    static constexpr const char* event_names[] = {"load", "start", "leave", "kill", "suspend", "resume", "schedule",
        "give_way", "wait", "signal", "take", "tick", "power_lost", "raise_exception", "read_exception", "lock",
            "unlock"};
    static constexpr const char* rule_ids[] = {"load.valid", "load.invalid", "process.started", "process.leaves",
        "process.killed", "power.lost", "process.scheduled", "process.gives_way", "process.suspended",
            "process.resumed",
        "wait.signalled", "wait.begins", "tick.counts", "signal.latched", "signal.wakes", "signal.not_authorised",
        "signal.taken", "signal.none", "exception.minor", "exception.fatal", "exception.read", "exception.none",
        "buffer.locked", "buffer.not_authorised", "buffer.unlocked"};
    static constexpr unsigned parameter_counts[] = {5, 1, 1, 1, 1, 1, 1, 1, 4, 3, 2, 0, 0, 2, 1, 2, 2};
    static constexpr unsigned answer_types[] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    static constexpr const char* answer_names[][8] = {{"done", "invalid", "signalled", "taken", "empty", "told",
        "not_authorised", "refused"}};
    static constexpr const char* name_of_answer(unsigned event, unsigned answer) { return answer_names[answer_types[event]][answer]; }

    // The state in as few bits as its types allow; no field crosses a word.
    struct Packed {
        uint64_t word[words];
        constexpr bool operator==(const Packed&) const = default;
    };

    static constexpr Packed pack(const State& m) {
        Packed p{};
        p.word[0] |= static_cast<uint64_t>(m.state[0]) << 0;
        p.word[0] |= static_cast<uint64_t>(m.state[1]) << 3;
        p.word[0] |= static_cast<uint64_t>(m.state[2]) << 6;
        p.word[0] |= static_cast<uint64_t>(m.state[3]) << 9;
        p.word[0] |= static_cast<uint64_t>(m.loaded[0]) << 12;
        p.word[0] |= static_cast<uint64_t>(m.loaded[1]) << 13;
        p.word[0] |= static_cast<uint64_t>(m.loaded[2]) << 14;
        p.word[0] |= static_cast<uint64_t>(m.loaded[3]) << 15;
        p.word[0] |= static_cast<uint64_t>(m.sender_one[0]) << 16;
        p.word[0] |= static_cast<uint64_t>(m.sender_one[1]) << 18;
        p.word[0] |= static_cast<uint64_t>(m.sender_one[2]) << 20;
        p.word[0] |= static_cast<uint64_t>(m.sender_one[3]) << 22;
        p.word[0] |= static_cast<uint64_t>(m.sender_two[0]) << 24;
        p.word[0] |= static_cast<uint64_t>(m.sender_two[1]) << 26;
        p.word[0] |= static_cast<uint64_t>(m.sender_two[2]) << 28;
        p.word[0] |= static_cast<uint64_t>(m.sender_two[3]) << 30;
        p.word[0] |= static_cast<uint64_t>(m.reader[0]) << 32;
        p.word[0] |= static_cast<uint64_t>(m.reader[1]) << 34;
        p.word[0] |= static_cast<uint64_t>(m.reader[2]) << 36;
        p.word[0] |= static_cast<uint64_t>(m.reader[3]) << 38;
        p.word[0] |= static_cast<uint64_t>(m.signal_one[0]) << 40;
        p.word[0] |= static_cast<uint64_t>(m.signal_one[1]) << 41;
        p.word[0] |= static_cast<uint64_t>(m.signal_one[2]) << 42;
        p.word[0] |= static_cast<uint64_t>(m.signal_one[3]) << 43;
        p.word[0] |= static_cast<uint64_t>(m.signal_two[0]) << 44;
        p.word[0] |= static_cast<uint64_t>(m.signal_two[1]) << 45;
        p.word[0] |= static_cast<uint64_t>(m.signal_two[2]) << 46;
        p.word[0] |= static_cast<uint64_t>(m.signal_two[3]) << 47;
        p.word[0] |= static_cast<uint64_t>(m.waits_one[0]) << 48;
        p.word[0] |= static_cast<uint64_t>(m.waits_one[1]) << 49;
        p.word[0] |= static_cast<uint64_t>(m.waits_one[2]) << 50;
        p.word[0] |= static_cast<uint64_t>(m.waits_one[3]) << 51;
        p.word[0] |= static_cast<uint64_t>(m.waits_two[0]) << 52;
        p.word[0] |= static_cast<uint64_t>(m.waits_two[1]) << 53;
        p.word[0] |= static_cast<uint64_t>(m.waits_two[2]) << 54;
        p.word[0] |= static_cast<uint64_t>(m.waits_two[3]) << 55;
        p.word[1] |= static_cast<uint64_t>(m.left[0]) << 0;
        p.word[1] |= static_cast<uint64_t>(m.left[1]) << 31;
        p.word[2] |= static_cast<uint64_t>(m.left[2]) << 0;
        p.word[2] |= static_cast<uint64_t>(m.left[3]) << 31;
        p.word[2] |= static_cast<uint64_t>(m.exception[0]) << 62;
        p.word[3] |= static_cast<uint64_t>(m.exception[1]) << 0;
        p.word[3] |= static_cast<uint64_t>(m.exception[2]) << 2;
        p.word[3] |= static_cast<uint64_t>(m.exception[3]) << 4;
        p.word[3] |= static_cast<uint64_t>(m.lock[0]) << 6;
        p.word[3] |= static_cast<uint64_t>(m.lock[1]) << 8;
        p.word[3] |= static_cast<uint64_t>(m.lock[2]) << 10;
        p.word[3] |= static_cast<uint64_t>(m.lock[3]) << 12;
        return p;
    }

    static constexpr State unpack(const Packed& p) {
        State m;
        m.state[0] = static_cast<Stage>(p.word[0] >> 0 & 7);
        m.state[1] = static_cast<Stage>(p.word[0] >> 3 & 7);
        m.state[2] = static_cast<Stage>(p.word[0] >> 6 & 7);
        m.state[3] = static_cast<Stage>(p.word[0] >> 9 & 7);
        m.loaded[0] = static_cast<bool>(p.word[0] >> 12 & 1);
        m.loaded[1] = static_cast<bool>(p.word[0] >> 13 & 1);
        m.loaded[2] = static_cast<bool>(p.word[0] >> 14 & 1);
        m.loaded[3] = static_cast<bool>(p.word[0] >> 15 & 1);
        m.sender_one[0] = static_cast<uint8_t>(p.word[0] >> 16 & 3);
        m.sender_one[1] = static_cast<uint8_t>(p.word[0] >> 18 & 3);
        m.sender_one[2] = static_cast<uint8_t>(p.word[0] >> 20 & 3);
        m.sender_one[3] = static_cast<uint8_t>(p.word[0] >> 22 & 3);
        m.sender_two[0] = static_cast<uint8_t>(p.word[0] >> 24 & 3);
        m.sender_two[1] = static_cast<uint8_t>(p.word[0] >> 26 & 3);
        m.sender_two[2] = static_cast<uint8_t>(p.word[0] >> 28 & 3);
        m.sender_two[3] = static_cast<uint8_t>(p.word[0] >> 30 & 3);
        m.reader[0] = static_cast<uint8_t>(p.word[0] >> 32 & 3);
        m.reader[1] = static_cast<uint8_t>(p.word[0] >> 34 & 3);
        m.reader[2] = static_cast<uint8_t>(p.word[0] >> 36 & 3);
        m.reader[3] = static_cast<uint8_t>(p.word[0] >> 38 & 3);
        m.signal_one[0] = static_cast<bool>(p.word[0] >> 40 & 1);
        m.signal_one[1] = static_cast<bool>(p.word[0] >> 41 & 1);
        m.signal_one[2] = static_cast<bool>(p.word[0] >> 42 & 1);
        m.signal_one[3] = static_cast<bool>(p.word[0] >> 43 & 1);
        m.signal_two[0] = static_cast<bool>(p.word[0] >> 44 & 1);
        m.signal_two[1] = static_cast<bool>(p.word[0] >> 45 & 1);
        m.signal_two[2] = static_cast<bool>(p.word[0] >> 46 & 1);
        m.signal_two[3] = static_cast<bool>(p.word[0] >> 47 & 1);
        m.waits_one[0] = static_cast<bool>(p.word[0] >> 48 & 1);
        m.waits_one[1] = static_cast<bool>(p.word[0] >> 49 & 1);
        m.waits_one[2] = static_cast<bool>(p.word[0] >> 50 & 1);
        m.waits_one[3] = static_cast<bool>(p.word[0] >> 51 & 1);
        m.waits_two[0] = static_cast<bool>(p.word[0] >> 52 & 1);
        m.waits_two[1] = static_cast<bool>(p.word[0] >> 53 & 1);
        m.waits_two[2] = static_cast<bool>(p.word[0] >> 54 & 1);
        m.waits_two[3] = static_cast<bool>(p.word[0] >> 55 & 1);
        m.left[0] = static_cast<uint32_t>(p.word[1] >> 0 & 2147483647);
        m.left[1] = static_cast<uint32_t>(p.word[1] >> 31 & 2147483647);
        m.left[2] = static_cast<uint32_t>(p.word[2] >> 0 & 2147483647);
        m.left[3] = static_cast<uint32_t>(p.word[2] >> 31 & 2147483647);
        m.exception[0] = static_cast<Severity>(p.word[2] >> 62 & 3);
        m.exception[1] = static_cast<Severity>(p.word[3] >> 0 & 3);
        m.exception[2] = static_cast<Severity>(p.word[3] >> 2 & 3);
        m.exception[3] = static_cast<Severity>(p.word[3] >> 4 & 3);
        m.lock[0] = static_cast<Lock>(p.word[3] >> 6 & 3);
        m.lock[1] = static_cast<Lock>(p.word[3] >> 8 & 3);
        m.lock[2] = static_cast<Lock>(p.word[3] >> 10 & 3);
        m.lock[3] = static_cast<Lock>(p.word[3] >> 12 & 3);
        return m;
    }

    static constexpr void to_cells(const State& m, long* cells) {
        for (unsigned k = 0; k != 4; ++k) cells[0 + k] = static_cast<long>(m.state[k]);
        for (unsigned k = 0; k != 4; ++k) cells[4 + k] = static_cast<long>(m.loaded[k]);
        for (unsigned k = 0; k != 4; ++k) cells[8 + k] = static_cast<long>(m.sender_one[k]);
        for (unsigned k = 0; k != 4; ++k) cells[12 + k] = static_cast<long>(m.sender_two[k]);
        for (unsigned k = 0; k != 4; ++k) cells[16 + k] = static_cast<long>(m.reader[k]);
        for (unsigned k = 0; k != 4; ++k) cells[20 + k] = static_cast<long>(m.signal_one[k]);
        for (unsigned k = 0; k != 4; ++k) cells[24 + k] = static_cast<long>(m.signal_two[k]);
        for (unsigned k = 0; k != 4; ++k) cells[28 + k] = static_cast<long>(m.waits_one[k]);
        for (unsigned k = 0; k != 4; ++k) cells[32 + k] = static_cast<long>(m.waits_two[k]);
        for (unsigned k = 0; k != 4; ++k) cells[36 + k] = static_cast<long>(m.left[k]);
        for (unsigned k = 0; k != 4; ++k) cells[40 + k] = static_cast<long>(m.exception[k]);
        for (unsigned k = 0; k != 4; ++k) cells[44 + k] = static_cast<long>(m.lock[k]);
    }

    static constexpr State from_cells(const long* cells) {
        State m;
        for (unsigned k = 0; k != 4; ++k) m.state[k] = static_cast<Stage>(cells[0 + k]);
        for (unsigned k = 0; k != 4; ++k) m.loaded[k] = static_cast<bool>(cells[4 + k]);
        for (unsigned k = 0; k != 4; ++k) m.sender_one[k] = static_cast<uint8_t>(cells[8 + k]);
        for (unsigned k = 0; k != 4; ++k) m.sender_two[k] = static_cast<uint8_t>(cells[12 + k]);
        for (unsigned k = 0; k != 4; ++k) m.reader[k] = static_cast<uint8_t>(cells[16 + k]);
        for (unsigned k = 0; k != 4; ++k) m.signal_one[k] = static_cast<bool>(cells[20 + k]);
        for (unsigned k = 0; k != 4; ++k) m.signal_two[k] = static_cast<bool>(cells[24 + k]);
        for (unsigned k = 0; k != 4; ++k) m.waits_one[k] = static_cast<bool>(cells[28 + k]);
        for (unsigned k = 0; k != 4; ++k) m.waits_two[k] = static_cast<bool>(cells[32 + k]);
        for (unsigned k = 0; k != 4; ++k) m.left[k] = static_cast<uint32_t>(cells[36 + k]);
        for (unsigned k = 0; k != 4; ++k) m.exception[k] = static_cast<Severity>(cells[40 + k]);
        for (unsigned k = 0; k != 4; ++k) m.lock[k] = static_cast<Lock>(cells[44 + k]);
        return m;
    }

    static constexpr unsigned step(State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::load(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0, static_cast<uint8_t>(arguments[2]), static_cast<uint8_t>(arguments[3]),
                static_cast<uint8_t>(arguments[4])));
        case 1:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::start(m, static_cast<uint8_t>(arguments[0])));
        case 2:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::leave(m, static_cast<uint8_t>(arguments[0])));
        case 3:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::kill(m, static_cast<uint8_t>(arguments[0])));
        case 4:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::suspend(m, static_cast<uint8_t>(arguments[0])));
        case 5:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::resume(m, static_cast<uint8_t>(arguments[0])));
        case 6:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::schedule(m, static_cast<uint8_t>(arguments[0])));
        case 7:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::give_way(m, static_cast<uint8_t>(arguments[0])));
        case 8:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::wait(m, static_cast<uint8_t>(arguments[0]),
                arguments[1] != 0, arguments[2] != 0, static_cast<uint32_t>(arguments[3])));
        case 9:
            if (arguments[0] > 255 || arguments[1] > 255 ||
                arguments[2] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::signal(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1]), static_cast<Mailbox>(arguments[2])));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::take(m, static_cast<uint8_t>(arguments[0]),
                static_cast<Mailbox>(arguments[1])));
        case 11:
            return static_cast<unsigned>(ssp::generated::processes::tick(m));
        case 12:
            return static_cast<unsigned>(ssp::generated::processes::power_lost(m));
        case 13:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::raise_exception(m,
                static_cast<uint8_t>(arguments[0]), static_cast<Severity>(arguments[1])));
        case 14:
            if (arguments[0] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::read_exception(m,
                static_cast<uint8_t>(arguments[0])));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::lock(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        case 16:
            if (arguments[0] > 255 || arguments[1] > 255) return static_cast<unsigned>(Did::refused);
            return static_cast<unsigned>(ssp::generated::processes::unlock(m, static_cast<uint8_t>(arguments[0]),
                static_cast<uint8_t>(arguments[1])));
        default: return 0;
        }
    }

    static constexpr int rule(const State& m, unsigned event, [[maybe_unused]] const unsigned* arguments) {
        switch (event) {
        case 0:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 255 || arguments[3] > 255 ||
                arguments[4] > 255) return -1;
            return rules::load(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0,
                static_cast<uint8_t>(arguments[2]), static_cast<uint8_t>(arguments[3]),
                    static_cast<uint8_t>(arguments[4]));
        case 1:
            if (arguments[0] > 255) return -1;
            return rules::start(m, static_cast<uint8_t>(arguments[0]));
        case 2:
            if (arguments[0] > 255) return -1;
            return rules::leave(m, static_cast<uint8_t>(arguments[0]));
        case 3:
            if (arguments[0] > 255) return -1;
            return rules::kill(m, static_cast<uint8_t>(arguments[0]));
        case 4:
            if (arguments[0] > 255) return -1;
            return rules::suspend(m, static_cast<uint8_t>(arguments[0]));
        case 5:
            if (arguments[0] > 255) return -1;
            return rules::resume(m, static_cast<uint8_t>(arguments[0]));
        case 6:
            if (arguments[0] > 255) return -1;
            return rules::schedule(m, static_cast<uint8_t>(arguments[0]));
        case 7:
            if (arguments[0] > 255) return -1;
            return rules::give_way(m, static_cast<uint8_t>(arguments[0]));
        case 8:
            if (arguments[0] > 255 || arguments[1] > 1 || arguments[2] > 1) return -1;
            return rules::wait(m, static_cast<uint8_t>(arguments[0]), arguments[1] != 0, arguments[2] != 0,
                static_cast<uint32_t>(arguments[3]));
        case 9:
            if (arguments[0] > 255 || arguments[1] > 255 || arguments[2] > 255) return -1;
            return rules::signal(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]),
                static_cast<Mailbox>(arguments[2]));
        case 10:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::take(m, static_cast<uint8_t>(arguments[0]), static_cast<Mailbox>(arguments[1]));
        case 11:
            return rules::tick(m);
        case 12:
            return rules::power_lost(m);
        case 13:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::raise_exception(m, static_cast<uint8_t>(arguments[0]), static_cast<Severity>(arguments[1]));
        case 14:
            if (arguments[0] > 255) return -1;
            return rules::read_exception(m, static_cast<uint8_t>(arguments[0]));
        case 15:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::lock(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        case 16:
            if (arguments[0] > 255 || arguments[1] > 255) return -1;
            return rules::unlock(m, static_cast<uint8_t>(arguments[0]), static_cast<uint8_t>(arguments[1]));
        default: return -1;
        }
    }

    // Visits (event, arguments, answer, state after) for every event and every argument within its range.
    template <class Visit>
    static void every_move(const State& from, Visit&& visit) {
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 3; ++a2)
                    for (unsigned a3 = 0; a3 <= 3; ++a3)
                        for (unsigned a4 = 0; a4 <= 3; ++a4)
                        {
                            State to = from;
                            const auto answer = ssp::generated::processes::load(to, static_cast<uint8_t>(a0),
                                a1 != 0, static_cast<uint8_t>(a2), static_cast<uint8_t>(a3), static_cast<uint8_t>(a4));
                            const unsigned arguments[] = {a0, a1, a2, a3, a4};
                            visit(0u, +arguments, static_cast<unsigned>(answer), to);
                        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::start(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(1u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::leave(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(2u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::kill(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(3u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::suspend(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(4u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::resume(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(5u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::schedule(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(6u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::give_way(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(7u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                    for (unsigned a3 = 0; a3 <= 2147483646; ++a3)
                    {
                        State to = from;
                        const auto answer = ssp::generated::processes::wait(to, static_cast<uint8_t>(a0), a1 != 0,
                            a2 != 0, static_cast<uint32_t>(a3));
                        const unsigned arguments[] = {a0, a1, a2, a3};
                        visit(8u, +arguments, static_cast<unsigned>(answer), to);
                    }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
                for (unsigned a2 = 0; a2 <= 1; ++a2)
                {
                    State to = from;
                    const auto answer = ssp::generated::processes::signal(to, static_cast<uint8_t>(a0),
                        static_cast<uint8_t>(a1), static_cast<Mailbox>(a2));
                    const unsigned arguments[] = {a0, a1, a2};
                    visit(9u, +arguments, static_cast<unsigned>(answer), to);
                }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 1; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::processes::take(to, static_cast<uint8_t>(a0),
                    static_cast<Mailbox>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(10u, +arguments, static_cast<unsigned>(answer), to);
            }
        {
            State to = from;
            const auto answer = ssp::generated::processes::tick(to);
            visit(11u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        {
            State to = from;
            const auto answer = ssp::generated::processes::power_lost(to);
            visit(12u, static_cast<const unsigned*>(nullptr), static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 2; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::processes::raise_exception(to, static_cast<uint8_t>(a0),
                    static_cast<Severity>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(13u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
        {
            State to = from;
            const auto answer = ssp::generated::processes::read_exception(to, static_cast<uint8_t>(a0));
            const unsigned arguments[] = {a0};
            visit(14u, +arguments, static_cast<unsigned>(answer), to);
        }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::processes::lock(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(15u, +arguments, static_cast<unsigned>(answer), to);
            }
        for (unsigned a0 = 0; a0 <= 3; ++a0)
            for (unsigned a1 = 0; a1 <= 3; ++a1)
            {
                State to = from;
                const auto answer = ssp::generated::processes::unlock(to, static_cast<uint8_t>(a0),
                    static_cast<uint8_t>(a1));
                const unsigned arguments[] = {a0, a1};
                visit(16u, +arguments, static_cast<unsigned>(answer), to);
            }
    }
};

}  // namespace ssp::generated::processes
