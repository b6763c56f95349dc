# SPDX-License-Identifier: EUPL-1.2
"""The questions that the council's workbook prints, kept in the project."""

from typing import Any

from wijkatlas_survey.reports.request import Request

OPTION = "survey.workbook"


def kept_requests(project: Any) -> list[Request]:
    """Those that are kept, in the order in which they were put in."""
    return [Request.from_plain(each) for each in project.option(OPTION, [])]


def keep_request(project: Any, request: Request, *, on: bool) -> None:
    """Put a question in the workbook, or take it out."""
    kept = [each for each in kept_requests(project) if each != request]
    if on:
        kept.append(request)
    project.set_option(OPTION, [each.to_plain() for each in kept])
