// SPDX-License-Identifier: Apache-2.0
// Writing that never fails silently and never leaves half a file: checked streams, files and folders that appear whole.

#pragma once

#include <array>
#include <filesystem>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace tool {

// A stream on a file descriptor whose every failed write is a Stop that names it.
class Checked : private std::streambuf, public std::ostream {
public:
    Checked(int descriptor, std::string name);
    ~Checked() override;
    Checked(const Checked&) = delete;
    Checked& operator=(const Checked&) = delete;

private:
    int overflow(int c) override;
    int sync() override;
    int descriptor_;
    std::string name_;
    std::array<char, 4096> bytes_{};
};

// Writes a new file as a whole or not at all.
void write_file(const std::filesystem::path& file, std::string_view content);

[[nodiscard]] std::string read_file(const std::filesystem::path& file);

// A folder written under the name of a temporary sibling. Until `publish` the old one stays as it is.
class Folder {
public:
    // Refuses a path that holds something `mark` does not show to be an earlier folder of the same kind.
    Folder(std::filesystem::path target, std::string mark);
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return temporary_; }
    void write(const std::string& name, std::string_view content) const;
    void publish();  // the new folder takes the place of the old one in one rename
    void discard() noexcept;

private:
    std::filesystem::path target_, temporary_;
    bool published_ = false;
};

}  // namespace tool
