// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/image/formats.h"

#include <memory>

#include <webp/decode.h>
#include <webp/demux.h>
#include <webp/encode.h>
#include <webp/mux.h>

#include "core/image/orientation.h"

namespace deep3d::formats {
namespace {

struct FreeDemuxer {
    void operator()(WebPDemuxer* demuxer) const { WebPDemuxDelete(demuxer); }
};
struct FreeAnimation {
    void operator()(WebPAnimDecoder* decoder) const { WebPAnimDecoderDelete(decoder); }
    void operator()(WebPAnimEncoder* encoder) const { WebPAnimEncoderDelete(encoder); }
};

// A chunk of the container, also of a file that ends too early; empty where there is none.
Bytes chunk(ByteView file, const char* name) {
    const WebPData data{file.data(), file.size()};
    WebPDemuxState state{};
    const std::unique_ptr<WebPDemuxer, FreeDemuxer> demuxer(WebPDemuxPartial(&data, &state));
    WebPChunkIterator found{};
    Bytes bytes;
    if (demuxer && WebPDemuxGetChunk(demuxer.get(), name, 1, &found))
        bytes.assign(found.chunk.bytes, found.chunk.bytes + found.chunk.size);
    WebPDemuxReleaseChunkIterator(&found);
    return bytes;
}

WebPBitstreamFeatures features(ByteView file, const std::string& name) {
    WebPBitstreamFeatures found{};
    if (WebPGetFeatures(file.data(), file.size(), &found) != VP8_STATUS_OK) throwDamagedPicture(name);
    checkedSize(found.width, found.height, name);
    return found;
}

// RGB straight into the frame, RGBA through `rgba`.
void layRowsOnWhite(const uint8_t* rgba, Frame& frame, int rows) {
    for (int y = 0; y < rows; ++y)
        layOnWhite(rgba + size_t(y) * size_t(frame.width()) * 4, frame.row<uint8_t>(y).data(), size_t(frame.width()));
}

bool decodeStill(ByteView file, Frame& frame, bool alpha, const std::string& name) {
    Bytes rgba(alpha ? size_t(frame.width()) * size_t(frame.height()) * 4 : 0);
    WebPDecoderConfig config;
    WebPInitDecoderConfig(&config);
    config.output.colorspace = alpha ? MODE_RGBA : MODE_RGB;
    config.output.is_external_memory = 1;
    config.output.u.RGBA.rgba = alpha ? rgba.data() : frame.row<uint8_t>(0).data();
    config.output.u.RGBA.stride = frame.width() * (alpha ? 4 : 3);
    config.output.u.RGBA.size = alpha ? rgba.size() : frame.byteCount();
    const std::unique_ptr<WebPIDecoder, decltype(&WebPIDelete)> decoder(WebPINewDecoder(&config.output), &WebPIDelete);
    const VP8StatusCode status = WebPIAppend(decoder.get(), file.data(), file.size());
    int rows = frame.height();
    if (status != VP8_STATUS_OK && !WebPIDecGetRGB(decoder.get(), &rows, nullptr, nullptr, nullptr)) rows = 0;
    if (rows <= 0) throwDamagedPicture(name);
    if (alpha) layRowsOnWhite(rgba.data(), frame, rows);
    return status == VP8_STATUS_OK;
}

void decodeFirstFrame(ByteView file, Frame& frame, const std::string& name) {
    WebPAnimDecoderOptions options;
    WebPAnimDecoderOptionsInit(&options);
    const WebPData data{file.data(), file.size()};
    const std::unique_ptr<WebPAnimDecoder, FreeAnimation> decoder(WebPAnimDecoderNew(&data, &options));
    uint8_t* rgba = nullptr;
    int timestamp = 0;
    if (!decoder || !WebPAnimDecoderGetNext(decoder.get(), &rgba, &timestamp)) throwDamagedPicture(name);
    layRowsOnWhite(rgba, frame, frame.height());
}

// A frame as libwebp's picture; freed at the end of the scope.
struct WebpPicture {
    WebPPicture picture;

