# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Rendering with Cycles, denoising, tone and the files that come out."""
import glob
import math
import os
import struct
import subprocess
import tempfile
import zlib

import bpy
import numpy as np

PASSES = {'colour': 'Image', 'depth': 'Depth', 'albedo': 'Denoising Albedo', 'normal': 'Denoising Normal',
          'index': 'IndexOB'}


class Studio:
    """Renders the current scene; every picture is float, top row first."""

    def __init__(self, width, height, samples, threads, denoiser):
        self._size = width, height
        self._samples = samples
        self._threads = threads
        self._denoiser = denoiser
        self._folder = tempfile.mkdtemp(prefix='room-render-')
        self._set_up()

    def _set_up(self):
        scene = bpy.context.scene
        scene.render.engine = 'CYCLES'
        cycles = scene.cycles
        cycles.device = 'CPU'
        cycles.use_adaptive_sampling = cycles.use_denoising = False
        cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 3, 2
        cycles.transmission_bounces, cycles.transparent_max_bounces = 3, 4
        cycles.sample_clamp_indirect = 4
        cycles.blur_glossy = 1
        cycles.caustics_reflective = cycles.caustics_refractive = False
        scene.render.threads_mode = 'FIXED'
        scene.render.threads = self._threads
        scene.render.use_persistent_data = True
        layer = bpy.context.view_layer
        layer.use_pass_z = layer.use_pass_object_index = True
        layer.pass_alpha_threshold = .5
        layer.cycles.denoising_store_passes = True
        scene.use_nodes = True
        tree = scene.node_tree
        tree.nodes.clear()
        source = tree.nodes.new('CompositorNodeRLayers')
        tree.links.new(source.outputs['Image'], tree.nodes.new('CompositorNodeComposite').inputs['Image'])
        writer = tree.nodes.new('CompositorNodeOutputFile')
        writer.base_path = self._folder
        writer.format.file_format = 'OPEN_EXR'
        writer.format.color_depth = '32'
        writer.format.color_mode = 'RGB'
        writer.file_slots.clear()
        for name, socket in PASSES.items():
            writer.file_slots.new(name)
            tree.links.new(source.outputs[socket], writer.inputs[name])

    def _render(self, size, samples, filter_width):
        scene = bpy.context.scene
        scene.render.resolution_x, scene.render.resolution_y = size
        scene.render.resolution_percentage = 100
        scene.cycles.samples = samples
        scene.cycles.filter_width = filter_width
        bpy.ops.render.render()
        passes = {}
        for name in PASSES:
            path = glob.glob('%s/%s*.exr' % (self._folder, name))[0]
            picture = bpy.data.images.load(path)
            picture.colorspace_settings.name = 'Non-Color'
            values = np.empty(size[0] * size[1] * 4, np.float32)
            picture.pixels.foreach_get(values)
            passes[name] = np.ascontiguousarray(values.reshape(size[1], size[0], 4)[::-1, :, :3])
            bpy.data.images.remove(picture)
            os.remove(path)
        return passes

    def colour(self):
        """Linear light of the scene's camera, denoised where the denoiser is given."""
        return self.denoised(self._render(self._size, self._samples, 1.5))

    def frame(self, number):
        """The passes of one frame of a clip by name, still noisy; the noise differs from frame to frame."""
        bpy.context.scene.cycles.seed = number
        return self._render(self._size, self._samples, 1.5)

    def denoised(self, passes):
        if not self._denoiser:
            return passes['colour']
        for name in ('colour', 'albedo', 'normal'):
            np.save('%s/%s.npy' % (self._folder, name), passes[name])
        subprocess.run(['/usr/bin/python3', os.path.join(os.path.dirname(os.path.abspath(__file__)), 'denoise.py'),
                        self._denoiser, self._folder, str(self._threads)], check=True)
        return np.load(self._folder + '/output.npy')

    def depth(self, divisor):
        """Distance along the camera's axis in metres through the pixel centres, 1/divisor of the size."""
        size = tuple(side // divisor for side in self._size)
        return self._render(size, 1, .01)['depth'][..., 0]


def bloom(colour, share):
    """Scatters a small share of the light as a lens does, so that bright windows glow a little."""
    height, width = colour.shape[:2]
    y = np.fft.fftfreq(height)[:, None]
    x = np.fft.rfftfreq(width)[None, :]
    wide = sum(np.exp(-2 * (math.pi * s * width) ** 2 * (x * x + y * y)) for s in (.004, .015, .05)) / 3
    blurred = np.stack([np.fft.irfft2(np.fft.rfft2(np.minimum(colour[..., c], 12)) * wide, (height, width))
                        for c in range(3)], -1)
    return ((1 - share) * colour + share * blurred).astype(np.float32)


def save_photo(colour, path, exposure, quality):
    """Blender's Filmic tone curve, sRGB; JPEG or PNG as the path says."""
    scene = bpy.context.scene
    scene.view_settings.view_transform = 'Filmic'
    scene.view_settings.look = 'Medium High Contrast'
    scene.view_settings.exposure = exposure
    height, width = colour.shape[:2]
    picture = bpy.data.images.new('photo', width, height, float_buffer=True)
    picture.colorspace_settings.name = 'Linear'
    full = np.ones((height, width, 4), np.float32)
    full[..., :3] = colour[::-1]
    picture.pixels.foreach_set(full.ravel())
    settings = scene.render.image_settings
    settings.file_format = 'PNG' if path.endswith('.png') else 'JPEG'
    settings.color_mode = 'RGB'
    settings.quality = quality
    picture.save_render(path, scene=scene)
    bpy.data.images.remove(picture)


def save_png16(values, path):
    """Grey PNG of 16 bits, rows filtered by "up" for a small file."""
    height, width = values.shape
    rows = values.astype('>u2').view(np.uint8).reshape(height, width * 2)
    filtered = np.concatenate([np.full((height, 1), 2, np.uint8), np.diff(rows, axis=0, prepend=np.uint8(0))], 1)

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    header = struct.pack('>IIBBBBB', width, height, 16, 0, 0, 0, 0)
    with open(path, 'wb') as file:
        file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header)
                   + chunk(b'IDAT', zlib.compress(filtered.tobytes(), 9)) + chunk(b'IEND', b''))
