# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Four-legged animals, birds, fish, heads and whole people, built of tubes, lumps and hair about the origin, foot on z = 0."""

import numpy as np

from inputs import photos, rng, uni
from models import PEOPLE, furniture
from shapes import blob, foliage, hair, place_all, assembled, random, sheet, sticks, tube, turned, unit
from surfaces import checks, material, paint, surface

COATS = (
    (0.35, 0.2, 0.09),
    (0.1, 0.07, 0.05),
    (0.8, 0.77, 0.7),
    (0.35, 0.33, 0.3),
    (0.6, 0.35, 0.14),
    (0.03, 0.03, 0.03),
)
SKINS = ((0.75, 0.5, 0.38), (0.85, 0.63, 0.5), (0.5, 0.3, 0.19), (0.25, 0.14, 0.08), (0.65, 0.42, 0.28))


def shiny(colour):
    return material(colour=colour, rough=0.15)


def coat():
    k = rng.random()
    if k < 0.15:
        return checks(uni(0.2, 0.6))
    colour = tuple(c * uni(0.6, 1.2) for c in rng.choice(COATS))
    return material(rng.choice(photos) if k < 0.7 else None, colour, uni(0.2, 1.5), 0.9, bump=0.3)


def beast(lying=False):
    """A dog, cat, bear, cow, deer ...: facing +x, one metre high at the shoulder (less if lying)."""
    m = coat()
    g, b, leg = uni(0.14, 0.3), uni(0.75, 1.35), uni(0.4, 0.65)
    z = 0.08 + g if lying else leg + g
    neck, lift, hr = uni(0.12, 0.55), uni(0.1, 1.2), uni(0.1, 0.19)
    n0 = np.array([b / 2 + 0.02, 0, z + g * 0.5])
    n1 = n0 + neck * np.array([np.cos(lift), uni(-0.5, 0.5), np.sin(lift)])
    body = tube(
        [
            (-b / 2 - 0.1, 0, z + g * 0.1, 0.02, 0.02),
            (-b / 2, 0, z, g * 0.8, g * 0.9),
            (-b / 5, 0, z - g * 0.05, g * 0.9, g * 0.9),
            (b / 4, 0, z, g * uni(0.9, 1.2), g * uni(1, 1.25)),
            (*n0, g * 0.75, g * 0.85),
            (*(0.5 * (n0 + n1)), hr * 0.85, hr * 0.95),
            (*n1, hr * 0.8, hr * 0.8),
        ],
        m,
        16,
    )
    d = unit(np.array([1, uni(-0.9, 0.9), uni(-0.6, 0.2)]))
    muzzle(n1, d, hr, m)
    for side in (-1, 1):
        for x in (-b / 2 + g * 0.4, b / 2 - g * 0.3):
            limb(x, side * g * 0.55, z, leg, lying, x > 0, m)
    up = uni(-1, 1.4)
    t = uni(0.1, 0.9)
    tube(
        [
            (-b / 2, 0, z + g * 0.4, 0.06),
            (-b / 2 - t / 2, 0, z + g * 0.3, 0.05),
            (-b / 2 - t, uni(-0.2, 0.2), max(0.05, z + t * up), 0.02),
        ],
        m,
        8,
    )
    if rng.random() < 0.75:
        hair(body, rng.randint(2500, 6000), uni(0.04, 0.16), (-1, 0, -0.4), mat=m, stand=uni(0.3, 1), thick=0.09)


