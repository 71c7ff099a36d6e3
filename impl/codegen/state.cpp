// SPDX-License-Identifier: Apache-2.0
// Finds the variables that belong together and writes the structs around them.
#include "state.hpp"

namespace codegen {

using namespace spec;

namespace {

using Declare = std::function<std::string(const Variable&, const std::string&)>;
using List = std::vector<const Variable*>;

std::string part(const List& all, const std::string& indent, const Declare& declare, int level) {
    const auto key = [&](const Variable* v) {
        return level == 0 ? v->owner : level == 1 ? v->group : std::string_view{};
    };
    std::string text;
    std::set<std::string_view> done;
    for (const Variable* v : all) {
        if (level == 2) {
            text += declare(*v, indent);
            continue;
        }
        if (level == 1 && key(v).empty()) {
            text += declare(*v, indent);
            continue;
        }
        if (!done.insert(key(v)).second) continue;
        List same;
        for (const Variable* o : all)
            if (key(o) == key(v)) same.push_back(o);
        if (key(v).empty()) {
            text += part(same, indent, declare, level + 1);
            continue;
        }
        text += indent + "struct {\n" + part(same, indent + "    ", declare, level + 1) + indent + "} " +
                identifier(key(v)) + ";\n";
    }
    return text;
}

}  // namespace

std::string members(const Machine& m, const std::string& indent, const Declare& declare) {
    List all;
    for (const Variable& v : m.variables) all.push_back(&v);
    return part(all, indent, declare, 0);
}

}  // namespace codegen
