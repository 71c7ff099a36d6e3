// SPDX-License-Identifier: Apache-2.0
// The journal of one storage, as it is built into a device: it says what is read and written where, and moves no octet.
//
// What was read at the start are parameters: commit record and mark, then of each record whether the commit record lists it.
// After the answer `write_it` what `write` names is written, of the record `at`, and its end is told with `written`; a value
// for its home comes from the journal. `number` is what commit record and mark are written with.

#pragma once

#include "storage/journal.hpp"

namespace ssp::storage {

struct Table {
    struct Record : Index {};
    struct Count : Bound {};
    static constexpr Setting highest{"highest"};  // no number beyond is used

    static constexpr Var<Stage> stage{"stage"};
    static constexpr Var<Write> write{"write"};
    static constexpr Var<Record> at{"at"};
    static constexpr Var<Count> number{"number"};
    static constexpr Array<Part, Record> parts{"part"};

    static constexpr Any<Record> p{"p"};
    static constexpr Param<Record> record{"record"};
    static constexpr Param<bool> is_listed{"is_listed"}, commit_is_good{"commit_is_good"}, mark_is_good{"mark_is_good"};
    static constexpr Param<Count> commit_count{"commit_count"}, mark_count{"mark_count"};
    static constexpr Event<bool, Count, bool, Count> power_up{"power_up", commit_is_good, commit_count, mark_is_good, mark_count};
    static constexpr Event<Record, bool> tell{"tell", record, is_listed};
    static constexpr Event<> begin{"begin"}, abort{"abort"}, commit{"commit"}, written{"written"}, finish{"finish"}, power_fails{"power_fails"};
    static constexpr Event<Record> change{"change", record}, copy{"copy", record}, read{"read", record};

    static Term<Number> last_number() { return highest; }
    static constexpr const auto& commit_number() { return commit_count; }
    static constexpr const auto& mark_number() { return mark_count; }
    static Condition listed(const Choices&) { return is_listed; }
    static Condition copying_left(const Choices&) { return commit_is_good && (!mark_is_good || commit_count == mark_count + 1); }
    static Condition nothing_left(const Choices&) { return mark_is_good && (!commit_is_good || commit_count == mark_count); }
    static std::vector<DraftEffect> wrote_value() { return {}; }
    static std::vector<DraftEffect> wrote_commit(const Choices&) { return {}; }
    static std::vector<DraftEffect> wrote_home() { return {}; }
    static std::vector<DraftEffect> wrote_mark(const Choices&) { return {}; }

    static std::vector<DraftProperty> properties_of();  // table_properties.hpp

    // clang-format off
    static Machine machine_of(long records, long highest_) {
        auto all = journal_starts<Table>({}), changes = journal_changes<Table>({}), copies = journal_copies<Table>({});
        extend(all, rules(
            rule(cites(A_STO_9), "start.damaged", "Anything else was not left by this journal.",
                 on(power_up), when(stage == Stage::off && !nothing_left({}) && !copying_left({})), then(stage = Stage::damaged), answer(is_damaged)),
            rule(cites(A_STO_2), "power.fails", "When power fails, everything is forgotten.", on(power_fails),
                 then(stage = Stage::off, write = Write::nothing, each(p, parts[p] = Part::unknown)), answer(done))));
        return machine("journal", "spec_model/storage/table.hpp", scale<Record>(records), size<Count>(1 + highest_), set(highest, highest_),
                       variables(starts(stage, Stage::off), starts(write, Write::nothing), starts(at, first<Record>()), starts(number, 0), starts(parts, Part::unknown)),
                       answers<Did>(refused),
                       events(environment(power_up), tell, begin, change, abort, commit, environment(written), copy, finish, read, environment(power_fails)),
                       std::move(all), std::move(changes), std::move(copies), properties_of());
    }
    // clang-format on
};

}  // namespace ssp::storage

#include "storage/table_properties.hpp"
