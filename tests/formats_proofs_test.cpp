// SPDX-License-Identifier: Apache-2.0
// What is proven of formats holds; and of steps that are wrong it does not.
#include "formats/format_proofs.hpp"
#include "formats/formats.hpp"
#include "formats/interpret.hpp"
#include "requirements/assumptions_formats.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <unistd.h>

using namespace spec::formats;
using proofs::Finding;
using proofs::Verdict;

namespace {

const Format& record_named(std::string_view name) {
    for (const Format* f : ssp::all_formats())
        for (const Format* r : records_of(*f))
            if (r->name == name) return *r;
    throw std::invalid_argument("no record is called " + std::string(name));
}

std::string refuted(const Program& program) {
    std::string names;
    for (const Finding& f : proofs::formats::prove_record(program, {}))
        if (f.verdict == Verdict::failed) names += f.id.substr(f.id.find(": ") + 2) + "; ";
    return names;
}

Step& step(std::vector<Step>& steps, Op op) {
    const auto found = std::ranges::find(steps, op, &Step::op);
    REQUIRE(found != steps.end());
    return *found;
}
void drop(std::vector<Step>& steps, Op op) { std::erase_if(steps, [&](const Step& s) { return s.op == op; }); }

bool says(const std::string& names, const char* name) { return names.find(std::string(name) + "; ") != std::string::npos; }

}  // namespace

TEST_CASE("formats: every statement about frames is proven, and cvc5 confirms every certificate") {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("sspec-formats-" + std::to_string(getpid()));
    proofs::Options options;
    options.evidence = folder;
    std::size_t records = 0, certificates = 0;
    const auto some = ssp::all_formats().first(1);  // all formats: the slow test
    for (const Format* f : some) records += records_of(*f).size();
    for (const Finding& f : proofs::formats::prove_formats(some, options, {})) {
        CAPTURE(f.id);
        CAPTURE(f.detail);
        CHECK((f.verdict == Verdict::proven || f.verdict == Verdict::reached));
        CHECK(!f.requirements.empty());
        if (f.engine != "z3") continue;
        ++certificates;
        CHECK(f.certificates.size() == 1);
        CHECK(f.rechecked_by == "cvc5");
    }
    CHECK(certificates == records * 11);  // eight statements, two of the checksum, the tag
    std::filesystem::remove_all(folder);
}

TEST_CASE("formats: the steps of every record are proven") {
    for (const Format* f : ssp::all_formats())
        for (const Format* r : records_of(*f)) {
            CAPTURE(r->name);
            CHECK(refuted(lower(*r)) == "");
        }
}

TEST_CASE("formats: a decoder that does not look at the padding is refuted") {
    Program p = lower(record_named("secure_plain"));
    drop(p.decode, Op::zeros);
    CHECK(says(refuted(p), "re-encode"));
    CHECK(says(refuted(p), "whole"));
    p = lower(record_named("secure_plain"));
    step(p.decode, Op::count).high = 16;
    CHECK(says(refuted(p), "re-encode"));
}

TEST_CASE("formats: steps that do not begin with the bounds are refuted, since lengths may have more bits than in the formulas") {
    Program p = lower(record_named("scl_packet"));
    std::swap(p.decode[1], p.decode[2]);
    CHECK(says(refuted(p), "longer"));
    p = lower(record_named("scl_packet"));
    std::swap(p.encode[0], p.encode[1]);
    CHECK(says(refuted(p), "longer"));
}

TEST_CASE("formats: a field that is read at a wrong place is refuted") {
    Program p = lower(record_named("scl_packet"));
    for (Step& s : p.decode)
        if (s.op == Op::number && s.at.octets == 7) s.at.octets = 8;
    const std::string names = refuted(p);
    CHECK(says(names, "re-encode"));
    CHECK(says(names, "round trip"));
    CHECK(says(names, "whole"));
}

