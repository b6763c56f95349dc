# SPDX-License-Identifier: EUPL-1.2
"""Risk terrain: which surroundings go with more incidents, factor by factor and together."""
