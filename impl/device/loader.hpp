// SPDX-License-Identifier: Apache-2.0
// The loader: answers the commands of its gate. The generated machine platform decides each; here signatures and hashes are
// looked at, and octets moved into containers.

#pragma once

#include "core/platform.hpp"
#include "device/image.hpp"
#include "generated/formats/format.hpp"
#include "generated/formats/loader_command.hpp"

namespace ssp::device {

using generated::formats::View;
using generated::platform::Answer;

// Where images lie, one a slot; what is written there outlives power, but nobody vouches for it: it is verified whenever it
// is used (A-LOAD-5). A write that is cut leaves anything.
struct Containers {
    void* self = nullptr;
    uint32_t capacity = 0;  // octets of one
    // at + size <= capacity. False: it could not be read or written.
    bool (*read)(void* self, uint8_t slot, uint32_t at, uint8_t* octets, size_t size) = nullptr;
    bool (*write)(void* self, uint8_t slot, uint32_t at, const uint8_t* octets, size_t size) = nullptr;
};

// Who executes bundles whose images are for the processor of the place; without `start` nobody does, and an Active bundle is one in the
// table only.
struct Runner {
    void* self = nullptr;
    // The image comes in order, in one piece after the other, each verified. False: it has no room.
    bool (*load)(void* self, uint8_t slot, uint32_t at, const uint8_t* octets, size_t size) = nullptr;
    // It is to run from now on, from the octet `entry` of its image. False: it cannot.
    bool (*start)(void* self, uint8_t slot, uint32_t entry) = nullptr;
    void (*stop)(void* self, uint8_t slot) = nullptr;  // it is not to run any more
};

struct LoaderPlace {
    Containers containers;
    Runner runner;
    uint8_t trusted[crypto::point_size];  // of whoever signs images
    generated::formats::Processor processor = generated::formats::Processor::none;  // for which an image has to be made, if for any
};

class Loader {
public:
    Loader(core::Platform& platform, const LoaderPlace& place) noexcept : platform_(platform), place_(place) {}
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    // Answers a command of the gate, a whole message, by a response in `out`; returns its size, 0 if it does not fit (16 + 5 a
    // slot). command_parameter_unknown: it is none; not_ok: the storage is lost, and what became of it the next start tells.
    size_t answer(View message, uint8_t* out, size_t capacity) noexcept;

    // The platform may have stopped bundles: those that are not Active any more do not run.
    void follow() noexcept;

    // A bundle has ended by itself, or was ended for what it did: it stops, as by command.
    void ended(uint8_t slot) noexcept;

    [[nodiscard]] bool running(uint8_t slot) const noexcept { return slot < core::bundle_slots && running_[slot]; }

private:
    static constexpr uint32_t stored_segment_maximum = segment_maximum + hash_size;  // in a container, behind the descriptor

    [[nodiscard]] bool carry_out(const generated::formats::LoaderCommand& command, Answer& answer) noexcept;
    [[nodiscard]] bool offer(const generated::formats::LoaderOffer& offer, Answer& answer) noexcept;
    [[nodiscard]] bool segment(const generated::formats::LoaderSegment& segment, Answer& answer) noexcept;
    [[nodiscard]] bool activate(const generated::formats::LoaderActivate& activate, Answer& answer) noexcept;
    [[nodiscard]] bool give_up(uint8_t slot, Answer& answer) noexcept;
    // Whether the container holds an authentic image of that bundle; `each(at, octets, size)` gets its segments in order, and
    // may say no.
    template <class Each> [[nodiscard]] bool verified(uint8_t slot, uint8_t identity, Descriptor& d, const Each& each) noexcept;
    [[nodiscard]] bool fits(const Descriptor& d) const noexcept;
    // An image for no processor has nothing to execute, where there is one (A-LOAD-8).
    [[nodiscard]] bool executed(const Descriptor& d) const noexcept { return d.processor == place_.processor; }
    [[nodiscard]] uint32_t stored_at(unsigned number) const noexcept;  // where a segment lies in its container
    [[nodiscard]] size_t table(uint8_t* out, size_t capacity) const noexcept;

    template <class Step> [[nodiscard]] bool take(const Step& step, Answer& answer) noexcept;

    core::Platform& platform_;
    LoaderPlace place_;
    Descriptor loading_{};           // of the load under way
    uint8_t next_[hash_size]{};      // of its next segment
    bool running_[core::bundle_slots]{};
    uint8_t piece_[stored_segment_maximum]{};
};

}  // namespace ssp::device
