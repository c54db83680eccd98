"""All settings. Each comes from the environment with a default that suits one's own computer (docs/reference/settings.md)."""

import hashlib
import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from firsthand.config.home import home, kept_secret

BASE_DIR = Path(__file__).resolve().parent.parent
ROOMS = ("explore", "people", "reach", "meet", "learn", "keep", "plan", "desk", "owners", "shell")

try:
    VERSION = version("firsthand")
except PackageNotFoundError:
    VERSION = "0"


def _number(name: str, default: int) -> int:
    """Reads a whole number from the environment, or says which setting is wrong."""
    text = os.environ.get(name, str(default))
    if not text.isdigit():
        message = f"{name} must be a whole number, not {text!r}."
        raise ImproperlyConfigured(message)
    return int(text)


def _postgres(url: str) -> dict[str, Any]:
    """Reads `postgresql://user:password@host:port/name`."""
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        message = f"DATABASE_URL must begin with postgresql://, not {parts.scheme!r}. Leave it out to use SQLite."
        raise ImproperlyConfigured(message)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": None,
    }


def _sqlite(folder: Path) -> dict[str, Any]:
    """SQLite as it loses nothing: a write-ahead log, a full sync on each commit, and writers that queue."""
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": folder / "firsthand.sqlite3",
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;",
        },
    }


FIRSTHAND_HOME = home()
PORT = _number("FIRSTHAND_PORT", 8321)
SECRET_KEY = kept_secret(FIRSTHAND_HOME, "secret.key")
MAIL_KEY = os.environ.get("FIRSTHAND_KEY") or kept_secret(FIRSTHAND_HOME, "mail.key")  # seals mail passwords
_INSTALLATION = hashlib.sha256(SECRET_KEY.encode()).hexdigest()[:8]

DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
OPEN_HOSTS = frozenset(
    f"{host}:{PORT}" for host in ALLOWED_HOSTS
)  # Django leaves the port unchecked; shell.doors does not
ROOT_URLCONF = "firsthand.config.urls"
WSGI_APPLICATION = "firsthand.config.wsgi.application"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",
    "firsthand",
]
FORM_RENDERER = "firsthand.shell.fields.FieldsRenderer"
AUTH_USER_MODEL = "firsthand.Seeker"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

MIDDLEWARE = [
    "firsthand.shell.doors.Doors",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "firsthand.shell.doors.SeekersOnly",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "firsthand.shell.doors.PlainAnswers",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / room / "templates" for room in ROOMS],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "builtins": ["firsthand.shell.templatetags.firsthand"],
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    ["django.template.loaders.filesystem.Loader", "django.template.loaders.app_directories.Loader"],
                )
            ],
        },
    }
]

_DATABASE_URL = os.environ.get("DATABASE_URL", "")
DATABASES = {"default": _postgres(_DATABASE_URL) if _DATABASE_URL else _sqlite(FIRSTHAND_HOME)}

LANGUAGE_CODE = "en-gb"
USE_I18N = False
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = f"/static/{VERSION}/"
STATICFILES_DIRS = [BASE_DIR / "shell" / "static"]
STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 86400

SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"
SESSION_COOKIE_NAME = (
    f"firsthand_{_INSTALLATION}"  # cookies are not kept apart by port: another local app must not share it
)
SESSION_COOKIE_AGE = 60 * 60 * 24 * 90
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_NAME = f"firsthand_csrf_{_INSTALLATION}"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "firsthand.shell.refusals.csrf_failure"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "object-src": [NONE],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "form-action": [SELF],
    }
}

DATA_UPLOAD_MAX_MEMORY_SIZE = 5_000_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_PERMISSIONS = 0o600
FILE_UPLOAD_TEMP_DIR = FIRSTHAND_HOME

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"waitress.queue": {"level": "ERROR"}},  # a page's styles come all at once, and a short queue is no news
}
