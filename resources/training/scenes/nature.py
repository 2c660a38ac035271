# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Plants, landscapes and water. Each fills the scene and returns views: camera, target, lens."""

import math

from cameras import around
from inputs import a, rng, uni
from models import PLANTS, furniture
from settings import daylight, grass, soil, thicket
from shapes import again, again_all, assembled, branch, directions, foliage, green, ground, leafy, place, random, relief, sticks, wood
from surfaces import paint
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
            ob = foliage(random(-0.03, 0.03, (n, 3)), directions(n, uni(0.6, 1.8)), uni(0.5, 1.0), leafy(), uni(0.1, 0.7), uni(0.2, 0.9), 0.3, 5, uni(0, 1))
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
        scatter(ob, rng.randint(1, 10), lambda: ((uni(-2, 2), uni(0.3, 6), uni(1.2, 3)), uni(0, 6.28), uni(0.6, 2), (uni(-0.5, 0.5), uni(-0.5, 0.5))))
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
