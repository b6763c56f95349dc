# SPDX-License-Identifier: EUPL-1.2
"""Forms of ODK and Kobo."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from wijkatlas.api.files import UnreadableFile
from wijkatlas_survey.files.xlsform import language_code, read_form, read_xlsform
from wijkatlas_survey.model.questionnaire import Kind

Sheet = Sequence[Sequence[object]]

SURVEY: Sheet = [
    ["type", "name", "label::Nederlands (nl)", "label::Français (fr)", "relevant"],
    ["start", "start", "", "", ""],
    ["begin_group", "veilig", "Veiligheid", "Sécurité", "${age} > 17"],
    ["select_one Freq or_other", "unsafe", "Voelt u zich <b>onveilig</b>?", "Insécurité ?", ""],
    ["begin group", "in", "Binnen", "", ""],
    ["select_multiple crimes", "victim", "Slachtoffer van", "Victime de", "${x} = 1"],
    ["end group", "", "", "", ""],
    ["end_group", "", "", "", ""],
    ["rank crimes", "order", "Volgorde", "", ""],
    ["begin repeat", "child", "Kind", "", ""],
    ["integer", "age", "Leeftijd", "", ""],
    ["end repeat", "", "", "", ""],
    ["note", "thanks", "Dank u", "", ""],
    ["range", "mark", "Cijfer", "", ""],
    ["geopoint", "spot", "Plek", "", ""],
    ["calculate", "sum", "", "", ""],
    ["image", "photo", "Foto", "", ""],
    ["date", "day", "Dag", "", ""],
    ["acknowledge", "ok", "Akkoord", "", ""],
]
CHOICES: Sheet = [
    ["list_name", "name", "label::Nederlands (nl)", "label::Français (fr)"],
    ["Freq", 1, "Altijd", "Toujours"],
    ["Freq", 2, "Nooit", "Jamais"],
    ["crimes", "theft", "Diefstal", "Vol"],
    ["crimes", "burglary", "Inbraak", "Cambriolage"],
    ["crimes", "theft", "Diefstal elders", "Vol"],
]


def write_form(path: Path, **sheets: Sheet) -> Path:
    """A workbook with these sheets."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    book.save(path)
    return path


def test_a_form_becomes_a_questionnaire(tmp_path: Path) -> None:
    """Groups in groups, two languages, an answer "other", a ranking by place."""
    path = write_form(
        tmp_path / "form.xlsx",
        survey=SURVEY,
        choices=CHOICES,
        settings=[["form_title", "default_language"], ["Buurt", "Nederlands (nl)"]],
    )
    found = read_xlsform(path)
    assert (found.title, found.languages) == ("Buurt", ("nl", "fr"))
    assert [(each.code, each.kind) for each in found.questions] == [
        ("unsafe", Kind.ONE),
        ("unsafe_other", Kind.TEXT),
        ("victim", Kind.MANY),
        ("order[1]", Kind.ONE),
        ("order[2]", Kind.ONE),
        ("age", Kind.NUMBER),
        ("mark", Kind.NUMBER),
        ("spot", Kind.PLACE),
        ("sum", Kind.TEXT),
        ("day", Kind.DATE),
        ("ok", Kind.ONE),
    ]
    unsafe, _, victim = found.questions[:3]
    assert unsafe.texts == {"nl": "Voelt u zich onveilig?", "fr": "Insécurité ?"}
    assert [each.code for each in unsafe.answers] == ["1", "2", "other"]
    assert unsafe.answers[0].texts == {"nl": "Altijd", "fr": "Toujours"}
    assert (unsafe.block, unsafe.columns) == ("Veiligheid", ("veilig/unsafe",))
    assert [each.code for each in victim.answers] == ["theft", "burglary"]
    assert (victim.columns, victim.separator) == (("veilig/in/victim",), " ")
    assert victim.relevance == "${age} > 17 and ${x} = 1"
    form = read_form(path)
    assert form.personal == ("start", "photo")
    assert [each.name for each in form.items if each.is_repeated] == ["age"]
    assert [each.name for each in form.items if each.is_judged] == ["sum"]


def test_old_workbooks_and_old_words_are_read(shared: Path) -> None:
    """An ``.xls`` of ODK's early days: "select all that apply from list", "select one from list2"."""
    found = read_xlsform(shared / "survey/xlsform/widgets.xls")
    several = found.question("my_select")
    one = found.question("my_select1")
    assert several is not None
    assert one is not None
    assert several.kind is Kind.MANY
    assert [each.text("") for each in several.answers] == [f"option {sign}" for sign in "abcd"]
    assert [each.code for each in one.answers] == [str(number) for number in range(1, 9)]
    grid = found.question("table_list_1")
    assert grid is not None
    assert (grid.block, grid.columns) == ("List Group", ("table_list_test/table_list_1",))
    happy = found.question("happy_sad_brian2")
    assert happy is not None
    assert [each.code for each in happy.answers] == ["happy", "sad"]
    assert found.question("my_image") is None


def test_the_test_form_of_the_standard_is_read(shared: Path) -> None:
    """Groups with a name at their end, a repeat, labels in one language only."""
    found = read_xlsform(shared / "survey/xlsform/xlsform_spec_test.xlsx")
    assert found.title == "Spec test"
    first = found.questions[0]
    assert (first.code, first.text("en")) == ("skip_to_end", "Skip to end")
    assert [each.texts for each in first.answers] == [
        {"": "Yes", "chinese": "是"},
        {"": "No", "chinese": "没有"},
    ]
    inner = found.question("required_text")
    assert inner is not None
    assert inner.columns == ("everything/repeat_test/group_test/required_text",)
    assert found.questions[-1].columns == ("launch",)


def test_names_that_come_again_are_told_apart_by_their_groups(tmp_path: Path) -> None:
    """Two groups may each have a question of one name."""
    rows = [["type", "name"]]
    for group in ("a", "b"):
        rows += [["begin group", group], ["text", "why"], ["end group", ""]]
    found = read_xlsform(write_form(tmp_path / "f.xlsx", survey=rows))
    assert [each.code for each in found.questions] == ["a/why", "b/why"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Nederlands (nl)", "nl"), ("English", "en"), (" fr ", "fr"), ("default", ""),
        ("Français (fr-BE)", "fr"), ("chinese", "chinese"),
    ],
)  # fmt: skip
def test_languages_have_codes(name: str, code: str) -> None:
    """As forms name them."""
    assert language_code(name) == code


def test_what_is_no_form_gets_a_sentence(tmp_path: Path) -> None:
    """A text, a workbook of something else, a damaged old workbook."""
    text = tmp_path / "a.csv"
    text.write_text("type,name\n")
    other = write_form(tmp_path / "b.xlsx", survey=[["a", "b"], [1, 2]])
    damaged = tmp_path / "c.xls"
    damaged.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    for path, told in ((text, "no workbook"), (other, "no XLSForm"), (damaged, "damaged")):
        with pytest.raises(UnreadableFile, match=told):
            read_xlsform(path)
