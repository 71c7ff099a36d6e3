// SPDX-License-Identifier: Apache-2.0
#include "text/vocabulary_reader.hpp"

#include "text/formula.hpp"

#include <algorithm>
#include <memory>
#include <mutex>

namespace spec::text {

namespace {

// Views into lists that live as long as the program: a Type only refers to its names.
std::span<const std::string_view> kept_names(std::vector<std::string_view> names) {
    static std::mutex mutex;
    static std::vector<std::unique_ptr<std::vector<std::string_view>>> all;
    const std::lock_guard lock(mutex);
    all.push_back(std::make_unique<std::vector<std::string_view>>(std::move(names)));
    return *all.back();
}

}  // namespace

// A name that is no word of the language.
std::string_view VocabularyReader::unreserved(std::string_view what) {
    const Word w = words_.peek();
    const std::string_view name = words_.name(what);
    if (reserved(name)) words_.fail(w.at, "'" + std::string(name) + "' is a word of the language; choose another name");
    return name;
}
// What a name in a condition stands for already. Values of a type are no names: they stand beside something of their type.
std::string_view VocabularyReader::meaning(std::string_view name) const {
    if (std::ranges::any_of(m_.variables, [&](const Variable& v) { return full_name(v) == name; })) return "a state variable";
    if (position(m_.definitions, name) >= 0) return "a word";
    if (position(m_.settings, name) >= 0) return "a setting";
    for (const Type& t : m_.types)
        if (t.name == "Answer" && std::ranges::find(t.values, name) != t.values.end()) return "an answer";
    return {};
}
void VocabularyReader::unused(std::size_t at, std::string_view name) const {
    if (const std::string_view other = meaning(name); !other.empty()) words_.fail(at, "'" + std::string(name) + "' is " + std::string(other) + " already; choose another name");
}
std::string_view VocabularyReader::fresh(std::string_view what, const auto& list) {
    const Word w = words_.peek();
    const std::string_view name = unreserved(what);
    if (std::ranges::any_of(list, [&](const auto& entry) { return entry.name == name; })) words_.fail(w.at, "'" + std::string(name) + "' stands here for the second time");
    unused(w.at, name);
    return kept(std::string(name));
}
void VocabularyReader::need_own(std::size_t at) const {
    if (!owner_.empty()) words_.fail(at, "the vocabulary is that of the machine '" + std::string(owner_) + "'; nothing can be added to it but words");
}

void VocabularyReader::type() {
    need_own(words_.position());
    const std::size_t at = words_.position();
    Type t{Kind::enumeration, 0, fresh("the name of a type", m_.types)};
    if (t.name == "Answer") words_.fail(at, "'Answer' is the type of the answers: write 'answers ..'");
    words_.expect("=", "after the type's name");
    t.values = values("a value of the type");
    t.high = static_cast<long>(t.values.size()) - 1;
    m_.types.push_back(t);
}
std::span<const std::string_view> VocabularyReader::values(std::string_view what) {
    std::vector<std::string_view> names;
    do {
        const Word w = words_.peek();
        const std::string_view name = unreserved(what);
        if (std::ranges::find(names, name) != names.end()) words_.fail(w.at, "'" + std::string(name) + "' stands here for the second time");
        names.push_back(kept(std::string(name)));
    } while (words_.take_if(","));
    return kept_names(std::move(names));
}
void VocabularyReader::index() {
    need_own(words_.position());
    Type t{Kind::index, 0, fresh("the name of an index type", m_.types), {}, true};
    words_.expect(":", "after the name, then how many there are");
    const std::size_t at = words_.position();
    t.high = words_.number("how many there are") - 1;
    if (t.high < 0 || t.high > 15) words_.fail(at, "there are 1 to 16 of an index type");
    m_.types.push_back(t);
}
void VocabularyReader::answers() {
    need_own(words_.position());
    if (position(m_.types, "Answer") >= 0) words_.fail(words_.position(), "the answers stand here for the second time");
    const std::size_t at = words_.position();
    Type t{Kind::enumeration, 0, "Answer"};
    t.values = values("an answer");
    for (const std::string_view name : t.values) unused(at, name);
    t.high = static_cast<long>(t.values.size()) - 1;
    m_.types.push_back(t);
}
int VocabularyReader::some_type() {
    const Word w = words_.peek();
    if (words_.take_if("yes")) {
        words_.expect("or", "in 'yes or no'");
        words_.expect("no", "in 'yes or no'");
        return find_type({});
    }
    if (w.kind == Kind_of_word::number) {
        if (words_.number("0") != 0) words_.fail(w.at, "numbers begin at 0");
        words_.expect("..", "in a range such as 0..3");
        const std::size_t at = words_.position();
        const long high = words_.number("the largest value");
        if (high < 1 || high > 1023) words_.fail(at, "the largest value is 1 to 1023");
        return find_type({Kind::number, high});
    }
    const std::string_view name = words_.name("a type: its name, 'yes or no', or a range such as 0..3");
    const int known = position(m_.types, name);
    if (known >= 0) return known;
    std::vector<std::string> names{"yes or no"};
    for (const Type& t : m_.types) if (!t.name.empty()) names.emplace_back(t.name);
    words_.unknown(w.at, "type", name, names);
}
int VocabularyReader::find_type(const Type& t) {
    for (std::size_t k = 0; k != m_.types.size(); ++k)
        if (m_.types[k].kind == t.kind && m_.types[k].high == t.high && m_.types[k].name == t.name) return static_cast<int>(k);
    m_.types.push_back(t);
    return static_cast<int>(m_.types.size()) - 1;
}
void VocabularyReader::state() {
    need_own(words_.position());
    Variable v{{}, {}, fresh("the name of a state variable", m_.variables)};
    if (words_.take_if("[")) {
        const Word w = words_.peek();
        v.index = FormulaReader(words_, m_).index_type(words_.name("an index type"), w.at);
        v.cells = static_cast<int>(m_.types[static_cast<unsigned>(v.index)].high) + 1;
        words_.expect("]", "after the index type");
    }
    words_.expect(":", "after the name, then the type");
    v.type = some_type();
    words_.expect("=", "and the value it starts with");
    v.initial = value(v.type);
    v.first = m_.cells;
    m_.cells += v.cells;
    m_.variables.push_back(v);
}
int VocabularyReader::value(int type) {
    const Type& t = m_.types[static_cast<unsigned>(type)];
    const Word w = words_.take();
    if (t.kind == Kind::boolean && (w.text == "yes" || w.text == "no")) return w.text == "yes";
    if (t.kind == Kind::enumeration) {
        const auto found = std::ranges::find(t.values, w.text);
        if (found != t.values.end()) return static_cast<int>(found - t.values.begin());
        words_.unknown(w.at, "value of " + std::string(t.name), w.text, {t.values.begin(), t.values.end()});
    }
    if (w.kind == Kind_of_word::number && t.kind != Kind::boolean && w.text.size() < 5 && std::stol(std::string(w.text)) <= t.high) return std::stoi(std::string(w.text));
    words_.fail(w.at, "'" + std::string(w.text) + "' is no value of this type: expected " + (t.kind == Kind::boolean ? "yes or no" : "0.." + std::to_string(t.high)));
}
void VocabularyReader::event(bool environment) {
    const std::size_t at = words_.position();
    need_own(at);
    Event e{{}, fresh("the name of an event", m_.events)};
    e.environment = environment;
    e.answers = position(m_.types, "Answer");
    if (e.answers < 0) words_.fail(at, "an event needs answers: 'answers done, ..' stands before the events");
    if (words_.take_if("(")) {
        do {
            Parameter p{fresh("the name of a parameter", e.parameters)};
            words_.expect(":", "after the parameter, then its type");
            p.type = some_type();
            e.parameters.push_back(p);
        } while (words_.take_if(","));
        words_.expect(")", "after the parameters");
    }
    m_.events.push_back(std::move(e));
}
// word runnable(s: Slot) means phase[s] in (enabled, active)
void VocabularyReader::word() {
    Definition d{fresh("the word", m_.definitions)};
    FormulaReader formulas(words_, m_);
    if (words_.take_if("(")) {
        do {
            const std::size_t at = words_.position();
            const std::string_view name = unreserved("a name for what it speaks of");
            unused(at, name);
            if (std::ranges::any_of(d.parameters, [&](int p) { return m_.binders[static_cast<unsigned>(p)].name == name; })) words_.fail(at, "'" + std::string(name) + "' stands here for the second time");
            words_.expect(":", "and its index type");
            const Word w = words_.peek();
            const int type = formulas.index_type(words_.name("an index type"), w.at);
            m_.binders.push_back({kept(std::string(name)), type});
            d.parameters.push_back(static_cast<int>(m_.binders.size()) - 1);
            formulas.bind(m_.binders.back().name, d.parameters.back());
        } while (words_.take_if(","));
        words_.expect(")", "after what it speaks of");
    }
    words_.expect("means", "and what the word stands for");
    d.body = formulas.condition({});
    d.type = find_type({});
    m_.definitions.push_back(std::move(d));
}

}  // namespace spec::text
