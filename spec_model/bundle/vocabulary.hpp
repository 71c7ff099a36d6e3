// SPDX-License-Identifier: Apache-2.0
// The words of the table of bundles: what a slot holds, what can be asked of it, what it answers.

#pragma once

#include "lang/lang.hpp"

namespace ssp::bundle {

using namespace spec::lang;

// How large the table is, and what is limited. The proofs run for any of these.
enum class Limited : unsigned char { enabled_or_active, active_only };

struct Configuration {
    long slots = 8;
    long identities = 16;
    long families = 4;        // the first one is telecom
    long ports = 2;           // SIM ports of the device
    long metadata = 16;       // different contents
    long segments = 15;       // of one image, at most
    long notifications = 255; // in the life of the device
    long versions = 16;       // of the loader
    long platforms = 3;       // different identifiers
    long telecom_limit = 2;   // bundles at a time
    long other_limit = 3;     // bundles at a time, of each other family
    Limited limited = Limited::enabled_or_active;
};
// Small enough to look at every state one by one.
constexpr Configuration small_configuration(long slots) {
    return {.slots = slots, .identities = slots, .families = 2, .ports = 1, .metadata = 1, .segments = 1,
            .notifications = 3, .versions = 2, .platforms = 1, .telecom_limit = 1, .other_limit = 1};
}

// ---- types ------------------------------------------------------------------------------------------------------

struct Slot : Index {};       // a container of the platform
struct Identity : Index {};   // of a bundle
struct Family : Index {};     // the first is telecom
struct Port : Index {};       // a SIM port; the first stands for "none"
struct Metadata : Index {};   // name, icon, ..; the first stands for "empty"
struct Platform : Index {};   // identifier of the Primary Platform; the first stands for "not given yet"
struct Segment : Bound {};    // how many segments, or which: 1 is the first
struct Serial : Bound {};     // number of a notification: 1 is the first
struct Version : Bound {};    // of the loader's firmware

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
    wrong_kind,          // not an RSP Telecom Bundle
    no_fallback,         // no installation has failed
    not_newer,
};
using enum Phase;
using enum Kind;
using enum Operation;
using enum Answer;

// ---- state ------------------------------------------------------------------------------------------------------

constexpr Setting telecom_limit{"telecom_limit"};
constexpr Setting other_limit{"other_limit"};

constexpr Array<Phase, Slot> phase{"phase"};
constexpr Array<Identity, Slot> identity{"identity"};
constexpr Array<Family, Slot> family{"family"};
constexpr Array<Kind, Slot> kind{"kind"};
constexpr Array<Metadata, Slot> metadata{"metadata"};
constexpr Array<bool, Slot> stays_enabled{"stays_enabled"};      // policy: it may not be disabled
constexpr Array<bool, Slot> stays_installed{"stays_installed"};  // policy: it may not be deleted
constexpr Array<bool, Slot> holds_ppr1{"holds_ppr1"};            // an enabled profile in it may not be disabled
constexpr Array<bool, Slot> holds_ppr2{"holds_ppr2"};            // a profile in it may not be deleted
constexpr Array<Port, Slot> port{"port"};                        // the SIM port it serves

constexpr Var<bool> powered{"powered"};
constexpr Var<Segment> received{"received"};        // segments of the bundle being loaded that are stored
constexpr Var<Segment> expected{"expected"};        // segments it has
constexpr Var<bool> fallback_open{"fallback_open"};  // an installation failed: RSP may take its place, once
constexpr Var<Metadata> reply{"reply"};             // the metadata read last

struct Notice {};  // what the SPB Manager will be told
constexpr Field<Notice, Serial> number{"number"};
constexpr Field<Notice, Operation> operation{"operation"};
constexpr Field<Notice, Identity> subject{"subject"};
constexpr Queue<Notice, 4> pending{"pending"};
constexpr Var<Serial> issued{"issued"};             // number of the last notification made

constexpr Var<Version> loader_version{"loader_version"};
constexpr Var<Platform> platform{"platform"};

