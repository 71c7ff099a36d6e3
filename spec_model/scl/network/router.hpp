// SPDX-License-Identifier: Apache-2.0
// The router of the SCL, at the controller: which hosts are there, whom they admit, which pipes lead where, and which end
// of a pipe gets a packet.
//
// Only dynamic pipes stand in the table. Each host has one administration pipe besides, which leads to the controller;
// pipes are asked for on it. A whitelist is a list: its entries stand in one table for all hosts. Whoever calls picks the
// free pipe or entry that is to be used; the machine refuses one that is not free.

#pragma once

#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_622.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::network {

using namespace spec::lang;
using namespace requirements;

struct Pipe : Index {};    // a dynamic one
struct Host : Index {};    // the first is the controller
struct Domain : Index {};  // of hosts
struct Gate : Index {};    // of any host
struct Entry : Index {};   // of a whitelist
struct Identity : Bound {};  // of the session: it tells whether two know of the same pipes

enum class Route : unsigned char {
    unused,
    routed,
    ending,  // it leads nowhere any more, and not everybody knows
};
enum class Message : unsigned char { command, event, response };
enum class Did : unsigned char {
    ok, not_connected, not_ok, no_pipes_available, pipe_not_opened, access_denied,  // answers to commands
    to_source, to_destination, error_answer, dropped,                               // what happens to a packet
    refused,
};
using enum Route;
using enum Message;
using enum Did;

inline constexpr Array<bool, Host> registered{"registered"};  // of the controller: no, it is always there
inline constexpr Array<Domain, Host> domains{"domain"};
inline constexpr Array<bool, Host> administration{"administration"};  // its administration pipe is open
inline constexpr Array<bool, Entry> entered{"entered"};
inline constexpr Array<Host, Entry> owners{"owner"}, admitted{"admitted"};
inline constexpr Array<Route, Pipe> routes{"route"};
inline constexpr Array<Host, Pipe> sources{"source"}, destinations{"destination"};
inline constexpr Array<Gate, Pipe> source_gates{"source_gate"}, destination_gates{"destination_gate"};
inline constexpr Var<Identity> identity{"identity"};

inline constexpr Any<Pipe> p{"p"}, q{"q"};
inline constexpr Any<Host> h{"h"};
inline constexpr Any<Entry> e{"e"};
inline constexpr Param<Host> host{"host"}, peer{"peer"};
inline constexpr Param<Domain> its_domain{"its_domain"};
inline constexpr Param<Pipe> pipe{"pipe"};
inline constexpr Param<Gate> gate{"gate"}, peer_gate{"peer_gate"};
inline constexpr Param<Entry> entry{"entry"};
inline constexpr Param<Message> message{"message"};

inline constexpr Event enter{"enter", host, its_domain};
inline constexpr Event leave{"leave", host};
inline constexpr Event link_lost{"link_lost", host};
inline constexpr Event admit{"admit", host, peer, entry};  // the host enters the peer in its whitelist
inline constexpr Event dismiss{"dismiss", host, entry};
inline constexpr Event open_administration{"open_administration", host};
inline constexpr Event create{"create", host, gate, peer, peer_gate, pipe};
inline constexpr Event remove{"remove", host, pipe};
inline constexpr Event clear_all{"clear_all", host};
inline constexpr Event told{"told", pipe};  // both ends know that it is gone
inline constexpr Event forward{"forward", host, pipe, message};

// Properties say these out, so that a fault in a named formula does not hide itself.
inline Condition ends_at(const Term<Pipe>& x, const Term<Host>& y) { return sources[x] == y || destinations[x] == y; }
inline Condition lets_in(const Term<Host>& x, const Term<Host>& y) { return any(e, entered[e] && owners[e] == x && admitted[e] == y); }
// The same two gates of the same two hosts, whoever asked.
inline Condition joined(const Term<Pipe>& x, const Term<Host>& a, const Term<Gate>& m, const Term<Host>& b, const Term<Gate>& n) {
    return routes[x] == routed && ((sources[x] == a && source_gates[x] == m && destinations[x] == b && destination_gates[x] == n) ||
                                   (sources[x] == b && source_gates[x] == n && destinations[x] == a && destination_gates[x] == m));
}

