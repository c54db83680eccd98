"""Starting the application: a free port, one start at a time, one address that begins the session."""

import gc
import os
import signal
import socket
import sys
import tempfile
import threading
import webbrowser
from importlib import import_module
from pathlib import Path
from types import FrameType

import click

from firsthand.config.home import home
from firsthand.config.lock import StartLock
from firsthand.kernel.refusal import Refused

FIRST_PORT = 8321


def _bound(port: int | None, last: int) -> socket.socket:
    """Binds the wished port, or the last one (what a browser keeps belongs to its port), or 8321 or the next free one."""
    usual = [*([last] if last else []), *range(FIRST_PORT, FIRST_PORT + 100)]
    for candidate in [port] if port else usual:
        bound = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            bound.bind(("127.0.0.1", candidate))
            bound.listen()  # two starts at once may both bind a port, but only one may listen
        except OSError:
            bound.close()
            continue
        return bound
    message = f"Port {port} is taken. Leave --port out, and Firsthand takes the next free one."
    raise Refused(message)


def _stop(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signature of a signal handler
    raise KeyboardInterrupt


def start(*, port: int | None, browser: bool, sample: bool) -> None:
    """This function will serve until interrupted; a second start on the same data prints a fresh address and ends."""
    folder = home()
    lock = StartLock(folder)
    running_on = lock.take()
    if running_on is not None:
        from firsthand.config.desk import set_up

        set_up()
        from firsthand.owners.actions.keys import mint_key

        click.echo(
            f"Firsthand is already running on this data.\nOpen http://127.0.0.1:{running_on}/open/{mint_key(folder)}"
        )
        return
    bound = _bound(port, lock.last_port())
    number = bound.getsockname()[1]
    os.environ["FIRSTHAND_PORT"] = str(number)
    lock.tell(number)
    _serve(bound, folder, browser=browser, sample=sample)


def _serve(bound: socket.socket, folder: Path, *, browser: bool, sample: bool) -> None:
    gc.disable()  # a start makes much and drops little: collecting takes a sixth of it for nothing
    from firsthand.config.desk import open_desk

    seeker = open_desk()
    from django.db import connection
    from waitress.server import create_server

    from firsthand.config.wsgi import application
    from firsthand.owners.actions.keys import mint_key
    from firsthand.reach.actions.sending import run_forever
    from firsthand.shell.clock import now

    if sample:
        from firsthand.desk.actions.sample import fill_with_sample

        fill_with_sample(owner=seeker, now=now())
    connection.close()
    stop = threading.Event()
    outbox = {"stop": stop, "clock": now}
    threading.Thread(target=run_forever, kwargs=outbox, name="outbox", daemon=True).start()
    # Browsers open six connections at once; each thread more costs a connection to the database and its memory.
    server = create_server(application, sockets=[bound], threads=6, ident="Firsthand")
    address = f"http://127.0.0.1:{bound.getsockname()[1]}/open/{mint_key(folder)}"
    click.echo(f"Open {address}")
    sys.stdout.flush()
    if browser:
        webbrowser.open(address)
    signal.signal(signal.SIGTERM, _stop)
    try:
        _load_pages()
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        stop.set()
        server.close()


def settle() -> None:
    """This function will let what is loaded stay, and have the whole of what is younger looked through a tenth as often.

    Looking through it takes some twenty milliseconds, for which a page would have to wait.
    """
    gc.freeze()
    gc.set_threshold(700, 10, 100)


def _load_pages() -> None:
    """Loads every page while the browser opens; what is loaded stays, so that no collection need look at it again."""
    from django.conf import settings

    import_module(settings.ROOT_URLCONF)
    settle()
    gc.enable()


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Use this port and no other.")
@click.option("--no-browser", is_flag=True, help="Print the address, open nothing.")
def serve(port: int | None, no_browser: bool) -> None:
    """Start the application on this computer only."""
    start(port=port, browser=not no_browser, sample=False)


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help="Use this port and no other.")
@click.option("--no-browser", is_flag=True, help="Print the address, open nothing.")
def demo(port: int | None, no_browser: bool) -> None:
    """Start it on a throw-away data folder filled with sample data."""
    with tempfile.TemporaryDirectory(prefix="firsthand-demo-") as folder:
        os.environ["FIRSTHAND_HOME"] = folder
        start(port=port, browser=not no_browser, sample=True)
