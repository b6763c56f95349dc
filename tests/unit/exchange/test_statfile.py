# SPDX-License-Identifier: EUPL-1.2
"""SPSS and Stata files: what is in them, and what becomes of damaged ones."""

import struct
from datetime import date, datetime

import numpy as np
import pandas as pd
import pyreadstat
import pytest

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.source import open_source
from wijkatlas.exchange.statfile import AnswerSet, read_statfile
from wijkatlas.exchange.statrows import statistics_frames

END_OF_DICTIONARY = struct.pack("<ii", 999, 0)


def answers() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "nr": [1.0, 2.0, 3.0, 4.0],
            "unsafe": [1.0, 5.0, 98.0, np.nan],
            "grade": [7.5, 0.1, 999.0, -3.0],
            "street": ["Kerkstraat", "", "Één", "99"],
            "day": pd.to_datetime(["2024-01-02", "1999-12-31", None, "2024-02-29"]),
        }
    )


def write_sav(path, frame=None, **options):
    pyreadstat.write_sav(
        answers() if frame is None else frame,
        path,
        **{
            "column_labels": {"unsafe": "Voelt u zich onveilig?"},
            "variable_value_labels": {"unsafe": {1.0: "Altijd", 5.0: "Nooit", 98.0: "Weigert"}},
            "missing_ranges": {
                "unsafe": [98.0],
                "grade": [{"lo": 990.0, "hi": 999.0}],
                "street": ["99"],
            },
            "variable_measure": {"unsafe": "ordinal", "grade": "scale"},
            "variable_format": {"day": "EDATE10"},
            **options,
        }
        if frame is None
        else options,
    )
    return path


@pytest.mark.parametrize("compressed", [False, True])
def test_an_spss_file_is_read_with_its_labels(tmp_path, compressed):
    path = write_sav(tmp_path / "a.sav", compress=compressed, file_label="Bevraging 2024")
    file = read_statfile(path)
    assert (file.kind, file.rows, file.title, file.encoding) == (
        "sav",
        4,
        "Bevraging 2024",
        "utf-8",
    )
    assert {name: cells.tolist() for name, cells in file.columns.items()} == {
        "nr": ["1", "2", "3", "4"],
        "unsafe": ["1", "5", "98", ""],
        "grade": ["7.5", "0.1", "999", "-3"],
        "street": ["Kerkstraat", "", "Één", "99"],
        "day": ["2024-01-02", "1999-12-31", "", "2024-02-29"],
    }
    nr, unsafe, grade, street, day = file.variables
    assert (unsafe.label, unsafe.measure, unsafe.sort) == (
        "Voelt u zich onveilig?",
        "ordinal",
        "number",
    )
    assert unsafe.labels == {"1": "Altijd", "5": "Nooit", "98": "Weigert"}
    assert unsafe.missing == [(98.0, 98.0)]
    assert grade.missing == [(990.0, 999.0)]
    assert street.missing == [("99", "99")]
    assert (nr.measure, nr.labels, nr.missing, street.sort, day.sort) == (
        "",
        {},
        [],
        "text",
        "date",
    )


def test_moments_and_times_of_spss(tmp_path):
    frame = pd.DataFrame(
        {
            # seconds since 14 October 1582: 12,219,379,200 of them lie before 1970
            "moment": [12_219_379_200.0 + 86_399, 1e300, np.nan],
            "day": [12_219_379_200.0, -1e300, 0.0],
            "time": [3_661.0, 90_000.0, np.nan],
        }
    )
    formats = {"moment": "DATETIME20", "day": "DATE11", "time": "TIME8"}
    file = read_statfile(write_sav(tmp_path / "a.sav", frame, variable_format=formats))
    assert file.columns["moment"].tolist() == ["1970-01-01T23:59:59", "1e+300", ""]
    assert file.columns["day"].tolist() == ["1970-01-01", "-1e+300", "1582-10-14"]
    assert file.columns["time"].tolist() == ["1:01:01", "1 day, 1:00:00", ""]


