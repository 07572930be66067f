"""Keeps Rasa and what it brings from calling out, and from flooding the output."""

from __future__ import annotations

import logging
import os

import structlog


def be_quiet() -> None:
    """Call before Rasa is imported: no telemetry, no progress floods, nothing below a warning.

    Rasa logs every message's text at DEBUG, so its level is fixed here whatever the settings say.
    """
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["TQDM_DISABLE"] = "1"
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    logging.captureWarnings(True)
    for name in ("rasa", "rasa_sdk", "alembic", "apscheduler", "matplotlib", "tensorflow"):
        logging.getLogger(name).setLevel(logging.WARNING)
    logging.getLogger("py.warnings").setLevel(logging.CRITICAL)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
