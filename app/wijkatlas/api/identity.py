# SPDX-License-Identifier: EUPL-1.2
"""Identities of rows, the same in every copy of a project.

Brings numpy along: import it where it is used.
"""

from wijkatlas.store.identifier import new_uids

__all__ = ["new_uids"]
