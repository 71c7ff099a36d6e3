// SPDX-License-Identifier: Apache-2.0
/* see secure_fragment.hpp */
#include "crypto/secure_fragment.hpp"

#include "crypto/derivation.hpp"
#include "crypto/octets.hpp"
#include "crypto/secret.hpp"

namespace ssp::crypto {

namespace {

constexpr size_t diversifier_size = 16, iv_kept = 12, longest_nonce = 16;
constexpr uint8_t chaining_bit = 0x80;

void put_number(uint32_t number, uint8_t* out) noexcept {
    for (size_t k = 0; k != sequence_size; ++k) out[k] = static_cast<uint8_t>(number >> (24 - 8 * k));
}

struct Nonce {
    uint8_t octets[longest_nonce];
    size_t size;
};

bool make_nonce(const PipeKeys& keys, uint32_t sequence, Nonce& nonce) noexcept {
    octets::copy(nonce.octets, keys.iv, iv_kept);
    put_number(sequence, nonce.octets + iv_kept);
    nonce.size = longest_nonce;
    if (keys.profile == Profile::before_2021_04) return true;
    nonce.size = 12;
    return encrypt_block(keys.key, nonce.octets);
}

}  // namespace

bool derive(Profile profile, KeySize size, Direction direction, const uint8_t (&shared)[32],
            const uint8_t (&challenge)[16], const uint8_t (&gate)[16], PipeKeys& keys) noexcept {
    wipe(&keys, sizeof keys);
    if (profile > Profile::from_2021_04 || size > KeySize::e256 || direction > Direction::to_opener) return false;
    const bool small = size == KeySize::e128;
    const size_t key_size = small ? 16 : 32;
    uint8_t info[3 + diversifier_size + 1] = {static_cast<uint8_t>(small ? 0x10 : 0x20), 0x90, static_cast<uint8_t>(small ? 0x10 : 0x20)};
    for (size_t k = 0; k != diversifier_size; ++k) info[3 + k] = static_cast<uint8_t>(challenge[k] ^ gate[k]);
    info[3 + diversifier_size] = static_cast<uint8_t>(direction);
    const size_t info_size = direction == Direction::as_published ? sizeof info - 1 : sizeof info;

    Wiped<uint8_t[32 + sizeof keys.iv]> made;
    bool done = true;
    if (profile == Profile::before_2021_04)
        done = hkdf_sha256(nullptr, 0, shared, sizeof shared, info, info_size, made.value, key_size + sizeof keys.iv);
    else x963_sha256(shared, sizeof shared, info, info_size, made.value, key_size + sizeof keys.iv);
    if (!done) return false;
    octets::copy(keys.key.octets, made.value, key_size);
    octets::copy(keys.iv, made.value + key_size, sizeof keys.iv);
    keys.key.size = static_cast<uint8_t>(key_size);
    keys.profile = profile;
    return true;
}

size_t protect(const PipeKeys& keys, uint32_t sequence, bool last, const uint8_t* data, size_t size, uint8_t* fragment,
               size_t capacity) noexcept {
    const size_t whole = fragment_size(size);
    if (whole < size || whole > capacity) return 0;
    const size_t clear = whole - sequence_size - tag_size, padding = clear - size - 1;
    Nonce nonce{};
    if (!make_nonce(keys, sequence, nonce)) return 0;
    uint8_t* const content = fragment + sequence_size;
    put_number(sequence, fragment);
    if (size != 0) octets::copy(content, data, size);
    octets::fill(content + size, 0, padding);
    content[clear - 1] = static_cast<uint8_t>(padding | (last ? chaining_bit : 0));
    uint8_t tag[tag_size];
    if (!seal(keys.key, nonce.octets, nonce.size, content, clear, tag)) {
        wipe(fragment, whole);
        return 0;
    }
    octets::copy(content + clear, tag, tag_size);
    return whole;
}

bool claimed_sequence(const uint8_t* fragment, size_t size, uint32_t& sequence) noexcept {
    if (size < smallest_fragment || (size - sequence_size - tag_size) % block_size != 0) return false;
    sequence = 0;
    for (size_t k = 0; k != sequence_size; ++k) sequence = sequence << 8 | fragment[k];
    return true;
}

Content unprotect(const PipeKeys& keys, uint32_t due, const uint8_t* fragment, size_t size, uint8_t* data,
                  size_t capacity) noexcept {
    const auto refused = [](Unprotected reason) { return Content{reason, false, 0}; };
    uint32_t sequence = 0;
    if (!claimed_sequence(fragment, size, sequence)) return refused(Unprotected::wrong_size);
    const size_t clear = size - sequence_size - tag_size;
    if (capacity < clear) return refused(Unprotected::wrong_size);
    if (sequence != due) return refused(Unprotected::wrong_sequence);
    Nonce nonce{};
    uint8_t tag[tag_size];
    octets::copy(data, fragment + sequence_size, clear);
    octets::copy(tag, fragment + sequence_size + clear, tag_size);
    if (!make_nonce(keys, sequence, nonce) || !open(keys.key, nonce.octets, nonce.size, data, clear, tag)) {
        wipe(data, clear);
        return refused(Unprotected::not_authentic);
    }
    const uint8_t last_octet = data[clear - 1];
    const size_t padding = last_octet & 0x7Fu;
    uint8_t bits = static_cast<uint8_t>(padding >= block_size ? 1 : 0);
    for (size_t k = 0; bits == 0 && k != padding; ++k) bits = data[clear - 2 - k];
    if (bits != 0) {
        wipe(data, clear);
        return refused(Unprotected::wrong_padding);
    }
    return {Unprotected::accepted, (last_octet & chaining_bit) != 0, clear - 1 - padding};
}

}  // namespace ssp::crypto
