# SPDX-License-Identifier: EUPL-1.2
"""The form in which QGIS and QField show and take one feature: names, widgets, rules, defaults.

Times stay in plain text fields: they may be known to the month or the day only ("2016-07"), and a
calendar would replace what it can't read by nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from wijkatlas.domain.area import NetworkKind, NetworkStatus
from wijkatlas.language import QT_TRANSLATE_NOOP
from wijkatlas.map.qgis.markup import Option, add, add_options, quote_text

Translate = Callable[..., str]

_NOT_NULL, _UNIQUE, _EXPRESSION = 1, 2, 4
_HARD, _SOFT = 1, 2

KIND_LABELS = {
    NetworkKind.BIN: QT_TRANSLATE_NOOP("qgis", "Neighbourhood information network (BIN)"),
    NetworkKind.WHATSAPP: QT_TRANSLATE_NOOP("qgis", "WhatsApp group"),
    NetworkKind.OTHER: QT_TRANSLATE_NOOP("qgis", "Other"),
}
STATUS_LABELS = {
    NetworkStatus.STARTING: QT_TRANSLATE_NOOP("qgis", "Starting"),
    NetworkStatus.ACTIVE: QT_TRANSLATE_NOOP("qgis", "Active"),
    NetworkStatus.PAUSED: QT_TRANSLATE_NOOP("qgis", "Paused"),
    NetworkStatus.ENDED: QT_TRANSLATE_NOOP("qgis", "Ended"),
}

UNMAPPED_LABEL = QT_TRANSLATE_NOOP("qgis", "Not sorted into a category")

_TIME_RULE = QT_TRANSLATE_NOOP(
    "qgis", "A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15"
)
_DATE_RULE = QT_TRANSLATE_NOOP("qgis", "A date: 2026-03-31")
_ORDER_RULE = QT_TRANSLATE_NOOP("qgis", "The end does not lie before the begin")
_COUNT_RULE = QT_TRANSLATE_NOOP("qgis", "A number from 0")

_DATE = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
# No Z: all times are those of the local wall clock, with or without their offset.
_CLOCK = "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?([+-][0-9]{2}:[0-9]{2})?)?"

# Local wall time, spelled out because a bare T is a sign of its own to Qt's date formats.
_NOW = "format_date(now(), 'yyyy-MM-dd') || 'T' || format_date(now(), 'HH:mm:ss')"


@dataclass(frozen=True, slots=True)
class FormField:
    """One column in the form.

    ``rule`` is an expression, ``rule_text`` what it asks for. A ``fixed`` column is shown and gets its
    default, but is not changed by hand.
    """

    name: str
    alias: str = ""
    widget: str = "TextEdit"
    options: Mapping[str, Option] = field(default_factory=dict)
    default: str = ""
    required: bool = False
    unique: bool = False
    rule: str = ""
    rule_text: str = ""
    fixed: bool = False


def _hidden(name: str, default: str = "", *, unique: bool = False) -> FormField:
    return FormField(name, widget="Hidden", default=default, unique=unique)


def _uid() -> FormField:
    return _hidden("uid", "uuid('WithoutBraces')", unique=True)


def _choice(
    name: str, alias: str, choices: Sequence[tuple[str, str]], default: str = ""
) -> FormField:
    options: dict[str, Option] = {"map": [{label: code} for code, label in choices]}
    return FormField(name, alias, "ValueMap", options, default=default)


def _check_box(name: str, alias: str) -> FormField:
    options: dict[str, Option] = {
        "CheckedState": "",
        "UncheckedState": "",
        "AllowNullState": True,
        "TextDisplayMethod": 0,
    }
    return FormField(name, alias, "CheckBox", options)


def _matches(name: str, pattern: str) -> str:
    return (
        f'"{name}" IS NULL OR "{name}" = \'\' OR regexp_match("{name}", {quote_text(pattern)}) > 0'
    )


def _time(name: str, alias: str, translate: Translate, default: str = "") -> FormField:
    return FormField(
        name,
        alias,
        "TextEdit",
        {"IsMultiline": False, "UseHtml": False},
        default=default,
        rule=_matches(name, f"^{_DATE}{_CLOCK}$"),
        rule_text=translate("qgis", _TIME_RULE),
    )


def _date(name: str, alias: str, translate: Translate) -> FormField:
    return FormField(
        name,
        alias,
        "TextEdit",
        {"IsMultiline": False, "UseHtml": False},
        rule=_matches(name, f"^{_DATE}$"),
        rule_text=translate("qgis", _DATE_RULE),
    )


def _count(name: str, alias: str, translate: Translate) -> FormField:
    return FormField(
        name,
        alias,
        "Range",
        {
            "Min": 0,
            "Max": 100_000_000,
            "Step": 1,
            "Style": "SpinBox",
            "AllowNull": True,
            "Precision": 0,
        },
        rule=f'"{name}" IS NULL OR "{name}" >= 0',
        rule_text=translate("qgis", _COUNT_RULE),
    )


def unique_labels(choices: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The (code, label) pairs with every label once: QGIS looks a choice up by its label."""
    seen: set[str] = set()
    found = []
    for code, label in dict(choices).items():
        name = label or code
        if name in seen:
            name = f"{name} ({code})"
        seen.add(name)
        found.append((code, name))
    return found


