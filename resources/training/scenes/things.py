# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Things that scenes are made of: plants, rocks, statues, figures, cloths, solids."""

import math

import bpy
import cv2
import numpy as np
from mathutils import Vector

from inputs import cutouts, photos, rng, uni
from models import PEOPLE, SMALL, cutout, furniture
from surfaces import box, material, mesh, paint, surface


class Plan:
    """Occupied rectangles on the floor."""

    def __init__(s):
        s.r = []

    def free(s, x0, y0, x1, y1):
        return all(x1 <= p[0] or x0 >= p[2] or y1 <= p[1] or y0 >= p[3] for p in s.r)

    def take(s, *r):
        s.r.append(r)


def things_on(item, x, y, turn, n, pool=SMALL, z=0):
    top = z + item['top']
    put = []
    if item['top'] <= 0:
        return
    for _ in range(n):
        it = rng.choice(pool)
        w = max(it['size'][:2])
        hx, hy = (item['size'][0] - w) / 2, (item['size'][1] - w) / 2
        if hx <= 0 or hy <= 0:
            continue
        for _ in range(8):
            u, v = uni(-hx, hx), uni(-hy, hy)
            if all(math.hypot(u - p[0], v - p[1]) > (w + p[2]) / 2 for p in put):
                break
        else:
            continue
        put.append((u, v, w))
        c, s = math.cos(turn), math.sin(turn)
        furniture(it, x + u * c - v * s, y + u * s + v * c, top, uni(0, 6.28))


def figures(plan, X, Y, n, targets, x0=0, y0=0, face=None):
    for _ in range(n):
        x, y = uni(x0 + 0.4, x0 + X - 0.4), uni(y0 + 0.4, y0 + Y - 0.4)
        if not plan.free(x - 0.3, y - 0.3, x + 0.3, y + 0.3):
            continue
        plan.take(x - 0.3, y - 0.3, x + 0.3, y + 0.3)
        if rng.random() < 0.3:
            ob = furniture(rng.choice(PEOPLE), x, y, 0, uni(0, 6.28))
        else:
            c = rng.choice(cutouts)
            ob = cutout(c, x, y, 0, uni(1.5, 1.9) if 'people' in c else uni(0.3, 1.3), face or (x0 + X / 2, y0))
        if ob:
            targets.append((x, y, 1.1, 0.3))


def tree(x, y, h):
    trunk = material(rng.choice(photos), (0.2, 0.13, 0.08), 0.7)
    leaf = material(rng.choice(photos), (uni(0.1, 0.5), uni(0.3, 0.6), uni(0.03, 0.2)), 0.6)
    leaf.node_tree.nodes['Principled BSDF'].inputs['Specular'].default_value = 0
    bpy.ops.mesh.primitive_cone_add(
        vertices=9, radius1=h * 0.035, radius2=h * 0.012, depth=h * 0.7, location=(x, y, h * 0.35)
    )
    bpy.context.object.data.materials.append(trunk)
    V, F = [], []
    for _ in range(rng.randint(3, 8)):  # clouds of leaves: many small quads around blob centres
        c = np.array([x + h * uni(-0.17, 0.17), y + h * uni(-0.17, 0.17), h * uni(0.45, 0.95)])
        r = h * uni(0.1, 0.22)
        for _ in range(260):
            d = np.random.normal(size=3)
            p = c + r * d / np.linalg.norm(d) * np.random.uniform(0.5, 1)
            u, v = np.random.normal(size=3) * h * 0.03, np.random.normal(size=3) * h * 0.03
            k = len(V)
            V += [p, p + u, p + u + v, p + v]
            F.append((k, k + 1, k + 2, k + 3))
    mesh('leaves', [tuple(v) for v in V], F, leaf)


def rock(x, y, z, r):
    n, m = 18, 12
    lump = cv2.GaussianBlur(np.random.randn(m + 1, n).astype(np.float32), (0, 0), 1.3)
    lump /= np.abs(lump).max() + 1e-6
    V = []
    for j in range(m + 1):
        for i in range(n):
            t, g, q = math.pi * j / m, 2 * math.pi * i / n, r * (1 + 0.35 * (lump[j, i] if 0 < j < m else lump[j, 0]))
            V.append(
                (x + q * math.sin(t) * math.cos(g) * 1.2, y + q * math.sin(t) * math.sin(g), z + q * math.cos(t) * 0.8)
            )
    mesh(
        'rock',
        V,
        [
            (j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i)
            for j in range(m)
            for i in range(n)
        ],
        material(rng.choice(photos), paint(0.15, 0.6, 0.25), uni(0.3, 1), bump=0.5),
    )


