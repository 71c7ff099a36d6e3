// SPDX-License-Identifier: Apache-2.0
/* see bundle_image.hpp */
#include "host/bundle_image.hpp"

#include "generated/formats/loader_command.hpp"
#include "generated/platform/platform_state.hpp"

#include <algorithm>
#include <array>

namespace ssp::host {

namespace formats = generated::formats;
using device::consistent, device::Descriptor, device::descriptor_size, device::hash_size;

namespace {

using Hash = std::array<std::uint8_t, hash_size>;

// What each segment carries: the hash of the one behind it. The last value is that of the first segment.
std::vector<Hash> carried(const Descriptor& d, const Octets& program) {
    std::vector<Hash> next(d.segments + std::size_t{1});
    for (unsigned number = d.segments; number != 0; --number) {
        std::uint8_t behind[hash_size], hash[hash_size];
        std::ranges::copy(next[number - 1], behind);
        device::hash_of(program.data() + (std::size_t{number} - 1) * d.segment_size, device::segment_size(d, number), behind, hash);
        std::ranges::copy(hash, number == 1 ? next[d.segments].begin() : next[number - 2].begin());
    }
    return next;
}

template <class Command> Octets encoded(const Command& command, std::size_t longest) {
    Octets octets(longest);
    const formats::Result result = encode(command, octets.data(), octets.size());
    if (!result) throw ImageError("a command of the loader cannot be written: a field has no valid value");
    octets.resize(result.offset);
    return octets;
}

}  // namespace

BundleImage make_image(Descriptor d, const Octets& program, const std::uint8_t (&secret)[crypto::scalar_size]) {
    if (program.empty()) throw ImageError("the program is empty");
    if (d.segment_size == 0 || d.segment_size > device::segment_maximum)
        throw ImageError("segments of " + std::to_string(d.segment_size) + " octets; expected 1 to " + std::to_string(device::segment_maximum));
    const std::size_t segments = (program.size() + d.segment_size - 1) / d.segment_size;
    if (segments > generated::platform::highest_segment)
        throw ImageError("the program has " + std::to_string(program.size()) + " octets, that is " + std::to_string(segments) + " segments of " + std::to_string(d.segment_size) +
                         "; expected at most " + std::to_string(generated::platform::highest_segment));
    d.segments = static_cast<std::uint8_t>(segments);
    d.image_size = static_cast<std::uint32_t>(program.size());
    if (!consistent(d)) throw ImageError("entered at " + std::to_string(d.entry) + ", expected an octet of the program, 0 to " + std::to_string(program.size() - 1));
    std::ranges::copy(carried(d, program)[d.segments], d.hash);
    BundleImage image{d, encoded(d, descriptor_size), program};
    std::uint8_t signature[crypto::signature_size];
    if (!crypto::sign(secret, image.head.data(), descriptor_size - sizeof signature, signature)) throw ImageError("the key is none of P-256: its number is zero or too large");
    std::ranges::copy(signature, image.head.end() - sizeof signature);
    std::ranges::copy(signature, image.descriptor.signature);
    return image;
}

Octets octets_of(const BundleImage& image) {
    Octets octets = image.head;
    octets.insert(octets.end(), image.program.begin(), image.program.end());
    return octets;
}

BundleImage parse_image(const Octets& octets) {
    BundleImage image;
    if (octets.size() < descriptor_size || !decode(octets.data(), descriptor_size, image.descriptor))
        throw ImageError("it does not begin with the descriptor of a bundle image of this version, " + std::to_string(descriptor_size) + " octets; './sspec image' makes one");
    const Descriptor& d = image.descriptor;
    if (!consistent(d) || octets.size() - descriptor_size != d.image_size)
        throw ImageError("its descriptor speaks of " + std::to_string(d.image_size) + " octets in " + std::to_string(d.segments) + " segments of " + std::to_string(d.segment_size) + ", and " +
                         std::to_string(octets.size() - descriptor_size) + " are there: it is truncated, or was changed");
    image.head.assign(octets.begin(), octets.begin() + descriptor_size);
    image.program.assign(octets.begin() + descriptor_size, octets.end());
    return image;
}

std::vector<Octets> loading_commands(const BundleImage& image, std::uint8_t slot, bool intent) {
    const Descriptor& d = image.descriptor;
    const std::vector<Hash> next = carried(d, image.program);
    std::vector<Octets> commands{encoded(formats::LoaderOffer{slot, intent, {image.head.data(), image.head.size()}}, formats::loader_offer_longest)};
    for (unsigned number = 1; number <= d.segments; ++number) {
        formats::LoaderSegment s{.slot = slot, .number = static_cast<std::uint8_t>(number), .next = {}, .octets = {image.program.data() + (std::size_t{number} - 1) * d.segment_size, device::segment_size(d, number)}};
        std::ranges::copy(next[number - 1], s.next);
        commands.push_back(encoded(s, formats::loader_segment_longest));
    }
    commands.push_back(encoded(formats::LoaderCommit{slot}, formats::loader_commit_longest));
    return commands;
}

}  // namespace ssp::host
