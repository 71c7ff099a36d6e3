// SPDX-License-Identifier: Apache-2.0
/* see device_storage.hpp */
#include "tool/device_storage.hpp"

#include "core/records.hpp"
#include "tool/stop.hpp"

#include <unistd.h>

namespace tool {

using namespace ssp::host;
using ssp::core::Kind, ssp::core::Stored;

namespace {

const char* const advice = ": nothing is read or written there. Put a copy of it in its place, or move it away: then a new storage is made, and what this one held is lost";

std::string place_of(const ssp::core::Damage& damage) {
    switch (damage.kind) {
    case Kind::home: return "record " + std::to_string(damage.record) + " is damaged, or of another version";
    case Kind::journal: return "record " + std::to_string(damage.record) + " is damaged in the journal, from where it was to be copied home";
    case Kind::commit:
    case Kind::mark: break;
    }
    return "commit record and mark are damaged";
}

PowerCut planned(std::uint32_t cut_power_at, std::uint64_t seed) {
    const std::string line = "sspec: power was cut in write " + std::to_string(cut_power_at) + " of the storage, as planned\n";
    return {cut_power_at, LeftByCut::drawn, seed, [line] {
                [[maybe_unused]] const ssize_t n = write(2, line.data(), line.size());
                _exit(power_was_cut);
            }};
}

std::string writes_text(std::uint32_t n) { return std::to_string(n) + (n == 1 ? " write" : " writes"); }

}  // namespace

std::unique_ptr<StorageFile> open_storage(const StorageOptions& options, std::uint64_t seed) {
    try {
        return std::make_unique<StorageFile>(options.file, planned(options.cut_power_at, seed));
    } catch (const StorageRefused& e) {
        throw Stop(e.because == StorageRefused::Because::content ? bad_input : environment, e.what());
    }
}

std::string how_it_came_up(const std::string& path, const StorageFile& file, Stored told, const ssp::core::Damage& damage) {
    if (told == Stored::lost) throw Stop(environment, "the storage file " + path + " is lost: " + file.gone());
    if (told == Stored::damaged) throw Stop(bad_input, "the storage file " + path + " is damaged: " + place_of(damage) + advice);
    return std::string(file.made()                ? "new"
                       : told == Stored::recovered ? "recovered, a transaction that was committed was copied home"
                                                   : "as it was") +
           "; " + writes_text(file.writes());
}

DeviceStorage::DeviceStorage(const StorageOptions& options, std::uint64_t seed) : path_(options.file) {
    if (path_.empty()) {
        if (options.cut_power_at != 0) throw Stop(bad_input, "--cut-power-at cuts power in a write of the storage, and there is none: name one with --storage FILE");
        return;
    }
    file_ = open_storage(options, seed);
    try {
        images_ = std::make_unique<Containers>(path_ + ".images");
    } catch (const std::runtime_error& e) {
        throw Stop(environment, e.what());
    }
}

std::unique_ptr<VirtualSsp> DeviceStorage::made(const ssp::scl::Platform& platform, std::ostream& out) {
    if (!file_) return std::make_unique<VirtualSsp>(platform);
    auto ssp = std::make_unique<VirtualSsp>(platform, file_->flash(), images_->functions());
    const Stored told = ssp->ssp().start();
    out << "device: storage " << path_ << ": " << how_it_came_up(path_, *file_, told, ssp->ssp().platform().damage()) << std::endl;
    return ssp;
}

bool DeviceStorage::lost(std::ostream& out) {
    const std::string why = file_ ? file_->gone() : "";
    if (!why.empty() && !said_) out << "device: the storage is lost: " << why << "; what has to be kept is refused until the device is started again" << std::endl;
    said_ = said_ || !why.empty();
    return said_;
}

}  // namespace tool
