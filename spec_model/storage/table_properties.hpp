// SPDX-License-Identifier: Apache-2.0
// What holds of the journal of one storage: what is answered when, what each event does, and what stays.

#pragma once

#include "storage/table.hpp"

namespace ssp::storage {

// clang-format off
inline std::vector<DraftProperty> Table::properties_of() {
    const auto is = [](Stage s) { return stage == s; };
    const auto becomes = [](Stage s) { return after(stage) == s; };
    const auto starts_to = [](Write w) { return after(write) == w; };
    const auto part = parts[record];
    const Condition quiet = write == Write::nothing;
    const Condition parts_stay = all(p, after(parts[p]) == parts[p]), others_stay = all(p, p == record || after(parts[p]) == parts[p]);
    const Condition none_left = all(p, parts[p] == Part::unchanged || parts[p] == Part::copied), all_unchanged = all(p, after(parts[p]) == Part::unchanged);
    const Condition stage_stays = after(stage) == stage, number_stays = after(number) == number, write_stays = after(write) == write, at_stays = after(at) == at;
    const Condition one_ahead = commit_count == mark_count + 1, as_many = commit_count == mark_count;
    return properties(
        // ---- every state
        always(cites(A_STO_4), "JO-1", "Values are written to the journal in a transaction only, and each once.", implies(write == Write::journal_record, is(Stage::open) && parts[at] == Part::unchanged)),
        always(cites(A_STO_4), "JO-2", "The commit record is written in a transaction only, when a value is in the journal.", implies(write == Write::commit_record, is(Stage::open) && any(p, parts[p] == Part::saved))),
        always(cites(A_STO_4), "JO-3", "No home is written before its transaction is committed, and only from the journal.", implies(write == Write::home_record, is(Stage::copying) && parts[at] == Part::saved)),
        always(cites(A_STO_4), "JO-4", "The mark is written only when every value is at home.", implies(write == Write::mark, is(Stage::copying) && none_left)),
        always(cites(A_STO_4), "JO-5", "Outside of transactions nothing is left of one.", implies(is(Stage::idle), all(p, parts[p] == Part::unchanged))),
        always(cites(A_STO_4), "JO-6", "Nothing is copied home in a transaction that is not committed.", implies(is(Stage::open), all(p, parts[p] == Part::unchanged || parts[p] == Part::saved))),
        always(cites(A_STO_9), "JO-7", "Nothing is known, and nothing written, without power or of a damaged storage.", implies(is(Stage::off) || is(Stage::damaged), quiet && all(p, parts[p] == Part::unknown))),
        // ---- a start
        step(cites(A_STO_5), "JO-8", "A storage is ready at once exactly if its mark is valid and no valid commit record has another number.", on(power_up),
             answered(ready) == (is(Stage::off) && mark_is_good && (!commit_is_good || as_many))),
        step(cites(A_STO_5), "JO-9", "A transaction is copied again exactly if its commit record is valid, and the mark one behind or not valid.", on(power_up),
             answered(copy_again) == (is(Stage::off) && commit_is_good && (!mark_is_good || one_ahead))),
        step(cites(A_STO_9), "JO-10", "A storage that neither is ready nor has something to be copied is damaged.", on(power_up),
             answered(is_damaged) == (is(Stage::off) && !(mark_is_good && (!commit_is_good || as_many)) && !(commit_is_good && (!mark_is_good || one_ahead)))),
        step(cites(A_STO_4, A_STO_5), "JO-11", "A storage that is ready goes on with the number of the mark.", on(power_up), implies(answered(ready), becomes(Stage::idle) && all_unchanged && after(number) == mark_count)),
        step(cites(A_STO_4, A_STO_5), "JO-12", "What is copied again goes on with the number of the commit record, and what it lists has to be told.", on(power_up),
             implies(answered(copy_again), becomes(Stage::copying) && parts_stay && after(number) == commit_count)),
        step(cites(A_STO_9), "JO-13", "A damaged storage is left alone.", on(power_up), implies(answered(is_damaged), becomes(Stage::damaged) && parts_stay)),
        step(cites(A_STO_4), "JO-14", "A start writes nothing by itself.", on(power_up), write_stays && implies(answered(refused), stage_stays && parts_stay && number_stays)),
        step(cites(A_STO_5), "JO-15", "Of each record it is told once whether the commit record lists it.", on(tell), answered(done) == (is(Stage::copying) && part == Part::unknown)),
        step(cites(A_STO_5), "JO-16", "What is listed is copied again, and nothing else.", on(tell),
             implies(answered(done), after(part) == choose(is_listed, Part::saved, Part::unchanged)) && implies(answered(refused), after(part) == part) && others_stay && stage_stays && write_stays && number_stays),
        // ---- a transaction
        step(cites(A_STO_4, A_STO_6), "JO-17", "A transaction begins exactly if the one before is finished and a number is left.", on(begin), answered(done) == (is(Stage::idle) && number < highest)),
        step(cites(A_STO_6), "JO-18", "When the numbers are used up, whoever begins is told so.", on(begin), answered(used_up) == (is(Stage::idle) && number >= highest)),
        step(cites(A_STO_4), "JO-19", "To begin changes nothing but that a transaction is open.", on(begin), after(stage) == choose(answered(done), Stage::open, stage) && parts_stay && write_stays && number_stays),
        step(cites(A_STO_4, A_STO_8), "JO-20", "A change is written to the journal exactly if a transaction is open that has not changed the record, and nothing else is being written.", on(change),
             answered(write_it) == (is(Stage::open) && quiet && part == Part::unchanged)),
        step(cites(A_STO_4), "JO-21", "It is the value of that record which is written then.", on(change), implies(answered(write_it), starts_to(Write::journal_record) && after(at) == record) && implies(answered(refused), write_stays && at_stays)),
        step(cites(A_STO_4), "JO-22", "Nothing counts as written before its write has ended.", on(change), parts_stay && stage_stays && number_stays),
        step(cites(A_STO_4), "JO-23", "A transaction is given up exactly if it is open and nothing is being written.", on(abort), answered(done) == (is(Stage::open) && quiet)),
        step(cites(A_STO_4), "JO-24", "Nothing is left of a transaction that was given up, nor of its number.", on(abort),
             implies(answered(done), becomes(Stage::idle) && all_unchanged) && implies(answered(refused), stage_stays && parts_stay) && write_stays && number_stays),
        step(cites(A_STO_4, A_STO_5), "JO-25", "The commit record is written exactly if some value is in the journal, and none on its way there.", on(commit),
             answered(write_it) == (is(Stage::open) && quiet && any(p, parts[p] == Part::saved) && number < highest)),
        step(cites(A_STO_5), "JO-26", "It has the next number.", on(commit),
             implies(answered(write_it), starts_to(Write::commit_record) && after(number) == number + 1) && implies(answered(refused), write_stays && number_stays) && stage_stays && parts_stay),
        // ---- copying
        step(cites(A_STO_4), "JO-27", "A record is copied home exactly if its transaction is committed, it is not copied yet, and nothing else is being written.", on(copy),
             answered(write_it) == (is(Stage::copying) && quiet && part == Part::saved)),
        step(cites(A_STO_4), "JO-28", "It is the home of that record which is written then.", on(copy),
             implies(answered(write_it), starts_to(Write::home_record) && after(at) == record) && implies(answered(refused), write_stays && at_stays) && parts_stay && stage_stays && number_stays),
        step(cites(A_STO_4), "JO-29", "The mark is written exactly if all that was listed is at home, and nothing else is being written.", on(finish), answered(write_it) == (is(Stage::copying) && quiet && none_left)),
        step(cites(A_STO_4, A_STO_5), "JO-30", "The mark has the number of the commit record.", on(finish), implies(answered(write_it), starts_to(Write::mark)) && implies(answered(refused), write_stays) && stage_stays && parts_stay && number_stays),
        // ---- the end of a write
        step(cites(A_STO_1), "JO-31", "After the end of a write nothing is being written, and only one that began can end.", on(written), starts_to(Write::nothing) && answered(refused) == quiet && number_stays),
        step(cites(A_STO_4), "JO-32", "A value that was written is in the journal or at home, as it was meant.", on(written),
             all(p, implies(write == Write::journal_record || write == Write::home_record,
                            after(parts[p]) == choose(p != at, parts[p], choose(write == Write::home_record, Part::copied, Part::saved))))),
        step(cites(A_STO_4), "JO-33", "A transaction is committed with the end of the write of its commit record, and only then.", on(written),
             answered(committed) == (write == Write::commit_record) && implies(answered(committed), becomes(Stage::copying) && parts_stay)),
        step(cites(A_STO_4), "JO-34", "It is finished with the end of the write of the mark, and only then.", on(written),
             answered(finished) == (write == Write::mark) && implies(answered(finished), becomes(Stage::idle) && all_unchanged)),
        step(cites(A_STO_4), "JO-35", "The end of any other write changes no stage.", on(written), implies(answered(done) || answered(refused), stage_stays) && implies(answered(refused), parts_stay)),
        // ---- reads, and the end of power
        step(cites(A_STO_10), "JO-36", "A record is read in the journal exactly while it is committed and not copied home.", on(read), answered(from_journal) == (is(Stage::copying) && part == Part::saved)),
        step(cites(A_STO_10), "JO-37", "It is read at home exactly if home holds the value last committed.", on(read),
             answered(from_home) == (is(Stage::idle) || is(Stage::open) || (is(Stage::copying) && (part == Part::unchanged || part == Part::copied)))),
        step(cites(A_STO_10), "JO-38", "Reads change nothing.", on(read), stage_stays && write_stays && at_stays && parts_stay && number_stays),
        step(cites(A_STO_2), "JO-39", "When power fails, everything is forgotten.", on(power_fails), answered(done) && becomes(Stage::off) && starts_to(Write::nothing) && all(p, after(parts[p]) == Part::unknown)),
        reachable(cites(A_STO_4), "JO-40", "One record is at home again, and another in the journal only.", any(p, parts[p] == Part::copied) && any(p, parts[p] == Part::saved), at_least(2)));
}
// clang-format on

}  // namespace ssp::storage
