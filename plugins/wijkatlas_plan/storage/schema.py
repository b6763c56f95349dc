# SPDX-License-Identifier: EUPL-1.2
"""The plugin's tables. What may name a person stands in tables that end in ``_private`` alone.

Rows refer to one another by ``uid``, so that copies of a project can be merged. Lists are JSON arrays
in a fixed order; days are ISO texts, "" when not known; amounts are whole cents.
"""

from typing import TYPE_CHECKING

from wijkatlas.api import MigrationSet

if TYPE_CHECKING:
    from sqlite_utils import Database

_HEAD = "id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE"
_PLAN = (
    f"CREATE TABLE plan_plan ({_HEAD}, position INTEGER NOT NULL, title TEXT NOT NULL,"
    " template TEXT NOT NULL, begin TEXT NOT NULL, end TEXT NOT NULL, note TEXT NOT NULL)",
    f"CREATE TABLE plan_goal ({_HEAD}, plan TEXT NOT NULL, parent TEXT NOT NULL,"
    " level TEXT NOT NULL, position INTEGER NOT NULL, code TEXT NOT NULL, title TEXT NOT NULL,"
    " description TEXT NOT NULL, problems TEXT NOT NULL, indicator TEXT NOT NULL,"
    " indicator_text TEXT NOT NULL, unit TEXT NOT NULL, direction TEXT NOT NULL,"
    " scheme TEXT NOT NULL, areas TEXT NOT NULL, baseline REAL, baseline_on TEXT NOT NULL,"
    " baseline_period TEXT NOT NULL, baseline_source TEXT NOT NULL, target REAL,"
    " target_on TEXT NOT NULL, frequency TEXT NOT NULL, owner TEXT NOT NULL,"
    " owner_sector TEXT NOT NULL)",
    f"CREATE TABLE plan_action ({_HEAD}, goal TEXT NOT NULL, position INTEGER NOT NULL,"
    " code TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, lead TEXT NOT NULL,"
    " lead_sector TEXT NOT NULL, partners TEXT NOT NULL, scheme TEXT NOT NULL, areas TEXT NOT NULL,"
    " shape BLOB NOT NULL, audience TEXT NOT NULL, start TEXT NOT NULL, end TEXT NOT NULL,"
    " status TEXT NOT NULL, risk TEXT NOT NULL, risk_text TEXT NOT NULL, cards TEXT NOT NULL,"
    " evidence TEXT NOT NULL)",
    f"CREATE TABLE plan_budget ({_HEAD}, action TEXT NOT NULL, funder TEXT NOT NULL,"
    " year INTEGER NOT NULL, planned_cents INTEGER, spent_cents INTEGER)",
    f"CREATE TABLE plan_milestone ({_HEAD}, action TEXT NOT NULL, position INTEGER NOT NULL,"
    " title TEXT NOT NULL, due TEXT NOT NULL, done_on TEXT NOT NULL)",
    f"CREATE TABLE plan_measurement ({_HEAD}, goal TEXT NOT NULL, measured_on TEXT NOT NULL,"
    " value REAL NOT NULL, low REAL, high REAL, n INTEGER, source TEXT NOT NULL,"
    " note TEXT NOT NULL)",
    f"CREATE TABLE plan_log_private ({_HEAD}, action TEXT NOT NULL, entered_on TEXT NOT NULL,"
    " entered_by TEXT NOT NULL, text TEXT NOT NULL)",
    # owner is the uid of a note or of an entry of the log; equal files are kept once
    f"CREATE TABLE plan_attachment_private ({_HEAD}, owner TEXT NOT NULL, name TEXT NOT NULL,"
    " media TEXT NOT NULL, sha256 TEXT NOT NULL, caption TEXT NOT NULL)",
    "CREATE TABLE plan_file_private (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
    " data BLOB NOT NULL)",
)
_PROBLEMS = (
    f"CREATE TABLE plan_problem ({_HEAD}, position INTEGER NOT NULL, title TEXT NOT NULL,"
    " theme TEXT NOT NULL, scheme TEXT NOT NULL, areas TEXT NOT NULL, audience TEXT NOT NULL,"
    " description TEXT NOT NULL, figures TEXT NOT NULL, notes TEXT NOT NULL, lane TEXT NOT NULL,"
    " decision TEXT NOT NULL, decided_on TEXT NOT NULL, decided_by TEXT NOT NULL)",
    f"CREATE TABLE plan_criterion ({_HEAD}, position INTEGER NOT NULL, code TEXT NOT NULL UNIQUE,"
    " title TEXT NOT NULL, weight REAL NOT NULL, description TEXT NOT NULL)",
    f"CREATE TABLE plan_score ({_HEAD}, problem TEXT NOT NULL, criterion TEXT NOT NULL,"
    " value REAL NOT NULL, why TEXT NOT NULL, derived INTEGER NOT NULL,"
    " UNIQUE (problem, criterion))",
    f"CREATE TABLE plan_harm ({_HEAD}, category TEXT NOT NULL UNIQUE, weight REAL NOT NULL,"
    " source TEXT NOT NULL)",
    f"CREATE TABLE plan_note ({_HEAD}, kind TEXT NOT NULL, noted_on TEXT NOT NULL,"
    " title TEXT NOT NULL, summary TEXT NOT NULL, theme TEXT NOT NULL, scheme TEXT NOT NULL,"
    " area TEXT NOT NULL, x REAL, y REAL)",
    "CREATE TABLE plan_note_private (id INTEGER PRIMARY KEY, note TEXT NOT NULL UNIQUE,"
    " text TEXT NOT NULL)",
)
_FIGURES = (
    # indicators that were imported from tables of institutions
    f"CREATE TABLE plan_indicator ({_HEAD}, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL,"
    " unit TEXT NOT NULL, nature TEXT NOT NULL, theme_group TEXT NOT NULL, worse INTEGER NOT NULL,"
    " additive INTEGER NOT NULL, source TEXT NOT NULL)",
    f"CREATE TABLE plan_figure ({_HEAD}, indicator TEXT NOT NULL, period TEXT NOT NULL,"
    " scheme TEXT NOT NULL, area TEXT NOT NULL, value REAL, low REAL, high REAL, n INTEGER,"
    " reason TEXT NOT NULL, provisional INTEGER NOT NULL, vintage TEXT NOT NULL,"
    " source TEXT NOT NULL, import_id INTEGER, UNIQUE (indicator, period, scheme, area))",
    # the board as it was when it was looked at last
    "CREATE TABLE plan_seen (id INTEGER PRIMARY KEY, indicator TEXT NOT NULL, period TEXT NOT NULL,"
    " scheme TEXT NOT NULL, area TEXT NOT NULL, value REAL, low REAL, high REAL,"
    " reason TEXT NOT NULL, seen_at TEXT NOT NULL, UNIQUE (indicator, scheme, area))",
)
_EVALUATION = (
    f"CREATE TABLE plan_evaluation ({_HEAD}, action TEXT NOT NULL, title TEXT NOT NULL,"
    " design TEXT NOT NULL, frozen_at TEXT NOT NULL, frozen_by TEXT NOT NULL, mark TEXT NOT NULL,"
    " smallest_change REAL, counts TEXT NOT NULL, note TEXT NOT NULL, result TEXT NOT NULL,"
    " result_at TEXT NOT NULL)",
    # the office's own programme cards, as TOML
    f"CREATE TABLE plan_card ({_HEAD}, card TEXT NOT NULL UNIQUE, text TEXT NOT NULL)",
)
_INDEXES = (
    "CREATE INDEX plan_goal_parent ON plan_goal (plan, parent)",
    "CREATE INDEX plan_action_goal ON plan_action (goal)",
    "CREATE INDEX plan_budget_action ON plan_budget (action)",
    "CREATE INDEX plan_milestone_action ON plan_milestone (action)",
    "CREATE INDEX plan_measurement_goal ON plan_measurement (goal)",
    "CREATE INDEX plan_log_action ON plan_log_private (action)",
    "CREATE INDEX plan_attachment_owner ON plan_attachment_private (owner)",
    "CREATE INDEX plan_evaluation_action ON plan_evaluation (action)",
)


def migrations() -> MigrationSet:
    """The migrations of the plugin, for ``Plugin.migrations``."""
    plan = MigrationSet("plan")

    @plan(name="0001_plan")
    def tables(db: "Database") -> None:
        for statement in (*_PLAN, *_PROBLEMS, *_FIGURES, *_EVALUATION, *_INDEXES):
            db.conn.execute(statement)

    return plan
