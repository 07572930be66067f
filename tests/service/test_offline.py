"""Serves and answers with every address but loopback refused."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from tests.conftest import ROOT

GUARD = """
import socket, sys
real = socket.socket.connect
tried = []
def connect(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and not str(address[0]).startswith(("127.", "::1", "localhost")):
        print("OUTSIDE CALL", address, flush=True)
        raise OSError("refused: not loopback")
    return real(self, address)
socket.socket.connect = connect
look_up = socket.getaddrinfo
def getaddrinfo(host, *rest, **more):
    if host not in ("127.0.0.1", "localhost", "::1", None, ""):
        print("OUTSIDE LOOK-UP", host, flush=True)
        raise OSError("refused: not loopback")
    return look_up(host, *rest, **more)
socket.getaddrinfo = getaddrinfo
from bot.__main__ import main
sys.exit(main(["serve"]))
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def server(tmp_path):
    port = free_port()
    environment = {
        **os.environ,
        "WINDSCREEN_PORT": str(port),
        "WINDSCREEN_DATABASE_URL": f"sqlite:///{tmp_path}/offline.db",
        "PYTHONPATH": str(ROOT),
    }
    with (tmp_path / "output").open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-c", GUARD], cwd=ROOT, env=environment, stdout=output, stderr=output
        )
        yield f"http://127.0.0.1:{port}", tmp_path / "output"
        process.terminate()
        process.wait(timeout=20)


def call(url, body=None):
    data = json.dumps(body).encode() if body is not None else None
    request = urllib.request.Request(url, data, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def wait_for(base, output, seconds=90):
    for _ in range(seconds * 4):
        try:
            return call(f"{base}/readyz")
        except OSError:
            time.sleep(0.25)
    raise AssertionError(output.read_text())


def test_it_serves_and_answers_with_nothing_but_loopback(server):
    base, output = server
    wait_for(base, output)
    conversation = call(f"{base}/api/v1/conversations", {})["conversation"]
    path = f"{base}/api/v1/conversations/{conversation}/messages"
    reply = call(path, {"text": "c&f timescale?"})["messages"][-1]
    assert "45 working days" in reply["text"]
    assert "OUTSIDE" not in output.read_text()
