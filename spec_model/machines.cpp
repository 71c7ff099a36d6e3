// SPDX-License-Identifier: Apache-2.0
#include "machines.hpp"

#include "bundle/configuration.hpp"

namespace ssp {

namespace {

constexpr Model all[]{
    {"bundle", "What may be installed, enabled, run and deleted; which bundle serves a SIM port; what power loss does.", bundle::Configuration{}.slots,
     [](long slots) {
         bundle::Configuration c;
         c.slots = slots;
         return bundle::table(c);
     },
     [](long slots) { return bundle::table(bundle::small_configuration(slots)); }, [] { return bundle::table(bundle::analysed_configuration); }},
};

}  // namespace

std::span<const Model> models() { return all; }

}  // namespace ssp
