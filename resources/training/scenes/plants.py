# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Undergrowth, jungle, hedges, flowers. The kind fills the scene and returns camera positions with their targets."""

import math

import numpy as np

from creatures import beast, bird
from inputs import a, cutouts, photos, rng, uni
from models import PLANTS, cutout, furniture
from shapes import (
    assembled,
    branch,
    directions,
    foliage,
    green,
    ground,
    leafy,
    place_all,
    random,
    relief,
    sticks,
    tube,
    wood,
)
from surfaces import material, paint, world
from things import rock, tree


def fern(x, y, z, r, n):
    """Fronds with leaflets that rise from one foot and hang over."""
    t = np.linspace(0.08, 1, 26)
    P, D, S = [], [], []
    for _ in range(n):
        g, lift = uni(0, 6.28), uni(0.5, 1.2)
        out = np.array([math.cos(g), math.sin(g), 0])
        side = np.array([-out[1], out[0], 0])
        spine = np.array([x, y, z]) + r * (
            t[:, None] * out + np.array([0, 0, 1]) * (lift * (t - 0.75 * t * t))[:, None]
        )
        for k in (-1, 1):
            P.append(spine), D.append(k * side + 0.5 * out + np.random.normal(size=(26, 3)) * 0.1), S.append(
                r * 0.33 * np.sin(np.pi * (0.1 + 0.88 * t))
            )
    return foliage(np.concatenate(P), np.concatenate(D), np.concatenate(S), leafy(green()), uni(0.2, 0.4), 0.3, 0.1)


def grass(x0, y0, x1, y1, n, height, land, flowers=0):
    P = random((x0, y0, 0), (x1, y1, 0), (n, 3))
    P[:, 2] = land(P[:, 0], P[:, 1])
    foliage(
        P,
        random((-0.5, -0.5, 0.6), (0.5, 0.5, 1), (n, 3)),
        height * random(0.4, 1.2, n),
        leafy((uni(0.05, 0.45), uni(0.2, 0.5), uni(0.02, 0.1))),
        uni(0.03, 0.08),
        uni(0.1, 0.6),
        0.1,
        2,
        0.2,
    )
    if flowers:
        blossoms(random((x0, y0, height * 0.5), (x1, y1, height * 1.6), (flowers, 3)), height * uni(0.15, 0.5))


def blossoms(P, size):
    """A flower at every point of P, on a stem."""
    n = rng.choice((5, 6, 9, 14))
    up = directions(len(P), 1.5)
    at = np.repeat(P, n, 0)
    petals = directions(len(at)) + np.repeat(up, n, 0) * uni(-0.2, 0.7)
    foliage(at, petals, size, leafy(paint(0.4, 1, 1)), uni(0.4, 1), uni(-0.3, 0.4), 0.2)
    foliage(
        np.repeat(P, 6, 0), directions(6 * len(P)) + 2 * np.repeat(up, 6, 0), size * 0.3, leafy((0.7, 0.5, 0.05)), 1, 0
    )
    sticks(P - up * size * 6, P, size * 0.04, size * 0.04, leafy((0.1, 0.3, 0.05)), 4)


def spot(near=0.4, far=9.0):
    """A place on the ground before the camera, seldom far away."""
    y = near + (far - near) * rng.random() ** 1.6
    return uni(-0.8, 0.8) * (y + 0.5), y


def thicket():
    """Walls of leaves at many depths, broad ones before."""
    for k in range(rng.randint(2, 4)):
        y0 = uni(0.4, 1.2) * (k + 1)
        n = rng.randint(150, 900)
        P = random((-0.8 * y0 - 0.5, y0, -0.3), (0.8 * y0 + 0.5, y0 + 1.5, y0 + 1.2), (n, 3))
        foliage(
            P,
            directions(n) + (0, -0.7, uni(-0.8, 0.3)),
            uni(0.06, 0.3) * random(0.6, 1.3, n),
            leafy(green()),
            uni(0.15, 0.8),
            uni(0, 0.6),
            0.2,
            3,
        )


def trunks():
    """Trunks, and boughs that hang in from above."""
    for _ in range(rng.randint(2, 9)):
        x, y = spot(0.9, 16)
        r = uni(0.03, 0.35)
        tube(
            [
                (x, y, -0.2, r * 1.2),
                (x + uni(-0.2, 0.2), y, 1.5, r),
                (x + uni(-0.6, 0.6), y + uni(-0.5, 0.5), 7, r * 0.7),
            ],
            wood(),
            10,
        )
    for _ in range(rng.randint(1, 4)):
        x, y = spot(0.6, 4)
        branch(
            (x, y, uni(1.4, 2.6)),
            (uni(-1, 1), uni(-0.4, 0.4), -uni(0.2, 1)),
            uni(0.5, 1.2),
            0.02,
            uni(0.05, 0.15),
            rng.randint(2, 8),
            2,
        )


