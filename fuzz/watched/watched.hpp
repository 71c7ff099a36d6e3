// SPDX-License-Identifier: Apache-2.0
// How a header of watched/generated/ puts the model beside a machine of the stack.
//
// The stack includes "generated/NAME/NAME_calls.hpp" and finds that of this folder. It names the generated struct Core, and gives
// Machine out as a Core with an oracle; each event of a Machine is given to the code and to the model. An event that
// is missing here goes to the code alone, and the next one that is not stops the program.

#pragma once

#include "oracle.hpp"

#include <set>

namespace fuzz {

template <class Moves>
class Watched : public Moves::State {
public:
    Watched() { all().insert(this); }
    Watched(const Watched& other) : Moves::State(other), oracle_(other.oracle_) { all().insert(this); }
    Watched& operator=(const Watched&) = default;
    ~Watched() { all().erase(this); }

    // The machine inside of `place`, which has one.
    static const Watched& inside(const void* place) { return **all().lower_bound(static_cast<const Watched*>(place)); }

    template <class Did, class... Arguments>
    Did told(const char* event, Did did, Arguments... arguments) {
        int number = 0;
        while (std::string_view(Moves::event_names[number]) != event) ++number;
        oracle_.compare({number, {static_cast<long>(arguments)...}}, static_cast<unsigned>(did), *this);
        return did;
    }

private:
    static std::set<const Watched*>& all() {
        static std::set<const Watched*> machines;
        return machines;
    }
    Oracle<Moves> oracle_;
};

}  // namespace fuzz

#define WATCHED_EVENT(event)                                                     \
    template <class... Arguments>                                                \
    Did event(Machine& m, Arguments... arguments) {                              \
        return m.told(#event, event(static_cast<Core&>(m), arguments...), arguments...); \
    }
