// SPDX-License-Identifier: Apache-2.0
// From the smallest machine to the full one, goal by goal; see witness.hpp.

#include "witness.hpp"

#include "vacuity.hpp"

#include <algorithm>

namespace proofs {

namespace {

using namespace spec;

std::string steps(std::size_t n) { return std::to_string(n) + (n == 1 ? " step" : " steps"); }
std::string slots_text(long n) { return std::to_string(n) + (n == 1 ? " slot" : " slots"); }

// Searches the machine with n slots for what is still missing.
void search(const Machine& m, long n, std::vector<Witness>& list, const std::vector<std::size_t>& missing, const BmcOptions& options,
            std::vector<bool>& cut_short) {
    std::vector<Goal> goals;
    for (std::size_t k : missing) goals.push_back(list[k].goal);
    const std::vector<Search> found = bmc(m, goals, options);
    for (std::size_t k = 0; k != missing.size(); ++k) {
        Witness& w = list[missing[k]];
        w.seconds += found[k].seconds;
        cut_short[missing[k]] = cut_short[missing[k]] || !found[k].complete;
        if (!found[k].trace) continue;
        w.trace = found[k].trace;
        w.slots = n;
        w.verdict = Verdict::reached;
    }
}

// What runs that are told show by themselves, with as many of their steps as it takes; then what is near the end of each.
void look_at(const Machine& m, std::vector<Witness>& list, std::vector<std::size_t>& missing, const WitnessOptions& options) {
    const auto show = [&](std::size_t k, Trace run, const Told& story) {
        list[k].trace = std::move(run);
        list[k].slots = slots(m);
        list[k].verdict = Verdict::reached;
        const std::size_t length = list[k].trace->inputs.size();
        list[k].strength = "witness of " + steps(length) + (length > story.inputs.size() ? ", the first " + std::to_string(story.inputs.size()) : "") + " as told in " + story.id;
    };
    for (const Told& story : options.told) {
        Trace so_far{initial(m), {}, "as told"};
        for (const Done& d : replay(m, {initial(m), story.inputs, {}})) {
            so_far.inputs.push_back(d.input);
            for (std::size_t k : missing)
                if (shows(m, list[k].goal, {d.before, {d.input}, {}})) show(k, so_far, story);
            std::erase_if(missing, [&](std::size_t k) { return list[k].trace.has_value(); });
        }
    }
    for (const Told& story : options.told) {
        if (missing.empty()) return;
        std::vector<Goal> goals;
        for (std::size_t k : missing) goals.push_back(list[k].goal);
        BmcOptions near = options.bmc;
        near.depth = options.behind;
        near.behind = story.inputs;
        near.plain = false;  // the story is as it is told
        const std::vector<Search> found = bmc(m, goals, near);
        for (std::size_t k = 0; k != found.size(); ++k) {
            list[missing[k]].seconds += found[k].seconds;
            if (found[k].trace) show(missing[k], *found[k].trace, story);
        }
        std::erase_if(missing, [&](std::size_t k) { return list[k].trace.has_value(); });
    }
}

}  // namespace

std::vector<Goal> standard_goals(const Machine& machine) {
    std::vector<Goal> goals;
    for (std::size_t r = 0; r != machine.rules.size(); ++r)
        goals.push_back({"fires " + std::string(machine.rules[r].id), Goal::Kind::fires, static_cast<int>(r), {}});
    for (const Property& p : machine.properties)
        if (p.scope == Scope::reachable) goals.push_back({"reachable " + std::string(p.id), Goal::Kind::state, -1, p.condition});
    for (const Premise& p : premises(machine))
        goals.push_back({"premise " + p.id, p.scope == Scope::state ? Goal::Kind::state : Goal::Kind::step, p.event, p.condition});
    return goals;
}

std::vector<Witness> witnesses(const Model& model, const std::function<std::vector<Goal>(const Machine&)>& goals, const WitnessOptions& options) {
    const bool scaled = model(options.smallest).scale >= 0;
    const long full = scaled ? options.full : 0;
    std::vector<Witness> list;
    for (Goal& g : goals(model(options.smallest))) list.push_back({.goal = std::move(g)});
    std::vector<std::size_t> missing(list.size());
    for (std::size_t k = 0; k != list.size(); ++k) missing[k] = k;
    std::vector<bool> cut_short(list.size());
    if (!options.told.empty()) look_at(model(options.smallest), list, missing, options);

    for (long n = options.smallest; n <= (scaled ? options.largest : options.smallest) && !missing.empty(); ++n) {
        const Machine m = model(n);
        const std::vector<Goal> here = goals(m);
        for (std::size_t k : missing) list[k].goal = here[k];
        search(m, n, list, missing, options.bmc, cut_short);
        std::erase_if(missing, [&](std::size_t k) { return list[k].trace.has_value(); });
    }

    if (full > 0) {
        if (full <= options.largest) missing.clear();  // searched already
        const Machine m = model(full);
        const std::vector<Goal> there = goals(m);
        for (std::size_t k = 0; k != list.size(); ++k) {
            Witness& w = list[k];
            if (!w.trace) continue;
            // Its own initial state: a larger machine has more cells.
            w.replayed = shows(m, there[k], {initial(m), w.trace->inputs, {}});
            if (!w.replayed && w.slots < full) missing.push_back(k);
        }
        std::vector<Witness> at_full = list;
        for (std::size_t k : missing) {
            at_full[k].goal = there[k];
            at_full[k].trace.reset();
        }
        if (!missing.empty()) search(m, full, at_full, missing, options.bmc, cut_short);
        for (std::size_t k : missing) {
            const bool small_only = list[k].trace && !at_full[k].trace;
            if (small_only) list[k].strength = "only with " + slots_text(list[k].slots) + ", not shown with " + std::to_string(full);
            else list[k] = at_full[k];
            if (small_only) list[k].verdict = cut_short[k] ? Verdict::unknown : Verdict::failed;
        }
    }

    for (std::size_t k = 0; k != list.size(); ++k) {
        Witness& w = list[k];
        if (!w.strength.empty()) continue;
        if (w.trace) {
            w.strength = "witness of " + steps(w.trace->inputs.size());
            if (scaled) w.strength += " (" + slots_text(w.slots) + (w.replayed && w.slots != full ? "; replayed with " + std::to_string(full) : "") + ')';
        } else {
            w.verdict = cut_short[k] ? Verdict::unknown : Verdict::failed;
            w.strength = cut_short[k] ? "the time was up" : "none up to " + steps(static_cast<std::size_t>(options.bmc.depth));
        }
    }
    return list;
}

}  // namespace proofs
