// SPDX-License-Identifier: Apache-2.0
// The mistakes a model can hold and the C++ types cannot refuse.
//
// Linking keeps the first one. At run time it is thrown, as std::logic_error; at compile time it travels in place of the
// machine to `well_formed`, which stops the compiler. Reporting it where it is found would print the call
// `machine(..)` with all its arguments: 219 kB at 100 rules.

#pragma once

#include "lang/machine.hpp"

#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>

namespace spec {

#define SSPEC_MISTAKES(X) \
    X(two_entries_have_the_same_name, "two entries have the same name") \
    X(two_rules_or_properties_have_the_same_id, "two rules or properties have the same id") \
    X(an_index_type_or_bound_has_no_size, "an index type or bound has no size") \
    X(a_size_is_below_one, "a size is below one") \
    X(a_setting_has_no_value, "a setting has no value") \
    X(a_variable_is_not_declared, "a variable is not declared in variables(..)") \
    X(an_event_is_not_declared, "an event is not declared in events(..)") \
    X(a_machine_declares_no_answers, "a machine declares no answers(..)") \
    X(a_machine_has_no_rules, "a machine has no rules") \
    X(a_rule_answers_with_another_machine_s_answer, "a rule answers with a type that is not the machine's answers(..)") \
    X(a_rule_gives_no_answer, "a rule gives no answer(..)") \
    X(an_answer_is_compared_that_no_event_of_the_machine_gives, "answered(..) names an answer that the event, or every event, never gives") \
    X(a_formula_reads_a_parameter_its_event_does_not_carry, "a formula reads a parameter its event does not carry") \
    X(a_quantifier_s_variable_is_used_outside_it, "a quantifier's variable is used outside it") \
    X(a_quantifier_reuses_a_variable_that_is_bound_around_it, "a quantifier reuses a variable that is bound around it") \
    X(only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer, "only a step property may use after(..) or answered(..)") \
    X(a_named_formula_reads_a_parameter_or_the_state_after, "a named formula may read only variables and its arguments") \
    X(a_rule_assigns_a_variable_twice, "a rule assigns a variable twice") \
    X(each_assigns_another_element_than_it_names, "each(i, ..) has to assign element i") \
    X(a_push_or_pop_concerns_a_field_the_queue_does_not_have, "a push names a field the queue does not have") \
    X(a_constant_is_outside_its_type, "a constant is below 0, an enumerator leaves a gap, or a queue has no such place") \
    X(a_number_is_outside_the_range_it_is_compared_with, "a number is outside the range it is compared with") \
    X(a_number_is_outside_the_range_of_what_it_is_assigned_to, "a number is outside the range of what it is assigned to") \
    X(an_initial_value_is_outside_its_range, "an initial value is no constant or outside its range") \
    X(a_property_or_rule_has_no_text, "a property or rule has no text") \
    X(a_response_names_no_input_that_helps, "a response names no input that helps") \
    X(a_fairness_speaks_of_an_answer, "a fairness may not use answered(..); it means steps taken by a rule") \
    X(a_fairness_names_an_event_raised_inside, "a fairness may not name an event that is raised inside; name the one from outside") \
    X(an_independence_hides_a_parameter_that_no_event_carries, "an independence hides a parameter that no event carries") \
    X(an_independence_says_of_nothing_that_it_is_seen, "an independence needs sees(..) or sees_answers") \
    X(machines_raise_events_in_a_circle, "machines raise events in a circle") \
    X(two_machines_give_one_index_type_different_sizes, "two machines give one index type different sizes") \
    X(two_machines_give_one_setting_different_values, "two machines give one setting different values") \
    X(an_event_is_raised_that_no_machine_of_the_system_has, "an event is raised that no machine of the system has") \
    X(a_coupling_names_a_rule_that_no_machine_of_the_system_has, "needs(..) or follows(..) names a rule that no machine of the system has") \
    X(a_rule_waits_for_an_answer_that_is_never_given, "only_if(..) names an answer that no rule of the event gives") \
    X(a_response_names_the_arguments_of_an_event_raised_inside, "a response may not name the arguments of an event that is raised inside")

enum class Mistake : unsigned char {
    none,
#define SSPEC_ENUMERATOR(name, text) name,
    SSPEC_MISTAKES(SSPEC_ENUMERATOR)
#undef SSPEC_ENUMERATOR
};

// The first mistake of a model: of which thing, in which rule, property or machine.
struct Fault {
    Mistake mistake = Mistake::none;
    std::string_view of{};
    std::string_view in{};
    constexpr explicit operator bool() const { return mistake != Mistake::none; }
};

namespace mistake {

using enum Mistake;

inline constexpr const char* texts[] = {
    "",
#define SSPEC_TEXT(name, text) #name ": " text,
    SSPEC_MISTAKES(SSPEC_TEXT)
#undef SSPEC_TEXT
};
#undef SSPEC_MISTAKES

constexpr const char* text_of(const Fault& f) { return texts[static_cast<unsigned>(f.mistake)]; }

// printf is never run: a constant expression may not call it, and the compiler then prints what it was to say.
constexpr void stop(const char* mistake, std::string_view of, std::string_view in) {
    if (std::is_constant_evaluated()) __builtin_printf("%s: %s, in %s", mistake, of.data(), in.data());
    else throw std::logic_error(std::string(mistake) + ": " + std::string(of) + ", in " + std::string(in));
}

// At compile time a fault takes the place of its machine; `cells`, never negative otherwise, says which.
constexpr Machine in_place_of_a_machine(const Fault& f) {
    if (!std::is_constant_evaluated()) stop(text_of(f), f.of, f.in);
    Machine m{f.of, f.in};
    m.cells = -static_cast<int>(f.mistake);
    return m;
}
constexpr Fault fault_of(const Machine& m) {
    if (m.cells >= 0) return {};
    return {static_cast<Mistake>(-m.cells), m.name, m.source};
}

}  // namespace mistake

}  // namespace spec
