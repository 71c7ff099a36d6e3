// SPDX-License-Identifier: Apache-2.0
// The loader: an image comes segment by segment over the SCL, and runs only if every octet of it is as it was signed.
#include "device/development_key.hpp"
#include "generated/formats/loader_command.hpp"
#include "generated/formats/loader_result.hpp"
#include "generated/formats/loader_slots.hpp"
#include "host/bundle_image.hpp"
#include "host/development_secret.hpp"
#include "requirements/covers.hpp"
#include "scl_stack_both.hpp"

#include <algorithm>
#include <map>

using namespace stack_test;
namespace formats = ssp::generated::formats;
using ssp::device::Descriptor, ssp::device::descriptor_size, ssp::device::hash_size;
using ssp::generated::platform::Answer, ssp::generated::platform::Phase;
using ssp::host::BundleImage, ssp::host::ImageError;
using Stored = ssp::core::Stored;

namespace {

Octets program_of(std::size_t size, unsigned seed) {
    std::mt19937_64 random(seed);
    Octets program(size);
    for (std::uint8_t& octet : program) octet = static_cast<std::uint8_t>(random());
    return program;
}

Descriptor described(std::uint8_t identity, formats::Processor processor) {
    Descriptor d{};
    d.identity = identity;
    d.family = 1;  // of kind other
    d.segment_size = 512;
    d.processor = processor;
    return d;
}
BundleImage image_of(std::uint8_t identity, const Octets& program) { return ssp::host::make_image(described(identity, formats::Processor::none), program, ssp::host::development_secret); }

// A flash and containers in memory that stay when the device goes, and who runs bundles.
struct Kept {
    ssp::core::Flash flash() {
        return {this,
                [](void* self, std::size_t slot, std::uint8_t (&octets)[ssp::core::slot_size]) {
                    std::ranges::copy(static_cast<Kept*>(self)->slots[slot], octets);
                    return true;
                },
                [](void* self, std::size_t slot, const std::uint8_t (&octets)[ssp::core::slot_size]) {
                    std::ranges::copy(octets, static_cast<Kept*>(self)->slots[slot].begin());
                    return true;
                }};
    }
    ssp::device::Containers containers() {
        return {this, 8192,
                [](void* self, std::uint8_t slot, std::uint32_t at, std::uint8_t* octets, std::size_t size) {
                    REQUIRE(at + size <= 8192);
                    std::copy_n(static_cast<Kept*>(self)->images[slot].begin() + at, size, octets);
                    return true;
                },
                [](void* self, std::uint8_t slot, std::uint32_t at, const std::uint8_t* octets, std::size_t size) {
                    Kept& kept = *static_cast<Kept*>(self);
                    REQUIRE(at + size <= 8192);
                    if (kept.fails_at != 0 && --kept.fails_at == 0) return false;
                    std::copy_n(octets, size, kept.images[slot].begin() + at);
                    return true;
                }};
    }
    std::array<std::array<std::uint8_t, ssp::core::slot_size>, ssp::core::slots> slots{};
    std::array<std::array<std::uint8_t, 8192>, ssp::core::bundle_slots> images{};
    int fails_at = 0;  // the write of a container, counted from now; 0: none
};

struct Executed {
    ssp::device::Runner runner() {
        return {this,
                [](void* self, std::uint8_t slot, std::uint32_t at, const std::uint8_t* octets, std::size_t size) {
                    Octets& window = static_cast<Executed*>(self)->windows[slot];
                    if (at == 0) window.clear();
                    REQUIRE(window.size() == at);
                    if (at + size > static_cast<Executed*>(self)->room) return false;
                    window.insert(window.end(), octets, octets + size);
                    return true;
                },
                [](void* self, std::uint8_t slot, std::uint32_t entry) {
                    static_cast<Executed*>(self)->entered[slot] = entry;
                    return static_cast<Executed*>(self)->can;
                },
                [](void* self, std::uint8_t slot) { static_cast<Executed*>(self)->entered.erase(slot); }};
    }
    std::map<std::uint8_t, Octets> windows{};
    std::map<std::uint8_t, std::uint32_t> entered{};  // those that run
    std::size_t room = 8192;
    bool can = true;
};

// A device on that flash, with its loader only: what its gate is told, without a link.
struct Device {
    Device(Kept& kept, Executed& executed, formats::Processor processor) : ssp(place(kept, executed, processor)) {
        if (kept.slots[0] == decltype(kept.slots)::value_type{}) REQUIRE(ssp->platform().deliver() == Stored::done);
        REQUIRE(ssp->start() == Stored::done);
        using namespace ssp::generated::platform;
        (void)ssp->platform().take([](Machine& m) noexcept { return interfaces_activate(m, 0); });
        REQUIRE(ssp->platform().take([](Machine& m) noexcept { return platform_tell_capabilities(m, 1, false, 50, 200); }).answer == PlatformDid::done);
    }
    static std::unique_ptr<ssp::device::Ssp> place(Kept& kept, Executed& executed, formats::Processor processor) {
        ssp::device::Place p{{}, kept.flash(), {kept.containers(), executed.runner(), {}, processor}};
        p.scl.link = {nullptr, [](void*, const std::uint8_t*, std::size_t) { return std::size_t{0}; }, [](void*, std::uint8_t*, std::size_t) { return std::size_t{0}; },
                      [](void*) { return std::uint32_t{0}; }};
        p.scl.random = [](void*, std::uint8_t* octets, std::size_t size) { std::fill_n(octets, size, std::uint8_t{1}); };
        std::ranges::copy(ssp::device::development_key, p.loader.trusted);
        return std::make_unique<ssp::device::Ssp>(p);
    }
    formats::SclMessageResponse respond(const Octets& message) {
        const std::size_t size = ssp->loader().answer({message.data(), message.size()}, answer, sizeof answer);
        formats::SclMessage response{};
        REQUIRE(decode(answer, size, response));
        REQUIRE(response.kind == formats::SclMessage::Kind::response);
        return response.response;
    }
    Answer say(const Octets& message) {
        const formats::SclMessageResponse response = respond(message);
        REQUIRE(response.answer == formats::Answer::ok);
        REQUIRE(response.parameters.length == 1);
        return static_cast<Answer>(response.parameters.data[0]);
    }
    template <class Command> Answer say(const Command& command) {
        Octets octets(8);
        octets.resize(encode(command, octets.data(), octets.size()).offset);
        return say(octets);
    }
    Answer load(const BundleImage& image, std::uint8_t slot) {
        Answer last = Answer::refused;
        for (const Octets& command : loading_commands(image, slot, true))
            if (last = say(command); last != Answer::done) break;
        return last;
    }
    Phase phase(std::uint8_t slot) { return ssp->platform().machine().bundle.phase[slot]; }

