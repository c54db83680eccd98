"""Routes of learn."""

from django.urls import path

from firsthand.learn.views import debriefs, insights, overview, remarks

app_name = "learn"
urlpatterns = [
    path("", overview.home, name="home"),
    path("compare", overview.compare, name="compare"),
    path("confidence", overview.confidence, name="confidence"),
    path("conversations/<int:conversation_id>/debrief", debriefs.debrief, name="debrief"),
    path("conversations/<int:conversation_id>/debriefed", debriefs.debriefed, name="debriefed"),
    path("conversations/<int:conversation_id>/remarks/add", remarks.add_remark, name="add_remark"),
    path("remarks/<int:remark_id>", remarks.remark, name="remark"),
    path("remarks/<int:remark_id>/off-record", remarks.set_off_record, name="set_off_record"),
    path("people/<int:person_id>/remarks", remarks.remarks_of_person, name="remarks_of_person"),
    path("interests/<int:interest_id>/coverage", overview.coverage_of_interest, name="coverage_of_interest"),
    path("interests/<int:interest_id>/insights", insights.insights_of_interest, name="insights_of_interest"),
    path("interests/<int:interest_id>/insights/add", insights.add_insight, name="add_insight"),
    path("insights/<int:insight_id>", insights.insight, name="insight"),
    path("insights/<int:insight_id>/reword", insights.reword_insight, name="reword_insight"),
    path("insights/<int:insight_id>/attach", insights.attach_remark, name="attach_remark"),
    path("evidence/<int:evidence_id>/detach", insights.detach_remark, name="detach_remark"),
]
