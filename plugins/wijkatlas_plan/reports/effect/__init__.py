# SPDX-License-Identifier: EUPL-1.2
"""What came of an evaluation: as a finding, on the map, and for a statistician."""
