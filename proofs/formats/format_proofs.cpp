// SPDX-License-Identifier: Apache-2.0
#include "formats/format_proofs.hpp"

#include "formats/formats.hpp"
#include "formats/interpret.hpp"
#include "formats/symbolic.hpp"
#include "prove.hpp"
#include "solvers.hpp"

#include <algorithm>
#include <chrono>
#include <memory>

namespace proofs::formats {

using namespace spec::formats;

namespace {

const std::string every_input = "every input of up to 4294967295 octets", every_value = "every value of the fields";

// One statement: what is assumed, and what must not be.
struct Statement {
    std::string name, sentence, strength;
    Parts assumed{};
    z3::expr wrong;
    const z3::expr* length = nullptr;  // of the input, for a counterexample
    const Unknown* input = nullptr;
};

spec::Citations citations(const Format& record) {
    spec::Citations all;
    for (const Field& f : record.fields)
        for (const ssp::Requirement* r : f.requirements)
            if (std::ranges::find(all, r) == all.end()) all.push_back(r);
    return all;
}

// The input of a counterexample, in hexadecimal; octets that do not matter as "..".
std::string shown_input(const z3::model& model, const Statement& s) {
    if (!s.length || !s.input) return "";
    const std::uint64_t n = model.eval(*s.length, true).get_numeral_uint64();
    std::string text = "input of " + std::to_string(n) + " octets:";
    std::vector<std::string> octets(static_cast<std::size_t>(std::min<std::uint64_t>(n, 64)), "..");
    for (const auto& [place, octet] : s.input->known()) {
        const std::uint64_t at = model.eval(place, true).get_numeral_uint64();
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", static_cast<unsigned>(model.eval(octet, true).get_numeral_uint64()));
        if (at < octets.size()) octets[static_cast<std::size_t>(at)] = digits;
    }
    for (const std::string& o : octets) text += ' ' + o;
    return text + (n > octets.size() ? " and so on" : "");
}

std::string certificate_text(const Format& record, const Statement& s, const Parts& parts) {
    return "; A certificate of sspec: the answer of any SMT solver must be unsat.\n"
           "; format:      " + std::string(record.name) + "\n"
           "; shown:       " + s.sentence + "\n"
           "; unsat means: no input and no values break it; see proofs/formats/symbolic.hpp for what a constant stands for\n"
           "(set-logic QF_BV)\n" + assertions(parts) + "(check-sat)\n";
}

class Record {
public:
    Record(const Program& program, const Options& options) : p_(program), format_(*program.format), options_(options) {}

    std::vector<Finding> prove() {
        decoding();
        round_trip();
        longer();
        witness();
        return findings_;
    }
    // Of an alternative among those of a choice.
    std::vector<Finding> prove_tag(const Format& choice) {
        z3::context c;
        Unknown unwritten(c, "unwritten");
        Values x = values(c);
        const Encoding e = encode(c, p_, x.symbols, c.bv_const("capacity", index_bits));
        const z3::expr first = written_at(e, index_of(c, 0), unwritten.at(index_of(c, 0)), e.writes.size());
        std::vector<z3::expr> wrong{e.length == index_of(c, 0)};
        for (const Format* a : choice.alternatives) {
            const Tag tag = tag_of(*a);
            const z3::expr matches = (first & number_of(c, tag.mask, 8)) == number_of(c, tag.value, 8);
            wrong.push_back(a == &format_ ? !matches : matches);
        }
        show({"tag", "The first octet selects this alternative of " + std::string(choice.name) + " and no other.", every_value,
              {{"encoding accepts the values", e.accepted}, {"equal places", x.equal()}}, any_of(c, wrong)});
        return findings_;
    }

private:
    const Program& p_;
    const Format& format_;
    const Options& options_;
    std::vector<Finding> findings_{};

