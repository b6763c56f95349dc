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
    <name>Atlas</name>
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
    <message>
        <source>More options</source>
        <translation>Meer opties</translation>
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
    <name>FilterBar</name>
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
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Lagen, de bovenste eerst</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer</source>
        <translation>Spatie toont of verbergt; Alt met een pijl verplaatst een laag</translation>
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
        <source>area</source>
        <translation>wijk</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
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
        <source>en</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>es</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>uur</translation>
    </message>
    <message>
        <source>light</source>
        <translation>licht</translation>
    </message>
    <message>
        <source>month</source>
        <translation>maand</translation>
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
        <source>pt</source>
        <translation>Portugees</translation>
    </message>
    <message>
        <source>system</source>
        <translation>zoals uw systeem</translation>
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
        <source>About this project</source>
        <translation>Over dit project</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Indeling van de wijken; niet nodig als er maar één is</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Reservekopie maken…</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Kijkt na of het project in orde is: bestand, sleutels, lagen, index en controlelogboek.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Project controleren</translation>
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
        <source>Count incidents</source>
        <translation>Incidenten tellen</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Telt incidenten per wijk, buurtnetwerk, categorie, maand of uur, en wat nergens bij hoort.</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Kwaliteit van de gegevens in woorden</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Dag vanaf wanneer dit geldt (JJJJ-MM-DD), of een kolom</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Tekent de kaart als afbeelding, in elke grootte.</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Eerste dag (JJJJ-MM-DD)</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Voor wie: dat bepaalt wat verborgen wordt</translation>
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
        <source>Language of exports</source>
        <translation>Taal van de uitvoer</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Laatste dag, meegeteld</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Laag van het bestand, als er meer zijn</translation>
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
        <source>Map for the browser…</source>
        <translation>Kaart voor de browser…</translation>
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
        <source>New project…</source>
        <translation>Nieuw project…</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Nummer van de import</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Alleen rijen met deze waarde: KOLOM=WAARDE</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Alleen deze categorie</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Daarna het venster openen, als er een scherm is</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Afbeelding van de kaart…</translation>
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
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Stelt een recept voor bij een bestand met incidenten, op basis van kolomnamen en waarden.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Zet stijlen en een project voor QGIS in het projectbestand, en een .qgs-bestand ernaast.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Reservekopie terugzetten…</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Voorbeeldgemeente</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Maakt een import ongedaan: wat erbij kwam, gaat weg; wat veranderde, komt terug.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Zegt hoe volledig, uniek en tijdig de incidenten zijn.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Zegt wat er in het project zit: lagen, aantallen, imports en grootte.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>Het QGIS-project (.qgs)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>De reservekopie</translation>
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
        <source>The new project file (.gpkg)</source>
        <translation>Het nieuwe projectbestand (.gpkg)</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>De afbeelding (.png)</translation>
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
        <source>Try, and keep nothing</source>
        <translation>Proberen en niets bewaren</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Import ongedaan maken…</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>West, zuid, oost en noord in graden</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Tellen volgens</translation>
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
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Breedte en hoogte in pixels, zoals 1600x1000</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Werkmap voor de gemeenteraad…</translation>
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
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Schrijft de kaart als één pagina die in elke browser opengaat, zonder internet.</translation>
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
    <name>edits</name>
    <message>
        <source>Add network {name}</source>
        <translation>Buurtnetwerk {name} toevoegen</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Buurtnetwerk {name} wijzigen</translation>
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
        <source>Import areas from {file}</source>
        <translation>Wijken uit {file} importeren</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Buurtnetwerken uit {file} importeren</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} importeren</translation>
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
        <source>Styles for QGIS</source>
        <translation>Stijlen voor QGIS</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Import {number} ongedaan maken</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Een regel van “{file}” is langer dan {megabytes} MB.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Een ander programma heeft {parts} uit {file} verwijderd.</translation>
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
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Naast “{file}” staat geen .shp-bestand met de vormen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Geannuleerd. Er is niets veranderd.</translation>
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
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Kies GeoJSON, of een export van Open311 of Signalen.</translation>
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
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Kies een achtergrondkaart met afbeeldingen (PNG of JPEG).</translation>
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
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Kies een ander coördinatenstelsel, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Kies een ander bestand, of zeg met een recept welke kolom wat is.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
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
        <source>Choose another recipe or change this one.</source>
        <translation>Kies een ander recept of pas dit recept aan.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Sluit het waar het open staat, of kies een andere map.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Kopieer of download het opnieuw.</translation>
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
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Zoek uit welk stelsel het is en geef het op: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Geef de EPSG-code op, bijvoorbeeld EPSG:31370.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Kies er een dat in meter meet, zoals EPSG:31370 (België) of EPSG:28992 (Nederland).</translation>
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
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Geef west, zuid, oost en noord in graden, met komma’s ertussen.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Geef breedte en hoogte van {least} tot {most} pixels: 1600x1000.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importeer het in een project.</translation>
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
        <source>Is it open in another program? Choose another place.</source>
        <translation>Staat het open in een ander programma? Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>Is dit het juiste recept voor dit bestand?</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Er zijn geen kolommen; de tabel (.dbf) ontbreekt.</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Er zijn: {schemes}. Importeer wijken met “area import”.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Er staat misschien een losse cel ver naar onder of naar rechts. Bewaar alleen de tabel als CSV.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Het is niet uitgepakt. Als u het vertrouwt, pak het dan zelf uit en kies het bestand erin.</translation>
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
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>De meeste rijen zijn niet bruikbaar: {refused} van de eerste {done}.</translation>
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
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Open het in Excel of LibreOffice en bewaar het als CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Open of maak er eerst een.</translation>
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
        <source>Rename the file or its folder.</source>
        <translation>Hernoem het bestand of de map.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Zet een reservekopie terug, of importeer de lagen ergens anders.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Zeg welke u wilt: --layer NAAM.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Zeg welke: --layer NAAM. De lagen: {layers}.</translation>
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
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>De achtergrondkaart {file} kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>De achtergrondkaart {file} is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Het coördinatenstelsel {crs} is niet bekend.</translation>
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
        <source>The drawing has no surface.</source>
        <translation>De tekening heeft geen oppervlakte.</translation>
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
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>De lijst met categorieën {file} is niet leesbaar.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>In de lijst met categorieën {file} ontbreekt {part}.</translation>
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
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>De shapefile “{file}” is beschadigd of niet volledig.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>Het werkblad van “{file}” is groter dan een tabel kan zijn.</translation>
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
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Er is geen indeling “{scheme}” in dit project.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Er bestaat geen coördinatenstelsel “{crs}”.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>Er bestaat geen tekencodering “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Er is geen bestand “{file}”.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Er is geen import van incidenten met nummer {number}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Er is geen recept “{name}”.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Er is geen omrekening van {source} naar {target}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: een ander programma heeft dezelfde rijen gewijzigd.</translation>
    </message>
    <message>
        <source>This is no table of incidents; ask the sender what it is.</source>
        <translation>Dit is geen tabel met incidenten; vraag de afzender wat het is.</translation>
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
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Gebruikelijk zijn utf-8, windows-1252 en utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Weergaven (views) worden niet gelezen: vraag een kopie met tabellen.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Schrijf een dag als 2024-01-01. De kolommen: {columns}.</translation>
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
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} bevat geen incidenten: er is geen kolom met een datum, plaats of categorie.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} bevat programma’s van een andere maker ({names}); het wordt alleen getoond.</translation>
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
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} is het open project; het kan niet in zichzelf worden geïmporteerd.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} is gemaakt met een nieuwere versie van Wijkatlas.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>In {folder} kan niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} heeft {file} open sinds {since}.</translation>
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
        <source>“{file}” holds no features.</source>
        <translation>“{file}” bevat geen objecten.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>“{file}” bevat geen laag die gelezen kan worden.</translation>
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
        <source>“{file}” is a program.</source>
        <translation>“{file}” is een programma.</translation>
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
        <source>“{file}” is an XML file.</source>
        <translation>“{file}” is een XML-bestand.</translation>
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
        <source>“{file}” is empty.</source>
        <translation>“{file}” is leeg.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>“{file}” is meer dan {most} niveaus diep genest; geen enkele kaart heeft dat nodig.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>“{file}” is geen correct TopoJSON-bestand.</translation>
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
        <source>“{text}” are no bounds of a map.</source>
        <translation>“{text}” zijn geen grenzen van een kaart.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>“{text}” is geen dag en geen kolom.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>“{text}” is geen grootte voor een afbeelding.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>“{text}” heeft niet de vorm KOLOM=WAARDE.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Bron: {source}</translation>
    </message>
    <message>
        <source>band: what chance alone can do (95 %)</source>
        <translation>band: wat toeval alleen al kan doen (95 %)</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>uur van de dag</translation>
    </message>
    <message>
        <source>not drawn: {hidden} hidden or unknown, {fewer} lower</source>
        <translation>niet getekend: {hidden} verborgen of onbekend, {fewer} lager</translation>
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
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Details: wat er bekend is over wat u op de kaart of in de tabel selecteerde. Persoonsgegevens staan hier niet.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Lagen: vink aan wat u wilt zien; sleep een laag, of druk op Alt met een pijl, om ze boven een andere te zetten. Kies een laag om haar opmaak te wijzigen: incidenten volgens dichtheid of categorie, wijken gekleurd volgens aantal of incidenten per 1.000 inwoners.</translation>
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
    <name>jobs</name>
    <message>
        <source>Building the index</source>
        <translation>Index opbouwen</translation>
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
        <source>Counting</source>
        <translation>Tellen</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Kaart tekenen</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Voorbeeldgemeente verzinnen</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Bestand bekijken</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Rijen lezen</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Import ongedaan maken</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Wegschrijven voor QGIS</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Werkmap schrijven</translation>
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
</context>
<context>
    <name>legend</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
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
        <source>backup file</source>
        <translation>reservekopie</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>grenzen</translation>
    </message>
    <message>
        <source>by</source>
        <translation>tellen volgens</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coördinator</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>coördinatenstelsel</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>doelbestand</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>alleen proberen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>from </source>
        <translation>vanaf</translation>
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
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>out</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>path</source>
        <translation>bestand</translation>
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
        <source>scheme</source>
        <translation>indeling</translation>
    </message>
    <message>
        <source>size</source>
        <translation>grootte</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>gestart op</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>where</source>
        <translation>alleen rijen met</translation>
    </message>
    <message>
        <source>window</source>
        <translation>venster openen</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Kwaliteit</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Toont wat bij de incidenten ontbreekt, dubbel of te laat is, of geen categorie heeft.</translation>
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
    <name>reasons</name>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>een categorie die het recept niet kent</translation>
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
        <source>a kind of network that isn&apos;t known</source>
        <translation>een onbekende soort buurtnetwerk</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>een lijn of vlak, geplaatst met een punt erop</translation>
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
        <source>a point or line, not an area</source>
        <translation>een punt of lijn, geen vlak</translation>
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
        <source>characters that can&apos;t be read were replaced</source>
        <translation>onleesbare tekens zijn vervangen</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coördinaten buiten het gebied van de kaart</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>minder cellen dan de kopregel</translation>
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
        <source>neither yes nor no</source>
        <translation>noch ja noch nee</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>geen categorie</translation>
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
        <source>no name</source>
        <translation>geen naam</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>geen geldige datum</translation>
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
        <source>parts of one area, joined</source>
        <translation>delen van één wijk, samengevoegd</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>het einde ligt voor het begin</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>de rij is niet leesbaar</translation>
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
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Bewaarde rijen met een opmerking; een rij kan er meer hebben:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Kaart voor de browser: {path}</translation>
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
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>De voorbeeldgemeente is klaar: {n} incidenten.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Dit was een proef: er is niets bewaard.</translation>
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
        <source>Reported late after (days)</source>
        <translation>Laat gemeld na (dagen)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Kleinere aantallen worden verborgen in wat de dienst verlaat; vraag het uw functionaris voor gegevensbescherming.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>incidents</source>
        <translation>incidenten</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inwoners</translation>
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
        <source>Figure</source>
        <translation>Cijfer</translation>
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
        <source>Made on</source>
        <translation>Gemaakt op</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Gemaakt op {day}</translation>
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
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Gemeente</translation>
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
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: de eerste zestien tekens van de vingerafdruk van het bestand.</translation>
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
        <source>Sheets</source>
        <translation>Werkbladen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>De marge zegt hoe ver toeval alleen al het aantal van een maand kan verschuiven (95 %).</translation>
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
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>“{few}”: van 1 tot {most} incidenten, verborgen om personen te beschermen. “{shielded}”: verborgen omdat er anders een klein aantal uit volgt. Nul wordt wel getoond.</translation>
    </message>
</context>
</TS>
