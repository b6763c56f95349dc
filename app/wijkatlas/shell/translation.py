# SPDX-License-Identifier: EUPL-1.2
"""Qt's texts and ours in one language: ours from the same catalogue as the command line."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from wijkatlas.language import Translator

QT_VARIANTS = {"pt": ("qtbase_pt_PT", "qtbase_pt_BR")}


class CatalogueTranslator(QTranslator):
    """Answers ``tr`` from the shipped catalogue; an unknown text stays as it is in the source."""

    def __init__(self, translator: Translator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translator = translator

    def isEmpty(self) -> bool:
        """Never: Qt skips an empty translator."""
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str:
        """The text in our language, else as it is in the source."""
        del disambiguation, n
        text = source.decode() if isinstance(source, bytes) else source
        where = context.decode() if isinstance(context, bytes) else context
        return self._translator.translate(where, text)


def install_translators(app: QCoreApplication, translator: Translator) -> None:
    """Make Qt's own texts, ours, and numbers and dates follow the language."""
    QLocale.setDefault(QLocale(_locale_name(translator.language)))
    app.installTranslator(CatalogueTranslator(translator, app))
    own = QTranslator(app)  # asked before ours, which has an answer to everything
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    names = (f"qtbase_{translator.language}", *QT_VARIANTS.get(translator.language, ()))
    if any(own.load(name, folder) for name in names):
        app.installTranslator(own)


def _locale_name(language: str) -> str:
    """The user's own variant of the language (nl_BE), else Belgium's or the language alone."""
    system = QLocale.system().name()
    if system.startswith(language):
        return system
    return {"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}.get(language, language)
