// SPDX-License-Identifier: Apache-2.0
// The messages of libxml2 are made sentences that name what was expected and where.
#include "exchange/xml.hpp"

#include <climits>
#include <new>
#include <optional>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>

namespace exchange {

namespace {

std::string_view text_of(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

struct Found {
    std::string file;
    std::optional<Mistake> first;
    void note(long line, const std::string& message) {
        if (!first) first.emplace(file, line, message);
    }
};

std::string one_line(std::string_view message) {
    while (!message.empty() && (message.back() == '\n' || message.back() == '.')) message.remove_suffix(1);
    return std::string(message);
}

// The input ended, and these elements are open: the innermost and its line.
void note_cut(Found& found, const xmlParserCtxt& context, long line) {
    if (context.nameNr == 0) return found.note(line, "expected an XML element, found the end of the file");
    const std::string name(text_of(context.name));
    const xmlNode* open = context.node;
    found.note(
        line,
        "expected '</" + name + ">', found the end of the file" +
            (open ? ": it ends inside the element that begins in line " + std::to_string(xmlGetLineNo(open)) : ""));
}

void on_parse_error(void* data, xmlErrorPtr error) {
    if (error->level < XML_ERR_ERROR) return;
    auto& context = *static_cast<xmlParserCtxt*>(data);
    Found& found = *static_cast<Found*>(context._private);
    const bool at_end = context.input && context.input->cur >= context.input->end;
    if (at_end) return note_cut(found, context, error->line);
    if (error->code == XML_ERR_TAG_NAME_MISMATCH && error->str1 && error->str2)
        return found.note(error->line, "expected '</" + std::string(error->str1) + ">', which begins in line " +
                                           std::to_string(error->int1) + ", found '</" + error->str2 + ">'");
    found.note(error->line,
               "expected well-formed XML, found this: " + one_line(error->message ? error->message : "an error"));
}

void on_doctype(void* data, const xmlChar*, const xmlChar*, const xmlChar*) {
    auto& context = *static_cast<xmlParserCtxt*>(data);
    static_cast<Found*>(context._private)
        ->note(xmlSAX2GetLineNumber(data), "expected an element, found a document type "
                                           "declaration: ReqIF has none, and its entities could be harmful");
    xmlStopParser(&context);
}

// "{http://..}TYPE" without the namespace, everywhere in a message.
std::string without_namespaces(std::string text) {
    for (std::size_t open; (open = text.find("{http")) != std::string::npos;) {
        const std::size_t close = text.find('}', open);
        if (close == std::string::npos) break;
        text.erase(open, close + 1 - open);
    }
    return text;
}

// "( A, B )" behind "Expected is" or "Expected is one of", as "A or B"; "" if it is not there.
std::string alternatives(const std::string& message) {
    const std::size_t said = message.find("Expected is");
    const std::size_t open = said == std::string::npos ? said : message.find("( ", said);
    const std::size_t close = open == std::string::npos ? open : message.find(" )", open);
    if (close == std::string::npos) return "";
    std::string list = message.substr(open + 2, close - open - 2);
    for (std::size_t comma; (comma = list.find(", ")) != std::string::npos;) list.replace(comma, 2, " or ");
    return list;
}

std::string sentence(const xmlNode* node, const std::string& message) {
    const std::string name(name_of(node));
    const std::string expected = alternatives(message);
    if (message.find("This element is not expected") != std::string::npos) {
        const std::string parent(node->parent && node->parent->type == XML_ELEMENT_NODE ? name_of(node->parent)
                                                                                        : "the file");
        return "expected " + (expected.empty() ? "nothing more" : "element " + expected) + " inside " + parent +
               ", found " + name;
    }
    if (message.find("Missing child element") != std::string::npos)
        return "expected element " + expected + " inside " + name + ", found its end";
    if (const std::size_t at = message.find("' is required but missing"); at != std::string::npos) {
        const std::size_t from = message.rfind('\'', at - 1);
        return "expected attribute " + message.substr(from + 1, at - from - 1) + " of " + name + ", found none";
    }
    if (message.find("No matching global declaration") != std::string::npos)
        return "expected element REQ-IF of " + std::string(reqif_namespace) + ", found " + name +
               (node->ns ? " of " + std::string(text_of(node->ns->href)) : " of no namespace");
    return "inside " + name + ": " + message;
}

void on_structure_error(void* data, xmlErrorPtr error) {
    Found& found = *static_cast<Found*>(data);
    const auto* node = static_cast<const xmlNode*>(error->node);
    if (node && node->type == XML_ATTRIBUTE_NODE) node = node->parent;
    const std::string message = without_namespaces(one_line(error->message ? error->message : "an error"));
    found.note(node ? line_of(node) : error->line, node ? sentence(node, message) : message);
}

}  // namespace

Xml parse_xml(std::string_view file, std::string_view content) {
    if (content.empty()) throw Mistake(file, 1, "expected an XML element, found an empty file");
    if (content.size() > INT_MAX) throw Mistake(file, 0, "expected at most two gigabytes of XML");
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!context) throw std::bad_alloc();
    Found found{std::string(file), {}};
    context->_private = &found;
    context->sax->serror = on_parse_error;
    context->sax->internalSubset = on_doctype;
    Xml document(xmlCtxtReadMemory(context.get(), content.data(), static_cast<int>(content.size()), nullptr, nullptr,
                                   XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOCDATA),
                 xmlFreeDoc);
    if (found.first) throw *found.first;
    if (!document || !xmlDocGetRootElement(document.get()))
        throw Mistake(file, 1, "expected an XML element, found none");
    return document;
}

void check_structure(std::string_view file, xmlDoc* document, std::string_view schema) {
    Found found{"the schema", {}};
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> reader(
        xmlSchemaNewMemParserCtxt(schema.data(), static_cast<int>(schema.size())), xmlSchemaFreeParserCtxt);
    if (!reader) throw std::bad_alloc();
    xmlSchemaSetParserStructuredErrors(reader.get(), on_structure_error, &found);
    const std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)> parsed(xmlSchemaParse(reader.get()), xmlSchemaFree);
    if (!parsed)
        throw std::logic_error("the schema of ReqIF: " + std::string(found.first ? found.first->what() : "unreadable"));

