// SPDX-License-Identifier: Apache-2.0
// Commands on the loader's gate, and what a bundle image begins with. No layout of them was seen: every one here is assumed,
// its numbers stand in loader/profile.hpp.

#pragma once

#include "formats/scl.hpp"
#include "loader/profile.hpp"
#include "requirements/assumptions_loader.hpp"

namespace ssp::formats {

// ---- images ---------------------------------------------------------------------------------------------------------

inline constexpr NamedCode processor_codes[]{
    {"none", loader::profile::made_for_none, "There is nothing to execute."},
    {"rv32", loader::profile::made_for_rv32, "RV32IMC."},
    {"armv8m", loader::profile::made_for_armv8m, "Armv8-M Mainline."},
};
inline constexpr Enumeration processors{"Processor", processor_codes};

struct BundleDescriptor {
    static constexpr std::string_view name = "bundle_descriptor", text = "What a bundle image is, signed.";
    BOOST_HANA_DEFINE_STRUCT(BundleDescriptor,
        (Constant<8, loader::profile::image_version, "The layout.", A_LOAD_2>, version),
        (Number<8, "The bundle.", A_LOAD_2>, identity),
        (Number<8, "Its family.", A_LOAD_2>, family),
        (Number<8, "Its kind, as the table of bundles numbers them.", A_LOAD_2>, kind),
        (Number<8, "Its metadata.", A_LOAD_2>, metadata),
        (Constant<6, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"It may not be disabled.", A_LOAD_2>, keep_enabled),
        (Flag<"It may not be deleted.", A_LOAD_2>, keep_installed),
        (Code<8, processors, "For which processor it is made.", A_LOAD_2>, processor),
        (Number<8, "How many segments it has.", A_LOAD_2>, segments),
        (Range<16, 1, loader::profile::segment_maximum, "Octets of a segment; the last may have fewer.", A_LOAD_2>, segment_size),
        (Number<32, "Octets of the image.", A_LOAD_2>, image_size),
        (Number<32, "Where it is entered, in octets from its beginning.", A_LOAD_2>, entry),
        (Octets<loader::profile::hash_size, "Of the first segment.", A_LOAD_2, A_LOAD_3>, hash),
        (Octets<loader::profile::signature_size, "Over all octets before it.", A_LOAD_2>, signature));
};

// ---- commands -------------------------------------------------------------------------------------------------------

struct LoaderOffer {
    static constexpr std::string_view name = "loader_offer", text = "An image is offered for a slot.";
    BOOST_HANA_DEFINE_STRUCT(LoaderOffer,
        (Constant<8, loader::profile::command_offer, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Constant<7, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"The user wants it.", A_LOAD_4>, intent),
        (Rest<1, 255, 1, "Its descriptor.", A_LOAD_2>, descriptor));
};
struct LoaderSegment {
    static constexpr std::string_view name = "loader_segment", text = "A segment of the image that was offered.";
    BOOST_HANA_DEFINE_STRUCT(LoaderSegment,
        (Constant<8, loader::profile::command_segment, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Number<8, "Which one, from 1.", A_LOAD_1>, number),
        (Octets<loader::profile::hash_size, "Of the next one; zeros in the last.", A_LOAD_3>, next),
        (Rest<1, loader::profile::segment_maximum, 1, "Its octets.", A_LOAD_2, A_LOAD_6>, octets));
};
struct LoaderCommit {
    static constexpr std::string_view name = "loader_commit", text = "All segments are there: the bundle is to be installed.";
    BOOST_HANA_DEFINE_STRUCT(LoaderCommit,
        (Constant<8, loader::profile::command_commit, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot));
};
struct LoaderAbort {
    static constexpr std::string_view name = "loader_abort", text = "The load is given up.";
    BOOST_HANA_DEFINE_STRUCT(LoaderAbort,
        (Constant<8, loader::profile::command_abort, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot));
};
struct LoaderEnable {
    static constexpr std::string_view name = "loader_enable", text = "A bundle is to be enabled.";
    BOOST_HANA_DEFINE_STRUCT(LoaderEnable,
        (Constant<8, loader::profile::command_enable, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Constant<7, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"The user wants it.", A_LOAD_4>, intent));
};
struct LoaderDisable {
    static constexpr std::string_view name = "loader_disable", text = "A bundle is to be disabled.";
    BOOST_HANA_DEFINE_STRUCT(LoaderDisable,
        (Constant<8, loader::profile::command_disable, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Constant<7, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"The user wants it.", A_LOAD_4>, intent));
};
struct LoaderRemove {
    static constexpr std::string_view name = "loader_remove", text = "A bundle is to be deleted.";
    BOOST_HANA_DEFINE_STRUCT(LoaderRemove,
        (Constant<8, loader::profile::command_remove, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Constant<7, 0, "Reserved.", A_FMT_7>, reserved),
        (Flag<"The user wants it.", A_LOAD_4>, intent));
};
struct LoaderActivate {
    static constexpr std::string_view name = "loader_activate", text = "A bundle is to run.";
    BOOST_HANA_DEFINE_STRUCT(LoaderActivate,
        (Constant<8, loader::profile::command_activate, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot),
        (Number<8, "The SIM port it serves; 0 for none.", A_LOAD_1>, port));
};
struct LoaderStop {
    static constexpr std::string_view name = "loader_stop", text = "A bundle is to run no more.";
    BOOST_HANA_DEFINE_STRUCT(LoaderStop,
        (Constant<8, loader::profile::command_stop, "The command.", A_LOAD_1>, instruction),
        (Number<8, "The slot.", A_LOAD_1>, slot));
};
struct LoaderAcknowledge {
    static constexpr std::string_view name = "loader_acknowledge", text = "A notification was delivered.";
    BOOST_HANA_DEFINE_STRUCT(LoaderAcknowledge,
        (Constant<8, loader::profile::command_acknowledge, "The command.", A_LOAD_1>, instruction),
        (Number<8, "Its number.", A_LOAD_1>, number));
};
struct LoaderTable {
    static constexpr std::string_view name = "loader_table", text = "What is in the slots is asked for.";
    BOOST_HANA_DEFINE_STRUCT(LoaderTable,
        (Constant<8, loader::profile::command_table, "The command.", A_LOAD_1>, instruction));
};
struct LoaderCommand {
    static constexpr std::string_view name = "loader_command", text = "A command on the loader's gate.";
    using alternatives = Choice<LoaderOffer, LoaderSegment, LoaderCommit, LoaderAbort, LoaderEnable, LoaderDisable, LoaderRemove, LoaderActivate, LoaderStop,
                                LoaderAcknowledge, LoaderTable>;
};

// ---- answers: parameters of a response ------------------------------------------------------------------------------

struct LoaderResult {
    static constexpr std::string_view name = "loader_result", text = "How a command on the loader's gate was taken.";
    BOOST_HANA_DEFINE_STRUCT(LoaderResult,
        (Number<8, "The answer of the table of bundles, as it numbers them.", A_LOAD_1>, answer));
};
struct LoaderSlots {
    static constexpr std::string_view name = "loader_slots", text = "What is in the slots.";
    BOOST_HANA_DEFINE_STRUCT(LoaderSlots,
        (Number<8, "How many notifications wait.", A_LOAD_1>, waiting),
        (Number<8, "The number of the oldest.", A_LOAD_1>, oldest),
        (Rest<0, 5 * 16, 1, "Of each slot its phase, and identity, family, kind and metadata of its bundle.", A_LOAD_1>, entries));
};

}  // namespace ssp::formats
