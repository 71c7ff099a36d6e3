// SPDX-License-Identifier: Apache-2.0
// One replacement after the other, in several threads, see register.hpp.
#include "requirements/register.hpp"

#include "bmc.hpp"
#include "liveness.hpp"
#include "requirements/decide.hpp"
#include "requirements/unchanged.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

namespace proofs {

using namespace spec;

namespace {

constexpr long first_steps = 300'000;  // random steps in the model, once
constexpr long more_steps = 20'000;    // in each replacement, from where the model's runs lead
constexpr int far = 2;                 // steps from there to one that shows what is sought

// ---- runs ---------------------------------------------------------------------------------------------------------------

// The run without the steps it does not need. The last one shows the goal.
Trace shorter(const Machine& m, const Goal& goal, Trace trace) {
    for (std::size_t length = std::max<std::size_t>(1, trace.inputs.size() / 2); length != 0; length /= 2)
        for (std::size_t end = trace.inputs.size(); end >= length;) {
            Trace t = trace;
            const auto from = t.inputs.begin() + static_cast<long>(end - length);
            t.inputs.erase(from, from + static_cast<long>(length));
            if (shows(m, goal, t)) trace = t;
            end = std::min(end - 1, trace.inputs.size());
        }
    return trace;
}

// ---- one machine --------------------------------------------------------------------------------------------------------

// The id of the property or response that "BL-160.waits" comes from.
std::string written(std::string_view id) { return std::string(id.substr(0, id.find('.'))); }

struct Decided {
    std::vector<std::string> ill_posed{};
    std::vector<int> open{};               // what is not shown: positions in Machine::properties
    std::map<int, Trace> violated{};       // those of them that a run violates
    std::vector<int> unreachable{};        // of what has to be reachable: shown not to be
    Grounds grounds{};                     // of the model: why what is shown is shown
    const Pool* pool = nullptr;            // of the model: its runs
};

// Runs of the pool and some steps more, until nothing more is found.
class Seek {
public:
    Seek(const Machine& m, Decision& decision, Pool& pool, std::vector<int> open) : m_(m), decision_(decision), pool_(pool), open_(std::move(open)) {}

    // With so many steps between the pool and the one that shows it.
    void run(int steps) {
        for (; seen_ != pool_.states().size(); ++seen_) look_at(static_cast<int>(seen_));
        while (!open_.empty()) {
            const std::optional<Decision::Shown> shown = decision_.find(pool_, open_, steps);
            if (!shown) return;
            const std::size_t before = open_.size();
            int from = shown->from;
            for (const spec::Input& input : shown->inputs) from = look_at(from, input);
            if (open_.size() == before) throw Disagreement(std::string(m_.name) + ": the solver and the interpreter disagree about a step");
            if (steps != 0) run(0);  // what is near the new states is found much faster so
        }
    }
    const std::vector<int>& open() const { return open_; }
    void forget(int n) { std::erase(open_, n); }
    std::map<int, Trace>& found() { return found_; }

private:
    const Property& property(int n) const { return m_.properties[static_cast<unsigned>(n)]; }
    void note(int n, const Trace& run) { found_.emplace(n, run); }

    void look_at(int state) {
        std::erase_if(open_, [&](int n) {
            if (property(n).scope == Scope::step) return false;
            if (holds(m_, property(n), pool_.states()[static_cast<unsigned>(state)]) != (property(n).scope == Scope::reachable)) return false;
            note(n, pool_.path(state));
            return true;
        });
    }
    int look_at(int from, const spec::Input& input) {
        const Snapshot before = pool_.states()[static_cast<unsigned>(from)];
        Snapshot after = before;
        const Outcome outcome = spec::step(m_, after, input);
        std::erase_if(open_, [&](int n) {
            if (property(n).scope != Scope::step || holds(m_, property(n), before, input, outcome, after)) return false;
            Trace run = pool_.path(from);
            run.inputs.push_back(input);
            note(n, run);
            return true;
        });
        const int to = pool_.take(from, input);
        look_at(to);
        return to;
    }

