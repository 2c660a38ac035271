// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/media/av_handles.h"

struct AVFilterContext;

namespace deep3d {

// A row of FFmpeg filters between pictures of one kind. One owner, one thread at a time.
class FilterChain {
public:
    // `like` gives size, format, colour tags and pixel aspect of every picture to come, `unit` what their pts count.
    // Throws Error(Failed) where FFmpeg refuses the description or the pictures.
    FilterChain(const AVFrame& like, const Rational& unit, const std::string& description, int threads);

    // Hands a picture in; its content moves. nullptr: there are no more. Throws as the constructor.
    void push(AVFrame* picture);
    // The next result, its pts in `unit`; false where another picture is needed, or after the last one.
    bool pull(AVFrame& result);

private:
    [[noreturn]] void refuse() const;

    std::string m_description;
    Rational m_unit;
    GraphHandle m_graph;
    AVFilterContext *m_source = nullptr, *m_sink = nullptr;  // owned by m_graph
};

}  // namespace deep3d
