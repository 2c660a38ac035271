# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Water, snow, sand and rocks. Each fills the scene and returns camera positions with their targets."""

import numpy as np

from creatures import beast, bird, fish, person
from inputs import a, cutouts, photos, rng, uni
from models import ITEMS, cutout
from shapes import (
    assembled,
    branch,
    curve,
    directions,
    foliage,
    ground,
    place_all,
    random,
    relief,
    sheet,
    sticks,
    wood,
)
from surfaces import box, material, paint, quad, surface, world
from plants import grass
from things import rock, tree

BOATS = [i for i in ITEMS if 'boat' in i['name'].lower()]


def liquid():
    m = material(
        colour=rng.choice(
            (
                (0.02, 0.06, 0.08),
                (0.03, 0.12, 0.12),
                (0.01, 0.03, 0.06),
                (0.1, 0.12, 0.08),
                (0.05, 0.25, 0.3),
                (0.15, 0.12, 0.07),
            )
        ),
        rough=uni(0.03, 0.25),
        bump=rng.choice((0, 0.1, 0.3)),
    )
    m.node_tree.nodes['Principled BSDF'].inputs['Specular'].default_value = uni(0.4, 0.9)
    return m


def swell(rough, breaker):
    """Waves as a height of X, Y; breaker: the height of one steep wave that runs across, 4 to 12 metres away."""
    ripple, long, at, way = relief(uni(1, 3), rough, 3), relief(uni(5, 15), rough * 2, 2), uni(4, 12), uni(-0.5, 0.5)

    def height(X, Y):
        s = Y - at - way * X
        crest = (
            breaker
            * (1 + 0.4 * np.sin(0.35 * X + at))
            * np.where(s < 0, np.exp(-((s / 0.9) ** 2)), np.exp(-((s / 3.5) ** 2)))
        )
        return ripple(X, Y) + long(X, Y) + crest

    return height


def hull(x, y, turn, s):
    m = surface(1)
    rows = curve([(-1.2, 0.5), (-0.6, 0.55), (0.6, 0.5), (1.3, 0.02)], 2)
    P = np.array(
        [
            [
                (u, w * k, z)
                for k, z in (
                    (-1, 0.5),
                    (-0.9, 0.2),
                    (0, -0.1),
                    (0.9, 0.2),
                    (1, 0.5),
                    (0.9, 0.45),
                    (0, 0.15),
                    (-0.9, 0.45),
                )
            ]
            for u, w in rows
        ]
    )
    parts = [sheet(P, m, True)]
    if rng.random() < 0.4:
        parts.append(sticks([(0, 0, 0.1)], [(0, 0, 3.5)], 0.04, 0.02, m))
        parts.append(quad((0.02, 0, 0.6), (-1.1, 0.2, 0), (0, 0.1, 2.6), surface(1)))
    elif rng.random() < 0.6:
        parts += place_all(assembled(person), (uni(-0.4, 0.4), 0, uni(-0.3, 0.1)), uni(0, 6.28))
    place_all(parts, (x, y, uni(-0.2, 0)), turn, s, (uni(-0.15, 0.15), uni(-0.1, 0.1)))


def foam(waves, breaker):
    """White on the crest of a breaker."""
    n = 3000
    x, y = random(-14, 14, n), random(2, 14, n)
    z = waves(x, y)
    ok = z > breaker * uni(0.45, 0.8)
    if ok.any():
        foliage(
            np.stack([x, y, z + random(-0.02, 0.12, n)], 1)[ok],
            directions(int(ok.sum())),
            0.2,
            material(colour=(0.85, 0.88, 0.9)),
            0.9,
        )


def swimmers(floor):
    for _ in range(rng.randint(0, 3)):
        y = uni(2, 12)
        x = uni(-0.5, 0.5) * y
        z = floor(x, y)
        k = rng.random()
        if k < 0.3:
            place_all(
                assembled(person), (x, y, z - uni(0.5, 1.3)), uni(-1.5, 1.5), 1.0, (uni(-0.3, 0.3), uni(-0.3, 0.3))
            )
        elif k < 0.5:
            place_all(assembled(bird), (x, y, z - 0.06), uni(0, 6), uni(0.5, 1.2))
        elif k < 0.65:
            place_all(
                assembled(fish), (x, y, z + uni(-0.1, 0.4)), uni(0, 6), uni(0.5, 2), (uni(-0.4, 0.4), uni(-0.6, 0.6))
            )
        else:
            cutout(rng.choice(cutouts), x, y, z - uni(0.1, 0.4), uni(0.6, 1.8), (0, 0))


