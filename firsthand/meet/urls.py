"""Routes of meet."""

from django.urls import path

from firsthand.meet.views import agenda, schedule, talk

app_name = "meet"
urlpatterns = [
    path("<int:conversation_id>/time", schedule.schedule, name="schedule"),
    path("<int:conversation_id>/time/preview", schedule.preview_time, name="preview_time"),
    path("<int:conversation_id>/time/cancel", schedule.cancel, name="cancel"),
    path("<int:conversation_id>/invitation", schedule.invite, name="invite"),
    path("<int:conversation_id>/invitation.ics", schedule.invitation_file, name="invitation_file"),
    path("<int:conversation_id>/agenda", agenda.agenda, name="agenda"),
    path("<int:conversation_id>/agenda/add", agenda.add_question, name="add_question"),
    path("questions/<int:item_id>/move", agenda.move_question, name="move_question"),
    path("questions/<int:item_id>/switch", agenda.switch_question, name="switch_question"),
    path("questions/<int:item_id>/remove", agenda.remove_question, name="remove_question"),
    path("<int:conversation_id>/brief", agenda.brief, name="brief"),
    path("<int:conversation_id>/talk", talk.talk, name="talk"),
    path("<int:conversation_id>/talk/begin", talk.begin, name="begin"),
    path("<int:conversation_id>/talk/notes", talk.save_notes, name="save_notes"),
    path("<int:conversation_id>/talk/older", talk.older, name="older_notes"),
    path("<int:conversation_id>/talk/consent", talk.set_consent, name="set_consent"),
    path("questions/<int:item_id>/mark", talk.mark_question, name="mark_question"),
    path("<int:conversation_id>/talk/ten", talk.cut_to_ten, name="cut_to_ten"),
    path("<int:conversation_id>/talk/away", talk.turn_away, name="turn_away"),
    path("<int:conversation_id>/talk/end", talk.end, name="end"),
]
