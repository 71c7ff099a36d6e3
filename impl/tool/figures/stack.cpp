// SPDX-License-Identifier: Apache-2.0
#include "tool/figures/stack.hpp"

#include "tool/output.hpp"

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

namespace tool::figures {

namespace {

struct Function {
    long octets = 0;
    bool known = false, fixed = true;
    std::set<std::string> calls{};
};

// The text between the quotes behind `key`.
std::string quoted(const std::string& line, const std::string& key) {
    const std::size_t at = line.find(key + ": \"");
    if (at == std::string::npos) return "";
    const std::size_t from = at + key.size() + 3;
    return line.substr(from, line.find('"', from) - from);
}

class Graph {
public:
    void add(const std::string& text) {
        std::istringstream lines(text);
        for (std::string line; std::getline(lines, line);) {
            if (line.starts_with("node: ")) {
                // "..\nFILE:LINE:COLUMN\nN bytes (static)"; nothing of the kind: it is elsewhere.
                const std::string label = quoted(line, "label");
                const std::size_t bytes = label.find(" bytes (");
                if (bytes == std::string::npos) continue;
                const std::size_t from = label.rfind("\\n", bytes);
                Function& f = functions_[quoted(line, "title")];
                f.octets = std::atol(label.c_str() + from + 2);
                f.known = true;
                f.fixed = label.compare(bytes, 14, " bytes (static") == 0 || label.find("bounded", bytes) != std::string::npos;
            } else if (line.starts_with("edge: ")) functions_[quoted(line, "sourcename")].calls.insert(quoted(line, "targetname"));
        }
    }

    StaticStack deepest(const std::string& prefix) {
        StaticStack result{0, false, "there is no such function"};
        for (const auto& [name, f] : std::map<std::string, Function>(functions_))
            if (f.known && name.starts_with(prefix)) {
                result.bounded = true;
                const StaticStack one = from(name);
                if (!one.bounded) return one;
                result.octets = std::max(result.octets, one.octets);
            }
        return result;
    }

private:
    StaticStack from(const std::string& name) {
        if (name == "__indirect_call") return {0, false, "calls through pointers"};
        if (const auto known = done_.find(name); known != done_.end()) return known->second;
        if (!open_.insert(name).second) return {0, false, "recursion"};
        const Function& f = functions_[name];  // not known: memcpy and its like, which take none
        StaticStack result{f.octets, f.fixed, f.fixed ? "" : "a frame that grows"};
        long below = 0;
        for (const std::string& callee : std::set<std::string>(f.calls)) {
            const StaticStack one = from(callee);
            if (!one.bounded) result.bounded = false, result.why = one.why;
            below = std::max(below, one.octets);
        }
        result.octets += below;
        open_.erase(name);
        return done_[name] = result;
    }

    std::map<std::string, Function> functions_;
    std::map<std::string, StaticStack> done_;
    std::set<std::string> open_;
};

}  // namespace

StaticStack static_stack(const std::vector<std::filesystem::path>& files, const std::string& prefix) {
    Graph graph;
    for (const std::filesystem::path& file : files) graph.add(read_file(file));
    return graph.deepest(prefix);
}

}  // namespace tool::figures
