// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// The host grid itself, and the two kernels that work on the network's grid.
#include <gtest/gtest.h>

#include "gpu/device_volume.h"
#include "gpu/source_kernel.h"
#include "tests/gpu/host_grid.h"
#include "tests/stereo/reference_view.h"
#include "tests/support/synthetic.h"

namespace deep3d::gpu {
namespace {

using namespace deep3d::testing;
using testing::HostGrid;

struct ToyArguments {
    DeviceView<int> out;
};

// Each thread adds its neighbour's number to its own: right only with a barrier in between.
template <bool kBarrier> struct NeighbourKernel : OneRound {
    using Arguments = ToyArguments;
    struct Shared {
        SharedArray<int, 64> numbers;
    };
    static constexpr int kThreads = 64, kPhases = 2;
    static Grid grid(const Arguments&) { return {3, 1, 1}; }

    template <int kPhase> static void phase(const Arguments& a, const Block& block, int thread, Shared& shared) {
        if (kPhase == 0) shared.numbers[size_t(thread)] = thread;
        if (kPhase == (kBarrier ? 1 : 0))
            a.out[size_t(block.x * kThreads + thread)] = thread + shared.numbers[size_t((thread + 1) % kThreads)];
    }
};

std::vector<int> neighbourSums(bool barrier) {
    std::vector<int> out(3 * 64, -7);
    const ToyArguments arguments{{out.data(), out.size()}};
    HostGrid grid;
    barrier ? grid.run<NeighbourKernel<true>>(arguments) : grid.run<NeighbourKernel<false>>(arguments);
    return out;
}

TEST(HostGridTest, RunsEveryThreadOfEveryBlock) {
    const std::vector<int> sums = neighbourSums(true);
    for (size_t i = 0; i < sums.size(); ++i) EXPECT_EQ(sums[i], int(i % 64 + (i + 1) % 64));
}

TEST(HostGridTest, AMissingBarrierIsSeen) { EXPECT_NE(neighbourSums(false), neighbourSums(true)); }

TEST(HostGridTest, AnIndexOutsideThrows) {
    std::vector<int> out(3 * 64 - 1);
    EXPECT_THROW(HostGrid().run<NeighbourKernel<true>>({{out.data(), out.size()}}), std::out_of_range);
    std::vector<uint8_t> bytes(33);
    const DeviceView<uint8_t> view{bytes.data(), bytes.size()};
    EXPECT_THROW((view.wide<Bytes16>(32)), std::out_of_range);
    EXPECT_THROW((view.wide<Bytes16>(1)), std::out_of_range);  // not aligned
}

TEST(Kernels, HalfFloatsAreExact) {
    EXPECT_EQ(Half{0x3c00}.value(), 1.0f);
    EXPECT_EQ(Half{0x3555}.value(), 0.333251953125f);
    EXPECT_EQ(Half{0x0001}.value(), 5.9604644775390625e-08f);  // the smallest denormal
    EXPECT_EQ(Half{0x03ff}.value(), 6.097555160522461e-05f);   // the largest denormal
    EXPECT_EQ(Half{0x7bff}.value(), 65504.0f);
    EXPECT_EQ(Half{0xbc00}.value(), -1.0f);
    EXPECT_EQ(Half{0x0000}.value(), 0.0f);
}

// A volume with its own memory, every entry not a number until a kernel writes it.
struct OwnVolume {
    VolumeShape shape;
    std::vector<float> mass, nearer, largest, largestNearer;

