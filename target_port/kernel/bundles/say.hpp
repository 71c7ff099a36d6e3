// SPDX-License-Identifier: Apache-2.0
// A line a bundle sends: characters, and numbers in hexadecimal or decimal. What is too long is cut.

#pragma once

#include "kernel/calls.hpp"

namespace ssp::target {

inline uint32_t address_of(const volatile void* p) { return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(p)); }

class Line {
public:
    Line() {}  // and clears nothing: that would be a call of memset
    Line& text(const char* characters) {
        for (; *characters != 0; ++characters) put(*characters);
        return *this;
    }
    Line& hexadecimal(uint32_t value) {
        text("0x");
        for (unsigned shift = 32; shift != 0; shift -= 4) {
            const uint32_t digit = value >> (shift - 4) & 15;
            put(static_cast<char>(digit < 10 ? '0' + digit : 'a' + digit - 10));
        }
        return *this;
    }
    Line& decimal(uint32_t value) {
        uint32_t unit = 1;
        while (value / unit >= 10) unit *= 10;
        for (; unit != 0; unit /= 10) put(static_cast<char>('0' + value / unit % 10));
        return *this;
    }
    void send() const { (void)call(Call::send, address_of(octets_), size_); }

private:
    void put(char c) {
        if (size_ != send_size) octets_[size_++] = c;
    }
    char octets_[send_size];
    uint32_t size_ = 0;
};

}  // namespace ssp::target
