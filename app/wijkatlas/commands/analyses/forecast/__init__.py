# SPDX-License-Identifier: EUPL-1.2
"""Where is it likely next? The question, its data, its proof on past periods, words and map."""