def incident_fields(
    category_labels: Sequence[tuple[str, str]], translate: Translate
) -> list[FormField]:
    """The form of an incident."""

    def alias(text: str) -> str:
        return translate("qgis", text)

    end = _time("end", alias(QT_TRANSLATE_NOOP("qgis", "End")), translate)
    return [
        _hidden("fid"),
        _uid(),
        _choice(
            "category",
            alias(QT_TRANSLATE_NOOP("qgis", "Category")),
            unique_labels([*category_labels, ("", alias(UNMAPPED_LABEL))]),
        ),
        _time("begin", alias(QT_TRANSLATE_NOOP("qgis", "Begin")), translate, default=_NOW),
        FormField(
            end.name,
            end.alias,
            end.widget,
            end.options,
            rule=f'({end.rule}) AND ("end" IS NULL OR "end" = \'\' OR "begin" IS NULL'
            ' OR left("end", min(10, length("begin"))) >= left("begin", min(10, length("end"))))',
            rule_text=f"{end.rule_text}. {translate('qgis', _ORDER_RULE)}",
        ),
        _time("known_at", alias(QT_TRANSLATE_NOOP("qgis", "Known to us since")), translate),
        _check_box("attempt", alias(QT_TRANSLATE_NOOP("qgis", "Attempt only"))),
        FormField("street", alias(QT_TRANSLATE_NOOP("qgis", "Street (without house number)"))),
        FormField(  # with another source, the next import would take the incident for a new one
            "source",
            alias(QT_TRANSLATE_NOOP("qgis", "Source")),
            default=quote_text("qgis"),
            fixed=True,
        ),
        FormField("source_ref", alias(QT_TRANSLATE_NOOP("qgis", "Number at the source"))),
        FormField("category_source", alias(QT_TRANSLATE_NOOP("qgis", "Category at the source"))),
        FormField("category_national", alias(QT_TRANSLATE_NOOP("qgis", "National category"))),
        _hidden("identity"),
        _hidden("content"),
        _hidden("import_id"),
    ]


def area_fields(scheme: str | None, translate: Translate) -> list[FormField]:
    """The form of an area; in a layer of one scheme a new area belongs to it."""

    def alias(text: str) -> str:
        return translate("qgis", text)

    return [
        _hidden("fid"),
        _uid(),
        FormField(
            "scheme",
            alias(QT_TRANSLATE_NOOP("qgis", "Scheme")),
            default="" if scheme is None else quote_text(scheme),
            required=True,
        ),
        FormField("code", alias(QT_TRANSLATE_NOOP("qgis", "Code")), required=True),
        FormField("name", alias(QT_TRANSLATE_NOOP("qgis", "Name"))),
        _count("population", alias(QT_TRANSLATE_NOOP("qgis", "Inhabitants")), translate),
        _count("households", alias(QT_TRANSLATE_NOOP("qgis", "Households")), translate),
        _date("valid_from", alias(QT_TRANSLATE_NOOP("qgis", "Valid from")), translate),
        _date("valid_to", alias(QT_TRANSLATE_NOOP("qgis", "Valid to")), translate),
    ]


def network_fields(translate: Translate) -> list[FormField]:
    """The form of a neighbourhood network."""

    def alias(text: str) -> str:
        return translate("qgis", text)

    kinds = [(kind.value, alias(label)) for kind, label in KIND_LABELS.items()]
    statuses = [(status.value, alias(label)) for status, label in STATUS_LABELS.items()]
    return [
        _hidden("fid"),
        _uid(),
        FormField("name", alias(QT_TRANSLATE_NOOP("qgis", "Name")), required=True),
        _choice(
            "kind",
            alias(QT_TRANSLATE_NOOP("qgis", "Kind")),
            kinds,
            default=quote_text(NetworkKind.BIN.value),
        ),
        _check_box(
            "coordinator_filled", alias(QT_TRANSLATE_NOOP("qgis", "There is a coordinator"))
        ),
        FormField(
            "police_contact",
            alias(QT_TRANSLATE_NOOP("qgis", "Police contact (service, not a person)")),
        ),
        _date("started_on", alias(QT_TRANSLATE_NOOP("qgis", "Started on")), translate),
        _choice(
            "status",
            alias(QT_TRANSLATE_NOOP("qgis", "Status")),
            statuses,
            default=quote_text(NetworkStatus.ACTIVE.value),
        ),
    ]


def add_form(parent: Element, fields: Sequence[FormField]) -> None:
    """Write a form: widgets, names, defaults, rules, and which columns the table hides."""
    configuration = add(parent, "fieldConfiguration")
    aliases = add(parent, "aliases")
    defaults = add(parent, "defaults")
    constraints = add(parent, "constraints")
    expressions = add(parent, "constraintExpressions")
    editable = add(parent, "editable")
    columns = add(add(parent, "attributetableconfig", actionWidgetStyle="buttonList"), "columns")
    for place, each in enumerate(fields):
        widget = add(add(configuration, "field", name=each.name), "editWidget", type=each.widget)
        add_options(add(widget, "config"), each.options)
        add(aliases, "alias", field=each.name, index=place, name=each.alias)
        add(defaults, "default", field=each.name, expression=each.default, applyOnUpdate=0)
        add(
            constraints,
            "constraint",
            field=each.name,
            constraints=_NOT_NULL * each.required
            + _UNIQUE * each.unique
            + _EXPRESSION * bool(each.rule),
            notnull_strength=_HARD if each.required else 0,
            unique_strength=_SOFT if each.unique else 0,
            exp_strength=_HARD if each.rule else 0,
        )
        add(editable, "field", name=each.name, editable=int(not each.fixed))
        add(expressions, "constraint", field=each.name, exp=each.rule, desc=each.rule_text)
        add(
            columns,
            "column",
            type="field",
            name=each.name,
            hidden=int(each.widget == "Hidden"),
            width=-1,
        )
    add(parent, "editorlayout", "tablayout")  # else QGIS orders the form as the table's columns
    layout = add(parent, "attributeEditorForm")
    for place, each in enumerate(fields):
        if each.widget != "Hidden":
            add(layout, "attributeEditorField", name=each.name, index=place, showLabel=1)
