// SPDX-License-Identifier: Apache-2.0
/* see records.hpp */
#include "core/records.hpp"

namespace ssp::core {

namespace made = generated::platform;

namespace {

constexpr uint8_t bundle_version = 1, notifications_version = 1, platform_version = 2;
constexpr uint8_t bundle_size = 7, notification_size = 3, notifications_head = 3;
static_assert(notifications_head + made::bundle_pending_capacity * notification_size <= record_size_maximum);

void add(RecordOctets& record, uint8_t octet) noexcept { record.octets[record.size++] = octet; }
template <size_t count> void add(RecordOctets& record, const uint8_t (&octets)[count]) noexcept {
    for (const uint8_t octet : octets) add(record, octet);
}
void add(RecordOctets& record, uint32_t number) noexcept {
    for (int k = 0; k != 4; ++k) add(record, static_cast<uint8_t>(number >> (24 - 8 * k)));
}
// The first one is the lowest bit.
void add(RecordOctets& record, const bool* bits, uint8_t count) noexcept {
    uint8_t octet = 0;
    for (uint8_t k = 0; k != count; ++k) octet = static_cast<uint8_t>(octet | (bits[k] ? 1u << k : 0u));
    add(record, octet);
}

bool same(const RecordOctets& record, const uint8_t* octets, size_t size) noexcept {
    if (record.size != size) return false;
    for (size_t k = 0; k != size; ++k)
        if (record.octets[k] != octets[k]) return false;
    return true;
}

// Takes octets one after the other; behind the last they are 0.
struct Reader {
    const uint8_t* octets;
    size_t size, at = 0;
    uint8_t next() noexcept { return at < size ? octets[at++] : uint8_t{0}; }
    uint32_t number() noexcept {
        uint32_t n = 0;
        for (int k = 0; k != 4; ++k) n = n << 8 | next();
        return n;
    }
    void bits(bool* to, uint8_t count) noexcept {
        const uint8_t octet = next();
        for (uint8_t k = 0; k != count; ++k) to[k] = (octet >> k & 1) != 0;
    }
};

struct Bundle {
    made::Phase phase = made::Phase::absent;  // absent, disabled or enabled
    uint8_t identity = 0, family = 0;
    made::Kind kind = made::Kind::other;
    uint8_t metadata = 0;
    bool flags[4]{};  // stays enabled, stays installed, holds a profile under PPR1, .. PPR2
};

RecordOctets encoded(const Bundle& b) noexcept {
    RecordOctets record;
    add(record, {bundle_version, static_cast<uint8_t>(b.phase), b.identity, b.family, static_cast<uint8_t>(b.kind), b.metadata});
    add(record, b.flags, 4);
    return record;
}
static_assert(bundle_size <= record_size_maximum);

Bundle bundle_of(const made::Machine& m, uint8_t slot) noexcept {
    Bundle b;
    b.phase = m.bundle.phase[slot];
    if (b.phase == made::Phase::active) b.phase = made::Phase::enabled;
    if (b.phase != made::Phase::disabled && b.phase != made::Phase::enabled) return {};
    b.identity = m.bundle.identity[slot];
    b.family = m.bundle.family[slot];
    b.kind = m.bundle.kind[slot];
    b.metadata = m.bundle.metadata[slot];
    b.flags[0] = m.bundle.stays_enabled[slot];
    b.flags[1] = m.bundle.stays_installed[slot];
    b.flags[2] = m.bundle.holds_ppr1[slot];
    b.flags[3] = m.bundle.holds_ppr2[slot];
    return b;
}

bool take_bundle(const uint8_t* octets, size_t size, made::Machine& m, uint8_t slot) noexcept {
    Bundle b;
    if (size != 0) {
        Reader r{octets, size};
        const uint8_t version = r.next(), phase = r.next();
        b.identity = r.next();
        b.family = r.next();
        const uint8_t kind = r.next();
        b.metadata = r.next();
        r.bits(b.flags, 4);
        if (version != bundle_version || phase > static_cast<uint8_t>(made::Phase::enabled) || kind > static_cast<uint8_t>(made::Kind::m2m_telecom)) return false;
        b.phase = static_cast<made::Phase>(phase);
        b.kind = static_cast<made::Kind>(kind);
        if (b.phase == made::Phase::loading || b.identity >= made::identity_count || b.family >= made::family_count || b.metadata >= made::metadata_count) return false;
        if (b.phase == made::Phase::absent) b = {};
        if (!same(encoded(b), octets, size)) return false;
    }
    m.bundle.phase[slot] = b.phase;
    m.bundle.identity[slot] = b.identity;
    m.bundle.family[slot] = b.family;
    m.bundle.kind[slot] = b.kind;
    m.bundle.metadata[slot] = b.metadata;
    m.bundle.stays_enabled[slot] = b.flags[0];
    m.bundle.stays_installed[slot] = b.flags[1];
    m.bundle.holds_ppr1[slot] = b.flags[2];
    m.bundle.holds_ppr2[slot] = b.flags[3];
    return true;
}

RecordOctets notifications_of(const made::Machine& m) noexcept {
    RecordOctets record;
    add(record, {notifications_version, m.bundle.issued, m.bundle.pending.length});
    for (uint8_t k = 0; k != m.bundle.pending.length; ++k)
        add(record, {m.bundle.pending.number[k], static_cast<uint8_t>(m.bundle.pending.operation[k]), m.bundle.pending.subject[k]});
    return record;
}

bool take_notifications(const uint8_t* octets, size_t size, made::Machine& m) noexcept {
    Reader r{octets, size};
    const uint8_t version = r.next(), issued = r.next(), length = r.next();
    if (size != 0 && (version != notifications_version || length > made::bundle_pending_capacity || size != size_t{notifications_head} + size_t{length} * notification_size)) return false;
    m.bundle.issued = issued;
    m.bundle.pending = {};
    for (uint8_t k = 0; k != length; ++k) {
        m.bundle.pending.number[k] = r.next();
        const uint8_t operation = r.next(), subject = r.next();
        if (operation > static_cast<uint8_t>(made::Operation::deletion) || subject >= made::identity_count) return false;
        m.bundle.pending.operation[k] = static_cast<made::Operation>(operation);
        m.bundle.pending.subject[k] = subject;
    }
    m.bundle.pending.length = length;
    return true;
}

}  // namespace

RecordOctets encode(const PlatformRecord& p) noexcept {
    RecordOctets record;
    add(record, platform_version);
    add(record, p.session_identity);
    add(record, p.loader_version);
    add(record, p.platform);
    add(record, p.token);
    add(record, p.bound, made::interface_count);
    add(record, p.mapped, made::pipe_count);
    add(record, p.via);
    return record;
}

bool decode(const uint8_t* octets, size_t size, PlatformRecord& record) noexcept {
    PlatformRecord p;
    if (size != 0) {
        Reader r{octets, size};
        const uint8_t version = r.next();
        for (uint8_t& octet : p.session_identity) octet = r.next();
        p.loader_version = r.next();
        p.platform = r.next();
        p.token = r.number();
        r.bits(p.bound, made::interface_count);
        r.bits(p.mapped, made::pipe_count);
        for (uint8_t& octet : p.via) octet = r.next();
        if (version != platform_version || p.loader_version > made::highest_version || p.platform >= made::platform_count || p.token > made::highest_token) return false;
        for (uint8_t k = 0; k != made::pipe_count; ++k)
            if (p.via[k] >= made::interface_count || (!p.mapped[k] && p.via[k] != 0)) return false;
        if (!same(encode(p), octets, size)) return false;
    }
    record = p;
    return true;
}

RecordOctets encode(uint8_t record, const made::Machine& m, const uint8_t (&session_identity)[session_identity_size]) noexcept {
    if (record < bundle_slots) return encoded(bundle_of(m, record));
    if (record == notifications_record) return notifications_of(m);
    if (record != platform_record) return {};
    PlatformRecord p;
    for (uint8_t k = 0; k != session_identity_size; ++k) p.session_identity[k] = session_identity[k];
    p.loader_version = m.bundle.loader_version;
    p.platform = m.bundle.platform;
    p.token = m.power.token;
    for (uint8_t k = 0; k != made::interface_count; ++k) p.bound[k] = m.interfaces.bound[k];
    for (uint8_t k = 0; k != made::pipe_count; ++k) {
        p.mapped[k] = m.platform.mapped[k];
        p.via[k] = m.platform.via[k];
    }
    return encode(p);
}

bool decode(uint8_t record, const uint8_t* octets, size_t size, made::Machine& m, uint8_t (&session_identity)[session_identity_size]) noexcept {
    if (record < bundle_slots) return take_bundle(octets, size, m, record);
    if (record == notifications_record) return take_notifications(octets, size, m);
    PlatformRecord p;
    if (record != platform_record || !decode(octets, size, p)) return false;
    for (uint8_t k = 0; k != session_identity_size; ++k) session_identity[k] = p.session_identity[k];
    m.bundle.loader_version = p.loader_version;
    m.bundle.platform = p.platform;
    m.power.token = p.token;
    for (uint8_t k = 0; k != made::interface_count; ++k) m.interfaces.bound[k] = p.bound[k];
    for (uint8_t k = 0; k != made::pipe_count; ++k) {
        m.platform.mapped[k] = p.mapped[k];
        m.platform.via[k] = p.via[k];
    }
    return true;
}

}  // namespace ssp::core
