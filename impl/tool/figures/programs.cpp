// SPDX-License-Identifier: Apache-2.0
#include "tool/figures/programs.hpp"

#include "codegen/c_names.hpp"
#include "lang/run.hpp"
#include "tool/output.hpp"

#include <algorithm>
#include <limits>
#include <random>
#include <set>

namespace tool::figures {

using namespace spec;

namespace {

constexpr std::uint32_t begin_anew = 0xFFFFFFFF;  // ssp_bench_new
constexpr long events_a_trace = 2000, events_a_run = 200;

// Events as they come to a device: most can be taken, some cannot, now and then one is nonsense.
class Player {
public:
    explicit Player(const Machine& m) : m_(m), fired_(m.rules.size()), state_(initial(m)) {}

    Trace play() {
        for (long n = 0; n != events_a_trace; ++n) {
            if (n % events_a_run == 0) {
                state_ = initial(m_);
                trace_.records.push_back({begin_anew});
            }
            const Input input = chosen();
            const Snapshot before = state_;
            const Outcome outcome = step(m_, state_, input);
            std::vector<std::uint32_t> record{static_cast<std::uint32_t>(input.event), static_cast<std::uint32_t>(outcome.answer)};
            for (long a : input.arguments) record.push_back(static_cast<std::uint32_t>(a));
            trace_.records.push_back(std::move(record));
            ++trace_.events;
            if (before != state_) ++trace_.done;
            seen_.insert(state_);
            if (outcome.rule >= 0 && fired_[static_cast<std::size_t>(outcome.rule)]++ == 0) ++trace_.rules;
        }
        return trace_;
    }

private:
    long pick(long n) { return static_cast<long>(random_() % static_cast<unsigned long>(n)); }

    // Small numbers meet what is there; now and then one is out of range. The environment acts less often than hosts do.
    Input drawn() {
        Input input;
        do input.event = static_cast<int>(pick(static_cast<long>(m_.events.size())));
        while (m_.events[static_cast<unsigned>(input.event)].environment && pick(4) != 0);
        for (const Parameter& p : m_.events[static_cast<unsigned>(input.event)].parameters) {
            const long high = type_of(m_, p).high;
            input.arguments.push_back(high == 1 ? pick(8) != 0 : high == 0 ? 0 : pick(1 + pick(std::min(high, 40L) + 1)));
            if (pick(200) == 0 && high < 255) input.arguments.back() = 255;
        }
        return input;
    }

    // Half of them change something, a quarter is answered by some rule, if that is found: of a few one that leads where no run
    // has been, or else the one whose rule has fired least. A quarter is any.
    Input chosen() {
        Input best = drawn();
        const long kind = pick(4);
        if (kind == 0) return best;
        std::pair<bool, long> least{true, std::numeric_limits<long>::max()};  // known already, how often
        for (int tries = 0, found = 0; tries != 150 && found != 4; ++tries) {
            const Input other = tries == 0 ? best : drawn();
            Snapshot to = state_;
            const Outcome outcome = step(m_, to, other);
            if (outcome.rule < 0 || (kind != 1 && to == state_)) continue;
            ++found;
            const std::pair<bool, long> one{kind != 1 && seen_.contains(to), fired_[static_cast<std::size_t>(outcome.rule)]};
            if (one < least) least = one, best = other;
        }
        return best;
    }

    const Machine& m_;
    std::mt19937 random_{1};
    std::vector<long> fired_;
    Snapshot state_;
    std::set<Snapshot> seen_;
    Trace trace_{};
};

std::string list(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& w : words) text += (text.empty() ? "" : ", ") + w;
    return text;
}

struct Entry {
    std::string name;                // "enable"
    std::vector<std::string> types;  // of the arguments
    long refusal;
};
std::vector<Entry> entries(const Machine& m) {
    const codegen::CNames c(m);
    std::vector<Entry> result;
    const std::string init = c.init(), prefix = init.substr(0, init.size() - 4);  // "ssp_bundle_"
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e) {
        const Event& event = m.events[static_cast<unsigned>(e)];
        Entry entry{c.event(e).substr(prefix.size()), {}, event.refusal};
        for (const Parameter& p : event.parameters) {
            const Type& t = type_of(m, p);
            entry.types.push_back(t.kind == Kind::boolean || t.kind == Kind::enumeration ? "uint8_t" : std::string(codegen::storage(t.high)));
        }
        result.push_back(entry);
    }
    return result;
}

