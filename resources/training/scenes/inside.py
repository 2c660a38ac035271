# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Stairs, corridors, windows, night. Each fills the scene and returns camera positions with their targets."""

import math

import bpy
import numpy as np

from built import built_house, facade
from creatures import person, somebody
from inputs import a, rng, uni
from kinds import room
from models import BIG, CARS, OUTSIDE, PLANTS, SMALL, furniture
from outdoors import park, street
from people import portrait
from shapes import assembled, boxes, branch, place_all, sheet, sticks, tube, turned
from surfaces import box, lamp, material, paint, quad, surface, world
from things import solid, tree


def flight(n, w, rise, run):
    """n steps that lead up towards +y from the origin, 2 w wide, with rails."""
    m = surface()
    boxes(
        [(-w, k * run, k * rise - rng.choice((0.3, 0.06)), w, (k + 1) * run + 0.02, (k + 1) * rise) for k in range(n)],
        m,
    )
    for s in rng.choice(((), (-1,), (-1, 1))):
        A = np.array([(s * w * 0.96, (k + 0.5) * run, (k + 1) * rise) for k in range(n)])
        r = material(colour=paint(0.05, 0.8, 0.3), rough=0.3)
        sticks(A, A + (0, 0, 0.9), 0.015, 0.015, r, 5)
        tube([(*(A[0] + (0, -run, 0.9 - rise)), 0.03), (*(A[-1] + (0, run, 0.9 + rise)), 0.03)], r, 8)


def shell(x0, y0, x1, y1, z, floor=True):
    """Walls and a ceiling of a space, seen from inside."""
    w = surface()
    for p, u in (((x0, y0, -8), (0, y1 - y0, 0)), ((x1, y0, -8), (0, y1 - y0, 0)), ((x0, y1, -8), (x1 - x0, 0, 0))):
        quad(p, u, (0, 0, z + 8), w if rng.random() < 0.7 else surface()).visible_shadow = False
    quad((x0, y0, z), (x1 - x0, 0, 0), (0, y1 - y0, 0), surface()).visible_shadow = False
    if floor:
        quad((x0, y0, 0), (x1 - x0, 0, 0), (0, y1 - y0, 0), surface())


def stairs():
    """Flights up and down, winding stairs, stone steps in the open."""
    n, w, rise, run = rng.randint(6, 24), uni(0.5, 2.5), uni(0.14, 0.2), uni(0.24, 0.36)
    L, H, out = n * run, n * rise, rng.random() < 0.35
    if rng.random() < 0.25:  # winding
        m, k = surface(), uni(0.25, 0.4)
        for j in range(34):
            place_all([boxes([(0.12, -0.22, j * rise - 0.05 - 3, 1.3, 0.22, j * rise - 3)], m)], (0, 2, 0), j * k)
            place_all(
                [sticks([(1.25, 0, j * rise - 3)], [(1.25, 0, j * rise - 2.1)], 0.015, 0.015, m)], (0, 2, 0), j * k
            )
        sticks([(0, 2, -4)], [(0, 2, 6)], 0.12, 0.12, surface(), 14)
        shell(-2, -1, 2, 4.5, uni(3, 6), False)
        targets = [(uni(-1, 1), 2 + uni(-0.5, 1), z) for z in (-2.5, -1, 0, 1, 2.5)]
        eyes = [((uni(-1.6, -1.2), uni(-0.5, 0.3), uni(-1, 2))) for _ in range(6)]
    else:
        flight(n, w, rise, run)
        if rng.random() < 0.5:
            place_all(assembled(flight, n, w, rise, run), (w * rng.choice((-2.1, 2.1)), L + 1.2, H), math.pi)
        box(-3 * w, L, H - 0.2, 3 * w, L + uni(1.2, 4), H, surface())
        if not out:
            shell(-w * uni(1.02, 3), -3.5, w * uni(1.02, 3), L + uni(2, 6), H + uni(2.3, 4), False)
            if rng.random() < 0.5:
                quad((-3 * w, 0.5, uni(2.4, 3)), (6 * w, 0, 0), (0, L, H), surface())
        else:
            [
                box(
                    s * w if s > 0 else -w - uni(0.3, 5),
                    0,
                    -1,
                    s * w + uni(0.3, 5) if s > 0 else -w,
                    L,
                    H + uni(-0.3, 1),
                    surface(),
                )
                for s in (-1, 1)
            ]
            [built_house(x, L + uni(3, 10), 0, rng.randint(2, 5), rng.randint(1, 4)) for x in (-14, 0, 12)]
            [tree(uni(-9, 9), uni(L, L + 8), uni(3, 7)) for _ in range(rng.randint(0, 3))]
        quad((-30, -9, 0), (60, 0, 0), (0, 9.3, 0), surface())
        for _ in range(rng.randint(0, 4)):
            k = rng.randrange(n)
            rng.choice(
                (
                    somebody,
                    lambda x, y, z, t: [solid(x, y, z, 0.2)],
                    lambda x, y, z, t: [furniture(rng.choice(SMALL + PLANTS), x, y, z, t)],
                )
            )(uni(-0.8, 0.8) * w, (k + 0.5) * run, (k + 1) * rise, uni(-3, 3))
        targets = [(uni(-0.5, 0.5) * w, k * L, k * H + uni(0, 1)) for k in (0, 0.3, 0.6, 1)]
        eyes = [(uni(-0.8, 0.8) * w, -uni(0.4, 2.8), uni(0.5, 1.8)) for _ in range(4)] + [
            (uni(-0.8, 0.8) * w, L + uni(0.2, 0.9), H + uni(0.9, 1.8)) for _ in range(3)
        ]
    indoors(out, H + 2)
    return between(eyes, targets)


