// SPDX-License-Identifier: Apache-2.0
// The functions of generated/bundle/ssp_bundle.h under the name of a peer, e.g. peer_table_enable. A peer's file includes
// this last, with PEER its name; it has, in namespace peers,
//     struct Machine : Data                         with `Phase phase(uint8_t slot) const`
//     void set_up(Machine&)                         the state before the first step, in memory that may hold anything
//     Answer on(Machine&, uint8_t slot, Event)      for each event of a slot in bundles.hpp
// The arguments are checked here, so that all peers check them alike.

#include "rules.hpp"

#include <stddef.h>

#define PEER_JOINED(name, what) name##_##what
#define PEER_JOIN(name, what) PEER_JOINED(name, what)
#define ENTRY(what) PEER_JOIN(PEER, what)

namespace peers {
namespace {

Machine& machine(void* m) { return *static_cast<Machine*>(m); }
constexpr uint8_t number(Answer a) { return static_cast<uint8_t>(a); }
constexpr uint8_t refused = number(Answer::refused);
constexpr bool are_truths(uint8_t a, uint8_t b = 0) { return a <= 1 && b <= 1; }

}  // namespace
}  // namespace peers

extern "C" {

// The state of one table, for callers that do not know the type.
alignas(peers::Machine) unsigned char ENTRY(state)[sizeof(peers::Machine)];

void ENTRY(init)(void* m) { peers::set_up(peers::machine(m)); }

uint8_t ENTRY(install_start)(void* m, uint8_t slot, uint8_t identity, uint8_t family, uint8_t kind, uint8_t metadata, uint8_t keep_enabled,
                             uint8_t keep_installed, uint8_t segments, uint8_t intent, uint8_t authentic, uint8_t compatible) {
    using namespace peers;
    if (slot >= slots || identity >= identities || family >= families || kind >= kinds || metadata >= metadata_values ||
        segments >= segment_values || !are_truths(keep_enabled, keep_installed) || !are_truths(intent, authentic) || !are_truths(compatible))
        return refused;
    return number(on(machine(m), slot, InstallStart{identity, family, static_cast<Kind>(kind), metadata, keep_enabled != 0, keep_installed != 0,
                                                    segments, intent != 0, authentic != 0, compatible != 0}));
}

uint8_t ENTRY(install_segment)(void* m, uint8_t slot, uint8_t segment, uint8_t authentic) {
    using namespace peers;
    if (slot >= slots || segment >= segment_values || !are_truths(authentic)) return refused;
    return number(on(machine(m), slot, InstallSegment{segment, authentic != 0}));
}

uint8_t ENTRY(install_commit)(void* m, uint8_t slot, uint8_t authentic) {
    using namespace peers;
    if (slot >= slots || !are_truths(authentic)) return refused;
    return number(on(machine(m), slot, InstallCommit{authentic != 0}));
}

uint8_t ENTRY(install_abort)(void* m, uint8_t slot) {
    using namespace peers;
    if (slot >= slots) return refused;
    return number(on(machine(m), slot, InstallAbort{}));
}

uint8_t ENTRY(enable)(void* m, uint8_t slot, uint8_t intent) {
    using namespace peers;
    if (slot >= slots || !are_truths(intent)) return refused;
    return number(on(machine(m), slot, Enable{intent != 0}));
}

uint8_t ENTRY(disable)(void* m, uint8_t slot, uint8_t intent) {
    using namespace peers;
    if (slot >= slots || !are_truths(intent)) return refused;
    return number(on(machine(m), slot, Disable{intent != 0}));
}

uint8_t ENTRY(remove)(void* m, uint8_t slot, uint8_t intent) {
    using namespace peers;
    if (slot >= slots || !are_truths(intent)) return refused;
    return number(on(machine(m), slot, Remove{intent != 0}));
}

uint8_t ENTRY(activate)(void* m, uint8_t slot, uint8_t port) {
    using namespace peers;
    if (slot >= slots || port >= ports) return refused;
    return number(on(machine(m), slot, Activate{port}));
}

uint8_t ENTRY(stop)(void* m, uint8_t slot) {
    using namespace peers;
    if (slot >= slots) return refused;
    return number(on(machine(m), slot, Stop{}));
}

uint8_t ENTRY(read_metadata)(void* m, uint8_t slot) {
    using namespace peers;
    if (slot >= slots) return refused;
    return number(on(machine(m), slot, ReadMetadata{}));
}

uint8_t ENTRY(update_metadata)(void* m, uint8_t slot, uint8_t metadata, uint8_t authentic) {
    using namespace peers;
    if (slot >= slots || metadata >= metadata_values || !are_truths(authentic)) return refused;
    return number(on(machine(m), slot, UpdateMetadata{metadata, authentic != 0}));
}

uint8_t ENTRY(download_profile)(void* m, uint8_t slot, uint8_t with_ppr2, uint8_t compatible) {
    using namespace peers;
    if (slot >= slots || !are_truths(with_ppr2, compatible)) return refused;
    return number(on(machine(m), slot, DownloadProfile{with_ppr2 != 0, compatible != 0}));
}

uint8_t ENTRY(profiles_changed)(void* m, uint8_t slot, uint8_t with_ppr1, uint8_t with_ppr2) {
    using namespace peers;
    if (slot >= slots || !are_truths(with_ppr1, with_ppr2)) return refused;
    return number(on(machine(m), slot, ProfilesChanged{with_ppr1 != 0, with_ppr2 != 0}));
}

uint8_t ENTRY(fall_back)(void* m, uint8_t slot, uint8_t authentic) {
    using namespace peers;
    if (slot >= slots || !are_truths(authentic)) return refused;
    return number(on(machine(m), slot, FallBack{authentic != 0}));
}

uint8_t ENTRY(acknowledge)(void* m, uint8_t which) { return peers::number(acknowledge(peers::machine(m), which)); }

uint8_t ENTRY(update_loader)(void* m, uint8_t version, uint8_t authentic) {
    using namespace peers;
    if (version >= versions || !are_truths(authentic)) return refused;
    return number(update_loader(machine(m), version, authentic != 0));
}

uint8_t ENTRY(name_platform)(void* m, uint8_t platform) {
    using namespace peers;
    if (platform >= platforms) return refused;
    return number(name_platform(machine(m), platform));
}

uint8_t ENTRY(power_loss)(void* m) {
    using namespace peers;
    return number(power_loss(machine(m), [m](uint8_t slot) { (void)on(machine(m), slot, PowerLoss{}); }));
}

uint8_t ENTRY(power_up)(void* m) { return peers::number(power_up(peers::machine(m))); }

// For comparison: the phase of a slot, and the data of the table.
uint8_t ENTRY(phase)(const void* m, uint8_t slot) { return static_cast<uint8_t>(static_cast<const peers::Machine*>(m)->phase(slot)); }
const peers::Data* ENTRY(data)(const void* m) { return static_cast<const peers::Machine*>(m); }

}  // extern "C"
