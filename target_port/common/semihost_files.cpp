// SPDX-License-Identifier: Apache-2.0
// Files through semihosting, opened for each use: nothing stays open when a board is reset.
#include "common/files.hpp"
#include "common/semihost.hpp"

namespace ssp::target {

namespace {

enum Mode : long { read_binary = 1, update_binary = 3, make_binary = 7 };  // fopen(): rb, r+b, w+b

long open_file(const char* name, Mode mode) {
    const struct {
        const char* name;
        long mode;
        size_t size;
    } block{name, mode, __builtin_strlen(name)};
    return semihost::call(semihost::open, &block);
}

bool move_octets(long file, semihost::Operation operation, uint32_t offset, const uint8_t* octets, size_t size) {
    const struct {
        long file;
        uint32_t offset;
    } to{file, offset};
    const struct {
        long file;
        const uint8_t* octets;
        size_t size;
    } block{file, octets, size};
    const bool done = semihost::call(semihost::seek, &to) == 0 && semihost::call(operation, &block) == 0;
    return semihost::call(semihost::close, &file) == 0 && done;
}

}  // namespace

bool read_file(const char* name, uint32_t offset, uint8_t* octets, size_t size) {
    const long file = open_file(name, read_binary);
    return file != -1 && move_octets(file, semihost::read, offset, octets, size);
}

bool write_file(const char* name, uint32_t offset, const uint8_t* octets, size_t size) {
    long file = open_file(name, update_binary);
    if (file == -1 && offset == 0) file = open_file(name, make_binary);
    return file != -1 && move_octets(file, semihost::write, offset, octets, size);
}

}  // namespace ssp::target
