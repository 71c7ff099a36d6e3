// SPDX-License-Identifier: Apache-2.0
/* see target_talk.hpp */
#include "tool/target_talk.hpp"

#include "generated/formats/scl_capabilities.hpp"
#include "host/bundle_image.hpp"
#include "host/conversation.hpp"
#include "host/development_secret.hpp"
#include "host/virtual_ssp.hpp"
#include "tool/board_running.hpp"

#include <algorithm>
#include <random>

namespace tool {

namespace fs = std::filesystem;
namespace scl = ssp::scl;
using namespace ssp::host;

namespace {

constexpr std::uint32_t patience = 60'000;  // ms: an emulated core may be slow

class Conversant {
public:
    Conversant(HostLink& link, const std::function<void()>& turn)
        : link_(link), turn_(turn), host_(std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{link.functions(), nullptr, &system_random}, nullptr, 0)),
          talk_(*host_, [&] { return link_.now(); },
                [&] {
                    if (!host_->poll()) throw BrokenOff("the link was lost");
                    turn_();
                    link_.wait(1);
                },
                patience) {}

    std::vector<Said> all(bool again) {
        talk_.register_host();
        registries(again);
        if (!again) echoes();
        loader(again);
        return std::move(said_);
    }

private:
    void ask(const std::string& what, std::uint8_t pipe, const Octets& message) { said_.push_back({what, talk_.exchange(pipe, message)}); }

    void registries(bool again) {
        const std::uint8_t identity = talk_.open(scl::identity_gate);
        for (std::uint8_t entry = 1; entry != 10; ++entry) ask("identity: entry " + std::to_string(entry), identity, {0x02, entry});
        ask("identity: an entry that may not be written", identity, {0x01, 1, 7, 7});
        ask("identity: a command nobody knows", identity, {0x33, 1});
        talk_.close(identity);
        const std::uint8_t administration = talk_.open(scl::administration_gate);
        ask("administration: session identity", administration, {0x02, 5});
        if (!again) {
            ask("administration: a session identity that is too short", administration, {0x01, 5, 1, 2});
            ask("administration: session identity, written", administration, {0x01, 5, 's', 's', 'p', 'e', 'c', 0, 0, 1});
            ask("administration: session identity, read again", administration, {0x02, 5});
        }
        talk_.close(administration);
        const std::uint8_t unknown[16] = {1, 2, 3};
        try {
            (void)talk_.open(unknown);
            said_.push_back({"a gate nobody knows", {1}});
        } catch (const BrokenOff& refused) {
            const std::string why = refused.what();
            said_.push_back({"a gate nobody knows", Octets(why.begin(), why.end())});
        }
    }

    void echoes() {
        std::mt19937_64 random(1);
        const auto echo = [&](const std::string& how, std::uint8_t pipe) {
            for (const unsigned size : {1u, 100u, 229u, 240u, 1000u, 2000u}) {
                Octets message(size);
                for (std::uint8_t& octet : message) octet = static_cast<std::uint8_t>(random());
                message[0] = static_cast<std::uint8_t>(0x40 | (message[0] & 0x3F));
                ask(how + ": " + std::to_string(size) + " octets", pipe, message);
            }
            talk_.close(pipe);
        };
        echo("loopback", talk_.open(scl::loopback_gate));
        echo("secure loopback, P-256, AES-128", talk_.open_secure(ssp::crypto::Curve::p256, ssp::crypto::KeySize::e128));
        echo("secure loopback, brainpoolP256r1, AES-256", talk_.open_secure(ssp::crypto::Curve::brainpool_p256r1, ssp::crypto::KeySize::e256));
    }