    found = {std::string(file), {}};
    const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> checker(
        xmlSchemaNewValidCtxt(parsed.get()), xmlSchemaFreeValidCtxt);
    if (!checker) throw std::bad_alloc();
    xmlSchemaSetValidStructuredErrors(checker.get(), on_structure_error, &found);
    const int result = xmlSchemaValidateDoc(checker.get(), document);
    if (found.first) throw *found.first;
    if (result != 0) throw std::logic_error("the structure of " + std::string(file) + " could not be checked");
}

std::string_view name_of(const xmlNode* element) { return text_of(element->name); }

long line_of(const xmlNode* element) { return xmlGetLineNo(element); }

bool has_attribute(const xmlNode* element, const char* name) {
    return xmlHasNsProp(element, reinterpret_cast<const xmlChar*>(name), nullptr) != nullptr;
}

std::string attribute(const xmlNode* element, const char* name) {
    const std::unique_ptr<xmlChar, void (*)(void*)> value(
        xmlGetNoNsProp(element, reinterpret_cast<const xmlChar*>(name)), [](void* text) { xmlFree(text); });
    return std::string(text_of(value.get()));
}

const xmlNode* child(const xmlNode* element, std::string_view name) {
    for (const xmlNode* c : children(element))
        if (name_of(c) == name) return c;
    return nullptr;
}

std::vector<const xmlNode*> children(const xmlNode* element) {
    std::vector<const xmlNode*> result;
    for (const xmlNode* c = element ? element->children : nullptr; c; c = c->next)
        if (c->type == XML_ELEMENT_NODE) result.push_back(c);
    return result;
}

std::string content_of(const xmlNode* element) {
    if (!element) return "";
    const std::unique_ptr<xmlChar, void (*)(void*)> content(xmlNodeGetContent(element),
                                                            [](void* text) { xmlFree(text); });
    const std::string_view text = text_of(content.get());
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return "";
    return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}

void each_element(const xmlNode* element, const std::function<void(const xmlNode*)>& on) {
    if (!element->ns || text_of(element->ns->href) != reqif_namespace) return;
    on(element);
    for (const xmlNode* c : children(element)) each_element(c, on);
}

}  // namespace exchange
