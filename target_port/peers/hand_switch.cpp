// SPDX-License-Identifier: Apache-2.0
// The table of bundles as one writes it by hand: a function for each event, and in it a switch over the phase of the slot.
#include "rules.hpp"

namespace peers {

struct Machine : Data {
    Phase phases[slots];
    Phase phase(uint8_t slot) const { return phases[slot]; }
};

namespace {

void set_up(Machine& m) { m = Machine{}; }

Answer on(Machine& m, uint8_t slot, const InstallStart& e) {
    switch (m.phases[slot]) {
    case Phase::absent: {
        const Answer a = may_start(m, e);
        if (a == Answer::done) {
            begin_load(m, slot, e);
            m.phases[slot] = Phase::loading;
        }
        return a;
    }
    default: return why_not_start(m);
    }
}

Answer on(Machine& m, uint8_t slot, InstallSegment e) {
    switch (m.phases[slot]) {
    case Phase::loading: {
        const Answer a = may_take(m, e);
        if (a == Answer::done) take(m);
        else {
            fail_load(m, slot);
            m.phases[slot] = Phase::absent;
        }
        return a;
    }
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, InstallCommit e) {
    switch (m.phases[slot]) {
    case Phase::loading: {
        const Answer a = may_commit(m, e);
        if (a == Answer::done) {
            commit(m, slot);
            m.phases[slot] = Phase::disabled;
        } else if (a != Answer::notifications_full) {
            fail_load(m, slot);
            m.phases[slot] = Phase::absent;
        }
        return a;
    }
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, InstallAbort) {
    switch (m.phases[slot]) {
    case Phase::loading:
        erase_load(m, slot);
        m.phases[slot] = Phase::absent;
        return Answer::done;
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, Enable e) {
    switch (m.phases[slot]) {
    case Phase::disabled: {
        const Answer a = may_enable(m, slot, e);
        if (a == Answer::done) {
            enable(m, slot);
            m.phases[slot] = Phase::enabled;
        }
        return a;
    }
    case Phase::enabled:
    case Phase::active: return if_powered(m, Answer::already);
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, Disable e) {
    switch (m.phases[slot]) {
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_disable(m, slot, e);
        if (a == Answer::done) {
            disable(m, slot);
            m.phases[slot] = Phase::disabled;
        }
        return a;
    }
    case Phase::disabled: return if_powered(m, Answer::already);
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, Remove e) {
    switch (m.phases[slot]) {
    case Phase::disabled: {
        const Answer a = may_remove(m, slot, e);
        if (a == Answer::done) {
            remove(m, slot);
            m.phases[slot] = Phase::absent;
        }
        return a;
    }
    case Phase::enabled:
    case Phase::active: return if_powered(m, Answer::not_disabled);
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, Activate e) {
    switch (m.phases[slot]) {
    case Phase::enabled: {
        const Answer a = may_activate(m, slot, e);
        if (a == Answer::done) {
            activate(m, slot, e);
            m.phases[slot] = Phase::active;
        }
        return a;
    }
    case Phase::disabled: return if_powered(m, Answer::not_enabled);
    case Phase::active: return Answer::already;
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, Stop) {
    switch (m.phases[slot]) {
    case Phase::active:
        stop(m, slot);
        m.phases[slot] = Phase::enabled;
        return Answer::done;
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, ReadMetadata) {
    switch (m.phases[slot]) {
    case Phase::disabled:
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_read(m);
        if (a == Answer::done) read(m, slot);
        return a;
    }
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, UpdateMetadata e) {
    switch (m.phases[slot]) {
    case Phase::disabled:
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_update(m, e);
        if (a == Answer::done) update(m, slot, e);
        return a;
    }
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, DownloadProfile e) {
    switch (m.phases[slot]) {
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_download(m, slot, e);
        if (a == Answer::done) download(m, slot, e);
        return a;
    }
    case Phase::disabled: return why_no_profile(m, slot);
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, ProfilesChanged e) {
    switch (m.phases[slot]) {
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_change(m, slot);
        if (a == Answer::done) change(m, slot, e);
        return a;
    }
    case Phase::disabled: return why_no_profile(m, slot);
    default: return Answer::refused;
    }
}

Answer on(Machine& m, uint8_t slot, FallBack e) {
    switch (m.phases[slot]) {
    case Phase::enabled:
    case Phase::active: {
        const Answer a = may_fall_back(m, e, if_rsp(m, slot, Answer::done));
        if (a == Answer::done) fall_back(m);
        return a;
    }
    case Phase::disabled: return may_fall_back(m, e, if_rsp(m, slot, Answer::not_enabled));
    default: return may_fall_back(m, e, Answer::refused);
    }
}

Answer on(Machine& m, uint8_t slot, PowerLoss) {
    switch (m.phases[slot]) {
    case Phase::loading:
        lose_power_while_loading(m, slot);
        m.phases[slot] = Phase::absent;
        break;
    case Phase::active: m.phases[slot] = Phase::enabled; [[fallthrough]];
    default: lose_power(m, slot);
    }
    return Answer::done;
}

}  // namespace
}  // namespace peers

#define PEER peer_hand_switch
#include "entry_points.hpp"
