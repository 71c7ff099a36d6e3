// SPDX-License-Identifier: Apache-2.0
// The table of bundles with Boost.MSM: a state machine for each slot, functor front end, back end for speed. It keeps no queue
// of events and knows no exceptions; its states are empty and have no virtual functions. What an event is about, and where its
// answer goes, travels with the event.
//
// Of rows with the same state and event the last one is tried first: the guarded ones stand last.
#include "rules.hpp"

#define BOOST_MPL_CFG_NO_PREPROCESSED_HEADERS
#define BOOST_MPL_LIMIT_LIST_SIZE 50
#define BOOST_MPL_LIMIT_VECTOR_SIZE 50
#define FUSION_MAX_VECTOR_SIZE 50

#include <boost/msm/back/state_machine.hpp>
#include <boost/msm/front/functor_row.hpp>
#include <boost/msm/front/state_machine_def.hpp>
#include <new>

namespace peers {

struct Machine;

namespace {

namespace front = boost::msm::front;

template <class Event>
struct To {
    Machine& m;
    uint8_t slot;
    const Event& event;
    mutable Answer answer = Answer::refused;
};

// ---- guards: they leave the answer in the event -----------------------------------------------------------------

#define SSP_GUARD(Name, asked)                                                  \
    struct Name {                                                               \
        template <class E, class F, class S, class T>                           \
        bool operator()(const E& to, F&, S&, T&) const {                        \
            to.answer = asked;                                                  \
            return to.answer == Answer::done;                                   \
        }                                                                       \
    }
SSP_GUARD(MayStart, may_start(to.m, to.event));
SSP_GUARD(MayTake, may_take(to.m, to.event));
SSP_GUARD(MayCommit, may_commit(to.m, to.event));
SSP_GUARD(MayEnable, may_enable(to.m, to.slot, to.event));
SSP_GUARD(MayDisable, may_disable(to.m, to.slot, to.event));
SSP_GUARD(MayRemove, may_remove(to.m, to.slot, to.event));
SSP_GUARD(MayActivate, may_activate(to.m, to.slot, to.event));
SSP_GUARD(MayRead, may_read(to.m));
SSP_GUARD(MayUpdate, may_update(to.m, to.event));
SSP_GUARD(MayDownload, may_download(to.m, to.slot, to.event));
SSP_GUARD(MayChange, may_change(to.m, to.slot));
SSP_GUARD(MayFallBack, may_fall_back(to.m, to.event, if_rsp(to.m, to.slot, Answer::done)));
#undef SSP_GUARD
struct IsFull {  // after MayCommit
    template <class E, class F, class S, class T>
    bool operator()(const E& to, F&, S&, T&) const { return to.answer == Answer::notifications_full; }
};

// ---- actions ----------------------------------------------------------------------------------------------------

#define SSP_ACTION(Name, ...)                                                   \
    struct Name {                                                               \
        template <class E, class F, class S, class T>                           \
        void operator()(const E& to, F&, S&, T&) const { __VA_ARGS__; }         \
    }
SSP_ACTION(Start, begin_load(to.m, to.slot, to.event));
SSP_ACTION(WhyNotStart, to.answer = why_not_start(to.m));
SSP_ACTION(Take, take(to.m));
SSP_ACTION(FailLoad, fail_load(to.m, to.slot));
SSP_ACTION(Commit, commit(to.m, to.slot));
SSP_ACTION(Abort, erase_load(to.m, to.slot), to.answer = Answer::done);
SSP_ACTION(DoEnable, enable(to.m, to.slot));
SSP_ACTION(DoDisable, disable(to.m, to.slot));
SSP_ACTION(DoRemove, remove(to.m, to.slot));
SSP_ACTION(DoActivate, activate(to.m, to.slot, to.event));
SSP_ACTION(DoStop, stop(to.m, to.slot), to.answer = Answer::done);
SSP_ACTION(Read, read(to.m, to.slot));
SSP_ACTION(Update, update(to.m, to.slot, to.event));
SSP_ACTION(Download, download(to.m, to.slot, to.event));
SSP_ACTION(Change, change(to.m, to.slot, to.event));
SSP_ACTION(DoFallBack, fall_back(to.m));
SSP_ACTION(FallBackDisabled, to.answer = may_fall_back(to.m, to.event, if_rsp(to.m, to.slot, Answer::not_enabled)));
SSP_ACTION(NoFallBack, to.answer = may_fall_back(to.m, to.event, Answer::refused));
SSP_ACTION(NoProfile, to.answer = why_no_profile(to.m, to.slot));
SSP_ACTION(Already, to.answer = Answer::already);
SSP_ACTION(AlreadyIfPowered, to.answer = if_powered(to.m, Answer::already));
SSP_ACTION(NotDisabled, to.answer = if_powered(to.m, Answer::not_disabled));
SSP_ACTION(NotEnabled, to.answer = if_powered(to.m, Answer::not_enabled));
SSP_ACTION(LosePowerWhileLoading, lose_power_while_loading(to.m, to.slot));
SSP_ACTION(LosePower, lose_power(to.m, to.slot));
#undef SSP_ACTION

// ---- states and transitions -------------------------------------------------------------------------------------

struct Plain {};  // the base of all states
struct Absent : front::state<Plain> {};
struct Loading : front::state<Plain> {};
struct Disabled : front::state<Plain> {};
struct Enabled : front::state<Plain> {};
struct Active : front::state<Plain> {};

template <class From, class Event, class Action, class Guard = front::none>
using Stays = front::Row<From, To<Event>, front::none, Action, Guard>;
template <class From, class Event, class Into, class Action, class Guard = front::none>
using Goes = front::Row<From, To<Event>, Into, Action, Guard>;

struct SlotFront : front::state_machine_def<SlotFront, Plain> {
    using no_exception_thrown = int;
    using no_message_queue = int;
    using initial_state = Absent;

