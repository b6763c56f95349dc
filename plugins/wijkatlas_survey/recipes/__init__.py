# SPDX-License-Identifier: EUPL-1.2
"""Recipes and indicators as TOML, and those that travel with the program."""