TEST_CASE("formats: a length that is not checked is refuted, with the input that shows it") {
    Program p = lower(record_named("scl_packet"));
    drop(p.decode, Op::at_least);
    CHECK(says(refuted(p), "reads"));
    p = lower(record_named("scl_packet"));
    step(p.decode, Op::at_least).least = 10;
    for (const Finding& f : proofs::formats::prove_record(p, {}))
        if (f.id == "scl_packet: reads") CHECK(f.detail.starts_with("input of 10 octets:"));
    p = lower(record_named("scl_packet"));
    drop(p.decode, Op::at_most);
    CHECK(says(refuted(p), "length"));
    p = lower(record_named("secure_fragment"));
    drop(p.decode, Op::whole_units);
    CHECK(says(refuted(p), "re-encode"));
}

TEST_CASE("formats: a trailer that is counted from the start is refuted") {
    Program p = lower(record_named("secure_fragment"));
    for (Step& s : p.decode)
        if (s.op == Op::octets) s.at = {false, 20};
    CHECK(says(refuted(p), "round trip"));
}

TEST_CASE("formats: a checksum over other octets is refuted") {
    Program p = lower(record_named("shdlc_information"));
    Step& s = step(p.decode, Op::checksum);
    s.at.octets = 3;
    const std::string names = refuted(p);
    CHECK(says(names, "re-encode, checksum"));
    CHECK(says(names, "round trip, checksum"));
    p = lower(record_named("shdlc_information"));
    drop(p.decode, Op::checksum);
    CHECK(says(refuted(p), "re-encode"));
}

TEST_CASE("formats: an encoder that does not check values or room is refuted") {
    Program p = lower(record_named("shdlc_information"));
    drop(p.encode, Op::fits);
    CHECK(says(refuted(p), "valid"));
    CHECK(says(refuted(p), "round trip"));
    p = lower(record_named("shdlc_information"));
    drop(p.encode, Op::enough);
    CHECK(says(refuted(p), "writes"));
    p = lower(record_named("shdlc_reset"));
    drop(p.encode, Op::order);
    CHECK(says(refuted(p), "valid"));
    p = lower(record_named("scl_session_refused"));
    drop(p.encode, Op::code);
    CHECK(says(refuted(p), "valid"));
}

TEST_CASE("formats: a refusal behind the input is refuted") {
    Program p = lower(record_named("scl_version"));
    step(p.decode, Op::at_least).op = Op::at_most;  // refuses what is longer than 0 ..
    step(p.decode, Op::at_most).most = 0;
    std::swap(p.decode[0], p.decode[1]);
    p.decode.insert(p.decode.begin(), {.op = Op::range, .field = 0, .reason = Reason::out_of_range, .at = {false, 1}, .low = 1, .high = 0});
    p.decode.insert(p.decode.begin(), {.op = Op::number, .field = 0, .octets = 1, .bits = 8});
    CHECK(says(refuted(p), "refusals"));
}

TEST_CASE("formats: alternatives that the first octet does not tell apart are refuted") {
    static constexpr std::string_view text = "A sentence.";
    static constexpr const ssp::Requirement* cited[]{&ssp::requirements::A_FMT_7};
    static const Field one[]{{.name = "a", .kind = Kind::constant, .bits = 2, .value = 1, .text = text, .requirements = cited},
                             {.name = "b", .kind = Kind::number, .bits = 6, .high = 63, .text = text, .requirements = cited}};
    static const Field two[]{{.name = "a", .kind = Kind::constant, .bits = 1, .value = 0, .text = text, .requirements = cited},
                             {.name = "b", .kind = Kind::number, .bits = 7, .high = 127, .text = text, .requirements = cited}};
    static const Format first{.name = "choice_one", .text = "One.", .fields = one}, second{.name = "choice_two", .text = "Two.", .fields = two};
    static const Format* const both[]{&first, &second};
    const Format choice{.name = "choice", .text = "Either.", .alternatives = both};
    CHECK(mistake_in(choice) == Mistake::two_alternatives_have_the_same_tag);
    std::size_t failed = 0;
    for (const Finding& f : proofs::formats::prove_tags(choice, {})) failed += f.verdict == Verdict::failed;
    CHECK(failed == 2);
}
