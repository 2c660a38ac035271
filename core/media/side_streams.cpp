// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/side_streams.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <new>
#include <string_view>

#include "core/image/file_bytes.h"
#include "core/media/side_data.h"
#include "core/media/stream_facts.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

namespace fs = std::filesystem;

namespace deep3d {
namespace {

// Tags that speak of the old file, not of what is in it.
bool isOldFiles(std::string_view key) {
    constexpr std::string_view keys[] = {"encoder",          "major_brand",    "minor_version", "compatible_brands",
                                         "rotate",           "stereo_mode",    "DURATION",      "BPS",
                                         "NUMBER_OF_FRAMES", "NUMBER_OF_BYTES"};
    return key.starts_with("_STATISTICS") || std::ranges::find(keys, key) != std::end(keys);
}

void copyMetadata(AVDictionary** to, const AVDictionary* from) {
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(from, "", entry, AV_DICT_IGNORE_SUFFIX)))
        if (!isOldFiles(entry->key)) av_dict_set(to, entry->key, entry->value, 0);
}

void describeAttachment(AVStream& to, const AVStream& from) {
    to.codecpar->codec_type = AVMEDIA_TYPE_ATTACHMENT;
    const AVPacket& picture = from.attached_pic;
    to.codecpar->extradata = static_cast<uint8_t*>(av_mallocz(size_t(picture.size) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (!to.codecpar->extradata) throw std::bad_alloc();
    std::memcpy(to.codecpar->extradata, picture.data, size_t(picture.size));
    to.codecpar->extradata_size = picture.size;
    to.codecpar->codec_id = from.codecpar->codec_id;
    const bool png = from.codecpar->codec_id == AV_CODEC_ID_PNG;
    av_dict_set(&to.metadata, "filename", png ? "cover.png" : "cover.jpg", 0);
    av_dict_set(&to.metadata, "mimetype", png ? "image/png" : "image/jpeg", 0);
}

// Some muxers refuse at their start what they say they hold (QuickTime: Opus).
bool isTakenBy(const std::string& muxer, const AVStream& stream) {
    AVFormatContext* context = nullptr;
    if (avformat_alloc_output_context2(&context, nullptr, muxer.c_str(), nullptr) < 0) throw std::bad_alloc();
    const OutputHandle trial(context);
    AVStream* const copy = avformat_new_stream(context, nullptr);
    if (!copy || avcodec_parameters_copy(copy->codecpar, stream.codecpar) < 0) throw std::bad_alloc();
    copy->codecpar->codec_tag = 0;
    copy->time_base = stream.time_base;
    uint8_t* written = nullptr;
    if (avio_open_dyn_buf(&context->pb) < 0) throw std::bad_alloc();
    const int code = avformat_init_output(context, nullptr);
    avio_close_dyn_buf(context->pb, &written);
    context->pb = nullptr;
    av_free(written);
    return code >= 0;
}

}  // namespace

Carriage carriageOf(const AVStream& stream, int video, const std::string& muxer) {
    if (stream.index == video) return Carriage::LeftOut;
    const bool matroska = muxer == "matroska", mp4 = muxer == "mp4" || muxer == "mov";
    const StreamKind kind = streamFacts(stream).kind;
    if (kind == StreamKind::Attachment) return matroska ? Carriage::Copied : Carriage::LeftOut;
    if (kind == StreamKind::CoverPicture)
        return matroska ? Carriage::Attached : mp4 ? Carriage::Copied : Carriage::LeftOut;
    if (kind == StreamKind::Data) return Carriage::LeftOut;
    const AVOutputFormat* container = av_guess_format(muxer.c_str(), nullptr, nullptr);
    const bool holds =
        container && avformat_query_codec(container, stream.codecpar->codec_id, FF_COMPLIANCE_NORMAL) == 1;
    if (holds && isTakenBy(muxer, stream)) return Carriage::Copied;
    const bool text = kind == StreamKind::Subtitle && SubtitleConverter::canRead(stream);
    return text && !SubtitleConverter::codecOf(muxer).empty() ? Carriage::Converted : Carriage::LeftOut;
}

SideStreams::SideStreams(const fs::path& source, OutputFile& output, std::vector<Error>& notes)
    : m_path(source), m_output(output), m_input(openInput(source)), m_packet(newPacket()) {
    m_film = videoStreamOf(*m_input, source);
    const std::string muxer = output.context().oformat->name;
    for (unsigned i = 0; i < m_input->nb_streams; ++i) addWay(*m_input->streams[i], muxer, notes);
    if (keepsPacketsAlone(muxer)) noteLostTags(muxer, notes);
}

SideStreams::~SideStreams() = default;

void SideStreams::addWay(AVStream& from, const std::string& muxer, std::vector<Error>& notes) {
    const Carriage carriage = carriageOf(from, m_film, muxer);
    from.discard = carriage == Carriage::LeftOut || carriage == Carriage::Attached ? AVDISCARD_ALL : AVDISCARD_DEFAULT;
    if (from.index == m_film || isChapterTrack(from)) return;
    const StreamInfo facts = streamFacts(from);
    const std::vector<std::string> values{
        std::to_string(from.index),       labelOf(kStreamKinds, facts.kind), facts.codec, shownName(m_path), muxer,
        SubtitleConverter::codecOf(muxer)};
    if (carriage == Carriage::LeftOut) {
        notes.emplace_back(ErrorKind::BadInput,
                           QT_TRANSLATE_NOOP("core", "Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it."),
                           values);
        return;
    }
    AVStream& to = m_output.addStream();
    copyMetadata(&to.metadata, from.metadata);
    if (muxer == "mov" && !facts.language.empty())
        av_dict_set(&to.metadata, "language", languageOfMov(facts.language).c_str(), 0);
    to.disposition = from.disposition;
    to.time_base = from.time_base;
    Way way{&to};
    if (carriage == Carriage::Converted) {
        way.converter = std::make_unique<SubtitleConverter>(from, SubtitleConverter::codecOf(muxer));
        way.converter->describe(to);
        notes.emplace_back(ErrorKind::BadInput,
                           QT_TRANSLATE_NOOP("core", "Stream %1 (%2, %3) of %4 is converted to %6, the form of %5."),
                           values);
    } else if (carriage == Carriage::Attached) {
        describeAttachment(to, from);
        to.disposition = 0;
    } else {
        if (avcodec_parameters_copy(to.codecpar, from.codecpar) < 0) throw std::bad_alloc();
        to.codecpar->codec_tag = 0;  // the old container's name for it
    }
    if (from.discard == AVDISCARD_DEFAULT) m_ways.emplace(from.index, std::move(way));
}

void SideStreams::noteLostTags(const std::string& muxer, std::vector<Error>& notes) const {
    const std::vector<std::string> values{shownName(m_path), muxer};
    const bool anyLanguage = std::ranges::any_of(
        m_ways, [this](const auto& way) { return !streamFacts(*m_input->streams[way.first]).language.empty(); });
    if (anyLanguage)
        notes.emplace_back(ErrorKind::BadInput,
                           QT_TRANSLATE_NOOP("core", "The languages of the streams of %1 are left out: %2 cannot hold them."),
                           values);
    if (m_input->nb_chapters > 0)
        notes.emplace_back(ErrorKind::BadInput,
                           QT_TRANSLATE_NOOP("core", "The chapters of %1 are left out: %2 cannot hold them."), values);
}

double SideStreams::startSeconds() const {
    return m_input->start_time == AV_NOPTS_VALUE ? 0.0 : double(m_input->start_time) / AV_TIME_BASE;
}

void SideStreams::copyTags(AVStream& film, const std::optional<TimeRange>& range) {
    copyMetadata(&m_output.context().metadata, m_input->metadata);
    copyMetadata(&film.metadata, m_input->streams[m_film]->metadata);
    film.disposition = m_input->streams[m_film]->disposition;
    const MediaInfo info = mediaFacts(*m_input, m_film, m_path);
    setChapters(m_output.context(), range ? chaptersWithin(info.chapters, *range) : info.chapters);
}

void SideStreams::select(double begin, double end, double shift) {
    m_begin = begin;
    m_end = end;
    m_shift = shift;
    if (begin > startSeconds())
        av_seek_frame(m_input.get(), -1, std::llround(begin * AV_TIME_BASE), AVSEEK_FLAG_BACKWARD);
}

void SideStreams::continueWith(const fs::path& next) {
    InputHandle input = openInput(next);
    bool same = videoStreamOf(*input, next) == m_film && input->nb_streams == m_input->nb_streams;
    for (unsigned i = 0; same && i < input->nb_streams; ++i) {
        same = input->streams[i]->codecpar->codec_id == m_input->streams[i]->codecpar->codec_id;
        input->streams[i]->discard = m_input->streams[i]->discard;
    }
    if (!same)
        throw Error(ErrorKind::BadInput, QT_TRANSLATE_NOOP("core", "%1 does not continue %2: its streams differ."),
                    {shownName(next), shownName(m_path)});
    m_input = std::move(input);
    m_path = next;
}

// Into the output's times; false where the packet lies outside the range.
bool SideStreams::moved(AVPacket& packet, const AVStream& from, Way& way) {
    const bool cover = from.disposition & AV_DISPOSITION_ATTACHED_PIC;
    if (cover) packet.pts = packet.dts = 0;
    if (packet.pts == AV_NOPTS_VALUE) packet.pts = packet.dts;
    if (packet.dts == AV_NOPTS_VALUE) packet.dts = packet.pts;
    if (packet.pts == AV_NOPTS_VALUE) return false;
    const double begin = double(packet.pts) * av_q2d(from.time_base);
    constexpr double rounding = 1e-6;  // parts cut at one time must not both take a packet
    if (!cover && (begin < m_begin - rounding || begin >= m_end - rounding)) return false;
    if (way.converter && !way.converter->convert(packet)) return false;
    const int64_t shift = cover ? 0 : std::llround(m_shift / av_q2d(from.time_base));
    packet.pts += shift;
    packet.dts += shift;
    av_packet_rescale_ts(&packet, from.time_base, way.to->time_base);
    packet.dts = std::max(packet.dts, way.lastDts + (way.lastDts == INT64_MIN ? 0 : 1));
    packet.pts = std::max(packet.pts, packet.dts);
    way.lastDts = packet.dts;
    packet.stream_index = way.to->index;
    packet.pos = -1;
    return true;
}

AVPacket* SideStreams::next() {
    constexpr double lateSeconds = 10.0;  // streams are stored no farther apart
    if (m_ways.empty()) return nullptr;
    for (;;) {
        av_packet_unref(m_packet.get());
        const int code = av_read_frame(m_input.get(), m_packet.get());
        if (code == AVERROR_EOF || code == AVERROR_INVALIDDATA) return nullptr;
        checkedRead(code, m_path);
        const auto way = m_ways.find(m_packet->stream_index);
        if (way == m_ways.end()) continue;
        const AVStream& from = *m_input->streams[m_packet->stream_index];
        if (m_packet->dts != AV_NOPTS_VALUE && double(m_packet->dts) * av_q2d(from.time_base) > m_end + lateSeconds)
            return nullptr;
        if (moved(*m_packet, from, way->second)) return m_packet.get();
    }
}

AVRational SideStreams::unitOf(const AVPacket& packet) const {
    return m_output.context().streams[packet.stream_index]->time_base;
}

std::vector<Chapter> chaptersWithin(const std::vector<Chapter>& chapters, const TimeRange& range) {
    std::vector<Chapter> within;
    for (const Chapter& chapter : chapters) {
        const double start = std::max(chapter.startMs, range.startMs), end = std::min(chapter.endMs, range.endMs);
        if (end > start) within.push_back({start - range.startMs, end - range.startMs, chapter.title});
    }
    return within;
}

void setChapters(AVFormatContext& output, const std::vector<Chapter>& chapters) {
    while (output.nb_chapters > 0) {
        AVChapter* old = output.chapters[--output.nb_chapters];
        av_dict_free(&old->metadata);
        av_free(old);
    }
    av_freep(&output.chapters);
    if (chapters.empty()) return;
    output.chapters = static_cast<AVChapter**>(av_calloc(chapters.size(), sizeof(AVChapter*)));
    if (!output.chapters) throw std::bad_alloc();
    for (const Chapter& chapter : chapters) {
        AVChapter* copy = static_cast<AVChapter*>(av_mallocz(sizeof(AVChapter)));
        if (!copy) throw std::bad_alloc();
        output.chapters[output.nb_chapters++] = copy;
        copy->id = output.nb_chapters;
        copy->time_base = {1, 1000};
        copy->start = std::llround(chapter.startMs);
        copy->end = std::llround(chapter.endMs);
        av_dict_set(&copy->metadata, "title", chapter.title.c_str(), 0);
    }
}

}  // namespace deep3d
