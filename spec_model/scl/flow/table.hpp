// SPDX-License-Identifier: Apache-2.0
// Fragments and credit of all pipes of one host, as they are built into a device: each pipe sends and receives.
//
// The rules are those of the system of sender, line and receiver (pipe.hpp). A receiver's credit that is neither held nor
// given back is with the sender, or on its way; a fragment beyond that came without credit.

#pragma once

#include "scl/flow/pipe.hpp"

namespace ssp::scl::flow {

struct Table {
    struct Pipe : Index {};
    struct Amount : Bound {};  // one more than a pipe has room for, so that going beyond could be seen
    static constexpr Setting room{"room"};  // credit of a pipe when it opens

    static constexpr Array<Amount, Pipe> credits{"credit"};
    static constexpr Array<bool, Pipe> in_messages{"in_message"};
    static constexpr Array<Assembly, Pipe> assemblies{"assembly"};
    static constexpr Array<Amount, Pipe> helds{"held"};
    static constexpr Array<Amount, Pipe> returneds{"returned"};

    static constexpr Any<Pipe> p{"p"};
    static constexpr Param<Pipe> pipe{"pipe"};
    static constexpr Param<bool> last_one{"last_one"};
    static constexpr Event<Pipe> opened{"opened", pipe};
    static constexpr Event<Pipe> granted{"granted", pipe};
    static constexpr Event<Pipe> grant{"grant", pipe};

    struct End {
        static constexpr Event<Pipe, bool> send{"send", pipe, last_one};
        static constexpr Event<Pipe, bool> fragment_arrives{"fragment_arrives", pipe, last_one};
        static constexpr Event<Pipe, bool> fragment_overflows{"fragment_overflows", pipe, last_one};
        static constexpr Event<Pipe> consume{"consume", pipe};
        static auto credit() { return credits[pipe]; }
        static auto in_message() { return in_messages[pipe]; }
        static Condition is_last() { return last_one; }
        static Condition may_send() { return true; }
        static std::vector<DraftEffect> sent() { return {}; }
        static Condition there() { return true; }
        static Condition has_credit() { return helds[pipe] + returneds[pipe] < room; }
        static Condition ends() { return last_one; }
        static auto assembly() { return assemblies[pipe]; }
        static auto held() { return helds[pipe]; }
        static auto returned() { return returneds[pipe]; }
        static auto held_of() { return helds[pipe]; }
        static Condition returned_fits() { return returneds[pipe] < room; }
        static auto returned_of() { return returneds[pipe]; }
        static std::vector<DraftEffect> taken(unsigned) { return {}; }
    };

