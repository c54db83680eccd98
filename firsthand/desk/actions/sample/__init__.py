"""The sample: one invented seeker, three interests, sixty people, twelve conversations; filled in and put away again."""

from firsthand.desk.actions.sample.filling import clear_sample, fill_with_sample

__all__ = ["clear_sample", "fill_with_sample"]
