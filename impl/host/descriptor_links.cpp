// SPDX-License-Identifier: Apache-2.0
// Links between processes: sockets and pseudo-terminals, never blocking.
#include "host/links.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>
#include <utility>

namespace ssp::host {

namespace {

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { drop(); }
    void drop() {
        if (number_ >= 0) close(number_);
        number_ = -1;
    }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }

private:
    int number_ = -1;
};

[[noreturn]] void fail(const std::string& what, const std::string& advice) {
    const int reason = errno;
    throw LinkError(what + ": " + std::strerror(reason) + (advice.empty() ? "" : "; " + advice));
}

// Reads and writes one descriptor at a time.
class DescriptorLink : public HostLink {
public:
    explicit DescriptorLink(std::string name) : name_(std::move(name)) {}

    std::size_t send(const std::uint8_t* octets, std::size_t size) override {
        return done(open_ ? write_some(octets, size) : -2);
    }
    std::size_t receive(std::uint8_t* octets, std::size_t capacity) override {
        if (!open_) accept_one();
        if (!open_) return nobody();
        if (capacity == 0) return 0;
        const ssize_t got = read(stream_.number(), octets, capacity);
        return done(got == 0 ? -1 : got, got == 0);
    }
    std::uint32_t now() override {
        using namespace std::chrono;
        return static_cast<std::uint32_t>(duration_cast<milliseconds>(steady_clock::now() - start_).count());
    }
    bool there() override {
        if (!open_) accept_one();
        return open_;
    }
    void wait(std::uint32_t milliseconds) override {
        pollfd one{open_ ? stream_.number() : waiting_.number(), POLLIN, 0};
        (void)poll(&one, one.fd >= 0 ? 1 : 0, static_cast<int>(std::min<std::uint32_t>(milliseconds, 60'000)));
    }
    [[nodiscard]] const std::string& name() const { return name_; }

protected:
    virtual void accept_one() {}
    virtual ssize_t write_some(const std::uint8_t* octets, std::size_t size) {
        return ::send(stream_.number(), octets, size, MSG_NOSIGNAL);
    }

    std::size_t done(ssize_t count, bool ended = false) {
        if (count >= 0) return static_cast<std::size_t>(count);
        if (count == -2) return nobody();
        if (!ended && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) return 0;
        stream_.drop();
        open_ = false;
        return scl::link_lost;
    }

    // Who listens waits for the next one; who does not can only reopen, and is told so until that works.
    [[nodiscard]] std::size_t nobody() const { return waiting_.is_open() ? 0 : scl::link_lost; }

    void use(Descriptor stream) {
        const int flags = fcntl(stream.number(), F_GETFL);
        (void)fcntl(stream.number(), F_SETFL, flags | O_NONBLOCK);
        const int on = 1;
        (void)setsockopt(stream.number(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);  // of no effect elsewhere
        stream_ = std::move(stream);
        open_ = true;
    }

    std::string name_;
    Descriptor stream_, waiting_;
    bool open_ = false;

private:
    const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

struct SocketAddress {
    sockaddr_storage storage{};
    socklen_t size = 0;
    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

SocketAddress to_socket(const Address& address) {
    SocketAddress result;
    if (address.kind == Address::Kind::tcp) {
        sockaddr_in inet{};
        inet.sin_family = AF_INET;
        inet.sin_port = htons(address.port);
        inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);  // never the network
        std::memcpy(&result.storage, &inet, result.size = sizeof inet);
    } else {
        sockaddr_un local{};
        local.sun_family = AF_UNIX;
        std::memcpy(local.sun_path, address.path.c_str(), address.path.size() + 1);
        std::memcpy(&result.storage, &local, result.size = sizeof local);
    }
    return result;
}

std::string text_of(const Address& address) {
    return address.kind == Address::Kind::tcp           ? "tcp:" + std::to_string(address.port)
           : address.kind == Address::Kind::unix_socket ? "unix:" + address.path
                                                        : "pty:" + address.path;
}

class ListeningSocket : public DescriptorLink {
public:
    explicit ListeningSocket(const Address& address) : DescriptorLink(text_of(address)), address_(address) {
        const SocketAddress where = to_socket(address);
        waiting_ = Descriptor(socket(where.get()->sa_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (!waiting_.is_open()) fail(name_, "");
        const int on = 1;
        if (address.kind == Address::Kind::tcp) (void)setsockopt(waiting_.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        else remove_stale();
        if (bind(waiting_.number(), where.get(), where.size) != 0 || ::listen(waiting_.number(), 1) != 0)
            fail("cannot listen on " + name_, address.kind == Address::Kind::tcp
                                                  ? "choose another port, or end what listens there"
                                                  : "choose another path, or remove what is there");
        bound_ = address.kind == Address::Kind::unix_socket;
        sockaddr_in chosen{};
        socklen_t size = sizeof chosen;
        if (!bound_ && getsockname(waiting_.number(), reinterpret_cast<sockaddr*>(&chosen), &size) == 0)
            name_ = "tcp:" + std::to_string(ntohs(chosen.sin_port));
    }
    ~ListeningSocket() override {
        if (bound_) (void)unlink(address_.path.c_str());
    }
    bool reopen() override {
        stream_.drop();
        open_ = false;
        return true;
    }

private:
    // A socket left behind by a process that was killed: nobody answers there. The probe is of another type, which one in use
    // refuses (EPROTOTYPE): a real connection would be taken for the terminal.
    void remove_stale() {
        struct stat found{};
        if (lstat(address_.path.c_str(), &found) != 0 || !S_ISSOCK(found.st_mode)) return;
        const SocketAddress where = to_socket(address_);
        const Descriptor probe(socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        if (::connect(probe.number(), where.get(), where.size) != 0 && errno == ECONNREFUSED) (void)unlink(address_.path.c_str());
    }
    void accept_one() override {
        Descriptor next(accept4(waiting_.number(), nullptr, nullptr, SOCK_CLOEXEC));
        if (next.is_open()) use(std::move(next));
    }

    Address address_;
    bool bound_ = false;
};

class ConnectedSocket : public DescriptorLink {
public:
    explicit ConnectedSocket(const Address& address) : DescriptorLink(text_of(address)), address_(address) {
        if (!reopen()) fail("cannot connect to " + name_, "is './sspec device --listen " + name_ + "' running?");
    }
    bool reopen() override {
        stream_.drop();
        open_ = false;
        const SocketAddress where = to_socket(address_);
        Descriptor next(socket(where.get()->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        if (!next.is_open() || ::connect(next.number(), where.get(), where.size) != 0) return false;
        use(std::move(next));
        return true;
    }

private:
    Address address_;
};

// A pseudo-terminal: `path` empty makes one and keeps its other end open too, so that the peer may come and go.
class PseudoTerminal : public DescriptorLink {
public:
    explicit PseudoTerminal(const std::string& path) : DescriptorLink("pty:" + path) {
        if (path.empty()) {
            Descriptor master(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
            char other[128];
            if (!master.is_open() || grantpt(master.number()) != 0 || unlockpt(master.number()) != 0 ||
                ptsname_r(master.number(), other, sizeof other) != 0)
                fail("cannot make a pseudo-terminal", "");
            name_ = std::string("pty:") + other;
            kept_ = Descriptor(open_raw(other));
            use(std::move(master));
        } else {
            use(Descriptor(open_raw(path.c_str())));
            (void)tcflush(stream_.number(), TCIOFLUSH);  // what was said to nobody
        }
    }
    bool reopen() override {
        if (open_) (void)tcflush(stream_.number(), TCIOFLUSH);
        return open_;
    }

private:
    int open_raw(const char* path) {
        Descriptor end(open(path, O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK));
        termios settings{};
        if (!end.is_open() || tcgetattr(end.number(), &settings) != 0)
            fail("cannot open " + name_, "give the path that './sspec device --listen pty' printed");
        cfmakeraw(&settings);
        (void)tcsetattr(end.number(), TCSANOW, &settings);
        return dup(end.number());
    }
    ssize_t write_some(const std::uint8_t* octets, std::size_t size) override { return write(stream_.number(), octets, size); }

    Descriptor kept_;
};

}  // namespace

Address parse_address(std::string_view text) {
    const auto bad = [&](const std::string& why) {
        return LinkError("'" + std::string(text) + "' is no address of a link: " + why +
                         "; expected unix:PATH, tcp:PORT or pty[:PATH]");
    };
    if (text == "pty") return {Address::Kind::pseudo_terminal, ""};
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) throw bad("it does not say of which kind");
    const std::string_view kind = text.substr(0, colon), rest = text.substr(colon + 1);
    if (kind != "unix" && kind != "tcp" && kind != "pty") throw bad("unknown kind '" + std::string(kind) + "'");
    if (rest.empty()) throw bad("nothing follows the colon");
    if (kind == "pty") return {Address::Kind::pseudo_terminal, std::string(rest)};
    if (kind == "unix") {
        if (rest.size() >= sizeof sockaddr_un::sun_path)
            throw bad("the path is longer than " + std::to_string(sizeof sockaddr_un::sun_path - 1) + " octets");
        return {Address::Kind::unix_socket, std::string(rest)};
    }
    std::uint16_t port = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), port);
    if (error != std::errc{} || end != rest.data() + rest.size()) throw bad("a port is a number from 0 to 65535");
    return {Address::Kind::tcp, "", port};
}

std::unique_ptr<HostLink> listen(const Address& address) {
    if (address.kind != Address::Kind::pseudo_terminal) return std::make_unique<ListeningSocket>(address);
    if (!address.path.empty()) throw LinkError("'pty:" + address.path + "' cannot be chosen: listen on 'pty', which prints its path");
    return std::make_unique<PseudoTerminal>("");
}

std::unique_ptr<HostLink> connect(const Address& address) {
    if (address.kind != Address::Kind::pseudo_terminal) return std::make_unique<ConnectedSocket>(address);
    if (address.path.empty()) throw LinkError("'pty' does not say which: give the path that './sspec device --listen pty' printed");
    return std::make_unique<PseudoTerminal>(address.path);
}

std::string name_of(HostLink& listening) {
    const auto* link = dynamic_cast<const DescriptorLink*>(&listening);
    return link != nullptr ? link->name() : "memory";
}

}  // namespace ssp::host
