#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Proves export.py without a connection: networks of the four families, built from their configuration with random
weights, are exported, and the layers that `deep3d layers` writes are compared with what Python makes of the original
network's answer. Then one of them is given side files that are wrong.

    proof.py path/to/deep3d        exit code 0: every probability differs by less than 1e-3, every wrong file is refused
"""
import json
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import torch
from PIL import Image
from transformers import (BeitConfig, DepthAnythingConfig, DepthAnythingForDepthEstimation, DepthProConfig,
                          DepthProForDepthEstimation, Dinov2Config, DPTConfig, DPTForDepthEstimation, ZoeDepthConfig,
                          ZoeDepthForDepthEstimation)

import export

CLOSE = 1e-3
# The photo is so many times as wide and high as the network's picture.
PHOTOS = ((1, 1), (2, 1), (1, 3))


def depth_anything(metric=False):
    """Depth Anything V2 Small: DINOv2 ViT-S/14 and the DPT head of 64 channels, 24.8 M parameters."""
    backbone = Dinov2Config(hidden_size=384, num_attention_heads=6, num_hidden_layers=12, patch_size=14, image_size=518,
                            out_indices=[3, 6, 9, 12], apply_layernorm=True, reshape_hidden_states=False)
    metric_fields = {"depth_estimation_type": "metric", "max_depth": 20} if metric else {}
    return DepthAnythingForDepthEstimation(DepthAnythingConfig(
        backbone_config=backbone, neck_hidden_sizes=[48, 96, 192, 384], fusion_hidden_size=64, reassemble_hidden_size=384,
        **metric_fields))


def dpt():
    """The classes of DPT-Large (MiDaS 3), narrower."""
    return DPTForDepthEstimation(DPTConfig(hidden_size=96, num_hidden_layers=4, num_attention_heads=4,
                                           intermediate_size=192, backbone_out_indices=[0, 1, 2, 3],
                                           neck_hidden_sizes=[32, 48, 64, 96], fusion_hidden_size=32, image_size=384))


def zoedepth():
    """The classes of ZoeDepth NYU (BEiT, one head of bins), narrower."""
    backbone = BeitConfig(hidden_size=96, num_hidden_layers=4, num_attention_heads=4, intermediate_size=192,
                          image_size=384, use_relative_position_bias=True, reshape_hidden_states=False,
                          out_features=["stage1", "stage2", "stage3", "stage4"])
    return ZoeDepthForDepthEstimation(ZoeDepthConfig(
        backbone_config=backbone, neck_hidden_sizes=[32, 48, 64, 96], fusion_hidden_size=32, bottleneck_features=32))


def depth_pro():
    """The classes of Depth Pro with its field of view, patches of 48 instead of 384."""
    encoder = {"model_type": "dinov2", "hidden_size": 96, "num_hidden_layers": 4, "num_attention_heads": 4,
               "patch_size": 16, "image_size": 48}
    return DepthProForDepthEstimation(DepthProConfig(
        patch_size=48, image_model_config=dict(encoder), patch_model_config=dict(encoder), fov_model_config=dict(encoder),
        use_fov_model=True, intermediate_hook_ids=[3, 1], intermediate_feature_dims=[32, 32],
        scaled_images_feature_dims=[48, 48, 32], fusion_hidden_size=32))


NETWORKS = (("Depth Anything V2 Small", depth_anything, (252, 378)),
            ("Depth Anything V2 metric", lambda: depth_anything(metric=True), (308, 224)),
            ("DPT / MiDaS", dpt, (256, 256)),
            ("ZoeDepth", zoedepth, (256, 192)),
            ("Depth Pro", depth_pro, (192, 192)))

# What is changed in a right side file.
WRONG = (("weights that are not there", {"weights": "elsewhere.pt"}),
         ("weights of another kind", {"weights": "photo.png"}),
         ("a size that the graph does not take", {"input": {"width": 300}}),
         ("a kind that does not fit", {"kind": "layers"}),
         ("unknown depth values", {"depth": {"values": "feet"}}),
         ("a deviation of 0", {"input": {"normalisation": {"std": [0, 1, 1]}}}),
         ("a version of the future", {"version": 99}))


def with_random_weights(model):
    """Drawn so that the signal keeps its strength: with the usual small ones the answer is flat but for float32's last
    digits, and proves nothing. The last convolution is positive and small, so that no ReLU or sigmoid behind it clips."""
    torch.manual_seed(1)
    for weight in model.parameters():
        if weight.dim() > 1:
            torch.nn.init.kaiming_normal_(weight)
    if hasattr(model, "head"):
        last = [weight for weight in model.head.parameters() if weight.dim() == 4][-1]
        last.data = 0.02 * last.data.abs()
    return model.eval()


def picture(seed, width, height):
    """Smooth blobs, 8 bits."""
    random = np.random.default_rng(seed)
    small = random.uniform(0, 1, (9, 12, 3))
    image = Image.fromarray((small * 255).astype(np.uint8)).resize((width, height), Image.BICUBIC)
    return np.asarray(image)


def layers_of(depth, values):
    """core/model/network_tensors.cpp, layersFromDepth."""
    near = 1 / np.maximum(depth, np.float32(1e-3)) if values == "metric" else depth
    ordered = np.sort(near, axis=None)
    low, high = (ordered[int(q * (ordered.size - 1))] for q in (0.02, 0.98))
    v = (near - low) / (high - low)
    position = np.clip(3 + (1 - v) * 26, 0, 32)
    return np.maximum(0, 1 - np.abs(position[None] - np.arange(33)[:, None, None]))


def answer_of_python(model, pixels, size, factors):
    width, height = size
    means = pixels.reshape(height, factors[1], width, factors[0], 3).astype(np.float64).mean((1, 3))
    mean, std = (np.array(part) for part in export.family_of(model).mean_std)
    fed = (np.floor(means + 0.5) / 255 - mean) / std
    with torch.no_grad():
        return model(pixel_values=torch.tensor(fed.transpose(2, 0, 1)[None], dtype=torch.float32)).predicted_depth[0].numpy()


def run(deep3d, *words):
    return subprocess.run([deep3d, *words], capture_output=True, text=True)


def compare(deep3d, folder, title, model, size):
    """Prints a row of the table for every photo; whether all are close."""
    values = export.family_of(model).values
    export.export(model, folder / "network", size)
    right = True
    for factors in PHOTOS:
        pixels = picture(sum(size), size[0] * factors[0], size[1] * factors[1])
        Image.fromarray(pixels).save(folder / "photo.png")
        asked = run(deep3d, "layers", folder / "photo.png", "-o", folder / "layers.npy", "--model", folder / "network.json")
        if asked.returncode:
            sys.exit(asked.stderr)
        expected = layers_of(answer_of_python(model, pixels, size, factors), values)
        difference = np.abs(np.load(folder / "layers.npy") - expected).max()
        print(f"{title:<26}{size[0]} x {size[1]:<6}{pixels.shape[1]:>5} x {pixels.shape[0]:<6}{values:<9}{difference:.1e}",
              flush=True)
        right = right and difference < CLOSE
    return right


def changed(content, changes):
    for key, value in changes.items():
        content[key] = changed(content[key], value) if isinstance(value, dict) else value
    return content


def refuses(deep3d, folder, what, changes):
    """Prints what `deep3d models check` says of a wrong side file; whether it is one sentence that names a file."""
    side = changed(json.loads((folder / "network.json").read_text()), changes)
    (folder / "wrong.json").write_text(json.dumps(side))
    asked = run(deep3d, "models", "check", folder / "wrong.json")
    sentence = asked.stderr.strip().replace(str(folder) + "/", "")
    print(f"{what:<38}{asked.returncode}  {sentence}")
    return asked.returncode == 2 and "\n" not in sentence and str(folder) in asked.stderr


def main():
    deep3d = pathlib.Path(sys.argv[1]).resolve()
    print(f"{'network':<26}{'its size':<12}{'photo':<14}{'values':<9}largest difference of a probability")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        right = []
        for title, make, size in NETWORKS:
            right.append(compare(deep3d, folder, title, with_random_weights(make()), size))
        print(f"\n{'side file with':<38}exit code and sentence of `deep3d models check`")
        right += [refuses(deep3d, folder, *wrong) for wrong in WRONG]
    return 0 if all(right) else 1


if __name__ == "__main__":
    sys.exit(main())
