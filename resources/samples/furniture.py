# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Models of Debian's sweethome3d-furniture as Blender objects.

Blender 3.4's own OBJ import crashes on some of these files, so they are read here. A catalogue (.sh3f) is a zip
archive with PluginFurnitureCatalog.properties and the Wavefront files it names; lengths in it are centimetres.
"""
import os
import re
import tempfile
import zipfile

import bpy
import numpy as np


class Model:
    """One Wavefront model: z up, its front looks to -y, faces with the material of each."""

    def __init__(self, path):
        self.vertices, self.coordinates, self.faces, self.face_coordinates = [], [], [], []
        self.face_materials, self.materials, self.library = [], [], {}
        self._folder = os.path.dirname(path)
        self._current = 0
        with open(path, encoding='latin1') as file:
            for line in file:
                self._read_line(line)
        self.vertices = np.array(self.vertices, np.float32)

    def _read_line(self, line):
        words = line.split()
        if not words:
            return
        if words[0] == 'v':
            self.vertices.append((float(words[1]), -float(words[3]), float(words[2])))
        elif words[0] == 'vt':
            self.coordinates.append((float(words[1]), float(words[2])))
        elif words[0] == 'f':
            self._read_face(words[1:])
        elif words[0] == 'usemtl':
            name = line.split(None, 1)[1].strip()
            if name not in self.materials:
                self.materials.append(name)
            self._current = self.materials.index(name)
        elif words[0] == 'mtllib':
            self._read_library(os.path.join(self._folder, line.split(None, 1)[1].strip()))

    def _read_face(self, corners):
        ids, coordinates = [], []
        for corner in corners:
            parts = corner.split('/')
            index = int(parts[0])
            index = index - 1 if index > 0 else len(self.vertices) + index
            texture = int(parts[1]) if len(parts) > 1 and parts[1] else 0
            texture = texture - 1 if texture > 0 else len(self.coordinates) + texture if texture < 0 else -1
            if index not in ids:
                ids.append(index)
                coordinates.append(texture)
        if len(ids) > 2:
            self.faces.append(ids)
            self.face_coordinates.append(coordinates)
            self.face_materials.append(self._current)

    def _read_library(self, path):
        if not os.path.exists(path):
            return
        entry = None
        with open(path, encoding='latin1') as file:
            for line in file:
                words = line.split()
                if not words:
                    continue
                if words[0] == 'newmtl':
                    name = line.split(None, 1)[1].strip()
                    entry = self.library[name] = {'colour': (.7, .7, .7), 'picture': None, 'opacity': 1.0, 'shine': 0}
                elif entry is None:
                    continue
                elif words[0] == 'Kd':
                    entry['colour'] = tuple(float(w) for w in words[1:4])
                elif words[0] == 'd':
                    entry['opacity'] = float(words[-1])
                elif words[0] == 'Ns':
                    entry['shine'] = float(words[1])
                elif words[0] == 'map_Kd':
                    picture = os.path.join(self._folder, words[-1])
                    entry['picture'] = picture if os.path.exists(picture) else None


class Catalogue:
    """The models of one folder of .sh3f files, found by catalogue name and the last part of the model's path."""

    def __init__(self, folder):
        self._folder = folder
        self._cache = tempfile.mkdtemp(prefix='room-models-')
        self._sizes = {}
        self._read = {}

    def _archive(self, name):
        return zipfile.ZipFile(os.path.join(self._folder, name + '.sh3f'))

    def _entries(self, name):
        if name not in self._sizes:
            table = {}
            with self._archive(name) as archive:
                text = archive.read('PluginFurnitureCatalog.properties').decode('latin1')
            for key, number, value in re.findall(r'^(\w+)#(\d+)=(.*?)\s*$', text, re.M):
                table.setdefault(number, {})[key] = value
            self._sizes[name] = {e['model']: e for e in table.values() if 'model' in e}
        return self._sizes[name]

    def load(self, catalogue, model):
        """-> (Model, (width, depth, height) in metres) of e.g. ('Scopia', 'teapot')."""
        key = (catalogue, model)
        if key not in self._read:
            inner = next(p for p in self._entries(catalogue) if p.endswith('/%s.obj' % model))
            entry = self._entries(catalogue)[inner]
            place = os.path.join(self._cache, catalogue)
            with self._archive(catalogue) as archive:
                prefix = os.path.dirname(inner).lstrip('/') + '/'
                archive.extractall(place, [n for n in archive.namelist() if n.startswith(prefix)])
            size = tuple(float(entry[k]) / 100 for k in ('width', 'depth', 'height'))
            self._read[key] = Model(place + inner), size
        return self._read[key]


def own_material(name, look, catalogue_look):
    """The material that a model brings: a plain colour or its own texture."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    shader = material.node_tree.nodes['Principled BSDF']
    shader.inputs['Roughness'].default_value = look.get('rough', .5)
    shader.inputs['Specular'].default_value = look.get('specular', .3)
    shader.inputs['Base Color'].default_value = (*(c ** 2.2 for c in catalogue_look['colour']), 1)
    if catalogue_look['picture']:
        texture = material.node_tree.nodes.new('ShaderNodeTexImage')
        texture.image = bpy.data.images.load(catalogue_look['picture'], check_existing=True)
        material.node_tree.links.new(texture.outputs['Color'], shader.inputs['Base Color'])
        if catalogue_look['picture'].lower().endswith('.png'):
            material.node_tree.links.new(texture.outputs['Alpha'], shader.inputs['Alpha'])
    if catalogue_look['opacity'] < .99:
        shader.inputs['Alpha'].default_value = max(.05, catalogue_look['opacity'])
    return material


def place(catalogue, name, model, at, turn=0, scale=1, looks=None, **look):
    """Stands a model in its catalogue size with its foot on `at` (metres); `turn` in radians about the vertical.

    `looks` gives materials by the model's material name ('*' = all others); the rest keep their own.
    """
    source, size = catalogue.load(name, model)
    low, high = source.vertices.min(0), source.vertices.max(0)
    scaled = (source.vertices - (low + high) / 2) * (np.array(size, np.float32) / np.maximum(high - low, 1e-6)) * scale
    scaled[:, 2] -= scaled[:, 2].min()
    mesh = bpy.data.meshes.new(model)
    mesh.from_pydata(scaled.tolist(), [], source.faces)
    looks = looks or {}
    default = {'colour': (.7, .7, .7), 'picture': None, 'opacity': 1.0, 'shine': 0}
    for part in source.materials or ['none']:
        chosen = looks.get(part, looks.get('*'))
        mesh.materials.append(chosen or own_material(part, look, source.library.get(part, default)))
    corners = np.array([c for face in source.face_coordinates for c in face])
    if len(source.coordinates) and len(corners) == len(mesh.loops):
        table = np.array(source.coordinates, np.float32)
        chosen = np.where(corners[:, None] >= 0, table[np.clip(corners, 0, len(table) - 1)], 0).astype(np.float32)
        mesh.uv_layers.new().data.foreach_set('uv', chosen.ravel())
    mesh.polygons.foreach_set('material_index', np.array(source.face_materials, np.int32))
    mesh.polygons.foreach_set('use_smooth', np.ones(len(mesh.polygons), bool))
    mesh.use_auto_smooth = True
    mesh.auto_smooth_angle = .7
    mesh.validate()
    mesh.update()
    thing = bpy.data.objects.new(model, mesh)
    bpy.context.scene.collection.objects.link(thing)
    thing.location = at
    thing.rotation_euler = (0, 0, turn)
    return thing
