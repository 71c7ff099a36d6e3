// SPDX-License-Identifier: Apache-2.0
// The steps of decoders and encoders as C++: one statement a step.
#include "codegen/formats/formats.hpp"

namespace codegen::formats {

using namespace spec::formats;

namespace {

std::string number(std::size_t n) { return std::to_string(n); }

std::string cited(const Field& f) { return std::string(f.text) + " [" + citations(f) + "]"; }

// The text as comment lines of at most 120 columns.
std::string comment(const std::string& indent, const std::string& text) {
    std::string result, line;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string word = text.substr(at, end - at);
        if (!line.empty() && indent.size() + 3 + line.size() + 1 + word.size() > 120) {
            result += indent + "// " + line + '\n';
            line.clear();
        }
        line += (line.empty() ? "" : " ") + word;
        at = end + 1;
    }
    return result + indent + "// " + line + '\n';
}

std::string index(Place p, const std::string& plus = "") {
    if (p.from_end) return "n - " + number(p.octets) + plus;
    if (p.octets == 0 && !plus.empty()) return plus.substr(3);
    return number(p.octets) + plus;
}

Place next(Place p) { return {p.from_end, p.from_end ? p.octets - 1 : p.octets + 1}; }

// One record: its struct, its decoder, its encoder.
class Record {
public:
    explicit Record(const Format& f) : format_(f), program_(lower(f)), type_(type_name(f.name)) {}

    std::string text() const { return structure() + bounds() + decoder() + encoder(); }

private:
    const Format& format_;
    const Program program_;
    const std::string type_;

    const Field& field(int i) const { return format_.fields[static_cast<std::size_t>(i)]; }
    std::string member(int i) const { return "x." + std::string(field(i).name); }
    bool has_members() const {
        for (const Field& f : format_.fields)
            if (is_member(f)) return true;
        return false;
    }

    std::string structure() const {
        std::string text = comment("", std::string(format_.text)) + "struct " + type_ + " {";
        if (!has_members()) return text + "};\n";
        text += '\n';
        for (const Field& f : format_.fields) {
            if (!is_member(f)) continue;
            if (f.optional) text += "    bool has_" + std::string(f.name) + ";  // whether the next one is there\n";
            std::string line = "    " + member_type(f) + ' ' + std::string(f.name) + (f.kind == Kind::octets ? '[' + number(f.bits / 8) + ']' : "") + ';';
            if (line.size() + 5 + cited(f).size() <= 120) text += line + "  // " + cited(f) + '\n';
            else text += comment("    ", cited(f)) + line + '\n';
        }
        return text + "};\n";
    }

    std::string bounds() const {
        const std::string name(format_.name);
        return "inline constexpr size_t " + name + "_shortest = " + number(program_.shortest) + ", " + name + "_longest = " + number(program_.longest) + ";\n\n";
    }

    // What refuses, as one statement.
    static std::string refuse(const std::string& condition, Reason reason, const std::string& offset) {
        return "if (" + condition + ") return {Reason::" + std::string(name_of(reason)) + ", " + offset + "};\n";
    }

    std::string bits(const Step& s) const {
        std::string text = s.octets == 1 ? "in[" + index(s.at) + ']' : "big_endian<" + number(s.octets) + ">(in + " + index(s.at) + ')';
        if (s.shift != 0) text += " >> " + number(s.shift);
        if (s.shift + s.bits < 8 * s.octets) text += " & " + hexadecimal(detail::highest(s.bits), s.bits);
        return text;
    }

    // As an operand of a comparison.
    std::string operand(const Step& s) const { return s.bits < 8 * s.octets ? "(" + bits(s) + ")" : bits(s); }

    std::string range(const Step& s) const {
        std::string condition;
        if (s.low != 0) condition = member(s.field) + " < " + number(s.low);
        const Field& f = field(s.field);
        const unsigned stored = f.bits <= 8 ? 8 : f.bits <= 16 ? 16 : f.bits <= 32 ? 32 : 64;
        if (s.high != detail::highest(stored)) condition += (condition.empty() ? "" : " || ") + member(s.field) + " > " + number(s.high);
        return condition;
    }

    // Statements that stand under the same condition share it.
    std::string guarded(const std::vector<Step>& steps, const auto& statement_of) const {
        std::string text;
        int inside = -1;
        for (const Step& s : steps) {
            const std::string statement = statement_of(s);
            if (statement.empty()) continue;
            if (s.only_if != inside && inside >= 0) text += "    }\n";
            if (s.only_if != inside && s.only_if >= 0) text += "    if (x.has_" + std::string(field(s.only_if).name) + ") {\n";
            inside = s.only_if;
            text += (inside >= 0 ? "        " : "    ") + statement;
        }
        return text + (inside >= 0 ? "    }\n" : "");
    }