    // clang-format off
    static std::vector<DraftRule> rules_of() {
        auto all = sender_rules<End>({});
        extend(all, receiver_rules<End>({}));
        extend(all, rules(
            rule(cites(A_FLW_1), "pipe.opened", "A pipe that opens has all its credit and nothing else.", on(opened),
                 then(credits[pipe] = room, in_messages[pipe] = false, assemblies[pipe] = idle, helds[pipe] = 0, returneds[pipe] = 0), answer(done)),
            rule(cites(A_FLW_1), "credit.granted", "Room is granted as credit.", on(grant), when(returneds[pipe] > 0), then(returneds[pipe] = returneds[pipe] - 1), answer(done)),
            rule(cites(A_FLW_1), "credit.taken", "Credit that was granted adds up,", on(granted), when(credits[pipe] < room), then(credits[pipe] = credits[pipe] + 1), answer(done)),
            rule(cites(A_FLW_1), "credit.too_much", "and more than there is room for is an error.", on(granted), when(credits[pipe] >= room), answer(without_credit)),
            rule(cites(A_FLW_1), "fragment.without_credit", "A fragment without credit is an error.", on(End::fragment_arrives), when(!End::has_credit()), answer(without_credit)),
            rule(cites(A_FLW_1), "overflow.without_credit", "So is one that does not fit.", on(End::fragment_overflows), when(!End::has_credit()), answer(without_credit))));
        return all;
    }
    // What a pipe is like after the step, and that no other pipe changes.
    static Condition becomes(const Term<Number>& credit, const Condition& in_message, const Term<Assembly>& assembly, const Term<Number>& held, const Term<Number>& returned) {
        return after(credits[pipe]) == credit && after(in_messages[pipe]) == in_message && after(assemblies[pipe]) == assembly && after(helds[pipe]) == held &&
               after(returneds[pipe]) == returned && all(p, p == pipe || stays(p));
    }
    static Condition stays(const auto& q) {
        return after(credits[q]) == credits[q] && after(in_messages[q]) == in_messages[q] && after(assemblies[q]) == assemblies[q] && after(helds[q]) == helds[q] &&
               after(returneds[q]) == returneds[q];
    }
    static std::vector<DraftProperty> properties_of() {
        const auto c = credits[pipe], h = helds[pipe], r = returneds[pipe];
        const auto m = in_messages[pipe];
        const auto a = assemblies[pipe];
        const Condition unchanged = stays(pipe) && all(p, p == pipe || stays(p)), credited = h + r < room;
        const auto arrives = on(End::fragment_arrives), overflows = on(End::fragment_overflows);
        return properties(
            always(cites(A_FLW_1), "FT-1", "No pipe holds and owes more than it has room for.", all(p, helds[p] + returneds[p] <= room)),
            always(cites(A_FLW_1), "FT-2", "No pipe has more credit than there is room.", all(p, credits[p] <= room)),
            step(cites(A_FLW_1), "FT-3", "A pipe that opens has all its credit, holds and owes nothing, and is in no message.", on(opened),
                 answered(done) && becomes(room, false, idle, 0, 0)),
            step(cites(A_FLW_1), "FT-4", "With credit a fragment is sent and uses one; the message goes on unless it was the last one.", on(End::send),
                 implies(c > 0, answered(done) && becomes(c - 1, !last_one, a, h, r))),
            step(cites(A_FLW_1), "FT-5", "Without credit nothing is sent.", on(End::send), implies(c == 0, answered(refused) && unchanged)),
            step(cites(A_FLW_1), "FT-6", "A fragment without credit is an error and changes nothing.", arrives, implies(!credited, answered(without_credit) && unchanged)),
            step(cites(A_FLW_1), "FT-7", "So is one that would not fit either.", overflows, implies(!credited, answered(without_credit) && unchanged)),
            step(cites(TS102622_FRAGMENT_2), "FT-8", "A fragment that fits is kept, and held.", arrives,
                 implies(credited && a != discarding && !last_one, answered(kept) && becomes(c, m, assembling, h + 1, r))),
            step(cites(TS102622_PACKET_2), "FT-9", "The last fragment completes the message.", arrives,
                 implies(credited && a != discarding && last_one, answered(completed) && becomes(c, m, idle, h + 1, r))),
            step(cites(TS102622_FRAGMENT_3, A_FLW_4, A_FLW_5), "FT-10", "A fragment that does not fit ends the message and gives its credit back; what follows is discarded.", overflows,
                 implies(credited && a != discarding, answered(dropped) && becomes(c, m, choose(last_one, idle, discarding), h, r + 1))),
            step(cites(TS102622_FRAGMENT_3, A_FLW_4), "FT-11", "What is discarded is never kept, gives its credit back, and ends with the last fragment.", arrives,
                 implies(credited && a == discarding, answered(dropped) && becomes(c, m, choose(last_one, idle, discarding), h, r + 1))),
            step(cites(TS102622_FRAGMENT_3), "FT-12", "A message that did not fit overflows once.", overflows, implies(credited && a == discarding, answered(refused) && unchanged)),
            step(cites(A_FLW_1), "FT-13", "What was read makes room, which is owed as credit.", on(End::consume), implies(h > 0, answered(done) && becomes(c, m, a, h - 1, r + 1))),
            step(cites(A_FLW_1), "FT-14", "Where nothing is held, nothing is read.", on(End::consume), implies(h == 0, answered(refused) && unchanged)),
            step(cites(A_FLW_1), "FT-15", "Credit that is owed is granted, one at a time.", on(grant), implies(r > 0, answered(done) && becomes(c, m, a, h, r - 1))),
            step(cites(A_FLW_1), "FT-16", "No other credit is granted.", on(grant), implies(r == 0, answered(refused) && unchanged)),
            step(cites(A_FLW_1), "FT-17", "Credit that comes adds up.", on(granted), implies(c < room, answered(done) && becomes(c + 1, m, a, h, r))),
            step(cites(A_FLW_1), "FT-18", "More credit than there is room for is an error and changes nothing.", on(granted), implies(c >= room, answered(without_credit) && unchanged)));
    }
    // clang-format on

    static Machine machine_of(long pipes, long room_) {
        return machine("scl_flow", "spec_model/scl/flow/table.hpp", scale<Pipe>(pipes), size<Amount>(2 + room_), set(room, room_),
                       variables(starts(credits, 0), starts(in_messages, false), starts(assemblies, idle), starts(helds, 0), starts(returneds, 0)),
                       answers<Did>(refused), events(opened, End::send, End::fragment_arrives, End::fragment_overflows, End::consume, grant, granted), rules_of(), properties_of());
    }
};

}  // namespace ssp::scl::flow
