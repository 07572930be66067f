"""A recogniser's table: rows it must find, with what is left of them, and rows it must leave."""

import pytest


def positive(rows):
    return pytest.mark.parametrize(("text", "detail"), rows)


def negative(rows):
    return pytest.mark.parametrize("text", rows)


def found(recogniser, text):
    return [text[one.start : one.end] for one in recogniser(text)]
