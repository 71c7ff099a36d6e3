// SPDX-License-Identifier: Apache-2.0
// A thread repaints; the workers only say where they are. Progress that cannot be shown disturbs nobody.
#include "tool/progress.hpp"

#include <algorithm>
#include <cstdio>
#include <sys/ioctl.h>
#include <unistd.h>

namespace tool {

namespace {

long seconds_since(std::chrono::steady_clock::time_point t) {
    return static_cast<long>(std::chrono::duration<double>(std::chrono::steady_clock::now() - t).count());
}

}  // namespace

Progress::Progress(int descriptor, double whole)
    : descriptor_(descriptor), terminal_(descriptor >= 0 && ::isatty(descriptor)), whole_(whole), thread_([this] { live(); }) {}

Progress::~Progress() {
    {
        const std::lock_guard held(mutex_);
        over_ = true;
    }
    wake_.notify_all();
    thread_.join();
    if (terminal_) write("\r\033[K");
}

void Progress::begin(const std::string& machine, const std::string& phase) {
    const std::lock_guard held(mutex_);
    now_[machine] = {phase, 0, 0, std::chrono::steady_clock::now()};
}

void Progress::tick(const std::string& machine, long done, long all) {
    const std::lock_guard held(mutex_);
    Current& c = now_[machine];
    c.done = done;
    c.all = all;
}

void Progress::end(const std::string& machine, double weight) {
    const std::lock_guard held(mutex_);
    now_.erase(machine);
    done_ += weight;
}

void Progress::say(const std::string& text) {
    const std::lock_guard held(mutex_);
    write((terminal_ ? "\r\033[K" : "") + text + '\n');
}

void Progress::write(const std::string& text) const {
    if (descriptor_ < 0) return;
    [[maybe_unused]] const ssize_t n = ::write(descriptor_, text.data(), text.size());
}

std::string Progress::line() const {
    char head[64];
    const long s = seconds_since(began_);
    std::snprintf(head, sizeof head, "[%3.0f %%] %ld:%02ld", whole_ > 0 ? 100 * std::min(1.0, done_ / whole_) : 0, s / 60, s % 60);
    std::string text = head;
    for (const auto& [machine, c] : now_) {
        text += "  " + machine + ": " + c.phase;
        if (c.all > 0) text += ' ' + std::to_string(c.done) + '/' + std::to_string(c.all);
        if (seconds_since(c.since) >= 3) text += " (" + std::to_string(seconds_since(c.since)) + " s)";
    }
    return text;
}

void Progress::live() {
    using namespace std::chrono_literals;
    std::unique_lock held(mutex_);
    auto next = std::chrono::steady_clock::now() + 5s;
    while (!wake_.wait_for(held, terminal_ ? 200ms : 1000ms, [this] { return over_; })) {
        if (descriptor_ < 0) continue;
        if (!terminal_) {
            if (std::chrono::steady_clock::now() < next) continue;
            write("sspec: " + line() + '\n');
            next = std::chrono::steady_clock::now() + 5s;
            continue;
        }
        winsize size{};
        const std::size_t width = ::ioctl(descriptor_, TIOCGWINSZ, &size) || !size.ws_col ? 80 : size.ws_col;
        write("\r\033[K" + line().substr(0, width - 1));
    }
}

}  // namespace tool
