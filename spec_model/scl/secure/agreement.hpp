// SPDX-License-Identifier: Apache-2.0
// How two ends agree on the keys of a secure pipe, and an attacker between them who records, drops, replays and makes tokens
// of his own.
//
// An opener asks for a challenge, puts it with a public key into its token, and is answered with a token of the server. Keys
// are what the private key of either token and the challenge give: here just the three numbers, for nobody computes a
// private key. The numbers of private keys and challenges count up, which stands for drawing them at random.

#pragma once

#include "requirements/assumptions_scl.hpp"
#include "requirements/ssp_ttf_secure_scl.hpp"

#include "lang/lang.hpp"

namespace ssp::scl::secure::agreement {

using namespace spec::lang;
using namespace requirements;

enum class Stage : unsigned char { idle, waits, open };
enum class Did : unsigned char { done, agreed, dropped, refused };
using enum Did;

struct Choices {
    bool key_each = true;  // each token has a private key of its own
    bool is_signed = true; // a token says who made it: the attacker's own are refused
};

template <int most>  // keys and challenges that can be drawn
struct Agreement {
    static_assert(most == 3);
    struct Told {};
    using Drawn = UpTo<most + 1>;  // 0: none; the last one: the attacker's own key
    static constexpr int attackers = most + 1;

    // The opener: its stage, the last key it has drawn, and the keys of its session.
    static constexpr Var<Stage> stage{"opener_stage"};
    static constexpr Var<Drawn> drawn{"opener_drawn"}, own{"opener_own"}, theirs{"opener_theirs"}, challenge{"opener_challenge"};
    // The server: what it has drawn, and the challenge it waits for.
    static constexpr Var<Drawn> server_drawn{"server_drawn"}, challenges{"server_challenges"}, current{"server_current"};
    static constexpr Var<Drawn> server_own{"server_own"}, server_theirs{"server_theirs"};
    // On the way, and recorded by the attacker.
    static constexpr Field<Told, Drawn> of_challenge{"challenge"}, of_key{"key"};
    static constexpr Var<Told> offer{"offer"}, token{"token"}, answer_token{"answer"}, old_offer{"recorded_offer"}, old_answer{"recorded_answer"};
    // Ghosts: a session of the opener that is remembered, whether another one has begun since, and which private keys of it
    // made a token.
    static constexpr Var<Drawn> was_own{"opener_was_own"}, was_theirs{"opener_was_theirs"}, was_challenge{"opener_was_challenge"};
    static constexpr Var<bool> since{"opener_began_since"};
    static constexpr Var<bool> used[]{Var<bool>{"opener_used_1"}, Var<bool>{"opener_used_2"}, Var<bool>{"opener_used_3"}};
    static constexpr Var<bool> used_twice{"opener_used_twice"};

    static constexpr Event<> server_offers{"server_offers"}, opener_asks{"opener_asks"}, server_hears{"server_hears"}, opener_hears{"opener_hears"};
    static constexpr Event<> lose_offer{"lose_offer"}, lose_token{"lose_token"}, lose_answer{"lose_answer"};
    static constexpr Event<> record_offer{"record_offer"}, record_answer{"record_answer"}, replay_offer{"replay_offer"}, replay_answer{"replay_answer"};
    static constexpr Event<> forge_token{"forge_token"}, forge_answer{"forge_answer"}, remember{"opener_is_remembered"};

    // clang-format off
    static std::vector<DraftRule> ends(const Choices& c) {
        const Condition first_one = c.key_each ? Condition(true) : Condition(drawn == 0);
        const auto key = choose(first_one, drawn + 1, term(drawn));
        auto all = rules(
            rule(cites(TTF_TOKEN_6), "challenge.told", "The server gives out a challenge, which it has not used before.",
                 on(server_offers), when(none(offer) && challenges < most), then(challenges = challenges + 1, current = challenges + 1, offer(of_challenge) = challenges + 1), answer(done)),
            rule(cites(TTF_TOKEN_5, TTF_TOKEN_6), "token.sent", "The opener puts the challenge into a token, with a key of its own.",
                 on(opener_asks), when(!none(offer) && none(token) && (!first_one || drawn < most)),
                 then(stage = Stage::waits, drawn = key, own = key, theirs = 0, challenge = offer(of_challenge), token(of_challenge) = offer(of_challenge), token(of_key) = key, clear(offer),
                      since = was_own != 0), answer(done)),
            rule(cites(TTF_TOKEN_5, TTF_TOKEN_6), "token.answered", "A token with the challenge that was given out is answered with a token of the server, and its keys are agreed there.",
                 on(server_hears), when(taken_by_server(c) && answer_token(of_key) == 0 && server_drawn < most),
                 then(server_drawn = server_drawn + 1, server_own = server_drawn + 1, server_theirs = token(of_key), answer_token(of_key) = server_drawn + 1, current = 0, clear(token)), answer(agreed)),
            rule(cites(TTF_TOKEN_2, TTF_TOKEN_6), "token.refused", "Any other token is refused.",
                 on(server_hears), when(!none(token) && !taken_by_server(c)), then(clear(token)), answer(dropped)),
            rule(cites(TTF_KEY_1, TTF_TOKEN_7), "answer.agrees", "With the token of the server the opener has its keys.",
                 on(opener_hears), when(taken_by_opener(c)), then(stage = Stage::open, theirs = answer_token(of_key), clear(answer_token)), answer(agreed)),
            rule(cites(TTF_TOKEN_2), "answer.refused", "A token that it does not wait for, or of another, is refused.",
                 on(opener_hears), when(answer_token(of_key) != 0 && !taken_by_opener(c)), then(clear(answer_token)), answer(dropped)));
        for (int k = 1; k <= most; ++k) all[1].effects.push_back(used[k - 1] = used[k - 1] || key == k);
        Condition again = used_twice;
        for (int k = 1; k <= most; ++k) again = again || (used[k - 1] && key == k);
        all[1].effects.push_back(used_twice = again);
        return all;
    }
    static Condition none(const auto& told) { return told(of_challenge) == 0; }
    static Condition taken_by_server(const Choices& c) { return !none(token) && token(of_challenge) == current && (c.is_signed ? Condition(token(of_key) != attackers) : Condition(true)); }
    static Condition taken_by_opener(const Choices& c) { return answer_token(of_key) != 0 && stage == Stage::waits && (c.is_signed ? Condition(answer_token(of_key) != attackers) : Condition(true)); }

