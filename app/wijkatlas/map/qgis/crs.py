# SPDX-License-Identifier: EUPL-1.2
"""Coordinate reference systems as QGIS stores them in a project."""

import warnings
from xml.etree.ElementTree import Element

from pyproj import CRS, Transformer
from pyproj.transformer import TransformerGroup

from wijkatlas.map.qgis.look import Bounds
from wijkatlas.map.qgis.markup import add

WEB_MERCATOR = "EPSG:3857"


def add_crs(parent: Element, crs: str) -> Element:
    """Describe a CRS so completely that QGIS never asks: text, number and name of the authority."""
    known = CRS.from_user_input(crs)
    authority = known.to_authority(min_confidence=20)
    element = add(parent, "spatialrefsys", nativeFormat="Wkt")
    add(element, "wkt", known.to_wkt("WKT2_2019"))
    if authority is not None:
        add(element, "srid", authority[1])
        add(element, "authid", ":".join(authority))
    add(element, "description", known.name)
    add(element, "geographicflag", str(known.is_geographic).lower())
    return element


def add_transform_context(parent: Element, crs: str) -> Element:
    """Choose the way from web maps to the project CRS, where QGIS would stop at a dialog.

    Nothing else goes in: a fixed way from longitude and latitude makes QGIS 3.40 fail in the other
    direction.
    """
    context = add(parent, "transformContext")
    if CRS.from_user_input(crs) == CRS.from_user_input(WEB_MERCATOR):
        return context
    with warnings.catch_warnings(action="ignore"):  # a grid that is missing here is missing there
        ways = TransformerGroup(WEB_MERCATOR, crs, always_xy=True).transformers
    if ways:
        pair = add(context, "srcDest", coordinateOp=ways[0].to_proj4(), allowFallback=1)
        add_crs(add(pair, "src"), WEB_MERCATOR)
        add_crs(add(pair, "dest"), crs)
    return context


def area_of_use(crs: str) -> Bounds:
    """Where the CRS is meant for, in its own units: the view of a project without any data."""
    known = CRS.from_user_input(crs)
    use = known.area_of_use
    if use is None:
        return (0.0, 0.0, 100_000.0, 100_000.0)
    transformer = Transformer.from_crs(known.geodetic_crs, known, always_xy=True)
    west, south, east, north = transformer.transform_bounds(*use.bounds)
    return (west, south, east, north)
