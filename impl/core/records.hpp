// SPDX-License-Identifier: Apache-2.0
// Which record of the storage holds what, and its octets. Records that are not named are free.
//
// A record is a version, then fixed fields, numbers with their highest octet first. One of 0 octets, as a new storage has
// it, is that of a new device. Whatever else does not encode to itself again is none of this version: damaged, or newer.

#pragma once

#include "core/storage.hpp"
#include "generated/platform/platform_state.hpp"

namespace ssp::core {

using PlatformMachine = generated::platform::Machine;

inline constexpr uint8_t bundle_slots = generated::platform::slot_count;  // with a record each
[[nodiscard]] constexpr uint8_t bundle_record(uint8_t slot) noexcept { return slot; }  // of slot 0 .. bundle_slots - 1
inline constexpr uint8_t notifications_record = bundle_slots;
inline constexpr uint8_t platform_record = notifications_record + 1;

static_assert(platform_record + 1 == generated::platform::record_count && platform_record < records);

inline constexpr uint8_t session_identity_size = 8;

// What is in the record of the platform; `via` of a pipe that is not mapped is 0.
struct PlatformRecord {
    uint8_t session_identity[session_identity_size]{255, 255, 255, 255, 255, 255, 255, 255};  // of the administration gate
    uint8_t loader_version = 0, platform = 0;
    uint32_t token = 0;
    bool bound[generated::platform::interface_count]{};
    bool mapped[generated::platform::pipe_count]{};
    uint8_t via[generated::platform::pipe_count]{};
};

inline constexpr size_t record_size_maximum = 32;
struct RecordOctets {
    uint8_t octets[record_size_maximum]{};
    uint8_t size = 0;
    bool operator==(const RecordOctets&) const = default;
};

[[nodiscard]] RecordOctets encode(const PlatformRecord& record) noexcept;
// False: it is none of this version, and `record` is as it was.
[[nodiscard]] bool decode(const uint8_t* octets, size_t size, PlatformRecord& record) noexcept;

// What is stored of the state of a machine: of a bundle that is Active that it is Enabled, and nothing of one that is being
// loaded. Beside the machine the record of the platform has a session identity.
[[nodiscard]] RecordOctets encode(uint8_t record, const PlatformMachine& machine, const uint8_t (&session_identity)[session_identity_size]) noexcept;
// Puts what the record says into a machine that has no power. False: it is none of this version.
[[nodiscard]] bool decode(uint8_t record, const uint8_t* octets, size_t size, PlatformMachine& machine, uint8_t (&session_identity)[session_identity_size]) noexcept;

}  // namespace ssp::core
