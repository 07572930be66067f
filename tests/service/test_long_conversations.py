"""Turn 200 is no slower than 1.5 times turn 5."""

import statistics
import time

TURNS = 205
QUESTIONS = ["c&f timescale?", "who can be the lead professional", "what is county lines"]


async def test_the_two_hundredth_turn_is_as_quick_as_the_fifth(windscreen):
    conversation, _ = await windscreen.conversation.start()
    seconds = []
    for turn in range(TURNS):
        begun = time.perf_counter()
        await windscreen.conversation.handle(conversation, QUESTIONS[turn % len(QUESTIONS)])
        seconds.append(time.perf_counter() - begun)
    # Medians of some turns each: a single turn is at the mercy of a busy machine.
    early, late = statistics.median(seconds[4:34]), statistics.median(seconds[-30:])
    assert late <= 1.5 * early, (early, late)
