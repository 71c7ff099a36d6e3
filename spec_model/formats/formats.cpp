// SPDX-License-Identifier: Apache-2.0
#include "formats/formats.hpp"

#include "formats/loader.hpp"
#include "formats/scl.hpp"
#include "formats/secure.hpp"
#include "formats/shdlc.hpp"

namespace ssp {

std::span<const spec::formats::Format* const> all_formats() {
    using namespace ssp::formats;
    static constexpr const spec::formats::Format* all[]{
        &format<ShdlcFrame>(),      &format<HcpPacket>(),     &format<HcpMessage>(),  &format<HcpCommand>(),         &format<HcpPipeCreated>(),
        &format<HcpPipeOpened>(),   &format<HcpSessionIdentity>(), &format<SclPacket>(), &format<SclRegistration>(), &format<SclSession>(),
        &format<SclCredit>(),       &format<SclMessage>(),    &format<SclCommand>(),  &format<SclVersion>(),         &format<SclCapabilities>(),
        &format<SclGateList>(),     &format<SclHostList>(),   &format<SclSessionIdentity>(), &format<SecureFragment>(), &format<SecurePlain>(),
        &format<BundleDescriptor>(), &format<LoaderCommand>(),  &format<LoaderResult>(), &format<LoaderSlots>(),
    };
    return all;
}

}  // namespace ssp
