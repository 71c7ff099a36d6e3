// SPDX-License-Identifier: Apache-2.0
// The window tables of the boards: the one place where an address of the image is written.
//
// All boards have the same layout, in one memory or in two. From the start of the code:
//     0x00000  kernel       code, with constants: also the tables themselves
//     0x20000  loader       code, 128 KiB
// and from the start of the data, which is written while the image runs:
//     0x00000  kernel       data
//     0x02000  kernel       guard below its stack
//     0x03000  kernel       stack
//     0x06000  bundle_1 ..  code, 8 KiB each: it is loaded
//     0x0c000  bundle_1 ..  data, 4 KiB each
//     0x0f000  bundle_1 ..  stacks, 1 KiB each; what runs over falls into what is another's
//     0x0fc00  loader, bundle_1, ..      exchange areas, 256 bytes each
//     0x10000  loader       stack, 16 KiB; what runs over falls into an area that it only reads
//     0x14000  loader       data, as much as the SSP needs with the messages of the board: no power of two, so PMP needs two
//                           entries for it
#include "windows/table.hpp"

namespace ssp::windows {

namespace {

inline constexpr unsigned bundles = 3;  // with the loader as many as the generated machine of processes has

constexpr Rights none{}, code{.read = true, .execute = true}, data{.read = true, .write = true}, constant{.read = true};

// Each exchange area has one writer and one reader: two bundles, the last bundle and the loader.
std::string reader_of(const std::string& owner) {
    if (owner == "bundle_1") return "bundle_2";
    if (owner == "bundle_2") return "bundle_1";
    return owner == "bundle_3" ? "loader" : "bundle_3";
}

void lay_out(Board& b, std::uint32_t code_at, std::uint32_t data_at, std::uint32_t loader_data, Rights guard) {
    b.tenants = {"loader"};
    for (unsigned i = 1; i <= bundles; ++i) b.tenants.push_back("bundle_" + std::to_string(i));
    const std::string k(kernel);
    b.areas = {{k, "code", code_at, 0x8000, code},
               {k, "data", data_at, 0x2000, data},
               {k, "guard", data_at + 0x2000, 0x1000, guard},
               {k, "stack", data_at + 0x3000, 0x3000, data}};
    for (std::uint32_t n = 0; const std::string& t : b.tenants) {
        const std::uint32_t bundle = n == 0 ? 0 : n - 1;
        if (n == 0) {
            b.areas.push_back({t, "code", code_at + 0x20000, 0x20000, code});
            b.areas.push_back({t, "data", data_at + 0x14000, loader_data, data});
            b.areas.push_back({t, "stack", data_at + 0x10000, 0x4000, data});
        } else {
            b.areas.push_back({t, "code", data_at + 0x6000 + bundle * 0x2000, 0x2000, code});
            b.areas.push_back({t, "data", data_at + 0xc000 + bundle * 0x1000, 0x1000, data});
            b.areas.push_back({t, "stack", data_at + 0xf000 + bundle * 0x400, 0x400, data});
        }
        b.areas.push_back({t, "exchange", data_at + 0xfc00 + n * 0x100, 0x100, data, reader_of(t)});
        ++n;
    }
}

Board rv32_virt() {
    Board b{"rv32_virt", "QEMU's board virt, RV32 with PMP", Unit::pmp, 16};
    b.memories = {{"RAM", 0x80000000, 0x1000000}};
    b.devices = {{"test finisher", 0x00100000, 0x1000}, {"CLINT", 0x02000000, 0x10000}, {"UART", 0x10000000, 0x100}};
    lay_out(b, 0x80000000, 0x80040000, 0x7c000, none);
    return b;
}

Board rv32_opentitan() {
    Board b{"rv32_opentitan", "OpenTitan Earl Grey as QEMU has it, Ibex with PMP", Unit::pmp, 16};
    b.memories = {{"flash", 0x20000000, 0x100000}, {"RAM", 0x10000000, 0x20000}};
    b.devices = {{"peripherals", 0x40000000, 0x2000000}};
    lay_out(b, 0x20000000, 0x10000000, 0xc000, none);
    return b;
}

// Both memories have a second, non-secure address each, which is not listed and so in no window.
Board m33_an505() {
    Board b{"m33_an505", "Arm MPS2 with AN505, Cortex-M33 in secure state with PMSAv8", Unit::mpu, 16};
    b.memories = {{"SSRAM1", 0x10000000, 0x400000}, {"SSRAM2 and 3", 0x38000000, 0x400000}};
    b.devices = {{"peripherals, non-secure", 0x40000000, 0x10000000},
                 {"peripherals", 0x50000000, 0x10000000},
                 {"private peripherals, with the MPU", 0xe0000000, 0x100000}};
    lay_out(b, 0x10000000, 0x38000000, 0x7c000, constant);  // a region that nobody at all may read cannot be said
    return b;
}

}  // namespace

const std::vector<Board>& boards() {
    static const std::vector<Board> all{rv32_virt(), rv32_opentitan(), m33_an505()};
    return all;
}

}  // namespace ssp::windows
