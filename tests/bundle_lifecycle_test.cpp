// SPDX-License-Identifier: Apache-2.0
// The table of bundles, asked by hand: what a person would try first.

#include "bundle/use_cases/stories.hpp"
#include "requirements/catalogue.hpp"
#include "requirements/covers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace ssp::bundle;

namespace {

const spec::Machine& product() {
    static const spec::Machine machine = table({.slots = 4});
    return machine;
}

class Table {
public:
    explicit Table(const spec::Machine& machine = product()) : machine_(machine), state_(spec::initial(machine)) {}

    Answer ask(const auto& event, std::vector<long> arguments) {
        const int at = spec::position(machine_.events, event.name);
        return static_cast<Answer>(spec::step(machine_, state_, {at, std::move(arguments)}).answer);
    }
    long at(std::string_view variable, long element = 0) const {
        for (const spec::Variable& v : machine_.variables)
            if (full_name(v) == variable) return state_[static_cast<unsigned>(v.first + element)];
        throw std::out_of_range(std::string(variable));
    }
    Phase phase_of(long s) const { return static_cast<Phase>(at("phase", s)); }
    const spec::Snapshot& state() const { return state_; }

    Answer offer(long s, long its, Kind k = standalone_telecom, long parts = 1) {
        return ask(install_start, {s, its, k == other, static_cast<long>(k), 1, false, false, parts, true, true, true});
    }
    void installed(long s, long its, Kind k = standalone_telecom) {
        REQUIRE(offer(s, its, k) == done);
        REQUIRE(ask(install_segment, {s, 1, true}) == done);
        REQUIRE(ask(install_commit, {s, true}) == done);
        REQUIRE(ask(acknowledge, {at("issued")}) == done);
    }

private:
    const spec::Machine& machine_;
    spec::Snapshot state_;
};

Table powered_table() {
    Table t;
    REQUIRE(t.ask(power_up, {}) == done);
    return t;
}

}  // namespace

TEST_CASE("bundle: without power every request is refused and nothing changes") {
    static_assert(ssp::covers("A-45"));
    Table t;
    const spec::Snapshot before = t.state();
    CHECK(t.offer(0, 1) == refused);
    CHECK(t.ask(read_metadata, {0}) == refused);
    CHECK(t.ask(enable, {0, true}) == refused);
    CHECK(t.ask(power_loss, {}) == refused);
    CHECK(t.state() == before);
}

TEST_CASE("bundle: a new bundle is Disabled, and its installation is notified") {
    static_assert(ssp::covers("A-22", "A-40", "SCOPE-SPBM"));
    Table t = powered_table();
    CHECK(t.offer(2, 5) == done);
    CHECK(t.phase_of(2) == loading);
    CHECK(t.ask(read_metadata, {2}) == refused);  // not visible yet
    CHECK(t.ask(install_segment, {2, 1, true}) == done);
    CHECK(t.ask(install_commit, {2, true}) == done);
    CHECK(t.phase_of(2) == disabled);
    CHECK(t.at("pending.length") == 1);
    CHECK(t.at("pending.number") == 1);
    CHECK(t.at("pending.operation") == static_cast<long>(installation));
    CHECK(t.at("pending.subject") == 5);
    CHECK(t.ask(read_metadata, {2}) == done);
    CHECK(t.at("reply") == 1);
}

TEST_CASE("bundle: what was refused says why") {
    static_assert(ssp::covers("A-01", "A-06", "A-26", "A-41"));
    Table t = powered_table();
    t.installed(0, 1);
    SUBCASE("offers") {
        CHECK(t.offer(0, 2) == occupied);
        CHECK(t.offer(1, 1) == already_installed);
        CHECK(t.offer(1, 2, standalone_telecom, 0) == inconsistent);
        CHECK(t.ask(install_start, {1, 2, 1, static_cast<long>(rsp_telecom), 1, false, false, 1, true, true, true}) ==
              inconsistent);
        CHECK(t.ask(install_start, {1, 2, 0, static_cast<long>(rsp_telecom), 1, false, false, 1, false, true, true}) ==
              no_intent);
        CHECK(t.offer(1, 2) == done);
        CHECK(t.offer(2, 3) == busy);
    }
    SUBCASE("a bundle of a family with a limit") {
        t.installed(1, 2);
        t.installed(2, 3);
        CHECK(t.ask(enable, {0, true}) == done);
        CHECK(t.ask(enable, {0, true}) == already);
        CHECK(t.ask(enable, {1, true}) == done);
        CHECK(t.ask(enable, {2, true}) == limit_reached);
        CHECK(t.ask(enable, {2, false}) == no_intent);
        CHECK(t.ask(ssp::bundle::remove, {1, true}) == not_disabled);
        CHECK(t.ask(activate, {2, 1}) == not_enabled);
        CHECK(t.ask(activate, {0, 0}) == wrong_port);
        CHECK(t.ask(activate, {0, 1}) == done);
        CHECK(t.ask(activate, {1, 1}) == port_in_use);
        CHECK(t.ask(disable, {2, true}) == already);
    }
    SUBCASE("profiles") {
        CHECK(t.ask(download_profile, {0, false, true}) == wrong_kind);
        t.installed(1, 2, rsp_telecom);
        CHECK(t.ask(download_profile, {1, false, true}) == not_enabled);
        CHECK(t.ask(fall_back, {1, true}) == no_fallback);
        CHECK(t.ask(enable, {1, true}) == done);
        CHECK(t.ask(download_profile, {1, false, false}) == not_compatible);
        CHECK(t.ask(download_profile, {1, true, true}) == done);
        CHECK(t.at("holds_ppr2", 1) == 1);
    }
}

