# SPDX-License-Identifier: EUPL-1.2
"""Waves, questionnaires and answers in the project file."""
