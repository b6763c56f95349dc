# SPDX-License-Identifier: EUPL-1.2
"""Did it work: estimates and tests on counts; pure functions on arrays."""
