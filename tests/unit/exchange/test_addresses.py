# SPDX-License-Identifier: EUPL-1.2
"""Addresses apart: no house number may stay in the street."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wijkatlas.exchange.addresses import split_address


@pytest.mark.parametrize(
    ("text", "street", "number", "postcode"),
    [
        ("Kerkstraat 12 bus 3", "Kerkstraat", "12 bus 3", None),
        ("Kerkstraat 12a", "Kerkstraat", "12a", None),
        ("Grote Markt 1A, 8500 Kortrijk", "Grote Markt", "1A", "8500"),
        ("Overleiestraat 12, Kortrijk", "Overleiestraat", "12", None),
        ("Rue de l'Église 4-6 bte 2", "Rue de l'Église", "4-6 bte 2", None),
        ("12 bis rue Haute", "rue Haute", "12 bis", None),
        ("Damrak 1 1012 LG Amsterdam", "Damrak", "1", "1012 LG"),
        ("5082 CABANNE AVE", "CABANNE AVE", "5082", None),
        ("3162 17TH STREET NW", "17TH STREET NW", "3162", None),
        ("Kerkstraat 12 verdieping 3 links", "Kerkstraat", "12 verdieping 3 links", None),
        ("Rua das Flores 123 apto 4", "Rua das Flores", "123 apto 4", None),
        ("On or near Swithen Hill", "On or near Swithen Hill", None, None),
        ("800 - 899 BLOCK OF H STREET NW", "800 - 899 BLOCK OF H STREET NW", None, None),
        ("5TH ST NW & LONGFELLOW ST NW", "5TH ST NW & LONGFELLOW ST NW", None, None),
        ("Plein 1813", "Plein 1813", None, None),
        ("Kerkstraat", "Kerkstraat", None, None),
        ("", None, None, None),
    ],
)
def test_addresses(text, street, number, postcode):
    assert split_address(text) == (street, number, postcode)


@given(st.text(max_size=250))
def test_any_text_is_split_without_loss_of_the_program(text):
    street, number, postcode = split_address(text)
    assert all(part is None or isinstance(part, str) for part in (street, number, postcode))


@given(
    st.sampled_from(["Kerkstraat", "Oude Dijk", "Rue Haute", "Calle Mayor"]),
    st.integers(1, 9999),
    st.sampled_from(["", "A", " bus 2", " bte 4", "/0101", "-3"]),
)
def test_a_house_number_never_stays_in_the_street(street, number, tail):
    assert split_address(f"{street} {number}{tail}")[0] == street
