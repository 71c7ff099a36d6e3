// SPDX-License-Identifier: Apache-2.0
/* see faults.hpp */
#include "host/faults.hpp"

#include "scl/framing.hpp"

#include <algorithm>
#include <charconv>

namespace ssp::host {

namespace {

constexpr std::size_t room = 64;  // frames under way; more are not taken

LinkError bad(std::string_view option, std::string_view text, const std::string& expected) {
    return LinkError(std::string(option) + ": '" + std::string(text) + "' is not " + expected);
}

// All of `text` as a number; false if it is none.
bool number(std::string_view text, std::uint32_t& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

bool before(std::uint32_t a, std::uint32_t b) { return static_cast<std::int32_t>(a - b) < 0; }

}  // namespace

std::uint32_t parse_share(std::string_view option, std::string_view text) {
    const auto refuse = [&] { return bad(option, text, "a share of the frames: expected a percentage from 0% to 100%, such as 5% or 0.25%"); };
    if (!text.ends_with('%')) throw refuse();
    const std::string_view digits = text.substr(0, text.size() - 1);
    const std::size_t point = digits.find('.');
    std::string part = point == std::string_view::npos ? "0" : std::string(digits.substr(point + 1));
    std::uint32_t whole = 0, fraction = 0;
    if (part.empty() || part.size() > 4) throw refuse();
    part.append(4 - part.size(), '0');
    if (!number(digits.substr(0, point), whole) || !number(part, fraction) || whole > 100) throw refuse();
    const std::uint32_t share = whole * 10'000 + fraction;
    if (share > 1'000'000) throw refuse();
    return share;
}

void parse_delay(std::string_view option, std::string_view text, FaultPlan& plan) {
    const std::size_t dots = text.find("..");
    std::uint32_t low = 0, high = 0;
    const bool fine = dots == std::string_view::npos
                          ? number(text, high)
                          : number(text.substr(0, dots), low) && number(text.substr(dots + 2), high);
    if (!fine || low > high || high > 60'000)
        throw bad(option, text, "a delay: expected milliseconds up to 60000, such as 20 or 5..20");
    plan.shortest_delay = low;
    plan.longest_delay = high;
}

// splitmix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
std::uint64_t FaultyLink::draw() {
    std::uint64_t z = random_ += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

void FaultyLink::put(std::vector<std::uint8_t> frame, std::uint32_t delay) {
    std::uint32_t due = now() + delay;
    if (!under_way_.empty() && before(due, under_way_.back().due)) due = under_way_.back().due;
    under_way_.push_back({due, std::move(frame)});
}

// The same number of draws for each frame: what happens to one does not move what happens to the next.
void FaultyLink::decide(const std::vector<std::uint8_t>& frame) {
    const bool lost = happens(plan_.lose), corrupted = happens(plan_.corrupt), twice = happens(plan_.duplicate);
    const std::uint64_t where = draw(), span = plan_.longest_delay - plan_.shortest_delay + 1;
    const auto delay = static_cast<std::uint32_t>(plan_.shortest_delay + draw() % span);
    ++counts_.sent;
    if (lost) return void(++counts_.lost);
    std::vector<std::uint8_t> copy = frame;
    if (corrupted) {
        const std::uint64_t bit = 8 + where % (8 * (copy.size() - 2));  // between the flags
        copy[bit / 8] = static_cast<std::uint8_t>(copy[bit / 8] ^ 1u << bit % 8);
        ++counts_.corrupted;
    }
    if (delay != 0) ++counts_.delayed;
    if (twice) {
        ++counts_.duplicated;
        put(copy, delay);
    }
    put(std::move(copy), delay);
}

std::size_t FaultyLink::flush() {
    while (!under_way_.empty() && !before(now(), under_way_.front().due)) {
        Late& first = under_way_.front();
        const std::size_t taken = below_.send(first.octets.data() + first.sent, first.octets.size() - first.sent);
        if (taken == scl::link_lost) return taken;
        first.sent += taken;
        if (first.sent != first.octets.size()) break;
        under_way_.pop_front();
    }
    return 0;
}

std::size_t FaultyLink::send(const std::uint8_t* octets, std::size_t size) {
    if (lost_ || flush() == scl::link_lost) return scl::link_lost;
    std::size_t taken = 0;
    for (; taken != size && under_way_.size() < room; ++taken) {
        begun_.push_back(octets[taken]);
        if (octets[taken] != scl::flag || begun_.size() == 1) continue;
        if (begun_.size() > 2) {
            decide(begun_);
            begun_.clear();
        } else begun_.pop_back();  // two flags in a row
    }
    if (flush() == scl::link_lost) return scl::link_lost;
    return taken;
}

std::size_t FaultyLink::receive(std::uint8_t* octets, std::size_t capacity) {
    if (lost_ || flush() == scl::link_lost) return scl::link_lost;
    return below_.receive(octets, capacity);
}

bool FaultyLink::reopen() {
    begun_.clear();
    under_way_.clear();
    lost_ = false;
    return below_.reopen();
}

void FaultyLink::wait(std::uint32_t milliseconds) {
    if (!under_way_.empty()) {
        const std::uint32_t time = now(), due = under_way_.front().due;
        milliseconds = std::min(milliseconds, before(time, due) ? due - time : 1);
    }
    below_.wait(milliseconds);
    if (flush() == scl::link_lost) lost_ = true;
}

bool FaultyLink::reset_due() {
    if (reset_done_ || plan_.reset_after == 0 || counts_.sent < plan_.reset_after) return false;
    begun_.clear();
    under_way_.clear();
    return reset_done_ = true;
}

}  // namespace ssp::host
