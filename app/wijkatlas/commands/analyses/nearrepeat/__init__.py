# SPDX-License-Identifier: EUPL-1.2
"""Does one incident draw the next? Near repeats and their open zones."""
