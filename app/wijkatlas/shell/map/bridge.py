# SPDX-License-Identifier: EUPL-1.2
"""The one object that scripts of the page can reach: it takes events, checks them, passes them on."""

import logging

from PySide6.QtCore import QObject, Signal, Slot

from wijkatlas.map.event_reader import BadMessage, parse_event
from wijkatlas.map.events import Problem

log = logging.getLogger(__name__)


class Bridge(QObject):
    """``heard`` carries one of the dataclasses of :mod:`wijkatlas.map.events`."""

    heard = Signal(object)

    @Slot(str, str)  # not "event": that is the name of a method of QObject
    def tell(self, name: str, fields: str) -> None:
        """Called by the page; what is not in the protocol is dropped."""
        try:
            found = parse_event(name, fields)
        except BadMessage as fault:
            log.warning("the map page sent a bad message: %s", fault)
            return
        if isinstance(found, Problem):
            log.warning("the map page reports: %r", found.text)
            return
        self.heard.emit(found)
