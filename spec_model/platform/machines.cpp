// SPDX-License-Identifier: Apache-2.0
#include "platform/machines.hpp"

#include "platform/life.hpp"

namespace ssp::platform {

namespace {

constexpr long numbers = 0x7ffffffe;  // what a number of the language can hold

Sizes sizes(bool small) {
    if (small)
        return {.bundles = {.slots = slots, .identities = 4, .families = 2, .ports = 2, .metadata = 1, .segments = 1, .notifications = 6, .versions = 2, .platforms = 1},
                .sessions = 2,
                .power = {.contexts = 1, .capabilities = 1, .tokens = 2, .longest = 2, .transactions = 1},
                .currents = {.most = 7, .default_interface = 1, .default_external = 1, .idle_interface = 1, .idle_external = 1},
                .telecom = 2,
                .other = 1,
                .transactions = 7};
    return {.bundles = {.slots = slots},
            .sessions = numbers,
            .power = {.contexts = numbers, .capabilities = numbers, .tokens = numbers, .longest = numbers - 1, .transactions = 255},
            .currents = {.most = 1000, .default_interface = 10, .default_external = 10, .idle_interface = 1, .idle_external = 1},
            .telecom = 60,
            .other = 20,
            .transactions = numbers};
}

}  // namespace

spec::Machine platform_without(std::string_view coupling) { return machine_of(sizes(false), coupling); }
spec::Machine platform_machine(bool small) { return machine_of(sizes(small), {}); }

std::vector<Coupling> couplings_of_platform() {
    std::vector<Coupling> all;
    for (const DraftCoupling& c : all_couplings()) all.push_back({c.rule.id, c.rule.text});
    return all;
}

spec::Machine life_machine(bool small) { return lives(platform_machine(small), {}); }
spec::Machine life_without(std::string_view coupling) { return lives(platform_machine(false), coupling); }
std::vector<Coupling> couplings_of_life() {
    std::vector<Coupling> all;
    for (const spec::Rule& r : platform_machine(true).rules)
        if (word_for(r.id).event) all.push_back({of("life", r.id), "The abstract life goes on with it."});
    return all;
}

}  // namespace ssp::platform
