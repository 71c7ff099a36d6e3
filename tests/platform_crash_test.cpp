// SPDX-License-Identifier: Apache-2.0
// The platform over a flash: power is cut in every write of a long scenario, and in every write of the recovery after it. What
// is stored then is what the interpreter's machine has stored before or after the command under way, and nothing that was
// answered is lost. A flash that keeps a wrong order has to be noticed.
#include "platform_fixture.hpp"

#include "core/check.hpp"
#include "requirements/covers.hpp"

#include <chrono>
#include <utility>

namespace {

using namespace platform_test;

// ---- storages that are wrong
std::uint8_t kind_of(const Octets& octets) { return octets[1]; }
constexpr auto journal_kind = static_cast<std::uint8_t>(Kind::journal), mark_kind = static_cast<std::uint8_t>(Kind::mark);

// The commit record before the values it is of.
class CommitFirst : public Memory {
public:
    using Memory::Memory;

protected:
    bool write(std::size_t slot, const Octets& octets) override {
        if (kind_of(octets) == journal_kind) {
            held_[slot] = octets;
            return powered;
        }
        if (!Memory::write(slot, octets)) return false;
        for (const auto& [where, what] : std::exchange(held_, {}))
            if (!Memory::write(where, what)) return false;
        return true;
    }

private:
    std::map<std::size_t, Octets> held_{};
};

// Each value at home before the commit record, under the number of the transaction before: else a start would refuse it.
class HomeFirst : public Memory {
public:
    using Memory::Memory;

protected:
    bool write(std::size_t slot, const Octets& octets) override {
        if (!Memory::write(slot, octets)) return false;
        if (kind_of(octets) != journal_kind) return true;
        Octets home = octets;
        home[1] = static_cast<std::uint8_t>(Kind::home);
        for (std::size_t k = 8; k-- != 4;)
            if (home[k]-- != 0) break;
        const std::uint32_t check = ssp::core::check(home.data(), slot_size - 4);
        for (std::size_t k = 0; k != 4; ++k) home[slot_size - 4 + k] = static_cast<std::uint8_t>(check >> (24 - 8 * k));
        return Memory::write(ssp::core::place(Kind::home, octets[2]), home);
    }
};

// Told to be written, and written when the next transaction begins.
class Late : public Memory {
public:
    using Memory::Memory;

protected:
    [[nodiscard]] const Octets& read(std::size_t slot) const override {
        for (std::size_t k = held_.size(); k-- != 0;)
            if (held_[k].first == slot) return held_[k].second;
        return Memory::read(slot);
    }
    bool write(std::size_t slot, const Octets& octets) override {
        const bool begins = kind_of(octets) == journal_kind && !held_.empty() && kind_of(held_.back().second) == mark_kind;
        if (begins)
            for (const auto& [where, what] : std::exchange(held_, {}))
                if (!Memory::write(where, what)) return false;
        if (held_.empty() && kind_of(octets) != journal_kind) return Memory::write(slot, octets);  // the delivery
        held_.emplace_back(slot, octets);
        return powered;
    }

private:
    std::vector<std::pair<std::size_t, Octets>> held_{};
};

// ---- the test
struct Reference {
    std::vector<Line> lines = scenario();
    std::vector<StoredState> after{};  // [k]: k lines
    Reference() {
        Model model;
        model.play({"power.start => done"});
        after.push_back(model.stored());
        for (const Line& line : lines) {
            model.play(line);
            after.push_back(model.stored());
        }
    }
};

struct Report {
    long cuts = 0, cuts_of_recovery = 0, starts = 0, before = 0, as_after = 0, mistakes = 0;
    std::string first{};
    void wrong(const std::string& what, std::size_t line, std::uint32_t write) {
        if (++mistakes == 1) first = what + ", line " + std::to_string(line) + ", write " + std::to_string(write);
    }
};

bool up(Stored told) { return told == Stored::done || told == Stored::recovered; }

// How many lines were answered; `whole` if all, and as expected.
std::size_t answered(Platform& platform, const Reference& r, bool& whole) {
    whole = true;
    for (std::size_t k = 0; k != r.lines.size(); ++k) {
        const Told told = play(platform, r.lines[k].text);
        whole = told.stored == Stored::done && told.expected;
        if (!whole) return k;
    }
    return r.lines.size();
}

// What is found after the last start.
void look(Memory& memory, const Reference& r, std::size_t done, std::uint32_t write, Report& report) {
    memory.power_comes(0, Left::as_before);
    StoredState found;
    {
        Platform platform(memory.flash());
        ++report.starts;
        if (!up(platform.start())) return report.wrong("it does not start", done, write);
        found = stored_state(platform);
    }
    const StoredState &before = r.after[done], &after = r.after[std::min(done + 1, r.lines.size())];
    if (found != before && found != after) return report.wrong("it is neither as before nor as after", done, write);
    if (before != after) ++(found == before ? report.before : report.as_after);
    // Another start finds nothing to do, and a command is stored.
    Platform platform(memory.flash());
    if (platform.start() != Stored::done || stored_state(platform) != found) return report.wrong("the next start finds something else", done, write);
    for (const char* text : {"platform.tell_capabilities its_capability=1 can_suspend=yes for_interfaces=50 for_external=200 => done", "interfaces.activate interface=1 => done",
                             "interfaces.bind_pipes interface=1 => done"})
        if (const Told told = play(platform, text); told.stored != Stored::done || !told.expected) return report.wrong("it does not go on", done, write);
    found["interfaces.bound[1]"] = 1;
    Platform again(memory.flash());
    if (again.start() != Stored::done || stored_state(again) != found) report.wrong("what was stored after it is not there", done, write);
}

template <class Flash> Report crash(const Reference& r) {
    Report report;
    for (const Left left : all_left)
        for (std::uint32_t n = 1;; ++n) {
            Flash memory(0, left);
            bool whole = false;
            std::size_t done = 0;
            {
                Platform platform(memory.flash());
                if (platform.deliver() != Stored::done || !up(platform.start())) FAIL("a new one starts");
                memory.power_comes(n, left);
                done = answered(platform, r, whole);
            }
            if (memory.powered) {
                if (!whole) report.wrong("an answer is not that of the model", done, n);
                break;
            }
            ++report.cuts;
            for (const Left again : all_left)
                for (std::uint32_t k = 1;; ++k) {
                    Memory copy(0, again);
                    copy.of = memory.of;
                    copy.power_comes(k, again);
                    {
                        Platform platform(copy.flash());
                        (void)platform.start();
                    }
                    const bool cut = !copy.powered;
                    report.cuts_of_recovery += cut;
                    look(copy, r, done, n, report);
                    if (!cut) break;
                }
        }
    return report;
}

std::string text_of(const Report& r) {
    return std::to_string(r.cuts) + " cuts of a write, " + std::to_string(r.cuts_of_recovery) + " of a write of the recovery after one, " + std::to_string(r.starts) + " starts after them: " +
           std::to_string(r.before) + " as before the command under way, " + std::to_string(r.as_after) + " as after it, " + std::to_string(r.mistakes) + " otherwise" +
           (r.mistakes == 0 ? "" : " (the first: " + r.first + ")");
}

}  // namespace

