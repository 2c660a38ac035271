# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Food, products, and whatever lies below a camera that looks down. Each fills the scene and returns camera positions with their targets."""

import math

import numpy as np

from creatures import beast, bust, person
from inputs import a, photos, rng, uni
from models import BIG, CARS, SMALL, furniture
from shapes import (
    assembled,
    blob,
    bumps,
    directions,
    foliage,
    leafy,
    place,
    place_all,
    random,
    sheet,
    sticks,
    tube,
    turned,
)
from surfaces import box, lamp, material, paint, quad, surface, world
from things import folds, solid

EATEN = [i for i in SMALL if i['cat'] == 'Kitchen']


def glaze():
    """China, glass or tin."""
    return material(
        rng.choice(photos) if rng.random() < 0.25 else None,
        paint(0.3, 0.95, 0.6 if rng.random() < 0.4 else 0.1),
        uni(0.05, 0.3),
        uni(0.05, 0.6),
    )


def dish(x, y, z, r):
    """A plate, bowl or board: -> height of what it carries"""
    k = rng.random()
    if k < 0.15:
        box(x - r, y - r * 0.7, z, x + r, y + r * 0.7, z + 0.02, surface(r))
        return z + 0.02
    h = r * (uni(0.08, 0.2) if k < 0.6 else uni(0.4, 0.8))
    ob = turned(
        [(r * 0.5, 0), (r * 0.75, h * 0.3), (r, h), (r * 0.97, h * 1.02), (r * 0.7, h * 0.35), (0, h * 0.2)],
        glaze(),
        36,
    )
    ob.location = (x, y, z)
    return z + h * 0.25


def fruit(x, y, z, r):
    """An apple, citrus, egg, bun, potato, banana, carrot, slice, bunch or heap of leaves about r in half size, foot on z."""
    k = rng.random()
    m = material(
        rng.choice(photos) if rng.random() < 0.4 else None,
        paint(0.3, 0.95, 0.95),
        uni(0.05, 0.4),
        uni(0.15, 0.8),
        bump=rng.choice((0, 0.2)),
    )
    if k < 0.35:
        s = (r * uni(0.8, 1.3), r, r * uni(0.7, 1))
        ob = blob(s, m, uni(0, 0.08), 24, 3)
        sticks(
            [(0, 0, s[2] * 0.9)], [(r * 0.1, 0, s[2] * 1.2)], r * 0.05, r * 0.04, leafy((0.1, 0.08, 0.03))
        ).location = (x, y, z + s[2] * 0.9)
        return place(ob, (x, y, z + s[2] * 0.9), uni(0, 6.28))
    if k < 0.5:
        b = uni(0, 0.9)
        w = r * uni(0.25, 0.45)
        ob = tube(
            [
                (-1.4 * r, 0, 0, w * 0.2),
                (-r, 0, b * r * 0.3, w),
                (0, 0, b * r * 0.6, w * 1.1),
                (r, 0, b * r * 0.3, w),
                (1.5 * r, 0, 0, w * 0.15),
            ],
            m,
            12,
        )
        return place(ob, (x, y, z + w * 0.8), uni(0, 6.28), 1.0, (rng.choice((0, 1.57)), 0))
    if k < 0.65:  # a loaf, bun or cake
        ob = blob(
            (r * 1.5, r, r * 0.8),
            material(rng.choice(photos), (uni(0.4, 0.75), uni(0.22, 0.4), 0.1), 0.3, 0.9, bump=0.4),
            0.1,
            24,
            3,
        )
        return place(ob, (x, y, z + r * 0.5), uni(0, 6.28))
    if k < 0.78:  # a slice or pie
        t = uni(0.1, 0.5) * r
        return place(
            turned([(0, 0), (r, 0), (r, t), (r * 0.85, t), (0, t * uni(0.7, 1.2))], m, 24),
            (x, y, z),
            0,
            1.0,
            (uni(-0.3, 0.3), uni(-0.3, 0.3)),
        )
    if k < 0.9:  # a bunch of berries
        for _ in range(rng.randint(6, 18)):
            q = r * uni(0.2, 0.3)
            blob((q, q, q), m, 0, 12, at=(x + uni(-r, r), y + uni(-r, r), z + q + uni(0, r * 0.7)))
        return None
    n = rng.randint(30, 120)
    P = random((x - r, y - r, z), (x + r, y + r, z + r), (n, 3))
    return foliage(P, directions(n, 0.3), r * random(0.4, 1.0, n), leafy(), uni(0.4, 0.9), uni(0, 0.8), 0.3, 3)


