// SPDX-License-Identifier: Apache-2.0
#include "exchange/xhtml.hpp"

#include <algorithm>
#include <array>

namespace exchange {

namespace {

constexpr std::array<std::string_view, 22> blocks{
    "div",        "p",   "ul",      "ol", "li", "dl", "dt", "dd", "table", "tr",    "caption",
    "blockquote", "pre", "address", "h1", "h2", "h3", "h4", "h5", "h6",    "thead", "tbody"};

class Plain {
public:
    void element(const xmlNode* e, bool as_is) {
        const std::string_view name = name_of(e);
        if (name == "br") {
            if (!as_is) drop_space();
            begin();
            text_ += '\n';
            return;
        }
        const bool block = std::ranges::find(blocks, name) != blocks.end();
        if (block) line();
        if (name == "li") begin(), text_ += "- ";
        if ((name == "td" || name == "th") && !text_.empty() && text_.back() != '\n' && !new_line_) text_ += ' ';
        as_is = as_is || name == "pre" || exchange::attribute(e, "style").find("white-space: pre") != std::string::npos;
        for (const xmlNode* c = e->children; c; c = c->next) {
            if (c->type == XML_ELEMENT_NODE) element(c, as_is);
            if (c->type == XML_TEXT_NODE || c->type == XML_CDATA_SECTION_NODE)
                words(reinterpret_cast<const char*>(c->content), as_is);
        }
        if (block) {
            if (!as_is) drop_space();
            line();
        }
    }
    std::string take() { return std::move(text_); }

private:
    void words(std::string_view words, bool as_is) {
        for (char c : words) {
            const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (as_is || !space) {
                begin();
                text_ += c;
            } else if (!text_.empty() && text_.back() != ' ' && text_.back() != '\n' && !new_line_) {
                text_ += ' ';
            }
        }
    }
    // What comes next stands on a line of its own.
    void line() { new_line_ = !text_.empty(); }
    void begin() {
        if (new_line_ && !text_.empty() && text_.back() != '\n') text_ += '\n';
        new_line_ = false;
    }
    void drop_space() {
        while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    }

    std::string text_{};
    bool new_line_ = false;
};

}  // namespace

std::string plain_text(const xmlNode* element) {
    Plain plain;
    if (element) plain.element(element, false);
    return plain.take();
}

}  // namespace exchange
