# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Houses, towers, lanterns; facades and views up. Each kind fills the scene and returns camera positions with their targets."""

import math

import numpy as np

from creatures import somebody
from inputs import a, photos, rng, uni
from models import CARS, OUTSIDE, furniture
from people import sculpture
from shapes import assembled, boxes, branch, foliage, leafy, place_all, poly, random, sticks, tube, turned
from surfaces import box, material, paint, quad, surface, world
from things import tree


def pane():
    return material(
        rng.choice(photos) if rng.random() < 0.5 else None,
        (uni(0.01, 0.15), uni(0.01, 0.15), uni(0.02, 0.2)),
        uni(2, 8),
        uni(0.05, 0.3),
    )


def house(bays, floors, deep):
    """A front with recessed windows towards -y from x = 0, walls and a roof behind it: -> its width and height"""
    bw, fh = uni(1.7, 3.6), uni(2.6, 4)
    ww, wh, sill = bw * uni(0.3, 0.75), fh * uni(0.35, 0.75), fh * uni(0.1, 0.25)
    W, H, rec = bays * bw, floors * fh, uni(0.08, 0.45)
    wall, trim = surface(), surface()
    X, Z = np.arange(bays) * bw + (bw - ww) / 2, np.arange(floors) * fh
    B = [(0, 0, z, W, rec, z + sill) for z in Z] + [(0, 0, z + sill + wh, W, rec, z + fh) for z in Z]
    B += [(x0, 0, z + sill, x1, rec, z + sill + wh) for z in Z for x0, x1 in zip([0, *(X + ww)], [*X, W])]
    boxes(B + [(0, rec + 0.05, 0, W, deep, H)], wall)
    quad((0, rec, 0), (W, 0, 0), (0, 0, H), pane())
    out, bars = [], []
    for z in Z:
        for x in X:
            bars += [
                (x + ww / 2 - 0.03, rec - 0.05, z + sill, x + ww / 2 + 0.03, rec, z + sill + wh),
                (x, rec - 0.05, z + sill + wh * 0.6, x + ww, rec, z + sill + wh * 0.6 + 0.05),
            ]
    if rng.random() < 0.7:
        out += [(x - 0.08, -0.12, z + sill - 0.1, x + ww + 0.08, 0, z + sill) for z in Z for x in X]
    if rng.random() < 0.5:
        out += [(-0.1, -uni(0.1, 0.3), z + fh - 0.12, W + 0.1, 0, z + fh + 0.1) for z in Z]
    if rng.random() < 0.3:
        out += [
            (x + e - 0.25 * ww, -0.07, z + sill, x + e + 0.25 * ww, 0, z + sill + wh)
            for z in Z
            for x in X
            for e in (-0.27 * ww, 1.27 * ww)
        ]
    if rng.random() < 0.3:
        out += [(x - 0.2, -0.15, 0, x + 0.2, 0, H) for x in np.arange(bays + 1) * bw]
    out.append((-0.2, -uni(0.2, 0.7), H, W + 0.2, deep, H + uni(0.15, 0.5)))
    boxes(out, trim)
    boxes(bars, material(colour=paint(0.1, 0.95, 0.2)))
    balconies(X, Z, ww, sill, trim)
    roof(W, H, deep)
    if rng.random() < 0.4:  # awnings
        m = surface(1)
        [
            quad((x - 0.2, 0, sill + wh + 0.1), (ww + 0.4, 0, 0), (0, -uni(0.7, 1.3), -uni(0.3, 0.7)), m)
            for x in X
            if rng.random() < 0.7
        ]
    return W, H


def balconies(X, Z, ww, sill, trim):
    share, d = rng.choice((0, 0, 0.3, 1)), uni(0.5, 1.4)
    spots = [(x, z) for z in Z[1:] for x in X if rng.random() < share]
    if not spots:
        return
    boxes([(x - 0.3, -d, z + sill - 0.25, x + ww + 0.3, 0, z + sill - 0.1) for x, z in spots], trim)
    A = np.array(
        [
            (u, y, z + sill - 0.1)
            for x, z in spots
            for u, y in [
                *((u, -d + 0.03) for u in np.linspace(x - 0.28, x + ww + 0.28, 9)),
                (x - 0.28, -d / 2),
                (x + ww + 0.28, -d / 2),
            ]
        ]
    )
    m = material(colour=paint(0.05, 0.9, 0.2))
    sticks(A, A + (0, 0, 0.9), 0.02, 0.02, m, 4)
    boxes([(x - 0.3, -d, z + sill + 0.78, x + ww + 0.3, -d + 0.06, z + sill + 0.84) for x, z in spots], m)
    for x, z in rng.sample(spots, min(4, len(spots))):
        foliage(
            random((x, -d, z + sill), (x + ww, -0.1, z + sill + 0.5), (60, 3)), random(-1, 1, (60, 3)), 0.2, leafy()
        )


