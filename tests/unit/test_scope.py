"""What lies far from everything in scope is turned away."""

import numpy as np
import pytest

from bot.understanding.scope import Scope


@pytest.fixture
def scope():
    # Three directions stand for three subjects; the fourth is out of scope.
    vectors = np.repeat(np.eye(5, dtype=np.float32)[:4], 10, axis=0)
    labels = ["ask/a"] * 10 + ["ask/b"] * 10 + ["gap/c"] * 10 + ["out_of_scope"] * 10
    return Scope.train(vectors, labels).as_used()


@pytest.mark.parametrize("subject", [0, 1, 2])
def test_what_was_learned_as_in_scope_is_inside(scope, subject):
    assert not scope.is_outside(np.eye(5, dtype=np.float32)[subject])


@pytest.mark.parametrize("elsewhere", [3, 4])
def test_what_was_learned_as_outside_or_never_seen_is_outside(scope, elsewhere):
    assert scope.is_outside(np.eye(5, dtype=np.float32)[elsewhere])
