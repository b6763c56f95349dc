# SPDX-License-Identifier: EUPL-1.2
"""The plan in the project file."""
