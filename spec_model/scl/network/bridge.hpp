// SPDX-License-Identifier: Apache-2.0
// A router between applications of two protocols: what an application does not understand is converted or refused, and never
// reaches it as it is.
//
// Nothing is built of it: what is built speaks one protocol.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/patents_download.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::network::bridge {

using namespace spec::lang;
using namespace requirements;

struct Application : Index {};
enum class Protocol : unsigned char { network, other };
enum class Did : unsigned char { recorded, to_buffer, converted, turned_away, refused };
using enum Did;

inline constexpr Array<bool, Application> known{"known"}, understands_network{"understands_network"}, understands_other{"understands_other"};
inline constexpr Var<bool> converts{"converts"};  // there is a converter

inline constexpr Any<Application> a{"a"};
inline constexpr Param<Application> application{"application"};
inline constexpr Param<Protocol> protocol{"protocol"};
inline constexpr Event record{"record", application, protocol};
inline constexpr Event forget{"forget", application};
inline constexpr Event<> turn_converter{"turn_converter"};
inline constexpr Event arrives{"arrives", application, protocol};

// clang-format off
inline Machine table(long applications) {
    const Condition understood = choose(protocol == Protocol::network, understands_network[application], understands_other[application]);
    const Condition as_it_is = known[application] && understood, can_convert = known[application] && !understood && converts;
    const Condition network = protocol == Protocol::network;
    // Said out once more, so that a fault in the guards does not hide itself.
    const Condition either = understands_network[application] || understands_other[application];
    const Condition expects = (network && understands_network[application]) || (!network && understands_other[application]);
    const Condition stays = all(a, after(known[a]) == known[a] && after(understands_network[a]) == understands_network[a] && after(understands_other[a]) == understands_other[a]);
    return machine("scl_bridge", "spec_model/scl/network/bridge.hpp", scale<Application>(applications),
        variables(starts(known, false), starts(understands_network, false), starts(understands_other, false), starts(converts, false)),
        answers<Did>(refused), events(record, forget, environment(turn_converter), arrives),
        rules(
            rule(cites(US12418600_3), "application.recorded", "Of an application is recorded which protocols it understands.",
                 on(record), then(known[application] = true, understands_network[application] = understands_network[application] || network, understands_other[application] = understands_other[application] || !network), answer(recorded)),
            rule(cites(US12418600_3), "application.forgotten", "One that has gone is forgotten.",
                 on(forget), when(known[application]), then(known[application] = false, understands_network[application] = false, understands_other[application] = false), answer(recorded)),
            rule(cites(US12418600_2), "converter.turned", "A converter comes or goes.", on(turn_converter), then(converts = !converts), answer(recorded)),
            rule(cites(US12418600_1), "message.compatible", "What an application understands reaches its buffer as it is,", on(arrives), when(as_it_is), answer(to_buffer)),
            rule(cites(US12418600_1, US12418600_2), "message.converted", "what it does not understand is converted,", on(arrives), when(can_convert), answer(converted)),
            rule(cites(US12418600_1, US12418600_2), "message.turned_away", "or turned away, if that cannot be done.", on(arrives), when(!as_it_is && !can_convert), answer(turned_away))),
        properties(
            step(cites(US12418600_1), "RB-1", "Nothing reaches an application as it is that it does not understand.", on(arrives), implies(answered(to_buffer), known[application] && expects)),
            step(cites(US12418600_2), "RB-2", "Only what an application does not understand is converted, and it is for one that is there.", on(arrives), implies(answered(converted), known[application] && !expects && converts)),
            step(cites(US12418600_1), "RB-3", "What an application understands is never turned away.", on(arrives), implies(known[application] && expects, answered(to_buffer))),
            step(cites(US12418600_1, US12418600_2), "RB-4", "A message changes nothing of what is recorded.", on(arrives), stays && after(converts) == converts),
            always(cites(US12418600_3), "RB-5", "Nothing is recorded of an application that is not there, and of one that is, a protocol.",
                   all(a, known[a] == (understands_network[a] || understands_other[a]))),
            step(cites(US12418600_3), "RB-6", "What is recorded is understood from then on.", on(record), answered(recorded) && after(known[application]) && after(either) && after(expects))));
}
// clang-format on

}  // namespace ssp::scl::network::bridge
