// SPDX-License-Identifier: Apache-2.0
// Editing the rules before they are linked, see edit.hpp.
#include "bundle/alternatives/edit.hpp"

#include <algorithm>
#include <stdexcept>

namespace ssp::bundle {

namespace {

// The formula with each occurrence of the name replaced.
Drafts replaced(const Drafts& formula, const Declared& name, const Drafts& instead) {
    std::vector<Drafts> operands;
    for (const Draft& d : formula) {
        if (d.operands == 0) {
            operands.push_back(d.what == &name && (d.op == spec::Op::parameter || d.op == spec::Op::call) ? instead : Drafts{d});
            continue;
        }
        const auto first = operands.size() - static_cast<std::size_t>(d.operands);
        Drafts whole;
        for (auto k = first; k != operands.size(); ++k) append(whole, operands[k]);
        Draft root = d;
        root.length = whole.size() + 1;
        whole.push_back(root);
        operands.resize(first);
        operands.push_back(std::move(whole));
    }
    return operands.front();
}

bool concerns(const DraftEffect& a, const DraftEffect& b) { return a.what == b.what && a.field == b.field; }

}  // namespace

Edit::Edit(const Configuration& c) : configuration_(c), rules_(rules_of_table(c)) {}

Edit& Edit::rules_of(const Configuration& other) {
    rules_ = rules_of_table(other);
    return *this;
}

DraftRule& Edit::rule(std::string_view id) {
    const auto r = std::ranges::find(rules_, id, &DraftRule::id);
    if (r == rules_.end()) throw std::logic_error("the table has no rule " + std::string(id));
    if (!r->text.starts_with("Otherwise than: ")) r->text = spec::kept("Otherwise than: " + std::string(r->text));
    return *r;
}

Edit& Edit::drop(const Ids& ids) {
    for (const std::string_view id : ids) rules_.erase(rules_.begin() + (&rule(id) - rules_.data()));
    return *this;
}
Edit& Edit::when(std::string_view id, Condition guard) {
    rule(id).guard = std::move(guard.drafts);
    return *this;
}
Edit& Edit::only(const Ids& ids, const Condition& also) {
    for (const std::string_view id : ids) when(id, Condition(rule(id).guard) && also);
    return *this;
}
Edit& Edit::even(std::string_view id, const Condition& other) { return when(id, Condition(rule(id).guard) || other); }
Edit& Edit::reading(const Ids& ids, const Declared& name, const Condition& instead) {
    for (const std::string_view id : ids) rule(id).guard = replaced(rule(id).guard, name, instead.drafts);
    return *this;
}

Edit& Edit::does(const Ids& ids, const std::vector<DraftEffect>& effects) {
    for (const std::string_view id : ids) rule(id).effects = effects;
    return *this;
}
Edit& Edit::sets(std::string_view id, const DraftEffect& effect) {
    std::vector<DraftEffect>& effects = rule(id).effects;
    const auto same = std::ranges::find_if(effects, [&](const DraftEffect& e) { return concerns(e, effect); });
    if (same == effects.end()) effects.push_back(effect);
    else *same = effect;
    return *this;
}
Edit& Edit::leaves(const Ids& ids, const Declared& variable) {
    for (const std::string_view id : ids)
        std::erase_if(rule(id).effects, [&](const DraftEffect& e) { return e.what == &variable; });
    return *this;
}
Edit& Edit::silent(const Ids& ids) { return leaves(ids, pending).leaves(ids, issued); }
Edit& Edit::says(const Ids& ids, Answer code) {
    for (const std::string_view id : ids) rule(id).answer = static_cast<int>(code);
    return *this;
}

Edit& Edit::copy(std::string_view id, std::string_view as) {
    DraftRule second = rule(id);
    second.id = as;
    rules_.push_back(std::move(second));
    return *this;
}
Edit& Edit::on(std::string_view id, const Declared& event) {
    rule(id).event = &event;
    return *this;
}
Edit& Edit::add(DraftRule rule) {
    rules_.push_back(std::move(rule));
    return *this;
}
Edit& Edit::add(const DraftVariables& more) {
    for (const DraftVariable& v : more.list) variables_.list.push_back(v);
    return *this;
}
Edit& Edit::add(const DraftEvent& more) {
    events_.push_back(more);
    return *this;
}

spec::Machine Edit::linked() const { return table(configuration_, rules_, variables_, events_); }

}  // namespace ssp::bundle