constexpr const char* head = "// SPDX-" "License-Identifier: Apache-2.0\n// Written by ./sspec bench target.\n";

std::string calls(const std::vector<Entry>& all) {
    std::string declared, cases;
    for (std::size_t e = 0; e != all.size(); ++e) {
        std::vector<std::string> types{"void*"}, arguments{"OF(state)"};
        for (std::size_t k = 0; k != all[e].types.size(); ++k) {
            types.push_back(all[e].types[k]);
            arguments.push_back("static_cast<" + all[e].types[k] + ">(a[" + std::to_string(k) + "])");
        }
        declared += "uint8_t OF(" + all[e].name + ")(" + list(types) + ");\n";
        cases += "    case " + std::to_string(e) + ": return OF(" + all[e].name + ")(" + list(arguments) + ");\n";
    }
    return std::string(head) +
           "#include \"bench/trace.hpp\"\n\n#define JOINED(a, b) a##_##b\n#define JOIN(a, b) JOINED(a, b)\n#define OF(what) JOIN(SSP_BENCH_OF, what)\n\n"
           "extern \"C\" {\nextern unsigned char OF(state)[];\nvoid OF(init)(void*);\n" + declared +
           "}\n\nvoid ssp_bench_init() { OF(init)(OF(state)); }\n\n"
           "uint32_t ssp_bench_call(uint32_t event, [[maybe_unused]] const uint32_t* a) {\n    switch (event) {\n" + cases + "    default: return 0;\n    }\n}\n";
}

std::string empty(const std::vector<Entry>& all) {
    std::string text = std::string(head) + R"x(#include <stdint.h>

// To see where a stack begins, one of them writes the word below it.
#ifndef SSP_BENCH_TOUCHES
#define TOUCH
#elif defined __arm__
#define TOUCH asm volatile("str r0, [sp, #-4]" ::: "memory");
#else
#define TOUCH asm volatile("sw zero, -4(sp)" ::: "memory");
#endif

extern "C" {
unsigned char empty_state[1];
void empty_init(void*) {}
)x";
    for (const Entry& e : all) {
        std::vector<std::string> types{"void*"};
        types.insert(types.end(), e.types.begin(), e.types.end());
        text += "uint8_t empty_" + e.name + '(' + list(types) + ") { TOUCH return " + std::to_string(e.refusal) + "; }\n";
    }
    return text + "}\n";
}

std::string trace(const Machine& m, const Trace& t) {
    std::size_t width = 2;
    for (const Event& e : m.events) width = std::max(width, 2 + e.parameters.size());
    std::string text = std::string(head) + "#include \"bench/trace.hpp\"\n\nconst uint32_t ssp_bench_trace_length = " + std::to_string(t.records.size()) +
                       ", ssp_bench_trace_width = " + std::to_string(width) + ";\nconst uint32_t ssp_bench_trace[] = {\n";
    for (std::vector<std::uint32_t> record : t.records) {
        record.resize(width);
        for (std::uint32_t word : record) text += std::to_string(word) + "u,";
        text += '\n';
    }
    return text + "};\n";
}

void write_if_new(const std::filesystem::path& file, const std::string& content) {
    std::error_code none;
    if (std::filesystem::exists(file, none) && read_file(file) == content) return;
    write_file(file, content);
}

}  // namespace

Trace make_trace(const Machine& machine) { return Player(machine).play(); }

void write_programs(const std::vector<ssp::Model>& models, const std::vector<Trace>& traces, const std::filesystem::path& folder) {
    std::string names;
    for (std::size_t k = 0; k != models.size(); ++k) {
        const Machine m = models[k].make(models[k].slots);
        const codegen::CNames c(m);
        const std::string name(models[k].name);
        const std::filesystem::path place = folder / name;
        std::filesystem::create_directories(place);
        const std::vector<Entry> all = entries(m);
        write_if_new(place / "calls.cpp", calls(all));
        write_if_new(place / "empty.cpp", empty(all));
        write_if_new(place / "trace.cpp", trace(m, traces[k]));
        write_if_new(place / "state.cpp", std::string(head) + "#include \"generated/" + name + '/' + c.header() + "\"\n\nextern \"C\" {\nalignas(" + c.state() +
                                              ") unsigned char ssp_" + name + "_state[sizeof(" + c.state() + ")];\n}\n");
        names += name + '\n';
    }
    write_if_new(folder / "machines.txt", names);
}

}  // namespace tool::figures
