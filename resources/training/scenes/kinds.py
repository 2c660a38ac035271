# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The kinds of scenes. Each fills the scene and returns camera positions with their targets."""

import math
import re


from inputs import a, cutouts, photos, rng, uni
from models import BIG, PEOPLE, PLANTS, SMALL, TABLES, cutout, furniture
from surfaces import box, lamp, material, mesh, paint, quad, surface, world
from things import Plan, figures, folds, green, leaves, rock, solid, statue, things_on, tree


def room(table=False):
    X, Y, Z = uni(2.8, 7), uni(3, 9), uni(2.3, 3.3)
    plan = Plan()
    shells = []
    shells += [
        box(-0.1, -0.1, -0.1, X + 0.1, Y + 0.1, 0, surface()),
        box(-0.1, -0.1, Z, X + 0.1, Y + 0.1, Z + 0.1, material(colour=paint(0.7, 0.95, 0.1))),
    ]
    wm = surface()
    for k, (x0, y0, x1, y1) in enumerate(
        ((-0.1, -0.1, 0, Y + 0.1), (X, -0.1, X + 0.1, Y + 0.1), (-0.1, -0.1, X + 0.1, 0), (-0.1, Y, X + 0.1, Y + 0.1))
    ):
        shells.append(box(x0, y0, 0, x1, y1, Z, wm if rng.random() < 0.7 else surface()))
    for s in shells:
        s.visible_shadow = False
    for _ in range(rng.randint(0, 5)):  # pictures and windows on the walls
        ph = rng.choice(photos)
        w = uni(0.3, 1.6)
        h = w * uni(0.6, 1.3)
        z = min(Z - h - 0.1, uni(0.8, 1.6))
        m = material(ph, box=False, rough=uni(0.1, 0.8))
        side = rng.randrange(4)
        e = uni(0.01, 0.06)
        p, u = [
            ((e, uni(w, max(w + 0.01, Y)), z), (0, -w, 0)),
            ((X - e, uni(0, max(0.01, Y - w)), z), (0, w, 0)),
            ((uni(0, max(0.01, X - w)), e, z), (w, 0, 0)),
            ((uni(w, max(w + 0.01, X)), Y - e, z), (-w, 0, 0)),
        ][side]
        quad(p, u, (0, 0, h), m)
    targets = []
    if table or rng.random() < 0.6:
        it = rng.choice(TABLES)
        x, y, t = X / 2 + uni(-0.6, 0.6), Y / 2 + uni(-1, 1), rng.choice((0, math.pi / 2)) + uni(-0.2, 0.2)
        r = max(it['size'][:2]) / 2 + 0.1
        if furniture(it, x, y, 0, t):
            plan.take(x - r, y - r, x + r, y + r)
            things_on(it, x, y, t, rng.randint(5, 14) if table else rng.randint(0, 6))
            targets.append((x, y, it['top'] + 0.1, r))
        for _ in range(rng.randint(0, 4)):
            ch = rng.choice([i for i in BIG if re.search('chair|stool', i['name'], re.I)])
            g = uni(0, 6.28)
            furniture(ch, x + (r + 0.3) * math.cos(g), y + (r + 0.3) * math.sin(g), 0, g - math.pi / 2 + uni(-0.4, 0.4))
    for side in range(4):  # along the walls
        pos = uni(0, 0.6)
        L = Y if side < 2 else X
        while pos < L - 0.3:
            it = rng.choice(BIG)
            w, d = it['size'][:2]
            if pos + w > L:
                break
            c = pos + w / 2
            x, y, t = [(d / 2, c, math.pi / 2), (X - d / 2, c, -math.pi / 2), (c, d / 2, math.pi), (c, Y - d / 2, 0)][
                side
            ]
            hx, hy = (d / 2, w / 2) if side < 2 else (w / 2, d / 2)
            if (
                rng.random() < 0.75
                and plan.free(x - hx, y - hy, x + hx, y + hy)
                and furniture(it, x, y, 0, t + uni(-0.05, 0.05))
            ):
                plan.take(x - hx, y - hy, x + hx, y + hy)
                things_on(it, x, y, t, rng.randint(0, 4))
                targets.append((x, y, min(1.2, it['size'][2] * 0.7), max(hx, hy)))
            pos += w + uni(0, 1.0)
    for _ in range(rng.randint(0, 5)):  # free in the room
        it = rng.choice(BIG)
        x, y = uni(0.5, X - 0.5), uni(0.5, Y - 0.5)
        r = max(it['size'][:2]) / 2
        if r < 1 and plan.free(x - r, y - r, x + r, y + r) and furniture(it, x, y, 0, uni(0, 6.28)):
            plan.take(x - r, y - r, x + r, y + r)
            targets.append((x, y, it['size'][2] * 0.6, r))
    world(uni(0.15, 0.8))
    lamp('AREA', (uni(1, X - 1), uni(1, Y - 1), Z - 0.15), uni(20, 150), uni(0.4, 2))
    if rng.random() < 0.5:
        lamp(
            'AREA', (0.3, uni(0.5, Y - 0.5), 1.6), uni(20, 120), 1.2, (0, math.pi / 2, 0), (uni(0.7, 1), uni(0.8, 1), 1)
        )
    figures(plan, X, Y, rng.randint(0, 3), targets)
    cams = []
    for _ in range(60):
        x, y = uni(0.25, X - 0.25), uni(0.25, Y - 0.25)
        if not plan.free(x - 0.2, y - 0.2, x + 0.2, y + 0.2):
            continue
        if table and targets:
            tx, ty, tz, r = targets[0]
            g, q = uni(0, 6.28), r + uni(0.25, 1.1)
            x, y = tx + q * math.cos(g), ty + q * math.sin(g)
            if not (0.15 < x < X - 0.15 and 0.15 < y < Y - 0.15):
                continue
            cams.append(((x, y, tz + uni(0.1, 0.8)), (tx + uni(-0.2, 0.2), ty + uni(-0.2, 0.2), tz)))
        else:
            far = max(targets or [(X / 2, Y / 2, 1, 0)], key=lambda t: rng.random() * math.hypot(t[0] - x, t[1] - y))
            if math.hypot(far[0] - x, far[1] - y) < 1.2:
                continue
            cams.append(((x, y, uni(0.7, 1.8)), (far[0] + uni(-0.5, 0.5), far[1] + uni(-0.5, 0.5), uni(0.3, 1.4))))
        if len(cams) >= a.views:
            break
    return cams


