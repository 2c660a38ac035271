# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Stereo pairs with exact disparity from scenes built of Debian's furniture catalogues, cut-outs and photo textures.

Runs inside Blender:
    blender -b -noaudio -P scenes.py -- --data DATA --models MODELS --out OUT --seed 1 --count 40
One seed is one sequence of scenes; each scene gives up to --views pairs. See README.md."""

import glob
import json
import math
import os
import sys
import time
from typing import Callable, NamedTuple

import bpy
from mathutils import Vector

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from above import top
from animals import animal
from built import facade, tower
from camera import blurred, grain, haze, stand, still_again, watermark
from close import food, product
from inputs import a, cutouts, cv2, np, rng, tmp, uni
from inside import corridor, night, stairs, window
from kinds import heap, macro, room, still
from models import cutout
from nature import terrain, water
from outdoors import park, street
from people import crowd, portrait, statue
from plants import plants
from surfaces import reset


def setup():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    s = bpy.context.scene
    s.render.engine = 'CYCLES'
    c = s.cycles
    c.device = 'CPU'
    c.samples = a.samples
    c.use_adaptive_sampling = False
    c.use_denoising = False
    c.max_bounces = 1
    c.diffuse_bounces = 1
    c.glossy_bounces = 1
    c.transmission_bounces = 1
    c.transparent_max_bounces = 6
    c.sample_clamp_indirect = 2
    c.sample_clamp_direct = 8
    c.caustics_reflective = c.caustics_refractive = False
    c.blur_glossy = 2
    c.use_fast_gi = True
    c.fast_gi_method = 'REPLACE'
    c.ao_bounces_render = 1
    r = s.render
    r.threads_mode = 'FIXED'
    r.threads = a.threads
    r.resolution_x, r.resolution_y, r.resolution_percentage = a.width, a.height, 100
    r.use_persistent_data = True
    vl = bpy.context.view_layer
    vl.use_pass_z = True
    vl.pass_alpha_threshold = 0.5
    vl.cycles.denoising_store_passes = True
    s.use_nodes = True
    t = s.node_tree
    t.nodes.clear()
    rl, co, fo = (
        t.nodes.new('CompositorNodeRLayers'),
        t.nodes.new('CompositorNodeComposite'),
        t.nodes.new('CompositorNodeOutputFile'),
    )
    fo.base_path = tmp
    fo.format.file_format = 'OPEN_EXR'
    fo.format.color_depth = '32'
    fo.format.color_mode = 'RGB'
    t.links.new(rl.outputs['Image'], co.inputs['Image'])
    fo.file_slots.clear()
    for name, socket in PASSES.items():
        fo.file_slots.new(name)
        t.links.new(rl.outputs[socket], fo.inputs[name])
    return s


PASSES = {'color': 'Image', 'depth': 'Depth', 'albedo': 'Denoising Albedo', 'normal': 'Denoising Normal'}


def shoot(scene, cam, clean=True):
    """-> linear RGB float [h][w][3] (denoised where the library is given and `clean`), planar depth in metres [h][w]"""
    scene.camera = cam
    bpy.ops.render.render()
    got = {}
    for name in PASSES:
        f = glob.glob('%s/%s*.exr' % (tmp, name))[0]
        im = cv2.imread(f, cv2.IMREAD_UNCHANGED)
        os.remove(f)
        got[name] = np.ascontiguousarray(im[..., 2::-1] if im.ndim == 3 else im, np.float32)
    z = got['depth']
    colour = denoise(got['color'], got['albedo'], got['normal']) if clean else got['color']
    return colour, z[..., 0] if z.ndim == 3 else z


def depth(scene, cam):
    """The planar depth alone."""
    scene.cycles.samples = 1
    try:
        return shoot(scene, cam, False)[1]
    finally:
        scene.cycles.samples = a.samples


def denoise(colour, albedo, normal):
    if not a.oidn:
        return colour
    if a.oidn not in sys.path:
        sys.path.insert(0, a.oidn)
    import oidn, ctypes

    lib = getattr(oidn, '__lib_oidn')
    lib.oidnSetFilter1b.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_bool]
    lib.oidnSetDevice1i.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    dev = oidn.NewDevice()
    lib.oidnSetDevice1i(dev, b'numThreads', a.threads)
    oidn.CommitDevice(dev)
    f = oidn.NewFilter(dev, 'RT')
    out = np.empty_like(colour)
    h, w = colour.shape[:2]
    for n, im in (('color', colour), ('albedo', albedo), ('normal', normal), ('output', out)):
        oidn.SetSharedFilterImage(f, n, im, oidn.FORMAT_FLOAT3, w, h)
    lib.oidnSetFilter1b(f, b'hdr', True)
    oidn.CommitFilter(f)
    oidn.ExecuteFilter(f)
    oidn.ReleaseFilter(f)
    oidn.ReleaseDevice(dev)
    return out


def tone(im, gain, soft):
    """Exposure, a shoulder for the lights, sRGB's curve -> uint8 BGR"""
    x = np.maximum(im, 0) * gain
    x = np.where(x > soft, soft + (1 - soft) * (1 - np.exp(-(x - soft) / (1 - soft))), x)
    x = np.where(x <= 0.0031308, 12.92 * x, 1.055 * np.maximum(x, 1e-6) ** (1 / 2.4) - 0.055)
    return np.clip(x[..., ::-1] * 255 + 0.5, 0, 255).astype(np.uint8)


