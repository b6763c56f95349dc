# SPDX-License-Identifier: EUPL-1.2
"""Structures and responses as LimeSurvey exports them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.limesurvey import is_limesurvey, read_limesurvey, read_structure
from wijkatlas_survey.model.file import SurveyFile
from wijkatlas_survey.model.questionnaire import Gap, Kind
from wijkatlas_survey.model.recipe import Layout

Rows = Sequence[Mapping[str, object]]
SURVEY = {"sid": 123, "language": "nl", "additional_languages": "fr"}


def write_structure(path: Path, **tables: Rows) -> Path:
    """A structure file with these tables."""
    parts = ['<?xml version="1.0" encoding="UTF-8"?><document>']
    parts.append("<LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>641</DBVersion>")
    for name, rows in tables.items():
        parts.append(f"<{name}><fields><fieldname>qid</fieldname></fields><rows>")
        for row in rows:
            cells = "".join(f"<{k}>{escape(str(v))}</{k}>" for k, v in row.items())
            parts.append(f"<row>{cells}</row>")
        parts.append(f"</rows></{name}>")
    path.write_text("".join([*parts, "</document>"]), "utf-8")
    return path


def texts(qid: int, nl: str, fr: str) -> Rows:
    """The two texts of a question."""
    return [
        {"qid": qid, "question": nl, "language": "nl"},
        {"qid": qid, "question": fr, "language": "fr"},
    ]


def question(qid: int, kind: str, code: str, **more: object) -> Mapping[str, object]:
    """A row of the table of questions."""
    return {"qid": qid, "parent_qid": 0, "sid": 123, "gid": 4, "type": kind, "title": code, **more}


def below(qid: int, parent: int, code: str, order: int, scale: int = 0) -> Mapping[str, object]:
    """A row of the table of subquestions."""
    return {
        "qid": qid, "parent_qid": parent, "title": code, "question_order": order, "scale_id": scale,
    }  # fmt: skip


@pytest.fixture
def structure(tmp_path: Path) -> Path:
    """A new structure: a list, an array, a multiple choice, numbers, a dual scale, a ranking."""
    return write_structure(
        tmp_path / "survey.lss",
        surveys=[SURVEY],
        surveys_languagesettings=[{"surveyls_title": "Buurt <b>2025</b>"}],
        groups=[{"gid": 4, "group_order": 1, "grelevance": "1"}],
        group_l10ns=[{"gid": 4, "group_name": "Veiligheid", "language": "nl"}],
        questions=[
            question(7, "R", "Rank", question_order=7),
            question(1, "L", "Q1", other="Y", question_order=1, relevance="1"),
            question(2, "F", "Q2", question_order=2, relevance='age.NAOK > "17"'),
            question(3, "M", "Q3", other="Y", question_order=3),
            question(4, "K", "Q4", question_order=4),
            question(5, "1", "Q5", question_order=5),
            question(6, "X", "Note", question_order=6),
            question(8, ";", "Q8", question_order=8),
        ],
        question_l10ns=[
            *texts(1, "<p>Voelt u zich<br>onveilig?</p>", "Vous sentez-vous &eacute;galement s&ucirc;r ?"),
            *texts(2, "Problemen", "Problèmes"),
            *texts(3, "Slachtoffer van", "Victime de"),
            *texts(4, "Aantal", "Nombre"),
            *texts(7, "Volgorde", "Ordre"),
            *texts(21, "Zwerfvuil", "Déchets"),
            *texts(22, "Lawaai", "Bruit"),
            *texts(31, "Diefstal", "Vol"),
            *texts(32, "Inbraak", "Cambriolage"),
            *texts(41, "Auto's", "Voitures"),
            *texts(51, "Politie", "Police"),
            *texts(81, "Rij", "Ligne"),
            *texts(82, "Kolom", "Colonne"),
        ],
        subquestions=[
            below(22, 2, "SQ2", 2),
            below(21, 2, "SQ1", 1),
            below(31, 3, "A", 1),
            below(32, 3, "B", 2),
            below(41, 4, "SQ1", 1),
            below(51, 5, "SQ1", 1),
            below(81, 8, "R1", 1),
            below(82, 8, "C1", 1, scale=1),
        ],
        answers=[
            {"aid": 1, "qid": 1, "code": "A1", "sortorder": 1, "scale_id": 0},
            {"aid": 2, "qid": 1, "code": "A2", "sortorder": 2, "scale_id": 0},
            {"aid": 3, "qid": 2, "code": "1", "sortorder": 1, "scale_id": 0},
            {"aid": 4, "qid": 2, "code": "2", "sortorder": 2, "scale_id": 0},
            {"aid": 5, "qid": 5, "code": "P", "sortorder": 1, "scale_id": 0},
            {"aid": 6, "qid": 5, "code": "S", "sortorder": 1, "scale_id": 1},
            {"aid": 7, "qid": 7, "code": "X", "sortorder": 1, "scale_id": 0},
            {"aid": 8, "qid": 7, "code": "Y", "sortorder": 2, "scale_id": 0},
        ],
        answer_l10ns=[
            {"aid": 1, "answer": "Altijd", "language": "nl"},
            {"aid": 1, "answer": "Toujours", "language": "fr"},
            {"aid": 2, "answer": "Nooit", "language": "nl"},
            # what 1 is called is the code of the other answer
            {"aid": 3, "answer": "2", "language": "nl"},
            {"aid": 4, "answer": "1", "language": "nl"},
        ],
    )  # fmt: skip


def read(path: Path, text: str, form: Path | None = None) -> SurveyFile:
    """The responses in this text."""
    path.write_text(text, "utf-8-sig")
    return read_limesurvey(path, form, Layout())


def cells(file: SurveyFile, heading: str) -> list[str]:
    """A column."""
    return list(file.columns[heading])


def test_the_real_structure_is_read(shared: Path) -> None:
    """LimeSurvey 6 (database 641): HTML gone, uploads left aside, five points filled in."""
    found = read_structure(shared / "survey/limesurvey/survey.lss")
    assert (found.title, found.languages) == ("Test Survey", ("en",))
    assert [(each.code, each.kind) for each in found.questions] == [
        ("G01Q01", Kind.TEXT),
        ("G01Q02", Kind.ONE),
        ("G02Q04", Kind.ONE),
    ]
    assert found.questions[0].texts == {"en": "Text for first question"}
    assert [each.code for each in found.questions[1].answers] == list("12345")
    assert found.questions[2].block == "Second Group"


def test_every_type_becomes_its_questions(structure: Path) -> None:
    """In the order of the form, with texts in both languages."""
    found = read_structure(structure)
    assert found.title == "Buurt 2025"
    assert found.languages == ("nl", "fr")
    assert [each.code for each in found.questions] == [
        "Q1", "Q1[other]", "Q2[SQ1]", "Q2[SQ2]", "Q3", "Q4[SQ1]", "Q5[SQ1][1]", "Q5[SQ1][2]",
        "Rank[1]", "Rank[2]", "Q8[R1_C1]",
    ]  # fmt: skip
    first = found.questions[0]
    assert first.texts == {
        "nl": "Voelt u zich onveilig?",
        "fr": "Vous sentez-vous également sûr ?",
    }
    assert [each.code for each in first.answers] == ["A1", "A2", "-oth-"]
    assert first.answers[0].texts == {"nl": "Altijd", "fr": "Toujours"}
    assert (first.block, first.relevance) == ("Veiligheid", "")
    noise = found.question("Q2[SQ2]")
    assert noise is not None
    assert noise.text("nl") == "Problemen [Lawaai]"
    assert noise.relevance == '(age.NAOK > "17")'
    victim = found.question("Q3")
    assert victim is not None
    assert victim.kind is Kind.MANY
    assert [each.code for each in victim.answers] == ["A", "B", "other"]
    assert [each.kind for each in found.questions[-6:]] == [
        Kind.NUMBER, Kind.ONE, Kind.ONE, Kind.ONE, Kind.ONE, Kind.TEXT,
    ]  # fmt: skip
    assert [each.code for each in found.questions[7].answers] == ["S"]
    assert found.questions[-1].text("fr") == "[Ligne][Colonne]"


def test_an_old_structure_holds_a_row_for_each_language(tmp_path: Path) -> None:
    """Before version 4 the texts stood in the rows themselves."""
    path = write_structure(
        tmp_path / "old.lsq",
        questions=[
            question(1, "!", "Q1", question="Hoe?", language="nl", question_order=1),
            question(1, "!", "Q1", question="Comment ?", language="fr", question_order=1),
        ],
        answers=[
            {"qid": 1, "code": "2", "answer": "Slecht", "sortorder": 2, "language": "nl"},
            {"qid": 1, "code": "1", "answer": "Goed", "sortorder": 1, "language": "nl"},
            {"qid": 1, "code": "1", "answer": "Bien", "sortorder": 1, "language": "fr"},
        ],
    )
    (only,) = read_structure(path).questions
    assert only.texts == {"nl": "Hoe?", "fr": "Comment ?"}
    assert [(each.code, each.texts) for each in only.answers] == [
        ("1", {"nl": "Goed", "fr": "Bien"}),
        ("2", {"nl": "Slecht"}),
    ]


def test_subquestions_may_stand_among_the_questions(tmp_path: Path) -> None:
    """A multiple choice keeps its answers, and no part becomes a question."""
    path = write_structure(
        tmp_path / "s.lss",
        questions=[
            question(1, "M", "Q1", question="Wat?", language="nl"),
            {**below(2, 1, "A", 1), "question": "Dit", "language": "nl"},
            {**below(3, 1, "B", 2), "question": "Dat", "language": "nl"},
        ],
    )
    (only,) = read_structure(path).questions
    assert [(each.code, each.text("nl")) for each in only.answers] == [("A", "Dit"), ("B", "Dat")]


def test_headings_may_be_codes_texts_or_both(tmp_path: Path, structure: Path) -> None:
    """The same columns are found however the export headed them."""
    heads = {
        "codes": ["Q1", "Q2[SQ1]", "Q3[A]", "Q3[B]", "Q5[SQ1][2]", "Rank[1]"],
        "joined": ["Q1", "Q2_SQ1", "Q3_A", "Q3_B", "Q5_SQ1_1", "Rank_1"],
        "numbers": ["123X4X1", "123X4X2SQ1", "123X4X3A", "123X4X3B", "123X4X5SQ1#1", "123X4X71"],
        "texts": [
            "Voelt u zich onveilig?", "Problemen [Zwerfvuil]", "Slachtoffer van [Diefstal]",
            "Slachtoffer van [Inbraak]", "[Politie][Scale 2]", "Volgorde [Rank 1]",
        ],
        "french": [
            "Vous sentez-vous également sûr ?", "Problèmes [Déchets]", "Victime de [Vol]",
            "Victime de [Cambriolage]", "[Police][Scale 2]", "Ordre [Rank 1]",
        ],
        "both": [
            "Q1. Voelt u zich onveilig?", "Q2[SQ1]. Problemen [Zwerfvuil]", "Q3[A]. [Diefstal]",
            "Q3[B]. Iets anders", "Q5[SQ1][2]. x", "Rank[1]. Volgorde",
        ],
        "underscores": [
            "Voelt_u_zich_onveilig?", "Problemen_[Zwerfvuil]", "Slachtoffer_van_[Diefstal]",
            "Slachtoffer_van_[Inbraak]", "[Politie][Scale_2]", "Volgorde_[Rank_1]",
        ],
    }  # fmt: skip
    for name, headings in heads.items():
        line = ",".join(f'"{each}"' for each in ["id", "submitdate", *headings])
        found = read(tmp_path / "r.csv", f"{line}\n1,2025-01-02,A1,1,Y,,S,X\n", structure)
        columns = {each.code: each.columns for each in found.questionnaire.questions}
        assert columns["Q1"] == (headings[0],), name
        assert columns["Q2[SQ1]"] == (headings[1],), name
        assert columns["Q3"] == (headings[2], headings[3]), name
        assert columns["Q5[SQ1][2]"] == (headings[4],), name
        assert columns["Rank[1]"] == (headings[5],), name


def test_answers_in_words_become_codes(tmp_path: Path, structure: Path) -> None:
    """In any language of the form; a code that is also a word is what the whole column is."""
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,Q1,Q2[SQ1],Q4[SQ1]\n"
        "1,2025-01-02,Altijd,1,3.0000000000\n"
        "2,2025-01-02,Toujours,2,2.5000000000\n"
        "3,2025-01-02,Andere buurt,2,\n"
        "4,2025-01-02,Anders,1,10\n",
        structure,
    )
    assert cells(found, "Q1") == ["A1", "A1", "Andere buurt", "-oth-"]
    assert cells(found, "Q2[SQ1]") == ["1", "2", "2", "1"]
    assert cells(found, "Q4[SQ1]") == ["3", "2.5", "", "10"]


def test_a_choice_that_was_not_ticked_is_no_gap(tmp_path: Path, structure: Path) -> None:
    """Who sent in the form and ticked nothing was no victim; who stopped before may have been."""
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,Q3[A],Q3[B],Q3[other]\n"
        "1,2025-01-02,Y,,\n"
        "2,2025-01-02,,,\n"
        "3,,,,\n"
        "4,,,,Fraude\n",
        structure,
    )
    many = found.questionnaire.question("Q3")
    assert many is not None
    assert many.columns == ("Q3[A]", "Q3[B]", "Q3[other] given")
    assert [cells(found, each) for each in many.columns] == [
        ["1", "0", "", "0"],
        ["0", "0", "", "0"],
        ["0", "0", "", "1"],
    ]
    assert cells(found, "Q3[other]") == ["", "", "", "Fraude"]
    assert [text.format(**values) for text, values in found.remarks][-1].startswith("Responses")
    assert found.remarks[-1][1] == {"n": 2}
    assert found.rows == 4


def test_words_say_themselves_who_was_asked(tmp_path: Path, structure: Path) -> None:
    """ "No" is not chosen, "N/A" was not put."""
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,Q3[A],Q3[B]\n1,2025-01-02,Yes,No\n2,2025-01-02,No,No\n3,2025-01-02,N/A,N/A\n",
        structure,
    )
    assert cells(found, "Q3[A]") == ["1", "0", ""]
    assert cells(found, "Q3[B]") == ["0", "0", ""]


def test_columns_about_the_person_are_proposed_to_leave_out(tmp_path: Path) -> None:
    """Also without a structure; times spent too, but no question that only ends like one."""
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,lastpage,startlanguage,seed,token,ipaddr,refurl,Q1,Lifetime,"
        "interviewtime,groupTime4,Q1Time\n"
        "1,2025-01-02,3,nl,9,abc,10.0.0.1,x,2,3,4,5,6\n",
    )
    assert found.hints["respondent"] == "id"
    assert found.hints["date"] == "submitdate"
    assert found.hints["left_out"].split("\n") == [
        "token", "ipaddr", "refurl", "seed", "lastpage", "interviewtime", "groupTime4", "Q1Time",
    ]  # fmt: skip
    assert is_limesurvey(found.columns)
    assert not is_limesurvey(["id", "Q1"])


def test_a_survey_without_dates_has_none(tmp_path: Path) -> None:
    """LimeSurvey then writes the first of January 1980."""
    found = read(
        tmp_path / "r.csv", "id,submitdate,lastpage,Q1\n1,1980-01-01 00:00:00,3,a\n2,,1,b\n"
    )
    assert "date" not in found.hints
    assert found.remarks[-1][1] == {"n": 1}


def test_ticks_are_seen_without_a_structure(tmp_path: Path) -> None:
    """Else a share among those who ticked would be 100 %."""
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,lastpage,Q3[A],Q3[B],Q4[1]\n1,2025-01-01,3,Y,,x\n2,2025-01-01,3,,,y\n",
    )
    many = found.questionnaire.question("Q3")
    assert many is not None
    assert (many.kind, many.columns) == (Kind.MANY, ("Q3[A]", "Q3[B]"))
    assert cells(found, "Q3[B]") == ["0", "0"]


def test_no_answer_in_words_is_a_gap(tmp_path: Path) -> None:
    """LimeSurvey has no mark for "don't know"; what was uploaded is not kept."""
    form = write_structure(
        tmp_path / "s.lss",
        questions=[question(1, "L", "Q1"), question(2, "|", "File")],
        answers=[
            {"qid": 1, "code": str(number), "answer": text, "sortorder": number, "language": "nl"}
            for number, text in enumerate(
                ["Goed", "Weet niet / geen mening", "Niet van toepassing.", "Weet niet wat"],
                start=1,
            )
        ],
    )
    found = read(
        tmp_path / "r.csv",
        "id,submitdate,Q1,File,File[filecount]\n1,2025-01-02,2,a.jpg,1\n",
        form,
    )
    (only,) = [each for each in found.questionnaire.questions if each.code == "Q1"]
    assert [each.gap for each in only.answers] == [None, Gap.UNKNOWN, Gap.NOT_APPLICABLE, None]
    assert found.hints["left_out"].split("\n") == ["File", "File[filecount]"]
    assert found.remarks[-1][1] == {"n": 1, "name": "Weet niet / geen mening"}


def test_questions_that_the_file_lacks_are_counted(tmp_path: Path, structure: Path) -> None:
    """They are no questions of this wave."""
    found = read(tmp_path / "r.csv", "id,submitdate,Q1\n1,2025-01-02,A1\n", structure)
    assert {"n": 10} in [values for _, values in found.remarks]
    assert found.questionnaire.questions[0].code == "Q1"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"<document><LimeSurveyDocType>Survey</Lim", "damaged"),
        (b"<document/>", "no structure"),
        (b"<document><LimeSurveyDocType>Survey</LimeSurveyDocType></document>", "no questions"),
        (b"", "damaged"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><document>&b;</document>', "not safe"),
        (b"<a>" * 40, "not safe"),
        (b'<?xml version="1.0" encoding="none"?><document/>', "damaged"),
    ],
)
def test_a_bad_structure_gets_a_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    """Cut off, something else, or hostile."""
    path = tmp_path / "bad.lss"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile, match=told):
        read_structure(path)
