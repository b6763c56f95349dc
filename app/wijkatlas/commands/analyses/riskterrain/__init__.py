# SPDX-License-Identifier: EUPL-1.2
"""What surrounds the busy places? Risk factors."""