def jetty():
    s, m = rng.choice((-1, 1)), wood()
    P = np.array([(s * uni(0.8, 2) + s * uni(-0.1, 0.1), y, -1) for y in np.arange(0.8, uni(5, 25), 1.4)])
    sticks(P, P + (0, 0, uni(1.3, 2.2)), uni(0.05, 0.14), 0.06, m, 8)
    if rng.random() < 0.5:
        box(min(0.8 * s, 2.5 * s), 0.5, 0.6, max(0.8 * s, 2.5 * s), uni(6, 20), 0.7, surface())


def other_shore():
    y, h = uni(20, 150), relief(uni(20, 60), uni(1, 15))
    ground(
        -150,
        y,
        150,
        y + 120,
        lambda X, Y: 0.25 * (Y - y) - 1.5 + h(X, Y) * np.minimum(1, (Y - y) / 20),
        material(rng.choice(photos), (uni(0.1, 0.4), uni(0.15, 0.4), 0.1), 8, bump=0.5),
        1,
        60,
    )
    [tree(uni(-0.7, 0.7) * y, y + uni(4, 15), uni(5, 14)) for _ in range(rng.randint(0, 8))]
    [
        box(x - 4, y + 5, -1, x + 4, y + 15, uni(4, 12), surface())
        for x in (uni(-0.6, 0.6) * y for _ in range(rng.randint(0, 5)))
    ]


def near_shore():
    near = relief(3, 0.15)
    ground(
        -20,
        -3,
        20,
        uni(1.5, 4),
        lambda X, Y: 0.35 - 0.25 * Y + near(X, Y),
        material(rng.choice(photos), paint(0.2, 0.8, 0.4), 2, bump=0.5),
    )


def water():
    """Sea, river, pond, pool: waves, a breaker, boats, posts, rocks, swimmers, shores and a jetty."""
    breaker = uni(0.5, 2.2) if rng.random() < 0.3 else 0
    waves = swell(rng.choice((0.01, 0.04, 0.12, uni(0.1, 0.35))), breaker)
    ground(-120, -3, 120, 250, waves, liquid(), 2.6, 170)
    floor = lambda x, y: float(waves(np.array(x), np.array(y)))
    if breaker:
        foam(waves, breaker)
    for _ in range(rng.randint(0, 5)):
        y = uni(3, 25)
        hull(uni(-0.7, 0.7) * y, y, uni(0, 6.28), uni(0.8, 2))
    swimmers(floor)
    for _ in range(rng.randint(0, 9)):
        y = uni(1, 20)
        rock(uni(-0.8, 0.8) * y, y, uni(-0.3, 0.1), uni(0.15, 1.5))
    if rng.random() < 0.35:
        jetty()
    if rng.random() < 0.6:
        other_shore()
    if rng.random() < 0.3:
        near_shore()
    if rng.random() < 0.25:
        branch(
            (rng.choice((-1, 1)) * uni(0.6, 1.5), uni(1.2, 3), uni(2, 3)),
            (uni(-1, 1), 0, -0.6),
            uni(0.5, 1.2),
            0.03,
            uni(0.06, 0.2),
            6,
            2,
        )
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(a.views):
        x, y, z = uni(-1, 1), uni(-2, 0), rng.choice((uni(0.3, 1), uni(1, 2.5), uni(3, 9)))
        z += max(0.0, floor(x, y))
        cams.append(((x, y, z), (uni(-3, 3), uni(4, 14), rng.choice((0, uni(-0.5, 1.5), uni(0, 3)))), uni(20, 80)))
    return cams


def soil():
    """-> what the ground is, its colour and material"""
    kind = rng.choice(('snow', 'sand', 'rock', 'moor'))
    colour = {
        'snow': (0.85, 0.87, 0.92),
        'sand': (uni(0.5, 0.75), 0.5, 0.32),
        'rock': paint(0.15, 0.5, 0.3),
        'moor': (uni(0.1, 0.3), uni(0.15, 0.3), 0.06),
    }[kind]
    m = material(
        None if kind == 'snow' and rng.random() < 0.5 else rng.choice(photos), colour, uni(0.5, 4), bump=uni(0.1, 0.7)
    )
    return kind, colour, m


