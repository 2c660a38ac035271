# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Our own shapes: boxes with soft edges, walls with openings, turned vessels, curtains, books and trees. Metres."""
import math

import bpy
import numpy as np
from mathutils import Vector


def mesh(name, vertices, faces, material, smooth=False):
    data = bpy.data.meshes.new(name)
    data.from_pydata([tuple(v) for v in vertices], [], [tuple(f) for f in faces])
    data.materials.append(material)
    if smooth:
        data.polygons.foreach_set('use_smooth', np.ones(len(data.polygons), bool))
        data.use_auto_smooth = True
        data.auto_smooth_angle = .9
    thing = bpy.data.objects.new(name, data)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def box(low, high, material, soft=0.0, turn=0.0):
    """From corner to corner; its own origin is the middle of its foot, so `turn` turns it in place."""
    low, high = Vector(low), Vector(high)
    half = (high - low) / 2
    corners = [(x, y, z) for z in (0, 2 * half.z) for y in (-half.y, half.y) for x in (-half.x, half.x)]
    faces = [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)]
    thing = mesh('box', corners, faces, material, smooth=soft > 0)
    thing.location = ((low.x + high.x) / 2, (low.y + high.y) / 2, low.z)
    thing.rotation_euler = (0, 0, turn)
    if soft:
        bevel = thing.modifiers.new('soft', 'BEVEL')
        bevel.width, bevel.segments = soft, 3
    return thing


def wall(axis, at, thick, start, end, height, openings, material):
    """Along 'x' or 'y', occupying at ... at + thick across; openings are (from, to, sill, lintel)."""
    def part(a, b, low, high):
        if b - a > 1e-6 and high - low > 1e-6:
            if axis == 'x':
                box((a, at, low), (b, at + thick, high), material)
            else:
                box((at, a, low), (at + thick, b, high), material)
    position = start
    for a, b, sill, lintel in sorted(openings):
        part(position, a, 0, height)
        part(a, b, 0, sill)
        part(a, b, lintel, height)
        position = b
    part(position, end, 0, height)


def window(axis, at, opening, material, bars=(2, 3), bar=.035):
    """Frame with glazing bars in the opening of a wall; the wall's outer face is at `at`."""
    a, b, low, high = opening

    def part(p, q, bottom, top, deep):
        shape = ((p, at - deep / 2, bottom), (q, at + deep / 2, top))
        if axis == 'y':
            shape = ((at - deep / 2, p, bottom), (at + deep / 2, q, top))
        box(*shape, material, soft=.004)
    for p, q, bottom, top in ((a, a + .06, low, high), (b - .06, b, low, high), (a + .06, b - .06, low, low + .06),
                              (a + .06, b - .06, high - .06, high)):
        part(p, q, bottom, top, .08)
    for k in range(1, bars[0]):
        middle = a + (b - a) * k / bars[0]
        wide = .09 if bars[0] % 2 == 0 and k == bars[0] // 2 else bar
        part(middle - wide / 2, middle + wide / 2, low, high, .06)
    for k in range(1, bars[1]):
        middle = low + (high - low) * k / bars[1]
        part(a, b, middle - bar / 2, middle + bar / 2, .05)


def lathe(at, profile, material, sides=64):
    """A turned shape from (radius, height) pairs, smoothed along the profile."""
    points = [np.array(p, float) for p in profile]
    curve = []
    for i in range(len(points) - 1):  # Catmull-Rom, four steps a piece
        p0, p1, p2 = points[max(i - 1, 0)], points[i], points[i + 1]
        p3 = points[min(i + 2, len(points) - 1)]
        for t in np.linspace(0, 1, 4, endpoint=False):
            curve.append(.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                               + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3))
    curve.append(points[-1])
    vertices = [(max(r, 0) * math.cos(g), max(r, 0) * math.sin(g), z) for r, z in curve
                for g in np.linspace(0, 2 * math.pi, sides, endpoint=False)]
    faces = [(j * sides + i, j * sides + (i + 1) % sides, (j + 1) * sides + (i + 1) % sides, (j + 1) * sides + i)
             for j in range(len(curve) - 1) for i in range(sides)]
    thing = mesh('turned', vertices, faces, material, smooth=True)
    thing.location = at
    return thing


