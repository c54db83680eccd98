"""Routes of shell."""

from django.urls import path

from firsthand.shell import views

app_name = "shell"
urlpatterns = [path("parts", views.parts, name="parts"), path("sources", views.sources, name="sources")]
