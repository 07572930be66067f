"""The same files work with Rasa's own commands."""

import yaml
from rasa_sdk.executor import ActionExecutor

from bot.rasa.tracker_store import WindscreenTrackerStore
from tests.conftest import ROOT


def domain():
    return yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))


def test_rasa_s_action_server_finds_every_action_of_the_domain():
    executor = ActionExecutor()
    executor.register_package("actions")
    assert set(domain()["actions"]) <= set(executor.actions)


def test_every_intent_of_the_domain_has_a_rule():
    rules = [
        step["intent"]
        for path in (ROOT / "data" / "rules").glob("*.yml")
        for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]
        for step in rule["steps"]
        if "intent" in step
    ]
    named = {name for intent in domain()["intents"] for name in intent}
    assert set(rules) == named


async def test_a_plain_tracker_goes_to_the_database_and_comes_back(tmp_path):
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import SlotSet, UserUttered

    url = f"sqlite:///{tmp_path}/plain.db"
    loaded = Domain.load(str(ROOT / "domain.yml"))
    first = WindscreenTrackerStore(domain=loaded, url=url)
    tracker = await first.get_or_create_tracker("shell")
    tracker.update(UserUttered("c&f timescale?", {"name": "ask", "confidence": 1.0}))
    tracker.update(SlotSet("last_card", "child_and_family_timescale"))
    await first.save(tracker)
    second = WindscreenTrackerStore(domain=loaded, url=url)
    again = await second.retrieve("shell")
    assert again.get_slot("last_card") == "child_and_family_timescale"


def screened(text, screening):
    from rasa.shared.nlu.training_data.message import Message

    from bot.rasa.components.message_screening import MessageScreening

    component = MessageScreening()
    component._screening = screening
    return component.process([Message(data={"text": text})])[0]


def test_plain_rasa_judges_and_cleans_a_message_too(screening):
    message = screened("Zebedee Quillfeather is not breathing", screening)
    assert message.get("intent")["name"] == "child_in_danger"
    assert "Zebedee" not in message.get("text")
    assert message.get("screening")["kinds"] == ["PERSON"]


def test_plain_rasa_leaves_alone_what_our_own_steps_have_screened(screening):
    from rasa.shared.nlu.training_data.message import Message

    from bot.rasa.components.message_screening import MessageScreening

    said = {"text": "baby has stopped breathing", "metadata": {"screened": True}}
    (message,) = MessageScreening().process([Message(data=said)])
    assert message.get("screening") is None


def test_a_plain_tracker_takes_in_the_cleaned_text(tmp_path, screening):
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.events import UserUttered

    store = WindscreenTrackerStore(
        domain=Domain.load(str(ROOT / "domain.yml")), url=f"sqlite:///{tmp_path}/plain.db"
    )
    tracker = store.init_tracker("shell")
    parsed = {"text": "[name] is hungry", "screening": {"kinds": ["PERSON"]}}
    tracker.update(UserUttered("Zebedee is hungry", {"name": "ask"}, [], parsed))
    assert tracker.latest_message.text == "[name] is hungry"


def test_the_hand_off_comes_first_in_plain_rasa(library):
    from bot.settings import Settings
    from bot.wiring import services

    found = {"level": "immediate", "rules": ["overdose"], "also_say": [], "kinds": []}
    (first,) = services(Settings(), library).screened_messages.of(found)
    assert first["custom"]["type"] == "handoff"


async def test_a_new_plain_tracker_is_one_that_cleans(tmp_path):
    from rasa.shared.core.domain import Domain

    from bot.rasa.tracker_store import CleanedTracker

    domain_ = Domain.load(str(ROOT / "domain.yml"))
    store = WindscreenTrackerStore(domain=domain_, url=f"sqlite:///{tmp_path}/plain.db")
    assert isinstance(await store.get_or_create_tracker("nobody yet"), CleanedTracker)
