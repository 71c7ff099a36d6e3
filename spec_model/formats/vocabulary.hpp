// SPDX-License-Identifier: Apache-2.0
// The words formats are written in: a Boost.Hana struct whose members have the types below, in the order on the wire.
//
//     struct Packet {
//         static constexpr std::string_view name = "packet", text = "What travels.";
//         BOOST_HANA_DEFINE_STRUCT(Packet,
//             (Flag<"Set in the last fragment.", TS102622_PACKET_2>, last),
//             (Number<7, "The pipe.", TS102622_PACKET_1>, pipe),
//             (Rest<1, 239, 1, "The fragment.", TS102622_FRAGMENT_1>, payload));
//     };
//     format<Packet>() is the plain data.
//
// Each field says one sentence and cites at least one requirement. A choice has `using alternatives = Choice<A, B>;`
// instead of fields. A mistake (format.hpp) does not compile, and the compiler names it.

#pragma once

#include "formats/format.hpp"

#include <algorithm>
#include <array>
#include <boost/hana/accessors.hpp>
#include <boost/hana/concat.hpp>
#include <boost/hana/define_struct.hpp>
#include <boost/hana/first.hpp>
#include <boost/hana/length.hpp>
#include <boost/hana/second.hpp>
#include <boost/hana/string.hpp>
#include <boost/hana/tuple.hpp>
#include <boost/hana/unpack.hpp>
#include <type_traits>

namespace spec::formats {

template <std::size_t n>
struct Text {
    char characters[n]{};
    constexpr Text(const char (&text)[n]) { std::copy_n(text, n, characters); }
};

template <Text about, const ssp::Requirement&... cited>
struct Said {
    static constexpr std::array<const ssp::Requirement*, sizeof...(cited)> requirements{&cited...};
    static constexpr std::string_view text{about.characters, sizeof(about.characters) - 1};
    static constexpr Field with(Field f) {
        f.text = text;
        f.requirements = requirements;
        return f;
    }
};

// Bits that always hold this value; others are refused.
template <unsigned bits, std::uint64_t value, Text about, const ssp::Requirement&... cited>
struct Constant {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::constant, .bits = bits, .value = value});
};
// A number in low..high; others are refused.
template <unsigned bits, std::uint64_t low, std::uint64_t high, Text about, const ssp::Requirement&... cited>
struct Range {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::number, .bits = bits, .low = low, .high = high});
};
template <unsigned bits, Text about, const ssp::Requirement&... cited>
struct Number : Range<bits, 0, detail::highest(bits), about, cited...> {};
template <Text about, const ssp::Requirement&... cited>
struct Flag : Number<1, about, cited...> {};
// A value that has a name; reserved ones are refused.
template <unsigned bits, const Enumeration& codes, Text about, const ssp::Requirement&... cited>
struct Code {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::code, .bits = bits, .codes = &codes});
};
template <unsigned count, Text about, const ssp::Requirement&... cited>
struct Octets {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::octets, .bits = 8 * count});
};
// What is left between the fields before and behind: least..most octets in whole units.
template <std::size_t least, std::size_t most, std::size_t unit, Text about, const ssp::Requirement&... cited>
struct Rest {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::rest, .least = least, .most = most, .unit = unit});
};
// Zero octets behind the rest that fill the record to whole units.
template <std::size_t unit, Text about, const ssp::Requirement&... cited>
struct Zeros {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::zeros, .unit = unit});
};
template <unsigned bits, std::uint64_t most, Text about, const ssp::Requirement&... cited>
struct ZerosCount {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::zeros_count, .bits = bits, .high = most});
};
template <Text about, const ssp::Requirement&... cited>
struct Checksum {
    static constexpr Field field = Said<about, cited...>::with({.kind = Kind::checksum, .bits = 16});
};
// May be missing, with all that follow it.
template <class F>
struct Optional {
    static constexpr Field field = [] {
        Field f = F::field;
        f.optional = true;
        return f;
    }();
};

template <class... Alternatives>
struct Choice {};

// ---- from the types to the plain data -------------------------------------------------------------------------------

namespace detail {

template <class T>
concept IsChoice = requires { typename T::alternatives; };
template <class T>
concept SaysWhatItCarries = requires { T::carries; };

template <class T>
inline constexpr auto fields_of = boost::hana::unpack(boost::hana::accessors<T>(), [](auto... pairs) {
    return std::array<Field, sizeof...(pairs)>{[](auto pair) {
        using Member = std::remove_cvref_t<decltype(boost::hana::second(pair)(std::declval<T&>()))>;
        Field f = Member::field;
        f.name = boost::hana::to<const char*>(boost::hana::first(pair));
        return f;
    }(pairs)...};
});

template <class T>
struct Lowered;

// The compiler names the mistake in saying that this is not complete.
template <Mistake what>
struct The_format_is_refused_because;
template <>
struct The_format_is_refused_because<Mistake::none> {};

template <class... As>
constexpr std::array<const Format*, sizeof...(As)> alternatives_of(Choice<As...>) { return {&Lowered<As>::format...}; }

template <class T>
struct Lowered {
    static constexpr auto parts = [] {
        if constexpr (IsChoice<T>) return alternatives_of(typename T::alternatives{});
        else return fields_of<T>;
    }();
    static constexpr std::span<const Carried> carried = [] {
        if constexpr (SaysWhatItCarries<T>) return std::span<const Carried>(T::carries);
        else return std::span<const Carried>();
    }();
    static constexpr Format format = [] {
        if constexpr (IsChoice<T>) return Format{.name = T::name, .text = T::text, .alternatives = parts, .carries = carried};
        else return Format{.name = T::name, .text = T::text, .fields = parts, .carries = carried};
    }();
    static_assert(sizeof(The_format_is_refused_because<mistake_in(format)>) != 0);
};

}  // namespace detail

// The format that a struct describes.
template <class T>
constexpr const Format& format() { return detail::Lowered<T>::format; }

}  // namespace spec::formats
