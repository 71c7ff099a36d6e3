// SPDX-License-Identifier: Apache-2.0
// The generated journal over a flash in memory: power is cut in every write of a scenario and in every write of the recovery
// after it. And of the system: no effect of a rule of the journal may be missing.
#include "../generated/journal/journal.hpp"
#include "exact/fairness.hpp"
#include "machines.hpp"
#include "mutants.hpp"
#include "requirements/covers.hpp"
#include "storage/machines.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <set>

namespace {

namespace made = ssp::generated::journal;
using made::Did;

constexpr std::size_t records = made::record_count;
using Values = std::array<int, records>;
enum class Left { as_before, as_written, invalid };
constexpr int torn = -1;

struct Cut {};

// What does not forget. Write number `cut_at`, counted from the last start, is cut.
struct Flash {
    Values home{}, journal{};
    struct Place { bool good = true; std::uint32_t number = 0; std::array<bool, records> lists{}; } commit, mark;
    int writes = 0, cut_at = 0;
    Left left = Left::as_before;

    void write(int& record, int value) {
        const bool cut = ++writes == cut_at;
        if (!cut || left == Left::as_written) record = value;
        else if (left == Left::invalid) record = torn;
        if (cut) throw Cut{};
    }
    void write(Place& place, const Place& value) {
        const bool cut = ++writes == cut_at;
        if (!cut || left == Left::as_written) place = value;
        else if (left == Left::invalid) place.good = false;
        if (cut) throw Cut{};
    }
};

// The glue: moves values, decides nothing.
struct Device {
    Flash& flash;
    made::Machine m{};

    void carry_out(Did told, int value = 0) {
        REQUIRE(told == Did::write_it);
        switch (m.write) {
        case made::Write::journal_record: flash.write(flash.journal[m.at], value); break;
        case made::Write::home_record: flash.write(flash.home[m.at], flash.journal[m.at]); break;
        case made::Write::mark: flash.write(flash.mark, {true, m.number, {}}); break;
        case made::Write::commit_record: {
            Flash::Place place{true, m.number, {}};
            for (std::size_t k = 0; k != records; ++k) place.lists[k] = m.part[k] == made::Part::saved;
            flash.write(flash.commit, place);
            break;
        }
        case made::Write::nothing: FAIL("nothing is to be written");
        }
        REQUIRE(written(m) != Did::refused);
    }
    void copy_home() {
        for (std::uint8_t k = 0; k != records; ++k)
            if (const Did told = copy(m, k); told == Did::write_it) carry_out(told);
        carry_out(finish(m));
    }
    Did start() {
        const Did told = power_up(m, flash.commit.good, flash.commit.number, flash.mark.good, flash.mark.number);
        if (told != Did::copy_again) return told;
        for (std::uint8_t k = 0; k != records; ++k) REQUIRE(tell(m, k, flash.commit.lists[k]) == Did::done);
        copy_home();
        return told;
    }
    int value_of(std::uint8_t k) {
        const Did where = read(m, k);
        REQUIRE((where == Did::from_home || where == Did::from_journal));
        return where == Did::from_home ? flash.home[k] : flash.journal[k];
    }
    Values values() {
        Values all{};
        for (std::uint8_t k = 0; k != records; ++k) all[k] = value_of(k);
        return all;
    }
};

constexpr int transactions = 4;
// What transaction t changes, all in different records, some in the same as before.
bool changes(int t, std::size_t k) { return k % static_cast<std::size_t>(t + 1) == 0; }
Values values_after(int t) {
    Values all{};
    for (int done = 0; done != t; ++done)
        for (std::size_t k = 0; k != records; ++k)
            if (changes(done, k)) all[k] = 10 * (done + 1) + static_cast<int>(k);
    return all;
}

// Runs the transactions; `told` counts those of which it was told that they are committed.
void scenario(Device& d, int& told) {
    for (int t = 0; t != transactions; ++t) {
        REQUIRE(begin(d.m) == Did::done);
        for (std::uint8_t k = 0; k != records; ++k)
            if (changes(t, k)) d.carry_out(change(d.m, k), values_after(t + 1)[k]);
        CHECK(d.values() == values_after(t));
        d.carry_out(commit(d.m));
        told = t + 1;
        CHECK(d.values() == values_after(t + 1));
        d.copy_home();
        CHECK(d.values() == values_after(t + 1));
    }
}

// Starts with power cut in write n of the recovery; false: there is no such write.
bool cut_start(Flash& flash, int n, Left left) {
    flash.writes = 0;
    flash.cut_at = n;
    flash.left = left;
    Device d{flash};
    try { d.start(); }
    catch (const Cut&) { return true; }
    return false;
}

}  // namespace