def curtain(start, end, top, bottom, material, folds, depth=.05, seed=1):
    """Hangs from `start` to `end` (x, y), falling in folds that grow wider downwards."""
    rng = np.random.default_rng(seed)
    start, end = np.array(start, float), np.array(end, float)
    along = end - start
    across = np.array((-along[1], along[0])) / np.linalg.norm(along)
    columns, rows = folds * 14, 24
    phase = np.cumsum(rng.uniform(.75, 1.25, columns + 1))
    phase = phase / phase[-1] * folds * 2 * math.pi
    height = rng.uniform(.6, 1.2, columns + 1)
    height = np.convolve(np.pad(height, 14, 'edge'), np.ones(29) / 29, 'valid')
    vertices = []
    for j in range(rows + 1):
        down = j / rows
        for i in range(columns + 1):
            fold = math.sin(phase[i] + .25 * math.sin(3 * down + i * .02)) * depth * height[i] * (.55 + .45 * down)
            fold += .012 * math.sin(phase[i] * .31 + 4 * down)
            p = start + along * i / columns + across * fold
            vertices.append((p[0], p[1], top + (bottom - top) * down))
    width = columns + 1
    faces = [(j * width + i, (j + 1) * width + i, (j + 1) * width + i + 1, j * width + i + 1)
             for j in range(rows) for i in range(columns)]
    return mesh('curtain', vertices, faces, material, smooth=True)


def cushion(at, size, material, tilt=(0, 0, 0)):
    """A soft pillow of (width, thickness, height) standing on its edge."""
    n = 16
    vertices, faces = [], []
    for side in (-1, 1):
        for j in range(n + 1):
            for i in range(n + 1):
                u, v = 2 * i / n - 1, 2 * j / n - 1
                full = max(0, (1 - u ** 4) * (1 - v ** 4)) ** .5
                pinch = 1 - .07 * (1 - abs(v)) * abs(u) ** 3
                pinch_v = 1 - .07 * (1 - abs(u)) * abs(v) ** 3
                vertices.append((u * pinch * size[0] / 2, side * full * size[1] / 2, (v * pinch_v + 1) * size[2] / 2))
    for side in range(2):
        base = side * (n + 1) ** 2
        for j in range(n):
            for i in range(n):
                quad = [base + j * (n + 1) + i, base + j * (n + 1) + i + 1, base + (j + 1) * (n + 1) + i + 1,
                        base + (j + 1) * (n + 1) + i]
                faces.append(quad if side == 0 else quad[::-1])
    thing = mesh('cushion', vertices, faces, material, smooth=True)
    thing.location, thing.rotation_euler = at, tilt
    return thing


def foliage(centre, radius, count, size, material, seed, squash=.8):
    """Leaves as bent diamonds in a ball whose shell is denser than its middle."""
    rng = np.random.default_rng(seed)
    way = rng.normal(size=(count, 3))
    way /= np.linalg.norm(way, axis=1, keepdims=True)
    middle = np.array(centre) + way * radius * rng.uniform(.35, 1, (count, 1)) ** .5 * np.array((1, 1, squash))
    tip = rng.normal(size=(count, 3)) + way * .8
    tip *= size * rng.uniform(.6, 1.3, (count, 1)) / np.linalg.norm(tip, axis=1, keepdims=True)
    side = np.cross(tip, rng.normal(size=(count, 3)))
    side *= size * .36 / np.maximum(np.linalg.norm(side, axis=1, keepdims=True), 1e-6)
    drop = np.array((0, 0, -.12)) * size
    ends = middle - tip / 2 + drop, middle + tip / 2 + drop
    corners = np.stack([ends[0], middle + side, ends[1], middle - side], 1).reshape(-1, 3)
    faces = np.arange(4 * count).reshape(count, 4)
    return mesh('leaves', corners.tolist(), faces.tolist(), material)


def tree(at, height, spread, bark, leaves, seed, size=.12, count=900):
    rng = np.random.default_rng(seed)
    x, y, z = at
    trunk = ((.04, 0), (.028, .15), (.02, .5), (.002, .8))
    lathe(at, [(height * r, height * up) for r, up in trunk], bark, 10)
    for k in range(9):
        offset = rng.normal(size=3) * spread * (.55, .55, .3)
        centre = (x + offset[0], y + offset[1], z + height * .68 + offset[2] + height * .03 * k)
        foliage(centre, spread * rng.uniform(.45, .7), count, size, leaves, seed * 31 + k)


def books(x0, x1, y_front, z, materials, seed, height=(.19, .27), depth=.17):
    """A row of books along x with their spines at y_front, a few leaning or missing."""
    rng = np.random.default_rng(seed)
    x = x0
    while True:
        wide, tall = rng.uniform(.018, .048), rng.uniform(*height)
        if x + wide > x1:
            return
        if rng.random() < .06:
            x += rng.uniform(.02, .09)
            continue
        back = y_front + rng.uniform(0, .025)
        thing = box((x, back, z), (x + wide, back + depth, z + tall), materials[rng.integers(len(materials))], .003)
        if rng.random() < .08 and x + wide + .07 < x1:
            thing.rotation_euler[1] = .16
            thing.location.x += .02
            x += .05
        x += wide + .0015