class Kind(NamedTuple):
    """How scenes of one kind are made and shot."""

    make: Callable
    guests: bool = False  # a cut-out figure may stand before the camera
    near: float = 0.22  # metres; what is nearer fills the picture by accident
    depth: float = 1.25  # least relation of far to near
    plain: float = 0.75  # greatest share of the picture without detail
    open_air: bool = False  # haze may lie over it
    dark: bool = False


def close(make):
    return Kind(make, near=0.1, depth=1.1, plain=0.93)


def outside(make):
    return Kind(make, plain=0.85, open_air=True)


KINDS = {
    'room': Kind(room, True),
    'table': Kind(lambda: room(True)),
    'street': Kind(street, True, open_air=True),
    'park': Kind(park, True, open_air=True),
    'macro': Kind(macro),
    'still': Kind(still),
    'heap': Kind(heap),
    'portrait': Kind(portrait, plain=0.85),
    'crowd': Kind(crowd, open_air=True),
    'statue': outside(statue),
    'animal': Kind(animal, near=0.1, depth=1.12, plain=0.92),
    'plants': Kind(plants, near=0.15, open_air=True),
    'water': outside(water),
    'terrain': outside(terrain),
    'food': close(food),
    'product': close(product),
    'top': close(top),
    'facade': Kind(facade, open_air=True),
    'tower': outside(tower),
    'stairs': Kind(stairs, plain=0.85),
    'corridor': Kind(corridor, plain=0.85),
    'window': Kind(window, plain=0.85),
    'night': Kind(night, plain=0.9, dark=True),
}


def exposure(L, dark):
    """-> gain, shoulder of the tone curve, noise of the sensor"""
    if dark:
        return uni(0.3, 0.9) / max(1e-4, float(np.percentile(L.mean(-1), 97.5))), uni(0.5, 0.85), uni(0.01, 0.06)
    gain = uni(0.16, 0.3) / max(1e-3, float(np.percentile(L.mean(-1), 55)))
    return gain, uni(0.5, 0.85), rng.choice((0, 0, 0.004, 0.012, uni(0.01, 0.04)))


def usable(L8, near, far, kind):
    flat = float(np.mean(cv2.blur(np.abs(cv2.Laplacian(cv2.cvtColor(L8, 6), cv2.CV_32F)), (16, 16)) < 1.2))
    if kind.dark:
        flat *= 0.7
    return (
        near > kind.near
        and L8.std() > (10 if kind.dark or kind.plain > 0.9 else 18)
        and far > near * kind.depth
        and flat < kind.plain
    )


