# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""Samples of neighbouring frames, moved to where the same point is seen now: less noise, and no flicker.

Every pixel's point in the room is known from its depth, and so is its place in the neighbour's picture. There the
neighbour's samples are taken where its own depth shows that it sees the same point.
"""
import math

import numpy as np

from toy import BODY, FEET

REACH = 4              # neighbours on either side
SAME_DEPTH = .012      # share of the distance by which depths may differ
NEAR_DUCKLING = .22    # metres: here its shadow and mirror image change, so neighbours are not asked


class Frames:
    def __init__(self, folder, count, size, angle):
        self._folder, self._count, self._loaded = folder, count, {}
        width, height = size
        self._focal = width / 2 / math.tan(angle / 2)
        self._centre = np.array((width / 2, height / 2))
        y, x = np.mgrid[0:height, 0:width] + .5
        self._rays = np.stack([(x - width / 2) / self._focal, (height / 2 - y) / self._focal, -np.ones_like(x)], -1)

    def _frame(self, number):
        if number not in self._loaded:
            self._loaded = {k: v for k, v in self._loaded.items() if abs(k - number) <= 2 * REACH}
            with np.load('%s/%03d.npz' % (self._folder, number)) as file:
                frame = {name: file[name].astype(np.float32 if file[name].ndim == 3 else np.float64)
                         for name in file.files}
            frame['depth'] = np.minimum(frame['depth'][..., 0], 5000)
            frame['index'] = frame['index'][..., 0].round().astype(int)
            self._loaded[number] = frame
        return self._loaded[number]

    def _points(self, frame):
        seen = self._rays * frame['depth'][..., None]
        return seen @ frame['eye'][:3, :3].T + frame['eye'][:3, 3]

    def gathered(self, number):
        """Colour, albedo and normal of a frame, each the mean over the frames that see the pixel's point."""
        now = self._frame(number)
        points = self._points(now)
        total = {name: now[name].copy() for name in ('colour', 'albedo', 'normal')}
        weight = np.ones(points.shape[:2], np.float32)
        for other in range(max(0, number - REACH), min(self._count, number + REACH + 1)):
            if other == number:
                continue
            then = self._frame(other)
            rows, columns, same = self._seen_in(now, then, points)
            for name in total:
                total[name] += then[name][rows, columns] * same[..., None]
            weight += same
        return {name: np.ascontiguousarray(values / weight[..., None]) for name, values in total.items()}

    def _seen_in(self, now, then, points):
        """-> rows, columns of every pixel's point in the other frame, and where they show the same point."""
        moved = then['body'] @ np.linalg.inv(now['body'])
        on_body = now['index'] == BODY
        points = np.where(on_body[..., None], points @ moved[:3, :3].T + moved[:3, 3], points)
        local = (points - then['eye'][:3, 3]) @ then['eye'][:3, :3]
        depth = np.maximum(-local[..., 2], .01)
        x = np.floor(self._centre[0] + self._focal * local[..., 0] / depth).astype(int)
        y = np.floor(self._centre[1] - self._focal * local[..., 1] / depth).astype(int)
        height, width = depth.shape
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        x, y = np.clip(x, 0, width - 1), np.clip(y, 0, height - 1)
        same = inside & (np.abs(then['depth'][y, x] - depth) < SAME_DEPTH * depth)
        same &= (then['index'][y, x] == now['index']) & (now['index'] != FEET)
        for frame in (now, then):
            away = np.linalg.norm(points - frame['body'][:3, 3], axis=-1)
            same &= on_body | (away > NEAR_DUCKLING)
        return y, x, same.astype(np.float32)