    std::string decode_step(const Step& s) const {
        switch (s.op) {
        case Op::at_least: return refuse("n < " + number(s.least), s.reason, "n");
        case Op::at_most: return refuse("n > " + number(s.most), s.reason, number(s.most));
        case Op::whole_units:
            return refuse((s.base ? "(n - " + number(s.base) + ")" : std::string("n")) + " % " + number(s.unit) + " != 0", s.reason, "n");
        case Op::constant: return refuse(operand(s) + " != " + hexadecimal(s.value, s.bits), s.reason, index(s.at));
        case Op::present: {
            const std::string has = "x.has_" + std::string(field(s.field).name), there = has + " = n > " + number(s.base) + ";\n";
            return s.octets == 1 ? there : there + "    " + refuse(has + " && n < " + number(s.base + s.octets), s.reason, "n");
        }
        case Op::number: {
            const Field& f = field(s.field);
            if (f.kind == Kind::number && f.bits == 1) return member(s.field) + " = " + operand(s) + " != 0;\n";
            return member(s.field) + " = static_cast<" + member_type(f) + ">(" + bits(s) + ");\n";
        }
        case Op::octets:
            return "for (size_t i = 0; i != " + number(s.octets) + "; ++i) " + member(s.field) + "[i] = in[" + index(s.at, " + i") + "];\n";
        case Op::count: return "const size_t padding = " + bits(s) + ";\n    " + refuse("padding > " + number(s.high), s.reason, index(s.at));
        case Op::room: return refuse("n - " + number(s.base) + " < padding", s.reason, index(s.at));
        case Op::view:
            return member(s.field) + " = {in" + (s.at.octets ? " + " + index(s.at) : "") + ", n" + (s.base ? " - " + number(s.base) : "") +
                   (program_.zeros_unit ? " - padding" : "") + "};\n";
        case Op::zeros:
            return "for (size_t i = " + index(s.at) + " - padding; i != " + index(s.at) + "; ++i)\n        " + refuse("in[i] != 0", s.reason, "i");
        case Op::checksum: return refuse("checksum(in, " + index(s.at) + ") != " + operand(s), s.reason, index(s.at));
        case Op::range: return refuse(range(s), s.reason, index(s.at));
        case Op::code: return refuse("!known(" + member(s.field) + ")", s.reason, index(s.at));
        default: return "";
        }
    }

    std::string decoder() const {
        std::string text = "// Reads all of in[0..n). Accepted: the fields are in `x`, and views point into `in`. Refused: reason and offset, and `x`\n"
                           "// means nothing.\n"
                           "[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, " + type_ + "& x) noexcept {\n";
        std::string body = guarded(program_.decode, [&](const Step& s) { return decode_step(s); });
        if (!has_members()) body = "    static_cast<void>(x);\n" + body;
        return text + body + "    return {Reason::none, n};\n}\n\n";
    }

    std::string part(const Part& p) const {
        const std::string shift = p.left ? " << " + number(p.left) : "";
        if (p.field < 0) return "padding" + shift;
        const Field& f = field(p.field);
        if (f.kind == Kind::number && f.bits == 1) return "(" + member(p.field) + " ? " + hexadecimal(std::uint64_t{1} << p.left, 8) + "u : 0u)";
        std::string text = f.kind == Kind::code ? "static_cast<unsigned>(" + member(p.field) + ")" : member(p.field);
        if (p.right) text += " >> " + number(p.right);
        const bool whole = p.mask == 0xff || detail::highest(f.bits - p.right) <= p.mask;
        if (!whole) text = "(" + text + " & " + hexadecimal(p.mask, 8) + ")";
        else if (p.right && p.left) text = "(" + text + ")";
        return text + shift;
    }

