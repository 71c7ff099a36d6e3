// SPDX-License-Identifier: Apache-2.0
// A plan of faults for a link: which frames are lost, changed, repeated or late, and when this end starts anew.
//
// The plan acts on the frames this end sends, found by their flags, before they reach the link below. One seed gives the
// same faults to the same frames. Frames never overtake each other (A-VLINK-1): a late one holds back those behind it.

#pragma once

#include "host/links.hpp"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace ssp::host {

struct FaultPlan {
    std::uint32_t lose = 0, corrupt = 0, duplicate = 0;  // of a million frames
    std::uint32_t shortest_delay = 0, longest_delay = 0;  // milliseconds
    std::uint64_t reset_after = 0;                        // frames sent; 0: never
    std::uint64_t seed = 1;

    [[nodiscard]] bool empty() const { return lose + corrupt + duplicate + longest_delay == 0 && reset_after == 0; }
};

// "5%" or "0.25%", up to four digits behind the point, as parts of a million. Throws LinkError that names `option`.
[[nodiscard]] std::uint32_t parse_share(std::string_view option, std::string_view text);

// "20" (0 to 20) or "5..20", in milliseconds up to 60000, into the plan. Throws LinkError that names `option`.
void parse_delay(std::string_view option, std::string_view text, FaultPlan& plan);

struct FaultCounts {
    std::uint64_t sent = 0, lost = 0, corrupted = 0, duplicated = 0, delayed = 0;
};

class FaultyLink : public HostLink {
public:
    // `below` has to outlive it.
    FaultyLink(HostLink& below, const FaultPlan& plan) : below_(below), plan_(plan), random_(plan.seed) {}

    std::size_t send(const std::uint8_t* octets, std::size_t size) override;
    std::size_t receive(std::uint8_t* octets, std::size_t capacity) override;
    std::uint32_t now() override { return below_.now(); }
    bool reopen() override;
    bool there() override { return lost_ || below_.there(); }
    void wait(std::uint32_t milliseconds) override;

    // True once, when so many frames have been sent that this end has to start anew; what it still had to send is gone.
    [[nodiscard]] bool reset_due();
    [[nodiscard]] const FaultCounts& counts() const { return counts_; }

private:
    struct Late {
        std::uint32_t due;
        std::vector<std::uint8_t> octets;
        std::size_t sent = 0;
    };
    std::uint64_t draw();
    bool happens(std::uint32_t share) { return draw() % 1'000'000 < share; }
    void decide(const std::vector<std::uint8_t>& frame);
    void put(std::vector<std::uint8_t> frame, std::uint32_t delay);
    std::size_t flush();

    HostLink& below_;
    FaultPlan plan_;
    std::uint64_t random_;
    std::vector<std::uint8_t> begun_{};  // of a frame whose end has not come
    std::deque<Late> under_way_{};
    FaultCounts counts_;
    bool reset_done_ = false;
    bool lost_ = false;  // wait() has found out; the link below may say it only once, so the next call does
};

}  // namespace ssp::host
