"""Routes of owners."""

from django.urls import path

from firsthand.owners import views

app_name = "owners"
urlpatterns = [
    path("open/<str:key>", views.open_door, name="open"),
    path("me/", views.about_me, name="about_me"),
    path("me/theme", views.set_theme, name="set_theme"),
]