    const Machine& m_;
    Decision& decision_;
    Pool& pool_;
    std::vector<int> open_;
    std::size_t seen_ = 0;  // states of the pool
    std::map<int, Trace> found_;
};

// `model`: what was found out about the model, unless the machine is the model itself. `settled`: ids that need no run.
Decided decide(const Machine& m, const Decided* model, const std::vector<bool>& as_before,
               const std::set<std::string>& settled, Pool& pool) {
    const auto to_reach = [&](int n) { return m.properties[static_cast<unsigned>(n)].scope == Scope::reachable; };
    Decided d;
    Decision decision(m);
    for (int e = 0; e != static_cast<int>(m.events.size()); ++e)
        if (!as_before[static_cast<unsigned>(e)])
            for (const std::string& fault : decision.ill_posed(e)) d.ill_posed.push_back(fault);
    if (!d.ill_posed.empty()) return d;
    decision.induct(as_before, model ? model->grounds : Grounds{});
    if (!model) d.grounds = decision.grounds();
    d.open = decision.open();
    std::vector<int> sought = d.open;
    std::erase_if(sought, [&](int n) { return settled.contains(written(m.properties[static_cast<unsigned>(n)].id)); });
    for (int n = 0; n != static_cast<int>(m.properties.size()); ++n)
        if (to_reach(n) && !settled.contains(std::string(m.properties[static_cast<unsigned>(n)].id)) && (!model || std::ranges::count(model->open, n) == 0)) sought.push_back(n);
    if (model) pool.follow(*model->pool);
    if (!model || 2 * pool.states().size() < model->pool->states().size()) pool.explore(first_steps, 0);
    const std::size_t known = pool.states().size();
    Seek seek(m, decision, pool, sought);
    seek.run(0);
    if (!seek.open().empty()) {
        pool.explore(more_steps, pool.states().size() - known);
        for (int n : std::vector(seek.open()))
            if (to_reach(n) && decision.never(m.properties[static_cast<unsigned>(n)].condition)) {
                d.open.push_back(n);
                d.unreachable.push_back(n);
                seek.forget(n);
            }
        seek.run(0);
        seek.run(far);
    }
    for (int n : seek.open())
        if (to_reach(n)) d.open.push_back(n);
    for (auto& [n, run] : seek.found())
        if (!to_reach(n)) d.violated.emplace(n, std::move(run));
    return d;
}

// What does not hold any more, told by the properties and responses of the machine as it was written.
class Account {
public:
    // `whole` is the machine with_responses; `never` are properties the model itself does not show in its size.
    Account(const Machine& m, const Machine& whole, const Decided& decided, const std::vector<int>& never)
        : m_(m), whole_(whole), decided_(decided), never_(never) {}

    void write(Replaced& r) const {
        for (const Property& p : m_.properties) tell(r, std::string(p.id), p.requirements, std::string(p.text), false);
        for (const Response& p : m_.responses) tell(r, std::string(p.id), p.requirements, std::string(p.text), true);
    }

private:
    void tell(Replaced& r, const std::string& id, const Citations& requirements, const std::string& text, bool response) const {
        const auto its = [&](int n) {
            const std::string_view name = whole_.properties[static_cast<unsigned>(n)].id;
            return name == id || (response && name.starts_with(id + "."));
        };
        if (std::ranges::any_of(never_, its)) return;
        const auto open = std::ranges::find_if(decided_.open, its);
        if (open == decided_.open.end()) {
            ++r.held;
            return;
        }
        Fallen f{id, requirements, text};
        f.cites = std::ranges::find(requirements, r.assumption) != requirements.end();
        if (std::ranges::any_of(decided_.unreachable, its)) f.refuted = true;
        for (const auto& [n, run] : decided_.violated) {
            if (!its(n)) continue;
            const Goal goal{id, Goal::Kind::violated, n, {}};
            f.refuted = true;
            f.violated = whole_.properties[static_cast<unsigned>(n)].id;
            f.trace = plainer(whole_, goal, shorter(whole_, goal, run));
            break;
        }
        r.fallen.push_back(std::move(f));
    }

