# SPDX-License-Identifier: EUPL-1.2
"""Lindebeke, a Flemish town that does not exist: its streets, its days and the files its offices keep."""
