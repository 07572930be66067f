"""The load: 32 conversations of 10 turns at once, then one of 200 turns."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import httpx

from tests.evaluation.sets_at_hand import evaluation_set

CONVERSATIONS, TURNS, LONG = 32, 10, 200
Say = Callable[[str], Awaitable[None]]
Start = Callable[[httpx.AsyncClient, int], Awaitable[Say]]


@dataclass(frozen=True)
class Figures:
    """Turns a second; seconds of a turn; megabytes."""

    throughput: float
    p50: float
    p95: float
    turn_5: float
    turn_200: float
    peak_megabytes: float = 0.0


async def ours(client: httpx.AsyncClient, _number: int) -> Say:
    """A conversation with this program."""
    begun = (await client.post("/api/v1/conversations")).json()["conversation"]

    async def say(text: str) -> None:
        reply = await client.post(f"/api/v1/conversations/{begun}/messages", json={"text": text})
        assert reply.json()["messages"][-1]["text"]

    return say


async def stock(client: httpx.AsyncClient, number: int) -> Say:
    """A conversation with stock Rasa over its REST channel."""

    async def say(text: str) -> None:
        sent = {"sender": f"bench-{number}", "message": text}
        reply = await client.post("/webhooks/rest/webhook", json=sent)
        assert reply.json()[0]["text"]

    return say


async def load(base: str, start: Start) -> Figures:
    """Runs the whole load against `base`."""
    texts = [text for texts in evaluation_set("tuning")["cards"].values() for text in texts]
    async with httpx.AsyncClient(base_url=base, timeout=120) as client:
        await _conversation(await start(client, 10_000), texts[:5])  # warm up
        says = [await start(client, number) for number in range(CONVERSATIONS)]
        begun = time.perf_counter()
        turns = await asyncio.gather(
            *(
                _conversation(say, texts[number * TURNS :][:TURNS])
                for number, say in enumerate(says)
            )
        )
        took = time.perf_counter() - begun
        long = await _conversation(await start(client, 20_000), texts[:LONG])
    seconds = sorted(second for turn in turns for second in turn)
    return Figures(
        throughput=len(seconds) / took,
        p50=statistics.median(seconds),
        p95=seconds[int(0.95 * len(seconds))],
        turn_5=statistics.median(long[2:8]),
        turn_200=statistics.median(long[-6:]),
    )


async def _conversation(say: Say, texts: list[str]) -> list[float]:
    seconds = []
    for text in texts:
        begun = time.perf_counter()
        await say(text)
        seconds.append(time.perf_counter() - begun)
    return seconds
