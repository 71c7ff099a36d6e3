// SPDX-License-Identifier: Apache-2.0
// Can a terminal tell a board from the virtual device? Both are told the same, and what they answer is compared octet by octet.

#pragma once

#include "host/links.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tool {

struct Said {
    std::string what{};  // was asked, as "loader: enable 0"
    std::vector<std::uint8_t> answer{};
};

// Tells whoever is at the link what a terminal tells: registries, echoes in the clear and on secure pipes, a bundle image that is
// loaded, run, stopped and deleted, and much that is refused. `turn` lets both sides work. An SSP of a new storage is expected, or
// with `again` the one that was left so. Throws ssp::host::BrokenOff, with what was asked, if nobody answers.
[[nodiscard]] std::vector<Said> say_all(ssp::host::HostLink& link, const std::function<void()>& turn, bool again);

// The same to the virtual device, in memory, with its storage kept from one to the other.
struct VirtualSaid {
    std::vector<Said> first, again;
};
[[nodiscard]] VirtualSaid say_all_to_virtual();

struct Talk {
    unsigned answers = 0;              // that were as those of the virtual device
    std::vector<std::string> others{};  // what was not, and why
    std::string output{};              // of the board
};

// Adds to `result` which of the answers are as expected, and which are not. The largest message a device takes may be another one.
void compare(const std::vector<Said>& expected, const std::vector<Said>& found, Talk& result);

// Runs a program on a board by its run.sh, with its link on a socket, and talks to it; then once more, with the storage it has
// left.
[[nodiscard]] Talk talk_with_board(const std::filesystem::path& run, const std::filesystem::path& program);

}  // namespace tool
