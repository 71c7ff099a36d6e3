// SPDX-License-Identifier: Apache-2.0
/* see loader.hpp */
#include "device/loader.hpp"

#include "crypto/octets.hpp"
#include "generated/formats/loader_result.hpp"
#include "generated/formats/loader_slots.hpp"
#include "generated/formats/scl_message.hpp"

namespace ssp::device {

namespace formats = generated::formats;
namespace made = generated::platform;
using core::Stored;
using Machine = core::Platform::Machine;

namespace {

constexpr uint8_t link = 0;  // the interface the gate is reached through

size_t respond(formats::Answer code, View parameters, uint8_t* out, size_t capacity) noexcept {
    const formats::Result encoded = encode(formats::SclMessageResponse{code, parameters}, out, capacity);
    return encoded ? encoded.offset : 0;
}

}  // namespace

// False: the storage is lost, or another command of it is under way.
template <class Step> bool Loader::take(const Step& step, Answer& answer) noexcept {
    const auto taken = platform_.take(step);
    answer = taken.answer;
    return taken.stored == Stored::done || taken.stored == Stored::used_up;
}

uint32_t Loader::stored_at(unsigned number) const noexcept {
    return static_cast<uint32_t>(descriptor_size + (number - 1) * (loading_.segment_size + hash_size));
}

bool Loader::fits(const Descriptor& d) const noexcept {
    return descriptor_size + uint32_t{d.segments} * (d.segment_size + uint32_t{hash_size}) <= place_.containers.capacity;
}

size_t Loader::answer(View message, uint8_t* out, size_t capacity) noexcept {
    formats::LoaderCommand command{};
    if (!decode(message.data, message.length, command)) return respond(formats::Answer::command_parameter_unknown, {nullptr, 0}, out, capacity);
    if (command.kind == formats::LoaderCommand::Kind::table) return table(out, capacity);
    Answer answer = Answer::refused;
    const bool known = carry_out(command, answer);
    follow();
    uint8_t result[formats::loader_result_longest];
    if (!known || !encode(formats::LoaderResult{static_cast<uint8_t>(answer)}, result, sizeof result)) return respond(formats::Answer::not_ok, {nullptr, 0}, out, capacity);
    return respond(formats::Answer::ok, {result, sizeof result}, out, capacity);
}

bool Loader::carry_out(const formats::LoaderCommand& c, Answer& answer) noexcept {
    using Kind = formats::LoaderCommand::Kind;
    switch (c.kind) {
    case Kind::offer: return offer(c.offer, answer);
    case Kind::segment: return segment(c.segment, answer);
    case Kind::commit: {
        Descriptor d{};
        const uint8_t slot = c.commit.slot;
        const bool whole = slot < core::bundle_slots && verified(slot, platform_.machine().bundle.identity[slot], d, [](uint32_t, const uint8_t*, size_t) { return true; });
        return take([=](Machine& m) noexcept { return bundle_install_commit(m, slot, whole); }, answer);
    }
    case Kind::abort: return give_up(c.abort.slot, answer);
    case Kind::enable: return take([&c](Machine& m) noexcept { return bundle_enable(m, c.enable.slot, c.enable.intent); }, answer);
    case Kind::disable: return take([&c](Machine& m) noexcept { return bundle_disable(m, c.disable.slot, c.disable.intent); }, answer);
    case Kind::remove: {
        if (!take([&c](Machine& m) noexcept { return bundle_remove(m, c.remove.slot, c.remove.intent); }, answer)) return false;
        const uint8_t nothing[descriptor_size]{};  // the table says that it is gone, whatever is left
        if (answer == Answer::done) (void)place_.containers.write(place_.containers.self, c.remove.slot, 0, nothing, sizeof nothing);
        return true;
    }
    case Kind::activate: return activate(c.activate, answer);
    case Kind::stop: return take([&c](Machine& m) noexcept { return bundle_stop(m, c.stop.slot); }, answer);
    case Kind::acknowledge: return take([&c](Machine& m) noexcept { return bundle_acknowledge(m, c.acknowledge.number); }, answer);
    case Kind::table: break;
    }
    return false;
}

bool Loader::offer(const formats::LoaderOffer& offer, Answer& answer) noexcept {
    Descriptor d{};
    const bool is_authentic = authentic(offer.descriptor.data, offer.descriptor.length, place_.trusted, d);
    const bool compatible = consistent(d) && fits(d) && (d.processor == place_.processor || d.processor == formats::Processor::none);
    const auto start = [&](Machine& m) noexcept {
        return bundle_install_start(m, offer.slot, d.identity, d.family, static_cast<made::Kind>(d.kind), d.metadata, d.keep_enabled, d.keep_installed, d.segments, offer.intent,
                                    is_authentic, compatible);
    };
    if (!take(start, answer)) return false;
    if (answer != Answer::done) return true;
    loading_ = d;
    octets::copy(next_, d.hash, sizeof next_);
    if (place_.containers.write(place_.containers.self, offer.slot, 0, offer.descriptor.data, descriptor_size)) return true;
    return give_up(offer.slot, answer);
}

// A segment is in its container before it counts.
bool Loader::segment(const formats::LoaderSegment& s, Answer& answer) noexcept {
    const auto& table = platform_.machine().bundle;
    const bool expected = s.slot < core::bundle_slots && table.phase[s.slot] == made::Phase::loading && s.number == table.received + 1 && s.octets.length == segment_size(loading_, s.number);
    uint8_t hash[hash_size];
    if (expected) hash_of(s.octets.data, s.octets.length, s.next, hash);
    const bool is_authentic = expected && octets::same(hash, next_, sizeof hash);
    if (is_authentic) {
        octets::copy(piece_, s.octets.data, s.octets.length);
        octets::copy(piece_ + s.octets.length, s.next, hash_size);
        if (!place_.containers.write(place_.containers.self, s.slot, stored_at(s.number), piece_, s.octets.length + hash_size)) return give_up(s.slot, answer);
        octets::copy(next_, s.next, sizeof next_);
    }
    return take([&](Machine& m) noexcept { return bundle_install_segment(m, s.slot, s.number, is_authentic); }, answer);
}

// The container has failed, or the load is not wanted any more.
bool Loader::give_up(uint8_t slot, Answer& answer) noexcept { return take([=](Machine& m) noexcept { return bundle_install_abort(m, slot); }, answer); }

template <class Each> bool Loader::verified(uint8_t slot, uint8_t identity, Descriptor& d, const Each& each) noexcept {
    const Containers& c = place_.containers;
    if (!c.read(c.self, slot, 0, piece_, descriptor_size) || !authentic(piece_, descriptor_size, place_.trusted, d)) return false;
    if (d.identity != identity || !consistent(d) || !fits(d)) return false;
    uint8_t expected[hash_size], next[hash_size], hash[hash_size];
    octets::copy(expected, d.hash, sizeof expected);
    uint32_t at = 0, stored = descriptor_size;
    for (unsigned number = 1; number <= d.segments; ++number) {
        const size_t size = segment_size(d, number);
        if (!c.read(c.self, slot, stored, piece_, size + hash_size)) return false;
        octets::copy(next, piece_ + size, sizeof next);
        hash_of(piece_, size, next, hash);
        if (!octets::same(hash, expected, sizeof hash) || !each(at, piece_, size)) return false;
        octets::copy(expected, next, sizeof expected);
        at += static_cast<uint32_t>(size);
        stored += static_cast<uint32_t>(d.segment_size + hash_size);
    }
    return true;
}

// Its pipe leads to the terminal that asks, if it leads nowhere yet (A-PLT-2).
bool Loader::activate(const formats::LoaderActivate& a, Answer& answer) noexcept {
    const Runner& r = place_.runner;
    const auto& m = platform_.machine();
    const bool may_run = a.slot < core::bundle_slots && m.bundle.phase[a.slot] == made::Phase::enabled;
    Descriptor d{};
    if (may_run) {
        bool has_room = true;
        const auto load = [&](uint32_t at, const uint8_t* octets, size_t size) {
            if (r.load != nullptr && executed(d)) has_room = r.load(r.self, a.slot, at, octets, size);
            return has_room;
        };
        if (!verified(a.slot, m.bundle.identity[a.slot], d, load)) {
            answer = has_room ? Answer::not_authentic : Answer::not_compatible;
            return true;
        }
        auto ignored = made::InterfacesDid::refused;
        auto mapped = made::PlatformDid::refused;
        if (!m.interfaces.bound[link]) {
            const auto taken = platform_.take([](Machine& machine) noexcept { return interfaces_bind_pipes(machine, link); });
            ignored = taken.answer;
        }
        if (!m.platform.mapped[a.slot]) {
            const auto taken = platform_.take([&](Machine& machine) noexcept { return platform_map_pipe(machine, a.slot, link); });
            mapped = taken.answer;
        }
        (void)ignored, (void)mapped;  // if they failed, the platform says so now
    }
    if (!take([&](Machine& machine) noexcept { return bundle_activate(machine, a.slot, a.port); }, answer)) return false;
    if (answer != Answer::done || !executed(d)) return true;
    running_[a.slot] = true;
    if (r.start == nullptr || r.start(r.self, a.slot, d.entry)) return true;
    ended(a.slot);
    answer = Answer::not_compatible;
    return true;
}

void Loader::follow() noexcept {
    for (uint8_t slot = 0; slot != core::bundle_slots; ++slot) {
        if (!running_[slot] || platform_.machine().bundle.phase[slot] == made::Phase::active) continue;
        running_[slot] = false;
        if (place_.runner.stop != nullptr) place_.runner.stop(place_.runner.self, slot);
    }
}

void Loader::ended(uint8_t slot) noexcept {
    Answer ignored = Answer::refused;
    (void)take([=](Machine& m) noexcept { return bundle_stop(m, slot); }, ignored);
    follow();
}

size_t Loader::table(uint8_t* out, size_t capacity) const noexcept {
    const auto& b = platform_.machine().bundle;
    uint8_t entries[5 * core::bundle_slots], parameters[2 + sizeof entries];
    for (uint8_t slot = 0; slot != core::bundle_slots; ++slot) {
        uint8_t* const e = entries + 5 * slot;
        e[0] = static_cast<uint8_t>(b.phase[slot]);
        e[1] = b.identity[slot];
        e[2] = b.family[slot];
        e[3] = static_cast<uint8_t>(b.kind[slot]);
        e[4] = b.metadata[slot];
    }
    const uint8_t oldest = b.pending.length == 0 ? uint8_t{0} : b.pending.number[0];
    const formats::Result encoded = encode(formats::LoaderSlots{b.pending.length, oldest, {entries, sizeof entries}}, parameters, sizeof parameters);
    return encoded ? respond(formats::Answer::ok, {parameters, encoded.offset}, out, capacity) : 0;
}

}  // namespace ssp::device
