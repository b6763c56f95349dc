# SPDX-License-Identifier: EUPL-1.2
"""Commands about the project file itself."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.store.location import ADVICE, Location, locate

PATTERNS = ("*.gpkg",)


@dataclass(frozen=True, slots=True)
class CreateReport:
    """Where the new project lies."""

    path: str
    crs: str

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate(
            "reports", "The project is ready. It lies in {path}.", path=self.path
        )


@dataclass(frozen=True, slots=True)
class ProjectInfo:
    """What a project holds."""

    path: str
    name: str
    crs: str
    language: str
    created: str
    size_bytes: int
    incidents: int
    areas: dict[str, int]
    networks: int
    imports: list[dict[str, object]]
    location: str

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t = translator.translate
        write = NumberFormat.of(translator.language).write
        lines = [
            t(
                "reports",
                "{name} ({crs}, made {created})",
                name=self.name,
                crs=self.crs,
                created=self.created[:10],
            ),
            t("reports", "{n} incidents", n=write(self.incidents)),
            *(
                t("reports", "{n} areas of scheme {scheme}", n=write(n), scheme=scheme)
                for scheme, n in self.areas.items()
            ),
            t("reports", "{n} neighbourhood networks", n=write(self.networks)),
            t("reports", "{n} imports", n=write(len(self.imports))),
            t("reports", "{mb} MB on disk", mb=write(self.size_bytes / 1e6, 1)),
        ]
        location = Location(self.location)
        if location in ADVICE:
            lines.append(t("errors", ADVICE[location]))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found; an exit code of 1 says that something is wrong."""

    path: str
    problems: list[str]

    @property
    def exit_code(self) -> int:
        """0 when the project is whole."""
        return 1 if self.problems else 0

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        if not self.problems:
            return translator.translate("reports", "{path} is whole.", path=self.path)
        return "\n".join(self.problems)


@dataclass(frozen=True, slots=True)
class CopyReport:
    """Where a copy lies."""

    path: str

    def sentence(self, translator: Translator) -> str:
        """In words."""
        return translator.translate("reports", "Copied to {path}.", path=self.path)


def create(
    session: Session,
    progress: Progress,
    *,
    path: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "The new project file (.gpkg)"),
            save=True,
            patterns=PATTERNS,
        ),
    ],
    name: Annotated[
        str, Param(QT_TRANSLATE_NOOP("commands", "Name of the municipality or office"), option=True)
    ],
    crs: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Coordinate system in metres, such as EPSG:31370"),
            option=True,
        ),
    ],
    language: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP("commands", "Language of exports"),
            choices=("nl", "fr", "en", "es", "pt"),
        ),
    ] = "nl",
) -> CreateReport:
    """Make a new, empty project."""
    from wijkatlas.store.project import Project

    progress.update(0, 1)
    project = Project.create(
        path, name=name, crs=crs, language=language, migrations=session.migrations()
    )
    report = CreateReport(str(path), project.crs)
    session.adopt(project)
    return report


def info(session: Session, progress: Progress) -> ProjectInfo:
    """Tell what the project holds: layers, counts, imports, size."""
    del progress
    project = session.project
    areas = dict(project.rows("SELECT scheme, count(*) FROM area GROUP BY scheme ORDER BY scheme"))
    imports: list[dict[str, object]] = [
        {
            "import": each.id,
            "at": each.at,
            "kind": each.kind,
            "source": each.source,
            "file": each.file_name,
            "read": each.counts.read,
            "added": each.counts.added,
            "updated": each.counts.updated,
            "unchanged": each.counts.unchanged,
            "rejected": each.counts.rejected,
            "without_location": each.counts.without_location,
            "undone": each.undone,
        }
        for each in project.imports()
    ]
    return ProjectInfo(
        str(project.path),
        project.name,
        project.crs,
        project.language,
        project.created,
        project.path.stat().st_size,
        project.count("incident"),
        areas,
        project.count("network"),
        imports,
        str(locate(project.path)),
    )


def check(session: Session, progress: Progress) -> CheckReport:
    """Check that the project is whole: file, keys, layers, index, audit log."""
    project = session.project
    t = session.translator.translate
    problems = [t("check", each.text, **each.values) for each in project.check(progress)]
    return CheckReport(project.path.name, problems)


def backup(
    session: Session,
    progress: Progress,
    *,
    dest: Annotated[
        Path,
        Param(QT_TRANSLATE_NOOP("commands", "Where the copy goes"), save=True, patterns=PATTERNS),
    ],
) -> CopyReport:
    """Copy the whole project to another file, verified."""
    return CopyReport(str(session.project.backup(dest, progress)))


def restore(
    session: Session,
    progress: Progress,
    *,
    backup_file: Annotated[
        Path, Param(QT_TRANSLATE_NOOP("commands", "The backup"), patterns=PATTERNS)
    ],
    dest: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP("commands", "The new project file (.gpkg)"),
            save=True,
            patterns=PATTERNS,
        ),
    ],
) -> CopyReport:
    """Make a project anew from a backup."""
    from wijkatlas.store.backup import restore as restore_backup

    del session
    return CopyReport(str(restore_backup(backup_file, dest, progress)))


COMMANDS = [
    Command(
        "project.create",
        QT_TRANSLATE_NOOP("commands", "New project…"),
        create,
        Access.NONE,
        "file",
        "Ctrl+N",
        "mdi6.file-plus-outline",
    ),
    Command(
        "project.info",
        QT_TRANSLATE_NOOP("commands", "About this project"),
        info,
        Access.READ,
        "file",
    ),
    Command(
        "project.check",
        QT_TRANSLATE_NOOP("commands", "Check the project"),
        check,
        Access.READ,
        "file",
    ),
    Command(
        "project.backup",
        QT_TRANSLATE_NOOP("commands", "Back up…"),
        backup,
        Access.READ,
        "file",
        "Ctrl+S",
        "mdi6.content-save-outline",
    ),
    Command(
        "project.restore",
        QT_TRANSLATE_NOOP("commands", "Restore a backup…"),
        restore,
        Access.NONE,
        "file",
    ),
]
