// SPDX-License-Identifier: Apache-2.0
// Links of a host: a pair in memory, a Unix socket, TCP on the loopback interface, a pseudo-terminal.

#pragma once

#include "scl/link.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ssp::host {

// What cannot be understood or opened: says the thing, what was expected and what to do.
struct LinkError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

class HostLink {
public:
    virtual ~HostLink() = default;
    HostLink() = default;
    HostLink(const HostLink&) = delete;
    HostLink& operator=(const HostLink&) = delete;

    // As in scl::Link.
    virtual std::size_t send(const std::uint8_t* octets, std::size_t size) = 0;
    virtual std::size_t receive(std::uint8_t* octets, std::size_t capacity) = 0;
    virtual std::uint32_t now() = 0;
    virtual bool reopen() = 0;

    // Is somebody at the other end, as far as one can tell?
    virtual bool there() { return true; }

    // Waits until there may be something to receive, or `milliseconds` have passed.
    virtual void wait(std::uint32_t milliseconds) = 0;

    // For the stack; valid as long as this link.
    [[nodiscard]] scl::Link functions();
};

// ---- in memory ------------------------------------------------------------------------------------------------------

// Two ends of one link, and their clock, which goes on only by wait() of an end that has nothing to receive. So what
// happens over such a pair is the same in every run.
class MemoryPair {
public:
    explicit MemoryPair(std::size_t capacity = 1 << 16);
    ~MemoryPair();
    [[nodiscard]] HostLink& left();
    [[nodiscard]] HostLink& right();

private:
    class End;
    struct Shared;
    std::unique_ptr<Shared> shared_;
    std::unique_ptr<End> left_, right_;
};

// ---- between processes ----------------------------------------------------------------------------------------------

struct Address {
    enum class Kind { unix_socket, tcp, pseudo_terminal } kind;
    std::string path;        // unix_socket; pseudo_terminal: of the other side's end, empty to make a new one
    std::uint16_t port = 0;  // tcp, 1 .. 65535; 0 to listen on any
};

// "unix:PATH", "tcp:PORT", "pty" or "pty:PATH". Throws LinkError.
[[nodiscard]] Address parse_address(std::string_view text);

// A link that waits for the other side, one at a time; when that one has gone, reopen() waits for the next. Throws
// LinkError.
[[nodiscard]] std::unique_ptr<HostLink> listen(const Address& address);

// A link to one that listens. Throws LinkError if nobody does.
[[nodiscard]] std::unique_ptr<HostLink> connect(const Address& address);

// How the other side is to call it: "unix:PATH", "tcp:PORT" or "pty:PATH", with what listen() chose.
[[nodiscard]] std::string name_of(HostLink& listening);

}  // namespace ssp::host
