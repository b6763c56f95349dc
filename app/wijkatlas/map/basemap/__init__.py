# SPDX-License-Identifier: EUPL-1.2
"""Base maps from local files: MBTiles, PMTiles and GeoTIFF, each answering XYZ tiles.

``open_base_map(path)`` gives a :class:`BaseMap`; ``mosaic`` draws one under an exported picture.
"""

from wijkatlas.map.basemap.mosaic import mosaic
from wijkatlas.map.basemap.opening import BaseMap, Tile, open_base_map

__all__ = ["BaseMap", "Tile", "mosaic", "open_base_map"]
