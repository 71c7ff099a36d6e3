// SPDX-License-Identifier: Apache-2.0
#include "exchange/reqif.hpp"
#include "exchange/reqif_names.hpp"
#include "exchange/xhtml.hpp"
#include "exchange/xml.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace exchange {

namespace {

using Elements = std::unordered_map<std::string, const xmlNode*>;  // by identifier

// Throws if an identifier occurs twice.
Elements identified(std::string_view file, const xmlNode* root) {
    Elements elements;
    each_element(root, [&](const xmlNode* e) {
        if (!has_attribute(e, "IDENTIFIER") || name_of(e) == "ALTERNATIVE-ID") return;
        const std::string id = attribute(e, "IDENTIFIER");
        const auto [first, fresh] = elements.emplace(id, e);
        if (!fresh)
            throw Mistake(file, line_of(e),
                          "expected an identifier of its own, found '" + id + "', which " +
                              std::string(name_of(first->second)) + " in line " +
                              std::to_string(line_of(first->second)) + " has already");
    });
    return elements;
}

// SPEC-OBJECT-REF has to lead to a SPEC-OBJECT, and so on.
void check_references(std::string_view file, const xmlNode* root, const Elements& elements) {
    each_element(root, [&](const xmlNode* e) {
        if (!name_of(e).ends_with("-REF")) return;
        const std::string wanted(name_of(e).substr(0, name_of(e).size() - 4)), id = content_of(e);
        const auto found = elements.find(id);
        if (found == elements.end())
            throw Mistake(file, line_of(e),
                          "expected the identifier of a " + wanted + ", found '" + id + "', which nothing has");
        if (name_of(found->second) != wanted)
            throw Mistake(file, line_of(e),
                          "expected the identifier of a " + wanted + ", found '" + id + "', which is a " +
                              std::string(name_of(found->second)));
    });
}

struct Checked {
    Xml document;
    Elements elements;
};

Checked checked(std::string_view file, std::string_view content) {
    Xml document = parse_xml(file, content);
    const xmlNode* root = xmlDocGetRootElement(document.get());
    Elements elements = identified(file, root);
    check_structure(file, document.get(), reqif_structure);
    check_references(file, root, elements);
    return {std::move(document), std::move(elements)};
}

// What the objects of a type have: attributes by the identifier of their definition.
struct Type {
    std::map<std::string, std::string> names{};
    std::map<std::string, const xmlNode*> defaults{};  // by long name
    bool ours = false, cited = false;                  // cited: stands for something outside
    [[nodiscard]] bool has(std::string_view name) const {
        return std::ranges::any_of(names, [&](const auto& n) { return n.second == name; });
    }
};

struct Place {
    std::string source{}, chapter{};
    bool above_others = false;
};

using Values = std::map<std::string, std::string>;  // by long name

std::string one_line(std::string text) {
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    const std::size_t from = text.find_first_not_of(' ');
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(' ') - from + 1);
}

// As it is written, with the space at its ends.
std::string raw_content(const xmlNode* element) {
    std::string text;
    for (const xmlNode* c = element ? element->children : nullptr; c; c = c->next)
        if (c->type == XML_TEXT_NODE) text += reinterpret_cast<const char*>(c->content);
    return text;
}

class Reader {
public:
    Reader(std::string_view file, Checked read)
        : file_(file), elements_(std::move(read.elements)), xml_(std::move(read.document)) {}

    Document read() {
        const xmlNode* root = xmlDocGetRootElement(xml_.get());
        const xmlNode* header = child(child(root, "THE-HEADER"), "REQ-IF-HEADER");
        content_ = child(child(root, "CORE-CONTENT"), "REQ-IF-CONTENT");
        document_.title = raw_content(child(header, "TITLE"));
        document_.source = raw_content(child(header, "REPOSITORY-ID"));
        types();
        for (const xmlNode* relation : children(child(content_, "SPEC-RELATIONS")))
            for (const char* end : {"SOURCE", "TARGET"}) ends_.insert(to(child(relation, end)));
        for (const xmlNode* specification : children(child(content_, "SPECIFICATIONS")))
            places(child(specification, "CHILDREN"), {attribute(specification, "LONG-NAME")});
        for (const xmlNode* object : objects()) add(object);
        relations();
        return std::move(document_);
    }

private:
    // What the reference inside leads to.
    [[nodiscard]] const xmlNode* to(const xmlNode* holder) const {
        return elements_.at(content_of(children(holder).front()));
    }

