# SPDX-License-Identifier: EUPL-1.2
"""Which columns of a foreign file hold the number, the category, the address and the rest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from wijkatlas.exchange.findings import Finding
from wijkatlas.exchange.profile import Profile, top_values
from wijkatlas.exchange.recipe import FALSE_WORDS, TRUE_WORDS
from wijkatlas.exchange.vocabulary import heading_fit, is_unstable_id, theme_of
from wijkatlas.language import QT_TRANSLATE_NOOP

_MOST_CATEGORIES = 1_000
_ADDRESS_PARTS = ("street", "house_number", "postcode", "address", "text")


@dataclass(frozen=True, slots=True)
class Choice:
    """A column for a part of the incident ("" for none), how sure that is, and what was noticed."""

    heading: str = ""
    sure: float = 0.0
    findings: Sequence[Finding] = field(default_factory=tuple)


def choose_id(profiles: Sequence[Profile], taken: set[str]) -> Choice:
    """The column that numbers the records: by name, but only if its values tell rows apart."""
    findings: list[Finding] = []
    best = Choice()
    for profile in profiles:
        fit = heading_fit("source_ref", profile.heading)
        if not fit or profile.heading in taken or not profile.filled:
            continue
        if profile.counts.total() > 20 and profile.uniqueness < 0.3:
            if profile.unique <= 2 and fit:
                text = QT_TRANSLATE_NOOP(
                    "guess", "“{column}” is nearly always “{value}”: it doesn't number the records."
                )
                value = profile.counts.most_common(1)[0][0]
                findings.append(Finding(text, {"column": profile.heading, "value": value}))
            continue
        if is_unstable_id(profile.heading):
            text = QT_TRANSLATE_NOOP(
                "guess", "“{column}” may be another number in each extract: it isn't used."
            )
            findings.append(Finding(text, {"column": profile.heading}))
            continue
        sure = fit * min(1.0, profile.uniqueness) * (0.6 + 0.4 * profile.filled)
        if sure > best.sure:
            best = Choice(profile.heading, round(sure, 2))
    chosen = next((each for each in profiles if each.heading == best.heading), None)
    if chosen is not None and chosen.uniqueness < 1:
        text = QT_TRANSLATE_NOOP(
            "guess", "“{column}” gives some numbers more than once; each row is kept all the same."
        )
        findings.append(Finding(text, {"column": best.heading}))
    return Choice(best.heading, best.sure, findings)


def choose_category(profiles: Sequence[Profile], taken: set[str]) -> tuple[Choice, Choice]:
    """The column that says what happened in words, and the one with a code for it."""
    best = Choice()
    for profile in profiles:
        if profile.heading in taken or not profile.is_text or profile.unique > _MOST_CATEGORIES:
            continue
        named = heading_fit("category", profile.heading)
        known = _share_with_theme(profile)
        few = 1.0 if profile.unique <= 60 else 0.8 if profile.uniqueness < 0.2 else 0.3
        if profile.counts.total() > 50 and profile.uniqueness > 0.5:
            few = 0.1
        sure = (0.45 * named + 0.55 * known) * few
        if named == 1.0 or known > 0.5 or (named and known > 0.2):
            if sure > best.sure + 0.01:
                best = Choice(profile.heading, round(min(sure + 0.05, 0.99), 2))
    if not best.heading:
        return best, Choice()
    chosen = next(each for each in profiles if each.heading == best.heading)
    unknown = [text for text in top_values(chosen) if not theme_of(text)]
    if unknown:
        text = QT_TRANSLATE_NOOP(
            "guess",
            "{count} categories have no theme yet and become “other”, for instance {example}.",
        )
        values = {"count": len(unknown), "example": f"“{unknown[0]}”"}
        best = Choice(best.heading, best.sure, [Finding(text, values)])
    return best, _code_beside(profiles, taken | {best.heading})


def _code_beside(profiles: Sequence[Profile], taken: set[str]) -> Choice:
    for profile in profiles:
        if profile.heading in taken or heading_fit("category_national", profile.heading) < 1:
            continue
        if profile.unique <= _MOST_CATEGORIES and profile.mean_length <= 12:
            return Choice(profile.heading, 0.8)
    return Choice()


def _share_with_theme(profile: Profile) -> float:
    counts = profile.counts.most_common(200)
    total = sum(count for _, count in counts)
    return sum(count for text, count in counts if theme_of(text)) / max(total, 1)


def choose_where_written(profiles: Sequence[Profile], taken: set[str]) -> dict[str, Choice]:
    """Address, street, house number, postcode and free text, by name and by what they hold."""
    taken = set(taken)
    found: dict[str, Choice] = {}
    for part in _ADDRESS_PARTS:
        best = Choice()
        for profile in profiles:
            if profile.heading in taken or not _holds(part, profile):
                continue
            fit = heading_fit(part, profile.heading)
            if fit < 1 and part in {"address", "text"} and profile.unique < 50:
                continue
            sure = 0.9 * fit
            if sure > best.sure:
                best = Choice(profile.heading, sure)
        if best.heading:
            found[part] = best
            taken.add(best.heading)
        if part == "address" and "street" in found and "address" in found:
            del found["address"]  # a street column of its own says it already
    if "street" not in found:
        found.pop("house_number", None)
    return found


def _holds(part: str, profile: Profile) -> bool:
    if not profile.filled:
        return False
    if part in {"street", "address"}:
        return profile.is_text and profile.mean_length > 3
    if part == "house_number":
        short = profile.mean_length <= 10
        return short and any(re.match(r"\d", text) for text in top_values(profile, 50))
    if part == "postcode":
        return 4 <= profile.mean_length <= 10
    return profile.is_text and profile.mean_length > 8 and profile.uniqueness > 0.02


def choose_attempt(profiles: Sequence[Profile], taken: set[str]) -> Choice:
    """The column that says whether it was only tried."""
    words = {*TRUE_WORDS, *FALSE_WORDS}
    for profile in profiles:
        if profile.heading in taken or not heading_fit("attempt", profile.heading):
            continue
        if profile.unique and all(text.casefold() in words for text in profile.counts):
            return Choice(profile.heading, 0.95)
    return Choice()
