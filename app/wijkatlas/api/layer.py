# SPDX-License-Identifier: EUPL-1.2
"""A map layer that a plugin adds."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Layer:
    """Vector features on top of the map.

    ``features(session)`` gives a GeoJSON FeatureCollection in the project CRS whose properties
    ``label``, ``colour`` and ``radius_m`` (all optional) the map understands. No personal data.
    """

    id: str
    title: str
    features: Callable[..., dict[str, Any]]
    visible: bool = False
