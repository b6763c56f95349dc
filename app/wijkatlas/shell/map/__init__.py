# SPDX-License-Identifier: EUPL-1.2
"""The map in the window: a web view that sees our own scheme and nothing else."""
