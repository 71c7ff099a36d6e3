// SPDX-License-Identifier: Apache-2.0
// How the stories are written down: the cast, and one line for what somebody does.

#pragma once

#include "bundle/use_cases.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/gsma_issp_esim.hpp"

namespace ssp::bundle {

using namespace requirements;

std::vector<UseCase> standard_stories();
std::vector<UseCase> vacation_stories();
std::vector<UseCase> dsds_stories();
std::vector<UseCase> vending_stories();
std::vector<UseCase> medical_stories();

// A bundle of the cast. Unless it is another copy of one, its identity and metadata are those of no other.
struct Actor {
    std::string_view name;
    long slot;
    Kind kind = standalone_telecom;
    bool stays_enabled = false;
    bool stays_installed = false;
    long copy_of = -1;  // the slot of the other

    long identity() const { return 1 + (copy_of < 0 ? slot : copy_of); }
    long metadata() const { return identity(); }
};

// ---- facts --------------------------------------------------------------------------------------------------------

template <class T, class I> Fact is(const Array<T, I>& what, const Actor& whose, auto value) {
    return {what.name, whose.slot, static_cast<long>(value)};
}
template <class T> Fact is(const Var<T>& what, auto value) { return {what.name, -1, static_cast<long>(value)}; }
inline Fact waiting(long notifications) { return {"pending.length", -1, notifications}; }

using Facts = std::vector<Fact>;
inline Facts in_use(const Actor& a, long on_port) { return {is(phase, a, active), is(port, a, on_port)}; }
inline Facts gone(const Actor& a) {
    return {is(phase, a, absent),          is(identity, a, 0), is(metadata, a, 0), is(stays_enabled, a, false),
            is(stays_installed, a, false), is(reply, 0)};
}
inline Facts all_of(std::initializer_list<Facts> parts) {
    Facts result;
    for (const Facts& part : parts) result.insert(result.end(), part.begin(), part.end());
    return result;
}
inline Verdict succeeds(const Requirement& r, Facts facts) { return {&r, true, std::move(facts)}; }
inline Verdict never_happens(const Requirement& r, Facts facts) { return {&r, false, std::move(facts)}; }

// ---- steps --------------------------------------------------------------------------------------------------------

// Writes a story down, line by line. It keeps count of the notifications, as an SPB Manager does.
class Story {
public:
    Story(Flow flow, std::string_view id, std::string_view title, std::vector<const Requirement*> requirements);

    // What was said so far is given; then this holds.
    Story& given(Facts preconditions);

    Story& powers_up();
    Story& loses_power();
    Story& offers(const Actor& a, Answer outcome = done, bool verifies = true, bool fits = true);
    Story& sends(const Actor& a, long which_segment, Answer outcome = done, bool verifies = true);
    Story& commits(const Actor& a, Answer outcome = done, bool verifies = true);
    Story& installs(const Actor& a);  // all of it: offer, two segments, verdict
    Story& reads(const Actor& a);
    Story& enables(const Actor& a, Answer outcome = done, bool agrees = true);
    Story& disables(const Actor& a, Answer outcome = done, bool agrees = true);
    Story& deletes(const Actor& a, Answer outcome = done, bool agrees = true);
    Story& starts(const Actor& a, long on_port, Answer outcome = done);
    Story& stops(const Actor& a, Answer outcome = done);
    Story& downloads_into(const Actor& a, bool ppr2, Answer outcome = done);
    Story& reports(const Actor& a, bool ppr1, bool ppr2);
    Story& falls_back(const Actor& a, Answer outcome = done, bool verifies = true);
    Story& goes_online();  // all notifications are delivered and acknowledged

    // Said of the step before.
    Story& then(Facts facts);
    Story& judged(std::vector<Verdict> verdicts);

    operator UseCase() const { return told_; }

private:
    Story& step(std::string text, const Declared& event, std::vector<long> arguments, Answer outcome);
    Story& notified(Answer answer);

    UseCase told_;
    long made_ = 0;  // notifications
    long acknowledged_ = 0;
};

}  // namespace ssp::bundle
