// SPDX-License-Identifier: Apache-2.0
/* see registry.hpp */
#include "scl/registry.hpp"

#include "crypto/octets.hpp"
#include "generated/formats/scl_command.hpp"
#include "generated/formats/scl_message.hpp"

namespace ssp::scl {

namespace {

namespace formats = generated::formats;
namespace gates = generated::scl_gates;
using formats::Answer;
using gates::Instruction, gates::Rights;

const Entry* find(const Registry& registry, uint8_t number) noexcept {
    for (size_t k = 0; k != registry.count; ++k)
        if (registry.entries[k].number == number) return &registry.entries[k];
    return nullptr;
}

// The machine counts the codes as HCI does.
constexpr bool same(gates::Did did, Answer answer) { return static_cast<uint8_t>(did) == static_cast<uint8_t>(answer); }
static_assert(same(gates::Did::ok, Answer::ok) && same(gates::Did::parameter_unknown, Answer::command_parameter_unknown) &&
              same(gates::Did::entry_unknown, Answer::registry_parameter_unknown) && same(gates::Did::pipe_not_opened, Answer::pipe_not_opened) &&
              same(gates::Did::not_supported, Answer::command_not_supported) && same(gates::Did::access_denied, Answer::registry_access_denied) &&
              same(gates::Did::not_ok, Answer::not_ok) && same(gates::Did::pipe_access_denied, Answer::pipe_access_denied));
constexpr bool is_code(gates::Did did) { return did <= gates::Did::pipe_access_denied; }

Rights rights_of(const Entry* entry) noexcept {
    if (entry == nullptr || (!entry->readable && !entry->writable)) return Rights::no_entry;
    return !entry->writable ? Rights::read_only : entry->readable ? Rights::read_write : Rights::write_only;
}

struct Asked {
    Instruction instruction;
    const Entry* entry = nullptr;
    View value{nullptr, 0};  // to be written
};

Asked take_apart(const Registry& registry, View message) noexcept {
    formats::SclCommand command{};
    const formats::Result decoded = decode(message.data, message.length, command);
    if (decoded.reason == formats::Reason::unknown_tag) return {Instruction::unknown};
    if (!decoded) return {Instruction::unreadable};
    if (command.kind == formats::SclCommand::Kind::get_parameter) return {Instruction::get_parameter, find(registry, command.get_parameter.entry)};
    return {Instruction::set_parameter, find(registry, command.set_parameter.entry), command.set_parameter.value};
}

}  // namespace

size_t answer_command(Arrival at, const Registry& registry, View message, uint8_t* out, size_t capacity) noexcept {
    formats::SclMessage received{};
    if (!decode(message.data, message.length, received) || received.kind != formats::SclMessage::Kind::command) return 0;
    const Asked asked = take_apart(registry, message);
    const bool fits = asked.entry != nullptr && asked.value.length == asked.entry->size;
    gates::Did did = command_arrives(at.gates, at.pipe, at.secure, asked.instruction, rights_of(asked.entry), fits);
    if (!is_code(did)) return 0;
    View value{nullptr, 0};
    if (did == gates::Did::ok && asked.instruction == Instruction::get_parameter) value = {asked.entry->value, asked.entry->size};
    if (did == gates::Did::ok && asked.instruction == Instruction::set_parameter) {
        const bool kept = asked.entry->keep == nullptr || asked.entry->keep(asked.entry->keeper, asked.value.data);
        if (kept) octets::copy(asked.entry->value, asked.value.data, asked.value.length);
        else did = not_done(at.gates, at.pipe);
    }
    const formats::Result encoded = encode(formats::SclMessageResponse{static_cast<Answer>(did), value}, out, capacity);
    if (!encoded) (void)answer_sent(at.gates, at.pipe);  // there is none
    return encoded ? encoded.offset : 0;
}

}  // namespace ssp::scl
