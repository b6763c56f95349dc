# SPDX-License-Identifier: EUPL-1.2
"""What a person reads of a plan: pages, tables, charts, layers."""
