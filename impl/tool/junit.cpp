// SPDX-License-Identifier: Apache-2.0
// A test suite a machine, a test case a property or obligation.
#include "tool/json.hpp"

#include "xml.hpp"

#include <cstdio>

namespace tool {

using proofs::xml_escaped;

namespace {

std::string fixed(double s) {
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", s);
    return text;
}

bool bad(proofs::Verdict v) { return v == proofs::Verdict::failed || v == proofs::Verdict::unknown; }

std::string details(const MachineRun& m, const Row& row) {
    std::string text = row.text + '\n';
    for (const ssp::Requirement* r : row.requirements) text += std::string(r->id) + " (" + std::string(text_of(r->basis)) + "): " + std::string(r->text) + '\n';
    for (const proofs::Finding* f : row.findings)
        if (!f->detail.empty()) text += f->detail + '\n';
    for (const Picture& p : m.pictures)
        if (p.counterexample && p.id == row.id) text += p.text + '\n';
    return text;
}

std::string test_case(const MachineRun& m, const Row& row) {
    std::string t = "    <testcase classname=\"" + xml_escaped(m.report.machine + '.' + row.kind) + "\" name=\"" + xml_escaped(row.id + (row.text.empty() ? "" : ": " + row.text)) + "\" time=\"" + fixed(row.seconds) + '"';
    if (!bad(row.verdict)) return t + "/>\n";
    return t + ">\n      <failure type=\"" + text_of(row.verdict) + "\" message=\"" + xml_escaped(row.text) + "\">" + xml_escaped(details(m, row)) + "</failure>\n    </testcase>\n";
}

}  // namespace

std::string junit_report(const Run& run) {
    std::string suites;
    std::size_t all = 0, all_failed = 0;
    for (const MachineRun* part : parts(run)) {
        const MachineRun& m = *part;
        std::string cases;
        std::size_t tests = 0, failed = 0, skipped = 0;
        for (const Row& row : rows(m)) {
            cases += test_case(m, row);
            ++tests;
            failed += bad(row.verdict);
        }
        for (const PhaseRun& p : m.phases) {
            if (p.ran || p.note.starts_with("broke off")) continue;  // that is a finding already
            cases += "    <testcase classname=\"" + xml_escaped(m.report.machine + ".phase") + "\" name=\"" + xml_escaped(p.name) + "\" time=\"0\">\n      <skipped message=\"" + xml_escaped(p.note) + "\"/>\n    </testcase>\n";
            ++tests;
            ++skipped;
        }
        suites += "  <testsuite name=\"" + xml_escaped(m.report.machine) + "\" tests=\"" + std::to_string(tests) + "\" failures=\"" + std::to_string(failed) + "\" errors=\"0\" skipped=\"" + std::to_string(skipped) + "\" time=\"" +
                  fixed(m.report.seconds) + "\">\n" + cases + "  </testsuite>\n";
        all += tests;
        all_failed += failed;
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"sspec verify\" tests=\"" + std::to_string(all) + "\" failures=\"" + std::to_string(all_failed) + "\" time=\"" + fixed(run.seconds) + "\">\n" + suites + "</testsuites>\n";
}

}  // namespace tool
