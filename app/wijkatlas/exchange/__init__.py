# SPDX-License-Identifier: EUPL-1.2
"""Readers and writers of foreign formats: what comes from outside is untrusted until checked."""
