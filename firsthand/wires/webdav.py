"""Asking a WebDAV server (RFC 4918), and no other than the one that was named.

Every answer is bounded in bytes and seconds; a redirect is followed on the same server only, so that neither name nor
password goes anywhere else. Reads only: nothing is ever written to somebody's server.
"""

import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urljoin, urlsplit
from xml.sax.saxutils import escape

import httpx2

from firsthand.kernel.refusal import Unreached
from firsthand.wires.doors import Door
from firsthand.wires.multistatus import Multistatus, Reading, Unreadable

MOST_BYTES = 24_000_000  # of one answer
MOST_HOPS = 5
_TO_CONNECT = 20.0  # seconds
_MOVED = frozenset({301, 302, 307, 308})
_NOT_HERE = frozenset({400, 404, 405, 409, 410, 415, 501})
_DEFAULT_PORTS = {"http": 80, "https": 443}

NOT_ACCEPTED = (
    "{host} did not accept the user name and password. Check both; many providers want a password made for one app,"
    " which you get in your account's security settings."
)
FORBIDDEN = "{host} does not let this user in here. Check the address, or ask who runs the server."
ELSEWHERE = (
    "{host} sends on to another server, {other}, and your password does not go there unasked."
    " If you trust it, type that address yourself."
)
UNENCRYPTED = "{host} sends on to an address without encryption. Nothing was sent there; ask who runs the server."
NOT_THERE = "There is nothing at {host}{path}. Check the address; your provider's help pages name it under “CardDAV”."
TOO_LARGE = "{host} sent more than 24 MB at once, and was stopped. Export the contacts as a file there, and bring that."
STRANGE = "{host} did not answer as an address book does. Check the address; your provider names it under “CardDAV”."
BUSY = "{host} is busy and asks to wait ({code}). Try again in some minutes."
NO_TIME = "{host} did not answer in time. Check your connection to the internet, and try again."
NOT_REACHED = "{host} could not be reached. Check the address, and your connection to the internet."
BROKE = "The connection to {host} broke. Nothing was brought in; try again."
NO_PROOF = (
    "{host} could not prove that it is the server you named: its certificate does not fit. Check the address;"
    " if it is your own server, give it a certificate that this computer trusts."
)


class NotThere(Unreached):
    """There is nothing of the kind at this address; there may be at another one."""


class TooLarge(Unreached):
    """One answer was larger than is read; a smaller question may do."""


@dataclass(frozen=True)
class Answer:
    """What came, and from which address, redirects followed."""

    url: str
    content: Multistatus


