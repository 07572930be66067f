"""The threshold matcher: learns from the descriptors, reads situations, knows what is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import joblib

from bot.thresholds.asking import Asking, messages_by_kind, theme_questions
from bot.thresholds.ladders import Ladders
from bot.thresholds.looks import Looks, Scores
from bot.thresholds.matching import Matching, Policy
from bot.thresholds.reading import Reading
from bot.thresholds.situation import Situation
from bot.understanding.encoder import SentenceEncoder
from bot.understanding.written_out import WrittenOut
from knowledge import Library
from knowledge.thresholds import Descriptor

FILE = "thresholds.joblib"
# From here on a message counts as a child's situation. Chosen on unrelated_tuning.txt.
SITUATION_FROM = 0.6
# If nearly all words of a message are observations, it is read as a whole as it is.
KEPT_OF_THE_WHOLE = 0.85


@dataclass(frozen=True)
class _Learned:
    looks: Looks
    ladders: Ladders
    parts: Mapping[str, Scores]
    asking: Asking


class ThresholdMatcher:
    """A trained matcher; get one from `train` or `load`."""

    def __init__(
        self,
        library: Library,
        learned: _Learned,
        encoder: SentenceEncoder,
        written_out: WrittenOut,
        policy: Policy | None = None,
    ) -> None:
        self._learned = learned
        self._encoder = encoder
        self._written_out = written_out
        self._match = Matching(
            library.descriptors,
            learned.looks,
            learned.ladders,
            learned.parts,
            self._encode,
            policy,
        )

    @classmethod
    def train(
        cls, folder: Path, library: Library, encoder: SentenceEncoder, written_out: WrittenOut
    ) -> ThresholdMatcher:
        """Learns from the descriptors and the data folder, and writes it into `folder`."""
        all_ = list(library.descriptors.values())
        told = [(text, place) for place, one in enumerate(all_) for text in _learned_from(one)]
        plain = [written_out(text) for text, _ in told]
        looks = Looks.learn(encoder.encode(plain), plain, [place for _, place in told])
        kinds = [
            (written_out(text), kind)
            for text, kind in dict(messages_by_kind(library.descriptors, library.themes)).items()
        ]
        asked = [(written_out(text), theme) for text, theme in theme_questions(library.themes)]
        learned = _Learned(
            looks,
            Ladders.of(library.descriptors),
            {one.id: encoder.encode([*map(written_out, one.parts)]) for one in all_},
            Asking.learn(kinds, asked, encoder.encode),
        )
        joblib.dump(learned, folder / FILE, compress=1)
        return cls(library, learned, encoder, written_out)

    @classmethod
    def load(
        cls, folder: Path, library: Library, encoder: SentenceEncoder, written_out: WrittenOut
    ) -> ThresholdMatcher:
        """What `train` wrote into `folder`; OSError if it is not there."""
        return cls(library, joblib.load(folder / FILE), encoder, written_out)

    def read(self, text: str, before: Situation | None = None) -> Reading:
        """What `text` describes, after the situation `before` if there was one.

        With nothing before it, a message that describes no situation is matched with nothing.
        """
        if before is not None and before.said:
            return self._match(before.told(text, self._themes))
        encoded, nothing = self._encode(text), Situation()
        if self._learned.asking.is_situation(*encoded) < SITUATION_FROM:
            return Reading((), (), (), (), (), (), nothing)
        situation = nothing.told(text, self._themes)
        kept = sum(len(said.text.split()) for said in situation.said)
        whole = encoded if kept >= KEPT_OF_THE_WHOLE * len(text.split()) else None
        return self._match(situation, whole)

    def reread(self, situation: Situation) -> Reading:
        """The reading of a situation that was kept."""
        return self._match(situation)

    def is_situation(self, text: str) -> float:
        """How likely it is, from 0 to 1, that `text` describes a child's situation."""
        return self._learned.asking.is_situation(*self._encode(text))

    def theme_asked(self, text: str) -> str | None:
        """The theme that `text` asks to compare across the levels, if it asks that."""
        return self._learned.asking.theme_asked(*self._encode(text))

    def _themes(self, text: str) -> tuple[str, ...]:
        alone = self._match(Situation().told(text, lambda _: ()))
        return alone.themes

    def _encode(self, text: str) -> tuple[Scores, str]:
        plain = self._written_out(text)
        return self._encoder.encode([plain])[0], plain


def _learned_from(descriptor: Descriptor) -> tuple[str, ...]:
    return (*descriptor.phrasings, *descriptor.parts, descriptor.words)
