// SPDX-License-Identifier: Apache-2.0
// posix_spawn, no shell: arguments are passed as they are.
#include "process.hpp"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace proofs {

Ended run_program(const std::vector<std::string>& words, const std::string& folder, double seconds) {
    int out[2];
    if (::pipe2(out, O_CLOEXEC)) return {127, words[0] + ": no pipe: " + std::strerror(errno), false};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, out[1], 2);
    if (!folder.empty()) posix_spawn_file_actions_addchdir_np(&actions, folder.c_str());
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int error = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(out[1]);
    if (error) {
        ::close(out[0]);
        return {127, words[0] + ": cannot be started: " + std::strerror(error), false};
    }

    Ended result;
    bool late = false;
    const auto began = std::chrono::steady_clock::now();
    char bytes[65536];
    for (;;) {
        const double left = seconds - std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        pollfd wait{out[0], POLLIN, 0};
        const int ready = ::poll(&wait, 1, seconds <= 0 ? -1 : left <= 0 ? 0 : static_cast<int>(left * 1000) + 1);
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) {
            late = true;
            ::kill(child, SIGKILL);
            break;
        }
        const ssize_t n = ::read(out[0], bytes, sizeof bytes);
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        result.output.append(bytes, static_cast<std::size_t>(n));
    }
    ::close(out[0]);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    result.status = late ? 124 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

}  // namespace proofs
