# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Meshes from arrays: height fields, turned bodies, tubes, sticks, blobs, leaves, hair. Lengths are metres."""

import bpy
import cv2
import numpy as np
from mathutils import Euler, Matrix, Vector

from inputs import photos, rng, uni
from surfaces import material, paint

random = np.random.uniform


def poly(V, F, mat, UV=None, smooth=False):
    """An object from vertices [n][3], faces [m][k] of one size k, and texture coordinates [n][2]."""
    V, F = np.asarray(V, np.float32), np.asarray(F, np.int32)
    me = bpy.data.meshes.new('p')
    me.vertices.add(len(V))
    me.vertices.foreach_set('co', V.ravel())
    me.loops.add(F.size)
    me.loops.foreach_set('vertex_index', F.ravel())
    me.polygons.add(len(F))
    me.polygons.foreach_set('loop_start', np.arange(0, F.size, F.shape[1], dtype=np.int32))
    me.polygons.foreach_set('loop_total', np.full(len(F), F.shape[1], np.int32))
    if smooth:
        me.polygons.foreach_set('use_smooth', np.ones(len(F), bool))
    if UV is not None:
        me.uv_layers.new().data.foreach_set('uv', np.asarray(UV, np.float32)[F.ravel()].ravel())
    me.materials.append(mat)
    me.update(calc_edges=True)
    me.validate()
    ob = bpy.data.objects.new('p', me)
    bpy.context.scene.collection.objects.link(ob)
    return ob


def place(ob, at, turn=0.0, scale=1.0, tilt=(0.0, 0.0)):
    """Moves what stands about the origin."""
    ob.matrix_basis = Matrix.LocRotScale(Vector(at), Euler((*tilt, turn)), Vector((scale,) * 3)) @ ob.matrix_basis
    return ob


def again(ob, at, turn=0.0, scale=1.0, tilt=(0.0, 0.0)):
    """Another one of the same mesh, which costs next to nothing."""
    twin = ob.copy()
    bpy.context.scene.collection.objects.link(twin)
    return place(twin, at, turn, scale, tilt)


def assembled(make, *given):
    """-> the objects that make(*given) builds about the origin, to be put in place together"""
    before = set(bpy.data.objects)
    make(*given)
    return [o for o in bpy.data.objects if o not in before]


def place_all(parts, *where):
    return [place(o, *where) for o in parts]


def joined(parts):
    """One object of several, at the origin."""
    if len(parts) > 1:
        with bpy.context.temp_override(
            object=parts[0], active_object=parts[0], selected_objects=parts, selected_editable_objects=parts
        ):
            bpy.ops.object.join()
    return parts[0]


def lattice(m, n, closed=False):
    """Quadrilaterals between the neighbours of a grid of m x n vertices."""
    i = np.arange(m * n).reshape(m, n)
    if closed:
        i = np.c_[i, i[:, :1]]
    return np.stack([i[:-1, :-1], i[:-1, 1:], i[1:, 1:], i[1:, :-1]], -1).reshape(-1, 4)


def sheet(P, mat, closed=False, smooth=True):
    """A surface through the points P [m][n][3]; closed: the last column meets the first."""
    m, n = P.shape[:2]
    V, U = np.meshgrid(np.linspace(0, 1, m), np.linspace(0, 1, n), indexing='ij')
    return poly(P.reshape(-1, 3), lattice(m, n, closed), mat, np.stack([U, V], -1).reshape(-1, 2), smooth)


def bumps(m, n, sigma, closed=False):
    """Smooth noise [m][n] in -1 ... 1."""
    f = np.random.randn(m, 3 * n if closed else n).astype(np.float32)
    if closed:
        f[:, :n] = f[:, n : 2 * n] = f[:, 2 * n :]
    f = cv2.GaussianBlur(f, (0, 0), sigma)
    f = f[:, n : 2 * n] if closed else f
    return f / (np.abs(f).max() + 1e-6)


def ground(x0, y0, x1, y1, height, mat, step=1.0, cells=90):
    """A height field; height(X, Y) of arrays gives Z. Cells are `step` times closer at y0 than on average at 1."""
    t = np.linspace(0, 1, cells)
    X, Y = np.meshgrid(np.linspace(x0, x1, cells), y0 + (y1 - y0) * t**step)
    return sheet(np.stack([X, Y, height(X, Y)], -1), mat)


def relief(scale, rough, octaves=4):
    """A random landscape as a function of X, Y: sums of waves, the longest `scale` metres long, within about +-rough."""
    parts = [
        (uni(0.7, 1.4) * 6.28 / scale * 1.9**k, uni(0, 6.28), uni(0, 6.28), rough * 0.55**k)
        for k in range(octaves)
        for _ in range(3)
    ]

    def height(X, Y):
        Z = np.zeros_like(X)
        for w, g, phase, amount in parts:
            Z = Z + amount * 0.45 * np.sin(w * (X * np.cos(g) + Y * np.sin(g)) + phase)
        return Z

    return height


