// SPDX-License-Identifier: Apache-2.0
// One object a machine; the keys of a property are fixed, other programs read them.
#include "tool/json.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace tool {

namespace {

using Json = nlohmann::ordered_json;

Json json_of(const Row& row) {
    return {{"id", row.id}, {"requirement", ids_of(row.requirements)}, {"basis", basis_of(row.requirements)}, {"verdict", text_of(row.verdict)},
            {"strength", row.strength}, {"engine", row.engine}, {"rechecked_by", row.rechecked_by}, {"seconds", std::round(row.seconds * 1000) / 1000}};
}

// "machine", "machine, composed", "system", "system, every state", "refinement", "formats" or "windows"
std::string_view kind_of(const MachineRun& m) {
    if (!m.model) return m.report.machine;
    switch (m.model->kind) {
    case ssp::Model::Kind::built: return "machine";
    case ssp::Model::Kind::system: return "system";
    case ssp::Model::Kind::enumerated: return "system, every state";
    case ssp::Model::Kind::composed: return "machine, composed";
    case ssp::Model::Kind::refinement: return "refinement";
    }
    return "";
}

Json json_of(const MachineRun& m) {
    Json machine = {{"name", m.report.machine}, {"kind", kind_of(m)}, {"holds", holds(m)}, {"parameters", m.report.parameters}, {"model_sha256", m.model_hash}};
    machine["summary"] = {{"expected", m.report.expected}, {"discharged", m.report.discharged}, {"seconds", std::round(m.report.seconds * 1000) / 1000}};
    machine["properties"] = Json::array();
    machine["obligations"] = Json::array();
    for (const Row& row : rows(m)) {
        Json entry = json_of(row);
        if (row.group != Group::property) entry["kind"] = row.kind;
        if (row.group == Group::lesson) entry["otherwise"] = row.text;
        if (const auto r = std::ranges::find(m.machine.responses, row.id, &spec::Response::id); r != m.machine.responses.end() && !r->given.empty())
            for (const spec::Fairness& f : r->given) entry["given"].push_back(f.text);
        machine[row.group == Group::property ? "properties" : "obligations"].push_back(std::move(entry));
    }
    const Score s = mutation_score(m);
    if (!m.mutants.empty()) machine["mutants"] = {{"killed", s.killed}, {"equivalent", s.equivalent}, {"survived", s.survived}};
    machine["machine_code"] = Json::array();
    for (const CodeRow& c : m.code)
        machine["machine_code"].push_back({{"function", c.function}, {"compiler", c.compiler}, {"bytes", c.bytes}, {"instructions", c.instructions}, {"longest_path", c.longest_path},
                                           {"stack", c.stack}, {"verdict", text_of(c.verdict)}, {"solvers", c.solvers}, {"seconds", std::round(c.seconds * 1000) / 1000}});
    machine["faults"] = Json::array();
    for (const FaultRow& r : m.faults)
        machine["faults"].push_back({{"function", r.function}, {"build", r.build}, {"mode", r.mode}, {"kind", r.kind}, {"faults", r.faults}, {"safe", r.safe}, {"detected", r.detected}, {"untried", r.untried},
                                     {"hangs", r.hangs}, {"harmed", r.harmed}, {"weak", r.weak}, {"unclear", r.unclear}, {"bytes", r.bytes}, {"longest_path", r.longest_path}});
    machine["left_out"] = Json::array();
    for (const PhaseRun& p : m.phases)
        if (!p.ran) machine["left_out"].push_back({{"phase", p.name}, {"why", p.note}});
    return machine;
}

}  // namespace

std::string json_report(const Run& run) {
    Json all = {{"machines", Json::array()}};
    for (const MachineRun& m : run.machines) all["machines"].push_back(json_of(m));
    if (run.formats) all["formats"] = json_of(*run.formats);
    if (run.windows) all["windows"] = json_of(*run.windows);
    return all.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace tool
