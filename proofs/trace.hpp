// SPDX-License-Identifier: Apache-2.0
// A run of a model for people: as text, as a sequence chart (Mermaid, SVG), as a script the simulator runs.

#pragma once

#include "verdict.hpp"

#include <string>

namespace proofs {

// "enable(slot = 0, intent = yes)"
std::string text_of(const spec::Machine& machine, const spec::Input& input);

// "done", by the name of the event's answer type.
std::string text_of(const spec::Machine& machine, const spec::Input& input, const spec::Outcome& outcome);

// "phase[0]: disabled -> enabled", one for each cell that differs.
std::vector<std::string> changes(const spec::Machine& machine, const spec::Snapshot& before, const spec::Snapshot& after);

// Where the run begins: "phase[0] = enabled", one for each cell that is not as after a reset. Empty for a run from reset.
std::vector<std::string> unusual_start(const spec::Machine& machine, const spec::Snapshot& from);

// The text in lines of at most `letters`; all but the first begin with `indent` spaces. Cut after a comma in the line's
// second half, so that "slot = 0" stays together; else at a space; within a word only if it is longer than a line.
std::vector<std::string> folded(std::string text, std::size_t letters, std::size_t indent);

// One line a step: number, event -> answer, rule; below it what changed. What does not fit 120 letters goes on below; only
// an answer and a rule that take 70 together make a line longer. All of them replay the run first and throw what
// spec::step throws.
std::string as_text(const spec::Machine& machine, const Trace& trace);

// A sequence chart for a Markdown page.
std::string as_mermaid(const spec::Machine& machine, const Trace& trace);

// The same as a picture of its own, 1000 pixels wide: who asks on the left, the machine on the right.
std::string as_svg(const spec::Machine& machine, const Trace& trace);

// What `sspec simulate` reads: "enable slot=0 intent=yes", one event a line; what should happen stands behind '#'.
std::string as_script(const spec::Machine& machine, const Trace& trace);

}  // namespace proofs
