"""Routes of plan."""

from django.urls import path

from firsthand.plan import views

app_name = "plan"
urlpatterns = [
    path("", views.today, name="today"),
    path("start", views.start, name="start"),
    path("start/leave", views.leave_start, name="leave_start"),
    path("today/close", views.close_day, name="close_day"),
    path("today/open", views.open_day, name="open_day"),
    path("today/put-off", views.put_off, name="put_off"),
    path("today/new-dates", views.give_new_dates, name="give_new_dates"),
    path("today/rhythm", views.rhythm, name="rhythm"),
    path("ask-next/<int:interest_id>", views.ask_next, name="ask_next"),
]