def indoors(out, z):
    world(uni(0.05, 0.3) if out else uni(0.1, 0.6), out)
    if not out:
        for _ in range(rng.randint(1, 3)):
            lamp('AREA', (uni(-0.5, 0.5), uni(0, 6), z), uni(30, 200), uni(0.4, 1.5))


def between(eyes, targets):
    return [(rng.choice(eyes), rng.choice(targets), uni(18, 45)) for _ in range(a.views)]


def corridor():
    """Passages, halls, arcades, tunnels: walls, pillars, doors, pipes and lamps on all four sides."""
    w, h, L = uni(0.7, 3.5), uni(2.2, 5), uni(6, 40)
    out = rng.random() < 0.4
    quad((-60, -5, -0.05), (120, 0, 0), (0, L + 120, 0), surface())
    if out:  # open at one side, or an open end
        sides = rng.choice(((-1,), (1,), (-1, 1), ()))
        for s in sides:
            box(s * w if s > 0 else -w - 1, -4, 0, w + 1 if s > 0 else -w, L, h, surface())
        box(-w - 1, -4, h, w + 1, L, h + uni(0.2, 2), surface())
        [tree(uni(-15, 15), uni(2, L + 20), uni(3, 8)) for _ in range(6)]
        built_house(-8, L + uni(4, 20), 0, 6, rng.randint(1, 4))
    else:
        shell(-w, -4, w, L, h)
    trim, step = surface(), uni(1.5, 4)
    for y in np.arange(uni(0.5, 2), L, step):
        k = rng.random()
        if out or k < 0.4:
            r = uni(0.1, 0.3)
            for s in (-1, 1):
                (
                    box(s * w - r, y, 0, s * w + r, y + 2 * r, h, trim)
                    if k < 0.7
                    else turned([(r, 0), (r * 0.8, 0.3), (r * 0.7, h - 0.3), (r, h)], trim, 16).__setattr__(
                        'location', (s * w, y, 0)
                    )
                )
        if k < 0.3:
            arch(w, h, y, trim)
        elif k < 0.75 and not out:
            s, d = rng.choice((-1, 1)), uni(0.7, 1.1)
            boxes(
                [
                    (s * w - 0.06, y, 0, s * w + 0.06, y + 0.1, 2.1),
                    (s * w - 0.06, y + d, 0, s * w + 0.06, y + d + 0.1, 2.1),
                    (s * w - 0.06, y, 2, s * w + 0.06, y + d, 2.1),
                ],
                trim,
            )
            x = s * (w - 0.02)
            quad((x, y + 0.1, 0), (-s * uni(0, 0.7), d * uni(0.5, 1), 0), (0, 0, 2), surface())
        if rng.random() < 0.4:
            box(-0.3, y, h - uni(0.06, 0.8), 0.3, y + 0.4, h, material(colour=(0.95, 0.95, 0.9)))
    for _ in range(rng.randint(0, 3)):  # pipes, rails
        x, z = rng.choice((-1, 1)) * (w - 0.1), uni(0.5, h - 0.1)
        sticks([(x, -4, z)], [(x, L, z)], uni(0.02, 0.1), 0.04, surface(), 8)
    targets = [(uni(-0.4, 0.4) * w, uni(3, L), uni(0.4, h * 0.8)) for _ in range(4)]
    for _ in range(rng.randint(0, 5)):
        x, y = uni(-0.7, 0.7) * w, uni(1, min(L, 15))
        if rng.random() < 0.5:
            somebody(x, y, 0, uni(-3, 3))
        else:
            furniture(rng.choice(BIG), math.copysign(w - 0.35, x), y, 0, -math.copysign(math.pi / 2, x))
    indoors(out, h - 0.1)
    if not out:
        lamp('AREA', (0, uni(6, 20), h - 0.1), uni(100, 400), 1)
    eyes = [(uni(-0.7, 0.7) * w, uni(-1.5, 1), uni(0.3, 0.85) * min(h, 2.4)) for _ in range(6)]
    return between(eyes, targets)