def leaves(x, y, z, r, count, size, colour):
    """A bush, a flower bed, ivy: small quads in a ball."""
    V, F = [], []
    for k in range(min(1500, max(count, int(2.2 * (r / size) ** 2)))):
        d = np.random.normal(size=3)
        p = np.array((x, y, z)) + r * d / np.linalg.norm(d) * np.random.uniform(0.2, 1) ** 0.6
        u, v = np.random.normal(size=3) * size, np.random.normal(size=3) * size
        V += [p, p + u, p + u + v, p + v]
        F.append((4 * k, 4 * k + 1, 4 * k + 2, 4 * k + 3))
    mesh('bush', [tuple(v) for v in V], F, material(rng.choice(photos), colour, 0.5))


def green():
    return (uni(0.08, 0.5), uni(0.25, 0.6), uni(0.03, 0.2)) if rng.random() < 0.8 else paint(0.3, 0.9, 0.9)


def statue(x, y):
    h = uni(0.3, 1.6)
    stone = paint(0.2, 0.8, 0.2)
    box(x - 0.4, y - 0.4, 0, x + 0.4, y + 0.4, h, surface())
    ob = furniture(rng.choice(PEOPLE), x, y, h, uni(0, 6.28), uni(0.8, 1.4))
    if ob:
        m = material(rng.choice(photos), stone, 0.8)
        for k in range(len(ob.data.materials)):
            ob.data.materials[k] = m


def gate(y, w, h, deep):
    m = surface()
    box(-12, y, 0, -w, y + deep, h + uni(0.5, 6), m)
    box(w, y, 0, 12, y + deep, h + uni(0.5, 6), m)
    box(-w, y, h, w, y + deep, h + uni(0.4, 3), m)


def folds(x0, y0, z0, w, d, height, rough):
    """A cloth thrown over something: a height field with soft folds over [x0, x0 + w] x [y0, y0 + d]."""
    n, m = 48, 36
    f = cv2.GaussianBlur(np.random.randn(m + 1, n + 1).astype(np.float32), (0, 0), uni(1.5, 5))
    f /= np.abs(f).max() + 1e-6
    lump = cv2.GaussianBlur(np.random.rand(m + 1, n + 1).astype(np.float32), (0, 0), uni(6, 12))
    lump = (lump - lump.min()) / max(1e-6, np.ptp(lump))
    V, UV = [], []
    for j in range(m + 1):
        for i in range(n + 1):
            V.append((x0 + i / n * w, y0 + j / m * d, z0 + height * float(lump[j, i]) + rough * float(f[j, i])))
            UV.append((i / n, j / m))
    ob = mesh(
        'cloth',
        V,
        [
            (j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i)
            for j in range(m)
            for i in range(n)
        ],
        surface(w),
        UV,
    )
    for q in ob.data.polygons:
        q.use_smooth = True
    return ob


def solid(x, y, z, r):
    """A box, book, cone, ball, bottle-like or many-sided solid of about the size r with its foot on z."""
    k = rng.random()
    turn = uni(0, 6.28)
    if k < 0.4:
        w, d, h = r * uni(0.4, 1.6), r * uni(0.1, 1.2), r * uni(0.3, 2)
        ob = box(-w / 2, -d / 2, 0, w / 2, d / 2, h, surface(r))
        ob.location = (x, y, z)
        ob.rotation_euler = (
            uni(-0.25, 0.25) if rng.random() < 0.3 else 0,
            0,
            turn if rng.random() < 0.5 else uni(-0.5, 0.5),
        )
        return
    if k < 0.55:
        bpy.ops.mesh.primitive_cone_add(
            vertices=32,
            radius1=r * uni(0.3, 0.6),
            radius2=r * uni(0, 0.25),
            depth=r * uni(0.8, 2.2),
            location=(x, y, 0),
        )
    elif k < 0.7:
        bpy.ops.mesh.primitive_uv_sphere_add(segments=32, ring_count=20, radius=r * uni(0.35, 0.8), location=(x, y, 0))
    elif k < 0.88:
        bpy.ops.mesh.primitive_cylinder_add(
            vertices=32, radius=r * uni(0.15, 0.5), depth=r * uni(0.4, 2.4), location=(x, y, 0)
        )
    else:
        bpy.ops.mesh.primitive_ico_sphere_add(
            subdivisions=rng.choice((1, 1, 2)), radius=r * uni(0.3, 0.7), location=(x, y, 0)
        )
    ob = bpy.context.object
    ob.data.materials.append(surface(r))
    ob.rotation_euler = (0, 0, turn) if rng.random() < 0.75 else (uni(1.2, 1.9), 0, turn)
    bpy.context.view_layer.update()
    low = min((ob.matrix_world @ Vector(c)).z for c in ob.bound_box)
    ob.location.z += z - low
