// SPDX-License-Identifier: Apache-2.0
#include "text/sheet_reader.hpp"

#include "text/formula.hpp"
#include "text/vocabulary_reader.hpp"

#include <algorithm>

namespace spec::text {

namespace {

constexpr std::string_view statements[]{"subject", "source", "machine", "partial", "type", "index", "state", "event", "environment", "answers", "word", "requirement", "assume", "known", "situations"};
constexpr std::string_view kinds_known[]{"contradiction", "unrealisable", "unfulfillable", "never", "avoidable", "open", "redundant", "same"};

class Reader {
public:
    Reader(std::string_view file, std::string_view text, const Vocabularies& vocabularies) : words_(file, text), vocabularies_(vocabularies) { sheet_.file = kept(std::string(file)); }

    Sheet read() {
        words_.expect("subject", "and a name, as the first statement");
        sheet_.name = kept(std::string(words_.id("the subject's name")));
        sheet_.title = kept(words_.strings("what the subject is, in quotation marks"));
        m_.name = sheet_.name;
        m_.source = sheet_.file;
        while (words_.peek().kind != Kind_of_word::end) statement();
        if (m_.events.empty()) words_.fail(0, "this sheet has no event: nothing can happen in it; add 'event NAME' or 'machine NAME'");
        sheet_.vocabulary = m_;
        return std::move(sheet_);
    }

private:
    void statement() {
        const Word w = words_.peek();
        if (words_.take_if("source")) sheet_.source = kept(words_.string("the document, in quotation marks"));
        else if (words_.take_if("machine")) machine(w.at);
        else if (words_.take_if("partial")) sheet_.partial = true;
        else if (words_.take_if("type")) vocabulary_.type();
        else if (words_.take_if("index")) vocabulary_.index();
        else if (words_.take_if("answers")) vocabulary_.answers();
        else if (words_.take_if("state")) vocabulary_.state();
        else if (words_.take_if("event")) vocabulary_.event(false);
        else if (words_.take_if("environment")) { words_.expect("event", "after 'environment'"); vocabulary_.event(true); }
        else if (words_.take_if("word")) vocabulary_.word();
        else if (words_.take_if("requirement")) sentence(false);
        else if (words_.take_if("assume")) sentence(true);
        else if (words_.take_if("known")) known();
        else if (words_.take_if("situations")) situations();
        else if (w.kind == Kind_of_word::name) words_.unknown(w.at, "statement", w.text, {std::begin(statements), std::end(statements)});
        else words_.unexpected("a statement");
    }

    // ---- the vocabulary ----------------------------------------------------------------------------------------------

    void machine(std::size_t at) {
        const Word w = words_.peek();
        const std::string_view name = words_.name("the name of a machine");
        const std::vector<std::string> names = vocabularies_.names();
        if (std::ranges::find(names, name) == names.end()) words_.unknown(w.at, "machine", name, names);
        if (!m_.types.empty()) words_.fail(at, "a sheet has either the vocabulary of a machine or its own: 'machine' stands before anything is declared");
        sheet_.machine = kept(std::string(name));
        m_ = vocabularies_.make(name);
        m_.rules.clear();
        m_.properties.clear();
        m_.responses.clear();
    }
    void situations() {
        do {
            const std::size_t from = words_.position();
            FormulaReader formulas(words_, m_);
            sheet_.situations.push_back(formulas.condition({}));
            sheet_.situation_texts.push_back(kept(tidy(words_.between(from, words_.position()))));
        } while (words_.take_if(","));
    }

    // ---- sentences ---------------------------------------------------------------------------------------------------