def muzzle(at, d, r, m):
    """A head at `at` that looks along d."""
    side = unit(np.cross((0, 0, 1), d))
    up = np.cross(d, side)
    s, t = r * uni(0.5, 2.2), r * uni(0.3, 0.6)
    row = lambda f, u, w, h: (*(at + d * f + up * u), w, h)
    head = tube(
        [
            row(-r, 0, r * 0.3, r * 0.3),
            row(-r * 0.5, 0.1 * r, r, r),
            row(r * 0.5, 0.1 * r, r * 0.95, r * 0.9),
            row(r * 0.9, -0.15 * r, t * 1.2, t),
            row(r + s, -0.25 * r, t, t * 0.8),
            row(r + s, -0.25 * r, t * 0.5, t * 0.5),
        ],
        m,
        14,
        2,
    )
    dark = shiny((0.02, 0.015, 0.01))
    blob((t * 0.45,) * 3, dark, 0.05, 10, at=at + d * (r * 0.95 + s) - up * 0.1 * r)
    eye = shiny(rng.choice(((0.02, 0.02, 0.02), (0.6, 0.4, 0.05), (0.2, 0.4, 0.1))))
    for k in (-1, 1):
        e = at + d * r * 0.55 + k * side * r * 0.62 + up * r * 0.45
        blob((r * 0.17,) * 3, eye, 0, 10, at=e)
        blob((r * 0.1,) * 3, dark, 0, 8, at=e + 0.1 * r * (d + 0.6 * k * side))
    A = np.array([at + k * side * r * 0.6 + up * r * 0.7 - d * 0.2 * r for k in (-1, 1)])
    W = np.array([up * uni(-0.2, 1) + k * side * uni(0.2, 1) for k in (-1, 1)])
    foliage(A, W, r * uni(0.8, 1.8), m, uni(0.4, 0.9), 0.3, 0.4, 4)
    if rng.random() < 0.15:  # horns
        for k in (-1, 1):
            p = at + k * side * r * 0.4 + up * r * 0.8
            tube(
                [
                    (*p, 0.15 * r),
                    (*(p + r * (k * side + up)), 0.12 * r),
                    (*(p + r * (k * 1.2 * side + 2.2 * up)), 0.03 * r),
                ],
                shiny((0.5, 0.45, 0.35)),
                8,
            )
    if rng.random() < 0.6:
        hair(head, rng.randint(800, 2000), r * uni(0.15, 0.5), tuple(-d), mat=m, stand=0.6, thick=0.08)


def limb(x, y, z, leg, lying, front, m):
    w = leg * uni(0.13, 0.2)
    if lying:
        f = uni(0.25, 0.5) if front else uni(-0.1, 0.3)
        rows = [
            (x, y, z, w * 1.4),
            (x + 0.05, y * 1.5, w * 1.2, w),
            (x + f, y * 1.6, w * 0.7, w * 0.6),
            (x + f + 0.1, y * 1.6, w * 0.6, w * 0.7),
        ]
    else:
        f, k = uni(-0.2, 0.2), uni(-0.08, 0.08) - (0 if front else 0.08)
        rows = [
            (x, y, z, w * 1.7),
            (x + f / 2, y, leg * 0.7, w * 1.1),
            (x + f / 2 + k, y, leg * 0.35, w * 0.55),
            (x + f, y, 0.05, w * 0.5),
            (x + f + 0.09, y, 0.03, w * 0.6),
        ]
    tube(rows, m, 10)


