// SPDX-License-Identifier: Apache-2.0
// The table of bundles as a table of functions, [event][phase]. Its columns are typed by the event, so that arguments stay in
// registers, and no event has to be put together in memory.
#include "rules.hpp"

namespace peers {

struct Machine : Data {
    Phase phases[slots];
    Phase phase(uint8_t slot) const { return phases[slot]; }
};

namespace {

void set_up(Machine& m) { m = Machine{}; }

template <class Event>
using Handler = Answer (*)(Machine&, uint8_t, Event);
constexpr unsigned phase_count = 5;

// ---- what several entries share ---------------------------------------------------------------------------------

template <class Event>
Answer refuse(Machine&, uint8_t, Event) { return Answer::refused; }
template <class Event, Answer answer>
Answer answer_if_powered(Machine& m, uint8_t, Event) { return if_powered(m, answer); }
template <class Event>
Answer no_profile(Machine& m, uint8_t slot, Event) { return why_no_profile(m, slot); }

// ---- the entries ------------------------------------------------------------------------------------------------

Answer start_absent(Machine& m, uint8_t slot, const InstallStart& e) {
    const Answer a = may_start(m, e);
    if (a == Answer::done) {
        begin_load(m, slot, e);
        m.phases[slot] = Phase::loading;
    }
    return a;
}
Answer start_in_use(Machine& m, uint8_t, const InstallStart&) { return why_not_start(m); }

Answer segment_loading(Machine& m, uint8_t slot, InstallSegment e) {
    const Answer a = may_take(m, e);
    if (a == Answer::done) take(m);
    else {
        fail_load(m, slot);
        m.phases[slot] = Phase::absent;
    }
    return a;
}

Answer commit_loading(Machine& m, uint8_t slot, InstallCommit e) {
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

Answer abort_loading(Machine& m, uint8_t slot, InstallAbort) {
    erase_load(m, slot);
    m.phases[slot] = Phase::absent;
    return Answer::done;
}

Answer enable_disabled(Machine& m, uint8_t slot, Enable e) {
    const Answer a = may_enable(m, slot, e);
    if (a == Answer::done) {
        enable(m, slot);
        m.phases[slot] = Phase::enabled;
    }
    return a;
}

Answer disable_runnable(Machine& m, uint8_t slot, Disable e) {
    const Answer a = may_disable(m, slot, e);
    if (a == Answer::done) {
        disable(m, slot);
        m.phases[slot] = Phase::disabled;
    }
    return a;
}

Answer remove_disabled(Machine& m, uint8_t slot, Remove e) {
    const Answer a = may_remove(m, slot, e);
    if (a == Answer::done) {
        remove(m, slot);
        m.phases[slot] = Phase::absent;
    }
    return a;
}

Answer activate_enabled(Machine& m, uint8_t slot, Activate e) {
    const Answer a = may_activate(m, slot, e);
    if (a == Answer::done) {
        activate(m, slot, e);
        m.phases[slot] = Phase::active;
    }
    return a;
}
Answer activate_active(Machine&, uint8_t, Activate) { return Answer::already; }

Answer stop_active(Machine& m, uint8_t slot, Stop) {
    stop(m, slot);
    m.phases[slot] = Phase::enabled;
    return Answer::done;
}

Answer read_installed(Machine& m, uint8_t slot, ReadMetadata) {
    const Answer a = may_read(m);
    if (a == Answer::done) read(m, slot);
    return a;
}

Answer update_installed(Machine& m, uint8_t slot, UpdateMetadata e) {
    const Answer a = may_update(m, e);
    if (a == Answer::done) update(m, slot, e);
    return a;
}

Answer download_runnable(Machine& m, uint8_t slot, DownloadProfile e) {
    const Answer a = may_download(m, slot, e);
    if (a == Answer::done) download(m, slot, e);
    return a;
}

Answer change_runnable(Machine& m, uint8_t slot, ProfilesChanged e) {
    const Answer a = may_change(m, slot);
    if (a == Answer::done) change(m, slot, e);
    return a;
}

Answer fall_back_runnable(Machine& m, uint8_t slot, FallBack e) {
    const Answer a = may_fall_back(m, e, if_rsp(m, slot, Answer::done));
    if (a == Answer::done) fall_back(m);
    return a;
}
Answer fall_back_disabled(Machine& m, uint8_t slot, FallBack e) { return may_fall_back(m, e, if_rsp(m, slot, Answer::not_enabled)); }
Answer fall_back_other(Machine& m, uint8_t, FallBack e) { return may_fall_back(m, e, Answer::refused); }

Answer power_loss_loading(Machine& m, uint8_t slot, PowerLoss) {
    lose_power_while_loading(m, slot);
    m.phases[slot] = Phase::absent;
    return Answer::done;
}
Answer power_loss_active(Machine& m, uint8_t slot, PowerLoss) {
    lose_power(m, slot);
    m.phases[slot] = Phase::enabled;
    return Answer::done;
}
Answer power_loss_other(Machine& m, uint8_t slot, PowerLoss) {
    lose_power(m, slot);
    return Answer::done;
}

// ---- the table --------------------------------------------------------------------------------------------------

// clang-format off
constexpr Handler<const InstallStart&> install_start_in[phase_count] = {start_absent, start_in_use, start_in_use, start_in_use, start_in_use};
//                                                         absent                     loading                    disabled                   enabled                    active
constexpr Handler<InstallSegment>  install_segment_in[] = {refuse<InstallSegment>,    segment_loading,           refuse<InstallSegment>,    refuse<InstallSegment>,    refuse<InstallSegment>};
constexpr Handler<InstallCommit>   install_commit_in[]  = {refuse<InstallCommit>,     commit_loading,            refuse<InstallCommit>,     refuse<InstallCommit>,     refuse<InstallCommit>};
constexpr Handler<InstallAbort>    install_abort_in[]   = {refuse<InstallAbort>,      abort_loading,             refuse<InstallAbort>,      refuse<InstallAbort>,      refuse<InstallAbort>};
constexpr Handler<Enable>          enable_in[]          = {refuse<Enable>,            refuse<Enable>,            enable_disabled,           answer_if_powered<Enable, Answer::already>, answer_if_powered<Enable, Answer::already>};
constexpr Handler<Disable>         disable_in[]         = {refuse<Disable>,           refuse<Disable>,           answer_if_powered<Disable, Answer::already>, disable_runnable, disable_runnable};
constexpr Handler<Remove>          remove_in[]          = {refuse<Remove>,            refuse<Remove>,            remove_disabled,           answer_if_powered<Remove, Answer::not_disabled>, answer_if_powered<Remove, Answer::not_disabled>};
constexpr Handler<Activate>        activate_in[]        = {refuse<Activate>,          refuse<Activate>,          answer_if_powered<Activate, Answer::not_enabled>, activate_enabled, activate_active};
constexpr Handler<Stop>            stop_in[]            = {refuse<Stop>,              refuse<Stop>,              refuse<Stop>,              refuse<Stop>,              stop_active};
constexpr Handler<ReadMetadata>    read_metadata_in[]   = {refuse<ReadMetadata>,      refuse<ReadMetadata>,      read_installed,            read_installed,            read_installed};
constexpr Handler<UpdateMetadata>  update_metadata_in[] = {refuse<UpdateMetadata>,    refuse<UpdateMetadata>,    update_installed,          update_installed,          update_installed};
constexpr Handler<DownloadProfile> download_in[]        = {refuse<DownloadProfile>,   refuse<DownloadProfile>,   no_profile<DownloadProfile>, download_runnable,       download_runnable};
constexpr Handler<ProfilesChanged> change_in[]          = {refuse<ProfilesChanged>,   refuse<ProfilesChanged>,   no_profile<ProfilesChanged>, change_runnable,         change_runnable};
constexpr Handler<FallBack>        fall_back_in[]       = {fall_back_other,           fall_back_other,           fall_back_disabled,        fall_back_runnable,        fall_back_runnable};
constexpr Handler<PowerLoss>       power_loss_in[]      = {power_loss_other,          power_loss_loading,        power_loss_other,          power_loss_other,          power_loss_active};
// clang-format on

template <class Event>
Answer look_up(const Handler<Event> (&column)[phase_count], Machine& m, uint8_t slot, Event e) {
    return column[static_cast<uint8_t>(m.phases[slot])](m, slot, e);
}

Answer on(Machine& m, uint8_t slot, const InstallStart& e) { return look_up<const InstallStart&>(install_start_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, InstallSegment e) { return look_up(install_segment_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, InstallCommit e) { return look_up(install_commit_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, InstallAbort e) { return look_up(install_abort_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, Enable e) { return look_up(enable_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, Disable e) { return look_up(disable_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, Remove e) { return look_up(remove_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, Activate e) { return look_up(activate_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, Stop e) { return look_up(stop_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, ReadMetadata e) { return look_up(read_metadata_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, UpdateMetadata e) { return look_up(update_metadata_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, DownloadProfile e) { return look_up(download_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, ProfilesChanged e) { return look_up(change_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, FallBack e) { return look_up(fall_back_in, m, slot, e); }
Answer on(Machine& m, uint8_t slot, PowerLoss e) { return look_up(power_loss_in, m, slot, e); }

}  // namespace
}  // namespace peers

#define PEER peer_table
#include "entry_points.hpp"