inline constexpr Named there{"there", [](const Term<Host>& x) { return x == first<Host>() || registered[x]; }};
inline constexpr Named end_of{"end_of", [](const Term<Pipe>& x, const Term<Host>& y) { return ends_at(x, y); }};
inline constexpr Named admits{"admits", [](const Term<Host>& x, const Term<Host>& y) { return lets_in(x, y); }};
inline constexpr Named joins{"joins", [](const Term<Pipe>& x, const Term<Host>& a, const Term<Gate>& m, const Term<Host>& b, const Term<Gate>& n) { return joined(x, a, m, b, n); }};
inline constexpr Named may_command{"may_command", [](const Term<Host>& x) { return there(x) && administration[x]; }};

inline Term<Number> another_identity() { return choose(identity < last<Identity>(), identity + 1, 0); }
// The pipes for which c holds end.
inline DraftEffect end_all(const Condition& c) { return each(p, routes[p] = choose(routes[p] == routed && c, ending, term(routes[p]))); }
inline DraftEffect renew_if(const Condition& c) { return identity = choose(any(p, routes[p] == routed && c), another_identity(), term(identity)); }

// clang-format off
inline std::vector<DraftRule> host_rules() {
    const Condition stays = entered[e] && owners[e] != host && admitted[e] != host;
    const auto goes = [&](std::string_view id, std::string_view text, On on) {
        return rule(cites(A_HST_2, A_HST_3), id, text, on, when(registered[host]),
                    then(registered[host] = false, clear(domains[host]), administration[host] = false, end_all(end_of(p, host)), renew_if(end_of(p, host)),
                         each(e, entered[e] = stays), each(e, owners[e] = choose(stays, term(owners[e]), first<Host>())), each(e, admitted[e] = choose(stays, term(admitted[e]), first<Host>()))), answer(ok));
    };
    return rules(
        rule(cites(A_HST_1), "host.enters", "A host registers with its domain,", on(enter), when(!there(host)),
             then(registered[host] = true, domains[host] = its_domain), answer(ok)),
        rule(cites(A_HST_1), "host.enters_twice", "and no other with the same identifier.", on(enter), when(there(host)), answer(not_ok)),
        goes("host.leaves", "When a host leaves, its pipes end, and whitelists forget it;", on(leave)),
        rule(cites(A_HST_2), "host.not_there", "one that is not there does not leave.", on(leave), when(!registered[host]), answer(not_ok)),
        goes("host.lost", "Whose link is lost has left.", on(link_lost)),
        rule(cites(TS22924_2), "whitelist.entered", "A host enters another in its whitelist,", on(admit),
             when(there(host) && there(peer) && host != peer && !entered[entry]), then(entered[entry] = true, owners[entry] = host, admitted[entry] = peer), answer(ok)),
        rule(cites(A_HST_3), "whitelist.unknown", "if both are there.", on(admit), when(!there(host) || !there(peer) || host == peer), answer(not_ok)),
        rule(cites(TS22924_2), "whitelist.removed", "It removes its own entries,", on(dismiss), when(entered[entry] && owners[entry] == host), then(entered[entry] = false, clear(owners[entry]), clear(admitted[entry])), answer(ok)),
        rule(cites(TS22924_2), "whitelist.of_others", "and no others.", on(dismiss), when(!entered[entry] || owners[entry] != host), answer(not_ok)),
        rule(cites(TS102622_PIPE_1), "administration.opened", "A host that is there opens its administration pipe,", on(open_administration), when(there(host)), then(administration[host] = true), answer(ok)),
        rule(cites(A_HST_1), "administration.unknown", "and no other host does.", on(open_administration), when(!there(host)), answer(not_connected)));
}
inline std::vector<DraftRule> pipe_rules() {
    const Condition second = any(p, joins(p, host, gate, peer, peer_gate)), left = any(p, routes[p] == unused);
    const Condition known = there(peer) && host != peer, allowed = may_command(host) && known && admits(peer, host);
    return rules(
        rule(cites(TS102622_PIPE_3, TS22924_1), "pipe.created", "A pipe is created between a gate of a host and a gate of another that admits it.", on(create),
             when(allowed && !second && routes[pipe] == unused),
             then(routes[pipe] = routed, sources[pipe] = host, source_gates[pipe] = gate, destinations[pipe] = peer, destination_gates[pipe] = peer_gate, identity = another_identity()), answer(ok)),
        rule(cites(TS102622_CLEAR_1), "pipe.not_administered", "It is asked for on an open administration pipe;", on(create), when(!may_command(host)), answer(pipe_not_opened)),
        rule(cites(A_HST_1), "pipe.no_such_host", "there is another host that it leads to;", on(create), when(may_command(host) && !known), answer(not_connected)),
        rule(cites(TS22924_2), "pipe.not_admitted", "that host admits this one;", on(create), when(may_command(host) && known && !admits(peer, host)), answer(access_denied)),
        rule(cites(TS102622_PIPE_5), "pipe.second", "the two gates have no pipe yet;", on(create), when(allowed && second), answer(not_ok)),
        rule(cites(TS102622_PIPE_2), "pipe.none_left", "there is an identifier that is not used.", on(create), when(allowed && !second && !left), answer(no_pipes_available)),
        rule(cites(TS102622_PIPE_6), "pipe.removed", "Each end removes a pipe,", on(remove), when(may_command(host) && routes[pipe] == routed && end_of(pipe, host)),
             then(routes[pipe] = ending, identity = another_identity()), answer(ok)),
        rule(cites(TS102622_PIPE_6), "pipe.of_others", "and nobody else.", on(remove), when(may_command(host) && !(routes[pipe] == routed && end_of(pipe, host))), answer(not_ok)),
        rule(cites(TS102622_CLEAR_1), "remove.not_administered", "That, too, is asked for on an open administration pipe.", on(remove), when(!may_command(host)), answer(pipe_not_opened)),
        rule(cites(TS102622_CLEAR_1), "cleared.by_controller", "The controller clears all pipes, and closes the static ones.", on(clear_all), when(host == first<Host>() && administration[host]),
             then(end_all(Condition(true)), renew_if(Condition(true)), each(h, administration[h] = false)), answer(ok)),
        rule(cites(TS102622_CLEAR_2), "cleared.by_host", "Another host clears its own.", on(clear_all), when(host != first<Host>() && may_command(host)),
             then(end_all(end_of(p, host)), renew_if(end_of(p, host)), administration[host] = false), answer(ok)),
        rule(cites(TS102622_CLEAR_1), "clear.not_administered", "That, too, is asked for on an open administration pipe.", on(clear_all), when(!may_command(host)), answer(pipe_not_opened)),
        rule(cites(A_SCL_14), "pipe.forgotten", "When both ends know that a pipe is gone, its identifier is free.", on(told), when(routes[pipe] == ending), 
             then(routes[pipe] = unused, clear(sources[pipe]), clear(destinations[pipe]), clear(source_gates[pipe]), clear(destination_gates[pipe])), answer(ok)));
}
inline std::vector<DraftRule> packet_rules() {
    const Condition leads = routes[pipe] == routed && end_of(pipe, host);
    return rules(
        rule(cites(TS22924_3), "packet.to_destination", "What the source sends reaches the destination,", on(forward), when(routes[pipe] == routed && sources[pipe] == host && destinations[pipe] != host), answer(to_destination)),
        rule(cites(TS22924_3), "packet.to_source", "and what the destination sends, the source.", on(forward), when(routes[pipe] == routed && destinations[pipe] == host && sources[pipe] != host), answer(to_source)),
        rule(cites(TS102622_UNKNOWN_1), "packet.command_lost", "A command on a pipe that is none of its sender is answered with an error;", on(forward), when(!leads && message == command), answer(error_answer)),
        rule(cites(TS102622_UNKNOWN_2), "packet.dropped", "anything else there is dropped.", on(forward), when(!leads && message != command), answer(dropped)));
}

