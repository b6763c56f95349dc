# SPDX-License-Identifier: EUPL-1.2
"""What kinds and stages of networks are called."""

from PySide6.QtCore import QCoreApplication

from wijkatlas.api import NetworkKind, NetworkStatus
from wijkatlas.language import QT_TRANSLATE_NOOP

KINDS = {
    NetworkKind.BIN: QT_TRANSLATE_NOOP("networks", "neighbourhood network (BIN)"),
    NetworkKind.WHATSAPP: QT_TRANSLATE_NOOP("networks", "WhatsApp group"),
    NetworkKind.OTHER: QT_TRANSLATE_NOOP("networks", "other"),
}
STAGES = {
    NetworkStatus.STARTING: QT_TRANSLATE_NOOP("networks", "starting"),
    NetworkStatus.ACTIVE: QT_TRANSLATE_NOOP("networks", "active"),
    NetworkStatus.PAUSED: QT_TRANSLATE_NOOP("networks", "paused"),
    NetworkStatus.ENDED: QT_TRANSLATE_NOOP("networks", "ended"),
}


def kind_words(kind: NetworkKind) -> str:
    """The name of a kind of network."""
    return QCoreApplication.translate("networks", KINDS[kind])


def status_words(status: NetworkStatus) -> str:
    """The name of a stage."""
    return QCoreApplication.translate("networks", STAGES[status])
