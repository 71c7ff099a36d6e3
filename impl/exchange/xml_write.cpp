// SPDX-License-Identifier: Apache-2.0
// Values of attributes are escaped here: libxml2 would write every letter beyond ASCII as a number.
#include "exchange/xml.hpp"

#include <new>

namespace exchange {

namespace {

const xmlChar* xml(const char* text) { return reinterpret_cast<const xmlChar*>(text); }

void need(int result) {
    if (result < 0) throw std::bad_alloc();
}

std::string escaped(std::string_view value) {
    std::string text;
    for (char c : value) {
        switch (c) {
        case '&': text += "&amp;"; break;
        case '<': text += "&lt;"; break;
        case '>': text += "&gt;"; break;
        case '"': text += "&quot;"; break;
        case '\t': text += "&#9;"; break;
        case '\n': text += "&#10;"; break;
        case '\r': text += "&#13;"; break;
        default: text += c;
        }
    }
    return text;
}

}  // namespace

XmlText::XmlText() : buffer_(xmlBufferCreate()), writer_(buffer_ ? xmlNewTextWriterMemory(buffer_, 0) : nullptr) {
    if (!writer_) {
        xmlBufferFree(buffer_);
        throw std::bad_alloc();
    }
    need(xmlTextWriterStartDocument(writer_, "1.0", "UTF-8", nullptr));
}

XmlText::~XmlText() {
    xmlFreeTextWriter(writer_);
    xmlBufferFree(buffer_);
}

void XmlText::line() {
    if (has_lines_.empty()) return;
    need(xmlTextWriterWriteRaw(writer_, xml(("\n" + std::string(2 * has_lines_.size(), ' ')).c_str())));
}

XmlText& XmlText::open(const char* name) {
    line();
    if (!has_lines_.empty()) has_lines_.back() = true;
    return here(name);
}

XmlText& XmlText::here(const char* name) {
    need(xmlTextWriterStartElement(writer_, xml(name)));
    has_lines_.push_back(false);
    return *this;
}

XmlText& XmlText::attribute(const char* name, std::string_view value) {
    need(xmlTextWriterStartAttribute(writer_, xml(name)));
    need(xmlTextWriterWriteRaw(writer_, xml(escaped(value).c_str())));
    need(xmlTextWriterEndAttribute(writer_));
    return *this;
}

XmlText& XmlText::text(std::string_view text) {
    need(xmlTextWriterWriteString(writer_, xml(std::string(text).c_str())));
    return *this;
}

XmlText& XmlText::close() {
    const bool lines = has_lines_.back();
    has_lines_.pop_back();
    if (lines) need(xmlTextWriterWriteRaw(writer_, xml(("\n" + std::string(2 * has_lines_.size(), ' ')).c_str())));
    need(xmlTextWriterEndElement(writer_));
    return *this;
}

std::string XmlText::finish() {
    need(xmlTextWriterEndDocument(writer_));
    need(xmlTextWriterFlush(writer_));
    return {reinterpret_cast<const char*>(xmlBufferContent(buffer_)),
            static_cast<std::size_t>(xmlBufferLength(buffer_))};
}

}  // namespace exchange
