# SPDX-License-Identifier: EUPL-1.2
"""What is weak in a design, or odd in its data, as codes that are put into words elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Weakness(StrEnum):
    """What may make a result worth less."""

    SHORT_BEFORE = "short_before"  # months
    SEASON = "season"
    UNEQUAL = "unequal"  # days before, days after
    STARTED_BEFORE_AFTER = "started_before_after"  # day
    STARTS_LATER = "starts_later"  # day
    NOT_FIXED = "not_fixed"
    FIXED_LATE = "fixed_late"  # day fixed, day started
    TREND = "trend"  # factor
    TREND_UNKNOWN = "trend_unknown"
    PEAK = "peak"  # last, mean, years
    FEW = "few"  # n
    SIZE = "size"  # n treated, n control
    FEW_AREAS = "few_areas"  # areas
    WILD = "wild"  # n
    NO_WEIGHTS = "no_weights"
    NOT_COVERED = "not_covered"  # period
    CHANGED_DATA = "changed_data"
    PROVISIONAL = "provisional"  # last day
    NO_AROUND = "no_around"
    NO_CONTROL = "no_control"
    RESEMBLING_MONTHS = "resembling_months"
    ALL_TREATED = "all_treated"  # months


@dataclass(frozen=True, slots=True)
class Remark:
    """A weakness with the numbers and days that its sentence needs."""

    code: Weakness
    values: Mapping[str, float | str] = field(default_factory=dict)