def macro():
    """Plants, stones and things from close by, low camera."""
    mesh(
        'g',
        [(-30, -5, 0), (30, -5, 0), (30, 60, 0), (-30, 60, 0)],
        [(0, 1, 2, 3)],
        material(rng.choice(photos), (uni(0.05, 0.5), uni(0.1, 0.5), uni(0.03, 0.3)), uni(0.3, 1.5), bump=0.5),
    )
    targets = []
    for _ in range(rng.randint(3, 14)):
        y = uni(0.5, 4)
        x = uni(-0.6, 0.6) * (y + 0.3)
        k = rng.random()
        if k < 0.35:
            leaves(x, y, uni(0.05, 0.5), uni(0.06, 0.35), rng.randint(20, 160), uni(0.015, 0.06), green())
        elif k < 0.5:
            rock(x, y, uni(0, 0.1), uni(0.05, 0.4))
        elif k < 0.65:
            furniture(rng.choice(PLANTS), x, y, 0, uni(0, 6.28), uni(0.2, 1))
        elif k < 0.85:
            furniture(rng.choice(SMALL), x, y, 0, uni(0, 6.28), uni(0.8, 1.5))
        else:
            cutout(rng.choice(cutouts), x, y, 0, uni(0.25, 0.9), (0, 0))
        targets.append((x, y))
    for _ in range(rng.randint(0, 6)):
        y = uni(4, 25)
        rng.choice(
            (
                lambda: tree(uni(-0.6, 0.6) * y, y, uni(2, 7)),
                lambda: leaves(uni(-0.6, 0.6) * y, y, 0.6, uni(0.5, 1.6), 300, uni(0.03, 0.1), green()),
                lambda: statue(uni(-0.5, 0.5) * y, y),
            )
        )()
    world(uni(0.05, 0.3), True)
    t = lambda: rng.choice(targets)
    cams = []
    for _ in range(a.views):
        g = t()
        cams.append(((uni(-0.4, 0.4), uni(-0.4, 0.1), uni(0.12, 1.2)), (g[0], g[1], uni(0, 0.4))))
    return cams


