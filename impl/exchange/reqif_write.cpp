// SPDX-License-Identifier: Apache-2.0
#include "exchange/reqif.hpp"
#include "exchange/reqif_names.hpp"
#include "exchange/xml.hpp"

#include <algorithm>
#include <set>

namespace exchange {

namespace {

bool is_time(std::string_view time) {
    constexpr std::string_view shape = "0000-00-00T00:00:00Z";
    return std::ranges::equal(time, shape, [](char c, char s) { return s == '0' ? c >= '0' && c <= '9' : c == s; });
}

// Does XHTML show the line as it is, although it makes one space of several?
bool shown_as_is(std::string_view text) {
    if (text.find_first_of("\t\r") != std::string_view::npos || text.find("  ") != std::string_view::npos) return false;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        if (to != from && (text[from] == ' ' || text[to - 1] == ' ')) return false;
        from = to + 1;
    }
    return true;
}

class Writer {
public:
    Writer(const Document& document, std::string_view time)
        : document_(document), time_(time), extras_(extras_of(document)) {
        std::erase(extras_, identifier_extra);
        std::set<std::string_view> ids;
        for (const Record& r : document.records) ids.insert(r.id);
        for (const Record& r : document.records)
            for (const std::string& id : r.cites)
                if (!ids.contains(id)) elsewhere_.insert(id);
    }

    std::string write() {
        xml_.open("REQ-IF").attribute("xmlns", reqif_namespace).attribute("xmlns:xhtml", xhtml_namespace);
        header();
        xml_.open("CORE-CONTENT").open("REQ-IF-CONTENT");
        datatypes();
        types();
        objects();
        relations();
        specifications();
        xml_.close().close().close();
        return xml_.finish();
    }

private:
    XmlText& named(const char* element, std::string_view identifier, std::string_view long_name) {
        return xml_.open(element)
            .attribute("IDENTIFIER", identifier)
            .attribute("LAST-CHANGE", time_)
            .attribute("LONG-NAME", long_name);
    }
    void reference(const char* holder, const char* element, std::string_view to) {
        xml_.open(holder).here(element).text(to).close().close();
    }

    void header() {
        xml_.open("THE-HEADER").open("REQ-IF-HEADER").attribute("IDENTIFIER", "header");
        xml_.leaf("COMMENT", std::to_string(document_.records.size()) + " requirements").leaf("CREATION-TIME", time_);
        if (!document_.source.empty()) xml_.leaf("REPOSITORY-ID", document_.source);
        xml_.leaf("REQ-IF-TOOL-ID", "sspec")
            .leaf("REQ-IF-VERSION", "1.0")
            .leaf("SOURCE-TOOL-ID", "sspec")
            .leaf("TITLE", document_.title)
            .close()
            .close();
    }

    void datatypes() {
        xml_.open("DATATYPES");
        named("DATATYPE-DEFINITION-STRING", "datatype-string", "string").attribute("MAX-LENGTH", "1000000").close();
        named("DATATYPE-DEFINITION-XHTML", "datatype-xhtml", "xhtml").close();
        for (const Column& c : columns) {
            if (values_of(c.name).empty()) continue;
            named("DATATYPE-DEFINITION-ENUMERATION", identifier("datatype", c.name), c.name).open("SPECIFIED-VALUES");
            int key = 0;
            for (std::string_view value : values_of(c.name))
                named("ENUM-VALUE", enumerator(c.name, value), value)
                    .open("PROPERTIES")
                    .here("EMBEDDED-VALUE")
                    .attribute("KEY", std::to_string(key++))
                    .attribute("OTHER-CONTENT", "")
                    .close()
                    .close()
                    .close();
            xml_.close().close();
        }
        xml_.close();
    }
    static std::string enumerator(std::string_view field, std::string_view value) {
        return identifier(identifier("value", field), value);
    }

    void types() {
        xml_.open("SPEC-TYPES");
        named("SPEC-OBJECT-TYPE", "type-requirement", "requirement").open("SPEC-ATTRIBUTES");
        for (const Column& c : columns) {
            const bool one_of = !values_of(c.name).empty();
            if (one_of)
                definition("ENUMERATION", identifier("attribute", c.name), long_name(c),
                           identifier("datatype", c.name));
            else if (c.name == "text") definition("XHTML", "attribute-text", long_name(c), "datatype-xhtml");
            else definition("STRING", identifier("attribute", c.name), long_name(c), "datatype-string");
        }
        for (const std::string& name : extras_)
            definition("STRING", identifier("extra", name), name, "datatype-string");
        xml_.close().close();
        if (!elsewhere_.empty()) {
            named("SPEC-OBJECT-TYPE", "type-cited", cited_type).open("SPEC-ATTRIBUTES");
            definition("STRING", "attribute-cited", foreign_id, "datatype-string");
            xml_.close().close();
        }
        named("SPEC-RELATION-TYPE", "type-cites", "sspec.cites").close();
        named("SPECIFICATION-TYPE", "type-source", "source").close();
        xml_.close();
    }
    void definition(const std::string& kind, const std::string& identifier, std::string_view long_name,
                    const std::string& type) {
        named(("ATTRIBUTE-DEFINITION-" + kind).c_str(), identifier, long_name);
        if (kind == "ENUMERATION") xml_.attribute("MULTI-VALUED", "false");
        reference("TYPE", ("DATATYPE-DEFINITION-" + kind + "-REF").c_str(), type);
        xml_.close();
    }

