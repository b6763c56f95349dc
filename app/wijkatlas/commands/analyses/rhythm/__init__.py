# SPDX-License-Identifier: EUPL-1.2
"""When in the week does it happen?"""