    void types() {
        for (const xmlNode* t : children(child(content_, "SPEC-TYPES"))) {
            Type& type = types_[t];
            type.cited = attribute(t, "LONG-NAME") == cited_type;
            for (const xmlNode* definition : children(child(t, "SPEC-ATTRIBUTES"))) {
                const std::string identifier = attribute(definition, "IDENTIFIER");
                std::string name = one_line(attribute(definition, "LONG-NAME"));
                if (name.empty()) name = identifier;
                if (name.starts_with(own_prefix)) check_own(definition, name), type.ours = ours_ = true;
                const std::string plain = name;
                for (int again = 2; type.has(name); ++again) name = plain + " (" + std::to_string(again) + ")";
                type.names[identifier] = name;
                const auto values = children(child(definition, "DEFAULT-VALUE"));
                if (!values.empty()) type.defaults[name] = values.front();
            }
        }
    }
    void check_own(const xmlNode* definition, const std::string& name) const {
        if (std::ranges::any_of(columns, [&](const Column& c) { return long_name(c) == name; })) return;
        throw Mistake(file_, line_of(definition),
                      "expected one of our attributes, as '" + std::string(own_prefix) + "' says, found '" + name +
                          "'");
    }

    [[nodiscard]] const Type& type_of(const xmlNode* object) const { return types_.at(to(child(object, "TYPE"))); }

    [[nodiscard]] Values values_of_object(const xmlNode* object) const {
        const Type& type = type_of(object);
        Values values;
        for (const auto& [name, value] : type.defaults) values[name] = text_of_value(value);
        for (const xmlNode* value : children(child(object, "VALUES"))) {
            const xmlNode* definition = to(child(value, "DEFINITION"));
            const auto name = type.names.find(attribute(definition, "IDENTIFIER"));
            if (name == type.names.end())
                throw Mistake(file_, line_of(value),
                              "expected an attribute of the type of the object, found '" +
                                  attribute(definition, "LONG-NAME") + "' of another type");
            values[name->second] = text_of_value(value);
        }
        return values;
    }
    [[nodiscard]] std::string text_of_value(const xmlNode* value) const {
        if (name_of(value) == "ATTRIBUTE-VALUE-XHTML") return plain_text(children(child(value, "THE-VALUE")).front());
        if (name_of(value) != "ATTRIBUTE-VALUE-ENUMERATION") return attribute(value, "THE-VALUE");
        std::string list;
        for (const xmlNode* reference : children(child(value, "VALUES"))) {
            const xmlNode* chosen = elements_.at(content_of(reference));
            const std::string name = attribute(chosen, "LONG-NAME");
            list += (list.empty() ? "" : ", ") + (name.empty() ? attribute(chosen, "IDENTIFIER") : name);
        }
        return list;
    }

    // Where the objects stand in the specifications, first come first.
    void places(const xmlNode* list, const Place& here) {
        for (const xmlNode* node : children(list)) {
            const xmlNode* object = to(child(node, "OBJECT"));
            const xmlNode* below = child(node, "CHILDREN");
            Place place = here;
            place.above_others = !children(below).empty();
            if (places_.emplace(object, place).second) in_order_.push_back(object);
            if (const std::string chapter = chapter_of(object); !chapter.empty()) place.chapter = chapter;
            places(below, place);
        }
    }
    [[nodiscard]] std::string chapter_of(const xmlNode* object) const {
        if (!type_of(object).has(chapter_name)) return "";
        const Values values = values_of_object(object);
        const auto chapter = values.find(std::string(chapter_name));
        return chapter == values.end() ? "" : one_line(chapter->second);
    }

