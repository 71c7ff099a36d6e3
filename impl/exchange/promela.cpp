// SPDX-License-Identifier: Apache-2.0
#include "exchange/promela.hpp"

#include "exchange/promela_terms.hpp"
#include "lang/fold.hpp"

#include <algorithm>
#include <stdexcept>

namespace exchange {

using namespace spec;

namespace {

std::string_view width(long high) {
    return high <= 1 ? "bit" : high <= 255 ? "byte" : high <= 32767 ? "short" : "int";
}

// For a comment: on one line, and it does not end it.
std::string plain(std::string_view text) {
    std::string result;
    for (const char c : text) result += c == '\n' ? ' ' : c == '*' ? '+' : c;
    return result;
}

class Writer {
public:
    Writer(const Machine& m, const PromelaOptions& options) : m_(m), options_(options), names_(m) {}

    Promela write() {
        for (int at = 0; at != static_cast<int>(m_.properties.size()); ++at) {
            const Scope scope = m_.properties[static_cast<unsigned>(at)].scope;
            if (options_.property && *options_.property != at) continue;
            if (scope == spec::Scope::state) in_states_.push_back(at);
            if (scope == spec::Scope::step) of_steps_.push_back(at);
        }
        const std::string body = states() + steps();
        std::string variables, copies;
        for (const Variable& v : m_.variables) variables += declared(v, "");
        for (const Variable& v : m_.variables)
            if (with_copy_.contains(v.first)) copies += "hidden " + declared(v, "old_");
        out_.text = "/* SPDX-" "License-Identifier: Apache-2.0 */\n"
                    "/* The machine " + plain(m_.name) + ", written by './sspec export'. Try:\n"
                    "       spin -a -o1 -o2 FILE && cc -O2 -DSAFETY -DNOREDUCE -o pan pan.c && ./pan -m1000000\n"
                    "   `violated` is the number of what does not hold, as the comments give it. */\n\n" +
                    names_.definitions() + '\n' + variables + (m_.properties.size() < 255 ? "byte" : "short") +
                    " violated;  /* else always 0 */\n\n"
                    "/* Of no state: what a step reads after it was assigned, and values that may be too large. */\n" + copies +
                    "hidden int exact;\nhidden int place;\n\nactive proctype machine() {\nend:\n    do\n" + body + "    od\n}\n";
        return std::move(out_);
    }

private:
    std::string declared(const Variable& v, const std::string& prefix) const {
        // SPIN can hide no bit.
        std::string text = std::string(width(prefix.empty() ? type_of(m_, v).high : std::max(type_of(m_, v).high, 2L))) + ' ' + prefix + names_.variable(v);
        if (v.index >= 0) text += '[' + std::to_string(v.cells) + ']';
        return text + (v.initial && prefix.empty() ? " = " + names_.literal(type_of(m_, v), v.initial) : "") + ";\n";
    }

    void grow(std::size_t bytes) {
        written_ += bytes;
        if (written_ <= options_.longest) return;
        throw std::invalid_argument(std::string(m_.name) + ": as Promela it is longer than " + std::to_string(options_.longest / 1024 / 1024) +
                                    " MiB, because each rule is written once for every choice of arguments; take fewer slots, the small sizes, or one property");
    }

    std::string broken(int property) const {
        const std::string n = std::to_string(property + 1);
        return "violated = " + n + "; assert(violated != " + n + ')';
    }
    std::string outside() const { return broken(static_cast<int>(m_.properties.size())); }
    std::string demanded(const Words& condition, int property) const {
        if (condition.literal && condition.value) return {};
        return "if :: " + (condition.literal ? "else" : condition.text) + (condition.literal ? " -> " : " :: else -> ") + broken(property) + " fi; ";
    }
    std::string subject(int property) const {
        const Property& p = m_.properties[static_cast<unsigned>(property)];
        return "    /* " + std::to_string(property + 1) + " is " + plain(p.id) + ": " + plain(p.text) + " */\n";
    }

    // An option that is there only where a property does not hold adds no transition anywhere else.
    std::string states() {
        std::string text;
        PromelaTerms terms(m_, names_);
        for (const int at : in_states_) {
            const Words holds = Fold(m_, terms).value(m_.properties[static_cast<unsigned>(at)].condition);
            std::string option = subject(at);
            if (!holds.literal || !holds.value) option += "    :: d_step { " + (holds.literal ? "true" : "!(" + holds.text + ')') + " -> " + broken(at) + " }\n";
            grow(option.size());
            text += option;
        }
        for (const int at : of_steps_) text += subject(at);
        return text + "    /* " + std::to_string(m_.properties.size() + 1) + ": a rule assigns a value outside its range */\n";
    }

    std::string steps() {
        std::string text;
        for (int e = 0; e != static_cast<int>(m_.events.size()); ++e) {
            const Event& event = m_.events[static_cast<unsigned>(e)];
            Input input{e, std::vector<long>(event.parameters.size())};
            text += "\n    /* ---- " + plain(full_name(event)) + " ---- */\n";
            for (const Rule& r : m_.rules)
                if (r.event == e) text += "    /* " + plain(r.id) + ": " + plain(r.text) + " */\n";
            for (bool more = true; more;) {
                const std::string options = options_of(input);
                grow(options.size());
                text += options;
                more = false;
                for (std::size_t p = 0; p != input.arguments.size() && !more; ++p) {
                    more = ++input.arguments[p] <= type_of(m_, event.parameters[p]).high;
                    if (!more) input.arguments[p] = 0;
                }
            }
        }
        return text;
    }