def turned(profile, mat, n=28):
    """A bowl, bottle, column: the profile of (radius, height) turned about the z axis."""
    p = np.array(profile, np.float32)
    g = np.arange(n) / n * 2 * np.pi
    P = np.stack(np.broadcast_arrays(p[:, :1] * np.cos(g), p[:, :1] * np.sin(g), p[:, 1:]), -1)
    return sheet(P, mat, True)


def curve(rows, rounds=3):
    """Rows of numbers as a smooth path (Chaikin's corner cutting)."""
    p = np.array(rows, np.float64)
    for _ in range(rounds):
        q = np.repeat(p, 2, 0)
        q[1:-1] = np.stack([0.75 * p[:-1] + 0.25 * p[1:], 0.25 * p[:-1] + 0.75 * p[1:]], 1).reshape(-1, p.shape[1])
        p = q
    return p


def tube(rows, mat, n=12, rounds=2):
    """A body along a path of (x, y, z, radius) or (x, y, z, radius across, radius along its other axis)."""
    p = curve(rows, rounds)
    t = np.gradient(p[:, :3], axis=0)
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
    ref = np.eye(3)[int(np.argmin(np.abs(t).max(0)))]
    u = np.cross(t, ref)
    u /= np.linalg.norm(u, axis=1, keepdims=True) + 1e-9
    v = np.cross(t, u)
    g = (np.arange(n) / n * 2 * np.pi)[None, :, None]
    P = p[:, None, :3] + p[:, None, 3:4] * np.cos(g) * v[:, None] + p[:, None, -1:] * np.sin(g) * u[:, None]
    return sheet(np.concatenate([p[None, :1, :3].repeat(n, 1), P, p[None, -1:, :3].repeat(n, 1)]), mat, True)


def blob(size, mat, rough=0.2, n=20, sigma=2.0, at=(0.0, 0.0, 0.0)):
    """A lump with the half axes `size` about the middle `at`."""
    m = n * 2 // 3
    t, g = np.linspace(0, np.pi, m)[:, None], (np.arange(n) / n * 2 * np.pi)[None]
    f = 1 + rough * bumps(m, n, sigma, True)
    f[0], f[-1] = f[0].mean(), f[-1].mean()
    P = np.stack(np.broadcast_arrays(np.sin(t) * np.cos(g), np.sin(t) * np.sin(g), np.cos(t)), -1)
    return sheet(P * f[..., None] * np.array(size) + np.array(at), mat, True)


def sticks(A, B, ra, rb, mat, n=5):
    """Many straight rods from A [k][3] to B [k][3] with the radii ra, rb (numbers or [k])."""
    A, B = np.asarray(A, float), np.asarray(B, float)
    t = B - A
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
    u = np.cross(t, np.where(np.abs(t[:, 2:]) > 0.9, (1.0, 0, 0), (0, 0, 1.0)))
    u /= np.linalg.norm(u, axis=1, keepdims=True) + 1e-9
    v = np.cross(t, u)
    g = (np.arange(n) / n * 2 * np.pi)[None, :, None]
    ring = np.cos(g) * u[:, None] + np.sin(g) * v[:, None]
    k = len(A)
    ra, rb = np.broadcast_to(ra, k)[:, None, None], np.broadcast_to(rb, k)[:, None, None]
    V = np.concatenate([A[:, None] + ra * ring, B[:, None] + rb * ring], 1)
    one = np.array([(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)])
    F = (one[None] + (np.arange(k) * 2 * n)[:, None, None]).reshape(-1, 4)
    return poly(
        V.reshape(-1, 3),
        F,
        mat,
        random(0, 1, (k, 2)).repeat(2 * n, 0) + np.tile([[0, 0], [0.3, 0.3]], (k, n)).reshape(-1, 2),
    )


def boxes(B, mat):
    """Many upright boxes (x0, y0, z0, x1, y1, z1) as one object."""
    B = np.asarray(B, float).reshape(-1, 6)
    pick = np.array([(x, y, z) for z in (2, 5) for y in (1, 4) for x in (0, 3)])
    one = np.array([(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)])
    F = (one[None] + (np.arange(len(B)) * 8)[:, None, None]).reshape(-1, 4)
    return poly(B[:, pick].reshape(-1, 3), F, mat)


def unit(v):
    return v / (np.linalg.norm(v, axis=-1, keepdims=True) + 1e-9)


def directions(n, up=0.0):
    """n random unit vectors; up > 0 makes them rise."""
    return unit(np.random.normal(size=(n, 3)) + (0, 0, up))


