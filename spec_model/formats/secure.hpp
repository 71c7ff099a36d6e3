// SPDX-License-Identifier: Apache-2.0
// Secure SCL: a fragment as it stands on the pipe, and what is encrypted in it.

#pragma once

#include "formats/vocabulary.hpp"
#include "requirements/assumptions_formats.hpp"
#include "requirements/ssp_ttf_secure_scl.hpp"
#include "scl/profile.hpp"

namespace ssp::formats {

using namespace spec::formats;
using namespace ssp::requirements;

struct SecureFragment {
    static constexpr std::string_view name = "secure_fragment", text = "A fragment of a secure pipe.";
    BOOST_HANA_DEFINE_STRUCT(SecureFragment,
        (Range<32, 1, 0xffffffff, "The number of the fragment, from 1 on.", TTF_FRAGMENT_1, TTF_FRAGMENT_2>, number),
        (Rest<16, scl::profile::secure_plain_maximum, 16, "The ciphertext, in blocks.", TTF_FRAGMENT_1, TTF_FRAGMENT_5>, ciphertext),
        (Octets<16, "The tag of AES-GCM.", TTF_FRAGMENT_1, TTF_KEY_5>, tag));
};

struct SecurePlain {
    static constexpr std::string_view name = "secure_plain", text = "A fragment of a secure pipe before it is encrypted.";
    BOOST_HANA_DEFINE_STRUCT(SecurePlain,
        (Rest<0, scl::profile::secure_plain_maximum - 1, 1, "The data.", TTF_FRAGMENT_4, TTF_FRAGMENT_7>, data),
        (Zeros<16, "Zero octets, so that the whole is a multiple of 16.", TTF_FRAGMENT_4, TTF_FRAGMENT_5>, padding),
        (Flag<"Set in the last fragment of a message.", TTF_FRAGMENT_4, A_FMT_12>, last),
        (ZerosCount<7, 15, "How many zero octets there are.", TTF_FRAGMENT_4, TTF_FRAGMENT_5>, padding_length));
};

}  // namespace ssp::formats
