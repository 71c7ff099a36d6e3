// SPDX-License-Identifier: Apache-2.0
// Resolves an address to an area and an offset, by the shape of its term first and by the solver where data decides.

#include "execution/memory.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace proofs::execution {

namespace {

std::uint32_t value_of(const z3::expr& number) { return static_cast<std::uint32_t>(number.get_numeral_uint64()); }

// What Z3 has used so far in this context; 0 before the first question.
unsigned resources_used(const z3::solver& solver) {
    const z3::stats statistics = solver.statistics();
    for (unsigned i = 0; i != statistics.size(); ++i)
        if (statistics.key(i) == "rlimit count") return statistics.uint_value(i);
    return 0;
}

}  // namespace

Accesses::Accesses(const Image& image, const Memory& memory, const State& entry, Oracle& oracle, std::optional<std::uint32_t> above)
    : image_(image),
      memory_(memory),
      stack_pointer_(image.set->convention().stack_pointer),
      stack_alignment_(image.set->convention().stack_alignment),
      state_base_(entry.x[image.set->convention().state]),
      stack_end_(entry.x[stack_pointer_]),
      oracle_(oracle),
      above_(above) {}

Refused Accesses::refusal(Location at, const std::string& why) const {
    return Refused(address_of(at), hex(address_of(at)) + ": " + image_.set->listing(image_, at) + ": " + why);
}

// Where an access goes. Offsets count from the start of the area: the region, the frame (at sp), or the section.
struct Accesses::Place {
    enum class Area { state, frame, constants } area;
    z3::expr offset;
    std::uint32_t size;       // of the area, in bytes
    std::uint32_t width;      // of the access
    std::uint32_t alignment;  // of the start of the area
    std::uint32_t depth = 0;  // of the frame: start of the area below sp on entry
    const Section* section = nullptr;
    std::uint32_t low = 0, high = 0;  // bounds of the offset

    [[nodiscard]] bool exact() const { return low == high; }
    // The condition under which the access starts at `candidate`.
    [[nodiscard]] z3::expr is(std::uint32_t candidate) const {
        return (offset == offset.ctx().bv_val(candidate, 32)).simplify();
    }
};

z3::expr Accesses::read(const Place& p, std::uint32_t offset, const State& s) const {
    z3::context& context = state_base_.ctx();
    switch (p.area) {
    case Place::Area::state: return s.bytes[offset];
    case Place::Area::constants: return context.bv_val(p.section->bytes[offset], 8);
    default: {
        const std::int32_t from_entry = static_cast<std::int32_t>(offset) - static_cast<std::int32_t>(p.depth);
        const auto written = s.stack.find(from_entry);
        return written == s.stack.end() ? stack_on_entry(context, from_entry) : written->second;
    }
    }
}

z3::expr Accesses::load(const Access& access, const State& s) const {
    const Place p = place(access, s);
    std::optional<z3::expr> value;
    for (std::uint32_t candidate = p.low; candidate <= p.high; ++candidate) {
        const z3::expr here = p.exact() ? state_base_.ctx().bool_val(true) : p.is(candidate);
        if (here.is_false()) continue;
        std::vector<z3::expr> bytes;
        for (std::uint32_t i = 0; i != p.width && candidate + i < p.size; ++i)
            bytes.push_back(read(p, candidate + i, s));
        if (bytes.size() != p.width) continue;
        const z3::expr found = join(bytes);
        value = value ? z3::ite(here, found, *value) : found;  // the first serves where no other does
    }
    if (!value) throw refusal(access.at, "no address is possible; the path should have ended before");
    return *value;
}

