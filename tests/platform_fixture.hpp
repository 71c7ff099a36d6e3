// SPDX-License-Identifier: Apache-2.0
// A platform over a flash in memory, the interpreter's machine beside it, and a long scenario for both.

#pragma once

#include "core/platform.hpp"
#include "platform/machines.hpp"
#include "tool/platform_events.hpp"
#include "tool/script.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace platform_test {

using ssp::core::Platform, ssp::core::Stored, ssp::core::slot_size, ssp::core::slots, ssp::core::Kind;
using Octets = std::array<std::uint8_t, slot_size>;

enum class Left { as_before, as_written, noise };
inline constexpr std::array all_left{Left::as_before, Left::as_written, Left::noise};

// What does not forget. Write number `cut_at`, counted from 1, is cut, and nothing is answered after it.
class Memory {
public:
    explicit Memory(std::uint32_t cut, Left l) : cut_at(cut), left(l) {}
    virtual ~Memory() = default;
    Memory(const Memory&) = default;
    Memory& operator=(const Memory&) = delete;

    void power_comes(std::uint32_t cut, Left l) { writes = 0, cut_at = cut, left = l, powered = true; }
    [[nodiscard]] ssp::core::Flash flash() {
        return {this,
                [](void* self, std::size_t slot, std::uint8_t (&octets)[slot_size]) {
                    Memory& m = *static_cast<Memory*>(self);
                    if (m.powered) std::ranges::copy(m.read(slot), octets);
                    return m.powered;
                },
                [](void* self, std::size_t slot, const std::uint8_t (&octets)[slot_size]) {
                    Octets to{};
                    std::ranges::copy(octets, to.begin());
                    return static_cast<Memory*>(self)->write(slot, to);
                }};
    }

    std::array<Octets, slots> of{};
    std::uint32_t writes = 0, cut_at;
    Left left;
    bool powered = true;

protected:
    // The flash itself. What is derived may do something wrong.
    [[nodiscard]] virtual const Octets& read(std::size_t slot) const { return of[slot]; }
    virtual bool write(std::size_t slot, const Octets& octets) {
        if (!powered) return false;
        powered = ++writes != cut_at;
        if (powered || left == Left::as_written) of[slot] = octets;
        else if (left == Left::noise)
            for (Octets& o = of[slot]; std::uint8_t& octet : o) octet = static_cast<std::uint8_t>(random = random * 1103515245 + 12345);
        return powered;
    }
    std::uint32_t random = 7;
};

struct Line {
    std::string text;
    bool stored = false;  // in a transaction of its own
};

// Everything stored, by the names of the model: of a bundle that is Active that it is Enabled, of one that is being loaded nothing.
using StoredState = std::map<std::string, long>;

// Slots, pipes, interfaces and places of the queue, each with its own variables.
inline StoredState stored_state(const auto& value) {
    namespace made = ssp::generated::platform;
    StoredState all;
    const auto keep = [&](const std::string& name) { all[name] = value(name); };
    for (int s = 0; s != made::slot_count; ++s) {
        const std::string at = '[' + std::to_string(s) + ']';
        long& phase = all["bundle.phase" + at] = value("bundle.phase" + at);
        if (phase == static_cast<long>(made::Phase::active)) phase = static_cast<long>(made::Phase::enabled);
        if (phase == static_cast<long>(made::Phase::loading)) phase = static_cast<long>(made::Phase::absent);
        for (const char* name : {"identity", "family", "kind", "metadata", "stays_enabled", "stays_installed", "holds_ppr1", "holds_ppr2"})
            all["bundle." + std::string(name) + at] = phase == 0 ? 0 : value("bundle." + std::string(name) + at);
        for (const char* name : {"bundle.pending.number", "bundle.pending.operation", "bundle.pending.subject", "platform.mapped", "platform.via"}) keep(name + at);
    }
    for (const char* name : {"bundle.pending.length", "bundle.issued", "bundle.loader_version", "bundle.platform", "power.token", "interfaces.bound[0]", "interfaces.bound[1]"}) keep(name);
    return all;
}

