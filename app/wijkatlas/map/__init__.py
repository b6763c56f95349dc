# SPDX-License-Identifier: EUPL-1.2
"""Tiles, styles, the map page and the exports of the map, without Qt."""
