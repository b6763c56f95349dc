# SPDX-License-Identifier: EUPL-1.2
"""What the rows of a plan may refer to: what drop-down lists offer and the reader looks up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wijkatlas.api import Area


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is in a project.

    ``indicators``, ``cards`` and ``problems`` are titles by id; ``scheme`` is that of areas when a row
    says none and its codes do not tell.
    """

    areas: Sequence[Area] = ()
    indicators: Mapping[str, str] = field(default_factory=dict)
    cards: Mapping[str, str] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)
    scheme: str = ""
