// SPDX-License-Identifier: Apache-2.0
/* see link_endpoint.hpp */
#include "scl/link_endpoint.hpp"

namespace ssp::scl {

namespace formats = generated::formats;
namespace end = generated::shdlc;

namespace {

constexpr uint32_t most_ticks = 255;  // at once: no timer is longer

// The machine says what it wants to send by its own kinds of frames.
formats::Supervision to_supervision(end::Frame kind) noexcept {
    return kind == end::Frame::reject      ? formats::Supervision::reject
           : kind == end::Frame::not_ready ? formats::Supervision::receive_not_ready
                                           : formats::Supervision::receive_ready;
}
end::Frame to_kind(formats::Supervision supervision) noexcept {
    return supervision == formats::Supervision::reject              ? end::Frame::reject
           : supervision == formats::Supervision::receive_not_ready ? end::Frame::not_ready
                                                                    : end::Frame::ready;
}

}  // namespace

LinkEndpoint::LinkEndpoint(const Link& link, const PacketUser& user) noexcept : link_(link), user_(user) { restart(); }

bool LinkEndpoint::connected() const noexcept {
    return machine_.link == end::Link::connected || machine_.link == end::Link::half_connected;
}

void LinkEndpoint::restart() noexcept {
    machine_ = {};
    staged_ = gave_up_ = false;
    connects_ = true;
    attempt_ = theirs_ = 0;
    deframer_.restart();
    out_size_ = out_sent_ = 0;
    time_ = link_.now(link_.self);
}

bool LinkEndpoint::poll() noexcept {
    if (!receive()) return false;
    keep_time();
    for (bool more = true; more;) {
        bool produced = false;
        while (sizeof out_ - out_size_ >= delimited_size(frame_maximum) && produce()) produced = true;
        if (!flush()) return false;
        more = produced && out_size_ == 0;  // all is gone: there may be more to say
    }
    return true;
}

// ---- what arrives ---------------------------------------------------------------------------------------------------

bool LinkEndpoint::receive() noexcept {
    uint8_t part[2048];
    // A limit, so that a flood of octets does not keep this end from answering.
    for (int k = 0; k != 8; ++k) {
        const size_t count = link_.receive(link_.self, part, sizeof part);
        if (count == link_lost) return false;
        if (count == 0) break;
        for (size_t at = 0; at != count; ++at)
            if (const size_t size = deframer_.take(part[at])) hear(in_, size);
    }
    return true;
}

void LinkEndpoint::hear(const uint8_t* frame, size_t size) noexcept {
    formats::ShdlcFrame fields{};
    if (!decode(frame, size, fields)) {
        ++counts_.frames_refused;
        return;
    }
    ++counts_.frames_received;
    if (witness_.seen != nullptr) witness_.seen(witness_.self, false, frame, size);
    tell_busy();
    switch (fields.kind) {
    case formats::ShdlcFrame::Kind::information: {
        const formats::ShdlcInformation& packet = fields.information;
        if (frame_arrives(machine_, end::Frame::information, packet.send_number, packet.receive_number) != end::Did::delivered) break;
        ++counts_.packets_delivered;
        user_.take(user_.self, packet.information.data, packet.information.length);
        break;
    }
    case formats::ShdlcFrame::Kind::supervisory:
        (void)frame_arrives(machine_, to_kind(fields.supervisory.supervision), 0, fields.supervisory.receive_number);
        break;
    case formats::ShdlcFrame::Kind::reset:
        connects_ = false;  // the other side does it
        (void)reset_arrives(machine_, fields.reset.has_window ? fields.reset.window : uint8_t{window}, fields.reset.attempt);
        break;
    case formats::ShdlcFrame::Kind::acknowledge: (void)acknowledge_arrives(machine_, fields.acknowledge.attempt); break;
    }
    look_up();
}

// A connection is known by the last attempts of both sides (spec_model/scl/link/connect.hpp): has another one begun?
void LinkEndpoint::look_up() noexcept {
    if (!connected() || (machine_.attempt == attempt_ && machine_.theirs == theirs_)) return;
    attempt_ = machine_.attempt;
    theirs_ = machine_.theirs;
    staged_ = false;
    ++counts_.starts;
    user_.started_anew(user_.self);
}

void LinkEndpoint::tell_busy() noexcept {
    if (user_.ready(user_.self) == machine_.busy) (void)turn_busy(machine_);
}

void LinkEndpoint::keep_time() noexcept {
    const uint32_t now = link_.now(link_.self), gone = now - time_;
    time_ = now;
    for (uint32_t k = 0; k != (gone < most_ticks ? gone : most_ticks); ++k) (void)tick(machine_);
}

// ---- what is sent ---------------------------------------------------------------------------------------------------

bool LinkEndpoint::flush() noexcept {
    if (out_size_ == 0) return true;
    const size_t count = link_.send(link_.self, out_ + out_sent_, out_size_ - out_sent_);
    if (count == link_lost) return false;
    out_sent_ += count;
    if (out_sent_ == out_size_) out_size_ = out_sent_ = 0;
    return true;
}

// Offers the machine what it could do, in this order; it takes what is due. Packets acknowledge too, so answers come last.
bool LinkEndpoint::produce() noexcept {
    if (transmit()) return true;
    tell_busy();
    if (connects_) begin();
    if (connect_is_late(machine_) == end::Did::gave_up) gave_up_ = true;
    (void)acknowledgement_is_late(machine_);
    if (transmit()) return true;
    stage();
    const bool is_new = machine_.next == machine_.highest;
    if ((staged_ || !is_new) && send(machine_) == end::Did::sent) {
        if (is_new) staged_ = false;
        ++(is_new ? counts_.packets_sent : counts_.packets_repeated);
    }
    if (transmit()) return true;
    (void)answer_again(machine_);
    (void)answer(machine_);
    return transmit();
}

// The number of an attempt is random at first and counts on then, through restarts too: the one before may still be on its
// way, or known to the other side, which would take a new attempt for that one.
void LinkEndpoint::begin() noexcept {
    const uint32_t number = attempts_ == 0 ? user_.draw(user_.self) : attempts_ % end::highest_attempt + 1;
    if (connect(machine_, number) != end::Did::sent) return;
    attempts_ = number;
    connects_ = false;
}

// A new packet is fetched only when its place is free, and waits there until the machine sends it.
void LinkEndpoint::stage() noexcept {
    const unsigned unacknowledged = (machine_.highest + 8u - machine_.oldest) % 8u;
    if (!connected() || staged_ || machine_.next != machine_.highest || unacknowledged >= window) return;
    Kept& place = kept_[machine_.highest % window];
    place.size = user_.next(user_.self, place.octets, sizeof place.octets);
    staged_ = place.size != 0;
}

// What the machine wants to send, as octets for the link.
bool LinkEndpoint::transmit() noexcept {
    if (machine_.out.length == 0) return false;
    formats::ShdlcFrame fields{};
    const uint8_t number = machine_.out.number[0], upto = machine_.out.upto[0];
    switch (machine_.out.kind[0]) {
    case end::Frame::information: {
        const Kept& packet = kept_[number % window];
        fields.kind = formats::ShdlcFrame::Kind::information;
        fields.information = {number, upto, {packet.octets, packet.size}};
        break;
    }
    case end::Frame::ready:
    case end::Frame::not_ready:
    case end::Frame::reject:
        fields.kind = formats::ShdlcFrame::Kind::supervisory;
        fields.supervisory = {to_supervision(machine_.out.kind[0]), upto};
        break;
    case end::Frame::reset:
        fields.kind = formats::ShdlcFrame::Kind::reset;
        fields.reset.has_window = fields.reset.has_selective_reject = fields.reset.has_attempt = true;
        fields.reset.window = machine_.out.window[0];
        fields.reset.attempt = machine_.out.attempt[0];
        break;
    case end::Frame::acknowledge:
        fields.kind = formats::ShdlcFrame::Kind::acknowledge;
        fields.acknowledge.has_attempt = true;
        fields.acknowledge.attempt = machine_.out.attempt[0];
        break;
    }
    (void)frame_gone(machine_);
    uint8_t frame[frame_maximum];
    const formats::Result encoded = encode(fields, frame, sizeof frame);
    if (!encoded) return false;
    out_size_ += delimit(frame, encoded.offset, out_ + out_size_, sizeof out_ - out_size_);
    ++counts_.frames_sent;
    if (witness_.seen != nullptr) witness_.seen(witness_.self, true, frame, encoded.offset);
    return true;
}

}  // namespace ssp::scl
