"""The shapes of the chat contract, for validation and for the API's description."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

ConversationId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{1,64}$")]


class UserText(BaseModel):
    """What a user types: 1 to 4,000 characters after trimming."""

    model_config = ConfigDict(
        extra="ignore", json_schema_extra={"example": {"text": "c&f timescale?"}}
    )

    text: str = Field(max_length=40_000)


class Button(BaseModel):
    """Sent back as a text, `payload` does what `title` says."""

    title: str
    payload: str


class Message(BaseModel):
    """Rasa's shape; `custom.type` says what the message is."""

    model_config = ConfigDict(extra="allow")

    text: str
    buttons: list[Button] = []
    custom: dict[str, Any] = {}


class KeptMessage(BaseModel):
    """A message as kept, with the side it came from."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)

    sender: Literal["user", "assistant"] = Field(alias="from")
    text: str


class Started(BaseModel):
    """A new conversation."""

    conversation: str
    messages: list[Message]


class Turn(BaseModel):
    """The messages that answer one text."""

    messages: list[Message]


class Transcript(BaseModel):
    """Both sides' messages, in order."""

    conversation: str
    messages: list[KeptMessage]


class ContactState(BaseModel):
    """A phone line or form, and whether it answers now."""

    id: str
    label: str
    phone: str | None
    option: str | None
    hours: str
    open_now: bool | None
    email: str | None
    url: str | None
    purpose: str


class Contacts(BaseModel):
    """All contacts at the time of the call."""

    at: str
    contacts: list[ContactState]


class Problem(BaseModel):
    """RFC 9457, with the phone lines: a user whose tool has failed still gets them."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    contacts: list[ContactState]
