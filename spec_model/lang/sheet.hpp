// SPDX-License-Identifier: Apache-2.0
// A sheet: sentences about a subject, over its vocabulary alone, naming no rule of any machine.
//
// The vocabulary is a Machine without rules and properties. So a sentence can be analysed before any model exists, and
// be proven of a machine that has the same vocabulary (properties_of).

#pragma once

#include "lang/machine.hpp"
#include "requirements/requirement.hpp"

#include <string>
#include <vector>

namespace spec {

enum class Form : unsigned char {
    state,     // always, never, at most n: of every state
    step,      // on an event, whenever .., ..; .. only if ..; of every step
    keeps,     // a variable changes only on these events
    response,  // .. leads to ..
    choice,    // what the platform may choose: no demand, and no question either
    premise,   // what the environment is assumed to do
};

// What a sentence says of one event, or of every step, or of every state.
struct Demand {
    int event = -1;        // position in Machine::events; -1: every event (of a state: none)
    Formula premise{};     // when it says something; empty: always
    Formula conclusion{};  // what then holds
};

struct Sentence {
    std::string_view id;
    Form form = Form::state;
    std::string_view text;              // for people
    std::string_view written{};         // the formal part, as the author wrote it
    std::string_view source{};
    std::string_view clause{};
    std::string_view note{};
    ssp::Basis basis = ssp::Basis::assumed;
    ssp::Strength strength = ssp::Strength::shall;
    std::vector<std::string_view> cites{};  // requirements of the catalogue it stands for
    int line = 0;                       // in the sheet's file
    std::vector<Demand> demands{};
    std::vector<int> free{};            // choice: variables; free_answer: the answer as well
    bool free_answer = false;
    std::vector<int> helpful{};         // response: events that keep coming while it is pending
    int binder = -1;                    // response: stated of each element
};

// A finding somebody made by hand, which the analysis has to make by itself.
struct Known {
    std::string_view id;                     // "AMB-14"
    std::string_view kind;                   // as the analysis names it: "contradiction", "open", ..
    std::vector<std::string_view> where{};   // ids of sentences, or of events
    std::string_view text;
    int line = 0;
};

struct Sheet {
    std::string_view name;
    std::string_view title;
    std::string_view source{};     // the document, where a sentence names none
    std::string_view file{};
    std::string_view machine{};    // whose vocabulary it is; empty: its own
    Machine vocabulary{};          // no rules; the sheet's words are among its definitions
    bool partial = false;          // it says only part of what there is to say: what it leaves open is no question
    bool restated = false;         // its sentences are goals of proofs: they may repeat each other, and what avoids them is no question
    std::vector<Sentence> sentences{};
    std::vector<Known> known{};
    std::vector<Formula> situations{};        // what tells the rows of a completeness table apart; empty: chosen
    std::vector<std::string_view> situation_texts{};
};

// What the properties of a machine say, without its rules: so that they can be looked at like any other sentences.
[[nodiscard]] Sheet sheet_of(const Machine& machine);

}  // namespace spec
