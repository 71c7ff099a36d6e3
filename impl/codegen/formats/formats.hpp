// SPDX-License-Identifier: Apache-2.0
// Everything that is generated from the formats: codecs, fuzz mutators, tables for people, a dissector for Wireshark.

#pragma once

#include "codegen/generate.hpp"
#include "formats/format.hpp"
#include "formats/steps.hpp"

#include <span>
#include <string>
#include <vector>

namespace codegen::formats {

using All = std::span<const spec::formats::Format* const>;

// The files of the folder generated/formats. The same formats give the same bytes. Throws std::invalid_argument for a
// format with a mistake, naming both.
Files files(All formats);

// The parts of it.
std::string common_header(All formats);                        // format.hpp
std::string codec(const spec::formats::Format& format);        // NAME.hpp
std::string mutator(const spec::formats::Format& format);      // NAME_fuzz.hpp
std::string mutator_parts();                                   // fuzz.hpp, the same for all
std::string mutators(All formats);                             // all_fuzz.hpp, which includes them
std::string table(All formats);                                // formats.md
std::string dissector(All formats);                            // sspec.lua

// "scl_packet": SclPacket
std::string type_name(std::string_view name);
// What an alternative is called inside its choice: "scl_session", "scl_session_bind": bind
std::string label(const spec::formats::Format& choice, const spec::formats::Format& alternative);
// The C++ type of a field of a record.
std::string member_type(const spec::formats::Field& field);
// Does the struct of the record have a member for it?
bool is_member(const spec::formats::Field& field);
// "0x0b", of so many bits
std::string hexadecimal(std::uint64_t value, unsigned bits);
// "A-FMT-1, A-FMT-4"
std::string citations(const spec::formats::Field& field);
// All enumerations the formats use, each once.
std::vector<const spec::formats::Enumeration*> enumerations(All formats);

}  // namespace codegen::formats
