# SPDX-License-Identifier: EUPL-1.2
"""Registration of our URL scheme, which must come before the application exists."""


def register_scheme() -> None:
    """Tell Qt about ``wijkatlas:``; a second call does nothing."""
    from PySide6.QtWebEngineCore import QWebEngineUrlScheme

    name = b"wijkatlas"
    if QWebEngineUrlScheme.schemeByName(name).name() == name:
        return
    scheme = QWebEngineUrlScheme(name)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flag = QWebEngineUrlScheme.Flag
    scheme.setFlags(
        flag.SecureScheme | flag.LocalAccessAllowed | flag.CorsEnabled | flag.FetchApiAllowed
    )
    QWebEngineUrlScheme.registerScheme(scheme)
