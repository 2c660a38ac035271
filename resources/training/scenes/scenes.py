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

import bpy
from mathutils import Vector

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from buildings import facade, tower
from cameras import camera, expose, sensor
from closeups import animal, food, portrait
from gatherings import crowd, night, statue
from inputs import a, cutouts, cv2, np, rng, tmp, uni
from inside import corridor, stairs, window
from kinds import heap, macro, room, still
from models import cutout
from nature import plants, terrain, water
from outdoors import park, street
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


def shoot(scene, cam):
    """-> linear RGB float [h][w][3] (denoised where the library is given), planar depth in metres [h][w]"""
    scene.camera = cam
    got = passes()
    z = got['depth']
    if cam.data.dof.use_dof:  # the depth stays that of the sharp picture
        cam.data.dof.use_dof, scene.cycles.samples = False, 1
        z = passes()['depth']
        cam.data.dof.use_dof, scene.cycles.samples = True, a.samples
    return denoise(got['color'], got['albedo'], got['normal']), z[..., 0] if z.ndim == 3 else z


def passes():
    bpy.ops.render.render()
    got = {}
    for name in PASSES:
        f = glob.glob('%s/%s*.exr' % (tmp, name))[0]
        im = cv2.imread(f, cv2.IMREAD_UNCHANGED)
        os.remove(f)
        got[name] = np.ascontiguousarray(im[..., 2::-1] if im.ndim == 3 else im, np.float32)
    return got


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


KINDS = {
    'room': room,
    'table': lambda: room(True),
    'street': street,
    'park': park,
    'macro': macro,
    'still': still,
    'heap': heap,
    'portrait': portrait,
    'animal': animal,
    'food': food,
    'plants': plants,
    'facade': facade,
    'tower': tower,
    'terrain': terrain,
    'water': water,
    'stairs': stairs,
    'corridor': corridor,
    'window': window,
    'crowd': crowd,
    'statue': statue,
    'night': night,
}


def useless(picture, near, far, held):
    """Whether a picture shows too little to learn from: something at the lens, no contrast, no depth, no texture."""
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    if held:
        return near < 0.08 or picture.std() < 12 or far < near * 1.06
    flat = float(np.mean(cv2.blur(np.abs(cv2.Laplacian(grey, cv2.CV_32F)), (16, 16)) < 1.2))
    return near < 0.22 or picture.std() < 18 or far < near * 1.25 or flat > 0.75


def main():
    scene = setup()
    done = 0
    t0 = time.time()
    log = open(a.out + '/index_%d.jsonl' % a.seed, 'a')
    kinds = a.kinds.split(',')
    for number in range(10**6):
        if done >= a.count:
            break
        kind = rng.choice(kinds)
        reset()
        t1 = time.time()
        cams = KINDS[kind]()
        t2 = time.time()
        scene.world.light_settings.distance = uni(1, 4)
        scene.world.light_settings.ao_factor = uni(0.5, 1)
        for v, view in enumerate(cams):
            p, q = view[:2]
            cam = camera(*view)
            guest = None
            if kind in ('room', 'street', 'park') and rng.random() < 0.35:
                c = rng.choice(cutouts)
                g, w = math.atan2(q[1] - p[1], q[0] - p[0]) + uni(-0.35, 0.35), uni(1.1, 3.2)
                big = 'people' in c
                guest = cutout(
                    c,
                    p[0] + w * math.cos(g),
                    p[1] + w * math.sin(g),
                    0 if big else max(0, p[2] - uni(0.5, 1.2)),
                    uni(1.5, 1.9) if big else uni(0.3, 1.0),
                    p,
                )
            L, Z = shoot(scene, cam)
            near = float(np.percentile(Z, 3))
            far = float(np.percentile(np.minimum(Z, 300), 97))
            taken = sensor()
            light = L.mean(-1)
            gain = taken['level'] / max(1e-3, float(np.percentile(light, 55)), 0.2 * float(np.percentile(light, 95)))
            L8 = expose(L, gain, taken)
            if useless(L8, near, far, len(view) > 2):
                if guest:
                    bpy.data.objects.remove(guest)
                continue
            f = a.width / 2 / math.tan(cam.data.angle / 2)
            want = uni(0.03, 0.08) * a.width
            base = min(want * near * far / (f * max(far - near, 0.2 * near)), 0.128 * a.width * near / f)
            d = f * base / np.maximum(Z, 1e-3)
            name = '%s_%05d_%02d_%d' % (kind, a.seed, number, v)
            save = lambda s, im, *o: cv2.imwrite('%s/%s_%s' % (a.out, name, s), im, *o)
            if rng.random() < a.right:
                bpy.context.view_layer.update()
                cam.location = Vector(p) + cam.matrix_world.to_3x3() @ Vector((1, 0, 0)) * base
                save('R.jpg', expose(shoot(scene, cam)[0], gain, taken), [1, 90])
            save('D.png', np.clip(np.round(d * 64), 1, 65535).astype(np.uint16))
            save('L.jpg', L8, [1, 90])
            log.write(
                json.dumps(
                    dict(
                        name=name,
                        kind=kind,
                        f=round(f, 2),
                        baseline=round(base, 4),
                        near=round(near, 3),
                        far=round(far, 2),
                    )
                )
                + '\n'
            )
            log.flush()
            done += 1
            if guest:
                bpy.data.objects.remove(guest)
            if done >= a.count:
                break
        print(
            'SCENE %s: %d pairs, build %.1f s, all %.1f s, %.1f pairs a minute'
            % (kind, done, t2 - t1, time.time() - t1, done / (time.time() - t0) * 60),
            flush=True,
        )


main()
