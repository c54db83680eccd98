"""Kills the outbox with SIGKILL at random moments while it sends, and counts what became of every mail.

    python bench/kill_send.py [KILLS]        200 by default

The real outbox, the real wire and the real settings, on a throw-away SQLite file, against an SMTP server in a process
of its own that notes each mail in a file the moment it accepts it. A control that sends first and marks afterwards is
killed in the same way, to show that this bench finds what it looks for. Exits 1 when the outbox fails.
"""

import asyncio
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

BATCH = 8
LONGEST = 0.3  # seconds until the kill; a batch takes about as long
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
STEP = timedelta(minutes=20)  # between two lives, so that the leases of the dead have run out


def serve(port: int, log: Path) -> None:
    """The recording server: a line for each accepted mail, written before the answer, with small random waits."""
    from aiosmtpd.controller import Controller

    class Recorder:
        async def handle_DATA(self, _server, _session, envelope):  # noqa: N802 - aiosmtpd's name
            await asyncio.sleep(random.random() * 0.02)
            with log.open("a") as file:
                file.write(message_from_bytes(envelope.content)["Message-ID"] + "\n")
            await asyncio.sleep(random.random() * 0.02)
            return "250 2.0.0 kept"

    Controller(Recorder(), hostname="127.0.0.1", port=port).start()
    print("ready", flush=True)
    signal.pause()


def set_up(home: str):
    """Opens the real database in a throw-away folder, and gives it a seeker with an account and a conversation."""
    os.environ |= {"FIRSTHAND_HOME": home, "DJANGO_SETTINGS_MODULE": "firsthand.config.settings"}
    os.environ.pop("DATABASE_URL", None)
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)
    from firsthand.owners.actions import ensure_seeker

    return ensure_seeker()


class Scene:
    """Writes and queues messages, lets a child send them, kills it, and counts at the end."""

    def __init__(self, owner, port: int, log: Path, work) -> None:
        from firsthand.explore.models import Interest
        from firsthand.explore.rules.words import InterestKind
        from firsthand.people.models import Person
        from firsthand.reach.actions.accounts import AccountFacts, save_account
        from firsthand.reach.models import Conversation
        from firsthand.reach.rules.words import Security

        self.owner, self.log, self.work = owner, log, work
        log.touch()
        facts = AccountFacts("me@example.org", "Me", "127.0.0.1", port, Security.PLAIN, "")
        self.account = save_account(owner=owner, facts=facts, secret=None, now=START)
        self.person = Person.objects.create(owner=owner, name="Maya", created_at=START)
        interest = Interest.objects.create(owner=owner, kind=InterestKind.JOB, name=f"Job {log.name}", created_at=START)
        self.conversation = Conversation.objects.create(
            owner=owner, person=self.person, interest=interest, created_at=START
        )
        self.ids: list[int] = []
        self.now = START

    def queue_batch(self) -> None:
        from firsthand.reach.actions.outbox import Envelope, queue_message
        from firsthand.reach.models import Message
        from firsthand.reach.rules.words import MessageKind

        for _ in range(BATCH):
            message = Message.objects.create(
                owner=self.owner, conversation=self.conversation, person=self.person, kind=MessageKind.FIRST,
                subject="Your Tuesdays", body="How is a Tuesday?", created_at=self.now, changed_at=self.now,
            )  # fmt: skip
            envelope = Envelope(self.account.pk, "maya@example.com")
            queue_message(owner=self.owner, message_id=message.pk, envelope=envelope, now=self.now)
            self.ids.append(message.pk)

    def live(self, kill_after: float | None) -> bool:
        """Runs one child; returns whether it was killed while it worked."""
        from django.db import connections

        self.now += STEP
        connections.close_all()
        child = os.fork()
        if child == 0:
            self.die_after_work()
        if kill_after is not None:
            time.sleep(kill_after)
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status) and os.WEXITSTATUS(status):
            sys.exit("The worker failed by itself; see above.")
        return os.WIFSIGNALED(status)

    def die_after_work(self) -> None:
        """Works in the child and leaves without the parent's clean-up."""
        try:
            self.work(self.now)
        except BaseException:  # noqa: BLE001 - whatever it was, the parent must hear of it
            traceback.print_exc()
            os._exit(1)
        os._exit(0)

    def run(self, kills: int) -> None:
        done = 0
        while done < kills:
            self.queue_batch()
            done += self.live(random.random() * LONGEST)
        while self.open_messages():
            self.live(None)
        self.live(None)

    def open_messages(self) -> int:
        from firsthand.reach.models import Message
        from firsthand.reach.rules.words import MessageState as S

        return Message.objects.filter(pk__in=self.ids, state__in=[S.QUEUED, S.CONNECTING, S.DATA]).count()

    def count(self) -> dict[str, int]:
        """What became of every message, seen from the server's own list."""
        from firsthand.reach.models import Event, Message
        from firsthand.reach.rules.words import MessageState as S

        accepted = Counter(self.log.read_text().split())
        rows = list(Message.objects.filter(pk__in=self.ids).values_list("message_id", "state"))
        arrived = {message_id for message_id, _ in rows if accepted[message_id]}
        uncertain = {message_id for message_id, state in rows if state == S.UNCERTAIN}
        sent = {message_id for message_id, state in rows if state == S.SENT}
        return {
            "mails": len(rows),
            "sent twice": sum(n > 1 for n in accepted.values()),
            "marked sent, not accepted": len(sent - arrived),
            "accepted, shown neither as sent nor as uncertain": len(arrived - sent - uncertain),
            "in any other state": len(rows) - len(sent) - len(uncertain),
            "events that differ from mails sent": abs(
                Event.objects.filter(conversation=self.conversation).count() - len(sent)
            ),
            "sent": len(sent),
            "uncertain, had arrived": len(uncertain & arrived),
            "uncertain, had not": len(uncertain - arrived),
        }


