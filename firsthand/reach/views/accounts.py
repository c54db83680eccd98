"""Pages of the seeker's own mail account."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from firsthand.kernel.delivery import Delivery
from firsthand.kernel.refusal import Refused
from firsthand.owners.queries import seeker_of
from firsthand.reach.actions.accounts import forget_account, save_account, try_account
from firsthand.reach.forms import Account
from firsthand.reach.queries.messages import accounts_of, one_account
from firsthand.reach.rules.providers import guess_settings
from firsthand.shell import clock


@require_http_methods(["GET", "HEAD", "POST"])
def accounts(request: HttpRequest) -> HttpResponse:
    """The accounts there are, and a form for one more or for changing one."""
    owner = seeker_of(request)
    form = Account(request.POST or None, initial={"address": owner.email, "display_name": owner.name})
    if request.method == "POST" and form.is_valid():
        try:
            save_account(owner=owner, facts=form.facts(), secret=form.secret_or_none(), now=clock.now())
        except Refused as refusal:
            form.add_error(None, refusal.sentence)
        else:
            messages.success(request, "Saved. Send yourself a mail to see whether it works.")
            return redirect(request.get_full_path())
    page = {
        "form": form,
        "accounts": accounts_of(owner),
        "usual": guess_settings(owner.email),
        "back": _letter_before(request),
    }
    return render(request, "reach/accounts.html", page, status=422 if form.errors else 200)


def _letter_before(request: HttpRequest) -> str:
    """The composer's page somebody came from, and no other address."""
    back = request.GET.get("back", "")
    return back if back.startswith(f"{reverse('reach:compose')}?") else ""


@require_POST
def test_account(request: HttpRequest, account_id: int) -> HttpResponse:
    """Sends one mail from the seeker to themself."""
    outcome = try_account(owner=seeker_of(request), account_id=account_id, now=clock.now())
    if outcome.result is Delivery.SENT:
        messages.success(request, "It works: a mail to yourself is on its way. Look into your inbox.")
    else:
        messages.warning(request, f"It does not work yet. {outcome.words}")
    return redirect("reach:accounts")


@require_http_methods(["GET", "HEAD", "POST"])
def forget(request: HttpRequest, account_id: int) -> HttpResponse:
    """Asks, then deletes an account and its password."""
    owner = seeker_of(request)
    account = one_account(owner, account_id)
    if request.method == "POST":
        forget_account(owner=owner, account_id=account_id, now=clock.now())
        messages.success(request, "Forgotten, with its password.")
        return redirect("reach:accounts")
    page = {
        "question": f"Forget {account.address}?",
        "sentences": ["Its settings and password are deleted here. What was sent with it stays in your history."],
        "yes": "Forget it",
        "back": reverse("reach:accounts"),
    }
    return render(request, "shell/confirm.html", page)
