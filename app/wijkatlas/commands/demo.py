# SPDX-License-Identifier: EUPL-1.2
"""The sample municipality, the whole job in one command: files, project, workbook, maps."""

import importlib.util
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
)
from wijkatlas.api.command import parameters, typed_value
from wijkatlas.commands import area, export, factor, incident, network
from wijkatlas.domain.numbers import NumberFormat
from wijkatlas.resources import sample_script

NAME = "Lindebeke"
CRS = "EPSG:31370"


@dataclass(frozen=True, slots=True)
class DemoReport:
    """Where everything lies; ``then_open`` is the project that the desktop shows next."""

    folder: str
    project: str
    workbook: str
    map: str
    picture: str
    qgis: str
    incidents: int
    then_open: Path | None = field(default=None, repr=False)

    def as_json(self) -> dict[str, Any]:
        """The places and the count."""
        return {
            "folder": self.folder, "project": self.project, "workbook": self.workbook,
            "map": self.map, "picture": self.picture, "qgis": self.qgis, "incidents": self.incidents,
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """In lines."""
        t = translator.translate
        count = NumberFormat.of(translator.language).write(self.incidents)
        return "\n".join(
            [
                t("reports", "The sample municipality is ready: {n} incidents.", n=count),
                t("reports", "Project: {path}", path=self.project),
                t("reports", "Workbook for the council: {path}", path=self.workbook),
                t("reports", "Map for the browser: {path}", path=self.map),
                t("reports", "Picture of the map: {path}", path=self.picture),
                t("reports", "QGIS project: {path}", path=self.qgis),
            ]
        )


def demo(
    session: Session,
    progress: Progress,
    *,
    folder: Annotated[
        Path | None, Param(QT_TRANSLATE_NOOP("commands", "Where the results go"), save=True)
    ] = None,
    window: Annotated[
        bool,
        Param(
            QT_TRANSLATE_NOOP("commands", "Open the desktop afterwards, where there is a display")
        ),
    ] = True,
) -> DemoReport:
    """Make the sample municipality and do the whole job: project, workbook, map, picture."""
    place = (folder or default_folder()).absolute()
    project = place / "lindebeke.gpkg"
    if project.exists():
        session.open(project)
    else:
        fill(session, progress, place, project)
    if session.project.read_only:
        raise session.project.read_only_error()
    workbook, page = place / "lindebeke.xlsx", place / "lindebeke.html"
    picture, qgs = place / "lindebeke.png", place / "lindebeke.qgs"
    export.export_workbook(session, progress, out=workbook)
    export.export_map(session, progress, out=page)
    export.export_picture(session, progress, out=picture)
    export.export_qgis(session, progress, out=qgs)
    return DemoReport(
        str(place), str(project), str(workbook), str(page), str(picture), str(qgs),
        session.project.count("incident"), project if window else None,
    )  # fmt: skip


def default_folder() -> Path:
    """The sample's own folder among the user's documents."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "Wijkatlas Lindebeke"


def fill(session: Session, progress: Progress, place: Path, project: Path) -> None:
    """Make the files an office would get, and a project from them; all of it or no project."""
    from wijkatlas.commands.basemaps import BASE_MAPS
    from wijkatlas.commands.mapstyle import OPTION, MapStyle
    from wijkatlas.store.project import Project

    files = make_files(place / "bron", progress)
    part = place / f".{project.name}.part.gpkg"
    part.unlink(missing_ok=True)
    session.adopt(
        Project.create(
            part, name=NAME, crs=CRS, language=session.translator.language,
            migrations=session.migrations(),
        )
    )  # fmt: skip
    try:
        area.import_areas(
            session, progress, file=files.areas, scheme="wijk", code="code", name="naam",
            population="inwoners", households="huishoudens",
        )  # fmt: skip
        network.import_networks(
            session, progress, file=files.networks, name="naam", kind="soort",
            coordinator="coordinator", police_contact="politiecontact", started_on="gestart",
            status="status",
        )  # fmt: skip
        for file in (files.police_be, files.police_be_2025, files.reports):
            incident.import_incidents(session, progress, file=file)
        for file, title in (
            (files.cafes, QT_TRANSLATE_NOOP("layers", "Cafés")),
            (files.bus_stops, QT_TRANSLATE_NOOP("layers", "Bus stops")),
            (files.schools, QT_TRANSLATE_NOOP("layers", "Schools")),
        ):
            factor.import_factor(
                session, progress, file=file, name=session.translator.translate("layers", title),
                vintage="2025", source=NAME,
            )  # fmt: skip
        _hold_surveys(session, progress, files)
        _follow_steps(session, progress, files)
        bases = [
            {
                "path": path.relative_to(place).as_posix(),
                "title": session.translator.translate("layers", title),
            }
            for path, title in (
                (files.base_map, QT_TRANSLATE_NOOP("layers", "Base map")),
                (files.orthophoto, QT_TRANSLATE_NOOP("layers", "Aerial photograph")),
            )
        ]
        session.project.set_option(BASE_MAPS, bases)
        style = MapStyle(base="base-0")
        session.project.set_option(OPTION, style.to_option())
        session.close()
        part.replace(project)
    finally:
        session.close()
        part.unlink(missing_ok=True)
    session.open(project)


def _hold_surveys(session: Session, progress: Progress, files: Any) -> None:
    """Import the waves of the survey, where the plugin for surveys is there."""
    if "survey.import" not in session.commands:
        return
    for answers in files.surveys:
        session.run(
            "survey.import", progress, file=answers, form=answers.with_suffix(".lss"),
            recipe=str(files.survey_recipe), wave=answers.stem.rpartition("_")[2],
        )  # fmt: skip


def _follow_steps(session: Session, progress: Progress, files: Any) -> None:
    """Do what the office did with its figures, as far as the commands of the plugins are there."""
    for step in json.loads(files.steps.read_text("utf-8")):
        command = session.commands.get(step.pop("command"))
        if command is None:
            continue
        if "file" in step:
            step["file"] = str(files.folder / step["file"])
        types = {each.name: each.type for each in parameters(command)}
        values = {name: typed_value(types[name], value) for name, value in step.items()}
        session.run(command.id, progress, **values)


def make_files(folder: Path, progress: Progress) -> Any:
    """Run the script that invents the municipality; gives where its files are."""
    script = sample_script()
    spec = importlib.util.spec_from_file_location("wijkatlas_sample", script)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(script)
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.make_sample(folder, progress=_Renamed(progress))


class _Renamed:
    """The script's own words for its steps, replaced by one that is translated."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        del text
        self._progress.update(
            done, total, QT_TRANSLATE_NOOP("jobs", "Inventing the sample municipality")
        )


COMMANDS = [
    Command(
        "demo", QT_TRANSLATE_NOOP("commands", "Sample municipality"), demo, Access.NONE, "help", "",
        "mdi6.home-city-outline",
    )
]  # fmt: skip
