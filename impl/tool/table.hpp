// SPDX-License-Identifier: Apache-2.0
// Results for people at a terminal: a table, what failed and why, and the sums.

#pragma once

#include "tool/results.hpp"

#include <ostream>

namespace tool {

// Columns as wide as their widest entry. Colours only if asked for.
class Columns {
public:
    explicit Columns(std::vector<std::string> titles) : lines_{std::move(titles)} {}
    void add(std::vector<std::string> line) { lines_.push_back(std::move(line)); }
    void print(std::ostream& out) const;  // the last column is not padded
    [[nodiscard]] const std::vector<std::vector<std::string>>& lines() const { return lines_; }  // the titles first

private:
    std::vector<std::vector<std::string>> lines_;
};

struct Paint {
    bool on = false;
    [[nodiscard]] std::string good(const std::string& s) const { return wrap("32", s); }
    [[nodiscard]] std::string bad(const std::string& s) const { return wrap("1;31", s); }
    [[nodiscard]] std::string strong(const std::string& s) const { return wrap("1", s); }
    [[nodiscard]] std::string of(proofs::Verdict v) const;
    [[nodiscard]] std::string wrap(const char* code, const std::string& s) const { return on ? std::string("\033[") + code + 'm' + s + "\033[0m" : s; }
};

// `evidence`: where the folder is.
void print_table(const Run& run, const std::string& evidence, std::ostream& out, Paint paint);

}  // namespace tool
