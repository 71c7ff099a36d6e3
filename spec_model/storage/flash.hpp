// SPDX-License-Identifier: Apache-2.0
// The journal with its flash, and a supply that fails at any moment: before, in and after each write, also of a recovery.
//
// A value is one of two, or torn: with two, each transaction can change a record or leave it as it is, and the rules look
// at no value. `before` and `later` are ghosts, which no rule reads: what the records held before the last transaction, and
// what they are to hold after it. What a write that was cut has left is drawn when power fails and stays (A-STO-2).

#pragma once

#include "storage/journal.hpp"

namespace ssp::storage {

enum class Content : unsigned char { one, other, torn };
enum class Left : unsigned char { as_before, as_written, invalid };  // what a write that was cut has left

template <int highest>  // the last counting number
struct Flash {
    struct Record : Index {};
    using Count = UpTo<highest>;
    using Wear = UpTo<2>;

    // The flash: two areas of records, the commit record and the mark.
    static constexpr Array<Content, Record> home{"home"}, journal{"journal"};
    static constexpr Var<bool> commit_valid{"commit_valid"}, mark_valid{"mark_valid"};
    static constexpr Var<Count> commit_count{"commit_count"}, mark_count{"mark_count"};
    static constexpr Array<bool, Record> lists{"lists"};  // of the commit record
    // The memory of the device.
    static constexpr Var<Stage> stage{"stage"};
    static constexpr Var<Write> write{"write"};
    static constexpr Var<Record> at{"at"};
    static constexpr Var<Count> number{"number"};
    static constexpr Array<Part, Record> parts{"part"};
    // Ghosts. Writes are counted from the beginning of a transaction, or from a start.
    static constexpr Array<Content, Record> before{"before"}, later{"later"};
    static constexpr Var<bool> told{"told"};      // somebody was told that the last transaction is committed
    static constexpr Var<bool> unsure{"unsure"};  // the write of the commit record was cut; in a lesson only
    static constexpr Array<Wear, Record> home_writes{"home_writes"}, journal_writes{"journal_writes"};
    static constexpr Var<Wear> commit_writes{"commit_writes"}, mark_writes{"mark_writes"};

    static constexpr Any<Record> p{"p"}, q{"q"};
    static constexpr Param<Record> record{"record"};
    static constexpr Param<bool> is_other{"is_other"};
    static constexpr spec::lang::Choice<Left> left{"left"};
    static constexpr Event<> power_up{"power_up"}, begin{"begin"}, abort{"abort"}, commit{"commit"}, written{"written"}, finish{"finish"}, reads_change{"reads_change"};
    static constexpr Event<Record> tell{"tell", record}, copy{"copy", record}, read{"read", record};
    static constexpr Event<Record, bool> change{"change", record, is_other};
    static constexpr Event<Left> power_fails{"power_fails", left};

    static Term<Number> last_number() { return highest; }
    static constexpr const auto& commit_number() { return commit_count; }
    static constexpr const auto& mark_number() { return mark_count; }

    static Condition commit_good(const Choices& c) { return c.is_checked ? Condition(commit_valid) : Condition(true); }
    static Condition mark_good(const Choices& c) { return c.is_checked ? Condition(mark_valid) : Condition(true); }
    static Condition listed_of(const Choices& c, const Term<Record>& r) { return c.lists_records ? Condition(lists[r]) : Condition(true); }
    static Condition listed(const Choices& c) { return listed_of(c, record); }
    // With one place the mark is a commit record that lists nothing.
    static Condition to_copy(const Choices& c) {
        if (!c.two_places) return commit_good(c) && any(q, lists[q]);
        return commit_good(c) && (!mark_good(c) || commit_count == mark_count + 1);
    }
    static Condition to_leave(const Choices& c) {
        if (!c.two_places) return commit_good(c) && all(q, !lists[q]);
        return mark_good(c) && (!commit_good(c) || commit_count == mark_count);
    }
    static Condition copying_left(const Choices& c) { return c.copies_again ? to_copy(c) : Condition(false); }
    static Condition nothing_left(const Choices& c) { return c.copies_again ? to_leave(c) : to_leave(c) || to_copy(c); }
    // What a start would give for a record, if nothing cut it.
    static Term<Content> recovered(const Choices& c, const Term<Record>& r) { return choose(copying_left(c) && listed_of(c, r), journal[r], home[r]); }

