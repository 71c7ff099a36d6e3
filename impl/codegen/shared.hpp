// SPDX-License-Identifier: Apache-2.0
// Assignments that are better written together: what several rules do alike, an entry put at the end of a queue, and the
// entries of a queue that move up.

#pragma once

#include "order.hpp"

namespace codegen {

// Constants given to variables, and to the elements of arrays at one place, by several rules.
struct Common {
    struct Part {
        int variable;
        bool indexed;
        Expr value;
        bool operator==(const Part&) const = default;
    };
    std::vector<Part> parts;
    std::vector<int> rules;  // all with answers of one type
};

// What is done whenever an entry is put at the end of a queue. The length is a position in Machine::variables.
struct Entry {
    int length = -1;
    int answers = -1;  // the answer type of the rules that do it
    std::vector<Assignment>
        alike{};  // done by all of these: members that get what no parameter says, and what is counted
};

// How the assignments of one rule are written: what is planned, then queues that move up, then what is common, then entries.
struct Split {
    struct Call {
        std::size_t common;
        std::optional<Expr> index;
    };
    std::vector<std::pair<int, std::vector<Assignment>>> entries{}, moved{};  // by queue: its length
    std::vector<Assignment> planned{};
    std::vector<Call> calls{};
};

// Does one of them assign to it?
bool assigned(const std::vector<Assignment>& all, int variable);

class Shared {
public:
    explicit Shared(const Lowering& lowering) : lowering_(lowering), m_(lowering.machine()) {}

    // First all rules are told of; `sound` says that no element may lie outside its array.
    void add(int rule, int answers, const std::vector<Assignment>& assignments, bool sound);
    void settle();
    Split split(int rule, const std::vector<Assignment>& assignments) const;

    const std::vector<Common>& common() const { return common_; }
    const Entry& entry(int length) const { return entries_.at(length); }
    // The variables of the queue but its length.
    std::vector<int> members(int length) const;

private:
    struct Told {
        int answers;
        std::vector<Assignment> assignments;
        std::optional<Expr> index;
        std::vector<Common::Part> parts;  // that can be common
        std::vector<int> entries;         // queues that get one
    };
    std::optional<Common::Part> part(const Assignment& a, const std::optional<Expr>& index,
                                     const std::vector<Assignment>& all) const;
    void settle_entries();
    void settle_entry(int length, const std::vector<Told*>& all);
    bool gets_entry(int length, const std::vector<Assignment>& all) const;
    bool moves_up(int length, const std::vector<Assignment>& all) const;
    bool belongs(int variable, int length) const;

    const Lowering& lowering_;
    const spec::Machine& m_;
    std::map<int, Told> told_;
    std::map<int, Entry> entries_;  // by the queue's length
    std::vector<Common> common_;
};

}  // namespace codegen
