# SPDX-License-Identifier: EUPL-1.2
"""Country and time zone of a place, roughly: a proposal that a person confirms."""

# (country, zone, west, south, east, north), small before large
_BOXES: tuple[tuple[str, str, float, float, float, float], ...] = (
    ("LU", "Europe/Luxembourg", 5.73, 49.44, 6.53, 50.19),
    ("NL", "Europe/Amsterdam", 4.25, 51.45, 7.23, 53.6),
    ("BE", "Europe/Brussels", 2.52, 49.49, 6.41, 51.51),
    ("NL", "Europe/Amsterdam", 3.3, 50.75, 7.23, 53.6),
    ("PT", "Europe/Lisbon", -9.6, 36.9, -6.9, 42.2),
    ("IE", "Europe/Dublin", -10.7, 51.4, -5.9, 55.4),
    ("GB", "Europe/London", -8.2, 49.9, 1.8, 60.9),
    ("ES", "Europe/Madrid", -9.4, 36.0, 3.4, 43.6),
    ("FR", "Europe/Paris", -5.2, 42.3, 8.3, 51.1),
    ("CH", "Europe/Zurich", 5.9, 45.8, 10.5, 47.8),
    ("DE", "Europe/Berlin", 5.8, 47.2, 15.1, 55.1),
    ("IT", "Europe/Rome", 6.6, 36.6, 18.6, 47.1),
    ("CA", "America/Toronto", -83.0, 41.9, -74.3, 56.9),
    ("US", "America/New_York", -85.0, 24.4, -66.9, 47.5),
    ("US", "America/Chicago", -101.5, 25.8, -85.0, 49.0),
    ("US", "America/Phoenix", -114.8, 31.3, -109.0, 37.0),
    ("US", "America/Denver", -114.0, 31.3, -101.5, 49.0),
    ("US", "America/Los_Angeles", -124.8, 32.5, -114.0, 49.0),
    ("CA", "America/Vancouver", -139.0, 48.3, -120.0, 60.0),
    ("CA", "America/Edmonton", -120.0, 49.0, -110.0, 60.0),
    ("CA", "America/Winnipeg", -102.0, 49.0, -90.0, 60.0),
    ("CA", "America/Halifax", -66.9, 43.4, -59.7, 48.0),
    ("MX", "America/Mexico_City", -105.0, 14.5, -86.7, 25.8),
    ("CO", "America/Bogota", -79.0, -4.2, -66.9, 12.5),
    ("PE", "America/Lima", -81.4, -18.4, -70.0, 0.0),
    ("CL", "America/Santiago", -75.7, -55.9, -69.5, -17.5),
    ("UY", "America/Montevideo", -58.5, -35.0, -53.1, -30.1),
    ("AR", "America/Argentina/Buenos_Aires", -73.6, -55.1, -57.5, -21.8),
    ("BR", "America/Sao_Paulo", -53.7, -33.8, -34.8, 5.3),
    ("IN", "Asia/Kolkata", 68.1, 6.7, 97.4, 35.5),
    ("AU", "Australia/Sydney", 141.0, -39.2, 153.7, -28.2),
)
_BY_CRS = {
    "EPSG:31370": ("BE", "Europe/Brussels"),
    "EPSG:3812": ("BE", "Europe/Brussels"),
    "EPSG:28992": ("NL", "Europe/Amsterdam"),
    "EPSG:27700": ("GB", "Europe/London"),
}


def whereabouts(longitude: float, latitude: float, crs: str = "") -> tuple[str, str, float]:
    """Country code, time zone and how sure that is; ("", "", 0) where nothing can be said."""
    if crs in _BY_CRS:
        return *_BY_CRS[crs], 0.95
    for country, zone, west, south, east, north in _BOXES:
        if west <= longitude <= east and south <= latitude <= north:
            return country, zone, 0.8
    return "", "", 0.0
