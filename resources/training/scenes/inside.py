# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Stairs, corridors and windows. Each fills the scene and returns views: camera, target, lens."""

import math

from inputs import a, np, rng, uni
from models import BIG, PLANTS, SMALL, furniture
from settings import garden, town
from shapes import again, assembled, sheet, sticks, turned
from surfaces import box, lamp, material, paint, quad, surface, world
from things import Plan, figures, solid


def rail(A, B, mat, posts=True):
    """A handrail from A to B above the feet of its posts."""
    A, B = np.array(A, float), np.array(B, float)
    h = np.array((0, 0, uni(0.85, 1.1)))
    sticks([A + h], [B + h], uni(0.02, 0.05), 0.03, mat, 8)
    if posts:
        n = max(2, int(np.linalg.norm(B - A) / uni(0.12, 0.9)))
        P = A + (B - A) * np.linspace(0, 1, n)[:, None]
        sticks(P, P + h, 0.012, 0.012, mat, 6)


def flight(w, n, tread, rise, mats):
    """n steps that climb along +y from the origin, with a wall, rail or nothing at the sides -> its top"""
    for k in range(n):
        box(
            -w / 2,
            k * tread,
            -0.3 if k % 2 else -0.31,
            w / 2,
            n * tread + 0.01 * k,
            (k + 1) * rise,
            mats[k % len(mats)],
        )
    m = material(colour=paint(0.05, 0.9, 0.4), rough=uni(0.1, 0.8))
    for s in (-1, 1):
        if rng.random() < 0.6:
            rail((s * w * 0.47, 0, 0), (s * w * 0.47, n * tread, n * rise), m, rng.random() < 0.8)
    return n * tread, n * rise


def winding(r, n, turns, tall, mats):
    """Steps about a post or an open well."""
    hole = r * uni(0.05, 0.5)
    for k in range(n):
        g, e = 6.28 * turns * k / n, 6.28 * turns / n
        c = [(q * math.cos(t), q * math.sin(t)) for q, t in ((hole, g), (r, g), (r, g + e), (hole, g + e))]
        z, d = tall * k / n, tall / n
        P = np.array([[(x, y, z) for x, y in c + c[:1]], [(x, y, z + d) for x, y in c + c[:1]]])
        sheet(P, mats[0], False, False)
        quad(
            (*c[0], z + d),
            (c[1][0] - c[0][0], c[1][1] - c[0][1], 0),
            (c[3][0] - c[0][0], c[3][1] - c[0][1], 0),
            mats[-1],
        )
    t = np.linspace(0, 6.28 * turns, n * 2)
    m = material(colour=paint(0.05, 0.9, 0.4), rough=0.4)
    for q in (hole, r * 0.97):
        R = np.stack([q * np.cos(t), q * np.sin(t), tall * t / (6.28 * turns) + 0.95], 1)
        sticks(R[:-1], R[1:], 0.03, 0.03, m, 6)
        sticks(R - (0, 0, 0.9), R, 0.01, 0.01, m, 4)
    turned([(r * 1.05, 0), (r * 1.05, tall + 3)], surface(), 24)


