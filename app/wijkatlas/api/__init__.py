# SPDX-License-Identifier: EUPL-1.2
"""Everything a command or a plugin may touch.

Commands and plugins import from here alone. Removing or changing the meaning of a name raises
``API``; adding an optional field or a method does not. ``tests/docs/api_surface.txt`` holds the
surface as it is promised.
"""

from wijkatlas.api.command import Access, Command, Param, parameters
from wijkatlas.api.layer import Layer
from wijkatlas.api.panel import Panel
from wijkatlas.api.plugin import API, LoadedPlugin, Plugin
from wijkatlas.api.session import (
    Event,
    FilterChanged,
    ProjectClosed,
    ProjectOpened,
    SelectionChanged,
    Session,
    TablesChanged,
)
from wijkatlas.api.setting import Setting, Settings
from wijkatlas.api.sheet import Sheet
from wijkatlas.domain.area import Area, Network, NetworkKind, NetworkStatus
from wijkatlas.domain.errors import Cancelled, UserError
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.incident import ImportCounts, IncidentBatch, Rejection
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.domain.table import Column, SheetTable
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator

__all__ = [
    "API",
    "QT_TRANSLATE_NOOP",
    "Access",
    "Area",
    "Cancelled",
    "Column",
    "Command",
    "Estimate",
    "Event",
    "FilterChanged",
    "ImportCounts",
    "IncidentBatch",
    "IncidentFilter",
    "Layer",
    "LoadedPlugin",
    "Network",
    "NetworkKind",
    "NetworkStatus",
    "Panel",
    "Param",
    "Plugin",
    "Progress",
    "ProjectClosed",
    "ProjectOpened",
    "Reason",
    "Rejection",
    "SelectionChanged",
    "Session",
    "Setting",
    "Settings",
    "Sheet",
    "SheetTable",
    "Silent",
    "TablesChanged",
    "Translator",
    "UserError",
    "parameters",
]
