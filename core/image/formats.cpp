// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <algorithm>

namespace deep3d {

Size checkedSize(long long width, long long height, const std::string& name) {
    if (width < 1 || height < 1) throwDamagedPicture(name);
    if (width > kMaxImageSide || height > kMaxImageSide)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high."),
                    {name, std::to_string(width), std::to_string(height), std::to_string(kMaxImageSide)});
    if (width * height > kMaxImagePixels)
        throw Error(ErrorKind::BadInput,
                    QT_TRANSLATE_NOOP("core", "%1 is %2 x %3 pixels: pictures may have at most %4 megapixels."),
                    {name, std::to_string(width), std::to_string(height), std::to_string(kMaxImagePixels / 1'000'000)});
    return {int(width), int(height)};
}

void throwDamagedPicture(const std::string& name) {
    throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 is damaged: nothing of the picture can be read."), {name});
}

void throwNotEncoded(const std::string& name) {
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "The picture for %1 could not be encoded."), {name});
}

std::shared_ptr<Frame> greyFrame(Size size, SampleBits bits, FrameTags tags) {
    auto frame = std::make_shared<Frame>(size, bits, std::move(tags));
    std::fill_n(frame->data(), frame->byteCount(), std::byte{0x80});
    return frame;
}

FrameTags tagsWithProfile(const void* profile, size_t length) {
    constexpr size_t headerLength = 128, colourSpaceAt = 16;  // ICC.1:2010, table 17
    FrameTags tags;
    if (profile && length >= headerLength) tags.iccProfile.assign(static_cast<const char*>(profile), length);
    if (!tags.iccProfile.empty() && tags.iccProfile.compare(colourSpaceAt, 4, "RGB ") != 0) tags.iccProfile.clear();
    return tags;
}

}  // namespace deep3d
