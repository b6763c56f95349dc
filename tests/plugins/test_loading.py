# SPDX-License-Identifier: EUPL-1.2
"""A plugin that is broken in any way becomes a line; the rest load."""

import sys
from importlib.metadata import EntryPoint

import pytest

from wijkatlas.api import API, Access, Command, Plugin, Session, TablesChanged
from wijkatlas.api.plugin import GROUP, load_plugins

GOOD = "from wijkatlas.api import Plugin\nplugin = Plugin(id={name!r}, api=1, title='Good')\n"
BAD = {
    "raises_at_import": "raise RuntimeError('boom')",
    "exits_at_import": "import sys; sys.exit(3)",
    "syntax_error": "def broken(:",
    "no_value": "",
    "wrong_type": "plugin = 42",
    "wrong_api": "from wijkatlas.api import Plugin\nplugin = Plugin(id='old', api=99, title='x')",
    "bad_id": "from wijkatlas.api import Plugin\nplugin = Plugin(id='no good', api=1, title='x')",
    "raises_at_load": "class P:\n  def __getattr__(self, n): raise ValueError(n)\nplugin = P()",
}


@pytest.fixture
def point(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)

    def make(name, code):
        (tmp_path / f"plug_{name}.py").write_text(code)
        sys.modules.pop(f"plug_{name}", None)
        return EntryPoint(name, f"plug_{name}:plugin", GROUP)

    return make


@pytest.mark.parametrize("name", BAD)
def test_a_broken_plugin_is_a_line_and_the_rest_load(point, name):
    points = [
        point("a", GOOD.format(name="a")),
        point(name, BAD[name]),
        point("z", GOOD.format(name="z")),
    ]
    loaded = {each.name: each for each in load_plugins(points)}
    assert loaded["a"].plugin is not None
    assert loaded["z"].plugin is not None
    assert loaded[name].plugin is None
    assert loaded[name].problem


def test_wrong_api_says_both_numbers(point):
    (found,) = load_plugins([point("wrong_api", BAD["wrong_api"])])
    assert "99" in found.problem
    assert str(API) in found.problem


def test_two_plugins_of_one_id_are_not_both_loaded(point):
    found = load_plugins(
        [point("a", GOOD.format(name="same")), point("b", GOOD.format(name="same"))]
    )
    assert [each.plugin is not None for each in found] == [True, False]


def test_the_bundled_plugin_comes_through_the_same_door():
    assert "quality" in {each.name for each in load_plugins() if each.plugin is not None}


def test_an_observer_that_fails_does_not_silence_the_others(caplog):
    session, heard = Session(), []

    def fails(event):
        raise RuntimeError

    session.subscribe(fails)
    session.subscribe(heard.append)
    session.publish(TablesChanged(frozenset({"incident"})))
    assert len(heard) == 1
    assert "an observer failed" in caplog.text


def test_a_plugins_command_runs_through_the_session():
    def hello(session, progress, *, name: str) -> str:
        """Greet."""
        return f"hello {name}"

    command = Command("demo.hello", "Hello", hello, Access.NONE)
    plugin = Plugin(id="demo", api=API, title="Demo", commands=[command])
    session = Session(commands=plugin.commands)
    assert session.run("demo.hello", name="you") == "hello you"
