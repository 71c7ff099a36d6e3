// SPDX-License-Identifier: Apache-2.0
// The peers of ./sspec bench target are the same machine as the generated code: answers and the whole state, step by step. A
// figure beside a peer that does something else would say nothing.
#include "../generated/bundle/bundle_moves.hpp"
#include "../target_port/peers/peers.hpp"

#include "lang/run.hpp"
#include "machines.hpp"

#include <algorithm>
#include <cstring>
#include <doctest/doctest.h>
#include <functional>
#include <random>
#include <string>

namespace {

using Moves = ssp::generated::bundle::Moves;
using Arguments = unsigned[12];

struct Peer {
    std::string name;
    void* state;
    std::function<void(void*)> init;
    std::function<unsigned(void*, unsigned, const unsigned*)> step;
    std::function<uint8_t(const void*, uint8_t)> phase;
    std::function<const peers::Data*(const void*)> data;
};

// Events in the order of the model.
constexpr unsigned install_commit = 2, enable = 4, disable = 5, remove_event = 6, activate = 7, profiles_changed = 12, acknowledge = 14, power_up = 18;
#define PEER(name)                                                                                                                       \
    Peer {                                                                                                                               \
        #name, name##_state, name##_init,                                                                                                \
            [](void* m, unsigned event, const unsigned* argument) -> unsigned {                                                          \
                uint8_t a[12];                                                                                                           \
                for (unsigned k = 0; k != 12; ++k) a[k] = static_cast<uint8_t>(argument[k]);                                             \
                switch (event) {                                                                                                         \
                case 0: return name##_install_start(m, a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10]);               \
                case 1: return name##_install_segment(m, a[0], a[1], a[2]);                                                              \
                case 2: return name##_install_commit(m, a[0], a[1]);                                                                     \
                case 3: return name##_install_abort(m, a[0]);                                                                            \
                case 4: return name##_enable(m, a[0], a[1]);                                                                             \
                case 5: return name##_disable(m, a[0], a[1]);                                                                            \
                case 6: return name##_remove(m, a[0], a[1]);                                                                             \
                case 7: return name##_activate(m, a[0], a[1]);                                                                           \
                case 8: return name##_stop(m, a[0]);                                                                                     \
                case 9: return name##_read_metadata(m, a[0]);                                                                            \
                case 10: return name##_update_metadata(m, a[0], a[1], a[2]);                                                             \
                case 11: return name##_download_profile(m, a[0], a[1], a[2]);                                                            \
                case 12: return name##_profiles_changed(m, a[0], a[1], a[2]);                                                            \
                case 13: return name##_fall_back(m, a[0], a[1]);                                                                         \
                case 14: return name##_acknowledge(m, a[0]);                                                                             \
                case 15: return name##_update_loader(m, a[0], a[1]);                                                                     \
                case 16: return name##_name_platform(m, a[0]);                                                                           \
                case 17: return name##_power_loss(m);                                                                                    \
                default: return name##_power_up(m);                                                                                      \
                }                                                                                                                        \
            },                                                                                                                           \
            name##_phase, name##_data                                                                                                    \
    }

std::vector<Peer> all_peers() { return {PEER(peer_hand_switch), PEER(peer_table), PEER(peer_msm), PEER(peer_statechart)}; }

// What the state of a peer is as one of the generated code.
Moves::State state_of(const Peer& p) {
    const peers::Data& d = *p.data(p.state);
    Moves::State s;
    for (uint8_t k = 0; k != peers::slots; ++k) {
        s.phase[k] = static_cast<ssp::generated::bundle::Phase>(p.phase(p.state, k));
        s.identity[k] = d.identity[k];
        s.family[k] = d.family[k];
        s.kind[k] = static_cast<ssp::generated::bundle::Kind>(d.kind[k]);
        s.metadata[k] = d.metadata[k];
        s.stays_enabled[k] = d.stays_enabled[k];
        s.stays_installed[k] = d.stays_installed[k];
        s.holds_ppr1[k] = d.holds_ppr1[k];
        s.holds_ppr2[k] = d.holds_ppr2[k];
        s.port[k] = d.port[k];
    }
    s.powered = d.powered;
    s.received = d.received;
    s.expected = d.expected;
    s.fallback_open = d.fallback_open;
    s.reply = d.reply;
    for (uint8_t k = 0; k != peers::pending_capacity; ++k) {
        s.pending.number[k] = d.pending.number[k];
        s.pending.operation[k] = static_cast<ssp::generated::bundle::Operation>(d.pending.operation[k]);
        s.pending.subject[k] = d.pending.subject[k];
    }
    s.pending.length = d.pending.length;
    s.issued = d.issued;
    s.loader_version = d.loader_version;
    s.platform = d.platform;
    return s;
}

struct Compared {
    long steps = 0;
    std::string never{};       // rules that never answered
    std::string difference{};  // the first; empty: none
};

// The generated code is given the same events. Events that some rule takes that has seldom fired come first.
Compared lock_step(const Peer& peer, unsigned seed, long runs) {
    std::mt19937 random(seed);
    const auto pick = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    const auto models = ssp::models();
    const auto model = std::find_if(models.begin(), models.end(), [](const ssp::Model& m) { return m.name == "bundle"; });
    const spec::Machine machine = model->make(model->slots);
    std::vector<std::vector<unsigned>> highs;
    for (const spec::Event& e : machine.events) {
        highs.emplace_back();
        for (const spec::Parameter& p : e.parameters) highs.back().push_back(static_cast<unsigned>(spec::type_of(machine, p).high));
    }
    std::vector<long> fired(Moves::rule_count);
    struct Event {
        unsigned event = 0;
        Arguments arguments{};
    };
    const auto draw = [&] {
        Event e{pick(Moves::event_count), {}};
        for (std::size_t k = 0; k != highs[e.event].size(); ++k) {
            const unsigned high = highs[e.event][k];
            e.arguments[k] = pick(200) == 0 ? 255 : high == 1 ? pick(2) : pick(1 + pick(high + 1));
        }
        return e;
    };
    // Every fourth run begins with as many bundles of a family as may be enabled, and one more.
    bool telecom = false;
    const auto filling = [&](unsigned n) {
        constexpr unsigned each = 6;
        const unsigned slot = (n - 1) / each;
        if (n == 0) return Event{power_up, {}};
        switch ((n - 1) % each) {
        case 0: return Event{0, {slot, slot, telecom ? 0u : 1u, telecom ? 2u : 0u, 1, 0, 0, 1, 1, 1, 1}};
        case 1: return Event{1, {slot, 1, 1}};
        case 2: return Event{install_commit, {slot, 1}};
        case 3: return Event{acknowledge, {2 * slot + 1}};
        case 4: return Event{enable, {slot, 1}};
        default: return Event{acknowledge, {2 * slot + 2}};
        }
    };
    Compared result;
    for (long run = 0; run != runs; ++run) {
        Moves::State code;
        peer.init(peer.state);
        const int full_table = run % 4 == 1 ? 25 : 0;
        telecom = run % 8 == 1;
        const bool builds = run % 2 == 0;  // half of the runs fill the table, so that limits and queues come to their ends
        for (int n = 0; n != 500; ++n) {
            Event event = n < full_table ? filling(static_cast<unsigned>(n)) : draw();
            for (int tries = 0; n >= full_table && tries != 40 && n % 4 != 0; ++tries) {
                const Event other = draw();
                const int now = Moves::rule(code, event.event, event.arguments), then = Moves::rule(code, other.event, other.arguments);
                if (then < 0) continue;
                if (builds && n % 32 < 30) {
                    Moves::State to = code;
                    const bool done = Moves::step(to, other.event, other.arguments) == 0;
                    constexpr unsigned building[] = {0, 1, install_commit, enable, activate, profiles_changed, acknowledge, power_up};
                    const bool fills = std::ranges::find(building, other.event) != std::end(building) || (other.event == disable && run % 4 == 0);
                    if (done && fills) {
                        event = other;
                        break;
                    }
                } else if (now < 0 || fired[static_cast<unsigned>(then)] < fired[static_cast<unsigned>(now)]) event = other;
            }
            const int rule = Moves::rule(code, event.event, event.arguments);
            if (rule >= 0) ++fired[static_cast<unsigned>(rule)];
            const unsigned expected = Moves::step(code, event.event, event.arguments), answered = peer.step(peer.state, event.event, event.arguments);
            ++result.steps;
            if (answered != expected) result.difference = "the answer to " + std::string(Moves::event_names[event.event]);
            else if (Moves::pack(state_of(peer)) != Moves::pack(code)) result.difference = "the state after " + std::string(Moves::event_names[event.event]);
            if (!result.difference.empty()) return result;
        }
    }
    for (unsigned r = 0; r != Moves::rule_count; ++r)
        if (fired[r] == 0) result.never += std::string(" ") + Moves::rule_ids[r];
    return result;
}

}  // namespace

