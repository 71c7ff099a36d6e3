// SPDX-License-Identifier: Apache-2.0
// Generated codecs and interpreter agree on every input of three octets of the formats that are so short, and on many of
// all others.
#include "../generated/formats/all_fuzz.hpp"

#include "formats_fixture.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace formats_test;

namespace {

template <class Fields>
std::string first_difference(const std::vector<std::uint8_t>& thirds, std::size_t& compared) {
    const spec::formats::Interpreter model(format_named(Fields::name));
    Octets in(3);
    for (unsigned a = 0; a != 256; ++a)
        for (unsigned b = 0; b != 256; ++b)
            for (const std::uint8_t c : thirds) {
                ++compared;
                in = {static_cast<std::uint8_t>(a), static_cast<std::uint8_t>(b), c};
                if (const std::string d = difference<Fields>(model, in); !d.empty()) return hexadecimal(in) + ": " + d;
            }
    return "";
}

}  // namespace

TEST_CASE("formats: generated code and interpreter agree on every input of three octets") {
    std::vector<std::uint8_t> all(256);
    for (unsigned i = 0; i != 256; ++i) all[i] = static_cast<std::uint8_t>(i);
    const std::set<std::string> whole{"shdlc_frame", "scl_session", "scl_registration", "hcp_command"};
    std::size_t found = 0, compared = 0;
    gen::each_format([&]<class Fields>(Fields) {
        CAPTURE(std::string(Fields::name));
        const bool every = whole.contains(Fields::name);
        found += every;
        CHECK(first_difference<Fields>(every ? all : std::vector<std::uint8_t>{0x00, 0x01, 0x10, 0x7f, 0x80, 0xff}, compared) == "");
    });
    CHECK(found == whole.size());
    CHECK(compared == 65536 * (256 * whole.size() + 6 * (ssp::all_formats().size() - whole.size())));
    MESSAGE(compared << " inputs");
}

TEST_CASE("formats: generated code and interpreter agree on a hundred thousand made and spoiled messages of each format") {
    gen::each_format([]<class Fields>(Fields) {
        CAPTURE(std::string(Fields::name));
        const spec::formats::Interpreter model(format_named(Fields::name));
        Octets message(Fields::longest + 1);
        std::size_t size = 0;
        std::string first;
        for (std::uint32_t seed = 1; seed != 100001 && first.empty(); ++seed) {
            size = gen::mutated<Fields>(message.data(), size, message.size(), seed * 2246822519u);
            const Octets in(message.begin(), message.begin() + static_cast<std::ptrdiff_t>(size));
            if (const std::string d = difference<Fields>(model, in); !d.empty()) first = hexadecimal(in) + ": " + d;
        }
        CHECK(first == "");
    });
}
