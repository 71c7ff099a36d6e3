// SPDX-License-Identifier: Apache-2.0
// What a requirement is: one sentence, where it comes from and how sure that is, what it is about and how it stands.

#pragma once

#include <string_view>

namespace ssp {

// Where a sentence comes from. A report never blurs it.
enum class Basis : unsigned char {
    seed,     // stands in one of the documents the project started from
    seen,     // read in a published standard, its official ASN.1 or its test specification, or on its publisher's page
    claimed,  // stands in a patent, or in public code or notes that quote a standard; `source` names them
    assumed,  // ours, numbered A-..; `note` holds the reason and the alternatives
};

enum class Strength : unsigned char { shall, should, may };

// What a sentence is about; one of them each.
enum class Subject : unsigned char {
    none,            // of requirements outside the catalogue only
    bundles,         // their states, limits, policies, notifications
    loading,         // how a bundle or a firmware gets into the SSP, and what follows when it does not
    provisioning,    // certificates, keys and messages between SSP and server
    security,        // keys and secure pipes
    accessors,       // who may do what, and how they prove who they are
    scl,             // hosts, gates, pipes, messages
    link,            // frames between two neighbours
    power,           // start, suspension, consumption
    interfaces,      // physical and logical ones, SIM ports
    storage,         // the file system
    platform,        // the SSP as a whole, its classes, the Primary Platform
    identification,  // identifiers, capabilities, versions
    formats,         // how values are written
    uicc,            // what the SSP keeps of the UICC
    profiles,        // eSIM inside a bundle
    use_cases,
    onem2m,
    globalplatform,
    certification,
    process,  // how a standard is made and tested
};

// Of a sentence that nothing formal and no test stands for.
enum class Standing : unsigned char {
    open,          // it is to be formalised
    out_of_scope,  // nothing here can stand for it
};

struct Requirement {
    std::string_view id;      // the source's own where it has one: "RSPBX1", "RQ0705_002"
    std::string_view source;  // the document
    std::string_view clause;  // clause or heading in it
    Basis basis;
    Strength strength;
    std::string_view text;    // one sentence, ours
    std::string_view note{};  // assumed: the reason, and the alternatives considered
    Subject subject = Subject::none;
    Standing standing = Standing::open;
    std::string_view reason{};  // why nothing stands for it; not shown of a sentence that is formalised
};

constexpr std::string_view text_of(Subject subject) {
    switch (subject) {
    case Subject::none: break;
    case Subject::bundles: return "bundles";
    case Subject::loading: return "loading";
    case Subject::provisioning: return "provisioning";
    case Subject::security: return "security";
    case Subject::accessors: return "accessors";
    case Subject::scl: return "SCL";
    case Subject::link: return "link";
    case Subject::power: return "power";
    case Subject::interfaces: return "interfaces";
    case Subject::storage: return "storage";
    case Subject::platform: return "platform";
    case Subject::identification: return "identification";
    case Subject::formats: return "formats";
    case Subject::uicc: return "UICC";
    case Subject::profiles: return "profiles";
    case Subject::use_cases: return "use cases";
    case Subject::onem2m: return "oneM2M";
    case Subject::globalplatform: return "GlobalPlatform";
    case Subject::certification: return "certification";
    case Subject::process: return "process";
    }
    return "none";
}

constexpr std::string_view text_of(Standing standing) { return standing == Standing::open ? "open" : "out of scope"; }

}  // namespace ssp
