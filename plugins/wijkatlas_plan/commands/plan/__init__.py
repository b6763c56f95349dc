# SPDX-License-Identifier: EUPL-1.2
"""Commands about plans: start and fill one, list it, check it, say how it stands and what is due."""
