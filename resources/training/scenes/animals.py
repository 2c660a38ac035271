# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Animals from close by. The kind fills the scene and returns camera positions with their targets."""

import math

import numpy as np

from creatures import beast, bird
from inputs import a, cutouts, photos, rng, uni
from models import ITEMS, cutout, furniture
from people import light
from shapes import assembled, blob, branch, foliage, ground, leafy, place_all, random, relief
from surfaces import material, quad, surface
from things import folds, rock, tree

PETS = [i for i in ITEMS if i['name'] in ('Cat', 'Dog', 'Rabbit', 'Bulldog', 'Horse', 'Siamese cat', 'Chicken')]


def twigs():
    for i in range(rng.randint(1, 3)):
        branch(
            (-1.5, uni(-0.1, 0.1) + i * 0.5, uni(-0.2, 0) if i == 0 else uni(-1, 1)),
            (1, 0, uni(-0.05, 0.1)),
            uni(1.2, 2),
            0.03,
            uni(0.05, 0.12),
            rng.randint(0, 6),
            2,
            forks=2,
        )
    behind = rng.choice((0, 800, 3000))
    if behind:
        foliage(random((-4, 1, -3), (4, 7, 3), (behind, 3)), random(-1, 1, (behind, 3)), uni(0.1, 0.4), leafy())
    quad((-90, -90, -uni(1.2, 6)), (180, 0, 0), (0, 180, 0), surface())
    if rng.random() < 0.6:
        quad((-30, uni(4, 40), -10), (60, 0, 0), (0, 10, 20), surface())


def bed():
    folds(-2.5, -2, -0.1, 5, 4.5, uni(0.02, 0.3), uni(0.01, 0.06))
    [
        blob(
            (uni(0.2, 0.6), uni(0.15, 0.4), uni(0.1, 0.3)),
            surface(0.5),
            0.1,
            24,
            3,
            at=(uni(-1.5, 1.5), uni(0.3, 1.5), 0.1),
        )
        for _ in range(rng.randint(0, 4))
    ]
    quad((-6, uni(1.5, 3), -1), (12, uni(-2, 2), 0), (0, uni(0, 1), 4), surface())


def meadow():
    land = relief(uni(3, 12), uni(0, 0.15))
    ground(
        -20,
        -3,
        20,
        60,
        land,
        material(rng.choice(photos), (uni(0.1, 0.6), uni(0.15, 0.5), uni(0.05, 0.4)), uni(0.5, 3), bump=0.5),
        2,
    )
    n = rng.choice((0, 6000, 14000))
    if n:
        y = 12 * random(0, 1, n) ** 2 - 1.5
        x = random(-1, 1, n) * (1.5 + np.abs(y) * 0.8)
        P = np.stack([x, y, land(x, y)], 1)
        foliage(
            P,
            random((-0.5, -0.5, 0.6), (0.5, 0.5, 1), (n, 3)),
            uni(0.08, 0.45),
            leafy((uni(0.05, 0.5), uni(0.2, 0.5), 0.05)),
            0.06,
            uni(0.1, 0.5),
            0.1,
            2,
            0.2,
        )
    [rock(uni(-2, 2), uni(0.5, 6), 0, uni(0.05, 0.5)) for _ in range(rng.randint(0, 5))]
    [tree(uni(-8, 8), uni(5, 30), uni(2, 6)) for _ in range(rng.randint(0, 5))]


def one(i, perch, soft):
    """The i-th animal: -> the middle of it and about half its size"""
    x, y = uni(-0.2, 0.2) + i * uni(0.6, 1.1) * rng.choice((-1, 1)), uni(-0.2, 0.3) + uni(0, 0.9) * i * (not perch)
    turn = uni(0, 6.28)
    if perch:
        s = uni(0.5, 1.2)
        place_all(assembled(bird), (x, 0 if i == 0 else 0.05, uni(0.0, 0.05)), -1.57 + uni(-1.5, 1.5), s)
        return x, 0, 0.33 * s, 0.45 * s
    if rng.random() < 0.62:
        s = uni(0.3, 0.6) if soft else uni(0.35, 1.1)
        place_all(assembled(beast, rng.random() < (0.7 if soft else 0.25)), (x, y, -0.02), -1.57 + uni(-1.3, 1.3), s)
        return x, y, 0.6 * s, s
    if rng.random() < 0.4:
        s = uni(0.6, 1.2)
        place_all(assembled(bird), (x, y, 0), turn, s)
        return x, y, 0.33 * s, 0.5 * s
    if rng.random() < 0.6 and PETS:
        it = rng.choice(PETS)
        s = uni(0.8, 1.3) * min(1, 0.9 / it['size'][2])
        furniture(it, x, y, 0, uni(-1.2, 1.2), s)
        return x, y, it['size'][2] * s * 0.6, 0.6
    h = uni(0.3, 0.9)
    cutout(rng.choice([c for c in cutouts if 'people' not in c] or cutouts), x, y, 0, h, (0, -2))
    return x, y, h / 2, h


def animal():
    """One or a few animals from close by: on grass, cloth, sand, a branch or a table."""
    place = rng.choice((twigs, bed, meadow, meadow))
    perch, soft = place is twigs, place is bed
    place()
    targets = [one(i, perch, soft) for i in range(rng.choice((1, 1, 1, 2, 3, 4)))]
    light(not soft or rng.random() < 0.3)
    cams = []
    for _ in range(a.views):
        x, y, z, r = rng.choice(targets)
        d = r * uni(1.0, 2.8) + 0.1
        g, e = uni(-1.0, 1.0), uni(-0.6, 0.5) if perch else uni(0.0, 1.1)
        p = (
            x + d * math.sin(g) * math.cos(e),
            y - d * math.cos(g) * math.cos(e),
            max(-3 if perch else 0.12, z + d * math.sin(e)),
        )
        cams.append((p, (x + uni(-0.2, 0.2) * r, y, z * uni(0.7, 1.3)), uni(24, 75)))
    return cams
