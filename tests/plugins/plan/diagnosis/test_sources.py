# SPDX-License-Identifier: EUPL-1.2
"""Indicators of a town's incidents, factors and tables; expected values by hand."""

from datetime import date
from typing import Any

import numpy as np
import pytest
import shapely

from wijkatlas.api import Nature, Reason, Session
from wijkatlas_plan.diagnosis.comparable import features_of
from wijkatlas_plan.diagnosis.goals import current_value
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.diagnosis.sources import incident_indicators, own_indicators
from wijkatlas_plan.diagnosis.tables import table_indicators
from wijkatlas_plan.model.figure import ImportedFigure, ImportedIndicator
from wijkatlas_plan.model.plan import Goal, Level
from wijkatlas_plan.storage.figures import save_figures

Y24, Y25 = "2024-01-01/2024-12-31", "2025-01-01/2025-12-31"
A_YEAR = 365.25 / 365  # rates are per year of 365.25 days


def by_id(session: Session) -> dict[str, Any]:
    return {each.id: each for each in own_indicators(session)}


def test_each_theme_is_an_indicator_and_all_together_one(session: Session) -> None:
    known = by_id(session)
    assert list(known) == ["incident:all", "incident:burglary", "incident:noise"]
    assert known["incident:burglary"].title == "Burglary of a dwelling"
    assert known["incident:burglary"].periods == (Y24, Y25)
    assert known["incident:burglary"].schemes == ("wijk", "zone")
    assert {each.nature for each in known.values()} == {Nature.OBJECTIVE}


def test_themes_that_must_not_be_added_up_have_no_sum(session: Session) -> None:
    found = incident_indicators(session, refused=frozenset({"burglary"}))
    assert [each.id for each in found] == ["incident:burglary", "incident:noise"]


def test_a_rate_by_area(session: Session) -> None:
    found = by_id(session)["incident:burglary"].measure(Y25, "wijk")
    assert found.areas["W1"].value == pytest.approx(48 / 2 * A_YEAR)  # 2,000 people
    assert found.areas["W2"].value == pytest.approx(48 * A_YEAR)
    assert found.areas["W3"].reason is Reason.MISSING  # nobody lives in the harbour
    # 48 + 48 + 12, three without a place and two out of town, of 3,000 people
    assert found.whole.n == 113
    assert found.whole.value == pytest.approx(113 / 3 * A_YEAR)
    assert set(found.areas) == {"W1", "W2", "W3"}  # not the village of the older vintage
    assert found.vintage == "2024-01-01"


def test_an_area_where_nothing_happened_has_nought_with_a_margin(session: Session) -> None:
    found = by_id(session)["incident:noise"].measure(Y25, "wijk").areas["W2"]
    assert found.value == 0
    assert found.high == pytest.approx(3.6888794541 * A_YEAR)  # −ln 0.025


def test_without_known_inhabitants_there_are_no_rates(session: Session) -> None:
    found = by_id(session)["incident:burglary"].measure(Y25, "zone")
    assert found.areas["Z1"].reason is Reason.MISSING
    assert found.whole.value is not None  # the inhabitants of the other scheme are known


@pytest.mark.parametrize("period", ["2022-01-01/2022-12-31", "2026-01-01/2026-12-31"])
def test_a_period_without_data_is_missing_and_not_nought(session: Session, period: str) -> None:
    found = by_id(session)["incident:burglary"].measure(period, "wijk")
    assert {each.reason for each in found.areas.values()} == {Reason.MISSING}
    assert found.whole.reason is Reason.MISSING


def test_new_incidents_are_counted_at_once(session: Session, batch: Any) -> None:
    known = by_id(session)["incident:noise"]
    before = known.measure(Y25, "wijk").areas["W2"].n
    with session.project.edit("more") as edit:
        edit.import_incidents(
            "more", [batch([("noise", "2025-07-01", 1.5)])], file_name="b", sha256="b", recipe=""
        )
    assert (before, known.measure(Y25, "wijk").areas["W2"].n) == (0, 1)
    assert ground_of(session.project).source == "more, police"


