// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/media/media_info.h"

struct AVBufferRef;
struct AVBSFContext;
struct AVCodecContext;
struct AVDictionary;
struct AVFilterGraph;
struct AVFormatContext;
struct AVFrame;
struct AVPacket;
struct AVRational;
struct SwsContext;

// Owners of what the FFmpeg libraries allocate, and their errors as sentences. No FFmpeg header is needed to include
// this.
namespace deep3d {

struct AvDeleter {
    void operator()(AVCodecContext* codec) const;
    void operator()(AVFilterGraph* graph) const;
    void operator()(AVFrame* frame) const;
    void operator()(AVPacket* packet) const;
    void operator()(SwsContext* scaler) const;
};
using CodecHandle = std::unique_ptr<AVCodecContext, AvDeleter>;
using GraphHandle = std::unique_ptr<AVFilterGraph, AvDeleter>;
using PictureHandle = std::unique_ptr<AVFrame, AvDeleter>;
using PacketHandle = std::unique_ptr<AVPacket, AvDeleter>;
using ScalerHandle = std::unique_ptr<SwsContext, AvDeleter>;

struct InputDeleter {
    void operator()(AVFormatContext* input) const;
};
using InputHandle = std::unique_ptr<AVFormatContext, InputDeleter>;

// Frees the file too, when it is still open.
struct OutputDeleter {
    void operator()(AVFormatContext* output) const;
};
using OutputHandle = std::unique_ptr<AVFormatContext, OutputDeleter>;

// Options for an FFmpeg call, which takes out those it knows.
class AvOptions {
public:
    AvOptions() = default;
    ~AvOptions();
    AvOptions(const AvOptions&) = delete;
    AvOptions& operator=(const AvOptions&) = delete;

    void set(const char* key, const std::string& value);
    AVDictionary** get() { return &m_entries; }
    std::string firstLeft() const;  // the name of one that was not known; empty where all were

private:
    AVDictionary* m_entries = nullptr;
};

// Turns off FFmpeg's own messages: our sentences say it. Called wherever something is opened.
void quietFfmpeg();

// Empty ones. Throw std::bad_alloc.
PictureHandle newPicture();
PacketHandle newPacket();

// FFmpeg's own words for an error code, which come after a colon in our sentences.
std::string avText(int code);

// `code` itself, or, where it is negative, throws Error(Failed) "PATH could not be read: CAUSE.".
int checkedRead(int code, const std::filesystem::path& path);
// The same for writing: Error(OutOfSpace) where the disk, the quota or the largest file is full, else Error(Failed).
int checkedWrite(int code, const std::filesystem::path& path);

Rational rationalOf(const AVRational& value);  // 0/1 for what is not a number
AVRational avRational(const Rational& value);  // the nearest one with 32 bits

// How FFmpeg has to be given a local path, whatever characters are in it.
std::string avUrl(const std::filesystem::path& path);

// Opens a local file (never a network address, even through a playlist) and reads what it says about its streams.
// Throws Error(BadInput): missing, a folder, empty, not a clip, a photo, damaged or cut off before its index.
InputHandle openInput(const std::filesystem::path& path);

// The stream that holds the film: FFmpeg's best video stream, cover pictures never. Throws Error(BadInput) without one.
int videoStreamOf(AVFormatContext& input, const std::filesystem::path& path);

}  // namespace deep3d
