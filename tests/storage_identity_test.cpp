// SPDX-License-Identifier: Apache-2.0
// The session identity of the administration gate is in the storage before its write is answered, and is there when the
// device comes up again; a write that cannot be kept is answered with an error.
#include "core/check.hpp"
#include "core/records.hpp"
#include "requirements/covers.hpp"
#include "scl_stack_both.hpp"
#include "storage_file_fixture.hpp"

using namespace stack_test;
using storage_test::Storage, storage_test::Stored, storage_test::StorageFile, storage_test::Folder;

namespace {

constexpr std::uint8_t session_identity = 5, ok = 0x00, misfit = 0x02, not_ok = 0x03;
const Octets none(8, 0xFF), first{1, 2, 3, 4, 5, 6, 7, 8}, second{0, 0, 0, 0, 0, 0, 0, 9};

// A device that has come up with the storage in this file, and a terminal that has opened its administration gate.
struct Device {
    Device(const std::string& path, const ssp::host::PowerCut& cut) : file(path, cut) {
        REQUIRE(both.device.ssp().start() == Stored::done);
        both.talk.register_host();
        pipe = both.talk.open(scl::administration_gate);
    }
    Octets found() { return both.talk.read(pipe, session_identity); }
    std::uint8_t write(const Octets& value) { return both.talk.write(pipe, session_identity, value); }

    StorageFile file;
    ssp::host::Containers images{};
    Both both{file.flash(), images.functions()};
    std::uint8_t pipe = scl::no_pipe;
};

// A storage whose last transaction had that number.
void count_up_to(const std::string& path, std::uint32_t number) {
    { StorageFile made(path, {}); }
    StorageFile file(path, {});
    const ssp::core::Flash flash = file.flash();
    for (const auto kind : {ssp::core::Kind::commit, ssp::core::Kind::mark}) {
        std::uint8_t octets[storage_test::slot_size];
        const std::size_t slot = ssp::core::place(kind, 0), check_at = sizeof octets - 4;
        REQUIRE(flash.read(flash.self, slot, octets));
        const auto put = [&](std::size_t at, std::uint32_t n) {
            for (std::size_t k = 0; k != 4; ++k) octets[at + k] = static_cast<std::uint8_t>(n >> (24 - 8 * k));
        };
        put(4, number);
        put(check_at, ssp::core::check(octets, check_at));
        REQUIRE(flash.write(flash.self, slot, octets));
    }
}

}  // namespace

TEST_CASE("session identity: what was written is there when the device comes up again, and without a storage it is not") {
    const Folder folder;
    {
        Device device(folder.file(), {});
        CHECK(device.found() == none);
        CHECK(device.write(first) == ok);
        CHECK(device.found() == first);
        CHECK(device.write(second) == ok);
        CHECK(device.write(Octets{1}) == misfit);
        CHECK(device.file.writes() == 10 + 2 * 4);
    }
    Device device(folder.file(), {});
    CHECK(device.found() == second);
    CHECK(device.file.writes() == 0);
    Both without{FaultPlan{}};
    without.talk.register_host();
    const std::uint8_t pipe = without.talk.open(scl::administration_gate);
    CHECK(without.talk.write(pipe, session_identity, first) == ok);
    CHECK(without.talk.read(pipe, session_identity) == first);
}

TEST_CASE("session identity: a write whose storage fails is answered with an error, and the next start tells what it left") {
    static_assert(ssp::covers("A-GAT-6", "A-STO-4"));
    int before = 0, after = 0;
    for (const auto leaves : {storage_test::LeftByCut::as_before, storage_test::LeftByCut::as_written, storage_test::LeftByCut::noise})
        for (std::uint32_t cut = 1; cut <= 4; ++cut) {
            const Folder folder;
            {
                Device device(folder.file(), {});
                REQUIRE(device.write(first) == ok);
            }
            {
                Device device(folder.file(), {cut, leaves, cut});
                CHECK(device.write(second) == not_ok);
                CHECK(device.found() == first);
                CHECK(device.write(second) == not_ok);  // and so on, while everything else goes on
                CHECK(device.both.talk.read(device.both.talk.open(scl::identity_gate), 1) == Octets{15, 0});
            }
            StorageFile file(folder.file(), {});
            Storage storage(file.flash());
            const Stored told = storage.start();
            REQUIRE((told == Stored::done || told == Stored::recovered));
            std::uint8_t octets[ssp::core::record_size_maximum]{};
            std::size_t size = 0;
            REQUIRE(storage.read(ssp::core::platform_record, octets, sizeof octets, size) == Stored::done);
            ssp::core::PlatformRecord record;
            REQUIRE(decode(octets, size, record));
            const Octets found(std::begin(record.session_identity), std::end(record.session_identity));
            const bool committed = cut > 2 || (cut == 2 && leaves == storage_test::LeftByCut::as_written);
            CHECK(found == (committed ? second : first));
            ++(committed ? after : before);
        }
    CHECK(before == 5);
    CHECK(after == 7);
}

TEST_CASE("session identity: of a storage that is used up it can be read, and is written no more") {
    static_assert(ssp::covers("A-STO-6", "A-GAT-6"));
    const Folder folder;
    count_up_to(folder.file(), ssp::generated::journal::highest - 1);
    Device device(folder.file(), {});
    CHECK(device.write(first) == ok);  // the last one
    CHECK(device.write(second) == not_ok);
    CHECK(device.found() == first);
    CHECK(device.file.gone().empty());
}

TEST_CASE("session identity: a record of the platform of another version is not taken for one of this") {
    for (const Octets& value : {Octets{2, 1, 2, 3, 4, 5, 6, 7, 8}, Octets{1, 1, 2, 3}, Octets(10, 1)}) {
        const Folder folder;
        StorageFile file(folder.file(), {});
        Storage storage(file.flash());
        REQUIRE(storage.start() == Stored::done);
        REQUIRE(storage.begin() == Stored::done);
        REQUIRE(storage.change(ssp::core::platform_record, value.data(), value.size()) == Stored::done);
        REQUIRE(storage.commit() == Stored::done);
        Both both{file.flash(), {}};
        CHECK(both.device.ssp().start() == Stored::damaged);
        CHECK(both.device.ssp().platform().damage().record == ssp::core::platform_record);
    }
    static_assert(ssp::core::bundle_record(ssp::core::bundle_slots - 1) < ssp::core::notifications_record);
}
