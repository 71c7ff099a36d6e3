// SPDX-License-Identifier: Apache-2.0
// Explores one machine of one size; compiled once for each with its generated moves header.
// usage: explore_NAME [breadth|depth] [LIMIT]    prints one line of JSON; status 0 if every reachable state was visited
#include "explore/report.hpp"

#include EXPLORE_HEADER

#include <charconv>
#include <cstdio>
#include <exception>
#include <string_view>

int main(int argc, char** argv) {
    using Moves = ssp::generated::EXPLORE_MACHINE::Moves;
    explore::Search<Moves>::Options options;
    for (int i = 1; i != argc; ++i) {
        const std::string_view word = argv[i];
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), options.limit);
        if (word == "breadth") options.order = explore::Order::breadth;
        else if (word == "depth") options.order = explore::Order::depth;
        else if (error != std::errc{} || end != word.data() + word.size()) {
            std::fprintf(stderr, "%s: '%s' is neither breadth nor depth nor a number of states\n", argv[0], argv[i]);
            return 2;
        }
    }
    try {
        explore::Search<Moves> search;
        const explore::Result result = search.run(options);
        const bool written =
            std::puts(explore::json<Moves>(result, options.order).c_str()) >= 0 && std::fflush(stdout) == 0;
        if (!written) std::fprintf(stderr, "%s: the result could not be written\n", argv[0]);
        return result.complete && written ? 0 : 1;
    } catch (const std::bad_alloc&) {
        std::fprintf(stderr, "%s: the states do not fit into memory; give a number of states as limit\n", argv[0]);
        return 1;
    }
}
