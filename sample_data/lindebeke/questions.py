# SPDX-License-Identifier: EUPL-1.2
"""What the invented survey of Lindebeke asks, in Dutch and French."""

from dataclasses import dataclass, replace

ALWAYS = (("1", "Altijd", "Toujours"), ("2", "Vaak", "Souvent"), ("3", "Soms", "Parfois"),
          ("4", "Zelden", "Rarement"), ("5", "Nooit", "Jamais"))  # fmt: skip
PROBLEM = (("1", "Helemaal geen probleem", "Pas du tout un problème"),
           ("2", "Een klein probleem", "Un petit problème"), ("3", "Een probleem", "Un problème"),
           ("4", "Een groot probleem", "Un grand problème"))  # fmt: skip
AGREE = (("1", "Helemaal eens", "Tout à fait d'accord"), ("2", "Eens", "D'accord"),
         ("3", "Neutraal", "Neutre"), ("4", "Oneens", "Pas d'accord"),
         ("5", "Helemaal oneens", "Pas du tout d'accord"))  # fmt: skip
CONTENT = (("1", "Zeer tevreden", "Très satisfait"), ("2", "Tevreden", "Satisfait"),
           ("3", "Niet tevreden, niet ontevreden", "Ni satisfait ni insatisfait"),
           ("4", "Ontevreden", "Insatisfait"), ("5", "Zeer ontevreden", "Très insatisfait"))  # fmt: skip
DONT_KNOW = ("9", "Weet niet", "Ne sait pas")
YES_NO = (("1", "Ja", "Oui"), ("2", "Nee", "Non"))
SEX = (("1", "Man", "Homme"), ("2", "Vrouw", "Femme"), ("3", "Anders", "Autre"))


@dataclass(frozen=True)
class Ask:
    """One question; ``type`` is LimeSurvey's letter: L list, F array, M several, N number, S and T text.

    ``parts`` are (code, Dutch, French) of the rows of an array or of what can be ticked.
    """

    code: str
    type: str
    block: str
    nl: str
    fr: str
    answers: tuple[tuple[str, str, str], ...] = ()
    parts: tuple[tuple[str, str, str], ...] = ()
    relevance: str = "1"


