# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Plants, landscapes, water. Each fills the scene and returns views: camera, target, lens."""

import math

from cameras import around
from creatures import bird, somebody
from inputs import a, np, photos, rng, uni
from models import PLANTS, furniture
from settings import daylight, grass, soil, thicket
from shapes import (
    again,
    again_all,
    assembled,
    branch,
    directions,
    foliage,
    ground,
    leafy,
    place,
    place_all,
    poly,
    random,
    relief,
    sheet,
    sticks,
    wood,
)
from surfaces import box, material, paint, quad, surface
from things import rock, tree


def flower(r):
    """A blossom of the radius r on a stem of one metre, foot at the origin."""
    n = rng.randint(5, 16)
    top = (uni(-0.1, 0.1), uni(-0.1, 0.1), 1.0)
    sticks([(0, 0, 0)], [top], 0.012, 0.008, leafy((0.1, 0.35, 0.05)))
    g = random(0, 6.28, (n, 1)) * [[1, 1, 0]] + [[0, math.pi / 2, 0]]
    D = [(math.cos(k), math.sin(k), uni(0.1, 0.9)) for k in g[:, 0]]
    foliage([top] * n, D, r, leafy(paint(0.3, 0.95, 0.95)), uni(0.3, 0.9), uni(0, 0.5), 0.2)
    P = random((0, 0, 0.1), (0, 0, 0.8), (5, 3))
    return foliage(P, directions(5, 0.5), uni(0.15, 0.4), leafy(), uni(0.15, 0.5), 0.4)


def scatter(ob, n, place_one):
    for _ in range(n):
        again(ob, *place_one())


def plants():
    """Undergrowth, bushes, beds of flowers, boughs before the sky: leaves at every depth, from above, level and below."""
    hills = relief(uni(3, 12), uni(0, 0.5), 3)
    ground(-30, -6, 30, 50, lambda X, Y: hills(X, Y) - 0.1, soil(), 1.8, 70)
    spot = lambda near, far: (uni(-0.75, 0.75) * ((y := near * (far / near) ** rng.random()) + 0.4), y, 0)
    blades, beds, fans, boughs = (rng.random() < p for p in (0.6, 0.5, 0.6, 0.6))
    if blades:
        grass(-4, -1, 4, 8, uni(0.08, 0.7), rng.randint(3000, 10000), hills)
    thicket(rng.randint(4, 22), (-5, 5), (1, 12), uni(0.4, 2))
    if beds:
        kinds = [assembled(flower, uni(0.08, 0.4)) for _ in range(rng.randint(1, 3))]
        for _ in range(rng.randint(10, 70)):
            again_all(rng.choice(kinds), spot(0.4, 6), uni(0, 6.28), uni(0.2, 0.8), (uni(-0.2, 0.2), uni(-0.2, 0.2)))
    if fans:  # ferns, palms, broad leaves from one root
        for _ in range(rng.randint(1, 3)):
            n = rng.randint(7, 30)
            ob = foliage(
                random(-0.03, 0.03, (n, 3)),
                directions(n, uni(0.6, 1.8)),
                uni(0.5, 1.0),
                leafy(),
                uni(0.1, 0.7),
                uni(0.2, 0.9),
                0.3,
                5,
                uni(0, 1),
            )
            place(ob, spot(0.5, 3))
            scatter(ob, rng.randint(2, 12), lambda: (spot(0.5, 9), uni(0, 6.28), uni(0.4, 1.6)))
    for _ in range(rng.randint(0, 5)):  # trunks
        x, y, _ = spot(1.2, 15)
        if rng.random() < 0.4:
            tree(x, y, uni(4, 9))
        else:
            A = [(x, y, -0.3)]
            sticks(A, [(x + uni(-0.5, 0.5), y, 9)], uni(0.05, 0.3), 0.05, wood(), 12)
    if boughs:  # hanging into the picture from above
        ob = branch((0, 0, 0), (uni(-1, 1), 0.2, -0.4), uni(0.4, 0.9), 0.012, uni(0.05, 0.2), rng.randint(3, 8), 2)
        place(ob, (uni(-0.5, 0.5), uni(0.5, 1.5), uni(1.3, 2)))
        scatter(
            ob,
            rng.randint(1, 10),
            lambda: (
                (uni(-2, 2), uni(0.3, 6), uni(1.2, 3)),
                uni(0, 6.28),
                uni(0.6, 2),
                (uni(-0.5, 0.5), uni(-0.5, 0.5)),
            ),
        )
    for _ in range(rng.randint(0, 4)):
        x, y, _ = spot(0.6, 8)
        rock(x, y, -0.05, uni(0.08, 0.5))
    if rng.random() < 0.3:
        it = rng.choice(PLANTS)
        furniture(it, *spot(1, 4), uni(0, 6.28), uni(0.5, 1.5))
    daylight()
    views = []
    for _ in range(a.views):
        aim = (uni(-0.6, 0.6), uni(0.6, 2.5), uni(0, 0.9))
        pitch = rng.choice(((0.6, 1.4), (-0.1, 0.4), (-0.1, 0.4), (-0.9, -0.1)))
        p = around(aim, 0.4, 2.2, *pitch, 0.7)
        views.append(((p[0], p[1], max(0.12, p[2])), aim, 20 * (90 / 20) ** rng.random()))
    return views


