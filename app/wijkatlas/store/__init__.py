# SPDX-License-Identifier: EUPL-1.2
"""The project file: a GeoPackage that only this package opens for writing.

``project`` is the door: open, edit, query, undo. ``connection`` makes every connection, ``schema``
and ``geopackage`` lay out the tables, ``bulk`` fills them fast, ``journal`` undoes, ``audit``
chains, ``lock`` says who writes, ``backup`` copies and ``check`` verifies.
"""
