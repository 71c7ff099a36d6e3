// SPDX-License-Identifier: Apache-2.0
// The records of the platform: what encodes is decoded to the same, and what is no record of this version is refused.
#include "platform_fixture.hpp"

#include "core/check.hpp"
#include "requirements/covers.hpp"

#include <set>

namespace {

using namespace platform_test;
using ssp::core::decode, ssp::core::encode, ssp::core::RecordOctets;
constexpr std::uint8_t record_count = ssp::core::PlatformJournal::records;

// The platform after the scenario up to where most is stored.
Platform& played(Platform& platform, std::size_t lines) {
    REQUIRE(platform.deliver() == Stored::done);
    REQUIRE(platform.start() == Stored::done);
    const auto all = scenario();
    for (std::size_t k = 0; k != lines; ++k) REQUIRE(play(platform, all[k].text).stored == Stored::done);
    return platform;
}

bool in_range(const Platform::Machine& m) {
    namespace made = ssp::generated::platform;
    bool good = m.bundle.pending.length <= made::bundle_pending_capacity && m.bundle.loader_version <= made::highest_version && m.bundle.platform < made::platform_count && m.power.token <= made::highest_token;
    for (std::size_t k = 0; k != made::slot_count; ++k)
        good = good && m.bundle.phase[k] <= made::Phase::enabled && m.bundle.phase[k] != made::Phase::loading && m.bundle.identity[k] < made::identity_count && m.bundle.family[k] < made::family_count &&
               m.bundle.kind[k] <= made::Kind::m2m_telecom && m.bundle.metadata[k] < made::metadata_count && m.bundle.pending.operation[k] <= made::Operation::deletion &&
               m.bundle.pending.subject[k] < made::identity_count && m.platform.via[k] < made::interface_count;
    return good;
}

}  // namespace

TEST_CASE("platform: each record of each step of the scenario is decoded to what was encoded") {
    const std::size_t all = scenario().size();
    std::set<std::vector<std::uint8_t>> different;
    for (std::size_t lines = 0; lines <= all; ++lines) {
        Memory memory(0, Left::as_before);
        Platform platform(memory.flash());
        const Platform::Machine& m = played(platform, lines).machine();
        const std::uint8_t identity[8]{1, 2, 3, 4, 5, 6, 7, 8};
        Platform::Machine back{};
        std::uint8_t found[8]{};
        for (std::uint8_t k = 0; k != record_count; ++k) {
            const RecordOctets record = encode(k, m, identity);
            REQUIRE(decode(k, record.octets, record.size, back, found));
            CHECK(encode(k, back, found) == record);
            different.insert({record.octets, record.octets + record.size});
        }
        CHECK(std::ranges::equal(found, identity));
    }
    MESSAGE(different.size() << " different records");
    CHECK(different.size() >= 30);
}

TEST_CASE("platform: a record with any one octet changed is refused, or is another record of this version and within all ranges") {
    static_assert(ssp::covers("A-STO-9"));
    Memory memory(0, Left::as_before);
    Platform platform(memory.flash());
    const Platform::Machine& m = played(platform, scenario().size()).machine();
    long refused = 0, others = 0;
    const std::uint8_t identity[8]{};
    for (std::uint8_t k = 0; k != record_count; ++k) {
        const RecordOctets record = encode(k, m, identity);
        for (std::size_t at = 0; at != record.size; ++at)
            for (int value = 0; value != 256; ++value) {
                RecordOctets changed = record;
                changed.octets[at] = static_cast<std::uint8_t>(value);
                Platform::Machine back{};
                std::uint8_t found[8]{};
                if (!decode(k, changed.octets, changed.size, back, found)) {
                    ++refused;
                    continue;
                }
                others += changed != record;
                CHECK(in_range(back));
                CHECK(encode(k, back, found) == changed);
                CHECK((at != 0 || changed == record));  // the version
            }
        Platform::Machine back{};
        std::uint8_t found[8]{};
        for (std::uint8_t size = 1; size != ssp::core::record_size_maximum; ++size)
            if (size != record.size) CHECK_FALSE(decode(k, record.octets, size, back, found));
    }
    MESSAGE(refused << " refused, " << others << " other records");
    CHECK(refused >= 1000);
    CHECK(others >= 100);
}

TEST_CASE("platform: a record that is none of this version is damaged, and named, and the platform is off") {
    static_assert(ssp::covers("A-PLT-6", "A-STO-9"));
    for (std::uint8_t k = 0; k != record_count; ++k)
        for (const std::vector<std::uint8_t>& value : {std::vector<std::uint8_t>{99}, std::vector<std::uint8_t>(ssp::core::record_size_maximum + 1, 1)}) {
            Memory memory(0, Left::as_before);
            ssp::core::Storage storage(memory.flash());
            REQUIRE(storage.deliver() == Stored::done);
            REQUIRE(storage.start() == Stored::done);
            REQUIRE(storage.begin() == Stored::done);
            REQUIRE(storage.change(k, value.data(), value.size()) == Stored::done);
            REQUIRE(storage.commit() == Stored::done);
            Platform platform(memory.flash());
            CHECK(platform.start() == Stored::damaged);
            CHECK(platform.damage().kind == Kind::home);
            CHECK(platform.damage().record == k);
            CHECK(platform.machine().power.stage == ssp::generated::platform::PowerStage::off);
            CHECK_FALSE(platform.machine().bundle.powered);
        }
}