def land():
    """-> a material of snow, sand, stone or earth and whether it is snow"""
    k = rng.random()
    if k < 0.4:
        return (
            material(rng.choice(photos) if k < 0.2 else None, (uni(0.75, 0.95),) * 3, uni(1, 5), bump=uni(0.1, 0.5)),
            True,
        )
    if k < 0.65:
        return (
            material(rng.choice(photos), (uni(0.5, 0.8), uni(0.35, 0.55), uni(0.2, 0.35)), uni(2, 6), bump=0.3),
            False,
        )
    return soil(), False


def terrain():
    """Snow, dunes, rocks and hills, bare or with trees, posts, people: level, from above, from below."""
    far = uni(30, 200)
    fine, broad = relief(uni(2, 8), uni(0.05, 0.5), 3), relief(uni(20, 70), uni(1, 12), 3)
    height = lambda X, Y: fine(X, Y) + broad(X, Y) * np.clip(np.hypot(X, Y) / 30, 0, 1.5)
    at = lambda x, y: float(height(np.array(float(x)), np.array(float(y))))
    mat, snow = land()
    ground(-far, -15, far, far * 1.3, height, mat, 1.8, 140)
    spot = lambda near, last: (uni(-0.7, 0.7) * ((y := near * (last / near) ** rng.random()) + 1), y)
    for _ in range(rng.randint(0, 16)):
        x, y = spot(1, far / 2)
        rock(x, y, at(x, y), uni(0.05, 0.15) * (1 + y) ** uni(0.3, 1))
    for _ in range(rng.randint(0, 14)):
        x, y = spot(3, far)
        bough = assembled(
            branch, (0, 0, -0.2), (0, 0, 1), uni(1, 2.2), 0.08, uni(0.1, 0.35), 0 if rng.random() < 0.5 else 3, 2
        )
        place_all(bough, (x, y, at(x, y)), uni(0, 6.28), uni(0.7, 2))
    if rng.random() < 0.4:  # a fence or poles over the hills
        x, y, dx, dy = uni(-6, 2), uni(2, 6), uni(0.3, 2), uni(0.3, 3)
        P = np.array([(x + dx * k, y + dy * k, at(x + dx * k, y + dy * k)) for k in range(18)])
        tall = uni(0.6, 5)
        sticks(P, P + (0, 0, tall), uni(0.02, 0.1), 0.03, wood(), 8)
        sticks(P[:-1] + (0, 0, tall * 0.9), P[1:] + (0, 0, tall * 0.9), 0.02, 0.02, wood(), 4)
    for _ in range(rng.randint(0, 4)):
        x, y = spot(2, 20)
        somebody(x, y, at(x, y), uni(0, 6.28))
    daylight()
    views = []
    for _ in range(a.views):
        x, y = uni(-4, 4), uni(-6, 6)
        p = (x, y, at(x, y) + uni(0.3, 1.8) * rng.choice((1, 1, 4)))
        to = y + uni(2, 25)
        views.append((p, (x + uni(-3, 3), to, at(x, to) + uni(-1, 2.5)), 20 * (120 / 20) ** rng.random()))
    return views