    std::string encode_step(const Step& s) const {
        switch (s.op) {
        case Op::lengths: {
            const std::string length = member(s.field) + ".length", plus = s.at.octets ? number(s.at.octets) + " + " : "";
            std::string text;
            if (s.least != 0) text += refuse(length + " < " + number(s.least), Reason::truncated, plus + length);
            text += (text.empty() ? "" : "    ") + refuse(length + " > " + number(s.most), Reason::too_long, number(s.at.octets + s.most));
            if (s.unit != 1) text += "    " + refuse(length + " % " + number(s.unit) + " != 0", Reason::wrong_length, plus + length);
            return text;
        }
        case Op::order:
            return refuse("x.has_" + std::string(field(s.field).name) + " && !x.has_" + std::string(field(s.other).name), s.reason, index(s.at));
        case Op::size: {
            std::string length = number(s.base);
            if (s.field >= 0) length += " + " + member(s.field) + ".length";
            for (const auto& o : program_.optionals) length += " + (x.has_" + std::string(field(o.field).name) + " ? " + number(o.octets) + "u : 0u)";
            if (s.unit == 1) return "const size_t n = " + length + ";\n";
            const std::string unit = number(s.unit);
            return "const size_t filled = " + length + ", padding = (" + unit + " - filled % " + unit + ") % " + unit + ", n = filled + padding;\n";
        }
        case Op::fits: return refuse(member(s.field) + " > " + hexadecimal(s.high, field(s.field).bits), s.reason, index(s.at));
        case Op::range: return refuse(range(s), s.reason, index(s.at));
        case Op::code: return refuse("!known(" + member(s.field) + ")", s.reason, index(s.at));
        case Op::enough: return refuse("capacity < n", s.reason, "capacity");
        case Op::put: {
            std::string octet;
            if (s.value != 0 || s.parts.empty()) octet = hexadecimal(s.value, 8);
            for (const Part& p : s.parts) octet += (octet.empty() ? "" : " | ") + part(p);
            return "out[" + index(s.at) + "] = " + (s.parts.empty() ? octet : "static_cast<uint8_t>(" + octet + ")") + ";\n";
        }
        case Op::put_octets:
            return "for (size_t i = 0; i != " + number(s.octets) + "; ++i) out[" + index(s.at, " + i") + "] = " + member(s.field) + "[i];\n";
        case Op::put_view:
            return "for (size_t i = 0; i != " + member(s.field) + ".length; ++i) out[" + index(s.at, " + i") + "] = " + member(s.field) + ".data[i];\n";
        case Op::put_zeros: return "for (size_t i = " + index(s.at) + " - padding; i != " + index(s.at) + "; ++i) out[i] = 0;\n";
        case Op::put_checksum:
            return "const uint16_t sum = checksum(out, " + index(s.at) + ");\n    out[" + index(s.at) + "] = static_cast<uint8_t>(sum >> 8);\n    out[" +
                   index(next(s.at)) + "] = static_cast<uint8_t>(sum);\n";
        default: return "";
        }
    }

    std::string encoder() const {
        std::string text = "// Writes into out[0..capacity), which may not overlap a view of `x`. Accepted: the offset is the number of octets written.\n"
                           "// Refused: reason, and the octet of the message whose value is wrong; nothing is written.\n"
                           "[[nodiscard]] constexpr Result encode(const " + type_ + "& x, uint8_t* out, size_t capacity) noexcept {\n";
        if (!has_members()) text += "    static_cast<void>(x);\n";
        text += guarded(program_.encode, [&](const Step& s) { return encode_step(s); });
        return text + "    return {Reason::none, n};\n}\n\n";
    }
};

std::string choice(const Format& format) {
    const std::string type = type_name(format.name);
    std::string kinds, members, dispatch, encoders;
    for (const Format* a : format.alternatives) {
        const std::string name = label(format, *a);
        kinds += (kinds.empty() ? "" : ", ") + name;
        members += "        " + type_name(a->name) + ' ' + name + ";\n";
        const Tag tag = tag_of(*a);
        const std::string octet = tag.mask == 0xff ? "in[0]" : "(in[0] & " + hexadecimal(tag.mask, 8) + ")";
        dispatch += "    if (" + octet + " == " + hexadecimal(tag.value, 8) + ") {\n        x.kind = " + type + "::Kind::" + name + ";\n        x." + name +
                    " = {};\n        return decode(in, n, x." + name + ");\n    }\n";
        encoders += "    case " + type + "::Kind::" + name + ": return encode(x." + name + ", out, capacity);\n";
    }
    std::string text = comment("", std::string(format.text) + " The first octet tells which: `kind` says which member is there.") +
                       "struct " + type + " {\n    enum class Kind : uint8_t { " + kinds + " };\n    Kind kind;\n    union {\n" + members + "    };\n};\n\n";
    // clang-format off
    return text +
        "[[nodiscard]] constexpr Result decode(const uint8_t* in, size_t n, " + type + "& x) noexcept {\n"
        "    if (n < 1) return {Reason::truncated, n};\n" + dispatch +
        "    return {Reason::unknown_tag, 0};\n}\n\n"
        "[[nodiscard]] constexpr Result encode(const " + type + "& x, uint8_t* out, size_t capacity) noexcept {\n"
        "    switch (x.kind) {\n" + encoders +
        "    }\n    return {Reason::unknown_tag, 0};\n}\n\n";
    // clang-format on
}

}  // namespace

