// SPDX-License-Identifier: Apache-2.0
// Proofs about formats: of every input of every length, and of every value of the fields.
//
// The steps proven are those the generator prints and the interpreter carries out (spec_model/formats/steps.hpp). That the
// formulas, the interpreter and the generated code mean the same by a step is tested, not proven: tests/formats_symbolic,
// formats_codec, formats_exhaustive. Of each record is shown:
//   reads           every octet that decoding looks at is inside the input, whatever it holds
//   refusals        each refusal names an offset within the input
//   length          what is accepted has a length between the two bounds printed in the header
//   whole           each octet of an accepted input stands in a field
//   re-encode       encoding what was decoded from an accepted input gives that input, in a buffer of its size
//   writes          every octet that encoding writes is inside the buffer, whatever the values
//   valid           encoding accepts exactly the values that the format describes
//   round trip      decoding what was encoded succeeds and gives the same values
//   checksum        of a record with a checksum: decoder and encoder compute it over the same octets (twice: for re-encode
//                   and for round trip, which may then take the two sums as equal)
//   tag             of an alternative: its first octet selects it and no other
//   longer          lengths are 32 bits in the formulas; what is longer is refused first, as the order of the steps shows
// and, by a run of the interpreter, that some value is accepted at all.

#pragma once

#include "formats/steps.hpp"
#include "obligations.hpp"

#include <span>
#include <vector>

namespace proofs::formats {

// One finding for each statement of each record; with `options.evidence`, a certificate each, which cvc5 checks if
// `options.recheck` says so. Throws ToolMissing as find_cvc5 does.
std::vector<Finding> prove_formats(std::span<const spec::formats::Format* const> formats, const Options& options, const Progress& progress);
// Of all formats of the project.
std::vector<Finding> prove_formats(const Options& options, const Progress& progress = {});

// Of one record and these steps, which need not be those that belong to it: how a test sees that a wrong step is found.
std::vector<Finding> prove_record(const spec::formats::Program& program, const Options& options);
// Of the alternatives of a choice.
std::vector<Finding> prove_tags(const spec::formats::Format& choice, const Options& options);

}  // namespace proofs::formats
