// SPDX-License-Identifier: Apache-2.0
// The register values that are proven are those a kernel is compiled with: the constants of the committed headers.
#include "tool/windows_run.hpp"

#include "codegen/windows/windows.hpp"
#include "generated/windows/m33_an505.hpp"
#include "generated/windows/rv32_opentitan.hpp"
#include "generated/windows/rv32_virt.hpp"

#include <stdexcept>

namespace tool {

namespace {

namespace generated = ssp::generated::windows;
using Values = std::vector<std::uint32_t>;

// PMP: the values of each tenant.
Values of(const auto& registers) requires requires { registers.address; } {
    Values all;
    for (const std::uint32_t v : registers.address) all.push_back(v);
    for (const std::uint32_t v : registers.configuration) all.push_back(v);
    return all;
}
// MPU: two of each region.
Values of(const auto& registers) requires requires { registers.region; } {
    Values all;
    for (const auto& r : registers.region) all.insert(all.end(), {r.base, r.limit});
    return all;
}

void replace(std::vector<ssp::windows::Register>& named, const Values& values, const std::string& board) {
    if (named.size() != values.size())
        throw std::invalid_argument("generated/windows/" + board + ".hpp has " + std::to_string(values.size()) + " values where the table needs " + std::to_string(named.size()) + "; ./sspec generate windows writes it anew");
    for (std::size_t i = 0; i != values.size(); ++i) named[i].value = values[i];
}

proofs::windows::Subject subject(const std::string& name, const Values& common, const auto& tenants) {
    const ssp::windows::Board& board = ssp::windows::board_named(name);
    proofs::windows::Subject s{&board, codegen::windows::registers_of(board)};
    replace(s.values.common, common, name);
    if (s.values.tenants.size() != std::size(tenants)) throw std::invalid_argument("generated/windows/" + name + ".hpp has another number of tenants; ./sspec generate windows writes it anew");
    for (std::size_t n = 0; n != std::size(tenants); ++n) replace(s.values.tenants[n], of(tenants[n]), name);
    return s;
}

Values common_of_m33() {
    Values all{generated::m33_an505::control, generated::m33_an505::attributes};
    for (const auto& r : generated::m33_an505::kernel_regions) all.insert(all.end(), {r.base, r.limit});
    return all;
}

}  // namespace

std::vector<proofs::windows::Subject> committed_windows() {
    return {subject("rv32_virt", {}, generated::rv32_virt::registers), subject("rv32_opentitan", {}, generated::rv32_opentitan::registers),
            subject("m33_an505", common_of_m33(), generated::m33_an505::registers)};
}

}  // namespace tool
