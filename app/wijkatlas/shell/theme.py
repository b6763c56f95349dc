# SPDX-License-Identifier: EUPL-1.2
"""How the window looks: Fusion, one accent colour, light and dark, steps of eight pixels."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from wijkatlas.domain.style import ACCENT, INK, PAPER
from wijkatlas.resources import resource_root

STEP_PX = 8
CONTROL_PX = 32
FIELD_CONTROL_PX = 44


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one appearance."""

    is_dark: bool
    window: str
    base: str
    alternate: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    hover: str
    info: str
    success: str
    warning: str
    danger: str


LIGHT = Theme(
    is_dark=False,
    window="#F4F6F8",
    base=PAPER,
    alternate="#F7F9FA",
    text=INK,
    muted="#55606B",
    border="#CDD5DC",
    accent=ACCENT,
    on_accent=PAPER,
    hover="#E3EEF2",
    info="#E3EEF2",
    success="#E0F1EA",
    warning="#FBF0D9",
    danger="#FBE4D8",
)
DARK = Theme(
    is_dark=True,
    window="#20262C",
    base="#171C21",
    alternate="#1C2228",
    text="#E6EAED",
    muted="#A3AEB8",
    border="#3A444D",
    accent="#5FB4CC",
    on_accent="#0B1A20",
    hover="#2C3A42",
    info="#20363F",
    success="#1E3A32",
    warning="#43371C",
    danger="#4A2C1E",
)


