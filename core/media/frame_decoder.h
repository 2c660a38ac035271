// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>

#include "core/media/av_handles.h"
#include "core/media/decoding_device.h"
#include "core/media/filter_chain.h"

struct AVStream;

namespace deep3d {

struct DecoderOptions {
    int threads = 0;             // 0: as many as the machine has cores
    bool keyFramesOnly = false;  // everything else is skipped undecoded
    bool deinterlace = false;    // interlaced pictures become progressive ones, one for one; needs both neighbours
    DecodingDevicePtr device{};  // decodes where it can, else the processor does, with the same pictures
};

// Decodes the film of a file in the order of presentation, from its start or from a key frame on. Knows nothing of
// frame numbers. Pictures that are damaged beyond decoding are left out and counted. One owner, one thread at a time.
class FrameDecoder {
public:
    // Throws as openInput() and videoStreamOf(); Error(BadInput) where FFmpeg has no decoder.
    FrameDecoder(const std::filesystem::path& path, const DecoderOptions& options);

    AVFormatContext& input() { return *m_input; }
    AVStream& stream();
    int streamIndex() const { return m_stream; }

    // Goes to the key frame at or before `time` (stream's unit; of presentation or of decoding, as the format counts).
    // False where the file cannot do that.
    bool seek(int64_t time);
    // Goes to the very start, by opening the file anew.
    void restart();
    // Interlaced pictures are made progressive from the next call of restart() or seek() on.
    void setDeinterlace(bool on) { m_options.deinterlace = on; }
    // Pictures stay on the device that decodes them; fetch() brings one. Not where they are made progressive.
    void setStaysOnDevice(bool on) { m_staysOnDevice = on; }
    // A picture of next(), to the processor's memory unless it is there.
    void fetch(AVFrame& picture);

    // The next picture; null at the end or when stopped. Its pts is set where the file has times at all. Valid until
    // the next call. Throws Error(Failed) where reading fails in the middle (a network drive that went away).
    AVFrame* next(std::stop_token stop = {});

    int64_t damagedPackets() const { return m_damaged; }
    // Who decoded the last picture.
    DecoderDevice decodedBy() const { return m_decodedBy; }

private:
    void open();
    void rewindState();
    bool decode();                        // into m_picture; false at the end
    void noteDevice();                    // who decoded m_picture
    void feed();                          // one packet, or the end, into the decoder
    bool filtered(std::stop_token stop);  // m_picture through the deinterlacer

    std::filesystem::path m_path;
    DecoderOptions m_options;
    InputHandle m_input;
    int m_stream = -1;
    CodecHandle m_codec;
    PacketHandle m_packet;
    PictureHandle m_picture, m_output;
    std::unique_ptr<FilterChain> m_fields;    // the deinterlacer, made for the first picture
    bool m_fed = false, m_fieldsFed = false;  // the end was handed on
    bool m_sound = true;                      // no picture can refer to what lies before a seek any more
    int64_t m_damaged = 0;
    FetchedPictures m_fetched;
    bool m_staysOnDevice = false;
    DecoderDevice m_decodedBy = DecoderDevice::Cpu;
};

}  // namespace deep3d
