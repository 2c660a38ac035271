// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
#include "core/media/filter_chain.h"

#include <new>

#include "core/util/error.h"

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/pixdesc.h>
}

namespace deep3d {
namespace {

std::string sourceArguments(const AVFrame& like, const Rational& unit) {
    const AVRational aspect = like.sample_aspect_ratio;
    const auto number = [](auto value) { return std::to_string(value); };
    return "video_size=" + number(like.width) + "x" + number(like.height) + ":pix_fmt=" + number(like.format) +
           ":time_base=" + number(unit.numerator) + "/" + number(unit.denominator) +
           ":pixel_aspect=" + number(aspect.den ? aspect.num : 0) + "/" + number(aspect.den ? aspect.den : 1);
}

struct InOutDeleter {
    void operator()(AVFilterInOut* pad) const { avfilter_inout_free(&pad); }
};

// One loose end of a graph, for the parser.
std::unique_ptr<AVFilterInOut, InOutDeleter> looseEnd(const char* name, AVFilterContext* filter) {
    std::unique_ptr<AVFilterInOut, InOutDeleter> end(avfilter_inout_alloc());
    if (!end) throw std::bad_alloc();
    end->name = av_strdup(name);
    end->filter_ctx = filter;
    return end;
}

}  // namespace

FilterChain::FilterChain(const AVFrame& like, const Rational& unit, const std::string& description, int threads)
    : m_description(description), m_unit(unit), m_graph(avfilter_graph_alloc()) {
    if (!m_graph) throw std::bad_alloc();
    m_graph->nb_threads = threads;
    AVFilterGraph* graph = m_graph.get();
    const bool ends =
        avfilter_graph_create_filter(&m_source, avfilter_get_by_name("buffer"), "in",
                                     sourceArguments(like, unit).c_str(), nullptr, graph) >= 0 &&
        avfilter_graph_create_filter(&m_sink, avfilter_get_by_name("buffersink"), "out", nullptr, nullptr, graph) >= 0;
    if (!ends) refuse();
    AVFilterInOut *open = looseEnd("in", m_source).release(), *close = looseEnd("out", m_sink).release();
    const bool parsed = avfilter_graph_parse_ptr(graph, description.c_str(), &close, &open, nullptr) >= 0;
    avfilter_inout_free(&open);
    avfilter_inout_free(&close);
    if (!parsed || avfilter_graph_config(graph, nullptr) < 0) refuse();
}

void FilterChain::refuse() const {
    throw Error(ErrorKind::Failed, QT_TRANSLATE_NOOP("core", "Pictures of this clip cannot be filtered by \"%1\"."),
                {m_description});
}

void FilterChain::push(AVFrame* picture) {
    if (av_buffersrc_add_frame(m_source, picture) < 0) refuse();
}

bool FilterChain::pull(AVFrame& result) {
    av_frame_unref(&result);
    const int code = av_buffersink_get_frame(m_sink, &result);
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF) return false;
    if (code < 0) refuse();
    if (result.pts != AV_NOPTS_VALUE)
        result.pts = av_rescale_q(result.pts, av_buffersink_get_time_base(m_sink), avRational(m_unit));
    return true;
}

}  // namespace deep3d
