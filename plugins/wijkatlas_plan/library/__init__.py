# SPDX-License-Identifier: EUPL-1.2
"""Programme cards and templates of plans: texts that travel along, and the office's own."""
