// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/decoding_device.h"

#include <new>

#include "core/media/colour_convert.h"
#include "core/model/depth_network.h"
#include "core/util/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/hwcontext.h>
#include <libswscale/swscale.h>
}

namespace deep3d {

DecodingDevicePtr openDecodingDevice(int cudaDevice) {
    if (cudaDevice == kProcessor) return nullptr;
    quietFfmpeg();
    AVBufferRef* device = nullptr;
    if (av_hwdevice_ctx_create(&device, AV_HWDEVICE_TYPE_CUDA, std::to_string(cudaDevice).c_str(), nullptr, 0) < 0)
        return nullptr;
    return DecodingDevicePtr(device, [](AVBufferRef* held) { av_buffer_unref(&held); });
}

bool canDecode(const AVCodec& codec, const DecodingDevicePtr& device) {
    if (!device) return false;
    for (int i = 0; const AVCodecHWConfig* way = avcodec_get_hw_config(&codec, i); ++i)
        if ((way->methods & AV_CODEC_HW_CONFIG_METHOD_HW_DEVICE_CTX) && way->device_type == AV_HWDEVICE_TYPE_CUDA) return true;
    return false;
}

bool FetchedPictures::isOnDevice(const AVFrame& picture) { return picture.hw_frames_ctx != nullptr; }

void FetchedPictures::fetch(AVFrame& picture, int format, const std::filesystem::path& path) {
    PictureHandle fetched = newPicture();
    checkedRead(av_hwframe_transfer_data(fetched.get(), &picture, 0), path);
    if (av_frame_copy_props(fetched.get(), &picture) < 0) throw std::bad_alloc();
    av_frame_unref(&picture);
    av_frame_move_ref(&picture, fetched.get());
    toPlanes(picture, format);
}

void FetchedPictures::toPlanes(AVFrame& picture, int format) {
    const int to = plainPixelFormat(format);
    if (picture.format == to) return;
    if (!m_planes || m_width != picture.width || m_height != picture.height || m_from != picture.format || m_to != to) {
        m_width = picture.width;
        m_height = picture.height;
        m_from = picture.format;
        m_to = to;
        m_planes.reset(sws_getContext(m_width, m_height, AVPixelFormat(m_from), m_width, m_height, AVPixelFormat(to),
                                      SWS_POINT | SWS_ACCURATE_RND, nullptr, nullptr, nullptr));
        if (!m_planes)
            throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "A picture of the clip could not be converted."));
    }
    PictureHandle planes = newPicture();
    planes->width = m_width;
    planes->height = m_height;
    planes->format = to;
    if (av_frame_get_buffer(planes.get(), 0) < 0 || av_frame_copy_props(planes.get(), &picture) < 0) throw std::bad_alloc();
    sws_scale(m_planes.get(), picture.data, picture.linesize, 0, m_height, planes->data, planes->linesize);
    av_frame_unref(&picture);
    av_frame_move_ref(&picture, planes.get());
}

}  // namespace deep3d
