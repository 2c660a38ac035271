# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""mean.py and efficientnet_lite.py of resources/training, the latter with made-up weights and the program itself."""
import os
import pickle
import struct
import subprocess
import sys
import tempfile
import unittest
from collections import OrderedDict
from pathlib import Path

import numpy as np

SOURCE = Path(os.environ["DEEP3D_SOURCE_DIR"])
TRAINING, MODELS = SOURCE / "resources/training", SOURCE / "resources/models"
sys.path.insert(0, str(TRAINING))
import mean  # noqa: E402

NAME = "deep3d-33"


def run(tool, *arguments):
    subprocess.run([sys.executable, "-B", TRAINING / tool, *arguments], check=True)


class FloatStorage:  # as torch.FloatStorage
    pass


def _rebuild_tensor_v2(*_):  # as torch._utils._rebuild_tensor_v2
    pass


class Tensor:
    def __init__(self, number, value):
        self.number, self.value = number, value

    def __reduce__(self):
        steps = tuple(step // 4 for step in self.value.strides)
        return _rebuild_tensor_v2, (Storage(self.number, self.value.size), 1, self.value.shape, steps, False, OrderedDict())


class Storage:
    def __init__(self, number, size):
        self.reference = ("storage", FloatStorage, str(number), "cpu", size + 1, None)


class Writer(pickle.Pickler):
    def persistent_id(self, value):
        return value.reference if isinstance(value, Storage) else None


def write_weights(path, weights):
    """In the form of PyTorch before 1.6; each storage holds a value of no use before its tensor's."""
    with open(path, "wb") as file:
        for part in (0x1950A86A20F9469CFC6C, 1001, {"little_endian": True}):
            pickle.dump(part, file, 2)
        Writer(file, 2).dump(OrderedDict((name, Tensor(i, value)) for i, (name, value) in enumerate(weights.items())))
        pickle.dump([str(i) for i in range(len(weights))], file, 2)
        for value in weights.values():
            file.write(struct.pack("<q", value.size + 1) + np.float32(np.nan).tobytes() + value.tobytes())


def their_names(ours):
    """The convolution and the norm that efficientnet_lite.py makes `ours` of."""
    if ours == "lite_0_0":
        return "_conv_stem", "_bn0"
    _, number, part = ours.split("_")
    block = f"_blocks.{int(number) - 1}."
    return block + f"_{part}_conv", block + {"expand": "_bn0", "depthwise": "_bn1", "project": "_bn2"}[part]


class WeightTools(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def test_mean_is_of_weights_and_keeps_counts_and_record_of_the_first(self):
        for name, value, count in (("a", [1, 5], 7), ("b", [2, 7], 9), ("c", [6, 6], 9)):
            mean.write(self.path / name, {"w": np.array(value, "f2"), "n": np.array([count], "i8")}, {"run": name})
        run("mean.py", self.path / "out", *(self.path / name for name in "abc"))
        tensors, metadata = mean.read(self.path / "out")
        self.assertEqual((tensors["w"].tolist(), tensors["w"].dtype.str), ([3, 6], "<f2"))
        self.assertEqual((tensors["n"].tolist(), metadata), ([7], {"run": "a"}))

    def convert(self, weights, name):
        mean.write(self.path / f"{NAME}.safetensors", weights, {"architecture": "layer-net", "format": "pt"})
        (self.path / f"{NAME}.json").write_bytes((MODELS / f"{NAME}.json").read_bytes())
        picture = self.path / f"{name}.png"
        subprocess.run([os.environ["DEEP3D_EXECUTABLE"], "convert", SOURCE / "resources/samples/room.jpg", "-o", picture,
                        "--model", self.path / f"{NAME}.json"], check=True, stdout=subprocess.DEVNULL)
        return picture.read_bytes()

    def test_a_second_backbone_changes_nothing_at_first(self):
        shipped, metadata = mean.read(MODELS / f"{NAME}.safetensors")
        narrow = {name: value for name, value in shipped.items() if not name.startswith("lite_")}
        convolutions = [name[:-len(".weight")] for name in shipped
                        if name.startswith("lite_") and name.endswith(".weight") and "lateral" not in name]
        dice, theirs = np.random.default_rng(1), {}
        for name in convolutions:
            conv, norm = their_names(name)
            shape = shipped[name + ".weight"].shape
            theirs[conv + ".weight"] = dice.normal(0, np.prod(shape[1:]) ** -0.5, shape).astype("f4")
            for part, low, high in (("weight", .5, 1), ("bias", -.1, .1), ("running_mean", -.1, .1), ("running_var", .5, 2)):
                theirs[f"{norm}.{part}"] = dice.uniform(low, high, shape[0]).astype("f4")
        write_weights(self.path / "lite.pth", theirs)
        mean.write(self.path / "narrow", narrow, metadata)
        run("efficientnet_lite.py", self.path / "lite.pth", self.path / "narrow", self.path / "wide")

        wide, _ = mean.read(self.path / "wide")
        self.assertEqual({name: value.shape for name, value in wide.items()},
                         {name: value.shape for name, value in shipped.items()})
        for name in convolutions:  # with the norm folded in, x becomes what convolution and norm made of it
            conv, norm = their_names(name)
            part = {key: theirs[f"{norm}.{key}"] for key in ("weight", "bias", "running_mean", "running_var")}
            scale = part["weight"] / np.sqrt(part["running_var"] + 1e-3)
            np.testing.assert_allclose(wide[name + ".weight"].reshape(len(scale), -1),
                                       theirs[conv + ".weight"].reshape(len(scale), -1) * scale[:, None], 1e-3, 1e-6)
            np.testing.assert_allclose(wide[name + ".bias"], part["bias"] - part["running_mean"] * scale, 1e-3, 1e-4)
        before = self.convert(narrow, "before")
        self.assertEqual(self.convert(wide, "after"), before)
        self.assertNotEqual(self.convert(shipped, "trained"), before)


if __name__ == "__main__":
    unittest.main()
