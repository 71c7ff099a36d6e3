// SPDX-License-Identifier: Apache-2.0
#include "bundle/use_cases.hpp"

#include "bundle/use_cases/stories.hpp"

#include <algorithm>
#include <stdexcept>

namespace ssp::bundle {

namespace {

struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class Run {
public:
    explicit Run(const spec::Machine& machine) : machine_(machine), state_(spec::initial(machine)) {}

    std::vector<spec::Input> inputs{};
    int verdicts = 0;

    void expect(const std::vector<Fact>& facts) const {
        for (const Fact& f : facts)
            if (value(f) != f.value)
                throw Failure(name(f) + " is " + text(f, value(f)) + ", expected " + text(f, f.value));
    }

    void take(const StoryStep& s) {
        const spec::Event& event = named(machine_.events, s.event);
        const spec::Input input{static_cast<int>(&event - machine_.events.data()), s.arguments};
        if (event.parameters.size() != s.arguments.size())
            throw Failure(std::string(s.event) + " takes other parameters");
        inputs.push_back(input);
        const spec::Outcome outcome = spec::step(machine_, state_, input);
        const spec::Type& answers = machine_.types[static_cast<unsigned>(event.answers)];
        if (outcome.answer != static_cast<int>(s.expected))
            throw Failure(std::string(s.event) + " answered " + text_of(answers, outcome.answer) + ", expected " +
                          text_of(answers, static_cast<long>(s.expected)));
        expect(s.afterwards);
        for (const Verdict& v : s.verdicts) judge(v);
    }

private:
    // By name, because a mutant or a system is another object than the table that the vocabulary was linked to.
    static std::string name(const spec::Event& e) { return std::string(e.name); }
    static std::string name(const spec::Variable& v) {
        return (v.group.empty() ? "" : std::string(v.group) + '.') + std::string(v.name);
    }
    template <class List> static const typename List::value_type& named(const List& list, std::string_view wanted) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& x) { return name(x) == wanted; });
        if (found == list.end()) throw Failure("the machine has no \"" + std::string(wanted) + '"');
        return *found;
    }
    const spec::Variable& variable(const Fact& f) const { return named(machine_.variables, f.variable); }
    long value(const Fact& f) const {
        const spec::Variable& v = variable(f);
        const long element = f.element < 0 ? 0 : f.element;
        if (element >= v.cells) throw Failure("the machine has no " + name(f));
        return state_[static_cast<unsigned>(v.first + element)];
    }
    static std::string name(const Fact& f) {
        return std::string(f.variable) + (f.element < 0 ? "" : '[' + std::to_string(f.element) + ']');
    }
    std::string text(const Fact& f, long value) const { return text_of(type_of(machine_, variable(f)), value); }

    void judge(const Verdict& v) {
        ++verdicts;
        if (v.wanted) {
            try {
                expect(v.facts);
            } catch (const Failure& f) {
                throw Failure(std::string(v.requirement->id) + " does not hold: " + f.what());
            }
            return;
        }
        for (const Fact& f : v.facts)
            if (value(f) == f.value)
                throw Failure(std::string(v.requirement->id) + " happens: " + name(f) + " is " + text(f, f.value));
    }

    const spec::Machine& machine_;
    spec::Snapshot state_;
};

}  // namespace

ScenarioResult run(const spec::Machine& machine, const UseCase& use_case) {
    ScenarioResult result{.id = std::string(use_case.id)};
    if (slots(machine) < use_case_slots) {
        result.message = result.id + ": needs a machine with " + std::to_string(use_case_slots) + " slots";
        return result;
    }
    Run run(machine);
    std::string where = "initial state";
    try {
        for (long k = 0; const StoryStep& s : use_case.steps) {
            if (k == use_case.given) {
                where = "pre-conditions";
                run.expect(use_case.preconditions);
            }
            where = "step " + std::to_string(++k) + ", \"" + s.text + '"';
            run.take(s);
        }
        result.passed = true;
    } catch (const std::exception& e) { result.message = result.id + ": " + where + ": " + e.what(); }
    result.inputs = std::move(run.inputs);
    result.verdicts = run.verdicts;
    return result;
}

std::vector<ScenarioResult> run_use_cases(const spec::Machine& machine) {
    std::vector<ScenarioResult> results;
    for (const UseCase& u : use_cases()) results.push_back(run(machine, u));
    return results;
}

const std::vector<UseCase>& use_cases() {
    static const std::vector<UseCase> all = [] {
        std::vector<UseCase> list;
        for (const auto stories : {standard_stories, vacation_stories, dsds_stories, vending_stories, medical_stories})
            for (UseCase& u : stories()) list.push_back(std::move(u));
        return list;
    }();
    return all;
}

}  // namespace ssp::bundle