inline std::vector<DraftProperty> host_properties() {
    const Condition other_hosts_stay = all(h, h == host || (after(registered[h]) == registered[h] && after(domains[h]) == domains[h] && after(administration[h]) == administration[h]));
    const Condition other_entries_stay = all(e, e == entry || after(entered[e]) == entered[e]);
    const auto gone = [&](On on, std::string_view id, std::string_view text) {
        return step(cites(A_HST_2), id, text, on, implies(registered[host], answered(ok) && !after(registered[host]) && other_hosts_stay &&
                    all(p, after(routes[p]) == choose(routes[p] == routed && ends_at(p, host), ending, term(routes[p])))));
    };
    const auto forgotten = [&](On on, std::string_view id, std::string_view text) {
        return step(cites(A_HST_3), id, text, on, implies(answered(ok), all(e, after(entered[e]) == (entered[e] && owners[e] != host && admitted[e] != host))));
    };
    return properties(
        always(cites(A_HST_1), "RO-1", "The controller is no host that registers.", !registered[first<Host>()]),
        always(cites(A_HST_1), "RO-2", "Only hosts that are there have an open administration pipe.", all(h, implies(administration[h], there(h)))),
        always(cites(A_HST_3), "RO-3", "Whitelists belong to hosts that are there, and name others that are there.",
               all(e, implies(entered[e], there(owners[e]) && there(admitted[e]) && owners[e] != admitted[e]))),
        always(cites(A_HST_3), "RO-16", "Of an entry that was taken out nothing is kept, nor the domain of a host that has left.",
               all(e, implies(!entered[e], owners[e] == first<Host>() && admitted[e] == first<Host>())) && all(h, implies(!registered[h], domains[h] == first<Domain>()))),
        step(cites(A_HST_1), "RO-4", "Nobody registers with an identifier that another has.", on(enter),
             choose(host == first<Host>() || registered[host], answered(not_ok), answered(ok)) && other_hosts_stay),
        step(cites(A_HST_1), "RO-5", "A host is there once it has registered, in the domain that it said.", on(enter), implies(answered(ok), after(registered[host]) && after(domains[host]) == its_domain)),
        step(cites(A_HST_1), "RO-6", "A host stays in its domain.", all(h, implies(registered[h] && after(registered[h]), after(domains[h]) == domains[h]))),
        gone(on(leave), "RO-7", "A host that leaves takes its pipes along, and no others."),
        gone(on(link_lost), "RO-8", "So does one whose link is lost."),
        step(cites(A_HST_2), "RO-17", "A link to nobody takes nothing along.", on(link_lost),
             implies(!registered[host], answered(refused) && all(p, after(routes[p]) == routes[p]) && other_hosts_stay && after(administration[host]) == administration[host])),
        forgotten(on(leave), "RO-9", "Whitelists forget a host that leaves, and nothing else."),
        forgotten(on(link_lost), "RO-10", "They forget one whose link is lost."),
        step(cites(A_HST_1), "RO-11", "Only who is there leaves.", on(leave), answered(ok) == registered[host] && (answered(ok) || answered(not_ok))),
        step(cites(TS22924_2), "RO-12", "A host enters another that is there in its own whitelist.", on(admit),
             choose(there(host) && there(peer) && host != peer, answered(refused) == entered[entry] && (entered[entry] || answered(ok)), answered(not_ok)) && other_entries_stay &&
             implies(answered(ok), after(entered[entry]) && after(owners[entry]) == host && after(admitted[entry]) == peer)),
        step(cites(TS22924_2), "RO-13", "A host takes out of whitelists what it has entered, and nothing else.", on(dismiss),
             choose(entered[entry] && owners[entry] == host, answered(ok) && !after(entered[entry]), answered(not_ok)) && other_entries_stay),
        step(cites(TS22924_2), "RO-14", "An entry of a whitelist stays as it was made.",
             all(e, implies(entered[e] && after(entered[e]), after(owners[e]) == owners[e] && after(admitted[e]) == admitted[e]))),
        step(cites(TS102622_PIPE_1), "RO-15", "A host that is there can open its administration pipe, and no other.", on(open_administration),
             choose(there(host), answered(ok) && after(administration[host]), answered(not_connected)) && other_hosts_stay));
}
inline std::vector<DraftProperty> pipe_properties() {
    const Condition second = any(p, joined(p, host, gate, peer, peer_gate)), other_routes_stay = all(p, p == pipe || after(routes[p]) == routes[p]);
    const Condition static_close = !after(administration[host]);
    return properties(
        always(cites(A_HST_2), "RO-20", "Pipes lead from hosts that are there to hosts that are there.", all(p, implies(routes[p] == routed, there(sources[p]) && there(destinations[p])))),
        always(cites(TS22924_3), "RO-21", "No pipe leads back to its own host.", all(p, implies(routes[p] == routed, sources[p] != destinations[p]))),
        always(cites(TS102622_PIPE_5), "RO-22", "No two pipes join the same two gates.",
               all(p, all(q, implies(p != q && routes[p] == routed, !joined(q, sources[p], source_gates[p], destinations[p], destination_gates[p]))))),
        always(cites(A_SCL_14), "RO-46", "Of a pipe that both ends have forgotten nothing is kept.",
               all(p, implies(routes[p] == unused, sources[p] == first<Host>() && destinations[p] == first<Host>() && source_gates[p] == first<Gate>() && destination_gates[p] == first<Gate>()))),
        step(cites(TS22924_2), "RO-23", "A pipe is created only if the destination admits the source.", on(create), implies(answered(ok), lets_in(peer, host))),
        step(cites(TS22924_2, TS102622_RESPONSE_1), "RO-24", "Access is denied exactly if the destination does not admit the source.", on(create),
             implies(may_command(host) && there(peer) && host != peer, answered(access_denied) == !lets_in(peer, host))),
        step(cites(TS102622_PIPE_2, TS102622_RESPONSE_1), "RO-25", "Pipes are said to be exhausted only if no identifier is left.", on(create), implies(answered(no_pipes_available), all(p, routes[p] != unused))),
        step(cites(TS102622_PIPE_5), "RO-26", "A second pipe between two gates is refused.", on(create), implies(second, !answered(ok)) && implies(answered(not_ok), second)),
        step(cites(TS102622_PIPE_2, A_SCL_14), "RO-27", "An identifier that is used, or that somebody still takes for a pipe, is not given out.", on(create), implies(answered(ok), routes[pipe] == unused)),
        step(cites(TS102622_PIPE_3), "RO-28", "A pipe that may be created is created, between the gates that were named.", on(create),
             implies(may_command(host) && there(peer) && host != peer && lets_in(peer, host) && !second && routes[pipe] == unused,
                     answered(ok) && after(routes[pipe]) == routed && after(sources[pipe]) == host && after(source_gates[pipe]) == gate && after(destinations[pipe]) == peer &&
                     after(destination_gates[pipe]) == peer_gate) && other_routes_stay),
        step(cites(TS102622_CLEAR_1), "RO-29", "Without an open administration pipe no pipe is created,", on(create), answered(pipe_not_opened) == !may_command(host)),
        step(cites(A_HST_1), "RO-30", "and none to a host that is not there.", on(create), implies(may_command(host), answered(not_connected) == (!there(peer) || host == peer))),
        step(cites(TS102622_PIPE_2), "RO-31", "When no identifier is left, the answer says so.", on(create),
             implies(may_command(host) && there(peer) && host != peer && lets_in(peer, host) && !second && all(p, routes[p] != unused), answered(no_pipes_available))),
        step(cites(TS102622_PIPE_3), "RO-32", "A pipe keeps its ends for life.",
             all(p, implies(routes[p] != unused && after(routes[p]) != unused, after(sources[p]) == sources[p] && after(destinations[p]) == destinations[p] &&
                            after(source_gates[p]) == source_gates[p] && after(destination_gates[p]) == destination_gates[p]))),
        step(cites(TS102622_PIPE_6), "RO-33", "A pipe is removed by its ends only, and alone.", on(remove),
             choose(may_command(host), choose(routes[pipe] == routed && ends_at(pipe, host), answered(ok) && after(routes[pipe]) == ending, answered(not_ok)), answered(pipe_not_opened)) && other_routes_stay),
        step(cites(TS102622_CLEAR_1), "RO-34", "When the controller clears, no dynamic pipe is left, and every static one has to be opened anew.", on(clear_all),
             implies(host == first<Host>() && administration[host], answered(ok) && all(p, after(routes[p]) == choose(routes[p] == routed, ending, term(routes[p]))) && all(h, !after(administration[h])))),
        step(cites(TS102622_CLEAR_2), "RO-35", "Another host clears its own pipes, and no others.", on(clear_all),
             implies(host != first<Host>() && may_command(host), answered(ok) && static_close && all(h, h == host || after(administration[h]) == administration[h]) &&
                     all(p, after(routes[p]) == choose(routes[p] == routed && ends_at(p, host), ending, term(routes[p]))))),
        step(cites(TS102622_CLEAR_1), "RO-36", "Without an open administration pipe nothing is cleared.", on(clear_all), answered(ok) == may_command(host) && answered(pipe_not_opened) == !may_command(host)),
        step(cites(A_SCL_14), "RO-37", "A pipe is forgotten when both ends know that it is gone.", on(told),
             (answered(ok) == (routes[pipe] == ending)) && implies(answered(ok), after(routes[pipe]) == unused) && other_routes_stay),
        step(cites(A_SCL_15), "RO-38", "The identity of the session changes exactly when pipes are created or removed.",
             after(identity) == choose(all(p, (after(routes[p]) == routed) == (routes[p] == routed)), term(identity), another_identity())));
}
inline std::vector<DraftProperty> packet_properties() {
    const Condition leads = routes[pipe] == routed && ends_at(pipe, host);
    return properties(
        step(cites(TS22924_3), "RO-40", "What an end sends reaches the other end, and no third host.", on(forward),
             answered(to_destination) == (routes[pipe] == routed && sources[pipe] == host) && answered(to_source) == (routes[pipe] == routed && destinations[pipe] == host)),
        step(cites(TS22924_3), "RO-41", "Who is reached is there, and is not the sender.", on(forward),
             implies(answered(to_destination), there(destinations[pipe]) && destinations[pipe] != host) && implies(answered(to_source), there(sources[pipe]) && sources[pipe] != host)),
        step(cites(TS102622_UNKNOWN_1), "RO-42", "A command on a pipe that is none of its sender is answered with an error.", on(forward), answered(error_answer) == (!leads && message == command)),
        step(cites(TS102622_UNKNOWN_2), "RO-43", "An event or a response there is dropped.", on(forward), answered(dropped) == (!leads && message != command)),
        step(cites(TS102622_PIPE_6), "RO-44", "A pipe that was removed delivers nothing.", on(forward), implies(routes[pipe] != routed, answered(error_answer) || answered(dropped))),
        step(cites(TS22924_3), "RO-45", "To forward changes no pipe, and no session identity.", on(forward), all(p, after(routes[p]) == routes[p]) && after(identity) == identity));
}
// clang-format on

