"""Routes of people."""

from django.urls import path

from firsthand.people.views import bringing, fetching, imports, listing, person, same

app_name = "people"
urlpatterns = [
    path("", listing.home, name="home"),
    path("many", listing.many, name="many"),
    path("many/undo", listing.undo_many, name="undo_many"),
    path("same", same.same, name="same"),
    path("same/look", same.look, name="look_for_same"),
    path("same/<int:likeness_id>/answer", same.answer, name="answer_same"),
    path("same/<int:likeness_id>/again", same.again, name="ask_again"),
    path("merges/<int:merge_id>/undo", same.part, name="unmerge"),
    path("memory", listing.memory, name="memory"),
    path("start", listing.start_people, name="start_people"),
    path("add", person.add, name="add"),
    path("<int:person_id>", person.show, name="show"),
    path("<int:person_id>/edit", person.edit, name="edit"),
    path("<int:person_id>/card", person.card, name="card"),
    path("<int:person_id>/same", same.choose, name="choose_same"),
    path("<int:person_id>/same/<int:other_id>", same.confirm, name="confirm_same"),
    path("<int:person_id>/leave-out", person.leave_out, name="leave_out"),
    path("<int:person_id>/tag", person.tag, name="tag"),
    path("<int:person_id>/tag/<int:tag_id>/drop", person.untag, name="untag"),
    path("<int:person_id>/touch", person.add_touch, name="add_touch"),
    path("<int:person_id>/journey", person.add_station, name="add_station"),
    path("touch/<int:touch_id>/drop", person.drop_touch, name="drop_touch"),
    path("journey/<int:position_id>/drop", person.drop_station, name="drop_station"),
    path("export/<str:form>", imports.export, name="export"),
    path("imports", imports.imports, name="imports"),
    path("imports/file", bringing.bring, name="bring"),
    path("imports/file/<str:token>", bringing.preview, name="preview"),
    path("imports/file/<str:token>/columns", bringing.columns, name="columns"),
    path("imports/file/<str:token>/cancel", bringing.cancel, name="cancel"),
    path("imports/file/<str:token>/commit", bringing.commit, name="commit"),
    path("imports/address-book", fetching.fetch_book, name="fetch_book"),
    path("imports/mailbox", fetching.fetch_mail, name="fetch_mail"),
    path("imports/fetch/<str:token>", fetching.fetching, name="fetching"),
    path("imports/fetch/<str:token>/choose", fetching.choose, name="choose_books"),
    path("imports/fetch/<str:token>/leave", fetching.leave, name="leave_fetch"),
    path("imports/<int:import_id>", imports.show_import, name="show_import"),
    path("imports/<int:import_id>/undo", imports.undo, name="undo_import"),
]
