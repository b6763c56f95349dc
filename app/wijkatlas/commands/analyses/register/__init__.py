# SPDX-License-Identifier: EUPL-1.2
"""The register of analyses: what was computed, and what a person decided."""
