// SPDX-License-Identifier: Apache-2.0
#include "tool/faults_run.hpp"

#include "machine_code/equal.hpp"
#include "process.hpp"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <sstream>
#include <thread>

namespace tool {

namespace mc = proofs::machine_code;
namespace pf = proofs::faults;

namespace {

std::string hex(std::uint32_t value) {
    char text[16];
    std::snprintf(text, sizeof text, "0x%x", static_cast<unsigned>(value));
    return text;
}

// "bundle.hpp:278" for each address, from the debug information; what has none is left out.
std::map<std::uint32_t, std::string> lines(const mc::Build& build, const std::filesystem::path& image, const std::vector<std::uint32_t>& addresses) {
    std::map<std::uint32_t, std::string> result;
    std::string tool = build.linker.front();
    tool.replace(tool.rfind("ld"), 2, "addr2line");
    for (std::size_t from = 0; from < addresses.size(); from += 200) {
        std::vector<std::string> words{tool, "-s", "-e", image.string()};
        const std::size_t to = std::min(addresses.size(), from + 200);
        for (std::size_t k = from; k != to; ++k) words.push_back(hex(addresses[k]));
        const proofs::Ended ended = proofs::run_program(words, "", 60);
        if (ended.status != 0) return result;
        std::istringstream in(ended.output);
        std::string line;
        for (std::size_t k = from; k != to && std::getline(in, line); ++k)
            if (!line.starts_with("??")) result.emplace(addresses[k], line.substr(0, line.find(' ')));
    }
    return result;
}

std::string joined(const std::vector<const pf::Goal*>& goals, bool breaches) {
    std::string text;
    for (const pf::Goal* g : goals) {
        const std::string one(breaches ? pf::text_of(g->breach) : g->property);
        if (text.find(one) == std::string::npos) text += (text.empty() ? "" : ", ") + one;
    }
    return text;
}

class Collected {
public:
    Collected(const mc::Build& build, const FaultsWanted& wanted, FaultsFound& found) : build_(build), wanted_(wanted), found_(found) {}

    void add(const pf::EntryPoint& e) {
        if (wanted_.certify_every != 0 && !e.certificate.empty()) found_.certificates.emplace_back(e.symbol + "-runs", e.certificate);
        for (const pf::Kind kind : {pf::Kind::skip, pf::Kind::flip}) {
            FaultRow row{e.symbol, build_.name, mc::text_of(wanted_.mode), kind == pf::Kind::skip ? "skips" : "flips", joined(e.goals, true)};
            row.bytes = e.bytes;
            row.instructions = e.instructions;
            row.longest_path = e.longest_path;
            row.refused = e.refused;
            if (kind == pf::Kind::flip) row.untried = e.untried;
            std::map<std::uint32_t, FaultPlace> places;
            std::map<std::uint32_t, pf::Outcome> worst;
            for (const pf::Fault& f : e.faults) {
                if (f.kind != kind) continue;
                ++row.faults;
                ++count(row, f.outcome);
                row.seconds += f.seconds;
                if (!f.certificate.empty())
                    found_.certificates.emplace_back(e.symbol + '-' + row.kind + '-' + hex(f.address) + '-' + std::to_string(kind == pf::Kind::skip ? f.moment : f.bit), f.certificate);
                if (f.outcome <= pf::Outcome::detected) continue;
                FaultPlace& p = places[f.address];
                ++p.faults;
                if (p.faults > 1 && worst[f.address] >= f.outcome) continue;
                worst[f.address] = f.outcome;
                const long faults = p.faults;
                p = {e.symbol, build_.name, row.mode, row.kind, pf::text_of(f.outcome), hex(f.address), f.listing, "", joined(f.broken, false), f.detail, faults};
            }
            if (row.faults == 0 && row.refused.empty()) continue;
            found_.rows.push_back(row);
            for (auto& [address, p] : places) {
                addresses_.push_back(address);
                found_.places.push_back(std::move(p));
            }
        }
    }