std::string codec(const Format& format) {
    std::string text = "// SPDX-License-Identifier: Apache-2.0\n" +
                       comment("", "The format " + std::string(format.name) + ", generated from spec_model/formats. Do not edit: change the format and run ./sspec generate.") +
                       "\n#pragma once\n\n#include \"format.hpp\"\n\nnamespace ssp::generated::formats {\n\n";
    for (const Format* record : records_of(format)) text += Record(*record).text();
    if (format.is_choice()) text += choice(format);
    return text + "}  // namespace ssp::generated::formats\n";
}

namespace {

std::string checksums() {
    std::string text;
    for (unsigned nibble = 0; nibble != 16; ++nibble) {
        unsigned crc = nibble;
        for (int bit = 0; bit != 4; ++bit) crc = (crc & 1u) != 0 ? crc >> 1 ^ 0x8408u : crc >> 1;
        text += (nibble == 0 ? "" : nibble == 8 ? ",\n    " : ", ") + hexadecimal(crc, 16);
    }
    return text;
}

}  // namespace

std::string common_header(All formats) {
    // clang-format off
    std::string text =
        "// SPDX-License-Identifier: Apache-2.0\n"
        "// What all formats share, generated from spec_model/formats. Do not edit.\n"
        "//\n"
        "// No heap, no exceptions, no library: each decoder looks at n octets and never outside of them, whatever they hold.\n"
        "\n#pragma once\n\n#include <stddef.h>\n#include <stdint.h>\n\nnamespace ssp::generated::formats {\n\n"
        "enum class Reason : uint8_t {\n";
#define SSPEC_X(name, sentence) text += "    " #name ",  // " sentence "\n";
    SSPEC_FORMAT_REASONS(SSPEC_X)
#undef SSPEC_X
    text += "};\n\n"
        "struct Result {\n"
        "    Reason reason;\n"
        "    size_t offset;  // refused: where; accepted: how many octets were read or written\n"
        "    constexpr explicit operator bool() const noexcept { return reason == Reason::none; }\n"
        "};\n\n"
        "// Octets that somebody else keeps.\n"
        "struct View {\n    const uint8_t* data;\n    size_t length;\n};\n\n"
        "template <unsigned octets>\n"
        "constexpr uint64_t big_endian(const uint8_t* at) noexcept {\n"
        "    uint64_t number = 0;\n"
        "    for (unsigned i = 0; i != octets; ++i) number = number << 8 | at[i];\n"
        "    return number;\n"
        "}\n\n"
        "// CRC-16 of HDLC (X-25), four bits at a time.\n"
        "inline constexpr uint16_t checksum_of_four_bits[16]{" + checksums() + "};\n"
        "constexpr uint16_t checksum(const uint8_t* at, size_t n) noexcept {\n"
        "    uint16_t crc = 0xffff;\n"
        "    for (size_t i = 0; i != n; ++i) {\n"
        "        crc = static_cast<uint16_t>(crc >> 4 ^ checksum_of_four_bits[(crc ^ at[i]) & 0xf]);\n"
        "        crc = static_cast<uint16_t>(crc >> 4 ^ checksum_of_four_bits[(crc ^ at[i] >> 4) & 0xf]);\n"
        "    }\n"
        "    return static_cast<uint16_t>(~crc);\n"
        "}\n";
    // clang-format on
    for (const Enumeration* e : enumerations(formats)) {
        const std::string type(e->name);
        text += "\nenum class " + type + " : uint8_t {\n";
        for (const NamedCode& c : e->codes) text += "    " + std::string(c.name) + " = " + hexadecimal(c.value, 8) + ",  // " + std::string(c.text) + "\n";
        text += "};\nconstexpr bool known(" + type + " value) noexcept {\n    switch (value) {\n";
        for (const NamedCode& c : e->codes) text += "    case " + type + "::" + std::string(c.name) + ":\n";
        text.pop_back();
        text += " return true;\n    }\n    return false;\n}\n";
    }
    return text + "\n}  // namespace ssp::generated::formats\n";
}

}  // namespace codegen::formats
