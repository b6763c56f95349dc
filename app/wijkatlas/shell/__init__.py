# SPDX-License-Identifier: EUPL-1.2
"""The desktop window, in Qt. Rules live below; this package shows them."""
