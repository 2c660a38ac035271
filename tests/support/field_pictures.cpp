// SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
// SPDX-License-Identifier: MIT
// Names and order of the syntax elements as in ITU-T H.264, 7.3.
#include "tests/support/field_pictures.h"

#include <array>
#include <bit>
#include <utility>

namespace deep3d::testing {
namespace {

constexpr int kBlock = 16;  // px of a macroblock
constexpr unsigned kFrameNumbers = 16, kOrderBits = 16;

class BitWriter {
public:
    void u(int count, unsigned value) {
        for (int bit = count - 1; bit >= 0; --bit) put(value >> bit & 1);
    }
    void ue(unsigned value) {  // 9.1
        const int length = std::bit_width(value + 1);
        u(2 * length - 1, value + 1);
    }
    void align(bool bit) {
        while (m_count % 8 != 0) put(bit);
    }
    void stop() {  // rbsp_trailing_bits
        put(true);
        align(false);
    }
    const std::vector<uint8_t>& bytes() const { return m_bytes; }

private:
    void put(bool bit) {
        if (m_count % 8 == 0) m_bytes.push_back(0);
        m_bytes.back() |= uint8_t(int(bit) << (7 - m_count++ % 8));
    }

    std::vector<uint8_t> m_bytes;
    size_t m_count = 0;
};

// nal_unit with its start code and the bytes that keep the payload from looking like one (7.4.1.1).
void append(std::vector<uint8_t>& stream, uint8_t header, const BitWriter& payload) {
    stream.insert(stream.end(), {0, 0, 0, 1, header});
    int zeros = 0;
    for (const uint8_t byte : payload.bytes()) {
        if (zeros >= 2 && byte <= 3) {
            stream.push_back(3);
            zeros = 0;
        }
        stream.push_back(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
}

BitWriter sequenceParameters(Size size) {
    BitWriter out;
    out.u(8, 77);  // profile_idc: Main
    out.u(8, 0);
    out.u(8, 30);  // level_idc
    out.ue(0);     // seq_parameter_set_id
    out.ue(0);     // log2_max_frame_num_minus4
    out.ue(0);     // pic_order_cnt_type
    out.ue(kOrderBits - 4);
    out.ue(2);    // max_num_ref_frames
    out.u(1, 0);  // gaps_in_frame_num_value_allowed_flag
    out.ue(unsigned(size.width / kBlock - 1));
    out.ue(unsigned(size.height / (2 * kBlock) - 1));
    out.u(1, 0);  // frame_mbs_only_flag
    out.u(1, 0);  // mb_adaptive_frame_field_flag
    out.u(1, 1);  // direct_8x8_inference_flag
    out.u(1, 0);  // frame_cropping_flag
    out.u(1, 0);  // vui_parameters_present_flag
    out.stop();
    return out;
}

BitWriter pictureParameters() {
    BitWriter out;
    out.ue(0);    // pic_parameter_set_id
    out.ue(0);    // seq_parameter_set_id
    out.u(2, 0);  // entropy_coding_mode_flag, bottom_field_pic_order_in_frame_present_flag
    out.ue(0);    // num_slice_groups_minus1
    out.ue(0);    // num_ref_idx_l0_default_active_minus1
    out.ue(0);    // num_ref_idx_l1_default_active_minus1
    out.u(3, 0);  // weighted_pred_flag, weighted_bipred_idc
    out.ue(0);    // pic_init_qp_minus26
    out.ue(0);    // pic_init_qs_minus26
    out.ue(0);    // chroma_qp_index_offset
    out.u(3, 0);  // deblocking_filter_control_present_flag, constrained_intra_pred_flag, redundant_pic_cnt_present_flag
    out.stop();
    return out;
}

struct Field {
    unsigned sinceKey = 0;  // frames
    bool key = false, bottom = false;
};

void sliceHeader(BitWriter& out, const Field& field) {
    out.ue(0);                  // first_mb_in_slice
    out.ue(field.key ? 7 : 5);  // slice_type: all of the picture I or P
    out.ue(0);                  // pic_parameter_set_id
    out.u(4, field.sinceKey % kFrameNumbers);
    out.u(1, 1);  // field_pic_flag
    out.u(1, field.bottom);
    if (field.key) out.ue(0);  // idr_pic_id
    out.u(kOrderBits, 2 * field.sinceKey + field.bottom);
    if (!field.key) out.u(2, 0);  // num_ref_idx_active_override_flag, ref_pic_list_modification_flag_l0
    out.u(field.key ? 2 : 1, 0);  // dec_ref_pic_marking
    out.ue(0);                    // slice_qp_delta
}

using Block = std::array<uint8_t, kBlock * kBlock>;

// The blocks of one field, row by row.
std::vector<Block> blocksOf(Size size, const Luma& luma, int number, bool bottom) {
    const int columns = size.width / kBlock;
    std::vector<Block> blocks(size_t(columns * size.height / (2 * kBlock)));
    for (size_t i = 0; i < blocks.size(); ++i)
        for (int at = 0; at < kBlock * kBlock; ++at) {
            const int x = int(i) % columns * kBlock + at % kBlock, row = int(i) / columns * kBlock + at / kBlock;
            blocks[i][size_t(at)] = luma(number, x, 2 * row + bottom);
        }
    return blocks;
}

// Blocks that are those of the field before with the same lines are skipped: they need that one.
void sliceData(BitWriter& out, bool key, const std::vector<Block>& blocks, const std::vector<Block>& before) {
    unsigned skipped = 0;
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (!key && !before.empty() && blocks[i] == before[i]) {
            ++skipped;
            continue;
        }
        if (!key) out.ue(skipped);  // mb_skip_run
        skipped = 0;
        out.ue(key ? 25 : 30);  // mb_type: I_PCM
        out.align(false);
        for (const uint8_t sample : blocks[i]) out.u(8, sample);
        for (int chroma = 0; chroma < kBlock * kBlock / 2; ++chroma) out.u(8, 128);
    }
    if (skipped > 0) out.ue(skipped);
}

}  // namespace

std::vector<uint8_t> fieldPictures(Size size, int frames, int keyInterval, const Luma& luma) {
    std::vector<uint8_t> stream;
    std::array<std::vector<Block>, 2> before;  // top, bottom
    for (int number = 0; number < frames; ++number) {
        const unsigned sinceKey = unsigned(number % keyInterval);
        if (sinceKey == 0) {
            append(stream, 0x67, sequenceParameters(size));
            append(stream, 0x68, pictureParameters());
            before = {};
        }
        for (const bool bottom : {false, true}) {
            const Field field{sinceKey, sinceKey == 0 && !bottom, bottom};
            std::vector<Block> blocks = blocksOf(size, luma, number, bottom);
            BitWriter out;
            sliceHeader(out, field);
            sliceData(out, field.key, blocks, before[bottom]);
            out.stop();
            append(stream, field.key ? 0x65 : 0x61, out);
            before[bottom] = std::move(blocks);
        }
    }
    return stream;
}

}  // namespace deep3d::testing
