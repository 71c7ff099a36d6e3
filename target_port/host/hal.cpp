// SPDX-License-Identifier: Apache-2.0
// A process as a board: storage and counter are files of the folder it runs in, a reset replaces the process by itself, and
// the link leads nowhere, or back (--loop). NOT for a product: the counter can be turned back.
#include "common/files.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

namespace {

char** words;
uint32_t kept_note;

constexpr const char* note_variable = "SSP_BOARD_NOTE";
constexpr const char* loop_variable = "SSP_BOARD_LOOP";

uint8_t under_way[256];
size_t first, count;

uint64_t nanoseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<uint64_t>(now.tv_sec) * 1'000'000'000u + static_cast<uint64_t>(now.tv_nsec);
}

bool move(int file, bool writes, uint32_t offset, const uint8_t* from, uint8_t* to, size_t size) {
    if (file < 0) return false;
    const ssize_t moved = writes ? pwrite(file, from, size, offset) : pread(file, to, size, offset);
    return close(file) == 0 && moved == static_cast<ssize_t>(size);
}

}  // namespace

namespace ssp::target {

bool read_file(const char* name, uint32_t offset, uint8_t* octets, size_t size) {
    return move(open(name, O_RDONLY | O_CLOEXEC), false, offset, nullptr, octets, size);
}

bool write_file(const char* name, uint32_t offset, const uint8_t* octets, size_t size) {
    return move(open(name, O_WRONLY | O_CLOEXEC | (offset == 0 ? O_CREAT : 0), 0644), true, offset, octets, nullptr, size);
}

}  // namespace ssp::target

int main(int, char** arguments) {
    words = arguments;
    if (const char* note = std::getenv(note_variable)) kept_note = static_cast<uint32_t>(std::strtoul(note, nullptr, 10));
    ssp_board_exit(ssp_main());
}

void ssp_board_exit(int status) {
    std::fflush(stdout);
    _exit(status);
}

const char* ssp_board_argument(unsigned n) {
    unsigned k = 0;
    while (words[k] != nullptr && k <= n) ++k;
    return words[k];
}

bool ssp_board_reset(uint32_t note) {
    std::fflush(stdout);
    setenv(note_variable, std::to_string(note).c_str(), 1);
    execv("/proc/self/exe", words);
    return false;
}

uint32_t ssp_board_note() { return kept_note; }

// Not instructions: nanoseconds of the processor, which is the best a process is told.
uint64_t ssp_board_instructions() { return nanoseconds(CLOCK_PROCESS_CPUTIME_ID); }
uint32_t ssp_board_instruction_step() { return 1; }

uint32_t ssp_hal_time_ms() { return static_cast<uint32_t>(nanoseconds(CLOCK_MONOTONIC) / 1'000'000u); }

bool ssp_hal_entropy(uint8_t* octets, size_t size) {
    if (getrandom(octets, size, 0) == static_cast<ssize_t>(size)) return true;
    ssp_hal_wipe(octets, size);
    return false;
}

bool ssp_hal_link_reopen() {
    first = count = 0;
    return true;
}

size_t ssp_hal_link_send(const uint8_t* octets, size_t size) {
    if (std::getenv(loop_variable) == nullptr) return SSP_HAL_LINK_LOST;
    size_t sent = 0;
    for (; sent != size && count != sizeof under_way; ++sent) under_way[(first + count++) % sizeof under_way] = octets[sent];
    return sent;
}

size_t ssp_hal_link_receive(uint8_t* octets, size_t capacity) {
    if (std::getenv(loop_variable) == nullptr) return SSP_HAL_LINK_LOST;
    size_t size = 0;
    for (; size != capacity && count != 0; ++size, --count) octets[size] = under_way[first], first = (first + 1) % sizeof under_way;
    return size;
}

void ssp_hal_text(const char* characters) { std::fputs(characters, stdout); }
