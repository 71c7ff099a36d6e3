// SPDX-License-Identifier: Apache-2.0
#include "replay.hpp"

#include "common/files.hpp"

namespace ssp::target {

namespace {

constexpr unsigned restart = 0xFF, most_events = 100, most_parameters = 16, longest_name = 64;

// The file, block by block. After its end everything is 0 and `good` is false.
class Reader {
public:
    explicit Reader(const char* file) : file_(file) {}

    uint8_t octet() {
        if (at_ % sizeof block_ == 0) good = good && read_file(file_, at_, block_, sizeof block_);
        const uint8_t result = good ? block_[at_ % sizeof block_] : 0;
        ++at_;
        return result;
    }
    uint32_t number() {
        uint32_t value = 0;
        for (unsigned k = 0; k != 4; ++k) value |= static_cast<uint32_t>(octet()) << 8 * k;
        return value;
    }
    // Ended by 0, and '_' for '.'.
    void name(char (&to)[longest_name]) {
        const unsigned size = octet();
        good = good && size < longest_name;
        for (unsigned k = 0; k != size && good; ++k) {
            to[k] = static_cast<char>(octet());
            if (to[k] == '.') to[k] = '_';
        }
        to[good ? size : 0] = 0;
    }

    bool good = true;

private:
    const char* file_;
    uint32_t at_ = 0;
    uint8_t block_[4096]{};
};

bool same_text(const char* a, const char* b) {
    const size_t size = __builtin_strlen(a);
    return size == __builtin_strlen(b) && __builtin_memcmp(a, b, size) == 0;
}

const EntryPoint* find_entry(const MachineCode& code, const char* name) {
    for (unsigned k = 0; k != code.count; ++k)
        if (same_text(code.entries[k].name, name)) return &code.entries[k];
    return nullptr;
}

void tell(const char* what, uint32_t step, const char* event, uint32_t expected, uint32_t found) {
    ssp_hal_text("     ");
    ssp_hal_text(what);
    ssp_hal_text(" of step ");
    print(step);
    ssp_hal_text(", ");
    ssp_hal_text(event);
    ssp_hal_text(", has to be ");
    print(expected);
    ssp_hal_text(", and is ");
    print(found);
    ssp_hal_text("\n");
}

// One machine; false at the first difference.
bool replay_machine(Reader& in, const MachineCode& code, uint32_t& steps) {
    static const EntryPoint* entries[most_events];
    const uint32_t events = in.number(), rules = in.number(), taken = in.number();
    steps = in.number();
    if (!in.good || events > most_events) return false;
    char name[longest_name];
    for (uint32_t e = 0; e != events; ++e) {
        in.name(name);
        const unsigned parameters = in.octet();
        entries[e] = find_entry(code, name);
        if (entries[e] == nullptr || entries[e]->parameters != parameters || parameters > most_parameters) {
            tell("the function", 0, name, 1, 0);
            return false;
        }
    }
    code.init(code.state);
    for (uint32_t step = 0; step != steps;) {
        const unsigned event = in.octet();
        if (event == restart) {
            code.init(code.state);
            continue;
        }
        if (!in.good || event >= events) return false;
        const EntryPoint& entry = *entries[event];
        uint32_t arguments[most_parameters];
        for (unsigned k = 0; k != entry.parameters; ++k) arguments[k] = in.number();
        const unsigned answer = entry.call(code.state, arguments), expected = in.octet();
        const uint32_t check = code.check(code.state), expected_check = in.number();
        if (!in.good) return false;
        if (answer != expected) tell("the answer", step, entry.name, expected, answer);
        if (check != expected_check) tell("the check of the state", step, entry.name, expected_check, check);
        if (answer != expected || check != expected_check) return false;
        ++step;
    }
    figure(code.name, "steps replayed", steps);
    figure(code.name, "rules taken", taken);
    figure(code.name, "rules", rules);
    return in.good;
}

}  // namespace

void replay(Checks& checks, const char* file) {
    static Reader in(file);  // too large for a small stack
    const bool begins = in.octet() == 's' && in.octet() == 's' && in.octet() == 'p' && in.octet() == 'T';
    if (!checks.that(begins, "traces: there is a file of traces (./sspec target writes it; run.sh --give)")) return;
    uint32_t all = 0;
    unsigned found = 0;
    for (;;) {
        char name[longest_name];
        in.name(name);
        if (!in.good || name[0] == 0) break;
        const MachineCode* code = nullptr;
        for (unsigned k = 0; k != machine_code_count; ++k)
            if (same_text(machine_codes[k]->name, name)) code = machine_codes[k];
        uint32_t steps = 0;
        const bool holds = code != nullptr && replay_machine(in, *code, steps);
        ssp_hal_text("     ");
        ssp_hal_text(name);
        ssp_hal_text(":\n");
        if (!checks.that(holds, "traces: the code answers as the model, and its state is that of the model, after every step")) return;
        ++found;
        all += steps;
    }
    checks.that(in.good && found == machine_code_count, "traces: every machine of this image is in the file, once");
    checks.that(all != 0, "traces: there are steps");
}

}  // namespace ssp::target
