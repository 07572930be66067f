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
