// SPDX-License-Identifier: Apache-2.0
// A dissector for Wireshark: the formats as tables of Lua, and the few functions that read them.
#include "codegen/formats/formats.hpp"

namespace codegen::formats {

using namespace spec::formats;

namespace {

std::string lua_text(std::string_view text) {
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') result += '\\';
        result += c;
    }
    return result + '"';
}

const char* kind_name(Kind kind) {
    switch (kind) {
    case Kind::constant: return "constant";
    case Kind::number: return "number";
    case Kind::code: return "code";
    case Kind::octets: return "octets";
    case Kind::rest: return "rest";
    case Kind::zeros: return "zeros";
    case Kind::zeros_count: return "zeros_count";
    case Kind::checksum: return "checksum";
    }
    return "";
}

std::string field(const Format& record, const Field& f, bool behind, std::size_t bit) {
    std::string text = "        { name = " + lua_text(f.name) + ", kind = \"" + kind_name(f.kind) + "\"";
    if (f.bits != 0) text += ", bits = " + std::to_string(f.bits) + ", bit = " + std::to_string(bit) + (behind ? ", behind = true" : "");
    if (f.optional) text += ", optional = true";
    if (f.kind == Kind::constant) text += ", value = " + std::to_string(f.value);
    if (f.kind == Kind::number || f.kind == Kind::zeros_count) text += ", low = " + std::to_string(f.low) + ", high = " + std::to_string(f.high);
    if (f.kind == Kind::code) text += ", codes = codes." + std::string(f.codes->name);
    if (f.kind == Kind::rest || f.kind == Kind::zeros) text += ", unit = " + std::to_string(f.unit);
    // One Wireshark field for each, with the sentence as its description.
    const std::string abbreviation = lua_text("sspec." + std::string(record.name) + "." + std::string(f.name)), name = lua_text(f.name), about = lua_text(f.text);
    std::string shown;
    if (f.kind == Kind::octets || f.kind == Kind::rest || f.kind == Kind::zeros) shown = "ProtoField.bytes(" + abbreviation + ", " + name + ", base.SPACE, " + about + ")";
    else {
        const bool hexadecimal_base = f.kind == Kind::constant || f.kind == Kind::checksum;
        const char* const type = f.bits <= 8 ? "uint8" : f.bits <= 16 ? "uint16" : "uint32";
        shown = std::string("ProtoField.") + type + "(" + abbreviation + ", " + name + ", base." + (hexadecimal_base ? "HEX" : "DEC") + ", " +
                (f.kind == Kind::code ? "codes." + std::string(f.codes->name) : "nil") + ", nil, " + about + ")";
    }
    return text + ",\n          shown = " + shown + " },\n";
}

std::string in_order(const Format& r, const Carried& c) {
    if (c.in_order.empty()) return "";
    unsigned bits = 0;
    for (const Field& f : r.fields)
        if (f.name == c.in_order) bits = f.bits;
    std::string restarts;
    for (const std::string_view name : c.restarts) restarts += (restarts.empty() ? "" : ", ") + lua_text(name);
    return ", in_order = " + lua_text(c.in_order) + ", modulus = " + std::to_string(1u << bits) + ", restarts = { " + restarts + " }";
}

std::string record(const Format& r, bool is_alternative) {
    const Program p = lower(r);
    const Tag tag = tag_of(r);
    // Of a record whose length varies by optional octets, any length is a whole number.
    const std::size_t unit = p.zeros_unit ? p.zeros_unit : p.rest >= 0 ? r.fields[static_cast<std::size_t>(p.rest)].unit : 1;
    std::string text = "formats." + std::string(r.name) + " = {\n    name = " + lua_text(r.name) + ", text = " + lua_text(r.text) + ",\n    shortest = " +
                       std::to_string(p.shortest) + ", longest = " + std::to_string(p.longest) + ", head = " + std::to_string(p.head) +
                       ", trailer = " + std::to_string(p.trailer) + ", fixed = " + std::to_string(p.zeros_unit ? 0 : p.head + p.trailer) + ", unit = " + std::to_string(unit) +
                       (is_alternative ? ", tag_mask = " + std::to_string(tag.mask) + ", tag = " + std::to_string(tag.value) : "") + ",\n    fields = {\n";
    std::size_t head = 0, trailer = 0;
    bool behind = false, optional = false;
    for (const Field& f : r.fields) {
        behind = behind || (optional && !f.optional);
        optional = optional || f.optional;
        std::size_t& bit = behind ? trailer : head;
        text += field(r, f, behind, bit);
        bit += f.bits;
        if (f.bits == 0) behind = true;
    }
    text += "    },\n    carries = {\n";
    for (const Carried& c : r.carries)
        text += "        { field = " + (c.field.empty() ? "nil" : lua_text(c.field)) + ", value = " + std::to_string(c.value) + ", inside = " + lua_text(c.inside) +
                ", format = " + lua_text(c.format->name) + (c.last.empty() ? "" : ", last = " + lua_text(c.last)) + in_order(r, c) + " },\n";
    return text + "    },\n}\n";
}

const char* const opening = R"lua(-- SPDX-License-Identifier: Apache-2.0
-- A dissector for Wireshark and tshark, generated from spec_model/formats; do not edit.
--
--     tshark -X lua_script:sspec.lua -r FILE.pcapng
--
-- Link type USER0 (147): frames of SHDLC with their checksum. Link type USER1 (148): packets of the SCL without frames.
-- What a format does not allow is marked as malformed, with the reason and the octet. A message in several packets is put
-- together in the packet that ends it; frames that were sent again, or are out of order, do not add to it.
-- Which pipes are secure cannot be told from packets: a fragment of a secure pipe is shown as if it were a clear message.

local codes, formats = {}, {}
)lua";

