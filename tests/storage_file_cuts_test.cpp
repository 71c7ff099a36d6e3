// SPDX-License-Identifier: Apache-2.0
// A storage in a file: power is cut in every write, and in every write of the recovery; and every single bit of the file is
// flipped. It comes back as before or as after a transaction, and says so, or it is refused.
#include "storage_file_fixture.hpp"

#include "requirements/covers.hpp"

#include <fcntl.h>
#include <sys/mman.h>

using namespace storage_test;

namespace {

constexpr LeftByCut all_left[]{LeftByCut::as_before, LeftByCut::as_written, LeftByCut::part, LeftByCut::noise};
// The writes of transaction 2: journal of 0, 4, 5; commit record; homes of 0, 4, 5; mark.
constexpr std::uint32_t second_commit = 4 + 4, second_home = 4 + 5, second_mark = 4 + 8;

// A file in memory only, which has a name all the same.
struct MemoryFile {
    MemoryFile() { REQUIRE(number >= 0); }
    ~MemoryFile() { close(number); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    void put(const std::uint8_t* octets, std::size_t size, std::size_t at) const {
        REQUIRE(pwrite(number, octets, size, static_cast<off_t>(at)) == static_cast<ssize_t>(size));
    }
    const int number = memfd_create("storage", MFD_CLOEXEC);
    const std::string path = "/proc/self/fd/" + std::to_string(number);
};

struct Flips {
    int refused_header = 0, damaged = 0, as_it_was = 0, recovered = 0, gone_back = 0;  // gone_back: of as_it_was, with the values before
    bool operator==(const Flips&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Flips& f) {
    return out << f.refused_header << " header refused, " << f.damaged << " refused as damaged, " << f.as_it_was << " as it was (" << f.gone_back << " of them as before), " << f.recovered
               << " recovered";
}

// Every bit of a file that was left by this cut of the scenario, in which the values are those of `found` or, if a commit
// was begun and never told, `or_found`.
Flips flip_all(std::uint32_t write, LeftByCut leaves, const Values& found, const Values& or_found) {
    const Folder folder;
    (void)prepared(folder.file(), write, leaves, 3);
    const Bytes whole = read_bytes(folder.file());
    const MemoryFile memory;
    memory.put(whole.data(), whole.size(), 0);
    Flips flips;
    int wrong = 0;
    for (std::size_t bit = 0; bit != 8 * whole.size(); ++bit) {
        const std::size_t at = bit / 8;
        const auto flipped = static_cast<std::uint8_t>(whole[at] ^ (1u << bit % 8));
        memory.put(&flipped, 1, at);
        try {
            StorageFile file(memory.path, {});
            Storage storage(file.flash());
            const Stored told = storage.start();
            if (told == Stored::damaged) {
                ++flips.damaged;
                wrong += Storage(file.flash()).start() != Stored::damaged;  // and it stays so
                wrong += file.writes() != 0;  // left as it is
            } else if (told == Stored::done || told == Stored::recovered) {
                const Values now = values_in(storage);
                ++(told == Stored::done ? flips.as_it_was : flips.recovered);
                flips.gone_back += told == Stored::done && now != or_found;
                if (told == Stored::recovered) wrong += now != or_found;
                wrong += now != found && now != or_found;
            } else ++wrong;
            if (file.writes() != 0) memory.put(whole.data(), whole.size(), 0);
        } catch (const StorageRefused& e) {
            wrong += e.because != StorageRefused::Because::content || at >= storage_header_size;
            ++flips.refused_header;
        }
        memory.put(&whole[at], 1, at);
    }
    CHECK(wrong == 0);
    CHECK(flips.refused_header + flips.damaged + flips.as_it_was + flips.recovered == static_cast<int>(8 * storage_file_size));
    return flips;
}

constexpr int header_bits = 8 * storage_header_size, slot_bits = 8 * slot_size;

}  // namespace

TEST_CASE("storage file: it comes back as before or as after a transaction, wherever power is cut, and cut again in the recovery") {
    static_assert(ssp::covers("A-STO-2", "A-STO-4", "A-STO-5"));
    const Folder folder;
    int cuts = 0, cuts_of_recovery = 0, recovered = 0;
    for (const LeftByCut leaves : all_left)
        for (std::uint32_t cut = 1; cut <= scenario_writes; ++cut) {
            const Progress p = prepared(folder.file(), cut, leaves, cut);
            const Bytes left = read_bytes(folder.file());
            ++cuts;
            for (const LeftByCut again : all_left)
                for (std::uint32_t second = 1;; ++second) {
                    write_bytes(folder.file(), left);
                    bool was_cut = false;
                    {
                        StorageFile file(folder.file(), {second, again, 100 * cut + second});
                        const Stored told = Storage(file.flash()).start();
                        was_cut = !file.gone().empty();
                        CHECK((told == Stored::lost) == was_cut);
                        CHECK(told != Stored::damaged);
                    }
                    cuts_of_recovery += was_cut;
                    StorageFile file(folder.file(), {});
                    Storage storage(file.flash());
                    const Stored told = storage.start();
                    CHECK((told == Stored::done || (was_cut && told == Stored::recovered)));
                    recovered += told == Stored::recovered;
                    const Values found = values_in(storage);
                    CHECK((found == after(p.begun) || (p.told != p.begun && found == after(p.begun - 1))));
                    // And it goes on.
                    if (!was_cut) CHECK(scenario(storage).told == transactions);
                    if (!was_cut) break;
                }
        }
    CHECK(cuts == 4 * scenario_writes);
    CHECK(cuts_of_recovery > 100);
    CHECK(recovered > 50);
    MESSAGE(cuts << " cuts, " << cuts_of_recovery << " cuts of a recovery, after which " << recovered << " had something to copy: all came back");
}

TEST_CASE("storage file: every single bit flipped, of one with nothing to do") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(0, LeftByCut::as_before, after(2), after(2));
    MESSAGE(f);
    // Homes are needed; of commit record and mark one is enough; without the mark all is copied again.
    CHECK(f == Flips{header_bits, records * slot_bits, (records + 1) * slot_bits, slot_bits, 0});
}

TEST_CASE("storage file: every single bit flipped, of one that was committed and not copied home") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(second_home, LeftByCut::as_before, after(1), after(2));
    MESSAGE(f);
    // What is copied is needed in the journal, the others at home. Without the commit record, of which nobody was told, it is as before.
    CHECK(f == Flips{header_bits, (3 + records - 3) * slot_bits, slot_bits, (records + 1) * slot_bits, slot_bits});
}

