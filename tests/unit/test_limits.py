"""Step 1: what is a text that can be worked on."""

import pytest

from bot.domain.turn import Turn, UnusableTextError
from bot.steps.limits import LONGEST, limits


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  c&f timescale?\n", "c&f timescale?"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("x" * LONGEST, "x" * LONGEST),
        (" " * 5000 + "x", "x"),
        ("👶", "👶"),
        ("ما هو", "ما هو"),
    ],
)
async def test_a_readable_text_is_trimmed_and_kept(text, kept):
    turn = Turn("c", text)
    await limits(turn)
    assert turn.text == kept


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "text_empty"),
        (" \n\t ", "text_empty"),
        ("\u200b\u200d", "text_empty"),
        ("x" * (LONGEST + 1), "text_too_long"),
        ("null\x00byte", "text_not_readable"),
        ("bell\x07", "text_not_readable"),
        ("half a pair \ud83d", "text_not_readable"),
    ],
)
async def test_any_other_text_is_refused_with_its_reason(text, reason):
    with pytest.raises(UnusableTextError) as refused:
        await limits(Turn("c", text))
    assert refused.value.reason == reason
