# SPDX-License-Identifier: EUPL-1.2
"""The command that writes a questionnaire for Kobo and ODK, or to print."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from wijkatlas.api import (
    QT_TRANSLATE_NOOP,
    Access,
    Command,
    Param,
    Progress,
    Session,
    Translator,
    UserError,
)

OWN = "buurtenquete"
PATTERNS = ("*.xlsx", "*.html")


@dataclass(frozen=True, slots=True)
class FormReport:
    """What was written; ``language`` is that of a page, "" for a form, which holds all."""

    file: str
    questions: int
    languages: tuple[str, ...]
    language: str

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "file": self.file, "questions": self.questions, "languages": list(self.languages),
            "language": self.language,
        }  # fmt: skip

    def sentence(self, translator: Translator) -> str:
        """What is in the file, and what to do with it."""
        t = translator.translate
        written = t("surveys", "{file}: questions: {n}.", file=self.file, n=self.questions)
        then = (
            t("surveys", "Print it on A4; the small numbers are for typing the answers over.")
            if self.language
            else t("surveys", "Load it in KoboToolbox or ODK as a new form.")
        )
        return f"{written} {then}"


def form(
    session: Session,
    progress: Progress,
    *,
    out: Annotated[
        Path,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Where to write it: .xlsx for Kobo and ODK, .html to print"
            ),
            save=True,
            patterns=PATTERNS,
        ),
    ],
    name: Annotated[
        str,
        Param(QT_TRANSLATE_NOOP("commands", "A bundled questionnaire, or the file of your own")),
    ] = OWN,
    language: Annotated[
        str,
        Param(
            QT_TRANSLATE_NOOP(
                "commands", "Language of the page, such as nl; else that of the program"
            )
        ),
    ] = "",
) -> FormReport:
    """Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print."""
    from wijkatlas_survey.files.form_page import write_page
    from wijkatlas_survey.files.form_writer import write_xlsform
    from wijkatlas_survey.recipes.catalogue import load_questionnaire

    progress.update(0, None, QT_TRANSLATE_NOOP("jobs", "Writing the questionnaire"))
    found = load_questionnaire(name)
    languages = found.languages
    suffix = out.suffix.casefold()
    if language and languages and language not in languages:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The questionnaire is not in the language “{language}”."),
            QT_TRANSLATE_NOOP("errors", "It is in: {languages}."),
            language=language,
            languages=", ".join(languages),
        )
    chosen = ""
    if suffix == ".xlsx":
        write_xlsform(found, out, form_id=Path(name).stem, version="1")
    elif suffix in {".html", ".htm"}:
        spoken = session.translator.language
        known = spoken in languages or not languages
        chosen = language or (spoken if known else languages[0])
        write_page(found, out, chosen)
    else:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is neither .xlsx nor .html."),
            QT_TRANSLATE_NOOP("errors", "Choose .xlsx for Kobo and ODK, or .html to print."),
            file=out.name,
        )
    return FormReport(out.name, len(found.questions), languages, chosen)


FORM = Command(
    "survey.form",
    QT_TRANSLATE_NOOP("commands", "Questionnaire to print or for Kobo"),
    form,
    Access.NONE,
)
