// SPDX-License-Identifier: Apache-2.0
/* see board_running.hpp */
#include "tool/board_running.hpp"

#include "host/conversation.hpp"
#include "tool/output.hpp"

#include <csignal>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace tool {

namespace fs = std::filesystem;
using namespace ssp::host;

BoardFolder::BoardFolder() {
    std::string name = (fs::temp_directory_path() / "sspec_board_XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder can be made in " + fs::temp_directory_path().string());
    path_ = name;
}
BoardFolder::~BoardFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

RunningBoard::RunningBoard(const fs::path& run, const fs::path& program, const BoardFolder& folder) : log_(folder.path() / "said"), socket_(folder.path() / "link") {
    fs::remove(socket_);
    process_ = fork();
    if (process_ != 0) return;
    (void)setpgid(0, 0);
    sigset_t none;  // the tool blocks what interrupts it; the emulator has to hear it
    (void)sigemptyset(&none);
    (void)sigprocmask(SIG_SETMASK, &none, nullptr);
    const int file = open(log_.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    (void)dup2(file, 1);
    (void)dup2(file, 2);
    execl(run.c_str(), run.c_str(), "--state", (folder.path() / "state").c_str(), "--link", ("unix:" + socket_.string() + ",server=on,wait=off").c_str(), program.c_str(), nullptr);
    _exit(127);
}

RunningBoard::~RunningBoard() {
    (void)setpgid(process_, process_);
    (void)kill(-process_, SIGTERM);
    (void)waitpid(process_, nullptr, 0);
    // The emulator is not our child, and still has the socket and the storage.
    for (int tries = 0; kill(-process_, 0) == 0 && tries != 500; ++tries) usleep(10'000);
    (void)kill(-process_, SIGKILL);
}

bool RunningBoard::there() const { return waitpid(process_, nullptr, WNOHANG) == 0; }

std::string RunningBoard::said() const { return fs::exists(log_) ? read_file(log_) : ""; }

std::unique_ptr<HostLink> RunningBoard::connected() const {
    for (int tries = 0;; ++tries) try {
            return connect(parse_address("unix:" + socket_.string()));
        } catch (const LinkError&) {
            if (tries == 1200 || !there()) throw BrokenOff("the board opens no link: " + said());
            usleep(50'000);
        }
}

}  // namespace tool
