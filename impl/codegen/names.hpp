// SPDX-License-Identifier: Apache-2.0
// What things are called in generated code, and how wide they are.

#pragma once

#include "lang/machine.hpp"

#include <map>
#include <set>

namespace codegen {

// How the code is written: as it reads best, or so that a fault is noticed (hardened.hpp).
enum class Style : bool { plain, hardened };

// Of an enumeration, in C++: its name, with an underscore if the generator has a type of that name.
std::string type_name(const spec::Type& t);
// A C and C++ identifier: "BundleSlot" as snake case is "bundle_slot"; a keyword gets an underscore.
std::string identifier(std::string_view name);
std::string snake(std::string_view name);
std::string upper(std::string_view name);  // of snake(name)

// "uint8_t", "uint16_t", ..: the smallest that holds 0..high.
std::string_view storage(long high);

// "RQ0705_001, A-12"
std::string ids(const spec::Citations& citations);
// "A sentence. (RQ0705_001)"
std::string sentence(std::string_view text, const spec::Citations& citations);
// The text as lines of at most 120 columns, each behind the prefix.
std::string comment(std::string_view prefix, std::string_view text);
// Breaks a long line of code after an operator, the outermost first.
std::string broken(const std::string& line);

// Names at namespace scope, found once for a machine.
class Names {
public:
    explicit Names(const spec::Machine& m);

    std::string type(int at) const;                       // as the type of a variable or argument
    std::string literal(int type, long value) const;      // "Phase::absent", "true", "3"
    std::string size(int index_type) const;               // "slot_count"
    std::string elements(const spec::Variable& v) const;  // how many: "slot_count", "pending_capacity"
    std::string high(int type) const;                     // the largest value: "Phase::active", "7"
    const std::string& setting(int at) const { return settings_[static_cast<unsigned>(at)]; }
    const std::string& event(int at) const { return events_[static_cast<unsigned>(at)]; }
    const std::string& definition(int at) const { return definitions_[static_cast<unsigned>(at)]; }
    std::string member(const spec::Variable& v) const;  // "m.pending.number"
    std::vector<int> enumerations() const;              // one type for each name
    // Name and value of the sizes, bounds and settings.
    struct Constant {
        std::string name;
        long value;
    };
    const std::vector<Constant>& constants() const { return constants_; }

    // A name nothing at namespace scope has, which is then taken.
    std::string claim(std::string name);
    bool taken(const std::string& name) const { return taken_.count(name) != 0; }

private:
    const spec::Machine& m_;
    std::set<std::string> taken_{"m"};
    std::vector<Constant> constants_;
    std::map<int, std::string> sizes_;               // of index types and of numbers whose bound is data
    std::map<std::string, std::string> capacities_;  // of queues, by owner and name
    std::vector<std::string> settings_, events_, definitions_;
};

// Names inside one function.
class Scope {
public:
    Scope(const Names& names, const spec::Machine& m, const spec::Event* event);
    std::string fresh(std::string name);
    // A bound variable gets a name and a width until it is bound again.
    const std::string& bind(int binder, std::string_view name, long high);

    struct Local {
        std::string name;
        long high;
    };
    const spec::Event* event;
    std::vector<std::string> parameters;  // of the event
    std::map<int, Local> bound;

private:
    const Names& names_;
    std::set<std::string> used_;
};

}  // namespace codegen
