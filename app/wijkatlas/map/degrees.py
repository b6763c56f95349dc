# SPDX-License-Identifier: EUPL-1.2
"""Positions, bounds and shapes in degrees (WGS 84), longitude first."""

Bounds = tuple[float, float, float, float]
"""West, south, east, north."""
Position = tuple[float, float]
Ring = tuple[Position, ...]
Polygon = tuple[Ring, ...]
"""The outer ring, then its holes."""

MOST_LATITUDE = 85.06
"""Web mercator ends there."""
