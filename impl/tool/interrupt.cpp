// SPDX-License-Identifier: Apache-2.0
// The signals are blocked in every thread, and one thread waits for them. A handler would not do: Z3 puts its own in the
// place of it whenever it solves, and takes a Ctrl-C as a reason to give up one question and go on with the next.
#include "tool/interrupt.hpp"

#include "tool/stop.hpp"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <thread>
#include <unistd.h>

namespace tool {

namespace {

std::mutex busy;
std::string message = "interrupted";
std::function<void()> undo;

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

[[noreturn]] void watch(sigset_t awaited) {
    int signal = 0;
    while (::sigwait(&awaited, &signal) != 0) {}
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
    sigset_t awaited;
    sigemptyset(&awaited);
    for (int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (signal != SIGHUP || before.sa_handler != SIG_IGN) sigaddset(&awaited, signal);  // nohup means it
    }
    ::pthread_sigmask(SIG_BLOCK, &awaited, nullptr);  // threads and programs started from now on inherit it
    struct sigaction nothing {};
    nothing.sa_handler = [](int) {};
    ::sigaction(SIGPIPE, &nothing, nullptr);  // the write fails instead, and cleans up
    std::thread(watch, awaited).detach();
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
