"""What is kept of a dialogue is bounded, and loses nothing that is needed to go on."""

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa.dialogue import TURNS_KEPT, from_text, to_text
from tests.conftest import ROOT


def tracker_after(turns):
    domain = Domain.load(str(ROOT / "domain.yml"))
    tracker = DialogueStateTracker("c", domain.slots)
    tracker.update(ActionExecuted("action_listen"))
    for turn in range(turns):
        tracker.update(UserUttered(f"question {turn}", {"name": "ask", "confidence": 1.0}))
        tracker.update(ActionExecuted("action_answer"))
        tracker.update(BotUttered("an answer " * 50))
        if turn == 0:
            tracker.update(SlotSet("last_card", "emergency"))
        tracker.update(ActionExecuted("action_listen"))
    return tracker, domain


def test_a_slot_set_long_ago_is_still_known():
    tracker, domain = tracker_after(50)
    again = from_text("c", to_text(tracker), domain)
    assert again.get_slot("last_card") == "emergency"


def test_turn_200_is_kept_in_no_more_than_turn_5():
    short, _ = tracker_after(5)
    long, _ = tracker_after(200)
    assert len(to_text(long)) <= len(to_text(short)) + 10 * TURNS_KEPT


def test_the_last_question_is_still_the_latest_message():
    tracker, domain = tracker_after(9)
    assert from_text("c", to_text(tracker), domain).latest_message.text == "question 8"
