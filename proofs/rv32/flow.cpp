// SPDX-License-Identifier: Apache-2.0
// Successors of an instruction, and the nesting of loops computed from them.

#include "rv32/flow.hpp"

#include <algorithm>
#include <limits>

namespace proofs::rv32 {

namespace {

class Order {
public:
    explicit Order(const Image& image) : image_(image) {}

    Schedule of(std::uint32_t entry) {
        std::vector<Item> top;
        visit(entry, top);
        number(top, {});
        return std::move(schedule_);
    }

private:
    // An instruction, or a loop: its head and, in reverse order, the rest.
    struct Item {
        std::uint32_t address;
        bool loop;
        std::vector<Item> rest;
    };
    static constexpr unsigned done = std::numeric_limits<unsigned>::max();

    std::vector<std::uint32_t> successors(std::uint32_t at) const {
        try {
            const Instruction in = fetch(image_, at);
            const std::uint32_t next = at + size(in), target = at + static_cast<std::uint32_t>(in.imm);
            if (is_branch(in.kind)) return {next, target};
            if (in.kind == Kind::jal) return {in.rd == 0 ? target : next};
            if (in.kind != Kind::jalr) return {next};
            if (in.rd != 0) return {next};
            const auto far = far_jump(image_, in, at);
            return far ? std::vector{*far} : std::vector<std::uint32_t>{};
        } catch (const Refused&) {
            return {};  // the executor says so if it ever gets there
        }
    }
    // Bourdoncle's algorithm; `into` is filled in reverse.
    unsigned visit(std::uint32_t at, std::vector<Item>& into) {
        stack_.push_back(at);
        const unsigned mine = found_[at] = ++count_;
        unsigned head = mine;
        bool loop = false;
        for (const std::uint32_t next : successors(at)) {
            const unsigned earliest = found_[next] == 0 ? visit(next, into) : found_[next];
            if (earliest <= head) {
                head = earliest;
                loop = true;
            }
        }
        if (head != mine) return head;
        found_[at] = done;
        for (std::uint32_t last = stack_.back(); stack_.pop_back(), last != at; last = stack_.back())
            if (loop) found_[last] = 0;
        Item item{at, loop, {}};
        if (loop)
            for (const std::uint32_t next : successors(at))
                if (found_[next] == 0) visit(next, item.rest);
        into.push_back(std::move(item));
        return head;
    }

    void number(const std::vector<Item>& items, const std::vector<unsigned>& heads) {
        for (auto item = items.rbegin(); item != items.rend(); ++item) {
            const unsigned index = next_++;
            std::vector<unsigned> around = heads;
            if (item->loop) around.push_back(index);
            schedule_.emplace(item->address, Position{index, around});
            number(item->rest, around);
        }
    }

    const Image& image_;
    std::vector<std::uint32_t> stack_;
    std::map<std::uint32_t, unsigned> found_;  // order of discovery; 0: not yet
    unsigned count_ = 0, next_ = 0;
    Schedule schedule_;
};

}  // namespace

std::optional<std::uint32_t> far_jump(const Image& image, const Instruction& in, std::uint32_t address) {
    if (address - image.code.base < 4) return std::nullopt;
    const std::uint32_t first = address - 4;
    try {
        const Instruction before = fetch(image, first);
        if (before.kind != Kind::auipc || before.rd != in.rs1) return std::nullopt;
        return first + static_cast<std::uint32_t>(before.imm) + static_cast<std::uint32_t>(in.imm);
    } catch (const Refused&) {
        return std::nullopt;  // the middle of something else
    }
}

Schedule schedule(const Image& image, std::uint32_t entry) { return Order(image).of(entry); }

}  // namespace proofs::rv32
