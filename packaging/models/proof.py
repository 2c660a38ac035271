#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Proves export.py without a connection: networks built from their configuration with random weights are exported, and
the layers that `deep3d layers` writes are compared with what Python makes of the original network's answer.

    proof.py path/to/deep3d        exit code 0: every probability differs by less than 1e-3
"""
import pathlib
import subprocess
import sys
import tempfile

import numpy as np
import torch
from PIL import Image
from transformers import (Dinov2Config, DepthAnythingConfig, DepthAnythingForDepthEstimation, DPTConfig,
                          DPTForDepthEstimation)

import export


def depth_anything(metric=False):
    """Depth Anything V2 Small: DINOv2 ViT-S/14 and the DPT head of 64 channels, 24.8 M parameters."""
    backbone = Dinov2Config(hidden_size=384, num_attention_heads=6, num_hidden_layers=12, patch_size=14, image_size=518,
                            out_indices=[3, 6, 9, 12], apply_layernorm=True, reshape_hidden_states=False)
    metric_fields = {"depth_estimation_type": "metric", "max_depth": 20} if metric else {}
    return DepthAnythingForDepthEstimation(DepthAnythingConfig(
        backbone_config=backbone, neck_hidden_sizes=[48, 96, 192, 384], fusion_hidden_size=64, reassemble_hidden_size=384,
        **metric_fields))


def dpt():
    return DPTForDepthEstimation(DPTConfig(hidden_size=96, num_hidden_layers=4, num_attention_heads=4,
                                           intermediate_size=192, backbone_out_indices=[0, 1, 2, 3],
                                           neck_hidden_sizes=[32, 48, 64, 96], fusion_hidden_size=32, image_size=384))


def picture(seed, width, height):
    """Smooth blobs on a ramp, 8 bits."""
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


def compare(deep3d, folder, name, model, size, factors):
    """`factors`: the photo is so many times as wide and high as the network's picture."""
    family = export.family_of(model)
    export.export(model, folder / name, size)
    width, height = size
    pixels = picture(len(name), width * factors[0], height * factors[1])
    Image.fromarray(pixels).save(folder / "photo.png")
    subprocess.run([deep3d, "layers", folder / "photo.png", "-o", folder / "layers.npy", "--model",
                    folder / (name + ".json")], check=True, capture_output=True)
    ours = np.load(folder / "layers.npy")
    means = pixels.reshape(height, factors[1], width, factors[0], 3).astype(np.float64).mean((1, 3))
    mean, std = (np.array(part) for part in family.mean_std)
    fed = (np.floor(means + 0.5) / 255 - mean) / std
    with torch.no_grad():
        depth = model.eval()(pixel_values=torch.tensor(fed.transpose(2, 0, 1)[None], dtype=torch.float32)).predicted_depth
    difference = np.abs(ours - layers_of(depth[0].numpy(), family.values)).max()
    print(f"{name}: photo {pixels.shape[1]} x {pixels.shape[0]}, network {width} x {height} ({family.values}), largest "
          f"difference of a probability {difference:.2e}")
    return difference < 1e-3


def main():
    torch.manual_seed(1)
    deep3d = pathlib.Path(sys.argv[1]).resolve()
    small, metric, other = depth_anything(), depth_anything(metric=True), dpt()
    print(f"Depth Anything V2 Small: {sum(p.numel() for p in small.parameters()) / 1e6:.1f} M parameters")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        right = [compare(deep3d, folder, "anything_518x392", small, (518, 392), (1, 1)),
                 compare(deep3d, folder, "anything_252x378", small, (252, 378), (2, 2)),
                 compare(deep3d, folder, "anything_392x224", small, (392, 224), (3, 2)),
                 compare(deep3d, folder, "anything_metric", metric, (308, 224), (1, 1)),
                 compare(deep3d, folder, "dpt_384x384", other, (384, 384), (2, 1))]
    return 0 if all(right) else 1


if __name__ == "__main__":
    sys.exit(main())
