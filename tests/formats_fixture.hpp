// SPDX-License-Identifier: Apache-2.0
// Generated codecs side by side with the interpreter of the steps they were printed from. Whoever includes this has
// included the generated headers before.

#pragma once

#include "../generated/formats/fuzz.hpp"
#include "formats/formats.hpp"
#include "formats/interpret.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace formats_test {

namespace gen = ssp::generated::formats;
using Octets = std::vector<std::uint8_t>;

inline const spec::formats::Format& format_named(std::string_view name) {
    for (const spec::formats::Format* f : ssp::all_formats())
        if (f->name == name) return *f;
    throw std::invalid_argument("no format is called " + std::string(name));
}

// The fields of a generated struct as values of the interpreter.
struct Collector {
    spec::formats::Values& values;
    spec::formats::Value& at(int i) { return values[static_cast<std::size_t>(i)]; }
    void number(int i, auto value, std::uint64_t, std::uint64_t) { at(i).number = value; }
    template <class T>
    void code(int i, const T& value, std::initializer_list<T>) { at(i).number = static_cast<std::uint64_t>(value); }
    void octets(int i, const std::uint8_t* data, std::size_t n) { at(i).octets.assign(data, data + n); }
    void view(int i, const gen::View& v, std::size_t, std::size_t, std::size_t) { at(i).octets.assign(v.data, v.data + v.length); }
    void optional(int i, bool present) { at(i).present = present; }
};

template <class Fields>
spec::formats::Values values_of(const typename Fields::Type& x) {
    const spec::formats::Format& format = format_named(Fields::name);
    spec::formats::Values values = spec::formats::blank(*spec::formats::records_of(format)[Fields::chosen(x)]);
    Collector c{values};
    Fields::visit(x, c);
    return values;
}

// What differs between the generated code and the interpreter on this input; empty if nothing does.
template <class Fields>
std::string difference(const spec::formats::Interpreter& model, const Octets& in) {
    typename Fields::Type x{};
    const gen::Result r = decode(in.data(), in.size(), x);
    const spec::formats::Decoded d = model.decode(in);
    if (static_cast<int>(r.reason) != static_cast<int>(d.outcome.reason) || r.offset != d.outcome.offset)
        return "decoding gives reason " + std::to_string(static_cast<int>(r.reason)) + " at " + std::to_string(r.offset) + " instead of " +
               std::string(name_of(d.outcome.reason)) + " at " + std::to_string(d.outcome.offset);
    if (!r) return r.offset <= in.size() ? "" : "the offset is behind the input";
    if (Fields::chosen(x) != d.alternative) return "another alternative";
    if (values_of<Fields>(x) != d.values) return "other values";
    // In a buffer that is just large enough; in one that is too small nothing may be written.
    Octets out(in.size());
    const gen::Result e = encode(x, out.data(), out.size());
    if (!e || e.offset != in.size() || out != in) return "encoding gives something else";
    const spec::formats::Encoded m = model.encode(d.alternative, d.values, in.size());
    if (m.outcome.reason != spec::formats::Reason::none || m.octets != in) return "the interpreter encodes something else";
    if (in.empty()) return "";
    out.assign(in.size() - 1, 0x5a);
    const gen::Result small = encode(x, out.data(), out.size());
    if (small.reason != gen::Reason::no_room || out != Octets(in.size() - 1, 0x5a)) return "a buffer that is too small is written";
    return "";
}

inline std::string hexadecimal(const Octets& octets) {
    static const char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t o : octets) text += {digits[o >> 4], digits[o & 15], ' '};
    return text;
}

}  // namespace formats_test
