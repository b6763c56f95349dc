# SPDX-License-Identifier: EUPL-1.2
"""Base maps in local files (MBTiles, GeoTIFF) as layers of a QGIS project."""

from pathlib import Path
from xml.etree.ElementTree import Element

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.crs import WEB_MERCATOR
from wijkatlas.map.qgis.look import RasterLayer
from wijkatlas.map.qgis.markup import add

_GREY, _COLOUR = 1, 3
_ALPHA = 4


def raster_layer(path: Path, source: str, title: str) -> RasterLayer:
    """Describe a picture file that GDAL reads; ``source`` is its path from the QGIS project.

    Raises:
        UnreadableFile: it is no picture with a place on the map.
    """
    import rasterio
    from rasterio.enums import ColorInterp
    from rasterio.errors import RasterioError

    if path.suffix.lower() == ".mbtiles":
        return RasterLayer(source, title, WEB_MERCATOR, bands=4)
    try:
        with rasterio.open(path) as picture:
            if picture.crs is None:
                raise UnreadableFile(
                    QT_TRANSLATE_NOOP("errors", "{file} doesn't say where it lies on the map."),
                    file=path.name,
                )
            palette: tuple[tuple[int, str], ...] = ()
            if picture.colorinterp[0] is ColorInterp.palette:
                palette = tuple(
                    (value, f"#{red:02X}{green:02X}{blue:02X}")
                    for value, (red, green, blue, _) in sorted(picture.colormap(1).items())
                )
            return RasterLayer(
                source, title, picture.crs.to_string(), bands=picture.count, palette=palette
            )
    except RasterioError as fault:
        raise UnreadableFile(
            QT_TRANSLATE_NOOP("errors", "{file} can't be read as a base map."), file=path.name
        ) from fault


def add_pipe(parent: Element, raster: RasterLayer) -> None:
    """Say how the bands become colours."""
    pipe = add(parent, "pipe")
    if raster.palette:
        renderer = add(pipe, "rasterrenderer", type="paletted", band=1, opacity=1, alphaBand=-1)
        entries = add(renderer, "colorPalette")
        for value, hex_colour in raster.palette:
            add(entries, "paletteEntry", value=value, color=hex_colour, alpha=255, label=value)
    elif raster.bands < _COLOUR:
        renderer = add(
            pipe,
            "rasterrenderer",
            type="singlebandgray",
            grayBand=_GREY,
            gradient="BlackToWhite",
            opacity=1,
            alphaBand=-1,
        )
    else:
        add(
            pipe,
            "rasterrenderer",
            type="multibandcolor",
            redBand=1,
            greenBand=2,
            blueBand=3,
            opacity=1,
            alphaBand=_ALPHA if raster.bands >= _ALPHA else -1,
        )
    add(pipe, "rasterresampler", zoomedInResampler="bilinear", maxOversampling=2)
