// SPDX-License-Identifier: Apache-2.0
// A program that runs on a board under its emulator, with its link on a socket.

#pragma once

#include "host/links.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <sys/types.h>

namespace tool {

// Where it keeps what outlives it. A new one, which goes with this object.
class BoardFolder {
public:
    BoardFolder();  // throws std::runtime_error if there is no room
    ~BoardFolder();
    BoardFolder(const BoardFolder&) = delete;
    BoardFolder& operator=(const BoardFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

// In a group of processes of its own, which is ended with this object.
class RunningBoard {
public:
    RunningBoard(const std::filesystem::path& run, const std::filesystem::path& program, const BoardFolder& folder);
    ~RunningBoard();
    RunningBoard(const RunningBoard&) = delete;
    RunningBoard& operator=(const RunningBoard&) = delete;

    // Its link, as soon as it opens it. Throws ssp::host::BrokenOff with what it said if it does not.
    [[nodiscard]] std::unique_ptr<ssp::host::HostLink> connected() const;
    [[nodiscard]] std::string said() const;  // on its console, in this run and those before it in the same folder

private:
    [[nodiscard]] bool there() const;
    std::filesystem::path log_, socket_;
    pid_t process_;
};

}  // namespace tool
