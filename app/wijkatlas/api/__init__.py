# SPDX-License-Identifier: EUPL-1.2
"""Everything a command or a plugin may touch.

Commands and plugins import from here alone. Removing or changing the meaning of a name raises
``API``; adding an optional field or a method does not. ``tests/docs/api_surface.txt`` holds the
surface as it is promised.

What brings numpy along stands apart, to be imported where it is used: ``wijkatlas.api.files``,
``wijkatlas.api.statistics``, ``wijkatlas.api.drawing`` and ``wijkatlas.api.identity``.
"""

from wijkatlas.api.command import Access, Command, Param, parameters
from wijkatlas.api.edition import Edition, EditionRequest
from wijkatlas.api.layer import Layer
from wijkatlas.api.panel import Panel
from wijkatlas.api.plugin import API, LoadedPlugin, Plugin
from wijkatlas.api.screen import FindingView, MapReport, Notice, Screen
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
from wijkatlas.domain.calendar import write_period
from wijkatlas.domain.chapter import Block, Chapter, Lines, MapPicture, Pairs, Place
from wijkatlas.domain.chart import Chart, ChartKind, Role, Series
from wijkatlas.domain.errors import Cancelled, UserError
from wijkatlas.domain.estimate import Estimate, Reason
from wijkatlas.domain.export import ExportRecord
from wijkatlas.domain.filter import IncidentFilter
from wijkatlas.domain.finding import Finding
from wijkatlas.domain.incident import REASONS, ImportCounts, IncidentBatch, Rejection
from wijkatlas.domain.indicator import Group, Indicator, Measured, Nature
from wijkatlas.domain.light import SIGNS, Level, Light
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.progress import Progress, Silent
from wijkatlas.domain.table import Column, SheetTable
from wijkatlas.domain.taxonomy import load_themes
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.resources import resource_root
from wijkatlas.store.migrations import MigrationSet

__all__ = [
    "API",
    "QT_TRANSLATE_NOOP",
    "REASONS",
    "SIGNS",
    "Access",
    "Area",
    "Block",
    "Cancelled",
    "Chapter",
    "Chart",
    "ChartKind",
    "Column",
    "Command",
    "Edition",
    "EditionRequest",
    "Estimate",
    "Event",
    "ExportRecord",
    "FilterChanged",
    "Finding",
    "FindingView",
    "Group",
    "ImportCounts",
    "IncidentBatch",
    "IncidentFilter",
    "Indicator",
    "Layer",
    "Level",
    "Light",
    "Lines",
    "LoadedPlugin",
    "MapPicture",
    "MapReport",
    "Measured",
    "MigrationSet",
    "Nature",
    "Network",
    "NetworkKind",
    "NetworkStatus",
    "Notice",
    "NumberFormat",
    "Pairs",
    "Panel",
    "Param",
    "Place",
    "Plugin",
    "Progress",
    "ProjectClosed",
    "ProjectOpened",
    "Reason",
    "Rejection",
    "Role",
    "Screen",
    "SelectionChanged",
    "Series",
    "Session",
    "Setting",
    "Settings",
    "Sheet",
    "SheetTable",
    "Silent",
    "TablesChanged",
    "Translator",
    "UserError",
    "load_themes",
    "parameters",
    "resource_root",
    "write_period",
]
