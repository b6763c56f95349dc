# SPDX-License-Identifier: EUPL-1.2
"""A programme card as sections to read, on the screen and on the command line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas_plan.model.card import (
    COST_NAMES,
    FIVE_I_NAMES,
    GRADE_NAMES,
    GRADE_SIGNS,
    SARA_NAMES,
    VERDICT_NAMES,
    Card,
    EffectSize,
    Source,
    in_language,
)
from wijkatlas_plan.model.sector import SECTOR_NAMES


@dataclass(frozen=True, slots=True)
class Section:
    """Paragraphs under a heading; one that is ``folded`` is for who wants to know more."""

    title: str
    paragraphs: tuple[str, ...]
    folded: bool = False


def evidence_words(card: Card, translator: Translator) -> str:
    """How good the evidence is and where it points, in signs and words."""
    t = translator.translate
    grade = t("plan", "evidence: {grade}", grade=t("plan", GRADE_NAMES[card.grade]))
    return f"{GRADE_SIGNS[card.grade]} {grade}; {t('plan', VERDICT_NAMES[card.verdict])}"


def sections(card: Card, here: Sequence[EffectSize], translator: Translator) -> list[Section]:
    """The card in the reader's language, without its title, summary and sources.

    ``here`` are effects of actions that rest on it, measured in this project.
    """
    t, language = translator.translate, translator.language
    found = [
        Section(t("plan", name), (in_language(texts, language),))
        for name, texts in (
            (QT_TRANSLATE_NOOP("plan", "What is done"), card.what),
            (QT_TRANSLATE_NOOP("plan", "For which problem"), card.problem),
            (QT_TRANSLATE_NOOP("plan", "Why it would work"), card.mechanism),
            (QT_TRANSLATE_NOOP("plan", "Where it was tried"), card.setting),
            (QT_TRANSLATE_NOOP("plan", "Why the evidence has this grade"), card.grade_reason),
        )
    ]
    none = t("plan", "No size is given: no figure of it is certain enough.")
    effects = [effect_words(each, card.sources, language) for each in card.effects]
    found.append(Section(t("plan", "What evaluations found"), tuple(effects) or (none,)))
    if here:
        measured = tuple(in_language(each.text, language) for each in here)
        found.insert(0, Section(t("plan", "In this municipality"), measured))
    if card.revisions:
        changes = tuple(f"{each.on}: {in_language(each.text, language)}" for each in card.revisions)
        found.append(Section(t("plan", "What changed in what is known"), changes))
    found.append(Section(t("plan", "At a glance"), tuple(_facts(card, translator))))
    for title, names, texts in (
        (QT_TRANSLATE_NOOP("plan", "Working in steps (SARA)"), SARA_NAMES, card.sara),
        (QT_TRANSLATE_NOOP("plan", "Five questions (5I)"), FIVE_I_NAMES, card.five_i),
    ):
        steps = tuple(_steps(names, texts, translator))
        if steps:
            found.append(Section(t("plan", title), steps, folded=True))
    return [each for each in found if any(each.paragraphs)]


def effect_words(effect: EffectSize, sources: Sequence[Source], language: str) -> str:
    """What an evaluation found, with who says so, when and where."""
    source = sources[effect.source]
    year = effect.year or source.year
    parts = [source.authors or source.title, str(year) if year else "", effect.setting]
    return f"{in_language(effect.text, language)} ({'; '.join(each for each in parts if each)})"


def source_words(source: Source) -> str:
    """A source as one reads it in a list, without its address."""
    year = f" ({source.year})" if source.year else ""
    return (
        f"{source.authors}{year}. {source.title}." if source.authors else f"{source.title}{year}."
    )


def card_lines(card: Card, here: Sequence[EffectSize], translator: Translator) -> list[str]:
    """The whole card as lines of text."""
    t, language = translator.translate, translator.language
    lines = [in_language(card.title, language), evidence_words(card, translator), ""]
    lines.append(in_language(card.summary, language))
    for section in sections(card, here, translator):
        lines += ["", section.title, *section.paragraphs]
    lines += ["", t("plan", "Sources")]
    for source in card.sources:
        lines.append(f"- {source_words(source)}" + (f" {source.url}" if source.url else ""))
    if not card.sources:
        lines.append(t("plan", "There are none."))
    return lines


def _facts(card: Card, translator: Translator) -> list[str]:
    from wijkatlas_plan.library.themes import themes

    t = translator.translate
    sectors = ", ".join(t("plan", SECTOR_NAMES[each]) for each in card.sectors)
    named = ", ".join(themes().label(each, translator.language) for each in card.themes)
    lines = [t("plan", "Cost: {cost}", cost=t("plan", COST_NAMES[card.cost]))]
    if sectors:
        lines.append(t("plan", "Sectors: {sectors}", sectors=sectors))
    if named:
        lines.append(t("plan", "Themes: {themes}", themes=named))
    if card.own:
        lines.append(
            t("plan", "Own card, version {version}, by {office}", version=card.version,
              office=card.office or "–")
        )  # fmt: skip
    return lines


def _steps(
    names: Mapping[str, str], texts: Mapping[str, Mapping[str, str]], translator: Translator
) -> list[str]:
    return [
        f"{translator.translate('plan', name)}. {in_language(texts[step], translator.language)}"
        for step, name in names.items()
        if texts.get(step)
    ]
