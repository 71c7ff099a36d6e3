// SPDX-License-Identifier: Apache-2.0
// Two parties with the real stack, a terminal and a virtual SSP, and a link between them; the input says who does what and
// what happens to which frame.
//
// The oracles. (1) Each generated machine in each of the two hosts has its model beside it (watched/): the same events, and
// after each of them the same answer and the same value of every variable. So the glue cannot use a machine otherwise than by
// its events, nor the code differ from the proven model. (2) What the application sees: nothing is received on a pipe that is
// not open; what comes back through a loopback gate is what was sent, in order, once. (3) When the link is good and all
// is quiet: both ends have the same sessions, every message on a pipe that is still open has come back, and all credit is
// there again. (2, but for closed pipes) and (3) are left out after a frame with a right check that neither host has made:
// the link is not protected against that, only the sanitizers and (1) judge then.

#include "wire.hpp"

#include "crypto/agreement.hpp"
#include "crypto/secure_fragment.hpp"
#include "generated/formats/scl_packet.hpp"
#include "host/virtual_ssp.hpp"
#include "scl/host.hpp"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <set>
#include <span>

namespace {

namespace scl = ssp::scl;
namespace formats = ssp::generated::formats;
namespace crypto = ssp::crypto;
namespace sessions = ssp::generated::scl_sessions;
namespace flow = ssp::generated::scl_flow;
using fuzz::Octets;
using fuzz::Wire;

void hold(bool condition, const char* what) {
    if (condition) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

class Session {
public:
    explicit Session(std::span<const std::uint8_t> input) : input_(input) {}

    void run() {
        if (next() % 4 != 0) {  // mostly, from where there is something to lose
            settle();
            register_host();
            settle();
        }
        while (!input_.empty()) {
            act(next());
            look();
        }
        settle();
    }

private:
    struct Message {
        Octets sent, expected;
    };
    enum class Gate { loopback, identity, agreement, unknown };
    struct Pipe {  // of the terminal
        Gate gate = Gate::unknown;
        std::deque<Message> messages{};
        std::size_t received = 0;
    };
    struct End {
        Session* session;
        Wire *in, *out;
        ssp::scl::Link functions() {
            return {this, [](void* self, const std::uint8_t* octets, std::size_t size) { return static_cast<End*>(self)->out->send(octets, size); },
                    [](void* self, std::uint8_t* octets, std::size_t capacity) { return static_cast<End*>(self)->in->receive(octets, capacity); },
                    [](void* self) { return static_cast<End*>(self)->session->now_; }, [](void*) { return true; }};
        }
    };
    struct Keys {
        std::uint8_t gate[16];
        crypto::PipeKeys to_peer, from_peer;
    };

    std::uint8_t next() {
        if (input_.empty()) return 0;
        const std::uint8_t octet = input_[0];
        input_ = input_.subspan(1);
        return octet;
    }
    Octets some(std::size_t size) {
        Octets octets(std::min(size, input_.size()));
        for (std::uint8_t& octet : octets) octet = next();
        return octets;
    }
    static void random(void* self, std::uint8_t* octets, std::size_t size) {  // splitmix64
        for (; size != 0; --size, ++octets) {
            std::uint64_t z = static_cast<Session*>(self)->random_ += 0x9E3779B97F4A7C15u;
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
            *octets = static_cast<std::uint8_t>(z >> 56);
        }
    }
    scl::Host& host(unsigned which) { return which % 2 == 0 ? terminal_ : device_.host(); }
    Wire& wire(unsigned which) { return which % 2 == 0 ? to_device_ : to_terminal_; }
    const sessions::Machine& sessions_of(unsigned which) { return sessions::Machine::inside(&host(which)); }
    const flow::Machine& flow_of(unsigned which) { return flow::Machine::inside(&host(which)); }

    void act(unsigned what) {
        switch (what % 18) {
        case 0:
        case 1: (void)host(what).poll(); break;
        case 2: turn(1 + next() % 8, 1); break;
        case 3: {
            const unsigned how = next();
            wire(how).let_through(1 + how / 2 % 8);
            break;
        }
        case 4: wire(next()).lose(); break;
        case 5: wire(next()).repeat(); break;
        case 6: {
            const unsigned which = next(), at = next();
            forged_ |= wire(which).change(at, next());
            break;
        }
        case 7: now_ += 1u + next(); break;
        case 8: open(static_cast<Gate>(next() % 4)); break;
        case 9: {
            const unsigned which = next();
            (void)host(which).unbind(static_cast<std::uint8_t>(which / 2 % scl::pipes));
            break;
        }
        case 10: {
            const std::uint8_t pipe = next() % scl::pipes, size = next();
            send(pipe, size);
            break;
        }
        case 11: read(); break;
        case 12: host(next()).restart(); break;
        case 13: {
            const unsigned which = next();
            forged_ |= wire(which).inject(some(which / 2 % 16));
            break;
        }
        case 14: register_host(); break;
        case 15: open_secure(); break;
        case 16: forge(); break;
        case 17: settle(); break;
        default: break;
        }
    }

    void turn(unsigned times, std::uint32_t milliseconds) {
        for (; times != 0; --times) {
            hold(terminal_.poll() && device_.ssp().poll(), "a link that is there is not lost");
            to_device_.let_through(Wire::room);
            to_terminal_.let_through(Wire::room);
            now_ += milliseconds;
        }
    }

    // ---- what the terminal does --------------------------------------------------------------------------------------

    void register_host() {
        const std::uint8_t domain[16] = {1};
        terminal_.register_host(domain);
    }

    void bind(Gate gate, const std::uint8_t (&id)[16], const Keys* keys) {
        const std::uint8_t pipe = terminal_.bind(id, keys ? &keys->to_peer : nullptr, keys ? &keys->from_peer : nullptr);
        if (pipe != scl::no_pipe) pipes_[pipe] = {gate};
    }
    void open(Gate gate) {
        static constexpr std::uint8_t unknown[16] = {1, 2, 3};
        bind(gate, gate == Gate::loopback ? scl::loopback_gate : gate == Gate::identity ? scl::identity_gate : gate == Gate::agreement ? scl::agreement_gate : unknown, nullptr);
    }
    void open_secure() {
        if (!keys_) return;
        bind(Gate::loopback, keys_->gate, &*keys_);
        keys_.reset();
    }

    void send(std::uint8_t pipe, std::uint8_t size) {
        Pipe& p = pipes_[pipe];
        if (terminal_.state(pipe) != scl::PipeState::open || terminal_.sending(pipe) || p.messages.size() > 200) return;
        Message message;
        if (p.gate == Gate::loopback) {  // up to twice as many fragments as there is credit for
            message.sent.resize(size < 250 ? 1u + size : (size - 249u) * 700u);
            random(this, message.sent.data(), message.sent.size());
            message.sent[0] = static_cast<std::uint8_t>(0x40 | (message.sent[0] & 0x3F));
            message.expected = message.sent;
        } else if (p.gate == Gate::identity) {
            message = {{0x02, 0x01}, {0x80, 15, 0}};
        } else if (p.gate == Gate::agreement) {
            std::uint8_t point[crypto::point_size];
            random(this, secret_, sizeof secret_);
            if (!crypto::public_point(crypto::Curve::p256, secret_, point)) return;
            message.sent = {scl::agree_keys, 0, 0};
            message.sent.insert(message.sent.end(), point, point + sizeof point);
        } else return;
        p.messages.push_back(std::move(message));
        hold(terminal_.send(pipe, p.messages.back().sent.data(), p.messages.back().sent.size()), "an open pipe that sends nothing takes a message");
    }

    void read() {
        for (std::uint8_t pipe = 0; pipe != scl::pipes; ++pipe) {
            const scl::View got = terminal_.received(pipe);
            if (got.length == 0) continue;
            Pipe& p = pipes_[pipe];
            const Octets octets(got.data, got.data + got.length);
            if (!forged_) {
                hold(p.received < p.messages.size(), "nothing is received but answers to what was sent");
                const Octets& expected = p.messages[p.received].expected;
                hold(expected.empty() || octets == expected, "what was sent comes back in order, unchanged, once");
            }
            ++p.received;
            if (p.gate == Gate::agreement) agree(octets);
            terminal_.release(pipe);
        }
    }

    void agree(const Octets& answer) {
        if (answer.size() != scl::agreement_answer_size || answer[0] != 0x80) return;
        std::uint8_t theirs[crypto::point_size], challenge[16], shared[32];
        Keys keys{};
        std::copy_n(answer.begin() + 1, 65, theirs);
        std::copy_n(answer.begin() + 66, 16, challenge);
        std::copy_n(answer.begin() + 82, 16, keys.gate);
        const auto derive = [&](crypto::Direction direction, crypto::PipeKeys& to) {
            return crypto::derive(crypto::Profile::from_2021_04, crypto::KeySize::e128, direction, shared, challenge, keys.gate, to);
        };
        if (crypto::agree(crypto::Curve::p256, secret_, theirs, shared) && derive(crypto::Direction::from_opener, keys.to_peer) &&
            derive(crypto::Direction::to_opener, keys.from_peer))
            keys_ = keys;
    }

    // A frame that is well formed, with a packet of anybody's making, for a session that is there.
    void forge() {
        const unsigned which = next(), numbers = next(), pipe = next();
        const Octets content = some(1 + next() % 40);
        std::uint8_t packet[scl::packet_maximum], frame[scl::frame_maximum];
        const formats::SclPacket fields{static_cast<std::uint16_t>(which / 2 % 2), static_cast<std::uint16_t>(1 - which / 2 % 2), static_cast<std::uint16_t>(pipe % 16), pipe / 128 != 0,
                                        static_cast<formats::PacketKind>(which / 4 % 4), sessions_of(which).session[pipe % 8], {content.data(), content.size()}};
        const formats::Result packed = encode(fields, packet, sizeof packet);
        if (!packed) return;
        const formats::ShdlcInformation information{static_cast<std::uint8_t>(numbers % 8), static_cast<std::uint8_t>(numbers / 8 % 8), {packet, packed.offset}};
        const formats::Result framed = encode(information, frame, sizeof frame);
        if (!framed) return;
        Octets octets(scl::delimited_size(framed.offset));
        octets.resize(scl::delimit(frame, framed.offset, octets.data(), octets.size()));
        forged_ |= wire(which).inject(octets);
    }

    // ---- what has to hold --------------------------------------------------------------------------------------------

    void look() {
        for (const unsigned which : {0u, 1u})
            for (std::uint8_t pipe = 0; pipe != scl::pipes; ++pipe)
                hold(host(which).received(pipe).length == 0 || host(which).state(pipe) == scl::PipeState::open, "nothing is received on a pipe that is not open");
    }

    // Lets the link be good until nothing moves any more.
    void settle() {
        int still = 0;
        for (int turns = 0; still != 12; ++turns) {  // longer than any timer
            const auto moved = [&] {
                std::uint64_t sum = 0;
                for (const unsigned which : {0u, 1u}) {
                    const scl::LinkCounts& n = host(which).link().counts();
                    sum += n.packets_sent + n.packets_delivered + n.packets_repeated + n.starts + host(which).counts().restarts;
                }
                return sum;
            };
            for (const unsigned which : {0u, 1u})
                if (host(which).link().gave_up()) host(which).restart();
            const std::uint64_t before = moved();
            turn(1, 10);
            look();
            read();
            still = moved() == before && terminal_.link().connected() && device_.host().link().connected() ? still + 1 : 0;
            if (forged_ && turns == 200) return;
            hold(turns != 3000, "all that moves comes to rest");
        }
        if (!forged_) at_rest();
    }

    void at_rest() {
        std::multiset<std::uint32_t> ours, theirs;
        for (std::uint8_t pipe = 0; pipe != scl::pipes; ++pipe) {
            hold(terminal_.state(pipe) != scl::PipeState::binding && device_.host().state(pipe) != scl::PipeState::binding, "at rest no pipe is half open");
            if (terminal_.state(pipe) == scl::PipeState::open) ours.insert(sessions_of(0).session[pipe]);
            if (device_.host().state(pipe) == scl::PipeState::open) theirs.insert(sessions_of(1).session[pipe]);
        }
        hold(ours == theirs, "at rest both ends have the same sessions");
        for (std::uint8_t pipe = 0; pipe != scl::pipes; ++pipe) {
            if (terminal_.state(pipe) != scl::PipeState::open) continue;
            hold(!terminal_.sending(pipe) && pipes_[pipe].received == pipes_[pipe].messages.size(), "at rest all that was sent on an open pipe has come back");
            for (std::uint8_t other = 0; other != scl::pipes; ++other)
                if (device_.host().state(other) == scl::PipeState::open && sessions_of(1).session[other] == sessions_of(0).session[pipe]) {
                    conserved(flow_of(0), pipe, flow_of(1), other);
                    conserved(flow_of(1), other, flow_of(0), pipe);
                }
        }
    }
    static void conserved(const flow::Machine& sender, std::uint8_t pipe, const flow::Machine& receiver, std::uint8_t other) {
        hold(sender.credit[pipe] + receiver.held[other] + receiver.returned[other] == flow::room, "at rest all credit is there again");
    }

    std::span<const std::uint8_t> input_;
    std::uint32_t now_ = 0;
    std::uint64_t random_ = 1;
    bool forged_ = false;
    std::uint8_t secret_[crypto::scalar_size]{};
    std::optional<Keys> keys_;
    Pipe pipes_[scl::pipes]{};
    Wire to_device_, to_terminal_;
    End terminals_{this, &to_terminal_, &to_device_}, devices_{this, &to_device_, &to_terminal_};
    ssp::host::VirtualSsp device_{{devices_.functions(), this, &random}};
    scl::Host terminal_{scl::Role::terminal, {terminals_.functions(), this, &random}, nullptr, 0};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::make_unique<Session>(std::span(data, size))->run();
    return 0;
}
