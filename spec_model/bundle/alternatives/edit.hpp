// SPDX-License-Identifier: Apache-2.0
// The table of bundles with some of its rules said otherwise.
//
// Rules are named by their ids; a name that no rule has is thrown as std::logic_error, so an alternative cannot outlive
// the rule it speaks of unnoticed.

#pragma once

#include "bundle/alternatives.hpp"
#include "bundle/vocabulary.hpp"

#include <string_view>
#include <vector>

namespace ssp::bundle {

using Ids = std::vector<std::string_view>;

// The rules of the table, and the table with other ones and what they add to its state and events. In bundle.cpp, which
// has compiled the model's text already.
std::vector<DraftRule> rules_of_table(const Configuration& c);
spec::Machine table(const Configuration& c, const std::vector<DraftRule>& doing, const DraftVariables& more_state,
                    const std::vector<DraftEvent>& more_events);

class Edit {
public:
    explicit Edit(const Configuration& c);

    Edit& drop(const Ids& ids);                                      // they apply never
    Edit& when(std::string_view id, Condition guard);         // it applies exactly then
    Edit& only(const Ids& ids, const Condition& also);               // they apply only if this holds as well
    Edit& even(std::string_view id, const Condition& other);  // it applies then, too
    // In the guards, this parameter or this named formula (without arguments) stands for something else.
    Edit& reading(const Ids& ids, const Declared& name, const Condition& instead);

    Edit& does(const Ids& ids, const std::vector<DraftEffect>& effects);  // instead of all it did
    Edit& sets(std::string_view id, const DraftEffect& effect);    // instead of what it did to this variable, if anything
    Edit& leaves(const Ids& ids, const Declared& variable);               // nothing happens to the variable any more
    Edit& silent(const Ids& ids);                                         // no notification is made
    Edit& says(const Ids& ids, Answer code);

    Edit& copy(std::string_view id, std::string_view as);          // a second rule, to be changed from here on
    Edit& on(std::string_view id, const Declared& event);          // the rule belongs to another event
    Edit& add(DraftRule rule);
    Edit& add(const DraftVariables& more);
    Edit& add(const DraftEvent& more);
    // The rules of the table in another configuration.
    Edit& rules_of(const Configuration& other);

    [[nodiscard]] spec::Machine linked() const;

private:
    DraftRule& rule(std::string_view id);

    Configuration configuration_;
    std::vector<DraftRule> rules_;
    DraftVariables variables_{};
    std::vector<DraftEvent> events_{};
};

// The rules that erase a failed load; all that go on with a load.
inline const Ids erasing{"segment.not_authentic", "segment.out_of_order", "commit.not_authentic",
                             "commit.incomplete"};
inline const Ids during_load{"segment.done", "segment.not_authentic", "segment.out_of_order", "commit.done",
                                 "commit.full",  "commit.not_authentic",  "commit.incomplete",    "abort.done"};

// By subject, each in the order of the assumptions' numbers.
std::span<const Alternative> alternatives_of_loading();
std::span<const Alternative> alternatives_of_states();
std::span<const Alternative> alternatives_of_limits();
std::span<const Alternative> alternatives_of_rsp();
std::span<const Alternative> alternatives_of_notifications();
std::span<const Alternative> alternatives_of_platform();

}  // namespace ssp::bundle