    void loader(bool again) {
        const std::uint8_t pipe = talk_.open(scl::loader_gate);
        const auto say = [&](const std::string& what, const Octets& message) { ask("loader: " + what, pipe, message); };
        say("table", {0x1b});
        if (again) {
            say("activate", {0x18, 1, 0});
            say("disable", {0x16, 1, 1});
            say("delete", {0x17, 1, 1});
            say("table", {0x1b});
            return;
        }
        Octets program(3000);
        std::mt19937_64 random(2);
        for (std::uint8_t& octet : program) octet = static_cast<std::uint8_t>(random());
        ssp::device::Descriptor d{};
        d.identity = 3;
        d.family = 1;
        d.segment_size = 512;
        const BundleImage image = make_image(d, program, development_secret);
        std::vector<Octets> commands = loading_commands(image, 1, true);
        Octets spoiled = commands[0];
        spoiled[100] ^= 1;
        say("an offer with a wrong signature", spoiled);
        say("an offer without intent", loading_commands(image, 1, false)[0]);
        say("offer", commands[0]);
        say("the second segment first", commands[2]);
        say("offer", commands[0]);
        spoiled = commands[1];
        spoiled[60] ^= 1;
        say("a segment with a wrong bit", spoiled);
        for (std::size_t k = 0; k != commands.size(); ++k) say(k == 0 ? "offer" : k + 1 == commands.size() ? "commit" : "segment " + std::to_string(k), commands[k]);
        say("activate, before it is enabled", {0x18, 1, 0});
        say("enable", {0x15, 1, 1});
        say("activate", {0x18, 1, 0});
        say("activate again", {0x18, 1, 0});
        say("table", {0x1b});
        say("a slot that is none", {0x15, 9, 1});
        say("what is no command", {0x1c, 9});
        say("stop", {0x19, 1});
        say("acknowledge", {0x1a, 1});
        say("table", {0x1b});
    }

    HostLink& link_;
    const std::function<void()>& turn_;
    std::unique_ptr<scl::Host> host_;
    Conversation talk_;
    std::vector<Said> said_{};
};

std::string hex(const Octets& octets) {
    std::string text;
    for (std::size_t k = 0; k != std::min<std::size_t>(octets.size(), 24); ++k)
        for (const int shift : {4, 0}) text += "0123456789abcdef"[octets[k] >> shift & 15];
    return octets.empty() ? "nothing" : text + (octets.size() > 24 ? "..(" + std::to_string(octets.size()) + " octets)" : "");
}

// The same but for the largest message.
bool same(const Said& virtual_one, const Said& board) {
    if (virtual_one.what != "identity: entry 2" || virtual_one.answer.size() != board.answer.size() || board.answer.empty() || board.answer[0] != virtual_one.answer[0]) return virtual_one.answer == board.answer;
    ssp::generated::formats::SclCapabilities a{}, b{};
    return decode(virtual_one.answer.data() + 1, virtual_one.answer.size() - 1, a) && decode(board.answer.data() + 1, board.answer.size() - 1, b) && a.largest_packet == b.largest_packet &&
           a.pipes == b.pipes && a.secure == b.secure;
}

}  // namespace

void compare(const std::vector<Said>& expected, const std::vector<Said>& found, Talk& result) {
    for (std::size_t k = 0; k != expected.size(); ++k) {
        const Said& e = expected[k];
        if (k >= found.size()) result.others.push_back(e.what + ": not answered");
        else if (same(e, found[k])) ++result.answers;
        else result.others.push_back(e.what + ": the board says " + hex(found[k].answer) + ", the virtual device " + hex(e.answer));
    }
}

std::vector<Said> say_all(HostLink& link, const std::function<void()>& turn, bool again) { return Conversant(link, turn).all(again); }

VirtualSaid say_all_to_virtual() {
    MemoryPair pair;
    VirtualSsp device({pair.right().functions(), nullptr, &system_random});
    const auto turn = [&] { (void)device.ssp().poll(); };
    VirtualSaid result;
    result.first = say_all(pair.left(), turn, false);
    (void)device.ssp().restart();
    result.again = say_all(pair.left(), turn, true);
    return result;
}

Talk talk_with_board(const fs::path& run, const fs::path& program) {
    const VirtualSaid expected = say_all_to_virtual();
    Talk result;
    const BoardFolder folder;
    for (const bool again : {false, true}) {
        const RunningBoard board(run, program, folder);
        try {
            const std::unique_ptr<HostLink> link = board.connected();
            compare(again ? expected.again : expected.first, say_all(*link, [] {}, again), result);
        } catch (const BrokenOff& e) {
            result.others.push_back(std::string(again ? "started again: " : "") + e.what());
        }
        result.output = board.said();
    }
    return result;
}

}  // namespace tool
