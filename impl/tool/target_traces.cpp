// SPDX-License-Identifier: Apache-2.0
// First the ways to rules that stories tell or a search has found, then random runs. Both get somewhere: of some random events mostly the one is
// taken whose rule has been taken least.
#include "tool/target_traces.hpp"

#include "tool/script.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>

namespace tool {

namespace {

constexpr int candidates = 12;             // of which the one with the rarest rule is taken, mostly
constexpr long steps_a_run = 300;          // then the machine starts anew
constexpr long steps_from_there = 25;      // before another state is gone on from
constexpr std::size_t newest = 40;         // states: every second time one of them is gone on from

// A state that was found with something new: a rule, or a value of a cell; and how it is reached.
struct Found {
    spec::Snapshot state;
    std::size_t from;                // another one; the first is the initial state
    std::vector<spec::Input> steps;  // from there
};

class Writer {
public:
    Writer(const spec::Machine& machine, std::uint64_t seed) : machine_(machine), random_(seed), taken_(machine.rules.size()) {
        for (const spec::Variable& v : machine.variables) most_.insert(most_.end(), static_cast<std::size_t>(v.cells), type_of(machine, v).high <= 7 ? 7 : 1);
    }

    // Runs that are told of the machine, line by line.
    void tell(const std::string& script) {
        std::istringstream lines(script);
        std::vector<spec::Input> inputs;
        for (std::string line; std::getline(lines, line);)
            if (const auto parsed = parse(machine_, line)) inputs.push_back(parsed->input);
        told_.push_back(std::move(inputs));
    }

    std::string text(long random_steps, long searched) {
        found_.push_back({spec::initial(machine_), 0, {}});
        first_.assign(machine_.rules.size(), 0);
        for (const std::vector<spec::Input>& story : told_) follow(0, story);
        search(searched);
        for (const std::size_t end : ends()) {
            for (const spec::Input& input : way_to(end)) write_step(input);
            start_anew();
        }
        std::ranges::fill(taken_, 0);
        for (long k = 0; k != random_steps; ++k) {
            if (k % steps_a_run == 0) start_anew();
            write_step(draw_input(state_));
        }
        std::string head;
        name(head, machine_.name);
        const long rules = std::ranges::count(written_, true);
        for (const long n : {static_cast<long>(machine_.events.size()), static_cast<long>(machine_.rules.size()), rules, steps_}) number(head, n);
        for (const spec::Event& e : machine_.events) {
            name(head, spec::full_name(e));
            octet(head, static_cast<long>(e.parameters.size()));
        }
        return head + body_;
    }

    static void name(std::string& to, std::string_view text) {
        octet(to, static_cast<long>(text.size()));
        to += text;
    }

private:
    static void octet(std::string& to, long value) {
        if (value < 0 || value > 0xFE) throw std::logic_error("no octet of a trace: " + std::to_string(value));
        to += static_cast<char>(value);
    }
    static void number(std::string& to, long value) {
        for (int k = 0; k != 4; ++k) to += static_cast<char>(value >> 8 * k);
    }

    std::size_t index(std::size_t below) { return static_cast<std::size_t>(draw(static_cast<long>(below))); }
    long draw(long below) { return static_cast<long>(random_() % static_cast<std::uint64_t>(below)); }

    // Small numbers meet what is there, and yes leads further than no; now and then it is out of range, as far as its type of C goes.
    long draw_argument(long high) {
        const long type = high <= 0xFF ? 0xFF : high <= 0xFFFF ? 0xFFFF : 0xFFFFFFFF;
        switch (draw(100)) {
        case 0: return draw(type + 1);
        case 1: return std::min(high + 1, type);
        case 2: return high;
        default: return high == 1 ? draw(4) != 0 : draw(1 + draw(std::min(high, 1000L) + 1));
        }
    }

    void start_anew() {
        body_ += static_cast<char>(trace_restart);
        state_ = spec::initial(machine_);
    }
    void write_step(const spec::Input& input) {
        const spec::Outcome outcome = spec::step(machine_, state_, input);
        if (outcome.rule >= 0) ++taken_[static_cast<unsigned>(outcome.rule)], written_[static_cast<unsigned>(outcome.rule)] = true;
        octet(body_, input.event);
        for (long a : input.arguments) number(body_, a);
        octet(body_, outcome.answer);
        number(body_, state_check(state_));
        ++steps_;
    }

