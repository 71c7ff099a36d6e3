// SPDX-License-Identifier: Apache-2.0
// A registry gives and takes what its entries allow, and answers everything else with the code that says why.

#include "crypto_hex.hpp"
#include "requirements/covers.hpp"
#include "scl/registry.hpp"

#include <doctest/doctest.h>

using namespace ssp::scl;
using crypto_test::hex, crypto_test::Octets;

namespace {

struct Fixture {
    std::uint8_t version[2] = {15, 0}, identity[8] = {1, 2, 3, 4, 5, 6, 7, 8}, secret[1] = {9};
    const Entry entries[3] = {{1, version, 2, true, false}, {5, identity, 8, true, true}, {7, secret, 1, false, true}};
    const Registry registry{entries, 3};

    ssp::generated::scl_gates::Machine gates{};
    Fixture() {
        (void)offer(gates, 0, ssp::generated::scl_gates::Service::identity);
        (void)create(gates, 0, 0, false);
        (void)open_pipe(gates, 0);
    }
    std::string answer(std::string_view command, std::uint8_t pipe = 0, bool secure = false) {
        const Octets message = hex(command);
        std::uint8_t out[9];
        const std::string said = crypto_test::text(out, answer_command({gates, pipe, secure}, registry, {message.data(), message.size()}, out, sizeof out));
        (void)answer_sent(gates, pipe);
        return said;
    }
};

}  // namespace

TEST_CASE("registry: entries are read and written as their rights allow") {
    static_assert(ssp::covers("TS102622/Response-1", "A-FMT-3"));
    Fixture f;
    CHECK(f.answer("0201") == "800f00");
    CHECK(f.answer("0205") == "800102030405060708");
    CHECK(f.answer("0105 ffeeddccbbaa9988") == "80");
    CHECK(f.answer("0205") == "80ffeeddccbbaa9988");
    CHECK(f.answer("0107 42") == "80");
    CHECK(f.secret[0] == 0x42);
}

TEST_CASE("registry: what is not allowed or not there is refused, and nothing changes") {
    Fixture f;
    CHECK(f.answer("0101 0000") == "8a");              // may not be written
    CHECK(f.answer("0207") == "8a");                   // may not be read
    CHECK(f.answer("0209") == "85");                   // is not there
    CHECK(f.answer("0109 00") == "85");
    CHECK(f.answer("0105 00") == "82");                // has another size
    CHECK(f.answer("0105 000000000000000000") == "82");
    CHECK(f.answer("02") == "82");                     // says not which
    CHECK(f.answer("0205 00") == "82");                // says more than which
    CHECK(f.answer("03") == "87");                     // another instruction
    CHECK(f.answer("3f 1122") == "87");
    CHECK(f.answer("0201") == "800f00");
    CHECK(f.answer("0205") == "800102030405060708");
    CHECK(f.secret[0] == 9);
}

TEST_CASE("registry: a value that outlives power is kept before it is written, and one that cannot be kept is answered with an error") {
    static_assert(ssp::covers("A-GAT-6"));
    struct Keeper {
        const std::uint8_t* entry;
        bool there = true;
        Octets kept{}, then{};  // what was to be kept, and what the entry held at that time
    };
    std::uint8_t value[2] = {1, 2};
    Keeper keeper{value};
    const auto keep = [](void* self, const std::uint8_t* octets) {
        Keeper& k = *static_cast<Keeper*>(self);
        k.kept.assign(octets, octets + 2);
        k.then.assign(k.entry, k.entry + 2);
        return k.there;
    };
    const Entry entries[] = {{5, value, 2, true, true, keep, &keeper}, {6, value, 2, true, false, keep, &keeper}};
    Fixture f;
    const auto answer = [&](std::string_view command) {
        const Octets message = hex(command);
        std::uint8_t out[9];
        const std::string said = crypto_test::text(out, answer_command({f.gates, 0, false}, {entries, 2}, {message.data(), message.size()}, out, sizeof out));
        CHECK(answer_sent(f.gates, 0) == ssp::generated::scl_gates::Did::done);
        return said;
    };
    CHECK(answer("0105 0304") == "80");
    CHECK(keeper.kept == Octets{3, 4});
    CHECK(keeper.then == Octets{1, 2});
    CHECK(answer("0205") == "800304");
    keeper.there = false;
    CHECK(answer("0105 0506") == "83");
    CHECK(answer("0205") == "800304");
    keeper.kept.clear();
    CHECK(answer("0105 05") == "82");    // what is refused is not kept either
    CHECK(answer("0106 0506") == "8a");
    CHECK(keeper.kept.empty());
}

TEST_CASE("registry: what is no command is not answered, and neither is one whose answer has no room") {
    Fixture f;
    for (const char* message : {"", "42", "80", "8a01", "c0"}) CHECK(f.answer(message).empty());
    std::uint8_t out[8];
    const Octets message = hex("0205");
    CHECK(answer_command({f.gates, 0, false}, f.registry, {message.data(), message.size()}, out, sizeof out) == 0);
    CHECK(f.answer("0201") == "800f00");  // and the next one is answered
}

TEST_CASE("registry: a pipe that is not open is said to be so, one that is not there is an error, and what comes the other way is not answered") {
    static_assert(ssp::covers("A-GAT-2", "TS102622/Pipe-7", "TS102622/Unknown-1"));
    Fixture f;
    CHECK(f.answer("0205", 1) == "83");
    CHECK(f.answer("0105 ffeeddccbbaa9988", 0, true).empty());
    (void)close_pipe(f.gates, 0);
    CHECK(f.answer("0105 ffeeddccbbaa9988") == "86");
    CHECK(f.identity[0] == 1);
}

TEST_CASE("registry: a second command before the answer to the first was sent is not answered") {
    static_assert(ssp::covers("TS102622/Command-1", "A-GAT-1"));
    Fixture f;
    const Octets message = hex("0201");
    std::uint8_t out[9];
    CHECK(answer_command({f.gates, 0, false}, f.registry, {message.data(), message.size()}, out, sizeof out) == 3);
    CHECK(answer_command({f.gates, 0, false}, f.registry, {message.data(), message.size()}, out, sizeof out) == 0);
    (void)answer_sent(f.gates, 0);
    CHECK(answer_command({f.gates, 0, false}, f.registry, {message.data(), message.size()}, out, sizeof out) == 3);
}
