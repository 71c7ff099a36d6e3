// SPDX-License-Identifier: Apache-2.0
// A run against time: one row for each variable that changes, one column for the state after each step.
//
// Enumerations, yes/no and positions are bands, hatched as well as coloured; numbers are step plots from 0 to the largest
// of the run. Above stand the events and their answers, below the numbers of the steps. An SVG file of its own: nothing to
// load, no script; inside a page its styles touch nothing else.

#pragma once

#include "verdict.hpp"

#include <string>
#include <vector>

namespace proofs {

struct TimelineRow {
    std::string part{};  // the heading it stands under: "states", "currents", else its machine
    std::string name{};  // beside the row: "power.stage"; below the heading of its machine without that
    int cell = 0;
    int budget = -1;     // the cell drawn as a line above what is drawn; -1: none
};

// What a row may be chosen by: every variable, and every element of an array ("phase", "phase[0]").
std::vector<std::string> timeline_names(const spec::Machine& machine);

// The rows of the run, in the order of the drawing. If none are `chosen`: each cell that changes has one, unless it is the
// budget in another's. States come first (enumerations named stage, state or phase; those of power, interfaces and bundles
// before others), then currents (numbers named drawn, load or budget), then the rest, machine by machine. Chosen rows come
// as they are named, whether they change or not, an array with all elements. Throws std::invalid_argument for a name that
// is none of timeline_names, and what spec::step throws.
std::vector<TimelineRow> timeline_rows(const spec::Machine& machine, const Trace& trace, const std::vector<std::string>& chosen);

// The cell of the budget of a current: external_budget of drawn_external, interface_budget of drawn[i] with i an interface;
// both of one machine. -1: it has none.
int budget_of(const spec::Machine& machine, const spec::Variable& current);

// Refused: no rule took the step, or its answer is the refusal of the event. Whether a step that changed nothing is a refusal
// by another name ("over_budget") or a success ("delivered") the model does not say, so it is told apart from both.
enum class StepFate : unsigned char { changed, unchanged, refused };
StepFate fate_of(const spec::Machine& machine, const spec::Input& input, const spec::Outcome& outcome, bool changed);

// The drawing. Throws as timeline_rows does.
std::string as_timeline(const spec::Machine& machine, const Trace& trace, const std::vector<std::string>& chosen);

}  // namespace proofs
