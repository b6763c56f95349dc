# SPDX-License-Identifier: EUPL-1.2
"""Programme cards and plan templates: what travels with the program, and the office's own."""
