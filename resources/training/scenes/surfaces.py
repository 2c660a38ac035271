# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Materials, simple meshes, lamps and skies in Blender."""

import os

import bpy
from mathutils import Vector

from inputs import photos, rng, uni


def reset():
    for coll in (bpy.data.objects, bpy.data.lights, bpy.data.cameras):
        [coll.remove(o) for o in list(coll)]
    for coll in (bpy.data.meshes, bpy.data.materials, bpy.data.images, bpy.data.worlds):
        [coll.remove(o) for o in list(coll) if o.users == 0]


def image(path):
    im = bpy.data.images.get(os.path.basename(path)) or bpy.data.images.load(path)
    return im


def material(photo=None, colour=None, scale=1.0, rough=0.8, box=True, bump=0.0):
    m = bpy.data.materials.new('m')
    m.use_nodes = True
    n, l = m.node_tree.nodes, m.node_tree.links
    b = n['Principled BSDF']
    b.inputs['Roughness'].default_value = rough
    b.inputs['Specular'].default_value = uni(0.05, 0.5)
    if colour:
        b.inputs['Base Color'].default_value = (*colour, 1)
    if photo or bump:
        tc = n.new('ShaderNodeTexCoord')
        mp = n.new('ShaderNodeMapping')
        l.new(tc.outputs['Object' if box else 'UV'], mp.inputs['Vector'])
        mp.inputs['Scale'].default_value = (1 / scale,) * 3
        mp.inputs['Rotation'].default_value = (0, 0, uni(0, 6.28) if box else 0)
        mp.inputs['Location'].default_value = (uni(0, 9), uni(0, 9), uni(0, 9)) if box else (0, 0, 0)
    if photo:
        t = n.new('ShaderNodeTexImage')
        t.image = image(photo)
        t.extension = 'REPEAT'
        if box:
            t.projection = 'BOX'
            t.projection_blend = 0.1
        l.new(mp.outputs['Vector'], t.inputs['Vector'])
        src = t.outputs['Color']
        if colour:
            mix = n.new('ShaderNodeMixRGB')
            mix.inputs['Fac'].default_value = uni(0.2, 0.8)
            l.new(src, mix.inputs['Color1'])
            mix.inputs['Color2'].default_value = (*colour, 1)
            src = mix.outputs['Color']
        l.new(src, b.inputs['Base Color'])
    if bump:
        nz = n.new('ShaderNodeTexNoise')
        nz.inputs['Scale'].default_value = uni(3, 40)
        l.new(mp.outputs['Vector'], nz.inputs['Vector'])
        bp = n.new('ShaderNodeBump')
        bp.inputs['Strength'].default_value = bump
        l.new(nz.outputs['Fac'], bp.inputs['Height'])
        l.new(bp.outputs['Normal'], b.inputs['Normal'])
    return m


def paint(lo=0.1, hi=0.9, sat=0.4):
    import colorsys

    return colorsys.hsv_to_rgb(uni(0, 1), uni(0, sat), uni(lo, hi))


def checks(size):
    """A woven or printed pattern of two colours: squares, bricks, waves or rings, `size` metres a repeat."""
    m = material(colour=paint(0.1, 0.95, 0.9), rough=uni(0.3, 1))
    n, l = m.node_tree.nodes, m.node_tree.links
    kind = rng.choice(('ShaderNodeTexChecker', 'ShaderNodeTexBrick', 'ShaderNodeTexWave'))
    t = n.new(kind)
    tc = n.new('ShaderNodeTexCoord')
    l.new(tc.outputs['Object'], t.inputs['Vector'])
    t.inputs['Scale'].default_value = uni(2, 12) / size
    if kind == 'ShaderNodeTexWave':
        t.wave_type = rng.choice(('BANDS', 'RINGS'))
        mix = n.new('ShaderNodeMixRGB')
        l.new(t.outputs['Fac'], mix.inputs['Fac'])
        mix.inputs['Color1'].default_value, mix.inputs['Color2'].default_value = (
            (*paint(0.1, 0.95, 0.9), 1) for _ in range(2)
        )
        out = mix.outputs['Color']
    else:
        t.inputs['Color1'].default_value = (*paint(0.1, 0.95, 0.9), 1)
        t.inputs['Color2'].default_value = (*paint(0.1, 0.95, 0.9), 1)
        out = t.outputs['Color']
    l.new(out, n['Principled BSDF'].inputs['Base Color'])
    return m


