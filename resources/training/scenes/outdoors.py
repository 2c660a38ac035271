# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Streets and parks. Each fills the scene and returns camera positions with their targets."""

import math

import cv2
import numpy as np

from inputs import a, photos, rng, uni
from models import CARS, LAMPS, OUTSIDE, PLANTS, furniture
from surfaces import box, material, mesh, quad, surface, world
from things import Plan, figures, gate, green, leaves, rock, statue, tree


def street():
    plan = Plan()
    road = uni(2.5, 5)
    walk = uni(1.5, 4)
    L = 120
    targets = []
    box(-80, -20, -0.2, 80, L, 0, material(rng.choice(photos), (uni(0.1, 0.3),) * 3, uni(1, 4), bump=0.3))
    wm = surface()
    for s in (-1, 1):
        x0, x1 = sorted((s * road, s * (road + walk)))
        box(x0, -20, 0, x1, L, 0.13, wm)
        y = uni(-20, -8)
        while y < L:  # houses with window rows
            w, h, gap = uni(6, 16), uni(4, 22), uni(0, 4) if rng.random() < 0.4 else 0
            xx = sorted((s * (road + walk + uni(0, 2)), s * (road + walk + 12)))
            box(xx[0], y, 0, xx[1], y + w, h, surface())
            pane = material(rng.choice(photos), (uni(0, 0.3),) * 3, 2, 0.1)
            face = xx[0] if s > 0 else xx[1]
            fh, fw = uni(2.6, 3.6), uni(1.6, 3)
            for j in range(int(h / fh)):
                for i in range(int(w / fw)):
                    if rng.random() < 0.9:
                        quad(
                            (face - s * 0.04, y + i * fw + fw * 0.25, j * fh + fh * 0.3),
                            (0, fw * 0.5, 0),
                            (0, 0, fh * 0.5),
                            pane,
                        )
            y += w + gap
        for _ in range(rng.randint(2, 8)):  # parked
            it = rng.choice(CARS)
            y = uni(2, 45)
            x = s * (road - it['size'][0] / 2 - 0.2)
            q = it['size'][1] / 2
            if plan.free(x - 1, y - q, x + 1, y + q) and furniture(
                it, x, y, 0, rng.choice((0, math.pi)) + uni(-0.05, 0.05)
            ):
                plan.take(x - 1, y - q, x + 1, y + q)
                targets.append((x, y, 0.8, 1))
        for _ in range(rng.randint(1, 6)):
            it, sc = (
                (rng.choice(LAMPS), 1)
                if LAMPS and rng.random() < 0.3
                else (rng.choice(PLANTS), uni(1, 3)) if rng.random() < 0.4 else (rng.choice(OUTSIDE), 1)
            )
            y = uni(1, 40)
            x = s * (road + uni(0.3, walk))
            if plan.free(x - 0.4, y - 0.4, x + 0.4, y + 0.4) and furniture(it, x, y, 0.13, uni(0, 6.28), sc):
                plan.take(x - 0.4, y - 0.4, x + 0.4, y + 0.4)
        for _ in range(rng.randint(0, 4)):
            tree(s * (road + uni(0.3, walk)), uni(3, 60), uni(3, 9))
        figures(plan, walk, 20, rng.randint(0, 5), targets, min(s * road, s * (road + walk)), 2.5, (0, 0))
    for _ in range(rng.randint(0, 3)):
        it = rng.choice(CARS)
        y = uni(6, 50)
        q = it['size'][1] / 2
        x = uni(-road / 3, road / 3)
        if plan.free(x - 1, y - q, x + 1, y + q) and furniture(it, x, y, 0, uni(-0.1, 0.1)):
            plan.take(x - 1, y - q, x + 1, y + q)
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(30):
        if len(cams) >= a.views:
            break
        p = (uni(-road - walk * 0.8, road + walk * 0.8), uni(-3, 6), uni(0.9, 2.2))
        if plan.free(p[0] - 0.5, p[1] - 0.3, p[0] + 0.5, p[1] + 1):
            cams.append((p, (p[0] * 0.5 + uni(-3, 3), p[1] + uni(6, 14), uni(0.6, 2))))
    return cams


