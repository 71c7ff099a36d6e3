// SPDX-License-Identifier: Apache-2.0
// The flash of a device in a file: a header, then the slots. A write has ended when it is on the disk.
//
// That a write that is cut spoils no other slot (A-STO-1) is the file system's business here: slots stand side by side, and a disk
// that spoils whole blocks is none for it. Tests see processes die, not disks.
//
// A file that exists holds a whole storage, as it was delivered or later: a new one is written under another name, and
// gets its own when it is whole. While one is open no other can open it. Power can be cut inside a write, to see what comes of it.

#pragma once

#include "core/storage.hpp"

#include <cstdint>
#include <functional>
#include <random>
#include <stdexcept>
#include <string>

namespace ssp::host {

// The header: magic, version of the format, slots, slot size, 0, check (numbers of 4 octets, the highest first).
inline constexpr std::size_t storage_header_size = 32;
inline constexpr std::size_t storage_file_size = storage_header_size + core::slots * core::slot_size;
inline constexpr char storage_magic[] = "sspecSTO";  // 8 octets
inline constexpr std::uint32_t storage_format = 1;

// Why there is no storage. The text says the file, what was found, what was expected, and what to do.
struct StorageRefused : std::runtime_error {
    enum class Because {
        content,    // it holds something else than a storage of this version
        access,     // it cannot be opened, locked, read, written or made
        power_cut,  // as planned, while it was made
    };
    StorageRefused(Because b, const std::string& text) : std::runtime_error(text), because(b) {}
    Because because;
};

// What a write that is cut leaves of its slot (A-STO-2).
enum class LeftByCut {
    as_before,
    as_written,
    part,   // a first part of what was to be written, of a length that is drawn
    noise,  // octets that are drawn
    drawn,  // one of these four
};

// Power fails inside one write. The writes of the delivery count as well.
struct PowerCut {
    std::uint32_t in_write = 0;  // the first one is 1; 0: never
    LeftByCut leaves = LeftByCut::drawn;
    std::uint64_t seed = 1;
    std::function<void()> then{};  // called in the write, after its octets; may not throw
};

class StorageFile {
public:
    // Opens the storage, or makes a new one if there is no such file. Throws StorageRefused.
    StorageFile(const std::string& path, PowerCut cut);
    StorageFile(const StorageFile&) = delete;
    StorageFile& operator=(const StorageFile&) = delete;

    [[nodiscard]] bool made() const { return made_; }  // it is new
    [[nodiscard]] std::uint32_t writes() const { return writes_; }
    // Valid as long as this object. After a read or write that failed, or a power cut, all fail.
    [[nodiscard]] core::Flash flash();
    // Why it is gone, as "cannot write FILE: ..", or empty.
    [[nodiscard]] std::string gone() const;

private:
    class Descriptor {
    public:
        ~Descriptor() { take(-1); }
        void take(int number);  // and closes the one before
        [[nodiscard]] int number() const { return number_; }

    private:
        int number_ = -1;
    };
    using Slot = std::uint8_t[core::slot_size];

    [[nodiscard]] bool open_existing();  // false: there is none
    [[nodiscard]] bool make();           // false: somebody else has begun or made one meanwhile
    void lock(const std::string& path);
    void check_header() const;
    bool read(std::size_t slot, Slot& octets) noexcept;
    bool write(std::size_t slot, const Slot& octets) noexcept;
    void cut_write(std::size_t slot, const Slot& octets) noexcept;
    [[noreturn]] void refuse(StorageRefused::Because because, const std::string& text) const;

    std::string path_;
    PowerCut cut_;
    std::mt19937_64 random_;
    Descriptor file_{};
    bool made_ = false, powered_ = true;
    int error_ = 0;               // of the read or write that failed
    const char* failed_ = "";     // what failed
    std::uint32_t writes_ = 0;
};

}  // namespace ssp::host
