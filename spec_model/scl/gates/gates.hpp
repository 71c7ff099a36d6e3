// SPDX-License-Identifier: Apache-2.0
// The gates of one host: which pipe leads to which gate, and what a gate does with a message.
//
// Whoever calls has taken the message apart: which kind of instruction it is, and what the registry of the gate says of
// the entry that is meant. The machine decides what is answered. Commands are counted in both directions: those of the
// peer that it has no answer to yet (`answering`), and those of this host (`asking`).

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_622.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::gates {

using namespace spec::lang;
using namespace requirements;

struct Pipe : Index {};
struct Gate : Index {};  // of this host

enum class Service : unsigned char { nothing, link_management, administration, identity, loopback, other };
enum class Stage : unsigned char { unused, closed, opened };
// `own` is one that only this gate knows; `unreadable` has parameters that are none.
enum class Instruction : unsigned char { get_parameter, set_parameter, own, unreadable, unknown };
enum class Rights : unsigned char { no_entry, read_only, read_write, write_only };
// The codes of responses, in their order, 0 to 11; then what happens to what is no command.
enum class Did : unsigned char {
    ok, not_connected, parameter_unknown, not_ok, no_pipes_available, entry_unknown, pipe_not_opened, not_supported, inhibited, timeout,
    access_denied, pipe_access_denied,
    done, listed, echoed, delivered, dropped, refused,
};
using enum Service;
using enum Stage;
using enum Instruction;
using enum Rights;
using enum Did;

inline constexpr Array<Service, Gate> services{"service"};
inline constexpr Array<Stage, Pipe> stages{"stage"};
inline constexpr Array<Gate, Pipe> leads{"leads_to"};
inline constexpr Array<bool, Pipe> secured{"secured"}, answering{"answering"}, asking{"asking"};

inline constexpr Any<Pipe> p{"p"};
inline constexpr Any<Gate> g{"g"};
inline constexpr Param<Pipe> pipe{"pipe"};
inline constexpr Param<Gate> gate{"gate"};
inline constexpr Param<Service> service_of_it{"service_of_it"};
inline constexpr Param<bool> is_secure{"is_secure"}, value_fits{"value_fits"};
inline constexpr Param<Instruction> instruction{"instruction"};
inline constexpr Param<Rights> rights{"rights"};

inline constexpr Event offer{"offer", gate, service_of_it};
inline constexpr Event look_up{"look_up", gate};  // is it in the list of gates of the identity gate?
inline constexpr Event create{"create", pipe, gate, is_secure};
inline constexpr Event open_pipe{"open_pipe", pipe};
inline constexpr Event close_pipe{"close_pipe", pipe};
inline constexpr Event remove{"remove", pipe};
inline constexpr Event remove_all{"remove_all"};
inline constexpr Event command_arrives{"command_arrives", pipe, is_secure, instruction, rights, value_fits};
inline constexpr Event event_arrives{"event_arrives", pipe, is_secure};
inline constexpr Event response_arrives{"response_arrives", pipe, is_secure};
inline constexpr Event answer_sent{"answer_sent", pipe};
inline constexpr Event not_done{"not_done", pipe};  // the command that was taken could not be carried out
inline constexpr Event send_command{"send_command", pipe, is_secure};
inline constexpr Event send_event{"send_event", pipe, is_secure};

inline constexpr Named used{"used", [](const Term<Pipe>& x) { return stages[x] != unused; }};
inline constexpr Named is_open{"is_open", [](const Term<Pipe>& x) { return stages[x] == opened; }};
inline constexpr Named service_of{"service_of", [](const Term<Pipe>& x, const Term<Service>& s) { return services[leads[x]] == s; }};
// What comes or goes on an open pipe, secure or clear as the pipe is.
inline Condition passes() { return is_open(pipe) && secured[pipe] == is_secure; }

// clang-format off
inline std::vector<DraftRule> pipe_rules() {
    return rules(
        rule(cites(TS102622_GATES_1), "gate.offered", "A gate that is offered stands in the list of gates,", on(offer), when(services[gate] == nothing && service_of_it != nothing),
             then(services[gate] = service_of_it), answer(done)),
        rule(cites(TS102622_GATES_1), "gate.listed", "where it is found.", on(look_up), when(services[gate] != nothing), answer(listed)),
        rule(cites(TS102622_PIPE_3, A_GAT_2), "pipe.created", "A pipe is created to a gate that is offered, and is secure or clear.", on(create), when(!used(pipe) && services[gate] != nothing),
             then(stages[pipe] = closed, leads[pipe] = gate, secured[pipe] = is_secure), answer(done)),
        rule(cites(TS102622_PIPE_7, TS102622_PIPE_8), "pipe.opened", "A pipe is opened, even if it is open.", on(open_pipe), when(used(pipe)), then(stages[pipe] = opened), answer(ok)),
        rule(cites(TS102622_UNKNOWN_1), "open.unknown", "One that does not exist is not.", on(open_pipe), when(!used(pipe)), answer(not_ok)),
        rule(cites(A_GAT_5), "pipe.closed", "A pipe is closed, even if it is not open.", on(close_pipe), when(used(pipe)),
             then(stages[pipe] = closed, answering[pipe] = false, asking[pipe] = false), answer(ok)),
        rule(cites(TS102622_UNKNOWN_1), "close.unknown", "One that does not exist is not.", on(close_pipe), when(!used(pipe)), answer(not_ok)),
        rule(cites(TS102622_PIPE_6), "pipe.removed", "A pipe is removed.", on(remove), when(used(pipe)),
             then(stages[pipe] = unused, clear(leads[pipe]), secured[pipe] = false, answering[pipe] = false, asking[pipe] = false), answer(done)),
        rule(cites(A_PWR_5), "pipes.removed", "A start removes all pipes.", on(remove_all), 
             then(each(p, stages[p] = unused), each(p, leads[p] = first<Gate>()), each(p, secured[p] = false), each(p, answering[p] = false), each(p, asking[p] = false)), answer(done)));
}
inline std::vector<DraftRule> message_rules() {
    const Condition taken = passes() && !answering[pipe], get = instruction == get_parameter, set = instruction == set_parameter;
    const auto command = [&](ssp::Requirement const& r, std::string_view id, std::string_view text, const Condition& c, Did did) {
        return rule(cites(r), id, text, on(command_arrives), when(taken && c), then(answering[pipe] = true), answer(did));
    };
    return rules(
        rule(cites(TS102622_UNKNOWN_1), "command.unknown_pipe", "A command on a pipe that does not exist is answered with an error.", on(command_arrives), when(!used(pipe)), answer(not_ok)),
        rule(cites(A_GAT_2), "command.other_way", "One in clear on a secure pipe, or the other way round, is dropped.", on(command_arrives), when(used(pipe) && secured[pipe] != is_secure), answer(dropped)),
        rule(cites(TS102622_PIPE_7), "command.not_opened", "On a pipe that is not open no command is taken.", on(command_arrives), when(stages[pipe] == closed && secured[pipe] == is_secure), answer(pipe_not_opened)),
        rule(cites(TS102622_COMMAND_1, A_GAT_1), "command.second", "A second command before the answer to the first is dropped.", on(command_arrives), when(passes() && answering[pipe]), answer(dropped)),
        command(A_GAT_3, "get.done", "An entry that may be read is read.", get && (rights == read_only || rights == read_write), ok),
        command(A_GAT_3, "get.unknown", "One that is not there is unknown,", get && rights == no_entry, entry_unknown),
        command(A_GAT_3, "get.denied", "and one that may not be read is denied.", get && rights == write_only, access_denied),
        command(A_GAT_3, "set.done", "An entry that may be written is written, if the value fits.", set && (rights == read_write || rights == write_only) && value_fits, ok),
        command(TS102622_RESPONSE_1, "set.misfit", "If not, the parameter is unknown.", set && (rights == read_write || rights == write_only) && !value_fits, parameter_unknown),
        command(A_GAT_3, "set.unknown", "One that is not there is unknown,", set && rights == no_entry, entry_unknown),
        command(A_GAT_3, "set.denied", "and one that may not be written is denied.", set && rights == read_only, access_denied),
        command(TS102622_UNKNOWN_3, "own.done", "What a gate knows alone, it carries out, and may still refuse parameters.", instruction == own && service_of(pipe, other), ok),
        command(TS102622_UNKNOWN_3, "own.elsewhere", "No other gate does.", instruction == own && !service_of(pipe, other), not_supported),
        command(TS102622_RESPONSE_1, "command.unreadable", "A command whose parameters are none is answered so.", instruction == unreadable, parameter_unknown),
        command(TS102622_UNKNOWN_3, "command.not_supported", "A command that nobody knows is not supported.", instruction == unknown, not_supported),
        rule(cites(A_GAT_4), "event.echoed", "The loopback gate sends an event back.", on(event_arrives), when(passes() && service_of(pipe, loopback)), answer(echoed)),
        rule(cites(A_SCL_2), "event.delivered", "Any other gate gets it.", on(event_arrives), when(passes() && !service_of(pipe, loopback)), answer(delivered)),
        rule(cites(TS102622_UNKNOWN_2, A_SCL_2, A_GAT_2), "event.dropped", "Where it does not pass it is dropped.", on(event_arrives), when(!passes()), answer(dropped)),
        rule(cites(TS102622_COMMAND_1), "response.delivered", "A response ends the wait for it.", on(response_arrives), when(passes() && asking[pipe]), then(asking[pipe] = false), answer(delivered)),
        rule(cites(TS102622_UNKNOWN_2, A_GAT_1, A_GAT_2), "response.dropped", "A response that nobody waits for is dropped.", on(response_arrives), when(!passes() || !asking[pipe]), answer(dropped)),
        rule(cites(TS102622_COMMAND_1), "answer.sent", "With its answer a command is done with.", on(answer_sent), when(answering[pipe]), then(answering[pipe] = false), answer(done)),
        rule(cites(A_GAT_6), "command.not_done", "A command that was taken and cannot be carried out is answered with an error.", on(not_done), when(answering[pipe]), answer(not_ok)),
        rule(cites(TS102622_COMMAND_1, A_GAT_2), "command.sent", "A command is sent when the one before was answered.", on(send_command), when(passes() && !asking[pipe]), then(asking[pipe] = true), answer(done)),
        rule(cites(A_GAT_2), "event.sent", "An event is sent on an open pipe.", on(send_event), when(passes()), answer(done)));
}

inline std::vector<DraftProperty> pipe_properties() {
    const Condition others_stay = all(p, p == pipe || after(stages[p]) == stages[p]);
    const Condition other_flags_stay = all(p, p == pipe || (after(answering[p]) == answering[p] && after(asking[p]) == asking[p]));
    const Condition nothing_open = !after(answering[pipe]) && !after(asking[pipe]);
    return properties(
        always(cites(TS102622_COMMAND_1), "GA-1", "Commands without answer stand on open pipes only.", all(p, implies(answering[p] || asking[p], is_open(p)))),
        always(cites(TS102622_GATES_1), "GA-2", "Each pipe leads to a gate that is in the list of gates.", all(p, implies(used(p), services[leads[p]] != nothing))),
        always(cites(TS102622_PIPE_6), "GA-13", "Of a pipe that was removed nothing is kept.", all(p, implies(!used(p), leads[p] == first<Gate>() && !secured[p]))),
        step(cites(TS102622_GATES_1), "GA-3", "A gate is found in the list exactly if it is offered.", on(look_up), answered(listed) == (services[gate] != nothing)),
        step(cites(TS102622_GATES_1), "GA-4", "A pipe is created to a gate in the list of gates, and to no other.", on(create),
             answered(done) == (!used(pipe) && services[gate] != nothing) && implies(answered(done), after(leads[pipe]) == gate && after(stages[pipe]) == closed) && others_stay),
        step(cites(TS102622_GATES_1), "GA-5", "A gate that is offered is what it was offered as, and remains so.", on(offer),
             answered(done) == (services[gate] == nothing && service_of_it != nothing) &&
             all(g, after(services[g]) == choose(g == gate && services[g] == nothing, term(service_of_it), term(services[g])))),
        step(cites(A_GAT_2), "GA-6", "A pipe stays secure, or clear, as long as it exists.",
             all(p, implies(used(p) && after(used(p)), after(secured[p]) == secured[p] && after(leads[p]) == leads[p]))),
        step(cites(A_GAT_2), "GA-7", "A pipe is as secure as it was asked for.", on(create), implies(answered(done), after(secured[pipe]) == is_secure)),
        step(cites(TS102622_PIPE_8), "GA-8", "A pipe that exists is opened, even if it is open.", on(open_pipe), choose(used(pipe), answered(ok) && after(is_open(pipe)), answered(not_ok)) && others_stay),
        step(cites(A_GAT_5), "GA-9", "A pipe that exists is closed, even if it is not open.", on(close_pipe),
             choose(used(pipe), answered(ok) && after(stages[pipe]) == closed && nothing_open, answered(not_ok)) && others_stay && other_flags_stay),
        step(cites(TS102622_PIPE_6), "GA-10", "A pipe that was removed does not exist.", on(remove), after(stages[pipe]) == unused && answered(done) == used(pipe) && others_stay && other_flags_stay),
        step(cites(A_PWR_5), "GA-11", "After a start there is no pipe.", on(remove_all), answered(done) && all(p, after(stages[p]) == unused)),
        step(cites(TS102622_COMMAND_1), "GA-12", "To open a pipe forgets no command without answer.", on(open_pipe), after(answering[pipe]) == answering[pipe] && after(asking[pipe]) == asking[pipe]));
}
inline std::vector<DraftProperty> message_properties() {
    const auto service = services[leads[pipe]];
    const Condition same = secured[pipe] == is_secure, taken = passes() && !answering[pipe];
    const Condition code = answered(ok) || answered(not_connected) || answered(parameter_unknown) || answered(not_ok) || answered(no_pipes_available) || answered(entry_unknown) ||
                           answered(pipe_not_opened) || answered(not_supported) || answered(inhibited) || answered(timeout) || answered(access_denied) || answered(pipe_access_denied);
    const Condition pipes_stay = all(p, after(stages[p]) == stages[p]), nothing_changes = pipes_stay && all(p, after(answering[p]) == answering[p] && after(asking[p]) == asking[p]);
    const Condition readable = rights == read_only || rights == read_write, writable = rights == read_write || rights == write_only;
    const Condition others_wait = all(p, p == pipe || (after(answering[p]) == answering[p] && after(asking[p]) == asking[p]));
    return properties(
        step(cites(TS102622_RESPONSE_1), "GA-20", "A command is answered with one of the twelve codes, or is dropped.", on(command_arrives), code != answered(dropped)),
        step(cites(TS102622_RESPONSE_1), "GA-21", "What is no command is never answered with a code.", on(event_arrives), !code),
        step(cites(TS102622_RESPONSE_1), "GA-22", "Neither is a response.", on(response_arrives), !code),
        step(cites(TS102622_UNKNOWN_1), "GA-23", "A command on a pipe that does not exist is answered with an error.", on(command_arrives), answered(not_ok) == !used(pipe)),
        step(cites(TS102622_PIPE_7), "GA-24", "A command on a pipe that is not open is answered so, and does nothing.", on(command_arrives),
             answered(pipe_not_opened) == (stages[pipe] == closed && same) && implies(!is_open(pipe), nothing_changes)),
        step(cites(A_GAT_2), "GA-25", "A command in clear on a secure pipe, or the other way round, is dropped, and does nothing.", on(command_arrives), implies(used(pipe) && !same, answered(dropped) && nothing_changes)),
        step(cites(A_GAT_2), "GA-26", "So is an event,", on(event_arrives), implies(!same, answered(dropped))),
        step(cites(A_GAT_2), "GA-27", "and a response.", on(response_arrives), implies(!same, answered(dropped) && nothing_changes)),
        step(cites(A_GAT_2), "GA-28", "No command is sent in clear on a secure pipe, or the other way round,", on(send_command), implies(!same, answered(refused) && nothing_changes)),
        step(cites(A_GAT_2), "GA-29", "and no event.", on(send_event), implies(!same, answered(refused))),
        step(cites(TS102622_COMMAND_1, A_GAT_1), "GA-30", "The peer has at most one command without answer: a second one is dropped.", on(command_arrives), implies(used(pipe) && answering[pipe], answered(dropped) && nothing_changes)),
        step(cites(TS102622_COMMAND_1), "GA-31", "This host has at most one, too.", on(send_command), answered(done) == (passes() && !asking[pipe]) && implies(answered(done), after(asking[pipe])) && pipes_stay),
        step(cites(TS102622_COMMAND_1), "GA-32", "A response is taken by who waits for it, once.", on(response_arrives), choose(passes() && asking[pipe], answered(delivered) && !after(asking[pipe]), answered(dropped) && nothing_changes)),
        step(cites(TS102622_COMMAND_1), "GA-33", "A command that is taken waits for its answer.", on(command_arrives), (after(answering[pipe]) == (answering[pipe] || passes())) && others_wait && after(asking[pipe]) == asking[pipe]),
        step(cites(TS102622_COMMAND_1), "GA-34", "An answer is sent to a command that waits, once.", on(answer_sent), answered(done) == answering[pipe] && !after(answering[pipe]) && others_wait),
        step(cites(A_GAT_3), "GA-35", "What is read is there and may be read.", on(command_arrives), implies(taken && instruction == get_parameter, answered(ok) == readable && answered(access_denied) == (rights == write_only))),
        step(cites(A_GAT_3), "GA-36", "What is written is there, may be written, and fits.", on(command_arrives),
             implies(taken && instruction == set_parameter, answered(ok) == (writable && value_fits) && answered(access_denied) == (rights == read_only) && answered(parameter_unknown) == (writable && !value_fits))),
        step(cites(A_GAT_3), "GA-37", "An entry is said to be unknown exactly if it is not there.", on(command_arrives),
             answered(entry_unknown) == (taken && (instruction == get_parameter || instruction == set_parameter) && rights == no_entry)),
        step(cites(TS102622_UNKNOWN_3), "GA-38", "An instruction that the gate does not know is not supported.", on(command_arrives),
             answered(not_supported) == (taken && (instruction == unknown || (instruction == own && service != other)))),
        step(cites(TS102622_RESPONSE_1), "GA-39", "Parameters that are none are answered so.", on(command_arrives), implies(taken && instruction == unreadable, answered(parameter_unknown))),
        step(cites(TS102622_UNKNOWN_3), "GA-40", "What only this gate knows is carried out there.", on(command_arrives), implies(taken && instruction == own, answered(ok) == (service == other))),
        step(cites(A_GAT_4), "GA-41", "The loopback gate sends back what it gets, and no other gate does.", on(event_arrives), answered(echoed) == (passes() && service == loopback)),
        step(cites(A_SCL_2), "GA-42", "An event is delivered on an open pipe only.", on(event_arrives), answered(dropped) == !passes() && answered(delivered) == (passes() && service != loopback) && nothing_changes),
        step(cites(A_GAT_2), "GA-43", "An event is sent on an open pipe, as secure as the pipe is.", on(send_event), answered(done) == passes() && nothing_changes),
        step(cites(A_GAT_6), "GA-44", "Only a command without answer is answered as not carried out, and waits for that answer to be sent.", on(not_done), answered(not_ok) == answering[pipe] && nothing_changes));
}
// clang-format on

inline Machine table(long pipes, long gates) {
    auto all_rules = pipe_rules();
    extend(all_rules, message_rules());
    auto all_properties = pipe_properties();
    extend(all_properties, message_properties());
    return machine("scl_gates", "spec_model/scl/gates/gates.hpp", scale<Pipe>(pipes), size<Gate>(gates),
                   variables(starts(services, nothing), starts(stages, unused), starts(leads, first<Gate>()), starts(secured, false), starts(answering, false), starts(asking, false)),
                   answers<Did>(refused),
                   events(offer, look_up, create, open_pipe, close_pipe, remove, remove_all, command_arrives, event_arrives, response_arrives, answer_sent, not_done, send_command, send_event),
                   std::move(all_rules), std::move(all_properties));
}

}  // namespace ssp::scl::gates