    std::unique_ptr<ssp::device::Ssp> ssp;
    std::uint8_t answer[64]{};
};

}  // namespace

TEST_CASE("loader: an image comes over the SCL segment by segment, is installed, enabled, activated, and is there after a reset") {
    static_assert(ssp::covers("A-LOAD-1", "A-LOAD-2", "A-LOAD-3", "A-LOAD-7"));
    Both both{FaultPlan{}};
    const auto say = [&](std::uint8_t pipe, const Octets& command) {
        const Octets response = both.talk.exchange(pipe, command);
        REQUIRE(response.size() == 2);
        REQUIRE(response[0] == 0x80);
        return static_cast<Answer>(response[1]);
    };
    both.talk.register_host();
    std::uint8_t pipe = both.talk.open(scl::loader_gate);
    for (const Octets& command : loading_commands(image_of(3, program_of(3000, 1)), 2, true)) CHECK(say(pipe, command) == Answer::done);
    CHECK(say(pipe, {0x15, 2, 1}) == Answer::done);
    CHECK(say(pipe, {0x18, 2, 0}) == Answer::done);
    CHECK(both.device.ssp().loader().running(2));
    REQUIRE(both.device.ssp().restart() == Stored::done);
    CHECK(!both.device.ssp().loader().running(2));
    both.terminal->restart();
    both.talk.register_host();
    pipe = both.talk.open(scl::loader_gate);
    const Octets table = both.talk.exchange(pipe, {0x1b});
    REQUIRE(table.size() == 1 + 2 + 5 * ssp::core::bundle_slots);
    CHECK(Octets(table.begin() + 13, table.begin() + 18) == Octets{static_cast<std::uint8_t>(Phase::enabled), 3, 1, 0, 0});
    CHECK(say(pipe, {0x18, 2, 0}) == Answer::done);
}

