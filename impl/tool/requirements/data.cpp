// SPDX-License-Identifier: Apache-2.0
// The workbench's results as JSON.
#include "tool/requirements/report.hpp"

#include "exchange/sarif.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace tool {

using nlohmann::ordered_json;
using proofs::requirements::Finding;
using proofs::requirements::Told;

namespace {

ordered_json as_json(const Subject& s, const Finding& f) {
    const Told told = tell(s.sheet, s.analysis, f);
    ordered_json play = ordered_json::array();
    for (const proofs::ChartStep& step : told.chart.steps) play.push_back({{"input", step.ask}, {"answer", step.answer}, {"changes", step.changes}});
    ordered_json events = ordered_json::array();
    for (const int e : f.events) events.push_back(full_name(s.sheet.vocabulary.events[static_cast<unsigned>(e)]));
    ordered_json open = ordered_json::array();
    for (const int d : f.left_open) open.push_back(proofs::requirements::dimension_name(s.sheet, d));
    return {{"kind", name_of(f.kind)}, {"subject", s.sheet.name}, {"file", s.sheet.file}, {"sentences", proofs::requirements::ids_of(s.sheet, f.sentences)}, {"because", proofs::requirements::ids_of(s.sheet, f.because)},
            {"events", events}, {"left_open", open}, {"text", told.headline}, {"explanation", told.paragraphs}, {"play", play}, {"known", f.known}, {"confirmed_by", f.rechecked_by}};
}

}  // namespace

ordered_json as_json(const std::vector<Covered>& covered) {
    ordered_json list = ordered_json::array();
    for (const Covered& c : covered) {
        const ssp::Requirement& r = *c.requirement;
        list.push_back({{"id", r.id}, {"source", r.source}, {"clause", r.clause}, {"basis", text_of(r.basis)}, {"strength", text_of(r.strength)},
                        {"status", c.status}, {"subject", text_of(r.subject)}, {"text", r.text}});
        ordered_json& entry = list.back();
        entry["evidence"] = ordered_json::array();
        for (const Evidence& e : c.evidence) entry["evidence"].push_back({{"kind", name_of(e.sort)}, {"name", e.name}, {"where", e.place}});
        if (c.evidence.empty() && !r.reason.empty()) entry["reason"] = r.reason;
    }
    return list;
}

ordered_json as_json(const exchange::Document& document) {
    ordered_json list = ordered_json::array();
    for (const exchange::Record& r : document.records)
        list.push_back({{"id", r.id}, {"source", r.source}, {"clause", r.clause}, {"basis", r.basis}, {"strength", r.strength}, {"status", r.status}, {"text", r.text}, {"formal", r.formal}});
    return list;
}

ordered_json as_json(const Workbench& w, ordered_json requirements) {
    ordered_json all = {{"requirements", std::move(requirements)}, {"findings", ordered_json::array()}};
    for (const Subject& s : w.subjects) {
        for (const Finding& f : s.analysis.findings) all["findings"].push_back(as_json(s, f));
        for (const int k : s.analysis.known_missing) {
            const spec::Known& known = s.sheet.known[static_cast<unsigned>(k)];
            all["findings"].push_back({{"kind", "not found"}, {"subject", s.sheet.name}, {"file", s.sheet.file}, {"known", known.id}, {"text", known.text}});
        }
        if (s.analysis.too_many) all["findings"].push_back({{"kind", "cut off"}, {"subject", s.sheet.name}, {"file", s.sheet.file}, {"text", "There are more minimal sets of sentences than are listed."}});
        for (const proofs::requirements::Disagreement& d : s.disagreements) all["findings"].push_back({{"kind", "not confirmed"}, {"subject", s.sheet.name}, {"file", s.sheet.file}, {"text", d.text}});
        if (!s.failure.empty()) all["findings"].push_back({{"kind", "not analysed"}, {"subject", s.sheet.name}, {"file", s.sheet.file}, {"text", s.failure}});
    }
    if (!w.assumptions.empty()) all["assumptions"] = ordered_json::array();
    for (const RegisterEntry& e : w.assumptions) {
        ordered_json entry = {{"assumption", e.assumption->id}, {"alternative", e.alternative}, {"run", e.result.has_value()}};
        if (!e.result) entry["reason"] = e.not_run;
        else {
            entry["fallen"] = ordered_json::array();
            for (const proofs::Fallen& f : e.result->fallen) entry["fallen"].push_back({{"property", f.property}, {"refuted", f.refuted}, {"cites_the_assumption", f.cites}});
            entry["ill_posed"] = e.result->ill_posed;
            entry["held"] = e.result->held;
            entry["seconds"] = e.result->seconds;
        }
        all["assumptions"].push_back(std::move(entry));
    }
    return all;
}

std::string as_sarif(const Workbench& w) {
    using proofs::requirements::Kind;
    std::vector<exchange::Result> results;
    for (const Subject& s : w.subjects)
        for (const auto* list : {&s.analysis.findings, &s.analysis.notes})
            for (const Finding& f : *list) {
                const Told told = tell(s.sheet, s.analysis, f);
                exchange::Result r{std::string(name_of(f.kind)), std::string(meaning_of(f.kind)), told.headline};
                for (const std::string& p : told.paragraphs) r.message += ' ' + p;
                r.level = is_note(f.kind) ? "note" : f.kind <= Kind::unfulfillable ? "error" : "warning";
                r.fingerprint = std::string(s.sheet.name) + '/' + r.rule;
                for (const int k : told.quoted) {
                    const spec::Sentence& q = s.sheet.sentences[static_cast<unsigned>(k)];
                    r.places.push_back({std::string(s.sheet.file), q.line, std::string(q.id), std::string(q.source), std::string(q.clause), std::string(q.text)});
                    r.fingerprint += '/' + std::string(q.id);
                }
                for (const int e : f.events) r.fingerprint += '/' + full_name(s.sheet.vocabulary.events[static_cast<unsigned>(e)]);
                if (r.places.empty()) r.places.push_back({std::string(s.sheet.file), 1});  // an open reaction is nobody's sentence
                results.push_back(std::move(r));
            }
    return exchange::write_sarif(results, "1");
}

}  // namespace tool
