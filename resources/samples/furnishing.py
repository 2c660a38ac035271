# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Everything that stands in the rooms: table, people, cat, plants, lamps, books, pictures."""
import math

import bpy

import shapes
import surfaces
from furniture import Catalogue, place

TABLE = (-1.0, .72, 1.5, 2.42, .75)   # x from, to, y from, to, height of the top


def point_light(at, power, colour, size=.03):
    light = bpy.data.lights.new('bulb', 'POINT')
    light.energy, light.color, light.shadow_soft_size = power, colour, size
    thing = bpy.data.objects.new('bulb', light)
    thing.location = at
    bpy.context.scene.collection.objects.link(thing)


def table(models):
    x0, x1, y0, y1, top = TABLE
    oak = surfaces.wood('table oak', (.30, .15, .06), (.60, .36, .17), .36, coat=.1)
    shapes.box((x0, y0, top - .035), (x1, y1, top), oak, .008)
    for low, high in (((x0 + .08, y0 + .09, top - .12), (x1 - .08, y0 + .115, top - .035)),
                      ((x0 + .08, y1 - .115, top - .12), (x1 - .08, y1 - .09, top - .035))):
        shapes.box(low, high, oak, .003)
    for x in (x0 + .1, x1 - .1):
        for y in (y0 + .1, y1 - .1):
            shapes.lathe((x, y, 0), [(.02, 0), (.024, .05), (.036, .5), (.04, .6), (.03, .62), (.042, .66),
                                     (.042, top - .03)], oak)
    runner = surfaces.cloth('runner', (.80, .76, .66))
    shapes.box((x0 + .28, 1.80, top), (x1 - .38, 2.13, top + .003), runner)
    setting(models, top)


def setting(models, top):
    ware = surfaces.glaze('stoneware', (.86, .83, .76))
    blue = surfaces.glaze('blue stoneware', (.20, .33, .42), (.55, .60, .60))
    place(models, 'Scopia', 'calla_lily_with_roses', (-.42, 1.99, top + .003), .8, .95, blossoms())
    place(models, 'Scopia', 'bowlWithFruits', (.0, 1.93, top + .003), .3, .95, fruits(blue))
    place(models, 'Scopia', 'teapot', (-.17, 2.24, top), 2.6, .8, {'*': ware})
    cup(models, (-.14, 1.66, top), .4, ware)
    cup(models, (.36, 2.22, top), 2.5, ware)
    pages = surfaces.printed('printed pages')
    place(models, 'BlendSwap-CC-BY', 'book', (.49, 1.93, top), -1.5, 1.0,
          {'*': pages, 'Book-Cover': surfaces.plain('cover', (.20, .25, .22), .6)})
    for k, colour in enumerate(((.45, .12, .10), (.16, .28, .30))):
        binding = surfaces.spine('book on table %d' % k, colour, (.85, .75, .5))
        volume = shapes.box((.12, 2.2, top), (.32 - .02 * k, 2.35, top + .03), binding, .003, .2 + .35 * k)
        volume.location.z = top + .031 * k


def blossoms():
    green = surfaces.leaf('lily leaves', (.14, .30, .08), (.30, .46, .14))
    red = surfaces.fruit('rose petals', (.55, .05, .07), (.78, .12, .12), .6)
    white = surfaces.fruit('lily', (.90, .88, .78), (.96, .95, .90), .5)
    return {'*': green, 'petalred_sideA': red, 'petalred_sideB': red, 'calla_lily_top': white,
            'yellow_spadix': surfaces.plain('spadix', (.90, .68, .16), .7),
            'ceramic': surfaces.glaze('white vase', (.92, .91, .88), (.80, .78, .72))}


def fruits(bowl):
    pear = surfaces.fruit('pear', (.66, .70, .20), (.86, .78, .24))
    orange = surfaces.fruit('orange', (.90, .48, .08), (.94, .56, .12))
    apple = surfaces.fruit('apple', (.72, .12, .08), (.86, .62, .20), .25)
    banana = surfaces.fruit('banana', (.88, .72, .16), (.93, .80, .28))
    looks = {'glassBowl': bowl, '*': surfaces.plain('stalk', (.25, .18, .08), .8)}
    for kind, look in (('pear', pear), ('orange', orange), ('apple', apple), ('banana', banana)):
        looks.update({kind + n: look for n in ('', '2', '3')})
    return looks


def cup(models, at, turn, material):
    place(models, 'Scopia', 'cup', at, turn, 1.05, {'*': material})
    tea = surfaces.plain('tea', (.30, .12, .03), .05)
    shapes.lathe((at[0], at[1], at[2] + .05), [(0, .002), (.026, .002), (.027, 0)], tea)


