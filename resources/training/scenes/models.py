# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Furniture, vehicles and figures of the catalogues, and cut-outs of photos as reliefs."""

import glob
import math
import os
import re

import bpy
import cv2
import numpy as np

from inputs import a, rng, tmp, uni
from surfaces import material, mesh, surface


def catalogue():
    items = []
    for p in sorted(glob.glob(a.models + '/*/PluginFurnitureCatalog.properties')):
        table = {}
        for line in open(p, encoding='latin1'):
            m = re.match(r'(\w+)#(\d+)=(.*)', line.strip())
            if m:
                table.setdefault(m[2], {})[m[1]] = m[3]
        for v in table.values():
            f = os.path.dirname(p) + v.get('model', '')
            if (
                v.get('doorOrWindow') == 'true'
                or 'modelRotation' in v
                or not f.endswith('.obj')
                or not os.path.exists(f)
                or os.path.getsize(f) > 3e6
            ):
                continue
            try:
                size = [float(v[k]) / 100 for k in ('width', 'depth', 'height')]
            except (KeyError, ValueError):
                continue
            items.append(
                dict(
                    path=f,
                    size=size,
                    cat=v.get('category', ''),
                    name=v.get('name', ''),
                    top=float(v.get('dropOnTopElevation', '0') or 0) / 100,
                    elev=float(v.get('elevation', '0') or 0) / 100,
                )
            )
    return items


ITEMS = catalogue()
ROOMCATS = {'Living room', 'Bedroom', 'Kitchen', 'Office', 'Bathroom', 'Miscellaneous', 'Lights'}
BIG = [
    i
    for i in ITEMS
    if i['cat'] in ROOMCATS
    and i['size'][2] > 0.4
    and max(i['size'][:2]) > 0.3
    and i['elev'] < 0.1
    and max(i['size']) < 3
]
SMALL = [i for i in ITEMS if max(i['size']) < 0.5 and max(i['size']) > 0.05 and i['elev'] < 0.05]
TABLES = [
    i
    for i in ITEMS
    if re.search('table|desk', i['name'], re.I) and 0.35 < i['size'][2] < 1.1 and i['top'] > 0 and max(i['size']) < 1.9
]
PEOPLE = [i for i in ITEMS if i['cat'] == 'Characters' and i['size'][2] > 1.0]
CARS = [i for i in ITEMS if i['cat'] == 'Vehicles']
OUTSIDE = [i for i in ITEMS if i['cat'] == 'Exterior' and max(i['size']) < 5 and i['elev'] < 0.1]
PLANTS = [i for i in ITEMS if re.search('plant|tree|palm|flower|bush', i['name'], re.I) and i['size'][2] > 0.3]
LAMPS = [i for i in ITEMS if re.search('street l', i['name'], re.I)]

CACHE = {}


def read_obj(path):
    """-> vertices, texture coordinates, faces (vertex ids), their texture ids, material id of each face, material names, {name: (colour, picture, opacity)}"""
    if path in CACHE:
        return CACHE[path]
    V, T, F, FT, FM, names, mats, cur = [], [], [], [], [], [], {}, 0
    for line in open(path, encoding='latin1'):
        w = line.split()
        if not w:
            continue
        if w[0] == 'v':
            V.append((float(w[1]), -float(w[3]), float(w[2])))
        elif w[0] == 'vt':
            T.append((float(w[1]), float(w[2]) if len(w) > 2 else 0))
        elif w[0] == 'f':
            vi, ti = [], []
            for q in w[1:]:
                p = q.split('/')
                i = int(p[0])
                i = i - 1 if i > 0 else len(V) + i
                t = int(p[1]) if len(p) > 1 and p[1] else 0
                t = t - 1 if t > 0 else len(T) + t if t < 0 else -1
                if i not in vi and i < len(V):
                    vi.append(i)
                    ti.append(t)
            if len(vi) > 2:
                F.append(vi)
                FT.append(ti)
                FM.append(cur)
        elif w[0] == 'usemtl':
            n = line.split(None, 1)[1].strip()
            if n not in names:
                names.append(n)
            cur = names.index(n)
        elif w[0] == 'mtllib':
            f = os.path.join(os.path.dirname(path), line.split(None, 1)[1].strip())
            k = None
            if os.path.exists(f):
                for l in open(f, encoding='latin1'):
                    q = l.split()
                    if not q:
                        continue
                    if q[0] == 'newmtl':
                        k = l.split(None, 1)[1].strip()
                        mats[k] = [(0.7, 0.7, 0.7), None, 1.0]
                    elif k and q[0] == 'Kd' and len(q) > 3:
                        mats[k][0] = tuple(float(v) for v in q[1:4])
                    elif k and q[0] == 'd' and len(q) > 1:
                        mats[k][2] = float(q[-1])
                    elif k and q[0] == 'map_Kd':
                        p = os.path.join(os.path.dirname(path), q[-1])
                        mats[k][1] = p if os.path.exists(p) else None
    CACHE[path] = (np.array(V, np.float32), T, F, FT, FM, names, mats)
    return CACHE[path]