inline StoredState stored_state(const Platform& platform) {
    const auto& m = platform.machine();
    return stored_state([&](const std::string& name) -> long {
        const auto bracket = name.find('[');
        const std::string base = name.substr(0, bracket);
        const std::size_t k = bracket == name.npos ? 0 : static_cast<std::size_t>(name[bracket + 1] - '0');
        if (base == "bundle.phase") return static_cast<long>(m.bundle.phase[k]);
        if (base == "bundle.identity") return m.bundle.identity[k];
        if (base == "bundle.family") return m.bundle.family[k];
        if (base == "bundle.kind") return static_cast<long>(m.bundle.kind[k]);
        if (base == "bundle.metadata") return m.bundle.metadata[k];
        if (base == "bundle.stays_enabled") return m.bundle.stays_enabled[k];
        if (base == "bundle.stays_installed") return m.bundle.stays_installed[k];
        if (base == "bundle.holds_ppr1") return m.bundle.holds_ppr1[k];
        if (base == "bundle.holds_ppr2") return m.bundle.holds_ppr2[k];
        if (base == "bundle.pending.number") return m.bundle.pending.number[k];
        if (base == "bundle.pending.operation") return static_cast<long>(m.bundle.pending.operation[k]);
        if (base == "bundle.pending.subject") return m.bundle.pending.subject[k];
        if (base == "bundle.pending.length") return m.bundle.pending.length;
        if (base == "bundle.issued") return m.bundle.issued;
        if (base == "bundle.loader_version") return m.bundle.loader_version;
        if (base == "bundle.platform") return m.bundle.platform;
        if (base == "power.token") return m.power.token;
        if (base == "interfaces.bound") return m.interfaces.bound[k];
        if (base == "platform.mapped") return m.platform.mapped[k];
        REQUIRE(base == "platform.via");
        return m.platform.via[k];
    });
}

// The machine of the product, interpreted: transactions are written out, as the model has them.
class Model {
public:
    Model() : state_(initial(machine())) {
        for (unsigned k = 0; k != state_.size(); ++k) cells_[cell_name(machine(), static_cast<int>(k))] = k;
    }
    static const spec::Machine& machine() {
        static const spec::Machine m = ssp::platform::platform_machine(false);
        return m;
    }
    // Returns the answer.
    std::string play(const Line& line) {
        if (line.stored)
            for (const char* text : {"journal.begin => done", "journal.change record=0 => write_it", "platform.write_ends => done", "journal.commit => write_it"}) one(text);
        const std::string answer = one(line.text);
        if (line.stored)
            for (const char* text : {"journal.copy record=0 => write_it", "platform.write_ends => done", "journal.finish => write_it", "platform.write_ends => done"}) one(text);
        if (state_[cells_.at("power.stage")] == static_cast<long>(ssp::generated::platform::PowerStage::booting)) {
            const std::string n = std::to_string(state_[cells_.at("journal.number")]);
            one("journal.power_up commit_is_good=yes commit_count=" + n + " mark_is_good=yes mark_count=" + n + " => ready");
            one("power.boot_ends is_sound=yes => done");
        }
        return answer;
    }
    [[nodiscard]] StoredState stored() const {
        return stored_state([&](const std::string& name) { return state_[cells_.at(name)]; });
    }

private:
    std::string one(const std::string& text) {
        const auto line = tool::parse(machine(), text);
        const spec::Outcome outcome = step(machine(), state_, line->input);
        CAPTURE(text);
        if (line->expected) REQUIRE(outcome.answer == *line->expected);
        return text_of(machine().types[static_cast<unsigned>(machine().events[static_cast<unsigned>(line->input.event)].answers)], outcome.answer);
    }
    spec::Snapshot state_;
    std::map<std::string, unsigned> cells_{};
};

struct Told {
    Stored stored = Stored::done;
    bool expected = true;  // the answer is that of the line
};
// Takes a line as a device does: a start is one with all that belongs to it, and so is what follows a reset.
inline Told play(Platform& platform, const std::string& text) {
    const auto line = tool::parse(Model::machine(), text);
    const spec::Event& event = Model::machine().events[static_cast<unsigned>(line->input.event)];
    if (full_name(event) == "power.start") {
        const Stored told = platform.start();
        return {told == Stored::recovered ? Stored::done : told, true};
    }
    const tool::PlatformEvent* const known = tool::find_platform_event(full_name(event));
    REQUIRE(known != nullptr);
    const tool::PlatformOutcome outcome = known->take(platform, line->input.arguments);
    if (outcome.stored != Stored::done) return {outcome.stored, false};
    if (platform.booting())
        if (const Stored told = platform.start(); told != Stored::done && told != Stored::recovered) return {told, false};
    return {Stored::done, line->expected && outcome.answer == *line->expected};
}

