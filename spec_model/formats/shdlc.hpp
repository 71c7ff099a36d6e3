// SPDX-License-Identifier: Apache-2.0
// Frames of SHDLC, TS 102 613 clause 10: a control octet, perhaps information, a checksum.

#pragma once

#include "formats/scl.hpp"
#include "requirements/assumptions_formats.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "scl/profile.hpp"

namespace ssp::formats {

using namespace spec::formats;
using namespace ssp::requirements;

inline constexpr NamedCode supervision_codes[]{
    {"receive_ready", 0x0, "RR acknowledges, and the sender may go on."},
    {"reject", 0x1, "REJ asks for all frames from the number it carries."},
    {"receive_not_ready", 0x2, "RNR acknowledges, and the sender has to wait."},
    {"selective_reject", 0x3, "SREJ asks for the one frame whose number it carries."},
};
inline constexpr Enumeration supervisions{"Supervision", supervision_codes};

struct ShdlcInformation {
    static constexpr std::string_view name = "shdlc_information", text = "An I frame carries a packet.";
    BOOST_HANA_DEFINE_STRUCT(ShdlcInformation,
        (Constant<2, 0x2, "An I frame begins with 10.", TS102613_CONTROL>, head),
        (Number<3, "The number of this frame, modulo 8.", TS102613_CONTROL, TS102613_NUMBERS>, send_number),
        (Number<3, "The number of the frame expected next.", TS102613_CONTROL, TS102613_RR>, receive_number),
        (Rest<1, scl::profile::packet_maximum, 1, "The packet.", A_FMT_6>, information),
        (Checksum<"The checksum of the frame.", A_FMT_5>, checksum));
    static constexpr std::string_view restarts[]{"shdlc_reset", "shdlc_acknowledge"};
    static constexpr Carried carries[]{{"", 0, "information", &format<SclPacket>(), "", "send_number", restarts}};
};

struct ShdlcSupervisory {
    static constexpr std::string_view name = "shdlc_supervisory", text = "An S frame acknowledges or rejects.";
    BOOST_HANA_DEFINE_STRUCT(ShdlcSupervisory,
        (Constant<3, 0x6, "An S frame begins with 110.", TS102613_CONTROL>, head),
        (Code<2, supervisions, "What it says.", TS102613_CONTROL, TS102613_REJ, TS102613_RNR>, supervision),
        (Number<3, "The number of the frame expected next.", TS102613_CONTROL, TS102613_RR>, receive_number),
        (Checksum<"The checksum of the frame.", A_FMT_5>, checksum));
};

struct ShdlcAcknowledge {
    static constexpr std::string_view name = "shdlc_acknowledge", text = "UA acknowledges a reset.";
    BOOST_HANA_DEFINE_STRUCT(ShdlcAcknowledge,
        (Constant<3, 0x7, "A U frame begins with 111.", TS102613_CONTROL>, head),
        (Constant<5, 0x06, "UA.", TS102613_CONTROL, TS102613_CONNECT>, modifier),
        (Optional<Range<32, 1, scl::profile::attempt_numbers, "The attempt that RSET told.", A_LNK_5>>, attempt),
        (Checksum<"The checksum of the frame.", A_FMT_5>, checksum));
};

struct ShdlcReset {
    static constexpr std::string_view name = "shdlc_reset", text = "RSET proposes how to connect.";
    BOOST_HANA_DEFINE_STRUCT(ShdlcReset,
        (Constant<3, 0x7, "A U frame begins with 111.", TS102613_CONTROL>, head),
        (Constant<5, 0x19, "RSET.", TS102613_CONTROL, TS102613_RSET>, modifier),
        (Optional<Range<8, 1, 4, "The window proposed.", TS102613_RSET, TS102613_WINDOW>>, window),
        (Optional<Constant<7, 0, "Reserved.", A_FMT_7>>, reserved),
        (Optional<Flag<"Whether selective reject is supported.", TS102613_RSET>>, selective_reject),
        (Optional<Range<32, 1, scl::profile::attempt_numbers, "Which attempt this is; UA repeats it.", A_LNK_5>>, attempt),
        (Checksum<"The checksum of the frame.", A_FMT_5>, checksum));
};

struct ShdlcFrame {
    static constexpr std::string_view name = "shdlc_frame", text = "What two neighbours exchange.";
    using alternatives = Choice<ShdlcInformation, ShdlcSupervisory, ShdlcAcknowledge, ShdlcReset>;
};

}  // namespace ssp::formats