def hedges():
    for _ in range(rng.randint(1, 3)):
        y, h, n = uni(1, 5), uni(0.6, 2.5), 4500
        g = uni(-0.4, 0.4)
        P = random((-4, 0, 0), (4, 0.8, h), (n, 3))
        P[:, 1] += y + g * P[:, 0]
        foliage(P, directions(n) + (0, -0.5, 0.2), uni(0.05, 0.14), leafy(green()), uni(0.3, 0.8))


def beds():
    """Patches of flowers with their leaves."""
    for _ in range(rng.randint(2, 5)):
        (x, y), r, h, n = spot(0.5, 4), uni(0.2, 0.8), uni(0.15, 0.8), rng.randint(8, 60)
        blossoms(random((x - r, y - r, h * 0.6), (x + r, y + r, h * 1.2), (n, 3)), uni(0.02, 0.08))
        foliage(
            random((x - r, y - r, 0), (x + r, y + r, h), (400, 3)),
            directions(400, 0.5),
            uni(0.05, 0.15),
            leafy(),
            uni(0.2, 0.6),
        )


def litter(land):
    """Leaves on the ground."""
    P = random((-3, -0.5, 0), (3, 6, 0), (700, 3))
    P[:, 2] = land(P[:, 0], P[:, 1]) + 0.01
    foliage(P, directions(700) * (1, 1, 0.3), uni(0.05, 0.2), leafy(green()), uni(0.3, 0.8))


def inhabitants():
    for _ in range(rng.randint(0, 4)):
        x, y = spot(1, 6)
        rng.choice(
            (
                lambda: rock(x, y, 0, uni(0.1, 0.5)),
                lambda: furniture(rng.choice(PLANTS), x, y, 0, 0, uni(0.3, 1.2)),
                lambda: place_all(assembled(beast), (x, y, 0), uni(0, 6), uni(0.3, 0.9)),
                lambda: place_all(assembled(bird), (x, y, uni(0, 0.8)), uni(0, 6), uni(0.4, 1)),
                lambda: cutout(rng.choice(cutouts), x, y, 0, uni(0.4, 1.4), (0, 0)),
            )
        )()


def plants():
    """Undergrowth, jungle, hedges, flower beds, twigs before the lens; leaves fill the picture at every depth, above as well as below."""
    land = relief(uni(2, 8), uni(0, 0.25))
    ground(
        -15,
        -2,
        15,
        30,
        land,
        material(rng.choice(photos), (uni(0.05, 0.4), uni(0.08, 0.35), uni(0.03, 0.2)), uni(0.5, 3), bump=0.6),
        2,
    )
    mood = rng.choice(('jungle', 'bed', 'wood', 'hedge', 'twigs', 'leaves'))
    for _ in range(rng.randint(8, 22) if mood in ('jungle', 'wood') else rng.randint(0, 5)):
        x, y = spot()
        fern(x, y, land(np.array(x), np.array(y)) + uni(0, 0.3), uni(0.2, 1.3), rng.randint(5, 14))
    for _ in range(rng.randint(2, 7)):
        x, y = spot(0.6, 14)
        branch(
            (x, y, 0), (uni(-0.3, 0.3), uni(-0.3, 0.3), 1), uni(0.3, 1.5), 0.04, uni(0.04, 0.25), rng.randint(2, 8), 2
        )
    if mood in ('jungle', 'leaves'):  # a wall of leaves at many depths, broad ones before
        thicket()
    if mood in ('jungle', 'wood', 'twigs'):  # trunks, and boughs that hang in from above
        trunks()
    if mood == 'hedge':
        hedges()
    if mood == 'bed' or rng.random() < 0.3:
        beds()
    litter(land)
    if rng.random() < 0.7:
        grass(-4, 0.2, 4, 7, rng.randint(2000, 9000), uni(0.08, 0.5), land, rng.choice((0, 0, 40)))
    inhabitants()
    [tree(uni(-10, 10), uni(9, 30), uni(3, 9)) for _ in range(rng.randint(0, 5))]
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(a.views):
        z, pitch = uni(0.15, 1.7), rng.choice((uni(-0.15, 0.15), uni(-1.1, -0.3), uni(0.1, 0.6)))
        cams.append(
            ((uni(-0.5, 0.5), uni(-0.6, 0.1), z), (uni(-0.7, 0.7), 1.5, z + 1.7 * math.tan(pitch)), uni(24, 70))
        )
    return cams
