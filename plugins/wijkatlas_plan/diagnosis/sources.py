# SPDX-License-Identifier: EUPL-1.2
"""What this plugin can measure: rates of incidents, risk factors, and tables of institutions."""

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Estimate,
    Group,
    Indicator,
    Measured,
    Nature,
    Reason,
    Session,
)
from wijkatlas_plan.diagnosis.factors import factor_indicators
from wijkatlas_plan.diagnosis.ground import Ground, ground_of
from wijkatlas_plan.diagnosis.incidents import PER_1000_A_YEAR, WHOLE, may_add, rates
from wijkatlas_plan.diagnosis.pooling import INCIDENT
from wijkatlas_plan.diagnosis.tables import table_indicators
from wijkatlas_plan.diagnosis.themes import theme_group, theme_title
from wijkatlas_plan.model.period import length_days, whole_period

ALL = "all"


def own_indicators(session: Session) -> list[Indicator]:
    """The indicators of the open project that rest on incidents, risk factors and imported tables.

    In the language of the session; the hook ``Plugin.indicators``.
    """
    return [
        *incident_indicators(session),
        *factor_indicators(session),
        *table_indicators(session),
    ]


def incident_indicators(session: Session, refused: frozenset[str] | None = None) -> list[Indicator]:
    """Rates of incidents: of all together where they may be added up, and of each theme that occurs.

    Args:
        session: with the open project.
        refused: themes that must not be added up with others; None: those of the program's list.
    """
    ground = ground_of(session.project)
    t = session.translator
    present = [code for code in ground.points.categories if code]
    themes = sorted(present, key=lambda code: theme_title(code, t).casefold())
    found = []
    if present and may_add(ground.points, (), refused):
        title = t.translate("plan", QT_TRANSLATE_NOOP("plan", "All incidents"))
        found.append(_rate(session, ground, ALL, title, Group.CRIME, ()))
    found += [
        _rate(session, ground, code, theme_title(code, t), theme_group(code), (code,))
        for code in themes
    ]
    return found


def _rate(
    session: Session,
    ground: Ground,
    code: str,
    title: str,
    group: Group,
    themes: tuple[str, ...],
) -> Indicator:
    project, name = session.project, f"{INCIDENT}{code}"

    def measure(period: str, scheme: str) -> Measured:
        return measure_rate(ground_of(project), name, themes, period, scheme)

    return Indicator(
        id=name,
        title=title,
        unit=PER_1000_A_YEAR,
        nature=Nature.OBJECTIVE,
        group=group,
        worse=1,
        periods=ground.periods(themes),
        schemes=ground.schemes or ("",),
        measure=measure,
        themes=themes,
        source=ground.source,
    )


def measure_rate(
    ground: Ground, name: str, themes: tuple[str, ...], period: str, scheme: str
) -> Measured:
    """Rates of incidents in any period; missing where the incidents do not reach over all of it.

    Raises:
        UserError: ``period`` is none.
    """
    days, period = length_days(period), whole_period(period)
    vintage = ground.vintage(scheme)
    if not ground.is_covered(period, themes):
        nothing = Estimate(
            None, unit=PER_1000_A_YEAR, period=period, source=ground.source, reason=Reason.MISSING
        )
        areas = dict.fromkeys(ground.codes(scheme), nothing)
        return Measured(name, period, nothing, scheme, vintage, areas)
    counts = ground.counts(scheme, themes, period)
    found = rates(
        counts,
        ground.population(scheme),
        days,
        period=period,
        source=ground.source,
        vintage=vintage,
    )
    whole = found.pop(WHOLE)
    return Measured(name, period, whole, scheme, vintage, found)
