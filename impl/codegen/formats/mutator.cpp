// SPDX-License-Identifier: Apache-2.0
// What a fuzzer and a test need to know of a codec: its fields one by one, and how to make and to spoil a message.
#include "codegen/formats/formats.hpp"

namespace codegen::formats {

using namespace spec::formats;

namespace {

std::string visits(const Format& record, const std::string& object, const std::string& indent) {
    std::string text;
    for (std::size_t i = 0; i != record.fields.size(); ++i) {
        const Field& f = record.fields[i];
        if (!is_member(f)) continue;
        const std::string member = object + "." + std::string(f.name), at = std::to_string(i);
        std::string call;
        switch (f.kind) {
        case Kind::number:
            call = "v.number(" + at + ", " + member + ", " + std::to_string(f.low) + "u, " + std::to_string(f.high) + "u);";
            break;
        case Kind::code: {
            std::string codes;
            for (const NamedCode& c : f.codes->codes) codes += (codes.empty() ? "" : ", ") + std::string(f.codes->name) + "::" + std::string(c.name);
            call = "v.code(" + at + ", " + member + ", {" + codes + "});";
            break;
        }
        case Kind::octets: call = "v.octets(" + at + ", " + member + ", " + std::to_string(f.bits / 8) + ");"; break;
        default:
            call = "v.view(" + at + ", " + member + ", " + std::to_string(f.least) + ", " + std::to_string(f.most) + ", " + std::to_string(f.unit) + ");";
        }
        if (f.optional) {
            text += indent + "v.optional(" + at + ", " + object + ".has_" + std::string(f.name) + ");\n";
            text += indent + "if (" + object + ".has_" + std::string(f.name) + ") " + call + '\n';
        } else text += indent + call + '\n';
    }
    return text;
}

}  // namespace

std::string mutator(const Format& format) {
    const std::string name(format.name), type = type_name(format.name);
    const auto records = records_of(format);
    std::string select, chosen, visit, tags;
    std::size_t longest = 0, sums = 0;
    for (std::size_t i = 0; i != records.size(); ++i) {
        const Format& r = *records[i];
        longest = std::max(longest, lower(r).longest);
        sums += r.fields.back().kind == Kind::checksum;
        tags += (i ? ", " : "") + hexadecimal(tag_of(r).value, 8);
        if (!format.is_choice()) {
            visit += visits(r, "x", "        ");
            continue;
        }
        const std::string l = label(format, r), kind = type + "::Kind::" + l;
        select += "        case " + std::to_string(i) + ":\n            x.kind = " + kind + ";\n            x." + l + " = {};\n            break;\n";
        visit += "        case " + kind + ":\n" + visits(r, "x." + l, "            ") + "            break;\n";
    }
    const bool choice = format.is_choice();
    // clang-format off
    return "// SPDX-License-Identifier: Apache-2.0\n"
        "// What a fuzzer and a test know of " + name + ", generated from spec_model/formats. Do not edit.\n\n"
        "#pragma once\n\n#include \"" + name + ".hpp\"\n\n#include \"fuzz.hpp\"\n\nnamespace ssp::generated::formats {\n\n"
        "struct " + type + "Fields {\n"
        "    using Type = " + type + ";\n"
        "    static constexpr const char* name = \"" + name + "\";\n"
        "    static constexpr size_t alternatives = " + std::to_string(records.size()) + ", longest = " + std::to_string(longest) + ";\n"
        "    static constexpr bool has_checksum = " + (sums == records.size() ? "true" : "false") + ";\n"
        "    static constexpr uint8_t tags[]{" + tags + "};  // a first octet of each alternative\n\n"
        "    static size_t chosen(const Type& x) {\n" +
        (choice ? "        return static_cast<size_t>(x.kind);\n" : "        static_cast<void>(x);\n        return 0;\n") + "    }\n"
        "    static void choose(Type& x, size_t alternative) {\n" +
        (choice ? "        switch (alternative) {\n" + select + "        default: break;\n        }\n" : "        static_cast<void>(alternative);\n        x = {};\n") +
        "    }\n"
        "    // Shows each field with its position in the record and what it may hold.\n"
        "    template <class T, class Visitor>\n"
        "    static void visit(T& x, Visitor& v) {\n"
        "        static_cast<void>(v);\n" +
        (choice ? "        switch (x.kind) {\n" + visit + "        }\n" : visit) +
        "    }\n};\n\n"
        "namespace " + name + " {\nusing Fields = " + type + "Fields;\n}\n\n"
        "// Makes another message of data[0..size), or of nothing; gives its length, at most `room`.\n"
        "inline size_t mutate_" + name + "(uint8_t* data, size_t size, size_t room, uint32_t seed) {\n"
        "    return mutated<" + type + "Fields>(data, size, room, seed);\n}\n\n"
        "}  // namespace ssp::generated::formats\n";
    // clang-format on
}

std::string mutators(All formats) {
    std::string includes, calls;
    for (const Format* f : formats) {
        includes += "#include \"" + std::string(f->name) + "_fuzz.hpp\"\n";
        calls += "    visit(" + type_name(f->name) + "Fields{});\n";
    }
    return "// SPDX-License-Identifier: Apache-2.0\n// All formats, for fuzzers and tests; generated, do not edit.\n\n#pragma once\n\n" + includes +
           "\nnamespace ssp::generated::formats {\n\ntemplate <class Visitor>\nvoid each_format(Visitor visit) {\n" + calls +
           "}\n\n}  // namespace ssp::generated::formats\n";
}

std::string mutator_parts() {
    return R"(// SPDX-License-Identifier: Apache-2.0
// How a fuzzer makes messages, whatever their format; generated, do not edit.

#pragma once

#include "format.hpp"

#include <initializer_list>
#include <string.h>

namespace ssp::generated::formats {

struct Random {
    uint32_t state;
    uint32_t next() {  // xorshift
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return state;
    }
    uint32_t below(size_t n) { return n == 0 ? 0 : static_cast<uint32_t>(next() % n); }
};

// Fills fields with values they may hold: all of them, or only the one at a position.
struct Filler {
    Random& random;
    const uint8_t* octets_from;  // as many as the longest message has
    int only = -1;
    bool more = true;  // no optional field is there without the one before it

    template <class T>
    void number(int at, T& value, uint64_t low, uint64_t high) {
        if (only >= 0 && only != at) return;
        const uint64_t any = static_cast<uint64_t>(random.next()) << 32 | random.next(), span = high - low;
        // Bounds and small numbers now and then: that is where mistakes are.
        const uint32_t which = random.below(8);
        value = static_cast<T>(which == 0 ? low : which == 1 ? high : low + (span == ~uint64_t{0} ? any : any % (span + 1)));
    }
    template <class T>
    void code(int at, T& value, std::initializer_list<T> codes) {
        if (only < 0 || only == at) value = codes.begin()[random.below(codes.size())];
    }
    void octets(int at, uint8_t* value, size_t n) {
        if (only < 0 || only == at)
            for (size_t i = 0; i != n; ++i) value[i] = static_cast<uint8_t>(random.next());
    }
    void view(int at, View& value, size_t least, size_t most, size_t unit) {
        if (only >= 0 && only != at) return;
        const size_t few = most - least < 64 * unit ? most - least : 64 * unit;
        value = {octets_from, least + unit * random.below((random.below(16) == 0 ? most - least : few) / unit + 1)};
    }
    void optional(int at, bool& present) {
        if (only < 0 || only == at) present = more && random.below(3) != 0;
        more = present;
    }
};

template <class Fields>
size_t mutated(uint8_t* data, size_t size, size_t room, uint32_t seed) {
    Random random{seed | 1u};
    random.next();
    static uint8_t octets[Fields::longest + 1];  // behind the first of them: zero
    for (size_t i = 0; i != sizeof octets && i != 256; ++i) octets[i] = static_cast<uint8_t>(random.next() >> 8);
    static uint8_t copy[Fields::longest + 1];
    if (size > Fields::longest) size = Fields::longest;
    memcpy(copy, data, size);

    // A message of this format: the one that is there with one field changed, or a new one.
    typename Fields::Type x{};
    if (random.below(4) != 0 && decode(copy, size, x)) {
        Filler change{random, octets, static_cast<int>(random.below(12))};
        Fields::visit(x, change);
    } else {
        Fields::choose(x, random.below(Fields::alternatives));
        Filler fill{random, octets};
        Fields::visit(x, fill);
    }
    if (const Result r = encode(x, data, room)) size = r.offset;
    else memcpy(data, copy, size);

    // Then, mostly, something wrong: another tag, a bit, a length.
    const uint32_t spoiled = random.below(6);
    if (spoiled == 0 && size != 0) data[0] = random.below(2) == 0 ? Fields::tags[random.below(Fields::alternatives)] : static_cast<uint8_t>(random.next());
    if (spoiled == 1 && size != 0) data[random.below(size)] ^= static_cast<uint8_t>(1u << random.below(8));
    if (spoiled == 2 && size != 0) size -= 1 + random.below(size);
    if (spoiled == 3 && size < room) data[size++] = random.below(2) == 0 ? uint8_t{0} : static_cast<uint8_t>(random.next());
    if (spoiled == 4 && size != 0) data[size - 1] = static_cast<uint8_t>(random.next());
    // So that what is wrong is found behind the checksum, too.
    if (Fields::has_checksum && size > 2 && random.below(2) == 0) {
        const uint16_t sum = checksum(data, size - 2);
        data[size - 2] = static_cast<uint8_t>(sum >> 8);
        data[size - 1] = static_cast<uint8_t>(sum);
    }
    return size;
}

}  // namespace ssp::generated::formats
)";
}

}  // namespace codegen::formats
