// SPDX-License-Identifier: Apache-2.0
// The command line of sspec.
#include "requirements/catalogue.hpp"
#include "tool/commands.hpp"
#include "tool/interrupt.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/root.hpp"
#include "tool/stop.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <new>
#include <unistd.h>

namespace {

using namespace tool;

std::string as_typed(int count, char** words) {
    std::string text = "./sspec";
    for (int k = 1; k < count; ++k) text += ' ' + std::string(words[k]);
    return text;
}

std::string machines_of(const Catalogue& catalogue) {
    std::string text = "Machines:";
    for (const ssp::Model& m : catalogue.models) text += "\n  " + std::string(m.name) + "   " + std::string(m.summary);
    return text;
}

// What CLI11 says of a wrong command line, with names that are near.
[[noreturn]] void refuse(const CLI::App& app, const CLI::ParseError& e, int count, char** words) {
    std::vector<std::string> commands, options;
    for (const CLI::App* sub : app.get_subcommands({})) commands.push_back(sub->get_name());
    if (count > 1 && words[1][0] != '-' && std::ranges::find(commands, words[1]) == commands.end())
        throw Stop(bad_input, unknown("command", words[1], commands, "the commands are: " + joined(commands, ", ")));
    for (const CLI::App* sub : app.get_subcommands())
        for (const CLI::Option* o : sub->get_options()) options.push_back(o->get_name(false, false));
    if (count == 1) throw Stop(bad_input, "what is to be done? The commands are: " + joined(commands, ", "));
    std::string text = e.what();
    for (int k = 1; k < count; ++k) {
        const std::string word = std::string(words[k]).substr(0, std::string(words[k]).find('='));
        if (word.starts_with("--") && std::ranges::find(options, word) == options.end() && !options.empty())
            text = unknown("option", word, options, "the options are: " + joined(options, ", "));
    }
    throw Stop(bad_input, text + (count > 1 ? "\n'./sspec " + std::string(words[1]) + " --help' explains the command" : ""));
}

int run(int count, char** words, std::ostream& out) {
    const Catalogue catalogue{ssp::models(), ssp::requirements_catalogue(), project_root() / "spec_model/sheets", project_root() / "tests"};
    CLI::App app{"sspec: from the sentence in the standard to the bytes in the chip", "./sspec"};
    app.require_subcommand(1);
    int status = all_holds;
    const std::string machines = machines_of(catalogue);

    VerifyOptions v;
    v.jobs = std::max(1L, sysconf(_SC_NPROCESSORS_ONLN));
    CLI::App* verifying = app.add_subcommand("verify", "Prove everything, print the table, write the evidence folder")->footer(machines);
    verifying->add_option("MACHINE", v.machines, "Which machines, 'formats' or 'windows' (all unless told)");
    verifying->add_flag("--json", v.json, "Print the results as JSON, and nothing else");
    verifying->add_option("--evidence", v.evidence, "The evidence folder")->capture_default_str()->type_name("DIR");
    verifying->add_flag("--quick", v.quick, "Leave out what takes long; the report says what");
    verifying->add_option("--jobs", v.jobs, "How much to do at once")->capture_default_str()->type_name("N")->check(CLI::Range(1, 256));
    verifying->add_option("--slots", v.slots, "How many slots the machines have (as the product unless told)")->type_name("N");
    verifying->add_flag("!--no-machine-code", v.machine_code, "Leave out the proofs of the machine code");
    verifying->callback([&] { status = verify(catalogue, v, product_phases(), as_typed(count, words), out, !v.json && isatty(1), 2); });

    const auto with_timeline = [](CLI::App* command, TimelineOptions& o) {
        command->add_option("--timeline", o.file, "Draw the run against time into a file (SVG)")->type_name("FILE");
        command->add_option("--rows", o.rows, "What it shows: power.stage,bundle.phase (all that changes unless told)")->type_name("NAMES");
    };
    SimulateOptions s;
    CLI::App* simulating = app.add_subcommand("simulate", "Drive a machine by hand or from a script")->footer(machines);
    simulating->add_option("MACHINE", s.machine, "Which machine; without it: list them");
    simulating->add_option("--slots", s.slots, "How many slots it has (as the product unless told)")->type_name("N");
    simulating->add_option("--script", s.script, "Read events from a file, '-': from the standard input")->type_name("FILE");
    simulating->add_flag("--json", s.json, "One JSON object for each event");
    with_timeline(simulating, s.timeline);
    simulating->callback([&] {
        s.terminal = isatty(0) && !s.json;
        status = simulate(catalogue, s, std::cin, out);
    });

    TraceOptions t;
    CLI::App* tracing = app.add_subcommand("trace", "Show a run: of a rule, of a property's premise, or a counterexample")->footer(machines);
    tracing->add_option("PROPERTY_OR_RULE", t.id, "Its id; without it: list them");
    tracing->add_option("--machine", t.machine, "The machine it stands in")->type_name("M");
    tracing->add_option("--slots", t.slots, "How many slots the machine has (the fewest that show it unless told)")->type_name("N");
    tracing->add_option("--svg", t.svg, "Draw a sequence chart into a file")->type_name("FILE");
    tracing->add_flag("--mermaid", t.mermaid, "Print a Mermaid sequence chart");
    tracing->add_flag("--script", t.script, "Print a script for 'simulate'");
    with_timeline(tracing, t.timeline);
    tracing->callback([&] { status = trace(catalogue, t, out); });

    GenerateOptions g{{}, (project_root() / "generated").string(), false};
    CLI::App* generating = app.add_subcommand("generate", "Write generated/ anew")->footer(machines);
    generating->add_option("MACHINE", g.machines, "Which machines, 'formats' or 'windows' (all unless told)");
    generating->add_flag("--check", g.check, "Only compare; status 1 if something differs");
    generating->add_option("--to", g.to, "The folder")->capture_default_str()->type_name("DIR");
    generating->callback([&] { status = generate(catalogue, g, out); });

    ExportOptions x;
    CLI::App* exporting = app.add_subcommand("export", "Write a machine for another tool: SPIN, a model checker of hardware, an SMT solver")->footer(machines);
    exporting->add_option("MACHINE", x.machine, "Which machine")->required();
    exporting->add_option("--to", x.to, "promela, aiger or smt")->type_name("LANGUAGE");
    exporting->add_option("--slots", x.slots, "How many slots it has (as the product unless told)")->type_name("N");
    exporting->add_flag("--small", x.small, "The small sizes that every state is searched of");
    exporting->add_option("--property", x.property, "Only this one (all unless told)")->type_name("ID");
    exporting->add_option("-o,--output", x.file, "The file (the standard output unless told)")->type_name("FILE");
    exporting->callback([&] { status = export_machine(catalogue, x, out); });

    ProveCodeOptions c{.flip = {}, .jobs = v.jobs};
    CLI::App* proving = app.add_subcommand("prove-code", "Prove the machine code; flip its bits and see that it is noticed")->footer(machines);
    proving->add_option("MACHINE", c.machines, "Which machines (all unless told)");
    proving->add_option("--flip", c.flip, "Flip so many bits, or 'all' of them")->type_name("N");
    proving->add_option("--jobs", c.jobs, "How much to do at once")->capture_default_str()->type_name("N")->check(CLI::Range(1, 256));
    proving->add_flag("--all-builds", c.all_builds, "Also the builds that verify leaves out: both targets, both compilers, -Os and -O2");
    proving->add_option("--image", c.image, "Prove the functions of this linked firmware (ELF, RV32 or Armv8-M) as they are; compiles nothing")->type_name("FILE");
    proving->callback([&] { status = prove_code(catalogue, c, out); });

    FaultsOptions disturbance;
    CLI::App* disturbing = app.add_subcommand("faults", "What one skipped instruction or flipped bit can do to the machine code, plain and hardened")->footer(machines);
    disturbing->add_option("MACHINE", disturbance.machines, "Which machines (those with security goals, but for the platform, unless told)");
    disturbing->add_option("--build", disturbance.build, "Part of the name of a build, such as 'RV32 gcc -O2'; hardened code is for RV32")->capture_default_str()->type_name("BUILD");
    disturbing->add_option("--mode", disturbance.mode, "plain, hardened or both")->capture_default_str()->type_name("MODE");
    disturbing->add_option("--function", disturbance.function, "Part of the name of a function: only these")->type_name("NAME");
    disturbing->add_option("--flip", disturbance.flip, "Flip so many bits of each function, or 'all' of them, in place of skipping instructions")->type_name("N");
    disturbing->add_option("--seconds", disturbance.seconds, "Of --flip, for each function: bits are drawn until the time is used up, and what is left is told (0: all)")->capture_default_str()->type_name("S");
    disturbing->add_flag("--all", disturbance.all, "Every function, not only those a goal speaks of by name");
    disturbing->add_option("--jobs", disturbance.jobs, "How much to do at once")->capture_default_str()->type_name("N")->check(CLI::Range(1, 256));
    disturbing->add_flag("--json", disturbance.json, "Print the results as JSON, and nothing else");
    disturbing->callback([&] { status = faults(catalogue, disturbance, out); });

    RequirementsOptions r;
    CLI::App* reading = app.add_subcommand("requirements", "Are the sentences consistent, realisable, complete? Where do they come from?")
                            ->footer("FILE: a sheet (.req; spec_model/text/GRAMMAR.md), or requirements of another tool (.reqif, .csv, .md)");
    reading->add_option("FILE", r.files, "What to analyse (the project's own sheets, and the assumption register, unless told)");
    reading->add_flag("--json", r.json, "Print the results as JSON, and nothing else");
    reading->add_flag("--list", r.list, "Only list the catalogue");
    reading->add_option("--basis", r.basis, "List only those of this basis: seed, seen, claimed, assumed")->type_name("B");
    reading->add_option("--report", r.report, "Write a page to read, and what programs read, into a folder")->type_name("DIR");
    reading->add_option("--export", r.exports, "Write the requirements into a file: .reqif, .csv or .md")->type_name("FILE");
    reading->add_option("--sarif", r.sarif, "Write the findings into a file, as SARIF")->type_name("FILE");
    reading->callback([&] {
        if (!r.basis.empty()) r.list = true;
        status = requirements(catalogue, r, out, !r.json && isatty(1), 2);
    });

    const auto faulty = [](CLI::App* command, FaultOptions& f) {
        command->add_option("--lose", f.lose, "Lose so many of the frames this end sends")->type_name("SHARE");
        command->add_option("--corrupt", f.corrupt, "Flip a bit in so many")->type_name("SHARE");
        command->add_option("--duplicate", f.duplicate, "Send so many twice")->type_name("SHARE");
        command->add_option("--delay", f.delay, "Hold them back so many milliseconds: 20, or 5..20")->type_name("MS");
        command->add_option("--reset-after", f.reset_after, "Start anew once, after so many frames")->type_name("N");
        command->add_option("--seed", f.seed, "Of what goes wrong, and of the messages")->capture_default_str()->type_name("N");
    };
    DeviceOptions d;
    CLI::App* being = app.add_subcommand("device", "Be a virtual SSP with the core gates, on a link")->footer("SHARE: a percentage, such as 5% or 0.25%");
    being->add_option("--listen", d.listen, "Where: unix:PATH, tcp:PORT (on the loopback interface) or pty")->type_name("ADDRESS");
    being->add_option("--script", d.script, "No link: take the events of the platform from there, one a line ('-': standard input)")->type_name("FILE");
    being->add_option("--pcap", d.pcap, "Write the frames into a file for Wireshark (pcapng)")->type_name("FILE");
    being->add_flag("--once", d.once, "End when the terminal has gone");
    being->add_option("--storage", d.storage.file, "Keep what outlives power there; made if it is not there")->type_name("FILE");
    being->add_option("--cut-power-at", d.storage.cut_power_at, "End inside that write of the storage, as if power failed, with status 9")->type_name("N")->check(CLI::Range(1u, 4294967295u));
    faulty(being, d.faults);
    being->callback([&] { status = device(d, out); });

    TerminalOptions call;
    CLI::App* calling = app.add_subcommand("terminal", "Talk to a device over the SCL, and measure")->footer("SHARE: a percentage, such as 5% or 0.25%");
    calling->add_option("--connect", call.connect, "Where the device is: unix:PATH, tcp:PORT or pty:PATH")->required()->type_name("ADDRESS");
    calling->add_option("--pcap", call.pcap, "Write the frames into a file for Wireshark (pcapng)")->type_name("FILE");
    calling->add_option("--messages", call.messages, "How many to echo, in the clear and on a secure pipe")->capture_default_str()->type_name("N")->check(CLI::Range(1L, 1000000000L));
    calling->add_option("--sizes", call.sizes, "Their sizes in octets: 240, or 1..65536")->capture_default_str()->type_name("OCTETS");
    calling->add_option("--loader", call.loader, "Instead of echoes, say this on the loader's gate: 'load FILE SLOT', 'enable SLOT', 'activate SLOT [PORT]', 'stop SLOT', 'disable SLOT', 'remove SLOT', 'abort SLOT', 'acknowledge NUMBER' or 'table'; may be repeated")->type_name("COMMAND")->allow_extra_args(false);
    faulty(calling, call.faults);
    calling->callback([&] { status = terminal(call, out); });

    ImageOptions made;
    CLI::App* making = app.add_subcommand("image", "Make a signed bundle image of a program");
    making->add_option("PROGRAM", made.program, "A file with the octets of the program")->required();
    making->add_option("--out", made.out, "The image")->required()->type_name("FILE");
    making->add_option("--identity", made.identity, "Of the bundle")->capture_default_str()->type_name("N")->check(CLI::Range(0, 255));
    making->add_option("--family", made.family, "Its family")->capture_default_str()->type_name("N")->check(CLI::Range(0, 255));
    making->add_option("--kind", made.kind, "other, standalone_telecom, rsp_telecom or m2m_telecom")->capture_default_str()->type_name("KIND");
    making->add_option("--metadata", made.metadata, "Its metadata")->capture_default_str()->type_name("N")->check(CLI::Range(0, 255));
    making->add_flag("--keep-enabled", made.keep_enabled, "It may not be disabled");
    making->add_flag("--keep-installed", made.keep_installed, "It may not be deleted");
    making->add_option("--for", made.processor, "For which processor: rv32, armv8m or none")->capture_default_str()->type_name("PROCESSOR");
    making->add_option("--segment-size", made.segment_size, "Octets of a segment")->capture_default_str()->type_name("N")->check(CLI::Range(1, 2048));
    making->add_option("--entry", made.entry, "Where it is entered")->capture_default_str()->type_name("OCTET");
    making->add_option("--key", made.key, "Who signs: a secret number of P-256 in 32 octets; without it, a key known to everybody")->type_name("FILE");
    making->callback([&] { status = image(made, out); });

    BenchOptions b;
    b.ports = (project_root() / "target_port").string();
    b.build = (build_folder() / "bench").string();
    CLI::App* measuring = app.add_subcommand("bench", "Measure: scl, the stack against a bare socket; target, the generated machines on the boards, beside peers");
    measuring->add_option("WHAT", b.what, "What is measured: scl or target")->required();
    measuring->add_option("--board", b.boards, "target: on these only")->type_name("BOARD");
    measuring->add_option("--machine", b.machines, "target: these only")->type_name("MACHINE");
    measuring->add_option("--runs", b.runs, "target: how often each program runs")->capture_default_str()->type_name("N")->check(CLI::Range(1L, 100L));
    measuring->add_option("--rounds", b.rounds, "How often, in turns")->capture_default_str()->type_name("N")->check(CLI::Range(1L, 1000L));
    measuring->add_option("--milliseconds", b.milliseconds, "How long each measurement takes")->capture_default_str()->type_name("MS")->check(CLI::Range(1L, 60000L));
    measuring->add_option("--page", b.page, "target: write the tables as a page to look at, too")->type_name("FILE");
    measuring->add_flag("--json", b.json, "Print the results as JSON, and nothing else");
    measuring->add_option("--packets", b.packets)->group("");
    measuring->add_flag("--secure", b.secure)->group("");
    measuring->callback([&] { status = bench(b, out); });

    TargetOptions ports{{}, (project_root() / "target_port").string(), (build_folder() / "target").string(), {}, false, false, v.jobs, {}};
    CLI::App* porting = app.add_subcommand("target", "Build the programs of target_port/ for every board, measure them, run them under QEMU, prove their generated functions as they are linked");
    porting->add_option("BOARD", ports.boards, "Which boards (all unless told)");
    porting->add_flag("--allow-missing", ports.allow_missing, "A missing compiler or emulator is named, and is no failure");
    porting->add_option("--traces", ports.traces, "Only write the traces the boards replay into a file")->type_name("FILE");
    porting->add_flag("--verbose", ports.verbose, "Print what the programs print");
    porting->add_option("--page", ports.page, "Write the tables as a page to look at, too")->type_name("FILE");
    porting->callback([&] { status = target(ssp::models(), ports, out); });

    try {
        app.parse(count, words);
    } catch (const CLI::CallForHelp&) {
        const std::vector<CLI::App*> chosen_commands = app.get_subcommands();
        out << (chosen_commands.empty() ? app.help() : chosen_commands[0]->help()) << std::flush;
    } catch (const CLI::ParseError& e) {
        refuse(app, e, count, words);
    }
    return status;
}

}  // namespace

int main(int count, char** words) {
    watch_interrupts();
    try {
        Checked out(1, "the standard output");
        const int status = run(count, words, out);
        out << std::flush;
        return status;
    } catch (const Stop& e) {
        if (*e.what()) std::cerr << "sspec: " << e.what() << std::endl;
        return e.status;
    } catch (const std::filesystem::filesystem_error& e) {
        std::cerr << "sspec: " << e.path1().string() << ": " << e.code().message() << std::endl;
        return environment;
    } catch (const std::bad_alloc&) {
        std::cerr << "sspec: out of memory" << std::endl;
        return environment;
    } catch (const std::exception& e) {
        std::cerr << "sspec: " << e.what() << std::endl;
        return something_failed;
    }
}
