<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Over Wijkatlas</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Map met logboeken openen</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</source>
        <translation>Versie {version}. Vrije software onder de EUPL 1.2.

Kaarten, cijfers en rapporten voor lokale preventiediensten. Werkt zonder internet; uw gegevens blijven op uw computer.</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Put on this action</source>
        <translation>Bij deze actie zetten</translation>
    </message>
    <message>
        <source>Search in actions</source>
        <translation>Zoek in acties</translation>
    </message>
    <message>
        <source>There are no actions yet. Make one on the page Plan first.</source>
        <translation>Er zijn nog geen acties. Maak er eerst een op de pagina Plan.</translation>
    </message>
    <message>
        <source>Use a card for an action</source>
        <translation>Een kaart gebruiken voor een actie</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>Open a project first; then ask a question about its incidents.</source>
        <translation>Open eerst een project; stel dan een vraag over de incidenten.</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file, then ask a question.</source>
        <translation>Er zijn nog geen incidenten. Importeer een bestand en stel dan een vraag.</translation>
    </message>
    <message>
        <source>This version does not know that analysis.</source>
        <translation>Deze versie kent die analyse niet.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>An answer</source>
        <translation>Een antwoord</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Telt als</translation>
    </message>
    <message>
        <source>Double click, or F2, to give it other words</source>
        <translation>Dubbelklik of druk op F2 om er andere woorden aan te geven</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeven</translation>
    </message>
    <message>
        <source>No answer: does not apply</source>
        <translation>Geen antwoord: niet van toepassing</translation>
    </message>
    <message>
        <source>No answer: don&apos;t know</source>
        <translation>Geen antwoord: weet niet</translation>
    </message>
    <message>
        <source>No answer: empty</source>
        <translation>Geen antwoord: leeg</translation>
    </message>
    <message>
        <source>No answer: not on the scale</source>
        <translation>Geen antwoord: niet op de schaal</translation>
    </message>
    <message>
        <source>No answer: refused</source>
        <translation>Geen antwoord: geweigerd</translation>
    </message>
    <message>
        <source>“{answer}” counts as</source>
        <translation>“{answer}” telt als</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Compute it for now</source>
        <translation>Nu alvast berekenen</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>Het resultaat berekenen</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Het resultaat bewaren</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Het resultaat lezen</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Er ging iets mis bij het berekenen.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>De berekening is gestopt.</translation>
    </message>
</context>
<context>
    <name>AreaImportDialog</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Wijken importeren</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>What these areas are; one project can hold several</source>
        <translation>Wat voor wijken dit zijn; een project kan meerdere indelingen hebben</translation>
    </message>
    <message>
        <source>for example 2024-01-01, or a column</source>
        <translation>bijvoorbeeld 2024-01-01, of een kolom</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
</context>
<context>
    <name>AreasField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Klik eerst op gebieden op de kaart; met Shift kiest u er meer.</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Soort gebied</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Neem wat op de kaart gekozen is</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>heel de gemeente</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (gebied bestaat niet meer)</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Drawing the result</source>
        <translation>Resultaat tekenen</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Keeping the map style</source>
        <translation>Opmaak van de kaart bewaren</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Project lezen</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>About what</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>All areas side by side</source>
        <translation>Alle gebieden naast elkaar</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Division of the areas</source>
        <translation>Indeling van de gebieden</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Zoek een indicator</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>BreaksDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Look at what stood before and after, and say whether the figures of the two waves can be compared.</source>
        <translation>Een vraag die veranderde, kan andere antwoorden geven terwijl er in de gemeente niets veranderde. Bekijk wat er vroeger stond en wat er nu staat, en zeg of de cijfers van de twee metingen vergeleken kunnen worden.</translation>
    </message>
    <message>
        <source>Another kind of question</source>
        <translation>Een andere soort vraag</translation>
    </message>
    <message>
        <source>Another scale of answers</source>
        <translation>Een andere antwoordschaal</translation>
    </message>
    <message>
        <source>Another way of holding the survey</source>
        <translation>Een andere manier van afnemen</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <translation>Voor het eerst gevraagd</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderingen</translation>
    </message>
    <message>
        <source>Changes between waves</source>
        <translation>Veranderingen tussen metingen</translation>
    </message>
    <message>
        <source>Decided: it is a break. No line, no difference.</source>
        <translation>Besloten: het is een breuk. Geen lijn, geen verschil.</translation>
    </message>
    <message>
        <source>Decided: no break. The figures are compared.</source>
        <translation>Besloten: geen breuk. De cijfers worden vergeleken.</translation>
    </message>
    <message>
        <source>It is a break: do not compare</source>
        <translation>Een breuk: niet vergelijken</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>Besluit bewaren</translation>
    </message>
    <message>
        <source>No break: compare</source>
        <translation>Geen breuk: vergelijken</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Niet meer gevraagd</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Er is nog niets besloten.</translation>
    </message>
    <message>
        <source>Noted by the office</source>
        <translation>Genoteerd door de dienst</translation>
    </message>
    <message>
        <source>Nothing changed between the waves.</source>
        <translation>Er is niets veranderd tussen de metingen.</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Andere wijken</translation>
    </message>
    <message>
        <source>Other codes of answers</source>
        <translation>Andere codes van antwoorden</translation>
    </message>
    <message>
        <source>Other words in the question</source>
        <translation>Andere woorden in de vraag</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>De hele enquête</translation>
    </message>
    <message>
        <source>{earlier} to {later}</source>
        <translation>tussen {earlier} en {later}</translation>
    </message>
</context>
<context>
    <name>BreaksView</name>
    <message>
        <source>&amp;Breaks the comparison</source>
        <translation>Breekt de ver&amp;gelijking</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(niets)</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Een dag</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plaats</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</source>
        <translation>Een vraag die veranderde, kan andere antwoorden geven terwijl er in de gemeente niets veranderde. Zeg van elke verandering of ze de vergelijking van de metingen breekt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderingen</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Later beslissen</translation>
    </message>
    <message>
        <source>Does n&amp;ot</source>
        <translation>Breekt ze ni&amp;et</translation>
    </message>
    <message>
        <source>No line and no difference from one wave to the other</source>
        <translation>Geen lijn en geen verschil tussen de metingen</translation>
    </message>
    <message>
        <source>Nothing changed since the waves that are there.</source>
        <translation>Er is niets veranderd sinds de metingen die er al zijn.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Eén antwoord uit een lijst</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meerdere antwoorden</translation>
    </message>
    <message>
        <source>The figures are compared with a warning beside them</source>
        <translation>De cijfers worden vergeleken, met een waarschuwing erbij</translation>
    </message>
    <message>
        <source>The figures of the two waves are compared</source>
        <translation>De cijfers van de twee metingen worden vergeleken</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>De hele enquête</translation>
    </message>
    <message>
        <source>This is the first wave: there is nothing to compare with.</source>
        <translation>Dit is de eerste meting: er is niets om mee te vergelijken.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>; not filled in: {n}</source>
        <translation>; niet ingevuld: {n}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Gepland (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Besteed (€)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}</source>
        <translation>gepland € {planned}, besteed € {spent}</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</source>
        <translation>Bedragen in euro. Budgetregels: {lines}; zonder gepland bedrag: {planned}, zonder besteed bedrag: {spent}. Alleen wat ingevuld is, wordt opgeteld; “–” is niet ingevuld.</translation>
    </message>
    <message>
        <source>Budget by funder</source>
        <translation>Budget per financier</translation>
    </message>
    <message>
        <source>Budget by sector</source>
        <translation>Budget per sector</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Per financier</translation>
    </message>
    <message>
        <source>By the sector that leads</source>
        <translation>Per sector van de trekker</translation>
    </message>
    <message>
        <source>Copy the tables</source>
        <translation>Tabellen kopiëren</translation>
    </message>
    <message>
        <source>No budget lines are filled in for these actions.</source>
        <translation>Voor deze acties zijn geen budgetregels ingevuld.</translation>
    </message>
    <message>
        <source>Planned: € {planned}; spent: € {spent}.</source>
        <translation>Gepland: € {planned}; besteed: € {spent}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>no funder</source>
        <translation>geen financier</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>geen sector</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>besteed</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Add a problem by its title</source>
        <translation>Voeg een probleem toe met zijn titel</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Gewichten voor schade importeren…</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Put the chosen problem in another lane</source>
        <translation>Zet het gekozen probleem in een ander spoor</translation>
    </message>
    <message>
        <source>Score all from their figures</source>
        <translation>Geef alle scores uit hun cijfers</translation>
    </message>
    <message>
        <source>Scores, figures and decision of the chosen problem</source>
        <translation>Scores, cijfers en beslissing van het gekozen probleem</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Doel of actie</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What happens in this month</source>
        <translation>Wat er deze maand gebeurt</translation>
    </message>
    <message>
        <source>{month}: nothing starts, ends or is due</source>
        <translation>{month}: er begint, eindigt of vervalt niets</translation>
    </message>
    <message>
        <source>{month}: {n}</source>
        <translation>{month}: {n}</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Change an own card</source>
        <translation>Een eigen kaart wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New own card</source>
        <translation>Nieuwe eigen kaart</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>De kaart bewaren</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Dutch (needed)</source>
        <translation>Nederlands (nodig)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Ze verwijst naar</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>Sectors that take part</source>
        <translation>Sectoren die meewerken</translation>
    </message>
    <message>
        <source>Source (row)</source>
        <translation>Bron (rij)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Teksten in het</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Wat veranderde aan wat bekend is</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Wat evaluaties vonden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat gevonden werd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Working in steps (SARA and 5I)</source>
        <translation>Werken in stappen (SARA en 5I)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All evidence</source>
        <translation>Alle bewijs</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Alle sectoren</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle thema’s</translation>
    </message>
    <message>
        <source>Cards: {n}</source>
        <translation>Kaarten: {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>No card is like that. Take a word or a filter away.</source>
        <translation>Geen enkele kaart past. Haal een woord of een filter weg.</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programmakaarten</translation>
    </message>
    <message>
        <source>Search in cards</source>
        <translation>Zoek in kaarten</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Deze eigen kaart kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>eigen kaart</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back to the cards</source>
        <translation>Terug naar de kaarten</translation>
    </message>
    <message>
        <source>Back to the cards (Alt+←)</source>
        <translation>Terug naar de kaarten (Alt+←)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Choose a card to read it.</source>
        <translation>Kies een kaart om ze te lezen.</translation>
    </message>
    <message>
        <source>Make an own card that starts with the texts of this one</source>
        <translation>Maak een eigen kaart die begint met de teksten van deze</translation>
    </message>
    <message>
        <source>Mend its text and import it again, or remove it in the menu of the list.</source>
        <translation>Herstel de tekst en importeer de kaart opnieuw, of verwijder ze in het menu van de lijst.</translation>
    </message>
    <message>
        <source>Own copy…</source>
        <translation>Eigen kopie…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Er zijn er geen.</translation>
    </message>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Deze eigen kaart kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Use for an action…</source>
        <translation>Gebruiken voor een actie…</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>And further: {n}.</source>
        <translation>En verder: {n}.</translation>
    </message>
    <message>
        <source>Figures that changed since {day}: {n}.</source>
        <translation>Cijfers die veranderd zijn sinds {day}: {n}.</translation>
    </message>
    <message>
        <source>From now on, what changes can be told here.</source>
        <translation>Vanaf nu kan hier staan wat er verandert.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat veranderde</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing the chart</source>
        <translation>Grafiek tekenen</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show the chart large</source>
        <translation>Grafiek groot tonen</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Welke grafiek</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>&amp;Remember the recipe as</source>
        <translation>&amp;Recept onthouden als</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</source>
        <translation>Een jaar, een maand of twee dagen met een schuine streep, zoals 2025-10-01/2025-11-15.</translation>
    </message>
    <message>
        <source>Answers in a known area of “{scheme}”: {n} of {all}.</source>
        <translation>Antwoorden in een bekende wijk van “{scheme}”: {n} van {all}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veranderingen</translation>
    </message>
    <message>
        <source>In&amp;dicators</source>
        <translation>In&amp;dicatoren</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicatoren</translation>
    </message>
    <message>
        <source>Kept, but note: {n} × {reason}</source>
        <translation>Bewaard, maar let op: {n} × {reason}</translation>
    </message>
    <message>
        <source>Left out: {n} × {reason}</source>
        <translation>Weggelaten: {n} × {reason}</translation>
    </message>
    <message>
        <source>Name of the &amp;wave</source>
        <translation>&amp;Naam van de meting</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Naam van het recept</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Naam van de meting</translation>
    </message>
    <message>
        <source>No column with areas: there will be no figures by area, and no map.</source>
        <translation>Geen kolom met wijken: er komen geen cijfers per wijk en geen kaart.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Published figures: {n}. They are shown beside your own surveys.</source>
        <translation>Gepubliceerde cijfers: {n}. Ze staan naast uw eigen enquêtes.</translation>
    </message>
    <message>
        <source>Put this &amp;file in its place</source>
        <translation>Dit &amp;bestand in de plaats zetten</translation>
    </message>
    <message>
        <source>Ready-made figures that fit these questions.</source>
        <translation>Kant-en-klare cijfers die bij deze vragen passen.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>The next wave is read in the same way.</source>
        <translation>De volgende meting wordt op dezelfde manier gelezen.</translation>
    </message>
    <message>
        <source>There are no weights: everybody counts for one.</source>
        <translation>Er zijn geen gewichten: iedereen telt voor één.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. Its answers are replaced.</source>
        <translation>Er is al een meting “{name}”. De antwoorden ervan worden vervangen.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. This file corrects or completes it.</source>
        <translation>Er is al een meting “{name}”. Dit bestand verbetert ze of vult ze aan.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Wat binnenkomt</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Wat de import zal doen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</source>
        <translation>⚠ Veranderingen sinds de vorige metingen: {n}. Zeg op het tabblad “Veranderingen” welke de vergelijking breken, of beslis later.</translation>
    </message>
    <message>
        <source>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</source>
        <translation>⚠ Mensen met hetzelfde nummer in “{wave}” die hier andere antwoorden hebben: {n}. Is dit echt dezelfde meting? Geef ze anders een andere naam.</translation>
    </message>
    <message>
        <source>⚠ The areas in “{column}” are not those of the project: there will be no map.</source>
        <translation>⚠ De wijken in “{column}” zijn niet die van het project: er komt geen kaart.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Lezen wat gekozen kan worden</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Choose a figure to see it in full, by area on the map.</source>
        <translation>Kies een cijfer om het volledig te zien, per gebied op de kaart.</translation>
    </message>
    <message>
        <source>Make a problem of this</source>
        <translation>Maak hier een probleem van</translation>
    </message>
    <message>
        <source>Profile of {area}</source>
        <translation>Profiel van {area}</translation>
    </message>
    <message>
        <source>areas of {day}</source>
        <translation>gebieden van {day}</translation>
    </message>
    <message>
        <source>based on {n}</source>
        <translation>op basis van {n}</translation>
    </message>
    <message>
        <source>before: {figure}, {period}</source>
        <translation>ervoor: {figure}, {period}</translation>
    </message>
    <message>
        <source>rank {rank} of {n}, between {low} and {high}</source>
        <translation>plaats {rank} van {n}, tussen {low} en {high}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Wijk</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Bevolking</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewicht</translation>
    </message>
    <message>
        <source>A stratum with one cl&amp;uster</source>
        <translation>Een stratum met één cl&amp;uster</translation>
    </message>
    <message>
        <source>A stratum with one cluster</source>
        <translation>Een stratum met één cluster</translation>
    </message>
    <message>
        <source>As if everybody in it was asked</source>
        <translation>Alsof iedereen erin is bevraagd</translation>
    </message>
    <message>
        <source>As the other strata on average</source>
        <translation>Zoals de andere strata gemiddeld</translation>
    </message>
    <message>
        <source>Cluster of the second stage</source>
        <translation>Cluster van de tweede trap</translation>
    </message>
    <message>
        <source>Columns that stay &amp;out</source>
        <translation>K&amp;olommen die wegblijven</translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Kolommen die wegblijven</translation>
    </message>
    <message>
        <source>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</source>
        <translation>Voor elke persoon anders. Zo wijzigt een verbeterd bestand de meting, in plaats van mensen dubbel toe te voegen.</translation>
    </message>
    <message>
        <source>For how many residents this person counts. Without it everybody counts for one.</source>
        <translation>Voor hoeveel bewoners deze persoon telt. Zonder deze kolom telt iedereen voor één.</translation>
    </message>
    <message>
        <source>How many residents the stratum has. Where a large part of them answered, margins get smaller.</source>
        <translation>Hoeveel bewoners het stratum heeft. Waar een groot deel van hen antwoordde, worden de marges kleiner.</translation>
    </message>
    <message>
        <source>How many residents, or groups, the group of the first step has.</source>
        <translation>Hoeveel bewoners, of groepen, de groep van de eerste stap heeft.</translation>
    </message>
    <message>
        <source>Make no margin, and say so</source>
        <translation>Geen marge geven, en dat zeggen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>N&amp;umber of the person</source>
        <translation>&amp;Nummer van de persoon</translation>
    </message>
    <message>
        <source>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</source>
        <translation>Mensen die samen zijn getrokken, zoals een straat of een gezin. Zonder deze kolom is elke persoon apart getrokken.</translation>
    </message>
    <message>
        <source>Population of the second stage</source>
        <translation>Populatie van de tweede trap</translation>
    </message>
    <message>
        <source>S&amp;tratum</source>
        <translation>&amp;Stratum</translation>
    </message>
    <message>
        <source>Set it beside everybody (careful)</source>
        <translation>Met iedereen vergelijken (voorzichtig)</translation>
    </message>
    <message>
        <source>The &amp;same people in each wave: the number stays theirs</source>
        <translation>Dez&amp;elfde mensen in elke meting: hun nummer blijft</translation>
    </message>
    <message>
        <source>The part of the town that people were drawn in separately, such as a neighbourhood.</source>
        <translation>Het deel van de gemeente waarin mensen apart zijn getrokken, zoals een wijk.</translation>
    </message>
    <message>
        <source>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</source>
        <translation>Aangevinkte kolommen worden helemaal niet bewaard. Namen, adressen, e-mail en IP-nummers zijn al aangevinkt: ze wijzen naar een persoon.</translation>
    </message>
    <message>
        <source>When people were drawn in two steps: the group of the second.</source>
        <translation>Als mensen in twee stappen zijn getrokken: de groep van de tweede stap.</translation>
    </message>
    <message>
        <source>When the person answered. The period of the wave comes from it.</source>
        <translation>Wanneer de persoon antwoordde. De periode van de meting komt eruit.</translation>
    </message>
    <message>
        <source>Where the person lives. Figures by area and the map need it.</source>
        <translation>Waar de persoon woont. Nodig voor cijfers per wijk en voor de kaart.</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Welke wijken</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>zoals herkend</translation>
    </message>
    <message>
        <source>of</source>
        <translation>van</translation>
    </message>
    <message>
        <source>–  none</source>
        <translation>–  geen</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>A number is not a number.</source>
        <translation>Een getal is niet juist ingevuld.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Vul in wat nog leeg is.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Done: {title}</source>
        <translation>Klaar: {title}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Er ging onverwacht iets mis</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</source>
        <translation>Dit is een fout van het programma. Uw projectbestand is veilig: wat nog niet klaar was, is teruggedraaid. U kunt verder werken; stuur ons alstublieft dit verslag. Er staan geen gegevens uit uw project in.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Kies een dag</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Kies een dag: {field}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>A role or service, no name</source>
        <translation>Een functie of dienst, geen naam</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Keep the result first; then note here what was decided.</source>
        <translation>Bewaar eerst het resultaat; noteer dan hier wat er besloten is.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spoor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Doel: {purpose}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Besluit opslaan</translation>
    </message>
    <message>
        <source>The decision is in the register.</source>
        <translation>Het besluit staat in het register.</translation>
    </message>
    <message>
        <source>The program decides nothing: a person does.</source>
        <translation>Het programma beslist niets: dat doet een mens.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dit project is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Wat er besloten is, en waarom</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Wie besloten heeft</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wie het aangaat</translation>
    </message>
    <message>
        <source>council or function, no person</source>
        <translation>raad of functie, geen persoon</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>After, first day</source>
        <translation>Erna, eerste dag</translation>
    </message>
    <message>
        <source>After, last day</source>
        <translation>Erna, laatste dag</translation>
    </message>
    <message>
        <source>After: which period?</source>
        <translation>Erna: welke periode?</translation>
    </message>
    <message>
        <source>After: which survey?</source>
        <translation>Erna: welke meting?</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle incidenten</translation>
    </message>
    <message>
        <source>Are the groups of areas of another size? Weigh them by:</source>
        <translation>Zijn de groepen gebieden niet even groot? Weeg ze naar:</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Gebieden om mee te vergelijken</translation>
    </message>
    <message>
        <source>Before, first day</source>
        <translation>Ervoor, eerste dag</translation>
    </message>
    <message>
        <source>Before, last day</source>
        <translation>Ervoor, laatste dag</translation>
    </message>
    <message>
        <source>Before: which period?</source>
        <translation>Ervoor: welke periode?</translation>
    </message>
    <message>
        <source>Before: which survey?</source>
        <translation>Ervoor: welke meting?</translation>
    </message>
    <message>
        <source>Compared with which areas?</source>
        <translation>Vergeleken met welke gebieden?</translation>
    </message>
    <message>
        <source>How far around do incidents count that may have moved? (metres, 0 for none)</source>
        <translation>Tot hoever tellen incidenten mee die verschoven kunnen zijn? (meter, 0 voor geen)</translation>
    </message>
    <message>
        <source>How is it compared?</source>
        <translation>Hoe wordt er vergeleken?</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe er vergeleken wordt</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Soort gebied</translation>
    </message>
    <message>
        <source>Propose comparable areas</source>
        <translation>Stel vergelijkbare gebieden voor</translation>
    </message>
    <message>
        <source>Ring in metres</source>
        <translation>Ring in meter</translation>
    </message>
    <message>
        <source>Start of each area</source>
        <translation>Start van elk gebied</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Gebieden van de actie</translation>
    </message>
    <message>
        <source>Weigh the groups by</source>
        <translation>Weeg de groepen naar</translation>
    </message>
    <message>
        <source>What is this evaluation called?</source>
        <translation>Hoe heet deze evaluatie?</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Wat moet veranderen</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Wat moet er veranderen?</translation>
    </message>
    <message>
        <source>When does each area start?</source>
        <translation>Wanneer begint elk gebied?</translation>
    </message>
    <message>
        <source>Where is something done?</source>
        <translation>Waar wordt iets gedaan?</translation>
    </message>
    <message>
        <source>Which areas are meant?</source>
        <translation>Welke gebieden zijn bedoeld?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Computing</source>
        <translation>Berekenen</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categorie in de bron</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Click something on the map, or choose a row in the table.</source>
        <translation>Klik iets aan op de kaart, of kies een rij in de tabel.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>Getoonde incidenten</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Nationale code</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Er is geen project open.</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Alleen deze wijk</translation>
    </message>
    <message>
        <source>Only this network</source>
        <translation>Alleen dit buurtnetwerk</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contact bij de politie</translation>
    </message>
    <message>
        <source>Reading details</source>
        <translation>Details lezen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Tonen op de kaart</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Gestart op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>Dit incident bestaat niet meer.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{n} incidents selected</source>
        <translation>{n} incidenten geselecteerd</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vacant</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Kept. Some settings apply when you start Wijkatlas again.</source>
        <translation>Bewaard. Sommige instellingen gelden als u Wijkatlas opnieuw start.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the file.</source>
        <translation>Open of maak eerst een project en sleep dan het bestand.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Copy as a table</source>
        <translation>Kopiëren als tabel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliceren</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nieuw plan…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nieuw: {kind}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Hernoemen</translation>
    </message>
    <message>
        <source>To the goal before, or a level up</source>
        <translation>Naar het doel ervoor, of een niveau hoger</translation>
    </message>
    <message>
        <source>To the next goal, or a level down</source>
        <translation>Naar het volgende doel, of een niveau lager</translation>
    </message>
    <message>
        <source>{kind}, beside the chosen one</source>
        <translation>{kind}, naast wat gekozen is</translation>
    </message>
    <message>
        <source>{kind}, under the chosen one</source>
        <translation>{kind}, onder wat gekozen is</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Deleted, with all that hung on it: {n}. Undo brings it back.</source>
        <translation>Verwijderd, met alles wat eraan hing: {n}. Ongedaan maken brengt het terug.</translation>
    </message>
    <message>
        <source>Reading the figures of the goals</source>
        <translation>De cijfers van de doelen lezen</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Het plan lezen</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Het plan bewaren</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</source>
        <translation>Haal de antwoorden binnen zoals u ze kreeg: een rekenblad, een CSV-, SPSS- of Stata-bestand, of een export van LimeSurvey of KoboToolbox. Daarna ziet u per wijk wat bewoners vinden, met een marge bij elk cijfer.</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Enquête importeren…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Er is geen project open</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Nog geen enquête</translation>
    </message>
    <message>
        <source>Open a project first; then its surveys stand here.</source>
        <translation>Open eerst een project; dan staan de enquêtes ervan hier.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be imported.</source>
        <translation>Dit project is alleen geopend om te lezen; importeren kan dus niet.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</source>
        <translation>Haal binnen wat u hebt; de volgorde maakt niet uit. Met wijken kunt u tellen en vergelijken. U kunt ook een bestand op dit venster slepen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Zo begint u</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Wijken importeren…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Incidenten importeren…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Buurtnetwerken importeren…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nog niets te tonen</translation>
    </message>
    <message>
        <source>{n} areas are there</source>
        <translation>Wijken: {n}</translation>
    </message>
    <message>
        <source>{n} networks are there</source>
        <translation>Buurtnetwerken: {n}</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>niet in deze meting</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>één antwoord</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>meerdere antwoorden</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>{kind}: not counted</source>
        <translation>{kind}: niet geteld</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>(none yet)</source>
        <translation>(nog geen)</translation>
    </message>
    <message>
        <source>(none: every action has one)</source>
        <translation>(geen: elke actie heeft er een)</translation>
    </message>
    <message>
        <source>(there are no actions yet)</source>
        <translation>(er zijn nog geen acties)</translation>
    </message>
    <message>
        <source>Evaluate something that is not in a plan</source>
        <translation>Iets evalueren dat niet in een plan staat</translation>
    </message>
    <message>
        <source>Evaluations, and actions without one</source>
        <translation>Evaluaties, en acties zonder</translation>
    </message>
    <message>
        <source>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</source>
        <translation>Zeg voor een actie begint hoe ze beoordeeld wordt. Dan is het resultaat te vertrouwen, ook als het tegenvalt. Kies een actie om te beginnen.</translation>
    </message>
    <message>
        <source>With an evaluation</source>
        <translation>Met een evaluatie</translation>
    </message>
    <message>
        <source>Without an evaluation</source>
        <translation>Zonder evaluatie</translation>
    </message>
    <message>
        <source>design fixed</source>
        <translation>opzet vastgelegd</translation>
    </message>
    <message>
        <source>design open</source>
        <translation>opzet open</translation>
    </message>
    <message>
        <source>for now: {verdict}</source>
        <translation>voorlopig: {verdict}</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Terug naar de lijst (Alt+←)</translation>
    </message>
    <message>
        <source>Compute the result</source>
        <translation>Bereken het resultaat</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Fix the design…</source>
        <translation>Opzet vastleggen…</translation>
    </message>
    <message>
        <source>From then on it can&apos;t be changed any more; the day is written down.</source>
        <translation>Daarna kan ze niet meer veranderen; de dag wordt genoteerd.</translation>
    </message>
    <message>
        <source>Of the action: {action}</source>
        <translation>Van de actie: {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Show the action</source>
        <translation>Toon de actie</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>De opzet</translation>
    </message>
    <message>
        <source>The design is open: it can still be changed.</source>
        <translation>De opzet is open: ze kan nog veranderen.</translation>
    </message>
    <message>
        <source>The design was fixed on {day} by: {by}</source>
        <translation>De opzet is vastgelegd op {day} door: {by}</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>De opzet is vastgelegd op {day}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(they differ)</source>
        <translation>(ze verschillen)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Add a figure</source>
        <translation>Cijfer toevoegen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Cijfers die zelf gemeten zijn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Gemeten op</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Kies een bestand</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Antwoorden</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimaalteken</translation>
    </message>
    <message>
        <source>&amp;Encoding of letters</source>
        <translation>Teken&amp;codering</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>Vra&amp;genlijst</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recept</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Werkblad</translation>
    </message>
    <message>
        <source>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</source>
        <translation>Een recept onthoudt waar elke kolom voor dient; de volgende meting van dezelfde enquête komt dan vanzelf binnen.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Zoals herkend</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Verticale streep |</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</source>
        <translation>CSV, Excel, OpenDocument, SPSS of Stata; een export van LimeSurvey of KoboToolbox; of gepubliceerde cijfers van CBS StatLine. U kunt het bestand op dit venster slepen.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Kies een recept</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, West-Europa (850)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimaalteken</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Tekencodering</translation>
    </message>
    <message>
        <source>File with answers</source>
        <translation>Bestand met antwoorden</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kopregel</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</source>
        <translation>Niet nodig. LimeSurvey (.lss, .lsq) of XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>Point .</source>
        <translation>Punt .</translation>
    </message>
    <message>
        <source>Proposed from the headings and cells</source>
        <translation>Voorgesteld op basis van koppen en cellen</translation>
    </message>
    <message>
        <source>Proposed: {name}, which served before</source>
        <translation>Voorgesteld: {name}, eerder al gebruikt</translation>
    </message>
    <message>
        <source>Published figures, {title}: {n}. They are taken over as they are.</source>
        <translation>Gepubliceerde cijfers, {title}: {n}. Ze worden overgenomen zoals ze zijn.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Vragenlijst</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Puntkomma ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Werkblad</translation>
    </message>
    <message>
        <source>Sign between co&amp;lumns</source>
        <translation>Teken tussen &amp;kolommen</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Teken tussen kolommen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Recept uit een bestand halen</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Teksttabel</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows, Western Europe (1252)</source>
        <translation>Windows, West-Europa (1252)</translation>
    </message>
    <message>
        <source>{kind} · rows: {rows} · columns: {columns}</source>
        <translation>{kind} · rijen: {rows} · kolommen: {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Choose an area or a network</source>
        <translation>Kies een wijk of een buurtnetwerk</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Kies categorieën</translation>
    </message>
    <message>
        <source>Choose period, days and hours</source>
        <translation>Kies periode, dagen en uren</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the plan</source>
        <translation>Filter van het plan</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Alleen wat te laat is</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Eigenaar of trekker</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Zoek in het plan</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Wat?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Click to sort</source>
        <translation>Klik om te sorteren</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabel kopiëren</translation>
    </message>
    <message>
        <source>Notes under the table</source>
        <translation>Opmerkingen onder de tabel</translation>
    </message>
    <message>
        <source>Show the table large</source>
        <translation>Tabel groot tonen</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</source>
        <translation>Een opzet die vastligt, kan niet meer veranderd of verwijderd worden. Zo kan niemand later zeggen dat de vergelijking gekozen is om goed uit te komen. Iets beters blijft mogelijk: een andere evaluatie ernaast.</translation>
    </message>
    <message>
        <source>Fix the design</source>
        <translation>Leg de opzet vast</translation>
    </message>
    <message>
        <source>Fixing the design</source>
        <translation>De opzet vastleggen</translation>
    </message>
    <message>
        <source>Who fixes it? (a function, no name)</source>
        <translation>Wie legt ze vast? (een functie, geen naam)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Change this indicator…</source>
        <translation>Deze indicator wijzigen…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Tabel kopiëren voor een rekenblad</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Make an indicator of this question…</source>
        <translation>Van deze vraag een indicator maken…</translation>
    </message>
    <message>
        <source>Put this question in the council&apos;s workbook</source>
        <translation>Deze vraag in de werkmap voor de gemeenteraad zetten</translation>
    </message>
    <message>
        <source>Take this question out of the council&apos;s workbook</source>
        <translation>Deze vraag uit de werkmap voor de gemeenteraad halen</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Er is nog geen actueel resultaat.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dit project is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Werkmap</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>A change goes to all of them.</source>
        <translation>Een wijziging geldt voor allemaal.</translation>
    </message>
    <message>
        <source>Card: {title}</source>
        <translation>Kaart: {title}</translation>
    </message>
    <message>
        <source>Choose a goal or an action to see and change it.</source>
        <translation>Kies een doel of actie om ze te bekijken en te wijzigen.</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Cijfers: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>Go to what this row is linked to</source>
        <translation>Ga naar wat met deze rij verbonden is</translation>
    </message>
    <message>
        <source>Its evaluation</source>
        <translation>De evaluatie</translation>
    </message>
    <message>
        <source>Nothing is linked yet</source>
        <translation>Er is nog niets verbonden</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Plan een evaluatie</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Probleem: {title}</translation>
    </message>
    <message>
        <source>Rows of one kind can be changed together: goals, or actions.</source>
        <translation>Rijen van één soort kunnen samen gewijzigd worden: doelen, of acties.</translation>
    </message>
    <message>
        <source>{kind}: {n} chosen</source>
        <translation>{kind}: {n} gekozen</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Looking at what is due</source>
        <translation>Kijken wat er te doen is</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>Toon {panel}</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Klik eerst op gebieden op de kaart; met Shift kiest u er meer.</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Neem wat op de kaart gekozen is</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (gebied bestaat niet meer)</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add a goal, an action or a plan</source>
        <translation>Doel, actie of plan toevoegen</translation>
    </message>
    <message>
        <source>Found: {n} of {of}</source>
        <translation>Gevonden: {n} van {of}</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Doelen die meetbaar zijn</translation>
    </message>
    <message>
        <source>Measurable goals: {n} of {of}</source>
        <translation>Meetbare doelen: {n} van {of}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>Wat met de gekozen rijen kan</translation>
    </message>
</context>
<context>
    <name>HeaderLines</name>
    <message>
        <source>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</source>
        <translation>Klik de regels aan die de kop vormen (of gebruik de pijltoetsen en de spatiebalk). Meerdere regels worden per kolom samengevoegd tot één kop.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>De eerste regels van het bestand</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>kop</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Command</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat ze doet</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</source>
        <translation>CSV en andere teksttabellen, Excel, OpenDocument, GeoJSON, GeoPackage of shapefile; ook ingepakt als .gz of .zip. U kunt het bestand ook op het venster slepen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Geweigerde rijen opslaan…</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation>Bestand met incidenten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Incidenten importeren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Bezig met importeren</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} importeren</translation>
    </message>
    <message>
        <source>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</source>
        <translation>Bij {n} ervan is iets gemarkeerd: ⚠ bewaard met een opmerking, ✕ weggelaten.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>{file} bekijken…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Eerste rijen lezen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>De geweigerde rijen staan in {file}.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Geweigerde rijen wegschrijven</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>{file}: {total} rows, of which the first {n} are shown.</source>
        <translation>{file}: {total} rijen; de eerste {n} ziet u hier.</translation>
    </message>
    <message>
        <source>{rate} rows per second</source>
        <translation>{rate} rijen per seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Geweigerde rijen opslaan…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deze import ongedaan maken</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Geweigerde rijen wegschrijven</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categorie in de bron</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Nationale code</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Tabel lezen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} geselecteerd</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Click to sort; right click to choose the columns</source>
        <translation>Klik om te sorteren; klik rechts om de kolommen te kiezen</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>{n} rijen gekopieerd.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Geselecteerde rijen kopiëren voor een rekenblad (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Alleen selectie</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Selecteer eerst de rijen die u wilt kopiëren.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Tonen op de kaart</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>Tabel sorteren</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidenten</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Calculating the indicator</source>
        <translation>Indicator berekenen</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Berekenen…</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>Indicator wijzigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nieuwe indicator</translation>
    </message>
    <message>
        <source>Saving the indicator</source>
        <translation>Indicator bewaren</translation>
    </message>
    <message>
        <source>Value in the newest survey</source>
        <translation>Waarde in de nieuwste enquête</translation>
    </message>
</context>
<context>
    <name>IndicatorField</name>
    <message>
        <source>Choose one, or write what is counted</source>
        <translation>Kies er een, of schrijf wat er geteld wordt</translation>
    </message>
    <message>
        <source>{id} (no figures here)</source>
        <translation>{id} (hier geen cijfers)</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>A score from 0 to 10 of some questions together</source>
        <translation>Een score van 0 tot 10 uit enkele vragen samen</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Antwoorden die meetellen</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geef een naam op.</translation>
    </message>
    <message>
        <source>High answers mean little of it</source>
        <translation>Hoog antwoord betekent minder</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Hoogste antwoord</translation>
    </message>
    <message>
        <source>Least number of questions answered</source>
        <translation>Minstens beantwoorde vragen</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Laagste antwoord</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>The average of the answers</source>
        <translation>Het gemiddelde van de antwoorden</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Vink minstens één vraag aan.</translation>
    </message>
    <message>
        <source>Tick the answers that count.</source>
        <translation>Vink de antwoorden aan die meetellen.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>Who did so in at least one of the questions</source>
        <translation>Wie dat deed bij minstens één van de vragen</translation>
    </message>
    <message>
        <source>Who gave one of the ticked answers</source>
        <translation>Wie een van de aangevinkte antwoorden gaf</translation>
    </message>
    <message>
        <source>{code} (not in this wave)</source>
        <translation>{code} (niet in deze meting)</translation>
    </message>
</context>
<context>
    <name>IndicatorOptions</name>
    <message>
        <source>All who were asked; no answer counts as “no”</source>
        <translation>Iedereen die de vraag kreeg; geen antwoord telt als “nee”</translation>
    </message>
    <message>
        <source>Incidents about the same</source>
        <translation>Incidenten over hetzelfde</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Meer is beter</translation>
    </message>
    <message>
        <source>More is worse</source>
        <translation>Meer is slechter</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Goed noch slecht</translation>
    </message>
    <message>
        <source>Not comparable with earlier waves from</source>
        <translation>Niet vergelijkbaar met vroegere metingen vanaf</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>Gerekend op</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Deel van de vragenlijst</translation>
    </message>
    <message>
        <source>Those who answered</source>
        <translation>Wie antwoordde</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>What changed in {wave}</source>
        <translation>Wat er veranderde in {wave}</translation>
    </message>
    <message>
        <source>What more of it means</source>
        <translation>Wat “meer” betekent</translation>
    </message>
</context>
<context>
    <name>InlineProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopt…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Lopende taken</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopt…</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} in de wachtrij</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} per seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept analyses</source>
        <translation>Bewaarde analyses</translation>
    </message>
    <message>
        <source>Show all ({n})</source>
        <translation>Alles tonen ({n})</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Calculate again with the same settings and filter</source>
        <translation>Opnieuw berekenen met dezelfde instellingen en hetzelfde filter</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In de werkmap</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Verouderd – opnieuw berekenen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>What to do with “{title}”</source>
        <translation>Wat u met “{title}” kunt doen</translation>
    </message>
    <message>
        <source>decision noted</source>
        <translation>besluit genoteerd</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>in de werkmap</translation>
    </message>
</context>
<context>
    <name>LaneTree</name>
    <message>
        <source>Problems by lane</source>
        <translation>Problemen per spoor</translation>
    </message>
    <message>
        <source>Score {total} · in the first {top}: {near} (any weights: {free})</source>
        <translation>Score {total} · bij de eerste {top}: {near} (met elk gewicht: {free})</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>geen score: {criteria}</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>nog geen scores</translation>
    </message>
    <message>
        <source>place {low}</source>
        <translation>plaats {low}</translation>
    </message>
    <message>
        <source>place {low} to {high}</source>
        <translation>plaats {low} tot {high}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Lagen, de bovenste eerst</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</source>
        <translation>Spatie toont of verbergt; Alt met een pijl verplaatst een laag; Delete haalt een resultaat van de kaart</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Van de kaart halen</translation>
    </message>
    <message>
        <source>{title}
The data have changed since.</source>
        <translation>{title}
De gegevens zijn sindsdien veranderd.</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (verouderd)</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>A map or aerial photograph from a file on this computer</source>
        <translation>Een kaart of luchtfoto uit een bestand op deze computer</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Achtergrondkaart toevoegen…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Colour areas by</source>
        <translation>Wijken kleuren volgens</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichtheid</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Laag omlaag (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Laag omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Aantal klassen</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Dekking</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Per 1.000 inwoners</translation>
    </message>
    <message>
        <source>Show incidents by</source>
        <translation>Incidenten tonen volgens</translation>
    </message>
</context>
<context>
    <name>LineTree</name>
    <message>
        <source>Follow the thread</source>
        <translation>Volg de draad</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon het</translation>
    </message>
</context>
<context>
    <name>LookStack</name>
    <message>
        <source>Goals and actions</source>
        <translation>Doelen en acties</translation>
    </message>
</context>
<context>
    <name>MapArea</name>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Edit the network…</source>
        <translation>Buurtnetwerk bewerken…</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Alleen deze wijk</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecteren met een kader</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecteren met een veelhoek</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Selecteren</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Tonen op de kaart</translation>
    </message>
    <message>
        <source>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</source>
        <translation>De kaart kan niet worden getoond aan de beheerder (root). Start Wijkatlas als gewone gebruiker.</translation>
    </message>
    <message>
        <source>The map is starting…</source>
        <translation>De kaart start…</translation>
    </message>
    <message>
        <source>The map stopped several times. Restart the program.</source>
        <translation>De kaart is een paar keer gestopt. Start het programma opnieuw.</translation>
    </message>
</context>
<context>
    <name>MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>Coördinatenstelsel van het bestand</translation>
    </message>
    <message>
        <source>Coordinates in</source>
        <translation>Coördinaten in</translation>
    </message>
    <message>
        <source>Day before month (31/12)</source>
        <translation>Dag voor maand (31/12)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</source>
        <translation>Bestanden van dezelfde bron worden op hun kenmerk vergeleken: een nieuwer bestand werkt bij en voegt niets dubbel toe. Alleen kleine letters, cijfers en -.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Huisnummer</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Naam van de bron</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Nationale code</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>The hour comes from {column}.</source>
        <translation>Het uur komt uit {column}.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (oost)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (noord)</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>door u gekozen</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % zeker</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Dit bericht sluiten</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Doen wat het bericht voorstelt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klaar op</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Klaar tegen</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nieuwe stap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
</context>
<context>
    <name>NetworkDesk</name>
    <message>
        <source>Click a network on the map first.</source>
        <translation>Klik eerst een buurtnetwerk aan op de kaart.</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Buurtnetwerk bewaren</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Naam van het buurtnetwerk</translation>
    </message>
    <message>
        <source>No corner was moved; the network stays as it is.</source>
        <translation>Er is geen hoek verplaatst; het buurtnetwerk blijft zoals het is.</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Buurtnetwerk hernoemen</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Coördinator</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Police contact</source>
        <translation>Contact bij de &amp;politie</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Names of people do not belong here: this layer can be published.</source>
        <translation>Namen van personen horen hier niet: deze laag kan openbaar worden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Buurtnetwerk</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nieuw buurtnetwerk</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Gestart op</translation>
    </message>
    <message>
        <source>a service or function, not a person</source>
        <translation>een dienst of functie, geen persoon</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ingevuld</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekend</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vacant</translation>
    </message>
</context>
<context>
    <name>NetworkImportDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Buurtnetwerken importeren</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contact bij de politie</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Gestart op</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>A plan has goals, and under them the actions with their days, money and partners. Choose the kind of plan: it brings its own words and goals to start from.</source>
        <translation>Een plan heeft doelen, met daaronder de acties: hun dagen, geld en partners. Kies het soort plan: het brengt zijn eigen woorden en eerste doelen mee.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Plan importeren…</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Soort plan</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Maak het plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>This project is open for reading only, so no plan can be made.</source>
        <translation>Dit project is alleen om te lezen open, dus er kan geen plan gemaakt worden.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>&amp;Coördinatenstelsel</translation>
    </message>
    <message>
        <source>&amp;EPSG code</source>
        <translation>&amp;EPSG-code</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Language of exports</source>
        <translation>&amp;Taal van de uitvoer</translation>
    </message>
    <message>
        <source>&amp;Municipality or office</source>
        <translation>&amp;Gemeente of dienst</translation>
    </message>
    <message>
        <source>Another, by its EPSG code</source>
        <translation>Een ander, met zijn EPSG-code</translation>
    </message>
    <message>
        <source>Belgium (Lambert 2008)</source>
        <translation>België (Lambert 2008)</translation>
    </message>
    <message>
        <source>Belgium (Lambert 72)</source>
        <translation>België (Lambert 72)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Aanmaken</translation>
    </message>
    <message>
        <source>Netherlands (RD)</source>
        <translation>Nederland (RD)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Dit bestand bestaat al; kies een andere naam.</translation>
    </message>
    <message>
        <source>for example: City of Kortrijk</source>
        <translation>bijvoorbeeld: Stad Kortrijk</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Draw the place on the map</source>
        <translation>Teken de plek op de kaart</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>May be told to others</source>
        <translation>Mag aan anderen verteld worden</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Geen plek</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet gezegd</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Foto’s en documenten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} weghalen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save the finding first; then pictures and documents can be added.</source>
        <translation>Bewaar eerst de bevinding; daarna kunnen er foto’s en documenten bij.</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>Blijft op kantoor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>x {x}, y {y} (metres)</source>
        <translation>x {x}, y {y} (meter)</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (gebied bestaat niet meer)</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Adding the file</source>
        <translation>Het bestand toevoegen</translation>
    </message>
    <message>
        <source>Deleting the finding</source>
        <translation>De bevinding verwijderen</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Het bestand weghalen</translation>
    </message>
    <message>
        <source>Saving the finding</source>
        <translation>De bevinding bewaren</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Add a finding</source>
        <translation>Bevinding toevoegen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</source>
        <translation>Nog niets opgeschreven. Schrijf op wat u vond bij een wijkschouw, of hoorde in een gesprek of vergadering, met de plek en een foto.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>bestanden: {n}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Add a problem</source>
        <translation>Probleem toevoegen</translation>
    </message>
    <message>
        <source>Adding a problem</source>
        <translation>Een probleem toevoegen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agenda’s</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Agenda…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Kaarten exporteren…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Bevindingen in woorden</translation>
    </message>
    <message>
        <source>Follow a figure…</source>
        <translation>Volg een cijfer…</translation>
    </message>
    <message>
        <source>From a figure to the goals and actions that rest on it, and back to its files.</source>
        <translation>Van een cijfer naar de doelen en acties die erop rusten, en terug naar de bestanden.</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Doelen die meetbaar zijn</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Kaarten importeren…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Incidenten importeren…</translation>
    </message>
    <message>
        <source>Keeping the design</source>
        <translation>De opzet bewaren</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Look at the figures</source>
        <translation>Bekijk de cijfers</translation>
    </message>
    <message>
        <source>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</source>
        <translation>Bekijk eerst de cijfers van uw gebieden, benoem de problemen die eruit volgen, en stel dan doelen en acties op. Wat te doen is en wat ontbreekt, staat later hier.</translation>
    </message>
    <message>
        <source>Looking at the design</source>
        <translation>De opzet bekijken</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Vergelijkbare gebieden zoeken</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>De cijfers opzoeken</translation>
    </message>
    <message>
        <source>Making the profile</source>
        <translation>Het profiel maken</translation>
    </message>
    <message>
        <source>Marking the board as seen</source>
        <translation>Het bord als gezien aanduiden</translation>
    </message>
    <message>
        <source>Name a problem</source>
        <translation>Benoem een probleem</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Nieuwe kaart…</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Geen enkel gebied is geschikt om mee te vergelijken.</translation>
    </message>
    <message>
        <source>No problems yet. Add one here, or from a figure on the page with figures.</source>
        <translation>Nog geen problemen. Voeg er hier een toe, of vanuit een cijfer op de pagina met cijfers.</translation>
    </message>
    <message>
        <source>Own cards</source>
        <translation>Eigen kaarten</translation>
    </message>
    <message>
        <source>Planning an evaluation</source>
        <translation>Een evaluatie plannen</translation>
    </message>
    <message>
        <source>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</source>
        <translation>Prioriteiten: {n}. Bijzondere aandachtspunten: {points}. Niet beslist: {open}.</translation>
    </message>
    <message>
        <source>Putting the card on the action</source>
        <translation>De kaart bij de actie zetten</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>De acties lezen</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>De kaarten lezen</translation>
    </message>
    <message>
        <source>Reading the evaluations</source>
        <translation>De evaluaties lezen</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>De cijfers lezen</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Het plan en zijn cijfers lezen</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Het plan lezen…</translation>
    </message>
    <message>
        <source>Reading the problems</source>
        <translation>De problemen lezen</translation>
    </message>
    <message>
        <source>Reading what was measured here</source>
        <translation>Lezen wat hier gemeten is</translation>
    </message>
    <message>
        <source>Remove a card…</source>
        <translation>Kaart verwijderen…</translation>
    </message>
    <message>
        <source>Removing the evaluation</source>
        <translation>De evaluatie verwijderen</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>De agenda bewaren</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scores geven</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Begin een plan</translation>
    </message>
    <message>
        <source>The design is fixed.</source>
        <translation>De opzet is vastgelegd.</translation>
    </message>
    <message>
        <source>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</source>
        <translation>De score van een probleem is het gewogen gemiddelde van zijn scores van 1 tot 5; wat geen score heeft, telt niet mee. De balk zegt bij hoeveel van 10.000 trekkingen van gewichten dicht bij deze het probleem bij de eerste vijf staat.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey, or a table of figures of services.</source>
        <translation>Er zijn nog geen cijfers. Importeer incidenten, een enquête, of een tabel met cijfers van diensten.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Er is nog geen plan</translation>
    </message>
    <message>
        <source>There is no programme card “{card}” in this project.</source>
        <translation>Er is geen programmakaart “{card}” in dit project.</translation>
    </message>
    <message>
        <source>This area no longer exists; its figures are on the board.</source>
        <translation>Dit gebied bestaat niet meer; zijn cijfers staan op het bord.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Gewichten van de criteria</translation>
    </message>
    <message>
        <source>What is due and what is missing</source>
        <translation>Wat te doen is en wat ontbreekt</translation>
    </message>
    <message>
        <source>What is the problem, in a few words?</source>
        <translation>Wat is het probleem, in enkele woorden?</translation>
    </message>
    <message>
        <source>Write what is due as a calendar (.ics), for Outlook or a phone.</source>
        <translation>Schrijf wat te doen is als agenda (.ics), voor Outlook of een telefoon.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschreven: {file}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: geen</translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title}: {n}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search a command, a layer, an area or a network</source>
        <translation>Zoek een opdracht, een laag, een wijk of een buurtnetwerk</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>This panel could not be opened.
{problem}</source>
        <translation>Dit paneel kon niet worden geopend.
{problem}</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Add a partner</source>
        <translation>Partner toevoegen</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Service or organisation</source>
        <translation>Dienst of organisatie</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>such as 2025</source>
        <translation>zoals 2025</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>(none chosen)</source>
        <translation>(niets gekozen)</translation>
    </message>
    <message>
        <source>{code} (no longer there)</source>
        <translation>{code} (bestaat niet meer)</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>As usual (logit)</source>
        <translation>Zoals gewoonlijk (logit)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gemiddelde</translation>
    </message>
    <message>
        <source>Beta, for small groups</source>
        <translation>Bèta, voor kleine groepen</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per wijk</translation>
    </message>
    <message>
        <source>By area: {scheme}</source>
        <translation>Per wijk: {scheme}</translation>
    </message>
    <message>
        <source>By: {question}</source>
        <translation>Volgens: {question}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergelijken met</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Iedereen samen</translation>
    </message>
    <message>
        <source>Everybody: each group beside it</source>
        <translation>Iedereen: elke groep ernaast</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>How margins are calculated</source>
        <translation>Hoe marges worden berekend</translation>
    </message>
    <message>
        <source>How sure the margin is</source>
        <translation>Hoe zeker de marge is</translation>
    </message>
    <message>
        <source>Median: the one in the middle</source>
        <translation>Mediaan: de middelste waarde</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Aantal mensen</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>The most frequent one</source>
        <translation>Het vaakst gegeven</translation>
    </message>
    <message>
        <source>The same to both sides</source>
        <translation>Even ver naar beide kanten</translation>
    </message>
    <message>
        <source>What is calculated</source>
        <translation>Wat berekend wordt</translation>
    </message>
    <message>
        <source>What suits the question</source>
        <translation>Wat bij de vraag past</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>With care (Korn–Graubard)</source>
        <translation>Voorzichtig (Korn–Graubard)</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % zeker</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Actions on the map</source>
        <translation>Acties op de kaart</translation>
    </message>
    <message>
        <source>Actions: {n}; places: {places}.</source>
        <translation>Acties: {n}; plekken: {places}.</translation>
    </message>
    <message>
        <source>Areas that no longer exist, not on the map: {n}.</source>
        <translation>Gebieden die niet meer bestaan, niet op de kaart: {n}.</translation>
    </message>
    <message>
        <source>Drawn: {title}</source>
        <translation>Getekend: {title}</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Op de kaart:</translation>
    </message>
    <message>
        <source>Places and their actions</source>
        <translation>Plekken en hun acties</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>De gebieden lezen</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Heel de gemeente</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>alle acties</translation>
    </message>
    <message>
        <source>{code}: area no longer exists</source>
        <translation>{code}: gebied bestaat niet meer</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(no title)</source>
        <translation>(geen titel)</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Narrow: more room for the map</source>
        <translation>Smal: meer ruimte voor de kaart</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first; then its plan stands here.</source>
        <translation>Er is geen project open. Open of maak er eerst een; dan staat hier het plan.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This project is open for reading only: look, but nothing can be changed.</source>
        <translation>Dit project is alleen om te lezen open: u kunt kijken, maar niets wijzigen.</translation>
    </message>
    <message>
        <source>Wide: more room for the plan</source>
        <translation>Breed: meer ruimte voor het plan</translation>
    </message>
</context>
<context>
    <name>PluginsDialog</name>
    <message>
        <source>A plugin that does not work is left out; the rest of the program goes on.</source>
        <translation>Een uitbreiding die niet werkt, wordt weggelaten; de rest van het programma werkt verder.</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Uitbreiding</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Uitbreidingen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Wat ze toevoegt</translation>
    </message>
    <message>
        <source>{n} commands</source>
        <translation>opdrachten: {n}</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>lagen: {n}</translation>
    </message>
    <message>
        <source>{n} panels</source>
        <translation>panelen: {n}</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>instellingen: {n}</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>werkbladen: {n}</translation>
    </message>
    <message>
        <source>⚠ did not load: {why}</source>
        <translation>⚠ niet geladen: {why}</translation>
    </message>
</context>
<context>
    <name>PolygonDialog</name>
    <message>
        <source>Coordinates in</source>
        <translation>Coördinaten in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Klopt dit?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>{file} bekijken…</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE; * stands for any</source>
        <translation>Alleen rijen met deze waarde: KOLOM=WAARDE; * staat voor elke waarde</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Alleen waar</translation>
    </message>
    <message>
        <source>Reading the polygons</source>
        <translation>Veelhoeken lezen</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De eerste rijen van het bestand</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welk bestand?</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle rijen</translation>
    </message>
    <message>
        <source>an invalid shape was repaired</source>
        <translation>een ongeldige vorm is hersteld</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>zoals het bestand zegt</translation>
    </message>
    <message>
        <source>coordinates in {crs}</source>
        <translation>coördinaten in {crs}</translation>
    </message>
    <message>
        <source>coordinates in {crs}, as you said</source>
        <translation>coördinaten in {crs}, zoals u opgaf</translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <translation>{n} veelhoeken</translation>
    </message>
    <message>
        <source>⚠ the file does not say its coordinate system; taken for {crs}</source>
        <translation>⚠ het bestand noemt geen coördinatenstelsel; gelezen als {crs}</translation>
    </message>
    <message>
        <source>⚠ {n} repaired</source>
        <translation>⚠ {n} hersteld</translation>
    </message>
    <message>
        <source>✕ {n} unusable</source>
        <translation>✕ {n} onbruikbaar</translation>
    </message>
</context>
<context>
    <name>PresentFigure</name>
    <message>
        <source>, margin {low} to {high}</source>
        <translation>, marge {low} tot {high}</translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation>Nu: {value} {unit}</translation>
    </message>
    <message>
        <source>Take the present figure</source>
        <translation>Neem het huidige cijfer</translation>
    </message>
    <message>
        <source>There is no figure of now: choose an indicator, or measure by hand.</source>
        <translation>Er is nu geen cijfer: kies een indicator, of meet zelf.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>A problem</source>
        <translation>Een probleem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete this problem with its scores. It can be undone.</source>
        <translation>Verwijder dit probleem met zijn scores. U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Figures and files under it, goals and actions that answer it</source>
        <translation>Cijfers en bestanden eronder, doelen en acties die erop antwoorden</translation>
    </message>
    <message>
        <source>Figures that show it</source>
        <translation>Cijfers die het tonen</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Volg de draad</translation>
    </message>
    <message>
        <source>Goals that answer it</source>
        <translation>Doelen die erop antwoorden</translation>
    </message>
    <message>
        <source>In place of those that are out of date. It can be undone.</source>
        <translation>In plaats van de verouderde cijfers. U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>No goal answers this priority yet.</source>
        <translation>Nog geen doel antwoordt op deze prioriteit.</translation>
    </message>
    <message>
        <source>No goal answers this problem.</source>
        <translation>Geen doel antwoordt op dit probleem.</translation>
    </message>
    <message>
        <source>None yet: add this problem from the page with figures to take them along.</source>
        <translation>Nog geen: voeg dit probleem toe vanuit de pagina met cijfers om ze mee te nemen.</translation>
    </message>
    <message>
        <source>Score from the figures</source>
        <translation>Score uit de cijfers</translation>
    </message>
    <message>
        <source>Scores, 1 (little) to 5 (much)</source>
        <translation>Scores, 1 (weinig) tot 5 (veel)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Toon het</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Toon {name}</translation>
    </message>
    <message>
        <source>Size, trend, harm and fear follow from the figures. Scores by hand stay.</source>
        <translation>Omvang, evolutie, schade en angst volgen uit de cijfers. Eigen scores blijven staan.</translation>
    </message>
    <message>
        <source>Take the newest figures</source>
        <translation>Neem de nieuwste cijfers</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Add a finding here</source>
        <translation>Hier een bevinding toevoegen</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Terug naar de cijfers</translation>
    </message>
    <message>
        <source>Back to the figures (Alt+←)</source>
        <translation>Terug naar de cijfers (Alt+←)</translation>
    </message>
</context>
<context>
    <name>ProgressLog</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Aan het logboek toevoegen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Bestand bijvoegen</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Verwijder deze notitie</translation>
    </message>
    <message>
        <source>Function that says so</source>
        <translation>Functie die het zegt</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Foto’s en documenten</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Het logboek lezen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Het bestand bewaren</translation>
    </message>
    <message>
        <source>Save this file elsewhere</source>
        <translation>Bewaar dit bestand elders</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Het bestand bewaren</translation>
    </message>
    <message>
        <source>The log stays in the office: it is in no export and in no edition.</source>
        <translation>Het logboek blijft op kantoor: het staat in geen enkele export of uitgave.</translation>
    </message>
    <message>
        <source>What was done, and how it goes</source>
        <translation>Wat gedaan is, en hoe het loopt</translation>
    </message>
</context>
<context>
    <name>ProjectDoor</name>
    <message>
        <source>Closing the project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing gets worse.</source>
        <translation>Het is alleen geopend om te lezen, zodat het niet erger wordt.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Map bekijken</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Zoeken naar schade</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>{file} openen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dit project is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>Wijkatlas projects</source>
        <translation>Wijkatlasprojecten</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Kwaliteit van de gegevens</translation>
    </message>
    <message>
        <source>Most frequent words without a category</source>
        <translation>Meest voorkomende woorden zonder categorie</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file to see how complete it is.</source>
        <translation>Er zijn nog geen incidenten. Importeer een bestand om te zien hoe volledig het is.</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidenten</translation>
    </message>
    <message>
        <source>{n} of {base}, {share} %</source>
        <translation>{n} van {base}, {share} %</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No question has these words.</source>
        <translation>Geen enkele vraag bevat deze woorden.</translation>
    </message>
    <message>
        <source>Questions and indicators</source>
        <translation>Vragen en indicatoren</translation>
    </message>
    <message>
        <source>Search in questions</source>
        <translation>Zoeken in vragen</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Terug naar de vragen</translation>
    </message>
    <message>
        <source>Back to the questions (Alt+←)</source>
        <translation>Terug naar de vragen (Alt+←)</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Berekenen</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Opnieuw berekenen</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Antwoorden berekenen</translation>
    </message>
    <message>
        <source>Changing the workbook</source>
        <translation>Werkmap wijzigen</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Verouderd – opnieuw berekenen</translation>
    </message>
    <message>
        <source>Register and decision</source>
        <translation>Register en besluit</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Er ging iets mis bij de berekening.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>De berekening is gestopt.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>De tabel staat op het klembord.</translation>
    </message>
    <message>
        <source>What was filled in is not a number. Write digits only, such as 250.</source>
        <translation>Wat u invulde, is geen getal. Schrijf alleen cijfers, zoals 250.</translation>
    </message>
    <message>
        <source>What you see below is not up to date.</source>
        <translation>Wat u hieronder ziet, is verouderd.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Deel</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>Vraa&amp;g</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Een dag</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Een getal</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Een plaats</translation>
    </message>
    <message>
        <source>Column: {columns}</source>
        <translation>Kolom: {columns}</translation>
    </message>
    <message>
        <source>Gave an answer: {n}.</source>
        <translation>Gaven een antwoord: {n}.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Not on the scale, so they count as no answer: {n}.</source>
        <translation>Niet op de schaal, dus tellen ze als geen antwoord: {n}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Getallen van {low} tot {high}.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Eén antwoord uit een lijst</translation>
    </message>
    <message>
        <source>Only the first {n} answers are listed.</source>
        <translation>Alleen de eerste {n} antwoorden staan in de lijst.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigen woorden</translation>
    </message>
    <message>
        <source>Own words are kept apart and never counted.</source>
        <translation>Eigen woorden worden apart bewaard en nooit geteld.</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Deel van de vragenlijst</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search a question</source>
        <translation>Een vraag zoeken</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Meerdere antwoorden</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Woorden van de vraag</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Changing the register</source>
        <translation>Register wijzigen</translation>
    </message>
    <message>
        <source>Entering the analysis in the register</source>
        <translation>Analyse in het register inschrijven</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Register lezen</translation>
    </message>
</context>
<context>
    <name>RejectedView</name>
    <message>
        <source>&amp;Export the rejected rows…</source>
        <translation>Geweigerde rijen &amp;opslaan…</translation>
    </message>
    <message>
        <source>All rows can be kept.</source>
        <translation>Alle rijen kunnen worden bewaard.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Geweigerde rijen opslaan</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the workbook has all of them.</source>
        <translation>De eerste {n} van {all}; in de werkmap staan ze allemaal.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>De geweigerde rijen staan in {file}.</translation>
    </message>
    <message>
        <source>These rows are left out. Mend them in the file and import it again.</source>
        <translation>Deze rijen worden weggelaten. Verbeter ze in het bestand en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Geweigerde rijen wegschrijven</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>geweigerd</translation>
    </message>
</context>
<context>
    <name>RespondentModel</name>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message>
        <source>Answers of single people are personal data: look only at what you need, and tell nobody who answered what. This look is noted in the log ({n} rows). Nothing can be copied from here.</source>
        <translation>Antwoorden van één persoon zijn persoonsgegevens: bekijk alleen wat u nodig hebt, en vertel niemand wie wat antwoordde. Dat u dit bekijkt, komt in het logboek ({n} rijen). U kunt hier niets kopiëren.</translation>
    </message>
    <message>
        <source>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</source>
        <translation>Elke keer dat iemand antwoorden per deelnemer bekijkt, komt dat in het logboek van het project. Dit project is alleen geopend om te lezen; ze kunnen dus niet worden getoond.</translation>
    </message>
    <message>
        <source>Noting the look in the log</source>
        <translation>In het logboek noteren</translation>
    </message>
    <message>
        <source>Reading single answers</source>
        <translation>Antwoorden per deelnemer lezen</translation>
    </message>
    <message>
        <source>Reading single answers…</source>
        <translation>Antwoorden per deelnemer lezen…</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Antwoorden per deelnemer</translation>
    </message>
    <message>
        <source>Single answers are not shown on this computer (see the settings).</source>
        <translation>Antwoorden per deelnemer worden op deze computer niet getoond (zie de instellingen).</translation>
    </message>
    <message>
        <source>Single answers: {wave}</source>
        <translation>Antwoorden per deelnemer: {wave}</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>Open the file</source>
        <translation>Bestand openen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Bestand wegschrijven</translation>
    </message>
    <message>
        <source>Written: {file}. Small counts are not hidden in it: keep it in the office.</source>
        <translation>Geschreven: {file}. Kleine aantallen zijn er niet in verborgen: houd het binnen de dienst.</translation>
    </message>
</context>
<context>
    <name>ResultFooter</name>
    <message>
        <source>Add to the workbook</source>
        <translation>Toevoegen aan de werkmap</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep as a layer, and enter it in the register</source>
        <translation>Als laag bewaren en in het register inschrijven</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>In het register bewaren</translation>
    </message>
    <message>
        <source>Kept: take it out of the register</source>
        <translation>Bewaard: uit het register halen</translation>
    </message>
    <message>
        <source>Kept: take its layer off the map</source>
        <translation>Bewaard: laag van de kaart halen</translation>
    </message>
    <message>
        <source>Take it out of the workbook</source>
        <translation>Uit de werkmap halen</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Er is nog geen actueel resultaat.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dit project is alleen geopend om te lezen.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Werkmap</translation>
    </message>
    <message>
        <source>Write the result to a file</source>
        <translation>Resultaat naar een bestand schrijven</translation>
    </message>
</context>
<context>
    <name>ResultSettings</name>
    <message>
        <source>Out of date: the data have changed since.</source>
        <translation>Verouderd: de gegevens zijn sindsdien veranderd.</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Van de kaart halen</translation>
    </message>
    <message>
        <source>Take this result off the map (Del)</source>
        <translation>Dit resultaat van de kaart halen (Del)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Wat dit niet laat zien</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>De rij weghalen</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>By hand.</source>
        <translation>Met de hand.</translation>
    </message>
    <message>
        <source>By hand: {why}</source>
        <translation>Met de hand: {why}</translation>
    </message>
    <message>
        <source>Score for {name}</source>
        <translation>Score voor {name}</translation>
    </message>
    <message>
        <source>The figures give {score}: {why}</source>
        <translation>De cijfers geven {score}: {why}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Clear: {part}</source>
        <translation>Wissen: {part}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Wat u ziet</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Applies when you start Wijkatlas again.</source>
        <translation>Geldt als u Wijkatlas opnieuw start.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>(nothing drawn)</source>
        <translation>(niets getekend)</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Teken op de kaart</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Remove what was drawn</source>
        <translation>Haal weg wat getekend is</translation>
    </message>
    <message>
        <source>drawn, {n} ha</source>
        <translation>getekend, {n} ha</translation>
    </message>
</context>
<context>
    <name>ShowIncidents</name>
    <message>
        <source>Show the incidents too</source>
        <translation>Ook de incidenten tonen</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Address of the source</source>
        <translation>Adres van de bron</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopieer het adres</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Openen in de browser</translation>
    </message>
</context>
<context>
    <name>StartsField</name>
    <message>
        <source>Start of {area}</source>
        <translation>Start van {area}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Stap {n} van {all}: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Indicators that were added: {n}. Undo takes them away.</source>
        <translation>Toegevoegde indicatoren: {n}. Met Ongedaan maken haalt u ze weer weg.</translation>
    </message>
    <message>
        <source>Reading the surveys</source>
        <translation>Enquêtes lezen</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
</context>
<context>
    <name>SurveyWizard</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Enquête importeren</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} importeren</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Kolommen bekijken</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Antwoorden lezen</translation>
    </message>
    <message>
        <source>Reading the recipe</source>
        <translation>Recept lezen</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Import proberen</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>A figure, problem, goal, action or evaluation</source>
        <translation>Een cijfer, probleem, doel, actie of evaluatie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose a line to go to it. A line with incidents shows them on the map.</source>
        <translation>Kies een regel om ernaartoe te gaan. Een regel met incidenten toont ze op de kaart.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Follow the thread of</source>
        <translation>Volg de draad van</translation>
    </message>
    <message>
        <source>Following the thread</source>
        <translation>De draad volgen</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Het rust op</translation>
    </message>
    <message>
        <source>On it rest</source>
        <translation>Erop rust</translation>
    </message>
    <message>
        <source>Show the incidents in {place}: {n}</source>
        <translation>Toon de incidenten in {place}: {n}</translation>
    </message>
    <message>
        <source>The map and the table show these incidents now.</source>
        <translation>De kaart en de tabel tonen nu deze incidenten.</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>De draad</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Er is nog niets te kiezen.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play the weeks one after the other (space)</source>
        <translation>De weken een na een afspelen (spatie)</translation>
    </message>
</context>
<context>
    <name>TimelineArea</name>
    <message>
        <source>Q{n}</source>
        <translation>K{n}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>geen datums</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>From {begin} to {end}</source>
        <translation>Van {begin} tot en met {end}</translation>
    </message>
    <message>
        <source>No dated incidents to show</source>
        <translation>Geen incidenten met een datum om te tonen</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>Geen periode gekozen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Week of {day}: {n} incidents</source>
        <translation>Week van {day}: {n} incidenten</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All days</source>
        <translation>Alle dagen</translation>
    </message>
    <message>
        <source>Narrower days (-)</source>
        <translation>Smallere dagen (-)</translation>
    </message>
    <message>
        <source>Timeline of goals and actions</source>
        <translation>Tijdlijn van doelen en acties</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Wider days (+)</source>
        <translation>Bredere dagen (+)</translation>
    </message>
    <message>
        <source>◆ step done   ◇ step open   dashed line: today</source>
        <translation>◆ stap gezet   ◇ stap open   streepjeslijn: vandaag</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again</source>
        <translation>Opnieuw uitvoeren</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Opnieuw uitgevoerd: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Opnieuw: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Ongedaan maken: {edit}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Ongedaan gemaakt: {edit}</translation>
    </message>
</context>
<context>
    <name>WaveHead</name>
    <message>
        <source>Changes between waves…</source>
        <translation>Veranderingen tussen metingen…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Enquête importeren…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Bekijken…</translation>
    </message>
    <message>
        <source>More about surveys</source>
        <translation>Meer over enquêtes</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nieuwe indicator…</translation>
    </message>
    <message>
        <source>Possible breaks with other waves: {n}</source>
        <translation>Mogelijke breuken met andere metingen: {n}</translation>
    </message>
    <message>
        <source>Ready-made indicators</source>
        <translation>Kant-en-klare indicatoren</translation>
    </message>
    <message>
        <source>Single answers…</source>
        <translation>Antwoorden per deelnemer…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>antwoorden: {n}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewogen</translation>
    </message>
    <message>
        <source>weighted to the population</source>
        <translation>gewogen naar de bevolking</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weight of {name}</source>
        <translation>Gewicht van {name}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A Wijkatlas file on this computer or the network</source>
        <translation>Een bestand op deze computer of het netwerk</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>Een leeg bestand voor uw gemeente</translation>
    </message>
    <message>
        <source>An invented town to try everything on</source>
        <translation>Een verzonnen stad om alles uit te proberen</translation>
    </message>
    <message>
        <source>Go back to a copy that was kept</source>
        <translation>Terug naar een bewaarde kopie</translation>
    </message>
    <message>
        <source>Last projects</source>
        <translation>Laatste projecten</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nieuw project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Project openen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Voorbeeldgemeente</translation>
    </message>
    <message>
        <source>See what happens in your neighbourhoods, and what is done about it.</source>
        <translation>Zie wat er in uw wijken gebeurt, en wat eraan gedaan wordt.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
<context>
    <name>WhatPopup</name>
    <message>
        <source>All categories</source>
        <translation>Alle categorieën</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Zoek een categorie</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>All hours</source>
        <translation>Alle uren</translation>
    </message>
    <message>
        <source>At night (0–6)</source>
        <translation>&apos;s Nachts (0–6)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dagen van de week</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot en met …</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>In the afternoon (12–18)</source>
        <translation>&apos;s Middags (12–18)</translation>
    </message>
    <message>
        <source>In the evening (18–24)</source>
        <translation>&apos;s Avonds (18–24)</translation>
    </message>
    <message>
        <source>In the morning (6–12)</source>
        <translation>&apos;s Morgens (6–12)</translation>
    </message>
    <message>
        <source>Last 12 months with data</source>
        <translation>Laatste 12 maanden met gegevens</translation>
    </message>
    <message>
        <source>Last 3 months with data</source>
        <translation>Laatste 3 maanden met gegevens</translation>
    </message>
    <message>
        <source>Last calendar year with data</source>
        <translation>Laatste kalenderjaar met gegevens</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Eigen uren</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Deel van de dag</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>De hele periode</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
</context>
<context>
    <name>WherePopup</name>
    <message>
        <source>Areas and networks</source>
        <translation>Wijken en buurtnetwerken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Search an area or a network</source>
        <translation>Zoek een wijk of een buurtnetwerk</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read-only)</source>
        <translation> (alleen lezen)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Bring incidents, areas or networks in</source>
        <translation>Incidenten, wijken of buurtnetwerken binnenhalen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Reservekopie bewaren</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lagen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Recent geopend</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Volgende &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Terug</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Er ging iets mis. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestopt. Er is niets veranderd.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Over Wijkatlas</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Achtergrondkaart toevoegen…</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Selectie opheffen</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Project sluiten</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Selectie verwijderen</translation>
    </message>
    <message>
        <source>Draw a network…</source>
        <translation>Buurtnetwerk tekenen…</translation>
    </message>
    <message>
        <source>Edit the selected network…</source>
        <translation>Gekozen buurtnetwerk bewerken…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Move the corners of the selected network</source>
        <translation>Hoeken van het gekozen buurtnetwerk verplaatsen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Play the timeline</source>
        <translation>Tijdlijn afspelen</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Uitbreidingen…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Kaart afdrukken…</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Panelen terugzetten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Rename what is selected…</source>
        <translation>Selectie hernoemen…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Alles doorzoeken…</translation>
    </message>
    <message>
        <source>Search in categories</source>
        <translation>Zoeken in categorieën</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecteren met een kader</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecteren met een veelhoek</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Instellingen…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Selectie tonen</translation>
    </message>
</context>
<context>
    <name>analyses</name>
    <message>
        <source>A smooth map of how many incidents there are per km².</source>
        <translation>Een vloeiende kaart van het aantal incidenten per km².</translation>
    </message>
    <message>
        <source>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</source>
        <translation>Wijken van deze indeling overlappen (paren: {n}); een incident dat in twee ervan ligt, telt maar in één mee.</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Dichtheid van incidenten</translation>
    </message>
    <message>
        <source>Does one incident draw the next?</source>
        <translation>Trekt het ene incident het volgende aan?</translation>
    </message>
    <message>
        <source>Each area against the same days a year earlier, and where the change is clear.</source>
        <translation>Elke wijk naast dezelfde dagen een jaar eerder, en waar de verandering duidelijk is.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</source>
        <translation>Incidenten naar inwoners, met wat alleen al het toeval doet met kleine wijken en met rangen.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Is het meer dan toeval?</translation>
    </message>
    <message>
        <source>Is it rising here?</source>
        <translation>Stijgt het hier?</translation>
    </message>
    <message>
        <source>Is it rising over time?</source>
        <translation>Stijgt het in de loop van de tijd?</translation>
    </message>
    <message>
        <source>Marks places where incidents lie together more, or less, than chance would have it.</source>
        <translation>Markeert plaatsen waar meer of minder incidenten bij elkaar liggen dan door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</source>
        <translation>Markeert de vakken waar de meeste incidenten te verwachten zijn, en zegt eerlijk of dat beter is dan kijken naar de vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>Months or weeks, what chance allows, and since when it is different.</source>
        <translation>Maanden of weken, wat bij toeval past, en sinds wanneer het anders is.</translation>
    </message>
    <message>
        <source>Risk by surroundings</source>
        <translation>Risico naar omgeving</translation>
    </message>
    <message>
        <source>See which surroundings go together with more incidents, to look there first.</source>
        <translation>Zie welke omgeving samengaat met meer incidenten, om daar eerst te kijken.</translation>
    </message>
    <message>
        <source>The hours of the week, also of incidents that nobody saw happen.</source>
        <translation>De uren van de week, ook voor incidenten die niemand heeft zien gebeuren.</translation>
    </message>
    <message>
        <source>To choose at which hours to be present.</source>
        <translation>Om te kiezen op welke uren u aanwezig bent.</translation>
    </message>
    <message>
        <source>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</source>
        <translation>Om plaatsen te kiezen voor preventie in de komende week of maand. Alleen plaatsen: er gaan geen gegevens over personen in en er komt niets over personen uit (Verordening (EU) 2024/1689, artikel 5). Een mens beslist wat ermee gebeurt.</translation>
    </message>
    <message>
        <source>To compare areas by inhabitants without ranking small ones by noise.</source>
        <translation>Om wijken naar inwoners te vergelijken, zonder kleine wijken te rangschikken op toeval.</translation>
    </message>
    <message>
        <source>To see in which areas more or fewer incidents are recorded than before.</source>
        <translation>Om te zien in welke wijken meer of minder incidenten geregistreerd zijn dan voordien.</translation>
    </message>
    <message>
        <source>To see where recorded incidents lie close together.</source>
        <translation>Om te zien waar geregistreerde incidenten dicht bij elkaar liggen.</translation>
    </message>
    <message>
        <source>To see which places stand out from the rest.</source>
        <translation>Om te zien welke plaatsen zich onderscheiden van de rest.</translation>
    </message>
    <message>
        <source>To tell a real change from chance and season.</source>
        <translation>Om een echte verandering te onderscheiden van toeval en seizoen.</translation>
    </message>
    <message>
        <source>To warn networks and the neighbourhood police in time after an incident.</source>
        <translation>Om buurtnetwerken en de wijkpolitie na een incident op tijd te waarschuwen.</translation>
    </message>
    <message>
        <source>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</source>
        <translation>Weegt geïmporteerde lagen, zoals cafés, bushaltes of straatverlichting, af tegen de plaatsen waar incidenten gebeuren.</translation>
    </message>
    <message>
        <source>What surrounds the busy places?</source>
        <translation>Wat ligt er rond de drukke plaatsen?</translation>
    </message>
    <message>
        <source>When in the week does it happen?</source>
        <translation>Wanneer in de week gebeurt het?</translation>
    </message>
    <message>
        <source>Where is it busy?</source>
        <translation>Waar is het druk?</translation>
    </message>
    <message>
        <source>Where is it likely next?</source>
        <translation>Waar is het binnenkort te verwachten?</translation>
    </message>
    <message>
        <source>Whether incidents follow each other nearby within days, and where that is now.</source>
        <translation>Of incidenten elkaar binnen enkele dagen in de buurt opvolgen, en waar dat nu zo is.</translation>
    </message>
    <message>
        <source>Which areas differ from the rest?</source>
        <translation>Welke wijken verschillen van de rest?</translation>
    </message>
    <message>
        <source>{names} and others: {more}</source>
        <translation>{names} en andere: {more}</translation>
    </message>
</context>
<context>
    <name>base maps</name>
    <message>
        <source>Add a base map</source>
        <translation>Achtergrondkaart toevoegen</translation>
    </message>
    <message>
        <source>Adding {file}</source>
        <translation>{file} toevoegen</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Achtergrondkaarten</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Friday</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>vanaf {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>tot en met {day}</translation>
    </message>
</context>
<context>
    <name>calendar short</name>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dec</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mrt</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>An area chosen because last year was bad often looks better the next year by itself.</source>
        <translation>Een wijk die gekozen is omdat vorig jaar slecht was, lijkt het jaar erna vaak vanzelf beter.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas in two periods</source>
        <translation>Wijken in twee periodes</translation>
    </message>
    <message>
        <source>Areas with too few incidents to say anything: {n}.</source>
        <translation>Wijken met te weinig incidenten om iets te zeggen: {n}.</translation>
    </message>
    <message>
        <source>Change: {now} against {before}</source>
        <translation>Verandering: {now} tegenover {before}</translation>
    </message>
    <message>
        <source>Clearly fewer in: {areas}.</source>
        <translation>Duidelijk minder in: {areas}.</translation>
    </message>
    <message>
        <source>Clearly more in: {areas}.</source>
        <translation>Duidelijk meer in: {areas}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts differ from year to year by chance alone; the chart shows the margins.</source>
        <translation>Aantallen verschillen alleen al door toeval van jaar tot jaar; de grafiek toont de marges.</translation>
    </message>
    <message>
        <source>How the incidents are spread over the areas did not clearly change.</source>
        <translation>De verdeling van de incidenten over de wijken is niet duidelijk veranderd.</translation>
    </message>
    <message>
        <source>In the other areas no change is clear.</source>
        <translation>In de andere wijken is geen verandering duidelijk.</translation>
    </message>
    <message>
        <source>Incidents now for one before, with margin</source>
        <translation>Incidenten nu voor elk incident vroeger, met marge</translation>
    </message>
    <message>
        <source>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</source>
        <translation>Dit vergelijkt wat geregistreerd is. Anders melden of registreren, of nieuwe inwoners, veranderen het aantal ook.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Weggelaten, dag niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</source>
        <translation>Marges van 95 %. q is p, gecorrigeerd voor het aantal wijken; de q van het aandeel toetst of het deel van de wijk in alle incidenten veranderd is. Over wijken met minder dan tien incidenten in beide periodes samen wordt niets gezegd.</translation>
    </message>
    <message>
        <source>No area has a clear change.</source>
        <translation>Geen enkele wijk is duidelijk veranderd.</translation>
    </message>
    <message>
        <source>Now for one before</source>
        <translation>Nu gedeeld door vroeger</translation>
    </message>
    <message>
        <source>Outside all areas: {before} before, {now} now.</source>
        <translation>Buiten alle wijken: vroeger {before}, nu {now}.</translation>
    </message>
    <message>
        <source>Over all a clear fall</source>
        <translation>Over het geheel een duidelijke daling</translation>
    </message>
    <message>
        <source>Over all a clear rise</source>
        <translation>Over het geheel een duidelijke stijging</translation>
    </message>
    <message>
        <source>Over all a sharp fall</source>
        <translation>Over het geheel een sterke daling</translation>
    </message>
    <message>
        <source>Over all a sharp rise</source>
        <translation>Over het geheel een sterke stijging</translation>
    </message>
    <message>
        <source>Over all no clear change</source>
        <translation>Over het geheel geen duidelijke verandering</translation>
    </message>
    <message>
        <source>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</source>
        <translation>Misschien een verandering, maar bij zo veel wijken geeft ook toeval zulke verschillen: {areas}.</translation>
    </message>
    <message>
        <source>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</source>
        <translation>Aandelen: toets van ruimtelijke puntpatronen (spatial point pattern test) met chi-kwadraat per wijk (Yates) en Benjamini-Yekutieli (Wheeler, Steenbeek en Andresen 2018). S = {s} van alle wijken, {robust} van die met een incident.</translation>
    </message>
    <message>
        <source>The first incident is of {day}: check whether the earlier period is complete.</source>
        <translation>Het eerste incident is van {day}: kijk na of de vroegere periode volledig is.</translation>
    </message>
    <message>
        <source>The last incident is of {day}: check whether the later period is complete.</source>
        <translation>Het laatste incident is van {day}: kijk na of de latere periode volledig is.</translation>
    </message>
    <message>
        <source>The periods are {before} and {now} days long; that is reckoned with.</source>
        <translation>De periodes duren {before} en {now} dagen; daarmee is rekening gehouden.</translation>
    </message>
    <message>
        <source>The share of all incidents changed in: {areas}.</source>
        <translation>Het aandeel in alle incidenten is veranderd in: {areas}.</translation>
    </message>
    <message>
        <source>Too few incidents to speak of a change</source>
        <translation>Te weinig incidenten om van een verandering te spreken</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Wat u kunt zeggen</translation>
    </message>
    <message>
        <source>Without a location: {before} before, {now} now.</source>
        <translation>Zonder plaats: vroeger {before}, nu {now}.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>duidelijke verandering</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>duidelijke daling</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>duidelijke stijging</translation>
    </message>
    <message>
        <source>its share of all incidents changed</source>
        <translation>het aandeel in alle incidenten is veranderd</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>geen verandering</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>geen duidelijke verandering</translation>
    </message>
    <message>
        <source>perhaps a change</source>
        <translation>misschien een verandering</translation>
    </message>
    <message>
        <source>q of the share</source>
        <translation>q van het aandeel</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>sterke daling</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>sterke stijging</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>te weinig om iets te zeggen</translation>
    </message>
    <message>
        <source>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</source>
        <translation>z = 2(√nu − √vroeger); bij ongelijke lengte wordt het vroegere aantal herschaald en houdt z dezelfde spreiding. Duidelijk vanaf |z| = 2, sterk vanaf 3, bij tien incidenten of meer; voor een wijk alleen met q hoogstens 0,05 (Benjamini-Hochberg over de wijken). p: exacte voorwaardelijke toets van twee Poisson-aantallen. Verhouding: exact voorwaardelijk interval (Clopper-Pearson).</translation>
    </message>
    <message>
        <source>{answer}: {before} in {earlier}, {now} in {later}.</source>
        <translation>{answer}: {before} in {earlier} en {now} in {later}.</translation>
    </message>
    <message>
        <source>{before_period}: {before}
{now_period}: {now}
{word}</source>
        <translation>Vroeger ({before_period}): {before}
Nu ({now_period}): {now}
{word}</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} en andere ({n} in totaal)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>SQLite reports: {line}</source>
        <translation>SQLite meldt: {line}</translation>
    </message>
    <message>
        <source>a row of {table} names a missing row of {parent}</source>
        <translation>een rij van {table} verwijst naar een rij van {parent} die er niet is</translation>
    </message>
    <message>
        <source>the CRS of {table} is unknown</source>
        <translation>het coördinatenstelsel van {table} is niet bekend</translation>
    </message>
    <message>
        <source>the audit log was altered at or after entry {number}</source>
        <translation>het controlelogboek is gewijzigd bij of na regel {number}</translation>
    </message>
    <message>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>het bestand zegt niet dat het een GeoPackage is</translation>
    </message>
    <message>
        <source>the layer {table} is missing</source>
        <translation>de laag {table} ontbreekt</translation>
    </message>
    <message>
        <source>the spatial index of {table} does not fit its rows</source>
        <translation>de ruimtelijke index van {table} past niet bij de rijen</translation>
    </message>
    <message>
        <source>unknown trigger {name}</source>
        <translation>onbekende trigger {name}</translation>
    </message>
    <message>
        <source>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</source>
        <translation>{n} vormen van {table} zijn onleesbaar of hebben een ander coördinatenstelsel dan het project</translation>
    </message>
    <message>
        <source>{n} imports do not add up</source>
        <translation>bij {n} imports kloppen de aantallen niet</translation>
    </message>
    <message>
        <source>{n} incidents belong to an import that was undone</source>
        <translation>{n} incidenten horen bij een import die ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>{n} incidents end before they begin</source>
        <translation>{n} incidenten eindigen voor ze beginnen</translation>
    </message>
    <message>
        <source>{n} incidents name an import that does not exist</source>
        <translation>{n} incidenten verwijzen naar een import die niet bestaat</translation>
    </message>
    <message>
        <source>{n} private rows belong to no incident</source>
        <translation>{n} afgeschermde rijen horen bij geen enkel incident</translation>
    </message>
    <message>
        <source>{n} private rows belong to no network</source>
        <translation>{n} afgeschermde rijen horen bij geen enkel buurtnetwerk</translation>
    </message>
    <message>
        <source>{n} rows of {table} have no identity (uid)</source>
        <translation>{n} rijen van {table} hebben geen eigen kenmerk (uid)</translation>
    </message>
    <message>
        <source>{table} has lost triggers that keep it consistent</source>
        <translation>{table} mist triggers die de gegevens sluitend houden</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Against the neighbours (LISA)</source>
        <translation>Tegenover de buren (LISA)</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>Alle binnen een afstand</translation>
    </message>
    <message>
        <source>Along the axes (Manhattan)</source>
        <translation>Langs de assen (Manhattan)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Bell (Gaussian)</source>
        <translation>Klokvorm (Gauss)</translation>
    </message>
    <message>
        <source>Flat disc (uniform)</source>
        <translation>Vlakke schijf (uniform)</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Zeshoeken</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>In rechte lijn</translation>
    </message>
    <message>
        <source>In the hour it began</source>
        <translation>In het uur van begin</translation>
    </message>
    <message>
        <source>Of the neighbours</source>
        <translation>Van de buren</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Van het geheel</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Recente plaatsen</translation>
    </message>
    <message>
        <source>Regression with risk factors</source>
        <translation>Regressie met risicofactoren</translation>
    </message>
    <message>
        <source>Round hill (quartic)</source>
        <translation>Ronde heuvel (kwartisch)</translation>
    </message>
    <message>
        <source>Sharing a side</source>
        <translation>Met een gedeelde zijde</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Gespreid over het interval</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>Steep hill (Epanechnikov)</source>
        <translation>Steile heuvel (Epanechnikov)</translation>
    </message>
    <message>
        <source>The nearest few</source>
        <translation>De dichtstbijzijnde</translation>
    </message>
    <message>
        <source>Together with the neighbours (Gi*)</source>
        <translation>Samen met de buren (Gi*)</translation>
    </message>
    <message>
        <source>Touching, also at a corner</source>
        <translation>Aangrenzend, ook aan een hoek</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aanvaarden</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>aanpassen</translation>
    </message>
    <message>
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>wijken</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>aandachtspunt</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>average</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>be-bbc</source>
        <translation>Vlaamse beleids- en beheerscyclus (BBC)</translation>
    </message>
    <message>
        <source>be-svpp</source>
        <translation>strategisch veiligheids- en preventieplan (SVPP)</translation>
    </message>
    <message>
        <source>be-zonal</source>
        <translation>zonaal veiligheidsplan</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>bèta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>zeker getrokken</translation>
    </message>
    <message>
        <source>contiguity</source>
        <translation>zijde of hoek gemeen</translation>
    </message>
    <message>
        <source>council</source>
        <translation>gemeenteraad</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>donker</translation>
    </message>
    <message>
        <source>density</source>
        <translation>dichtheid</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>afstand</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>niet opgenomen</translation>
    </message>
    <message>
        <source>en</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>es</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>rechte lijn</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>Gauss</translation>
    </message>
    <message>
        <source>gi</source>
        <translation>Getis-Ord Gi*</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>zeshoeken</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>onafhankelijk</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>recente plaatsen</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg (Korn–Graubard)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>lisa</source>
        <translation>LISA (lokale Moran)</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>manhattan</source>
        <translation>langs de assen</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>gemiddelde</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>dichtstbijzijnde</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>buren</translation>
    </message>
    <message>
        <source>network</source>
        <translation>buurtnetwerk</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>nl-ivp</source>
        <translation>integraal veiligheidsplan (NL)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>poststratify</source>
        <translation>poststratificatie</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>kwantiel</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>kwartisch</translation>
    </message>
    <message>
        <source>rake</source>
        <translation>raking</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>verhouding</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>weigeren</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regressie</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>heropenen</translation>
    </message>
    <message>
        <source>rook</source>
        <translation>zijde gemeen</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>gedeeld</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>vakken</translation>
    </message>
    <message>
        <source>system</source>
        <translation>zoals uw systeem</translation>
    </message>
    <message>
        <source>total</source>
        <translation>totaal</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>wijkschouw</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>geheel</translation>
    </message>
    <message>
        <source>wilson</source>
        <translation>Wilson</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Answer in JSON</source>
        <translation>Antwoorden in JSON</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>OPDRACHT</translation>
    </message>
    <message>
        <source>Commands about: {noun}</source>
        <translation>Opdrachten over: {noun}</translation>
    </message>
    <message>
        <source>Desktop GIS for local prevention offices. Without a command: the desktop.</source>
        <translation>Kaarten en cijfers voor lokale preventiediensten. Zonder opdracht start het venster.</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Meer in het logboek schrijven</translation>
    </message>
    <message>
        <source>Open the desktop with a project.</source>
        <translation>Opent het venster met een project.</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Geen voortgang tonen</translation>
    </message>
    <message>
        <source>The project file (.gpkg)</source>
        <translation>Het projectbestand (.gpkg)</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>HANDELING</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>A bundled questionnaire, or the file of your own</source>
        <translation>Een meegeleverde vragenlijst, of uw eigen bestand</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Enkele woorden</translation>
    </message>
    <message>
        <source>A file for each area, in a folder named as the atlas without .pdf</source>
        <translation>Een bestand per gebied, in een map met de naam van de atlas zonder .pdf</translation>
    </message>
    <message>
        <source>A file that may have left the office</source>
        <translation>Een bestand dat misschien uit dit kantoor komt</translation>
    </message>
    <message>
        <source>A remark to keep</source>
        <translation>Een opmerking om te bewaren</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash; else the newest of each</source>
        <translation>Een jaar, een maand of twee dagen met een schuine streep; anders het nieuwste van elk</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Over dit project</translation>
    </message>
    <message>
        <source>Actions in the area of this code</source>
        <translation>Acties in het gebied met deze code</translation>
    </message>
    <message>
        <source>Actions in which this sector takes part</source>
        <translation>Acties waar deze sector aan meewerkt</translation>
    </message>
    <message>
        <source>Actions that stand like this</source>
        <translation>Acties die er zo voor staan</translation>
    </message>
    <message>
        <source>Actions whose lead, or whose goal&apos;s owner, has this in its name</source>
        <translation>Acties met dit in de naam van de trekker of van de eigenaar van het doel</translation>
    </message>
    <message>
        <source>Add a problem with its newest figures.</source>
        <translation>Voeg een probleem toe met zijn nieuwste cijfers.</translation>
    </message>
    <message>
        <source>Add a problem…</source>
        <translation>Probleem toevoegen…</translation>
    </message>
    <message>
        <source>Add everybody to the groups</source>
        <translation>Iedereen toevoegen aan de groepen</translation>
    </message>
    <message>
        <source>Add those of a bundled set by its name, or of a file</source>
        <translation>Indicatoren van een meegeleverde reeks toevoegen (naam), of van een bestand</translation>
    </message>
    <message>
        <source>After how many days an incident counts half; 0: as did best before</source>
        <translation>Na hoeveel dagen een incident half telt; 0: wat vroeger het best werkte</translation>
    </message>
    <message>
        <source>Agree with each of the totals, or with groups of all of them together</source>
        <translation>Laten kloppen met elk van de totalen, of met groepen van alle totalen samen</translation>
    </message>
    <message>
        <source>All rows of long tables, on as many pages as it takes</source>
        <translation>Alle rijen van lange tabellen, op zoveel bladzijden als nodig</translation>
    </message>
    <message>
        <source>Also as PDF; needs LibreOffice</source>
        <translation>Ook als pdf; daarvoor is LibreOffice nodig</translation>
    </message>
    <message>
        <source>Also break the series where a source or a category begins or stops</source>
        <translation>De reeks ook breken waar een bron of een categorie begint of stopt</translation>
    </message>
    <message>
        <source>Also in place of scores given by hand</source>
        <translation>Ook in plaats van scores die met de hand gegeven zijn</translation>
    </message>
    <message>
        <source>Also use intervals longer than a week</source>
        <translation>Ook intervallen langer dan een week gebruiken</translation>
    </message>
    <message>
        <source>Also write a file (.gpkg, .geojson or .csv)</source>
        <translation>Ook een bestand schrijven (.gpkg, .geojson of .csv)</translation>
    </message>
    <message>
        <source>Area scheme</source>
        <translation>Indeling van de gebieden</translation>
    </message>
    <message>
        <source>Area scheme of the area</source>
        <translation>Indeling van het gebied</translation>
    </message>
    <message>
        <source>Area scheme, or grid:250 or hex:250 for cells of that width in metres</source>
        <translation>Indeling van de wijken, of grid:250 of hex:250 voor cellen van die breedte in meter</translation>
    </message>
    <message>
        <source>Area scheme, when areas are compared</source>
        <translation>Indeling, als wijken vergeleken worden</translation>
    </message>
    <message>
        <source>Area scheme; that of the map when left out</source>
        <translation>Indeling van de gebieden; zonder die van de kaart</translation>
    </message>
    <message>
        <source>Area scheme; that of the wave without one</source>
        <translation>Indeling van de wijken; anders die van de meting</translation>
    </message>
    <message>
        <source>Area scheme; the one that is shown when left out</source>
        <translation>Indeling van de wijken; weggelaten: de getoonde</translation>
    </message>
    <message>
        <source>Area scheme; the one with the most areas when left out</source>
        <translation>Indeling van de gebieden; zonder die met de meeste gebieden</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Indeling van de wijken; niet nodig als er maar één is</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Gebieden om mee te vergelijken</translation>
    </message>
    <message>
        <source>As of this day, as 2026-03-01; today without one</source>
        <translation>Op deze dag, zoals 2026-03-01; zonder: vandaag</translation>
    </message>
    <message>
        <source>Atlas of the areas…</source>
        <translation>Atlas van de gebieden…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Reservekopie maken…</translation>
    </message>
    <message>
        <source>Band of a raster, when it has several</source>
        <translation>Band van een raster, als er meer zijn</translation>
    </message>
    <message>
        <source>Bandwidth in metres: how far each incident reaches</source>
        <translation>Bandbreedte in meter: hoe ver elk incident reikt</translation>
    </message>
    <message>
        <source>Breaks between waves</source>
        <translation>Breuken tussen metingen</translation>
    </message>
    <message>
        <source>Bring in programme cards of your own or of another municipality.</source>
        <translation>Breng eigen programmakaarten of die van een andere gemeente binnen.</translation>
    </message>
    <message>
        <source>By what the size of the groups is measured</source>
        <translation>Waarnaar de grootte van de groepen gemeten wordt</translation>
    </message>
    <message>
        <source>Certainty of the margins, such as 0.95</source>
        <translation>Zekerheid van de marges, zoals 0.95</translation>
    </message>
    <message>
        <source>Change a criterion…</source>
        <translation>Criterium wijzigen…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Actie wijzigen</translation>
    </message>
    <message>
        <source>Change how an action stands, its days or its lead.</source>
        <translation>Wijzig hoe een actie ervoor staat, haar dagen of haar trekker.</translation>
    </message>
    <message>
        <source>Change the weight or the title of a criterion, add one, or remove one.</source>
        <translation>Wijzig het gewicht of de naam van een criterium, voeg er een toe, of haal er een weg.</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Kijkt na of het project in orde is: bestand, sleutels, lagen, index en controlelogboek.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Plan nakijken</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Project controleren</translation>
    </message>
    <message>
        <source>Choose the bandwidth by Scott&apos;s rule</source>
        <translation>Bandbreedte kiezen volgens de regel van Scott</translation>
    </message>
    <message>
        <source>Code of an incident theme</source>
        <translation>Code van een thema van incidenten</translation>
    </message>
    <message>
        <source>Code of an incident theme, such as burglary</source>
        <translation>Code van een thema van incidenten, zoals burglary</translation>
    </message>
    <message>
        <source>Code of the criterion to score by hand; without one from figures</source>
        <translation>Code van het criterium om met de hand te scoren; zonder: uit cijfers</translation>
    </message>
    <message>
        <source>Code of the criterion; a new one is added</source>
        <translation>Code van het criterium; een nieuwe wordt toegevoegd</translation>
    </message>
    <message>
        <source>Code of the question whose answers are shown</source>
        <translation>Code van de vraag waarvan u de antwoorden ziet</translation>
    </message>
    <message>
        <source>Code or name of the area</source>
        <translation>Code of naam van het gebied</translation>
    </message>
    <message>
        <source>Codes of areas with commas between; all when empty</source>
        <translation>Codes van gebieden met komma’s ertussen; leeg: alle</translation>
    </message>
    <message>
        <source>Codes of areas, with commas</source>
        <translation>Codes van gebieden, met komma’s</translation>
    </message>
    <message>
        <source>Codes of indicators to remove, with commas</source>
        <translation>Codes van indicatoren die weg moeten, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Codes of indicators with commas</source>
        <translation>Codes van indicatoren, met komma’s ertussen</translation>
    </message>
    <message>
        <source>Codes of questions with commas; else all</source>
        <translation>Codes van vragen, met komma’s ertussen; anders alle</translation>
    </message>
    <message>
        <source>Codes of the areas around the treated ones</source>
        <translation>Codes van de gebieden rond die van de actie</translation>
    </message>
    <message>
        <source>Codes of the areas around those to compare with</source>
        <translation>Codes van de gebieden rond die van de vergelijking</translation>
    </message>
    <message>
        <source>Codes of the areas to compare with, with commas</source>
        <translation>Codes van de gebieden om mee te vergelijken, met komma’s</translation>
    </message>
    <message>
        <source>Codes of the areas where something is done, with commas; those of the action</source>
        <translation>Codes van de gebieden waar iets gedaan wordt, met komma’s; anders die van de actie</translation>
    </message>
    <message>
        <source>Codes or names of areas, with commas; “all” is every area</source>
        <translation>Codes of namen van gebieden, met komma’s; “all” is elk gebied</translation>
    </message>
    <message>
        <source>Column that says whether there is a coordinator</source>
        <translation>Kolom die zegt of er een coördinator is</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Kolom met de code</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Kolom met de naam</translation>
    </message>
    <message>
        <source>Column with the number of households</source>
        <translation>Kolom met het aantal huishoudens</translation>
    </message>
    <message>
        <source>Column with the number of inhabitants</source>
        <translation>Kolom met het aantal inwoners</translation>
    </message>
    <message>
        <source>Column with the police service (no names of persons)</source>
        <translation>Kolom met de politiedienst (geen namen van personen)</translation>
    </message>
    <message>
        <source>Column with the start date</source>
        <translation>Kolom met de startdatum</translation>
    </message>
    <message>
        <source>Column with the status</source>
        <translation>Kolom met de status</translation>
    </message>
    <message>
        <source>Compare areas by rate</source>
        <translation>Wijken naar inwoners vergelijken</translation>
    </message>
    <message>
        <source>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</source>
        <translation>Vergelijkt wijken naar inwoners: welke meer van de rest verschillen dan toeval verklaart, en rangen met marges.</translation>
    </message>
    <message>
        <source>Compare areas in two periods</source>
        <translation>Wijken in twee periodes vergelijken</translation>
    </message>
    <message>
        <source>Compare groups with “whole”, or with the group of this code</source>
        <translation>Vergelijk groepen met “whole” (iedereen), of met de groep met deze code</translation>
    </message>
    <message>
        <source>Compare incidents per inhabitant, where areas have a population</source>
        <translation>Incidenten per inwoner vergelijken, waar wijken een aantal inwoners hebben</translation>
    </message>
    <message>
        <source>Compare rates by population (smoothed); for areas with inhabitants</source>
        <translation>Afgevlakte verhoudingen naar inwoners vergelijken; voor wijken met inwoners</translation>
    </message>
    <message>
        <source>Compare the counts of areas in two periods, and say where a change is clear.</source>
        <translation>Vergelijkt de aantallen per wijk in twee periodes, en zegt waar een verandering duidelijk is.</translation>
    </message>
    <message>
        <source>Compare two waves of a survey, or groups with everybody, with margins of the differences.</source>
        <translation>Vergelijkt twee metingen van een enquête, of groepen met iedereen, met marges van de verschillen.</translation>
    </message>
    <message>
        <source>Compare waves of a survey</source>
        <translation>Metingen van een enquête vergelijken</translation>
    </message>
    <message>
        <source>Compute whether an action worked, as its design says, and keep the result.</source>
        <translation>Bereken of een actie werkte, zoals haar opzet zegt, en bewaar het resultaat.</translation>
    </message>
    <message>
        <source>Coordinate system in metres, such as EPSG:31370</source>
        <translation>Coördinatenstelsel in meter, zoals EPSG:31370</translation>
    </message>
    <message>
        <source>Coordinate system of the file, such as EPSG:31370</source>
        <translation>Coördinatenstelsel van het bestand, zoals EPSG:31370</translation>
    </message>
    <message>
        <source>Copy the whole project to another file, verified.</source>
        <translation>Kopieert het hele project naar een ander bestand, met controle.</translation>
    </message>
    <message>
        <source>Correct at the border of the areas; clear outside them</source>
        <translation>Corrigeren aan de rand van de wijken; daarbuiten leeg</translation>
    </message>
    <message>
        <source>Count an incident told twice as two</source>
        <translation>Een incident dat twee keer voorkomt als twee tellen</translation>
    </message>
    <message>
        <source>Count by month or by ISO week</source>
        <translation>Tellen per maand of per ISO-week</translation>
    </message>
    <message>
        <source>Count displacement in a ring of so many metres around</source>
        <translation>Tel verschuiving in een ring van zoveel meter eromheen</translation>
    </message>
    <message>
        <source>Count incidents</source>
        <translation>Incidenten tellen</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Telt incidenten per wijk, buurtnetwerk, categorie, maand of uur, en wat nergens bij hoort.</translation>
    </message>
    <message>
        <source>Cut weights above this many times the mean; 0: none</source>
        <translation>Gewichten afkappen boven zoveel keer het gemiddelde; 0: niet</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Kwaliteit van de gegevens in woorden</translation>
    </message>
    <message>
        <source>Day for which zones are open; today</source>
        <translation>Dag waarop de zones openstaan; anders vandaag</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Dag vanaf wanneer dit geldt (JJJJ-MM-DD), of een kolom</translation>
    </message>
    <message>
        <source>Day of the decision; today when left out</source>
        <translation>Dag van het besluit; anders vandaag</translation>
    </message>
    <message>
        <source>Days from which on the figures mean something else (YYYY-MM-DD), with commas</source>
        <translation>Dagen vanaf wanneer de cijfers iets anders betekenen (JJJJ-MM-DD), met komma’s ertussen</translation>
    </message>
    <message>
        <source>Days, such as 7,14,28</source>
        <translation>Dagen, zoals 7,14,28</translation>
    </message>
    <message>
        <source>Decide on a break between waves…</source>
        <translation>Over een breuk tussen metingen beslissen…</translation>
    </message>
    <message>
        <source>Decide on a problem…</source>
        <translation>Over een probleem beslissen…</translation>
    </message>
    <message>
        <source>Decide whether a change between waves breaks the comparison of figures.</source>
        <translation>Beslist of cijfers na een verandering tussen metingen nog te vergelijken zijn.</translation>
    </message>
    <message>
        <source>Decides between squares that are equal</source>
        <translation>Kiest tussen vakken die gelijk zijn</translation>
    </message>
    <message>
        <source>Distance in a straight line or along the axes</source>
        <translation>Afstand in rechte lijn of langs de assen</translation>
    </message>
    <message>
        <source>Distances in metres, such as 100,200,400</source>
        <translation>Afstanden in meter, zoals 100,200,400</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Tekent de kaart als afbeelding, in elke grootte.</translation>
    </message>
    <message>
        <source>Estimate figures of a survey</source>
        <translation>Cijfers van een enquête schatten</translation>
    </message>
    <message>
        <source>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</source>
        <translation>Schat aandelen, gemiddelden, totalen, verhoudingen of kwantielen van een enquête, met hun marges.</translation>
    </message>
    <message>
        <source>Evaluations of a plan</source>
        <translation>Evaluaties van een plan</translation>
    </message>
    <message>
        <source>Export programme cards…</source>
        <translation>Programmakaarten exporteren…</translation>
    </message>
    <message>
        <source>Figures of services</source>
        <translation>Cijfers van diensten</translation>
    </message>
    <message>
        <source>File for the open zones (internal use)</source>
        <translation>Bestand voor de open zones (intern gebruik)</translation>
    </message>
    <message>
        <source>File of totals or percentages with columns variable, code and total</source>
        <translation>Bestand met totalen of percentages, met de kolommen variable, code en total</translation>
    </message>
    <message>
        <source>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</source>
        <translation>Vindt wijken of cellen die samen met hun buren meer of minder incidenten hebben dan door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>Find hot and cold spots</source>
        <translation>Hotspots en rustige plaatsen vinden</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Bevindingen in woorden</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Eerste dag (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the forecast; the day after the last incident when left out</source>
        <translation>Eerste dag van de verwachting; anders de dag na het laatste incident</translation>
    </message>
    <message>
        <source>First day of the months or weeks to compare with</source>
        <translation>Eerste dag van de maanden of weken om mee te vergelijken</translation>
    </message>
    <message>
        <source>First day to compare with; a year earlier when empty</source>
        <translation>Eerste dag om mee te vergelijken; leeg: een jaar eerder</translation>
    </message>
    <message>
        <source>First day; that of the kind of plan without one</source>
        <translation>Eerste dag; zonder: die van het soort plan</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation</source>
        <translation>Opzet van een evaluatie vastleggen</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</source>
        <translation>Leg de opzet van een evaluatie vast: daarna kan ze niet meer veranderen, alleen gevolgd worden door een andere.</translation>
    </message>
    <message>
        <source>Fix the design: it can&apos;t be changed any more</source>
        <translation>Leg de opzet vast: ze kan niet meer veranderen</translation>
    </message>
    <message>
        <source>Follow a figure or a row through the plan</source>
        <translation>Een cijfer of rij door het plan volgen</translation>
    </message>
    <message>
        <source>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</source>
        <translation>Volg de gouden draad van een rij of cijfer: waar het op rust, en wat erop rust.</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Voor wie: dat bepaalt wat verborgen wordt</translation>
    </message>
    <message>
        <source>Function of who fixes it, such as: prevention officer</source>
        <translation>Functie van wie ze vastlegt, zoals: preventieambtenaar</translation>
    </message>
    <message>
        <source>Function or service that leads it</source>
        <translation>Functie of dienst die ze trekt</translation>
    </message>
    <message>
        <source>Function that tells it, never a name</source>
        <translation>Functie die het vertelt, nooit een naam</translation>
    </message>
    <message>
        <source>Gi*: high or low together; LISA: like the neighbours</source>
        <translation>Gi*: samen hoog of laag; LISA: zoals de buren</translation>
    </message>
    <message>
        <source>Give outliers little weight in trend and season</source>
        <translation>Uitschieters weinig gewicht geven in trend en seizoen</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Doelen en acties</translation>
    </message>
    <message>
        <source>Hide counts below; else the setting</source>
        <translation>Aantallen verbergen onder; anders de instelling</translation>
    </message>
    <message>
        <source>How far ahead: a week, or a month of four weeks</source>
        <translation>Hoe ver vooruit: een week, of een maand van vier weken</translation>
    </message>
    <message>
        <source>How far an incident reaches, in metres; 0: as did best before</source>
        <translation>Hoe ver een incident reikt, in meter; 0: wat vroeger het best werkte</translation>
    </message>
    <message>
        <source>How far around each cell counts, in metres</source>
        <translation>Hoe ver rond elke cel meetelt, in meter</translation>
    </message>
    <message>
        <source>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</source>
        <translation>Hoe ver elk incident reikt, in meter (bij Gauss: de standaardafwijking); of “auto” voor de regel van Scott</translation>
    </message>
    <message>
        <source>How far neighbours may lie, by distance</source>
        <translation>Hoe ver buren mogen liggen, bij afstand</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Hoe het tot stand kwam</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Hoe er vergeleken wordt</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>How many areas to name</source>
        <translation>Hoeveel gebieden genoemd worden</translation>
    </message>
    <message>
        <source>How many neighbours, by nearest</source>
        <translation>Hoeveel buren, bij de dichtstbijzijnde</translation>
    </message>
    <message>
        <source>How margins of percentages are calculated</source>
        <translation>Hoe marges van percentages worden berekend</translation>
    </message>
    <message>
        <source>How much of the area to mark, in percent</source>
        <translation>Hoeveel van het gebied u markeert, in procent</translation>
    </message>
    <message>
        <source>How often to shuffle the days</source>
        <translation>Hoe vaak de dagen door elkaar worden geschud</translation>
    </message>
    <message>
        <source>How often weights are drawn</source>
        <translation>Hoe vaak gewichten getrokken worden</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Hoe het plan ervoor staat</translation>
    </message>
    <message>
        <source>Id of a card whose texts it starts with</source>
        <translation>Kenmerk van een kaart waarvan ze de teksten overneemt</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>Kenmerk van de kaart</translation>
    </message>
    <message>
        <source>Id of the new card, such as bicycle-market</source>
        <translation>Kenmerk van de nieuwe kaart, zoals fietsenmarkt</translation>
    </message>
    <message>
        <source>Id of the own card</source>
        <translation>Kenmerk van de eigen kaart</translation>
    </message>
    <message>
        <source>Ids of cards with commas; else all own ones</source>
        <translation>Kenmerken van kaarten met komma’s; anders alle eigen kaarten</translation>
    </message>
    <message>
        <source>Import a plan from a workbook that was made to be filled in or changed, or one like it.</source>
        <translation>Importeer een plan uit een werkmap die gemaakt is om in te vullen of te wijzigen, of een die erop lijkt.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Plan importeren…</translation>
    </message>
    <message>
        <source>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</source>
        <translation>Importeert een risicofactor: punten, lijnen, vlakken of een raster van wat rond de incidenten ligt.</translation>
    </message>
    <message>
        <source>Import a risk factor…</source>
        <translation>Risicofactor importeren…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Enquête importeren…</translation>
    </message>
    <message>
        <source>Import a wave of a survey: answers of people, or published figures.</source>
        <translation>Importeert een meting van een enquête: antwoorden van mensen, of gepubliceerde cijfers.</translation>
    </message>
    <message>
        <source>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</source>
        <translation>Importeert wijken (buurten, sectoren) met code, naam en inwoners.</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Wijken importeren…</translation>
    </message>
    <message>
        <source>Import figures of services and other sectors: a table with a row for each figure.</source>
        <translation>Importeer cijfers van diensten en andere sectoren: een tabel met een rij per cijfer.</translation>
    </message>
    <message>
        <source>Import figures of services…</source>
        <translation>Cijfers van diensten importeren…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Gewichten voor schade importeren…</translation>
    </message>
    <message>
        <source>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</source>
        <translation>Importeer hoe zwaar incidenten wegen per categorie: de tabel van het kantoor zelf, een officiële is er niet.</translation>
    </message>
    <message>
        <source>Import incidents from a file; what is there already is recognised.</source>
        <translation>Importeert incidenten uit een bestand; wat er al is, wordt herkend.</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Incidenten importeren…</translation>
    </message>
    <message>
        <source>Import neighbourhood networks (BIN, WhatsApp groups).</source>
        <translation>Importeert buurtnetwerken (BIN, WhatsAppgroepen).</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Buurtnetwerken importeren…</translation>
    </message>
    <message>
        <source>Import programme cards…</source>
        <translation>Programmakaarten importeren…</translation>
    </message>
    <message>
        <source>Indicator of a survey, such as survey:unsafe</source>
        <translation>Indicator van een enquête, zoals survey:unsafe</translation>
    </message>
    <message>
        <source>Indicators by area</source>
        <translation>Indicatoren per gebied</translation>
    </message>
    <message>
        <source>Indicators of surveys</source>
        <translation>Indicatoren van enquêtes</translation>
    </message>
    <message>
        <source>Indicators to take along, with commas; else that of the theme</source>
        <translation>Indicatoren om mee te nemen, met komma’s; anders die van het thema</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Soort plan</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Soorten plannen</translation>
    </message>
    <message>
        <source>Label and divide as the Near Repeat Calculator does</source>
        <translation>Benoemen en indelen zoals de Near Repeat Calculator</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Taal van de uitvoer</translation>
    </message>
    <message>
        <source>Language of the page, such as nl; else that of the program</source>
        <translation>Taal van de pagina, zoals nl; anders die van het programma</translation>
    </message>
    <message>
        <source>Language of the workbook; else that of the program</source>
        <translation>Taal van de werkmap; anders die van het programma</translation>
    </message>
    <message>
        <source>Last day of them, included</source>
        <translation>Laatste dag ervan, meegeteld</translation>
    </message>
    <message>
        <source>Last day to compare with; a year earlier when empty</source>
        <translation>Laatste dag om mee te vergelijken; leeg: een jaar eerder</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Laatste dag, meegeteld</translation>
    </message>
    <message>
        <source>Last day; by the length of such plans without one</source>
        <translation>Laatste dag; zonder: naar de duur van zulke plannen</translation>
    </message>
    <message>
        <source>Lay two questions beside each other</source>
        <translation>Twee vragen naast elkaar leggen</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Laag van het bestand, als er meer zijn</translation>
    </message>
    <message>
        <source>Least ratio for which zones are drawn</source>
        <translation>Laagste verhouding waarvoor zones worden getekend</translation>
    </message>
    <message>
        <source>Length of a block of houses in metres: factors reach up to three of them</source>
        <translation>Lengte van een bouwblok in meter: factoren reiken tot drie bouwblokken ver</translation>
    </message>
    <message>
        <source>List changes between waves after which figures may not be comparable.</source>
        <translation>Toont veranderingen tussen metingen waarna cijfers misschien niet vergelijkbaar zijn.</translation>
    </message>
    <message>
        <source>List plans with their goals and actions; with a filter, what the filter leaves of them.</source>
        <translation>Toon plannen met hun doelen en acties; met een filter wat ervan overblijft.</translation>
    </message>
    <message>
        <source>List problems by their total, and say which stay on top when the weights move.</source>
        <translation>Toon problemen naar hun totaal, en zeg welke bovenaan blijven als de gewichten schuiven.</translation>
    </message>
    <message>
        <source>List the analyses in the register, or write them as an algorithm register asks.</source>
        <translation>Toont de analyses in het register, of schrijft ze zoals een algoritmeregister het vraagt.</translation>
    </message>
    <message>
        <source>List the evaluations with their last results, and the actions that have none.</source>
        <translation>Toon de evaluaties met hun laatste resultaat, en de acties zonder.</translation>
    </message>
    <message>
        <source>List the findings in words, without what stays in the office.</source>
        <translation>Toon de bevindingen in woorden, zonder wat op kantoor blijft.</translation>
    </message>
    <message>
        <source>List the indicators of a project, add some, or remove some.</source>
        <translation>Toont de indicatoren van een project, voegt er toe of haalt er weg.</translation>
    </message>
    <message>
        <source>List the indicators that were imported from tables.</source>
        <translation>Toon de indicatoren die uit tabellen geïmporteerd zijn.</translation>
    </message>
    <message>
        <source>List the kinds of plans and what they call their goals.</source>
        <translation>Toon de soorten plannen en hoe ze hun doelen noemen.</translation>
    </message>
    <message>
        <source>List the problems of a project, with what was decided.</source>
        <translation>Toon de problemen van een project, met wat beslist is.</translation>
    </message>
    <message>
        <source>List the programme cards: what is known of measures, and how well.</source>
        <translation>Toon de programmakaarten: wat over maatregelen bekend is, en hoe goed.</translation>
    </message>
    <message>
        <source>List the questions of a wave with their codes, kinds and answers.</source>
        <translation>Toont de vragen van een meting met hun codes, soorten en antwoorden.</translation>
    </message>
    <message>
        <source>List the risk factors of the project.</source>
        <translation>Toont de risicofactoren van het project.</translation>
    </message>
    <message>
        <source>List the waves of surveys with their period, size, weights and design.</source>
        <translation>Toont de metingen van enquêtes met periode, omvang, gewichten en steekproefopzet.</translation>
    </message>
    <message>
        <source>List what is due soon or overdue in a plan; as a calendar when a file is named.</source>
        <translation>Toon wat in een plan binnenkort of al te doen was; als agenda wanneer een bestand genoemd is.</translation>
    </message>
    <message>
        <source>Log of an action</source>
        <translation>Logboek van een actie</translation>
    </message>
    <message>
        <source>Look for changes after taking the season out</source>
        <translation>Naar veranderingen zoeken nadat het seizoen eruit is gehaald</translation>
    </message>
    <message>
        <source>Make a new, empty project.</source>
        <translation>Maakt een nieuw, leeg project.</translation>
    </message>
    <message>
        <source>Make a project anew from a backup.</source>
        <translation>Maakt een project opnieuw uit een reservekopie.</translation>
    </message>
    <message>
        <source>Make the sample municipality and do the whole job: project, workbook, map, picture.</source>
        <translation>Maakt de voorbeeldgemeente met alles erbij: project, werkmap, kaart en afbeelding.</translation>
    </message>
    <message>
        <source>Make the weights of a survey agree with known numbers of people.</source>
        <translation>Laat de gewichten van een enquête kloppen met bekende aantallen mensen.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Kaart voor de browser…</translation>
    </message>
    <message>
        <source>Mark the board as seen; next time tells from now on</source>
        <translation>Duid het bord als gezien aan; vanaf nu wordt gezegd wat verandert</translation>
    </message>
    <message>
        <source>Mark the squares where most incidents are to be expected, and score that on past periods.</source>
        <translation>Markeert de vakken waar de meeste incidenten te verwachten zijn, en toetst dat op voorbije periodes.</translation>
    </message>
    <message>
        <source>Measure a risk factor in each area: mean and share of a raster, number, length or share.</source>
        <translation>Meet een risicofactor in elke wijk: gemiddelde en aandeel van een raster, aantal, lengte of aandeel.</translation>
    </message>
    <message>
        <source>Metres to the nearest, or how much there is around</source>
        <translation>Meter tot de dichtstbijzijnde, of hoeveel er rondom is</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Meer uitleg</translation>
    </message>
    <message>
        <source>Name of a recipe, or a recipe file; without one it is proposed</source>
        <translation>Naam of bestand van een recept; anders een voorstel</translation>
    </message>
    <message>
        <source>Name of the division, such as sector or wijk</source>
        <translation>Naam van de indeling, zoals sector of wijk</translation>
    </message>
    <message>
        <source>Name of the municipality or office</source>
        <translation>Naam van de gemeente of de dienst</translation>
    </message>
    <message>
        <source>Name of the risk factor</source>
        <translation>Naam van de risicofactor</translation>
    </message>
    <message>
        <source>Name of the risk factor, such as Bus stops</source>
        <translation>Naam van de risicofactor, zoals Bushaltes</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Naam van de meting</translation>
    </message>
    <message>
        <source>Name of the wave that it is compared with</source>
        <translation>Naam van de meting om mee te vergelijken</translation>
    </message>
    <message>
        <source>Name of the wave; the name of the file without one</source>
        <translation>Naam van de meting; anders de naam van het bestand</translation>
    </message>
    <message>
        <source>Name of the wave; the newest without one</source>
        <translation>Naam van de meting; anders de nieuwste</translation>
    </message>
    <message>
        <source>Names of these files, of {code}, {name}, {scheme} and {date}</source>
        <translation>Namen van deze bestanden, met {code}, {name}, {scheme} en {date}</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nieuw plan…</translation>
    </message>
    <message>
        <source>New programme card…</source>
        <translation>Nieuwe programmakaart…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Newest figures of problems…</source>
        <translation>Nieuwste cijfers van problemen…</translation>
    </message>
    <message>
        <source>No percentage on fewer answers; else the setting</source>
        <translation>Geen percentage bij minder antwoorden; anders de instelling</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Besluit noteren</translation>
    </message>
    <message>
        <source>Note in the register what a person decided after an analysis.</source>
        <translation>Noteert in het register wat een mens na een analyse heeft besloten.</translation>
    </message>
    <message>
        <source>Number (uid), code or title of the action</source>
        <translation>Nummer (uid), code of titel van de actie</translation>
    </message>
    <message>
        <source>Number of the break, as survey breaks lists it</source>
        <translation>Nummer van de breuk, zoals survey breaks het toont</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer van de import</translation>
    </message>
    <message>
        <source>Of when the file is, such as 2025 or 2025-06-30</source>
        <translation>Van wanneer het bestand is, zoals 2025 of 2025-06-30</translation>
    </message>
    <message>
        <source>Offer the areas and indicators of this project in the lists</source>
        <translation>Bied de gebieden en indicatoren van dit project in de lijsten aan</translation>
    </message>
    <message>
        <source>Only actions that are late</source>
        <translation>Alleen acties die te laat zijn</translation>
    </message>
    <message>
        <source>Only breaks from or to this wave</source>
        <translation>Alleen breuken van of naar deze meting</translation>
    </message>
    <message>
        <source>Only indicators of these codes, with commas</source>
        <translation>Alleen indicatoren met deze codes, met komma’s</translation>
    </message>
    <message>
        <source>Only of this incident theme, such as burglary</source>
        <translation>Alleen over dit thema van incidenten, zoals burglary</translation>
    </message>
    <message>
        <source>Only people who answered so: QUESTION=ANSWER</source>
        <translation>Alleen mensen die zo antwoordden: VRAAG=ANTWOORD</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Alleen rijen met deze waarde: KOLOM=WAARDE</translation>
    </message>
    <message>
        <source>Only these categories, with commas between</source>
        <translation>Alleen deze categorieën, met een komma ertussen</translation>
    </message>
    <message>
        <source>Only these incident categories, with commas; all without</source>
        <translation>Alleen deze categorieën incidenten, met komma’s; zonder: alle</translation>
    </message>
    <message>
        <source>Only these indicators, with commas, such as incident:burglary</source>
        <translation>Alleen deze indicatoren, met komma’s, zoals incident:burglary</translation>
    </message>
    <message>
        <source>Only this area (its code)</source>
        <translation>Alleen deze wijk (de code)</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Alleen deze categorie</translation>
    </message>
    <message>
        <source>Only where this sector takes part</source>
        <translation>Alleen waar deze sector meewerkt</translation>
    </message>
    <message>
        <source>Only with all these words in its texts</source>
        <translation>Alleen met al deze woorden in de teksten</translation>
    </message>
    <message>
        <source>Only with evidence this good</source>
        <translation>Alleen met bewijs van deze sterkte</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Daarna het venster openen, als er een scherm is</translation>
    </message>
    <message>
        <source>Over how many years a season may shift (odd, 7 or more); 0: the same every year</source>
        <translation>Over hoeveel jaar een seizoen mag verschuiven (oneven, 7 of meer); 0: elk jaar hetzelfde</translation>
    </message>
    <message>
        <source>Part of the people below a quantile; 0.5 is the median</source>
        <translation>Deel van de mensen onder een kwantiel; 0.5 is de mediaan</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants instead of per km²</source>
        <translation>Per 1.000 inwoners in plaats van per km²</translation>
    </message>
    <message>
        <source>Per how many inhabitants</source>
        <translation>Per hoeveel inwoners</translation>
    </message>
    <message>
        <source>Period after, written as the one before</source>
        <translation>Periode erna, geschreven zoals die ervoor</translation>
    </message>
    <message>
        <source>Period before, as 2024 or 2024-01-01/2024-12-31</source>
        <translation>Periode ervoor, zoals 2024 of 2024-01-01/2024-12-31</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Afbeelding van de kaart…</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Evaluatie plannen</translation>
    </message>
    <message>
        <source>Plan as a workbook to change…</source>
        <translation>Plan als werkmap om te wijzigen…</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programmakaarten</translation>
    </message>
    <message>
        <source>Project for QGIS…</source>
        <translation>Project voor QGIS…</translation>
    </message>
    <message>
        <source>Propose a recipe</source>
        <translation>Recept voorstellen</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of answers, from its headings and its cells.</source>
        <translation>Stelt een recept voor bij een bestand met antwoorden, op basis van koppen en cellen.</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Stelt een recept voor bij een bestand met incidenten, op basis van kolomnamen en waarden.</translation>
    </message>
    <message>
        <source>Propose a recipe for a survey</source>
        <translation>Recept voor een enquête voorstellen</translation>
    </message>
    <message>
        <source>Propose areas to compare with: as many incidents before, the same course, and not next door.</source>
        <translation>Stel gebieden voor om mee te vergelijken: evenveel incidenten vooraf, hetzelfde verloop, en niet naast elkaar.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Zet stijlen en een project voor QGIS in het projectbestand, en een .qgs-bestand ernaast.</translation>
    </message>
    <message>
        <source>Put the file in place of the wave of this name</source>
        <translation>Het bestand in de plaats zetten van de meting met deze naam</translation>
    </message>
    <message>
        <source>Put the weights of the file back</source>
        <translation>De gewichten van het bestand terugzetten</translation>
    </message>
    <message>
        <source>Question that a ratio divides by</source>
        <translation>Vraag om door te delen, bij een verhouding</translation>
    </message>
    <message>
        <source>Questionnaire to print or for Kobo</source>
        <translation>Vragenlijst om af te drukken of voor Kobo</translation>
    </message>
    <message>
        <source>Questions of a survey</source>
        <translation>Vragen van een enquête</translation>
    </message>
    <message>
        <source>Random rearrangements; more are made when there are many areas or cells</source>
        <translation>Toevallige herschikkingen; bij veel wijken of cellen worden het er meer</translation>
    </message>
    <message>
        <source>Recent places, or a regression with risk factors</source>
        <translation>Recente plaatsen, of een regressie met risicofactoren</translation>
    </message>
    <message>
        <source>Recognise an exported file…</source>
        <translation>Een geëxporteerd bestand herkennen…</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Register van analyses</translation>
    </message>
    <message>
        <source>Remove a programme card of your own.</source>
        <translation>Verwijder een eigen programmakaart.</translation>
    </message>
    <message>
        <source>Remove a programme card…</source>
        <translation>Programmakaart verwijderen…</translation>
    </message>
    <message>
        <source>Remove a risk factor…</source>
        <translation>Risicofactor verwijderen…</translation>
    </message>
    <message>
        <source>Remove a wave of a survey with all its answers.</source>
        <translation>Verwijder een meting van een enquête met al haar antwoorden.</translation>
    </message>
    <message>
        <source>Remove a wave of a survey…</source>
        <translation>Meting van een enquête verwijderen…</translation>
    </message>
    <message>
        <source>Remove it, with its scores</source>
        <translation>Haal het weg, met zijn scores</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>Resultaat van een evaluatie</translation>
    </message>
    <message>
        <source>Risk factor as raster…</source>
        <translation>Risicofactor als raster…</translation>
    </message>
    <message>
        <source>Risk factor by area…</source>
        <translation>Risicofactor per wijk…</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risicofactoren</translation>
    </message>
    <message>
        <source>Rows of the heading, such as 1,2; else found out</source>
        <translation>Rijen van de kop, zoals 1,2; anders vanzelf gevonden</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Voorbeeldgemeente</translation>
    </message>
    <message>
        <source>Say before the start how it will be judged whether an action worked.</source>
        <translation>Zeg vóór de start hoe beoordeeld wordt of een actie werkte.</translation>
    </message>
    <message>
        <source>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</source>
        <translation>Zeg hoe een plan ervoor staat: acties per status, wat te laat is, geld, en of doelen op koers liggen.</translation>
    </message>
    <message>
        <source>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</source>
        <translation>Zeg welke doelen van een plan niet meetbaar zijn en waar de gouden draad gebroken is.</translation>
    </message>
    <message>
        <source>Scheme of the areas; found out without one</source>
        <translation>Indeling van de wijken; anders vanzelf gevonden</translation>
    </message>
    <message>
        <source>Score from 1 (little) to 5 (much)</source>
        <translation>Score van 1 (weinig) tot 5 (veel)</translation>
    </message>
    <message>
        <source>Score problems: from their figures with the reason, or one criterion by hand.</source>
        <translation>Geef problemen scores: uit hun cijfers met de reden, of één criterium met de hand.</translation>
    </message>
    <message>
        <source>Score problems…</source>
        <translation>Problemen scoren…</translation>
    </message>
    <message>
        <source>Score the forecasts in the register whose period has passed.</source>
        <translation>Toetst de verwachtingen in het register waarvan de periode voorbij is.</translation>
    </message>
    <message>
        <source>Scores of earlier forecasts</source>
        <translation>Uitkomst van eerdere verwachtingen</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Startgetal van het toeval</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>Startgetal van de simulatie</translation>
    </message>
    <message>
        <source>Shape of the hill that each incident makes</source>
        <translation>Vorm van de heuvel die elk incident maakt</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one without</source>
        <translation>Werkblad van een werkmap; anders het eerste</translation>
    </message>
    <message>
        <source>Show a programme card</source>
        <translation>Programmakaart tonen</translation>
    </message>
    <message>
        <source>Show a programme card with its sources, and what was measured here.</source>
        <translation>Toon een programmakaart met haar bronnen, en wat hier gemeten is.</translation>
    </message>
    <message>
        <source>Show indicators by area with their margins, changes and ranks.</source>
        <translation>Toon indicatoren per gebied met hun marges, veranderingen en plaatsen.</translation>
    </message>
    <message>
        <source>Show the answers to a question for each group, and test whether the groups differ.</source>
        <translation>Toont de antwoorden op een vraag voor elke groep, en toetst of de groepen verschillen.</translation>
    </message>
    <message>
        <source>Show which figures changed since somebody looked at the board last.</source>
        <translation>Toon welke cijfers veranderd zijn sinds het bord het laatst bekeken werd.</translation>
    </message>
    <message>
        <source>Side of the cells in metres</source>
        <translation>Zijde van de cellen in meter</translation>
    </message>
    <message>
        <source>Side of the squares, in metres</source>
        <translation>Zijde van de vakken, in meter</translation>
    </message>
    <message>
        <source>Size of the cells in metres</source>
        <translation>Grootte van de cellen in meter</translation>
    </message>
    <message>
        <source>Size of the cells in metres; half a block is usual</source>
        <translation>Grootte van de cellen in meter; een half bouwblok is gebruikelijk</translation>
    </message>
    <message>
        <source>So many days ahead; the setting without it</source>
        <translation>Zoveel dagen vooruit; anders zoals ingesteld</translation>
    </message>
    <message>
        <source>Spread each incident over its interval, or count it where it began</source>
        <translation>Elk incident over zijn interval spreiden, of tellen in het uur waarin het begon</translation>
    </message>
    <message>
        <source>Start a plan of a kind, with the goals that such plans start from.</source>
        <translation>Begin een plan van een soort, met de doelen waarmee zulke plannen beginnen.</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Startgetal van het toeval</translation>
    </message>
    <message>
        <source>TOTAL, area, or the code of a question; several with commas</source>
        <translation>TOTAL, area of de code van een vraag; meerdere met komma’s ertussen</translation>
    </message>
    <message>
        <source>Table with the columns category; weight; source</source>
        <translation>Tabel met de kolommen categorie; gewicht; bron</translation>
    </message>
    <message>
        <source>Take a risk factor out of the project; this can be undone.</source>
        <translation>Haalt een risicofactor uit het project; dit kunt u ongedaan maken.</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Maakt een import ongedaan: wat erbij kwam, gaat weg; wat veranderde, komt terug.</translation>
    </message>
    <message>
        <source>Take over different cards whatever their version</source>
        <translation>Neem andere kaarten over, ongeacht hun versie</translation>
    </message>
    <message>
        <source>Take so many of the most comparable areas</source>
        <translation>Neem zoveel van de meest vergelijkbare gebieden</translation>
    </message>
    <message>
        <source>Take the newest figures of problems along in place of those of before.</source>
        <translation>Neem de nieuwste cijfers van problemen mee in plaats van die van eerder.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Zegt hoe volledig, uniek en tijdig de incidenten zijn.</translation>
    </message>
    <message>
        <source>Tell in which hours of the week incidents happen.</source>
        <translation>Zegt op welke uren van de week incidenten gebeuren.</translation>
    </message>
    <message>
        <source>Tell of the progress of an action, in its log.</source>
        <translation>Vertel hoe een actie vordert, in haar logboek.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Zegt wat er in het project zit: lagen, aantallen, imports en grootte.</translation>
    </message>
    <message>
        <source>Tell when in the week incidents happen</source>
        <translation>Zeggen wanneer in de week incidenten gebeuren</translation>
    </message>
    <message>
        <source>Tell whether incidents rise over time</source>
        <translation>Zeggen of incidenten stijgen in de loop van de tijd</translation>
    </message>
    <message>
        <source>Tell whether there are more or fewer incidents than before, by month or week.</source>
        <translation>Zegt per maand of week of er meer of minder incidenten zijn dan voordien.</translation>
    </message>
    <message>
        <source>Tell whether this very file left this project, when and for whom.</source>
        <translation>Zeg of precies dit bestand uit dit project kwam, wanneer en voor wie.</translation>
    </message>
    <message>
        <source>Test for near repeats</source>
        <translation>Herhaling in de buurt toetsen</translation>
    </message>
    <message>
        <source>Test whether incidents follow one another, and show where the next may be expected.</source>
        <translation>Toetst of incidenten elkaar opvolgen, en toont waar de volgende te verwachten zijn.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>Het QGIS-project (.qgs)</translation>
    </message>
    <message>
        <source>The atlas (.pdf)</source>
        <translation>De atlas (.pdf)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>De reservekopie</translation>
    </message>
    <message>
        <source>The day on which it ends</source>
        <translation>De dag waarop ze eindigt</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>De dag waarop ze begint</translation>
    </message>
    <message>
        <source>The day that all pages speak of; today when left out</source>
        <translation>De dag waarover alle bladen spreken; zonder: vandaag</translation>
    </message>
    <message>
        <source>The day that counts as today (YYYY-MM-DD)</source>
        <translation>De dag die als vandaag telt (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>The day; today without one</source>
        <translation>De dag; zonder: vandaag</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>De beslissing in woorden</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Het bestand dat u wilt importeren</translation>
    </message>
    <message>
        <source>The file to look at</source>
        <translation>Het bestand dat u wilt bekijken</translation>
    </message>
    <message>
        <source>The file with answers</source>
        <translation>Het bestand met antwoorden</translation>
    </message>
    <message>
        <source>The file with cards (.toml)</source>
        <translation>Het bestand met kaarten (.toml)</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>Het nieuwe projectbestand (.gpkg)</translation>
    </message>
    <message>
        <source>The number of the analysis in the register</source>
        <translation>Het nummer van de analyse in het register</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>De afbeelding (.png)</translation>
    </message>
    <message>
        <source>The plan for goals that name none; a new one if there is no such plan</source>
        <translation>Het plan voor doelen die er geen noemen; een nieuw als het niet bestaat</translation>
    </message>
    <message>
        <source>The questionnaire beside it: .lss, .lsq or XLSForm</source>
        <translation>De vragenlijst die erbij hoort: .lss, .lsq of XLSForm</translation>
    </message>
    <message>
        <source>The raster (.tif)</source>
        <translation>Het raster (.tif)</translation>
    </message>
    <message>
        <source>The role that decided; no name is needed</source>
        <translation>De functie of dienst die besloot; een naam is niet nodig</translation>
    </message>
    <message>
        <source>The table of figures</source>
        <translation>De tabel met cijfers</translation>
    </message>
    <message>
        <source>The web page (.html)</source>
        <translation>De webpagina (.html)</translation>
    </message>
    <message>
        <source>The workbook (.xlsx)</source>
        <translation>De werkmap (.xlsx)</translation>
    </message>
    <message>
        <source>The workbook of the plan, or a table of actions</source>
        <translation>De werkmap van het plan, of een tabel met acties</translation>
    </message>
    <message>
        <source>Title of the evaluation; that of the action</source>
        <translation>Naam van de evaluatie; anders die van de actie</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel van het plan</translation>
    </message>
    <message>
        <source>Title or number of a plan; all without one</source>
        <translation>Titel of nummer van een plan; zonder: alle</translation>
    </message>
    <message>
        <source>Title or number of a problem, goal, action or evaluation, or an indicator</source>
        <translation>Titel of nummer van een probleem, doel, actie of evaluatie, of een indicator</translation>
    </message>
    <message>
        <source>Title or number of the evaluation</source>
        <translation>Naam of nummer van de evaluatie</translation>
    </message>
    <message>
        <source>Title or number of the evaluation; the only one without</source>
        <translation>Naam of nummer van de evaluatie; niet nodig als er maar één is</translation>
    </message>
    <message>
        <source>Title or number of the problem</source>
        <translation>Titel of nummer van het probleem</translation>
    </message>
    <message>
        <source>Title or number of the problem; all without one</source>
        <translation>Titel of nummer van het probleem; zonder: alle</translation>
    </message>
    <message>
        <source>Title, code or number of the action; none needed</source>
        <translation>Titel, code of nummer van de actie; hoeft niet</translation>
    </message>
    <message>
        <source>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</source>
        <translation>Waarheen afgevlakte verhoudingen trekken: naar het geheel, of naar de buren</translation>
    </message>
    <message>
        <source>Trend and season as if all months were equally long</source>
        <translation>Trend en seizoen alsof alle maanden even lang zijn</translation>
    </message>
    <message>
        <source>Try, and keep nothing</source>
        <translation>Proberen en niets bewaren</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Import ongedaan maken…</translation>
    </message>
    <message>
        <source>Use the part of the period after that is over already</source>
        <translation>Gebruik het deel van de periode erna dat al voorbij is</translation>
    </message>
    <message>
        <source>Waves of surveys</source>
        <translation>Metingen van enquêtes</translation>
    </message>
    <message>
        <source>Weigh a survey…</source>
        <translation>Enquête wegen…</translation>
    </message>
    <message>
        <source>Weigh risk factors</source>
        <translation>Risicofactoren wegen</translation>
    </message>
    <message>
        <source>Weigh risk factors (cafés, stops, lights) against where incidents happen.</source>
        <translation>Weegt risicofactoren (cafés, haltes, verlichting) af tegen de plaatsen waar incidenten gebeuren.</translation>
    </message>
    <message>
        <source>Weight from 0 to 10, relative to the others</source>
        <translation>Gewicht van 0 tot 10, tegenover de andere</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>West, zuid, oost en noord in graden</translation>
    </message>
    <message>
        <source>What changed on the board</source>
        <translation>Wat veranderde op het bord</translation>
    </message>
    <message>
        <source>What happened; it stays in the office</source>
        <translation>Wat er gebeurde; het blijft op kantoor</translation>
    </message>
    <message>
        <source>What is compared; auto is a share or a mean</source>
        <translation>Wat vergeleken wordt; auto is een aandeel of een gemiddelde</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Wat beslist wordt</translation>
    </message>
    <message>
        <source>What is due…</source>
        <translation>Wat te doen is…</translation>
    </message>
    <message>
        <source>What is estimated; auto is a share or a mean</source>
        <translation>Wat geschat wordt; auto is een aandeel of een gemiddelde</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hoe het heet</translation>
    </message>
    <message>
        <source>What may be told to others</source>
        <translation>Wat aan anderen verteld mag worden</translation>
    </message>
    <message>
        <source>What stays in the office</source>
        <translation>Wat op kantoor blijft</translation>
    </message>
    <message>
        <source>What the problem is</source>
        <translation>Wat het probleem is</translation>
    </message>
    <message>
        <source>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</source>
        <translation>Waar de totalen over gaan, met komma’s ertussen: area, codes van vragen; anders alles in het bestand met totalen, of area</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Wat u vergelijkt</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Tellen volgens</translation>
    </message>
    <message>
        <source>What to do with a stratum of one cluster</source>
        <translation>Wat te doen met een stratum met één cluster</translation>
    </message>
    <message>
        <source>What was decided, and why; empty takes it back</source>
        <translation>Wat er besloten is, en waarom; leeg haalt het weg</translation>
    </message>
    <message>
        <source>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</source>
        <translation>Wanneer elk gebied begint, zoals W1=2024-03-01,W2=2024-06-01 (na elkaar)</translation>
    </message>
    <message>
        <source>Where classes of a number begin, such as 0,25,45,65</source>
        <translation>Waar klassen van een getal beginnen, zoals 0,25,45,65</translation>
    </message>
    <message>
        <source>Where is it likely next</source>
        <translation>Waar is het binnenkort te verwachten</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Waar de kopie komt</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Waar de resultaten komen</translation>
    </message>
    <message>
        <source>Where to write it (.toml)</source>
        <translation>Waar het geschreven wordt (.toml)</translation>
    </message>
    <message>
        <source>Where to write it: .xlsx for Kobo and ODK, .html to print</source>
        <translation>Waar het bestand komt: .xlsx voor Kobo en ODK, .html om af te drukken</translation>
    </message>
    <message>
        <source>Where to write the workbook (.xlsx)</source>
        <translation>Waar de werkmap geschreven wordt (.xlsx)</translation>
    </message>
    <message>
        <source>Whether it is a break: accept, refuse or reopen</source>
        <translation>Of het een breuk is: accept (aanvaarden), refuse (weigeren) of reopen (heropenen)</translation>
    </message>
    <message>
        <source>Whether the waves share clusters or people</source>
        <translation>Of de metingen clusters of mensen delen</translation>
    </message>
    <message>
        <source>Which areas or cells are neighbours</source>
        <translation>Welke wijken of cellen buren zijn</translation>
    </message>
    <message>
        <source>Which risk factors</source>
        <translation>Welke risicofactoren</translation>
    </message>
    <message>
        <source>Which risk factors, joined by commas; empty: all of them</source>
        <translation>Welke risicofactoren, met komma’s ertussen; leeg: allemaal</translation>
    </message>
    <message>
        <source>Who decides: a council or function, no person</source>
        <translation>Wie beslist: een raad of functie, geen persoon</translation>
    </message>
    <message>
        <source>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</source>
        <translation>Wie buur is: contiguity, rook, distance:500 of nearest:8</translation>
    </message>
    <message>
        <source>Who made the file</source>
        <translation>Wie het bestand gemaakt heeft</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Wie het aangaat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Waarom deze score</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Breedte en hoogte in pixels, zoals 1600x1000</translation>
    </message>
    <message>
        <source>Width of a square or hexagon in metres</source>
        <translation>Breedte van een vak of zeshoek in meter</translation>
    </message>
    <message>
        <source>With the effects that were measured here</source>
        <translation>Met de effecten die hier gemeten zijn</translation>
    </message>
    <message>
        <source>With the own cards of this project</source>
        <translation>Met de eigen kaarten van dit project</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Werkmap voor de gemeenteraad…</translation>
    </message>
    <message>
        <source>Workbook to fill in a plan…</source>
        <translation>Werkmap om een plan in te vullen…</translation>
    </message>
    <message>
        <source>Write a calendar to this file (.ics)</source>
        <translation>Schrijf een agenda naar dit bestand (.ics)</translation>
    </message>
    <message>
        <source>Write a density map</source>
        <translation>Dichtheidskaart schrijven</translation>
    </message>
    <message>
        <source>Write a finding down…</source>
        <translation>Bevinding opschrijven…</translation>
    </message>
    <message>
        <source>Write a plan to a workbook that can be changed there and imported again.</source>
        <translation>Schrijf een plan naar een werkmap die daar gewijzigd en weer geïmporteerd kan worden.</translation>
    </message>
    <message>
        <source>Write a programme card of your own as a file to fill in.</source>
        <translation>Schrijf een eigen programmakaart als bestand om in te vullen.</translation>
    </message>
    <message>
        <source>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</source>
        <translation>Schrijft een vragenlijst: een XLSForm voor Kobo en ODK, of een pagina om af te drukken.</translation>
    </message>
    <message>
        <source>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</source>
        <translation>Schrijft een raster (GeoTIFF) van de afstand tot een risicofactor, of van de dichtheid ervan.</translation>
    </message>
    <message>
        <source>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</source>
        <translation>Schrijf een werkmap om een plan in te vullen, met keuzelijsten en een voorbeeld op elk blad.</translation>
    </message>
    <message>
        <source>Write down what was decided about a problem, when and by whom.</source>
        <translation>Schrijf op wat over een probleem beslist is, wanneer en door wie.</translation>
    </message>
    <message>
        <source>Write down what was found on a safety walk, in an interview or at a meeting.</source>
        <translation>Schrijf op wat bij een wijkschouw, in een gesprek of in een vergadering gevonden is.</translation>
    </message>
    <message>
        <source>Write programme cards to a file that another municipality can bring in.</source>
        <translation>Schrijf programmakaarten naar een bestand dat een andere gemeente kan binnenbrengen.</translation>
    </message>
    <message>
        <source>Write rejected rows to this workbook</source>
        <translation>Geweigerde rijen in deze werkmap schrijven</translation>
    </message>
    <message>
        <source>Write the Excel workbook for the council: figures with margins, small counts hidden.</source>
        <translation>Schrijft de Excel-werkmap voor de gemeenteraad: cijfers met marges, kleine aantallen verborgen.</translation>
    </message>
    <message>
        <source>Write the atlas: for each area a page with its map, figures and chart, as PDF.</source>
        <translation>Schrijf de atlas: per gebied een bladzijde met kaart, cijfers en grafiek, als pdf.</translation>
    </message>
    <message>
        <source>Write the ground between levels here too</source>
        <translation>Ook de vlakken tussen de niveaus hier schrijven</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Schrijft de kaart als één pagina die in elke browser opengaat, zonder internet.</translation>
    </message>
    <message>
        <source>Write the register here, for publication (.json)</source>
        <translation>Het register hier schrijven, om te publiceren (.json)</translation>
    </message>
    <message>
        <source>Write the relative risk as a raster (.tif)</source>
        <translation>Het relatieve risico als raster schrijven (.tif)</translation>
    </message>
    <message>
        <source>Write the squares here (.gpkg), or the expectation (.tif)</source>
        <translation>De vakken (.gpkg) of de verwachting (.tif) hier schrijven</translation>
    </message>
    <message>
        <source>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</source>
        <translation>Schrijft waar incidenten dicht bij elkaar liggen, als raster voor elk GIS: per km², of per 1.000 inwoners.</translation>
    </message>
    <message>
        <source>area, or the code of the question that divides people into groups</source>
        <translation>area, of de code van de vraag die mensen in groepen verdeelt</translation>
    </message>
    <message>
        <source>bin, whatsapp or other; or a column with it</source>
        <translation>bin, whatsapp of other (overig); of een kolom ermee</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleting</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select what is to be deleted first.</source>
        <translation>Selecteer eerst wat u wilt verwijderen.</translation>
    </message>
    <message>
        <source>{edit}. Ctrl+Z brings it back.</source>
        <translation>Gedaan: {edit}. Met Ctrl+Z komt het terug.</translation>
    </message>
</context>
<context>
    <name>density</name>
    <message>
        <source>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</source>
        <translation>3 keer het gemiddelde is een grens die vaak voor een hotspot wordt gebruikt (bewijskracht B: secundaire bronnen). Het is geen toets.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas without a number of inhabitants are left clear: {n}.</source>
        <translation>Wijken zonder aantal inwoners blijven leeg: {n}.</translation>
    </message>
    <message>
        <source>At its densest place</source>
        <translation>Op het drukste punt</translation>
    </message>
    <message>
        <source>At least 3 times the mean density</source>
        <translation>Minstens 3 keer de gemiddelde dichtheid</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</source>
        <translation>Op het drukste punt zijn er {low} tot {high} incidenten per 1.000 inwoners (marge van 95 %).</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per km² (95 % margin).</source>
        <translation>Op het drukste punt zijn er {low} tot {high} incidenten per km² (marge van 95 %).</translation>
    </message>
    <message>
        <source>Compared with the number of inhabitants there are most incidents in: {names}.</source>
        <translation>Vergeleken met het aantal inwoners zijn er de meeste incidenten in: {names}.</translation>
    </message>
    <message>
        <source>Densest part of the ground</source>
        <translation>Drukste deel van de oppervlakte</translation>
    </message>
    <message>
        <source>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</source>
        <translation>Dubbele dichtheid: de dichtheid van de incidenten gedeeld door die van de inwoners met dezelfde kernfunctie, waarbij de inwoners van elke wijk er gelijk over verdeeld zijn; leeg waar er minder dan {least} per km² wonen.</translation>
    </message>
    <message>
        <source>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</source>
        <translation>Randcorrectie: gedeeld door de massa van de kernfunctie binnen de wijken, bij elke cel (uniforme correctie, Diggle 1985); incidenten erbuiten tellen niet mee.</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gauss</translation>
    </message>
    <message>
        <source>If they lay evenly</source>
        <translation>Als ze gelijk verdeeld waren</translation>
    </message>
    <message>
        <source>In the period chosen; bandwidth {bandwidth} m</source>
        <translation>In de gekozen periode; bandbreedte {bandwidth} m</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents on it</source>
        <translation>Incidenten erop</translation>
    </message>
    <message>
        <source>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</source>
        <translation>Inwoners zijn niet de mensen die er zijn: bij winkels, stations en scholen toont de kaart te veel.</translation>
    </message>
    <message>
        <source>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</source>
        <translation>Kerndichtheid met kernfunctie {kernel}; bandbreedte {bandwidth} m ({meaning}); cellen van {cell} m, waarden in het midden ervan; vlakke coördinaten in {crs}.</translation>
    </message>
    <message>
        <source>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</source>
        <translation>Lineair verdeeld over een rooster van {bin} m, met snelle Fouriertransformatie; wijkt hoogstens {share} van de piek af van de exacte som.</translation>
    </message>
    <message>
        <source>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</source>
        <translation>Marges van de drukste plaatsen: Poisson-interval met het effectieve aantal f h² / R(K). Aandelen van de oppervlakte gaan over {area} km².</translation>
    </message>
    <message>
        <source>Near the border the map shows too little when incidents across it are not recorded here.</source>
        <translation>Bij de grens toont de kaart te weinig als incidenten aan de andere kant hier niet geregistreerd zijn.</translation>
    </message>
    <message>
        <source>Outside the areas with a number of inhabitants, so not counted: {n}.</source>
        <translation>Buiten de wijken met een aantal inwoners, dus niet geteld: {n}.</translation>
    </message>
    <message>
        <source>Outside the areas, so not counted: {n}.</source>
        <translation>Buiten de wijken, dus niet geteld: {n}.</translation>
    </message>
    <message>
        <source>Part of the ground</source>
        <translation>Deel van de oppervlakte</translation>
    </message>
    <message>
        <source>Share of the incidents</source>
        <translation>Aandeel van de incidenten</translation>
    </message>
    <message>
        <source>Share of the incidents (%)</source>
        <translation>Aandeel van de incidenten (%)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Some places look dense by chance alone, above all with few incidents; this map does not test that.</source>
        <translation>Sommige plaatsen lijken alleen door toeval druk, vooral bij weinig incidenten; deze kaart toetst dat niet.</translation>
    </message>
    <message>
        <source>Summed exactly.</source>
        <translation>Exact opgeteld.</translation>
    </message>
    <message>
        <source>The areas with the densest places</source>
        <translation>De wijken met de drukste plaatsen</translation>
    </message>
    <message>
        <source>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</source>
        <translation>De bandbreedte ({bandwidth} m) is kleiner dan een cel ({cell} m), dus vallen incidenten tussen de cellen. Neem kleinere cellen of een grotere bandbreedte.</translation>
    </message>
    <message>
        <source>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</source>
        <translation>De bandbreedte volgt de normaalregel van Scott (Scott 1992; in het vlak die van Silverman 1986), met canonieke bandbreedtes overgezet op deze kernfunctie (Marron en Nolan 1988). De regel past bij één centrum; bij meer centra is hij eerder te breed.</translation>
    </message>
    <message>
        <source>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</source>
        <translation>De bandbreedte van {bandwidth} m bepaalt hoe vloeiend de kaart is: met een andere zijn de drukke plaatsen groter of kleiner.</translation>
    </message>
    <message>
        <source>The densest places lie in: {names}.</source>
        <translation>De drukste plaatsen liggen in: {names}.</translation>
    </message>
    <message>
        <source>The densest {share}</source>
        <translation>De drukste {share}</translation>
    </message>
    <message>
        <source>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</source>
        <translation>De marges gelden alleen voor toeval in het aantal incidenten. Een drukste plaats is gekozen omdat ze hoog is; haar waarde is dus eerder te hoog dan te laag.</translation>
    </message>
    <message>
        <source>The margins of these places overlap: their order is not certain.</source>
        <translation>De marges van deze plaatsen overlappen: hun volgorde is niet zeker.</translation>
    </message>
    <message>
        <source>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</source>
        <translation>Dezelfde incidenten maken de kaart en worden erop geteld: dit beschrijft de periode, het zegt niet waar de volgende zullen zijn.</translation>
    </message>
    <message>
        <source>There are too few incidents to say where it is dense.</source>
        <translation>Er zijn te weinig incidenten om te zeggen waar het druk is.</translation>
    </message>
    <message>
        <source>What the densest ground holds</source>
        <translation>Wat op de drukste oppervlakte ligt</translation>
    </message>
    <message>
        <source>Where few people live, a single incident already makes a high figure.</source>
        <translation>Waar weinig mensen wonen, geeft één incident al een hoog cijfer.</translation>
    </message>
    <message>
        <source>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</source>
        <translation>Waar meer mensen komen, wordt meer geregistreerd: op een plaats met veel incidenten is het risico voor ieder van hen niet altijd groter.</translation>
    </message>
    <message>
        <source>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</source>
        <translation>Met zo weinig incidenten ({n}) kan niemand zeggen waar het druk is: de kaart toont losse incidenten en wat eromheen ligt.</translation>
    </message>
    <message>
        <source>Without location, so not on the map: {n}.</source>
        <translation>Zonder plaats, dus niet op de kaart: {n}.</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>minder dan {n}</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>kwartisch</translation>
    </message>
    <message>
        <source>standard deviation, cut off at 5 of them</source>
        <translation>standaardafwijking, afgesneden bij 5 ervan</translation>
    </message>
    <message>
        <source>the radius</source>
        <translation>de straal</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>{share} of the incidents lie on the densest {ground} of the ground</source>
        <translation>{share} van de incidenten ligt op de drukste {ground} van de oppervlakte</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Accept a break in a survey</source>
        <translation>Breuk in een enquête aanvaarden</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Budgetregel toevoegen</translation>
    </message>
    <message>
        <source>Add a figure of a goal</source>
        <translation>Cijfer van een doel toevoegen</translation>
    </message>
    <message>
        <source>Add a file to a finding</source>
        <translation>Bestand bij een bevinding voegen</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Plan toevoegen</translation>
    </message>
    <message>
        <source>Add a problem</source>
        <translation>Probleem toevoegen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Stap toevoegen</translation>
    </message>
    <message>
        <source>Add a strategic goal</source>
        <translation>Strategisch doel toevoegen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Actie toevoegen</translation>
    </message>
    <message>
        <source>Add an analysis to the workbook</source>
        <translation>Analyse aan de werkmap toevoegen</translation>
    </message>
    <message>
        <source>Add an operational goal</source>
        <translation>Operationeel doel toevoegen</translation>
    </message>
    <message>
        <source>Add network {name}</source>
        <translation>Buurtnetwerk {name} toevoegen</translation>
    </message>
    <message>
        <source>Add progress of an action</source>
        <translation>Voortgang van een actie toevoegen</translation>
    </message>
    <message>
        <source>Add the finding “{name}”</source>
        <translation>Bevinding “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Add the problem “{name}”</source>
        <translation>Probleem “{name}” toevoegen</translation>
    </message>
    <message>
        <source>Attach a file to progress</source>
        <translation>Bestand bij de voortgang voegen</translation>
    </message>
    <message>
        <source>Change a budget line</source>
        <translation>Budgetregel wijzigen</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Criterium wijzigen</translation>
    </message>
    <message>
        <source>Change a figure of a goal</source>
        <translation>Cijfer van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Stap wijzigen</translation>
    </message>
    <message>
        <source>Change action {title}</source>
        <translation>Actie {title} wijzigen</translation>
    </message>
    <message>
        <source>Change how often a goal is measured</source>
        <translation>Meetfrequentie van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Buurtnetwerk {name} wijzigen</translation>
    </message>
    <message>
        <source>Change the areas of a goal</source>
        <translation>Gebieden van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the areas of an action</source>
        <translation>Gebieden van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the audience of an action</source>
        <translation>Doelgroep van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the baseline of a goal</source>
        <translation>Nulmeting van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the begin of a plan</source>
        <translation>Begin van een plan wijzigen</translation>
    </message>
    <message>
        <source>Change the cards of an action</source>
        <translation>Kaarten van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the code of a goal</source>
        <translation>Code van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the code of an action</source>
        <translation>Code van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the date of a baseline</source>
        <translation>Datum van een nulmeting wijzigen</translation>
    </message>
    <message>
        <source>Change the date of a target</source>
        <translation>Datum van een streefwaarde wijzigen</translation>
    </message>
    <message>
        <source>Change the description of a goal</source>
        <translation>Omschrijving van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the description of an action</source>
        <translation>Omschrijving van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the direction of a goal</source>
        <translation>Richting van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the end of a plan</source>
        <translation>Einde van een plan wijzigen</translation>
    </message>
    <message>
        <source>Change the end of an action</source>
        <translation>Einde van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the evidence of an action</source>
        <translation>Onderbouwing van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the finding “{name}”</source>
        <translation>Bevinding “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Change the indicator of a goal</source>
        <translation>Indicator van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the indicators</source>
        <translation>Indicatoren wijzigen</translation>
    </message>
    <message>
        <source>Change the kind of a plan</source>
        <translation>Soort van een plan wijzigen</translation>
    </message>
    <message>
        <source>Change the lead of an action</source>
        <translation>Trekker van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the note of a plan</source>
        <translation>Opmerking van een plan wijzigen</translation>
    </message>
    <message>
        <source>Change the owner of a goal</source>
        <translation>Eigenaar van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the partners of an action</source>
        <translation>Partners van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the period of a baseline</source>
        <translation>Periode van een nulmeting wijzigen</translation>
    </message>
    <message>
        <source>Change the place of an action</source>
        <translation>Plek van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the problem “{name}”</source>
        <translation>Probleem “{name}” wijzigen</translation>
    </message>
    <message>
        <source>Change the problems of a goal</source>
        <translation>Problemen van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the risk of an action</source>
        <translation>Risico van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the sector of a goal</source>
        <translation>Sector van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the sector of an action</source>
        <translation>Sector van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the source of a baseline</source>
        <translation>Bron van een nulmeting wijzigen</translation>
    </message>
    <message>
        <source>Change the start of an action</source>
        <translation>Start van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the status of an action</source>
        <translation>Status van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the target of a goal</source>
        <translation>Streefwaarde van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the title of a goal</source>
        <translation>Titel van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the title of a plan</source>
        <translation>Titel van een plan wijzigen</translation>
    </message>
    <message>
        <source>Change the title of an action</source>
        <translation>Titel van een actie wijzigen</translation>
    </message>
    <message>
        <source>Change the unit of a goal</source>
        <translation>Eenheid van een doel wijzigen</translation>
    </message>
    <message>
        <source>Change the weights of the criteria</source>
        <translation>Gewichten van de criteria wijzigen</translation>
    </message>
    <message>
        <source>Decide on a break of a survey</source>
        <translation>Over een breuk in een enquête beslissen</translation>
    </message>
    <message>
        <source>Decide on a problem</source>
        <translation>Over een probleem beslissen</translation>
    </message>
    <message>
        <source>Decide on “{name}”</source>
        <translation>Over “{name}” beslissen</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>Budgetregels verwijderen</translation>
    </message>
    <message>
        <source>Delete figures of a goal</source>
        <translation>Cijfers van een doel verwijderen</translation>
    </message>
    <message>
        <source>Delete indicator {name}</source>
        <translation>Indicator {name} verwijderen</translation>
    </message>
    <message>
        <source>Delete progress of an action</source>
        <translation>Voortgang van een actie verwijderen</translation>
    </message>
    <message>
        <source>Delete rows of the plan: {n}</source>
        <translation>Rijen van het plan verwijderen: {n}</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Stappen verwijderen</translation>
    </message>
    <message>
        <source>Delete the finding “{name}”</source>
        <translation>Bevinding “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Delete the problem “{name}”</source>
        <translation>Probleem “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Delete {n} areas</source>
        <translation>Wijken verwijderen ({n})</translation>
    </message>
    <message>
        <source>Delete {n} incidents</source>
        <translation>Incidenten verwijderen ({n})</translation>
    </message>
    <message>
        <source>Delete {n} networks</source>
        <translation>Buurtnetwerken verwijderen ({n})</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>“{name}” verwijderen</translation>
    </message>
    <message>
        <source>Duplicate rows of the plan: {n}</source>
        <translation>Rijen van het plan dupliceren: {n}</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>“{name}” dupliceren</translation>
    </message>
    <message>
        <source>Enter an analysis in the register</source>
        <translation>Analyse in het register inschrijven</translation>
    </message>
    <message>
        <source>Fix the design of “{name}”</source>
        <translation>Opzet van “{name}” vastleggen</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Wijken uit {file} importeren</translation>
    </message>
    <message>
        <source>Import cards of {file}</source>
        <translation>Kaarten uit {file} importeren</translation>
    </message>
    <message>
        <source>Import figures from {file}</source>
        <translation>Cijfers uit {file} importeren</translation>
    </message>
    <message>
        <source>Import harm weights from {file}</source>
        <translation>Gewichten voor schade uit {file} importeren</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Buurtnetwerken uit {file} importeren</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>Plan uit {file} importeren</translation>
    </message>
    <message>
        <source>Import the risk factor {name}</source>
        <translation>Risicofactor {name} importeren</translation>
    </message>
    <message>
        <source>Import wave {wave}</source>
        <translation>Meting {wave} importeren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importeren</translation>
    </message>
    <message>
        <source>Indicator {name}</source>
        <translation>Indicator {name}</translation>
    </message>
    <message>
        <source>Keep the result of “{name}”</source>
        <translation>Resultaat van “{name}” bewaren</translation>
    </message>
    <message>
        <source>Log of action {title}</source>
        <translation>Logboek van actie {title}</translation>
    </message>
    <message>
        <source>Mark the board as seen</source>
        <translation>Bord als gezien aanduiden</translation>
    </message>
    <message>
        <source>Move rows of the plan: {n}</source>
        <translation>Rijen van het plan verplaatsen: {n}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>“{name}” verplaatsen</translation>
    </message>
    <message>
        <source>New plan {title}</source>
        <translation>Nieuw plan {title}</translation>
    </message>
    <message>
        <source>New plan “{name}”</source>
        <translation>Nieuw plan “{name}”</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Besluit noteren</translation>
    </message>
    <message>
        <source>Plan the evaluation “{name}”</source>
        <translation>Evaluatie “{name}” plannen</translation>
    </message>
    <message>
        <source>Put card {card} on an action</source>
        <translation>Kaart {card} bij een actie zetten</translation>
    </message>
    <message>
        <source>Refuse a break in a survey</source>
        <translation>Breuk in een enquête weigeren</translation>
    </message>
    <message>
        <source>Remove a file from a finding</source>
        <translation>Bestand van een bevinding weghalen</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <translation>Kaart {card} verwijderen</translation>
    </message>
    <message>
        <source>Remove the evaluation “{name}”</source>
        <translation>Evaluatie “{name}” verwijderen</translation>
    </message>
    <message>
        <source>Remove the risk factor {name}</source>
        <translation>Risicofactor {name} verwijderen</translation>
    </message>
    <message>
        <source>Remove wave {wave}</source>
        <translation>Meting {wave} verwijderen</translation>
    </message>
    <message>
        <source>Rename network {name}</source>
        <translation>Buurtnetwerk {name} hernoemen</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Vorm van buurtnetwerk {name} wijzigen</translation>
    </message>
    <message>
        <source>Save card {card}</source>
        <translation>Kaart {card} bewaren</translation>
    </message>
    <message>
        <source>Score a problem</source>
        <translation>Probleem scoren</translation>
    </message>
    <message>
        <source>Score problems from their figures</source>
        <translation>Problemen uit hun cijfers scoren</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Stijlen voor QGIS</translation>
    </message>
    <message>
        <source>Take an analysis out of the register</source>
        <translation>Analyse uit het register halen</translation>
    </message>
    <message>
        <source>Take an analysis out of the workbook</source>
        <translation>Analyse uit de werkmap halen</translation>
    </message>
    <message>
        <source>Take the newest figures of problems</source>
        <translation>Nieuwste cijfers van problemen nemen</translation>
    </message>
    <message>
        <source>Take the present figure as the baseline</source>
        <translation>Huidig cijfer als nulmeting nemen</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Import {number} ongedaan maken</translation>
    </message>
    <message>
        <source>Weigh wave {wave}</source>
        <translation>Meting {wave} wegen</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision is somebody&apos;s.</source>
        <translation>Een besluit is altijd van iemand.</translation>
    </message>
    <message>
        <source>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</source>
        <translation>Een verwachting vraagt incidenten van minstens {needed} dagen, om met vorig jaar te vergelijken; er zijn er {known}.</translation>
    </message>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Een regel van “{file}” is langer dan {megabytes} MB.</translation>
    </message>
    <message>
        <source>A new one needs another title; the old one stays as it is.</source>
        <translation>Een nieuwe heeft een andere naam nodig; de oude blijft zoals ze is.</translation>
    </message>
    <message>
        <source>A plan can&apos;t end before it begins: {begin}, {end}.</source>
        <translation>Een plan kan niet eindigen voor het begint: {begin}, {end}.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>Een plan heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A problem needs a title.</source>
        <translation>Een probleem heeft een titel nodig.</translation>
    </message>
    <message>
        <source>A rate is per 1 to 1,000,000 inhabitants.</source>
        <translation>Een verhouding is per 1 tot 1.000.000 inwoners.</translation>
    </message>
    <message>
        <source>A ratio needs a question to divide by.</source>
        <translation>Een verhouding heeft een vraag nodig om door te delen.</translation>
    </message>
    <message>
        <source>A score by hand is of one problem on one criterion.</source>
        <translation>Een score met de hand geldt voor één probleem en één criterium.</translation>
    </message>
    <message>
        <source>A score is from 1 (little) to 5 (much).</source>
        <translation>Een score gaat van 1 (weinig) tot 5 (veel).</translation>
    </message>
    <message>
        <source>A season can&apos;t shift over fewer than 7 years.</source>
        <translation>Een seizoen kan niet over minder dan 7 jaar verschuiven.</translation>
    </message>
    <message>
        <source>A series needs at least {n} months before the start.</source>
        <translation>Een reeks heeft minstens {n} maanden voor de start nodig.</translation>
    </message>
    <message>
        <source>A share needs the codes of the answers that count.</source>
        <translation>Een aandeel heeft de codes nodig van de antwoorden die meetellen.</translation>
    </message>
    <message>
        <source>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</source>
        <translation>Een tabel met cijfers heeft een rij per cijfer, met minstens de kolommen indicator, periode en waarde.</translation>
    </message>
    <message>
        <source>A table of harm weights has the columns category; weight; source.</source>
        <translation>Een tabel met gewichten voor schade heeft de kolommen categorie; gewicht; bron.</translation>
    </message>
    <message>
        <source>A weight is from 0 to {most}.</source>
        <translation>Een gewicht gaat van 0 tot {most}.</translation>
    </message>
    <message>
        <source>A year or more is better: then the season is known too.</source>
        <translation>Een jaar of meer is beter: dan is ook het seizoen bekend.</translation>
    </message>
    <message>
        <source>A year or the row of a source is not written as a number.</source>
        <translation>Een jaar of de rij van een bron is niet als getal geschreven.</translation>
    </message>
    <message>
        <source>Actions hang under “{name}”: it must stay an operational goal.</source>
        <translation>Onder “{name}” hangen acties: het moet een operationeel doel blijven.</translation>
    </message>
    <message>
        <source>Add one with “problem add”.</source>
        <translation>Voeg er een toe met “problem add”.</translation>
    </message>
    <message>
        <source>Add one with “survey indicators --add”.</source>
        <translation>Voeg er een toe met “survey indicators --add”.</translation>
    </message>
    <message>
        <source>Allowed are: {allowed}.</source>
        <translation>Toegestaan zijn: {allowed}.</translation>
    </message>
    <message>
        <source>An action can&apos;t end before it starts: {start}, {end}.</source>
        <translation>Een actie kan niet eindigen voor ze begint: {start}, {end}.</translation>
    </message>
    <message>
        <source>An area is treated, or compared with, or around one of them.</source>
        <translation>In een gebied wordt iets gedaan, of er wordt mee vergeleken, of het ligt rond een ervan.</translation>
    </message>
    <message>
        <source>Another program changed the project. Restore a backup.</source>
        <translation>Een ander programma heeft het project gewijzigd. Zet een back-up terug.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Een ander programma heeft {parts} uit {file} verwijderd.</translation>
    </message>
    <message>
        <source>Area schemes of this project: {schemes}.</source>
        <translation>Indelingen van dit project: {schemes}.</translation>
    </message>
    <message>
        <source>Areas around are needed for both groups, or for none.</source>
        <translation>Gebieden eromheen zijn nodig voor beide groepen, of voor geen.</translation>
    </message>
    <message>
        <source>Areas that were merged have another code since.</source>
        <translation>Gebieden die samengevoegd zijn, hebben sindsdien een andere code.</translation>
    </message>
    <message>
        <source>Ask for a GeoTIFF with its coordinate system.</source>
        <translation>Vraag een GeoTIFF met zijn coördinatenstelsel.</translation>
    </message>
    <message>
        <source>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</source>
        <translation>Vraag het de afzender en geef het op: --crs EPSG:31370, bijvoorbeeld.{guess}</translation>
    </message>
    <message>
        <source>Ask the sender for GeoJSON or a GeoPackage.</source>
        <translation>Vraag de afzender om GeoJSON of een GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender for a JSON or CSV file.</source>
        <translation>Vraag de afzender om een JSON- of CSV-bestand.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy saved anew, with plain tables only.</source>
        <translation>Vraag de afzender om een opnieuw bewaarde kopie, met alleen gewone tabellen.</translation>
    </message>
    <message>
        <source>Ask the sender for a file without such a link.</source>
        <translation>Vraag de afzender om een bestand zonder zo’n verwijzing.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter period.</source>
        <translation>Vraag de afzender om een kortere periode.</translation>
    </message>
    <message>
        <source>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</source>
        <translation>Vraag de afzender om alle bestanden (.shp, .shx, .dbf, .prj), het liefst in één zipbestand.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy, or for another kind of file.</source>
        <translation>Vraag de afzender om een andere kopie, of om een ander soort bestand.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller files or for a GeoPackage.</source>
        <translation>Vraag de afzender om kleinere bestanden of om een GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender, and write it as crs in the recipe.</source>
        <translation>Vraag het de afzender en schrijf het als crs in het recept.</translation>
    </message>
    <message>
        <source>Band {band} of “{file}” does not hold plain numbers.</source>
        <translation>Band {band} van “{file}” bevat geen gewone getallen.</translation>
    </message>
    <message>
        <source>Beside the other sheets it would give small counts away.</source>
        <translation>Naast de andere werkbladen zou het kleine aantallen verraden.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Naast “{file}” staat geen .shp-bestand met de vormen.</translation>
    </message>
    <message>
        <source>Between 99 and 10 million rearrangements are possible.</source>
        <translation>Er kunnen 99 tot 10 miljoen herschikkingen zijn.</translation>
    </message>
    <message>
        <source>Both lie apart: first the one before, then the one after.</source>
        <translation>Ze liggen uit elkaar: eerst die ervoor, dan die erna.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</source>
        <translation>Met cellen van deze grootte zijn er {cells} plaatsen; nodig zijn er {fewest} tot {most}.</translation>
    </message>
    <message>
        <source>Change the recipe, or choose another one.</source>
        <translation>Wijzig het recept of kies een ander.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Kijk na of het bestand er nog staat en of u het mag lezen.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>Kijk het coördinatenstelsel van het bestand na.</translation>
    </message>
    <message>
        <source>Choose .xlsx for Kobo and ODK, or .html to print.</source>
        <translation>Kies .xlsx voor Kobo en ODK, of .html om af te drukken.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Kies GeoJSON, of een export van Open311 of Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</source>
        <translation>Kies een bestand van CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) of Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</source>
        <translation>Kies een bestand van CSV, Excel, OpenDocument, GeoJSON of GeoPackage, of een shapefile.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a “FeatureCollection”.</source>
        <translation>Kies een GeoJSON-bestand met een “FeatureCollection”.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</source>
        <translation>Kies een GeoJSON, TopoJSON, GeoPackage of shapefile, of een zipbestand met een van deze.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF that was placed on the map.</source>
        <translation>Kies een GeoTIFF die op de kaart geplaatst is.</translation>
    </message>
    <message>
        <source>Choose a bandwidth yourself, for example 250.</source>
        <translation>Kies zelf een bandbreedte, bijvoorbeeld 250.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Kies een achtergrondkaart met afbeeldingen (PNG of JPEG).</translation>
    </message>
    <message>
        <source>Choose a longer period or more categories.</source>
        <translation>Kies een langere periode of meer categorieën.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Kies een naam die eindigt op .xlsx.</translation>
    </message>
    <message>
        <source>Choose a question with one answer, or say where the classes of a number begin.</source>
        <translation>Kies een vraag met één antwoord, of zeg waar de klassen van een getal beginnen.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or the days to compare with.</source>
        <translation>Kies een kortere periode, of de dagen om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Kies een kortere periode.</translation>
    </message>
    <message>
        <source>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</source>
        <translation>Kies een werkmap van Excel (.xlsx) of OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>Choose an MBTiles, PMTiles or GeoTIFF file.</source>
        <translation>Kies een bestand van MBTiles, PMTiles of GeoTIFF.</translation>
    </message>
    <message>
        <source>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</source>
        <translation>Kies een bestand van SPSS (.sav, .zsav) of Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose an XLSForm: a workbook with the sheet “survey”.</source>
        <translation>Kies een XLSForm: een werkmap met het werkblad “survey”.</translation>
    </message>
    <message>
        <source>Choose another area scheme, another period or another category.</source>
        <translation>Kies een andere indeling, een andere periode of een andere categorie.</translation>
    </message>
    <message>
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Kies een ander coördinatenstelsel, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Kies een ander bestand, of zeg met een recept welke kolom wat is.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Kies een andere naam voor het resultaat.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Kies een andere naam, of open het.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>Choose another period or category.</source>
        <translation>Kies een andere periode of categorie.</translation>
    </message>
    <message>
        <source>Choose another place, or other areas on the map.</source>
        <translation>Kies een andere plaats, of andere wijken op de kaart.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Kies een ander recept of pas dit recept aan.</translation>
    </message>
    <message>
        <source>Choose another size of the cells.</source>
        <translation>Kies een andere grootte van de cellen.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Kies een andere titel.</translation>
    </message>
    <message>
        <source>Choose areas with inhabitants, or compare counts.</source>
        <translation>Kies wijken met inwoners, of vergelijk aantallen.</translation>
    </message>
    <message>
        <source>Choose incidents or areas with a location.</source>
        <translation>Kies incidenten of wijken met een plaats.</translation>
    </message>
    <message>
        <source>Choose one category, a shorter period, an area, or shorter distances.</source>
        <translation>Kies één categorie, een kortere periode, één wijk of kortere afstanden.</translation>
    </message>
    <message>
        <source>Choose one category, or categories that may be added.</source>
        <translation>Kies één categorie, of categorieën die opgeteld mogen worden.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Kies een van: {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {kernels}.</source>
        <translation>Kies een van: {kernels}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Kies een van: {languages}.</translation>
    </message>
    <message>
        <source>Choose one of: {rules}.</source>
        <translation>Kies een van: {rules}.</translation>
    </message>
    <message>
        <source>Choose other incidents, or import them with place and day.</source>
        <translation>Kies andere incidenten, of importeer ze met plaats en dag.</translation>
    </message>
    <message>
        <source>Choose the file of answers, and give this one as the questionnaire beside it (--form).</source>
        <translation>Kies het bestand met antwoorden en geef dit bestand op als vragenlijst erbij (--form).</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Sluit het waar het open staat, of kies een andere map.</translation>
    </message>
    <message>
        <source>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</source>
        <translation>Cluster “{name}” heeft maar één eenheid in de tweede trap: er is geen marge te schatten.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieer of download het opnieuw.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make it coarser or simpler, and try again.</source>
        <translation>Knip het bij tot de gemeente, of maak het grover of eenvoudiger, en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make its cells larger.</source>
        <translation>Knip het bij tot de gemeente, of maak de cellen groter.</translation>
    </message>
    <message>
        <source>Days and metres can&apos;t be less than 0.</source>
        <translation>Dagen en meters kunnen niet onder 0 liggen.</translation>
    </message>
    <message>
        <source>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</source>
        <translation>Afstanden en dagen moeten oplopen, boven 0 liggen en hoogstens {most} zijn; dagen gaan tot {days}.</translation>
    </message>
    <message>
        <source>Divide by fewer questions at once.</source>
        <translation>Verdeel volgens minder vragen tegelijk.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask the sender for a new one.</source>
        <translation>Download of kopieer het opnieuw, of vraag de afzender om een nieuw bestand.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Download of kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>Draw at least three corners that are not in one line.</source>
        <translation>Teken minstens drie hoeken die niet op één lijn liggen.</translation>
    </message>
    <message>
        <source>Each row needs a variable, a code and a number from 0 on.</source>
        <translation>Elke rij heeft een variabele, een code en een getal vanaf 0 nodig.</translation>
    </message>
    <message>
        <source>Each treated area starts after the period before, on a day of its own.</source>
        <translation>Elk gebied van de actie begint na de periode ervoor, op een eigen dag.</translation>
    </message>
    <message>
        <source>Either two waves are compared, or groups with everybody.</source>
        <translation>Vergelijk twee metingen, of groepen met iedereen, niet allebei.</translation>
    </message>
    <message>
        <source>Everybody is one group: there is nothing to lay beside it.</source>
        <translation>Iedereen is één groep: er is niets om ernaast te leggen.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Zoek uit welk stelsel het is en geef het op: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give 0 to hide nothing, or at least 3.</source>
        <translation>Geef 0 op om niets te verbergen, of minstens 3.</translation>
    </message>
    <message>
        <source>Give 7 or more, or 0 for the same season every year.</source>
        <translation>Geef 7 of meer op, of 0 voor elk jaar hetzelfde seizoen.</translation>
    </message>
    <message>
        <source>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</source>
        <translation>Geef een bestand met totalen op, met de kolommen variable, code en total. Groepen van twee vragen samen schrijft u als sex*age.</translation>
    </message>
    <message>
        <source>Give a file of totals.</source>
        <translation>Geef een bestand met totalen op.</translation>
    </message>
    <message>
        <source>Give a number above 1, such as 5.</source>
        <translation>Geef een getal boven 1 op, zoals 5.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Geef een getal van 0 tot {most}.</translation>
    </message>
    <message>
        <source>Give a number such as 0.5 for the median.</source>
        <translation>Geef een getal op, zoals 0.5 voor de mediaan.</translation>
    </message>
    <message>
        <source>Give a number such as 0.95.</source>
        <translation>Geef een getal op, zoals 0.95.</translation>
    </message>
    <message>
        <source>Give a seed from 0 and from 1 to {most} draws.</source>
        <translation>Geef een startgetal vanaf 0 en 1 tot {most} trekkingen.</translation>
    </message>
    <message>
        <source>Give area or the code of a question with --by.</source>
        <translation>Geef area of de code van een vraag op met --by.</translation>
    </message>
    <message>
        <source>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</source>
        <translation>Geef het een eigen naam (--wave), of zeg dat het deze meting verbetert (--wave {wave}).</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Geef de EPSG-code op, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value: low and high.</source>
        <translation>Geef de laagste en de hoogste waarde op: low en high.</translation>
    </message>
    <message>
        <source>Give metres, such as 250, or “auto”.</source>
        <translation>Geef meters op, zoals 250, of “auto”.</translation>
    </message>
    <message>
        <source>Give numbers of people, or shares that add up to 100.</source>
        <translation>Geef aantallen mensen op, of aandelen die samen 100 zijn.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geef een ervan een ander kenmerk.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Kies er een dat in meter meet, zoals EPSG:31370 (België) of EPSG:28992 (Nederland).</translation>
    </message>
    <message>
        <source>Give rising numbers with commas, such as 0,25,45,65.</source>
        <translation>Geef oplopende getallen op met komma’s ertussen, zoals 0,25,45,65.</translation>
    </message>
    <message>
        <source>Give the areas a scheme, such as “sector”.</source>
        <translation>Geef de wijken een indeling, zoals “sector”.</translation>
    </message>
    <message>
        <source>Give the file of a recipe, or one of: {names}.</source>
        <translation>Geef het bestand van een recept op, of een van: {names}.</translation>
    </message>
    <message>
        <source>Give the file, or one of: {names}.</source>
        <translation>Geef het bestand op, of een van: {names}.</translation>
    </message>
    <message>
        <source>Give the newer one a higher version.</source>
        <translation>Geef de nieuwere een hogere versie.</translation>
    </message>
    <message>
        <source>Give the number of people in each group.</source>
        <translation>Geef het aantal mensen in elke groep op.</translation>
    </message>
    <message>
        <source>Give the period before the start and the one after it.</source>
        <translation>Geef de periode voor de start en die erna.</translation>
    </message>
    <message>
        <source>Give the risk factor a name.</source>
        <translation>Geef de risicofactor een naam.</translation>
    </message>
    <message>
        <source>Give the role that decided, such as a service.</source>
        <translation>Geef de functie op die besloot, bijvoorbeeld een dienst.</translation>
    </message>
    <message>
        <source>Give their numbers with commas, such as 1,2.</source>
        <translation>Geef de nummers op met komma’s ertussen, zoals 1,2.</translation>
    </message>
    <message>
        <source>Give these groups a total above zero, or join them.</source>
        <translation>Geef deze groepen een totaal boven nul, of voeg ze samen.</translation>
    </message>
    <message>
        <source>Give this one another name (--wave), or put it in the place of the other (--replace).</source>
        <translation>Geef deze een andere naam (--wave), of zet ze in de plaats van de andere (--replace).</translation>
    </message>
    <message>
        <source>Give this one another name, or put the file in the place of the wave.</source>
        <translation>Geef deze een andere naam, of zet het bestand in de plaats van de meting.</translation>
    </message>
    <message>
        <source>Give totals of the same people.</source>
        <translation>Geef totalen van dezelfde mensen op.</translation>
    </message>
    <message>
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Geef west, zuid, oost en noord in graden, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Geef breedte en hoogte van {least} tot {most} pixels: 1600x1000.</translation>
    </message>
    <message>
        <source>Give your own card another id.</source>
        <translation>Geef uw eigen kaart een ander kenmerk.</translation>
    </message>
    <message>
        <source>Goal “{name}” would hang under itself.</source>
        <translation>Doel “{name}” zou onder zichzelf hangen.</translation>
    </message>
    <message>
        <source>Goals hang under “{name}”: it must stay a strategic goal.</source>
        <translation>Onder “{name}” hangen doelen: het moet een strategisch doel blijven.</translation>
    </message>
    <message>
        <source>Hiding only the count 1 shows what it hides.</source>
        <translation>Alleen het aantal 1 verbergen verraadt wat u verbergt.</translation>
    </message>
    <message>
        <source>Import a file with answers first.</source>
        <translation>Importeer eerst een bestand met antwoorden.</translation>
    </message>
    <message>
        <source>Import areas with inhabitants, or compare without them.</source>
        <translation>Importeer wijken met inwoners, of vergelijk zonder inwoners.</translation>
    </message>
    <message>
        <source>Import areas with their number of inhabitants.</source>
        <translation>Importeer wijken met hun aantal inwoners.</translation>
    </message>
    <message>
        <source>Import areas with “area import … --population FIELD”, or look per km².</source>
        <translation>Importeer wijken met “area import … --population KOLOM”, of bekijk het per km².</translation>
    </message>
    <message>
        <source>Import areas, and see in the list of plugins that one is there that gives such pages.</source>
        <translation>Importeer gebieden, en kijk in de lijst van plug-ins of er een is die zulke bladzijden geeft.</translation>
    </message>
    <message>
        <source>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</source>
        <translation>Importeer er minstens één, zoals cafés, bushaltes of straatverlichting: menu Importeren, “Risicofactor importeren”, of “factor import”.</translation>
    </message>
    <message>
        <source>Import earlier years, or choose a longer period.</source>
        <translation>Importeer vroegere jaren, of kies een langere periode.</translation>
    </message>
    <message>
        <source>Import incidents with a date first.</source>
        <translation>Importeer eerst incidenten met een datum.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Importeer het zoals het is.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importeer het in een project.</translation>
    </message>
    <message>
        <source>Import later incidents, or choose an earlier day.</source>
        <translation>Importeer latere incidenten, of kies een vroegere dag.</translation>
    </message>
    <message>
        <source>Import the areas with their population, or give a file of totals.</source>
        <translation>Importeer de wijken met hun aantal inwoners, of geef een bestand met totalen op.</translation>
    </message>
    <message>
        <source>Import them with “area import” first.</source>
        <translation>Importeer ze eerst met “area import”.</translation>
    </message>
    <message>
        <source>Import them, or ask for a provisional result over {begin} to {end}.</source>
        <translation>Importeer ze, of vraag een voorlopig resultaat over {begin} tot {end}.</translation>
    </message>
    <message>
        <source>Import {later} changed rows of import {number}.</source>
        <translation>Import {later} heeft rijen van import {number} gewijzigd.</translation>
    </message>
    <message>
        <source>Import {number} was undone already.</source>
        <translation>Import {number} is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>In LimeSurvey: export the survey as “Survey structure (.lss)”.</source>
        <translation>In LimeSurvey: exporteer de structuur van de enquête (.lss).</translation>
    </message>
    <message>
        <source>Install it, or open the workbook and print it to a PDF yourself.</source>
        <translation>Installeer het, of open de werkmap en druk ze zelf af naar een pdf.</translation>
    </message>
    <message>
        <source>Is it open in another program? Choose another place.</source>
        <translation>Staat het open in een ander programma? Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>Is dit het juiste recept voor dit bestand?</translation>
    </message>
    <message>
        <source>It can be {most} characters long at most.</source>
        <translation>Het mag hoogstens {most} tekens lang zijn.</translation>
    </message>
    <message>
        <source>It can only name items that “questions” names.</source>
        <translation>Hier mogen alleen vragen staan die ook bij “questions” staan.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out.</source>
        <translation>Dit mag niet ontbreken.</translation>
    </message>
    <message>
        <source>It can&apos;t be more than there are items.</source>
        <translation>Dit mag niet meer zijn dan er vragen zijn.</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Er zijn geen kolommen; de tabel (.dbf) ontbreekt.</translation>
    </message>
    <message>
        <source>It has: {names}. Import one with “factor import”.</source>
        <translation>Er zijn: {names}. Importeer een risicofactor met “factor import”.</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Er zijn: {schemes}. Importeer wijken met “area import”.</translation>
    </message>
    <message>
        <source>It is in: {languages}.</source>
        <translation>Talen: {languages}.</translation>
    </message>
    <message>
        <source>It is made of small letters, digits, hyphens and underscores.</source>
        <translation>Het bestaat uit kleine letters, cijfers, koppeltekens en lage streepjes.</translation>
    </message>
    <message>
        <source>It is not said in which areas something is done.</source>
        <translation>Er is niet gezegd in welke gebieden iets gedaan wordt.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>Er is niet gezegd waarmee u wilt vergelijken.</translation>
    </message>
    <message>
        <source>It is not said which areas are meant.</source>
        <translation>Er is niet gezegd welke gebieden bedoeld zijn.</translation>
    </message>
    <message>
        <source>It is not said which period before is compared with which.</source>
        <translation>Er is niet gezegd welke periode ervoor met welke vergeleken wordt.</translation>
    </message>
    <message>
        <source>It is passed on only with an effect that was measured here.</source>
        <translation>Ze wordt alleen doorgegeven met een effect dat hier gemeten is.</translation>
    </message>
    <message>
        <source>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</source>
        <translation>Van “{indicator}” is gezegd dat meer ervan slechter is, en elders dat het dat niet is.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Er staat misschien een losse cel ver naar onder of naar rechts. Bewaar alleen de tabel als CSV.</translation>
    </message>
    <message>
        <source>It must be a language, such as nl or en.</source>
        <translation>Het moet een taal zijn, zoals nl of en.</translation>
    </message>
    <message>
        <source>It must be a list of texts in quotes.</source>
        <translation>Dit moet een lijst van teksten tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers from {least} up, in rising order.</source>
        <translation>Dit moet een lijst van gehele getallen vanaf {least} zijn, van klein naar groot.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Dit moet een getal zijn.</translation>
    </message>
    <message>
        <source>It must be a table, headed [{key}].</source>
        <translation>Dit moet een tabel zijn, met de kop [{key}].</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Dit moet een tekst tussen aanhalingstekens zijn.</translation>
    </message>
    <message>
        <source>It must be a text, or texts by language.</source>
        <translation>Dit moet een tekst zijn, of teksten per taal.</translation>
    </message>
    <message>
        <source>It must be a whole number from {least} to {most}.</source>
        <translation>Dit moet een geheel getal van {least} tot {most} zijn.</translation>
    </message>
    <message>
        <source>It must be a year, month or day in quotes, such as “2015-10”.</source>
        <translation>Het moet een jaar, maand of dag tussen aanhalingstekens zijn, zoals “2015-10”.</translation>
    </message>
    <message>
        <source>It must be one number for all respondents of a stratum.</source>
        <translation>Dit moet één getal zijn voor alle deelnemers van een stratum.</translation>
    </message>
    <message>
        <source>It must be one of: {allowed}.</source>
        <translation>Dit moet een van deze zijn: {allowed}.</translation>
    </message>
    <message>
        <source>It must be tables, each headed [[{key}]].</source>
        <translation>Dit moeten tabellen zijn, elk met de kop [[{key}]].</translation>
    </message>
    <message>
        <source>It must be the address of a web page, such as https://example.org/study.</source>
        <translation>Het moet het adres van een webpagina zijn, zoals https://example.org/study.</translation>
    </message>
    <message>
        <source>It must be the key of one of the sources of the card: {keys}.</source>
        <translation>Het moet de sleutel van een van de bronnen van de kaart zijn: {keys}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Dit moet true of false zijn.</translation>
    </message>
    <message>
        <source>It says the same as “{other}”: keep one.</source>
        <translation>Dit zegt hetzelfde als “{other}”: behoud er één.</translation>
    </message>
    <message>
        <source>It takes at least {least}.</source>
        <translation>Er zijn er minstens {least} nodig.</translation>
    </message>
    <message>
        <source>It was changed outside the program. Make a new evaluation and say so.</source>
        <translation>Ze is buiten het programma veranderd. Maak een nieuwe evaluatie en zeg het erbij.</translation>
    </message>
    <message>
        <source>It was made by another version or a plugin.</source>
        <translation>Die komt van een andere versie of van een uitbreiding.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Het is niet uitgepakt. Als u het vertrouwt, pak het dan zelf uit en kies het bestand erin.</translation>
    </message>
    <message>
        <source>Its columns must be: variable, code, total.</source>
        <translation>De kolommen moeten zijn: variable, code, total.</translation>
    </message>
    <message>
        <source>Its columns: {columns}.</source>
        <translation>De kolommen: {columns}.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>De lagen: {layers}.</translation>
    </message>
    <message>
        <source>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</source>
        <translation>De naam zegt “{suffix}”, maar dat zit er niet in. Vraag het de afzender.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>De werkbladen zijn: {sheets}.</translation>
    </message>
    <message>
        <source>Join it with another, or choose the rule “adjust” or “certainty”.</source>
        <translation>Voeg het samen met een ander, of kies de regel “adjust” of “certainty”.</translation>
    </message>
    <message>
        <source>Join them with other groups: nobody can stand for them.</source>
        <translation>Voeg ze samen met andere groepen: niemand kan in hun plaats tellen.</translation>
    </message>
    <message>
        <source>Leave out --with or --against.</source>
        <translation>Laat --with of --against weg.</translation>
    </message>
    <message>
        <source>Leave out a table or an indicator, or choose larger groups.</source>
        <translation>Laat een tabel of een indicator weg, of kies grotere groepen.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Laat een ervan weg.</translation>
    </message>
    <message>
        <source>Leave out those who do not count, or give each a weight above zero.</source>
        <translation>Laat weg wie niet meetelt, of geef elk een gewicht boven nul.</translation>
    </message>
    <message>
        <source>Leave the scheme out, or choose {own}.</source>
        <translation>Laat de indeling weg, of kies {own}.</translation>
    </message>
    <message>
        <source>Let areas start on different days, or name areas that do not start.</source>
        <translation>Laat gebieden op verschillende dagen beginnen, of noem gebieden die niet beginnen.</translation>
    </message>
    <message>
        <source>Let its name end in {kinds}.</source>
        <translation>Laat de naam eindigen op {kinds}.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice kon de pdf niet maken.</translation>
    </message>
    <message>
        <source>LibreOffice is needed for the PDF and was not found.</source>
        <translation>Voor de pdf is LibreOffice nodig, en het is niet gevonden.</translation>
    </message>
    <message>
        <source>Look at the areas, the categories and the periods of the design.</source>
        <translation>Kijk naar de gebieden, de categorieën en de periodes van de opzet.</translation>
    </message>
    <message>
        <source>Make a new evaluation; the old one stays as it is.</source>
        <translation>Maak een nieuwe evaluatie; de oude blijft zoals ze is.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>Maak het kleiner, of bewaar het elders en schrijf waar.</translation>
    </message>
    <message>
        <source>Make one, or import one from a workbook.</source>
        <translation>Maak er een, of importeer er een uit een werkmap.</translation>
    </message>
    <message>
        <source>Make the picture smaller first.</source>
        <translation>Maak de foto eerst kleiner.</translation>
    </message>
    <message>
        <source>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</source>
        <translation>Maak ze gelijk in de tabel, of geef het een andere code van indicator. “figure list” toont wat het project heeft.</translation>
    </message>
    <message>
        <source>More people answered ({n}) than there are by the totals.</source>
        <translation>Er antwoordden meer mensen ({n}) dan er volgens de totalen zijn.</translation>
    </message>
    <message>
        <source>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</source>
        <translation>Meer dan {pairs} paren van incidenten liggen binnen {reach} m van elkaar; deze toets kan er hoogstens {most} aan.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>De meeste rijen zijn niet bruikbaar: {refused} van de eerste {done}.</translation>
    </message>
    <message>
        <source>Name a goal, an action, a problem or a figure.</source>
        <translation>Noem een doel, een actie, een probleem of een cijfer.</translation>
    </message>
    <message>
        <source>Name a wave with --with (there are: {waves}).</source>
        <translation>Noem een meting met --with (er zijn: {waves}).</translation>
    </message>
    <message>
        <source>Name another with --with (there are: {waves}).</source>
        <translation>Noem een andere met --with (er zijn: {waves}).</translation>
    </message>
    <message>
        <source>Name cards, or make one of your own first.</source>
        <translation>Noem kaarten, of maak er eerst een zelf.</translation>
    </message>
    <message>
        <source>Name it with --over.</source>
        <translation>Noem die met --over.</translation>
    </message>
    <message>
        <source>Name one by its number: {uids}.</source>
        <translation>Noem er een bij zijn nummer: {uids}.</translation>
    </message>
    <message>
        <source>Name one with --scheme: {schemes}.</source>
        <translation>Noem er een met --scheme: {schemes}.</translation>
    </message>
    <message>
        <source>Name the action with --action, or give a title with --title.</source>
        <translation>Noem de actie met --action, of geef een naam met --title.</translation>
    </message>
    <message>
        <source>Name the problem, the criterion and the score.</source>
        <translation>Noem het probleem, het criterium en de score.</translation>
    </message>
    <message>
        <source>Name the treated areas.</source>
        <translation>Noem de gebieden van de actie.</translation>
    </message>
    <message>
        <source>Name them, or have comparable ones proposed.</source>
        <translation>Noem ze, of laat vergelijkbare voorstellen.</translation>
    </message>
    <message>
        <source>No area has a number of inhabitants.</source>
        <translation>Geen enkele wijk heeft een aantal inwoners.</translation>
    </message>
    <message>
        <source>No incident has a day: there is nothing to compare.</source>
        <translation>Van geen enkel incident is de dag bekend: er is niets te vergelijken.</translation>
    </message>
    <message>
        <source>No length on a map is that large.</source>
        <translation>Geen lengte op een kaart is zo groot.</translation>
    </message>
    <message>
        <source>No office program writes that; it was not opened.</source>
        <translation>Geen enkel kantoorprogramma schrijft zoiets; het is niet geopend.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Er is geen project open.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: all are empty.</source>
        <translation>Geen enkele rij van {file} kan worden bewaard: ze zijn allemaal leeg.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no populations.</source>
        <translation>Geen enkele rij van {file} kan worden bewaard: kolom “{column}” bevat geen populaties.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no weights above zero.</source>
        <translation>Geen enkele rij van {file} kan worden bewaard: kolom “{column}” bevat geen gewichten boven nul.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” is empty.</source>
        <translation>Geen enkele rij van {file} kan worden bewaard: kolom “{column}” is leeg.</translation>
    </message>
    <message>
        <source>Nobody answered in these groups of {variable}: {groups}.</source>
        <translation>In deze groepen van {variable} antwoordde niemand: {groups}.</translation>
    </message>
    <message>
        <source>None of these incidents has a location.</source>
        <translation>Geen van deze incidenten heeft een plaats.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the area looked at.</source>
        <translation>Geen van deze incidenten ligt in het bekeken gebied.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the areas.</source>
        <translation>Geen van deze incidenten ligt in de wijken.</translation>
    </message>
    <message>
        <source>Nothing can be said yet of the period after: {period}.</source>
        <translation>Over de periode erna kan nog niets gezegd worden: {period}.</translation>
    </message>
    <message>
        <source>Nothing in the plans of this project is called “{name}”.</source>
        <translation>Niets in de plannen van dit project heet “{name}”.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” lies in or near the municipality.</source>
        <translation>Niets in “{file}” ligt in of bij de gemeente.</translation>
    </message>
    <message>
        <source>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</source>
        <translation>Er is niets geëxporteerd: verborgen cijfers zijn uit de andere te berekenen ({n}), zoals die van {domain}.</translation>
    </message>
    <message>
        <source>Of these areas no population is known: {areas}.</source>
        <translation>Van deze wijken is het aantal inwoners niet bekend: {areas}.</translation>
    </message>
    <message>
        <source>One of the two waves has no figure for these areas.</source>
        <translation>Een van de twee metingen heeft geen cijfer voor deze gebieden.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Open het in Excel of LibreOffice en bewaar het als CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Open of maak er eerst een.</translation>
    </message>
    <message>
        <source>People answered in groups of {variable} without a total: {groups}.</source>
        <translation>Er antwoordden mensen in groepen van {variable} zonder totaal: {groups}.</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</source>
        <translation>Foto’s (JPEG, PNG), PDF, DOCX, XLSX, ODT en TXT kunnen.</translation>
    </message>
    <message>
        <source>Plan one for an action first.</source>
        <translation>Plan er eerst een voor een actie.</translation>
    </message>
    <message>
        <source>Put back the file that came with the program.</source>
        <translation>Zet het bestand terug dat bij het programma hoort.</translation>
    </message>
    <message>
        <source>Put it back there, or restore a backup.</source>
        <translation>Zet het daar terug, of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t open {file}: its path contains the sign |.</source>
        <translation>QGIS kan {file} niet openen: in het pad staat het teken |.</translation>
    </message>
    <message>
        <source>Question {question} has no answer {answer}.</source>
        <translation>Vraag {question} heeft geen antwoord {answer}.</translation>
    </message>
    <message>
        <source>Question “{question}” has several columns, but not the kind “many”.</source>
        <translation>Vraag “{question}” heeft meerdere kolommen, maar is niet van de soort “many”.</translation>
    </message>
    <message>
        <source>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</source>
        <translation>Vraag “{question}” is van een andere soort dan in het vroegere bestand van deze meting, met deelnemers die in dit bestand ontbreken.</translation>
    </message>
    <message>
        <source>Reading “{file}” takes too long; it was given up.</source>
        <translation>“{file}” lezen duurt te lang; het is gestopt.</translation>
    </message>
    <message>
        <source>Reading “{file}” would take more memory than is allowed.</source>
        <translation>“{file}” lezen vraagt meer geheugen dan is toegestaan.</translation>
    </message>
    <message>
        <source>Recipe “{name}” can&apos;t be used: {problem}.</source>
        <translation>Recept “{name}” is niet bruikbaar: {problem}.</translation>
    </message>
    <message>
        <source>Remove it, and import its file again.</source>
        <translation>Verwijder deze factor en importeer het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Hernoem het bestand of de map.</translation>
    </message>
    <message>
        <source>Replace the whole wave (--replace), or give it another name.</source>
        <translation>Vervang de hele meting (--replace), of geef het een andere naam.</translation>
    </message>
    <message>
        <source>Respondents whose {variable} is not known: {n}.</source>
        <translation>Deelnemers van wie {variable} niet bekend is: {n}.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Zet een reservekopie terug, of importeer de lagen ergens anders.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first.</source>
        <translation>Bewaar ze eerst als JPEG of PNG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Bewaar het als UTF-8 in een teksteditor.</translation>
    </message>
    <message>
        <source>Save only the columns that you need.</source>
        <translation>Bewaar alleen de kolommen die u nodig hebt.</translation>
    </message>
    <message>
        <source>Save only the figures that you need.</source>
        <translation>Bewaar alleen de cijfers die u nodig hebt.</translation>
    </message>
    <message>
        <source>Save only the variables that you need.</source>
        <translation>Bewaar alleen de variabelen die u nodig hebt.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Zeg in enkele woorden wat het is.</translation>
    </message>
    <message>
        <source>Say in the recipe which column is what, or leave it out there.</source>
        <translation>Zeg in het recept welke kolom wat is, of laat dat daar weg.</translation>
    </message>
    <message>
        <source>Say kind = &quot;many&quot; in the recipe, or one column.</source>
        <translation>Schrijf kind = &quot;many&quot; in het recept, of één kolom.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Zeg welke u wilt: --layer NAAM.</translation>
    </message>
    <message>
        <source>Say which one: --band 1, for instance.</source>
        <translation>Zeg welke: --band 1, bijvoorbeeld.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Zeg welke: --layer NAAM. De lagen: {layers}.</translation>
    </message>
    <message>
        <source>Say which with --by, such as --by area.</source>
        <translation>Zeg welke met --by, zoals --by area.</translation>
    </message>
    <message>
        <source>Say “column” or “columns”, not both.</source>
        <translation>Schrijf “column” of “columns”, niet allebei.</translation>
    </message>
    <message>
        <source>Several actions are called “{name}”.</source>
        <translation>Meer dan één actie heet “{name}”.</translation>
    </message>
    <message>
        <source>Several problems are called “{name}”.</source>
        <translation>Meer dan één probleem heet “{name}”.</translation>
    </message>
    <message>
        <source>Several rows are called “{name}”.</source>
        <translation>Meer dan één rij heet “{name}”.</translation>
    </message>
    <message>
        <source>Shares are made of answers to choose from; means and quantiles of numbers.</source>
        <translation>Aandelen maakt u van antwoorden om uit te kiezen; gemiddelden en kwantielen van getallen.</translation>
    </message>
    <message>
        <source>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</source>
        <translation>Stratum “{name}” heeft maar één cluster of deelnemer: er is geen marge te schatten.</translation>
    </message>
    <message>
        <source>Take 0 to have them chosen.</source>
        <translation>Neem 0 om ze te laten kiezen.</translation>
    </message>
    <message>
        <source>Take a shorter distance or larger cells.</source>
        <translation>Neem een kortere afstand of grotere cellen.</translation>
    </message>
    <message>
        <source>Take for example 1.</source>
        <translation>Neem bijvoorbeeld 1.</translation>
    </message>
    <message>
        <source>Take for example 100,200,400 and 7,14,28.</source>
        <translation>Neem bijvoorbeeld 100,200,400 en 7,14,28.</translation>
    </message>
    <message>
        <source>Take for example 1000.</source>
        <translation>Neem bijvoorbeeld 1000.</translation>
    </message>
    <message>
        <source>Take for example 250, or “auto”.</source>
        <translation>Neem bijvoorbeeld 250, of “auto”.</translation>
    </message>
    <message>
        <source>Take for example 3.</source>
        <translation>Neem bijvoorbeeld 3.</translation>
    </message>
    <message>
        <source>Take for example 50.</source>
        <translation>Neem bijvoorbeeld 50.</translation>
    </message>
    <message>
        <source>Take for example 500.</source>
        <translation>Neem bijvoorbeeld 500.</translation>
    </message>
    <message>
        <source>Take for example 8.</source>
        <translation>Neem bijvoorbeeld 8.</translation>
    </message>
    <message>
        <source>Take for example 999.</source>
        <translation>Neem bijvoorbeeld 999.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller bandwidth.</source>
        <translation>Neem grotere cellen of een kleinere bandbreedte.</translation>
    </message>
    <message>
        <source>Take larger cells, for example of {wanted} m.</source>
        <translation>Neem grotere cellen, bijvoorbeeld van {wanted} m.</translation>
    </message>
    <message>
        <source>Take larger squares.</source>
        <translation>Neem grotere vakken.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: title = &quot;Survey 2025&quot;</source>
        <translation>Teksten staan tussen aanhalingstekens: title = &quot;Enquête 2025&quot;</translation>
    </message>
    <message>
        <source>That seed or number of draws can&apos;t be used.</source>
        <translation>Dat startgetal of aantal trekkingen kan niet.</translation>
    </message>
    <message>
        <source>That would be {cells} squares; the most is {most}.</source>
        <translation>Dat zouden {cells} vakken zijn; hoogstens kunnen het er {most} zijn.</translation>
    </message>
    <message>
        <source>That would make {links} million links between neighbours; {most} at most.</source>
        <translation>Dat zou {links} miljoen verbindingen tussen buren geven; hoogstens kunnen het er {most} zijn.</translation>
    </message>
    <message>
        <source>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</source>
        <translation>Dat zou {cells} cellen of {megabytes} MB vragen; hoogstens kunnen het {most} cellen zijn.</translation>
    </message>
    <message>
        <source>That would take {cells} cells; the most is {most}.</source>
        <translation>Dat zou {cells} cellen vragen; hoogstens kunnen het er {most} zijn.</translation>
    </message>
    <message>
        <source>The Dutch text can&apos;t be left out.</source>
        <translation>De Nederlandse tekst kan niet wegblijven.</translation>
    </message>
    <message>
        <source>The action of “{name}” does not exist.</source>
        <translation>De actie van “{name}” bestaat niet.</translation>
    </message>
    <message>
        <source>The answers of wave {wave} do not tell a known area.</source>
        <translation>De antwoorden van meting {wave} noemen geen bekende wijk.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds a file whose name leads out of the archive.</source>
        <translation>Het archief “{file}” bevat een bestand met een naam die buiten het archief wijst.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no file.</source>
        <translation>Het archief “{file}” bevat geen bestand.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no map file.</source>
        <translation>Het archief “{file}” bevat geen kaartbestand.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files.</source>
        <translation>Het archief “{file}” bevat {count} bestanden.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files; that is too many.</source>
        <translation>Het archief “{file}” bevat {count} bestanden; dat is te veel.</translation>
    </message>
    <message>
        <source>The archive “{file}” is damaged or incomplete.</source>
        <translation>Het archief “{file}” is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The archive “{file}” is protected by a password.</source>
        <translation>Het archief “{file}” is beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</source>
        <translation>Het archief “{file}” zou uitgepakt {megabytes} MB groot zijn; dat kan niet kloppen.</translation>
    </message>
    <message>
        <source>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</source>
        <translation>De wijken in dit bestand gelden vanaf een andere dag dan die van meting “{wave}”; deelnemers ervan die niet in het bestand staan: {n}.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>De bandbreedte moet meer dan 0 meter zijn.</translation>
    </message>
    <message>
        <source>The bandwidth reaches over {cells} cells: that takes too much memory.</source>
        <translation>De bandbreedte reikt over {cells} cellen: dat vraagt te veel geheugen.</translation>
    </message>
    <message>
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>De achtergrondkaart {file} kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>De achtergrondkaart {file} is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The card “{card}” here is by {office}, not by {other}.</source>
        <translation>De kaart “{card}” is hier van {office}, niet van {other}.</translation>
    </message>
    <message>
        <source>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</source>
        <translation>De kaart “{card}” is hier anders, en haar versie ({known}) is niet ouder dan die van het bestand ({version}).</translation>
    </message>
    <message>
        <source>The certainty {level} is not between 0.01 and 0.9999.</source>
        <translation>De zekerheid {level} ligt niet tussen 0,01 en 0,9999.</translation>
    </message>
    <message>
        <source>The classes of {question} can&apos;t be read.</source>
        <translation>De klassen van {question} zijn niet leesbaar.</translation>
    </message>
    <message>
        <source>The code “{code}” can&apos;t be a name in an XLSForm.</source>
        <translation>De code “{code}” kan geen naam in een XLSForm zijn.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{table}” can&apos;t be read.</source>
        <translation>De kolom “{column}” van “{table}” kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Het coördinatenstelsel {crs} is niet bekend.</translation>
    </message>
    <message>
        <source>The criterion of a score does not exist.</source>
        <translation>Het criterium van een score bestaat niet.</translation>
    </message>
    <message>
        <source>The data of the risk factor “{name}” are damaged.</source>
        <translation>De gegevens van de risicofactor “{name}” zijn beschadigd.</translation>
    </message>
    <message>
        <source>The day on which area {area} starts is missing or wrong.</source>
        <translation>De dag waarop gebied {area} begint, ontbreekt of is fout.</translation>
    </message>
    <message>
        <source>The design of “{name}” is not the one that was fixed on {day}.</source>
        <translation>De opzet van “{name}” is niet die welke op {day} vastgelegd is.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed already on {day}.</source>
        <translation>De opzet van “{name}” is al vastgelegd op {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed and can&apos;t be changed any more.</source>
        <translation>De opzet van “{name}” is vastgelegd en kan niet meer veranderen.</translation>
    </message>
    <message>
        <source>The disk did not answer while {file} was used; nothing was changed.</source>
        <translation>De schijf antwoordde niet bij het gebruik van {file}; er is niets veranderd.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not changed. Make room and try again.</source>
        <translation>De schijf is vol; {file} is niet veranderd. Maak plaats en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The distance to neighbours must be more than 0 metres.</source>
        <translation>De afstand tot buren moet meer dan 0 meter zijn.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>De tekening heeft geen oppervlakte.</translation>
    </message>
    <message>
        <source>The earlier period needs a first and a last day.</source>
        <translation>De vroegere periode heeft een eerste en een laatste dag nodig.</translation>
    </message>
    <message>
        <source>The evaluation has no title.</source>
        <translation>De evaluatie heeft geen naam.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which coordinate system it is in.</source>
        <translation>Het bestand zegt niet in welk coördinatenstelsel het is.</translation>
    </message>
    <message>
        <source>The file has no column {missing}, which recipe “{recipe}” names.</source>
        <translation>Het bestand heeft geen kolom {missing}, die recept “{recipe}” noemt.</translation>
    </message>
    <message>
        <source>The file holds the card “{card}” more than once.</source>
        <translation>Het bestand bevat de kaart “{card}” meer dan één keer.</translation>
    </message>
    <message>
        <source>The forecast would begin more than a year after the last incident.</source>
        <translation>De verwachting zou meer dan een jaar na het laatste incident beginnen.</translation>
    </message>
    <message>
        <source>The goal above “{name}” does not exist.</source>
        <translation>Het doel boven “{name}” bestaat niet.</translation>
    </message>
    <message>
        <source>The goal of “{name}” does not exist.</source>
        <translation>Het doel van “{name}” bestaat niet.</translation>
    </message>
    <message>
        <source>The incidents begin on {day}: too late for an earlier period.</source>
        <translation>De incidenten beginnen op {day}: te laat voor een vroegere periode.</translation>
    </message>
    <message>
        <source>The incidents in the project reach until {day}.</source>
        <translation>De incidenten in het project gaan tot {day}.</translation>
    </message>
    <message>
        <source>The incidents lie too close together for a bandwidth by rule.</source>
        <translation>De incidenten liggen te dicht bij elkaar voor een bandbreedte volgens de regel.</translation>
    </message>
    <message>
        <source>The incidents span more days than this test can hold.</source>
        <translation>De incidenten beslaan meer dagen dan deze toets aankan.</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say from where to where {question} goes.</source>
        <translation>De indicator {indicator} zegt niet van waar tot waar {question} gaat.</translation>
    </message>
    <message>
        <source>The least ratio must be 1 or more.</source>
        <translation>De laagste verhouding moet 1 of meer zijn.</translation>
    </message>
    <message>
        <source>The length of a block must be more than 0 metres.</source>
        <translation>De lengte van een bouwblok moet meer dan 0 meter zijn.</translation>
    </message>
    <message>
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>De lijst met categorieën {file} is niet leesbaar.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>In de lijst met categorieën {file} ontbreekt {part}.</translation>
    </message>
    <message>
        <source>The number of days ahead makes no sense: {days}.</source>
        <translation>Dit aantal dagen vooruit kan niet: {days}.</translation>
    </message>
    <message>
        <source>The number of shuffles must lie between 9 and {most}.</source>
        <translation>Het aantal keren schudden moet tussen 9 en {most} liggen.</translation>
    </message>
    <message>
        <source>The part {part} is not between 0 and 1.</source>
        <translation>Het deel {part} ligt niet tussen 0 en 1.</translation>
    </message>
    <message>
        <source>The period after begins before the period before has ended.</source>
        <translation>De periode erna begint voor de periode ervoor voorbij is.</translation>
    </message>
    <message>
        <source>The period after has not ended yet: it lasts until {day}.</source>
        <translation>De periode erna is nog niet voorbij: ze duurt tot {day}.</translation>
    </message>
    <message>
        <source>The period after has not ended, or not all its incidents are in.</source>
        <translation>De periode erna is nog niet voorbij, of niet alle incidenten ervan zijn binnen.</translation>
    </message>
    <message>
        <source>The plan of goal “{name}” does not exist.</source>
        <translation>Het plan van doel “{name}” bestaat niet.</translation>
    </message>
    <message>
        <source>The population counts clusters, or respondents where there are none.</source>
        <translation>De populatie telt clusters, of deelnemers waar er geen clusters zijn.</translation>
    </message>
    <message>
        <source>The population for the finite population correction of the respondent in place {row} is not a number above zero.</source>
        <translation>De populatie voor de eindige-populatiecorrectie van de deelnemer op plaats {row} is geen getal boven nul.</translation>
    </message>
    <message>
        <source>The population for the finite population correction varies within “{stratum}”.</source>
        <translation>De populatie voor de eindige-populatiecorrectie verschilt binnen “{stratum}”.</translation>
    </message>
    <message>
        <source>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</source>
        <translation>De populatie van “{stratum}” ({population}) is kleiner dan wat eruit is getrokken ({drawn}).</translation>
    </message>
    <message>
        <source>The problem of a score does not exist.</source>
        <translation>Het probleem van een score bestaat niet.</translation>
    </message>
    <message>
        <source>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</source>
        <translation>Het project staat in een map die wordt gesynchroniseerd; dat kan het verdubbelen of beschadigen. Werk op een kopie op een andere plaats en bewaar daar reservekopieën.</translation>
    </message>
    <message>
        <source>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</source>
        <translation>Het project staat op een netwerkschijf; daar kunnen bestanden beschadigd raken. Werk op een kopie op deze computer en bewaar daar reservekopieën.</translation>
    </message>
    <message>
        <source>The questionnaire is not in the language “{language}”.</source>
        <translation>De vragenlijst bestaat niet in de taal “{language}”.</translation>
    </message>
    <message>
        <source>The radius must be more than 0 metres.</source>
        <translation>De straal moet meer dan 0 meter zijn.</translation>
    </message>
    <message>
        <source>The raster is too large for a risk factor.</source>
        <translation>Het raster is te groot voor een risicofactor.</translation>
    </message>
    <message>
        <source>The raster lies nowhere in or near the municipality.</source>
        <translation>Het raster ligt nergens in of bij de gemeente.</translation>
    </message>
    <message>
        <source>The register has no analysis “{run}”.</source>
        <translation>Analyse “{run}” staat niet in het register.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no cluster.</source>
        <translation>De deelnemer op plaats {row} heeft geen cluster.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no second-stage unit.</source>
        <translation>De deelnemer op plaats {row} heeft geen eenheid in de tweede trap.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no stratum.</source>
        <translation>De deelnemer op plaats {row} heeft geen stratum.</translation>
    </message>
    <message>
        <source>The ring around the areas lies between 0 and {n} metres.</source>
        <translation>De ring rond de gebieden ligt tussen 0 en {n} meter.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>De shapefile “{file}” is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 100.</source>
        <translation>Het aandeel van het gebied moet meer dan 0 en hoogstens 100 zijn.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>Het werkblad van “{file}” is groter dan een tabel kan zijn.</translation>
    </message>
    <message>
        <source>The size of a cell must be more than 0 metres.</source>
        <translation>De grootte van een cel moet meer dan 0 meter zijn.</translation>
    </message>
    <message>
        <source>The start of the random numbers must not be negative.</source>
        <translation>Het startgetal van het toeval mag niet onder 0 liggen.</translation>
    </message>
    <message>
        <source>The survey has no wave of {period}, or several.</source>
        <translation>De enquête heeft geen meting van {period}, of meer dan één.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>De tabel heeft geen kolom “{column}”.</translation>
    </message>
    <message>
        <source>The time to compare with holds {n} whole periods since the last break.</source>
        <translation>De tijd om mee te vergelijken bevat {n} hele periodes sinds de laatste breuk.</translation>
    </message>
    <message>
        <source>The totals contradict each other here. Join small groups, or use fewer totals.</source>
        <translation>De totalen spreken elkaar hier tegen. Voeg kleine groepen samen, of gebruik minder totalen.</translation>
    </message>
    <message>
        <source>The totals of {first} add up to {one}, those of {second} to {two}.</source>
        <translation>De totalen van {first} zijn samen {one}, die van {second} {two}.</translation>
    </message>
    <message>
        <source>The totals of {variable} add up to nothing.</source>
        <translation>De totalen van {variable} zijn samen nul.</translation>
    </message>
    <message>
        <source>The two periods must each begin before they end, and not overlap.</source>
        <translation>De twee periodes moeten elk beginnen voor ze eindigen, en mogen niet overlappen.</translation>
    </message>
    <message>
        <source>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</source>
        <translation>De eenheid van “{indicator}” is op de ene plaats “{one}” en op de andere “{two}”.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number above zero.</source>
        <translation>Het gewicht van de deelnemer op plaats {row} is geen getal boven nul.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number.</source>
        <translation>Het gewicht van de deelnemer op plaats {row} is geen getal.</translation>
    </message>
    <message>
        <source>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</source>
        <translation>De gewichten komen niet uit: na {rounds} ronden zit {variable} er nog {gap} % naast.</translation>
    </message>
    <message>
        <source>The workbook is there: open it and print it to a PDF yourself.</source>
        <translation>De werkmap is er: open ze en druk ze zelf af naar een pdf.</translation>
    </message>
    <message>
        <source>The workbook of a plan does not speak “{language}”.</source>
        <translation>De werkmap van een plan spreekt geen “{language}”.</translation>
    </message>
    <message>
        <source>The workbook “{file}” holds a document type definition.</source>
        <translation>De werkmap “{file}” bevat een definitie van het documenttype (DTD).</translation>
    </message>
    <message>
        <source>The workbook “{file}” is damaged.</source>
        <translation>De werkmap “{file}” is beschadigd.</translation>
    </message>
    <message>
        <source>There are no areas in this project.</source>
        <translation>Er zijn geen wijken in dit project.</translation>
    </message>
    <message>
        <source>There are no areas to compare with.</source>
        <translation>Er zijn geen gebieden om mee te vergelijken.</translation>
    </message>
    <message>
        <source>There are no incidents of these categories.</source>
        <translation>Er zijn geen incidenten van deze categorieën.</translation>
    </message>
    <message>
        <source>There are no incidents to look at.</source>
        <translation>Er zijn geen incidenten om te bekijken.</translation>
    </message>
    <message>
        <source>There are no incidents with a place and a day.</source>
        <translation>Er zijn geen incidenten met een plaats en een dag.</translation>
    </message>
    <message>
        <source>There are no own cards to write.</source>
        <translation>Er zijn geen eigen kaarten om te schrijven.</translation>
    </message>
    <message>
        <source>There are no respondents.</source>
        <translation>Er zijn geen deelnemers.</translation>
    </message>
    <message>
        <source>There are no risk factors in this project yet.</source>
        <translation>Er zijn nog geen risicofactoren in dit project.</translation>
    </message>
    <message>
        <source>There are no totals of {variable}.</source>
        <translation>Er zijn geen totalen van {variable}.</translation>
    </message>
    <message>
        <source>There are several actions “{name}”; give its number.</source>
        <translation>Er zijn meerdere acties “{name}”; geef het nummer.</translation>
    </message>
    <message>
        <source>There are several evaluations; say which one is meant.</source>
        <translation>Er zijn meerdere evaluaties; zeg welke bedoeld is.</translation>
    </message>
    <message>
        <source>There are several plans; say which one is meant.</source>
        <translation>Er zijn meerdere plannen; zeg welk bedoeld is.</translation>
    </message>
    <message>
        <source>There are too few incidents on the map to weigh anything: {n}.</source>
        <translation>Er zijn te weinig incidenten op de kaart om iets af te wegen: {n}.</translation>
    </message>
    <message>
        <source>There are too few incidents to compare anything.</source>
        <translation>Er zijn te weinig incidenten om iets te vergelijken.</translation>
    </message>
    <message>
        <source>There are: {answers}.</source>
        <translation>Er zijn: {answers}.</translation>
    </message>
    <message>
        <source>There are: {areas}.</source>
        <translation>Er zijn: {areas}.</translation>
    </message>
    <message>
        <source>There are: {categories}.</source>
        <translation>Er zijn: {categories}.</translation>
    </message>
    <message>
        <source>There are: {criteria}.</source>
        <translation>Er zijn: {criteria}.</translation>
    </message>
    <message>
        <source>There are: {evaluations}.</source>
        <translation>Er zijn: {evaluations}.</translation>
    </message>
    <message>
        <source>There are: {groups}.</source>
        <translation>Er zijn: {groups}.</translation>
    </message>
    <message>
        <source>There are: {indicators}.</source>
        <translation>Er zijn: {indicators}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Er zijn: {known}.</translation>
    </message>
    <message>
        <source>There are: {periods}.</source>
        <translation>Er zijn: {periods}.</translation>
    </message>
    <message>
        <source>There are: {plans}.</source>
        <translation>Er zijn: {plans}.</translation>
    </message>
    <message>
        <source>There are: {problems}.</source>
        <translation>Er zijn: {problems}.</translation>
    </message>
    <message>
        <source>There are: {questions}.</source>
        <translation>Er zijn: {questions}.</translation>
    </message>
    <message>
        <source>There are: {themes}.</source>
        <translation>Er zijn: {themes}.</translation>
    </message>
    <message>
        <source>There are: {waves}.</source>
        <translation>Er zijn: {waves}.</translation>
    </message>
    <message>
        <source>There is a plan “{name}” already.</source>
        <translation>Er is al een plan “{name}”.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</source>
        <translation>Er is al een meting “{wave}”, uit een ander bestand of recept, en niets zegt welke deelnemers dezelfde zijn.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, of published figures.</source>
        <translation>Er is al een meting “{wave}”, met gepubliceerde cijfers.</translation>
    </message>
    <message>
        <source>There is an evaluation “{name}” already, and it was fixed.</source>
        <translation>Er is al een evaluatie “{name}”, en die is vastgelegd.</translation>
    </message>
    <message>
        <source>There is an own card “{card}” already.</source>
        <translation>Er is al een eigen kaart “{card}”.</translation>
    </message>
    <message>
        <source>There is another one of “{name}” already.</source>
        <translation>Er is al een andere van “{name}”.</translation>
    </message>
    <message>
        <source>There is no action “{name}” in this project.</source>
        <translation>Er is geen actie “{name}” in dit project.</translation>
    </message>
    <message>
        <source>There is no action “{name}”.</source>
        <translation>Er is geen actie “{name}”.</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Er is geen indeling “{scheme}” in dit project.</translation>
    </message>
    <message>
        <source>There is no area {codes} of the scheme “{scheme}”.</source>
        <translation>Er is geen gebied {codes} in de indeling “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no area “{area}” in “{scheme}”.</source>
        <translation>Er is geen gebied “{area}” in “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no area “{code}” in the scheme “{scheme}”.</source>
        <translation>Er is geen wijk “{code}” in de indeling “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no break with the number {uid}.</source>
        <translation>Er is geen breuk met het nummer {uid}.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Er bestaat geen coördinatenstelsel “{crs}”.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Er is geen criterium “{name}”.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>Er bestaat geen tekencodering “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no evaluation in this project yet.</source>
        <translation>Er is nog geen evaluatie in dit project.</translation>
    </message>
    <message>
        <source>There is no evaluation “{name}” in this project.</source>
        <translation>Er is geen evaluatie “{name}” in dit project.</translation>
    </message>
    <message>
        <source>There is no file and no bundled one named “{name}”.</source>
        <translation>Er is geen bestand “{name}”, ook geen meegeleverd.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Er is geen bestand “{file}”.</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>Er is geen groep {group}.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Er is geen import van incidenten met nummer {number}.</translation>
    </message>
    <message>
        <source>There is no incident category “{category}”.</source>
        <translation>Er is geen categorie incidenten “{category}”.</translation>
    </message>
    <message>
        <source>There is no incident theme “{theme}”.</source>
        <translation>Er is geen thema van incidenten “{theme}”.</translation>
    </message>
    <message>
        <source>There is no indicator {indicator}.</source>
        <translation>Er is geen indicator {indicator}.</translation>
    </message>
    <message>
        <source>There is no indicator “{indicator}” in this project.</source>
        <translation>Er is geen indicator “{indicator}” in dit project.</translation>
    </message>
    <message>
        <source>There is no kernel “{kernel}”.</source>
        <translation>Er is geen kernfunctie “{kernel}”.</translation>
    </message>
    <message>
        <source>There is no kind of plan “{code}”.</source>
        <translation>Er is geen soort plan “{code}”.</translation>
    </message>
    <message>
        <source>There is no own card “{card}” in this project.</source>
        <translation>Er is geen eigen kaart “{card}” in dit project.</translation>
    </message>
    <message>
        <source>There is no page about an area to put in the atlas.</source>
        <translation>Er is geen bladzijde over een gebied om in de atlas te zetten.</translation>
    </message>
    <message>
        <source>There is no page about the area {codes}.</source>
        <translation>Er is geen bladzijde over het gebied {codes}.</translation>
    </message>
    <message>
        <source>There is no place to lay a grid over.</source>
        <translation>Er is geen plaats om een rooster over te leggen.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Er is nog geen plan in dit project.</translation>
    </message>
    <message>
        <source>There is no plan “{name}” in this project.</source>
        <translation>Er is geen plan “{name}” in dit project.</translation>
    </message>
    <message>
        <source>There is no problem “{name}” in this project.</source>
        <translation>Er is geen probleem “{name}” in dit project.</translation>
    </message>
    <message>
        <source>There is no programme card “{card}”.</source>
        <translation>Er is geen programmakaart “{card}”.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Er is geen recept “{name}”.</translation>
    </message>
    <message>
        <source>There is no risk factor “{name}” in this project.</source>
        <translation>Er is geen risicofactor “{name}” in dit project.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Er is nog geen enquête in dit project.</translation>
    </message>
    <message>
        <source>There is no wave “{wave}” in this project.</source>
        <translation>Er is geen meting “{wave}” in dit project.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Er is geen omrekening van {source} naar {target}.</translation>
    </message>
    <message>
        <source>There is nothing to write in the log.</source>
        <translation>Er is niets om in het logboek te schrijven.</translation>
    </message>
    <message>
        <source>There is only one cluster or respondent: no margin can be estimated.</source>
        <translation>Er is maar één cluster of deelnemer: er is geen marge te schatten.</translation>
    </message>
    <message>
        <source>There must be at least 1 nearest neighbour.</source>
        <translation>Er moet minstens 1 dichtstbijzijnde buur zijn.</translation>
    </message>
    <message>
        <source>These areas are in two groups: {areas}.</source>
        <translation>Deze gebieden staan in twee groepen: {areas}.</translation>
    </message>
    <message>
        <source>These areas do not exist in “{scheme}”: {areas}.</source>
        <translation>Deze gebieden bestaan niet in “{scheme}”: {areas}.</translation>
    </message>
    <message>
        <source>These categories must not be added up.</source>
        <translation>Deze categorieën mogen niet opgeteld worden.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>Deze actie bestaat niet.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: een ander programma heeft dezelfde rijen gewijzigd.</translation>
    </message>
    <message>
        <source>This is no table; ask the sender what it is.</source>
        <translation>Dit is geen tabel; vraag de afzender wat het is.</translation>
    </message>
    <message>
        <source>This kind of figure can&apos;t be made of {question}.</source>
        <translation>Dit soort cijfer kan niet van {question} worden gemaakt.</translation>
    </message>
    <message>
        <source>This row does not exist any more.</source>
        <translation>Deze rij bestaat niet meer.</translation>
    </message>
    <message>
        <source>This version does not know the analysis “{kind}”.</source>
        <translation>Deze versie kent de analyse “{kind}” niet.</translation>
    </message>
    <message>
        <source>To compare with everybody there must be groups.</source>
        <translation>Om met iedereen te vergelijken, moeten er groepen zijn.</translation>
    </message>
    <message>
        <source>Too few answers, or a question that changed, can&apos;t be compared.</source>
        <translation>Te weinig antwoorden, of een vraag die veranderd is, kan niet vergeleken worden.</translation>
    </message>
    <message>
        <source>Two answers have this code.</source>
        <translation>Twee antwoorden hebben deze code.</translation>
    </message>
    <message>
        <source>Two indicators have this code.</source>
        <translation>Twee indicatoren hebben deze code.</translation>
    </message>
    <message>
        <source>Two questions have this code.</source>
        <translation>Twee vragen hebben deze code.</translation>
    </message>
    <message>
        <source>Two sources have this key.</source>
        <translation>Twee bronnen hebben deze sleutel.</translation>
    </message>
    <message>
        <source>Undo import {later} first.</source>
        <translation>Maak eerst import {later} ongedaan.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Pak het uit en kies er een.</translation>
    </message>
    <message>
        <source>Unpack it first and choose the file in it.</source>
        <translation>Pak het eerst uit en kies het bestand erin.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Werk het programma bij om het te openen.</translation>
    </message>
    <message>
        <source>Use letters, digits and _; of a question a letter first; no spaces.</source>
        <translation>Gebruik letters, cijfers en _; bij een vraag eerst een letter; geen spaties.</translation>
    </message>
    <message>
        <source>Use the headings of the workbook that “plan template” writes.</source>
        <translation>Gebruik de koppen van de werkmap die “plan template” schrijft.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Gebruik {known}.</translation>
    </message>
    <message>
        <source>Use “survey estimate” for it.</source>
        <translation>Gebruik daarvoor “survey estimate”.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Gebruikelijk zijn utf-8, windows-1252 en utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Weergaven (views) worden niet gelezen: vraag een kopie met tabellen.</translation>
    </message>
    <message>
        <source>Wave {wave} can&apos;t be compared with itself.</source>
        <translation>Meting {wave} kan niet met zichzelf worden vergeleken.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question for this kind of figure.</source>
        <translation>Meting {wave} heeft geen vraag voor dit soort cijfer.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question} to divide by.</source>
        <translation>Meting {wave} heeft geen vraag {question} om door te delen.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question}.</source>
        <translation>Meting {wave} heeft geen vraag {question}.</translation>
    </message>
    <message>
        <source>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</source>
        <translation>Meting {wave} kent de wijken van indeling {own}, niet van {scheme}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” has no question “{question}”.</source>
        <translation>Meting “{wave}” heeft geen vraag “{question}”.</translation>
    </message>
    <message>
        <source>Waves {wave} and {other} have no question in common.</source>
        <translation>Metingen {wave} en {other} hebben geen enkele vraag gemeen.</translation>
    </message>
    <message>
        <source>Weights can&apos;t be cut at {most} times their mean.</source>
        <translation>Gewichten kunnen niet op {most} keer hun gemiddelde worden afgekapt.</translation>
    </message>
    <message>
        <source>Weights need the group of everybody.</source>
        <translation>Om te wegen moet van iedereen de groep bekend zijn.</translation>
    </message>
    <message>
        <source>What happens around the treated areas is compared with what happens around the others.</source>
        <translation>Wat rond de gebieden van de actie gebeurt, wordt vergeleken met wat rond de andere gebeurt.</translation>
    </message>
    <message>
        <source>What lies around is given twice: as areas and as metres.</source>
        <translation>Wat eromheen ligt, is twee keer gegeven: als gebieden en als meters.</translation>
    </message>
    <message>
        <source>Without a population there are no rates.</source>
        <translation>Zonder inwoners zijn er geen verhoudingen.</translation>
    </message>
    <message>
        <source>Write a code and a day: W1=2024-03-01.</source>
        <translation>Schrijf een code en een dag: W1=2024-03-01.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Schrijf een dag als 2024-01-01. De kolommen: {columns}.</translation>
    </message>
    <message>
        <source>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</source>
        <translation>Schrijf een jaar (2025), een maand (2025-10), of twee dagen: 2025-01-01/2025-06-30.</translation>
    </message>
    <message>
        <source>Write classes of a number as 15-24 and 65+.</source>
        <translation>Schrijf klassen van een getal als 15-24 en 65+.</translation>
    </message>
    <message>
        <source>Write contiguity, rook, distance:500 or nearest:8.</source>
        <translation>Schrijf contiguity, rook, distance:500 of nearest:8.</translation>
    </message>
    <message>
        <source>Write days as 2025-01-31.</source>
        <translation>Schrijf dagen als 2025-01-31.</translation>
    </message>
    <message>
        <source>Write for example 7,14,28.</source>
        <translation>Schrijf bijvoorbeeld 7,14,28.</translation>
    </message>
    <message>
        <source>Write for example grid:250 or hex:250.</source>
        <translation>Schrijf bijvoorbeeld grid:250 of hex:250.</translation>
    </message>
    <message>
        <source>Write it as QUESTION=ANSWER.</source>
        <translation>Schrijf het als VRAAG=ANTWOORD.</translation>
    </message>
    <message>
        <source>You can look; to change something, wait until it is closed.</source>
        <translation>U kunt kijken; wacht tot het gesloten is om iets te wijzigen.</translation>
    </message>
    <message>
        <source>You may not read “{file}”.</source>
        <translation>U mag “{file}” niet lezen.</translation>
    </message>
    <message>
        <source>You may not use {file}.</source>
        <translation>U mag {file} niet gebruiken.</translation>
    </message>
    <message>
        <source>{crs} can&apos;t be the project&apos;s coordinate system.</source>
        <translation>{crs} kan niet het coördinatenstelsel van het project zijn.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>{file} kan niet worden geopend. Kijk na of het bestaat en of u de map mag gebruiken.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a base map.</source>
        <translation>{file} kan niet als achtergrondkaart worden gelezen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {problem}.</source>
        <translation>{file} kan niet gelezen worden: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} kan niet worden gelezen: {why}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file or its folder is read-only.</source>
        <translation>{file} kan niet worden geschreven: het bestand of de map is alleen-lezen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {problem}.</source>
        <translation>{file} kan niet worden geschreven: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} bestaat niet.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinates it lies.</source>
        <translation>{file} zegt niet in welke coördinaten het ligt.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say where it lies on the map.</source>
        <translation>{file} zegt niet waar het op de kaart ligt.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} bestaat al.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} heeft meer dan {most} rijen.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}.</source>
        <translation>{file} heeft geen kolom {columns}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” (for: {role}).</source>
        <translation>{file} heeft geen kolom “{column}” (voor: {role}).</translation>
    </message>
    <message>
        <source>{file} holds no answers: there is no row below the header.</source>
        <translation>{file} bevat geen antwoorden: er staat geen rij onder de kop.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} bevat geen incidenten: er is geen kolom met een datum, plaats of categorie.</translation>
    </message>
    <message>
        <source>{file} holds no totals.</source>
        <translation>{file} bevat geen totalen.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} bevat programma’s van een andere maker ({names}); het wordt alleen getoond.</translation>
    </message>
    <message>
        <source>{file} holds published figures; they need no recipe.</source>
        <translation>{file} bevat gepubliceerde cijfers; die hebben geen recept nodig.</translation>
    </message>
    <message>
        <source>{file} holds vector tiles, which can&apos;t be shown.</source>
        <translation>{file} bevat vectortegels; die kunnen niet worden getoond.</translation>
    </message>
    <message>
        <source>{file} is a picture without a place on the map.</source>
        <translation>{file} is een afbeelding zonder plaats op de kaart.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Wait a moment and try again.</source>
        <translation>{file} is bezet door een ander programma. Wacht even en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} is beschadigd. Er is niets veranderd; zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project.</source>
        <translation>{file} is geen Wijkatlasproject.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</source>
        <translation>{file} is geen Wijkatlasproject. Open of maak een project, en importeer het bestand daarin.</translation>
    </message>
    <message>
        <source>{file} is not a base map.</source>
        <translation>{file} is geen achtergrondkaart.</translation>
    </message>
    <message>
        <source>{file} is read here: it would be lost.</source>
        <translation>{file} wordt hier gelezen: het zou verloren gaan.</translation>
    </message>
    <message>
        <source>{file} is the open project, not a file that left it.</source>
        <translation>{file} is het open project, geen bestand dat eruit kwam.</translation>
    </message>
    <message>
        <source>{file} is the open project: it would be lost.</source>
        <translation>{file} is het open project: het zou verloren gaan.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} is het open project; het kan niet in zichzelf worden geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</source>
        <translation>{file} is misschien een andere enquête dan meting “{wave}”: van {met} deelnemers met hetzelfde nummer hebben er {n} andere antwoorden.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} is gemaakt met een nieuwere versie van Wijkatlas.</translation>
    </message>
    <message>
        <source>{file}: group {code} of {variable} comes twice.</source>
        <translation>{file}: groep {code} van {variable} komt twee keer voor.</translation>
    </message>
    <message>
        <source>{file}: row {row} does not tell a group and its total.</source>
        <translation>{file}: rij {row} noemt geen groep met een totaal.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>In {folder} kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>{question} does not divide people into groups.</source>
        <translation>{question} verdeelt mensen niet in groepen.</translation>
    </message>
    <message>
        <source>{question} has no answers of which one is chosen.</source>
        <translation>{question} heeft geen antwoorden waarvan men er één kiest.</translation>
    </message>
    <message>
        <source>{value} is not a score.</source>
        <translation>{value} is geen score.</translation>
    </message>
    <message>
        <source>{value} is not a weight.</source>
        <translation>{value} is geen gewicht.</translation>
    </message>
    <message>
        <source>{variables} make more than {most} groups.</source>
        <translation>{variables} geven meer dan {most} groepen.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} heeft {file} open sinds {since}.</translation>
    </message>
    <message>
        <source>“analysis register” lists them with their numbers.</source>
        <translation>“analysis register” toont ze met hun nummers.</translation>
    </message>
    <message>
        <source>“card list” tells which there are.</source>
        <translation>“card list” zegt welke er zijn.</translation>
    </message>
    <message>
        <source>“low” and “high” are the ends of the items of a scale: give both, low first.</source>
        <translation>“low” en “high” zijn de uiteinden van de antwoordschaal: geef ze allebei op, low eerst.</translation>
    </message>
    <message>
        <source>“plan list --json” tells their numbers.</source>
        <translation>“plan list --json” zegt hun nummers.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers.</source>
        <translation>“survey breaks” toont ze met hun nummers.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</source>
        <translation>“survey breaks” toont ze met hun nummers; wat bij een indicator is opgegeven, wijzigt u bij die indicator.</translation>
    </message>
    <message>
        <source>“survey questions” lists those that it has.</source>
        <translation>“survey questions” toont welke er zijn.</translation>
    </message>
    <message>
        <source>“{bandwidth}” is no bandwidth.</source>
        <translation>“{bandwidth}” is geen bandbreedte.</translation>
    </message>
    <message>
        <source>“{card}” can&apos;t be the id of a card.</source>
        <translation>“{card}” kan niet het kenmerk van een kaart zijn.</translation>
    </message>
    <message>
        <source>“{card}” comes with the program: every office has it already.</source>
        <translation>“{card}” hoort bij het programma: elk kantoor heeft ze al.</translation>
    </message>
    <message>
        <source>“{card}” is the id of a card that comes with the program.</source>
        <translation>“{card}” is het kenmerk van een kaart die bij het programma hoort.</translation>
    </message>
    <message>
        <source>“{classes}” are no classes.</source>
        <translation>“{classes}” zijn geen klassen.</translation>
    </message>
    <message>
        <source>“{condition}” is no condition.</source>
        <translation>“{condition}” is geen voorwaarde.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>“{file}” kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: something in it stops the reader.</source>
        <translation>“{file}” kan niet worden gelezen: iets in het bestand houdt het lezen tegen.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {cause}.</source>
        <translation>“{file}” kan niet worden gelezen: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {cause}.</source>
        <translation>“{file}” kan niet worden geschreven: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</source>
        <translation>“{file}” zegt niet in welk coördinatenstelsel het is ({box}).</translation>
    </message>
    <message>
        <source>“{file}” has headings but no answers.</source>
        <translation>“{file}” heeft koppen maar geen antwoorden.</translation>
    </message>
    <message>
        <source>“{file}” has headings but no figures.</source>
        <translation>“{file}” heeft koppen maar geen cijfers.</translation>
    </message>
    <message>
        <source>“{file}” has more than {n} million pixels.</source>
        <translation>“{file}” heeft meer dan {n} miljoen beeldpunten.</translation>
    </message>
    <message>
        <source>“{file}” has no band {band}; its last is {count}.</source>
        <translation>“{file}” heeft geen band {band}; de laatste is {count}.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”.</source>
        <translation>“{file}” heeft geen kolom “{column}”.</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{layer}”.</source>
        <translation>“{file}” heeft geen laag “{layer}”.</translation>
    </message>
    <message>
        <source>“{file}” has no line {line}, where its header should be.</source>
        <translation>“{file}” heeft geen regel {line}, waar de kopregel zou staan.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows below a header.</source>
        <translation>“{file}” heeft geen werkblad met rijen onder een kopregel.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”.</source>
        <translation>“{file}” heeft geen werkblad “{sheet}”.</translation>
    </message>
    <message>
        <source>“{file}” has no values in or near the municipality.</source>
        <translation>“{file}” heeft geen waarden in of bij de gemeente.</translation>
    </message>
    <message>
        <source>“{file}” has variables but no answers.</source>
        <translation>“{file}” heeft variabelen maar geen antwoorden.</translation>
    </message>
    <message>
        <source>“{file}” has {cells} million cells here; at most {most} million are taken.</source>
        <translation>“{file}” heeft hier {cells} miljoen cellen; hoogstens {most} miljoen kan.</translation>
    </message>
    <message>
        <source>“{file}” has {count} bands.</source>
        <translation>“{file}” heeft {count} banden.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; a table has fewer.</source>
        <translation>“{file}” heeft {count} kolommen; een tabel heeft er minder.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; at most {most} are read.</source>
        <translation>“{file}” heeft {count} kolommen; er worden er hoogstens {most} gelezen.</translation>
    </message>
    <message>
        <source>“{file}” holds XML declarations that are not safe.</source>
        <translation>“{file}” bevat XML-instructies die niet veilig zijn.</translation>
    </message>
    <message>
        <source>“{file}” holds a value that is too large to be true.</source>
        <translation>“{file}” bevat een waarde die te groot is om te kloppen.</translation>
    </message>
    <message>
        <source>“{file}” holds data that can&apos;t be read as text.</source>
        <translation>“{file}” bevat gegevens die niet als tekst leesbaar zijn.</translation>
    </message>
    <message>
        <source>“{file}” holds more shapes than a risk factor may have.</source>
        <translation>“{file}” bevat meer vormen dan een risicofactor mag hebben.</translation>
    </message>
    <message>
        <source>“{file}” holds no cards, or more than {most}.</source>
        <translation>“{file}” bevat geen kaarten, of meer dan {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>“{file}” bevat geen objecten.</translation>
    </message>
    <message>
        <source>“{file}” holds no goals, actions or other rows of a plan.</source>
        <translation>“{file}” bevat geen doelen, acties of andere rijen van een plan.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>“{file}” bevat geen laag die gelezen kan worden.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions of LimeSurvey.</source>
        <translation>“{file}” bevat geen vragen van LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” holds no reports and no map.</source>
        <translation>“{file}” bevat geen meldingen en geen kaart.</translation>
    </message>
    <message>
        <source>“{file}” holds {count} layers.</source>
        <translation>“{file}” bevat {count} lagen.</translation>
    </message>
    <message>
        <source>“{file}” is a GeoPackage.</source>
        <translation>“{file}” is een GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is a JSON file.</source>
        <translation>“{file}” is een JSON-bestand.</translation>
    </message>
    <message>
        <source>“{file}” is a PDF document.</source>
        <translation>“{file}” is een PDF-document.</translation>
    </message>
    <message>
        <source>“{file}” is a Stata file of answers to a survey.</source>
        <translation>“{file}” is een Stata-bestand met antwoorden op een enquête.</translation>
    </message>
    <message>
        <source>“{file}” is a dBASE table.</source>
        <translation>“{file}” is een dBASE-tabel.</translation>
    </message>
    <message>
        <source>“{file}” is a database without map layers.</source>
        <translation>“{file}” is een databank zonder kaartlagen.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file.</source>
        <translation>“{file}” is een map, geen bestand.</translation>
    </message>
    <message>
        <source>“{file}” is a gzip archive.</source>
        <translation>“{file}” is een gzip-archief.</translation>
    </message>
    <message>
        <source>“{file}” is a picture.</source>
        <translation>“{file}” is een afbeelding.</translation>
    </message>
    <message>
        <source>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</source>
        <translation>“{file}” is een portable-bestand van een oude SPSS; SPSS en PSPP bewaren het als .sav.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>“{file}” is een programma.</translation>
    </message>
    <message>
        <source>“{file}” is a questionnaire: it holds no answers.</source>
        <translation>“{file}” is een vragenlijst: er staan geen antwoorden in.</translation>
    </message>
    <message>
        <source>“{file}” is a text document or presentation.</source>
        <translation>“{file}” is een tekstdocument of presentatie.</translation>
    </message>
    <message>
        <source>“{file}” is a virtual file (VRT): it only points to other files.</source>
        <translation>“{file}” is een virtueel bestand (VRT): het verwijst alleen naar andere bestanden.</translation>
    </message>
    <message>
        <source>“{file}” is a web page.</source>
        <translation>“{file}” is een webpagina.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive.</source>
        <translation>“{file}” is een zip-archief.</translation>
    </message>
    <message>
        <source>“{file}” is an Excel workbook.</source>
        <translation>“{file}” is een Excel-werkmap.</translation>
    </message>
    <message>
        <source>“{file}” is an Office file of before 2007, or protected by a password.</source>
        <translation>“{file}” is een Office-bestand van voor 2007, of beveiligd met een wachtwoord.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet.</source>
        <translation>“{file}” is een OpenDocument-rekenblad.</translation>
    </message>
    <message>
        <source>“{file}” is an SPSS file of answers to a survey.</source>
        <translation>“{file}” is een SPSS-bestand met antwoorden op een enquête.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>“{file}” is een XML-bestand.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off.</source>
        <translation>“{file}” is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete XML.</source>
        <translation>“{file}” is beschadigde of onvolledige XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</source>
        <translation>“{file}” is beschadigd of niet volledig: de JSON-tekst stopt bij teken {at}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or something in it is not safe to read.</source>
        <translation>“{file}” is beschadigd, of er staat iets in dat niet veilig te lezen is.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the picture can&apos;t be read.</source>
        <translation>“{file}” is beschadigd: de foto kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}” is leeg.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any plan.</source>
        <translation>“{file}” is groter dan welk plan ook.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any survey ({cells} cells).</source>
        <translation>“{file}” is groter dan een enquête kan zijn ({cells} cellen).</translation>
    </message>
    <message>
        <source>“{file}” is larger than {n} MB.</source>
        <translation>“{file}” is groter dan {n} MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither .xlsx nor .html.</source>
        <translation>“{file}” is geen .xlsx en geen .html.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>“{file}” is meer dan {most} niveaus diep genest; geen enkele kaart heeft dat nodig.</translation>
    </message>
    <message>
        <source>“{file}” is no XLSForm.</source>
        <translation>“{file}” is geen XLSForm.</translation>
    </message>
    <message>
        <source>“{file}” is no kind of file that can be written.</source>
        <translation>“{file}” is geen soort bestand dat geschreven kan worden.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook.</source>
        <translation>“{file}” is geen naam van een werkmap.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>“{file}” is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>“{file}” is no structure of a LimeSurvey survey.</source>
        <translation>“{file}” is geen structuur van een LimeSurvey-enquête.</translation>
    </message>
    <message>
        <source>“{file}” is no survey: it has {rows} rows and {columns} variables.</source>
        <translation>“{file}” is geen enquête: er zijn {rows} rijen en {columns} variabelen.</translation>
    </message>
    <message>
        <source>“{file}” is no table of CBS StatLine.</source>
        <translation>“{file}” is geen tabel van CBS StatLine.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook.</source>
        <translation>“{file}” is geen werkmap.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a kind that can be kept.</source>
        <translation>“{file}” is geen soort bestand dat bewaard kan worden.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture of a kind that can be kept.</source>
        <translation>“{file}” is geen soort foto die bewaard kan worden.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>“{file}” is geen correct TopoJSON-bestand.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in UTF-8.</source>
        <translation>“{file}” is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is part of a shapefile.</source>
        <translation>“{file}” is een deel van een shapefile.</translation>
    </message>
    <message>
        <source>“{file}” is plain text.</source>
        <translation>“{file}” is gewone tekst.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a questionnaire.</source>
        <translation>“{file}” is te groot voor een vragenlijst.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a recipe.</source>
        <translation>“{file}” is te groot voor een recept.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read safely ({megabytes} MB).</source>
        <translation>“{file}” is te groot om veilig te lezen ({megabytes} MB).</translation>
    </message>
    <message>
        <source>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</source>
        <translation>“{file}” zegt dat het in {crs} is, maar de coördinaten ({box}) liggen daarbuiten.</translation>
    </message>
    <message>
        <source>“{file}” wants its coordinate system fetched from the internet.</source>
        <translation>“{file}” wil dat zijn coördinatenstelsel van het internet wordt gehaald.</translation>
    </message>
    <message>
        <source>“{indicator}” is objective in one place and subjective in another.</source>
        <translation>“{indicator}” is op de ene plaats objectief en op de andere subjectief.</translation>
    </message>
    <message>
        <source>“{name}” and the goal above it are of different plans.</source>
        <translation>“{name}” en het doel erboven horen bij verschillende plannen.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</source>
        <translation>“{name}” kan niet onder “{parent}” hangen: acties hangen onder een operationeel doel.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</source>
        <translation>“{name}” kan niet onder “{parent}” hangen: operationele doelen hangen onder een strategisch doel.</translation>
    </message>
    <message>
        <source>“{name}” holds a number that can&apos;t be kept.</source>
        <translation>“{name}” bevat een getal dat niet bewaard kan worden.</translation>
    </message>
    <message>
        <source>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</source>
        <translation>“{name}” is een strategisch doel: het staat bovenaan en kan niet onder “{parent}” hangen.</translation>
    </message>
    <message>
        <source>“{name}” is no class of {question}.</source>
        <translation>“{name}” is geen klasse van {question}.</translation>
    </message>
    <message>
        <source>“{name}” is not written as TOML: {problem}.</source>
        <translation>“{name}” is niet als TOML geschreven: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a recipe.</source>
        <translation>“{name}” is te lang voor een recept.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>“{name}” is te lang.</translation>
    </message>
    <message>
        <source>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</source>
        <translation>“{name}” is {size} MB groot; een risicofactor mag hoogstens {most} MB zijn.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” can&apos;t be used.</source>
        <translation>“{name}”: “{key}” is zo niet bruikbaar.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” is not known.</source>
        <translation>“{name}”: “{key}” is niet bekend.</translation>
    </message>
    <message>
        <source>“{period}” is not a period.</source>
        <translation>“{period}” is geen periode.</translation>
    </message>
    <message>
        <source>“{placeholder}” can&apos;t stand in the name of a file.</source>
        <translation>“{placeholder}” kan niet in een bestandsnaam staan.</translation>
    </message>
    <message>
        <source>“{question}” was not asked so in wave {wave}.</source>
        <translation>“{question}” is in meting {wave} niet zo gevraagd.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for strata of one cluster.</source>
        <translation>“{rule}” is geen regel voor strata met één cluster.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>“{text}” zijn geen grenzen van een kaart.</translation>
    </message>
    <message>
        <source>“{text}” are no rows of a heading.</source>
        <translation>“{text}” zijn geen rijen van een kop.</translation>
    </message>
    <message>
        <source>“{text}” does not say when an area starts.</source>
        <translation>“{text}” zegt niet wanneer een gebied begint.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>“{text}” is geen dag en geen kolom.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of neighbours.</source>
        <translation>“{text}” is geen soort buren.</translation>
    </message>
    <message>
        <source>“{text}” is no list of numbers.</source>
        <translation>“{text}” is geen lijst van getallen.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>“{text}” is geen grootte voor een afbeelding.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}” is geen dag.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>“{text}” heeft niet de vorm KOLOM=WAARDE.</translation>
    </message>
    <message>
        <source>“{text}” names no width of cells.</source>
        <translation>“{text}” noemt geen breedte van cellen.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>“{value}” is geen van de keuzes.</translation>
    </message>
    <message>
        <source>“{wave}” holds published figures; there are no answers behind them.</source>
        <translation>“{wave}” bevat gepubliceerde cijfers; er zitten geen antwoorden achter.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>not drawn: {fewer} further down the list</source>
        <translation>niet getekend: {fewer} verder in de lijst</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Areas or cells with all their figures</source>
        <translation>Wijken of cellen met al hun cijfers</translation>
    </message>
    <message>
        <source>Chart “{title}”</source>
        <translation>Grafiek “{title}”</translation>
    </message>
    <message>
        <source>Everything, as a workbook</source>
        <translation>Alles, als werkmap</translation>
    </message>
    <message>
        <source>Layer “{title}”</source>
        <translation>Laag “{title}”</translation>
    </message>
    <message>
        <source>Table “{title}”</source>
        <translation>Tabel “{title}”</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Busiest month: {month} ({value}); a usual month has {usual}</source>
        <translation>Drukste maand: {month} ({value}); een gewone maand telt er {usual}</translation>
    </message>
    <message>
        <source>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</source>
        <translation>Drukste moment: {weekday} van {start}:00 tot {stop}:00 ({value})</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({share} of all)</source>
        <translation>Komt het meest voor: {category} ({share} van alle)</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({value})</source>
        <translation>Komt het meest voor: {category} ({value})</translation>
    </message>
    <message>
        <source>Most incidents per 1,000 inhabitants: {area} ({value})</source>
        <translation>Meeste incidenten per 1.000 inwoners: {area} ({value})</translation>
    </message>
    <message>
        <source>Most incidents: {area} ({value})</source>
        <translation>Meeste incidenten: {area} ({value})</translation>
    </message>
    <message>
        <source>No month stands out; a usual month has {value}</source>
        <translation>Geen enkele maand springt eruit; een gewone maand telt er {value}</translation>
    </message>
    <message>
        <source>Too few incidents to show</source>
        <translation>Te weinig incidenten om te tonen</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>A person decides what is done with it, and notes that in the register.</source>
        <translation>Een mens beslist wat ermee gebeurt, en noteert dat in het register.</translation>
    </message>
    <message>
        <source>Also among last year&apos;s</source>
        <translation>Ook bij die van vorig jaar</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Best mogelijk</translation>
    </message>
    <message>
        <source>Better than last year&apos;s squares in past periods</source>
        <translation>Beter dan de vakken van vorig jaar in voorbije periodes</translation>
    </message>
    <message>
        <source>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</source>
        <translation>Eerdere verwachting voor {window}: in de vakken viel {rate}, in die van vorig jaar {naive}.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Eerdere verwachtingen naast wat er gebeurde</translation>
    </message>
    <message>
        <source>Expected incidents</source>
        <translation>Verwachte incidenten</translation>
    </message>
    <message>
        <source>Expected: {n}</source>
        <translation>Verwacht: {n}</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Eerste dag van de periode</translation>
    </message>
    <message>
        <source>For the office only: single squares do not go to the council.</source>
        <translation>Alleen voor de dienst: losse vakken gaan niet naar de gemeenteraad.</translation>
    </message>
    <message>
        <source>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</source>
        <translation>Voor {window} zijn {cells} vakken van {cell} m gemarkeerd, {share} van het gebied.</translation>
    </message>
    <message>
        <source>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</source>
        <translation>Halveringstijd en reikwijdte zijn, tenzij opgegeven, die welke het best werkten op de periodes vóór de getoetste.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>In de vakken</translation>
    </message>
    <message>
        <source>Held by last year&apos;s squares</source>
        <translation>In de vakken van vorig jaar</translation>
    </message>
    <message>
        <source>Held, best grid</source>
        <translation>In de vakken, beste ligging</translation>
    </message>
    <message>
        <source>Held, worst grid</source>
        <translation>In de vakken, slechtste ligging</translation>
    </message>
    <message>
        <source>How well such forecasts did in past periods</source>
        <translation>Hoe goed zulke verwachtingen in voorbije periodes waren</translation>
    </message>
    <message>
        <source>In past periods better than looking at last year&apos;s squares.</source>
        <translation>In voorbije periodes beter dan kijken naar de vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents before or after the days that were used, left out: {n}.</source>
        <translation>Incidenten vóór of na de gebruikte dagen, weggelaten: {n}.</translation>
    </message>
    <message>
        <source>Incidents held</source>
        <translation>Incidenten in de vakken</translation>
    </message>
    <message>
        <source>Incidents held (%)</source>
        <translation>Incidenten in de vakken (%)</translation>
    </message>
    <message>
        <source>Incidents held, with 95 % margin</source>
        <translation>Incidenten in de vakken, met marge van 95 %</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at, left out: {n}.</source>
        <translation>Incidenten buiten het bekeken gebied, weggelaten: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a day, left out: {n}.</source>
        <translation>Incidenten zonder dag, weggelaten: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, left out: {n}.</source>
        <translation>Incidenten zonder plaats, weggelaten: {n}.</translation>
    </message>
    <message>
        <source>It could be tried on {n} past periods only; {wanted} or more are wanted.</source>
        <translation>Getoetste voorbije periodes: maar {n}; gewenst: {wanted} of meer.</translation>
    </message>
    <message>
        <source>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</source>
        <translation>Het gaat over plaatsen en weken, nooit over personen: het zegt waar incidenten geregistreerd worden, niet wie erachter zit, en ook niet waarom.</translation>
    </message>
    <message>
        <source>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</source>
        <translation>Het kent alleen wat gemeld en geregistreerd is. Waar men meer kijkt, wordt meer geregistreerd, en de volgende verwachting wijst weer daarheen: laat dit niet alleen beslissen waar u kijkt.</translation>
    </message>
    <message>
        <source>Last year&apos;s busiest only</source>
        <translation>Alleen bij de drukste van vorig jaar</translation>
    </message>
    <message>
        <source>Last year&apos;s squares</source>
        <translation>Vakken van vorig jaar</translation>
    </message>
    <message>
        <source>Likely next: {window}</source>
        <translation>Binnenkort te verwachten: {window}</translation>
    </message>
    <message>
        <source>Marked by the forecast</source>
        <translation>Gemarkeerd door de verwachting</translation>
    </message>
    <message>
        <source>Marked, and among last year&apos;s busiest</source>
        <translation>Gemarkeerd, en bij de drukste van vorig jaar</translation>
    </message>
    <message>
        <source>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</source>
        <translation>Eenvoudige gissingen: de vakken met de meeste incidenten in de 365 dagen ervoor; die met de meeste in dezelfde dagen 52 weken ervoor. De verwachting moet beter zijn dan allebei.</translation>
    </message>
    <message>
        <source>No forecast in the register has run out yet. Waiting for their period: {n}.</source>
        <translation>Van geen enkele verwachting in het register is de periode al voorbij. Nog niet voorbij: {n}.</translation>
    </message>
    <message>
        <source>Not clearly better than last year&apos;s squares in past periods</source>
        <translation>Niet duidelijk beter dan de vakken van vorig jaar in voorbije periodes</translation>
    </message>
    <message>
        <source>Not clearly better than looking at last year&apos;s squares.</source>
        <translation>Niet duidelijk beter dan kijken naar de vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nummer in het register</translation>
    </message>
    <message>
        <source>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</source>
        <translation>Getoetst op voorbije periodes van {days} dagen (periodes: {periods}): in zo gekozen vakken viel {rate} van de incidenten, in de drukste vakken van vorig jaar {naive}.</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</source>
        <translation>PAI: hoeveel keer beter dan willekeurige vakken. PEI*: 1 is het best mogelijke.</translation>
    </message>
    <message>
        <source>PEI*</source>
        <translation>PEI*</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Poisson regression of the count of each square on its own earlier counts, those of the eight squares around, its long-run density and the risk factors ({factors}); ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients (standard errors): {terms}. own_a_b: own count of a to b days before; around_a_b: that of the squares around. They show association, not cause.</source>
        <translation>Poisson-regressie van het aantal in elk vak op de eigen vroegere aantallen, die van de acht vakken eromheen, de dichtheid op lange termijn en de risicofactoren ({factors}); ridge 1 op gestandaardiseerde kolommen; geleerd op {periods} vroegere periodes. Coëfficiënten (standaardfouten): {terms}. own_a_b: eigen aantal van a tot b dagen ervoor; around_a_b: dat van de vakken eromheen. Ze tonen samenhang, geen oorzaak.</translation>
    </message>
    <message>
        <source>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</source>
        <translation>Kernmethode voor recente plaatsen (naar Bowers, Johnson en Pease 2004): een incident van a dagen oud weegt 2^(−a/{life}), en tot twee keer zoveel in dezelfde weken van vroegere jaren.</translation>
    </message>
    <message>
        <source>Same weeks of last year</source>
        <translation>Dezelfde weken van vorig jaar</translation>
    </message>
    <message>
        <source>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</source>
        <translation>Getoetst op {periods} voorbije periodes van {days} dagen, elke verwachting uit wat ervoor bekend was, op {origins} liggingen van het rooster. Trefaandeel = aandeel van de incidenten in de gemarkeerde vakken; PAI = trefaandeel / aandeel van het gebied (Chainey, Tompson en Uhlig 2008); PEI* = trefaandeel / hoogst mogelijke trefaandeel op een even groot gebied (Hunt 2016; White, Hunt en Green 2023). Bij gelijke stand wordt gedeeld. Intervallen over de periodes (Student-t); beter alleen als het interval van het verschil boven 0 ligt.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Aandeel van het gebied</translation>
    </message>
    <message>
        <source>Share of the incidents in the marked squares, and in last year&apos;s:</source>
        <translation>Aandeel van de incidenten in de gemarkeerde vakken, en in die van vorig jaar:</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Zuid</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>Squares chosen by</source>
        <translation>Vakken gekozen volgens</translation>
    </message>
    <message>
        <source>Squares looked at: {cells}. Seed for ties on the map: {seed}.</source>
        <translation>Bekeken vakken: {cells}. Startgetal voor gelijke vakken op de kaart: {seed}.</translation>
    </message>
    <message>
        <source>Squares marked in all: {n}.</source>
        <translation>Gemarkeerde vakken in totaal: {n}.</translation>
    </message>
    <message>
        <source>Squares with the most expected</source>
        <translation>Vakken waar de meeste verwacht worden</translation>
    </message>
    <message>
        <source>Squares with the most expected (south-west corner, expected incidents):</source>
        <translation>Vakken waar de meeste verwacht worden (hoek in het zuidwesten, verwachte incidenten):</translation>
    </message>
    <message>
        <source>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</source>
        <translation>Gebruikt alleen coördinaten en dagen. Verordening (EU) 2024/1689, artikel 5(1)(d), verbiedt misdrijven van personen te voorspellen uit profielen; er kan hier niets over personen in.</translation>
    </message>
    <message>
        <source>That is better, but only slightly.</source>
        <translation>Dat is beter, maar het scheelt weinig.</translation>
    </message>
    <message>
        <source>The difference is {value} percentage points (95 % margin: {low} to {high}).</source>
        <translation>Het verschil, in procentpunten: {value} (marge van 95 %: {low} tot {high}).</translation>
    </message>
    <message>
        <source>The forecast in the register</source>
        <translation>De verwachting in het register</translation>
    </message>
    <message>
        <source>There were hardly any incidents in the past periods that it was tried on.</source>
        <translation>In de voorbije periodes waarop dit is getoetst, waren er amper incidenten.</translation>
    </message>
    <message>
        <source>There were too few incidents in past periods to show how it did.</source>
        <translation>In voorbije periodes waren er te weinig incidenten om te tonen hoe goed dit was.</translation>
    </message>
    <message>
        <source>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</source>
        <translation>Hier was ooit een incident, van welke soort ook, of er was een in een vak ernaast: er zijn geen wijken. Aandelen van het gebied hangen daarvan af.</translation>
    </message>
    <message>
        <source>These have their middle in an area of “{scheme}”.</source>
        <translation>Het midden ervan ligt in een wijk van “{scheme}”.</translation>
    </message>
    <message>
        <source>These have their middle in the place that was chosen.</source>
        <translation>Het midden ervan ligt in de gekozen plaats.</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>Deze verwachting</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at last year&apos;s busiest squares.</source>
        <translation>Deze verwachting is niet duidelijk beter dan kijken naar de drukste vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at the squares of the same weeks of last year.</source>
        <translation>Deze verwachting is niet duidelijk beter dan kijken naar de vakken van dezelfde weken van vorig jaar.</translation>
    </message>
    <message>
        <source>This forecast is worse than looking at last year&apos;s busiest squares.</source>
        <translation>Deze verwachting is slechter dan kijken naar de drukste vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</source>
        <translation>Over voorbije periodes is te weinig bekend om te zeggen of deze verwachting beter is dan kijken naar de drukste vakken van vorig jaar.</translation>
    </message>
    <message>
        <source>Weights are spread over squares by a quartic kernel of {bandwidth} m.</source>
        <translation>Gewichten zijn over de vakken gespreid met een kwartische kernfunctie van {bandwidth} m.</translation>
    </message>
    <message>
        <source>Weights stay in the square of the incident.</source>
        <translation>Gewichten blijven in het vak van het incident.</translation>
    </message>
    <message>
        <source>West</source>
        <translation>West</translation>
    </message>
    <message>
        <source>What the squares held in all past periods, with margins</source>
        <translation>Aandeel in de vakken over alle voorbije periodes, met marges</translation>
    </message>
    <message>
        <source>With the squares laid elsewhere, the share held goes from {low} to {high}.</source>
        <translation>Met de vakken op een andere ligging gaat het aandeel in de vakken van {low} tot {high}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{about}; share of the area: {share}</source>
        <translation>{about}; aandeel van het gebied: {share}</translation>
    </message>
    <message>
        <source>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</source>
        <translation>{outside} van de incidenten viel buiten zo gekozen vakken; bij de best mogelijke keuze van evenveel vakken viel {best} erin.</translation>
    </message>
</context>
<context>
    <name>guess</name>
    <message>
        <source>Dates are written in both orders: {day} cells start with the day, {month} with the month.</source>
        <translation>Datums staan in twee volgordes: {day} cellen beginnen met de dag, {month} met de maand.</translation>
    </message>
    <message>
        <source>Is this a table of incidents? Neither dates nor places were found.</source>
        <translation>Is dit een tabel met incidenten? Er zijn geen datums en geen plaatsen gevonden.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: “{x}” holds longitude.</source>
        <translation>Breedte en lengte zijn verwisseld: in “{x}” staat de lengte.</translation>
    </message>
    <message>
        <source>No column holds dates.</source>
        <translation>Geen enkele kolom bevat datums.</translation>
    </message>
    <message>
        <source>No column numbers the records; repeated rows are told apart by their content.</source>
        <translation>Geen enkele kolom nummert de rijen; herhaalde rijen worden aan hun inhoud herkend.</translation>
    </message>
    <message>
        <source>No column says what happened.</source>
        <translation>Geen enkele kolom zegt wat er gebeurde.</translation>
    </message>
    <message>
        <source>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</source>
        <translation>Geen enkele kolom zegt wat er gebeurde; de naam van het bestand wijst op “{theme}” voor alle rijen.</translation>
    </message>
    <message>
        <source>No columns hold coordinates: all rows are without location.</source>
        <translation>Geen enkele kolom bevat coördinaten: alle rijen zijn zonder plaats.</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read; the others are: {others}.</source>
        <translation>Alleen werkblad “{sheet}” wordt gelezen; de andere zijn: {others}.</translation>
    </message>
    <message>
        <source>Text in {encoding}, cells parted by “{delimiter}”.</source>
        <translation>Tekst in {encoding}, cellen gescheiden door “{delimiter}”.</translation>
    </message>
    <message>
        <source>The coordinates may be in {crs}; ask the sender.</source>
        <translation>De coördinaten zijn misschien in {crs}; vraag het de afzender.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>Het bestand heeft een kopregel, maar geen rijen.</translation>
    </message>
    <message>
        <source>The file has the columns and values of “{recipe}”.</source>
        <translation>Het bestand heeft de kolommen en waarden van “{recipe}”.</translation>
    </message>
    <message>
        <source>The first line holds data: the columns have no names.</source>
        <translation>De eerste regel bevat gegevens: de kolommen hebben geen namen.</translation>
    </message>
    <message>
        <source>The header stands on line {line}; what is above is skipped.</source>
        <translation>De kopregel staat op regel {line}; wat erboven staat, wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</source>
        <translation>De tijdzone staat niet in het bestand; Europe/Brussels wordt aangenomen.</translation>
    </message>
    <message>
        <source>Times like “{example}” carry their distance from UTC; they become local times.</source>
        <translation>Tijden zoals “{example}” bevatten hun afstand tot de wereldtijd (UTC); ze worden plaatselijke tijden.</translation>
    </message>
    <message>
        <source>{count} categories have no theme yet and become “other”, for instance {example}.</source>
        <translation>{count} categorieën hebben nog geen thema en worden “overig”, bijvoorbeeld {example}.</translation>
    </message>
    <message>
        <source>“{column}” gives some numbers more than once; each row is kept all the same.</source>
        <translation>“{column}” geeft sommige nummers meer dan eens; elke rij wordt toch bewaard.</translation>
    </message>
    <message>
        <source>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</source>
        <translation>“{column}” is bijna altijd “{value}”: deze kolom nummert de rijen niet.</translation>
    </message>
    <message>
        <source>“{column}” may be another number in each extract: it isn&apos;t used.</source>
        <translation>“{column}” kan in elke levering een ander nummer zijn: deze kolom wordt niet gebruikt.</translation>
    </message>
    <message>
        <source>“{column}” says when it was reported; it stands for when it happened as well.</source>
        <translation>“{column}” zegt wanneer het gemeld is; het geldt ook als moment van het incident.</translation>
    </message>
    <message>
        <source>“{example}”: whether day or month comes first can&apos;t be told from the values.</source>
        <translation>“{example}”: uit de waarden blijkt niet of de dag of de maand eerst komt.</translation>
    </message>
    <message>
        <source>“{x}” and “{y}” look like coordinates, but their system is not known.</source>
        <translation>“{x}” en “{y}” lijken coördinaten, maar hun stelsel is niet bekend.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</source>
        <translation>Analyse: kies een vraag. U krijgt het antwoord als een zin, een grafiek, een tabel en een laag op de kaart, voor de incidenten uit de zin onderaan. Meer opties verandert hoe er gerekend wordt; Bewaren schrijft het in het register in, Werkmap drukt het af in de werkmap.</translation>
    </message>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Details: wat er bekend is over wat u op de kaart of in de tabel selecteerde. Persoonsgegevens staan hier niet.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Lagen: vink aan wat u wilt zien; sleep een laag, of druk op Alt met een pijl, om ze boven een andere te zetten. Kies een laag om haar opmaak te wijzigen: incidenten volgens dichtheid of categorie, wijken gekleurd volgens aantal of incidenten per 1.000 inwoners.</translation>
    </message>
    <message>
        <source>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</source>
        <translation>Plan: de cijfers van uw gebieden naast elkaar, de problemen die eruit volgen, de doelen en acties met hun geld en voortgang, en of een actie werkte. Elke stap heeft een eigen pagina; elke wijziging wordt meteen bewaard en kan ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</source>
        <translation>Enquêtes: kies een meting en daarna een vraag of een indicator. U krijgt het antwoord als een zin, een grafiek, een tabel en, per wijk, een laag op de kaart; bij elk cijfer staat een marge. Met “Voor wie” en “Vergelijken met” vraagt u door; Meer opties verandert hoe er gerekend wordt. Werkmap drukt de vraag af in de werkmap.</translation>
    </message>
    <message>
        <source>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</source>
        <translation>Tabel: de incidenten van de zin onderaan. Klik een kop aan om te sorteren. Geselecteerde rijen lichten op op de kaart, en omgekeerd. Ctrl+C kopieert ze voor een rekenblad; dubbelklikken brengt u naar de plaats.</translation>
    </message>
    <message>
        <source>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</source>
        <translation>De kaart toont waar incidenten gebeurden. Kies wat, wanneer en waar in de werkbalk; de zin onderaan zegt wat u ziet. Klik iets aan voor de details. Sleep een bestand op het venster om het te importeren. Ctrl+K vindt elke opdracht en elke plaats.</translation>
    </message>
    <message>
        <source>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</source>
        <translation>Tijdlijn: één balk per week. Sleep over de balken om een periode te kiezen; versleep de randen of de hele periode om ze te verschuiven; dubbelklikken haalt ze weg. Pijltoetsen verschuiven ze, met Shift rekken ze de periode uit, spatie speelt de weken af.</translation>
    </message>
</context>
<context>
    <name>hotspots</name>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Areas of the scheme {scheme}: {n}.</source>
        <translation>Wijken van de indeling {scheme}: {n}.</translation>
    </message>
    <message>
        <source>Busier and quieter places</source>
        <translation>Drukkere en rustigere plaatsen</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per wijk</translation>
    </message>
    <message>
        <source>Cells without neighbours, so not compared: {n}.</source>
        <translation>Cellen zonder buren, dus niet vergeleken: {n}.</translation>
    </message>
    <message>
        <source>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</source>
        <translation>Ook toeval markeert: van elke 100 wijken of cellen die zo gemarkeerd worden, zijn er hoogstens ongeveer {false} alleen door toeval gemarkeerd.</translation>
    </message>
    <message>
        <source>Counts by area are left out here: small ones could be worked out.</source>
        <translation>Aantallen per wijk staan hier niet: kleine zouden te berekenen zijn.</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>Vanaf cel</translation>
    </message>
    <message>
        <source>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</source>
        <translation>Gi* met gewichten 0 en 1, de eenheid zelf meegeteld; z volgens Ord en Getis (1995).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Zeshoeken</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents in what is marked busy: {n} of {total}.</source>
        <translation>Incidenten in wat als druk gemarkeerd is: {n} van {total}.</translation>
    </message>
    <message>
        <source>Incidents outside what is compared: {n}.</source>
        <translation>Incidenten buiten wat vergeleken wordt: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidenten zonder plaats, niet vergeleken: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Inwoners zijn geen bezoekers: het cijfer per inwoner is hoog waar veel mensen van elders komen.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Het zegt niet waarom.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</source>
        <translation>Lokale Moran I (Anselin 1995), gewichten die tot 1 optellen, variantie gedeeld door n; z gegeven de eigen waarde van de eenheid (Sokal, Oden en Thomson 1998), zoals in spdep.</translation>
    </message>
    <message>
        <source>Marked is what is like its neighbours: busy among busy, quiet among quiet.</source>
        <translation>Gemarkeerd is wat op zijn buren lijkt: druk tussen druk, rustig tussen rustig.</translation>
    </message>
    <message>
        <source>Moran&apos;s I over all: {i}; z by randomisation: {z}.</source>
        <translation>Moran I over het geheel: {i}; z door randomisatie: {z}.</translation>
    </message>
    <message>
        <source>Neighbours: {kind}; links: {links}; without any: {islands}.</source>
        <translation>Buren: {kind}; verbindingen: {links}; zonder buren: {islands}.</translation>
    </message>
    <message>
        <source>No place stands out more than chance would have it.</source>
        <translation>Geen enkele plaats springt er meer uit dan door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>Other borders or cells of another size can give another picture: try one before acting.</source>
        <translation>Andere grenzen of cellen van een andere grootte kunnen een ander beeld geven: probeer het uit voor u iets doet.</translation>
    </message>
    <message>
        <source>Over the whole map, busy and quiet lie as chance would have it.</source>
        <translation>Over de hele kaart liggen druk en rustig zoals door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies near busy.</source>
        <translation>Over de hele kaart ligt druk bij druk.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies next to quiet.</source>
        <translation>Over de hele kaart ligt druk naast rustig.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Plaats {number}</translation>
    </message>
    <message>
        <source>Places on the map busier than chance would have it: {places}.</source>
        <translation>Plaatsen op de kaart die drukker zijn dan door toeval te verwachten is: {places}.</translation>
    </message>
    <message>
        <source>Places on the map quieter than chance would have it: {places}.</source>
        <translation>Plaatsen op de kaart die rustiger zijn dan door toeval te verwachten is: {places}.</translation>
    </message>
    <message>
        <source>Places where marked cells lie together</source>
        <translation>Plaatsen waar gemarkeerde cellen bij elkaar liggen</translation>
    </message>
    <message>
        <source>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Verhoudingen afgevlakt met globale empirische Bayes (Marshall 1991), zoals spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Afgevlakte verhouding</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Vakken</translation>
    </message>
    <message>
        <source>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</source>
        <translation>Dat bewijst niet dat alle plaatsen gelijk zijn: bij weinig incidenten is een echt verschil niet van toeval te onderscheiden.</translation>
    </message>
    <message>
        <source>There are incidents outside what is compared.</source>
        <translation>Er zijn incidenten buiten wat vergeleken wordt.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Er zijn incidenten zonder plaats; die zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Er zijn geen incidenten om te vergelijken.</translation>
    </message>
    <message>
        <source>There is nothing to compare: too few areas or cells, or no differences.</source>
        <translation>Er is niets te vergelijken: te weinig wijken of cellen, of geen verschillen.</translation>
    </message>
    <message>
        <source>These are counts: where more people live or come, more happens.</source>
        <translation>Dit zijn aantallen: waar meer mensen wonen of komen, gebeurt meer.</translation>
    </message>
    <message>
        <source>Together with neighbours</source>
        <translation>Samen met de buren</translation>
    </message>
    <message>
        <source>What is marked is so with its neighbours: one busy spot alone is not.</source>
        <translation>Wat gemarkeerd is, is druk of rustig samen met zijn buren; één drukke plek alleen wordt niet gemarkeerd.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat er gevonden is</translation>
    </message>
    <message>
        <source>With their neighbours busier than chance would have it: {names}.</source>
        <translation>Met hun buren drukker dan door toeval te verwachten is: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Met hun buren minder incidenten naar inwoners dan door toeval te verwachten is: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours more incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Met hun buren meer incidenten naar inwoners dan door toeval te verwachten is: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours quieter than chance would have it: {names}.</source>
        <translation>Met hun buren rustiger dan door toeval te verwachten is: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Aantal inwoners niet bekend, weggelaten: {names}.</translation>
    </message>
    <message>
        <source>Without neighbours, so not compared: {names}.</source>
        <translation>Zonder buren, dus niet vergeleken: {names}.</translation>
    </message>
    <message>
        <source>busier together</source>
        <translation>samen drukker</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>hoog tussen laag</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidenten: {n}</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>laag tussen hoog</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>geen duidelijk verschil</translation>
    </message>
    <message>
        <source>no neighbours</source>
        <translation>zonder buren</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>erbuiten</translation>
    </message>
    <message>
        <source>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</source>
        <translation>p tweezijdig door voorwaardelijke permutatie, herschikkingen: {permutations} (gevraagd: {asked}), startgetal {seed}; gelijke uitkomsten tellen tegen een vondst. q volgens Benjamini en Hochberg (1995); gemarkeerd bij q ≤ {false}, met z en de buren aan dezelfde kant.</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1.000 inwoners</translation>
    </message>
    <message>
        <source>place {number}, cells: {cells}, from {code}</source>
        <translation>plaats {number}, cellen: {cells}, vanaf {code}</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>aantal inwoners niet bekend</translation>
    </message>
    <message>
        <source>quieter together</source>
        <translation>samen rustiger</translation>
    </message>
    <message>
        <source>share of the areas or cells</source>
        <translation>aandeel van de wijken of cellen</translation>
    </message>
    <message>
        <source>share of the incidents</source>
        <translation>aandeel van de incidenten</translation>
    </message>
    <message>
        <source>together with their neighbours</source>
        <translation>samen met hun buren</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>zonder plaats</translation>
    </message>
    <message>
        <source>{over} of {width} m: {n}.</source>
        <translation>{over} van {width} m: {n}.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Adding up incidents</source>
        <translation>Incidenten optellen</translation>
    </message>
    <message>
        <source>Asking the plugins</source>
        <translation>De plug-ins vragen</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Index opbouwen</translation>
    </message>
    <message>
        <source>Calculating the analyses</source>
        <translation>Analyses berekenen</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Antwoorden berekenen</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Project controleren</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Project kopiëren</translation>
    </message>
    <message>
        <source>Count by period</source>
        <translation>Tellen per periode</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Counting before and after</source>
        <translation>Ervoor en erna tellen</translation>
    </message>
    <message>
        <source>Counting before the start</source>
        <translation>Tellen voor de start</translation>
    </message>
    <message>
        <source>Counting incidents</source>
        <translation>Incidenten tellen</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Antwoorden tellen</translation>
    </message>
    <message>
        <source>Drawing the atlas</source>
        <translation>De atlas tekenen</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Kaart tekenen</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>De kaarten tekenen</translation>
    </message>
    <message>
        <source>Drawing weights</source>
        <translation>Gewichten trekken</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Estimating the effect</source>
        <translation>Het effect schatten</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Buren zoeken</translation>
    </message>
    <message>
        <source>Hiding what is too small</source>
        <translation>Verbergen wat te klein is</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Voorbeeldgemeente verzinnen</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Antwoorden bewaren</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Het plan bewaren</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Veranderingen zoeken</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Vergelijkbare gebieden zoeken</translation>
    </message>
    <message>
        <source>Looking for incidents told twice</source>
        <translation>Dubbele incidenten zoeken</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Paren zoeken</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>De cijfers opzoeken</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>De pdf maken</translation>
    </message>
    <message>
        <source>Measuring the risk factor</source>
        <translation>Risicofactor meten</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Rangschikken</translation>
    </message>
    <message>
        <source>Read when incidents ended</source>
        <translation>Lezen wanneer incidenten eindigden</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Antwoorden lezen</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Cijfers lezen</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Rijen lezen</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Antwoorden lezen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Het bestand lezen</translation>
    </message>
    <message>
        <source>Reading the indicators</source>
        <translation>Indicatoren lezen</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Het plan lezen</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Het plan en zijn cijfers lezen</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>De gewichten lezen</translation>
    </message>
    <message>
        <source>Shuffling the days</source>
        <translation>Dagen door elkaar schudden</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Afvlakken</translation>
    </message>
    <message>
        <source>Spread incidents over hours</source>
        <translation>Incidenten over uren spreiden</translation>
    </message>
    <message>
        <source>Trying the forecast on past periods</source>
        <translation>Verwachting op voorbije periodes proberen</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Weighing the risk factors</source>
        <translation>Risicofactoren wegen</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Wegschrijven voor QGIS</translation>
    </message>
    <message>
        <source>Writing the questionnaire</source>
        <translation>Vragenlijst schrijven</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Werkmap schrijven</translation>
    </message>
    <message>
        <source>Writing the workbook of the plan</source>
        <translation>De werkmap van het plan schrijven</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} per seconde</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>nog {seconds} s</translation>
    </message>
</context>
<context>
    <name>lacking</name>
    <message>
        <source>Import a risk factor…</source>
        <translation>Risicofactor importeren…</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Wijken importeren…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Incidenten importeren…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Buurtnetwerken importeren…</translation>
    </message>
    <message>
        <source>There are no incidents in this project yet.</source>
        <translation>Er zijn nog geen incidenten in dit project.</translation>
    </message>
    <message>
        <source>This needs areas, and the project has none yet.</source>
        <translation>Dit heeft wijken nodig, en het project heeft er nog geen.</translation>
    </message>
    <message>
        <source>This needs networks, and the project has none yet.</source>
        <translation>Dit heeft buurtnetwerken nodig, en het project heeft er nog geen.</translation>
    </message>
    <message>
        <source>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</source>
        <translation>Dit heeft risicofactoren nodig, zoals cafés, bushaltes of straatverlichting, en het project heeft er nog geen.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Aerial photograph</source>
        <translation>Luchtfoto</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Achtergrondkaart</translation>
    </message>
    <message>
        <source>Bus stops</source>
        <translation>Bushaltes</translation>
    </message>
    <message>
        <source>Cafés</source>
        <translation>Cafés</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidenten per 1.000 inwoners</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Buurtnetwerken</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Aantal incidenten</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Scholen</translation>
    </message>
    <message>
        <source>Source: {sources}. {program}</source>
        <translation>Bron: {sources}. {program}</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>aantal inwoners niet bekend</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>aantal incidenten: {n}</translation>
    </message>
    <message>
        <source>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</source>
        <translation>{rate} per 1.000 inwoners (marge {low} tot {high}; aantal incidenten: {n})</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (verouderd)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Expected incidents per inhabitant, against the lowest place</source>
        <translation>Verwachte incidenten per inwoner, tegenover de laagste plaats</translation>
    </message>
    <message>
        <source>Expected incidents, against the quietest place</source>
        <translation>Verwachte incidenten, tegenover de rustigste plaats</translation>
    </message>
    <message>
        <source>From surroundings only; not a forecast</source>
        <translation>Alleen uit de omgeving; geen verwachting voor later</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidenten per 1.000 inwoners</translation>
    </message>
    <message>
        <source>Incidents per km²</source>
        <translation>Incidenten per km²</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Buurtnetwerken</translation>
    </message>
    <message>
        <source>The same classes for all periods of this length, all days and hours</source>
        <translation>Dezelfde klassen voor alle periodes van deze lengte, alle dagen en uren</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coördinator gezocht</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>minder dan {high}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>buurtnetwerk</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>niet getoond</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} of meer</translation>
    </message>
    <message>
        <source>{low} to less than {high}</source>
        <translation>{low} tot minder dan {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
</context>
<context>
    <name>map export</name>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Dichtheid van incidenten</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Buurtnetwerken</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Alleen omtrekken</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>niet optelbaar</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>anders geteld</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not shown: protects another figure</source>
        <translation>niet getoond: beschermt een ander cijfer</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>niet getoond: te weinig</translation>
    </message>
    <message>
        <source>{value} (margin {low} to {high})</source>
        <translation>{value} (marge {low} tot {high})</translation>
    </message>
</context>
<context>
    <name>map page</name>
    <message>
        <source>Background</source>
        <translation>Achtergrond</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</source>
        <translation>Klik de hoeken aan, of druk voor elke hoek op spatie. Backspace haalt er een weg, Enter sluit af, Esc stopt.</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Enter selects, Esc stops.</source>
        <translation>Klik de hoeken aan, of druk voor elke hoek op spatie. Enter selecteert, Esc stopt.</translation>
    </message>
    <message>
        <source>Drag a box. With keys: space sets a corner. Esc stops.</source>
        <translation>Sleep een kader. Met toetsen: spatie zet een hoek. Esc stopt.</translation>
    </message>
    <message>
        <source>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</source>
        <translation>Versleep de hoeken. Rechts klikken verwijdert een hoek. Enter bewaart de vorm, Esc niet.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom.</source>
        <translation>Kaart. Pijltoetsen verschuiven ze, plus en min zoomen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecteren met een kader</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecteren met een veelhoek</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom in for coordinates</source>
        <translation>Zoom in voor coördinaten</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coördinator gezocht</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Kaart</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extra</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
</context>
<context>
    <name>nearrepeat</name>
    <message>
        <source>A distance of exactly the higher number belongs to the next band. q is p corrected for the number of bands.</source>
        <translation>Een afstand van precies het hoogste getal hoort bij de volgende klasse. q is p, gecorrigeerd voor het aantal klassen.</translation>
    </message>
    <message>
        <source>A next incident is more likely ({day})</source>
        <translation>Een volgend incident is waarschijnlijker ({day})</translation>
    </message>
    <message>
        <source>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</source>
        <translation>Een zone zegt waar de kans hoger is, niet dat er iets zal gebeuren. Zones liggen rond losse incidenten: maak ze niet openbaar.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</source>
        <translation>Na een incident volgt vaker dan door toeval een ander in de buurt, het duidelijkst: {place}, {days}.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</source>
        <translation>Na een incident volgt vaker dan door toeval een ander in de buurt, het duidelijkst: {place}, {days}. Zulke paren: {observed}, waar door toeval {expected} te verwachten zijn ({ratio} keer zoveel).</translation>
    </message>
    <message>
        <source>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</source>
        <translation>Getoetst aan het toeval door de dagen door elkaar te schudden ({n} keer). Alleen aantallen paren die toeval zelden geeft, en die minstens {ratio} keer zo groot zijn als verwacht, gelden als duidelijk.</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Dagen ertussen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Door toeval verwacht</translation>
    </message>
    <message>
        <source>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</source>
        <translation>Verwacht: het exacte gemiddelde van alle permutaties, Ns Nt / N. p = (permutaties met evenveel paren of meer + 1) / (permutaties + 1), eenzijdig; permutaties van de dagen: {n}, startgetal {seed}. q: Benjamini-Hochberg over alle klassen; gemarkeerd bij q van 0,05 of lager en een verhouding van {least} of hoger.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Voor intern gebruik</translation>
    </message>
    <message>
        <source>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</source>
        <translation>Het toont dat incidenten elkaar opvolgen, niet waarom. Een plaats die korte tijd meer risico liep, zoals een bouwplaats, geeft hetzelfde beeld.</translation>
    </message>
    <message>
        <source>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</source>
        <translation>Knox-toets. Afstand: {metric}. Klassen bevatten hun ondergrens en niet hun bovengrens; dezelfde plaats is een eigen klasse. Dagen: verschil tussen de dagen van begin.</translation>
    </message>
    <message>
        <source>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</source>
        <translation>Benoemd zoals in de Near Repeat Calculator 1.3: “a tot b” telt [a-1, b). Verwacht is het gemiddelde van de gemaakte permutaties, zoals daar.</translation>
    </message>
    <message>
        <source>Left out because the same number, place and day came before: {n}.</source>
        <translation>Weggelaten omdat hetzelfde nummer met dezelfde plaats en dag al voorkwam: {n}.</translation>
    </message>
    <message>
        <source>Left out because the same place, begin and category came before: {n}.</source>
        <translation>Weggelaten omdat dezelfde plaats, hetzelfde begin en dezelfde categorie al voorkwamen: {n}.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Weggelaten, dag niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Left out without a location: {n}.</source>
        <translation>Weggelaten, zonder plaats: {n}.</translation>
    </message>
    <message>
        <source>Networks: {names}</source>
        <translation>Buurtnetwerken: {names}</translation>
    </message>
    <message>
        <source>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</source>
        <translation>Geen duidelijk teken dat het ene incident het volgende aantrekt: incidenten bij elkaar in de buurt volgen elkaar ongeveer zo vaak op als door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>No two incidents lie near enough to each other to compare.</source>
        <translation>Geen twee incidenten liggen dicht genoeg bij elkaar om te vergelijken.</translation>
    </message>
    <message>
        <source>On {day} it was worth being watchful in: {networks}.</source>
        <translation>Op {day} was waakzaamheid de moeite waard in: {networks}.</translation>
    </message>
    <message>
        <source>On {day} no zone is open.</source>
        <translation>Op {day} staat geen zone open.</translation>
    </message>
    <message>
        <source>Open until {until}
Incidents: {n}, the last on {last}</source>
        <translation>Open tot en met {until}
Incidenten: {n}, het laatste op {last}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paren</translation>
    </message>
    <message>
        <source>Pairs of incidents by distance and days</source>
        <translation>Paren van incidenten naar afstand en dagen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>The incidents end on {day}: the zones are those of that day.</source>
        <translation>De incidenten eindigen op {day}: de zones zijn die van die dag.</translation>
    </message>
    <message>
        <source>They touch no network.</source>
        <translation>Ze raken geen buurtnetwerk.</translation>
    </message>
    <message>
        <source>They touch these networks: {networks}.</source>
        <translation>Ze raken deze buurtnetwerken: {networks}.</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Zones open on {day}: {n}, together {area} km², the last until {until}.</source>
        <translation>Open zones op {day}: {n}, samen {area} km², de laatste tot en met {until}.</translation>
    </message>
    <message>
        <source>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</source>
        <translation>Zones: rond elk incident waarvan de ouderdom in een gemarkeerde klasse van dagen valt, zo ver als gemarkeerde klassen van afstand zonder onderbreking reiken (25 m voor dezelfde plaats); samengevoegd waar ze elkaar raken.</translation>
    </message>
    <message>
        <source>along the axes (Manhattan)</source>
        <translation>langs de assen (Manhattan)</translation>
    </message>
    <message>
        <source>closes within a week</source>
        <translation>sluit binnen een week</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>minder dan {n}</translation>
    </message>
    <message>
        <source>less than {end} m</source>
        <translation>minder dan {end} m</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>meer dan toeval</translation>
    </message>
    <message>
        <source>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</source>
        <translation>n = {n}; paren dichter bij elkaar dan {reach} m: {close} van {pairs}.</translation>
    </message>
    <message>
        <source>on day {start} after it</source>
        <translation>op dag {start} erna</translation>
    </message>
    <message>
        <source>open for a week or more</source>
        <translation>een week of langer open</translation>
    </message>
    <message>
        <source>pairs for one expected by chance</source>
        <translation>hoeveel keer zoveel paren als door toeval te verwachten</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>dezelfde plaats</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>rechte lijn</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>dezelfde dag</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} en andere ({n} in totaal)</translation>
    </message>
    <message>
        <source>{start} to {end} days later</source>
        <translation>{start} tot {end} dagen later</translation>
    </message>
    <message>
        <source>{start} to {end} m</source>
        <translation>{start} tot {end} m</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsAppgroep</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>neighbourhood network (BIN)</source>
        <translation>buurtnetwerk (BIN)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>overig</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in opbouw</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>network</source>
        <translation>buurtnetwerk</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>add</source>
        <translation>toevoegen</translation>
    </message>
    <message>
        <source>after</source>
        <translation>erna</translation>
    </message>
    <message>
        <source>against</source>
        <translation>tegenover</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>vooruit</translation>
    </message>
    <message>
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>gebieden</translation>
    </message>
    <message>
        <source>around</source>
        <translation>eromheen</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>doelgroep</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>reservekopie</translation>
    </message>
    <message>
        <source>band</source>
        <translation>band</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>bandbreedte</translation>
    </message>
    <message>
        <source>bandwidth m</source>
        <translation>bandbreedte (m)</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>vergelijken vanaf</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>vergelijken tot en met</translation>
    </message>
    <message>
        <source>before</source>
        <translation>ervoor</translation>
    </message>
    <message>
        <source>before from</source>
        <translation>vroeger vanaf</translation>
    </message>
    <message>
        <source>before to</source>
        <translation>vroeger tot en met</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bouwblok</translation>
    </message>
    <message>
        <source>block m</source>
        <translation>bouwblok (m)</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>grenzen</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>breuken</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>ring</translation>
    </message>
    <message>
        <source>by</source>
        <translation>tellen volgens</translation>
    </message>
    <message>
        <source>card</source>
        <translation>kaart</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>cell m</source>
        <translation>cel (m)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>klassen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>contours</source>
        <translation>contouren</translation>
    </message>
    <message>
        <source>control</source>
        <translation>vergelijken met</translation>
    </message>
    <message>
        <source>control around</source>
        <translation>rond de vergelijking</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterium</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>coördinatenstelsel</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>date </source>
        <translation>datum </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>description</source>
        <translation>omschrijving</translation>
    </message>
    <message>
        <source>design</source>
        <translation>steekproefopzet</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>doelbestand</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>afstand</translation>
    </message>
    <message>
        <source>distance m</source>
        <translation>afstand (m)</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>trekkingen</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>alleen proberen</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>randcorrectie</translation>
    </message>
    <message>
        <source>end</source>
        <translation>einde</translation>
    </message>
    <message>
        <source>equal months</source>
        <translation>gelijke maanden</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>risicofactor</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cijfers</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>find breaks</source>
        <translation>breuken zoeken</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>form</source>
        <translation>vragenlijst</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>vastleggen</translation>
    </message>
    <message>
        <source>from </source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>bewijs</translation>
    </message>
    <message>
        <source>half life</source>
        <translation>halveringstijd</translation>
    </message>
    <message>
        <source>half life days</source>
        <translation>halveringstijd (dagen)</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>rijen van de kop</translation>
    </message>
    <message>
        <source>hide below</source>
        <translation>verbergen onder</translation>
    </message>
    <message>
        <source>households</source>
        <translation>huishoudens</translation>
    </message>
    <message>
        <source>import id</source>
        <translation>import</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>keep duplicates</source>
        <translation>dubbele meetellen</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernfunctie</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>spoor</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>trekker</translation>
    </message>
    <message>
        <source>least n</source>
        <translation>minste aantal antwoorden</translation>
    </message>
    <message>
        <source>least ratio</source>
        <translation>laagste verhouding</translation>
    </message>
    <message>
        <source>level</source>
        <translation>zekerheid</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>stratum met één cluster</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>totalen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maat</translation>
    </message>
    <message>
        <source>method</source>
        <translation>methode</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>afstandsmaat</translation>
    </message>
    <message>
        <source>most</source>
        <translation>hoogstens</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>aantal buren</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>buren</translation>
    </message>
    <message>
        <source>note</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>nrc</source>
        <translation>zoals Near Repeat Calculator</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op dag</translation>
    </message>
    <message>
        <source>out</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vergelijken</translation>
    </message>
    <message>
        <source>over week</source>
        <translation>ook langer dan een week</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>overschrijven</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>path</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per aantal inwoners</translation>
    </message>
    <message>
        <source>per population</source>
        <translation>per inwoner</translation>
    </message>
    <message>
        <source>period</source>
        <translation>periode</translation>
    </message>
    <message>
        <source>permutations</source>
        <translation>permutaties</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>police contact</source>
        <translation>contact bij de politie</translation>
    </message>
    <message>
        <source>population</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>deel onder kwantiel</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>probleem</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>voorstellen</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>question</source>
        <translation>vraag</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>straal</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>per inwoner</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recept</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>bestemming</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>geweigerde rijen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>verwijderen</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>gewichten terugzetten</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robuust</translation>
    </message>
    <message>
        <source>row</source>
        <translation>rij</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>vuistregel</translation>
    </message>
    <message>
        <source>run</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>indeling</translation>
    </message>
    <message>
        <source>search</source>
        <translation>zoeken</translation>
    </message>
    <message>
        <source>season years</source>
        <translation>seizoen over (jaren)</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>startgetal</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gezien</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>apart</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>werkblad</translation>
    </message>
    <message>
        <source>size</source>
        <translation>grootte</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>afvlakking</translation>
    </message>
    <message>
        <source>source</source>
        <translation>bron</translation>
    </message>
    <message>
        <source>start</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>gestart op</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>soort cijfer</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>template</source>
        <translation>soort plan</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>total</source>
        <translation>met iedereen</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>gebieden van de actie</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>afkappen boven</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>vintage</source>
        <translation>stand van</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>gewichten</translation>
    </message>
    <message>
        <source>where</source>
        <translation>alleen rijen met</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>window</source>
        <translation>venster openen</translation>
    </message>
    <message>
        <source>with </source>
        <translation>vergelijken met</translation>
    </message>
    <message>
        <source>with effects</source>
        <translation>met effecten</translation>
    </message>
    <message>
        <source>without season</source>
        <translation>zonder seizoen</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>(written down: {value})</source>
        <translation>(opgeschreven: {value})</translation>
    </message>
    <message>
        <source>. Not much alike.</source>
        <translation>. Niet erg gelijkend.</translation>
    </message>
    <message>
        <source>1 is a sharp change for the better.</source>
        <translation>1 is een sterke verbetering.</translation>
    </message>
    <message>
        <source>1 is under {high}.</source>
        <translation>1 is onder {high}.</translation>
    </message>
    <message>
        <source>2 is a clear change for the better.</source>
        <translation>2 is een duidelijke verbetering.</translation>
    </message>
    <message>
        <source>3 is no clear change.</source>
        <translation>3 is geen duidelijke verandering.</translation>
    </message>
    <message>
        <source>4 is a clear change for the worse.</source>
        <translation>4 is een duidelijke verslechtering.</translation>
    </message>
    <message>
        <source>5 is a sharp change for the worse.</source>
        <translation>5 is een sterke verslechtering.</translation>
    </message>
    <message>
        <source>5 is from {low} on.</source>
        <translation>5 is vanaf {low}.</translation>
    </message>
    <message>
        <source>A clear fall: with what lies around {n} lower than expected.</source>
        <translation>Een duidelijke daling: met wat eromheen ligt {n} lager dan verwacht.</translation>
    </message>
    <message>
        <source>A clear fall: {n} lower than expected.</source>
        <translation>Een duidelijke daling: {n} lager dan verwacht.</translation>
    </message>
    <message>
        <source>A clear rise: with what lies around {n} higher than expected.</source>
        <translation>Een duidelijke stijging: met wat eromheen ligt {n} hoger dan verwacht.</translation>
    </message>
    <message>
        <source>A clear rise: {n} higher than expected.</source>
        <translation>Een duidelijke stijging: {n} hoger dan verwacht.</translation>
    </message>
    <message>
        <source>A fall of {n} is found in 8 of 10 cases.</source>
        <translation>Een daling van {n} wordt in 8 van de 10 gevallen gevonden.</translation>
    </message>
    <message>
        <source>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</source>
        <translation>Een doel is meetbaar als het zegt wat gemeten wordt, met een nulmeting met datum en bron, een streefwaarde met datum, en wie ervoor instaat; en als nulmeting en streefwaarde gaan in de richting die het zegt.</translation>
    </message>
    <message>
        <source>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</source>
        <translation>Een doel ligt op koers als de hele marge van het laatste cijfer aan de goede kant ligt van de rechte lijn van nulmeting naar streefwaarde, achter als de hele marge aan de andere kant ligt, en is daartussen niet duidelijk.</translation>
    </message>
    <message>
        <source>A new plan was made: {title}.</source>
        <translation>Er is een nieuw plan gemaakt: {title}.</translation>
    </message>
    <message>
        <source>A programme card. Lines that start with # explain; they don&apos;t count.</source>
        <translation>Een programmakaart. Regels die met # beginnen, leggen uit; ze tellen niet.</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Een korte naam</translation>
    </message>
    <message>
        <source>About the risk</source>
        <translation>Over het risico</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acties</translation>
    </message>
    <message>
        <source>Actions by goal</source>
        <translation>Acties per doel</translation>
    </message>
    <message>
        <source>Actions that nobody leads</source>
        <translation>Acties die niemand trekt</translation>
    </message>
    <message>
        <source>Actions with a drawn area, which stays in the project: {n}.</source>
        <translation>Acties met een getekend gebied, dat in het project blijft: {n}.</translation>
    </message>
    <message>
        <source>Actions without a budget</source>
        <translation>Acties zonder budget</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Acties zonder doel</translation>
    </message>
    <message>
        <source>Actions without a start or an end</source>
        <translation>Acties zonder begin of einde</translation>
    </message>
    <message>
        <source>Actions without an evaluation</source>
        <translation>Acties zonder evaluatie</translation>
    </message>
    <message>
        <source>Actions without an evaluation: {n}</source>
        <translation>Acties zonder evaluatie: {n}</translation>
    </message>
    <message>
        <source>Actions: who does what, when, and what it costs</source>
        <translation>Acties: wie doet wat, wanneer, en wat het kost</translation>
    </message>
    <message>
        <source>Actions: {counts}.</source>
        <translation>Acties: {counts}.</translation>
    </message>
    <message>
        <source>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</source>
        <translation>Acties: {n}, te laat: {late}. Gepland: {planned}, besteed: {spent}; budgetregels zonder gepland bedrag: {empty}.</translation>
    </message>
    <message>
        <source>Actions: {n}. Late: {late}.</source>
        <translation>Acties: {n}. Te laat: {late}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</source>
        <translation>Na de start waren er {observed} incidenten; met het verloop van ervoor waren er {expected} te verwachten.</translation>
    </message>
    <message>
        <source>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</source>
        <translation>Na hun start hadden de gebieden {observed} incidenten; naar de gebieden die nog niet begonnen waren, waren er {expected} te verwachten.</translation>
    </message>
    <message>
        <source>Against the municipality</source>
        <translation>Tegenover de gemeente</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Alle incidenten</translation>
    </message>
    <message>
        <source>An action is late when it should have started, ended or reached a step before the day of this edition.</source>
        <translation>Een actie is te laat als ze voor de dag van deze uitgave had moeten beginnen, eindigen of een stap zetten.</translation>
    </message>
    <message>
        <source>Analysis: why it happens here</source>
        <translation>Analyse: waarom het hier gebeurt</translation>
    </message>
    <message>
        <source>Answers of people in a survey; they are never added to recorded figures.</source>
        <translation>Antwoorden van mensen in een enquête; ze worden nooit opgeteld bij geregistreerde cijfers.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Gebieden</translation>
    </message>
    <message>
        <source>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</source>
        <translation>Gebieden lijken op elkaar als hun bevolkingsdichtheid, hun aantal incidenten per inwoner en de verandering daarvan in een jaar weinig verschillen: de afstand is die van de logaritmen van de drie, elk gedeeld door de spreiding over alle gebieden.</translation>
    </message>
    <message>
        <source>Areas as of {day}</source>
        <translation>Gebieden op {day}</translation>
    </message>
    <message>
        <source>Areas like it</source>
        <translation>Gebieden die erop lijken</translation>
    </message>
    <message>
        <source>Areas like it, taken together: {areas}. {how}</source>
        <translation>Gebieden die erop lijken, samen: {areas}. {how}</translation>
    </message>
    <message>
        <source>Areas that no longer exist</source>
        <translation>Gebieden die niet meer bestaan</translation>
    </message>
    <message>
        <source>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</source>
        <translation>Rond de gebieden van de actie daalde het ook duidelijk ({n}, tussen {low} en {high}): het effect reikt misschien verder.</translation>
    </message>
    <message>
        <source>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</source>
        <translation>Rond de gebieden van de actie steeg het duidelijk ({n}, tussen {low} en {high}): incidenten zijn misschien daarheen verschoven.</translation>
    </message>
    <message>
        <source>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</source>
        <translation>Rond de gebieden van de actie verschoof niets duidelijk ({n}, tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Eromheen</translation>
    </message>
    <message>
        <source>As a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Als deel van wat te verwachten was: {change} (tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>Assessment: did it work</source>
        <translation>Evaluatie: heeft het gewerkt</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>In één oogopslag</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Autocorrelation of neighbouring months (Pearson residuals): {n}.</source>
        <translation>Samenhang van maanden na elkaar (autocorrelatie van Pearson-residuen): {n}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Nulmeting</translation>
    </message>
    <message>
        <source>Baseline and target are the same.</source>
        <translation>Nulmeting en streefwaarde zijn gelijk.</translation>
    </message>
    <message>
        <source>Baseline and target go another way than the goal says.</source>
        <translation>Nulmeting en streefwaarde gaan een andere richting uit dan het doel zegt.</translation>
    </message>
    <message>
        <source>Baseline of, now of, target by</source>
        <translation>Nulmeting van, nu van, streefwaarde tegen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Ervoor en erna</translation>
    </message>
    <message>
        <source>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</source>
        <translation>Daarvoor, {period}: {value}. Dat is {times} keer wat toeval gewoonlijk verandert; vanaf 2 is het duidelijk, vanaf 3 sterk.</translation>
    </message>
    <message>
        <source>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</source>
        <translation>Voor de start groeiden de gebieden van de actie {course} keer zo snel per jaar als de andere (tussen {course_low} en {course_high}).</translation>
    </message>
    <message>
        <source>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</source>
        <translation>Voor de start liepen de twee groepen niet gelijk: de gebieden van de actie groeiden {factor} keer zo snel per jaar (tussen {low} en {high}). Het verschil kan van ervoor zijn.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begint op</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budgetregels</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Calendar: {file}</source>
        <translation>Agenda: {file}</translation>
    </message>
    <message>
        <source>Card {number} ({card}): {reason}</source>
        <translation>Kaart {number} ({card}): {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change the direction, or the figure that is wrong.</source>
        <translation>Wijzig de richting, of het cijfer dat fout is.</translation>
    </message>
    <message>
        <source>Choose an indicator, or write what is counted.</source>
        <translation>Kies een indicator, of schrijf wat er geteld wordt.</translation>
    </message>
    <message>
        <source>Choose “keep as it is”, or another target.</source>
        <translation>Kies “houden zoals het is”, of een andere streefwaarde.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Bewoners</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Kosten: {cost}</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminaliteit</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterium</translation>
    </message>
    <message>
        <source>Decided on, by</source>
        <translation>Beslist op, door</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Opzet</translation>
    </message>
    <message>
        <source>Design fixed on {day}, mark {mark}.</source>
        <translation>Opzet vastgelegd op {day}, merk {mark}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Did it work: {title}</source>
        <translation>Heeft het gewerkt: {title}</translation>
    </message>
    <message>
        <source>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</source>
        <translation>Verschil van twee schattingen met de standaardfout die de enquête eraan geeft; anders van twee onafhankelijke steekproeven. De fout komt uit het 95 %-interval; normaal interval.</translation>
    </message>
    <message>
        <source>Dispersion (variance in units of Poisson&apos;s): {n}.</source>
        <translation>Spreiding (variantie in eenheden van Poisson): {n}.</translation>
    </message>
    <message>
        <source>Dispersion of the cells of the totals: {n}.</source>
        <translation>Spreiding van de cellen van de totalen: {n}.</translation>
    </message>
    <message>
        <source>Due or overdue</source>
        <translation>Te doen of over tijd</translation>
    </message>
    <message>
        <source>Due within days: {days}. Found: {n}.</source>
        <translation>Te doen binnen dagen: {days}. Gevonden: {n}.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Onderwijs</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Evaluation: did the actions work</source>
        <translation>Evaluatie: hebben de acties gewerkt</translation>
    </message>
    <message>
        <source>Evaluations fixed after the start</source>
        <translation>Evaluaties die na de start vastgelegd zijn</translation>
    </message>
    <message>
        <source>Evaluations not fixed before the start</source>
        <translation>Evaluaties die niet voor de start vastgelegd zijn</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</source>
        <translation>Uitgebreide Poisson-regressie met twee wegen (Wooldridge 2023) door aanvulling: gebieds- en maandeffecten worden geschat op de maanden waarin een gebied nog niet begonnen was, en zeggen wat van de andere te verwachten was. Gewone vaste effecten gaan fout als effecten groeien of verschillen.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Haalbaarheid</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Veiligheidsgevoel</translation>
    </message>
    <message>
        <source>Felt and told</source>
        <translation>Gevoeld en verteld</translation>
    </message>
    <message>
        <source>Few areas take part ({areas}): how much areas differ from one another is poorly known.</source>
        <translation>Er doen weinig gebieden mee ({areas}): hoeveel gebieden van elkaar verschillen, is slecht bekend.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures behind the problems: what people say</source>
        <translation>Cijfers achter de problemen: wat mensen zeggen</translation>
    </message>
    <message>
        <source>Figures behind the problems: what was recorded</source>
        <translation>Cijfers achter de problemen: wat geregistreerd is</translation>
    </message>
    <message>
        <source>Figures in the plan</source>
        <translation>Cijfers in het plan</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Cijfers die zelf gemeten zijn</translation>
    </message>
    <message>
        <source>Figures of all sources, by area</source>
        <translation>Cijfers van alle bronnen, per gebied</translation>
    </message>
    <message>
        <source>Figures of areas that are not in the project (any more), kept: {n}.</source>
        <translation>Cijfers van gebieden die niet (meer) in het project staan, bewaard: {n}.</translation>
    </message>
    <message>
        <source>Figures of problems that are out of date</source>
        <translation>Cijfers van problemen die verouderd zijn</translation>
    </message>
    <message>
        <source>Figures that are out of date</source>
        <translation>Cijfers die verouderd zijn</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>Cijfers:</translation>
    </message>
    <message>
        <source>File: {file}, SHA-256 {mark}…</source>
        <translation>Bestand: {file}, SHA-256 {mark}…</translation>
    </message>
    <message>
        <source>Fill in the baseline: how it stands before anything is done.</source>
        <translation>Vul de nulmeting in: hoe het staat voor er iets gedaan wordt.</translation>
    </message>
    <message>
        <source>Fill in the date of the target.</source>
        <translation>Vul de datum van de streefwaarde in.</translation>
    </message>
    <message>
        <source>Fill in the date or the period of the baseline.</source>
        <translation>Vul de datum of de periode van de nulmeting in.</translation>
    </message>
    <message>
        <source>Fill in the owner: a function or a service, not a person.</source>
        <translation>Vul de eigenaar in: een functie of dienst, geen persoon.</translation>
    </message>
    <message>
        <source>Fill in the source of the baseline.</source>
        <translation>Vul de bron van de nulmeting in.</translation>
    </message>
    <message>
        <source>Fill in the target as a number.</source>
        <translation>Vul de streefwaarde in als getal.</translation>
    </message>
    <message>
        <source>Five questions (5I)</source>
        <translation>Vijf vragen (5I)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>For now: </source>
        <translation>Voorlopig: </translation>
    </message>
    <message>
        <source>For which problem</source>
        <translation>Voor welk probleem</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financier</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Doelen en acties</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {goals}.</source>
        <translation>Doelen die meetbaar zijn: {n} van {goals}.</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {of}.</source>
        <translation>Doelen die meetbaar zijn: {n} van {of}.</translation>
    </message>
    <message>
        <source>Goals that can&apos;t be measured</source>
        <translation>Doelen die niet meetbaar zijn</translation>
    </message>
    <message>
        <source>Goals that hang under no strategic goal</source>
        <translation>Doelen die onder geen strategisch doel hangen</translation>
    </message>
    <message>
        <source>Goals that lost their place</source>
        <translation>Doelen die hun plaats kwijt zijn</translation>
    </message>
    <message>
        <source>Goals that stand on the page of goals alone: {n}.</source>
        <translation>Doelen die alleen op het blad met doelen staan: {n}.</translation>
    </message>
    <message>
        <source>Goals whose figure at the start is another one now</source>
        <translation>Doelen waarvan het cijfer bij de start nu een ander is</translation>
    </message>
    <message>
        <source>Goals whose latest figure is old</source>
        <translation>Doelen waarvan het laatste cijfer oud is</translation>
    </message>
    <message>
        <source>Goals without a figure</source>
        <translation>Doelen zonder cijfer</translation>
    </message>
    <message>
        <source>Goals without an action</source>
        <translation>Doelen zonder actie</translation>
    </message>
    <message>
        <source>Goals: where they began, where they stand, where they go</source>
        <translation>Doelen: waar ze begonnen, waar ze staan, waar ze heen gaan</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schade</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Health and welfare</source>
        <translation>Gezondheid en welzijn</translation>
    </message>
    <message>
        <source>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</source>
        <translation>Hoger of lager: de marge (95 %) van het gebied bevat het cijfer van de gemeente niet. Van honderd zulke vergelijkingen zijn er zo’n vijf door toeval zo.</translation>
    </message>
    <message>
        <source>Housing and urban development</source>
        <translation>Wonen en ruimtelijke ordening</translation>
    </message>
    <message>
        <source>How goals stand</source>
        <translation>Hoe doelen ervoor staan</translation>
    </message>
    <message>
        <source>How heavy it weighs by the office&apos;s own table of weights.</source>
        <translation>Hoe zwaar het weegt in de eigen tabel met gewichten van het kantoor.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hoe het ervoor staat</translation>
    </message>
    <message>
        <source>How many people feel unsafe, as they say themselves.</source>
        <translation>Hoeveel mensen zich onveilig voelen, zoals ze zelf zeggen.</translation>
    </message>
    <message>
        <source>How much of the way to its target each goal has gone</source>
        <translation>Hoeveel van de weg naar zijn streefwaarde elk doel heeft afgelegd</translation>
    </message>
    <message>
        <source>How much the council and the mayor want it.</source>
        <translation>Hoe graag de raad en de burgemeester het willen.</translation>
    </message>
    <message>
        <source>How often it happens, for so many inhabitants.</source>
        <translation>Hoe vaak het gebeurt, op zoveel inwoners.</translation>
    </message>
    <message>
        <source>Impact: what came of it</source>
        <translation>Impact: wat ervan kwam</translation>
    </message>
    <message>
        <source>Implementation: how it is carried out</source>
        <translation>Uitvoering (implementation): hoe het gedaan wordt</translation>
    </message>
    <message>
        <source>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</source>
        <translation>In sommige maanden ({months}) waren alle gebieden begonnen: die zijn niet te vergelijken en blijven weg.</translation>
    </message>
    <message>
        <source>In the areas to compare with it went from {before} to {after}.</source>
        <translation>In de gebieden van de vergelijking ging het van {before} naar {after}.</translation>
    </message>
    <message>
        <source>In the plan: due soon: {soon}.</source>
        <translation>In het plan: binnenkort te doen: {soon}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}.</source>
        <translation>In het plan: over tijd: {late}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}; due soon: {soon}.</source>
        <translation>In het plan: over tijd: {late}; binnenkort te doen: {soon}.</translation>
    </message>
    <message>
        <source>In the top five</source>
        <translation>Bij de eerste vijf</translation>
    </message>
    <message>
        <source>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Alleen in de gebieden van de actie, als deel van wat te verwachten was: {change} (tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</source>
        <translation>Alleen in de gebieden van de actie: {n} (tussen {low} en {high}) naast wat te verwachten was.</translation>
    </message>
    <message>
        <source>In this municipality</source>
        <translation>In deze gemeente</translation>
    </message>
    <message>
        <source>In two sentences: what it is and what is known of it</source>
        <translation>In twee zinnen: wat het is en wat erover bekend is</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidenten per maand</translation>
    </message>
    <message>
        <source>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</source>
        <translation>Incidenten in de gebieden van de actie: {before} ervoor, {after} erna. In de gebieden van de vergelijking: {control_before} ervoor, {control_after} erna.</translation>
    </message>
    <message>
        <source>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</source>
        <translation>Incidenten in {period}: {n}, elk met gewicht {weight} in de tabel van het kantoor ({source}): {share} % van wat het zwaarste thema van de gemeente weegt.</translation>
    </message>
    <message>
        <source>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</source>
        <translation>Incidenten zonder plaats in {period}: {n}. Ze tellen voor de gemeente, en in geen enkel gebied.</translation>
    </message>
    <message>
        <source>Incidents: {n}</source>
        <translation>Incidenten: {n}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators without a figure of this area (hidden, too few or not known): {n}.</source>
        <translation>Indicatoren zonder cijfer van dit gebied (verborgen, te weinig of niet bekend): {n}.</translation>
    </message>
    <message>
        <source>Indicators: {titles}.</source>
        <translation>Indicatoren: {titles}.</translation>
    </message>
    <message>
        <source>Intelligence: what must be known</source>
        <translation>Kennis (intelligence): wat men moet weten</translation>
    </message>
    <message>
        <source>Intervention: what should change</source>
        <translation>Ingreep (intervention): wat moet veranderen</translation>
    </message>
    <message>
        <source>Involvement: who takes part</source>
        <translation>Betrokkenheid (involvement): wie meedoet</translation>
    </message>
    <message>
        <source>It does not tell why something changed.</source>
        <translation>Het zegt niet waarom iets veranderde.</translation>
    </message>
    <message>
        <source>It is not known of when the figure at the start is.</source>
        <translation>Het is niet bekend van wanneer het cijfer bij de start is.</translation>
    </message>
    <message>
        <source>It is not known where the figure at the start comes from.</source>
        <translation>Het is niet bekend waar het cijfer bij de start vandaan komt.</translation>
    </message>
    <message>
        <source>It is not said what is measured.</source>
        <translation>Er is niet gezegd wat gemeten wordt.</translation>
    </message>
    <message>
        <source>It is not said when the target must be reached.</source>
        <translation>Er is niet gezegd wanneer de streefwaarde bereikt moet zijn.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Het rust op:</translation>
    </message>
    <message>
        <source>It takes for granted that the areas would have gone the same way without the measure.</source>
        <translation>Het gaat ervan uit dat de gebieden zonder de maatregel gelijk waren blijven lopen.</translation>
    </message>
    <message>
        <source>It takes for granted that the course of before would have gone on.</source>
        <translation>Het gaat ervan uit dat het verloop van ervoor was doorgegaan.</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Het zegt wat mensen zeggen, niet wat er gebeurd is.</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justitie</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Soort cijfer</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Soort plan</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekend vanaf</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Bekend tot</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Acties die te laat zijn</translation>
    </message>
    <message>
        <source>Late: {n}.</source>
        <translation>Te laat: {n}.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Trekker</translation>
    </message>
    <message>
        <source>Lead, and sectors</source>
        <translation>Trekker, en sectoren</translation>
    </message>
    <message>
        <source>Length of the period after, before being 1: {n}.</source>
        <translation>Lengte van de periode erna, als die ervoor 1 is: {n}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Samenleven</translation>
    </message>
    <message>
        <source>Log of progress</source>
        <translation>Logboek van de voortgang</translation>
    </message>
    <message>
        <source>Many sound comparisons, brought together, that point the same way.</source>
        <translation>Veel degelijke vergelijkingen, samengebracht, die dezelfde kant op wijzen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</source>
        <translation>Marges met de deltamethode, de breedste van: met de spreiding van Pearson, en gegroepeerd per gebied (CR1). De maand van de start telt als begonnen.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemeten</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</source>
        <translation>Hier gemeten ({before} en {after}): {change}, tussen {low} en {high}; {verdict}.</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {verdict}.</source>
        <translation>Hier gemeten ({before} en {after}): {verdict}.</translation>
    </message>
    <message>
        <source>Missing in the thread</source>
        <translation>Wat ontbreekt in de draad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Geld per financier</translation>
    </message>
    <message>
        <source>Money by sector</source>
        <translation>Geld per sector</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Geld per jaar</translation>
    </message>
    <message>
        <source>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</source>
        <translation>Geld is tot op de cent opgeteld over de budgetregels die ingevuld zijn; hoeveel dat niet zijn, staat erbij. Een regel telt bij de sector van de trekker van de actie.</translation>
    </message>
    <message>
        <source>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</source>
        <translation>Geld gepland: {planned} (regels niet ingevuld: {without_planned}); besteed: {spent} (regels niet ingevuld: {without_spent}).</translation>
    </message>
    <message>
        <source>Months next to one another are alike; the margin was widened for that.</source>
        <translation>Maanden na elkaar lijken op elkaar; de marge is daarvoor verbreed.</translation>
    </message>
    <message>
        <source>More refusals: {n}.</source>
        <translation>Meer weigeringen: {n}.</translation>
    </message>
    <message>
        <source>More rejected rows: {n}.</source>
        <translation>Meer geweigerde rijen: {n}.</translation>
    </message>
    <message>
        <source>More remarks: {n}.</source>
        <translation>Meer opmerkingen: {n}.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Buurtnetwerken</translation>
    </message>
    <message>
        <source>No action has an evaluation yet.</source>
        <translation>Nog geen enkele actie heeft een evaluatie.</translation>
    </message>
    <message>
        <source>No amounts are filled in yet.</source>
        <translation>Er zijn nog geen bedragen ingevuld.</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Geen enkel gebied is geschikt om mee te vergelijken.</translation>
    </message>
    <message>
        <source>No clear change is not the same as no effect.</source>
        <translation>Geen duidelijke verandering is niet hetzelfde als geen effect.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} higher than expected, which may be chance.</source>
        <translation>Geen duidelijke verandering: met wat eromheen ligt {n} hoger dan verwacht, en dat kan toeval zijn.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} lower than expected, which may be chance.</source>
        <translation>Geen duidelijke verandering: met wat eromheen ligt {n} lager dan verwacht, en dat kan toeval zijn.</translation>
    </message>
    <message>
        <source>No clear change: {n} higher than expected, which may be chance.</source>
        <translation>Geen duidelijke verandering: {n} hoger dan verwacht, en dat kan toeval zijn.</translation>
    </message>
    <message>
        <source>No clear change: {n} lower than expected, which may be chance.</source>
        <translation>Geen duidelijke verandering: {n} lager dan verwacht, en dat kan toeval zijn.</translation>
    </message>
    <message>
        <source>No comparison was found; it is not known.</source>
        <translation>Er is geen vergelijking gevonden; het is niet bekend.</translation>
    </message>
    <message>
        <source>No figure of this area clearly changed.</source>
        <translation>Geen enkel cijfer van dit gebied veranderde duidelijk.</translation>
    </message>
    <message>
        <source>No figures of institutions yet. Bring a table in with “figure import”.</source>
        <translation>Nog geen cijfers van instellingen. Breng een tabel binnen met “figure import”.</translation>
    </message>
    <message>
        <source>No funder filled in</source>
        <translation>Geen financier ingevuld</translation>
    </message>
    <message>
        <source>No problems have been written down yet.</source>
        <translation>Er zijn nog geen problemen opgeschreven.</translation>
    </message>
    <message>
        <source>No score: it is not known how many incidents of its theme there were.</source>
        <translation>Geen score: het is niet bekend hoeveel incidenten van dit thema er waren.</translation>
    </message>
    <message>
        <source>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</source>
        <translation>Geen score: geen van de cijfers heeft een eerder cijfer en een marge of genoeg incidenten om een verandering van toeval te onderscheiden.</translation>
    </message>
    <message>
        <source>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</source>
        <translation>Geen score: geen van de cijfers is een aantal incidenten op zoveel inwoners, of een percentage mensen.</translation>
    </message>
    <message>
        <source>No score: none of its figures says how unsafe people feel.</source>
        <translation>Geen score: geen van de cijfers zegt hoe onveilig mensen zich voelen.</translation>
    </message>
    <message>
        <source>No score: the theme of this problem has no weight in the table.</source>
        <translation>Geen score: het thema van dit probleem heeft geen gewicht in de tabel.</translation>
    </message>
    <message>
        <source>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</source>
        <translation>Geen score: er is geen tabel met gewichten voor schade. Een officiële is er niet voor België of Nederland; importeer die van het kantoor.</translation>
    </message>
    <message>
        <source>No sector filled in</source>
        <translation>Geen sector ingevuld</translation>
    </message>
    <message>
        <source>No size is given: no figure of it is certain enough.</source>
        <translation>Er staat geen grootte bij: geen enkel cijfer ervan is zeker genoeg.</translation>
    </message>
    <message>
        <source>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</source>
        <translation>Er is geen officiële tabel met gewichten voor schade voor België of Nederland: zeg in elk verslag van wie deze zijn.</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Niemand staat ervoor in.</translation>
    </message>
    <message>
        <source>Nobody has looked at the board yet; from now on changes are told.</source>
        <translation>Niemand heeft het bord al bekeken; vanaf nu wordt gezegd wat verandert.</translation>
    </message>
    <message>
        <source>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</source>
        <translation>Zelfs het verdwijnen van alle {n} incidenten zou niet opvallen: neem meer gebieden, een langere periode of meer categorieën.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Niet ingevuld</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Nothing around the areas is counted, so that displacement can&apos;t be seen.</source>
        <translation>Er wordt niets rond de gebieden geteld, zodat verschuiving niet te zien is.</translation>
    </message>
    <message>
        <source>Nothing changed since {day}.</source>
        <translation>Er is niets veranderd sinds {day}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Er ontbreekt niets.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Er is nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Overlast</translation>
    </message>
    <message>
        <source>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</source>
        <translation>Aantallen: gewogen verschil van verschuiving (weighted displacement difference, Wheeler en Ratcliffe 2018); de variantie is de som van de aantallen, elk door zijn gewicht in het kwadraat; normaal interval.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>On it rest:</source>
        <translation>Erop rusten:</translation>
    </message>
    <message>
        <source>One or a few weak or small comparisons.</source>
        <translation>Eén of enkele zwakke of kleine vergelijkingen.</translation>
    </message>
    <message>
        <source>Only what was recorded counts: when people report more or less, the numbers change too.</source>
        <translation>Alleen wat geregistreerd is, telt: als mensen meer of minder melden, veranderen de aantallen ook.</translation>
    </message>
    <message>
        <source>Operational goals by strategic goal</source>
        <translation>Operationele doelen per strategisch doel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Own card, version {version}, by {office}</source>
        <translation>Eigen kaart, versie {version}, van {office}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Eigenaar of trekker</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>People say less: {what}.</source>
        <translation>Mensen zeggen minder: {what}.</translation>
    </message>
    <message>
        <source>People say more: {what}.</source>
        <translation>Mensen zeggen meer: {what}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plek</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan, sources</source>
        <translation>Plan, bronnen</translation>
    </message>
    <message>
        <source>Plan: sources and method</source>
        <translation>Plan: bronnen en methode</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Gepland (€)</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Political choice</source>
        <translation>Politieke keuze</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioriteiten</translation>
    </message>
    <message>
        <source>Priorities without a goal</source>
        <translation>Prioriteiten zonder doel</translation>
    </message>
    <message>
        <source>Priorities: what was chosen, and how firm that is</source>
        <translation>Prioriteiten: wat gekozen is, en hoe vast dat staat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>Problems and how they are weighed</source>
        <translation>Problemen en hoe ze gewogen worden</translation>
    </message>
    <message>
        <source>Problems it answers</source>
        <translation>Problemen waarop het antwoordt</translation>
    </message>
    <message>
        <source>Problems: {all}. Priorities: {n}.</source>
        <translation>Problemen: {all}. Prioriteiten: {n}.</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>Programmakaart</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programmakaarten</translation>
    </message>
    <message>
        <source>Programme cards that are gone</source>
        <translation>Programmakaarten die weg zijn</translation>
    </message>
    <message>
        <source>Public space and housing</source>
        <translation>Openbare ruimte en wonen</translation>
    </message>
    <message>
        <source>Put the date of the target after that of the baseline.</source>
        <translation>Zet de datum van de streefwaarde na die van de nulmeting.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Bereikt op</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Geregistreerd</translation>
    </message>
    <message>
        <source>Recorded less: {what}.</source>
        <translation>Minder geregistreerd: {what}.</translation>
    </message>
    <message>
        <source>Recorded more: {what}.</source>
        <translation>Meer geregistreerd: {what}.</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Geweigerde rijen: {path}</translation>
    </message>
    <message>
        <source>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</source>
        <translation>Relatief effect: de verhouding van aantallen van Farrington en Welsh; de variantie verdubbelen houdt rekening met aantallen die meer schommelen dan Poisson (Welsh en Farrington 2009).</translation>
    </message>
    <message>
        <source>Response: what is done</source>
        <translation>Reactie (response): wat gedaan wordt</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risico</translation>
    </message>
    <message>
        <source>Risk and evidence</source>
        <translation>Risico en onderbouwing</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risicofactoren</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Rij {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}.</source>
        <translation>Rij {row}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>Rows of other indicators, left out: {n}.</source>
        <translation>Rijen van andere indicatoren, weggelaten: {n}.</translation>
    </message>
    <message>
        <source>Rows that had lost their place when copies were put together: {n}. They stand at the top.</source>
        <translation>Rijen die hun plaats kwijt waren toen kopieën samengevoegd werden: {n}. Ze staan bovenaan.</translation>
    </message>
    <message>
        <source>Scanning: what is going on</source>
        <translation>Verkenning (scanning): wat er aan de hand is</translation>
    </message>
    <message>
        <source>Score (1 to 5)</source>
        <translation>Score (1 tot 5)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sector of the lead</source>
        <translation>Sector van de trekker</translation>
    </message>
    <message>
        <source>Sector of the owner</source>
        <translation>Sector van de eigenaar</translation>
    </message>
    <message>
        <source>Sectors: {sectors}</source>
        <translation>Sectoren: {sectors}</translation>
    </message>
    <message>
        <source>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</source>
        <translation>Poisson-regressie in stukken: peil, trend, sprong, verandering van trend, en vanaf 24 maanden twee golven per jaar; marges met de spreiding van Pearson, Student t; die van Newey en West als residuen van maanden na elkaar op elkaar lijken en de hunne breder zijn.</translation>
    </message>
    <message>
        <source>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</source>
        <translation>Deel per gebied en maand: Poisson-regressie met gebieds- en maandeffecten; de breedste van twee marges: met de spreiding van Pearson, en gegroepeerd per gebied (CR1). Met weinig gebieden, of één gebied van de actie, is de gegroepeerde marge alleen te smal.</translation>
    </message>
    <message>
        <source>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</source>
        <translation>Deel uit de totalen: Poisson-verhouding (actie × erna) met de lengte van de maanden als offset, marge met de spreiding van Pearson; negatief-binomiaal (NB2) ernaast.</translation>
    </message>
    <message>
        <source>Sheets that were not read: {names}.</source>
        <translation>Bladen die niet gelezen zijn: {names}.</translation>
    </message>
    <message>
        <source>Should go</source>
        <translation>Moet gaan</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Sinds {day}:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Size of the areas to compare with, treated being 1: {n}.</source>
        <translation>Grootte van de gebieden van de vergelijking, als die van de actie 1 is: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the areas to compare with, treated being 1: {n}.</source>
        <translation>Grootte van wat rond de gebieden van de vergelijking ligt, als die van de actie 1 is: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the treated areas, treated being 1: {n}.</source>
        <translation>Grootte van wat rond de gebieden van de actie ligt, als die van de actie 1 is: {n}.</translation>
    </message>
    <message>
        <source>Small counts of incidents are hidden, and so is every figure that follows from them.</source>
        <translation>Kleine aantallen incidenten zijn verborgen, en ook elk cijfer dat eruit volgt.</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Sociale zaken</translation>
    </message>
    <message>
        <source>Some sound comparisons, or many weaker ones; it may be different elsewhere.</source>
        <translation>Enkele degelijke vergelijkingen, of veel zwakkere; elders kan het anders zijn.</translation>
    </message>
    <message>
        <source>Sound comparisons that contradict one another.</source>
        <translation>Degelijke vergelijkingen die elkaar tegenspreken.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Besteed</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Besteed (€)</translation>
    </message>
    <message>
        <source>Standard error {error}, z {z}.</source>
        <translation>Standaardfout {error}, z {z}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Taken along on</source>
        <translation>Meegenomen op</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Streefwaarde</translation>
    </message>
    <message>
        <source>Texts stand by language: nl is needed, en, fr, es and pt may be added.</source>
        <translation>Teksten staan per taal: nl is nodig, en, fr, es en pt mogen erbij.</translation>
    </message>
    <message>
        <source>The action starts on {day}, later than the period after begins.</source>
        <translation>De actie begint op {day}, later dan de periode erna begint.</translation>
    </message>
    <message>
        <source>The action starts on {day}, which lies in the period before.</source>
        <translation>De actie begint op {day}, en dat ligt in de periode ervoor.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>Het gebied</translation>
    </message>
    <message>
        <source>The areas to compare with are drawn at the level of the treated ones.</source>
        <translation>De gebieden van de vergelijking zijn getekend op het peil van die van de actie.</translation>
    </message>
    <message>
        <source>The board is marked as seen.</source>
        <translation>Het bord is als gezien aangeduid.</translation>
    </message>
    <message>
        <source>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</source>
        <translation>De aantallen schommelen van maand tot maand meer dan alleen door toeval ({n} keer zoveel): de marge van de aantallen is te smal. Ga af op de aandelen.</translation>
    </message>
    <message>
        <source>The design can still be changed: it was not fixed.</source>
        <translation>De opzet kan nog veranderen: ze was niet vastgelegd.</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>De opzet is vastgelegd op {day}.</translation>
    </message>
    <message>
        <source>The design was fixed on {fixed}, after the start on {start}.</source>
        <translation>De opzet is vastgelegd op {fixed}, na de start op {start}.</translation>
    </message>
    <message>
        <source>The design was not fixed beforehand: it could have been chosen to suit the outcome.</source>
        <translation>De opzet is niet vooraf vastgelegd: ze kan gekozen zijn om goed uit te komen.</translation>
    </message>
    <message>
        <source>The figure at the start is missing.</source>
        <translation>Het cijfer bij de start ontbreekt.</translation>
    </message>
    <message>
        <source>The figure to reach is missing.</source>
        <translation>Het cijfer dat bereikt moet worden, ontbreekt.</translation>
    </message>
    <message>
        <source>The figure went from {before} to {after} ({unit}).</source>
        <translation>Het cijfer ging van {before} naar {after} ({unit}).</translation>
    </message>
    <message>
        <source>The first line is the one that was agreed on; the others show how firm it is.</source>
        <translation>De eerste regel is wat afgesproken was; de andere tonen hoe vast die staat.</translation>
    </message>
    <message>
        <source>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</source>
        <translation>De groepen zijn niet even groot ({treated} incidenten en {control} voor de start). Een verandering in aantallen weegt zwaarder in de grootste; kijk ook naar de aandelen, of weeg naar inwoners.</translation>
    </message>
    <message>
        <source>The incidents in the project do not reach over all of {period}.</source>
        <translation>De incidenten in het project bestrijken niet heel {period}.</translation>
    </message>
    <message>
        <source>The incidents of the period before have changed since the design was fixed: some were added or removed.</source>
        <translation>De incidenten van de periode ervoor zijn veranderd sinds de opzet vastligt: er kwamen bij of er gingen weg.</translation>
    </message>
    <message>
        <source>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</source>
        <translation>Het laatste jaar voor de start was een piek, duidelijk boven de jaren ervoor. Zo’n piek zakt vanzelf, ook zonder maatregel.</translation>
    </message>
    <message>
        <source>The liveliest action of each place</source>
        <translation>De meest actieve actie van elke plek</translation>
    </message>
    <message>
        <source>The margins stand on the page of goals; how a goal stands reckons with them.</source>
        <translation>De marges staan op het blad met doelen; hoe een doel ervoor staat, rekent ermee.</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown here.</source>
        <translation>De aantallen zijn te klein om hier te tonen.</translation>
    </message>
    <message>
        <source>The own card “{card}” is removed; actions keep naming it.</source>
        <translation>De eigen kaart “{card}” is verwijderd; acties blijven haar noemen.</translation>
    </message>
    <message>
        <source>The period before is short: {months} months. A year or more is better.</source>
        <translation>De periode ervoor is kort: {months} maanden. Een jaar of meer is beter.</translation>
    </message>
    <message>
        <source>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</source>
        <translation>De periodes zijn niet even lang ({before} en {after} dagen): het verschil is geteld over een periode zo lang als de eerste.</translation>
    </message>
    <message>
        <source>The plan at a glance</source>
        <translation>Het plan in één oogopslag</translation>
    </message>
    <message>
        <source>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</source>
        <translation>De score van een probleem is het gemiddelde van zijn scores van 1 tot 5, gewogen naar de criteria. Om te zien hoe vast de volgorde staat, zijn de gewichten {draws} keer getrokken: rond de gekozen gewichten (Dirichlet, concentratie {concentration}) en willekeurig. Het aandeel zegt hoe vaak een probleem bij de eerste {top} staat. Startgetal {seed}.</translation>
    </message>
    <message>
        <source>The size of a group is not known: its counts are taken as they are.</source>
        <translation>De grootte van een groep is niet bekend: de aantallen zijn genomen zoals ze zijn.</translation>
    </message>
    <message>
        <source>The target lies before the baseline in time.</source>
        <translation>De streefwaarde ligt in de tijd voor de nulmeting.</translation>
    </message>
    <message>
        <source>The true difference lies between {low} and {high} in {level} of 100 such cases.</source>
        <translation>Het echte verschil ligt tussen {low} en {high} in {level} van de 100 zulke gevallen.</translation>
    </message>
    <message>
        <source>The two periods hold other months of the year: the season may explain a difference.</source>
        <translation>De twee periodes bevatten andere maanden van het jaar: het seizoen kan een verschil verklaren.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Thema’s: {themes}</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Er zijn nog geen acties.</translation>
    </message>
    <message>
        <source>There are no areas to compare with: this is the weaker design.</source>
        <translation>Er zijn geen gebieden om mee te vergelijken: dit is de zwakkere opzet.</translation>
    </message>
    <message>
        <source>There are no cards like that.</source>
        <translation>Zulke kaarten zijn er niet.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey or a table first.</source>
        <translation>Er zijn nog geen cijfers. Importeer eerst incidenten, een enquête of een tabel.</translation>
    </message>
    <message>
        <source>There are no operational goals yet.</source>
        <translation>Er zijn nog geen operationele doelen.</translation>
    </message>
    <message>
        <source>There are no problems in this project yet.</source>
        <translation>Er zijn nog geen problemen in dit project.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Er zijn er geen.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Er is nog geen evaluatie.</translation>
    </message>
    <message>
        <source>There is no operational goal in this project yet.</source>
        <translation>Er is nog geen operationeel doel in dit project.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Er is nog geen plan in dit project.</translation>
    </message>
    <message>
        <source>There were few incidents before the start: {n}. Only a very large effect can show.</source>
        <translation>Er waren weinig incidenten voor de start: {n}. Alleen een heel groot effect kan opvallen.</translation>
    </message>
    <message>
        <source>These are the figures of the municipality; --area gives those of areas.</source>
        <translation>Dit zijn de cijfers van de gemeente; --area geeft die van gebieden.</translation>
    </message>
    <message>
        <source>This is provisional: the period after is counted until {day}.</source>
        <translation>Dit is voorlopig: de periode erna is geteld tot {day}.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Dit was een proef: er is niets bewaard.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Te bereiken tegen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</source>
        <translation>In de totalen zit wat ingevuld is. Van de {lines} budgetregels hebben er {planned} geen gepland en {spent} geen besteed bedrag.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Gebieden van de actie</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Boom</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolutie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Slachtoffers en aangifte</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Geweld</translation>
    </message>
    <message>
        <source>Ways to compute it</source>
        <translation>Manieren om het te berekenen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</source>
        <translation>Gewichten gelezen: {read}; nieuw: {added}, gewijzigd: {updated}, hetzelfde: {unchanged}, geweigerd: {rejected}.</translation>
    </message>
    <message>
        <source>Weights without a source: {n}.</source>
        <translation>Gewichten zonder bron: {n}.</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Wat veranderde aan wat bekend is</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Wat evaluaties vonden</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Wat geteld wordt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Wat gedaan wordt</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>Wat hier gedaan wordt</translation>
    </message>
    <message>
        <source>What is due, and what is missing</source>
        <translation>Wat te doen is, en wat ontbreekt</translation>
    </message>
    <message>
        <source>What is known of measures</source>
        <translation>Wat over maatregelen bekend is</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Wat gemeten wordt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Wat eraan ontbreekt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>What may be added, as often as needed:</source>
        <translation>Wat erbij mag, zo vaak als nodig:</translation>
    </message>
    <message>
        <source>What people feel and tell</source>
        <translation>Wat mensen voelen en vertellen</translation>
    </message>
    <message>
        <source>What problems were judged by</source>
        <translation>Waarop problemen beoordeeld zijn</translation>
    </message>
    <message>
        <source>What was found on the spot</source>
        <translation>Wat ter plaatse gevonden is</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Wat geregistreerd is</translation>
    </message>
    <message>
        <source>Whatever else changed around the start looks like an effect: there is nothing to compare with.</source>
        <translation>Al het andere dat rond de start veranderde, lijkt op een effect: er is niets om mee te vergelijken.</translation>
    </message>
    <message>
        <source>Whatever else changed at the same time in only one of the two groups is counted along.</source>
        <translation>Wat tegelijk in maar één van de twee groepen veranderde, telt mee.</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsApp-groep</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Where actions take place</source>
        <translation>Waar acties plaatsvinden</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Waar en voor wie</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Waar en wanneer</translation>
    </message>
    <message>
        <source>Where and when it was tried</source>
        <translation>Waar en wanneer het geprobeerd is</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Waar het begon</translation>
    </message>
    <message>
        <source>Where it should go</source>
        <translation>Waar het heen moet</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>Waar het geprobeerd is</translation>
    </message>
    <message>
        <source>Where, and for whom</source>
        <translation>Waar, en voor wie</translation>
    </message>
    <message>
        <source>Whether actions worked</source>
        <translation>Of acties werkten</translation>
    </message>
    <message>
        <source>Whether both groups went the same way before can&apos;t be judged: too few months.</source>
        <translation>Of beide groepen ervoor gelijk liepen, is niet te beoordelen: te weinig maanden.</translation>
    </message>
    <message>
        <source>Whether incidents moved to other places was not looked at.</source>
        <translation>Of incidenten naar andere plekken verschoven, is niet bekeken.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks, beyond chance.</source>
        <translation>Of het toeneemt of afneemt, meer dan door toeval.</translation>
    </message>
    <message>
        <source>Whether the office and its partners can do something about it.</source>
        <translation>Of het kantoor en zijn partners er iets aan kunnen doen.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>Who answers for a goal, and where its figures come from</source>
        <translation>Wie voor een doel instaat, en waar zijn cijfers vandaan komen</translation>
    </message>
    <message>
        <source>Why it would work</source>
        <translation>Waarom het zou werken</translation>
    </message>
    <message>
        <source>Why the evidence has this grade</source>
        <translation>Waarom het bewijs zo sterk is</translation>
    </message>
    <message>
        <source>With any weights</source>
        <translation>Met elk gewicht</translation>
    </message>
    <message>
        <source>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</source>
        <translation>Met zoveel antwoorden is een verandering onder {n} ({unit}) niet te onderscheiden van toeval.</translation>
    </message>
    <message>
        <source>With these numbers a fall below {n} can&apos;t be told from chance.</source>
        <translation>Met deze aantallen is een daling onder {n} niet te onderscheiden van toeval.</translation>
    </message>
    <message>
        <source>Within its margin it could be {low} to {high}.</source>
        <translation>Binnen de marge kan het {low} tot {high} zijn.</translation>
    </message>
    <message>
        <source>Work of services</source>
        <translation>Werk van diensten</translation>
    </message>
    <message>
        <source>Working in steps (SARA)</source>
        <translation>Werken in stappen (SARA)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>een duidelijke daling</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>een duidelijke stijging</translation>
    </message>
    <message>
        <source>a copy of a row above: taken as a new row</source>
        <translation>een kopie van een rij erboven: genomen als nieuwe rij</translation>
    </message>
    <message>
        <source>a date without a day: {day} was taken</source>
        <translation>een datum zonder dag: {day} is genomen</translation>
    </message>
    <message>
        <source>a newer period</source>
        <translation>een nieuwere periode</translation>
    </message>
    <message>
        <source>a problem that is not in the project: left out</source>
        <translation>een probleem dat niet in het project staat: weggelaten</translation>
    </message>
    <message>
        <source>a programme card that is not in the library: kept as it is</source>
        <translation>een programmakaart die niet in de bibliotheek staat: behouden zoals ze is</translation>
    </message>
    <message>
        <source>a ring of {n} metres</source>
        <translation>een ring van {n} meter</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>action ends</source>
        <translation>actie eindigt</translation>
    </message>
    <message>
        <source>action starts</source>
        <translation>actie begint</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>alle incidenten</translation>
    </message>
    <message>
        <source>an area that is not in the project: kept as it is</source>
        <translation>een gebied dat niet in het project staat: behouden zoals het is</translation>
    </message>
    <message>
        <source>an indicator that is not in the project now: kept as it is</source>
        <translation>een indicator die nu niet in het project staat: behouden zoals hij is</translation>
    </message>
    <message>
        <source>an indicator that is not in the project: kept as words of what is measured</source>
        <translation>een indicator die niet in het project staat: behouden als woorden van wat gemeten wordt</translation>
    </message>
    <message>
        <source>and more: {n}</source>
        <translation>en nog: {n}</translation>
    </message>
    <message>
        <source>another figure for the same period</source>
        <translation>een ander cijfer voor dezelfde periode</translation>
    </message>
    <message>
        <source>areas that start one after the other</source>
        <translation>gebieden die na elkaar beginnen</translation>
    </message>
    <message>
        <source>areas to compare with</source>
        <translation>gebieden van de vergelijking</translation>
    </message>
    <message>
        <source>areas to compare with (× {factor})</source>
        <translation>gebieden van de vergelijking (× {factor})</translation>
    </message>
    <message>
        <source>around the areas to compare with</source>
        <translation>rond de gebieden van de vergelijking</translation>
    </message>
    <message>
        <source>around the treated areas</source>
        <translation>rond de gebieden van de actie</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>op {day}</translation>
    </message>
    <message>
        <source>as people say</source>
        <translation>zoals mensen zeggen</translation>
    </message>
    <message>
        <source>baseline: {source}</source>
        <translation>nulmeting: {source}</translation>
    </message>
    <message>
        <source>before and after, with areas to compare with</source>
        <translation>ervoor en erna, met gebieden om mee te vergelijken</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>achter</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>mag niet opgeteld worden</translation>
    </message>
    <message>
        <source>change</source>
        <translation>verandering</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>verandering niet bekend</translation>
    </message>
    <message>
        <source>change of the yearly growth</source>
        <translation>verandering van de jaarlijkse groei</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>duidelijke daling</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>duidelijke stijging</translation>
    </message>
    <message>
        <source>columns that are not known were left out</source>
        <translation>kolommen die niet bekend zijn, zijn weggelaten</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>tegenstrijdig</translation>
    </message>
    <message>
        <source>decision without a date</source>
        <translation>beslissing zonder datum</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>verschil</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>down</source>
        <translation>omlaag</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>op de kaart getekend</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>effect niet bekend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>eindigt</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>elk half jaar</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>elk kwartaal</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>elke drie jaar</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>elke twee jaar</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>evidence: {grade}</source>
        <translation>bewijs: {grade}</translation>
    </message>
    <message>
        <source>figures: {n}</source>
        <translation>cijfers: {n}</translation>
    </message>
    <message>
        <source>findings differ</source>
        <translation>bevindingen verschillen</translation>
    </message>
    <message>
        <source>fixed on {day}</source>
        <translation>vastgelegd op {day}</translation>
    </message>
    <message>
        <source>fixed on {day}, the action started on {start}</source>
        <translation>vastgelegd op {day}, de actie begon op {start}</translation>
    </message>
    <message>
        <source>for now {verdict}</source>
        <translation>voorlopig {verdict}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>goal to be measured</source>
        <translation>doel te meten</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>weg: {names}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groep</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>in the whole municipality</source>
        <translation>in heel de gemeente</translation>
    </message>
    <message>
        <source>incidents before: {n}</source>
        <translation>incidenten ervoor: {n}</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>inhabitants not known</source>
        <translation>inwoners niet bekend</translation>
    </message>
    <message>
        <source>inhabitants: {n}</source>
        <translation>inwoners: {n}</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>jump at the start</source>
        <translation>sprong bij de start</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>houden zoals het is</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <translation>te laat: {why}</translation>
    </message>
    <message>
        <source>latest figure with its margin</source>
        <translation>laatste cijfer met zijn marge</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>many times more</source>
        <translation>vele malen meer</translation>
    </message>
    <message>
        <source>margins: what chance makes of such counts (95 in 100)</source>
        <translation>marges: wat toeval van zulke aantallen maakt (95 op 100)</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemeten</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>vergadering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
    </message>
    <message>
        <source>months before and after</source>
        <translation>maanden ervoor en erna</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>neighbourhood information network</source>
        <translation>buurtinformatienetwerk</translation>
    </message>
    <message>
        <source>new on the board</source>
        <translation>nieuw op het bord</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>geen duidelijke verandering</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>geen duidelijk verschil</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>geen cijfer</translation>
    </message>
    <message>
        <source>no figure since the start</source>
        <translation>geen cijfer sinds de start</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>geen score</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>geen score: {criteria}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>not at all: the groups are about as large</source>
        <translation>helemaal niet: de groepen zijn ongeveer even groot</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>niet duidelijk</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet te vergelijken</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>nog niet vastgelegd</translation>
    </message>
    <message>
        <source>not fixed yet: it may still change</source>
        <translation>nog niet vastgelegd: het kan nog veranderen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>niet meetbaar</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>niet opgenomen</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>er is nog niets te zeggen</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>niets is te laat</translation>
    </message>
    <message>
        <source>now: {source}</source>
        <translation>nu: {source}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>aantallen</translation>
    </message>
    <message>
        <source>numbers, all together</source>
        <translation>aantallen, alles samen</translation>
    </message>
    <message>
        <source>numbers, around them</source>
        <translation>aantallen, eromheen</translation>
    </message>
    <message>
        <source>numbers, treated areas</source>
        <translation>aantallen, gebieden van de actie</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>op koers</translation>
    </message>
    <message>
        <source>operational goal</source>
        <translation>operationeel doel</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>andere bevinding</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>ander netwerk</translation>
    </message>
    <message>
        <source>own card, version {version}, by {office}</source>
        <translation>eigen kaart, versie {version}, van {office}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation>op 1.000 per jaar</translation>
    </message>
    <message>
        <source>perhaps not comparable: not decided yet</source>
        <translation>misschien niet te vergelijken: nog niet beslist</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</source>
        <translation>gepland € {planned}, besteed € {spent}. Budgetregels: {lines}; zonder gepland bedrag {planned_missing}, zonder besteed bedrag {spent_missing}.</translation>
    </message>
    <message>
        <source>points to an improvement</source>
        <translation>wijst op verbetering</translation>
    </message>
    <message>
        <source>points to harm</source>
        <translation>wijst op schade</translation>
    </message>
    <message>
        <source>points to no clear effect</source>
        <translation>wijst op geen duidelijk effect</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioriteit</translation>
    </message>
    <message>
        <source>rank {rank} (between {low} and {high})</source>
        <translation>plaats {rank} (tussen {low} en {high})</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>geregistreerd</translation>
    </message>
    <message>
        <source>relative effect</source>
        <translation>relatief effect</translation>
    </message>
    <message>
        <source>relative effect, variance doubled</source>
        <translation>relatief effect, variantie verdubbeld</translation>
    </message>
    <message>
        <source>result of an evaluation</source>
        <translation>resultaat van een evaluatie</translation>
    </message>
    <message>
        <source>rows: {n}</source>
        <translation>rijen: {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>safety walk</source>
        <translation>wijkschouw</translation>
    </message>
    <message>
        <source>share</source>
        <translation>aandeel</translation>
    </message>
    <message>
        <source>share, areas that start in {month}</source>
        <translation>aandeel, gebieden die in {month} beginnen</translation>
    </message>
    <message>
        <source>share, by area and month</source>
        <translation>aandeel, per gebied en maand</translation>
    </message>
    <message>
        <source>share, by the spread of areas</source>
        <translation>aandeel, naar de spreiding van gebieden</translation>
    </message>
    <message>
        <source>share, from the totals</source>
        <translation>aandeel, uit de totalen</translation>
    </message>
    <message>
        <source>share, negative binomial</source>
        <translation>aandeel, negatief-binomiaal</translation>
    </message>
    <message>
        <source>shares are changes in percent of what was expected; margins hold {level}</source>
        <translation>aandelen zijn veranderingen in procent van wat te verwachten was; marges bevatten {level}</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>should have ended</source>
        <translation>had moeten eindigen</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>had moeten beginnen</translation>
    </message>
    <message>
        <source>shown or hidden where it was not before</source>
        <translation>getoond of verborgen waar het dat eerst niet was</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>bron niet genoemd</translation>
    </message>
    <message>
        <source>special attention point</source>
        <translation>bijzonder aandachtspunt</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>vierkante kilometer</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in opstart</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>begint</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>stap te zetten</translation>
    </message>
    <message>
        <source>step not done</source>
        <translation>stap niet gezet</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>stap van een actie</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>strategic goal</source>
        <translation>strategisch doel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>sterk</translation>
    </message>
    <message>
        <source>survey before and after</source>
        <translation>enquête ervoor en erna</translation>
    </message>
    <message>
        <source>target to be reached</source>
        <translation>streefwaarde te bereiken</translation>
    </message>
    <message>
        <source>the latest is of {day}</source>
        <translation>het laatste is van {day}</translation>
    </message>
    <message>
        <source>the numbers are too small to be shown</source>
        <translation>de aantallen zijn te klein om te tonen</translation>
    </message>
    <message>
        <source>the sector of a partner was taken from its name</source>
        <translation>de sector van een partner is uit zijn naam afgeleid</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>heel de gemeente</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>treated areas</source>
        <translation>gebieden van de actie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>up</source>
        <translation>omhoog</translation>
    </message>
    <message>
        <source>way</source>
        <translation>manier</translation>
    </message>
    <message>
        <source>where the straight line to the target is then</source>
        <translation>waar de rechte lijn naar de streefwaarde dan ligt</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>zonder thema</translation>
    </message>
    <message>
        <source>without the measure</source>
        <translation>zonder de maatregel</translation>
    </message>
    <message>
        <source>yearly growth before</source>
        <translation>jaarlijkse groei ervoor</translation>
    </message>
    <message>
        <source>{area} (area no longer exists)</source>
        <translation>{area} (gebied bestaat niet meer)</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, but another course ({growth} a year); {far} km away</source>
        <translation>{area}: {level} keer het peil, maar een ander verloop ({growth} per jaar); op {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, {far} km away</source>
        <translation>{area}: {level} keer het peil, op {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</source>
        <translation>{area}: {level} keer het peil; het verloop verschilt niet meer dan door toeval ({growth} per jaar); op {far} km</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} vergeleken met {after}</translation>
    </message>
    <message>
        <source>{card} can&apos;t be read: {problem}</source>
        <translation>{card} kan niet gelezen worden: {problem}</translation>
    </message>
    <message>
        <source>{day}, after the start of {start}, mark {mark}</source>
        <translation>{day}, na de start op {start}, merk {mark}</translation>
    </message>
    <message>
        <source>{day}, mark {mark}</source>
        <translation>{day}, merk {mark}</translation>
    </message>
    <message>
        <source>{day}, overdue, {what}: {title}</source>
        <translation>{day}, over tijd, {what}: {title}</translation>
    </message>
    <message>
        <source>{day}, {what}: {title}</source>
        <translation>{day}, {what}: {title}</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as people say.</source>
        <translation>{figure} in {place}, {period}: {value}, zoals mensen zeggen.</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as recorded.</source>
        <translation>{figure} in {place}, {period}: {value}, zoals geregistreerd.</translation>
    </message>
    <message>
        <source>{figure}, {period}: can&apos;t be measured any more</source>
        <translation>{figure}, {period}: kan niet meer gemeten worden</translation>
    </message>
    <message>
        <source>{figure}, {period}: had no value, is {now} now</source>
        <translation>{figure}, {period}: had geen waarde, is nu {now}</translation>
    </message>
    <message>
        <source>{figure}, {period}: long ago</source>
        <translation>{figure}, {period}: lang geleden</translation>
    </message>
    <message>
        <source>{figure}, {period}: there is a newer one of {newest}</source>
        <translation>{figure}, {period}: er is een nieuwer van {newest}</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, has no value now</source>
        <translation>{figure}, {period}: was {then}, heeft nu geen waarde</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, is {now} now</source>
        <translation>{figure}, {period}: was {then}, is nu {now}</translation>
    </message>
    <message>
        <source>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</source>
        <translation>{file} is geschreven. Vul het in met een teksteditor en breng het dan binnen met “card import”.</translation>
    </message>
    <message>
        <source>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</source>
        <translation>{file}: kaarten gelezen: {read}, nieuw: {added}, nieuwer: {updated}, al hetzelfde: {unchanged}, geweigerd: {refused}.</translation>
    </message>
    <message>
        <source>{file}: cards: {n}, effects measured here: {effects}.</source>
        <translation>{file}: kaarten: {n}, effecten die hier gemeten zijn: {effects}.</translation>
    </message>
    <message>
        <source>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</source>
        <translation>{file}: plannen: {plans}, doelen: {goals}, acties: {actions}.</translation>
    </message>
    <message>
        <source>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>{file}: rijen gelezen: {read}; toegevoegd: {added}, bijgewerkt: {updated}, ongewijzigd: {unchanged}, geweigerd: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</source>
        <translation>{file}: {title}. In de lijsten: gebieden {areas}, indicatoren {indicators}, programmakaarten {cards}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} op 100</translation>
    </message>
    <message>
        <source>{period}: was {then}, is {now} now</source>
        <translation>{period}: was {then}, is nu {now}</translation>
    </message>
    <message>
        <source>{plan}: at a glance</source>
        <translation>{plan}: in één oogopslag</translation>
    </message>
    <message>
        <source>{plan}: goals to start from: {n}.</source>
        <translation>{plan}: doelen om mee te beginnen: {n}.</translation>
    </message>
    <message>
        <source>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</source>
        <translation>{rank}. {title}: {total} ({lane}); bij de eerste {top} in {near} van de trekkingen dicht bij deze gewichten, in {free} met elk gewicht</translation>
    </message>
    <message>
        <source>{score} is from {low} to under {high}; {next} begins there.</source>
        <translation>{score} is van {low} tot onder {high}; daar begint {next}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {reason}.</source>
        <translation>{sheet}, regel {line}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {remark}</source>
        <translation>{sheet}, regel {line}, {column}: {remark}</translation>
    </message>
    <message>
        <source>{sheet}: columns that are not known, kept as remarks: {names}.</source>
        <translation>{sheet}: kolommen die niet bekend zijn, bewaard als opmerking: {names}.</translation>
    </message>
    <message>
        <source>{status}, high risk</source>
        <translation>{status}, hoog risico</translation>
    </message>
    <message>
        <source>{status}, without days</source>
        <translation>{status}, zonder dagen</translation>
    </message>
    <message>
        <source>{title}: no scores yet ({lane})</source>
        <translation>{title}: nog geen scores ({lane})</translation>
    </message>
    <message>
        <source>{title}: {status}.</source>
        <translation>{title}: {status}.</translation>
    </message>
    <message>
        <source>{value}, {period}</source>
        <translation>{value}, {period}</translation>
    </message>
    <message>
        <source>{what} (as people say)</source>
        <translation>{what} (zoals mensen zeggen)</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}: {change} over a year</source>
        <translation>{what}: {change} over een jaar</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>From figures to priorities, goals and actions, and whether they worked.</source>
        <translation>Van cijfers naar prioriteiten, doelen en acties, en of ze werkten.</translation>
    </message>
    <message>
        <source>Imports neighbourhood surveys and turns them into figures with margins.</source>
        <translation>Importeert buurtenquêtes en maakt er cijfers met marges van.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Toont wat bij de incidenten ontbreekt, dubbel of te laat is, of geen categorie heeft.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Wijkatlas, {day}</source>
        <translation>Wijkatlas, {day}</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Reading areas</source>
        <translation>Wijken lezen</translation>
    </message>
    <message>
        <source>Reading shapes</source>
        <translation>Vormen lezen</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>Raster lezen</translation>
    </message>
</context>
<context>
    <name>qgis</name>
    <message>
        <source>A date: 2026-03-31</source>
        <translation>Een datum: 2026-03-31</translation>
    </message>
    <message>
        <source>A number from 0</source>
        <translation>Een getal vanaf 0</translation>
    </message>
    <message>
        <source>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</source>
        <translation>Een jaar, maand, dag of tijdstip: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Alleen poging</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Achtergrondkaarten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Category at the source</source>
        <translation>Categorie bij de bron</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator present</source>
        <translation>Coördinator aanwezig</translation>
    </message>
    <message>
        <source>Coordinator unknown</source>
        <translation>Coördinator niet bekend</translation>
    </message>
    <message>
        <source>Coordinator wanted</source>
        <translation>Coördinator gezocht</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Dichtheidskaart</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Huishoudens</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Known to us since</source>
        <translation>Bij ons bekend sinds</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>National category</source>
        <translation>Nationale categorie</translation>
    </message>
    <message>
        <source>Neighbourhood information network (BIN)</source>
        <translation>Buurtinformatienetwerk (BIN)</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Buurtnetwerken</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Geen cijfer</translation>
    </message>
    <message>
        <source>Not shown: can&apos;t be added up</source>
        <translation>Niet getoond: mag niet worden opgeteld</translation>
    </message>
    <message>
        <source>Not shown: the way of counting changed</source>
        <translation>Niet getoond: de manier van tellen is veranderd</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>Niet getoond: te weinig</translation>
    </message>
    <message>
        <source>Not shown: would give another figure away</source>
        <translation>Niet getoond: zou een ander cijfer verraden</translation>
    </message>
    <message>
        <source>Not sorted into a category</source>
        <translation>Nog geen categorie</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Nummer bij de bron</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Omtrekken</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Police contact (service, not a person)</source>
        <translation>Contact bij de politie (dienst, geen persoon)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Gestart op</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>In opbouw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street (without house number)</source>
        <translation>Straat (zonder huisnummer)</translation>
    </message>
    <message>
        <source>The end does not lie before the begin</source>
        <translation>Het einde ligt niet voor het begin</translation>
    </message>
    <message>
        <source>There is a coordinator</source>
        <translation>Er is een coördinator</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsAppgroep</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>All incidents of the project, whatever the filter</source>
        <translation>Alle incidenten van het project, zonder filter</translation>
    </message>
    <message>
        <source>Category not in the recipe</source>
        <translation>Categorie niet in het recept</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Kwaliteit van de gegevens</translation>
    </message>
    <message>
        <source>Doubles agree in source, category, begin and place.</source>
        <translation>Dubbele incidenten hebben dezelfde bron, categorie, begin en plaats.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Known late</source>
        <translation>Laat bekend</translation>
    </message>
    <message>
        <source>Late: known more than {days} days after the end of the incident.</source>
        <translation>Laat: meer dan {days} dagen na het einde van het incident bekend.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Mogelijk dubbel</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>There are no incidents yet.</source>
        <translation>Er zijn nog geen incidenten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>Dag niet bekend</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Uur niet bekend</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>{n} have a category that the recipe does not know.</source>
        <translation>{n} hebben een categorie die het recept niet kent.</translation>
    </message>
    <message>
        <source>{n} have no known day, {hours} no known hour.</source>
        <translation>Bij {n} is de dag niet bekend, bij {hours} het uur niet.</translation>
    </message>
    <message>
        <source>{n} look like doubles of another.</source>
        <translation>{n} lijken dubbel.</translation>
    </message>
    <message>
        <source>{n} of {base} were known more than {days} days late.</source>
        <translation>{n} van {base} waren pas na meer dan {days} dagen bekend.</translation>
    </message>
    <message>
        <source>{n} of {total} incidents have no location.</source>
        <translation>{n} van {total} incidenten hebben geen plaats.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>More questions</source>
        <translation>Meer vragen</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>Meer dan toeval</translation>
    </message>
    <message>
        <source>Rising here</source>
        <translation>Stijgt het hier</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Wat volgt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>95 % by chance: from</source>
        <translation>95 % bij toeval: van</translation>
    </message>
    <message>
        <source>95 % by chance: to</source>
        <translation>95 % bij toeval: tot</translation>
    </message>
    <message>
        <source>99.8 % by chance: from</source>
        <translation>99,8 % bij toeval: van</translation>
    </message>
    <message>
        <source>99.8 % by chance: to</source>
        <translation>99,8 % bij toeval: tot</translation>
    </message>
    <message>
        <source>Against the whole</source>
        <translation>Tegenover het geheel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</source>
        <translation>Wijken buiten de buitenste lijnen: {outside} van {shown}; alleen door toeval komen daar ongeveer 2 van elke 1.000.</translation>
    </message>
    <message>
        <source>Areas whose bars overlap cannot be put in order</source>
        <translation>Wijken waarvan de balken overlappen, kunt u niet rangschikken</translation>
    </message>
    <message>
        <source>Areas whose margins of rank overlap cannot be put in order.</source>
        <translation>Wijken met marges van hun rang die overlappen, kunt u niet rangschikken.</translation>
    </message>
    <message>
        <source>Chance explains all differences, so the areas cannot be put in order.</source>
        <translation>Toeval verklaart alle verschillen; u kunt de wijken dus niet rangschikken.</translation>
    </message>
    <message>
        <source>Fewer incidents by inhabitants than the whole: {names}.</source>
        <translation>Minder incidenten naar inwoners dan het geheel: {names}.</translation>
    </message>
    <message>
        <source>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</source>
        <translation>Trechter: exacte Poisson-grenzen van 95 % en 99,8 % rond de verhouding van het geheel, verbonden met rechte lijnen (Spiegelhalter 2005); wijken zijn geplaatst volgens de exacte kans op hun aantal.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents outside the areas, not compared: {n}.</source>
        <translation>Incidenten buiten de wijken, niet vergeleken: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidenten zonder plaats, niet vergeleken: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Inwoners zijn geen bezoekers: het cijfer per inwoner is hoog waar veel mensen van elders komen.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Het zegt niet waarom.</translation>
    </message>
    <message>
        <source>Margins of plain rates: exact Poisson, 95 %.</source>
        <translation>Marges van gewone verhoudingen: exact volgens Poisson, 95 %.</translation>
    </message>
    <message>
        <source>More incidents by inhabitants than the whole: {names}.</source>
        <translation>Meer incidenten naar inwoners dan het geheel: {names}.</translation>
    </message>
    <message>
        <source>No area differs from the whole more than chance would have it.</source>
        <translation>Geen enkele wijk verschilt meer van het geheel dan door toeval te verwachten is.</translation>
    </message>
    <message>
        <source>Other borders would give other rates.</source>
        <translation>Andere grenzen zouden andere cijfers geven.</translation>
    </message>
    <message>
        <source>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</source>
        <translation>Overdispersie φ: gemiddeld kwadraat van z, met de buitenste tiende delen naar binnen gehaald (gewinsoriseerd); grenzen verbreed met de wortel ervan als ze meer dan twee standaardfouten boven 1 ligt.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</source>
        <translation>Rang 1 is de hoogste verhouding. Wijken waarvan de rangen overlappen, kunt u niet rangschikken.</translation>
    </message>
    <message>
        <source>Rank by rate (1 is the highest)</source>
        <translation>Rang volgens verhouding (1 is de hoogste)</translation>
    </message>
    <message>
        <source>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</source>
        <translation>Rangen: mediaan en middelste 95 % van {draws} trekkingen uit de a-posterioriverdelingen (gamma) van het globale model (Goldstein en Spiegelhalter 1996), startgetal {seed}.</translation>
    </message>
    <message>
        <source>Ranks: the variance between areas is estimated as 0, so every order is as likely.</source>
        <translation>Rangen: de variantie tussen wijken is geschat op 0, dus is elke volgorde even waarschijnlijk.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Rates and ranks</source>
        <translation>Verhoudingen en rangen</translation>
    </message>
    <message>
        <source>Rates of areas against the whole</source>
        <translation>Verhoudingen van wijken tegenover het geheel</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Afgevlakte verhouding</translation>
    </message>
    <message>
        <source>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Afgevlakte verhoudingen: globale empirische Bayes (Marshall 1991), zoals spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</source>
        <translation>Afgevlakte verhoudingen: lokale empirische Bayes (Marshall 1991) over een wijk en de wijken die ze raakt, zoals spdep::EBlocal.</translation>
    </message>
    <message>
        <source>The areas cannot be put in order</source>
        <translation>U kunt de wijken niet rangschikken</translation>
    </message>
    <message>
        <source>The areas differ more than by chance, but none stands out among them.</source>
        <translation>De wijken verschillen meer dan door toeval, maar geen enkele springt eruit.</translation>
    </message>
    <message>
        <source>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>De wijken verschillen meer dan toeval verklaart; dat een wijk daar ligt, zegt op zich dus weinig. Genoemd zijn de wijken die er toch uitspringen.</translation>
    </message>
    <message>
        <source>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>De wijken verschillen {phi} keer zoveel als toeval verklaart; dat een wijk daar ligt, zegt op zich dus weinig. Genoemd zijn de wijken die er toch uitspringen.</translation>
    </message>
    <message>
        <source>There are incidents outside the areas, not compared.</source>
        <translation>Er zijn incidenten buiten de wijken; die zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Er zijn incidenten zonder plaats; die zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Er zijn geen incidenten om te vergelijken.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Aantal inwoners niet bekend, weggelaten: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}; incidents there: {n}.</source>
        <translation>Aantal inwoners niet bekend, weggelaten: {names}; incidenten daar: {n}.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>wijken</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>wijken die eruit springen</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>duidelijk hoger</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>duidelijk lager</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidenten: {n}</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>geen duidelijk verschil</translation>
    </message>
    <message>
        <source>per {per} inhabitants</source>
        <translation>per {per} inwoners</translation>
    </message>
    <message>
        <source>per {per} inhabitants: {rate} ({low} to {high})</source>
        <translation>per {per} inwoners: {rate} ({low} tot {high})</translation>
    </message>
    <message>
        <source>perhaps higher</source>
        <translation>misschien hoger</translation>
    </message>
    <message>
        <source>perhaps lower</source>
        <translation>misschien lager</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>aantal inwoners niet bekend</translation>
    </message>
    <message>
        <source>rank {rank} ({low} to {high})</source>
        <translation>rang {rank} ({low} tot {high})</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>het geheel</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that is not known here</source>
        <translation>een categorie die hier niet bekend is</translation>
    </message>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>een categorie die het recept niet kent</translation>
    </message>
    <message>
        <source>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</source>
        <translation>een verandering, geen cijfer: schrijf het cijfer zelf, zoals 8,2, en de eenheid apart</translation>
    </message>
    <message>
        <source>a code that another row has already: give it its own</source>
        <translation>een code die een andere rij al heeft: geef ze een eigen code</translation>
    </message>
    <message>
        <source>a coordinate that is not a number</source>
        <translation>een coördinaat die geen getal is</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>een datum in de toekomst</translation>
    </message>
    <message>
        <source>a date that does not exist</source>
        <translation>een datum die niet bestaat</translation>
    </message>
    <message>
        <source>a group that isn&apos;t known</source>
        <translation>een groep die niet bekend is</translation>
    </message>
    <message>
        <source>a kind of network that isn&apos;t known</source>
        <translation>een onbekende soort buurtnetwerk</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>een lijn of vlak, geplaatst met een punt erop</translation>
    </message>
    <message>
        <source>a margin that does not hold the figure</source>
        <translation>een marge die het cijfer niet bevat</translation>
    </message>
    <message>
        <source>a partner without a sector: write “Police: local team”, each on a line</source>
        <translation>een partner zonder sector: schrijf “Politie: wijkteam”, elk op een regel</translation>
    </message>
    <message>
        <source>a person&apos;s contact data, not taken over</source>
        <translation>contactgegevens van een persoon, niet overgenomen</translation>
    </message>
    <message>
        <source>a placeholder instead of a location</source>
        <translation>een opvulwaarde in plaats van een plaats</translation>
    </message>
    <message>
        <source>a point or comma that can mean two things: write 1250 or 1.25</source>
        <translation>een punt of komma die twee dingen kan betekenen: schrijf 1250 of 1,25</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>een punt of lijn, geen vlak</translation>
    </message>
    <message>
        <source>a population that is not a number above zero</source>
        <translation>een populatie die geen getal boven nul is</translation>
    </message>
    <message>
        <source>a shape that makes no sense</source>
        <translation>een vorm die niet klopt</translation>
    </message>
    <message>
        <source>a status that isn&apos;t known</source>
        <translation>een onbekende status</translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation>een tekst die te lang is</translation>
    </message>
    <message>
        <source>a weight that is not a number above zero</source>
        <translation>een gewicht dat geen getal boven nul is</translation>
    </message>
    <message>
        <source>a word that is not in the list of this column</source>
        <translation>een woord dat niet in de lijst van deze kolom staat</translation>
    </message>
    <message>
        <source>an amount below nought: write it without a minus sign</source>
        <translation>een bedrag onder nul: schrijf het zonder minteken</translation>
    </message>
    <message>
        <source>an amount that is too large</source>
        <translation>een bedrag dat te groot is</translation>
    </message>
    <message>
        <source>an area of which it isn&apos;t said of which division it is</source>
        <translation>een gebied waarvan niet gezegd is van welke indeling het is</translation>
    </message>
    <message>
        <source>an area that isn&apos;t known</source>
        <translation>een gebied dat niet bekend is</translation>
    </message>
    <message>
        <source>an area, taken as its outline</source>
        <translation>een vlak, als omtrek gelezen</translation>
    </message>
    <message>
        <source>an empty row</source>
        <translation>een lege rij</translation>
    </message>
    <message>
        <source>an hour that came twice at the clock change</source>
        <translation>een uur dat bij de omschakeling van de klok twee keer kwam</translation>
    </message>
    <message>
        <source>an hour that the clock change skipped</source>
        <translation>een uur dat door de omschakeling van de klok niet bestond</translation>
    </message>
    <message>
        <source>answers from areas that are not known</source>
        <translation>antwoorden uit onbekende wijken</translation>
    </message>
    <message>
        <source>answers that are not a number</source>
        <translation>antwoorden die geen getal zijn</translation>
    </message>
    <message>
        <source>answers that are not on the scale</source>
        <translation>antwoorden die niet op de schaal staan</translation>
    </message>
    <message>
        <source>answers whose area was found by its name</source>
        <translation>antwoorden waarvan de wijk op naam is gevonden</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read were replaced</source>
        <translation>onleesbare tekens zijn vervangen</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coördinaten buiten het gebied van de kaart</translation>
    </message>
    <message>
        <source>far from the municipality, left out</source>
        <translation>ver van de gemeente, weggelaten</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>minder cellen dan de kopregel</translation>
    </message>
    <message>
        <source>goals that hang on one another in a circle</source>
        <translation>doelen die in een kring aan elkaar hangen</translation>
    </message>
    <message>
        <source>it does not say what it hangs on: write a code or a title</source>
        <translation>er staat niet waar het onder hangt: schrijf een code of titel</translation>
    </message>
    <message>
        <source>it hangs on the wrong level: plan, strategic goal, operational goal, action</source>
        <translation>het hangt onder het verkeerde niveau: plan, strategisch doel, operationeel doel, actie</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>breedte en lengte waren verwisseld</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>meer cellen dan de kopregel</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>moet ingevuld zijn</translation>
    </message>
    <message>
        <source>neither objective nor subjective</source>
        <translation>noch objectief, noch subjectief</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>noch ja noch nee</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>geen categorie</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>geen cluster</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>geen code</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>geen indicator</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>no number of the respondent</source>
        <translation>geen nummer van de deelnemer</translation>
    </message>
    <message>
        <source>no row has this code or title: what it hangs on is missing</source>
        <translation>geen enkele rij heeft deze code of titel: waar het onder hangt, ontbreekt</translation>
    </message>
    <message>
        <source>no stratum</source>
        <translation>geen stratum</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen geldige datum</translation>
    </message>
    <message>
        <source>not a date: write it as 31/12/2026</source>
        <translation>geen datum: schrijf ze als 31/12/2026</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>geen getal</translation>
    </message>
    <message>
        <source>not a number of households</source>
        <translation>geen aantal huishoudens</translation>
    </message>
    <message>
        <source>not a number of inhabitants</source>
        <translation>geen aantal inwoners</translation>
    </message>
    <message>
        <source>not a number: write only the figure, and the words in another column</source>
        <translation>geen getal: schrijf alleen het cijfer, en de woorden in een andere kolom</translation>
    </message>
    <message>
        <source>not a period: write 2025, 2025-03 or two days</source>
        <translation>geen periode: schrijf 2025, 2025-03 of twee dagen</translation>
    </message>
    <message>
        <source>not a period: write a year (2025), a month (2025-10) or two days with a slash</source>
        <translation>geen periode: schrijf een jaar (2025), een maand (2025-10) of twee dagen met een schuine streep</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>geen heel getal</translation>
    </message>
    <message>
        <source>not a year: write it with four figures, such as 2026</source>
        <translation>geen jaar: schrijf het met vier cijfers, zoals 2026</translation>
    </message>
    <message>
        <source>not an amount: write only the number of euros</source>
        <translation>geen bedrag: schrijf alleen het aantal euro’s</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>delen van één wijk, samengevoegd</translation>
    </message>
    <message>
        <source>respondents of before who are not in this file</source>
        <translation>eerdere deelnemers die niet in dit bestand staan</translation>
    </message>
    <message>
        <source>several rows are called so: write the title, or what stands in their last column</source>
        <translation>meer dan één rij heet zo: schrijf de titel, of wat in hun laatste kolom staat</translation>
    </message>
    <message>
        <source>the date of the target is not after that of the baseline</source>
        <translation>de datum van de streefwaarde ligt niet na die van de nulmeting</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>het einde ligt voor het begin</translation>
    </message>
    <message>
        <source>the figure lies outside its own margin</source>
        <translation>het cijfer ligt buiten zijn eigen marge</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>de rij is niet leesbaar</translation>
    </message>
    <message>
        <source>the same area and period once more</source>
        <translation>nog eens hetzelfde gebied en dezelfde periode</translation>
    </message>
    <message>
        <source>the same category once more</source>
        <translation>nog eens dezelfde categorie</translation>
    </message>
    <message>
        <source>the same code for another area</source>
        <translation>dezelfde code voor een andere wijk</translation>
    </message>
    <message>
        <source>the same name for another network</source>
        <translation>dezelfde naam voor een ander buurtnetwerk</translation>
    </message>
    <message>
        <source>the same number more than once</source>
        <translation>hetzelfde nummer meer dan eens</translation>
    </message>
    <message>
        <source>the same respondent once more</source>
        <translation>dezelfde deelnemer nog eens</translation>
    </message>
    <message>
        <source>the same row twice</source>
        <translation>twee keer dezelfde rij</translation>
    </message>
    <message>
        <source>the sheet has no such column</source>
        <translation>het blad heeft zo geen kolom</translation>
    </message>
    <message>
        <source>what it hangs on was refused: mend that row first</source>
        <translation>waar het onder hangt, is geweigerd: herstel eerst die rij</translation>
    </message>
    <message>
        <source>without a shape</source>
        <translation>zonder vorm</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>zonder plaats</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Austin, aggravated assaults</source>
        <translation>Austin, zware geweldpleging</translation>
    </message>
    <message>
        <source>Belgian police zone, extract of facts</source>
        <translation>Belgische politiezone, lijst van feiten</translation>
    </message>
    <message>
        <source>Bronx, shootings</source>
        <translation>Bronx, schietpartijen</translation>
    </message>
    <message>
        <source>Dutch police system (BVH)</source>
        <translation>Nederlands politiesysteem (BVH)</translation>
    </message>
    <message>
        <source>Nottingham, violence</source>
        <translation>Nottingham, geweld</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2, citizens&apos; reports</source>
        <translation>Open311 GeoReport v2, meldingen van burgers</translation>
    </message>
    <message>
        <source>San Francisco, robberies</source>
        <translation>San Francisco, diefstal met geweld</translation>
    </message>
    <message>
        <source>St. Louis, part 1 crimes</source>
        <translation>St. Louis, zware misdrijven</translation>
    </message>
    <message>
        <source>Toronto, Major Crime Indicators</source>
        <translation>Toronto, belangrijkste misdrijven</translation>
    </message>
    <message>
        <source>Toronto, robberies</source>
        <translation>Toronto, diefstal met geweld</translation>
    </message>
    <message>
        <source>Washington DC, crime of the last 30 days</source>
        <translation>Washington DC, misdrijven van de laatste 30 dagen</translation>
    </message>
    <message>
        <source>data.police.uk, street level crime</source>
        <translation>data.police.uk, misdrijven per straat</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>(no decision noted)</source>
        <translation>(geen besluit genoteerd)</translation>
    </message>
    <message>
        <source>Analyses in the register: {n}</source>
        <translation>Analyses in het register: {n}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>As on the sheet of this analysis.</source>
        <translation>Zoals op het werkblad van deze analyse.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Ingeschreven op</translation>
    </message>
    <message>
        <source>Figures about places and periods, not about persons. A person decides; the program decides nothing.</source>
        <translation>Cijfers over plaatsen en periodes, niet over personen. Een mens beslist; het programma beslist niets.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beperkingen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>Mark of the data (SHA-256)</source>
        <translation>Kenmerk van de gegevens (SHA-256)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>No analysis has been entered in the register.</source>
        <translation>Er is nog geen analyse in het register ingeschreven.</translation>
    </message>
    <message>
        <source>No decision has been noted yet.</source>
        <translation>Er is nog geen besluit genoteerd.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Onderdeel</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Recorded incidents of this project: place, time and category, no personal data. {about}</source>
        <translation>Geregistreerde incidenten van dit project: plaats, tijd en categorie, geen persoonsgegevens. {about}</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Register van analyses</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Geweigerde rijen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Wat er mis is</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>Added: {name} ({kind}: {n}).</source>
        <translation>Toegevoegd: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Areas: {areas}. Pages: {pages}.</source>
        <translation>Gebieden: {areas}. Bladzijden: {pages}.</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Gekopieerd naar {path}.</translation>
    </message>
    <message>
        <source>Import {number} is undone: {removed} incidents removed, {restored} restored.</source>
        <translation>Import {number} is ongedaan gemaakt: {removed} incidenten verwijderd, {restored} hersteld.</translation>
    </message>
    <message>
        <source>Import {number}, source {source}.</source>
        <translation>Import {number}, bron {source}.</translation>
    </message>
    <message>
        <source>It is not in the log of exports: this project is open for reading only.</source>
        <translation>Het staat niet in het logboek van exports: dit project is alleen om te lezen open.</translation>
    </message>
    <message>
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Bewaarde rijen met een opmerking; een rij kan er meer hebben:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Kaart voor de browser: {path}</translation>
    </message>
    <message>
        <source>Mark of the project: {mark}</source>
        <translation>Merk van het project: {mark}</translation>
    </message>
    <message>
        <source>Picture of the map: {path}</source>
        <translation>Afbeelding van de kaart: {path}</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Project: {path}</translation>
    </message>
    <message>
        <source>QGIS project: {path}</source>
        <translation>QGIS-project: {path}</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Geweigerde rijen, per reden:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Geweigerde rijen: {path}</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Verwijderd: {name}.</translation>
    </message>
    <message>
        <source>Replaced: {name} ({kind}: {n}).</source>
        <translation>Vervangen: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Rij {row}: {reason}</translation>
    </message>
    <message>
        <source>The file names no coordinate system; {crs} was taken from its coordinates.</source>
        <translation>Het bestand noemt geen coördinatenstelsel; {crs} is afgeleid uit de coördinaten.</translation>
    </message>
    <message>
        <source>The project is ready. It lies in {path}.</source>
        <translation>Het project is klaar. Het staat in {path}.</translation>
    </message>
    <message>
        <source>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</source>
        <translation>Het raster is omgezet naar de coördinaten van het project; elke cel kreeg de dichtstbijzijnde oude waarde.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>De voorbeeldgemeente is klaar: {n} incidenten.</translation>
    </message>
    <message>
        <source>There are no risk factors yet. Import one with “factor import”.</source>
        <translation>Er zijn nog geen risicofactoren. Importeer er een met “factor import”.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Dit was een proef: er is niets bewaard.</translation>
    </message>
    <message>
        <source>Unchanged: {name} was already so ({kind}: {n}).</source>
        <translation>Ongewijzigd: {name} was al zo ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Workbook for the council: {path}</source>
        <translation>Werkmap voor de gemeenteraad: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Geschreven: {path}</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>vlakken</translation>
    </message>
    <message>
        <source>cells of a raster with a value</source>
        <translation>cellen van een raster met een waarde</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punten</translation>
    </message>
    <message>
        <source>{at}: as {name}, for {recipient}, by “{command}”</source>
        <translation>{at}: als {name}, voor {recipient}, door “{command}”</translation>
    </message>
    <message>
        <source>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</source>
        <translation>{file} staat niet in het logboek van exports: het kwam niet uit dit project, het is sindsdien gewijzigd, of in het project kon toen niet geschreven worden.</translation>
    </message>
    <message>
        <source>{file} left this project, unchanged.</source>
        <translation>{file} kwam uit dit project, ongewijzigd.</translation>
    </message>
    <message>
        <source>{mb} MB on disk</source>
        <translation>{mb} MB op schijf</translation>
    </message>
    <message>
        <source>{name} ({crs}, made {created})</source>
        <translation>{name} ({crs}, gemaakt op {created})</translation>
    </message>
    <message>
        <source>{n} areas of scheme {scheme}</source>
        <translation>{n} wijken in indeling {scheme}</translation>
    </message>
    <message>
        <source>{n} imports</source>
        <translation>{n} imports</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidenten</translation>
    </message>
    <message>
        <source>{n} invalid shapes were repaired.</source>
        <translation>{n} ongeldige vormen zijn hersteld.</translation>
    </message>
    <message>
        <source>{n} neighbourhood networks</source>
        <translation>{n} buurtnetwerken</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{part}: {percent} % sure</source>
        <translation>{part}: {percent} % zeker</translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation>{path} is in orde.</translation>
    </message>
    <message>
        <source>{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} veelhoeken gelezen: {added} toegevoegd, {updated} bijgewerkt, {unchanged} ongewijzigd, {rejected} geweigerd.</translation>
    </message>
    <message>
        <source>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} rijen gelezen: {added} toegevoegd, {updated} bijgewerkt, {unchanged} ongewijzigd, {rejected} geweigerd.</translation>
    </message>
    <message>
        <source>{scheme} (from {day})</source>
        <translation>{scheme} (vanaf {day})</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</source>
        <translation>Een incident dat niemand heeft gezien, kan op elk moment van zijn interval gebeurd zijn; het is er gelijkmatig over gespreid.</translation>
    </message>
    <message>
        <source>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</source>
        <translation>Aoristische gewichten (Ratcliffe 2002, Journal of Quantitative Criminology 18): elk incident weegt één, in hele minuten gespreid over [begin, einde); zonder einde, of met een einde dat gelijk is aan het begin, telt het in het uur waarin het begon; een dag zonder uur is de hele dag; verwisselde grenzen zijn rechtgezet.</translation>
    </message>
    <message>
        <source>Between the two ways of counting, {moved} of every 100 incidents change hour.</source>
        <translation>Tussen de twee manieren van tellen veranderen {moved} van elke 100 incidenten van uur.</translation>
    </message>
    <message>
        <source>Both ways of counting give almost the same picture.</source>
        <translation>Beide manieren van tellen geven bijna hetzelfde beeld.</translation>
    </message>
    <message>
        <source>By the hour of the day</source>
        <translation>Volgens het uur van de dag</translation>
    </message>
    <message>
        <source>By the hour they began</source>
        <translation>Volgens het beginuur</translation>
    </message>
    <message>
        <source>Counted by the hour they began, {part} would seem the busiest.</source>
        <translation>Geteld volgens het beginuur zou {part} het drukst lijken.</translation>
    </message>
    <message>
        <source>Differences between single hours may be chance.</source>
        <translation>Verschillen tussen losse uren kunnen toeval zijn.</translation>
    </message>
    <message>
        <source>Each incident counts in the hour it began.</source>
        <translation>Elk incident telt in het uur waarin het begon.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Uur van de dag</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents by weekday and part of the day</source>
        <translation>Incidenten per weekdag en deel van de dag</translation>
    </message>
    <message>
        <source>Known by the day alone, and so spread over that whole day: {n}.</source>
        <translation>Alleen de dag bekend, en dus over die hele dag gespreid: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Weggelaten, dag niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the hour is not known: {n}.</source>
        <translation>Weggelaten, uur niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the interval exceeds a week: {n}.</source>
        <translation>Weggelaten, interval langer dan een week: {n}.</translation>
    </message>
    <message>
        <source>No incident has an end, so each counts in the hour it began.</source>
        <translation>Geen enkel incident heeft een einde; elk incident telt dus in het uur waarin het begon.</translation>
    </message>
    <message>
        <source>No part of the week is clearly busier than the others.</source>
        <translation>Geen enkel deel van de week is duidelijk drukker dan de andere.</translation>
    </message>
    <message>
        <source>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</source>
        <translation>Van elke 100 incidenten vallen er {low} tot {high} in dat deel; deze marge houdt rekening met de vele delen die vergeleken zijn.</translation>
    </message>
    <message>
        <source>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</source>
        <translation>Geregistreerd op precies 0:00 uur: {n}. Vaak staat dat voor een onbekend uur.</translation>
    </message>
    <message>
        <source>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</source>
        <translation>Parameters: by = {by}; intervallen langer dan een week gebruikt = {over_week}. Plaatselijke kloktijd: het uur dat er in de herfst twee keer is, telt één keer; het uur dat in de lente wordt overgeslagen, blijft staan.</translation>
    </message>
    <message>
        <source>Spread incidents count for a part in each hour.</source>
        <translation>Gespreide incidenten tellen voor een deel in elk uur.</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Gespreid over het interval</translation>
    </message>
    <message>
        <source>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</source>
        <translation>Het drukste van 39 delen (4 van de dag, 7 weekdagen, 28 van beide) volgens de ondergrens van zijn aandeel gedeeld door zijn lengte; exacte binomiale grenzen, 95 % voor alle delen samen (Bonferroni); alleen genoemd als die grens groter is dan zijn lengte.</translation>
    </message>
    <message>
        <source>The busiest part: {part}.</source>
        <translation>Het drukste deel: {part}.</translation>
    </message>
    <message>
        <source>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</source>
        <translation>Het drukste deel: {part}. Daar vallen ongeveer {k} van {n} incidenten in; als alle uren gelijk waren, zouden het er ongeveer {expected} zijn.</translation>
    </message>
    <message>
        <source>The times are those on record, by the clock on the wall.</source>
        <translation>De tijden zijn de geregistreerde, volgens de plaatselijke klok.</translation>
    </message>
    <message>
        <source>There are no incidents here whose time of day is known.</source>
        <translation>Er zijn hier geen incidenten waarvan het uur bekend is.</translation>
    </message>
    <message>
        <source>There are too few incidents to tell the hours apart.</source>
        <translation>Er zijn te weinig incidenten om de uren te onderscheiden.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekdag</translation>
    </message>
    <message>
        <source>With an end before the begin: {n}. They were swapped.</source>
        <translation>Met een einde vóór het begin: {n}. Die zijn omgewisseld.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n} of {all}.</source>
        <translation>Met een interval langer dan een dag: {n} van {all}.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n}.</source>
        <translation>Met een interval langer dan een dag: {n}.</translation>
    </message>
    <message>
        <source>With an interval of more than a week: {n}. They hide differences.</source>
        <translation>Met een interval langer dan een week: {n}. Ze verbergen verschillen.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>every day {hours}</source>
        <translation>elke dag {hours}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enkele</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>gespreid</translation>
    </message>
</context>
<context>
    <name>riskterrain</name>
    <message>
        <source>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</source>
        <translation>BIC neemt cellen als onafhankelijk en laat bijna elke laag toe waar buren op elkaar lijken. Daarom wordt een effect alleen genoemd als een correlatie van de factor een q van hoogstens 0,05 heeft.</translation>
    </message>
    <message>
        <source>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</source>
        <translation>Cellen waar niemand woont, zijn weggelaten: {n}; wat daar gebeurde, telt als erbuiten.</translation>
    </message>
    <message>
        <source>Cells it reaches</source>
        <translation>Bereikte cellen</translation>
    </message>
    <message>
        <source>Chance (q)</source>
        <translation>Toeval (q)</translation>
    </message>
    <message>
        <source>Each factor by itself</source>
        <translation>Elke factor op zich</translation>
    </message>
    <message>
        <source>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</source>
        <translation>Poisson-regressie met elastisch net (menging 0,5, effecten niet onder 0), sterkte door tienvoudige kruisvalidatie (startgetal {seed}): bewaarde kandidaten: {kept}. Daarna stappen in beide richtingen volgens BIC, elke factor op hoogstens één manier, voor Poisson- en negatief-binomiale aantallen. Gekozen: {family}, BIC {bic} (zonder factoren: {without}).</translation>
    </message>
    <message>
        <source>Factors that rest on few incidents are not shown here.</source>
        <translation>Factoren die op weinig incidenten steunen, staan hier niet.</translation>
    </message>
    <message>
        <source>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</source>
        <translation>Van −1 tot 1; 0 is geen samenhang. Cellen dicht bij elkaar lijken op elkaar, zodat alle cellen samen minder onafhankelijke cellen waard zijn; marges en toeval rekenen daarmee.</translation>
    </message>
    <message>
        <source>How it reaches a place</source>
        <translation>Hoe de factor reikt</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In woorden</translation>
    </message>
    <message>
        <source>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</source>
        <translation>In {share} van de cellen gebeurde niets. Waar bijna niemand woont of komt, zoals op akkers, is het altijd rustig, en dan lijkt alles wat in de stad staat incidenten aan te trekken. Kies een wijk in de stad, of vergelijk per inwoner, om gelijk met gelijk te vergelijken.</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at: {n}.</source>
        <translation>Incidenten buiten het bekeken gebied: {n}.</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidenten daar</translation>
    </message>
    <message>
        <source>Incidents without a location: {n}.</source>
        <translation>Incidenten zonder plaats: {n}.</translation>
    </message>
    <message>
        <source>It is about places. It says nothing about persons who live or come there.</source>
        <translation>Dit gaat over plaatsen. Het zegt niets over personen die er wonen of komen.</translation>
    </message>
    <message>
        <source>More incidents near these, with margins</source>
        <translation>Meer incidenten hierbij, met marges</translation>
    </message>
    <message>
        <source>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</source>
        <translation>Naburige plaatsen lijken meer op elkaar dan deze factoren verklaren: er speelt iets anders mee, en de echte marges zijn breder.</translation>
    </message>
    <message>
        <source>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</source>
        <translation>Geen van de bekeken risicofactoren gaat duidelijk genoeg samen met meer incidenten. Bekeken: {factors}.</translation>
    </message>
    <message>
        <source>Offset: the log of the inhabitants, those of each area spread evenly over it.</source>
        <translation>Offset: de logaritme van de inwoners, waarbij die van elke wijk er gelijk over verdeeld zijn.</translation>
    </message>
    <message>
        <source>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</source>
        <translation>Alleen de geïmporteerde factoren zijn bekeken. Een ervan kan staan voor iets dat niet geïmporteerd is, zoals hoeveel mensen er komen.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rangcorrelatie</translation>
    </message>
    <message>
        <source>Relative risk</source>
        <translation>Relatief risico</translation>
    </message>
    <message>
        <source>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</source>
        <translation>Relatief risico = exp(coëfficiënt). Wald-interval van 95 % met de grootste van twee standaardfouten: die van het model maal de wortel van de dispersie ({dispersion}), waar die boven 1 ligt, en een robuuste per blok van 4 bij 4 cellen. De selectie is niet meegerekend. Correlatie van residuen van aangrenzende cellen: {alike}.</translation>
    </message>
    <message>
        <source>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</source>
        <translation>Relatief risico: hoeveel keer zoveel incidenten als op plaatsen die de factor niet bereikt, bij gelijke andere factoren. Het zegt niet dat de factor ze veroorzaakt.</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Risicofactor</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risicofactoren</translation>
    </message>
    <message>
        <source>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</source>
        <translation>Bron: Caplan en Kennedy, risk terrain modelling, zoals in RTMDx.</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</source>
        <translation>Spearman-correlatie over cellen met het effectieve aantal cellen volgens Clifford, Richardson en Hémon (1989), interval volgens Bonett en Wright (2000), q volgens Benjamini en Hochberg.</translation>
    </message>
    <message>
        <source>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</source>
        <translation>Vierkante cellen van {cell} m waarvan de oppervlakte het bekeken gebied raakt: {cells}. Kandidaten: binnen 0,5 tot 3 bouwblokken ({block} m) in stappen van een half bouwblok; dichtheid (uniforme kernfunctie) boven gemiddelde + 2 standaardafwijkingen; hoogste en laagste vijfde van een raster. Bewaard om te vergelijken: {tried}.</translation>
    </message>
    <message>
        <source>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</source>
        <translation>De cellen zijn groter dan een bouwblok: wat op een half bouwblok ligt, is niet te onderscheiden.</translation>
    </message>
    <message>
        <source>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</source>
        <translation>De factoren en hun afstanden zijn gekozen met diezelfde incidenten, uit {n} mogelijkheden: verwacht zwakkere effecten in een andere periode.</translation>
    </message>
    <message>
        <source>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</source>
        <translation>De factoren zijn binnen drie bouwblokken overal of nergens, zodat er geen plaatsen te vergelijken zijn.</translation>
    </message>
    <message>
        <source>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</source>
        <translation>Er zijn geen wijken: de hele rechthoek rond de incidenten is vergeleken, ook waar er geen geregistreerd zijn. Importeer wijken om binnen de gemeente te blijven.</translation>
    </message>
    <message>
        <source>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</source>
        <translation>Dit toont wat bij drukke plaatsen ligt, niet waarom ze druk zijn. Een voorbeeld: bij bushaltes zijn er vaak meer incidenten, omdat er veel mensen voorbijkomen. Dat betekent niet dat bushaltes incidenten veroorzaken, of dat er met minder haltes minder incidenten zouden zijn.</translation>
    </message>
    <message>
        <source>This tells where there is more, not why.</source>
        <translation>Dit zegt waar er meer zijn, niet waarom.</translation>
    </message>
    <message>
        <source>Weaker factors are in the table: {n}.</source>
        <translation>Zwakkere factoren staan in de tabel: {n}.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Wat vergeleken is</translation>
    </message>
    <message>
        <source>Where the margin goes below 1, chance may have made the difference.</source>
        <translation>Waar de marge onder 1 gaat, kan toeval het verschil hebben gemaakt.</translation>
    </message>
    <message>
        <source>Worth independent cells</source>
        <translation>Telt als onafhankelijke cellen</translation>
    </message>
    <message>
        <source>among the highest values</source>
        <translation>bij de hoogste waarden</translation>
    </message>
    <message>
        <source>among the lowest values</source>
        <translation>bij de laagste waarden</translation>
    </message>
    <message>
        <source>fewer incidents where there is more of it</source>
        <translation>minder incidenten waar er meer van is</translation>
    </message>
    <message>
        <source>how high the value is</source>
        <translation>hoe hoog de waarde is</translation>
    </message>
    <message>
        <source>how many within {metres} m</source>
        <translation>hoeveel binnen {metres} m</translation>
    </message>
    <message>
        <source>how near the nearest is</source>
        <translation>hoe dichtbij de dichtstbijzijnde is</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>erin</translation>
    </message>
    <message>
        <source>many within {metres} m</source>
        <translation>veel binnen {metres} m</translation>
    </message>
    <message>
        <source>more incidents where there is more of it</source>
        <translation>meer incidenten waar er meer van is</translation>
    </message>
    <message>
        <source>negative binomial (theta {theta})</source>
        <translation>negatief binomiaal (theta {theta})</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>geen duidelijke samenhang</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>geen verschil</translation>
    </message>
    <message>
        <source>not in the model: nothing clear in any way</source>
        <translation>niet in het model: op geen enkele manier duidelijk</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>relatief risico</translation>
    </message>
    <message>
        <source>the same everywhere: nothing to compare</source>
        <translation>overal hetzelfde: niets te vergelijken</translation>
    </message>
    <message>
        <source>times as many incidents as elsewhere</source>
        <translation>keer zoveel incidenten als elders</translation>
    </message>
    <message>
        <source>within {metres} m</source>
        <translation>binnen {metres} m</translation>
    </message>
    <message>
        <source>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</source>
        <translation>{factor} heeft geen waarde in een deel van de cellen ({n} van {all}); daar geldt de waarde als niet hoog en niet laag.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: ongeveer {times} keer zoveel incidenten als elders (marge: {low} tot {high} keer), bij gelijke andere factoren.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: ongeveer {times} keer zoveel incidenten per inwoner als elders (marge: {low} tot {high} keer), bij gelijke andere factoren.</translation>
    </message>
    <message>
        <source>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</source>
        <translation>{place}: geen duidelijk verband. Het model nam het op, maar waar plaatsen naast elkaar op elkaar lijken, ziet een laag die er niets mee te maken heeft er vaak zo uit.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Making the sample municipality</source>
        <translation>Voorbeeldgemeente maken</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>1 incident</source>
        <translation>1 incident</translation>
    </message>
    <message>
        <source>1 more kind</source>
        <translation>nog 1 soort</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>alle wijken</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>&apos;s nachts</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>in het weekend</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>&apos;s middags</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>&apos;s avonds</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>&apos;s morgens</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidenten</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>op vrijdag</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>op maandag</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>op zaterdag</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>op zondag</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>op donderdag</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>op dinsdag</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>op woensdag</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>op werkdagen</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>één buurtnetwerk</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>hele periode</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidenten</translation>
    </message>
    <message>
        <source>{count} more kinds</source>
        <translation>nog {count} soorten</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>(no area)</source>
        <translation>(geen wijk)</translation>
    </message>
    <message>
        <source>A slow rise or fall can look like a step.</source>
        <translation>Een trage stijging of daling kan op een sprong lijken.</translation>
    </message>
    <message>
        <source>A small change, or one of the last few periods, can be missed.</source>
        <translation>Een kleine verandering, of een in de laatste periodes, kan gemist worden.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Erna</translation>
    </message>
    <message>
        <source>After by before</source>
        <translation>Erna gedeeld door ervoor</translation>
    </message>
    <message>
        <source>An average year, with its season</source>
        <translation>Een gemiddeld jaar, met zijn seizoen</translation>
    </message>
    <message>
        <source>An average year, without a clear season</source>
        <translation>Een gemiddeld jaar, zonder duidelijk seizoen</translation>
    </message>
    <message>
        <source>Another level since {period}</source>
        <translation>Een ander niveau sinds {period}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Before, in a month</source>
        <translation>Ervoor, per maand</translation>
    </message>
    <message>
        <source>Before, in a week</source>
        <translation>Ervoor, per week</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Breuken in de reeks</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Changes of level</source>
        <translation>Veranderingen van niveau</translation>
    </message>
    <message>
        <source>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</source>
        <translation>Veranderingen van niveau: optimale opdeling met een Poisson-aannemelijkheid (quasi-Poisson volgens de dispersie van buren); de straf is wat 5 % van 399 gesimuleerde stabiele reeksen overschrijdt (startgetal {seed}). Interval van het tijdstip: aannemelijkheidsgebied van Siegmund (1988). Opeenvolgende periodes gelden als onafhankelijk.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Vroegste</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Verwacht</translation>
    </message>
    <message>
        <source>Fewer than chance and season allow: {periods}.</source>
        <translation>Minder dan bij toeval en seizoen past: {periods}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>From {day} on the figures mean something else ({why}); before and after are not compared.</source>
        <translation>Vanaf {day} betekenen de cijfers iets anders ({why}); ervoor en erna worden niet vergeleken.</translation>
    </message>
    <message>
        <source>In an average year there are most in {most} and fewest in {least}.</source>
        <translation>In een gemiddeld jaar zijn er de meeste in {most} en de minste in {least}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidenten per maand</translation>
    </message>
    <message>
        <source>Incidents by week</source>
        <translation>Incidenten per week</translation>
    </message>
    <message>
        <source>It does not say why: people may also report or record differently.</source>
        <translation>Het zegt niet waarom: het kan ook zijn dat mensen anders melden of registreren.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Left out, as hardly anything is on record around that time: {n}.</source>
        <translation>Weggelaten, er is rond die tijd bijna niets geregistreerd: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Weggelaten, dag niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the month is not known: {n}.</source>
        <translation>Weggelaten, maand niet bekend: {n}.</translation>
    </message>
    <message>
        <source>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</source>
        <translation>Grenzen: drie sigma rond een Poisson-regressie met dagen als blootstelling en, vanaf twee jaar, twee golven per jaar; van {first} tot en met {last}. Dispersie {dispersion} (Pearson); boven 1 maakt ze de grenzen breder (negatief-binomiale kwantielen, Student-t). Van ongeveer 370 stabiele periodes ligt er één buiten de grenzen. Acht op rij aan dezelfde kant van de mediaan worden ook gemarkeerd.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Ondergrens</translation>
    </message>
    <message>
        <source>Lower limit of chance</source>
        <translation>Ondergrens van toeval</translation>
    </message>
    <message>
        <source>Mean of the same days in {n} years before</source>
        <translation>Gemiddelde van dezelfde dagen in de {n} jaar ervoor</translation>
    </message>
    <message>
        <source>Mean of the trend with the season</source>
        <translation>Gemiddelde van de trend met het seizoen</translation>
    </message>
    <message>
        <source>Months or weeks that the data cover in part are shown, not compared.</source>
        <translation>Maanden of weken waarvan de gegevens maar een deel bevatten, staan erbij, maar worden niet vergeleken.</translation>
    </message>
    <message>
        <source>More than chance and season allow: {periods}.</source>
        <translation>Meer dan bij toeval en seizoen past: {periods}.</translation>
    </message>
    <message>
        <source>New level since</source>
        <translation>Nieuw niveau sinds</translation>
    </message>
    <message>
        <source>No clear change of level</source>
        <translation>Geen duidelijke verandering van niveau</translation>
    </message>
    <message>
        <source>No clear change of level from {first} to {last}.</source>
        <translation>Geen duidelijke verandering van niveau van {first} tot en met {last}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Niet volledig</translation>
    </message>
    <message>
        <source>Outside these limits, or eight in a row</source>
        <translation>Buiten deze grenzen, of acht op rij</translation>
    </message>
    <message>
        <source>Over the years the number falls slowly but clearly.</source>
        <translation>Over de jaren daalt het aantal langzaam maar duidelijk.</translation>
    </message>
    <message>
        <source>Over the years the number rises slowly but clearly.</source>
        <translation>Over de jaren stijgt het aantal langzaam maar duidelijk.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Seizoen</translation>
    </message>
    <message>
        <source>Since {period} there are fewer.</source>
        <translation>Sinds {period} zijn er minder.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a month, before that {before}.</source>
        <translation>Sinds {period} zijn er minder: ongeveer {after} per maand, daarvoor {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a week, before that {before}.</source>
        <translation>Sinds {period} zijn er minder: ongeveer {after} per week, daarvoor {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more.</source>
        <translation>Sinds {period} zijn er meer.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a month, before that {before}.</source>
        <translation>Sinds {period} zijn er meer: ongeveer {after} per maand, daarvoor {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a week, before that {before}.</source>
        <translation>Sinds {period} zijn er meer: ongeveer {after} per week, daarvoor {before}.</translation>
    </message>
    <message>
        <source>That may be the season: below two years it can&apos;t be taken out.</source>
        <translation>Dat kan het seizoen zijn: met minder dan twee jaar is het er niet uit te halen.</translation>
    </message>
    <message>
        <source>The last weeks may still grow: some reports come in late.</source>
        <translation>De laatste weken kunnen nog groeien: sommige meldingen komen laat binnen.</translation>
    </message>
    <message>
        <source>The new level began between {low} and {high} (95 % sure).</source>
        <translation>Het nieuwe niveau begon tussen {low} en {high} (95 % zeker).</translation>
    </message>
    <message>
        <source>The new level began in {low} (95 % sure).</source>
        <translation>Het nieuwe niveau begon in {low} (95 % zeker).</translation>
    </message>
    <message>
        <source>The year so far, by area</source>
        <translation>Het jaar tot nu toe, per wijk</translation>
    </message>
    <message>
        <source>The year so far, by category</source>
        <translation>Het jaar tot nu toe, per categorie</translation>
    </message>
    <message>
        <source>There are no incidents here to count by month or week.</source>
        <translation>Hier zijn geen incidenten om per maand of week te tellen.</translation>
    </message>
    <message>
        <source>There are too few whole months or weeks to tell a change.</source>
        <translation>Er zijn te weinig volledige maanden of weken om een verandering te zien.</translation>
    </message>
    <message>
        <source>There is no whole month or week here to compare.</source>
        <translation>Er is hier geen volledige maand of week om te vergelijken.</translation>
    </message>
    <message>
        <source>This year until {day}: {now}; the same days of last year: {before}; {change}.</source>
        <translation>Dit jaar tot en met {day}: {now}; dezelfde dagen van vorig jaar: {before}; {change}.</translation>
    </message>
    <message>
        <source>Too few incidents to show them by month or week here.</source>
        <translation>Te weinig incidenten om ze hier per maand of week te tonen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</source>
        <translation>Trend en seizoen: STL (Cleveland et al. 1990), stl van R met de standaardwaarden, periodiek tenzij season_years is opgegeven; op de stukken tussen breuken die langer zijn dan twee jaar, met 12 maanden of 52 weken per jaar. Parameters: {parameters}.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Bovengrens</translation>
    </message>
    <message>
        <source>Upper limit of chance</source>
        <translation>Bovengrens van toeval</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Week van het jaar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er veranderde</translation>
    </message>
    <message>
        <source>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</source>
        <translation>Jaar tot nu toe: z = 2(√nu − √vroeger); duidelijk vanaf 2, sterk vanaf 3; met minder dan tien incidenten in beide samen wordt niets gezegd.</translation>
    </message>
    <message>
        <source>Years before a break are left out of the table of the year so far.</source>
        <translation>Jaren vóór een breuk ontbreken in de tabel van het jaar tot nu toe.</translation>
    </message>
    <message>
        <source>break that was given</source>
        <translation>opgegeven breuk</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>minder dan verwacht</translation>
    </message>
    <message>
        <source>high for eight or more in a row</source>
        <translation>acht of meer op rij hoog</translation>
    </message>
    <message>
        <source>in no period</source>
        <translation>in geen periode</translation>
    </message>
    <message>
        <source>low for eight or more in a row</source>
        <translation>acht of meer op rij laag</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>meer dan verwacht</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>niet volledig</translation>
    </message>
    <message>
        <source>some</source>
        <translation>enkele</translation>
    </message>
    <message>
        <source>the category “{name}” begins</source>
        <translation>de categorie “{name}” begint</translation>
    </message>
    <message>
        <source>the category “{name}” stops</source>
        <translation>de categorie “{name}” stopt</translation>
    </message>
    <message>
        <source>the source “{name}” begins</source>
        <translation>de bron “{name}” begint</translation>
    </message>
    <message>
        <source>the source “{name}” stops</source>
        <translation>de bron “{name}” stopt</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>week {week} van {year}</translation>
    </message>
    <message>
        <source>“No clear change” says that chance alone can do as much.</source>
        <translation>“Geen duidelijke verandering” zegt dat alleen toeval dit ook kan geven.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back up on closing</source>
        <translation>Reservekopie bij het sluiten</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Kleuren van het venster</translation>
    </message>
    <message>
        <source>Empty: the language of your system. Applies at the next start.</source>
        <translation>Automatisch: de taal van uw systeem. Geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>For a tablet: every control is at least 44 pixels high.</source>
        <translation>Voor een tablet: elke knop is minstens 44 pixels hoog.</translation>
    </message>
    <message>
        <source>From the end of an incident until police or city knew.</source>
        <translation>Van het einde van een incident tot politie of stad het wist.</translation>
    </message>
    <message>
        <source>Goals whose latest figure is older are listed.</source>
        <translation>Doelen waarvan het laatste cijfer ouder is, worden vermeld.</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Aantallen verbergen onder</translation>
    </message>
    <message>
        <source>Keeps the last 30 copies in a folder beside the project.</source>
        <translation>Bewaart de laatste 30 kopieën in een map naast het project.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Grote knoppen</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Licht, donker of zoals uw systeem.</translation>
    </message>
    <message>
        <source>Logit suits nearly always; “kg” is the cautious one.</source>
        <translation>Logit past bijna altijd; “kg” is de voorzichtige.</translation>
    </message>
    <message>
        <source>Nobody who answered so is a fact about everybody in a group.</source>
        <translation>Dat niemand zo antwoordde, zegt iets over iedereen in een groep.</translation>
    </message>
    <message>
        <source>Of ends, milestones and measurements that are due.</source>
        <translation>Over eindes, mijlpalen en metingen die te doen zijn.</translation>
    </message>
    <message>
        <source>Only for those who may see them; each look is noted in the log.</source>
        <translation>Alleen voor wie ze mag zien; elke keer bekijken komt in het logboek.</translation>
    </message>
    <message>
        <source>Plan: a figure is old after this many days</source>
        <translation>Plan: een cijfer is oud na zoveel dagen</translation>
    </message>
    <message>
        <source>Plan: remind this many days ahead</source>
        <translation>Plan: herinner zoveel dagen vooraf</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Laat gemeld na (dagen)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Kleinere aantallen worden verborgen in wat de dienst verlaat; vraag het uw functionaris voor gegevensbescherming.</translation>
    </message>
    <message>
        <source>Such a percentage is shown with the word “indicative”.</source>
        <translation>Bij zo’n percentage staat het woord “indicatief”.</translation>
    </message>
    <message>
        <source>Surveys: hide zero as well</source>
        <translation>Enquêtes: ook nul verbergen</translation>
    </message>
    <message>
        <source>Surveys: how margins of percentages are calculated</source>
        <translation>Enquêtes: hoe marges van percentages worden berekend</translation>
    </message>
    <message>
        <source>Surveys: indicative on fewer answers than</source>
        <translation>Enquêtes: indicatief bij minder antwoorden dan</translation>
    </message>
    <message>
        <source>Surveys: no percentage on fewer answers than</source>
        <translation>Enquêtes: geen percentage bij minder antwoorden dan</translation>
    </message>
    <message>
        <source>Surveys: show single answers on this computer</source>
        <translation>Enquêtes: antwoorden per deelnemer tonen op deze computer</translation>
    </message>
    <message>
        <source>To be agreed with the data protection officer.</source>
        <translation>Af te spreken met de functionaris voor gegevensbescherming.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>A difference between groups does not say where it comes from.</source>
        <translation>Een verschil tussen groepen zegt niet waar het vandaan komt.</translation>
    </message>
    <message>
        <source>About the respondent</source>
        <translation>Over de deelnemer</translation>
    </message>
    <message>
        <source>About {high} of every 100 residents: {what}.</source>
        <translation>Ongeveer {high} op 100 bewoners: {what}.</translation>
    </message>
    <message>
        <source>All answers by group</source>
        <translation>Alle antwoorden per groep</translation>
    </message>
    <message>
        <source>All these answers are in the project already.</source>
        <translation>Al deze antwoorden zitten al in het project.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Alle metingen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Gegeven antwoorden</translation>
    </message>
    <message>
        <source>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Antwoorden op deze vraag: {n} van {all}. Bij {level} van 100 zulke enquêtes ligt het echte cijfer binnen de marge.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas that the project does not know: {n}, in {rows} answers ({codes}).</source>
        <translation>Wijken die het project niet kent: {n}, in {rows} antwoorden ({codes}).</translation>
    </message>
    <message>
        <source>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</source>
        <translation>Wijken waarvan de naam klopt maar de code niet: {n}, in {rows} antwoorden ({codes}). Ze zijn op naam gekoppeld; kijk na of het dezelfde wijken zijn.</translation>
    </message>
    <message>
        <source>At most {high} of every 100 residents: {what}.</source>
        <translation>Hoogstens {high} op 100 bewoners: {what}.</translation>
    </message>
    <message>
        <source>Avoiding places and people</source>
        <translation>Plaatsen en mensen mijden</translation>
    </message>
    <message>
        <source>Beside recorded incidents</source>
        <translation>Naast geregistreerde incidenten</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>Tegenover het geheel</translation>
    </message>
    <message>
        <source>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</source>
        <translation>Tussen {earlier} en {later} veranderde er iets aan hoe dit is gevraagd. Beslis of de cijfers nog vergeleken kunnen worden.</translation>
    </message>
    <message>
        <source>Between {low} and {high} of every 100 residents: {what}.</source>
        <translation>Tussen {low} en {high} op 100 bewoners: {what}.</translation>
    </message>
    <message>
        <source>Cells that are neither a number nor a sign of StatLine: {count}.</source>
        <translation>Cellen die geen getal en geen teken van StatLine zijn: {count}.</translation>
    </message>
    <message>
        <source>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</source>
        <translation>Cellen met een teken zoals NA of #NULL!, als leeg gelezen: {count}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change since {wave}</source>
        <translation>Verandering sinds {wave}</translation>
    </message>
    <message>
        <source>Clearly less than in the whole: {names}.</source>
        <translation>Duidelijk minder dan in het geheel: {names}.</translation>
    </message>
    <message>
        <source>Clearly less than in {wave}: {names}.</source>
        <translation>Duidelijk minder dan in {wave}: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in the whole: {names}.</source>
        <translation>Duidelijk meer dan in het geheel: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in {wave}: {names}.</source>
        <translation>Duidelijk meer dan in {wave}: {names}.</translation>
    </message>
    <message>
        <source>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes van wijken met een andere begindag (geldig vanaf {vintage}): {n}, in {rows} antwoorden ({codes}). Ze tellen voor geen enkele wijk mee.</translation>
    </message>
    <message>
        <source>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes die in het project bij een wijk met een andere naam horen: {n}, in {rows} antwoorden ({codes}). Ze tellen voor geen enkele wijk mee.</translation>
    </message>
    <message>
        <source>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</source>
        <translation>Kolom “{column}” heet gewichten, maar bevat geen getallen boven nul; ze is niet zo gebruikt.</translation>
    </message>
    <message>
        <source>Columns of the recipe that this file does not have: {columns}.</source>
        <translation>Kolommen van het recept die dit bestand niet heeft: {columns}.</translation>
    </message>
    <message>
        <source>Columns with a heading that was already there: {count}, such as “{name}”.</source>
        <translation>Kolommen met een kop die er al was: {count}, zoals “{name}”.</translation>
    </message>
    <message>
        <source>Columns with a role: {columns}.</source>
        <translation>Kolommen met een rol: {columns}.</translation>
    </message>
    <message>
        <source>Days: {n} of {rows}.</source>
        <translation>Dagen: {n} van {rows}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Differences of percentages are in points of a hundred.</source>
        <translation>Verschillen tussen percentages zijn in procentpunten.</translation>
    </message>
    <message>
        <source>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</source>
        <translation>Verschillen: invloedsfuncties opgeteld binnen de clusters die beide kanten delen; t-toets; duidelijk als q hoogstens 0,05 is volgens Benjamini en Hochberg (1995) over de groepen van een cijfer.</translation>
    </message>
    <message>
        <source>Different for each person: {n} of {rows}.</source>
        <translation>Voor elke persoon anders: {n} van {rows}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Veiligheidsgevoel</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures of a topic, area and period that were already there, left aside: {count}.</source>
        <translation>Dubbele cijfers voor een onderwerp, wijk en periode, niet gebruikt: {count}.</translation>
    </message>
    <message>
        <source>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</source>
        <translation>Voor iedereen: standaardfout {se}, designeffect {deff}, effectief aantal {n}, vrijheidsgraden {df}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groups with too few answers to show: {n} of {total}.</source>
        <translation>Groepen met te weinig antwoorden om te tonen: {n} van {total}.</translation>
    </message>
    <message>
        <source>Groups: {n}, rows without one: {empty}.</source>
        <translation>Groepen: {n}; rijen zonder groep: {empty}.</translation>
    </message>
    <message>
        <source>Groups: {n}, the smallest has rows: {least}.</source>
        <translation>Groepen: {n}; rijen in de kleinste: {least}.</translation>
    </message>
    <message>
        <source>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</source>
        <translation>Verborgen: aantallen onder {count}, percentages op minder dan {least} antwoorden. Indicatief: minder dan {firm} antwoorden.</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</source>
        <translation>In {wave} was het {before}: een duidelijke daling (het verschil ligt tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</source>
        <translation>In {wave} was het {before}: een duidelijke stijging (het verschil ligt tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</source>
        <translation>In {wave} was het {before}: geen duidelijke verandering (het verschil ligt tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>In {wave}: too few answers to show a figure.</source>
        <translation>In {wave}: te weinig antwoorden om een cijfer te tonen.</translation>
    </message>
    <message>
        <source>In {wave}: {value}, margin {low} to {high}, answers: {n}.</source>
        <translation>In {wave}: {value}, marge {low} tot {high}, antwoorden: {n}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicator “{name}” is deleted. Undo brings it back.</source>
        <translation>Indicator “{name}” is verwijderd. Met Ongedaan maken haalt u hem terug.</translation>
    </message>
    <message>
        <source>Indicator “{name}” is saved.</source>
        <translation>Indicator “{name}” is bewaard.</translation>
    </message>
    <message>
        <source>Indicators that came with the recipe: {n}.</source>
        <translation>Indicatoren die bij het recept hoorden: {n}.</translation>
    </message>
    <message>
        <source>Indicators: {block}</source>
        <translation>Indicatoren: {block}</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Het toont wat mensen zeggen, niet wat er gebeurde.</translation>
    </message>
    <message>
        <source>Kept, but note:</source>
        <translation>Bewaard, maar let op:</translation>
    </message>
    <message>
        <source>Left out of the test, as nobody is in them: {names}.</source>
        <translation>Niet in de toets, want er zit niemand in: {names}.</translation>
    </message>
    <message>
        <source>Left out of the test, as they are hidden: {names}.</source>
        <translation>Niet in de toets, want ze zijn verborgen: {names}.</translation>
    </message>
    <message>
        <source>Life in the neighbourhood</source>
        <translation>Leefbaarheid in de buurt</translation>
    </message>
    <message>
        <source>Lines with letters in another encoding, which were repaired: {count}.</source>
        <translation>Regels met letters in een andere codering, hersteld: {count}.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were taken as the header. Check the headings.</source>
        <translation>Regels {first} tot en met {last} zijn als kop gelezen. Kijk de koppen na.</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Samenleven</translation>
    </message>
    <message>
        <source>Load it in KoboToolbox or ODK as a new form.</source>
        <translation>Laad het in KoboToolbox of ODK als nieuw formulier.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</source>
        <translation>Marges van aandelen: Korn–Graubard-interval, effectieve steekproef begrensd op de echte (NCHS 2017).</translation>
    </message>
    <message>
        <source>Margins of shares: Wilson interval on the effective sample.</source>
        <translation>Marges van aandelen: Wilson-interval op de effectieve steekproef.</translation>
    </message>
    <message>
        <source>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</source>
        <translation>Marges van aandelen: bèta-interval op de effectieve steekproef (Korn en Graubard 1998).</translation>
    </message>
    <message>
        <source>Margins of shares: estimate plus or minus t standard errors (Wald).</source>
        <translation>Marges van aandelen: schatting plus of min t standaardfouten (Wald).</translation>
    </message>
    <message>
        <source>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</source>
        <translation>Marges van aandelen: logit-interval met t op de vrijheidsgraden van de steekproefopzet.</translation>
    </message>
    <message>
        <source>No breaks between waves were found.</source>
        <translation>Er zijn geen breuken tussen metingen gevonden.</translation>
    </message>
    <message>
        <source>No column with clusters was recognised; say it under roles if people were drawn in groups.</source>
        <translation>Geen kolom met clusters herkend; geef ze op bij de rollen als mensen in groepen zijn getrokken.</translation>
    </message>
    <message>
        <source>No column with weights was recognised: everybody counts for one.</source>
        <translation>Geen kolom met gewichten herkend: iedereen telt voor één.</translation>
    </message>
    <message>
        <source>No group clearly changed since {wave}.</source>
        <translation>Geen enkele groep is duidelijk veranderd sinds {wave}.</translation>
    </message>
    <message>
        <source>No group clearly differs from the whole.</source>
        <translation>Geen enkele groep verschilt duidelijk van het geheel.</translation>
    </message>
    <message>
        <source>No line looks like a header; columns have numbers.</source>
        <translation>Geen enkele regel lijkt een kop; kolommen krijgen nummers.</translation>
    </message>
    <message>
        <source>Not comparable with the wave before: {what}.</source>
        <translation>Niet vergelijkbaar met de vorige meting: {what}.</translation>
    </message>
    <message>
        <source>Not in: {waves}.</source>
        <translation>Niet in: {waves}.</translation>
    </message>
    <message>
        <source>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</source>
        <translation>Niet getoond: aantallen van 1 tot {small}, aandelen op minder dan {least} antwoorden, en wat die zou verraden (nagegaan met lineaire programmering).</translation>
    </message>
    <message>
        <source>Numbers above zero: {n} of {rows}.</source>
        <translation>Getallen boven nul: {n} van {rows}.</translation>
    </message>
    <message>
        <source>Only if this applies to you; else leave it empty.</source>
        <translation>Alleen als dit voor u geldt; anders laat u dit leeg.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Andere vragen</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politie</translation>
    </message>
    <message>
        <source>Possible breaks with the wave before: {n}. “survey breaks” lists them.</source>
        <translation>Mogelijke breuken met de vorige meting: {n}. “survey breaks” toont ze.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Preventie</translation>
    </message>
    <message>
        <source>Print it on A4; the small numbers are for typing the answers over.</source>
        <translation>Druk het af op A4; de kleine nummers dienen om de antwoorden over te typen.</translation>
    </message>
    <message>
        <source>Problems in the neighbourhood</source>
        <translation>Problemen in de buurt</translation>
    </message>
    <message>
        <source>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</source>
        <translation>Kwantiel van de gewogen verdeling; marge volgens de inversie van Woodruff (1952).</translation>
    </message>
    <message>
        <source>Questions in a part that comes more than once: {n}. Only the first time is read.</source>
        <translation>Vragen in een deel dat meer dan eens voorkomt: {n}. Alleen de eerste keer wordt gelezen.</translation>
    </message>
    <message>
        <source>Questions of the form that the file lacks: {n}.</source>
        <translation>Vragen van de vragenlijst die in het bestand ontbreken: {n}.</translation>
    </message>
    <message>
        <source>Questions of the recipe that have no column in this file: {n} ({names}).</source>
        <translation>Vragen van het recept zonder kolom in dit bestand: {n} ({names}).</translation>
    </message>
    <message>
        <source>Questions that are not in the file any more: {names}.</source>
        <translation>Vragen die niet meer in het bestand staan: {names}.</translation>
    </message>
    <message>
        <source>Questions with an answer that is counted as none, such as “{name}”: {n}.</source>
        <translation>Vragen met een antwoord dat als geen antwoord telt, zoals “{name}”: {n}.</translation>
    </message>
    <message>
        <source>Ratio of two weighted totals; standard error by Taylor linearisation.</source>
        <translation>Verhouding van twee gewogen totalen; standaardfout met Taylor-linearisatie.</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Geweigerde rijen, per reden:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Geweigerde rijen: {path}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Respondents in no group of {variable} with a total: {n}. They keep their part.</source>
        <translation>Deelnemers in geen enkele groep van {variable} met een totaal: {n}. Ze behouden hun aandeel.</translation>
    </message>
    <message>
        <source>Respondents of before that were replaced: {n}.</source>
        <translation>Eerdere deelnemers die zijn vervangen: {n}.</translation>
    </message>
    <message>
        <source>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</source>
        <translation>Deelnemers: {n}; samen staan ze voor {population}. Hun gewichten gaan van {lowest} tot {highest}; het gemiddelde is {mean}.</translation>
    </message>
    <message>
        <source>Responses that stood in the file twice, taken as one: {n}.</source>
        <translation>Ingevulde vragenlijsten die twee keer in het bestand stonden, als één geteld: {n}.</translation>
    </message>
    <message>
        <source>Responses that were started but not sent in: {n}. They are kept.</source>
        <translation>Begonnen maar niet ingestuurde vragenlijsten: {n}. Ze worden bewaard.</translation>
    </message>
    <message>
        <source>Rows in a known area ({scheme}): {n} of {rows}.</source>
        <translation>Rijen in een bekende wijk ({scheme}): {n} van {rows}.</translation>
    </message>
    <message>
        <source>Rows: {rows}, questions: {questions}.</source>
        <translation>Rijen: {rows}, vragen: {questions}.</translation>
    </message>
    <message>
        <source>Sample design: people drawn from one list.</source>
        <translation>Steekproefopzet: mensen getrokken uit één lijst.</translation>
    </message>
    <message>
        <source>Sample design: people drawn within strata; strata {strata}.</source>
        <translation>Steekproefopzet: mensen getrokken binnen strata; strata: {strata}.</translation>
    </message>
    <message>
        <source>Sample design: strata {strata}, clusters {clusters}.</source>
        <translation>Steekproefopzet: strata: {strata}, clusters: {clusters}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</source>
        <translation>Strata met één cluster: regel “{rule}” van het pakket survey van Lumley.</translation>
    </message>
    <message>
        <source>Strata with more than one population: {n} of {all}.</source>
        <translation>Strata met meer dan één populatie: {n} van {all}.</translation>
    </message>
    <message>
        <source>Survey {wave} ({period}), people who took part: {n}</source>
        <translation>Enquête {wave} ({period}), deelnemers: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}, people who took part: {n}</source>
        <translation>Enquête {wave}, deelnemers: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}: {block}</source>
        <translation>Enquête {wave}: {block}</translation>
    </message>
    <message>
        <source>Taken as one answer in the test, as some are hidden: {names}.</source>
        <translation>In de toets als één antwoord geteld, want sommige zijn verborgen: {names}.</translation>
    </message>
    <message>
        <source>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</source>
        <translation>Toets van Rao en Scott, tweede orde: F = {f} met {ndf} en {ddf} vrijheidsgraden; antwoorden: {n}.</translation>
    </message>
    <message>
        <source>Texts with letters in another encoding, which were repaired: {count}.</source>
        <translation>Teksten met letters in een andere codering, hersteld: {count}.</translation>
    </message>
    <message>
        <source>The answers are not weighted: groups that answer more often count too much.</source>
        <translation>De antwoorden zijn niet gewogen: groepen die vaker antwoorden, tellen te veel mee.</translation>
    </message>
    <message>
        <source>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</source>
        <translation>De wijken in dit bestand gelden vanaf {vintage}; het zijn niet de nieuwste (geldig vanaf {newest}). De cijfers worden gemaakt voor de wijken van {vintage}.</translation>
    </message>
    <message>
        <source>The differences between the groups may all be chance (p {p}).</source>
        <translation>De verschillen tussen de groepen kunnen allemaal toeval zijn (p {p}).</translation>
    </message>
    <message>
        <source>The finite population is taken into account.</source>
        <translation>De eindige populatie is in rekening gebracht.</translation>
    </message>
    <message>
        <source>The groups differ more than chance would make them (p {p}).</source>
        <translation>De groepen verschillen meer dan door toeval te verwachten is (p {p}).</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is not meant for wave {wave}.</source>
        <translation>De indicator “{indicator}” is niet bedoeld voor meting {wave}.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</source>
        <translation>De indicator “{indicator}” heeft vragen nodig die meting {wave} niet heeft: {questions}.</translation>
    </message>
    <message>
        <source>The largest difference from a total is {gap} % of it.</source>
        <translation>Het grootste verschil met een totaal is {gap} % ervan.</translation>
    </message>
    <message>
        <source>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</source>
        <translation>Het project heeft geen wijken van indeling “{scheme}” (wel: {schemes}); codes van wijken worden bewaard zoals ze in het bestand staan.</translation>
    </message>
    <message>
        <source>The project has no areas with these codes or names.</source>
        <translation>Het project heeft geen wijken met deze codes of namen.</translation>
    </message>
    <message>
        <source>The question changed since {wave}: the figures can&apos;t be compared.</source>
        <translation>De vraag is veranderd sinds {wave}: de cijfers kunnen niet worden vergeleken.</translation>
    </message>
    <message>
        <source>The survey {wave} does not have all these questions.</source>
        <translation>De enquête {wave} heeft niet al deze vragen.</translation>
    </message>
    <message>
        <source>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</source>
        <translation>De totalen kwamen niet op hetzelfde aantal mensen uit: ze zijn geschaald naar die van {variable}, met hoogstens {gap} %.</translation>
    </message>
    <message>
        <source>The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Bij {level} van 100 zulke enquêtes ligt het echte cijfer binnen de marge.</translation>
    </message>
    <message>
        <source>The wave has respondents: {n}, questions: {questions}.</source>
        <translation>Deelnemers in de meting: {n}; vragen: {questions}.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} are those of its file again.</source>
        <translation>De gewichten van meting {wave} zijn weer die van het bestand.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</source>
        <translation>De gewichten van meting {wave} kloppen nu met de totalen van {variables} (ronden: {rounds}).</translation>
    </message>
    <message>
        <source>The weights were adjusted before; now they are those of the file again. Adjust them anew.</source>
        <translation>De gewichten waren eerder aangepast; nu zijn het weer die van het bestand. Pas ze opnieuw aan.</translation>
    </message>
    <message>
        <source>The words of the questions are in {form}: import again with it (--form).</source>
        <translation>De tekst van de vragen staat in {form}: importeer opnieuw met dit bestand (--form).</translation>
    </message>
    <message>
        <source>There are no indicators in this project yet.</source>
        <translation>Er zijn nog geen indicatoren in dit project.</translation>
    </message>
    <message>
        <source>There are no weights in it: everybody counts for one.</source>
        <translation>Er zijn geen gewichten: iedereen telt voor één.</translation>
    </message>
    <message>
        <source>There are too few answers to give a figure.</source>
        <translation>Er zijn te weinig antwoorden om een cijfer te geven.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Er is nog geen enquête in dit project.</translation>
    </message>
    <message>
        <source>These limits are not those of the office&apos;s settings.</source>
        <translation>Deze grenzen zijn niet die van de instellingen van de dienst.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Dit was een proef: er is niets bewaard.</translation>
    </message>
    <message>
        <source>This wave</source>
        <translation>Deze meting</translation>
    </message>
    <message>
        <source>Those who did not take part may think otherwise; the margin does not know that.</source>
        <translation>Wie niet deelnam, denkt er misschien anders over; de marge houdt daar geen rekening mee.</translation>
    </message>
    <message>
        <source>Tick one box in each row.</source>
        <translation>Kruis in elke rij één vakje aan.</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Kruis één vakje aan.</translation>
    </message>
    <message>
        <source>Too few answers for a figure: {names}.</source>
        <translation>Te weinig antwoorden voor een cijfer: {names}.</translation>
    </message>
    <message>
        <source>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</source>
        <translation>Door ongelijke gewichten zijn de marges zo breed als die van een enquête met {n} gelijke gewichten (designeffect {effect}).</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Slachtoffers en aangifte</translation>
    </message>
    <message>
        <source>Wave {wave}</source>
        <translation>Meting {wave}</translation>
    </message>
    <message>
        <source>Wave {wave} is removed, with its respondents: {n}.</source>
        <translation>Meting {wave} is verwijderd, met alle deelnemers: {n}.</translation>
    </message>
    <message>
        <source>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>Meting {wave}: rijen gelezen: {read}; toegevoegd: {added}, bijgewerkt: {updated}, ongewijzigd: {unchanged}, geweigerd: {rejected}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” came from the very same file.</source>
        <translation>Meting “{wave}” komt uit precies hetzelfde bestand.</translation>
    </message>
    <message>
        <source>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Gewogen gemiddelde van wie antwoordde; standaardfout met Taylor-linearisatie, met behoud van alle clusters van een stratum (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Gewogen aandeel van wie antwoordde; standaardfout met Taylor-linearisatie, met behoud van alle clusters van een stratum (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted total of those who answered; standard error by the sample design.</source>
        <translation>Gewogen totaal van wie antwoordde; standaardfout volgens de steekproefopzet.</translation>
    </message>
    <message>
        <source>Weights are post-stratified; standard errors use the residuals of that model.</source>
        <translation>Gewichten zijn gepoststratificeerd; standaardfouten gebruiken de residuen van dat model.</translation>
    </message>
    <message>
        <source>Weights are raked to known totals; standard errors use the residuals of that model.</source>
        <translation>Gewichten zijn met raking aangepast aan bekende totalen; standaardfouten gebruiken de residuen van dat model.</translation>
    </message>
    <message>
        <source>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</source>
        <translation>Gewichten afgekapt op {most} keer het gemiddelde: {n}. Wat eraf ging, is gelijk verdeeld over de andere.</translation>
    </message>
    <message>
        <source>What people say beside what was recorded</source>
        <translation>Wat mensen zeggen naast wat geregistreerd is</translation>
    </message>
    <message>
        <source>Whether the groups differ can&apos;t be tested: too little can be shown.</source>
        <translation>Of de groepen verschillen, is niet te toetsen: er kan te weinig worden getoond.</translation>
    </message>
    <message>
        <source>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</source>
        <translation>Brede marge: 30 procentpunt of meer, of meer dan 5 procentpunt en 130 % van het cijfer.</translation>
    </message>
    <message>
        <source>With fewer than {n} answers a figure is indicative.</source>
        <translation>Met minder dan {n} antwoorden is een cijfer indicatief.</translation>
    </message>
    <message>
        <source>You may tick several boxes.</source>
        <translation>U mag meerdere vakjes aankruisen.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>een breuk</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>erna: {text}</translation>
    </message>
    <message>
        <source>another kind of question</source>
        <translation>een andere soort vraag</translation>
    </message>
    <message>
        <source>another sample or other weights</source>
        <translation>een andere steekproef of andere gewichten</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>antwoorden: {n}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>wijken</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>voor het eerst gevraagd</translation>
    </message>
    <message>
        <source>asked otherwise from here on</source>
        <translation>vanaf hier anders gevraagd</translation>
    </message>
    <message>
        <source>asked otherwise? not decided</source>
        <translation>anders gevraagd? nog niet beslist</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>ervoor: {text}</translation>
    </message>
    <message>
        <source>beside the whole: {verdict}</source>
        <translation>tegenover het geheel: {verdict}</translation>
    </message>
    <message>
        <source>breaks: {n}</source>
        <translation>breuken: {n}</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>niet optelbaar</translation>
    </message>
    <message>
        <source>can&apos;t exist</source>
        <translation>kan niet voorkomen</translation>
    </message>
    <message>
        <source>chance can&apos;t be judged</source>
        <translation>toeval niet te beoordelen</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>duidelijk minder</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>duidelijk meer</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cluster of the second stage</source>
        <translation>cluster van de tweede trap</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clusters</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cijfer</translation>
    </message>
    <message>
        <source>hidden: protects another figure</source>
        <translation>verborgen: beschermt een ander cijfer</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>verborgen: te weinig antwoorden</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatief</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>geheim gehouden door de bron</translation>
    </message>
    <message>
        <source>margin: {low} to {high}</source>
        <translation>marge: {low} tot {high}</translation>
    </message>
    <message>
        <source>middle area</source>
        <translation>middelste wijk</translation>
    </message>
    <message>
        <source>nearly final</source>
        <translation>bijna definitief</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>nihil</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>geen antwoorden</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>geen breuk</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>geen duidelijk verschil</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>geen gewichten</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>niet meer gevraagd</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet vergelijkbaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>opmerking: {text}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>getal</translation>
    </message>
    <message>
        <source>number of the respondent</source>
        <translation>nummer van de deelnemer</translation>
    </message>
    <message>
        <source>of every 100 residents</source>
        <translation>op 100 bewoners</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>één antwoord</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>andere antwoorden</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>andere wijken</translation>
    </message>
    <message>
        <source>other codes for the answers</source>
        <translation>andere codes voor de antwoorden</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere woorden</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>periode niet bekend</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>points</source>
        <translation>procentpunten</translation>
    </message>
    <message>
        <source>population</source>
        <translation>populatie</translation>
    </message>
    <message>
        <source>population of the second stage</source>
        <translation>populatie van de tweede trap</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>populaties</translation>
    </message>
    <message>
        <source>possible breaks to decide: {n}</source>
        <translation>mogelijke breuken om over te beslissen: {n}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>sample with {parts}</source>
        <translation>steekproef met {parts}</translation>
    </message>
    <message>
        <source>scheme of the areas</source>
        <translation>indeling van de wijken</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>meerdere antwoorden</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>strata</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>stratum</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>nog te beslissen</translation>
    </message>
    <message>
        <source>told by the indicator</source>
        <translation>opgegeven bij de indicator</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>te weinig antwoorden</translation>
    </message>
    <message>
        <source>uncertain (few answers)</source>
        <translation>onzeker (weinig antwoorden)</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>meting</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>gewicht</translation>
    </message>
    <message>
        <source>weights by post-stratification</source>
        <translation>gewichten met poststratificatie</translation>
    </message>
    <message>
        <source>weights by raking</source>
        <translation>gewichten met raking</translation>
    </message>
    <message>
        <source>weights of the file</source>
        <translation>gewichten van het bestand</translation>
    </message>
    <message>
        <source>whole wave</source>
        <translation>hele meting</translation>
    </message>
    <message>
        <source>wide margin</source>
        <translation>brede marge</translation>
    </message>
    <message>
        <source>{answer} (counts as no answer)</source>
        <translation>{answer} (telt als geen antwoord)</translation>
    </message>
    <message>
        <source>{file}: questions: {n}.</source>
        <translation>{file}: vragen: {n}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} tot {high}</translation>
    </message>
    <message>
        <source>{number} {question}: {what}, from {earlier} to {later} ({state})</source>
        <translation>{number} {question}: {what}, van {earlier} naar {later} ({state})</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} procentpunt</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{theme}, recorded per 1,000 inhabitants</source>
        <translation>{theme}, geregistreerd per 1.000 inwoners</translation>
    </message>
    <message>
        <source>{title}, by {group}</source>
        <translation>{title}, volgens {group}</translation>
    </message>
    <message>
        <source>{title}: {value}, in truth between {low} and {high}.</source>
        <translation>{title}: {value}, in werkelijkheid tussen {low} en {high}.</translation>
    </message>
    <message>
        <source>{wave} ({period}): published figures</source>
        <translation>{wave} ({period}): gepubliceerde cijfers</translation>
    </message>
    <message>
        <source>{wave} ({period}): respondents: {n}, questions: {questions}</source>
        <translation>{wave} ({period}): deelnemers: {n}, vragen: {questions}</translation>
    </message>
    <message>
        <source>“{file}” was left aside: the file of answers has labels of its own.</source>
        <translation>“{file}” is niet gebruikt: het bestand met antwoorden heeft eigen labels.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidenten</translation>
    </message>
    <message>
        <source>incidents per km²</source>
        <translation>incidenten per km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
    </message>
    <message>
        <source>km per km²</source>
        <translation>km per km²</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1.000 inwoners</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants a year</source>
        <translation>per 1.000 inwoners per jaar</translation>
    </message>
    <message>
        <source>per km²</source>
        <translation>per km²</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>procentpunten</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>aandeel in het geheel</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>(no category)</source>
        <translation>(geen categorie)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today {time}</source>
        <translation>vandaag {time}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>/: these figures can&apos;t be added up.</source>
        <translation>/: deze cijfers mogen niet worden opgeteld.</translation>
    </message>
    <message>
        <source>1–{most}: hidden to protect persons; the number lies in between.</source>
        <translation>1–{most}: verborgen om personen te beschermen; het aantal ligt daartussen.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Added by plugins</source>
        <translation>Toegevoegd door uitbreidingen</translation>
    </message>
    <message>
        <source>All incidents of the selection on all inhabitants.</source>
        <translation>Alle incidenten van de selectie op alle inwoners.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Wijk</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Wijken</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Op datum van</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Op {day}</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Per wijk</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categorie</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>Per uur en weekdag</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</source>
        <translation>Verandering: z = 2(√nu − √vroeger) voor twee even lange periodes. Onder 2, of met minder dan tien incidenten in beide samen: geen duidelijke verandering. Vanaf 2 duidelijk, vanaf 3 sterk.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Vergeleken</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Voorblad</translation>
    </message>
    <message>
        <source>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</source>
        <translation>Elke balk loopt van de ondermarge tot de bovenmarge; het cijfer zelf ligt waar de kleur verandert.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures of the charts (not printed)</source>
        <translation>Cijfers van de grafieken (niet afgedrukt)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Uur</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Zo leest u het</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Importlogboek</translation>
    </message>
    <message>
        <source>Import log: nothing was imported.</source>
        <translation>Importlogboek: er is niets geïmporteerd.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Geïmporteerd op</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</source>
        <translation>Incidenten zoals geregistreerd, elk één keer, op de dag waarop ze begonnen. Een incident zonder bekende dag telt in geen enkele periode mee. Wat niet gemeld is, staat hier niet.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants</source>
        <translation>Incidenten naar inwoners</translation>
    </message>
    <message>
        <source>Incidents in the selection</source>
        <translation>Incidenten in de selectie</translation>
    </message>
    <message>
        <source>Incidents in {municipality}</source>
        <translation>Incidenten in {municipality}</translation>
    </message>
    <message>
        <source>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</source>
        <translation>Incidenten {unit}. De marge is het exacte Poisson-interval van 95 %: zo ver kan toeval alleen al het cijfer brengen. Wie in een wijk alleen werkt of winkelt, telt niet mee als inwoner.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inwoners</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemaakt voor</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Kaart: er is geen afbeelding gemaakt.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margin from</source>
        <translation>Marge van</translation>
    </message>
    <message>
        <source>Margin to</source>
        <translation>Marge tot</translation>
    </message>
    <message>
        <source>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</source>
        <translation>Marge: het interval van 95 % rond het cijfer (exact volgens Poisson). Twee wijken met marges die elkaar ruim overlappen, kunt u niet rangschikken.</translation>
    </message>
    <message>
        <source>Mark of the project</source>
        <translation>Kenmerk van het project</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Not shown: {fewer} further rows.</source>
        <translation>Niet getoond: {fewer} verdere rijen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Number of incidents by the weekday and hour in which they began.</source>
        <translation>Aantal incidenten per weekdag en uur waarop ze begonnen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Optie</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>Buiten alle wijken</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Provisional figures: they may still change.</source>
        <translation>Voorlopige cijfers: ze kunnen nog veranderen.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Verhouding</translation>
    </message>
    <message>
        <source>Rates: the number of inhabitants is not known for this selection.</source>
        <translation>Verhoudingen: het aantal inwoners is niet bekend voor deze selectie.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read = added + updated + unchanged + rejected; numbers of rows in the file.</source>
        <translation>Gelezen = toegevoegd + bijgewerkt + ongewijzigd + geweigerd; aantallen rijen in het bestand.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Leeswijzer</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recept</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>SHA-256 of its content</source>
        <translation>SHA-256 van de inhoud</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: de eerste zestien tekens van de vingerafdruk van het bestand.</translation>
    </message>
    <message>
        <source>Safety and prevention in {municipality}</source>
        <translation>Veiligheid en preventie in {municipality}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selectie</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Werkbladen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Sources and manifest</source>
        <translation>Bronnen en manifest</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>De marge zegt hoe ver toeval alleen al het aantal van een maand kan verschuiven (95 %).</translation>
    </message>
    <message>
        <source>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</source>
        <translation>Het merk is de SHA-256 van een tekst in UTF-8: een regel voor elke cel waarin iets staat, van links naar rechts en van boven naar onder, met haar adres, een tab en haar inhoud, getallen met 15 cijfers; daarna voor elke afbeelding haar cel, een tab en de SHA-256 van haar bestand.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
    <message>
        <source>With these options, from this state of the project, the same workbook comes out again, byte for byte.</source>
        <translation>Met deze opties, uit deze toestand van het project, komt dezelfde werkmap er opnieuw uit, byte voor byte.</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Uur niet bekend</translation>
    </message>
    <message>
        <source>Without a known month</source>
        <translation>Maand niet bekend</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Zonder plaats</translation>
    </message>
    <message>
        <source>and {count} more; see the import log</source>
        <translation>en nog {count}; zie het importlogboek</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>niet optelbaar</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>duidelijke daling</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>duidelijke stijging</translation>
    </message>
    <message>
        <source>for the chart</source>
        <translation>voor de grafiek</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>geen categorie</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>geen duidelijke verandering</translation>
    </message>
    <message>
        <source>no incident with a known day</source>
        <translation>geen incident waarvan de dag bekend is</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>niet vergelijkbaar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>nothing: the data do not hold two periods of equal length one after the other</source>
        <translation>niets: de gegevens bevatten geen twee even lange periodes na elkaar</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>van alle</translation>
    </message>
    <message>
        <source>only a part of the month</source>
        <translation>maar een deel van de maand</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>bladzijde {number} van {total}</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>sterke daling</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>sterke stijging</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>to the figure</source>
        <translation>tot het cijfer</translation>
    </message>
    <message>
        <source>to the upper margin</source>
        <translation>tot de bovenmarge</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>te weinig</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>x: hidden because a small number would follow from it.</source>
        <translation>x: verborgen omdat er anders een klein aantal uit volgt.</translation>
    </message>
    <message>
        <source>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</source>
        <translation>z = 2(√nu − √vroeger) voor twee even lange periodes. Onder 2, of met minder dan tien incidenten in beide samen, zeggen we “geen duidelijke verandering”, vanaf 2 “duidelijk”, vanaf 3 “sterk”. Er staan geen percentages: bij kleine aantallen misleiden ze.</translation>
    </message>
    <message>
        <source>{municipality}. As of {day}. Made for: {recipient}.</source>
        <translation>{municipality}. Op {day}. Gemaakt voor: {recipient}.</translation>
    </message>
    <message>
        <source>{now} against {before}</source>
        <translation>{now} tegenover {before}</translation>
    </message>
    <message>
        <source>{sheet}: no areas were imported.</source>
        <translation>{sheet}: er zijn geen wijken geïmporteerd.</translation>
    </message>
    <message>
        <source>{sheet}: no incidents in the selection.</source>
        <translation>{sheet}: geen incidenten in de selectie.</translation>
    </message>
    <message>
        <source>{sheet}: of no incident in the selection the month is known.</source>
        <translation>{sheet}: van geen enkel incident in de selectie is de maand bekend.</translation>
    </message>
    <message>
        <source>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</source>
        <translation>{sheet}: één incident kan in verschillende van deze categorieën zitten, dus mogen ze niet worden opgeteld. Kies één categorie.</translation>
    </message>
    <message>
        <source>{sheet}: too few incidents with a known hour.</source>
        <translation>{sheet}: te weinig incidenten waarvan het uur bekend is.</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (vervolg)</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>“{few}”: van 1 tot {most} incidenten, verborgen om personen te beschermen. “{shielded}”: verborgen omdat er anders een klein aantal uit volgt. Nul wordt wel getoond.</translation>
    </message>
</context>
</TS>