def test_a_stata_file_keeps_its_own_missing_values(tmp_path):
    frame = pd.DataFrame(
        {
            "q": pd.Series([1, 2, "a", "z", None], dtype=object),
            "day": pd.Series([date(2024, 2, 29), None, None, None, None], dtype=object),
            "moment": pd.to_datetime([datetime(2024, 2, 29, 13, 14, 15), *[None] * 4]),
        }
    )
    path = tmp_path / "a.dta"
    pyreadstat.write_dta(
        frame,
        path,
        missing_user_values={"q": ["a", "z"]},
        variable_value_labels={"q": {1: "ja", 2: "nee", "a": "weigert"}},
        column_labels={"q": "Vraag één"},
    )
    file = read_statfile(path)
    assert file.kind == "dta"
    assert file.columns["q"].tolist() == ["1", "2", ".a", ".z", ""]
    assert file.columns["day"].tolist() == ["2024-02-29", "", "", "", ""]
    assert file.columns["moment"].tolist() == ["2024-02-29T13:14:15", "", "", "", ""]
    assert file.variables[0].labels == {"1": "ja", "2": "nee", ".a": "weigert"}
    assert file.variables[0].label == "Vraag één"


def test_short_numbers_of_stata_get_no_digits_that_they_do_not_have(tmp_path):
    frame = pd.DataFrame({"part": np.array([0.1, 2, -1234.5], np.float32)})
    frame.to_stata(tmp_path / "a.dta", write_index=False)
    file = read_statfile(tmp_path / "a.dta")
    assert file.columns["part"].tolist() == ["0.1", "2", "-1234.5"]


@pytest.mark.parametrize("version", [114, 117, 118])
def test_old_and_new_releases_of_stata(tmp_path, version):
    frame = pd.DataFrame({"nr": [1, 2], "name": ["Kerk", "x"]})
    path = tmp_path / "a.dta"
    frame.to_stata(path, write_index=False, version=version)
    file = read_statfile(path)
    assert (file.columns["nr"].tolist(), file.columns["name"].tolist()) == (
        ["1", "2"],
        ["Kerk", "x"],
    )


def test_sets_of_several_answers(tmp_path):
    frame = pd.DataFrame(
        {"p_1": [1.0, 0.0], "p_2": [0.0, 1.0], "k_1": [3.0, 1.0], "k_2": [1.0, np.nan]}
    )
    path = write_sav(tmp_path / "a.sav", frame)
    text = b"$probs=D1 1 9 Problemen p_1 p_2\n$kanaal=C 6 Kanaal k_1 k_2\n"
    record = struct.pack("<iiii", 7, 7, 1, len(text)) + text
    data = path.read_bytes()
    assert data.count(END_OF_DICTIONARY) == 1
    path.write_bytes(data.replace(END_OF_DICTIONARY, record + END_OF_DICTIONARY))
    assert read_statfile(path).sets == [
        AnswerSet("probs", "Problemen", ["p_1", "p_2"], "1"),
        AnswerSet("kanaal", "Kanaal", ["k_1", "k_2"], ""),
    ]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("Café".encode(), b"Caf\xe9 "), ("Nooit één".encode(), b"Nooit \xe9\xe9n  ")],
)
def test_letters_in_another_encoding_are_repaired_and_counted(tmp_path, right, wrong):
    frame = pd.DataFrame({"a": ["Café", "naïef"], "b": [1.0, 2.0]})
    path = write_sav(tmp_path / "a.sav", frame, variable_value_labels={"b": {1.0: "Nooit één"}})
    data = path.read_bytes()
    assert data.count(right) == 1
    path.write_bytes(data.replace(right, wrong))
    file = read_statfile(path)
    assert file.columns["a"].tolist() == ["Café", "naïef"]
    assert file.variables[1].labels == {"1": "Nooit één"}
    assert file.repaired == 1


def test_who_knows_the_encoding_may_say_it(tmp_path):
    path = write_sav(tmp_path / "a.sav", pd.DataFrame({"a": ["Lodz..", "x"]}))
    path.write_bytes(path.read_bytes().replace(b"Lodz..", "Łódź  ".encode("cp1250")))
    assert read_statfile(path, encoding="cp1250").columns["a"].tolist() == ["Łódź", "x"]


