// SPDX-License-Identifier: Apache-2.0
// One Horn rule for the whole step, which is many times faster than one for each rule of the machine; see spacer.hpp.
//
// The engine runs in a process of its own: an assertion that fails within Spacer ends the program it runs in (seen with
// Z3 4.8.12), and not every part of it keeps to a time limit.

#include "spacer.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace proofs {

namespace {

void append(z3::expr_vector& list, const Values& values) {
    for (const z3::expr& v : values) list.push_back(v);
}

// Without it the text is what a child that was killed had written so far, and may parse: as a condition that says less.
constexpr std::string_view complete = "; complete\n";

// What the child tells: "reachable", the text of an invariant between "invariant" and `complete`, or nothing.
std::string search(const spec::Machine& machine, const spec::Property& p, const Invariant& proven) {
    const Frame f(machine);
    const Encoding& e = f.encoding;
    z3::context& c = f.context;
    z3::fixedpoint engine(c);
    z3::params parameters(c);
    parameters.set("engine", c.str_symbol("spacer"));
    engine.set(parameters);

    z3::sort_vector sorts(c);
    for (const z3::expr& v : f.now) sorts.push_back(v.get_sort());
    z3::func_decl reached = c.function("reached", sorts, c.bool_sort());
    z3::func_decl failed = c.function("failed", z3::sort_vector(c), c.bool_sort());
    engine.register_relation(reached);
    engine.register_relation(failed);

    z3::expr_vector before(c), with_input(c), with_next(c), next(c);
    append(before, f.now);
    append(with_input, f.now);
    with_input.push_back(f.input.event);
    for (const Values& a : f.input.arguments) append(with_input, a);
    const Values after = e.fresh("'");
    append(next, after);
    for (const z3::expr& v : with_input) with_next.push_back(v);
    append(with_next, after);

    z3::expr known = e.in_range(f.input) && reached(before);
    for (const Part& part : assumptions(proven, f)) known = known && part.condition;
    const z3::expr holds = p.scope == spec::Scope::state ? e.holds(p, f.now) : e.holds(p, f.now, f.input, f.step);
    z3::expr first = z3::forall(before, implies(e.initial(f.now), reached(before)));
    z3::expr move = z3::forall(with_next, implies(known && e.equal(after, f.step.next), reached(next)));
    z3::expr fail = z3::forall(with_input, implies(known && !holds, failed()));
    engine.add_rule(first, c.str_symbol("start"));
    engine.add_rule(move, c.str_symbol("move"));
    engine.add_rule(fail, c.str_symbol("fail"));
    z3::expr query = failed();
    const z3::check_result answer = engine.query(query);
    if (answer == z3::sat) return "reachable";
    if (answer != z3::unsat) return {};
    // The cover names its variables by position.
    const z3::expr invariant = engine.get_cover_delta(-1, reached).substitute(before);
    return "invariant" + assertions({{std::string(p.id) + ".invariant", invariant}}) + std::string(complete);
}

// The child: writes what it finds, and ends without cleaning up what it shares with its parent.
[[noreturn]] void tell(int pipe_end, const spec::Machine& machine, const spec::Property& p, const Invariant& proven) {
    try {
        const int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, 1);
        dup2(nowhere, 2);
        const std::string text = search(machine, p, proven);
        for (std::size_t n = 0; n < text.size();) {
            const ssize_t written = write(pipe_end, text.data() + n, text.size() - n);
            if (written <= 0) _exit(1);
            n += static_cast<std::size_t>(written);
        }
        _exit(0);
    } catch (...) {  // the engine failed, or the invariant has quantifiers and no certificate could hold it
    }
    _exit(1);
}

// All that comes before the end or the deadline.
std::string listen(int pipe_end, std::chrono::steady_clock::time_point deadline) {
    std::string text;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        pollfd waiting{pipe_end, POLLIN, 0};
        const int ready = left <= 0 ? 0 : poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) return {};
        const ssize_t n = read(pipe_end, buffer.data(), buffer.size());
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) return text;
        text.append(buffer.data(), static_cast<std::size_t>(n));
    }
}

}  // namespace

SpacerResult spacer(const spec::Machine& machine, const spec::Property& p, const Invariant& proven, unsigned seconds) {
    const auto start = std::chrono::steady_clock::now();
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::system_error(errno, std::generic_category(), "pipe");
    const pid_t child = fork();
    if (child == 0) tell(ends[1], machine, p, proven);
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        throw std::system_error(errno, std::generic_category(), "fork");
    }
    std::string text = listen(ends[0], start + std::chrono::seconds(seconds));
    close(ends[0]);
    kill(child, SIGKILL);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}

    SpacerResult result;
    // What is not complete is discarded; what is, is proven anew before it counts.
    result.says_reachable = text == "reachable";
    if (text.starts_with("invariant") && text.ends_with(complete)) {
        text.erase(text.size() - complete.size());
        text.erase(0, std::string("invariant").size());
        try {
            Frame(machine).read(text);
            result.lemma = Lemma{std::string(p.id) + ".invariant", text};
        } catch (const z3::exception&) {  // a term that was printed as no parser reads it
        }
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

}  // namespace proofs
