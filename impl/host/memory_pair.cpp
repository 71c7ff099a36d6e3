// SPDX-License-Identifier: Apache-2.0
// Two ends in memory, with a clock of their own.
#include "host/links.hpp"

#include <algorithm>

namespace ssp::host {

scl::Link HostLink::functions() {
    scl::Link link;
    link.self = this;
    link.send = [](void* self, const std::uint8_t* octets, std::size_t size) {
        return static_cast<HostLink*>(self)->send(octets, size);
    };
    link.receive = [](void* self, std::uint8_t* octets, std::size_t capacity) {
        return static_cast<HostLink*>(self)->receive(octets, capacity);
    };
    link.now = [](void* self) { return static_cast<HostLink*>(self)->now(); };
    link.reopen = [](void* self) { return static_cast<HostLink*>(self)->reopen(); };
    return link;
}

struct MemoryPair::Shared {
    std::size_t capacity;
    std::deque<std::uint8_t> to_left{}, to_right{};
    std::uint32_t now = 0;
};

class MemoryPair::End : public HostLink {
public:
    End(Shared& shared, std::deque<std::uint8_t>& in, std::deque<std::uint8_t>& out) : shared_(shared), in_(in), out_(out) {}

    std::size_t send(const std::uint8_t* octets, std::size_t size) override {
        const std::size_t taken = std::min(size, shared_.capacity - out_.size());
        out_.insert(out_.end(), octets, octets + taken);
        return taken;
    }
    std::size_t receive(std::uint8_t* octets, std::size_t capacity) override {
        const std::size_t given = std::min(capacity, in_.size());
        std::copy_n(in_.begin(), given, octets);
        in_.erase(in_.begin(), in_.begin() + static_cast<std::ptrdiff_t>(given));
        return given;
    }
    std::uint32_t now() override { return shared_.now; }
    bool reopen() override {
        in_.clear();
        out_.clear();
        return true;
    }
    void wait(std::uint32_t milliseconds) override {
        if (in_.empty()) shared_.now += milliseconds;
    }

private:
    Shared& shared_;
    std::deque<std::uint8_t>&in_, &out_;
};

MemoryPair::MemoryPair(std::size_t capacity)
    : shared_(new Shared{capacity}), left_(new End(*shared_, shared_->to_left, shared_->to_right)),
      right_(new End(*shared_, shared_->to_right, shared_->to_left)) {}
MemoryPair::~MemoryPair() = default;
HostLink& MemoryPair::left() { return *left_; }
HostLink& MemoryPair::right() { return *right_; }

}  // namespace ssp::host
