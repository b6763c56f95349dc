# SPDX-License-Identifier: EUPL-1.2
"""A small town on the map, and a real browser when the machine has one."""

import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote

import numpy as np
import pytest
import shapely

from wijkatlas.domain.area import Area, Network
from wijkatlas.domain.style import NetworkStyle, style_categories
from wijkatlas.language import Translator
from wijkatlas.map import legend, page, scheme
from wijkatlas.map.choropleth import classify
from wijkatlas.map.geojson import AreaShade, areas_geojson, networks_geojson
from wijkatlas.map.messages import LayerView
from wijkatlas.map.tiles import PointTiles

CRS = "EPSG:31370"
X, Y = 72_000.0, 168_000.0


@pytest.fixture(scope="session")
def town_areas():
    """Four squares of a kilometre around one corner."""
    names = ("Noord", "Oost <script>alert(1)</script>", "Zuid & Co", "West")
    corners = ((X, Y), (X + 1_000, Y), (X, Y - 1_000), (X + 1_000, Y - 1_000))
    return [
        Area("sector", name[0], name, shapely.MultiPolygon([shapely.box(x, y, x + 1_000, y + 1_000)]).wkb,
             population=1_000, fid=i + 1)
        for i, (name, (x, y)) in enumerate(zip(names, corners, strict=True))
    ]  # fmt: skip


@pytest.fixture(scope="session")
def town_networks():
    """Two networks, one without coordinator."""
    shapes = [shapely.MultiPolygon([shapely.Point(X + d, Y + d).buffer(300)]) for d in (500, 1_200)]
    return [
        Network("BIN Molen", shapes[0].wkb, coordinator_filled=True, fid=1),
        Network("BIN <b>Kerk</b>", shapes[1].wkb, coordinator_filled=False, fid=2),
    ]


@pytest.fixture(scope="session")
def town_tiles():
    """5,000 incidents of nine categories."""
    rng = np.random.default_rng(9)
    codes = [f"c{i}" for i in range(9)]
    styles = style_categories([(code, f"Category {code}") for code in codes], other_label="other")
    return PointTiles(
        rng.uniform(X, X + 2_000, 5_000), rng.uniform(Y - 1_000, Y + 1_000, 5_000), CRS,
        category=rng.integers(0, 9, 5_000), categories=codes, styles=styles,
    )  # fmt: skip


@pytest.fixture
def sources(town_areas, town_networks, town_tiles):
    """What the page shows."""
    translator = Translator("en")
    found = classify([1200.0, None, 1300.0, 0.0], field="n", label="Incidents", unit="")
    shades = {
        area.fid: AreaShade(found.colour(index), "text", index is None)
        for area, index in zip(town_areas, found.classes, strict=True)
    }
    layers = (
        LayerView("areas", "areas", "Areas"),
        LayerView("incidents", "points", "Incidents", draw="categories", rev=3),
        LayerView("networks", "networks", "Networks"),
    )
    return scheme.MapSources(
        crs=CRS,
        texts=page.page_texts(translator),
        bounds=(3.25, 50.80, 3.30, 50.83),
        layers=lambda: layers,
        points=lambda: town_tiles,
        areas=lambda: areas_geojson(town_areas, CRS, shades),
        networks=lambda: networks_geojson(town_networks, CRS),
        plugin=lambda name: scheme.NO_FEATURES if name == "quality.gaps" else None,
        legends=lambda zoom: [
            legend.network_legend("networks", NetworkStyle(), translator, any_vacant=True),
            legend.category_legend("incidents", "Incidents", town_tiles.styles),
            legend.density_legend("incidents", town_tiles.density_legend(zoom), translator),
            legend.choropleth_legend("areas", found, translator),
        ],
        selected=lambda: town_tiles.rings([1, 2, 3]),
    )


@pytest.fixture
def served(sources):
    """The page behind a local web server: its address, and the paths that were asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            path, _, query = self.path.partition("?")
            asked.append(self.path)
            try:
                mime, content = scheme.resolve(unquote(path), query, sources)
            except scheme.NotFound:
                self.send_error(404)
                return
            self.send_response(200)
            self.send_header("Content-Type", mime)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/index.html", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def browse(tmp_path):
    """Opens an address in a headless browser and gives the page as it stands after a while."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        pytest.skip("there is no chromium on this machine")

    def run(address, *, picture=None, size="1100,760"):
        options = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update",
            f"--user-data-dir={tmp_path / 'browser'}", f"--window-size={size}",
            "--virtual-time-budget=15000", "--enable-logging=stderr", "--v=0",
        ]  # fmt: skip
        options += [f"--screenshot={picture}"] if picture else ["--dump-dom"]
        done = subprocess.run(
            [program, *options, address], capture_output=True, text=True, timeout=120, check=False
        )
        faults = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
        return done.stdout, faults

    return run
