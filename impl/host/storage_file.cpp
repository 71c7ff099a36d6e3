// SPDX-License-Identifier: Apache-2.0
/* see storage_file.hpp */
#include "host/storage_file.hpp"

#include "core/check.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ssp::host {

namespace {

using Because = StorageRefused::Because;
using Header = std::array<std::uint8_t, storage_header_size>;

constexpr std::size_t magic_size = sizeof storage_magic - 1, check_at = storage_header_size - 4;
static_assert(magic_size == 8);
const std::string advice = ". Put a copy of it in its place, or move it away: then a new storage is made, and what this one held is lost";

void put_number(Header& header, std::size_t at, std::size_t number) {
    for (std::size_t k = 0; k != 4; ++k) header[at + k] = static_cast<std::uint8_t>(number >> (24 - 8 * k));
}
std::uint32_t number_at(const Header& header, std::size_t at) {
    return std::uint32_t{header[at]} << 24 | std::uint32_t{header[at + 1]} << 16 | std::uint32_t{header[at + 2]} << 8 | header[at + 3];
}

Header header_of_this_version() {
    Header header{};
    std::copy_n(storage_magic, magic_size, header.begin());
    put_number(header, 8, storage_format);
    put_number(header, 12, core::slots);
    put_number(header, 16, core::slot_size);
    put_number(header, check_at, core::check(header.data(), check_at));
    return header;
}

bool write_all(int file, const std::uint8_t* octets, std::size_t size, std::size_t at) {
    for (std::size_t done = 0; done != size;) {
        const ssize_t n = pwrite(file, octets + done, size - done, static_cast<off_t>(at + done));
        if (n < 0 && errno != EINTR) return false;
        if (n > 0) done += static_cast<std::size_t>(n);
    }
    return true;
}
// False with errno 0: the file ends before.
bool read_all(int file, std::uint8_t* octets, std::size_t size, std::size_t at) {
    for (std::size_t done = 0; done != size;) {
        const ssize_t n = pread(file, octets + done, size - done, static_cast<off_t>(at + done));
        if (n == 0) errno = 0;
        if (n == 0 || (n < 0 && errno != EINTR)) return false;
        if (n > 0) done += static_cast<std::size_t>(n);
    }
    return true;
}

// What got a name in it keeps it. A folder that is none of a disk knows nothing of that (EINVAL).
bool sync_folder_of(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int number = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0) return false;
    const bool synced = fsync(number) == 0 || errno == EINVAL;
    const int reason = errno;
    (void)close(number);
    errno = reason;
    return synced;
}

bool same_file(const struct stat& a, const struct stat& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }
std::string octets_text(std::uint64_t n) { return std::to_string(n) + (n == 1 ? " octet" : " octets"); }

}  // namespace

void StorageFile::Descriptor::take(int number) {
    if (number_ >= 0) (void)close(number_);
    number_ = number;
}

StorageFile::StorageFile(const std::string& path, PowerCut cut) : path_(path), cut_(std::move(cut)), random_(cut_.seed) {
    while (!open_existing() && !make()) {}
}

void StorageFile::refuse(Because because, const std::string& text) const { throw StorageRefused(because, "the storage file " + path_ + " " + text); }

void StorageFile::lock(const std::string& path) {
    if (flock(file_.number(), LOCK_EX | LOCK_NB) == 0) return;
    if (errno == EWOULDBLOCK) refuse(Because::access, "is in use by another device: end that one, or name another file");
    refuse(Because::access, "cannot be locked (" + path + "): " + std::strerror(errno));
}

bool StorageFile::open_existing() {
    struct stat found {};
    if (stat(path_.c_str(), &found) != 0) {
        if (errno == ENOENT && lstat(path_.c_str(), &found) == 0) refuse(Because::access, "is a link to what is not there: mount it, or remove the link");
        if (errno == ENOENT) return false;
        refuse(Because::access, std::string("cannot be opened: ") + std::strerror(errno));
    }
    if (!S_ISREG(found.st_mode)) refuse(Because::access, "is not a regular file: name one, or a name that is not there yet");
    // Whoever took these rights away meant it, even where the system lets root do all.
    if ((found.st_mode & 0444) == 0) refuse(Because::access, "may not be read: try 'chmod u+rw " + path_ + "'");
    if ((found.st_mode & 0222) == 0) refuse(Because::access, "is read-only, and a device has to write there: try 'chmod u+w " + path_ + "'");
    file_.take(open(path_.c_str(), O_RDWR | O_CLOEXEC));
    if (file_.number() < 0) {
        if (errno == ENOENT) return false;
        refuse(Because::access, std::string("cannot be opened to read and write: ") + std::strerror(errno));
    }
    lock(path_);
    // Whoever wrote it may have been killed before it was on the disk: what is decided by has to be there first.
    if (fsync(file_.number()) != 0 || !sync_folder_of(path_)) refuse(Because::access, std::string("cannot be written through to the disk: ") + std::strerror(errno));
    check_header();
    return true;
}

