# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Houses and towers from outside. Each fills the scene and returns views: camera, target, lens."""

import math

import bpy

from inputs import a, photos, rng, uni
from models import CARS, OUTSIDE, furniture
from settings import daylight, soil, thicket
from shapes import again, assembled, branch, joined, place_all, turned
from surfaces import box, material, mesh, paint, quad, surface
from things import Plan, figures, tree


def pane():
    return material(rng.choice(photos) if rng.random() < 0.6 else None, (uni(0.02, 0.3),) * 3, 2, 0.08)


def window_bay(w, h, depth, wall, trim, glass, balcony, arch, shutters):
    """One bay of a front, w x h, its outer plane at y = 0, seen from -y: wall round a recessed pane, sill, frame, balcony."""
    x, z0, z1 = w * uni(0.18, 0.3), h * uni(0.1, 0.32), h * uni(0.8, 0.9)
    parts = ((0, 0, w, z0), (0, z1, w, h), (0, z0, x, z1), (w - x, z0, w, z1))
    for x0, b, x1, t in parts:
        box(x0, 0, b, x1, depth + 0.1, t, wall)
    quad((x, depth, z0), (w - 2 * x, 0, 0), (0, 0, z1 - z0), glass)
    box(x - 0.06, -0.1, z0 - 0.1, w - x + 0.06, depth, z0, trim)
    f = 0.05
    for k in range(rng.choice((1, 2, 3)) + 1):
        at = x + (w - 2 * x) * k / 3
        box(at - f / 2, depth - 0.06, z0, at + f / 2, depth, z1, trim)
    box(x, depth - 0.06, (z0 + 2 * z1) / 3, w - x, depth, (z0 + 2 * z1) / 3 + f, trim)
    if arch:
        box(x - 0.12, -0.15, z1, w - x + 0.12, 0, z1 + 0.18, trim)
    if shutters:
        for s in (x - (w - 2 * x) / 2, w - x):
            box(s, -0.06, z0, s + (w - 2 * x) / 2, 0, z1, shutters)
    if balcony:
        d = uni(0.5, 1.3)
        box(0.1, -d, 0, w - 0.1, 0, 0.12, trim)
        for k in range(9):
            at = 0.12 + (w - 0.3) * k / 8
            box(at, -d, 0.12, at + 0.03, -d + 0.03, 1, trim)
        box(0.1, -d, 1, w - 0.1, -d + 0.05, 1.06, trim)


def house(width, height, roof=True):
    """A house whose front looks to -y, its lower left corner at the origin. Equal bays share one mesh."""
    w, h, depth = uni(1.6, 3.6), uni(2.5, 4), uni(0.06, 0.4)
    nx, nz = max(1, round(width / w)), max(1, round(height / h))
    wall, trim, glass = surface(), material(colour=paint(0.3, 0.95, 0.2)), pane()
    style = (wall, trim, glass, False, rng.random() < 0.4, surface() if rng.random() < 0.25 else None)
    bay = lambda *how: joined(assembled(window_bay, w, h, depth, *how))
    plain = bay(*style)
    other = bay(wall, trim, pane(), rng.random() < 0.7, *style[4:])
    lower = bay(surface(), trim, pane(), False, True, None)
    every = rng.choice((1, 2, 3, 99))
    for j in range(nz):
        for i in range(nx):
            again(lower if j == 0 else other if i % every == 0 and j % 2 else plain, (i * w, 0, j * h))
    for ob in (plain, other, lower):
        bpy.data.objects.remove(ob)
    W, H, D = nx * w, nz * h, uni(6, 12)
    box(0, depth + 0.1, 0, W, D, H, wall)
    for j in range(1, nz + 1):
        if j == nz or rng.random() < 0.3:
            o = uni(0.1, 0.6) if j == nz else uni(0.05, 0.2)
            box(-o, -o, j * h - 0.12, W + o, depth, j * h + uni(0.05, 0.25), trim)
    if roof and rng.random() < 0.6:
        e, r = uni(0.2, 0.8), uni(1, 4)
        V = [(-e, -e, H), (W + e, -e, H), (W + e, D + e, H), (-e, D + e, H), (-e, D / 2, H + r), (W + e, D / 2, H + r)]
        mesh('roof', V, [(0, 1, 5, 4), (2, 3, 4, 5)], surface())
        mesh('gable', V, [(3, 0, 4), (1, 2, 5)], wall)
        for _ in range(rng.randint(0, 2)):
            x = uni(0, W)
            box(x, D * 0.4, H, x + 0.6, D * 0.4 + 0.6, H + r + uni(0.3, 1.2), surface())
    return W, H