void Accesses::store(const Access& access, const z3::expr& word, State& s) const {
    const Place p = place(access, s);
    if (p.area == Place::Area::constants)
        throw refusal(access.at, "writes to constants or code; only the state region and the own frame may be written");
    if (!above_ && p.area == Place::Area::frame && p.high + p.width > p.depth)
        throw refusal(access.at, "may write to the arguments on the stack; only the state region and the own frame may be written");
    std::vector<z3::expr>
        parts;  // of a word as they are, so that `join` knows the word again; a single byte in its simplest form
    for (std::uint32_t i = 0; i != p.width; ++i) parts.push_back(word.extract(8 * i + 7, 8 * i));
    if (p.width == 1 || word.is_numeral())
        for (z3::expr& part : parts) part = part.simplify();

    for (std::uint32_t candidate = p.low; candidate <= p.high; ++candidate) {
        const z3::expr here = p.exact() ? state_base_.ctx().bool_val(true) : p.is(candidate);
        if (here.is_false()) continue;
        for (std::uint32_t i = 0; i != p.width && candidate + i < p.size; ++i) {
            const z3::expr now = p.exact() ? parts[i] : z3::ite(here, parts[i], read(p, candidate + i, s));
            if (p.area == Place::Area::state) s.bytes[candidate + i] = now;
            else
                s.stack.insert_or_assign(static_cast<std::int32_t>(candidate + i) - static_cast<std::int32_t>(p.depth),
                                         now);
        }
    }
}

std::uint32_t Accesses::depth(Location at, const State& s) const {
    const std::optional<z3::expr> offset = offset_from(s.x[stack_pointer_], stack_end_, s.path);
    if (!offset || !offset->is_numeral())
        throw Refused(
            address_of(at),
            hex(address_of(at)) +
                ": sp depends on data or is realigned here; use no variable-length arrays and no over-aligned locals");
    const std::uint32_t below = 0u - value_of(*offset);
    if (above_ && value_of(*offset) < *above_) return below;
    if (below % image_.set->convention().stack_step != 0)
        throw Refused(address_of(at), hex(address_of(at)) + ": sp is " + std::to_string(below) +
                                          " bytes below its value on entry, but has to be a multiple of " +
                                          std::to_string(image_.set->convention().stack_step));
    if (below > memory_.stack_size)
        throw Refused(address_of(at), hex(address_of(at)) + ": sp is " + std::to_string(static_cast<std::int32_t>(below)) +
                              " bytes below its value on entry, but the caller promises " +
                              std::to_string(memory_.stack_size) + "; promise more, or use less");
    return below;
}

Accesses::Place Accesses::place(const Access& access, const State& s) const {
    const z3::expr& address = access.address;
    const auto by_shape = offset_from(address, state_base_, s.path);
    if (const auto offset = by_shape || !above_ ? by_shape : inside_by_path(access, s)) {
        Place p{Place::Area::state, *offset, memory_.state_size, access.width, memory_.state_alignment};
        const Oracle::Bounds b = inside(s, p);
        if (b.exceeded)
            throw refusal(access.at,
                          "may leave the state region of " + std::to_string(p.size) + " bytes, for example at offset " +
                              std::to_string(static_cast<std::int32_t>(b.high)) +
                              "; the function has to check its index, or the region is larger");
        p.low = b.low;
        p.high = b.high;
        check_alignment(access.at, s, p);
        return p;
    }
    if (const auto offset = offset_from(address, stack_end_, s.path)) return stack_place(access, s, *offset);
    return constant_place(access, s);
}

// The offset into the region of an address that does not look like one, if the path says that it is one.
std::optional<z3::expr> Accesses::inside_by_path(const Access& access, const State& s) const {
    if (offset_from(access.address, stack_end_, s.path) || memory_.state_size < access.width) return std::nullopt;
    // A number, if an address was compared with one; but image and region do not overlap.
    if (access.address.is_numeral())
        for (const auto* sections : {&image_.code, &image_.constants})
            for (const Section& section : *sections)
                if (section.contains(value_of(access.address), 1)) return std::nullopt;
    const z3::expr offset = (access.address - state_base_).simplify();
    std::vector<z3::expr> path = s.path;
    path.push_back(z3::ugt(offset, offset.ctx().bv_val(memory_.state_size - access.width, 32)));
    return oracle_.possible(path) ? std::nullopt : std::optional(offset);
}