void StorageFile::check_header() const {
    struct stat found {};
    if (fstat(file_.number(), &found) != 0) refuse(Because::access, std::string("cannot be read: ") + std::strerror(errno));
    const auto size = static_cast<std::uint64_t>(found.st_size);
    const std::string expected = "expected " + octets_text(storage_file_size);
    if (size == 0) refuse(Because::content, "is empty, " + expected + advice);
    const std::size_t there = std::min<std::size_t>(size, storage_header_size);
    Header header{};
    if (!read_all(file_.number(), header.data(), there, 0)) refuse(Because::access, std::string("cannot be read: ") + std::strerror(errno));
    if (!std::equal(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(std::min(there, magic_size)), storage_magic))
        refuse(Because::content, std::string("is no storage: it does not begin with '") + storage_magic + "'; name another one");
    if (there != storage_header_size) refuse(Because::content, "is truncated: it has " + octets_text(size) + ", " + expected + advice);
    if (number_at(header, check_at) != core::check(header.data(), check_at)) refuse(Because::content, "has a damaged header: its check fails" + advice);
    if (const std::uint32_t format = number_at(header, 8); format != storage_format)
        refuse(Because::content, "is of version " + std::to_string(format) + " of the format, and this program knows version " + std::to_string(storage_format) +
                                     ": use the program that wrote it, or move it away");
    if (header != header_of_this_version())
        refuse(Because::content, "has " + std::to_string(number_at(header, 12)) + " slots of " + octets_text(number_at(header, 16)) + ", and this device " +
                                     std::to_string(core::slots) + " of " + std::to_string(core::slot_size) + ": use the program that wrote it, or move it away");
    if (size < storage_file_size) refuse(Because::content, "is truncated: it has " + octets_text(size) + ", " + expected + advice);
    if (size > storage_file_size) refuse(Because::content, "is longer than it should be: it has " + octets_text(size) + ", " + expected + advice);
}

// Whoever makes one holds the lock of the file under its first name, so that there is one at a time.
bool StorageFile::make() {
    const std::string first = path_ + ".being-made";
    file_.take(open(first.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (file_.number() < 0) refuse(Because::access, std::string("cannot be made: ") + std::strerror(errno) + " (" + first + ")");
    lock(first);
    struct stat opened {}, named {}, final_name {};
    if (fstat(file_.number(), &opened) != 0 || stat(first.c_str(), &named) != 0 || !same_file(opened, named)) return false;  // renamed meanwhile
    if (stat(path_.c_str(), &final_name) == 0) {
        (void)unlink(first.c_str());
        return false;
    }
    const Header header = header_of_this_version();
    const bool begun = ftruncate(file_.number(), 0) == 0 && write_all(file_.number(), header.data(), header.size(), 0);
    if (begun) (void)core::Storage(flash()).deliver();
    if (!powered_) refuse(Because::power_cut, "was not made to its end: power was cut in write " + std::to_string(writes_));
    if (!begun || error_ != 0 || fsync(file_.number()) != 0 || link(first.c_str(), path_.c_str()) != 0) {
        const int reason = error_ != 0 ? error_ : errno;
        (void)unlink(first.c_str());
        if (begun && error_ == 0 && reason == EEXIST) return false;  // somebody put one there meanwhile
        refuse(Because::access, std::string("cannot be made: ") + std::strerror(reason));
    }
    (void)unlink(first.c_str());  // it has its name: nothing that came there meanwhile was replaced
    if (!sync_folder_of(path_)) refuse(Because::access, std::string("was made, but its folder cannot be written through: ") + std::strerror(errno));
    made_ = true;
    return true;
}

core::Flash StorageFile::flash() {
    return {this, [](void* self, std::size_t slot, Slot& octets) { return static_cast<StorageFile*>(self)->read(slot, octets); },
            [](void* self, std::size_t slot, const Slot& octets) { return static_cast<StorageFile*>(self)->write(slot, octets); }};
}

std::string StorageFile::gone() const {
    if (!powered_) return "power was cut in write " + std::to_string(writes_);
    if (error_ == 0 && *failed_ == '\0') return "";
    return std::string("cannot ") + failed_ + " " + path_ + ": " + (error_ == 0 ? "it ends too early" : std::strerror(error_));
}

bool StorageFile::read(std::size_t slot, Slot& octets) noexcept {
    if (!powered_ || *failed_ != '\0' || slot >= core::slots) return false;
    if (read_all(file_.number(), octets, sizeof octets, storage_header_size + slot * core::slot_size)) return true;
    error_ = errno;
    failed_ = "read";
    return false;
}

bool StorageFile::write(std::size_t slot, const Slot& octets) noexcept {
    if (!powered_ || *failed_ != '\0' || slot >= core::slots) return false;
    if (++writes_ == cut_.in_write) {
        cut_write(slot, octets);
        return false;
    }
    // After a write-through that failed nobody knows what is on the disk: it is not tried again.
    if (write_all(file_.number(), octets, sizeof octets, storage_header_size + slot * core::slot_size) && fdatasync(file_.number()) == 0) return true;
    error_ = errno;
    failed_ = "write";
    return false;
}

void StorageFile::cut_write(std::size_t slot, const Slot& octets) noexcept {
    powered_ = false;
    LeftByCut leaves = cut_.leaves;
    if (leaves == LeftByCut::drawn) leaves = static_cast<LeftByCut>(random_() % static_cast<unsigned>(LeftByCut::drawn));
    Slot left{};
    std::copy_n(octets, sizeof left, left);
    std::size_t size = leaves == LeftByCut::as_before ? 0 : sizeof left;
    if (leaves == LeftByCut::part) size = 1 + random_() % (sizeof left - 1);
    if (leaves == LeftByCut::noise)
        for (std::uint8_t& octet : left) octet = static_cast<std::uint8_t>(random_());
    (void)write_all(file_.number(), left, size, storage_header_size + slot * core::slot_size);
    if (cut_.then) cut_.then();
}

}  // namespace ssp::host
