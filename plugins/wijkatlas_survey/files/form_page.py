# SPDX-License-Identifier: EUPL-1.2
"""A questionnaire as a page to print: A4, large type, boxes to tick, nothing fetched from elsewhere."""

from html import escape
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, Translator
from wijkatlas.api.files import write_bytes
from wijkatlas_survey.files.form_parts import Part, parts_of
from wijkatlas_survey.model.questionnaire import Kind, Question, Questionnaire, text_in

_TICK_ONE = QT_TRANSLATE_NOOP("surveys", "Tick one box.")
_TICK_SEVERAL = QT_TRANSLATE_NOOP("surveys", "You may tick several boxes.")
_TICK_ROWS = QT_TRANSLATE_NOOP("surveys", "Tick one box in each row.")
_ONLY_IF = QT_TRANSLATE_NOOP("surveys", "Only if this applies to you; else leave it empty.")
_STYLE = """
@page { size: A4; margin: 16mm 15mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 180mm; padding: 8mm 0; color: #000; background: #fff;
  font: 13pt/1.4 "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; }
h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 8mm; }
section { break-inside: avoid; margin: 0 0 8mm; }
h2 { display: flex; font-size: 14pt; line-height: 1.3; margin: 0 0 1mm; }
h2 .number { flex: none; width: 11mm; }
.how { margin: 0 0 2mm 11mm; font-size: 11pt; color: #333; }
ul { list-style: none; margin: 0 0 0 11mm; padding: 0; }
li { display: flex; align-items: flex-start; margin: 0 0 1.6mm; break-inside: avoid; }
.box { flex: none; display: inline-block; width: 5.5mm; height: 5.5mm; border: 0.5mm solid #000;
  margin: 0.4mm 3mm 0 0; background: #fff; }
.code { flex: none; margin-left: 2mm; font-size: 8pt; color: #555; }
.line { display: block; margin: 2mm 0 0 11mm; height: 9mm; border-bottom: 0.4mm solid #000; }
.long { height: 30mm; border: 0.4mm solid #000; }
table { border-collapse: collapse; width: 100%; font-size: 12pt; }
th, td { border-bottom: 0.2mm solid #666; padding: 2mm 1.5mm; text-align: center; }
thead th { font-size: 10.5pt; font-weight: 600; vertical-align: bottom; line-height: 1.2; }
tbody th { text-align: left; font-weight: 400; width: 40%; }
tr { break-inside: avoid; }
td .box { margin: 0; }
@media print { body { padding: 0; max-width: none; } }
"""


def write_page(questionnaire: Questionnaire, path: Path, language: str) -> None:
    """Write the page in one language.

    Raises:
        UserError: the file can't be written.
    """
    write_bytes(path, page(questionnaire, language).encode("utf-8"))


def page(questionnaire: Questionnaire, language: str) -> str:
    """The HTML of the page; the small numbers beside the boxes are codes, to type answers over."""
    translator = Translator(language)
    title = escape(questionnaire.title)
    parts = [
        _section(part, number, language, translator)
        for number, part in enumerate(parts_of(questionnaire.questions), start=1)
    ]
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        + "\n".join(parts)
        + "\n</body>\n</html>\n"
    )


def _section(part: Part, number: int, language: str, translator: Translator) -> str:
    question = part.questions[0]
    lines = [
        "<section>",
        f'<h2><span class="number">{number}.</span>'
        f"<span>{escape(text_in(part.texts, language))}</span></h2>",
    ]
    how = [_ONLY_IF] if question.relevance else []
    if part.is_table:
        how.append(_TICK_ROWS)
    elif question.kind in (Kind.ONE, Kind.MANY):
        how.append(_TICK_ONE if question.kind is Kind.ONE else _TICK_SEVERAL)
    if how:
        said = " ".join(translator.translate("surveys", each) for each in how)
        lines.append(f'<p class="how">{escape(said)}</p>')
    if part.is_table:
        lines.append(_table(part, language))
    elif question.answers:
        lines.append(_list(question, language))
    else:
        lines.append(f'<span class="line{" long" if question.kind is Kind.PLACE else ""}"></span>')
    return "\n".join([*lines, "</section>"])


def _list(question: Question, language: str) -> str:
    rows = [
        f'<li><span class="box"></span><span>{escape(answer.text(language))}</span>'
        f'<span class="code">{escape(answer.code)}</span></li>'
        for answer in question.answers
    ]
    return "\n".join(["<ul>", *rows, "</ul>"])


def _table(part: Part, language: str) -> str:
    answers = part.questions[0].answers
    head = "".join(
        f'<th>{escape(each.text(language))}<br><span class="code">{escape(each.code)}</span></th>'
        for each in answers
    )
    boxes = '<td><span class="box"></span></td>' * len(answers)
    rows = [f"<tr><th>{escape(text_in(each, language))}</th>{boxes}</tr>" for each in part.items]
    return "\n".join(
        [
            "<table>",
            f"<thead><tr><td></td>{head}</tr></thead>",
            "<tbody>",
            *rows,
            "</tbody>",
            "</table>",
        ]
    )
