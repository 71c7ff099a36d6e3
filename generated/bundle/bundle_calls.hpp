// SPDX-License-Identifier: Apache-2.0
// The events of bundle as calls of the C functions, whose compiled code is proven. Generated; do not edit.

#pragma once

#include "bundle_state.hpp"
#include "ssp_bundle.h"

namespace ssp::generated::bundle {
inline namespace calls {

[[nodiscard, gnu::always_inline]] inline Answer install_start(Machine& m, uint8_t slot, uint8_t its_identity,
    uint8_t its_family, Kind its_kind, uint8_t its_metadata, bool keep_enabled, bool keep_installed,
    uint8_t segments, bool intent, bool authentic, bool compatible) noexcept {
    return static_cast<Answer>(ssp_bundle_install_start(reinterpret_cast<ssp_bundle_t*>(&m), slot, its_identity,
        its_family, static_cast<ssp_bundle_kind_t>(its_kind), its_metadata, keep_enabled, keep_installed, segments,
        intent, authentic, compatible));
}

[[nodiscard, gnu::always_inline]] inline Answer install_segment(Machine& m, uint8_t slot, uint8_t segment,
    bool authentic) noexcept {
    return static_cast<Answer>(ssp_bundle_install_segment(reinterpret_cast<ssp_bundle_t*>(&m), slot, segment,
        authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer install_commit(Machine& m, uint8_t slot, bool authentic) noexcept {
    return static_cast<Answer>(ssp_bundle_install_commit(reinterpret_cast<ssp_bundle_t*>(&m), slot, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer install_abort(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_bundle_install_abort(reinterpret_cast<ssp_bundle_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer enable(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_bundle_enable(reinterpret_cast<ssp_bundle_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer disable(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_bundle_disable(reinterpret_cast<ssp_bundle_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer remove(Machine& m, uint8_t slot, bool intent) noexcept {
    return static_cast<Answer>(ssp_bundle_remove(reinterpret_cast<ssp_bundle_t*>(&m), slot, intent));
}

[[nodiscard, gnu::always_inline]] inline Answer activate(Machine& m, uint8_t slot, uint8_t to_port) noexcept {
    return static_cast<Answer>(ssp_bundle_activate(reinterpret_cast<ssp_bundle_t*>(&m), slot, to_port));
}

[[nodiscard, gnu::always_inline]] inline Answer stop(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_bundle_stop(reinterpret_cast<ssp_bundle_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer read_metadata(Machine& m, uint8_t slot) noexcept {
    return static_cast<Answer>(ssp_bundle_read_metadata(reinterpret_cast<ssp_bundle_t*>(&m), slot));
}

[[nodiscard, gnu::always_inline]] inline Answer update_metadata(Machine& m, uint8_t slot, uint8_t its_metadata,
    bool authentic) noexcept {
    return static_cast<Answer>(ssp_bundle_update_metadata(reinterpret_cast<ssp_bundle_t*>(&m), slot, its_metadata,
        authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer download_profile(Machine& m, uint8_t slot, bool with_ppr2,
    bool compatible) noexcept {
    return static_cast<Answer>(ssp_bundle_download_profile(reinterpret_cast<ssp_bundle_t*>(&m), slot, with_ppr2,
        compatible));
}

[[nodiscard, gnu::always_inline]] inline Answer profiles_changed(Machine& m, uint8_t slot, bool with_ppr1,
    bool with_ppr2) noexcept {
    return static_cast<Answer>(ssp_bundle_profiles_changed(reinterpret_cast<ssp_bundle_t*>(&m), slot, with_ppr1,
        with_ppr2));
}

[[nodiscard, gnu::always_inline]] inline Answer fall_back(Machine& m, uint8_t slot, bool authentic) noexcept {
    return static_cast<Answer>(ssp_bundle_fall_back(reinterpret_cast<ssp_bundle_t*>(&m), slot, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer acknowledge(Machine& m, uint8_t which) noexcept {
    return static_cast<Answer>(ssp_bundle_acknowledge(reinterpret_cast<ssp_bundle_t*>(&m), which));
}

[[nodiscard, gnu::always_inline]] inline Answer update_loader(Machine& m, uint8_t to_version, bool authentic) noexcept {
    return static_cast<Answer>(ssp_bundle_update_loader(reinterpret_cast<ssp_bundle_t*>(&m), to_version, authentic));
}

[[nodiscard, gnu::always_inline]] inline Answer name_platform(Machine& m, uint8_t its_platform) noexcept {
    return static_cast<Answer>(ssp_bundle_name_platform(reinterpret_cast<ssp_bundle_t*>(&m), its_platform));
}

[[nodiscard, gnu::always_inline]] inline Answer power_loss(Machine& m) noexcept {
    return static_cast<Answer>(ssp_bundle_power_loss(reinterpret_cast<ssp_bundle_t*>(&m)));
}

[[nodiscard, gnu::always_inline]] inline Answer power_up(Machine& m) noexcept {
    return static_cast<Answer>(ssp_bundle_power_up(reinterpret_cast<ssp_bundle_t*>(&m)));
}

}  // namespace calls
}  // namespace ssp::generated::bundle
