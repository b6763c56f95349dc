# SPDX-License-Identifier: EUPL-1.2
"""Designs: codes, populations, and what is not a design."""

import numpy as np
import pytest

from wijkatlas.api import UserError
from wijkatlas_survey.estimation.design import make_design
from wijkatlas_survey.estimation.means import estimate_means


def test_clusters_of_one_name_in_two_strata_are_two():
    """Cluster "1" of stratum a is not cluster "1" of stratum b."""
    design = make_design([1] * 8, stratum=list("aaaabbbb"), cluster=list("11221122"))
    assert design.cluster.tolist() == [0, 0, 1, 1, 2, 2, 3, 3]
    assert design.df == 2


def test_numbers_and_text_name_the_same_clusters():
    """It does not matter how codes are written."""
    text = make_design(["1.5"] * 4, cluster=["10", "10", "2", "2"])
    numbers = make_design(np.full(4, 1.5), cluster=np.array([10, 10, 2, 2]))
    assert text.df == numbers.df == 1
    assert text.weight.tolist() == numbers.weight.tolist()


def test_empty_columns_count_as_not_given():
    """A wave without strata and clusters has empty columns."""
    empty, unknown = np.full(3, "", object), np.full(3, np.nan)
    design = make_design(
        [1, 2, 3], stratum=empty, cluster=empty, fpc=unknown, cluster_2=empty, fpc_2=unknown
    )
    assert design.df == 2
    assert design.fraction.tolist() == [0]
    assert design.unit is None


def test_population_or_fraction():
    """100 clusters of which 4 were drawn is the same as 0.04."""
    strata = list("aaaabb")
    counted = make_design([1] * 6, stratum=strata, fpc=[100] * 4 + [2] * 2)
    part = make_design([1] * 6, stratum=strata, fpc=[0.04] * 4 + [1] * 2)
    np.testing.assert_allclose(counted.fraction, [0.04, 1])
    np.testing.assert_allclose(part.fraction, [0.04, 1])


def test_a_stratum_drawn_wholly_may_have_one_cluster():
    """Nothing is left to vary, so nothing is refused (as in R)."""
    design = make_design([1, 1, 1], stratum=list("aab"), fpc=[10, 10, 1])
    whole = estimate_means(design, np.array([[1.0], [2.0], [9.0]]), np.zeros(3, np.int64), 1)
    # by hand: stratum a alone, scores (1 - 4) / 3 and (2 - 4) / 3 about their mean, times 0.8 × 2
    assert whole.se[0, 0] == pytest.approx(np.sqrt(0.8 * 2 * 2 * (1 / 6) ** 2))


@pytest.mark.parametrize("weight", [0, -1, float("nan"), float("inf")])
def test_weights_above_zero(weight):
    """Others are refused, with the place and not the value."""
    with pytest.raises(UserError, match="place 2 is not a number above zero"):
        make_design([1, weight, 1])


@pytest.mark.parametrize("weight", ["heavy", "", None])
def test_weights_of_text(weight):
    """Text that is no number is refused."""
    with pytest.raises(UserError, match="place 3 is not a number") as caught:
        make_design(np.array(["1", "2", weight], object))
    assert "heavy" not in str(caught.value)


def test_nobody():
    """No respondents."""
    with pytest.raises(UserError, match="no respondents"):
        make_design([])


def test_one_respondent():
    """One respondent has no margin; with a rule there is an estimate all the same."""
    with pytest.raises(UserError, match="only one cluster or respondent"):
        make_design([1])
    design = make_design([2], lonely="certainty")
    found = estimate_means(design, np.array([[1.0]]), np.zeros(1, np.int64), 1)
    assert (found.value[0, 0], found.se[0, 0], found.df[0, 0], found.n[0, 0]) == (1, 0, 0, 1)


def test_a_lonely_stratum_is_named():
    """The sentence says which stratum, and what can be done."""
    with pytest.raises(UserError, match="Stratum “Zuid” has only one") as caught:
        make_design([1] * 5, stratum=["Noord"] * 3 + ["Zuid"] * 2, cluster=list("12311"))
    assert "certainty" in str(caught.value)


@pytest.mark.parametrize("lonely", ["refuse", "average"])
def test_a_lonely_unit_is_named(lonely):
    """A cluster of one second-stage unit out of several tells nothing about its spread."""
    with pytest.raises(UserError, match="Cluster “q” has only one second-stage unit"):
        make_design(
            [1] * 5, cluster=list("ppqrr"), fpc=[9] * 5, cluster_2=list("12112"), fpc_2=[5] * 5,
            lonely=lonely,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("roles", "sentence"),
    [
        ({"stratum": ["a", "", "a", "a"]}, "place 2 has no stratum"),
        ({"cluster": ["a", "b", "", "a"]}, "place 3 has no cluster"),
        ({"cluster": np.array(["a", "b", None, "a"], object)}, "place 3 has no cluster"),
        ({"cluster": [1.0, 2.0, np.nan, 1.0]}, "place 3 has no cluster"),
        ({"fpc": [9, 9, 8, 9]}, "varies within"),
        ({"fpc": [3, 3, 3, 3]}, "smaller than what was drawn"),
        ({"fpc": [9, 0, 9, 9]}, "place 2 is not a number above zero"),
        ({"fpc": [9, 9, np.nan, 9]}, "place 3 is not a number above zero"),
        ({"lonely": "ignore"}, "“ignore” is no rule.*Choose one of: refuse, adjust"),
        ({"fpc": ["9", "9", "9", "many"]}, "place 4 is not a number above zero"),
    ],
)
def test_faults_are_sentences(roles, sentence):
    """Each names the place."""
    with pytest.raises(UserError, match=sentence):
        make_design([1, 1, 1, 1], **roles)


def test_a_population_smaller_than_the_sample_of_a_stratum_is_named():
    """Clusters are counted, not respondents."""
    strata, clusters = list("aaaabbbb"), list("11221234")
    make_design([1] * 8, stratum=strata, cluster=clusters, fpc=[2] * 4 + [4] * 4)
    with pytest.raises(UserError, match="population of “b”"):
        make_design([1] * 8, stratum=strata, cluster=clusters, fpc=[2] * 4 + [3] * 4)
