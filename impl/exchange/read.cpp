// SPDX-License-Identifier: Apache-2.0
#include "exchange/read.hpp"

#include "exchange/csv.hpp"
#include "exchange/markdown.hpp"
#include "exchange/reqif.hpp"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::array<std::string_view, 3> known{".reqif", ".csv", ".md"};

std::string_view ending_of(std::string_view file) {
    const std::size_t name = file.find_last_of('/') + 1;  // 0 if there is no folder
    const std::size_t dot = file.find_last_of('.');
    const std::string_view ending = dot == std::string_view::npos || dot < name ? "" : file.substr(dot);
    if (std::ranges::find(known, ending) != known.end()) return ending;
    Mistake mistake(file, 0,
                    "expected a name that ends with .reqif, .csv or .md, found " +
                        (ending.empty() ? std::string("no ending") : "'" + std::string(ending) + "'"));
    mistake.kind = "ending";
    mistake.name = ending;
    mistake.known.assign(known.begin(), known.end());
    throw mistake;
}

}  // namespace

std::span<const std::string_view> endings() { return known; }

Document read(std::string_view file, std::string_view content) {
    const std::string_view ending = ending_of(file);
    Document document = ending == ".reqif" ? read_reqif(file, content)
                        : ending == ".csv" ? read_csv(file, content)
                                           : read_markdown(file, content);
    if (document.source.empty()) document.source = file;
    return document;
}

std::string write(std::string_view file, const Document& document, std::string_view time) {
    const std::string_view ending = ending_of(file);
    return ending == ".reqif" ? write_reqif(document, time)
           : ending == ".csv" ? write_csv(document)
                              : write_markdown(document);
}

}  // namespace exchange
