// SPDX-License-Identifier: Apache-2.0
#include "codegen/formats/formats.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace codegen::formats {

using namespace spec::formats;

std::string type_name(std::string_view name) {
    std::string result;
    bool upper = true;
    for (const char c : name) {
        if (c == '_') upper = true;
        else {
            result += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
            upper = false;
        }
    }
    return result;
}

std::string label(const Format& choice, const Format& alternative) {
    const auto [a, b] = std::ranges::mismatch(choice.name, alternative.name);
    std::size_t common = static_cast<std::size_t>(b - alternative.name.begin());
    // Whole words only: "scl_session" and "scl_session_bind" share both, "shdlc_frame" and "shdlc_information" the first.
    if (a != choice.name.end() || alternative.name[common] != '_') common = std::min(alternative.name.rfind('_', common), common);
    return std::string(alternative.name.substr(common + 1));
}

bool is_member(const Field& f) {
    return f.kind == Kind::number || f.kind == Kind::code || f.kind == Kind::octets || f.kind == Kind::rest;
}

std::string member_type(const Field& f) {
    if (f.kind == Kind::code) return std::string(f.codes->name);
    if (f.kind == Kind::rest) return "View";
    if (f.kind == Kind::octets || f.bits <= 8) return f.kind == Kind::number && f.bits == 1 ? "bool" : "uint8_t";
    return f.bits <= 16 ? "uint16_t" : f.bits <= 32 ? "uint32_t" : "uint64_t";
}

std::string hexadecimal(std::uint64_t value, unsigned bits) {
    char text[24];
    std::snprintf(text, sizeof text, "0x%0*llx", static_cast<int>((bits + 3) / 4), static_cast<unsigned long long>(value));
    return text;
}

std::string citations(const Field& f) {
    std::string text;
    for (const ssp::Requirement* r : f.requirements) text += (text.empty() ? "" : ", ") + std::string(r->id);
    return text;
}

std::vector<const Enumeration*> enumerations(All formats) {
    std::vector<const Enumeration*> result;
    for (const Format* format : formats)
        for (const Format* record : records_of(*format))
            for (const Field& f : record->fields)
                if (f.codes && std::ranges::find(result, f.codes) == result.end()) result.push_back(f.codes);
    return result;
}

Files files(All formats) {
    Files result;
    for (const Format* f : formats) {
        if (const Mistake m = mistake_in(*f); m != Mistake::none)
            throw std::invalid_argument("format " + std::string(f->name) + ": " + std::string(text_of(m)));
        result[std::string(f->name) + ".hpp"] = codec(*f);
        result[std::string(f->name) + "_fuzz.hpp"] = mutator(*f);
    }
    result["format.hpp"] = common_header(formats);
    result["fuzz.hpp"] = mutator_parts();
    result["all_fuzz.hpp"] = mutators(formats);
    result["formats.md"] = table(formats);
    result["sspec.lua"] = dissector(formats);
    return result;
}

}  // namespace codegen::formats