    void sentence(bool premise) {
        Sentence s;
        s.line = words_.line();
        const std::size_t at = words_.position();
        s.id = kept(std::string(words_.id("the requirement's id")));
        if (std::ranges::any_of(sheet_.sentences, [&](const Sentence& other) { return other.id == s.id; }))
            words_.fail(at, "the id '" + std::string(s.id) + "' stands here for the second time");
        const bool ours = attributes(s);
        if (s.source.empty()) s.source = ours ? "assumption" : sheet_.source;  // what is assumed stands in no document
        s.text = kept(words_.strings("the sentence for people, in quotation marks"));
        const std::size_t from = words_.position();
        if (premise) s.form = Form::premise;
        demand(s);
        s.written = kept(tidy(words_.between(from, end_of_last_)));
        sheet_.sentences.push_back(std::move(s));
    }
    static bool attribute(std::string_view word) {
        constexpr std::string_view all[]{"seed", "seen", "claimed", "assumed", "shall", "should", "may", "source", "clause", "because", "cites"};
        return std::ranges::find(all, word) != std::end(all);
    }
    // Returns whether the sentence says that it is assumed.
    bool attributes(Sentence& s) {
        bool assumed = false;
        for (;; words_.take_if(",")) {
            if (words_.take_if("seed")) s.basis = ssp::Basis::seed;
            else if (words_.take_if("seen")) s.basis = ssp::Basis::seen;
            else if (words_.take_if("claimed")) s.basis = ssp::Basis::claimed;
            else if (words_.take_if("assumed")) assumed = true, s.basis = ssp::Basis::assumed;
            else if (words_.take_if("shall")) s.strength = ssp::Strength::shall;
            else if (words_.take_if("should")) s.strength = ssp::Strength::should;
            else if (words_.take_if("may")) s.strength = ssp::Strength::may;
            else if (words_.take_if("source")) s.source = kept(words_.string("the document, in quotation marks"));
            else if (words_.take_if("clause")) s.clause = kept(words_.string("the clause, in quotation marks"));
            else if (words_.take_if("because")) s.note = kept(words_.string("the reason, in quotation marks"));
            else if (words_.take_if("cites")) {
                do s.cites.push_back(kept(std::string(words_.id("the id of a requirement"))));
                while (words_.at(",") && !attribute(words_.peek_second().text) && words_.take_if(","));
            } else return assumed;
        }
    }
    std::vector<int> events() {
        std::vector<int> list;
        do {
            const Word w = words_.peek();
            const std::string_view name = words_.name("the name of an event");
            std::vector<std::string> known;
            int found = -1;
            for (std::size_t e = 0; e != m_.events.size(); ++e) {
                if (full_name(m_.events[e]) == name) found = static_cast<int>(e);
                known.push_back(full_name(m_.events[e]));
            }
            if (found < 0) words_.unknown(w.at, "event", name, known);
            if (std::ranges::find(list, found) != list.end()) words_.fail(w.at, "'" + std::string(name) + "' stands here for the second time");
            list.push_back(found);
        } while (words_.take_if(","));
        return list;
    }
    Formula condition(const Where& where) {
        FormulaReader formulas(words_, m_);
        for (const auto& [name, binder] : binders_) formulas.bind(name, binder);
        Formula f = formulas.condition(where);
        return f;
    }
    static Formula negated(Formula f) { return joined({.op = Op::negation}, {std::move(f)}); }