def furniture(item, x, y, z, turn, scale=1.0):
    """Stands a catalogue model in its catalogue size with its foot on (x, y, z); its back looks to +y before the turn."""
    try:
        V, T, F, FT, FM, names, mats = read_obj(item['path'])
    except (ValueError, IndexError):
        return None
    if len(V) < 3 or not F:
        return None
    lo, hi = V.min(0), V.max(0)
    co = (V - (lo + hi) / 2) * (np.array(item['size'], np.float32) / np.maximum(hi - lo, 1e-6)) * scale
    co[:, 2] -= co[:, 2].min()
    me = bpy.data.meshes.new('m')
    me.from_pydata(co.tolist(), [], F)
    restyle = rng.random() < (0.95 if item['cat'] == 'Characters' else 0.35)
    for n in names or ['none']:
        colour, pic, opacity = mats.get(n, ((0.7, 0.7, 0.7), None, 1))
        if restyle and rng.random() < 0.7:
            m = surface()
        else:
            m = material(pic, None if pic else colour, 1, uni(0.2, 0.9), box=False)
            if opacity < 0.95:
                m.node_tree.nodes['Principled BSDF'].inputs['Alpha'].default_value = max(0.6, opacity)
        me.materials.append(m)
    if T:
        lay = me.uv_layers.new()
        uv = np.zeros((len(me.loops), 2), np.float32)
        flat = [t for f in FT for t in f]
        TT = np.array(T, np.float32)
        if len(flat) == len(uv):
            ok = np.array(flat)
            uv[ok >= 0] = TT[np.clip(ok[ok >= 0], 0, len(TT) - 1)]
            lay.data.foreach_set('uv', uv.ravel())
    me.polygons.foreach_set('material_index', np.array(FM, np.int32))
    me.validate()
    me.update()
    ob = bpy.data.objects.new('f', me)
    bpy.context.scene.collection.objects.link(ob)
    ob.location = (x, y, z)
    ob.rotation_euler = (0, 0, turn)
    return ob


def cutout(path, x, y, z, height, face):
    """A real person, animal or thing as a softly rounded relief that looks at `face`."""
    base = path.replace('_mask.png', '')
    src = base + '.jpg'
    im, m = cv2.imread(src), cv2.imread(path, 0)
    if im is None or m is None:
        return None
    m = cv2.resize(m, (im.shape[1], im.shape[0])) > 127
    n, lab, st, _ = cv2.connectedComponentsWithStats(m.astype(np.uint8))
    if n < 2:
        return None
    k = 1 + int(np.argmax(st[1:, 4]))
    x0, y0, w, h, area = st[k]
    if area < 2000 or h < 60:
        return None
    m = cv2.erode((lab == k).astype(np.uint8), np.ones((3, 3), np.uint8))[y0 : y0 + h, x0 : x0 + w]
    im = im[y0 : y0 + h, x0 : x0 + w]
    s = min(1, 400 / h)
    im = cv2.resize(im, None, fx=s, fy=s, interpolation=cv2.INTER_AREA)
    al = cv2.resize(m.astype(np.float32), (im.shape[1], im.shape[0]), interpolation=cv2.INTER_AREA)
    bl = (
        cv2.blur(im * (al > 0.9)[..., None].astype(np.float32), (9, 9))
        / np.maximum(cv2.blur((al > 0.9).astype(np.float32), (9, 9)), 1e-3)[..., None]
    )
    im = np.where((al > 0.9)[..., None], im, np.clip(bl, 0, 255))
    f = '%s/c%d.png' % (tmp, rng.getrandbits(40))
    cv2.imwrite(f, np.dstack([im, al * 255]).astype(np.uint8))
    dist = cv2.distanceTransform((al > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    dist = np.sqrt(dist / max(1, dist.max()))
    W, H = 24, 40
    wid = height * im.shape[1] / im.shape[0]
    bulge = min(0.16 * height, 0.25 * wid)
    V, UV = [], []
    for j in range(H + 1):
        for i in range(W + 1):
            d = dist[
                min(im.shape[0] - 1, int((1 - j / H) * im.shape[0])), min(im.shape[1] - 1, int(i / W * im.shape[1]))
            ]
            V.append(((i / W - 0.5) * wid, -bulge * float(d), j / H * height))
            UV.append((i / W, j / H))
    F = [
        (j * (W + 1) + i, j * (W + 1) + i + 1, (j + 1) * (W + 1) + i + 1, (j + 1) * (W + 1) + i)
        for j in range(H)
        for i in range(W)
    ]
    mat = bpy.data.materials.new('cut')
    mat.use_nodes = True
    nd, lk = mat.node_tree.nodes, mat.node_tree.links
    t = nd.new('ShaderNodeTexImage')
    t.image = bpy.data.images.load(f)
    t.extension = 'CLIP'
    b = nd['Principled BSDF']
    b.inputs['Roughness'].default_value = 1
    b.inputs['Specular'].default_value = 0
    lk.new(t.outputs['Color'], b.inputs['Base Color'])
    lk.new(t.outputs['Alpha'], b.inputs['Alpha'])
    lk.new(t.outputs['Color'], b.inputs['Emission'])
    b.inputs['Emission Strength'].default_value = uni(0.1, 0.4)
    ob = mesh('cut', V, F, mat, UV)
    ob.location = (x, y, z)
    ob.rotation_euler = (0, 0, math.atan2(face[1] - y, face[0] - x) + math.pi / 2)
    return ob
