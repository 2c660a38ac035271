# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""What one run is asked for: options, its random numbers, photos and cut-outs drawn for it."""

import argparse
import glob
import os
import random
import sys
import tempfile

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2
import numpy as np


ap = argparse.ArgumentParser()
ap.add_argument('--data', required=True)
ap.add_argument('--models', required=True)
ap.add_argument('--out', required=True)
ap.add_argument('--seed', type=int, default=1)
ap.add_argument('--count', type=int, default=40)
ap.add_argument('--views', type=int, default=4)
ap.add_argument('--threads', type=int, default=1)
ap.add_argument('--samples', type=int, default=10)
ap.add_argument('--right', type=float, default=0.5, help='share of the pairs whose right view is rendered too')
ap.add_argument(
    '--oidn',
    default='',
    help='folder that holds the PyPI package oidn (pip install --no-deps --target FOLDER oidn==0.2.1)',
)
ap.add_argument('--kinds', default='room,room,table,street,park,park,macro')
ap.add_argument('--width', type=int, default=384)
ap.add_argument('--height', type=int, default=224)
a = ap.parse_args(sys.argv[sys.argv.index('--') + 1 :])
rng = random.Random(a.seed)
np.random.seed(a.seed)
cv2.setNumThreads(1)
tmp = tempfile.mkdtemp(prefix='scenes')
os.makedirs(a.out, exist_ok=True)
uni = rng.uniform

photos = [f for f in sorted(glob.glob(a.data + '/plain/*.jpg'))]
photos = rng.sample(photos, min(70, len(photos)))
cutouts = [f for f in sorted(glob.glob(a.data + '/people/*_mask.png'))]
cutouts = (
    rng.sample(cutouts, min(40, len(cutouts)))
    + rng.sample(o := sorted(glob.glob(a.data + '/objects/*_mask.png')), min(20, len(o)))
    + rng.sample(q := sorted(glob.glob(a.data + '/plain/*_mask.png')), min(50, len(q)))
)
