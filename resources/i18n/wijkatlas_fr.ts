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
    <name>ActionChoice</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Put on this action</source>
        <translation>Associer à cette action</translation>
    </message>
    <message>
        <source>Search in actions</source>
        <translation>Chercher dans les actions</translation>
    </message>
    <message>
        <source>There are no actions yet. Make one on the page Plan first.</source>
        <translation>Il n’y a pas encore d’actions. Créez-en d’abord une à la page Plan.</translation>
    </message>
    <message>
        <source>Use a card for an action</source>
        <translation>Utiliser une fiche pour une action</translation>
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
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Open a project first; then ask a question about its incidents.</source>
        <translation>Ouvrez d’abord un projet ; posez ensuite une question sur ses incidents.</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file, then ask a question.</source>
        <translation>Il n’y a pas encore d’incidents. Importez un fichier, puis posez une question.</translation>
    </message>
    <message>
        <source>This version does not know that analysis.</source>
        <translation>Cette version ne connaît pas cette analyse.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>An answer</source>
        <translation>Une réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Double click, or F2, to give it other words</source>
        <translation>Double clic ou F2 pour changer les mots</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donnée</translation>
    </message>
    <message>
        <source>No answer: does not apply</source>
        <translation>Pas de réponse : ne s’applique pas</translation>
    </message>
    <message>
        <source>No answer: don&apos;t know</source>
        <translation>Pas de réponse : ne sait pas</translation>
    </message>
    <message>
        <source>No answer: empty</source>
        <translation>Pas de réponse : vide</translation>
    </message>
    <message>
        <source>No answer: not on the scale</source>
        <translation>Pas de réponse : hors de l’échelle</translation>
    </message>
    <message>
        <source>No answer: refused</source>
        <translation>Pas de réponse : refus</translation>
    </message>
    <message>
        <source>“{answer}” counts as</source>
        <translation>« {answer} » compte comme</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Compute it for now</source>
        <translation>Calculer dès maintenant</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>Calcul du résultat</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Enregistrement du résultat</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Lecture du résultat</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Un problème s’est produit pendant le calcul.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Le calcul a été arrêté.</translation>
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
    <name>AreasField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Cliquez d’abord sur des quartiers de la carte ; gardez Maj enfoncée pour en choisir plusieurs.</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Type de quartier</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Prendre la sélection de la carte</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>toute la commune</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (le quartier n’existe plus)</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Drawing the result</source>
        <translation>Dessin du résultat</translation>
    </message>
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
    <name>BoardModel</name>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>About what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>All areas side by side</source>
        <translation>Tous les quartiers côte à côte</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Division of the areas</source>
        <translation>Découpage en quartiers</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Chercher un indicateur</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>BreaksDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Look at what stood before and after, and say whether the figures of the two waves can be compared.</source>
        <translation>Une question modifiée peut donner d’autres réponses alors que rien n’a changé dans la commune. Regardez le texte d’avant et d’après, et dites si les chiffres des deux vagues sont comparables.</translation>
    </message>
    <message>
        <source>Another kind of question</source>
        <translation>Un autre type de question</translation>
    </message>
    <message>
        <source>Another scale of answers</source>
        <translation>Une autre échelle de réponses</translation>
    </message>
    <message>
        <source>Another way of holding the survey</source>
        <translation>Une autre façon de mener l’enquête</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <translation>Posée pour la première fois</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Changes between waves</source>
        <translation>Changements entre les vagues</translation>
    </message>
    <message>
        <source>Decided: it is a break. No line, no difference.</source>
        <translation>Décidé : c’est une rupture. Pas de ligne, pas de différence.</translation>
    </message>
    <message>
        <source>Decided: no break. The figures are compared.</source>
        <translation>Décidé : pas de rupture. Les chiffres sont comparés.</translation>
    </message>
    <message>
        <source>It is a break: do not compare</source>
        <translation>C’est une rupture : ne pas comparer</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>Enregistrement de la décision</translation>
    </message>
    <message>
        <source>No break: compare</source>
        <translation>Pas de rupture : comparer</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>N’est plus posée</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Personne n’a encore décidé.</translation>
    </message>
    <message>
        <source>Noted by the office</source>
        <translation>Noté par le service</translation>
    </message>
    <message>
        <source>Nothing changed between the waves.</source>
        <translation>Rien n’a changé entre les vagues.</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>D’autres quartiers</translation>
    </message>
    <message>
        <source>Other codes of answers</source>
        <translation>D’autres codes de réponses</translation>
    </message>
    <message>
        <source>Other words in the question</source>
        <translation>D’autres mots dans la question</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Toute l’enquête</translation>
    </message>
    <message>
        <source>{earlier} to {later}</source>
        <translation>De {earlier} à {later}</translation>
    </message>
</context>
<context>
    <name>BreaksView</name>
    <message>
        <source>&amp;Breaks the comparison</source>
        <translation>&amp;Rompt la comparaison</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</source>
        <translation>Une question modifiée peut donner d’autres réponses alors que rien n’a changé dans la commune. Dites pour chaque changement s’il rompt la comparaison des vagues.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Décider p&amp;lus tard</translation>
    </message>
    <message>
        <source>Does n&amp;ot</source>
        <translation>Ne la r&amp;ompt pas</translation>
    </message>
    <message>
        <source>No line and no difference from one wave to the other</source>
        <translation>Pas de ligne ni de différence d’une vague à l’autre</translation>
    </message>
    <message>
        <source>Nothing changed since the waves that are there.</source>
        <translation>Rien n’a changé depuis les vagues présentes.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Une réponse parmi plusieurs</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>The figures are compared with a warning beside them</source>
        <translation>Les chiffres sont comparés, avec un avertissement à côté</translation>
    </message>
    <message>
        <source>The figures of the two waves are compared</source>
        <translation>Les chiffres des deux vagues sont comparés</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Toute l’enquête</translation>
    </message>
    <message>
        <source>This is the first wave: there is nothing to compare with.</source>
        <translation>C’est la première vague : il n’y a rien à comparer.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>; not filled in: {n}</source>
        <translation> ; non rempli : {n}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Prévu (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Dépensé (€)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}</source>
        <translation>prévu {planned} €, dépensé {spent} €</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</source>
        <translation>Montants en euros. Lignes budgétaires : {lines} ; sans montant prévu : {planned}, sans montant dépensé : {spent}. Seul ce qui est rempli est additionné ; « – » : non rempli.</translation>
    </message>
    <message>
        <source>Budget by funder</source>
        <translation>Budget par financeur</translation>
    </message>
    <message>
        <source>Budget by sector</source>
        <translation>Budget par secteur</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Par financeur</translation>
    </message>
    <message>
        <source>By the sector that leads</source>
        <translation>Par secteur du pilote</translation>
    </message>
    <message>
        <source>Copy the tables</source>
        <translation>Copier les tableaux</translation>
    </message>
    <message>
        <source>No budget lines are filled in for these actions.</source>
        <translation>Aucune ligne budgétaire n’est remplie pour ces actions.</translation>
    </message>
    <message>
        <source>Planned: € {planned}; spent: € {spent}.</source>
        <translation>Prévu : {planned} € ; dépensé : {spent} €.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no funder</source>
        <translation>sans financeur</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>sans secteur</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>dépensé</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Add a problem by its title</source>
        <translation>Ajouter un problème par son titre</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importer des poids de préjudice…</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Put the chosen problem in another lane</source>
        <translation>Mettre le problème choisi dans un autre volet</translation>
    </message>
    <message>
        <source>Score all from their figures</source>
        <translation>Donner tous les scores d’après les chiffres</translation>
    </message>
    <message>
        <source>Scores, figures and decision of the chosen problem</source>
        <translation>Scores, chiffres et décision du problème choisi</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Objectif ou action</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What happens in this month</source>
        <translation>Ce qui se passe ce mois-ci</translation>
    </message>
    <message>
        <source>{month}: nothing starts, ends or is due</source>
        <translation>{month} : rien ne commence, ne finit ni n’arrive à échéance</translation>
    </message>
    <message>
        <source>{month}: {n}</source>
        <translation>{month} : {n}</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Change an own card</source>
        <translation>Modifier une fiche locale</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New own card</source>
        <translation>Nouvelle fiche locale</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Enregistrement de la fiche</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Dutch (needed)</source>
        <translation>Néerlandais (obligatoire)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Sectors that take part</source>
        <translation>Secteurs qui participent</translation>
    </message>
    <message>
        <source>Source (row)</source>
        <translation>Source (ligne)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textes en</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Ce qui a changé dans ce que l’on sait</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Ce que les évaluations ont montré</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Working in steps (SARA and 5I)</source>
        <translation>Travailler par étapes (SARA et 5I)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All evidence</source>
        <translation>Tous niveaux de preuve</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Cards: {n}</source>
        <translation>Fiches : {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Niveau de preuve</translation>
    </message>
    <message>
        <source>No card is like that. Take a word or a filter away.</source>
        <translation>Aucune fiche ne correspond. Retirez un mot ou un filtre.</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fiches-programme</translation>
    </message>
    <message>
        <source>Search in cards</source>
        <translation>Chercher dans les fiches</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Cette fiche locale est illisible.</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>fiche locale</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back to the cards</source>
        <translation>Retour aux fiches</translation>
    </message>
    <message>
        <source>Back to the cards (Alt+←)</source>
        <translation>Retour aux fiches (Alt+←)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose a card to read it.</source>
        <translation>Choisissez une fiche pour la lire.</translation>
    </message>
    <message>
        <source>Make an own card that starts with the texts of this one</source>
        <translation>Créer une fiche locale qui part des textes de celle-ci</translation>
    </message>
    <message>
        <source>Mend its text and import it again, or remove it in the menu of the list.</source>
        <translation>Corrigez son texte et importez-la à nouveau, ou supprimez-la dans le menu de la liste.</translation>
    </message>
    <message>
        <source>Own copy…</source>
        <translation>Copie locale…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Cette fiche locale est illisible.</translation>
    </message>
    <message>
        <source>Use for an action…</source>
        <translation>Utiliser pour une action…</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>And further: {n}.</source>
        <translation>Et aussi : {n}.</translation>
    </message>
    <message>
        <source>Figures that changed since {day}: {n}.</source>
        <translation>Chiffres modifiés depuis le {day} : {n}.</translation>
    </message>
    <message>
        <source>From now on, what changes can be told here.</source>
        <translation>À partir de maintenant, ce qui change pourra être indiqué ici.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing the chart</source>
        <translation>Dessin du graphique</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show the chart large</source>
        <translation>Agrandir le graphique</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Quel graphique</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Période</translation>
    </message>
    <message>
        <source>&amp;Remember the recipe as</source>
        <translation>Retenir le &amp;modèle d’importation sous</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</source>
        <translation>Une année, un mois ou deux jours avec une barre oblique, comme 2025-10-01/2025-11-15.</translation>
    </message>
    <message>
        <source>Answers in a known area of “{scheme}”: {n} of {all}.</source>
        <translation>Réponses dans un quartier connu de « {scheme} » : {n} sur {all}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>In&amp;dicators</source>
        <translation>In&amp;dicateurs</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Kept, but note: {n} × {reason}</source>
        <translation>Gardé, mais à noter : {n} × {reason}</translation>
    </message>
    <message>
        <source>Left out: {n} × {reason}</source>
        <translation>Laissé de côté : {n} × {reason}</translation>
    </message>
    <message>
        <source>Name of the &amp;wave</source>
        <translation>Nom de la &amp;vague</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nom du modèle d’importation</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nom de la vague</translation>
    </message>
    <message>
        <source>No column with areas: there will be no figures by area, and no map.</source>
        <translation>Pas de colonne de quartiers : il n’y aura ni chiffres par quartier, ni carte.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Published figures: {n}. They are shown beside your own surveys.</source>
        <translation>Chiffres publiés : {n}. Ils sont montrés à côté de vos propres enquêtes.</translation>
    </message>
    <message>
        <source>Put this &amp;file in its place</source>
        <translation>Mettre ce &amp;fichier à sa place</translation>
    </message>
    <message>
        <source>Ready-made figures that fit these questions.</source>
        <translation>Des chiffres prêts à l’emploi qui conviennent à ces questions.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>The next wave is read in the same way.</source>
        <translation>La vague suivante est lue de la même façon.</translation>
    </message>
    <message>
        <source>There are no weights: everybody counts for one.</source>
        <translation>Il n’y a pas de poids : chacun compte pour un.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. Its answers are replaced.</source>
        <translation>Il y a déjà une vague « {name} ». Ses réponses sont remplacées.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. This file corrects or completes it.</source>
        <translation>Il y a déjà une vague « {name} ». Ce fichier la corrige ou la complète.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Ce que fera l’importation</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lues</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusées</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</source>
        <translation>⚠ Changements depuis les vagues précédentes : {n}. Dites sous l’onglet « Changements » lesquels rompent la comparaison, ou décidez plus tard.</translation>
    </message>
    <message>
        <source>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</source>
        <translation>⚠ Personnes avec le même numéro dans « {wave} » et d’autres réponses ici : {n}. Est-ce vraiment la même vague ? Sinon, donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>⚠ The areas in “{column}” are not those of the project: there will be no map.</source>
        <translation>⚠ Les quartiers de « {column} » ne sont pas ceux du projet : il n’y aura pas de carte.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Lecture des choix possibles</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Choose a figure to see it in full, by area on the map.</source>
        <translation>Choisissez un chiffre pour le voir en entier, par quartier sur la carte.</translation>
    </message>
    <message>
        <source>Make a problem of this</source>
        <translation>En faire un problème</translation>
    </message>
    <message>
        <source>Profile of {area}</source>
        <translation>Profil de {area}</translation>
    </message>
    <message>
        <source>areas of {day}</source>
        <translation>quartiers au {day}</translation>
    </message>
    <message>
        <source>based on {n}</source>
        <translation>sur la base de {n}</translation>
    </message>
    <message>
        <source>before: {figure}, {period}</source>
        <translation>avant : {figure}, {period}</translation>
    </message>
    <message>
        <source>rank {rank} of {n}, between {low} and {high}</source>
        <translation>rang {rank} sur {n}, entre {low} et {high}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Quartier</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Grappe</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>P&amp;oids</translation>
    </message>
    <message>
        <source>A stratum with one cl&amp;uster</source>
        <translation>Strate à une seule grapp&amp;e</translation>
    </message>
    <message>
        <source>A stratum with one cluster</source>
        <translation>Strate à une seule grappe</translation>
    </message>
    <message>
        <source>As if everybody in it was asked</source>
        <translation>Comme si tous y avaient été interrogés</translation>
    </message>
    <message>
        <source>As the other strata on average</source>
        <translation>Comme les autres strates en moyenne</translation>
    </message>
    <message>
        <source>Cluster of the second stage</source>
        <translation>Grappe du second degré</translation>
    </message>
    <message>
        <source>Columns that stay &amp;out</source>
        <translation>Colonnes laissées &amp;de côté</translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Colonnes laissées de côté</translation>
    </message>
    <message>
        <source>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</source>
        <translation>Différent pour chaque personne. Grâce à lui, un fichier corrigé modifie la vague au lieu d’ajouter des personnes deux fois.</translation>
    </message>
    <message>
        <source>For how many residents this person counts. Without it everybody counts for one.</source>
        <translation>Pour combien d’habitants cette personne compte. Sans lui, chacun compte pour un.</translation>
    </message>
    <message>
        <source>How many residents the stratum has. Where a large part of them answered, margins get smaller.</source>
        <translation>Le nombre d’habitants de la strate. Là où une grande partie a répondu, les marges sont plus petites.</translation>
    </message>
    <message>
        <source>How many residents, or groups, the group of the first step has.</source>
        <translation>Le nombre d’habitants, ou de groupes, du groupe de la première étape.</translation>
    </message>
    <message>
        <source>Make no margin, and say so</source>
        <translation>Ne pas faire de marge, et le dire</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>N&amp;umber of the person</source>
        <translation>N&amp;uméro de la personne</translation>
    </message>
    <message>
        <source>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</source>
        <translation>Personnes tirées ensemble, par exemple une rue ou un ménage. Sans elle, chaque personne a été tirée seule.</translation>
    </message>
    <message>
        <source>Population of the second stage</source>
        <translation>Population du second degré</translation>
    </message>
    <message>
        <source>S&amp;tratum</source>
        <translation>St&amp;rate</translation>
    </message>
    <message>
        <source>Set it beside everybody (careful)</source>
        <translation>La comparer à tout le monde (prudent)</translation>
    </message>
    <message>
        <source>The &amp;same people in each wave: the number stays theirs</source>
        <translation>Les &amp;mêmes personnes à chaque vague : chacune garde son numéro</translation>
    </message>
    <message>
        <source>The part of the town that people were drawn in separately, such as a neighbourhood.</source>
        <translation>La partie de la commune où des personnes ont été tirées séparément, par exemple un quartier.</translation>
    </message>
    <message>
        <source>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</source>
        <translation>Les colonnes cochées ne sont pas gardées du tout. Noms, adresses, e-mails et numéros IP sont déjà cochés : ils désignent une personne.</translation>
    </message>
    <message>
        <source>When people were drawn in two steps: the group of the second.</source>
        <translation>Si les personnes ont été tirées en deux étapes : le groupe de la seconde.</translation>
    </message>
    <message>
        <source>When the person answered. The period of the wave comes from it.</source>
        <translation>Quand la personne a répondu. La période de la vague en découle.</translation>
    </message>
    <message>
        <source>Where the person lives. Figures by area and the map need it.</source>
        <translation>Où la personne habite. Nécessaire pour les chiffres par quartier et la carte.</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Quels quartiers</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>comme détecté</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>–  none</source>
        <translation>–  aucune</translation>
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
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Choisir un jour : {field}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>A role or service, no name</source>
        <translation>Une fonction ou un service, pas de nom</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Keep the result first; then note here what was decided.</source>
        <translation>Gardez d’abord le résultat ; notez ensuite ici ce qui a été décidé.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Finalité : {purpose}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Enregistrer la décision</translation>
    </message>
    <message>
        <source>The decision is in the register.</source>
        <translation>La décision est dans le registre.</translation>
    </message>
    <message>
        <source>The program decides nothing: a person does.</source>
        <translation>Le programme ne décide rien : une personne décide.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Ce qui a été décidé, et pourquoi</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Qui a décidé</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>council or function, no person</source>
        <translation>conseil ou fonction, pas une personne</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>After, first day</source>
        <translation>Après, premier jour</translation>
    </message>
    <message>
        <source>After, last day</source>
        <translation>Après, dernier jour</translation>
    </message>
    <message>
        <source>After: which period?</source>
        <translation>Après : quelle période ?</translation>
    </message>
    <message>
        <source>After: which survey?</source>
        <translation>Après : quelle vague ?</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>Are the groups of areas of another size? Weigh them by:</source>
        <translation>Les groupes de quartiers n’ont pas la même taille ? Pondérez-les par :</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Quartiers de comparaison</translation>
    </message>
    <message>
        <source>Before, first day</source>
        <translation>Avant, premier jour</translation>
    </message>
    <message>
        <source>Before, last day</source>
        <translation>Avant, dernier jour</translation>
    </message>
    <message>
        <source>Before: which period?</source>
        <translation>Avant : quelle période ?</translation>
    </message>
    <message>
        <source>Before: which survey?</source>
        <translation>Avant : quelle vague ?</translation>
    </message>
    <message>
        <source>Compared with which areas?</source>
        <translation>Comparé à quels quartiers ?</translation>
    </message>
    <message>
        <source>How far around do incidents count that may have moved? (metres, 0 for none)</source>
        <translation>Jusqu’où compter les incidents qui ont pu se déplacer ? (en mètres, 0 pour ne pas en compter)</translation>
    </message>
    <message>
        <source>How is it compared?</source>
        <translation>Comment comparer ?</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Type de quartier</translation>
    </message>
    <message>
        <source>Propose comparable areas</source>
        <translation>Proposer des quartiers comparables</translation>
    </message>
    <message>
        <source>Ring in metres</source>
        <translation>Anneau en mètres</translation>
    </message>
    <message>
        <source>Start of each area</source>
        <translation>Début de chaque quartier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Quartiers de l’action</translation>
    </message>
    <message>
        <source>Weigh the groups by</source>
        <translation>Pondérer les groupes par</translation>
    </message>
    <message>
        <source>What is this evaluation called?</source>
        <translation>Comment s’appelle cette évaluation ?</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Ce qui doit changer</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Qu’est-ce qui doit changer ?</translation>
    </message>
    <message>
        <source>When does each area start?</source>
        <translation>Quand chaque quartier commence-t-il ?</translation>
    </message>
    <message>
        <source>Where is something done?</source>
        <translation>Où fait-on quelque chose ?</translation>
    </message>
    <message>
        <source>Which areas are meant?</source>
        <translation>De quels quartiers s’agit-il ?</translation>
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
    <name>Doing</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copier comme tableau</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nouveau : {kind}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>To the goal before, or a level up</source>
        <translation>À l’objectif précédent, ou un niveau plus haut</translation>
    </message>
    <message>
        <source>To the next goal, or a level down</source>
        <translation>À l’objectif suivant, ou un niveau plus bas</translation>
    </message>
    <message>
        <source>{kind}, beside the chosen one</source>
        <translation>{kind}, à côté de la ligne choisie</translation>
    </message>
    <message>
        <source>{kind}, under the chosen one</source>
        <translation>{kind}, sous la ligne choisie</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Deleted, with all that hung on it: {n}. Undo brings it back.</source>
        <translation>Supprimé, avec tout ce qui en dépendait : {n}. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Reading the figures of the goals</source>
        <translation>Lecture des chiffres des objectifs</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Lecture du plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</source>
        <translation>Importez les réponses telles que vous les avez reçues : un tableur, un fichier CSV, SPSS ou Stata, ou une exportation de LimeSurvey ou KoboToolbox. Vous voyez alors ce que pensent les habitants, par quartier, avec une marge à côté de chaque chiffre.</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importer une enquête…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Aucun projet n’est ouvert</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Pas encore d’enquête</translation>
    </message>
    <message>
        <source>Open a project first; then its surveys stand here.</source>
        <translation>Ouvrez d’abord un projet ; ses enquêtes apparaissent alors ici.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be imported.</source>
        <translation>Ce projet est ouvert en lecture seule : rien ne peut être importé.</translation>
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
    <name>EntryModel</name>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>absente de cette vague</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>plusieurs réponses</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>{kind}: not counted</source>
        <translation>{kind} : non compté</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>(none yet)</source>
        <translation>(pas encore)</translation>
    </message>
    <message>
        <source>(none: every action has one)</source>
        <translation>(aucune : chaque action en a une)</translation>
    </message>
    <message>
        <source>(there are no actions yet)</source>
        <translation>(il n’y a pas encore d’actions)</translation>
    </message>
    <message>
        <source>Evaluate something that is not in a plan</source>
        <translation>Évaluer quelque chose hors plan</translation>
    </message>
    <message>
        <source>Evaluations, and actions without one</source>
        <translation>Évaluations, et actions sans évaluation</translation>
    </message>
    <message>
        <source>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</source>
        <translation>Dites avant le début d’une action comment elle sera jugée. On peut alors se fier au résultat, même s’il n’est pas celui espéré. Choisissez une action pour commencer.</translation>
    </message>
    <message>
        <source>With an evaluation</source>
        <translation>Avec une évaluation</translation>
    </message>
    <message>
        <source>Without an evaluation</source>
        <translation>Sans évaluation</translation>
    </message>
    <message>
        <source>design fixed</source>
        <translation>protocole figé</translation>
    </message>
    <message>
        <source>design open</source>
        <translation>protocole ouvert</translation>
    </message>
    <message>
        <source>for now: {verdict}</source>
        <translation>provisoire : {verdict}</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Retour à la liste (Alt+←)</translation>
    </message>
    <message>
        <source>Compute the result</source>
        <translation>Calculer le résultat</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Fix the design…</source>
        <translation>Figer le protocole…</translation>
    </message>
    <message>
        <source>From then on it can&apos;t be changed any more; the day is written down.</source>
        <translation>Ensuite, il ne peut plus être modifié ; le jour est noté.</translation>
    </message>
    <message>
        <source>Of the action: {action}</source>
        <translation>De l’action : {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show the action</source>
        <translation>Montrer l’action</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Le protocole</translation>
    </message>
    <message>
        <source>The design is open: it can still be changed.</source>
        <translation>Le protocole est ouvert : il peut encore être modifié.</translation>
    </message>
    <message>
        <source>The design was fixed on {day} by: {by}</source>
        <translation>Le protocole a été figé le {day} par : {by}</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>Le protocole a été figé le {day}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(they differ)</source>
        <translation>(différents)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Add a figure</source>
        <translation>Ajouter un chiffre</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Chiffres relevés à la main</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Mesuré le</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
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
    <name>FilePage</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Réponses</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>&amp;Encoding of letters</source>
        <translation>&amp;Encodage des lettres</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Modèle d’importation</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Feuille</translation>
    </message>
    <message>
        <source>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</source>
        <translation>Un modèle d’importation retient à quoi sert chaque colonne : la vague suivante de la même enquête s’importe alors d’elle-même.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Comme détecté</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</source>
        <translation>CSV, Excel, OpenDocument, SPSS ou Stata ; une exportation de LimeSurvey ou KoboToolbox ; ou des chiffres publiés de CBS StatLine. Vous pouvez déposer le fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Choisir un modèle d’importation</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Europe occidentale (850)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Encodage des lettres</translation>
    </message>
    <message>
        <source>File with answers</source>
        <translation>Fichier avec les réponses</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>D’un f&amp;ichier…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</source>
        <translation>Facultatif. LimeSurvey (.lss, .lsq) ou XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>Point .</source>
        <translation>Point .</translation>
    </message>
    <message>
        <source>Proposed from the headings and cells</source>
        <translation>Proposé d’après les titres et les cellules</translation>
    </message>
    <message>
        <source>Proposed: {name}, which served before</source>
        <translation>Proposé : {name}, qui a déjà servi</translation>
    </message>
    <message>
        <source>Published figures, {title}: {n}. They are taken over as they are.</source>
        <translation>Chiffres publiés, {title} : {n}. Ils sont repris tels quels.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modèle d’importation</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sign between co&amp;lumns</source>
        <translation>Signe entre les co&amp;lonnes</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Signe entre les colonnes</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Prendre un modèle d’importation d’un fichier</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tableau en texte</translation>
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
        <translation>Windows, Europe occidentale (1252)</translation>
    </message>
    <message>
        <source>{kind} · rows: {rows} · columns: {columns}</source>
        <translation>{kind} · lignes : {rows} · colonnes : {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
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
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the plan</source>
        <translation>Filtre du plan</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>En retard seulement</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Responsable ou pilote</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Chercher dans le plan</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
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
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Click to sort</source>
        <translation>Cliquez pour trier</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Notes under the table</source>
        <translation>Notes sous le tableau</translation>
    </message>
    <message>
        <source>Show the table large</source>
        <translation>Agrandir le tableau</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</source>
        <translation>Un protocole figé ne peut plus être modifié ni supprimé. Ainsi, personne ne peut dire plus tard que la comparaison a été choisie pour donner un bon résultat. Faire mieux reste possible : une autre évaluation à côté.</translation>
    </message>
    <message>
        <source>Fix the design</source>
        <translation>Figer le protocole</translation>
    </message>
    <message>
        <source>Fixing the design</source>
        <translation>Fixation du protocole</translation>
    </message>
    <message>
        <source>Who fixes it? (a function, no name)</source>
        <translation>Qui le fige ? (une fonction, pas un nom)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Change this indicator…</source>
        <translation>Modifier cet indicateur…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copier le tableau pour un tableur</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Make an indicator of this question…</source>
        <translation>Faire un indicateur de cette question…</translation>
    </message>
    <message>
        <source>Put this question in the council&apos;s workbook</source>
        <translation>Ajouter cette question au classeur du conseil communal</translation>
    </message>
    <message>
        <source>Take this question out of the council&apos;s workbook</source>
        <translation>Retirer cette question du classeur du conseil communal</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Il n’y a pas encore de résultat à jour.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>A change goes to all of them.</source>
        <translation>Une modification s’applique à toutes.</translation>
    </message>
    <message>
        <source>Card: {title}</source>
        <translation>Fiche : {title}</translation>
    </message>
    <message>
        <source>Choose a goal or an action to see and change it.</source>
        <translation>Choisissez un objectif ou une action pour les voir et les modifier.</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Chiffres : {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Go to what this row is linked to</source>
        <translation>Aller à ce qui est lié à cette ligne</translation>
    </message>
    <message>
        <source>Its evaluation</source>
        <translation>Son évaluation</translation>
    </message>
    <message>
        <source>Nothing is linked yet</source>
        <translation>Rien n’est encore lié</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Prévoir une évaluation</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Problème : {title}</translation>
    </message>
    <message>
        <source>Rows of one kind can be changed together: goals, or actions.</source>
        <translation>Des lignes du même type peuvent être modifiées ensemble : objectifs, ou actions.</translation>
    </message>
    <message>
        <source>{kind}: {n} chosen</source>
        <translation>{kind} : sélection de {n}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Looking at what is due</source>
        <translation>Recherche des échéances</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>Montrer {panel}</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Cliquez d’abord sur des quartiers de la carte ; gardez Maj enfoncée pour en choisir plusieurs.</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Prendre la sélection de la carte</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (le quartier n’existe plus)</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a goal, an action or a plan</source>
        <translation>Ajouter un objectif, une action ou un plan</translation>
    </message>
    <message>
        <source>Found: {n} of {of}</source>
        <translation>Résultats : {n} sur {of}</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objectifs mesurables</translation>
    </message>
    <message>
        <source>Measurable goals: {n} of {of}</source>
        <translation>Objectifs mesurables : {n} sur {of}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>Ce que l’on peut faire des lignes choisies</translation>
    </message>
</context>
<context>
    <name>HeaderLines</name>
    <message>
        <source>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</source>
        <translation>Cliquez sur les lignes qui forment les titres (ou touches fléchées et barre d’espace). Plusieurs lignes sont réunies en un seul titre par colonne.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Les premières lignes du fichier</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>titre</translation>
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
    <name>IndicatorDialog</name>
    <message>
        <source>Calculating the indicator</source>
        <translation>Calcul de l’indicateur</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>Modifier un indicateur</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nouvel indicateur</translation>
    </message>
    <message>
        <source>Saving the indicator</source>
        <translation>Enregistrement de l’indicateur</translation>
    </message>
    <message>
        <source>Value in the newest survey</source>
        <translation>Valeur dans la dernière enquête</translation>
    </message>
</context>
<context>
    <name>IndicatorField</name>
    <message>
        <source>Choose one, or write what is counted</source>
        <translation>Choisissez-en un, ou écrivez ce qui est compté</translation>
    </message>
    <message>
        <source>{id} (no figures here)</source>
        <translation>{id} (pas de chiffres ici)</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>A score from 0 to 10 of some questions together</source>
        <translation>Un score de 0 à 10 pour plusieurs questions ensemble</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Réponses qui comptent</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>High answers mean little of it</source>
        <translation>Une réponse élevée en indique peu</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Réponse la plus élevée</translation>
    </message>
    <message>
        <source>Least number of questions answered</source>
        <translation>Nombre minimal de questions répondues</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Réponse la plus basse</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The average of the answers</source>
        <translation>La moyenne des réponses</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Cochez au moins une question.</translation>
    </message>
    <message>
        <source>Tick the answers that count.</source>
        <translation>Cochez les réponses qui comptent.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Who did so in at least one of the questions</source>
        <translation>Qui l’a fait dans au moins une des questions</translation>
    </message>
    <message>
        <source>Who gave one of the ticked answers</source>
        <translation>Qui a donné une des réponses cochées</translation>
    </message>
    <message>
        <source>{code} (not in this wave)</source>
        <translation>{code} (absente de cette vague)</translation>
    </message>
</context>
<context>
    <name>IndicatorOptions</name>
    <message>
        <source>All who were asked; no answer counts as “no”</source>
        <translation>Tous ceux à qui elle a été posée ; pas de réponse compte comme « non »</translation>
    </message>
    <message>
        <source>Incidents about the same</source>
        <translation>Incidents sur le même sujet</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Plus, c’est mieux</translation>
    </message>
    <message>
        <source>More is worse</source>
        <translation>Plus, c’est pire</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ni bon ni mauvais</translation>
    </message>
    <message>
        <source>Not comparable with earlier waves from</source>
        <translation>Non comparable aux vagues antérieures à partir de</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>Parmi qui</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Partie du questionnaire</translation>
    </message>
    <message>
        <source>Those who answered</source>
        <translation>Ceux qui ont répondu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What changed in {wave}</source>
        <translation>Ce qui a changé dans la vague {wave}</translation>
    </message>
    <message>
        <source>What more of it means</source>
        <translation>Ce que signifie un chiffre plus élevé</translation>
    </message>
</context>
<context>
    <name>InlineProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt en cours…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>encore {time}</translation>
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
    <name>KeptList</name>
    <message>
        <source>Kept analyses</source>
        <translation>Analyses gardées</translation>
    </message>
    <message>
        <source>Show all ({n})</source>
        <translation>Tout montrer ({n})</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Calculate again with the same settings and filter</source>
        <translation>Recalculer avec les mêmes réglages et le même filtre</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>Dans le classeur</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Plus à jour – recalculer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What to do with “{title}”</source>
        <translation>Que faire de « {title} »</translation>
    </message>
    <message>
        <source>decision noted</source>
        <translation>décision notée</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>dans le classeur</translation>
    </message>
</context>
<context>
    <name>LaneTree</name>
    <message>
        <source>Problems by lane</source>
        <translation>Problèmes par volet</translation>
    </message>
    <message>
        <source>Score {total} · in the first {top}: {near} (any weights: {free})</source>
        <translation>Score {total} · dans les {top} premiers : {near} (tous poids possibles : {free})</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sans score : {criteria}</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>pas encore de scores</translation>
    </message>
    <message>
        <source>place {low}</source>
        <translation>rang {low}</translation>
    </message>
    <message>
        <source>place {low} to {high}</source>
        <translation>rang {low} à {high}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Couches, celle du dessus en premier</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</source>
        <translation>Espace affiche ou masque ; Alt et une flèche déplacent une couche ; Suppr retire un résultat de la carte</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirer de la carte</translation>
    </message>
    <message>
        <source>{title}
The data have changed since.</source>
        <translation>{title}
Les données ont changé depuis.</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (plus à jour)</translation>
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
    <name>LineTree</name>
    <message>
        <source>Follow the thread</source>
        <translation>Suivre le fil</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
</context>
<context>
    <name>LookStack</name>
    <message>
        <source>Goals and actions</source>
        <translation>Objectifs et actions</translation>
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
    <name>Milestones</name>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
    <name>NewPlan</name>
    <message>
        <source>A plan has goals, and under them the actions with their days, money and partners. Choose the kind of plan: it brings its own words and goals to start from.</source>
        <translation>Un plan a des objectifs et, en dessous, les actions avec leurs dates, leur budget et leurs partenaires. Choisissez le type de plan : il apporte son vocabulaire et ses premiers objectifs.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importer un plan…</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Type de plan</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Créer le plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de plan</translation>
    </message>
    <message>
        <source>This project is open for reading only, so no plan can be made.</source>
        <translation>Ce projet est ouvert en lecture seule : aucun plan ne peut être créé.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
    <name>NoteForm</name>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Draw the place on the map</source>
        <translation>Dessiner le lieu sur la carte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>May be told to others</source>
        <translation>Peut être communiqué à d’autres</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the finding first; then pictures and documents can be added.</source>
        <translation>Enregistrez d’abord le constat ; vous pourrez ensuite ajouter des photos et des documents.</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>Reste dans le service</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>x {x}, y {y} (metres)</source>
        <translation>x {x}, y {y} (mètres)</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (le quartier n’existe plus)</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Adding the file</source>
        <translation>Ajout du fichier</translation>
    </message>
    <message>
        <source>Deleting the finding</source>
        <translation>Suppression du constat</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Retrait du fichier</translation>
    </message>
    <message>
        <source>Saving the finding</source>
        <translation>Enregistrement du constat</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Add a finding</source>
        <translation>Ajouter un constat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</source>
        <translation>Rien n’est encore noté. Notez ce que vous avez constaté lors d’une marche exploratoire, ou entendu lors d’un entretien ou d’une réunion, avec le lieu et une photo.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>fichiers : {n}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Add a problem</source>
        <translation>Ajouter un problème</translation>
    </message>
    <message>
        <source>Adding a problem</source>
        <translation>Ajout d’un problème</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendrier…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Exporter des fiches…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Constats en mots</translation>
    </message>
    <message>
        <source>Follow a figure…</source>
        <translation>Suivre un chiffre…</translation>
    </message>
    <message>
        <source>From a figure to the goals and actions that rest on it, and back to its files.</source>
        <translation>D’un chiffre aux objectifs et actions qui reposent dessus, et retour à ses fichiers.</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objectifs mesurables</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Importer des fiches…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importer des incidents…</translation>
    </message>
    <message>
        <source>Keeping the design</source>
        <translation>Enregistrement du protocole</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Look at the figures</source>
        <translation>Voir les chiffres</translation>
    </message>
    <message>
        <source>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</source>
        <translation>Regardez d’abord les chiffres de vos quartiers, nommez les problèmes qui en ressortent, puis fixez des objectifs et des actions. Les échéances et ce qui manque apparaîtront ensuite ici.</translation>
    </message>
    <message>
        <source>Looking at the design</source>
        <translation>Examen du protocole</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Recherche de quartiers comparables</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Recherche des chiffres</translation>
    </message>
    <message>
        <source>Making the profile</source>
        <translation>Création du profil</translation>
    </message>
    <message>
        <source>Marking the board as seen</source>
        <translation>Marquage du tableau de bord comme vu</translation>
    </message>
    <message>
        <source>Name a problem</source>
        <translation>Nommer un problème</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Nouvelle fiche…</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Aucun quartier ne peut servir de comparaison.</translation>
    </message>
    <message>
        <source>No problems yet. Add one here, or from a figure on the page with figures.</source>
        <translation>Pas encore de problèmes. Ajoutez-en un ici, ou à partir d’un chiffre à la page des chiffres.</translation>
    </message>
    <message>
        <source>Own cards</source>
        <translation>Fiches locales</translation>
    </message>
    <message>
        <source>Planning an evaluation</source>
        <translation>Préparation d’une évaluation</translation>
    </message>
    <message>
        <source>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</source>
        <translation>Priorités : {n}. Points d’attention particuliers : {points}. Pas décidés : {open}.</translation>
    </message>
    <message>
        <source>Putting the card on the action</source>
        <translation>Ajout de la fiche à l’action</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>Lecture des actions</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>Lecture des fiches</translation>
    </message>
    <message>
        <source>Reading the evaluations</source>
        <translation>Lecture des évaluations</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Lecture des chiffres</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Lecture du plan et de ses chiffres</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Lecture du plan…</translation>
    </message>
    <message>
        <source>Reading the problems</source>
        <translation>Lecture des problèmes</translation>
    </message>
    <message>
        <source>Reading what was measured here</source>
        <translation>Lecture de ce qui a été mesuré ici</translation>
    </message>
    <message>
        <source>Remove a card…</source>
        <translation>Supprimer une fiche…</translation>
    </message>
    <message>
        <source>Removing the evaluation</source>
        <translation>Suppression de l’évaluation</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Attribution des scores</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Commencer un plan</translation>
    </message>
    <message>
        <source>The design is fixed.</source>
        <translation>Le protocole est figé.</translation>
    </message>
    <message>
        <source>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</source>
        <translation>Le score d’un problème est la moyenne pondérée de ses scores de 1 à 5 ; ce qui n’a pas de score ne compte pas. La barre dit dans combien de 10 000 tirages de poids proches de ceux-ci le problème est parmi les cinq premiers.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey, or a table of figures of services.</source>
        <translation>Il n’y a pas encore de chiffres. Importez des incidents, une enquête ou un tableau de chiffres de services.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Il n’y a pas encore de plan</translation>
    </message>
    <message>
        <source>There is no programme card “{card}” in this project.</source>
        <translation>Il n’y a pas de fiche-programme « {card} » dans ce projet.</translation>
    </message>
    <message>
        <source>This area no longer exists; its figures are on the board.</source>
        <translation>Ce quartier n’existe plus ; ses chiffres sont sur le tableau de bord.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Poids des critères</translation>
    </message>
    <message>
        <source>What is due and what is missing</source>
        <translation>Les échéances et ce qui manque</translation>
    </message>
    <message>
        <source>What is the problem, in a few words?</source>
        <translation>Quel est le problème, en quelques mots ?</translation>
    </message>
    <message>
        <source>Write what is due as a calendar (.ics), for Outlook or a phone.</source>
        <translation>Écrire les échéances dans un calendrier (.ics), pour Outlook ou un téléphone.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title} : aucun</translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title} : {n}</translation>
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
    <name>ParameterForm</name>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Service or organisation</source>
        <translation>Service ou organisation</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>such as 2025</source>
        <translation>par exemple 2025</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>(none chosen)</source>
        <translation>(aucun choix)</translation>
    </message>
    <message>
        <source>{code} (no longer there)</source>
        <translation>{code} (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>As usual (logit)</source>
        <translation>Comme d’habitude (logit)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Beta, for small groups</source>
        <translation>Bêta, pour de petits groupes</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>By area: {scheme}</source>
        <translation>Par quartier : {scheme}</translation>
    </message>
    <message>
        <source>By: {question}</source>
        <translation>Par : {question}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Tout le monde ensemble</translation>
    </message>
    <message>
        <source>Everybody: each group beside it</source>
        <translation>Tout le monde : chaque groupe à côté</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How margins are calculated</source>
        <translation>Calcul des marges</translation>
    </message>
    <message>
        <source>How sure the margin is</source>
        <translation>À quel point la marge est sûre</translation>
    </message>
    <message>
        <source>Median: the one in the middle</source>
        <translation>Médiane : la valeur du milieu</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>The most frequent one</source>
        <translation>La plus fréquente</translation>
    </message>
    <message>
        <source>The same to both sides</source>
        <translation>La même des deux côtés</translation>
    </message>
    <message>
        <source>What is calculated</source>
        <translation>Ce qui est calculé</translation>
    </message>
    <message>
        <source>What suits the question</source>
        <translation>Ce qui convient à la question</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>With care (Korn–Graubard)</source>
        <translation>Avec prudence (Korn–Graubard)</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>sûr à {percent} %</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Actions on the map</source>
        <translation>Actions sur la carte</translation>
    </message>
    <message>
        <source>Actions: {n}; places: {places}.</source>
        <translation>Actions : {n} ; lieux : {places}.</translation>
    </message>
    <message>
        <source>Areas that no longer exist, not on the map: {n}.</source>
        <translation>Quartiers qui n’existent plus, pas sur la carte : {n}.</translation>
    </message>
    <message>
        <source>Drawn: {title}</source>
        <translation>Dessiné : {title}</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Sur la carte :</translation>
    </message>
    <message>
        <source>Places and their actions</source>
        <translation>Lieux et leurs actions</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Lecture des quartiers</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Toute la commune</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>toutes les actions</translation>
    </message>
    <message>
        <source>{code}: area no longer exists</source>
        <translation>{code} : le quartier n’existe plus</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Narrow: more room for the map</source>
        <translation>Étroit : plus de place pour la carte</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first; then its plan stands here.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez-en ou créez-en un d’abord ; son plan apparaît alors ici.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This project is open for reading only: look, but nothing can be changed.</source>
        <translation>Ce projet est ouvert en lecture seule : vous pouvez regarder, mais rien modifier.</translation>
    </message>
    <message>
        <source>Wide: more room for the plan</source>
        <translation>Large : plus de place pour le plan</translation>
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
    <name>PresentFigure</name>
    <message>
        <source>, margin {low} to {high}</source>
        <translation>, marge de {low} à {high}</translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation>Actuel : {value} {unit}</translation>
    </message>
    <message>
        <source>Take the present figure</source>
        <translation>Prendre le chiffre actuel</translation>
    </message>
    <message>
        <source>There is no figure of now: choose an indicator, or measure by hand.</source>
        <translation>Il n’y a pas de chiffre actuel : choisissez un indicateur, ou mesurez vous-même.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>A problem</source>
        <translation>Un problème</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this problem with its scores. It can be undone.</source>
        <translation>Supprimer ce problème avec ses scores. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Figures and files under it, goals and actions that answer it</source>
        <translation>Chiffres et fichiers en dessous, objectifs et actions qui y répondent</translation>
    </message>
    <message>
        <source>Figures that show it</source>
        <translation>Chiffres qui le montrent</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Suivre le fil</translation>
    </message>
    <message>
        <source>Goals that answer it</source>
        <translation>Objectifs qui y répondent</translation>
    </message>
    <message>
        <source>In place of those that are out of date. It can be undone.</source>
        <translation>À la place de ceux qui sont dépassés. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>No goal answers this priority yet.</source>
        <translation>Aucun objectif ne répond encore à cette priorité.</translation>
    </message>
    <message>
        <source>No goal answers this problem.</source>
        <translation>Aucun objectif ne répond à ce problème.</translation>
    </message>
    <message>
        <source>None yet: add this problem from the page with figures to take them along.</source>
        <translation>Pas encore : ajoutez ce problème à partir de la page des chiffres pour les reprendre.</translation>
    </message>
    <message>
        <source>Score from the figures</source>
        <translation>Score d’après les chiffres</translation>
    </message>
    <message>
        <source>Scores, 1 (little) to 5 (much)</source>
        <translation>Scores, de 1 (peu) à 5 (beaucoup)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Montrer {name}</translation>
    </message>
    <message>
        <source>Size, trend, harm and fear follow from the figures. Scores by hand stay.</source>
        <translation>Ampleur, évolution, préjudice et peur viennent des chiffres. Vos propres scores sont gardés.</translation>
    </message>
    <message>
        <source>Take the newest figures</source>
        <translation>Prendre les derniers chiffres</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Add a finding here</source>
        <translation>Ajouter un constat ici</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Retour aux chiffres</translation>
    </message>
    <message>
        <source>Back to the figures (Alt+←)</source>
        <translation>Retour aux chiffres (Alt+←)</translation>
    </message>
</context>
<context>
    <name>ProgressLog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ajouter au journal</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Function that says so</source>
        <translation>Fonction de qui le dit</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Photos et documents</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save this file elsewhere</source>
        <translation>Enregistrer ce fichier ailleurs</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Enregistrement du fichier</translation>
    </message>
    <message>
        <source>The log stays in the office: it is in no export and in no edition.</source>
        <translation>Le journal reste dans le service : il n’est dans aucune exportation ni édition.</translation>
    </message>
    <message>
        <source>What was done, and how it goes</source>
        <translation>Ce qui a été fait, et comment cela avance</translation>
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
    <name>QuestionList</name>
    <message>
        <source>No question has these words.</source>
        <translation>Aucune question ne contient ces mots.</translation>
    </message>
    <message>
        <source>Questions and indicators</source>
        <translation>Questions et indicateurs</translation>
    </message>
    <message>
        <source>Search in questions</source>
        <translation>Chercher dans les questions</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Retour aux questions</translation>
    </message>
    <message>
        <source>Back to the questions (Alt+←)</source>
        <translation>Retour aux questions (Alt+←)</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calcul des réponses</translation>
    </message>
    <message>
        <source>Changing the workbook</source>
        <translation>Modification du classeur</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Plus à jour – recalculer</translation>
    </message>
    <message>
        <source>Register and decision</source>
        <translation>Registre et décision</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Un problème s’est produit pendant le calcul.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>Le calcul a été interrompu.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What was filled in is not a number. Write digits only, such as 250.</source>
        <translation>Ce qui est rempli n’est pas un nombre. Écrivez seulement des chiffres, par exemple 250.</translation>
    </message>
    <message>
        <source>What you see below is not up to date.</source>
        <translation>Ce que vous voyez ci-dessous n’est plus à jour.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Partie</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>Column: {columns}</source>
        <translation>Colonne : {columns}</translation>
    </message>
    <message>
        <source>Gave an answer: {n}.</source>
        <translation>Ont donné une réponse : {n}.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Not on the scale, so they count as no answer: {n}.</source>
        <translation>Hors de l’échelle, comptent donc comme pas de réponse : {n}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Nombres de {low} à {high}.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Une réponse parmi plusieurs</translation>
    </message>
    <message>
        <source>Only the first {n} answers are listed.</source>
        <translation>Seules les {n} premières réponses sont affichées.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Own words are kept apart and never counted.</source>
        <translation>Le texte libre est gardé à part et n’est jamais compté.</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Partie du questionnaire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search a question</source>
        <translation>Chercher une question</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Plusieurs réponses</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Texte de la question</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Changing the register</source>
        <translation>Modification du registre</translation>
    </message>
    <message>
        <source>Entering the analysis in the register</source>
        <translation>Inscription de l’analyse au registre</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Lecture du registre</translation>
    </message>
</context>
<context>
    <name>RejectedView</name>
    <message>
        <source>&amp;Export the rejected rows…</source>
        <translation>&amp;Exporter les lignes refusées…</translation>
    </message>
    <message>
        <source>All rows can be kept.</source>
        <translation>Toutes les lignes peuvent être gardées.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Exporter les lignes refusées</translation>
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
        <source>The first {n} of {all}; the workbook has all of them.</source>
        <translation>Les {n} premières sur {all} ; le classeur les contient toutes.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Les lignes refusées sont dans {file}.</translation>
    </message>
    <message>
        <source>These rows are left out. Mend them in the file and import it again.</source>
        <translation>Ces lignes sont laissées de côté. Corrigez-les dans le fichier et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Écriture des lignes refusées</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>lignes refusées</translation>
    </message>
</context>
<context>
    <name>RespondentModel</name>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message>
        <source>Answers of single people are personal data: look only at what you need, and tell nobody who answered what. This look is noted in the log ({n} rows). Nothing can be copied from here.</source>
        <translation>Les réponses d’une personne sont des données personnelles : ne regardez que ce qu’il vous faut, et ne dites à personne qui a répondu quoi. Cette consultation est notée dans le journal ({n} lignes). Rien ne peut être copié d’ici.</translation>
    </message>
    <message>
        <source>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</source>
        <translation>Chaque consultation de réponses individuelles est notée dans le journal du projet. Ce projet est ouvert en lecture seule : elles ne peuvent pas être montrées.</translation>
    </message>
    <message>
        <source>Noting the look in the log</source>
        <translation>Inscription de la consultation au journal</translation>
    </message>
    <message>
        <source>Reading single answers</source>
        <translation>Lecture des réponses individuelles</translation>
    </message>
    <message>
        <source>Reading single answers…</source>
        <translation>Lecture des réponses individuelles…</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Réponses individuelles</translation>
    </message>
    <message>
        <source>Single answers are not shown on this computer (see the settings).</source>
        <translation>Les réponses individuelles ne sont pas montrées sur cet ordinateur (voir les réglages).</translation>
    </message>
    <message>
        <source>Single answers: {wave}</source>
        <translation>Réponses individuelles : {wave}</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Written: {file}. Small counts are not hidden in it: keep it in the office.</source>
        <translation>Écrit : {file}. Les petits nombres n’y sont pas masqués : gardez ce fichier dans le service.</translation>
    </message>
</context>
<context>
    <name>ResultFooter</name>
    <message>
        <source>Add to the workbook</source>
        <translation>Ajouter au classeur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep as a layer, and enter it in the register</source>
        <translation>Garder comme couche et inscrire au registre</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Garder dans le registre</translation>
    </message>
    <message>
        <source>Kept: take it out of the register</source>
        <translation>Gardé : retirer du registre</translation>
    </message>
    <message>
        <source>Kept: take its layer off the map</source>
        <translation>Gardé : retirer sa couche de la carte</translation>
    </message>
    <message>
        <source>Take it out of the workbook</source>
        <translation>Retirer du classeur</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Il n’y a pas encore de résultat à jour.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Write the result to a file</source>
        <translation>Écrire le résultat dans un fichier</translation>
    </message>
</context>
<context>
    <name>ResultSettings</name>
    <message>
        <source>Out of date: the data have changed since.</source>
        <translation>Plus à jour : les données ont changé depuis.</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirer de la carte</translation>
    </message>
    <message>
        <source>Take this result off the map (Del)</source>
        <translation>Retirer ce résultat de la carte (Suppr)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Ce que cela ne montre pas</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirer la ligne</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>By hand.</source>
        <translation>À la main.</translation>
    </message>
    <message>
        <source>By hand: {why}</source>
        <translation>À la main : {why}</translation>
    </message>
    <message>
        <source>Score for {name}</source>
        <translation>Score pour {name}</translation>
    </message>
    <message>
        <source>The figures give {score}: {why}</source>
        <translation>Les chiffres donnent {score} : {why}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
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
    <name>ShapeField</name>
    <message>
        <source>(nothing drawn)</source>
        <translation>(rien de dessiné)</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dessiner sur la carte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove what was drawn</source>
        <translation>Retirer le dessin</translation>
    </message>
    <message>
        <source>drawn, {n} ha</source>
        <translation>dessiné, {n} ha</translation>
    </message>
</context>
<context>
    <name>ShowIncidents</name>
    <message>
        <source>Show the incidents too</source>
        <translation>Montrer aussi les incidents</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Address of the source</source>
        <translation>Adresse de la source</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>StartsField</name>
    <message>
        <source>Start of {area}</source>
        <translation>Début de {area}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Étape {n} sur {all} : {name}</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Indicators that were added: {n}. Undo takes them away.</source>
        <translation>Indicateurs ajoutés : {n}. Annuler les retire.</translation>
    </message>
    <message>
        <source>Reading the surveys</source>
        <translation>Lecture des enquêtes</translation>
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
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Importer une enquête</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examen des colonnes</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Reading the recipe</source>
        <translation>Lecture du modèle d’importation</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Essai de l’importation</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>A figure, problem, goal, action or evaluation</source>
        <translation>Un chiffre, un problème, un objectif, une action ou une évaluation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a line to go to it. A line with incidents shows them on the map.</source>
        <translation>Choisissez une ligne pour y aller. Une ligne avec des incidents les montre sur la carte.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Follow the thread of</source>
        <translation>Suivre le fil de</translation>
    </message>
    <message>
        <source>Following the thread</source>
        <translation>Suivi du fil</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Repose sur</translation>
    </message>
    <message>
        <source>On it rest</source>
        <translation>Repose dessus</translation>
    </message>
    <message>
        <source>Show the incidents in {place}: {n}</source>
        <translation>Montrer les incidents de {place} : {n}</translation>
    </message>
    <message>
        <source>The map and the table show these incidents now.</source>
        <translation>La carte et le tableau montrent maintenant ces incidents.</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>Le fil</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Il n’y a encore rien à choisir.</translation>
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
    <name>TimelineArea</name>
    <message>
        <source>Q{n}</source>
        <translation>T{n}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sans dates</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
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
    <name>TimelineView</name>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Narrower days (-)</source>
        <translation>Jours plus étroits (-)</translation>
    </message>
    <message>
        <source>Timeline of goals and actions</source>
        <translation>Ligne du temps des objectifs et actions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Wider days (+)</source>
        <translation>Jours plus larges (+)</translation>
    </message>
    <message>
        <source>◆ step done   ◇ step open   dashed line: today</source>
        <translation>◆ étape faite   ◇ étape à faire   tirets : aujourd’hui</translation>
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
    <name>WaveHead</name>
    <message>
        <source>Changes between waves…</source>
        <translation>Changements entre les vagues…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importer une enquête…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Les examiner…</translation>
    </message>
    <message>
        <source>More about surveys</source>
        <translation>Plus sur les enquêtes</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nouvel indicateur…</translation>
    </message>
    <message>
        <source>Possible breaks with other waves: {n}</source>
        <translation>Ruptures possibles avec d’autres vagues : {n}</translation>
    </message>
    <message>
        <source>Ready-made indicators</source>
        <translation>Indicateurs prêts à l’emploi</translation>
    </message>
    <message>
        <source>Single answers…</source>
        <translation>Réponses individuelles…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>réponses : {n}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>pondérées</translation>
    </message>
    <message>
        <source>weighted to the population</source>
        <translation>pondérées sur la population</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weight of {name}</source>
        <translation>Poids de {name}</translation>
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
        <source>Analysis</source>
        <translation>Analyse</translation>
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
    <name>WizardFrame</name>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Suivant &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Re&amp;tour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Un problème s’est produit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
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
        <source>Analysis</source>
        <translation>Analyse</translation>
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
    <name>analyses</name>
    <message>
        <source>A smooth map of how many incidents there are per km².</source>
        <translation>Une carte lissée du nombre d’incidents par km².</translation>
    </message>
    <message>
        <source>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</source>
        <translation>Des quartiers de ce découpage se chevauchent (paires : {n}) ; un incident situé dans deux d’entre eux ne compte que dans un seul.</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densité des incidents</translation>
    </message>
    <message>
        <source>Does one incident draw the next?</source>
        <translation>Un incident en attire-t-il un autre ?</translation>
    </message>
    <message>
        <source>Each area against the same days a year earlier, and where the change is clear.</source>
        <translation>Chaque quartier par rapport aux mêmes jours un an plus tôt, et où l’évolution est nette.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</source>
        <translation>Incidents par rapport aux habitants, avec ce que le hasard seul fait aux petits quartiers et aux rangs.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Est-ce plus que le hasard ?</translation>
    </message>
    <message>
        <source>Is it rising here?</source>
        <translation>Est-ce en hausse ici ?</translation>
    </message>
    <message>
        <source>Is it rising over time?</source>
        <translation>Est-ce en hausse au fil du temps ?</translation>
    </message>
    <message>
        <source>Marks places where incidents lie together more, or less, than chance would have it.</source>
        <translation>Marque les lieux où les incidents sont plus regroupés, ou moins, que par hasard.</translation>
    </message>
    <message>
        <source>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</source>
        <translation>Marque les carrés où il faut attendre le plus d’incidents, et dit honnêtement si cela vaut mieux que regarder les carrés de l’an dernier.</translation>
    </message>
    <message>
        <source>Months or weeks, what chance allows, and since when it is different.</source>
        <translation>Les mois ou les semaines, ce que le hasard permet, et depuis quand c’est différent.</translation>
    </message>
    <message>
        <source>Risk by surroundings</source>
        <translation>Risque selon l’environnement</translation>
    </message>
    <message>
        <source>See which surroundings go together with more incidents, to look there first.</source>
        <translation>Voir quels environnements vont de pair avec plus d’incidents, pour y regarder d’abord.</translation>
    </message>
    <message>
        <source>The hours of the week, also of incidents that nobody saw happen.</source>
        <translation>Les heures de la semaine, aussi pour les incidents que personne n’a vus se produire.</translation>
    </message>
    <message>
        <source>To choose at which hours to be present.</source>
        <translation>Choisir à quelles heures être présent.</translation>
    </message>
    <message>
        <source>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</source>
        <translation>Choisir des lieux pour la prévention de la semaine ou du mois à venir. Des lieux seulement : l’analyse ne prend aucune donnée sur des personnes et ne dit rien d’aucune personne (règlement (UE) 2024/1689, article 5). Une personne décide de ce qui en est fait.</translation>
    </message>
    <message>
        <source>To compare areas by inhabitants without ranking small ones by noise.</source>
        <translation>Comparer les quartiers selon leurs habitants, sans classer les petits d’après le hasard.</translation>
    </message>
    <message>
        <source>To see in which areas more or fewer incidents are recorded than before.</source>
        <translation>Voir dans quels quartiers plus ou moins d’incidents sont enregistrés qu’avant.</translation>
    </message>
    <message>
        <source>To see where recorded incidents lie close together.</source>
        <translation>Voir où les incidents enregistrés sont proches les uns des autres.</translation>
    </message>
    <message>
        <source>To see which places stand out from the rest.</source>
        <translation>Voir quels lieux se distinguent des autres.</translation>
    </message>
    <message>
        <source>To tell a real change from chance and season.</source>
        <translation>Distinguer une vraie évolution du hasard et de la saison.</translation>
    </message>
    <message>
        <source>To warn networks and the neighbourhood police in time after an incident.</source>
        <translation>Avertir à temps les réseaux et la police de proximité après un incident.</translation>
    </message>
    <message>
        <source>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</source>
        <translation>Met en rapport des couches importées, comme des cafés, des arrêts de bus ou des réverbères, avec les lieux des incidents.</translation>
    </message>
    <message>
        <source>What surrounds the busy places?</source>
        <translation>Qu’y a-t-il autour des lieux chargés ?</translation>
    </message>
    <message>
        <source>When in the week does it happen?</source>
        <translation>À quel moment de la semaine cela arrive-t-il ?</translation>
    </message>
    <message>
        <source>Where is it busy?</source>
        <translation>Où y a-t-il beaucoup d’incidents ?</translation>
    </message>
    <message>
        <source>Where is it likely next?</source>
        <translation>Où faut-il s’y attendre ensuite ?</translation>
    </message>
    <message>
        <source>Whether incidents follow each other nearby within days, and where that is now.</source>
        <translation>Si des incidents se suivent à proximité en quelques jours, et où c’est le cas en ce moment.</translation>
    </message>
    <message>
        <source>Which areas differ from the rest?</source>
        <translation>Quels quartiers diffèrent des autres ?</translation>
    </message>
    <message>
        <source>{names} and others: {more}</source>
        <translation>{names} et d’autres : {more}</translation>
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
    <name>change</name>
    <message>
        <source>An area chosen because last year was bad often looks better the next year by itself.</source>
        <translation>Un quartier choisi parce que l’année passée était mauvaise va souvent mieux l’année suivante sans autre raison.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas in two periods</source>
        <translation>Quartiers sur deux périodes</translation>
    </message>
    <message>
        <source>Areas with too few incidents to say anything: {n}.</source>
        <translation>Quartiers avec trop peu d’incidents pour en dire quelque chose : {n}.</translation>
    </message>
    <message>
        <source>Change: {now} against {before}</source>
        <translation>Évolution : {now} par rapport à {before}</translation>
    </message>
    <message>
        <source>Clearly fewer in: {areas}.</source>
        <translation>Nettement moins dans : {areas}.</translation>
    </message>
    <message>
        <source>Clearly more in: {areas}.</source>
        <translation>Nettement plus dans : {areas}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts differ from year to year by chance alone; the chart shows the margins.</source>
        <translation>Les nombres varient d’une année à l’autre par le seul hasard ; le graphique montre les marges.</translation>
    </message>
    <message>
        <source>How the incidents are spread over the areas did not clearly change.</source>
        <translation>La répartition des incidents entre les quartiers n’a pas nettement changé.</translation>
    </message>
    <message>
        <source>In the other areas no change is clear.</source>
        <translation>Dans les autres quartiers, aucune évolution n’est nette.</translation>
    </message>
    <message>
        <source>Incidents now for one before, with margin</source>
        <translation>Incidents maintenant pour un avant, avec marge</translation>
    </message>
    <message>
        <source>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</source>
        <translation>L’analyse compare ce qui a été enregistré. Une autre façon de signaler ou d’enregistrer, ou de nouveaux habitants, changent aussi le nombre.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Laissés de côté car sans jour : {n}.</translation>
    </message>
    <message>
        <source>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</source>
        <translation>Marges à 95 %. q est p corrigé pour le nombre de quartiers ; celui de la part teste si la part du quartier dans tous les incidents a changé. Rien n’est dit des quartiers avec moins de dix incidents dans les deux périodes ensemble.</translation>
    </message>
    <message>
        <source>No area has a clear change.</source>
        <translation>Aucun quartier ne montre d’évolution nette.</translation>
    </message>
    <message>
        <source>Now for one before</source>
        <translation>Maintenant pour un avant</translation>
    </message>
    <message>
        <source>Outside all areas: {before} before, {now} now.</source>
        <translation>Hors de tout quartier : {before} avant, {now} maintenant.</translation>
    </message>
    <message>
        <source>Over all a clear fall</source>
        <translation>Au total, une baisse nette</translation>
    </message>
    <message>
        <source>Over all a clear rise</source>
        <translation>Au total, une hausse nette</translation>
    </message>
    <message>
        <source>Over all a sharp fall</source>
        <translation>Au total, une forte baisse</translation>
    </message>
    <message>
        <source>Over all a sharp rise</source>
        <translation>Au total, une forte hausse</translation>
    </message>
    <message>
        <source>Over all no clear change</source>
        <translation>Au total, pas d’évolution nette</translation>
    </message>
    <message>
        <source>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</source>
        <translation>Peut-être une évolution, mais parmi tant de quartiers le hasard en donne aussi de telles : {areas}.</translation>
    </message>
    <message>
        <source>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</source>
        <translation>Parts : spatial point pattern test avec khi carré par quartier (Yates) et Benjamini-Yekutieli (Wheeler, Steenbeek et Andresen 2018). S = {s} de tous les quartiers, {robust} de ceux qui ont un incident.</translation>
    </message>
    <message>
        <source>The first incident is of {day}: check whether the earlier period is complete.</source>
        <translation>Le premier incident date du {day} : vérifiez si la période précédente est complète.</translation>
    </message>
    <message>
        <source>The last incident is of {day}: check whether the later period is complete.</source>
        <translation>Le dernier incident date du {day} : vérifiez si la période récente est complète.</translation>
    </message>
    <message>
        <source>The periods are {before} and {now} days long; that is reckoned with.</source>
        <translation>Les périodes durent {before} et {now} jours ; il en est tenu compte.</translation>
    </message>
    <message>
        <source>The share of all incidents changed in: {areas}.</source>
        <translation>La part dans tous les incidents a changé dans : {areas}.</translation>
    </message>
    <message>
        <source>Too few incidents to speak of a change</source>
        <translation>Trop peu d’incidents pour parler d’une évolution</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Ce qu’on peut dire</translation>
    </message>
    <message>
        <source>Without a location: {before} before, {now} now.</source>
        <translation>Sans localisation : {before} avant, {now} maintenant.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>évolution nette</translation>
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
        <source>its share of all incidents changed</source>
        <translation>sa part dans tous les incidents a changé</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>pas d’évolution</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas d’évolution nette</translation>
    </message>
    <message>
        <source>perhaps a change</source>
        <translation>peut-être une évolution</translation>
    </message>
    <message>
        <source>q of the share</source>
        <translation>q de la part</translation>
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
        <source>too few to say</source>
        <translation>trop peu pour en dire quelque chose</translation>
    </message>
    <message>
        <source>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</source>
        <translation>z = 2(√maintenant − √avant) ; si les durées diffèrent, le nombre de la période précédente est mis à l’échelle et z garde la même dispersion. Net à partir de |z| = 2, fort à partir de 3, dès dix incidents ; pour un quartier, seulement si q est au plus 0,05 (Benjamini-Hochberg sur les quartiers). p : test conditionnel exact de deux nombres de Poisson. Rapport : intervalle conditionnel exact (Clopper-Pearson).</translation>
    </message>
    <message>
        <source>{answer}: {before} in {earlier}, {now} in {later}.</source>
        <translation>{answer} : {before} pour {earlier}, {now} pour {later}.</translation>
    </message>
    <message>
        <source>{before_period}: {before}
{now_period}: {now}
{word}</source>
        <translation>{before_period} : {before}
{now_period} : {now}
{word}</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} et d’autres ({n} en tout)</translation>
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
        <source>Against the neighbours (LISA)</source>
        <translation>Face aux voisins (LISA)</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>Tous à une distance donnée</translation>
    </message>
    <message>
        <source>Along the axes (Manhattan)</source>
        <translation>Le long des axes (Manhattan)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Bell (Gaussian)</source>
        <translation>Cloche (gaussienne)</translation>
    </message>
    <message>
        <source>Flat disc (uniform)</source>
        <translation>Disque plat (uniforme)</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>En ligne droite</translation>
    </message>
    <message>
        <source>In the hour it began</source>
        <translation>À l’heure du début</translation>
    </message>
    <message>
        <source>Of the neighbours</source>
        <translation>Des voisins</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>De l’ensemble</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Lieux récents</translation>
    </message>
    <message>
        <source>Regression with risk factors</source>
        <translation>Régression avec facteurs de risque</translation>
    </message>
    <message>
        <source>Round hill (quartic)</source>
        <translation>Colline ronde (quartique)</translation>
    </message>
    <message>
        <source>Sharing a side</source>
        <translation>Avec un côté commun</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Réparti sur l’intervalle</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>Steep hill (Epanechnikov)</source>
        <translation>Colline raide (Epanechnikov)</translation>
    </message>
    <message>
        <source>The nearest few</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>Together with the neighbours (Gi*)</source>
        <translation>Avec les voisins (Gi*)</translation>
    </message>
    <message>
        <source>Touching, also at a corner</source>
        <translation>Contigus, même par un coin</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>ajuster</translation>
    </message>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>point d’attention</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>average</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>be-bbc</source>
        <translation>cycle de politique et de gestion flamand (BBC)</translation>
    </message>
    <message>
        <source>be-svpp</source>
        <translation>plan stratégique de sécurité et de prévention (PSSP)</translation>
    </message>
    <message>
        <source>be-zonal</source>
        <translation>plan zonal de sécurité</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>bêta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certitude</translation>
    </message>
    <message>
        <source>contiguity</source>
        <translation>contigus (par un côté ou un coin)</translation>
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
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>en</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>es</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>en ligne droite</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>français</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussien</translation>
    </message>
    <message>
        <source>gi</source>
        <translation>Getis-Ord Gi*</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexagones</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>indépendantes</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalle</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>lieux récents (noyau)</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>lisa</source>
        <translation>Moran local (LISA)</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>manhattan</source>
        <translation>le long des axes (Manhattan)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>les plus proches</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>voisins</translation>
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
        <source>nl-ivp</source>
        <translation>plan de sécurité intégral (Pays-Bas)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>poststratify</source>
        <translation>post-stratifier</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantile</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quartique</translation>
    </message>
    <message>
        <source>rake</source>
        <translation>caler sur marges</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>régression avec facteurs de risque</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>rouvrir</translation>
    </message>
    <message>
        <source>rook</source>
        <translation>par un côté</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partagées</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>carrés</translation>
    </message>
    <message>
        <source>system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>marche exploratoire</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>ensemble</translation>
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
        <source>A bundled questionnaire, or the file of your own</source>
        <translation>Un questionnaire fourni, ou votre propre fichier</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>A file for each area, in a folder named as the atlas without .pdf</source>
        <translation>Un fichier par quartier, dans un dossier au nom de l’atlas sans .pdf</translation>
    </message>
    <message>
        <source>A file that may have left the office</source>
        <translation>Un fichier qui a peut-être quitté le service</translation>
    </message>
    <message>
        <source>A remark to keep</source>
        <translation>Une remarque à conserver</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash; else the newest of each</source>
        <translation>Une année, un mois ou deux jours séparés par une barre oblique ; sinon le plus récent de chacun</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>À propos de ce projet</translation>
    </message>
    <message>
        <source>Actions in the area of this code</source>
        <translation>Actions dans le quartier de ce code</translation>
    </message>
    <message>
        <source>Actions in which this sector takes part</source>
        <translation>Actions auxquelles ce secteur participe</translation>
    </message>
    <message>
        <source>Actions that stand like this</source>
        <translation>Actions avec ce statut</translation>
    </message>
    <message>
        <source>Actions whose lead, or whose goal&apos;s owner, has this in its name</source>
        <translation>Actions dont le pilote, ou le responsable de leur objectif, a ceci dans son nom</translation>
    </message>
    <message>
        <source>Add a problem with its newest figures.</source>
        <translation>Ajouter un problème avec ses chiffres les plus récents.</translation>
    </message>
    <message>
        <source>Add a problem…</source>
        <translation>Ajouter un problème…</translation>
    </message>
    <message>
        <source>Add everybody to the groups</source>
        <translation>Ajouter tout le monde aux groupes</translation>
    </message>
    <message>
        <source>Add those of a bundled set by its name, or of a file</source>
        <translation>Ajouter ceux d’une série fournie (son nom) ou d’un fichier</translation>
    </message>
    <message>
        <source>After how many days an incident counts half; 0: as did best before</source>
        <translation>Après combien de jours un incident ne compte plus que pour moitié ; 0 : ce qui a le mieux marché auparavant</translation>
    </message>
    <message>
        <source>Agree with each of the totals, or with groups of all of them together</source>
        <translation>S’accorder avec chacun des totaux, ou avec les groupes de tous les totaux ensemble</translation>
    </message>
    <message>
        <source>All rows of long tables, on as many pages as it takes</source>
        <translation>Toutes les lignes des longs tableaux, sur autant de pages qu’il faut</translation>
    </message>
    <message>
        <source>Also as PDF; needs LibreOffice</source>
        <translation>Aussi en PDF ; demande LibreOffice</translation>
    </message>
    <message>
        <source>Also break the series where a source or a category begins or stops</source>
        <translation>Couper aussi la série là où une source ou une catégorie commence ou s’arrête</translation>
    </message>
    <message>
        <source>Also in place of scores given by hand</source>
        <translation>Aussi à la place des scores donnés à la main</translation>
    </message>
    <message>
        <source>Also use intervals longer than a week</source>
        <translation>Utiliser aussi les intervalles de plus d’une semaine</translation>
    </message>
    <message>
        <source>Also write a file (.gpkg, .geojson or .csv)</source>
        <translation>Écrire aussi un fichier (.gpkg, .geojson ou .csv)</translation>
    </message>
    <message>
        <source>Area scheme</source>
        <translation>Découpage en quartiers</translation>
    </message>
    <message>
        <source>Area scheme of the area</source>
        <translation>Découpage du quartier</translation>
    </message>
    <message>
        <source>Area scheme, or grid:250 or hex:250 for cells of that width in metres</source>
        <translation>Découpage en quartiers, ou grid:250 ou hex:250 pour des cellules de cette largeur en mètres</translation>
    </message>
    <message>
        <source>Area scheme, when areas are compared</source>
        <translation>Découpage en quartiers, si des quartiers sont comparés</translation>
    </message>
    <message>
        <source>Area scheme; that of the map when left out</source>
        <translation>Découpage en quartiers ; sans indication, celui de la carte</translation>
    </message>
    <message>
        <source>Area scheme; that of the wave without one</source>
        <translation>Découpage en quartiers ; sans indication, celui de la vague</translation>
    </message>
    <message>
        <source>Area scheme; the one that is shown when left out</source>
        <translation>Découpage en quartiers ; sans indication, celui qui est affiché</translation>
    </message>
    <message>
        <source>Area scheme; the one with the most areas when left out</source>
        <translation>Découpage en quartiers ; sans indication, celui qui en a le plus</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Découpage en quartiers ; le seul s’il n’y en a qu’un</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Quartiers de comparaison</translation>
    </message>
    <message>
        <source>As of this day, as 2026-03-01; today without one</source>
        <translation>À ce jour, par exemple 2026-03-01 ; sans indication, aujourd’hui</translation>
    </message>
    <message>
        <source>Atlas of the areas…</source>
        <translation>Atlas des quartiers…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Band of a raster, when it has several</source>
        <translation>Bande du raster, s’il en a plusieurs</translation>
    </message>
    <message>
        <source>Bandwidth in metres: how far each incident reaches</source>
        <translation>Largeur de lissage en mètres : jusqu’où porte chaque incident</translation>
    </message>
    <message>
        <source>Breaks between waves</source>
        <translation>Ruptures entre les vagues</translation>
    </message>
    <message>
        <source>Bring in programme cards of your own or of another municipality.</source>
        <translation>Importer vos propres fiches-programme ou celles d’une autre commune.</translation>
    </message>
    <message>
        <source>By what the size of the groups is measured</source>
        <translation>Selon quoi mesurer la taille des groupes</translation>
    </message>
    <message>
        <source>Certainty of the margins, such as 0.95</source>
        <translation>Niveau de confiance des marges, par exemple 0.95</translation>
    </message>
    <message>
        <source>Change a criterion…</source>
        <translation>Modifier un critère…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message>
        <source>Change how an action stands, its days or its lead.</source>
        <translation>Modifier le statut d’une action, ses dates ou son pilote.</translation>
    </message>
    <message>
        <source>Change the weight or the title of a criterion, add one, or remove one.</source>
        <translation>Modifier le poids ou le titre d’un critère, en ajouter un, ou en retirer un.</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Vérifier que le projet est intact : fichier, clés, couches, index, journal de contrôle.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Vérifier le plan</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Vérifier le projet</translation>
    </message>
    <message>
        <source>Choose the bandwidth by Scott&apos;s rule</source>
        <translation>Choisir la largeur de lissage par la règle de Scott</translation>
    </message>
    <message>
        <source>Code of an incident theme</source>
        <translation>Code d’un thème d’incidents</translation>
    </message>
    <message>
        <source>Code of an incident theme, such as burglary</source>
        <translation>Code d’un thème d’incidents, par exemple burglary</translation>
    </message>
    <message>
        <source>Code of the criterion to score by hand; without one from figures</source>
        <translation>Code du critère à noter à la main ; sans indication, d’après les chiffres</translation>
    </message>
    <message>
        <source>Code of the criterion; a new one is added</source>
        <translation>Code du critère ; un nouveau code est ajouté</translation>
    </message>
    <message>
        <source>Code of the question whose answers are shown</source>
        <translation>Code de la question dont les réponses sont montrées</translation>
    </message>
    <message>
        <source>Code or name of the area</source>
        <translation>Code ou nom du quartier</translation>
    </message>
    <message>
        <source>Codes of areas with commas between; all when empty</source>
        <translation>Codes des quartiers séparés par des virgules ; si vide, tous</translation>
    </message>
    <message>
        <source>Codes of areas, with commas</source>
        <translation>Codes des quartiers, avec des virgules</translation>
    </message>
    <message>
        <source>Codes of indicators to remove, with commas</source>
        <translation>Codes des indicateurs à retirer, avec des virgules</translation>
    </message>
    <message>
        <source>Codes of indicators with commas</source>
        <translation>Codes des indicateurs, avec des virgules</translation>
    </message>
    <message>
        <source>Codes of questions with commas; else all</source>
        <translation>Codes des questions, avec des virgules ; sinon toutes</translation>
    </message>
    <message>
        <source>Codes of the areas around the treated ones</source>
        <translation>Codes des quartiers autour de ceux de l’action</translation>
    </message>
    <message>
        <source>Codes of the areas around those to compare with</source>
        <translation>Codes des quartiers autour de ceux de comparaison</translation>
    </message>
    <message>
        <source>Codes of the areas to compare with, with commas</source>
        <translation>Codes des quartiers de comparaison, avec des virgules</translation>
    </message>
    <message>
        <source>Codes of the areas where something is done, with commas; those of the action</source>
        <translation>Codes des quartiers où l’on agit, avec des virgules ; sinon ceux de l’action</translation>
    </message>
    <message>
        <source>Codes or names of areas, with commas; “all” is every area</source>
        <translation>Codes ou noms des quartiers, avec des virgules ; « all » pour tous</translation>
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
        <source>Compare areas by rate</source>
        <translation>Comparer les taux des quartiers</translation>
    </message>
    <message>
        <source>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</source>
        <translation>Comparer les taux des quartiers : lesquels diffèrent des autres plus que par hasard, et rangs avec leurs marges.</translation>
    </message>
    <message>
        <source>Compare areas in two periods</source>
        <translation>Comparer les quartiers sur deux périodes</translation>
    </message>
    <message>
        <source>Compare groups with “whole”, or with the group of this code</source>
        <translation>Comparer les groupes avec « whole » (tout le monde), ou avec le groupe de ce code</translation>
    </message>
    <message>
        <source>Compare incidents per inhabitant, where areas have a population</source>
        <translation>Comparer les incidents par habitant, là où la population des quartiers est connue</translation>
    </message>
    <message>
        <source>Compare rates by population (smoothed); for areas with inhabitants</source>
        <translation>Comparer les taux par habitant (lissés) ; pour des quartiers avec un nombre d’habitants</translation>
    </message>
    <message>
        <source>Compare the counts of areas in two periods, and say where a change is clear.</source>
        <translation>Comparer les nombres des quartiers sur deux périodes et dire où une évolution est nette.</translation>
    </message>
    <message>
        <source>Compare two waves of a survey, or groups with everybody, with margins of the differences.</source>
        <translation>Comparer deux vagues d’une enquête, ou des groupes avec tout le monde, avec les marges des différences.</translation>
    </message>
    <message>
        <source>Compare waves of a survey</source>
        <translation>Comparer les vagues d’une enquête</translation>
    </message>
    <message>
        <source>Compute whether an action worked, as its design says, and keep the result.</source>
        <translation>Calculer si une action a fonctionné, comme le dit son protocole, et garder le résultat.</translation>
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
        <source>Correct at the border of the areas; clear outside them</source>
        <translation>Corriger au bord des quartiers ; rien n’est montré en dehors</translation>
    </message>
    <message>
        <source>Count an incident told twice as two</source>
        <translation>Compter pour deux un incident signalé deux fois</translation>
    </message>
    <message>
        <source>Count by month or by ISO week</source>
        <translation>Compter par mois ou par semaine ISO</translation>
    </message>
    <message>
        <source>Count displacement in a ring of so many metres around</source>
        <translation>Compter le déplacement dans un anneau de tant de mètres autour</translation>
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
        <source>Cut weights above this many times the mean; 0: none</source>
        <translation>Plafonner les poids au-dessus de ce multiple de la moyenne ; 0 : aucun</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Qualité des données en mots</translation>
    </message>
    <message>
        <source>Day for which zones are open; today</source>
        <translation>Jour pour lequel des zones sont ouvertes ; aujourd’hui</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Jour à partir duquel ces quartiers sont valables (AAAA-MM-JJ), ou une colonne qui le contient</translation>
    </message>
    <message>
        <source>Day of the decision; today when left out</source>
        <translation>Jour de la décision ; sans indication, aujourd’hui</translation>
    </message>
    <message>
        <source>Days from which on the figures mean something else (YYYY-MM-DD), with commas</source>
        <translation>Jours à partir desquels les chiffres veulent dire autre chose (AAAA-MM-JJ), séparés par des virgules</translation>
    </message>
    <message>
        <source>Days, such as 7,14,28</source>
        <translation>Jours, par exemple 7,14,28</translation>
    </message>
    <message>
        <source>Decide on a break between waves…</source>
        <translation>Décider d’une rupture entre les vagues…</translation>
    </message>
    <message>
        <source>Decide on a problem…</source>
        <translation>Décider d’un problème…</translation>
    </message>
    <message>
        <source>Decide whether a change between waves breaks the comparison of figures.</source>
        <translation>Décider si un changement entre les vagues empêche de comparer les chiffres.</translation>
    </message>
    <message>
        <source>Decides between squares that are equal</source>
        <translation>Départage des carrés à égalité</translation>
    </message>
    <message>
        <source>Distance in a straight line or along the axes</source>
        <translation>Distance en ligne droite ou le long des axes</translation>
    </message>
    <message>
        <source>Distances in metres, such as 100,200,400</source>
        <translation>Distances en mètres, par exemple 100,200,400</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Dessiner la carte en image, à la taille voulue.</translation>
    </message>
    <message>
        <source>Estimate figures of a survey</source>
        <translation>Estimer les chiffres d’une enquête</translation>
    </message>
    <message>
        <source>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</source>
        <translation>Estimer des parts, moyennes, totaux, rapports ou quantiles d’une enquête, avec leurs marges.</translation>
    </message>
    <message>
        <source>Evaluations of a plan</source>
        <translation>Évaluations d’un plan</translation>
    </message>
    <message>
        <source>Export programme cards…</source>
        <translation>Exporter des fiches-programme…</translation>
    </message>
    <message>
        <source>Figures of services</source>
        <translation>Chiffres de services</translation>
    </message>
    <message>
        <source>File for the open zones (internal use)</source>
        <translation>Fichier pour les zones ouvertes (usage interne)</translation>
    </message>
    <message>
        <source>File of totals or percentages with columns variable, code and total</source>
        <translation>Fichier de totaux ou de pourcentages avec les colonnes variable, code et total</translation>
    </message>
    <message>
        <source>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</source>
        <translation>Trouver les quartiers ou cellules qui ont, avec leurs voisins, plus ou moins d’incidents que par hasard.</translation>
    </message>
    <message>
        <source>Find hot and cold spots</source>
        <translation>Trouver les points chauds et froids</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Constats en mots</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Premier jour (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>First day of the forecast; the day after the last incident when left out</source>
        <translation>Premier jour de la prévision ; sans indication, le lendemain du dernier incident</translation>
    </message>
    <message>
        <source>First day of the months or weeks to compare with</source>
        <translation>Premier jour des mois ou semaines de comparaison</translation>
    </message>
    <message>
        <source>First day to compare with; a year earlier when empty</source>
        <translation>Premier jour de la comparaison ; si vide, un an plus tôt</translation>
    </message>
    <message>
        <source>First day; that of the kind of plan without one</source>
        <translation>Premier jour ; sans indication, celui du type de plan</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation</source>
        <translation>Figer le protocole d’une évaluation</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</source>
        <translation>Figer le protocole d’une évaluation : il ne peut plus être modifié ensuite, seulement suivi d’un autre.</translation>
    </message>
    <message>
        <source>Fix the design: it can&apos;t be changed any more</source>
        <translation>Figer le protocole : il ne peut plus être modifié</translation>
    </message>
    <message>
        <source>Follow a figure or a row through the plan</source>
        <translation>Suivre un chiffre ou une ligne à travers le plan</translation>
    </message>
    <message>
        <source>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</source>
        <translation>Suivre le fil rouge à partir d’une ligne ou d’un chiffre : sur quoi il repose, et ce qui repose dessus.</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Pour qui : détermine ce qui est masqué</translation>
    </message>
    <message>
        <source>Function of who fixes it, such as: prevention officer</source>
        <translation>Fonction de qui le fige, par exemple : fonctionnaire de prévention</translation>
    </message>
    <message>
        <source>Function or service that leads it</source>
        <translation>Fonction ou service qui la pilote</translation>
    </message>
    <message>
        <source>Function that tells it, never a name</source>
        <translation>Fonction qui l’indique, jamais un nom</translation>
    </message>
    <message>
        <source>Gi*: high or low together; LISA: like the neighbours</source>
        <translation>Gi* : élevé ou bas ensemble ; LISA : comme les voisins</translation>
    </message>
    <message>
        <source>Give outliers little weight in trend and season</source>
        <translation>Donner peu de poids aux valeurs extrêmes dans la tendance et la saison</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>Hide counts below; else the setting</source>
        <translation>Masquer les nombres sous ce seuil ; sinon le réglage</translation>
    </message>
    <message>
        <source>How far ahead: a week, or a month of four weeks</source>
        <translation>Jusqu’où prévoir : une semaine, ou un mois de quatre semaines</translation>
    </message>
    <message>
        <source>How far an incident reaches, in metres; 0: as did best before</source>
        <translation>Jusqu’où porte un incident, en mètres ; 0 : ce qui a le mieux marché auparavant</translation>
    </message>
    <message>
        <source>How far around each cell counts, in metres</source>
        <translation>Jusqu’où regarder autour de chaque cellule, en mètres</translation>
    </message>
    <message>
        <source>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</source>
        <translation>Jusqu’où porte chaque incident, en mètres (pour le noyau gaussien : l’écart type) ; ou « auto » pour la règle de Scott</translation>
    </message>
    <message>
        <source>How far neighbours may lie, by distance</source>
        <translation>Jusqu’où peuvent se trouver les voisins, pour le choix par distance</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Origine du constat</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où elle en est</translation>
    </message>
    <message>
        <source>How many areas to name</source>
        <translation>Nombre de quartiers à citer</translation>
    </message>
    <message>
        <source>How many neighbours, by nearest</source>
        <translation>Combien de voisins, pour le choix des plus proches</translation>
    </message>
    <message>
        <source>How margins of percentages are calculated</source>
        <translation>Calcul des marges des pourcentages</translation>
    </message>
    <message>
        <source>How much of the area to mark, in percent</source>
        <translation>Quelle part du territoire marquer, en pour cent</translation>
    </message>
    <message>
        <source>How often to shuffle the days</source>
        <translation>Combien de fois mélanger les jours</translation>
    </message>
    <message>
        <source>How often weights are drawn</source>
        <translation>Nombre de tirages des poids</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Où en est le plan</translation>
    </message>
    <message>
        <source>Id of a card whose texts it starts with</source>
        <translation>Identifiant d’une fiche dont elle reprend les textes</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>Identifiant de la fiche</translation>
    </message>
    <message>
        <source>Id of the new card, such as bicycle-market</source>
        <translation>Identifiant de la nouvelle fiche, par exemple marche-velos</translation>
    </message>
    <message>
        <source>Id of the own card</source>
        <translation>Identifiant de la fiche locale</translation>
    </message>
    <message>
        <source>Ids of cards with commas; else all own ones</source>
        <translation>Identifiants de fiches avec des virgules ; sinon toutes les fiches locales</translation>
    </message>
    <message>
        <source>Import a plan from a workbook that was made to be filled in or changed, or one like it.</source>
        <translation>Importer un plan depuis un classeur fait pour être rempli ou modifié, ou un classeur semblable.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importer un plan…</translation>
    </message>
    <message>
        <source>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</source>
        <translation>Importer un facteur de risque : points, lignes, surfaces ou raster de ce qui entoure les incidents.</translation>
    </message>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importer un facteur de risque…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importer une enquête…</translation>
    </message>
    <message>
        <source>Import a wave of a survey: answers of people, or published figures.</source>
        <translation>Importer une vague d’une enquête : les réponses de personnes, ou des chiffres publiés.</translation>
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
        <source>Import figures of services and other sectors: a table with a row for each figure.</source>
        <translation>Importer des chiffres de services et d’autres secteurs : un tableau avec une ligne par chiffre.</translation>
    </message>
    <message>
        <source>Import figures of services…</source>
        <translation>Importer des chiffres de services…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importer des poids de préjudice…</translation>
    </message>
    <message>
        <source>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</source>
        <translation>Importer le poids des incidents par catégorie : le tableau du service, aucun n’est officiel.</translation>
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
        <source>Import programme cards…</source>
        <translation>Importer des fiches-programme…</translation>
    </message>
    <message>
        <source>Indicator of a survey, such as survey:unsafe</source>
        <translation>Indicateur d’une enquête, par exemple survey:unsafe</translation>
    </message>
    <message>
        <source>Indicators by area</source>
        <translation>Indicateurs par quartier</translation>
    </message>
    <message>
        <source>Indicators of surveys</source>
        <translation>Indicateurs des enquêtes</translation>
    </message>
    <message>
        <source>Indicators to take along, with commas; else that of the theme</source>
        <translation>Indicateurs à reprendre, avec des virgules ; sinon celui du thème</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Type de plan</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Types de plans</translation>
    </message>
    <message>
        <source>Label and divide as the Near Repeat Calculator does</source>
        <translation>Nommer et diviser comme le fait le Near Repeat Calculator</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Langue des exportations</translation>
    </message>
    <message>
        <source>Language of the page, such as nl; else that of the program</source>
        <translation>Langue de la page, par exemple nl ; sinon celle du programme</translation>
    </message>
    <message>
        <source>Language of the workbook; else that of the program</source>
        <translation>Langue du classeur ; sinon celle du programme</translation>
    </message>
    <message>
        <source>Last day of them, included</source>
        <translation>Leur dernier jour, compris</translation>
    </message>
    <message>
        <source>Last day to compare with; a year earlier when empty</source>
        <translation>Dernier jour de la comparaison ; si vide, un an plus tôt</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Dernier jour, compris</translation>
    </message>
    <message>
        <source>Last day; by the length of such plans without one</source>
        <translation>Dernier jour ; sans indication, selon la durée de ces plans</translation>
    </message>
    <message>
        <source>Lay two questions beside each other</source>
        <translation>Croiser deux questions</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Couche du fichier, s’il en a plusieurs</translation>
    </message>
    <message>
        <source>Least ratio for which zones are drawn</source>
        <translation>Plus petit rapport pour lequel des zones sont dessinées</translation>
    </message>
    <message>
        <source>Length of a block of houses in metres: factors reach up to three of them</source>
        <translation>Longueur d’un îlot de maisons en mètres : les facteurs portent jusqu’à trois îlots</translation>
    </message>
    <message>
        <source>List changes between waves after which figures may not be comparable.</source>
        <translation>Lister les changements entre les vagues après lesquels les chiffres ne sont peut-être plus comparables.</translation>
    </message>
    <message>
        <source>List plans with their goals and actions; with a filter, what the filter leaves of them.</source>
        <translation>Lister les plans avec leurs objectifs et actions ; avec un filtre, ce qu’il en laisse.</translation>
    </message>
    <message>
        <source>List problems by their total, and say which stay on top when the weights move.</source>
        <translation>Lister les problèmes selon leur total, et dire lesquels restent en tête si les poids changent.</translation>
    </message>
    <message>
        <source>List the analyses in the register, or write them as an algorithm register asks.</source>
        <translation>Lister les analyses du registre, ou les écrire comme le demande un registre d’algorithmes.</translation>
    </message>
    <message>
        <source>List the evaluations with their last results, and the actions that have none.</source>
        <translation>Lister les évaluations avec leurs derniers résultats, et les actions qui n’en ont pas.</translation>
    </message>
    <message>
        <source>List the findings in words, without what stays in the office.</source>
        <translation>Lister les constats en mots, sans ce qui reste dans le service.</translation>
    </message>
    <message>
        <source>List the indicators of a project, add some, or remove some.</source>
        <translation>Lister les indicateurs d’un projet, en ajouter ou en retirer.</translation>
    </message>
    <message>
        <source>List the indicators that were imported from tables.</source>
        <translation>Lister les indicateurs importés de tableaux.</translation>
    </message>
    <message>
        <source>List the kinds of plans and what they call their goals.</source>
        <translation>Lister les types de plans et le nom qu’ils donnent à leurs objectifs.</translation>
    </message>
    <message>
        <source>List the problems of a project, with what was decided.</source>
        <translation>Lister les problèmes d’un projet, avec ce qui a été décidé.</translation>
    </message>
    <message>
        <source>List the programme cards: what is known of measures, and how well.</source>
        <translation>Lister les fiches-programme : ce que l’on sait des mesures, et avec quelle certitude.</translation>
    </message>
    <message>
        <source>List the questions of a wave with their codes, kinds and answers.</source>
        <translation>Lister les questions d’une vague avec leurs codes, types et réponses.</translation>
    </message>
    <message>
        <source>List the risk factors of the project.</source>
        <translation>Lister les facteurs de risque du projet.</translation>
    </message>
    <message>
        <source>List the waves of surveys with their period, size, weights and design.</source>
        <translation>Lister les vagues des enquêtes avec leur période, taille, poids et plan de sondage.</translation>
    </message>
    <message>
        <source>List what is due soon or overdue in a plan; as a calendar when a file is named.</source>
        <translation>Lister les échéances proches ou dépassées d’un plan ; en calendrier si un fichier est indiqué.</translation>
    </message>
    <message>
        <source>Log of an action</source>
        <translation>Journal d’une action</translation>
    </message>
    <message>
        <source>Look for changes after taking the season out</source>
        <translation>Chercher des changements après avoir retiré la saison</translation>
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
        <source>Make the weights of a survey agree with known numbers of people.</source>
        <translation>Accorder les poids d’une enquête avec des nombres connus de personnes.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Carte pour le navigateur…</translation>
    </message>
    <message>
        <source>Mark the board as seen; next time tells from now on</source>
        <translation>Marquer le tableau de bord comme vu ; les changements sont indiqués à partir de maintenant</translation>
    </message>
    <message>
        <source>Mark the squares where most incidents are to be expected, and score that on past periods.</source>
        <translation>Marquer les carrés où il faut attendre le plus d’incidents, et l’évaluer sur des périodes passées.</translation>
    </message>
    <message>
        <source>Measure a risk factor in each area: mean and share of a raster, number, length or share.</source>
        <translation>Mesurer un facteur de risque dans chaque quartier : moyenne et part d’un raster, nombre, longueur ou part.</translation>
    </message>
    <message>
        <source>Metres to the nearest, or how much there is around</source>
        <translation>Mètres jusqu’au plus proche, ou combien il y en a autour</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Plus d’explications</translation>
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
        <source>Name of the risk factor</source>
        <translation>Nom du facteur de risque</translation>
    </message>
    <message>
        <source>Name of the risk factor, such as Bus stops</source>
        <translation>Nom du facteur de risque, par exemple Arrêts de bus</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nom de la vague</translation>
    </message>
    <message>
        <source>Name of the wave that it is compared with</source>
        <translation>Nom de la vague de comparaison</translation>
    </message>
    <message>
        <source>Name of the wave; the name of the file without one</source>
        <translation>Nom de la vague ; sans indication, le nom du fichier</translation>
    </message>
    <message>
        <source>Name of the wave; the newest without one</source>
        <translation>Nom de la vague ; sans indication, la dernière</translation>
    </message>
    <message>
        <source>Names of these files, of {code}, {name}, {scheme} and {date}</source>
        <translation>Noms de ces fichiers, à partir de {code}, {name}, {scheme} et {date}</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nouveau plan…</translation>
    </message>
    <message>
        <source>New programme card…</source>
        <translation>Nouvelle fiche-programme…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Newest figures of problems…</source>
        <translation>Derniers chiffres des problèmes…</translation>
    </message>
    <message>
        <source>No percentage on fewer answers; else the setting</source>
        <translation>Pas de pourcentage sur moins de réponses ; sinon le réglage</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Noter une décision</translation>
    </message>
    <message>
        <source>Note in the register what a person decided after an analysis.</source>
        <translation>Noter dans le registre ce qu’une personne a décidé après une analyse.</translation>
    </message>
    <message>
        <source>Number (uid), code or title of the action</source>
        <translation>Numéro (uid), code ou titre de l’action</translation>
    </message>
    <message>
        <source>Number of the break, as survey breaks lists it</source>
        <translation>Numéro de la rupture, tel que survey breaks l’indique</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Numéro de l’importation</translation>
    </message>
    <message>
        <source>Of when the file is, such as 2025 or 2025-06-30</source>
        <translation>De quand date le fichier, par exemple 2025 ou 2025-06-30</translation>
    </message>
    <message>
        <source>Offer the areas and indicators of this project in the lists</source>
        <translation>Proposer les quartiers et indicateurs de ce projet dans les listes</translation>
    </message>
    <message>
        <source>Only actions that are late</source>
        <translation>Seulement les actions en retard</translation>
    </message>
    <message>
        <source>Only breaks from or to this wave</source>
        <translation>Seulement les ruptures depuis ou vers cette vague</translation>
    </message>
    <message>
        <source>Only indicators of these codes, with commas</source>
        <translation>Seulement les indicateurs de ces codes, avec des virgules</translation>
    </message>
    <message>
        <source>Only of this incident theme, such as burglary</source>
        <translation>Seulement de ce thème d’incidents, par exemple burglary</translation>
    </message>
    <message>
        <source>Only people who answered so: QUESTION=ANSWER</source>
        <translation>Seulement ceux qui ont répondu ainsi : QUESTION=RÉPONSE</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Seulement les lignes avec cette valeur : COLONNE=VALEUR</translation>
    </message>
    <message>
        <source>Only these categories, with commas between</source>
        <translation>Ces catégories seulement, avec des virgules entre elles</translation>
    </message>
    <message>
        <source>Only these incident categories, with commas; all without</source>
        <translation>Seulement ces catégories d’incidents, avec des virgules ; sans indication, toutes</translation>
    </message>
    <message>
        <source>Only these indicators, with commas, such as incident:burglary</source>
        <translation>Seulement ces indicateurs, avec des virgules, par exemple incident:burglary</translation>
    </message>
    <message>
        <source>Only this area (its code)</source>
        <translation>Ce quartier seulement (son code)</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Cette catégorie seulement</translation>
    </message>
    <message>
        <source>Only where this sector takes part</source>
        <translation>Seulement là où ce secteur participe</translation>
    </message>
    <message>
        <source>Only with all these words in its texts</source>
        <translation>Seulement avec tous ces mots dans ses textes</translation>
    </message>
    <message>
        <source>Only with evidence this good</source>
        <translation>Seulement avec ce niveau de preuve</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Ouvrir ensuite la fenêtre, s’il y a un écran</translation>
    </message>
    <message>
        <source>Over how many years a season may shift (odd, 7 or more); 0: the same every year</source>
        <translation>Sur combien d’années une saison peut se déplacer (impair, 7 ou plus) ; 0 : la même chaque année</translation>
    </message>
    <message>
        <source>Part of the people below a quantile; 0.5 is the median</source>
        <translation>Part des personnes sous un quantile ; 0.5 est la médiane</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants instead of per km²</source>
        <translation>Pour 1 000 habitants au lieu de par km²</translation>
    </message>
    <message>
        <source>Per how many inhabitants</source>
        <translation>Pour combien d’habitants</translation>
    </message>
    <message>
        <source>Period after, written as the one before</source>
        <translation>Période après, écrite comme celle d’avant</translation>
    </message>
    <message>
        <source>Period before, as 2024 or 2024-01-01/2024-12-31</source>
        <translation>Période avant, par exemple 2024 ou 2024-01-01/2024-12-31</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Image de la carte…</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Prévoir une évaluation</translation>
    </message>
    <message>
        <source>Plan as a workbook to change…</source>
        <translation>Plan en classeur à modifier…</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fiches-programme</translation>
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
        <source>Propose a recipe for a file of answers, from its headings and its cells.</source>
        <translation>Proposer un modèle d’importation pour un fichier de réponses, d’après ses titres et ses cellules.</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Proposer un modèle d’importation pour un fichier d’incidents, d’après ses noms de colonnes et ses valeurs.</translation>
    </message>
    <message>
        <source>Propose a recipe for a survey</source>
        <translation>Proposer un modèle d’importation pour une enquête</translation>
    </message>
    <message>
        <source>Propose areas to compare with: as many incidents before, the same course, and not next door.</source>
        <translation>Proposer des quartiers de comparaison : autant d’incidents avant, la même évolution, et pas juste à côté.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Mettre des styles et un projet QGIS dans le fichier du projet, et un fichier .qgs à côté.</translation>
    </message>
    <message>
        <source>Put the file in place of the wave of this name</source>
        <translation>Mettre le fichier à la place de la vague de ce nom</translation>
    </message>
    <message>
        <source>Put the weights of the file back</source>
        <translation>Rétablir les poids du fichier</translation>
    </message>
    <message>
        <source>Question that a ratio divides by</source>
        <translation>Question par laquelle un rapport divise</translation>
    </message>
    <message>
        <source>Questionnaire to print or for Kobo</source>
        <translation>Questionnaire à imprimer ou pour Kobo</translation>
    </message>
    <message>
        <source>Questions of a survey</source>
        <translation>Questions d’une enquête</translation>
    </message>
    <message>
        <source>Random rearrangements; more are made when there are many areas or cells</source>
        <translation>Réarrangements au hasard ; il en est fait plus s’il y a beaucoup de quartiers ou de cellules</translation>
    </message>
    <message>
        <source>Recent places, or a regression with risk factors</source>
        <translation>Lieux récents, ou régression avec facteurs de risque</translation>
    </message>
    <message>
        <source>Recognise an exported file…</source>
        <translation>Reconnaître un fichier exporté…</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registre des analyses</translation>
    </message>
    <message>
        <source>Remove a programme card of your own.</source>
        <translation>Supprimer une fiche-programme locale.</translation>
    </message>
    <message>
        <source>Remove a programme card…</source>
        <translation>Supprimer une fiche-programme…</translation>
    </message>
    <message>
        <source>Remove a risk factor…</source>
        <translation>Retirer un facteur de risque…</translation>
    </message>
    <message>
        <source>Remove a wave of a survey with all its answers.</source>
        <translation>Retirer une vague d&apos;une enquête avec toutes ses réponses.</translation>
    </message>
    <message>
        <source>Remove a wave of a survey…</source>
        <translation>Retirer une vague d’une enquête…</translation>
    </message>
    <message>
        <source>Remove it, with its scores</source>
        <translation>Le retirer, avec ses scores</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>Résultat d’une évaluation</translation>
    </message>
    <message>
        <source>Risk factor as raster…</source>
        <translation>Facteur de risque en raster…</translation>
    </message>
    <message>
        <source>Risk factor by area…</source>
        <translation>Facteur de risque par quartier…</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Facteurs de risque</translation>
    </message>
    <message>
        <source>Rows of the heading, such as 1,2; else found out</source>
        <translation>Lignes des titres, par exemple 1,2 ; sinon détectées</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Commune d’exemple</translation>
    </message>
    <message>
        <source>Say before the start how it will be judged whether an action worked.</source>
        <translation>Dire avant le début comment on jugera si une action a fonctionné.</translation>
    </message>
    <message>
        <source>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</source>
        <translation>Dire où en est un plan : actions par statut, retards, budget, et objectifs en bonne voie ou non.</translation>
    </message>
    <message>
        <source>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</source>
        <translation>Dire quels objectifs d’un plan ne sont pas mesurables et où le fil rouge est rompu.</translation>
    </message>
    <message>
        <source>Scheme of the areas; found out without one</source>
        <translation>Découpage des quartiers ; sans indication, détecté</translation>
    </message>
    <message>
        <source>Score from 1 (little) to 5 (much)</source>
        <translation>Score de 1 (peu) à 5 (beaucoup)</translation>
    </message>
    <message>
        <source>Score problems: from their figures with the reason, or one criterion by hand.</source>
        <translation>Donner des scores aux problèmes : d’après leurs chiffres avec la raison, ou un critère à la main.</translation>
    </message>
    <message>
        <source>Score problems…</source>
        <translation>Donner des scores aux problèmes…</translation>
    </message>
    <message>
        <source>Score the forecasts in the register whose period has passed.</source>
        <translation>Évaluer les prévisions du registre dont la période est passée.</translation>
    </message>
    <message>
        <source>Scores of earlier forecasts</source>
        <translation>Évaluation des prévisions antérieures</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Graine des nombres aléatoires</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>Graine de la simulation</translation>
    </message>
    <message>
        <source>Shape of the hill that each incident makes</source>
        <translation>Forme de la colline que dessine chaque incident</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one without</source>
        <translation>Feuille d’un classeur ; sans indication, la première</translation>
    </message>
    <message>
        <source>Show a programme card</source>
        <translation>Montrer une fiche-programme</translation>
    </message>
    <message>
        <source>Show a programme card with its sources, and what was measured here.</source>
        <translation>Montrer une fiche-programme avec ses sources, et ce qui a été mesuré ici.</translation>
    </message>
    <message>
        <source>Show indicators by area with their margins, changes and ranks.</source>
        <translation>Montrer les indicateurs par quartier avec leurs marges, évolutions et rangs.</translation>
    </message>
    <message>
        <source>Show the answers to a question for each group, and test whether the groups differ.</source>
        <translation>Montrer les réponses à une question par groupe, et tester si les groupes diffèrent.</translation>
    </message>
    <message>
        <source>Show which figures changed since somebody looked at the board last.</source>
        <translation>Montrer quels chiffres ont changé depuis la dernière consultation du tableau de bord.</translation>
    </message>
    <message>
        <source>Side of the cells in metres</source>
        <translation>Côté des cellules en mètres</translation>
    </message>
    <message>
        <source>Side of the squares, in metres</source>
        <translation>Côté des carrés, en mètres</translation>
    </message>
    <message>
        <source>Size of the cells in metres</source>
        <translation>Taille des cellules en mètres</translation>
    </message>
    <message>
        <source>Size of the cells in metres; half a block is usual</source>
        <translation>Taille des cellules en mètres ; un demi-îlot est habituel</translation>
    </message>
    <message>
        <source>So many days ahead; the setting without it</source>
        <translation>Nombre de jours à venir ; sinon le réglage</translation>
    </message>
    <message>
        <source>Spread each incident over its interval, or count it where it began</source>
        <translation>Répartir chaque incident sur son intervalle, ou le compter à l’heure où il a commencé</translation>
    </message>
    <message>
        <source>Start a plan of a kind, with the goals that such plans start from.</source>
        <translation>Commencer un plan d’un type, avec les objectifs de départ de ces plans.</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Départ des nombres aléatoires</translation>
    </message>
    <message>
        <source>TOTAL, area, or the code of a question; several with commas</source>
        <translation>TOTAL, area ou le code d’une question ; plusieurs avec des virgules</translation>
    </message>
    <message>
        <source>Table with the columns category; weight; source</source>
        <translation>Tableau avec les colonnes catégorie ; poids ; source</translation>
    </message>
    <message>
        <source>Take a risk factor out of the project; this can be undone.</source>
        <translation>Retirer un facteur de risque du projet ; cela peut être annulé.</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Annuler une importation : ce qu’elle a ajouté disparaît, ce qu’elle a changé redevient comme avant.</translation>
    </message>
    <message>
        <source>Take over different cards whatever their version</source>
        <translation>Reprendre les fiches différentes quelle que soit leur version</translation>
    </message>
    <message>
        <source>Take so many of the most comparable areas</source>
        <translation>Prendre ce nombre de quartiers les plus comparables</translation>
    </message>
    <message>
        <source>Take the newest figures of problems along in place of those of before.</source>
        <translation>Reprendre les derniers chiffres des problèmes à la place de ceux d’avant.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Dire si les incidents sont complets, uniques et connus à temps.</translation>
    </message>
    <message>
        <source>Tell in which hours of the week incidents happen.</source>
        <translation>Dire à quelles heures de la semaine les incidents se produisent.</translation>
    </message>
    <message>
        <source>Tell of the progress of an action, in its log.</source>
        <translation>Noter l’avancement d’une action, dans son journal.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Dire ce que contient le projet : couches, nombres, importations, taille.</translation>
    </message>
    <message>
        <source>Tell when in the week incidents happen</source>
        <translation>Dire à quel moment de la semaine les incidents se produisent</translation>
    </message>
    <message>
        <source>Tell whether incidents rise over time</source>
        <translation>Dire si les incidents augmentent au fil du temps</translation>
    </message>
    <message>
        <source>Tell whether there are more or fewer incidents than before, by month or week.</source>
        <translation>Dire s’il y a plus ou moins d’incidents qu’avant, par mois ou par semaine.</translation>
    </message>
    <message>
        <source>Tell whether this very file left this project, when and for whom.</source>
        <translation>Dire si ce fichier précis a quitté ce projet, quand et pour qui.</translation>
    </message>
    <message>
        <source>Test for near repeats</source>
        <translation>Tester les répétitions à proximité</translation>
    </message>
    <message>
        <source>Test whether incidents follow one another, and show where the next may be expected.</source>
        <translation>Tester si des incidents se suivent, et montrer où le prochain peut être attendu.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>Le projet QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The atlas (.pdf)</source>
        <translation>L’atlas (.pdf)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>The day on which it ends</source>
        <translation>Le jour où elle finit</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>Le jour où elle commence</translation>
    </message>
    <message>
        <source>The day that all pages speak of; today when left out</source>
        <translation>Le jour dont parlent toutes les pages ; sans indication, aujourd’hui</translation>
    </message>
    <message>
        <source>The day that counts as today (YYYY-MM-DD)</source>
        <translation>Le jour qui compte comme aujourd’hui (AAAA-MM-JJ)</translation>
    </message>
    <message>
        <source>The day; today without one</source>
        <translation>Le jour ; sans indication, aujourd’hui</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>La décision en mots</translation>
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
        <source>The file with answers</source>
        <translation>Le fichier avec les réponses</translation>
    </message>
    <message>
        <source>The file with cards (.toml)</source>
        <translation>Le fichier de fiches (.toml)</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>Le nouveau fichier de projet (.gpkg)</translation>
    </message>
    <message>
        <source>The number of the analysis in the register</source>
        <translation>Le numéro de l’analyse dans le registre</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>L’image (.png)</translation>
    </message>
    <message>
        <source>The plan for goals that name none; a new one if there is no such plan</source>
        <translation>Le plan des objectifs qui n’en citent pas ; un nouveau s’il n’existe pas</translation>
    </message>
    <message>
        <source>The questionnaire beside it: .lss, .lsq or XLSForm</source>
        <translation>Le questionnaire qui l’accompagne : .lss, .lsq ou XLSForm</translation>
    </message>
    <message>
        <source>The raster (.tif)</source>
        <translation>Le raster (.tif)</translation>
    </message>
    <message>
        <source>The role that decided; no name is needed</source>
        <translation>La fonction qui a décidé ; pas besoin de nom</translation>
    </message>
    <message>
        <source>The table of figures</source>
        <translation>Le tableau de chiffres</translation>
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
        <source>The workbook of the plan, or a table of actions</source>
        <translation>Le classeur du plan, ou un tableau d’actions</translation>
    </message>
    <message>
        <source>Title of the evaluation; that of the action</source>
        <translation>Titre de l’évaluation ; sinon celui de l’action</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titre du plan</translation>
    </message>
    <message>
        <source>Title or number of a plan; all without one</source>
        <translation>Titre ou numéro d’un plan ; sans indication, tous</translation>
    </message>
    <message>
        <source>Title or number of a problem, goal, action or evaluation, or an indicator</source>
        <translation>Titre ou numéro d’un problème, objectif, action ou évaluation, ou un indicateur</translation>
    </message>
    <message>
        <source>Title or number of the evaluation</source>
        <translation>Titre ou numéro de l’évaluation</translation>
    </message>
    <message>
        <source>Title or number of the evaluation; the only one without</source>
        <translation>Titre ou numéro de l’évaluation ; inutile s’il n’y en a qu’une</translation>
    </message>
    <message>
        <source>Title or number of the problem</source>
        <translation>Titre ou numéro du problème</translation>
    </message>
    <message>
        <source>Title or number of the problem; all without one</source>
        <translation>Titre ou numéro du problème ; sans indication, tous</translation>
    </message>
    <message>
        <source>Title, code or number of the action; none needed</source>
        <translation>Titre, code ou numéro de l’action ; facultatif</translation>
    </message>
    <message>
        <source>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</source>
        <translation>Vers quoi les taux lissés sont tirés : celui de l’ensemble, ou celui des voisins</translation>
    </message>
    <message>
        <source>Trend and season as if all months were equally long</source>
        <translation>Tendance et saison comme si tous les mois avaient la même longueur</translation>
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
        <source>Use the part of the period after that is over already</source>
        <translation>Utiliser la partie déjà écoulée de la période après</translation>
    </message>
    <message>
        <source>Waves of surveys</source>
        <translation>Vagues des enquêtes</translation>
    </message>
    <message>
        <source>Weigh a survey…</source>
        <translation>Pondérer une enquête…</translation>
    </message>
    <message>
        <source>Weigh risk factors</source>
        <translation>Évaluer les facteurs de risque</translation>
    </message>
    <message>
        <source>Weigh risk factors (cafés, stops, lights) against where incidents happen.</source>
        <translation>Mettre en rapport des facteurs de risque (cafés, arrêts, éclairage) et les lieux des incidents.</translation>
    </message>
    <message>
        <source>Weight from 0 to 10, relative to the others</source>
        <translation>Poids de 0 à 10, par rapport aux autres</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Ouest, sud, est et nord en degrés</translation>
    </message>
    <message>
        <source>What changed on the board</source>
        <translation>Ce qui a changé au tableau de bord</translation>
    </message>
    <message>
        <source>What happened; it stays in the office</source>
        <translation>Ce qui s’est passé ; cela reste dans le service</translation>
    </message>
    <message>
        <source>What is compared; auto is a share or a mean</source>
        <translation>Ce qui est comparé ; auto : une part ou une moyenne</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>What is due…</source>
        <translation>Les échéances…</translation>
    </message>
    <message>
        <source>What is estimated; auto is a share or a mean</source>
        <translation>Ce qui est estimé ; auto : une part ou une moyenne</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>What may be told to others</source>
        <translation>Ce qui peut être communiqué à d’autres</translation>
    </message>
    <message>
        <source>What stays in the office</source>
        <translation>Ce qui reste dans le service</translation>
    </message>
    <message>
        <source>What the problem is</source>
        <translation>En quoi consiste le problème</translation>
    </message>
    <message>
        <source>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</source>
        <translation>Sur quoi portent les totaux, avec des virgules : area, codes de questions ; sinon tout le fichier de totaux, ou area</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Quoi comparer</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Selon quoi compter</translation>
    </message>
    <message>
        <source>What to do with a stratum of one cluster</source>
        <translation>Que faire d’une strate à une seule grappe</translation>
    </message>
    <message>
        <source>What was decided, and why; empty takes it back</source>
        <translation>Ce qui a été décidé, et pourquoi ; vide : retire la décision</translation>
    </message>
    <message>
        <source>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</source>
        <translation>Quand chaque quartier commence, par exemple W1=2024-03-01,W2=2024-06-01 (l’un après l’autre)</translation>
    </message>
    <message>
        <source>Where classes of a number begin, such as 0,25,45,65</source>
        <translation>Où commencent les classes d’un nombre, par exemple 0,25,45,65</translation>
    </message>
    <message>
        <source>Where is it likely next</source>
        <translation>Où faut-il s’y attendre ensuite</translation>
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
        <source>Where to write it (.toml)</source>
        <translation>Où l’écrire (.toml)</translation>
    </message>
    <message>
        <source>Where to write it: .xlsx for Kobo and ODK, .html to print</source>
        <translation>Où l’écrire : .xlsx pour Kobo et ODK, .html pour imprimer</translation>
    </message>
    <message>
        <source>Where to write the workbook (.xlsx)</source>
        <translation>Où écrire le classeur (.xlsx)</translation>
    </message>
    <message>
        <source>Whether it is a break: accept, refuse or reopen</source>
        <translation>Si c’est une rupture : accept, refuse ou reopen</translation>
    </message>
    <message>
        <source>Whether the waves share clusters or people</source>
        <translation>Si les vagues ont des grappes ou des personnes en commun</translation>
    </message>
    <message>
        <source>Which areas or cells are neighbours</source>
        <translation>Quels quartiers ou cellules sont voisins</translation>
    </message>
    <message>
        <source>Which risk factors</source>
        <translation>Quels facteurs de risque</translation>
    </message>
    <message>
        <source>Which risk factors, joined by commas; empty: all of them</source>
        <translation>Quels facteurs de risque, joints par des virgules ; si vide, tous</translation>
    </message>
    <message>
        <source>Who decides: a council or function, no person</source>
        <translation>Qui décide : un conseil ou une fonction, pas une personne</translation>
    </message>
    <message>
        <source>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</source>
        <translation>Qui est voisin : contiguity, rook, distance:500 ou nearest:8</translation>
    </message>
    <message>
        <source>Who made the file</source>
        <translation>Qui a fait le fichier</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Qui est concerné</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Pourquoi ce score</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Largeur et hauteur en pixels, par exemple 1600x1000</translation>
    </message>
    <message>
        <source>Width of a square or hexagon in metres</source>
        <translation>Largeur d’un carré ou d’un hexagone en mètres</translation>
    </message>
    <message>
        <source>With the effects that were measured here</source>
        <translation>Avec les effets mesurés ici</translation>
    </message>
    <message>
        <source>With the own cards of this project</source>
        <translation>Avec les fiches locales de ce projet</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Classeur pour le conseil communal…</translation>
    </message>
    <message>
        <source>Workbook to fill in a plan…</source>
        <translation>Classeur pour remplir un plan…</translation>
    </message>
    <message>
        <source>Write a calendar to this file (.ics)</source>
        <translation>Écrire un calendrier dans ce fichier (.ics)</translation>
    </message>
    <message>
        <source>Write a density map</source>
        <translation>Écrire une carte de densité</translation>
    </message>
    <message>
        <source>Write a finding down…</source>
        <translation>Noter un constat…</translation>
    </message>
    <message>
        <source>Write a plan to a workbook that can be changed there and imported again.</source>
        <translation>Écrire un plan dans un classeur où il peut être modifié, puis importé à nouveau.</translation>
    </message>
    <message>
        <source>Write a programme card of your own as a file to fill in.</source>
        <translation>Écrire une fiche-programme locale, en fichier à remplir.</translation>
    </message>
    <message>
        <source>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</source>
        <translation>Écrire un questionnaire : un XLSForm pour Kobo et ODK, ou une page à imprimer.</translation>
    </message>
    <message>
        <source>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</source>
        <translation>Écrire un raster (GeoTIFF) de la distance à un facteur de risque, ou de sa densité.</translation>
    </message>
    <message>
        <source>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</source>
        <translation>Écrire un classeur pour remplir un plan, avec des listes déroulantes et un exemple sur chaque feuille.</translation>
    </message>
    <message>
        <source>Write down what was decided about a problem, when and by whom.</source>
        <translation>Noter ce qui a été décidé d’un problème, quand et par qui.</translation>
    </message>
    <message>
        <source>Write down what was found on a safety walk, in an interview or at a meeting.</source>
        <translation>Noter ce qui a été constaté lors d’une marche exploratoire, d’un entretien ou d’une réunion.</translation>
    </message>
    <message>
        <source>Write programme cards to a file that another municipality can bring in.</source>
        <translation>Écrire des fiches-programme dans un fichier qu’une autre commune peut importer.</translation>
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
        <source>Write the atlas: for each area a page with its map, figures and chart, as PDF.</source>
        <translation>Écrire l’atlas : une page par quartier, avec sa carte, ses chiffres et son graphique, en PDF.</translation>
    </message>
    <message>
        <source>Write the ground between levels here too</source>
        <translation>Écrire ici aussi les surfaces entre les niveaux</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Écrire la carte en une page qui s’ouvre dans tout navigateur, sans internet.</translation>
    </message>
    <message>
        <source>Write the register here, for publication (.json)</source>
        <translation>Écrire le registre ici, pour publication (.json)</translation>
    </message>
    <message>
        <source>Write the relative risk as a raster (.tif)</source>
        <translation>Écrire le risque relatif en raster (.tif)</translation>
    </message>
    <message>
        <source>Write the squares here (.gpkg), or the expectation (.tif)</source>
        <translation>Écrire ici les carrés (.gpkg), ou les valeurs attendues (.tif)</translation>
    </message>
    <message>
        <source>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</source>
        <translation>Écrire où les incidents sont denses, en raster pour tout SIG : par km², ou pour 1 000 habitants.</translation>
    </message>
    <message>
        <source>area, or the code of the question that divides people into groups</source>
        <translation>area, ou le code de la question qui répartit les personnes en groupes</translation>
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
    <name>density</name>
    <message>
        <source>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</source>
        <translation>3 fois la moyenne est un seuil souvent utilisé pour une zone chaude (niveau de preuve B : sources secondaires). Ce n’est pas un test.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas without a number of inhabitants are left clear: {n}.</source>
        <translation>Quartiers sans nombre d’habitants, laissés vides : {n}.</translation>
    </message>
    <message>
        <source>At its densest place</source>
        <translation>À l’endroit le plus dense</translation>
    </message>
    <message>
        <source>At least 3 times the mean density</source>
        <translation>Au moins 3 fois la densité moyenne</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</source>
        <translation>À l’endroit le plus dense, il y a de {low} à {high} incidents pour 1 000 habitants (marge à 95 %).</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per km² (95 % margin).</source>
        <translation>À l’endroit le plus dense, il y a de {low} à {high} incidents par km² (marge à 95 %).</translation>
    </message>
    <message>
        <source>Compared with the number of inhabitants there are most incidents in: {names}.</source>
        <translation>Par rapport au nombre d’habitants, le plus d’incidents se trouvent dans : {names}.</translation>
    </message>
    <message>
        <source>Densest part of the ground</source>
        <translation>Partie la plus dense du territoire</translation>
    </message>
    <message>
        <source>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</source>
        <translation>Double densité : la densité des incidents divisée par celle des habitants avec le même noyau, les habitants de chaque quartier étant répartis également sur sa surface ; vide là où il y en a moins de {least} par km².</translation>
    </message>
    <message>
        <source>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</source>
        <translation>Correction au bord : division, dans chaque cellule, par la masse du noyau à l’intérieur des quartiers (correction uniforme, Diggle 1985) ; les incidents en dehors ne comptent pas.</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>gaussien</translation>
    </message>
    <message>
        <source>If they lay evenly</source>
        <translation>S’ils étaient répartis également</translation>
    </message>
    <message>
        <source>In the period chosen; bandwidth {bandwidth} m</source>
        <translation>Sur la période choisie ; largeur de lissage {bandwidth} m</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents on it</source>
        <translation>Incidents qui s’y trouvent</translation>
    </message>
    <message>
        <source>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</source>
        <translation>Les habitants ne sont pas les personnes présentes : près des commerces, des gares et des écoles, la carte montre trop.</translation>
    </message>
    <message>
        <source>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</source>
        <translation>Densité par noyau, noyau {kernel} ; largeur de lissage {bandwidth} m ({meaning}) ; cellules de {cell} m, valeurs en leur centre ; coordonnées planes de {crs}.</translation>
    </message>
    <message>
        <source>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</source>
        <translation>Regroupement linéaire sur {bin} m et transformée de Fourier rapide ; écart avec la somme exacte : au plus {share} de son maximum.</translation>
    </message>
    <message>
        <source>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</source>
        <translation>Marges des endroits les plus denses : intervalle de Poisson avec le nombre effectif f h² / R(K). Les parts du territoire se rapportent à {area} km².</translation>
    </message>
    <message>
        <source>Near the border the map shows too little when incidents across it are not recorded here.</source>
        <translation>Près de la limite, la carte montre trop peu si les incidents situés de l’autre côté ne sont pas enregistrés ici.</translation>
    </message>
    <message>
        <source>Outside the areas with a number of inhabitants, so not counted: {n}.</source>
        <translation>Hors des quartiers dont le nombre d’habitants est connu, donc non comptés : {n}.</translation>
    </message>
    <message>
        <source>Outside the areas, so not counted: {n}.</source>
        <translation>Hors de tout quartier, donc non comptés : {n}.</translation>
    </message>
    <message>
        <source>Part of the ground</source>
        <translation>Partie du territoire</translation>
    </message>
    <message>
        <source>Share of the incidents</source>
        <translation>Part des incidents</translation>
    </message>
    <message>
        <source>Share of the incidents (%)</source>
        <translation>Part des incidents (%)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Some places look dense by chance alone, above all with few incidents; this map does not test that.</source>
        <translation>Certains endroits paraissent denses par le seul hasard, surtout avec peu d’incidents ; cette carte ne le teste pas.</translation>
    </message>
    <message>
        <source>Summed exactly.</source>
        <translation>Somme exacte.</translation>
    </message>
    <message>
        <source>The areas with the densest places</source>
        <translation>Les quartiers des endroits les plus denses</translation>
    </message>
    <message>
        <source>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</source>
        <translation>La largeur de lissage ({bandwidth} m) est plus petite qu’une cellule ({cell} m) : des incidents tombent entre les cellules. Prenez des cellules plus petites ou une largeur plus grande.</translation>
    </message>
    <message>
        <source>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</source>
        <translation>La largeur de lissage suit la règle de Scott pour une loi normale (Scott 1992 ; dans le plan, celle de Silverman 1986), transposée au noyau par les largeurs canoniques (Marron et Nolan 1988). Elle convient à un seul centre ; pour plusieurs, elle est plutôt trop grande.</translation>
    </message>
    <message>
        <source>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</source>
        <translation>La largeur de lissage de {bandwidth} m décide si la carte est plus ou moins lisse : avec une autre, les endroits denses sont plus grands ou plus petits.</translation>
    </message>
    <message>
        <source>The densest places lie in: {names}.</source>
        <translation>Les endroits les plus denses se trouvent dans : {names}.</translation>
    </message>
    <message>
        <source>The densest {share}</source>
        <translation>Les {share} les plus denses</translation>
    </message>
    <message>
        <source>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</source>
        <translation>Les marges ne valent que pour le hasard dans le nombre d’incidents. L’endroit le plus dense est choisi parce que sa valeur est élevée : elle est donc plutôt trop haute que trop basse.</translation>
    </message>
    <message>
        <source>The margins of these places overlap: their order is not certain.</source>
        <translation>Les marges de ces endroits se recouvrent : leur ordre n’est pas certain.</translation>
    </message>
    <message>
        <source>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</source>
        <translation>Les mêmes incidents font la carte et y sont comptés : cela décrit la période, cela ne dit pas où seront les prochains.</translation>
    </message>
    <message>
        <source>There are too few incidents to say where it is dense.</source>
        <translation>Il y a trop peu d’incidents pour dire où la densité est forte.</translation>
    </message>
    <message>
        <source>What the densest ground holds</source>
        <translation>Ce que contient la partie la plus dense</translation>
    </message>
    <message>
        <source>Where few people live, a single incident already makes a high figure.</source>
        <translation>Là où peu de personnes habitent, un seul incident donne déjà un chiffre élevé.</translation>
    </message>
    <message>
        <source>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</source>
        <translation>Là où il vient plus de monde, il s’enregistre plus d’incidents : un endroit dense n’est pas toujours un endroit plus risqué pour chacun.</translation>
    </message>
    <message>
        <source>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</source>
        <translation>Avec si peu d’incidents ({n}), personne ne peut dire où la densité est forte : la carte montre des incidents isolés et ce qui les entoure.</translation>
    </message>
    <message>
        <source>Without location, so not on the map: {n}.</source>
        <translation>Sans localisation, donc pas sur la carte : {n}.</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quartique</translation>
    </message>
    <message>
        <source>standard deviation, cut off at 5 of them</source>
        <translation>l’écart type, coupé à 5 fois cet écart</translation>
    </message>
    <message>
        <source>the radius</source>
        <translation>le rayon</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>{share} of the incidents lie on the densest {ground} of the ground</source>
        <translation>{share} des incidents se trouvent sur les {ground} les plus denses du territoire</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Accept a break in a survey</source>
        <translation>Acceptation d’une rupture dans une enquête</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Ajout d’une ligne budgétaire</translation>
    </message>
    <message>
        <source>Add a figure of a goal</source>
        <translation>Ajout d’un chiffre à un objectif</translation>
    </message>
    <message>
        <source>Add a file to a finding</source>
        <translation>Ajout d’un fichier à un constat</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Ajout d’un plan</translation>
    </message>
    <message>
        <source>Add a problem</source>
        <translation>Ajout d’un problème</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajout d’une étape</translation>
    </message>
    <message>
        <source>Add a strategic goal</source>
        <translation>Ajout d’un objectif stratégique</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajout d’une action</translation>
    </message>
    <message>
        <source>Add an analysis to the workbook</source>
        <translation>Ajout d’une analyse au classeur</translation>
    </message>
    <message>
        <source>Add an operational goal</source>
        <translation>Ajout d’un objectif opérationnel</translation>
    </message>
    <message>
        <source>Add network {name}</source>
        <translation>Ajout du réseau {name}</translation>
    </message>
    <message>
        <source>Add progress of an action</source>
        <translation>Ajout de l’avancement d’une action</translation>
    </message>
    <message>
        <source>Add the finding “{name}”</source>
        <translation>Ajout du constat « {name} »</translation>
    </message>
    <message>
        <source>Add the problem “{name}”</source>
        <translation>Ajout du problème « {name} »</translation>
    </message>
    <message>
        <source>Attach a file to progress</source>
        <translation>Ajout d’un fichier à l’avancement</translation>
    </message>
    <message>
        <source>Change a budget line</source>
        <translation>Modification d’une ligne budgétaire</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Modification d’un critère</translation>
    </message>
    <message>
        <source>Change a figure of a goal</source>
        <translation>Modification d’un chiffre d’un objectif</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Modification d’une étape</translation>
    </message>
    <message>
        <source>Change action {title}</source>
        <translation>Modification de l’action {title}</translation>
    </message>
    <message>
        <source>Change how often a goal is measured</source>
        <translation>Modification de la fréquence de mesure d’un objectif</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Modification du réseau {name}</translation>
    </message>
    <message>
        <source>Change the areas of a goal</source>
        <translation>Modification des quartiers d’un objectif</translation>
    </message>
    <message>
        <source>Change the areas of an action</source>
        <translation>Modification des quartiers d’une action</translation>
    </message>
    <message>
        <source>Change the audience of an action</source>
        <translation>Modification du public d’une action</translation>
    </message>
    <message>
        <source>Change the baseline of a goal</source>
        <translation>Modification de la situation de départ d’un objectif</translation>
    </message>
    <message>
        <source>Change the begin of a plan</source>
        <translation>Modification du début d’un plan</translation>
    </message>
    <message>
        <source>Change the cards of an action</source>
        <translation>Modification des fiches d’une action</translation>
    </message>
    <message>
        <source>Change the code of a goal</source>
        <translation>Modification du code d’un objectif</translation>
    </message>
    <message>
        <source>Change the code of an action</source>
        <translation>Modification du code d’une action</translation>
    </message>
    <message>
        <source>Change the date of a baseline</source>
        <translation>Modification de la date d’une situation de départ</translation>
    </message>
    <message>
        <source>Change the date of a target</source>
        <translation>Modification de la date d’une valeur cible</translation>
    </message>
    <message>
        <source>Change the description of a goal</source>
        <translation>Modification de la description d’un objectif</translation>
    </message>
    <message>
        <source>Change the description of an action</source>
        <translation>Modification de la description d’une action</translation>
    </message>
    <message>
        <source>Change the direction of a goal</source>
        <translation>Modification du sens d’un objectif</translation>
    </message>
    <message>
        <source>Change the end of a plan</source>
        <translation>Modification de la fin d’un plan</translation>
    </message>
    <message>
        <source>Change the end of an action</source>
        <translation>Modification de la fin d’une action</translation>
    </message>
    <message>
        <source>Change the evidence of an action</source>
        <translation>Modification des preuves d’une action</translation>
    </message>
    <message>
        <source>Change the finding “{name}”</source>
        <translation>Modification du constat « {name} »</translation>
    </message>
    <message>
        <source>Change the indicator of a goal</source>
        <translation>Modification de l’indicateur d’un objectif</translation>
    </message>
    <message>
        <source>Change the indicators</source>
        <translation>Modification des indicateurs</translation>
    </message>
    <message>
        <source>Change the kind of a plan</source>
        <translation>Modification du type d’un plan</translation>
    </message>
    <message>
        <source>Change the lead of an action</source>
        <translation>Modification du pilote d’une action</translation>
    </message>
    <message>
        <source>Change the note of a plan</source>
        <translation>Modification de la remarque d’un plan</translation>
    </message>
    <message>
        <source>Change the owner of a goal</source>
        <translation>Modification du responsable d’un objectif</translation>
    </message>
    <message>
        <source>Change the partners of an action</source>
        <translation>Modification des partenaires d’une action</translation>
    </message>
    <message>
        <source>Change the period of a baseline</source>
        <translation>Modification de la période d’une situation de départ</translation>
    </message>
    <message>
        <source>Change the place of an action</source>
        <translation>Modification du lieu d’une action</translation>
    </message>
    <message>
        <source>Change the problem “{name}”</source>
        <translation>Modification du problème « {name} »</translation>
    </message>
    <message>
        <source>Change the problems of a goal</source>
        <translation>Modification des problèmes d’un objectif</translation>
    </message>
    <message>
        <source>Change the risk of an action</source>
        <translation>Modification du risque d’une action</translation>
    </message>
    <message>
        <source>Change the sector of a goal</source>
        <translation>Modification du secteur d’un objectif</translation>
    </message>
    <message>
        <source>Change the sector of an action</source>
        <translation>Modification du secteur d’une action</translation>
    </message>
    <message>
        <source>Change the source of a baseline</source>
        <translation>Modification de la source d’une situation de départ</translation>
    </message>
    <message>
        <source>Change the start of an action</source>
        <translation>Modification du début d’une action</translation>
    </message>
    <message>
        <source>Change the status of an action</source>
        <translation>Modification du statut d’une action</translation>
    </message>
    <message>
        <source>Change the target of a goal</source>
        <translation>Modification de la valeur cible d’un objectif</translation>
    </message>
    <message>
        <source>Change the title of a goal</source>
        <translation>Modification du titre d’un objectif</translation>
    </message>
    <message>
        <source>Change the title of a plan</source>
        <translation>Modification du titre d’un plan</translation>
    </message>
    <message>
        <source>Change the title of an action</source>
        <translation>Modification du titre d’une action</translation>
    </message>
    <message>
        <source>Change the unit of a goal</source>
        <translation>Modification de l’unité d’un objectif</translation>
    </message>
    <message>
        <source>Change the weights of the criteria</source>
        <translation>Modification des poids des critères</translation>
    </message>
    <message>
        <source>Decide on a break of a survey</source>
        <translation>Décision sur une rupture d’une enquête</translation>
    </message>
    <message>
        <source>Decide on a problem</source>
        <translation>Décision sur un problème</translation>
    </message>
    <message>
        <source>Decide on “{name}”</source>
        <translation>Décision sur « {name} »</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>Suppression de lignes budgétaires</translation>
    </message>
    <message>
        <source>Delete figures of a goal</source>
        <translation>Suppression de chiffres d’un objectif</translation>
    </message>
    <message>
        <source>Delete indicator {name}</source>
        <translation>Suppression de l’indicateur {name}</translation>
    </message>
    <message>
        <source>Delete progress of an action</source>
        <translation>Suppression de l’avancement d’une action</translation>
    </message>
    <message>
        <source>Delete rows of the plan: {n}</source>
        <translation>Suppression de lignes du plan : {n}</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Suppression d’étapes</translation>
    </message>
    <message>
        <source>Delete the finding “{name}”</source>
        <translation>Suppression du constat « {name} »</translation>
    </message>
    <message>
        <source>Delete the problem “{name}”</source>
        <translation>Suppression du problème « {name} »</translation>
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
        <source>Delete “{name}”</source>
        <translation>Suppression de « {name} »</translation>
    </message>
    <message>
        <source>Duplicate rows of the plan: {n}</source>
        <translation>Duplication de lignes du plan : {n}</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Duplication de « {name} »</translation>
    </message>
    <message>
        <source>Enter an analysis in the register</source>
        <translation>Inscription d’une analyse au registre</translation>
    </message>
    <message>
        <source>Fix the design of “{name}”</source>
        <translation>Fixation du protocole de « {name} »</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Importation de quartiers depuis {file}</translation>
    </message>
    <message>
        <source>Import cards of {file}</source>
        <translation>Importation de fiches depuis {file}</translation>
    </message>
    <message>
        <source>Import figures from {file}</source>
        <translation>Importation de chiffres depuis {file}</translation>
    </message>
    <message>
        <source>Import harm weights from {file}</source>
        <translation>Importation de poids de préjudice depuis {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Importation de réseaux depuis {file}</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>Importation d’un plan depuis {file}</translation>
    </message>
    <message>
        <source>Import the risk factor {name}</source>
        <translation>Importation du facteur de risque {name}</translation>
    </message>
    <message>
        <source>Import wave {wave}</source>
        <translation>Importation de la vague {wave}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importation de {file}</translation>
    </message>
    <message>
        <source>Indicator {name}</source>
        <translation>Indicateur {name}</translation>
    </message>
    <message>
        <source>Keep the result of “{name}”</source>
        <translation>Enregistrement du résultat de « {name} »</translation>
    </message>
    <message>
        <source>Log of action {title}</source>
        <translation>Journal de l’action {title}</translation>
    </message>
    <message>
        <source>Mark the board as seen</source>
        <translation>Marquage du tableau de bord comme vu</translation>
    </message>
    <message>
        <source>Move rows of the plan: {n}</source>
        <translation>Déplacement de lignes du plan : {n}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Déplacement de « {name} »</translation>
    </message>
    <message>
        <source>New plan {title}</source>
        <translation>Nouveau plan {title}</translation>
    </message>
    <message>
        <source>New plan “{name}”</source>
        <translation>Nouveau plan « {name} »</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Ajout d’une décision</translation>
    </message>
    <message>
        <source>Plan the evaluation “{name}”</source>
        <translation>Préparation de l’évaluation « {name} »</translation>
    </message>
    <message>
        <source>Put card {card} on an action</source>
        <translation>Ajout de la fiche {card} à une action</translation>
    </message>
    <message>
        <source>Refuse a break in a survey</source>
        <translation>Refus d’une rupture dans une enquête</translation>
    </message>
    <message>
        <source>Remove a file from a finding</source>
        <translation>Retrait d’un fichier d’un constat</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <translation>Suppression de la fiche {card}</translation>
    </message>
    <message>
        <source>Remove the evaluation “{name}”</source>
        <translation>Suppression de l’évaluation « {name} »</translation>
    </message>
    <message>
        <source>Remove the risk factor {name}</source>
        <translation>Retrait du facteur de risque {name}</translation>
    </message>
    <message>
        <source>Remove wave {wave}</source>
        <translation>Retrait de la vague {wave}</translation>
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
        <source>Save card {card}</source>
        <translation>Enregistrement de la fiche {card}</translation>
    </message>
    <message>
        <source>Score a problem</source>
        <translation>Attribution d’un score à un problème</translation>
    </message>
    <message>
        <source>Score problems from their figures</source>
        <translation>Attribution de scores aux problèmes d’après leurs chiffres</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Styles pour QGIS</translation>
    </message>
    <message>
        <source>Take an analysis out of the register</source>
        <translation>Retrait d’une analyse du registre</translation>
    </message>
    <message>
        <source>Take an analysis out of the workbook</source>
        <translation>Retrait d’une analyse du classeur</translation>
    </message>
    <message>
        <source>Take the newest figures of problems</source>
        <translation>Reprise des derniers chiffres des problèmes</translation>
    </message>
    <message>
        <source>Take the present figure as the baseline</source>
        <translation>Reprise du chiffre actuel comme situation de départ</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Annulation de l’importation {number}</translation>
    </message>
    <message>
        <source>Weigh wave {wave}</source>
        <translation>Pondération de la vague {wave}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision is somebody&apos;s.</source>
        <translation>Une décision vient de quelqu’un.</translation>
    </message>
    <message>
        <source>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</source>
        <translation>Une prévision demande des incidents sur au moins {needed} jours, pour comparer avec l’an dernier ; il y en a {known}.</translation>
    </message>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Une ligne de « {file} » dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>A new one needs another title; the old one stays as it is.</source>
        <translation>Une nouvelle demande un autre titre ; l’ancienne reste comme elle est.</translation>
    </message>
    <message>
        <source>A plan can&apos;t end before it begins: {begin}, {end}.</source>
        <translation>Un plan ne peut pas finir avant de commencer : {begin}, {end}.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>Un plan doit avoir un titre.</translation>
    </message>
    <message>
        <source>A problem needs a title.</source>
        <translation>Un problème doit avoir un titre.</translation>
    </message>
    <message>
        <source>A rate is per 1 to 1,000,000 inhabitants.</source>
        <translation>Un taux est pour 1 à 1 000 000 d’habitants.</translation>
    </message>
    <message>
        <source>A ratio needs a question to divide by.</source>
        <translation>Un rapport demande une question par laquelle diviser.</translation>
    </message>
    <message>
        <source>A score by hand is of one problem on one criterion.</source>
        <translation>Un score à la main porte sur un problème et un critère.</translation>
    </message>
    <message>
        <source>A score is from 1 (little) to 5 (much).</source>
        <translation>Un score va de 1 (peu) à 5 (beaucoup).</translation>
    </message>
    <message>
        <source>A season can&apos;t shift over fewer than 7 years.</source>
        <translation>Une saison ne peut pas se déplacer sur moins de 7 ans.</translation>
    </message>
    <message>
        <source>A series needs at least {n} months before the start.</source>
        <translation>Une série demande au moins {n} mois avant le début.</translation>
    </message>
    <message>
        <source>A share needs the codes of the answers that count.</source>
        <translation>Une part demande les codes des réponses qui comptent.</translation>
    </message>
    <message>
        <source>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</source>
        <translation>Un tableau de chiffres a une ligne par chiffre, avec au moins les colonnes indicateur, période et valeur.</translation>
    </message>
    <message>
        <source>A table of harm weights has the columns category; weight; source.</source>
        <translation>Un tableau de poids de préjudice a les colonnes catégorie ; poids ; source.</translation>
    </message>
    <message>
        <source>A weight is from 0 to {most}.</source>
        <translation>Un poids va de 0 à {most}.</translation>
    </message>
    <message>
        <source>A year or more is better: then the season is known too.</source>
        <translation>Un an ou plus, c’est mieux : la saison est alors connue aussi.</translation>
    </message>
    <message>
        <source>A year or the row of a source is not written as a number.</source>
        <translation>Une année ou la ligne d’une source n’est pas écrite comme un nombre.</translation>
    </message>
    <message>
        <source>Actions hang under “{name}”: it must stay an operational goal.</source>
        <translation>Des actions dépendent de « {name} » : il doit rester un objectif opérationnel.</translation>
    </message>
    <message>
        <source>Add one with “problem add”.</source>
        <translation>Ajoutez-en un avec « problem add ».</translation>
    </message>
    <message>
        <source>Add one with “survey indicators --add”.</source>
        <translation>Ajoutez-en un avec « survey indicators --add ».</translation>
    </message>
    <message>
        <source>Allowed are: {allowed}.</source>
        <translation>Sont permis : {allowed}.</translation>
    </message>
    <message>
        <source>An action can&apos;t end before it starts: {start}, {end}.</source>
        <translation>Une action ne peut pas finir avant de commencer : {start}, {end}.</translation>
    </message>
    <message>
        <source>An area is treated, or compared with, or around one of them.</source>
        <translation>Un quartier est soit dans l’action, soit dans la comparaison, soit autour de l’un d’eux.</translation>
    </message>
    <message>
        <source>Another program changed the project. Restore a backup.</source>
        <translation>Un autre programme a modifié le projet. Rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Un autre programme a retiré {parts} de {file}.</translation>
    </message>
    <message>
        <source>Area schemes of this project: {schemes}.</source>
        <translation>Découpages en quartiers de ce projet : {schemes}.</translation>
    </message>
    <message>
        <source>Areas around are needed for both groups, or for none.</source>
        <translation>Il faut des quartiers autour des deux groupes, ou d’aucun.</translation>
    </message>
    <message>
        <source>Areas that were merged have another code since.</source>
        <translation>Les quartiers fusionnés ont un autre code depuis.</translation>
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
        <source>Band {band} of “{file}” does not hold plain numbers.</source>
        <translation>La bande {band} de « {file} » ne contient pas de simples nombres.</translation>
    </message>
    <message>
        <source>Beside the other sheets it would give small counts away.</source>
        <translation>À côté des autres feuilles, cela révélerait de petits nombres.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>À côté de « {file} », il manque le fichier .shp avec les formes.</translation>
    </message>
    <message>
        <source>Between 99 and 10 million rearrangements are possible.</source>
        <translation>De 99 à 10 millions de réarrangements sont possibles.</translation>
    </message>
    <message>
        <source>Both lie apart: first the one before, then the one after.</source>
        <translation>Les deux sont séparées : d’abord celle d’avant, puis celle d’après.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Interrompu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</source>
        <translation>Des cellules de cette taille donnent {cells} lieux ; il en faut de {fewest} à {most} pour comparer.</translation>
    </message>
    <message>
        <source>Change the recipe, or choose another one.</source>
        <translation>Modifiez le modèle d’importation, ou choisissez-en un autre.</translation>
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
        <source>Choose .xlsx for Kobo and ODK, or .html to print.</source>
        <translation>Choisissez .xlsx pour Kobo et ODK, ou .html pour imprimer.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Choisissez un GeoJSON ou une exportation d’Open311 ou de Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</source>
        <translation>Choisissez un fichier CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) ou Stata (.dta).</translation>
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
        <source>Choose a bandwidth yourself, for example 250.</source>
        <translation>Choisissez vous-même une largeur de lissage, par exemple 250.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Choisissez un fond de carte en images (PNG ou JPEG).</translation>
    </message>
    <message>
        <source>Choose a longer period or more categories.</source>
        <translation>Choisissez une période plus longue ou plus de catégories.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Choisissez un nom qui finit par .xlsx.</translation>
    </message>
    <message>
        <source>Choose a question with one answer, or say where the classes of a number begin.</source>
        <translation>Choisissez une question à une seule réponse, ou dites où commencent les classes d’un nombre.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or the days to compare with.</source>
        <translation>Choisissez une période plus courte, ou les jours de comparaison.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Choisissez une période plus courte.</translation>
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
        <source>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</source>
        <translation>Choisissez un fichier SPSS (.sav, .zsav) ou Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose an XLSForm: a workbook with the sheet “survey”.</source>
        <translation>Choisissez un XLSForm : un classeur avec la feuille « survey ».</translation>
    </message>
    <message>
        <source>Choose another area scheme, another period or another category.</source>
        <translation>Choisissez un autre découpage, une autre période ou une autre catégorie.</translation>
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
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Choisissez un autre nom pour le résultat.</translation>
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
        <source>Choose another period or category.</source>
        <translation>Choisissez une autre période ou catégorie.</translation>
    </message>
    <message>
        <source>Choose another place, or other areas on the map.</source>
        <translation>Choisissez un autre lieu, ou d’autres quartiers sur la carte.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Choisissez un autre modèle d’importation ou modifiez celui-ci.</translation>
    </message>
    <message>
        <source>Choose another size of the cells.</source>
        <translation>Choisissez une autre taille de cellule.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Choisissez un autre titre.</translation>
    </message>
    <message>
        <source>Choose areas with inhabitants, or compare counts.</source>
        <translation>Choisissez des quartiers avec des habitants, ou comparez des nombres.</translation>
    </message>
    <message>
        <source>Choose incidents or areas with a location.</source>
        <translation>Choisissez des incidents ou des quartiers avec une localisation.</translation>
    </message>
    <message>
        <source>Choose one category, a shorter period, an area, or shorter distances.</source>
        <translation>Choisissez une seule catégorie, une période plus courte, un quartier ou des distances plus courtes.</translation>
    </message>
    <message>
        <source>Choose one category, or categories that may be added.</source>
        <translation>Choisissez une catégorie, ou des catégories que l’on peut additionner.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Choisissez parmi : {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {kernels}.</source>
        <translation>Choisissez parmi : {kernels}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Choisissez parmi : {languages}.</translation>
    </message>
    <message>
        <source>Choose one of: {rules}.</source>
        <translation>Choisissez parmi : {rules}.</translation>
    </message>
    <message>
        <source>Choose other incidents, or import them with place and day.</source>
        <translation>Choisissez d’autres incidents, ou importez-les avec lieu et jour.</translation>
    </message>
    <message>
        <source>Choose the file of answers, and give this one as the questionnaire beside it (--form).</source>
        <translation>Choisissez le fichier des réponses et donnez celui-ci comme questionnaire (--form).</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Fermez-le là où il est ouvert, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</source>
        <translation>La grappe « {name} » n’a qu’une unité du second degré : aucune marge ne peut être estimée.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make it coarser or simpler, and try again.</source>
        <translation>Découpez-le aux limites de la commune, ou rendez-le plus grossier ou plus simple, puis réessayez.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make its cells larger.</source>
        <translation>Découpez-le aux limites de la commune, ou agrandissez ses cellules.</translation>
    </message>
    <message>
        <source>Days and metres can&apos;t be less than 0.</source>
        <translation>Les jours et les mètres ne peuvent pas être inférieurs à 0.</translation>
    </message>
    <message>
        <source>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</source>
        <translation>Les distances et les jours doivent augmenter, dépasser 0, et être au plus {most} ; les jours vont jusqu’à {days}.</translation>
    </message>
    <message>
        <source>Divide by fewer questions at once.</source>
        <translation>Répartissez selon moins de questions à la fois.</translation>
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
        <source>Each row needs a variable, a code and a number from 0 on.</source>
        <translation>Chaque ligne demande une variable, un code et un nombre à partir de 0.</translation>
    </message>
    <message>
        <source>Each treated area starts after the period before, on a day of its own.</source>
        <translation>Chaque quartier de l’action commence après la période d’avant, à son propre jour.</translation>
    </message>
    <message>
        <source>Either two waves are compared, or groups with everybody.</source>
        <translation>On compare soit deux vagues, soit des groupes avec tout le monde.</translation>
    </message>
    <message>
        <source>Everybody is one group: there is nothing to lay beside it.</source>
        <translation>Tout le monde forme un seul groupe : il n’y a rien à croiser.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Cherchez dans quel système il est et indiquez-le : --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give 0 to hide nothing, or at least 3.</source>
        <translation>Donnez 0 pour ne rien masquer, ou au moins 3.</translation>
    </message>
    <message>
        <source>Give 7 or more, or 0 for the same season every year.</source>
        <translation>Donnez 7 ou plus, ou 0 pour la même saison chaque année.</translation>
    </message>
    <message>
        <source>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</source>
        <translation>Donnez un fichier de totaux avec les colonnes variable, code et total. Les groupes de deux questions ensemble s’écrivent comme sex*age.</translation>
    </message>
    <message>
        <source>Give a file of totals.</source>
        <translation>Donnez un fichier de totaux.</translation>
    </message>
    <message>
        <source>Give a number above 1, such as 5.</source>
        <translation>Donnez un nombre supérieur à 1, par exemple 5.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Donnez un nombre de 0 à {most}.</translation>
    </message>
    <message>
        <source>Give a number such as 0.5 for the median.</source>
        <translation>Donnez un nombre, par exemple 0.5 pour la médiane.</translation>
    </message>
    <message>
        <source>Give a number such as 0.95.</source>
        <translation>Donnez un nombre, par exemple 0.95.</translation>
    </message>
    <message>
        <source>Give a seed from 0 and from 1 to {most} draws.</source>
        <translation>Donnez une graine à partir de 0 et de 1 à {most} tirages.</translation>
    </message>
    <message>
        <source>Give area or the code of a question with --by.</source>
        <translation>Donnez area ou le code d’une question avec --by.</translation>
    </message>
    <message>
        <source>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</source>
        <translation>Donnez-lui son propre nom (--wave), ou dites qu’il corrige celle-ci (--wave {wave}).</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Donnez son code EPSG, par exemple EPSG:31370.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value: low and high.</source>
        <translation>Donnez sa valeur la plus basse et la plus élevée : low et high.</translation>
    </message>
    <message>
        <source>Give metres, such as 250, or “auto”.</source>
        <translation>Donnez des mètres, par exemple 250, ou « auto ».</translation>
    </message>
    <message>
        <source>Give numbers of people, or shares that add up to 100.</source>
        <translation>Donnez des nombres de personnes, ou des parts dont la somme est 100.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Donnez à l’une d’elles un autre identifiant.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Donnez-en un qui mesure en mètres, comme EPSG:31370 (Belgique) ou EPSG:28992 (Pays-Bas).</translation>
    </message>
    <message>
        <source>Give rising numbers with commas, such as 0,25,45,65.</source>
        <translation>Donnez des nombres croissants avec des virgules, par exemple 0,25,45,65.</translation>
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
        <source>Give the file, or one of: {names}.</source>
        <translation>Donnez le fichier, ou l’un de ceux-ci : {names}.</translation>
    </message>
    <message>
        <source>Give the newer one a higher version.</source>
        <translation>Donnez à la plus récente une version plus haute.</translation>
    </message>
    <message>
        <source>Give the number of people in each group.</source>
        <translation>Donnez le nombre de personnes dans chaque groupe.</translation>
    </message>
    <message>
        <source>Give the period before the start and the one after it.</source>
        <translation>Donnez la période avant le début et celle d’après.</translation>
    </message>
    <message>
        <source>Give the risk factor a name.</source>
        <translation>Donnez un nom au facteur de risque.</translation>
    </message>
    <message>
        <source>Give the role that decided, such as a service.</source>
        <translation>Donnez la fonction qui a décidé, par exemple un service.</translation>
    </message>
    <message>
        <source>Give their numbers with commas, such as 1,2.</source>
        <translation>Donnez leurs numéros avec des virgules, par exemple 1,2.</translation>
    </message>
    <message>
        <source>Give these groups a total above zero, or join them.</source>
        <translation>Donnez à ces groupes un total supérieur à zéro, ou réunissez-les.</translation>
    </message>
    <message>
        <source>Give this one another name (--wave), or put it in the place of the other (--replace).</source>
        <translation>Donnez un autre nom à celle-ci (--wave), ou mettez-la à la place de l’autre (--replace).</translation>
    </message>
    <message>
        <source>Give this one another name, or put the file in the place of the wave.</source>
        <translation>Donnez un autre nom à celle-ci, ou mettez le fichier à la place de la vague.</translation>
    </message>
    <message>
        <source>Give totals of the same people.</source>
        <translation>Donnez des totaux pour les mêmes personnes.</translation>
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
        <source>Give your own card another id.</source>
        <translation>Donnez un autre identifiant à votre fiche.</translation>
    </message>
    <message>
        <source>Goal “{name}” would hang under itself.</source>
        <translation>L’objectif « {name} » dépendrait de lui-même.</translation>
    </message>
    <message>
        <source>Goals hang under “{name}”: it must stay a strategic goal.</source>
        <translation>Des objectifs dépendent de « {name} » : il doit rester un objectif stratégique.</translation>
    </message>
    <message>
        <source>Hiding only the count 1 shows what it hides.</source>
        <translation>Masquer seulement le nombre 1 révèle ce qui est masqué.</translation>
    </message>
    <message>
        <source>Import a file with answers first.</source>
        <translation>Importez d’abord un fichier avec des réponses.</translation>
    </message>
    <message>
        <source>Import areas with inhabitants, or compare without them.</source>
        <translation>Importez des quartiers avec des habitants, ou comparez sans eux.</translation>
    </message>
    <message>
        <source>Import areas with their number of inhabitants.</source>
        <translation>Importez des quartiers avec leur nombre d’habitants.</translation>
    </message>
    <message>
        <source>Import areas with “area import … --population FIELD”, or look per km².</source>
        <translation>Importez des quartiers avec « area import … --population CHAMP », ou regardez par km².</translation>
    </message>
    <message>
        <source>Import areas, and see in the list of plugins that one is there that gives such pages.</source>
        <translation>Importez des quartiers, et voyez dans la liste des extensions s’il y en a une qui donne de telles pages.</translation>
    </message>
    <message>
        <source>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</source>
        <translation>Importez-en au moins un, par exemple des cafés, des arrêts de bus ou des réverbères : menu Importer, « Importer un facteur de risque », ou « factor import ».</translation>
    </message>
    <message>
        <source>Import earlier years, or choose a longer period.</source>
        <translation>Importez des années antérieures, ou choisissez une période plus longue.</translation>
    </message>
    <message>
        <source>Import incidents with a date first.</source>
        <translation>Importez d’abord des incidents avec une date.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Importez-le tel quel.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importez-le plutôt dans un projet.</translation>
    </message>
    <message>
        <source>Import later incidents, or choose an earlier day.</source>
        <translation>Importez des incidents plus récents, ou choisissez un jour antérieur.</translation>
    </message>
    <message>
        <source>Import the areas with their population, or give a file of totals.</source>
        <translation>Importez les quartiers avec leur population, ou donnez un fichier de totaux.</translation>
    </message>
    <message>
        <source>Import them with “area import” first.</source>
        <translation>Importez-les d’abord avec « area import ».</translation>
    </message>
    <message>
        <source>Import them, or ask for a provisional result over {begin} to {end}.</source>
        <translation>Importez-les, ou demandez un résultat provisoire du {begin} au {end}.</translation>
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
        <source>In LimeSurvey: export the survey as “Survey structure (.lss)”.</source>
        <translation>Dans LimeSurvey : exportez l’enquête comme « Structure du questionnaire (.lss) ».</translation>
    </message>
    <message>
        <source>Install it, or open the workbook and print it to a PDF yourself.</source>
        <translation>Installez-le, ou ouvrez le classeur et imprimez-le vous-même en PDF.</translation>
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
        <source>It can be {most} characters long at most.</source>
        <translation>Il peut compter au plus {most} caractères.</translation>
    </message>
    <message>
        <source>It can only name items that “questions” names.</source>
        <translation>Cela ne peut nommer que des éléments cités dans « questions ».</translation>
    </message>
    <message>
        <source>It can&apos;t be left out.</source>
        <translation>Cela ne peut pas manquer.</translation>
    </message>
    <message>
        <source>It can&apos;t be more than there are items.</source>
        <translation>Cela ne peut pas dépasser le nombre d’éléments.</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Il n’a aucune colonne ; le tableau (.dbf) manque.</translation>
    </message>
    <message>
        <source>It has: {names}. Import one with “factor import”.</source>
        <translation>Il contient : {names}. Importez-en un avec « factor import ».</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Il contient : {schemes}. Importez des quartiers avec « area import ».</translation>
    </message>
    <message>
        <source>It is in: {languages}.</source>
        <translation>Il existe en : {languages}.</translation>
    </message>
    <message>
        <source>It is made of small letters, digits, hyphens and underscores.</source>
        <translation>Il se compose de minuscules, de chiffres, de traits d’union et de tirets bas.</translation>
    </message>
    <message>
        <source>It is not said in which areas something is done.</source>
        <translation>Il n’est pas dit dans quels quartiers on agit.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>Il n’est pas dit avec quoi comparer.</translation>
    </message>
    <message>
        <source>It is not said which areas are meant.</source>
        <translation>Il n’est pas dit de quels quartiers il s’agit.</translation>
    </message>
    <message>
        <source>It is not said which period before is compared with which.</source>
        <translation>Il n’est pas dit quelle période d’avant est comparée à laquelle.</translation>
    </message>
    <message>
        <source>It is passed on only with an effect that was measured here.</source>
        <translation>Elle n’est transmise qu’avec un effet mesuré ici.</translation>
    </message>
    <message>
        <source>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</source>
        <translation>Pour « {indicator} », plus est pire à un endroit, et pas à un autre.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Il y a peut-être une cellule perdue très bas ou très à droite. Enregistrez le tableau seul en CSV.</translation>
    </message>
    <message>
        <source>It must be a language, such as nl or en.</source>
        <translation>Ce doit être une langue, par exemple nl ou en.</translation>
    </message>
    <message>
        <source>It must be a list of texts in quotes.</source>
        <translation>Il faut une liste de textes entre guillemets.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers from {least} up, in rising order.</source>
        <translation>Il faut une liste de nombres entiers à partir de {least}, en ordre croissant.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Il faut un nombre.</translation>
    </message>
    <message>
        <source>It must be a table, headed [{key}].</source>
        <translation>Il faut un tableau, sous le titre [{key}].</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Il faut un texte entre guillemets.</translation>
    </message>
    <message>
        <source>It must be a text, or texts by language.</source>
        <translation>Il faut un texte, ou des textes par langue.</translation>
    </message>
    <message>
        <source>It must be a whole number from {least} to {most}.</source>
        <translation>Il faut un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>It must be a year, month or day in quotes, such as “2015-10”.</source>
        <translation>Ce doit être une année, un mois ou un jour entre guillemets, par exemple « 2015-10 ».</translation>
    </message>
    <message>
        <source>It must be one number for all respondents of a stratum.</source>
        <translation>Il faut un même nombre pour tous les répondants d’une strate.</translation>
    </message>
    <message>
        <source>It must be one of: {allowed}.</source>
        <translation>Il faut l’un de ceux-ci : {allowed}.</translation>
    </message>
    <message>
        <source>It must be tables, each headed [[{key}]].</source>
        <translation>Il faut des tableaux, chacun sous le titre [[{key}]].</translation>
    </message>
    <message>
        <source>It must be the address of a web page, such as https://example.org/study.</source>
        <translation>Ce doit être l’adresse d’une page web, par exemple https://example.org/study.</translation>
    </message>
    <message>
        <source>It must be the key of one of the sources of the card: {keys}.</source>
        <translation>Ce doit être la clé d’une des sources de la fiche : {keys}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Il faut true ou false.</translation>
    </message>
    <message>
        <source>It says the same as “{other}”: keep one.</source>
        <translation>Cela dit la même chose que « {other} » : gardez l’un des deux.</translation>
    </message>
    <message>
        <source>It takes at least {least}.</source>
        <translation>Il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>It was changed outside the program. Make a new evaluation and say so.</source>
        <translation>Il a été modifié en dehors du programme. Faites une nouvelle évaluation et dites-le.</translation>
    </message>
    <message>
        <source>It was made by another version or a plugin.</source>
        <translation>Cela vient d’une autre version ou d’une extension.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Il n’a pas été décompressé. Si vous lui faites confiance, décompressez-le vous-même et choisissez le fichier qu’il contient.</translation>
    </message>
    <message>
        <source>Its columns must be: variable, code, total.</source>
        <translation>Il faut les colonnes : variable, code, total.</translation>
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
        <source>Join it with another, or choose the rule “adjust” or “certainty”.</source>
        <translation>Réunissez-la avec une autre, ou choisissez la règle « adjust » ou « certainty ».</translation>
    </message>
    <message>
        <source>Join them with other groups: nobody can stand for them.</source>
        <translation>Réunissez-les avec d’autres groupes : personne ne peut les représenter.</translation>
    </message>
    <message>
        <source>Leave out --with or --against.</source>
        <translation>Laissez --with ou --against de côté.</translation>
    </message>
    <message>
        <source>Leave out a table or an indicator, or choose larger groups.</source>
        <translation>Laissez de côté un tableau ou un indicateur, ou choisissez des groupes plus grands.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Laissez l’une d’elles de côté.</translation>
    </message>
    <message>
        <source>Leave out those who do not count, or give each a weight above zero.</source>
        <translation>Laissez de côté ceux qui ne comptent pas, ou donnez à chacun un poids supérieur à zéro.</translation>
    </message>
    <message>
        <source>Leave the scheme out, or choose {own}.</source>
        <translation>N’indiquez pas de découpage, ou choisissez {own}.</translation>
    </message>
    <message>
        <source>Let areas start on different days, or name areas that do not start.</source>
        <translation>Faites commencer des quartiers à des jours différents, ou indiquez des quartiers qui ne commencent pas.</translation>
    </message>
    <message>
        <source>Let its name end in {kinds}.</source>
        <translation>Terminez son nom par {kinds}.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice n’a pas pu créer le PDF.</translation>
    </message>
    <message>
        <source>LibreOffice is needed for the PDF and was not found.</source>
        <translation>Le PDF demande LibreOffice, qui est introuvable.</translation>
    </message>
    <message>
        <source>Look at the areas, the categories and the periods of the design.</source>
        <translation>Regardez les quartiers, les catégories et les périodes du protocole.</translation>
    </message>
    <message>
        <source>Make a new evaluation; the old one stays as it is.</source>
        <translation>Faites une nouvelle évaluation ; l’ancienne reste comme elle est.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>Réduisez-le, ou gardez-le ailleurs et notez où.</translation>
    </message>
    <message>
        <source>Make one, or import one from a workbook.</source>
        <translation>Créez-en un, ou importez-en un d’un classeur.</translation>
    </message>
    <message>
        <source>Make the picture smaller first.</source>
        <translation>Réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</source>
        <translation>Rendez-les identiques dans le tableau, ou donnez-lui un autre code d’indicateur. « figure list » montre ce que contient le projet.</translation>
    </message>
    <message>
        <source>More people answered ({n}) than there are by the totals.</source>
        <translation>Plus de personnes ont répondu ({n}) que n’en comptent les totaux.</translation>
    </message>
    <message>
        <source>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</source>
        <translation>Plus de {pairs} paires d’incidents se trouvent à moins de {reach} m l’un de l’autre ; ce test en accepte au plus {most}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>La plupart des lignes sont inutilisables : {refused} des {done} premières.</translation>
    </message>
    <message>
        <source>Name a goal, an action, a problem or a figure.</source>
        <translation>Indiquez un objectif, une action, un problème ou un chiffre.</translation>
    </message>
    <message>
        <source>Name a wave with --with (there are: {waves}).</source>
        <translation>Nommez une vague avec --with (il y a : {waves}).</translation>
    </message>
    <message>
        <source>Name another with --with (there are: {waves}).</source>
        <translation>Nommez-en une autre avec --with (il y a : {waves}).</translation>
    </message>
    <message>
        <source>Name cards, or make one of your own first.</source>
        <translation>Indiquez des fiches, ou créez d’abord la vôtre.</translation>
    </message>
    <message>
        <source>Name it with --over.</source>
        <translation>Nommez-la avec --over.</translation>
    </message>
    <message>
        <source>Name one by its number: {uids}.</source>
        <translation>Indiquez-en une par son numéro : {uids}.</translation>
    </message>
    <message>
        <source>Name one with --scheme: {schemes}.</source>
        <translation>Indiquez-en un avec --scheme : {schemes}.</translation>
    </message>
    <message>
        <source>Name the action with --action, or give a title with --title.</source>
        <translation>Indiquez l’action avec --action, ou donnez un titre avec --title.</translation>
    </message>
    <message>
        <source>Name the problem, the criterion and the score.</source>
        <translation>Indiquez le problème, le critère et le score.</translation>
    </message>
    <message>
        <source>Name the treated areas.</source>
        <translation>Indiquez les quartiers de l’action.</translation>
    </message>
    <message>
        <source>Name them, or have comparable ones proposed.</source>
        <translation>Indiquez-les, ou faites-en proposer de comparables.</translation>
    </message>
    <message>
        <source>No area has a number of inhabitants.</source>
        <translation>Aucun quartier n’a de nombre d’habitants.</translation>
    </message>
    <message>
        <source>No incident has a day: there is nothing to compare.</source>
        <translation>Aucun incident n’a de jour : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>No length on a map is that large.</source>
        <translation>Aucune longueur sur une carte n’est aussi grande.</translation>
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
        <source>No row of {file} can be kept: all are empty.</source>
        <translation>Aucune ligne de {file} ne peut être gardée : toutes sont vides.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no populations.</source>
        <translation>Aucune ligne de {file} ne peut être gardée : la colonne « {column} » ne contient pas de populations.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no weights above zero.</source>
        <translation>Aucune ligne de {file} ne peut être gardée : la colonne « {column} » ne contient pas de poids supérieurs à zéro.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” is empty.</source>
        <translation>Aucune ligne de {file} ne peut être gardée : la colonne « {column} » est vide.</translation>
    </message>
    <message>
        <source>Nobody answered in these groups of {variable}: {groups}.</source>
        <translation>Personne n’a répondu dans ces groupes de {variable} : {groups}.</translation>
    </message>
    <message>
        <source>None of these incidents has a location.</source>
        <translation>Aucun de ces incidents n’a de localisation.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the area looked at.</source>
        <translation>Aucun de ces incidents ne se trouve dans la zone examinée.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the areas.</source>
        <translation>Aucun de ces incidents ne se trouve dans les quartiers.</translation>
    </message>
    <message>
        <source>Nothing can be said yet of the period after: {period}.</source>
        <translation>On ne peut encore rien dire de la période d’après : {period}.</translation>
    </message>
    <message>
        <source>Nothing in the plans of this project is called “{name}”.</source>
        <translation>Rien ne s’appelle « {name} » dans les plans de ce projet.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” lies in or near the municipality.</source>
        <translation>Rien dans « {file} » ne se trouve dans la commune ou près d’elle.</translation>
    </message>
    <message>
        <source>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</source>
        <translation>Rien n’a été exporté : des chiffres masqués peuvent se déduire des autres ({n}), par exemple ceux de {domain}.</translation>
    </message>
    <message>
        <source>Of these areas no population is known: {areas}.</source>
        <translation>La population de ces quartiers n’est pas connue : {areas}.</translation>
    </message>
    <message>
        <source>One of the two waves has no figure for these areas.</source>
        <translation>L’une des deux vagues n’a pas de chiffre pour ces quartiers.</translation>
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
        <source>People answered in groups of {variable} without a total: {groups}.</source>
        <translation>Des personnes ont répondu dans des groupes de {variable} sans total : {groups}.</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</source>
        <translation>Sont possibles : images (JPEG, PNG), PDF, DOCX, XLSX, ODT et TXT.</translation>
    </message>
    <message>
        <source>Plan one for an action first.</source>
        <translation>Prévoyez-en d’abord une pour une action.</translation>
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
        <source>Question {question} has no answer {answer}.</source>
        <translation>La question {question} n’a pas de réponse {answer}.</translation>
    </message>
    <message>
        <source>Question “{question}” has several columns, but not the kind “many”.</source>
        <translation>La question « {question} » a plusieurs colonnes, mais pas le type « many ».</translation>
    </message>
    <message>
        <source>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</source>
        <translation>La question « {question} » est d’un autre type que dans le fichier précédent de cette vague, qui a des répondants absents de celui-ci.</translation>
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
        <source>Remove it, and import its file again.</source>
        <translation>Retirez-le, et importez son fichier à nouveau.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Renommez le fichier ou son dossier.</translation>
    </message>
    <message>
        <source>Replace the whole wave (--replace), or give it another name.</source>
        <translation>Remplacez toute la vague (--replace), ou donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>Respondents whose {variable} is not known: {n}.</source>
        <translation>Répondants dont {variable} n’est pas connu : {n}.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaurez une sauvegarde, ou importez ses couches ailleurs.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first.</source>
        <translation>Enregistrez-la d’abord en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Enregistrez-le en UTF-8 dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>Save only the columns that you need.</source>
        <translation>N’enregistrez que les colonnes dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Save only the figures that you need.</source>
        <translation>Enregistrez seulement les chiffres dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Save only the variables that you need.</source>
        <translation>N’enregistrez que les variables dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Dites en quelques mots ce que c’est.</translation>
    </message>
    <message>
        <source>Say in the recipe which column is what, or leave it out there.</source>
        <translation>Dites dans le modèle d’importation à quoi sert chaque colonne, ou retirez-en celle-ci.</translation>
    </message>
    <message>
        <source>Say kind = &quot;many&quot; in the recipe, or one column.</source>
        <translation>Écrivez kind = &quot;many&quot; dans le modèle d’importation, ou une seule colonne.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Dites laquelle vous voulez : --layer NOM.</translation>
    </message>
    <message>
        <source>Say which one: --band 1, for instance.</source>
        <translation>Dites laquelle : --band 1, par exemple.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Dites laquelle : --layer NOM. Ses couches : {layers}.</translation>
    </message>
    <message>
        <source>Say which with --by, such as --by area.</source>
        <translation>Dites lesquels avec --by, par exemple --by area.</translation>
    </message>
    <message>
        <source>Say “column” or “columns”, not both.</source>
        <translation>Indiquez « column » ou « columns », pas les deux.</translation>
    </message>
    <message>
        <source>Several actions are called “{name}”.</source>
        <translation>Plusieurs actions s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Several problems are called “{name}”.</source>
        <translation>Plusieurs problèmes s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Several rows are called “{name}”.</source>
        <translation>Plusieurs lignes s’appellent « {name} ».</translation>
    </message>
    <message>
        <source>Shares are made of answers to choose from; means and quantiles of numbers.</source>
        <translation>Les parts se font de réponses à choisir ; les moyennes et quantiles, de nombres.</translation>
    </message>
    <message>
        <source>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</source>
        <translation>La strate « {name} » n’a qu’une grappe ou un répondant : aucune marge ne peut être estimée.</translation>
    </message>
    <message>
        <source>Take 0 to have them chosen.</source>
        <translation>Prenez 0 pour un choix automatique.</translation>
    </message>
    <message>
        <source>Take a shorter distance or larger cells.</source>
        <translation>Prenez une distance plus courte ou des cellules plus grandes.</translation>
    </message>
    <message>
        <source>Take for example 1.</source>
        <translation>Prenez par exemple 1.</translation>
    </message>
    <message>
        <source>Take for example 100,200,400 and 7,14,28.</source>
        <translation>Prenez par exemple 100,200,400 et 7,14,28.</translation>
    </message>
    <message>
        <source>Take for example 1000.</source>
        <translation>Prenez par exemple 1000.</translation>
    </message>
    <message>
        <source>Take for example 250, or “auto”.</source>
        <translation>Prenez par exemple 250, ou « auto ».</translation>
    </message>
    <message>
        <source>Take for example 3.</source>
        <translation>Prenez par exemple 3.</translation>
    </message>
    <message>
        <source>Take for example 50.</source>
        <translation>Prenez par exemple 50.</translation>
    </message>
    <message>
        <source>Take for example 500.</source>
        <translation>Prenez par exemple 500.</translation>
    </message>
    <message>
        <source>Take for example 8.</source>
        <translation>Prenez par exemple 8.</translation>
    </message>
    <message>
        <source>Take for example 999.</source>
        <translation>Prenez par exemple 999.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller bandwidth.</source>
        <translation>Prenez des cellules plus grandes ou une largeur de lissage plus petite.</translation>
    </message>
    <message>
        <source>Take larger cells, for example of {wanted} m.</source>
        <translation>Prenez des cellules plus grandes, par exemple de {wanted} m.</translation>
    </message>
    <message>
        <source>Take larger squares.</source>
        <translation>Prenez des carrés plus grands.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: title = &quot;Survey 2025&quot;</source>
        <translation>Les textes sont entre guillemets : title = &quot;Enquête 2025&quot;</translation>
    </message>
    <message>
        <source>That seed or number of draws can&apos;t be used.</source>
        <translation>Cette graine ou ce nombre de tirages est impossible.</translation>
    </message>
    <message>
        <source>That would be {cells} squares; the most is {most}.</source>
        <translation>Cela ferait {cells} carrés ; le maximum est {most}.</translation>
    </message>
    <message>
        <source>That would make {links} million links between neighbours; {most} at most.</source>
        <translation>Cela ferait {links} millions de liens entre voisins ; au plus {most}.</translation>
    </message>
    <message>
        <source>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</source>
        <translation>Cela demanderait {cells} cellules ou {megabytes} Mo ; le maximum est {most} cellules.</translation>
    </message>
    <message>
        <source>That would take {cells} cells; the most is {most}.</source>
        <translation>Cela demanderait {cells} cellules ; le maximum est {most}.</translation>
    </message>
    <message>
        <source>The Dutch text can&apos;t be left out.</source>
        <translation>Le texte néerlandais est obligatoire.</translation>
    </message>
    <message>
        <source>The action of “{name}” does not exist.</source>
        <translation>L’action de « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>The answers of wave {wave} do not tell a known area.</source>
        <translation>Les réponses de la vague {wave} n’indiquent pas de quartier connu.</translation>
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
        <source>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</source>
        <translation>Les quartiers de ce fichier sont d’une autre date que ceux de la vague « {wave} », qui a des répondants absents du fichier : {n}.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>La largeur de lissage doit dépasser 0 mètre.</translation>
    </message>
    <message>
        <source>The bandwidth reaches over {cells} cells: that takes too much memory.</source>
        <translation>La largeur de lissage couvre {cells} cellules : cela prend trop de mémoire.</translation>
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
        <source>The card “{card}” here is by {office}, not by {other}.</source>
        <translation>La fiche « {card} » d’ici est de {office}, pas de {other}.</translation>
    </message>
    <message>
        <source>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</source>
        <translation>La fiche « {card} » est différente ici, et sa version ({known}) n’est pas plus ancienne que celle du fichier ({version}).</translation>
    </message>
    <message>
        <source>The certainty {level} is not between 0.01 and 0.9999.</source>
        <translation>Le niveau de confiance {level} n’est pas entre 0.01 et 0.9999.</translation>
    </message>
    <message>
        <source>The classes of {question} can&apos;t be read.</source>
        <translation>Les classes de {question} sont illisibles.</translation>
    </message>
    <message>
        <source>The code “{code}” can&apos;t be a name in an XLSForm.</source>
        <translation>Le code « {code} » ne peut pas être un nom dans un XLSForm.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{table}” can&apos;t be read.</source>
        <translation>La colonne « {column} » de « {table} » ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Le système de coordonnées {crs} n’est pas connu.</translation>
    </message>
    <message>
        <source>The criterion of a score does not exist.</source>
        <translation>Le critère d’un score n’existe pas.</translation>
    </message>
    <message>
        <source>The data of the risk factor “{name}” are damaged.</source>
        <translation>Les données du facteur de risque « {name} » sont endommagées.</translation>
    </message>
    <message>
        <source>The day on which area {area} starts is missing or wrong.</source>
        <translation>Le jour où le quartier {area} commence manque ou est faux.</translation>
    </message>
    <message>
        <source>The design of “{name}” is not the one that was fixed on {day}.</source>
        <translation>Le protocole de « {name} » n’est pas celui qui a été figé le {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed already on {day}.</source>
        <translation>Le protocole de « {name} » a déjà été figé le {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed and can&apos;t be changed any more.</source>
        <translation>Le protocole de « {name} » est figé et ne peut plus être modifié.</translation>
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
        <source>The distance to neighbours must be more than 0 metres.</source>
        <translation>La distance aux voisins doit dépasser 0 mètre.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>Le dessin n’a pas de surface.</translation>
    </message>
    <message>
        <source>The earlier period needs a first and a last day.</source>
        <translation>La période précédente demande un premier et un dernier jour.</translation>
    </message>
    <message>
        <source>The evaluation has no title.</source>
        <translation>L’évaluation n’a pas de titre.</translation>
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
        <source>The file holds the card “{card}” more than once.</source>
        <translation>Le fichier contient plusieurs fois la fiche « {card} ».</translation>
    </message>
    <message>
        <source>The forecast would begin more than a year after the last incident.</source>
        <translation>La prévision commencerait plus d’un an après le dernier incident.</translation>
    </message>
    <message>
        <source>The goal above “{name}” does not exist.</source>
        <translation>L’objectif au-dessus de « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>The goal of “{name}” does not exist.</source>
        <translation>L’objectif de « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>The incidents begin on {day}: too late for an earlier period.</source>
        <translation>Les incidents commencent le {day} : trop tard pour une période précédente.</translation>
    </message>
    <message>
        <source>The incidents in the project reach until {day}.</source>
        <translation>Les incidents du projet vont jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The incidents lie too close together for a bandwidth by rule.</source>
        <translation>Les incidents sont trop proches les uns des autres pour une largeur de lissage selon la règle.</translation>
    </message>
    <message>
        <source>The incidents span more days than this test can hold.</source>
        <translation>Les incidents s’étendent sur plus de jours que ce test n’en accepte.</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say from where to where {question} goes.</source>
        <translation>L’indicateur {indicator} ne dit pas de quelle valeur à quelle valeur va {question}.</translation>
    </message>
    <message>
        <source>The least ratio must be 1 or more.</source>
        <translation>Le plus petit rapport doit être 1 ou plus.</translation>
    </message>
    <message>
        <source>The length of a block must be more than 0 metres.</source>
        <translation>La longueur d’un îlot doit dépasser 0 mètre.</translation>
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
        <source>The number of days ahead makes no sense: {days}.</source>
        <translation>Ce nombre de jours à venir n’a pas de sens : {days}.</translation>
    </message>
    <message>
        <source>The number of shuffles must lie between 9 and {most}.</source>
        <translation>Le nombre de mélanges doit être compris entre 9 et {most}.</translation>
    </message>
    <message>
        <source>The part {part} is not between 0 and 1.</source>
        <translation>La part {part} n’est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The period after begins before the period before has ended.</source>
        <translation>La période d’après commence avant la fin de la période d’avant.</translation>
    </message>
    <message>
        <source>The period after has not ended yet: it lasts until {day}.</source>
        <translation>La période d’après n’est pas terminée : elle dure jusqu’au {day}.</translation>
    </message>
    <message>
        <source>The period after has not ended, or not all its incidents are in.</source>
        <translation>La période d’après n’est pas terminée, ou tous ses incidents ne sont pas encore là.</translation>
    </message>
    <message>
        <source>The plan of goal “{name}” does not exist.</source>
        <translation>Le plan de l’objectif « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>The population counts clusters, or respondents where there are none.</source>
        <translation>La population compte les grappes, ou les répondants s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The population for the finite population correction of the respondent in place {row} is not a number above zero.</source>
        <translation>La population pour la correction de population finie du répondant en place {row} n’est pas un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>The population for the finite population correction varies within “{stratum}”.</source>
        <translation>La population pour la correction de population finie varie dans « {stratum} ».</translation>
    </message>
    <message>
        <source>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</source>
        <translation>La population de « {stratum} » ({population}) est plus petite que ce qui en a été tiré ({drawn}).</translation>
    </message>
    <message>
        <source>The problem of a score does not exist.</source>
        <translation>Le problème d’un score n’existe pas.</translation>
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
        <source>The questionnaire is not in the language “{language}”.</source>
        <translation>Le questionnaire n’existe pas en langue « {language} ».</translation>
    </message>
    <message>
        <source>The radius must be more than 0 metres.</source>
        <translation>Le rayon doit dépasser 0 mètre.</translation>
    </message>
    <message>
        <source>The raster is too large for a risk factor.</source>
        <translation>Le raster est trop grand pour un facteur de risque.</translation>
    </message>
    <message>
        <source>The raster lies nowhere in or near the municipality.</source>
        <translation>Le raster ne se trouve ni dans la commune ni près d’elle.</translation>
    </message>
    <message>
        <source>The register has no analysis “{run}”.</source>
        <translation>Le registre n’a pas d’analyse « {run} ».</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no cluster.</source>
        <translation>Le répondant en place {row} n’a pas de grappe.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no second-stage unit.</source>
        <translation>Le répondant en place {row} n’a pas d’unité du second degré.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no stratum.</source>
        <translation>Le répondant en place {row} n’a pas de strate.</translation>
    </message>
    <message>
        <source>The ring around the areas lies between 0 and {n} metres.</source>
        <translation>L’anneau autour des quartiers se situe entre 0 et {n} mètres.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>Le shapefile « {file} » est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 100.</source>
        <translation>La part du territoire doit dépasser 0 et être au plus 100.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>La feuille de « {file} » est plus grande que n’importe quel tableau.</translation>
    </message>
    <message>
        <source>The size of a cell must be more than 0 metres.</source>
        <translation>La taille d’une cellule doit dépasser 0 mètre.</translation>
    </message>
    <message>
        <source>The start of the random numbers must not be negative.</source>
        <translation>Le départ des nombres aléatoires ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>The survey has no wave of {period}, or several.</source>
        <translation>L’enquête n’a pas de vague de {period}, ou en a plusieurs.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>Le tableau n’a pas de colonne « {column} ».</translation>
    </message>
    <message>
        <source>The time to compare with holds {n} whole periods since the last break.</source>
        <translation>Nombre de périodes entières pour la comparaison depuis la dernière rupture : {n}.</translation>
    </message>
    <message>
        <source>The totals contradict each other here. Join small groups, or use fewer totals.</source>
        <translation>Les totaux se contredisent ici. Réunissez de petits groupes, ou utilisez moins de totaux.</translation>
    </message>
    <message>
        <source>The totals of {first} add up to {one}, those of {second} to {two}.</source>
        <translation>Les totaux de {first} font {one}, ceux de {second} font {two}.</translation>
    </message>
    <message>
        <source>The totals of {variable} add up to nothing.</source>
        <translation>La somme des totaux de {variable} est nulle.</translation>
    </message>
    <message>
        <source>The two periods must each begin before they end, and not overlap.</source>
        <translation>Les deux périodes doivent chacune commencer avant de finir, et ne pas se recouvrir.</translation>
    </message>
    <message>
        <source>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</source>
        <translation>L’unité de « {indicator} » est « {one} » à un endroit et « {two} » à un autre.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number above zero.</source>
        <translation>Le poids du répondant en place {row} n’est pas un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number.</source>
        <translation>Le poids du répondant en place {row} n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</source>
        <translation>Les poids ne se stabilisent pas : après {rounds} tours, {variable} s’écarte encore de {gap} %.</translation>
    </message>
    <message>
        <source>The workbook is there: open it and print it to a PDF yourself.</source>
        <translation>Le classeur est là : ouvrez-le et imprimez-le vous-même en PDF.</translation>
    </message>
    <message>
        <source>The workbook of a plan does not speak “{language}”.</source>
        <translation>Le classeur d’un plan n’existe pas dans la langue « {language} ».</translation>
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
        <source>There are no areas in this project.</source>
        <translation>Ce projet ne contient pas de quartiers.</translation>
    </message>
    <message>
        <source>There are no areas to compare with.</source>
        <translation>Il n’y a pas de quartiers de comparaison.</translation>
    </message>
    <message>
        <source>There are no incidents of these categories.</source>
        <translation>Il n’y a pas d’incidents de ces catégories.</translation>
    </message>
    <message>
        <source>There are no incidents to look at.</source>
        <translation>Il n’y a pas d’incidents à examiner.</translation>
    </message>
    <message>
        <source>There are no incidents with a place and a day.</source>
        <translation>Il n’y a pas d’incidents avec un lieu et un jour.</translation>
    </message>
    <message>
        <source>There are no own cards to write.</source>
        <translation>Il n’y a pas de fiches locales à écrire.</translation>
    </message>
    <message>
        <source>There are no respondents.</source>
        <translation>Il n’y a pas de répondants.</translation>
    </message>
    <message>
        <source>There are no risk factors in this project yet.</source>
        <translation>Il n’y a pas encore de facteurs de risque dans ce projet.</translation>
    </message>
    <message>
        <source>There are no totals of {variable}.</source>
        <translation>Il n’y a pas de totaux de {variable}.</translation>
    </message>
    <message>
        <source>There are several actions “{name}”; give its number.</source>
        <translation>Il y a plusieurs actions « {name} » ; donnez son numéro.</translation>
    </message>
    <message>
        <source>There are several evaluations; say which one is meant.</source>
        <translation>Il y a plusieurs évaluations ; dites laquelle.</translation>
    </message>
    <message>
        <source>There are several plans; say which one is meant.</source>
        <translation>Il y a plusieurs plans ; dites lequel.</translation>
    </message>
    <message>
        <source>There are too few incidents on the map to weigh anything: {n}.</source>
        <translation>Il y a trop peu d’incidents sur la carte pour évaluer quoi que ce soit : {n}.</translation>
    </message>
    <message>
        <source>There are too few incidents to compare anything.</source>
        <translation>Il y a trop peu d’incidents pour comparer quoi que ce soit.</translation>
    </message>
    <message>
        <source>There are: {answers}.</source>
        <translation>Il y a : {answers}.</translation>
    </message>
    <message>
        <source>There are: {areas}.</source>
        <translation>Il y a : {areas}.</translation>
    </message>
    <message>
        <source>There are: {categories}.</source>
        <translation>Il y a : {categories}.</translation>
    </message>
    <message>
        <source>There are: {criteria}.</source>
        <translation>Il y a : {criteria}.</translation>
    </message>
    <message>
        <source>There are: {evaluations}.</source>
        <translation>Il y a : {evaluations}.</translation>
    </message>
    <message>
        <source>There are: {groups}.</source>
        <translation>Il y a : {groups}.</translation>
    </message>
    <message>
        <source>There are: {indicators}.</source>
        <translation>Il y a : {indicators}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>There are: {periods}.</source>
        <translation>Il y a : {periods}.</translation>
    </message>
    <message>
        <source>There are: {plans}.</source>
        <translation>Il y a : {plans}.</translation>
    </message>
    <message>
        <source>There are: {problems}.</source>
        <translation>Il y a : {problems}.</translation>
    </message>
    <message>
        <source>There are: {questions}.</source>
        <translation>Il y a : {questions}.</translation>
    </message>
    <message>
        <source>There are: {themes}.</source>
        <translation>Il y a : {themes}.</translation>
    </message>
    <message>
        <source>There are: {waves}.</source>
        <translation>Il y a : {waves}.</translation>
    </message>
    <message>
        <source>There is a plan “{name}” already.</source>
        <translation>Il y a déjà un plan « {name} ».</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</source>
        <translation>Il y a déjà une vague « {wave} », d’un autre fichier ou modèle d’importation, et rien ne dit quels répondants sont les mêmes.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, of published figures.</source>
        <translation>Il y a déjà une vague « {wave} », de chiffres publiés.</translation>
    </message>
    <message>
        <source>There is an evaluation “{name}” already, and it was fixed.</source>
        <translation>Il y a déjà une évaluation « {name} », et elle est figée.</translation>
    </message>
    <message>
        <source>There is an own card “{card}” already.</source>
        <translation>Il y a déjà une fiche locale « {card} ».</translation>
    </message>
    <message>
        <source>There is another one of “{name}” already.</source>
        <translation>Il y en a déjà une autre de « {name} ».</translation>
    </message>
    <message>
        <source>There is no action “{name}” in this project.</source>
        <translation>Il n’y a pas d’action « {name} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no action “{name}”.</source>
        <translation>Il n’y a pas d’action « {name} ».</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Ce projet n’a pas de découpage « {scheme} ».</translation>
    </message>
    <message>
        <source>There is no area {codes} of the scheme “{scheme}”.</source>
        <translation>Il n’y a pas de quartier {codes} dans le découpage « {scheme} ».</translation>
    </message>
    <message>
        <source>There is no area “{area}” in “{scheme}”.</source>
        <translation>Il n’y a pas de quartier « {area} » dans « {scheme} ».</translation>
    </message>
    <message>
        <source>There is no area “{code}” in the scheme “{scheme}”.</source>
        <translation>Il n’y a pas de quartier « {code} » dans le découpage « {scheme} ».</translation>
    </message>
    <message>
        <source>There is no break with the number {uid}.</source>
        <translation>Il n’y a pas de rupture avec le numéro {uid}.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Le système de coordonnées « {crs} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Il n’y a pas de critère « {name} ».</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>L’encodage « {encoding} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no evaluation in this project yet.</source>
        <translation>Il n’y a pas encore d’évaluation dans ce projet.</translation>
    </message>
    <message>
        <source>There is no evaluation “{name}” in this project.</source>
        <translation>Il n’y a pas d’évaluation « {name} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no file and no bundled one named “{name}”.</source>
        <translation>Il n’y a ni fichier ni élément fourni nommé « {name} ».</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Le fichier « {file} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>Il n&apos;y a pas de groupe {group}.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Il n’y a pas d’importation d’incidents numéro {number}.</translation>
    </message>
    <message>
        <source>There is no incident category “{category}”.</source>
        <translation>Il n’y a pas de catégorie d’incidents « {category} ».</translation>
    </message>
    <message>
        <source>There is no incident theme “{theme}”.</source>
        <translation>Il n’y a pas de thème d’incidents « {theme} ».</translation>
    </message>
    <message>
        <source>There is no indicator {indicator}.</source>
        <translation>Il n’y a pas d’indicateur {indicator}.</translation>
    </message>
    <message>
        <source>There is no indicator “{indicator}” in this project.</source>
        <translation>Il n’y a pas d’indicateur « {indicator} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no kernel “{kernel}”.</source>
        <translation>Le noyau « {kernel} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no kind of plan “{code}”.</source>
        <translation>Il n’y a pas de type de plan « {code} ».</translation>
    </message>
    <message>
        <source>There is no own card “{card}” in this project.</source>
        <translation>Il n’y a pas de fiche locale « {card} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no page about an area to put in the atlas.</source>
        <translation>Il n’y a pas de page sur un quartier à mettre dans l’atlas.</translation>
    </message>
    <message>
        <source>There is no page about the area {codes}.</source>
        <translation>Il n’y a pas de page sur le quartier {codes}.</translation>
    </message>
    <message>
        <source>There is no place to lay a grid over.</source>
        <translation>Il n’y a pas de lieu où poser une grille.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Il n’y a pas encore de plan dans ce projet.</translation>
    </message>
    <message>
        <source>There is no plan “{name}” in this project.</source>
        <translation>Il n’y a pas de plan « {name} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no problem “{name}” in this project.</source>
        <translation>Il n’y a pas de problème « {name} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no programme card “{card}”.</source>
        <translation>Il n’y a pas de fiche-programme « {card} ».</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Le modèle d’importation « {name} » n’existe pas.</translation>
    </message>
    <message>
        <source>There is no risk factor “{name}” in this project.</source>
        <translation>Il n’y a pas de facteur de risque « {name} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Il n’y a pas encore d’enquête dans ce projet.</translation>
    </message>
    <message>
        <source>There is no wave “{wave}” in this project.</source>
        <translation>Il n’y a pas de vague « {wave} » dans ce projet.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Il n’y a pas de conversion de {source} vers {target}.</translation>
    </message>
    <message>
        <source>There is nothing to write in the log.</source>
        <translation>Il n’y a rien à écrire dans le journal.</translation>
    </message>
    <message>
        <source>There is only one cluster or respondent: no margin can be estimated.</source>
        <translation>Il n’y a qu’une grappe ou un répondant : aucune marge ne peut être estimée.</translation>
    </message>
    <message>
        <source>There must be at least 1 nearest neighbour.</source>
        <translation>Il faut au moins 1 plus proche voisin.</translation>
    </message>
    <message>
        <source>These areas are in two groups: {areas}.</source>
        <translation>Ces quartiers sont dans deux groupes : {areas}.</translation>
    </message>
    <message>
        <source>These areas do not exist in “{scheme}”: {areas}.</source>
        <translation>Ces quartiers n’existent pas dans « {scheme} » : {areas}.</translation>
    </message>
    <message>
        <source>These categories must not be added up.</source>
        <translation>Ces catégories ne doivent pas être additionnées.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>Cette action n’existe pas.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Cela ne peut plus être annulé : un autre programme a modifié les mêmes lignes.</translation>
    </message>
    <message>
        <source>This is no table; ask the sender what it is.</source>
        <translation>Ce n’est pas un tableau ; demandez à l’expéditeur ce que c’est.</translation>
    </message>
    <message>
        <source>This kind of figure can&apos;t be made of {question}.</source>
        <translation>Ce type de chiffre ne peut pas se faire à partir de {question}.</translation>
    </message>
    <message>
        <source>This row does not exist any more.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>This version does not know the analysis “{kind}”.</source>
        <translation>Cette version ne connaît pas l’analyse « {kind} ».</translation>
    </message>
    <message>
        <source>To compare with everybody there must be groups.</source>
        <translation>Pour comparer avec tout le monde, il faut des groupes.</translation>
    </message>
    <message>
        <source>Too few answers, or a question that changed, can&apos;t be compared.</source>
        <translation>Trop peu de réponses, ou une question modifiée, ne permettent pas de comparer.</translation>
    </message>
    <message>
        <source>Two answers have this code.</source>
        <translation>Deux réponses ont ce code.</translation>
    </message>
    <message>
        <source>Two indicators have this code.</source>
        <translation>Deux indicateurs ont ce code.</translation>
    </message>
    <message>
        <source>Two questions have this code.</source>
        <translation>Deux questions ont ce code.</translation>
    </message>
    <message>
        <source>Two sources have this key.</source>
        <translation>Deux sources ont cette clé.</translation>
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
        <source>Use letters, digits and _; of a question a letter first; no spaces.</source>
        <translation>Utilisez des lettres, des chiffres et _ ; pour une question, d’abord une lettre ; pas d’espaces.</translation>
    </message>
    <message>
        <source>Use the headings of the workbook that “plan template” writes.</source>
        <translation>Utilisez les titres de colonnes du classeur qu’écrit « plan template ».</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Utilisez {known}.</translation>
    </message>
    <message>
        <source>Use “survey estimate” for it.</source>
        <translation>Utilisez « survey estimate » pour cela.</translation>
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
        <source>Wave {wave} can&apos;t be compared with itself.</source>
        <translation>La vague {wave} ne peut pas être comparée à elle-même.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question for this kind of figure.</source>
        <translation>La vague {wave} n’a pas de question pour ce type de chiffre.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question} to divide by.</source>
        <translation>La vague {wave} n’a pas de question {question} par laquelle diviser.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question}.</source>
        <translation>La vague {wave} n’a pas de question {question}.</translation>
    </message>
    <message>
        <source>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</source>
        <translation>La vague {wave} connaît les quartiers du découpage {own}, pas ceux de {scheme}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” has no question “{question}”.</source>
        <translation>La vague « {wave} » n’a pas de question « {question} ».</translation>
    </message>
    <message>
        <source>Waves {wave} and {other} have no question in common.</source>
        <translation>Les vagues {wave} et {other} n’ont aucune question en commun.</translation>
    </message>
    <message>
        <source>Weights can&apos;t be cut at {most} times their mean.</source>
        <translation>Les poids ne peuvent pas être plafonnés à {most} fois leur moyenne.</translation>
    </message>
    <message>
        <source>Weights need the group of everybody.</source>
        <translation>Pour les poids, il faut connaître le groupe de chacun.</translation>
    </message>
    <message>
        <source>What happens around the treated areas is compared with what happens around the others.</source>
        <translation>Ce qui se passe autour des quartiers de l’action est comparé à ce qui se passe autour des autres.</translation>
    </message>
    <message>
        <source>What lies around is given twice: as areas and as metres.</source>
        <translation>Ce qui se trouve autour est donné deux fois : en quartiers et en mètres.</translation>
    </message>
    <message>
        <source>Without a population there are no rates.</source>
        <translation>Sans nombre d’habitants, il n’y a pas de taux.</translation>
    </message>
    <message>
        <source>Write a code and a day: W1=2024-03-01.</source>
        <translation>Écrivez un code et un jour : W1=2024-03-01.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Écrivez un jour ainsi : 2024-01-01. Les colonnes : {columns}.</translation>
    </message>
    <message>
        <source>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</source>
        <translation>Écrivez une année (2025), un mois (2025-10) ou deux jours : 2025-01-01/2025-06-30.</translation>
    </message>
    <message>
        <source>Write classes of a number as 15-24 and 65+.</source>
        <translation>Écrivez les classes d’un nombre comme 15-24 et 65+.</translation>
    </message>
    <message>
        <source>Write contiguity, rook, distance:500 or nearest:8.</source>
        <translation>Écrivez contiguity, rook, distance:500 ou nearest:8.</translation>
    </message>
    <message>
        <source>Write days as 2025-01-31.</source>
        <translation>Écrivez les jours ainsi : 2025-01-31.</translation>
    </message>
    <message>
        <source>Write for example 7,14,28.</source>
        <translation>Écrivez par exemple 7,14,28.</translation>
    </message>
    <message>
        <source>Write for example grid:250 or hex:250.</source>
        <translation>Écrivez par exemple grid:250 ou hex:250.</translation>
    </message>
    <message>
        <source>Write it as QUESTION=ANSWER.</source>
        <translation>Écrivez-la sous la forme QUESTION=RÉPONSE.</translation>
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
        <source>{file} can&apos;t be read: {problem}.</source>
        <translation>{file} est illisible : {problem}.</translation>
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
        <source>{file} has more than {most} rows.</source>
        <translation>{file} a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}.</source>
        <translation>{file} n’a pas de colonne {columns}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” (for: {role}).</source>
        <translation>{file} n’a pas de colonne « {column} » (pour : {role}).</translation>
    </message>
    <message>
        <source>{file} holds no answers: there is no row below the header.</source>
        <translation>{file} ne contient pas de réponses : il n’y a aucune ligne sous les titres de colonnes.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} ne contient pas d’incidents : aucune colonne de date, de lieu ou de catégorie.</translation>
    </message>
    <message>
        <source>{file} holds no totals.</source>
        <translation>{file} ne contient pas de totaux.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contient des programmes d’un autre auteur ({names}) ; il est seulement affiché.</translation>
    </message>
    <message>
        <source>{file} holds published figures; they need no recipe.</source>
        <translation>{file} contient des chiffres publiés ; ils n’ont pas besoin de modèle d’importation.</translation>
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
        <source>{file} is read here: it would be lost.</source>
        <translation>{file} est lu ici : il serait perdu.</translation>
    </message>
    <message>
        <source>{file} is the open project, not a file that left it.</source>
        <translation>{file} est le projet ouvert, pas un fichier qui l’a quitté.</translation>
    </message>
    <message>
        <source>{file} is the open project: it would be lost.</source>
        <translation>{file} est le projet ouvert : il serait perdu.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} est le projet ouvert ; il ne peut pas être importé dans lui-même.</translation>
    </message>
    <message>
        <source>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</source>
        <translation>{file} est peut-être une autre enquête que la vague « {wave} » : sur {met} répondants avec le même numéro, {n} ont d’autres réponses.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} a été créé par une version plus récente de Wijkatlas.</translation>
    </message>
    <message>
        <source>{file}: group {code} of {variable} comes twice.</source>
        <translation>{file} : le groupe {code} de {variable} figure deux fois.</translation>
    </message>
    <message>
        <source>{file}: row {row} does not tell a group and its total.</source>
        <translation>{file} : la ligne {row} n’indique pas un groupe et son total.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>Impossible d’écrire dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>{question} does not divide people into groups.</source>
        <translation>{question} ne répartit pas les personnes en groupes.</translation>
    </message>
    <message>
        <source>{question} has no answers of which one is chosen.</source>
        <translation>{question} n’a pas de réponses dont on en choisit une.</translation>
    </message>
    <message>
        <source>{value} is not a score.</source>
        <translation>{value} n’est pas un score.</translation>
    </message>
    <message>
        <source>{value} is not a weight.</source>
        <translation>{value} n’est pas un poids.</translation>
    </message>
    <message>
        <source>{variables} make more than {most} groups.</source>
        <translation>{variables} donnent plus de {most} groupes.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{file} est ouvert par {who} depuis {since}.</translation>
    </message>
    <message>
        <source>“analysis register” lists them with their numbers.</source>
        <translation>« analysis register » les liste avec leurs numéros.</translation>
    </message>
    <message>
        <source>“card list” tells which there are.</source>
        <translation>« card list » dit lesquelles existent.</translation>
    </message>
    <message>
        <source>“low” and “high” are the ends of the items of a scale: give both, low first.</source>
        <translation>« low » et « high » sont les extrémités des éléments d’une échelle : donnez les deux, low d’abord.</translation>
    </message>
    <message>
        <source>“plan list --json” tells their numbers.</source>
        <translation>« plan list --json » donne leurs numéros.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers.</source>
        <translation>« survey breaks » les indique avec leurs numéros.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</source>
        <translation>« survey breaks » les indique avec leurs numéros ; celles qu’un indicateur signale se modifient avec l’indicateur.</translation>
    </message>
    <message>
        <source>“survey questions” lists those that it has.</source>
        <translation>« survey questions » indique celles qu’elle a.</translation>
    </message>
    <message>
        <source>“{bandwidth}” is no bandwidth.</source>
        <translation>« {bandwidth} » n’est pas une largeur de lissage.</translation>
    </message>
    <message>
        <source>“{card}” can&apos;t be the id of a card.</source>
        <translation>« {card} » ne peut pas être l’identifiant d’une fiche.</translation>
    </message>
    <message>
        <source>“{card}” comes with the program: every office has it already.</source>
        <translation>« {card} » est fournie avec le programme : chaque service l’a déjà.</translation>
    </message>
    <message>
        <source>“{card}” is the id of a card that comes with the program.</source>
        <translation>« {card} » est l’identifiant d’une fiche fournie avec le programme.</translation>
    </message>
    <message>
        <source>“{classes}” are no classes.</source>
        <translation>« {classes} » ne sont pas des classes.</translation>
    </message>
    <message>
        <source>“{condition}” is no condition.</source>
        <translation>« {condition} » n’est pas une condition.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>« {file} » est illisible.</translation>
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
        <source>“{file}” has headings but no answers.</source>
        <translation>« {file} » a des titres mais pas de réponses.</translation>
    </message>
    <message>
        <source>“{file}” has headings but no figures.</source>
        <translation>« {file} » a des titres mais pas de chiffres.</translation>
    </message>
    <message>
        <source>“{file}” has more than {n} million pixels.</source>
        <translation>« {file} » a plus de {n} millions de pixels.</translation>
    </message>
    <message>
        <source>“{file}” has no band {band}; its last is {count}.</source>
        <translation>« {file} » n’a pas de bande {band} ; sa dernière est {count}.</translation>
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
        <source>“{file}” has no values in or near the municipality.</source>
        <translation>« {file} » n’a pas de valeurs dans la commune ou près d’elle.</translation>
    </message>
    <message>
        <source>“{file}” has variables but no answers.</source>
        <translation>« {file} » a des variables mais pas de réponses.</translation>
    </message>
    <message>
        <source>“{file}” has {cells} million cells here; at most {most} million are taken.</source>
        <translation>« {file} » a ici {cells} millions de cellules ; au plus {most} millions sont acceptés.</translation>
    </message>
    <message>
        <source>“{file}” has {count} bands.</source>
        <translation>« {file} » a {count} bandes.</translation>
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
        <source>“{file}” holds more shapes than a risk factor may have.</source>
        <translation>« {file} » contient plus de formes qu’un facteur de risque ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{file}” holds no cards, or more than {most}.</source>
        <translation>« {file} » ne contient pas de fiches, ou plus de {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>« {file} » ne contient aucun élément.</translation>
    </message>
    <message>
        <source>“{file}” holds no goals, actions or other rows of a plan.</source>
        <translation>« {file} » ne contient ni objectifs, ni actions, ni autres lignes d’un plan.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>« {file} » ne contient aucune couche lisible.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions of LimeSurvey.</source>
        <translation>« {file} » ne contient pas de questions de LimeSurvey.</translation>
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
        <source>“{file}” is a Stata file of answers to a survey.</source>
        <translation>« {file} » est un fichier Stata avec des réponses à une enquête.</translation>
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
        <source>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</source>
        <translation>« {file} » est un fichier portable d’un ancien SPSS ; SPSS et PSPP l’enregistrent en .sav.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>« {file} » est un programme.</translation>
    </message>
    <message>
        <source>“{file}” is a questionnaire: it holds no answers.</source>
        <translation>« {file} » est un questionnaire : il ne contient pas de réponses.</translation>
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
        <source>“{file}” is an SPSS file of answers to a survey.</source>
        <translation>« {file} » est un fichier SPSS avec des réponses à une enquête.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>« {file} » est un fichier XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off.</source>
        <translation>« {file} » est endommagé ou tronqué.</translation>
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
        <source>“{file}” is damaged: the picture can&apos;t be read.</source>
        <translation>« {file} » est endommagé : l’image est illisible.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>« {file} » est vide.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any plan.</source>
        <translation>« {file} » est plus grand que n’importe quel plan.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any survey ({cells} cells).</source>
        <translation>« {file} » est plus grand que n’importe quelle enquête ({cells} cellules).</translation>
    </message>
    <message>
        <source>“{file}” is larger than {n} MB.</source>
        <translation>« {file} » dépasse {n} Mo.</translation>
    </message>
    <message>
        <source>“{file}” is neither .xlsx nor .html.</source>
        <translation>« {file} » n’est ni .xlsx ni .html.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>« {file} » a plus de {most} niveaux imbriqués ; aucune carte n’en a besoin.</translation>
    </message>
    <message>
        <source>“{file}” is no XLSForm.</source>
        <translation>« {file} » n’est pas un XLSForm.</translation>
    </message>
    <message>
        <source>“{file}” is no kind of file that can be written.</source>
        <translation>« {file} » n’est pas un type de fichier qui peut être écrit.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook.</source>
        <translation>« {file} » n’est pas un nom de classeur.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>« {file} » n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“{file}” is no structure of a LimeSurvey survey.</source>
        <translation>« {file} » n’est pas la structure d’une enquête LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” is no survey: it has {rows} rows and {columns} variables.</source>
        <translation>« {file} » n’est pas une enquête : il a {rows} lignes et {columns} variables.</translation>
    </message>
    <message>
        <source>“{file}” is no table of CBS StatLine.</source>
        <translation>« {file} » n’est pas un tableau de CBS StatLine.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook.</source>
        <translation>« {file} » n’est pas un classeur.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a kind that can be kept.</source>
        <translation>« {file} » n’est pas un type de fichier que l’on peut garder.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture of a kind that can be kept.</source>
        <translation>« {file} » n’est pas un type d’image que l’on peut garder.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>« {file} » n’est pas un fichier TopoJSON correct.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in UTF-8.</source>
        <translation>« {file} » n’est pas un texte en UTF-8.</translation>
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
        <source>“{file}” is too large for a questionnaire.</source>
        <translation>« {file} » est trop grand pour un questionnaire.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a recipe.</source>
        <translation>« {file} » est trop grand pour un modèle d’importation.</translation>
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
        <source>“{indicator}” is objective in one place and subjective in another.</source>
        <translation>« {indicator} » est objectif à un endroit et subjectif à un autre.</translation>
    </message>
    <message>
        <source>“{name}” and the goal above it are of different plans.</source>
        <translation>« {name} » et l’objectif au-dessus sont de plans différents.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</source>
        <translation>« {name} » ne peut pas dépendre de « {parent} » : les actions dépendent d’un objectif opérationnel.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</source>
        <translation>« {name} » ne peut pas dépendre de « {parent} » : les objectifs opérationnels dépendent d’un objectif stratégique.</translation>
    </message>
    <message>
        <source>“{name}” holds a number that can&apos;t be kept.</source>
        <translation>« {name} » contient un nombre qui ne peut pas être gardé.</translation>
    </message>
    <message>
        <source>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</source>
        <translation>« {name} » est un objectif stratégique : il se trouve tout en haut et ne peut pas dépendre de « {parent} ».</translation>
    </message>
    <message>
        <source>“{name}” is no class of {question}.</source>
        <translation>« {name} » n’est pas une classe de {question}.</translation>
    </message>
    <message>
        <source>“{name}” is not written as TOML: {problem}.</source>
        <translation>« {name} » n’est pas écrit en TOML : {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a recipe.</source>
        <translation>« {name} » est trop long pour un modèle d’importation.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>« {name} » est trop long.</translation>
    </message>
    <message>
        <source>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</source>
        <translation>« {name} » prend {size} Mo ; un facteur de risque peut prendre au plus {most} Mo.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” can&apos;t be used.</source>
        <translation>« {name} » : l’entrée « {key} » est inutilisable.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” is not known.</source>
        <translation>« {name} » : l’entrée « {key} » n’est pas connue.</translation>
    </message>
    <message>
        <source>“{period}” is not a period.</source>
        <translation>« {period} » n’est pas une période.</translation>
    </message>
    <message>
        <source>“{placeholder}” can&apos;t stand in the name of a file.</source>
        <translation>« {placeholder} » ne peut pas figurer dans un nom de fichier.</translation>
    </message>
    <message>
        <source>“{question}” was not asked so in wave {wave}.</source>
        <translation>« {question} » n’a pas été posée ainsi dans la vague {wave}.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for strata of one cluster.</source>
        <translation>« {rule} » n’est pas une règle pour les strates à une seule grappe.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>« {text} » ne sont pas les limites d’une carte.</translation>
    </message>
    <message>
        <source>“{text}” are no rows of a heading.</source>
        <translation>« {text} » ne sont pas des lignes de titres.</translation>
    </message>
    <message>
        <source>“{text}” does not say when an area starts.</source>
        <translation>« {text} » ne dit pas quand un quartier commence.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>« {text} » n’est ni un jour ni une colonne.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of neighbours.</source>
        <translation>« {text} » n’est pas un type de voisinage.</translation>
    </message>
    <message>
        <source>“{text}” is no list of numbers.</source>
        <translation>« {text} » n’est pas une liste de nombres.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>« {text} » n’est pas une taille d’image.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>« {text} » n’est pas un jour.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>« {text} » n’a pas la forme COLONNE=VALEUR.</translation>
    </message>
    <message>
        <source>“{text}” names no width of cells.</source>
        <translation>« {text} » n’indique pas de largeur de cellule.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>« {value} » ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>“{wave}” holds published figures; there are no answers behind them.</source>
        <translation>« {wave} » contient des chiffres publiés ; il n’y a pas de réponses derrière eux.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>not drawn: {fewer} further down the list</source>
        <translation>non dessinés, plus bas dans la liste : {fewer}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Areas or cells with all their figures</source>
        <translation>Quartiers ou cellules avec tous leurs chiffres</translation>
    </message>
    <message>
        <source>Chart “{title}”</source>
        <translation>Graphique « {title} »</translation>
    </message>
    <message>
        <source>Everything, as a workbook</source>
        <translation>Tout, en un classeur</translation>
    </message>
    <message>
        <source>Layer “{title}”</source>
        <translation>Couche « {title} »</translation>
    </message>
    <message>
        <source>Table “{title}”</source>
        <translation>Tableau « {title} »</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
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
    <name>forecast</name>
    <message>
        <source>A person decides what is done with it, and notes that in the register.</source>
        <translation>Une personne décide de ce qui en est fait, et le note dans le registre.</translation>
    </message>
    <message>
        <source>Also among last year&apos;s</source>
        <translation>Aussi parmi ceux de l’an dernier</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Le mieux possible</translation>
    </message>
    <message>
        <source>Better than last year&apos;s squares in past periods</source>
        <translation>Mieux que les carrés de l’an dernier sur des périodes passées</translation>
    </message>
    <message>
        <source>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</source>
        <translation>Prévision antérieure pour {window} : {rate} compris, carrés de l’an dernier {naive}.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Les prévisions antérieures et ce qui s’est passé</translation>
    </message>
    <message>
        <source>Expected incidents</source>
        <translation>Incidents attendus</translation>
    </message>
    <message>
        <source>Expected: {n}</source>
        <translation>Attendus : {n}</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Premier jour de la période</translation>
    </message>
    <message>
        <source>For the office only: single squares do not go to the council.</source>
        <translation>Pour le service seulement : les carrés un par un ne vont pas au conseil communal.</translation>
    </message>
    <message>
        <source>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</source>
        <translation>Pour {window}, des carrés de {cell} m sont marqués : {cells}, soit {share} du territoire.</translation>
    </message>
    <message>
        <source>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</source>
        <translation>La demi-vie et la portée, si elles ne sont pas données, sont celles qui ont le mieux marché sur les périodes d’avant celles de l’évaluation.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Held by last year&apos;s squares</source>
        <translation>Compris dans les carrés de l’an dernier</translation>
    </message>
    <message>
        <source>Held, best grid</source>
        <translation>Compris, pire grille</translation>
    </message>
    <message>
        <source>Held, worst grid</source>
        <translation>Compris, meilleure grille</translation>
    </message>
    <message>
        <source>How well such forecasts did in past periods</source>
        <translation>Ce que valaient de telles prévisions sur des périodes passées</translation>
    </message>
    <message>
        <source>In past periods better than looking at last year&apos;s squares.</source>
        <translation>Sur des périodes passées, mieux que regarder les carrés de l’an dernier.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents before or after the days that were used, left out: {n}.</source>
        <translation>Incidents d’avant ou d’après les jours utilisés, laissés de côté : {n}.</translation>
    </message>
    <message>
        <source>Incidents held</source>
        <translation>Incidents compris</translation>
    </message>
    <message>
        <source>Incidents held (%)</source>
        <translation>Incidents compris (%)</translation>
    </message>
    <message>
        <source>Incidents held, with 95 % margin</source>
        <translation>Incidents compris, avec marge à 95 %</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at, left out: {n}.</source>
        <translation>Incidents hors de la zone examinée, laissés de côté : {n}.</translation>
    </message>
    <message>
        <source>Incidents without a day, left out: {n}.</source>
        <translation>Incidents sans jour, laissés de côté : {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, left out: {n}.</source>
        <translation>Incidents sans localisation, laissés de côté : {n}.</translation>
    </message>
    <message>
        <source>It could be tried on {n} past periods only; {wanted} or more are wanted.</source>
        <translation>L’essai n’a pu porter que sur peu de périodes passées : {n} ; il en faudrait {wanted} ou plus.</translation>
    </message>
    <message>
        <source>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</source>
        <translation>Il s’agit de lieux et de semaines, jamais de personnes : la prévision dit où des incidents sont enregistrés, pas qui en est l’auteur, ni pourquoi.</translation>
    </message>
    <message>
        <source>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</source>
        <translation>Elle ne connaît que ce qui est signalé et enregistré. Là où l’on regarde plus, on enregistre plus, et la prévision suivante y renvoie : ne la laissez pas décider seule où regarder.</translation>
    </message>
    <message>
        <source>Last year&apos;s busiest only</source>
        <translation>Seulement parmi les plus chargés de l’an dernier</translation>
    </message>
    <message>
        <source>Last year&apos;s squares</source>
        <translation>Carrés de l’an dernier</translation>
    </message>
    <message>
        <source>Likely next: {window}</source>
        <translation>Probable ensuite : {window}</translation>
    </message>
    <message>
        <source>Marked by the forecast</source>
        <translation>Marqués par la prévision</translation>
    </message>
    <message>
        <source>Marked, and among last year&apos;s busiest</source>
        <translation>Marqués, et parmi les plus chargés de l’an dernier</translation>
    </message>
    <message>
        <source>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</source>
        <translation>Prévisions simples : les carrés avec le plus d’incidents dans les 365 jours d’avant ; ceux qui en ont le plus aux mêmes jours 52 semaines plus tôt. Il faut faire mieux que les deux.</translation>
    </message>
    <message>
        <source>No forecast in the register has run out yet. Waiting for their period: {n}.</source>
        <translation>Aucune prévision du registre n’est encore arrivée à son terme. En attente de leur période : {n}.</translation>
    </message>
    <message>
        <source>Not clearly better than last year&apos;s squares in past periods</source>
        <translation>Pas nettement mieux que les carrés de l’an dernier sur des périodes passées</translation>
    </message>
    <message>
        <source>Not clearly better than looking at last year&apos;s squares.</source>
        <translation>Pas nettement mieux que regarder les carrés de l’an dernier.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numéro dans le registre</translation>
    </message>
    <message>
        <source>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</source>
        <translation>Sur des périodes passées de {days} jours (nombre : {periods}), les carrés ainsi choisis comprenaient {rate} des incidents ; les carrés les plus chargés de l’an dernier {naive}.</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</source>
        <translation>PAI : combien de fois mieux que des carrés pris n’importe où. PEI* : 1 est le mieux possible.</translation>
    </message>
    <message>
        <source>PEI*</source>
        <translation>PEI*</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Poisson regression of the count of each square on its own earlier counts, those of the eight squares around, its long-run density and the risk factors ({factors}); ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients (standard errors): {terms}. own_a_b: own count of a to b days before; around_a_b: that of the squares around. They show association, not cause.</source>
        <translation>Régression de Poisson du nombre de chaque carré sur ses propres nombres antérieurs, ceux des huit carrés autour, sa densité à long terme et les facteurs de risque ({factors}) ; ridge 1 sur colonnes standardisées ; appris sur {periods} périodes antérieures. Coefficients (erreurs types) : {terms}. own_a_b : nombre propre de a à b jours avant ; around_a_b : celui des carrés autour. Ils montrent une association, pas une cause.</translation>
    </message>
    <message>
        <source>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</source>
        <translation>Noyau récent (d’après Bowers, Johnson et Pease 2004) : un incident vieux de a jours pèse 2^(−a/{life}), jusqu’au double aux mêmes semaines d’années antérieures.</translation>
    </message>
    <message>
        <source>Same weeks of last year</source>
        <translation>Mêmes semaines de l’an dernier</translation>
    </message>
    <message>
        <source>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</source>
        <translation>Évaluation sur {periods} périodes passées de {days} jours, chacune prévue d’après ce que l’on savait avant elle, sur {origins} positions de la grille. Taux de réussite = part des incidents dans les carrés marqués ; PAI = taux de réussite / part du territoire (Chainey, Tompson et Uhlig 2008) ; PEI* = taux de réussite / meilleur taux possible sur la même part (Hunt 2016 ; White, Hunt et Green 2023). Les ex æquo sont partagés. Intervalles par période (t de Student) ; « mieux » seulement si l’intervalle de la différence est au-dessus de 0.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Part du territoire</translation>
    </message>
    <message>
        <source>Share of the incidents in the marked squares, and in last year&apos;s:</source>
        <translation>Part des incidents dans les carrés marqués, et dans ceux de l’an dernier :</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Squares chosen by</source>
        <translation>Carrés choisis par</translation>
    </message>
    <message>
        <source>Squares looked at: {cells}. Seed for ties on the map: {seed}.</source>
        <translation>Carrés examinés : {cells}. Graine pour les ex æquo sur la carte : {seed}.</translation>
    </message>
    <message>
        <source>Squares marked in all: {n}.</source>
        <translation>Carrés marqués en tout : {n}.</translation>
    </message>
    <message>
        <source>Squares with the most expected</source>
        <translation>Carrés où l’on attend le plus d’incidents</translation>
    </message>
    <message>
        <source>Squares with the most expected (south-west corner, expected incidents):</source>
        <translation>Carrés où l’on attend le plus d’incidents (coin sud-ouest, incidents attendus) :</translation>
    </message>
    <message>
        <source>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</source>
        <translation>Ne prend que des coordonnées et des jours. Le règlement (UE) 2024/1689, article 5(1)(d), interdit de prédire les infractions de personnes d’après des profils ; rien sur des personnes ne peut entrer ici.</translation>
    </message>
    <message>
        <source>That is better, but only slightly.</source>
        <translation>C’est mieux, mais de peu.</translation>
    </message>
    <message>
        <source>The difference is {value} percentage points (95 % margin: {low} to {high}).</source>
        <translation>La différence est de {value} points de pourcentage (marge à 95 % : de {low} à {high}).</translation>
    </message>
    <message>
        <source>The forecast in the register</source>
        <translation>La prévision dans le registre</translation>
    </message>
    <message>
        <source>There were hardly any incidents in the past periods that it was tried on.</source>
        <translation>Il n’y avait presque pas d’incidents dans les périodes passées de l’essai.</translation>
    </message>
    <message>
        <source>There were too few incidents in past periods to show how it did.</source>
        <translation>Il y avait trop peu d’incidents dans les périodes passées pour montrer ce que vaut la prévision.</translation>
    </message>
    <message>
        <source>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</source>
        <translation>Ils ont un jour contenu un incident de n’importe quel type, ou en touchent un qui en a contenu : il n’y a pas de quartiers. Les parts du territoire en dépendent.</translation>
    </message>
    <message>
        <source>These have their middle in an area of “{scheme}”.</source>
        <translation>Leur centre se trouve dans un quartier de « {scheme} ».</translation>
    </message>
    <message>
        <source>These have their middle in the place that was chosen.</source>
        <translation>Leur centre se trouve dans le lieu choisi.</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>Cette prévision</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at last year&apos;s busiest squares.</source>
        <translation>Cette prévision n’est pas nettement meilleure que regarder les carrés les plus chargés de l’an dernier.</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at the squares of the same weeks of last year.</source>
        <translation>Cette prévision n’est pas nettement meilleure que regarder les carrés des mêmes semaines de l’an dernier.</translation>
    </message>
    <message>
        <source>This forecast is worse than looking at last year&apos;s busiest squares.</source>
        <translation>Cette prévision est moins bonne que regarder les carrés les plus chargés de l’an dernier.</translation>
    </message>
    <message>
        <source>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</source>
        <translation>On sait trop peu des périodes passées pour dire si cette prévision est meilleure que regarder les carrés les plus chargés de l’an dernier.</translation>
    </message>
    <message>
        <source>Weights are spread over squares by a quartic kernel of {bandwidth} m.</source>
        <translation>Les poids sont répartis sur les carrés par un noyau quartique de {bandwidth} m.</translation>
    </message>
    <message>
        <source>Weights stay in the square of the incident.</source>
        <translation>Les poids restent dans le carré de l’incident.</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Ouest</translation>
    </message>
    <message>
        <source>What the squares held in all past periods, with margins</source>
        <translation>Ce que les carrés comprenaient dans toutes les périodes passées, avec marges</translation>
    </message>
    <message>
        <source>With the squares laid elsewhere, the share held goes from {low} to {high}.</source>
        <translation>Avec les carrés posés autrement, la part comprise va de {low} à {high}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{about}; share of the area: {share}</source>
        <translation>{about} ; part du territoire : {share}</translation>
    </message>
    <message>
        <source>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</source>
        <translation>Hors des carrés choisis ainsi : {outside} des incidents ; le meilleur choix possible d’autant de carrés en aurait compris {best}.</translation>
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
        <source>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</source>
        <translation>Analyse : choisissez une question. La réponse vient sous forme de phrase, de graphique, de tableau et de couche sur la carte, pour les incidents de la phrase en bas. Plus d’options change le calcul ; Garder l’inscrit au registre, Classeur l’imprime dans le classeur.</translation>
    </message>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Détails : ce que l’on sait de ce que vous avez sélectionné sur la carte ou dans le tableau. Les données personnelles ne sont pas affichées ici.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Couches : cochez ce que vous voulez voir ; faites glisser une couche, ou appuyez sur Alt et une flèche, pour la placer au-dessus d’une autre. Choisissez une couche pour changer son apparence : incidents par densité ou par catégorie, quartiers colorés selon le nombre ou selon les incidents pour 1 000 habitants.</translation>
    </message>
    <message>
        <source>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</source>
        <translation>Plan : les chiffres de vos quartiers côte à côte, les problèmes qui en ressortent, les objectifs et actions avec leur budget et leur avancement, et si une action a fonctionné. Chaque étape a sa page ; chaque modification est enregistrée aussitôt et peut être annulée.</translation>
    </message>
    <message>
        <source>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</source>
        <translation>Enquêtes : choisissez une vague, puis une question ou un indicateur. La réponse vient sous forme de phrase, de graphique, de tableau et, par quartier, de couche sur la carte, chaque chiffre avec sa marge. Pour qui et Comparer avec précisent la demande ; Plus d’options change le calcul. Classeur imprime la question dans le classeur.</translation>
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
    <name>hotspots</name>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Areas of the scheme {scheme}: {n}.</source>
        <translation>Quartiers du découpage {scheme} : {n}.</translation>
    </message>
    <message>
        <source>Busier and quieter places</source>
        <translation>Lieux plus chargés et plus calmes</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Par quartier</translation>
    </message>
    <message>
        <source>Cells without neighbours, so not compared: {n}.</source>
        <translation>Cellules sans voisins, donc non comparées : {n}.</translation>
    </message>
    <message>
        <source>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</source>
        <translation>Le hasard en marque aussi : sur 100 quartiers ou cellules marqués de cette façon, environ {false} au plus le sont par le seul hasard.</translation>
    </message>
    <message>
        <source>Counts by area are left out here: small ones could be worked out.</source>
        <translation>Les nombres par quartier sont omis ici : de petits nombres pourraient s’en déduire.</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>À partir de la cellule</translation>
    </message>
    <message>
        <source>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</source>
        <translation>Gi* avec des poids 0 et 1, l’unité elle-même comprise ; z selon Ord et Getis (1995).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexagones</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents in what is marked busy: {n} of {total}.</source>
        <translation>Incidents dans ce qui est marqué comme chargé : {n} sur {total}.</translation>
    </message>
    <message>
        <source>Incidents outside what is compared: {n}.</source>
        <translation>Incidents hors de ce qui est comparé : {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidents sans localisation, non comparés : {n}.</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Les habitants ne sont pas les visiteurs : un taux est élevé là où beaucoup viennent d’ailleurs.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Cela ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</source>
        <translation>I de Moran local (Anselin 1995), poids de somme 1, variance sur n ; z sachant la valeur propre de l’unité (Sokal, Oden et Thomson 1998), comme dans spdep.</translation>
    </message>
    <message>
        <source>Marked is what is like its neighbours: busy among busy, quiet among quiet.</source>
        <translation>Est marqué ce qui ressemble à ses voisins : chargé parmi les chargés, calme parmi les calmes.</translation>
    </message>
    <message>
        <source>Moran&apos;s I over all: {i}; z by randomisation: {z}.</source>
        <translation>I de Moran sur l’ensemble : {i} ; z par randomisation : {z}.</translation>
    </message>
    <message>
        <source>Neighbours: {kind}; links: {links}; without any: {islands}.</source>
        <translation>Voisins : {kind} ; liens : {links} ; sans voisin : {islands}.</translation>
    </message>
    <message>
        <source>No place stands out more than chance would have it.</source>
        <translation>Aucun lieu ne ressort plus que par hasard.</translation>
    </message>
    <message>
        <source>Other borders or cells of another size can give another picture: try one before acting.</source>
        <translation>D’autres limites ou des cellules d’une autre taille peuvent donner une autre image : essayez-en une avant d’agir.</translation>
    </message>
    <message>
        <source>Over the whole map, busy and quiet lie as chance would have it.</source>
        <translation>Sur toute la carte, lieux chargés et calmes sont disposés comme par hasard.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies near busy.</source>
        <translation>Sur toute la carte, les lieux chargés sont près de lieux chargés.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies next to quiet.</source>
        <translation>Sur toute la carte, les lieux chargés sont à côté de lieux calmes.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Lieu {number}</translation>
    </message>
    <message>
        <source>Places on the map busier than chance would have it: {places}.</source>
        <translation>Lieux sur la carte plus chargés que par hasard : {places}.</translation>
    </message>
    <message>
        <source>Places on the map quieter than chance would have it: {places}.</source>
        <translation>Lieux sur la carte plus calmes que par hasard : {places}.</translation>
    </message>
    <message>
        <source>Places where marked cells lie together</source>
        <translation>Lieux où des cellules marquées sont regroupées</translation>
    </message>
    <message>
        <source>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Taux lissés par Bayes empirique global (Marshall 1991), comme spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Taux lissé</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Carrés</translation>
    </message>
    <message>
        <source>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</source>
        <translation>Cela ne prouve pas que tous les lieux se valent : avec peu d’incidents, une vraie différence ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>There are incidents outside what is compared.</source>
        <translation>Il y a des incidents hors de ce qui est comparé.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Il y a des incidents sans localisation, non comparés.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Il n’y a pas d’incidents à comparer.</translation>
    </message>
    <message>
        <source>There is nothing to compare: too few areas or cells, or no differences.</source>
        <translation>Il n’y a rien à comparer : trop peu de quartiers ou de cellules, ou aucune différence.</translation>
    </message>
    <message>
        <source>These are counts: where more people live or come, more happens.</source>
        <translation>Ce sont des nombres : là où habitent ou viennent plus de personnes, il se passe plus de choses.</translation>
    </message>
    <message>
        <source>Together with neighbours</source>
        <translation>Ensemble avec les voisins</translation>
    </message>
    <message>
        <source>What is marked is so with its neighbours: one busy spot alone is not.</source>
        <translation>Ce qui est marqué l’est avec ses voisins : un seul point chargé ne l’est pas.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>With their neighbours busier than chance would have it: {names}.</source>
        <translation>Avec leurs voisins, plus chargés que par hasard : {names}.</translation>
    </message>
    <message>
        <source>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Avec leurs voisins, moins d’incidents par rapport aux habitants que par hasard : {names}.</translation>
    </message>
    <message>
        <source>With their neighbours more incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Avec leurs voisins, plus d’incidents par rapport aux habitants que par hasard : {names}.</translation>
    </message>
    <message>
        <source>With their neighbours quieter than chance would have it: {names}.</source>
        <translation>Avec leurs voisins, plus calmes que par hasard : {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sans nombre d’habitants connu, laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>Without neighbours, so not compared: {names}.</source>
        <translation>Sans voisins, donc non comparés : {names}.</translation>
    </message>
    <message>
        <source>busier together</source>
        <translation>plus chargés ensemble</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>élevé parmi les bas</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidents : {n}</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>bas parmi les élevés</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>no neighbours</source>
        <translation>sans voisins</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>en dehors</translation>
    </message>
    <message>
        <source>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</source>
        <translation>p bilatéral par permutation conditionnelle, {permutations} réarrangements (demandés : {asked}), graine {seed} ; les égalités comptent contre un résultat. q selon Benjamini et Hochberg (1995) ; marqué si q ≤ {false}, avec z et les voisins du même côté.</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>pour 1 000 habitants</translation>
    </message>
    <message>
        <source>place {number}, cells: {cells}, from {code}</source>
        <translation>lieu {number}, cellules : {cells}, à partir de {code}</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>nombre d’habitants inconnu</translation>
    </message>
    <message>
        <source>quieter together</source>
        <translation>plus calmes ensemble</translation>
    </message>
    <message>
        <source>share of the areas or cells</source>
        <translation>part des quartiers ou des cellules</translation>
    </message>
    <message>
        <source>share of the incidents</source>
        <translation>part des incidents</translation>
    </message>
    <message>
        <source>together with their neighbours</source>
        <translation>ensemble avec leurs voisins</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sans localisation</translation>
    </message>
    <message>
        <source>{over} of {width} m: {n}.</source>
        <translation>{over} de {width} m : {n}.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Adding up incidents</source>
        <translation>Addition des incidents</translation>
    </message>
    <message>
        <source>Asking the plugins</source>
        <translation>Interrogation des extensions</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Construction de l’index</translation>
    </message>
    <message>
        <source>Calculating the analyses</source>
        <translation>Calcul des analyses</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calcul des réponses</translation>
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
        <source>Count by period</source>
        <translation>Comptage par période</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Counting before and after</source>
        <translation>Comptage avant et après</translation>
    </message>
    <message>
        <source>Counting before the start</source>
        <translation>Comptage avant le début</translation>
    </message>
    <message>
        <source>Counting incidents</source>
        <translation>Comptage des incidents</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Comptage des réponses</translation>
    </message>
    <message>
        <source>Drawing the atlas</source>
        <translation>Dessin de l’atlas</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dessin de la carte</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>Dessin des cartes</translation>
    </message>
    <message>
        <source>Drawing weights</source>
        <translation>Tirage des poids</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Estimating the effect</source>
        <translation>Estimation de l’effet</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Recherche des voisins</translation>
    </message>
    <message>
        <source>Hiding what is too small</source>
        <translation>Masquage de ce qui est trop petit</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Création de la commune d’exemple</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Enregistrement des réponses</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examen du fichier</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Recherche de quartiers comparables</translation>
    </message>
    <message>
        <source>Looking for incidents told twice</source>
        <translation>Recherche d’incidents signalés deux fois</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Recherche de paires</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Recherche des chiffres</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Création du PDF</translation>
    </message>
    <message>
        <source>Measuring the risk factor</source>
        <translation>Mesure du facteur de risque</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Read when incidents ended</source>
        <translation>Lecture de la fin des incidents</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Lecture de réponses</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Lecture de chiffres</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Lecture des lignes</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Lecture des réponses</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Reading the indicators</source>
        <translation>Lecture des indicateurs</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Lecture du plan</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Lecture du plan et de ses chiffres</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lecture des poids</translation>
    </message>
    <message>
        <source>Shuffling the days</source>
        <translation>Mélange des jours</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Spread incidents over hours</source>
        <translation>Répartition des incidents sur les heures</translation>
    </message>
    <message>
        <source>Trying the forecast on past periods</source>
        <translation>Essai de la prévision sur des périodes passées</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Annulation de l’importation</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Weighing the risk factors</source>
        <translation>Évaluation des facteurs de risque</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Écriture pour QGIS</translation>
    </message>
    <message>
        <source>Writing the questionnaire</source>
        <translation>Écriture du questionnaire</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Écriture du classeur</translation>
    </message>
    <message>
        <source>Writing the workbook of the plan</source>
        <translation>Écriture du classeur du plan</translation>
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
    <name>lacking</name>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importer un facteur de risque…</translation>
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
        <source>There are no incidents in this project yet.</source>
        <translation>Il n’y a pas encore d’incidents dans ce projet.</translation>
    </message>
    <message>
        <source>This needs areas, and the project has none yet.</source>
        <translation>Il faut des quartiers, et le projet n’en a pas encore.</translation>
    </message>
    <message>
        <source>This needs networks, and the project has none yet.</source>
        <translation>Il faut des réseaux, et le projet n’en a pas encore.</translation>
    </message>
    <message>
        <source>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</source>
        <translation>Il faut des facteurs de risque, par exemple des cafés, des arrêts de bus ou des réverbères, et le projet n’en a pas encore.</translation>
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
        <source>Bus stops</source>
        <translation>Arrêts de bus</translation>
    </message>
    <message>
        <source>Cafés</source>
        <translation>Cafés</translation>
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
        <source>Schools</source>
        <translation>Écoles</translation>
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
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (plus à jour)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Expected incidents per inhabitant, against the lowest place</source>
        <translation>Incidents attendus par habitant, par rapport au lieu le plus bas</translation>
    </message>
    <message>
        <source>Expected incidents, against the quietest place</source>
        <translation>Incidents attendus, par rapport au lieu le plus calme</translation>
    </message>
    <message>
        <source>From surroundings only; not a forecast</source>
        <translation>D’après l’environnement seulement ; pas une prévision</translation>
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
    <name>nearrepeat</name>
    <message>
        <source>A distance of exactly the higher number belongs to the next band. q is p corrected for the number of bands.</source>
        <translation>Une distance égale au nombre le plus élevé appartient à la bande suivante. q est p corrigé pour le nombre de bandes.</translation>
    </message>
    <message>
        <source>A next incident is more likely ({day})</source>
        <translation>Un prochain incident est plus probable ({day})</translation>
    </message>
    <message>
        <source>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</source>
        <translation>Une zone dit où le risque est plus grand, pas que quelque chose va arriver. Les zones entourent des incidents isolés : ne les publiez pas.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</source>
        <translation>Après un incident, un autre suit à proximité plus souvent que par hasard, le plus nettement : {place}, {days}.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</source>
        <translation>Après un incident, un autre suit à proximité plus souvent que par hasard, le plus nettement : {place}, {days}. Paires de ce type : {observed}, alors que le hasard en fait attendre {expected} ({ratio} fois autant).</translation>
    </message>
    <message>
        <source>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</source>
        <translation>Comparé au hasard en mélangeant les jours {n} fois. Ne comptent comme nets que des nombres de paires que le hasard donne rarement, et au moins {ratio} fois ceux attendus.</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Jours entre les deux</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Attendues par hasard</translation>
    </message>
    <message>
        <source>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</source>
        <translation>Attendues : la moyenne exacte de toutes les permutations, Ns Nt / N. p = (permutations avec autant de paires ou plus + 1) / (permutations + 1), unilatéral ; {n} permutations des jours, graine {seed}. q : Benjamini-Hochberg sur toutes les bandes ; marqué si q est au plus 0,05 et le rapport au moins {least}.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Usage interne</translation>
    </message>
    <message>
        <source>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</source>
        <translation>Cela montre que des incidents se suivent, pas pourquoi. Un lieu exposé pendant peu de temps, comme un chantier, donne la même image.</translation>
    </message>
    <message>
        <source>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</source>
        <translation>Test de Knox. Distance : {metric}. Les bandes comprennent leur limite inférieure et pas leur limite supérieure ; le même lieu est une bande à part. Jours : différence entre les jours de début.</translation>
    </message>
    <message>
        <source>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</source>
        <translation>Nommé comme dans le Near Repeat Calculator 1.3 : « de a à b » compte [a-1 ; b[. Attendues : la moyenne des permutations faites, comme là.</translation>
    </message>
    <message>
        <source>Left out because the same number, place and day came before: {n}.</source>
        <translation>Laissés de côté, car mêmes numéro, lieu et jour qu’un précédent : {n}.</translation>
    </message>
    <message>
        <source>Left out because the same place, begin and category came before: {n}.</source>
        <translation>Laissés de côté, car mêmes lieu, début et catégorie qu’un précédent : {n}.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Laissés de côté car sans jour : {n}.</translation>
    </message>
    <message>
        <source>Left out without a location: {n}.</source>
        <translation>Laissés de côté car sans localisation : {n}.</translation>
    </message>
    <message>
        <source>Networks: {names}</source>
        <translation>Réseaux : {names}</translation>
    </message>
    <message>
        <source>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</source>
        <translation>Pas de signe net qu’un incident en attire un autre : des incidents proches se suivent à peu près aussi souvent que le hasard le fait attendre.</translation>
    </message>
    <message>
        <source>No two incidents lie near enough to each other to compare.</source>
        <translation>Aucun incident n’est assez près d’un autre pour comparer.</translation>
    </message>
    <message>
        <source>On {day} it was worth being watchful in: {networks}.</source>
        <translation>Le {day}, il valait la peine d’être vigilant dans : {networks}.</translation>
    </message>
    <message>
        <source>On {day} no zone is open.</source>
        <translation>Le {day}, aucune zone n’est ouverte.</translation>
    </message>
    <message>
        <source>Open until {until}
Incidents: {n}, the last on {last}</source>
        <translation>Ouverte jusqu’au {until}
Incidents : {n}, le dernier le {last}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Pairs of incidents by distance and days</source>
        <translation>Paires d’incidents selon la distance et les jours</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The incidents end on {day}: the zones are those of that day.</source>
        <translation>Les incidents s’arrêtent le {day} : les zones sont celles de ce jour.</translation>
    </message>
    <message>
        <source>They touch no network.</source>
        <translation>Elles ne touchent aucun réseau.</translation>
    </message>
    <message>
        <source>They touch these networks: {networks}.</source>
        <translation>Elles touchent ces réseaux : {networks}.</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Zones open on {day}: {n}, together {area} km², the last until {until}.</source>
        <translation>Zones ouvertes le {day} : {n}, ensemble {area} km², la dernière jusqu’au {until}.</translation>
    </message>
    <message>
        <source>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</source>
        <translation>Zones : autour de chaque incident dont l’âge tombe dans une bande de jours marquée, aussi loin que les bandes de distance marquées se suivent sans interruption (25 m pour le même lieu) ; réunies là où elles se touchent.</translation>
    </message>
    <message>
        <source>along the axes (Manhattan)</source>
        <translation>le long des axes (Manhattan)</translation>
    </message>
    <message>
        <source>closes within a week</source>
        <translation>se ferme dans la semaine</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>moins de {n}</translation>
    </message>
    <message>
        <source>less than {end} m</source>
        <translation>moins de {end} m</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>plus que par hasard</translation>
    </message>
    <message>
        <source>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</source>
        <translation>n = {n} ; paires à moins de {reach} m : {close} sur {pairs}.</translation>
    </message>
    <message>
        <source>on day {start} after it</source>
        <translation>au jour {start} après</translation>
    </message>
    <message>
        <source>open for a week or more</source>
        <translation>ouverte pour une semaine ou plus</translation>
    </message>
    <message>
        <source>pairs for one expected by chance</source>
        <translation>paires pour une attendue par hasard</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>même lieu</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>ligne droite</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} et d’autres ({n} en tout)</translation>
    </message>
    <message>
        <source>{start} to {end} days later</source>
        <translation>de {start} à {end} jours plus tard</translation>
    </message>
    <message>
        <source>{start} to {end} m</source>
        <translation>de {start} à {end} m</translation>
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
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>add</source>
        <translation>ajouter</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>against</source>
        <translation>face à</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>horizon</translation>
    </message>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>around</source>
        <translation>autour</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>public</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>band</source>
        <translation>bande</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>largeur de lissage</translation>
    </message>
    <message>
        <source>bandwidth m</source>
        <translation>largeur de lissage (m)</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>référence du</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>référence au</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>before from</source>
        <translation>avant, du</translation>
    </message>
    <message>
        <source>before to</source>
        <translation>avant, au</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>block</source>
        <translation>îlot</translation>
    </message>
    <message>
        <source>block m</source>
        <translation>îlot (m)</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>ruptures</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>anneau</translation>
    </message>
    <message>
        <source>by</source>
        <translation>compter par</translation>
    </message>
    <message>
        <source>card</source>
        <translation>fiche</translation>
    </message>
    <message>
        <source>category</source>
        <translation>catégorie</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cellule</translation>
    </message>
    <message>
        <source>cell m</source>
        <translation>cellule (m)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>contours</source>
        <translation>surfaces par niveau</translation>
    </message>
    <message>
        <source>control</source>
        <translation>comparer avec</translation>
    </message>
    <message>
        <source>control around</source>
        <translation>autour de la comparaison</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinateur</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critère</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>système de coordonnées</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date </source>
        <translation>date </translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>design</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>destination</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>distance m</source>
        <translation>distance (m)</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>tirages</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>correction au bord</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>equal months</source>
        <translation>mois égaux</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>facteur de risque</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>find breaks</source>
        <translation>chercher les ruptures</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>form</source>
        <translation>questionnaire</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>figer</translation>
    </message>
    <message>
        <source>from </source>
        <translation>du</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>niveau de preuve</translation>
    </message>
    <message>
        <source>half life</source>
        <translation>demi-vie</translation>
    </message>
    <message>
        <source>half life days</source>
        <translation>demi-vie (jours)</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>lignes de titres</translation>
    </message>
    <message>
        <source>hide below</source>
        <translation>masquer sous</translation>
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
        <source>indicator</source>
        <translation>indicateur</translation>
    </message>
    <message>
        <source>keep duplicates</source>
        <translation>garder les doublons</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>volet</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>pilote</translation>
    </message>
    <message>
        <source>least n</source>
        <translation>n minimal</translation>
    </message>
    <message>
        <source>least ratio</source>
        <translation>rapport minimal</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau de confiance</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>strate à une grappe</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>marges</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>type de distance</translation>
    </message>
    <message>
        <source>most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>plus proches</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>voisins</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>nrc</source>
        <translation>comme le Near Repeat Calculator</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>out</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>over</source>
        <translation>unités comparées</translation>
    </message>
    <message>
        <source>over week</source>
        <translation>plus d’une semaine</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>path</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>per</source>
        <translation>pour combien</translation>
    </message>
    <message>
        <source>per population</source>
        <translation>par habitant</translation>
    </message>
    <message>
        <source>period</source>
        <translation>période</translation>
    </message>
    <message>
        <source>permutations</source>
        <translation>permutations</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
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
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>proposer</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>rayon</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
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
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>remplacer</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robuste</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>règle</translation>
    </message>
    <message>
        <source>run</source>
        <translation>analyse</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>découpage</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>season years</source>
        <translation>années de saison</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>secteur</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>séparément</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>feuille</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>lancé le</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>débuts</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>template</source>
        <translation>type de plan</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>quartiers de l’action</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>plafond des poids</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable à partir du</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>vintage</source>
        <translation>date des données</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>les poids</translation>
    </message>
    <message>
        <source>where</source>
        <translation>condition</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pourquoi</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>with </source>
        <translation>comparer avec </translation>
    </message>
    <message>
        <source>with effects</source>
        <translation>avec les effets</translation>
    </message>
    <message>
        <source>without season</source>
        <translation>sans la saison</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>(written down: {value})</source>
        <translation>(noté : {value})</translation>
    </message>
    <message>
        <source>. Not much alike.</source>
        <translation>. Peu ressemblants.</translation>
    </message>
    <message>
        <source>1 is a sharp change for the better.</source>
        <translation>1 est une forte amélioration.</translation>
    </message>
    <message>
        <source>1 is under {high}.</source>
        <translation>1 est sous {high}.</translation>
    </message>
    <message>
        <source>2 is a clear change for the better.</source>
        <translation>2 est une amélioration nette.</translation>
    </message>
    <message>
        <source>3 is no clear change.</source>
        <translation>3 est l’absence d’évolution nette.</translation>
    </message>
    <message>
        <source>4 is a clear change for the worse.</source>
        <translation>4 est une aggravation nette.</translation>
    </message>
    <message>
        <source>5 is a sharp change for the worse.</source>
        <translation>5 est une forte aggravation.</translation>
    </message>
    <message>
        <source>5 is from {low} on.</source>
        <translation>5 commence à {low}.</translation>
    </message>
    <message>
        <source>A clear fall: with what lies around {n} lower than expected.</source>
        <translation>Une baisse nette : avec les alentours, {n} de moins qu’attendu.</translation>
    </message>
    <message>
        <source>A clear fall: {n} lower than expected.</source>
        <translation>Une baisse nette : {n} de moins qu’attendu.</translation>
    </message>
    <message>
        <source>A clear rise: with what lies around {n} higher than expected.</source>
        <translation>Une hausse nette : avec les alentours, {n} de plus qu’attendu.</translation>
    </message>
    <message>
        <source>A clear rise: {n} higher than expected.</source>
        <translation>Une hausse nette : {n} de plus qu’attendu.</translation>
    </message>
    <message>
        <source>A fall of {n} is found in 8 of 10 cases.</source>
        <translation>Une baisse de {n} est trouvée dans 8 cas sur 10.</translation>
    </message>
    <message>
        <source>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</source>
        <translation>Un objectif est mesurable s’il dit ce qui est mesuré, sa situation de départ avec date et source, sa valeur cible avec date, et qui en répond ; et si la situation de départ et la valeur cible vont dans le sens indiqué.</translation>
    </message>
    <message>
        <source>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</source>
        <translation>Un objectif est en bonne voie si toute la marge de son dernier chiffre est du bon côté de la ligne droite entre la situation de départ et la valeur cible, en retard si toute la marge est de l’autre côté, et incertain entre les deux.</translation>
    </message>
    <message>
        <source>A new plan was made: {title}.</source>
        <translation>Un nouveau plan a été créé : {title}.</translation>
    </message>
    <message>
        <source>A programme card. Lines that start with # explain; they don&apos;t count.</source>
        <translation>Une fiche-programme. Les lignes qui commencent par # expliquent ; elles ne comptent pas.</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Un nom court</translation>
    </message>
    <message>
        <source>About the risk</source>
        <translation>Sur le risque</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions by goal</source>
        <translation>Actions par objectif</translation>
    </message>
    <message>
        <source>Actions that nobody leads</source>
        <translation>Actions sans pilote</translation>
    </message>
    <message>
        <source>Actions with a drawn area, which stays in the project: {n}.</source>
        <translation>Actions avec une zone dessinée, qui reste dans le projet : {n}.</translation>
    </message>
    <message>
        <source>Actions without a budget</source>
        <translation>Actions sans budget</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Actions sans objectif</translation>
    </message>
    <message>
        <source>Actions without a start or an end</source>
        <translation>Actions sans début ou sans fin</translation>
    </message>
    <message>
        <source>Actions without an evaluation</source>
        <translation>Actions sans évaluation</translation>
    </message>
    <message>
        <source>Actions without an evaluation: {n}</source>
        <translation>Actions sans évaluation : {n}</translation>
    </message>
    <message>
        <source>Actions: who does what, when, and what it costs</source>
        <translation>Actions : qui fait quoi, quand, et à quel coût</translation>
    </message>
    <message>
        <source>Actions: {counts}.</source>
        <translation>Actions : {counts}.</translation>
    </message>
    <message>
        <source>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</source>
        <translation>Actions : {n}, en retard : {late}. Prévu : {planned}, dépensé : {spent} ; lignes budgétaires sans montant prévu : {empty}.</translation>
    </message>
    <message>
        <source>Actions: {n}. Late: {late}.</source>
        <translation>Actions : {n}. En retard : {late}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</source>
        <translation>Après le début, il y a eu {observed} incidents ; si l’évolution d’avant avait continué, on pouvait en attendre {expected}.</translation>
    </message>
    <message>
        <source>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</source>
        <translation>Après leur début, les quartiers ont eu {observed} incidents ; d’après les quartiers qui n’avaient pas commencé, on pouvait en attendre {expected}.</translation>
    </message>
    <message>
        <source>Against the municipality</source>
        <translation>Face à la commune</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Tous les incidents</translation>
    </message>
    <message>
        <source>An action is late when it should have started, ended or reached a step before the day of this edition.</source>
        <translation>Une action est en retard si elle aurait dû commencer, finir ou atteindre une étape avant le jour de cette édition.</translation>
    </message>
    <message>
        <source>Analysis: why it happens here</source>
        <translation>Analyse : pourquoi cela se passe ici</translation>
    </message>
    <message>
        <source>Answers of people in a survey; they are never added to recorded figures.</source>
        <translation>Réponses de personnes à une enquête ; elles ne sont jamais additionnées à des chiffres enregistrés.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Quartiers</translation>
    </message>
    <message>
        <source>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</source>
        <translation>Des quartiers se ressemblent si leur densité de population, leur taux d’incidents et son évolution sur un an diffèrent peu : la distance est celle des logarithmes des trois, chacun divisé par sa dispersion sur tous les quartiers.</translation>
    </message>
    <message>
        <source>Areas as of {day}</source>
        <translation>Quartiers au {day}</translation>
    </message>
    <message>
        <source>Areas like it</source>
        <translation>Quartiers semblables</translation>
    </message>
    <message>
        <source>Areas like it, taken together: {areas}. {how}</source>
        <translation>Quartiers semblables, pris ensemble : {areas}. {how}</translation>
    </message>
    <message>
        <source>Areas that no longer exist</source>
        <translation>Quartiers qui n’existent plus</translation>
    </message>
    <message>
        <source>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</source>
        <translation>Autour des quartiers de l’action, la baisse est nette aussi ({n}, entre {low} et {high}) : l’effet va peut-être plus loin.</translation>
    </message>
    <message>
        <source>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</source>
        <translation>Autour des quartiers de l’action, la hausse est nette ({n}, entre {low} et {high}) : des incidents s’y sont peut-être déplacés.</translation>
    </message>
    <message>
        <source>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</source>
        <translation>Autour des quartiers de l’action, pas d’évolution nette ({n}, entre {low} et {high}).</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Autour</translation>
    </message>
    <message>
        <source>As a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>En part de ce qui était attendu : {change} (entre {low} et {high}).</translation>
    </message>
    <message>
        <source>Assessment: did it work</source>
        <translation>Évaluation : cela a-t-il fonctionné</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Autocorrelation of neighbouring months (Pearson residuals): {n}.</source>
        <translation>Autocorrélation des mois voisins (résidus de Pearson) : {n}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situation de départ</translation>
    </message>
    <message>
        <source>Baseline and target are the same.</source>
        <translation>La situation de départ et la valeur cible sont identiques.</translation>
    </message>
    <message>
        <source>Baseline and target go another way than the goal says.</source>
        <translation>La situation de départ et la valeur cible vont dans un autre sens que ne le dit l’objectif.</translation>
    </message>
    <message>
        <source>Baseline of, now of, target by</source>
        <translation>Dates : départ, actuel, cible</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</source>
        <translation>Avant cela, {period} : {value}. C’est {times} fois ce que le hasard change d’habitude ; à partir de 2, c’est net, à partir de 3, fort.</translation>
    </message>
    <message>
        <source>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</source>
        <translation>Avant le début, les quartiers de l’action augmentaient {course} fois aussi vite par an que les autres (entre {course_low} et {course_high}).</translation>
    </message>
    <message>
        <source>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</source>
        <translation>Avant le début, les deux groupes n’évoluaient pas de la même façon : les quartiers de l’action augmentaient {factor} fois aussi vite par an (entre {low} et {high}). La différence peut dater d’avant.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Commence le</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes budgétaires</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar: {file}</source>
        <translation>Calendrier : {file}</translation>
    </message>
    <message>
        <source>Card {number} ({card}): {reason}</source>
        <translation>Fiche {number} ({card}) : {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change the direction, or the figure that is wrong.</source>
        <translation>Modifiez le sens, ou le chiffre qui est faux.</translation>
    </message>
    <message>
        <source>Choose an indicator, or write what is counted.</source>
        <translation>Choisissez un indicateur, ou écrivez ce qui est compté.</translation>
    </message>
    <message>
        <source>Choose “keep as it is”, or another target.</source>
        <translation>Choisissez « rester stable », ou une autre valeur cible.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Citoyens</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Coût : {cost}</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminalité</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Decided on, by</source>
        <translation>Décidé le, par</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Design fixed on {day}, mark {mark}.</source>
        <translation>Protocole figé le {day}, empreinte {mark}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Did it work: {title}</source>
        <translation>Cela a-t-il fonctionné : {title}</translation>
    </message>
    <message>
        <source>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</source>
        <translation>Différence de deux estimations avec l’erreur type que l’enquête lui donne ; sinon de deux échantillons indépendants. L’erreur vient de l’intervalle à 95 % ; intervalle normal.</translation>
    </message>
    <message>
        <source>Dispersion (variance in units of Poisson&apos;s): {n}.</source>
        <translation>Dispersion (variance en unités de celle de Poisson) : {n}.</translation>
    </message>
    <message>
        <source>Dispersion of the cells of the totals: {n}.</source>
        <translation>Dispersion des cellules des totaux : {n}.</translation>
    </message>
    <message>
        <source>Due or overdue</source>
        <translation>À échéance ou en retard</translation>
    </message>
    <message>
        <source>Due within days: {days}. Found: {n}.</source>
        <translation>À échéance dans les {days} jours : {n}.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Enseignement</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Finit le</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Evaluation: did the actions work</source>
        <translation>Évaluation : les actions ont-elles fonctionné</translation>
    </message>
    <message>
        <source>Evaluations fixed after the start</source>
        <translation>Évaluations figées après le début</translation>
    </message>
    <message>
        <source>Evaluations not fixed before the start</source>
        <translation>Évaluations non figées avant le début</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</source>
        <translation>Régression de Poisson à deux facteurs étendue (Wooldridge 2023) par imputation : les effets de quartier et de mois sont estimés sur les mois où un quartier n’avait pas commencé, et disent ce qu’on pouvait attendre des autres. Les effets fixes simples se trompent si les effets grandissent ou diffèrent.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Peur</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Faisabilité</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sentiment de sécurité</translation>
    </message>
    <message>
        <source>Felt and told</source>
        <translation>Ressenti et raconté</translation>
    </message>
    <message>
        <source>Few areas take part ({areas}): how much areas differ from one another is poorly known.</source>
        <translation>Peu de quartiers participent ({areas}) : on connaît mal les différences d’un quartier à l’autre.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures behind the problems: what people say</source>
        <translation>Chiffres derrière les problèmes : ce que disent les gens</translation>
    </message>
    <message>
        <source>Figures behind the problems: what was recorded</source>
        <translation>Chiffres derrière les problèmes : ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Figures in the plan</source>
        <translation>Chiffres du plan</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Chiffres relevés à la main</translation>
    </message>
    <message>
        <source>Figures of all sources, by area</source>
        <translation>Chiffres de toutes les sources, par quartier</translation>
    </message>
    <message>
        <source>Figures of areas that are not in the project (any more), kept: {n}.</source>
        <translation>Chiffres de quartiers qui ne sont pas (ou plus) dans le projet, gardés : {n}.</translation>
    </message>
    <message>
        <source>Figures of problems that are out of date</source>
        <translation>Chiffres de problèmes qui sont dépassés</translation>
    </message>
    <message>
        <source>Figures that are out of date</source>
        <translation>Chiffres dépassés</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>Chiffres :</translation>
    </message>
    <message>
        <source>File: {file}, SHA-256 {mark}…</source>
        <translation>Fichier : {file}, SHA-256 {mark}…</translation>
    </message>
    <message>
        <source>Fill in the baseline: how it stands before anything is done.</source>
        <translation>Indiquez la situation de départ : où on en est avant toute action.</translation>
    </message>
    <message>
        <source>Fill in the date of the target.</source>
        <translation>Indiquez la date de la valeur cible.</translation>
    </message>
    <message>
        <source>Fill in the date or the period of the baseline.</source>
        <translation>Indiquez la date ou la période de la situation de départ.</translation>
    </message>
    <message>
        <source>Fill in the owner: a function or a service, not a person.</source>
        <translation>Indiquez le responsable : une fonction ou un service, pas une personne.</translation>
    </message>
    <message>
        <source>Fill in the source of the baseline.</source>
        <translation>Indiquez la source de la situation de départ.</translation>
    </message>
    <message>
        <source>Fill in the target as a number.</source>
        <translation>Indiquez la valeur cible en nombre.</translation>
    </message>
    <message>
        <source>Five questions (5I)</source>
        <translation>Cinq questions (5I)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>For now: </source>
        <translation>Provisoire : </translation>
    </message>
    <message>
        <source>For which problem</source>
        <translation>Pour quel problème</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Objectifs et actions</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {goals}.</source>
        <translation>Objectifs mesurables : {n} sur {goals}.</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {of}.</source>
        <translation>Objectifs mesurables : {n} sur {of}.</translation>
    </message>
    <message>
        <source>Goals that can&apos;t be measured</source>
        <translation>Objectifs non mesurables</translation>
    </message>
    <message>
        <source>Goals that hang under no strategic goal</source>
        <translation>Objectifs qui ne dépendent d’aucun objectif stratégique</translation>
    </message>
    <message>
        <source>Goals that lost their place</source>
        <translation>Objectifs qui ont perdu leur place</translation>
    </message>
    <message>
        <source>Goals that stand on the page of goals alone: {n}.</source>
        <translation>Objectifs qui ne sont que sur la page des objectifs : {n}.</translation>
    </message>
    <message>
        <source>Goals whose figure at the start is another one now</source>
        <translation>Objectifs dont le chiffre de départ est maintenant un autre</translation>
    </message>
    <message>
        <source>Goals whose latest figure is old</source>
        <translation>Objectifs dont le dernier chiffre est ancien</translation>
    </message>
    <message>
        <source>Goals without a figure</source>
        <translation>Objectifs sans chiffre</translation>
    </message>
    <message>
        <source>Goals without an action</source>
        <translation>Objectifs sans action</translation>
    </message>
    <message>
        <source>Goals: where they began, where they stand, where they go</source>
        <translation>Objectifs : d’où ils partent, où ils en sont, où ils vont</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Préjudice</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Health and welfare</source>
        <translation>Santé et bien-être</translation>
    </message>
    <message>
        <source>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</source>
        <translation>Plus haut ou plus bas : la marge (95 %) du quartier ne contient pas le chiffre de la commune. Sur cent comparaisons de ce genre, environ cinq le sont par hasard.</translation>
    </message>
    <message>
        <source>Housing and urban development</source>
        <translation>Logement et urbanisme</translation>
    </message>
    <message>
        <source>How goals stand</source>
        <translation>Où en sont les objectifs</translation>
    </message>
    <message>
        <source>How heavy it weighs by the office&apos;s own table of weights.</source>
        <translation>Son poids selon le tableau de poids du service.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>How many people feel unsafe, as they say themselves.</source>
        <translation>Combien de gens ne se sentent pas en sécurité, comme ils le disent eux-mêmes.</translation>
    </message>
    <message>
        <source>How much of the way to its target each goal has gone</source>
        <translation>Quelle partie du chemin vers sa valeur cible chaque objectif a parcourue</translation>
    </message>
    <message>
        <source>How much the council and the mayor want it.</source>
        <translation>À quel point le conseil communal et le bourgmestre le veulent.</translation>
    </message>
    <message>
        <source>How often it happens, for so many inhabitants.</source>
        <translation>À quelle fréquence cela arrive, par nombre d’habitants.</translation>
    </message>
    <message>
        <source>Impact: what came of it</source>
        <translation>Impact : ce que cela a donné</translation>
    </message>
    <message>
        <source>Implementation: how it is carried out</source>
        <translation>Implémentation : comment c’est réalisé</translation>
    </message>
    <message>
        <source>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</source>
        <translation>Certains mois ({months}), tous les quartiers avaient commencé : ils ne peuvent pas être comparés et sont laissés de côté.</translation>
    </message>
    <message>
        <source>In the areas to compare with it went from {before} to {after}.</source>
        <translation>Dans les quartiers de comparaison, on est passé de {before} à {after}.</translation>
    </message>
    <message>
        <source>In the plan: due soon: {soon}.</source>
        <translation>Dans le plan : bientôt à échéance : {soon}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}.</source>
        <translation>Dans le plan : en retard : {late}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}; due soon: {soon}.</source>
        <translation>Dans le plan : en retard : {late} ; bientôt à échéance : {soon}.</translation>
    </message>
    <message>
        <source>In the top five</source>
        <translation>Parmi les cinq premiers</translation>
    </message>
    <message>
        <source>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Dans les seuls quartiers de l’action, en part de ce qui était attendu : {change} (entre {low} et {high}).</translation>
    </message>
    <message>
        <source>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</source>
        <translation>Dans les seuls quartiers de l’action : {n} (entre {low} et {high}) par rapport à ce qui était attendu.</translation>
    </message>
    <message>
        <source>In this municipality</source>
        <translation>Dans cette commune</translation>
    </message>
    <message>
        <source>In two sentences: what it is and what is known of it</source>
        <translation>En deux phrases : ce que c’est et ce que l’on en sait</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidents par mois</translation>
    </message>
    <message>
        <source>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</source>
        <translation>Incidents dans les quartiers de l’action : {before} avant, {after} après. Dans les quartiers de comparaison : {control_before} avant, {control_after} après.</translation>
    </message>
    <message>
        <source>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</source>
        <translation>Incidents sur {period} : {n}, chacun avec le poids {weight} du tableau du service ({source}) : {share} % du poids du thème le plus lourd de la commune.</translation>
    </message>
    <message>
        <source>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</source>
        <translation>Incidents sans lieu sur {period} : {n}. Ils comptent pour la commune, et dans aucun quartier.</translation>
    </message>
    <message>
        <source>Incidents: {n}</source>
        <translation>Incidents : {n}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicators without a figure of this area (hidden, too few or not known): {n}.</source>
        <translation>Indicateurs sans chiffre de ce quartier (masqué, trop peu ou inconnu) : {n}.</translation>
    </message>
    <message>
        <source>Indicators: {titles}.</source>
        <translation>Indicateurs : {titles}.</translation>
    </message>
    <message>
        <source>Intelligence: what must be known</source>
        <translation>Information (intelligence) : ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Intervention: what should change</source>
        <translation>Intervention : ce qui doit changer</translation>
    </message>
    <message>
        <source>Involvement: who takes part</source>
        <translation>Implication : qui participe</translation>
    </message>
    <message>
        <source>It does not tell why something changed.</source>
        <translation>Cela ne dit pas pourquoi quelque chose a changé.</translation>
    </message>
    <message>
        <source>It is not known of when the figure at the start is.</source>
        <translation>On ne sait pas de quand date le chiffre de départ.</translation>
    </message>
    <message>
        <source>It is not known where the figure at the start comes from.</source>
        <translation>On ne sait pas d’où vient le chiffre de départ.</translation>
    </message>
    <message>
        <source>It is not said what is measured.</source>
        <translation>Il n’est pas dit ce qui est mesuré.</translation>
    </message>
    <message>
        <source>It is not said when the target must be reached.</source>
        <translation>Il n’est pas dit quand la valeur cible doit être atteinte.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Repose sur :</translation>
    </message>
    <message>
        <source>It takes for granted that the areas would have gone the same way without the measure.</source>
        <translation>On suppose que, sans la mesure, les quartiers auraient évolué de la même façon.</translation>
    </message>
    <message>
        <source>It takes for granted that the course of before would have gone on.</source>
        <translation>On suppose que l’évolution d’avant aurait continué.</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Cela dit ce que les gens déclarent, pas ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Type de chiffre</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Type de plan</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Connu depuis</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Connu jusqu’à</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Actions en retard</translation>
    </message>
    <message>
        <source>Late: {n}.</source>
        <translation>En retard : {n}.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Lead, and sectors</source>
        <translation>Pilote, et secteurs</translation>
    </message>
    <message>
        <source>Length of the period after, before being 1: {n}.</source>
        <translation>Durée de la période d’après, celle d’avant valant 1 : {n}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Vivre ensemble</translation>
    </message>
    <message>
        <source>Log of progress</source>
        <translation>Journal d’avancement</translation>
    </message>
    <message>
        <source>Many sound comparisons, brought together, that point the same way.</source>
        <translation>Beaucoup de comparaisons solides, réunies, qui vont dans le même sens.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</source>
        <translation>Marges par la méthode delta, la plus large de : mise à l’échelle par la dispersion de Pearson, et groupée par quartier (CR1). Le mois du début compte comme commencé.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</source>
        <translation>Mesuré ici ({before} et {after}) : {change}, entre {low} et {high} ; {verdict}.</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {verdict}.</source>
        <translation>Mesuré ici ({before} et {after}) : {verdict}.</translation>
    </message>
    <message>
        <source>Missing in the thread</source>
        <translation>Ce qui manque dans le fil</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Budget par financeur</translation>
    </message>
    <message>
        <source>Money by sector</source>
        <translation>Budget par secteur</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Budget par année</translation>
    </message>
    <message>
        <source>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</source>
        <translation>Les montants sont additionnés au centime près sur les lignes budgétaires remplies ; le nombre de lignes non remplies est indiqué à côté. Une ligne compte pour le secteur du pilote de son action.</translation>
    </message>
    <message>
        <source>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</source>
        <translation>Montants prévus : {planned} (lignes non remplies : {without_planned}) ; dépensés : {spent} (lignes non remplies : {without_spent}).</translation>
    </message>
    <message>
        <source>Months next to one another are alike; the margin was widened for that.</source>
        <translation>Les mois voisins se ressemblent ; la marge a été élargie pour cela.</translation>
    </message>
    <message>
        <source>More refusals: {n}.</source>
        <translation>Autres refus : {n}.</translation>
    </message>
    <message>
        <source>More rejected rows: {n}.</source>
        <translation>Autres lignes refusées : {n}.</translation>
    </message>
    <message>
        <source>More remarks: {n}.</source>
        <translation>Autres remarques : {n}.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Réseaux de quartier</translation>
    </message>
    <message>
        <source>No action has an evaluation yet.</source>
        <translation>Aucune action n’a encore d’évaluation.</translation>
    </message>
    <message>
        <source>No amounts are filled in yet.</source>
        <translation>Aucun montant n’est encore rempli.</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Aucun quartier ne peut servir de comparaison.</translation>
    </message>
    <message>
        <source>No clear change is not the same as no effect.</source>
        <translation>Pas d’évolution nette ne veut pas dire pas d’effet.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} higher than expected, which may be chance.</source>
        <translation>Pas d’évolution nette : avec les alentours, {n} de plus qu’attendu, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} lower than expected, which may be chance.</source>
        <translation>Pas d’évolution nette : avec les alentours, {n} de moins qu’attendu, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>No clear change: {n} higher than expected, which may be chance.</source>
        <translation>Pas d’évolution nette : {n} de plus qu’attendu, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>No clear change: {n} lower than expected, which may be chance.</source>
        <translation>Pas d’évolution nette : {n} de moins qu’attendu, ce qui peut être le hasard.</translation>
    </message>
    <message>
        <source>No comparison was found; it is not known.</source>
        <translation>Aucune comparaison n’a été trouvée ; on ne sait pas.</translation>
    </message>
    <message>
        <source>No figure of this area clearly changed.</source>
        <translation>Aucun chiffre de ce quartier n’a changé nettement.</translation>
    </message>
    <message>
        <source>No figures of institutions yet. Bring a table in with “figure import”.</source>
        <translation>Pas encore de chiffres d’institutions. Importez un tableau avec « figure import ».</translation>
    </message>
    <message>
        <source>No funder filled in</source>
        <translation>Aucun financeur indiqué</translation>
    </message>
    <message>
        <source>No problems have been written down yet.</source>
        <translation>Aucun problème n’est encore noté.</translation>
    </message>
    <message>
        <source>No score: it is not known how many incidents of its theme there were.</source>
        <translation>Pas de score : on ne sait pas combien d’incidents de son thème il y a eu.</translation>
    </message>
    <message>
        <source>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</source>
        <translation>Pas de score : aucun de ses chiffres n’a à la fois un chiffre antérieur et une marge ou assez d’incidents pour distinguer une évolution du hasard.</translation>
    </message>
    <message>
        <source>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</source>
        <translation>Pas de score : aucun de ses chiffres n’est un nombre d’incidents par nombre d’habitants, ou un pourcentage de personnes.</translation>
    </message>
    <message>
        <source>No score: none of its figures says how unsafe people feel.</source>
        <translation>Pas de score : aucun de ses chiffres ne dit à quel point les gens ne se sentent pas en sécurité.</translation>
    </message>
    <message>
        <source>No score: the theme of this problem has no weight in the table.</source>
        <translation>Pas de score : le thème de ce problème n’a pas de poids dans le tableau.</translation>
    </message>
    <message>
        <source>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</source>
        <translation>Pas de score : il n’y a pas de tableau de poids de préjudice. Aucun n’est officiel pour la Belgique ou les Pays-Bas ; importez celui du service.</translation>
    </message>
    <message>
        <source>No sector filled in</source>
        <translation>Aucun secteur indiqué</translation>
    </message>
    <message>
        <source>No size is given: no figure of it is certain enough.</source>
        <translation>Aucune ampleur n’est donnée : aucun de ses chiffres n’est assez sûr.</translation>
    </message>
    <message>
        <source>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</source>
        <translation>Aucun tableau de poids de préjudice n’est officiel pour la Belgique ou les Pays-Bas : dites dans chaque rapport de qui viennent ceux-ci.</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Personne n’en répond.</translation>
    </message>
    <message>
        <source>Nobody has looked at the board yet; from now on changes are told.</source>
        <translation>Personne n’a encore consulté le tableau de bord ; les changements sont indiqués à partir de maintenant.</translation>
    </message>
    <message>
        <source>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</source>
        <translation>Même la fin des {n} incidents ne se remarquerait pas : prenez plus de quartiers, une période plus longue ou plus de catégories.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing around the areas is counted, so that displacement can&apos;t be seen.</source>
        <translation>Rien n’est compté autour des quartiers : un déplacement ne peut pas se voir.</translation>
    </message>
    <message>
        <source>Nothing changed since {day}.</source>
        <translation>Rien n’a changé depuis le {day}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Nuisances</translation>
    </message>
    <message>
        <source>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</source>
        <translation>Nombres : différence pondérée de déplacement (weighted displacement difference, Wheeler et Ratcliffe 2018), la variance est la somme des nombres, chacun multiplié par le carré de son poids ; intervalle normal.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>On it rest:</source>
        <translation>Reposent dessus :</translation>
    </message>
    <message>
        <source>One or a few weak or small comparisons.</source>
        <translation>Une ou quelques comparaisons faibles ou petites.</translation>
    </message>
    <message>
        <source>Only what was recorded counts: when people report more or less, the numbers change too.</source>
        <translation>Seul compte ce qui a été enregistré : si les gens signalent plus ou moins, les nombres changent aussi.</translation>
    </message>
    <message>
        <source>Operational goals by strategic goal</source>
        <translation>Objectifs opérationnels par objectif stratégique</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Own card, version {version}, by {office}</source>
        <translation>Fiche locale, version {version}, de {office}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Responsable ou pilote</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>People say less: {what}.</source>
        <translation>Les gens disent moins : {what}.</translation>
    </message>
    <message>
        <source>People say more: {what}.</source>
        <translation>Les gens disent plus : {what}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan, sources</source>
        <translation>Plan, sources</translation>
    </message>
    <message>
        <source>Plan: sources and method</source>
        <translation>Plan : sources et méthode</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Prévu (€)</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Political choice</source>
        <translation>Choix politique</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorités</translation>
    </message>
    <message>
        <source>Priorities without a goal</source>
        <translation>Priorités sans objectif</translation>
    </message>
    <message>
        <source>Priorities: what was chosen, and how firm that is</source>
        <translation>Priorités : ce qui a été choisi, et avec quelle solidité</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Problems and how they are weighed</source>
        <translation>Les problèmes et leur pondération</translation>
    </message>
    <message>
        <source>Problems it answers</source>
        <translation>Problèmes auxquels il répond</translation>
    </message>
    <message>
        <source>Problems: {all}. Priorities: {n}.</source>
        <translation>Problèmes : {all}. Priorités : {n}.</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>Fiche-programme</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fiches-programme</translation>
    </message>
    <message>
        <source>Programme cards that are gone</source>
        <translation>Fiches-programme disparues</translation>
    </message>
    <message>
        <source>Public space and housing</source>
        <translation>Espace public et logement</translation>
    </message>
    <message>
        <source>Put the date of the target after that of the baseline.</source>
        <translation>Mettez la date de la valeur cible après celle de la situation de départ.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atteinte le</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Recorded less: {what}.</source>
        <translation>Moins enregistré : {what}.</translation>
    </message>
    <message>
        <source>Recorded more: {what}.</source>
        <translation>Plus enregistré : {what}.</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Lignes refusées : {path}</translation>
    </message>
    <message>
        <source>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</source>
        <translation>Effet relatif : rapport de nombres (odds) de Farrington et Welsh ; doubler la variance tient compte de nombres qui varient plus que ceux de Poisson (Welsh et Farrington 2009).</translation>
    </message>
    <message>
        <source>Response: what is done</source>
        <translation>Réponse : ce qui est fait</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Risk and evidence</source>
        <translation>Risque et preuves</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Facteurs de risque</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Ligne {row}, {column} : {reason}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}.</source>
        <translation>Ligne {row}, {column} : {reason}.</translation>
    </message>
    <message>
        <source>Rows of other indicators, left out: {n}.</source>
        <translation>Lignes d’autres indicateurs, laissées de côté : {n}.</translation>
    </message>
    <message>
        <source>Rows that had lost their place when copies were put together: {n}. They stand at the top.</source>
        <translation>Lignes qui avaient perdu leur place quand des copies ont été réunies : {n}. Elles sont tout en haut.</translation>
    </message>
    <message>
        <source>Scanning: what is going on</source>
        <translation>Repérage (scanning) : ce qui se passe</translation>
    </message>
    <message>
        <source>Score (1 to 5)</source>
        <translation>Score (de 1 à 5)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Sector of the lead</source>
        <translation>Secteur du pilote</translation>
    </message>
    <message>
        <source>Sector of the owner</source>
        <translation>Secteur du responsable</translation>
    </message>
    <message>
        <source>Sectors: {sectors}</source>
        <translation>Secteurs : {sectors}</translation>
    </message>
    <message>
        <source>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</source>
        <translation>Régression de Poisson segmentée : niveau, tendance, saut, changement de tendance, et deux ondes par an à partir de 24 mois ; marges mises à l’échelle par la dispersion de Pearson, t de Student ; celles de Newey et West si les résidus de mois voisins se ressemblent et que les leurs sont plus larges.</translation>
    </message>
    <message>
        <source>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</source>
        <translation>Part par quartier et mois : régression de Poisson avec effets de quartier et de mois ; la plus large de deux marges : mise à l’échelle par la dispersion de Pearson, et groupée par quartier (CR1). Avec peu de quartiers, ou un seul quartier de l’action, la marge groupée seule est trop étroite.</translation>
    </message>
    <message>
        <source>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</source>
        <translation>Part d’après les totaux : rapport de taux de Poisson (action × après) avec la durée des mois comme décalage (offset), marge mise à l’échelle par la dispersion de Pearson ; binomiale négative (NB2) à côté.</translation>
    </message>
    <message>
        <source>Sheets that were not read: {names}.</source>
        <translation>Feuilles non lues : {names}.</translation>
    </message>
    <message>
        <source>Should go</source>
        <translation>Sens voulu</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Depuis le {day} :</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ampleur</translation>
    </message>
    <message>
        <source>Size of the areas to compare with, treated being 1: {n}.</source>
        <translation>Taille des quartiers de comparaison, ceux de l’action valant 1 : {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the areas to compare with, treated being 1: {n}.</source>
        <translation>Taille de ce qui entoure les quartiers de comparaison, ceux de l’action valant 1 : {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the treated areas, treated being 1: {n}.</source>
        <translation>Taille de ce qui entoure les quartiers de l’action, ceux-ci valant 1 : {n}.</translation>
    </message>
    <message>
        <source>Small counts of incidents are hidden, and so is every figure that follows from them.</source>
        <translation>Les petits nombres d’incidents sont masqués, ainsi que tout chiffre qui en découle.</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Affaires sociales</translation>
    </message>
    <message>
        <source>Some sound comparisons, or many weaker ones; it may be different elsewhere.</source>
        <translation>Quelques comparaisons solides, ou beaucoup de plus faibles ; ailleurs, cela peut être différent.</translation>
    </message>
    <message>
        <source>Sound comparisons that contradict one another.</source>
        <translation>Des comparaisons solides qui se contredisent.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source : {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Dépensé (€)</translation>
    </message>
    <message>
        <source>Standard error {error}, z {z}.</source>
        <translation>Erreur type {error}, z {z}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Taken along on</source>
        <translation>Repris le</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valeur cible</translation>
    </message>
    <message>
        <source>Texts stand by language: nl is needed, en, fr, es and pt may be added.</source>
        <translation>Les textes sont rangés par langue : nl est obligatoire, en, fr, es et pt sont possibles.</translation>
    </message>
    <message>
        <source>The action starts on {day}, later than the period after begins.</source>
        <translation>L’action commence le {day}, plus tard que la période d’après.</translation>
    </message>
    <message>
        <source>The action starts on {day}, which lies in the period before.</source>
        <translation>L’action commence le {day}, dans la période d’avant.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>Le quartier</translation>
    </message>
    <message>
        <source>The areas to compare with are drawn at the level of the treated ones.</source>
        <translation>Les quartiers de comparaison sont dessinés au niveau de ceux de l’action.</translation>
    </message>
    <message>
        <source>The board is marked as seen.</source>
        <translation>Le tableau de bord est marqué comme vu.</translation>
    </message>
    <message>
        <source>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</source>
        <translation>Les nombres varient plus d’un mois à l’autre que par le seul hasard ({n} fois autant) : la marge des nombres est trop étroite. Fiez-vous aux parts.</translation>
    </message>
    <message>
        <source>The design can still be changed: it was not fixed.</source>
        <translation>Le protocole peut encore être modifié : il n’a pas été figé.</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>Le protocole a été figé le {day}.</translation>
    </message>
    <message>
        <source>The design was fixed on {fixed}, after the start on {start}.</source>
        <translation>Le protocole a été figé le {fixed}, après le début le {start}.</translation>
    </message>
    <message>
        <source>The design was not fixed beforehand: it could have been chosen to suit the outcome.</source>
        <translation>Le protocole n’a pas été figé à l’avance : il a pu être choisi pour donner un bon résultat.</translation>
    </message>
    <message>
        <source>The figure at the start is missing.</source>
        <translation>Le chiffre de départ manque.</translation>
    </message>
    <message>
        <source>The figure to reach is missing.</source>
        <translation>Le chiffre à atteindre manque.</translation>
    </message>
    <message>
        <source>The figure went from {before} to {after} ({unit}).</source>
        <translation>Le chiffre est passé de {before} à {after} ({unit}).</translation>
    </message>
    <message>
        <source>The first line is the one that was agreed on; the others show how firm it is.</source>
        <translation>La première ligne est celle qui a été convenue ; les autres montrent sa solidité.</translation>
    </message>
    <message>
        <source>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</source>
        <translation>Les groupes n’ont pas la même taille ({treated} incidents et {control} avant le début). Un changement en nombres pèse plus dans le plus grand ; regardez aussi les parts, ou pondérez par les habitants.</translation>
    </message>
    <message>
        <source>The incidents in the project do not reach over all of {period}.</source>
        <translation>Les incidents du projet ne couvrent pas toute la période {period}.</translation>
    </message>
    <message>
        <source>The incidents of the period before have changed since the design was fixed: some were added or removed.</source>
        <translation>Les incidents de la période d’avant ont changé depuis que le protocole est figé : certains ont été ajoutés ou retirés.</translation>
    </message>
    <message>
        <source>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</source>
        <translation>La dernière année avant le début était un pic, nettement au-dessus des années d’avant. Un tel pic retombe de lui-même, même sans mesure.</translation>
    </message>
    <message>
        <source>The liveliest action of each place</source>
        <translation>L’action la plus active de chaque lieu</translation>
    </message>
    <message>
        <source>The margins stand on the page of goals; how a goal stands reckons with them.</source>
        <translation>Les marges sont à la page des objectifs ; le jugement sur un objectif en tient compte.</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown here.</source>
        <translation>Les nombres sont trop petits pour être montrés ici.</translation>
    </message>
    <message>
        <source>The own card “{card}” is removed; actions keep naming it.</source>
        <translation>La fiche locale « {card} » est supprimée ; des actions la citent encore.</translation>
    </message>
    <message>
        <source>The period before is short: {months} months. A year or more is better.</source>
        <translation>La période d’avant est courte : {months} mois. Un an ou plus, c’est mieux.</translation>
    </message>
    <message>
        <source>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</source>
        <translation>Les périodes n’ont pas la même durée ({before} et {after} jours) : la différence est comptée sur une période aussi longue que la première.</translation>
    </message>
    <message>
        <source>The plan at a glance</source>
        <translation>Le plan en un coup d’œil</translation>
    </message>
    <message>
        <source>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</source>
        <translation>Le score d’un problème est la moyenne de ses scores de 1 à 5, pondérée par les critères. Pour voir si l’ordre est solide, les poids ont été tirés {draws} fois : autour de ceux choisis (Dirichlet, concentration {concentration}) et librement. La part dit combien de fois un problème est parmi les {top} premiers. Graine {seed}.</translation>
    </message>
    <message>
        <source>The size of a group is not known: its counts are taken as they are.</source>
        <translation>La taille d’un groupe n’est pas connue : ses nombres sont pris tels quels.</translation>
    </message>
    <message>
        <source>The target lies before the baseline in time.</source>
        <translation>La valeur cible précède la situation de départ dans le temps.</translation>
    </message>
    <message>
        <source>The true difference lies between {low} and {high} in {level} of 100 such cases.</source>
        <translation>La vraie différence se situe entre {low} et {high} dans {level} cas de ce genre sur 100.</translation>
    </message>
    <message>
        <source>The two periods hold other months of the year: the season may explain a difference.</source>
        <translation>Les deux périodes contiennent d’autres mois de l’année : la saison peut expliquer une différence.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Thèmes : {themes}</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Il n’y a pas encore d’actions.</translation>
    </message>
    <message>
        <source>There are no areas to compare with: this is the weaker design.</source>
        <translation>Il n’y a pas de quartiers de comparaison : c’est le protocole le plus faible.</translation>
    </message>
    <message>
        <source>There are no cards like that.</source>
        <translation>Il n’y a pas de telles fiches.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey or a table first.</source>
        <translation>Il n’y a pas encore de chiffres. Importez d’abord des incidents, une enquête ou un tableau.</translation>
    </message>
    <message>
        <source>There are no operational goals yet.</source>
        <translation>Il n’y a pas encore d’objectifs opérationnels.</translation>
    </message>
    <message>
        <source>There are no problems in this project yet.</source>
        <translation>Il n’y a pas encore de problèmes dans ce projet.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Il n’y a pas encore d’évaluation.</translation>
    </message>
    <message>
        <source>There is no operational goal in this project yet.</source>
        <translation>Il n’y a pas encore d’objectif opérationnel dans ce projet.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Il n’y a pas encore de plan dans ce projet.</translation>
    </message>
    <message>
        <source>There were few incidents before the start: {n}. Only a very large effect can show.</source>
        <translation>Il y avait peu d’incidents avant le début : {n}. Seul un très grand effet peut se voir.</translation>
    </message>
    <message>
        <source>These are the figures of the municipality; --area gives those of areas.</source>
        <translation>Ce sont les chiffres de la commune ; --area donne ceux des quartiers.</translation>
    </message>
    <message>
        <source>This is provisional: the period after is counted until {day}.</source>
        <translation>C’est provisoire : la période d’après est comptée jusqu’au {day}.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ligne du temps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>À atteindre pour</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</source>
        <translation>Les totaux contiennent ce qui est rempli. Sur les {lines} lignes budgétaires, {planned} n’ont pas de montant prévu et {spent} pas de montant dépensé.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Quartiers de l’action</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Victimes et signalements</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violences</translation>
    </message>
    <message>
        <source>Ways to compute it</source>
        <translation>Façons de le calculer</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</source>
        <translation>Poids lus : {read} ; nouveaux : {added}, modifiés : {updated}, identiques : {unchanged}, refusés : {rejected}.</translation>
    </message>
    <message>
        <source>Weights without a source: {n}.</source>
        <translation>Poids sans source : {n}.</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Ce qui a changé dans ce que l’on sait</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Ce que les évaluations ont montré</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>Ce qui est fait ici</translation>
    </message>
    <message>
        <source>What is due, and what is missing</source>
        <translation>Les échéances, et ce qui manque</translation>
    </message>
    <message>
        <source>What is known of measures</source>
        <translation>Ce que l’on sait des mesures</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Ce qui est mesuré</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Ce qui lui manque</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What may be added, as often as needed:</source>
        <translation>Ce que l’on peut ajouter, autant de fois que nécessaire :</translation>
    </message>
    <message>
        <source>What people feel and tell</source>
        <translation>Ce que les gens ressentent et racontent</translation>
    </message>
    <message>
        <source>What problems were judged by</source>
        <translation>Critères de jugement des problèmes</translation>
    </message>
    <message>
        <source>What was found on the spot</source>
        <translation>Ce qui a été constaté sur place</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Whatever else changed around the start looks like an effect: there is nothing to compare with.</source>
        <translation>Tout ce qui a changé d’autre autour du début a l’air d’un effet : il n’y a pas de comparaison.</translation>
    </message>
    <message>
        <source>Whatever else changed at the same time in only one of the two groups is counted along.</source>
        <translation>Ce qui a changé d’autre en même temps dans un seul des deux groupes est compté avec.</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Groupe WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where actions take place</source>
        <translation>Où se déroulent les actions</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Où et pour qui</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>Where and when it was tried</source>
        <translation>Où et quand on l’a essayé</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>D’où l’on part</translation>
    </message>
    <message>
        <source>Where it should go</source>
        <translation>Où l’on veut arriver</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>Où on l’a essayé</translation>
    </message>
    <message>
        <source>Where, and for whom</source>
        <translation>Où, et pour qui</translation>
    </message>
    <message>
        <source>Whether actions worked</source>
        <translation>Si les actions ont fonctionné</translation>
    </message>
    <message>
        <source>Whether both groups went the same way before can&apos;t be judged: too few months.</source>
        <translation>Trop peu de mois pour juger si les deux groupes évoluaient de la même façon avant.</translation>
    </message>
    <message>
        <source>Whether incidents moved to other places was not looked at.</source>
        <translation>On n’a pas regardé si des incidents se sont déplacés ailleurs.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks, beyond chance.</source>
        <translation>S’il grandit ou diminue, au-delà du hasard.</translation>
    </message>
    <message>
        <source>Whether the office and its partners can do something about it.</source>
        <translation>Si le service et ses partenaires peuvent y faire quelque chose.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Qui et où</translation>
    </message>
    <message>
        <source>Who answers for a goal, and where its figures come from</source>
        <translation>Qui répond d’un objectif, et d’où viennent ses chiffres</translation>
    </message>
    <message>
        <source>Why it would work</source>
        <translation>Pourquoi cela fonctionnerait</translation>
    </message>
    <message>
        <source>Why the evidence has this grade</source>
        <translation>Pourquoi ce niveau de preuve</translation>
    </message>
    <message>
        <source>With any weights</source>
        <translation>Tous poids possibles</translation>
    </message>
    <message>
        <source>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</source>
        <translation>Avec ce nombre de réponses, un changement sous {n} ({unit}) ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>With these numbers a fall below {n} can&apos;t be told from chance.</source>
        <translation>Avec ces nombres, une baisse sous {n} ne se distingue pas du hasard.</translation>
    </message>
    <message>
        <source>Within its margin it could be {low} to {high}.</source>
        <translation>Dans sa marge, il pourrait être de {low} à {high}.</translation>
    </message>
    <message>
        <source>Work of services</source>
        <translation>Travail des services</translation>
    </message>
    <message>
        <source>Working in steps (SARA)</source>
        <translation>Travailler par étapes (SARA)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>une baisse nette</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>une hausse nette</translation>
    </message>
    <message>
        <source>a copy of a row above: taken as a new row</source>
        <translation>une copie d’une ligne plus haut : prise comme nouvelle ligne</translation>
    </message>
    <message>
        <source>a date without a day: {day} was taken</source>
        <translation>une date sans jour : {day} a été pris</translation>
    </message>
    <message>
        <source>a newer period</source>
        <translation>une période plus récente</translation>
    </message>
    <message>
        <source>a problem that is not in the project: left out</source>
        <translation>un problème qui n’est pas dans le projet : laissé de côté</translation>
    </message>
    <message>
        <source>a programme card that is not in the library: kept as it is</source>
        <translation>une fiche-programme qui n’est pas dans la bibliothèque : gardée telle quelle</translation>
    </message>
    <message>
        <source>a ring of {n} metres</source>
        <translation>un anneau de {n} mètres</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>action ends</source>
        <translation>fin de l’action</translation>
    </message>
    <message>
        <source>action starts</source>
        <translation>début de l’action</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>tous les incidents</translation>
    </message>
    <message>
        <source>an area that is not in the project: kept as it is</source>
        <translation>un quartier qui n’est pas dans le projet : gardé tel quel</translation>
    </message>
    <message>
        <source>an indicator that is not in the project now: kept as it is</source>
        <translation>un indicateur qui n’est pas dans le projet pour l’instant : gardé tel quel</translation>
    </message>
    <message>
        <source>an indicator that is not in the project: kept as words of what is measured</source>
        <translation>un indicateur qui n’est pas dans le projet : gardé comme texte de ce qui est mesuré</translation>
    </message>
    <message>
        <source>and more: {n}</source>
        <translation>et encore : {n}</translation>
    </message>
    <message>
        <source>another figure for the same period</source>
        <translation>un autre chiffre pour la même période</translation>
    </message>
    <message>
        <source>areas that start one after the other</source>
        <translation>quartiers qui commencent l’un après l’autre</translation>
    </message>
    <message>
        <source>areas to compare with</source>
        <translation>quartiers de comparaison</translation>
    </message>
    <message>
        <source>areas to compare with (× {factor})</source>
        <translation>quartiers de comparaison (× {factor})</translation>
    </message>
    <message>
        <source>around the areas to compare with</source>
        <translation>autour des quartiers de comparaison</translation>
    </message>
    <message>
        <source>around the treated areas</source>
        <translation>autour des quartiers de l’action</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>au {day}</translation>
    </message>
    <message>
        <source>as people say</source>
        <translation>selon les gens</translation>
    </message>
    <message>
        <source>baseline: {source}</source>
        <translation>situation de départ : {source}</translation>
    </message>
    <message>
        <source>before and after, with areas to compare with</source>
        <translation>avant et après, avec des quartiers de comparaison</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>non additionnable</translation>
    </message>
    <message>
        <source>change</source>
        <translation>évolution</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>évolution inconnue</translation>
    </message>
    <message>
        <source>change of the yearly growth</source>
        <translation>changement de la croissance annuelle</translation>
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
        <source>columns that are not known were left out</source>
        <translation>les colonnes inconnues ont été laissées de côté</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictoire</translation>
    </message>
    <message>
        <source>decision without a date</source>
        <translation>décision sans date</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>dessiné sur la carte</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>effet inconnu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>finit</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>tous les six mois</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>tous les mois</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>tous les trimestres</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>tous les trois ans</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>tous les deux ans</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>tous les ans</translation>
    </message>
    <message>
        <source>evidence: {grade}</source>
        <translation>niveau de preuve : {grade}</translation>
    </message>
    <message>
        <source>figures: {n}</source>
        <translation>chiffres : {n}</translation>
    </message>
    <message>
        <source>findings differ</source>
        <translation>résultats divergents</translation>
    </message>
    <message>
        <source>fixed on {day}</source>
        <translation>figé le {day}</translation>
    </message>
    <message>
        <source>fixed on {day}, the action started on {start}</source>
        <translation>figé le {day}, l’action a commencé le {start}</translation>
    </message>
    <message>
        <source>for now {verdict}</source>
        <translation>provisoire : {verdict}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>goal to be measured</source>
        <translation>objectif à mesurer</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>disparus : {names}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>high</source>
        <translation>élevé</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>plus haut</translation>
    </message>
    <message>
        <source>in the whole municipality</source>
        <translation>dans toute la commune</translation>
    </message>
    <message>
        <source>incidents before: {n}</source>
        <translation>incidents avant : {n}</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>inhabitants not known</source>
        <translation>habitants inconnus</translation>
    </message>
    <message>
        <source>inhabitants: {n}</source>
        <translation>habitants : {n}</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>jump at the start</source>
        <translation>saut au début</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>rester stable</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <translation>en retard : {why}</translation>
    </message>
    <message>
        <source>latest figure with its margin</source>
        <translation>dernier chiffre avec sa marge</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limité</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>plus bas</translation>
    </message>
    <message>
        <source>many times more</source>
        <translation>beaucoup plus</translation>
    </message>
    <message>
        <source>margins: what chance makes of such counts (95 in 100)</source>
        <translation>marges : ce que le hasard fait de tels nombres (95 sur 100)</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>modéré</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months before and after</source>
        <translation>mois avant et après</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>commune</translation>
    </message>
    <message>
        <source>neighbourhood information network</source>
        <translation>partenariat local de prévention (PLP)</translation>
    </message>
    <message>
        <source>new on the board</source>
        <translation>nouveau au tableau de bord</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>pas d’évolution nette</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>pas de chiffre</translation>
    </message>
    <message>
        <source>no figure since the start</source>
        <translation>pas de chiffre depuis le début</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sans score : {criteria}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not at all: the groups are about as large</source>
        <translation>pas du tout : les groupes ont à peu près la même taille</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>non comparable</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>pas encore figé</translation>
    </message>
    <message>
        <source>not fixed yet: it may still change</source>
        <translation>pas encore figé : il peut encore changer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>non retenu</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>on ne peut encore rien dire</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>rien n’est en retard</translation>
    </message>
    <message>
        <source>now: {source}</source>
        <translation>actuel : {source}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>numbers, all together</source>
        <translation>nombres, tout ensemble</translation>
    </message>
    <message>
        <source>numbers, around them</source>
        <translation>nombres, autour</translation>
    </message>
    <message>
        <source>numbers, treated areas</source>
        <translation>nombres, quartiers de l’action</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>operational goal</source>
        <translation>objectif opérationnel</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>autre constat</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>autre réseau</translation>
    </message>
    <message>
        <source>own card, version {version}, by {office}</source>
        <translation>fiche locale, version {version}, de {office}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation>pour 1 000 par an</translation>
    </message>
    <message>
        <source>perhaps not comparable: not decided yet</source>
        <translation>peut-être non comparable : pas encore décidé</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</source>
        <translation>prévu {planned} €, dépensé {spent} €. Lignes budgétaires : {lines} ; sans montant prévu {planned_missing}, sans montant dépensé {spent_missing}.</translation>
    </message>
    <message>
        <source>points to an improvement</source>
        <translation>indique une amélioration</translation>
    </message>
    <message>
        <source>points to harm</source>
        <translation>indique un effet nuisible</translation>
    </message>
    <message>
        <source>points to no clear effect</source>
        <translation>n’indique pas d’effet net</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priorité</translation>
    </message>
    <message>
        <source>rank {rank} (between {low} and {high})</source>
        <translation>rang {rank} (entre {low} et {high})</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>relative effect</source>
        <translation>effet relatif</translation>
    </message>
    <message>
        <source>relative effect, variance doubled</source>
        <translation>effet relatif, variance doublée</translation>
    </message>
    <message>
        <source>result of an evaluation</source>
        <translation>résultat d’une évaluation</translation>
    </message>
    <message>
        <source>rows: {n}</source>
        <translation>lignes : {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>safety walk</source>
        <translation>marche exploratoire</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share, areas that start in {month}</source>
        <translation>part, quartiers qui commencent en {month}</translation>
    </message>
    <message>
        <source>share, by area and month</source>
        <translation>part, par quartier et mois</translation>
    </message>
    <message>
        <source>share, by the spread of areas</source>
        <translation>part, selon la dispersion des quartiers</translation>
    </message>
    <message>
        <source>share, from the totals</source>
        <translation>part, d’après les totaux</translation>
    </message>
    <message>
        <source>share, negative binomial</source>
        <translation>part, binomiale négative</translation>
    </message>
    <message>
        <source>shares are changes in percent of what was expected; margins hold {level}</source>
        <translation>les parts sont des évolutions en pour cent de ce qui était attendu ; marges : {level}</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protégé</translation>
    </message>
    <message>
        <source>should have ended</source>
        <translation>aurait dû finir</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>aurait dû commencer</translation>
    </message>
    <message>
        <source>shown or hidden where it was not before</source>
        <translation>montré ou masqué là où il ne l’était pas avant</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>source non indiquée</translation>
    </message>
    <message>
        <source>special attention point</source>
        <translation>point d’attention particulier</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>kilomètres carrés</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en démarrage</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>commence</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>échéance d’une étape</translation>
    </message>
    <message>
        <source>step not done</source>
        <translation>étape non faite</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>étape d’une action</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>strategic goal</source>
        <translation>objectif stratégique</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>survey before and after</source>
        <translation>enquête avant et après</translation>
    </message>
    <message>
        <source>target to be reached</source>
        <translation>valeur cible à atteindre</translation>
    </message>
    <message>
        <source>the latest is of {day}</source>
        <translation>le dernier est du {day}</translation>
    </message>
    <message>
        <source>the numbers are too small to be shown</source>
        <translation>les nombres sont trop petits pour être montrés</translation>
    </message>
    <message>
        <source>the sector of a partner was taken from its name</source>
        <translation>le secteur d’un partenaire a été déduit de son nom</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>toute la commune</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>trop peu</translation>
    </message>
    <message>
        <source>treated areas</source>
        <translation>quartiers de l’action</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>way</source>
        <translation>façon</translation>
    </message>
    <message>
        <source>where the straight line to the target is then</source>
        <translation>où se trouve alors la ligne droite vers la valeur cible</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sans thème</translation>
    </message>
    <message>
        <source>without the measure</source>
        <translation>sans la mesure</translation>
    </message>
    <message>
        <source>yearly growth before</source>
        <translation>croissance annuelle avant</translation>
    </message>
    <message>
        <source>{area} (area no longer exists)</source>
        <translation>{area} (le quartier n’existe plus)</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, but another course ({growth} a year); {far} km away</source>
        <translation>{area} : {level} fois le niveau, mais une autre évolution ({growth} par an) ; à {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, {far} km away</source>
        <translation>{area} : {level} fois le niveau, à {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</source>
        <translation>{area} : {level} fois le niveau ; son évolution ne diffère pas plus que par hasard ({growth} par an) ; à {far} km</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} comparé à {after}</translation>
    </message>
    <message>
        <source>{card} can&apos;t be read: {problem}</source>
        <translation>{card} est illisible : {problem}</translation>
    </message>
    <message>
        <source>{day}, after the start of {start}, mark {mark}</source>
        <translation>{day}, après le début du {start}, empreinte {mark}</translation>
    </message>
    <message>
        <source>{day}, mark {mark}</source>
        <translation>{day}, empreinte {mark}</translation>
    </message>
    <message>
        <source>{day}, overdue, {what}: {title}</source>
        <translation>{day}, en retard, {what} : {title}</translation>
    </message>
    <message>
        <source>{day}, {what}: {title}</source>
        <translation>{day}, {what} : {title}</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as people say.</source>
        <translation>{figure}, {place}, {period} : {value}, selon les gens.</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as recorded.</source>
        <translation>{figure}, {place}, {period} : {value}, selon l’enregistrement.</translation>
    </message>
    <message>
        <source>{figure}, {period}: can&apos;t be measured any more</source>
        <translation>{figure}, {period} : n’est plus mesurable</translation>
    </message>
    <message>
        <source>{figure}, {period}: had no value, is {now} now</source>
        <translation>{figure}, {period} : n’avait pas de valeur, est maintenant {now}</translation>
    </message>
    <message>
        <source>{figure}, {period}: long ago</source>
        <translation>{figure}, {period} : il y a longtemps</translation>
    </message>
    <message>
        <source>{figure}, {period}: there is a newer one of {newest}</source>
        <translation>{figure}, {period} : il y en a un plus récent de {newest}</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, has no value now</source>
        <translation>{figure}, {period} : était {then}, n’a plus de valeur</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, is {now} now</source>
        <translation>{figure}, {period} : était {then}, est maintenant {now}</translation>
    </message>
    <message>
        <source>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</source>
        <translation>{file} est écrit. Remplissez-le dans un éditeur de texte, puis importez-le avec « card import ».</translation>
    </message>
    <message>
        <source>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</source>
        <translation>{file} : fiches lues : {read}, nouvelles : {added}, plus récentes : {updated}, déjà identiques : {unchanged}, refusées : {refused}.</translation>
    </message>
    <message>
        <source>{file}: cards: {n}, effects measured here: {effects}.</source>
        <translation>{file} : fiches : {n}, effets mesurés ici : {effects}.</translation>
    </message>
    <message>
        <source>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</source>
        <translation>{file} : plans : {plans}, objectifs : {goals}, actions : {actions}.</translation>
    </message>
    <message>
        <source>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>{file} : lignes lues : {read} ; ajoutées : {added}, mises à jour : {updated}, inchangées : {unchanged}, refusées : {rejected}.</translation>
    </message>
    <message>
        <source>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</source>
        <translation>{file} : {title}. Dans ses listes : quartiers {areas}, indicateurs {indicators}, fiches-programme {cards}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} sur 100</translation>
    </message>
    <message>
        <source>{period}: was {then}, is {now} now</source>
        <translation>{period} : était {then}, est maintenant {now}</translation>
    </message>
    <message>
        <source>{plan}: at a glance</source>
        <translation>{plan} : en un coup d’œil</translation>
    </message>
    <message>
        <source>{plan}: goals to start from: {n}.</source>
        <translation>{plan} : objectifs de départ : {n}.</translation>
    </message>
    <message>
        <source>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</source>
        <translation>{rank}. {title} : {total} ({lane}) ; dans les {top} premiers dans {near} des tirages proches de ces poids, dans {free} avec tous poids possibles</translation>
    </message>
    <message>
        <source>{score} is from {low} to under {high}; {next} begins there.</source>
        <translation>{score} va de {low} à moins de {high} ; {next} commence là.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {reason}.</source>
        <translation>{sheet}, ligne {line}, {column} : {reason}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {remark}</source>
        <translation>{sheet}, ligne {line}, {column} : {remark}</translation>
    </message>
    <message>
        <source>{sheet}: columns that are not known, kept as remarks: {names}.</source>
        <translation>{sheet} : colonnes inconnues, gardées comme remarques : {names}.</translation>
    </message>
    <message>
        <source>{status}, high risk</source>
        <translation>{status}, risque élevé</translation>
    </message>
    <message>
        <source>{status}, without days</source>
        <translation>{status}, sans dates</translation>
    </message>
    <message>
        <source>{title}: no scores yet ({lane})</source>
        <translation>{title} : pas encore de scores ({lane})</translation>
    </message>
    <message>
        <source>{title}: {status}.</source>
        <translation>{title} : {status}.</translation>
    </message>
    <message>
        <source>{value}, {period}</source>
        <translation>{value}, {period}</translation>
    </message>
    <message>
        <source>{what} (as people say)</source>
        <translation>{what} (selon les gens)</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}: {change} over a year</source>
        <translation>{what} : {change} sur un an</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what} : {title}</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>From figures to priorities, goals and actions, and whether they worked.</source>
        <translation>Des chiffres aux priorités, objectifs et actions, et s’ils ont fonctionné.</translation>
    </message>
    <message>
        <source>Imports neighbourhood surveys and turns them into figures with margins.</source>
        <translation>Importe des enquêtes de quartier et en fait des chiffres avec leurs marges.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Montre ce qui manque, ce qui est en double, tardif ou sans catégorie dans les incidents.</translation>
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
        <translation>Lecture des quartiers</translation>
    </message>
    <message>
        <source>Reading shapes</source>
        <translation>Lecture des formes</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>Lecture du raster</translation>
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
    <name>questions</name>
    <message>
        <source>More questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>Plus que le hasard</translation>
    </message>
    <message>
        <source>Rising here</source>
        <translation>En hausse ici</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>95 % by chance: from</source>
        <translation>95 % par hasard : de</translation>
    </message>
    <message>
        <source>95 % by chance: to</source>
        <translation>95 % par hasard : à</translation>
    </message>
    <message>
        <source>99.8 % by chance: from</source>
        <translation>99,8 % par hasard : de</translation>
    </message>
    <message>
        <source>99.8 % by chance: to</source>
        <translation>99,8 % par hasard : à</translation>
    </message>
    <message>
        <source>Against the whole</source>
        <translation>Par rapport à l’ensemble</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</source>
        <translation>Quartiers hors des lignes extérieures : {outside} sur {shown} ; le hasard seul en met environ 2 sur 1 000 à cet endroit.</translation>
    </message>
    <message>
        <source>Areas whose bars overlap cannot be put in order</source>
        <translation>Les quartiers dont les barres se recouvrent ne peuvent pas être classés</translation>
    </message>
    <message>
        <source>Areas whose margins of rank overlap cannot be put in order.</source>
        <translation>Les quartiers dont les marges de rang se recouvrent ne peuvent pas être classés.</translation>
    </message>
    <message>
        <source>Chance explains all differences, so the areas cannot be put in order.</source>
        <translation>Le hasard explique toutes les différences : les quartiers ne peuvent donc pas être classés.</translation>
    </message>
    <message>
        <source>Fewer incidents by inhabitants than the whole: {names}.</source>
        <translation>Moins d’incidents par rapport aux habitants que l’ensemble : {names}.</translation>
    </message>
    <message>
        <source>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</source>
        <translation>Entonnoir : limites exactes de Poisson à 95 % et 99,8 % autour du taux de l’ensemble, reliées par des droites (Spiegelhalter 2005) ; les quartiers sont situés selon la probabilité exacte de leur nombre.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents outside the areas, not compared: {n}.</source>
        <translation>Incidents hors de tout quartier, non comparés : {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidents sans localisation, non comparés : {n}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitants</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Les habitants ne sont pas les visiteurs : un taux est élevé là où beaucoup viennent d’ailleurs.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Cela ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Margins of plain rates: exact Poisson, 95 %.</source>
        <translation>Marges des taux bruts : Poisson exact, 95 %.</translation>
    </message>
    <message>
        <source>More incidents by inhabitants than the whole: {names}.</source>
        <translation>Plus d’incidents par rapport aux habitants que l’ensemble : {names}.</translation>
    </message>
    <message>
        <source>No area differs from the whole more than chance would have it.</source>
        <translation>Aucun quartier ne diffère de l’ensemble plus que par hasard.</translation>
    </message>
    <message>
        <source>Other borders would give other rates.</source>
        <translation>D’autres limites donneraient d’autres taux.</translation>
    </message>
    <message>
        <source>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</source>
        <translation>Surdispersion φ : moyenne des carrés de z, les dixièmes extrêmes ramenés vers l’intérieur ; limites élargies par sa racine si elle dépasse 1 de plus de deux erreurs types.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</source>
        <translation>Le rang 1 est le taux le plus élevé. Les quartiers dont les rangs se recouvrent ne peuvent pas être classés.</translation>
    </message>
    <message>
        <source>Rank by rate (1 is the highest)</source>
        <translation>Rang selon le taux (1 est le plus élevé)</translation>
    </message>
    <message>
        <source>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</source>
        <translation>Rangs : médiane et 95 % centraux de {draws} tirages des lois a posteriori gamma du modèle global (Goldstein et Spiegelhalter 1996), graine {seed}.</translation>
    </message>
    <message>
        <source>Ranks: the variance between areas is estimated as 0, so every order is as likely.</source>
        <translation>Rangs : la variance entre quartiers est estimée à 0, donc tous les ordres sont aussi probables.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Rates and ranks</source>
        <translation>Taux et rangs</translation>
    </message>
    <message>
        <source>Rates of areas against the whole</source>
        <translation>Taux des quartiers par rapport à l’ensemble</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Taux lissé</translation>
    </message>
    <message>
        <source>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Taux lissés : Bayes empirique global (Marshall 1991), comme spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</source>
        <translation>Taux lissés : Bayes empirique local (Marshall 1991) sur un quartier et ceux qu’il touche, comme spdep::EBlocal.</translation>
    </message>
    <message>
        <source>The areas cannot be put in order</source>
        <translation>Les quartiers ne peuvent pas être classés</translation>
    </message>
    <message>
        <source>The areas differ more than by chance, but none stands out among them.</source>
        <translation>Les quartiers diffèrent plus que par hasard, mais aucun ne se distingue parmi eux.</translation>
    </message>
    <message>
        <source>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Les quartiers diffèrent plus que le hasard ne l’explique : se trouver là dit donc peu en soi ; sont nommés ceux qui se distinguent quand même.</translation>
    </message>
    <message>
        <source>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Les quartiers diffèrent {phi} fois autant que le hasard l’explique : se trouver là dit donc peu en soi ; sont nommés ceux qui se distinguent quand même.</translation>
    </message>
    <message>
        <source>There are incidents outside the areas, not compared.</source>
        <translation>Il y a des incidents hors de tout quartier, non comparés.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Il y a des incidents sans localisation, non comparés.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Il n’y a pas d’incidents à comparer.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sans nombre d’habitants connu, laissés de côté : {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}; incidents there: {n}.</source>
        <translation>Sans nombre d’habitants connu, laissés de côté : {names} ; incidents là-bas : {n}.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>quartiers qui se distinguent</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>nettement plus élevé</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>nettement plus bas</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidents : {n}</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>per {per} inhabitants</source>
        <translation>pour {per} habitants</translation>
    </message>
    <message>
        <source>per {per} inhabitants: {rate} ({low} to {high})</source>
        <translation>pour {per} habitants : {rate} (de {low} à {high})</translation>
    </message>
    <message>
        <source>perhaps higher</source>
        <translation>peut-être plus élevé</translation>
    </message>
    <message>
        <source>perhaps lower</source>
        <translation>peut-être plus bas</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>nombre d’habitants inconnu</translation>
    </message>
    <message>
        <source>rank {rank} ({low} to {high})</source>
        <translation>rang {rank} (de {low} à {high})</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>l’ensemble</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that is not known here</source>
        <translation>une catégorie inconnue ici</translation>
    </message>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>une catégorie que le modèle d’importation ne connaît pas</translation>
    </message>
    <message>
        <source>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</source>
        <translation>une évolution, pas un chiffre : écrivez le chiffre lui-même, par exemple 8,2, et son unité à part</translation>
    </message>
    <message>
        <source>a code that another row has already: give it its own</source>
        <translation>un code qu’une autre ligne a déjà : donnez-lui le sien</translation>
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
        <source>a group that isn&apos;t known</source>
        <translation>un groupe inconnu</translation>
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
        <source>a margin that does not hold the figure</source>
        <translation>une marge qui ne contient pas le chiffre</translation>
    </message>
    <message>
        <source>a partner without a sector: write “Police: local team”, each on a line</source>
        <translation>un partenaire sans secteur : écrivez « Police: équipe locale », chacun sur une ligne</translation>
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
        <source>a point or comma that can mean two things: write 1250 or 1.25</source>
        <translation>un point ou une virgule à double sens : écrivez 1250 ou 1,25</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>un point ou une ligne, pas une surface</translation>
    </message>
    <message>
        <source>a population that is not a number above zero</source>
        <translation>une population qui n’est pas un nombre supérieur à zéro</translation>
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
        <source>a text that is too long</source>
        <translation>un texte trop long</translation>
    </message>
    <message>
        <source>a weight that is not a number above zero</source>
        <translation>un poids qui n’est pas un nombre supérieur à zéro</translation>
    </message>
    <message>
        <source>a word that is not in the list of this column</source>
        <translation>un mot qui n’est pas dans la liste de cette colonne</translation>
    </message>
    <message>
        <source>an amount below nought: write it without a minus sign</source>
        <translation>un montant sous zéro : écrivez-le sans signe moins</translation>
    </message>
    <message>
        <source>an amount that is too large</source>
        <translation>un montant trop grand</translation>
    </message>
    <message>
        <source>an area of which it isn&apos;t said of which division it is</source>
        <translation>un quartier dont il n’est pas dit de quel découpage il est</translation>
    </message>
    <message>
        <source>an area that isn&apos;t known</source>
        <translation>un quartier inconnu</translation>
    </message>
    <message>
        <source>an area, taken as its outline</source>
        <translation>une surface, prise comme contour</translation>
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
        <source>answers from areas that are not known</source>
        <translation>des réponses de quartiers inconnus</translation>
    </message>
    <message>
        <source>answers that are not a number</source>
        <translation>des réponses qui ne sont pas un nombre</translation>
    </message>
    <message>
        <source>answers that are not on the scale</source>
        <translation>des réponses hors de l’échelle</translation>
    </message>
    <message>
        <source>answers whose area was found by its name</source>
        <translation>des réponses dont le quartier a été trouvé par son nom</translation>
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
        <source>far from the municipality, left out</source>
        <translation>loin de la commune, laissé de côté</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>moins de cellules que de titres de colonnes</translation>
    </message>
    <message>
        <source>goals that hang on one another in a circle</source>
        <translation>des objectifs qui dépendent l’un de l’autre en cercle</translation>
    </message>
    <message>
        <source>it does not say what it hangs on: write a code or a title</source>
        <translation>il n’est pas dit de quoi cela dépend : écrivez un code ou un titre</translation>
    </message>
    <message>
        <source>it hangs on the wrong level: plan, strategic goal, operational goal, action</source>
        <translation>cela dépend du mauvais niveau : plan, objectif stratégique, objectif opérationnel, action</translation>
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
        <source>must be filled in</source>
        <translation>doit être rempli</translation>
    </message>
    <message>
        <source>neither objective nor subjective</source>
        <translation>ni objectif ni subjectif</translation>
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
        <source>no cluster</source>
        <translation>pas de grappe</translation>
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
        <source>no indicator</source>
        <translation>pas d’indicateur</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>no number of the respondent</source>
        <translation>pas de numéro du répondant</translation>
    </message>
    <message>
        <source>no row has this code or title: what it hangs on is missing</source>
        <translation>aucune ligne n’a ce code ou ce titre : ce dont cela dépend manque</translation>
    </message>
    <message>
        <source>no stratum</source>
        <translation>pas de strate</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>pas une date</translation>
    </message>
    <message>
        <source>not a date: write it as 31/12/2026</source>
        <translation>pas une date : écrivez-la comme 31/12/2026</translation>
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
        <source>not a number: write only the figure, and the words in another column</source>
        <translation>pas un nombre : écrivez seulement le chiffre, et les mots dans une autre colonne</translation>
    </message>
    <message>
        <source>not a period: write 2025, 2025-03 or two days</source>
        <translation>pas une période : écrivez 2025, 2025-03 ou deux jours</translation>
    </message>
    <message>
        <source>not a period: write a year (2025), a month (2025-10) or two days with a slash</source>
        <translation>pas une période : écrivez une année (2025), un mois (2025-10) ou deux jours avec une barre oblique</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>pas un nombre entier</translation>
    </message>
    <message>
        <source>not a year: write it with four figures, such as 2026</source>
        <translation>pas une année : écrivez-la en quatre chiffres, par exemple 2026</translation>
    </message>
    <message>
        <source>not an amount: write only the number of euros</source>
        <translation>pas un montant : écrivez seulement le nombre d’euros</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>parties d’un même quartier, réunies</translation>
    </message>
    <message>
        <source>respondents of before who are not in this file</source>
        <translation>des répondants d’avant absents de ce fichier</translation>
    </message>
    <message>
        <source>several rows are called so: write the title, or what stands in their last column</source>
        <translation>plusieurs lignes s’appellent ainsi : écrivez le titre, ou le contenu de leur dernière colonne</translation>
    </message>
    <message>
        <source>the date of the target is not after that of the baseline</source>
        <translation>la date de la valeur cible n’est pas après celle de la situation de départ</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>la fin précède le début</translation>
    </message>
    <message>
        <source>the figure lies outside its own margin</source>
        <translation>le chiffre est en dehors de sa propre marge</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>la ligne est illisible</translation>
    </message>
    <message>
        <source>the same area and period once more</source>
        <translation>encore une fois le même quartier et la même période</translation>
    </message>
    <message>
        <source>the same category once more</source>
        <translation>encore une fois la même catégorie</translation>
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
        <source>the same respondent once more</source>
        <translation>le même répondant encore une fois</translation>
    </message>
    <message>
        <source>the same row twice</source>
        <translation>deux fois la même ligne</translation>
    </message>
    <message>
        <source>the sheet has no such column</source>
        <translation>la feuille n’a pas une telle colonne</translation>
    </message>
    <message>
        <source>what it hangs on was refused: mend that row first</source>
        <translation>ce dont cela dépend a été refusé : corrigez d’abord cette ligne</translation>
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
    <name>register</name>
    <message>
        <source>(no decision noted)</source>
        <translation>(aucune décision notée)</translation>
    </message>
    <message>
        <source>Analyses in the register: {n}</source>
        <translation>Analyses dans le registre : {n}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>As on the sheet of this analysis.</source>
        <translation>Voir la feuille de cette analyse.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Inscrit le</translation>
    </message>
    <message>
        <source>Figures about places and periods, not about persons. A person decides; the program decides nothing.</source>
        <translation>Des chiffres sur des lieux et des périodes, pas sur des personnes. Une personne décide ; le programme ne décide rien.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>Mark of the data (SHA-256)</source>
        <translation>Empreinte des données (SHA-256)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>No analysis has been entered in the register.</source>
        <translation>Aucune analyse n’a été inscrite au registre.</translation>
    </message>
    <message>
        <source>No decision has been noted yet.</source>
        <translation>Aucune décision n’a encore été notée.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalité</translation>
    </message>
    <message>
        <source>Recorded incidents of this project: place, time and category, no personal data. {about}</source>
        <translation>Incidents enregistrés de ce projet : lieu, moment et catégorie, pas de données personnelles. {about}</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registre des analyses</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <source>Added: {name} ({kind}: {n}).</source>
        <translation>Ajouté : {name} ({kind} : {n}).</translation>
    </message>
    <message>
        <source>Areas: {areas}. Pages: {pages}.</source>
        <translation>Quartiers : {areas}. Pages : {pages}.</translation>
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
        <source>It is not in the log of exports: this project is open for reading only.</source>
        <translation>Ce n’est pas dans le journal des exportations : ce projet est ouvert en lecture seule.</translation>
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
        <source>Mark of the project: {mark}</source>
        <translation>Empreinte du projet : {mark}</translation>
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
        <source>Removed: {name}.</source>
        <translation>Retiré : {name}.</translation>
    </message>
    <message>
        <source>Replaced: {name} ({kind}: {n}).</source>
        <translation>Remplacé : {name} ({kind} : {n}).</translation>
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
        <source>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</source>
        <translation>Le raster a été mis dans les coordonnées du projet ; chaque cellule a pris l’ancienne valeur la plus proche.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>La commune d’exemple est prête : {n} incidents.</translation>
    </message>
    <message>
        <source>There are no risk factors yet. Import one with “factor import”.</source>
        <translation>Il n’y a pas encore de facteurs de risque. Importez-en un avec « factor import ».</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Unchanged: {name} was already so ({kind}: {n}).</source>
        <translation>Inchangé : {name} était déjà ainsi ({kind} : {n}).</translation>
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
        <source>areas</source>
        <translation>surfaces</translation>
    </message>
    <message>
        <source>cells of a raster with a value</source>
        <translation>cellules d’un raster avec une valeur</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>{at}: as {name}, for {recipient}, by “{command}”</source>
        <translation>{at} : sous le nom {name}, pour {recipient}, par « {command} »</translation>
    </message>
    <message>
        <source>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</source>
        <translation>{file} n’est pas dans le journal des exportations : il n’a pas quitté ce projet, il a été modifié depuis, ou on ne pouvait pas écrire dans le projet à ce moment-là.</translation>
    </message>
    <message>
        <source>{file} left this project, unchanged.</source>
        <translation>{file} a quitté ce projet, inchangé.</translation>
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
    <name>results</name>
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
    <name>rhythm</name>
    <message>
        <source>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</source>
        <translation>Un incident que personne n’a vu peut s’être produit à tout moment de son intervalle ; il y est réparti également.</translation>
    </message>
    <message>
        <source>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</source>
        <translation>Poids aoristiques (Ratcliffe 2002, Journal of Quantitative Criminology 18) : chaque incident pèse un, réparti en minutes entières sur [début ; fin[ ; sans fin, ou avec une fin égale au début, il compte à l’heure où il a commencé ; un jour sans heure vaut le jour entier ; des bornes inversées sont remises en ordre.</translation>
    </message>
    <message>
        <source>Between the two ways of counting, {moved} of every 100 incidents change hour.</source>
        <translation>Entre les deux façons de compter, {moved} incidents sur 100 changent d’heure.</translation>
    </message>
    <message>
        <source>Both ways of counting give almost the same picture.</source>
        <translation>Les deux façons de compter donnent presque la même image.</translation>
    </message>
    <message>
        <source>By the hour of the day</source>
        <translation>Selon l’heure de la journée</translation>
    </message>
    <message>
        <source>By the hour they began</source>
        <translation>Selon l’heure du début</translation>
    </message>
    <message>
        <source>Counted by the hour they began, {part} would seem the busiest.</source>
        <translation>Compté selon l’heure du début, le moment le plus chargé semblerait être : {part}.</translation>
    </message>
    <message>
        <source>Differences between single hours may be chance.</source>
        <translation>Des différences entre heures isolées peuvent être dues au hasard.</translation>
    </message>
    <message>
        <source>Each incident counts in the hour it began.</source>
        <translation>Chaque incident compte à l’heure où il a commencé.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents by weekday and part of the day</source>
        <translation>Incidents par jour de la semaine et moment de la journée</translation>
    </message>
    <message>
        <source>Known by the day alone, and so spread over that whole day: {n}.</source>
        <translation>Connus par le jour seulement, donc répartis sur toute la journée : {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Laissés de côté, car le jour n’est pas connu : {n}.</translation>
    </message>
    <message>
        <source>Left out, as the hour is not known: {n}.</source>
        <translation>Laissés de côté, car l’heure n’est pas connue : {n}.</translation>
    </message>
    <message>
        <source>Left out, as the interval exceeds a week: {n}.</source>
        <translation>Laissés de côté, car l’intervalle dépasse une semaine : {n}.</translation>
    </message>
    <message>
        <source>No incident has an end, so each counts in the hour it began.</source>
        <translation>Aucun incident n’a de fin : chacun compte donc à l’heure où il a commencé.</translation>
    </message>
    <message>
        <source>No part of the week is clearly busier than the others.</source>
        <translation>Aucun moment de la semaine n’est nettement plus chargé que les autres.</translation>
    </message>
    <message>
        <source>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</source>
        <translation>Sur 100 incidents, de {low} à {high} tombent à ce moment ; cette marge tient compte du grand nombre de moments comparés.</translation>
    </message>
    <message>
        <source>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</source>
        <translation>Enregistrés à 0:00 exactement : {n}. Souvent, cela remplace une heure inconnue.</translation>
    </message>
    <message>
        <source>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</source>
        <translation>Paramètres : by = {by} ; intervalles de plus d’une semaine utilisés = {over_week}. Heure locale : l’heure qui existe deux fois en automne compte une fois, celle qui saute au printemps reste.</translation>
    </message>
    <message>
        <source>Spread incidents count for a part in each hour.</source>
        <translation>Un incident réparti compte pour une partie dans chaque heure.</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Réparti sur l’intervalle</translation>
    </message>
    <message>
        <source>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</source>
        <translation>Le plus chargé de 39 moments (4 de la journée, 7 jours de la semaine, 28 des deux) selon la limite inférieure de sa part rapportée à sa durée ; limites binomiales exactes, 95 % pour tous les moments ensemble (Bonferroni) ; nommé seulement si cette limite dépasse sa durée.</translation>
    </message>
    <message>
        <source>The busiest part: {part}.</source>
        <translation>Le moment le plus chargé : {part}.</translation>
    </message>
    <message>
        <source>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</source>
        <translation>Le moment le plus chargé : {part}. Il compte environ {k} des {n} incidents ; si toutes les heures se valaient, il en compterait environ {expected}.</translation>
    </message>
    <message>
        <source>The times are those on record, by the clock on the wall.</source>
        <translation>Les heures sont celles enregistrées, selon l’heure locale.</translation>
    </message>
    <message>
        <source>There are no incidents here whose time of day is known.</source>
        <translation>Il n’y a pas ici d’incidents dont l’heure est connue.</translation>
    </message>
    <message>
        <source>There are too few incidents to tell the hours apart.</source>
        <translation>Il y a trop peu d’incidents pour distinguer les heures.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>With an end before the begin: {n}. They were swapped.</source>
        <translation>Avec une fin avant le début : {n}. Elles ont été inversées.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n} of {all}.</source>
        <translation>Avec un intervalle de plus d’un jour : {n} sur {all}.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n}.</source>
        <translation>Avec un intervalle de plus d’un jour : {n}.</translation>
    </message>
    <message>
        <source>With an interval of more than a week: {n}. They hide differences.</source>
        <translation>Avec un intervalle de plus d’une semaine : {n}. Ils cachent des différences.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>début</translation>
    </message>
    <message>
        <source>every day {hours}</source>
        <translation>tous les jours {hours}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques-uns</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>réparti</translation>
    </message>
</context>
<context>
    <name>riskterrain</name>
    <message>
        <source>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</source>
        <translation>Le BIC prend les cellules pour indépendantes et admet presque n’importe quelle couche là où les voisins se ressemblent. Un effet n’est donc cité que si une corrélation de son facteur a un q d’au plus 0,05.</translation>
    </message>
    <message>
        <source>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</source>
        <translation>Cellules où personne n’habite, laissées de côté : {n} ; ce qui s’y est passé compte comme en dehors.</translation>
    </message>
    <message>
        <source>Cells it reaches</source>
        <translation>Cellules atteintes</translation>
    </message>
    <message>
        <source>Chance (q)</source>
        <translation>Hasard (q)</translation>
    </message>
    <message>
        <source>Each factor by itself</source>
        <translation>Chaque facteur séparément</translation>
    </message>
    <message>
        <source>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</source>
        <translation>Régression de Poisson elastic net (mélange 0,5, effets pas sous 0), pénalité choisie par validation croisée en 10 parties (graine {seed}) : {kept} candidats gardés. Ensuite pas à pas dans les deux sens selon le BIC, chaque facteur d’une seule façon au plus, pour des nombres de Poisson et binomiaux négatifs. Choisi : {family}, BIC {bic} (sans facteurs : {without}).</translation>
    </message>
    <message>
        <source>Factors that rest on few incidents are not shown here.</source>
        <translation>Les facteurs qui reposent sur peu d’incidents ne sont pas montrés ici.</translation>
    </message>
    <message>
        <source>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</source>
        <translation>De −1 à 1 ; 0 : aucun lien. Des cellules proches se ressemblent, donc toutes ensemble valent moins de cellules indépendantes ; les marges et le hasard comptent avec celles-là.</translation>
    </message>
    <message>
        <source>How it reaches a place</source>
        <translation>Comment il atteint un lieu</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</source>
        <translation>Dans {share} des cellules, il ne s’est rien passé. Là où presque personne n’habite ni ne vient, comme dans les champs, c’est toujours calme, et tout ce qui se trouve en ville semble alors attirer des incidents. Choisissez un quartier de la ville, ou comparez par habitant, pour comparer ce qui est comparable.</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at: {n}.</source>
        <translation>Incidents hors de la zone examinée : {n}.</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidents là-bas</translation>
    </message>
    <message>
        <source>Incidents without a location: {n}.</source>
        <translation>Incidents sans localisation : {n}.</translation>
    </message>
    <message>
        <source>It is about places. It says nothing about persons who live or come there.</source>
        <translation>Il s’agit de lieux. Cela ne dit rien des personnes qui y habitent ou y viennent.</translation>
    </message>
    <message>
        <source>More incidents near these, with margins</source>
        <translation>Plus d’incidents près de ces éléments, avec marges</translation>
    </message>
    <message>
        <source>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</source>
        <translation>Les lieux voisins se ressemblent plus que ces facteurs ne l’expliquent : autre chose joue un rôle, et les vraies marges sont plus larges.</translation>
    </message>
    <message>
        <source>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</source>
        <translation>Aucun des facteurs de risque examinés ne va assez nettement de pair avec plus d’incidents. Examinés : {factors}.</translation>
    </message>
    <message>
        <source>Offset: the log of the inhabitants, those of each area spread evenly over it.</source>
        <translation>Décalage (offset) : le logarithme des habitants, ceux de chaque quartier répartis également sur sa surface.</translation>
    </message>
    <message>
        <source>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</source>
        <translation>Seuls les facteurs importés ont été examinés. L’un d’eux peut tenir lieu d’autre chose qui n’a pas été importé, par exemple le nombre de personnes qui y viennent.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Corrélation des rangs</translation>
    </message>
    <message>
        <source>Relative risk</source>
        <translation>Risque relatif</translation>
    </message>
    <message>
        <source>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</source>
        <translation>Valeur du risque relatif = exp(coefficient). Intervalle de Wald à 95 % avec la plus grande de deux erreurs types : celle du modèle fois la racine de la dispersion ({dispersion}), si elle dépasse 1, et une erreur robuste par carrés de 4 sur 4 cellules. La sélection n’est pas prise en compte. Corrélation des résidus de cellules adjacentes : {alike}.</translation>
    </message>
    <message>
        <source>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</source>
        <translation>Risque relatif : combien de fois autant d’incidents que dans les lieux que le facteur n’atteint pas, les autres facteurs étant égaux. Cela ne dit pas que le facteur les cause.</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Facteur de risque</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Facteurs de risque</translation>
    </message>
    <message>
        <source>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</source>
        <translation>Source : Caplan et Kennedy, risk terrain modelling, comme dans RTMDx.</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</source>
        <translation>Corrélation de Spearman sur les cellules avec le nombre effectif de cellules d’après Clifford, Richardson et Hémon (1989), intervalle d’après Bonett et Wright (2000), q d’après Benjamini et Hochberg.</translation>
    </message>
    <message>
        <source>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</source>
        <translation>Cellules carrées de {cell} m dont le sol touche la zone d’étude : {cells}. Candidats : à moins de 0,5 à 3 îlots ({block} m) par pas d’un demi-îlot ; densité (noyau uniforme) au-dessus de la moyenne + 2 écarts types ; cinquième le plus haut et le plus bas d’un raster. Gardés pour comparer : {tried}.</translation>
    </message>
    <message>
        <source>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</source>
        <translation>Les cellules sont plus grandes qu’un îlot : ce qui se trouve à un demi-îlot ne peut pas être distingué.</translation>
    </message>
    <message>
        <source>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</source>
        <translation>Les facteurs et leurs distances ont été choisis avec ces mêmes incidents, parmi {n} possibilités : attendez des effets plus faibles sur une autre période.</translation>
    </message>
    <message>
        <source>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</source>
        <translation>Les facteurs sont partout ou nulle part à moins de trois îlots : aucun lieu ne peut donc être comparé.</translation>
    </message>
    <message>
        <source>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</source>
        <translation>Il n’y a pas de quartiers : tout le rectangle autour des incidents a été comparé, aussi là où aucun n’est enregistré. Importez des quartiers pour rester dans la commune.</translation>
    </message>
    <message>
        <source>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</source>
        <translation>Cela montre ce qui se trouve près des lieux chargés, pas pourquoi ils le sont. Un exemple : près des arrêts de bus, il y a souvent plus d’incidents, parce que beaucoup de monde y passe. Cela ne veut pas dire que les arrêts causent des incidents, ni que moins d’arrêts en amèneraient moins.</translation>
    </message>
    <message>
        <source>This tells where there is more, not why.</source>
        <translation>Cela dit où il y en a plus, pas pourquoi.</translation>
    </message>
    <message>
        <source>Weaker factors are in the table: {n}.</source>
        <translation>Facteurs plus faibles, dans le tableau : {n}.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Ce qui a été comparé</translation>
    </message>
    <message>
        <source>Where the margin goes below 1, chance may have made the difference.</source>
        <translation>Là où la marge passe sous 1, le hasard peut avoir fait la différence.</translation>
    </message>
    <message>
        <source>Worth independent cells</source>
        <translation>Vaut autant de cellules indépendantes</translation>
    </message>
    <message>
        <source>among the highest values</source>
        <translation>parmi les valeurs les plus hautes</translation>
    </message>
    <message>
        <source>among the lowest values</source>
        <translation>parmi les valeurs les plus basses</translation>
    </message>
    <message>
        <source>fewer incidents where there is more of it</source>
        <translation>moins d’incidents là où il y en a plus</translation>
    </message>
    <message>
        <source>how high the value is</source>
        <translation>la hauteur de la valeur</translation>
    </message>
    <message>
        <source>how many within {metres} m</source>
        <translation>combien à moins de {metres} m</translation>
    </message>
    <message>
        <source>how near the nearest is</source>
        <translation>la proximité du plus proche</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>many within {metres} m</source>
        <translation>beaucoup à moins de {metres} m</translation>
    </message>
    <message>
        <source>more incidents where there is more of it</source>
        <translation>plus d’incidents là où il y en a plus</translation>
    </message>
    <message>
        <source>negative binomial (theta {theta})</source>
        <translation>binomiale négative (thêta {theta})</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>pas de lien net</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>pas de différence</translation>
    </message>
    <message>
        <source>not in the model: nothing clear in any way</source>
        <translation>pas dans le modèle : rien de net d’aucune façon</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>risque relatif</translation>
    </message>
    <message>
        <source>the same everywhere: nothing to compare</source>
        <translation>pareil partout : rien à comparer</translation>
    </message>
    <message>
        <source>times as many incidents as elsewhere</source>
        <translation>fois autant d’incidents qu’ailleurs</translation>
    </message>
    <message>
        <source>within {metres} m</source>
        <translation>à moins de {metres} m</translation>
    </message>
    <message>
        <source>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</source>
        <translation>{factor} n’a pas de valeur dans une partie des cellules ({n} sur {all}) ; là, il ne compte ni comme haut ni comme bas.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place} : environ {times} fois autant d’incidents qu’ailleurs (marge : de {low} à {high} fois), les autres facteurs étant égaux.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place} : environ {times} fois autant d’incidents par habitant qu’ailleurs (marge : de {low} à {high} fois), les autres facteurs étant égaux.</translation>
    </message>
    <message>
        <source>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</source>
        <translation>{place} : pas de lien clair. Le modèle l’a retenu, mais là où des lieux voisins se ressemblent, une couche sans aucun rapport a souvent cette allure.</translation>
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
    <name>series</name>
    <message>
        <source>(no area)</source>
        <translation>(aucun quartier)</translation>
    </message>
    <message>
        <source>A slow rise or fall can look like a step.</source>
        <translation>Une hausse ou une baisse lente peut ressembler à une marche.</translation>
    </message>
    <message>
        <source>A small change, or one of the last few periods, can be missed.</source>
        <translation>Un petit changement, ou un changement dans les toutes dernières périodes, peut passer inaperçu.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After by before</source>
        <translation>Après par rapport à avant</translation>
    </message>
    <message>
        <source>An average year, with its season</source>
        <translation>Une année moyenne, avec sa saison</translation>
    </message>
    <message>
        <source>An average year, without a clear season</source>
        <translation>Une année moyenne, sans saison nette</translation>
    </message>
    <message>
        <source>Another level since {period}</source>
        <translation>Autre niveau depuis {period}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Before, in a month</source>
        <translation>Avant, par mois</translation>
    </message>
    <message>
        <source>Before, in a week</source>
        <translation>Avant, par semaine</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Ruptures dans la série</translation>
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
        <source>Changes of level</source>
        <translation>Changements de niveau</translation>
    </message>
    <message>
        <source>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</source>
        <translation>Changements de niveau : division optimale avec une vraisemblance de Poisson (quasi-Poisson selon la dispersion des voisins) ; la pénalité est ce que dépassent 5 % de 399 séries stables simulées (graine {seed}). Intervalle du moment : ensemble de vraisemblance de Siegmund (1988). Les périodes voisines sont prises comme indépendantes.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Au plus tôt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Fewer than chance and season allow: {periods}.</source>
        <translation>Moins que le hasard et la saison ne permettent : {periods}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From {day} on the figures mean something else ({why}); before and after are not compared.</source>
        <translation>À partir du {day}, les chiffres veulent dire autre chose ({why}) ; avant et après ne sont pas comparés.</translation>
    </message>
    <message>
        <source>In an average year there are most in {most} and fewest in {least}.</source>
        <translation>Au cours d’une année moyenne, il y en a le plus en {most} et le moins en {least}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidents par mois</translation>
    </message>
    <message>
        <source>Incidents by week</source>
        <translation>Incidents par semaine</translation>
    </message>
    <message>
        <source>It does not say why: people may also report or record differently.</source>
        <translation>Cela ne dit pas pourquoi : on peut aussi signaler ou enregistrer autrement.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Left out, as hardly anything is on record around that time: {n}.</source>
        <translation>Laissés de côté, car presque rien n’est enregistré autour de cette date : {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Laissés de côté, car le jour n’est pas connu : {n}.</translation>
    </message>
    <message>
        <source>Left out, as the month is not known: {n}.</source>
        <translation>Laissés de côté, car le mois n’est pas connu : {n}.</translation>
    </message>
    <message>
        <source>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</source>
        <translation>Limites : trois sigma autour d’une régression de Poisson avec les jours comme exposition et, à partir de deux ans, deux ondes par an ; de {first} à {last}. Dispersion {dispersion} (Pearson) ; au-dessus de 1, elle élargit les limites (quantiles binomiaux négatifs, t de Student). Environ une période stable sur 370 se trouve en dehors. Huit de suite du même côté de la médiane sont marquées aussi.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite inférieure</translation>
    </message>
    <message>
        <source>Lower limit of chance</source>
        <translation>Limite inférieure du hasard</translation>
    </message>
    <message>
        <source>Mean of the same days in {n} years before</source>
        <translation>Moyenne des mêmes jours d’années antérieures : {n}</translation>
    </message>
    <message>
        <source>Mean of the trend with the season</source>
        <translation>Moyenne de la tendance avec la saison</translation>
    </message>
    <message>
        <source>Months or weeks that the data cover in part are shown, not compared.</source>
        <translation>Les mois ou semaines que les données couvrent en partie sont montrés, pas comparés.</translation>
    </message>
    <message>
        <source>More than chance and season allow: {periods}.</source>
        <translation>Plus que le hasard et la saison ne permettent : {periods}.</translation>
    </message>
    <message>
        <source>New level since</source>
        <translation>Nouveau niveau depuis</translation>
    </message>
    <message>
        <source>No clear change of level</source>
        <translation>Pas de changement de niveau net</translation>
    </message>
    <message>
        <source>No clear change of level from {first} to {last}.</source>
        <translation>Pas de changement de niveau net de {first} à {last}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Outside these limits, or eight in a row</source>
        <translation>Hors de ces limites, ou huit de suite</translation>
    </message>
    <message>
        <source>Over the years the number falls slowly but clearly.</source>
        <translation>Au fil des années, le nombre baisse lentement mais nettement.</translation>
    </message>
    <message>
        <source>Over the years the number rises slowly but clearly.</source>
        <translation>Au fil des années, le nombre augmente lentement mais nettement.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Since {period} there are fewer.</source>
        <translation>Depuis {period}, il y en a moins.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a month, before that {before}.</source>
        <translation>Depuis {period}, il y en a moins : environ {after} par mois, avant cela {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a week, before that {before}.</source>
        <translation>Depuis {period}, il y en a moins : environ {after} par semaine, avant cela {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more.</source>
        <translation>Depuis {period}, il y en a plus.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a month, before that {before}.</source>
        <translation>Depuis {period}, il y en a plus : environ {after} par mois, avant cela {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a week, before that {before}.</source>
        <translation>Depuis {period}, il y en a plus : environ {after} par semaine, avant cela {before}.</translation>
    </message>
    <message>
        <source>That may be the season: below two years it can&apos;t be taken out.</source>
        <translation>C’est peut-être la saison : avec moins de deux ans, on ne peut pas la retirer.</translation>
    </message>
    <message>
        <source>The last weeks may still grow: some reports come in late.</source>
        <translation>Les dernières semaines peuvent encore augmenter : certains signalements arrivent tard.</translation>
    </message>
    <message>
        <source>The new level began between {low} and {high} (95 % sure).</source>
        <translation>Le nouveau niveau a commencé entre {low} et {high} (sûr à 95 %).</translation>
    </message>
    <message>
        <source>The new level began in {low} (95 % sure).</source>
        <translation>Début du nouveau niveau : {low} (sûr à 95 %).</translation>
    </message>
    <message>
        <source>The year so far, by area</source>
        <translation>L’année jusqu’ici, par quartier</translation>
    </message>
    <message>
        <source>The year so far, by category</source>
        <translation>L’année jusqu’ici, par catégorie</translation>
    </message>
    <message>
        <source>There are no incidents here to count by month or week.</source>
        <translation>Il n’y a ici aucun incident à compter par mois ou par semaine.</translation>
    </message>
    <message>
        <source>There are too few whole months or weeks to tell a change.</source>
        <translation>Il y a trop peu de mois ou de semaines entiers pour voir un changement.</translation>
    </message>
    <message>
        <source>There is no whole month or week here to compare.</source>
        <translation>Il n’y a pas ici de mois ou de semaine entiers à comparer.</translation>
    </message>
    <message>
        <source>This year until {day}: {now}; the same days of last year: {before}; {change}.</source>
        <translation>Cette année jusqu’au {day} : {now} ; les mêmes jours de l’an dernier : {before} ; {change}.</translation>
    </message>
    <message>
        <source>Too few incidents to show them by month or week here.</source>
        <translation>Trop peu d’incidents pour les montrer ici par mois ou par semaine.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</source>
        <translation>Tendance et saison : STL (Cleveland et al. 1990), fonction stl de R avec ses valeurs par défaut, périodique sauf si season_years est donné ; sur les morceaux entre ruptures qui dépassent deux ans, 12 mois ou 52 semaines par an. Paramètres : {parameters}.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite supérieure</translation>
    </message>
    <message>
        <source>Upper limit of chance</source>
        <translation>Limite supérieure du hasard</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Semaine de l’année</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</source>
        <translation>Année jusqu’ici : z = 2(√maintenant − √avant) ; net à partir de 2, fort à partir de 3, rien n’est dit sous dix incidents dans les deux ensemble.</translation>
    </message>
    <message>
        <source>Years before a break are left out of the table of the year so far.</source>
        <translation>Les années avant une rupture sont omises du tableau de l’année jusqu’ici.</translation>
    </message>
    <message>
        <source>break that was given</source>
        <translation>rupture indiquée</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>moins qu’attendu</translation>
    </message>
    <message>
        <source>high for eight or more in a row</source>
        <translation>élevé huit fois de suite ou plus</translation>
    </message>
    <message>
        <source>in no period</source>
        <translation>dans aucune période</translation>
    </message>
    <message>
        <source>low for eight or more in a row</source>
        <translation>bas huit fois de suite ou plus</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>plus qu’attendu</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>some</source>
        <translation>quelques-uns</translation>
    </message>
    <message>
        <source>the category “{name}” begins</source>
        <translation>la catégorie « {name} » commence</translation>
    </message>
    <message>
        <source>the category “{name}” stops</source>
        <translation>la catégorie « {name} » s’arrête</translation>
    </message>
    <message>
        <source>the source “{name}” begins</source>
        <translation>la source « {name} » commence</translation>
    </message>
    <message>
        <source>the source “{name}” stops</source>
        <translation>la source « {name} » s’arrête</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>sem. {week} de {year}</translation>
    </message>
    <message>
        <source>“No clear change” says that chance alone can do as much.</source>
        <translation>« Pas d’évolution nette » veut dire que le hasard seul peut en faire autant.</translation>
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
        <source>Goals whose latest figure is older are listed.</source>
        <translation>Les objectifs dont le dernier chiffre est plus ancien sont listés.</translation>
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
        <source>Logit suits nearly always; “kg” is the cautious one.</source>
        <translation>Logit convient presque toujours ; « kg » est le plus prudent.</translation>
    </message>
    <message>
        <source>Nobody who answered so is a fact about everybody in a group.</source>
        <translation>Que personne n’ait répondu ainsi dit quelque chose de tous dans un groupe.</translation>
    </message>
    <message>
        <source>Of ends, milestones and measurements that are due.</source>
        <translation>Pour les fins, étapes et mesures à échéance.</translation>
    </message>
    <message>
        <source>Only for those who may see them; each look is noted in the log.</source>
        <translation>Seulement pour qui peut les voir ; chaque consultation est notée dans le journal.</translation>
    </message>
    <message>
        <source>Plan: a figure is old after this many days</source>
        <translation>Plan : un chiffre est ancien après ce nombre de jours</translation>
    </message>
    <message>
        <source>Plan: remind this many days ahead</source>
        <translation>Plan : rappeler ce nombre de jours à l’avance</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Signalé tard après (jours)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Les nombres plus petits sont masqués dans ce qui sort du service ; demandez conseil à votre délégué à la protection des données.</translation>
    </message>
    <message>
        <source>Such a percentage is shown with the word “indicative”.</source>
        <translation>Un tel pourcentage est montré avec le mot « indicatif ».</translation>
    </message>
    <message>
        <source>Surveys: hide zero as well</source>
        <translation>Enquêtes : masquer aussi le zéro</translation>
    </message>
    <message>
        <source>Surveys: how margins of percentages are calculated</source>
        <translation>Enquêtes : calcul des marges des pourcentages</translation>
    </message>
    <message>
        <source>Surveys: indicative on fewer answers than</source>
        <translation>Enquêtes : indicatif sur moins de réponses que</translation>
    </message>
    <message>
        <source>Surveys: no percentage on fewer answers than</source>
        <translation>Enquêtes : pas de pourcentage sur moins de réponses que</translation>
    </message>
    <message>
        <source>Surveys: show single answers on this computer</source>
        <translation>Enquêtes : montrer les réponses individuelles sur cet ordinateur</translation>
    </message>
    <message>
        <source>To be agreed with the data protection officer.</source>
        <translation>À convenir avec le délégué à la protection des données.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>A difference between groups does not say where it comes from.</source>
        <translation>Une différence entre groupes ne dit pas d’où elle vient.</translation>
    </message>
    <message>
        <source>About the respondent</source>
        <translation>Sur le répondant</translation>
    </message>
    <message>
        <source>About {high} of every 100 residents: {what}.</source>
        <translation>Sur 100 habitants, environ {high} : {what}.</translation>
    </message>
    <message>
        <source>All answers by group</source>
        <translation>Toutes les réponses par groupe</translation>
    </message>
    <message>
        <source>All these answers are in the project already.</source>
        <translation>Toutes ces réponses sont déjà dans le projet.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Toutes les vagues</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Réponses données</translation>
    </message>
    <message>
        <source>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Réponses à cette question : {n} sur {all}. Le vrai chiffre se situe dans la marge dans {level} enquêtes de ce genre sur 100.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Areas that the project does not know: {n}, in {rows} answers ({codes}).</source>
        <translation>Quartiers que le projet ne connaît pas : {n}, dans {rows} réponses ({codes}).</translation>
    </message>
    <message>
        <source>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</source>
        <translation>Quartiers dont le nom correspond mais pas le code : {n}, dans {rows} réponses ({codes}). Ils ont été associés par leur nom ; vérifiez que ce sont les mêmes quartiers.</translation>
    </message>
    <message>
        <source>At most {high} of every 100 residents: {what}.</source>
        <translation>Sur 100 habitants, au plus {high} : {what}.</translation>
    </message>
    <message>
        <source>Avoiding places and people</source>
        <translation>Évitement de lieux et de personnes</translation>
    </message>
    <message>
        <source>Beside recorded incidents</source>
        <translation>À côté des incidents enregistrés</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>Face à l’ensemble</translation>
    </message>
    <message>
        <source>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</source>
        <translation>Entre {earlier} et {later}, la façon de poser la question a changé. Décidez si les chiffres sont encore comparables.</translation>
    </message>
    <message>
        <source>Between {low} and {high} of every 100 residents: {what}.</source>
        <translation>Sur 100 habitants, entre {low} et {high} : {what}.</translation>
    </message>
    <message>
        <source>Cells that are neither a number nor a sign of StatLine: {count}.</source>
        <translation>Cellules qui ne sont ni un nombre ni un signe de StatLine : {count}.</translation>
    </message>
    <message>
        <source>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</source>
        <translation>Cellules avec une marque comme NA ou #NULL!, prises pour vides : {count}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Change since {wave}</source>
        <translation>Évolution depuis {wave}</translation>
    </message>
    <message>
        <source>Clearly less than in the whole: {names}.</source>
        <translation>Nettement moins que l’ensemble : {names}.</translation>
    </message>
    <message>
        <source>Clearly less than in {wave}: {names}.</source>
        <translation>Nettement moins qu’en {wave} : {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in the whole: {names}.</source>
        <translation>Nettement plus que l’ensemble : {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in {wave}: {names}.</source>
        <translation>Nettement plus qu’en {wave} : {names}.</translation>
    </message>
    <message>
        <source>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes de quartiers d’une autre date (valables à partir du {vintage}) : {n}, dans {rows} réponses ({codes}). Ils ne comptent pour aucun quartier.</translation>
    </message>
    <message>
        <source>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes qui, dans le projet, désignent un quartier d’un autre nom : {n}, dans {rows} réponses ({codes}). Ils ne comptent pour aucun quartier.</translation>
    </message>
    <message>
        <source>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</source>
        <translation>La colonne « {column} » s’appelle poids, mais ne contient pas de nombres supérieurs à zéro ; elle n’a pas été utilisée comme telle.</translation>
    </message>
    <message>
        <source>Columns of the recipe that this file does not have: {columns}.</source>
        <translation>Colonnes du modèle d’importation absentes de ce fichier : {columns}.</translation>
    </message>
    <message>
        <source>Columns with a heading that was already there: {count}, such as “{name}”.</source>
        <translation>Colonnes dont le titre existait déjà : {count}, par exemple « {name} ».</translation>
    </message>
    <message>
        <source>Columns with a role: {columns}.</source>
        <translation>Colonnes avec un rôle : {columns}.</translation>
    </message>
    <message>
        <source>Days: {n} of {rows}.</source>
        <translation>Jours : {n} sur {rows}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Differences of percentages are in points of a hundred.</source>
        <translation>Les différences de pourcentages sont en points de pourcentage.</translation>
    </message>
    <message>
        <source>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</source>
        <translation>Différences : fonctions d’influence sommées dans les grappes communes aux deux côtés ; test t ; nette si q est au plus 0,05 selon Benjamini et Hochberg (1995) sur les groupes d’un chiffre.</translation>
    </message>
    <message>
        <source>Different for each person: {n} of {rows}.</source>
        <translation>Différent pour chaque personne : {n} sur {rows}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sentiment de sécurité</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures of a topic, area and period that were already there, left aside: {count}.</source>
        <translation>Chiffres d’un thème, d’un quartier et d’une période qui existaient déjà, laissés de côté : {count}.</translation>
    </message>
    <message>
        <source>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</source>
        <translation>Pour tout le monde : erreur type {se}, effet de plan {deff}, nombre effectif {n}, degrés de liberté {df}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Groups with too few answers to show: {n} of {total}.</source>
        <translation>Groupes avec trop peu de réponses pour être montrés : {n} sur {total}.</translation>
    </message>
    <message>
        <source>Groups: {n}, rows without one: {empty}.</source>
        <translation>Groupes : {n}, lignes sans groupe : {empty}.</translation>
    </message>
    <message>
        <source>Groups: {n}, the smallest has rows: {least}.</source>
        <translation>Groupes : {n}, nombre de lignes du plus petit : {least}.</translation>
    </message>
    <message>
        <source>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</source>
        <translation>Masqués : nombres sous {count}, pourcentages sur moins de {least} réponses. Indicatifs : moins de {firm} réponses.</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</source>
        <translation>À la vague {wave}, c’était {before} : baisse nette (la différence se situe entre {low} et {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</source>
        <translation>À la vague {wave}, c’était {before} : hausse nette (la différence se situe entre {low} et {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</source>
        <translation>À la vague {wave}, c’était {before} : pas d’évolution nette (la différence se situe entre {low} et {high}).</translation>
    </message>
    <message>
        <source>In {wave}: too few answers to show a figure.</source>
        <translation>À la vague {wave} : trop peu de réponses pour montrer un chiffre.</translation>
    </message>
    <message>
        <source>In {wave}: {value}, margin {low} to {high}, answers: {n}.</source>
        <translation>À la vague {wave} : {value}, marge de {low} à {high}, réponses : {n}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Indicator “{name}” is deleted. Undo brings it back.</source>
        <translation>L’indicateur « {name} » est supprimé. Annuler le rétablit.</translation>
    </message>
    <message>
        <source>Indicator “{name}” is saved.</source>
        <translation>L’indicateur « {name} » est enregistré.</translation>
    </message>
    <message>
        <source>Indicators that came with the recipe: {n}.</source>
        <translation>Indicateurs fournis avec le modèle d’importation : {n}.</translation>
    </message>
    <message>
        <source>Indicators: {block}</source>
        <translation>Indicateurs : {block}</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Cela dit ce que les gens déclarent, pas ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Kept, but note:</source>
        <translation>Gardé, mais à noter :</translation>
    </message>
    <message>
        <source>Left out of the test, as nobody is in them: {names}.</source>
        <translation>Laissés hors du test, car personne n’y figure : {names}.</translation>
    </message>
    <message>
        <source>Left out of the test, as they are hidden: {names}.</source>
        <translation>Laissés hors du test, car ils sont masqués : {names}.</translation>
    </message>
    <message>
        <source>Life in the neighbourhood</source>
        <translation>La vie dans le quartier</translation>
    </message>
    <message>
        <source>Lines with letters in another encoding, which were repaired: {count}.</source>
        <translation>Lignes avec des lettres dans un autre encodage, réparées : {count}.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were taken as the header. Check the headings.</source>
        <translation>Les lignes {first} à {last} ont été prises pour les titres de colonnes. Vérifiez les titres.</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Vivre ensemble</translation>
    </message>
    <message>
        <source>Load it in KoboToolbox or ODK as a new form.</source>
        <translation>Chargez-le dans KoboToolbox ou ODK comme nouveau formulaire.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</source>
        <translation>Marges des parts : intervalle de Korn–Graubard, échantillon effectif plafonné au réel (NCHS 2017).</translation>
    </message>
    <message>
        <source>Margins of shares: Wilson interval on the effective sample.</source>
        <translation>Marges des parts : intervalle de Wilson sur l’échantillon effectif.</translation>
    </message>
    <message>
        <source>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</source>
        <translation>Marges des parts : intervalle bêta sur l’échantillon effectif (Korn et Graubard 1998).</translation>
    </message>
    <message>
        <source>Margins of shares: estimate plus or minus t standard errors (Wald).</source>
        <translation>Marges des parts : estimation plus ou moins t erreurs types (Wald).</translation>
    </message>
    <message>
        <source>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</source>
        <translation>Marges des parts : intervalle logit avec t selon les degrés de liberté du plan.</translation>
    </message>
    <message>
        <source>No breaks between waves were found.</source>
        <translation>Aucune rupture entre vagues n’a été trouvée.</translation>
    </message>
    <message>
        <source>No column with clusters was recognised; say it under roles if people were drawn in groups.</source>
        <translation>Aucune colonne de grappes n’a été reconnue ; indiquez-la sous roles si les personnes ont été tirées par groupes.</translation>
    </message>
    <message>
        <source>No column with weights was recognised: everybody counts for one.</source>
        <translation>Aucune colonne de poids n’a été reconnue : chacun compte pour un.</translation>
    </message>
    <message>
        <source>No group clearly changed since {wave}.</source>
        <translation>Aucun groupe n’a nettement changé depuis {wave}.</translation>
    </message>
    <message>
        <source>No group clearly differs from the whole.</source>
        <translation>Aucun groupe ne diffère nettement de l’ensemble.</translation>
    </message>
    <message>
        <source>No line looks like a header; columns have numbers.</source>
        <translation>Aucune ligne ne ressemble à des titres ; les colonnes ont des numéros.</translation>
    </message>
    <message>
        <source>Not comparable with the wave before: {what}.</source>
        <translation>Non comparable à la vague précédente : {what}.</translation>
    </message>
    <message>
        <source>Not in: {waves}.</source>
        <translation>Absent de : {waves}.</translation>
    </message>
    <message>
        <source>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</source>
        <translation>Non montrés : nombres de 1 à {small}, parts sur moins de {least} réponses, et ce qui les révélerait (vérifié par programmation linéaire).</translation>
    </message>
    <message>
        <source>Numbers above zero: {n} of {rows}.</source>
        <translation>Nombres supérieurs à zéro : {n} sur {rows}.</translation>
    </message>
    <message>
        <source>Only if this applies to you; else leave it empty.</source>
        <translation>Seulement si cela vous concerne ; sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Possible breaks with the wave before: {n}. “survey breaks” lists them.</source>
        <translation>Ruptures possibles avec la vague précédente : {n}. « survey breaks » les indique.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prévention</translation>
    </message>
    <message>
        <source>Print it on A4; the small numbers are for typing the answers over.</source>
        <translation>Imprimez-le sur A4 ; les petits numéros servent à encoder les réponses.</translation>
    </message>
    <message>
        <source>Problems in the neighbourhood</source>
        <translation>Problèmes dans le quartier</translation>
    </message>
    <message>
        <source>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</source>
        <translation>Quantile de la distribution pondérée ; marge par l’inversion de Woodruff (1952).</translation>
    </message>
    <message>
        <source>Questions in a part that comes more than once: {n}. Only the first time is read.</source>
        <translation>Questions dans une partie répétée : {n}. Seule la première fois est lue.</translation>
    </message>
    <message>
        <source>Questions of the form that the file lacks: {n}.</source>
        <translation>Questions du questionnaire absentes du fichier : {n}.</translation>
    </message>
    <message>
        <source>Questions of the recipe that have no column in this file: {n} ({names}).</source>
        <translation>Questions du modèle d’importation sans colonne dans ce fichier : {n} ({names}).</translation>
    </message>
    <message>
        <source>Questions that are not in the file any more: {names}.</source>
        <translation>Questions qui ne sont plus dans le fichier : {names}.</translation>
    </message>
    <message>
        <source>Questions with an answer that is counted as none, such as “{name}”: {n}.</source>
        <translation>Questions où une réponse compte comme pas de réponse, par exemple « {name} » : {n}.</translation>
    </message>
    <message>
        <source>Ratio of two weighted totals; standard error by Taylor linearisation.</source>
        <translation>Rapport de deux totaux pondérés ; erreur type par linéarisation de Taylor.</translation>
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
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Respondents in no group of {variable} with a total: {n}. They keep their part.</source>
        <translation>Répondants dans aucun groupe de {variable} avec un total : {n}. Ils gardent leur part.</translation>
    </message>
    <message>
        <source>Respondents of before that were replaced: {n}.</source>
        <translation>Répondants d’avant remplacés : {n}.</translation>
    </message>
    <message>
        <source>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</source>
        <translation>Répondants : {n}, représentant ensemble {population}. Leurs poids vont de {lowest} à {highest} ; la moyenne est {mean}.</translation>
    </message>
    <message>
        <source>Responses that stood in the file twice, taken as one: {n}.</source>
        <translation>Réponses présentes deux fois dans le fichier, prises pour une : {n}.</translation>
    </message>
    <message>
        <source>Responses that were started but not sent in: {n}. They are kept.</source>
        <translation>Réponses commencées mais non envoyées : {n}. Elles sont gardées.</translation>
    </message>
    <message>
        <source>Rows in a known area ({scheme}): {n} of {rows}.</source>
        <translation>Lignes dans un quartier connu ({scheme}) : {n} sur {rows}.</translation>
    </message>
    <message>
        <source>Rows: {rows}, questions: {questions}.</source>
        <translation>Lignes : {rows}, questions : {questions}.</translation>
    </message>
    <message>
        <source>Sample design: people drawn from one list.</source>
        <translation>Plan de sondage : personnes tirées d’une seule liste.</translation>
    </message>
    <message>
        <source>Sample design: people drawn within strata; strata {strata}.</source>
        <translation>Plan de sondage : personnes tirées dans des strates ; strates : {strata}.</translation>
    </message>
    <message>
        <source>Sample design: strata {strata}, clusters {clusters}.</source>
        <translation>Plan de sondage : strates {strata}, grappes {clusters}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</source>
        <translation>Strates à une seule grappe : règle « {rule} » du paquet survey de Lumley.</translation>
    </message>
    <message>
        <source>Strata with more than one population: {n} of {all}.</source>
        <translation>Strates avec plus d’une population : {n} sur {all}.</translation>
    </message>
    <message>
        <source>Survey {wave} ({period}), people who took part: {n}</source>
        <translation>Enquête {wave} ({period}), nombre de participants : {n}</translation>
    </message>
    <message>
        <source>Survey {wave}, people who took part: {n}</source>
        <translation>Enquête {wave}, nombre de participants : {n}</translation>
    </message>
    <message>
        <source>Survey {wave}: {block}</source>
        <translation>Enquête {wave} : {block}</translation>
    </message>
    <message>
        <source>Taken as one answer in the test, as some are hidden: {names}.</source>
        <translation>Prises pour une seule réponse dans le test, car certaines sont masquées : {names}.</translation>
    </message>
    <message>
        <source>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</source>
        <translation>Test de Rao et Scott, second ordre : F = {f} avec {ndf} et {ddf} degrés de liberté ; réponses : {n}.</translation>
    </message>
    <message>
        <source>Texts with letters in another encoding, which were repaired: {count}.</source>
        <translation>Textes avec des lettres dans un autre encodage, réparés : {count}.</translation>
    </message>
    <message>
        <source>The answers are not weighted: groups that answer more often count too much.</source>
        <translation>Les réponses ne sont pas pondérées : les groupes qui répondent plus souvent comptent trop.</translation>
    </message>
    <message>
        <source>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</source>
        <translation>Les quartiers de ce fichier sont ceux valables à partir du {vintage}, pas les plus récents (valables à partir du {newest}). Les chiffres sont faits pour les quartiers du {vintage}.</translation>
    </message>
    <message>
        <source>The differences between the groups may all be chance (p {p}).</source>
        <translation>Les différences entre les groupes peuvent toutes être dues au hasard (p {p}).</translation>
    </message>
    <message>
        <source>The finite population is taken into account.</source>
        <translation>La taille finie de la population est prise en compte.</translation>
    </message>
    <message>
        <source>The groups differ more than chance would make them (p {p}).</source>
        <translation>Les groupes diffèrent plus que par hasard (p {p}).</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is not meant for wave {wave}.</source>
        <translation>L’indicateur « {indicator} » n’est pas prévu pour la vague {wave}.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</source>
        <translation>L’indicateur « {indicator} » demande des questions absentes de la vague {wave} : {questions}.</translation>
    </message>
    <message>
        <source>The largest difference from a total is {gap} % of it.</source>
        <translation>Le plus grand écart avec un total en vaut {gap} %.</translation>
    </message>
    <message>
        <source>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</source>
        <translation>Le projet n’a pas de quartiers du découpage « {scheme} » (il a : {schemes}) ; les codes de quartiers sont gardés tels quels.</translation>
    </message>
    <message>
        <source>The project has no areas with these codes or names.</source>
        <translation>Le projet n’a pas de quartiers avec ces codes ou ces noms.</translation>
    </message>
    <message>
        <source>The question changed since {wave}: the figures can&apos;t be compared.</source>
        <translation>La question a changé depuis {wave} : les chiffres ne sont pas comparables.</translation>
    </message>
    <message>
        <source>The survey {wave} does not have all these questions.</source>
        <translation>L’enquête {wave} n’a pas toutes ces questions.</translation>
    </message>
    <message>
        <source>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</source>
        <translation>Les totaux ne donnaient pas le même nombre de personnes : ils ont été ramenés à ceux de {variable}, de {gap} % au plus.</translation>
    </message>
    <message>
        <source>The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Le vrai chiffre se situe dans la marge dans {level} enquêtes de ce genre sur 100.</translation>
    </message>
    <message>
        <source>The wave has respondents: {n}, questions: {questions}.</source>
        <translation>La vague a des répondants : {n}, des questions : {questions}.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} are those of its file again.</source>
        <translation>Les poids de la vague {wave} sont de nouveau ceux de son fichier.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</source>
        <translation>Les poids de la vague {wave} ont été accordés avec les totaux de {variables} (tours : {rounds}).</translation>
    </message>
    <message>
        <source>The weights were adjusted before; now they are those of the file again. Adjust them anew.</source>
        <translation>Les poids avaient été ajustés ; ce sont maintenant de nouveau ceux du fichier. Ajustez-les encore.</translation>
    </message>
    <message>
        <source>The words of the questions are in {form}: import again with it (--form).</source>
        <translation>Le texte des questions est dans {form} : importez de nouveau avec lui (--form).</translation>
    </message>
    <message>
        <source>There are no indicators in this project yet.</source>
        <translation>Il n’y a pas encore d’indicateurs dans ce projet.</translation>
    </message>
    <message>
        <source>There are no weights in it: everybody counts for one.</source>
        <translation>Il ne contient pas de poids : chacun compte pour un.</translation>
    </message>
    <message>
        <source>There are too few answers to give a figure.</source>
        <translation>Il y a trop peu de réponses pour donner un chiffre.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Il n’y a pas encore d’enquête dans ce projet.</translation>
    </message>
    <message>
        <source>These limits are not those of the office&apos;s settings.</source>
        <translation>Ces limites ne sont pas celles des réglages du service.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>C’était un essai : rien n’a été gardé.</translation>
    </message>
    <message>
        <source>This wave</source>
        <translation>Cette vague</translation>
    </message>
    <message>
        <source>Those who did not take part may think otherwise; the margin does not know that.</source>
        <translation>Ceux qui n’ont pas participé pensent peut-être autrement ; la marge ne le sait pas.</translation>
    </message>
    <message>
        <source>Tick one box in each row.</source>
        <translation>Cochez une case par ligne.</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Cochez une case.</translation>
    </message>
    <message>
        <source>Too few answers for a figure: {names}.</source>
        <translation>Trop peu de réponses pour un chiffre : {names}.</translation>
    </message>
    <message>
        <source>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</source>
        <translation>Des poids inégaux rendent les marges aussi larges que celles d’une enquête avec {n} poids égaux (effet de plan {effect}).</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Victimes et signalement</translation>
    </message>
    <message>
        <source>Wave {wave}</source>
        <translation>Vague {wave}</translation>
    </message>
    <message>
        <source>Wave {wave} is removed, with its respondents: {n}.</source>
        <translation>La vague {wave} est retirée, avec ses répondants : {n}.</translation>
    </message>
    <message>
        <source>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>Vague {wave} : lignes lues : {read} ; ajoutées : {added}, mises à jour : {updated}, inchangées : {unchanged}, refusées : {rejected}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” came from the very same file.</source>
        <translation>La vague « {wave} » vient du même fichier exactement.</translation>
    </message>
    <message>
        <source>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Moyenne pondérée de ceux qui ont répondu ; erreur type par linéarisation de Taylor, en gardant toutes les grappes d’une strate (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Part pondérée de ceux qui ont répondu ; erreur type par linéarisation de Taylor, en gardant toutes les grappes d’une strate (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted total of those who answered; standard error by the sample design.</source>
        <translation>Total pondéré de ceux qui ont répondu ; erreur type selon le plan de sondage.</translation>
    </message>
    <message>
        <source>Weights are post-stratified; standard errors use the residuals of that model.</source>
        <translation>Les poids sont post-stratifiés ; les erreurs types utilisent les résidus de ce modèle.</translation>
    </message>
    <message>
        <source>Weights are raked to known totals; standard errors use the residuals of that model.</source>
        <translation>Les poids sont calés sur des totaux connus (raking) ; les erreurs types utilisent les résidus de ce modèle.</translation>
    </message>
    <message>
        <source>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</source>
        <translation>Poids plafonnés à {most} fois la moyenne : {n}. Ce qui a été retiré est réparti également sur les autres.</translation>
    </message>
    <message>
        <source>What people say beside what was recorded</source>
        <translation>Ce que disent les gens et ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Whether the groups differ can&apos;t be tested: too little can be shown.</source>
        <translation>Impossible de tester si les groupes diffèrent : trop peu peut être montré.</translation>
    </message>
    <message>
        <source>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</source>
        <translation>Marge large : 30 points ou plus, ou plus de 5 points et de 130 % du chiffre.</translation>
    </message>
    <message>
        <source>With fewer than {n} answers a figure is indicative.</source>
        <translation>Avec moins de {n} réponses, un chiffre est indicatif.</translation>
    </message>
    <message>
        <source>You may tick several boxes.</source>
        <translation>Vous pouvez cocher plusieurs cases.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>une rupture</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>après : {text}</translation>
    </message>
    <message>
        <source>another kind of question</source>
        <translation>un autre type de question</translation>
    </message>
    <message>
        <source>another sample or other weights</source>
        <translation>un autre échantillon ou d’autres poids</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>réponses : {n}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>quartier</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>quartiers</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>posée pour la première fois</translation>
    </message>
    <message>
        <source>asked otherwise from here on</source>
        <translation>posée autrement à partir d’ici</translation>
    </message>
    <message>
        <source>asked otherwise? not decided</source>
        <translation>posée autrement ? non décidé</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>avant : {text}</translation>
    </message>
    <message>
        <source>beside the whole: {verdict}</source>
        <translation>face à l’ensemble : {verdict}</translation>
    </message>
    <message>
        <source>breaks: {n}</source>
        <translation>ruptures : {n}</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>non additionnable</translation>
    </message>
    <message>
        <source>can&apos;t exist</source>
        <translation>ne peut pas exister</translation>
    </message>
    <message>
        <source>chance can&apos;t be judged</source>
        <translation>hasard impossible à évaluer</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>nettement moins</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>nettement plus</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>grappe</translation>
    </message>
    <message>
        <source>cluster of the second stage</source>
        <translation>grappe du second degré</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>grappes</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>chiffre</translation>
    </message>
    <message>
        <source>hidden: protects another figure</source>
        <translation>masqué : protège un autre chiffre</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>masqué : trop peu de réponses</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicatif</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>tenu secret par l&apos;éditeur</translation>
    </message>
    <message>
        <source>margin: {low} to {high}</source>
        <translation>marge : de {low} à {high}</translation>
    </message>
    <message>
        <source>middle area</source>
        <translation>quartier du milieu</translation>
    </message>
    <message>
        <source>nearly final</source>
        <translation>presque définitif</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>pas de réponses</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>pas de rupture</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>pas de différence nette</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>pas de poids</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>n’est plus posée</translation>
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
        <source>note: {text}</source>
        <translation>remarque : {text}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number of the respondent</source>
        <translation>numéro du répondant</translation>
    </message>
    <message>
        <source>of every 100 residents</source>
        <translation>sur 100 habitants</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>autres réponses</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>d’autres quartiers</translation>
    </message>
    <message>
        <source>other codes for the answers</source>
        <translation>d’autres codes pour les réponses</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>d’autres mots</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>période inconnue</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>population of the second stage</source>
        <translation>population du second degré</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>populations</translation>
    </message>
    <message>
        <source>possible breaks to decide: {n}</source>
        <translation>ruptures possibles à décider : {n}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>sample with {parts}</source>
        <translation>échantillon avec {parts}</translation>
    </message>
    <message>
        <source>scheme of the areas</source>
        <translation>découpage des quartiers</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>plusieurs réponses</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>strates</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>strate</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>told by the indicator</source>
        <translation>signalé par l’indicateur</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>trop peu de réponses</translation>
    </message>
    <message>
        <source>uncertain (few answers)</source>
        <translation>incertain (peu de réponses)</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vague</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weights by post-stratification</source>
        <translation>poids par post-stratification</translation>
    </message>
    <message>
        <source>weights by raking</source>
        <translation>poids par calage sur marges</translation>
    </message>
    <message>
        <source>weights of the file</source>
        <translation>poids du fichier</translation>
    </message>
    <message>
        <source>whole wave</source>
        <translation>toute la vague</translation>
    </message>
    <message>
        <source>wide margin</source>
        <translation>marge large</translation>
    </message>
    <message>
        <source>{answer} (counts as no answer)</source>
        <translation>{answer} (compte comme pas de réponse)</translation>
    </message>
    <message>
        <source>{file}: questions: {n}.</source>
        <translation>{file} : questions : {n}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} à {high}</translation>
    </message>
    <message>
        <source>{number} {question}: {what}, from {earlier} to {later} ({state})</source>
        <translation>{number} {question} : {what}, de {earlier} à {later} ({state})</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{theme}, recorded per 1,000 inhabitants</source>
        <translation>{theme}, enregistré pour 1 000 habitants</translation>
    </message>
    <message>
        <source>{title}, by {group}</source>
        <translation>{title}, selon {group}</translation>
    </message>
    <message>
        <source>{title}: {value}, in truth between {low} and {high}.</source>
        <translation>{title} : {value}, en réalité entre {low} et {high}.</translation>
    </message>
    <message>
        <source>{wave} ({period}): published figures</source>
        <translation>{wave} ({period}) : chiffres publiés</translation>
    </message>
    <message>
        <source>{wave} ({period}): respondents: {n}, questions: {questions}</source>
        <translation>{wave} ({period}) : répondants : {n}, questions : {questions}</translation>
    </message>
    <message>
        <source>“{file}” was left aside: the file of answers has labels of its own.</source>
        <translation>« {file} » a été laissé de côté : le fichier des réponses a ses propres libellés.</translation>
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
        <translation>incidents</translation>
    </message>
    <message>
        <source>incidents per km²</source>
        <translation>incidents par km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitants</translation>
    </message>
    <message>
        <source>km per km²</source>
        <translation>km par km²</translation>
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
        <source>per km²</source>
        <translation>par km²</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
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
        <source>As of</source>
        <translation>Situation au</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Situation au {day}</translation>
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
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</source>
        <translation>Chaque barre va de la limite inférieure à la limite supérieure de la marge ; le chiffre lui-même se trouve là où la couleur change.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures of the charts (not printed)</source>
        <translation>Chiffres des graphiques (non imprimés)</translation>
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
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Carte : aucune image n’a été faite.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
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
        <source>Method</source>
        <translation>Méthode</translation>
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
        <source>Not shown: {fewer} further rows.</source>
        <translation>Non montrées : {fewer} autres lignes.</translation>
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
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
        <source>SHA-256 of its content</source>
        <translation>SHA-256 de son contenu</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256 : les seize premiers signes de l’empreinte du fichier.</translation>
    </message>
    <message>
        <source>Safety and prevention in {municipality}</source>
        <translation>Sécurité et prévention à {municipality}</translation>
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
        <source>Sheet</source>
        <translation>Feuille</translation>
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
        <source>Sources and manifest</source>
        <translation>Sources et manifeste</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>La marge dit de combien le hasard seul peut faire varier le nombre d’un mois (95 %).</translation>
    </message>
    <message>
        <source>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</source>
        <translation>L’empreinte est le SHA-256 d’un texte en UTF-8 : une ligne par cellule non vide, de gauche à droite et de haut en bas, avec son adresse, une tabulation et son contenu, les nombres avec 15 chiffres ; puis, pour chaque image, sa cellule, une tabulation et le SHA-256 de son fichier.</translation>
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
        <source>With these options, from this state of the project, the same workbook comes out again, byte for byte.</source>
        <translation>Avec ces options, à partir de cet état du projet, le même classeur ressort, octet pour octet.</translation>
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
        <source>page {number} of {total}</source>
        <translation>page {number} de {total}</translation>
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
        <source>to the figure</source>
        <translation>jusqu’au chiffre</translation>
    </message>
    <message>
        <source>to the upper margin</source>
        <translation>jusqu’à la limite supérieure</translation>
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
        <source>{municipality}. As of {day}. Made for: {recipient}.</source>
        <translation>{municipality}. Situation au {day}. Pour : {recipient}.</translation>
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
        <source>{title} (continued)</source>
        <translation>{title} (suite)</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>« {few} » : de 1 à {most} incidents, masqué pour protéger les personnes. « {shielded} » : masqué parce qu’un petit nombre pourrait s’en déduire. Zéro est affiché.</translation>
    </message>
</context>
</TS>
