// SPDX-License-Identifier: Apache-2.0
// The mistakes the compiler stops at. None of these is constexpr, on purpose: reaching one while a machine is linked at
// compile time is the error message. At run time they throw std::logic_error, naming the thing.

#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace spec::mistake {

[[noreturn]] inline void say(const char* what, std::string_view name) { throw std::logic_error(std::string(what) + ": " + std::string(name)); }

#define SSPEC_MISTAKE(name, text) [[noreturn]] inline void name(std::string_view of) { say(text, of); }
SSPEC_MISTAKE(two_entries_have_the_same_name, "two entries have the same name")
SSPEC_MISTAKE(two_rules_or_properties_have_the_same_id, "two rules or properties have the same id")
SSPEC_MISTAKE(an_index_type_or_bound_has_no_size, "an index type or bound has no size")
SSPEC_MISTAKE(a_size_is_below_one, "a size is below one")
SSPEC_MISTAKE(a_setting_has_no_value, "a setting has no value")
SSPEC_MISTAKE(a_variable_is_not_declared, "a variable is not declared in variables(..)")
SSPEC_MISTAKE(an_event_is_not_declared, "an event is not declared in events(..)")
SSPEC_MISTAKE(a_machine_declares_no_answers, "a machine declares no answers(..)")
SSPEC_MISTAKE(a_rule_answers_with_another_machine_s_answer, "a rule answers with a type that is not the machine's answers(..)")
SSPEC_MISTAKE(a_rule_gives_no_answer, "a rule gives no answer(..)")
SSPEC_MISTAKE(an_answer_is_compared_that_no_event_of_the_machine_gives, "answered(..) names an answer that the event, or every event, never gives")
SSPEC_MISTAKE(a_formula_reads_a_parameter_its_event_does_not_carry, "a formula reads a parameter its event does not carry")
SSPEC_MISTAKE(a_quantifier_s_variable_is_used_outside_it, "a quantifier's variable is used outside it")
SSPEC_MISTAKE(a_quantifier_reuses_a_variable_that_is_bound_around_it, "a quantifier reuses a variable that is bound around it")
SSPEC_MISTAKE(only_a_step_property_may_speak_of_the_state_after_the_step_or_of_the_answer, "only a step property may use after(..) or answered(..)")
SSPEC_MISTAKE(a_named_formula_reads_a_parameter_or_the_state_after, "a named formula may read only variables and its arguments")
SSPEC_MISTAKE(a_rule_assigns_a_variable_twice, "a rule assigns a variable twice")
SSPEC_MISTAKE(each_assigns_another_element_than_it_names, "each(i, ..) has to assign element i")
SSPEC_MISTAKE(a_push_or_pop_concerns_a_field_the_queue_does_not_have, "a push names a field the queue does not have")
SSPEC_MISTAKE(a_number_is_outside_the_range_it_is_compared_with, "a number is outside the range it is compared with")
SSPEC_MISTAKE(a_number_is_outside_the_range_of_what_it_is_assigned_to, "a number is outside the range of what it is assigned to")
SSPEC_MISTAKE(an_initial_value_is_outside_its_range, "an initial value is outside its range")
SSPEC_MISTAKE(a_property_or_rule_has_no_text, "a property or rule has no text")
SSPEC_MISTAKE(a_response_names_no_input_that_helps, "a response names no input that helps")
SSPEC_MISTAKE(machines_raise_events_in_a_circle, "machines raise events in a circle")
SSPEC_MISTAKE(two_machines_give_one_index_type_different_sizes, "two machines give one index type different sizes")
SSPEC_MISTAKE(an_event_is_raised_that_no_machine_of_the_system_has, "an event is raised that no machine of the system has")
SSPEC_MISTAKE(a_response_names_the_arguments_of_an_event_raised_inside, "a response may not name the arguments of an event that is raised inside")
#undef SSPEC_MISTAKE

}  // namespace spec::mistake
