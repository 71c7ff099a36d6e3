// SPDX-License-Identifier: Apache-2.0
// The formats as tables for people.
#include "codegen/formats/formats.hpp"

namespace codegen::formats {

using namespace spec::formats;

namespace {

// "octet 3, bits 8 to 6", "octets 1 to 2", "octet -2": counted from 1 as the standards do; negative: from the end.
std::string place(bool from_end, std::size_t total, std::size_t bit, unsigned bits) {
    const auto octet = [&](std::size_t at) {
        return from_end ? '-' + std::to_string((total - at / 8 * 8 + 7) / 8) : std::to_string(at / 8 + 1);
    };
    const std::size_t last = bit + bits - 1;
    if (bit % 8 == 0 && bits % 8 == 0) return bits == 8 ? octet(bit) : octet(bit) + " to " + octet(last);
    const auto number = [](std::size_t at) { return "b" + std::to_string(8 - at % 8); };
    return octet(bit) + ", " + number(bit) + (bits == 1 ? "" : (bit / 8 == last / 8 ? " to " : " to " + octet(last) + ", ") + number(last));
}

std::string values(const Field& f) {
    switch (f.kind) {
    case Kind::constant: return hexadecimal(f.value, f.bits);
    case Kind::number:
        if (f.bits == 1) return "0, 1";
        return f.high > 0xffff ? hexadecimal(f.low, 1) + " to " + hexadecimal(f.high, f.bits) : std::to_string(f.low) + " to " + std::to_string(f.high);
    case Kind::code: {
        std::string text;
        for (const NamedCode& c : f.codes->codes) text += (text.empty() ? "" : "<br>") + hexadecimal(c.value, f.bits) + ' ' + std::string(c.name) + ": " + std::string(c.text);
        return text + (f.codes->codes.size() <= detail::highest(f.bits) ? "<br>all others are refused" : "");
    }
    case Kind::octets: return "any";
    case Kind::rest:
        return std::to_string(f.least) + " to " + std::to_string(f.most) + " octets" + (f.unit == 1 ? "" : " in units of " + std::to_string(f.unit));
    case Kind::zeros: return "0, up to a multiple of " + std::to_string(f.unit) + " octets in all";
    case Kind::zeros_count: return "0 to " + std::to_string(f.high) + "; follows from the length";
    case Kind::checksum: return "CRC-16 of HDLC over all octets before it";
    }
    return "";
}

const char* basis(ssp::Basis b) {
    return b == ssp::Basis::seed ? "seed" : b == ssp::Basis::seen ? "seen" : b == ssp::Basis::claimed ? "claimed" : "assumed";
}

std::string cited(const Field& f) {
    std::string text;
    for (const ssp::Requirement* r : f.requirements) text += (text.empty() ? "" : ", ") + std::string(r->id) + " (" + basis(r->basis) + ")";
    return text;
}

std::string record(const Format& format) {
    const Program p = lower(format);
    std::string text = "| octets | field | values | meaning | requirements |\n|---|---|---|---|---|\n";
    std::size_t head = 0, trailer = 0;
    bool behind = false, optional = false;
    for (const Field& f : format.fields) {
        // Behind optional octets, as behind a part of variable length, places are counted from the end.
        behind = behind || (optional && !f.optional);
        optional = optional || f.optional;
        std::size_t& bit = behind ? trailer : head;
        std::string where = "the rest";
        if (f.kind == Kind::zeros) where = "behind it";
        if (f.bits != 0) where = place(behind, 8 * p.trailer, bit, f.bits) + (f.optional ? ", optional" : "");
        bit += f.bits;
        if (f.bits == 0) behind = true;
        text += "| " + where + " | `" + std::string(f.name) + "` | " + values(f) + " | " + std::string(f.text) + " | " + cited(f) + " |\n";
    }
    return text + "\n" + (p.shortest == p.longest ? std::to_string(p.longest) : std::to_string(p.shortest) + " to " + std::to_string(p.longest)) +
           (p.longest == 1 ? " octet" : " octets") + " in all.\n";
}

std::string carried(const Carried& c) {
    const std::string inside = '`' + std::string(c.inside) + "` holds " + (c.last.empty() ? "" : "a piece of ") + std::string(c.format->name) +
                               (c.last.empty() ? "" : ", its last one if `" + std::string(c.last) + "` is set");
    return c.field.empty() ? inside : "If `" + std::string(c.field) + "` is " + std::to_string(c.value) + ", " + inside;
}

std::string carries(const Format& f) {
    std::string text;
    for (const Carried& c : f.carries) text += "\n" + carried(c) + ".\n";
    return text;
}

}  // namespace

std::string table(All formats) {
    std::string text = "<!-- SPDX-License-Identifier: Apache-2.0 -->\n# Formats\n\n"
                       "Generated from `spec_model/formats`; do not edit. Octets are counted from 1, and from the end where they are negative; "
                       "bit b8 of an octet is its highest; numbers are big-endian. What a table does not allow is refused, with the reason and the offset of the octet.\n\n"
                       "What is assumed was seen nowhere: its numbers stand in `spec_model/scl/profile.hpp`.\n";
    for (const Format* f : formats) {
        text += "\n## " + std::string(f->name) + "\n\n" + std::string(f->text) + "\n";
        text += carries(*f);
        if (!f->is_choice()) {
            text += "\n" + record(*f);
            continue;
        }
        text += "\nOne of the following, told by the first octet.\n";
        for (const Format* a : f->alternatives) text += "\n### " + label(*f, *a) + "\n\n" + std::string(a->text) + "\n\n" + record(*a) + carries(*a);
    }
    text += "\n## Reasons of a refusal\n\n| reason | meaning |\n|---|---|\n";
#define SSPEC_X(name, sentence) text += "| `" #name "` | " sentence " |\n";
    SSPEC_FORMAT_REASONS(SSPEC_X)
#undef SSPEC_X
    return text;
}

}  // namespace codegen::formats
