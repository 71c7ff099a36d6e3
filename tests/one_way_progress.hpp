// SPDX-License-Identifier: Apache-2.0
// SHDLC in one direction with what is assumed of user, timers, receiver and channel, and what follows in the end.

#pragma once

#include "scl/link/one_way.hpp"

namespace one_way {

using namespace spec::lang;

struct Variant {
    long window = 1;
    bool checks_highest = true;
    bool can_be_busy = false;
    bool repeats_answer = false;
};

// Numbers modulo 8 without ghosts: progress does not depend on what old frames stand for.
template <int capacity> struct System : ssp::scl::link::OneWay<ssp::scl::link::Numbers<8, 8>, capacity> {
    using Way = ssp::scl::link::OneWay<ssp::scl::link::Numbers<8, 8>, capacity>;

    static Machine make(const Variant& v) {
        ssp::scl::link::Choices c;
        c.window = v.window;
        c.checks_highest = v.checks_highest;
        c.can_be_busy = v.can_be_busy;
        c.repeats_answer = v.repeats_answer;
        return Way::system(c);
    }
    // The user has always something to send, timers expire, the receiver answers; what the channel is tried with again and
    // again gets through: the packet that is expected, any other one, answers. Or, too weak: some packet.
    static std::vector<DraftFairness> fairness(const Variant& v, bool each_packet) {
        const Condition expected = Way::forth.front(Way::number) == Way::expected;
        std::vector<DraftFairness> all{weakly_fair("The user sends.", on(Way::send)), weakly_fair("T2 expires.", on(Way::acknowledgement_is_late)),
                                       weakly_fair("The receiver answers.", on(Way::answer_now)), strongly_fair("Answers get through.", on(Way::answer_arrives))};
        if (each_packet) {
            all.push_back(strongly_fair("The packet that is expected gets through.", on(Way::packet_arrives), when(expected)));
            all.push_back(strongly_fair("Other packets get through.", on(Way::packet_arrives), when(!expected)));
        } else {
            all.push_back(strongly_fair("Some packet gets through.", on(Way::packet_arrives)));
        }
        if (v.repeats_answer) all.push_back(weakly_fair("The receiver repeats its answer.", on(Way::answer_again)));
        return all;
    }
    // Numbers rotate: what holds of packet 0 holds of each.
    static Machine with_progress(const Variant& v, const std::vector<DraftFairness>& fairness) {
        return extended(make(v), responses(leads_to(cites(ssp::requirements::TS102613_ORDER), "progress", "A packet that was sent is acknowledged.",
                                                    Way::oldest == 0, Way::oldest != 0, Given{fairness})));
    }
};

}  // namespace one_way