def system_theme() -> Theme:
    """Dark when the user's system is."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def current_theme() -> Theme:
    """The theme that is applied, told from the palette."""
    window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if window.lightness() < 128 else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as a Qt palette."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.alternate,
        role.Text: theme.text,
        role.Button: theme.window if theme.is_dark else theme.base,
        role.ButtonText: theme.text,
        role.BrightText: theme.on_accent,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.border,
        role.Midlight: theme.hover,
        role.Dark: theme.border,
        role.Light: theme.base,
    }
    result = QPalette()
    for each, colour in colours.items():
        result.setColor(each, QColor(colour))
    faint = QColor(theme.muted)
    faint.setAlphaF(0.6)
    for each in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, each, faint)
    result.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(theme.border))
    return result


def style_sheet(theme: Theme, control_px: int = CONTROL_PX) -> str:
    """What the palette can't say: heights, spacing, dock titles, the visible focus."""
    inner = control_px - 2
    box = control_px // 2
    check = resource_root() / "icons" / f"check-{'dark' if theme.is_dark else 'light'}.png"
    return f"""
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    QToolTip {{ padding: 4px 8px; border: 1px solid {theme.border};
        background: {theme.base}; color: {theme.text}; }}
    QPushButton, QComboBox, QLineEdit, QDateEdit {{
        min-height: {control_px - 10}px; padding: 3px 8px; }}
    QSpinBox, QDoubleSpinBox {{ min-height: {inner}px; }}
    QPushButton, QToolButton {{ background: {theme.base}; color: {theme.text};
        border: 1px solid {theme.border}; border-radius: 4px; }}
    QPushButton {{ padding: 4px 16px; min-height: {inner - 8}px; }}
    QToolButton {{ padding: 4px 8px; min-height: {inner - 8}px; }}
    QPushButton:hover, QToolButton:hover {{ background: {theme.hover}; }}
    QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{
        background: {theme.hover}; border-color: {theme.accent}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {theme.accent};
        padding-left: 7px; padding-right: 7px; }}
    QPushButton:focus {{ padding-left: 15px; padding-right: 15px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {theme.muted};
        background: {theme.window}; border-color: {theme.border}; }}
    QPushButton[primary="true"] {{ background: {theme.accent}; color: {theme.on_accent};
        border-color: {theme.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:hover {{ border-color: {theme.text}; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {theme.text}; }}
    QPushButton[primary="true"]:disabled {{ background: {theme.border}; color: {theme.muted};
        border-color: {theme.border}; }}
    QToolButton[quiet="true"], QToolBar QToolButton {{ border-color: transparent;
        background: transparent; }}
    QToolButton[quiet="true"]:hover, QToolBar QToolButton:hover {{ background: {theme.hover}; }}
    QToolButton[quiet="true"]:focus, QToolBar QToolButton:focus {{
        border: 2px solid {theme.accent}; }}
    QToolButton[quiet="true"]:checked {{ background: {theme.hover};
        border-color: {theme.accent}; }}
    QToolButton[fold="true"] {{ border-color: transparent; background: transparent;
        padding-left: 0; font-weight: 600; }}
    QToolButton[fold="true"]:hover {{ background: {theme.hover}; }}
    QToolButton[fold="true"]:focus {{ border: 2px solid {theme.accent}; padding-left: 0; }}
    QToolButton[stacked="true"], QToolButton[stacked="true"]:focus {{ padding: 4px 0; }}
    QToolButton[stacked="true"]::menu-indicator, QToolButton[dots="true"]::menu-indicator {{
        image: none; }}
    QPushButton[card="true"] {{ border-radius: 6px; padding: 0; }}
    QPushButton[card="true"]:focus {{ padding: 0; }}
    QToolButton[filter="true"] {{ border: 1px solid {theme.border}; background: {theme.base}; }}
    QToolButton[menu="true"] {{ padding-right: 24px; }}
    QToolButton[filter="true"][active="true"] {{ border-color: {theme.accent};
        color: {theme.accent}; font-weight: 600; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right;
        right: 6px; }}
    QToolButton[chip="true"] {{ border: 1px solid {theme.border}; border-radius: 11px;
        background: {theme.hover}; padding: 0 8px; min-height: 20px; }}
    QToolBar {{ border: 0; border-bottom: 1px solid {theme.border}; background: {theme.window};
        spacing: 4px; padding: 4px 8px; }}
    QToolBar::separator {{ width: 1px; background: {theme.border}; margin: 4px 8px; }}
    QMenuBar {{ background: {theme.window}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 8px; border-radius: 4px; }}
    QMenuBar::item:selected {{ background: {theme.hover}; }}
    QMenu {{ padding: 4px; border: 1px solid {theme.border}; background: {theme.base}; }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.hover}; color: {theme.text}; }}
    QMenu::item:disabled {{ color: {theme.muted}; }}
    QMenu::icon {{ padding-left: 8px; }}
    QMenu::separator {{ height: 1px; background: {theme.border}; margin: 4px 8px; }}
    QStatusBar {{ border-top: 1px solid {theme.border}; background: {theme.window}; }}
    QStatusBar::item {{ border: 0; }}
    QDockWidget {{ font-weight: 600; }}
    QDockWidget::title {{ background: {theme.window}; padding: 8px;
        border-bottom: 1px solid {theme.border}; text-align: left; }}
    QMainWindow::separator {{ background: {theme.border}; width: 1px; height: 1px; }}
    QMainWindow::separator:hover {{ background: {theme.accent}; }}
    QHeaderView::section {{ background: {theme.window}; color: {theme.text}; font-weight: 600;
        border: 0; border-right: 1px solid {theme.border};
        border-bottom: 1px solid {theme.border}; padding: 5px 8px; }}
    QTableView {{ gridline-color: {theme.border}; border: 0; }}
    QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {theme.accent}; }}
    QTreeView, QListView {{ border: 1px solid {theme.border}; }}
    QListView::item, QTreeView::item {{ min-height: {control_px - 8}px; }}
    QCheckBox::indicator, QListView::indicator {{ width: {box}px; height: {box}px;
        border: 1px solid {theme.muted}; border-radius: 3px; background: {theme.base}; }}
    QCheckBox::indicator:checked, QListView::indicator:checked {{ background: {theme.accent};
        border-color: {theme.accent}; image: url("{check.as_posix()}"); }}
    QListView::indicator:checked:selected {{ border-color: {theme.on_accent}; }}
    QCheckBox:focus, QRadioButton:focus {{ color: {theme.accent}; }}
    QRadioButton::indicator {{ width: {box}px; height: {box}px; border: 1px solid {theme.muted};
        border-radius: {box // 2 + 1}px; background: {theme.base}; }}
    QRadioButton::indicator:checked {{ width: {box - 8}px; height: {box - 8}px;
        border: 5px solid {theme.accent}; }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QListView[role="cards"] {{ background: transparent; border: 0; }}
    QTableView::item {{ padding: 0 4px; }}
    QListView[role="found"]::item {{ padding: 2px 8px; }}
    QScrollArea {{ border: 0; background: transparent; }}
    QGroupBox {{ font-weight: 600; border: 0; margin-top: 24px; }}
    QGroupBox::title {{ subcontrol-origin: margin; left: 0; }}
    QLabel[role="heading"] {{ font-size: 16pt; font-weight: 600; }}
    QLabel[role="title"] {{ font-size: 12pt; font-weight: 600; }}
    QLabel[role="lead"] {{ font-size: 11pt; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="group"] {{ font-weight: 600; color: {theme.muted}; }}
    QFrame[role="rule"] {{ color: {theme.border}; }}
    QLabel[role="muted"] {{ color: {theme.muted}; }}
    QFrame[role="card"] {{ background: {theme.base}; border: 1px solid {theme.border};
        border-radius: 6px; }}
    QFrame[role="popup"] {{ background: {theme.base}; border: 1px solid {theme.border}; }}
    QFrame[message="info"] {{ background: {theme.info}; border: 0;
        border-bottom: 1px solid {theme.border}; }}
    QFrame[message="success"] {{ background: {theme.success}; border: 0;
        border-bottom: 1px solid {theme.border}; }}
    QFrame[message="warning"] {{ background: {theme.warning}; border: 0;
        border-bottom: 1px solid {theme.border}; }}
    QFrame[message="error"] {{ background: {theme.danger}; border: 0;
        border-bottom: 1px solid {theme.border}; }}
    QProgressBar {{ border: 1px solid {theme.border}; border-radius: 4px; height: 8px;
        background: {theme.base}; text-align: center; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
    """


def apply_theme(app: QApplication, theme: Theme, *, field_mode: bool = False) -> None:
    """Dress the whole application."""
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    font = app.font()
    if font.pointSize() < 10 or font.pointSize() > 11:
        font.setPointSize(10)
        app.setFont(font)
    app.setStyleSheet(style_sheet(theme, FIELD_CONTROL_PX if field_mode else CONTROL_PX))
