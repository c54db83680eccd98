"""Reads about owners."""

from django.http import HttpRequest

from firsthand.owners.models import Seeker


def the_seeker() -> Seeker:
    """This function will return the one seeker of personal use. Raises Seeker.DoesNotExist before the first start."""
    return Seeker.objects.select_related("workspace").earliest("id")


def seeker_of(request: HttpRequest) -> Seeker:
    """This function will return the seeker of a request; every route but the door has one. Raises Seeker.DoesNotExist else."""
    if not isinstance(request.user, Seeker):
        raise Seeker.DoesNotExist
    return request.user
