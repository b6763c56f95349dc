# SPDX-License-Identifier: EUPL-1.2
"""Problems, criteria and how firm their order is."""
