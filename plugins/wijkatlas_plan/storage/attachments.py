# SPDX-License-Identifier: EUPL-1.2
"""Pictures and documents of notes and of the log. They stay in the office."""

import hashlib
from pathlib import Path

from wijkatlas.api import QT_TRANSLATE_NOOP, UserError
from wijkatlas_plan.model.attachment import Attachment
from wijkatlas_plan.storage.editing import new_uid
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import clean, encode, read_all

MOST_BYTES = 20 * 1024 * 1024
_LONGEST_NAME = 120
_TABLE = "plan_attachment_private"
_FILES = "plan_file_private"
_OFFICE = "application/vnd.openxmlformats-officedocument"
_DOCUMENTS = {
    ".pdf": ("application/pdf", b"%PDF-"),
    ".docx": (f"{_OFFICE}.wordprocessingml.document", b"PK\x03\x04"),
    ".xlsx": (f"{_OFFICE}.spreadsheetml.sheet", b"PK\x03\x04"),
    ".odt": ("application/vnd.oasis.opendocument.text", b"PK\x03\x04"),
    ".txt": ("text/plain", b""),
}
"""By ending: the media type, and how such a file starts."""


def attach(
    edit: Edit, owner: str, path_or_bytes: Path | bytes, name: str = "", caption: str = ""
) -> str:
    """Keep a picture or a document with a note or an entry of the log; gives its uid.

    Pictures are made anew without what the camera wrote in them; documents stay as they are. The same
    file a second time with the same owner changes the caption alone.

    Raises:
        UserError: there is no such owner, or the file is too large or not of a kind that is kept.
    """
    from wijkatlas.api.files import is_picture, remake_picture

    sql = (
        "SELECT 1 FROM plan_note WHERE uid = ?1 UNION SELECT 1 FROM plan_log_private WHERE uid = ?1"
    )
    if not edit.rows(sql, (owner,)):
        raise UserError(QT_TRANSLATE_NOOP("errors", "This row does not exist any more."))
    if isinstance(path_or_bytes, Path):
        name = _plain_name(name or path_or_bytes.name)
        data = _read(path_or_bytes, name)
    else:
        name, data = _plain_name(name), path_or_bytes
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    if is_picture(data):
        picture = remake_picture(data, name)
        data, media = picture.data, picture.media
        name = f"{Path(name).stem}.{'jpg' if media == 'image/jpeg' else 'png'}"
    else:
        media = _document(data, name)
    sha256 = hashlib.sha256(data).hexdigest()
    return _keep(edit, Attachment(new_uid(), owner, name, media, sha256, clean(caption)), data)


def _keep(edit: Edit, wanted: Attachment, data: bytes) -> str:
    known = read_all(
        edit,
        Attachment,
        "WHERE owner = ? AND sha256 = ? ORDER BY uid",
        (wanted.owner, wanted.sha256),
    )
    if known:
        if known[0].caption != wanted.caption:
            edit.update_many(_TABLE, ("uid",), [{"uid": known[0].uid, "caption": wanted.caption}])
        return known[0].uid
    if not edit.rows(f"SELECT 1 FROM {_FILES} WHERE sha256 = ?", (wanted.sha256,)):
        edit.insert_many(_FILES, [{"sha256": wanted.sha256, "data": data}])
    edit.insert_many(_TABLE, [encode(wanted)])
    return wanted.uid


def _read(path: Path, name: str) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” can't be read."), file=name
        ) from fault


def _plain_name(name: str) -> str:
    """The last part of a name, without signs that lead somewhere else."""
    last = clean(name).replace("\\", "/").rpartition("/")[2]
    plain = "".join(sign for sign in last if sign.isprintable()).strip(". ")
    ending = Path(plain).suffix
    return plain[: _LONGEST_NAME - len(ending)].removesuffix(ending) + ending or "file"


def _document(data: bytes, name: str) -> str:
    """The media type of a document that may be kept."""
    media, start = _DOCUMENTS.get(Path(name).suffix.lower(), ("", b""))
    is_text = media != "text/plain" or b"\0" not in data
    if not media or not data.startswith(start) or not is_text or not data:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{file}” is not a file of a kind that can be kept."),
            QT_TRANSLATE_NOOP("errors", "Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can."),
            file=name,
        )
    return media


def _too_large(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "“{file}” is larger than {n} MB."),
        QT_TRANSLATE_NOOP("errors", "Make it smaller, or keep it elsewhere and write where."),
        file=name,
        n=MOST_BYTES // 1024 // 1024,
    )


def attachments(project: Queries, owner: str) -> tuple[Attachment, ...]:
    """What belongs to a note or an entry of the log, in the order in which it came."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, Attachment, "WHERE owner = ? ORDER BY uid", (owner,)))


def data(project: Queries, uid: str) -> bytes:
    """The content of an attachment.

    Raises:
        UserError: there is none of this uid.
    """
    found = project.rows(
        f"SELECT data FROM {_FILES} JOIN {_TABLE} USING (sha256) WHERE uid = ?", (uid,)
    )
    if not found:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This row does not exist any more."))
    return bytes(found[0][0])
