// SPDX-License-Identifier: Apache-2.0
// After every event: the answer, the rule and its requirements, what changed, and any property that no longer holds.
#include "tool/commands.hpp"

#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/script.hpp"
#include "tool/stop.hpp"

#include <nlohmann/json.hpp>
#include <sstream>

namespace tool {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const spec::Type& type, long value) {
    if (type.kind == spec::Kind::boolean) return value != 0;
    if (type.kind == spec::Kind::enumeration) return spec::text_of(type, value);
    return value;
}

class Session {
public:
    Session(spec::Machine machine, bool json, std::ostream& out)
        : machine_(std::move(machine)), cells_(cells(machine_)), state_(initial(machine_)), json_(json), out_(out) {}

    // Returns the answer, as a number of its type.
    spec::Outcome play(const spec::Input& input) {
        const spec::Snapshot before = state_;
        const spec::Outcome outcome = step(machine_, state_, input);
        past_.push_back(before);
        inputs_.push_back(input);
        json_ ? tell_json(input, outcome, before) : tell(input, outcome, before);
        return outcome;
    }
    [[nodiscard]] std::string answer(const spec::Input& input, int code) const {
        const spec::Event& e = machine_.events[static_cast<unsigned>(input.event)];
        return spec::text_of(machine_.types[static_cast<unsigned>(e.answers)], code);
    }
    [[nodiscard]] std::string rule(const spec::Outcome& outcome) const {
        return outcome.rule < 0 ? "no rule" : "rule " + std::string(machine_.rules[static_cast<unsigned>(outcome.rule)].id);
    }
    bool undo() {
        if (past_.empty()) return false;
        state_ = past_.back();
        past_.pop_back();
        inputs_.pop_back();
        return true;
    }
    void reset() {
        state_ = initial(machine_);
        past_.clear();
        inputs_.clear();
    }
    // All steps since the start that were not undone.
    [[nodiscard]] proofs::Trace run(std::string note) const { return {initial(machine_), inputs_, std::move(note)}; }
    void help() const;
    void show() const {
        for (unsigned k = 0; k != state_.size(); ++k)
            if (state_[k] != cells_[k]->initial) out_ << "  " << line(k) << '\n';
        out_ << "  everything " << (past_.empty() ? "" : "else ") << "as at the start\n";
    }
    [[nodiscard]] const spec::Machine& machine() const { return machine_; }

private:
    [[nodiscard]] std::string value(unsigned cell, long v) const { return spec::text_of(type_of(machine_, *cells_[cell]), v); }
    [[nodiscard]] std::string line(unsigned cell) const {
        return cell_name(machine_, static_cast<int>(cell)) + " = " + value(cell, state_[cell]);
    }
    void tell(const spec::Input& input, const spec::Outcome& outcome, const spec::Snapshot& before) const;
    void tell_json(const spec::Input& input, const spec::Outcome& outcome, const spec::Snapshot& before) const;
    [[nodiscard]] std::vector<const spec::Property*> broken(const spec::Input& input, const spec::Outcome& outcome,
                                                            const spec::Snapshot& before) const {
        std::vector<const spec::Property*> result;
        for (const spec::Property& p : machine_.properties)
            if ((p.scope == spec::Scope::state && !holds(machine_, p, state_)) ||
                (p.scope == spec::Scope::step && !holds(machine_, p, before, input, outcome, state_)))
                result.push_back(&p);
        return result;
    }

    spec::Machine machine_;
    std::vector<const spec::Variable*> cells_;
    spec::Snapshot state_;
    std::vector<spec::Snapshot> past_;
    std::vector<spec::Input> inputs_;
    bool json_;
    std::ostream& out_;
};

void Session::help() const {
    out_ << "Type an event with its arguments; expectations follow '=>':\n";
    for (const spec::Event& e : machine_.events) {
        out_ << "  " << full_name(e);
        for (const spec::Parameter& p : e.parameters) out_ << ' ' << p.name << "=<" << expected_of(type_of(machine_, p)) << '>';
        out_ << (e.environment ? "   (happens to the machine)\n" : "\n");
    }
    out_ << "Or: state, undo, reset, help, quit.\n";
}

void Session::tell(const spec::Input& input, const spec::Outcome& outcome, const spec::Snapshot& before) const {
    out_ << answer(input, outcome.answer) << "   ";
    if (outcome.rule < 0) {
        out_ << (in_range(machine_, input) ? "no rule applies; nothing changes\n" : "an argument is out of range\n");
    } else {
        const spec::Rule& r = machine_.rules[static_cast<unsigned>(outcome.rule)];
        out_ << r.id << "  " << r.text;
        if (!r.requirements.empty()) out_ << "  [" << ids_of(r.requirements) << ']';
        out_ << '\n';
    }
    for (unsigned k = 0; k != state_.size(); ++k)
        if (before[k] != state_[k])
            out_ << "  " << cell_name(machine_, static_cast<int>(k)) << ": " << value(k, before[k]) << " -> " << value(k, state_[k]) << '\n';
    for (const spec::Property* p : broken(input, outcome, before)) out_ << "  ! " << p->id << " does not hold: " << p->text << '\n';
}