Accesses::Place Accesses::stack_place(const Access& access, const State& s, const z3::expr& offset) const {
    const std::uint32_t below = depth(access.at, s);
    // An interrupt may use what lies below sp, so the own frame starts there.
    Place p{Place::Area::frame,
            (offset + state_base_.ctx().bv_val(below, 32)).simplify(),
            below + memory_.arguments + above_.value_or(0),
            access.width,
            1,
            below};
    const Oracle::Bounds b = inside(s, p);
    if (b.exceeded)
        throw refusal(access.at,
                      "may leave the own stack frame of " + std::to_string(below) + " bytes and the " +
                          std::to_string(memory_.arguments) + " bytes of arguments above it, for example at offset " +
                          std::to_string(static_cast<std::int32_t>(b.high)) + " from sp");
    p.low = b.low;
    p.high = b.high;
    p.alignment = below % stack_alignment_ == 0 ? stack_alignment_ : (below & (0u - below));  // that of sp on entry
    check_alignment(access.at, s, p);
    return p;
}

Accesses::Place Accesses::constant_place(const Access& access, const State& s) const {
    const z3::expr& address = access.address;
    const auto try_section = [&](const Section& section) -> std::optional<Place> {
        if (section.bytes.empty()) return std::nullopt;
        Place p{Place::Area::constants,
                (address - state_base_.ctx().bv_val(section.base, 32)).simplify(),
                static_cast<std::uint32_t>(section.bytes.size()),
                access.width,
                section.base == 0 ? 16 : (section.base & (0u - section.base)),
                0,
                &section};
        const Oracle::Bounds b = inside(s, p);
        if (b.exceeded) return std::nullopt;
        p.low = b.low;
        p.high = b.high;
        return p;
    };
    std::optional<Place> found;
    for (const auto* sections : {&image_.code, &image_.constants})
        for (const Section& section : *sections)
            if (!found) found = try_section(section);
    if (!found)
        throw refusal(access.at,
                      area_of(address) + "the address is neither in the state region (the first argument), nor in the own stack "
                      "frame, nor provably inside the constants; "
                      "the function may use what its caller gives it and nothing else");
    check_alignment(access.at, s, *found);
    return *found;
}

std::string Accesses::area_of(const z3::expr& address) const {
    if (!address.is_numeral()) return "";
    const std::uint32_t at = value_of(address);
    for (const Writable& w : image_.writable)
        if (at >= w.base && at - w.base < w.size) return hex(at) + " is writable data of the image, in " + w.name + ": ";
    return "";
}

Oracle::Bounds Accesses::inside(const State& s, const Place& p) const {
    if (p.offset.is_numeral()) {
        const std::uint32_t offset = value_of(p.offset);
        const bool fits = offset <= p.size && p.size - offset >= p.width;
        return {offset, offset, !fits};
    }
    if (p.size < p.width) return {0, p.size, true};
    return oracle_.bounds(s.path, p.offset, p.size - p.width);
}

void Accesses::check_alignment(Location at, const State& s, const Place& p) const {
    if (p.width == 1) return;
    const auto misaligned = [&](const std::string& where) {
        return refusal(at,
                       "may be misaligned (" + std::to_string(p.width) + " bytes at " + where +
                           "); a processor may trap or tear it");
    };
    if (p.alignment < p.width) throw misaligned("an area that is aligned to " + std::to_string(p.alignment));
    const z3::expr low_bits = p.offset.extract(p.width == 2 ? 0 : 1, 0).simplify();
    const z3::expr wrong = (low_bits != state_base_.ctx().bv_val(0, p.width == 2 ? 1 : 2)).simplify();
    if (wrong.is_false()) return;
    std::vector<z3::expr> conditions = s.path;
    conditions.push_back(wrong);
    if (oracle_.possible(conditions))
        throw misaligned("offset " + (p.exact() ? std::to_string(p.low) : "that depends on data"));
}

// ---- the oracle -------------------------------------------------------------------------------------------

z3::solver Oracle::solver() {
    z3::solver result(context_, "QF_BV");
    z3::params limits(context_);
    limits.set("rlimit", effort_);
    result.set(limits);
    counted_ = resources_used(result);
    return result;
}

z3::check_result Oracle::ask(z3::solver& solver) {
    ++questions_;
    const z3::check_result answer = solver.check();
    const unsigned now = resources_used(solver), used = now - counted_;
    counted_ = now;
    if (used >= effort_) throw Exhausted{};
    effort_ -= used;
    return answer;
}