def boat():
    """About four metres long along x, its water line at z = 0."""
    t = np.linspace(0, 1, 17)[:, None]
    g = np.linspace(0, np.pi, 11)[None]
    w = uni(0.5, 0.9) * np.sin(np.pi * (0.08 + 0.84 * t)) ** 0.6
    P = np.stack(np.broadcast_arrays(4 * t - 2, w * np.cos(g), 0.5 + 0.3 * (2 * t - 1) ** 2 - 0.7 * np.sin(g)), -1)
    m = surface(1)
    sheet(P, m)
    sheet(P * (0.96, 0.9, 0.9), surface(1))
    for k in (-0.7, 0.3):
        box(k, -0.6, 0.3, k + 0.3, 0.6, 0.36, m)
    if rng.random() < 0.5:
        box(-1.2, -0.45, 0.2, 0.1, 0.45, uni(0.8, 1.4), surface(1))
    if rng.random() < 0.5:
        sticks([(0.3, 0, 0.2)], [(0.3, 0, uni(3, 6))], 0.05, 0.03, m, 8)
        if rng.random() < 0.6:
            poly([(0.25, 0, 0.9), (-1.6, 0.3, 1), (0.25, 0, 4)], [(0, 1, 2)], surface(1))


def water():
    """Sea, lake, river: waves with boats, posts, rocks, birds, a shore or none."""
    far = uni(40, 250)
    swell, ripple = relief(uni(3, 12), uni(0.02, 0.5), 3), relief(uni(0.4, 1.2), uni(0.005, 0.03), 3)
    height = lambda X, Y: swell(X, Y) + ripple(X, Y)
    deep = (uni(0.0, 0.2), uni(0.05, 0.35), uni(0.1, 0.4))
    m = material(
        rng.choice(photos) if rng.random() < 0.1 else None, deep, uni(4, 12), uni(0.02, 0.25), bump=uni(0.05, 0.3)
    )
    m.node_tree.nodes['Principled BSDF'].inputs['Specular'].default_value = uni(0.5, 1)
    ground(-far, -6, far, far, height, m, 2.2, 170)
    spot = lambda near, last: (uni(-0.7, 0.7) * ((y := near * (last / near) ** rng.random()) + 1), y)
    for _ in range(rng.randint(0, 5)):
        place_all(assembled(boat), (*spot(3, 40), 0), uni(0, 6.28), uni(0.7, 1.8), (uni(-0.08, 0.08), uni(-0.08, 0.08)))
    for _ in range(rng.randint(0, 9)):
        x, y = spot(1.2, 25)
        rock(x, y, uni(-0.3, 0.05), uni(0.15, 1.2))
    for _ in range(rng.randint(0, 5)):
        place_all(assembled(bird), (*spot(1.2, 10), -0.1), uni(0, 6.28), uni(0.6, 1.6))
    if rng.random() < 0.5:  # posts in a row, with or without a pier
        (x, y), dx, dy = spot(1.5, 8), uni(-1, 1), uni(0.5, 2)
        P = np.array([(x + dx * k, y + dy * k, -1) for k in range(14)])
        wd, tall = wood(), uni(1.4, 2.2)
        for side in (0, 1.2):
            sticks(P + (side, 0, 0), P + (side, 0, tall), uni(0.05, 0.15), 0.08, wd, 9)
        if rng.random() < 0.6:
            quad(P[0] + (-0.2, 0, tall), (1.6, 0, 0), P[-1] - P[0], wd)
    if rng.random() < 0.7:
        y = uni(10, far * 0.8)
        shore = relief(uni(10, 40), uni(0.5, 0.2 * y + 1), 3)
        ground(-far, y, far, y + 80, lambda X, Y: abs(shore(X, Y)) * np.clip((Y - y) / 8, 0, 2) - 0.3, soil(), 1.4, 70)
        for _ in range(rng.randint(0, 12)):
            tree(uni(-0.7, 0.7) * y, y + uni(1, 20), uni(3, 12))
        for _ in range(rng.randint(0, 5)):
            x, w = uni(-0.7, 0.7) * y, uni(4, 10)
            box(x, y + 4, 0, x + w, y + 10, uni(3, 12), surface())
    daylight()
    views = []
    for _ in range(a.views):
        z = uni(0.6, 1.4) * rng.choice((1, 1.5, 4)) + 0.6
        p = (uni(-3, 3), uni(-4, 2), z)
        views.append((p, (p[0] + uni(-3, 3), p[1] + uni(2, 20), uni(-0.5, 1.8)), 20 * (120 / 20) ** rng.random()))
    return views
