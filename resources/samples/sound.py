# SPDX-FileCopyrightText: 2026 The Deep3D Studio developers
# SPDX-License-Identifier: MIT
"""The sound of the clip, all of it made here: a quiet room, tin feet on wood, clockwork, and a musical box inside.

Stereo, 48 kHz, 16 bit; seeds are fixed.
"""
import wave

import numpy as np

RATE = 48000
MELODY = (79, 83, 81, 86, 83, 79, 76, 78, 79, 74, 76, 79)     # MIDI notes, one for each step; a tune of our own
PAN_FROM, PAN_TO = .72, .38                                   # the duckling's way, 0 = left, 1 = right


def noise(count, seed, low, high):
    """Noise of loudness 1 between two frequencies in Hz, with soft edges."""
    spectrum = np.fft.rfft(np.random.default_rng(seed).normal(size=count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= 1 / (1 + (hertz / high) ** 4) * (1 - 1 / (1 + (hertz / low) ** 4))
    sound = np.fft.irfft(spectrum, count)
    return sound / np.sqrt(np.mean(sound ** 2))


def tap(seed):
    """A tin foot on a table: a click, and the short low answer of the wood."""
    time = np.arange(int(.12 * RATE)) / RATE
    click = noise(len(time), seed, 1500, 6000) * np.exp(-time * 260)
    wood = sum(np.sin(2 * np.pi * f * time) * np.exp(-time * d) for f, d in ((190, 45), (410, 70), (870, 110)))
    return .10 * click + .16 * wood * (1 - np.exp(-time * 1500))


def chime(note, length):
    """A tooth of the musical box's comb: partials of a clamped bar, the higher the shorter."""
    time = np.arange(int(length * RATE)) / RATE
    pitch = 440 * 2 ** ((note - 69) / 12)
    partials = ((1, 1, 3.2), (2.0, .22, 6), (6.27, .12, 14))
    sound = sum(loud * np.sin(2 * np.pi * pitch * k * time) * np.exp(-time * fall) for k, loud, fall in partials)
    return .085 * sound * (1 - np.exp(-time * 900))


def clockwork(count):
    """A ratchet that ticks 34 times a second, with a faint whirr."""
    sound = .0035 * noise(count, 3, 700, 2600)
    tick = noise(int(.006 * RATE), 4, 2500, 9000) * np.exp(-np.arange(int(.006 * RATE)) / RATE * 900)
    for start in range(0, count - len(tick), RATE // 34):
        sound[start:start + len(tick)] += .022 * tick
    return sound


def duckling(count, step_time):
    sound = clockwork(count)
    for step, note in enumerate(MELODY):
        start = round(step * step_time * RATE)
        for part in (tap(20 + step), chime(note, 1.4)):
            length = min(len(part), count - start)
            if length > 0:
                sound[start:start + length] += part[:length]
    return sound


def save(path, seconds, step_time):
    """Exactly `seconds` long; a foot comes down at every multiple of `step_time`."""
    count = round(seconds * RATE)
    middle = duckling(count, step_time)
    pan = np.linspace(PAN_FROM, PAN_TO, count) * np.pi / 2
    room = [.0028 * noise(count, seed, 60, 500) + .0007 * noise(count, seed + 2, 500, 5000) for seed in (7, 8)]
    both = np.stack([middle * np.cos(pan) + room[0], middle * np.sin(pan) + room[1]], 1)
    edges = np.minimum(1, np.minimum(np.arange(count), np.arange(count)[::-1]) / (.02 * RATE))
    both *= .8 / np.abs(both).max() * edges[:, None]
    with wave.open(path, 'wb') as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((both * 32767).round().astype('<i2').tobytes())
