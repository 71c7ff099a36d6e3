// SPDX-License-Identifier: Apache-2.0
// What './sspec device' and './sspec terminal' have in common: a link with its plan of faults, and the record of its frames.

#pragma once

#include "host/faults.hpp"
#include "host/pcapng.hpp"
#include "scl/link_endpoint.hpp"
#include "tool/commands.hpp"

#include <memory>
#include <optional>

namespace tool {

// The plan that was asked for. Stop(bad_input) names what cannot be understood.
[[nodiscard]] ssp::host::FaultPlan plan_of(const FaultOptions& options);

// The link of one end, opened; faults lie on top of it if there is a plan. Stop(bad_input) for an address that is none,
// Stop(environment) for one that cannot be opened.
class SclLink {
public:
    SclLink(const std::string& address, bool listens, const FaultOptions& faults, const std::string& pcap);

    [[nodiscard]] ssp::host::HostLink& top() { return faulty_ ? *faulty_ : *below_; }
    [[nodiscard]] std::string name() { return ssp::host::name_of(*below_); }
    // To be asked every turn. Stop as of check_record().
    [[nodiscard]] bool reset_due();
    // Frames of this endpoint go into the record, if one was asked for. The endpoint may not be polled after this link has gone.
    void record(ssp::scl::LinkEndpoint& endpoint);
    // Stop(environment) if the record could not be written to its end.
    void check_record() const;
    // "12 lost, 3 corrupted, ..", or empty without a plan.
    [[nodiscard]] std::string faults() const;

private:
    std::unique_ptr<ssp::host::HostLink> below_;
    std::optional<ssp::host::FaultyLink> faulty_;
    std::unique_ptr<ssp::host::Recording> recording_;
    std::string not_recorded_{};  // why a frame was not; after it nothing is
};

}  // namespace tool