    void demand(Sentence& s) {
        const bool premise = s.form == Form::premise;
        if (words_.at("on") || words_.at("every")) step(s, premise);
        else if (premise) words_.unexpected("'on EVENT: ..', what the environment does only if");
        else if (words_.take_if("always")) split(s, condition({}));
        else if (words_.take_if("never")) s.demands.push_back({-1, {}, negated(condition({}))});
        else if (words_.take_if("at")) at_most(s);
        else if (words_.at("each") || !keeps(s)) response(s);
        end_of_last_ = words_.last_end();
    }
    // always P implies Q: what has to happen for the sentence to say something is P.
    static void split(Sentence& s, const Formula& f) {
        const Tree t(f);
        if (t->op == Op::implication) s.demands.push_back({-1, t[0].formula(), t[1].formula()});
        else s.demands.push_back({-1, {}, f});
    }
    // at most 2 s in Slot: runs(s)
    void at_most(Sentence& s) {
        words_.expect("most", "after 'at'");
        const long n = words_.number("how many at most");
        FormulaReader formulas(words_, m_);
        const int binder = formulas.bind();
        words_.expect(":", "before the condition");
        binders_.push_back({m_.binders[static_cast<unsigned>(binder)].name, binder});
        const Formula inside = condition({});
        binders_.clear();
        const int type = m_.binders[static_cast<unsigned>(binder)].type;
        const Formula count = joined({.op = Op::count, .at = binder, .type = type}, {inside});
        const Formula limit = joined({.op = Op::constant, .value = static_cast<int>(n), .type = vocabulary_.find_type({Kind::number, n ? n : 1})}, {});
        s.demands.push_back({-1, {}, negated(joined({.op = Op::less}, {limit, count}))});
    }
    // on E, F whenever P: Q      on E: Q only if P      every step: Q
    void step(Sentence& s, bool premise) {
        std::vector<int> list;
        if (words_.take_if("every")) {
            words_.expect("step", "after 'every'");
            for (std::size_t e = 0; e != m_.events.size(); ++e) list.push_back(static_cast<int>(e));
        } else {
            words_.expect("on", "before the event");
            list = events();
        }
        if (!premise) s.form = Form::step;
        const std::size_t from = words_.position();
        for (const int e : list) {  // parameters stand at other places in each event, so the words are read once for each
            words_.go(from);
            Demand d{e};
            const Where before{e, false, true}, whole{e, !premise, true};
            if (words_.take_if("whenever")) d.premise = condition(before);
            words_.expect(":", "before what then holds");
            if (words_.at("free")) {
                if (premise) words_.fail(words_.position(), "an assumption leaves nothing free: it says what the environment does");
                freedom(s);
                s.demands.push_back(std::move(d));
                continue;
            }
            d.conclusion = condition(whole);
            if (words_.take_if("only")) {
                words_.expect("if", "after 'only'");
                Formula reason = condition(whole);
                Formula then = std::move(d.conclusion);
                d.premise = d.premise.empty() ? then : joined({.op = Op::conjunction}, {d.premise, then});
                d.conclusion = std::move(reason);
            }
            s.demands.push_back(std::move(d));
        }
    }
    // on suspend: free answer, token
    void freedom(Sentence& s) {
        s.form = Form::choice;
        words_.expect("free", "before what the platform chooses");
        s.free.clear();
        do
            if (words_.take_if("answer")) s.free_answer = true;
            else s.free.push_back(FormulaReader(words_, m_).variable());
        while (words_.take_if(","));
    }
    // phase, level change only on lift, drop
    bool keeps(Sentence& s) {
        const std::size_t begin = words_.position();
        std::vector<std::string_view> names;
        do {
            if (words_.peek().kind != Kind_of_word::name) break;
            names.push_back(words_.take().text);
        } while (words_.take_if(","));
        if (!words_.at("change") && !words_.at("changes")) {
            words_.go(begin);
            return false;
        }
        words_.go(begin);
        s.form = Form::keeps;
        FormulaReader formulas(words_, m_);
        std::vector<int> variables;
        do variables.push_back(formulas.variable());
        while (words_.take_if(","));
        words_.take();
        words_.expect("only", "after 'changes'");
        words_.expect("on", "after 'only', then the events");
        const std::vector<int> allowed = events();
        for (std::size_t e = 0; e != m_.events.size(); ++e) {
            if (std::ranges::find(allowed, static_cast<int>(e)) != allowed.end()) continue;
            std::vector<Formula> all;
            for (const int v : variables) all.push_back(formulas.unchanged_whole(v));
            s.demands.push_back({static_cast<int>(e), {}, all.size() == 1 ? all.front() : joined({.op = Op::conjunction}, all)});
        }
        return true;
    }
    // each s in Slot: P leads to Q as long as E, F keep coming
    void response(Sentence& s) {
        s.form = Form::response;
        if (words_.take_if("each")) {
            FormulaReader formulas(words_, m_);
            s.binder = formulas.bind();
            binders_.push_back({m_.binders[static_cast<unsigned>(s.binder)].name, s.binder});
            words_.expect(":", "before what leads to what");
        }
        const Word w = words_.peek();
        if (w.kind != Kind_of_word::name && w.text != "(")
            words_.unexpected("what the sentence demands: always .., never .., at most N .., on EVENT ..: .., .. changes only on .., or .. leads to ..");
        Demand d{-1, condition({}), {}};
        words_.expect("leads", "and 'to', between what is pending and what resolves it");
        words_.expect("to", "after 'leads'");
        d.conclusion = condition({});
        binders_.clear();
        words_.expect("as", "in 'as long as EVENT keeps coming'");
        words_.expect("long", "in 'as long as EVENT keeps coming'");
        words_.expect("as", "in 'as long as EVENT keeps coming'");
        s.helpful = events();
        if (!words_.take_if("keep")) words_.expect("keeps", "in 'as long as EVENT keeps coming'");
        words_.expect("coming", "in 'as long as EVENT keeps coming'");
        s.demands.push_back(std::move(d));
    }

