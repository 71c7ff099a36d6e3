// SPDX-License-Identifier: Apache-2.0
// What boards under an emulator have in common: console, end, arguments, note and entropy come through semihosting.
//
// NOT for a product: the entropy is that of the host's /dev/urandom, which the debugger sees and may change.
#include "common/files.hpp"
#include "common/note.hpp"
#include "common/semihost.hpp"
#include "hal/ssp_board.h"
#include "hal/ssp_hal.h"

namespace semihost = ssp::semihost;

namespace {

char words[512];  // of the command line, each ended by 0; behind the last one an empty word
bool words_read;

void read_words() {
    struct {
        char* text;
        size_t size;
    } block{words, sizeof words - 2};
    words_read = true;
    if (semihost::call(semihost::command_line, &block) != 0 || block.size > sizeof words - 2) block.size = 0;
    for (size_t k = 0; k != block.size; ++k)
        if (words[k] == ' ') words[k] = 0;
    words[block.size] = words[block.size + 1] = 0;
}

}  // namespace

extern "C" {

void ssp_board_exit(int status) { semihost::exit(status); }

const char* ssp_board_argument(unsigned n) {
    if (!words_read) read_words();
    const char* word = words;
    for (unsigned k = 0; k <= n && *word != 0; ++k) word += __builtin_strlen(word) + 1;  // the first one is the program
    return *word != 0 ? word : nullptr;
}

uint32_t ssp_board_note() { return ssp::target::kept_note(); }

void ssp_hal_text(const char* characters) { semihost::text(characters); }

bool ssp_hal_entropy(uint8_t* octets, size_t size) {
    if (ssp::target::read_file("/dev/urandom", 0, octets, size)) return true;
    ssp_hal_wipe(octets, size);
    return false;
}

}  // extern "C"
