// SPDX-License-Identifier: Apache-2.0
// ./sspec terminal: registers with a device, reads what it is, names its set-up of pipes there, echoes messages through it,
// in the clear and on a secure pipe, and measures.
#include "generated/formats/scl_capabilities.hpp"
#include "host/conversation.hpp"
#include "host/virtual_ssp.hpp"
#include "tool/loader_commands.hpp"
#include "tool/scl_link.hpp"
#include "tool/stop.hpp"

#include <charconv>
#include <chrono>
#include <cstring>
#include <iomanip>
#include <random>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tool {

using namespace ssp::host;
namespace scl = ssp::scl;

namespace {

constexpr auto session_identity = static_cast<std::uint8_t>(scl::profile::registry_session_identity);  // entry of the administration gate

struct Sizes {
    std::size_t low, high;
};

// "1..65536" or "100".
Sizes parse_sizes(const std::string& text) {
    const std::size_t dots = text.find("..");
    const std::string first = text.substr(0, dots), second = dots == std::string::npos ? first : text.substr(dots + 2);
    Sizes sizes{};
    const auto number = [](const std::string& digits, std::size_t& value) {
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return error == std::errc{} && end == digits.data() + digits.size();
    };
    if (!number(first, sizes.low) || !number(second, sizes.high) || sizes.low < 1 || sizes.low > sizes.high || sizes.high > scl::message_maximum)
        throw Stop(bad_input, "--sizes: '" + text + "' is no range of sizes; expected octets from 1 to " + std::to_string(scl::message_maximum) +
                                  ", such as 1..65536 or 240");
    return sizes;
}

// The same messages for the same seed, over whatever they go. Each is an event, whose content is arbitrary.
class Messages {
public:
    Messages(const Sizes& sizes, std::uint64_t seed) : sizes_(sizes), random_(seed) {}
    Octets next() {
        Octets message(sizes_.low + random_() % (sizes_.high - sizes_.low + 1));
        for (std::size_t k = 0; k < message.size(); k += 8) {
            const std::uint64_t word = random_();
            std::memcpy(message.data() + k, &word, std::min<std::size_t>(8, message.size() - k));
        }
        message[0] = static_cast<std::uint8_t>(0x40 | (message[0] & 0x3F));
        return message;
    }

private:
    Sizes sizes_;
    std::mt19937_64 random_;
};

struct Measured {
    double octets = 0, seconds = 0;
    [[nodiscard]] double rate() const { return seconds > 0 ? octets / seconds / 1e6 : 0; }  // MB/s each way
};

class Clock {
public:
    [[nodiscard]] double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count(); }

private:
    const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// The same messages echoed over a bare Unix socket, by a thread that sends back whatever it gets.
Measured bare(const Sizes& sizes, std::uint64_t seed, long count) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) throw Stop(environment, std::string("a pair of sockets: ") + std::strerror(errno));
    std::thread echo([end = ends[1]] {
        std::vector<std::uint8_t> part(1 << 16);
        for (ssize_t got; (got = read(end, part.data(), part.size())) > 0;)
            for (ssize_t done = 0; done != got;) {
                const ssize_t sent = send(end, part.data() + done, static_cast<std::size_t>(got - done), MSG_NOSIGNAL);
                if (sent <= 0) return;
                done += sent;
            }
    });
    Messages messages(sizes, seed);
    Measured result;
    bool good = true;
    for (long k = 0; k != count && good; ++k) {
        const Octets message = messages.next();
        Octets back(message.size());
        const Clock clock;
        // Halves of the socket's buffer at a time, so that neither side waits for the other for ever.
        for (std::size_t at = 0; at < message.size() && good;) {
            const std::size_t part = std::min<std::size_t>(message.size() - at, 32768);
            good = send(ends[0], message.data() + at, part, MSG_NOSIGNAL) == static_cast<ssize_t>(part) &&
                   recv(ends[0], back.data() + at, part, MSG_WAITALL) == static_cast<ssize_t>(part);
            at += part;
        }
        result.seconds += clock.seconds();
        result.octets += static_cast<double>(message.size());
        good = good && back == message;
    }
    close(ends[0]);
    echo.join();
    close(ends[1]);
    if (!good) throw Stop(something_failed, "the bare socket gave back something else");
    return result;
}

