"""One person: their page, and what may be said, added and taken away there."""

from datetime import date

from django.contrib import messages
from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.people.actions import persons, tags
from firsthand.people.forms import PersonForm, StationForm, TouchForm
from firsthand.people.queries.card import card_of
from firsthand.people.queries.likenesses import heir_of, joined_to
from firsthand.people.queries.persons import PersonPage, facts_of, one_person
from firsthand.people.queries.tags import all_tags
from firsthand.people.rules.words import Direction, TouchChannel
from firsthand.shell import clock


@require_GET
def show(request: HttpRequest, person_id: int) -> HttpResponse:
    """The page of a person; of somebody who was merged, the page of who stands for them."""
    owner = seeker_of(request)
    try:
        page = one_person(owner, person_id, clock.now())
    except ObjectDoesNotExist:
        return redirect("people:show", heir_of(owner, person_id))
    return _show(request, page, TouchForm(initial={"on": clock.now().date()}), StationForm())


def _show(request: HttpRequest, page: PersonPage, touch: TouchForm, station: StationForm) -> HttpResponse:
    status = 422 if touch.errors or station.errors else 200
    owner = seeker_of(request)
    words = {"page": page, "touch": touch, "station": station, "tags": all_tags(owner)}
    words["joined"] = joined_to(owner, page.person)
    return render(request, "people/show.html", words, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """A person by hand."""
    owner = seeker_of(request)
    form = PersonForm(request.POST or None, home=owner.country, initial={"name": request.GET.get("name", "")[:300]})
    if request.method == "POST" and form.is_valid():
        person = persons.add_person(owner=owner, facts=persons.PersonFacts(**form.cleaned_data), now=clock.now())
        return redirect("people:show", person.pk)
    return render(request, "people/edit.html", {"form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, person_id: int) -> HttpResponse:
    """What the seeker says about a person."""
    owner = seeker_of(request)
    page = one_person(owner, person_id, clock.now())
    form = PersonForm(request.POST or None, home=owner.country, initial=facts_of(page))
    if request.method == "POST" and form.is_valid():
        facts = persons.PersonFacts(**form.cleaned_data)
        persons.change_person(owner=owner, person_id=person_id, facts=facts, now=clock.now())
        return redirect("people:show", person_id)
    words = {"form": form, "person": page.person}
    return render(request, "people/edit.html", words, status=422 if form.errors else 200)


@require_GET
def card(request: HttpRequest, person_id: int) -> HttpResponse:
    """The person as a contact card, for an address book."""
    response = HttpResponse(card_of(seeker_of(request), person_id), content_type="text/vcard; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="person-{person_id}.vcf"'
    return response


@require_POST
def leave_out(request: HttpRequest, person_id: int) -> HttpResponse:
    """Puts a person among those not to ask, or takes them back."""
    out = request.POST.get("out") == "yes"
    persons.set_left_out(owner=seeker_of(request), person_id=person_id, left_out=out, now=clock.now())
    words = "They will not be suggested any more." if out else "They may be asked again."
    messages.success(request, words)
    return redirect("people:show", person_id)


@require_POST
def tag(request: HttpRequest, person_id: int) -> HttpResponse:
    """Puts the person under a tag."""
    try:
        name = request.POST.get("tag", "")
        tags.tag_person(owner=seeker_of(request), person_id=person_id, name=name, now=clock.now())
    except Refused as refusal:
        messages.warning(request, refusal.sentence)
    return redirect("people:show", person_id)


@require_POST
def untag(request: HttpRequest, person_id: int, tag_id: int) -> HttpResponse:
    """Takes one tag off the person."""
    tags.untag_person(owner=seeker_of(request), person_id=person_id, tag_id=tag_id, now=clock.now())
    return redirect("people:show", person_id)


@require_POST
def add_touch(request: HttpRequest, person_id: int) -> HttpResponse:
    """A contact, by hand."""
    owner, form = seeker_of(request), TouchForm(request.POST)
    page = one_person(owner, person_id, clock.now())
    if not form.is_valid():
        return _show(request, page, form, StationForm())
    said = form.cleaned_data
    contact = persons.Contact(said["on"], TouchChannel(said["channel"]), Direction(said["direction"]), said["note"])
    persons.note_touch(owner=owner, person_id=person_id, contact=contact, now=clock.now())
    return redirect("people:show", person_id)


@require_POST
def drop_touch(request: HttpRequest, touch_id: int) -> HttpResponse:
    """Takes a contact away."""
    person_id = persons.drop_touch(owner=seeker_of(request), touch_id=touch_id, now=clock.now())
    return redirect("people:show", person_id)


@require_POST
def add_station(request: HttpRequest, person_id: int) -> HttpResponse:
    """A station of their journey."""
    owner, form = seeker_of(request), StationForm(request.POST)
    page = one_person(owner, person_id, clock.now())
    if not form.is_valid():
        return _show(request, page, TouchForm(initial={"on": clock.now().date()}), form)
    said = form.cleaned_data
    station = persons.Station(
        title=said["title"],
        organisation=said["organisation"],
        started_on=date(said["started"], 1, 1) if said["started"] else None,
        ended_on=date(said["ended"], 12, 31) if said["ended"] else None,
        is_current=not said["is_past"],
        is_study=said["is_study"],
    )
    persons.add_station(owner=owner, person_id=person_id, station=station, now=clock.now())
    return redirect("people:show", person_id)


@require_POST
def drop_station(request: HttpRequest, position_id: int) -> HttpResponse:
    """Takes a station out of a journey."""
    person_id = persons.drop_station(owner=seeker_of(request), position_id=position_id, now=clock.now())
    return redirect("people:show", person_id)
