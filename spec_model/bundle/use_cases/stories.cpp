// SPDX-License-Identifier: Apache-2.0
#include "bundle/use_cases/stories.hpp"

namespace ssp::bundle {

namespace {

constexpr long segments_of_an_image = 2;

std::string line(std::string before, const Actor& a, const std::string& after = ".") {
    return before + std::string(a.name) + after;
}
std::string asked(const char* what, const Actor& a, bool agrees) {
    return line(std::string(agrees ? "The user " : "Without the user's intent the LBA ") + what + ' ', a);
}

}  // namespace

Story::Story(Flow flow, std::string_view id, std::string_view title, std::vector<const Requirement*> requirements)
    : told_{.flow = flow, .id = id, .title = title, .requirements = std::move(requirements)} {}

Story& Story::given(Facts preconditions) {
    told_.given = static_cast<long>(told_.steps.size());
    told_.preconditions = std::move(preconditions);
    return *this;
}

Story& Story::step(std::string text, const Declared& event, std::vector<long> arguments, Answer outcome) {
    told_.steps.push_back({std::move(text), event.name, std::move(arguments), outcome});
    return *this;
}
Story& Story::notified(Answer answer) {
    if (answer == done) ++made_;
    return *this;
}

Story& Story::powers_up() { return step("Power comes.", power_up, {}, done); }
Story& Story::loses_power() { return step("Power is lost.", power_loss, {}, done); }

Story& Story::offers(const Actor& a, Answer outcome, bool verifies, bool fits) {
    const bool telecom = a.kind != other;
    return step(
        line("The SPB Manager offers ", a, verifies ? fits ? "." : ", made for another platform." : ", forged."),
        install_start,
        {a.slot, a.identity(), telecom ? 0 : 1, static_cast<long>(a.kind), a.metadata(), a.stays_enabled,
         a.stays_installed, segments_of_an_image, true, verifies, fits},
        outcome);
}
Story& Story::sends(const Actor& a, long which_segment, Answer outcome, bool verifies) {
    const std::string ordinal = std::to_string(which_segment);
    return step(line("Segment " + ordinal + " of ", a, verifies ? " comes." : " comes, broken."), install_segment,
                {a.slot, which_segment, verifies}, outcome);
}
Story& Story::commits(const Actor& a, Answer outcome, bool verifies) {
    return step(line("The image of ", a, verifies ? " is judged." : ", forged, is judged."), install_commit,
                {a.slot, verifies}, outcome)
        .notified(outcome);
}
Story& Story::installs(const Actor& a) {
    offers(a).then({is(phase, a, loading)});
    for (long k = 1; k <= segments_of_an_image; ++k) sends(a, k);
    return commits(a).then({is(phase, a, disabled)});
}
Story& Story::reads(const Actor& a) {
    return step(line("The LBA reads the metadata of ", a), read_metadata, {a.slot}, done)
        .then({is(reply, a.metadata())});
}

Story& Story::enables(const Actor& a, Answer outcome, bool agrees) {
    return step(asked("enables", a, agrees), enable, {a.slot, agrees}, outcome).notified(outcome);
}
Story& Story::disables(const Actor& a, Answer outcome, bool agrees) {
    return step(asked("disables", a, agrees), disable, {a.slot, agrees}, outcome).notified(outcome);
}
Story& Story::deletes(const Actor& a, Answer outcome, bool agrees) {
    return step(asked("deletes", a, agrees), remove, {a.slot, agrees}, outcome).notified(outcome);
}
Story& Story::starts(const Actor& a, long on_port, Answer outcome) {
    return step(line("The device starts ", a, " on SIM port " + std::to_string(on_port) + "."), activate,
                {a.slot, on_port}, outcome);
}
Story& Story::stops(const Actor& a, Answer outcome) {
    return step(line("The device stops ", a), stop, {a.slot}, outcome);
}
Story& Story::downloads_into(const Actor& a, bool ppr2, Answer outcome) {
    return step(line("An SM-DP+ sends a profile to ", a, ppr2 ? ", under PPR2." : "."), download_profile,
                {a.slot, ppr2, true}, outcome);
}
Story& Story::reports(const Actor& a, bool ppr1, bool ppr2) {
    return step(line("The profiles change in ", a,
                     std::string(ppr1 ? ", PPR1 holds" : "") + (ppr2 ? ", PPR2 holds" : "") + "."),
                profiles_changed, {a.slot, ppr1, ppr2}, done);
}
Story& Story::falls_back(const Actor& a, Answer outcome, bool verifies) {
    return step(line("The SPB Manager points to RSP in ", a, verifies ? " instead." : " instead, forged."), fall_back,
                {a.slot, verifies}, outcome);
}
Story& Story::goes_online() {
    while (acknowledged_ != made_) {
        ++acknowledged_;
        step("The SPB Manager acknowledges notification " + std::to_string(acknowledged_) + ".", acknowledge,
             {acknowledged_}, done);
    }
    return then({waiting(0)});
}

Story& Story::then(Facts facts) {
    Facts& all = told_.steps.back().afterwards;
    all.insert(all.end(), facts.begin(), facts.end());
    return *this;
}
Story& Story::judged(std::vector<Verdict> verdicts) {
    told_.steps.back().verdicts = std::move(verdicts);
    return *this;
}

}  // namespace ssp::bundle