class Terminal {
public:
    Terminal(const TerminalOptions& options, std::ostream& out)
        : options_(options), out_(out), sizes_(parse_sizes(options.sizes)), lines_(parse_loader_lines(options.loader)), link_(options.connect, false, options.faults, options.pcap),
          host_(std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{link_.top().functions(), nullptr, &system_random}, nullptr, 0)),
          talk_(*host_, [this] { return link_.top().now(); }, [this] { turn(); }, 5000) {
        link_.record(host_->link());
    }

    int run() {
        introduce();
        if (!lines_.empty()) return load();
        const Measured clear = echo("loopback", [this] { return talk_.open(scl::loopback_gate); });
        const Measured secure = echo("secure loopback (P-256, AES-128)",
                                     [this] { return talk_.open_secure(ssp::crypto::Curve::p256, ssp::crypto::KeySize::e128); });
        const Measured plain = bare(sizes_, options_.faults.seed, options_.messages);
        link_.check_record();
        line("bare Unix socket", plain);
        out_ << std::setprecision(4) << "ratio to the bare socket: " << clear.rate() / plain.rate() << ", secure " << secure.rate() / plain.rate() << '\n';
        const scl::LinkCounts& n = host_->link().counts();
        out_ << "link: " << n.frames_sent << " frames sent, " << n.frames_received << " received, " << n.frames_refused << " refused by their check; "
             << n.packets_sent << " packets sent, " << n.packets_repeated << " sent again; connected " << n.starts << " times\n";
        if (!link_.faults().empty()) out_ << "faults of this end: " << link_.faults() << '\n';
        if (broken_off_ != 0) out_ << "broken off and begun again: " << broken_off_ << " times, " << repeated_ << " messages sent again\n";
        out_ << "memory: the stack takes " << sizeof(scl::Host) << " octets, fixed when it was compiled" << std::endl;
        return all_holds;
    }