TEST_CASE("loader: what is executed is what was signed, in order, from its entry, till it is stopped, disabled, or the SSP is reset") {
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::rv32);
    const Octets program = program_of(1300, 2);
    Descriptor d = described(5, formats::Processor::rv32);
    d.entry = 24;
    REQUIRE(device.load(ssp::host::make_image(d, program, ssp::host::development_secret), 1) == Answer::done);
    CHECK(device.say(formats::LoaderActivate{1, 0}) == Answer::not_enabled);
    REQUIRE(device.say(formats::LoaderEnable{1, true}) == Answer::done);
    for (const int end : {0, 1, 2, 3}) {
        CAPTURE(end);
        REQUIRE(device.say(formats::LoaderActivate{1, 0}) == Answer::done);
        CHECK(executed.windows[1] == program);
        CHECK(executed.entered == std::map<std::uint8_t, std::uint32_t>{{1, 24}});
        if (end == 0) CHECK(device.say(formats::LoaderStop{1}) == Answer::done);
        if (end == 1) device.ssp->loader().ended(1);
        if (end == 2) {
            CHECK(device.say(formats::LoaderDisable{1, true}) == Answer::done);
            CHECK(executed.entered.empty());
            CHECK(device.say(formats::LoaderAcknowledge{1}) == Answer::done);
            CHECK(device.say(formats::LoaderEnable{1, true}) == Answer::done);
        }
        if (end == 3) CHECK(device.ssp->restart() == Stored::done);
        CHECK(executed.entered.empty());
        CHECK(device.phase(1) == Phase::enabled);
    }
    Device again(kept, executed, formats::Processor::rv32);
    executed.can = false;
    CHECK(again.say(formats::LoaderActivate{1, 0}) == Answer::not_compatible);
    CHECK(again.phase(1) == Phase::enabled);
    executed.can = true;
    executed.room = program.size() - 1;
    CHECK(again.say(formats::LoaderActivate{1, 0}) == Answer::not_compatible);
    CHECK(again.phase(1) == Phase::enabled);
    CHECK(executed.entered.empty());
}

TEST_CASE("loader: an image for no processor is Active in the table and executed by nobody, where there is a processor") {
    static_assert(ssp::covers("A-LOAD-8"));
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::armv8m);
    REQUIRE(device.load(ssp::host::make_image(described(5, formats::Processor::none), program_of(1300, 2), ssp::host::development_secret), 1) == Answer::done);
    REQUIRE(device.say(formats::LoaderEnable{1, true}) == Answer::done);
    CHECK(device.say(formats::LoaderActivate{1, 0}) == Answer::done);
    CHECK(device.phase(1) == Phase::active);
    CHECK(!device.ssp->loader().running(1));
    CHECK(executed.windows.empty());
    CHECK(executed.entered.empty());
}

