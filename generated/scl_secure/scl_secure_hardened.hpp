// SPDX-License-Identifier: Apache-2.0
// The machine scl_secure, hardened: its state, and one function for each event, to be carried out on two copies.
//
// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_secure_hardened {

// Any two of the words differ in so many bits at least.
template <class Word, unsigned n> constexpr bool differ(const Word (&words)[n], int bits) {
    for (unsigned a = 0; a != n; ++a)
        for (unsigned b = 0; b != a; ++b) {
            int different = 0;
            for (unsigned x = static_cast<unsigned>(words[a]) ^ static_cast<unsigned>(words[b]); x != 0; x &= x - 1) ++different;
            if (different < bits) return false;
        }
    return true;
}

enum class Flag : uint8_t { no = 0x22, yes = 0x53 };
static_assert(differ({Flag::no, Flag::yes}, 4));
enum class Phase : uint8_t { no_key = 0x22, keyed = 0x53, failed = 0x90 };
static_assert(differ({Phase::no_key, Phase::keyed, Phase::failed}, 4));
enum class Did : uint16_t { done = 0x1248, delivered = 0xb8e2, failed_now = 0xde84, dropped = 0x742e,
    refused = 0xe2b8 };
static_assert(differ({Did::done, Did::delivered, Did::failed_now, Did::dropped, Did::refused}, 8));

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint32_t highest_sequence = 2147483647;
inline constexpr uint32_t highest = 2147483646;

struct Machine {
    Phase phase[pipe_count];
    uint32_t next[pipe_count];
    uint32_t expected[pipe_count];
};

[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }

template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }
template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }

// The gate writes, after a look at where.
template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {
#if defined(__riscv) && __riscv_xlen == 32
    register const uint32_t at asm("a5") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));
    register const uint32_t word asm("a4") = static_cast<uint32_t>(as<T>(value));
    if constexpr (sizeof(T) == 1) asm volatile("jal t0, ssp_scl_secure_hardened_put1" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else if constexpr (sizeof(T) == 2) asm volatile("jal t0, ssp_scl_secure_hardened_put2" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else asm volatile("jal t0, ssp_scl_secure_hardened_put4" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
#else
    target = as<T>(value);
#endif
}

[[nodiscard, gnu::always_inline]] inline Did derive(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // key.derived: With a key, both count from 1. (SSPTTF/Key-1, SSPTTF/Fragment-2)
    if (m.phase[pipe] == Phase::no_key) {
        put(m, m.phase[pipe], Phase::keyed);
        put(m, m.next[pipe], 1);
        put(m, m.expected[pipe], 1);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (m.phase[pipe] != Phase::keyed) return Did::refused;
    // fragment.sent: A fragment is sent with the next number, as long as there is one. (SSPTTF/Fragment-2, A-SEC-2)
    if (m.next[pipe] < highest) {
        put(m, m.next[pipe], m.next[pipe] + 1);
        return Did::done;
    }
    // numbers.used_up: When the numbers are used up, the pipe fails instead of sending. (A-SEC-2)
    put(m, m.phase[pipe], Phase::failed);
    return Did::failed_now;
}

[[nodiscard, gnu::always_inline]] inline Did fragment_arrives(Machine& m, uint8_t pipe, uint32_t its_number,
    bool its_tag_verifies) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_number > highest_sequence) return Did::refused;
    // fragment.late: A pipe that has no key, or has failed, drops what comes. (A-SEC-4)
    if (m.phase[pipe] != Phase::keyed) return Did::dropped;
    // fragment.fails: Any other fragment makes the pipe fail. (A-SEC-1, A-SEC-4)
    if (!its_tag_verifies || its_number != m.expected[pipe] || m.expected[pipe] >= highest) {
        put(m, m.phase[pipe], Phase::failed);
        return Did::failed_now;
    }
    // fragment.delivered: A fragment whose tag verifies and whose number is the next one is delivered. (A-SEC-1)
    put(m, m.expected[pipe], its_number + 1);
    return Did::delivered;
}

[[nodiscard, gnu::always_inline]] inline Did close(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // pipe.closed: A pipe that is closed has no key any more. (A-SCL-5)
    put(m, m.phase[pipe], Phase::no_key);
    put(m, m.next[pipe], 0);
    put(m, m.expected[pipe], 0);
    return Did::done;
}

}  // namespace ssp::generated::scl_secure_hardened