def row(far=14.0):
    """Houses side by side -> what to aim at"""
    x, aims = -far, []
    while x < far:
        parts = assembled(lambda: aims.append(house(uni(5, 14), uni(4, 22))))
        W, H = aims.pop()
        y, turn = uni(-0.5, 1.5), uni(-0.08, 0.08)
        place_all(parts, (x, y, 0), turn)
        aims.append((x + W / 2, y, H))
        x += W + (uni(0.5, 4) if rng.random() < 0.3 else 0)
    return aims


def foreground(near):
    """What stands between the viewer and the houses."""
    quad((-80, -60, 0), (160, 0, 0), (0, 120, 0), soil())
    for _ in range(rng.randint(0, 4)):
        furniture(rng.choice(CARS), uni(-10, 10), uni(-near, -2), 0, rng.choice((1.57, -1.57, 0)) + uni(-0.2, 0.2))
    for _ in range(rng.randint(0, 3)):
        tree(uni(-12, 12), uni(-near, -1.5), uni(3, 9))
    for _ in range(rng.randint(0, 3)):
        furniture(rng.choice(OUTSIDE), uni(-8, 8), uni(-near, -1.5), 0, uni(0, 6.28))
    if rng.random() < 0.4:
        thicket(rng.randint(3, 9), (-8, 8), (-near, -1.5), uni(0.6, 1.5))
    figures(Plan(), 14, near - 2, rng.randint(0, 5), [], -7, -near, (0, -near * 2))


def facade():
    """A front of houses: frontal, oblique along the wall, up from its foot, with much or no sky."""
    aims = row()
    near = uni(5, 18)
    foreground(near)
    daylight()
    views = []
    for _ in range(a.views):
        x, y, H = rng.choice(aims)
        way = rng.random()
        mm = 20 * (70 / 20) ** rng.random()
        if way < 0.3:  # along the wall
            s = rng.choice((-1, 1))
            p = (x + s * uni(3, 7), y - uni(0.9, 3), uni(1.2, 3))
            q = (x - s * uni(2, 8), y, p[2] + uni(-0.5, 5))
        elif way < 0.6:  # up from the foot
            p = (x + uni(-3, 3), y - uni(1.5, 7), uni(0.8, 1.9))
            q = (x + uni(-3, 3), y, H * uni(0.5, 1.1))
        else:
            p = (x + uni(-8, 8), y - uni(5, 26), uni(0.8, 6))
            q = (x + uni(-4, 4), y, uni(1, max(2, H)))
        views.append((p, q, mm))
    return views


def tower():
    """One high thing against the sky: a block, a spire, columns, a chimney, a mast; looked up at."""
    quad((-150, -100, 0), (300, 0, 0), (0, 300, 0), soil())
    H, w = uni(14, 60), uni(3, 9)
    k = rng.random()
    if k < 0.45:
        parts = assembled(house, w, min(H, 40), False)
        place_all(parts, (-w / 2, 0, 0))
        box(-w * 0.3, 1, H * 0.6, w * 0.3, 4, H, surface())
    else:
        prof, z, r = [(w / 2 * 1.3, 0), (w / 2 * 1.3, uni(0.5, 2))], 2, w / 2
        while z < H:
            s = uni(0.08, 0.4) * H
            prof += [(r, z), (r * 0.97, z + s), (r * 1.15, z + s + 0.1), (r * 1.15, z + s + 0.5)]
            z, r = z + s + 0.6, r * uni(0.6, 1)
        prof += [(r, z), (0, z + uni(1, 8))]
        ob = turned(prof, surface(), rng.choice((4, 6, 8, 28)))
        if rng.random() < 0.5:
            for q in ob.data.polygons:
                q.use_smooth = False
    for _ in range(rng.randint(0, 7)):
        g, q = uni(0, 6.28), uni(12, 70)
        parts = assembled(house, uni(6, 14), uni(5, 24))
        place_all(parts, (q * math.cos(g), abs(q * math.sin(g)) + 3, 0), uni(-0.5, 0.5))
    for _ in range(rng.randint(0, 5)):
        tree(uni(-12, 12), uni(-12, 6), uni(3, 10))
    if rng.random() < 0.5:  # a bough over the head of the viewer
        x = uni(-3, 3)
        branch((x, -8, 3), (-x * 0.2, 0.2, 0.5), 1.4, 0.04, 0.15, 5, 3)
    figures(Plan(), 10, 10, rng.randint(0, 4), [], -5, -11, (0, -20))
    daylight()
    views = []
    for _ in range(a.views):
        q = uni(0.25, 1.3) * H
        g = uni(-0.9, 0.9) - math.pi / 2
        p = (q * math.cos(g), q * math.sin(g), uni(0.5, 2.2))
        views.append((p, (uni(-3, 3), 0, H * uni(0.25, 0.95)), 18 * (60 / 18) ** rng.random()))
    return views