    // Those of ours in the order of the file.
    [[nodiscard]] std::vector<const xmlNode*> objects() const {
        const std::vector<const xmlNode*> all = children(child(content_, "SPEC-OBJECTS"));
        if (ours_) return all;
        std::vector<const xmlNode*> result = in_order_;
        for (const xmlNode* object : all)
            if (!places_.contains(object)) result.push_back(object);
        return result;
    }

    void add(const xmlNode* object) {
        const Type& type = type_of(object);
        Values values = values_of_object(object);
        const auto take = [&](std::string_view name) {
            const auto node = values.extract(std::string(name));
            return node.empty() ? std::string() : node.mapped();
        };
        const std::string identifier_here = attribute(object, "IDENTIFIER"),
                          long_name_here = attribute(object, "LONG-NAME");
        Record record;
        record.id = one_line(take(foreign_id));
        if (type.cited) {
            cited_[object] = record.id.empty() ? long_name_here : record.id;
            return;
        }
        if (record.id.empty()) record.id = identifier_here;
        const Place place = places_[object];
        bool named = long_name_here.empty() || long_name_here == record.id;  // the long name says nothing more
        if (type.has(reqif_text)) record.text = take(reqif_text);
        else if (!type.ours) {
            for (std::string_view other : {reqif_description, reqif_name})
                if (record.text.empty()) record.text = take(other);
            if (const bool only = record.text.empty() && chapter_of(object).empty(); only && !named)
                record.text = long_name_here, named = true;
        }
        if (!type.ours && record.text.empty()) {
            record.text = chapter_of(object);
            if (!record.text.empty() && place.above_others && !ends_.contains(object)) return;  // a heading
        }
        for (const Column& c : columns) {
            if (c.name == "id" || c.name == "text") continue;
            record.*c.field = take(long_name(c));
            check_value(file_, line_of(object), record.id, c.name, record.*c.field);
        }
        if (!type.has("sspec.source")) record.source = place.source;
        if (!type.has("sspec.clause")) record.clause = place.chapter;
        if (!named) values.emplace("LONG-NAME", long_name_here);
        if (const std::string description = attribute(object, "DESC"); !description.empty())
            values.emplace("DESC", description);
        if (identifier_here != identifier("requirement", record.id))
            values[std::string(identifier_extra)] = identifier_here;
        record.extra = std::move(values);
        if (const auto [first, fresh] = lines_.emplace(record.id, line_of(object)); !fresh)
            throw Mistake(file_, line_of(object),
                          "expected another " + std::string(foreign_id) + " than '" + record.id +
                              "', which the object in line " + std::to_string(first->second) + " has already");
        at_[object] = document_.records.size();
        document_.records.push_back(std::move(record));
    }

    void relations() {
        for (const xmlNode* relation : children(child(content_, "SPEC-RELATIONS"))) {
            const xmlNode* source = to(child(relation, "SOURCE"));
            const xmlNode* target = to(child(relation, "TARGET"));
            const auto from = at_.find(source), into = at_.find(target);
            if (from == at_.end())
                throw Mistake(file_, line_of(relation),
                              "expected a requirement as SOURCE, found '" + attribute(source, "IDENTIFIER") +
                                  "', which stands for one elsewhere");
            document_.records[from->second].cites.push_back(into == at_.end() ? cited_.at(target)
                                                                              : document_.records[into->second].id);
        }
    }

    std::string_view file_;
    Elements elements_;
    Xml xml_;
    const xmlNode* content_ = nullptr;
    bool ours_ = false;
    std::map<const xmlNode*, Type> types_{};
    std::map<const xmlNode*, Place> places_{};
    std::vector<const xmlNode*> in_order_{};
    std::set<const xmlNode*> ends_{};  // of relations
    std::map<const xmlNode*, std::string> cited_{};
    std::map<const xmlNode*, std::size_t> at_{};  // where the record of an object is
    std::map<std::string, long> lines_{};
    Document document_{};
};

}  // namespace

Document read_reqif(std::string_view file, std::string_view content) {
    return Reader(file, checked(file, content)).read();
}

void check_reqif(std::string_view file, std::string_view content) { static_cast<void>(checked(file, content)); }

}  // namespace exchange
