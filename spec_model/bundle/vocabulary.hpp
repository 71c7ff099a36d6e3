// SPDX-License-Identifier: Apache-2.0
// The words of the table of bundles: what a slot holds, what can be asked of it, what it answers.

#pragma once

#include "bundle/configuration.hpp"
#include "lang/lang.hpp"

namespace ssp::bundle {

using namespace spec::lang;

// ---- types ------------------------------------------------------------------------------------------------------

struct Slot : Index {};      // a container of the platform
struct Identity : Index {};  // of a bundle
struct Family : Index {};    // the first is telecom
struct Port : Index {};      // a SIM port; the first stands for "none"
struct Metadata : Index {};  // name, icon, ..; the first stands for "empty"
struct Platform : Index {};  // identifier of the Primary Platform; the first stands for "not given yet"
struct Segment : Bound {};   // how many segments, or which: 1 is the first
struct Serial : Bound {};    // number of a notification: 1 is the first
struct Version : Bound {};   // of the loader's firmware

enum class Phase : unsigned char {
    absent,    // the slot is empty; where a deleted bundle went
    loading,   // being installed, not verified yet, invisible
    disabled,  // installed, cannot be activated
    enabled,   // can be activated
    active,    // runs
};
enum class Kind : unsigned char { other, standalone_telecom, rsp_telecom, m2m_telecom };  // the class of RSPB2X
enum class Operation : unsigned char { installation, enabling, disabling, deletion };     // what is notified
enum class Answer : unsigned char {
    done,
    refused,             // nothing the table can do in this state: no power, no such bundle, ..
    busy,                // a bundle is being loaded
    occupied,            // the slot is in use
    no_intent,           // the user was not asked, or said no
    not_authentic,       // a signature or hash did not verify
    not_compatible,      // not made for this platform
    already_installed,   // a bundle of this identity is there
    inconsistent,        // what is announced contradicts itself
    wrong_sequence,      // not what comes next
    already,             // it is in that state
    not_disabled,        // disable it first
    not_enabled,         // enable it first
    forbidden,           // by the bundle's policy
    profile_forbids,     // by the policy rule of a profile inside
    limit_reached,       // of the family
    notifications_full,  // acknowledge some first
    wrong_port,          // a telecom bundle needs a SIM port, any other gets none
    port_in_use,
    wrong_kind,   // not an RSP Telecom Bundle
    no_fallback,  // no installation has failed
    not_newer,
    not_stored,   // of the platform, no table gives it: the storage has to be ready to commit it
    no_pipe,      // likewise: no pipe leads to the bundle
    over_budget,  // likewise: its current is not to be had
};
using enum Phase;
using enum Kind;
using enum Operation;
using enum Answer;

// ---- state ------------------------------------------------------------------------------------------------------

inline constexpr Setting telecom_limit{"telecom_limit"};
inline constexpr Setting other_limit{"other_limit"};

inline constexpr Array<Phase, Slot> phase{"phase"};
inline constexpr Array<Identity, Slot> identity{"identity"};
inline constexpr Array<Family, Slot> family{"family"};
inline constexpr Array<Kind, Slot> kind{"kind"};
inline constexpr Array<Metadata, Slot> metadata{"metadata"};
inline constexpr Array<bool, Slot> stays_enabled{"stays_enabled"};      // policy: it may not be disabled
inline constexpr Array<bool, Slot> stays_installed{"stays_installed"};  // policy: it may not be deleted
inline constexpr Array<bool, Slot> holds_ppr1{"holds_ppr1"};            // an enabled profile in it may not be disabled
inline constexpr Array<bool, Slot> holds_ppr2{"holds_ppr2"};            // a profile in it may not be deleted
inline constexpr Array<Port, Slot> port{"port"};                        // the SIM port it serves

inline constexpr Var<bool> powered{"powered"};
inline constexpr Var<Segment> received{"received"};         // segments of the bundle being loaded that are stored
inline constexpr Var<Segment> expected{"expected"};         // segments it has
inline constexpr Var<bool> fallback_open{"fallback_open"};  // an installation failed: RSP may take its place, once
inline constexpr Var<Metadata> reply{"reply"};              // the metadata read last

struct Notice {};  // what the SPB Manager will be told
inline constexpr Field<Notice, Serial> number{"number"};
inline constexpr Field<Notice, Operation> operation{"operation"};
inline constexpr Field<Notice, Identity> subject{"subject"};
inline constexpr Queue<Notice, 4> pending{"pending"};
inline constexpr Var<Serial> issued{"issued"};  // number of the last notification made

inline constexpr Var<Version> loader_version{"loader_version"};
inline constexpr Var<Platform> platform{"platform"};

// ---- events -----------------------------------------------------------------------------------------------------

inline constexpr Param<Slot> slot{"slot"};
inline constexpr Param<bool> intent{"intent"};         // the user was asked and agreed
inline constexpr Choice<bool> authentic{"authentic"};  // signature, certificate or hash verified

inline constexpr Param<Identity> its_identity{"its_identity"};
inline constexpr Param<Family> its_family{"its_family"};
inline constexpr Param<Kind> its_kind{"its_kind"};
inline constexpr Param<Metadata> its_metadata{"its_metadata"};
inline constexpr Param<bool> keep_enabled{"keep_enabled"};
inline constexpr Param<bool> keep_installed{"keep_installed"};
inline constexpr Param<Segment> segments{"segments"};    // how many will come
inline constexpr Choice<bool> compatible{"compatible"};  // made for this platform
inline constexpr Param<Segment> segment{"segment"};      // which one comes

inline constexpr Event install_start{"install_start", slot,           its_identity, its_family, its_kind,  its_metadata,
                                     keep_enabled,    keep_installed, segments,     intent,     authentic, compatible};
inline constexpr Event install_segment{"install_segment", slot, segment, authentic};
inline constexpr Event install_commit{"install_commit", slot, authentic};
inline constexpr Event install_abort{"install_abort", slot};

inline constexpr Event enable{"enable", slot, intent};
inline constexpr Event disable{"disable", slot, intent};
inline constexpr Event remove{"remove", slot, intent};

inline constexpr Param<Port> to_port{"to_port"};
inline constexpr Event activate{"activate", slot, to_port};
inline constexpr Event stop{"stop", slot};

inline constexpr Event read_metadata{"read_metadata", slot};
inline constexpr Event update_metadata{"update_metadata", slot, its_metadata, authentic};

inline constexpr Param<bool> with_ppr1{"with_ppr1"}, with_ppr2{"with_ppr2"};
inline constexpr Event download_profile{"download_profile", slot, with_ppr2, compatible};
inline constexpr Event profiles_changed{"profiles_changed", slot, with_ppr1,
                                        with_ppr2};              // what its profiles hold from now on
inline constexpr Event fall_back{"fall_back", slot, authentic};  // the SPB Manager points to RSP instead

inline constexpr Param<Serial> which{"which"};
inline constexpr Event acknowledge{"acknowledge", which};

inline constexpr Param<Version> to_version{"to_version"};
inline constexpr Event update_loader{"update_loader", to_version, authentic};
inline constexpr Param<Platform> its_platform{"its_platform"};
inline constexpr Event name_platform{"name_platform", its_platform};

inline constexpr Event power_loss{"power_loss"};
inline constexpr Event power_up{"power_up"};

// ---- what to say of them in one word ------------------------------------------------------------------------------

inline constexpr Any<Slot> i{"i"}, j{"j"};
inline constexpr Any<Family> f{"f"};
inline constexpr Any<Port> p{"p"};

inline constexpr Named runnable{"runnable",
                                [](const Term<Slot>& s) { return phase[s] == enabled || phase[s] == active; }};
inline constexpr Named installed{"installed", [](const Term<Slot>& s) { return phase[s] == disabled || runnable(s); }};
inline constexpr Named session_open{"session_open", [] { return any(j, phase[j] == loading); }};
inline constexpr Named known{"known", [](const Term<Identity>& x) { return any(j, installed(j) && identity[j] == x); }};
inline constexpr Named port_taken{"port_taken",
                                  [](const Term<Port>& x) { return x != first<Port>() && any(j, port[j] == x); }};
inline constexpr Named notifiable{"notifiable", [] { return !pending.full() && issued < last<Serial>(); }};
inline constexpr Named limit_of{
    "limit_of", [](const Term<Family>& x) { return choose(x == first<Family>(), telecom_limit, other_limit); }};
inline constexpr Named room_to_enable{"room_to_enable", [](const Term<Slot>& s) {
                                          return count(j, family[j] == family[s] && runnable(j)) < limit_of(family[s]);
                                      }};
inline constexpr Named room_to_run{"room_to_run", [](const Term<Slot>& s) {
                                       return count(j, family[j] == family[s] && phase[j] == active) <
                                              limit_of(family[s]);
                                   }};

// The notification of what happens to the bundle of the slot; `issued` counts it.
constexpr DraftEffect notify(Operation what) {
    return push(pending, number = issued + 1, operation = what, subject = identity[slot]);
}

}  // namespace ssp::bundle
