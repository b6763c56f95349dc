# SPDX-License-Identifier: EUPL-1.2
"""Whether actions worked: designs made before the start, and their results."""
