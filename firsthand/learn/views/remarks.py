"""One remark: its words, where they stand in the notes, how they were said; and all of one person."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from firsthand.learn.actions import remarks as actions
from firsthand.learn.forms.remarks import RemarkForm
from firsthand.learn.queries import remarks as queries
from firsthand.learn.queries.debriefs import conversation_to_add_to, facts_of, question_choices
from firsthand.owners.queries import seeker_of
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def remark(request: HttpRequest, remark_id: int) -> HttpResponse:
    """A remark with the notes around it; its marks can be changed, its words replaced."""
    owner, now = seeker_of(request), clock.now()
    story = queries.one_remark(owner, remark_id, now)
    choices = question_choices(owner, story.row.conversation)
    form = RemarkForm(request.POST or None, initial=vars(facts_of(story.row)), questions=choices)
    if request.method == "POST" and form.is_valid():
        changed = actions.change_remark(owner=owner, remark_id=remark_id, facts=form.facts(), now=now)
        messages.success(request, "Saved. Old words are kept below.")
        return redirect("learn:remark", changed.pk)
    return render(request, "learn/remark.html", {"story": story, "form": form}, status=422 if form.errors else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def add_remark(request: HttpRequest, conversation_id: int) -> HttpResponse:
    """Something that came back to mind later."""
    owner = seeker_of(request)
    conversation = conversation_to_add_to(owner, conversation_id)
    form = RemarkForm(request.POST or None, questions=question_choices(owner, conversation))
    if request.method == "POST" and form.is_valid():
        actions.add_remark(owner=owner, conversation_id=conversation_id, facts=form.facts(), now=clock.now())
        messages.success(request, "Filed.")
        return redirect("learn:debriefed", conversation_id)
    words = {"conversation": conversation, "form": form}
    return render(request, "learn/add_remark.html", words, status=422 if form.errors else 200)


@require_POST
def set_off_record(request: HttpRequest, remark_id: int) -> HttpResponse:
    """Off the record, or on it again."""
    off = request.POST.get("off_record") == "yes"
    actions.set_off_record(owner=seeker_of(request), remark_id=remark_id, off_record=off, now=clock.now())
    messages.success(request, "Off the record: it stays out of every export." if off else "On the record again.")
    return redirect("learn:remark", remark_id)


@require_GET
def remarks_of_person(request: HttpRequest, person_id: int) -> HttpResponse:
    """What one person said: a fragment in a slot, a page otherwise."""
    name, lines = queries.remarks_of_person(seeker_of(request), person_id, clock.now())
    template = "learn/_remarks.html" if request.htmx else "learn/remarks_of_person.html"  # type: ignore[attr-defined]
    return render(request, template, {"name": name, "person_id": person_id, "remarks": lines})
