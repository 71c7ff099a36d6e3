// SPDX-License-Identifier: Apache-2.0
// Successors of an instruction, and the nesting of loops computed from them.

#include "execution/schedule.hpp"

#include <algorithm>
#include <limits>

namespace proofs::execution {

namespace {

class Order {
public:
    explicit Order(const Image& image) : image_(image) {}

    Schedule of(Location entry) {
        std::vector<Item> top;
        visit(entry, top);
        number(top, {});
        return std::move(schedule_);
    }

private:
    // An instruction, or a loop: its head and, in reverse order, the rest.
    struct Item {
        Location at;
        bool loop;
        std::vector<Item> rest;
    };
    static constexpr unsigned done = std::numeric_limits<unsigned>::max();

    std::vector<Location> successors(Location at) const {
        try {
            const Operation o = image_.set->operation(image_, at);
            std::vector<Location> all;
            const bool jumps = o.control == Control::jump || o.control == Control::to_register || o.control == Control::trap;
            if (!jumps || o.link || o.guard) all.push_back(o.next);
            if (o.target && o.control != Control::call) all.push_back(*o.target);
            if (const auto past = o.link ? past_trap(image_, o.next) : std::nullopt) all.push_back(*past);
            return all;
        } catch (const Refused&) {
            return {};  // the executor says so if it ever gets there
        }
    }
    // Bourdoncle's algorithm; `into` is filled in reverse.
    unsigned visit(Location at, std::vector<Item>& into) {
        stack_.push_back(at);
        const unsigned mine = found_[at] = ++count_;
        unsigned head = mine;
        bool loop = false;
        for (const Location next : successors(at)) {
            const unsigned earliest = found_[next] == 0 ? visit(next, into) : found_[next];
            if (earliest <= head) {
                head = earliest;
                loop = true;
            }
        }
        if (head != mine) return head;
        found_[at] = done;
        for (Location last = stack_.back(); stack_.pop_back(), last != at; last = stack_.back())
            if (loop) found_[last] = 0;
        Item item{at, loop, {}};
        if (loop)
            for (const Location next : successors(at))
                if (found_[next] == 0) visit(next, item.rest);
        into.push_back(std::move(item));
        return head;
    }

    void number(const std::vector<Item>& items, const std::vector<unsigned>& heads) {
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            const unsigned index = next_++;
            std::vector<unsigned> around = heads;
            if (item->loop) around.push_back(index);
            schedule_.emplace(item->at, Position{index, around});
            number(item->rest, around);
        }
    }

    const Image& image_;
    std::vector<Location> stack_;
    std::map<Location, unsigned> found_;  // order of discovery; 0: not yet
    unsigned count_ = 0, next_ = 0;
    Schedule schedule_;
};

}  // namespace

std::optional<Location> past_trap(const Image& image, Location at) {
    try {
        const Operation o = image.set->operation(image, at);
        if (o.control == Control::trap) return o.next;
    } catch (const Refused&) {
    }
    return std::nullopt;
}

Schedule schedule(const Image& image, Location entry) { return Order(image).of(entry); }

}  // namespace proofs::execution
