# SPDX-License-Identifier: EUPL-1.2
"""A proposed recipe for a file nobody described, from the names of its columns and their values.

A recipe that travels with the program is preferred when the file has its columns and its values
fit. What was judged, how surely, and what a person should look at is said with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import blake2b
from pathlib import Path

import numpy as np

from wijkatlas.exchange.findings import Finding, source_findings
from wijkatlas.exchange.guess_columns import (
    Choice,
    choose_attempt,
    choose_category,
    choose_id,
    choose_where_written,
)
from wijkatlas.exchange.guess_moments import choose_moments
from wijkatlas.exchange.guess_place import choose_place
from wijkatlas.exchange.profile import Profile, profile_columns, sample_rows
from wijkatlas.exchange.recipe import Moment, Recipe, heading_key
from wijkatlas.exchange.recipe_reader import shipped_recipes
from wijkatlas.exchange.rowreader import RowReader
from wijkatlas.exchange.rows import RowChunk, RowSource
from wijkatlas.exchange.source import open_source
from wijkatlas.exchange.vocabulary import theme_of
from wijkatlas.exchange.whereabouts import whereabouts
from wijkatlas.language import QT_TRANSLATE_NOOP

_LEAST_KEPT = 0.9
_LEAST_PLACED = 0.5


@dataclass(frozen=True, slots=True)
class Guess:
    """A proposal: the recipe, how sure each part is (0 to 1), and what should be looked at."""

    recipe: Recipe
    confidence: Mapping[str, float] = field(default_factory=dict)
    findings: Sequence[Finding] = ()


def guess_recipe(path: Path) -> Guess:
    """Propose a recipe for a file.

    Raises:
        UnreadableFile: the file can't be read at all.
    """
    source = open_source(path)
    sample = sample_rows(source)
    known = _known_recipe(path, source, sample)
    if known is not None:
        return known
    return _fresh_recipe(path, source, sample)


def _known_recipe(path: Path, source: RowSource, sample: RowChunk) -> Guess | None:
    """The shipped recipe that fits best, when one does."""
    best: tuple[int, Recipe] | None = None
    for recipe in shipped_recipes():
        if not recipe.fits(source.columns):
            continue
        opened, rows = source, sample
        if recipe.sheet and source.facts.get("sheet") != recipe.sheet:
            continue
        if not _values_fit(recipe, opened, rows):
            continue
        used = len(recipe.columns) + len(recipe.moments) + 4 * bool(recipe.bounds)
        if best is None or used > best[0]:
            best = used, recipe
    if best is None:
        return None
    recipe = _with_file(best[1], source)
    text = QT_TRANSLATE_NOOP("guess", "The file has the columns and values of “{recipe}”.")
    findings = [Finding(text, {"recipe": recipe.title}), *source_findings(source)]
    parts = [*recipe.columns, *recipe.moments, "time_zone", *(["crs"] if recipe.crs else [])]
    return Guess(recipe, dict.fromkeys(parts, 0.98), findings)


def _values_fit(recipe: Recipe, source: RowSource, sample: RowChunk) -> bool:
    """True when few rows are rejected and the places lie where they should."""
    if not len(sample):
        return True
    target = recipe.crs or source.crs or "EPSG:4326"
    batch = RowReader(source, recipe, target, date.today()).read(sample)
    if len(batch) < _LEAST_KEPT * len(sample):
        return False
    x, y = np.asarray(batch.columns["x"]), np.asarray(batch.columns["y"])
    placed = np.isfinite(x)
    if placed.mean() < _LEAST_PLACED:
        return False
    if recipe.bounds:
        west, south, east, north = recipe.bounds
        longitude, latitude = float(np.median(x[placed])), float(np.median(y[placed]))
        return west <= longitude <= east and south <= latitude <= north
    return True


def _with_file(recipe: Recipe, source: RowSource) -> Recipe:
    """The recipe with what the file itself shows of how it is written."""
    if source.facts.get("kind") != "csv":
        return recipe
    return replace(
        recipe,
        delimiter=recipe.delimiter or source.facts.get("delimiter", ""),
        encoding=recipe.encoding or source.facts.get("encoding", ""),
    )


def _fresh_recipe(path: Path, source: RowSource, sample: RowChunk) -> Guess:
    """A recipe made from nothing but the file."""
    profiles = profile_columns(sample, source.columns)
    findings: list[Finding] = list(source_findings(source))
    confidence: dict[str, float] = {}
    place = choose_place(profiles, sample, source)
    country, zone, zone_sure = whereabouts(place.longitude, place.latitude, place.crs)
    moments = choose_moments(profiles, country)
    taken = set(place.headings) | set(moments.headings)
    identity = choose_id(profiles, taken)
    taken |= {identity.heading} - {""}
    category, national = choose_category(profiles, taken)
    taken |= {category.heading, national.heading} - {""}
    written = choose_where_written(profiles, taken)
    attempt = choose_attempt(profiles, taken | {each.heading for each in written.values()})
    choices: dict[str, Choice] = {
        "source_ref": identity,
        "category": category,
        "category_national": national,
        "attempt": attempt,
        **written,
    }
    columns: dict[str, tuple[str, ...]] = {
        part: (each.heading,) for part, each in choices.items() if each.heading
    }
    confidence |= {part: each.sure for part, each in choices.items() if each.heading}
    columns |= place.columns
    confidence |= {**place.confidence, **moments.confidence}
    confidence["time_zone"] = zone_sure
    categories = _themes(profiles, category.heading)
    theme = "" if category.heading else theme_of(path.name.split(".")[0].replace("_", " "))
    for part in (identity, category, place, moments):
        findings += part.findings
    findings += _more_findings(category, theme, columns, moments.moments, zone)
    recipe = Recipe(
        title=path.name.split(".")[0].replace("_", " ").strip() or "?",
        source=_source_code(columns, moments.moments, source.columns),
        country=country,
        time_zone=zone or "Europe/Brussels",
        crs=place.crs,
        day_first=moments.day_first,
        theme=theme,
        decimal=place.decimal,
        columns=columns,
        moments=moments.moments,
        categories=categories,
        name="",
    )
    rounded = {part: round(sure, 2) for part, sure in confidence.items()}
    return Guess(_with_file(recipe, source), rounded, findings)


def _themes(profiles: Sequence[Profile], heading: str) -> dict[str, str]:
    """The themes of the values of the category column, whatever case they are written in."""
    profile = next((each for each in profiles if each.heading == heading), None)
    if profile is None:
        return {}
    found: dict[str, str] = {}
    seen: set[str] = set()
    for text, _ in profile.counts.most_common(1_000):
        key = "".join(text.casefold().split())
        theme = theme_of(text)
        if theme and key not in seen and not text.endswith("*"):
            found[text] = theme
        seen.add(key)
    return found


def _more_findings(
    category: Choice,
    theme: str,
    columns: Mapping[str, tuple[str, ...]],
    moments: Mapping[str, object],
    zone: str,
) -> list[Finding]:
    found = []
    if not category.heading and theme:
        text = QT_TRANSLATE_NOOP(
            "guess",
            "No column says what happened; the file's name suggests “{theme}” for all rows.",
        )
        found.append(Finding(text, {"theme": theme}))
    elif not category.heading:
        text = QT_TRANSLATE_NOOP("guess", "No column says what happened.")
        found.append(Finding(text, {}))
    if not moments:
        text = QT_TRANSLATE_NOOP("guess", "No column holds dates.")
        found.append(Finding(text, {}))
    if "source_ref" not in columns:
        text = QT_TRANSLATE_NOOP(
            "guess", "No column numbers the records; repeated rows are told apart by their content."
        )
        found.append(Finding(text, {}))
    if "x" not in columns and not zone and not moments:
        text = QT_TRANSLATE_NOOP(
            "guess", "Is this a table of incidents? Neither dates nor places were found."
        )
        found.append(Finding(text, {}))
    if not zone:
        text = QT_TRANSLATE_NOOP(
            "guess", "The time zone can't be told from the file; Europe/Brussels is assumed."
        )
        found.append(Finding(text, {}))
    return found


def _source_code(
    columns: Mapping[str, tuple[str, ...]],
    moments: Mapping[str, Moment],
    headings: Sequence[str],
) -> str:
    """A code of the headings that carry identity, so that every extract of one system agrees.

    The file's name would not do: offices send ``export jan.csv`` and ``export feb.csv``. Where no
    heading says number, category or time, all of them together stand for the system.
    """
    kept = [columns.get(part, ("",))[0] for part in ("source_ref", "category")]
    kept.append(moments["begin"].column[0] if "begin" in moments else "")
    text = "\x1f".join(heading_key(heading) for heading in (kept if any(kept) else headings))
    return f"extract-{blake2b(text.encode(), digest_size=4).hexdigest()}"