TEST_CASE("loader: an offer is refused if any bit of its descriptor is another, if it is for another processor, or does not fit") {
    static_assert(ssp::covers("A-01"));
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::armv8m);
    const BundleImage image = image_of(3, program_of(700, 3));
    int refused = 0;
    for (std::size_t bit = 0; bit < 8 * descriptor_size; bit += 7) {
        BundleImage spoiled = image;
        spoiled.head[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
        const Answer answer = device.say(loading_commands(spoiled, 0, true)[0]);
        CHECK(answer != Answer::done);
        refused += answer == Answer::not_authentic;
        CHECK(device.phase(0) == Phase::absent);
    }
    CHECK(refused > 100);  // the others are refused for a value the table does not know
    const auto offered = [&](const BundleImage& i) { return device.say(loading_commands(i, 0, true)[0]); };
    std::uint8_t other[ssp::crypto::scalar_size]{};
    other[31] = 9;
    CHECK(offered(ssp::host::make_image(described(3, formats::Processor::none), program_of(700, 3), other)) == Answer::not_authentic);
    CHECK(offered(ssp::host::make_image(described(3, formats::Processor::rv32), program_of(700, 3), ssp::host::development_secret)) == Answer::not_compatible);
    CHECK(offered(image_of(3, program_of(15 * 512, 3))) == Answer::not_compatible);
    Octets no_intent = loading_commands(image, 0, false)[0];
    CHECK(device.say(no_intent) == Answer::no_intent);
    CHECK(offered(image) == Answer::done);
}

TEST_CASE("loader: a segment with another bit, of another size, in another order or from another image ends the load, and nothing of it is left") {
    static_assert(ssp::covers("A-02", "A-16", "A-24", "A-LOAD-3"));
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::none);
    const std::vector<Octets> good = loading_commands(image_of(3, program_of(1200, 4)), 0, true), other = loading_commands(image_of(3, program_of(1200, 5)), 0, true);
    std::vector<std::pair<std::vector<Octets>, Answer>> bad;
    for (const std::size_t at : {std::size_t{3}, std::size_t{34}, std::size_t{35}, good[2].size() - 1}) {
        bad.push_back({{good[0], good[1], good[2]}, Answer::not_authentic});
        bad.back().first[2][at] ^= 1;
    }
    bad.push_back({{good[0], good[1], Octets(good[2].begin(), good[2].end() - 1)}, Answer::not_authentic});
    bad.push_back({{good[0], good[2]}, Answer::wrong_sequence});
    bad.push_back({{good[0], good[1], good[1]}, Answer::wrong_sequence});
    bad.push_back({{good[0], good[1], other[2]}, Answer::not_authentic});
    bad.push_back({{good[0], good[1], good[2], good.back()}, Answer::wrong_sequence});
    for (const auto& [commands, expected] : bad) {
        Answer last = Answer::done;
        for (const Octets& command : commands) {
            REQUIRE(last == Answer::done);
            last = device.say(command);
        }
        CHECK(last == expected);
        CHECK(device.phase(0) == Phase::absent);
    }
    CHECK(device.load(image_of(3, program_of(1200, 4)), 0) == Answer::done);
    CHECK(device.load(image_of(3, program_of(1200, 4)), 1) == Answer::already_installed);
}

TEST_CASE("loader: what lies in a container is verified again when it is committed and when it is activated: any octet that is another is noticed") {
    static_assert(ssp::covers("A-LOAD-5"));
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::none);
    const BundleImage image = image_of(3, program_of(1200, 6));
    const std::vector<Octets> commands = loading_commands(image, 0, true);
    for (std::size_t k = 0; k + 1 != commands.size(); ++k) REQUIRE(device.say(commands[k]) == Answer::done);
    kept.images[0][descriptor_size + 700] ^= 4;
    CHECK(device.say(commands.back()) == Answer::not_authentic);
    CHECK(device.phase(0) == Phase::absent);
    REQUIRE(device.load(image, 0) == Answer::done);
    REQUIRE(device.say(formats::LoaderEnable{0, true}) == Answer::done);
    const std::size_t stored = descriptor_size + 1200 + 3 * hash_size;
    for (std::size_t at = 0; at < stored; at += 13) {
        kept.images[0][at] ^= 0x10;
        CHECK(device.say(formats::LoaderActivate{0, 0}) == Answer::not_authentic);
        CHECK(device.phase(0) == Phase::enabled);
        CHECK(executed.entered.empty());
        kept.images[0][at] ^= 0x10;
    }
    // Nor is an authentic image of another bundle taken for it.
    const auto own = kept.images[0];
    REQUIRE(device.load(image_of(4, program_of(1200, 6)), 1) == Answer::done);
    kept.images[0] = kept.images[1];
    CHECK(device.say(formats::LoaderActivate{0, 0}) == Answer::not_authentic);
    kept.images[0] = own;
    CHECK(device.say(formats::LoaderActivate{0, 0}) == Answer::done);
}

