# SPDX-License-Identifier: EUPL-1.2
"""Weights of a wave that were made to agree with known totals."""

import numpy as np
from numpy.typing import NDArray

from wijkatlas_survey.model.wave import Calibration, Wave
from wijkatlas_survey.storage.definitions import text_of
from wijkatlas_survey.storage.project import Edit


def save_weights(
    edit: Edit, wave: Wave, weights: NDArray[np.float64], calibration: Calibration | None
) -> None:
    """Give each respondent the weight at its place in the frame; the base weights stay.

    Without a ``calibration`` the weights count as given, such as the base weights put back.

    Raises:
        ValueError: there are more or fewer weights than respondents.
    """
    if len(weights) != wave.respondents:
        message = f"{len(weights)} weights for {wave.respondents} respondents"
        raise ValueError(message)
    edit.update_many(
        "survey_respondent_private",
        ("wave_id", "row"),
        (
            {"wave_id": wave.id, "row": row, "weight": weight}
            for row, weight in enumerate(weights.tolist(), start=1)
        ),
    )
    edit.update(
        "survey_wave", wave.id, calibration=None if calibration is None else text_of(calibration)
    )
