// SPDX-License-Identifier: Apache-2.0
// A link between two hosts in one program.

#pragma once

#include "hal/ssp_hal.h"
#include "scl/link.hpp"

namespace ssp::target {

class Pair {
public:
    scl::Link left() { return end(ends_[0]); }
    scl::Link right() { return end(ends_[1]); }

private:
    struct Way {
        uint8_t octets[512];
        size_t first = 0, count = 0;
    };
    struct End {
        Way *out, *in;
    };
    static scl::Link end(End& e) {
        return {&e,
                [](void* self, const uint8_t* octets, size_t size) {
                    Way& w = *static_cast<End*>(self)->out;
                    size_t sent = 0;
                    for (; sent != size && w.count != sizeof w.octets; ++sent) w.octets[(w.first + w.count++) % sizeof w.octets] = octets[sent];
                    return sent;
                },
                [](void* self, uint8_t* octets, size_t capacity) {
                    Way& w = *static_cast<End*>(self)->in;
                    size_t size = 0;
                    for (; size != capacity && w.count != 0; ++size, --w.count) {
                        octets[size] = w.octets[w.first];
                        w.first = (w.first + 1) % sizeof w.octets;
                    }
                    return size;
                },
                [](void*) { return ssp_hal_time_ms(); },
                [](void* self) {
                    static_cast<End*>(self)->out->count = 0;
                    return true;
                }};
    }
    Way there_{}, back_{};
    End ends_[2]{{&there_, &back_}, {&back_, &there_}};
};

}  // namespace ssp::target
