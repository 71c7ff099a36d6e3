// SPDX-License-Identifier: Apache-2.0
// The result of a search as one line of JSON.

#pragma once

#include "search.hpp"

#include <string>

namespace explore {

template <class Moves> std::string json(const Result& r, Order order) {
    const auto quoted = [](const char* text) { return '"' + std::string(text) + '"'; };
    std::string text = "{\"machine\": " + quoted(Moves::machine_name) +
                       ", \"order\": " + (order == Order::breadth ? "\"breadth\"" : "\"depth\"") +
                       ", \"complete\": " + (r.complete ? "true" : "false") +
                       ", \"states\": " + std::to_string(r.states) +
                       ", \"transitions\": " + std::to_string(r.transitions);
    if (order == Order::breadth) text += ", \"depth\": " + std::to_string(r.depth);
    text += ", \"bits\": " + std::to_string(Moves::packed_bits) + ", \"seconds\": " + std::to_string(r.seconds);
    if (!r.fired.empty()) {
        text += ", \"no_rule\": " + std::to_string(r.no_rule) + ", \"rules\": {";
        for (unsigned k = 0; k != r.fired.size(); ++k)
            text += (k == 0 ? "" : ", ") + quoted(Moves::rule_ids[k]) + ": " + std::to_string(r.fired[k]);
        text += "}";
    }
    text += ", \"answers\": {";
    for (unsigned e = 0; e != Moves::event_count; ++e) {
        text += (e == 0 ? "" : ", ") + quoted(Moves::event_names[e]) + ": {";
        const char* comma = "";
        for (unsigned a = 0; a != Moves::most_answers; ++a) {
            if (r.answers[e][a] == 0) continue;
            text += comma + quoted(Moves::name_of_answer(e, a)) + ": " + std::to_string(r.answers[e][a]);
            comma = ", ";
        }
        text += "}";
    }
    return text + "}}";
}

}  // namespace explore
