# SPDX-License-Identifier: EUPL-1.2
"""Make the sample municipality: an invented Flemish town, and the files its offices would send.

    python sample_data/make_sample.py FOLDER

One seed gives the same files byte for byte. Nothing here is about a real place or person.
"""

import importlib.util
import json
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

HERE = Path(__file__).resolve().parent
SEED = 20260101
SURVEY_YEARS = (2022, 2025)


class Progress(Protocol):
    """Told how far the work is."""

    def update(self, done: int, total: int | None = None, text: str = "") -> None:
        """Say that ``done`` of ``total`` is done; ``text`` names the present step."""


@dataclass(frozen=True)
class SampleFiles:
    """Where the files of the sample municipality are."""

    folder: Path
    police_be: Path  # Belgian extract, CSV, three years
    police_be_2025: Path  # newer extract of the last year, XLSX
    police_nl: Path  # Dutch extract of a village across the border, CSV
    reports: Path  # citizens' reports, Open311 JSON
    areas: Path  # neighbourhoods, GeoPackage
    networks: Path  # neighbourhood networks, GeoJSON
    cafes: Path  # risk factors, GeoJSON: points
    bus_stops: Path  # points
    schools: Path  # polygons
    orthophoto: Path  # GeoTIFF
    base_map: Path  # MBTiles
    surveys: tuple[
        Path, ...
    ]  # two waves, oldest first: LimeSurvey CSV with a .lss of the same name
    survey_recipe: Path  # TOML: what their columns are for
    surveys_spss: tuple[Path, ...]  # the same answers as SPSS files
    partners: Path  # figures of schools, social services and others, CSV
    plan: Path  # the plan as the office hands it on, XLSX
    steps: Path  # what the office did with its figures: commands, JSON
    expected: Path  # what is in them, JSON


def make_sample(folder: Path, *, seed: int = SEED, progress: Progress | None = None) -> SampleFiles:
    """Write all files of the sample municipality into ``folder`` and say where they are."""
    folder.mkdir(parents=True, exist_ok=True)
    files = SampleFiles(
        folder=folder,
        police_be=folder / "politie_extract_be.csv",
        police_be_2025=folder / "politie_extract_be_2025.xlsx",
        police_nl=folder / "bvh_extract_nl.csv",
        reports=folder / "meldingen_open311.json",
        areas=folder / "wijken.gpkg",
        networks=folder / "netwerken.geojson",
        cafes=folder / "cafes.geojson",
        bus_stops=folder / "bushaltes.geojson",
        schools=folder / "scholen.geojson",
        orthophoto=folder / "luchtfoto.tif",
        base_map=folder / "basiskaart.mbtiles",
        surveys=tuple(folder / f"enquete_{year}.csv" for year in SURVEY_YEARS),
        survey_recipe=folder / "enquete_recept.toml",
        surveys_spss=tuple(folder / f"enquete_{year}.sav" for year in SURVEY_YEARS),
        partners=folder / "cijfers_partners.csv",
        plan=folder / "actieplan.xlsx",
        steps=folder / "stappen.json",
        expected=folder / "expected.json",
    )
    part = _parts()
    import numpy as np

    # one stream of chance for each part, so that a change in one leaves the others as they were
    chance = [np.random.default_rng([seed, number]) for number in range(10)]
    steps = 10

    def say(done: int, text: str) -> None:
        if progress is not None:
            progress.update(done, steps, text)

    say(0, "town")
    town = part("town").make_town(chance[0])
    land = part("land").settle(town, chance[1])
    say(1, "incidents")
    facts = part("incidents").happen(town, land, chance[2])
    say(2, "extracts")
    expected: dict[str, Any] = {"seed": seed, "municipality": part("names").MUNICIPALITY}
    expected |= part("extracts").write_extracts(
        facts, files.police_be, files.police_be_2025, chance[3]
    )
    say(3, "reports")
    expected["police_nl"] = part("reports").write_bvh(town, land, files.police_nl, chance[4])
    expected["reports"] = part("reports").write_reports(town, land, files.reports, chance[5])
    say(4, "layers")
    expected["areas"] = part("layers").write_neighbourhoods(town, land, files.areas)
    expected["population"] = sum(land.population)
    expected["networks"] = part("layers").write_networks(town, files.networks)
    expected["surroundings"] = part("surroundings").write_surroundings(
        town, land, files.cafes, files.bus_stops, files.schools, chance[7]
    )
    say(5, "orthophoto")
    part("orthophoto").paint_orthophoto(town, land, files.orthophoto, chance[6])
    say(6, "base map")
    expected["base_map_tiles"] = part("basemap").draw_base_map(town, land, files.base_map)
    say(7, "surveys")
    expected["surveys"] = {}
    files.survey_recipe.write_text(part("surveyfiles").RECIPE, "utf-8")
    for year, answers, spss in zip(SURVEY_YEARS, files.surveys, files.surveys_spss, strict=True):
        wave = part("survey").hold_survey(town, land, year, chance[8])
        expected["surveys"][str(year)] = part("surveyfiles").write_answers(wave, answers, chance[8])
        part("surveyfiles").write_structure(wave, answers.with_suffix(".lss"))
        part("surveyfiles").write_spss(wave, spss)
    say(8, "partners")
    expected["partners"] = part("partners").write_figures(town, land, files.partners, chance[9])
    expected["plan"] = part("planfile").write_plan(files.plan)
    expected["steps"] = part("steps").write_steps(files.steps, files.partners.name, files.plan.name)
    say(9, "counts")
    files.expected.write_text(
        json.dumps(expected, ensure_ascii=False, indent=1, sort_keys=True) + "\n", "utf-8"
    )
    say(steps, "")
    return files


def _parts() -> Any:
    """Gives the modules beside this script by name, wherever the script lies and whatever the path."""
    folder = HERE / "lindebeke"
    if "lindebeke" not in sys.modules:
        spec = importlib.util.spec_from_file_location(
            "lindebeke", folder / "__init__.py", submodule_search_locations=[str(folder)]
        )
        if spec is None or spec.loader is None:
            raise ImportError(str(folder))
        package = importlib.util.module_from_spec(spec)
        sys.modules["lindebeke"] = package
        spec.loader.exec_module(package)

    def part(name: str) -> Any:
        return import_module(f"lindebeke.{name}")

    return part


def main(arguments: list[str]) -> int:
    """Run as a script."""
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print("usage: make_sample.py FOLDER", file=sys.stderr)
        return 2
    files = make_sample(Path(arguments[0]))
    for path in sorted(files.folder.iterdir()):
        if path.is_file():
            print(f"{path.stat().st_size / 1e6:8.2f} MB  {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