    static std::vector<DraftEffect> wrote_value() { return {journal[at] = later[at]}; }
    static std::vector<DraftEffect> wrote_commit(const Choices& c) {
        std::vector<DraftEffect> all{commit_valid = true, commit_count = number, each(p, lists[p] = parts[p] == Part::saved), told = true};
        if (!c.reads_the_same) all.push_back(unsure = false);
        return all;
    }
    static std::vector<DraftEffect> wrote_home() { return {home[at] = journal[at]}; }
    static std::vector<DraftEffect> wrote_mark(const Choices& c) {
        std::vector<DraftEffect> all = settled();
        if (c.two_places) for (const DraftEffect& e : {mark_valid = true, mark_count = number}) all.push_back(e);
        else for (const DraftEffect& e : {commit_valid = true, commit_count = number, each(p, lists[p] = false)}) all.push_back(e);
        return all;
    }
    // Ghosts, when a transaction is over: it has happened if somebody was told so, or if all records are as after it.
    static std::vector<DraftEffect> settled() {
        const Condition happened = told || all(q, home[q] == later[q]);
        return {each(p, before[p] = choose(happened, later[p], before[p])), each(p, later[p] = choose(happened, later[p], before[p])), told = false};
    }
    static std::vector<DraftEffect> wear_from_here() {
        return {each(p, home_writes[p] = 0), each(p, journal_writes[p] = 0), commit_writes = 0, mark_writes = 0};
    }

    // clang-format off
    static std::vector<DraftRule> supply(const Choices& c) {
        const std::vector<DraftEffect> forgets{stage = Stage::off, write = Write::nothing, at = first<Record>(), number = 0, each(p, parts[p] = Part::unknown)};
        const Condition valid = left != Left::invalid, changed = left != Left::as_before;
        const auto torn_or = [&](const auto& old, const auto& fresh) { return choose(left == Left::as_before, old, choose(left == Left::invalid, Content::torn, fresh)); };
        const auto keeps = [&](const auto& flag) { return choose(changed, valid, flag); };
        // A record whose check fails holds anything: here the new number, with the old list.
        const Condition new_list = c.reads_the_same ? left == Left::as_written : changed;
        auto all = rules(
            chance(cites(A_STO_1), "power.fails", "Power fails between two writes,", on(power_fails), when(stage != Stage::off && write == Write::nothing), answer(done)),
            chance(cites(A_STO_2), "power.cuts_value", "in the write of a value to the journal,", on(power_fails), when(write == Write::journal_record), then(journal[at] = torn_or(journal[at], later[at])), answer(done)),
            chance(cites(A_STO_2, A_STO_3), "power.cuts_commit", "of the commit record,", on(power_fails), when(write == Write::commit_record),
                   then(commit_valid = keeps(commit_valid), commit_count = choose(changed, number, commit_count), each(p, lists[p] = choose(new_list, parts[p] == Part::saved, lists[p]))), answer(done)),
            chance(cites(A_STO_2), "power.cuts_home", "of a value to its home,", on(power_fails), when(write == Write::home_record), then(home[at] = torn_or(home[at], journal[at])), answer(done)),
            chance(cites(A_STO_2, A_STO_3), "power.cuts_mark", "or of the mark.", on(power_fails), when(write == Write::mark), answer(done)));
        if (c.two_places) for (const DraftEffect& e : {mark_valid = keeps(mark_valid), mark_count = choose(changed, number, mark_count)}) all[4].effects.push_back(e);
        else for (const DraftEffect& e : {commit_valid = keeps(commit_valid), each(p, lists[p] = choose(left == Left::as_written, false, lists[p]))}) all[4].effects.push_back(e);
        if (!c.reads_the_same) {
            all[2].effects.push_back(unsure = changed);
            all.push_back(chance(cites(A_STO_2), "commit.reads_otherwise", "A commit record whose write was cut reads otherwise than before.", on(reads_change), when(stage == Stage::off && unsure),
                                 then(commit_valid = !commit_valid), answer(done)));
        }
        for (std::size_t k = 0; k != 5; ++k) for (const DraftEffect& e : forgets) all[k].effects.push_back(e);
        return all;
    }
    // Ghosts, added to the rules of the journal.
    static std::vector<DraftRule> watched(std::vector<DraftRule> all) {
        const auto more = [](const auto& n) { return choose(n < 1, 1, 2); };
        for (DraftRule& r : all) {
            const auto adds = [&](std::string_view id, const std::vector<DraftEffect>& effects) { if (r.id == id) for (const DraftEffect& e : effects) r.effects.push_back(e); };
            adds("start.ready", settled());
            for (const std::string_view id : {"start.ready", "start.copies", "begin.done"}) adds(id, wear_from_here());
            adds("given.up", {each(p, later[p] = before[p])});
            adds("change.written", {later[record] = choose(is_other, Content::other, Content::one), journal_writes[record] = more(journal_writes[record])});
            adds("commit.written", {commit_writes = more(commit_writes)});
            adds("copy.written", {home_writes[record] = more(home_writes[record])});
            adds("finish.written", {mark_writes = more(mark_writes)});
        }
        return all;
    }
    static std::vector<DraftProperty> properties_of(const Choices& c) {
        const Condition as_before = all(p, recovered(c, p) == before[p]), as_later = all(p, recovered(c, p) == later[p]);
        const auto due = choose(stage == Stage::copying, later[record], before[record]);
        return properties(
            always(cites(A_FS_1, A_STO_4), "JF-1", "At whatever moment power fails, all records come back as before the transaction, or all as after it.", as_before || as_later, supports("FPT_RCV.4")),
            always(cites(A_STO_4), "JF-2", "What somebody was told is committed is never lost.", implies(told, as_later), supports("FPT_RCV.4")),
            never(cites(A_STO_9), "JF-3", "No failure of power makes a storage look damaged.", !copying_left(c) && !nothing_left(c)),
            always(cites(A_STO_2, A_STO_4), "JF-4", "After a start all records hold what they hold till the next commit: none is torn, and nothing comes back.",
                   implies(stage == Stage::idle || stage == Stage::open, all(p, home[p] == before[p] && home[p] != Content::torn))),
            step(cites(A_STO_4), "JF-5", "Recovery is idempotent: no step of it, cut or not, changes what the next one would give.", implies(copying_left(c), all(p, after(recovered(c, p)) == recovered(c, p)))),
            step(cites(A_STO_10), "JF-6", "What is read at home is the value last committed.", on(read), implies(answered(from_home), home[record] == due)),
            step(cites(A_STO_10), "JF-7", "What is read in the journal is the value last committed.", on(read), implies(answered(from_journal), journal[record] == due)),
            step(cites(A_STO_10), "JF-8", "When all that recovery has to know was read, every read is answered.", on(read),
                 implies(stage != Stage::off && all(p, parts[p] != Part::unknown), answered(from_home) || answered(from_journal))),
            always(cites(A_STO_8), "JF-9", "Each record of the flash is written at most once a transaction, and once more after each start.",
                   all(p, home_writes[p] <= 1 && journal_writes[p] <= 1) && commit_writes <= 1 && mark_writes <= 1),
            step(cites(A_STO_6), "JF-10", "The counting number never goes back, neither that of the commit record nor that of the mark.", after(commit_count) >= commit_count && after(mark_count) >= mark_count),
            always(cites(A_STO_5, A_STO_7), "JF-11", "At least one of commit record and mark is valid.", commit_good(c) || mark_good(c)),
            always(cites(A_STO_5, A_STO_6), "JF-12", "A commit record is at most one transaction ahead of the mark.", commit_count <= mark_count + 1 && mark_count <= commit_count),
            always(cites(A_STO_4), "JF-13", "When there is no transaction, nothing is being written, and no record is changed.",
                   implies(stage == Stage::idle, write == Write::nothing && all(p, parts[p] == Part::unchanged))),
            reachable(cites(A_STO_4), "JF-14", "A transaction that nobody was told of is copied home.", stage == Stage::copying && !told && any(p, parts[p] == Part::copied)),
            reachable(cites(A_STO_2), "JF-15", "A home is torn, and the journal holds its value.", stage == Stage::copying && any(p, home[p] == Content::torn && parts[p] == Part::saved)),
            reachable(cites(A_STO_6), "JF-16", "The numbers are used up.", stage == Stage::idle && number >= highest));
    }
    // clang-format on
    static std::vector<DraftResponse> responses_of() {
        const Given steady = given(stops("Power fails no more.", on(power_fails)), weakly_fair("Power comes back.", on(power_up)), weakly_fair("The commit record is read.", on(tell)),
                                   weakly_fair("What is in the journal is copied.", on(copy)), weakly_fair("The mark is written when all is copied.", on(finish)),
                                   weakly_fair("Writes end.", on(written)));
        return responses(leads_to(cites(A_STO_4), "JF-17", "Recovery ends.", stage == Stage::off, stage == Stage::idle, steady),
                         leads_to(cites(A_STO_4), "JF-18", "A transaction that is committed is finished.", stage == Stage::copying, stage == Stage::idle, steady));
    }