    // Any value that the struct of the record can hold.
    struct Values {
        Symbols symbols{};
        std::vector<std::unique_ptr<Unknown>> octets{};
        z3::context& c;
        z3::expr equal() const {
            z3::expr result = c.bool_val(true);
            for (const auto& u : octets) result = result && u->equal_at_equal_places();
            return result;
        }
    };
    Values values(z3::context& c) const {
        Values x{.c = c};
        for (const Field& f : format_.fields) {
            const std::string name(f.name);
            Symbol s;
            if (f.kind == Kind::number || f.kind == Kind::code) {
                const unsigned stored = f.kind == Kind::number && f.bits == 1 ? 1 : f.bits <= 8 ? 8 : f.bits <= 16 ? 16 : f.bits <= 32 ? 32 : 64;
                const z3::expr number = c.bv_const(name.c_str(), stored);
                s.number = stored == 64 ? number : z3::zext(number, 64 - stored);
                if (f.optional) s.present = c.bool_const(("has_" + name).c_str());
            }
            if (f.kind == Kind::octets) s.length = index_of(c, f.bits / 8);
            if (f.kind == Kind::rest) s.length = c.bv_const((name + ".length").c_str(), index_bits);
            if (s.length) {
                x.octets.push_back(std::make_unique<Unknown>(c, name));
                s.octets = [octets = x.octets.back().get()](const z3::expr& i) { return octets->at(i); };
            }
            x.symbols.push_back(s);
        }
        return x;
    }
    // What the format says of its values, told from the fields and not from the steps.
    z3::expr valid(z3::context& c, const Symbols& x) const {
        z3::expr result = c.bool_val(true);
        std::optional<z3::expr> before;
        for (std::size_t i = 0; i != x.size(); ++i) {
            const Field& f = format_.fields[i];
            const Symbol& s = x[i];
            z3::expr good = c.bool_val(true);
            if (f.kind == Kind::number) good = z3::uge(*s.number, number_of(c, f.low, 64)) && z3::ule(*s.number, number_of(c, f.high, 64));
            if (f.kind == Kind::code) {
                good = c.bool_val(false);
                for (const NamedCode& code : f.codes->codes) good = good || *s.number == number_of(c, code.value, 64);
            }
            if (f.kind == Kind::rest)
                good = z3::uge(*s.length, index_of(c, f.least)) && z3::ule(*s.length, index_of(c, f.most)) &&
                       z3::urem(*s.length, index_of(c, f.unit)) == index_of(c, 0);
            if (s.present) {
                good = z3::implies(*s.present, before ? good && *before : good);
                before = *s.present;
            }
            result = result && good;
        }
        return result;
    }

    static std::vector<z3::expr> outside(const auto& accesses, const z3::expr& n) {
        std::vector<z3::expr> wrong;
        for (const auto& a : accesses) wrong.push_back(a.happens && (z3::ugt(a.until, n) || z3::ugt(a.from, a.until)));
        return wrong;
    }
    static std::vector<z3::expr> happening(const std::vector<Refusal>& refusals) {
        std::vector<z3::expr> result;
        for (const Refusal& r : refusals) result.push_back(r.happens);
        return result;
    }
    // Both sums are of the same octets; `place` is any one of them.
    static z3::expr sums_differ(const Sum& read, const Sum& written, const z3::expr& place) {
        return read.until != written.until || (z3::ult(place, read.until) && read.octets(place) != written.octets(place));
    }

    void decoding() {
        z3::context c;
        Unknown in(c, "in");
        const Octets octets = [&](const z3::expr& i) { return in.at(i); };
        const z3::expr n = c.bv_const("n", index_bits), place = c.bv_const("place", index_bits), capacity = c.bv_const("capacity", index_bits);
        const Decoding d = decode(c, p_, octets, n);
        const auto say = [&](const char* name, const std::string& sentence, Parts assumed, const z3::expr& wrong) {
            assumed.push_back({"octets at equal places are equal", in.equal_at_equal_places()});
            show({name, sentence, every_input, assumed, wrong, &n, &in});
        };
        say("reads", "Decoding reads nothing outside of the input.", {}, any_of(c, outside(d.reads, n)));
        std::vector<z3::expr> beyond;
        for (const Refusal& r : d.refusals) beyond.push_back(r.happens && z3::ugt(r.offset, n));
        say("refusals", "Each refusal names an offset within the input.", {}, any_of(c, beyond));

        const Part accepted{"the input is accepted", d.accepted && zero_at(d, octets, place)};
        say("length", "What is accepted has " + std::to_string(p_.shortest) + " to " + std::to_string(p_.longest) + " octets.", {accepted},
            z3::ult(n, index_of(c, p_.shortest)) || z3::ugt(n, index_of(c, p_.longest)));
        std::vector<z3::expr> used;
        for (const Access& f : d.fields) used.push_back(f.happens && z3::uge(place, f.from) && z3::ult(place, f.until));
        say("whole", "Each octet of what is accepted stands in a field.", {accepted}, z3::ult(place, n) && !any_of(c, used));

        const Encoding e = encode(c, p_, d.symbols, capacity);
        const z3::expr unwritten = c.bv_const("unwritten", 8);
        Parts again{accepted, {"the buffer is no smaller than the input", z3::uge(capacity, n)}};
        if (!d.sums.empty() && !e.sums.empty()) {
            say("re-encode, checksum", "Decoding and encoding it again compute the checksum over the same octets.", again,
                sums_differ(d.sums[0], e.sums[0], place));
            again.push_back({"shown: both checksums are of the same octets", d.sums[0].value == e.sums[0].value});
        }
        std::vector<z3::expr> wrong = happening(e.refusals);
        wrong.push_back(e.length != n);
        wrong.push_back(z3::ult(place, n) && written_at(e, place, unwritten, e.writes.size()) != in.at(place));
        say("re-encode", "Encoding what was decoded gives the input again.", again, any_of(c, wrong));
    }

