# SPDX-License-Identifier: EUPL-1.2
"""What the survey plugin can do, for the command line and the menu."""
