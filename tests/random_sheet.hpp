// SPDX-License-Identifier: Apache-2.0
// Small random sheets in the textual form, with sentences of all forms.

#pragma once

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace by_hand {

class RandomSheet {
public:
    explicit RandomSheet(unsigned seed) : random_(seed) { vocabulary(); }

    // The same text for the same seed.
    std::string text() {
        std::string result = declared_;
        int ids = 0;
        const auto id = [&] { return "R-" + std::to_string(ids++); };
        if (pick(2)) result += table(id);
        for (int n = ids ? 1 + pick(2) : 3 + pick(5); n; --n) result += sentence(id());
        if (pick(3) == 0) result += "assume E-1 \"..\" on " + event() + ": " + before(1) + "\n";
        if (pick(2)) {
            const std::string row = before(1);
            result += "situations " + row + ", not (" + row + ")\n";
        }
        return result;
    }

private:
    int pick(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    std::string one_of(std::initializer_list<std::string> list) { return list.begin()[pick(static_cast<int>(list.size()))]; }
    static std::string number(int n) { return std::to_string(n); }

    void vocabulary() {
        slots_ = 2 + pick(2);
        declared_ = "subject random \"A random sheet\"\ntype Phase = off, idle, busy\nindex Slot: " + number(slots_) + "\n";
        declared_ += "answers " + one_of({"done, refused", "done, refused", "done, refused, later"}) + "\n";
        switch (pick(5)) {
        case 0: numbers_ = {"n"}; flags_ = {"a"}; break;
        case 1: flags_ = {"a"}; array_ = true; break;
        case 2: flags_ = {"a"}; phase_ = true; break;
        case 3: numbers_ = {"n"}; phase_ = true; break;
        default: numbers_ = {"n"}; flags_ = {"a", "b"}; break;
        }
        for (const std::string& v : flags_) declared_ += "state " + v + ": yes or no = " + one_of({"no", "no", "yes"}) + "\n";
        for (const std::string& v : numbers_) declared_ += "state " + v + ": 0..2 = " + number(pick(3)) + "\n";
        if (phase_) declared_ += "state phase: Phase = " + one_of({"off", "idle", "busy"}) + "\n";
        if (array_) declared_ += "state full[Slot]: yes or no = " + one_of({"no", "yes"}) + "\n";
        declared_ += "event go\n";
        parameter_ = pick(3);
        declared_ += parameter_ == 0 ? "event set\n" : parameter_ == 1 ? "event set(sure: yes or no)\n" : "event set(slot: Slot)\n";
        events_ = {"go", "set"};
        if (pick(3) == 0) {
            declared_ += "environment event tick\n";
            events_.push_back("tick");
        }
        const std::string meaning = before(1);
        declared_ += "word calm means " + meaning + "\n";
        word_ = true;
    }
    std::string event() { return events_[static_cast<std::size_t>(pick(static_cast<int>(events_.size())))]; }
    std::string variable() {
        std::vector<std::string> all = flags_;
        all.insert(all.end(), numbers_.begin(), numbers_.end());
        if (phase_) all.emplace_back("phase");
        if (array_) all.emplace_back("full");
        return all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
    }

    // Something about a variable; `when` is "" or "after ".
    std::string atom(const std::string& when) {
        if (word_ && pick(8) == 0) return when + "calm";
        const std::string v = variable();
        if (v == "full")
            switch (pick(5)) {
            case 0: return when + "full[" + number(pick(slots_)) + "]";
            case 1: return "(all s in Slot: " + when + "full[s])";
            case 2: return "(some s in Slot: not " + when + "full[s])";
            case 3: return "(count s in Slot: (" + when + "full[s])) = " + number(pick(3));
            default: return "(some s in Slot: s != 1 and " + when + "full[s])";
            }
        if (v == "phase") return when + "phase " + one_of({"= off", "= idle", "= busy", "!= off", "in (off, busy)", "in (idle, busy)"});
        if (v == "n") return when + "n " + one_of({"= ", "= ", "!= ", "< ", "<= ", "> ", ">= "}) + number(pick(3));
        return when + v;
    }
    std::string joined(const std::string& a, const std::string& b) {
        return "(" + a + one_of({" and ", " and ", " or ", " implies "}) + b + ")";
    }
    // Of the state before, and of the event's arguments if it is known.
    std::string before(int depth) {
        if (depth == 0 || pick(3) == 0) return (pick(3) ? "" : "not ") + atom("");
        return joined(before(depth - 1), before(depth - 1));
    }
    std::string argument(const std::string& e) {
        if (e != "set" || parameter_ == 0) return before(0);
        if (parameter_ == 1) return "sure";
        return array_ && pick(2) ? "full[slot]" : "slot = " + number(pick(slots_));
    }
    std::string reaction(const std::string& e, int depth) {
        if (depth > 0 && pick(2)) return joined(reaction(e, depth - 1), reaction(e, depth - 1));
        switch (pick(9)) {
        case 0: case 1: return one_of({"done", "refused"});
        case 2: return "unchanged " + variable();
        case 3: return one_of({"nothing changes", "nothing changes", "nothing changes but " + variable()});
        case 4: return numbers_.empty() ? atom("after ") : one_of({"after n = n + 1", "after n = n - 1", "after n >= n", "after n + n <= 2"});
        case 5: return array_ && e == "set" && parameter_ == 2 ? one_of({"after full[slot]", "unchanged full[slot]", "nothing changes but full[slot]"}) : atom("after ");
        case 6: return pick(2) ? atom("") : argument(e);
        default: return (pick(3) ? "" : "not ") + atom("after ");
        }
    }
    // A rule for each case of one variable and each event: plays become longer than among unrelated sentences.
    std::string table(const auto& id) {
        std::string result;
        const std::vector<std::string> cases = phase_ ? std::vector<std::string>{"phase = off", "phase = idle", "phase = busy"}
            : !numbers_.empty() ? std::vector<std::string>{"n = 0", "n = 1", "n = 2"} : std::vector<std::string>{"a", "not a"};
        for (const std::string e : {"go", "set"})
            for (const std::string& c : cases) {
                std::string then = one_of({"done", "done", "refused"});
                if (phase_)
                    then += " and " + one_of({"unchanged phase", "after phase = off", "after phase = idle", "after phase = busy", "after phase in (idle, busy)"});
                if (!numbers_.empty())
                    then += " and " + one_of({"unchanged n", "after n = n + 1", "after n = n - 1", "after n = 0", "after n = 2", "after n in (1, 2)"});
                if (array_)
                    then += " and " + one_of({"unchanged full", "after full[0] and unchanged full[1]", "not after full[0] and after full[1]", "not after full[0]"});
                if (!flags_.empty()) then += " and " + one_of({"unchanged a", "after a", "not after a", "after a = yes", "after a = no"});
                result += "requirement " + id() + " \"..\" on " + e + " whenever " + c + ": " + then + "\n";
            }
        return result;
    }
    std::string whenever(const std::string& e) {
        switch (pick(4)) {
        case 0: return "";
        case 1: return " whenever " + argument(e);
        default: return " whenever " + before(1);
        }
    }
    std::string sentence(const std::string& id) {
        const std::string begin = "requirement " + id + " \"..\" ";
        const std::string e = event();
        switch (pick(16)) {
        case 0: return begin + "always " + before(1) + "\n";
        case 1: return begin + "always " + before(0) + " implies " + before(1) + "\n";
        case 2: return begin + "never " + before(0) + " and " + before(0) + "\n";
        case 3: return begin + (array_ ? "at most 1 s in Slot: full[s]" : "never " + before(0) + " and " + before(1)) + "\n";
        case 4: return begin + variable() + " changes only on " + e + "\n";
        case 5: return begin + before(0) + " leads to " + before(0) + " as long as " + e + " keeps coming\n";
        case 6:
            if (!array_) return begin + before(0) + " leads to " + before(0) + " as long as go, set keep coming\n";
            return begin + "each s in Slot: full[s] leads to not full[s] as long as " + e + " keeps coming\n";
        case 7: return begin + "on " + e + whenever(e) + ": free " + one_of({"answer", variable(), "answer, " + variable()}) + "\n";
        case 8: return begin + "every step" + whenever("") + ": " + reaction("", 1) + "\n";
        case 9: case 10: return begin + "on " + e + whenever(e) + ": " + one_of({"done", "refused"}) + " only if " + reaction(e, 1) + "\n";
        case 11: return begin + "on go, set" + whenever("") + ": " + reaction("", 0) + "\n";
        default: return begin + "on " + e + whenever(e) + ": " + reaction(e, 1) + "\n";
        }
    }

    std::mt19937 random_;
    std::string declared_{};
    std::vector<std::string> flags_{}, numbers_{}, events_{};
    bool phase_ = false, array_ = false, word_ = false;
    int slots_ = 2;
    int parameter_ = 0;  // of the event set: none, a condition, a slot
};

}  // namespace by_hand