def bird(flying=False):
    """Facing +x, about half a metre long."""
    m, wing = coat() if rng.random() < 0.6 else material(colour=paint(0.2, 0.9, 0.9)), coat()
    a, r = (0.1 if flying else uni(0.2, 1.3)), uni(0.08, 0.13)
    d, up = np.array([np.cos(a), 0, np.sin(a)]), np.array([-np.sin(a), 0, np.cos(a)])
    c = np.array([0, 0, max(0.8 * r, 0.17 * np.sin(a)) + uni(0.03, 0.1)])
    row = lambda f, u, w: (*(c + d * f + up * u), w)
    neck = uni(0.02, 0.12) if rng.random() < 0.8 else uni(0.2, 0.5)
    top = c + d * (0.2 + neck)
    hr = r * uni(0.5, 0.85)
    body = tube(
        [
            row(-0.24, 0, 0.02),
            row(-0.15, 0, r * 0.6),
            row(0, 0, r),
            row(0.12, 0, r * 0.9),
            row(0.18 + neck / 2, 0, hr * 0.8),
            row(0.2 + neck, 0, hr * 0.8),
        ],
        m,
        14,
    )
    blob((hr,) * 3, m, 0.05, 16, at=top)
    yaw = uni(-1.2, 1.2)
    look, side = np.array([np.cos(yaw), np.sin(yaw), -0.1]), np.array([-np.sin(yaw), np.cos(yaw), 0])
    tube(
        [
            (*(top + look * hr * 0.7), hr * 0.4),
            (*(top + look * (hr + 0.03)), hr * 0.25),
            (*(top + look * (hr + uni(0.03, 0.15))), 0.003),
        ],
        shiny(rng.choice(((0.7, 0.4, 0.05), (0.05, 0.05, 0.05)))),
        8,
    )
    for k in (-1, 1):
        blob(
            (hr * 0.2,) * 3,
            shiny((0.02, 0.02, 0.02)),
            0,
            8,
            at=top + look * hr * 0.72 + k * side * hr * 0.62 + (0, 0, hr * 0.25),
        )
    feathers(c, d, up, r, wing, flying)
    foliage(np.tile(c - d * 0.2, (7, 1)), -d + np.random.normal(size=(7, 3)) * 0.12, uni(0.12, 0.35), wing, 0.3, 0, 0.1)
    if not flying:
        F = np.array([(0.01, k * 0.04, 0) for k in (-1, 1)])
        sticks(np.array([c + (0, k * 0.04, -r * 0.5) for k in (-1, 1)]), F, 0.008, 0.006, shiny((0.5, 0.3, 0.1)))
    if rng.random() < 0.7:
        hair(body, 1500, 0.05, tuple(-d), mat=m, stand=0.3, thick=0.3)


def feathers(c, d, up, r, mat, flying):
    n = 26
    t = np.linspace(0, 1, n)[:, None]
    for k in (-1, 1):
        out = np.array([0, k, 0.0])
        if flying:
            P = c + d * 0.1 + out * (r + t * 0.5) + up * (0.3 * np.sin(2.5 * t) * uni(-0.5, 1))
            foliage(P, -d * (1 - t * 0.6) + out * t, 0.28, mat, 0.3, 0.1, 0.05)
        else:
            P = c + d * (0.14 - 0.22 * t) + out * r * 0.95 + up * random(-0.05, 0.05, (n, 1))
            foliage(P, -d + 0.1 * np.random.normal(size=(n, 3)) - out * 0.12, 0.14, mat, 0.4, 0, 0.2)


def skull(skin, at, r=1.0):
    """A human head that looks to -y: chin, nose, brows, eyes, mouth, ears."""
    m, n = 30, 40
    t, g = np.linspace(0, np.pi, m)[:, None], (np.arange(n) / n * 2 * np.pi - np.pi / 2)[None]
    f = np.arctan2(np.sin(g + np.pi / 2), np.cos(g + np.pi / 2))  # 0 at the nose
    bump = lambda a, th, ph, st, sp: a * np.exp(-(((t - th) / st) ** 2) - ((f - ph) / sp) ** 2)
    w = uni(0.9, 1.1)
    q = (
        1
        + bump(uni(0.15, 0.35), 1.85, 0, 0.16, 0.13)
        + bump(0.1, 1.65, 0, 0.25, 0.1)
        + bump(uni(0.02, 0.1), 2.6, 0, 0.25, 0.35)
    )
    q = q + bump(0.05, 2.25, 0, 0.08, 0.3) + bump(0.04, 1.4, 0, 0.1, 0.7)
    q = q + sum(bump(-0.09, 1.58, k * 0.4, 0.12, 0.2) + bump(0.25, 1.7, k * 1.57, 0.25, 0.13) for k in (-1, 1))
    q = q - 0.12 * np.clip(t - 2, 0, 1) * np.abs(np.sin(f))
    P = np.stack(
        np.broadcast_arrays(0.078 * w * np.sin(t) * np.cos(g), 0.095 * np.sin(t) * np.sin(g), 0.118 * np.cos(t)), -1
    )
    face = sheet(np.array(at) + P * q[..., None] * r, skin, True)
    c = np.array(at)
    for k in (-1, 1):
        e = c + r * np.array([k * 0.031, -0.078, 0.0])
        blob((0.014 * r, 0.011 * r, 0.009 * r), shiny((0.75, 0.72, 0.7)), 0, 10, at=e)
        blob((0.006 * r,) * 3, shiny((0.05, 0.03, 0.02)), 0, 8, at=e - (0, 0.0085 * r, 0))
    blob(
        (0.026 * r, 0.012 * r, 0.008 * r),
        material(colour=(uni(0.4, 0.7), 0.2, 0.18)),
        0,
        12,
        at=c + (0, -0.083 * r, -0.071 * r),
    )
    return face


