// SPDX-License-Identifier: Apache-2.0
// Every failure names the file and the system's reason; what was begun is removed again.
#include "tool/output.hpp"

#include "tool/interrupt.hpp"
#include "tool/stop.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <stdio.h>
#include <unistd.h>

namespace tool {

namespace {

[[noreturn]] void cannot_write(const std::string& name, int error) {
    // A reader that has seen enough ("| head") is told nothing.
    throw Stop(environment, error == EPIPE ? "" : "cannot write " + name + ": " + std::strerror(error));
}

void write_all(int descriptor, std::string_view text, const std::string& name) {
    while (!text.empty()) {
        const ssize_t n = ::write(descriptor, text.data(), text.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) cannot_write(name, errno);
        text.remove_prefix(static_cast<std::size_t>(n));
    }
}

}  // namespace

Checked::Checked(int descriptor, std::string name)
    : std::ostream(static_cast<std::streambuf*>(this)), descriptor_(descriptor), name_(std::move(name)) {
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    exceptions(std::ios::badbit);
}

Checked::~Checked() = default;  // what was not flushed is lost on purpose: an error could not be told any more

int Checked::overflow(int c) {
    sync();
    if (c != std::char_traits<char>::eof()) {
        *pptr() = static_cast<char>(c);
        pbump(1);
    }
    return 0;
}

int Checked::sync() {
    const std::string_view text(pbase(), static_cast<std::size_t>(pptr() - pbase()));
    setp(bytes_.data(), bytes_.data() + bytes_.size());
    write_all(descriptor_, text, name_);
    return 0;
}

void write_file(const std::filesystem::path& file, std::string_view content) {
    const std::string temporary = file.string() + ".partial-" + std::to_string(getpid());
    const int descriptor = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (descriptor < 0) cannot_write(file.string(), errno);
    try {
        write_all(descriptor, content, file.string());
    } catch (const Stop&) {
        ::close(descriptor);
        ::unlink(temporary.c_str());
        throw;
    }
    int error = ::fsync(descriptor) ? errno : 0;
    if (::close(descriptor) && !error) error = errno;
    if (!error && ::rename(temporary.c_str(), file.c_str())) error = errno;
    if (!error) return;
    ::unlink(temporary.c_str());
    cannot_write(file.string(), error);
}

std::string read_file(const std::filesystem::path& file) {
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    if (in && !std::filesystem::is_directory(file)) text << in.rdbuf();
    else throw Stop(bad_input, "cannot read " + file.string() + ": " + std::strerror(errno ? errno : EISDIR));
    return text.str();
}

Folder::Folder(std::filesystem::path target, std::string mark) : target_(std::filesystem::absolute(std::move(target))) {
    namespace fs = std::filesystem;
    target_ = target_.lexically_normal();
    if (!target_.has_filename()) target_ = target_.parent_path();
    if (fs::is_symlink(target_)) target_ = fs::weakly_canonical(target_);
    if (fs::exists(target_) && (!fs::is_directory(target_) || (!fs::is_empty(target_) && !fs::exists(target_ / mark))))
        throw Stop(bad_input, target_.string() + " exists and is no earlier folder of this tool (no " + mark +
                                  " in it); it is left alone, name another");
    temporary_ = target_.parent_path() / ("." + target_.filename().string() + ".partial-" + std::to_string(getpid()));
    std::error_code error;
    fs::remove_all(temporary_, error);
    fs::create_directories(temporary_, error);
    if (error) cannot_write(temporary_.string(), error.value());
}

Folder::~Folder() {
    if (!published_) discard();
}

void Folder::write(const std::string& name, std::string_view content) const {
    const auto quiet = hold_interrupts();  // nothing is written any more once an interruption cleans up
    const std::filesystem::path file = temporary_ / name;
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error) cannot_write(file.string(), error.value());
    write_file(file, content);
}

void Folder::publish() {
    const auto quiet = hold_interrupts();
    namespace fs = std::filesystem;
    if (!fs::exists(target_)) {
        if (::rename(temporary_.c_str(), target_.c_str())) cannot_write(target_.string(), errno);
        published_ = true;
        return;
    }
    if (::renameat2(AT_FDCWD, temporary_.c_str(), AT_FDCWD, target_.c_str(), RENAME_EXCHANGE)) {
        // A file system that cannot exchange two names: for a moment there is none.
        const fs::path old = temporary_.string() + "-old";
        if (::rename(target_.c_str(), old.c_str())) cannot_write(target_.string(), errno);
        if (::rename(temporary_.c_str(), target_.c_str())) {
            const int error = errno;
            ::rename(old.c_str(), target_.c_str());
            cannot_write(target_.string(), error);
        }
        temporary_ = old;
    }
    published_ = true;
    discard();  // the old one, which now has the temporary name
}

void Folder::discard() noexcept {
    std::error_code error;
    for (int tries = 0; tries != 20 && std::filesystem::exists(temporary_, error); ++tries) {
        std::filesystem::remove_all(temporary_, error);  // an engine that still writes makes this fail
        if (error) ::usleep(50'000);
    }
}

}  // namespace tool
