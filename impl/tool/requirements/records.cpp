// SPDX-License-Identifier: Apache-2.0
#include "tool/requirements/records.hpp"

#include "exchange/read.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>
#include <cstdlib>
#include <ctime>

namespace tool {

namespace {

// SOURCE_DATE_EPOCH, if somebody wants the same bytes again.
std::string time_of_writing() {
    const char* given = std::getenv("SOURCE_DATE_EPOCH");
    const std::time_t now = given && *given ? std::strtoll(given, nullptr, 10) : std::time(nullptr);
    std::tm utc{};
    char text[32];
    gmtime_r(&now, &utc);
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return text;
}

}  // namespace

exchange::Document as_document(const std::vector<Covered>& covered) {
    exchange::Document d{"Requirements of the Smart Secure Platform, as sspec has them", "sspec"};
    for (const Covered& c : covered) {
        const ssp::Requirement& r = *c.requirement;
        exchange::Record record;
        record.id = r.id;
        record.source = r.source;
        record.clause = r.clause;
        record.basis = text_of(r.basis);
        record.strength = text_of(r.strength);
        record.status = c.status;
        record.subject = r.subject == ssp::Subject::none ? "" : text_of(r.subject);
        record.text = r.text;
        record.note = r.note;
        if (c.evidence.empty()) record.reason = r.reason;  // why nothing stands for it
        d.records.push_back(std::move(record));
    }
    return d;
}

exchange::Document as_document(const spec::Sheet& sheet) {
    exchange::Document d{std::string(sheet.title), std::string(sheet.file)};
    for (const spec::Sentence& s : sheet.sentences) {
        exchange::Record record;
        record.id = s.id;
        record.source = s.source;
        record.clause = s.clause;
        record.basis = text_of(s.basis);
        record.strength = text_of(s.strength);
        record.status = "formalised";
        record.text = s.text;
        record.note = s.note;
        record.formal = s.written;
        record.cites.assign(s.cites.begin(), s.cites.end());
        d.records.push_back(std::move(record));
    }
    return d;
}

bool is_exchange_file(const std::filesystem::path& file) {
    return std::ranges::find(exchange::endings(), file.extension().string()) != exchange::endings().end();
}

void write_requirements(const std::filesystem::path& file, const exchange::Document& document) {
    try {
        write_file(file, exchange::write(file.string(), document, time_of_writing()));
    } catch (const exchange::Mistake& m) {
        throw Stop(bad_input, text_of(m));
    }
}

exchange::Document read_requirements(const std::filesystem::path& file) {
    try {
        return exchange::read(file.string(), read_file(file));
    } catch (const exchange::Mistake& m) {
        std::string text = text_of(m);
        if (!m.kind.empty()) text += "; " + unknown(m.kind, m.name, m.known, "there are: " + joined(m.known, ", "));
        throw Stop(bad_input, text);
    }
}

}  // namespace tool