TEST_CASE("storage file: every single bit flipped, of one that was copied home in part") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(second_home + 1, LeftByCut::as_before, after(2), after(2));
    MESSAGE(f);
    // Without the commit record some homes would be of after and some of before: the home that is too new tells.
    CHECK(f == Flips{header_bits, (3 + records - 3 + 1) * slot_bits, 0, (records + 1) * slot_bits, 0});
}

TEST_CASE("storage file: every single bit flipped, of one with values in the journal and no commit") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(second_commit, LeftByCut::as_before, after(1), after(1));
    MESSAGE(f);
    // The journal holds the next values already, so that without the mark the ones before cannot be copied again.
    CHECK(f == Flips{header_bits, (records + 1) * slot_bits, (records + 1) * slot_bits, 0, 0});
}

TEST_CASE("storage file: every single bit flipped, of one whose commit record is invalid") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(second_commit, LeftByCut::noise, after(1), after(1));
    MESSAGE(f);
    CHECK(f == Flips{header_bits, (records + 1) * slot_bits, (records + 1) * slot_bits, 0, 0});
}

TEST_CASE("storage file: every single bit flipped, of one whose mark is invalid") {
    static_assert(ssp::covers("A-STO-9"));
    const Flips f = flip_all(second_mark, LeftByCut::noise, after(2), after(2));
    MESSAGE(f);
    // The commit record is all there is to tell what is to be done.
    CHECK(f == Flips{header_bits, (3 + records - 3 + 1) * slot_bits, 0, (records + 1) * slot_bits, 0});
}