def bottle(x, y, z, h):
    r = h * uni(0.12, 0.3)
    n, s = r * uni(0.25, 0.7), uni(0.5, 0.8)
    ob = turned(
        [
            (r * 0.9, 0),
            (r, h * 0.03),
            (r, h * s),
            (n, h * (s + 0.15)),
            (n, h * 0.93),
            (n * 1.2, h * 0.94),
            (n * 1.2, h),
            (0, h),
        ],
        glaze(),
        28,
    )
    ob.location = (x, y, z)
    if rng.random() < 0.6:
        lab = turned(
            [(r * 1.01, h * 0.15), (r * 1.01, h * (s - 0.08))],
            material(rng.choice(photos), None, 1, 0.5, box=False),
            28,
        )
        place(lab, (x, y, z), uni(0, 6.28))


def table_top():
    """A table of wood, stone, cloth at z = 0 and, seldom, another world below its edge."""
    if rng.random() < 0.3:
        folds(-1.2, -1, -0.02, 2.4, 2.4, uni(0, 0.06), uni(0.003, 0.02))
    else:
        w = uni(0.5, 2)
        box(-w, -0.8, -0.05, w, uni(0.5, 2), 0, surface())
    quad((-6, -4, -0.75), (12, 0, 0), (0, 12, 0), surface())
    quad((-6, uni(0.7, 5), -1), (12, uni(-3, 3), 0), (0, 0, 4), surface())


def shine(reach=1.0):
    world(uni(0.2, 1.0))
    for _ in range(rng.randint(1, 2)):
        s = rng.choice((-1, 1))
        lamp(
            'AREA',
            (s * uni(0.2, 1.5) * reach, uni(-1.5, 1) * reach, uni(1, 2.5) * reach),
            uni(8, 60) * reach**2,
            uni(0.1, 1.5) * reach,
            (0, s * uni(0, 0.8), 0),
        )


def food():
    """Dishes, fruit, bread, bottles, glasses and cutlery on a table, from straight above to the height of the plate."""
    table_top()
    targets = []
    for _ in range(rng.randint(1, 7)):
        x, y, r = uni(-0.5, 0.5), uni(-0.2, 0.6), uni(0.07, 0.18)
        z = dish(x, y, 0, r)
        for _ in range(rng.randint(1, 9)):
            q = r * uni(0.18, 0.45)
            g, d = uni(0, 6.28), uni(0, max(0.01, r * 0.9 - q))
            fruit(x + d * math.cos(g), y + d * math.sin(g), z + uni(0, 0.4) * q, q)
        targets.append((x, y, z, r))
    for _ in range(rng.randint(0, 9)):
        x, y = uni(-0.6, 0.6), uni(-0.2, 0.8)
        k = rng.random()
        if k < 0.3:
            bottle(x, y, 0, uni(0.12, 0.35))
        elif k < 0.6:
            fruit(x, y, 0, uni(0.02, 0.07))
        else:
            furniture(rng.choice(EATEN), x, y, 0, uni(0, 6.28))
    for _ in range(rng.randint(0, 4)):  # cutlery
        x, y, g = uni(-0.4, 0.4), uni(-0.2, 0.3), uni(-0.4, 0.4)
        tube(
            [
                (x, y, 0.006, 0.006, 0.004),
                (x + 0.1 * math.sin(g), y + 0.1, 0.006, 0.004, 0.003),
                (x + 0.15 * math.sin(g), y + 0.15, 0.01, 0.016, 0.004),
                (x + 0.2 * math.sin(g), y + 0.2, 0.008, 0.01, 0.003),
            ],
            material(colour=(0.6, 0.6, 0.6), rough=0.25),
            8,
        )
    if rng.random() < 0.15:
        place_all(assembled(person), (uni(-0.3, 0.3), uni(0.8, 1.2), -0.9), uni(-0.3, 0.3))
    shine()
    return orbit(targets, (0.18, 0.75), (0.05, 1.55))


def orbit(targets, distance, height):
    """Cameras about targets (x, y, z, half size): `distance` metres and `height` radians above the horizon."""
    cams = []
    for _ in range(a.views):
        x, y, z, r = rng.choice(targets)
        d, e, g = r + uni(*distance), uni(*height), rng.gauss(0, 0.5)
        p = (x + d * math.cos(e) * math.sin(g), y - d * math.cos(e) * math.cos(g), z + 0.03 + d * math.sin(e))
        cams.append((p, (x + uni(-0.3, 0.3) * r, y + uni(-0.3, 0.3) * r, z + uni(0, 0.6) * r), uni(24, 75)))
    return cams


