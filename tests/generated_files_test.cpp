// SPDX-License-Identifier: Apache-2.0
// generated/ is what the generator writes today: nobody edited it, and no model changed without it.
#include "codegen/formats/formats.hpp"
#include "codegen/generate.hpp"
#include "formats/formats.hpp"
#include "machines.hpp"

#include <doctest/doctest.h>

TEST_CASE("the committed files of every machine are those the generator writes") {
    REQUIRE(!ssp::models().empty());
    for (const ssp::Model& model : ssp::models()) {
        if (!is_built(model)) continue;
        for (const codegen::Difference& d :
             codegen::compare(model.make(model.slots), std::filesystem::path(SSPEC_ROOT) / "generated" / model.name))
            FAIL_CHECK("generated/" << model.name << '/' << codegen::text_of(d) << "; ./sspec generate writes it anew");
    }
}

TEST_CASE("the committed files of the formats are those the generator writes") {
    for (const codegen::Difference& d : codegen::compare(codegen::formats::files(ssp::all_formats()),
                                                         std::filesystem::path(SSPEC_ROOT) / "generated/formats"))
        FAIL_CHECK("generated/formats/" << codegen::text_of(d) << "; ./sspec generate writes it anew");
}