TEST_CASE("platform: a commit record that lists a record the platform has not is damaged") {
    static_assert(ssp::covers("A-STO-9"));
    Memory memory(0, Left::as_before);
    ssp::core::Storage storage(memory.flash());
    REQUIRE(storage.deliver() == Stored::done);
    REQUIRE(storage.start() == Stored::done);
    const std::uint8_t value[1]{1};
    memory.power_comes(3, Left::as_before);  // committed, and not copied home
    REQUIRE(storage.begin() == Stored::done);
    REQUIRE(storage.change(record_count, value, 1) == Stored::done);
    REQUIRE(storage.commit() == Stored::lost);
    memory.power_comes(0, Left::as_before);
    Platform platform(memory.flash());
    CHECK(platform.start() == Stored::damaged);
    CHECK(platform.damage().kind == Kind::commit);
    CHECK(memory.writes == 0);
}

TEST_CASE("platform: every event is there by its name with all its arguments, but those the platform takes by itself") {
    std::set<std::string> own;
    for (const spec::Event& e : Model::machine().events) {
        const tool::PlatformEvent* const found = tool::find_platform_event(full_name(e));
        if (found == nullptr) own.insert(full_name(e));
        else CHECK(found->arity == e.parameters.size());
    }
    CHECK(own == std::set<std::string>{"journal.abort", "journal.begin", "journal.change", "journal.commit", "journal.copy", "journal.finish", "journal.power_up", "journal.read", "journal.tell",
                                       "platform.write_ends", "power.boot_ends", "power.start"});
    CHECK(tool::platform_events().size() + own.size() == Model::machine().events.size());
}

TEST_CASE("platform: an event of the journal is none for others to take, and changes nothing") {
    Memory memory(0, Left::as_before);
    Platform platform(memory.flash());
    REQUIRE(platform.deliver() == Stored::done);
    REQUIRE(platform.start() == Stored::done);
    REQUIRE(play(platform, scenario()[0].text).expected);
    const auto before = memory.of;
    const auto taken = platform.take([](Platform::Machine& m) noexcept { return journal_begin(m); });
    CHECK(taken.stored == Stored::not_now);
    CHECK(platform.machine().journal.stage == ssp::generated::platform::JournalStage::idle);
    CHECK(memory.of == before);
}

TEST_CASE("platform: with the numbers of the storage used up nothing is stored, and everything else goes on") {
    static_assert(ssp::covers("A-STO-6"));
    Memory memory(0, Left::as_before);
    Platform platform(memory.flash());
    REQUIRE(platform.deliver() == Stored::done);
    // Commit record and mark of the last transaction there can be.
    for (const Kind kind : {Kind::commit, Kind::mark}) {
        Octets& octets = memory.of[ssp::core::place(kind, 0)];
        const auto put = [&](std::size_t at, std::uint32_t n) {
            for (std::size_t k = 0; k != 4; ++k) octets[at + k] = static_cast<std::uint8_t>(n >> (24 - 8 * k));
        };
        put(4, ssp::generated::platform::highest);
        put(slot_size - 4, ssp::core::check(octets.data(), slot_size - 4));
    }
    REQUIRE(platform.start() == Stored::done);
    const auto lines = scenario();
    const auto taken = [&](const char* text) {
        const auto line = tool::parse(Model::machine(), text);
        return tool::find_platform_event(full_name(Model::machine().events[static_cast<unsigned>(line->input.event)]))->take(platform, line->input.arguments);
    };
    CHECK(taken(lines[0].text.c_str()).answer == static_cast<int>(ssp::generated::platform::PlatformDid::done));
    const tool::PlatformOutcome named = taken("bundle.name_platform its_platform=1");
    CHECK(named.stored == Stored::used_up);
    CHECK(named.answer == static_cast<int>(ssp::generated::platform::Answer::not_stored));
    CHECK(platform.machine().bundle.platform == 0);
    CHECK(taken("interfaces.activate interface=0").answer == static_cast<int>(ssp::generated::platform::InterfacesDid::done));
}

TEST_CASE("platform: what a terminal wrote as session identity stays in the record of the platform, whatever is stored beside it") {
    static_assert(ssp::covers("A-GAT-6"));
    Memory memory(0, Left::as_before);
    ssp::core::PlatformRecord record;
    record.session_identity[3] = 42;
    {
        ssp::core::Storage storage(memory.flash());
        REQUIRE(storage.deliver() == Stored::done);
        REQUIRE(storage.start() == Stored::done);
        const RecordOctets octets = encode(record);
        REQUIRE(storage.begin() == Stored::done);
        REQUIRE(storage.change(ssp::core::platform_record, octets.octets, octets.size) == Stored::done);
        REQUIRE(storage.commit() == Stored::done);
    }
    {
        Platform platform(memory.flash());
        REQUIRE(platform.start() == Stored::done);
        for (const Line& line : scenario()) REQUIRE(play(platform, line.text).expected);
    }
    ssp::core::Storage storage(memory.flash());
    REQUIRE(storage.start() == Stored::done);
    std::uint8_t octets[ssp::core::record_size_maximum];
    std::size_t size = 0;
    REQUIRE(storage.read(ssp::core::platform_record, octets, sizeof octets, size) == Stored::done);
    ssp::core::PlatformRecord found;
    REQUIRE(decode(octets, size, found));
    CHECK(std::ranges::equal(found.session_identity, record.session_identity));
    CHECK(found.loader_version == 3);
    CHECK(found.token == 6);
}
