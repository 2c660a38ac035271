# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The dining room, the room behind it, the garden and the daylight.

Dining room x -2.5 ... 2.5, y -2.5 ... 5; room behind x 0.3 ... 4.2, y 5.25 ... 10; garden everywhere else.
"""
import math

import bpy
import numpy as np

import shapes
import surfaces

HEIGHT = 2.65
BACK_WINDOW = (-1.75, -.35, .86, 2.2)          # in the wall y = 5
DOORWAY = (.95, 1.9, 0, 2.12)
SIDE_WINDOWS = ((.35, 1.55, .25, 2.3), (2.35, 3.6, .25, 2.3))     # in the wall x = -2.5
FAR_WINDOW = (2.0, 3.1, .8, 2.15)              # in the wall y = 10
FAR_SIDE_WINDOWS = ((6.0, 7.1, .25, 2.3), (7.9, 9.0, .25, 2.3))  # in the wall x = 0.3


def shell():
    paint = surfaces.plaster('wall', (.88, .83, .74))
    cooler = surfaces.plaster('far wall', (.62, .70, .68))
    white = surfaces.plain('white paint', (.93, .92, .89), .35)
    ceiling = surfaces.plaster('ceiling', (.95, .94, .92))
    floor = surfaces.planks('oak floor', (.36, .22, .12), (.66, .46, .29))
    shapes.box((-2.8, -2.8, -.2), (2.8, 5.12, 0), floor)
    shapes.box((.05, 5.12, -.2), (4.5, 10.3, 0), floor)
    shapes.box((-2.8, -2.8, HEIGHT), (4.5, 10.3, HEIGHT + .2), ceiling)
    shapes.wall('y', -2.8, .3, -2.5, 5, HEIGHT, SIDE_WINDOWS, paint)
    shapes.wall('y', 2.5, .3, -2.5, 5, HEIGHT, [], paint)
    shapes.wall('x', -2.8, .3, -2.8, 2.8, HEIGHT, [], paint)
    shapes.wall('x', 5, .25, -2.8, 4.5, HEIGHT, [BACK_WINDOW, DOORWAY], paint)
    shapes.wall('y', .05, .25, 5.25, 10, HEIGHT, FAR_SIDE_WINDOWS, cooler)
    shapes.wall('y', 4.2, .3, 5.25, 10, HEIGHT, [], cooler)
    shapes.wall('x', 10, .3, .05, 4.5, HEIGHT, [FAR_WINDOW], cooler)
    joinery(white)


def joinery(white):
    for opening in SIDE_WINDOWS:
        shapes.window('y', -2.72, opening, white)
        shapes.box((-2.5, opening[0] - .06, opening[2] - .04), (-2.38, opening[1] + .06, opening[2]), white, .006)
    shapes.window('x', 5.17, BACK_WINDOW, white)
    shapes.box((-1.83, 4.84, .82), (-.27, 5.1, .86), white, .008)
    shapes.window('x', 10.2, FAR_WINDOW, white)
    for opening in FAR_SIDE_WINDOWS:
        shapes.window('y', .12, opening, white)
    a, b, _, top = DOORWAY
    for y in (4.975, 5.25):
        shapes.box((a - .1, y, 0), (a, y + .025, top + .1), white, .006)
        shapes.box((b, y, 0), (b + .1, y + .025, top + .1), white, .006)
        shapes.box((a, y, top), (b, y + .025, top + .1), white, .006)
    for low, high in (((-2.5, 4.98, 0), (a - .1, 5, .11)), ((b + .1, 4.98, 0), (2.5, 5, .11)),
                      ((2.48, -2.5, 0), (2.5, 5, .11)), ((-2.5, -2.5, 0), (-2.48, 5, .11)),
                      ((.3, 9.98, 0), (4.2, 10, .11)), ((4.18, 5.25, 0), (4.2, 10, .11))):
        shapes.box(low, high, white, .005)
    for low, high in (((-2.5, 4.94, HEIGHT - .07), (2.5, 5, HEIGHT)), ((2.44, -2.5, HEIGHT - .07), (2.5, 5, HEIGHT)),
                      ((-2.5, -2.5, HEIGHT - .07), (-2.44, 5, HEIGHT))):
        shapes.box(low, high, white, .03)


def garden():
    grass = surfaces.ground('grass', (.14, .27, .07), (.33, .45, .14), 2.5)
    gravel = surfaces.ground('gravel', (.55, .50, .42), (.76, .70, .60), 6)
    hills = surfaces.ground('hills', (.33, .39, .27), (.47, .50, .37), .03)
    shapes.box((-150, -60, -.5), (150, 250, -.35), grass)
    shapes.box((-4.6, 5.3, -.36), (-1.2, 9, -.34), gravel)
    columns, rows = 120, 14
    rng = np.random.default_rng(5)
    ridge = np.convolve(rng.uniform(0, 1, columns + 21), np.hanning(21) / np.hanning(21).sum(), 'valid')[:columns + 1]
    rise = [math.sin(min(1, j / 9) * math.pi / 2) for j in range(rows + 1)]
    vertices = [((i / columns - .5) * 800, 160 + j * 14, -1 + rise[j] * (8 + 30 * ridge[i]))
                for j in range(rows + 1) for i in range(columns + 1)]
    wide = columns + 1
    faces = [(j * wide + i, j * wide + i + 1, (j + 1) * wide + i + 1, (j + 1) * wide + i)
             for j in range(rows) for i in range(columns)]
    shapes.mesh('hills', vertices, faces, hills, smooth=True)
    planting()


def planting():
    bark = surfaces.wood('bark', (.16, .12, .09), (.36, .29, .22), .9, (0, 1.5708, 0))
    fresh = surfaces.leaf('fresh leaves', (.18, .32, .07), (.42, .54, .14), .4)
    dark = surfaces.leaf('dark leaves', (.10, .22, .08), (.24, .38, .12), .3)
    rose = surfaces.leaf('blossom', (.80, .32, .40), (.96, .62, .66), .4)
    shapes.tree((-3.4, 12.5, -.35), 5.6, 1.7, bark, fresh, 3)
    shapes.tree((-8.5, 21, -.35), 8.5, 2.8, bark, dark, 7, .2)
    shapes.tree((-2.2, 30, -.35), 9.5, 3.2, bark, fresh, 9, .24)
    shapes.tree((-15, 36, -.35), 12, 4.0, bark, dark, 12, .3)
    shapes.tree((4.5, 19, -.35), 7, 2.3, bark, fresh, 15, .18)
    shapes.tree((8.5, 27, -.35), 9, 3, bark, dark, 18, .24)
    for k in range(22):
        shapes.foliage((-16 + 1.15 * k, 17 + .25 * math.sin(k), .25), .95, 700, .11, dark, 100 + k, .85)
    for k in range(16):
        middle = (-62 + 5.6 * k, 78 + 4 * math.sin(2.1 * k), 2.2 + math.sin(1.3 * k))
        shapes.foliage(middle, 5.2, 700, .9, dark, 170 + k, .75)
    for k in range(5):
        shapes.foliage((-3.4 + .62 * k, 7.4 + .2 * math.sin(2 * k), .12), .42, 500, .07, fresh, 140 + k)
        shapes.foliage((-3.4 + .62 * k, 7.3 + .2 * math.sin(2 * k), .25), .40, 90, .055, rose, 150 + k)


def daylight():
    """A low afternoon sun through the windows on the left, a blue sky, and portals that find the windows."""
    world = bpy.data.worlds.new('sky')
    bpy.context.scene.world = world
    world.use_nodes = True
    nodes, links = world.node_tree.nodes, world.node_tree.links
    sky = nodes.new('ShaderNodeTexSky')
    sky.sky_type, sky.sun_disc = 'NISHITA', False
    sky.sun_elevation, sky.sun_rotation = math.radians(24), math.radians(-75)
    sky.dust_density, sky.ozone_density = 1.2, 1.5
    links.new(sky.outputs['Color'], nodes['Background'].inputs['Color'])
    nodes['Background'].inputs['Strength'].default_value = .4
    sun = bpy.data.lights.new('sun', 'SUN')
    sun.energy, sun.color, sun.angle = 22, (1, .86, .68), .012
    thing = bpy.data.objects.new('sun', sun)
    thing.rotation_euler = (0, math.radians(-67), math.radians(-14))
    bpy.context.scene.collection.objects.link(thing)
    for opening in SIDE_WINDOWS + FAR_SIDE_WINDOWS:
        x = -2.8 if opening in SIDE_WINDOWS else .05
        portal((x, (opening[0] + opening[1]) / 2, (opening[2] + opening[3]) / 2), opening, (0, -math.pi / 2, 0))
    for opening, y in ((BACK_WINDOW, 5.25), (FAR_WINDOW, 10.3)):
        portal(((opening[0] + opening[1]) / 2, y, (opening[2] + opening[3]) / 2), opening, (-math.pi / 2, 0, 0))


def fill():
    """A photographer's soft light from behind the camera, bounced off the ceiling there."""
    light = bpy.data.lights.new('fill', 'AREA')
    light.shape, light.size, light.size_y = 'RECTANGLE', 4.0, 1.6
    light.energy, light.color = 42, (1, .94, .86)
    thing = bpy.data.objects.new('fill', light)
    thing.location, thing.rotation_euler = (.2, -2.2, 2.3), (math.radians(65), 0, 0)
    bpy.context.scene.collection.objects.link(thing)


def portal(at, opening, turn):
    light = bpy.data.lights.new('portal', 'AREA')
    light.shape = 'RECTANGLE'
    wide, high = opening[1] - opening[0], opening[3] - opening[2]
    light.size, light.size_y = (high, wide) if turn[1] else (wide, high)
    light.cycles.is_portal = True
    thing = bpy.data.objects.new('portal', light)
    thing.location, thing.rotation_euler = at, turn
    bpy.context.scene.collection.objects.link(thing)


def build():
    shell()
    garden()
    daylight()
    fill()
