// SPDX-License-Identifier: Apache-2.0
// What a fault must not reach: properties of the models, chosen as security goals and named in one table.
//
// Nothing is stated here that the model does not state. A goal is broken if its property does not hold of the state before,
// the arguments, the answer and the state after; of a property that says exactly when something is granted only those inputs
// count which the model does not grant: to be refused what one may have is no breach.

#pragma once

#include "lang/machine.hpp"

#include <string_view>
#include <vector>

namespace proofs::faults {

// What an evaluator calls it.
enum class Breach : unsigned char {
    unauthentic_accepted,  // an image, update or message that does not verify
    intent_bypassed,       // something the user did not agree to, or a policy forbids
    limit_exceeded,        // more than was allowed, or a number used twice
    closed_delivered,      // something passes where nothing may: a closed pipe, one of another session, the wrong protection
    locked_opened,         // what failed, was locked or ended for good opens: keys, contexts, life cycle
};
[[nodiscard]] std::string_view text_of(Breach b);

struct Goal {
    std::string_view machine;
    Breach breach;
    std::string_view property;  // its id in the model
    bool where_refused = false; // only inputs count to which the model gives an answer that grants nothing
};

// All of them.
[[nodiscard]] const std::vector<Goal>& goals();

// The machines that have goals, in the order of the table, and the answers by which each grants something.
[[nodiscard]] const std::vector<std::string_view>& machines_with_goals();
[[nodiscard]] bool grants(const spec::Machine& machine, const spec::Event& event, long answer);

// A goal of one machine with its property; a property of a composed machine may stand for several of its parts.
struct Chosen {
    const Goal* goal;
    const spec::Property* property;
};

// The goals that a step of the event can break: properties of the event, of every event and of every state. Throws
// std::invalid_argument if the table names a property the machine has not.
[[nodiscard]] std::vector<Chosen> goals_of(const spec::Machine& machine, int event);

// The events whose entry points are analysed: those of which a goal speaks by name. The goals of every event and of every state hold
// for the others as well; they are analysed if all are asked for.
[[nodiscard]] std::vector<int> security_events(const spec::Machine& machine);
[[nodiscard]] bool has_goals(const spec::Machine& machine);

}  // namespace proofs::faults
