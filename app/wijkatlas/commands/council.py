# SPDX-License-Identifier: EUPL-1.2
"""What leaves the office: the figures of the present filter, protected together, and their sources."""

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from wijkatlas import __version__
from wijkatlas.api import Progress, Session, UserError
from wijkatlas.commands.mapview import MapView
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.domain.summary import Summary
from wijkatlas.domain.taxonomy import load_themes
from wijkatlas.language import QT_TRANSLATE_NOOP, Translator
from wijkatlas.resources import resource_root

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wijkatlas.analysis.together import Counted
    from wijkatlas.report.content import ImportRow


@dataclass(frozen=True, slots=True)
class Council:
    """A session in the project's language, its view, its protected summary and its words."""

    session: Session
    view: MapView
    summary: Summary
    sentence: str
    translator: Translator
    as_of: date

    @property
    def program(self) -> str:
        """Name and version, for the foot of an export."""
        return f"Wijkatlas {__version__}"


def gather(
    session: Session,
    progress: Progress,
    *,
    as_of: date | None = None,
    scheme: str = "",
    beside: "Callable[[Session, MapView], Sequence[Counted]] | None" = None,
) -> Council:
    """Count what the session's filter leaves, and hide what must be hidden.

    Args:
        session: the project and the filter.
        progress: told while data are loaded.
        as_of: the day that the export speaks of; today when not given.
        scheme: the area scheme; that of the map when not given.
        beside: from the session in the project's language and its view, the tables of analyses
            that leave in the same workbook.

    Raises:
        UserError: there are no areas of that scheme.
    """
    from wijkatlas.analysis.summary import Facts, summarise

    reader = session.in_language(session.project.language)
    translator = reader.translator
    view = MapView(reader)
    view.load(progress)
    view.apply_filter(session.filter)
    loaded = view.loaded
    assert loaded is not None  # noqa: S101 - it was loaded above
    if scheme:
        if scheme not in loaded.areas:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no area scheme “{scheme}” in this project."),
                QT_TRANSLATE_NOOP("errors", "It has: {schemes}. Import areas with “area import”."),
                scheme=scheme,
                schemes=", ".join(sorted(loaded.areas)) or "—",
            )
        view.restyle(replace(view.style, scheme=scheme))
    scheme = view.scheme()
    areas = loaded.areas.get(scheme, [])
    themes = load_themes(resource_root() / "taxonomies" / "incident_themes.toml")
    chosen = session.filter
    rows = loaded.network_rows(chosen.network) if chosen.network is not None else None
    facts = Facts(
        areas={area.code: (area.name, area.population) for area in areas},
        labels={code: view.label(code) for code in loaded.points.categories},
        not_additive=frozenset(theme.code for theme in themes.themes if not theme.additive),
        smallest_shown=session.settings["hide_below"],
        source=", ".join(
            sorted(
                {
                    each.source
                    for each in session.project.imports()
                    if each.source and not each.undone and each.kind == "incident"
                }
            )
        ),
        vintage=max((area.valid_from for area in areas), default=""),
    )
    summary = summarise(
        loaded.points,
        chosen,
        facts,
        areas=loaded.assignment(scheme) if areas else None,
        network=rows,
        beside=beside(reader, view) if beside is not None else (),
    )
    sentence = view.sentence(NumberFormat.of(translator.language).write)
    return Council(reader, view, summary, str(sentence or ""), translator, as_of or date.today())


def import_log(session: Session) -> list["ImportRow"]:
    """The import log for the workbook, oldest first."""
    from wijkatlas.report.content import ImportRow

    return [
        ImportRow(
            each.file_name, each.at, each.recipe, each.counts.read, each.counts.added,
            each.counts.updated, each.counts.unchanged, each.counts.rejected,
            each.counts.without_location, each.sha256, each.undone,
        )
        for each in reversed(session.project.imports())
    ]  # fmt: skip


def source_files(session: Session) -> list[tuple[str, str, str]]:
    """Name, SHA-256 and day of each file that the project was filled from, oldest first."""
    project = session.project
    rows = [
        (each.file_name, each.sha256, each.at[:10])
        for each in reversed(project.imports())
        if not each.undone
    ]
    return rows + [(each.file_name, each.sha256, each.at[:10]) for each in project.factors()]


def manifest_options(council: Council) -> list[tuple[str, str]]:
    """How an edition was made, as names and values."""
    t = council.translator.translate
    return [
        (t("workbook", QT_TRANSLATE_NOOP("workbook", "Areas")), area_word(council)),
        (
            t("settings", "Hide counts below"),
            str(council.summary.smallest_shown),
        ),
        (t("settings", "Language"), council.translator.language),
    ]


def area_word(council: Council) -> str:
    """How the areas are called: the name of their scheme and, where known, from when they hold."""
    scheme, vintage = council.view.scheme(), ""
    loaded = council.view.loaded
    if loaded is not None and scheme:
        vintage = max((area.valid_from for area in loaded.areas[scheme]), default="")
    if not vintage:
        return scheme
    return council.translator.translate(
        "reports",
        QT_TRANSLATE_NOOP("reports", "{scheme} (from {day})"),
        scheme=scheme,
        day=vintage,
    )
