// SPDX-License-Identifier: Apache-2.0
// The journal over a flash: what is written next, and what is done with what is read when power comes back.
//
// `This` says what the rules speak of. The same rules stand in the system with flash and power failures, which is proven,
// and in the machine that code is generated from. Recovery has no rules of its own but for what it reads at the start: it
// is the copying of a transaction that was committed, begun anew.

#pragma once

#include "requirements/assumptions_storage.hpp"

#include "lang/lang.hpp"

namespace ssp::storage {

using namespace spec::lang;
using namespace requirements;

enum class Stage : unsigned char {
    off,      // without power, or not started yet
    idle,     // no transaction
    open,     // changes of a transaction go to the journal
    copying,  // it is committed, and copied home
    damaged,  // nothing can be said of the storage
};
enum class Write : unsigned char { nothing, journal_record, commit_record, home_record, mark };  // what is being written
enum class Part : unsigned char { unknown, unchanged, saved, copied };                           // of a record in the transaction
enum class Did : unsigned char { done, write_it, from_home, from_journal, ready, copy_again, is_damaged, committed, finished, used_up, refused };
using enum Did;

// What the lessons leave out.
struct Choices {
    bool two_places = true;             // else the mark is written over the commit record
    bool is_checked = true;             // else a record that is invalid passes for one that is not
    bool saved_first = true;            // else the commit record may be written before the values are
    bool committed_first = true;        // else records are copied home before the commit
    bool copies_all = true;             // else the mark may be written before all is copied
    bool waits_for_copies = true;       // else the next transaction may begin before all is copied
    bool copies_again = true;           // else the copying is not begun anew when power comes back
    bool lists_records = true;          // else all journal records are taken to be of the transaction
    bool counts = true;                 // else each transaction has the number of the one before
    bool reads_journal = true;          // else reads go to the home even before it is copied
    bool reads_the_same = true;         // else a commit record whose write was cut may read differently each time
    bool stops_before_wrap = true;      // else the number begins again
};

// clang-format off
template <class This> std::vector<DraftRule> journal_starts(const Choices& c) {
    const Condition off = This::stage == Stage::off;
    return rules(
        rule(cites(A_STO_5), "start.ready", "When the mark has the number of the commit record, or there is no valid commit record, nothing is left to do.",
             on(This::power_up), when(off && This::nothing_left(c)), then(This::stage = Stage::idle, This::number = This::mark_number(), each(This::p, This::parts[This::p] = Part::unchanged)), answer(ready)),
        rule(cites(A_STO_4, A_STO_5), "start.copies", "When the commit record is one ahead of the mark, or there is no valid mark, its transaction is copied home again.",
             on(This::power_up), when(off && This::copying_left(c)), then(This::stage = Stage::copying, This::number = This::commit_number()), answer(copy_again)),
        rule(cites(A_STO_5), "start.listed", "The commit record tells of each record whether it is of the transaction.",
             on(This::tell), when(This::stage == Stage::copying && This::parts[This::record] == Part::unknown),
             then(This::parts[This::record] = choose(This::listed(c), Part::saved, Part::unchanged)), answer(done)));
}

template <class This> std::vector<DraftRule> journal_changes(const Choices& c) {
    const Condition open = This::stage == Stage::open, quiet = This::write == Write::nothing;
    const Condition left = c.stops_before_wrap ? This::number < This::last_number() : Condition(true);
    const Condition may_begin = c.waits_for_copies ? This::stage == Stage::idle : quiet && (This::stage == Stage::idle || This::stage == Stage::copying);
    const Condition all_saved = c.saved_first ? quiet && any(This::p, This::parts[This::p] == Part::saved) : This::write != Write::commit_record;
    const Term<Number> round = choose(This::number < This::last_number(), This::number + 1, 0);
    const Term<Number> counted = !c.counts ? Term<Number>(This::number) : c.stops_before_wrap ? This::number + 1 : round;
    auto all = rules(
        rule(cites(A_STO_4), "begin.done", "A transaction begins when the one before is finished.", on(This::begin), when(may_begin && left),
             then(This::stage = Stage::open), answer(done)),
        rule(cites(A_STO_4, A_STO_8), "change.written", "The new value of a record that the transaction has not changed yet is written to the journal.",
             on(This::change), when(open && quiet && This::parts[This::record] == Part::unchanged), then(This::write = Write::journal_record, This::at = This::record), answer(write_it)),
        rule(cites(A_STO_4), "given.up", "A transaction that is not committed is given up, and nothing of it is left.",
             on(This::abort), when(open && quiet), then(This::stage = Stage::idle, each(This::p, This::parts[This::p] = Part::unchanged)), answer(done)),
        rule(cites(A_STO_4, A_STO_5), "commit.written", "When its values are in the journal, the commit record is written, with the next number.",
             on(This::commit), when(open && all_saved && left), then(This::write = Write::commit_record, This::number = counted), answer(write_it)));
    if (!c.waits_for_copies) all[0].effects.push_back(each(This::p, This::parts[This::p] = Part::unchanged));
    if (c.stops_before_wrap)
        all.push_back(rule(cites(A_STO_6), "begin.used_up", "When the numbers are used up, no transaction begins.", on(This::begin), when(may_begin && !left), answer(used_up)));
    return all;
}

template <class This> std::vector<DraftRule> journal_copies(const Choices& c) {
    const Condition copying = This::stage == Stage::copying, quiet = This::write == Write::nothing;
    const Condition may_copy = c.committed_first ? copying : copying || This::stage == Stage::open;
    const Condition no_more = c.copies_all ? all(This::p, This::parts[This::p] == Part::unchanged || This::parts[This::p] == Part::copied) : Condition(true);
    const auto part = This::parts[This::record];
    const Condition home = This::stage == Stage::idle || This::stage == Stage::open || (copying && (part == Part::unchanged || part == Part::copied));
    const Condition journal = copying && part == Part::saved;
    const auto ended = [&](Write w) { return This::write == w; };
    auto ends = rules(
        rule(cites(A_STO_4), "saved", "The value is in the journal.", on(This::written), when(ended(Write::journal_record)),
             then(This::write = Write::nothing, This::parts[This::at] = Part::saved), answer(done)),
        rule(cites(A_STO_4), "committed", "With its commit record a transaction is committed.", on(This::written), when(ended(Write::commit_record)),
             then(This::write = Write::nothing, This::stage = Stage::copying), answer(committed)),
        rule(cites(A_STO_4), "copied", "The value is at home.", on(This::written), when(ended(Write::home_record)),
             then(This::write = Write::nothing, This::parts[This::at] = Part::copied), answer(done)),
        rule(cites(A_STO_4), "finished", "With the mark the transaction is finished.", on(This::written), when(ended(Write::mark)),
             then(This::write = Write::nothing, This::stage = Stage::idle, each(This::p, This::parts[This::p] = Part::unchanged)), answer(finished)));
    auto all = rules(
        rule(cites(A_STO_4), "copy.written", "A record whose new value is in the journal only is copied home.", on(This::copy), when(may_copy && quiet && part == Part::saved),
             then(This::write = Write::home_record, This::at = This::record), answer(write_it)),
        rule(cites(A_STO_4), "finish.written", "When all is copied, the mark is written.", on(This::finish), when(copying && quiet && no_more), then(This::write = Write::mark), answer(write_it)),
        rule(cites(A_STO_10), "read.home", "A record is read at its home,", on(This::read), when(c.reads_journal ? home : home || journal), answer(from_home)));
    if (c.reads_journal)
        all.push_back(rule(cites(A_STO_10), "read.journal", "and in the journal while it is committed and not copied home.", on(This::read), when(journal), answer(from_journal)));
    const std::vector<DraftEffect> written[]{This::wrote_value(), This::wrote_commit(c), This::wrote_home(), This::wrote_mark(c)};
    for (std::size_t k = 0; k != ends.size(); ++k)
        for (const DraftEffect& e : written[k]) ends[k].effects.push_back(e);
    extend(all, std::move(ends));
    return all;
}
// clang-format on

}  // namespace ssp::storage
