# SPDX-License-Identifier: EUPL-1.2
"""Hot spots by libpysal, esda and brute force: ``python tests/reference/hotspots.py``.

Writes ``hotspots.json``: for two data sets that libpysal ships their polygons (coordinates times
``scale``, to be metres), values, neighbours, z and p. Then ``Rscript tests/reference/hotspots.R``
adds R's answers in ``hotspots_r.json``. Needs the ``peers`` of the lock file; takes minutes.
"""

import json
from importlib.metadata import version
from pathlib import Path

import geopandas
import numpy as np
import shapely
from esda.getisord import G_Local
from esda.moran import Moran, Moran_Local
from esda.significance import calculate_significance
from libpysal.examples import get_path
from libpysal.weights import KNN, DistanceBand, Queen, Rook

PERMUTATIONS = 99_999
SETS = {
    # name: file, degrees or map units to something like metres, a continuous value, counts, people
    "columbus": ("columbus.shp", 1e3, "CRIME", None, None),
    "sids2": ("sids2.shp", 1e5, "SIDR74", "SID74", "BIR74"),
}
HERE = Path(__file__).parent


def brute(values: np.ndarray, links: list[list[int]]) -> list[float]:
    """Two-sided p: for each unit alone, the values of all others dealt to its neighbours."""
    rng = np.random.default_rng(12345)
    found = []
    for unit, near in enumerate(links):
        others = np.delete(values, unit)
        sums = np.concatenate(
            [
                rng.permuted(np.tile(others, (11_111, 1)), axis=1)[:, : len(near)].sum(axis=1)
                for _ in range(9)
            ]
        )
        own = values[near].sum()
        tails = (sums >= own - 1e-9).sum(), (sums <= own + 1e-9).sum()
        found.append(min(1.0, 2 * (min(tails) + 1) / (len(sums) + 1)))
    return found


def links_of(w: object) -> list[list[int]]:
    """The neighbours of each unit, rising."""
    return [sorted(int(each) for each in w.neighbors[unit]) for unit in range(w.n)]


def measure(name: str) -> dict:
    """All that is compared on one data set."""
    file, scale, field, counts, people = SETS[name]
    frame = geopandas.read_file(get_path(file))
    frame.geometry = frame.geometry.affine_transform([scale, 0, 0, scale, 0, 0])
    queen = Queen.from_dataframe(frame, use_index=False)
    middles = np.column_stack([frame.centroid.x, frame.centroid.y])
    away = shapely.distance(shapely.points(middles)[:, None], shapely.points(middles))
    reach = 1.1 * float(np.sort(away, axis=1)[:, 1].max())
    values = frame[field].to_numpy(float)
    found = {
        "wkb": [shapely.to_wkb(shape, hex=True) for shape in frame.geometry],
        "values": values.tolist(),
        "queen": links_of(queen),
        "rook": links_of(Rook.from_dataframe(frame, use_index=False)),
        "middles": middles.tolist(),
        "distance": reach,
        "band": links_of(DistanceBand(middles, reach)),
        "nearest4": links_of(KNN(middles, 4)),
    }
    if counts:
        found["counts"] = frame[counts].astype(int).tolist()
        found["population"] = frame[people].astype(int).tolist()
    options = {"permutations": PERMUTATIONS, "n_jobs": 1, "seed": 7, "keep_simulations": True}
    star = G_Local(values, queen, transform="B", star=True, **options)
    lisa = Moran_Local(values, queen, transformation="r", **options)
    moran = Moran(values, queen, transformation="r", permutations=0)
    found["esda"] = {
        "gi_z": star.Zs.tolist(),
        "gi_p": two_sided(star.Gs, star.sim),
        "lisa_i_n_minus_1": lisa.Is.tolist(),
        "lisa_p": two_sided(lisa.Is, lisa.sim),
        "moran": [moran.I, moran.EI, moran.z_rand],
    }
    found["brute_p"] = brute(values, found["queen"])
    return found


def two_sided(own: np.ndarray, simulated: np.ndarray) -> list[float]:
    """p of esda's ``alternative="two-sided"``; simulations as rows of units."""
    own, simulated = np.asarray(own, float), np.asarray(simulated, float)
    simulated = simulated if simulated.shape[0] == len(own) else simulated.T
    return calculate_significance(own, simulated, alternative="two-sided").tolist()


if __name__ == "__main__":
    packages = ("esda", "libpysal", "geopandas", "shapely", "numpy")
    content = {
        "made_by": {name: version(name) for name in packages},
        "permutations": PERMUTATIONS,
        "sets": {name: measure(name) for name in SETS},
    }
    (HERE / "hotspots.json").write_text(json.dumps(content), "utf-8")