    std::string name(const Input& input) const {
        const Event& event = m_.events[static_cast<unsigned>(input.event)];
        std::string text;
        for (std::size_t p = 0; p != input.arguments.size(); ++p)
            text += (p == 0 ? "(" : ", ") + std::string(event.parameters[p].name) + " = " + text_of(type_of(m_, event.parameters[p]), input.arguments[p]);
        return full_name(event) + text + (text.empty() ? "" : ")");
    }

    // What it prints is shown when SPIN shows a run.
    static std::string option(const Words& guard, const std::string& printed, const std::string& statements) {
        return "    :: d_step { " + (guard.literal ? "true" : guard.text) + " -> printf(\"" + printed + "\\n\"); " + statements + "}\n";
    }

    // Each rule that can take the input, and what must hold when none does.
    std::string options_of(const Input& input) {
        const Event& event = m_.events[static_cast<unsigned>(input.event)];
        const std::string number = std::to_string(out_.inputs.size());
        std::string text;
        std::vector<Words> guards;
        for (const Rule& r : m_.rules) {
            if (r.event != input.event) continue;
            PromelaTerms terms(m_, names_);
            terms.input = input;
            const Words guard = Fold(m_, terms).value(r.guard);
            if (guard.literal && !guard.value) continue;
            guards.push_back(guard);
            text += option(guard, number + ": " + name(input) + ", " + plain(r.id), effects(r, terms, event));
        }
        PromelaTerms terms(m_, names_);
        terms.input = input;
        terms.answer_type = event.answers;
        terms.answer = event.refusal;
        const Words refused = terms.apply(Op::negation, {terms.apply(Op::disjunction, guards)});
        std::vector<Words> all;
        std::string demands;
        for (const int at : of_steps_) {
            if (!speaks_of(at, input.event)) continue;
            all.push_back(Fold(m_, terms).value(m_.properties[static_cast<unsigned>(at)].condition));
            demands += demanded(all.back(), at);
        }
        const Words wrong = terms.apply(Op::conjunction, {refused, terms.apply(Op::negation, {terms.apply(Op::conjunction, all)})});
        if (!wrong.literal || wrong.value) text += option(wrong, number + ": " + name(input) + ", refused", demands);
        out_.inputs.push_back(input);
        return text;
    }
    bool speaks_of(int property, int event) const {
        const int of = m_.properties[static_cast<unsigned>(property)].event;
        return of < 0 || of == event;
    }

    std::string effects(const Rule& r, PromelaTerms& terms, const Event& event) {
        std::string text;
        for (const Effect& e : r.effects) {
            const Variable& v = m_.variables[static_cast<unsigned>(e.variable)];
            for (long k = 0; e.each >= 0 && k != v.cells; ++k) {
                const Words value = Fold(m_, terms).value_for(e.value, e.each, terms.constant(m_.types[static_cast<unsigned>(v.index)], k));
                text += assignment(terms.cell(v, k), v, value);
                terms.assigned.insert(v.first + static_cast<int>(k));
            }
            if (e.each >= 0) continue;
            const Words value = Fold(m_, terms).value(e.value);
            const Words at = e.index.empty() ? terms.constant(Type{}, 0) : Fold(m_, terms).value(e.index);
            if (at.literal && at.value < v.cells) {
                text += assignment(terms.cell(v, at.value), v, value);
                terms.assigned.insert(v.first + static_cast<int>(at.value));
            } else if (at.literal) {
                text += outside() + "; ";
            } else {
                // SPIN does not let an array index itself.
                const bool itself = at.text.find(names_.variable(v)) != std::string::npos;
                const std::string place = itself ? "place" : at.text;
                const std::string done = assignment(names_.variable(v) + '[' + place + ']', v, value);
                if (itself) text += "place = " + at.text + "; ";
                const std::string inside = '(' + place + " < " + std::to_string(v.cells) + ')';
                text += at.high < v.cells ? done : "if :: " + inside + " -> " + done + "skip :: else -> " + outside() + " fi; ";
                for (int k = 0; k != v.cells; ++k) terms.assigned.insert(v.first + k);
            }
        }
        terms.answer_type = event.answers;
        terms.answer = r.answer;
        for (const int at : of_steps_)
            if (speaks_of(at, terms.input.event)) text += demanded(Fold(m_, terms).value(m_.properties[static_cast<unsigned>(at)].condition), at);
        std::string copies;
        for (const Variable& v : m_.variables)
            for (int k = 0; k != v.cells; ++k) {
                if (!terms.copied.contains(v.first + k)) continue;
                copies += "old_" + terms.cell(v, k) + " = " + terms.cell(v, k) + "; ";
                with_copy_.insert(v.first);
            }
        return copies + text;
    }

    std::string assignment(const std::string& to, const Variable& v, const Words& value) const {
        const long high = type_of(m_, v).high;
        if (value.text == to) return "skip; ";
        if (value.high <= high) return to + " = " + value.text + "; ";
        return "exact = " + value.text + "; if :: (exact <= " + std::to_string(high) + ") -> " + to + " = exact :: else -> " +
               outside() + " fi; ";
    }

    const Machine& m_;
    const PromelaOptions& options_;
    const PromelaNames names_;
    std::vector<int> in_states_{}, of_steps_{};
    std::set<int> with_copy_{};  // first cells of variables
    std::size_t written_ = 0;
    Promela out_{};
};

}  // namespace

Promela promela(const Machine& machine, const PromelaOptions& options) {
    for (const Rule& r : machine.rules)
        if (!r.raised.empty())
            throw std::invalid_argument(std::string(machine.name) + ": rule " + std::string(r.id) + " raises an event of another machine; export the system they form");
    return Writer(machine, options).write();
}

}  // namespace exchange
