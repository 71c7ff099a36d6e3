// SPDX-License-Identifier: Apache-2.0
// The life cycle of a machine as a diagram: how the rules change its first enumeration.

#pragma once

#include "lang/machine.hpp"

namespace codegen {

class Diagram {
public:
    explicit Diagram(const spec::Machine& m);
    Diagram(const Diagram&) = delete;
    Diagram& operator=(const Diagram&) = delete;

    // Both are the same bytes for the same machine; no layout program is needed.
    std::string mermaid() const;
    std::string svg() const;

    struct Edge {
        long from, to;
        std::vector<std::string> labels;  // "enable [done]"
        bool environment;                 // no rule of the system itself draws it
    };
    // From each value to every value a rule may assign, as far as its guard does not exclude it.
    const std::vector<Edge>& edges() const { return edges_; }

private:
    void rule(const spec::Rule& r);
    void add(long from, long to, const std::string& label, bool environment);

    spec::Machine m_;
    const spec::Variable* life_ = nullptr;
    std::vector<Edge> edges_;
};

}  // namespace codegen
