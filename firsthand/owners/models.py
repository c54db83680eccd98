"""Who owns what: a workspace, its seekers, and the audit trail. One of each exists by itself in personal use."""

from typing import Self, TypeVar

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

Row_co = TypeVar("Row_co", bound=models.Model, covariant=True)


class Workspace(models.Model):
    """A household of one, or later a career centre."""

    name = models.CharField(max_length=200)


class Seeker(AbstractBaseUser):
    """The person who uses Firsthand; owns every row."""

    workspace = models.ForeignKey(Workspace, on_delete=models.PROTECT, related_name="seekers")
    username = models.CharField(max_length=150, unique=True)
    name = models.CharField(max_length=200, blank=True)
    email = models.CharField(max_length=254, blank=True)
    about = models.CharField(max_length=300, blank=True, help_text="Who I am, in one clause")
    school = models.CharField(max_length=200, blank=True)
    timezone = models.CharField(max_length=64, default="UTC")
    country = models.CharField(max_length=2, blank=True)
    signature = models.TextField(blank=True)

    USERNAME_FIELD = "username"
    objects = BaseUserManager["Seeker"]()


class OwnedQuerySet(models.QuerySet[Row_co]):
    """Every query starts here: `Row.objects.of(owner)`."""

    def of(self, owner: Seeker) -> Self:
        return self.filter(owner=owner)


class Owned(models.Model):
    """A row with an owner. A stranger gets 404."""

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True


class AuditEntry(Owned):
    """Who did what, when, to which row; never what it said. Appended, never changed."""

    at = models.DateTimeField()
    verb = models.CharField(max_length=80)
    subject = models.CharField(max_length=80, blank=True)

    class Meta:
        indexes = [models.Index(fields=["owner", "at"])]
