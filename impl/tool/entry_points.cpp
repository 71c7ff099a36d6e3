// SPDX-License-Identifier: Apache-2.0
#include "tool/entry_points.hpp"

#include "tool/stop.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace tool {

namespace mc = proofs::machine_code;

bool EntryPoints::proven() const {
    return std::ranges::all_of(found, [](const mc::EntryPoint& e) { return e.verdict == proofs::Verdict::proven; });
}

EntryPoints prove_entry_points(const spec::Machine& m, const proofs::execution::Program& program, long jobs) {
    std::vector<std::optional<mc::EntryPoint>> proven(m.events.size());
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::mutex failing;
    const auto work = [&] {
        for (std::size_t e; (e = next++) < proven.size();) try {
            const auto at = program.symbols.find(mc::symbol(m, m.events[e]));
            if (at != program.symbols.end()) proven[e] = mc::prove(m, static_cast<int>(e), program.image(), at->second, {});
        } catch (...) {
            const std::lock_guard held(failing);
            failure = std::current_exception();
            next = proven.size();
        }
    };
    {
        std::vector<std::jthread> threads;
        for (long j = 0; j != jobs; ++j) threads.emplace_back(work);
    }
    if (failure) std::rethrow_exception(failure);
    EntryPoints entries;
    for (std::size_t e = 0; e != proven.size(); ++e) {
        if (proven[e]) entries.found.push_back(*proven[e]);
        else entries.missing.push_back(mc::symbol(m, m.events[e]));
    }
    return entries;
}

proofs::execution::Program read_firmware(const std::string& file) {
    try {
        return mc::read_image(file, proofs::execution::Holds::firmware);
    } catch (const std::runtime_error& e) {
        throw Stop(bad_input, e.what());
    }
}

}  // namespace tool