    // known AMB-14 open authenticate "All conditions, or any of them?"
    void known() {
        Known k;
        k.line = words_.line();
        k.id = kept(std::string(words_.id("the finding's id")));
        const Word w = words_.peek();
        k.kind = kept(std::string(words_.name("the kind of finding")));
        if (std::ranges::find(kinds_known, k.kind) == std::end(kinds_known)) words_.unknown(w.at, "kind of finding", k.kind, {std::begin(kinds_known), std::end(kinds_known)});
        do k.where.push_back(kept(std::string(words_.id("the id of a sentence or the name of an event"))));
        while (words_.take_if(","));
        k.text = kept(words_.strings("what was found, in quotation marks"));
        sheet_.known.push_back(std::move(k));
    }

    static std::string tidy(std::string_view written) {
        std::string result;
        bool comment = false;
        for (const char c : written) {
            if (c == '#') comment = true;
            if (c == '\n') comment = false;
            if (comment) continue;
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') result += c;
            else if (!result.empty() && result.back() != ' ') result += ' ';
        }
        while (!result.empty() && result.back() == ' ') result.pop_back();
        return result;
    }

    Lexer words_;
    const Vocabularies& vocabularies_;
    Sheet sheet_{};
    Machine m_{};
    VocabularyReader vocabulary_{words_, m_, sheet_.machine};
    struct Bound { std::string_view name; int binder; };
    std::vector<Bound> binders_{};
    std::size_t end_of_last_ = 0;
};

}  // namespace

Sheet read_sheet(std::string_view file, std::string_view text, const Vocabularies& vocabularies) { return Reader(file, text, vocabularies).read(); }

Machine with_sentences(Machine machine, const Sheet& sheet, const std::function<Citations(const Sentence&)>& cited) {
    const Machine& v = sheet.vocabulary;  // the machine's tables and, behind them, what the sentences added
    const auto add = [](auto& to, const auto& from) { to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(to.size()), from.end()); };
    add(machine.types, v.types);
    add(machine.binders, v.binders);
    add(machine.definitions, v.definitions);
    for (const Sentence& s : sheet.sentences) {
        const Citations requirements = cited(s);
        if (s.form == Form::response) {
            Response r{s.id, requirements, s.text, s.binder, s.demands.front().premise, s.demands.front().conclusion};
            for (const int e : s.helpful) r.helpful.push_back({e, std::vector<Formula>(machine.events[static_cast<unsigned>(e)].parameters.size())});
            machine.responses.push_back(std::move(r));
            continue;
        }
        if (s.form == Form::choice || s.form == Form::premise) continue;
        for (const Demand& d : s.demands) {
            Formula whole = d.premise.empty() ? d.conclusion : joined({.op = Op::implication}, {d.premise, d.conclusion});
            const std::string id = std::string(s.id) + (s.demands.size() == 1 ? "" : "." + std::string(machine.events[static_cast<unsigned>(d.event)].name));
            machine.properties.push_back({kept(id), requirements, s.text, s.form == Form::state ? Scope::state : Scope::step, d.event, std::move(whole)});
        }
    }
    return machine;
}

}  // namespace spec::text