TEST_CASE("loader: a container that cannot be written ends the load, and a bundle that is deleted leaves no image") {
    for (const int write : {1, 2, 4}) {
        Kept kept;
        Executed executed;
        Device device(kept, executed, formats::Processor::none);
        const BundleImage image = image_of(3, program_of(1200, 7));
        kept.fails_at = write;
        for (const Octets& command : loading_commands(image, 0, true))
            if (device.say(command), device.phase(0) == Phase::absent) break;
        CHECK(device.phase(0) == Phase::absent);
        CHECK(device.load(image, 0) == Answer::done);
        CHECK(device.say(formats::LoaderRemove{0, true}) == Answer::done);
        CHECK(std::all_of(kept.images[0].begin(), kept.images[0].begin() + descriptor_size, [](std::uint8_t octet) { return octet == 0; }));
    }
}

TEST_CASE("loader: what is no command of its gate is answered so, and changes nothing") {
    Kept kept;
    Executed executed;
    Device device(kept, executed, formats::Processor::none);
    for (const Octets& message : {Octets{0x10}, Octets{0x1c}, Octets{0x15, 0}, Octets{0x15, 0, 2}, Octets{0x11, 0, 1}, Octets(300, 0x11), Octets{0x12, 0, 1, 9}})
        CHECK(device.respond(message).answer == formats::Answer::command_parameter_unknown);
    for (const std::uint8_t slot : {std::uint8_t{4}, std::uint8_t{5}, std::uint8_t{255}}) {
        CHECK(device.say(formats::LoaderEnable{slot, true}) == Answer::refused);
        CHECK(device.say(formats::LoaderActivate{slot, 0}) == Answer::refused);
        CHECK(device.say(formats::LoaderCommit{slot}) == Answer::refused);
        CHECK(device.load(image_of(3, program_of(100, 8)), slot) == Answer::refused);
    }
}

TEST_CASE("bundle image: what is made is read again, and what is none is refused with the reason") {
    const BundleImage made = image_of(9, program_of(5000, 9));
    const Octets file = octets_of(made);
    const BundleImage read = ssp::host::parse_image(file);
    CHECK(read.head == made.head);
    CHECK(read.program == made.program);
    CHECK_THROWS_WITH_AS((void)ssp::host::parse_image(Octets(50, 1)), doctest::Contains("does not begin with the descriptor"), ImageError);
    CHECK_THROWS_WITH_AS((void)ssp::host::parse_image(Octets(file.begin(), file.end() - 1)), doctest::Contains("5000 octets in 10 segments of 512, and 4999 are there"), ImageError);
    const auto make = [](Descriptor d, std::size_t size) { return ssp::host::make_image(d, program_of(size, 1), ssp::host::development_secret); };
    Descriptor d = described(1, formats::Processor::none);
    CHECK_THROWS_WITH_AS((void)make(d, 0), doctest::Contains("is empty"), ImageError);
    CHECK_THROWS_WITH_AS((void)make(d, 16 * 512), doctest::Contains("16 segments of 512; expected at most 15"), ImageError);
    d.entry = 100;
    CHECK_THROWS_WITH_AS((void)make(d, 100), doctest::Contains("entered at 100, expected an octet of the program, 0 to 99"), ImageError);
    d.segment_size = 4096;
    CHECK_THROWS_WITH_AS((void)make(d, 200), doctest::Contains("segments of 4096 octets"), ImageError);
    const std::uint8_t zero[ssp::crypto::scalar_size]{};
    CHECK_THROWS_WITH_AS((void)ssp::host::make_image(described(1, formats::Processor::none), program_of(9, 1), zero), doctest::Contains("none of P-256"), ImageError);
}
