// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <algorithm>
#include <bit>
#include <utility>

#include <gif_lib.h>

#include "core/image/palette.h"

namespace deep3d::formats {
namespace {

// giflib's encoder into memory; closed at the end of the scope.
class GifWriter {
public:
    explicit GifWriter(const std::string& name) : m_name(name) {
        m_gif = EGifOpen(&m_file, [](GifFileType* gif, const GifByteType* bytes, int count) {
            auto& file = *static_cast<Bytes*>(gif->UserData);
            file.insert(file.end(), bytes, bytes + count);
            return count;
        }, nullptr);
        if (!m_gif) throwNotEncoded(name);
        EGifSetGifVersion(m_gif, true);  // 89a: animations
    }
    ~GifWriter() {
        if (m_gif) EGifCloseFile(m_gif, nullptr);
    }
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    void start(Size size, const std::vector<PaletteColour>& palette) {
        const int entries = std::max(2, int(std::bit_ceil(palette.size())));
        ColorMapObject* map = GifMakeMapObject(entries, nullptr);
        for (size_t i = 0; map && i < palette.size(); ++i) map->Colors[i] = {palette[i][0], palette[i][1], palette[i][2]};
        const int status = map ? EGifPutScreenDesc(m_gif, size.width, size.height, 8, 0, map) : GIF_ERROR;
        GifFreeMapObject(map);
        check(status);
        const GifByteType forever[] = {1, 0, 0};  // Netscape's loop extension: 0 = without end
        check(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE));
        check(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0"));
        check(EGifPutExtensionBlock(m_gif, sizeof forever, forever));
        check(EGifPutExtensionTrailer(m_gif));
    }

    void add(Size size, std::vector<uint8_t> indices, int delayMs) {
        GraphicsControlBlock control{DISPOSE_DO_NOT, false, std::max(2, (delayMs + 5) / 10), NO_TRANSPARENT_COLOR};
        GifByteType extension[4];
        check(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, int(EGifGCBToExtension(&control, extension)), extension));
        check(EGifPutImageDesc(m_gif, 0, 0, size.width, size.height, false, nullptr));
        for (int y = 0; y < size.height; ++y)
            check(EGifPutLine(m_gif, indices.data() + size_t(y) * size_t(size.width), size.width));
    }

    Bytes finish() {
        check(EGifCloseFile(std::exchange(m_gif, nullptr), nullptr));
        return std::move(m_file);
    }

private:
    void check(int status) {
        if (status == GIF_ERROR) throwNotEncoded(m_name);
    }

    std::string m_name;
    Bytes m_file;
    GifFileType* m_gif = nullptr;
};

}  // namespace

Bytes encodeAnimatedGif(const std::vector<FramePtr>& frames, int delayMs, const std::string& name) {
    const Size size = frames.front()->size();
    if (size.width > kMaxImageSide || size.height > kMaxImageSide)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1: a GIF picture can be at most %2 pixels wide or high."),
                    {name, std::to_string(kMaxImageSide)});
    const std::vector<PaletteColour> palette = paletteOf(frames);
    GifWriter writer(name);
    writer.start(size, palette);
    for (const FramePtr& frame : frames) writer.add(size, dithered(*frame, palette), delayMs);
    return writer.finish();
}

}  // namespace deep3d::formats
