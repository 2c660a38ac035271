# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""What a camera does to a picture: lens, tilt, shallow focus, moving things, haze, sensor noise. Labels stay those of the sharp view."""

import bpy
import cv2
import numpy as np
from mathutils import Quaternion, Vector

from inputs import rng, uni


def stand(p, q, mm):
    """A camera at p that looks at q through a lens of mm millimetres (sensor 36 mm wide), held by hand."""
    cd = bpy.data.cameras.new('c')
    cd.sensor_fit = 'HORIZONTAL'
    cd.sensor_width, cd.lens = 36, mm
    cd.clip_start, cd.clip_end = 0.03, 900
    cam = bpy.data.objects.new('c', cd)
    bpy.context.scene.collection.objects.link(cam)
    way = Vector(q) - Vector(p)
    roll = rng.gauss(0, 0.035) if rng.random() < 0.85 else uni(-0.4, 0.4)
    cam.location = p
    cam.rotation_euler = (way.to_track_quat('-Z', 'Y') @ Quaternion((0, 0, 1), roll)).to_euler()
    return cam


def blurred(scene, cam, q):
    """Now and then a shallow focus or a moving thing: -> whether the picture is no longer sharp."""
    moved = None
    cd = cam.data
    if rng.random() < 0.22:
        d = (Vector(q) - cam.location).length
        cd.dof.use_dof = True
        cd.dof.focus_distance = d * uni(0.75, 1.2)
        sharp = (cd.lens / 1000) * (cd.lens / 36) / d  # f-number whose circle at infinity is the picture's width
        cd.dof.aperture_fstop = sharp / uni(0.002, 0.01)
    if rng.random() < 0.1:
        near = [
            o for o in scene.objects if o.type == 'MESH' and 1 < (o.matrix_world.translation - cam.location).length < 12
        ]
        moved = rng.choice(near) if near else None
        if moved:
            far = (moved.matrix_world.translation - cam.location).length
            keys(moved, Vector((uni(-1, 1), uni(-1, 1), uni(-0.3, 0.3))) * 0.05 * far)
    scene.render.use_motion_blur = bool(moved)
    return moved, cd.dof.use_dof


def keys(ob, step):
    """The object moves by `step` from the frame before to the frame after the one that is rendered."""
    here = ob.location.copy()
    for frame, k in ((0, -1), (2, 1)):
        ob.location = here + k * step
        ob.keyframe_insert('location', frame=frame)
    for c in ob.animation_data.action.fcurves:
        for p in c.keyframe_points:
            p.interpolation = 'LINEAR'
    bpy.context.scene.frame_set(1)


def still_again(scene, moved, cam):
    """Ends what blurred() began, for the rendering of depth."""
    scene.render.use_motion_blur = False
    cam.data.dof.use_dof = False
    if moved:
        moved.animation_data_clear()


def haze(im, z, far, colour):
    """Mist that hides half of what is `far` metres away."""
    t = np.exp(-np.minimum(z, 1e4) / far * 0.7)[..., None]
    return im * t + np.array(colour, np.float32) * (1 - t)


def grain(im, amount):
    """Sensor noise on linear RGB around 0 ... 1: shot noise and a little that the dark has as well."""
    n = np.random.normal(size=im.shape).astype(np.float32)
    if amount > 0.02:
        n = cv2.GaussianBlur(n, (0, 0), 0.6) * 1.6
    return im + n * amount * np.sqrt(np.maximum(im, 0) + 0.02)


def watermark(im):
    """Faint writing over the picture, which is in no depth."""
    h, w = im.shape[:2]
    word = ''.join(rng.choice('ABCDEFGHIKLMNOPRSTUVWXYZ0123 ') for _ in range(rng.randint(4, 12)))
    top = im.copy()
    size = uni(0.3, 1.6) * w / 320
    at = (int(uni(0, 0.6) * w), int(uni(0.15, 0.98) * h))
    cv2.putText(
        top,
        word,
        at,
        rng.choice((0, 2, 3, 4)),
        size,
        rng.choice(((255,) * 3, (0, 0, 0))),
        rng.randint(1, 2),
        cv2.LINE_AA,
    )
    k = uni(0.2, 0.8)
    return cv2.addWeighted(top, k, im, 1 - k, 0)
