// SPDX-License-Identifier: Apache-2.0
// ./sspec bench scl: how fast the stack is over a Unix socket, against the bare socket in the same rounds; what a packet
// costs in instructions; what the stack takes of memory.
//
// Round trips: a message goes to a process that sends it back. What is told is the middle of the rounds, with the least
// and the most: on a machine that does other things as well, the ratio within a round says more than any rate.
#include "host/conversation.hpp"
#include "host/virtual_ssp.hpp"
#include "process.hpp"
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <iomanip>
#include <sstream>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tool {

using namespace ssp::host;
namespace scl = ssp::scl;
namespace crypto = ssp::crypto;

namespace {

constexpr std::size_t sizes[] = {16, 229, 2048, 16'384, 65'536};
constexpr std::uint32_t patience = 10'000;  // milliseconds

// A process that ends with this object, or with this process.
class Child {
public:
    template <class Run>
    explicit Child(Run run) : process_(fork()) {
        if (process_ < 0) throw Stop(environment, std::string("no further process: ") + std::strerror(errno));
        if (process_ > 0) return;
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        try {
            run();
        } catch (...) {
        }
        _exit(1);
    }
    ~Child() {
        (void)kill(process_, SIGKILL);
        (void)waitpid(process_, nullptr, 0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

private:
    pid_t process_;
};

// A socket, and nothing else.
class Bare {
public:
    Bare() : ends_(pair()), echo_([this] { send_back(); }) { (void)close(ends_.second); }
    ~Bare() { (void)close(ends_.first); }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;

    bool echoes(const Octets& message) {
        Octets back(message.size());
        // At most half of what a socket holds at a time, so that neither side waits for the other for ever.
        for (std::size_t at = 0; at < message.size();) {
            const std::size_t part = std::min<std::size_t>(message.size() - at, 32'768);
            if (::send(ends_.first, message.data() + at, part, MSG_NOSIGNAL) != static_cast<ssize_t>(part) ||
                recv(ends_.first, back.data() + at, part, MSG_WAITALL) != static_cast<ssize_t>(part))
                return false;
            at += part;
        }
        return back == message;
    }

private:
    static std::pair<int, int> pair() {
        int ends[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) throw Stop(environment, std::string("no pair of sockets: ") + std::strerror(errno));
        return {ends[0], ends[1]};
    }
    void send_back() const {
        Octets part(65'536);
        (void)close(ends_.first);
        for (ssize_t got; (got = read(ends_.second, part.data(), part.size())) > 0;)
            for (ssize_t done = 0; done != got;) {
                const ssize_t sent = ::send(ends_.second, part.data() + done, static_cast<std::size_t>(got - done), MSG_NOSIGNAL);
                if (sent <= 0) return;
                done += sent;
            }
    }

    std::pair<int, int> ends_;
    Child echo_;
};

// A terminal here, a device in another process, a Unix socket between them; two pipes, of which one is secure.
class Stacks {
public:
    Stacks()
        : device_([this] {
              std::ostringstream said;
              (void)device({.listen = "unix:" + path_, .once = true}, said);
          }),
          link_(reach()), terminal_(std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{link_->functions(), nullptr, &system_random}, nullptr, 0)),
          talk_(*terminal_, [this] { return link_->now(); }, [this] { turn(); }, patience) {
        talk_.register_host();
        clear_ = talk_.open(scl::loopback_gate);
        secure_ = talk_.open_secure(crypto::Curve::p256, crypto::KeySize::e128);
    }
    bool echoes(bool secure, const Octets& message) { return talk_.echoes(secure ? secure_ : clear_, message); }

private:
    std::unique_ptr<HostLink> reach() {
        for (int tries = 0;; ++tries) try {
                std::unique_ptr<HostLink> link = connect(parse_address("unix:" + path_));
                (void)unlink(path_.c_str());
                return link;
            } catch (const LinkError& e) {
                if (tries == 200) throw Stop(environment, e.what());
                (void)usleep(10'000);
            }
    }
    void turn() {
        if (!terminal_->poll()) throw BrokenOff("the device has gone");
        // What has come is read first: to wait here would be time in which nothing is under way.
        if (terminal_->received(clear_).length == 0 && terminal_->received(secure_).length == 0) link_->wait(1);
    }

    std::string path_ = (std::filesystem::temp_directory_path() / ("sspec_bench_" + std::to_string(getpid()))).string();
    Child device_;
    std::unique_ptr<HostLink> link_;
    std::unique_ptr<scl::Host> terminal_;
    Conversation talk_;
    std::uint8_t clear_ = scl::no_pipe, secure_ = scl::no_pipe;
};

Octets event_of(std::size_t size) {
    Octets message(size);
    system_random(nullptr, message.data(), size);
    message[0] = static_cast<std::uint8_t>(0x40 | (message[0] & 0x3F));
    return message;
}

// MB/s each way, of round trips for so long.
template <class Echo>
double rate(const Octets& message, std::chrono::milliseconds time, Echo echoes) {
    using Clock = std::chrono::steady_clock;
    const Clock::time_point start = Clock::now();
    long count = 0;
    do {
        if (!echoes(message)) throw Stop(something_failed, "a message of " + std::to_string(message.size()) + " octets came back as another one");
        ++count;
    } while (Clock::now() - start < time);
    return static_cast<double>(message.size()) * static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - start).count() / 1e6;
}

struct Spread {
    double middle, least, most;
};
Spread spread(std::vector<double> values) {
    std::ranges::sort(values);
    return {values[values.size() / 2], values.front(), values.back()};
}
nlohmann::json as_json(const Spread& s) { return {{"median", s.middle}, {"least", s.least}, {"most", s.most}}; }

// Instructions a packet: the difference of two runs that differ in their packets only.
nlohmann::json instructions(const BenchOptions& options) {
    nlohmann::json result;
    const std::string self = options.program.empty() ? std::filesystem::read_symlink("/proc/self/exe").string() : options.program;
    for (const bool secure : {false, true}) {
        long long executed[2], packets[2];
        for (const int more : {0, 1}) {
            std::vector<std::string> words{options.valgrind, "--tool=callgrind", "--callgrind-out-file=/dev/null", self, "bench", "scl", "--packets",
                                           std::to_string(more == 0 ? options.rounds * 20 : options.rounds * 100)};
            if (secure) words.emplace_back("--secure");
            const proofs::Ended ended = proofs::run_program(words, ".", 300);
            if (ended.status == 127) return {{"left_out", "valgrind is not there; install the Debian package valgrind"}};
            const auto after = [&](const std::string& what) {
                const std::size_t at = ended.output.find(what);
                return at == std::string::npos ? -1 : std::atoll(ended.output.c_str() + at + what.size());
            };
            executed[more] = after("Collected : ");
            packets[more] = after("packets delivered: ");
            if (ended.status != 0 || executed[more] < 0 || packets[more] < 0)
                throw Stop(something_failed, "counting instructions failed: " + ended.output.substr(ended.output.size() - std::min<std::size_t>(ended.output.size(), 500)));
        }
        result[secure ? "secure" : "clear"] = std::lround(static_cast<double>(executed[1] - executed[0]) / static_cast<double>(packets[1] - packets[0]));
    }
    return result;
}

// What is run under callgrind: both ends in this process, and messages of one packet each.
int bench_packets(const BenchOptions& options, std::ostream& out) {
    MemoryPair pair;
    VirtualSsp ssp({pair.right().functions(), nullptr, &system_random});
    const auto terminal = std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{pair.left().functions(), nullptr, &system_random}, nullptr, 0);
    Conversation talk(*terminal, [&] { return pair.left().now(); },
                      [&] {
                          if (!terminal->poll() || !ssp.ssp().poll()) throw BrokenOff("a link in memory was lost");
                          pair.left().wait(1);
                      },
                      patience);
    talk.register_host();
    const std::uint8_t pipe = options.secure ? talk.open_secure(crypto::Curve::p256, crypto::KeySize::e128) : talk.open(scl::loopback_gate);
    const Octets message = event_of(options.secure ? scl::secure_data_maximum : scl::payload_maximum);
    for (long k = 0; k != options.packets; ++k)
        if (!talk.echoes(pipe, message)) throw Stop(something_failed, "a message came back as another one");
    out << "packets delivered: " << terminal->link().counts().packets_delivered + ssp.host().link().counts().packets_delivered << std::endl;
    return all_holds;
}

}  // namespace

int bench(const BenchOptions& options, std::ostream& out) {
    if (options.what == "target") return bench_target(options, out);
    if (options.what != "scl") throw Stop(bad_input, "bench: there is nothing called '" + options.what + "' to measure; expected: scl or target");
    if (options.packets != 0) return bench_packets(options, out);
    Bare bare;
    Stacks stacks;
    const std::chrono::milliseconds time(options.milliseconds);
    nlohmann::json report{{"rounds", options.rounds}, {"milliseconds", options.milliseconds}};
    for (const std::size_t size : sizes) {
        std::vector<double> rates[3], ratios[2];
        for (long round = 0; round != options.rounds; ++round) {
            const Octets message = event_of(size);
            rates[0].push_back(rate(message, time, [&](const Octets& m) { return bare.echoes(m); }));
            for (const int secure : {0, 1}) {
                rates[1 + secure].push_back(rate(message, time, [&](const Octets& m) { return stacks.echoes(secure != 0, m); }));
                ratios[secure].push_back(rates[1 + secure].back() / rates[0].back());
            }
        }
        report["throughput"].push_back({{"octets", size}, {"bare", as_json(spread(rates[0]))}, {"clear", as_json(spread(rates[1]))}, {"secure", as_json(spread(rates[2]))},
                                        {"clear_ratio", as_json(spread(ratios[0]))}, {"secure_ratio", as_json(spread(ratios[1]))}});
    }
    report["instructions_a_packet"] = instructions(options);
    report["octets"] = {{"host", sizeof(scl::Host)}, {"link_endpoint", sizeof(scl::LinkEndpoint)}, {"pipes", scl::pipes}, {"message", scl::message_maximum}};
    if (options.json) {
        out << report.dump(2) << std::endl;
        return all_holds;
    }

    out << "Round trips over a Unix socket, MB/s each way: the middle of " << options.rounds << " rounds; as ratio to the bare socket of the same round (least .. most)\n"
        << "  octets       bare      clear  ratio                     secure  ratio\n";
    const auto ratio = [](const nlohmann::json& j) {
        std::ostringstream text;
        text << std::setprecision(2) << j["median"].get<double>() << " (" << j["least"].get<double>() << " .. " << j["most"].get<double>() << ")";
        return text.str();
    };
    for (const nlohmann::json& line : report["throughput"]) {
        const auto middle = [&](const char* what) { return line[what]["median"].get<double>(); };
        out << std::setw(8) << line["octets"].get<long>() << std::setprecision(3) << std::setw(11) << middle("bare") << std::setw(11) << middle("clear") << "  " << std::left
            << std::setw(24) << ratio(line["clear_ratio"]) << std::right << std::setw(8) << middle("secure") << "  " << ratio(line["secure_ratio"]) << '\n';
    }
    const nlohmann::json& counted = report["instructions_a_packet"];
    if (counted.contains("left_out")) out << "Instructions a packet: not counted, " << counted["left_out"].get<std::string>() << '\n';
    else
        out << "Instructions a packet, from one host to the other, both counted (callgrind): " << counted["clear"] << " in the clear, with " << scl::payload_maximum
            << " octets; " << counted["secure"] << " on a secure pipe, with " << scl::secure_data_maximum << '\n';
    out << "Memory: the stack takes " << sizeof(scl::Host) << " octets, fixed when it was compiled (" << int{scl::pipes} << " pipes, messages up to " << scl::message_maximum
        << "); the data link alone " << sizeof(scl::LinkEndpoint) << std::endl;
    return all_holds;
}

}  // namespace tool
