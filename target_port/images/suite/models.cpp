// SPDX-License-Identifier: Apache-2.0
// The models there is room for on a board: all tests of this image ask for bundles only. And texts that are kept, without the lock of
// spec_model/lang/machine.cpp: there are no threads here, and no std::mutex.
#include "machines.hpp"

#include "bundle/configuration.hpp"

#include <set>

namespace ssp {

namespace {

constexpr Model all[]{{"bundle", "What may be installed, enabled, run and deleted.", bundle::Configuration{}.slots,
                       [](long slots) {
                           bundle::Configuration c;
                           c.slots = slots;
                           return bundle::table(c);
                       },
                       [](long slots) { return bundle::table(bundle::small_configuration(slots)); }}};

}  // namespace

std::span<const Model> models() { return all; }

}  // namespace ssp

namespace spec {

std::string_view kept(std::string text) {
    static std::set<std::string> all;
    return *all.insert(std::move(text)).first;
}

}  // namespace spec
