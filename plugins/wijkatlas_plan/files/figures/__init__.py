# SPDX-License-Identifier: EUPL-1.2
"""Tables of figures of institutions, whatever their headings and marks."""
