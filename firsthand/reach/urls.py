"""Routes of reach."""

from django.urls import path

from firsthand.reach.views import accounts, composing, conversations, messages

app_name = "reach"
urlpatterns = [
    path("", conversations.home, name="home"),
    path("<int:conversation_id>/", conversations.conversation, name="conversation"),
    path("<int:conversation_id>/record", conversations.record, name="record"),
    path("<int:conversation_id>/named", conversations.named, name="named"),
    path("<int:conversation_id>/wait", conversations.wait, name="wait"),
    path("<int:conversation_id>/events/<int:event_id>/take-back", conversations.take_back, name="take_back"),
    path("with/<int:person_id>/", conversations.conversations_of_person, name="conversations_of_person"),
    path("compose", composing.compose, name="compose"),
    path("compose/check", composing.check, name="check"),
    path("start", composing.start_message, name="start_message"),
    path("messages/<int:message_id>/", messages.message, name="message"),
    path("messages/<int:message_id>/state", messages.state, name="state"),
    path("messages/<int:message_id>/by/<slug:way>", messages.by_hand, name="by_hand"),
    path("messages/<int:message_id>/by/<slug:way>/sent", messages.sent_by_hand, name="sent_by_hand"),
    path("messages/<int:message_id>/undo", messages.undo, name="undo"),
    path("messages/<int:message_id>/arrived", messages.arrived, name="arrived"),
    path("messages/<int:message_id>/send-again", messages.send_again, name="send_again"),
    path("accounts/", accounts.accounts, name="accounts"),
    path("accounts/<int:account_id>/test", accounts.test_account, name="test_account"),
    path("accounts/<int:account_id>/forget", accounts.forget, name="forget_account"),
]