private:
    void turn() {
        if (link_.reset_due()) {
            out_ << "terminal: reset, as planned" << std::endl;
            host_->restart();
        }
        if (!host_->poll()) {
            if (!link_.top().reopen()) link_.top().wait(20);
            host_->restart();
        }
        link_.top().wait(1);
    }

    // Whatever breaks a conversation off, the next try begins from the start.
    template <class Step>
    auto persistently(Step step) {
        for (int tries = 0;; ++tries) try {
                if (!host_->registered()) talk_.register_host();
                return step();
            } catch (const BrokenOff& e) {
                ++broken_off_;
                if (tries == 20) throw Stop(something_failed, std::string(e.what()) + "; given up after 20 tries. Is a device at " + options_.connect + "?");
            }
    }

    void introduce() {
        const Clock clock;
        persistently([&] {
            const std::uint8_t pipe = talk_.open(scl::identity_gate);
            const Octets version = talk_.read(pipe, 1), gates = talk_.read(pipe, 3), capabilities = talk_.read(pipe, 2);
            ssp::generated::formats::SclCapabilities can{};
            if (version.size() != 2 || !decode(capabilities.data(), capabilities.size(), can))
                throw Stop(something_failed, "the identity registry of the device cannot be read: is it of this project?");
            out_ << "registered, and the identity read, in " << std::setprecision(3) << clock.seconds() * 1e3 << " ms: version " << int{version[0]} << '.'
                 << int{version[1]} << ", packets up to " << can.largest_packet << " octets, messages up to " << can.largest_message << ", " << can.pipes
                 << " pipes, " << (can.secure ? "with" : "without") << " secure SCL, " << gates.size() / 16 << " gates" << std::endl;
            if (sizes_.high > can.largest_message) out_ << "it takes no larger messages: sizes end there" << std::endl;
            sizes_.high = std::min<std::size_t>(sizes_.high, can.largest_message);
            sizes_.low = std::min(sizes_.low, sizes_.high);
            talk_.close(pipe);
            return true;
        });
        persistently([&] {
            name_set_up();
            return true;
        });
    }

    // The session identity is that of before if the device has kept it: the terminal writes its own, made of the seed.
    void name_set_up() {
        Octets mine(8), none(8, 0xFF);
        for (std::size_t k = 0; k != mine.size(); ++k) mine[k] = k < 5 ? static_cast<std::uint8_t>("sspec"[k]) : static_cast<std::uint8_t>(options_.faults.seed >> (56 - 8 * k));
        const std::uint8_t pipe = talk_.open(scl::administration_gate);
        const Octets found = talk_.read(pipe, session_identity);
        const std::string name = "session identity " + hex(mine) + ": ";
        if (found == mine && !identity_written_) {
            out_ << name << "the one of before" << std::endl;
        } else {
            identity_written_ = true;
            const std::uint8_t answer = talk_.write(pipe, session_identity, mine);
            out_ << name << (answer == 0 ? "written" : "not taken, the device answered " + std::to_string(answer)) << "; before, "
                 << (found == none ? "there was none" : "it was " + hex(found)) << std::endl;
        }
        talk_.close(pipe);
    }
    static std::string hex(const Octets& octets) {
        std::string text;
        for (const std::uint8_t octet : octets)
            for (const int shift : {4, 0}) text += "0123456789abcdef"[octet >> shift & 15];
        return text;
    }

    // Broken off, it is not begun again: what was done, the table tells.
    int load() {
        try {
            const std::uint8_t pipe = talk_.open(scl::loader_gate);
            const bool all_done = say_loader_lines(lines_, [&](const Octets& message) { return talk_.exchange(pipe, message); }, out_);
            talk_.close(pipe);
            link_.check_record();
            return all_done ? all_holds : something_failed;
        } catch (const BrokenOff& e) {
            throw Stop(something_failed, std::string("the loader's gate: ") + e.what() + "; what has been done './sspec terminal --loader table' tells");
        }
    }

    Measured echo(const char* what, const std::function<std::uint8_t()>& open) {
        Messages messages(sizes_, options_.faults.seed);
        Measured result;
        std::uint8_t pipe = scl::no_pipe;
        for (long k = 0; k != options_.messages; ++k) {
            const Octets message = messages.next();
            bool begun = false;
            const Clock clock;
            const bool same = persistently([&] {
                if (host_->state(pipe) != scl::PipeState::open) pipe = open();
                if (begun) ++repeated_;
                begun = true;
                return talk_.echoes(pipe, message);
            });
            result.seconds += clock.seconds();
            result.octets += static_cast<double>(message.size());
            if (!same) throw Stop(something_failed, std::string(what) + ": message " + std::to_string(k + 1) + " came back as another one");
        }
        talk_.close(pipe);
        line(what, result);
        return result;
    }

    void line(const char* what, const Measured& m) {
        out_ << std::setprecision(4) << what << ": " << options_.messages << " messages, " << m.octets / 1e6 << " MB each way in " << m.seconds << " s: "
             << m.rate() << " MB/s" << std::endl;
    }

    const TerminalOptions& options_;
    std::ostream& out_;
    Sizes sizes_;
    std::vector<LoaderLine> lines_;
    SclLink link_;
    std::unique_ptr<scl::Host> host_;
    Conversation talk_;
    long broken_off_ = 0, repeated_ = 0;
    bool identity_written_ = false;  // in this run
};

}  // namespace

int terminal(const TerminalOptions& options, std::ostream& out) { return Terminal(options, out).run(); }

}  // namespace tool
