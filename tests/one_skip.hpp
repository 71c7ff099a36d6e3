// SPDX-License-Identifier: Apache-2.0
// Runs a linked RV32 image under QEMU and skips one execution of one instruction, through the debugger's protocol.

#pragma once

#include "process.hpp"

#include <chrono>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace one_skip {

// The remote protocol of gdb over a socket: packets, each with its sum, each acknowledged.
class Debugger {
public:
    explicit Debugger(const std::string& path) {
        sockaddr_un at{};
        at.sun_family = AF_UNIX;
        std::strncpy(at.sun_path, path.c_str(), sizeof at.sun_path - 1);
        for (int tries = 0; tries != 200; ++tries) {
            socket_ = ::socket(AF_UNIX, SOCK_STREAM, 0);
            if (::connect(socket_, reinterpret_cast<const sockaddr*>(&at), sizeof at) == 0) return;
            ::close(socket_);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        throw std::runtime_error("qemu-system-riscv32 does not listen for a debugger (Debian: qemu-system-misc)");
    }
    ~Debugger() { ::close(socket_); }
    Debugger(const Debugger&) = delete;
    Debugger& operator=(const Debugger&) = delete;

    std::string ask(const std::string& text) {
        send(text);
        return answer();
    }
    void send(const std::string& text) {
        unsigned sum = 0;
        for (const char c : text) sum += static_cast<unsigned char>(c);
        char end[4];
        std::snprintf(end, sizeof end, "#%02x", sum & 0xffU);
        const std::string packet = '$' + text + end;
        if (::write(socket_, packet.data(), packet.size()) != static_cast<ssize_t>(packet.size())) throw std::runtime_error("the debugger's connection is lost");
    }
    std::string answer() {
        std::string text;
        while (next() != '$') {}
        for (char c; (c = next()) != '#';) text += c;
        next(), next();
        if (::write(socket_, "+", 1) != 1) throw std::runtime_error("the debugger's connection is lost");
        return text;
    }

    // Continues until the instruction at `address` is to be executed.
    void run_to(std::uint32_t address) {
        const std::string place = hex(address) + ",2";
        if (ask("Z0," + place) != "OK") throw std::runtime_error("no breakpoint can be set");
        static_cast<void>(ask("c"));
        static_cast<void>(ask("z0," + place));
    }
    // Goes on at `address` without waiting.
    void go_on_at(std::uint32_t address) { send('c' + hex(address)); }

private:
    static std::string hex(std::uint32_t value) {
        char text[16];
        std::snprintf(text, sizeof text, "%x", static_cast<unsigned>(value));
        return text;
    }
    char next() {
        char c = 0;
        if (::read(socket_, &c, 1) != 1) throw std::runtime_error("the debugger's connection is lost");
        return c;
    }
    int socket_ = -1;
};

struct Place {
    std::uint32_t ready;    // where the run begins in which an instruction is skipped
    std::uint32_t address;  // of the instruction; 0: none is skipped
    unsigned size = 0;      // of it
    unsigned moment = 0;    // which of its executions from then on
};

// The exit status of the image, which it writes to the finisher of QEMU's machine virt.
inline int status_of(const std::filesystem::path& image, const Place& place) {
    const std::string socket = image.string() + ".gdb";
    std::filesystem::remove(socket);
    proofs::Ended ended;
    std::jthread machine([&] {
        ended = proofs::run_program({"qemu-system-riscv32", "-M", "virt", "-bios", "none", "-display", "none", "-monitor", "none", "-serial", "none", "-S", "-chardev",
                                     "socket,id=g,server=on,wait=off,path=" + socket, "-gdb", "chardev:g", "-kernel", image.string()},
                                    "", 30);
    });
    {
        Debugger d(socket);
        if (place.address != 0) {
            d.run_to(place.ready);
            for (unsigned k = 0; k != place.moment; ++k) {
                d.run_to(place.address);
                static_cast<void>(d.ask("s"));
            }
            d.run_to(place.address);
            d.go_on_at(place.address + place.size);
        } else d.send("c");
        machine.join();
    }
    std::filesystem::remove(socket);
    return ended.status;
}

}  // namespace one_skip
