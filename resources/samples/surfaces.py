# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Procedural materials; colours are sRGB in 0 ... 1, lengths metres. No picture file is read."""
import bpy


def linear(colour):
    return tuple(c / 12.92 if c <= .04045 else ((c + .055) / 1.055) ** 2.4 for c in colour) + (1,)


class Sheet:
    """A material under construction: short names for Blender's shader nodes."""

    def __init__(self, name):
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.nodes, self.links = self.material.node_tree.nodes, self.material.node_tree.links
        self.shader = self.nodes['Principled BSDF']

    def set(self, **inputs):
        for name, value in inputs.items():
            socket = self.shader.inputs[name.replace('_', ' ')]
            if hasattr(value, 'is_output'):
                self.links.new(value, socket)
            else:
                socket.default_value = value
        return self

    def node(self, kind, inputs=(), **settings):
        made = self.nodes.new('ShaderNode' + kind)
        for name, value in settings.items():
            setattr(made, name, value)
        for name, value in dict(inputs).items():
            if hasattr(value, 'is_output'):
                self.links.new(value, made.inputs[name])
            else:
                made.inputs[name].default_value = value
        return made

    def place(self, scale=(1, 1, 1), turn=(0, 0, 0), source='Object'):
        where = self.node('TexCoord').outputs[source]
        return self.node('Mapping', {'Vector': where, 'Scale': scale, 'Rotation': turn}).outputs['Vector']

    def noise(self, where, scale, detail=4, distortion=0):
        return self.node('TexNoise', {'Vector': where, 'Scale': scale, 'Detail': detail,
                                      'Distortion': distortion}).outputs['Fac']

    def ramp(self, value, *stops, constant=False):
        made = self.node('ValToRGB', {'Fac': value})
        made.color_ramp.interpolation = 'CONSTANT' if constant else 'LINEAR'
        elements = made.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(1)
        for element, (position, colour) in zip(elements, stops):
            element.position = position
            element.color = linear(colour)
        return made.outputs['Color']

    def grey(self, value, low, high, to_low=0.0, to_high=1.0):
        return self.node('MapRange', {'Value': value, 'From Min': low, 'From Max': high,
                                      'To Min': to_low, 'To Max': to_high}).outputs['Result']

    def mix(self, share, first, second, blend='MIX'):
        return self.node('MixRGB', {'Fac': share, 'Color1': first, 'Color2': second}, blend_type=blend).outputs['Color']

    def calc(self, operation, first, second=0.0):
        return self.node('Math', {0: first, 1: second}, operation=operation).outputs['Value']

    def bump(self, height, strength, distance=.01):
        return self.set(Normal=self.node('Bump', {'Height': height, 'Strength': strength,
                                                  'Distance': distance}).outputs['Normal'])


def plain(name, colour, rough=.5, specular=.4, metal=0.0, coat=0.0):
    return Sheet(name).set(Base_Color=linear(colour), Roughness=rough, Specular=specular, Metallic=metal,
                           Clearcoat=coat).material


def plaster(name, colour):
    sheet = Sheet(name).set(Roughness=.85, Specular=.2)
    where = sheet.place()
    darker = tuple(c * .95 for c in colour)
    sheet.set(Base_Color=sheet.ramp(sheet.noise(where, 1.3, 6), (.3, darker), (.7, colour)))
    return sheet.bump(sheet.noise(where, 90, 3), .12, .004).material


def wood(name, dark, light, rough=.4, turn=(0, 0, 0), grain=1.0, coat=0.0):
    """Long fibres along x of the object (before the turn)."""
    sheet = Sheet(name).set(Clearcoat=coat, Clearcoat_Roughness=.2)
    broad = sheet.noise(sheet.place((.7 * grain, 9 * grain, 9 * grain), turn), 1.6, 6, 1.2)
    fine = sheet.noise(sheet.place((4 * grain, 160 * grain, 160 * grain), turn), 1, 3)
    both = sheet.mix(.35, broad, fine)
    sheet.set(Base_Color=sheet.ramp(both, (.3, dark), (.72, light)),
              Roughness=sheet.grey(fine, .3, .7, rough - .08, rough + .1))
    return sheet.bump(fine, .12, .002).material


