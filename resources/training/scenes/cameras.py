# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The camera of a view: lens, hand-held tilt, depth of field; and what its sensor does to the picture: shake, exposure, noise."""

import math

import bpy
from mathutils import Quaternion, Vector

from inputs import cv2, np, rng, uni


def around(at, near, far, low=-0.1, high=0.8, half=math.pi):
    """-> a point `near` ... `far` metres from `at`, within +-half of its -y side, seen under a pitch of low ... high radians."""
    g, e, q = uni(-half, half) - math.pi / 2, uni(low, high), near * (far / near) ** rng.random()
    return at[0] + q * math.cos(e) * math.cos(g), at[1] + q * math.cos(e) * math.sin(g), at[2] + q * math.sin(e)


def camera(p, q, mm=None):
    """A camera at p that looks at q. mm: its lens on 36 mm film; such a camera is held by hand."""
    cd = bpy.data.cameras.new('c')
    cd.sensor_fit = 'HORIZONTAL'
    cd.sensor_width = 36
    cd.angle = 2 * math.atan(18 / mm) if mm else uni(0.75, 1.35)
    cd.clip_start, cd.clip_end = 0.02 if mm else 0.05, 500
    cam = bpy.data.objects.new('c', cd)
    bpy.context.scene.collection.objects.link(cam)
    cam.location = p
    to = Vector(q) - Vector(p)
    roll = rng.gauss(0, 0.06) if rng.random() < 0.85 else uni(-0.4, 0.4)
    turn = to.to_track_quat('-Z', 'Y') @ Quaternion((0, 0, 1), roll if mm else uni(-0.03, 0.03))
    cam.rotation_euler = turn.to_euler()
    if mm and rng.random() < 0.45:
        blur = uni(0.12, 0.6)  # of what is far away, in mm on the film
        cd.dof.focus_distance = to.length
        cd.dof.aperture_fstop = max(0.5, mm * mm / (to.length * 1000 * blur))
        cd.dof.use_dof = True
    return cam


def sensor():
    """-> a random way of taking the picture, for both views: exposure, shoulder, shake in px, grain, white balance"""
    shake = uni(2, 7) if rng.random() < 0.12 else 0
    grain = abs(rng.gauss(0, 0.02)) if rng.random() < 0.5 else 0
    return dict(
        level=uni(0.16, 0.3),
        soft=uni(0.5, 0.85),
        shake=shake,
        way=uni(0, math.pi),
        grain=grain,
        tint=[math.exp(rng.gauss(0, 0.05)) for _ in range(3)],
    )


def expose(linear, gain, s):
    """Shake, exposure, a shoulder for the lights, sRGB's curve, grain -> uint8 BGR"""
    x = np.maximum(linear, 0) * gain * np.array(s['tint'], np.float32)
    if s['shake']:
        n = int(s['shake']) * 2 + 1
        k = np.zeros((n, n), np.float32)
        r = np.array((math.cos(s['way']), math.sin(s['way']))) * s['shake'] / 2
        a, b = (n // 2 + 0.5 - r) * 16 - 8, (n // 2 + 0.5 + r) * 16 - 8
        cv2.line(k, tuple(int(v) for v in a), tuple(int(v) for v in b), 1, 1, cv2.LINE_AA, 4)
        x = cv2.filter2D(x, -1, k / k.sum(), borderType=cv2.BORDER_REPLICATE)
    soft = s['soft']
    x = np.where(x > soft, soft + (1 - soft) * (1 - np.exp(-(x - soft) / (1 - soft))), x)
    x = np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055)
    if s['grain']:
        x = x + np.random.normal(size=x.shape) * s['grain'] * (1.2 - x)
    return np.clip(x[..., ::-1] * 255 + 0.5, 0, 255).astype(np.uint8)
