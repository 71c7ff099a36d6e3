// SPDX-License-Identifier: Apache-2.0
// Feeds any octets to a generated decoder and to the interpreter of the steps it was printed from, and stops at the
// first difference, in the reason, the offset or a value. What is accepted is encoded again and has to be the same.
//
// All formats are in one program; which one it fuzzes, the name says that it is called by: FORMAT_fuzz. Half of the inputs
// are made by the generated mutator: messages that are right, or wrong in one place. The input lies in a buffer of its own
// size, so a read outside of it is seen.

#include "../generated/formats/all_fuzz.hpp"

#include "formats_fixture.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t room);

using namespace formats_test;

namespace {

struct Target {
    void (*run)(const Octets& in) = nullptr;
    std::size_t (*mutate)(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) = nullptr;
} target;

template <class Fields>
void run(const Octets& in) {
    static const spec::formats::Interpreter model(format_named(Fields::name));
    const std::string d = difference<Fields>(model, in);
    if (d.empty()) return;
    std::fprintf(stderr, "%s, input %s: %s\n", Fields::name, hexadecimal(in).c_str(), d.c_str());
    std::abort();
}

template <class Fields>
std::size_t mutate(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return gen::mutated<Fields>(data, size, room, seed);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char*** words) {
    const std::string path = **words, name = path.substr(path.rfind('/') + 1);
    gen::each_format([&]<class Fields>(Fields) {
        if (name == std::string(Fields::name) + "_fuzz") target = {run<Fields>, mutate<Fields>};
    });
    if (target.run != nullptr) return 0;
    std::fprintf(stderr, "%s: call it FORMAT_fuzz, with the name of a format in generated/formats/formats.md\n", name.c_str());
    std::exit(2);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    target.run(Octets(data, data + size));
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return seed % 2 == 0 ? LLVMFuzzerMutate(data, size, room) : target.mutate(data, size, room, seed);
}
