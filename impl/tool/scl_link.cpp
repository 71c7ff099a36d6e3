// SPDX-License-Identifier: Apache-2.0
/* see scl_link.hpp */
#include "tool/scl_link.hpp"

#include "tool/stop.hpp"

namespace tool {

using namespace ssp::host;

FaultPlan plan_of(const FaultOptions& options) {
    FaultPlan plan;
    try {
        if (!options.lose.empty()) plan.lose = parse_share("--lose", options.lose);
        if (!options.corrupt.empty()) plan.corrupt = parse_share("--corrupt", options.corrupt);
        if (!options.duplicate.empty()) plan.duplicate = parse_share("--duplicate", options.duplicate);
        if (!options.delay.empty()) parse_delay("--delay", options.delay, plan);
    } catch (const LinkError& e) {
        throw Stop(bad_input, e.what());
    }
    plan.reset_after = options.reset_after;
    plan.seed = options.seed;
    return plan;
}

SclLink::SclLink(const std::string& address, bool listens, const FaultOptions& faults, const std::string& pcap) {
    const FaultPlan plan = plan_of(faults);
    Address where{};
    try {
        where = parse_address(address);
    } catch (const LinkError& e) {
        throw Stop(bad_input, e.what());
    }
    try {
        below_ = listens ? listen(where) : connect(where);
        if (!pcap.empty()) recording_ = std::make_unique<Recording>(pcap);
    } catch (const std::runtime_error& e) {
        throw Stop(environment, e.what());
    }
    if (!plan.empty()) faulty_.emplace(*below_, plan);
}

void SclLink::record(ssp::scl::LinkEndpoint& endpoint) {
    if (!recording_) return;
    // The stack is compiled without exceptions: none may leave what it calls.
    endpoint.watch({this, [](void* self, bool outbound, const std::uint8_t* frame, std::size_t size) {
                        SclLink& link = *static_cast<SclLink*>(self);
                        if (!link.not_recorded_.empty()) return;
                        try {
                            link.recording_->frame(outbound ? Recording::Direction::outbound : Recording::Direction::inbound, frame, size);
                        } catch (const std::runtime_error& e) {
                            link.not_recorded_ = e.what();
                        }
                    }});
}

void SclLink::check_record() const {
    if (!not_recorded_.empty()) throw Stop(environment, not_recorded_);
}

bool SclLink::reset_due() {
    check_record();
    return faulty_ && faulty_->reset_due();
}

std::string SclLink::faults() const {
    if (!faulty_) return "";
    const FaultCounts& n = faulty_->counts();
    return std::to_string(n.sent) + " frames sent, of which " + std::to_string(n.lost) + " lost, " + std::to_string(n.corrupted) +
           " corrupted, " + std::to_string(n.duplicated) + " duplicated, " + std::to_string(n.delayed) + " delayed";
}

}  // namespace tool