TEST_CASE("every peer of the table of bundles answers and is what the generated code is, over hundreds of thousands of steps") {
    for (const Peer& p : all_peers()) {
        const Compared c = lock_step(p, 1, 500);
        INFO(p.name);
        CHECK(c.difference == "");
        CHECK(c.steps == 250'000);
        CHECK(c.never == "");
    }
}

TEST_CASE("a peer that answers otherwise in one case is noticed") {
    Peer wrong = all_peers()[0];
    const auto right = wrong.step;
    wrong.step = [right](void* m, unsigned event, const unsigned* a) {
        const unsigned answer = right(m, event, a);
        return answer == static_cast<unsigned>(peers::Answer::port_in_use) ? static_cast<unsigned>(peers::Answer::wrong_port) : answer;
    };
    CHECK(lock_step(wrong, 1, 500).difference == "the answer to activate");
}

TEST_CASE("a peer that forgets one octet of its state is noticed") {
    Peer wrong = all_peers()[1];
    const auto right = wrong.step;
    wrong.step = [right, &wrong](void* m, unsigned event, const unsigned* a) {
        const unsigned answer = right(m, event, a);
        if (event == remove_event && answer == 0) const_cast<peers::Data*>(wrong.data(m))->reply = 1;  // what is deleted can still be read
        return answer;
    };
    CHECK(lock_step(wrong, 1, 500).difference == "the state after remove");
}
