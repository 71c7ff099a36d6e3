// SPDX-License-Identifier: Apache-2.0
// The timeline of a run in a file, with the rows that were asked for.

#pragma once

#include "timeline.hpp"

#include <string>
#include <vector>

namespace tool {

struct TimelineOptions {
    std::string file{};  // empty: none is drawn
    std::string rows{};  // "power.stage,bundle.phase"; empty: all that change
};

// The names between the commas of `rows`. A Stop (bad_input), with names that are near, if the machine has no such row; if
// rows are named and no file, too.
[[nodiscard]] std::vector<std::string> rows_asked(const spec::Machine& machine, const TimelineOptions& options);

// Writes the drawing as a whole or not at all; a Stop names the file that cannot be written.
void write_timeline(const spec::Machine& machine, const proofs::Trace& trace, const TimelineOptions& options);

}  // namespace tool
