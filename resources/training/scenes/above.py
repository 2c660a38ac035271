# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Whatever lies below a camera that looks down. The kind fills the scene and returns camera positions with their targets."""

import math

from close import bag, fruit, shine
from creatures import beast, person
from inputs import a, cutouts, photos, rng, uni
from models import BIG, CARS, PLANTS, SMALL, cutout, furniture
from shapes import assembled, directions, foliage, ground, leafy, place, place_all, random, relief
from surfaces import box, material, quad, surface, world
from things import folds, rock, solid, tree


def lying(w, scale):
    """One thing or a pile somewhere within w metres."""
    x, y, s, k = uni(-w, w), uni(-w, w), w * uni(0.08, 0.4), rng.random()
    if k < 0.4:
        solid(x, y, 0, s)
    elif k < 0.6:
        it = rng.choice(SMALL if scale == 'desk' else SMALL + BIG)
        furniture(it, x, y, 0, uni(0, 6.28), 1.0 if scale == 'floor' else 1.5 * s / max(it['size']))
    elif k < 0.7:
        bag(x, y, s * 0.8)
    elif k < 0.8:
        fruit(x, y, 0, s * 0.4)
    elif k < 0.9:  # books and sheets lying in piles
        for j in range(rng.randint(1, 5)):
            place(box(-s, -s * 0.7, 0, s, s * 0.7, 0.1 * s, surface(s)), (x, y, 0.1 * s * j), uni(-0.5, 0.5) + x)
    else:
        place_all(assembled(beast, True), (x, y, 0), uni(0, 6.28), s * 1.5)


def inside(scale):
    """A desk or floor: -> how high the camera is"""
    w = 0.6 if scale == 'desk' else 1.8
    quad((-5 * w, -5 * w, 0), (10 * w, 0, 0), (0, 10 * w, 0), surface())
    if rng.random() < 0.4:
        folds(-w, -w, 0.0, 2 * w, 2 * w, uni(0, 0.15) * w, uni(0.01, 0.04) * w)
    for _ in range(rng.randint(8, 45)):
        lying(w, scale)
    if scale == 'floor' and rng.random() < 0.4:
        place_all(assembled(person), (uni(-1, 1), uni(-1, 1), 0), uni(0, 6.28))
    if rng.random() < 0.3:
        box(w * 0.6, -w, 0, w * 1.5, w, w * uni(0.4, 1.2), surface())  # a table's edge that comes nearer
    high = w * uni(0.7, 1.7)
    shine(max(1, w))
    return high


def lawn():
    n = rng.choice((0, 5000))
    P = random((-3, -3, 0), (3, 3, 0), (max(n, 200), 3))
    foliage(P, directions(len(P), 0.8 if n else 0.1), uni(0.06, 0.2), leafy(), uni(0.06, 0.7))
    [rock(uni(-2, 2), uni(-2, 2), 0, uni(0.05, 0.5)) for _ in range(rng.randint(0, 9))]
    [
        place_all(assembled(beast, rng.random() < 0.5), (uni(-1, 1), uni(-1, 1), 0), uni(0, 6.28), uni(0.3, 0.9))
        for _ in range(rng.randint(0, 3))
    ]
    [cutout(rng.choice(cutouts), uni(-1, 1), uni(-1, 1), 0, uni(0.3, 1), (0, -9)) for _ in range(rng.randint(0, 2))]
    [furniture(rng.choice(SMALL + PLANTS), uni(-2, 2), uni(-2, 2), 0, uni(0, 6.28)) for _ in range(rng.randint(1, 8))]


def town(big):
    """Houses, trees, cars and people beside a road."""
    quad((-0.4 * big, -6 * big, 0.06 * big), (0.8 * big, 0, 0), (uni(-3, 3), 12 * big, 0), surface())
    for _ in range(rng.randint(4, 30)):
        x, y, k = uni(-1.8, 1.8) * big, uni(-1.8, 1.8) * big, rng.random()
        if k < 0.35:
            w, d = uni(3, 9), uni(3, 9)
            place(
                box(-w, -d, -5, w, d, uni(2.5, 14), surface()),
                (x + math.copysign(0.6 * big, x), y, 0),
                uni(-0.5, 0.5),
            )
        elif k < 0.7:
            tree(x, y, uni(2, 12))
        elif k < 0.9 and CARS:
            furniture(rng.choice(CARS), uni(-0.3, 0.3) * big, y, 0.07 * big, uni(-0.2, 0.2))
        else:
            place_all(assembled(person), (x * 0.4, y * 0.5, 0.06 * big), uni(0, 6.28))


def outside(scale):
    """A lawn, street or land: -> how high the camera is"""
    big = {'lawn': 2.0, 'street': 9.0, 'land': 35.0}[scale]
    land = relief(big * uni(0.5, 2), big * uni(0, 0.06))
    ground(
        -6 * big,
        -6 * big,
        6 * big,
        6 * big,
        land,
        material(rng.choice(photos), (uni(0.1, 0.5), uni(0.15, 0.5), uni(0.05, 0.4)), big * uni(0.3, 1), bump=0.5),
    )
    if scale == 'lawn':
        lawn()
    else:
        town(big)
    world(uni(0.05, 0.3), True)
    return big * uni(0.7, 1.7)


def top():
    """Straight or steeply down: things on a floor, table or lawn, a street from a roof, land from the air."""
    scale = rng.choice(('desk', 'floor', 'lawn', 'street', 'land'))
    height = inside(scale) if scale in ('desk', 'floor') else outside(scale)
    cams = []
    for _ in range(a.views):
        x, y = uni(-0.5, 0.5) * height, uni(-0.5, 0.5) * height
        z = height * uni(0.7, 1.2)
        lean = rng.choice((0.02, uni(0, 0.3), uni(0.3, 1.0)))
        g = uni(0, 6.28)
        cams.append(((x, y, z), (x + lean * z * math.cos(g), y + lean * z * math.sin(g), 0), uni(20, 50)))
    return cams
