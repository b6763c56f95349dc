# SPDX-License-Identifier: EUPL-1.2
"""Built-in commands, one module a noun: the glue between store, exchange, analysis and exports."""
