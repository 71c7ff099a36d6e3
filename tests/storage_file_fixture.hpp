// SPDX-License-Identifier: Apache-2.0
// A folder for storage files, a scenario of two transactions that is cut in a write, and what may be found after it.

#pragma once

#include "core/storage.hpp"
#include "host/storage_file.hpp"

#include <doctest/doctest.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace storage_test {

namespace fs = std::filesystem;
using ssp::core::records, ssp::core::slot_size, ssp::core::slots, ssp::core::Storage, ssp::core::Stored;
using ssp::host::LeftByCut, ssp::host::PowerCut, ssp::host::storage_file_size, ssp::host::storage_header_size, ssp::host::StorageFile, ssp::host::StorageRefused;
using Bytes = std::vector<std::uint8_t>;

// A folder of its own, in memory where there is such a place: a write-through to a disk takes milliseconds.
struct Folder {
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    [[nodiscard]] std::string file() const { return path / "storage"; }
    const fs::path path = (access("/dev/shm", W_OK) == 0 ? fs::path("/dev/shm") : fs::temp_directory_path()) / ("sspec_storage_" + std::to_string(getpid()) + '_' + std::to_string(++count));

private:
    static inline int count = 0;
};

inline Bytes read_bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
inline void write_bytes(const std::string& path, const Bytes& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    REQUIRE(out.flush());
}

// Why a file is refused; empty if it is not.
struct Refusal {
    std::string text{};
    StorageRefused::Because because = StorageRefused::Because::content;
};
inline Refusal refusal(const std::string& path, const PowerCut& cut) {
    try {
        StorageFile file(path, cut);
        return {};
    } catch (const StorageRefused& e) {
        return {e.what(), e.because};
    }
}

// Transaction 1 changes record 5, transaction 2 records 0, 4 and 5: with 4 and 8 writes.
using Values = std::array<std::string, records>;
inline constexpr int transactions = 2;
inline constexpr std::uint32_t scenario_writes = 4 + 8;
inline Values after(int done) {
    Values v;
    if (done >= 1) v[5] = "first";
    if (done >= 2) v[0] = std::string(ssp::core::value_maximum, 'b'), v[4] = "notified", v[5] = "second value";
    return v;
}

struct Progress {
    int begun = 0, told = 0;  // to be committed
};
inline Progress scenario(Storage& storage) {
    Progress p;
    for (int t = 1; t <= transactions; ++t) {
        if (storage.begin() != Stored::done) return p;
        p.begun = t;
        const Values old = after(t - 1), next = after(t);
        for (std::uint8_t k = 0; k != records; ++k)
            if (next[k] != old[k] && storage.change(k, reinterpret_cast<const std::uint8_t*>(next[k].data()), next[k].size()) != Stored::done) return p;
        if (storage.commit() != Stored::done) return p;
        p.told = t;
    }
    return p;
}

inline Values values_in(Storage& storage) {
    Values all;
    for (std::uint8_t k = 0; k != records; ++k) {
        std::uint8_t octets[ssp::core::value_maximum];
        std::size_t size = 0;
        REQUIRE(storage.read(k, octets, sizeof octets, size) == Stored::done);
        all[k].assign(octets, octets + size);
    }
    return all;
}

// A new storage in the file, then the scenario, cut in that write of it (0: not cut).
inline Progress prepared(const std::string& path, std::uint32_t write, LeftByCut leaves, std::uint64_t seed) {
    fs::remove(path);
    { StorageFile made(path, {}); }
    StorageFile file(path, {write, leaves, seed});
    Storage storage(file.flash());
    REQUIRE(storage.start() == Stored::done);
    const Progress p = scenario(storage);
    REQUIRE(file.gone().empty() == (write == 0 || write > scenario_writes));
    return p;
}

}  // namespace storage_test
