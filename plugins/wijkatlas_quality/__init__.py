# SPDX-License-Identifier: EUPL-1.2
"""Data quality: what is missing, doubled or late in the incidents of a project."""
