"""Routes of desk."""

from django.urls import path

from firsthand.desk import views

app_name = "desk"
urlpatterns = [
    path("", views.home, name="home"),
    path("search", views.search, name="search"),
    path("export", views.export_all, name="export"),
    path("backup", views.back_up, name="back_up"),
    path("restore", views.restore, name="restore"),
    path("sample/fill", views.fill_sample, name="fill_sample"),
    path("sample/clear", views.clear_sample, name="clear_sample"),
    path("forget/<int:person_id>", views.forget_person, name="forget_person"),
]
