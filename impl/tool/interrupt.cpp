// SPDX-License-Identifier: Apache-2.0
// The handler only writes one byte; a thread reads it and does what no handler may do. A blocked signal would be
// inherited by every solver that is started, a handler is not.
#include "tool/interrupt.hpp"

#include "tool/stop.hpp"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>
#include <unistd.h>

namespace tool {

namespace {

int wake[2];  // a pipe
std::mutex busy;
std::string message = "interrupted";
std::function<void()> undo;

void on_signal(int) {
    const int saved = errno;
    [[maybe_unused]] const ssize_t n = ::write(wake[1], "", 1);
    errno = saved;
}

// The processes below this one, whoever started them: an engine's solvers too.
void kill_descendants() {
    std::multimap<pid_t, pid_t> children;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator("/proc", error)) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::string stat;
        std::getline(std::ifstream(entry.path() / "stat"), stat);
        const auto end = stat.rfind(')');  // "PID (NAME) S PARENT ..": a name may hold anything
        if (end != std::string::npos && stat.size() > end + 4)
            children.emplace(std::atoi(stat.c_str() + end + 4), std::atoi(name.c_str()));
    }
    std::function<void(pid_t)> end = [&](pid_t parent) {
        for (auto [c, last] = children.equal_range(parent); c != last; ++c) {
            ::kill(c->second, SIGKILL);
            end(c->second);
        }
    };
    end(::getpid());
}

[[noreturn]] void watch() {
    char byte;
    while (::read(wake[0], &byte, 1) != 1) {}
    const std::lock_guard held(busy);
    kill_descendants();
    if (undo) undo();
    const std::string text = (::isatty(2) ? "\r\033[K" : "") + message + '\n';
    [[maybe_unused]] const ssize_t n = ::write(2, text.data(), text.size());
    kill_descendants();  // what was started meanwhile ..
    if (undo) undo();    // .. and written
    ::_exit(interrupted);
}

}  // namespace

void watch_interrupts() {
    if (::pipe(wake)) return;
    for (int end : wake) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction action {};
        action.sa_handler = on_signal;
        action.sa_flags = SA_RESTART;
        ::sigaction(signal, &action, nullptr);
    }
    struct sigaction nothing {};
    nothing.sa_handler = [](int) {};
    ::sigaction(SIGPIPE, &nothing, nullptr);  // the write fails instead, and cleans up
    std::thread(watch).detach();
}

std::unique_lock<std::mutex> hold_interrupts() { return std::unique_lock(busy); }

WhenInterrupted::WhenInterrupted(std::string text, std::function<void()> what) {
    const std::lock_guard held(busy);
    message = std::move(text);
    undo = std::move(what);
}

WhenInterrupted::~WhenInterrupted() {
    const std::lock_guard held(busy);
    message = "interrupted";
    undo = nullptr;
}

}  // namespace tool
