# SPDX-License-Identifier: EUPL-1.2
"""Commands about evaluations: the design, and what came of it."""
