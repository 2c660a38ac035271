// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "gpu/colour_converter.h"

#include <atomic>

#include "core/util/error.h"
#include "core/util/log.h"
#include "gpu/picture_pool.h"
#include "gpu/yuv_coding.h"

namespace deep3d::gpu {
namespace {

template <class T> YuvView<T> viewOf(const DeviceYuv& picture) {
    using Sample = std::remove_const_t<T>;
    const size_t luma = picture.lumaPitch / sizeof(Sample), chroma = picture.chromaPitch / sizeof(Sample);
    const size_t rows = size_t(picture.size.height);
    return {{static_cast<T*>(picture.luma), luma * rows}, {static_cast<T*>(picture.chroma), chroma * (rows / 2)},
            picture.size.width, picture.size.height, luma, chroma,
            picture.bits > 8 ? 16 - picture.bits : 0};
}

// Whether the kernels' wide loads and stores fit: whole groups of four samples, also behind the last column.
bool isAligned(const DeviceYuv& picture) {
    const size_t group = picture.bits > 8 ? 8 : 4, width = size_t(picture.size.width) * group / 4;
    const auto fits = [group](const void* data) { return data && reinterpret_cast<uintptr_t>(data) % group == 0; };
    const auto holds = [group, width](size_t pitch) { return pitch % group == 0 && pitch >= width; };
    const bool even = picture.size.width % 2 == 0 && picture.size.height % 2 == 0;
    return even && fits(picture.luma) && fits(picture.chroma) && holds(picture.lumaPitch) && holds(picture.chromaPitch);
}

// The same picture with as many columns and rows as the encoder takes.
template <class T> ImageView<const T> cutTo(ImageView<const T> image, Size size) {
    image.columns = size.width;
    image.rows = size.height;
    return image;
}

class ColourConverter final : public DeviceColour {
public:
    ColourConverter(CudaApiPtr api, int device)
        : m_api(std::move(api)), m_device(device), m_pool(PicturePool::make(m_api, device)) {}

    int device() const override { return m_device; }

    void* context() override {
        void* context = nullptr;
        const bool works = m_api->select(m_device).code == 0 && m_api->context(context).code == 0;
        return works ? context : nullptr;
    }

    FramePtr frameOf(const DeviceYuv& picture, const FrameTags& tags) override {
        const SampleBits bits = picture.bits > 8 ? SampleBits::Sixteen : SampleBits::Eight;
        const auto numbers = yuvNumbers(picture.coding, picture.bits, int(bits));
        if (m_lost || !numbers || !isAligned(picture)) return nullptr;
        PicturePool::PicturePtr made;
        const auto work = [&] {
            made = m_pool->picture(picture.size, bits);
            bits == SampleBits::Eight ? decode<uint8_t>(picture, *numbers, *made) : decode<uint16_t>(picture, *numbers, *made);
        };
        return done(work) ? std::make_shared<const Frame>(picture.size, bits, tags, made) : nullptr;
    }

    bool fill(const DeviceYuv& picture, const Frame& frame) override {
        const auto numbers = yuvNumbers(picture.coding, picture.bits, int(frame.bits()));
        const bool left = picture.coding.columnHalves == 0 && picture.coding.rowHalves == 1;
        const bool there = frame.onDevice() && frame.onDevice()->device() == m_device;
        const bool covers = frame.width() >= picture.size.width && frame.height() >= picture.size.height;
        if (m_lost || !numbers || !left || !there || !covers || !isAligned(picture)) return false;
        const bool deepFrame = frame.bits() == SampleBits::Sixteen, deepPicture = picture.bits > 8;
        if (deepPicture && !deepFrame) return false;
        return done([&] {
            deepPicture ? encode<uint16_t, uint16_t>(picture, *numbers, frame)
            : deepFrame ? encode<uint16_t, uint8_t>(picture, *numbers, frame)
                        : encode<uint8_t, uint8_t>(picture, *numbers, frame);
        });
    }

private:
    template <class T> void decode(const DeviceYuv& from, const YuvNumbers& numbers, const PicturePool::Picture& to) {
        FromYuvArguments<T> a;
        a.from = viewOf<const T>(from);
        a.to = to.image<T>();
        a.colours = numbers.toRgb;
        a.grey = numbers.grey;
        a.columnHalves = from.coding.columnHalves;
        a.rowHalves = from.coding.rowHalves;
        launch(a);
    }

    template <class In, class Out> void encode(const DeviceYuv& to, const YuvNumbers& numbers, const Frame& from) {
        launch(ToYuvArguments<In, Out>{cutTo(imageOnDevice<In>(from, m_device), to.size), viewOf<Out>(to), numbers.fromRgb});
    }

    // Waited for: the decoder takes its picture back, the encoder reads its own on a stream of its own.
    void launch(const KernelCall& call) {
        check(m_api->select(m_device));
        check(m_api->launch(call));
        check(m_api->synchronise());
    }

    // Whether the device did it.
    template <class Work> bool done(const Work& work) {
        try {
            work();
            return true;
        } catch (const Error& problem) {
            m_pool->trim();
            const std::string consequence = " Frames of clips pass through the processor from now on.";
            if (!m_lost.exchange(true)) log(LogLevel::Warning, problem.what() + consequence);
            return false;
        }
    }

    CudaApiPtr m_api;
    const int m_device;
    std::shared_ptr<PicturePool> m_pool;
    std::atomic<bool> m_lost = false;
};

}  // namespace

DeviceColourPtr makeColourConverter(CudaApiPtr api, int device) {
    return std::make_shared<ColourConverter>(std::move(api), device);
}

}  // namespace deep3d::gpu