def work_of_the_outbox(now: datetime) -> None:
    from firsthand.reach.actions.sending import deliver_due

    deliver_due(now=now)


def work_of_the_control(now: datetime) -> None:
    """Sends, then marks: what a program does that has not thought about it."""
    from firsthand.reach.actions.accounts import server_settings
    from firsthand.reach.actions.outbox import mark_sent
    from firsthand.reach.models import Message
    from firsthand.wires.smtp import deliver

    for message in Message.objects.filter(state="queued").order_by("id"):
        settings = server_settings(message.account)
        deliver(settings, message.account.address, message.to_address, bytes(message.raw), lambda _: None)
        mark_sent(message, now)


def table(columns: dict[str, dict[str, int]]) -> None:
    names = list(next(iter(columns.values())))
    print(f"{'':50}" + "".join(f"{title:>14}" for title in columns))
    for name in names:
        print(f"{name:50}" + "".join(f"{column[name]:>14,}" for column in columns.values()))


def integrity() -> str:
    from django.db import connection

    with connection.cursor() as cursor:
        return str(cursor.execute("PRAGMA integrity_check").fetchone()[0])


def main(kills: int) -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="firsthand-kill-") as home:
        owner = set_up(home)
        columns = {}
        for title, work, wanted in [
            ("outbox", work_of_the_outbox, kills),
            ("control", work_of_the_control, kills // 4),
        ]:
            log = Path(home) / f"{title}.log"
            with socket.socket() as probe:
                probe.bind(("127.0.0.1", 0))
                port = probe.getsockname()[1]
            command = [sys.executable, __file__, "serve", str(port), str(log)]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as server:
                server.stdout.readline()
                scene = Scene(owner, port, log, work)
                scene.run(wanted)
                columns[title] = {"kills": wanted, **scene.count()}
                server.terminate()
        print(f"SIGKILL at random moments while sending, seed {SEED}\n")
        table(columns)
        print(f"\nintegrity_check: {integrity()}    took {time.monotonic() - began:.0f} s")
    outbox = columns["outbox"]
    faults = [name for name in list(outbox)[2:7] if outbox[name]]
    print("FAILED: " + ", ".join(faults) if faults else "Passed: nothing sent twice, nothing lost, every doubt shown.")
    return 1 if faults else 0


SEED = int(os.environ.get("SEED", "7"))

if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]), Path(sys.argv[3]))
    else:
        random.seed(SEED)
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
