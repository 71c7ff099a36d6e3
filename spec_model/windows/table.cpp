// SPDX-License-Identifier: Apache-2.0
#include "windows/table.hpp"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace ssp::windows {

std::string hex(std::uint64_t value) {
    char text[20];
    std::snprintf(text, sizeof text, "0x%08llx", static_cast<unsigned long long>(value));
    return text;
}

std::string text_of(Rights r) { return std::string(r.read ? "r" : "-") + (r.write ? "w" : "-") + (r.execute ? "x" : "-"); }

std::string_view text_of(Access a) { return a == Access::read ? "read" : a == Access::write ? "write" : "execute"; }

std::string title_of(const Area& area) { return area.owner + ' ' + area.name; }

std::vector<Window> windows_of(const Board& board, std::string_view tenant) {
    std::vector<Window> windows;
    if (tenant == kernel) return windows;
    for (const Area& a : board.areas)
        if (a.owner == tenant) windows.push_back({a.name, a.base, a.size, a.rights});
    for (const Area& a : board.areas)
        if (a.reader == tenant) windows.push_back({a.name + " of " + a.owner, a.base, a.size, {.read = true}});
    return windows;
}

const Area& area_of(const Board& board, std::string_view owner, std::string_view name) {
    const auto found = std::ranges::find_if(board.areas, [&](const Area& a) { return a.owner == owner && a.name == name; });
    if (found == board.areas.end())
        throw std::invalid_argument(board.name + " has no area " + std::string(name) + " of " + std::string(owner));
    return *found;
}

const Board& board_named(std::string_view name) {
    const auto found = std::ranges::find(boards(), name, &Board::name);
    if (found == boards().end()) throw std::invalid_argument("no board is called " + std::string(name));
    return *found;
}

}  // namespace ssp::windows
