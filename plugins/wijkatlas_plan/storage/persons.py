# SPDX-License-Identifier: EUPL-1.2
"""Who the functions in a plan are; it stays in the office."""

from wijkatlas_plan.model.attachment import Person
from wijkatlas_plan.storage.editing import new_uid
from wijkatlas_plan.storage.project import Edit, Queries, has_plans
from wijkatlas_plan.storage.rowtext import encode, read_all


def persons(project: Queries, owner: str) -> tuple[Person, ...]:
    """The persons of a plan, a goal or an action (its uid), by role."""
    if not has_plans(project):
        return ()
    return tuple(read_all(project, Person, "WHERE owner = ? ORDER BY role, uid", (owner,)))


def set_person(edit: Edit, owner: str, role: str, person: str, contact: str = "") -> None:
    """Say who has a role; without a name and a way to reach them nobody has."""
    known = read_all(edit, Person, "WHERE owner = ? AND role = ? ORDER BY uid", (owner, role))
    row = Person(known[0].uid if known else new_uid(), owner, role, person.strip(), contact.strip())
    if known == [row]:
        return
    edit.delete_where("plan_person_private", owner=owner, role=role)
    if row.person or row.contact:
        edit.insert_many("plan_person_private", [encode(row)])