inline Machine router(long pipes, long hosts, long domains_, long gates, long entries, long identities) {
    auto all_rules = host_rules();
    for (auto more : {pipe_rules(), packet_rules()}) extend(all_rules, std::move(more));
    auto all_properties = host_properties();
    for (auto more : {pipe_properties(), packet_properties()}) extend(all_properties, std::move(more));
    return machine(
        "scl_router", "spec_model/scl/network/router.hpp", scale<Pipe>(pipes), size<Host>(hosts), size<Domain>(domains_), size<Gate>(gates), size<Entry>(entries), size<Identity>(identities),
        variables(starts(registered, false), starts(domains, first<Domain>()), starts(administration, false), starts(entered, false), starts(owners, first<Host>()), starts(admitted, first<Host>()),
                  starts(routes, unused), starts(sources, first<Host>()), starts(destinations, first<Host>()), starts(source_gates, first<Gate>()), starts(destination_gates, first<Gate>()), starts(identity, 0)),
        answers<Did>(refused),
        events(enter, leave, environment(link_lost), admit, dismiss, open_administration, create, remove, clear_all, told, forward), std::move(all_rules), std::move(all_properties),
        responses(leads_to(cites(A_SCL_14), "RO-50", "When both ends know that a pipe is gone, its identifier becomes free in the end.", of(p), routes[p] == ending, routes[p] == unused, by(on(told, p)))));
}

}  // namespace ssp::scl::network