def arch(w, h, y, m):
    g = np.linspace(0, math.pi, 15)
    r, t = w * 0.97, uni(0.2, 0.6)
    z = max(1.2, h - r)
    P = np.array(
        [
            [
                (k * np.cos(q), v, z + min(k, h - z) * np.sin(q))
                for k, v in ((r, y), (r, y + t), (w * 1.3 + 2, y + t), (w * 1.3 + 2, y))
            ]
            for q in g
        ]
    )
    sheet(P, m, True, False)


def opening(X, ww, wh, sill):
    """A wall with windows that begin at the places X, and their frames."""
    t, wall, frame = uni(0.1, 0.4), surface(), material(colour=paint(0.05, 0.95, 0.3))
    edges = list(zip([-6, *(X + ww)], [*X, 6]))
    boxes(
        [
            (-6, 0, -0.1, 6, t, sill),
            (-6, 0, sill + wh, 6, t, 3.5),
            *((x0, 0, sill, x1, t, sill + wh) for x0, x1 in edges),
        ],
        wall,
    )
    q = uni(0.02, 0.06)
    cols, rows = rng.randint(1, 3), rng.randint(1, 3)
    boxes(
        [
            (x + ww * k / cols - q, t * 0.6, sill, x + ww * k / cols + q, t * 0.6 + q, sill + wh)
            for x in X
            for k in range(cols + 1)
        ]
        + [
            (x, t * 0.6, sill + wh * k / rows - q, x + ww, t * 0.6 + q, sill + wh * k / rows + q)
            for x in X
            for k in range(rows + 1)
        ],
        frame,
    )


def curtain(x, way, w, low, high):
    c, waves = np.linspace(0, w, 40), uni(0.9, 1.5)
    P = np.array([[(x + way * c[j], -0.15 + 0.05 * math.sin(j * waves), z) for j in range(40)] for z in (low, high)])
    sheet(P, surface(0.5))


