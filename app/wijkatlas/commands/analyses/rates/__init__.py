# SPDX-License-Identifier: EUPL-1.2
"""Which areas differ from the rest? A funnel and ranks."""