def surface(size=None):
    """A wall, floor or cloth: a plain colour, or a photo's texture, or both mixed. A thing of `size` metres: brighter
    colours, a print or pattern of its size."""
    k = rng.random()
    s = size * uni(0.5, 2.5) if size else uni(0.5, 3)
    vivid = 0.9 if size else 0.5
    if size and k < 0.15:
        return checks(size)
    if k < 0.35:
        return material(colour=paint(0.2, 0.95, vivid), bump=uni(0, 0.3) if rng.random() < 0.3 else 0, rough=uni(0.3, 1))
    if k < (0.55 if size else 0.75):
        return material(rng.choice(photos), paint(0.2, 0.9, vivid), s, uni(0.3, 1))
    return material(rng.choice(photos), None, s, uni(0.3, 1))


def mesh(name, verts, faces, mat, uv=None):
    me = bpy.data.meshes.new(name)
    me.from_pydata(verts, [], faces)
    me.materials.append(mat)
    if uv is not None:
        lay = me.uv_layers.new()
        for loop in me.loops:
            lay.data[loop.index].uv = uv[loop.vertex_index]
    ob = bpy.data.objects.new(name, me)
    bpy.context.scene.collection.objects.link(ob)
    return ob


def box(x0, y0, z0, x1, y1, z1, mat):
    v = [(x, y, z) for z in (z0, z1) for y in (y0, y1) for x in (x0, x1)]
    return mesh('box', v, [(0, 2, 3, 1), (4, 5, 7, 6), (0, 1, 5, 4), (2, 6, 7, 3), (0, 4, 6, 2), (1, 3, 7, 5)], mat)


def quad(p, u, v, mat):
    p, u, v = Vector(p), Vector(u), Vector(v)
    return mesh('quad', [p, p + u, p + u + v, p + v], [(0, 1, 2, 3)], mat, [(0, 0), (1, 0), (1, 1), (0, 1)])


def lamp(kind, loc, energy, size=1.0, rot=(0, 0, 0), colour=None):
    d = bpy.data.lights.new('l', kind)
    d.energy = energy
    d.color = colour or (1, uni(0.8, 1), uni(0.6, 1))
    if kind == 'AREA':
        d.size = size
    elif kind == 'SUN':
        d.angle = uni(0.01, 0.2)
    else:
        d.shadow_soft_size = size
    o = bpy.data.objects.new('l', d)
    o.location = loc
    o.rotation_euler = rot
    bpy.context.scene.collection.objects.link(o)


def world(strength, sky=False):
    w = bpy.data.worlds.new('w')
    bpy.context.scene.world = w
    w.use_nodes = True
    n, l = w.node_tree.nodes, w.node_tree.links
    bg = n['Background']
    if sky:
        t = n.new('ShaderNodeTexSky')
        t.sky_type = 'NISHITA'
        t.sun_disc = False
        t.sun_elevation = uni(0.1, 1.3)
        t.sun_rotation = uni(0, 6.28)
        t.air_density = uni(0.5, 3)
        t.dust_density = uni(0, 5)
        t.ozone_density = uni(0, 4)
        src = t.outputs['Color']
        if rng.random() < 0.7:  # clouds
            tc = n.new('ShaderNodeTexCoord')
            nz = n.new('ShaderNodeTexNoise')
            nz.inputs['Scale'].default_value = uni(2, 7)
            nz.inputs['Detail'].default_value = 8
            l.new(tc.outputs['Generated'], nz.inputs['Vector'])
            cr = n.new('ShaderNodeValToRGB')
            cr.color_ramp.elements[0].position = uni(0.35, 0.6)
            cr.color_ramp.elements[1].position = uni(0.62, 0.8)
            l.new(nz.outputs['Fac'], cr.inputs['Fac'])
            mx = n.new('ShaderNodeMixRGB')
            l.new(cr.outputs['Color'], mx.inputs['Fac'])
            l.new(src, mx.inputs['Color1'])
            v = uni(2, 6)
            mx.inputs['Color2'].default_value = (v, v, v, 1)
            src = mx.outputs['Color']
        l.new(src, bg.inputs['Color'])
        bg.inputs['Strength'].default_value = strength
        lamp('SUN', (0, 0, 10), uni(0.5, 4) if rng.random() < 0.7 else 0.05, rot=(uni(0.2, 1.2), 0, uni(0, 6.28)))
    else:
        bg.inputs['Color'].default_value = (uni(0.7, 1), uni(0.7, 1), uni(0.7, 1), 1)
        bg.inputs['Strength'].default_value = strength
