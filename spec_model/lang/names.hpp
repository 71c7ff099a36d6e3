// SPDX-License-Identifier: Apache-2.0
// Names of C++ types and enumerators, so that a model writes each only once.

#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace spec {

namespace names {

// What stands after "T = " or "V = " in the compiler's name of this very function, without its namespaces.
constexpr std::string_view last_argument(std::string_view function) {
    std::string_view text = function.substr(function.rfind(" = ") + 3);
    text = text.substr(0, text.find_first_of(";]"));
    const auto colons = text.rfind("::");
    return colons == text.npos ? text : text.substr(colons + 2);
}
template <class T> constexpr const char* of_type() { return __PRETTY_FUNCTION__; }
template <auto V> constexpr const char* of_value() { return __PRETTY_FUNCTION__; }

// A value without an enumerator prints as a cast, "(Phase)5".
template <class E, int V = 0> constexpr std::size_t enumerators() {
    constexpr std::string_view name = last_argument(of_value<static_cast<E>(V)>());
    if constexpr (name.front() == '(' || name.back() < 'A') return V;
    else return enumerators<E, V + 1>();
}

}  // namespace names

template <class T> constexpr std::string_view name_of() { return names::last_argument(names::of_type<T>()); }

template <class E>
inline constexpr auto values_of = []<std::size_t... V>(std::index_sequence<V...>) {
    return std::array<std::string_view, sizeof...(V)>{names::last_argument(names::of_value<static_cast<E>(V)>())...};
}(std::make_index_sequence<names::enumerators<E>()>{});

}  // namespace spec
