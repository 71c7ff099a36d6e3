// SPDX-License-Identifier: Apache-2.0
// Requirements as ReqIF 1.2 (OMG), which tools for requirements read and write.
//
// A record is a SPEC-OBJECT with ReqIF.ForeignID (its id), ReqIF.Text (XHTML) and sspec.source, sspec.clause and so on; its
// citations are SPEC-RELATIONs, to an object of the type sspec.cited where what is cited is not in the document. There is one
// SPECIFICATION for each source.

#pragma once

#include "exchange/document.hpp"

namespace exchange {

// `time` ("2026-01-31T12:00:00Z") is that of the file and of everything in it: the same document and time make the same
// bytes. What was written is checked as read_reqif does. Throws a Mistake if check(document) does, if `time` is no time, or
// if an extra has the name of an attribute of ours ("ReqIF.Text", "sspec.basis").
[[nodiscard]] std::string write_reqif(const Document& document, std::string_view time);

// `content` is that of `file`, a name for messages; any file that has the structure of ReqIF 1.2, written by whatever tool.
// Throws a Mistake with the line if it is not well-formed XML, if it has a document type declaration, if its structure is not
// that of ReqIF ("expected element X inside Y, found Z"), if an identifier or an id occurs twice, if a reference leads nowhere
// or to a thing of another kind, or if a value of ours is unknown.
//
// Of a file that another tool wrote: the id is ReqIF.ForeignID or else the identifier, the text ReqIF.Text or else
// ReqIF.Description or ReqIF.Name or the long name, with markup made plain; the source is the long name of the specification,
// the clause the ReqIF.ChapterName above; the order is that of the specifications. Headings (ReqIF.ChapterName with something
// below and no text) become clauses. Relations of every type become citations. All other attributes are extras, by their
// long names, as are identifiers that are not ours ("ReqIF.Identifier"); they are written out again.
[[nodiscard]] Document read_reqif(std::string_view file, std::string_view content);

// Throws a Mistake as read_reqif does if the structure is not that of ReqIF 1.2 or a reference leads nowhere.
void check_reqif(std::string_view file, std::string_view content);

}  // namespace exchange
