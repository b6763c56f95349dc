# SPDX-License-Identifier: EUPL-1.2
"""Make the sample municipality."""
