// SPDX-License-Identifier: Apache-2.0
#include "machine_code/flips.hpp"

#include "execution/execute.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <random>
#include <set>
#include <thread>

namespace proofs::machine_code {

using namespace spec;

namespace {

struct Reach {
    int event;
    execution::Symbol at;
    std::set<std::uint32_t> starts, bytes;  // of the instructions some input executes
};

// A flip can make a loop that takes long to be refused: it is followed with little effort first, and with all that the proof itself
// has only if that was too little.
Effort effort_of(const FlipOptions& options) { return {.solver_seconds = options.solver_seconds, .on_the_way = 20'000'000}; }

std::vector<Reach> reaches(const Machine& machine, const execution::Program& program, const FlipOptions& options) {
    std::vector<Reach> result;
    for (int e = 0; e != static_cast<int>(machine.events.size()); ++e) {
        const std::string name = symbol(machine, machine.events[static_cast<unsigned>(e)]);
        const auto at = program.symbols.find(name);
        if (at == program.symbols.end()) throw std::invalid_argument("the image has no entry point " + name);
        const execution::Image image = program.image();
        Reach r{e, at->second, executed(machine, e, image, at->second, effort_of(options)), {}};
        for (const std::uint32_t address : r.starts)
            for (unsigned k = 0; k != image.set->operation(image, address).size; ++k) r.bytes.insert(address + k);
        result.push_back(std::move(r));
    }
    return result;
}

std::string listed(const execution::Image& image, std::uint32_t address) {
    try {
        return image.set->listing(image, address);
    } catch (const execution::Refused& refused) {
        return refused.what();
    }
}

class Flipper {
public:
    Flipper(const Machine& machine, const execution::Program& program, const FlipOptions& options)
        : machine_(machine), options_(options), image_(program.image()), reaches_(reaches(machine, program, options)) {}

    std::vector<Flip> bits() const {
        std::vector<Flip> all;
        for (const execution::Section& code : image_.code)
            for (std::uint32_t k = 0; k != code.bytes.size(); ++k)
                for (unsigned bit = 0; bit != 8; ++bit) all.push_back({code.base + k, bit});
        if (!options_.sample || *options_.sample >= all.size()) return all;
        std::mt19937 random(1);  // fixed: two runs flip the same bits
        std::vector<Flip> some;
        std::sample(all.begin(), all.end(), std::back_inserter(some), *options_.sample, random);
        return some;
    }

    void prove_again(Flip& f) const {
        execution::Image changed = image_;
        const auto section = std::ranges::find_if(changed.code, [&](const execution::Section& s) { return s.contains(f.address, 1); });
        std::vector<std::uint8_t> code(section->bytes.begin(), section->bytes.end());
        code[f.address - section->base] ^= static_cast<std::uint8_t>(1U << f.bit);
        section->bytes = code;
        f.outcome = Outcome::unreached;
        for (const Reach& r : reaches_) {
            if (!r.bytes.contains(f.address)) continue;
            EntryPoint again = prove(machine_, r.event, changed, r.at, effort_of(options_));
            if (again.detail.find(execution::effort_used_up) != std::string::npos) again = prove(machine_, r.event, changed, r.at, {.solver_seconds = options_.solver_seconds});
            if (f.outcome == Outcome::unreached || again.verdict != Verdict::proven) {
                f.entry = again.symbol;
                f.detail = again.detail;
                f.outcome = again.verdict == Verdict::proven ? Outcome::equivalent : again.verdict == Verdict::unknown ? Outcome::undecided
                          : again.detail.starts_with("refused") ? Outcome::refused : Outcome::refuted;
            }
            if (f.outcome == Outcome::refuted || f.outcome == Outcome::refused) return;
        }
        if (f.outcome == Outcome::equivalent) f.detail = listed(image_, start_of(f.address)) + "  ->  " + listed(changed, start_of(f.address));
    }

private:
    // Of the instruction the byte belongs to, which some input executes.
    std::uint32_t start_of(std::uint32_t address) const {
        std::uint32_t start = 0;
        for (const Reach& r : reaches_) {
            const auto after = r.starts.upper_bound(address);
            if (after != r.starts.begin()) start = std::max(start, *std::prev(after));
        }
        return start;
    }

    const Machine& machine_;
    const FlipOptions& options_;
    execution::Image image_;
    std::vector<Reach> reaches_;
};

}  // namespace

std::vector<Flip> flip(const Machine& machine, const execution::Program& program, const FlipOptions& options) {
    const Flipper flipper(machine, program, options);
    std::vector<Flip> flips = flipper.bits();
    std::atomic<std::size_t> next = 0;
    std::size_t done = 0;
    std::exception_ptr failure;
    std::mutex reporting;
    const auto work = [&] {
        for (std::size_t n = next++; n < flips.size(); n = next++) try {
            flipper.prove_again(flips[n]);
            const std::lock_guard lock(reporting);
            ++done;
            if (options.progress) options.progress(done, flips.size());
        } catch (...) {
            const std::lock_guard lock(reporting);
            failure = std::current_exception();
            next = flips.size();
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned j = 1; j < options.jobs; ++j) others.emplace_back(work);
        work();
    }
    if (failure) std::rethrow_exception(failure);
    return flips;
}

const char* text_of(Outcome o) {
    constexpr const char* texts[]{"refuted", "refused", "equivalent", "unreached", "undecided"};
    return texts[static_cast<unsigned>(o)];
}

}  // namespace proofs::machine_code