    static Machine system(const Choices& c, long records = 2) {
        auto all = journal_starts<Flash>(c);
        extend(all, journal_changes<Flash>(c));
        extend(all, journal_copies<Flash>(c));
        DraftVariables drawn;
        std::vector<DraftEvent> changes;
        if (!c.reads_the_same) {
            drawn = starts(unsure, false);
            changes = events(environment(reads_change));
        }
        return machine("storage_journal", "spec_model/storage/flash.hpp", size<Record>(records),
                       persistent(variables(starts(home, Content::one), starts(journal, Content::one), starts(commit_valid, true), starts(commit_count, 0), starts(lists, false),
                                            starts(mark_valid, true), starts(mark_count, 0),
                                            starts(before, Content::one), starts(later, Content::one), starts(told, false))),
                       variables(starts(stage, Stage::off), starts(write, Write::nothing), starts(at, first<Record>()), starts(number, 0), starts(parts, Part::unknown),
                                 starts(home_writes, 0), starts(journal_writes, 0), starts(commit_writes, 0),
                                 starts(mark_writes, 0)),
                       std::move(drawn), answers<Did>(refused),
                       events(environment(power_up), tell, begin, change, abort, commit, environment(written), copy, finish, read, environment(power_fails)), std::move(changes),
                       watched(std::move(all)), supply(c), properties_of(c), responses_of());
    }
};

}  // namespace ssp::storage
