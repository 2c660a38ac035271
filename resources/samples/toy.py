# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The wind-up duckling that walks over the table in the clip. Its shapes are our own; 16 cm tall, front to -y."""
import math

import bpy
import numpy as np

import shapes
import surfaces

STEP_TIME = .25      # seconds a step
STEP_LENGTH = .05    # metres the duckling gets ahead in one step
FOOT_LIFT, LEAN, WAG = .016, math.radians(8), math.radians(5)
HIP = .027           # metres from the middle to each foot
BODY, FEET = 1, 2    # numbers in the render's index pass; the room has 0


def egg(size, at, material, parent, turn=(0, 0, 0)):
    """An ellipsoid of (width, depth, height) about `at`."""
    ring = [(math.sin(math.pi * k / 10) / 2, -math.cos(math.pi * k / 10) / 2) for k in range(11)]
    thing = shapes.lathe(at, ring, material, 32)
    thing.scale, thing.rotation_euler, thing.parent = size, turn, parent
    return thing


def joint(name, parent=None):
    thing = bpy.data.objects.new(name, None)
    bpy.context.scene.collection.objects.link(thing)
    thing.parent = parent
    return thing


class Duckling:
    """Walks from `start` along the ground in `direction` (radians; 0 = to -y), `height` above the floor."""

    def __init__(self, start, direction, height):
        self._start, self._direction, self._height = start, direction, height
        self._root = joint('duckling')
        self._body = joint('duckling body', self._root)
        self._key = joint('duckling key', self._body)
        self._feet = [self._foot(side) for side in (-1, 1)]
        self._paint()
        self._wind_up()
        for part in (self._root, *self._root.children_recursive):
            part.pass_index = FEET
        for part in self._body.children_recursive:
            part.pass_index = BODY

    def _paint(self):
        yellow = surfaces.plain('yellow lacquer', (.96, .74, .13), .25, coat=.8)
        deep = surfaces.plain('deep lacquer', (.90, .50, .08), .25, coat=.8)
        red = surfaces.plain('red lacquer', (.72, .10, .08), .3, coat=.6)
        black = surfaces.plain('eye', (.02, .02, .02), .1, coat=1)
        white = surfaces.plain('eye white', (.95, .94, .90), .3)
        egg((.086, .112, .082), (0, .004, .064), yellow, self._body, (math.radians(-12), 0, 0))
        egg((.036, .06, .03), (0, .056, .082), yellow, self._body, (math.radians(38), 0, 0))
        egg((.058, .058, .022), (0, -.022, .098), red, self._body, (math.radians(12), 0, 0))
        egg((.064, .066, .062), (0, -.028, .128), yellow, self._body)
        egg((.030, .042, .011), (0, -.066, .124), deep, self._body, (math.radians(8), 0, 0))
        egg((.026, .034, .008), (0, -.062, .116), deep, self._body, (math.radians(16), 0, 0))
        for side in (-1, 1):
            egg((.016, .066, .042), (side * .042, .012, .068), deep, self._body, (math.radians(-20), 0, side * .12))
            egg((.010, .018, .020), (side * .023, -.046, .138), white, self._body, (0, 0, side * .55))
            egg((.008, .011, .012), (side * .0255, -.0505, .138), black, self._body, (0, 0, side * .55))

    def _foot(self, side):
        orange = surfaces.plain('foot lacquer', (.88, .42, .08), .3, coat=.6)
        foot = joint('duckling foot', self._root)
        egg((.036, .062, .014), (0, -.008, .007), orange, foot)
        egg((.014, .014, .045), (0, .008, .026), orange, foot)
        foot.location = (side * HIP, 0, 0)
        return foot

    def _wind_up(self):
        brass = surfaces.plain('key brass', (.80, .62, .30), .25, metal=1)
        shaft = egg((.007, .05, .007), (0, 0, 0), brass, self._key)
        shaft.location = (0, .005, 0)
        for side in (-1, 1):
            egg((.024, .006, .022), (side * .013, .03, 0), brass, self._key)
        self._key.location = (0, .05, .056)

    def place(self):
        """4 x 4, from the body's own coordinates to the room's, in the last pose."""
        return np.array(self._body.matrix_world, np.float64)

    def pose(self, time):
        """Feet stand still on the table while they carry; the body leans over the foot that does."""
        steps = time / STEP_TIME
        count = math.floor(steps)
        part = steps - count
        ahead = STEP_LENGTH * steps
        turn = self._direction
        self._root.location = (self._start[0] + ahead * math.sin(turn), self._start[1] - ahead * math.cos(turn),
                               self._height)
        self._root.rotation_euler = (0, 0, turn)
        swinging = count % 2
        side = 1 if swinging else -1
        swing = part * part * (3 - 2 * part)
        reach = {swinging: (count - .5 + 2 * swing) * STEP_LENGTH, 1 - swinging: (count + .5) * STEP_LENGTH}
        for index, foot in enumerate(self._feet):
            foot.location.y = ahead - reach[index]
            foot.location.z = FOOT_LIFT * math.sin(math.pi * part) if index == swinging else 0
        lean = math.sin(math.pi * part)
        self._body.location.z = .003 * lean
        self._body.rotation_euler = (0, side * -LEAN * lean, side * WAG * math.cos(math.pi * part))
        self._key.rotation_euler = (0, -1.6 * math.pi * time, 0)
