// SPDX-License-Identifier: Apache-2.0
// The secret of the development key, published on purpose.

#pragma once

#include "crypto/agreement.hpp"

#include <cstdint>

namespace ssp::host {

// "sspec development key, not secre", in ASCII.
inline constexpr std::uint8_t development_secret[crypto::scalar_size] = {
    's', 's', 'p', 'e', 'c', ' ', 'd', 'e', 'v', 'e', 'l', 'o', 'p', 'm', 'e', 'n', 't', ' ', 'k', 'e', 'y', ',', ' ', 'n', 'o', 't', ' ', 's', 'e', 'c', 'r', 'e'};

}  // namespace ssp::host
