# SPDX-License-Identifier: EUPL-1.2
"""Readers of the files that surveys come in; each gives a ``model.file.SurveyFile``."""
