// SPDX-License-Identifier: Apache-2.0
// Makes seeds for the fuzzers of machines from the runs the prover found: a rule that fires, a premise that holds, a
// counterexample. seeds TRACES CORPUS: TRACES/MACHINE-*.script become CORPUS/MACHINE_fuzz/*. A session of two parties is no
// machine the prover has: its seeds are sequences of its actions that get far.

#include "events.hpp"
#include "machines.hpp"
#include "tool/script.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <stdexcept>
#include <string>

namespace {

namespace fs = std::filesystem;

void write_file(const fs::path& file, const std::vector<std::uint8_t>& octets) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(octets.data()), static_cast<std::streamsize>(octets.size()));
    if (!out.flush()) throw std::runtime_error("cannot write " + file.string());
}

// In the words of session_fuzz.cpp: register, open a pipe, send, let time pass, read; and between them anything.
long write_sessions(const fs::path& corpus) {
    constexpr std::uint8_t turns[] = {2, 15}, send[] = {10, 0, 255, 10, 1, 40, 10, 2, 100}, read_all[] = {11};
    std::mt19937 random(1);
    for (int k = 0; k != 24; ++k) {
        std::vector<std::uint8_t> octets{1};
        const auto say = [&](const auto& words) { octets.insert(octets.end(), std::begin(words), std::end(words)); };
        for (const int gate : {0, k % 4, 0}) say(std::vector<int>{8, gate});
        for (int step = 0; step != 12; ++step) {
            say(send);
            say(turns);
            for (int any = k % 6; any != 0; --any) octets.push_back(static_cast<std::uint8_t>(random()));
            say(read_all);
            if (step % 4 == 3) octets.push_back(15);
        }
        // More to say than there is room for: the other end is told to wait.
        if (k % 3 == 0) say(std::vector<int>{14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 3, 31, 0, 2, 3, 17});
        // Somebody else's word on a session, with any number of a frame.
        if (k % 3 == 1)
            for (int number = 0; number != 8; ++number) say(std::vector<int>{16, k % 2 == 0 ? 8 : 11, number, 128 + 2, 0, 1 + k / 3, 1 - k % 2});
        write_file(corpus / ("session" + std::to_string(k)), octets);
    }
    // What the fuzzer found: an end that is busy because it has too much to say has to be able to say it.
    write_file(corpus / "both_busy", {1, 8, 0, 8, 0, 8, 0, 10, 98, 105, 110, 100, 40, 10, 2, 100,
                                            14, 14, 14, 14, 14, 14, 14, 2, 100, 10, 0, 255, 10, 1, 40, 10,
                                            2, 100, 2, 15, 14, 14, 14, 14, 3, 31, 3, 17});
    return 25;
}

}  // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::cerr << "seeds TRACES CORPUS: expected two folders\n";
        return 2;
    }
    long written = write_sessions(fs::path(words[2]) / "session_fuzz"), left_out = 0;
    for (const ssp::Model& model : ssp::models()) {
        if (!is_built(model)) continue;
        const spec::Machine machine = model.make(model.slots);
        const std::string name(model.name);
        const fs::path corpus = fs::path(words[2]) / (name + "_fuzz");
        if (!fs::is_directory(words[1])) continue;  // nothing was proven here yet
        for (const fs::directory_entry& entry : fs::directory_iterator(words[1])) {
            const std::string file = entry.path().filename().string();
            if (!file.starts_with(name + '-') || entry.path().extension() != ".script") continue;
            std::vector<std::uint8_t> octets;
            std::ifstream script(entry.path());
            try {
                for (std::string text; std::getline(script, text);)
                    if (const auto line = tool::parse(machine, text)) fuzz::write(machine, line->input, octets);
            } catch (const tool::ScriptError&) {
                ++left_out;  // of a machine of other sizes
                continue;
            }
            write_file(corpus / entry.path().stem(), octets);
            ++written;
        }
    }
    std::cout << written << " seeds written, " << left_out << " runs are of other sizes\n";
    return 0;
}
