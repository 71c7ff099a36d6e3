// SPDX-License-Identifier: Apache-2.0
// The table of bundles with Boost.Statechart: a state machine for each slot. The library makes an object of the state a machine
// is in, and an entry in a list; they come from static pools, so that nothing needs a heap. What an event is about, and where
// its answer goes, travels with the event, which stands on the stack.
//
// The phase of a slot is kept beside its machine, as states are entered: to ask the library for it would take a walk over its
// states with casts.
#include "rules.hpp"

#include <boost/mpl/list.hpp>
#include <boost/statechart/custom_reaction.hpp>
#include <boost/statechart/event.hpp>
#include <boost/statechart/simple_state.hpp>
#include <boost/statechart/state_machine.hpp>
#include <new>

namespace peers {

struct Machine;

namespace {

namespace sc = boost::statechart;

// Places of so many words, one for each slot: a machine leaves its state before it enters the next.
template <size_t words>
struct Pool {
    inline static void* place[slots][words];
    inline static void* free;  // a list through the free places
    static void fill() {
        free = nullptr;
        for (auto& p : place) give(p);
    }
    static void* take() {
        void* const p = free;
        free = *static_cast<void**>(p);
        return p;
    }
    static void give(void* p) {
        *static_cast<void**>(p) = free;
        free = p;
    }
};

template <class T>
struct FromPool {
    using value_type = T;
    FromPool() = default;
    template <class U>
    FromPool(const FromPool<U>&) {}
    template <class U>
    struct rebind {
        using other = FromPool<U>;
    };
    static constexpr size_t words = (sizeof(T) + sizeof(void*) - 1) / sizeof(void*);
    T* allocate(size_t, const void* = nullptr) {
        return static_cast<T*>(Pool<words>::take());
    }
    void deallocate(T* p, size_t) { Pool<words>::give(p); }
    bool operator==(const FromPool&) const { return true; }
};

template <class Event>
struct To : sc::event<To<Event>, FromPool<sc::none>> {
    To(Machine& machine, uint8_t of, const Event& what) : m(machine), slot(of), event(what) {}
    Machine& m;
    const uint8_t slot;
    const Event& event;
    mutable Answer answer = Answer::refused;
};

struct Absent;
struct Slot : sc::state_machine<Slot, Absent, FromPool<sc::none>> {
    Phase phase = Phase::absent;
    void unconsumed_event(const sc::event_base&) {}  // what no reaction takes is refused
};

}  // namespace

struct Machine : Data {
    Slot slot[slots];
    Phase phase(uint8_t at) const { return slot[at].phase; }
};

namespace {

template <class... Event>
using Reactions = boost::mpl::list<sc::custom_reaction<To<Event>>...>;

struct Loading;
struct Disabled;
struct Enabled;
struct Active;

// A reaction that leaves the state as it is.
template <class State, class Event>
sc::result answered(State& s, const To<Event>& to, Answer a) {
    to.answer = a;
    return s.discard_event();
}

struct Absent : sc::simple_state<Absent, Slot> {
    using reactions = Reactions<InstallStart, FallBack, PowerLoss>;
    sc::result react(const To<InstallStart>& to);
    sc::result react(const To<FallBack>& to) { return answered(*this, to, may_fall_back(to.m, to.event, Answer::refused)); }
    sc::result react(const To<PowerLoss>& to) {
        lose_power(to.m, to.slot);
        return discard_event();
    }
};

struct Loading : sc::simple_state<Loading, Slot> {
    using reactions = Reactions<InstallStart, InstallSegment, InstallCommit, InstallAbort, FallBack, PowerLoss>;
    sc::result react(const To<InstallStart>& to) { return answered(*this, to, why_not_start(to.m)); }
    sc::result react(const To<InstallSegment>& to);
    sc::result react(const To<InstallCommit>& to);
    sc::result react(const To<InstallAbort>& to);
    sc::result react(const To<FallBack>& to) { return answered(*this, to, may_fall_back(to.m, to.event, Answer::refused)); }
    sc::result react(const To<PowerLoss>& to);
};

struct Disabled : sc::simple_state<Disabled, Slot> {
    using reactions = Reactions<InstallStart, Enable, Disable, Remove, Activate, ReadMetadata, UpdateMetadata, DownloadProfile, ProfilesChanged,
                                FallBack, PowerLoss>;
    sc::result react(const To<InstallStart>& to) { return answered(*this, to, why_not_start(to.m)); }
    sc::result react(const To<Enable>& to);
    sc::result react(const To<Disable>& to) { return answered(*this, to, if_powered(to.m, Answer::already)); }
    sc::result react(const To<Remove>& to);
    sc::result react(const To<Activate>& to) { return answered(*this, to, if_powered(to.m, Answer::not_enabled)); }
    sc::result react(const To<ReadMetadata>& to);
    sc::result react(const To<UpdateMetadata>& to);
    sc::result react(const To<DownloadProfile>& to) { return answered(*this, to, why_no_profile(to.m, to.slot)); }
    sc::result react(const To<ProfilesChanged>& to) { return answered(*this, to, why_no_profile(to.m, to.slot)); }
    sc::result react(const To<FallBack>& to) {
        return answered(*this, to, may_fall_back(to.m, to.event, if_rsp(to.m, to.slot, Answer::not_enabled)));
    }
    sc::result react(const To<PowerLoss>& to) {
        lose_power(to.m, to.slot);
        return discard_event();
    }
};

// What Enabled and Active do alike, written once.
template <class State>
sc::result when_runnable(State& s, const To<Disable>& to) {
    to.answer = may_disable(to.m, to.slot, to.event);
    if (to.answer != Answer::done) return s.discard_event();
    disable(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::disabled;
    return s.template transit<Disabled>();
}
template <class State>
sc::result when_installed(State& s, const To<ReadMetadata>& to) {
    to.answer = may_read(to.m);
    if (to.answer == Answer::done) read(to.m, to.slot);
    return s.discard_event();
}
template <class State>
sc::result when_installed(State& s, const To<UpdateMetadata>& to) {
    to.answer = may_update(to.m, to.event);
    if (to.answer == Answer::done) update(to.m, to.slot, to.event);
    return s.discard_event();
}
template <class State>
sc::result when_runnable(State& s, const To<DownloadProfile>& to) {
    to.answer = may_download(to.m, to.slot, to.event);
    if (to.answer == Answer::done) download(to.m, to.slot, to.event);
    return s.discard_event();
}
template <class State>
sc::result when_runnable(State& s, const To<ProfilesChanged>& to) {
    to.answer = may_change(to.m, to.slot);
    if (to.answer == Answer::done) change(to.m, to.slot, to.event);
    return s.discard_event();
}
template <class State>
sc::result when_runnable(State& s, const To<FallBack>& to) {
    to.answer = may_fall_back(to.m, to.event, if_rsp(to.m, to.slot, Answer::done));
    if (to.answer == Answer::done) fall_back(to.m);
    return s.discard_event();
}

struct Enabled : sc::simple_state<Enabled, Slot> {
    using reactions = Reactions<InstallStart, Enable, Disable, Remove, Activate, ReadMetadata, UpdateMetadata, DownloadProfile, ProfilesChanged,
                                FallBack, PowerLoss>;
    sc::result react(const To<InstallStart>& to) { return answered(*this, to, why_not_start(to.m)); }
    sc::result react(const To<Enable>& to) { return answered(*this, to, if_powered(to.m, Answer::already)); }
    sc::result react(const To<Disable>& to) { return when_runnable(*this, to); }
    sc::result react(const To<Remove>& to) { return answered(*this, to, if_powered(to.m, Answer::not_disabled)); }
    sc::result react(const To<Activate>& to);
    sc::result react(const To<ReadMetadata>& to) { return when_installed(*this, to); }
    sc::result react(const To<UpdateMetadata>& to) { return when_installed(*this, to); }
    sc::result react(const To<DownloadProfile>& to) { return when_runnable(*this, to); }
    sc::result react(const To<ProfilesChanged>& to) { return when_runnable(*this, to); }
    sc::result react(const To<FallBack>& to) { return when_runnable(*this, to); }
    sc::result react(const To<PowerLoss>& to) {
        lose_power(to.m, to.slot);
        return discard_event();
    }
};

struct Active : sc::simple_state<Active, Slot> {
    using reactions = Reactions<InstallStart, Enable, Disable, Remove, Activate, Stop, ReadMetadata, UpdateMetadata, DownloadProfile,
                                ProfilesChanged, FallBack, PowerLoss>;
    sc::result react(const To<InstallStart>& to) { return answered(*this, to, why_not_start(to.m)); }
    sc::result react(const To<Enable>& to) { return answered(*this, to, if_powered(to.m, Answer::already)); }
    sc::result react(const To<Disable>& to) { return when_runnable(*this, to); }
    sc::result react(const To<Remove>& to) { return answered(*this, to, if_powered(to.m, Answer::not_disabled)); }
    sc::result react(const To<Activate>& to) { return answered(*this, to, Answer::already); }
    sc::result react(const To<Stop>& to) {
        stop(to.m, to.slot);
        to.answer = Answer::done;
        to.m.slot[to.slot].phase = Phase::enabled;
        return transit<Enabled>();
    }
    sc::result react(const To<ReadMetadata>& to) { return when_installed(*this, to); }
    sc::result react(const To<UpdateMetadata>& to) { return when_installed(*this, to); }
    sc::result react(const To<DownloadProfile>& to) { return when_runnable(*this, to); }
    sc::result react(const To<ProfilesChanged>& to) { return when_runnable(*this, to); }
    sc::result react(const To<FallBack>& to) { return when_runnable(*this, to); }
    sc::result react(const To<PowerLoss>& to) {
        lose_power(to.m, to.slot);
        to.m.slot[to.slot].phase = Phase::enabled;
        return transit<Enabled>();
    }
};

// ---- transitions that need both states --------------------------------------------------------------------------

sc::result Absent::react(const To<InstallStart>& to) {
    to.answer = may_start(to.m, to.event);
    if (to.answer != Answer::done) return discard_event();
    begin_load(to.m, to.slot, to.event);
    to.m.slot[to.slot].phase = Phase::loading;
    return transit<Loading>();
}

sc::result Loading::react(const To<InstallSegment>& to) {
    to.answer = may_take(to.m, to.event);
    if (to.answer == Answer::done) {
        take(to.m);
        return discard_event();
    }
    fail_load(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::absent;
    return transit<Absent>();
}
sc::result Loading::react(const To<InstallCommit>& to) {
    to.answer = may_commit(to.m, to.event);
    if (to.answer == Answer::notifications_full) return discard_event();
    if (to.answer == Answer::done) {
        commit(to.m, to.slot);
        to.m.slot[to.slot].phase = Phase::disabled;
        return transit<Disabled>();
    }
    fail_load(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::absent;
    return transit<Absent>();
}
sc::result Loading::react(const To<InstallAbort>& to) {
    erase_load(to.m, to.slot);
    to.answer = Answer::done;
    to.m.slot[to.slot].phase = Phase::absent;
    return transit<Absent>();
}
sc::result Loading::react(const To<PowerLoss>& to) {
    lose_power_while_loading(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::absent;
    return transit<Absent>();
}

sc::result Disabled::react(const To<Enable>& to) {
    to.answer = may_enable(to.m, to.slot, to.event);
    if (to.answer != Answer::done) return discard_event();
    enable(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::enabled;
    return transit<Enabled>();
}
sc::result Disabled::react(const To<Remove>& to) {
    to.answer = may_remove(to.m, to.slot, to.event);
    if (to.answer != Answer::done) return discard_event();
    remove(to.m, to.slot);
    to.m.slot[to.slot].phase = Phase::absent;
    return transit<Absent>();
}
sc::result Disabled::react(const To<ReadMetadata>& to) { return when_installed(*this, to); }
sc::result Disabled::react(const To<UpdateMetadata>& to) { return when_installed(*this, to); }

sc::result Enabled::react(const To<Activate>& to) {
    to.answer = may_activate(to.m, to.slot, to.event);
    if (to.answer != Answer::done) return discard_event();
    activate(to.m, to.slot, to.event);
    to.m.slot[to.slot].phase = Phase::active;
    return transit<Active>();
}

// -----------------------------------------------------------------------------------------------------------------

// The object of a state, and an entry of a machine's list of states: two links and a pointer.
constexpr size_t state_words = FromPool<Absent>::words, entry_words = 3;
static_assert(FromPool<Loading>::words == state_words && FromPool<Disabled>::words == state_words && FromPool<Enabled>::words == state_words &&
              FromPool<Active>::words == state_words && state_words != entry_words);

void set_up(Machine& m) {
    Pool<state_words>::fill();
    Pool<entry_words>::fill();
    new (&m) Machine{};
    for (Slot& s : m.slot) s.initiate();
}

template <class Event>
Answer on(Machine& m, uint8_t slot, const Event& e) {
    const To<Event> to(m, slot, e);
    m.slot[slot].process_event(to);
    return to.answer;
}

}  // namespace
}  // namespace peers

#define PEER peer_statechart
#include "entry_points.hpp"
