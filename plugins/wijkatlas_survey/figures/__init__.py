# SPDX-License-Identifier: EUPL-1.2
"""Figures of a wave: indicator by domain, with margins, and hidden where too little stands behind them."""