inline std::vector<Line> scenario() {
    std::vector<Line> all;
    const auto now = [&](std::string text) { all.push_back({std::move(text), false}); };
    const auto stored = [&](std::string text) { all.push_back({std::move(text), true}); };
    const auto told = [&] { now("platform.tell_capabilities its_capability=1 can_suspend=yes for_interfaces=50 for_external=200 => done"); };
    const auto offered = [&](const std::string& slot, const std::string& rest) {
        now("bundle.install_start slot=" + slot + ' ' + rest + " segments=1 intent=yes authentic=yes compatible=yes => done");
    };
    const auto loaded = [&](const std::string& slot, const std::string& rest) {
        offered(slot, rest);
        now("bundle.install_segment slot=" + slot + " segment=1 authentic=yes => done");
        stored("bundle.install_commit slot=" + slot + " authentic=yes => done");
    };
    const std::string free = " keep_enabled=no keep_installed=no", bound = " keep_enabled=yes keep_installed=yes";
    told();
    now("interfaces.activate interface=0 => done");
    stored("interfaces.bind_pipes interface=0 => done");
    stored("platform.map_pipe pipe=0 interface=0 => done");
    stored("platform.map_pipe pipe=1 interface=0 => done");
    stored("bundle.name_platform its_platform=1 => done");
    loaded("0", "its_identity=5 its_family=0 its_kind=rsp_telecom its_metadata=1" + free);
    stored("bundle.acknowledge which=1 => done");
    now("bundle.enable slot=0 intent=no => no_intent");
    stored("bundle.enable slot=0 intent=yes => done");
    now("bundle.activate slot=0 to_port=1 => done");
    now("scl_sessions.tell_restart => done");
    now("scl_sessions.message_gone => done");
    now("scl_sessions.bind pipe=0 its_session=7 => done");
    now("scl_sessions.message_gone => done");
    now("scl_sessions.message_arrives its_message=accept pipe=0 its_session=7 => done");
    now("scl_sessions.message_arrives its_message=data pipe=0 its_session=7 => delivered");
    now("power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=5 => busy");
    now("bundle.stop slot=0 => done");
    stored("power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=5 => done");
    now("power.tick => done");
    now("power.resume its_token=5 => resumed");
    now("interfaces.terminal_resumes interface=0 => done");
    stored("bundle.acknowledge which=2 => done");
    stored("bundle.download_profile slot=0 with_ppr2=yes compatible=yes => done");
    stored("bundle.profiles_changed slot=0 with_ppr1=no with_ppr2=no => done");
    stored("bundle.update_metadata slot=0 its_metadata=7 authentic=yes => done");
    stored("bundle.update_metadata slot=0 its_metadata=7 authentic=yes => done");  // nothing differs
    now("bundle.update_metadata slot=0 its_metadata=8 authentic=no => not_authentic");
    stored("bundle.update_loader to_version=3 authentic=yes => done");
    loaded("1", "its_identity=9 its_family=1 its_kind=other its_metadata=2" + free);
    stored("bundle.enable slot=1 intent=yes => done");
    now("bundle.activate slot=1 to_port=0 => done");
    stored("bundle.update_metadata slot=1 its_metadata=3 authentic=yes => done");  // while it is Active
    now("power.reset => done");
    told();
    stored("bundle.disable slot=0 intent=yes => done");
    now("bundle.remove slot=1 intent=yes => not_disabled");
    stored("bundle.remove slot=0 intent=yes => done");
    stored("bundle.acknowledge which=3 => done");
    stored("bundle.acknowledge which=4 => done");
    offered("2", "its_identity=15 its_family=3 its_kind=other its_metadata=16" + bound);
    now("power.power_lost => done");
    now("power.start => done");
    told();
    loaded("2", "its_identity=15 its_family=3 its_kind=other its_metadata=16" + bound);
    stored("bundle.enable slot=2 intent=yes => done");
    now("bundle.disable slot=2 intent=yes => forbidden");
    stored("platform.unmap_pipe pipe=0 => done");
    now("interfaces.activate interface=0 => done");
    stored("interfaces.unbind_pipes interface=0 => done");
    stored("power.suspend proposed_minimum=0 proposed_maximum=9 duration=9 its_token=6 => done");
    now("power.resume its_token=7 => started_anew");
    told();
    stored("bundle.acknowledge which=5 => done");
    now("power.stop => done");
    now("power.power_lost => done");
    now("power.start => done");
    return all;
}

}  // namespace platform_test