def hairdo(face, at, r=1.0):
    c = np.array(at)
    m = material(rng.choice(photos), tuple(v * uni(0.5, 1.1) for v in rng.choice(COATS)), 0.3, 0.5)
    line = uni(0.02, 0.06) * r
    scalp = lambda P: (P[:, 2] - c[2] > line - 0.9 * np.maximum(P[:, 1] - c[1] + 0.03 * r, 0)) & (
        P[:, 2] > c[2] - 0.08 * r
    )
    k = rng.random()
    if k < 0.75:
        long = uni(0.03, 0.3) * r
        blob((0.083 * r, 0.09 * r, 0.105 * r), m, 0.03, 24, at=c + r * np.array([0, 0.02, 0.024]))
        hair(face, 6000, long, (0, 0.5, -uni(0.5, 2)), scalp, m, uni(0.4, 1.0), min(0.3, 0.012 / long * r))
    if k > 0.6:  # a cap or hat
        b = uni(0.09, 0.2) * r
        h = turned(
            [
                (b, 0.03),
                (b, 0.035),
                (0.098 * r, 0.04),
                (0.095 * r, uni(0.09, 0.16)),
                (0.06 * r, 0.17 * r),
                (0, 0.175 * r),
            ],
            surface(0.2),
            24,
        )
        h.location = tuple(c)
    if rng.random() < 0.2:
        hair(
            face,
            2500,
            0.04 * r,
            (0, -0.3, -1),
            lambda P: (P[:, 2] < c[2] - 0.055 * r) & (P[:, 1] < c[1] - 0.02 * r),
            m,
            0.5,
            0.1,
        )
    if rng.random() < 0.2:
        for s in (-1, 1):
            g = np.linspace(0, 6.28, 14)
            p = c + r * np.stack([s * 0.034 + 0.024 * np.cos(g), 0 * g - 0.1, 0.02 * np.sin(g)], 1)
            sticks(p[:-1], p[1:], 0.002 * r, 0.002 * r, shiny((0.03, 0.03, 0.03)), 4)
            sticks(
                [c + r * np.array([s * 0.058, -0.1, 0])],
                [c + r * np.array([s * 0.078, 0.0, 0.005])],
                0.002 * r,
                0.002 * r,
                shiny((0.03,) * 3),
                4,
            )


def person():
    """A dressed figure 1.75 m high that looks to -y, some with an arm or a held thing towards the viewer."""
    skin = material(
        rng.choice(photos) if rng.random() < 0.3 else None,
        tuple(c * uni(0.8, 1.1) for c in rng.choice(SKINS)),
        0.3,
        0.55,
    )
    top, low = surface(0.5), surface(0.5)
    w = uni(0.9, 1.25)
    tube(
        [
            (0, 0, 0.85, 0.15 * w, 0.11 * w),
            (0, 0, 0.95, 0.18 * w, 0.13 * w),
            (0, 0, 1.15, 0.15 * w, 0.11 * w),
            (0, -0.01, 1.33, 0.19 * w, 0.13 * w),
            (0, 0, 1.45, 0.19 * w, 0.09),
            (0, 0, 1.49, 0.09, 0.07),
            (0, 0, 1.5, 0.05, 0.05),
        ],
        top,
        20,
    )
    tube([(0, 0.01, 1.42, 0.06), (0, 0.0, 1.5, 0.055), (0, -0.01, 1.6, 0.05)], skin, 12)
    if rng.random() < 0.3:
        turned([(0.17 * w, 1.05), (0.2 * w, 0.9), (uni(0.22, 0.4), uni(0.2, 0.6))], low)
    for k in (-1, 1):
        x, s = k * 0.09 * w, uni(-0.15, 0.15)
        tube([(x, 0, 0.95, 0.1), (x, s / 2 - 0.02, 0.5, 0.075), (x, s, 0.08, 0.05)], low, 10)
        tube([(x, s + 0.06, 0.03, 0.04), (x, s, 0.05, 0.05), (x, s - 0.16, 0.03, 0.035)], surface(0.2), 8)
        arm(k, w, top, skin)
    at = (uni(-0.02, 0.02), -0.02, 1.63)
    parts = assembled(lambda: hairdo(skull(skin, (0, 0, 0)), (0, 0, 0)))
    place_all(parts, at, uni(-0.7, 0.7), 1.0, (uni(-0.25, 0.25), uni(-0.2, 0.2)))


