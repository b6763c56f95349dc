<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>À propos de Wijkatlas</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</source>
        <translation>Version {version}. Logiciel libre sous licence EUPL 1.2.

Cartes, chiffres et rapports pour les services de prévention locaux. Fonctionne sans internet ; vos données restent sur votre ordinateur.</translation>
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
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Importer des quartiers</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>What these areas are; one project can hold several</source>
        <translation>Ce que sont ces surfaces ; un projet peut contenir plusieurs découpages</translation>
    </message>
    <message>
        <source>for example 2024-01-01, or a column</source>
        <translation>2024-01-01, ou une colonne</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Filtering</source>
        <translation>Application du filtre</translation>
    </message>
    <message>
        <source>Keeping the map style</source>
        <translation>Enregistrement du style de la carte</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>A number is not a number.</source>
        <translation>Un nombre n’est pas écrit comme un nombre.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Complétez ce qui est encore vide.</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Done: {title}</source>
        <translation>Terminé : {title}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un problème inattendu s’est produit</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</source>
        <translation>C’est une erreur du programme. Votre fichier de projet est intact : ce qui n’était pas terminé a été annulé. Vous pouvez continuer à travailler ; envoyez-nous ce rapport. Il ne contient aucune donnée de votre projet.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Catégorie dans la source</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Click something on the map, or choose a row in the table.</source>
        <translation>Cliquez sur un élément de la carte ou choisissez une ligne du tableau.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>Incidents affichés</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Ce quartier seulement</translation>
    </message>
    <message>
        <source>Only this network</source>
        <translation>Ce réseau seulement</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contact à la police</translation>
    </message>
    <message>
        <source>Reading details</source>
        <translation>Lecture des détails</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>Cet incident n’existe plus.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{n} incidents selected</source>
        <translation>{n} incidents sélectionnés</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ à pourvoir</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Kept. Some settings apply when you start Wijkatlas again.</source>
        <translation>Enregistré. Certains réglages changeront au prochain démarrage de Wijkatlas.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the file.</source>
        <translation>Ouvrez ou créez d’abord un projet, puis déposez le fichier.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</source>
        <translation>Importez ce que vous avez, dans l’ordre que vous voulez. Les quartiers permettent de compter et de comparer. Vous pouvez aussi déposer un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importer des quartiers…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importer des incidents…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Importer des réseaux…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
    <message>
        <source>{n} areas are there</source>
        <translation>{n} quartiers sont présents</translation>
    </message>
    <message>
        <source>{n} networks are there</source>
        <translation>{n} réseaux sont présents</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Choose an area or a network</source>
        <translation>Choisir un quartier ou un réseau</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Choisir des catégories</translation>
    </message>
    <message>
        <source>Choose period, days and hours</source>
        <translation>Choisir la période, les jours et les heures</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi ?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</source>
        <translation>CSV et autres tableaux en texte, Excel, OpenDocument, GeoJSON, GeoPackage ou Shapefile ; aussi compressés en .gz ou .zip. Vous pouvez aussi déposer le fichier sur la fenêtre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation>Fichier d’incidents</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Importer des incidents</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</source>
        <translation>Lignes marquées : {n} (⚠ gardée avec une remarque, ✕ laissée de côté).</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct ?</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Examen de {file}…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Lecture des premières lignes</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Les lignes refusées sont dans {file}.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Écriture des lignes refusées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>lignes refusées</translation>
    </message>
    <message>
        <source>{file}: {total} rows, of which the first {n} are shown.</source>
        <translation>{file} : {total} lignes, dont les {n} premières sont affichées.</translation>
    </message>
    <message>
        <source>{rate} rows per second</source>
        <translation>{rate} lignes par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Écriture des lignes refusées</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>lignes refusées</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Catégorie dans la source</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} sélectionnés</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Click to sort; right click to choose the columns</source>
        <translation>Cliquez pour trier ; clic droit pour choisir les colonnes</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>{n} lignes copiées.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées pour un tableur (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copie des lignes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Sélection seulement</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Sélectionnez d’abord les lignes à copier.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>Tri du tableau</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Couches, celle du dessus en premier</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer</source>
        <translation>La barre d’espace affiche ou masque ; Alt et une flèche déplacent une couche</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>A map or aerial photograph from a file on this computer</source>
        <translation>Une carte ou une photo aérienne d’un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Ajouter un fond de carte…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Colour areas by</source>
        <translation>Colorer les quartiers selon</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Descendre la couche (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Monter la couche (Alt+↑)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Taux pour 1 000 habitants</translation>
    </message>
    <message>
        <source>Show incidents by</source>
        <translation>Montrer les incidents par</translation>
    </message>
</context>
<context>
    <name>MapArea</name>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Edit the network…</source>
        <translation>Modifier le réseau…</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Ce quartier seulement</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Sélectionner par rectangle</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Sélectionner par polygone</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</source>
        <translation>La carte ne peut pas s’afficher pour l’administrateur (root). Démarrez Wijkatlas comme utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>The map is starting…</source>
        <translation>La carte démarre…</translation>
    </message>
    <message>
        <source>The map stopped several times. Restart the program.</source>
        <translation>La carte s’est arrêtée plusieurs fois. Redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>Système de coordonnées du fichier</translation>
    </message>
    <message>
        <source>Coordinates in</source>
        <translation>Coordonnées en</translation>
    </message>
    <message>
        <source>Day before month (31/12)</source>
        <translation>Jour avant mois (31/12)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</source>
        <translation>Les fichiers d’une même source sont comparés par leurs références : un fichier plus récent met à jour et n’ajoute rien deux fois. Minuscules, chiffres et - seulement.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de maison</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nom de la source</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalé le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>The hour comes from {column}.</source>
        <translation>L’heure vient de {column}.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (est)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (nord)</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Faire ce que le message propose</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>NetworkDesk</name>
    <message>
        <source>Click a network on the map first.</source>
        <translation>Cliquez d’abord sur un réseau de la carte.</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Enregistrement du réseau</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nom du réseau</translation>
    </message>
    <message>
        <source>No corner was moved; the network stays as it is.</source>
        <translation>Aucun sommet n’a été déplacé ; le réseau reste tel quel.</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Renommer un réseau</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Coordinateur</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Police contact</source>
        <translation>Contact à la &amp;police</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Names of people do not belong here: this layer can be published.</source>
        <translation>N’indiquez pas de noms de personnes ici : cette couche peut être publiée.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>a service or function, not a person</source>
        <translation>un service, pas une personne</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>en place</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ à pourvoir</translation>
    </message>
</context>
<context>
    <name>NetworkImportDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Importer des réseaux</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contact à la police</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>&amp;Système de coordonnées</translation>
    </message>
    <message>
        <source>&amp;EPSG code</source>
        <translation>Code &amp;EPSG</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Language of exports</source>
        <translation>&amp;Langue des exportations</translation>
    </message>
    <message>
        <source>&amp;Municipality or office</source>
        <translation>&amp;Commune ou service</translation>
    </message>
    <message>
        <source>Another, by its EPSG code</source>
        <translation>Un autre, par son code EPSG</translation>
    </message>
    <message>
        <source>Belgium (Lambert 2008)</source>
        <translation>Belgique (Lambert 2008)</translation>
    </message>
    <message>
        <source>Belgium (Lambert 72)</source>
        <translation>Belgique (Lambert 72)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Netherlands (RD)</source>
        <translation>Pays-Bas (RD)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Ce fichier existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>for example: City of Kortrijk</source>
        <translation>par exemple : Ville de Namur</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search a command, a layer, an area or a network</source>
        <translation>Chercher une commande, une couche, un quartier ou un réseau</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>This panel could not be opened.
{problem}</source>
        <translation>Ce panneau n’a pas pu s’ouvrir.
{problem}</translation>
    </message>
</context>
<context>
    <name>PluginsDialog</name>
    <message>
        <source>A plugin that does not work is left out; the rest of the program goes on.</source>
        <translation>Une extension qui ne fonctionne pas est laissée de côté ; le reste du programme continue.</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Ce qu’elle apporte</translation>
    </message>
    <message>
        <source>{n} commands</source>
        <translation>commandes : {n}</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>couches : {n}</translation>
    </message>
    <message>
        <source>{n} panels</source>
        <translation>panneaux : {n}</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>réglages : {n}</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>feuilles : {n}</translation>
    </message>
    <message>
        <source>⚠ did not load: {why}</source>
        <translation>⚠ n’a pas pu être chargée : {why}</translation>
    </message>
</context>
<context>
    <name>PolygonDialog</name>
    <message>
        <source>Coordinates in</source>
        <translation>Coordonnées en</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Est-ce correct ?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Examen de {file}…</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE; * stands for any</source>
        <translation>Seulement les lignes avec cette valeur : COLONNE=VALEUR ; * remplace n’importe quoi</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Seulement si</translation>
    </message>
    <message>
        <source>Reading the polygons</source>
        <translation>Lecture des polygones</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>an invalid shape was repaired</source>
        <translation>une forme invalide a été réparée</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>comme l’indique le fichier</translation>
    </message>
    <message>
        <source>coordinates in {crs}</source>
        <translation>coordonnées en {crs}</translation>
    </message>
    <message>
        <source>coordinates in {crs}, as you said</source>
        <translation>coordonnées en {crs}, comme vous l’avez indiqué</translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <translation>{n} polygones</translation>
    </message>
    <message>
        <source>⚠ the file does not say its coordinate system; taken for {crs}</source>
        <translation>⚠ le fichier n’indique pas son système de coordonnées ; pris pour {crs}</translation>
    </message>
    <message>
        <source>⚠ {n} repaired</source>
        <translation>⚠ {n} réparés</translation>
    </message>
    <message>
        <source>✕ {n} unusable</source>
        <translation>✕ {n} inutilisables</translation>
    </message>
</context>
<context>
    <name>ProjectDoor</name>
    <message>
        <source>Closing the project</source>
        <translation>Fermeture du projet</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing gets worse.</source>
        <translation>Il est ouvert en lecture seule, pour que rien ne s’aggrave.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Examen du dossier</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Recherche de dommages</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Wijkatlas projects</source>
        <translation>Projets Wijkatlas</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Most frequent words without a category</source>
        <translation>Mots les plus fréquents sans catégorie</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file to see how complete it is.</source>
        <translation>Il n’y a pas encore d’incidents. Importez un fichier pour voir s’il est complet.</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{n} of {base}, {share} %</source>
        <translation>{n} sur {base}, {share} %</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Clear: {part}</source>
        <translation>Effacer : {part}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Applies when you start Wijkatlas again.</source>
        <translation>S’applique au prochain démarrage de Wijkatlas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Play the weeks one after the other (space)</source>
        <translation>Faire défiler les semaines l’une après l’autre (barre d’espace)</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>From {begin} to {end}</source>
        <translation>Du {begin} au {end}</translation>
    </message>
    <message>
        <source>No dated incidents to show</source>
        <translation>Aucun incident daté à afficher</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>Aucune période choisie</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>Week of {day}: {n} incidents</source>
        <translation>Semaine du {day} : {n} incidents</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rétabli : {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rétablir : {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Annuler : {edit}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Annulé : {edit}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A Wijkatlas file on this computer or the network</source>
        <translation>Un fichier de cet ordinateur ou du réseau</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>Un fichier vide pour votre commune</translation>
    </message>
    <message>
        <source>An invented town to try everything on</source>
        <translation>Une commune inventée pour tout essayer</translation>
    </message>
    <message>
        <source>Go back to a copy that was kept</source>
        <translation>Revenir à une copie conservée</translation>
    </message>
    <message>
        <source>Last projects</source>
        <translation>Derniers projets</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Commune d’exemple</translation>
    </message>
    <message>
        <source>See what happens in your neighbourhoods, and what is done about it.</source>
        <translation>Voyez ce qui se passe dans vos quartiers, et ce qui est fait pour y répondre.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>WhatPopup</name>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>All hours</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>At night (0–6)</source>
        <translation>La nuit (0–6 h)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In the afternoon (12–18)</source>
        <translation>L’après-midi (12–18 h)</translation>
    </message>
    <message>
        <source>In the evening (18–24)</source>
        <translation>Le soir (18–24 h)</translation>
    </message>
    <message>
        <source>In the morning (6–12)</source>
        <translation>Le matin (6–12 h)</translation>
    </message>
    <message>
        <source>Last 12 months with data</source>
        <translation>12 derniers mois avec données</translation>
    </message>
    <message>
        <source>Last 3 months with data</source>
        <translation>3 derniers mois avec données</translation>
    </message>
    <message>
        <source>Last calendar year with data</source>
        <translation>Dernière année civile avec données</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Heures au choix</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
</context>
<context>
    <name>WherePopup</name>
    <message>
        <source>Areas and networks</source>
        <translation>Quartiers et réseaux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search an area or a network</source>
        <translation>Chercher un quartier ou un réseau</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read-only)</source>
        <translation> (lecture seule)</translation>
    </message>
    <message>
        <source>Bring incidents, areas or networks in</source>
        <translation>Importer des incidents, des quartiers ou des réseaux</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>À propos de Wijkatlas</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Ajouter un fond de carte…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copier les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Draw a network…</source>
        <translation>Dessiner un réseau…</translation>
    </message>
    <message>
        <source>Edit the selected network…</source>
        <translation>Modifier le réseau sélectionné…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Move the corners of the selected network</source>
        <translation>Déplacer les sommets du réseau sélectionné</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Play the timeline</source>
        <translation>Animer la ligne du temps</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Extensions…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Imprimer la carte…</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Remettre les panneaux en place</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rename what is selected…</source>
        <translation>Renommer la sélection…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Search in categories</source>
        <translation>Chercher dans les catégories</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Sélectionner par rectangle</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Sélectionner par polygone</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Montrer la sélection</translation>
    </message>
</context>
<context>
    <name>base maps</name>
    <message>
        <source>Add a base map</source>
        <translation>Ajouter un fond de carte</translation>
    </message>
    <message>
        <source>Adding {file}</source>
        <translation>Ajout de {file}</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Fonds de carte</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>à partir du {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
</context>
<context>
    <name>calendar short</name>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>SQLite reports: {line}</source>
        <translation>SQLite signale : {line}</translation>
    </message>
    <message>
        <source>a row of {table} names a missing row of {parent}</source>
        <translation>une ligne de {table} renvoie à une ligne absente de {parent}</translation>
    </message>
    <message>
        <source>the CRS of {table} is unknown</source>
        <translation>le système de coordonnées de {table} est inconnu</translation>
    </message>
    <message>
        <source>the audit log was altered at or after entry {number}</source>
        <translation>le journal de contrôle a été modifié à partir de l’entrée {number}</translation>
    </message>
    <message>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>le fichier n’indique pas qu’il est un GeoPackage</translation>
    </message>
    <message>
        <source>the layer {table} is missing</source>
        <translation>la couche {table} manque</translation>
    </message>
    <message>
        <source>the spatial index of {table} does not fit its rows</source>
        <translation>l’index spatial de {table} ne correspond pas à ses lignes</translation>
    </message>
    <message>
        <source>unknown trigger {name}</source>
        <translation>déclencheur inconnu {name}</translation>
    </message>
    <message>
        <source>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</source>
        <translation>{n} géométries de {table} sont illisibles ou pas dans le système de coordonnées du projet</translation>
    </message>
    <message>
        <source>{n} imports do not add up</source>
        <translation>{n} importations ont des totaux qui ne concordent pas</translation>
    </message>
    <message>
        <source>{n} incidents belong to an import that was undone</source>
        <translation>{n} incidents viennent d’une importation annulée</translation>
    </message>
    <message>
        <source>{n} incidents end before they begin</source>
        <translation>{n} incidents finissent avant de commencer</translation>
    </message>
    <message>
        <source>{n} incidents name an import that does not exist</source>
        <translation>{n} incidents renvoient à une importation qui n’existe pas</translation>
    </message>
    <message>
        <source>{n} private rows belong to no incident</source>
        <translation>{n} lignes privées n’appartiennent à aucun incident</translation>
    </message>
    <message>
        <source>{n} private rows belong to no network</source>
        <translation>{n} lignes privées n’appartiennent à aucun réseau</translation>
    </message>
    <message>
        <source>{n} rows of {table} have no identity (uid)</source>
        <translation>{n} lignes de {table} n’ont pas d’identifiant (uid)</translation>
    </message>
    <message>
        <source>{table} has lost triggers that keep it consistent</source>
        <translation>{table} a perdu des déclencheurs qui gardent ses données cohérentes</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>council</source>
        <translation>conseil communal</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>en</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>es</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>français</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>system</source>
        <translation>comme le système</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Answer in JSON</source>
        <translation>Répondre en JSON</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Commands about: {noun}</source>
        <translation>Commandes sur : {noun}</translation>
    </message>
    <message>
        <source>Desktop GIS for local prevention offices. Without a command: the desktop.</source>
        <translation>SIG de bureau pour les services de prévention locaux. Sans commande : ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Tenir un journal plus détaillé</translation>
    </message>
    <message>
        <source>Open the desktop with a project.</source>
        <translation>Ouvrir la fenêtre avec un projet.</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Ne pas montrer l’avancement</translation>
    </message>
    <message>
        <source>The project file (.gpkg)</source>
        <translation>Le fichier du projet (.gpkg)</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBE</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About this project</source>
        <translation>À propos de ce projet</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Découpage en quartiers ; le seul s’il n’y en a qu’un</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Vérifier que le projet est intact : fichier, clés, couches, index, journal de contrôle.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <source>Column that says whether there is a coordinator</source>
        <translation>Colonne qui dit s’il y a un coordinateur</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Colonne du code</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Colonne du nom</translation>
    </message>
    <message>
        <source>Column with the number of households</source>
        <translation>Colonne du nombre de ménages</translation>
    </message>
    <message>
        <source>Column with the number of inhabitants</source>
        <translation>Colonne du nombre d’habitants</translation>
    </message>
    <message>
        <source>Column with the police service (no names of persons)</source>
        <translation>Colonne du service de police (sans noms de personnes)</translation>
    </message>
    <message>
        <source>Column with the start date</source>
        <translation>Colonne de la date de lancement</translation>
    </message>
    <message>
        <source>Column with the status</source>
        <translation>Colonne du statut</translation>
    </message>
    <message>
        <source>Coordinate system in metres, such as EPSG:31370</source>
        <translation>Système de coordonnées en mètres, par exemple EPSG:31370</translation>
    </message>
    <message>
        <source>Coordinate system of the file, such as EPSG:31370</source>
        <translation>Système de coordonnées du fichier, par exemple EPSG:31370</translation>
    </message>
    <message>
        <source>Copy the whole project to another file, verified.</source>
        <translation>Copier tout le projet dans un autre fichier, avec vérification.</translation>
    </message>
    <message>
        <source>Count incidents</source>
        <translation>Compter les incidents</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Compter les incidents par quartier, catégorie, mois ou heure ; &quot;&quot; compte ceux qui n’entrent nulle part.</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Qualité des données en mots</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Jour à partir duquel ces quartiers sont valables (AAAA-MM-JJ), ou une colonne qui le contient</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Dessiner la carte en image, à la taille voulue.</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Pour qui : détermine ce qui est masqué</translation>
    </message>
    <message>
        <source>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</source>
        <translation>Importer des quartiers ou des secteurs avec leur code, leur nom et leurs habitants.</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importer des quartiers…</translation>
    </message>
    <message>
        <source>Import incidents from a file; what is there already is recognised.</source>
        <translation>Importer des incidents d’un fichier ; ceux qui existent déjà sont reconnus.</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importer des incidents…</translation>
    </message>
    <message>
        <source>Import neighbourhood networks (BIN, WhatsApp groups).</source>
        <translation>Importer des réseaux de quartier (PLP, groupes WhatsApp).</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Importer des réseaux…</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Langue des exportations</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Dernier jour, compris</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Couche du fichier, s’il en a plusieurs</translation>
    </message>
    <message>
        <source>Make a new, empty project.</source>
        <translation>Créer un nouveau projet vide.</translation>
    </message>
    <message>
        <source>Make a project anew from a backup.</source>
        <translation>Recréer un projet à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Make the sample municipality and do the whole job: project, workbook, map, picture.</source>
        <translation>Créer la commune d’exemple et faire tout le travail : projet, classeur, carte, image.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Carte pour le navigateur…</translation>
    </message>
    <message>
        <source>Name of a recipe, or a recipe file; without one it is proposed</source>
        <translation>Nom d’un modèle d’importation ou fichier de modèle ; sans lui, un modèle est proposé</translation>
    </message>
    <message>
        <source>Name of the division, such as sector or wijk</source>
        <translation>Nom du découpage, par exemple secteur ou quartier</translation>
    </message>
    <message>
        <source>Name of the municipality or office</source>
        <translation>Nom de la commune ou du service</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Numéro de l’importation</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Seulement les lignes avec cette valeur : COLONNE=VALEUR</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Cette catégorie seulement</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Ouvrir ensuite la fenêtre, s’il y a un écran</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Image de la carte…</translation>
    </message>
    <message>
        <source>Project for QGIS…</source>
        <translation>Projet pour QGIS…</translation>
    </message>
    <message>
        <source>Propose a recipe</source>
        <translation>Proposer un modèle d’importation</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Proposer un modèle d’importation pour un fichier d’incidents, d’après ses noms de colonnes et ses valeurs.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Mettre des styles et un projet QGIS dans le fichier du projet, et un fichier .qgs à côté.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Commune d’exemple</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Annuler une importation : ce qu’elle a ajouté disparaît, ce qu’elle a changé redevient comme avant.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Dire si les incidents sont complets, uniques et connus à temps.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Dire ce que contient le projet : couches, nombres, importations, taille.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>Le projet QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>The file to look at</source>
        <translation>Le fichier à examiner</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>Le nouveau fichier de projet (.gpkg)</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>L’image (.png)</translation>
    </message>
    <message>
        <source>The web page (.html)</source>
        <translation>La page web (.html)</translation>
    </message>
    <message>
        <source>The workbook (.xlsx)</source>
        <translation>Le classeur (.xlsx)</translation>
    </message>
    <message>
        <source>Try, and keep nothing</source>
        <translation>Essayer sans rien garder</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Annuler une importation…</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Ouest, sud, est et nord en degrés</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Selon quoi compter</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Où placer la copie</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Où placer les résultats</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Largeur et hauteur en pixels, par exemple 1600x1000</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Classeur pour le conseil communal…</translation>
    </message>
    <message>
        <source>Write rejected rows to this workbook</source>
        <translation>Écrire les lignes refusées dans ce classeur</translation>
    </message>
    <message>
        <source>Write the Excel workbook for the council: figures with margins, small counts hidden.</source>
        <translation>Écrire le classeur Excel pour le conseil communal : chiffres avec leurs marges, petits nombres masqués.</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Écrire la carte en une page qui s’ouvre dans tout navigateur, sans internet.</translation>
    </message>
    <message>
        <source>bin, whatsapp or other; or a column with it</source>
        <translation>bin, whatsapp ou other ; ou une colonne qui le contient</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Select what is to be deleted first.</source>
        <translation>Sélectionnez d’abord ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>{edit}. Ctrl+Z brings it back.</source>
        <translation>{edit}. Ctrl+Z pour revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add network {name}</source>
        <translation>Ajout du réseau {name}</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Modification du réseau {name}</translation>
    </message>
    <message>
        <source>Delete {n} areas</source>
        <translation>Suppression de {n} quartiers</translation>
    </message>
    <message>
        <source>Delete {n} incidents</source>
        <translation>Suppression de {n} incidents</translation>
    </message>
    <message>
        <source>Delete {n} networks</source>
        <translation>Suppression de {n} réseaux</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Importation de quartiers depuis {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Importation de réseaux depuis {file}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Rename network {name}</source>
        <translation>Changement de nom du réseau {name}</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Nouveau tracé du réseau {name}</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Styles pour QGIS</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Annulation de l’importation {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Une ligne de « {file} » dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Un autre programme a retiré {parts} de {file}.</translation>
    </message>
    <message>
        <source>Ask for a GeoTIFF with its coordinate system.</source>
        <translation>Demandez un GeoTIFF avec son système de coordonnées.</translation>
    </message>
    <message>
        <source>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</source>
        <translation>Demandez-le à l’expéditeur et indiquez-le : --crs EPSG:31370, par exemple.{guess}</translation>
    </message>
    <message>
        <source>Ask the sender for GeoJSON or a GeoPackage.</source>
        <translation>Demandez à l’expéditeur un GeoJSON ou un GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender for a JSON or CSV file.</source>
        <translation>Demandez à l’expéditeur un fichier JSON ou CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy saved anew, with plain tables only.</source>
        <translation>Demandez à l’expéditeur une copie réenregistrée, avec seulement des tableaux simples.</translation>
    </message>
    <message>
        <source>Ask the sender for a file without such a link.</source>
        <translation>Demandez à l’expéditeur un fichier sans ce lien.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter period.</source>
        <translation>Demandez à l’expéditeur une période plus courte.</translation>
    </message>
    <message>
        <source>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</source>
        <translation>Demandez à l’expéditeur tous ses fichiers (.shp, .shx, .dbf, .prj), de préférence dans un seul fichier zip.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy, or for another kind of file.</source>
        <translation>Demandez à l’expéditeur une autre copie ou un autre type de fichier.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller files or for a GeoPackage.</source>
        <translation>Demandez à l’expéditeur des fichiers plus petits ou un GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender, and write it as crs in the recipe.</source>
        <translation>Demandez-le à l’expéditeur et notez-le comme crs dans le modèle d’importation.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>À côté de « {file} », il manque le fichier .shp avec les formes.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il existe encore et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>Vérifiez le système de coordonnées du fichier.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Choisissez un GeoJSON ou une exportation d’Open311 ou de Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</source>
        <translation>Choisissez un fichier CSV, Excel, OpenDocument, GeoJSON, GeoPackage ou shapefile.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a “FeatureCollection”.</source>
        <translation>Choisissez un fichier GeoJSON avec une « FeatureCollection ».</translation>
    </message>
    <message>
        <source>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</source>
        <translation>Choisissez un fichier GeoJSON, TopoJSON, GeoPackage ou shapefile, ou un fichier zip qui contient l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF that was placed on the map.</source>
        <translation>Choisissez un GeoTIFF placé sur la carte (géoréférencé).</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Choisissez un fond de carte en images (PNG ou JPEG).</translation>
    </message>
    <message>
        <source>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</source>
        <translation>Choisissez un classeur Excel (.xlsx) ou OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>Choose an MBTiles, PMTiles or GeoTIFF file.</source>
        <translation>Choisissez un fichier MBTiles, PMTiles ou GeoTIFF.</translation>
    </message>
    <message>
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Choisissez un autre système de coordonnées, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Choisissez un autre fichier, ou indiquez avec un modèle d’importation à quoi sert chaque colonne.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Choisissez un autre modèle d’importation ou modifiez celui-ci.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask the sender for a new one.</source>
        <translation>Téléchargez-le ou copiez-le à nouveau, ou demandez-en un autre à l’expéditeur.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Téléchargez-le ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>Draw at least three corners that are not in one line.</source>
        <translation>Dessinez au moins trois sommets qui ne sont pas sur une même ligne.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Cherchez dans quel système il est et indiquez-le : --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Donnez son code EPSG, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Donnez-en un qui mesure en mètres, comme EPSG:31370 (Belgique) ou EPSG:28992 (Pays-Bas).</translation>
    </message>
    <message>
        <source>Give the areas a scheme, such as “sector”.</source>
        <translation>Donnez un nom au découpage de ces quartiers, par exemple « secteur ».</translation>
    </message>
    <message>
        <source>Give the file of a recipe, or one of: {names}.</source>
        <translation>Donnez le fichier d’un modèle d’importation, ou l’un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Donnez ouest, sud, est et nord en degrés, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Donnez largeur et hauteur de {least} à {most} pixels : 1600x1000.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importez-le plutôt dans un projet.</translation>
    </message>
    <message>
        <source>Import {later} changed rows of import {number}.</source>
        <translation>L’importation {later} a modifié des lignes de l’importation {number}.</translation>
    </message>
    <message>
        <source>Import {number} was undone already.</source>
        <translation>L’importation {number} est déjà annulée.</translation>
    </message>
    <message>
        <source>Is it open in another program? Choose another place.</source>
        <translation>Est-il ouvert dans un autre programme ? Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>Est-ce le bon modèle d’importation pour ce fichier ?</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Il n’a aucune colonne ; le tableau (.dbf) manque.</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Il contient : {schemes}. Importez des quartiers avec « area import ».</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Il y a peut-être une cellule perdue très bas ou très à droite. Enregistrez le tableau seul en CSV.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Il n’a pas été décompressé. Si vous lui faites confiance, décompressez-le vous-même et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Its columns: {columns}.</source>
        <translation>Ses colonnes : {columns}.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Ses couches : {layers}.</translation>
    </message>
    <message>
        <source>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</source>
        <translation>Son nom indique « {suffix} », mais il contient autre chose. Demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>Ses feuilles : {sheets}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>La plupart des lignes sont inutilisables : {refused} des {done} premières.</translation>
    </message>
    <message>
        <source>No office program writes that; it was not opened.</source>
        <translation>Aucun programme de bureau n’écrit cela ; il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Ouvrez ou créez-en d’abord un.</translation>
    </message>
    <message>
        <source>Put back the file that came with the program.</source>
        <translation>Remettez le fichier fourni avec le programme.</translation>
    </message>
    <message>
        <source>Put it back there, or restore a backup.</source>
        <translation>Remettez-le à sa place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t open {file}: its path contains the sign |.</source>
        <translation>QGIS ne peut pas ouvrir {file} : son chemin contient le signe |.</translation>
    </message>
    <message>
        <source>Reading “{file}” takes too long; it was given up.</source>
        <translation>La lecture de « {file} » prend trop de temps ; elle a été abandonnée.</translation>
    </message>
    <message>
        <source>Reading “{file}” would take more memory than is allowed.</source>
        <translation>La lecture de « {file} » demanderait plus de mémoire qu’autorisé.</translation>
    </message>
    <message>
        <source>Recipe “{name}” can&apos;t be used: {problem}.</source>
        <translation>Le modèle d’importation « {name} » est inutilisable : {problem}.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaurez une sauvegarde, ou importez ses couches ailleurs.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Dites laquelle vous voulez : --layer NOM.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Dites laquelle : --layer NOM. Ses couches : {layers}.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds a file whose name leads out of the archive.</source>
        <translation>L’archive « {file} » contient un fichier dont le nom mène hors de l’archive.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no file.</source>
        <translation>L’archive « {file} » ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no map file.</source>
        <translation>L’archive « {file} » ne contient aucun fichier de carte.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files.</source>
        <translation>L’archive « {file} » contient {count} fichiers.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files; that is too many.</source>
        <translation>L’archive « {file} » contient {count} fichiers ; c’est trop.</translation>
    </message>
    <message>
        <source>The archive “{file}” is damaged or incomplete.</source>
        <translation>L’archive « {file} » est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>The archive “{file}” is protected by a password.</source>
        <translation>L’archive « {file} » est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</source>
        <translation>L’archive « {file} » prendrait {megabytes} Mo une fois décompressée ; ce n’est pas plausible.</translation>
    </message>
    <message>
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>Impossible d’ouvrir le fond de carte {file}.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>Le fond de carte {file} est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Le système de coordonnées {crs} n’est pas connu.</translation>
    </message>
    <message>
        <source>The disk did not answer while {file} was used; nothing was changed.</source>
        <translation>Le disque n’a pas répondu pendant l’utilisation de {file} ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not changed. Make room and try again.</source>
        <translation>Le disque est plein ; {file} n’a pas été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>Le dessin n’a pas de surface.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which coordinate system it is in.</source>
        <translation>Le fichier n’indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <source>The file has no column {missing}, which recipe “{recipe}” names.</source>
        <translation>Le fichier n’a pas de colonne {missing}, attendue par le modèle d’importation « {recipe} ».</translation>
    </message>
    <message>
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>Impossible de lire la liste de catégories {file}.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>Dans la liste de catégories {file}, il manque {part}.</translation>
    </message>
    <message>
        <source>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</source>
        <translation>Le projet se trouve dans un dossier synchronisé, ce qui peut le dédoubler ou l’endommager. Travaillez sur une copie placée ailleurs et gardez les sauvegardes dans ce dossier.</translation>
    </message>
    <message>
        <source>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</source>
        <translation>Le projet se trouve sur un lecteur réseau, où des fichiers peuvent être endommagés. Travaillez sur une copie sur cet ordinateur et gardez des sauvegardes sur le réseau.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>Le shapefile « {file} » est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>La feuille de « {file} » est plus grande que n’importe quel tableau.</translation>
    </message>
    <message>
        <source>The workbook “{file}” holds a document type definition.</source>
        <translation>Le classeur « {file} » contient une définition de type de document.</translation>
    </message>
    <message>
        <source>The workbook “{file}” is damaged.</source>
        <translation>Le classeur « {file} » est endommagé.</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Ce projet n’a pas de découpage « {scheme} ».</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Le système de coordonnées « {crs} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>L’encodage « {encoding} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Le fichier « {file} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Il n’y a pas d’importation d’incidents numéro {number}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Le modèle d’importation « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Il n’y a pas de conversion de {source} vers {target}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Cela ne peut plus être annulé : un autre programme a modifié les mêmes lignes.</translation>
    </message>
    <message>
        <source>This is no table of incidents; ask the sender what it is.</source>
        <translation>Ce n’est pas un tableau d’incidents ; demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
        <source>Undo import {later} first.</source>
        <translation>Annulez d’abord l’importation {later}.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Décompressez-la et choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Unpack it first and choose the file in it.</source>
        <translation>Décompressez-le d’abord et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Les plus courants sont utf-8, windows-1252 et utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Les vues ne sont pas lues : demandez une copie avec des tables.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Écrivez un jour ainsi : 2024-01-01. Les colonnes : {columns}.</translation>
    </message>
    <message>
        <source>You can look; to change something, wait until it is closed.</source>
        <translation>Vous pouvez le consulter ; pour modifier quelque chose, attendez qu’il soit fermé.</translation>
    </message>
    <message>
        <source>You may not read “{file}”.</source>
        <translation>Vous n’avez pas le droit de lire « {file} ».</translation>
    </message>
    <message>
        <source>You may not use {file}.</source>
        <translation>Vous n’avez pas le droit d’utiliser {file}.</translation>
    </message>
    <message>
        <source>{crs} can&apos;t be the project&apos;s coordinate system.</source>
        <translation>{crs} ne peut pas être le système de coordonnées du projet.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>Impossible d’ouvrir {file}. Vérifiez qu’il existe et que vous avez accès à son dossier.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a base map.</source>
        <translation>Impossible de lire {file} comme fond de carte.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>Impossible de lire {file} : {why}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file or its folder is read-only.</source>
        <translation>Impossible d’écrire {file} : le fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {problem}.</source>
        <translation>Impossible d’écrire {file} : {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire {file} : {why}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} n’existe pas.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinates it lies.</source>
        <translation>{file} n’indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say where it lies on the map.</source>
        <translation>{file} n’indique pas sa place sur la carte.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} existe déjà.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} ne contient pas d’incidents : aucune colonne de date, de lieu ou de catégorie.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contient des programmes d’un autre auteur ({names}) ; il est seulement affiché.</translation>
    </message>
    <message>
        <source>{file} holds vector tiles, which can&apos;t be shown.</source>
        <translation>{file} contient des tuiles vectorielles, qui ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>{file} is a picture without a place on the map.</source>
        <translation>{file} est une image sans place sur la carte.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Wait a moment and try again.</source>
        <translation>{file} est utilisé par un autre programme. Attendez un moment et réessayez.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} est endommagé. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project.</source>
        <translation>{file} n’est pas un projet Wijkatlas.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</source>
        <translation>{file} n’est pas un projet Wijkatlas. Ouvrez ou créez un projet, puis importez-y le fichier.</translation>
    </message>
    <message>
        <source>{file} is not a base map.</source>
        <translation>{file} n’est pas un fond de carte.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} est le projet ouvert ; il ne peut pas être importé dans lui-même.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} a été créé par une version plus récente de Wijkatlas.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{file} est ouvert par {who} depuis {since}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: something in it stops the reader.</source>
        <translation>Impossible de lire « {file} » : quelque chose dans le fichier bloque la lecture.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {cause}.</source>
        <translation>Impossible de lire « {file} » : {cause}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {cause}.</source>
        <translation>Impossible d’écrire « {file} » : {cause}.</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</source>
        <translation>« {file} » n’indique pas son système de coordonnées ({box}).</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”.</source>
        <translation>« {file} » n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{layer}”.</source>
        <translation>« {file} » n’a pas de couche « {layer} ».</translation>
    </message>
    <message>
        <source>“{file}” has no line {line}, where its header should be.</source>
        <translation>« {file} » n’a pas de ligne {line}, où devraient se trouver les titres des colonnes.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows below a header.</source>
        <translation>« {file} » n’a aucune feuille avec des lignes sous des titres de colonnes.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”.</source>
        <translation>« {file} » n’a pas de feuille « {sheet} ».</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; a table has fewer.</source>
        <translation>« {file} » a {count} colonnes ; un tableau en a moins.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; at most {most} are read.</source>
        <translation>« {file} » a {count} colonnes ; {most} au plus sont lues.</translation>
    </message>
    <message>
        <source>“{file}” holds XML declarations that are not safe.</source>
        <translation>« {file} » contient des déclarations XML qui ne sont pas sûres.</translation>
    </message>
    <message>
        <source>“{file}” holds a value that is too large to be true.</source>
        <translation>« {file} » contient une valeur trop grande pour être vraie.</translation>
    </message>
    <message>
        <source>“{file}” holds data that can&apos;t be read as text.</source>
        <translation>« {file} » contient des données qui ne se lisent pas comme du texte.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>« {file} » ne contient aucun élément.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>« {file} » ne contient aucune couche lisible.</translation>
    </message>
    <message>
        <source>“{file}” holds no reports and no map.</source>
        <translation>« {file} » ne contient ni signalements ni carte.</translation>
    </message>
    <message>
        <source>“{file}” holds {count} layers.</source>
        <translation>« {file} » contient {count} couches.</translation>
    </message>
    <message>
        <source>“{file}” is a GeoPackage.</source>
        <translation>« {file} » est un GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is a JSON file.</source>
        <translation>« {file} » est un fichier JSON.</translation>
    </message>
    <message>
        <source>“{file}” is a PDF document.</source>
        <translation>« {file} » est un document PDF.</translation>
    </message>
    <message>
        <source>“{file}” is a dBASE table.</source>
        <translation>« {file} » est une table dBASE.</translation>
    </message>
    <message>
        <source>“{file}” is a database without map layers.</source>
        <translation>« {file} » est une base de données sans couches de carte.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file.</source>
        <translation>« {file} » est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>“{file}” is a gzip archive.</source>
        <translation>« {file} » est une archive gzip.</translation>
    </message>
    <message>
        <source>“{file}” is a picture.</source>
        <translation>« {file} » est une image.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>« {file} » est un programme.</translation>
    </message>
    <message>
        <source>“{file}” is a text document or presentation.</source>
        <translation>« {file} » est un document texte ou une présentation.</translation>
    </message>
    <message>
        <source>“{file}” is a virtual file (VRT): it only points to other files.</source>
        <translation>« {file} » est un fichier virtuel (VRT) : il ne fait que renvoyer à d’autres fichiers.</translation>
    </message>
    <message>
        <source>“{file}” is a web page.</source>
        <translation>« {file} » est une page web.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive.</source>
        <translation>« {file} » est une archive zip.</translation>
    </message>
    <message>
        <source>“{file}” is an Excel workbook.</source>
        <translation>« {file} » est un classeur Excel.</translation>
    </message>
    <message>
        <source>“{file}” is an Office file of before 2007, or protected by a password.</source>
        <translation>« {file} » est un fichier Office d’avant 2007, ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet.</source>
        <translation>« {file} » est un classeur OpenDocument.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>« {file} » est un fichier XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete XML.</source>
        <translation>« {file} » est un XML endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</source>
        <translation>« {file} » est endommagé ou incomplet : le texte JSON s’arrête au caractère {at}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or something in it is not safe to read.</source>
        <translation>« {file} » est endommagé, ou contient quelque chose qui n’est pas sûr à lire.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>« {file} » est vide.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>« {file} » a plus de {most} niveaux imbriqués ; aucune carte n’en a besoin.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>« {file} » n’est pas un fichier TopoJSON correct.</translation>
    </message>
    <message>
        <source>“{file}” is part of a shapefile.</source>
        <translation>« {file} » fait partie d’un shapefile.</translation>
    </message>
    <message>
        <source>“{file}” is plain text.</source>
        <translation>« {file} » est du texte simple.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read safely ({megabytes} MB).</source>
        <translation>« {file} » est trop grand pour être lu sans risque ({megabytes} Mo).</translation>
    </message>
    <message>
        <source>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</source>
        <translation>« {file} » indique {crs}, mais ses coordonnées ({box}) en sortent.</translation>
    </message>
    <message>
        <source>“{file}” wants its coordinate system fetched from the internet.</source>
        <translation>« {file} » demande de chercher son système de coordonnées sur internet.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>« {text} » ne sont pas les limites d’une carte.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>« {text} » n’est ni un jour ni une colonne.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>« {text} » n’est pas une taille d’image.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>« {text} » n’a pas la forme COLONNE=VALEUR.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>band: what chance alone can do (95 %)</source>
        <translation>bande : ce que le hasard seul peut faire (95 %)</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>heure de la journée</translation>
    </message>
    <message>
        <source>not drawn: {hidden} hidden or unknown, {fewer} lower</source>
        <translation>non dessinés : {hidden} masqués ou inconnus, {fewer} plus bas</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Busiest month: {month} ({value}); a usual month has {usual}</source>
        <translation>Mois le plus chargé : {month} ({value}) ; un mois habituel en compte {usual}</translation>
    </message>
    <message>
        <source>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</source>
        <translation>Moment le plus chargé : {weekday} de {start} h à {stop} h ({value})</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({share} of all)</source>
        <translation>Le plus fréquent : {category} ({share} du total)</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({value})</source>
        <translation>Le plus fréquent : {category} ({value})</translation>
    </message>
    <message>
        <source>Most incidents per 1,000 inhabitants: {area} ({value})</source>
        <translation>Le plus d’incidents pour 1 000 habitants : {area} ({value})</translation>
    </message>
    <message>
        <source>Most incidents: {area} ({value})</source>
        <translation>Le plus d’incidents : {area} ({value})</translation>
    </message>
    <message>
        <source>No month stands out; a usual month has {value}</source>
        <translation>Aucun mois ne ressort ; un mois habituel en compte {value}</translation>
    </message>
    <message>
        <source>Too few incidents to show</source>
        <translation>Trop peu d’incidents à montrer</translation>
    </message>
</context>
<context>
    <name>guess</name>
    <message>
        <source>Dates are written in both orders: {day} cells start with the day, {month} with the month.</source>
        <translation>Les dates sont écrites dans les deux ordres : {day} cellules commencent par le jour, {month} par le mois.</translation>
    </message>
    <message>
        <source>Is this a table of incidents? Neither dates nor places were found.</source>
        <translation>Est-ce un tableau d’incidents ? Ni dates ni lieux n’ont été trouvés.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: “{x}” holds longitude.</source>
        <translation>Latitude et longitude sont inversées : « {x} » contient la longitude.</translation>
    </message>
    <message>
        <source>No column holds dates.</source>
        <translation>Aucune colonne ne contient de dates.</translation>
    </message>
    <message>
        <source>No column numbers the records; repeated rows are told apart by their content.</source>
        <translation>Aucune colonne ne numérote les faits ; les lignes répétées se distinguent par leur contenu.</translation>
    </message>
    <message>
        <source>No column says what happened.</source>
        <translation>Aucune colonne ne dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</source>
        <translation>Aucune colonne ne dit ce qui s’est passé ; le nom du fichier suggère « {theme} » pour toutes les lignes.</translation>
    </message>
    <message>
        <source>No columns hold coordinates: all rows are without location.</source>
        <translation>Aucune colonne ne contient de coordonnées : toutes les lignes sont sans localisation.</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read; the others are: {others}.</source>
        <translation>Seule la feuille « {sheet} » est lue ; les autres sont : {others}.</translation>
    </message>
    <message>
        <source>Text in {encoding}, cells parted by “{delimiter}”.</source>
        <translation>Texte en {encoding}, cellules séparées par « {delimiter} ».</translation>
    </message>
    <message>
        <source>The coordinates may be in {crs}; ask the sender.</source>
        <translation>Les coordonnées sont peut-être en {crs} ; demandez à l’expéditeur.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>Le fichier a des titres de colonnes, mais aucune ligne.</translation>
    </message>
    <message>
        <source>The file has the columns and values of “{recipe}”.</source>
        <translation>Le fichier a les colonnes et les valeurs de « {recipe} ».</translation>
    </message>
    <message>
        <source>The first line holds data: the columns have no names.</source>
        <translation>La première ligne contient des données : les colonnes n’ont pas de nom.</translation>
    </message>
    <message>
        <source>The header stands on line {line}; what is above is skipped.</source>
        <translation>Les titres des colonnes sont à la ligne {line} ; ce qui précède est ignoré.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</source>
        <translation>Le fichier n’indique pas le fuseau horaire ; Europe/Bruxelles est supposé.</translation>
    </message>
    <message>
        <source>Times like “{example}” carry their distance from UTC; they become local times.</source>
        <translation>Les heures comme « {example} » indiquent leur décalage avec UTC ; elles deviennent des heures locales.</translation>
    </message>
    <message>
        <source>{count} categories have no theme yet and become “other”, for instance {example}.</source>
        <translation>{count} catégories n’ont pas encore de thème et deviennent « autres », par exemple {example}.</translation>
    </message>
    <message>
        <source>“{column}” gives some numbers more than once; each row is kept all the same.</source>
        <translation>« {column} » donne certains numéros plusieurs fois ; chaque ligne est gardée quand même.</translation>
    </message>
    <message>
        <source>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</source>
        <translation>« {column} » vaut presque toujours « {value} » : cette colonne ne numérote pas les faits.</translation>
    </message>
    <message>
        <source>“{column}” may be another number in each extract: it isn&apos;t used.</source>
        <translation>« {column} » peut changer de numéro à chaque extraction : cette colonne n’est pas utilisée.</translation>
    </message>
    <message>
        <source>“{column}” says when it was reported; it stands for when it happened as well.</source>
        <translation>« {column} » dit quand le fait a été signalé ; elle sert aussi de moment du fait.</translation>
    </message>
    <message>
        <source>“{example}”: whether day or month comes first can&apos;t be told from the values.</source>
        <translation>« {example} » : les valeurs ne disent pas si le jour ou le mois vient d’abord.</translation>
    </message>
    <message>
        <source>“{x}” and “{y}” look like coordinates, but their system is not known.</source>
        <translation>« {x} » et « {y} » ressemblent à des coordonnées, mais leur système est inconnu.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Détails : ce que l’on sait de ce que vous avez sélectionné sur la carte ou dans le tableau. Les données personnelles ne sont pas affichées ici.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Couches : cochez ce que vous voulez voir ; faites glisser une couche, ou appuyez sur Alt et une flèche, pour la placer au-dessus d’une autre. Choisissez une couche pour changer son apparence : incidents par densité ou par catégorie, quartiers colorés selon le nombre ou selon les incidents pour 1 000 habitants.</translation>
    </message>
    <message>
        <source>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</source>
        <translation>Tableau : les incidents de la phrase. Cliquez sur un titre pour trier. Les lignes sélectionnées s’allument sur la carte, et inversement. Ctrl+C les copie pour un tableur ; un double clic montre l’endroit.</translation>
    </message>
    <message>
        <source>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</source>
        <translation>La carte montre où des incidents ont eu lieu. Choisissez quoi, quand et où dans la barre d’outils ; la phrase en bas dit ce que vous voyez. Cliquez sur un élément pour ses détails. Déposez un fichier sur la fenêtre pour l’importer. Ctrl+K trouve chaque commande et chaque lieu.</translation>
    </message>
    <message>
        <source>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</source>
        <translation>Ligne du temps : une barre par semaine. Glissez sur les barres pour choisir une période, déplacez ses bords ou la fenêtre entière ; un double clic l’enlève. Les flèches la déplacent, avec Maj elles l’allongent, la barre d’espace fait défiler les semaines.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Building the index</source>
        <translation>Construction de l’index</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copie du projet</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dessin de la carte</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Création de la commune d’exemple</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Écriture pour QGIS</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>encore {seconds} s</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Aerial photograph</source>
        <translation>Photo aérienne</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidents pour 1 000 habitants</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Réseaux de quartier (PLP)</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Nombre d’incidents</translation>
    </message>
    <message>
        <source>Source: {sources}. {program}</source>
        <translation>Source : {sources}. {program}</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>nombre d’habitants inconnu</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</source>
        <translation>{rate} pour 1 000 habitants (marge de {low} à {high} ; {n} incidents)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents per km²</source>
        <translation>Incidents par km²</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Réseaux de quartier (PLP)</translation>
    </message>
    <message>
        <source>The same classes for all periods of this length, all days and hours</source>
        <translation>Mêmes classes pour toutes les périodes de cette longueur, tous les jours et toutes les heures</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coordinateur recherché</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>moins de {high}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non affiché</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ou plus</translation>
    </message>
    <message>
        <source>{low} to less than {high}</source>
        <translation>de {low} à moins de {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
</context>
<context>
    <name>map export</name>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densité des incidents</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Réseaux de quartier (PLP)</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Contours seulement</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>non additionnable</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>compté autrement</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not shown: protects another figure</source>
        <translation>non affiché : protège un autre chiffre</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>non affiché : trop peu</translation>
    </message>
    <message>
        <source>{value} (margin {low} to {high})</source>
        <translation>{value} (marge de {low} à {high})</translation>
    </message>
</context>
<context>
    <name>map page</name>
    <message>
        <source>Background</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</source>
        <translation>Cliquez sur les sommets, ou appuyez sur espace pour chacun. Retour arrière en retire un, Entrée termine, Échap arrête.</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Enter selects, Esc stops.</source>
        <translation>Cliquez sur les sommets, ou appuyez sur espace pour chacun. Entrée sélectionne, Échap arrête.</translation>
    </message>
    <message>
        <source>Drag a box. With keys: space sets a corner. Esc stops.</source>
        <translation>Tracez un rectangle. Au clavier : espace pose un coin. Échap arrête.</translation>
    </message>
    <message>
        <source>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</source>
        <translation>Déplacez les sommets. Un clic droit en retire un. Entrée garde la forme, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom.</source>
        <translation>Carte. Les flèches la déplacent, plus et moins changent le zoom.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Sélectionner par rectangle</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Sélectionner par polygone</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in for coordinates</source>
        <translation>Zoomez pour voir les coordonnées</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coordinateur recherché</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Carte</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>WhatsApp group</source>
        <translation>groupe WhatsApp</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>neighbourhood network (BIN)</source>
        <translation>partenariat local de prévention (PLP)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en lancement</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>backup file</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>by</source>
        <translation>compter par</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>système de coordonnées</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>from </source>
        <translation>du</translation>
    </message>
    <message>
        <source>households</source>
        <translation>ménages</translation>
    </message>
    <message>
        <source>import id</source>
        <translation>importation</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>out</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>path</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>police contact</source>
        <translation>contact à la police</translation>
    </message>
    <message>
        <source>population</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>modèle d’importation</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>lignes refusées</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>découpage</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>lancé le</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>where</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Montre ce qui manque, ce qui est en double, tardif ou sans catégorie dans les incidents.</translation>
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
        <translation>Lecture des quartiers</translation>
    </message>
</context>
<context>
    <name>qgis</name>
    <message>
        <source>A date: 2026-03-31</source>
        <translation>Une date : 2026-03-31</translation>
    </message>
    <message>
        <source>A number from 0</source>
        <translation>Un nombre à partir de 0</translation>
    </message>
    <message>
        <source>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</source>
        <translation>Une année, un mois, un jour ou une heure : 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Tentative seulement</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Fonds de carte</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Category at the source</source>
        <translation>Catégorie à la source</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator present</source>
        <translation>Coordinateur en place</translation>
    </message>
    <message>
        <source>Coordinator unknown</source>
        <translation>Coordinateur : inconnu</translation>
    </message>
    <message>
        <source>Coordinator wanted</source>
        <translation>Coordinateur recherché</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de densité</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Ménages</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Known to us since</source>
        <translation>Connu chez nous depuis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>National category</source>
        <translation>Catégorie nationale</translation>
    </message>
    <message>
        <source>Neighbourhood information network (BIN)</source>
        <translation>Partenariat local de prévention (PLP)</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Réseaux de quartier (PLP)</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Pas de chiffre</translation>
    </message>
    <message>
        <source>Not shown: can&apos;t be added up</source>
        <translation>Non affiché : ne s’additionne pas</translation>
    </message>
    <message>
        <source>Not shown: the way of counting changed</source>
        <translation>Non affiché : la façon de compter a changé</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>Non affiché : trop peu</translation>
    </message>
    <message>
        <source>Not shown: would give another figure away</source>
        <translation>Non affiché : révélerait un autre chiffre</translation>
    </message>
    <message>
        <source>Not sorted into a category</source>
        <translation>Sans catégorie attribuée</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Numéro à la source</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Police contact (service, not a person)</source>
        <translation>Contact à la police (service, pas une personne)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Découpage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Lancé le</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>En lancement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Street (without house number)</source>
        <translation>Rue (sans numéro)</translation>
    </message>
    <message>
        <source>The end does not lie before the begin</source>
        <translation>La fin ne précède pas le début</translation>
    </message>
    <message>
        <source>There is a coordinator</source>
        <translation>Il y a un coordinateur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Groupe WhatsApp</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>All incidents of the project, whatever the filter</source>
        <translation>Tous les incidents du projet, quel que soit le filtre</translation>
    </message>
    <message>
        <source>Category not in the recipe</source>
        <translation>Catégorie absente du modèle d’importation</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Doubles agree in source, category, begin and place.</source>
        <translation>Les doublons ont la même source, la même catégorie, le même début et le même lieu.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Known late</source>
        <translation>Connus tardivement</translation>
    </message>
    <message>
        <source>Late: known more than {days} days after the end of the incident.</source>
        <translation>Tardif : connu plus de {days} jours après la fin de l’incident.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>There are no incidents yet.</source>
        <translation>Il n’y a pas encore d’incidents.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>Sans jour connu</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sans heure connue</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sans localisation</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>{n} have a category that the recipe does not know.</source>
        <translation>{n} ont une catégorie que le modèle d’importation ne connaît pas.</translation>
    </message>
    <message>
        <source>{n} have no known day, {hours} no known hour.</source>
        <translation>{n} n’ont pas de jour connu, {hours} pas d’heure connue.</translation>
    </message>
    <message>
        <source>{n} look like doubles of another.</source>
        <translation>{n} semblent être le double d’un autre.</translation>
    </message>
    <message>
        <source>{n} of {base} were known more than {days} days late.</source>
        <translation>{n} sur {base} ont été connus avec plus de {days} jours de retard.</translation>
    </message>
    <message>
        <source>{n} of {total} incidents have no location.</source>
        <translation>{n} incidents sur {total} n’ont pas de localisation.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>une catégorie que le modèle d’importation ne connaît pas</translation>
    </message>
    <message>
        <source>a coordinate that is not a number</source>
        <translation>une coordonnée qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>une date dans le futur</translation>
    </message>
    <message>
        <source>a date that does not exist</source>
        <translation>une date qui n’existe pas</translation>
    </message>
    <message>
        <source>a kind of network that isn&apos;t known</source>
        <translation>un type de réseau inconnu</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>une ligne ou une surface, placée par un point qui s’y trouve</translation>
    </message>
    <message>
        <source>a person&apos;s contact data, not taken over</source>
        <translation>coordonnées d’une personne, non reprises</translation>
    </message>
    <message>
        <source>a placeholder instead of a location</source>
        <translation>une valeur de remplissage au lieu d’un lieu</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>un point ou une ligne, pas une surface</translation>
    </message>
    <message>
        <source>a shape that makes no sense</source>
        <translation>une forme qui n’a pas de sens</translation>
    </message>
    <message>
        <source>a status that isn&apos;t known</source>
        <translation>un statut inconnu</translation>
    </message>
    <message>
        <source>an empty row</source>
        <translation>une ligne vide</translation>
    </message>
    <message>
        <source>an hour that came twice at the clock change</source>
        <translation>une heure qui existe deux fois au changement d’heure</translation>
    </message>
    <message>
        <source>an hour that the clock change skipped</source>
        <translation>une heure qui n’existe pas au changement d’heure</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read were replaced</source>
        <translation>des caractères illisibles ont été remplacés</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordonnées hors du territoire de la carte</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>moins de cellules que de titres de colonnes</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitude et longitude étaient inversées</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>plus de cellules que de titres de colonnes</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni oui ni non</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>pas de catégorie</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>pas de code</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pas de date</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>not a number of households</source>
        <translation>pas un nombre de ménages</translation>
    </message>
    <message>
        <source>not a number of inhabitants</source>
        <translation>pas un nombre d’habitants</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>parties d’un même quartier, réunies</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>la ligne est illisible</translation>
    </message>
    <message>
        <source>the same code for another area</source>
        <translation>le même code pour un autre quartier</translation>
    </message>
    <message>
        <source>the same name for another network</source>
        <translation>le même nom pour un autre réseau</translation>
    </message>
    <message>
        <source>the same number more than once</source>
        <translation>le même numéro plusieurs fois</translation>
    </message>
    <message>
        <source>without a shape</source>
        <translation>sans forme</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sans localisation</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Austin, aggravated assaults</source>
        <translation>Austin, agressions graves</translation>
    </message>
    <message>
        <source>Belgian police zone, extract of facts</source>
        <translation>Zone de police belge, extrait de faits</translation>
    </message>
    <message>
        <source>Bronx, shootings</source>
        <translation>Bronx, fusillades</translation>
    </message>
    <message>
        <source>Dutch police system (BVH)</source>
        <translation>Système de la police néerlandaise (BVH)</translation>
    </message>
    <message>
        <source>Nottingham, violence</source>
        <translation>Nottingham, violences</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2, citizens&apos; reports</source>
        <translation>Open311 GeoReport v2, signalements de citoyens</translation>
    </message>
    <message>
        <source>San Francisco, robberies</source>
        <translation>San Francisco, vols avec violence</translation>
    </message>
    <message>
        <source>St. Louis, part 1 crimes</source>
        <translation>St. Louis, crimes et délits graves (part 1)</translation>
    </message>
    <message>
        <source>Toronto, Major Crime Indicators</source>
        <translation>Toronto, principaux indicateurs de criminalité</translation>
    </message>
    <message>
        <source>Toronto, robberies</source>
        <translation>Toronto, vols avec violence</translation>
    </message>
    <message>
        <source>Washington DC, crime of the last 30 days</source>
        <translation>Washington, faits des 30 derniers jours</translation>
    </message>
    <message>
        <source>data.police.uk, street level crime</source>
        <translation>data.police.uk, faits à l’échelle de la rue</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Copié vers {path}.</translation>
    </message>
    <message>
        <source>Import {number} is undone: {removed} incidents removed, {restored} restored.</source>
        <translation>L’importation {number} est annulée : {removed} incidents retirés, {restored} rétablis.</translation>
    </message>
    <message>
        <source>Import {number}, source {source}.</source>
        <translation>Importation {number}, source {source}.</translation>
    </message>
    <message>
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Lignes gardées avec une remarque ; une ligne peut en avoir plusieurs :</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Carte pour le navigateur : {path}</translation>
    </message>
    <message>
        <source>Picture of the map: {path}</source>
        <translation>Image de la carte : {path}</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Projet : {path}</translation>
    </message>
    <message>
        <source>QGIS project: {path}</source>
        <translation>Projet QGIS : {path}</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Lignes refusées, par raison :</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Lignes refusées : {path}</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Ligne {row} : {reason}</translation>
    </message>
    <message>
        <source>The file names no coordinate system; {crs} was taken from its coordinates.</source>
        <translation>Le fichier n’indique pas de système de coordonnées ; {crs} a été déduit de ses coordonnées.</translation>
    </message>
    <message>
        <source>The project is ready. It lies in {path}.</source>
        <translation>Le projet est prêt. Il se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>La commune d’exemple est prête : {n} incidents.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Workbook for the council: {path}</source>
        <translation>Classeur pour le conseil communal : {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Écrit : {path}</translation>
    </message>
    <message>
        <source>{mb} MB on disk</source>
        <translation>{mb} Mo sur le disque</translation>
    </message>
    <message>
        <source>{name} ({crs}, made {created})</source>
        <translation>{name} ({crs}, créé le {created})</translation>
    </message>
    <message>
        <source>{n} areas of scheme {scheme}</source>
        <translation>{n} quartiers du découpage {scheme}</translation>
    </message>
    <message>
        <source>{n} imports</source>
        <translation>{n} importations</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{n} invalid shapes were repaired.</source>
        <translation>{n} formes invalides ont été réparées.</translation>
    </message>
    <message>
        <source>{n} neighbourhood networks</source>
        <translation>{n} réseaux de quartier</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{part}: {percent} % sure</source>
        <translation>{part} : sûr à {percent} %</translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation>{path} est intact.</translation>
    </message>
    <message>
        <source>{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} polygones lus : {added} ajoutés, {updated} mis à jour, {unchanged} inchangés, {rejected} refusés.</translation>
    </message>
    <message>
        <source>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} lignes lues : {added} ajoutées, {updated} mises à jour, {unchanged} inchangées, {rejected} refusées.</translation>
    </message>
    <message>
        <source>{scheme} (from {day})</source>
        <translation>{scheme} (à partir du {day})</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Making the sample municipality</source>
        <translation>Création de la commune d’exemple</translation>
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
        <translation>1 autre catégorie</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>tous les quartiers</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>la nuit</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>le week-end</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>l’après-midi</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>le soir</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>le matin</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>le vendredi</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>le lundi</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>le samedi</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>le dimanche</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>le jeudi</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>le mardi</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>le mercredi</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>en semaine</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>un réseau</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>toute la période</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidents</translation>
    </message>
    <message>
        <source>{count} more kinds</source>
        <translation>{count} autres catégories</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back up on closing</source>
        <translation>Sauvegarder à la fermeture</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Empty: the language of your system. Applies at the next start.</source>
        <translation>Vide : la langue de votre système. S’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>For a tablet: every control is at least 44 pixels high.</source>
        <translation>Pour une tablette : chaque bouton ou champ a au moins 44 pixels de haut.</translation>
    </message>
    <message>
        <source>From the end of an incident until police or city knew.</source>
        <translation>De la fin d’un incident jusqu’à ce que la police ou la commune en ait connaissance.</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Masquer les nombres sous</translation>
    </message>
    <message>
        <source>Keeps the last 30 copies in a folder beside the project.</source>
        <translation>Garde les 30 dernières copies dans un dossier à côté du projet.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Grandes commandes</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Clair, sombre, ou comme votre système.</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Signalé tard après (jours)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Les nombres plus petits sont masqués dans ce qui sort du service ; demandez conseil à votre délégué à la protection des données.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>pour 1 000 habitants</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants a year</source>
        <translation>pour 1 000 habitants par an</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>part du total</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>(no category)</source>
        <translation>(sans catégorie)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
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
        <translation>/ : ces chiffres ne s’additionnent pas.</translation>
    </message>
    <message>
        <source>1–{most}: hidden to protect persons; the number lies in between.</source>
        <translation>1–{most} : masqué pour protéger les personnes ; le nombre se situe entre les deux.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Added by plugins</source>
        <translation>Ajouté par des extensions</translation>
    </message>
    <message>
        <source>All incidents of the selection on all inhabitants.</source>
        <translation>Tous les incidents de la sélection sur tous les habitants.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par catégorie</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>Par jour et heure</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</source>
        <translation>Évolution : z = 2(√maintenant − √avant) pour deux périodes de même longueur. Sous 2, ou avec moins de dix incidents dans les deux ensemble : pas d’évolution nette. À partir de 2 : nette ; à partir de 3 : forte.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Chiffres masqués</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Comment lire</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Journal des importations</translation>
    </message>
    <message>
        <source>Import log: nothing was imported.</source>
        <translation>Journal des importations : rien n’a été importé.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importé le</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</source>
        <translation>Incidents tels qu’enregistrés, chacun une seule fois, au jour où il a commencé. Un incident sans jour connu n’entre dans aucune période. Ce qui n’a pas été signalé n’est pas ici.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants</source>
        <translation>Incidents par rapport aux habitants</translation>
    </message>
    <message>
        <source>Incidents in the selection</source>
        <translation>Incidents dans la sélection</translation>
    </message>
    <message>
        <source>Incidents in {municipality}</source>
        <translation>Incidents – {municipality}</translation>
    </message>
    <message>
        <source>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</source>
        <translation>Incidents {unit}. La marge est l’intervalle exact de Poisson à 95 % : jusqu’où le hasard seul peut porter le nombre. Les personnes qui viennent seulement travailler ou faire des achats dans un quartier ne comptent pas parmi ses habitants.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Établi pour</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Établi le {day}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Carte : aucune image n’a été faite.</translation>
    </message>
    <message>
        <source>Margin from</source>
        <translation>Marge de</translation>
    </message>
    <message>
        <source>Margin to</source>
        <translation>Marge à</translation>
    </message>
    <message>
        <source>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</source>
        <translation>Marge : l’intervalle à 95 % du taux (Poisson exact). Deux quartiers dont les marges se recouvrent largement ne peuvent pas être classés l’un par rapport à l’autre.</translation>
    </message>
    <message>
        <source>Mark of the project</source>
        <translation>Empreinte du projet</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of incidents by the weekday and hour in which they began.</source>
        <translation>Nombre d’incidents selon le jour de la semaine et l’heure où ils ont commencé.</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>Hors de tout quartier</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Provisional figures: they may still change.</source>
        <translation>Chiffres provisoires : ils peuvent encore changer.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rates: the number of inhabitants is not known for this selection.</source>
        <translation>Taux : le nombre d’habitants n’est pas connu pour cette sélection.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Read = added + updated + unchanged + rejected; numbers of rows in the file.</source>
        <translation>Lues = ajoutées + mises à jour + inchangées + refusées ; nombres de lignes du fichier.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>À lire</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modèle d’importation</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256 : les seize premiers signes de l’empreinte du fichier.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>La marge dit de combien le hasard seul peut faire varier le nombre d’un mois (95 %).</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sans heure connue</translation>
    </message>
    <message>
        <source>Without a known month</source>
        <translation>Sans mois connu</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sans localisation</translation>
    </message>
    <message>
        <source>and {count} more; see the import log</source>
        <translation>et {count} autres ; voir le journal des importations</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>non additionnable</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>baisse nette</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>hausse nette</translation>
    </message>
    <message>
        <source>for the chart</source>
        <translation>pour le graphique</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans catégorie</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas d’évolution nette</translation>
    </message>
    <message>
        <source>no incident with a known day</source>
        <translation>aucun incident avec un jour connu</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing: the data do not hold two periods of equal length one after the other</source>
        <translation>rien : les données ne couvrent pas deux périodes successives de même longueur</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>du total</translation>
    </message>
    <message>
        <source>only a part of the month</source>
        <translation>une partie du mois seulement</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>forte baisse</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>forte hausse</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>x: hidden because a small number would follow from it.</source>
        <translation>x : masqué parce qu’un petit nombre pourrait s’en déduire.</translation>
    </message>
    <message>
        <source>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</source>
        <translation>z = 2(√maintenant − √avant) pour deux périodes de même longueur. Sous 2, ou avec moins de dix incidents dans les deux ensemble, nous disons « pas d’évolution nette », à partir de 2 « nette », à partir de 3 « forte ». Pas de pourcentages : sur de petits nombres, ils trompent.</translation>
    </message>
    <message>
        <source>{now} against {before}</source>
        <translation>{now} par rapport à {before}</translation>
    </message>
    <message>
        <source>{sheet}: no areas were imported.</source>
        <translation>{sheet} : aucun quartier n’a été importé.</translation>
    </message>
    <message>
        <source>{sheet}: no incidents in the selection.</source>
        <translation>{sheet} : aucun incident dans la sélection.</translation>
    </message>
    <message>
        <source>{sheet}: of no incident in the selection the month is known.</source>
        <translation>{sheet} : le mois n’est connu pour aucun incident de la sélection.</translation>
    </message>
    <message>
        <source>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</source>
        <translation>{sheet} : un incident peut être dans plusieurs de ces catégories, elles ne s’additionnent donc pas. Choisissez une seule catégorie.</translation>
    </message>
    <message>
        <source>{sheet}: too few incidents with a known hour.</source>
        <translation>{sheet} : trop peu d’incidents avec une heure connue.</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>« {few} » : de 1 à {most} incidents, masqué pour protéger les personnes. « {shielded} » : masqué parce qu’un petit nombre pourrait s’en déduire. Zéro est affiché.</translation>
    </message>
</context>
</TS>
