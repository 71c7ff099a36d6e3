// SPDX-License-Identifier: Apache-2.0
// The secure SCL: the keys of a secure pipe, and its fragments under them.
//
// A fragment on the pipe: sequence number (4 octets, big-endian) || ciphertext || tag (16). Under the cipher: data || PL
// zeros || H, with H = chaining bit (b8: last fragment) || PL (b7..b1), so that all of it fills a multiple of 16 octets
// (SSPTTF/Fragment-1, -4, -5). There is no additional data.
//
// Which sequence number is due is not decided here: the generated machine of the secure SCL does, and hands it in.

#pragma once

#include "crypto/cipher.hpp"

#include <stddef.h>
#include <stdint.h>

namespace ssp::crypto {

// Two published forms, which do not understand each other (SSPTTF/Key-3, SSPTTF/Fragment-3).
enum class Profile : uint8_t {
    before_2021_04,  // HKDF; the nonce is IV[0..11] || SEQ, 16 octets, which GCM hashes
    from_2021_04,    // ANSI X9.63; the nonce is the first 12 octets of AES(K, IV[0..11] || SEQ)
};

enum class KeySize : uint8_t { e128, e256 };  // as a token says (SSPTTF/Key-4)

// What goes one way must not be protected as what goes the other way: both would use one nonce twice, and a fragment
// sent back to its sender would be taken for the peer's. The published derivation does not tell the ways apart; as
// published it serves to check its test vectors. The other two add one octet, 01 or 02, at the end of the shared
// information (an assumption of this project; secure.nonce in spec_model/scl/lessons.cpp is why).
enum class Direction : uint8_t { as_published, from_opener, to_opener };

struct PipeKeys {
    Key key;
    uint8_t iv[16]{};
    Profile profile = Profile::from_2021_04;
};

// The keys of a pipe to a gate (SSPTTF/Key-1 .. Key-4): `shared` is what the key agreement gave, `challenge` that of the
// token of the service, `gate` the identifier its answer gave. False, and `keys` zero, for a value outside its type.
[[nodiscard]] bool derive(Profile profile, KeySize size, Direction direction, const uint8_t (&shared)[32],
                          const uint8_t (&challenge)[16], const uint8_t (&gate)[16], PipeKeys& keys) noexcept;

inline constexpr size_t sequence_size = 4;
inline constexpr size_t smallest_fragment = sequence_size + block_size + tag_size;

// How many octets a fragment of `size` octets of data has on the pipe.
constexpr size_t fragment_size(size_t size) noexcept {
    return sequence_size + (size + 1 + block_size - 1) / block_size * block_size + tag_size;
}

// Protects `size` octets of data (0 is fine). Returns fragment_size(size), or 0, and nothing written, if `capacity` is
// less than that. Data and fragment may not overlap. Nobody may ask twice for one sequence number under the same keys.
[[nodiscard]] size_t protect(const PipeKeys& keys, uint32_t sequence, bool last, const uint8_t* data, size_t size,
                             uint8_t* fragment, size_t capacity) noexcept;

// The sequence number a fragment claims to have; only unprotect() tells whether that is true. False if it has no valid size.
[[nodiscard]] bool claimed_sequence(const uint8_t* fragment, size_t size, uint32_t& sequence) noexcept;

enum class Unprotected : uint8_t {
    accepted,
    wrong_size,      // not 4 + 16 m + 16 octets with m > 0, or `capacity` is below 16 m
    wrong_sequence,  // it does not claim the number that is due
    not_authentic,   // the tag is not that of this content under these keys and this number
    wrong_padding,   // authentic, but its last octet or its padding cannot be
};

struct Content {
    Unprotected result;
    bool last;
    size_t size;  // of the data
};

// Checks and decrypts a fragment into `data`, which needs room for all that was encrypted: size - 20 octets. Unless it
// is accepted, `data` holds nothing of it.
[[nodiscard]] Content unprotect(const PipeKeys& keys, uint32_t due, const uint8_t* fragment, size_t size, uint8_t* data,
                                size_t capacity) noexcept;

}  // namespace ssp::crypto
