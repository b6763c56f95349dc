# SPDX-License-Identifier: EUPL-1.2
"""Which columns of a foreign file say when it began, ended and became known, and in what order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wijkatlas.exchange.findings import Finding
from wijkatlas.exchange.profile import Profile, is_hours, time_share
from wijkatlas.exchange.recipe import MOMENTS, Moment
from wijkatlas.exchange.vocabulary import heading_fit, moment_role, plain
from wijkatlas.language import QT_TRANSLATE_NOOP

_LEAST_DATED = 0.6
_MONTH_FIRST = ("US", "PH")


@dataclass(frozen=True, slots=True)
class Moments:
    """The moments of a recipe, the order of day and month, and how sure that is."""

    moments: Mapping[str, Moment]
    day_first: bool
    confidence: Mapping[str, float]
    headings: Sequence[str]
    findings: Sequence[Finding] = field(default_factory=tuple)


def choose_moments(profiles: Sequence[Profile], country: str) -> Moments:
    """The date columns with their roles; a time or hour column that belongs to one is joined."""
    dated = [each for each in profiles if _is_dated(each)]
    by_role: dict[str, Profile] = {}
    for role in MOMENTS:
        candidates = [each for each in dated if moment_role(each.heading) == role]
        if candidates:
            by_role[role] = max(candidates, key=lambda each: _rank(each, role))
    findings: list[Finding] = []
    if "begin" not in by_role and dated:
        unnamed = [each for each in dated if moment_role(each.heading) == ""]
        chosen = max(unnamed, key=lambda each: each.filled, default=by_role.get("known_at"))
        if chosen is not None:
            by_role["begin"] = chosen
    if "begin" in by_role and by_role.get("known_at") is by_role["begin"]:
        text = QT_TRANSLATE_NOOP(
            "guess", "“{column}” says when it was reported; it stands for when it happened as well."
        )
        findings.append(Finding(text, {"column": by_role["begin"].heading}))
    marked = next((each for each in by_role.values() if each.dates.has_offset > 0.5), None)
    if marked is not None:
        text = QT_TRANSLATE_NOOP(
            "guess",
            "Times like “{example}” carry their distance from UTC; they become local times.",
        )
        findings.append(Finding(text, {"example": next(iter(marked.counts))}))
    day_first, order_sure, more = _order(list(by_role.values()), country)
    findings += more
    taken = {each.heading for each in by_role.values()}
    moments: dict[str, Moment] = {}
    confidence: dict[str, float] = {}
    for role, profile in by_role.items():
        moment, sure = _moment(profile, role, profiles, taken)
        moments[role] = moment
        ordered = order_sure if profile.dates.is_ordered else 1.0
        confidence[role] = round(sure * ordered * min(1.0, profile.dates.share), 2)
    if any(each.dates.is_ordered for each in by_role.values()):
        confidence["day_first"] = order_sure
    headings = [
        heading for each in moments.values() for heading in (*each.column, *each.time, *each.hour)
    ]
    headings += [each.heading for each in dated]
    ordered_moments = {role: moments[role] for role in MOMENTS if role in moments}
    return Moments(ordered_moments, day_first, confidence, headings, findings)


def _is_dated(profile: Profile) -> bool:
    dates = profile.dates
    if dates.share >= _LEAST_DATED:
        return not time_share(profile) > 0.9
    if dates.special or dates.share > 0:
        return (
            profile.numeric > 0.9
            and moment_role(profile.heading) in {*MOMENTS, "other"}
            and ("dat" in plain(profile.heading) or "time" in plain(profile.heading))
        )
    return False


def _rank(profile: Profile, role: str) -> tuple[float, float, float]:
    """Among columns of one role: the one that names it, with times, and filled."""
    words = {"begin": ("begin", "start", "van", "from", "occur"), "end": ("eind", "end", "tot")}
    named = any(word in plain(profile.heading) for word in words.get(role, ()))
    return (profile.dates.share * named, profile.dates.has_time, profile.filled)


def _order(dated: Sequence[Profile], country: str) -> tuple[bool, float, list[Finding]]:
    """Whether the day comes first, over all date columns, and how sure that is."""
    ordered = [each for each in dated if each.dates.is_ordered]
    day = sum(each.dates.day_first for each in ordered)
    month = sum(each.dates.month_first for each in ordered)
    usual = country not in _MONTH_FIRST
    if not ordered:
        return usual, 1.0, []
    if day and not month:
        return True, 0.99, []
    if month and not day:
        return False, 0.99, []
    example = next(iter(ordered[0].counts))
    if day and month:
        text = QT_TRANSLATE_NOOP(
            "guess",
            "Dates are written in both orders: {day} cells start with the day, {month} with the month.",
        )
        values = {"day": day, "month": month}
        return day >= month, 0.5 + 0.4 * abs(day - month) / (day + month), [Finding(text, values)]
    text = QT_TRANSLATE_NOOP(
        "guess", "“{example}”: whether day or month comes first can't be told from the values."
    )
    return usual, 0.4, [Finding(text, {"example": example})]


def _moment(
    profile: Profile, role: str, profiles: Sequence[Profile], taken: set[str]
) -> tuple[Moment, float]:
    dates = profile.dates
    formats = (dates.special,) if dates.special else ()
    sure = 0.95 if moment_role(profile.heading) == role else 0.6
    precision = ""
    if "month" in plain(profile.heading) or "maand" in plain(profile.heading):
        precision = "month" if dates.first_of_month > 0.99 else ""
    without_time = dates.has_time < 0.5 or dates.midnight > 0.99
    time = hour = ""
    if without_time or dates.has_offset:
        time, hour = _companion(profile, role, profiles, taken, hours_only=not without_time)
    if not precision and not time and not hour and dates.has_time >= 0.5 and dates.midnight > 0.99:
        precision = "day"
    moment = Moment(
        (profile.heading,),
        (time,) if time else (),
        (hour,) if hour else (),
        formats,
        precision,
    )
    return moment, sure


def _companion(
    profile: Profile, role: str, profiles: Sequence[Profile], taken: set[str], *, hours_only: bool
) -> tuple[str, str]:
    """The column with the time of day, or the hour, that belongs to a date column."""
    place = [each.heading for each in profiles].index(profile.heading)
    best: tuple[float, str, str] = (0.0, "", "")
    for index, each in enumerate(profiles):
        if each.heading in taken or each is profile:
            continue
        is_near = 1 / (1 + abs(index - place - 1))
        shared = _shared_start(profile.heading, each.heading)
        same_role = moment_role(each.heading) in {role, ""}
        if not same_role:
            continue
        if is_hours(each) and heading_fit("hour", each.heading):
            best = max(best, (1 + is_near + shared, "", each.heading))
        elif not hours_only and time_share(each) > 0.9:
            best = max(best, (1 + is_near + shared, each.heading, ""))
    if best[1] or best[2]:
        taken.add(best[1] or best[2])
    return best[1], best[2]


def _shared_start(first: str, second: str) -> float:
    a, b = plain(first), plain(second)
    same = next(
        (i for i, (p, q) in enumerate(zip(a, b, strict=False)) if p != q), min(len(a), len(b))
    )
    return min(same, 10) / 10