    void round_trip() {
        z3::context c;
        Values x = values(c);
        Unknown unwritten(c, "unwritten");
        const z3::expr place = c.bv_const("place", index_bits), capacity = c.bv_const("capacity", index_bits);
        const Encoding e = encode(c, p_, x.symbols, capacity);
        const auto say = [&](const char* name, const std::string& sentence, Parts assumed, const z3::expr& wrong) {
            assumed.push_back({"octets at equal places are equal", x.equal() && unwritten.equal_at_equal_places()});
            show({name, sentence, every_value, assumed, wrong});
        };
        say("writes", "Encoding writes nothing outside of the buffer.", {}, any_of(c, outside(e.writes, capacity)));
        const z3::expr describes = valid(c, x.symbols);
        say("valid", "Encoding accepts exactly the values that the format describes, if the buffer is large enough.", {},
            (describes && z3::uge(capacity, index_of(c, p_.longest)) && !e.accepted) || (e.accepted && !describes));

        const Octets out = [&](const z3::expr& i) { return written_at(e, i, unwritten.at(i), e.writes.size()).simplify(); };
        const Decoding d = decode(c, p_, out, e.length);
        Parts assumed{{"encoding accepts the values", e.accepted}};
        if (!d.sums.empty() && !e.sums.empty()) {
            say("round trip, checksum", "Encoding and decoding it again compute the checksum over the same octets.", assumed,
                sums_differ(d.sums[0], e.sums[0], place));
            assumed.push_back({"shown: both checksums are of the same octets", d.sums[0].value == e.sums[0].value});
        }
        std::vector<z3::expr> wrong = happening(d.refusals);
        for (std::size_t i = 0; i != x.symbols.size(); ++i) differences(x.symbols[i], d.symbols[i], place, wrong);
        say("round trip", "Decoding what was encoded gives the same values.", assumed, any_of(c, wrong));
    }
    static void differences(const Symbol& was, const Symbol& is, const z3::expr& place, std::vector<z3::expr>& wrong) {
        if (was.present) {
            wrong.push_back(*was.present != *is.present);
            if (was.number) wrong.push_back(*was.present && *was.number != *is.number);
        } else if (was.number) wrong.push_back(*was.number != *is.number);
        if (was.length) {
            wrong.push_back(*was.length != *is.length);
            wrong.push_back(z3::ult(place, *was.length) && was.octets(place) != is.octets(place));
        }
    }

    // Lengths are 32 bits in the formulas, and may be 64 in the code: what is longer is refused before anything else.
    void longer() {
        Finding f = finding("longer", "An input, or a value, of more than 4294967295 octets is refused before anything is read.", "every length", "the steps themselves");
        const auto bounds = [](const spec::formats::Step& s) { return (s.op == Op::at_most || s.op == Op::lengths) && s.most < std::size_t{1} << 31; };
        const auto first = std::ranges::find_if(p_.decode, [](const spec::formats::Step& s) { return s.op != Op::at_least; });
        const bool decoder = first != p_.decode.end() && bounds(*first), encoder = p_.rest < 0 || (!p_.encode.empty() && bounds(p_.encode.front()));
        f.verdict = decoder && encoder ? Verdict::proven : Verdict::failed;
        if (!decoder) f.detail = "the decoder does not begin with its bounds";
        if (!encoder) f.detail = "the encoder does not begin with the bounds of the field of variable length";
        findings_.push_back(f);
    }

