// SPDX-License-Identifier: Apache-2.0
// ./sspec image: makes a signed bundle image of a program.
#include "host/bundle_image.hpp"
#include "host/development_secret.hpp"
#include "tool/commands.hpp"
#include "tool/near.hpp"
#include "tool/output.hpp"
#include "tool/stop.hpp"

#include <algorithm>

namespace tool {

namespace formats = ssp::generated::formats;
using ssp::host::Octets;

namespace {

template <class Value> Value one_of(const char* option, const std::string& word, const std::vector<std::string>& names) {
    const auto found = std::ranges::find(names, word);
    if (found == names.end()) throw Stop(bad_input, std::string(option) + ": " + unknown("name", word, names, "expected one of " + joined(names, ", ")));
    return static_cast<Value>(found - names.begin());
}

void key_of(const std::string& path, std::uint8_t (&secret)[ssp::crypto::scalar_size]) {
    if (path.empty()) return void(std::ranges::copy(ssp::host::development_secret, secret));
    const std::string octets = read_file(path);
    if (octets.size() != sizeof secret) throw Stop(bad_input, path + ": it has " + std::to_string(octets.size()) + " octets; expected a secret number of P-256, " + std::to_string(sizeof secret) + " octets, the highest first");
    std::ranges::copy(octets, secret);
}

}  // namespace

int image(const ImageOptions& options, std::ostream& out) {
    ssp::device::Descriptor d{};
    d.identity = options.identity;
    d.family = options.family;
    d.kind = one_of<std::uint8_t>("--kind", options.kind, {"other", "standalone_telecom", "rsp_telecom", "m2m_telecom"});
    d.metadata = options.metadata;
    d.keep_enabled = options.keep_enabled;
    d.keep_installed = options.keep_installed;
    d.processor = one_of<formats::Processor>("--for", options.processor, {"none", "rv32", "armv8m"});
    d.segment_size = options.segment_size;
    d.entry = options.entry;
    std::uint8_t secret[ssp::crypto::scalar_size];
    key_of(options.key, secret);
    const std::string program = read_file(options.program);
    try {
        const ssp::host::BundleImage made = ssp::host::make_image(d, Octets(program.begin(), program.end()), secret);
        const Octets octets = octets_of(made);
        write_file(options.out, std::string(octets.begin(), octets.end()));
        out << options.out << ": " << octets.size() << " octets, a descriptor and " << int{made.descriptor.segments} << " segments of " << made.descriptor.segment_size
            << " octets, signed with " << (options.key.empty() ? "the development key, whose secret is known to everybody" : options.key) << std::endl;
    } catch (const ssp::host::ImageError& e) {
        throw Stop(bad_input, options.program + ": " + e.what());
    }
    return all_holds;
}

}  // namespace tool
