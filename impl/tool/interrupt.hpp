// SPDX-License-Identifier: Apache-2.0
// Ctrl-C and termination: every child process ends, what was begun is removed, one message, status 130.

#pragma once

#include <functional>
#include <mutex>
#include <string>

namespace tool {

// From now on SIGINT, SIGTERM and SIGHUP end the program in order; a thread of its own does it. To be called before
// any other thread exists.
void watch_interrupts();

// While one lives, an interruption waits: for the instant in which old becomes new.
[[nodiscard]] std::unique_lock<std::mutex> hold_interrupts();

// What an interruption undoes, and what it says instead of "interrupted". Only the latest one counts.
class WhenInterrupted {
public:
    WhenInterrupted(std::string message, std::function<void()> undo);
    ~WhenInterrupted();
    WhenInterrupted(const WhenInterrupted&) = delete;
    WhenInterrupted& operator=(const WhenInterrupted&) = delete;
};

}  // namespace tool
