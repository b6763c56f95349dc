# SPDX-License-Identifier: EUPL-1.2
"""Arcs as lines, against GDAL's own and against the circle."""

import math
import sqlite3
import struct

import pyogrio
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.exchange.wkb import is_curved, make_plain


def line(code: int, *positions: tuple[float, ...]) -> bytes:
    body = b"".join(struct.pack(f"<{len(p)}d", *p) for p in positions)
    return struct.pack("<BII", 1, code, len(positions)) + body


def collect(code: int, *parts: bytes) -> bytes:
    return struct.pack("<BII", 1, code, len(parts)) + b"".join(parts)


CIRCLE = collect(10, line(8, (0, 0), (10, 0), (0, 0)))
HALF = collect(10, collect(9, line(8, (0, 0), (5, 5), (10, 0)), line(2, (10, 0), (0, 0))))
HEIGHTS = collect(1010, line(1008, (0, 0, 7), (5, 5, 7), (10, 0, 7), (5, -5, 7), (0, 0, 7)))


@pytest.mark.parametrize(
    ("wkb", "exact"),
    [(CIRCLE, math.pi * 25), (HALF, math.pi * 25 / 2), (HEIGHTS, math.pi * 25)],
)
def test_arcs_keep_nearly_their_area(wkb, exact):
    assert is_curved(wkb)
    shape = shapely.from_wkb(make_plain(wkb))
    assert shape.is_valid
    # lines of at most 4 degrees inside a circle: sin(4°)/4° of its area
    assert exact * math.sin(math.radians(4)) / math.radians(4) <= shape.area + 1e-9 <= exact + 1e-9


def test_arcs_are_those_of_gdal(tmp_path, shared):
    path = tmp_path / "curves.gpkg"
    path.write_bytes((shared / "nasty" / "pyogrio" / "curvepolygon.gpkg").read_bytes())
    connection = sqlite3.connect(path)
    for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
        connection.create_function(name, 1, lambda _: 0, deterministic=True)
    head = b"GP\x00\x01" + struct.pack("<i", 4326)
    curves = [CIRCLE, HALF, collect(12, HALF), collect(12, CIRCLE, HALF)]
    for curve in curves:
        connection.execute("INSERT INTO curvepolygon (geometry) VALUES (?)", (head + curve,))
    connection.commit()
    connection.close()
    _, _, geometries, _ = pyogrio.raw.read(path)
    ours = geometries[len(geometries) - len(curves) :]
    for curve, expected in zip(curves, shapely.from_wkb(ours), strict=True):
        shape = shapely.from_wkb(make_plain(curve))
        assert shape.area == pytest.approx(expected.area, rel=1e-3)
        assert shape.hausdorff_distance(expected) < 0.02


def test_three_positions_on_a_line_stay_straight():
    shape = shapely.from_wkb(make_plain(line(8, (0, 0), (5, 5), (10, 10))))
    assert shape.equals(shapely.LineString([(0, 0), (5, 5), (10, 10)]))


def test_open_rings_are_closed_and_empty_ones_go():
    ring = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]
    body = struct.pack("<I", 3) + b"".join(struct.pack("<2d", *p) for p in ring)
    flat = struct.pack("<I", 2) + struct.pack("<4d", 0, 0, 1, 1)
    shape = shapely.from_wkb(make_plain(struct.pack("<BII", 1, 3, 2) + body + flat))
    assert shape.area == 50
    assert not shape.interiors


plain = st.sampled_from(
    [
        shapely.Point(1, 2),
        shapely.LineString([(0, 0), (1, 1)]),
        shapely.box(0, 0, 3, 3).difference(shapely.box(1, 1, 2, 2)),
        shapely.MultiPoint([(0, 0), (1, 1)]),
        shapely.MultiPolygon([shapely.box(0, 0, 1, 1), shapely.box(2, 2, 3, 3)]),
        shapely.GeometryCollection([shapely.Point(1, 1), shapely.box(0, 0, 1, 1)]),
    ]
)


@given(plain, st.sampled_from(["iso", "extended"]), st.sampled_from([0, 1]), st.booleans())
def test_straight_geometry_comes_back_the_same(shape, flavor, order, high):
    source = shapely.force_3d(shape, 9) if high else shape
    wkb = shapely.to_wkb(source, flavor=flavor, byte_order=order, output_dimension=3)
    assert not is_curved(wkb)
    assert shapely.from_wkb(make_plain(wkb)).equals(shape)


@given(st.sampled_from([CIRCLE, HALF, HEIGHTS, collect(12, HALF)]), st.data())
def test_damaged_bytes_are_an_error_and_nothing_worse(wkb, data):
    at = data.draw(st.integers(0, len(wkb) - 1))
    torn = wkb[:at] + bytes([data.draw(st.integers(0, 255))]) + wkb[at + 1 :]
    for damaged in (torn, wkb[:at]):
        is_curved(damaged)
        try:
            made = make_plain(damaged)
        except ValueError:
            continue
        shapely.from_wkb(made, on_invalid="ignore")