    // Values that encoding accepts, carried out by the interpreter.
    void witness() {
        const auto start = std::chrono::steady_clock::now();
        spec::formats::Values v = blank(format_);
        for (std::size_t i = 0; i != v.size(); ++i) {
            const Field& f = format_.fields[i];
            if (f.kind == Kind::number) v[i].number = f.high;
            if (f.kind == Kind::code) v[i].number = f.codes->codes.back().value;
            if (f.kind == Kind::rest) v[i].octets.assign(f.least ? f.least : f.unit, 0xa5);
        }
        Finding f = finding("not vacuous", "Some values are encoded, and decoded again.", "a run", "interpreter");
        try {
            const Encoded e = spec::formats::encode(p_, v, p_.longest);
            const Decoded d = spec::formats::decode(p_, e.octets);
            const bool good = e.outcome.reason == Reason::none && d.outcome.reason == Reason::none && d.values == v;
            f.verdict = good ? Verdict::reached : Verdict::failed;
            if (!good) f.detail = "encoding: " + std::string(text_of(e.outcome.reason)) + ", decoding: " + std::string(text_of(d.outcome.reason));
        } catch (const std::logic_error& e) {
            f.verdict = Verdict::failed;
            f.detail = e.what();
        }
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        findings_.push_back(f);
    }

    Finding finding(const std::string& name, const std::string& sentence, const std::string& strength, const char* engine) const {
        Finding f{std::string(format_.name) + ": " + name, "format", citations(format_), sentence};
        f.strength = strength;
        f.engine = engine;
        return f;
    }

    void show(const Statement& s) {
        const auto start = std::chrono::steady_clock::now();
        Finding f = finding(s.name, s.sentence, s.strength, "z3");
        Parts parts = s.assumed;
        parts.push_back({"what must not be", s.wrong});
        z3::context& c = s.wrong.ctx();
        z3::solver solver(c, "QF_BV");
        z3::params limit(c);
        limit.set("timeout", options_.solver_seconds * 1000u);
        solver.set(limit);
        for (const Part& p : s.assumed) solver.add(p.condition);
        const bool possible = solver.check() == z3::sat;
        solver.add(s.wrong);
        const z3::check_result answer = possible ? solver.check() : z3::unknown;
        f.verdict = answer == z3::unsat ? Verdict::proven : answer == z3::sat ? Verdict::failed : Verdict::unknown;
        if (answer == z3::unknown) f.detail = possible ? solver.reason_unknown() : "what is assumed cannot be, or was not seen to be possible";
        if (answer == z3::sat) f.detail = shown_input(solver.get_model(), s);
        if (!options_.evidence.empty()) {
            const std::string name = "formats/" + file_name(f.id) + ".smt2";
            if (answer == z3::unsat) {
                write_file(options_.evidence / name, certificate_text(format_, s, parts));
                f.certificates = {name};
            } else std::filesystem::remove(options_.evidence / name);
        }
        f.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        findings_.push_back(f);
    }
};

}  // namespace

std::vector<Finding> prove_record(const Program& program, const Options& options) { return Record(program, options).prove(); }

std::vector<Finding> prove_tags(const Format& choice, const Options& options) {
    std::vector<Finding> findings;
    for (const Format* a : choice.alternatives) std::ranges::move(Record(lower(*a), options).prove_tag(choice), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> prove_formats(std::span<const Format* const> formats, const Options& options, const Progress& progress) {
    const bool recheck = options.recheck && !options.evidence.empty();
    if (recheck) find_cvc5();
    std::vector<Finding> findings;
    std::size_t done = 0;
    for (const Format* format : formats) {
        for (const Format* record : records_of(*format)) std::ranges::move(prove_record(lower(*record), options), std::back_inserter(findings));
        if (format->is_choice()) std::ranges::move(prove_tags(*format, options), std::back_inserter(findings));
        if (progress) progress("format " + std::string(format->name), ++done, formats.size());
    }
    if (recheck) std::ranges::move(confirm(findings, options, progress), std::back_inserter(findings));
    return findings;
}

std::vector<Finding> prove_formats(const Options& options, const Progress& progress) { return prove_formats(ssp::all_formats(), options, progress); }

}  // namespace proofs::formats