def roof(W, H, deep):
    k, h, m = rng.random(), uni(0.8, 5), surface()
    H, e = H + 0.15, uni(0, 0.6)
    if k < 0.4:  # ridge along the front
        poly(
            [
                (-e, -e, H),
                (W + e, -e, H),
                (W + e, deep / 2, H + h),
                (-e, deep / 2, H + h),
                (W + e, deep, H),
                (-e, deep, H),
            ],
            [(0, 1, 2, 3), (3, 2, 4, 5)],
            m,
        )
        for _ in range(rng.randint(0, 3)):
            x = uni(0.1, 0.85) * W
            box(x, uni(0.5, deep / 2), H, x + uni(0.5, 1), deep / 2, H + h * uni(0.6, 1.4), surface())
    elif k < 0.65:  # gable over the front
        poly(
            [
                (-e, -e, H),
                (W / 2, -e, H + h * 1.5),
                (W / 2, deep, H + h * 1.5),
                (-e, deep, H),
                (W + e, -e, H),
                (W + e, deep, H),
            ],
            [(0, 1, 2, 3), (1, 4, 5, 2)],
            m,
        )
        poly([(0, 0, H), (W, 0, H), (W / 2, 0, H + h * 1.5)], [(0, 1, 2)], surface())
    elif k < 0.75:
        poly(
            [(0, 0, H), (W, 0, H), (W, deep, H), (0, deep, H), (W / 2, deep / 2, H + h * 2.5)],
            [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4)],
            m,
        )


def built_house(x, y, turn, bays, floors, deep=9.0):
    place_all(assembled(house, bays, floors, deep), (x, y, 0), turn)


def lantern(x, y):
    h, arm, m = uni(3, 6), uni(-0.9, 0.9), material(colour=(0.05, 0.06, 0.05))
    tube([(x, y, 0, 0.1), (x, y, 0.6, 0.06), (x, y, h * 0.9, 0.045), (x + arm, y, h, 0.04)], m, 8)
    turned([(0.08, 0), (0.2, 0.35), (0.25, 0.4), (0, 0.6)], material(colour=(0.9, 0.85, 0.6)), 8).location = (
        x + arm,
        y,
        h - 0.5,
    )


def facade():
    """Houses from across the street, from the pavement, from below or along the wall."""
    quad((-80, -60, 0), (160, 0, 0), (0, 200, 0), surface())
    box(-80, -uni(1.5, 4), 0, 80, 0.1, uni(0.08, 0.2), surface())
    x, floors = -uni(8, 16), rng.randint(1, 6)
    lean = uni(-0.15, 0.15) if rng.random() < 0.4 else 0
    while x < 14:
        n = rng.randint(2, 8)
        built_house(x, uni(0, 0.5), lean, n, max(1, floors + rng.randint(-1, 2)))
        x += n * 2.7 + rng.choice((0.3, 0.3, uni(1, 6)))
    if rng.random() < 0.3:  # a wing towards the viewer
        s = rng.choice((-1, 1))
        built_house(
            s * uni(5, 9),
            -1 if s < 0 else -16,
            s * -math.pi / 2 if s < 0 else -math.pi / 2,
            rng.randint(3, 6),
            rng.randint(2, 5),
        )
    y0 = -uni(5, 24)
    for _ in range(rng.randint(0, 4)):
        rng.choice(
            (
                lambda: tree(uni(-9, 9), uni(y0, -1.5), uni(3, 8)),
                lambda: lantern(uni(-6, 6), uni(y0 + 1, -1)),
                lambda: furniture(rng.choice(CARS), uni(-8, 8), uni(y0 + 2, -3), 0, math.pi / 2),
                lambda: furniture(rng.choice(OUTSIDE), uni(-5, 5), uni(y0 + 1, -1), 0, uni(0, 6)),
            )
        )()
    [somebody(uni(-5, 5), uni(y0 + 2, -0.5), 0, uni(-3, 3)) for _ in range(rng.randint(0, 4))]
    if rng.random() < 0.3:
        branch(
            (uni(-2, 2), y0 + uni(1.5, 3), uni(3, 5)), (uni(-1, 1), 0, -0.4), uni(0.8, 1.8), 0.04, uni(0.1, 0.2), 8, 2
        )
    if rng.random() < 0.25:
        n = 2500
        foliage(
            random((-6, -0.5, 0.1), (uni(-3, 6), -0.05, uni(2, 8)), (n, 3)),
            random(-1, 1, (n, 3)) + (0, -0.8, -0.3),
            0.22,
            leafy(),
        )
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(a.views):
        y = y0 * uni(0.4, 1)
        x = uni(-6, 6)
        cams.append(
            (
                (x, y, uni(0.8, 2.2) if rng.random() < 0.8 else uni(3, 9)),
                (x + uni(-0.9, 0.9) * abs(y) + uni(-1, 1), 0, uni(0.5, 1 + abs(y) * 0.9)),
                uni(18, 55),
            )
        )
    return cams


