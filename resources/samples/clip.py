# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The sample clip: three seconds of a camera moving round the table while a wind-up duckling walks past.

Every frame is rendered with very few samples; what it lacks comes from its neighbours (steady.py) before denoising.
"""
import math
import os
import subprocess

import bpy
import numpy as np
from mathutils import Vector

import picture
import sound
import steady
import toy
from furnishing import TABLE

RATE, FRAMES = 24, 72
SIZE = 480, 270
ANGLE = math.radians(58)                     # horizontal field of view
EYE_FROM, EYE_TO = Vector((-.15, .10, 1.28)), Vector((.50, .35, 1.20))
TARGET = Vector((.05, 2.3, .97))
SAMPLES = 1


def aim(eye, time):
    """The camera slides to the right and nearer, a little slower at both ends, and keeps looking at the table."""
    share = time * RATE / (FRAMES - 1)
    share = .6 * share + .4 * share * share * (3 - 2 * share)
    at = EYE_FROM.lerp(EYE_TO, share)
    eye.location = at
    eye.rotation_euler = (TARGET - at).to_track_quat('-Z', 'Y').to_euler()


def light_paths():
    """Fewer bounces than in the photo: a third of the time, and hardly to be seen at this size."""
    cycles = bpy.context.scene.cycles
    cycles.max_bounces = cycles.diffuse_bounces = 2
    cycles.glossy_bounces = 1


def render(studio, eye, folder):
    """One file of passes for each frame; what is there already is kept, also by develop(), so a stopped run goes on."""
    eye.data.angle = ANGLE
    duckling = toy.Duckling((.64, 1.68), math.radians(-80), TABLE[4])
    for number in range(FRAMES):
        path = '%s/%03d.npz' % (folder, number)
        if os.path.exists(path):
            continue
        duckling.pose(number / RATE)
        aim(eye, number / RATE)
        bpy.context.view_layer.update()
        passes = {name: values.astype(np.float16) for name, values in studio.frame(number).items()}
        passes.update(eye=np.array(eye.matrix_world), body=duckling.place())
        np.savez(path + '.part.npz', **passes)
        os.rename(path + '.part.npz', path)


def develop(studio, folder, exposure):
    """Passes to pictures: samples of neighbouring frames, denoiser, tone."""
    frames = steady.Frames(folder, FRAMES, SIZE, ANGLE)
    for number in range(FRAMES):
        path = '%s/%03d.png' % (folder, number)
        if not os.path.exists(path):
            colour = studio.denoised(frames.gathered(number))
            picture.save_photo(picture.bloom(colour, .03), path, exposure, 0)


def encode(folder, path):
    sound.save(folder + '/sound.wav', FRAMES / RATE, toy.STEP_TIME)
    bt709 = ['-color_primaries', 'bt709', '-color_trc', 'bt709', '-colorspace', 'bt709', '-color_range', 'tv']
    subprocess.run(['ffmpeg', '-y', '-loglevel', 'error', '-framerate', str(RATE), '-i', folder + '/%03d.png',
                    '-i', folder + '/sound.wav', '-vf', 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p',
                    '-c:v', 'libx264', '-preset', 'veryslow', '-crf', '18', *bt709, '-c:a', 'aac', '-b:a', '96k',
                    '-movflags', '+faststart', '-fflags', '+bitexact', path], check=True)


def make(eye, folder, path, threads, denoiser, exposure):
    os.makedirs(folder, exist_ok=True)
    studio = picture.Studio(*SIZE, SAMPLES, threads, denoiser)
    light_paths()
    render(studio, eye, folder)
    develop(studio, folder, exposure)
    encode(folder, path)
