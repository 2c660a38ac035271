# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""People, animals and food from close by. Each fills the scene and returns views: camera, target, lens."""

import math

from cameras import around
from creatures import beast, bird, fish, somebody
from inputs import a, cutouts, photos, rng, uni
from models import SMALL, cutout, furniture
from settings import daylight, grass, indoors, setting, soil, thicket
from shapes import again_all, assembled, blob, branch, foliage, leafy, place_all, random, turned
from surfaces import box, material, paint, quad, surface
from things import folds, solid

FIGURES = [c for c in cutouts if '/people/' in c]


def portrait():
    """One to four people from close by, at different distances, before anything."""
    setting(1.0)
    faces = []
    n = rng.choice((1, 1, 2, 2, 3, 4))
    for k in range(n):
        x, y = (k - (n - 1) / 2) * uni(0.35, 0.8) + uni(-0.1, 0.1), uni(-0.2, 0.9) * (n > 1)
        if rng.random() < 0.5 and FIGURES:
            h = uni(1.5, 1.9)
            cutout(rng.choice(FIGURES), x, y, 0, h, (0, -4))
        else:
            somebody(x, y, uni(-0.25, 0.1), uni(-0.7, 0.7))
            h = 1.7
        faces.append((x, y, h - 0.15))
    views = []
    for _ in range(a.views):
        f = rng.choice(faces)
        mm = 24 * (135 / 24) ** rng.random()
        wide = uni(0.45, 2.2)  # metres of the subject across the picture
        q = max(0.45, wide * mm / 36)
        aim = (f[0] + uni(-0.15, 0.15), f[1], f[2] - uni(0, 0.45) * wide * 0.6)
        views.append((around(aim, q, q * 1.1, -0.3, 0.45, 0.7), aim, mm))
    return views


def lair():
    """The ground, cloth, sofa or branch an animal is on -> its height"""
    k = rng.random()
    if k < 0.35:
        setting(0.8)
        folds(-2.5, -1.8, 0.05, 5, 4, 0.0, uni(0.01, 0.05))
        return 0.08
    if k < 0.5:
        setting(0.8)
        box(-1.6, -0.5, 0, 1.6, 0.7, 0.4, surface())
        box(-1.6, 0.5, 0, 1.6, 0.9, uni(0.7, 1.2), surface())
        folds(-1.6, -0.55, 0.41, 3.2, 1.1, 0.03, uni(0.005, 0.03))
        return 0.42
    if k < 0.85:
        quad((-40, -15, 0), (80, 0, 0), (0, 100, 0), soil())
        grass(-3, -2, 3, 6, uni(0.05, 0.4), rng.randint(3000, 9000))
        thicket(rng.randint(3, 14), (-6, 6), (1.5, 9), uni(0.5, 1.5))
        daylight()
        return 0
    setting(0.8)
    return 0


def animal():
    """Beasts, birds, fish and cut-out animals on grass, cloth, sofas and branches, from close by."""
    spots = []
    if rng.random() < 0.25:
        perch = uni(1.0, 2.5)
        thicket(rng.randint(5, 16), (-5, 5), (0.8, 7), uni(0.7, 2))
        branch((-2.2, uni(-0.1, 0.1), perch), (1, 0, 0.02), 5, 0.03, uni(0.05, 0.2), rng.randint(0, 4), 1, forks=2)
        quad((-40, -15, 0), (80, 0, 0), (0, 100, 0), soil())
        for k in range(rng.randint(1, 3)):
            at = (uni(-0.8, 0.8), 0, perch + 0.02)
            place_all(assembled(bird, rng.random() < 0.15), at, uni(0, 6.28), uni(0.4, 1.0))
            spots.append((*at[:2], at[2] + 0.15, 0.35))
        daylight()
        return hunt(spots)
    z = lair()
    n = rng.choice((1, 1, 1, 2, 3))
    for k in range(n):
        x, y, s = (k - (n - 1) / 2) * uni(0.5, 1.0), uni(-0.2, 0.2), uni(0.3, 0.75)
        kind = rng.random()
        if kind < 0.6:
            lying = rng.random() < 0.5
            place_all(assembled(beast, lying), (x, y, z - 0.01), uni(-2.9, 0.1), s)
            spots.append((x, y, z + s * (0.3 if lying else 0.7), s * 1.3))
        elif kind < 0.8:
            place_all(assembled(bird), (x, y, z), uni(-3, 0), s)
            spots.append((x, y, z + s * 0.4, s * 0.8))
        else:
            cutout(rng.choice([c for c in cutouts if c not in FIGURES]), x, y, z, s * 1.2, (0, -2))
            spots.append((x, y, z + s * 0.5, s * 1.2))
    return hunt(spots)


def hunt(spots):
    views = []
    for _ in range(a.views):
        x, y, z, s = rng.choice(spots)
        mm = 24 * (200 / 24) ** rng.random()
        q = max(0.3, s * uni(0.7, 2.2) * mm / 36)
        aim = (x + uni(-0.2, 0.2) * s, y, z + uni(-0.2, 0.2) * s)
        views.append((around(aim, q, q * 1.1, -0.1, 1.1 if rng.random() < 0.4 else 0.5, 0.9), aim, mm))
    return views