def stairs():
    """A flight between walls, steps out of doors, or winding stairs: up, down, from the side, down the well."""
    world(uni(0.3, 1.2), rng.random() < 0.2)
    mats = [surface() for _ in range(rng.choice((1, 1, 2)))]
    quad((-30, -20, 0), (60, 0, 0), (0, 60, 0), surface())
    mm = lambda: 18 * (60 / 18) ** rng.random()
    if rng.random() < 0.3:
        r, tall = uni(1, 2.2), uni(4, 10)
        winding(r, int(tall / 0.18), uni(0.8, 2.2), tall, mats)
        [lamp('POINT', (0, 0, uni(0.5, tall + 2)), uni(40, 200), 0.2) for _ in range(3)]
        views = []
        for _ in range(a.views):
            g, z = uni(0, 6.28), uni(0.5, tall)
            p = (0.15 * r * math.cos(g), 0.15 * r * math.sin(g), z + 1)
            views.append(
                (
                    p,
                    (r * uni(0.2, 0.8) * math.cos(g + 1), r * uni(0.2, 0.8) * math.sin(g + 1), z + 1 + uni(-4, 4)),
                    uni(16, 28),
                )
            )
        return views
    w, n, tread, rise = uni(1.2, 5), rng.randint(5, 18), uni(0.24, 0.4), uni(0.13, 0.2)
    top, up = flight(w, n, tread, rise, mats)
    wall = surface()
    box(-w / 2 - 6, top, 0, w / 2 + 6, top + uni(2, 6), up, wall if rng.random() < 0.5 else mats[0])
    for s in (-1, 1):
        if rng.random() < 0.7:
            x = sorted((s * (w / 2 + 0.01), s * (w / 2 + uni(0.2, 0.5))))
            box(x[0], -uni(0, 4), 0, x[1], top + 6, up * uni(0.4, 0.9) if rng.random() < 0.3 else up + uni(1, 4), wall)
    if rng.random() < 0.7:
        quad((-15, top + uni(2, 5), 0), (30, 0, 0), (0, 0, 12), surface())
    if rng.random() < 0.5:
        z = uni(2.4, 3.5)
        quad((-w, -4, z), (2 * w, 0, 0), (0, top + 4, up), material(colour=paint(0.6, 0.95, 0.1)))
    for _ in range(rng.randint(0, 4)):
        k = rng.randrange(n)
        it = rng.choice(PLANTS + SMALL)
        furniture(
            it, uni(-0.4, 0.4) * w, (k + 0.5) * tread, (k + 1) * rise, uni(0, 6.28), min(1, tread / max(it['size'][:2]))
        )
    figures(Plan(), w, 2.5, rng.randint(0, 2), [], -w / 2, -3, (0, -6))
    [lamp('AREA', (uni(-w, w) / 2, uni(-3, top), up + uni(1.8, 2.3)), uni(40, 200), 0.6) for _ in range(2)]
    views = []
    for _ in range(a.views):
        x = uni(-0.35, 0.35) * w
        way = rng.random()
        if way < 0.5:  # from the foot
            p, q = (x, -uni(0.6, 4), uni(0.4, 1.8)), (uni(-0.4, 0.4) * w, top * uni(0, 0.9), up * uni(0, 1.2))
        elif way < 0.75:  # from the top
            p, q = (x, top + uni(0.1, 1.2), up + uni(0.8, 1.8)), (
                uni(-0.4, 0.4) * w,
                uni(-0.5, 0.7) * top,
                up * uni(0, 0.4),
            )
        else:  # on the way, along a wall
            p, q = (x, top * 0.3, up * 0.3 + uni(0.6, 1.7)), (-x * 2, top * uni(0.5, 1), up * uni(0.4, 1.2))
        views.append((p, q, mm()))
    return views


def bay(w, z, long, mats, column, beam, door):
    """A piece of a corridor `long` metres along +y: what repeats on both of its sides and over it."""
    for s in (-1, 1):
        if column:
            ob = turned(
                [(0.2, 0), (0.2, 0.15), (column, 0.2), (column * 0.85, z - 0.3), (0.25, z - 0.15), (0.25, z)],
                mats[0],
                rng.choice((4, 8, 20)),
            )
            ob.location = (s * (w / 2 - 0.3), 0, 0)
        if door:
            x = sorted((s * (w / 2 - 0.05), s * w / 2))
            box(x[0], long * 0.3, 0, x[1], long * 0.3 + 1, 2.1, mats[1])
            box(x[0] - 0.02, long * 0.3 + 0.06, 0.05, x[1] + 0.02, long * 0.3 + 0.94, 2.04, mats[2])
    if beam:
        box(-w / 2, -0.15, z - beam, w / 2, 0.15, z, mats[0])


def corridor():
    """A passage, gallery, arcade, cellar or aisle of shelves, straight on, from its side, upwards."""
    w, z, long, n = uni(1.4, 6), uni(2.2, 6), uni(1.8, 4), rng.randint(3, 12)
    L = n * long
    mats = [surface() for _ in range(3)]
    open_side = rng.random() < 0.3
    quad((-20, -5, 0), (40, 0, 0), (0, L + 25, 0), surface())
    if rng.random() < 0.3:  # a barrel vault
        g = np.linspace(0, np.pi, 15)
        sheet(np.array([[(w / 2 * np.cos(t), y, z + w / 2 * np.sin(t)) for t in g] for y in (-5, L)]), surface())
    else:
        quad((-w / 2, -5, z), (w, 0, 0), (0, L + 5, 0), surface())
    for s in (-1, 1):
        if s < 0 or not open_side:
            quad((s * w / 2, -5, 0), (0, L + 5, 0), (0, 0, z), surface())
    if rng.random() < 0.75:
        quad((-w, L, 0), (2 * w, 0, 0), (0, 0, z + w), surface())
    parts = assembled(
        bay,
        w,
        z,
        long,
        mats,
        uni(0.1, 0.3) if open_side or rng.random() < 0.4 else 0,
        uni(0.1, 0.6) if rng.random() < 0.5 else 0,
        rng.random() < 0.6,
    )
    for k in range(-1, n):
        for p in parts:
            again(p, (p.location[0], k * long, 0))
    plan = Plan()
    for _ in range(rng.randint(0, 8)):
        it = rng.choice(BIG + PLANTS)
        s = rng.choice((-1, 1))
        furniture(it, s * (w / 2 - it['size'][1] / 2 - 0.02), uni(0.5, L), 0, -s * math.pi / 2)
    figures(plan, w, min(L, 14), rng.randint(0, 4), [], -w / 2, 1, (0, -2))
    world(uni(0.1, 0.8), open_side)
    for k in range(rng.randint(1, 4)):
        lamp('AREA', (0, uni(-2, L), z - 0.1), uni(30, 200), uni(0.3, 1.5))
        if rng.random() < 0.5:
            sticks([(0, k * long, z)], [(0, k * long, z - 0.6)], 0.01, 0.01, mats[0])
            solid(0, k * long, z - 0.9, 0.25)
    views = []
    for _ in range(a.views):
        x, y = uni(-0.4, 0.4) * w, uni(-4, L * 0.4)
        side = uni(-0.5, 0.5) * w * rng.choice((1, 3))
        views.append(
            (
                (x, y, uni(0.3, min(2.2, z - 0.3))),
                (x + side, y + uni(2, 8), uni(0.1, 1) * z),
                17 * (50 / 17) ** rng.random(),
            )
        )
    return views


