# SPDX-License-Identifier: EUPL-1.2
"""The first sheet: what the workbook says, from when, from which sources, by which rules."""

from wijkatlas.domain.calendar import write_day
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.report.reading import Reading, written_period

__all__ = ["explain"]

MOST_SOURCES = 12


def explain(
    reading: Reading, skipped: list[str], plugin_sheets: list[str]
) -> list[tuple[str, str]]:
    """Pairs of heading and text; a pair without text starts a section."""
    content, summary, say = reading.content, reading.summary, reading.say
    translator = reading.translator
    pairs: list[tuple[str, str]] = [
        (say(QT_TRANSLATE_NOOP("workbook", "What you see")), ""),
        (say(QT_TRANSLATE_NOOP("workbook", "Municipality")), content.municipality),
        (say(QT_TRANSLATE_NOOP("workbook", "Selection")), content.sentence),
        (
            say(QT_TRANSLATE_NOOP("workbook", "Period")),
            written_period(summary.period, translator)
            or say(QT_TRANSLATE_NOOP("workbook", "no incident with a known day")),
        ),
    ]
    if summary.comparison is not None:
        before, now = (written_period(each, translator) for each in summary.comparison)
        text = QT_TRANSLATE_NOOP("workbook", "{now} against {before}")
        pairs.append(
            (say(QT_TRANSLATE_NOOP("workbook", "Compared")), say(text, now=now, before=before))
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "workbook",
            "nothing: the data do not hold two periods of equal length one after the other",
        )
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Compared")), say(text)))
    if content.area_word:
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Areas")), content.area_word))
    if content.recipient:
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Made for")), content.recipient))
    pairs += _sources(reading)
    pairs += _rules(reading)
    if skipped or plugin_sheets:
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Sheets")), ""))
        if plugin_sheets:
            added = QT_TRANSLATE_NOOP("workbook", "Added by plugins")
            pairs.append((say(added), ", ".join(plugin_sheets)))
        if skipped:
            left_out = QT_TRANSLATE_NOOP("workbook", "Left out")
            pairs.append((say(left_out), "\n".join(skipped)))
    pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Where it comes from")), ""))
    day = write_day(content.as_of, translator.translate)
    pairs.append((say(QT_TRANSLATE_NOOP("workbook", "As of")), day))
    if content.program:
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Program")), content.program))
    if content.project_mark:
        pairs.append(
            (say(QT_TRANSLATE_NOOP("workbook", "Mark of the project")), content.project_mark)
        )
    return pairs


def _sources(reading: Reading) -> list[tuple[str, str]]:
    say = reading.say
    valid = [row for row in reading.content.imports if not row.undone]
    lines = [f"{row.file_name} ({row.recipe}, {row.at[:10]})" for row in valid[-MOST_SOURCES:]]
    if len(valid) > MOST_SOURCES:
        more = QT_TRANSLATE_NOOP("workbook", "and {count} more; see the import log")
        lines.append(say(more, count=len(valid) - MOST_SOURCES))
    source = reading.summary.total.source
    if not lines and not source:
        return []
    text = "\n".join(lines) or source
    return [(say(QT_TRANSLATE_NOOP("workbook", "Sources")), text)]


def _rules(reading: Reading) -> list[tuple[str, str]]:
    say, summary = reading.say, reading.summary
    counts = QT_TRANSLATE_NOOP(
        "workbook",
        "Incidents as recorded, once each, on the day they began. An incident without a known day "
        "is left out of every period. What was not reported is not here.",
    )
    pairs = [
        (say(QT_TRANSLATE_NOOP("workbook", "How to read it")), ""),
        (say(QT_TRANSLATE_NOOP("workbook", "Number")), say(counts)),
    ]
    if reading.has_population:
        rate = QT_TRANSLATE_NOOP(
            "workbook",
            "Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone "
            "can carry the number. People who only work or shop in an area are not counted as its "
            "inhabitants.",
        )
        unit = reading.translator.translate("units", summary.rate.unit)
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Rate")), say(rate, unit=unit)))
    if summary.comparison is not None:
        change = QT_TRANSLATE_NOOP(
            "workbook",
            "z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten "
            "incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. "
            "There are no percentages: of small numbers they mislead.",
        )
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Change")), say(change)))
    if summary.smallest_shown > 1:
        pairs.append((say(QT_TRANSLATE_NOOP("workbook", "Hidden")), reading.hiding()))
    return pairs