def dish(r):
    """A plate or bowl of the radius r -> the height of its ground"""
    deep = r * rng.choice((uni(0.08, 0.2), uni(0.3, 0.7)))
    m = material(colour=paint(0.6, 0.95, 0.3), rough=uni(0.1, 0.5)) if rng.random() < 0.7 else surface(r)
    turned(
        [
            (0, 0),
            (r * 0.5, 0),
            (r * 0.9, deep * 0.7),
            (r, deep),
            (r * 0.97, deep * 1.02),
            (r * 0.85, deep * 0.75),
            (r * 0.5, deep * 0.25),
            (0, deep * 0.2),
        ],
        m,
    )
    return deep * 0.3


def fruit(r):
    """Something round, long or leafy to eat, its middle at the origin."""
    m = material(
        rng.choice(photos) if rng.random() < 0.5 else None,
        paint(0.2, 0.9, 0.95),
        uni(0.05, 0.3),
        uni(0.2, 0.8),
        bump=0.3,
    )
    k = rng.random()
    if k < 0.45:
        blob((r, r * uni(0.8, 1), r * uni(0.6, 1.1)), m, uni(0, 0.15))
    elif k < 0.6:
        blob((r * 1.6, r * 0.6, r * 0.5), m, uni(0, 0.3))
    elif k < 0.7:
        box(-r * 1.1, -r * 0.8, -r * 0.5, r * 1.1, r * 0.8, r * 0.5, m)
    elif k < 0.8:
        turned([(0, -r * 0.3), (r, -r * 0.3), (r * 1.05, 0), (r, r * 0.3), (0, r * 0.35)], m)
    else:
        n = rng.randint(8, 30)
        foliage(
            random(-r * 0.3, r * 0.3, (n, 3)),
            random((-1, -1, 0), (1, 1, 0.8), (n, 3)),
            r * 1.5,
            leafy(),
            uni(0.3, 0.9),
            0.3,
            0.4,
        )


def serving(x, y, r, z=0.0):
    """A dish with a heap on it."""
    parts = assembled(dish, r)
    place_all(parts, (x, y, z))
    size = r * uni(0.12, 0.4)
    kinds = [assembled(fruit, size) for _ in range(rng.randint(1, 3))]
    for k in kinds:
        place_all(k, (x, y, z + size))
    for _ in range(rng.randint(2, min(40, int(1.5 * (r / size) ** 2) + 3))):
        q, g = r * 0.65 * math.sqrt(rng.random()), uni(0, 6.28)
        top = z + size * (0.9 + 1.8 * max(0, 1 - q / (r * 0.6)) * rng.random())
        again_all(
            rng.choice(kinds),
            (x + q * math.cos(g), y + q * math.sin(g), top),
            uni(0, 6.28),
            uni(0.8, 1.15),
            (uni(-0.5, 0.5), uni(-0.5, 0.5)),
        )


def bottle(r):
    h, n = r * uni(1.5, 5), r * uni(0.2, 0.8)
    m = material(rng.choice(photos) if rng.random() < 0.4 else None, paint(0.1, 0.9, 0.8), r, uni(0.05, 0.5))
    s = uni(0.4, 0.75)
    turned([(0, 0), (r, 0), (r, h * s), (n, h * (s + 0.15)), (n, h), (0, h)], m)


def food():
    """Dishes, fruit, packs and small products on a table or cloth: from above, from 45 degrees, from the side, filling the picture."""
    W = uni(0.25, 0.8)
    flat = rng.random()
    if flat < 0.65:
        quad((-4, -3, 0), (8, 0, 0), (0, 3 + uni(0.5, 2), 0), surface(uni(0.2, 2)))
    else:
        folds(-3, -2.5, 0, 6, 4, 0, uni(0.003, 0.02))
    quad((-4, uni(0.6, 2), -1.5), (8, 0, 0), (0, uni(0, 0.4), 3), surface())
    quad((-4, -3, -0.8), (8, 0, 0), (0, 8, 0), surface())
    if rng.random() < 0.3:
        folds(-W, -W / 2, 0.004, W * 1.5, W, 0.0, 0.004)
    spots = []
    for _ in range(rng.choice((1, 1, 2, 3, 5, 9, 14))):
        x, y, r = uni(-W, W), uni(-W, W), uni(0.06, 0.17)
        if any(math.hypot(x - s[0], y - s[1]) < r + s[3] for s in spots):
            continue
        k = rng.random()
        if k < 0.4:
            serving(x, y, r, 0.01)
        elif k < 0.55:
            place_all(assembled(bottle, r * 0.35), (x, y, 0.005))
        elif k < 0.7:
            s = r * uni(0.4, 0.8)
            place_all(assembled(fruit, s), (x, y, s * 0.8), uni(0, 6.28))
        elif k < 0.75:
            place_all(assembled(fish), (x, y, 0.01 + 0.12 * r), uni(0, 6.28), 1.5 * r, (math.pi / 2, 0))
        elif k < 0.87:
            solid(x, y, 0.004, r)
        else:
            it = rng.choice(SMALL)
            furniture(it, x, y, 0.004, uni(0, 6.28), 1.6 * r / max(it['size']))
        spots.append((x, y, r * 0.3, r))
    world_of = indoors if rng.random() < 0.8 else lambda reach: daylight()
    world_of(1.2)
    views = []
    for _ in range(a.views):
        x, y, z, r = rng.choice(spots)
        mm = 28 * (100 / 28) ** rng.random()
        q = max(0.18, r * uni(1.2, 4.5) * mm / 36)
        pitch = rng.choice(((1.2, 1.55), (0.6, 0.95), (0.1, 0.5)))
        aim = (x + uni(-0.5, 0.5) * r, y + uni(-0.3, 0.3) * r, z)
        views.append((around(aim, q, q * 1.1, *pitch, 1.2), aim, mm))
    return views