def window():
    """Out of a room: a wall with openings in front of a garden or town, sill, bars, curtains, things on the sill."""
    rng.choice((garden, garden, town))(1.5)
    y, z0, up = uni(-1.2, -0.4), uni(0.3, 1.0), uni(1.1, 2.2)
    x0, x1 = -uni(0.5, 1.6), uni(0.5, 1.6)
    wall, trim = surface(), material(colour=paint(0.1, 0.95, 0.3), rough=0.4)
    t = uni(0.1, 0.4)
    for b in ((-6, -1, x0, 5), (x1, -1, 6, 5), (x0, -1, x1, z0), (x0, z0 + up, x1, 5)):
        box(b[0], y, b[1], b[2], y + t, b[3], wall)
    quad((-6, -9, 0.02), (12, 0, 0), (0, 9 + y, 0), surface())
    quad((-6, -9, z0 + up + uni(0.15, 0.8)), (12, 0, 0), (0, 9 + y, 0), material(colour=paint(0.6, 0.95, 0.1)))
    for s in (-1, 1):
        if rng.random() < 0.7:
            quad((s * uni(1.9, 3), -9, 0), (0, 9 + y, 0), (0, 0, 5), surface())
    f, n, m = uni(0.03, 0.09), rng.randint(0, 3), rng.randint(0, 2)
    for k in range(n + 2):
        x = x0 + (x1 - x0) * k / (n + 1)
        box(x - f / 2, y + t * 0.5, z0, x + f / 2, y + t * 0.5 + f, z0 + up, trim)
    for k in range(m + 2):
        z = z0 + up * k / (m + 1)
        box(x0, y + t * 0.5, z - f / 2, x1, y + t * 0.5 + f, z + f / 2, trim)
    box(x0 - 0.1, y - uni(0.1, 0.3), z0 - 0.05, x1 + 0.1, y + t, z0, trim)
    for _ in range(rng.randint(0, 6)):
        x, s = uni(x0, x1), uni(0.08, 0.3)
        it = rng.choice(SMALL + PLANTS)
        (
            furniture(it, x, y - 0.05, z0, uni(0, 6.28), s * 1.5 / max(it['size']))
            if rng.random() < 0.7
            else solid(x, y - 0.05, z0, s)
        )
    for s in (x0, x1):
        if rng.random() < 0.5:  # a curtain
            g, w = np.linspace(0, 1, 60), uni(0.2, 0.7)
            X, Y = s + (g - 0.5) * w, y - 0.12 + 0.04 * np.sin(g * uni(15, 50))
            sheet(np.stack([np.stack([X, Y, 0 * g + z], 1) for z in (0.05, z0 + up + 0.12)]), surface(0.6))
    for _ in range(rng.randint(0, 3)):
        it = rng.choice(BIG)
        furniture(it, uni(-2, 2), y - uni(0.3, 1.2) - it['size'][1] / 2, 0.02, uni(-0.5, 0.5))
    lamp('AREA', (uni(-1, 1), y - 2.5, z0 + up + 0.1), uni(20, 150), 1)
    views = []
    for _ in range(a.views):
        p = (uni(-1.5, 1.5), y - uni(0.7, 3.5), uni(0.6, z0 + up))
        views.append((p, (uni(x0, x1), y, z0 + up * uni(0.1, 0.9)), 18 * (60 / 18) ** rng.random()))
    return views
