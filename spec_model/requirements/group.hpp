// SPDX-License-Identifier: Apache-2.0
// What the requirements of one source on one subject have in common, said once.

#pragma once

#include "requirements/requirement.hpp"

namespace ssp::requirements {

struct Group {
    std::string_view source;
    Basis basis;
    Subject subject;
    Standing standing = Standing::open;
    std::string_view reason{};  // of those that nothing stands for

    using Text = std::string_view;
    constexpr Requirement shall(Text id, Text clause, Text text, Text note = {}) const {
        return {id, source, clause, basis, Strength::shall, text, note, subject, standing, reason};
    }
    constexpr Requirement should(Text id, Text clause, Text text, Text note = {}) const {
        return {id, source, clause, basis, Strength::should, text, note, subject, standing, reason};
    }
    constexpr Requirement may(Text id, Text clause, Text text, Text note = {}) const {
        return {id, source, clause, basis, Strength::may, text, note, subject, standing, reason};
    }
};

}  // namespace ssp::requirements
