// SPDX-License-Identifier: Apache-2.0
// ./sspec device with its storage in a file, as a process of its own: killed at any moment, or ended inside any write, it comes
// up with the session identity that was written last or the one before, and says how.
#include "storage_file_fixture.hpp"

#include "host/conversation.hpp"
#include "requirements/covers.hpp"
#include "tool/commands.hpp"
#include "tool/stop.hpp"

#include <csignal>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>

namespace {

using namespace storage_test;
using ssp::host::BrokenOff, ssp::host::Octets;
namespace scl = ssp::scl;

constexpr std::uint8_t session_identity = 5, ok = 0;
constexpr std::uint32_t delivery_writes = records + 2, identity_writes = 4;
bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// On a disk: a write-through takes its time, and a kill falls into it.
struct Place {
    Place() { fs::create_directories(path); }
    ~Place() { fs::remove_all(path); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    const fs::path path = fs::temp_directory_path() / ("sspec_device_storage_" + std::to_string(getpid()) + '_' + std::to_string(++count));
    const std::string socket = path / "socket", storage = path / "storage", said = path / "said";

private:
    static inline int count = 0;
};

struct Device {
    // `largest_file`: no file grows beyond it; 0: no limit.
    Device(const Place& p, std::uint32_t cut_power_at, std::uint64_t seed, rlim_t largest_file) : place(p) {
        fs::remove(place.socket);
        process = fork();
        if (process != 0) return;
        const int log = open(place.said.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        (void)dup2(log, 2);
        const rlimit small{largest_file, largest_file};
        if (largest_file != 0) (void)std::signal(SIGXFSZ, SIG_IGN), (void)setrlimit(RLIMIT_FSIZE, &small);
        int status = 1;
        try {
            std::ofstream out(place.said, std::ios::app);
            status = tool::device({.listen = "unix:" + place.socket, .once = true, .faults = {.seed = seed}, .storage = {place.storage, cut_power_at}}, out);
        } catch (const std::exception&) {
        }
        _exit(status);
    }
    ~Device() {
        if (process > 0) (void)kill(process, SIGKILL), (void)end();
    }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;
    // The status it ended with, or -1 if it was killed.
    int end() {
        int status = -1;
        (void)waitpid(process, &status, 0);
        process = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    [[nodiscard]] std::string lines() const {
        const Bytes bytes = read_bytes(place.said);
        return {bytes.begin(), bytes.end()};
    }
    const Place& place;
    pid_t process = 0;
};

// Talks to a device till it has gone.
struct Terminal {
    explicit Terminal(const Place& place) {
        for (int tries = 0; !link; ++tries) try {
                link = ssp::host::connect(ssp::host::parse_address("unix:" + place.socket));
            } catch (const ssp::host::LinkError&) {
                if (tries == 1000) throw BrokenOff("no device");
                usleep(5'000);
            }
        host = std::make_unique<scl::Host>(scl::Role::terminal, scl::Platform{link->functions(), nullptr, &ssp::host::system_random}, nullptr, 0);
        talk.emplace(*host, [this] { return link->now(); },
                     [this] {
                         if (!host->poll()) throw BrokenOff("the device has gone");
                         link->wait(1);
                     },
                     10'000);
        talk->register_host();
        pipe = talk->open(scl::administration_gate);
    }
    Octets found() { return talk->read(pipe, session_identity); }
    bool write(const Octets& value) { return talk->write(pipe, session_identity, value) == ok; }

    std::unique_ptr<ssp::host::HostLink> link{};
    std::unique_ptr<scl::Host> host{};
    std::optional<ssp::host::Conversation> talk{};
    std::uint8_t pipe = scl::no_pipe;
};

Octets identity(std::uint32_t number) {
    Octets value(8);
    for (std::size_t k = 0; k != 4; ++k) value[7 - k] = static_cast<std::uint8_t>(number >> 8 * k);
    return value;
}

struct Stopped {
    int status = -1;
    std::string text{};
};
Stopped stopped(const tool::DeviceOptions& options) {
    std::ostringstream out;
    try {
        (void)tool::device(options, out);
    } catch (const tool::Stop& e) {
        return {e.status, e.what()};
    }
    return {};
}

}  // namespace

TEST_CASE("device: killed at any moment it comes up with the identity that was answered last, or the one being written") {
    static_assert(ssp::covers("A-STO-4", "A-STO-5"));
    const Place place;
    std::mt19937_64 random(20);
    Octets told(8, 0xFF), begun = told;
    int written = 0, recovered = 0, ahead = 0;
    constexpr int rounds = 60;
    for (int round = 0; round <= rounds; ++round) {
        Device device(place, 0, 1, 0);
        Terminal terminal(place);
        const Octets found = terminal.found();
        CHECK((found == told || found == begun));
        ahead += found != told;
        recovered += contains(device.lines(), ": recovered, a transaction that was committed was copied home; ");
        CHECK(contains(device.lines(), round == 0 ? ": new; 10 writes" : contains(device.lines(), "recovered") ? " writes" : ": as it was; 0 writes"));
        if (round == rounds) break;
        told = begun = found;
        std::jthread killer([process = device.process, wait = random() % 40'000] {
            usleep(static_cast<useconds_t>(wait));
            (void)kill(process, SIGKILL);
        });
        try {
            for (;; ++written) {
                begun = identity(static_cast<std::uint32_t>(written + 1 + 1'000'000 * round));
                const bool taken = terminal.write(begun);
                REQUIRE(taken);
                told = begun;
            }
        } catch (const BrokenOff&) {
        }
        killer.join();
        CHECK(device.end() == -1);
    }
    CHECK(written > 0);
    MESSAGE(rounds << " kills, " << written << " writes answered; " << recovered << " times a transaction was copied home, " << ahead << " times the write without answer had happened");
}

TEST_CASE("device: power that is cut inside write N ends it with status 9, and the next one comes up with what was answered") {
    static_assert(ssp::covers("A-STO-2", "A-STO-7"));
    int cuts = 0;
    for (std::uint32_t n = 1;; ++n) {
        CAPTURE(n);
        const Place place;
        int answered = 0, status = -1;
        {
            Device device(place, n, n, 0);
            try {
                if (n > delivery_writes) {
                    Terminal terminal(place);
                    for (; answered != 2; ++answered) {
                        const bool taken = terminal.write(identity(static_cast<std::uint32_t>(answered + 1)));
                        REQUIRE(taken);
                    }
                }
            } catch (const BrokenOff&) {
            }
            status = device.end();
            CHECK(contains(device.lines(), "sspec: power was cut in write " + std::to_string(n) + " of the storage, as planned\n") == (status == tool::power_was_cut));
        }
        CHECK(fs::exists(place.storage) == (n > delivery_writes));
        Device next(place, 0, 1, 0);
        Terminal terminal(place);
        const Octets found = terminal.found(), before = answered == 0 ? Octets(8, 0xFF) : identity(static_cast<std::uint32_t>(answered));
        CHECK((found == before || (n > delivery_writes && answered != 2 && found == identity(static_cast<std::uint32_t>(answered + 1)))));
        if (n <= delivery_writes) CHECK(contains(next.lines(), ": new; 10 writes"));
        if (status == tool::all_holds) break;
        CHECK(status == tool::power_was_cut);
        ++cuts;
    }
    CHECK(cuts == delivery_writes + 2 * identity_writes);
}

TEST_CASE("device: the terminal finds the session identity of before, and is told when it cannot be kept") {
    static_assert(ssp::covers("A-GAT-6"));
    const Place place;
    const auto met = [&](std::uint64_t seed, rlim_t largest_file, int ends_with) {
        Device device(place, 0, 1, largest_file);
        for (int k = 0; k != 400 && !fs::exists(place.socket); ++k) usleep(5'000);
        std::ostringstream out;
        CHECK(tool::terminal({.connect = "unix:" + place.socket, .messages = 1, .sizes = "1", .faults = {.seed = seed}}, out) == tool::all_holds);
        CHECK(device.end() == ends_with);
        CHECK(contains(device.lines(), "device: the storage is lost: cannot write " + place.storage + ": File too large; what has to be kept is refused") == (largest_file != 0));
        return out.str();
    };
    CHECK(contains(met(1, 0, tool::all_holds), "session identity 7373706563000001: written; before, there was none\n"));
    CHECK(contains(met(1, 0, tool::all_holds), "session identity 7373706563000001: the one of before\n"));
    CHECK(contains(met(2, 2000, tool::environment), "session identity 7373706563000002: not taken, the device answered 3; before, it was 7373706563000001\n"));
    CHECK(contains(met(1, 0, tool::all_holds), "session identity 7373706563000001: the one of before\n"));
}

TEST_CASE("device: a storage it cannot use ends it before it listens, with the reason, the place and what to do") {
    const Place place;
    const tool::DeviceOptions options{.listen = "unix:" + place.socket, .storage = {place.storage, 0}};
    const auto said = [&](const Bytes& bytes, int status) {
        write_bytes(place.storage, bytes);
        const Stopped s = stopped(options);
        CHECK(s.status == status);
        CHECK(contains(s.text, "the storage file " + place.storage));
        CHECK(!fs::exists(place.socket));
        return s.text;
    };
    (void)prepared(place.storage, 4 + 5, LeftByCut::as_before, 1);  // committed, not copied home
    const Bytes whole = read_bytes(place.storage);
    const auto damaged = [&](std::initializer_list<std::size_t> broken) {
        Bytes bytes = whole;
        for (const std::size_t slot : broken) bytes[storage_header_size + slot * slot_size + 100] ^= 1;
        std::string text = said(bytes, tool::bad_input);
        CHECK(read_bytes(place.storage) == bytes);  // left as it is
        return text;
    };
    const std::string advice = ": nothing is read or written there. Put a copy of it in its place, or move it away";
    CHECK(contains(damaged({3}), "is damaged: record 3 is damaged, or of another version" + advice));
    CHECK(contains(damaged({records + 4}), "record 4 is damaged in the journal, from where it was to be copied home" + advice));
    CHECK(contains(damaged({2 * records, 2 * records + 1}), "commit record and mark are damaged" + advice));
    CHECK(contains(said(Bytes(whole.begin(), whole.end() - 1), tool::bad_input), "is truncated"));
    CHECK(contains(said({}, tool::bad_input), "is empty"));
    fs::remove(place.storage);
    {
        StorageFile other(place.storage, {});
        CHECK(stopped(options).status == tool::environment);
        CHECK(contains(stopped(options).text, "is in use by another device"));
        Storage storage(other.flash());
        REQUIRE(storage.start() == Stored::done);
        REQUIRE(storage.begin() == Stored::done);
        const std::uint8_t version_1[9]{1};
        REQUIRE(storage.change(5, version_1, sizeof version_1) == Stored::done);
        REQUIRE(storage.commit() == Stored::done);
    }
    CHECK(contains(stopped(options).text, "record 5 is damaged, or of another version"));
    CHECK(stopped(options).status == tool::bad_input);
    const Stopped nothing_to_cut = stopped({.listen = "unix:" + place.socket, .storage = {"", 3}});
    CHECK(nothing_to_cut.status == tool::bad_input);
    CHECK(contains(nothing_to_cut.text, "name one with --storage FILE"));
}
