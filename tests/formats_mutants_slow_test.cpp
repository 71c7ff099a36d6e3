// SPDX-License-Identifier: Apache-2.0
// Each step of each record is needed as it is: without it, or with any number in it one more or less (a bound on a length
// in units: one unit), something proven of the record does not hold any more.
#include "formats/format_proofs.hpp"
#include "formats/formats.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <unistd.h>
#include <vector>

using namespace spec::formats;
using proofs::Finding;
using proofs::Verdict;

namespace {

struct Mutant {
    std::string what;
    Program program;
};

void of_steps(const Program& p, std::vector<Step> Program::*steps, const char* which, std::vector<Mutant>& mutants) {
    // A bound that is moved by less than a unit is the same bound.
    const std::size_t unit = p.zeros_unit != 0 ? p.zeros_unit : p.rest >= 0 ? p.format->fields[static_cast<std::size_t>(p.rest)].unit : 1;
    for (std::size_t i = 0; i != (p.*steps).size(); ++i) {
        const std::string name = std::string(p.format->name) + ", " + which + " step " + std::to_string(i);
        const auto changed = [&](const std::string& how, auto change) {
            Mutant m{name + ": " + how, p};
            change((m.program.*steps)[i]);
            mutants.push_back(std::move(m));
        };
        const Step& s = (p.*steps)[i];
        // Without the length nothing can be written at all.
        if (s.op != Op::size) {
            Mutant m{name + ": dropped", p};
            (m.program.*steps).erase((m.program.*steps).begin() + static_cast<std::ptrdiff_t>(i));
            mutants.push_back(std::move(m));
        }
        switch (s.op) {
        case Op::at_least:
        case Op::lengths:
            changed("least more", [&](Step& t) { t.least += unit; });
            if (s.least != 0) changed("least less", [&](Step& t) { t.least -= unit; });
            if (s.op == Op::at_least) break;
            [[fallthrough]];
        case Op::at_most:
            changed("most more", [&](Step& t) { t.most += unit; });
            changed("most less", [&](Step& t) { t.most -= unit; });
            break;
        case Op::constant: changed("another value", [](Step& t) { t.value ^= 1; }); break;
        case Op::range:
            changed("low + 1", [](Step& t) { ++t.low; });
            changed("high - 1", [](Step& t) { --t.high; });
            break;
        case Op::count: changed("high + 1", [](Step& t) { ++t.high; }); break;
        case Op::present:
        case Op::view:
        case Op::size: changed("base + 1", [](Step& t) { ++t.base; }); break;
        case Op::put: changed("another value", [](Step& t) { t.value ^= 1; }); break;
        default: break;
        }
        if (s.op == Op::number || s.op == Op::constant || s.op == Op::octets || s.op == Op::view || s.op == Op::checksum || s.op == Op::zeros || s.op == Op::put ||
            s.op == Op::put_octets || s.op == Op::put_view || s.op == Op::put_checksum || s.op == Op::put_zeros)
            changed("one octet further", [](Step& t) { ++t.at.octets; });
    }
}

// A solver that gives up has refuted nothing, and one run that goes wrong is no proof.
bool refuted(const Program& p) {
    for (const Finding& f : proofs::formats::prove_record(p, {}))
        if (f.verdict == Verdict::failed && f.engine != "interpreter") return true;
    return false;
}

}  // namespace

TEST_CASE("formats: no step can be dropped or changed without a proof that fails") {
    std::size_t killed = 0;
    for (const Format* f : ssp::all_formats())
        for (const Format* r : records_of(*f)) {
            std::vector<Mutant> mutants;
            const Program p = lower(*r);
            of_steps(p, &Program::decode, "decoder", mutants);
            of_steps(p, &Program::encode, "encoder", mutants);
            for (const Mutant& m : mutants) {
                const bool found = refuted(m.program);
                CHECK_MESSAGE(found, m.what);
                killed += found;
            }
        }
    MESSAGE(killed << " mutants of the steps are refuted");
    CHECK(killed > 1000);
}

TEST_CASE("formats: every certificate of every format is confirmed by cvc5") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("sspec-all-formats-" + std::to_string(getpid()));
    proofs::Options options;
    options.evidence = folder;
    std::size_t confirmed = 0;
    for (const Finding& f : proofs::formats::prove_formats(options)) {
        CHECK_MESSAGE((f.verdict == Verdict::proven || f.verdict == Verdict::reached), f.id << ": " << f.detail);
        if (f.engine == "z3") CHECK_MESSAGE(f.rechecked_by == "cvc5", f.id);
        confirmed += f.rechecked_by == "cvc5";
    }
    MESSAGE(confirmed << " certificates");
    CHECK(confirmed > 300);
    std::filesystem::remove_all(folder);
}
