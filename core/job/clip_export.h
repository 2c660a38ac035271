// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "core/image/eye_layout.h"
#include "core/job/distribution_cache.h"
#include "core/job/segment_plan.h"
#include "core/media/media_reader.h"
#include "core/media/video_writer.h"
#include "core/project/project.h"
#include "core/stereo/render_backend.h"

namespace deep3d {

// What the frames of a clip become.
enum class ClipContent { Stereo, TwoFiles, Depth, Layers };
inline constexpr std::array kClipContents{
    NamedValue<ClipContent>{ClipContent::Stereo, "picture", QT_TRANSLATE_NOOP("core", "One clip")},
    NamedValue<ClipContent>{ClipContent::TwoFiles, "two-files", QT_TRANSLATE_NOOP("core", "Two clips, left and right")},
    NamedValue<ClipContent>{ClipContent::Depth, "depth", QT_TRANSLATE_NOOP("core", "Depth, 16 bit")},
    NamedValue<ClipContent>{ClipContent::Layers, "layers", QT_TRANSLATE_NOOP("core", "Sheets of all layers")},
};

// Everything that the export of one clip depends on: a value, kept in the journal and in queues.
struct ClipExport {
    std::filesystem::path input;
    // Its extension decides: a container (mp4 m4v mov mkv webm avi) or, for numbered pictures, one of PNG, TIFF, JPEG, WebP,
    // BMP and PPM with the place of the number in the name: depth_%05d.png. Numbers are those of the source's frames.
    std::filesystem::path output;
    ClipContent content = ClipContent::Stereo;
    Layout layout = Layout::SbsFull;
    AnaglyphKind anaglyph = AnaglyphKind::RedCyanDubois;
    // Settings by frame, cuts, flicker; its media is not looked at. Cuts that are not known are looked for where flicker is
    // reduced, which begins anew at each.
    Project edits;
    // With a kind (side by side or top-bottom): the frames hold two views like that, which are laid out anew, and no network
    // is asked; of the edits swapEyes alone counts. Where convertsLeft says so, and where content and layout cannot be made
    // of two views, the left one is taken for the source's picture instead.
    EyeLayout ownViews;
    bool convertsLeft = false;
    int maxWidth = 0;                  // px of one view, 0 = the source's
    VideoSettings video;
    Rational sequenceRate{25, 1};      // frames a second, where the input is numbered pictures
    std::optional<FrameRange> frames;  // of the source; none: all
    bool keepStreams = true;           // sound, subtitles, chapters, attachments, metadata of the source
    bool operator==(const ClipExport&) const = default;
};

void to_json(nlohmann::json& json, const ClipExport& job);
// Missing keys keep their defaults. Throws Error(BadInput) for a value out of its range or a name that is unknown.
void from_json(const nlohmann::json& json, ClipExport& job);

enum class ClipStage { Looking, Converting, Paused, Joining, Checking };
inline constexpr std::array kClipStages{
    NamedValue<ClipStage>{ClipStage::Looking, "looking", QT_TRANSLATE_NOOP("core", "Looking for cuts")},
    NamedValue<ClipStage>{ClipStage::Converting, "converting", QT_TRANSLATE_NOOP("core", "Converting")},
    NamedValue<ClipStage>{ClipStage::Paused, "paused", QT_TRANSLATE_NOOP("core", "Paused")},
    NamedValue<ClipStage>{ClipStage::Joining, "joining", QT_TRANSLATE_NOOP("core", "Joining")},
    NamedValue<ClipStage>{ClipStage::Checking, "checking", QT_TRANSLATE_NOOP("core", "Checking")},
};

struct ClipProgress {
    ClipStage stage = ClipStage::Converting;
    double fraction = 0.0;             // of this stage, 0 ... 1
    int64_t frames = 0, total = 0;     // converted, those of an export that goes on included
    double framesPerSecond = 0.0;      // since this start; 0: not known yet
    double remainingSeconds = -1.0;    // of the conversion; below 0: not known yet
    std::optional<Error> pause;        // why it waits, with what is missing
};

// What an export works with, borrowed. The backend is called by one thread of the export, network and cache by another.
struct ClipTools {
    DepthNetwork& network;
    std::string networkIdentity;  // source_identity.h
    RenderBackend& backend;
    DistributionCache& cache;
    int cudaDevice = kProcessor;  // that decodes the clip where it can
    CardPtr card{};               // the same, and frames stay on it between decoder, backend and encoder; null: none
};

// The frames of the job's input, decoded where the tools say. Null when stopped. Throws as openMedia().
MediaReaderPtr openSource(const ClipExport& job, const ClipTools& tools, std::stop_token stop = {});

struct ClipRun {
    bool resume = false;      // go on with an unfinished export of the same job; without one, start
    bool waitForRoom = true;  // on a full disk; else it throws Error(OutOfSpace)
    std::function<void(const ClipProgress&)> progress;  // on the calling thread, after every frame
};

struct ClipResult {
    std::vector<std::filesystem::path> outputs;  // left, right where there are two; of pictures the pattern
    int64_t frames = 0;
    std::vector<Error> notes;        // what could not be kept, pictures that could not be decoded
    std::vector<Error> differences;  // between the finished file, read back, and what it should be
    bool stopped = false;            // nothing got its final name; resume goes on
};

// Converts a clip. Decoding and the network, rendering, and encoding overlap, each on its own thread, with three frames
// between them: memory does not depend on the length. Frames are rendered with the answers as the cache keeps them
// (distribution_codec.h), whether they were there or not.
//
// The clip is written in segments (segment_plan.h) into a hidden folder beside the output, with a journal
// (export_journal.h). Stopped, killed or crashed, it goes on with `resume` at the first segment that is missing, with the
// same result bit for bit on the same device. On a full disk it waits, telling through `progress`, and goes on when
// there is room. At the end segments and the source's other streams are put into the output, which is read back and
// checked.
//
// The reader is the input's and is used until the call returns: its frames are not counted again. Without one
// the input is opened.
//
// Throws Error(BadInput) as checkClipExport() and openMedia(), and where the output is being written by another export or
// the unfinished one was started with other settings; Error(Failed) where the source changed or vanished on the way: the
// export can be resumed once it is back.
ClipResult exportClip(const ClipExport& job, const ClipTools& tools, MediaReader& reader, const ClipRun& run = {},
                      std::stop_token stop = {});
ClipResult exportClip(const ClipExport& job, const ClipTools& tools, const ClipRun& run = {}, std::stop_token stop = {});

// What an export will take, measured on a few frames from the clip's middle, which go through the same stages, with the
// network or without it, as many frames of the clip as the cache does not know or knows.
struct ClipForecast {
    double seconds = 0.0;
    uintmax_t bytes = 0;          // of the outputs' pictures; sound comes to it
    uintmax_t diskBytes = 0;      // while it works: segments and output
    uintmax_t memoryBytes = 0;    // most that this process has used
    std::vector<Error> notes;     // one sentence for each stream of the source that the output cannot hold as it is
};

// std::nullopt when stopped. Throws as exportClip(). Leaves nothing behind, in the cache neither: a second forecast is
// the same. The reader as with exportClip().
std::optional<ClipForecast> forecastClip(const ClipExport& job, const ClipTools& tools, MediaReader& reader,
                                         std::stop_token stop = {});
std::optional<ClipForecast> forecastClip(const ClipExport& job, const ClipTools& tools, std::stop_token stop = {});

// Throws Error(BadInput) where the output cannot be what the job asks for: extension, codec and container, folder missing or
// read-only, the output is the input or lies in a folder that is the input, frames outside the clip (where their number is
// known exactly), a number out of range. exportClip() calls it first.
void checkClipExport(const ClipExport& job, const MediaInfo& source);

// Whether the output takes more from its source than the film: sound, subtitles, chapters.
bool keepsOtherStreams(const ClipExport& job, const MediaInfo& source);

// The files that exportClip() will write: job.output, or NAME_L.mkv and NAME_R.mkv; of pictures their pattern.
std::vector<std::filesystem::path> outputFiles(const ClipExport& job);

// Whether the output is a pattern of numbered pictures, and the file of one of them.
bool isPicturePattern(const std::filesystem::path& output);
std::filesystem::path numberedPicture(const std::filesystem::path& pattern, int64_t number);

// The suggested name beside the input: "film.mp4" -> "film_LRF_Full_SBS.mp4" (nameSuffix), "film_depth.mkv". The
// container stays where it can hold the codec, else it becomes .mkv.
std::filesystem::path suggestedOutput(const ClipExport& job);

// Whether its pictures are made of the frames' own two views, and whether the network's answers are freed of flicker.
bool keepsOwnViews(const ClipExport& job);
bool smooths(const ClipExport& job);

// How the left view is taken out of the frames that the network is asked about; of no kind where they are taken whole.
EyeLayout leftViewTaken(const ClipExport& job);

// Size of one view of the job, and of a cell of its layer sheets (with a view as large as viewSize(), or larger).
Size viewSize(const ClipExport& job, Size source);
Size sheetCell(const ClipExport& job, Size view);

// Cells in a row of a sheet of so many layers: as many as rows, or one more.
int sheetColumns(int layers);

}  // namespace deep3d
