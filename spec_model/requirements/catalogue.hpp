// SPDX-License-Identifier: Apache-2.0
// Every requirement of the project, in one list: what the reports count.
//
// A model names a requirement as a C++ object, so one that does not exist does not compile. Each file lists what it
// declares at its end, and here are all files; a test compares what is declared with what is listed.

#pragma once

#include "requirements/arm_mpu.hpp"
#include "requirements/assumptions.hpp"
#include "requirements/assumptions_formats.hpp"
#include "requirements/assumptions_generic.hpp"
#include "requirements/assumptions_loader.hpp"
#include "requirements/assumptions_platform.hpp"
#include "requirements/assumptions_power.hpp"
#include "requirements/assumptions_processes.hpp"
#include "requirements/assumptions_scl.hpp"
#include "requirements/assumptions_storage.hpp"
#include "requirements/assumptions_windows.hpp"
#include "requirements/etsi_security_overview.hpp"
#include "requirements/etsi_stf_ssp.hpp"
#include "requirements/etsi_ts_102_221.hpp"
#include "requirements/etsi_ts_102_613.hpp"
#include "requirements/etsi_ts_102_622.hpp"
#include "requirements/etsi_ts_103_666_1.hpp"
#include "requirements/etsi_ts_103_999_2.hpp"
#include "requirements/globalplatform_card.hpp"
#include "requirements/globalplatform_vpp.hpp"
#include "requirements/gsma_issp_esim.hpp"
#include "requirements/gsma_sgp_02.hpp"
#include "requirements/gsma_sgp_22.hpp"
#include "requirements/onem2m_ts_0003.hpp"
#include "requirements/onem2m_ts_0016.hpp"
#include "requirements/onem2m_work_items.hpp"
#include "requirements/patents.hpp"
#include "requirements/patents_download.hpp"
#include "requirements/riscv_privileged.hpp"
#include "requirements/ssp_ttf_accessors.hpp"
#include "requirements/ssp_ttf_secure_scl.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ssp {

namespace requirements {

template <std::size_t... N> consteval auto joined(const std::array<const Requirement*, N>&... lists) {
    std::array<const Requirement*, (N + ...)> result{};
    auto end = result.begin();
    ((end = std::ranges::copy(lists, end).out), ...);
    return result;
}

inline constexpr auto catalogue = joined(
    gsma_issp_esim_all, etsi_stf_ssp_all, etsi_security_overview_all, onem2m_work_items_all, etsi_ts_103_666_1_all,
    etsi_ts_103_999_2_all, globalplatform_vpp_all, etsi_ts_102_221_all, onem2m_ts_0003_all, onem2m_ts_0016_all,
    ssp_ttf_accessors_all, ssp_ttf_secure_scl_all, etsi_ts_102_613_all, etsi_ts_102_622_all, globalplatform_card_all,
    gsma_sgp_02_all, gsma_sgp_22_all, patents_all, patents_download_all, riscv_privileged_all, arm_mpu_all, assumptions_all, assumptions_generic_all,
    assumptions_power_all, assumptions_processes_all, assumptions_scl_all, assumptions_formats_all, assumptions_storage_all,
    assumptions_platform_all, assumptions_loader_all,
    assumptions_windows_all);

}  // namespace requirements

std::span<const Requirement* const> requirements_catalogue();

}  // namespace ssp
