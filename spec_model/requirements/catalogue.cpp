// SPDX-License-Identifier: Apache-2.0
#include "requirements/catalogue.hpp"

#include "requirements/assumptions.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/patents.hpp"

#include <array>

namespace ssp {

namespace {

using namespace requirements;

// clang-format off
constexpr std::array all{
    &TERM_ACTIVE, &TERM_ENABLED, &TERM_DISABLED, &TERM_DELETED, &TERM_TELECOM, &TERM_STANDALONE, &TERM_RSP, &TERM_M2M,
    &TERM_SSP_PROFILE, &SCOPE_SPBM, &SCOPE_SM_DP_PLUS, &SCOPE_MANAGED, &GEN1, &RSPB1, &RSPB2, &RSPB2X, &RSPB3,
    &RSPBX1, &RSPBX2, &IRSP1, &IRSP2, &IRSP3, &UC1_P1, &UC1_B1, &UC1_B2, &UC1_S1, &UC1_S2, &UC1_F1, &UC1_F2, &UC2_P1,
    &UC2_B1, &UC2_B2, &UC2_B3, &UC2_S1, &UC2_S2, &UC2_S3, &UC2_F1, &UC2_F2, &UC2_F3, &UC3_P1, &UC3_B1, &UC3_B2,
    &UC3_ALT1, &UC3_ALT2, &UC3_S1, &UC3_F1, &UC3_F2, &UC4_P1, &UC4_B1, &UC4_B2, &UC4_B3, &UC4_S1, &UC4_F1, &UC5_P1,
    &UC5_B1, &UC5_B2, &UC5_S1, &UC5_F1,

    &RQ0705_001, &RQ0705_002, &TS103999_2_LOADER, &RQ1203_037, &RQ1203_038, &RQ1203_039, &RQ1203_040,
    &TS103999_2_ENABLE,

    &US12075521_1, &US12075521_2, &US12075521_3, &US20220141645_1, &US20220141645_2, &US11989543_1, &US11989543_2,
    &US11997488_1, &US11800356_1, &US11800356_2,

    &A_01, &A_02, &A_03, &A_09, &A_14, &A_16, &A_21, &A_22, &A_23, &A_24, &A_25, &A_13, &A_04, &A_05, &A_06, &A_38,
    &A_39, &A_12, &A_17, &A_26, &A_27, &A_10, &A_11, &A_28, &A_30, &A_31, &A_29, &A_32, &A_33, &A_34, &A_35, &A_08,
    &A_40, &A_41, &A_42, &A_36, &A_43, &A_44, &A_19, &A_45, &A_37, &A_46, &A_47,
};
// clang-format on

}  // namespace

std::span<const Requirement* const> requirements_catalogue() { return all; }

}  // namespace ssp