def sweep():
    """Paper that bends from floor to wall."""
    d, r = uni(0.4, 1.5), uni(0.1, 0.6)
    g = np.linspace(0, math.pi / 2, 12)
    y = np.concatenate([[-3], d + r * np.sin(g), [d + r]])
    z = np.concatenate([[0], r - r * np.cos(g), [4]])
    m = material(colour=paint(0.6, 1, 0.1) if rng.random() < 0.7 else paint(0.1, 0.9, 0.8), rough=0.9)
    sheet(np.stack([np.stack([np.full_like(y, x), y, z], 1) for x in (-4, 4)], 1), m)


def bag(x, y, r):
    """A stuffed bag, pillow, sack or carton with a handle, r in half height."""
    w, d, n = r * uni(0.7, 1.4), r * uni(0.3, 0.7), 26
    u, v = np.linspace(-1, 1, n), np.linspace(-1, 1, n)
    U, V = np.meshgrid(u, v)
    full = (np.clip(1 - np.abs(U) ** uni(2, 9), 0, 1) * np.clip(1 - np.abs(V) ** uni(2, 9), 0, 1)) ** 0.6
    m = surface(r)
    taper = 1 - V * uni(0, 0.15)
    for k in (-1, 1):
        crease = bumps(n, n, uni(1.5, 4)) * 0.15 * full
        P = np.stack([x + U * w * taper, y + k * d * (full + crease), r + V * r], -1)
        sheet(P, m)
    if rng.random() < 0.6:
        c = w * uni(0.3, 0.7)
        for k in (-1, 1):
            tube(
                [
                    (x - c, y + k * d * 0.3, 1.9 * r, 0.03 * r),
                    (x - c * 0.9, y + k * d * 0.3, 2.5 * r, 0.03 * r),
                    (x + c * 0.9, y + k * d * 0.3, 2.5 * r, 0.03 * r),
                    (x + c, y + k * d * 0.3, 1.9 * r, 0.03 * r),
                ],
                surface(r),
                8,
            )
    for _ in range(rng.randint(0, 3)):
        q = r * uni(0.1, 0.5)
        px, pz = x + uni(-0.5, 0.5) * w, r * uni(0.5, 1.4)
        box(px - q, y - d * 1.1, pz - q * 0.7, px + q, y - d * 0.6, pz + q * 0.7, surface(q))


def product():
    """One thing or a few on plain paper, a table or in a hand, filling the picture: bags, cartons, bottles, tools, shoes, furniture."""
    if rng.random() < 0.65:
        sweep()
    else:
        table_top()
    targets = []
    n = rng.choice((1, 1, 1, 2, 3, 5))
    for i in range(n):
        r = uni(0.08, 0.3)
        x, y, k = (i - (n - 1) / 2) * uni(0.2, 0.5), uni(-0.1, 0.3) * (n > 1), rng.random()
        if k < 0.28:
            place_all(assembled(bag, 0, 0, r), (x, y, 0), uni(-0.8, 0.8))
        elif k < 0.4:
            w, d = r * uni(0.3, 1.1), r * uni(0.15, 1)
            place(box(-w, -d, 0, w, d, 2 * r, surface(r)), (x, y, 0), uni(-1, 1))
        elif k < 0.5:
            bottle(x, y, 0, 2 * r)
        elif k < 0.58:
            fruit(x, y, 0, r * 0.7)
        elif k < 0.65:
            place_all(assembled(rng.choice((beast, bust))), (x, y, 0), uni(-2, 2), r)
        elif k < 0.85:
            it = rng.choice(SMALL)
            furniture(it, x, y, 0, uni(0, 6.28), 2 * r / max(it['size']))
        else:
            it = rng.choice(BIG + CARS)
            furniture(it, x, y, 0, uni(-1, 1), 3 * r / max(it['size']))
        targets.append((x, y, r * 0.9, r))
    if rng.random() < 0.2:  # a hand that holds one more
        x, y, z, r = targets[0]
        skin = material(colour=(uni(0.3, 0.85), 0.45, 0.33), rough=0.5)
        s = rng.choice((-1, 1))
        h = np.array((x + s * r, y - r * uni(0.8, 1.5), r * uni(1, 2)))
        tube([(x + s * 0.8, y - 0.6, uni(-0.3, 0.2), 0.05), (*h, 0.03)], surface(0.3), 10)
        blob((0.05, 0.04, 0.035), skin, 0.15, 16, at=h)
        for f in range(4):
            q = h + (-s * 0.02, -0.02 + 0.01 * f, 0.03 - 0.02 * f)
            tube([(*q, 0.011), (*(q + (-s * 0.05, -0.02, 0.01)), 0.01), (*(q + (-s * 0.07, 0.03, 0)), 0.008)], skin, 8)
        solid(h[0] - s * 0.08, h[1], h[2] - 0.05, uni(0.04, 0.1))
    shine()
    return orbit(targets, (0.15, 0.9), (-0.02, 0.9))
