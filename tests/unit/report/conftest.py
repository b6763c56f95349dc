# SPDX-License-Identifier: EUPL-1.2
"""Workbooks written once and read back."""

import importlib.util
from pathlib import Path

import openpyxl
import pytest

from wijkatlas.language import Translator
from wijkatlas.report.workbook import write_workbook

spec = importlib.util.spec_from_file_location(
    "workbook_content", Path(__file__).with_name("workbook_content.py")
)
assert spec is not None
assert spec.loader is not None
MADE = importlib.util.module_from_spec(spec)
spec.loader.exec_module(MADE)


@pytest.fixture(scope="session")
def made():
    """The functions of workbook_content.py."""
    return MADE


@pytest.fixture
def write(tmp_path):
    """Write a content and read it back."""

    def write_and_read(content, language="en", name="book.xlsx"):
        path = tmp_path / name
        write_workbook(path, content, Translator(language))
        return path, openpyxl.load_workbook(path)

    return write_and_read
