# SPDX-License-Identifier: EUPL-1.2
"""What a plan is made of: plain values."""
