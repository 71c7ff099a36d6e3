// SPDX-License-Identifier: Apache-2.0
// A rule is shown firing, a property with its premise; a counterexample goes before both.
#include "tool/commands.hpp"

#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include "trace.hpp"
#include "witness.hpp"

#include <algorithm>

namespace tool {

namespace {

struct Found {
    const ssp::Model* model = nullptr;
    Named named{};
};

void list(const std::vector<const ssp::Model*>& models, std::ostream& out) {
    for (const ssp::Model* model : models) {
        out << model->name << '\n';
        for (const auto& [id, named] : named_things(model->make(1)))
            out << "  " << id << std::string(id.size() < 12 ? 12 - id.size() : 1, ' ') << (named.sort == Named::Sort::rule ? "rule      " : "property  ") << named.text << '\n';
    }
}

Found find(const std::vector<const ssp::Model*>& models, const std::string& id) {
    std::vector<Found> found;
    std::vector<std::string> known, where;
    for (const ssp::Model* model : models)
        for (const auto& [name, named] : named_things(model->make(1))) {
            known.push_back(name);
            if (name != id) continue;
            found.push_back({model, named});
            where.emplace_back(model->name);
        }
    if (found.empty()) throw Stop(bad_input, unknown("property or rule", id, known, "'./sspec trace' without a name lists them all"));
    if (found.size() > 1 && std::ranges::adjacent_find(found, std::not_equal_to(), &Found::model) != found.end())
        throw Stop(bad_input, id + " stands in " + joined(where, " and ") + "; choose one with --machine");
    return found[0];
}

// What to look for, by the same reading of the model as the proofs have.
std::vector<proofs::Goal> goals(const spec::Machine& m, const std::string& id, Named named) {
    if (named.sort == Named::Sort::rule) return {{"run of rule " + id, proofs::Goal::Kind::fires, static_cast<int>(named.at), {}}};
    std::vector<proofs::Goal> result;
    if (named.sort == Named::Sort::property && m.properties[named.at].scope != spec::Scope::reachable)
        result.push_back({"counterexample to " + id, proofs::Goal::Kind::violated, static_cast<int>(named.at), {}});
    for (proofs::Goal& g : proofs::standard_goals(m)) {
        const std::string rest = g.id.substr(g.id.find(' ') + 1);
        if (g.kind != proofs::Goal::Kind::fires && (rest == id || rest.starts_with(id + '.'))) result.push_back(std::move(g));
    }
    return result;
}

void show(const spec::Machine& m, const proofs::Trace& t, const std::string& title, const TraceOptions& options, std::ostream& out) {
    if (!options.svg.empty()) {
        write_file(options.svg, proofs::as_svg(m, t));
        out << title << " is drawn in " << options.svg << '\n';
    }
    if (!options.timeline.file.empty()) {
        write_timeline(m, t, options.timeline);
        out << title << " is drawn against time in " << options.timeline.file << '\n';
    }
    if (options.mermaid) out << proofs::as_mermaid(m, t);
    if (options.script) out << proofs::as_script(m, t);
    if (options.svg.empty() && options.timeline.file.empty() && !options.mermaid && !options.script) {
        out << m.name << (m.scale < 0 ? "" : ", " + std::to_string(slots(m)) + (slots(m) == 1 ? " slot" : " slots")) << ": " << title << "\n\n" << proofs::as_text(m, t);
    }
    out << std::flush;
}

}  // namespace

int trace(const Catalogue& catalogue, const TraceOptions& options, std::ostream& out) {
    const std::vector<const ssp::Model*> models = chosen(catalogue, options.machine.empty() ? std::vector<std::string>{} : std::vector{options.machine});
    if (options.id.empty()) {
        list(models, out);
        return all_holds;
    }
    const Found found = find(models, options.id);
    const spec::Machine asked = made(*found.model, options.slots ? options.slots : 1);
    const long last = options.slots ? options.slots : asked.scale < 0 ? 1 : 3;
    static_cast<void>(rows_asked(made(*found.model, last), options.timeline));  // before the search, which takes its time
    bool premise = false;
    for (long n = options.slots ? options.slots : 1; n <= last; ++n) {
        const spec::Machine m = made(*found.model, n);
        const std::vector<proofs::Goal> wanted = goals(m, options.id, found.named);
        premise = premise || std::ranges::any_of(wanted, [](const proofs::Goal& g) { return g.kind != proofs::Goal::Kind::violated; });
        const std::vector<proofs::Search> results = proofs::bmc(m, wanted, {});
        for (std::size_t k = 0; k != results.size(); ++k) {
            if (!results[k].trace) continue;
            const bool broken = wanted[k].kind == proofs::Goal::Kind::violated;
            show(m, *results[k].trace, wanted[k].id, options, out);
            return broken ? something_failed : all_holds;
        }
    }
    out << options.id << ": " << found.named.text << '\n'
        << (premise ? "No run of up to 20 steps shows it" : "It speaks of every state and has no premise, so there is no run to show; no run of up to 20 steps breaks it")
        << " (" << (asked.scale < 0 ? "" : "up to " + std::to_string(last) + " slots; ") << "'./sspec verify " << found.model->name << "' proves it).\n"
        << std::flush;
    return premise ? something_failed : all_holds;
}

}  // namespace tool