TEST_CASE("bundle: bundles of another family need no SIM port and have a limit of their own") {
    static_assert(ssp::covers("A-28", "A-30", "US12075521/1"));
    Table t = powered_table();
    t.installed(0, 1, other);
    CHECK(t.at("family") == 1);
    CHECK(t.ask(enable, {0, true}) == done);
    CHECK(t.ask(activate, {0, 1}) == wrong_port);
    CHECK(t.ask(activate, {0, 0}) == done);
    CHECK(t.at("port") == 0);
}

TEST_CASE("bundle: the limit can count the active bundles only") {
    static_assert(ssp::covers("A-10"));
    const spec::Machine machine = table({.slots = 3, .telecom_limit = 1, .limited = Limited::active_only});
    Table t(machine);
    t.ask(power_up, {});
    t.installed(0, 1);
    t.installed(1, 2);
    CHECK(t.ask(enable, {0, true}) == done);
    CHECK(t.ask(enable, {1, true}) == done);
    CHECK(t.ask(activate, {0, 1}) == done);
    CHECK(t.ask(activate, {1, 2}) == limit_reached);
    CHECK(t.ask(stop, {0}) == done);
    CHECK(t.ask(activate, {1, 2}) == done);
}

TEST_CASE("bundle: nothing of a deleted bundle is left but the notification") {
    static_assert(ssp::covers("TERM-DELETED", "A-39"));
    Table t = powered_table();
    const spec::Snapshot before = t.state();
    t.installed(0, 1);
    t.ask(read_metadata, {0});
    REQUIRE(t.ask(ssp::bundle::remove, {0, true}) == done);
    REQUIRE(t.at("pending.subject") == 1);
    REQUIRE(t.ask(acknowledge, {1}) == wrong_sequence);  // was acknowledged
    REQUIRE(t.ask(acknowledge, {2}) == done);
    spec::Snapshot after = t.state();
    for (const spec::Variable& v : product().variables)
        if (v.name == "issued") after[static_cast<unsigned>(v.first)] = 0;
    CHECK(after == before);
}

TEST_CASE("bundle: the loader takes only newer authentic versions, and keeps identifier and bundles") {
    static_assert(ssp::covers("RQ0705_002", "A-44"));
    Table t = powered_table();
    t.installed(0, 1);
    CHECK(t.ask(name_platform, {0}) == refused);
    CHECK(t.ask(name_platform, {2}) == done);
    CHECK(t.ask(name_platform, {1}) == already);
    CHECK(t.ask(update_loader, {3, false}) == not_authentic);
    CHECK(t.ask(update_loader, {3, true}) == done);
    CHECK(t.ask(update_loader, {3, true}) == not_newer);
    CHECK(t.at("platform") == 2);
    CHECK(t.phase_of(0) == disabled);
    t.offer(1, 2);
    CHECK(t.ask(update_loader, {4, true}) == busy);
}

TEST_CASE("bundle: what survives power loss is what the model calls persistent") {
    static_assert(ssp::covers("A-04", "A-08"));
    Table t = powered_table();
    t.installed(0, 1);
    t.ask(enable, {0, true});
    t.ask(activate, {0, 1});
    t.ask(read_metadata, {0});
    const spec::Snapshot before = t.state();
    REQUIRE(t.ask(power_loss, {}) == done);
    for (const spec::Variable& v : product().variables)
        for (long k = 0; k != v.cells; ++k) {
            const auto cell = static_cast<unsigned>(v.first + k);
            CAPTURE(spec::cell_name(product(), static_cast<int>(cell)));
            if (!v.persistent) CHECK(t.state()[cell] == v.initial);
            else if (v.name != "phase") CHECK(t.state()[cell] == before[cell]);
        }
    CHECK(t.phase_of(0) == enabled);
}

TEST_CASE("bundle: every rule and property cites requirements of the catalogue, and each id stands there once") {
    std::set<std::string_view> ids;
    for (const ssp::Requirement* r : ssp::requirements_catalogue()) {
        CAPTURE(r->id);
        CHECK(ids.insert(r->id).second);
        CHECK(!r->text.empty());
        CHECK((r->basis != ssp::Basis::assumed || r->note.find("Alternatives:") != std::string_view::npos));
        CHECK((r->basis == ssp::Basis::assumed) == (r->id.substr(0, 2) == "A-"));
    }
    const auto all_known = [&](const auto& list) {
        for (const auto& x : list) {
            CAPTURE(x.id);
            CHECK(!x.requirements.empty());
            for (const ssp::Requirement* r : x.requirements) CHECK(ids.count(r->id) == 1);
        }
    };
    all_known(product().rules);
    all_known(product().properties);
    all_known(product().responses);
}