    // clang-format off
    struct transition_table : boost::mpl::vector<
        Goes<Absent, InstallStart, Loading, Start, MayStart>,
        Stays<Absent, FallBack, NoFallBack>,
        Stays<Absent, PowerLoss, LosePower>,

        Stays<Loading, InstallStart, WhyNotStart>,
        Goes<Loading, InstallSegment, Absent, FailLoad>,
        Stays<Loading, InstallSegment, Take, MayTake>,
        Goes<Loading, InstallCommit, Absent, FailLoad>,
        Stays<Loading, InstallCommit, front::none, IsFull>,
        Goes<Loading, InstallCommit, Disabled, Commit, MayCommit>,
        Goes<Loading, InstallAbort, Absent, Abort>,
        Stays<Loading, FallBack, NoFallBack>,
        Goes<Loading, PowerLoss, Absent, LosePowerWhileLoading>,

        Stays<Disabled, InstallStart, WhyNotStart>,
        Goes<Disabled, Enable, Enabled, DoEnable, MayEnable>,
        Stays<Disabled, Disable, AlreadyIfPowered>,
        Goes<Disabled, Remove, Absent, DoRemove, MayRemove>,
        Stays<Disabled, Activate, NotEnabled>,
        Stays<Disabled, ReadMetadata, Read, MayRead>,
        Stays<Disabled, UpdateMetadata, Update, MayUpdate>,
        Stays<Disabled, DownloadProfile, NoProfile>,
        Stays<Disabled, ProfilesChanged, NoProfile>,
        Stays<Disabled, FallBack, FallBackDisabled>,
        Stays<Disabled, PowerLoss, LosePower>,

        Stays<Enabled, InstallStart, WhyNotStart>,
        Stays<Enabled, Enable, AlreadyIfPowered>,
        Goes<Enabled, Disable, Disabled, DoDisable, MayDisable>,
        Stays<Enabled, Remove, NotDisabled>,
        Goes<Enabled, Activate, Active, DoActivate, MayActivate>,
        Stays<Enabled, ReadMetadata, Read, MayRead>,
        Stays<Enabled, UpdateMetadata, Update, MayUpdate>,
        Stays<Enabled, DownloadProfile, Download, MayDownload>,
        Stays<Enabled, ProfilesChanged, Change, MayChange>,
        Stays<Enabled, FallBack, DoFallBack, MayFallBack>,
        Stays<Enabled, PowerLoss, LosePower>,

        Stays<Active, InstallStart, WhyNotStart>,
        Stays<Active, Enable, AlreadyIfPowered>,
        Goes<Active, Disable, Disabled, DoDisable, MayDisable>,
        Stays<Active, Remove, NotDisabled>,
        Stays<Active, Activate, Already>,
        Goes<Active, Stop, Enabled, DoStop>,
        Stays<Active, ReadMetadata, Read, MayRead>,
        Stays<Active, UpdateMetadata, Update, MayUpdate>,
        Stays<Active, DownloadProfile, Download, MayDownload>,
        Stays<Active, ProfilesChanged, Change, MayChange>,
        Stays<Active, FallBack, DoFallBack, MayFallBack>,
        Goes<Active, PowerLoss, Enabled, LosePower>
    > {};
    // clang-format on

    // What no row takes is refused.
    template <class Fsm, class Event>
    void no_transition(const Event&, Fsm&, int) {}
};
using Slot = boost::msm::back::state_machine<SlotFront>;

// Positions of states are phases.
template <class State, Phase phase>
constexpr bool is = boost::msm::back::get_state_id<Slot::stt, State>::value == static_cast<int>(phase);
static_assert(is<Absent, Phase::absent> && is<Loading, Phase::loading> && is<Disabled, Phase::disabled> && is<Enabled, Phase::enabled> &&
              is<Active, Phase::active>);

}  // namespace

struct Machine : Data {
    Slot slot[slots];
    Phase phase(uint8_t at) const { return static_cast<Phase>(slot[at].current_state()[0]); }
};

namespace {

void set_up(Machine& m) {
    new (&m) Machine{};
    for (Slot& s : m.slot) s.start();
}

template <class Event>
Answer on(Machine& m, uint8_t slot, const Event& e) {
    const To<Event> to{m, slot, e};
    (void)m.slot[slot].process_event(to);
    return to.answer;
}

}  // namespace
}  // namespace peers

#define PEER peer_msm
#include "entry_points.hpp"
