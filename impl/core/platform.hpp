// SPDX-License-Identifier: Apache-2.0
// The platform over a flash: the generated machine platform decides everything, and what it stores outlives power.
//
// A command that stores something is one transaction, and is answered when that is committed; table and storage change
// in one step, the end of the write of the commit record (A-PLT-5). It is known to be one from a copy of the machine, on
// which it is tried with a commit record about to end.

#pragma once

#include "core/records.hpp"

namespace ssp::core {

// How an event was taken.
template <class Answer> struct Taken {
    Stored stored = Stored::lost;
    Answer answer = Answer::refused;  // if `stored` is done or used_up; else it has none
};

class Platform {
public:
    using Machine = PlatformMachine;

    explicit Platform(const Flash& flash) noexcept : storage_(flash, PlatformJournal(machine_)) {}
    Platform(const Platform&) = delete;
    Platform& operator=(const Platform&) = delete;

    // Writes the storage of a new device; the platform is off after it. done or lost.
    Stored deliver() noexcept { return storage_.deliver(); }

    // Power has come, or the SSP is booting after a reset or a resumption that failed: recovers what is stored, looks at it,
    // takes it, and ends the boot. done or recovered: it is initialised. damaged, lost: it is off; damage() says where.
    // not_now: it has started already.
    Stored start() noexcept;

    // Takes an event: `step(machine)` calls one function of the generated machine, always with the same arguments, and gives its
    // answer. done: it was taken, and what it stores is stored. used_up: likewise, but nothing can be stored any more. lost,
    // damaged: the flash failed; the platform is off till start(), which finds the state before or after the event. not_now:
    // it is an event of the journal, which the platform takes by itself, and nothing has happened.
    template <class Step> [[nodiscard]] auto take(const Step& step) noexcept {
        using Answer = decltype(step(machine_));
        const Command command{&step, [](const void* self, Machine& m) noexcept { return static_cast<uint8_t>((*static_cast<const Step*>(self))(m)); }};
        Taken<Answer> taken;
        uint8_t answer = 0;
        taken.stored = carry_out(command, session_identity_, answer);
        if (taken.stored == Stored::done || taken.stored == Stored::used_up) taken.answer = static_cast<Answer>(answer);
        return taken;
    }

    // The session identity of the administration gate, as it is stored, and a new one: done if it is stored; used_up or not_now:
    // it stays as it was; lost, damaged: as take().
    [[nodiscard]] const uint8_t (&session_identity() const noexcept)[session_identity_size] { return session_identity_; }
    [[nodiscard]] Stored name_set_up(const uint8_t (&session_identity)[session_identity_size]) noexcept;

    [[nodiscard]] bool booting() const noexcept { return machine_.power.stage == generated::platform::PowerStage::booting; }
    [[nodiscard]] const Machine& machine() const noexcept { return machine_; }
    [[nodiscard]] Damage damage() const noexcept { return damage_; }
    [[nodiscard]] uint32_t writes() const noexcept { return storage_.writes(); }

private:
    // With the command the session identity becomes the one given.
    Stored carry_out(const Command& command, const uint8_t (&session_identity)[session_identity_size], uint8_t& answer) noexcept;
    Stored store(const Command& command, const Machine& after, const uint8_t (&session_identity)[session_identity_size], uint8_t answer) noexcept;
    Stored load() noexcept;

    Machine machine_{};
    uint8_t session_identity_[session_identity_size]{};  // of the administration gate
    StorageOf<PlatformJournal> storage_;
    Damage damage_{};
};

}  // namespace ssp::core
