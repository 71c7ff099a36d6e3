// SPDX-License-Identifier: Apache-2.0
// XML by libxml2: read, checked against the structure of ReqIF, walked; and written.
//
// Nothing is fetched, no document type declaration is accepted (so there are no entities to expand), and the limits of
// libxml2 on depth and size stay in force.

#pragma once

#include "exchange/document.hpp"

#include <functional>
#include <memory>

#include <libxml/tree.h>
#include <libxml/xmlwriter.h>

namespace exchange {

inline constexpr std::string_view reqif_namespace = "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd";
inline constexpr std::string_view xhtml_namespace = "http://www.w3.org/1999/xhtml";

extern const std::string_view reqif_structure;  // the schema in reqif_structure.xsd

using Xml = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

// Throws a Mistake with the line of the first thing that is not well-formed XML.
[[nodiscard]] Xml parse_xml(std::string_view file, std::string_view content);

// Throws a Mistake with the line of the first element that the schema does not allow.
void check_structure(std::string_view file, xmlDoc* document, std::string_view schema);

// Elements.
[[nodiscard]] std::string_view name_of(const xmlNode* element);
[[nodiscard]] long line_of(const xmlNode* element);
[[nodiscard]] std::string attribute(const xmlNode* element, const char* name);  // "" if there is none
[[nodiscard]] bool has_attribute(const xmlNode* element, const char* name);
[[nodiscard]] const xmlNode* child(const xmlNode* element,
                                   std::string_view name);                   // the first; nullptr if there is none
[[nodiscard]] std::vector<const xmlNode*> children(const xmlNode* element);  // elements; none of nullptr
[[nodiscard]] std::string content_of(const xmlNode* element);                // without space at its ends; "" of nullptr

// Calls `on` for the element and all below it that are not in another namespace.
void each_element(const xmlNode* element, const std::function<void(const xmlNode*)>& on);

// Writes elements, each on a line of its own unless `here` says otherwise.
class XmlText {
public:
    XmlText();
    XmlText(const XmlText&) = delete;
    XmlText& operator=(const XmlText&) = delete;
    ~XmlText();

    XmlText& open(const char* name);  // on a new line
    XmlText& here(const char* name);  // behind what was written last
    XmlText& attribute(const char* name, std::string_view value);
    XmlText& text(std::string_view text);
    XmlText& close();  // on a new line if there are lines inside
    XmlText& leaf(const char* name, std::string_view text) { return open(name).text(text).close(); }
    [[nodiscard]] std::string finish();

private:
    void line();
    xmlBufferPtr buffer_;
    xmlTextWriterPtr writer_;
    std::vector<bool> has_lines_{};  // of the open elements
};

}  // namespace exchange