    WebpPicture(const Frame& frame, const std::string& name) {
        if (frame.width() > WEBP_MAX_DIMENSION || frame.height() > WEBP_MAX_DIMENSION)
            throw Error(ErrorKind::BadInput,
                        QT_TRANSLATE_NOOP("core", "%1: a WebP picture can be at most %2 pixels wide or high."),
                        {name, std::to_string(WEBP_MAX_DIMENSION)});
        WebPPictureInit(&picture);
        picture.use_argb = 1;
        picture.width = frame.width();
        picture.height = frame.height();
        if (!WebPPictureImportRGB(&picture, frame.row<uint8_t>(0).data(), frame.width() * 3)) throwNotEncoded(name);
    }
    ~WebpPicture() { WebPPictureFree(&picture); }
    WebpPicture(const WebpPicture&) = delete;
    WebpPicture& operator=(const WebpPicture&) = delete;
};

WebPConfig configFor(int quality) {
    WebPConfig config;
    WebPConfigPreset(&config, WEBP_PRESET_PHOTO, float(quality));
    config.lossless = quality >= 100;
    config.use_sharp_yuv = 1;  // WebP always halves the colour: the best that it can do for anaglyphs
    return config;
}

Bytes withProfile(const WebPMemoryWriter& written, const std::string& profile, const std::string& name) {
    if (profile.empty()) return {written.mem, written.mem + written.size};
    const WebPData picture{written.mem, written.size};
    const WebPData icc{reinterpret_cast<const uint8_t*>(profile.data()), profile.size()};
    const std::unique_ptr<WebPMux, decltype(&WebPMuxDelete)> mux(WebPMuxNew(), &WebPMuxDelete);
    WebPData assembled{};
    const bool complete = WebPMuxSetImage(mux.get(), &picture, 0) == WEBP_MUX_OK &&
                          WebPMuxSetChunk(mux.get(), "ICCP", &icc, 0) == WEBP_MUX_OK &&
                          WebPMuxAssemble(mux.get(), &assembled) == WEBP_MUX_OK;
    Bytes file(assembled.bytes, assembled.bytes + assembled.size);
    WebPDataClear(&assembled);
    if (!complete) throwNotEncoded(name);
    return file;
}

}  // namespace

PictureHeader webpHeader(ByteView file, const std::string& name) {
    const WebPBitstreamFeatures found = features(file, name);
    return {{found.width, found.height}, SampleBits::Eight, orientationOfExif(chunk(file, "EXIF"))};
}

Picture decodeWebp(ByteView file, const std::string& name) {
    const WebPBitstreamFeatures found = features(file, name);
    const Bytes profile = chunk(file, "ICCP");
    Picture made{greyFrame({found.width, found.height}, SampleBits::Eight, tagsWithProfile(profile.data(), profile.size())),
                 orientationOfExif(chunk(file, "EXIF")), false};
    if (found.has_animation)
        decodeFirstFrame(file, *made.frame, name);
    else
        made.damaged = !decodeStill(file, *made.frame, found.has_alpha, name);
    return made;
}

Bytes encodeWebp(const Frame& frame, const std::string& name, const WriteOptions& options) {
    WebpPicture source(frame, name);
    const WebPConfig config = configFor(options.quality);
    WebPMemoryWriter written;
    WebPMemoryWriterInit(&written);
    const std::unique_ptr<WebPMemoryWriter, decltype(&WebPMemoryWriterClear)> owner(&written, &WebPMemoryWriterClear);
    source.picture.writer = WebPMemoryWrite;
    source.picture.custom_ptr = &written;
    if (!WebPEncode(&config, &source.picture)) throwNotEncoded(name);
    return withProfile(written, frame.tags().iccProfile, name);
}

Bytes encodeAnimatedWebp(const std::vector<FramePtr>& frames, int delayMs, const std::string& name, int quality) {
    WebPAnimEncoderOptions options;
    WebPAnimEncoderOptionsInit(&options);
    const Size size = frames.front()->size();
    const std::unique_ptr<WebPAnimEncoder, FreeAnimation> encoder(WebPAnimEncoderNew(size.width, size.height, &options));
    const WebPConfig config = configFor(quality);
    int timestamp = 0;
    for (const FramePtr& frame : frames) {
        WebpPicture source(*frame, name);
        if (!encoder || !WebPAnimEncoderAdd(encoder.get(), &source.picture, timestamp, &config)) throwNotEncoded(name);
        timestamp += delayMs;
    }
    WebPData assembled{};
    const bool complete = WebPAnimEncoderAdd(encoder.get(), nullptr, timestamp, nullptr) &&
                          WebPAnimEncoderAssemble(encoder.get(), &assembled);
    Bytes file(assembled.bytes, assembled.bytes + assembled.size);
    WebPDataClear(&assembled);
    if (!complete) throwNotEncoded(name);
    return file;
}

}  // namespace deep3d::formats
