// SPDX-License-Identifier: Apache-2.0
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
