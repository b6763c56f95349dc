# SPDX-License-Identifier: EUPL-1.2
"""What a survey is made of; the standard library only."""