def planks(name, dark, light):
    """Floor boards along y of the object, every board with its own tone and fibres."""
    sheet = Sheet(name).set(Specular=.45)
    where = sheet.place(turn=(0, 0, 1.5708))
    brick = sheet.node('TexBrick', {'Vector': where, 'Color1': (0, 0, 0, 1), 'Color2': (1, 1, 1, 1), 'Scale': 1.0,
                                    'Mortar': (.5, .5, .5, 1), 'Mortar Size': .0018, 'Mortar Smooth': .3,
                                    'Brick Width': 1.7, 'Row Height': .15}, offset=.37, offset_frequency=2)
    tone, gap = brick.outputs['Color'], brick.outputs['Fac']
    shifted = sheet.node('VectorMath', {0: sheet.place((.6, 8, 1), (0, 0, 1.5708)),
                                        1: sheet.node('VectorMath', {0: tone, 1: (9, 31, 0)},
                                                      operation='MULTIPLY').outputs['Vector']}).outputs['Vector']
    broad = sheet.noise(shifted, 1.8, 7, 1.0)
    fine = sheet.noise(sheet.place((4, 150, 1), (0, 0, 1.5708)), 1, 2)
    grain = sheet.mix(.3, sheet.mix(.3, broad, fine), tone)
    colour = sheet.ramp(grain, (.22, dark), (.75, light))
    sheet.set(Base_Color=sheet.mix(gap, colour, linear(tuple(c * .35 for c in dark))),
              Roughness=sheet.grey(broad, .3, .7, .3, .48))
    height = sheet.calc('SUBTRACT', sheet.calc('MULTIPLY', fine, .12), gap)
    return sheet.bump(height, .35, .003).material


def glaze(name, colour, speck=(.35, .22, .12), rough=.16):
    """Speckled stoneware."""
    sheet = Sheet(name).set(Roughness=rough, Specular=.5, Clearcoat=.4)
    where = sheet.place()
    specks = sheet.grey(sheet.noise(where, 260, 1), .67, .71)
    cloud = sheet.ramp(sheet.noise(where, 14, 4), (.35, tuple(c * .9 for c in colour)), (.65, colour))
    return sheet.set(Base_Color=sheet.mix(specks, cloud, linear(speck))).material


def cloth(name, colour, through=0.0, weave=700.0):
    """Woven cloth; `through` is the share of light that shines through it."""
    sheet = Sheet(name).set(Roughness=.9, Specular=.1, Sheen=.4)
    where = sheet.place()
    threads = sheet.mix(.5, sheet.noise(sheet.place((1, 1, 14)), weave / 14, 2),
                        sheet.noise(sheet.place((14, 14, 1)), weave / 14, 2))
    tone = sheet.mix(.5, threads, sheet.noise(where, 3, 4))
    colours = sheet.ramp(tone, (.35, tuple(c * .86 for c in colour)), (.62, colour))
    sheet.set(Base_Color=colours).bump(threads, .25, .002)
    if through:
        output = sheet.nodes['Material Output']
        translucent = sheet.node('BsdfTranslucent', {'Color': colours}).outputs['BSDF']
        mixed = sheet.node('MixShader', {'Fac': through}).outputs['Shader']
        sheet.links.new(sheet.shader.outputs['BSDF'], mixed.node.inputs[1])
        sheet.links.new(translucent, mixed.node.inputs[2])
        sheet.links.new(mixed, output.inputs['Surface'])
    return sheet.material


def kilim(name, colours):
    """A rug of zigzag bands along y of the object, with dark edges."""
    sheet = Sheet(name).set(Roughness=.95, Specular=.05, Sheen=.3)
    place = sheet.place()
    axes = sheet.node('SeparateXYZ', {'Vector': place}).outputs
    teeth = sheet.node('Math', {0: axes['X'], 1: .12}, operation='PINGPONG').outputs['Value']
    wobble = sheet.calc('MULTIPLY', sheet.noise(place, 25, 2), .012)
    band = sheet.calc('FRACT', sheet.calc('MULTIPLY', sheet.calc('ADD', sheet.calc('ADD', axes['Y'], teeth), wobble),
                                          1.15))
    steps = [(k / len(colours), c) for k, c in enumerate(colours)]
    pattern = sheet.ramp(band, *steps, constant=True)
    worn = sheet.mix(sheet.grey(sheet.noise(place, 5, 5), .4, .8, 0, .35), pattern, linear((.62, .55, .47)))
    rows = sheet.node('TexWave', {'Vector': place, 'Scale': 60.0, 'Distortion': 1.5, 'Detail': 2.0},
                      bands_direction='Y').outputs['Fac']
    return sheet.set(Base_Color=worn).bump(rows, .5, .004).material


