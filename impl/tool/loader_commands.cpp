// SPDX-License-Identifier: Apache-2.0
/* see loader_commands.hpp */
#include "tool/loader_commands.hpp"

#include "generated/formats/loader_command.hpp"
#include "generated/formats/loader_result.hpp"
#include "generated/formats/loader_slots.hpp"
#include "generated/formats/scl_message.hpp"
#include "host/bundle_image.hpp"
#include "platform/machines.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <charconv>
#include <iomanip>
#include <sstream>

namespace tool {

using ssp::host::Octets;
namespace formats = ssp::generated::formats;

namespace {

const std::vector<std::string> words{"load", "abort", "enable", "disable", "remove", "activate", "stop", "acknowledge", "table"};
const char* const expected = "'load FILE SLOT', 'abort SLOT', 'enable SLOT', 'disable SLOT', 'remove SLOT', 'activate SLOT [PORT]', 'stop SLOT', 'acknowledge NUMBER' or 'table'";

[[noreturn]] void refuse(const std::string& line, const std::string& why) { throw Stop(bad_input, "--loader '" + line + "': " + why + "; expected " + expected); }

template <class Command> Octets encoded(const Command& command) {
    Octets octets(8);
    const formats::Result result = encode(command, octets.data(), octets.size());
    octets.resize(result.offset);
    return octets;
}

class LineParser {
public:
    explicit LineParser(const std::string& line) : line_(line) {
        std::istringstream in(line);
        for (std::string word; in >> word;) words_.push_back(word);
        if (words_.empty()) refuse(line, "no command");
    }

    LoaderLine parse() {
        const std::string& what = words_[0];
        if (std::ranges::find(words, what) == words.end()) refuse(line_, unknown("command", what, words, "no such command"));
        if (what == "load") return load();
        LoaderLine line{line_, {}, {}};
        if (what == "table") return count(1, 1), line.messages = {encoded(formats::LoaderTable{})}, line;
        count(2, what == "activate" ? 3 : 2);
        const std::uint8_t n = number(1);
        if (what == "abort") line.messages = {encoded(formats::LoaderAbort{n})};
        else if (what == "enable") line.messages = {encoded(formats::LoaderEnable{n, true})};
        else if (what == "disable") line.messages = {encoded(formats::LoaderDisable{n, true})};
        else if (what == "remove") line.messages = {encoded(formats::LoaderRemove{n, true})};
        else if (what == "activate") line.messages = {encoded(formats::LoaderActivate{n, words_.size() > 2 ? number(2) : std::uint8_t{0}})};
        else if (what == "stop") line.messages = {encoded(formats::LoaderStop{n})};
        else line.messages = {encoded(formats::LoaderAcknowledge{n})};
        return line;
    }

private:
    LoaderLine load() {
        count(3, 3);
        const std::uint8_t slot = number(2);
        const std::string text = read_file(words_[1]);
        try {
            return {line_, loading_commands(ssp::host::parse_image(Octets(text.begin(), text.end())), slot, true), words_[1]};
        } catch (const ssp::host::ImageError& e) {
            throw Stop(bad_input, words_[1] + ": " + e.what());
        }
    }
    void count(std::size_t least, std::size_t most) const {
        if (words_.size() < least || words_.size() > most) refuse(line_, words_.size() < least ? "something is missing" : "there is too much");
    }
    [[nodiscard]] std::uint8_t number(std::size_t k) const {
        const std::string& w = words_[k];
        std::uint8_t value = 0;
        const auto [end, error] = std::from_chars(w.data(), w.data() + w.size(), value);
        if (error != std::errc{} || end != w.data() + w.size()) refuse(line_, "'" + w + "' is no number from 0 to 255");
        return value;
    }

    const std::string& line_;
    std::vector<std::string> words_{};
};

class Answers {
public:
    // What the response says, as a word; of a table, its lines. `done`: it was done.
    std::string text_of(const Octets& response, bool table, bool& done) const {
        formats::SclMessage message{};
        done = false;
        if (!decode(response.data(), response.size(), message) || message.kind != formats::SclMessage::Kind::response) return "no response";
        const formats::SclMessageResponse& r = message.response;
        if (r.answer != formats::Answer::ok) return "not carried out: the device answered " + std::to_string(static_cast<int>(r.answer));
        if (table) return slots(r.parameters, done);
        formats::LoaderResult result{};
        if (!decode(r.parameters.data, r.parameters.length, result)) return "an answer of another version";
        const std::string word = answer(result.answer);
        done = word == "done";
        return word;
    }

private:
    [[nodiscard]] const spec::Type& type(std::string_view event, std::string_view parameter) const {
        for (const spec::Event& e : machine_.events) {
            if (full_name(e) != event) continue;
            if (parameter.empty()) return machine_.types[static_cast<unsigned>(e.answers)];
            for (const spec::Parameter& p : e.parameters)
                if (p.name == parameter) return type_of(machine_, p);
        }
        throw std::logic_error("the platform has no event " + std::string(event));
    }
    [[nodiscard]] std::string answer(std::uint8_t code) const {
        const spec::Type& t = type("bundle.enable", "");
        return code > t.high ? "answer " + std::to_string(code) : spec::text_of(t, code);
    }
    [[nodiscard]] std::string slots(formats::View parameters, bool& done) const {
        formats::LoaderSlots s{};
        done = bool(decode(parameters.data, parameters.length, s));
        if (!done) return "a table of another version";
        static const char* const phases[]{"absent", "loading", "disabled", "enabled", "active"};
        const spec::Type& kinds = type("bundle.install_start", "its_kind");
        std::ostringstream text;
        for (std::size_t k = 0; 5 * (k + 1) <= s.entries.length; ++k) {
            const std::uint8_t* const e = s.entries.data + 5 * k;
            text << "\n    slot " << k << "  " << std::left << std::setw(9) << (e[0] < std::size(phases) ? phases[e[0]] : "?");
            if (e[0] != 0) text << " identity " << int{e[1]} << ", family " << int{e[2]} << ", " << (e[3] > kinds.high ? "?" : spec::text_of(kinds, e[3])) << ", metadata " << int{e[4]};
        }
        text << "\n    " << int{s.waiting} << " notifications wait" << (s.waiting == 0 ? "" : ", the oldest is number " + std::to_string(int{s.oldest}));
        return text.str();
    }

    const spec::Machine machine_ = ssp::platform::platform_machine(false);
};

}  // namespace

std::vector<LoaderLine> parse_loader_lines(const std::vector<std::string>& lines) {
    std::vector<LoaderLine> result;
    for (const std::string& line : lines) result.push_back(LineParser(line).parse());
    return result;
}

bool say_loader_lines(const std::vector<LoaderLine>& lines, const std::function<Octets(const Octets&)>& exchange, std::ostream& out) {
    const Answers answers;
    for (const LoaderLine& line : lines) {
        std::size_t said = 0;
        bool done = false;
        std::string text;
        do {
            text = answers.text_of(exchange(line.messages[said]), line.text == "table", done);
            ++said;
        } while (done && said != line.messages.size());
        out << "loader: " << line.text << ": " << text;
        if (!line.file.empty()) out << ", " << said << " of " << line.messages.size() << " commands: an offer, " << line.messages.size() - 2 << " segments, a commit";
        out << std::endl;
        if (!done) return false;
    }
    return true;
}

}  // namespace tool