def park():
    plan = Plan()
    targets = []
    n = 60
    S = 160
    hills = uni(0, 3)
    rough = cv2.GaussianBlur(np.random.randn(n + 1, n + 1).astype(np.float32), (0, 0), 5)
    rough /= np.abs(rough).max()
    V = [
        ((i / n - 0.5) * S, j / n * S - 15, float(rough[j, i]) * hills * min(1, max(0, (j / n * S - 25) / 40)) * 3)
        for j in range(n + 1)
        for i in range(n + 1)
    ]
    F = [
        (j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i)
        for j in range(n)
        for i in range(n)
    ]
    mesh(
        'ground',
        V,
        F,
        material(
            rng.choice(photos),
            rng.choice(
                [(uni(0.08, 0.25), uni(0.2, 0.4), 0.06), (0.4, 0.35, 0.25), (0.8, 0.8, 0.85), (0.3, 0.25, 0.15)]
            ),
            uni(0.7, 3),
            bump=0.6,
        ),
    )
    if rng.random() < 0.5:
        x = uni(-2, 2)
        quad((x - 1, -10, 0.01), (uni(1.5, 4), 0, 0), (uni(-6, 6), 60, 0), surface())
    for _ in range(rng.randint(3, 22)):
        y = uni(4, 50)
        tree(uni(-0.8, 0.8) * (y + 3), y, uni(2, 10))
    for _ in range(rng.randint(0, 9)):
        it, sc = (rng.choice(OUTSIDE), 1) if rng.random() < 0.6 else (rng.choice(PLANTS), uni(0.7, 2.5))
        x, y = uni(-5, 5), uni(1.5, 18)
        r = max(it['size'][:2]) * sc / 2
        if plan.free(x - r, y - r, x + r, y + r) and furniture(it, x, y, 0, uni(0, 6.28), sc):
            plan.take(x - r, y - r, x + r, y + r)
            targets.append((x, y, 0.6, r))
    if rng.random() < 0.3:
        y = uni(15, 60)
        box(uni(-30, 0), y, 0, uni(2, 30), y + 8, uni(3, 9), surface())
    if rng.random() < 0.4:  # fence or wall
        y = uni(4, 25)
        m = surface()
        for k in range(40):
            box(-20 + k, y, 0, -19.9 + k + uni(0, 0.6), y + 0.08, uni(0.8, 1.2), m)
    for _ in range(rng.randint(0, 10)):
        y = uni(3, 30)
        leaves(uni(-0.7, 0.7) * (y + 2), y, uni(0.2, 0.9), uni(0.3, 1.6), 260, uni(0.03, 0.12), green())
    for _ in range(rng.randint(0, 8)):
        y = uni(2, 20)
        rock(uni(-0.7, 0.7) * (y + 2), y, 0, uni(0.1, 1.2))
    for _ in range(rng.randint(0, 2)):
        x, y = uni(-4, 4), uni(2.5, 14)
        plan.take(x - 0.5, y - 0.5, x + 0.5, y + 0.5)
        statue(x, y)
        targets.append((x, y, 1.5, 0.5))
    if rng.random() < 0.25:
        gate(uni(4, 18), uni(0.7, 2.5), uni(2, 4), uni(0.3, 8))
    figures(plan, 9, 14, rng.randint(1, 6), targets, -4.5, 1.2, (0, 0))
    world(uni(0.05, 0.3), True)
    cams = []
    for _ in range(30):
        if len(cams) >= a.views:
            break
        p = (uni(-3, 3), uni(-2, 1), uni(0.5, 1.9))
        t = rng.choice(targets) if targets else (0, 8, 1, 1)
        if plan.free(p[0] - 0.4, p[1] - 0.4, p[0] + 0.4, p[1] + 0.4):
            cams.append((p, (t[0] + uni(-1, 1), max(p[1] + 1.5, t[1]), uni(0.4, 1.5))))
    return cams
