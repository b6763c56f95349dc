# SPDX-License-Identifier: EUPL-1.2
"""Where it is dense: kernel density in incidents per km², its edges, its contours."""
