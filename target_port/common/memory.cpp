// SPDX-License-Identifier: Apache-2.0
// What compilers call by themselves, where there is no C library. Compiled so that no loop here becomes a call of itself.
#include <stddef.h>
#include <stdint.h>

extern "C" {

void* memcpy(void* __restrict to, const void* __restrict from, size_t size) {
    uint8_t* t = static_cast<uint8_t*>(to);
    const uint8_t* f = static_cast<const uint8_t*>(from);
    for (size_t k = 0; k != size; ++k) t[k] = f[k];
    return to;
}

void* memmove(void* to, const void* from, size_t size) {
    uint8_t* t = static_cast<uint8_t*>(to);
    const uint8_t* f = static_cast<const uint8_t*>(from);
    if (reinterpret_cast<uintptr_t>(t) < reinterpret_cast<uintptr_t>(f)) {
        for (size_t k = 0; k != size; ++k) t[k] = f[k];
    } else {
        for (size_t k = size; k-- != 0;) t[k] = f[k];
    }
    return to;
}

void* memset(void* to, int octet, size_t size) {
    uint8_t* t = static_cast<uint8_t*>(to);
    for (size_t k = 0; k != size; ++k) t[k] = static_cast<uint8_t>(octet);
    return to;
}

// Takes as long as the first difference is far: never for secrets.
int memcmp(const void* a, const void* b, size_t size) {
    const uint8_t* x = static_cast<const uint8_t*>(a);
    const uint8_t* y = static_cast<const uint8_t*>(b);
    for (size_t k = 0; k != size; ++k)
        if (x[k] != y[k]) return x[k] < y[k] ? -1 : 1;
    return 0;
}

size_t strlen(const char* text) {
    size_t size = 0;
    while (text[size] != 0) ++size;
    return size;
}

}  // extern "C"