const char* const closing = R"lua(
-- ---- reading -----------------------------------------------------------------------------------------------------------

local sspec = Proto("sspec", "Smart Secure Platform")
local malformed = ProtoExpert.new("sspec.malformed", "Malformed", expert.group.MALFORMED, expert.severity.ERROR)
local put_together = ProtoField.string("sspec.message", "message")
sspec.experts = { malformed }
local all = { put_together }
for _, format in pairs(formats) do
    for _, field in ipairs(format.fields or {}) do all[#all + 1] = field.shown end
end
sspec.fields = all

local function checksum(range)
    local octets, crc = range:bytes(), 0xffff
    for i = 0, octets:len() - 1 do
        crc = bit.bxor(crc, octets:get_index(i))
        for _ = 1, 8 do
            local odd = crc % 2 == 1
            crc = math.floor(crc / 2)
            if odd then crc = bit.bxor(crc, 0x8408) end
        end
    end
    return 0xffff - crc
end

local function known(field, value)
    return field.codes[value] ~= nil
end

local function mark(tree, reason, offset)
    tree:add_proto_expert_info(malformed, reason .. " at offset " .. offset)
    return nil
end

-- Adds the fields of a record to the tree. Returns their values and their places, or nil if it is malformed.
local function read(format, tvb, tree)
    local n = tvb:len()
    if n < format.shortest then return mark(tree, "truncated", n) end
    if n > format.longest then return mark(tree, "too_long", format.longest) end
    if (n - format.fixed) % format.unit ~= 0 then return mark(tree, "wrong_length", n) end
    local last = format.fields[#format.fields]
    local values, places, padding, wrong = {}, {}, 0, nil
    if last.kind == "checksum" and tvb(n - 2, 2):uint() ~= checksum(tvb(0, n - 2)) then wrong = { "wrong_checksum", n - 2 } end
    local function refuse(reason, offset) wrong = wrong or { reason, offset } end
    -- How much padding there is stands behind it.
    for _, f in ipairs(format.fields) do
        if f.kind == "zeros_count" then
            local at = n - format.trailer + math.floor(f.bit / 8)
            padding = tvb(at, 1):uint() % 2 ^ f.bits
            if padding > f.high or n - format.head - format.trailer < padding then return mark(tree, "wrong_padding", at) end
        end
    end
    for _, f in ipairs(format.fields) do
        if f.kind == "rest" then
            local length = n - format.head - format.trailer - padding
            if length > 0 then
                places[f.name] = tvb(format.head, length)
                tree:add(f.shown, places[f.name])
            end
        elseif f.kind == "zeros" then
            local from = n - format.trailer - padding
            for i = from, from + padding - 1 do
                if tvb(i, 1):uint() ~= 0 then refuse("wrong_padding", i) end
            end
            if padding > 0 then tree:add(f.shown, tvb(from, padding)) end
        else
            local first = (f.behind and n - format.trailer or 0) + math.floor(f.bit / 8)
            local count = math.floor((f.bit % 8 + f.bits + 7) / 8)
            if f.optional and n > first + format.trailer and n < first + count + format.trailer then
                refuse("truncated", n)
            elseif not f.optional or n > first + format.trailer then
                local range = tvb(first, count)
                places[f.name] = range
                if f.kind == "octets" then
                    tree:add(f.shown, range)
                else
                    local value = 0
                    for i = 0, count - 1 do value = value * 256 + tvb(first + i, 1):uint() end
                    value = math.floor(value / 2 ^ (8 * count - f.bit % 8 - f.bits)) % 2 ^ f.bits
                    values[f.name] = value
                    tree:add(f.shown, range, value)
                    if f.kind == "constant" and value ~= f.value then refuse("wrong_constant", first) end
                    if f.kind == "number" and (value < f.low or value > f.high) then refuse("out_of_range", first) end
                    if f.kind == "code" and not known(f, value) then refuse("reserved_code", first) end
                end
            end
        end
    end
    if wrong then return mark(tree, wrong[1], wrong[2]) end
    return values, places
end

-- ---- what is inside, and messages in pieces ------------------------------------------------------------------------------

local pieces = {}    -- what has come of a message, by the fields that its pieces share
local complete = {}  -- the message that ends in a packet, by the number of the packet

local expected = {}  -- the number that comes next, by direction; nil: not known
local again = {}     -- packets whose frame is not the one that comes next

local restarts = {}  -- formats after which numbers begin anew
for _, format in pairs(formats) do
    for _, c in ipairs(format.carries or {}) do
        for _, name in ipairs(c.restarts or {}) do restarts[name] = true end
    end
end

function sspec.init()
    pieces, complete, expected, again = {}, {}, {}, {}
end

-- Is this the frame that the receiver waits for?
local function in_order(carried, values, pinfo)
    if not pinfo.visited then
        local direction, number = tostring(pinfo.p2p_dir), values[carried.in_order]
        again[pinfo.number] = expected[direction] ~= nil and expected[direction] ~= number
        if not again[pinfo.number] then expected[direction] = (number + 1) % carried.modulus end
    end
    return not again[pinfo.number]
end

local dissect

local function message_of(format, carried, values, place, pinfo)
    if pinfo.visited then return complete[pinfo.number] end
    local key = format.name
    for _, f in ipairs(format.fields) do
        if values[f.name] and f.name ~= carried.last and f.kind ~= "checksum" then key = key .. "/" .. values[f.name] end
    end
    local whole = pieces[key] or ByteArray.new()
    whole:append(place:bytes())
    pieces[key] = whole
    if values[carried.last] == 1 then
        complete[pinfo.number] = whole
        pieces[key] = nil
    end
    return complete[pinfo.number]
end

function dissect(name, tvb, pinfo, root)
    local format = formats[name]
    if format.alternatives then
        local first = tvb:len() > 0 and tvb(0, 1):uint() or nil
        for _, alternative in ipairs(format.alternatives) do
            local a = formats[alternative]
            if first and bit.band(first, a.tag_mask) == a.tag then return dissect(alternative, tvb, pinfo, root) end
        end
        local tree = root:add(sspec, tvb(), name)
        pinfo.cols.info:append(" " .. name .. " (malformed)")
        mark(tree, first and "unknown_tag" or "truncated", 0)
        return
    end
    local tree = root:add(sspec, tvb(), name .. ": " .. format.text)
    local values, places = read(format, tvb, tree)
    pinfo.cols.info:append(" " .. name)
    if not values then
        pinfo.cols.info:append(" (malformed)")
        return
    end
    if restarts[name] and not pinfo.visited then expected = setmetatable({}, { __index = function() return 0 end }) end
    for _, c in ipairs(format.carries) do
        if c.in_order and not in_order(c, values, pinfo) then pinfo.cols.info:append(" (not in order)") end
        local place = places[c.inside]
        if place and (c.field == nil or values[c.field] == c.value) then
            if c.last == nil then
                dissect(c.format, place:tvb(), pinfo, root)
            else
                local whole = not again[pinfo.number] and message_of(format, c, values, place, pinfo)
                if whole then dissect(c.format, whole:tvb(c.format), pinfo, root) end
            end
        end
    end
end

-- ---- link types ------------------------------------------------------------------------------------------------------------

function sspec.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "SSP"
    pinfo.cols.info = ""
    dissect("shdlc_frame", tvb, pinfo, root)
end

local packets = Proto("sspec_scl", "Smart Secure Platform, packets of the SCL")
function packets.dissector(tvb, pinfo, root)
    pinfo.cols.protocol = "SSP"
    pinfo.cols.info = ""
    dissect("scl_packet", tvb, pinfo, root)
end

DissectorTable.get("wtap_encap"):add(wtap.USER0, sspec)
DissectorTable.get("wtap_encap"):add(wtap.USER1, packets)
)lua";

}  // namespace

std::string dissector(All formats) {
    std::string text = opening;
    for (const Enumeration* e : enumerations(formats)) {
        text += "codes." + std::string(e->name) + " = {";
        for (const NamedCode& c : e->codes) text += " [" + std::to_string(c.value) + "] = " + lua_text(c.name) + ",";
        text += " }\n";
    }
    for (const Format* f : formats) {
        text += '\n';
        for (const Format* r : records_of(*f)) text += record(*r, f->is_choice());
        if (!f->is_choice()) continue;
        text += "formats." + std::string(f->name) + " = { name = " + lua_text(f->name) + ", alternatives = {\n";
        for (const Format* a : f->alternatives) text += "    " + lua_text(a->name) + ",\n";
        text += "} }\n";
    }
    return text + closing;
}

}  // namespace codegen::formats