    static std::vector<DraftRule> attacks() {
        const Condition no_answer = answer_token(of_key) == 0;
        return rules(
            chance(cites(A_SEC_1), "attack.drop_offer", "The attacker drops a challenge,", on(lose_offer), when(!none(offer)), then(clear(offer)), answer(done)),
            chance(cites(A_SEC_1), "attack.drop_token", "a token,", on(lose_token), when(!none(token)), then(clear(token)), answer(done)),
            chance(cites(A_SEC_1), "attack.drop_answer", "or the token that answers it;", on(lose_answer), when(!no_answer), then(clear(answer_token)), answer(done)),
            chance(cites(A_SEC_1), "attack.record_offer", "he records a challenge", on(record_offer), when(!none(offer)), then(old_offer(of_challenge) = offer(of_challenge)), answer(done)),
            chance(cites(A_SEC_1), "attack.record_answer", "and a token of the server,", on(record_answer), when(!no_answer), then(old_answer(of_key) = answer_token(of_key)), answer(done)),
            chance(cites(A_SEC_1), "attack.replay_offer", "and sends again the one", on(replay_offer), when(none(offer) && !none(old_offer)), then(offer(of_challenge) = old_offer(of_challenge)), answer(done)),
            chance(cites(A_SEC_1), "attack.replay_answer", "and the other;", on(replay_answer), when(no_answer && old_answer(of_key) != 0), then(answer_token(of_key) = old_answer(of_key)), answer(done)),
            chance(cites(TTF_TOKEN_3), "attack.forge_token", "he makes a token of his own for the server,", on(forge_token), when(!none(token)), then(token(of_key) = attackers), answer(done)),
            chance(cites(TTF_TOKEN_3), "attack.forge_answer", "and one for the opener.", on(forge_answer), when(no_answer), then(answer_token(of_key) = attackers), answer(done)),
            chance(cites(TTF_TOKEN_5), "ghost.remembers", "A session is remembered.", on(remember), when(stage == Stage::open && was_own == 0),
                   then(was_own = own, was_theirs = theirs, was_challenge = challenge), answer(done)));
    }
    static std::vector<DraftProperty> properties_of() {
        const Condition same = own == was_own && theirs == was_theirs && challenge == was_challenge;
        return properties(
            never(cites(TTF_TOKEN_5), "SA-1", "No private key of the opener makes two tokens.", used_twice),
            never(cites(TTF_TOKEN_5, TTF_KEY_2), "SA-2", "The opener never has the keys of an earlier session again.", stage == Stage::open && since && same),
            never(cites(TTF_TOKEN_3), "SA-3", "The opener never agrees with the attacker.", stage == Stage::open && theirs == attackers),
            never(cites(TTF_TOKEN_3), "SA-4", "The server never agrees with the attacker.", server_theirs == attackers),
            reachable(cites(TTF_KEY_1), "SA-5", "Both ends agree on the same keys.", stage == Stage::open && theirs == server_own && server_theirs == own && own != 0));
    }
    // clang-format on

    static Machine system(const Choices& c) {
        const auto empty = [](const auto& told) { return starts(told, of_challenge = 0, of_key = 0); };
        return machine("scl_agreement", "spec_model/scl/secure/agreement.hpp",
                       variables(starts(stage, Stage::idle), starts(drawn, 0), starts(own, 0), starts(theirs, 0), starts(challenge, 0), starts(was_own, 0), starts(was_theirs, 0),
                                 starts(was_challenge, 0), starts(since, false), starts(used[0], false), starts(used[1], false), starts(used[2], false), starts(used_twice, false),
                                 starts(server_drawn, 0), starts(challenges, 0), starts(current, 0), starts(server_own, 0), starts(server_theirs, 0),
                                 empty(offer), empty(token), empty(answer_token), empty(old_offer), empty(old_answer)),
                       answers<Did>(refused),
                       events(server_offers, opener_asks, server_hears, opener_hears, environment(lose_offer), environment(lose_token), environment(lose_answer), environment(record_offer),
                              environment(record_answer), environment(replay_offer), environment(replay_answer), environment(forge_token), environment(forge_answer), environment(remember)),
                       ends(c), attacks(), properties_of());
    }
};

}  // namespace ssp::scl::secure::agreement
