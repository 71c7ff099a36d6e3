// SPDX-License-Identifier: Apache-2.0
/* see target_bundles.hpp */
#include "tool/target_bundles.hpp"

#include "generated/formats/loader_slots.hpp"
#include "host/bundle_image.hpp"
#include "host/conversation.hpp"
#include "host/development_secret.hpp"
#include "tool/board_running.hpp"
#include "tool/output.hpp"

#include <algorithm>
#include <cstdio>

namespace tool {

namespace fs = std::filesystem;
namespace scl = ssp::scl;
namespace formats = ssp::generated::formats;
using namespace ssp::host;
using ssp::generated::platform::Answer, ssp::generated::platform::Phase;

namespace {

constexpr std::uint32_t patience = 60'000;  // ms: an emulated core may be slow
// ms of asking for the table, till something has to be so; less behind a failure, which the rest often follows from.
constexpr std::uint32_t long_enough = 20'000, after_a_failure = 3'000;

enum Command : std::uint8_t { enable = 0x15, disable = 0x16, remove_it = 0x17, activate = 0x18, stop = 0x19, acknowledge = 0x1a, table = 0x1b };  // of the loader's gate

std::string hexadecimal(std::uint32_t value) {
    char text[12];
    std::snprintf(text, sizeof text, "0x%08x", value);
    return text;
}

class Story {
public:
    Story(const ssp::windows::Board& board, const fs::path& programs, const RunningBoard& running, HostLink& link, Bundles& result)
        : board_(board), programs_(programs), running_(running), link_(link), result_(result),
          host_(std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{link_.functions(), nullptr, &system_random}, nullptr, 0)),
          talk_(*host_, [&] { return link_.now(); },
                [&] {
                    if (!host_->poll()) throw BrokenOff("the link was lost");
                    link_.wait(1);
                },
                patience) {}

    void tell() {
        talk_.register_host();
        loader_ = talk_.open(scl::loader_gate);
        loopback_ = talk_.open(scl::loopback_gate);
        counts();
        intrudes();
        spins();
        is_stopped();
        is_elsewhere();
        has_no_windows();
    }

private:
    void that(bool holds, const std::string& sentence) {
        if (holds) ++result_.held;
        else result_.others.push_back(sentence);
    }
    bool says(const std::string& text) const { return running_.said().find(text) != std::string::npos; }
    template <class Condition> bool until(const Condition& condition) {
        for (const std::uint32_t began = link_.now(); link_.now() - began < (result_.others.empty() ? long_enough : after_a_failure);) {
            if (condition()) return true;
            look();
        }
        return condition();
    }

    Answer say(const Octets& command) {
        const Octets response = talk_.exchange(loader_, command);
        if (response.size() != 2 || response[0] != 0x80) throw BrokenOff("a command of the loader was not carried out");
        return static_cast<Answer>(response[1]);
    }
    // The table, and what waits to be acknowledged.
    void look() {
        const Octets response = talk_.exchange(loader_, {table});
        formats::LoaderSlots s{};
        if (response.empty() || !decode(response.data() + 1, response.size() - 1, s)) throw BrokenOff("the loader gave no table");
        for (std::size_t k = 0; k != slots_; ++k) phases_[k] = static_cast<Phase>(s.entries.data[5 * k]);
        for (std::uint8_t n = 0; n != s.waiting; ++n) (void)say({acknowledge, static_cast<std::uint8_t>(s.oldest + n)});
    }
    Phase phase(std::size_t slot) {
        look();
        return phases_[slot];
    }
    bool echoes() {
        Octets message(700);
        for (std::size_t k = 0; k != message.size(); ++k) message[k] = static_cast<std::uint8_t>(k * 7);
        message[0] = 0x41;
        return talk_.exchange(loopback_, message) == message;
    }

