"""A WebDAV server on loopback that answers exactly what it is told to, to every question, and remembers who asked."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self


@dataclass(frozen=True)
class Asked:
    """One question as it came."""

    method: str
    path: str
    body: str
    authorization: str


@dataclass(frozen=True)
class Said:
    """One answer to give; without `is_whole` the line is cut in the middle of it."""

    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    is_whole: bool = True


class DavServer:
    """Runs from entering to leaving; `answer` decides what is said."""

    def __init__(self, answer: Callable[[Asked], Said]) -> None:
        self.asked: list[Asked] = []
        self._answer = answer

    def __enter__(self) -> Self:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def handle_one_request(self) -> None:
                self.raw_requestline = self.rfile.readline(65537)
                if not self.raw_requestline or not self.parse_request():
                    self.close_connection = True
                    return
                server._say(self)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self.port = self._http.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}/"
        threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()

    def _say(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers.get("content-length") or 0)).decode()
        asked = Asked(handler.command, handler.path, body, handler.headers.get("authorization", ""))
        self.asked.append(asked)
        said = self._answer(asked)
        handler.send_response(said.status)
        for name, value in said.headers:
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(said.body) + (0 if said.is_whole else 1000)))
        handler.end_headers()
        try:
            handler.wfile.write(said.body)
        except OSError:
            return
        handler.close_connection = handler.close_connection or not said.is_whole


def multistatus(*responses: str, token: str = "") -> bytes:
    """This function will write a multistatus of ready-made responses."""
    more = f"<d:sync-token>{token}</d:sync-token>" if token else ""
    names = 'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:carddav"'
    return f'<?xml version="1.0"?><d:multistatus {names}>{"".join(responses)}{more}</d:multistatus>'.encode()


def found(href: str, properties: str, status: str = "HTTP/1.1 200 OK") -> str:
    """This function will write one response with properties."""
    return (
        f"<d:response><d:href>{href}</d:href><d:propstat><d:prop>{properties}</d:prop>"
        f"<d:status>{status}</d:status></d:propstat></d:response>"
    )
