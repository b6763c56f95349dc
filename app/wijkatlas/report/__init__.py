# SPDX-License-Identifier: EUPL-1.2
"""Workbook, figures and sentences, made from estimates that others computed."""
