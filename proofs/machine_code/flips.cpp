// SPDX-License-Identifier: Apache-2.0
#include "machine_code/flips.hpp"

#include "rv32/execute.hpp"
#include "rv32/listing.hpp"

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
    rv32::Symbol at;
    std::set<std::uint32_t> bytes;  // of the instructions some input executes
};

// A flip can make a loop that takes long to be refused: it is followed with little effort first, and with all that the proof itself
// has only if that was too little.
Effort effort_of(const FlipOptions& options) { return {.solver_seconds = options.solver_seconds, .on_the_way = 20'000'000}; }

std::vector<Reach> reaches(const Machine& machine, const rv32::Program& program, const FlipOptions& options) {
    std::vector<Reach> result;
    for (int e = 0; e != static_cast<int>(machine.events.size()); ++e) {
        const std::string name = symbol(machine, machine.events[static_cast<unsigned>(e)]);
        const auto at = program.symbols.find(name);
        if (at == program.symbols.end()) throw std::invalid_argument("the image has no entry point " + name);
        Reach r{e, at->second, {}};
        for (std::uint32_t address : executed(machine, e, program.image(), at->second, effort_of(options)))
            for (unsigned k = 0; k != size(rv32::fetch(program.image(), address)); ++k) r.bytes.insert(address + k);
        result.push_back(std::move(r));
    }
    return result;
}

std::string listed(const rv32::Image& image, std::uint32_t address) {
    try {
        return rv32::listing(rv32::fetch(image, address), address);
    } catch (const rv32::Refused& refused) {
        return refused.what();
    }
}

class Flipper {
public:
    Flipper(const Machine& machine, const rv32::Program& program, const FlipOptions& options)
        : machine_(machine), options_(options), image_(program.image()), reaches_(reaches(machine, program, options)) {}

    std::vector<Flip> bits() const {
        std::vector<Flip> all;
        for (std::uint32_t k = 0; k != image_.code.bytes.size(); ++k)
            for (unsigned bit = 0; bit != 8; ++bit) all.push_back({image_.code.base + k, bit});
        if (!options_.sample || *options_.sample >= all.size()) return all;
        std::mt19937 random(1);  // fixed: two runs flip the same bits
        std::vector<Flip> some;
        std::sample(all.begin(), all.end(), std::back_inserter(some), *options_.sample, random);
        return some;
    }

    void prove_again(Flip& f) const {
        std::vector<std::uint8_t> code(image_.code.bytes.begin(), image_.code.bytes.end());
        code[f.address - image_.code.base] ^= static_cast<std::uint8_t>(1U << f.bit);
        rv32::Image changed = image_;
        changed.code.bytes = code;
        f.outcome = Outcome::unreached;
        for (const Reach& r : reaches_) {
            if (!r.bytes.contains(f.address)) continue;
            EntryPoint again = prove(machine_, r.event, changed, r.at, effort_of(options_));
            if (again.detail.find(rv32::effort_used_up) != std::string::npos) again = prove(machine_, r.event, changed, r.at, {.solver_seconds = options_.solver_seconds});
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
    // Of the instruction the byte belongs to.
    std::uint32_t start_of(std::uint32_t address) const {
        std::uint32_t at = image_.code.base;
        for (std::uint32_t next = at; next <= address; next += size(rv32::fetch(image_, at))) at = next;
        return at;
    }

    const Machine& machine_;
    const FlipOptions& options_;
    rv32::Image image_;
    std::vector<Reach> reaches_;
};

}  // namespace

std::vector<Flip> flip(const Machine& machine, const rv32::Program& program, const FlipOptions& options) {
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