class WebDav:
    """One server, as one user; used as a context manager."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._auth: httpx2.Auth = httpx2.BasicAuth(door.username.encode(), door.password.encode())
        timeout = httpx2.Timeout(door.timeout, connect=min(door.timeout, _TO_CONNECT))
        self._http = httpx2.Client(
            verify=ssl.create_default_context(), timeout=timeout, follow_redirects=False, trust_env=False
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._http.close()

    def properties(self, url: str, names: Iterable[str], depth: int) -> Answer:
        """This function will ask for properties, named `{namespace}name`, of what is at an address (PROPFIND)."""
        asked = "".join(_element(name) for name in names)
        return self.ask("PROPFIND", url, f'<d:propfind xmlns:d="DAV:"><d:prop>{asked}</d:prop></d:propfind>', depth)

    def ask(self, method: str, url: str, body: str, depth: int) -> Answer:
        """This function will ask one question and return the answer.

        Raises NotThere where there is nothing of the kind, and Unreached with one sentence for every other end.
        """
        for _ in range(MOST_HOPS):
            self.check(url)
            answer = self._asked_once(method, url, body, depth)
            if isinstance(answer, Multistatus):
                return Answer(url, answer)
            url = answer
        raise Unreached(STRANGE.format(host=_host(url)))

    def check(self, url: str) -> None:
        """This function will refuse an address that is not on the server that was named, or is less safe."""
        named, other = urlsplit(self._door.url), urlsplit(url)
        if named.scheme == "https" and other.scheme == "http" and _host(url) == _host(self._door.url):
            raise Unreached(UNENCRYPTED.format(host=_host(url)))
        if other.scheme not in _DEFAULT_PORTS or not self._is_near(url):
            raise Unreached(
                ELSEWHERE.format(host=named.hostname, other=other.netloc.rpartition("@")[2][:100] or "none")
            )

    def _is_near(self, url: str) -> bool:
        named, other, family = urlsplit(self._door.url), urlsplit(url), self._door.family
        host = other.hostname or ""
        if family and other.scheme == "https" and (host == family or host.endswith(f".{family}")):
            return True
        upgraded = named.scheme == "http" and other.scheme == "https"
        return host == named.hostname and (upgraded or _port(url) == _port(self._door.url))

    def _asked_once(self, method: str, url: str, body: str, depth: int) -> Multistatus | str:
        """Returns the answer, or the address to ask instead. What the network does becomes a sentence."""
        host = _host(url)
        try:
            answer = self._sent(method, url, body, depth)
            if isinstance(answer, int):  # 401, with a way to sign in that was not known before
                answer = self._sent(method, url, body, depth)
        except httpx2.TimeoutException as error:
            raise Unreached(NO_TIME.format(host=host)) from error
        except httpx2.ConnectError as error:
            words = NO_PROOF if _is_certificate(error) else NOT_REACHED
            raise Unreached(words.format(host=host)) from error
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError, OSError) as error:
            raise Unreached(BROKE.format(host=host)) from error
        except Unreadable as error:
            raise Unreached(STRANGE.format(host=host)) from error
        if isinstance(answer, int):
            raise Unreached(NOT_ACCEPTED.format(host=host))
        return answer

    def _sent(self, method: str, url: str, body: str, depth: int) -> Multistatus | str | int:
        content = f'<?xml version="1.0" encoding="utf-8"?>{body}'.encode()
        headers = {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"}
        with self._http.stream(method, url, content=content, headers=headers, auth=self._auth) as response:
            if response.status_code == 401 and self._other_way(response):
                return 401
            if response.status_code in _MOVED:
                return urljoin(url, response.headers.get("location", ""))
            _refuse(response.status_code, url)
            return self._read(response, _host(url))

    def _other_way(self, response: httpx2.Response) -> bool:
        """Whether the server wants Digest (RFC 7616), which is then used from here on."""
        offered = response.headers.get("www-authenticate", "").lower()
        if "digest" not in offered or "basic" in offered or isinstance(self._auth, httpx2.DigestAuth):
            return False
        self._auth = httpx2.DigestAuth(self._door.username.encode(), self._door.password.encode())
        return True

    def _read(self, response: httpx2.Response, host: str) -> Multistatus:
        reading, size, until = Reading(), 0, time.monotonic() + self._door.patience
        for chunk in response.iter_bytes():
            size += len(chunk)
            if size > MOST_BYTES:
                raise TooLarge(TOO_LARGE.format(host=host))
            if time.monotonic() > until:
                raise Unreached(NO_TIME.format(host=host))
            reading.feed(chunk)
        return reading.finish()


def _refuse(code: int, url: str) -> None:
    """This function will say what a status other than 207 (Multi-Status) means."""
    host = _host(url)
    if code == 401:
        raise Unreached(NOT_ACCEPTED.format(host=host))
    if code == 403:
        raise Unreached(FORBIDDEN.format(host=host))
    if code in _NOT_HERE:
        raise NotThere(NOT_THERE.format(host=host, path=urlsplit(url).path[:100]))
    if code == 429 or code >= 500:
        raise Unreached(BUSY.format(host=host, code=code))
    if code != 207:
        raise NotThere(STRANGE.format(host=host))


def _element(name: str) -> str:
    namespace, _, local = name.removeprefix("{").partition("}")
    return f'<x:{local} xmlns:x="{escape(namespace)}"/>'


def _host(url: str) -> str:
    return urlsplit(url).hostname or "The server"


def _port(url: str) -> int | None:
    parts = urlsplit(url)
    try:
        return parts.port or _DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return None


def _is_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLError):
            return True
        error = error.__cause__ or error.__context__
    return False
