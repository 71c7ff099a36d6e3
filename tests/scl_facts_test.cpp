// SPDX-License-Identifier: Apache-2.0
// What should be true of a secure SCL, of the SCL and of its data link, sentence by sentence, and what stands for each: a
// property of a model, a proof about a format, or a test. What nothing stands for is said to be open, with the reason.
//
// The numbers are those of the list of facts this project began with. That the properties hold is what ./sspec verify
// shows; here is shown that each fact has something that stands for it, and that it exists.
#include "formats/format_proofs.hpp"
#include "machines.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

struct Fact {
    int number;
    const char* sentence;
    std::vector<std::string> by{};  // "MODEL/PROPERTY", "format: proof", or the name of a test case after "test "
    const char* open = "";          // what nothing stands for
};

const std::vector<Fact>& facts() {
    static const std::vector<Fact> all{
        // ---- secure SCL
        {60, "Both ends derive the same keys.", {"test secure fragment: from key agreement to a message, both ends for themselves", "test secure fragment: keys and fragments are the published ones, in both forms and both key sizes"}},
        {61, "Other gates and challenges give other keys.", {"test secure fragment: another gate, another challenge and another secret give other keys"}, "shown of examples: that the derivation has no collisions is a matter of cryptography"},
        {62, "Numbers of fragments begin with 1 and count on by 1.", {"scl_secure/SS-1", "scl_secure/SS-3", "scl_secure/SS-10", "scl_secure_pipe/first.SE-2", "scl_secure_pipe/second.SE-2"}},
        {63, "No key and nonce are used for two texts, and numbers do not begin again.", {"scl_secure/SS-2", "scl_secure/SS-3", "scl_secure/SS-9", "scl_secure_pipe/first.SE-3", "scl_secure_pipe/second.SE-3", "test secure fragment: the two directions have keys of their own, and both differ from those published"}},
        {64, "A fragment that does not verify is not delivered, and the pipe fails.", {"scl_secure/SS-4", "scl_secure/SS-5", "scl_secure/SS-6", "scl_secure/SS-12", "scl_secure_pipe/first.SE-6", "scl_secure_pipe/second.SE-6", "test secure fragment: one bit changed anywhere, or a part cut off, and nothing of it is delivered"}},
        {65, "A fragment that is replayed or out of order is not delivered.", {"scl_secure/SS-4", "scl_secure/SS-8", "scl_secure_pipe/first.SE-4", "scl_secure_pipe/second.SE-4", "scl_secure_pipe/first.SE-5", "scl_secure_pipe/second.SE-5"}},
        {66, "Padding has 0 to 15 octets and fills up to a multiple of 16.", {"secure_plain: valid", "secure_plain: re-encode", "secure_plain: length", "test secure fragment: every size of data comes back, padded to 16 octets, with its chaining bit"}},
        {67, "A message is what its fragments carry up to the one that ends it.", {"scl_flow/FT-8", "scl_flow/FT-9", "scl_fragments/FL-2", "scl_fragments/FL-4", "test stack: a secure pipe carries messages, on both curves and with both key sizes"}},
        {68, "A fragment has a number of 4 octets, a multiple of 16, and a tag of 16.", {"secure_fragment: length", "secure_fragment: valid", "secure_fragment: round trip", "test formats: the published secure fragment is taken apart"}},
        {69, "Nothing in clear is taken on a secure pipe, or the other way round.", {"scl_gates/GA-6", "scl_gates/GA-7", "scl_gates/GA-25", "scl_gates/GA-26", "scl_gates/GA-27", "scl_gates/GA-28", "scl_gates/GA-29", "test hostile: a secure fragment that is replayed, changed, or in the clear closes the pipe and is not delivered"}},
        {70, "Key size and cipher are those that were asked for.", {"test stack: a secure pipe carries messages, on both curves and with both key sizes"}, "there are no tokens yet, which would say what was asked for"},
        {71, "No ephemeral key is used for two tokens.", {"scl_agreement/SA-1", "scl_agreement/SA-2"}, "proven of the exchange; the stack has no tokens yet, and that it draws a key for each agreement is its code, not a proof"},
        // ---- SCL
        {72, "Type and instruction stand in the first fragment only, and fragments keep their order.", {"scl_fragments/FL-2", "scl_fragments/FL-3", "shdlc_both_ways/first.SD-1", "scl_message_command: tag", "scl_message_event: tag", "scl_message_response: tag"}},
        {73, "One fragment of a message ends it, the last one.", {"scl_flow/FT-9", "scl_fragments/FL-2"}},
        {74, "Fragments carry the whole message, each as much as a packet holds.", {"scl_packet: length", "scl_packet: whole", "hcp_packet: length", "test stack: two hundred messages of 1 byte to 64 KiB come back in order, none lost, none twice, over a faulty channel"}, "that the lengths add up is tested, not proven"},
        {75, "Fragments of two messages of one pipe never mix.", {"scl_fragments/FL-3", "test stack: several pipes carry messages at once, and none gets another's"}},
        {76, "Of a message that did not fit nothing is delivered.", {"scl_flow/FT-10", "scl_flow/FT-11", "scl_flow/FT-12", "scl_fragments/FL-4", "test hostile: fragments beyond the credit are dropped, and a message that is too long is dropped, and the next one served"}},
        {77, "A pipe has at most one command without answer.", {"scl_gates/GA-1", "scl_gates/GA-30", "scl_gates/GA-31", "scl_gates/GA-32", "scl_gates/GA-33", "scl_gates/GA-34"}},
        {78, "A response carries a code in 0 to 11.", {"scl_gates/GA-20", "scl_gates/GA-21", "scl_gates/GA-22", "scl_message_response: valid", "hcp_message_response: valid"}},
        {79, "A command on an unknown pipe is answered with an error, an event there is dropped.", {"scl_router/RO-42", "scl_router/RO-43", "scl_gates/GA-23", "scl_gates/GA-42"}},
        {80, "A pipe that is not open takes no command but to open and to close it.", {"scl_gates/GA-8", "scl_gates/GA-9", "scl_gates/GA-24"}},
        {81, "A second pipe between the same two gates is refused.", {"scl_router/RO-22", "scl_router/RO-26"}},
        {82, "Identifiers of pipes are distinct and in their range.", {"scl_router/RO-27"}, "the range 2 to 111 is that of HCI; identifiers of the SCL have 16 bits here"},
        {83, "A pipe is created only if the destination admits the source.", {"scl_router/RO-23"}},
        {84, "Refusal by a whitelist and exhaustion have answers of their own.", {"scl_router/RO-24", "scl_router/RO-25", "scl_router/RO-31"}},
        {85, "A pipe that was removed delivers nothing, and both ends drop it.", {"scl_router/RO-33", "scl_router/RO-44", "scl_gates/GA-10", "scl_gates/GA-23"}},
        {86, "Clearing leaves no dynamic pipe, and static ones are opened anew first.", {"scl_router/RO-29", "scl_router/RO-34", "scl_router/RO-36"}},
        {87, "A host clears its own pipes only, unless it is the controller.", {"scl_router/RO-35"}},
        {88, "A packet reaches the destination of its route, and never a third host.", {"scl_router/RO-40", "scl_router/RO-41", "scl_router/RO-21", "test hostile: data of a wrong pipe, an old or a foreign session, or to a third host are not delivered and not answered"}},
        {89, "A router that cuts messages anew keeps their content and order.", {"scl_recut/RC-1", "scl_recut/RC-2", "scl_recut/RC-4"}},
        {90, "The loopback gate sends back what it gets.", {"scl_gates/GA-41", "test stack: 10,000 messages of 1 byte to 64 KiB come through a faulty channel in order, none lost, none twice"}},
        {91, "The list of gates has every gate to which a pipe can be created.", {"scl_gates/GA-2", "scl_gates/GA-3", "scl_gates/GA-4", "scl_gate_list: round trip"}, "the octets of the list are put together by hand"},
        {92, "The session identity stays as long as the pipes do.", {"scl_router/RO-38"}, "how it is kept over a start is not modelled"},
        {93, "What is sent on an open pipe is delivered in the end, or the pipe is closed.", {"shdlc_one_way/SH-4", "scl_pair/PS-5"}, "shown of the link and of sessions each, not of both together with fragments"},
        {94, "When a link is lost, both ends agree in the end that its pipes are closed.", {"scl_router/RO-7", "scl_router/RO-8", "scl_pair/PS-5"}},
        {95, "What belongs to another protocol reaches no application unconverted.", {"scl_bridge/RB-1", "scl_bridge/RB-3"}, "the stack speaks one protocol, and nothing converts"},
        {96, "Messages of more than 2 kB are carried.", {"scl_message_event: length", "test stack: two hundred messages of 1 byte to 64 KiB come back in order, none lost, none twice, over a faulty channel"}},
        // ---- data link
        {97, "No more frames than the window are unacknowledged.", {"shdlc/LE-1", "shdlc_one_way/SH-3", "shdlc_both_ways/first.SD-3", "shdlc_both_ways/second.SD-3"}},
        {98, "Packets are delivered in order, each once.", {"shdlc/LE-5", "shdlc_one_way/SH-1", "shdlc_both_ways/first.SD-1", "shdlc_both_ways/second.SD-1"}},
        {99, "A packet with another number is discarded, and REJ says which is expected.", {"shdlc/LE-6"}},
        {100, "After RNR no packet is sent until RR comes.", {"shdlc/LE-7"}},
        {101, "What is late is sent again from the oldest packet.", {"shdlc/LE-8", "shdlc_one_way/SH-4"}},
        {102, "RSET and UA let both sides count from 0.", {"shdlc/LE-9", "shdlc_beginnings/first.SB-1", "shdlc_beginnings/second.SB-1"}},
        {103, "Nothing is delivered before the link is connected.", {"shdlc/LE-3", "shdlc/LE-4"}},
        {104, "Connecting ends with an error after so many attempts.", {"shdlc/LE-10", "shdlc/LE-11"}},
    };
    return all;
}

