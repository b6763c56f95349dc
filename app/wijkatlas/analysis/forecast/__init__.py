# SPDX-License-Identifier: EUPL-1.2
"""Where it is likely next, from places and days alone, and how well that went before.

What enters is a :class:`~wijkatlas.analysis.forecast.history.PlaceHistory`: counts by cell and day.
Nothing about a person, and no kind of incident, can be put into it.
"""