    explicit OwnVolume(const VolumeShape& s)
        : shape(s), mass(s.count(), NAN), nearer(s.count(), NAN), largest(s.blockCount(), NAN),
          largestNearer(s.blockCount(), NAN) {}
    VolumeOf<float> writable() {
        return {shape, {mass.data(), mass.size()}, {nearer.data(), nearer.size()}, {largest.data(), largest.size()},
                {largestNearer.data(), largestNearer.size()}};
    }
    Volume readable() const {
        return {shape, {mass.data(), mass.size()}, {nearer.data(), nearer.size()}, {largest.data(), largest.size()},
                {largestNearer.data(), largestNearer.size()}};
    }
};

VolumeShape shapeOf(const Distribution& distribution) {
    return {distribution.layers(), distribution.grid().height, distribution.grid().width};
}

OwnVolume prepared(const Distribution& distribution, const std::vector<float>& gains, Largest largest) {
    OwnVolume volume(shapeOf(distribution));
    VolumeArguments arguments;
    arguments.shape = volume.shape;
    arguments.floats = {distribution.data(), volume.shape.count()};
    arguments.gains = {gains.data(), gains.size()};
    arguments.out = volume.writable();
    arguments.largest = largest;
    HostGrid().run<VolumeKernel>(arguments);
    return volume;
}

TEST(Kernels, GainsAreTheProcessors) {
    for (const Size grid : {Size{1, 1}, Size{17, 3}, Size{384, 2}, Size{4096, 1}}) {
        const auto distribution = randomSoft(grid, 3.0, 4);
        std::vector<float> gains(33, 1.0f);
        for (size_t k = 0; k < 33; k += 2) gains[k] = 0.1f * float(k);
        const OwnVolume ours = prepared(*distribution, gains, Largest::Mass);
        VolumeBuffer expected;
        applyGains(viewOf(*distribution), gains, expected);
        for (int y = 0; y < grid.height; ++y)
            for (int x = 0; x < grid.width; ++x) {
                float nearer = 0.0f;
                for (int k = 0; k < 33; ++k) {
                    const float mass = expected.view().row(k, y)[x];
                    ASSERT_NEAR(ours.mass[ours.shape.at(y, k, x)], mass, 1e-6);
                    ASSERT_NEAR(ours.nearer[ours.shape.at(y, k, x)], nearer, 1e-5);
                    ASSERT_GE(ours.largest[ours.shape.blockAt(y, k, x / kBlockCells)] + 1e-6f, mass);
                    nearer += mass;
                }
            }
    }
}

TEST(Kernels, SilentCellsKeepTheirMass) {
    const auto distribution = oneHot({20, 4}, [](int x, int) { return x % 33; });
    std::vector<float> gains(33, 0.0f);
    gains[5] = 2.0f;
    const OwnVolume ours = prepared(*distribution, gains, Largest::Mass);
    for (int x = 0; x < 20; ++x) EXPECT_EQ(ours.mass[ours.shape.at(2, x % 33, x)], 1.0f) << x;
}

TEST(Kernels, HalvesGiveTheSameVolume) {
    const Size grid{50, 3};
    Distribution rounded(*randomSoft(grid, 3.0, 4));
    std::vector<Half> halves(rounded.planeSize() * 33);
    for (size_t i = 0; i < halves.size(); ++i) {
        halves[i] = {uint16_t(i * 7919 % 0x3c00)};  // any bit pattern below 1
        rounded.data()[i] = halves[i].value();
    }
    const OwnVolume expected = prepared(rounded, {}, Largest::Opacity);
    OwnVolume ours(expected.shape);
    VolumeArguments arguments;
    arguments.shape = ours.shape;
    arguments.halves = {halves.data(), halves.size()};
    arguments.out = ours.writable();
    arguments.largest = Largest::Opacity;
    HostGrid().run<VolumeKernel>(arguments);
    EXPECT_EQ(ours.mass, expected.mass);
    EXPECT_EQ(ours.nearer, expected.nearer);
    EXPECT_EQ(ours.largest, expected.largest);
}

// [eye][row][layer][cell]; the second eye is left alone where it has no shifts.
std::vector<OwnVolume> moved(const OwnVolume& source, const std::vector<float>& shiftCells, bool bothEyes) {
    const std::vector<LayerStep> steps = layerSteps(shiftCells, 1.0f);
    TargetArguments arguments;
    arguments.source = source.readable();
    arguments.tileColumns = tileColumnsFor(source.shape.layers, 1.0f, TargetKernel::kThreads);
    VolumeShape shape = source.shape;
    shape.blockCells = arguments.tileColumns;
    std::vector<OwnVolume> targets(2, OwnVolume(shape));
    for (size_t e = 0; e < 2; ++e) {
        arguments.target[e] = targets[e].writable();
        if (e == 0 || bothEyes) arguments.steps[e] = {steps.data(), steps.size()};
    }
    HostGrid().run<TargetKernel>(arguments);
    return targets;
}

TEST(Kernels, SourceToTargetIsTheFormula) {
    for (const Size grid : {Size{1, 1}, Size{37, 3}, Size{384, 2}}) {
        for (const double scale : {0.0, 0.7, -1.3, 4.0, 100.0}) {
            const auto distribution = squareBeforeWall(grid);
            const OwnVolume source = prepared(*distribution, {}, Largest::Opacity);
            std::vector<float> shifts(33);
            for (size_t k = 0; k < 33; ++k) shifts[k] = float(scale * (double(k) - 14.0) * grid.width / 384.0);
            const std::vector<OwnVolume> targets = moved(source, shifts, false);
            const ReferenceVolume reference(viewOf(*distribution));
            const std::vector<float> expected = targetWeights(reference, shifts);
            for (size_t i = 0; i < expected.size(); ++i) {
                ASSERT_NEAR(targets[0].mass[i], expected[i], 2e-4) << grid.width << " " << scale << " " << i;
                ASSERT_TRUE(std::isnan(targets[1].mass[i]));
            }
        }
    }
}

// Also where gaps are wider than a block has threads, at both sides, and where nothing is covered at all.
TEST(Kernels, TargetToSourceIsTheProcessors) {
    const auto gappy = [](Size grid) {
        auto scene = std::make_shared<Distribution>(*squareBeforeWall(grid));
        for (int k = 0; k < 33; ++k)
            for (int y = 0; y < grid.height; ++y)
                for (int x = 0; x < grid.width; ++x) {
                    const bool middle = x * 3 > grid.width && x * 4 < 3 * grid.width;
                    if (y == 2 || (y == 1 && middle)) scene->layer(k)[y * grid.width + x] = 0.0f;
                }
        return scene;
    };
    for (const Size grid : {Size{1, 1}, Size{37, 3}, Size{700, 3}})
        for (const double scale : {0.0, 0.7, -1.3, 4.0, 100.0}) {
            const auto distribution = gappy(grid);
            std::vector<float> parallax(33);
            for (size_t k = 0; k < 33; ++k) parallax[k] = float(scale * (double(k) - 14.0) / 384.0);
            const OwnVolume target = prepared(*distribution, {}, Largest::Opacity);
            const std::vector<float> shifts = layerShifts(parallax, 1.0, grid.width);
            const size_t plane = distribution->planeSize();
            std::vector<float> source(33 * plane, NAN), sum(plane, NAN), expectedLayer(plane, NAN);
            HostGrid().run<SourceKernel>({target.readable(), {shifts.data(), shifts.size()}, {source.data(), source.size()},
                                          {sum.data(), plane}, {expectedLayer.data(), plane}});
            VolumeBuffer expected;
            targetToSource(viewOf(*distribution), parallax, expected);
            for (int k = 0; k < 33; ++k)
                for (int y = 0; y < grid.height; ++y)
                    for (int x = 0; x < grid.width; ++x)
                        ASSERT_NEAR(source[size_t(k) * plane + size_t(y * grid.width + x)], expected.view().row(k, y)[x], 1e-5)
                            << grid.width << " " << scale << " " << k << " " << y << " " << x;
        }
}

TEST(Kernels, NothingMovesGivesTheSourceBack) {
    const auto distribution = randomSoft({131, 4}, 4.0, 8);
    const OwnVolume source = prepared(*distribution, {}, Largest::Opacity);
    const std::vector<OwnVolume> targets = moved(source, std::vector<float>(33, 0.0f), true);
    for (const OwnVolume& target : targets)
        for (size_t i = 0; i < target.mass.size(); ++i) ASSERT_NEAR(target.mass[i], source.mass[i], 1e-6);
}

}  // namespace
}  // namespace deep3d::gpu
