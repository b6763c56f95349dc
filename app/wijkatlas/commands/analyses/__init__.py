# SPDX-License-Identifier: EUPL-1.2
"""Analyses: one module a question. Each joins data, method, words, tables, charts and map layers."""
