# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Crowds, statues, night. Each fills the scene and returns views: camera, target, lens."""

import math

import bpy

from buildings import facade
from cameras import around
from closeups import FIGURES, portrait
from creatures import beast, person
from inputs import a, photos, rng, uni
from inside import corridor, stairs
from models import PEOPLE, cutout, furniture
from outdoors import street
from settings import chamber, garden, setting, town
from shapes import again_all, assembled, joined, place_all, turned
from surfaces import box, lamp, material, paint


def crowd():
    """Many people: among them, over their heads, from a balcony."""
    rng.choice((garden, town, town, chamber))(uni(4, 10))
    shapes = [[ob] for it in rng.sample(PEOPLE, min(8, len(PEOPLE))) if (ob := furniture(it, 0, 0, 0, 0))]
    shapes += [[joined(assembled(person))] for _ in range(2)]
    wide, deep, gap = uni(2, 7), uni(3, 18), uni(0.5, 1.1)
    face = uni(-1, 1) if rng.random() < 0.5 else None
    for _ in range(min(90, int(2 * wide * deep / gap**2 * uni(0.3, 0.8)))):
        at = (uni(-wide, wide), uni(0, deep), 0)
        turn = uni(0, 6.28) if face is None else face + uni(-0.4, 0.4)
        if rng.random() < 0.12 and FIGURES:
            cutout(rng.choice(FIGURES), *at, uni(1.5, 1.9), (0, -6))
        else:
            again_all(rng.choice(shapes), at, turn, uni(0.9, 1.08))
    for parts in shapes:
        place_all(parts, (uni(-1, 1), uni(0, deep), 0), uni(0, 6.28))
    views = []
    for _ in range(a.views):
        high = rng.choice((uni(1.1, 1.9), uni(1.1, 1.9), uni(2.2, 6)))
        p = (uni(-wide, wide) * 0.6, -uni(0.5, 4), high)
        views.append((p, (p[0] + uni(-2, 2), deep * uni(0.1, 0.7), uni(0.6, 1.7)), 20 * (120 / 20) ** rng.random()))
    return views


def stone():
    k = rng.random()
    if k < 0.3:
        return material(
            colour=rng.choice(((0.3, 0.2, 0.08), (0.1, 0.2, 0.15), (0.05, 0.05, 0.05))), rough=uni(0.2, 0.5), bump=0.4
        )
    return material(
        rng.choice(photos) if k < 0.7 else None, paint(0.25, 0.85, 0.2), uni(0.3, 1.5), uni(0.5, 1), bump=0.5
    )


def sculpture():
    """A figure, bust or beast of one material, foot at the origin -> its height"""
    k = rng.random()
    if k < 0.2:
        place_all(assembled(beast, rng.random() < 0.4), (0, 0, 0), uni(-2.5, -0.5), s := uni(0.8, 1.5))
        return s
    ob = furniture(rng.choice(PEOPLE), 0, 0, 0, uni(-0.6, 0.6), s := uni(0.9, 1.6))
    if not ob or k > 0.85:
        place_all(assembled(person), (0, 0, 0), uni(-0.6, 0.6), s)
    return 1.7 * s


def statue():
    """Figures of stone or bronze on plinths, in niches, between columns: from below, from close by, from the side."""
    setting(2.0)
    aims = []
    n = rng.choice((1, 1, 1, 2, 3))
    for k in range(n):
        x, y, foot = (k - (n - 1) / 2) * uni(1.2, 2.2), uni(-0.3, 0.6), uni(0.05, 2.2)
        m = stone()
        heights = []
        parts = assembled(lambda: heights.append(sculpture()))
        for ob in parts:
            for j in range(len(ob.data.materials)):
                ob.data.materials[j] = m
        place_all(parts, (x, y, foot), uni(-0.5, 0.5))
        base = m if rng.random() < 0.4 else stone()
        w = uni(0.35, 0.8)
        if rng.random() < 0.6:
            box(x - w, y - w, 0, x + w, y + w, foot, base)
            box(x - w * 1.15, y - w * 1.15, 0, x + w * 1.15, y + w * 1.15, foot * uni(0.1, 0.4), base)
        else:
            turned(
                [(w * 1.2, 0), (w * 1.2, 0.1), (w * 0.9, 0.2), (w * 0.8, foot), (0, foot)], base, rng.choice((8, 28))
            ).location = (x, y, 0)
        aims.append((x, y, foot, heights[0]))
    if rng.random() < 0.4:
        m, r, h = stone(), uni(0.15, 0.4), uni(3, 6)
        for k in range(rng.randint(2, 6)):
            ob = turned(
                [(r * 1.4, 0), (r * 1.4, 0.2), (r, 0.3), (r * 0.85, h), (r * 1.5, h + 0.3), (r * 1.5, h + 0.5)], m
            )
            ob.location = (-4 + 1.8 * k, uni(0.9, 1.2), 0)
        box(-5, 0.7, h + 0.5, 7, 1.5, h + 1.2, m)
    views = []
    for _ in range(a.views):
        x, y, foot, tall = rng.choice(aims)
        mm = 22 * (120 / 22) ** rng.random()
        wide = tall * uni(0.4, 2.2)
        aim = (x + uni(-0.2, 0.2) * wide, y, foot + tall * uni(0.3, 0.95))
        p = around(aim, q := max(0.5, wide * mm / 36), q * 1.2, -0.7, 0.3, 1.0)
        views.append(((p[0], p[1], max(0.2, p[2])), aim, mm))
    return views


def night():
    """Another kind with its daylight gone: lamps near the viewer and far from him, windows of rooms, hardly any sky."""
    views = rng.choice((facade, facade, street, portrait, corridor, stairs))()
    sky = bpy.context.scene.world.node_tree.nodes['Background'].inputs['Strength']
    sky.default_value = sky.default_value * uni(0.0, 0.03)
    for ob in [o for o in bpy.data.objects if o.type == 'LIGHT' and o.data.type != 'POINT']:
        ob.data.energy *= uni(0, 0.03)
    for p, q, *_ in views:
        for _ in range(2):
            t = uni(-0.1, 0.9)
            at = [p[k] + (q[k] - p[k]) * t + uni(-1.5, 1.5) for k in range(3)]
            reach = math.dist(p, q)
            warm = rng.choice(((1, 0.6, 0.3), (1, 0.8, 0.6), (0.6, 0.8, 1), (1, 0.3, 0.5)))
            lamp('POINT', (at[0], at[1], max(at[2], 0.4)), uni(8, 30) * max(1, reach) ** 1.6, 0.1, colour=warm)
    return [(*v, 28)[:3] for v in views]
