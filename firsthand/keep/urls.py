"""Routes of keep."""

from django.urls import path

from firsthand.keep import views

app_name = "keep"
urlpatterns = [
    path("", views.home, name="home"),
    path("everything", views.everything, name="everything"),
    path("conversations/<int:conversation_id>/thank", views.thank, name="thank"),
    path("conversations/<int:conversation_id>/told", views.introducer_told, name="introducer_told"),
    path("promises/<int:promise_id>/kept", views.promise_kept, name="promise_kept"),
    path("promises/<int:promise_id>/let-go", views.promise_let_go, name="promise_let_go"),
    path("promises/<int:promise_id>/reopen", views.promise_reopened, name="promise_reopened"),
    path("advice/<int:advice_id>/tried", views.advice_tried, name="advice_tried"),
    path("advice/<int:advice_id>/let-go", views.advice_let_go, name="advice_let_go"),
    path("advice/<int:advice_id>/reopen", views.advice_reopened, name="advice_reopened"),
    path("introductions/<int:introduction_id>/add", views.introduction_added, name="introduction_added"),
    path("introductions/<int:introduction_id>/let-go", views.introduction_let_go, name="introduction_let_go"),
    path("introductions/<int:introduction_id>/reopen", views.introduction_reopened, name="introduction_reopened"),
]
