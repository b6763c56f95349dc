# SPDX-License-Identifier: EUPL-1.2
"""Figures by area and period from every source, beside one another."""
