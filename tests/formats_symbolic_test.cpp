// SPDX-License-Identifier: Apache-2.0
// The formulas the proofs are about mean what the interpreter does: on concrete inputs both decode the same, refuse for
// the same reason at the same offset, and find the same values.
#include "../generated/formats/all_fuzz.hpp"

#include "formats/symbolic.hpp"
#include "formats_fixture.hpp"

#include <doctest/doctest.h>

#include <map>
#include <optional>

using namespace formats_test;
using namespace spec::formats;
namespace symbolic = proofs::formats;

namespace {

// What the formulas say of one input.
class Formulas {
public:
    Formulas(const Program& program, const Octets& in) : in_(in), octets_([this](const z3::expr& i) { return octet(i); }),
        decoding_(symbolic::decode(c_, program, octets_, symbolic::index_of(c_, in.size()))) {
        for (const symbolic::Sum& s : decoding_.sums) {
            const std::uint64_t until = s.until.simplify().get_numeral_uint64();
            // A checksum of octets that are not there is never looked at.
            const std::uint16_t sum = until <= in.size() ? checksum(std::span(in).first(static_cast<std::size_t>(until))) : std::uint16_t{0};
            from_.push_back(s.value);
            to_.push_back(c_.bv_val(static_cast<unsigned>(sum), 16));
        }
    }

    bool accepts() {
        for (std::size_t place = 0; place != in_.size(); ++place)
            if (!is_true(symbolic::zero_at(decoding_, octets_, symbolic::index_of(c_, place)))) return false;
        return is_true(decoding_.accepted);
    }
    // Does it refuse for this reason here? A wrong octet of the padding may be any of them.
    bool refuses(const Outcome& o) {
        const z3::expr offset = symbolic::index_of(c_, o.offset);
        for (const symbolic::Refusal& r : decoding_.refusals) {
            if (r.reason != o.reason) continue;
            if (r.offset.is_const() && !r.offset.is_numeral() && z3::eq(r.offset, r.offset.simplify())) {
                z3::expr_vector from(c_), to(c_);
                from.push_back(r.offset);
                to.push_back(offset);
                z3::expr happens = r.happens;
                if (is_true(happens.substitute(from, to))) return true;
            } else if (is_true(r.happens) && is_true(r.offset == offset)) return true;
        }
        return false;
    }
    Values values(const Format& record) {
        Values v = blank(record);
        for (std::size_t i = 0; i != v.size(); ++i) {
            const symbolic::Symbol& s = decoding_.symbols[i];
            if (s.present) v[i].present = is_true(*s.present);
            if (s.number && v[i].present) v[i].number = number(*s.number);
            if (!s.length) continue;
            v[i].octets.clear();
            for (std::uint64_t k = 0; k != number(*s.length); ++k)
                v[i].octets.push_back(static_cast<std::uint8_t>(number(s.octets(symbolic::index_of(c_, static_cast<std::size_t>(k))))));
        }
        return v;
    }

private:
    z3::context c_;
    const Octets in_;
    const symbolic::Octets octets_;
    symbolic::Decoding decoding_;
    std::vector<z3::expr> from_, to_;

    z3::expr octet(const z3::expr& index) {
        const z3::expr i = index.simplify();
        if (i.is_numeral()) {
            const std::uint64_t at = i.get_numeral_uint64();
            return c_.bv_val(at < in_.size() ? static_cast<unsigned>(in_[static_cast<std::size_t>(at)]) : 0u, 8);
        }
        z3::expr result = c_.bv_val(0u, 8);
        for (std::size_t k = 0; k != in_.size(); ++k) result = z3::ite(i == symbolic::index_of(c_, k), c_.bv_val(static_cast<unsigned>(in_[k]), 8), result);
        return result;
    }
    z3::expr known(z3::expr e) {
        z3::expr_vector from(c_), to(c_);
        for (const z3::expr& f : from_) from.push_back(f);
        for (const z3::expr& t : to_) to.push_back(t);
        return e.substitute(from, to).simplify();
    }
    bool is_true(const z3::expr& e) { return known(e).is_true(); }
    std::uint64_t number(const z3::expr& e) { return known(e).get_numeral_uint64(); }
};

}  // namespace

TEST_CASE("formats: the formulas of the proofs say of concrete inputs what the interpreter does") {
    std::map<Reason, int> reasons;
    gen::each_format([&]<class Fields>(Fields) {
        for (const Format* record : records_of(format_named(Fields::name))) {
            CAPTURE(std::string(record->name));
            const Program program = lower(*record);
            Octets message(Fields::longest + 1);
            for (std::uint32_t seed = 1; seed != 61; ++seed) {
                const std::size_t n = gen::mutated<Fields>(message.data(), 0, message.size(), seed * 2654435761u);
                if (n > 60) continue;  // an octet at an unknown place is a choice among all
                const Octets in(message.begin(), message.begin() + static_cast<std::ptrdiff_t>(n));
                const Decoded d = spec::formats::decode(program, in);
                ++reasons[d.outcome.reason];
                Formulas formulas(program, in);
                CAPTURE(hexadecimal(in));
                CHECK(formulas.accepts() == (d.outcome.reason == Reason::none));
                if (d.outcome.reason != Reason::none) CHECK(formulas.refuses(d.outcome));
                else CHECK(formulas.values(*record) == d.values);
            }
        }
    });
    for (const Reason r : {Reason::none, Reason::truncated, Reason::too_long, Reason::wrong_length, Reason::wrong_constant, Reason::out_of_range,
                           Reason::reserved_code, Reason::wrong_padding, Reason::wrong_checksum})
        CHECK_MESSAGE(reasons[r] > 0, std::string(name_of(r)));
}