def people(models):
    place(models, 'Reallusion', 'sitFemale03', (.88, 1.78, 0), -.95, 1.0, rough=.75, specular=.2)
    place(models, 'Reallusion', 'female01', (2.05, 7.4, 0), .5, 1.0, rough=.75, specular=.2)
    place(models, 'Scopia', 'cat', (-.64, 4.93, .86), 2.7, .9, rough=.9, specular=.1)


def seats(models):
    dark = surfaces.wood('chair wood', (.24, .13, .07), (.46, .28, .15), .4, (0, 1.5708, 0))
    for at, turn in (((1.03, 1.92, 0), -1.0), ((-.55, 2.82, 0), .12), ((.25, 2.86, 0), -.1), ((-1.42, 1.95, 0), 1.45)):
        place(models, 'BlendSwap-CC-0', 'oakChair', at, turn, .92, {'*': dark})
    place(models, 'BlendSwap-CC-0', 'winchesterArmchair', (2.95, 8.6, 0), -.7, 1.0, rough=.35)
    place(models, 'Scopia', 'armchair2', (-1.95, 3.95, 0), .7, 1.0,
          {'Material_armchair_tex.jpg': surfaces.cloth('mustard', (.80, .60, .14)),
           'coixi_armchair_tex.jpg': surfaces.cloth('ochre', (.70, .46, .12))})


def plants(models):
    earth = surfaces.ground('earth', (.12, .08, .05), (.25, .18, .12), 30)
    pot = surfaces.glaze('terracotta', (.66, .36, .23), (.45, .22, .13), .5)
    green = surfaces.leaf('palm', (.10, .24, .07), (.26, .44, .12), .35, .35)
    place(models, 'BlendSwap-CC-0', 'plant', (-.54, .84, .22), .6, 1.0,
          {'grass_shader_1': green, 'pot': pot, 'ground': earth})
    place(models, 'Scopia', 'maceta', (2.55, 9.75, 0), .3, 1.3, {'leaf_paloagua.jpg': green})


def wall_things(models):
    wood = surfaces.wood('sideboard', (.30, .17, .09), (.52, .32, .18), .4)
    shapes.box((-.22, 4.58, .12), (.74, 4.98, .80), wood, .006)
    brass = surfaces.plain('brass', (.72, .55, .28), .3, metal=1)
    for k in range(3):
        shapes.box((-.19 + .31 * k, 4.565, .16), (.09 + .31 * k, 4.585, .76), wood, .006)
        shapes.lathe((.05 + .31 * k, 4.55, .46), [(.0, -.012), (.012, 0), (0, .012)], brass)
    for x in (-.17, .67):
        for y in (4.63, 4.93):
            shapes.box((x - .02, y - .02, 0), (x + .02, y + .02, .12), wood, .004)
    lamp(models, (.46, 4.78, .80))
    place(models, 'Scopia', 'vase3', (.02, 4.78, .80), 0, .8, {'*': surfaces.glaze('oxblood', (.42, .10, .08))})
    painting((-.12, .72), (1.30, 1.95), 0)
    shelf()


def lamp(models, at):
    glowing = surfaces.shade('lamp shade', (.93, .84, .66))
    place(models, 'BlendSwap-CC-BY', 'lamp', at, 0, 1.1,
          {'Shade': glowing, 'Stone': surfaces.glaze('pebbles', (.84, .82, .78)),
           'Base': surfaces.wood('foot', (.3, .2, .1), (.5, .35, .2))})
    point_light((at[0], at[1], at[2] + .36), 14, (1, .66, .36))


def painting(across, up, seed):
    frame = surfaces.wood('frame', (.20, .12, .06), (.42, .27, .14), .4)
    a, b, low, high = *across, *up
    for x0, x1, z0, z1 in ((a, b, low, low + .04), (a, b, high - .04, high), (a, a + .04, low + .04, high - .04),
                           (b - .04, b, low + .04, high - .04)):
        shapes.box((x0, 4.955, z0), (x1, 5, z1), frame, .004)
    shapes.box((a + .03, 4.985, low + .03), (b - .03, 4.99, high - .03), surfaces.plain('mount', (.93, .91, .86), .8))
    stops = ((.2, (.17, .25, .24)), (.36, (.44, .42, .24)), (.47, (.80, .60, .30)),
             (.55, (.88, .78, .62)), (.72, (.55, .68, .74)), (.9, (.30, .46, .60)))
    shapes.box((a + .11, 4.978, low + .11), (b - .11, 4.986, high - .11), surfaces.canvas('landscape', stops, seed))