    void objects() {
        xml_.open("SPEC-OBJECTS");
        for (const Record& r : document_.records) {
            named("SPEC-OBJECT", object(r), r.id).open("VALUES");
            for (const Column& c : columns) {
                const std::string& value = r.*c.field;
                if (c.name == "text") xhtml(value);
                else if (value.empty()) continue;
                else if (values_of(c.name).empty()) string(identifier("attribute", c.name), value);
                else enumeration(c.name, value);
            }
            for (const auto& [name, value] : r.extra)
                if (name != identifier_extra) string(identifier("extra", name), value);
            xml_.close();
            reference("TYPE", "SPEC-OBJECT-TYPE-REF", "type-requirement");
            xml_.close();
        }
        for (const std::string& id : elsewhere_) {
            named("SPEC-OBJECT", identifier("cited", id), id).open("VALUES");
            string("attribute-cited", id);
            xml_.close();
            reference("TYPE", "SPEC-OBJECT-TYPE-REF", "type-cited");
            xml_.close();
        }
        xml_.close();
    }
    // Another tool knows the object by what it called it.
    static std::string object(const Record& record) {
        const auto own = record.extra.find(std::string(identifier_extra));
        return own == record.extra.end() ? identifier("requirement", record.id) : own->second;
    }
    void string(const std::string& definition, std::string_view value) {
        xml_.open("ATTRIBUTE-VALUE-STRING")
            .attribute("THE-VALUE", value)
            .here("DEFINITION")
            .here("ATTRIBUTE-DEFINITION-STRING-REF")
            .text(definition)
            .close()
            .close()
            .close();
    }
    void enumeration(std::string_view field, std::string_view value) {
        xml_.open("ATTRIBUTE-VALUE-ENUMERATION")
            .here("DEFINITION")
            .here("ATTRIBUTE-DEFINITION-ENUMERATION-REF")
            .text(identifier("attribute", field))
            .close()
            .close();
        xml_.here("VALUES").here("ENUM-VALUE-REF").text(enumerator(field, value)).close().close().close();
    }
    void xhtml(std::string_view text) {
        xml_.open("ATTRIBUTE-VALUE-XHTML")
            .here("DEFINITION")
            .here("ATTRIBUTE-DEFINITION-XHTML-REF")
            .text("attribute-text")
            .close()
            .close()
            .here("THE-VALUE")
            .here("xhtml:div");
        if (!shown_as_is(text)) xml_.attribute("style", "white-space: pre-wrap");
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t to = std::min(text.find('\n', from), text.size());
            if (from != 0) xml_.here("xhtml:br").close();
            xml_.text(text.substr(from, to - from));
            from = to + 1;
        }
        xml_.close().close().close();
    }

    void relations() {
        xml_.open("SPEC-RELATIONS");
        std::map<std::string_view, std::string> objects;
        for (const Record& r : document_.records) objects[r.id] = object(r);
        for (const Record& r : document_.records)
            for (std::size_t at = 0; at != r.cites.size(); ++at) {
                const auto here = objects.find(r.cites[at]);
                named("SPEC-RELATION", identifier("relation", r.id) + "-" + std::to_string(at + 1),
                      r.id + " cites " + r.cites[at]);
                reference("TYPE", "SPEC-RELATION-TYPE-REF", "type-cites");
                reference("SOURCE", "SPEC-OBJECT-REF", object(r));
                reference("TARGET", "SPEC-OBJECT-REF",
                          here == objects.end() ? identifier("cited", r.cites[at]) : here->second);
                xml_.close();
            }
        xml_.close();
    }

    void specifications() {
        std::vector<std::string_view> sources;
        std::map<std::string_view, std::vector<const Record*>> of_source;
        for (const Record& r : document_.records) {
            auto& list = of_source[r.source];
            if (list.empty()) sources.push_back(r.source);
            list.push_back(&r);
        }
        xml_.open("SPECIFICATIONS");
        for (std::size_t at = 0; at != sources.size(); ++at) {
            named("SPECIFICATION", "source-" + std::to_string(at + 1), sources[at]);
            reference("TYPE", "SPECIFICATION-TYPE-REF", "type-source");
            xml_.open("CHILDREN");
            for (const Record* r : of_source[sources[at]]) {
                xml_.open("SPEC-HIERARCHY")
                    .attribute("IDENTIFIER", identifier("place", r->id))
                    .attribute("LAST-CHANGE", time_);
                reference("OBJECT", "SPEC-OBJECT-REF", object(*r));
                xml_.close();
            }
            xml_.close().close();
        }
        xml_.close();
    }

    const Document& document_;
    std::string_view time_;
    std::vector<std::string> extras_;
    std::set<std::string> elsewhere_{};  // cited, and not in the document
    XmlText xml_{};
};

bool is_identifier(const std::string& name) {
    return xmlValidateNCName(reinterpret_cast<const xmlChar*>(name.c_str()), 0) == 0;
}

// Another tool's name of an object is one of all identifiers of the file.
void check_extras(const Document& document) {
    std::set<std::string> identifiers;
    for (const Record& r : document.records)
        for (const auto& [name, value] : r.extra) {
            if (name == foreign_id || name == reqif_text || name.starts_with(own_prefix))
                throw Mistake("", 0,
                              "requirement '" + r.id + "': expected another name for an extra attribute than '" + name +
                                  "', which is one of ours");
            if (name != identifier_extra) continue;
            if (!is_identifier(value) || !identifiers.insert(value).second)
                throw Mistake("", 0,
                              "requirement '" + r.id + "': expected an identifier of its own as " +
                                  std::string(identifier_extra) + ", found '" + value + "'");
        }
}

}  // namespace

std::string write_reqif(const Document& document, std::string_view time) {
    if (!is_time(time))
        throw Mistake("", 0, "expected a time like 2026-01-31T12:00:00Z, found '" + std::string(time) + "'");
    check(document);
    check_extras(document);
    std::string text = Writer(document, time).write();
    check_reqif("the ReqIF that was made", text);
    return text;
}

}  // namespace exchange
