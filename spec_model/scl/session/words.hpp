// SPDX-License-Identifier: Apache-2.0
// What hosts say about the sessions of a pipe, and what may be otherwise.

#pragma once

#include "lang/lang.hpp"

namespace ssp::scl::session {

using namespace spec::lang;

enum class Stage : unsigned char { closed, binding, open, unbinding };
enum class Message : unsigned char {
    bind,     // the sender wants a session of this number
    accept,   // it has one now
    refuse,   // it gets none
    unbind,   // it is over
    data,
    restart,  // the sender has restarted and knows of no session
    unbound,  // it is over here, too; only if ends are acknowledged
};
enum class Did : unsigned char { done, delivered, dropped, refused };
using enum Stage;
using enum Message;
using enum Did;

// Two hosts ask at once; the first one wins, or both refuse, or each takes the number of the other.
enum class Crossing : unsigned char { first_wins, both_refuse, both_adopt };
// Whose request counts when both ask at once: that of this end, of the other, or as a setting of the product says.
enum class Precedence : unsigned char { first, second, by_setting };
// A request to bind arrives at a host whose pipe is open.
enum class Rebind : unsigned char { replaces, is_refused, is_confirmed, is_dropped };
// Where numbers stand: nowhere; in requests and answers; in data too.
enum class Numbered : unsigned char { nothing, requests, all };
// Sessions as they are, and each way they could be otherwise.
struct Choices {
    Numbered numbered = Numbered::all;
    Crossing crossing = Crossing::first_wins;
    Rebind rebind = Rebind::replaces;
    bool restarts = true;               // a host may restart at any moment
    bool restart_is_told = true;
    bool restart_is_confirmed = false;  // till then the host discards what comes, and does nothing
    bool restart_erases = true;         // what the host had not sent yet is gone
    bool stray_accept_is_answered = true;
    bool place_kept_for_answers = true;
    bool unbind_is_acknowledged = false;
};

}  // namespace ssp::scl::session