def arm(k, w, sleeve, skin):
    s = np.array([k * 0.19 * w, 0, 1.4])
    pose = rng.random()
    if pose < 0.45:
        e, h = s + (k * 0.06, 0.03, -0.3), s + (k * 0.05, -uni(0, 0.1), -0.55)
    elif pose < 0.6:
        e, h = s + (k * 0.2, 0.05, -0.25), s + (k * 0.02, -0.12, -0.4)
    elif pose < 0.88:  # towards the viewer
        e, h = s + (k * 0.06, -0.15, -0.22), s + (-k * uni(0, 0.25), -uni(0.3, 0.55), uni(-0.25, 0.1))
    else:
        e, h = s + (k * 0.2, -0.05, 0.1), s + (k * 0.2, -0.1, 0.38)
    tube([(k * 0.12 * w, 0, 1.44, 0.06), (*s, 0.068), (*(0.5 * (s + e)), 0.055), (*e, 0.048)], sleeve, 10)
    mid = 0.5 * (e + h)
    bare = rng.random() < 0.4
    tube([(*e, 0.045), (*mid, 0.042), (*h, 0.032)], skin if bare else sleeve, 10)
    blob((0.045, 0.045, 0.055), skin, 0.25, 12, at=h)
    if 0.6 <= pose < 0.88 and rng.random() < 0.7:
        r = uni(0.03, 0.12)
        blob(
            (r, r * uni(0.4, 1), r * uni(0.7, 1.6)),
            surface(0.2),
            rng.choice((0, 0.05, 0.3)),
            at=h - (0, 0.05, -r * 0.7),
        )


def bust():
    """Head and shoulders alone, of one or several materials, foot at z = 0."""
    parts = assembled(person)
    return place_all(parts, (0, 0, -1.25))


def somebody(x, y, z, turn, restyle=True):
    """A built person or one of the catalogue at a place."""
    if rng.random() < 0.55:
        return place_all(assembled(person), (x, y, z), turn, uni(0.9, 1.08))
    ob = furniture(rng.choice(PEOPLE), x, y, z, turn)
    return [ob] if ob else []


def fish(m=None):
    """Facing +x, one metre long, its middle at the origin."""
    m = m or coat()
    h = uni(0.1, 0.3)
    tube(
        [
            (-0.45, 0, 0, 0.01, 0.03),
            (-0.3, uni(-0.1, 0.1), 0, 0.03, h * 0.4),
            (0.1, 0, 0, 0.08, h),
            (0.35, 0, 0, 0.07, h * 0.7),
            (0.5, 0, 0, 0.02, 0.03),
        ],
        m,
        14,
    )
    foliage([(-0.42, 0, 0)] * 6, [(-1, 0, k) for k in (-0.8, -0.5, -0.2, 0.2, 0.5, 0.8)], 0.25, m, 0.4, 0, 0)
    foliage([(x, 0, h * 0.8) for x in (-0.1, 0, 0.1)], [(-0.6, 0, 1)] * 3, 0.2, m, 0.8, 0, 0)
    for k in (-1, 1):
        blob((0.02,) * 3, shiny((0.02, 0.02, 0.02)), 0, 8, at=(0.4, k * 0.055, 0.03))