BLOCKS = (
    ("onveiligheid", "Gevoel van veiligheid", "Sentiment de sécurité"),
    ("buurt", "Problemen in de buurt", "Problèmes dans le quartier"),
    ("samen", "Samenleven in de buurt", "Vivre ensemble dans le quartier"),
    ("slachtoffer", "Slachtoffer en aangifte", "Victimes et plaintes"),
    ("politie", "Politie", "Police"),
    ("preventie", "Preventie", "Prévention"),
    ("uzelf", "Uzelf", "Vous-même"),
)
QUESTIONS_2025 = (
    Ask("ONVEILIG", "L", "onveiligheid", "Hoe vaak voelt u zich onveilig?",
        "À quelle fréquence vous sentez-vous en insécurité ?", ALWAYS),
    Ask("MIJDEN", "F", "onveiligheid", "Hoe vaak doet u het volgende omdat u het niet veilig vindt?",
        "À quelle fréquence faites-vous ceci parce que vous ne vous sentez pas en sécurité ?", ALWAYS,
        (("SQ01", "Bepaalde plekken in de gemeente mijden", "Éviter certains endroits de la commune"),
         ("SQ02", "'s Avonds niet de deur opendoen", "Ne pas ouvrir la porte le soir"),
         ("SQ03", "Niet alleen weggaan als het donker is", "Ne pas sortir seul quand il fait noir"))),
    Ask("PROBLEEM", "F", "buurt", "Is dit in uw buurt een probleem?",
        "Est-ce un problème dans votre quartier ?", PROBLEM,
        (("SQ01", "Onaangepaste snelheid", "Vitesse inadaptée"),
         ("SQ02", "Sluikstort en zwerfvuil", "Dépôts clandestins et détritus"),
         ("SQ03", "Inbraak in woningen", "Cambriolages"),
         ("SQ04", "Diefstal uit auto's", "Vols dans les voitures"),
         ("SQ05", "Fietsdiefstal", "Vols de vélos"),
         ("SQ06", "Geluidsoverlast", "Nuisances sonores"),
         ("SQ07", "Overlast van groepen", "Nuisances de groupes"))),
    Ask("COHESIE", "F", "samen", "Wat vindt u van deze uitspraken over uw buurt?",
        "Que pensez-vous de ces affirmations sur votre quartier ?", AGREE,
        (("SQ01", "De mensen kennen elkaar nauwelijks", "Les gens se connaissent à peine"),
         ("SQ02", "De mensen gaan prettig met elkaar om", "Les gens s'entendent bien"),
         ("SQ03", "Ik woon in een gezellige buurt", "J'habite un quartier agréable"),
         ("SQ04", "Ik voel me thuis bij de mensen hier", "Je me sens chez moi avec les gens d'ici"))),
    Ask("SLACHT", "M", "slachtoffer", "Wat is u in de laatste twaalf maanden overkomen?",
        "Que vous est-il arrivé ces douze derniers mois ?", (),
        (("SQ01", "Inbraak of poging", "Cambriolage ou tentative"),
         ("SQ02", "Fietsdiefstal", "Vol de vélo"),
         ("SQ03", "Diefstal uit de auto", "Vol dans la voiture"), ("SQ04", "Vandalisme", "Vandalisme"),
         ("SQ05", "Bedreiging of geweld", "Menaces ou violence"),
         ("SQ06", "Oplichting via internet", "Escroquerie sur internet"))),
    Ask("AANGIFTE", "L", "slachtoffer", "Hebt u daarvan aangifte gedaan?", "Avez-vous porté plainte ?",
        YES_NO, (), "SLACHT.count > 0"),
    Ask("POLITIE", "F", "politie", "Hoe tevreden bent u over de politie in uw buurt?",
        "Êtes-vous satisfait de la police dans votre quartier ?", (*CONTENT, DONT_KNOW),
        (("SQ01", "Aanwezigheid op straat", "Présence dans la rue"),
         ("SQ02", "Contact met bewoners", "Contact avec les habitants"),
         ("SQ03", "Aanpak van overlast", "Lutte contre les nuisances"))),
    Ask("MAATREGEL", "M", "preventie", "Welke maatregelen hebt u genomen?",
        "Quelles mesures avez-vous prises ?",
        (), (("SQ01", "Alarm", "Alarme"), ("SQ02", "Extra sloten", "Serrures supplémentaires"),
             ("SQ03", "Buitenlicht", "Éclairage extérieur"),
             ("SQ04", "Lid van een buurtnetwerk", "Membre d'un réseau de quartier"))),
    Ask("GESLACHT", "L", "uzelf", "U bent", "Vous êtes", SEX),
    Ask("LEEFTIJD", "N", "uzelf", "Hoe oud bent u?", "Quel âge avez-vous ?"),
    Ask("OPMERKING", "T", "uzelf", "Wilt u nog iets kwijt?", "Souhaitez-vous ajouter quelque chose ?"),
    Ask("WIJK", "S", "uzelf", "Wijk (uit de steekproef)", "Quartier (de l'échantillon)"),
    Ask("GEWICHT", "N", "uzelf", "Gewicht", "Poids"),
    Ask("BEVOLKING", "N", "uzelf", "Inwoners van de wijk van 15 jaar en ouder",
        "Habitants du quartier de 15 ans et plus"),
)  # fmt: skip


def questions(year: int) -> tuple[Ask, ...]:
    """The questionnaire of a year; that of 2022 asked two things otherwise."""
    if year != 2022:
        return QUESTIONS_2025
    found = []
    for ask in QUESTIONS_2025:
        if ask.code == "POLITIE":  # no way to say that one does not know
            ask = replace(ask, answers=CONTENT)
        if ask.code == "PROBLEEM":
            parts = tuple(
                ("SQ02", "Zwerfvuil", "Détritus") if part[0] == "SQ02" else part
                for part in ask.parts
            )
            ask = replace(ask, parts=parts)
        found.append(ask)
    return tuple(found)
