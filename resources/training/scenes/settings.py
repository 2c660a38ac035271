# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""What stands behind and around a subject at the origin that is seen from -y: studios, rooms, gardens, streets; light and sky."""

import math

from inputs import photos, rng, uni
from models import BIG, CARS, OUTSIDE, PLANTS, furniture
from shapes import again, branch, foliage, green, ground, leafy, random, relief
from surfaces import box, lamp, material, mesh, quad, surface, world
from things import figures, tree, Plan


def daylight():
    """An open sky: overcast, clear or with a hard low sun."""
    world(uni(0.05, 0.3), True)


def indoors(reach=2.0):
    """Light of a room or studio, from one or several sides, soft or hard."""
    world(uni(0.1, 0.8))
    for _ in range(rng.randint(1, 3)):
        g, e, q = uni(-math.pi, 0), uni(0.1, 1.3), reach * uni(0.8, 1.6)
        at = (q * math.cos(g) * math.cos(e), q * math.sin(g) * math.cos(e), q * math.sin(e))
        lamp('AREA', at, uni(8, 45) * reach**2, reach * uni(0.1, 0.9), (math.pi / 2 - e, 0, g + math.pi / 2))


def soil():
    colour = rng.choice(
        ((uni(0.05, 0.25), uni(0.15, 0.4), 0.05), (0.4, 0.33, 0.22), (0.25, 0.17, 0.1), (0.5, 0.5, 0.48))
    )
    return material(rng.choice(photos), colour, uni(0.4, 3), bump=0.6)


def grass(x0, y0, x1, y1, tall, count, height=None, mat=None):
    """Blades, denser towards y0."""
    t = random(0, 1, count) ** 1.6
    P = random((x0, 0, 0), (x1, 0, 0.01), (count, 3))
    P[:, 1] = y0 + (y1 - y0) * t
    if height:
        P[:, 2] = height(P[:, 0], P[:, 1])
    D = random((-0.5, -0.5, 1), (0.5, 0.5, 1.2), (count, 3))
    return foliage(P, D, tall * random(0.4, 1.3, count), mat or leafy(), uni(0.05, 0.15), uni(0.1, 0.7), 0.1, 2, 0.1)


def thicket(n, x, y, size):
    """Bushes and small trees of a few shapes, many times, in x = (x0, x1), y = (y0, y1)."""
    shapes = [
        branch(
            (0, 0, 0), (uni(-0.3, 0.3), 0, 1), uni(0.35, 0.7), uni(0.01, 0.04), uni(0.05, 0.22), rng.randint(3, 7), 2
        )
        for _ in range(rng.randint(1, 3))
    ]
    for s in shapes:
        s.location = (uni(*x), uni(*y), 0)
    for _ in range(n):
        s = rng.choice(shapes)
        again(s, (uni(*x), uni(*y), uni(-0.2, 0)), uni(0, 6.28), size * uni(0.6, 1.6), (uni(-0.2, 0.2), uni(-0.2, 0.2)))


def wall_behind(y):
    lean = uni(-3, 3) if rng.random() < 0.5 else 0
    quad((-9, y - lean, -4), (18, 2 * lean, 0), (0, uni(0, 0.6), 9), surface())


def floor():
    quad((-12, -9, 0), (24, 0, 0), (0, 21, 0), surface())


def studio(scale):
    floor()
    wall_behind(scale * uni(0.5, 3))
    indoors(scale * 2)


def chamber(scale):
    floor()
    d = scale * uni(1.2, 3) + 0.8
    w = d * uni(0.7, 1.5)
    wall_behind(d)
    for s in (-1, 1):
        if rng.random() < 0.6:
            quad((s * w, -6, -3), (0, 6 + d, 0), (0, 0, 6), surface())
    if rng.random() < 0.5:
        quad((-9, -6, scale * uni(0.8, 1.6) + 0.8), (18, 0, 0), (0, 12 + d, uni(-0.8, 0)), surface())
    for _ in range(rng.randint(2, 7)):
        it = rng.choice(BIG + PLANTS)
        furniture(it, uni(-w, w), uni(0.5, 1) * d - 0.2, 0, uni(-0.5, 0.5))
    for _ in range(rng.randint(0, 4)):
        x, z, s = uni(-w, w), uni(0.6, 2), uni(0.3, 1.2)
        quad((x, d * uni(0.9, 0.98), z), (s, 0, 0), (0, 0, s * uni(0.6, 1.4)), material(rng.choice(photos), box=False))
    indoors(max(1.5, scale * 2))


def garden(scale):
    far = uni(8, 60)
    f = relief(uni(10, 30), uni(0, 1.2), 2)
    height = lambda X, Y: f(X, Y) * (abs(Y) / 10).clip(0, 1) ** 2 if hasattr(Y, 'clip') else 0
    ground(-60, -12, 60, far + 40, height, soil(), 1.6, 60)
    thicket(rng.randint(4, 18), (-6, 6), (scale * 1.0 + 0.8, scale + 7), uni(0.6, 1.6))
    for _ in range(rng.randint(0, 7)):
        y = uni(4, far)
        tree(uni(-0.7, 0.7) * (y + 3), y, uni(3, 10))
    if rng.random() < 0.5:
        y = uni(5, 30)
        box(uni(-30, 0), y, 0, uni(3, 30), y + 8, uni(2, 9), surface())
    if rng.random() < 0.3:
        furniture(rng.choice(OUTSIDE), uni(-3, 3), uni(2, 6) + scale, 0, uni(0, 6.28))
    daylight()


def town(scale):
    far = uni(25, 80)
    mesh('road', [(-40, -15, 0), (40, -15, 0), (40, 120, 0), (-40, 120, 0)], [(0, 1, 2, 3)], soil())
    w = uni(3, 9)
    for s in (-1, 1):
        y = uni(-6, 3)
        while y < far:
            l, h = uni(5, 14), uni(4, 18)
            x = s * (w + uni(0, 1.5))
            box(min(x, s * 20), y, 0, max(x, s * 20), y + l, h, surface())
            pane = material(rng.choice(photos), (uni(0, 0.3),) * 3, 2, 0.1)
            for k in range(int(h / 3) * int(l / 2.5)):
                i, j = k % int(l / 2.5), k // int(l / 2.5)
                quad((x - s * 0.04, y + i * 2.5 + 0.7, j * 3 + 1), (0, 1.2, 0), (0, 0, 1.6), pane)
            y += l + uni(0, 3)
    if rng.random() < 0.7:
        box(-20, far, 0, 20, far + 5, uni(6, 30), surface())
    for _ in range(rng.randint(1, 5)):
        furniture(rng.choice(CARS), uni(-w, w), uni(7, 25) + scale, 0, rng.choice((0, math.pi)) + uni(-0.2, 0.2))
    figures(Plan(), 2 * w, 12, rng.randint(0, 5), [], -w, 2 + scale, (0, -3))
    daylight()


def hedge(scale):
    """A close wall of leaves."""
    d = scale * uni(0.6, 1.5) + 0.4
    ground(-20, -10, 20, 30, lambda X, Y: 0 * X, soil(), 1, 8)
    k = rng.randint(2500, 7000)
    P = random((-4, d, -0.3), (4, d + 1.2, 3.2), (k, 3))
    foliage(P, random((-1, -1, -0.6), (1, 0.3, 0.8), (k, 3)), uni(0.06, 0.22), leafy(green()), uni(0.2, 0.7))
    daylight()


def setting(scale):
    """Something behind a subject of about `scale` metres that stands on the ground z = 0."""
    rng.choice((studio, chamber, chamber, garden, garden, town, hedge))(scale)
