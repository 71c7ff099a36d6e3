// SPDX-License-Identifier: Apache-2.0
// A storage in a file: made as a whole or not at all, of one device at a time; what is no whole storage of this version is
// refused with the reason, and left as it is.
#include "storage_file_fixture.hpp"

#include "core/check.hpp"
#include "requirements/covers.hpp"

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace storage_test;
using Because = StorageRefused::Because;

namespace {

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

// Files may not grow beyond this while one lives: stands for a full disk.
struct SmallDisk {
    explicit SmallDisk(rlim_t size) {
        REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const rlimit small{size, before.rlim_max};
        REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallDisk() {
        (void)setrlimit(RLIMIT_FSIZE, &before);
        (void)std::signal(SIGXFSZ, on_signal);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    rlimit before{};
    void (*on_signal)(int) = std::signal(SIGXFSZ, SIG_IGN);
};

// The header with another number in it, and a check that is right.
Bytes with_number(Bytes file, std::size_t at, std::uint8_t number) {
    file[at + 3] = number;
    const std::uint32_t check = ssp::core::check(file.data(), storage_header_size - 4);
    for (std::size_t k = 0; k != 4; ++k) file[storage_header_size - 4 + k] = static_cast<std::uint8_t>(check >> (24 - 8 * k));
    return file;
}

}  // namespace

TEST_CASE("storage file: a new one is made whole, and comes up as it was") {
    const Folder folder;
    {
        StorageFile file(folder.file(), {});
        CHECK(file.made());
        CHECK(file.writes() == records + 2);
        Storage storage(file.flash());
        CHECK(storage.start() == Stored::done);
        CHECK(values_in(storage) == after(0));
        CHECK(scenario(storage).told == transactions);
        CHECK(file.writes() == records + 2 + scenario_writes);
    }
    CHECK(fs::file_size(folder.file()) == storage_file_size);
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
    StorageFile file(folder.file(), {});
    CHECK(!file.made());
    Storage storage(file.flash());
    CHECK(storage.start() == Stored::done);
    CHECK(values_in(storage) == after(transactions));
    CHECK(file.writes() == 0);
}

TEST_CASE("storage file: what is no whole storage of this version is refused with the reason, and left as it is") {
    const Folder folder;
    (void)prepared(folder.file(), 0, LeftByCut::as_before, 1);
    const Bytes whole = read_bytes(folder.file());
    REQUIRE(whole.size() == storage_file_size);
    const auto cut_to = [&](std::size_t size) { return Bytes(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size)); };
    Bytes longer = whole, header = whole, text(5000, 'x');
    longer.push_back(0);
    header[14] ^= 1;
    struct Case {
        Bytes bytes;
        std::string said;
    };
    const Case all[]{
        {{}, "is empty, expected 4280 octets"},
        {cut_to(1), "is truncated: it has 1 octet, expected 4280 octets"},
        {cut_to(8), "is truncated: it has 8 octets"},
        {cut_to(storage_header_size - 1), "is truncated: it has 31 octets"},
        {cut_to(storage_header_size), "is truncated: it has 32 octets"},
        {cut_to(storage_file_size - 1), "is truncated: it has 4279 octets, expected 4280 octets. Put a copy of it in its place"},
        {longer, "is longer than it should be: it has 4281 octets"},
        {text, "is no storage: it does not begin with 'sspecSTO'"},
        {Bytes(storage_file_size, 0), "is no storage"},
        {Bytes(storage_file_size, 0xFF), "is no storage"},
        {header, "has a damaged header"},
        {with_number(whole, 8, 2), "is of version 2 of the format, and this program knows version 1"},
        {with_number(whole, 8, 0), "is of version 0 of the format"},
        {with_number(whole, 12, 34), "has 34 slots of 236 octets, and this device 18 of 236"},
        {with_number(whole, 16, 12), "has 18 slots of 12 octets"},
    };
    for (const Case& c : all) {
        CAPTURE(c.said);
        write_bytes(folder.file(), c.bytes);
        const Refusal r = refusal(folder.file(), {});
        CAPTURE(r.text);
        CHECK(contains(r.text, "the storage file " + folder.file() + " " + c.said));
        CHECK(r.because == Because::content);
        CHECK(read_bytes(folder.file()) == c.bytes);
    }
    write_bytes(folder.file(), with_number(whole, 8, 1));  // the same header as before: the right one is taken
    CHECK(refusal(folder.file(), {}).text.empty());
}

TEST_CASE("storage file: one that is in use, may not be read or written, or is no file is refused") {
    const Folder folder;
    {
        StorageFile first(folder.file(), {});
        const Refusal second = refusal(folder.file(), {});
        CHECK(contains(second.text, "is in use by another device"));
        CHECK(second.because == Because::access);
    }
    CHECK(refusal(folder.file(), {}).text.empty());
    const auto said_of_mode = [&](mode_t mode) {
        REQUIRE(chmod(folder.file().c_str(), mode) == 0);
        const Refusal r = refusal(folder.file(), {});
        CHECK(r.because == Because::access);
        return r.text;
    };
    CHECK(contains(said_of_mode(0444), "is read-only, and a device has to write there: try 'chmod u+w"));
    CHECK(contains(said_of_mode(0200), "may not be read"));
    CHECK(contains(said_of_mode(0000), "may not be read"));
    const Refusal not_a_file = refusal(folder.path, {}), no_folder = refusal(folder.path / "no" / "storage", {}), below = refusal(folder.file() + "/x", {});
    CHECK(contains(not_a_file.text, "is not a regular file"));
    CHECK(contains(no_folder.text, "cannot be made: No such file or directory"));
    CHECK(contains(below.text, "cannot be opened: Not a directory"));
}

TEST_CASE("storage file: while one is made it belongs to who makes it, and of several who try at once one gets it") {
    const Folder folder;
    {
        const std::string being_made = folder.file() + ".being-made";
        const int other = open(being_made.c_str(), O_RDWR | O_CREAT, 0600);
        REQUIRE(flock(other, LOCK_EX) == 0);
        CHECK(contains(refusal(folder.file(), {}).text, "is in use by another device"));
        close(other);
    }
    int got = 0, refused = 0;
    for (int round = 0; round != 30; ++round) {
        fs::remove(folder.file());
        int gate[2];
        REQUIRE(pipe(gate) == 0);
        std::vector<pid_t> children;
        for (int k = 0; k != 4; ++k) {
            const pid_t child = fork();
            if (child != 0) {
                children.push_back(child);
                continue;
            }
            close(gate[1]);
            int status = 2;
            try {
                StorageFile file(folder.file(), {});
                Storage storage(file.flash());
                status = storage.start() == Stored::done ? 0 : 3;
                char end = 0;
                if (read(gate[0], &end, 1) != 0) status = 4;  // holds it till all have tried
            } catch (const StorageRefused& e) {
                status = e.because == Because::access ? 1 : 2;
            }
            _exit(status);
        }
        close(gate[0]);
        int owners = 0;
        // Three are refused, and end by themselves; the one who has it waits for the gate to close.
        for (std::size_t ended = 0; ended != children.size(); ++ended) {
            if (ended == children.size() - 1) close(gate[1]);
            int status = 0;
            REQUIRE(waitpid(-1, &status, 0) > 0);
            REQUIRE(WIFEXITED(status));
            REQUIRE(WEXITSTATUS(status) < 2);
            owners += WEXITSTATUS(status) == 0;
        }
        CHECK(owners == 1);
        got += owners;
        refused += 4 - owners;
    }
    CHECK(got == 30);
    CHECK(refused == 90);
}

TEST_CASE("storage file: power that fails while it is made leaves none, and the next device makes one") {
    static_assert(ssp::covers("A-STO-7"));
    const Folder folder;
    for (const LeftByCut leaves : {LeftByCut::as_before, LeftByCut::as_written, LeftByCut::part, LeftByCut::noise})
        for (std::uint32_t cut = 1; cut <= records + 2; ++cut) {
            const Refusal r = refusal(folder.file(), {cut, leaves, cut});
            CHECK(r.because == Because::power_cut);
            CHECK(contains(r.text, "power was cut in write " + std::to_string(cut)));
            CHECK(!fs::exists(folder.file()));
        }
    StorageFile file(folder.file(), {});
    Storage storage(file.flash());
    CHECK(storage.start() == Stored::done);
    CHECK(values_in(storage) == after(0));
    CHECK(std::distance(fs::directory_iterator(folder.path), fs::directory_iterator()) == 1);
}

TEST_CASE("storage file: on a disk that is full none is made, and nothing is left") {
    const Folder folder;
    for (const rlim_t size : {0u, 20u, 32u, 300u, 4000u, 4279u}) {
        const SmallDisk small(size);
        const Refusal r = refusal(folder.file(), {});
        CHECK(contains(r.text, "cannot be made: File too large"));
        CHECK(r.because == Because::access);
        CHECK(fs::is_empty(folder.path));
    }
    CHECK(refusal(folder.file(), {}).text.empty());
}

TEST_CASE("storage file: a write that fails loses the storage till the next start, which finds it as before or after") {
    const Folder folder;
    for (const rlim_t size : {rlim_t{storage_header_size + records * slot_size}, rlim_t{storage_file_size - slot_size}, rlim_t{storage_file_size - 1}}) {
        (void)prepared(folder.file(), 4 + 1, LeftByCut::as_before, 1);
        Progress p;
        {
            StorageFile file(folder.file(), {});
            Storage storage(file.flash());
            REQUIRE(storage.start() == Stored::done);
            CHECK(file.gone().empty());
            const SmallDisk small(size);
            p = scenario(storage);
            CHECK(p.told < transactions);
            CHECK(contains(file.gone(), "cannot write " + folder.file() + ": File too large"));
            std::uint8_t octets[slot_size];
            std::size_t length = 0;
            CHECK(storage.read(0, octets, sizeof octets, length) == Stored::not_now);
            CHECK(!file.flash().read(&file, 0, octets));
            CHECK(!file.flash().write(&file, 0, octets));
        }
        StorageFile file(folder.file(), {});
        Storage storage(file.flash());
        const Stored told = storage.start();
        CHECK((told == Stored::done || told == Stored::recovered));
        CHECK(values_in(storage) == after(1));  // what was begun again is the first transaction, whose values were there
    }
}