def heap():
    """Things piled up in rows that rise to the back: a shelf of toys, a stack of books, a market stall, filling the picture."""
    width, depth, rise = uni(0.5, 2.0), uni(0.4, 1.6), uni(0.05, 1.1)
    rows = rng.randint(2, 6)
    at = lambda k: (depth * k / rows, rise * depth * k / rows)
    quad((-6, depth + uni(0.02, 0.6), -2), (12, 0, 0), (0, uni(-0.2, 0.4), 5), surface())
    ground, cloth = surface(), rng.random() < 0.35
    for k in range(rows):
        y, z = at(k)
        box(
            -width * 1.6, y, z - 2, width * 1.6, y + depth / rows + 0.02, z, ground if rng.random() < 0.8 else surface()
        )
    if cloth:
        folds(-width, 0, rise * depth * 0.4, 2 * width, depth, rise * depth * 0.6, uni(0.01, 0.06))
    size = uni(0.7, 1.7) * max(depth, width) / rows
    flat = rng.random() < 0.25  # books and boxes side by side, fronts to the camera
    for k in range(rows):
        y, z = at(k)
        x = -width
        while x < width:
            s = size * uni(0.5, 1.3)
            foot = (x + s / 2, y + uni(0.1, 0.9) * depth / rows, z)
            kind = rng.random()
            if flat and kind < 0.8:
                w, d, h = s * uni(0.15, 0.9), s * uni(0.3, 1.0), s * uni(0.7, 1.6)
                ob = box(-w / 2, 0, 0, w / 2, d, h, surface(s))
                ob.location, ob.rotation_euler = foot, (uni(-0.2, 0.05), uni(-0.12, 0.12), uni(-0.5, 0.5))
            elif kind < 0.35:
                solid(*foot, s * 0.7)
            elif kind < 0.6:
                it = rng.choice(SMALL)
                furniture(it, *foot, uni(0, 6.28), s / max(it['size']) * uni(0.9, 1.4))
            elif kind < 0.75:
                it = rng.choice(PEOPLE)  # dolls
                furniture(it, *foot, uni(-0.8, 0.8), s / max(it['size']) * uni(1.0, 1.6))
            elif kind < 0.9:
                cutout(rng.choice(cutouts), *foot, s * uni(0.9, 1.6), (0, -3))
            else:
                it = rng.choice(PLANTS)
                furniture(it, *foot, uni(0, 6.28), s * 1.2 / max(it['size']))
            x += s * uni(0.5, 1.3)
    world(uni(0.3, 1.0))
    lamp(
        'AREA', (uni(-2, 2), uni(-2.5, -0.5), uni(1, 2.8)), uni(20, 90), uni(0.3, 2), (uni(0.2, 1.0), uni(-0.5, 0.5), 0)
    )
    cams = []
    for _ in range(a.views):
        q = uni(0.45, 1.3) * max(depth, width)
        aim = (uni(-0.4, 0.4) * width, depth / 2, rise * depth / 2 + uni(0, 0.3) * size)
        cams.append(((aim[0] + uni(-0.5, 0.5) * q, -q, aim[2] + uni(0.0, 0.7) * q), aim))
    return cams