def test_a_file_of_windows_says_so_and_needs_no_repair(tmp_path):
    path = write_sav(tmp_path / "a.sav", pd.DataFrame({"a": ["Cafe", "x"]}))
    data = path.read_bytes()
    assert data.count(b"UTF-8") == 1
    data = data.replace(struct.pack("<iiii", 7, 20, 1, 5) + b"UTF-8", b"")
    # the code page in the record of machine numbers: 65001 is UTF-8
    assert data.count(struct.pack("<i", 65001)) == 1
    data = data.replace(struct.pack("<i", 65001), struct.pack("<i", 1252)).replace(
        b"Cafe", b"Caf\xe9"
    )
    path.write_bytes(data)
    file = read_statfile(path)
    assert file.columns["a"].tolist() == ["Café", "x"]
    assert (file.encoding, file.repaired) == ("windows-1252", 0)


@pytest.mark.parametrize("name", ["a.sav", "b.sav", "a.dta"])
def test_a_file_that_is_cut_off_anywhere_gets_a_sentence(tmp_path, name):
    path = tmp_path / name
    if name == "a.dta":
        pyreadstat.write_dta(
            answers().drop(columns="day"), path, variable_value_labels={"unsafe": {1: "Altijd"}}
        )
    else:
        write_sav(path, compress=name == "b.sav")
    data = path.read_bytes()
    cut = tmp_path / "cut"
    for length in range(5, len(data) - 12):
        cut.write_bytes(data[:length])
        if data[:length].startswith(b"<stata_dta>"[:length]) and length < 11:
            continue
        with pytest.raises(UnreadableFile):
            list(statistics_frames(cut))


def test_a_cut_file_comes_out_of_the_sandbox_as_a_sentence(tmp_path):
    path = write_sav(tmp_path / "a.sav")
    path.write_bytes(path.read_bytes()[:-10])
    with pytest.raises(UnreadableFile, match=r"“a\.sav” is damaged or cut off"):
        read_statfile(path)


def test_a_byte_that_makes_the_library_crash_costs_one_sentence(tmp_path):
    path = tmp_path / "a.sav"
    frame = pd.DataFrame({"a": ["Café", "b"], "n": [1.0, 2.0]})
    write_sav(path, frame, variable_value_labels={"n": {1.0: "ja"}})
    data = path.read_bytes()
    # labels of numbers said to be those of the first variable, which holds text
    labels_of_second = struct.pack("<iii", 4, 1, 2)
    assert data.count(labels_of_second) == 1
    path.write_bytes(data.replace(labels_of_second, struct.pack("<iii", 4, 1, 1)))
    with pytest.raises(UnreadableFile, match="something in it stops the reader"):
        read_statfile(path)


def test_sizes_that_no_survey_has_are_refused_before_reading(tmp_path):
    path = write_sav(tmp_path / "a.sav")
    data = bytearray(path.read_bytes())
    assert struct.unpack_from("<i", data, 80) == (4,)  # the number of cases in the header
    struct.pack_into("<i", data, 80, 100_000_000)
    path.write_bytes(data)
    with pytest.raises(UnreadableFile, match="is no survey: it has 100000000 rows and 5 variables"):
        read_statfile(path)


def test_variables_without_answers(tmp_path):
    path = write_sav(tmp_path / "a.sav", answers().head(0)[["nr", "street"]])
    with pytest.raises(UnreadableFile, match="has variables but no answers"):
        read_statfile(path)


def test_other_files_say_what_they_are(tmp_path):
    path = tmp_path / "a.sav"
    path.write_text("nr;unsafe\n1;2\n")
    with pytest.raises(UnreadableFile, match=r"“a\.sav” is plain text\. Choose an SPSS"):
        read_statfile(path)


def test_an_import_of_incidents_says_what_a_survey_is(tmp_path):
    with pytest.raises(UnreadableFile, match="is an SPSS file of answers to a survey"):
        open_source(write_sav(tmp_path / "a.sav"))
    pyreadstat.write_dta(answers()[["nr"]], tmp_path / "a.dta")
    with pytest.raises(UnreadableFile, match="is a Stata file of answers to a survey"):
        open_source(tmp_path / "a.dta")