def mast(x, y, h):
    """A lattice tower."""
    m, n, r = material(colour=paint(0.05, 0.6, 0.3)), 12, h * uni(0.06, 0.14)
    A, B = [], []
    for k in range(n):
        c = lambda j, k: (
            x + r * (1 - 0.85 * k / n) * (1, 1, -1, -1)[j % 4],
            y + r * (1 - 0.85 * k / n) * (1, -1, -1, 1)[j % 4],
            h * k / n,
        )
        for j in range(4):
            for u, v in ((c(j, k), c(j, k + 1)), (c(j, k), c(j + 1, k)), (c(j, k), c(j + 1, k + 1))):
                A.append(u), B.append(v)
    sticks(A, B, h * 0.004, h * 0.004, m, 4)


def spire(x, y, h):
    r, m = h * uni(0.06, 0.14), surface()
    s = uni(0.55, 0.8)
    n = rng.choice((4, 8, 24))
    turned(
        [
            (r * 1.1, 0),
            (r, h * 0.1),
            (r * 0.9, h * s * 0.9),
            (r * 1.15, h * s * 0.93),
            (r * 1.15, h * s),
            (r, h * (s + 0.02)),
            (0, h),
        ],
        m,
        n,
    ).location = (x, y, 0)
    g = pane()
    for k in range(4, 40):
        z, q = h * s * 0.85 * (k % 9 + 1) / 10, k * 1.57
        w = r * 0.15
        place_all([boxes([(-w, -r * 0.99, z, w, -r * 0.5, z + h * 0.04)], g)], (x, y, 0), q)


def tower():
    """From the ground up: towers, masts, columns, tall houses, trunks under their crowns; the sky is the farthest."""
    quad((-200, -200, 0), (400, 0, 0), (0, 400, 0), surface())
    tall = []
    for k in range(rng.randint(2, 6)):
        g, d, h = uni(-1.1, 1.1), uni(2.5, 25), uni(8, 60)
        x, y, q = d * math.sin(g), d * math.cos(g), rng.random()
        if q < 0.4:
            n = rng.randint(3, 7)
            t = -g + uni(-0.6, 0.6)
            built_house(x - n * 1.3 * math.cos(t), y - n * 1.3 * math.sin(t), t, n, max(2, int(h / 3.2)), uni(6, 14))
        elif q < 0.52:
            mast(x, y + h * 0.1, h)
        elif q < 0.7:
            spire(x, y + h * 0.14, h)
        elif q < 0.8:
            sculpture(x * 0.5, y * 0.4)
            h = 3
        else:
            h = uni(5, 14)
            branch(
                (x * 0.6, y * 0.5, 0),
                (uni(-0.1, 0.1), 0, 1),
                h * 0.45,
                h * 0.03,
                uni(0.15, 0.4),
                rng.choice((0, 3, 8)),
                3,
                forks=3,
            )
        tall.append((x, y, h))
    if rng.random() < 0.35:
        box(-6, uni(0.5, 1.5), uni(3, 5), 6, uni(2, 3), uni(5, 6), surface())  # an arch or bridge overhead
    if rng.random() < 0.35:
        P = random((-8, 2, 5), (8, 15, 9), (3, 3))
        sticks(
            P * (0, 1, 1) + (-30, 0, 0),
            P * (0, 1, 1) + (30, uni(-4, 4), 0),
            0.03,
            0.03,
            material(colour=(0.02, 0.02, 0.02)),
            4,
        )
    lantern(uni(-3, 3), uni(1.5, 5))
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(a.views):
        x, y, h = rng.choice(tall)
        p = (uni(-1, 1), uni(-2.5, -0.5), uni(0.3, 1.8))
        d = math.hypot(x - p[0], y - p[1])
        cams.append(
            (
                p,
                (x + uni(-2, 2), y, p[2] + d * math.tan(uni(0.25, min(1.4, math.atan2(h, d) * 1.1 + 0.1)))),
                uni(16, 45),
            )
        )
    return cams
