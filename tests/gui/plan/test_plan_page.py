# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions."""

from wijkatlas_plan.panel.plan.page import Page


def test_it_shows(page: Page) -> None:
    assert page.stack.currentWidget() is page.filled
    page.show_row("action", "a1")
    for w in (420, 560, 1000):
        page.resize(w, 640)
        for uid in ("a1", "o1", "s1", "p"):
            page.show_row("action", uid)
            page.grab().save(f"/tmp/h/page_{w}_{uid}.png")
