// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/job/distribution_codec.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <stdexcept>

#include <zstd.h>

namespace deep3d {
namespace {

constexpr int kLevel = 3;           // zstd's own default: a higher one saves little and costs much here
constexpr float kSteps = 255.0f;
constexpr unsigned long long kLargest = 1ull << 30;  // bytes, unpacked: a damaged length must not ask for more

// Before the identity and the layers, in the machine's own byte order: the cache does not travel.
struct Header {
    uint32_t version = 1;
    uint32_t identityBytes = 0;
    LayerAxis axis;
    Alignment alignment = Alignment::Source;
    Size grid;
};
static_assert(std::is_trivially_copyable_v<Header>);

void packLayers(const Distribution& distribution, uint8_t* to) {
    const size_t plane = distribution.planeSize();
    std::vector<float> sums(plane);
    std::vector<uint8_t> reached(plane);
    for (int k = 0; k < distribution.layers(); ++k) {
        const float* mass = distribution.layer(k);
        const bool last = k + 1 == distribution.layers();
        for (size_t i = 0; i < plane; ++i) {
            sums[i] += mass[i];
            const float level = last ? kSteps : std::min(std::nearbyint(sums[i] * kSteps), kSteps);
            to[i] = uint8_t(level) - reached[i];
            reached[i] = uint8_t(level);
        }
        to += plane;
    }
}

void unpackLayers(const uint8_t* from, Distribution& distribution) {
    const size_t count = distribution.planeSize() * size_t(distribution.layers());
    for (size_t i = 0; i < count; ++i) distribution.data()[i] = float(from[i]) / kSteps;
}

bool plausible(const Header& header) {
    return header.version == Header{}.version && header.axis.layers >= 2 && header.axis.layers <= 256 &&
           header.grid.width > 0 && header.grid.height > 0;
}

}  // namespace

std::vector<std::byte> packed(const Distribution& distribution, std::string_view identity) {
    const Header header{.identityBytes = uint32_t(identity.size()), .axis = distribution.axis(),
                        .alignment = distribution.alignment(), .grid = distribution.grid()};
    const size_t layers = distribution.planeSize() * size_t(distribution.layers());
    std::vector<uint8_t> plain(sizeof header + identity.size() + layers);
    std::memcpy(plain.data(), &header, sizeof header);
    std::ranges::copy(identity, plain.begin() + sizeof header);
    packLayers(distribution, plain.data() + sizeof header + identity.size());

    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::vector<std::byte> bytes(ZSTD_compressBound(plain.size()));
    const size_t size = ZSTD_compress2(context.get(), bytes.data(), bytes.size(), plain.data(), plain.size());
    if (ZSTD_isError(size)) throw std::runtime_error(ZSTD_getErrorName(size));
    bytes.resize(size);
    return bytes;
}

std::optional<DistributionPtr> unpacked(std::span<const std::byte> bytes, std::string_view identity) {
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    const size_t prefix = sizeof(Header) + identity.size();
    if (size > kLargest || size < prefix) return std::nullopt;  // zstd's error codes are the largest numbers
    std::vector<uint8_t> plain(size);
    if (ZSTD_decompress(plain.data(), plain.size(), bytes.data(), bytes.size()) != size) return std::nullopt;
    Header header;
    std::memcpy(&header, plain.data(), sizeof header);
    if (!plausible(header) || header.identityBytes != identity.size() ||
        std::memcmp(plain.data() + sizeof header, identity.data(), identity.size()) != 0)
        return std::nullopt;
    if (size - prefix != size_t(header.axis.layers) * size_t(header.grid.width) * size_t(header.grid.height))
        return std::nullopt;
    auto distribution = std::make_shared<Distribution>(header.axis, header.alignment, header.grid);
    unpackLayers(plain.data() + prefix, *distribution);
    return distribution;
}

}  // namespace deep3d