TEST_CASE("storage: power cut in every write of four transactions, and in every write of the recovery: nothing torn, nothing lost") {
    static_assert(ssp::covers("A-STO-2", "A-STO-4", "A-STO-5", "A-STO-10"));
    long cuts = 0, cuts_of_recovery = 0;
    for (const Left left : {Left::as_before, Left::as_written, Left::invalid})
        for (int n = 1;; ++n) {
            Flash flash;
            flash.cut_at = n;
            flash.left = left;
            int told = 0;
            bool cut = false;
            {
                Device d{flash};
                REQUIRE(d.start() == Did::ready);
                try { scenario(d, told); }
                catch (const Cut&) { cut = true; }
            }
            if (!cut) break;
            ++cuts;
            for (const Left again : {Left::as_before, Left::as_written, Left::invalid})
                for (int k = 1;; ++k) {
                    CAPTURE(n);
                    CAPTURE(k);
                    Flash copy = flash;
                    const bool was_cut = cut_start(copy, k, again);
                    cuts_of_recovery += was_cut;
                    copy.cut_at = 0;
                    Device d{copy};
                    REQUIRE(d.start() != Did::is_damaged);
                    const Values now = d.values();
                    CHECK((now == values_after(told) || now == values_after(std::min(told + 1, transactions))));
                    CHECK(std::ranges::find(now, torn) == now.end());
                    // Another start finds nothing to do, and the same values.
                    Device e{copy};
                    CHECK(e.start() == Did::ready);
                    CHECK(e.values() == now);
                    if (!was_cut) break;
                }
        }
    MESSAGE(cuts << " cuts of a write, and " << cuts_of_recovery << " of a write of the recovery");
    CHECK(cuts >= 100);
    CHECK(cuts_of_recovery >= 300);
}

TEST_CASE("storage: what no run of the journal can have left is damaged, and nothing is read or written there") {
    static_assert(ssp::covers("A-STO-7", "A-STO-9"));
    const auto start = [](bool commit_good, std::uint32_t c, bool mark_good, std::uint32_t k) {
        made::Machine m{};
        const Did told = power_up(m, commit_good, c, mark_good, k);
        if (told == Did::is_damaged) {
            CHECK(read(m, 0) == Did::refused);
            CHECK(begin(m) == Did::refused);
            CHECK(copy(m, 0) == Did::refused);
            CHECK(finish(m) == Did::refused);
        }
        return told;
    };
    CHECK(start(true, 0, true, 0) == Did::ready);
    CHECK(start(true, 7, true, 7) == Did::ready);
    CHECK(start(false, 9, true, 7) == Did::ready);
    CHECK(start(true, 8, true, 7) == Did::copy_again);
    CHECK(start(true, 8, false, 3) == Did::copy_again);
    CHECK(start(true, 9, true, 7) == Did::is_damaged);
    CHECK(start(true, 6, true, 7) == Did::is_damaged);
    CHECK(start(false, 7, false, 7) == Did::is_damaged);
    CHECK(start(true, made::highest + 1, true, 7) == Did::refused);  // no number of the journal: nothing is started
}

TEST_CASE("storage: a record is changed once in a transaction, and no transaction begins when the numbers are used up") {
    static_assert(ssp::covers("A-STO-1", "A-STO-6", "A-STO-8"));
    made::Machine m{};
    REQUIRE(power_up(m, true, made::highest - 1, true, made::highest - 1) == Did::ready);
    REQUIRE(begin(m) == Did::done);
    CHECK(commit(m) == Did::refused);  // nothing is changed
    CHECK(change(m, 3) == Did::write_it);
    CHECK(change(m, 4) == Did::refused);  // one write at a time
    CHECK(commit(m) == Did::refused);
    CHECK(abort(m) == Did::refused);
    CHECK(written(m) == Did::done);
    CHECK(change(m, 3) == Did::refused);
    CHECK(commit(m) == Did::write_it);
    CHECK(m.number == made::highest);
    CHECK(written(m) == Did::committed);
    CHECK(finish(m) == Did::refused);
    CHECK(copy(m, 2) == Did::refused);
    CHECK(copy(m, 3) == Did::write_it);
    CHECK(written(m) == Did::done);
    CHECK(finish(m) == Did::write_it);
    CHECK(written(m) == Did::finished);
    CHECK(begin(m) == Did::used_up);
}

TEST_CASE("storage: without any one effect of a rule of the journal, a property of the system or a response fails, or a rule cannot fire") {
    const spec::Machine m = ssp::storage::journal_system(false);
    const auto judge = [](const spec::Machine& machine, bool& holds) {
        proofs::exact::Search search(machine);
        const proofs::exact::Explored& e = search.run({.states = 1'000'000, .seconds = 60}, {});
        REQUIRE(e.complete);
        holds = std::ranges::find(e.fired, 0U) == e.fired.end();
        for (const proofs::Finding& f : proofs::exact::findings(machine, e)) holds = holds && (f.verdict == proofs::Verdict::proven || f.verdict == proofs::Verdict::reached);
        for (const proofs::Finding& f : proofs::exact::responses_by_search(search)) holds = holds && f.verdict == proofs::Verdict::proven;
        return e.states;
    };
    bool all_hold = true;
    const auto states = judge(m, all_hold);
    CHECK(all_hold);
    // Ghosts are no part of the journal, and what the memory holds when power is off is of no use to anybody.
    const std::set<std::string_view> ghosts{"before", "later", "told", "home_writes", "journal_writes", "commit_writes", "mark_writes"};
    int tried = 0;
    for (const proofs::Mutant& mutant : proofs::mutants(m)) {
        if (mutant.operation != "effect dropped") continue;
        const spec::Rule& rule = m.rules[static_cast<std::size_t>(mutant.at)];
        const spec::Effect& effect = rule.effects[static_cast<std::size_t>(mutant.effect)];
        const auto changed = m.variables.begin() + effect.variable;
        if (ghosts.contains(changed->name)) continue;
        CAPTURE(mutant.text);
        bool holds = true;
        (void)judge(proofs::mutated(m, mutant), holds);
        CHECK(!holds);
        ++tried;
    }
    MESSAGE(states << " states, " << tried << " effects left out one at a time");
    CHECK(tried >= 20);
}