void Session::tell_json(const spec::Input& input, const spec::Outcome& outcome, const spec::Snapshot& before) const {
    const spec::Event& e = machine_.events[static_cast<unsigned>(input.event)];
    Json arguments = Json::object(), changed = Json::object(), requirements = Json::array(), not_held = Json::array();
    for (unsigned p = 0; p != e.parameters.size(); ++p)
        arguments[std::string(e.parameters[p].name)] = json_of(type_of(machine_, e.parameters[p]), input.arguments[p]);
    for (unsigned k = 0; k != state_.size(); ++k)
        if (before[k] != state_[k]) changed[cell_name(machine_, static_cast<int>(k))] = json_of(type_of(machine_, *cells_[k]), state_[k]);
    const spec::Rule* r = outcome.rule < 0 ? nullptr : &machine_.rules[static_cast<unsigned>(outcome.rule)];
    if (r)
        for (const ssp::Requirement* q : r->requirements) requirements.push_back(q->id);
    for (const spec::Property* p : broken(input, outcome, before)) not_held.push_back(p->id);
    out_ << Json{{"step", past_.size()}, {"event", full_name(e)}, {"arguments", arguments}, {"answer", answer(input, outcome.answer)},
                 {"rule", r ? Json(r->id) : Json()}, {"text", r ? Json(r->text) : Json()}, {"requirements", requirements},
                 {"changed", changed}, {"violated", not_held}}.dump()
         << '\n';
}

// A word that is no event. False if it is none of these.
bool command(Session& session, const std::string& word, std::ostream& out) {
    if (word == "help" || word == "?") session.help();
    else if (word == "state") session.show();
    else if (word == "undo") out << (session.undo() ? "undone\n" : "nothing to undo\n");
    else if (word == "reset") session.reset(), out << "as at the start\n";
    else return false;
    return true;
}

int by_hand(Session& session, std::istream& in, std::ostream& out, bool prompt) {
    const spec::Machine& m = session.machine();
    if (prompt) {
        out << m.name << (m.scale < 0 ? "" : ", " + std::to_string(slots(m)) + " slots");
        out << "; 'help' lists the events, 'quit' ends\n";
    }
    for (std::string text;;) {
        if (prompt) out << "> " << std::flush;
        if (!std::getline(in, text)) break;
        text.erase(text.find_last_not_of(" \t\r") + 1);
        if (text == "quit" || text == "exit") return all_holds;
        try {
            if (command(session, text, out)) continue;
            const auto line = parse(session.machine(), text);
            if (!line) continue;
            const spec::Outcome outcome = session.play(line->input);
            if (line->expected && outcome.answer != *line->expected)
                out << "expected " << session.answer(line->input, *line->expected) << '\n';
        } catch (const ScriptError& e) {
            out << e.what() << '\n';
        }
        out << std::flush;
    }
    if (prompt) out << '\n';
    return all_holds;
}

int by_script(Session& session, std::istream& in, const std::string& file, std::ostream& out, bool json) {
    std::string text;
    for (int number = 1; std::getline(in, text); ++number) {
        const std::string place = file + ':' + std::to_string(number) + ": ";
        try {
            const auto line = parse(session.machine(), text);
            if (!line) continue;
            if (!json) out << "> " << text_of(session.machine(), line->input) << '\n';
            const spec::Outcome outcome = session.play(line->input);
            if (line->expected && outcome.answer != *line->expected) {
                out << std::flush;
                throw Stop(something_failed, place + "expected " + session.answer(line->input, *line->expected) + ", got " +
                                                 session.answer(line->input, outcome.answer) + " (" + session.rule(outcome) + ')');
            }
        } catch (const ScriptError& e) {
            out << std::flush;
            throw Stop(bad_input, place + e.what());
        }
    }
    return all_holds;
}

// Plays what `script` names, or what is typed.
int play(Session& session, const SimulateOptions& options, std::istream& in, std::ostream& out) {
    if (options.script == "-") return by_script(session, in, "-", out, options.json);
    if (options.script.empty()) return by_hand(session, in, out, options.terminal);
    std::istringstream script(read_file(options.script));
    return by_script(session, script, options.script, out, options.json);
}

}  // namespace

int simulate(const Catalogue& catalogue, const SimulateOptions& options, std::istream& in, std::ostream& out) {
    if (options.machine.empty()) {
        if (!options.timeline.file.empty() || !options.timeline.rows.empty()) throw Stop(bad_input, "--timeline draws a run of a machine; which one? './sspec simulate' lists them");
        for (const ssp::Model& m : catalogue.models) out << m.name << "   " << m.summary << '\n';
        return all_holds;
    }
    Session session(made(*chosen(catalogue, {options.machine})[0], options.slots), options.json, out);
    static_cast<void>(rows_asked(session.machine(), options.timeline));  // before anything is played
    if (options.timeline.file.empty()) return play(session, options, in, out);
    int status = all_holds;
    try {
        status = play(session, options, in, out);
    } catch (const Stop& e) {
        // The run that went wrong is what one wants to see; of a line that cannot be read there is none.
        if (e.status != something_failed) throw;
        try {
            write_timeline(session.machine(), session.run(e.what()), options.timeline);
        } catch (const Stop& unwritten) {
            throw Stop(e.status, e.what() + std::string("\n") + unwritten.what());
        }
        throw;
    }
    write_timeline(session.machine(), session.run({}), options.timeline);
    if (!options.json) out << "the run is drawn against time in " << options.timeline.file << '\n';
    return status;
}

}  // namespace tool