def test_likeness_needs_inhabitants(session: Session) -> None:
    found = features_of(ground_of(session.project), "wijk", ("burglary",), Y25)
    assert set(found) == {"W1", "W2"}
    assert found["W2"].density == pytest.approx(1000)
    assert found["W2"].rate == pytest.approx(48.5 * A_YEAR)
    assert found["W2"].trend == pytest.approx(48.5 / 24.5 * 366 / 365)


def test_a_goal_for_two_areas(session: Session) -> None:
    goal = Goal(
        "g", "p", "s", Level.OPERATIONAL, "Fewer", indicator="incident:burglary", scheme="wijk",
        areas=("W1", "W2"),
    )  # fmt: skip
    found = current_value(own_indicators(session), goal, (), date(2026, 2, 1))
    assert found.n == 96
    assert found.value == pytest.approx(96 / 3 * A_YEAR)


def test_factors_have_a_density_by_area(session: Session) -> None:
    from wijkatlas.domain.factor import FactorKind, RiskFactor

    spots = shapely.MultiPoint([(150_100, 170_100), (150_200, 170_200), (151_500, 170_500)])
    factor = RiskFactor(
        "Bars",
        FactorKind.POINTS,
        3,
        "EPSG:31370",
        bytes(spots.wkb),
        "bars.geojson",
        "f",
        "2025",
        "town",
    )
    with session.project.edit("factor") as edit:
        edit.add_factor(factor)
    known = by_id(session)["factor:Bars"]
    found = known.measure(Y25, "wijk")
    assert known.periods == (Y25,)
    assert {code: each.value for code, each in found.areas.items()} == {"W1": 2, "W2": 1, "W3": 0}
    assert found.whole.value == pytest.approx(1)  # 3 in 3 km²
    assert found.whole.source == "town"
    assert known.measure(Y24, "wijk").whole.reason is Reason.MISSING


def test_a_table_keeps_figures_of_areas_that_are_gone(session: Session) -> None:
    with session.project.edit("figures") as edit:
        save_figures(
            edit,
            [ImportedIndicator("", "absence", "Absence", "%")],
            [
                ImportedFigure("", "absence", Y25, value=3.0),
                ImportedFigure("", "absence", Y25, "wijk", "OLD", 4.5),
                ImportedFigure("", "absence", Y25, "wijk", "W1", reason="suppressed"),
            ],
        )
    known = table_indicators(session)[0]
    found = known.measure(Y25, "wijk")
    assert known.id == "table:absence"
    assert found.areas["OLD"].value == 4.5
    assert found.areas["W1"].reason is Reason.SUPPRESSED
    assert found.whole.value == 3.0


def test_less_than_a_year_has_the_whole_months_there_are() -> None:
    found = Ground(Short(Days(20148, 122))).periods(("burglary",))  # 1 March 2025 and 121 days more
    assert found == ("2025-03-01/2025-06-30",)


class Days:
    """A burglary on each of so many days from a day of 1970 on; a fire on the last."""

    categories = ("burglary", "fire")

    def __init__(self, first: int, days: int) -> None:
        n = days + 1
        self.begin = (first + np.append(np.arange(days), days - 1)) * 1440
        self.precision = np.full(n, 3)
        self.category = np.append(np.zeros(days), 1).astype(np.uint16)
        self.x = self.y = np.zeros(n)


class Short:
    def __init__(self, points: Days) -> None:
        self._points = points

    def points(self) -> Days:
        return self._points

    def schemes(self) -> list[str]:
        return []

    def imports(self) -> list[Any]:
        return []


def test_a_single_incident_does_not_say_from_when_on_there_are_data() -> None:
    ground = Ground(Short(Days(19723, 731)))  # all of 2024 and 2025
    assert ground.periods(("fire",)) == (Y24, Y25)
    assert ground.periods() == (Y24, Y25)


def test_a_source_that_starts_later_has_no_figures_before() -> None:
    """Burglary from 2024 on, reports of litter only from 2025 on."""

    class Two(Days):
        categories = ("burglary", "dumping")

        def __init__(self) -> None:
            super().__init__(19723, 731)
            self.category = ((self.begin // 1440 >= 20089) & (np.arange(732) % 2 == 0)).astype(
                np.uint16
            )

    ground = Ground(Short(Two()))
    assert ground.periods(("burglary",)) == (Y24, Y25)
    assert ground.periods(("dumping",)) == (Y25,)
    assert ground.periods() == (Y25,)
