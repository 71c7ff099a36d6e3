// SPDX-License-Identifier: Apache-2.0
// All formats, for fuzzers and tests; generated, do not edit.

#pragma once

#include "shdlc_frame_fuzz.hpp"
#include "hcp_packet_fuzz.hpp"
#include "hcp_message_fuzz.hpp"
#include "hcp_command_fuzz.hpp"
#include "hcp_pipe_created_fuzz.hpp"
#include "hcp_pipe_opened_fuzz.hpp"
#include "hcp_session_identity_fuzz.hpp"
#include "scl_packet_fuzz.hpp"
#include "scl_registration_fuzz.hpp"
#include "scl_session_fuzz.hpp"
#include "scl_credit_fuzz.hpp"
#include "scl_message_fuzz.hpp"
#include "scl_command_fuzz.hpp"
#include "scl_version_fuzz.hpp"
#include "scl_capabilities_fuzz.hpp"
#include "scl_gate_list_fuzz.hpp"
#include "scl_host_list_fuzz.hpp"
#include "scl_session_identity_fuzz.hpp"
#include "secure_fragment_fuzz.hpp"
#include "secure_plain_fuzz.hpp"
#include "bundle_descriptor_fuzz.hpp"
#include "loader_command_fuzz.hpp"
#include "loader_result_fuzz.hpp"
#include "loader_slots_fuzz.hpp"

namespace ssp::generated::formats {

template <class Visitor>
void each_format(Visitor visit) {
    visit(ShdlcFrameFields{});
    visit(HcpPacketFields{});
    visit(HcpMessageFields{});
    visit(HcpCommandFields{});
    visit(HcpPipeCreatedFields{});
    visit(HcpPipeOpenedFields{});
    visit(HcpSessionIdentityFields{});
    visit(SclPacketFields{});
    visit(SclRegistrationFields{});
    visit(SclSessionFields{});
    visit(SclCreditFields{});
    visit(SclMessageFields{});
    visit(SclCommandFields{});
    visit(SclVersionFields{});
    visit(SclCapabilitiesFields{});
    visit(SclGateListFields{});
    visit(SclHostListFields{});
    visit(SclSessionIdentityFields{});
    visit(SecureFragmentFields{});
    visit(SecurePlainFields{});
    visit(BundleDescriptorFields{});
    visit(LoaderCommandFields{});
    visit(LoaderResultFields{});
    visit(LoaderSlotsFields{});
}

}  // namespace ssp::generated::formats
