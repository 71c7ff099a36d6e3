// SPDX-License-Identifier: Apache-2.0
// What the platform has beside its machines: which pipe leads over which interface to which bundle, and what a bundle draws.
//
// The bundle in slot k has the pipe k, and is load k of the external supply; the load behind those of all slots is the
// platform's own.

#pragma once

#include "bundle/vocabulary.hpp"
#include "power/interfaces.hpp"
#include "power/life_cycle.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/assumptions_platform.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "scl/session/table.hpp"
#include "storage/table.hpp"

namespace ssp::platform {

using namespace spec::lang;
using namespace requirements;

using Power = power::LifeCycle;
using Interfaces = power::Interfaces;
using Sessions = scl::session::Table;
using Hears = Sessions::End;
using Journal = storage::Table;
using bundle::Slot;
using Pipe = Sessions::Pipe;
using Interface = Interfaces::Interface;
using Load = Interfaces::Load;
using Current = Interfaces::Current;

inline constexpr long slots = 4, interfaces = 2, records = 6;  // of the product: a record a slot, notifications, all else

enum class Did : unsigned char { done, over_budget, refused };

inline constexpr Setting telecom_current{"telecom_current"}, other_current{"other_current"};  // of an Active bundle

inline constexpr Array<bool, Pipe> mapped{"mapped"};
inline constexpr Array<Interface, Pipe> via{"via"};  // first if not mapped

inline constexpr Param<Pipe> pipe{"pipe"};
inline constexpr Param<Interface> interface{"interface"};
inline constexpr Param<Power::Capability> its_capability{"its_capability"};
inline constexpr Param<bool> can_suspend{"can_suspend"};
inline constexpr Param<Current> for_interfaces{"for_interfaces"}, for_external{"for_external"}, current{"current"};
inline constexpr Event<Pipe, Interface> map_pipe{"map_pipe", pipe, interface};
inline constexpr Event<Pipe> unmap_pipe{"unmap_pipe", pipe};
inline constexpr Event<Power::Capability, bool, Current, Current> tell_capabilities{"tell_capabilities", its_capability, can_suspend, for_interfaces, for_external};
inline constexpr Event<> name_set_up{"name_set_up"};
inline constexpr Event<Current> platform_draws{"platform_draws", current};
inline constexpr Event<> write_ends{"write_ends"};

inline constexpr Any<Pipe> q{"q"};

inline Term<Pipe> pipe_of(const Term<Slot>& s) { return same_position<Pipe>(s); }
inline Term<Slot> slot_of(const Term<Pipe>& p) { return same_position<Slot>(p); }
inline Term<Load> load_of(const Term<Slot>& s) { return same_position<Load>(s); }
inline Term<Load> own_load() { return nth<Load>(static_cast<int>(slots)); }
inline Term<Number> demand(const Term<Slot>& s) { return choose(bundle::kind[s] == bundle::other, other_current, telecom_current); }

inline Condition ready() { return Power::stage == Power::Stage::ready; }
inline Condition runs(const Term<Slot>& s) { return bundle::phase[s] == bundle::active; }
inline Condition reached(const Term<Pipe>& p) { return mapped[p] && Interfaces::bound[via[p]]; }
// A transaction is about to be committed: what changes now changes with its commit record.
inline Condition committing() { return Journal::write == storage::Write::commit_record; }
inline Condition resting() { return Journal::stage == storage::Stage::idle; }

}  // namespace ssp::platform