def canvas(name, stops, seed):
    """An abstract landscape in soft bands, painted upwards along z of the object."""
    sheet = Sheet(name).set(Roughness=.6, Specular=.25)
    where = sheet.node('Mapping', {'Vector': sheet.node('TexCoord').outputs['Generated'],
                                   'Location': (seed, seed * 2, 0)}).outputs['Vector']
    up = sheet.node('SeparateXYZ', {'Vector': sheet.node('TexCoord').outputs['Generated']}).outputs['Z']
    waves = sheet.calc('MULTIPLY', sheet.calc('SUBTRACT', sheet.noise(where, 2.2, 6, .8), .5), .45)
    strokes = sheet.noise(where, 18, 6, 2)
    height = sheet.calc('ADD', sheet.calc('ADD', up, waves), sheet.calc('MULTIPLY', strokes, .1))
    return sheet.set(Base_Color=sheet.ramp(height, *stops)).bump(strokes, .3, .004).material


def spine(name, colour, band):
    """A book: cloth with two bands across the back, paper on top."""
    sheet = Sheet(name).set(Roughness=.6, Specular=.3)
    up = sheet.node('SeparateXYZ', {'Vector': sheet.node('TexCoord').outputs['Generated']}).outputs['Z']
    stripes = sheet.ramp(up, (0, (0, 0, 0)), (.12, (1, 1, 1)), (.15, (0, 0, 0)), (.66, (1, 1, 1)), (.82, (0, 0, 0)),
                         (.985, (.6, .6, .6)), constant=True)
    return sheet.set(Base_Color=sheet.mix(stripes, linear(colour), linear(band))).material


def leaf(name, dark, light, through=.35, rough=.45):
    """Foliage with light shining through; the tone varies over the object."""
    sheet = Sheet(name).set(Roughness=rough, Specular=.35)
    tone = sheet.ramp(sheet.noise(sheet.place(), 9, 3), (.35, dark), (.65, light))
    sheet.set(Base_Color=tone)
    bright = sheet.mix(.5, tone, linear((.75, .85, .2)), 'MIX')
    mixed = sheet.node('MixShader', {'Fac': through})
    sheet.links.new(sheet.shader.outputs['BSDF'], mixed.inputs[1])
    sheet.links.new(sheet.node('BsdfTranslucent', {'Color': bright}).outputs['BSDF'], mixed.inputs[2])
    sheet.links.new(mixed.outputs['Shader'], sheet.nodes['Material Output'].inputs['Surface'])
    return sheet.material


def ground(name, dark, light, scale):
    sheet = Sheet(name).set(Roughness=.95, Specular=.05)
    where = sheet.place()
    clumps = sheet.mix(.4, sheet.noise(where, scale, 6), sheet.noise(where, scale * 40, 4))
    return sheet.set(Base_Color=sheet.ramp(clumps, (.35, dark), (.65, light))).material


def printed(name):
    """Both pages of an open book lying with its back along y: paper with rows of grey words inside the margins."""
    sheet = Sheet(name).set(Roughness=.8, Specular=.2)
    axes = sheet.node('SeparateXYZ', {'Vector': sheet.place()}).outputs
    rows = sheet.calc('LESS_THAN', sheet.calc('FRACT', sheet.calc('MULTIPLY', axes['Y'], 150.0)), .42)
    words = sheet.calc('GREATER_THAN', sheet.noise(sheet.place((180, 150, 1)), 1, 2), .44)
    across = sheet.calc('COMPARE', sheet.calc('ABSOLUTE', axes['X']), .07)
    along = sheet.calc('LESS_THAN', sheet.calc('ABSOLUTE', axes['Y']), .075)
    across.node.inputs[2].default_value = .045
    ink = sheet.calc('MULTIPLY', sheet.calc('MULTIPLY', rows, words), sheet.calc('MULTIPLY', across, along))
    return sheet.set(Base_Color=sheet.mix(ink, linear((.94, .92, .86)), linear((.35, .33, .32)))).material


def fruit(name, first, second, rough=.4):
    sheet = Sheet(name).set(Roughness=rough, Specular=.4)
    blush = sheet.noise(sheet.place(), 11, 5, .5)
    sheet.set(Base_Color=sheet.ramp(blush, (.38, first), (.62, second)))
    return sheet.bump(sheet.noise(sheet.place(), 220, 2), .08, .001).material


def shade(name, colour):
    """A lampshade: paper or cloth that the bulb inside makes glow."""
    return cloth(name, colour, through=.6)


def glow(name, colour, strength):
    return Sheet(name).set(Base_Color=(0, 0, 0, 1), Emission=linear(colour), Emission_Strength=strength).material