def hills(kind):
    """-> the height of the ground as a function of X, Y"""
    fine, dunes, slope = (
        relief(uni(1.5, 6), uni(0.1, 0.55) ** 2 * (2 if kind == 'rock' else 1), 5),
        relief(uni(15, 50), uni(0.3, 4), 2),
        uni(-0.12, 0.3),
    )
    cliff, gap = (uni(0.3, 2), uni(2, 8)) if rng.random() < 0.35 else (0, 1)
    calm = lambda Y: np.clip((Y + 2) / 14, 0.05, 1)
    land = (
        lambda X, Y: fine(X, Y)
        + dunes(X, Y) * calm(Y)
        + slope * np.maximum(Y, 0) * calm(Y)
        + cliff * np.clip(np.abs(X - dunes(Y * 0 + 5, Y)) - gap, 0, 12)
    )
    return land


def mountains(colour):
    y, h = uni(90, 250), relief(uni(70, 200), uni(10, 40))
    ground(
        -400,
        y,
        400,
        y + 250,
        lambda X, Y: 0.3 * (Y - y) * uni(0.5, 1.5) + h(X, Y) - 5,
        material(rng.choice(photos), rng.choice((colour, paint(0.2, 0.7, 0.3))), uni(15, 60), bump=0.5),
        1,
        70,
    )


def wanderers(at):
    """People, animals and rocks on ground of the height at(x, y): -> where they are"""
    targets = []
    for _ in range(rng.randint(2, 8)):
        y = uni(1.2, 14)
        x = uni(-0.5, 0.5) * y
        z, k = at(x, y), rng.random()
        if k < 0.3:
            place_all(assembled(person), (x, y, z - 0.03), uni(-2, 2))
        elif k < 0.5:
            place_all(assembled(beast, rng.random() < 0.4), (x, y, z - 0.03), uni(0, 6.28), uni(0.25, 1.2))
        elif k < 0.62:
            place_all(assembled(bird, rng.random() < 0.3), (x, y, z + uni(0, 0.5)), uni(0, 6.28), uni(0.5, 1.3))
        elif k < 0.8:
            cutout(rng.choice(cutouts), x, y, z, uni(0.3, 1.7), (0, 0))
        else:
            rock(x, y, z, uni(0.1, 0.9))
        targets.append((x, y, z + 0.5))
    return targets


def cover(kind, land, at):
    """Shrubs, stones, grass, posts."""
    if kind != 'sand' or rng.random() < 0.3:
        for _ in range(rng.randint(0, 8)):
            y = uni(3, 50)
            x = uni(-0.7, 0.7) * y
            branch((x, y, at(x, y) - 0.1), (0, 0, 1), uni(0.8, 2.5), 0.08, uni(0.1, 0.3), rng.choice((0, 0, 5)), 2)
    for _ in range(rng.randint(0, 15)):
        y = uni(0.5, 30)
        x = uni(-0.6, 0.6) * y
        rock(x, y, at(x, y), uni(0.03, 0.4) * (1 + y / 15))
    if kind != 'snow' and rng.random() < 0.5:
        n = rng.randint(1000, 6000)
        grass(-5, 0.3, 5, 12, n, uni(0.1, 0.5), land)
    if rng.random() < 0.25:
        P = np.array([(uni(-3, 3) + x, 2 + 0.8 * x, 0) for x in np.arange(-5, 12, 1.0)])
        P[:, 2] = land(P[:, 0], P[:, 1])
        sticks(P - (0, 0, 0.3), P + (0, 0, uni(0.5, 1.3)), 0.04, 0.03, wood(), 6)


def terrain():
    """Snow, dunes, a beach, moor or rocks: rising, falling, with cliffs at the sides, mountains behind."""
    kind, colour, m = soil()
    land = hills(kind)
    ground(-50, -4, 50, 90, land, m, 2.2, 170)
    at = lambda x, y: float(land(np.array([float(x)]), np.array([float(y)]))[0])
    if rng.random() < 0.6:
        mountains(colour)
    targets = wanderers(at)
    cover(kind, land, at)
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(a.views):
        g = rng.choice(targets)
        x, y = uni(-1.5, 1.5), uni(-2.5, -0.5)
        cams.append(
            (
                (x, y, at(x, y) + rng.choice((uni(0.12, 0.5), uni(0.5, 1.8), uni(2, 6)))),
                (g[0], g[1], g[2] + uni(-0.5, 1.2)),
                uni(22, 80),
            )
        )
    return cams