    BundleImage image(const std::string& name, std::uint8_t slot, formats::Processor processor) {
        const std::string program = read_file(programs_ / (name + ".bin"));
        ssp::device::Descriptor d{};
        d.identity = static_cast<std::uint8_t>(slot + 1);
        d.family = static_cast<std::uint8_t>(slot % 3 + 1);
        d.segment_size = 128;
        d.processor = processor;
        return make_image(d, Octets(program.begin(), program.end()), development_secret);
    }
    formats::Processor own() const { return board_.unit == ssp::windows::Unit::mpu ? formats::Processor::armv8m : formats::Processor::rv32; }

    void load(const std::string& name, std::uint8_t slot, formats::Processor processor) {
        const BundleImage made = image(name, slot, processor);
        bool all = true;
        for (const Octets& command : loading_commands(made, slot, true)) all = all && say(command) == Answer::done;
        that(all && phase(slot) == Phase::disabled, name + " is loaded in " + std::to_string(int{made.descriptor.segments}) + " segments and installed in slot " + std::to_string(slot));
        that(say({enable, slot, 1}) == Answer::done, name + " is enabled");
    }

    struct Begun {
        unsigned code = 0, data = 0, found = 1;
    };
    // What bundle 1 said when it began for the nth time.
    bool begun(int times, Begun& b) const {
        const std::string said = running_.said();
        std::size_t at = 0;
        for (; times != 0; --times) {
            at = said.find("bundle_1: runs at ", at + 1);
            if (at == std::string::npos) return false;
        }
        return std::sscanf(said.c_str() + at, "bundle_1: runs at 0x%x, data at 0x%x, found %u\n", &b.code, &b.data, &b.found) == 3;
    }
    // What bundle 1 has counted, if that is what it said last, else 0.
    unsigned counted() const {
        const std::string said = running_.said();
        const std::size_t at = said.rfind("bundle_1: "), end = said.find('\n', at == std::string::npos ? 0 : at);
        unsigned n = 0;
        return at != std::string::npos && end != std::string::npos && std::sscanf(said.c_str() + at, "bundle_1: count %u", &n) == 1 ? n : 0;
    }
    bool goes_on() {
        const unsigned before = counted();
        return until([&] { return counted() > before; });
    }

    void counts() {
        load("counts", 0, own());
        that(say({activate, 0, 0}) == Answer::done, "the bundle in slot 0 is activated");
        that(until([&] { return counted() >= 3; }), "it runs: the kernel hears it count");
        Begun b;
        const auto in = [&](unsigned address, const char* area) {
            const ssp::windows::Area& a = area_of(board_, "bundle_1", area);
            return address >= a.base && address < a.end();
        };
        that(begun(1, b) && in(b.code, "code") && in(b.data, "data"), "it runs in the windows of bundle_1");
        that(b.found == 0, "its memory is clear");
        that(phase(0) == Phase::active, "it is Active");
    }

    void intrudes() {
        load("intrudes", 1, own());
        that(say({activate, 1, 0}) == Answer::done, "the bundle in slot 1 is activated");
        that(until([&] { return says("bundle_2 is stopped: "); }), "it is stopped");
        that(says("bundle_2: asks for a slot of the storage: no call\n"), "what it asks the kernel for is no call of a bundle");
        that(says(std::string("bundle_2 is stopped: ") + (own() == formats::Processor::rv32 ? "store" : "access") + " at " + hexadecimal(area_of(board_, ssp::windows::kernel, "data").base + 0x100) + "\n"),
             "the unit refuses its store into the kernel");
        that(!says("bundle_2: has stored"), "it does not go on behind the store");
        that(until([&] { return phase(1) == Phase::enabled; }), "the platform is told: it is Active no more");
        that(goes_on() && phase(0) == Phase::active, "the other bundle goes on");
        that(echoes(), "the terminal gets its answers");
    }

