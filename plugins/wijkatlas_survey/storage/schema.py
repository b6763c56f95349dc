# SPDX-License-Identifier: EUPL-1.2
"""The plugin's tables. Answers of single people stand in ``survey_respondent_private`` alone."""

from typing import TYPE_CHECKING

from wijkatlas.api import MigrationSet

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLES = frozenset(
    {
        "survey_wave",
        "survey_question",
        "survey_respondent_private",
        "survey_figure",
        "survey_break",
        "survey_indicator",
        "survey_recipe",
    }
)


def migrations() -> MigrationSet:
    """The migrations of the plugin, for ``Plugin.migrations``."""
    survey = MigrationSet("survey")

    @survey(name="0001_surveys")
    def surveys(db: "Database") -> None:
        run = db.conn.execute
        run(
            "CREATE TABLE survey_wave (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL UNIQUE, period TEXT NOT NULL, title TEXT NOT NULL,"
            " languages TEXT NOT NULL, respondents INTEGER NOT NULL, recipe TEXT NOT NULL,"
            " calibration TEXT, vintage TEXT NOT NULL, file_name TEXT NOT NULL,"
            " sha256 TEXT NOT NULL, imported_at TEXT NOT NULL, published INTEGER NOT NULL)"
        )
        # texts, answers and columns are JSON; `position` is the place in the answers of a respondent
        run(
            "CREATE TABLE survey_question (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " wave_id INTEGER NOT NULL REFERENCES survey_wave(id) ON DELETE CASCADE,"
            " position INTEGER NOT NULL, code TEXT NOT NULL, kind TEXT NOT NULL,"
            " block TEXT NOT NULL, texts TEXT NOT NULL, answers TEXT NOT NULL,"
            " columns TEXT NOT NULL, separator TEXT NOT NULL, relevance TEXT NOT NULL,"
            " decimals TEXT NOT NULL, UNIQUE (wave_id, position), UNIQUE (wave_id, code))"
        )
        # `answers` is a JSON array in the order of the questions: a code, a number, a list of codes
        # for a question with several answers, or null; `row` is the place in the wave from 1, without
        # holes, so that columns of a frame find their way back
        run(
            "CREATE TABLE survey_respondent_private (id INTEGER PRIMARY KEY,"
            " uid TEXT NOT NULL UNIQUE,"
            " wave_id INTEGER NOT NULL REFERENCES survey_wave(id) ON DELETE CASCADE,"
            " row INTEGER NOT NULL, key TEXT NOT NULL, base_weight REAL NOT NULL,"
            " weight REAL NOT NULL, stratum TEXT NOT NULL, cluster TEXT NOT NULL,"
            " cluster_2 TEXT NOT NULL, fpc REAL, fpc_2 REAL, area TEXT NOT NULL,"
            " answers TEXT NOT NULL, UNIQUE (wave_id, row))"
        )
        run("CREATE INDEX survey_respondent_key ON survey_respondent_private (wave_id, key)")
        run(
            "CREATE TABLE survey_figure (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " wave_id INTEGER NOT NULL REFERENCES survey_wave(id) ON DELETE CASCADE,"
            " question TEXT NOT NULL, answer TEXT NOT NULL, area TEXT NOT NULL,"
            " period TEXT NOT NULL, value REAL, low REAL, high REAL, n INTEGER,"
            " unit TEXT NOT NULL, reason TEXT NOT NULL, status TEXT NOT NULL)"
        )
        run(
            "CREATE TABLE survey_break (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " question TEXT NOT NULL, earlier TEXT NOT NULL, later TEXT NOT NULL,"
            " what TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,"
            " state TEXT NOT NULL, note TEXT NOT NULL, decided_at TEXT NOT NULL)"
        )
        run(
            "CREATE TABLE survey_indicator (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " code TEXT NOT NULL UNIQUE, definition TEXT NOT NULL)"
        )
        run(
            "CREATE TABLE survey_recipe (id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,"
            " name TEXT NOT NULL UNIQUE, recipe TEXT NOT NULL)"
        )

    return survey
