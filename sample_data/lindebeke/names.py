# SPDX-License-Identifier: EUPL-1.2
"""Invented names. No street is called after a person, so that no name can be anybody's."""

from collections.abc import Iterator
from dataclasses import dataclass

MUNICIPALITY = "Lindebeke"
POSTCODE = "9095"  # invented, like the Dutch one below
NIS = "49901"  # no Belgian municipality has a number from 47000 to 49999
DUTCH_VILLAGE = "Lindersluis"
DUTCH_POSTCODE = "4599"


@dataclass(frozen=True)
class Neighbourhood:
    """A neighbourhood before it has a shape: where it lies tells which faces of the town are its."""

    number: int
    name: str
    seeds: tuple[tuple[float, float], ...]
    persons_per_household: float
    flats: float  # households per front door

    @property
    def code(self) -> str:
        """Seven digits, as the Flemish list of neighbourhoods writes them."""
        return f"{NIS}{self.number:02d}"


NEIGHBOURHOODS = (
    Neighbourhood(1, "Centrum", ((-130, -160), (150, 150), (-150, 100), (0, 0)), 1.86, 1.28),
    Neighbourhood(2, "Stationswijk", ((-200, 520), (330, 560), (650, 560), (-380, 600)), 2.02, 1.5),
    Neighbourhood(3, "Noorderspoor", ((-300, 900), (300, 950), (-800, 880), (700, 900)), 2.38, 1.0),
    Neighbourhood(4, "Kaaikwartier", ((850, 320), (750, -60), (950, 100)), 2.15, 1.2),
    Neighbourhood(5, "Zuidoever", ((550, -700), (250, -750), (900, -480)), 2.21, 1.1),
    Neighbourhood(6, "Molenwijk", ((-350, -750), (-550, -850), (-800, -700)), 2.33, 1.0),
    Neighbourhood(7, "Parkwijk", ((-800, 350), (-800, -200), (-700, 100)), 2.24, 1.05),
    Neighbourhood(8, "Nieuwe Akker", ((-700, 1800), (-1200, 1900), (-300, 2200)), 2.61, 1.0),
    Neighbourhood(9, "De Dokken", ((1900, 250), (2200, 100), (1700, 800)), 2.1, 1.0),
    Neighbourhood(10, "Oosterhove", ((2700, -900), (2900, -500), (1600, -900)), 2.52, 1.0),
    Neighbourhood(11, "Bloemenwijk", ((500, -1700), (600, -2200)), 2.47, 1.15),
    Neighbourhood(12, "Kwintenhove", ((-1200, -2200), (-700, -2700)), 2.55, 1.0),
    Neighbourhood(13, "Westerdries", ((-2300, 700), (-2600, -200), (-1900, 300)), 2.58, 1.0),
    Neighbourhood(14, "Lindemeersen", ((700, 2100), (1500, 1700), (2400, 1300)), 2.6, 1.0),
)

CENTRE_STREETS = (
    "Kerkstraat", "Korenmarkt", "Vismarkt", "Lange Ridder", "Korte Ridder", "Gildehof", "Botermarkt",
    "Torenstraat", "Bakkersteeg", "Kuiperstraat", "Schrijnwerkersgang", "Zilverstraat", "Wolstraat",
    "Vollersgang", "Begijnengang", "Hoenderpoort", "Appelmarkt", "Blekerij", "Oude Vest",
    "Huidevetterij", "Zoutstraat", "Lakenhal", "Waterpoort", "Kapelgang", "Raamstraat", "Spiegelstraat",
    "Smedenstraat", "Garenmarkt", "Ketelgang", "Touwslagerij", "Schapenmarkt", "Kandelaarstraat",
    "Hopmarkt", "Pottenbakkersgang", "Sleutelstraat", "Zwaanstraat", "Pelikaanstraat", "Lombaardengang",
    "Brouwersgang", "Minderbroedershof", "Munthof", "Kaasmarkt", "Veerstraat", "Plaatslagersgang",
    "Zadelmakersgang", "Klokstraat", "Scheldepoort", "Hooimarkt", "Vlasmarkt", "Lijnwaadstraat",
)  # fmt: skip

STEMS = {
    "trees": "Beuken Eiken Elzen Essen Iepen Kastanje Lijsterbes Linden Meidoorn Populieren Sparren "
    "Platanen Wilgen Hazelaar Vlier Taxus Ceder Acacia Berken Esdoorn Haagbeuk Olmen",
    "birds": "Leeuwerik Merel Mezen Zwaluw Kwikstaart Reiger Kievit Ooievaar Vinken Sperwer Uilen "
    "Nachtegaal Fazanten Patrijs Buizerd Goudvink Koekoek Lijster Spechten Eksters Wulpen IJsvogel",
    "flowers": "Rozen Tulpen Anjer Dahlia Irissen Lelie Viooltjes Margriet Krokus Narcissen Fuchsia "
    "Begonia Zonnebloem Korenbloem Klaproos Hortensia Lavendel Jasmijn Azalea Papaver Pioen Azuur "
    "Vergeetmijniet Sleutelbloem Gladiolen Geranium",
    "water": "Vaart Sluis Kade Schippers Stuurboord Bakboord Anker Boei Loods Roeiers Brug Meersen "
    "Beek Bron Rietveld Lis Waterlelie Veerman Peil Oever Dokwerkers Scheeps",
    "crafts": "Molenaars Wevers Spinners Vlas Steenbakkers Hoveniers Zaaiers Maaiers Imkers Wagenmakers "
    "Mandenmakers Klompenmakers Leerlooiers Drukkers Ambachten Nijverheids Textiel Staal Glas Papier "
    "Ketel Turbine",
    "fields": "Akker Hoogveld Langveld Kouter Dries Bosch Kapelle Kruis Heuvel Zand Leem Hei Broek "
    "Kerkveld Molenveld Hazen Vossen Dassen Reeën Egel Konijnen Hermelijn Everzwijn Steenoven Roggen "
    "Tarwe Gerst Haver Klaver Boekweit Spelt",
    "sky": "Zon Maan Sterren Avond Morgen Noorder Zuider Ooster Wester Komeet Regenboog Wind Storm "
    "Lente Zomer Herfst Winter Orion Poolster Melkweg Dageraad Schemer",
    "fruit": "Appel Peren Kersen Pruimen Noten Bessen Frambozen Mispel Kweepeer Druiven Aardbei Vijgen "
    "Hazelnoot Braam Perzik Abrikoos Amandel Olijf",
    "work": "Spoor Wissel Perron Seinhuis Locomotief Baan Tender Remise Draaischijf Goederen Stoom "
    "Rangeer Dwarsligger Bareel",
}
SUFFIXES = ("laan", "straat", "weg", "dreef", "hof", "lei", "pad", "plein")


def street_names(
    themes: tuple[str, ...], taken: set[str], suffixes: tuple[str, ...] = SUFFIXES
) -> Iterator[str]:
    """Names for one quarter from its own themes; a word that is ``taken`` elsewhere is passed over.

    Only when the words run out do they come again with another ending.
    """
    for shift in range(len(suffixes)):
        for theme in themes:
            for index, stem in enumerate(STEMS[theme].split()):
                word, name = f"{shift} {stem}", f"{stem}{suffixes[(index + shift) % len(suffixes)]}"
                if word not in taken and name not in taken:
                    taken.update((word, name))
                    yield name