def shelf():
    """Book shelves on the right wall: the row runs along y, so books are laid along x first and turned."""
    wood = surfaces.plain('shelf paint', (.30, .36, .36), .45)
    colours = ((.42, .12, .10), (.13, .22, .32), (.55, .42, .22), (.20, .30, .20), (.70, .62, .48),
               (.30, .16, .22), (.12, .12, .14), (.62, .28, .14), (.80, .77, .70), (.24, .38, .42))
    bindings = [surfaces.spine('binding %d' % k, c, (.86, .74, .46) if k % 3 else (.9, .88, .82))
                for k, c in enumerate(colours)]
    before = set(bpy.context.scene.objects)
    shapes.box((0, .0, .0), (.03, .3, 2.2), wood, .003)
    shapes.box((1.27, 0, 0), (1.3, .3, 2.2), wood, .003)
    shapes.box((0, .28, 0), (1.3, .3, 2.2), wood)
    for k, z in enumerate((.08, .48, .84, 1.18, 1.51, 1.84, 2.17)):
        shapes.box((.03, 0, z), (1.27, .28, z + .025), wood, .003)
        if k < 6:
            shapes.books(.035, 1.26 - (.25 if k == 3 else 0), .05, z + .025, bindings, 40 + k, (.20, .29))
    holder = bpy.data.objects.new('shelf', None)
    bpy.context.scene.collection.objects.link(holder)
    for thing in set(bpy.context.scene.objects) - before - {holder}:
        thing.parent = holder
    holder.location, holder.rotation_euler = (2.19, 4.75, 0), (0, 0, -math.pi / 2)


def textiles():
    rug = surfaces.kilim('kilim', ((.44, .20, .16), (.68, .58, .45), (.24, .28, .33), (.58, .38, .25),
                                   (.74, .67, .56), (.36, .37, .31)))
    shapes.box((-1.9, 1.0, 0), (1.7, 3.5, .012), rug, .004)
    linen = surfaces.cloth('linen', (.90, .86, .77), .35)
    for x0, x1 in ((-2.12, -1.78), (-.36, -.06)):
        shapes.curtain((x0, 4.86), (x1, 4.86), 2.42, .05, linen, 5, .04, int(100 * x0) % 97)
    rail = surfaces.plain('rail', (.20, .17, .15), .35, metal=1)
    shapes.box((-2.2, 4.85, 2.41), (0, 4.87, 2.43), rail, .009)
    for y0, y1 in ((.1, .38), (1.5, 1.82), (2.08, 2.4), (3.56, 3.9)):
        shapes.curtain((-2.36, y0), (-2.36, y1), 2.5, .03, linen, 5, .04, int(100 * y0))
    shapes.box((-2.37, 0, 2.49), (-2.35, 4, 2.51), rail, .009)


def pendant():
    """A lamp of enamelled metal above the table."""
    x, y = -.14, 1.96
    enamel = surfaces.plain('enamel', (.16, .26, .25), .22, coat=.6)
    shapes.lathe((x, y, 1.62), [(.20, 0), (.195, .02), (.15, .09), (.07, .15), (.035, .19), (.03, .24), (.012, .25)],
                 enamel)
    shapes.lathe((x, y, 1.622), [(.198, 0), (.19, .018), (.145, .086), (.06, .145), (0, .15)],
                 surfaces.plain('inner', (.93, .91, .86), .4))
    shapes.lathe((x, y, 1.86), [(.004, 0), (.004, .8)], surfaces.plain('cord', (.1, .1, .1), .7), 12)
    shapes.lathe((x, y, 1.64), [(0, 0), (.03, .02), (.035, .045), (.02, .09), (0, .1)],
                 surfaces.glow('bulb', (1, .78, .5), 18))


def far_room(models):
    rug = surfaces.kilim('far rug', ((.20, .26, .34), (.74, .66, .52), (.50, .20, .15)))
    shapes.box((1.0, 6.2, 0), (3.4, 8.6, .012), rug, .004)
    place(models, 'BlendSwap-CC-BY', 'piano', (3.9, 7.6, 0), -math.pi / 2, 1.0, rough=.2)
    point_light((2.0, 7.0, 2.3), 25, (1, .78, .55), .12)


def build(folder):
    models = Catalogue(folder)
    table(models)
    people(models)
    seats(models)
    plants(models)
    wall_things(models)
    textiles()
    pendant()
    far_room(models)
