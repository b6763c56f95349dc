# SPDX-License-Identifier: EUPL-1.2
"""Reading foreign files and writing whole ones, for plugins that import or export.

Brings numpy along: import it where it is used.
"""

from wijkatlas.domain.errors import UnreadableFile
from wijkatlas.exchange.figures import read_number
from wijkatlas.exchange.fingerprint import check_foreign, file_sha256
from wijkatlas.exchange.pictures import Picture, is_picture, remake_picture
from wijkatlas.exchange.rejects import write_rejects
from wijkatlas.exchange.rows import Merged, RowChunk, RowSource, cell_text, unique_headings
from wijkatlas.exchange.signature import FileKind, identify, require
from wijkatlas.exchange.statfile import AnswerSet, StatFile, StatVariable, read_statfile
from wijkatlas.exchange.table import open_table
from wijkatlas.exchange.tabletext import TableText
from wijkatlas.exchange.workbook import Workbook, reading_workbook
from wijkatlas.report.package import save as save_workbook
from wijkatlas.report.package import tidy as tidy_workbook
from wijkatlas.wholefile import check_output, write_bytes, write_whole

__all__ = [
    "AnswerSet",
    "FileKind",
    "Merged",
    "Picture",
    "RowChunk",
    "RowSource",
    "StatFile",
    "StatVariable",
    "TableText",
    "UnreadableFile",
    "Workbook",
    "cell_text",
    "check_foreign",
    "check_output",
    "file_sha256",
    "identify",
    "is_picture",
    "open_table",
    "read_number",
    "read_statfile",
    "reading_workbook",
    "remake_picture",
    "require",
    "save_workbook",
    "tidy_workbook",
    "unique_headings",
    "write_bytes",
    "write_rejects",
    "write_whole",
]
