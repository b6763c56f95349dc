# SPDX-License-Identifier: EUPL-1.2
"""The import of a survey in four steps: file, columns, questions, check."""