// ---- events -----------------------------------------------------------------------------------------------------

constexpr Param<Slot> slot{"slot"};
constexpr Param<bool> intent{"intent"};         // the user was asked and agreed
constexpr Choice<bool> authentic{"authentic"};  // signature, certificate or hash verified

constexpr Param<Identity> its_identity{"its_identity"};
constexpr Param<Family> its_family{"its_family"};
constexpr Param<Kind> its_kind{"its_kind"};
constexpr Param<Metadata> its_metadata{"its_metadata"};
constexpr Param<bool> keep_enabled{"keep_enabled"};
constexpr Param<bool> keep_installed{"keep_installed"};
constexpr Param<Segment> segments{"segments"};    // how many will come
constexpr Choice<bool> compatible{"compatible"};  // made for this platform
constexpr Param<Segment> segment{"segment"};      // which one comes

constexpr Event install_start{"install_start", slot, its_identity, its_family, its_kind, its_metadata,
                              keep_enabled, keep_installed, segments, intent, authentic, compatible};
constexpr Event install_segment{"install_segment", slot, segment, authentic};
constexpr Event install_commit{"install_commit", slot, authentic};
constexpr Event install_abort{"install_abort", slot};

constexpr Event enable{"enable", slot, intent};
constexpr Event disable{"disable", slot, intent};
constexpr Event remove{"remove", slot, intent};

constexpr Param<Port> to_port{"to_port"};
constexpr Event activate{"activate", slot, to_port};
constexpr Event stop{"stop", slot};

constexpr Event read_metadata{"read_metadata", slot};
constexpr Event update_metadata{"update_metadata", slot, its_metadata, authentic};

constexpr Param<bool> with_ppr1{"with_ppr1"}, with_ppr2{"with_ppr2"};
constexpr Event download_profile{"download_profile", slot, with_ppr2, compatible};
constexpr Event profiles_changed{"profiles_changed", slot, with_ppr1, with_ppr2};  // what its profiles hold from now on
constexpr Event fall_back{"fall_back", slot, authentic};  // the SPB Manager points to RSP instead

constexpr Param<Serial> which{"which"};
constexpr Event acknowledge{"acknowledge", which};

constexpr Param<Version> to_version{"to_version"};
constexpr Event update_loader{"update_loader", to_version, authentic};
constexpr Param<Platform> its_platform{"its_platform"};
constexpr Event name_platform{"name_platform", its_platform};

constexpr Event power_loss{"power_loss"};
constexpr Event power_up{"power_up"};

// ---- what to say of them in one word ------------------------------------------------------------------------------

constexpr Any<Slot> i{"i"}, j{"j"};
constexpr Any<Family> f{"f"};
constexpr Any<Port> p{"p"};

constexpr Named runnable{"runnable", [](const Term<Slot>& s) { return phase[s] == enabled || phase[s] == active; }};
constexpr Named installed{"installed", [](const Term<Slot>& s) { return phase[s] == disabled || runnable(s); }};
constexpr Named session_open{"session_open", [] { return any(j, phase[j] == loading); }};
constexpr Named known{"known", [](const Term<Identity>& x) { return any(j, installed(j) && identity[j] == x); }};
constexpr Named port_taken{"port_taken",
                           [](const Term<Port>& x) { return x != first<Port>() && any(j, port[j] == x); }};
constexpr Named notifiable{"notifiable", [] { return !pending.full() && issued < last<Serial>(); }};
constexpr Named limit_of{"limit_of", [](const Term<Family>& x) {
    return choose(x == first<Family>(), telecom_limit, other_limit);
}};
constexpr Named room_to_enable{"room_to_enable", [](const Term<Slot>& s) {
    return count(j, family[j] == family[s] && runnable(j)) < limit_of(family[s]);
}};
constexpr Named room_to_run{"room_to_run", [](const Term<Slot>& s) {
    return count(j, family[j] == family[s] && phase[j] == active) < limit_of(family[s]);
}};

}  // namespace ssp::bundle
