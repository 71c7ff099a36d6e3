// SPDX-License-Identifier: Apache-2.0
// What the tool is doing just now: one live line on a terminal, a plain line every few seconds elsewhere.

#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace tool {

class Progress {
public:
    // Writes to `descriptor`, unless it is negative. `whole`: the weights of all work.
    Progress(int descriptor, double whole);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void begin(const std::string& machine, const std::string& phase);
    void tick(const std::string& machine, long done, long all);
    void end(const std::string& machine, double weight);
    void say(const std::string& line);  // something to know at once

private:
    struct Current { std::string phase; long done = 0, all = 0; std::chrono::steady_clock::time_point since; };
    void write(const std::string& text) const;
    [[nodiscard]] std::string line() const;
    void live();

    int descriptor_;
    bool terminal_;
    double whole_, done_ = 0;
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
    std::map<std::string, Current> now_;
    bool over_ = false;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::thread thread_;
};

}  // namespace tool
