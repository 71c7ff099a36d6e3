// SPDX-License-Identifier: Apache-2.0
// What public code and articles say about SWP and SHDLC, ETSI TS 102 613, a link of the SSP.
//
// SHDLC is told from the implementation in Linux, whose timers and limits need not be those of the specification.

#pragma once

#include "requirements/group.hpp"

#include <array>

namespace ssp::requirements {

// clang-format off
inline constexpr std::string_view shdlc_code = "ETSI TS 102 613, from code of Linux";
inline constexpr std::string_view swp_articles = "ETSI TS 102 613, from public articles";
inline constexpr Group from_shdlc{
    .source = shdlc_code, .basis = Basis::claimed, .subject = Subject::link, .reason = "no model of the link says it"};
inline constexpr Group from_swp{
    .source = swp_articles, .basis = Basis::claimed, .subject = Subject::link, .reason = "no model of the link says it"};

// ---- SHDLC ----------------------------------------------------------------------------------------------------------

inline constexpr Requirement TS102613_CONTROL = from_shdlc.shall("TS102613/Control", "clause 10",
    "The control octet begins with 10 in an I frame, with 110 in an S frame and with 111 in a U frame.");
inline constexpr Requirement TS102613_NUMBERS = from_shdlc.shall("TS102613/Numbers", "clause 10",
    "Sequence numbers count modulo 8.");
inline constexpr Requirement TS102613_WINDOW = from_shdlc.shall("TS102613/Window", "clause 10",
    "At most as many frames are unacknowledged as the window agreed upon, which is 1 to 4.");
inline constexpr Requirement TS102613_RSET = from_shdlc.shall("TS102613/RSET", "clause 10",
    "A RSET frame proposes a window size and says whether selective reject is supported.",
    "Both may be left out.");
inline constexpr Requirement TS102613_RSET_WINDOW = from_shdlc.shall("TS102613/RSET-Window", "clause 10",
    "A RSET that proposes a larger window than the receiver has is not acknowledged.",
    "Its sender has to propose a smaller one.");
inline constexpr Requirement TS102613_CONNECT = from_shdlc.shall("TS102613/Connect", "clause 10",
    "When RSET was acknowledged, both sides count from 0.");
inline constexpr Requirement TS102613_ORDER = from_shdlc.shall("TS102613/Order", "clause 10",
    "Frames are delivered in order and each exactly once.");
inline constexpr Requirement TS102613_REJ = from_shdlc.shall("TS102613/REJ", "clause 10",
    "A frame with another number than expected is discarded and answered by REJ with the expected one.");
inline constexpr Requirement TS102613_REJ_SENDER = from_shdlc.shall("TS102613/REJ-Sender", "clause 10",
    "After REJ the sender repeats all frames from the number it names.");
inline constexpr Requirement TS102613_RR = from_shdlc.shall("TS102613/RR", "clause 10",
    "RR and RNR acknowledge all frames before the number they carry.");
inline constexpr Requirement TS102613_RNR = from_shdlc.shall("TS102613/RNR", "clause 10",
    "After RNR no I frame is sent until RR comes.");
inline constexpr Requirement TS102613_T2 = from_shdlc.shall("TS102613/T2", "clause 10",
    "When the time for an acknowledgement is over, the oldest unacknowledged frame and those after it are sent again.");
inline constexpr Requirement TS102613_UNCONNECTED = from_shdlc.shall("TS102613/Unconnected", "clause 10",
    "No frame is delivered before the link is connected.");
inline constexpr Requirement TS102613_HALF_CONNECTED = from_shdlc.shall("TS102613/Half-connected", "clause 10",
    "A side that has acknowledged RSET counts as connected with the first I or S frame, and ignores another RSET till "
    "then.");
inline constexpr Requirement TS102613_ATTEMPTS = from_shdlc.shall("TS102613/Attempts", "clause 10",
    "Connecting ends with an error after a limited number of attempts.",
    "Five in the code.");

// ---- SWP ------------------------------------------------------------------------------------------------------------

inline constexpr Requirement TS102613_STATES = from_swp.shall("TS102613/States", "interface",
    "An interface is deactivated, suspended or activated.");
inline constexpr Requirement TS102613_DUPLEX = from_swp.shall("TS102613/Duplex", "interface",
    "Master and slave send at the same time, one by voltage and the other by current.");
inline constexpr Requirement TS102613_POWER = from_swp.shall("TS102613/Power", "interface",
    "The interface has a mode of full power and one of low power.");
inline constexpr Requirement TS102613_LAYERS = from_swp.shall("TS102613/Layers", "interface",
    "Above the physical layer there are a MAC layer and three kinds of logical link.");

inline constexpr std::array etsi_ts_102_613_all{
    &TS102613_CONTROL, &TS102613_NUMBERS, &TS102613_WINDOW, &TS102613_RSET, &TS102613_RSET_WINDOW, &TS102613_CONNECT,
    &TS102613_ORDER, &TS102613_REJ, &TS102613_REJ_SENDER, &TS102613_RR, &TS102613_RNR, &TS102613_T2,
    &TS102613_UNCONNECTED, &TS102613_HALF_CONNECTED, &TS102613_ATTEMPTS, &TS102613_STATES, &TS102613_DUPLEX,
    &TS102613_POWER, &TS102613_LAYERS,
};
// clang-format on

}  // namespace ssp::requirements
