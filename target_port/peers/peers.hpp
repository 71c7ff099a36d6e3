// SPDX-License-Identifier: Apache-2.0
// The functions of each peer, for those who call all of them: tests.

#pragma once

#include "bundles.hpp"

#define SSP_DECLARE_PEER(name)                                                                                                            \
    extern "C" {                                                                                                                          \
    extern unsigned char name##_state[];                                                                                                  \
    void name##_init(void*);                                                                                                              \
    uint8_t name##_install_start(void*, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t, uint8_t); \
    uint8_t name##_install_segment(void*, uint8_t, uint8_t, uint8_t);                                                                     \
    uint8_t name##_install_commit(void*, uint8_t, uint8_t);                                                                               \
    uint8_t name##_install_abort(void*, uint8_t);                                                                                         \
    uint8_t name##_enable(void*, uint8_t, uint8_t);                                                                                       \
    uint8_t name##_disable(void*, uint8_t, uint8_t);                                                                                      \
    uint8_t name##_remove(void*, uint8_t, uint8_t);                                                                                       \
    uint8_t name##_activate(void*, uint8_t, uint8_t);                                                                                     \
    uint8_t name##_stop(void*, uint8_t);                                                                                                  \
    uint8_t name##_read_metadata(void*, uint8_t);                                                                                         \
    uint8_t name##_update_metadata(void*, uint8_t, uint8_t, uint8_t);                                                                     \
    uint8_t name##_download_profile(void*, uint8_t, uint8_t, uint8_t);                                                                    \
    uint8_t name##_profiles_changed(void*, uint8_t, uint8_t, uint8_t);                                                                    \
    uint8_t name##_fall_back(void*, uint8_t, uint8_t);                                                                                    \
    uint8_t name##_acknowledge(void*, uint8_t);                                                                                           \
    uint8_t name##_update_loader(void*, uint8_t, uint8_t);                                                                                \
    uint8_t name##_name_platform(void*, uint8_t);                                                                                         \
    uint8_t name##_power_loss(void*);                                                                                                     \
    uint8_t name##_power_up(void*);                                                                                                       \
    uint8_t name##_phase(const void*, uint8_t);                                                                                           \
    const peers::Data* name##_data(const void*);                                                                                          \
    }

SSP_DECLARE_PEER(peer_hand_switch)
SSP_DECLARE_PEER(peer_table)
SSP_DECLARE_PEER(peer_msm)
SSP_DECLARE_PEER(peer_statechart)
