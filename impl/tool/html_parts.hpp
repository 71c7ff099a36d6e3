// SPDX-License-Identifier: Apache-2.0
// The chapters of the evidence report, each returned as HTML, and the small pieces they share.

#pragma once

#include "tool/results.hpp"

namespace tool::html {

using proofs::Verdict;

[[nodiscard]] std::string escaped(std::string_view text);
[[nodiscard]] std::string code(std::string_view text);
[[nodiscard]] std::string badge(Verdict v);
[[nodiscard]] std::string basis_mark(std::string_view basis);
[[nodiscard]] std::string mark(std::string_view css_class, std::string_view text);
[[nodiscard]] std::string seconds(double s);
[[nodiscard]] std::string anchor(std::string_view prefix, std::string_view machine, std::string_view id);  // an id for href
[[nodiscard]] std::string cell(std::string_view inner, std::string_view css_class);
[[nodiscard]] std::string number(long n);  // "12 345"
[[nodiscard]] std::string plural(long n, std::string_view what);  // "1 rule", "2 rules"

// The picture as part of the page, with ids no other picture has.
[[nodiscard]] std::string inline_svg(std::string svg, std::string_view unique);

[[nodiscard]] std::string_view style();
[[nodiscard]] std::string_view script();

[[nodiscard]] std::string claim(const Run& run);        // 1
[[nodiscard]] std::string limits(const Run& run);       // 2: not proved, assumed, trusted
[[nodiscard]] std::string matrix(const Run& run);       // 3
[[nodiscard]] std::string properties(const Run& run);   // 4
[[nodiscard]] std::string findings(const Run& run);     // 5: what each rule of the protocol is for
[[nodiscard]] std::string behaviour(const Run& run);    // 6: diagrams and transition tables
[[nodiscard]] std::string formats(const Run& run);      // 7
[[nodiscard]] std::string traces(const Run& run);       // 8
[[nodiscard]] std::string machine_code(const Run& run); // 9
[[nodiscard]] std::string mutation(const Run& run);     // 10
[[nodiscard]] std::string making(const Run& run);       // 11: tools, phases, times
[[nodiscard]] std::string exercises(const Run& run);    // 12
[[nodiscard]] std::string windows(const Run& run);      // 13

// A table of the systems in which every state was visited; "" if there are none. Part of chapter 4.
[[nodiscard]] std::string sizes(const Run& run);

}  // namespace tool::html