    void find_lines(const std::filesystem::path& image) {
        const auto known = lines(build_, image, addresses_);
        for (std::size_t k = 0; k != addresses_.size(); ++k)
            if (const auto at = known.find(addresses_[k]); at != known.end()) found_.places[k].line = at->second;
    }

private:
    static long& count(FaultRow& row, pf::Outcome o) {
        switch (o) {
        case pf::Outcome::safe: return row.safe;
        case pf::Outcome::detected: return row.detected;
        case pf::Outcome::hangs: return row.hangs;
        case pf::Outcome::harmed: return row.harmed;
        case pf::Outcome::weak: return row.weak;
        default: return row.unclear;
        }
    }

    const mc::Build& build_;
    const FaultsWanted& wanted_;
    FaultsFound& found_;
    std::vector<std::uint32_t> addresses_{};
};

}  // namespace

bool has_gate(const mc::Build& build) { return build.name.starts_with("RV32"); }

FaultsFound find_faults(const spec::Machine& m, const mc::Build& build, const std::filesystem::path& folder, const FaultsWanted& wanted) {
    mc::Build debug = build;
    debug.command.insert(debug.command.end(), {"-g", "-ffile-prefix-map=" + folder.string() + "=."});
    if (wanted.mode == mc::Mode::hardened) debug.command.insert(debug.command.end(), {"-ffixed-x26", "-ffixed-x27"});
    std::string name = "ssp_" + std::string(m.name) + (wanted.mode == mc::Mode::hardened ? "_hardened" : ""), as_file = build.name;
    std::ranges::replace(as_file, ' ', '_');
    const std::filesystem::path image = folder / (name + '_' + as_file + "_faults.elf");
    mc::link(debug, folder / (name + ".cpp"), image);
    const proofs::execution::Program program = mc::read_image(image);

    std::vector<int> events = pf::security_events(m);
    if (wanted.all_events) {
        events.clear();
        for (int e = 0; e != static_cast<int>(m.events.size()); ++e) events.push_back(e);
    }
    std::erase_if(events, [&](int e) { return mc::symbol(m, m.events[static_cast<unsigned>(e)], wanted.mode).find(wanted.function) == std::string::npos; });
    FaultsFound found;
    for (const auto& section : program.image().code) found.code_bytes += static_cast<long>(section.bytes.size());
    std::vector<pf::EntryPoint> entries(events.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<long> done = 0;
    std::mutex failing;
    std::exception_ptr failure;
    const auto work = [&] {
        for (std::size_t n; (n = next++) < events.size();) try {
                const std::string symbol = mc::symbol(m, m.events[static_cast<unsigned>(events[n])], wanted.mode);
                const auto at = program.symbols.find(symbol);
                if (at == program.symbols.end()) throw std::runtime_error(build.name + ": the image has no function " + symbol);
                pf::Options o{.mode = wanted.mode, .skips = wanted.skips, .bits = wanted.bits, .seconds = wanted.seconds, .certify_every = wanted.certify_every};
                o.tick = [&] {
                    ++done;
                    if (wanted.tick) wanted.tick(done);
                };
                entries[n] = pf::analyse(m, events[n], program.image(), at->second, o);
                if (!wanted.equal || !entries[n].refused.empty()) continue;
                const mc::EntryPoint sound = mc::prove(m, events[n], program.image(), at->second, {}, wanted.mode);
                if (sound.verdict != proofs::Verdict::proven) entries[n].refused = "without a fault it is not proven equal to the model: " + sound.detail;
            } catch (...) {
                const std::lock_guard held(failing);
                failure = std::current_exception();
                next = events.size();
            }
    };
    {
        std::vector<std::jthread> others;
        for (long j = 1; j < wanted.jobs; ++j) others.emplace_back(work);
        work();
    }
    if (failure) std::rethrow_exception(failure);
    Collected collected(build, wanted, found);
    for (const pf::EntryPoint& e : entries) collected.add(e);
    collected.find_lines(image);
    return found;
}

bool nothing_slips(const FaultsFound& found) {
    return !found.rows.empty() && std::ranges::all_of(found.rows, [](const FaultRow& r) { return r.refused.empty() && r.faults == r.safe + r.detected + r.hangs; });
}

}  // namespace tool
