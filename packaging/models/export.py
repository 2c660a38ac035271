#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Turns a depth network of Hugging Face's `transformers` into one that Deep3D Studio loads.

    export.py MODEL -o FOLDER [--size WxH] [--name NAME] [--licence TEXT]

MODEL is a name on the hub or a folder: Depth Anything V2 (relative or metric), DPT / MiDaS, ZoeDepth, Depth Pro.
Writes FOLDER/NAME.pt (TorchScript, one fixed size) and FOLDER/NAME.json (core/model/side_file.h). README.md beside
this file says how to install what it needs.
"""
import argparse
import dataclasses
import json
import pathlib
import sys

import torch

IMAGENET = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
HALVES = ([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])


@dataclasses.dataclass
class Family:
    """What is alike for the networks of one `model_type`."""
    mean_std: tuple      # where the hub's own preprocessor file is absent
    size: tuple          # width and height, px
    multiple: int        # that both must be divisible by
    values: str          # "inverse": larger is nearer; "metric": metres
    square: bool = False  # width and height must be the same


FAMILIES = {
    "depth_anything": Family(IMAGENET, (518, 392), 14, "inverse"),
    "dpt": Family(HALVES, (384, 384), 32, "inverse", square=True),
    "zoedepth": Family(HALVES, (512, 384), 32, "metric"),
    # Its raw answer is canonical inverse depth; the field of view only scales it. Its configuration says its size.
    "depth_pro": Family(HALVES, (1536, 1536), 1536, "inverse", square=True),
}


class DepthOnly(torch.nn.Module):
    """float [1][3][h][w] -> the predicted depth, [1][h][w]."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, picture):
        return self.model(pixel_values=picture, return_dict=True).predicted_depth


def family_of(model):
    kind = model.config.model_type
    if kind not in FAMILIES:
        sys.exit(f"export.py: {kind} is none of {', '.join(FAMILIES)}.")
    family = FAMILIES[kind]
    if getattr(model.config, "depth_estimation_type", "relative") == "metric":
        family = dataclasses.replace(family, values="metric")
    if kind == "depth_pro":
        side = int(model.config.patch_size / min(model.config.scaled_images_ratios))
        family = dataclasses.replace(family, size=(side, side), multiple=side)
    if len(getattr(model.config, "bin_configurations", [])) > 1:
        sys.exit("export.py: this ZoeDepth chooses one of its heads for every picture, which a fixed graph cannot: take "
                 "one of a single head (Intel/zoedepth-nyu, Intel/zoedepth-kitti).")
    return family


def normalisation_of(source, family):
    """Mean and deviation of the model's own preprocessor file, else the family's."""
    try:
        from transformers import AutoImageProcessor
        processor = AutoImageProcessor.from_pretrained(source)
        return list(processor.image_mean), list(processor.image_std)
    except (OSError, ValueError, ImportError):
        return family.mean_std


def export(model, target, size=None, mean_std=None, name=None, licence=""):
    """Writes target.pt and target.json (target without extension); returns the traced module."""
    family = family_of(model)
    width, height = size or family.size
    if width % family.multiple or height % family.multiple:
        sys.exit(f"export.py: {width}x{height} is no multiple of {family.multiple}.")
    if family.square and width != height:
        sys.exit(f"export.py: this network takes squares alone, not {width}x{height}.")
    mean, std = mean_std or family.mean_std
    model = DepthOnly(model).eval()
    torch.manual_seed(1)
    example, other = torch.randn(1, 3, height, width), torch.randn(1, 3, height, width)
    with torch.no_grad():
        traced = torch.jit.freeze(torch.jit.trace(model, example, check_trace=False, strict=False))
        difference = (traced(other) - model(other)).abs().max().item()
        largest = model(other).abs().max().item()
    if not difference <= 1e-3 * max(1.0, largest):
        sys.exit(f"export.py: the traced network answers differently by {difference}.")
    target = pathlib.Path(target)
    target.parent.mkdir(parents=True, exist_ok=True)
    traced.save(str(target) + ".pt")
    side = {
        "version": 1, "kind": "depth", "name": name or target.name,
        "architecture": {"name": "torchscript", "version": 1}, "weights": target.name + ".pt",
        "axis": {"layers": 33, "first_disparity": -16, "step": 1, "network_width": 384},
        "alignment": "source",
        "input": {"width": width, "height": height, "normalisation": {"mean": list(mean), "std": list(std)}},
        "depth": {"values": family.values, "near_layer": 3, "far_layer": 29},
        "licence": licence,
    }
    pathlib.Path(str(target) + ".json").write_text(json.dumps(side, indent=1) + "\n")
    return traced


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("model", help="name on the hub or folder")
    parser.add_argument("-o", "--output", required=True, help="folder")
    parser.add_argument("--size", help="WxH, px; default: the family's")
    parser.add_argument("--name", help="default: the last part of MODEL")
    parser.add_argument("--licence", default="", help="written into the side file")
    arguments = parser.parse_args()
    from transformers import AutoModelForDepthEstimation
    model = AutoModelForDepthEstimation.from_pretrained(arguments.model)
    name = arguments.name or pathlib.PurePath(arguments.model).name
    size = tuple(int(n) for n in arguments.size.split("x")) if arguments.size else None
    export(model, pathlib.Path(arguments.output) / name, size,
           normalisation_of(arguments.model, family_of(model)), name, arguments.licence)
    print(f"{arguments.output}/{name}.json: now `deep3d models add` it")


if __name__ == "__main__":
    main()
