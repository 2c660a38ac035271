# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The samples of Deep3D Studio: a dining room in afternoon light, its true right view, its disparity, and a clip.

Runs inside Blender 3.4, see README.md beside this file. The camera stands near the origin and looks along +y.
"""
import argparse
import math
import os
import sys
import tempfile

import bpy
import numpy as np
from mathutils import Vector

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
sys.dont_write_bytecode = True
import clip  # noqa: E402
import furnishing  # noqa: E402
import house  # noqa: E402
import picture  # noqa: E402

CAMERA_AT, CAMERA_TO = (.35, -.38, 1.38), (.2, 3.0, 1.04)
ANGLE = math.radians(60)       # horizontal field of view
BASELINE = .065                # metres, the distance of a grown person's eyes
PARTS = ('left', 'disparity', 'right', 'clip')
UNITS_PER_PIXEL = 64           # of room_disparity.png, at the full width


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--furniture', default='/usr/share/sweethome3d/furniture', help='folder of the .sh3f files')
    parser.add_argument('--oidn', default='', help='folder that holds the PyPI package oidn; without it: noise')
    parser.add_argument('--out', default=HERE)
    parser.add_argument('--width', type=int, default=1600)
    parser.add_argument('--samples', type=int, default=16)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--exposure', type=float, default=1.1)
    parser.add_argument('--parts', nargs='+', default=PARTS[:3], choices=PARTS, help='what to make')
    parser.add_argument('--frames', default='', help='folder that keeps the frames of the clip, so that it can go on')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:] if '--' in sys.argv else [])


def camera():
    data = bpy.data.cameras.new('camera')
    data.sensor_fit, data.angle = 'HORIZONTAL', ANGLE
    data.clip_start, data.clip_end = .05, 1000
    thing = bpy.data.objects.new('camera', data)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = CAMERA_AT
    thing.rotation_euler = (Vector(CAMERA_TO) - Vector(CAMERA_AT)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.camera = thing
    bpy.context.view_layer.update()
    return thing


def disparity(depth, width):
    """x_left - x_right in 1/64 px of the full width; 0 = sky, infinitely far."""
    focal = width / 2 / math.tan(ANGLE / 2)
    values = np.where(depth < 900, focal * BASELINE / np.maximum(depth, .05), 0)
    return np.clip(np.round(values * UNITS_PER_PIXEL), 0, 65535).astype(np.uint16)


def main():
    options = arguments()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    house.build()
    furnishing.build(options.furniture)
    eye = camera()
    height = round(options.width * 533 / 800)
    studio = picture.Studio(options.width, height, options.samples, options.threads, options.oidn)

    def photo(name):
        path = os.path.join(options.out, name)
        picture.save_photo(picture.bloom(studio.colour(), .03), path, options.exposure, 92)
    if 'left' in options.parts:
        photo('room.jpg')
    if 'disparity' in options.parts:
        depth = studio.depth(2)
        print('distances: %.2f m to %.2f m (5 %% and 95 %% of the picture), nearest %.2f m'
              % (*np.percentile(depth, (5, 95)), depth.min()))
        picture.save_png16(disparity(depth, options.width), os.path.join(options.out, 'room_disparity.png'))
    if 'right' in options.parts:
        eye.location = eye.location + eye.matrix_world.to_3x3() @ Vector((BASELINE, 0, 0))
        photo('room_right.jpg')
    if 'clip' in options.parts:
        clip.make(eye, options.frames or tempfile.mkdtemp(prefix='room-frames-'), os.path.join(options.out, 'room.mp4'),
                  options.threads, options.oidn, options.exposure)


main()
