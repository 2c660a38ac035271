# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Scenes of people and animals: portraits, crowds, statues, animals. Each fills the scene and returns camera positions with their targets."""

import math

import numpy as np

from creatures import beast, bust, person, somebody
from inputs import a, cutouts, photos, rng, uni
from models import PEOPLE, cutout, furniture
from shapes import (
    again,
    assembled,
    branch,
    foliage,
    joined,
    leafy,
    place_all,
    random,
    sheet,
    turned,
)
from surfaces import box, lamp, material, paint, quad, surface, world
from things import solid, tree


def backdrop(y):
    """Something behind what stands at the origin, about y metres away: wall, shelves, garden, street or nothing but sky."""
    k = rng.random()
    out = k > 0.5
    quad((-40, -8, 0), (80, 0, 0), (0, 120, 0), surface())
    if k < 0.25:
        quad((-9, y + uni(0, 3), -1), (18, uni(-6, 6), 0), (0, 0, 6), surface())
    elif k < 0.5:
        quad((-9, y + 1, -1), (18, 0, 0), (0, 0, 6), surface())
        for z in np.arange(0.3, 2.6, uni(0.3, 0.6)):
            box(-3, y + 0.5, z, 3, y + 1, z + 0.03, surface())
            [solid(uni(-2, 2), y + uni(0.55, 0.8), z + 0.03, uni(0.1, 0.25)) for _ in range(6)]
    elif k < 0.8:
        for _ in range(rng.randint(2, 7)):
            branch((uni(-5, 5), y + uni(0, 12), 0), (0, 0, 1), uni(0.8, 2), 0.08, uni(0.1, 0.3), 12, 2)
        foliage(random((-4, y, 0), (4, y + 5, 2.2), (2500, 3)), random(-1, 1, (2500, 3)), uni(0.1, 0.3), leafy())
    else:
        for _ in range(rng.randint(2, 8)):
            x, w = uni(-12, 12), uni(1, 6)
            box(x - w, y + uni(2, 25), 0, x + w, y + 40, uni(2, 14), surface())
        [tree(uni(-8, 8), y + uni(3, 20), uni(3, 8)) for _ in range(rng.randint(0, 4))]
    light(out)


def light(out):
    """Daylight with or without sun, or lamps in a room."""
    world(uni(0.05, 0.3) if out else uni(0.1, 0.8), out)
    if not out:
        for _ in range(rng.randint(1, 2)):
            s = rng.choice((-1, 1))
            lamp(
                'AREA',
                (s * uni(0.5, 3), uni(-3, 0), uni(1.5, 3)),
                uni(30, 200),
                uni(0.3, 2),
                (uni(0.3, 1.2), s * uni(0, 0.8), 0),
            )


def portrait():
    """One to five people at arm's length to a few metres, heads and shoulders or half the body."""
    n = rng.choice((1, 1, 1, 2, 2, 3, 4, 5))
    backdrop(uni(0.5, 6))
    heads = []
    for i in range(n):
        x, y = (i - (n - 1) / 2) * uni(0.4, 0.7), uni(-0.25, 0.25) * n
        k = rng.random()
        h = uni(-0.25, 0.1)
        if k < 0.65:
            place_all(
                assembled(person), (x, y, h), uni(-0.6, 0.6), uni(0.92, 1.06), (uni(-0.08, 0.08), uni(-0.08, 0.08))
            )
            heads.append((x, y, 1.6 + h))
        elif k < 0.8:
            it = rng.choice([p for p in PEOPLE if p['size'][2] > 1.5])
            furniture(it, x, y, 0, uni(-0.7, 0.7))
            heads.append((x, y, it['size'][2] - 0.15))
        else:
            s = uni(1.5, 1.9)
            cutout(rng.choice([c for c in cutouts if 'people' in c] or cutouts), x, y, 0, s, (0, -4))
            heads.append((x, y, s - 0.2))
    if rng.random() < 0.3:  # something before them: a table, a rail, twigs, a shoulder
        z, y = uni(0.9, 1.3), -uni(0.4, 0.8)
        box(-2, y - uni(0.05, 0.5), z - 0.05, 2, y, z, surface())
        [solid(uni(-0.5, 0.5), y - 0.05, z, uni(0.08, 0.2)) for _ in range(rng.randint(0, 4))]
    if rng.random() < 0.2:
        place_all(assembled(person), (rng.choice((-1, 1)) * uni(0.3, 0.6), -uni(0.7, 1.2), uni(-0.3, 0)), uni(2.2, 4))
    cams = []
    for _ in range(a.views):
        g = rng.choice(heads)
        d = uni(0.55, 3.2)
        z = g[2] + uni(-0.35, 0.35) * d
        mm = min(150, max(24, uni(26, 60) * (0.6 + d * 0.6)))
        cams.append(
            (
                (g[0] + uni(-0.5, 0.5) * d, g[1] - d, max(0.3, z)),
                (g[0] + uni(-0.15, 0.15), g[1], g[2] - uni(-0.05, 0.2) * min(d, 1.8)),
                mm,
            )
        )
    return cams


