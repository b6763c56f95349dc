# SPDX-License-Identifier: EUPL-1.2
"""The page of goals and actions: a tree or another look at them, and a form beside it."""