def window():
    """Out of a room through one or more windows: frame, curtains and sill are near, garden, street and sky far."""
    n, ww, wh, sill = rng.choice((1, 1, 2, 3)), uni(0.7, 2.2), uni(0.9, 1.9), uni(0.1, 1.0)
    gap, low = uni(0.15, 1), -rng.choice((0, uni(0, 1), uni(2, 25)))
    X = np.arange(n) * (ww + gap) - (n * (ww + gap) - gap) / 2
    opening(X, ww, wh, sill)
    box(-6, -uni(0.1, 0.3), sill - 0.04, 6, 0, sill, surface())
    quad((-6, -5, -0.1), (12, 0, 0), (0, 5, 0), surface())
    quad((-6, -5, 2.6), (12, 0, 0), (0, 5, 0), surface())
    s = rng.choice((-1, 1))
    for k in (s, -s) if rng.random() < 0.7 else (s,):
        quad((k * uni(1.2, 3), -5, -0.1), (0, 5, 0), (0, 0, 3), surface())
    for x in X:
        for side in (0, 1):
            if rng.random() < 0.45:
                curtain(
                    x - 0.1 if side == 0 else x + ww + 0.1,
                    1 - 2 * side,
                    uni(0.25, 0.6) * ww,
                    sill - 0.3,
                    sill + wh + 0.15,
                )
    for _ in range(rng.randint(0, 5)):
        x = uni(X[0], X[-1] + ww)
        rng.choice(
            (
                lambda: solid(x, -0.08, sill, uni(0.05, 0.2)),
                lambda: furniture(rng.choice(SMALL), x, -0.08, sill, uni(0, 6)),
                lambda: branch((x, -0.1, sill), (0, 0, 1), uni(0.15, 0.4), 0.01, uni(0.05, 0.15), 4, 1),
            )
        )()
    for _ in range(rng.randint(0, 3)):
        it, x = rng.choice(BIG), uni(-2, 2)
        furniture(it, x, -it['size'][1] / 2 - uni(0.35, 1), -0.1, uni(-0.3, 0.3))
    if rng.random() < 0.3:
        place_all(assembled(person), (uni(-1.2, 1.2), -uni(0.5, 1), -0.1), uni(-3, 3))
    outdoors_from(low)
    world(uni(0.05, 0.3), True)
    if rng.random() < 0.6:
        lamp('AREA', (uni(-1, 1), -2, 2.4), uni(5, 60), 1.5)
    eyes = [(uni(-1.5, 1.5) * (1 if s > 0 else -1) * 0.6, -uni(0.5, 3.2), uni(0.7, 1.9)) for _ in range(6)]
    targets = [(x + ww / 2, 0.1, sill + wh * uni(0.2, 0.9)) for x in X]
    return between(eyes, targets)


def outdoors_from(z):
    """What lies before a window: ground at height z, trees, houses, people."""
    quad((-150, 0.5, z), (300, 0, 0), (0, 300, 0), surface())
    for _ in range(rng.randint(2, 7)):
        y = uni(2.5, 30)
        before = set(bpy.data.objects)
        rng.choice(
            (
                lambda: tree(uni(-0.8, 0.8) * y, y, uni(3, 9)),
                lambda: built_house(uni(-1, 0.6) * y - 4, y + 6, uni(-0.4, 0.4), rng.randint(2, 6), rng.randint(1, 6)),
                lambda: furniture(rng.choice(CARS + OUTSIDE), uni(-0.5, 0.5) * y, y, 0, uni(0, 6)),
                lambda: somebody(uni(-0.3, 0.3) * y, y, 0, uni(-3, 3)),
            )
        )()
        place_all([o for o in bpy.data.objects if o not in before], (0, 0, z))
    if rng.random() < 0.4:
        branch(
            (uni(-1, 1), uni(0.8, 3), uni(0, 3)),
            (uni(-1, 1), 0, uni(-0.3, 1)),
            uni(0.5, 1.2),
            0.03,
            uni(0.06, 0.15),
            6,
            2,
        )


def night():
    """Any of several other kinds by the light of a few lamps."""
    cams = rng.choice((street, park, facade, room, portrait, corridor, stairs))()
    for o in [o for o in bpy.data.objects if o.type == 'LIGHT']:
        bpy.data.objects.remove(o)
    world(uni(0.0005, 0.01))
    for p, q, *_ in cams:
        for _ in range(rng.randint(1, 2)):
            k = uni(0.3, 1.2)
            at = [p[i] + k * (q[i] - p[i]) + uni(-1.2, 1.2) for i in range(3)]
            d = math.dist(p, q)
            lamp(
                'POINT',
                (at[0], at[1], max(at[2] + 0.8, 0.6)),
                uni(5, 40) * max(0.3, d / 4) ** 2,
                0.1,
                colour=(1, uni(0.5, 1), uni(0.2, 1)),
            )
    return cams