def crowd():
    """Many people in rows, a stand or a street, from among them, from above or from a stage."""
    models = [joined(g) for g in (assembled(somebody, 0, 0, 0, 0) for _ in range(rng.randint(5, 8))) if g]
    rise = rng.choice((0, 0, uni(0.1, 0.5)))
    deep, wide, gap = uni(6, 30), uni(3, 10), uni(0.7, 1.6)
    out = rng.random() < 0.6
    sheet(
        np.array([[(x, y, max(0, y) * rise) for x in (-40, 40)] for y in (-12, 0, deep + 20)], float),
        surface(),
        smooth=False,
    )
    quad((-30, deep + uni(1, 30), -5), (60, 0, 0), (0, 0, uni(5, 30) + deep * rise), surface())
    facing, loose = uni(-0.6, 0.6) + rng.choice((0, math.pi)), uni(0.1, 3)
    spots = [(x, y) for y in np.arange(0, deep, gap) for x in np.arange(-wide, wide, gap) if rng.random() < 0.75]
    rng.shuffle(spots)
    for x, y in spots[:170]:
        x, y = x + uni(-0.3, 0.3) * gap, y + uni(-0.3, 0.3) * gap
        again(rng.choice(models), (x, y, max(0, y) * rise), facing + uni(-loose, loose), uni(0.88, 1.08))
    place_all(models, (0, 0, -60))  # those that were copied
    [cutout(rng.choice(cutouts), uni(-2, 2), uni(-1.5, 0), 0, uni(1.5, 1.8), (0, -6)) for _ in range(rng.randint(0, 3))]
    light(out)
    if not out:
        lamp('AREA', (0, deep / 2, 8 + deep * rise), uni(500, 2500), 4)
    cams = []
    for _ in range(a.views):
        y, z = -uni(0.4, 5), rng.choice((uni(1.2, 1.9), uni(1.5, 3), uni(3, 9)))
        cams.append(
            (
                (uni(-0.5, 0.5) * wide, y, z),
                (uni(-0.4, 0.4) * wide, uni(2, deep), uni(0.8, 1.6) + rise * 3),
                uni(22, 90),
            )
        )
    return cams


def stone():
    c = paint(0.25, 0.85, 0.25)
    return material(rng.choice(photos) if rng.random() < 0.7 else None, c, uni(0.3, 2), uni(0.2, 0.9), bump=uni(0, 0.4))


def chisel(parts, m):
    for o in parts:
        for k in range(len(o.data.materials)):
            o.data.materials[k] = m


def sculpture(x, y):
    """A figure, group, bust or animal of one stone on a plinth: -> height of its middle"""
    m, h, s = stone(), uni(0.2, 2), uni(0.8, 1.5)
    r = uni(0.3, 0.6) * s
    if rng.random() < 0.5:
        turned(
            [
                (r * 1.2, 0),
                (r * 1.2, h * 0.1),
                (r, h * 0.15),
                (r * 0.9, h * 0.85),
                (r * 1.15, h * 0.9),
                (r * 1.15, h),
                (0, h),
            ],
            m,
        ).location = (x, y, 0)
    else:
        box(x - r * 1.2, y - r * 1.2, 0, x + r * 1.2, y + r * 1.2, h * 0.15, m)
        box(x - r, y - r, 0, x + r, y + r, h, m)
    k = rng.random()
    turn = uni(-0.9, 0.9)
    if k < 0.25:
        parts = place_all(assembled(bust), (x, y, h), turn, s)
        h -= 0.7 * s
    elif k < 0.5:
        parts = place_all(assembled(person), (x, y, h), turn, s)
    elif k < 0.75:
        parts = [o for o in [furniture(rng.choice(PEOPLE), x, y, h, turn, s)] if o]
    else:
        parts = place_all(assembled(beast), (x, y, h), turn + uni(-2, 0), s)
        if rng.random() < 0.4:
            parts += place_all(assembled(person), (x, y, h + 0.2 * s), turn, s)
    chisel(parts, m)
    return h + 1.1 * s


def statue():
    """Statues and columns of stone, near or towering, before trees, walls, niches or sky."""
    backdrop(uni(1.5, 10))
    spots = [
        (x, y, sculpture(x, y))
        for x, y in ((uni(-0.3, 0.3) + i * uni(1.8, 3), uni(-0.5, 2.5)) for i in range(rng.randint(1, 3)))
    ]
    if rng.random() < 0.4:
        m, r, h = stone(), uni(0.12, 0.4), uni(2.5, 6)
        for i in range(rng.randint(1, 5)):
            turned(
                [(r * 1.4, 0), (r * 1.4, 0.15), (r, 0.3), (r * 0.85, h - 0.3), (r * 1.3, h - 0.1), (r * 1.3, h)], m, 20
            ).location = (-4 + 2 * i, uni(1.5, 3), 0)
    cams = []
    for _ in range(a.views):
        g = rng.choice(spots)
        d = uni(1.0, 6)
        cams.append(
            (
                (g[0] + uni(-0.8, 0.8) * d, g[1] - d, uni(0.3, 2.2)),
                (g[0] + uni(-0.3, 0.3), g[1], g[2] * uni(0.75, 1.1)),
                uni(24, 70),
            )
        )
    return cams
