// SPDX-License-Identifier: Apache-2.0
// A machine as it is written down, before link.hpp turns names into positions.

#pragma once

#include "lang/vocabulary.hpp"
#include "requirements/requirement.hpp"

namespace spec::lang {

struct DraftSize { const Type* type; long size; bool scale; };
struct DraftSetting { const Declared* setting; long value; };
struct DraftVariable {
    const Declared* what;
    const Declared* field;
    Type type;
    const Type* index;
    int initial;
    bool persistent = false;
};
struct DraftVariables { std::vector<DraftVariable> list{}; };
struct DraftAnswers { const Declared* type = nullptr; int refusal = 0; };

struct DraftRule {
    Citations requirements;
    std::string_view id;
    std::string_view text;
    const Declared* event = nullptr;
    Drafts guard{};
    std::vector<DraftEffect> effects{};
    const Declared* answers = nullptr;
    int answer = 0;
    std::vector<DraftRaised> raised{};
    bool environment = false;
};
// What a system adds to the rules of its machines.
struct DraftCoupling {
    DraftRule rule;          // of a need the guard is what is needed, and the answer what is given without it
    std::string_view in{};   // the rule it is about; empty: all of the event
    bool need = false;
};
struct DraftProperty {
    Citations requirements;
    std::string_view id;
    std::string_view text;
    Scope scope = Scope::state;
    const Declared* event = nullptr;
    Drafts condition{};
    long smallest = 1;
    std::string_view components{};
    bool lemma = false;
};
struct DraftOccurrence {
    const Declared* event = nullptr;
    Drafts condition{};
};
struct DraftFairness {
    std::string_view text;
    Fairness::Kind kind;
    DraftOccurrence then{};
    DraftOccurrence often{};
};
struct DraftResponse {
    Citations requirements;
    std::string_view id;
    std::string_view text;
    const Declared* binder = nullptr;
    Drafts pending{};
    Drafts resolved{};
    std::vector<DraftRaised> helpful{};
    Drafts rank{};
    std::string_view components{};
    std::vector<DraftFairness> given{};
};

struct DraftIndependence {
    Citations requirements;
    std::string_view id;
    std::string_view text;
    std::vector<const Declared*> hidden{};
    std::vector<Drafts> sees{};
    std::vector<Drafts> rests_on{};
    bool sees_answers = false;
    std::string_view components{};
};

template <class T> constexpr void extend(std::vector<T>& to, std::vector<T>&& more) {
    if (to.empty()) to = std::move(more);
    else for (T& x : more) to.push_back(std::move(x));
}

struct DraftMachine {
    std::string_view name;
    std::string_view source;
    std::vector<DraftSize> sizes{};
    std::vector<DraftSetting> settings{};
    std::vector<DraftVariable> variables{};
    DraftAnswers answers{};
    std::vector<DraftEvent> events{};
    std::vector<DraftRule> rules{};
    std::vector<DraftProperty> properties{};
    std::vector<DraftResponse> responses{};
    std::vector<DraftIndependence> independences{};
    std::vector<DraftCoupling> couplings{};  // of a system

    constexpr void add(const DraftSize& s) { sizes.push_back(s); }
    constexpr void add(const DraftSetting& s) { settings.push_back(s); }
    constexpr void add(const DraftVariables& v) { for (const auto& x : v.list) variables.push_back(x); }
    constexpr void add(const DraftAnswers& a) { answers = a; }
    constexpr void add(std::vector<DraftEvent>&& e) { extend(events, std::move(e)); }
    constexpr void add(std::vector<DraftRule>&& r) { extend(rules, std::move(r)); }
    constexpr void add(std::vector<DraftProperty>&& p) { extend(properties, std::move(p)); }
    constexpr void add(std::vector<DraftResponse>&& r) { extend(responses, std::move(r)); }
    constexpr void add(std::vector<DraftIndependence>&& i) { extend(independences, std::move(i)); }
    constexpr void add(std::vector<DraftCoupling>&& c) { extend(couplings, std::move(c)); }
};

}  // namespace spec::lang
