// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include "core/media/media_info.h"

struct AVFormatContext;
struct AVFrame;
struct AVStream;

// What FFmpeg knows about an open file, as our values. Any thread that owns the handles.
namespace deep3d {

// All of MediaInfo that the container tells; frame count as the container claims it or by duration and rate.
MediaInfo mediaFacts(AVFormatContext& input, int videoStream, const std::filesystem::path& path);

StreamInfo streamFacts(const AVStream& stream);

// Whether this is the text track by which MP4 keeps its chapters: it is told as chapters, not as a stream.
bool isChapterTrack(const AVStream& stream);

// MOV names some languages by the other of their two codes of ISO 639-2. StreamInfo has the terminology code ("deu");
// this is the one that MOV knows ("ger"), or `language` itself.
std::string languageOfMov(const std::string& language);

// What only the pictures tell, from one of the first: size, stereo and HDR messages, interlacing.
void addPictureFacts(MediaInfo& info, const AVFrame& picture);

// Where packets hold one field each, containers count fields: rate and count become those of frames when a frame is seen to
// last `length` (unit of info.timeBase), twice as long as the rate has it.
void correctFieldRate(MediaInfo& info, double length);

// The index that is complete: count, whether the rate varies, duration. `pts` holds the begin of every frame and the
// end of the last, in info.timeBase; `startPts` is the file's start.
void addIndexFacts(MediaInfo& info, const std::vector<int64_t>& pts, int64_t startPts);

// The matrix (H.273) between samples and RGB: the one that is named; where none is, or one that needs more than three
// factors, BT.709 from 720 rows up, else BT.601, as players do (constant-luminance BT.2020 and ICtCp as the other BT.2020).
int matrixOrUsual(int matrix, int rows);

}  // namespace deep3d
