# SPDX-License-Identifier: EUPL-1.2
"""Readers and writers of foreign formats: everything from outside is untrusted until checked here."""