def still():
    """Things arranged on a table, shelf, sofa or cloth before a wall: what a product or still-life photographer builds."""
    W, D = uni(0.8, 3.5), uni(0.5, 2.5)
    wall = surface()
    back = D + uni(0, 0.8)
    quad((-6, back, -2), (12, uni(-4, 4) if rng.random() < 0.3 else 0, 0), (0, uni(-0.2, 0.5), 5), wall)
    if rng.random() < 0.8:
        box(-W, 0 - uni(0, 0.4), -0.06, W, D, 0, surface())
    else:
        folds(-W, -0.3, -0.05, 2 * W, D + 0.5, uni(0, 0.15), uni(0.01, 0.05))
    quad((-8, -4, -uni(0.4, 1)), (16, 0, 0), (0, 4 + back + 0.1, 0), surface())
    for _ in range(rng.randint(0, 4)):  # boards, posters and curtains in several depths
        y = uni(0.35, 1) * back
        w, h = uni(0.3, 1.5), uni(0.3, 1.6)
        x = uni(-W, W)
        lean = uni(-0.35, 0.35)
        quad(
            (x - w / 2, y, uni(-0.05, 0.6)),
            (w, uni(-0.5, 0.5) * w, 0),
            (uni(-0.1, 0.1) * h, lean * h, h),
            surface(w) if rng.random() < 0.6 else material(rng.choice(photos), box=False),
        )
    if rng.random() < 0.3:
        z = uni(0.5, 1.3)
        y = uni(0.4, 1) * D
        box(-W, y, z, W, y + uni(0.15, 0.5), z + 0.03, surface())
        [solid(uni(-W, W) * 0.8, y + uni(0.05, 0.2), z + 0.03, uni(0.08, 0.25)) for _ in range(rng.randint(1, 6))]
    if rng.random() < 0.35:
        w = uni(0.4, 1.6)
        folds(uni(-W, W - w), uni(0, D * 0.6), 0, w, uni(0.3, D), uni(0.05, 0.45), uni(0.01, 0.05))
    for _ in range(rng.randint(0, 2)):
        x = rng.choice((-1, 1)) * uni(0.5, 1) * W
        y = uni(-0.2, 0.6) * D
        box(
            x - uni(0.03, 0.3), y, -0.3, x + uni(0.03, 0.3), y + uni(0.05, 0.4), uni(0.4, 2.5), surface()
        )  # posts, arms, lamps at the side
    targets = []
    for _ in range(rng.randint(6, 30)):
        y = uni(0.03, 0.95) * D
        x = uni(-0.95, 0.95) * W * (0.5 + 0.5 * y / D)
        k = rng.random()
        s = uni(0.08, 0.4)
        if k < 0.5:
            solid(x, y, 0, s)
        elif k < 0.8:
            it = rng.choice(SMALL)
            furniture(it, x, y, 0, uni(0, 6.28), s / max(it['size']) * uni(0.8, 1.8))
        elif k < 0.88:
            it = rng.choice(BIG)
            furniture(it, x, max(y, 0.5 * D), 0, uni(-0.6, 0.6), uni(0.4, 0.8) / max(it['size']))
        elif k < 0.93:
            it = rng.choice(PLANTS)
            furniture(it, x, y, 0, uni(0, 6.28), s * 2 / max(it['size']))
        else:
            cutout(rng.choice(cutouts), x, y, 0, uni(0.15, 0.6), (0, -1))
        targets.append((x, y))
    world(uni(0.2, 0.9))
    lamp(
        'AREA', (uni(-2, 2), uni(-2, 0.5), uni(1.5, 2.8)), uni(15, 90), uni(0.3, 2), (uni(-0.2, 0.8), uni(-0.5, 0.5), 0)
    )
    cams = []
    if rng.random() < 0.5:
        lamp(
            'AREA', (rng.choice((-2, 2)), uni(-1, 1), uni(0.5, 2)), uni(10, 60), 0.8, (0, rng.choice((-1, 1)) * 1.4, 0)
        )
    for _ in range(a.views):
        g = rng.choice(targets)
        q = uni(0.35, 1.5)
        z = uni(0.05, 0.9) * (0.4 + q / 2)
        cams.append(((g[0] * 0.5 + uni(-0.4, 0.4), -q, z), (g[0] * uni(0, 0.8), uni(0.3, 0.8) * D, uni(0.0, 0.55))))
    return cams
