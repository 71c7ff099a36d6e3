// SPDX-License-Identifier: Apache-2.0
// What things are called in the generated C header.

#pragma once

#include "names.hpp"

namespace codegen {

class CNames {
public:
    explicit CNames(const spec::Machine& m)
        : m_(m), names_(m), prefix_("ssp_" + snake(identifier(m.name))), upper_(upper(prefix_)) {}

    std::string state() const { return prefix_ + "_t"; }
    std::string event(int at) const {
        return prefix_ + '_' + (names_.event(at) == "init" ? "init_event" : names_.event(at));
    }
    std::string init() const { return prefix_ + "_init"; }
    std::string header() const { return prefix_ + ".h"; }
    std::string guard() const { return upper_ + "_H"; }
    std::string constant(const std::string& name) const { return upper_ + '_' + upper(name); }

    // As a member of the struct; arguments are never bool, so that every value of a register can be refused.
    std::string type(int at) const {
        const spec::Type& t = m_.types[static_cast<unsigned>(at)];
        if (t.kind == spec::Kind::boolean) return "bool";
        return t.kind == spec::Kind::enumeration ? prefix_ + '_' + snake(t.name) + "_t" : std::string(storage(t.high));
    }
    std::string argument(int at) const {
        return m_.types[static_cast<unsigned>(at)].kind == spec::Kind::boolean ? "uint8_t" : type(at);
    }
    std::string enumerator(int type, long value) const {
        const spec::Type& t = m_.types[static_cast<unsigned>(type)];
        return constant(snake(t.name) + '_' + std::string(t.values[static_cast<unsigned>(value)]));
    }
    std::string elements(const spec::Variable& v) const {
        const std::string name = names_.elements(v);
        return name.front() >= '0' && name.front() <= '9' ? name : constant(name);
    }
    // "0..SSP_BUNDLE_SLOT_COUNT - 1"
    std::string range(int at) const {
        const spec::Type& t = m_.types[static_cast<unsigned>(at)];
        if (t.kind == spec::Kind::boolean) return "0 (no) or 1 (yes)";
        if (t.kind == spec::Kind::enumeration) return enumerator(at, 0) + " .. " + enumerator(at, t.high);
        const std::string high = t.kind == spec::Kind::index ? names_.size(at) : names_.high(at);
        if (high.front() >= '0' && high.front() <= '9') return "0 .. " + std::to_string(t.high);
        return "0 .. " + constant(high) + (t.kind == spec::Kind::index ? " - 1" : "");
    }
    const Names& cpp() const { return names_; }

private:
    const spec::Machine& m_;
    Names names_;
    std::string prefix_, upper_;
};

}  // namespace codegen