def foliage(at, towards, size, mat, wide=0.45, bend=0.3, fold=0.15, steps=2, tip=0.8):
    """A leaf at every point of `at` [k][3], along `towards` [k][3], `size` long (number or [k]). wide: its width by its length,
    bend: how far the tip hangs, fold: how far the edges rise, tip: 0 a blade, 1 round."""
    at, x = np.asarray(at, float), unit(np.asarray(towards, float))
    k = len(at)
    y = unit(np.cross(x, np.random.normal(size=(k, 3)) * 0.6 + (0, 0, -1.0)))
    z = np.cross(x, y)
    t = np.linspace(0, 1, steps + 1)
    w = wide / 2 * (np.sin(np.pi * (0.1 + 0.9 * t)) ** 0.7 * tip + (1 - tip) * (1 - t))
    row = lambda s: np.stack([t, s * w, fold * w * abs(s) - bend * t * t], -1)
    one = np.stack([row(-1), row(0), row(1)], 1).reshape(-1, 3)
    V = np.einsum('jc,kcd->kjd', one, np.stack([x, y, z], 1)) * np.broadcast_to(size, k)[:, None, None] + at[:, None]
    n = len(one)
    F = (lattice(steps + 1, 3)[None] + (np.arange(k) * n)[:, None, None]).reshape(-1, 4)
    UV = one[None, :, :2] * 0.15 + random(0, 1, (k, 1, 2))
    return poly(V.reshape(-1, 3), F, mat, UV.reshape(-1, 2))


def green():
    """A leaf's colour: mostly green, now and then yellow, red or any other."""
    k = rng.random()
    if k < 0.7:
        return uni(0.03, 0.3), uni(0.15, 0.5), uni(0.01, 0.12)
    return (uni(0.4, 0.8), uni(0.2, 0.6), uni(0.02, 0.1)) if k < 0.88 else paint(0.2, 0.9, 0.9)


def leafy(colour=None):
    m = material(rng.choice(photos), colour or green(), uni(0.5, 3), uni(0.25, 0.9), box=False)
    m.node_tree.nodes['Principled BSDF'].inputs['Specular'].default_value = uni(0, 0.4)
    return m


def boughs(at, way, length, radius, levels=3, forks=3):
    """A branching wood: -> starts, ends, radii of its rods and the points and directions of its twigs, as arrays."""
    A, B, R, tips = [], [], [], []

    def grow(p, d, s, r, level):
        for _ in range(3):
            d = unit(d + np.random.normal(size=3) * 0.16)
            q = p + d * s / 3
            A.append(p), B.append(q), R.append(r)
            if level < 2:
                tips.append((q, d))
            p, r = q, r * 0.85
        if level > 0:
            for _ in range(forks):
                grow(p, unit(d + np.random.normal(size=3) * 0.65), s * uni(0.5, 0.85), r * 0.7, level - 1)

    grow(np.array(at, float), unit(np.array(way, float)), length, radius, levels)
    return np.array(A), np.array(B), np.array(R), np.array([t[0] for t in tips]), np.array([t[1] for t in tips])


def wood():
    return material(rng.choice(photos), (uni(0.08, 0.35), uni(0.07, 0.25), uni(0.04, 0.18)), uni(0.2, 0.8), 0.9)


def branch(at, way, length, radius, leaf, per=4, levels=2, mat=None, green_mat=None, forks=3):
    """A twig, bush or tree with `per` leaves of the length `leaf` at every twig (0: bare)."""
    A, B, R, P, D = boughs(at, way, length, radius, levels, forks)
    sticks(A, B, R, R * 0.85, mat or wood())
    if per:
        P, D = np.repeat(P, per, 0), np.repeat(D, per, 0)
        k = len(P)
        P = P + np.random.normal(size=P.shape) * length * 0.07
        return foliage(
            P, D + 0.8 * directions(k), leaf * random(0.5, 1.2, k), green_mat or leafy(), uni(0.25, 0.8), uni(0, 0.5)
        )


def hair(ob, count, length, flow=(0.0, 0.0, -1.0), keep=None, mat=None, stand=0.5, thick=0.03):
    """Hairs on a mesh: `count` pointed blades of the given length; flow combs them, keep(points) chooses where they grow."""
    me = ob.data
    co = np.empty(len(me.vertices) * 3, np.float32)
    no = co.copy()
    me.vertices.foreach_get('co', co)
    me.vertices.foreach_get('normal', no)
    co, no = co.reshape(-1, 3), no.reshape(-1, 3)
    ids = np.array([p.vertices[:4] for p in me.polygons if len(p.vertices) == 4])
    area = np.linalg.norm(np.cross(co[ids[:, 1]] - co[ids[:, 0]], co[ids[:, 2]] - co[ids[:, 0]]), axis=1)
    pick = ids[np.random.choice(len(ids), count, p=area / area.sum())]
    w = np.random.dirichlet((1, 1, 1, 1), count)[..., None]
    P, N = (co[pick] * w).sum(1), unit((no[pick] * w).sum(1))
    if keep is not None:
        ok = keep(P)
        P, N = P[ok], N[ok]
    if not len(P):
        return None
    d = unit(N * stand + np.array(flow) + np.random.normal(size=P.shape) * 0.25)
    return foliage(P, d, length * random(0.5, 1.1, len(P)), mat or me.materials[0], thick, 0.25, 0, 1, 0.15)