bool Oracle::possible(const std::vector<z3::expr>& path) {
    std::vector<unsigned> key = numbers(path);
    if (const auto known = answers_.possible.find(key); known != answers_.possible.end()) return known->second;
    z3::solver s = solver();
    for (const z3::expr& c : path) s.add(c);
    const z3::check_result result = ask(s);
    if (result != z3::unknown) answers_.possible.emplace(std::move(key), result == z3::sat);  // what is not known now may be with more effort
    return result != z3::unsat;
}

const Answers::Unknowns& Oracle::unknowns(const z3::expr& term) {
    if (const auto found = answers_.unknowns.find(term.id()); found != answers_.unknowns.end()) return found->second;
    Answers::Unknowns all;
    if (term.is_const() && !term.is_numeral()) {
        const auto number = static_cast<unsigned>(answers_.numbered.size());
        all.set(std::min<std::size_t>(answers_.numbered.emplace(term.id(), number).first->second, all.size() - 1));
    } else if (term.is_app()) {
        for (unsigned k = 0; k != term.num_args(); ++k) all |= unknowns(term.arg(k));
    }
    answers_.terms.push_back(term);
    return answers_.unknowns.emplace(term.id(), all).first->second;
}

std::vector<unsigned> Oracle::numbers(const std::vector<z3::expr>& terms) {
    std::vector<unsigned> all;
    for (const z3::expr& t : terms) {
        static_cast<void>(unknowns(t));  // keeps the term
        all.push_back(t.id());
    }
    return all;
}

// What the path says of the unknowns of the value often suffices; all of it is only asked if not.
Oracle::Bounds Oracle::bounds(const std::vector<z3::expr>& path, const z3::expr& value, std::uint32_t limit) {
    const Answers::Unknowns& mine = unknowns(value);
    std::vector<z3::expr> near;
    for (const z3::expr& c : path)
        if (const Answers::Unknowns& its = unknowns(c); its.any() && (its & ~mine).none()) near.push_back(c);
    for (const std::vector<z3::expr>* some : std::array<const std::vector<z3::expr>*, 2>{&near, &path}) {
        std::vector<unsigned> key = numbers(*some);
        key.push_back(value.id());
        key.push_back(limit);
        const auto known = answers_.ranges.find(key);
        const Bounds b = known != answers_.ranges.end() ? Bounds{known->second.low, known->second.high, known->second.exceeded} : search(*some, value, limit);
        if (known == answers_.ranges.end()) answers_.ranges.emplace(std::move(key), Answers::Range{b.low, b.high, b.exceeded});
        if (some == &path || (!b.exceeded && near.size() < path.size() && b.high - b.low < 16)) return b;
    }
    return {0, limit, true};
}

Oracle::Bounds Oracle::search(const std::vector<z3::expr>& path, const z3::expr& value, std::uint32_t limit) {
    const auto number = [&](std::uint32_t n) { return context_.bv_val(n, 32); };
    z3::solver s = solver();
    for (const z3::expr& c : path) s.add(c);
    // A value above or below a number on this path, if there is one; the number itself if the solver does not know.
    const auto beyond = [&](const z3::expr& wanted, std::uint32_t otherwise) -> std::optional<std::uint32_t> {
        s.push();
        s.add(wanted);
        const z3::check_result answer = ask(s);
        std::optional<std::uint32_t> result;
        if (answer == z3::sat) result = value_of(s.get_model().eval(value, true));
        if (answer == z3::unknown) result = otherwise;
        s.pop();
        return result;
    };
    if (const auto outside = beyond(z3::ugt(value, number(limit)), limit + 1)) return {0, *outside, true};
    const auto some = beyond(context_.bool_val(true), 0);
    if (!some) return {0, limit, false};  // the path is impossible
    if (!beyond(value != number(*some), 0)) return {*some, *some, false};
    std::uint32_t low = 0, least = *some;
    while (low < least) {
        const std::uint32_t middle = low + (least - low) / 2;
        const auto smaller = beyond(z3::ule(value, number(middle)), middle);
        if (smaller) least = *smaller;
        else low = middle + 1;
    }
    std::uint32_t high = limit, greatest = *some;
    while (greatest < high) {
        const std::uint32_t middle = greatest + (high - greatest) / 2;
        const auto greater = beyond(z3::ugt(value, number(middle)), high);
        if (greater) greatest = *greater;
        else high = middle;
    }
    return {low, high, false};
}

}  // namespace proofs::execution