    void spins() {
        load("spins", 2, own());
        that(say({activate, 2, 0}) == Answer::done, "the bundle in slot 2 is activated");
        that(until([&] { return says("bundle_3: spins\n"); }), "it begins, and never gives way");
        that(goes_on() && phase(2) == Phase::active, "the other bundle has its time all the same");
        that(echoes(), "the terminal has its answers all the same");
    }

    void is_stopped() {
        that(say({stop, 0}) == Answer::done, "the bundle in slot 0 is stopped");
        const unsigned before = counted();
        for (int n = 0; n != 20; ++n) look();
        that(before != 0 && counted() == before && phase(0) == Phase::enabled, "it counts no more");
        that(say({activate, 0, 0}) == Answer::done, "and is activated again");
        Begun b;
        that(until([&] { return begun(2, b); }) && b.found == 0, "it begins anew, and nothing is left of what it had in its memory");
        that(say({disable, 2, 1}) == Answer::done && phase(2) == Phase::disabled, "the bundle that never gives way is disabled");
        that(say({stop, 0}) == Answer::done && say({disable, 0, 1}) == Answer::done && say({remove_it, 0, 1}) == Answer::done && phase(0) == Phase::absent, "the bundle in slot 0 is deleted");
        const std::string said = running_.said();
        for (int n = 0; n != 20; ++n) look();
        that(running_.said() == said, "and nobody says anything more");
    }

    // Its program is linked for slot 0 (A-WIN-16).
    void is_elsewhere() {
        that(say({disable, 1, 1}) == Answer::done && say({remove_it, 1, 1}) == Answer::done && phase(1) == Phase::absent, "the bundle in slot 1 is deleted");
        load("counts", 1, own());
        that(say({activate, 1, 0}) == Answer::done, "it is activated in slot 1, and is linked for slot 0");
        that(until([&] { return says(std::string("bundle_2 is stopped: ") + (own() == formats::Processor::rv32 ? "load" : "access") + " at " + hexadecimal(area_of(board_, "bundle_1", "data").base) + "\n"); }),
             "it is stopped when it uses the data of slot 0");
        that(until([&] { return phase(1) == Phase::enabled; }) && echoes(), "the platform is told, and the terminal gets its answers");
    }

    void has_no_windows() {
        load("intrudes", 3, own());
        that(say({activate, 3, 0}) == Answer::not_compatible && phase(3) == Phase::enabled, "a bundle in a slot without windows is not activated");
        that(say({disable, 3, 1}) == Answer::done && say({remove_it, 3, 1}) == Answer::done && phase(3) == Phase::absent, "it is deleted");
        const auto other = own() == formats::Processor::rv32 ? formats::Processor::armv8m : formats::Processor::rv32;
        that(say(loading_commands(image("counts", 0, other), 0, true)[0]) == Answer::not_compatible, "an image for another processor is refused");
        load("counts", 0, formats::Processor::none);
        const std::string said = running_.said();
        that(say({activate, 0, 0}) == Answer::done && phase(0) == Phase::active, "an image for no processor is Active in the table");
        for (int n = 0; n != 20; ++n) look();
        that(running_.said() == said, "and nobody runs it");
    }

    static constexpr std::size_t slots_ = ssp::core::bundle_slots;
    const ssp::windows::Board& board_;
    const fs::path programs_;
    const RunningBoard& running_;
    HostLink& link_;
    Bundles& result_;
    std::unique_ptr<scl::Host> host_;
    Conversation talk_;
    std::uint8_t loader_ = 0, loopback_ = 0;
    Phase phases_[slots_]{};
};

}  // namespace

Bundles run_bundles(const ssp::windows::Board& board, const fs::path& run, const fs::path& program) {
    Bundles result;
    const BoardFolder folder;
    const RunningBoard running(run, program, folder);
    try {
        const std::unique_ptr<HostLink> link = running.connected();
        Story(board, program.parent_path(), running, *link, result).tell();
    } catch (const BrokenOff& e) {
        result.others.push_back(e.what());
    }
    result.output = running.said();
    return result;
}

}  // namespace tool