TEST_CASE("platform: the long scenario over a flash is answered and stored as the interpreter's machine says, line for line") {
    const Reference r;
    Memory memory(0, Left::as_before);
    Platform platform(memory.flash());
    REQUIRE(platform.deliver() == Stored::done);
    REQUIRE(platform.start() == Stored::done);
    CHECK(stored_state(platform) == r.after[0]);
    long stored = 0;
    const std::uint32_t delivered = memory.writes;
    for (std::size_t k = 0; k != r.lines.size(); ++k) {
        CAPTURE(r.lines[k].text);
        const std::uint32_t writes = memory.writes;
        const Told told = play(platform, r.lines[k].text);
        CHECK(told.stored == Stored::done);
        CHECK(told.expected);
        CHECK((memory.writes != writes) == r.lines[k].stored);
        CHECK(stored_state(platform) == r.after[k + 1]);
        stored += r.lines[k].stored;
    }
    MESSAGE(r.lines.size() << " lines, " << stored << " of them stored, in " << memory.writes - delivered << " writes");
}

TEST_CASE("platform: power cut in every write of the long scenario and in every write of the recovery: as before or after the command under way, nothing answered is lost") {
    static_assert(ssp::covers("A-PLT-5", "A-PLT-6", "A-STO-2", "A-STO-5"));
    const auto begun = std::chrono::steady_clock::now();
    const Reference r;
    const Report report = crash<Memory>(r);
    MESSAGE(text_of(report) << "; " << std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun).count() << " ms");
    CHECK(report.mistakes == 0);
    CHECK(report.cuts >= 300);
    CHECK(report.cuts_of_recovery >= 1000);
    CHECK(report.before > 0);
    CHECK(report.as_after > 0);
}

TEST_CASE("platform: a storage that commits before the values are there, writes them home before the commit, or writes after it has told so is noticed") {
    const Reference r;
    const Report commit_first = crash<CommitFirst>(r), home_first = crash<HomeFirst>(r), late = crash<Late>(r);
    MESSAGE("commit first: " << text_of(commit_first));
    MESSAGE("home first: " << text_of(home_first));
    MESSAGE("late: " << text_of(late));
    CHECK(commit_first.mistakes > 0);
    CHECK(home_first.mistakes > 0);
    CHECK(late.mistakes > 0);
}

TEST_CASE("platform: whoever lost its flash in a command is off, and the next start of the same platform finds what is stored") {
    static_assert(ssp::covers("A-PWR-5", "A-PLT-9"));
    const Reference r;
    for (std::uint32_t n = 1; n <= 4; ++n) {
        Memory memory(0, Left::noise);
        Platform platform(memory.flash());
        REQUIRE(platform.deliver() == Stored::done);
        REQUIRE(platform.start() == Stored::done);
        memory.power_comes(n, Left::noise);
        bool whole = false;
        const std::size_t done = answered(platform, r, whole);
        REQUIRE(r.lines[done].text == "interfaces.bind_pipes interface=0 => done");
        CHECK(platform.machine().power.stage == ssp::generated::platform::PowerStage::off);
        CHECK(play(platform, "interfaces.activate interface=0 => refused").expected);
        CHECK(platform.start() == Stored::lost);
        memory.power_comes(0, Left::noise);
        CHECK(platform.start() == (n <= 2 ? Stored::done : Stored::recovered));
        CHECK(stored_state(platform) == r.after[n <= 2 ? done : done + 1]);
        CHECK(platform.start() == Stored::not_now);
    }
}
