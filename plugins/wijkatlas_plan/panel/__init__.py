# SPDX-License-Identifier: EUPL-1.2
"""The panel of the plugin."""