    // Takes steps from a state; keeps each state in which something is new. `draw_next` gives the input, or nothing at the end.
    // Whether a rule was new.
    template <class DrawNext> bool go_on(std::size_t from, const DrawNext& draw_next) {
        spec::Snapshot state = found_[from].state;
        std::vector<spec::Input> way;
        bool new_rule = false;
        while (std::optional<spec::Input> input = draw_next(state)) {
            const int rule = spec::step(machine_, state, *input).rule;
            if (rule < 0) continue;  // nothing has changed
            way.push_back(std::move(*input));
            bool is_new = taken_[static_cast<unsigned>(rule)]++ == 0;
            if (is_new) first_[static_cast<unsigned>(rule)] = found_.size(), new_rule = true;
            for (std::size_t c = 0; c != state.size(); ++c) is_new = values_.emplace(c, std::min(state[c], most_[c])).second || is_new;
            if (!is_new) continue;
            found_.push_back({state, from, std::move(way)});
            from = found_.size() - 1;
            way.clear();
        }
        return new_rule;
    }

    void follow(std::size_t from, const std::vector<spec::Input>& inputs) {
        std::size_t at = 0;
        (void)go_on(from, [&](const spec::Snapshot&) { return at == inputs.size() ? std::optional<spec::Input>() : inputs[at++]; });
    }

    // Goes on from states found before, at random, till no rule was new for `steps` steps.
    void search(long steps) {
        long last_found = 0;
        for (long k = 0; k < last_found + steps && std::ranges::count(taken_, 0) != 0; k += steps_from_there) {
            const std::size_t count = found_.size();
            std::size_t from = 0;
            switch (draw(4)) {
            case 0: from = index(count); break;
            case 1: from = count - 1 - index(std::min(count, newest)); break;
            default:
                for (int tries = 0; tries != 20 && from == 0; ++tries) from = first_[index(first_.size())];
            }
            long left = steps_from_there;
            if (go_on(from, [&](const spec::Snapshot& state) { return left-- == 0 ? std::optional<spec::Input>() : draw_input(state); })) last_found = k;
        }
    }

    // Where rules were taken first, but for those on the way to another one.
    std::vector<std::size_t> ends() const {
        std::set<std::size_t> all(first_.begin(), first_.end()), passed;
        all.erase(0);
        for (std::size_t at : all)
            while (at != 0) passed.insert(at = found_[at].from);
        std::vector<std::size_t> result;
        std::ranges::set_difference(all, passed, std::back_inserter(result));
        return result;
    }

    std::vector<spec::Input> way_to(std::size_t at) const {
        if (at == 0) return {};
        std::vector<spec::Input> way = way_to(found_[at].from);
        way.insert(way.end(), found_[at].steps.begin(), found_[at].steps.end());
        return way;
    }

    spec::Input draw_any() {
        spec::Input input{static_cast<int>(draw(static_cast<long>(machine_.events.size())))};
        for (const auto& p : machine_.events[static_cast<unsigned>(input.event)].parameters) input.arguments.push_back(draw_argument(type_of(machine_, p).high));
        return input;
    }

    spec::Input draw_input(const spec::Snapshot& state) {
        spec::Input best = draw_any();
        if (draw(8) == 0) return best;
        long fewest = times(state, best);
        for (int k = 0; k != candidates && fewest != 0; ++k) {
            spec::Input other = draw_any();
            if (const long t = times(state, other); t < fewest) best = std::move(other), fewest = t;
        }
        return best;
    }

    // How often the rule that takes it was taken; of what none takes, more often than anything.
    long times(const spec::Snapshot& state, const spec::Input& input) {
        spec::Snapshot after = state;
        const int rule = spec::step(machine_, after, input).rule;
        return rule < 0 ? std::numeric_limits<long>::max() : taken_[static_cast<unsigned>(rule)];
    }

    const spec::Machine& machine_;
    std::mt19937_64 random_;
    std::vector<long> taken_;       // how often each rule was
    std::vector<long> most_{};      // of each cell: values from there on count as one, when something new is looked for
    std::vector<std::vector<spec::Input>> told_{};
    std::vector<Found> found_{};
    std::set<std::pair<std::size_t, long>> values_{};  // of cells, that were found
    std::vector<std::size_t> first_{};  // where each rule was taken first; 0: it was not
    spec::Snapshot state_ = spec::initial(machine_);
    std::vector<bool> written_ = std::vector<bool>(machine_.rules.size());
    std::string body_{};
    long steps_ = 0;
};

}  // namespace

std::uint32_t state_check(const std::vector<long>& cells) {
    std::uint32_t check = 2166136261u;
    for (long cell : cells)
        for (int k = 0; k != 4; ++k) check = (check ^ static_cast<std::uint8_t>(cell >> 8 * k)) * 16777619u;
    return check;
}

std::string machine_traces(std::span<const ssp::Model> models, long steps, long searched, std::uint64_t seed) {
    std::string all = "sspT";
    for (const ssp::Model& model : models)
        if (is_built(model)) {
            const spec::Machine machine = model.make(model.slots);
            Writer writer(machine, seed);
            if (model.stories != nullptr)
                for (const ssp::Story& story : model.stories()) writer.tell(story.script);
            all += writer.text(steps, searched);
        }
    Writer::name(all, "");
    all.resize((all.size() + trace_block - 1) / trace_block * trace_block);
    return all;
}

}  // namespace tool
