"""Routes of explore."""

from django.urls import path

from firsthand.explore.views import interests, matters, questions, start

app_name = "explore"
urlpatterns = [
    path("", interests.home, name="home"),
    path("occupations", interests.occupations_like, name="occupations"),
    path("matters", matters.matters, name="matters"),
    path("start/interests", start.start_interests, name="start_interests"),
    path("start/questions", start.start_questions, name="start_questions"),
    path("start/matters", start.start_matters, name="start_matters"),
    path("interests/add", interests.add_interest, name="add_interest"),
    path("interests/<int:interest_id>", interests.interest, name="interest"),
    path("interests/<int:interest_id>/edit", interests.edit_interest, name="edit_interest"),
    path("interests/<int:interest_id>/lean", interests.lean, name="lean"),
    path("interests/<int:interest_id>/archive", interests.archive_interest, name="archive_interest"),
    path("interests/<int:interest_id>/restore", interests.restore_interest, name="restore_interest"),
    path("interests/<int:interest_id>/questions/add", questions.add_question, name="add_question"),
    path("interests/<int:interest_id>/questions/pick", questions.pick_questions, name="pick_questions"),
    path("questions/<int:question_id>", questions.question, name="question"),
    path("questions/<int:question_id>/drop", questions.drop_question, name="drop_question"),
    path("questions/<int:question_id>/restore", questions.restore_question, name="restore_question"),
]