    const Machine& m_;
    const Machine& whole_;
    const Decided& decided_;
    const std::vector<int>& never_;
};

// The model in one size, and all that was found out about it.
struct Model {
    explicit Model(const Machine& m) : whole(with_responses(m)), pool(whole) {
        own = decide(whole, nullptr, std::vector<bool>(whole.events.size(), false), {}, pool);
        own.pool = &pool;
        if (!own.ill_posed.empty()) throw std::logic_error("the model itself is not sound: " + own.ill_posed[0]);
        for (int n : own.open)
            if (const Property& p = whole.properties[static_cast<unsigned>(n)]; p.scope != Scope::reachable)
                throw std::logic_error("the model itself does not show " + std::string(p.id));
    }
    // Positions of what has to be reachable, and is in this size.
    std::vector<int> to_reach() const {
        std::vector<int> list;
        for (int n = 0; n != static_cast<int>(whole.properties.size()); ++n)
            if (whole.properties[static_cast<unsigned>(n)].scope == Scope::reachable && std::ranges::count(own.open, n) == 0) list.push_back(n);
        return list;
    }
    const Machine whole;
    Pool pool;
    Decided own;
};

// Does all of it in so many threads; throws what one of them throws.
void share(std::size_t all, unsigned jobs, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    const auto some = [&] {
        try {
            for (std::size_t k; (k = next++) < all;) work(k);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!failure) failure = std::current_exception();
            next = all;
        }
    };
    std::vector<std::thread> threads;
    for (unsigned j = 1; j < jobs; ++j) threads.emplace_back(some);
    some();
    for (std::thread& t : threads) t.join();
    if (failure) std::rethrow_exception(failure);
}

int position_of(const Machine& m, std::string_view property) {
    const auto found = std::ranges::find(m.properties, property, &Property::id);
    return found == m.properties.end() ? -1 : static_cast<int>(found - m.properties.begin());
}

Replaced replaced(const Model& model, const Replacement& replacement, std::size_t size, const std::set<std::string>& settled) {
    const auto start = std::chrono::steady_clock::now();
    Replaced r{replacement.assumption, replacement.text};
    const Machine other = with_responses(replacement.machines[size]);
    Pool pool(other);
    // A replacement may have properties the model has not: what a sentence says of an event that is new.
    Decided own{{}, {}, {}, {}, model.own.grounds, model.own.pool};
    for (const int n : model.own.open)
        if (const int there = position_of(other, model.whole.properties[static_cast<unsigned>(n)].id); there >= 0) own.open.push_back(there);
    const Decided decided = decide(other, &own, unchanged(model.whole, other), settled, pool);
    r.ill_posed = decided.ill_posed;
    if (r.ill_posed.empty()) Account(replacement.machines[size], other, decided, own.open).write(r);
    for (Fallen& f : r.fallen) f.size = size;
    r.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return r;
}

// What falls in one of the sizes; a run says more than none.
Replaced joined(const Machine& machine, const std::vector<Replaced>& sizes) {
    Replaced all{sizes[0].assumption, sizes[0].text};
    const auto tell = [&](std::string_view id) {
        const Fallen* worst = nullptr;
        for (const Replaced& r : sizes)
            for (const Fallen& f : r.fallen)
                if (f.property == id && (!worst || (f.refuted && !worst->refuted))) worst = &f;
        if (worst) all.fallen.push_back(*worst);
    };
    for (const Property& p : machine.properties) tell(p.id);
    for (const Response& p : machine.responses) tell(p.id);
    for (const Replaced& r : sizes) {
        all.held = std::max(all.held, r.held + r.fallen.size());
        all.seconds += r.seconds;
        for (const std::string& fault : r.ill_posed)
            if (std::ranges::count(all.ill_posed, fault) == 0) all.ill_posed.push_back(fault);
    }
    all.held -= std::min(all.held, all.fallen.size());
    return all;
}

}  // namespace

std::vector<Replaced> run_register(const std::vector<Machine>& models, const std::vector<Replacement>& replacements, unsigned jobs,
                                   const Progress& progress) {
    const std::size_t sizes = models.size();
    std::vector<std::unique_ptr<Model>> known(sizes);
    share(sizes, jobs, [&](std::size_t k) { known[k] = std::make_unique<Model>(models[k]); });

    std::vector<std::vector<Replaced>> found(replacements.size(), std::vector<Replaced>(sizes));
    std::size_t done = 0;
    std::mutex mutex;
    share(replacements.size(), jobs, [&](std::size_t n) {
        std::set<std::string> settled;
        for (std::size_t size = 0; size != sizes; ++size) {
            found[n][size] = replaced(*known[size], replacements[n], size, settled);
            std::set<std::string> fallen;
            for (const Fallen& f : found[n][size].fallen) {
                fallen.insert(f.property);
                if (f.refuted) settled.insert(f.property);
            }
            for (int p : known[size]->to_reach())  // once is enough
                if (const std::string id(models[size].properties[static_cast<unsigned>(p)].id); !fallen.contains(id)) settled.insert(id);
        }
        const std::lock_guard lock(mutex);
        ++done;
        if (progress) progress(replacements[n].text, done, replacements.size());
    });
    std::vector<Replaced> results;
    for (std::size_t n = 0; n != replacements.size(); ++n) results.push_back(joined(replacements[n].machines[0], found[n]));
    return results;
}

}  // namespace proofs
