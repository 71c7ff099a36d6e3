// SPDX-License-Identifier: Apache-2.0
// Fetches instructions from the image, with the bounds that a processor would not check.

#include "rv32/image.hpp"

#include "rv32/listing.hpp"

namespace proofs::rv32 {

Instruction fetch(const Image& image, std::uint32_t address) {
    const auto outside = [&] {
        return Refused(address, hex(address) + ": control leaves the code (" + std::to_string(image.code.bytes.size()) +
                                    " bytes at " + hex(image.code.base) +
                                    "); link everything the function calls into .text");
    };
    const auto half = [&](std::uint32_t at) {
        const std::size_t i = at - image.code.base;
        return static_cast<std::uint32_t>(image.code.bytes[i]) | static_cast<std::uint32_t>(image.code.bytes[i + 1])
                                                                     << 8;
    };
    if (address % 2 != 0) throw Refused(address, hex(address) + ": an odd address cannot be executed");
    if (!image.code.contains(address, 2)) throw outside();
    std::uint32_t word = half(address);
    if ((word & 3) == 3) {
        if (!image.code.contains(address, 4)) throw outside();
        word |= half(address + 2) << 16;
    }
    const std::optional<Instruction> in = decode(word);
    if (!in)
        throw Refused(address,
                      hex(address) + ": the word " + hex(word) +
                          " is no instruction of the subset (RV32IMC without fence, ecall, ebreak and CSR access); "
                          "compile the function with -march=rv32imc and without inline assembly");
    return *in;
}

}  // namespace proofs::rv32
