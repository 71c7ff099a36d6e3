// SPDX-License-Identifier: Apache-2.0
// The steps of a format carried out on unknown octets: what is read, written, refused and accepted, as bit-vector terms.
//
// Nothing is cut off: the length is any number of 32 bits, and a part of variable length is as long as the format allows.
// That is possible because no step looks into such a part octet by octet but the padding and the checksum:
// - what is said of every octet of the padding is said of one octet at an unknown place in it;
// - the checksum is some number that depends on the octets it covers and on nothing else; whoever compares two checksums
//   has to show first that both cover the same octets (`Sum`).
// An octet at a place is a constant of its own, and octets at equal places are equal (Ackermann's reduction), so all
// formulas are of the logic QF_BV.

#pragma once

#include "formats/steps.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>
#include <z3++.h>

namespace proofs::formats {

inline constexpr unsigned index_bits = 32;

// The octet at a place.
using Octets = std::function<z3::expr(const z3::expr& index)>;

// Octets nobody knows anything about.
class Unknown {
public:
    Unknown(z3::context& context, std::string name) : context_(context), name_(std::move(name)) {}
    z3::expr at(const z3::expr& index);
    // Octets at equal places are equal, as far as they were asked for.
    z3::expr equal_at_equal_places() const;
    const std::vector<std::pair<z3::expr, z3::expr>>& known() const { return known_; }  // place and octet

private:
    z3::context& context_;
    std::string name_;
    std::vector<std::pair<z3::expr, z3::expr>> known_;
};

// One field of a record: the number, whether it is there, its octets.
struct Symbol {
    std::optional<z3::expr> number{};   // 64 bits
    std::optional<z3::expr> present{};  // of an optional field
    std::optional<z3::expr> length{};   // of octets and rest
    std::optional<z3::expr> from{};     // of octets and rest that were decoded: where they stand
    Octets octets{};
};
using Symbols = std::vector<Symbol>;

struct Access {
    z3::expr happens, from, until;  // all octets in [from, until)
};
struct Refusal {
    z3::expr happens;
    spec::formats::Reason reason;
    z3::expr offset;
};
// A checksum of the octets before `until`.
struct Sum {
    z3::expr happens, until, value;
    Octets octets;
};

struct Decoding {
    z3::expr accepted;  // every step passed; of the padding: see zeros
    std::vector<Access> reads{}, fields{};  // fields: what was read and stands in a field, constant, padding or checksum
    std::vector<Refusal> refusals{};
    Symbols symbols{};
    std::vector<Sum> sums{};
    std::vector<Access> zeros{};  // where an accepted record holds zero octets
};
// What an octet at `place` has to be if the record was accepted.
z3::expr zero_at(const Decoding& decoding, const Octets& in, const z3::expr& place);

Decoding decode(z3::context& context, const spec::formats::Program& program, const Octets& in, const z3::expr& length);

struct Write {
    z3::expr happens, from, until;
    Octets octet;  // by its place in the message
};
struct Encoding {
    z3::expr accepted, length;
    std::vector<Write> writes{};
    std::vector<Refusal> refusals{};
    std::vector<Sum> sums{};
};
Encoding encode(z3::context& context, const spec::formats::Program& program, const Symbols& symbols, const z3::expr& capacity);

// The octet at `place` after the first `writes` writes; `before` is what stood there.
z3::expr written_at(const Encoding& encoding, const z3::expr& place, const z3::expr& before, std::size_t writes);

z3::expr number_of(z3::context& context, std::uint64_t value, unsigned bits);
z3::expr index_of(z3::context& context, std::size_t value);
z3::expr any_of(z3::context& context, const std::vector<z3::expr>& conditions);

}  // namespace proofs::formats