// Everything that may stand for a fact.
std::set<std::string> what_exists() {
    std::set<std::string> all;
    for (const ssp::Model& model : ssp::models()) {
        const spec::Machine m = model.make(model.slots);
        const std::string name = std::string(model.name) + "/";
        for (const spec::Property& p : m.properties)
            if (p.scope != spec::Scope::reachable && !p.lemma) all.insert(name + std::string(p.id));
        for (const auto& r : m.responses) all.insert(name + std::string(r.id));
    }
    proofs::Options options;
    options.recheck = false;
    for (const proofs::Finding& f : proofs::formats::prove_formats(options))
        if (f.verdict == proofs::Verdict::proven) all.insert(f.id);
    for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(SSPEC_ROOT) / "tests")) {
        if (!file.path().string().ends_with("_test.cpp")) continue;
        std::ifstream in(file.path());
        for (std::string line; std::getline(in, line);)
            if (line.starts_with("TEST_CASE(\"") && line.find("\") {") != std::string::npos)
                all.insert("test " + line.substr(11, line.rfind("\") {") - 11));
    }
    return all;
}

std::vector<std::string> mistakes(const std::vector<Fact>& all, const std::set<std::string>& exists) {
    std::vector<std::string> found;
    std::map<int, int> times;
    for (const Fact& f : all) {
        const std::string name = "P" + std::to_string(f.number);
        ++times[f.number];
        if (f.by.empty() && *f.open == '\0') found.push_back(name + ": nothing stands for it, and no reason is given");
        for (const std::string& by : f.by)
            if (!exists.contains(by)) found.push_back(name + ": there is no '" + by + "'");
    }
    for (int number = 60; number <= 104; ++number)
        if (times[number] != 1) found.push_back("P" + std::to_string(number) + " stands there " + std::to_string(times[number]) + " times");
    return found;
}

}  // namespace

TEST_CASE("facts about the SCL: each has something that stands for it, or is said to be open") {
    for (const std::string& mistake : mistakes(facts(), what_exists())) FAIL_CHECK(mistake);
    std::string open;
    for (const Fact& f : facts())
        if (f.by.empty()) open += "P" + std::to_string(f.number) + " ";
    CHECK(open == "");
}

TEST_CASE("facts about the SCL: what does not exist, is missing or stands there twice is noticed") {
    const std::set<std::string> exists = what_exists();
    std::vector<Fact> all = facts();
    all[0].by.push_back("scl_router/RO-999");
    all[1].by.push_back("test no such test");
    all[2].by.push_back("secure_plain: no such proof");
    all[3].by.clear();
    all[4].number = 66;
    CHECK(mistakes(all, exists) == std::vector<std::string>{"P60: there is no 'scl_router/RO-999'", "P61: there is no 'test no such test'",
                                                            "P62: there is no 'secure_plain: no such proof'", "P63: nothing stands for it, and no reason is given",
                                                            "P64 stands there 0 times", "P66 stands there 2 times"});
}
