# SPDX-License-Identifier: EUPL-1.2
"""Neighbourhoods and neighbourhood networks as layers."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely import Polygon

from .geometry import place, polygons_of
from .land import Land
from .names import MUNICIPALITY
from .town import Town

STAMP = "2026-01-05T09:00:00.000Z"
NETWORKS = (  # name, kind, coordinator, status, since, police contact, corners from the market square
    ("BIN Westerdries", "bin", True, "active", "2019-03-18",
     [(-2700, 0), (-1900, -60), (-1450, 260), (-1550, 640), (-2100, 760), (-2720, 560)]),
    ("BIN Akkerbuurt", "bin", True, "active", "2021-10-04",
     [(-1350, 1330), (-820, 1270), (-480, 1420), (-420, 1980), (-760, 2160), (-1180, 1990)]),
    ("BIN Noorderspoor", "bin", False, "active", "2017-05-22",
     [(-860, 860), (-300, 740), (280, 730), (420, 1120), (-250, 1230), (-760, 1120)]),
    ("BIN Zuidoever", "bin", True, "active", "2022-09-12",
     [(-130, -420), (420, -420), (960, -560), (820, -900), (300, -1050), (-170, -1000)]),
    ("BIN Oosterhove", "bin", True, "active", "2020-02-10",
     [(2020, -760), (2500, -620), (3080, -760), (3000, -1200), (2450, -1320), (2040, -1150)]),
    ("BIN-Z De Dokken", "bin", True, "paused", "2018-11-26",
     [(1330, 560), (1420, -180), (2050, -330), (2600, -250), (2620, 760), (1900, 690)]),
    ("WhatsApp Bloemenwijk", "whatsapp", True, "active", "2023-06-01",
     [(200, -1330), (880, -1250), (1270, -1520), (1150, -1980), (420, -2120), (60, -1800)]),
    ("WhatsApp Parkwijk", "whatsapp", True, "active", "2024-03-15",
     [(-1180, 60), (-760, 130), (-430, 60), (-420, 330), (-800, 620), (-1120, 560)]),
    ("WhatsApp Kwintenhove", "whatsapp", True, "starting", "2025-11-03",
     [(-1380, -2080), (-900, -2020), (-560, -2260), (-640, -2640), (-1120, -2720), (-1420, -2460)]),
)  # fmt: skip


def write_neighbourhoods(town: Town, land: Land, path: Path) -> list[dict[str, Any]]:
    """A GeoPackage in EPSG:31370 as the municipality's own GIS service keeps it."""
    import pyogrio
    from geopandas import GeoDataFrame

    frame = GeoDataFrame(
        {
            "code": [n.code for n, _ in town.neighbourhoods],
            "naam": [n.name for n, _ in town.neighbourhoods],
            "inwoners": np.asarray(land.population, np.int32),
            "huishoudens": np.asarray(land.households, np.int32),
            "geldig_van": ["2025-01-01"] * len(town.neighbourhoods),
        },
        geometry=[shapely.MultiPolygon(polygons_of(shape)) for _, shape in town.neighbourhoods],
        crs="EPSG:31370",
    )
    path.unlink(missing_ok=True)
    before = pyogrio.get_gdal_config_option("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options(
        {"OGR_CURRENT_DATE": STAMP}
    )  # else the time of writing stands in it
    try:
        pyogrio.write_dataframe(frame, path, layer="wijken", driver="GPKG")
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": before})
    return [
        {"code": n.code, "name": n.name, "population": people, "households": homes,
         "area_m2": round(shape.area, 1)}
        for (n, shape), people, homes in zip(
            town.neighbourhoods, land.population, land.households, strict=True)
    ]  # fmt: skip


def write_networks(town: Town, path: Path) -> dict[str, Any]:
    """A GeoJSON file in longitude and latitude; it names functions, never persons."""
    from pyproj import Transformer

    to_degrees = Transformer.from_crs(31370, 4326, always_xy=True)
    features = []
    desk = f"Wijkdienst {MUNICIPALITY}"
    for name, kind, filled, status, since, corners in NETWORKS:
        shape = Polygon(place(corners)).intersection(town.municipality)
        x, y = to_degrees.transform(*np.asarray(shape.exterior.coords).T)
        ring = [[round(float(a), 7), round(float(b), 7)] for a, b in zip(x, y, strict=True)]
        features.append({
            "type": "Feature",
            "properties": {
                "naam": name, "soort": kind, "coordinator": "ja" if filled else "nee",
                "politiecontact": f"{desk} (zelfstandigen)" if "-Z" in name else desk,
                "gestart": since, "status": status,
            },
            "geometry": {"type": "Polygon", "coordinates": [ring]},
        })  # fmt: skip
    collection = {"type": "FeatureCollection", "name": "netwerken", "features": features}
    path.write_text(json.dumps(collection, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return {
        "networks": len(NETWORKS),
        "bin": sum(n[1] == "bin" for n in NETWORKS),
        "whatsapp": sum(n[1] == "whatsapp" for n in NETWORKS),
        "coordinator_vacant": sum(not n[2] for n in NETWORKS),
        "paused": sum(n[3] == "paused" for n in NETWORKS),
    }
