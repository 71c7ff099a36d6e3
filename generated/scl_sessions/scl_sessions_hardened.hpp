// SPDX-License-Identifier: Apache-2.0
// The machine scl_sessions, hardened: its state, and one function for each event, to be carried out on two copies.
//
// Do not edit: change the model and run ./sspec generate. Values in the state are code words; what is written goes through put.

#pragma once

#include <stdint.h>

namespace ssp::generated::scl_sessions_hardened {

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
enum class Stage : uint8_t { closed = 0x22, binding = 0x53, open = 0x90, unbinding = 0xe1 };
static_assert(differ({Stage::closed, Stage::binding, Stage::open, Stage::unbinding}, 4));
enum class Order : uint8_t { not_settled = 0x22, own_first = 0x53, other_first = 0x90 };
static_assert(differ({Order::not_settled, Order::own_first, Order::other_first}, 4));
enum class Message : uint8_t { bind = 0x22, accept = 0x53, refuse = 0x90, unbind = 0xe1, data = 0xf6, restart = 0x87,
    unbound = 0x44 };
static_assert(differ({Message::bind, Message::accept, Message::refuse, Message::unbind, Message::data,
    Message::restart, Message::unbound}, 4));
enum class Did : uint16_t { done = 0x1248, delivered = 0xb8e2, dropped = 0xde84, refused = 0x742e };
static_assert(differ({Did::done, Did::delivered, Did::dropped, Did::refused}, 8));
inline constexpr Message words_of_message[]{Message::bind, Message::accept, Message::refuse, Message::unbind,
    Message::data, Message::restart, Message::unbound};

inline constexpr uint8_t pipe_count = 8;
inline constexpr uint32_t highest_session = 2147483646;
inline constexpr uint8_t out_capacity = 1;

struct Machine {
    Stage state[pipe_count];
    uint32_t session[pipe_count];
    Flag owes_restart;
    Order goes_first;
    struct {
        Message message[out_capacity];
        uint8_t pipe[out_capacity];
        uint32_t session[out_capacity];
        uint8_t length;
    } out;
};

[[gnu::always_inline]] constexpr bool is(Flag flag) noexcept { return flag == Flag::yes; }

template <class T, class Value> [[gnu::always_inline]] constexpr T as(Value value) noexcept { return static_cast<T>(value); }
template <> [[gnu::always_inline]] constexpr Flag as<Flag, bool>(bool value) noexcept { return value ? Flag::yes : Flag::no; }

// The gate writes, after a look at where.
template <class T, class Value> [[gnu::always_inline]] inline void put([[maybe_unused]] Machine& m, T& target, Value value) noexcept {
#if defined(__riscv) && __riscv_xlen == 32
    register const uint32_t at asm("a5") = static_cast<uint32_t>(reinterpret_cast<uint8_t*>(&target) - reinterpret_cast<uint8_t*>(&m));
    register const uint32_t word asm("a4") = static_cast<uint32_t>(as<T>(value));
    if constexpr (sizeof(T) == 1) asm volatile("jal t0, ssp_scl_sessions_hardened_put1" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else if constexpr (sizeof(T) == 2) asm volatile("jal t0, ssp_scl_sessions_hardened_put2" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
    else asm volatile("jal t0, ssp_scl_sessions_hardened_put4" : : "r"(at), "r"(word) : "t0", "t1", "t2", "memory");
#else
    target = as<T>(value);
#endif
}

[[nodiscard, gnu::always_inline]] inline Did bind(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // bind.asked: A host asks for a session and gives it a number of its own. (A-SCL-1, A-SCL-6, A-SCL-12)
    if (m.state[pipe] == Stage::closed && !is(m.owes_restart) && m.out.length < 1 && its_session != 0) {
        put(m, m.state[pipe], Stage::binding);
        put(m, m.session[pipe], its_session);
        put(m, m.out.message[m.out.length], Message::bind);
        put(m, m.out.pipe[m.out.length], pipe);
        put(m, m.out.session[m.out.length], its_session);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did send(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // data.sent: Data are sent in an open session. (A-SCL-2)
    if (m.state[pipe] == Stage::open && !is(m.owes_restart) && m.out.length < 1) {
        put(m, m.out.message[m.out.length], Message::data);
        put(m, m.out.pipe[m.out.length], pipe);
        put(m, m.out.session[m.out.length], m.session[pipe]);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did unbind(Machine& m, uint8_t pipe) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    // unbind.sent: A host ends its session at once and says so. (A-SCL-3)
    if (m.state[pipe] == Stage::open && !is(m.owes_restart) && m.out.length < 1) {
        put(m, m.out.message[m.out.length], Message::unbind);
        put(m, m.out.pipe[m.out.length], pipe);
        put(m, m.out.session[m.out.length], m.session[pipe]);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
        put(m, m.state[pipe], Stage::closed);
        put(m, m.session[pipe], 0);
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did restart(Machine& m, bool first_one) noexcept {
    // restart.done: A host that restarts has no session, and forgets what it had not sent yet. (A-PWR-5, A-SCL-7)
    for (uint8_t p = 0; p != pipe_count; ++p) {
        put(m, m.state[p], Stage::closed);
        put(m, m.session[p], 0);
    }
    put(m, m.owes_restart, true);
    put(m, m.out.message[0], Message::bind);
    put(m, m.out.pipe[0], 0);
    put(m, m.out.session[0], 0);
    put(m, m.out.length, 0);
    put(m, m.goes_first, first_one ? Order::own_first : Order::other_first);
    return Did::done;
}

[[nodiscard, gnu::always_inline]] inline Did tell_restart(Machine& m) noexcept {
    // restart.told: A host tells that it has restarted before it does anything else. (A-SCL-7)
    if (is(m.owes_restart) && m.out.length < 1 && m.goes_first != Order::not_settled) {
        put(m, m.owes_restart, false);
        put(m, m.out.message[m.out.length], Message::restart);
        put(m, m.out.pipe[m.out.length], 0);
        put(m, m.out.session[m.out.length], 0);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did message_arrives(Machine& m, Message its_message, uint8_t pipe,
    uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    if (its_session == 0 && its_message != Message::restart) return Did::refused;
    // restart.heard: When the other has restarted, there is no session any more. (A-SCL-7)
    if (its_message == Message::restart) {
        for (uint8_t p = 0; p != pipe_count; ++p) {
            put(m, m.state[p], Stage::closed);
            put(m, m.session[p], 0);
        }
        return Did::done;
    }
    if (is(m.owes_restart)) return Did::refused;
    if (its_message == Message::bind) {
        if (m.state[pipe] == Stage::closed) {
            // bind.accepted: A host takes a session that is offered, (A-SCL-3)
            if (m.out.length < 1) {
                put(m, m.state[pipe], Stage::open);
                put(m, m.session[pipe], its_session);
                put(m, m.out.message[m.out.length], Message::accept);
                put(m, m.out.pipe[m.out.length], pipe);
                put(m, m.out.session[m.out.length], its_session);
                put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
                return Did::done;
            }
            return Did::refused;
        }
        if (m.state[pipe] == Stage::binding) {
            // bind.crossing_first: When both ask at once, the first host drops what the other asks, (A-SCL-11)
            if (m.goes_first == Order::own_first) return Did::dropped;
            // bind.crossing_second: and the second host takes the session of the first. (A-SCL-11)
            if (m.out.length < 1) {
                put(m, m.state[pipe], Stage::open);
                put(m, m.session[pipe], its_session);
                put(m, m.out.message[m.out.length], Message::accept);
                put(m, m.out.pipe[m.out.length], pipe);
                put(m, m.out.session[m.out.length], its_session);
                put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
                return Did::done;
            }
            return Did::refused;
        }
        // bind.again: A request for a pipe that is open replaces its session. (A-SCL-9)
        if (m.state[pipe] == Stage::open && m.out.length < 1) {
            put(m, m.state[pipe], Stage::open);
            put(m, m.session[pipe], its_session);
            put(m, m.out.message[m.out.length], Message::accept);
            put(m, m.out.pipe[m.out.length], pipe);
            put(m, m.out.session[m.out.length], its_session);
            put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::accept) {
        // accept.opens: The confirmation of its session opens it. (A-SCL-3)
        if (m.state[pipe] == Stage::binding && its_session == m.session[pipe]) {
            put(m, m.state[pipe], Stage::open);
            return Did::done;
        }
        // accept.stray: Any other confirmation is answered by the end of that session. (A-SCL-8)
        if (m.out.length < 1) {
            put(m, m.out.message[m.out.length], Message::unbind);
            put(m, m.out.pipe[m.out.length], pipe);
            put(m, m.out.session[m.out.length], its_session);
            put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
            return Did::done;
        }
        return Did::refused;
    }
    if (its_message == Message::refuse) {
        // refuse.stray: Any other refusal means nothing. (A-SCL-3)
        if (m.state[pipe] != Stage::binding || its_session != m.session[pipe]) return Did::dropped;
        // refuse.closes: The refusal of its session closes it. (A-SCL-3)
        put(m, m.state[pipe], Stage::closed);
        put(m, m.session[pipe], 0);
        return Did::done;
    }
    if (its_message == Message::data) {
        // data.dropped: Any other data are dropped. (A-SCL-2, A-SCL-6)
        if (m.state[pipe] != Stage::open || its_session != m.session[pipe]) return Did::dropped;
        // data.delivered: Data of the open session are delivered. (A-SCL-2, A-SCL-6)
        return Did::delivered;
    }
    if (its_message != Message::unbind) return Did::refused;
    // unbind.stray: The end of any other session means nothing. (A-SCL-3)
    if (m.state[pipe] == Stage::closed || its_session != m.session[pipe]) return Did::dropped;
    // unbind.closes: The end of its session closes it. (A-SCL-3)
    put(m, m.state[pipe], Stage::closed);
    put(m, m.session[pipe], 0);
    return Did::done;
}

[[nodiscard, gnu::always_inline]] inline Did turn_down(Machine& m, uint8_t pipe, uint32_t its_session) noexcept {
    if (pipe >= pipe_count) return Did::refused;
    if (its_session > highest_session) return Did::refused;
    // bind.refused: or refuses it. (A-SCL-3)
    if (its_session != 0 && !is(m.owes_restart) && m.state[pipe] == Stage::closed && m.out.length < 1) {
        put(m, m.out.message[m.out.length], Message::refuse);
        put(m, m.out.pipe[m.out.length], pipe);
        put(m, m.out.session[m.out.length], its_session);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length + 1));
        return Did::done;
    }
    return Did::refused;
}

[[nodiscard, gnu::always_inline]] inline Did message_gone(Machine& m) noexcept {
    // message.gone: A message that was sent makes room for another. (A-SCL-10)
    if (m.out.length >= 1) {
        put(m, m.out.message[0], Message::bind);
        put(m, m.out.pipe[0], 0);
        put(m, m.out.session[0], 0);
        put(m, m.out.length, static_cast<uint8_t>(m.out.length - 1));
        return Did::done;
    }
    return Did::refused;
}

}  // namespace ssp::generated::scl_sessions_hardened
