// SPDX-License-Identifier: Apache-2.0
// An SSP and a terminal in one program, over the HAL's storage, entropy and time: sessions, messages in the clear and on a secure pipe;
// then what is stored is written again and again, and power fails inside each write.
#include "common/checks.hpp"
#include "hal/ssp_board.h"
#include "images/device/place.hpp"
#include "pair.hpp"

#include "crypto/agreement.hpp"
#include "generated/formats/scl_command.hpp"

using namespace ssp;
using namespace ssp::target;

namespace {

constexpr uint32_t patience = 20000;  // ms for a step of the conversation
constexpr size_t longest = scl::message_maximum < 4000 ? scl::message_maximum : 4000;  // message that is sent
constexpr size_t identity_size = core::session_identity_size;

Pair pair;
uint32_t writes, cut_at, note_of_cut;  // writes are cut at that one

// The place of the HAL, but with the other end of the link in this program, and a cut armed before the write it is meant for.
device::Place cut_place() {
    device::Place p = place();
    p.scl.link = pair.right();
    p.flash.write = [](void*, size_t slot, const uint8_t (&octets)[core::slot_size]) {
        if (++writes == cut_at) (void)!ssp_board_cut_next_write(cut_at % SSP_BOARD_CUTS, note_of_cut);
        return ssp_hal_storage_write(static_cast<uint32_t>(slot), octets);
    };
    return p;
}

device::Ssp& the_ssp() {
    static device::Ssp ssp(cut_place());
    return ssp;
}
scl::Host& terminal() {
    static scl::Host host(scl::Role::terminal, {pair.left(), nullptr, &draw}, nullptr, 0);
    return host;
}

// Lets both work till `done`; false if that takes too long.
template <class Done> bool until(const Done& done) {
    for (const uint32_t began = ssp_hal_time_ms(); !done();) {
        if (ssp_hal_time_ms() - began > patience) return false;
        if (!terminal().poll() || !the_ssp().poll()) return false;
    }
    return true;
}

bool register_terminal() {
    constexpr uint8_t domain[16] = {0x73, 0x73, 0x70, 0x65, 0x63};
    if (!until([] { return terminal().link().connected(); })) return false;
    terminal().register_host(domain);
    return until([] { return terminal().registered(); });
}

uint8_t open(const uint8_t (&gate)[16], const crypto::PipeKeys* to_peer = nullptr, const crypto::PipeKeys* from_peer = nullptr) {
    uint8_t pipe = scl::no_pipe;
    if (!until([&] { return (pipe = terminal().bind(gate, to_peer, from_peer)) != scl::no_pipe; })) return scl::no_pipe;
    return until([&] { return terminal().state(pipe) != scl::PipeState::binding; }) && terminal().state(pipe) == scl::PipeState::open ? pipe : scl::no_pipe;
}

// The answer, to be released; of length 0 if there is none.
scl::View exchange(uint8_t pipe, const uint8_t* message, size_t size) {
    if (!terminal().send(pipe, message, size)) return {};
    if (!until([&] { return terminal().state(pipe) != scl::PipeState::open || (!terminal().sending(pipe) && terminal().received(pipe).length != 0); })) return {};
    return terminal().received(pipe);
}

bool echoes(uint8_t pipe, size_t size) {
    static uint8_t message[longest];
    for (size_t k = 0; k != size; ++k) message[k] = static_cast<uint8_t>(k * 7 + size);
    message[0] = static_cast<uint8_t>(0x40 | (message[0] & 0x3F));  // an event
    const scl::View back = exchange(pipe, message, size);
    const bool same = back.length == size && __builtin_memcmp(back.data, message, size) == 0;
    terminal().release(pipe);
    return same;
}

// Keys for a secure pipe to a loopback gate, and the pipe.
uint8_t open_secure(crypto::Curve curve) {
    const uint8_t pipe = open(scl::agreement_gate);
    if (pipe == scl::no_pipe) return pipe;
    uint8_t secret[crypto::scalar_size], shared[32], mine[crypto::point_size], theirs[crypto::point_size], challenge[16], gate[16];
    do draw(nullptr, secret, sizeof secret);
    while (!crypto::public_point(curve, secret, mine));
    uint8_t command[3 + crypto::point_size] = {scl::agree_keys, static_cast<uint8_t>(curve), static_cast<uint8_t>(crypto::KeySize::e128)};
    __builtin_memcpy(command + 3, mine, sizeof mine);
    const scl::View answer = exchange(pipe, command, sizeof command);
    if (answer.length != scl::agreement_answer_size || answer.data[0] != 0x80) return scl::no_pipe;
    __builtin_memcpy(theirs, answer.data + 1, sizeof theirs);
    __builtin_memcpy(challenge, answer.data + 66, sizeof challenge);
    __builtin_memcpy(gate, answer.data + 82, sizeof gate);
    terminal().release(pipe);
    crypto::PipeKeys to_peer, from_peer;
    const bool good = crypto::agree(curve, secret, theirs, shared) &&
                      crypto::derive(crypto::Profile::from_2021_04, crypto::KeySize::e128, crypto::Direction::from_opener, shared, challenge, gate, to_peer) &&
                      crypto::derive(crypto::Profile::from_2021_04, crypto::KeySize::e128, crypto::Direction::to_opener, shared, challenge, gate, from_peer);
    ssp_hal_wipe(secret, sizeof secret);
    ssp_hal_wipe(shared, sizeof shared);
    return good ? open(gate, &to_peer, &from_peer) : scl::no_pipe;
}

// Through the administration gate: in the storage before it is answered.
bool write_identity(uint8_t version) {
    const uint8_t pipe = open(scl::administration_gate);
    uint8_t value[identity_size], command[identity_size + 2];
    for (uint8_t& octet : value) octet = version;
    if (pipe == scl::no_pipe || !encode(generated::formats::SclCommandSetParameter{scl::profile::registry_session_identity, {value, sizeof value}}, command, sizeof command))
        return false;
    const scl::View answer = exchange(pipe, command, sizeof command);
    const bool good = answer.length != 0 && answer.data[0] == 0x80;
    terminal().release(pipe);
    return good;
}

// The identity that is stored, if all its octets are the same; else 0xEE.
uint8_t stored_identity() {
    const uint8_t* identity = the_ssp().platform().session_identity();
    for (size_t k = 1; k != identity_size; ++k)
        if (identity[k] != identity[0]) return 0xEE;
    return identity[0];
}

// What is written while write `cut` is cut; in the storage of a first start it is version 0.
constexpr uint8_t version_of(uint32_t cut) { return static_cast<uint8_t>(0x10 + cut); }

// The note of a reset: the write that was cut, what was stored before, and the checks so far.
uint32_t note(uint32_t cut, const Checks& checks) { return cut << 28 | (stored_identity() & 0xFu) << 24 | checks.made << 12 | checks.failed; }

// Power fails in write `cut` of a transaction; after the last one none does.
void write_with_cut(Checks& checks, uint32_t cut) {
    if (!register_terminal()) {
        checks.that(false, "storage: the terminal registers again");
        return;
    }
    writes = 0;
    cut_at = cut;
    note_of_cut = note(cut, checks);
    const bool written = write_identity(version_of(cut));
    cut_at = 0;
    checks.that(written && stored_identity() == version_of(cut) && writes < cut, "storage: a transaction has fewer writes than were cut, and is answered when it is stored");
    checks.that(writes >= 4, "storage: power has failed in at least four of them");
}

void first_start(Checks& checks) {
    checks.that(the_ssp().platform().deliver() == core::Stored::done && the_ssp().start() == core::Stored::done, "storage: it is delivered, and starts");
    if (!checks.that(register_terminal(), "session: the terminal registers")) return;
    const uint8_t clear = open(scl::loopback_gate);
    checks.that(clear != scl::no_pipe && echoes(clear, 1) && echoes(clear, 100) && echoes(clear, longest), "session: messages of 1 and 100 octets and a long one come back");
    constexpr crypto::Curve curves[] = {crypto::Curve::p256, crypto::Curve::brainpool_p256r1};
    bool secure = true;
    for (const crypto::Curve curve : curves) {
        const uint8_t pipe = open_secure(curve);
        secure = secure && pipe != scl::no_pipe && echoes(pipe, 1) && echoes(pipe, 100) && echoes(pipe, longest);
    }
    checks.that(secure, "secure pipe: keys are agreed on, on both curves, and the same messages come back");
    checks.that(write_identity(version_of(0)) && stored_identity() == version_of(0), "storage: what the terminal writes is stored before it is answered");
}

}  // namespace

int ssp_main() {
    const uint32_t from = ssp_board_note(), cut = from >> 28;
    Checks checks{from >> 12 & 0xFFF, from & 0xFFF};
    if (cut == 0) {
        first_start(checks);
        figure("a host of the SCL", "octets of RAM", sizeof(scl::Host));
        figure("an SSP with its loader", "octets of RAM", sizeof(device::Ssp));
    } else {
        const core::Stored told = the_ssp().start();
        checks.that(told == core::Stored::done || told == core::Stored::recovered, "storage: after power failed in a write it starts, recovered or as it was");
        const uint8_t found = stored_identity();
        checks.that(found == version_of(cut) || found == version_of(from >> 24 & 0xF), "storage: what was written is there as a whole, or what was there before");
    }
    if (checks.failed == 0) write_with_cut(checks, cut + 1);
    return checks.sum();
}