def guest(p, q):
    """A cut-out person or thing somewhere between the camera at p and its target q."""
    c = rng.choice(cutouts)
    g, w = math.atan2(q[1] - p[1], q[0] - p[0]) + uni(-0.35, 0.35), uni(1.1, 3.2)
    big = 'people' in c
    foot = 0 if big else max(0, p[2] - uni(0.5, 1.2))
    return cutout(c, p[0] + w * math.cos(g), p[1] + w * math.sin(g), foot, uni(1.5, 1.9) if big else uni(0.3, 1.0), p)


def pair(scene, kind, name, p, q, mm=None):
    """Renders one view, and with the chance --right the other eye's, and writes them: -> its line of the log, None if it is no picture worth keeping"""
    cam = stand(p, q, mm or uni(23, 46))
    stranger = guest(p, q) if kind.guests and rng.random() < 0.35 else None
    bpy.context.view_layer.update()
    moved, shallow = blurred(scene, cam, q)
    try:
        L, Z = shoot(scene, cam)
        if moved or shallow:
            still_again(scene, moved, cam)
            Z = depth(scene, cam)
        mist = (
            (
                uni(2, 12) * float(np.median(np.minimum(Z, 300))),
                uni(0.9, 1.6) * np.percentile(L, 80) * np.array((0.9, 0.95, 1)),
            )
            if kind.open_air and rng.random() < 0.12
            else None
        )
        look = lambda L, Z: haze(L, Z, *mist) if mist else L
        L = look(L, Z)
        near, far = float(np.percentile(Z, 3)), float(np.percentile(np.minimum(Z, 300), 97))
        gain, soft, noise = exposure(L, kind.dark)
        develop = lambda L: tone(grain(np.maximum(L, 0) * gain, noise), 1, soft)
        if not usable(tone(np.maximum(L, 0) * gain, 1, soft), near, far, kind):
            return None
        L8 = develop(L)
        f = a.width * cam.data.lens / 36
        want = uni(0.03, 0.08) * a.width
        base = min(want * near * far / (f * max(far - near, 0.2 * near)), 0.128 * a.width * near / f)
        save = lambda s, im, *o: cv2.imwrite('%s/%s_%s' % (a.out, name, s), im, *o)
        if not (moved or shallow) and rng.random() < a.right:
            bpy.context.view_layer.update()
            cam.location = Vector(p) + cam.matrix_world.to_3x3() @ Vector((1, 0, 0)) * base
            save('R.jpg', develop(look(*shoot(scene, cam))), [1, 90])
        elif rng.random() < 0.03:
            L8 = watermark(L8)
        save('D.png', np.clip(np.round(f * base / np.maximum(Z, 1e-3) * 64), 1, 65535).astype(np.uint16))
        save('L.jpg', L8, [1, 90])
        return dict(name=name, f=round(f, 2), baseline=round(base, 4), near=round(near, 3), far=round(far, 2))
    finally:
        still_again(scene, moved, cam)
        for o in (stranger, cam):
            if o:
                bpy.data.objects.remove(o)


def main():
    scene = setup()
    done, t0 = 0, time.time()
    log = open(a.out + '/index_%d.jsonl' % a.seed, 'a')
    names = a.kinds.split(',')
    for number in range(10**6):
        if done >= a.count:
            break
        name = rng.choice(names)
        reset()
        t1, c1, before = time.time(), time.process_time(), done
        cams = KINDS[name].make()
        c2 = time.process_time()
        scene.world.light_settings.distance = uni(1, 4)
        scene.world.light_settings.ao_factor = uni(0.5, 1)
        for v, cam in enumerate(cams[: a.count - done]):
            line = pair(scene, KINDS[name], '%s_%05d_%02d_%d' % (name, a.seed, number, v), *cam)
            if line:
                log.write(json.dumps(dict(line, kind=name)) + '\n')
                log.flush()
                done += 1
        print(
            'SCENE %s: %d of %d views, build %.1f s, all %.1f s of CPU time, %.1f s, %d pairs, %.1f a minute'
            % (
                name,
                done - before,
                len(cams),
                c2 - c1,
                time.process_time() - c1,
                time.time() - t1,
                done,
                done / (time.time() - t0) * 60,
            ),
            flush=True,
        )


main()
