<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Acerca de Wijkatlas</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</source>
        <translation>Versión {version}. Software libre con licencia EUPL 1.2.

Mapas, cifras e informes para las oficinas locales de prevención. Funciona sin internet; sus datos se quedan en su ordenador.</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Put on this action</source>
        <translation>Añadir a esta acción</translation>
    </message>
    <message>
        <source>Search in actions</source>
        <translation>Buscar en las acciones</translation>
    </message>
    <message>
        <source>There are no actions yet. Make one on the page Plan first.</source>
        <translation>Aún no hay acciones. Cree primero una en la página Plan.</translation>
    </message>
    <message>
        <source>Use a card for an action</source>
        <translation>Usar una ficha para una acción</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Open a project first; then ask a question about its incidents.</source>
        <translation>Abra primero un proyecto; después haga una pregunta sobre sus incidentes.</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file, then ask a question.</source>
        <translation>Todavía no hay incidentes. Importe un archivo y después haga una pregunta.</translation>
    </message>
    <message>
        <source>This version does not know that analysis.</source>
        <translation>Esta versión no conoce ese análisis.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Double click, or F2, to give it other words</source>
        <translation>Doble clic, o F2, para cambiar las palabras</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>No answer: does not apply</source>
        <translation>Sin respuesta: no corresponde</translation>
    </message>
    <message>
        <source>No answer: don&apos;t know</source>
        <translation>Sin respuesta: no sabe</translation>
    </message>
    <message>
        <source>No answer: empty</source>
        <translation>Sin respuesta: vacío</translation>
    </message>
    <message>
        <source>No answer: not on the scale</source>
        <translation>Sin respuesta: fuera de la escala</translation>
    </message>
    <message>
        <source>No answer: refused</source>
        <translation>Sin respuesta: no quiso</translation>
    </message>
    <message>
        <source>“{answer}” counts as</source>
        <translation>«{answer}» cuenta como</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Compute it for now</source>
        <translation>Calcularlo por ahora</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>Calculando el resultado</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Guardando el resultado</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Leyendo el resultado</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Algo salió mal en el cálculo.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
</context>
<context>
    <name>AreaImportDialog</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Importar barrios</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>What these areas are; one project can hold several</source>
        <translation>Qué son estas zonas; un proyecto puede contener varias divisiones</translation>
    </message>
    <message>
        <source>for example 2024-01-01, or a column</source>
        <translation>2024-01-01, o una columna</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipio</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>barrio</translation>
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
        <translation>Haga clic primero en barrios del mapa; mantenga Mayús para elegir varios.</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de barrio</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Tomar los elegidos en el mapa</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>todo el municipio</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (el barrio ya no existe)</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Drawing the result</source>
        <translation>Dibujando el resultado</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrando</translation>
    </message>
    <message>
        <source>Keeping the map style</source>
        <translation>Guardando el estilo del mapa</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Leyendo el proyecto</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>About what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>All areas side by side</source>
        <translation>Todos los barrios, uno junto a otro</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Division of the areas</source>
        <translation>División de los barrios</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Buscar un indicador</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>BreaksDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Look at what stood before and after, and say whether the figures of the two waves can be compared.</source>
        <translation>Una pregunta que cambió puede dar otras respuestas aunque nada haya cambiado en la ciudad. Mire lo que había antes y después, y diga si las cifras de las dos olas se pueden comparar.</translation>
    </message>
    <message>
        <source>Another kind of question</source>
        <translation>Otro tipo de pregunta</translation>
    </message>
    <message>
        <source>Another scale of answers</source>
        <translation>Otra escala de respuestas</translation>
    </message>
    <message>
        <source>Another way of holding the survey</source>
        <translation>Otra forma de hacer la encuesta</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <translation>Preguntado por primera vez</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes between waves</source>
        <translation>Cambios entre olas</translation>
    </message>
    <message>
        <source>Decided: it is a break. No line, no difference.</source>
        <translation>Decidido: es una ruptura. Sin línea ni diferencia.</translation>
    </message>
    <message>
        <source>Decided: no break. The figures are compared.</source>
        <translation>Decidido: no hay ruptura. Las cifras se comparan.</translation>
    </message>
    <message>
        <source>It is a break: do not compare</source>
        <translation>Es una ruptura: no comparar</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>Guardando la decisión</translation>
    </message>
    <message>
        <source>No break: compare</source>
        <translation>No hay ruptura: comparar</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Ya no se pregunta</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Nadie ha decidido todavía.</translation>
    </message>
    <message>
        <source>Noted by the office</source>
        <translation>Anotado por la oficina</translation>
    </message>
    <message>
        <source>Nothing changed between the waves.</source>
        <translation>Nada cambió entre las olas.</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Otros barrios</translation>
    </message>
    <message>
        <source>Other codes of answers</source>
        <translation>Otros códigos de respuestas</translation>
    </message>
    <message>
        <source>Other words in the question</source>
        <translation>Otras palabras en la pregunta</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Toda la encuesta</translation>
    </message>
    <message>
        <source>{earlier} to {later}</source>
        <translation>De {earlier} a {later}</translation>
    </message>
</context>
<context>
    <name>BreaksView</name>
    <message>
        <source>&amp;Breaks the comparison</source>
        <translation>&amp;Rompe la comparación</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</source>
        <translation>Una pregunta que cambió puede dar otras respuestas aunque nada haya cambiado en la ciudad. Diga de cada cambio si rompe la comparación de las olas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;más tarde</translation>
    </message>
    <message>
        <source>Does n&amp;ot</source>
        <translation>N&amp;o la rompe</translation>
    </message>
    <message>
        <source>No line and no difference from one wave to the other</source>
        <translation>Sin línea ni diferencia de una ola a la otra</translation>
    </message>
    <message>
        <source>Nothing changed since the waves that are there.</source>
        <translation>Nada cambió desde las olas que ya están.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Una respuesta de varias</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Varias respuestas</translation>
    </message>
    <message>
        <source>The figures are compared with a warning beside them</source>
        <translation>Las cifras se comparan con una advertencia al lado</translation>
    </message>
    <message>
        <source>The figures of the two waves are compared</source>
        <translation>Las cifras de las dos olas se comparan</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Toda la encuesta</translation>
    </message>
    <message>
        <source>This is the first wave: there is nothing to compare with.</source>
        <translation>Es la primera ola: no hay nada con que comparar.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>; not filled in: {n}</source>
        <translation>; sin rellenar: {n}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiador</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Previsto (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Gastado (€)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}</source>
        <translation>previsto € {planned}, gastado € {spent}</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</source>
        <translation>Importes en euros. Líneas de presupuesto: {lines}; sin importe previsto: {planned}, sin importe gastado: {spent}. Solo se suma lo que está rellenado; «–» está sin rellenar.</translation>
    </message>
    <message>
        <source>Budget by funder</source>
        <translation>Presupuesto por financiador</translation>
    </message>
    <message>
        <source>Budget by sector</source>
        <translation>Presupuesto por sector</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Por financiador</translation>
    </message>
    <message>
        <source>By the sector that leads</source>
        <translation>Por sector del responsable</translation>
    </message>
    <message>
        <source>Copy the tables</source>
        <translation>Copiar las tablas</translation>
    </message>
    <message>
        <source>No budget lines are filled in for these actions.</source>
        <translation>Estas acciones no tienen líneas de presupuesto.</translation>
    </message>
    <message>
        <source>Planned: € {planned}; spent: € {spent}.</source>
        <translation>Previsto: € {planned}; gastado: € {spent}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no funder</source>
        <translation>sin financiador</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>sin sector</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gastado</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Add a problem by its title</source>
        <translation>Añadir un problema por su título</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importar pesos de daño…</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put the chosen problem in another lane</source>
        <translation>Poner el problema elegido en otra vía</translation>
    </message>
    <message>
        <source>Score all from their figures</source>
        <translation>Puntuar todo según sus cifras</translation>
    </message>
    <message>
        <source>Scores, figures and decision of the chosen problem</source>
        <translation>Puntuaciones, cifras y decisión del problema elegido</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Objetivo o acción</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What happens in this month</source>
        <translation>Qué ocurre este mes</translation>
    </message>
    <message>
        <source>{month}: nothing starts, ends or is due</source>
        <translation>{month}: nada empieza, termina ni vence</translation>
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
        <translation>Cambiar una ficha propia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New own card</source>
        <translation>Nueva ficha propia</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Guardando la ficha</translation>
    </message>
    <message>
        <source>card</source>
        <translation>ficha</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Dutch (needed)</source>
        <translation>Neerlandés (necesario)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Remite a</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Sectors that take part</source>
        <translation>Sectores que participan</translation>
    </message>
    <message>
        <source>Source (row)</source>
        <translation>Fuente (fila)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos en</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Qué cambió en lo que se sabe</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Qué hallaron las evaluaciones</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se halló</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Working in steps (SARA and 5I)</source>
        <translation>Trabajar por pasos (SARA y 5I)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All evidence</source>
        <translation>Toda la evidencia</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Cards: {n}</source>
        <translation>Fichas: {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>No card is like that. Take a word or a filter away.</source>
        <translation>Ninguna ficha cumple. Quite una palabra o un filtro.</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fichas de programa</translation>
    </message>
    <message>
        <source>Search in cards</source>
        <translation>Buscar en las fichas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Esta ficha propia no se puede leer.</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>ficha propia</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back to the cards</source>
        <translation>Volver a las fichas</translation>
    </message>
    <message>
        <source>Back to the cards (Alt+←)</source>
        <translation>Volver a las fichas (Alt+←)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose a card to read it.</source>
        <translation>Elija una ficha para leerla.</translation>
    </message>
    <message>
        <source>Make an own card that starts with the texts of this one</source>
        <translation>Crear una ficha propia que parte de los textos de esta</translation>
    </message>
    <message>
        <source>Mend its text and import it again, or remove it in the menu of the list.</source>
        <translation>Corrija su texto e impórtela de nuevo, o quítela en el menú de la lista.</translation>
    </message>
    <message>
        <source>Own copy…</source>
        <translation>Copia propia…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Esta ficha propia no se puede leer.</translation>
    </message>
    <message>
        <source>Use for an action…</source>
        <translation>Usar en una acción…</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>And further: {n}.</source>
        <translation>Y además: {n}.</translation>
    </message>
    <message>
        <source>Figures that changed since {day}: {n}.</source>
        <translation>Cifras que cambiaron desde el {day}: {n}.</translation>
    </message>
    <message>
        <source>From now on, what changes can be told here.</source>
        <translation>A partir de ahora se podrá ver aquí qué cambia.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing the chart</source>
        <translation>Dibujando el gráfico</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show the chart large</source>
        <translation>Mostrar el gráfico en grande</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Qué gráfico</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Remember the recipe as</source>
        <translation>&amp;Recordar el modelo de importación como</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</source>
        <translation>Un año, un mes o dos días con una barra, como 2025-10-01/2025-11-15.</translation>
    </message>
    <message>
        <source>Answers in a known area of “{scheme}”: {n} of {all}.</source>
        <translation>Respuestas en un barrio conocido de «{scheme}»: {n} de {all}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>In&amp;dicators</source>
        <translation>In&amp;dicadores</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Kept, but note: {n} × {reason}</source>
        <translation>Guardado, pero atención: {n} × {reason}</translation>
    </message>
    <message>
        <source>Left out: {n} × {reason}</source>
        <translation>Excluido: {n} × {reason}</translation>
    </message>
    <message>
        <source>Name of the &amp;wave</source>
        <translation>Nombre de la &amp;ola</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nombre del modelo de importación</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nombre de la ola</translation>
    </message>
    <message>
        <source>No column with areas: there will be no figures by area, and no map.</source>
        <translation>Ninguna columna con barrios: no habrá cifras por barrio ni mapa.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Published figures: {n}. They are shown beside your own surveys.</source>
        <translation>Cifras publicadas: {n}. Se muestran junto a sus propias encuestas.</translation>
    </message>
    <message>
        <source>Put this &amp;file in its place</source>
        <translation>Poner este &amp;archivo en su lugar</translation>
    </message>
    <message>
        <source>Ready-made figures that fit these questions.</source>
        <translation>Cifras ya preparadas que encajan con estas preguntas.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>The next wave is read in the same way.</source>
        <translation>La próxima ola se lee de la misma forma.</translation>
    </message>
    <message>
        <source>There are no weights: everybody counts for one.</source>
        <translation>No hay pesos: cada persona cuenta como una.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. Its answers are replaced.</source>
        <translation>Ya hay una ola «{name}». Sus respuestas se reemplazan.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. This file corrects or completes it.</source>
        <translation>Ya hay una ola «{name}». Este archivo la corrige o la completa.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Lo que se importa</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>Qué hará la importación</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidas</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizadas</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</source>
        <translation>⚠ Cambios desde las olas anteriores: {n}. Diga en la pestaña «Cambios» cuáles rompen la comparación, o decida más tarde.</translation>
    </message>
    <message>
        <source>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</source>
        <translation>⚠ Personas con el mismo número en «{wave}» que aquí tienen otras respuestas: {n}. ¿Es realmente la misma ola? Si no, dele otro nombre.</translation>
    </message>
    <message>
        <source>⚠ The areas in “{column}” are not those of the project: there will be no map.</source>
        <translation>⚠ Los barrios en «{column}» no son los del proyecto: no habrá mapa.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Leyendo lo que se puede elegir</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Choose a figure to see it in full, by area on the map.</source>
        <translation>Elija una cifra para verla completa, por barrio en el mapa.</translation>
    </message>
    <message>
        <source>Make a problem of this</source>
        <translation>Crear un problema con esto</translation>
    </message>
    <message>
        <source>Profile of {area}</source>
        <translation>Perfil de {area}</translation>
    </message>
    <message>
        <source>areas of {day}</source>
        <translation>barrios a {day}</translation>
    </message>
    <message>
        <source>based on {n}</source>
        <translation>basado en {n}</translation>
    </message>
    <message>
        <source>before: {figure}, {period}</source>
        <translation>antes: {figure}, {period}</translation>
    </message>
    <message>
        <source>rank {rank} of {n}, between {low} and {high}</source>
        <translation>puesto {rank} de {n}, entre {low} y {high}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Barrio</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Conglomerado</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Población</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>P&amp;eso</translation>
    </message>
    <message>
        <source>A stratum with one cl&amp;uster</source>
        <translation>&amp;Un estrato con un conglomerado</translation>
    </message>
    <message>
        <source>A stratum with one cluster</source>
        <translation>Un estrato con un conglomerado</translation>
    </message>
    <message>
        <source>As if everybody in it was asked</source>
        <translation>Como si se preguntara a todos en él</translation>
    </message>
    <message>
        <source>As the other strata on average</source>
        <translation>Como los demás estratos en promedio</translation>
    </message>
    <message>
        <source>Cluster of the second stage</source>
        <translation>Conglomerado de la segunda etapa</translation>
    </message>
    <message>
        <source>Columns that stay &amp;out</source>
        <translation>Columnas e&amp;xcluidas</translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Columnas excluidas</translation>
    </message>
    <message>
        <source>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</source>
        <translation>Distinto para cada persona. Con él, un archivo corregido cambia la ola en vez de añadir personas dos veces.</translation>
    </message>
    <message>
        <source>For how many residents this person counts. Without it everybody counts for one.</source>
        <translation>Por cuántos residentes cuenta esta persona. Sin él, cada persona cuenta como una.</translation>
    </message>
    <message>
        <source>How many residents the stratum has. Where a large part of them answered, margins get smaller.</source>
        <translation>Cuántos residentes tiene el estrato. Donde respondió una gran parte, los márgenes son menores.</translation>
    </message>
    <message>
        <source>How many residents, or groups, the group of the first step has.</source>
        <translation>Cuántos residentes, o grupos, tiene el grupo de la primera etapa.</translation>
    </message>
    <message>
        <source>Make no margin, and say so</source>
        <translation>No dar margen, y decirlo</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>N&amp;umber of the person</source>
        <translation>&amp;Número de la persona</translation>
    </message>
    <message>
        <source>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</source>
        <translation>Personas extraídas juntas, como una calle o un hogar. Sin él, cada persona se extrajo por sí sola.</translation>
    </message>
    <message>
        <source>Population of the second stage</source>
        <translation>Población de la segunda etapa</translation>
    </message>
    <message>
        <source>S&amp;tratum</source>
        <translation>Est&amp;rato</translation>
    </message>
    <message>
        <source>Set it beside everybody (careful)</source>
        <translation>Compararlo con todos (cauteloso)</translation>
    </message>
    <message>
        <source>The &amp;same people in each wave: the number stays theirs</source>
        <translation>Las &amp;mismas personas en cada ola: conservan su número</translation>
    </message>
    <message>
        <source>The part of the town that people were drawn in separately, such as a neighbourhood.</source>
        <translation>La parte de la ciudad en la que se extrajeron personas por separado, como un barrio.</translation>
    </message>
    <message>
        <source>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</source>
        <translation>Las columnas marcadas no se guardan. Nombres, direcciones, correos y números IP ya están marcados: señalan a una persona.</translation>
    </message>
    <message>
        <source>When people were drawn in two steps: the group of the second.</source>
        <translation>Si las personas se extrajeron en dos etapas: el grupo de la segunda.</translation>
    </message>
    <message>
        <source>When the person answered. The period of the wave comes from it.</source>
        <translation>Cuándo respondió la persona. De ahí viene el período de la ola.</translation>
    </message>
    <message>
        <source>Where the person lives. Figures by area and the map need it.</source>
        <translation>Dónde vive la persona. Las cifras por barrio y el mapa lo necesitan.</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Qué barrios</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>como se encontró</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>–  none</source>
        <translation>–  ninguna</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>A number is not a number.</source>
        <translation>Un número no es un número.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Rellene lo que aún está vacío.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Done: {title}</source>
        <translation>Hecho: {title}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</source>
        <translation>Es un fallo del programa. Su archivo de proyecto está a salvo: lo que no se había terminado se ha deshecho. Puede seguir trabajando; envíenos este informe. No contiene datos de su proyecto.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Elegir un día: {field}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>A role or service, no name</source>
        <translation>Una función o un servicio, sin nombre</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Keep the result first; then note here what was decided.</source>
        <translation>Guarde primero el resultado; después anote aquí lo que se decidió.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Finalidad: {purpose}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar la decisión</translation>
    </message>
    <message>
        <source>The decision is in the register.</source>
        <translation>La decisión está en el registro.</translation>
    </message>
    <message>
        <source>The program decides nothing: a person does.</source>
        <translation>El programa no decide nada: decide una persona.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>Qué se decidió, y por qué</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quién decidió</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>council or function, no person</source>
        <translation>consejo o cargo, ninguna persona</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>After, first day</source>
        <translation>Después, primer día</translation>
    </message>
    <message>
        <source>After, last day</source>
        <translation>Después, último día</translation>
    </message>
    <message>
        <source>After: which period?</source>
        <translation>Después: ¿qué período?</translation>
    </message>
    <message>
        <source>After: which survey?</source>
        <translation>Después: ¿qué encuesta?</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>Are the groups of areas of another size? Weigh them by:</source>
        <translation>¿Los grupos de zonas tienen distinto tamaño? Ponderarlos por:</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Zonas de comparación</translation>
    </message>
    <message>
        <source>Before, first day</source>
        <translation>Antes, primer día</translation>
    </message>
    <message>
        <source>Before, last day</source>
        <translation>Antes, último día</translation>
    </message>
    <message>
        <source>Before: which period?</source>
        <translation>Antes: ¿qué período?</translation>
    </message>
    <message>
        <source>Before: which survey?</source>
        <translation>Antes: ¿qué encuesta?</translation>
    </message>
    <message>
        <source>Compared with which areas?</source>
        <translation>¿Comparado con qué zonas?</translation>
    </message>
    <message>
        <source>How far around do incidents count that may have moved? (metres, 0 for none)</source>
        <translation>¿Hasta qué distancia cuentan los incidentes que pueden haberse desplazado? (metros, 0 si no cuentan)</translation>
    </message>
    <message>
        <source>How is it compared?</source>
        <translation>¿Cómo se compara?</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de barrio</translation>
    </message>
    <message>
        <source>Propose comparable areas</source>
        <translation>Proponer zonas comparables</translation>
    </message>
    <message>
        <source>Ring in metres</source>
        <translation>Anillo en metros</translation>
    </message>
    <message>
        <source>Start of each area</source>
        <translation>Inicio en cada zona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zonas de la acción</translation>
    </message>
    <message>
        <source>Weigh the groups by</source>
        <translation>Ponderar los grupos por</translation>
    </message>
    <message>
        <source>What is this evaluation called?</source>
        <translation>¿Cómo se llama esta evaluación?</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>Qué debe cambiar</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>When does each area start?</source>
        <translation>¿Cuándo empieza cada zona?</translation>
    </message>
    <message>
        <source>Where is something done?</source>
        <translation>¿Dónde se hace algo?</translation>
    </message>
    <message>
        <source>Which areas are meant?</source>
        <translation>¿De qué zonas se trata?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categoría en la fuente</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Click something on the map, or choose a row in the table.</source>
        <translation>Haga clic en algo del mapa o elija una fila de la tabla.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>Incidentes mostrados</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Solo este barrio</translation>
    </message>
    <message>
        <source>Only this network</source>
        <translation>Solo esta red</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contacto en la policía</translation>
    </message>
    <message>
        <source>Reading details</source>
        <translation>Leyendo los detalles</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>Este incidente ya no existe.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{n} incidents selected</source>
        <translation>{n} incidentes seleccionados</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vacante</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Kept. Some settings apply when you start Wijkatlas again.</source>
        <translation>Guardado. Algunos ajustes se aplican al volver a iniciar Wijkatlas.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the file.</source>
        <translation>Abra o cree primero un proyecto y después suelte el archivo.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nuevo plan…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Nuevo: {kind}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>To the goal before, or a level up</source>
        <translation>Al objetivo anterior, o un nivel arriba</translation>
    </message>
    <message>
        <source>To the next goal, or a level down</source>
        <translation>Al objetivo siguiente, o un nivel abajo</translation>
    </message>
    <message>
        <source>{kind}, beside the chosen one</source>
        <translation>{kind}, junto al elegido</translation>
    </message>
    <message>
        <source>{kind}, under the chosen one</source>
        <translation>{kind}, debajo del elegido</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Deleted, with all that hung on it: {n}. Undo brings it back.</source>
        <translation>Eliminado, con todo lo que colgaba de ello: {n}. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Reading the figures of the goals</source>
        <translation>Leyendo las cifras de los objetivos</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Leyendo el plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Guardando el plan</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</source>
        <translation>Importe las respuestas tal como las recibió: una hoja de cálculo, un archivo CSV, SPSS o Stata, o una exportación de LimeSurvey o KoboToolbox. Después verá qué opinan los residentes, por barrio, con un margen junto a cada cifra.</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar una encuesta…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Todavía no hay encuestas</translation>
    </message>
    <message>
        <source>Open a project first; then its surveys stand here.</source>
        <translation>Abra primero un proyecto; sus encuestas aparecerán aquí.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be imported.</source>
        <translation>Este proyecto está abierto solo para lectura, así que no se puede importar nada.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</source>
        <translation>Importe lo que tenga, en cualquier orden. Los barrios permiten contar y comparar. También puede soltar un archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Para empezar</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar barrios…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Importar redes…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Todavía no hay nada que mostrar</translation>
    </message>
    <message>
        <source>{n} areas are there</source>
        <translation>hay {n} barrios</translation>
    </message>
    <message>
        <source>{n} networks are there</source>
        <translation>hay {n} redes</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>no está en esta ola</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{kind}: not counted</source>
        <translation>{kind}: no se cuenta</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>(none yet)</source>
        <translation>(ninguna todavía)</translation>
    </message>
    <message>
        <source>(none: every action has one)</source>
        <translation>(ninguna: cada acción tiene una)</translation>
    </message>
    <message>
        <source>(there are no actions yet)</source>
        <translation>(todavía no hay acciones)</translation>
    </message>
    <message>
        <source>Evaluate something that is not in a plan</source>
        <translation>Evaluar algo que no está en un plan</translation>
    </message>
    <message>
        <source>Evaluations, and actions without one</source>
        <translation>Evaluaciones, y acciones sin evaluación</translation>
    </message>
    <message>
        <source>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</source>
        <translation>Diga antes de que empiece una acción cómo se juzgará. Así se puede confiar en el resultado, también cuando no es el esperado. Elija una acción para empezar.</translation>
    </message>
    <message>
        <source>With an evaluation</source>
        <translation>Con evaluación</translation>
    </message>
    <message>
        <source>Without an evaluation</source>
        <translation>Sin evaluación</translation>
    </message>
    <message>
        <source>design fixed</source>
        <translation>diseño fijado</translation>
    </message>
    <message>
        <source>design open</source>
        <translation>diseño abierto</translation>
    </message>
    <message>
        <source>for now: {verdict}</source>
        <translation>por ahora: {verdict}</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Volver a la lista (Alt+←)</translation>
    </message>
    <message>
        <source>Compute the result</source>
        <translation>Calcular el resultado</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Fix the design…</source>
        <translation>Fijar el diseño…</translation>
    </message>
    <message>
        <source>From then on it can&apos;t be changed any more; the day is written down.</source>
        <translation>A partir de entonces ya no se puede cambiar; se anota el día.</translation>
    </message>
    <message>
        <source>Of the action: {action}</source>
        <translation>De la acción: {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show the action</source>
        <translation>Mostrar la acción</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>El diseño</translation>
    </message>
    <message>
        <source>The design is open: it can still be changed.</source>
        <translation>El diseño está abierto: todavía se puede cambiar.</translation>
    </message>
    <message>
        <source>The design was fixed on {day} by: {by}</source>
        <translation>El diseño se fijó el {day} por: {by}</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>El diseño se fijó el {day}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(they differ)</source>
        <translation>(son distintos)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Add a figure</source>
        <translation>Añadir una cifra</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Cifras medidas por la oficina</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Respuestas</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>&amp;Encoding of letters</source>
        <translation>&amp;Codificación de las letras</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>C&amp;uestionario</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Modelo de importación</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</source>
        <translation>Un modelo de importación recuerda para qué sirve cada columna, así la próxima ola de la misma encuesta se importa sola.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</source>
        <translation>CSV, Excel, OpenDocument, SPSS o Stata; una exportación de LimeSurvey o KoboToolbox; o cifras publicadas de CBS StatLine. Puede soltar el archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Elegir un modelo de importación</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Europa occidental (850)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Codificación de las letras</translation>
    </message>
    <message>
        <source>File with answers</source>
        <translation>Archivo con respuestas</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</source>
        <translation>No es necesario. LimeSurvey (.lss, .lsq) o XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>Point .</source>
        <translation>Punto .</translation>
    </message>
    <message>
        <source>Proposed from the headings and cells</source>
        <translation>Propuesto según los títulos y las celdas</translation>
    </message>
    <message>
        <source>Proposed: {name}, which served before</source>
        <translation>Propuesto: {name}, que ya sirvió antes</translation>
    </message>
    <message>
        <source>Published figures, {title}: {n}. They are taken over as they are.</source>
        <translation>Cifras publicadas, {title}: {n}. Se toman tal como están.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modelo de importación</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sign between co&amp;lumns</source>
        <translation>Signo entre co&amp;lumnas</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Signo entre columnas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Tomar un modelo de importación de un archivo</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabla de texto</translation>
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
        <translation>Windows, Europa occidental (1252)</translation>
    </message>
    <message>
        <source>{kind} · rows: {rows} · columns: {columns}</source>
        <translation>{kind} · filas: {rows} · columnas: {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Choose an area or a network</source>
        <translation>Elegir un barrio o una red</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Elegir categorías</translation>
    </message>
    <message>
        <source>Choose period, days and hours</source>
        <translation>Elegir período, días y horas</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the plan</source>
        <translation>Filtro del plan</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Solo lo que va con retraso</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Titular o responsable</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>¿Qué?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Click to sort</source>
        <translation>Clic para ordenar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Notes under the table</source>
        <translation>Notas bajo la tabla</translation>
    </message>
    <message>
        <source>Show the table large</source>
        <translation>Mostrar la tabla en grande</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</source>
        <translation>Un diseño fijado ya no se puede cambiar ni quitar. Así nadie puede decir después que la comparación se eligió para que saliera bien. Sigue siendo posible algo mejor: otra evaluación al lado.</translation>
    </message>
    <message>
        <source>Fix the design</source>
        <translation>Fijar el diseño</translation>
    </message>
    <message>
        <source>Fixing the design</source>
        <translation>Fijando el diseño</translation>
    </message>
    <message>
        <source>Who fixes it? (a function, no name)</source>
        <translation>¿Quién lo fija? (un cargo, ningún nombre)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Change this indicator…</source>
        <translation>Cambiar este indicador…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copiar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Make an indicator of this question…</source>
        <translation>Crear un indicador de esta pregunta…</translation>
    </message>
    <message>
        <source>Put this question in the council&apos;s workbook</source>
        <translation>Añadir esta pregunta al libro para el pleno municipal</translation>
    </message>
    <message>
        <source>Take this question out of the council&apos;s workbook</source>
        <translation>Quitar esta pregunta del libro para el pleno municipal</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Todavía no hay un resultado actualizado.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>A change goes to all of them.</source>
        <translation>Un cambio se aplica a todos.</translation>
    </message>
    <message>
        <source>Card: {title}</source>
        <translation>Ficha: {title}</translation>
    </message>
    <message>
        <source>Choose a goal or an action to see and change it.</source>
        <translation>Elija un objetivo o una acción para verlo y cambiarlo.</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Cifras: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to what this row is linked to</source>
        <translation>Ir a lo que está enlazado con esta fila</translation>
    </message>
    <message>
        <source>Its evaluation</source>
        <translation>Su evaluación</translation>
    </message>
    <message>
        <source>Nothing is linked yet</source>
        <translation>Todavía no hay nada enlazado</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Planificar una evaluación</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Problema: {title}</translation>
    </message>
    <message>
        <source>Rows of one kind can be changed together: goals, or actions.</source>
        <translation>Se pueden cambiar juntas filas de un mismo tipo: objetivos o acciones.</translation>
    </message>
    <message>
        <source>{kind}: {n} chosen</source>
        <translation>{kind}: elegidos {n}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Looking at what is due</source>
        <translation>Mirando qué hay que hacer</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>Mostrar {panel}</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Haga clic primero en barrios del mapa; mantenga Mayús para elegir varios.</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Tomar los elegidos en el mapa</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (el barrio ya no existe)</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a goal, an action or a plan</source>
        <translation>Añadir un objetivo, una acción o un plan</translation>
    </message>
    <message>
        <source>Found: {n} of {of}</source>
        <translation>Encontrados: {n} de {of}</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objetivos que se pueden medir</translation>
    </message>
    <message>
        <source>Measurable goals: {n} of {of}</source>
        <translation>Objetivos medibles: {n} de {of}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>Qué se puede hacer con las filas elegidas</translation>
    </message>
</context>
<context>
    <name>HeaderLines</name>
    <message>
        <source>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</source>
        <translation>Haga clic en las líneas que son los títulos (o use las flechas y la barra espaciadora). Varias líneas se unen en un solo título por columna.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Las primeras líneas del archivo</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>títulos</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</source>
        <translation>CSV y otras tablas de texto, Excel, OpenDocument, GeoJSON, GeoPackage o Shapefile; también comprimidos en .gz o .zip. También puede soltar el archivo en la ventana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation>Archivo de incidentes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Importar incidentes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</source>
        <translation>En {n} de ellas hay una marca: ⚠ conservada con una nota, ✕ excluida.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Leyendo las primeras filas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Las filas rechazadas están en {file}.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Escribiendo las filas rechazadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>{file}: {total} rows, of which the first {n} are shown.</source>
        <translation>{file}: {total} filas; se muestran las {n} primeras.</translation>
    </message>
    <message>
        <source>{rate} rows per second</source>
        <translation>{rate} filas por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Guardar las filas rechazadas…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Escribiendo las filas rechazadas</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categoría en la fuente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} seleccionados</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Click to sort; right click to choose the columns</source>
        <translation>Clic para ordenar; clic derecho para elegir las columnas</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>{n} filas copiadas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas para una hoja de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copiando filas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Solo seleccionados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Seleccione primero las filas que quiere copiar.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>Ordenando la tabla</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
</context>
<context>
    <name>IndicatorDialog</name>
    <message>
        <source>Calculating the indicator</source>
        <translation>Calculando el indicador</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>Cambiar un indicador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Indicador nuevo</translation>
    </message>
    <message>
        <source>Saving the indicator</source>
        <translation>Guardando el indicador</translation>
    </message>
    <message>
        <source>Value in the newest survey</source>
        <translation>Valor en la encuesta más nueva</translation>
    </message>
</context>
<context>
    <name>IndicatorField</name>
    <message>
        <source>Choose one, or write what is counted</source>
        <translation>Elija uno o escriba qué se cuenta</translation>
    </message>
    <message>
        <source>{id} (no figures here)</source>
        <translation>{id} (aquí sin cifras)</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>A score from 0 to 10 of some questions together</source>
        <translation>Una puntuación de 0 a 10 de varias preguntas juntas</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Respuestas que cuentan</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>High answers mean little of it</source>
        <translation>Las respuestas altas indican poco de ello</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Respuesta más alta</translation>
    </message>
    <message>
        <source>Least number of questions answered</source>
        <translation>Mínimo de preguntas respondidas</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Respuesta más baja</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>The average of the answers</source>
        <translation>El promedio de las respuestas</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Marque al menos una pregunta.</translation>
    </message>
    <message>
        <source>Tick the answers that count.</source>
        <translation>Marque las respuestas que cuentan.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Who did so in at least one of the questions</source>
        <translation>Quienes lo hicieron en al menos una de las preguntas</translation>
    </message>
    <message>
        <source>Who gave one of the ticked answers</source>
        <translation>Quienes dieron una de las respuestas marcadas</translation>
    </message>
    <message>
        <source>{code} (not in this wave)</source>
        <translation>{code} (no está en esta ola)</translation>
    </message>
</context>
<context>
    <name>IndicatorOptions</name>
    <message>
        <source>All who were asked; no answer counts as “no”</source>
        <translation>Todos a quienes se preguntó; sin respuesta cuenta como «no»</translation>
    </message>
    <message>
        <source>Incidents about the same</source>
        <translation>Incidentes sobre lo mismo</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>More is worse</source>
        <translation>Más es peor</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Ni bueno ni malo</translation>
    </message>
    <message>
        <source>Not comparable with earlier waves from</source>
        <translation>No comparable con olas anteriores desde</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>De entre quiénes</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Parte del cuestionario</translation>
    </message>
    <message>
        <source>Those who answered</source>
        <translation>Quienes respondieron</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed in {wave}</source>
        <translation>Qué cambió en {wave}</translation>
    </message>
    <message>
        <source>What more of it means</source>
        <translation>Qué significa que haya más</translation>
    </message>
</context>
<context>
    <name>InlineProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept analyses</source>
        <translation>Análisis guardados</translation>
    </message>
    <message>
        <source>Show all ({n})</source>
        <translation>Mostrar todos ({n})</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Calculate again with the same settings and filter</source>
        <translation>Volver a calcular con los mismos ajustes y el mismo filtro</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Volver a abrir</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Desactualizado: vuelva a calcular</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>What to do with “{title}”</source>
        <translation>Qué hacer con «{title}»</translation>
    </message>
    <message>
        <source>decision noted</source>
        <translation>decisión anotada</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>en el libro</translation>
    </message>
</context>
<context>
    <name>LaneTree</name>
    <message>
        <source>Problems by lane</source>
        <translation>Problemas por vía</translation>
    </message>
    <message>
        <source>Score {total} · in the first {top}: {near} (any weights: {free})</source>
        <translation>Puntuación {total} · entre los primeros {top}: {near} (con cualquier peso: {free})</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sin puntuación: {criteria}</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>aún sin puntuaciones</translation>
    </message>
    <message>
        <source>place {low}</source>
        <translation>puesto {low}</translation>
    </message>
    <message>
        <source>place {low} to {high}</source>
        <translation>puesto {low} a {high}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Capas, la de arriba primero</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</source>
        <translation>Espacio muestra u oculta; Alt con una flecha mueve una capa; Supr quita un resultado del mapa</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>{title}
The data have changed since.</source>
        <translation>{title}
Los datos han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (desactualizado)</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>A map or aerial photograph from a file on this computer</source>
        <translation>Un mapa o una fotografía aérea de un archivo de este ordenador</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Añadir un mapa base…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Colour areas by</source>
        <translation>Colorear los barrios por</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Bajar la capa (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Subir la capa (Alt+↑)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Por 1.000 habitantes</translation>
    </message>
    <message>
        <source>Show incidents by</source>
        <translation>Mostrar los incidentes por</translation>
    </message>
</context>
<context>
    <name>LineTree</name>
    <message>
        <source>Follow the thread</source>
        <translation>Seguir el hilo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
</context>
<context>
    <name>LookStack</name>
    <message>
        <source>Goals and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
</context>
<context>
    <name>MapArea</name>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Edit the network…</source>
        <translation>Editar la red…</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Solo este barrio</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Seleccionar con un rectángulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Seleccionar con un polígono</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Seleccionando</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</source>
        <translation>El mapa no se puede mostrar al administrador (root). Inicie Wijkatlas como usuario normal.</translation>
    </message>
    <message>
        <source>The map is starting…</source>
        <translation>El mapa se está iniciando…</translation>
    </message>
    <message>
        <source>The map stopped several times. Restart the program.</source>
        <translation>El mapa se detuvo varias veces. Reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>Sistema de coordenadas del archivo</translation>
    </message>
    <message>
        <source>Coordinates in</source>
        <translation>Coordenadas en</translation>
    </message>
    <message>
        <source>Day before month (31/12)</source>
        <translation>Día antes que mes (31/12)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</source>
        <translation>Los archivos de una misma fuente se comparan por sus referencias: un archivo más nuevo actualiza y no añade nada dos veces. Solo minúsculas, cifras y -.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la casa</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nombre de la fuente</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado el</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>The hour comes from {column}.</source>
        <translation>La hora viene de {column}.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (este)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (norte)</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de certeza</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Hacer lo que propone el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuevo paso</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>NetworkDesk</name>
    <message>
        <source>Click a network on the map first.</source>
        <translation>Haga clic primero en una red del mapa.</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Guardando la red</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nombre de la red</translation>
    </message>
    <message>
        <source>No corner was moved; the network stays as it is.</source>
        <translation>No se movió ninguna esquina; la red queda como está.</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Cambiar el nombre de una red</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Coordinador</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Police contact</source>
        <translation>Contacto en la &amp;policía</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Names of people do not belong here: this layer can be published.</source>
        <translation>Aquí no van nombres de personas: esta capa puede publicarse.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada el</translation>
    </message>
    <message>
        <source>a service or function, not a person</source>
        <translation>un servicio o función, no una persona</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vacante</translation>
    </message>
</context>
<context>
    <name>NetworkImportDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Importar redes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contacto en la policía</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada el</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>NewPlan</name>
    <message>
        <source>A plan has goals, and under them the actions with their days, money and partners. Choose the kind of plan: it brings its own words and goals to start from.</source>
        <translation>Un plan tiene objetivos y, debajo, las acciones con sus días, dinero y socios. Elija el tipo de plan: trae sus propias palabras y unos objetivos para empezar.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importar un plan…</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Crear el plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Todavía no hay plan</translation>
    </message>
    <message>
        <source>This project is open for reading only, so no plan can be made.</source>
        <translation>Este proyecto está abierto solo para lectura, así que no se puede crear un plan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Coordinate system</source>
        <translation>&amp;Sistema de coordenadas</translation>
    </message>
    <message>
        <source>&amp;EPSG code</source>
        <translation>Código &amp;EPSG</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Language of exports</source>
        <translation>&amp;Idioma de las exportaciones</translation>
    </message>
    <message>
        <source>&amp;Municipality or office</source>
        <translation>&amp;Municipio u oficina</translation>
    </message>
    <message>
        <source>Another, by its EPSG code</source>
        <translation>Otro, por su código EPSG</translation>
    </message>
    <message>
        <source>Belgium (Lambert 2008)</source>
        <translation>Bélgica (Lambert 2008)</translation>
    </message>
    <message>
        <source>Belgium (Lambert 72)</source>
        <translation>Bélgica (Lambert 72)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Netherlands (RD)</source>
        <translation>Países Bajos (RD)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Este archivo ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <source>for example: City of Kortrijk</source>
        <translation>por ejemplo: Ciudad de Kortrijk</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draw the place on the map</source>
        <translation>Dibujar el lugar en el mapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>May be told to others</source>
        <translation>Se puede contar a otros</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the finding first; then pictures and documents can be added.</source>
        <translation>Guarde primero la observación; después se pueden añadir fotos y documentos.</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>Queda en la oficina</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>x {x}, y {y} (metres)</source>
        <translation>x {x}, y {y} (metros)</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (el barrio ya no existe)</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Adding the file</source>
        <translation>Añadiendo el archivo</translation>
    </message>
    <message>
        <source>Deleting the finding</source>
        <translation>Eliminando la observación</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Quitando el archivo</translation>
    </message>
    <message>
        <source>Saving the finding</source>
        <translation>Guardando la observación</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Add a finding</source>
        <translation>Añadir una observación</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</source>
        <translation>Todavía no hay nada escrito. Escriba lo que encontró en una caminata de seguridad, o lo que oyó en una entrevista o una reunión, con su lugar y una foto.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>archivos: {n}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Add a problem</source>
        <translation>Añadir un problema</translation>
    </message>
    <message>
        <source>Adding a problem</source>
        <translation>Añadiendo un problema</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendario…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidiendo</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Exportar fichas…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Observaciones en palabras</translation>
    </message>
    <message>
        <source>Follow a figure…</source>
        <translation>Seguir una cifra…</translation>
    </message>
    <message>
        <source>From a figure to the goals and actions that rest on it, and back to its files.</source>
        <translation>De una cifra a los objetivos y acciones que se apoyan en ella, y de vuelta a sus archivos.</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objetivos que se pueden medir</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Importar fichas…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <source>Keeping the design</source>
        <translation>Guardando el diseño</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Look at the figures</source>
        <translation>Ver las cifras</translation>
    </message>
    <message>
        <source>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</source>
        <translation>Mire primero las cifras de sus barrios, nombre los problemas que se derivan de ellas y fije luego objetivos y acciones. Más adelante aparece aquí qué hay que hacer y qué falta.</translation>
    </message>
    <message>
        <source>Looking at the design</source>
        <translation>Mirando el diseño</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Buscando zonas comparables</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Buscando las cifras</translation>
    </message>
    <message>
        <source>Making the profile</source>
        <translation>Creando el perfil</translation>
    </message>
    <message>
        <source>Marking the board as seen</source>
        <translation>Marcando el tablero como visto</translation>
    </message>
    <message>
        <source>Name a problem</source>
        <translation>Nombrar un problema</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Nueva ficha…</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Ningún barrio sirve para comparar.</translation>
    </message>
    <message>
        <source>No problems yet. Add one here, or from a figure on the page with figures.</source>
        <translation>Todavía no hay problemas. Añada uno aquí, o desde una cifra en la página con cifras.</translation>
    </message>
    <message>
        <source>Own cards</source>
        <translation>Fichas propias</translation>
    </message>
    <message>
        <source>Planning an evaluation</source>
        <translation>Planificando una evaluación</translation>
    </message>
    <message>
        <source>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</source>
        <translation>Prioridades: {n}. Puntos de atención especial: {points}. Sin decidir: {open}.</translation>
    </message>
    <message>
        <source>Putting the card on the action</source>
        <translation>Añadiendo la ficha a la acción</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>Leyendo las acciones</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>Leyendo las fichas</translation>
    </message>
    <message>
        <source>Reading the evaluations</source>
        <translation>Leyendo las evaluaciones</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Leyendo las cifras</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Leyendo el plan y sus cifras</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Leyendo el plan…</translation>
    </message>
    <message>
        <source>Reading the problems</source>
        <translation>Leyendo los problemas</translation>
    </message>
    <message>
        <source>Reading what was measured here</source>
        <translation>Leyendo lo que se midió aquí</translation>
    </message>
    <message>
        <source>Remove a card…</source>
        <translation>Quitar una ficha…</translation>
    </message>
    <message>
        <source>Removing the evaluation</source>
        <translation>Quitando la evaluación</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuando</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Empezar un plan</translation>
    </message>
    <message>
        <source>The design is fixed.</source>
        <translation>El diseño está fijado.</translation>
    </message>
    <message>
        <source>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</source>
        <translation>La puntuación de un problema es la media ponderada de sus puntuaciones de 1 a 5; lo que no tiene puntuación no cuenta. La barra indica en cuántos de 10.000 sorteos de pesos cercanos a estos el problema está entre los cinco primeros.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey, or a table of figures of services.</source>
        <translation>Todavía no hay cifras. Importe incidentes, una encuesta o una tabla de cifras de servicios.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Todavía no hay plan</translation>
    </message>
    <message>
        <source>There is no programme card “{card}” in this project.</source>
        <translation>No hay ficha de programa «{card}» en este proyecto.</translation>
    </message>
    <message>
        <source>This area no longer exists; its figures are on the board.</source>
        <translation>Este barrio ya no existe; sus cifras están en el tablero.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Ponderar</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Pesos de los criterios</translation>
    </message>
    <message>
        <source>What is due and what is missing</source>
        <translation>Qué hay que hacer y qué falta</translation>
    </message>
    <message>
        <source>What is the problem, in a few words?</source>
        <translation>¿Cuál es el problema, en pocas palabras?</translation>
    </message>
    <message>
        <source>Write what is due as a calendar (.ics), for Outlook or a phone.</source>
        <translation>Escribir lo que hay que hacer como calendario (.ics), para Outlook o un teléfono.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: ninguno</translation>
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
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Search a command, a layer, an area or a network</source>
        <translation>Buscar una orden, una capa, un barrio o una red</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>This panel could not be opened.
{problem}</source>
        <translation>Este panel no se pudo abrir.
{problem}</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Add a partner</source>
        <translation>Añadir un socio</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Service or organisation</source>
        <translation>Servicio u organización</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>such as 2025</source>
        <translation>por ejemplo, 2025</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>(none chosen)</source>
        <translation>(ninguno elegido)</translation>
    </message>
    <message>
        <source>{code} (no longer there)</source>
        <translation>{code} (ya no existe)</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>As usual (logit)</source>
        <translation>Como de costumbre (logit)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Beta, for small groups</source>
        <translation>Beta, para grupos pequeños</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por barrio</translation>
    </message>
    <message>
        <source>By area: {scheme}</source>
        <translation>Por barrio: {scheme}</translation>
    </message>
    <message>
        <source>By: {question}</source>
        <translation>Por: {question}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Everybody: each group beside it</source>
        <translation>Todos: cada grupo al lado</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>How margins are calculated</source>
        <translation>Cómo se calculan los márgenes</translation>
    </message>
    <message>
        <source>How sure the margin is</source>
        <translation>Qué certeza tiene el margen</translation>
    </message>
    <message>
        <source>Median: the one in the middle</source>
        <translation>Mediana: el valor del medio</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de personas</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>The most frequent one</source>
        <translation>La más frecuente</translation>
    </message>
    <message>
        <source>The same to both sides</source>
        <translation>Igual hacia ambos lados</translation>
    </message>
    <message>
        <source>What is calculated</source>
        <translation>Qué se calcula</translation>
    </message>
    <message>
        <source>What suits the question</source>
        <translation>Lo adecuado para la pregunta</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>With care (Korn–Graubard)</source>
        <translation>Con cautela (Korn–Graubard)</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % de certeza</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Actions on the map</source>
        <translation>Acciones en el mapa</translation>
    </message>
    <message>
        <source>Actions: {n}; places: {places}.</source>
        <translation>Acciones: {n}; lugares: {places}.</translation>
    </message>
    <message>
        <source>Areas that no longer exist, not on the map: {n}.</source>
        <translation>Barrios que ya no existen y no están en el mapa: {n}.</translation>
    </message>
    <message>
        <source>Drawn: {title}</source>
        <translation>Dibujado: {title}</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>En el mapa:</translation>
    </message>
    <message>
        <source>Places and their actions</source>
        <translation>Lugares y sus acciones</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Leyendo los barrios</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Todo el municipio</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>todas las acciones</translation>
    </message>
    <message>
        <source>{code}: area no longer exists</source>
        <translation>{code}: el barrio ya no existe</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Narrow: more room for the map</source>
        <translation>Estrecho: más espacio para el mapa</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first; then its plan stands here.</source>
        <translation>No hay ningún proyecto abierto. Abra o cree uno primero; entonces su plan aparece aquí.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This project is open for reading only: look, but nothing can be changed.</source>
        <translation>Este proyecto está abierto solo para lectura: puede mirar, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>Wide: more room for the plan</source>
        <translation>Ancho: más espacio para el plan</translation>
    </message>
</context>
<context>
    <name>PluginsDialog</name>
    <message>
        <source>A plugin that does not work is left out; the rest of the program goes on.</source>
        <translation>Un complemento que no funciona se deja fuera; el resto del programa sigue.</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué aporta</translation>
    </message>
    <message>
        <source>{n} commands</source>
        <translation>órdenes: {n}</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>capas: {n}</translation>
    </message>
    <message>
        <source>{n} panels</source>
        <translation>paneles: {n}</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>ajustes: {n}</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>hojas: {n}</translation>
    </message>
    <message>
        <source>⚠ did not load: {why}</source>
        <translation>⚠ no se pudo cargar: {why}</translation>
    </message>
</context>
<context>
    <name>PolygonDialog</name>
    <message>
        <source>Coordinates in</source>
        <translation>Coordenadas en</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>¿Es correcto?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Examinando {file}…</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE; * stands for any</source>
        <translation>Solo las filas con este valor: COLUMNA=VALOR; * vale por cualquiera</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Reading the polygons</source>
        <translation>Leyendo los polígonos</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>an invalid shape was repaired</source>
        <translation>se reparó una forma no válida</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>coordinates in {crs}</source>
        <translation>coordenadas en {crs}</translation>
    </message>
    <message>
        <source>coordinates in {crs}, as you said</source>
        <translation>coordenadas en {crs}, como usted indicó</translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <translation>{n} polígonos</translation>
    </message>
    <message>
        <source>⚠ the file does not say its coordinate system; taken for {crs}</source>
        <translation>⚠ el archivo no indica su sistema de coordenadas; se toma {crs}</translation>
    </message>
    <message>
        <source>⚠ {n} repaired</source>
        <translation>⚠ {n} reparados</translation>
    </message>
    <message>
        <source>✕ {n} unusable</source>
        <translation>✕ {n} inservibles</translation>
    </message>
</context>
<context>
    <name>PresentFigure</name>
    <message>
        <source>, margin {low} to {high}</source>
        <translation>, margen de {low} a {high}</translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation>Ahora: {value} {unit}</translation>
    </message>
    <message>
        <source>Take the present figure</source>
        <translation>Tomar la cifra actual</translation>
    </message>
    <message>
        <source>There is no figure of now: choose an indicator, or measure by hand.</source>
        <translation>No hay una cifra actual: elija un indicador o mida por su cuenta.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>A problem</source>
        <translation>Un problema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this problem with its scores. It can be undone.</source>
        <translation>Eliminar este problema con sus puntuaciones. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Figures and files under it, goals and actions that answer it</source>
        <translation>Cifras y archivos en que se apoya, objetivos y acciones que responden a él</translation>
    </message>
    <message>
        <source>Figures that show it</source>
        <translation>Cifras que lo muestran</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Seguir el hilo</translation>
    </message>
    <message>
        <source>Goals that answer it</source>
        <translation>Objetivos que responden a él</translation>
    </message>
    <message>
        <source>In place of those that are out of date. It can be undone.</source>
        <translation>En lugar de las desactualizadas. Se puede deshacer.</translation>
    </message>
    <message>
        <source>No goal answers this priority yet.</source>
        <translation>Ningún objetivo responde aún a esta prioridad.</translation>
    </message>
    <message>
        <source>No goal answers this problem.</source>
        <translation>Ningún objetivo responde a este problema.</translation>
    </message>
    <message>
        <source>None yet: add this problem from the page with figures to take them along.</source>
        <translation>Ninguna todavía: añada este problema desde la página con cifras para incluirlas.</translation>
    </message>
    <message>
        <source>Score from the figures</source>
        <translation>Puntuar según las cifras</translation>
    </message>
    <message>
        <source>Scores, 1 (little) to 5 (much)</source>
        <translation>Puntuaciones, 1 (poco) a 5 (mucho)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Size, trend, harm and fear follow from the figures. Scores by hand stay.</source>
        <translation>Tamaño, evolución, daño y miedo se derivan de las cifras. Las puntuaciones a mano se conservan.</translation>
    </message>
    <message>
        <source>Take the newest figures</source>
        <translation>Tomar las cifras más recientes</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Add a finding here</source>
        <translation>Añadir una observación aquí</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Volver a las cifras</translation>
    </message>
    <message>
        <source>Back to the figures (Alt+←)</source>
        <translation>Volver a las cifras (Alt+←)</translation>
    </message>
</context>
<context>
    <name>ProgressLog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Añadir al registro</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Function that says so</source>
        <translation>Cargo que lo dice</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Fotos y documentos</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Save this file elsewhere</source>
        <translation>Guardar este archivo en otro lugar</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Guardando el archivo</translation>
    </message>
    <message>
        <source>The log stays in the office: it is in no export and in no edition.</source>
        <translation>El registro queda en la oficina: no está en ninguna exportación ni edición.</translation>
    </message>
    <message>
        <source>What was done, and how it goes</source>
        <translation>Qué se hizo y cómo va</translation>
    </message>
</context>
<context>
    <name>ProjectDoor</name>
    <message>
        <source>Closing the project</source>
        <translation>Cerrando el proyecto</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing gets worse.</source>
        <translation>Está abierto solo para lectura, para que nada empeore.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Examinando la carpeta</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Buscando daños</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Wijkatlas projects</source>
        <translation>Proyectos Wijkatlas</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Most frequent words without a category</source>
        <translation>Palabras más frecuentes sin categoría</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file to see how complete it is.</source>
        <translation>Todavía no hay incidentes. Importe un archivo para ver si está completo.</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
    <message>
        <source>{n} of {base}, {share} %</source>
        <translation>{n} de {base}, {share} %</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <source>No question has these words.</source>
        <translation>Ninguna pregunta tiene estas palabras.</translation>
    </message>
    <message>
        <source>Questions and indicators</source>
        <translation>Preguntas e indicadores</translation>
    </message>
    <message>
        <source>Search in questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Back to the questions (Alt+←)</source>
        <translation>Volver a las preguntas (Alt+←)</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Volver a calcular</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calculando las respuestas</translation>
    </message>
    <message>
        <source>Changing the workbook</source>
        <translation>Cambiando el libro</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Desactualizado: vuelva a calcular</translation>
    </message>
    <message>
        <source>Register and decision</source>
        <translation>Registro y decisión</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Algo falló en el cálculo.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>El cálculo se detuvo.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>What was filled in is not a number. Write digits only, such as 250.</source>
        <translation>Lo que escribió no es un número. Escriba solo cifras, como 250.</translation>
    </message>
    <message>
        <source>What you see below is not up to date.</source>
        <translation>Lo que ve abajo no está actualizado.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>Pa&amp;rte</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Pregunta</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>Column: {columns}</source>
        <translation>Columna: {columns}</translation>
    </message>
    <message>
        <source>Gave an answer: {n}.</source>
        <translation>Respondieron: {n}.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>Not on the scale, so they count as no answer: {n}.</source>
        <translation>Fuera de la escala, así que cuentan como sin respuesta: {n}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Números de {low} a {high}.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Una respuesta de varias</translation>
    </message>
    <message>
        <source>Only the first {n} answers are listed.</source>
        <translation>Solo se muestran las primeras {n} respuestas.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>Own words are kept apart and never counted.</source>
        <translation>El texto libre se guarda aparte y nunca se cuenta.</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Parte del cuestionario</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search a question</source>
        <translation>Buscar una pregunta</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Varias respuestas</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Texto de la pregunta</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Changing the register</source>
        <translation>Cambiando el registro</translation>
    </message>
    <message>
        <source>Entering the analysis in the register</source>
        <translation>Anotando el análisis en el registro</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Leyendo el registro</translation>
    </message>
</context>
<context>
    <name>RejectedView</name>
    <message>
        <source>&amp;Export the rejected rows…</source>
        <translation>E&amp;xportar las filas rechazadas…</translation>
    </message>
    <message>
        <source>All rows can be kept.</source>
        <translation>Se pueden conservar todas las filas.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Exportar las filas rechazadas</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the workbook has all of them.</source>
        <translation>Las primeras {n} de {all}; el libro las tiene todas.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>Las filas rechazadas están en {file}.</translation>
    </message>
    <message>
        <source>These rows are left out. Mend them in the file and import it again.</source>
        <translation>Estas filas se excluyen. Corríjalas en el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Escribiendo las filas rechazadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>filas rechazadas</translation>
    </message>
</context>
<context>
    <name>RespondentModel</name>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message>
        <source>Answers of single people are personal data: look only at what you need, and tell nobody who answered what. This look is noted in the log ({n} rows). Nothing can be copied from here.</source>
        <translation>Las respuestas de cada persona son datos personales: mire solo lo que necesite y no cuente a nadie quién respondió qué. Esta consulta queda anotada en el registro ({n} filas). Nada se puede copiar de aquí.</translation>
    </message>
    <message>
        <source>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</source>
        <translation>Cada consulta de respuestas individuales queda anotada en el registro del proyecto. Este proyecto está abierto solo para lectura, así que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>Noting the look in the log</source>
        <translation>Anotando la consulta en el registro</translation>
    </message>
    <message>
        <source>Reading single answers</source>
        <translation>Leyendo las respuestas individuales</translation>
    </message>
    <message>
        <source>Reading single answers…</source>
        <translation>Leyendo las respuestas individuales…</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Respuestas individuales</translation>
    </message>
    <message>
        <source>Single answers are not shown on this computer (see the settings).</source>
        <translation>Las respuestas individuales no se muestran en este equipo (vea los ajustes).</translation>
    </message>
    <message>
        <source>Single answers: {wave}</source>
        <translation>Respuestas individuales: {wave}</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Escribiendo el archivo</translation>
    </message>
    <message>
        <source>Written: {file}. Small counts are not hidden in it: keep it in the office.</source>
        <translation>Escrito: {file}. En él no se ocultan los recuentos pequeños: no lo saque de la oficina.</translation>
    </message>
</context>
<context>
    <name>ResultFooter</name>
    <message>
        <source>Add to the workbook</source>
        <translation>Añadir al libro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep as a layer, and enter it in the register</source>
        <translation>Guardar como capa y anotarlo en el registro</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Guardar en el registro</translation>
    </message>
    <message>
        <source>Kept: take it out of the register</source>
        <translation>Guardado: quitar del registro</translation>
    </message>
    <message>
        <source>Kept: take its layer off the map</source>
        <translation>Guardado: quitar su capa del mapa</translation>
    </message>
    <message>
        <source>Take it out of the workbook</source>
        <translation>Quitarlo del libro</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Todavía no hay un resultado actualizado.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Write the result to a file</source>
        <translation>Escribir el resultado en un archivo</translation>
    </message>
</context>
<context>
    <name>ResultSettings</name>
    <message>
        <source>Out of date: the data have changed since.</source>
        <translation>Desactualizado: los datos han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Quitar del mapa</translation>
    </message>
    <message>
        <source>Take this result off the map (Del)</source>
        <translation>Quitar este resultado del mapa (Supr)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>Lo que esto no muestra</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>Añadir una fila</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>By hand.</source>
        <translation>A mano.</translation>
    </message>
    <message>
        <source>By hand: {why}</source>
        <translation>A mano: {why}</translation>
    </message>
    <message>
        <source>Score for {name}</source>
        <translation>Puntuación de {name}</translation>
    </message>
    <message>
        <source>The figures give {score}: {why}</source>
        <translation>Las cifras dan {score}: {why}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Clear: {part}</source>
        <translation>Quitar: {part}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Applies when you start Wijkatlas again.</source>
        <translation>Se aplica al volver a iniciar Wijkatlas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>(nothing drawn)</source>
        <translation>(nada dibujado)</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Dibujar en el mapa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove what was drawn</source>
        <translation>Quitar lo dibujado</translation>
    </message>
    <message>
        <source>drawn, {n} ha</source>
        <translation>dibujado, {n} ha</translation>
    </message>
</context>
<context>
    <name>ShowIncidents</name>
    <message>
        <source>Show the incidents too</source>
        <translation>Mostrar también los incidentes</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Address of the source</source>
        <translation>Dirección de la fuente</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
</context>
<context>
    <name>StartsField</name>
    <message>
        <source>Start of {area}</source>
        <translation>Inicio de {area}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Indicators that were added: {n}. Undo takes them away.</source>
        <translation>Indicadores añadidos: {n}. Deshacer los quita.</translation>
    </message>
    <message>
        <source>Reading the surveys</source>
        <translation>Leyendo las encuestas</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
    </message>
</context>
<context>
    <name>SurveyWizard</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Importar una encuesta</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Reading the recipe</source>
        <translation>Leyendo el modelo de importación</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Probando la importación</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>A figure, problem, goal, action or evaluation</source>
        <translation>Una cifra, problema, objetivo, acción o evaluación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a line to go to it. A line with incidents shows them on the map.</source>
        <translation>Elija una línea para ir a ella. Una línea con incidentes los muestra en el mapa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Follow the thread of</source>
        <translation>Seguir el hilo de</translation>
    </message>
    <message>
        <source>Following the thread</source>
        <translation>Siguiendo el hilo</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Se apoya en</translation>
    </message>
    <message>
        <source>On it rest</source>
        <translation>En él se apoyan</translation>
    </message>
    <message>
        <source>Show the incidents in {place}: {n}</source>
        <translation>Mostrar los incidentes en {place}: {n}</translation>
    </message>
    <message>
        <source>The map and the table show these incidents now.</source>
        <translation>El mapa y la tabla muestran ahora estos incidentes.</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>El hilo</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Todavía no hay nada que elegir.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the weeks one after the other (space)</source>
        <translation>Reproducir las semanas una tras otra (espacio)</translation>
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
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>From {begin} to {end}</source>
        <translation>Del {begin} al {end}</translation>
    </message>
    <message>
        <source>No dated incidents to show</source>
        <translation>No hay incidentes con fecha que mostrar</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>Ningún período elegido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Week of {day}: {n} incidents</source>
        <translation>Semana del {day}: {n} incidentes</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Narrower days (-)</source>
        <translation>Días más estrechos (-)</translation>
    </message>
    <message>
        <source>Timeline of goals and actions</source>
        <translation>Línea de tiempo de objetivos y acciones</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Wider days (+)</source>
        <translation>Días más anchos (+)</translation>
    </message>
    <message>
        <source>◆ step done   ◇ step open   dashed line: today</source>
        <translation>◆ paso hecho   ◇ paso abierto   línea discontinua: hoy</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again</source>
        <translation>Rehaciendo</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Rehecho: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Rehacer: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Deshacer: {edit}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Deshecho: {edit}</translation>
    </message>
</context>
<context>
    <name>WaveHead</name>
    <message>
        <source>Changes between waves…</source>
        <translation>Cambios entre olas…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar una encuesta…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlas…</translation>
    </message>
    <message>
        <source>More about surveys</source>
        <translation>Más sobre las encuestas</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Indicador nuevo…</translation>
    </message>
    <message>
        <source>Possible breaks with other waves: {n}</source>
        <translation>Posibles rupturas con otras olas: {n}</translation>
    </message>
    <message>
        <source>Ready-made indicators</source>
        <translation>Indicadores ya preparados</translation>
    </message>
    <message>
        <source>Single answers…</source>
        <translation>Respuestas individuales…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>respuestas: {n}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderada</translation>
    </message>
    <message>
        <source>weighted to the population</source>
        <translation>ponderada según la población</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weight of {name}</source>
        <translation>Peso de {name}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A Wijkatlas file on this computer or the network</source>
        <translation>Un archivo Wijkatlas en este ordenador o en la red</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>Un archivo vacío para su municipio</translation>
    </message>
    <message>
        <source>An invented town to try everything on</source>
        <translation>Un municipio inventado para probarlo todo</translation>
    </message>
    <message>
        <source>Go back to a copy that was kept</source>
        <translation>Volver a una copia guardada</translation>
    </message>
    <message>
        <source>Last projects</source>
        <translation>Últimos proyectos</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Municipio de ejemplo</translation>
    </message>
    <message>
        <source>See what happens in your neighbourhoods, and what is done about it.</source>
        <translation>Vea lo que ocurre en sus barrios y lo que se hace al respecto.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>WhatPopup</name>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Buscar una categoría</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>All hours</source>
        <translation>Todas las horas</translation>
    </message>
    <message>
        <source>At night (0–6)</source>
        <translation>De madrugada (0–6)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Del … al …</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In the afternoon (12–18)</source>
        <translation>Por la tarde (12–18)</translation>
    </message>
    <message>
        <source>In the evening (18–24)</source>
        <translation>Por la noche (18–24)</translation>
    </message>
    <message>
        <source>In the morning (6–12)</source>
        <translation>Por la mañana (6–12)</translation>
    </message>
    <message>
        <source>Last 12 months with data</source>
        <translation>Últimos 12 meses con datos</translation>
    </message>
    <message>
        <source>Last 3 months with data</source>
        <translation>Últimos 3 meses con datos</translation>
    </message>
    <message>
        <source>Last calendar year with data</source>
        <translation>Último año natural con datos</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Horas a elegir</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
</context>
<context>
    <name>WherePopup</name>
    <message>
        <source>Areas and networks</source>
        <translation>Barrios y redes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Search an area or a network</source>
        <translation>Buscar un barrio o una red</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read-only)</source>
        <translation> (solo lectura)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Bring incidents, areas or networks in</source>
        <translation>Importar incidentes, barrios o redes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Guardando una copia de seguridad</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Siguiente &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; A&amp;trás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Algo salió mal. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Acerca de Wijkatlas</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Añadir un mapa base…</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Cerrar el proyecto</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar lo seleccionado</translation>
    </message>
    <message>
        <source>Draw a network…</source>
        <translation>Dibujar una red…</translation>
    </message>
    <message>
        <source>Edit the selected network…</source>
        <translation>Editar la red seleccionada…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Move the corners of the selected network</source>
        <translation>Mover las esquinas de la red seleccionada</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Play the timeline</source>
        <translation>Reproducir la línea de tiempo</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Complementos…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Imprimir el mapa…</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Volver a colocar los paneles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rename what is selected…</source>
        <translation>Cambiar el nombre de lo seleccionado…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Search in categories</source>
        <translation>Buscar en las categorías</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Seleccionar con un rectángulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Seleccionar con un polígono</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Mostrar la selección</translation>
    </message>
</context>
<context>
    <name>analyses</name>
    <message>
        <source>A smooth map of how many incidents there are per km².</source>
        <translation>Un mapa suavizado de cuántos incidentes hay por km².</translation>
    </message>
    <message>
        <source>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</source>
        <translation>Hay barrios de esta división que se superponen (pares: {n}); un incidente situado en dos de ellos cuenta solo en uno.</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densidad de incidentes</translation>
    </message>
    <message>
        <source>Does one incident draw the next?</source>
        <translation>¿Un incidente trae otro?</translation>
    </message>
    <message>
        <source>Each area against the same days a year earlier, and where the change is clear.</source>
        <translation>Cada barrio frente a los mismos días del año anterior, y dónde el cambio es claro.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</source>
        <translation>Incidentes por habitantes, con lo que el azar por sí solo hace a los barrios pequeños y a los puestos.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>¿Es más que azar?</translation>
    </message>
    <message>
        <source>Is it rising here?</source>
        <translation>¿Aumenta aquí?</translation>
    </message>
    <message>
        <source>Is it rising over time?</source>
        <translation>¿Aumenta con el tiempo?</translation>
    </message>
    <message>
        <source>Marks places where incidents lie together more, or less, than chance would have it.</source>
        <translation>Marca los lugares donde los incidentes están juntos más, o menos, de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</source>
        <translation>Marca los cuadrados donde se esperan más incidentes, y dice con franqueza si eso es mejor que mirar los cuadrados del año pasado.</translation>
    </message>
    <message>
        <source>Months or weeks, what chance allows, and since when it is different.</source>
        <translation>Meses o semanas, lo que admite el azar y desde cuándo es distinto.</translation>
    </message>
    <message>
        <source>Risk by surroundings</source>
        <translation>Riesgo según el entorno</translation>
    </message>
    <message>
        <source>See which surroundings go together with more incidents, to look there first.</source>
        <translation>Ver qué entornos van junto con más incidentes, para mirar allí primero.</translation>
    </message>
    <message>
        <source>The hours of the week, also of incidents that nobody saw happen.</source>
        <translation>Las horas de la semana, también de incidentes que nadie vio ocurrir.</translation>
    </message>
    <message>
        <source>To choose at which hours to be present.</source>
        <translation>Para elegir a qué horas estar presente.</translation>
    </message>
    <message>
        <source>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</source>
        <translation>Para elegir lugares de prevención en la semana o el mes que viene. Solo lugares: no usa datos de personas y no dice nada de ninguna persona (Reglamento (UE) 2024/1689, artículo 5). Una persona decide qué se hace con ello.</translation>
    </message>
    <message>
        <source>To compare areas by inhabitants without ranking small ones by noise.</source>
        <translation>Para comparar barrios por habitantes sin que el ruido decida el puesto de los pequeños.</translation>
    </message>
    <message>
        <source>To see in which areas more or fewer incidents are recorded than before.</source>
        <translation>Para ver en qué barrios se registran más o menos incidentes que antes.</translation>
    </message>
    <message>
        <source>To see where recorded incidents lie close together.</source>
        <translation>Para ver dónde los incidentes registrados están muy juntos.</translation>
    </message>
    <message>
        <source>To see which places stand out from the rest.</source>
        <translation>Para ver qué lugares destacan de los demás.</translation>
    </message>
    <message>
        <source>To tell a real change from chance and season.</source>
        <translation>Para distinguir un cambio real del azar y de la época del año.</translation>
    </message>
    <message>
        <source>To warn networks and the neighbourhood police in time after an incident.</source>
        <translation>Para avisar a tiempo a las redes y a la policía de barrio después de un incidente.</translation>
    </message>
    <message>
        <source>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</source>
        <translation>Compara las capas importadas, como cafés, paradas de autobús o alumbrado, con los lugares donde ocurren los incidentes.</translation>
    </message>
    <message>
        <source>What surrounds the busy places?</source>
        <translation>¿Qué rodea los lugares con más incidentes?</translation>
    </message>
    <message>
        <source>When in the week does it happen?</source>
        <translation>¿En qué momento de la semana ocurre?</translation>
    </message>
    <message>
        <source>Where is it busy?</source>
        <translation>¿Dónde hay más?</translation>
    </message>
    <message>
        <source>Where is it likely next?</source>
        <translation>¿Dónde es probable ahora?</translation>
    </message>
    <message>
        <source>Whether incidents follow each other nearby within days, and where that is now.</source>
        <translation>Si los incidentes se siguen unos a otros cerca y en pocos días, y dónde ocurre ahora.</translation>
    </message>
    <message>
        <source>Which areas differ from the rest?</source>
        <translation>¿Qué barrios se distinguen de los demás?</translation>
    </message>
    <message>
        <source>{names} and others: {more}</source>
        <translation>{names} y otros: {more}</translation>
    </message>
</context>
<context>
    <name>base maps</name>
    <message>
        <source>Add a base map</source>
        <translation>Añadir un mapa base</translation>
    </message>
    <message>
        <source>Adding {file}</source>
        <translation>Añadiendo {file}</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mapas base</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>calendar short</name>
    <message>
        <source>Apr</source>
        <translation>abr.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may.</translation>
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
        <translation>Un barrio elegido porque el año pasado fue malo suele verse mejor al año siguiente por sí solo.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas in two periods</source>
        <translation>Barrios en dos períodos</translation>
    </message>
    <message>
        <source>Areas with too few incidents to say anything: {n}.</source>
        <translation>Barrios con muy pocos incidentes para decir algo: {n}.</translation>
    </message>
    <message>
        <source>Change: {now} against {before}</source>
        <translation>Evolución: {now} frente a {before}</translation>
    </message>
    <message>
        <source>Clearly fewer in: {areas}.</source>
        <translation>Claramente menos en: {areas}.</translation>
    </message>
    <message>
        <source>Clearly more in: {areas}.</source>
        <translation>Claramente más en: {areas}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Counts differ from year to year by chance alone; the chart shows the margins.</source>
        <translation>Los recuentos varían de un año a otro por puro azar; el gráfico muestra los márgenes.</translation>
    </message>
    <message>
        <source>How the incidents are spread over the areas did not clearly change.</source>
        <translation>El reparto de los incidentes entre los barrios no cambió claramente.</translation>
    </message>
    <message>
        <source>In the other areas no change is clear.</source>
        <translation>En los demás barrios no hay cambio claro.</translation>
    </message>
    <message>
        <source>Incidents now for one before, with margin</source>
        <translation>Incidentes de ahora por cada uno de antes, con margen</translation>
    </message>
    <message>
        <source>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</source>
        <translation>Compara lo que se registró. Otra forma de comunicar o registrar, o nuevos habitantes, también cambian el número.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Excluidos por no tener día: {n}.</translation>
    </message>
    <message>
        <source>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</source>
        <translation>Márgenes del 95 %. q es p corregida por el número de barrios; la de la parte comprueba si cambió la parte del barrio en todos los incidentes. De barrios con menos de diez incidentes en ambos períodos juntos no se dice nada.</translation>
    </message>
    <message>
        <source>No area has a clear change.</source>
        <translation>Ningún barrio tiene un cambio claro.</translation>
    </message>
    <message>
        <source>Now for one before</source>
        <translation>Ahora por cada uno de antes</translation>
    </message>
    <message>
        <source>Outside all areas: {before} before, {now} now.</source>
        <translation>Fuera de todos los barrios: {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>Over all a clear fall</source>
        <translation>En conjunto, un claro descenso</translation>
    </message>
    <message>
        <source>Over all a clear rise</source>
        <translation>En conjunto, un claro aumento</translation>
    </message>
    <message>
        <source>Over all a sharp fall</source>
        <translation>En conjunto, un fuerte descenso</translation>
    </message>
    <message>
        <source>Over all a sharp rise</source>
        <translation>En conjunto, un fuerte aumento</translation>
    </message>
    <message>
        <source>Over all no clear change</source>
        <translation>En conjunto, sin cambio claro</translation>
    </message>
    <message>
        <source>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</source>
        <translation>Quizá un cambio, pero entre tantos barrios el azar también los produce: {areas}.</translation>
    </message>
    <message>
        <source>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</source>
        <translation>Partes: prueba espacial de patrones de puntos con chi cuadrado por barrio (Yates) y Benjamini-Yekutieli (Wheeler, Steenbeek y Andresen 2018). S = {s} de todos los barrios, {robust} de los que tienen algún incidente.</translation>
    </message>
    <message>
        <source>The first incident is of {day}: check whether the earlier period is complete.</source>
        <translation>El primer incidente es del {day}: compruebe si el período anterior está completo.</translation>
    </message>
    <message>
        <source>The last incident is of {day}: check whether the later period is complete.</source>
        <translation>El último incidente es del {day}: compruebe si el período posterior está completo.</translation>
    </message>
    <message>
        <source>The periods are {before} and {now} days long; that is reckoned with.</source>
        <translation>Los períodos duran {before} y {now} días; se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The share of all incidents changed in: {areas}.</source>
        <translation>Cambió la parte en el total de incidentes en: {areas}.</translation>
    </message>
    <message>
        <source>Too few incidents to speak of a change</source>
        <translation>Muy pocos incidentes para hablar de un cambio</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Qué se puede decir</translation>
    </message>
    <message>
        <source>Without a location: {before} before, {now} now.</source>
        <translation>Sin ubicación: {before} antes, {now} ahora.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>cambio claro</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descenso claro</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>aumento claro</translation>
    </message>
    <message>
        <source>its share of all incidents changed</source>
        <translation>cambió su parte en el total de incidentes</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>perhaps a change</source>
        <translation>quizá un cambio</translation>
    </message>
    <message>
        <source>q of the share</source>
        <translation>q de la parte</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>fuerte descenso</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>fuerte aumento</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muy pocos para decir algo</translation>
    </message>
    <message>
        <source>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</source>
        <translation>z = 2(√ahora − √antes); con duraciones distintas el recuento anterior se ajusta a escala y z mantiene la misma dispersión. Claro desde |z| = 2, fuerte desde 3, a partir de diez incidentes; de un barrio, solo con q de 0,05 como máximo (Benjamini-Hochberg sobre los barrios). p: prueba condicional exacta de dos recuentos de Poisson. Razón: intervalo condicional exacto (Clopper-Pearson).</translation>
    </message>
    <message>
        <source>{answer}: {before} in {earlier}, {now} in {later}.</source>
        <translation>{answer}: {before} ({earlier}), {now} ({later}).</translation>
    </message>
    <message>
        <source>{before_period}: {before}
{now_period}: {now}
{word}</source>
        <translation>{before_period}: {before}
{now_period}: {now}
{word}</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} y otros ({n} en total)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>SQLite reports: {line}</source>
        <translation>SQLite avisa: {line}</translation>
    </message>
    <message>
        <source>a row of {table} names a missing row of {parent}</source>
        <translation>una fila de {table} remite a una fila que falta en {parent}</translation>
    </message>
    <message>
        <source>the CRS of {table} is unknown</source>
        <translation>no se conoce el sistema de coordenadas de {table}</translation>
    </message>
    <message>
        <source>the audit log was altered at or after entry {number}</source>
        <translation>el registro de control se modificó a partir de la entrada {number}</translation>
    </message>
    <message>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>el archivo no indica que es un GeoPackage</translation>
    </message>
    <message>
        <source>the layer {table} is missing</source>
        <translation>falta la capa {table}</translation>
    </message>
    <message>
        <source>the spatial index of {table} does not fit its rows</source>
        <translation>el índice espacial de {table} no corresponde a sus filas</translation>
    </message>
    <message>
        <source>unknown trigger {name}</source>
        <translation>disparador desconocido {name}</translation>
    </message>
    <message>
        <source>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</source>
        <translation>{n} geometrías de {table} son ilegibles o no están en el sistema de coordenadas del proyecto</translation>
    </message>
    <message>
        <source>{n} imports do not add up</source>
        <translation>{n} importaciones no cuadran</translation>
    </message>
    <message>
        <source>{n} incidents belong to an import that was undone</source>
        <translation>{n} incidentes pertenecen a una importación deshecha</translation>
    </message>
    <message>
        <source>{n} incidents end before they begin</source>
        <translation>{n} incidentes terminan antes de empezar</translation>
    </message>
    <message>
        <source>{n} incidents name an import that does not exist</source>
        <translation>{n} incidentes remiten a una importación que no existe</translation>
    </message>
    <message>
        <source>{n} private rows belong to no incident</source>
        <translation>{n} filas privadas no pertenecen a ningún incidente</translation>
    </message>
    <message>
        <source>{n} private rows belong to no network</source>
        <translation>{n} filas privadas no pertenecen a ninguna red</translation>
    </message>
    <message>
        <source>{n} rows of {table} have no identity (uid)</source>
        <translation>{n} filas de {table} no tienen identidad (uid)</translation>
    </message>
    <message>
        <source>{table} has lost triggers that keep it consistent</source>
        <translation>{table} ha perdido disparadores que lo mantienen coherente</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Against the neighbours (LISA)</source>
        <translation>Frente a los vecinos (LISA)</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>Todos dentro de una distancia</translation>
    </message>
    <message>
        <source>Along the axes (Manhattan)</source>
        <translation>A lo largo de los ejes (Manhattan)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Bell (Gaussian)</source>
        <translation>Campana (gaussiana)</translation>
    </message>
    <message>
        <source>Flat disc (uniform)</source>
        <translation>Disco plano (uniforme)</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexágonos</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>En línea recta</translation>
    </message>
    <message>
        <source>In the hour it began</source>
        <translation>En la hora de inicio</translation>
    </message>
    <message>
        <source>Of the neighbours</source>
        <translation>De los vecinos</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Del conjunto</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>Regression with risk factors</source>
        <translation>Regresión con factores de riesgo</translation>
    </message>
    <message>
        <source>Round hill (quartic)</source>
        <translation>Colina redonda (cuártica)</translation>
    </message>
    <message>
        <source>Sharing a side</source>
        <translation>Con un lado en común</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Repartido en el intervalo</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Steep hill (Epanechnikov)</source>
        <translation>Colina empinada (Epanechnikov)</translation>
    </message>
    <message>
        <source>The nearest few</source>
        <translation>Los más cercanos</translation>
    </message>
    <message>
        <source>Together with the neighbours (Gi*)</source>
        <translation>Junto con los vecinos (Gi*)</translation>
    </message>
    <message>
        <source>Touching, also at a corner</source>
        <translation>Contiguos, también por una esquina</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>barrios</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>punto de atención</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>be-bbc</source>
        <translation>plan plurianual según el BBC (Flandes)</translation>
    </message>
    <message>
        <source>be-svpp</source>
        <translation>plan estratégico de seguridad y prevención (SVPP)</translation>
    </message>
    <message>
        <source>be-zonal</source>
        <translation>plan zonal de seguridad</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>contiguity</source>
        <translation>contiguos</translation>
    </message>
    <message>
        <source>council</source>
        <translation>pleno municipal</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>en</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>es</source>
        <translation>español</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>línea recta</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussiano</translation>
    </message>
    <message>
        <source>gi</source>
        <translation>Getis-Ord Gi*</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexágonos</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independientes</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>lugares recientes (núcleo)</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>Korn–Graubard (kg)</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
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
        <translation>a lo largo de los ejes (Manhattan)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>más cercanos</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>vecinos</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>nl-ivp</source>
        <translation>plan integral de seguridad (NL)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>poststratify</source>
        <translation>todos los grupos (posestratificación)</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>cuantil</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>cuártico</translation>
    </message>
    <message>
        <source>rake</source>
        <translation>cada total (raking)</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regresión</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>rook</source>
        <translation>contiguos por un lado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartidos</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>cuadrados</translation>
    </message>
    <message>
        <source>system</source>
        <translation>como el sistema</translation>
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
        <translation>caminata de seguridad</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>el conjunto</translation>
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
        <translation>Responder en JSON</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>Commands about: {noun}</source>
        <translation>Órdenes sobre: {noun}</translation>
    </message>
    <message>
        <source>Desktop GIS for local prevention offices. Without a command: the desktop.</source>
        <translation>SIG de escritorio para oficinas locales de prevención. Sin orden: abre la ventana.</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Registrar más</translation>
    </message>
    <message>
        <source>Open the desktop with a project.</source>
        <translation>Abrir la ventana con un proyecto.</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>No mostrar el avance</translation>
    </message>
    <message>
        <source>The project file (.gpkg)</source>
        <translation>El archivo del proyecto (.gpkg)</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBO</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>A bundled questionnaire, or the file of your own</source>
        <translation>Un cuestionario incluido, o su propio archivo</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas pocas palabras</translation>
    </message>
    <message>
        <source>A file for each area, in a folder named as the atlas without .pdf</source>
        <translation>Un archivo por barrio, en una carpeta con el nombre del atlas sin .pdf</translation>
    </message>
    <message>
        <source>A file that may have left the office</source>
        <translation>Un archivo que quizá salió de la oficina</translation>
    </message>
    <message>
        <source>A remark to keep</source>
        <translation>Una nota para guardar</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash; else the newest of each</source>
        <translation>Un año, un mes o dos días con una barra; si no, lo más reciente de cada uno</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Acerca de este proyecto</translation>
    </message>
    <message>
        <source>Actions in the area of this code</source>
        <translation>Acciones en el barrio con este código</translation>
    </message>
    <message>
        <source>Actions in which this sector takes part</source>
        <translation>Acciones en las que participa este sector</translation>
    </message>
    <message>
        <source>Actions that stand like this</source>
        <translation>Acciones que están así</translation>
    </message>
    <message>
        <source>Actions whose lead, or whose goal&apos;s owner, has this in its name</source>
        <translation>Acciones con esto en el nombre del responsable o del titular del objetivo</translation>
    </message>
    <message>
        <source>Add a problem with its newest figures.</source>
        <translation>Añadir un problema con sus cifras más recientes.</translation>
    </message>
    <message>
        <source>Add a problem…</source>
        <translation>Añadir un problema…</translation>
    </message>
    <message>
        <source>Add everybody to the groups</source>
        <translation>Añadir a todos a los grupos</translation>
    </message>
    <message>
        <source>Add those of a bundled set by its name, or of a file</source>
        <translation>Añadir los de un conjunto incluido, por su nombre, o de un archivo</translation>
    </message>
    <message>
        <source>After how many days an incident counts half; 0: as did best before</source>
        <translation>Tras cuántos días un incidente cuenta la mitad; 0: lo que antes dio mejor resultado</translation>
    </message>
    <message>
        <source>Agree with each of the totals, or with groups of all of them together</source>
        <translation>Concordar con cada uno de los totales, o con grupos de todos ellos juntos</translation>
    </message>
    <message>
        <source>All rows of long tables, on as many pages as it takes</source>
        <translation>Todas las filas de las tablas largas, en tantas páginas como haga falta</translation>
    </message>
    <message>
        <source>Also as PDF; needs LibreOffice</source>
        <translation>También como PDF; necesita LibreOffice</translation>
    </message>
    <message>
        <source>Also break the series where a source or a category begins or stops</source>
        <translation>Cortar también la serie donde empieza o termina una fuente o una categoría</translation>
    </message>
    <message>
        <source>Also in place of scores given by hand</source>
        <translation>También en lugar de puntuaciones dadas a mano</translation>
    </message>
    <message>
        <source>Also use intervals longer than a week</source>
        <translation>Usar también intervalos de más de una semana</translation>
    </message>
    <message>
        <source>Also write a file (.gpkg, .geojson or .csv)</source>
        <translation>Escribir también un archivo (.gpkg, .geojson o .csv)</translation>
    </message>
    <message>
        <source>Area scheme</source>
        <translation>División de los barrios</translation>
    </message>
    <message>
        <source>Area scheme of the area</source>
        <translation>División del barrio</translation>
    </message>
    <message>
        <source>Area scheme, or grid:250 or hex:250 for cells of that width in metres</source>
        <translation>División en barrios, o grid:250 o hex:250 para celdas de esa anchura en metros</translation>
    </message>
    <message>
        <source>Area scheme, when areas are compared</source>
        <translation>División en barrios, cuando se comparan barrios</translation>
    </message>
    <message>
        <source>Area scheme; that of the map when left out</source>
        <translation>División de los barrios; si se omite, la del mapa</translation>
    </message>
    <message>
        <source>Area scheme; that of the wave without one</source>
        <translation>División en barrios; si se omite, la de la ola</translation>
    </message>
    <message>
        <source>Area scheme; the one that is shown when left out</source>
        <translation>División en barrios; si se omite, la que se muestra</translation>
    </message>
    <message>
        <source>Area scheme; the one with the most areas when left out</source>
        <translation>División de los barrios; si se omite, la que tiene más barrios</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>División en barrios; la única si solo hay una</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Zonas de comparación</translation>
    </message>
    <message>
        <source>As of this day, as 2026-03-01; today without one</source>
        <translation>A este día, como 2026-03-01; si se omite, hoy</translation>
    </message>
    <message>
        <source>Atlas of the areas…</source>
        <translation>Atlas de los barrios…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Band of a raster, when it has several</source>
        <translation>Banda del ráster, si tiene varias</translation>
    </message>
    <message>
        <source>Bandwidth in metres: how far each incident reaches</source>
        <translation>Ancho de banda en metros: hasta dónde llega cada incidente</translation>
    </message>
    <message>
        <source>Breaks between waves</source>
        <translation>Rupturas entre olas</translation>
    </message>
    <message>
        <source>Bring in programme cards of your own or of another municipality.</source>
        <translation>Incorporar fichas de programa propias o de otro municipio.</translation>
    </message>
    <message>
        <source>By what the size of the groups is measured</source>
        <translation>Con qué se mide el tamaño de los grupos</translation>
    </message>
    <message>
        <source>Certainty of the margins, such as 0.95</source>
        <translation>Certeza de los márgenes, como 0.95</translation>
    </message>
    <message>
        <source>Change a criterion…</source>
        <translation>Cambiar un criterio…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Cambiar una acción</translation>
    </message>
    <message>
        <source>Change how an action stands, its days or its lead.</source>
        <translation>Cambiar el estado de una acción, sus días o su responsable.</translation>
    </message>
    <message>
        <source>Change the weight or the title of a criterion, add one, or remove one.</source>
        <translation>Cambiar el peso o el título de un criterio, añadir uno o quitarlo.</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Comprobar que el proyecto está íntegro: archivo, claves, capas, índice, registro de control.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Revisar el plan</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
    </message>
    <message>
        <source>Choose the bandwidth by Scott&apos;s rule</source>
        <translation>Elegir el ancho de banda con la regla de Scott</translation>
    </message>
    <message>
        <source>Code of an incident theme</source>
        <translation>Código de un tema de incidentes</translation>
    </message>
    <message>
        <source>Code of an incident theme, such as burglary</source>
        <translation>Código de un tema de incidentes, como burglary</translation>
    </message>
    <message>
        <source>Code of the criterion to score by hand; without one from figures</source>
        <translation>Código del criterio que se puntúa a mano; si se omite, según las cifras</translation>
    </message>
    <message>
        <source>Code of the criterion; a new one is added</source>
        <translation>Código del criterio; si es nuevo, se añade</translation>
    </message>
    <message>
        <source>Code of the question whose answers are shown</source>
        <translation>Código de la pregunta cuyas respuestas se muestran</translation>
    </message>
    <message>
        <source>Code or name of the area</source>
        <translation>Código o nombre del barrio</translation>
    </message>
    <message>
        <source>Codes of areas with commas between; all when empty</source>
        <translation>Códigos de barrios separados por comas; vacío: todos</translation>
    </message>
    <message>
        <source>Codes of areas, with commas</source>
        <translation>Códigos de barrios, con comas</translation>
    </message>
    <message>
        <source>Codes of indicators to remove, with commas</source>
        <translation>Códigos de los indicadores que se quitan, con comas</translation>
    </message>
    <message>
        <source>Codes of indicators with commas</source>
        <translation>Códigos de indicadores, con comas</translation>
    </message>
    <message>
        <source>Codes of questions with commas; else all</source>
        <translation>Códigos de preguntas, con comas; si no, todas</translation>
    </message>
    <message>
        <source>Codes of the areas around the treated ones</source>
        <translation>Códigos de las zonas que rodean las de la acción</translation>
    </message>
    <message>
        <source>Codes of the areas around those to compare with</source>
        <translation>Códigos de las zonas que rodean las de comparación</translation>
    </message>
    <message>
        <source>Codes of the areas to compare with, with commas</source>
        <translation>Códigos de las zonas de comparación, con comas</translation>
    </message>
    <message>
        <source>Codes of the areas where something is done, with commas; those of the action</source>
        <translation>Códigos de las zonas donde se hace algo, con comas; si no, las de la acción</translation>
    </message>
    <message>
        <source>Codes or names of areas, with commas; “all” is every area</source>
        <translation>Códigos o nombres de barrios, con comas; «all» son todos los barrios</translation>
    </message>
    <message>
        <source>Column that says whether there is a coordinator</source>
        <translation>Columna que dice si hay coordinador</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Columna del código</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Columna del nombre</translation>
    </message>
    <message>
        <source>Column with the number of households</source>
        <translation>Columna del número de hogares</translation>
    </message>
    <message>
        <source>Column with the number of inhabitants</source>
        <translation>Columna del número de habitantes</translation>
    </message>
    <message>
        <source>Column with the police service (no names of persons)</source>
        <translation>Columna del servicio de policía (sin nombres de personas)</translation>
    </message>
    <message>
        <source>Column with the start date</source>
        <translation>Columna de la fecha de inicio</translation>
    </message>
    <message>
        <source>Column with the status</source>
        <translation>Columna del estado</translation>
    </message>
    <message>
        <source>Compare areas by rate</source>
        <translation>Comparar barrios por tasa</translation>
    </message>
    <message>
        <source>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</source>
        <translation>Comparar barrios por tasa: cuáles difieren de los demás más de lo que da el azar, y puestos con márgenes.</translation>
    </message>
    <message>
        <source>Compare areas in two periods</source>
        <translation>Comparar barrios en dos períodos</translation>
    </message>
    <message>
        <source>Compare groups with “whole”, or with the group of this code</source>
        <translation>Compara grupos con «whole» (todos), o con el grupo de este código</translation>
    </message>
    <message>
        <source>Compare incidents per inhabitant, where areas have a population</source>
        <translation>Comparar incidentes por habitante, donde los barrios tienen población</translation>
    </message>
    <message>
        <source>Compare rates by population (smoothed); for areas with inhabitants</source>
        <translation>Comparar tasas por población (suavizadas); para barrios con habitantes</translation>
    </message>
    <message>
        <source>Compare the counts of areas in two periods, and say where a change is clear.</source>
        <translation>Comparar los recuentos de los barrios en dos períodos y decir dónde el cambio es claro.</translation>
    </message>
    <message>
        <source>Compare two waves of a survey, or groups with everybody, with margins of the differences.</source>
        <translation>Comparar dos olas de una encuesta, o grupos con todos, con márgenes de las diferencias.</translation>
    </message>
    <message>
        <source>Compare waves of a survey</source>
        <translation>Comparar olas de una encuesta</translation>
    </message>
    <message>
        <source>Compute whether an action worked, as its design says, and keep the result.</source>
        <translation>Calcular si una acción funcionó, como dice su diseño, y guardar el resultado.</translation>
    </message>
    <message>
        <source>Coordinate system in metres, such as EPSG:31370</source>
        <translation>Sistema de coordenadas en metros, como EPSG:31370</translation>
    </message>
    <message>
        <source>Coordinate system of the file, such as EPSG:31370</source>
        <translation>Sistema de coordenadas del archivo, como EPSG:31370</translation>
    </message>
    <message>
        <source>Copy the whole project to another file, verified.</source>
        <translation>Copiar todo el proyecto a otro archivo, con comprobación.</translation>
    </message>
    <message>
        <source>Correct at the border of the areas; clear outside them</source>
        <translation>Corregir en el borde de los barrios; transparente fuera de ellos</translation>
    </message>
    <message>
        <source>Count an incident told twice as two</source>
        <translation>Contar como dos un incidente comunicado dos veces</translation>
    </message>
    <message>
        <source>Count by month or by ISO week</source>
        <translation>Contar por mes o por semana ISO</translation>
    </message>
    <message>
        <source>Count displacement in a ring of so many metres around</source>
        <translation>Contar el desplazamiento en un anillo de tantos metros alrededor</translation>
    </message>
    <message>
        <source>Count incidents</source>
        <translation>Contar los incidentes</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Contar los incidentes por barrio, categoría, mes u hora; &quot;&quot; cuenta los que no pertenecen a ninguno.</translation>
    </message>
    <message>
        <source>Cut weights above this many times the mean; 0: none</source>
        <translation>Cortar los pesos que superen tantas veces la media; 0: ninguno</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Calidad de los datos en palabras</translation>
    </message>
    <message>
        <source>Day for which zones are open; today</source>
        <translation>Día para el que hay zonas abiertas; hoy</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Día desde el que valen estos barrios (AAAA-MM-DD), o una columna que lo contiene</translation>
    </message>
    <message>
        <source>Day of the decision; today when left out</source>
        <translation>Día de la decisión; si se omite, hoy</translation>
    </message>
    <message>
        <source>Days from which on the figures mean something else (YYYY-MM-DD), with commas</source>
        <translation>Días desde los que las cifras significan otra cosa (AAAA-MM-DD), separados por comas</translation>
    </message>
    <message>
        <source>Days, such as 7,14,28</source>
        <translation>Días, como 7,14,28</translation>
    </message>
    <message>
        <source>Decide on a break between waves…</source>
        <translation>Decidir sobre una ruptura entre olas…</translation>
    </message>
    <message>
        <source>Decide on a problem…</source>
        <translation>Decidir sobre un problema…</translation>
    </message>
    <message>
        <source>Decide whether a change between waves breaks the comparison of figures.</source>
        <translation>Decidir si un cambio entre olas impide comparar las cifras.</translation>
    </message>
    <message>
        <source>Decides between squares that are equal</source>
        <translation>Decide entre cuadrados iguales</translation>
    </message>
    <message>
        <source>Distance in a straight line or along the axes</source>
        <translation>Distancia en línea recta o a lo largo de los ejes</translation>
    </message>
    <message>
        <source>Distances in metres, such as 100,200,400</source>
        <translation>Distancias en metros, como 100,200,400</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Dibujar el mapa como imagen de cualquier tamaño.</translation>
    </message>
    <message>
        <source>Estimate figures of a survey</source>
        <translation>Estimar cifras de una encuesta</translation>
    </message>
    <message>
        <source>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</source>
        <translation>Estimar proporciones, medias, totales, razones o cuantiles de una encuesta, con sus márgenes.</translation>
    </message>
    <message>
        <source>Evaluations of a plan</source>
        <translation>Evaluaciones de un plan</translation>
    </message>
    <message>
        <source>Export programme cards…</source>
        <translation>Exportar fichas de programa…</translation>
    </message>
    <message>
        <source>Figures of services</source>
        <translation>Cifras de servicios</translation>
    </message>
    <message>
        <source>File for the open zones (internal use)</source>
        <translation>Archivo para las zonas abiertas (uso interno)</translation>
    </message>
    <message>
        <source>File of totals or percentages with columns variable, code and total</source>
        <translation>Archivo de totales o porcentajes con las columnas variable, code y total</translation>
    </message>
    <message>
        <source>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</source>
        <translation>Buscar barrios o celdas con más o menos incidentes, junto con sus vecinos, de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Find hot and cold spots</source>
        <translation>Buscar zonas calientes y frías</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Observaciones en palabras</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the forecast; the day after the last incident when left out</source>
        <translation>Primer día del pronóstico; si se omite, el día después del último incidente</translation>
    </message>
    <message>
        <source>First day of the months or weeks to compare with</source>
        <translation>Primer día de los meses o semanas con los que se compara</translation>
    </message>
    <message>
        <source>First day to compare with; a year earlier when empty</source>
        <translation>Primer día con el que se compara; vacío: un año antes</translation>
    </message>
    <message>
        <source>First day; that of the kind of plan without one</source>
        <translation>Primer día; si se omite, el del tipo de plan</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation</source>
        <translation>Fijar el diseño de una evaluación</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</source>
        <translation>Fijar el diseño de una evaluación: después ya no se puede cambiar, solo hacer otra a continuación.</translation>
    </message>
    <message>
        <source>Fix the design: it can&apos;t be changed any more</source>
        <translation>Fijar el diseño: ya no se podrá cambiar</translation>
    </message>
    <message>
        <source>Follow a figure or a row through the plan</source>
        <translation>Seguir una cifra o una fila por el plan</translation>
    </message>
    <message>
        <source>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</source>
        <translation>Seguir el hilo conductor desde una fila o una cifra: en qué se apoya y qué se apoya en ella.</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Para quién: decide lo que se oculta</translation>
    </message>
    <message>
        <source>Function of who fixes it, such as: prevention officer</source>
        <translation>Cargo de quien lo fija, como: técnico de prevención</translation>
    </message>
    <message>
        <source>Function or service that leads it</source>
        <translation>Cargo o servicio que la dirige</translation>
    </message>
    <message>
        <source>Function that tells it, never a name</source>
        <translation>Cargo que lo cuenta, nunca un nombre</translation>
    </message>
    <message>
        <source>Gi*: high or low together; LISA: like the neighbours</source>
        <translation>Gi*: altos o bajos juntos; LISA: como sus vecinos</translation>
    </message>
    <message>
        <source>Give outliers little weight in trend and season</source>
        <translation>Dar poco peso a los valores atípicos en tendencia y estacionalidad</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>Hide counts below; else the setting</source>
        <translation>Ocultar recuentos inferiores a; si no, el ajuste</translation>
    </message>
    <message>
        <source>How far ahead: a week, or a month of four weeks</source>
        <translation>Con cuánta antelación: una semana, o un mes de cuatro semanas</translation>
    </message>
    <message>
        <source>How far an incident reaches, in metres; 0: as did best before</source>
        <translation>Hasta dónde llega un incidente, en metros; 0: lo que antes dio mejor resultado</translation>
    </message>
    <message>
        <source>How far around each cell counts, in metres</source>
        <translation>Hasta qué distancia cuenta lo que rodea cada celda, en metros</translation>
    </message>
    <message>
        <source>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</source>
        <translation>Hasta dónde llega cada incidente, en metros (en el gaussiano, la desviación estándar); o «auto» para la regla de Scott</translation>
    </message>
    <message>
        <source>How far neighbours may lie, by distance</source>
        <translation>Hasta qué distancia están los vecinos, si es por distancia</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>How many areas to name</source>
        <translation>Cuántas zonas nombrar</translation>
    </message>
    <message>
        <source>How many neighbours, by nearest</source>
        <translation>Cuántos vecinos, si es por los más cercanos</translation>
    </message>
    <message>
        <source>How margins of percentages are calculated</source>
        <translation>Cómo se calculan los márgenes de los porcentajes</translation>
    </message>
    <message>
        <source>How much of the area to mark, in percent</source>
        <translation>Qué parte de la superficie marcar, en porcentaje</translation>
    </message>
    <message>
        <source>How often to shuffle the days</source>
        <translation>Cuántas veces barajar los días</translation>
    </message>
    <message>
        <source>How often weights are drawn</source>
        <translation>Cuántas veces se sortean los pesos</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Cómo va el plan</translation>
    </message>
    <message>
        <source>Id of a card whose texts it starts with</source>
        <translation>Identificador de una ficha de cuyos textos parte</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>Identificador de la ficha</translation>
    </message>
    <message>
        <source>Id of the new card, such as bicycle-market</source>
        <translation>Identificador de la nueva ficha, como bicycle-market</translation>
    </message>
    <message>
        <source>Id of the own card</source>
        <translation>Identificador de la ficha propia</translation>
    </message>
    <message>
        <source>Ids of cards with commas; else all own ones</source>
        <translation>Identificadores de fichas con comas; si no, todas las propias</translation>
    </message>
    <message>
        <source>Import a plan from a workbook that was made to be filled in or changed, or one like it.</source>
        <translation>Importar un plan de un libro hecho para rellenarlo o cambiarlo, o de uno parecido.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importar un plan…</translation>
    </message>
    <message>
        <source>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</source>
        <translation>Importar un factor de riesgo: puntos, líneas, superficies o un ráster de lo que rodea a los incidentes.</translation>
    </message>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importar un factor de riesgo…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar una encuesta…</translation>
    </message>
    <message>
        <source>Import a wave of a survey: answers of people, or published figures.</source>
        <translation>Importar una ola de una encuesta: respuestas de personas, o cifras publicadas.</translation>
    </message>
    <message>
        <source>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</source>
        <translation>Importar barrios o sectores con código, nombre y habitantes.</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar barrios…</translation>
    </message>
    <message>
        <source>Import figures of services and other sectors: a table with a row for each figure.</source>
        <translation>Importar cifras de servicios y otros sectores: una tabla con una fila por cifra.</translation>
    </message>
    <message>
        <source>Import figures of services…</source>
        <translation>Importar cifras de servicios…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importar pesos de daño…</translation>
    </message>
    <message>
        <source>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</source>
        <translation>Importar cuánto pesan los incidentes por categoría: una tabla de la propia oficina, no hay ninguna oficial.</translation>
    </message>
    <message>
        <source>Import incidents from a file; what is there already is recognised.</source>
        <translation>Importar incidentes de un archivo; lo que ya está se reconoce.</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <source>Import neighbourhood networks (BIN, WhatsApp groups).</source>
        <translation>Importar redes vecinales (BIN, grupos de WhatsApp).</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Importar redes…</translation>
    </message>
    <message>
        <source>Import programme cards…</source>
        <translation>Importar fichas de programa…</translation>
    </message>
    <message>
        <source>Indicator of a survey, such as survey:unsafe</source>
        <translation>Indicador de una encuesta, como survey:unsafe</translation>
    </message>
    <message>
        <source>Indicators by area</source>
        <translation>Indicadores por barrio</translation>
    </message>
    <message>
        <source>Indicators of surveys</source>
        <translation>Indicadores de encuestas</translation>
    </message>
    <message>
        <source>Indicators to take along, with commas; else that of the theme</source>
        <translation>Indicadores que se incluyen, con comas; si no, el del tema</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Tipos de planes</translation>
    </message>
    <message>
        <source>Label and divide as the Near Repeat Calculator does</source>
        <translation>Rotular y dividir como lo hace el Near Repeat Calculator</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Idioma de las exportaciones</translation>
    </message>
    <message>
        <source>Language of the page, such as nl; else that of the program</source>
        <translation>Idioma de la página, como nl; si no, el del programa</translation>
    </message>
    <message>
        <source>Language of the workbook; else that of the program</source>
        <translation>Idioma del libro; si no, el del programa</translation>
    </message>
    <message>
        <source>Last day of them, included</source>
        <translation>Último día de ellos, incluido</translation>
    </message>
    <message>
        <source>Last day to compare with; a year earlier when empty</source>
        <translation>Último día con el que se compara; vacío: un año antes</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Último día, incluido</translation>
    </message>
    <message>
        <source>Last day; by the length of such plans without one</source>
        <translation>Último día; si se omite, según la duración de esos planes</translation>
    </message>
    <message>
        <source>Lay two questions beside each other</source>
        <translation>Poner dos preguntas una junto a otra</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Capa del archivo, si tiene varias</translation>
    </message>
    <message>
        <source>Least ratio for which zones are drawn</source>
        <translation>Razón mínima para dibujar zonas</translation>
    </message>
    <message>
        <source>Length of a block of houses in metres: factors reach up to three of them</source>
        <translation>Longitud de una manzana en metros: los factores llegan hasta tres</translation>
    </message>
    <message>
        <source>List changes between waves after which figures may not be comparable.</source>
        <translation>Mostrar la lista de cambios entre olas tras los que las cifras quizá no se puedan comparar.</translation>
    </message>
    <message>
        <source>List plans with their goals and actions; with a filter, what the filter leaves of them.</source>
        <translation>Mostrar los planes con sus objetivos y acciones; con un filtro, lo que queda de ellos.</translation>
    </message>
    <message>
        <source>List problems by their total, and say which stay on top when the weights move.</source>
        <translation>Mostrar los problemas por su total y decir cuáles siguen arriba cuando se mueven los pesos.</translation>
    </message>
    <message>
        <source>List the analyses in the register, or write them as an algorithm register asks.</source>
        <translation>Mostrar la lista de análisis del registro, o escribirlos como pide un registro de algoritmos.</translation>
    </message>
    <message>
        <source>List the evaluations with their last results, and the actions that have none.</source>
        <translation>Mostrar las evaluaciones con sus últimos resultados, y las acciones sin evaluación.</translation>
    </message>
    <message>
        <source>List the findings in words, without what stays in the office.</source>
        <translation>Mostrar las observaciones en palabras, sin lo que queda en la oficina.</translation>
    </message>
    <message>
        <source>List the indicators of a project, add some, or remove some.</source>
        <translation>Mostrar la lista de indicadores de un proyecto, añadir o quitar algunos.</translation>
    </message>
    <message>
        <source>List the indicators that were imported from tables.</source>
        <translation>Mostrar los indicadores importados de tablas.</translation>
    </message>
    <message>
        <source>List the kinds of plans and what they call their goals.</source>
        <translation>Mostrar los tipos de planes y cómo llaman a sus objetivos.</translation>
    </message>
    <message>
        <source>List the problems of a project, with what was decided.</source>
        <translation>Mostrar los problemas de un proyecto, con lo que se decidió.</translation>
    </message>
    <message>
        <source>List the programme cards: what is known of measures, and how well.</source>
        <translation>Mostrar las fichas de programa: qué se sabe de las medidas, y con qué certeza.</translation>
    </message>
    <message>
        <source>List the questions of a wave with their codes, kinds and answers.</source>
        <translation>Mostrar la lista de preguntas de una ola con sus códigos, tipos y respuestas.</translation>
    </message>
    <message>
        <source>List the risk factors of the project.</source>
        <translation>Mostrar la lista de factores de riesgo del proyecto.</translation>
    </message>
    <message>
        <source>List the waves of surveys with their period, size, weights and design.</source>
        <translation>Mostrar la lista de olas de encuestas con su período, tamaño, pesos y diseño.</translation>
    </message>
    <message>
        <source>List what is due soon or overdue in a plan; as a calendar when a file is named.</source>
        <translation>Mostrar lo que vence pronto o ya venció en un plan; como calendario si se indica un archivo.</translation>
    </message>
    <message>
        <source>Log of an action</source>
        <translation>Registro de una acción</translation>
    </message>
    <message>
        <source>Look for changes after taking the season out</source>
        <translation>Buscar cambios después de quitar la estacionalidad</translation>
    </message>
    <message>
        <source>Make a new, empty project.</source>
        <translation>Crear un proyecto nuevo y vacío.</translation>
    </message>
    <message>
        <source>Make a project anew from a backup.</source>
        <translation>Volver a crear un proyecto a partir de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Make the sample municipality and do the whole job: project, workbook, map, picture.</source>
        <translation>Crear el municipio de ejemplo y hacer todo el trabajo: proyecto, libro, mapa, imagen.</translation>
    </message>
    <message>
        <source>Make the weights of a survey agree with known numbers of people.</source>
        <translation>Hacer que los pesos de una encuesta concuerden con números de personas conocidos.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Mapa para el navegador…</translation>
    </message>
    <message>
        <source>Mark the board as seen; next time tells from now on</source>
        <translation>Marcar el tablero como visto; la próxima vez se cuenta desde ahora</translation>
    </message>
    <message>
        <source>Mark the squares where most incidents are to be expected, and score that on past periods.</source>
        <translation>Marcar los cuadrados donde se esperan más incidentes, y evaluarlo con períodos pasados.</translation>
    </message>
    <message>
        <source>Measure a risk factor in each area: mean and share of a raster, number, length or share.</source>
        <translation>Medir un factor de riesgo en cada barrio: media y parte de un ráster, número, longitud o parte.</translation>
    </message>
    <message>
        <source>Metres to the nearest, or how much there is around</source>
        <translation>Metros hasta el más cercano, o cuánto hay alrededor</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre ello</translation>
    </message>
    <message>
        <source>Name of a recipe, or a recipe file; without one it is proposed</source>
        <translation>Nombre de un modelo de importación o archivo de modelo; sin él, se propone uno</translation>
    </message>
    <message>
        <source>Name of the division, such as sector or wijk</source>
        <translation>Nombre de la división, como sector o barrio</translation>
    </message>
    <message>
        <source>Name of the municipality or office</source>
        <translation>Nombre del municipio o de la oficina</translation>
    </message>
    <message>
        <source>Name of the risk factor</source>
        <translation>Nombre del factor de riesgo</translation>
    </message>
    <message>
        <source>Name of the risk factor, such as Bus stops</source>
        <translation>Nombre del factor de riesgo, como Paradas de autobús</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nombre de la ola</translation>
    </message>
    <message>
        <source>Name of the wave that it is compared with</source>
        <translation>Nombre de la ola con la que se compara</translation>
    </message>
    <message>
        <source>Name of the wave; the name of the file without one</source>
        <translation>Nombre de la ola; si se omite, el del archivo</translation>
    </message>
    <message>
        <source>Name of the wave; the newest without one</source>
        <translation>Nombre de la ola; si se omite, la más nueva</translation>
    </message>
    <message>
        <source>Names of these files, of {code}, {name}, {scheme} and {date}</source>
        <translation>Nombres de estos archivos, con {code}, {name}, {scheme} y {date}</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Nuevo plan…</translation>
    </message>
    <message>
        <source>New programme card…</source>
        <translation>Nueva ficha de programa…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Newest figures of problems…</source>
        <translation>Cifras más recientes de problemas…</translation>
    </message>
    <message>
        <source>No percentage on fewer answers; else the setting</source>
        <translation>Ningún porcentaje con menos respuestas; si no, el ajuste</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
    <message>
        <source>Note in the register what a person decided after an analysis.</source>
        <translation>Anotar en el registro lo que decidió una persona después de un análisis.</translation>
    </message>
    <message>
        <source>Number (uid), code or title of the action</source>
        <translation>Número (uid), código o título de la acción</translation>
    </message>
    <message>
        <source>Number of the break, as survey breaks lists it</source>
        <translation>Número de la ruptura, como lo muestra survey breaks</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Número de la importación</translation>
    </message>
    <message>
        <source>Of when the file is, such as 2025 or 2025-06-30</source>
        <translation>De cuándo es el archivo, como 2025 o 2025-06-30</translation>
    </message>
    <message>
        <source>Offer the areas and indicators of this project in the lists</source>
        <translation>Ofrecer los barrios e indicadores de este proyecto en las listas</translation>
    </message>
    <message>
        <source>Only actions that are late</source>
        <translation>Solo acciones con retraso</translation>
    </message>
    <message>
        <source>Only breaks from or to this wave</source>
        <translation>Solo las rupturas desde esta ola o hasta ella</translation>
    </message>
    <message>
        <source>Only indicators of these codes, with commas</source>
        <translation>Solo indicadores de estos códigos, con comas</translation>
    </message>
    <message>
        <source>Only of this incident theme, such as burglary</source>
        <translation>Solo de este tema de incidentes, como burglary</translation>
    </message>
    <message>
        <source>Only people who answered so: QUESTION=ANSWER</source>
        <translation>Solo las personas que respondieron así: PREGUNTA=RESPUESTA</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Solo las filas con este valor: COLUMNA=VALOR</translation>
    </message>
    <message>
        <source>Only these categories, with commas between</source>
        <translation>Solo estas categorías, con comas entre ellas</translation>
    </message>
    <message>
        <source>Only these incident categories, with commas; all without</source>
        <translation>Solo estas categorías de incidentes, con comas; si se omite, todas</translation>
    </message>
    <message>
        <source>Only these indicators, with commas, such as incident:burglary</source>
        <translation>Solo estos indicadores, con comas, como incident:burglary</translation>
    </message>
    <message>
        <source>Only this area (its code)</source>
        <translation>Solo este barrio (su código)</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Solo esta categoría</translation>
    </message>
    <message>
        <source>Only where this sector takes part</source>
        <translation>Solo donde participa este sector</translation>
    </message>
    <message>
        <source>Only with all these words in its texts</source>
        <translation>Solo con todas estas palabras en sus textos</translation>
    </message>
    <message>
        <source>Only with evidence this good</source>
        <translation>Solo con evidencia de este nivel</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Abrir después la ventana, si hay pantalla</translation>
    </message>
    <message>
        <source>Over how many years a season may shift (odd, 7 or more); 0: the same every year</source>
        <translation>En cuántos años puede variar la estacionalidad (impar, 7 o más); 0: igual todos los años</translation>
    </message>
    <message>
        <source>Part of the people below a quantile; 0.5 is the median</source>
        <translation>Parte de las personas por debajo de un cuantil; 0.5 es la mediana</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants instead of per km²</source>
        <translation>Por 1.000 habitantes en lugar de por km²</translation>
    </message>
    <message>
        <source>Per how many inhabitants</source>
        <translation>Por cuántos habitantes</translation>
    </message>
    <message>
        <source>Period after, written as the one before</source>
        <translation>Período posterior, escrito como el anterior</translation>
    </message>
    <message>
        <source>Period before, as 2024 or 2024-01-01/2024-12-31</source>
        <translation>Período anterior, como 2024 o 2024-01-01/2024-12-31</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Imagen del mapa…</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Planificar una evaluación</translation>
    </message>
    <message>
        <source>Plan as a workbook to change…</source>
        <translation>Plan como libro para cambiar…</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fichas de programa</translation>
    </message>
    <message>
        <source>Project for QGIS…</source>
        <translation>Proyecto para QGIS…</translation>
    </message>
    <message>
        <source>Propose a recipe</source>
        <translation>Proponer un modelo de importación</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of answers, from its headings and its cells.</source>
        <translation>Proponer un modelo de importación para un archivo de respuestas, según sus títulos y sus celdas.</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Proponer un modelo de importación para un archivo de incidentes, según sus columnas y valores.</translation>
    </message>
    <message>
        <source>Propose a recipe for a survey</source>
        <translation>Proponer un modelo de importación para una encuesta</translation>
    </message>
    <message>
        <source>Propose areas to compare with: as many incidents before, the same course, and not next door.</source>
        <translation>Proponer zonas de comparación: con tantos incidentes antes, la misma evolución y no contiguas.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Poner estilos y un proyecto para QGIS en el archivo del proyecto, y un archivo .qgs al lado.</translation>
    </message>
    <message>
        <source>Put the file in place of the wave of this name</source>
        <translation>Poner el archivo en lugar de la ola con este nombre</translation>
    </message>
    <message>
        <source>Put the weights of the file back</source>
        <translation>Volver a los pesos del archivo</translation>
    </message>
    <message>
        <source>Question that a ratio divides by</source>
        <translation>Pregunta por la que divide una razón</translation>
    </message>
    <message>
        <source>Questionnaire to print or for Kobo</source>
        <translation>Cuestionario para imprimir o para Kobo</translation>
    </message>
    <message>
        <source>Questions of a survey</source>
        <translation>Preguntas de una encuesta</translation>
    </message>
    <message>
        <source>Random rearrangements; more are made when there are many areas or cells</source>
        <translation>Reordenaciones al azar; se hacen más si hay muchos barrios o celdas</translation>
    </message>
    <message>
        <source>Recent places, or a regression with risk factors</source>
        <translation>Lugares recientes, o una regresión con factores de riesgo</translation>
    </message>
    <message>
        <source>Recognise an exported file…</source>
        <translation>Reconocer un archivo exportado…</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registro de análisis</translation>
    </message>
    <message>
        <source>Remove a programme card of your own.</source>
        <translation>Quitar una ficha de programa propia.</translation>
    </message>
    <message>
        <source>Remove a programme card…</source>
        <translation>Quitar una ficha de programa…</translation>
    </message>
    <message>
        <source>Remove a risk factor…</source>
        <translation>Quitar un factor de riesgo…</translation>
    </message>
    <message>
        <source>Remove a wave of a survey with all its answers.</source>
        <translation>Quitar una ola de una encuesta con todas sus respuestas.</translation>
    </message>
    <message>
        <source>Remove a wave of a survey…</source>
        <translation>Quitar una ola de una encuesta…</translation>
    </message>
    <message>
        <source>Remove it, with its scores</source>
        <translation>Quitarlo, con sus puntuaciones</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>Resultado de una evaluación</translation>
    </message>
    <message>
        <source>Risk factor as raster…</source>
        <translation>Factor de riesgo como ráster…</translation>
    </message>
    <message>
        <source>Risk factor by area…</source>
        <translation>Factor de riesgo por barrio…</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Factores de riesgo</translation>
    </message>
    <message>
        <source>Rows of the heading, such as 1,2; else found out</source>
        <translation>Filas de los títulos, como 1,2; si no, se averiguan</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Municipio de ejemplo</translation>
    </message>
    <message>
        <source>Say before the start how it will be judged whether an action worked.</source>
        <translation>Decir antes del inicio cómo se juzgará si una acción funcionó.</translation>
    </message>
    <message>
        <source>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</source>
        <translation>Decir cómo va un plan: acciones por estado, retrasos, dinero, y si los objetivos van bien encaminados.</translation>
    </message>
    <message>
        <source>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</source>
        <translation>Decir qué objetivos de un plan no se pueden medir y dónde se rompe el hilo conductor.</translation>
    </message>
    <message>
        <source>Scheme of the areas; found out without one</source>
        <translation>División de los barrios; si se omite, se averigua</translation>
    </message>
    <message>
        <source>Score from 1 (little) to 5 (much)</source>
        <translation>Puntuación de 1 (poco) a 5 (mucho)</translation>
    </message>
    <message>
        <source>Score problems: from their figures with the reason, or one criterion by hand.</source>
        <translation>Puntuar problemas: según sus cifras con el motivo, o un criterio a mano.</translation>
    </message>
    <message>
        <source>Score problems…</source>
        <translation>Puntuar problemas…</translation>
    </message>
    <message>
        <source>Score the forecasts in the register whose period has passed.</source>
        <translation>Evaluar los pronósticos del registro cuyo período ya pasó.</translation>
    </message>
    <message>
        <source>Scores of earlier forecasts</source>
        <translation>Evaluación de pronósticos anteriores</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>Semilla de la simulación</translation>
    </message>
    <message>
        <source>Shape of the hill that each incident makes</source>
        <translation>Forma de la colina que crea cada incidente</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one without</source>
        <translation>Hoja de un libro; si se omite, la primera</translation>
    </message>
    <message>
        <source>Show a programme card</source>
        <translation>Mostrar una ficha de programa</translation>
    </message>
    <message>
        <source>Show a programme card with its sources, and what was measured here.</source>
        <translation>Mostrar una ficha de programa con sus fuentes, y lo que se midió aquí.</translation>
    </message>
    <message>
        <source>Show indicators by area with their margins, changes and ranks.</source>
        <translation>Mostrar indicadores por barrio con sus márgenes, cambios y puestos.</translation>
    </message>
    <message>
        <source>Show the answers to a question for each group, and test whether the groups differ.</source>
        <translation>Mostrar las respuestas a una pregunta para cada grupo y comprobar si los grupos difieren.</translation>
    </message>
    <message>
        <source>Show which figures changed since somebody looked at the board last.</source>
        <translation>Mostrar qué cifras cambiaron desde la última vez que se miró el tablero.</translation>
    </message>
    <message>
        <source>Side of the cells in metres</source>
        <translation>Lado de las celdas en metros</translation>
    </message>
    <message>
        <source>Side of the squares, in metres</source>
        <translation>Lado de los cuadrados, en metros</translation>
    </message>
    <message>
        <source>Size of the cells in metres</source>
        <translation>Tamaño de las celdas en metros</translation>
    </message>
    <message>
        <source>Size of the cells in metres; half a block is usual</source>
        <translation>Tamaño de las celdas en metros; lo habitual es media manzana</translation>
    </message>
    <message>
        <source>So many days ahead; the setting without it</source>
        <translation>Tantos días por delante; si se omite, los del ajuste</translation>
    </message>
    <message>
        <source>Spread each incident over its interval, or count it where it began</source>
        <translation>Repartir cada incidente en su intervalo, o contarlo donde empezó</translation>
    </message>
    <message>
        <source>Start a plan of a kind, with the goals that such plans start from.</source>
        <translation>Empezar un plan de un tipo, con los objetivos de los que parten esos planes.</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Inicio de los números aleatorios</translation>
    </message>
    <message>
        <source>TOTAL, area, or the code of a question; several with commas</source>
        <translation>TOTAL, area o el código de una pregunta; varios con comas</translation>
    </message>
    <message>
        <source>Table with the columns category; weight; source</source>
        <translation>Tabla con las columnas category; weight; source</translation>
    </message>
    <message>
        <source>Take a risk factor out of the project; this can be undone.</source>
        <translation>Quitar un factor de riesgo del proyecto; se puede deshacer.</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Deshacer una importación: lo que añadió desaparece, lo que cambió vuelve.</translation>
    </message>
    <message>
        <source>Take over different cards whatever their version</source>
        <translation>Tomar fichas distintas sea cual sea su versión</translation>
    </message>
    <message>
        <source>Take so many of the most comparable areas</source>
        <translation>Tomar tantas de las zonas más comparables</translation>
    </message>
    <message>
        <source>Take the newest figures of problems along in place of those of before.</source>
        <translation>Tomar las cifras más recientes de los problemas en lugar de las de antes.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Decir si los incidentes están completos, son únicos y llegaron a tiempo.</translation>
    </message>
    <message>
        <source>Tell in which hours of the week incidents happen.</source>
        <translation>Decir en qué horas de la semana ocurren los incidentes.</translation>
    </message>
    <message>
        <source>Tell of the progress of an action, in its log.</source>
        <translation>Contar el avance de una acción, en su registro.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Decir qué contiene el proyecto: capas, recuentos, importaciones, tamaño.</translation>
    </message>
    <message>
        <source>Tell when in the week incidents happen</source>
        <translation>Decir en qué momento de la semana ocurren los incidentes</translation>
    </message>
    <message>
        <source>Tell whether incidents rise over time</source>
        <translation>Decir si los incidentes aumentan con el tiempo</translation>
    </message>
    <message>
        <source>Tell whether there are more or fewer incidents than before, by month or week.</source>
        <translation>Decir si hay más o menos incidentes que antes, por mes o semana.</translation>
    </message>
    <message>
        <source>Tell whether this very file left this project, when and for whom.</source>
        <translation>Decir si este mismo archivo salió de este proyecto, cuándo y para quién.</translation>
    </message>
    <message>
        <source>Test for near repeats</source>
        <translation>Comprobar si hay repeticiones cercanas</translation>
    </message>
    <message>
        <source>Test whether incidents follow one another, and show where the next may be expected.</source>
        <translation>Comprobar si los incidentes se siguen unos a otros, y mostrar dónde puede esperarse el próximo.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>El proyecto QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The atlas (.pdf)</source>
        <translation>El atlas (.pdf)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>The day on which it ends</source>
        <translation>El día en que termina</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>El día en que empieza</translation>
    </message>
    <message>
        <source>The day that all pages speak of; today when left out</source>
        <translation>El día del que hablan todas las páginas; si se omite, hoy</translation>
    </message>
    <message>
        <source>The day that counts as today (YYYY-MM-DD)</source>
        <translation>El día que cuenta como hoy (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>The day; today without one</source>
        <translation>El día; si se omite, hoy</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>La decisión en palabras</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>El archivo que se importa</translation>
    </message>
    <message>
        <source>The file to look at</source>
        <translation>El archivo que se examina</translation>
    </message>
    <message>
        <source>The file with answers</source>
        <translation>El archivo con las respuestas</translation>
    </message>
    <message>
        <source>The file with cards (.toml)</source>
        <translation>El archivo con fichas (.toml)</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>El nuevo archivo de proyecto (.gpkg)</translation>
    </message>
    <message>
        <source>The number of the analysis in the register</source>
        <translation>El número del análisis en el registro</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>La imagen (.png)</translation>
    </message>
    <message>
        <source>The plan for goals that name none; a new one if there is no such plan</source>
        <translation>El plan para objetivos que no nombran ninguno; uno nuevo si no existe</translation>
    </message>
    <message>
        <source>The questionnaire beside it: .lss, .lsq or XLSForm</source>
        <translation>El cuestionario que lo acompaña: .lss, .lsq o XLSForm</translation>
    </message>
    <message>
        <source>The raster (.tif)</source>
        <translation>El ráster (.tif)</translation>
    </message>
    <message>
        <source>The role that decided; no name is needed</source>
        <translation>La función que decidió; no hace falta nombre</translation>
    </message>
    <message>
        <source>The table of figures</source>
        <translation>La tabla de cifras</translation>
    </message>
    <message>
        <source>The web page (.html)</source>
        <translation>La página web (.html)</translation>
    </message>
    <message>
        <source>The workbook (.xlsx)</source>
        <translation>El libro (.xlsx)</translation>
    </message>
    <message>
        <source>The workbook of the plan, or a table of actions</source>
        <translation>El libro del plan, o una tabla de acciones</translation>
    </message>
    <message>
        <source>Title of the evaluation; that of the action</source>
        <translation>Título de la evaluación; si no, el de la acción</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Título del plan</translation>
    </message>
    <message>
        <source>Title or number of a plan; all without one</source>
        <translation>Título o número de un plan; si se omite, todos</translation>
    </message>
    <message>
        <source>Title or number of a problem, goal, action or evaluation, or an indicator</source>
        <translation>Título o número de un problema, objetivo, acción o evaluación, o un indicador</translation>
    </message>
    <message>
        <source>Title or number of the evaluation</source>
        <translation>Título o número de la evaluación</translation>
    </message>
    <message>
        <source>Title or number of the evaluation; the only one without</source>
        <translation>Título o número de la evaluación; innecesario si solo hay una</translation>
    </message>
    <message>
        <source>Title or number of the problem</source>
        <translation>Título o número del problema</translation>
    </message>
    <message>
        <source>Title or number of the problem; all without one</source>
        <translation>Título o número del problema; si se omite, todos</translation>
    </message>
    <message>
        <source>Title, code or number of the action; none needed</source>
        <translation>Título, código o número de la acción; no es necesario</translation>
    </message>
    <message>
        <source>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</source>
        <translation>Hacia qué se acercan las tasas suavizadas: la del conjunto o la de los vecinos</translation>
    </message>
    <message>
        <source>Trend and season as if all months were equally long</source>
        <translation>Tendencia y estacionalidad como si todos los meses duraran lo mismo</translation>
    </message>
    <message>
        <source>Try, and keep nothing</source>
        <translation>Probar, sin guardar nada</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Deshacer una importación…</translation>
    </message>
    <message>
        <source>Use the part of the period after that is over already</source>
        <translation>Usar la parte ya pasada del período posterior</translation>
    </message>
    <message>
        <source>Waves of surveys</source>
        <translation>Olas de encuestas</translation>
    </message>
    <message>
        <source>Weigh a survey…</source>
        <translation>Ponderar una encuesta…</translation>
    </message>
    <message>
        <source>Weigh risk factors</source>
        <translation>Sopesar factores de riesgo</translation>
    </message>
    <message>
        <source>Weigh risk factors (cafés, stops, lights) against where incidents happen.</source>
        <translation>Comparar factores de riesgo (cafés, paradas, alumbrado) con los lugares donde ocurren los incidentes.</translation>
    </message>
    <message>
        <source>Weight from 0 to 10, relative to the others</source>
        <translation>Peso de 0 a 10, en relación con los otros</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Oeste, sur, este y norte en grados</translation>
    </message>
    <message>
        <source>What changed on the board</source>
        <translation>Qué cambió en el tablero</translation>
    </message>
    <message>
        <source>What happened; it stays in the office</source>
        <translation>Qué ocurrió; queda en la oficina</translation>
    </message>
    <message>
        <source>What is compared; auto is a share or a mean</source>
        <translation>Qué se compara; auto es una proporción o una media</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Qué se decide</translation>
    </message>
    <message>
        <source>What is due…</source>
        <translation>Qué hay que hacer…</translation>
    </message>
    <message>
        <source>What is estimated; auto is a share or a mean</source>
        <translation>Qué se estima; auto es una proporción o una media</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>What may be told to others</source>
        <translation>Lo que se puede contar a otros</translation>
    </message>
    <message>
        <source>What stays in the office</source>
        <translation>Lo que queda en la oficina</translation>
    </message>
    <message>
        <source>What the problem is</source>
        <translation>Cuál es el problema</translation>
    </message>
    <message>
        <source>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</source>
        <translation>De qué tratan los totales, con comas: area, códigos de preguntas; si no, todos los del archivo de totales, o area</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Según qué contar</translation>
    </message>
    <message>
        <source>What to do with a stratum of one cluster</source>
        <translation>Qué hacer con un estrato de un solo conglomerado</translation>
    </message>
    <message>
        <source>What was decided, and why; empty takes it back</source>
        <translation>Qué se decidió, y por qué; vacío lo retira</translation>
    </message>
    <message>
        <source>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</source>
        <translation>Cuándo empieza cada zona, como W1=2024-03-01,W2=2024-06-01 (de forma escalonada)</translation>
    </message>
    <message>
        <source>Where classes of a number begin, such as 0,25,45,65</source>
        <translation>Dónde empiezan las clases de un número, como 0,25,45,65</translation>
    </message>
    <message>
        <source>Where is it likely next</source>
        <translation>Dónde es probable ahora</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Dónde va la copia</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Dónde van los resultados</translation>
    </message>
    <message>
        <source>Where to write it (.toml)</source>
        <translation>Dónde escribirlo (.toml)</translation>
    </message>
    <message>
        <source>Where to write it: .xlsx for Kobo and ODK, .html to print</source>
        <translation>Dónde escribirlo: .xlsx para Kobo y ODK, .html para imprimir</translation>
    </message>
    <message>
        <source>Where to write the workbook (.xlsx)</source>
        <translation>Dónde escribir el libro (.xlsx)</translation>
    </message>
    <message>
        <source>Whether it is a break: accept, refuse or reopen</source>
        <translation>Si es una ruptura: aceptar, rechazar o reabrir</translation>
    </message>
    <message>
        <source>Whether the waves share clusters or people</source>
        <translation>Si las olas comparten conglomerados o personas</translation>
    </message>
    <message>
        <source>Which areas or cells are neighbours</source>
        <translation>Qué barrios o celdas son vecinos</translation>
    </message>
    <message>
        <source>Which risk factors</source>
        <translation>Qué factores de riesgo</translation>
    </message>
    <message>
        <source>Which risk factors, joined by commas; empty: all of them</source>
        <translation>Qué factores de riesgo, unidos por comas; vacío: todos</translation>
    </message>
    <message>
        <source>Who decides: a council or function, no person</source>
        <translation>Quién decide: un consejo o cargo, ninguna persona</translation>
    </message>
    <message>
        <source>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</source>
        <translation>Quién es vecino: contiguity, rook, distance:500 o nearest:8</translation>
    </message>
    <message>
        <source>Who made the file</source>
        <translation>Quién hizo el archivo</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quién afecta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Por qué esta puntuación</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Anchura y altura en píxeles, como 1600x1000</translation>
    </message>
    <message>
        <source>Width of a square or hexagon in metres</source>
        <translation>Anchura de un cuadrado o hexágono en metros</translation>
    </message>
    <message>
        <source>With the effects that were measured here</source>
        <translation>Con los efectos que se midieron aquí</translation>
    </message>
    <message>
        <source>With the own cards of this project</source>
        <translation>Con las fichas propias de este proyecto</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Libro para el pleno municipal…</translation>
    </message>
    <message>
        <source>Workbook to fill in a plan…</source>
        <translation>Libro para rellenar un plan…</translation>
    </message>
    <message>
        <source>Write a calendar to this file (.ics)</source>
        <translation>Escribir un calendario en este archivo (.ics)</translation>
    </message>
    <message>
        <source>Write a density map</source>
        <translation>Escribir un mapa de densidad</translation>
    </message>
    <message>
        <source>Write a finding down…</source>
        <translation>Anotar una observación…</translation>
    </message>
    <message>
        <source>Write a plan to a workbook that can be changed there and imported again.</source>
        <translation>Escribir un plan en un libro donde se puede cambiar y que se puede importar de nuevo.</translation>
    </message>
    <message>
        <source>Write a programme card of your own as a file to fill in.</source>
        <translation>Escribir una ficha de programa propia como archivo para rellenar.</translation>
    </message>
    <message>
        <source>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</source>
        <translation>Escribir un cuestionario: un XLSForm para Kobo y ODK, o una página para imprimir.</translation>
    </message>
    <message>
        <source>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</source>
        <translation>Escribir un ráster (GeoTIFF) de la distancia a un factor de riesgo, o de su densidad.</translation>
    </message>
    <message>
        <source>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</source>
        <translation>Escribir un libro para rellenar un plan, con listas desplegables y un ejemplo en cada hoja.</translation>
    </message>
    <message>
        <source>Write down what was decided about a problem, when and by whom.</source>
        <translation>Anotar qué se decidió sobre un problema, cuándo y quién lo decidió.</translation>
    </message>
    <message>
        <source>Write down what was found on a safety walk, in an interview or at a meeting.</source>
        <translation>Anotar lo que se encontró en una caminata de seguridad, una entrevista o una reunión.</translation>
    </message>
    <message>
        <source>Write programme cards to a file that another municipality can bring in.</source>
        <translation>Escribir fichas de programa en un archivo que otro municipio puede incorporar.</translation>
    </message>
    <message>
        <source>Write rejected rows to this workbook</source>
        <translation>Escribir las filas rechazadas en este libro</translation>
    </message>
    <message>
        <source>Write the Excel workbook for the council: figures with margins, small counts hidden.</source>
        <translation>Escribir el libro de Excel para el pleno municipal: cifras con márgenes, recuentos pequeños ocultos.</translation>
    </message>
    <message>
        <source>Write the atlas: for each area a page with its map, figures and chart, as PDF.</source>
        <translation>Escribir el atlas: por barrio, una página con su mapa, cifras y gráfico, en PDF.</translation>
    </message>
    <message>
        <source>Write the ground between levels here too</source>
        <translation>Escribir aquí también las superficies entre niveles</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Escribir el mapa como una página que se abre en cualquier navegador, sin internet.</translation>
    </message>
    <message>
        <source>Write the register here, for publication (.json)</source>
        <translation>Escribir aquí el registro, para publicarlo (.json)</translation>
    </message>
    <message>
        <source>Write the relative risk as a raster (.tif)</source>
        <translation>Escribir el riesgo relativo como ráster (.tif)</translation>
    </message>
    <message>
        <source>Write the squares here (.gpkg), or the expectation (.tif)</source>
        <translation>Escribir aquí los cuadrados (.gpkg) o lo esperado (.tif)</translation>
    </message>
    <message>
        <source>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</source>
        <translation>Escribir dónde hay mucha densidad de incidentes como ráster para cualquier SIG: por km², o por 1.000 habitantes.</translation>
    </message>
    <message>
        <source>area, or the code of the question that divides people into groups</source>
        <translation>area, o el código de la pregunta que divide a las personas en grupos</translation>
    </message>
    <message>
        <source>bin, whatsapp or other; or a column with it</source>
        <translation>bin, whatsapp u other; o una columna que lo contiene</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Select what is to be deleted first.</source>
        <translation>Seleccione primero lo que quiere eliminar.</translation>
    </message>
    <message>
        <source>{edit}. Ctrl+Z brings it back.</source>
        <translation>{edit}. Ctrl+Z lo recupera.</translation>
    </message>
</context>
<context>
    <name>density</name>
    <message>
        <source>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</source>
        <translation>3 veces la media es un umbral que se usa a menudo para una zona caliente (grado de evidencia B: fuentes secundarias). No es una prueba estadística.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas without a number of inhabitants are left clear: {n}.</source>
        <translation>Los barrios sin número de habitantes quedan transparentes: {n}.</translation>
    </message>
    <message>
        <source>At its densest place</source>
        <translation>En su lugar más denso</translation>
    </message>
    <message>
        <source>At least 3 times the mean density</source>
        <translation>Al menos 3 veces la densidad media</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</source>
        <translation>En el lugar más denso hay de {low} a {high} incidentes por 1.000 habitantes (margen del 95 %).</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per km² (95 % margin).</source>
        <translation>En el lugar más denso hay de {low} a {high} incidentes por km² (margen del 95 %).</translation>
    </message>
    <message>
        <source>Compared with the number of inhabitants there are most incidents in: {names}.</source>
        <translation>En relación con el número de habitantes, hay más incidentes en: {names}.</translation>
    </message>
    <message>
        <source>Densest part of the ground</source>
        <translation>Parte más densa del terreno</translation>
    </message>
    <message>
        <source>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</source>
        <translation>Densidad doble: la densidad de los incidentes dividida por la de los habitantes con el mismo núcleo, con los habitantes de cada barrio repartidos por igual en él; transparente donde viven menos de {least} por km².</translation>
    </message>
    <message>
        <source>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</source>
        <translation>Corrección de borde: dividido por la masa del núcleo dentro de los barrios en cada celda (corrección uniforme, Diggle 1985); los incidentes de fuera no cuentan.</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>gaussiano</translation>
    </message>
    <message>
        <source>If they lay evenly</source>
        <translation>Si estuvieran repartidos por igual</translation>
    </message>
    <message>
        <source>In the period chosen; bandwidth {bandwidth} m</source>
        <translation>En el período elegido; ancho de banda {bandwidth} m</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents on it</source>
        <translation>Incidentes en él</translation>
    </message>
    <message>
        <source>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</source>
        <translation>Los habitantes no son las personas que están allí: cerca de tiendas, estaciones y escuelas el mapa muestra demasiado.</translation>
    </message>
    <message>
        <source>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</source>
        <translation>Densidad con el núcleo {kernel}; ancho de banda {bandwidth} m ({meaning}); celdas de {cell} m, valores en sus centros; coordenadas planas de {crs}.</translation>
    </message>
    <message>
        <source>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</source>
        <translation>Agrupación lineal en {bin} m y transformada rápida de Fourier; se aparta de la suma exacta como máximo {share} de su pico.</translation>
    </message>
    <message>
        <source>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</source>
        <translation>Márgenes de los lugares más densos: intervalo de Poisson con el recuento efectivo f h² / R(K). Las partes del terreno se refieren a {area} km².</translation>
    </message>
    <message>
        <source>Near the border the map shows too little when incidents across it are not recorded here.</source>
        <translation>Cerca del borde el mapa muestra demasiado poco si los incidentes del otro lado no se registran aquí.</translation>
    </message>
    <message>
        <source>Outside the areas with a number of inhabitants, so not counted: {n}.</source>
        <translation>Fuera de los barrios con número de habitantes, por eso no contados: {n}.</translation>
    </message>
    <message>
        <source>Outside the areas, so not counted: {n}.</source>
        <translation>Fuera de los barrios, por eso no contados: {n}.</translation>
    </message>
    <message>
        <source>Part of the ground</source>
        <translation>Parte del terreno</translation>
    </message>
    <message>
        <source>Share of the incidents</source>
        <translation>Parte de los incidentes</translation>
    </message>
    <message>
        <source>Share of the incidents (%)</source>
        <translation>Parte de los incidentes (%)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Some places look dense by chance alone, above all with few incidents; this map does not test that.</source>
        <translation>Algunos lugares parecen densos por puro azar, sobre todo con pocos incidentes; este mapa no lo comprueba.</translation>
    </message>
    <message>
        <source>Summed exactly.</source>
        <translation>Suma exacta.</translation>
    </message>
    <message>
        <source>The areas with the densest places</source>
        <translation>Los barrios con los lugares más densos</translation>
    </message>
    <message>
        <source>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</source>
        <translation>El ancho de banda ({bandwidth} m) es menor que una celda ({cell} m), así que hay incidentes que caen entre celdas. Use celdas más pequeñas o un ancho de banda mayor.</translation>
    </message>
    <message>
        <source>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</source>
        <translation>El ancho de banda sigue la regla de escala normal de Scott (Scott 1992; en el plano, la de Silverman 1986), trasladada al núcleo con anchos de banda canónicos (Marron y Nolan 1988). Es adecuado para un solo centro; para varios es más bien demasiado ancho.</translation>
    </message>
    <message>
        <source>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</source>
        <translation>El ancho de banda de {bandwidth} m decide lo suave que es el mapa: con otro, los lugares densos son mayores o menores.</translation>
    </message>
    <message>
        <source>The densest places lie in: {names}.</source>
        <translation>Los lugares más densos están en: {names}.</translation>
    </message>
    <message>
        <source>The densest {share}</source>
        <translation>El {share} más denso</translation>
    </message>
    <message>
        <source>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</source>
        <translation>Los márgenes valen solo para el azar en el número de incidentes. Un lugar más denso se elige por ser alto, así que su valor es más bien demasiado alto que demasiado bajo.</translation>
    </message>
    <message>
        <source>The margins of these places overlap: their order is not certain.</source>
        <translation>Los márgenes de estos lugares se solapan: su orden no es seguro.</translation>
    </message>
    <message>
        <source>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</source>
        <translation>Los mismos incidentes forman el mapa y se cuentan en él: esto describe el período, no dice dónde serán los próximos.</translation>
    </message>
    <message>
        <source>There are too few incidents to say where it is dense.</source>
        <translation>Hay muy pocos incidentes para decir dónde hay mucha densidad.</translation>
    </message>
    <message>
        <source>What the densest ground holds</source>
        <translation>Lo que contiene el terreno más denso</translation>
    </message>
    <message>
        <source>Where few people live, a single incident already makes a high figure.</source>
        <translation>Donde vive poca gente, un solo incidente ya da una cifra alta.</translation>
    </message>
    <message>
        <source>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</source>
        <translation>Donde viene más gente se registra más: un lugar denso no es siempre un lugar con más riesgo para cada persona.</translation>
    </message>
    <message>
        <source>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</source>
        <translation>Con tan pocos incidentes ({n}) nadie puede decir dónde hay mucha densidad: el mapa muestra incidentes sueltos y lo que los rodea.</translation>
    </message>
    <message>
        <source>Without location, so not on the map: {n}.</source>
        <translation>Sin ubicación, por eso no están en el mapa: {n}.</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>cuártico</translation>
    </message>
    <message>
        <source>standard deviation, cut off at 5 of them</source>
        <translation>desviación estándar, cortado a 5 de ellas</translation>
    </message>
    <message>
        <source>the radius</source>
        <translation>el radio</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>{share} of the incidents lie on the densest {ground} of the ground</source>
        <translation>El {share} de los incidentes está en el {ground} más denso del terreno</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Accept a break in a survey</source>
        <translation>Aceptar una ruptura en una encuesta</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Añadir una línea de presupuesto</translation>
    </message>
    <message>
        <source>Add a figure of a goal</source>
        <translation>Añadir una cifra de un objetivo</translation>
    </message>
    <message>
        <source>Add a file to a finding</source>
        <translation>Añadir un archivo a una observación</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Añadir un plan</translation>
    </message>
    <message>
        <source>Add a problem</source>
        <translation>Añadir un problema</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add a strategic goal</source>
        <translation>Añadir un objetivo estratégico</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>Add an analysis to the workbook</source>
        <translation>Añadir un análisis al libro</translation>
    </message>
    <message>
        <source>Add an operational goal</source>
        <translation>Añadir un objetivo operativo</translation>
    </message>
    <message>
        <source>Add network {name}</source>
        <translation>Añadir la red {name}</translation>
    </message>
    <message>
        <source>Add progress of an action</source>
        <translation>Añadir el avance de una acción</translation>
    </message>
    <message>
        <source>Add the finding “{name}”</source>
        <translation>Añadir la observación «{name}»</translation>
    </message>
    <message>
        <source>Add the problem “{name}”</source>
        <translation>Añadir el problema «{name}»</translation>
    </message>
    <message>
        <source>Attach a file to progress</source>
        <translation>Adjuntar un archivo al avance</translation>
    </message>
    <message>
        <source>Change a budget line</source>
        <translation>Cambiar una línea de presupuesto</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Cambiar un criterio</translation>
    </message>
    <message>
        <source>Change a figure of a goal</source>
        <translation>Cambiar una cifra de un objetivo</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Cambiar un paso</translation>
    </message>
    <message>
        <source>Change action {title}</source>
        <translation>Cambiar la acción {title}</translation>
    </message>
    <message>
        <source>Change how often a goal is measured</source>
        <translation>Cambiar cada cuánto se mide un objetivo</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Cambiar la red {name}</translation>
    </message>
    <message>
        <source>Change the areas of a goal</source>
        <translation>Cambiar los barrios de un objetivo</translation>
    </message>
    <message>
        <source>Change the areas of an action</source>
        <translation>Cambiar los barrios de una acción</translation>
    </message>
    <message>
        <source>Change the audience of an action</source>
        <translation>Cambiar el público de una acción</translation>
    </message>
    <message>
        <source>Change the baseline of a goal</source>
        <translation>Cambiar la situación de partida de un objetivo</translation>
    </message>
    <message>
        <source>Change the begin of a plan</source>
        <translation>Cambiar el comienzo de un plan</translation>
    </message>
    <message>
        <source>Change the cards of an action</source>
        <translation>Cambiar las fichas de una acción</translation>
    </message>
    <message>
        <source>Change the code of a goal</source>
        <translation>Cambiar el código de un objetivo</translation>
    </message>
    <message>
        <source>Change the code of an action</source>
        <translation>Cambiar el código de una acción</translation>
    </message>
    <message>
        <source>Change the date of a baseline</source>
        <translation>Cambiar la fecha de una situación de partida</translation>
    </message>
    <message>
        <source>Change the date of a target</source>
        <translation>Cambiar la fecha de un valor objetivo</translation>
    </message>
    <message>
        <source>Change the description of a goal</source>
        <translation>Cambiar la descripción de un objetivo</translation>
    </message>
    <message>
        <source>Change the description of an action</source>
        <translation>Cambiar la descripción de una acción</translation>
    </message>
    <message>
        <source>Change the direction of a goal</source>
        <translation>Cambiar la dirección de un objetivo</translation>
    </message>
    <message>
        <source>Change the end of a plan</source>
        <translation>Cambiar el final de un plan</translation>
    </message>
    <message>
        <source>Change the end of an action</source>
        <translation>Cambiar el final de una acción</translation>
    </message>
    <message>
        <source>Change the evidence of an action</source>
        <translation>Cambiar el fundamento de una acción</translation>
    </message>
    <message>
        <source>Change the finding “{name}”</source>
        <translation>Cambiar la observación «{name}»</translation>
    </message>
    <message>
        <source>Change the indicator of a goal</source>
        <translation>Cambiar el indicador de un objetivo</translation>
    </message>
    <message>
        <source>Change the indicators</source>
        <translation>Cambiar los indicadores</translation>
    </message>
    <message>
        <source>Change the kind of a plan</source>
        <translation>Cambiar el tipo de un plan</translation>
    </message>
    <message>
        <source>Change the lead of an action</source>
        <translation>Cambiar el responsable de una acción</translation>
    </message>
    <message>
        <source>Change the note of a plan</source>
        <translation>Cambiar la nota de un plan</translation>
    </message>
    <message>
        <source>Change the owner of a goal</source>
        <translation>Cambiar el titular de un objetivo</translation>
    </message>
    <message>
        <source>Change the partners of an action</source>
        <translation>Cambiar los socios de una acción</translation>
    </message>
    <message>
        <source>Change the period of a baseline</source>
        <translation>Cambiar el período de una situación de partida</translation>
    </message>
    <message>
        <source>Change the place of an action</source>
        <translation>Cambiar el lugar de una acción</translation>
    </message>
    <message>
        <source>Change the problem “{name}”</source>
        <translation>Cambiar el problema «{name}»</translation>
    </message>
    <message>
        <source>Change the problems of a goal</source>
        <translation>Cambiar los problemas de un objetivo</translation>
    </message>
    <message>
        <source>Change the risk of an action</source>
        <translation>Cambiar el riesgo de una acción</translation>
    </message>
    <message>
        <source>Change the sector of a goal</source>
        <translation>Cambiar el sector de un objetivo</translation>
    </message>
    <message>
        <source>Change the sector of an action</source>
        <translation>Cambiar el sector de una acción</translation>
    </message>
    <message>
        <source>Change the source of a baseline</source>
        <translation>Cambiar la fuente de una situación de partida</translation>
    </message>
    <message>
        <source>Change the start of an action</source>
        <translation>Cambiar el inicio de una acción</translation>
    </message>
    <message>
        <source>Change the status of an action</source>
        <translation>Cambiar el estado de una acción</translation>
    </message>
    <message>
        <source>Change the target of a goal</source>
        <translation>Cambiar el valor objetivo de un objetivo</translation>
    </message>
    <message>
        <source>Change the title of a goal</source>
        <translation>Cambiar el título de un objetivo</translation>
    </message>
    <message>
        <source>Change the title of a plan</source>
        <translation>Cambiar el título de un plan</translation>
    </message>
    <message>
        <source>Change the title of an action</source>
        <translation>Cambiar el título de una acción</translation>
    </message>
    <message>
        <source>Change the unit of a goal</source>
        <translation>Cambiar la unidad de un objetivo</translation>
    </message>
    <message>
        <source>Change the weights of the criteria</source>
        <translation>Cambiar los pesos de los criterios</translation>
    </message>
    <message>
        <source>Decide on a break of a survey</source>
        <translation>Decidir sobre una ruptura de una encuesta</translation>
    </message>
    <message>
        <source>Decide on a problem</source>
        <translation>Decidir sobre un problema</translation>
    </message>
    <message>
        <source>Decide on “{name}”</source>
        <translation>Decidir sobre «{name}»</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>Eliminar líneas de presupuesto</translation>
    </message>
    <message>
        <source>Delete figures of a goal</source>
        <translation>Eliminar cifras de un objetivo</translation>
    </message>
    <message>
        <source>Delete indicator {name}</source>
        <translation>Eliminar el indicador {name}</translation>
    </message>
    <message>
        <source>Delete progress of an action</source>
        <translation>Eliminar avances de una acción</translation>
    </message>
    <message>
        <source>Delete rows of the plan: {n}</source>
        <translation>Eliminar filas del plan: {n}</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Eliminar pasos</translation>
    </message>
    <message>
        <source>Delete the finding “{name}”</source>
        <translation>Eliminar la observación «{name}»</translation>
    </message>
    <message>
        <source>Delete the problem “{name}”</source>
        <translation>Eliminar el problema «{name}»</translation>
    </message>
    <message>
        <source>Delete {n} areas</source>
        <translation>Eliminar {n} barrios</translation>
    </message>
    <message>
        <source>Delete {n} incidents</source>
        <translation>Eliminar {n} incidentes</translation>
    </message>
    <message>
        <source>Delete {n} networks</source>
        <translation>Eliminar {n} redes</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Eliminar «{name}»</translation>
    </message>
    <message>
        <source>Duplicate rows of the plan: {n}</source>
        <translation>Duplicar filas del plan: {n}</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Duplicar «{name}»</translation>
    </message>
    <message>
        <source>Enter an analysis in the register</source>
        <translation>Anotar un análisis en el registro</translation>
    </message>
    <message>
        <source>Fix the design of “{name}”</source>
        <translation>Fijar el diseño de «{name}»</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Importar barrios de {file}</translation>
    </message>
    <message>
        <source>Import cards of {file}</source>
        <translation>Importar fichas de {file}</translation>
    </message>
    <message>
        <source>Import figures from {file}</source>
        <translation>Importar cifras de {file}</translation>
    </message>
    <message>
        <source>Import harm weights from {file}</source>
        <translation>Importar pesos de daño de {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Importar redes de {file}</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>Importar el plan de {file}</translation>
    </message>
    <message>
        <source>Import the risk factor {name}</source>
        <translation>Importar el factor de riesgo {name}</translation>
    </message>
    <message>
        <source>Import wave {wave}</source>
        <translation>Importar la ola {wave}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Indicator {name}</source>
        <translation>Indicador {name}</translation>
    </message>
    <message>
        <source>Keep the result of “{name}”</source>
        <translation>Guardar el resultado de «{name}»</translation>
    </message>
    <message>
        <source>Log of action {title}</source>
        <translation>Registro de la acción {title}</translation>
    </message>
    <message>
        <source>Mark the board as seen</source>
        <translation>Marcar el tablero como visto</translation>
    </message>
    <message>
        <source>Move rows of the plan: {n}</source>
        <translation>Mover filas del plan: {n}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover «{name}»</translation>
    </message>
    <message>
        <source>New plan {title}</source>
        <translation>Nuevo plan {title}</translation>
    </message>
    <message>
        <source>New plan “{name}”</source>
        <translation>Nuevo plan «{name}»</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Anotar una decisión</translation>
    </message>
    <message>
        <source>Plan the evaluation “{name}”</source>
        <translation>Planificar la evaluación «{name}»</translation>
    </message>
    <message>
        <source>Put card {card} on an action</source>
        <translation>Añadir la ficha {card} a una acción</translation>
    </message>
    <message>
        <source>Refuse a break in a survey</source>
        <translation>Rechazar una ruptura en una encuesta</translation>
    </message>
    <message>
        <source>Remove a file from a finding</source>
        <translation>Quitar un archivo de una observación</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <translation>Quitar la ficha {card}</translation>
    </message>
    <message>
        <source>Remove the evaluation “{name}”</source>
        <translation>Quitar la evaluación «{name}»</translation>
    </message>
    <message>
        <source>Remove the risk factor {name}</source>
        <translation>Quitar el factor de riesgo {name}</translation>
    </message>
    <message>
        <source>Remove wave {wave}</source>
        <translation>Quitar la ola {wave}</translation>
    </message>
    <message>
        <source>Rename network {name}</source>
        <translation>Cambiar el nombre de la red {name}</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Cambiar la forma de la red {name}</translation>
    </message>
    <message>
        <source>Save card {card}</source>
        <translation>Guardar la ficha {card}</translation>
    </message>
    <message>
        <source>Score a problem</source>
        <translation>Puntuar un problema</translation>
    </message>
    <message>
        <source>Score problems from their figures</source>
        <translation>Puntuar problemas según sus cifras</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Estilos para QGIS</translation>
    </message>
    <message>
        <source>Take an analysis out of the register</source>
        <translation>Quitar un análisis del registro</translation>
    </message>
    <message>
        <source>Take an analysis out of the workbook</source>
        <translation>Quitar un análisis del libro</translation>
    </message>
    <message>
        <source>Take the newest figures of problems</source>
        <translation>Tomar las cifras más recientes de problemas</translation>
    </message>
    <message>
        <source>Take the present figure as the baseline</source>
        <translation>Tomar la cifra actual como situación de partida</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Deshacer la importación {number}</translation>
    </message>
    <message>
        <source>Weigh wave {wave}</source>
        <translation>Ponderar la ola {wave}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision is somebody&apos;s.</source>
        <translation>Una decisión es siempre de alguien.</translation>
    </message>
    <message>
        <source>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</source>
        <translation>Un pronóstico necesita incidentes de al menos {needed} días, para compararlos con el año pasado; hay {known}.</translation>
    </message>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Una línea de «{file}» supera {megabytes} MB.</translation>
    </message>
    <message>
        <source>A new one needs another title; the old one stays as it is.</source>
        <translation>Una nueva necesita otro título; la antigua queda como está.</translation>
    </message>
    <message>
        <source>A plan can&apos;t end before it begins: {begin}, {end}.</source>
        <translation>Un plan no puede terminar antes de empezar: {begin}, {end}.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>Un plan necesita un título.</translation>
    </message>
    <message>
        <source>A problem needs a title.</source>
        <translation>Un problema necesita un título.</translation>
    </message>
    <message>
        <source>A rate is per 1 to 1,000,000 inhabitants.</source>
        <translation>Una tasa es por 1 a 1.000.000 de habitantes.</translation>
    </message>
    <message>
        <source>A ratio needs a question to divide by.</source>
        <translation>Una razón necesita una pregunta por la que dividir.</translation>
    </message>
    <message>
        <source>A score by hand is of one problem on one criterion.</source>
        <translation>Una puntuación a mano es de un problema y un criterio.</translation>
    </message>
    <message>
        <source>A score is from 1 (little) to 5 (much).</source>
        <translation>Una puntuación va de 1 (poco) a 5 (mucho).</translation>
    </message>
    <message>
        <source>A season can&apos;t shift over fewer than 7 years.</source>
        <translation>La estacionalidad no puede variar en menos de 7 años.</translation>
    </message>
    <message>
        <source>A series needs at least {n} months before the start.</source>
        <translation>Una serie necesita al menos {n} meses antes del inicio.</translation>
    </message>
    <message>
        <source>A share needs the codes of the answers that count.</source>
        <translation>Una proporción necesita los códigos de las respuestas que cuentan.</translation>
    </message>
    <message>
        <source>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</source>
        <translation>Una tabla de cifras tiene una fila por cifra, con al menos las columnas indicator, period y value (en neerlandés: indicator, periode, waarde).</translation>
    </message>
    <message>
        <source>A table of harm weights has the columns category; weight; source.</source>
        <translation>Una tabla de pesos de daño tiene las columnas category; weight; source.</translation>
    </message>
    <message>
        <source>A weight is from 0 to {most}.</source>
        <translation>Un peso va de 0 a {most}.</translation>
    </message>
    <message>
        <source>A year or more is better: then the season is known too.</source>
        <translation>Un año o más es mejor: así también se conoce la estación.</translation>
    </message>
    <message>
        <source>A year or the row of a source is not written as a number.</source>
        <translation>Un año o la fila de una fuente no está escrito como número.</translation>
    </message>
    <message>
        <source>Actions hang under “{name}”: it must stay an operational goal.</source>
        <translation>De «{name}» cuelgan acciones: debe seguir siendo un objetivo operativo.</translation>
    </message>
    <message>
        <source>Add one with “problem add”.</source>
        <translation>Añada uno con «problem add».</translation>
    </message>
    <message>
        <source>Add one with “survey indicators --add”.</source>
        <translation>Añada uno con «survey indicators --add».</translation>
    </message>
    <message>
        <source>Allowed are: {allowed}.</source>
        <translation>Se permiten: {allowed}.</translation>
    </message>
    <message>
        <source>An action can&apos;t end before it starts: {start}, {end}.</source>
        <translation>Una acción no puede terminar antes de empezar: {start}, {end}.</translation>
    </message>
    <message>
        <source>An area is treated, or compared with, or around one of them.</source>
        <translation>Una zona es de la acción, de comparación, o está alrededor de una de ellas.</translation>
    </message>
    <message>
        <source>Another program changed the project. Restore a backup.</source>
        <translation>Otro programa cambió el proyecto. Restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Otro programa ha quitado {parts} de {file}.</translation>
    </message>
    <message>
        <source>Area schemes of this project: {schemes}.</source>
        <translation>Divisiones de este proyecto: {schemes}.</translation>
    </message>
    <message>
        <source>Areas around are needed for both groups, or for none.</source>
        <translation>Se necesitan zonas alrededor para los dos grupos, o para ninguno.</translation>
    </message>
    <message>
        <source>Areas that were merged have another code since.</source>
        <translation>Los barrios que se fusionaron tienen desde entonces otro código.</translation>
    </message>
    <message>
        <source>Ask for a GeoTIFF with its coordinate system.</source>
        <translation>Pida un GeoTIFF con su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</source>
        <translation>Pregunte al remitente e indíquelo: --crs EPSG:31370, por ejemplo.{guess}</translation>
    </message>
    <message>
        <source>Ask the sender for GeoJSON or a GeoPackage.</source>
        <translation>Pida al remitente un GeoJSON o un GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender for a JSON or CSV file.</source>
        <translation>Pida al remitente un archivo JSON o CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy saved anew, with plain tables only.</source>
        <translation>Pida al remitente una copia guardada de nuevo, solo con tablas sencillas.</translation>
    </message>
    <message>
        <source>Ask the sender for a file without such a link.</source>
        <translation>Pida al remitente un archivo sin ese enlace.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter period.</source>
        <translation>Pida al remitente un período más corto.</translation>
    </message>
    <message>
        <source>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</source>
        <translation>Pida al remitente todos sus archivos (.shp, .shx, .dbf, .prj), mejor en un solo zip.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy, or for another kind of file.</source>
        <translation>Pida al remitente otra copia u otro tipo de archivo.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller files or for a GeoPackage.</source>
        <translation>Pida al remitente archivos más pequeños o un GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender, and write it as crs in the recipe.</source>
        <translation>Pregunte al remitente y anótelo como crs en el modelo de importación.</translation>
    </message>
    <message>
        <source>Band {band} of “{file}” does not hold plain numbers.</source>
        <translation>La banda {band} de «{file}» no contiene números simples.</translation>
    </message>
    <message>
        <source>Beside the other sheets it would give small counts away.</source>
        <translation>Junto a las otras hojas revelaría recuentos pequeños.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Junto a «{file}» no está el archivo .shp con las formas.</translation>
    </message>
    <message>
        <source>Between 99 and 10 million rearrangements are possible.</source>
        <translation>Son posibles entre 99 y 10 millones de reordenaciones.</translation>
    </message>
    <message>
        <source>Both lie apart: first the one before, then the one after.</source>
        <translation>Los dos están separados: primero el anterior, luego el posterior.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</source>
        <translation>Las celdas de este tamaño dan {cells} lugares; para comparar hacen falta de {fewest} a {most}.</translation>
    </message>
    <message>
        <source>Change the recipe, or choose another one.</source>
        <translation>Cambie el modelo de importación o elija otro.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Compruebe que sigue ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>Compruebe el sistema de coordenadas del archivo.</translation>
    </message>
    <message>
        <source>Choose .xlsx for Kobo and ODK, or .html to print.</source>
        <translation>Elija .xlsx para Kobo y ODK, o .html para imprimir.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Elija GeoJSON, o una exportación de Open311 o Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</source>
        <translation>Elija un archivo CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) o Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</source>
        <translation>Elija un archivo CSV, Excel, OpenDocument, GeoJSON, GeoPackage o shapefile.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a “FeatureCollection”.</source>
        <translation>Elija un archivo GeoJSON con una «FeatureCollection».</translation>
    </message>
    <message>
        <source>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</source>
        <translation>Elija un GeoJSON, TopoJSON, GeoPackage o shapefile, o un zip con uno de ellos.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF that was placed on the map.</source>
        <translation>Elija un GeoTIFF situado en el mapa.</translation>
    </message>
    <message>
        <source>Choose a bandwidth yourself, for example 250.</source>
        <translation>Elija usted un ancho de banda, por ejemplo 250.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Elija un mapa base con imágenes (PNG o JPEG).</translation>
    </message>
    <message>
        <source>Choose a longer period or more categories.</source>
        <translation>Elija un período más largo o más categorías.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Elija un nombre que termine en .xlsx.</translation>
    </message>
    <message>
        <source>Choose a question with one answer, or say where the classes of a number begin.</source>
        <translation>Elija una pregunta con una sola respuesta, o diga dónde empiezan las clases de un número.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or the days to compare with.</source>
        <translation>Elija un período más corto, o los días con los que se compara.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Elija un período más corto.</translation>
    </message>
    <message>
        <source>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</source>
        <translation>Elija un libro de Excel (.xlsx) u OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>Choose an MBTiles, PMTiles or GeoTIFF file.</source>
        <translation>Elija un archivo MBTiles, PMTiles o GeoTIFF.</translation>
    </message>
    <message>
        <source>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</source>
        <translation>Elija un archivo SPSS (.sav, .zsav) o Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose an XLSForm: a workbook with the sheet “survey”.</source>
        <translation>Elija un XLSForm: un libro con la hoja «survey».</translation>
    </message>
    <message>
        <source>Choose another area scheme, another period or another category.</source>
        <translation>Elija otra división en barrios, otro período u otra categoría.</translation>
    </message>
    <message>
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Elija otro sistema de coordenadas, por ejemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Elija otro archivo, o indique con un modelo de importación qué es cada columna.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another period or category.</source>
        <translation>Elija otro período u otra categoría.</translation>
    </message>
    <message>
        <source>Choose another place, or other areas on the map.</source>
        <translation>Elija otro lugar, u otros barrios en el mapa.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Elija otro modelo de importación o cambie este.</translation>
    </message>
    <message>
        <source>Choose another size of the cells.</source>
        <translation>Elija otro tamaño de las celdas.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Elija otro título.</translation>
    </message>
    <message>
        <source>Choose areas with inhabitants, or compare counts.</source>
        <translation>Elija barrios con habitantes, o compare recuentos.</translation>
    </message>
    <message>
        <source>Choose incidents or areas with a location.</source>
        <translation>Elija incidentes o barrios con ubicación.</translation>
    </message>
    <message>
        <source>Choose one category, a shorter period, an area, or shorter distances.</source>
        <translation>Elija una categoría, un período más corto, un barrio o distancias más cortas.</translation>
    </message>
    <message>
        <source>Choose one category, or categories that may be added.</source>
        <translation>Elija una categoría, o categorías que se puedan sumar.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Elija uno de: {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {kernels}.</source>
        <translation>Elija uno de: {kernels}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Elija uno de: {languages}.</translation>
    </message>
    <message>
        <source>Choose one of: {rules}.</source>
        <translation>Elija una de: {rules}.</translation>
    </message>
    <message>
        <source>Choose other incidents, or import them with place and day.</source>
        <translation>Elija otros incidentes, o impórtelos con lugar y día.</translation>
    </message>
    <message>
        <source>Choose the file of answers, and give this one as the questionnaire beside it (--form).</source>
        <translation>Elija el archivo de respuestas e indique este como cuestionario (--form).</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Ciérrelo donde esté abierto, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</source>
        <translation>El conglomerado «{name}» tiene una sola unidad de segunda etapa: no se puede estimar ningún margen.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo otra vez.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make it coarser or simpler, and try again.</source>
        <translation>Recórtelo al municipio, o hágalo más grueso o más simple, e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make its cells larger.</source>
        <translation>Recórtelo al municipio, o haga sus celdas más grandes.</translation>
    </message>
    <message>
        <source>Days and metres can&apos;t be less than 0.</source>
        <translation>Los días y los metros no pueden ser menos de 0.</translation>
    </message>
    <message>
        <source>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</source>
        <translation>Las distancias y los días deben ir en aumento, ser mayores que 0 y ser {most} como máximo; los días llegan hasta {days}.</translation>
    </message>
    <message>
        <source>Divide by fewer questions at once.</source>
        <translation>Divida por menos preguntas a la vez.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask the sender for a new one.</source>
        <translation>Descárguelo o cópielo otra vez, o pida otro al remitente.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descárguelo o cópielo otra vez.</translation>
    </message>
    <message>
        <source>Draw at least three corners that are not in one line.</source>
        <translation>Dibuje al menos tres esquinas que no estén en una línea.</translation>
    </message>
    <message>
        <source>Each row needs a variable, a code and a number from 0 on.</source>
        <translation>Cada fila necesita una variable, un código y un número a partir de 0.</translation>
    </message>
    <message>
        <source>Each treated area starts after the period before, on a day of its own.</source>
        <translation>Cada zona de la acción empieza después del período anterior, en un día propio.</translation>
    </message>
    <message>
        <source>Either two waves are compared, or groups with everybody.</source>
        <translation>Se comparan dos olas, o bien grupos con todos.</translation>
    </message>
    <message>
        <source>Everybody is one group: there is nothing to lay beside it.</source>
        <translation>Todos forman un solo grupo: no hay nada que poner al lado.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Averigüe en qué sistema está e indíquelo: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give 0 to hide nothing, or at least 3.</source>
        <translation>Dé 0 para no ocultar nada, o al menos 3.</translation>
    </message>
    <message>
        <source>Give 7 or more, or 0 for the same season every year.</source>
        <translation>Dé 7 o más, o 0 para la misma estacionalidad todos los años.</translation>
    </message>
    <message>
        <source>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</source>
        <translation>Dé un archivo de totales con las columnas variable, code y total. Los grupos de dos preguntas juntas se escriben como sex*age.</translation>
    </message>
    <message>
        <source>Give a file of totals.</source>
        <translation>Dé un archivo de totales.</translation>
    </message>
    <message>
        <source>Give a number above 1, such as 5.</source>
        <translation>Dé un número mayor que 1, como 5.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Dé un número de 0 a {most}.</translation>
    </message>
    <message>
        <source>Give a number such as 0.5 for the median.</source>
        <translation>Dé un número, como 0.5 para la mediana.</translation>
    </message>
    <message>
        <source>Give a number such as 0.95.</source>
        <translation>Dé un número como 0.95.</translation>
    </message>
    <message>
        <source>Give a seed from 0 and from 1 to {most} draws.</source>
        <translation>Dé una semilla desde 0 y de 1 a {most} sorteos.</translation>
    </message>
    <message>
        <source>Give area or the code of a question with --by.</source>
        <translation>Dé area o el código de una pregunta con --by.</translation>
    </message>
    <message>
        <source>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</source>
        <translation>Dele un nombre propio (--wave), o diga que corrige esta (--wave {wave}).</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Dé su código EPSG, por ejemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value: low and high.</source>
        <translation>Dé su valor más bajo y más alto: low y high.</translation>
    </message>
    <message>
        <source>Give metres, such as 250, or “auto”.</source>
        <translation>Dé metros, como 250, o «auto».</translation>
    </message>
    <message>
        <source>Give numbers of people, or shares that add up to 100.</source>
        <translation>Dé números de personas, o porcentajes que sumen 100.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dé a uno de ellos otro identificador.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Dé uno que mida en metros, como EPSG:31370 (Bélgica) o EPSG:28992.</translation>
    </message>
    <message>
        <source>Give rising numbers with commas, such as 0,25,45,65.</source>
        <translation>Dé números crecientes con comas, como 0,25,45,65.</translation>
    </message>
    <message>
        <source>Give the areas a scheme, such as “sector”.</source>
        <translation>Dé una división a los barrios, como «sector».</translation>
    </message>
    <message>
        <source>Give the file of a recipe, or one of: {names}.</source>
        <translation>Dé el archivo de un modelo de importación, o uno de: {names}.</translation>
    </message>
    <message>
        <source>Give the file, or one of: {names}.</source>
        <translation>Dé el archivo, o uno de: {names}.</translation>
    </message>
    <message>
        <source>Give the newer one a higher version.</source>
        <translation>Dé a la más reciente una versión más alta.</translation>
    </message>
    <message>
        <source>Give the number of people in each group.</source>
        <translation>Dé el número de personas de cada grupo.</translation>
    </message>
    <message>
        <source>Give the period before the start and the one after it.</source>
        <translation>Dé el período anterior al inicio y el posterior.</translation>
    </message>
    <message>
        <source>Give the risk factor a name.</source>
        <translation>Dé un nombre al factor de riesgo.</translation>
    </message>
    <message>
        <source>Give the role that decided, such as a service.</source>
        <translation>Indique la función que decidió, como un servicio.</translation>
    </message>
    <message>
        <source>Give their numbers with commas, such as 1,2.</source>
        <translation>Dé sus números con comas, como 1,2.</translation>
    </message>
    <message>
        <source>Give these groups a total above zero, or join them.</source>
        <translation>Dé a estos grupos un total mayor que cero, o únalos.</translation>
    </message>
    <message>
        <source>Give this one another name (--wave), or put it in the place of the other (--replace).</source>
        <translation>Dele otro nombre (--wave), o póngala en lugar de la otra (--replace).</translation>
    </message>
    <message>
        <source>Give this one another name, or put the file in the place of the wave.</source>
        <translation>Dele otro nombre, o ponga el archivo en lugar de la ola.</translation>
    </message>
    <message>
        <source>Give totals of the same people.</source>
        <translation>Dé totales de las mismas personas.</translation>
    </message>
    <message>
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Dé oeste, sur, este y norte en grados, separados por comas.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Dé anchura y altura de {least} a {most} píxeles: 1600x1000.</translation>
    </message>
    <message>
        <source>Give your own card another id.</source>
        <translation>Dé otro identificador a su propia ficha.</translation>
    </message>
    <message>
        <source>Goal “{name}” would hang under itself.</source>
        <translation>El objetivo «{name}» colgaría de sí mismo.</translation>
    </message>
    <message>
        <source>Goals hang under “{name}”: it must stay a strategic goal.</source>
        <translation>De «{name}» cuelgan objetivos: debe seguir siendo un objetivo estratégico.</translation>
    </message>
    <message>
        <source>Hiding only the count 1 shows what it hides.</source>
        <translation>Ocultar solo el recuento 1 muestra lo que oculta.</translation>
    </message>
    <message>
        <source>Import a file with answers first.</source>
        <translation>Importe primero un archivo con respuestas.</translation>
    </message>
    <message>
        <source>Import areas with inhabitants, or compare without them.</source>
        <translation>Importe barrios con habitantes, o compare sin ellos.</translation>
    </message>
    <message>
        <source>Import areas with their number of inhabitants.</source>
        <translation>Importe barrios con su número de habitantes.</translation>
    </message>
    <message>
        <source>Import areas with “area import … --population FIELD”, or look per km².</source>
        <translation>Importe barrios con «area import … --population CAMPO», o mire por km².</translation>
    </message>
    <message>
        <source>Import areas, and see in the list of plugins that one is there that gives such pages.</source>
        <translation>Importe barrios y mire en la lista de complementos si hay uno que da esas páginas.</translation>
    </message>
    <message>
        <source>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</source>
        <translation>Importe al menos uno, como cafés, paradas de autobús o alumbrado: menú Importar, «Importar un factor de riesgo», o «factor import».</translation>
    </message>
    <message>
        <source>Import earlier years, or choose a longer period.</source>
        <translation>Importe años anteriores, o elija un período más largo.</translation>
    </message>
    <message>
        <source>Import incidents with a date first.</source>
        <translation>Importe primero incidentes con fecha.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Impórtelo tal como está.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Impórtelo mejor en un proyecto.</translation>
    </message>
    <message>
        <source>Import later incidents, or choose an earlier day.</source>
        <translation>Importe incidentes posteriores, o elija un día anterior.</translation>
    </message>
    <message>
        <source>Import the areas with their population, or give a file of totals.</source>
        <translation>Importe los barrios con su población, o dé un archivo de totales.</translation>
    </message>
    <message>
        <source>Import them with “area import” first.</source>
        <translation>Impórtelos primero con «area import».</translation>
    </message>
    <message>
        <source>Import them, or ask for a provisional result over {begin} to {end}.</source>
        <translation>Impórtelos, o pida un resultado provisional de {begin} a {end}.</translation>
    </message>
    <message>
        <source>Import {later} changed rows of import {number}.</source>
        <translation>La importación {later} cambió filas de la importación {number}.</translation>
    </message>
    <message>
        <source>Import {number} was undone already.</source>
        <translation>La importación {number} ya estaba deshecha.</translation>
    </message>
    <message>
        <source>In LimeSurvey: export the survey as “Survey structure (.lss)”.</source>
        <translation>En LimeSurvey: exporte la encuesta como «Estructura de la encuesta (.lss)».</translation>
    </message>
    <message>
        <source>Install it, or open the workbook and print it to a PDF yourself.</source>
        <translation>Instálelo, o abra el libro e imprímalo usted en PDF.</translation>
    </message>
    <message>
        <source>Is it open in another program? Choose another place.</source>
        <translation>¿Está abierto en otro programa? Elija otro lugar.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>¿Es el modelo de importación correcto para este archivo?</translation>
    </message>
    <message>
        <source>It can be {most} characters long at most.</source>
        <translation>Puede tener como máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>It can only name items that “questions” names.</source>
        <translation>Solo puede nombrar elementos que estén en «questions».</translation>
    </message>
    <message>
        <source>It can&apos;t be left out.</source>
        <translation>No se puede omitir.</translation>
    </message>
    <message>
        <source>It can&apos;t be more than there are items.</source>
        <translation>No puede ser mayor que el número de elementos.</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>No tiene ninguna columna; falta la tabla (.dbf).</translation>
    </message>
    <message>
        <source>It has: {names}. Import one with “factor import”.</source>
        <translation>Tiene: {names}. Importe uno con «factor import».</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Tiene: {schemes}. Importe barrios con «area import».</translation>
    </message>
    <message>
        <source>It is in: {languages}.</source>
        <translation>Está en: {languages}.</translation>
    </message>
    <message>
        <source>It is made of small letters, digits, hyphens and underscores.</source>
        <translation>Se compone de letras minúsculas, cifras, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>It is not said in which areas something is done.</source>
        <translation>No se dice en qué zonas se hace algo.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>No se indica con qué comparar.</translation>
    </message>
    <message>
        <source>It is not said which areas are meant.</source>
        <translation>No se dice de qué zonas se trata.</translation>
    </message>
    <message>
        <source>It is not said which period before is compared with which.</source>
        <translation>No se dice qué período anterior se compara con cuál.</translation>
    </message>
    <message>
        <source>It is passed on only with an effect that was measured here.</source>
        <translation>Solo se transmite con un efecto que se midió aquí.</translation>
    </message>
    <message>
        <source>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</source>
        <translation>De «{indicator}» se dice que más es peor, y en otro lugar que no lo es.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Puede tener una celda perdida muy abajo o a la derecha. Guarde solo la tabla como CSV.</translation>
    </message>
    <message>
        <source>It must be a language, such as nl or en.</source>
        <translation>Debe ser un idioma, como nl o en.</translation>
    </message>
    <message>
        <source>It must be a list of texts in quotes.</source>
        <translation>Debe ser una lista de textos entre comillas.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers from {least} up, in rising order.</source>
        <translation>Debe ser una lista de números enteros a partir de {least}, en orden creciente.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>It must be a table, headed [{key}].</source>
        <translation>Debe ser una tabla, con el título [{key}].</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>It must be a text, or texts by language.</source>
        <translation>Debe ser un texto, o textos por idioma.</translation>
    </message>
    <message>
        <source>It must be a whole number from {least} to {most}.</source>
        <translation>Debe ser un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>It must be a year, month or day in quotes, such as “2015-10”.</source>
        <translation>Debe ser un año, mes o día entre comillas, como «2015-10».</translation>
    </message>
    <message>
        <source>It must be one number for all respondents of a stratum.</source>
        <translation>Debe ser un mismo número para todos los participantes de un estrato.</translation>
    </message>
    <message>
        <source>It must be one of: {allowed}.</source>
        <translation>Debe ser uno de: {allowed}.</translation>
    </message>
    <message>
        <source>It must be tables, each headed [[{key}]].</source>
        <translation>Debe ser tablas, cada una con el título [[{key}]].</translation>
    </message>
    <message>
        <source>It must be the address of a web page, such as https://example.org/study.</source>
        <translation>Debe ser la dirección de una página web, como https://example.org/study.</translation>
    </message>
    <message>
        <source>It must be the key of one of the sources of the card: {keys}.</source>
        <translation>Debe ser la clave de una de las fuentes de la ficha: {keys}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>It says the same as “{other}”: keep one.</source>
        <translation>Dice lo mismo que «{other}»: conserve uno.</translation>
    </message>
    <message>
        <source>It takes at least {least}.</source>
        <translation>Hacen falta al menos {least}.</translation>
    </message>
    <message>
        <source>It was changed outside the program. Make a new evaluation and say so.</source>
        <translation>Se cambió fuera del programa. Haga una nueva evaluación e indíquelo.</translation>
    </message>
    <message>
        <source>It was made by another version or a plugin.</source>
        <translation>Lo hizo otra versión o un complemento.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>No se descomprimió. Si se fía de él, descomprímalo usted y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>Its columns must be: variable, code, total.</source>
        <translation>Sus columnas deben ser: variable, code, total.</translation>
    </message>
    <message>
        <source>Its columns: {columns}.</source>
        <translation>Sus columnas: {columns}.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Sus capas: {layers}.</translation>
    </message>
    <message>
        <source>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</source>
        <translation>Su nombre dice «{suffix}», pero contiene otra cosa. Pregunte al remitente.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>Sus hojas son: {sheets}.</translation>
    </message>
    <message>
        <source>Join it with another, or choose the rule “adjust” or “certainty”.</source>
        <translation>Únalo con otro, o elija la regla «ajustar» (adjust) o «certeza» (certainty).</translation>
    </message>
    <message>
        <source>Join them with other groups: nobody can stand for them.</source>
        <translation>Únalos con otros grupos: nadie puede representarlos.</translation>
    </message>
    <message>
        <source>Leave out --with or --against.</source>
        <translation>Omita --with o --against.</translation>
    </message>
    <message>
        <source>Leave out a table or an indicator, or choose larger groups.</source>
        <translation>Omita una tabla o un indicador, o elija grupos más grandes.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Omita uno de ellos.</translation>
    </message>
    <message>
        <source>Leave out those who do not count, or give each a weight above zero.</source>
        <translation>Excluya a quienes no cuentan, o dé a cada uno un peso mayor que cero.</translation>
    </message>
    <message>
        <source>Leave the scheme out, or choose {own}.</source>
        <translation>Omita la división, o elija {own}.</translation>
    </message>
    <message>
        <source>Let areas start on different days, or name areas that do not start.</source>
        <translation>Haga que las zonas empiecen en días distintos, o nombre zonas que no empiezan.</translation>
    </message>
    <message>
        <source>Let its name end in {kinds}.</source>
        <translation>Haga que su nombre termine en {kinds}.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice no pudo crear el PDF.</translation>
    </message>
    <message>
        <source>LibreOffice is needed for the PDF and was not found.</source>
        <translation>Para el PDF se necesita LibreOffice y no se encontró.</translation>
    </message>
    <message>
        <source>Look at the areas, the categories and the periods of the design.</source>
        <translation>Mire las zonas, las categorías y los períodos del diseño.</translation>
    </message>
    <message>
        <source>Make a new evaluation; the old one stays as it is.</source>
        <translation>Haga una nueva evaluación; la antigua queda como está.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>Hágalo más pequeño, o guárdelo en otro lugar y escriba dónde.</translation>
    </message>
    <message>
        <source>Make one, or import one from a workbook.</source>
        <translation>Cree uno, o impórtelo de un libro.</translation>
    </message>
    <message>
        <source>Make the picture smaller first.</source>
        <translation>Reduzca primero el tamaño de la foto.</translation>
    </message>
    <message>
        <source>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</source>
        <translation>Iguálelos en la tabla, o dele otro código de indicador. «figure list» muestra lo que tiene el proyecto.</translation>
    </message>
    <message>
        <source>More people answered ({n}) than there are by the totals.</source>
        <translation>Respondieron más personas ({n}) de las que hay según los totales.</translation>
    </message>
    <message>
        <source>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</source>
        <translation>Más de {pairs} pares de incidentes están a menos de {reach} m uno de otro; esta prueba admite como máximo {most}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>La mayoría de las filas no sirven: {refused} de las primeras {done}.</translation>
    </message>
    <message>
        <source>Name a goal, an action, a problem or a figure.</source>
        <translation>Indique un objetivo, una acción, un problema o una cifra.</translation>
    </message>
    <message>
        <source>Name a wave with --with (there are: {waves}).</source>
        <translation>Indique una ola con --with (hay: {waves}).</translation>
    </message>
    <message>
        <source>Name another with --with (there are: {waves}).</source>
        <translation>Indique otra con --with (hay: {waves}).</translation>
    </message>
    <message>
        <source>Name cards, or make one of your own first.</source>
        <translation>Indique fichas, o cree primero una propia.</translation>
    </message>
    <message>
        <source>Name it with --over.</source>
        <translation>Indíquela con --over.</translation>
    </message>
    <message>
        <source>Name one by its number: {uids}.</source>
        <translation>Indique uno por su número: {uids}.</translation>
    </message>
    <message>
        <source>Name one with --scheme: {schemes}.</source>
        <translation>Indique una con --scheme: {schemes}.</translation>
    </message>
    <message>
        <source>Name the action with --action, or give a title with --title.</source>
        <translation>Indique la acción con --action, o dé un título con --title.</translation>
    </message>
    <message>
        <source>Name the problem, the criterion and the score.</source>
        <translation>Indique el problema, el criterio y la puntuación.</translation>
    </message>
    <message>
        <source>Name the treated areas.</source>
        <translation>Indique las zonas de la acción.</translation>
    </message>
    <message>
        <source>Name them, or have comparable ones proposed.</source>
        <translation>Indíquelas, o deje que se propongan zonas comparables.</translation>
    </message>
    <message>
        <source>No area has a number of inhabitants.</source>
        <translation>Ningún barrio tiene número de habitantes.</translation>
    </message>
    <message>
        <source>No incident has a day: there is nothing to compare.</source>
        <translation>Ningún incidente tiene día: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>No length on a map is that large.</source>
        <translation>Ninguna longitud en un mapa es tan grande.</translation>
    </message>
    <message>
        <source>No office program writes that; it was not opened.</source>
        <translation>Ningún programa de oficina escribe eso; no se abrió.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: all are empty.</source>
        <translation>No se puede conservar ninguna fila de {file}: todas están vacías.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no populations.</source>
        <translation>No se puede conservar ninguna fila de {file}: la columna «{column}» no contiene poblaciones.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no weights above zero.</source>
        <translation>No se puede conservar ninguna fila de {file}: la columna «{column}» no contiene pesos mayores que cero.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” is empty.</source>
        <translation>No se puede conservar ninguna fila de {file}: la columna «{column}» está vacía.</translation>
    </message>
    <message>
        <source>Nobody answered in these groups of {variable}: {groups}.</source>
        <translation>Nadie respondió en estos grupos de {variable}: {groups}.</translation>
    </message>
    <message>
        <source>None of these incidents has a location.</source>
        <translation>Ninguno de estos incidentes tiene ubicación.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the area looked at.</source>
        <translation>Ninguno de estos incidentes está en la zona examinada.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the areas.</source>
        <translation>Ninguno de estos incidentes está en los barrios.</translation>
    </message>
    <message>
        <source>Nothing can be said yet of the period after: {period}.</source>
        <translation>Todavía no se puede decir nada del período posterior: {period}.</translation>
    </message>
    <message>
        <source>Nothing in the plans of this project is called “{name}”.</source>
        <translation>Nada en los planes de este proyecto se llama «{name}».</translation>
    </message>
    <message>
        <source>Nothing in “{file}” lies in or near the municipality.</source>
        <translation>Nada de «{file}» está en el municipio ni cerca.</translation>
    </message>
    <message>
        <source>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</source>
        <translation>No se exportó nada: se pueden deducir cifras ocultas a partir de las demás ({n}), como las de {domain}.</translation>
    </message>
    <message>
        <source>Of these areas no population is known: {areas}.</source>
        <translation>De estos barrios no se conoce la población: {areas}.</translation>
    </message>
    <message>
        <source>One of the two waves has no figure for these areas.</source>
        <translation>Una de las dos olas no tiene cifra para estas zonas.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Ábralo en Excel o LibreOffice y guárdelo como CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Abra o cree uno primero.</translation>
    </message>
    <message>
        <source>People answered in groups of {variable} without a total: {groups}.</source>
        <translation>Respondieron personas en grupos de {variable} sin total: {groups}.</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</source>
        <translation>Se admiten fotos (JPEG, PNG), PDF, DOCX, XLSX, ODT y TXT.</translation>
    </message>
    <message>
        <source>Plan one for an action first.</source>
        <translation>Planifique primero una para una acción.</translation>
    </message>
    <message>
        <source>Put back the file that came with the program.</source>
        <translation>Vuelva a poner el archivo que venía con el programa.</translation>
    </message>
    <message>
        <source>Put it back there, or restore a backup.</source>
        <translation>Vuelva a ponerlo en su sitio, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t open {file}: its path contains the sign |.</source>
        <translation>QGIS no puede abrir {file}: su ruta contiene el signo |.</translation>
    </message>
    <message>
        <source>Question {question} has no answer {answer}.</source>
        <translation>La pregunta {question} no tiene la respuesta {answer}.</translation>
    </message>
    <message>
        <source>Question “{question}” has several columns, but not the kind “many”.</source>
        <translation>La pregunta «{question}» tiene varias columnas, pero no es del tipo «many».</translation>
    </message>
    <message>
        <source>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</source>
        <translation>La pregunta «{question}» es de otro tipo que en el archivo anterior de esta ola, que tiene participantes que no están en este.</translation>
    </message>
    <message>
        <source>Reading “{file}” takes too long; it was given up.</source>
        <translation>La lectura de «{file}» tarda demasiado; se abandonó.</translation>
    </message>
    <message>
        <source>Reading “{file}” would take more memory than is allowed.</source>
        <translation>Leer «{file}» necesitaría más memoria de la permitida.</translation>
    </message>
    <message>
        <source>Recipe “{name}” can&apos;t be used: {problem}.</source>
        <translation>El modelo de importación «{name}» no se puede usar: {problem}.</translation>
    </message>
    <message>
        <source>Remove it, and import its file again.</source>
        <translation>Quítelo y vuelva a importar su archivo.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>Replace the whole wave (--replace), or give it another name.</source>
        <translation>Reemplace toda la ola (--replace), o dele otro nombre.</translation>
    </message>
    <message>
        <source>Respondents whose {variable} is not known: {n}.</source>
        <translation>Participantes cuyo {variable} no se conoce: {n}.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaure una copia de seguridad, o importe sus capas en otro sitio.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first.</source>
        <translation>Guárdela primero como JPEG o PNG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Guárdelo como UTF-8 en un editor de texto.</translation>
    </message>
    <message>
        <source>Save only the columns that you need.</source>
        <translation>Guarde solo las columnas que necesita.</translation>
    </message>
    <message>
        <source>Save only the figures that you need.</source>
        <translation>Guarde solo las cifras que necesita.</translation>
    </message>
    <message>
        <source>Save only the variables that you need.</source>
        <translation>Guarde solo las variables que necesita.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Diga en pocas palabras qué es.</translation>
    </message>
    <message>
        <source>Say in the recipe which column is what, or leave it out there.</source>
        <translation>Indique en el modelo de importación qué es cada columna, o quítela de él.</translation>
    </message>
    <message>
        <source>Say kind = &quot;many&quot; in the recipe, or one column.</source>
        <translation>Indique kind = &quot;many&quot; en el modelo de importación, o una sola columna.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Diga cuál quiere: --layer NOMBRE.</translation>
    </message>
    <message>
        <source>Say which one: --band 1, for instance.</source>
        <translation>Diga cuál: --band 1, por ejemplo.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Diga cuál: --layer NOMBRE. Sus capas: {layers}.</translation>
    </message>
    <message>
        <source>Say which with --by, such as --by area.</source>
        <translation>Diga cuál con --by, como --by area.</translation>
    </message>
    <message>
        <source>Say “column” or “columns”, not both.</source>
        <translation>Indique «column» o «columns», no ambos.</translation>
    </message>
    <message>
        <source>Several actions are called “{name}”.</source>
        <translation>Varias acciones se llaman «{name}».</translation>
    </message>
    <message>
        <source>Several problems are called “{name}”.</source>
        <translation>Varios problemas se llaman «{name}».</translation>
    </message>
    <message>
        <source>Several rows are called “{name}”.</source>
        <translation>Varias filas se llaman «{name}».</translation>
    </message>
    <message>
        <source>Shares are made of answers to choose from; means and quantiles of numbers.</source>
        <translation>Las proporciones se hacen con respuestas para elegir; las medias y los cuantiles, con números.</translation>
    </message>
    <message>
        <source>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</source>
        <translation>El estrato «{name}» tiene un solo conglomerado o participante: no se puede estimar ningún margen.</translation>
    </message>
    <message>
        <source>Take 0 to have them chosen.</source>
        <translation>Ponga 0 para que se elijan solos.</translation>
    </message>
    <message>
        <source>Take a shorter distance or larger cells.</source>
        <translation>Use una distancia más corta o celdas más grandes.</translation>
    </message>
    <message>
        <source>Take for example 1.</source>
        <translation>Use por ejemplo 1.</translation>
    </message>
    <message>
        <source>Take for example 100,200,400 and 7,14,28.</source>
        <translation>Use por ejemplo 100,200,400 y 7,14,28.</translation>
    </message>
    <message>
        <source>Take for example 1000.</source>
        <translation>Use por ejemplo 1000.</translation>
    </message>
    <message>
        <source>Take for example 250, or “auto”.</source>
        <translation>Use por ejemplo 250, o «auto».</translation>
    </message>
    <message>
        <source>Take for example 3.</source>
        <translation>Use por ejemplo 3.</translation>
    </message>
    <message>
        <source>Take for example 50.</source>
        <translation>Use por ejemplo 50.</translation>
    </message>
    <message>
        <source>Take for example 500.</source>
        <translation>Use por ejemplo 500.</translation>
    </message>
    <message>
        <source>Take for example 8.</source>
        <translation>Use por ejemplo 8.</translation>
    </message>
    <message>
        <source>Take for example 999.</source>
        <translation>Use por ejemplo 999.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller bandwidth.</source>
        <translation>Use celdas más grandes o un ancho de banda menor.</translation>
    </message>
    <message>
        <source>Take larger cells, for example of {wanted} m.</source>
        <translation>Use celdas más grandes, por ejemplo de {wanted} m.</translation>
    </message>
    <message>
        <source>Take larger squares.</source>
        <translation>Use cuadrados más grandes.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: title = &quot;Survey 2025&quot;</source>
        <translation>Los textos van entre comillas: title = &quot;Encuesta 2025&quot;</translation>
    </message>
    <message>
        <source>That seed or number of draws can&apos;t be used.</source>
        <translation>Esa semilla o ese número de sorteos no se puede usar.</translation>
    </message>
    <message>
        <source>That would be {cells} squares; the most is {most}.</source>
        <translation>Serían {cells} cuadrados; el máximo es {most}.</translation>
    </message>
    <message>
        <source>That would make {links} million links between neighbours; {most} at most.</source>
        <translation>Daría {links} millones de enlaces entre vecinos; el máximo es {most}.</translation>
    </message>
    <message>
        <source>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</source>
        <translation>Necesitaría {cells} celdas o {megabytes} MB; el máximo es {most} celdas.</translation>
    </message>
    <message>
        <source>That would take {cells} cells; the most is {most}.</source>
        <translation>Necesitaría {cells} celdas; el máximo es {most}.</translation>
    </message>
    <message>
        <source>The Dutch text can&apos;t be left out.</source>
        <translation>El texto en neerlandés no se puede omitir.</translation>
    </message>
    <message>
        <source>The action of “{name}” does not exist.</source>
        <translation>La acción de «{name}» no existe.</translation>
    </message>
    <message>
        <source>The answers of wave {wave} do not tell a known area.</source>
        <translation>Las respuestas de la ola {wave} no indican un barrio conocido.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds a file whose name leads out of the archive.</source>
        <translation>El archivo comprimido «{file}» contiene un archivo cuyo nombre lleva fuera de él.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no file.</source>
        <translation>El archivo comprimido «{file}» no contiene ningún archivo.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no map file.</source>
        <translation>El archivo comprimido «{file}» no contiene ningún archivo de mapa.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files.</source>
        <translation>El archivo comprimido «{file}» contiene {count} archivos.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files; that is too many.</source>
        <translation>El archivo comprimido «{file}» contiene {count} archivos; son demasiados.</translation>
    </message>
    <message>
        <source>The archive “{file}” is damaged or incomplete.</source>
        <translation>El archivo comprimido «{file}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The archive “{file}” is protected by a password.</source>
        <translation>El archivo comprimido «{file}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</source>
        <translation>El archivo comprimido «{file}» ocuparía {megabytes} MB al descomprimirse; no es creíble.</translation>
    </message>
    <message>
        <source>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</source>
        <translation>Los barrios de este archivo son de otra versión que los de la ola «{wave}», que tiene participantes que no están en el archivo: {n}.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>El ancho de banda debe ser mayor que 0 metros.</translation>
    </message>
    <message>
        <source>The bandwidth reaches over {cells} cells: that takes too much memory.</source>
        <translation>El ancho de banda abarca {cells} celdas: necesita demasiada memoria.</translation>
    </message>
    <message>
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>No se puede abrir el mapa base {file}.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>El mapa base {file} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The card “{card}” here is by {office}, not by {other}.</source>
        <translation>La ficha «{card}» es aquí de {office}, no de {other}.</translation>
    </message>
    <message>
        <source>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</source>
        <translation>La ficha «{card}» es aquí distinta, y su versión ({known}) no es anterior a la del archivo ({version}).</translation>
    </message>
    <message>
        <source>The certainty {level} is not between 0.01 and 0.9999.</source>
        <translation>La certeza {level} no está entre 0.01 y 0.9999.</translation>
    </message>
    <message>
        <source>The classes of {question} can&apos;t be read.</source>
        <translation>Las clases de {question} no se pueden leer.</translation>
    </message>
    <message>
        <source>The code “{code}” can&apos;t be a name in an XLSForm.</source>
        <translation>El código «{code}» no puede ser un nombre en un XLSForm.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{table}” can&apos;t be read.</source>
        <translation>No se puede leer la columna “{column}” de “{table}”.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>No se conoce el sistema de coordenadas {crs}.</translation>
    </message>
    <message>
        <source>The criterion of a score does not exist.</source>
        <translation>El criterio de una puntuación no existe.</translation>
    </message>
    <message>
        <source>The data of the risk factor “{name}” are damaged.</source>
        <translation>Los datos del factor de riesgo «{name}» están dañados.</translation>
    </message>
    <message>
        <source>The day on which area {area} starts is missing or wrong.</source>
        <translation>El día en que empieza la zona {area} falta o es incorrecto.</translation>
    </message>
    <message>
        <source>The design of “{name}” is not the one that was fixed on {day}.</source>
        <translation>El diseño de «{name}» no es el que se fijó el {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed already on {day}.</source>
        <translation>El diseño de «{name}» ya se fijó el {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed and can&apos;t be changed any more.</source>
        <translation>El diseño de «{name}» está fijado y ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The disk did not answer while {file} was used; nothing was changed.</source>
        <translation>El disco no respondió mientras se usaba {file}; no se cambió nada.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not changed. Make room and try again.</source>
        <translation>El disco está lleno; {file} no se cambió. Haga sitio e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The distance to neighbours must be more than 0 metres.</source>
        <translation>La distancia a los vecinos debe ser mayor que 0 metros.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>El dibujo no tiene superficie.</translation>
    </message>
    <message>
        <source>The earlier period needs a first and a last day.</source>
        <translation>El período anterior necesita un primer y un último día.</translation>
    </message>
    <message>
        <source>The evaluation has no title.</source>
        <translation>La evaluación no tiene título.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which coordinate system it is in.</source>
        <translation>El archivo no indica su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The file has no column {missing}, which recipe “{recipe}” names.</source>
        <translation>El archivo no tiene la columna {missing}, que pide el modelo de importación «{recipe}».</translation>
    </message>
    <message>
        <source>The file holds the card “{card}” more than once.</source>
        <translation>El archivo contiene la ficha «{card}» más de una vez.</translation>
    </message>
    <message>
        <source>The forecast would begin more than a year after the last incident.</source>
        <translation>El pronóstico empezaría más de un año después del último incidente.</translation>
    </message>
    <message>
        <source>The goal above “{name}” does not exist.</source>
        <translation>El objetivo superior a «{name}» no existe.</translation>
    </message>
    <message>
        <source>The goal of “{name}” does not exist.</source>
        <translation>El objetivo de «{name}» no existe.</translation>
    </message>
    <message>
        <source>The incidents begin on {day}: too late for an earlier period.</source>
        <translation>Los incidentes empiezan el {day}: demasiado tarde para un período anterior.</translation>
    </message>
    <message>
        <source>The incidents in the project reach until {day}.</source>
        <translation>Los incidentes del proyecto llegan hasta el {day}.</translation>
    </message>
    <message>
        <source>The incidents lie too close together for a bandwidth by rule.</source>
        <translation>Los incidentes están demasiado juntos para calcular el ancho de banda con una regla.</translation>
    </message>
    <message>
        <source>The incidents span more days than this test can hold.</source>
        <translation>Los incidentes abarcan más días de los que admite esta prueba.</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say from where to where {question} goes.</source>
        <translation>El indicador {indicator} no dice de dónde a dónde va {question}.</translation>
    </message>
    <message>
        <source>The least ratio must be 1 or more.</source>
        <translation>La razón mínima debe ser 1 o más.</translation>
    </message>
    <message>
        <source>The length of a block must be more than 0 metres.</source>
        <translation>La longitud de una manzana debe ser mayor que 0 metros.</translation>
    </message>
    <message>
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>No se puede leer la lista de categorías {file}.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>A la lista de categorías {file} le falta {part}.</translation>
    </message>
    <message>
        <source>The number of days ahead makes no sense: {days}.</source>
        <translation>Este número de días por delante no es válido: {days}.</translation>
    </message>
    <message>
        <source>The number of shuffles must lie between 9 and {most}.</source>
        <translation>El número de veces que se barajan debe estar entre 9 y {most}.</translation>
    </message>
    <message>
        <source>The part {part} is not between 0 and 1.</source>
        <translation>La parte {part} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>The period after begins before the period before has ended.</source>
        <translation>El período posterior empieza antes de que termine el anterior.</translation>
    </message>
    <message>
        <source>The period after has not ended yet: it lasts until {day}.</source>
        <translation>El período posterior aún no ha terminado: dura hasta el {day}.</translation>
    </message>
    <message>
        <source>The period after has not ended, or not all its incidents are in.</source>
        <translation>El período posterior no ha terminado, o no están todos sus incidentes.</translation>
    </message>
    <message>
        <source>The plan of goal “{name}” does not exist.</source>
        <translation>El plan del objetivo «{name}» no existe.</translation>
    </message>
    <message>
        <source>The population counts clusters, or respondents where there are none.</source>
        <translation>La población cuenta conglomerados, o participantes si no los hay.</translation>
    </message>
    <message>
        <source>The population for the finite population correction of the respondent in place {row} is not a number above zero.</source>
        <translation>La población para la corrección por población finita del participante en la posición {row} no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>The population for the finite population correction varies within “{stratum}”.</source>
        <translation>La población para la corrección por población finita varía dentro de «{stratum}».</translation>
    </message>
    <message>
        <source>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</source>
        <translation>La población de «{stratum}» ({population}) es menor que lo que se extrajo de ella ({drawn}).</translation>
    </message>
    <message>
        <source>The problem of a score does not exist.</source>
        <translation>El problema de una puntuación no existe.</translation>
    </message>
    <message>
        <source>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</source>
        <translation>El proyecto está en una carpeta sincronizada, que puede duplicarlo o dañarlo. Trabaje con una copia en otro sitio y guarde ahí las copias de seguridad.</translation>
    </message>
    <message>
        <source>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</source>
        <translation>El proyecto está en una unidad de red, donde los archivos pueden dañarse. Trabaje con una copia en este ordenador y guarde ahí las copias de seguridad.</translation>
    </message>
    <message>
        <source>The questionnaire is not in the language “{language}”.</source>
        <translation>El cuestionario no está en el idioma «{language}».</translation>
    </message>
    <message>
        <source>The radius must be more than 0 metres.</source>
        <translation>El radio debe ser mayor que 0 metros.</translation>
    </message>
    <message>
        <source>The raster is too large for a risk factor.</source>
        <translation>El ráster es demasiado grande para un factor de riesgo.</translation>
    </message>
    <message>
        <source>The raster lies nowhere in or near the municipality.</source>
        <translation>El ráster no está en el municipio ni cerca.</translation>
    </message>
    <message>
        <source>The register has no analysis “{run}”.</source>
        <translation>El registro no tiene el análisis «{run}».</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no cluster.</source>
        <translation>El participante en la posición {row} no tiene conglomerado.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no second-stage unit.</source>
        <translation>El participante en la posición {row} no tiene unidad de segunda etapa.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no stratum.</source>
        <translation>El participante en la posición {row} no tiene estrato.</translation>
    </message>
    <message>
        <source>The ring around the areas lies between 0 and {n} metres.</source>
        <translation>El anillo alrededor de las zonas va de 0 a {n} metros.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>El shapefile «{file}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 100.</source>
        <translation>La parte de la superficie debe ser mayor que 0 y como máximo 100.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>La hoja de «{file}» es mayor que cualquier tabla.</translation>
    </message>
    <message>
        <source>The size of a cell must be more than 0 metres.</source>
        <translation>El tamaño de una celda debe ser mayor que 0 metros.</translation>
    </message>
    <message>
        <source>The start of the random numbers must not be negative.</source>
        <translation>El inicio de los números aleatorios no debe ser negativo.</translation>
    </message>
    <message>
        <source>The survey has no wave of {period}, or several.</source>
        <translation>La encuesta no tiene ninguna ola de {period}, o tiene varias.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>La tabla no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>The time to compare with holds {n} whole periods since the last break.</source>
        <translation>El tiempo con el que se compara tiene {n} períodos enteros desde la última ruptura.</translation>
    </message>
    <message>
        <source>The totals contradict each other here. Join small groups, or use fewer totals.</source>
        <translation>Los totales se contradicen aquí. Una grupos pequeños, o use menos totales.</translation>
    </message>
    <message>
        <source>The totals of {first} add up to {one}, those of {second} to {two}.</source>
        <translation>Los totales de {first} suman {one}; los de {second}, {two}.</translation>
    </message>
    <message>
        <source>The totals of {variable} add up to nothing.</source>
        <translation>Los totales de {variable} no suman nada.</translation>
    </message>
    <message>
        <source>The two periods must each begin before they end, and not overlap.</source>
        <translation>Cada uno de los dos períodos debe empezar antes de terminar, y no deben solaparse.</translation>
    </message>
    <message>
        <source>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</source>
        <translation>La unidad de «{indicator}» es «{one}» en un lugar y «{two}» en otro.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number above zero.</source>
        <translation>El peso del participante en la posición {row} no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number.</source>
        <translation>El peso del participante en la posición {row} no es un número.</translation>
    </message>
    <message>
        <source>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</source>
        <translation>Los pesos no se estabilizan: tras {rounds} vueltas, {variable} todavía se desvía un {gap} %.</translation>
    </message>
    <message>
        <source>The workbook is there: open it and print it to a PDF yourself.</source>
        <translation>El libro está listo: ábralo e imprímalo usted en PDF.</translation>
    </message>
    <message>
        <source>The workbook of a plan does not speak “{language}”.</source>
        <translation>El libro de un plan no existe en «{language}».</translation>
    </message>
    <message>
        <source>The workbook “{file}” holds a document type definition.</source>
        <translation>El libro «{file}» contiene una definición de tipo de documento.</translation>
    </message>
    <message>
        <source>The workbook “{file}” is damaged.</source>
        <translation>El libro «{file}» está dañado.</translation>
    </message>
    <message>
        <source>There are no areas in this project.</source>
        <translation>No hay barrios en este proyecto.</translation>
    </message>
    <message>
        <source>There are no areas to compare with.</source>
        <translation>No hay zonas de comparación.</translation>
    </message>
    <message>
        <source>There are no incidents of these categories.</source>
        <translation>No hay incidentes de estas categorías.</translation>
    </message>
    <message>
        <source>There are no incidents to look at.</source>
        <translation>No hay incidentes que examinar.</translation>
    </message>
    <message>
        <source>There are no incidents with a place and a day.</source>
        <translation>No hay incidentes con lugar y día.</translation>
    </message>
    <message>
        <source>There are no own cards to write.</source>
        <translation>No hay fichas propias que escribir.</translation>
    </message>
    <message>
        <source>There are no respondents.</source>
        <translation>No hay participantes.</translation>
    </message>
    <message>
        <source>There are no risk factors in this project yet.</source>
        <translation>Todavía no hay factores de riesgo en este proyecto.</translation>
    </message>
    <message>
        <source>There are no totals of {variable}.</source>
        <translation>No hay totales de {variable}.</translation>
    </message>
    <message>
        <source>There are several actions “{name}”; give its number.</source>
        <translation>Hay varias acciones «{name}»; dé su número.</translation>
    </message>
    <message>
        <source>There are several evaluations; say which one is meant.</source>
        <translation>Hay varias evaluaciones; diga de cuál se trata.</translation>
    </message>
    <message>
        <source>There are several plans; say which one is meant.</source>
        <translation>Hay varios planes; diga de cuál se trata.</translation>
    </message>
    <message>
        <source>There are too few incidents on the map to weigh anything: {n}.</source>
        <translation>Hay muy pocos incidentes en el mapa para sopesar algo: {n}.</translation>
    </message>
    <message>
        <source>There are too few incidents to compare anything.</source>
        <translation>Hay muy pocos incidentes para comparar algo.</translation>
    </message>
    <message>
        <source>There are: {answers}.</source>
        <translation>Hay: {answers}.</translation>
    </message>
    <message>
        <source>There are: {areas}.</source>
        <translation>Hay: {areas}.</translation>
    </message>
    <message>
        <source>There are: {categories}.</source>
        <translation>Hay: {categories}.</translation>
    </message>
    <message>
        <source>There are: {criteria}.</source>
        <translation>Hay: {criteria}.</translation>
    </message>
    <message>
        <source>There are: {evaluations}.</source>
        <translation>Hay: {evaluations}.</translation>
    </message>
    <message>
        <source>There are: {groups}.</source>
        <translation>Hay: {groups}.</translation>
    </message>
    <message>
        <source>There are: {indicators}.</source>
        <translation>Hay: {indicators}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>There are: {periods}.</source>
        <translation>Hay: {periods}.</translation>
    </message>
    <message>
        <source>There are: {plans}.</source>
        <translation>Hay: {plans}.</translation>
    </message>
    <message>
        <source>There are: {problems}.</source>
        <translation>Hay: {problems}.</translation>
    </message>
    <message>
        <source>There are: {questions}.</source>
        <translation>Hay: {questions}.</translation>
    </message>
    <message>
        <source>There are: {themes}.</source>
        <translation>Hay: {themes}.</translation>
    </message>
    <message>
        <source>There are: {waves}.</source>
        <translation>Hay: {waves}.</translation>
    </message>
    <message>
        <source>There is a plan “{name}” already.</source>
        <translation>Ya hay un plan «{name}».</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</source>
        <translation>Ya hay una ola «{wave}», de otro archivo o modelo de importación, y nada indica qué participantes son los mismos.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, of published figures.</source>
        <translation>Ya hay una ola «{wave}», de cifras publicadas.</translation>
    </message>
    <message>
        <source>There is an evaluation “{name}” already, and it was fixed.</source>
        <translation>Ya hay una evaluación «{name}», y está fijada.</translation>
    </message>
    <message>
        <source>There is an own card “{card}” already.</source>
        <translation>Ya hay una ficha propia «{card}».</translation>
    </message>
    <message>
        <source>There is another one of “{name}” already.</source>
        <translation>Ya hay otra de «{name}».</translation>
    </message>
    <message>
        <source>There is no action “{name}” in this project.</source>
        <translation>No hay ninguna acción «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no action “{name}”.</source>
        <translation>No hay ninguna acción «{name}».</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>En este proyecto no hay división «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area {codes} of the scheme “{scheme}”.</source>
        <translation>No hay ningún barrio {codes} en la división «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area “{area}” in “{scheme}”.</source>
        <translation>No hay ningún barrio «{area}» en «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area “{code}” in the scheme “{scheme}”.</source>
        <translation>No hay ningún barrio «{code}» en la división «{scheme}».</translation>
    </message>
    <message>
        <source>There is no break with the number {uid}.</source>
        <translation>No hay ninguna ruptura con el número {uid}.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>No existe el sistema de coordenadas «{crs}».</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>No hay ningún criterio «{name}».</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>No existe la codificación «{encoding}».</translation>
    </message>
    <message>
        <source>There is no evaluation in this project yet.</source>
        <translation>Todavía no hay evaluaciones en este proyecto.</translation>
    </message>
    <message>
        <source>There is no evaluation “{name}” in this project.</source>
        <translation>No hay ninguna evaluación «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no file and no bundled one named “{name}”.</source>
        <translation>No hay ningún archivo, ni uno incluido, con el nombre «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>No existe el archivo «{file}».</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>No hay ningún grupo {group}.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>No hay importación de incidentes con el número {number}.</translation>
    </message>
    <message>
        <source>There is no incident category “{category}”.</source>
        <translation>No hay ninguna categoría de incidentes “{category}”.</translation>
    </message>
    <message>
        <source>There is no incident theme “{theme}”.</source>
        <translation>No hay ningún tema de incidentes «{theme}».</translation>
    </message>
    <message>
        <source>There is no indicator {indicator}.</source>
        <translation>No existe el indicador {indicator}.</translation>
    </message>
    <message>
        <source>There is no indicator “{indicator}” in this project.</source>
        <translation>No hay ningún indicador «{indicator}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no kernel “{kernel}”.</source>
        <translation>No existe el núcleo «{kernel}».</translation>
    </message>
    <message>
        <source>There is no kind of plan “{code}”.</source>
        <translation>No hay ningún tipo de plan «{code}».</translation>
    </message>
    <message>
        <source>There is no own card “{card}” in this project.</source>
        <translation>No hay ninguna ficha propia «{card}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no page about an area to put in the atlas.</source>
        <translation>No hay ninguna página sobre un barrio para poner en el atlas.</translation>
    </message>
    <message>
        <source>There is no page about the area {codes}.</source>
        <translation>No hay ninguna página sobre el barrio {codes}.</translation>
    </message>
    <message>
        <source>There is no place to lay a grid over.</source>
        <translation>No hay ningún lugar sobre el que poner una cuadrícula.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Todavía no hay ningún plan en este proyecto.</translation>
    </message>
    <message>
        <source>There is no plan “{name}” in this project.</source>
        <translation>No hay ningún plan «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no problem “{name}” in this project.</source>
        <translation>No hay ningún problema «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no programme card “{card}”.</source>
        <translation>No hay ninguna ficha de programa «{card}».</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>No existe el modelo de importación «{name}».</translation>
    </message>
    <message>
        <source>There is no risk factor “{name}” in this project.</source>
        <translation>No hay ningún factor de riesgo «{name}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Todavía no hay ninguna encuesta en este proyecto.</translation>
    </message>
    <message>
        <source>There is no wave “{wave}” in this project.</source>
        <translation>No hay ninguna ola «{wave}» en este proyecto.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>No hay conversión de {source} a {target}.</translation>
    </message>
    <message>
        <source>There is nothing to write in the log.</source>
        <translation>No hay nada que escribir en el registro.</translation>
    </message>
    <message>
        <source>There is only one cluster or respondent: no margin can be estimated.</source>
        <translation>Hay un solo conglomerado o participante: no se puede estimar ningún margen.</translation>
    </message>
    <message>
        <source>There must be at least 1 nearest neighbour.</source>
        <translation>Debe haber al menos 1 vecino más cercano.</translation>
    </message>
    <message>
        <source>These areas are in two groups: {areas}.</source>
        <translation>Estas zonas están en dos grupos: {areas}.</translation>
    </message>
    <message>
        <source>These areas do not exist in “{scheme}”: {areas}.</source>
        <translation>Estas zonas no existen en «{scheme}»: {areas}.</translation>
    </message>
    <message>
        <source>These categories must not be added up.</source>
        <translation>Estas categorías no se deben sumar.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>Esta acción no existe.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Ya no se puede deshacer: otro programa cambió las mismas filas.</translation>
    </message>
    <message>
        <source>This is no table; ask the sender what it is.</source>
        <translation>Esto no es una tabla; pregunte al remitente qué es.</translation>
    </message>
    <message>
        <source>This kind of figure can&apos;t be made of {question}.</source>
        <translation>Este tipo de cifra no se puede obtener de {question}.</translation>
    </message>
    <message>
        <source>This row does not exist any more.</source>
        <translation>Esta fila ya no existe.</translation>
    </message>
    <message>
        <source>This version does not know the analysis “{kind}”.</source>
        <translation>Esta versión no conoce el análisis «{kind}».</translation>
    </message>
    <message>
        <source>To compare with everybody there must be groups.</source>
        <translation>Para comparar con todos tiene que haber grupos.</translation>
    </message>
    <message>
        <source>Too few answers, or a question that changed, can&apos;t be compared.</source>
        <translation>No se pueden comparar muy pocas respuestas, ni una pregunta que cambió.</translation>
    </message>
    <message>
        <source>Two answers have this code.</source>
        <translation>Dos respuestas tienen este código.</translation>
    </message>
    <message>
        <source>Two indicators have this code.</source>
        <translation>Dos indicadores tienen este código.</translation>
    </message>
    <message>
        <source>Two questions have this code.</source>
        <translation>Dos preguntas tienen este código.</translation>
    </message>
    <message>
        <source>Two sources have this key.</source>
        <translation>Dos fuentes tienen esta clave.</translation>
    </message>
    <message>
        <source>Undo import {later} first.</source>
        <translation>Deshaga primero la importación {later}.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Descomprímalo y elija uno de ellos.</translation>
    </message>
    <message>
        <source>Unpack it first and choose the file in it.</source>
        <translation>Descomprímalo primero y elija el archivo que contiene.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Actualice el programa para abrirlo.</translation>
    </message>
    <message>
        <source>Use letters, digits and _; of a question a letter first; no spaces.</source>
        <translation>Use letras, cifras y _; en una pregunta, primero una letra; sin espacios.</translation>
    </message>
    <message>
        <source>Use the headings of the workbook that “plan template” writes.</source>
        <translation>Use los títulos de columna del libro que escribe «plan template».</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Use {known}.</translation>
    </message>
    <message>
        <source>Use “survey estimate” for it.</source>
        <translation>Use «survey estimate» para eso.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Las habituales son utf-8, windows-1252 y utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Las vistas no se leen: pida una copia con tablas.</translation>
    </message>
    <message>
        <source>Wave {wave} can&apos;t be compared with itself.</source>
        <translation>La ola {wave} no se puede comparar consigo misma.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question for this kind of figure.</source>
        <translation>La ola {wave} no tiene ninguna pregunta para este tipo de cifra.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question} to divide by.</source>
        <translation>La ola {wave} no tiene la pregunta {question} por la que dividir.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question}.</source>
        <translation>La ola {wave} no tiene la pregunta {question}.</translation>
    </message>
    <message>
        <source>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</source>
        <translation>La ola {wave} conoce los barrios de la división {own}, no los de {scheme}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” has no question “{question}”.</source>
        <translation>La ola «{wave}» no tiene la pregunta «{question}».</translation>
    </message>
    <message>
        <source>Waves {wave} and {other} have no question in common.</source>
        <translation>Las olas {wave} y {other} no tienen ninguna pregunta en común.</translation>
    </message>
    <message>
        <source>Weights can&apos;t be cut at {most} times their mean.</source>
        <translation>Los pesos no se pueden cortar en {most} veces su media.</translation>
    </message>
    <message>
        <source>Weights need the group of everybody.</source>
        <translation>Los pesos necesitan el grupo de todos.</translation>
    </message>
    <message>
        <source>What happens around the treated areas is compared with what happens around the others.</source>
        <translation>Lo que ocurre alrededor de las zonas de la acción se compara con lo que ocurre alrededor de las otras.</translation>
    </message>
    <message>
        <source>What lies around is given twice: as areas and as metres.</source>
        <translation>Lo que hay alrededor se da dos veces: como zonas y en metros.</translation>
    </message>
    <message>
        <source>Without a population there are no rates.</source>
        <translation>Sin población no hay tasas.</translation>
    </message>
    <message>
        <source>Write a code and a day: W1=2024-03-01.</source>
        <translation>Escriba un código y un día: W1=2024-03-01.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Escriba un día así: 2024-01-01. Las columnas: {columns}.</translation>
    </message>
    <message>
        <source>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</source>
        <translation>Escriba un año (2025), un mes (2025-10) o dos días: 2025-01-01/2025-06-30.</translation>
    </message>
    <message>
        <source>Write classes of a number as 15-24 and 65+.</source>
        <translation>Escriba las clases de un número como 15-24 y 65+.</translation>
    </message>
    <message>
        <source>Write contiguity, rook, distance:500 or nearest:8.</source>
        <translation>Escriba contiguity, rook, distance:500 o nearest:8.</translation>
    </message>
    <message>
        <source>Write days as 2025-01-31.</source>
        <translation>Escriba los días así: 2025-01-31.</translation>
    </message>
    <message>
        <source>Write for example 7,14,28.</source>
        <translation>Escriba por ejemplo 7,14,28.</translation>
    </message>
    <message>
        <source>Write for example grid:250 or hex:250.</source>
        <translation>Escriba por ejemplo grid:250 o hex:250.</translation>
    </message>
    <message>
        <source>Write it as QUESTION=ANSWER.</source>
        <translation>Escríbalo como PREGUNTA=RESPUESTA.</translation>
    </message>
    <message>
        <source>You can look; to change something, wait until it is closed.</source>
        <translation>Puede mirar; para cambiar algo, espere a que se cierre.</translation>
    </message>
    <message>
        <source>You may not read “{file}”.</source>
        <translation>No tiene permiso para leer «{file}».</translation>
    </message>
    <message>
        <source>You may not use {file}.</source>
        <translation>No tiene permiso para usar {file}.</translation>
    </message>
    <message>
        <source>{crs} can&apos;t be the project&apos;s coordinate system.</source>
        <translation>{crs} no puede ser el sistema de coordenadas del proyecto.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>No se puede abrir {file}. Compruebe que existe y que puede usar su carpeta.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a base map.</source>
        <translation>{file} no se puede leer como mapa base.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {problem}.</source>
        <translation>No se puede leer {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>No se puede leer {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file or its folder is read-only.</source>
        <translation>No se puede escribir {file}: el archivo o su carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {problem}.</source>
        <translation>No se puede escribir {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} no existe.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinates it lies.</source>
        <translation>{file} no indica en qué coordenadas está.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say where it lies on the map.</source>
        <translation>{file} no indica su lugar en el mapa.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} ya existe.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} tiene más de {most} filas.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}.</source>
        <translation>{file} no tiene las columnas {columns}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” (for: {role}).</source>
        <translation>{file} no tiene la columna «{column}» (para: {role}).</translation>
    </message>
    <message>
        <source>{file} holds no answers: there is no row below the header.</source>
        <translation>{file} no contiene respuestas: no hay ninguna fila bajo los títulos.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} no contiene incidentes: no tiene columna de fecha, lugar o categoría.</translation>
    </message>
    <message>
        <source>{file} holds no totals.</source>
        <translation>{file} no contiene totales.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contiene programas de otro autor ({names}); solo se muestra.</translation>
    </message>
    <message>
        <source>{file} holds published figures; they need no recipe.</source>
        <translation>{file} contiene cifras publicadas; no necesitan ningún modelo de importación.</translation>
    </message>
    <message>
        <source>{file} holds vector tiles, which can&apos;t be shown.</source>
        <translation>{file} contiene teselas vectoriales, que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>{file} is a picture without a place on the map.</source>
        <translation>{file} es una imagen sin lugar en el mapa.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Wait a moment and try again.</source>
        <translation>{file} está ocupado en otro programa. Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} está dañado. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project.</source>
        <translation>{file} no es un proyecto Wijkatlas.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</source>
        <translation>{file} no es un proyecto de Wijkatlas. Abra o cree uno e importe el archivo en él.</translation>
    </message>
    <message>
        <source>{file} is not a base map.</source>
        <translation>{file} no es un mapa base.</translation>
    </message>
    <message>
        <source>{file} is read here: it would be lost.</source>
        <translation>Aquí se lee {file}: se perdería.</translation>
    </message>
    <message>
        <source>{file} is the open project, not a file that left it.</source>
        <translation>{file} es el proyecto abierto, no un archivo que salió de él.</translation>
    </message>
    <message>
        <source>{file} is the open project: it would be lost.</source>
        <translation>{file} es el proyecto abierto: se perdería.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} es el proyecto abierto; no se puede importar en sí mismo.</translation>
    </message>
    <message>
        <source>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</source>
        <translation>{file} puede ser otra encuesta que la ola «{wave}»: de {met} participantes con el mismo número, {n} tienen otras respuestas.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} se hizo con una versión más nueva de Wijkatlas.</translation>
    </message>
    <message>
        <source>{file}: group {code} of {variable} comes twice.</source>
        <translation>{file}: el grupo {code} de {variable} aparece dos veces.</translation>
    </message>
    <message>
        <source>{file}: row {row} does not tell a group and its total.</source>
        <translation>{file}: la fila {row} no indica un grupo y su total.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <source>{question} does not divide people into groups.</source>
        <translation>{question} no divide a las personas en grupos.</translation>
    </message>
    <message>
        <source>{question} has no answers of which one is chosen.</source>
        <translation>{question} no tiene respuestas de las que se elige una.</translation>
    </message>
    <message>
        <source>{value} is not a score.</source>
        <translation>{value} no es una puntuación.</translation>
    </message>
    <message>
        <source>{value} is not a weight.</source>
        <translation>{value} no es un peso.</translation>
    </message>
    <message>
        <source>{variables} make more than {most} groups.</source>
        <translation>{variables} forman más de {most} grupos.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} tiene {file} abierto desde {since}.</translation>
    </message>
    <message>
        <source>“analysis register” lists them with their numbers.</source>
        <translation>«analysis register» muestra la lista con sus números.</translation>
    </message>
    <message>
        <source>“card list” tells which there are.</source>
        <translation>«card list» dice cuáles hay.</translation>
    </message>
    <message>
        <source>“low” and “high” are the ends of the items of a scale: give both, low first.</source>
        <translation>«low» y «high» son los extremos de los elementos de una escala: dé ambos, primero low.</translation>
    </message>
    <message>
        <source>“plan list --json” tells their numbers.</source>
        <translation>«plan list --json» dice sus números.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers.</source>
        <translation>«survey breaks» las muestra con sus números.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</source>
        <translation>«survey breaks» las muestra con sus números; las que vienen de un indicador se cambian con el indicador.</translation>
    </message>
    <message>
        <source>“survey questions” lists those that it has.</source>
        <translation>«survey questions» muestra las que tiene.</translation>
    </message>
    <message>
        <source>“{bandwidth}” is no bandwidth.</source>
        <translation>«{bandwidth}» no es un ancho de banda.</translation>
    </message>
    <message>
        <source>“{card}” can&apos;t be the id of a card.</source>
        <translation>«{card}» no puede ser el identificador de una ficha.</translation>
    </message>
    <message>
        <source>“{card}” comes with the program: every office has it already.</source>
        <translation>«{card}» viene con el programa: todas las oficinas ya la tienen.</translation>
    </message>
    <message>
        <source>“{card}” is the id of a card that comes with the program.</source>
        <translation>«{card}» es el identificador de una ficha que viene con el programa.</translation>
    </message>
    <message>
        <source>“{classes}” are no classes.</source>
        <translation>«{classes}» no son clases.</translation>
    </message>
    <message>
        <source>“{condition}” is no condition.</source>
        <translation>«{condition}» no es una condición.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>No se puede leer «{file}».</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: something in it stops the reader.</source>
        <translation>No se puede leer «{file}»: algo en él detiene la lectura.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {cause}.</source>
        <translation>No se puede leer «{file}»: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {cause}.</source>
        <translation>No se puede escribir «{file}»: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</source>
        <translation>«{file}» no indica su sistema de coordenadas ({box}).</translation>
    </message>
    <message>
        <source>“{file}” has headings but no answers.</source>
        <translation>«{file}» tiene títulos pero ninguna respuesta.</translation>
    </message>
    <message>
        <source>“{file}” has headings but no figures.</source>
        <translation>«{file}» tiene títulos pero ninguna cifra.</translation>
    </message>
    <message>
        <source>“{file}” has more than {n} million pixels.</source>
        <translation>«{file}» tiene más de {n} millones de píxeles.</translation>
    </message>
    <message>
        <source>“{file}” has no band {band}; its last is {count}.</source>
        <translation>«{file}» no tiene la banda {band}; la última es la {count}.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”.</source>
        <translation>«{file}» no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{layer}”.</source>
        <translation>«{file}» no tiene la capa «{layer}».</translation>
    </message>
    <message>
        <source>“{file}” has no line {line}, where its header should be.</source>
        <translation>«{file}» no tiene línea {line}, donde deberían estar los títulos.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows below a header.</source>
        <translation>«{file}» no tiene ninguna hoja con filas bajo unos títulos.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”.</source>
        <translation>«{file}» no tiene la hoja «{sheet}».</translation>
    </message>
    <message>
        <source>“{file}” has no values in or near the municipality.</source>
        <translation>«{file}» no tiene valores en el municipio ni cerca.</translation>
    </message>
    <message>
        <source>“{file}” has variables but no answers.</source>
        <translation>«{file}» tiene variables pero ninguna respuesta.</translation>
    </message>
    <message>
        <source>“{file}” has {cells} million cells here; at most {most} million are taken.</source>
        <translation>«{file}» tiene aquí {cells} millones de celdas; se admiten como máximo {most} millones.</translation>
    </message>
    <message>
        <source>“{file}” has {count} bands.</source>
        <translation>«{file}» tiene {count} bandas.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; a table has fewer.</source>
        <translation>«{file}» tiene {count} columnas; una tabla tiene menos.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; at most {most} are read.</source>
        <translation>«{file}» tiene {count} columnas; se leen como mucho {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds XML declarations that are not safe.</source>
        <translation>«{file}» contiene declaraciones XML que no son seguras.</translation>
    </message>
    <message>
        <source>“{file}” holds a value that is too large to be true.</source>
        <translation>«{file}» contiene un valor demasiado grande para ser cierto.</translation>
    </message>
    <message>
        <source>“{file}” holds data that can&apos;t be read as text.</source>
        <translation>«{file}» contiene datos que no se pueden leer como texto.</translation>
    </message>
    <message>
        <source>“{file}” holds more shapes than a risk factor may have.</source>
        <translation>«{file}» contiene más formas de las que puede tener un factor de riesgo.</translation>
    </message>
    <message>
        <source>“{file}” holds no cards, or more than {most}.</source>
        <translation>«{file}» no contiene fichas, o contiene más de {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>«{file}» no contiene elementos.</translation>
    </message>
    <message>
        <source>“{file}” holds no goals, actions or other rows of a plan.</source>
        <translation>«{file}» no contiene objetivos, acciones ni otras filas de un plan.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>«{file}» no contiene ninguna capa legible.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions of LimeSurvey.</source>
        <translation>«{file}» no contiene preguntas de LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” holds no reports and no map.</source>
        <translation>«{file}» no contiene avisos ni mapa.</translation>
    </message>
    <message>
        <source>“{file}” holds {count} layers.</source>
        <translation>«{file}» contiene {count} capas.</translation>
    </message>
    <message>
        <source>“{file}” is a GeoPackage.</source>
        <translation>«{file}» es un GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is a JSON file.</source>
        <translation>«{file}» es un archivo JSON.</translation>
    </message>
    <message>
        <source>“{file}” is a PDF document.</source>
        <translation>«{file}» es un documento PDF.</translation>
    </message>
    <message>
        <source>“{file}” is a Stata file of answers to a survey.</source>
        <translation>«{file}» es un archivo Stata de respuestas a una encuesta.</translation>
    </message>
    <message>
        <source>“{file}” is a dBASE table.</source>
        <translation>«{file}» es una tabla dBASE.</translation>
    </message>
    <message>
        <source>“{file}” is a database without map layers.</source>
        <translation>«{file}» es una base de datos sin capas de mapa.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file.</source>
        <translation>«{file}» es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>“{file}” is a gzip archive.</source>
        <translation>«{file}» es un archivo gzip.</translation>
    </message>
    <message>
        <source>“{file}” is a picture.</source>
        <translation>«{file}» es una imagen.</translation>
    </message>
    <message>
        <source>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</source>
        <translation>«{file}» es un archivo portátil de un SPSS antiguo; SPSS y PSPP lo guardan como .sav.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>«{file}» es un programa.</translation>
    </message>
    <message>
        <source>“{file}” is a questionnaire: it holds no answers.</source>
        <translation>«{file}» es un cuestionario: no contiene respuestas.</translation>
    </message>
    <message>
        <source>“{file}” is a text document or presentation.</source>
        <translation>«{file}» es un documento de texto o una presentación.</translation>
    </message>
    <message>
        <source>“{file}” is a virtual file (VRT): it only points to other files.</source>
        <translation>«{file}» es un archivo virtual (VRT): solo remite a otros archivos.</translation>
    </message>
    <message>
        <source>“{file}” is a web page.</source>
        <translation>«{file}» es una página web.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive.</source>
        <translation>«{file}» es un archivo zip.</translation>
    </message>
    <message>
        <source>“{file}” is an Excel workbook.</source>
        <translation>«{file}» es un libro de Excel.</translation>
    </message>
    <message>
        <source>“{file}” is an Office file of before 2007, or protected by a password.</source>
        <translation>«{file}» es un archivo de Office anterior a 2007 o protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet.</source>
        <translation>«{file}» es una hoja de cálculo OpenDocument.</translation>
    </message>
    <message>
        <source>“{file}” is an SPSS file of answers to a survey.</source>
        <translation>«{file}» es un archivo SPSS de respuestas a una encuesta.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>«{file}» es un archivo XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off.</source>
        <translation>«{file}» está dañado o cortado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete XML.</source>
        <translation>«{file}» es un XML dañado o incompleto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</source>
        <translation>«{file}» está dañado o incompleto: el texto JSON se corta en el carácter {at}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or something in it is not safe to read.</source>
        <translation>«{file}» está dañado, o algo en él no es seguro de leer.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the picture can&apos;t be read.</source>
        <translation>«{file}» está dañado: la foto no se puede leer.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vacío.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any plan.</source>
        <translation>«{file}» es más grande que cualquier plan.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any survey ({cells} cells).</source>
        <translation>«{file}» es más grande que cualquier encuesta ({cells} celdas).</translation>
    </message>
    <message>
        <source>“{file}” is larger than {n} MB.</source>
        <translation>«{file}» ocupa más de {n} MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither .xlsx nor .html.</source>
        <translation>«{file}» no es .xlsx ni .html.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>«{file}» tiene más de {most} niveles anidados; ningún mapa los necesita.</translation>
    </message>
    <message>
        <source>“{file}” is no XLSForm.</source>
        <translation>«{file}» no es un XLSForm.</translation>
    </message>
    <message>
        <source>“{file}” is no kind of file that can be written.</source>
        <translation>«{file}» no es de un tipo de archivo que se pueda escribir.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook.</source>
        <translation>«{file}» no es un nombre de libro.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>«{file}» no es un archivo normal.</translation>
    </message>
    <message>
        <source>“{file}” is no structure of a LimeSurvey survey.</source>
        <translation>«{file}» no es la estructura de una encuesta de LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” is no survey: it has {rows} rows and {columns} variables.</source>
        <translation>«{file}» no es una encuesta: tiene {rows} filas y {columns} variables.</translation>
    </message>
    <message>
        <source>“{file}” is no table of CBS StatLine.</source>
        <translation>«{file}» no es una tabla de CBS StatLine.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook.</source>
        <translation>«{file}» no es un libro.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a kind that can be kept.</source>
        <translation>«{file}» no es un tipo de archivo que se pueda guardar.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture of a kind that can be kept.</source>
        <translation>«{file}» no es un tipo de foto que se pueda guardar.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>«{file}» no es un archivo TopoJSON correcto.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in UTF-8.</source>
        <translation>«{file}» no es un texto en UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is part of a shapefile.</source>
        <translation>«{file}» forma parte de un shapefile.</translation>
    </message>
    <message>
        <source>“{file}” is plain text.</source>
        <translation>«{file}» es texto sencillo.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a questionnaire.</source>
        <translation>«{file}» es demasiado grande para un cuestionario.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a recipe.</source>
        <translation>«{file}» es demasiado grande para ser un modelo de importación.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read safely ({megabytes} MB).</source>
        <translation>«{file}» es demasiado grande para leerlo sin riesgo ({megabytes} MB).</translation>
    </message>
    <message>
        <source>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</source>
        <translation>«{file}» dice que está en {crs}, pero sus coordenadas ({box}) quedan fuera.</translation>
    </message>
    <message>
        <source>“{file}” wants its coordinate system fetched from the internet.</source>
        <translation>«{file}» pide buscar su sistema de coordenadas en internet.</translation>
    </message>
    <message>
        <source>“{indicator}” is objective in one place and subjective in another.</source>
        <translation>«{indicator}» es objetivo en un lugar y subjetivo en otro.</translation>
    </message>
    <message>
        <source>“{name}” and the goal above it are of different plans.</source>
        <translation>«{name}» y el objetivo superior son de planes distintos.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</source>
        <translation>«{name}» no puede colgar de «{parent}»: las acciones cuelgan de un objetivo operativo.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</source>
        <translation>«{name}» no puede colgar de «{parent}»: los objetivos operativos cuelgan de uno estratégico.</translation>
    </message>
    <message>
        <source>“{name}” holds a number that can&apos;t be kept.</source>
        <translation>«{name}» contiene un número que no se puede guardar.</translation>
    </message>
    <message>
        <source>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</source>
        <translation>«{name}» es un objetivo estratégico: está arriba del todo y no puede colgar de «{parent}».</translation>
    </message>
    <message>
        <source>“{name}” is no class of {question}.</source>
        <translation>«{name}» no es una clase de {question}.</translation>
    </message>
    <message>
        <source>“{name}” is not written as TOML: {problem}.</source>
        <translation>«{name}» no está escrito como TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a recipe.</source>
        <translation>«{name}» es demasiado largo para ser un modelo de importación.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>«{name}» es demasiado largo.</translation>
    </message>
    <message>
        <source>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</source>
        <translation>«{name}» ocupa {size} MB; un factor de riesgo puede ocupar como máximo {most} MB.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” can&apos;t be used.</source>
        <translation>«{name}»: la entrada «{key}» no se puede usar.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” is not known.</source>
        <translation>«{name}»: no se conoce la entrada «{key}».</translation>
    </message>
    <message>
        <source>“{period}” is not a period.</source>
        <translation>«{period}» no es un período.</translation>
    </message>
    <message>
        <source>“{placeholder}” can&apos;t stand in the name of a file.</source>
        <translation>«{placeholder}» no puede estar en el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“{question}” was not asked so in wave {wave}.</source>
        <translation>«{question}» no se preguntó así en la ola {wave}.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for strata of one cluster.</source>
        <translation>«{rule}» no es una regla para estratos de un solo conglomerado.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>«{text}» no son los límites de un mapa.</translation>
    </message>
    <message>
        <source>“{text}” are no rows of a heading.</source>
        <translation>«{text}» no son filas de títulos.</translation>
    </message>
    <message>
        <source>“{text}” does not say when an area starts.</source>
        <translation>«{text}» no dice cuándo empieza una zona.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>«{text}» no es ni un día ni una columna.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of neighbours.</source>
        <translation>«{text}» no es un tipo de vecinos.</translation>
    </message>
    <message>
        <source>“{text}” is no list of numbers.</source>
        <translation>«{text}» no es una lista de números.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>«{text}» no es un tamaño de imagen.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>«{text}» no es un día.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>«{text}» no tiene la forma COLUMNA=VALOR.</translation>
    </message>
    <message>
        <source>“{text}” names no width of cells.</source>
        <translation>«{text}» no indica una anchura de celdas.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>«{value}» no es una de las opciones.</translation>
    </message>
    <message>
        <source>“{wave}” holds published figures; there are no answers behind them.</source>
        <translation>«{wave}» contiene cifras publicadas; no hay respuestas detrás de ellas.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>not drawn: {fewer} further down the list</source>
        <translation>sin dibujar: {fewer} más abajo en la lista</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Areas or cells with all their figures</source>
        <translation>Barrios o celdas con todas sus cifras</translation>
    </message>
    <message>
        <source>Chart “{title}”</source>
        <translation>Gráfico «{title}»</translation>
    </message>
    <message>
        <source>Everything, as a workbook</source>
        <translation>Todo, como libro</translation>
    </message>
    <message>
        <source>Layer “{title}”</source>
        <translation>Capa «{title}»</translation>
    </message>
    <message>
        <source>Table “{title}”</source>
        <translation>Tabla «{title}»</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Busiest month: {month} ({value}); a usual month has {usual}</source>
        <translation>Mes con más incidentes: {month} ({value}); un mes habitual tiene {usual}</translation>
    </message>
    <message>
        <source>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</source>
        <translation>Momento con más incidentes: {weekday} de {start}:00 a {stop}:00 ({value})</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({share} of all)</source>
        <translation>Lo más frecuente: {category} ({share} del total)</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({value})</source>
        <translation>Lo más frecuente: {category} ({value})</translation>
    </message>
    <message>
        <source>Most incidents per 1,000 inhabitants: {area} ({value})</source>
        <translation>Más incidentes por 1.000 habitantes: {area} ({value})</translation>
    </message>
    <message>
        <source>Most incidents: {area} ({value})</source>
        <translation>Más incidentes: {area} ({value})</translation>
    </message>
    <message>
        <source>No month stands out; a usual month has {value}</source>
        <translation>Ningún mes destaca; un mes habitual tiene {value}</translation>
    </message>
    <message>
        <source>Too few incidents to show</source>
        <translation>Muy pocos incidentes para mostrar</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>A person decides what is done with it, and notes that in the register.</source>
        <translation>Una persona decide qué se hace con ello, y lo anota en el registro.</translation>
    </message>
    <message>
        <source>Also among last year&apos;s</source>
        <translation>También entre los del año pasado</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Lo mejor posible</translation>
    </message>
    <message>
        <source>Better than last year&apos;s squares in past periods</source>
        <translation>Mejor que los cuadrados del año pasado, en períodos pasados</translation>
    </message>
    <message>
        <source>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</source>
        <translation>Pronóstico anterior para {window}: captó {rate}; los cuadrados del año pasado, {naive}.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Pronósticos anteriores frente a lo que ocurrió</translation>
    </message>
    <message>
        <source>Expected incidents</source>
        <translation>Incidentes esperados</translation>
    </message>
    <message>
        <source>Expected: {n}</source>
        <translation>Esperados: {n}</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Primer día del período</translation>
    </message>
    <message>
        <source>For the office only: single squares do not go to the council.</source>
        <translation>Solo para la oficina: los cuadrados sueltos no van al pleno municipal.</translation>
    </message>
    <message>
        <source>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</source>
        <translation>Para {window} se marcan {cells} cuadrados de {cell} m, {share} de la superficie.</translation>
    </message>
    <message>
        <source>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</source>
        <translation>La semivida y el alcance, si no se indican, son los que dieron mejor resultado en los períodos anteriores a los evaluados.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Captado</translation>
    </message>
    <message>
        <source>Held by last year&apos;s squares</source>
        <translation>Captado por los cuadrados del año pasado</translation>
    </message>
    <message>
        <source>Held, best grid</source>
        <translation>Captado, mejor cuadrícula</translation>
    </message>
    <message>
        <source>Held, worst grid</source>
        <translation>Captado, peor cuadrícula</translation>
    </message>
    <message>
        <source>How well such forecasts did in past periods</source>
        <translation>Qué resultado dieron estos pronósticos en períodos pasados</translation>
    </message>
    <message>
        <source>In past periods better than looking at last year&apos;s squares.</source>
        <translation>En períodos pasados, mejor que mirar los cuadrados del año pasado.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents before or after the days that were used, left out: {n}.</source>
        <translation>Incidentes anteriores o posteriores a los días usados, excluidos: {n}.</translation>
    </message>
    <message>
        <source>Incidents held</source>
        <translation>Incidentes captados</translation>
    </message>
    <message>
        <source>Incidents held (%)</source>
        <translation>Incidentes captados (%)</translation>
    </message>
    <message>
        <source>Incidents held, with 95 % margin</source>
        <translation>Incidentes captados, con margen del 95 %</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at, left out: {n}.</source>
        <translation>Incidentes fuera de la zona examinada, excluidos: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a day, left out: {n}.</source>
        <translation>Incidentes sin día, excluidos: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, left out: {n}.</source>
        <translation>Incidentes sin ubicación, excluidos: {n}.</translation>
    </message>
    <message>
        <source>It could be tried on {n} past periods only; {wanted} or more are wanted.</source>
        <translation>Solo se pudo probar en {n} períodos pasados; se desean {wanted} o más.</translation>
    </message>
    <message>
        <source>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</source>
        <translation>Trata de lugares y semanas, nunca de personas: dice dónde se registran incidentes, no quién está detrás ni por qué.</translation>
    </message>
    <message>
        <source>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</source>
        <translation>Solo conoce lo que se comunica y se registra. Donde se mira más, se registra más, y el próximo pronóstico vuelve a señalar allí: no deje que decida por sí solo dónde mirar.</translation>
    </message>
    <message>
        <source>Last year&apos;s busiest only</source>
        <translation>Solo con más incidentes el año pasado</translation>
    </message>
    <message>
        <source>Last year&apos;s squares</source>
        <translation>Cuadrados del año pasado</translation>
    </message>
    <message>
        <source>Likely next: {window}</source>
        <translation>Probable ahora: {window}</translation>
    </message>
    <message>
        <source>Marked by the forecast</source>
        <translation>Marcado por el pronóstico</translation>
    </message>
    <message>
        <source>Marked, and among last year&apos;s busiest</source>
        <translation>Marcado, y entre los de más incidentes el año pasado</translation>
    </message>
    <message>
        <source>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</source>
        <translation>Pronósticos simples: los cuadrados con más incidentes en los 365 días anteriores; los que tienen más en los mismos días 52 semanas antes. Tiene que ser mejor que ambos.</translation>
    </message>
    <message>
        <source>No forecast in the register has run out yet. Waiting for their period: {n}.</source>
        <translation>Todavía no ha vencido ningún pronóstico del registro. En espera de su período: {n}.</translation>
    </message>
    <message>
        <source>Not clearly better than last year&apos;s squares in past periods</source>
        <translation>No claramente mejor que los cuadrados del año pasado, en períodos pasados</translation>
    </message>
    <message>
        <source>Not clearly better than looking at last year&apos;s squares.</source>
        <translation>No claramente mejor que mirar los cuadrados del año pasado.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Número en el registro</translation>
    </message>
    <message>
        <source>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</source>
        <translation>En periodos pasados de {days} días (número: {periods}), los cuadrados así elegidos captaron {rate} de los incidentes; los cuadrados con más incidentes del año pasado, {naive}.</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</source>
        <translation>PAI: cuántas veces mejor que cuadrados tomados en cualquier lugar. PEI*: 1 es lo mejor posible.</translation>
    </message>
    <message>
        <source>PEI*</source>
        <translation>PEI*</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Poisson regression of the count of each square on its own earlier counts, those of the eight squares around, its long-run density and the risk factors ({factors}); ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients (standard errors): {terms}. own_a_b: own count of a to b days before; around_a_b: that of the squares around. They show association, not cause.</source>
        <translation>Regresión de Poisson del número de cada cuadrado sobre sus propios números anteriores, los de los ocho cuadrados de alrededor, su densidad a largo plazo y los factores de riesgo ({factors}); ridge 1 sobre columnas estandarizadas; aprendida en {periods} periodos anteriores. Coeficientes (errores estándar): {terms}. own_a_b: número propio de a a b días antes; around_a_b: el de los cuadrados de alrededor. Muestran asociación, no causa.</translation>
    </message>
    <message>
        <source>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</source>
        <translation>Núcleo reciente (según Bowers, Johnson y Pease 2004): un incidente de a días de antigüedad pesa 2^(−a/{life}), hasta el doble en las mismas semanas de años anteriores.</translation>
    </message>
    <message>
        <source>Same weeks of last year</source>
        <translation>Mismas semanas del año pasado</translation>
    </message>
    <message>
        <source>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</source>
        <translation>Evaluado en {periods} períodos pasados de {days} días, cada pronóstico con lo que se sabía antes, en {origins} posiciones de la cuadrícula. Tasa de acierto = parte de los incidentes en los cuadrados marcados; PAI = tasa de acierto / parte de la superficie (Chainey, Tompson y Uhlig 2008); PEI* = tasa de acierto / mejor tasa de acierto posible en la misma superficie (Hunt 2016; White, Hunt y Green 2023). Los empates se reparten. Intervalos por período (t de Student); mejor solo si el intervalo de la diferencia está por encima de 0.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Parte de la superficie</translation>
    </message>
    <message>
        <source>Share of the incidents in the marked squares, and in last year&apos;s:</source>
        <translation>Parte de los incidentes en los cuadrados marcados y en los del año pasado:</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Squares chosen by</source>
        <translation>Cuadrados elegidos por</translation>
    </message>
    <message>
        <source>Squares looked at: {cells}. Seed for ties on the map: {seed}.</source>
        <translation>Cuadrados examinados: {cells}. Semilla para empates en el mapa: {seed}.</translation>
    </message>
    <message>
        <source>Squares marked in all: {n}.</source>
        <translation>Cuadrados marcados en total: {n}.</translation>
    </message>
    <message>
        <source>Squares with the most expected</source>
        <translation>Cuadrados con más incidentes esperados</translation>
    </message>
    <message>
        <source>Squares with the most expected (south-west corner, expected incidents):</source>
        <translation>Cuadrados con más incidentes esperados (esquina suroeste, incidentes esperados):</translation>
    </message>
    <message>
        <source>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</source>
        <translation>Solo usa coordenadas y días. El Reglamento (UE) 2024/1689, artículo 5, apartado 1, letra d), prohíbe predecir delitos de personas a partir de perfiles; aquí no puede entrar nada sobre personas.</translation>
    </message>
    <message>
        <source>That is better, but only slightly.</source>
        <translation>Es mejor, pero solo un poco.</translation>
    </message>
    <message>
        <source>The difference is {value} percentage points (95 % margin: {low} to {high}).</source>
        <translation>La diferencia es de {value} puntos porcentuales (margen del 95 %: de {low} a {high}).</translation>
    </message>
    <message>
        <source>The forecast in the register</source>
        <translation>El pronóstico del registro</translation>
    </message>
    <message>
        <source>There were hardly any incidents in the past periods that it was tried on.</source>
        <translation>Casi no hubo incidentes en los períodos pasados en los que se probó.</translation>
    </message>
    <message>
        <source>There were too few incidents in past periods to show how it did.</source>
        <translation>Hubo muy pocos incidentes en períodos pasados para mostrar el resultado.</translation>
    </message>
    <message>
        <source>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</source>
        <translation>Estos tuvieron alguna vez un incidente de cualquier tipo, o están junto a uno que lo tuvo: no hay barrios. Las partes de la superficie dependen de ello.</translation>
    </message>
    <message>
        <source>These have their middle in an area of “{scheme}”.</source>
        <translation>Estos tienen su centro en un barrio de «{scheme}».</translation>
    </message>
    <message>
        <source>These have their middle in the place that was chosen.</source>
        <translation>Estos tienen su centro en el lugar elegido.</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>Este pronóstico</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at last year&apos;s busiest squares.</source>
        <translation>Este pronóstico no es claramente mejor que mirar los cuadrados con más incidentes del año pasado.</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at the squares of the same weeks of last year.</source>
        <translation>Este pronóstico no es claramente mejor que mirar los cuadrados de las mismas semanas del año pasado.</translation>
    </message>
    <message>
        <source>This forecast is worse than looking at last year&apos;s busiest squares.</source>
        <translation>Este pronóstico es peor que mirar los cuadrados con más incidentes del año pasado.</translation>
    </message>
    <message>
        <source>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</source>
        <translation>Se sabe demasiado poco de períodos pasados para decir si este pronóstico es mejor que mirar los cuadrados con más incidentes del año pasado.</translation>
    </message>
    <message>
        <source>Weights are spread over squares by a quartic kernel of {bandwidth} m.</source>
        <translation>Los pesos se reparten entre los cuadrados con un núcleo cuártico de {bandwidth} m.</translation>
    </message>
    <message>
        <source>Weights stay in the square of the incident.</source>
        <translation>Los pesos se quedan en el cuadrado del incidente.</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Oeste</translation>
    </message>
    <message>
        <source>What the squares held in all past periods, with margins</source>
        <translation>Lo que captaron los cuadrados en todos los períodos pasados, con márgenes</translation>
    </message>
    <message>
        <source>With the squares laid elsewhere, the share held goes from {low} to {high}.</source>
        <translation>Con los cuadrados puestos en otra posición, la parte captada va de {low} a {high}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{about}; share of the area: {share}</source>
        <translation>{about}; parte de la superficie: {share}</translation>
    </message>
    <message>
        <source>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</source>
        <translation>{outside} de los incidentes cayeron fuera de los cuadrados elegidos así; la mejor elección posible de otros tantos cuadrados habría captado {best}.</translation>
    </message>
</context>
<context>
    <name>guess</name>
    <message>
        <source>Dates are written in both orders: {day} cells start with the day, {month} with the month.</source>
        <translation>Las fechas están escritas en los dos órdenes: {day} celdas empiezan por el día, {month} por el mes.</translation>
    </message>
    <message>
        <source>Is this a table of incidents? Neither dates nor places were found.</source>
        <translation>¿Es una tabla de incidentes? No se encontraron ni fechas ni lugares.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: “{x}” holds longitude.</source>
        <translation>Latitud y longitud están intercambiadas: «{x}» contiene la longitud.</translation>
    </message>
    <message>
        <source>No column holds dates.</source>
        <translation>Ninguna columna contiene fechas.</translation>
    </message>
    <message>
        <source>No column numbers the records; repeated rows are told apart by their content.</source>
        <translation>Ninguna columna numera los hechos; las filas repetidas se distinguen por su contenido.</translation>
    </message>
    <message>
        <source>No column says what happened.</source>
        <translation>Ninguna columna dice qué ocurrió.</translation>
    </message>
    <message>
        <source>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</source>
        <translation>Ninguna columna dice qué ocurrió; el nombre del archivo sugiere «{theme}» para todas las filas.</translation>
    </message>
    <message>
        <source>No columns hold coordinates: all rows are without location.</source>
        <translation>Ninguna columna contiene coordenadas: todas las filas están sin ubicación.</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read; the others are: {others}.</source>
        <translation>Solo se lee la hoja «{sheet}»; las otras son: {others}.</translation>
    </message>
    <message>
        <source>Text in {encoding}, cells parted by “{delimiter}”.</source>
        <translation>Texto en {encoding}, celdas separadas por «{delimiter}».</translation>
    </message>
    <message>
        <source>The coordinates may be in {crs}; ask the sender.</source>
        <translation>Las coordenadas pueden estar en {crs}; pregunte al remitente.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>El archivo tiene títulos de columna, pero ninguna fila.</translation>
    </message>
    <message>
        <source>The file has the columns and values of “{recipe}”.</source>
        <translation>El archivo tiene las columnas y los valores de «{recipe}».</translation>
    </message>
    <message>
        <source>The first line holds data: the columns have no names.</source>
        <translation>La primera línea contiene datos: las columnas no tienen nombre.</translation>
    </message>
    <message>
        <source>The header stands on line {line}; what is above is skipped.</source>
        <translation>Los títulos están en la línea {line}; lo anterior se omite.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</source>
        <translation>El archivo no indica la zona horaria; se supone Europa/Bruselas.</translation>
    </message>
    <message>
        <source>Times like “{example}” carry their distance from UTC; they become local times.</source>
        <translation>Las horas como «{example}» llevan su diferencia con UTC; se convierten en horas locales.</translation>
    </message>
    <message>
        <source>{count} categories have no theme yet and become “other”, for instance {example}.</source>
        <translation>{count} categorías aún no tienen tema y pasan a «otros», por ejemplo {example}.</translation>
    </message>
    <message>
        <source>“{column}” gives some numbers more than once; each row is kept all the same.</source>
        <translation>«{column}» da algunos números más de una vez; aun así se conserva cada fila.</translation>
    </message>
    <message>
        <source>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</source>
        <translation>«{column}» es casi siempre «{value}»: no numera los hechos.</translation>
    </message>
    <message>
        <source>“{column}” may be another number in each extract: it isn&apos;t used.</source>
        <translation>«{column}» puede ser otro número en cada extracto: no se usa.</translation>
    </message>
    <message>
        <source>“{column}” says when it was reported; it stands for when it happened as well.</source>
        <translation>«{column}» dice cuándo se comunicó; sirve también de momento del hecho.</translation>
    </message>
    <message>
        <source>“{example}”: whether day or month comes first can&apos;t be told from the values.</source>
        <translation>«{example}»: los valores no dicen si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>“{x}” and “{y}” look like coordinates, but their system is not known.</source>
        <translation>«{x}» e «{y}» parecen coordenadas, pero no se conoce su sistema.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</source>
        <translation>Análisis: elija una pregunta. La respuesta llega como una frase, un gráfico, una tabla y una capa en el mapa, para los incidentes de la frase de abajo. Más opciones cambia la forma de calcular; Guardar lo anota en el registro, Libro lo imprime en el libro.</translation>
    </message>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Detalles: lo que se sabe de lo que ha seleccionado en el mapa o en la tabla. Aquí no se muestran datos personales.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Capas: marque lo que quiere ver; arrastre una capa, o pulse Alt con una flecha, para ponerla encima de otra. Elija una capa para cambiar su aspecto: incidentes por densidad o categoría, barrios coloreados por número o por incidentes por 1.000 habitantes.</translation>
    </message>
    <message>
        <source>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</source>
        <translation>Plan: las cifras de sus barrios unas junto a otras, los problemas que se derivan de ellas, los objetivos y acciones con su dinero y avance, y si una acción funcionó. Cada paso tiene su propia página; cada cambio se guarda enseguida y se puede deshacer.</translation>
    </message>
    <message>
        <source>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</source>
        <translation>Encuestas: elija una ola y después una pregunta o un indicador. La respuesta llega como frase, gráfico, tabla y, por barrio, como capa en el mapa, cada cifra con su margen. Para quién y Comparar con preguntan más; Más opciones cambia cómo se calcula. Libro imprime la pregunta en el libro.</translation>
    </message>
    <message>
        <source>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</source>
        <translation>Tabla: los incidentes de la frase. Haga clic en un título para ordenar. Las filas seleccionadas se iluminan en el mapa, y al revés. Ctrl+C las copia para una hoja de cálculo; doble clic va al lugar.</translation>
    </message>
    <message>
        <source>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</source>
        <translation>El mapa muestra dónde ocurrieron los incidentes. Elija qué, cuándo y dónde en la barra de herramientas; la frase de abajo dice lo que ve. Haga clic en algo para ver sus detalles. Arrastre un archivo a la ventana para importarlo. Ctrl+K encuentra cada orden y cada lugar.</translation>
    </message>
    <message>
        <source>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</source>
        <translation>Línea de tiempo: una barra por semana. Arrastre sobre las barras para elegir un período, arrastre sus bordes o la ventana entera para moverla; doble clic la quita. Las flechas la mueven, con Mayús la estiran, espacio reproduce las semanas.</translation>
    </message>
</context>
<context>
    <name>hotspots</name>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Areas of the scheme {scheme}: {n}.</source>
        <translation>Barrios de la división {scheme}: {n}.</translation>
    </message>
    <message>
        <source>Busier and quieter places</source>
        <translation>Lugares con más y con menos incidentes</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por barrio</translation>
    </message>
    <message>
        <source>Cells without neighbours, so not compared: {n}.</source>
        <translation>Celdas sin vecinos, por eso no comparadas: {n}.</translation>
    </message>
    <message>
        <source>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</source>
        <translation>El azar también marca algunos: de cada 100 barrios o celdas marcados así, como máximo unos {false} lo están por puro azar.</translation>
    </message>
    <message>
        <source>Counts by area are left out here: small ones could be worked out.</source>
        <translation>Aquí se omiten los recuentos por barrio: se podrían deducir los pequeños.</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>Desde la celda</translation>
    </message>
    <message>
        <source>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</source>
        <translation>Gi* con pesos 0 y 1, incluida la propia unidad; z según Ord y Getis (1995).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexágonos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents in what is marked busy: {n} of {total}.</source>
        <translation>Incidentes en lo marcado con más: {n} de {total}.</translation>
    </message>
    <message>
        <source>Incidents outside what is compared: {n}.</source>
        <translation>Incidentes fuera de lo que se compara: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidentes sin ubicación, no comparados: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Los habitantes no son los visitantes: una tasa es alta donde muchos vienen de lejos.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>No dice por qué.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</source>
        <translation>I de Moran local (Anselin 1995), pesos que suman 1, varianza sobre n; z dado el valor propio de la unidad (Sokal, Oden y Thomson 1998), como en spdep.</translation>
    </message>
    <message>
        <source>Marked is what is like its neighbours: busy among busy, quiet among quiet.</source>
        <translation>Se marca lo que es como sus vecinos: muchos entre muchos, pocos entre pocos.</translation>
    </message>
    <message>
        <source>Moran&apos;s I over all: {i}; z by randomisation: {z}.</source>
        <translation>I de Moran en conjunto: {i}; z por aleatorización: {z}.</translation>
    </message>
    <message>
        <source>Neighbours: {kind}; links: {links}; without any: {islands}.</source>
        <translation>Vecinos: {kind}; enlaces: {links}; sin ninguno: {islands}.</translation>
    </message>
    <message>
        <source>No place stands out more than chance would have it.</source>
        <translation>Ningún lugar destaca más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Other borders or cells of another size can give another picture: try one before acting.</source>
        <translation>Otros límites o celdas de otro tamaño pueden dar otra imagen: pruebe con otros antes de actuar.</translation>
    </message>
    <message>
        <source>Over the whole map, busy and quiet lie as chance would have it.</source>
        <translation>En todo el mapa, los lugares con muchos y con pocos incidentes están repartidos como daría el azar.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies near busy.</source>
        <translation>En todo el mapa, los lugares con muchos incidentes están cerca unos de otros.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies next to quiet.</source>
        <translation>En todo el mapa, los lugares con muchos incidentes están junto a otros con pocos.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Lugar {number}</translation>
    </message>
    <message>
        <source>Places on the map busier than chance would have it: {places}.</source>
        <translation>Lugares del mapa con más incidentes de lo que daría el azar: {places}.</translation>
    </message>
    <message>
        <source>Places on the map quieter than chance would have it: {places}.</source>
        <translation>Lugares del mapa con menos incidentes de lo que daría el azar: {places}.</translation>
    </message>
    <message>
        <source>Places where marked cells lie together</source>
        <translation>Lugares donde hay celdas marcadas juntas</translation>
    </message>
    <message>
        <source>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Tasas suavizadas con Bayes empírico global (Marshall 1991), como spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Tasa suavizada</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</source>
        <translation>Eso no demuestra que todos los lugares sean iguales: con pocos incidentes no se puede distinguir una diferencia real del azar.</translation>
    </message>
    <message>
        <source>There are incidents outside what is compared.</source>
        <translation>Hay incidentes fuera de lo que se compara.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Hay incidentes sin ubicación, no comparados.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>No hay incidentes que comparar.</translation>
    </message>
    <message>
        <source>There is nothing to compare: too few areas or cells, or no differences.</source>
        <translation>No hay nada que comparar: muy pocos barrios o celdas, o ninguna diferencia.</translation>
    </message>
    <message>
        <source>These are counts: where more people live or come, more happens.</source>
        <translation>Son recuentos: donde vive o viene más gente, ocurre más.</translation>
    </message>
    <message>
        <source>Together with neighbours</source>
        <translation>Junto con los vecinos</translation>
    </message>
    <message>
        <source>What is marked is so with its neighbours: one busy spot alone is not.</source>
        <translation>Lo marcado lo está junto con sus vecinos: un solo punto con muchos incidentes no basta.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>With their neighbours busier than chance would have it: {names}.</source>
        <translation>Con sus vecinos, más incidentes de lo que daría el azar: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Con sus vecinos, menos incidentes por habitante de lo que daría el azar: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours more incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Con sus vecinos, más incidentes por habitante de lo que daría el azar: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours quieter than chance would have it: {names}.</source>
        <translation>Con sus vecinos, menos incidentes de lo que daría el azar: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sin población conocida, excluidos: {names}.</translation>
    </message>
    <message>
        <source>Without neighbours, so not compared: {names}.</source>
        <translation>Sin vecinos, por eso no comparados: {names}.</translation>
    </message>
    <message>
        <source>busier together</source>
        <translation>más, junto con sus vecinos</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>alto entre bajos</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidentes: {n}</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>bajo entre altos</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>no neighbours</source>
        <translation>sin vecinos</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</source>
        <translation>p bilateral por permutación condicional, {permutations} reordenaciones (pedidas: {asked}), semilla {seed}; los empates cuentan en contra de un hallazgo. q según Benjamini y Hochberg (1995); marcado con q ≤ {false}, con z y los vecinos del mismo lado.</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>por 1.000 habitantes</translation>
    </message>
    <message>
        <source>place {number}, cells: {cells}, from {code}</source>
        <translation>lugar {number}, celdas: {cells}, desde {code}</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>población desconocida</translation>
    </message>
    <message>
        <source>quieter together</source>
        <translation>menos, junto con sus vecinos</translation>
    </message>
    <message>
        <source>share of the areas or cells</source>
        <translation>parte de los barrios o celdas</translation>
    </message>
    <message>
        <source>share of the incidents</source>
        <translation>parte de los incidentes</translation>
    </message>
    <message>
        <source>together with their neighbours</source>
        <translation>junto con sus vecinos</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sin ubicación</translation>
    </message>
    <message>
        <source>{over} of {width} m: {n}.</source>
        <translation>{over} de {width} m: {n}.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Adding up incidents</source>
        <translation>Sumando los incidentes</translation>
    </message>
    <message>
        <source>Asking the plugins</source>
        <translation>Preguntando a los complementos</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Construyendo el índice</translation>
    </message>
    <message>
        <source>Calculating the analyses</source>
        <translation>Calculando los análisis</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calculando las respuestas</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Comprobando el proyecto</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copiando el proyecto</translation>
    </message>
    <message>
        <source>Count by period</source>
        <translation>Contar por período</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Counting before and after</source>
        <translation>Contando antes y después</translation>
    </message>
    <message>
        <source>Counting before the start</source>
        <translation>Contando antes del inicio</translation>
    </message>
    <message>
        <source>Counting incidents</source>
        <translation>Contando los incidentes</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Contando las respuestas</translation>
    </message>
    <message>
        <source>Drawing the atlas</source>
        <translation>Dibujando el atlas</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>Dibujando los mapas</translation>
    </message>
    <message>
        <source>Drawing weights</source>
        <translation>Sorteando pesos</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimando</translation>
    </message>
    <message>
        <source>Estimating the effect</source>
        <translation>Estimando el efecto</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Buscando los vecinos</translation>
    </message>
    <message>
        <source>Hiding what is too small</source>
        <translation>Ocultando lo que es demasiado pequeño</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Inventando el municipio de ejemplo</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Guardando las respuestas</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Guardando el plan</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Buscando zonas comparables</translation>
    </message>
    <message>
        <source>Looking for incidents told twice</source>
        <translation>Buscando incidentes comunicados dos veces</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Buscando pares</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Buscando las cifras</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Creando el PDF</translation>
    </message>
    <message>
        <source>Measuring the risk factor</source>
        <translation>Midiendo el factor de riesgo</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ordenando por puestos</translation>
    </message>
    <message>
        <source>Read when incidents ended</source>
        <translation>Leer cuándo terminaron los incidentes</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Leyendo respuestas</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Leyendo cifras</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Leyendo las respuestas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Reading the indicators</source>
        <translation>Leyendo los indicadores</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Leyendo el plan</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Leyendo el plan y sus cifras</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Leyendo los pesos</translation>
    </message>
    <message>
        <source>Shuffling the days</source>
        <translation>Barajando los días</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizando</translation>
    </message>
    <message>
        <source>Spread incidents over hours</source>
        <translation>Repartir los incidentes entre las horas</translation>
    </message>
    <message>
        <source>Trying the forecast on past periods</source>
        <translation>Probando el pronóstico en períodos pasados</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Ponderando</translation>
    </message>
    <message>
        <source>Weighing the risk factors</source>
        <translation>Sopesando los factores de riesgo</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Escribiendo para QGIS</translation>
    </message>
    <message>
        <source>Writing the questionnaire</source>
        <translation>Escribiendo el cuestionario</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
    </message>
    <message>
        <source>Writing the workbook of the plan</source>
        <translation>Escribiendo el libro del plan</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>quedan {seconds} s</translation>
    </message>
</context>
<context>
    <name>lacking</name>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importar un factor de riesgo…</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar barrios…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Importar redes…</translation>
    </message>
    <message>
        <source>There are no incidents in this project yet.</source>
        <translation>Todavía no hay incidentes en este proyecto.</translation>
    </message>
    <message>
        <source>This needs areas, and the project has none yet.</source>
        <translation>Esto necesita barrios, y el proyecto aún no los tiene.</translation>
    </message>
    <message>
        <source>This needs networks, and the project has none yet.</source>
        <translation>Esto necesita redes, y el proyecto aún no las tiene.</translation>
    </message>
    <message>
        <source>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</source>
        <translation>Esto necesita factores de riesgo, como cafés, paradas de autobús o alumbrado, y el proyecto aún no los tiene.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Aerial photograph</source>
        <translation>Fotografía aérea</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Bus stops</source>
        <translation>Paradas de autobús</translation>
    </message>
    <message>
        <source>Cafés</source>
        <translation>Cafés</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidentes por 1.000 habitantes</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes vecinales</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Número de incidentes</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Source: {sources}. {program}</source>
        <translation>Fuente: {sources}. {program}</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>número de habitantes desconocido</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
    <message>
        <source>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</source>
        <translation>{rate} por 1.000 habitantes (margen de {low} a {high}; {n} incidentes)</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (desactualizado)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Expected incidents per inhabitant, against the lowest place</source>
        <translation>Incidentes esperados por habitante, frente al lugar más bajo</translation>
    </message>
    <message>
        <source>Expected incidents, against the quietest place</source>
        <translation>Incidentes esperados, frente al lugar más tranquilo</translation>
    </message>
    <message>
        <source>From surroundings only; not a forecast</source>
        <translation>Solo según el entorno; no es un pronóstico</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidentes por 1.000 habitantes</translation>
    </message>
    <message>
        <source>Incidents per km²</source>
        <translation>Incidentes por km²</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes vecinales</translation>
    </message>
    <message>
        <source>The same classes for all periods of this length, all days and hours</source>
        <translation>Las mismas clases para todos los períodos de esta duración, todos los días y horas</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>se busca coordinador</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>menos de {high}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no mostrado</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <source>{low} to less than {high}</source>
        <translation>de {low} a menos de {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
</context>
<context>
    <name>map export</name>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densidad de incidentes</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes vecinales</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Solo contornos</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>no se puede sumar</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>contado de otro modo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not shown: protects another figure</source>
        <translation>no mostrado: protege otra cifra</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>no mostrado: muy pocos</translation>
    </message>
    <message>
        <source>{value} (margin {low} to {high})</source>
        <translation>{value} (margen de {low} a {high})</translation>
    </message>
</context>
<context>
    <name>map page</name>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</source>
        <translation>Haga clic en las esquinas, o pulse espacio para cada una. Retroceso quita una, Intro termina, Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Enter selects, Esc stops.</source>
        <translation>Haga clic en las esquinas, o pulse espacio para cada una. Intro selecciona, Esc cancela.</translation>
    </message>
    <message>
        <source>Drag a box. With keys: space sets a corner. Esc stops.</source>
        <translation>Arrastre un rectángulo. Con teclas: espacio fija una esquina. Esc cancela.</translation>
    </message>
    <message>
        <source>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</source>
        <translation>Arrastre las esquinas. Clic derecho quita una. Intro guarda la forma, Esc no.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom.</source>
        <translation>Mapa. Las flechas lo mueven, más y menos cambian el zoom.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Seleccionar con un rectángulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Seleccionar con un polígono</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in for coordinates</source>
        <translation>Acérquese para ver las coordenadas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>se busca coordinador</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
</context>
<context>
    <name>nearrepeat</name>
    <message>
        <source>A distance of exactly the higher number belongs to the next band. q is p corrected for the number of bands.</source>
        <translation>Una distancia igual al número mayor pertenece a la franja siguiente. q es p corregida por el número de franjas.</translation>
    </message>
    <message>
        <source>A next incident is more likely ({day})</source>
        <translation>Un próximo incidente es más probable ({day})</translation>
    </message>
    <message>
        <source>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</source>
        <translation>Una zona dice dónde es mayor la probabilidad, no que algo vaya a ocurrir. Las zonas rodean incidentes sueltos: no las publique.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</source>
        <translation>Después de un incidente, otro ocurre cerca más a menudo de lo que daría el azar; lo más claro: {place}, {days}.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</source>
        <translation>Después de un incidente, otro ocurre cerca más a menudo de lo que daría el azar; lo más claro: {place}, {days}. Pares así: {observed}; el azar haría esperar {expected} ({ratio} veces lo esperado).</translation>
    </message>
    <message>
        <source>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</source>
        <translation>Se comparó con el azar barajando los días {n} veces. Solo cuentan como claros los números de pares que el azar da rara vez y que son al menos {ratio} veces lo esperado.</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Días entre ambos</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Esperados por azar</translation>
    </message>
    <message>
        <source>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</source>
        <translation>Esperados: la media exacta de todas las permutaciones, Ns Nt / N. p = (permutaciones con tantos pares o más + 1) / (permutaciones + 1), unilateral; {n} permutaciones de los días, semilla {seed}. q: Benjamini-Hochberg sobre todas las franjas; marcado con q de 0,05 o menos y razón de {least} o más.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Para uso interno</translation>
    </message>
    <message>
        <source>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</source>
        <translation>Muestra que los incidentes se siguen unos a otros, no por qué. Un lugar que estuvo en riesgo poco tiempo, como una obra, da la misma imagen.</translation>
    </message>
    <message>
        <source>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</source>
        <translation>Prueba de Knox. Distancia: {metric}. Las franjas incluyen su extremo inferior y no el superior; el mismo lugar es una franja propia. Días: diferencia entre los días de inicio.</translation>
    </message>
    <message>
        <source>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</source>
        <translation>Rotulado como en el Near Repeat Calculator 1.3: «a hasta b» cuenta [a-1, b). Lo esperado es la media de las permutaciones hechas, como allí.</translation>
    </message>
    <message>
        <source>Left out because the same number, place and day came before: {n}.</source>
        <translation>Excluidos porque el mismo número, lugar y día ya aparecían: {n}.</translation>
    </message>
    <message>
        <source>Left out because the same place, begin and category came before: {n}.</source>
        <translation>Excluidos porque el mismo lugar, inicio y categoría ya aparecían: {n}.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Excluidos por no tener día: {n}.</translation>
    </message>
    <message>
        <source>Left out without a location: {n}.</source>
        <translation>Excluidos por no tener ubicación: {n}.</translation>
    </message>
    <message>
        <source>Networks: {names}</source>
        <translation>Redes: {names}</translation>
    </message>
    <message>
        <source>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</source>
        <translation>No hay señal clara de que un incidente traiga otro: los incidentes cercanos se siguen unos a otros más o menos con la frecuencia que daría el azar.</translation>
    </message>
    <message>
        <source>No two incidents lie near enough to each other to compare.</source>
        <translation>No hay dos incidentes tan cerca como para compararlos.</translation>
    </message>
    <message>
        <source>On {day} it was worth being watchful in: {networks}.</source>
        <translation>El {day} convenía estar atento en: {networks}.</translation>
    </message>
    <message>
        <source>On {day} no zone is open.</source>
        <translation>El {day} no hay ninguna zona abierta.</translation>
    </message>
    <message>
        <source>Open until {until}
Incidents: {n}, the last on {last}</source>
        <translation>Abierta hasta el {until}
Incidentes: {n}, el último el {last}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Pairs of incidents by distance and days</source>
        <translation>Pares de incidentes por distancia y días</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>The incidents end on {day}: the zones are those of that day.</source>
        <translation>Los incidentes terminan el {day}: las zonas son las de ese día.</translation>
    </message>
    <message>
        <source>They touch no network.</source>
        <translation>No tocan ninguna red.</translation>
    </message>
    <message>
        <source>They touch these networks: {networks}.</source>
        <translation>Tocan estas redes: {networks}.</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zona {number}</translation>
    </message>
    <message>
        <source>Zones open on {day}: {n}, together {area} km², the last until {until}.</source>
        <translation>Zonas abiertas el {day}: {n}, juntas {area} km², la última hasta el {until}.</translation>
    </message>
    <message>
        <source>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</source>
        <translation>Zonas: alrededor de cada incidente cuya antigüedad está en una franja marcada de días, hasta donde llegan sin huecos las franjas marcadas de distancia (25 m para el mismo lugar); unidas donde se tocan.</translation>
    </message>
    <message>
        <source>along the axes (Manhattan)</source>
        <translation>a lo largo de los ejes (Manhattan)</translation>
    </message>
    <message>
        <source>closes within a week</source>
        <translation>se cierra en menos de una semana</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>less than {end} m</source>
        <translation>menos de {end} m</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>más que el azar</translation>
    </message>
    <message>
        <source>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</source>
        <translation>n = {n}; pares a menos de {reach} m: {close} de {pairs}.</translation>
    </message>
    <message>
        <source>on day {start} after it</source>
        <translation>en el día {start} después</translation>
    </message>
    <message>
        <source>open for a week or more</source>
        <translation>abierta una semana o más</translation>
    </message>
    <message>
        <source>pairs for one expected by chance</source>
        <translation>pares por cada uno esperado por azar</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mismo lugar</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>línea recta</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} y otros ({n} en total)</translation>
    </message>
    <message>
        <source>{start} to {end} days later</source>
        <translation>de {start} a {end} días después</translation>
    </message>
    <message>
        <source>{start} to {end} m</source>
        <translation>de {start} a {end} m</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>WhatsApp group</source>
        <translation>grupo de WhatsApp</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>neighbourhood network (BIN)</source>
        <translation>red vecinal de información (BIN)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en marcha inicial</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>add</source>
        <translation>añadir</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>barrios</translation>
    </message>
    <message>
        <source>around</source>
        <translation>alrededor</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>ancho de banda</translation>
    </message>
    <message>
        <source>bandwidth m</source>
        <translation>ancho de banda (m)</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>comparar desde</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>comparar hasta</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>before from</source>
        <translation>antes, desde</translation>
    </message>
    <message>
        <source>before to</source>
        <translation>antes, hasta</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>block</source>
        <translation>manzana</translation>
    </message>
    <message>
        <source>block m</source>
        <translation>manzana (m)</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>rupturas</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>anillo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>contar por</translation>
    </message>
    <message>
        <source>card</source>
        <translation>ficha</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>celda</translation>
    </message>
    <message>
        <source>cell m</source>
        <translation>celda (m)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>contours</source>
        <translation>contornos</translation>
    </message>
    <message>
        <source>control</source>
        <translation>comparar con</translation>
    </message>
    <message>
        <source>control around</source>
        <translation>alrededor de la comparación</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterio</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>sistema de coordenadas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>date </source>
        <translation>fecha </translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>design</source>
        <translation>diseño</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <source>distance m</source>
        <translation>distancia (m)</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>sorteos</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>corregir el borde</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>equal months</source>
        <translation>meses iguales</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>cifras</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>find breaks</source>
        <translation>buscar rupturas</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>form</source>
        <translation>cuestionario</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>fijar</translation>
    </message>
    <message>
        <source>from </source>
        <translation>del</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>half life</source>
        <translation>semivida</translation>
    </message>
    <message>
        <source>half life days</source>
        <translation>semivida (días)</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>filas de títulos</translation>
    </message>
    <message>
        <source>hide below</source>
        <translation>ocultar menos de</translation>
    </message>
    <message>
        <source>households</source>
        <translation>hogares</translation>
    </message>
    <message>
        <source>import id</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>keep duplicates</source>
        <translation>conservar duplicados</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>vía</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>least n</source>
        <translation>mínimo de respuestas</translation>
    </message>
    <message>
        <source>least ratio</source>
        <translation>razón mínima</translation>
    </message>
    <message>
        <source>level</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>estrato de un conglomerado</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>totales</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>distancia medida</translation>
    </message>
    <message>
        <source>most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>vecinos más cercanos</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>vecinos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>nrc</source>
        <translation>como Near Repeat Calculator</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>out</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>over</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>over week</source>
        <translation>más de una semana</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>sobrescribir</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>path</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>per</source>
        <translation>por habitantes (número)</translation>
    </message>
    <message>
        <source>per population</source>
        <translation>por habitantes</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>permutations</source>
        <translation>permutaciones</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>police contact</source>
        <translation>contacto en la policía</translation>
    </message>
    <message>
        <source>population</source>
        <translation>habitantes</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>proponer</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>por tasa</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>modelo de importación</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>filas rechazadas</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>restablecer</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robusto</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla de Scott</translation>
    </message>
    <message>
        <source>run</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>división</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>season years</source>
        <translation>años de estacionalidad</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>por separado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte (%)</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>iniciada el</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>inicios</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>qué se calcula</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>template</source>
        <translation>tipo de plan</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>zonas de la acción</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>cortar pesos</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>vintage</source>
        <translation>fecha del archivo</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>ola</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>where</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>por qué</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
    <message>
        <source>with </source>
        <translation>con </translation>
    </message>
    <message>
        <source>with effects</source>
        <translation>con efectos</translation>
    </message>
    <message>
        <source>without season</source>
        <translation>sin estacionalidad</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>(written down: {value})</source>
        <translation>(anotado: {value})</translation>
    </message>
    <message>
        <source>. Not much alike.</source>
        <translation>. No muy parecidos.</translation>
    </message>
    <message>
        <source>1 is a sharp change for the better.</source>
        <translation>1 es una mejora fuerte.</translation>
    </message>
    <message>
        <source>1 is under {high}.</source>
        <translation>1 es menos de {high}.</translation>
    </message>
    <message>
        <source>2 is a clear change for the better.</source>
        <translation>2 es una mejora clara.</translation>
    </message>
    <message>
        <source>3 is no clear change.</source>
        <translation>3 es sin cambio claro.</translation>
    </message>
    <message>
        <source>4 is a clear change for the worse.</source>
        <translation>4 es un empeoramiento claro.</translation>
    </message>
    <message>
        <source>5 is a sharp change for the worse.</source>
        <translation>5 es un empeoramiento fuerte.</translation>
    </message>
    <message>
        <source>5 is from {low} on.</source>
        <translation>5 es desde {low}.</translation>
    </message>
    <message>
        <source>A clear fall: with what lies around {n} lower than expected.</source>
        <translation>Un descenso claro: con los alrededores, {n} menos de lo esperado.</translation>
    </message>
    <message>
        <source>A clear fall: {n} lower than expected.</source>
        <translation>Un descenso claro: {n} menos de lo esperado.</translation>
    </message>
    <message>
        <source>A clear rise: with what lies around {n} higher than expected.</source>
        <translation>Un aumento claro: con los alrededores, {n} más de lo esperado.</translation>
    </message>
    <message>
        <source>A clear rise: {n} higher than expected.</source>
        <translation>Un aumento claro: {n} más de lo esperado.</translation>
    </message>
    <message>
        <source>A fall of {n} is found in 8 of 10 cases.</source>
        <translation>Una bajada de {n} se detecta en 8 de cada 10 casos.</translation>
    </message>
    <message>
        <source>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</source>
        <translation>Un objetivo se puede medir cuando dice qué se mide, su situación de partida con fecha y fuente, su valor objetivo con fecha y quién responde de él; y cuando la situación de partida y el valor objetivo van en la dirección que dice.</translation>
    </message>
    <message>
        <source>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</source>
        <translation>Un objetivo va bien encaminado cuando todo el margen de su última cifra está en el lado bueno de la línea recta entre la situación de partida y el valor objetivo; va atrasado cuando todo el margen está en el otro lado, y entre ambos no está claro.</translation>
    </message>
    <message>
        <source>A new plan was made: {title}.</source>
        <translation>Se creó un nuevo plan: {title}.</translation>
    </message>
    <message>
        <source>A programme card. Lines that start with # explain; they don&apos;t count.</source>
        <translation>Una ficha de programa. Las líneas que empiezan con # explican; no cuentan.</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Un nombre corto</translation>
    </message>
    <message>
        <source>About the risk</source>
        <translation>Sobre el riesgo</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Actions by goal</source>
        <translation>Acciones por objetivo</translation>
    </message>
    <message>
        <source>Actions that nobody leads</source>
        <translation>Acciones sin responsable</translation>
    </message>
    <message>
        <source>Actions with a drawn area, which stays in the project: {n}.</source>
        <translation>Acciones con una zona dibujada, que queda en el proyecto: {n}.</translation>
    </message>
    <message>
        <source>Actions without a budget</source>
        <translation>Acciones sin presupuesto</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Acciones sin objetivo</translation>
    </message>
    <message>
        <source>Actions without a start or an end</source>
        <translation>Acciones sin inicio o sin final</translation>
    </message>
    <message>
        <source>Actions without an evaluation</source>
        <translation>Acciones sin evaluación</translation>
    </message>
    <message>
        <source>Actions without an evaluation: {n}</source>
        <translation>Acciones sin evaluación: {n}</translation>
    </message>
    <message>
        <source>Actions: who does what, when, and what it costs</source>
        <translation>Acciones: quién hace qué, cuándo y cuánto cuesta</translation>
    </message>
    <message>
        <source>Actions: {counts}.</source>
        <translation>Acciones: {counts}.</translation>
    </message>
    <message>
        <source>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</source>
        <translation>Acciones: {n}, con retraso: {late}. Previsto: {planned}, gastado: {spent}; líneas de presupuesto sin importe previsto: {empty}.</translation>
    </message>
    <message>
        <source>Actions: {n}. Late: {late}.</source>
        <translation>Acciones: {n}. Con retraso: {late}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</source>
        <translation>Después del inicio hubo {observed} incidentes; con la evolución de antes, se podían esperar {expected}.</translation>
    </message>
    <message>
        <source>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</source>
        <translation>Después de su inicio las zonas tuvieron {observed} incidentes; según las zonas que no habían empezado, se podían esperar {expected}.</translation>
    </message>
    <message>
        <source>Against the municipality</source>
        <translation>Frente al municipio</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos los incidentes</translation>
    </message>
    <message>
        <source>An action is late when it should have started, ended or reached a step before the day of this edition.</source>
        <translation>Una acción va con retraso cuando debió empezar, terminar o dar un paso antes del día de esta edición.</translation>
    </message>
    <message>
        <source>Analysis: why it happens here</source>
        <translation>Análisis: por qué ocurre aquí</translation>
    </message>
    <message>
        <source>Answers of people in a survey; they are never added to recorded figures.</source>
        <translation>Respuestas de personas en una encuesta; nunca se suman a las cifras registradas.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</source>
        <translation>Los barrios se parecen cuando su densidad de población, su tasa de incidentes y el cambio de esta en un año difieren poco: la distancia es la de los logaritmos de los tres, cada uno dividido por su dispersión entre todos los barrios.</translation>
    </message>
    <message>
        <source>Areas as of {day}</source>
        <translation>Barrios a {day}</translation>
    </message>
    <message>
        <source>Areas like it</source>
        <translation>Barrios parecidos</translation>
    </message>
    <message>
        <source>Areas like it, taken together: {areas}. {how}</source>
        <translation>Barrios parecidos, tomados juntos: {areas}. {how}</translation>
    </message>
    <message>
        <source>Areas that no longer exist</source>
        <translation>Barrios que ya no existen</translation>
    </message>
    <message>
        <source>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</source>
        <translation>Alrededor de las zonas de la acción también bajó claramente ({n}, entre {low} y {high}): el efecto puede llegar más lejos.</translation>
    </message>
    <message>
        <source>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</source>
        <translation>Alrededor de las zonas de la acción subió claramente ({n}, entre {low} y {high}): puede que los incidentes se hayan desplazado allí.</translation>
    </message>
    <message>
        <source>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</source>
        <translation>Alrededor de las zonas de la acción nada se desplazó claramente ({n}, entre {low} y {high}).</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>A su alrededor</translation>
    </message>
    <message>
        <source>As a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Como proporción de lo esperado: {change} (entre {low} y {high}).</translation>
    </message>
    <message>
        <source>Assessment: did it work</source>
        <translation>Evaluación: ¿funcionó?</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Autocorrelation of neighbouring months (Pearson residuals): {n}.</source>
        <translation>Autocorrelación de meses contiguos (residuos de Pearson): {n}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situación de partida</translation>
    </message>
    <message>
        <source>Baseline and target are the same.</source>
        <translation>La situación de partida y el valor objetivo son iguales.</translation>
    </message>
    <message>
        <source>Baseline and target go another way than the goal says.</source>
        <translation>La situación de partida y el valor objetivo van en otra dirección que la que dice el objetivo.</translation>
    </message>
    <message>
        <source>Baseline of, now of, target by</source>
        <translation>Situación de partida de, ahora de, valor objetivo para</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</source>
        <translation>Antes de eso, {period}: {value}. Es {times} veces lo que suele cambiar por azar; desde 2 es claro, desde 3 fuerte.</translation>
    </message>
    <message>
        <source>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</source>
        <translation>Antes del inicio las zonas de la acción crecían {course} veces más rápido al año que las otras (entre {course_low} y {course_high}).</translation>
    </message>
    <message>
        <source>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</source>
        <translation>Antes del inicio los dos grupos no evolucionaban igual: las zonas de la acción crecían {factor} veces más rápido al año (entre {low} y {high}). La diferencia puede venir de antes.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Líneas de presupuesto</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar: {file}</source>
        <translation>Calendario: {file}</translation>
    </message>
    <message>
        <source>Card {number} ({card}): {reason}</source>
        <translation>Ficha {number} ({card}): {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change the direction, or the figure that is wrong.</source>
        <translation>Cambie la dirección, o la cifra incorrecta.</translation>
    </message>
    <message>
        <source>Choose an indicator, or write what is counted.</source>
        <translation>Elija un indicador, o escriba qué se cuenta.</translation>
    </message>
    <message>
        <source>Choose “keep as it is”, or another target.</source>
        <translation>Elija «mantener», u otro valor objetivo.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Ciudadanía</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Coste: {cost}</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Delincuencia</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Decided on, by</source>
        <translation>Decidido el, por</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>Design fixed on {day}, mark {mark}.</source>
        <translation>Diseño fijado el {day}, marca {mark}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Did it work: {title}</source>
        <translation>¿Funcionó?: {title}</translation>
    </message>
    <message>
        <source>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</source>
        <translation>Diferencia de dos estimaciones con el error estándar que le da la encuesta; si no, de dos muestras independientes. El error viene del intervalo del 95 %; intervalo normal.</translation>
    </message>
    <message>
        <source>Dispersion (variance in units of Poisson&apos;s): {n}.</source>
        <translation>Dispersión (varianza en unidades de la de Poisson): {n}.</translation>
    </message>
    <message>
        <source>Dispersion of the cells of the totals: {n}.</source>
        <translation>Dispersión de las celdas de los totales: {n}.</translation>
    </message>
    <message>
        <source>Due or overdue</source>
        <translation>Por hacer o vencido</translation>
    </message>
    <message>
        <source>Due within days: {days}. Found: {n}.</source>
        <translation>Vence en estos días: {days}. Encontrados: {n}.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Evaluation: did the actions work</source>
        <translation>Evaluación: ¿funcionaron las acciones?</translation>
    </message>
    <message>
        <source>Evaluations fixed after the start</source>
        <translation>Evaluaciones fijadas después del inicio</translation>
    </message>
    <message>
        <source>Evaluations not fixed before the start</source>
        <translation>Evaluaciones no fijadas antes del inicio</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</source>
        <translation>Regresión de Poisson ampliada de dos vías (Wooldridge 2023) por imputación: los efectos de zona y mes se ajustan a los meses en que una zona no había empezado y dicen qué se podía esperar de los demás. Los efectos fijos de dos vías sin más fallan cuando los efectos crecen o difieren.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Viabilidad</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sensación de seguridad</translation>
    </message>
    <message>
        <source>Felt and told</source>
        <translation>Sentido y contado</translation>
    </message>
    <message>
        <source>Few areas take part ({areas}): how much areas differ from one another is poorly known.</source>
        <translation>Participan pocas zonas ({areas}): se sabe poco de cuánto difieren unas de otras.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures behind the problems: what people say</source>
        <translation>Cifras tras los problemas: lo que dice la gente</translation>
    </message>
    <message>
        <source>Figures behind the problems: what was recorded</source>
        <translation>Cifras tras los problemas: lo registrado</translation>
    </message>
    <message>
        <source>Figures in the plan</source>
        <translation>Cifras en el plan</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Cifras medidas por la oficina</translation>
    </message>
    <message>
        <source>Figures of all sources, by area</source>
        <translation>Cifras de todas las fuentes, por barrio</translation>
    </message>
    <message>
        <source>Figures of areas that are not in the project (any more), kept: {n}.</source>
        <translation>Cifras de barrios que no están (o ya no están) en el proyecto, conservadas: {n}.</translation>
    </message>
    <message>
        <source>Figures of problems that are out of date</source>
        <translation>Cifras de problemas desactualizadas</translation>
    </message>
    <message>
        <source>Figures that are out of date</source>
        <translation>Cifras desactualizadas</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>Cifras:</translation>
    </message>
    <message>
        <source>File: {file}, SHA-256 {mark}…</source>
        <translation>Archivo: {file}, SHA-256 {mark}…</translation>
    </message>
    <message>
        <source>Fill in the baseline: how it stands before anything is done.</source>
        <translation>Rellene la situación de partida: cómo está antes de hacer algo.</translation>
    </message>
    <message>
        <source>Fill in the date of the target.</source>
        <translation>Rellene la fecha del valor objetivo.</translation>
    </message>
    <message>
        <source>Fill in the date or the period of the baseline.</source>
        <translation>Rellene la fecha o el período de la situación de partida.</translation>
    </message>
    <message>
        <source>Fill in the owner: a function or a service, not a person.</source>
        <translation>Rellene el titular: un cargo o un servicio, no una persona.</translation>
    </message>
    <message>
        <source>Fill in the source of the baseline.</source>
        <translation>Rellene la fuente de la situación de partida.</translation>
    </message>
    <message>
        <source>Fill in the target as a number.</source>
        <translation>Rellene el valor objetivo como número.</translation>
    </message>
    <message>
        <source>Five questions (5I)</source>
        <translation>Cinco preguntas (5I)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>For now: </source>
        <translation>Por ahora: </translation>
    </message>
    <message>
        <source>For which problem</source>
        <translation>Para qué problema</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financiador</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Objetivos y acciones</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {goals}.</source>
        <translation>Objetivos que se pueden medir: {n} de {goals}.</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {of}.</source>
        <translation>Objetivos que se pueden medir: {n} de {of}.</translation>
    </message>
    <message>
        <source>Goals that can&apos;t be measured</source>
        <translation>Objetivos que no se pueden medir</translation>
    </message>
    <message>
        <source>Goals that hang under no strategic goal</source>
        <translation>Objetivos que no cuelgan de un objetivo estratégico</translation>
    </message>
    <message>
        <source>Goals that lost their place</source>
        <translation>Objetivos que perdieron su lugar</translation>
    </message>
    <message>
        <source>Goals that stand on the page of goals alone: {n}.</source>
        <translation>Objetivos que solo están en la hoja de objetivos: {n}.</translation>
    </message>
    <message>
        <source>Goals whose figure at the start is another one now</source>
        <translation>Objetivos cuya cifra de partida es ahora otra</translation>
    </message>
    <message>
        <source>Goals whose latest figure is old</source>
        <translation>Objetivos cuya última cifra es antigua</translation>
    </message>
    <message>
        <source>Goals without a figure</source>
        <translation>Objetivos sin cifra</translation>
    </message>
    <message>
        <source>Goals without an action</source>
        <translation>Objetivos sin acción</translation>
    </message>
    <message>
        <source>Goals: where they began, where they stand, where they go</source>
        <translation>Objetivos: dónde empezaron, dónde están, adónde van</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Health and welfare</source>
        <translation>Salud y bienestar</translation>
    </message>
    <message>
        <source>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</source>
        <translation>Más alto o más bajo: el margen (95 %) del barrio no contiene la cifra del municipio. De cien comparaciones así, unas cinco lo son por azar.</translation>
    </message>
    <message>
        <source>Housing and urban development</source>
        <translation>Vivienda y urbanismo</translation>
    </message>
    <message>
        <source>How goals stand</source>
        <translation>Cómo van los objetivos</translation>
    </message>
    <message>
        <source>How heavy it weighs by the office&apos;s own table of weights.</source>
        <translation>Cuánto pesa según la tabla de pesos de la propia oficina.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>How many people feel unsafe, as they say themselves.</source>
        <translation>Cuántas personas se sienten inseguras, según dicen ellas mismas.</translation>
    </message>
    <message>
        <source>How much of the way to its target each goal has gone</source>
        <translation>Qué parte del camino a su valor objetivo ha recorrido cada objetivo</translation>
    </message>
    <message>
        <source>How much the council and the mayor want it.</source>
        <translation>Cuánto lo desean el pleno municipal y el alcalde.</translation>
    </message>
    <message>
        <source>How often it happens, for so many inhabitants.</source>
        <translation>Con qué frecuencia ocurre, por tantos habitantes.</translation>
    </message>
    <message>
        <source>Impact: what came of it</source>
        <translation>Impacto: qué resultó</translation>
    </message>
    <message>
        <source>Implementation: how it is carried out</source>
        <translation>Ejecución (implementation): cómo se lleva a cabo</translation>
    </message>
    <message>
        <source>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</source>
        <translation>En algunos meses ({months}) habían empezado todas las zonas: no se pueden comparar y se omiten.</translation>
    </message>
    <message>
        <source>In the areas to compare with it went from {before} to {after}.</source>
        <translation>En las zonas de comparación pasó de {before} a {after}.</translation>
    </message>
    <message>
        <source>In the plan: due soon: {soon}.</source>
        <translation>En el plan: vence pronto: {soon}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}.</source>
        <translation>En el plan: vencido: {late}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}; due soon: {soon}.</source>
        <translation>En el plan: vencido: {late}; vence pronto: {soon}.</translation>
    </message>
    <message>
        <source>In the top five</source>
        <translation>Entre los cinco primeros</translation>
    </message>
    <message>
        <source>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Solo en las zonas de la acción, como proporción de lo esperado: {change} (entre {low} y {high}).</translation>
    </message>
    <message>
        <source>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</source>
        <translation>Solo en las zonas de la acción: {n} (entre {low} y {high}) respecto a lo esperado.</translation>
    </message>
    <message>
        <source>In this municipality</source>
        <translation>En este municipio</translation>
    </message>
    <message>
        <source>In two sentences: what it is and what is known of it</source>
        <translation>En dos frases: qué es y qué se sabe de ello</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidentes por mes</translation>
    </message>
    <message>
        <source>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</source>
        <translation>Incidentes en las zonas de la acción: {before} antes, {after} después. En las zonas de comparación: {control_before} antes, {control_after} después.</translation>
    </message>
    <message>
        <source>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</source>
        <translation>Incidentes en {period}: {n}, cada uno con peso {weight} en la tabla de la oficina ({source}): {share} % de lo que pesa el tema más grave del municipio.</translation>
    </message>
    <message>
        <source>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</source>
        <translation>Incidentes sin lugar en {period}: {n}. Cuentan para el municipio y en ningún barrio.</translation>
    </message>
    <message>
        <source>Incidents: {n}</source>
        <translation>Incidentes: {n}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators without a figure of this area (hidden, too few or not known): {n}.</source>
        <translation>Indicadores sin cifra de este barrio (oculta, muy pocos o desconocida): {n}.</translation>
    </message>
    <message>
        <source>Indicators: {titles}.</source>
        <translation>Indicadores: {titles}.</translation>
    </message>
    <message>
        <source>Intelligence: what must be known</source>
        <translation>Información (intelligence): qué hay que saber</translation>
    </message>
    <message>
        <source>Intervention: what should change</source>
        <translation>Intervención: qué debe cambiar</translation>
    </message>
    <message>
        <source>Involvement: who takes part</source>
        <translation>Implicación (involvement): quién participa</translation>
    </message>
    <message>
        <source>It does not tell why something changed.</source>
        <translation>No dice por qué cambió algo.</translation>
    </message>
    <message>
        <source>It is not known of when the figure at the start is.</source>
        <translation>No se sabe de cuándo es la cifra de partida.</translation>
    </message>
    <message>
        <source>It is not known where the figure at the start comes from.</source>
        <translation>No se sabe de dónde viene la cifra de partida.</translation>
    </message>
    <message>
        <source>It is not said what is measured.</source>
        <translation>No se dice qué se mide.</translation>
    </message>
    <message>
        <source>It is not said when the target must be reached.</source>
        <translation>No se dice cuándo se debe alcanzar el valor objetivo.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Se apoya en:</translation>
    </message>
    <message>
        <source>It takes for granted that the areas would have gone the same way without the measure.</source>
        <translation>Supone que las zonas habrían evolucionado igual sin la medida.</translation>
    </message>
    <message>
        <source>It takes for granted that the course of before would have gone on.</source>
        <translation>Supone que la evolución de antes habría continuado.</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Dice lo que dice la gente, no lo que ocurrió.</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justicia</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Tipo de cifra</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Se conoce desde</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Se conoce hasta</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Acciones con retraso</translation>
    </message>
    <message>
        <source>Late: {n}.</source>
        <translation>Con retraso: {n}.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Lead, and sectors</source>
        <translation>Responsable y sectores</translation>
    </message>
    <message>
        <source>Length of the period after, before being 1: {n}.</source>
        <translation>Duración del período posterior, si el anterior es 1: {n}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivencia</translation>
    </message>
    <message>
        <source>Log of progress</source>
        <translation>Registro del avance</translation>
    </message>
    <message>
        <source>Many sound comparisons, brought together, that point the same way.</source>
        <translation>Muchas comparaciones sólidas, reunidas, que apuntan en la misma dirección.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</source>
        <translation>Márgenes por el método delta, el más amplio de: escalado por la dispersión de Pearson, y agrupado por zona (CR1). El mes de inicio cuenta como tratado.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</source>
        <translation>Medido aquí ({before} y {after}): {change}, entre {low} y {high}; {verdict}.</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {verdict}.</source>
        <translation>Medido aquí ({before} y {after}): {verdict}.</translation>
    </message>
    <message>
        <source>Missing in the thread</source>
        <translation>Lo que falta en el hilo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Dinero por financiador</translation>
    </message>
    <message>
        <source>Money by sector</source>
        <translation>Dinero por sector</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Dinero por año</translation>
    </message>
    <message>
        <source>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</source>
        <translation>El dinero se suma hasta el céntimo sobre las líneas de presupuesto rellenas; al lado se dice cuántas no lo están. Una línea cuenta para el sector del responsable de su acción.</translation>
    </message>
    <message>
        <source>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</source>
        <translation>Dinero previsto: {planned} (líneas sin rellenar: {without_planned}); gastado: {spent} (líneas sin rellenar: {without_spent}).</translation>
    </message>
    <message>
        <source>Months next to one another are alike; the margin was widened for that.</source>
        <translation>Los meses contiguos se parecen; por eso se amplió el margen.</translation>
    </message>
    <message>
        <source>More refusals: {n}.</source>
        <translation>Más rechazos: {n}.</translation>
    </message>
    <message>
        <source>More rejected rows: {n}.</source>
        <translation>Más filas rechazadas: {n}.</translation>
    </message>
    <message>
        <source>More remarks: {n}.</source>
        <translation>Más observaciones: {n}.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes vecinales</translation>
    </message>
    <message>
        <source>No action has an evaluation yet.</source>
        <translation>Ninguna acción tiene todavía una evaluación.</translation>
    </message>
    <message>
        <source>No amounts are filled in yet.</source>
        <translation>Todavía no se ha rellenado ningún importe.</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Ningún barrio sirve para comparar.</translation>
    </message>
    <message>
        <source>No clear change is not the same as no effect.</source>
        <translation>Sin cambio claro no es lo mismo que sin efecto.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} higher than expected, which may be chance.</source>
        <translation>Sin cambio claro: con los alrededores, {n} más de lo esperado, y puede ser azar.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} lower than expected, which may be chance.</source>
        <translation>Sin cambio claro: con los alrededores, {n} menos de lo esperado, y puede ser azar.</translation>
    </message>
    <message>
        <source>No clear change: {n} higher than expected, which may be chance.</source>
        <translation>Sin cambio claro: {n} más de lo esperado, y puede ser azar.</translation>
    </message>
    <message>
        <source>No clear change: {n} lower than expected, which may be chance.</source>
        <translation>Sin cambio claro: {n} menos de lo esperado, y puede ser azar.</translation>
    </message>
    <message>
        <source>No comparison was found; it is not known.</source>
        <translation>No se encontró ninguna comparación; no se sabe.</translation>
    </message>
    <message>
        <source>No figure of this area clearly changed.</source>
        <translation>Ninguna cifra de este barrio cambió claramente.</translation>
    </message>
    <message>
        <source>No figures of institutions yet. Bring a table in with “figure import”.</source>
        <translation>Todavía no hay cifras de instituciones. Incorpore una tabla con «figure import».</translation>
    </message>
    <message>
        <source>No funder filled in</source>
        <translation>Financiador sin rellenar</translation>
    </message>
    <message>
        <source>No problems have been written down yet.</source>
        <translation>Todavía no se ha anotado ningún problema.</translation>
    </message>
    <message>
        <source>No score: it is not known how many incidents of its theme there were.</source>
        <translation>Sin puntuación: no se sabe cuántos incidentes de su tema hubo.</translation>
    </message>
    <message>
        <source>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</source>
        <translation>Sin puntuación: ninguna de sus cifras tiene una anterior y un margen o incidentes suficientes para distinguir un cambio del azar.</translation>
    </message>
    <message>
        <source>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</source>
        <translation>Sin puntuación: ninguna de sus cifras es un número de incidentes por tantos habitantes, o un porcentaje de personas.</translation>
    </message>
    <message>
        <source>No score: none of its figures says how unsafe people feel.</source>
        <translation>Sin puntuación: ninguna de sus cifras dice cuán insegura se siente la gente.</translation>
    </message>
    <message>
        <source>No score: the theme of this problem has no weight in the table.</source>
        <translation>Sin puntuación: el tema de este problema no tiene peso en la tabla.</translation>
    </message>
    <message>
        <source>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</source>
        <translation>Sin puntuación: no hay tabla de pesos de daño. No hay ninguna oficial para Bélgica ni los Países Bajos; importe la de la oficina.</translation>
    </message>
    <message>
        <source>No sector filled in</source>
        <translation>Sector sin rellenar</translation>
    </message>
    <message>
        <source>No size is given: no figure of it is certain enough.</source>
        <translation>No se da el tamaño: ninguna cifra es lo bastante segura.</translation>
    </message>
    <message>
        <source>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</source>
        <translation>Ninguna tabla de pesos de daño es oficial para Bélgica ni los Países Bajos: diga en cada informe de quién son estos.</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Nadie responde de él.</translation>
    </message>
    <message>
        <source>Nobody has looked at the board yet; from now on changes are told.</source>
        <translation>Nadie ha mirado aún el tablero; a partir de ahora se cuentan los cambios.</translation>
    </message>
    <message>
        <source>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</source>
        <translation>Ni siquiera el fin de los {n} incidentes destacaría: tome más zonas, un período más largo o más categorías.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin rellenar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing around the areas is counted, so that displacement can&apos;t be seen.</source>
        <translation>No se cuenta nada alrededor de las zonas, así que no se puede ver el desplazamiento.</translation>
    </message>
    <message>
        <source>Nothing changed since {day}.</source>
        <translation>Nada cambió desde el {day}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Todavía no se anotó nada.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Molestias</translation>
    </message>
    <message>
        <source>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</source>
        <translation>Números: diferencia ponderada de desplazamiento (weighted displacement difference, Wheeler y Ratcliffe 2018); la varianza es la suma de los recuentos, cada uno por su peso al cuadrado; intervalo normal.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On it rest:</source>
        <translation>En él se apoyan:</translation>
    </message>
    <message>
        <source>One or a few weak or small comparisons.</source>
        <translation>Una o pocas comparaciones débiles o pequeñas.</translation>
    </message>
    <message>
        <source>Only what was recorded counts: when people report more or less, the numbers change too.</source>
        <translation>Solo cuenta lo registrado: cuando la gente denuncia más o menos, los números también cambian.</translation>
    </message>
    <message>
        <source>Operational goals by strategic goal</source>
        <translation>Objetivos operativos por objetivo estratégico</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Own card, version {version}, by {office}</source>
        <translation>Ficha propia, versión {version}, de {office}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Titular o responsable</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>People say less: {what}.</source>
        <translation>La gente dice menos: {what}.</translation>
    </message>
    <message>
        <source>People say more: {what}.</source>
        <translation>La gente dice más: {what}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan, sources</source>
        <translation>Plan, fuentes</translation>
    </message>
    <message>
        <source>Plan: sources and method</source>
        <translation>Plan: fuentes y método</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Previsto (€)</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Political choice</source>
        <translation>Decisión política</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Priorities without a goal</source>
        <translation>Prioridades sin objetivo</translation>
    </message>
    <message>
        <source>Priorities: what was chosen, and how firm that is</source>
        <translation>Prioridades: qué se eligió y cuán firme es</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems and how they are weighed</source>
        <translation>Problemas y cómo se ponderan</translation>
    </message>
    <message>
        <source>Problems it answers</source>
        <translation>Problemas a los que responde</translation>
    </message>
    <message>
        <source>Problems: {all}. Priorities: {n}.</source>
        <translation>Problemas: {all}. Prioridades: {n}.</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>Ficha de programa</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fichas de programa</translation>
    </message>
    <message>
        <source>Programme cards that are gone</source>
        <translation>Fichas de programa que ya no están</translation>
    </message>
    <message>
        <source>Public space and housing</source>
        <translation>Espacio público y vivienda</translation>
    </message>
    <message>
        <source>Put the date of the target after that of the baseline.</source>
        <translation>Ponga la fecha del valor objetivo después de la de la situación de partida.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Alcanzado el</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded less: {what}.</source>
        <translation>Menos registrado: {what}.</translation>
    </message>
    <message>
        <source>Recorded more: {what}.</source>
        <translation>Más registrado: {what}.</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Filas rechazadas: {path}</translation>
    </message>
    <message>
        <source>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</source>
        <translation>Efecto relativo: razón de recuentos de Farrington y Welsh; duplicar la varianza tiene en cuenta recuentos que varían más que los de Poisson (Welsh y Farrington 2009).</translation>
    </message>
    <message>
        <source>Response: what is done</source>
        <translation>Respuesta: qué se hace</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Risk and evidence</source>
        <translation>Riesgo y fundamento</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Factores de riesgo</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Fila {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}.</source>
        <translation>Fila {row}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>Rows of other indicators, left out: {n}.</source>
        <translation>Filas de otros indicadores, omitidas: {n}.</translation>
    </message>
    <message>
        <source>Rows that had lost their place when copies were put together: {n}. They stand at the top.</source>
        <translation>Filas que habían perdido su lugar al juntar copias: {n}. Están arriba del todo.</translation>
    </message>
    <message>
        <source>Scanning: what is going on</source>
        <translation>Exploración (scanning): qué está pasando</translation>
    </message>
    <message>
        <source>Score (1 to 5)</source>
        <translation>Puntuación (1 a 5)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sector of the lead</source>
        <translation>Sector del responsable</translation>
    </message>
    <message>
        <source>Sector of the owner</source>
        <translation>Sector del titular</translation>
    </message>
    <message>
        <source>Sectors: {sectors}</source>
        <translation>Sectores: {sectors}</translation>
    </message>
    <message>
        <source>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</source>
        <translation>Regresión de Poisson segmentada: nivel, tendencia, salto, cambio de tendencia y dos ondas al año desde 24 meses; márgenes escalados por la dispersión de Pearson, t de Student; los de Newey y West cuando los residuos de meses contiguos se parecen y los suyos son más amplios.</translation>
    </message>
    <message>
        <source>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</source>
        <translation>Proporción por zona y mes: regresión de Poisson con efectos de zona y mes; el más amplio de dos márgenes: escalado por la dispersión de Pearson, y agrupado por zona (CR1). Con pocas zonas, o una sola zona de la acción, el margen agrupado por sí solo es demasiado estrecho.</translation>
    </message>
    <message>
        <source>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</source>
        <translation>Proporción según los totales: razón de tasas de Poisson (tratado × después) con la duración de los meses como offset, margen escalado por la dispersión de Pearson; binomial negativa (NB2) al lado.</translation>
    </message>
    <message>
        <source>Sheets that were not read: {names}.</source>
        <translation>Hojas que no se leyeron: {names}.</translation>
    </message>
    <message>
        <source>Should go</source>
        <translation>Debe ir</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Desde el {day}:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of the areas to compare with, treated being 1: {n}.</source>
        <translation>Tamaño de las zonas de comparación, si las de la acción son 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the areas to compare with, treated being 1: {n}.</source>
        <translation>Tamaño de lo que rodea las zonas de comparación, si las de la acción son 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the treated areas, treated being 1: {n}.</source>
        <translation>Tamaño de lo que rodea las zonas de la acción, si las de la acción son 1: {n}.</translation>
    </message>
    <message>
        <source>Small counts of incidents are hidden, and so is every figure that follows from them.</source>
        <translation>Los recuentos pequeños de incidentes están ocultos, y también toda cifra que se derive de ellos.</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Asuntos sociales</translation>
    </message>
    <message>
        <source>Some sound comparisons, or many weaker ones; it may be different elsewhere.</source>
        <translation>Algunas comparaciones sólidas, o muchas más débiles; en otro lugar puede ser distinto.</translation>
    </message>
    <message>
        <source>Sound comparisons that contradict one another.</source>
        <translation>Comparaciones sólidas que se contradicen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Gastado (€)</translation>
    </message>
    <message>
        <source>Standard error {error}, z {z}.</source>
        <translation>Error estándar {error}, z {z}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Taken along on</source>
        <translation>Incluida el</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valor objetivo</translation>
    </message>
    <message>
        <source>Texts stand by language: nl is needed, en, fr, es and pt may be added.</source>
        <translation>Los textos están por idioma: nl es necesario; en, fr, es y pt se pueden añadir.</translation>
    </message>
    <message>
        <source>The action starts on {day}, later than the period after begins.</source>
        <translation>La acción empieza el {day}, después del comienzo del período posterior.</translation>
    </message>
    <message>
        <source>The action starts on {day}, which lies in the period before.</source>
        <translation>La acción empieza el {day}, dentro del período anterior.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>El barrio</translation>
    </message>
    <message>
        <source>The areas to compare with are drawn at the level of the treated ones.</source>
        <translation>Las zonas de comparación se dibujan al nivel de las de la acción.</translation>
    </message>
    <message>
        <source>The board is marked as seen.</source>
        <translation>El tablero está marcado como visto.</translation>
    </message>
    <message>
        <source>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</source>
        <translation>Los recuentos varían de un mes a otro más que por puro azar ({n} veces más): el margen de los números es demasiado estrecho. Guíese por las proporciones.</translation>
    </message>
    <message>
        <source>The design can still be changed: it was not fixed.</source>
        <translation>El diseño todavía se puede cambiar: no se fijó.</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>El diseño se fijó el {day}.</translation>
    </message>
    <message>
        <source>The design was fixed on {fixed}, after the start on {start}.</source>
        <translation>El diseño se fijó el {fixed}, después del inicio el {start}.</translation>
    </message>
    <message>
        <source>The design was not fixed beforehand: it could have been chosen to suit the outcome.</source>
        <translation>El diseño no se fijó de antemano: pudo elegirse para que saliera bien.</translation>
    </message>
    <message>
        <source>The figure at the start is missing.</source>
        <translation>Falta la cifra de partida.</translation>
    </message>
    <message>
        <source>The figure to reach is missing.</source>
        <translation>Falta la cifra que se debe alcanzar.</translation>
    </message>
    <message>
        <source>The figure went from {before} to {after} ({unit}).</source>
        <translation>La cifra pasó de {before} a {after} ({unit}).</translation>
    </message>
    <message>
        <source>The first line is the one that was agreed on; the others show how firm it is.</source>
        <translation>La primera línea es la que se acordó; las otras muestran cuán firme es.</translation>
    </message>
    <message>
        <source>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</source>
        <translation>Los grupos no tienen el mismo tamaño ({treated} incidentes y {control} antes del inicio). Un cambio en números pesa más en el mayor; mire también las proporciones, o pondere por habitantes.</translation>
    </message>
    <message>
        <source>The incidents in the project do not reach over all of {period}.</source>
        <translation>Los incidentes del proyecto no cubren todo {period}.</translation>
    </message>
    <message>
        <source>The incidents of the period before have changed since the design was fixed: some were added or removed.</source>
        <translation>Los incidentes del período anterior cambiaron desde que se fijó el diseño: se añadieron o quitaron algunos.</translation>
    </message>
    <message>
        <source>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</source>
        <translation>El último año antes del inicio fue un pico, claramente por encima de los años anteriores. Un pico así baja por sí solo, también sin medida.</translation>
    </message>
    <message>
        <source>The liveliest action of each place</source>
        <translation>La acción más activa de cada lugar</translation>
    </message>
    <message>
        <source>The margins stand on the page of goals; how a goal stands reckons with them.</source>
        <translation>Los márgenes están en la hoja de objetivos; cómo va un objetivo los tiene en cuenta.</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown here.</source>
        <translation>Los números son demasiado pequeños para mostrarlos aquí.</translation>
    </message>
    <message>
        <source>The own card “{card}” is removed; actions keep naming it.</source>
        <translation>La ficha propia «{card}» se quitó; las acciones la siguen nombrando.</translation>
    </message>
    <message>
        <source>The period before is short: {months} months. A year or more is better.</source>
        <translation>El período anterior es corto: {months} meses. Un año o más es mejor.</translation>
    </message>
    <message>
        <source>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</source>
        <translation>Los períodos no duran lo mismo ({before} y {after} días): la diferencia se cuenta sobre un período tan largo como el primero.</translation>
    </message>
    <message>
        <source>The plan at a glance</source>
        <translation>El plan de un vistazo</translation>
    </message>
    <message>
        <source>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</source>
        <translation>La puntuación de un problema es la media de sus puntuaciones de 1 a 5, ponderada por los criterios. Para ver cuán firme es el orden, los pesos se sortearon {draws} veces: alrededor de los elegidos (Dirichlet, concentración {concentration}) y al azar. La proporción dice cuántas veces un problema está entre los {top} primeros. Semilla {seed}.</translation>
    </message>
    <message>
        <source>The size of a group is not known: its counts are taken as they are.</source>
        <translation>No se conoce el tamaño de un grupo: sus recuentos se toman tal cual.</translation>
    </message>
    <message>
        <source>The target lies before the baseline in time.</source>
        <translation>El valor objetivo es anterior en el tiempo a la situación de partida.</translation>
    </message>
    <message>
        <source>The true difference lies between {low} and {high} in {level} of 100 such cases.</source>
        <translation>La diferencia real está entre {low} y {high} en {level} de 100 casos así.</translation>
    </message>
    <message>
        <source>The two periods hold other months of the year: the season may explain a difference.</source>
        <translation>Los dos períodos contienen meses distintos del año: la estación puede explicar una diferencia.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Temas: {themes}</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Todavía no hay acciones.</translation>
    </message>
    <message>
        <source>There are no areas to compare with: this is the weaker design.</source>
        <translation>No hay zonas de comparación: este es el diseño más débil.</translation>
    </message>
    <message>
        <source>There are no cards like that.</source>
        <translation>No hay fichas así.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey or a table first.</source>
        <translation>Todavía no hay cifras. Importe primero incidentes, una encuesta o una tabla.</translation>
    </message>
    <message>
        <source>There are no operational goals yet.</source>
        <translation>Todavía no hay objetivos operativos.</translation>
    </message>
    <message>
        <source>There are no problems in this project yet.</source>
        <translation>Todavía no hay problemas en este proyecto.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Todavía no hay ninguna evaluación.</translation>
    </message>
    <message>
        <source>There is no operational goal in this project yet.</source>
        <translation>Todavía no hay ningún objetivo operativo en este proyecto.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Todavía no hay ningún plan en este proyecto.</translation>
    </message>
    <message>
        <source>There were few incidents before the start: {n}. Only a very large effect can show.</source>
        <translation>Hubo pocos incidentes antes del inicio: {n}. Solo se puede ver un efecto muy grande.</translation>
    </message>
    <message>
        <source>These are the figures of the municipality; --area gives those of areas.</source>
        <translation>Estas son las cifras del municipio; --area da las de los barrios.</translation>
    </message>
    <message>
        <source>This is provisional: the period after is counted until {day}.</source>
        <translation>Es provisional: el período posterior se cuenta hasta el {day}.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era una prueba: no se guardó nada.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>Por alcanzar antes del</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</source>
        <translation>Los totales contienen lo rellenado. De las {lines} líneas de presupuesto, {planned} no tienen importe previsto y {spent} no tienen importe gastado.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zonas de la acción</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Víctimas y denuncias</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>Ways to compute it</source>
        <translation>Formas de calcularlo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</source>
        <translation>Pesos leídos: {read}; nuevos: {added}, cambiados: {updated}, iguales: {unchanged}, rechazados: {rejected}.</translation>
    </message>
    <message>
        <source>Weights without a source: {n}.</source>
        <translation>Pesos sin fuente: {n}.</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>Qué cambió en lo que se sabe</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>Qué hallaron las evaluaciones</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>Qué se hace aquí</translation>
    </message>
    <message>
        <source>What is due, and what is missing</source>
        <translation>Qué hay que hacer y qué falta</translation>
    </message>
    <message>
        <source>What is known of measures</source>
        <translation>Qué se sabe de las medidas</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Qué le falta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What may be added, as often as needed:</source>
        <translation>Lo que se puede añadir, tantas veces como haga falta:</translation>
    </message>
    <message>
        <source>What people feel and tell</source>
        <translation>Lo que la gente siente y cuenta</translation>
    </message>
    <message>
        <source>What problems were judged by</source>
        <translation>Con qué se valoraron los problemas</translation>
    </message>
    <message>
        <source>What was found on the spot</source>
        <translation>Lo que se encontró en el lugar</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Lo que se registró</translation>
    </message>
    <message>
        <source>Whatever else changed around the start looks like an effect: there is nothing to compare with.</source>
        <translation>Cualquier otra cosa que cambió cerca del inicio parece un efecto: no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Whatever else changed at the same time in only one of the two groups is counted along.</source>
        <translation>Cualquier otra cosa que cambió a la vez en solo uno de los dos grupos también cuenta.</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Grupo de WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where actions take place</source>
        <translation>Dónde se realizan acciones</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Dónde y para quién</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>Where and when it was tried</source>
        <translation>Dónde y cuándo se probó</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Dónde empezó</translation>
    </message>
    <message>
        <source>Where it should go</source>
        <translation>Adónde debe ir</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>Dónde se probó</translation>
    </message>
    <message>
        <source>Where, and for whom</source>
        <translation>Dónde, y para quién</translation>
    </message>
    <message>
        <source>Whether actions worked</source>
        <translation>Si las acciones funcionaron</translation>
    </message>
    <message>
        <source>Whether both groups went the same way before can&apos;t be judged: too few months.</source>
        <translation>No se puede juzgar si los dos grupos evolucionaban igual antes: muy pocos meses.</translation>
    </message>
    <message>
        <source>Whether incidents moved to other places was not looked at.</source>
        <translation>No se miró si los incidentes se desplazaron a otros lugares.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks, beyond chance.</source>
        <translation>Si crece o disminuye, más allá del azar.</translation>
    </message>
    <message>
        <source>Whether the office and its partners can do something about it.</source>
        <translation>Si la oficina y sus socios pueden hacer algo al respecto.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quién y dónde</translation>
    </message>
    <message>
        <source>Who answers for a goal, and where its figures come from</source>
        <translation>Quién responde de un objetivo, y de dónde vienen sus cifras</translation>
    </message>
    <message>
        <source>Why it would work</source>
        <translation>Por qué funcionaría</translation>
    </message>
    <message>
        <source>Why the evidence has this grade</source>
        <translation>Por qué la evidencia tiene este nivel</translation>
    </message>
    <message>
        <source>With any weights</source>
        <translation>Con cualquier peso</translation>
    </message>
    <message>
        <source>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</source>
        <translation>Con tantas respuestas, un cambio de menos de {n} ({unit}) no se distingue del azar.</translation>
    </message>
    <message>
        <source>With these numbers a fall below {n} can&apos;t be told from chance.</source>
        <translation>Con estos números, una bajada de menos de {n} no se distingue del azar.</translation>
    </message>
    <message>
        <source>Within its margin it could be {low} to {high}.</source>
        <translation>Dentro de su margen podría ser de {low} a {high}.</translation>
    </message>
    <message>
        <source>Work of services</source>
        <translation>Trabajo de los servicios</translation>
    </message>
    <message>
        <source>Working in steps (SARA)</source>
        <translation>Trabajar por pasos (SARA)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>un descenso claro</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>un aumento claro</translation>
    </message>
    <message>
        <source>a copy of a row above: taken as a new row</source>
        <translation>copia de una fila anterior: tomada como fila nueva</translation>
    </message>
    <message>
        <source>a date without a day: {day} was taken</source>
        <translation>fecha sin día: se tomó {day}</translation>
    </message>
    <message>
        <source>a newer period</source>
        <translation>un período más reciente</translation>
    </message>
    <message>
        <source>a problem that is not in the project: left out</source>
        <translation>un problema que no está en el proyecto: omitido</translation>
    </message>
    <message>
        <source>a programme card that is not in the library: kept as it is</source>
        <translation>una ficha de programa que no está en la biblioteca: se deja como está</translation>
    </message>
    <message>
        <source>a ring of {n} metres</source>
        <translation>un anillo de {n} metros</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>action ends</source>
        <translation>la acción termina</translation>
    </message>
    <message>
        <source>action starts</source>
        <translation>la acción empieza</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>todos los incidentes</translation>
    </message>
    <message>
        <source>an area that is not in the project: kept as it is</source>
        <translation>un barrio que no está en el proyecto: se deja como está</translation>
    </message>
    <message>
        <source>an indicator that is not in the project now: kept as it is</source>
        <translation>un indicador que ahora no está en el proyecto: se deja como está</translation>
    </message>
    <message>
        <source>an indicator that is not in the project: kept as words of what is measured</source>
        <translation>un indicador que no está en el proyecto: se conserva como texto de lo que se mide</translation>
    </message>
    <message>
        <source>and more: {n}</source>
        <translation>y más: {n}</translation>
    </message>
    <message>
        <source>another figure for the same period</source>
        <translation>otra cifra para el mismo período</translation>
    </message>
    <message>
        <source>areas that start one after the other</source>
        <translation>zonas que empiezan una tras otra</translation>
    </message>
    <message>
        <source>areas to compare with</source>
        <translation>zonas de comparación</translation>
    </message>
    <message>
        <source>areas to compare with (× {factor})</source>
        <translation>zonas de comparación (× {factor})</translation>
    </message>
    <message>
        <source>around the areas to compare with</source>
        <translation>alrededor de las zonas de comparación</translation>
    </message>
    <message>
        <source>around the treated areas</source>
        <translation>alrededor de las zonas de la acción</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>a {day}</translation>
    </message>
    <message>
        <source>as people say</source>
        <translation>según dice la gente</translation>
    </message>
    <message>
        <source>baseline: {source}</source>
        <translation>situación de partida: {source}</translation>
    </message>
    <message>
        <source>before and after, with areas to compare with</source>
        <translation>antes y después, con zonas de comparación</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>no se puede sumar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>cambio desconocido</translation>
    </message>
    <message>
        <source>change of the yearly growth</source>
        <translation>cambio del crecimiento anual</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descenso claro</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>aumento claro</translation>
    </message>
    <message>
        <source>columns that are not known were left out</source>
        <translation>se omitieron columnas desconocidas</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictoria</translation>
    </message>
    <message>
        <source>decision without a date</source>
        <translation>decisión sin fecha</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>down</source>
        <translation>a la baja</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>dibujado en el mapa</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>efecto desconocido</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>termina</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>cada semestre</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>cada trimestre</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>cada tres años</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>evidence: {grade}</source>
        <translation>evidencia: {grade}</translation>
    </message>
    <message>
        <source>figures: {n}</source>
        <translation>cifras: {n}</translation>
    </message>
    <message>
        <source>findings differ</source>
        <translation>las conclusiones difieren</translation>
    </message>
    <message>
        <source>fixed on {day}</source>
        <translation>fijado el {day}</translation>
    </message>
    <message>
        <source>fixed on {day}, the action started on {start}</source>
        <translation>fijado el {day}, la acción empezó el {start}</translation>
    </message>
    <message>
        <source>for now {verdict}</source>
        <translation>por ahora {verdict}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>goal to be measured</source>
        <translation>objetivo por medir</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>ya no están: {names}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>más alto</translation>
    </message>
    <message>
        <source>in the whole municipality</source>
        <translation>en todo el municipio</translation>
    </message>
    <message>
        <source>incidents before: {n}</source>
        <translation>incidentes antes: {n}</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitantes</translation>
    </message>
    <message>
        <source>inhabitants not known</source>
        <translation>habitantes desconocidos</translation>
    </message>
    <message>
        <source>inhabitants: {n}</source>
        <translation>habitantes: {n}</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>jump at the start</source>
        <translation>salto al inicio</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <translation>con retraso: {why}</translation>
    </message>
    <message>
        <source>latest figure with its margin</source>
        <translation>última cifra con su margen</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>más bajo</translation>
    </message>
    <message>
        <source>many times more</source>
        <translation>muchas veces más</translation>
    </message>
    <message>
        <source>margins: what chance makes of such counts (95 in 100)</source>
        <translation>márgenes: lo que el azar hace con estos recuentos (95 de cada 100)</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>months before and after</source>
        <translation>meses antes y después</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipio</translation>
    </message>
    <message>
        <source>neighbourhood information network</source>
        <translation>red de información vecinal</translation>
    </message>
    <message>
        <source>new on the board</source>
        <translation>nueva en el tablero</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>no figure since the start</source>
        <translation>sin cifra desde el inicio</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sin puntuación: {criteria}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not at all: the groups are about as large</source>
        <translation>nada: los grupos son más o menos igual de grandes</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>aún sin fijar</translation>
    </message>
    <message>
        <source>not fixed yet: it may still change</source>
        <translation>aún sin fijar: todavía puede cambiar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>no medible</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>todavía no se puede decir nada</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada va con retraso</translation>
    </message>
    <message>
        <source>now: {source}</source>
        <translation>ahora: {source}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers, all together</source>
        <translation>números, todo junto</translation>
    </message>
    <message>
        <source>numbers, around them</source>
        <translation>números, a su alrededor</translation>
    </message>
    <message>
        <source>numbers, treated areas</source>
        <translation>números, zonas de la acción</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>bien encaminado</translation>
    </message>
    <message>
        <source>operational goal</source>
        <translation>objetivo operativo</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>otra observación</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>otra red</translation>
    </message>
    <message>
        <source>own card, version {version}, by {office}</source>
        <translation>ficha propia, versión {version}, de {office}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation>por 1.000 al año</translation>
    </message>
    <message>
        <source>perhaps not comparable: not decided yet</source>
        <translation>quizá no comparable: aún sin decidir</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</source>
        <translation>previsto € {planned}, gastado € {spent}. Líneas de presupuesto: {lines}; sin importe previsto {planned_missing}, sin importe gastado {spent_missing}.</translation>
    </message>
    <message>
        <source>points to an improvement</source>
        <translation>apunta a una mejora</translation>
    </message>
    <message>
        <source>points to harm</source>
        <translation>apunta a un perjuicio</translation>
    </message>
    <message>
        <source>points to no clear effect</source>
        <translation>apunta a ningún efecto claro</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridad</translation>
    </message>
    <message>
        <source>rank {rank} (between {low} and {high})</source>
        <translation>puesto {rank} (entre {low} y {high})</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registrado</translation>
    </message>
    <message>
        <source>relative effect</source>
        <translation>efecto relativo</translation>
    </message>
    <message>
        <source>relative effect, variance doubled</source>
        <translation>efecto relativo, varianza duplicada</translation>
    </message>
    <message>
        <source>result of an evaluation</source>
        <translation>resultado de una evaluación</translation>
    </message>
    <message>
        <source>rows: {n}</source>
        <translation>filas: {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>safety walk</source>
        <translation>caminata de seguridad</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>share, areas that start in {month}</source>
        <translation>proporción, zonas que empiezan en {month}</translation>
    </message>
    <message>
        <source>share, by area and month</source>
        <translation>proporción, por zona y mes</translation>
    </message>
    <message>
        <source>share, by the spread of areas</source>
        <translation>proporción, según la dispersión de las zonas</translation>
    </message>
    <message>
        <source>share, from the totals</source>
        <translation>proporción, según los totales</translation>
    </message>
    <message>
        <source>share, negative binomial</source>
        <translation>proporción, binomial negativa</translation>
    </message>
    <message>
        <source>shares are changes in percent of what was expected; margins hold {level}</source>
        <translation>las proporciones son cambios en tanto por ciento de lo esperado; los márgenes contienen {level}</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>should have ended</source>
        <translation>debió terminar</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>debió empezar</translation>
    </message>
    <message>
        <source>shown or hidden where it was not before</source>
        <translation>mostrada u oculta donde antes no lo estaba</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>fuente sin nombrar</translation>
    </message>
    <message>
        <source>special attention point</source>
        <translation>punto de atención especial</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>kilómetros cuadrados</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>en marcha inicial</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>empieza</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>vence un paso</translation>
    </message>
    <message>
        <source>step not done</source>
        <translation>paso sin hacer</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>paso de una acción</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>strategic goal</source>
        <translation>objetivo estratégico</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>survey before and after</source>
        <translation>encuesta antes y después</translation>
    </message>
    <message>
        <source>target to be reached</source>
        <translation>valor objetivo por alcanzar</translation>
    </message>
    <message>
        <source>the latest is of {day}</source>
        <translation>la última es del {day}</translation>
    </message>
    <message>
        <source>the numbers are too small to be shown</source>
        <translation>los números son demasiado pequeños para mostrarlos</translation>
    </message>
    <message>
        <source>the sector of a partner was taken from its name</source>
        <translation>el sector de un socio se dedujo de su nombre</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>todo el municipio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>treated areas</source>
        <translation>zonas de la acción</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>up</source>
        <translation>al alza</translation>
    </message>
    <message>
        <source>way</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>where the straight line to the target is then</source>
        <translation>dónde está entonces la línea recta al valor objetivo</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sin tema</translation>
    </message>
    <message>
        <source>without the measure</source>
        <translation>sin la medida</translation>
    </message>
    <message>
        <source>yearly growth before</source>
        <translation>crecimiento anual antes</translation>
    </message>
    <message>
        <source>{area} (area no longer exists)</source>
        <translation>{area} (el barrio ya no existe)</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, but another course ({growth} a year); {far} km away</source>
        <translation>{area}: {level} veces el nivel, pero otra evolución ({growth} al año); a {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, {far} km away</source>
        <translation>{area}: {level} veces el nivel, a {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</source>
        <translation>{area}: {level} veces el nivel; su evolución no difiere más que por azar ({growth} al año); a {far} km</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} comparado con {after}</translation>
    </message>
    <message>
        <source>{card} can&apos;t be read: {problem}</source>
        <translation>no se puede leer {card}: {problem}</translation>
    </message>
    <message>
        <source>{day}, after the start of {start}, mark {mark}</source>
        <translation>{day}, después del inicio el {start}, marca {mark}</translation>
    </message>
    <message>
        <source>{day}, mark {mark}</source>
        <translation>{day}, marca {mark}</translation>
    </message>
    <message>
        <source>{day}, overdue, {what}: {title}</source>
        <translation>{day}, vencido, {what}: {title}</translation>
    </message>
    <message>
        <source>{day}, {what}: {title}</source>
        <translation>{day}, {what}: {title}</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as people say.</source>
        <translation>{figure} en {place}, {period}: {value}, según dice la gente.</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as recorded.</source>
        <translation>{figure} en {place}, {period}: {value}, según lo registrado.</translation>
    </message>
    <message>
        <source>{figure}, {period}: can&apos;t be measured any more</source>
        <translation>{figure}, {period}: ya no se puede medir</translation>
    </message>
    <message>
        <source>{figure}, {period}: had no value, is {now} now</source>
        <translation>{figure}, {period}: no tenía valor, ahora es {now}</translation>
    </message>
    <message>
        <source>{figure}, {period}: long ago</source>
        <translation>{figure}, {period}: hace mucho tiempo</translation>
    </message>
    <message>
        <source>{figure}, {period}: there is a newer one of {newest}</source>
        <translation>{figure}, {period}: hay una más reciente de {newest}</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, has no value now</source>
        <translation>{figure}, {period}: era {then}, ahora no tiene valor</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, is {now} now</source>
        <translation>{figure}, {period}: era {then}, ahora es {now}</translation>
    </message>
    <message>
        <source>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</source>
        <translation>{file} está escrito. Rellénelo en un editor de texto e incorpórelo después con «card import».</translation>
    </message>
    <message>
        <source>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</source>
        <translation>{file}: fichas leídas: {read}, nuevas: {added}, más recientes: {updated}, ya iguales: {unchanged}, rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>{file}: cards: {n}, effects measured here: {effects}.</source>
        <translation>{file}: fichas: {n}, efectos medidos aquí: {effects}.</translation>
    </message>
    <message>
        <source>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</source>
        <translation>{file}: planes: {plans}, objetivos: {goals}, acciones: {actions}.</translation>
    </message>
    <message>
        <source>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>{file}: filas leídas: {read}; añadidas: {added}, actualizadas: {updated}, sin cambios: {unchanged}, rechazadas: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</source>
        <translation>{file}: {title}. En sus listas: barrios {areas}, indicadores {indicators}, fichas de programa {cards}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} de cada 100</translation>
    </message>
    <message>
        <source>{period}: was {then}, is {now} now</source>
        <translation>{period}: era {then}, ahora es {now}</translation>
    </message>
    <message>
        <source>{plan}: at a glance</source>
        <translation>{plan}: de un vistazo</translation>
    </message>
    <message>
        <source>{plan}: goals to start from: {n}.</source>
        <translation>{plan}: objetivos para empezar: {n}.</translation>
    </message>
    <message>
        <source>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</source>
        <translation>{rank}. {title}: {total} ({lane}); entre los {top} primeros en {near} de los sorteos cercanos a estos pesos, en {free} con cualquier peso</translation>
    </message>
    <message>
        <source>{score} is from {low} to under {high}; {next} begins there.</source>
        <translation>{score} va de {low} a menos de {high}; ahí empieza {next}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {reason}.</source>
        <translation>{sheet}, línea {line}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {remark}</source>
        <translation>{sheet}, línea {line}, {column}: {remark}</translation>
    </message>
    <message>
        <source>{sheet}: columns that are not known, kept as remarks: {names}.</source>
        <translation>{sheet}: columnas desconocidas, guardadas como notas: {names}.</translation>
    </message>
    <message>
        <source>{status}, high risk</source>
        <translation>{status}, riesgo alto</translation>
    </message>
    <message>
        <source>{status}, without days</source>
        <translation>{status}, sin días</translation>
    </message>
    <message>
        <source>{title}: no scores yet ({lane})</source>
        <translation>{title}: aún sin puntuaciones ({lane})</translation>
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
        <translation>{what} (según dice la gente)</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}: {change} over a year</source>
        <translation>{what}: {change} en un año</translation>
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
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>From figures to priorities, goals and actions, and whether they worked.</source>
        <translation>De las cifras a prioridades, objetivos y acciones, y si funcionaron.</translation>
    </message>
    <message>
        <source>Imports neighbourhood surveys and turns them into figures with margins.</source>
        <translation>Importa encuestas de barrio y las convierte en cifras con márgenes.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Muestra lo que falta, está duplicado, es tardío o no tiene categoría en los incidentes.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Encuestas</translation>
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
        <translation>Leyendo los barrios</translation>
    </message>
    <message>
        <source>Reading shapes</source>
        <translation>Leyendo las formas</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>Leyendo el ráster</translation>
    </message>
</context>
<context>
    <name>qgis</name>
    <message>
        <source>A date: 2026-03-31</source>
        <translation>Una fecha: 2026-03-31</translation>
    </message>
    <message>
        <source>A number from 0</source>
        <translation>Un número desde 0</translation>
    </message>
    <message>
        <source>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</source>
        <translation>Un año, mes, día u hora: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Solo tentativa</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mapas base</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category at the source</source>
        <translation>Categoría en la fuente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coordinator present</source>
        <translation>Con coordinador</translation>
    </message>
    <message>
        <source>Coordinator unknown</source>
        <translation>Coordinador desconocido</translation>
    </message>
    <message>
        <source>Coordinator wanted</source>
        <translation>Se busca coordinador</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Hogares</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Known to us since</source>
        <translation>Conocido por nosotros desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>National category</source>
        <translation>Categoría nacional</translation>
    </message>
    <message>
        <source>Neighbourhood information network (BIN)</source>
        <translation>Red vecinal de información (BIN)</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes vecinales</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>Not shown: can&apos;t be added up</source>
        <translation>No mostrado: no se puede sumar</translation>
    </message>
    <message>
        <source>Not shown: the way of counting changed</source>
        <translation>No mostrado: cambió la forma de contar</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>No mostrado: muy pocos</translation>
    </message>
    <message>
        <source>Not shown: would give another figure away</source>
        <translation>No mostrado: revelaría otra cifra</translation>
    </message>
    <message>
        <source>Not sorted into a category</source>
        <translation>Sin categoría asignada</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Número en la fuente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Police contact (service, not a person)</source>
        <translation>Contacto en la policía (servicio, no una persona)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada el</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>En inicio</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street (without house number)</source>
        <translation>Calle (sin número)</translation>
    </message>
    <message>
        <source>The end does not lie before the begin</source>
        <translation>El fin no es anterior al inicio</translation>
    </message>
    <message>
        <source>There is a coordinator</source>
        <translation>Hay coordinador</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>grupo de WhatsApp</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>All incidents of the project, whatever the filter</source>
        <translation>Todos los incidentes del proyecto, sea cual sea el filtro</translation>
    </message>
    <message>
        <source>Category not in the recipe</source>
        <translation>Categoría ausente del modelo de importación</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Doubles agree in source, category, begin and place.</source>
        <translation>Los duplicados coinciden en fuente, categoría, inicio y lugar.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Known late</source>
        <translation>Conocidos tarde</translation>
    </message>
    <message>
        <source>Late: known more than {days} days after the end of the incident.</source>
        <translation>Tarde: conocido más de {days} días después del fin del incidente.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>There are no incidents yet.</source>
        <translation>Todavía no hay incidentes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>Sin día conocido</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sin hora conocida</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>{n} have a category that the recipe does not know.</source>
        <translation>{n} tienen una categoría que el modelo de importación no conoce.</translation>
    </message>
    <message>
        <source>{n} have no known day, {hours} no known hour.</source>
        <translation>{n} no tienen día conocido, {hours} no tienen hora conocida.</translation>
    </message>
    <message>
        <source>{n} look like doubles of another.</source>
        <translation>{n} parecen duplicados de otro.</translation>
    </message>
    <message>
        <source>{n} of {base} were known more than {days} days late.</source>
        <translation>{n} de {base} se conocieron con más de {days} días de retraso.</translation>
    </message>
    <message>
        <source>{n} of {total} incidents have no location.</source>
        <translation>{n} de {total} incidentes no tienen ubicación.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>More questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>Más que azar</translation>
    </message>
    <message>
        <source>Rising here</source>
        <translation>¿Aumenta aquí?</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>Y ahora, dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>95 % by chance: from</source>
        <translation>95 % por azar: desde</translation>
    </message>
    <message>
        <source>95 % by chance: to</source>
        <translation>95 % por azar: hasta</translation>
    </message>
    <message>
        <source>99.8 % by chance: from</source>
        <translation>99,8 % por azar: desde</translation>
    </message>
    <message>
        <source>99.8 % by chance: to</source>
        <translation>99,8 % por azar: hasta</translation>
    </message>
    <message>
        <source>Against the whole</source>
        <translation>Frente al conjunto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</source>
        <translation>Barrios fuera de las líneas exteriores: {outside} de {shown}; el azar por sí solo pone allí unos 2 de cada 1.000.</translation>
    </message>
    <message>
        <source>Areas whose bars overlap cannot be put in order</source>
        <translation>Los barrios cuyas barras se solapan no se pueden ordenar</translation>
    </message>
    <message>
        <source>Areas whose margins of rank overlap cannot be put in order.</source>
        <translation>Los barrios cuyos márgenes de puesto se solapan no se pueden ordenar.</translation>
    </message>
    <message>
        <source>Chance explains all differences, so the areas cannot be put in order.</source>
        <translation>El azar explica todas las diferencias, así que los barrios no se pueden ordenar.</translation>
    </message>
    <message>
        <source>Fewer incidents by inhabitants than the whole: {names}.</source>
        <translation>Menos incidentes por habitante que el conjunto: {names}.</translation>
    </message>
    <message>
        <source>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</source>
        <translation>Embudo: límites exactos de Poisson del 95 % y el 99,8 % alrededor de la tasa del conjunto, unidos por líneas rectas (Spiegelhalter 2005); los barrios se sitúan por la probabilidad exacta de su recuento.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents outside the areas, not compared: {n}.</source>
        <translation>Incidentes fuera de los barrios, no comparados: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidentes sin ubicación, no comparados: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Los habitantes no son los visitantes: una tasa es alta donde muchos vienen de lejos.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>No dice por qué.</translation>
    </message>
    <message>
        <source>Margins of plain rates: exact Poisson, 95 %.</source>
        <translation>Márgenes de las tasas simples: Poisson exacto, 95 %.</translation>
    </message>
    <message>
        <source>More incidents by inhabitants than the whole: {names}.</source>
        <translation>Más incidentes por habitante que el conjunto: {names}.</translation>
    </message>
    <message>
        <source>No area differs from the whole more than chance would have it.</source>
        <translation>Ningún barrio difiere del conjunto más de lo que daría el azar.</translation>
    </message>
    <message>
        <source>Other borders would give other rates.</source>
        <translation>Otros límites darían otras tasas.</translation>
    </message>
    <message>
        <source>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</source>
        <translation>Sobredispersión φ: media cuadrática de z, con sus décimas partes extremas recortadas; los límites se ensanchan por su raíz si supera 1 en más de dos errores estándar.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</source>
        <translation>El puesto 1 es la tasa más alta. Los barrios cuyos puestos se solapan no se pueden ordenar.</translation>
    </message>
    <message>
        <source>Rank by rate (1 is the highest)</source>
        <translation>Puesto por tasa (1 es la más alta)</translation>
    </message>
    <message>
        <source>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</source>
        <translation>Puestos: mediana y 95 % central de {draws} extracciones de las distribuciones gamma a posteriori del modelo global (Goldstein y Spiegelhalter 1996), semilla {seed}.</translation>
    </message>
    <message>
        <source>Ranks: the variance between areas is estimated as 0, so every order is as likely.</source>
        <translation>Puestos: la varianza entre barrios se estima en 0, así que todos los órdenes son igual de probables.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rates and ranks</source>
        <translation>Tasas y puestos</translation>
    </message>
    <message>
        <source>Rates of areas against the whole</source>
        <translation>Tasas de los barrios frente al conjunto</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Tasa suavizada</translation>
    </message>
    <message>
        <source>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Tasas suavizadas: Bayes empírico global (Marshall 1991), como spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</source>
        <translation>Tasas suavizadas: Bayes empírico local (Marshall 1991) sobre un barrio y los que toca, como spdep::EBlocal.</translation>
    </message>
    <message>
        <source>The areas cannot be put in order</source>
        <translation>Los barrios no se pueden ordenar</translation>
    </message>
    <message>
        <source>The areas differ more than by chance, but none stands out among them.</source>
        <translation>Los barrios difieren más de lo que daría el azar, pero ninguno destaca entre ellos.</translation>
    </message>
    <message>
        <source>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Los barrios difieren más de lo que explica el azar, así que estar ahí dice poco por sí solo; se nombran los que aun así destacan.</translation>
    </message>
    <message>
        <source>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Los barrios difieren {phi} veces lo que explica el azar, así que estar ahí dice poco por sí solo; se nombran los que aun así destacan.</translation>
    </message>
    <message>
        <source>There are incidents outside the areas, not compared.</source>
        <translation>Hay incidentes fuera de los barrios, no comparados.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Hay incidentes sin ubicación, no comparados.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>No hay incidentes que comparar.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sin población conocida, excluidos: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}; incidents there: {n}.</source>
        <translation>Sin población conocida, excluidos: {names}; incidentes allí: {n}.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>barrios</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>barrios que destacan</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>claramente más alta</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>claramente más baja</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidentes: {n}</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>per {per} inhabitants</source>
        <translation>por {per} habitantes</translation>
    </message>
    <message>
        <source>per {per} inhabitants: {rate} ({low} to {high})</source>
        <translation>por {per} habitantes: {rate} ({low} a {high})</translation>
    </message>
    <message>
        <source>perhaps higher</source>
        <translation>quizá más alta</translation>
    </message>
    <message>
        <source>perhaps lower</source>
        <translation>quizá más baja</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>población desconocida</translation>
    </message>
    <message>
        <source>rank {rank} ({low} to {high})</source>
        <translation>puesto {rank} ({low} a {high})</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that is not known here</source>
        <translation>una categoría que aquí no se conoce</translation>
    </message>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>una categoría que el modelo de importación no conoce</translation>
    </message>
    <message>
        <source>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</source>
        <translation>un cambio, no una cifra: escriba la cifra misma, como 8,2, y su unidad aparte</translation>
    </message>
    <message>
        <source>a code that another row has already: give it its own</source>
        <translation>un código que ya tiene otra fila: dele uno propio</translation>
    </message>
    <message>
        <source>a coordinate that is not a number</source>
        <translation>una coordenada que no es un número</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>una fecha en el futuro</translation>
    </message>
    <message>
        <source>a date that does not exist</source>
        <translation>una fecha que no existe</translation>
    </message>
    <message>
        <source>a group that isn&apos;t known</source>
        <translation>un grupo que no se conoce</translation>
    </message>
    <message>
        <source>a kind of network that isn&apos;t known</source>
        <translation>un tipo de red desconocido</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>una línea o superficie, situada por un punto suyo</translation>
    </message>
    <message>
        <source>a margin that does not hold the figure</source>
        <translation>un margen que no contiene la cifra</translation>
    </message>
    <message>
        <source>a partner without a sector: write “Police: local team”, each on a line</source>
        <translation>un socio sin sector: escriba «Policía: equipo local», cada uno en una línea</translation>
    </message>
    <message>
        <source>a person&apos;s contact data, not taken over</source>
        <translation>datos de contacto de una persona, no incluidos</translation>
    </message>
    <message>
        <source>a placeholder instead of a location</source>
        <translation>un valor de relleno en lugar de una ubicación</translation>
    </message>
    <message>
        <source>a point or comma that can mean two things: write 1250 or 1.25</source>
        <translation>un punto o una coma que puede significar dos cosas: escriba 1250 o 1,25</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>un punto o una línea, no una superficie</translation>
    </message>
    <message>
        <source>a population that is not a number above zero</source>
        <translation>una población que no es un número mayor que cero</translation>
    </message>
    <message>
        <source>a shape that makes no sense</source>
        <translation>una forma sin sentido</translation>
    </message>
    <message>
        <source>a status that isn&apos;t known</source>
        <translation>un estado desconocido</translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation>un texto demasiado largo</translation>
    </message>
    <message>
        <source>a weight that is not a number above zero</source>
        <translation>un peso que no es un número mayor que cero</translation>
    </message>
    <message>
        <source>a word that is not in the list of this column</source>
        <translation>una palabra que no está en la lista de esta columna</translation>
    </message>
    <message>
        <source>an amount below nought: write it without a minus sign</source>
        <translation>un importe por debajo de cero: escríbalo sin signo menos</translation>
    </message>
    <message>
        <source>an amount that is too large</source>
        <translation>un importe demasiado grande</translation>
    </message>
    <message>
        <source>an area of which it isn&apos;t said of which division it is</source>
        <translation>un barrio del que no se dice de qué división es</translation>
    </message>
    <message>
        <source>an area that isn&apos;t known</source>
        <translation>un barrio que no se conoce</translation>
    </message>
    <message>
        <source>an area, taken as its outline</source>
        <translation>una superficie, tomada como su contorno</translation>
    </message>
    <message>
        <source>an empty row</source>
        <translation>una fila vacía</translation>
    </message>
    <message>
        <source>an hour that came twice at the clock change</source>
        <translation>una hora que se dio dos veces en el cambio de hora</translation>
    </message>
    <message>
        <source>an hour that the clock change skipped</source>
        <translation>una hora que el cambio de hora se saltó</translation>
    </message>
    <message>
        <source>answers from areas that are not known</source>
        <translation>respuestas de barrios que no se conocen</translation>
    </message>
    <message>
        <source>answers that are not a number</source>
        <translation>respuestas que no son un número</translation>
    </message>
    <message>
        <source>answers that are not on the scale</source>
        <translation>respuestas que no están en la escala</translation>
    </message>
    <message>
        <source>answers whose area was found by its name</source>
        <translation>respuestas cuyo barrio se encontró por su nombre</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read were replaced</source>
        <translation>se sustituyeron caracteres ilegibles</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordenadas fuera de la zona del mapa</translation>
    </message>
    <message>
        <source>far from the municipality, left out</source>
        <translation>lejos del municipio, excluido</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>menos celdas que títulos</translation>
    </message>
    <message>
        <source>goals that hang on one another in a circle</source>
        <translation>objetivos que cuelgan unos de otros en círculo</translation>
    </message>
    <message>
        <source>it does not say what it hangs on: write a code or a title</source>
        <translation>no dice de qué cuelga: escriba un código o un título</translation>
    </message>
    <message>
        <source>it hangs on the wrong level: plan, strategic goal, operational goal, action</source>
        <translation>cuelga del nivel equivocado: plan, objetivo estratégico, objetivo operativo, acción</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitud y longitud estaban intercambiadas</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>más celdas que títulos</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>se debe rellenar</translation>
    </message>
    <message>
        <source>neither objective nor subjective</source>
        <translation>ni objetivo ni subjetivo</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>sin conglomerado</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sin código</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>sin indicador</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no number of the respondent</source>
        <translation>sin número de participante</translation>
    </message>
    <message>
        <source>no row has this code or title: what it hangs on is missing</source>
        <translation>ninguna fila tiene este código o título: falta aquello de lo que cuelga</translation>
    </message>
    <message>
        <source>no stratum</source>
        <translation>sin estrato</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>not a date: write it as 31/12/2026</source>
        <translation>no es una fecha: escríbala como 31/12/2026</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>not a number of households</source>
        <translation>no es un número de hogares</translation>
    </message>
    <message>
        <source>not a number of inhabitants</source>
        <translation>no es un número de habitantes</translation>
    </message>
    <message>
        <source>not a number: write only the figure, and the words in another column</source>
        <translation>no es un número: escriba solo la cifra, y las palabras en otra columna</translation>
    </message>
    <message>
        <source>not a period: write 2025, 2025-03 or two days</source>
        <translation>no es un período: escriba 2025, 2025-03 o dos días</translation>
    </message>
    <message>
        <source>not a period: write a year (2025), a month (2025-10) or two days with a slash</source>
        <translation>no es un período: escriba un año (2025), un mes (2025-10) o dos días con una barra</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>not a year: write it with four figures, such as 2026</source>
        <translation>no es un año: escríbalo con cuatro cifras, como 2026</translation>
    </message>
    <message>
        <source>not an amount: write only the number of euros</source>
        <translation>no es un importe: escriba solo el número de euros</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>partes de un mismo barrio, unidas</translation>
    </message>
    <message>
        <source>respondents of before who are not in this file</source>
        <translation>participantes anteriores que no están en este archivo</translation>
    </message>
    <message>
        <source>several rows are called so: write the title, or what stands in their last column</source>
        <translation>varias filas se llaman así: escriba el título, o lo que está en su última columna</translation>
    </message>
    <message>
        <source>the date of the target is not after that of the baseline</source>
        <translation>la fecha del valor objetivo no es posterior a la de la situación de partida</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>el fin es anterior al inicio</translation>
    </message>
    <message>
        <source>the figure lies outside its own margin</source>
        <translation>la cifra está fuera de su propio margen</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>la fila no se puede leer</translation>
    </message>
    <message>
        <source>the same area and period once more</source>
        <translation>otra vez el mismo barrio y período</translation>
    </message>
    <message>
        <source>the same category once more</source>
        <translation>otra vez la misma categoría</translation>
    </message>
    <message>
        <source>the same code for another area</source>
        <translation>el mismo código para otro barrio</translation>
    </message>
    <message>
        <source>the same name for another network</source>
        <translation>el mismo nombre para otra red</translation>
    </message>
    <message>
        <source>the same number more than once</source>
        <translation>el mismo número más de una vez</translation>
    </message>
    <message>
        <source>the same respondent once more</source>
        <translation>el mismo participante otra vez</translation>
    </message>
    <message>
        <source>the same row twice</source>
        <translation>dos veces la misma fila</translation>
    </message>
    <message>
        <source>the sheet has no such column</source>
        <translation>la hoja no tiene esa columna</translation>
    </message>
    <message>
        <source>what it hangs on was refused: mend that row first</source>
        <translation>se rechazó aquello de lo que cuelga: corrija primero esa fila</translation>
    </message>
    <message>
        <source>without a shape</source>
        <translation>sin forma</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sin ubicación</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Austin, aggravated assaults</source>
        <translation>Austin, agresiones graves</translation>
    </message>
    <message>
        <source>Belgian police zone, extract of facts</source>
        <translation>Zona de policía belga, extracto de hechos</translation>
    </message>
    <message>
        <source>Bronx, shootings</source>
        <translation>Bronx, tiroteos</translation>
    </message>
    <message>
        <source>Dutch police system (BVH)</source>
        <translation>Sistema de la policía neerlandesa (BVH)</translation>
    </message>
    <message>
        <source>Nottingham, violence</source>
        <translation>Nottingham, violencia</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2, citizens&apos; reports</source>
        <translation>Open311 GeoReport v2, avisos de ciudadanos</translation>
    </message>
    <message>
        <source>San Francisco, robberies</source>
        <translation>San Francisco, robos con violencia</translation>
    </message>
    <message>
        <source>St. Louis, part 1 crimes</source>
        <translation>San Luis, delitos graves (part 1)</translation>
    </message>
    <message>
        <source>Toronto, Major Crime Indicators</source>
        <translation>Toronto, principales indicadores de delincuencia</translation>
    </message>
    <message>
        <source>Toronto, robberies</source>
        <translation>Toronto, robos con violencia</translation>
    </message>
    <message>
        <source>Washington DC, crime of the last 30 days</source>
        <translation>Washington, delitos de los últimos 30 días</translation>
    </message>
    <message>
        <source>data.police.uk, street level crime</source>
        <translation>data.police.uk, delitos a nivel de calle</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>(no decision noted)</source>
        <translation>(ninguna decisión anotada)</translation>
    </message>
    <message>
        <source>Analyses in the register: {n}</source>
        <translation>Análisis en el registro: {n}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>As on the sheet of this analysis.</source>
        <translation>Como en la hoja de este análisis.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Figures about places and periods, not about persons. A person decides; the program decides nothing.</source>
        <translation>Cifras sobre lugares y períodos, no sobre personas. Decide una persona; el programa no decide nada.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Mark of the data (SHA-256)</source>
        <translation>Huella de los datos (SHA-256)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>No analysis has been entered in the register.</source>
        <translation>Todavía no se ha anotado ningún análisis en el registro.</translation>
    </message>
    <message>
        <source>No decision has been noted yet.</source>
        <translation>Todavía no se ha anotado ninguna decisión.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Recorded incidents of this project: place, time and category, no personal data. {about}</source>
        <translation>Incidentes registrados de este proyecto: lugar, momento y categoría, sin datos personales. {about}</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registro de análisis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Added: {name} ({kind}: {n}).</source>
        <translation>Añadido: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Areas: {areas}. Pages: {pages}.</source>
        <translation>Barrios: {areas}. Páginas: {pages}.</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Copiado en {path}.</translation>
    </message>
    <message>
        <source>Import {number} is undone: {removed} incidents removed, {restored} restored.</source>
        <translation>La importación {number} se ha deshecho: {removed} incidentes retirados, {restored} restaurados.</translation>
    </message>
    <message>
        <source>Import {number}, source {source}.</source>
        <translation>Importación {number}, fuente {source}.</translation>
    </message>
    <message>
        <source>It is not in the log of exports: this project is open for reading only.</source>
        <translation>No está en el registro de exportaciones: este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Filas conservadas con una nota; una fila puede tener varias:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Mapa para el navegador: {path}</translation>
    </message>
    <message>
        <source>Mark of the project: {mark}</source>
        <translation>Marca del proyecto: {mark}</translation>
    </message>
    <message>
        <source>Picture of the map: {path}</source>
        <translation>Imagen del mapa: {path}</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Proyecto: {path}</translation>
    </message>
    <message>
        <source>QGIS project: {path}</source>
        <translation>Proyecto QGIS: {path}</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Filas rechazadas, por motivo:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Filas rechazadas: {path}</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Quitado: {name}.</translation>
    </message>
    <message>
        <source>Replaced: {name} ({kind}: {n}).</source>
        <translation>Sustituido: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Fila {row}: {reason}</translation>
    </message>
    <message>
        <source>The file names no coordinate system; {crs} was taken from its coordinates.</source>
        <translation>El archivo no indica sistema de coordenadas; {crs} se dedujo de sus coordenadas.</translation>
    </message>
    <message>
        <source>The project is ready. It lies in {path}.</source>
        <translation>El proyecto está listo. Está en {path}.</translation>
    </message>
    <message>
        <source>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</source>
        <translation>El ráster se pasó a las coordenadas del proyecto; cada celda tomó el valor anterior más cercano.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>El municipio de ejemplo está listo: {n} incidentes.</translation>
    </message>
    <message>
        <source>There are no risk factors yet. Import one with “factor import”.</source>
        <translation>Todavía no hay factores de riesgo. Importe uno con «factor import».</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era una prueba: no se guardó nada.</translation>
    </message>
    <message>
        <source>Unchanged: {name} was already so ({kind}: {n}).</source>
        <translation>Sin cambios: {name} ya era así ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Workbook for the council: {path}</source>
        <translation>Libro para el pleno municipal: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>barrios</translation>
    </message>
    <message>
        <source>cells of a raster with a value</source>
        <translation>celdas de un ráster con un valor</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>{at}: as {name}, for {recipient}, by “{command}”</source>
        <translation>{at}: como {name}, para {recipient}, con «{command}»</translation>
    </message>
    <message>
        <source>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</source>
        <translation>{file} no está en el registro de exportaciones: no salió de este proyecto, se cambió después, o entonces no se podía escribir en el proyecto.</translation>
    </message>
    <message>
        <source>{file} left this project, unchanged.</source>
        <translation>{file} salió de este proyecto, sin cambios.</translation>
    </message>
    <message>
        <source>{mb} MB on disk</source>
        <translation>{mb} MB en el disco</translation>
    </message>
    <message>
        <source>{name} ({crs}, made {created})</source>
        <translation>{name} ({crs}, creado {created})</translation>
    </message>
    <message>
        <source>{n} areas of scheme {scheme}</source>
        <translation>{n} barrios de la división {scheme}</translation>
    </message>
    <message>
        <source>{n} imports</source>
        <translation>{n} importaciones</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
    <message>
        <source>{n} invalid shapes were repaired.</source>
        <translation>Se repararon {n} formas no válidas.</translation>
    </message>
    <message>
        <source>{n} neighbourhood networks</source>
        <translation>{n} redes vecinales</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{part}: {percent} % sure</source>
        <translation>{part}: {percent} % de certeza</translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation>{path} está íntegro.</translation>
    </message>
    <message>
        <source>{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} polígonos leídos: {added} añadidos, {updated} actualizados, {unchanged} sin cambios, {rejected} rechazados.</translation>
    </message>
    <message>
        <source>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} filas leídas: {added} añadidas, {updated} actualizadas, {unchanged} sin cambios, {rejected} rechazadas.</translation>
    </message>
    <message>
        <source>{scheme} (from {day})</source>
        <translation>{scheme} (desde {day})</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</source>
        <translation>Un incidente que nadie vio puede haber ocurrido en cualquier momento de su intervalo; se reparte por igual en él.</translation>
    </message>
    <message>
        <source>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</source>
        <translation>Pesos aorísticos (Ratcliffe 2002, Journal of Quantitative Criminology 18): cada incidente pesa uno, repartido en minutos enteros sobre [inicio, fin); sin fin, o con un fin igual al inicio, cuenta en la hora en que empezó; un día sin hora es el día entero; los extremos intercambiados se corrigen.</translation>
    </message>
    <message>
        <source>Between the two ways of counting, {moved} of every 100 incidents change hour.</source>
        <translation>Entre las dos formas de contar, {moved} de cada 100 incidentes cambian de hora.</translation>
    </message>
    <message>
        <source>Both ways of counting give almost the same picture.</source>
        <translation>Ambas formas de contar dan casi la misma imagen.</translation>
    </message>
    <message>
        <source>By the hour of the day</source>
        <translation>Por hora del día</translation>
    </message>
    <message>
        <source>By the hour they began</source>
        <translation>Por la hora en que empezaron</translation>
    </message>
    <message>
        <source>Counted by the hour they began, {part} would seem the busiest.</source>
        <translation>Contados por la hora en que empezaron, la parte con más incidentes parecería: {part}.</translation>
    </message>
    <message>
        <source>Differences between single hours may be chance.</source>
        <translation>Las diferencias entre horas sueltas pueden ser azar.</translation>
    </message>
    <message>
        <source>Each incident counts in the hour it began.</source>
        <translation>Cada incidente cuenta en la hora en que empezó.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents by weekday and part of the day</source>
        <translation>Incidentes por día de la semana y parte del día</translation>
    </message>
    <message>
        <source>Known by the day alone, and so spread over that whole day: {n}.</source>
        <translation>Conocidos solo por el día, y por eso repartidos en todo ese día: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Excluidos porque no se conoce el día: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the hour is not known: {n}.</source>
        <translation>Excluidos porque no se conoce la hora: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the interval exceeds a week: {n}.</source>
        <translation>Excluidos porque el intervalo supera una semana: {n}.</translation>
    </message>
    <message>
        <source>No incident has an end, so each counts in the hour it began.</source>
        <translation>Ningún incidente tiene fin, así que cada uno cuenta en la hora en que empezó.</translation>
    </message>
    <message>
        <source>No part of the week is clearly busier than the others.</source>
        <translation>Ninguna parte de la semana tiene claramente más incidentes que las otras.</translation>
    </message>
    <message>
        <source>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</source>
        <translation>De cada 100 incidentes, de {low} a {high} caen en esa parte; este margen tiene en cuenta las muchas partes que se compararon.</translation>
    </message>
    <message>
        <source>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</source>
        <translation>Registrados exactamente a las 0:00: {n}. A menudo eso indica una hora desconocida.</translation>
    </message>
    <message>
        <source>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</source>
        <translation>Parámetros: by = {by}; intervalos de más de una semana usados = {over_week}. Hora local del reloj: la hora que se da dos veces en otoño cuenta una vez, la que se salta en primavera se queda.</translation>
    </message>
    <message>
        <source>Spread incidents count for a part in each hour.</source>
        <translation>Los incidentes repartidos cuentan en parte en cada hora.</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Repartidos en el intervalo</translation>
    </message>
    <message>
        <source>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</source>
        <translation>La mayor de 39 partes (4 del día, 7 días de la semana, 28 de ambos) por el límite inferior de su parte de los incidentes dividido por su duración; límites binomiales exactos, 95 % para todas las partes juntas (Bonferroni); se nombra solo si ese límite supera su duración.</translation>
    </message>
    <message>
        <source>The busiest part: {part}.</source>
        <translation>La parte con más incidentes: {part}.</translation>
    </message>
    <message>
        <source>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</source>
        <translation>La parte con más incidentes: {part}. Tiene unos {k} de {n} incidentes; si todas las horas fueran iguales tendría unos {expected}.</translation>
    </message>
    <message>
        <source>The times are those on record, by the clock on the wall.</source>
        <translation>Las horas son las registradas, según el reloj de pared.</translation>
    </message>
    <message>
        <source>There are no incidents here whose time of day is known.</source>
        <translation>Aquí no hay incidentes cuya hora del día se conozca.</translation>
    </message>
    <message>
        <source>There are too few incidents to tell the hours apart.</source>
        <translation>Hay muy pocos incidentes para distinguir las horas.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>With an end before the begin: {n}. They were swapped.</source>
        <translation>Con un fin anterior al inicio: {n}. Se intercambiaron.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n} of {all}.</source>
        <translation>Con un intervalo de más de un día: {n} de {all}.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n}.</source>
        <translation>Con un intervalo de más de un día: {n}.</translation>
    </message>
    <message>
        <source>With an interval of more than a week: {n}. They hide differences.</source>
        <translation>Con un intervalo de más de una semana: {n}. Ocultan diferencias.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>every day {hours}</source>
        <translation>todos los días {hours}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>repartido</translation>
    </message>
</context>
<context>
    <name>riskterrain</name>
    <message>
        <source>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</source>
        <translation>El BIC toma las celdas por independientes y admite casi cualquier capa donde los vecinos se parecen. Por eso un efecto solo se cita cuando una correlación de su factor tiene q de 0,05 como máximo.</translation>
    </message>
    <message>
        <source>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</source>
        <translation>Se omiten las celdas donde no vive nadie: {n}; lo que ocurrió allí cuenta como fuera.</translation>
    </message>
    <message>
        <source>Cells it reaches</source>
        <translation>Celdas que alcanza</translation>
    </message>
    <message>
        <source>Chance (q)</source>
        <translation>Azar (q)</translation>
    </message>
    <message>
        <source>Each factor by itself</source>
        <translation>Cada factor por separado</translation>
    </message>
    <message>
        <source>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</source>
        <translation>Regresión de Poisson con red elástica (mezcla 0,5, efectos no menores que 0), intensidad por validación cruzada de 10 partes (semilla {seed}): candidatos conservados: {kept}. Después, pasos en ambas direcciones por BIC, cada factor de una sola forma como máximo, para recuentos de Poisson y binomiales negativos. Elegido: {family}, BIC {bic} (sin factores: {without}).</translation>
    </message>
    <message>
        <source>Factors that rest on few incidents are not shown here.</source>
        <translation>Aquí no se muestran los factores que se basan en pocos incidentes.</translation>
    </message>
    <message>
        <source>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</source>
        <translation>De −1 a 1; 0 es ninguna relación. Las celdas cercanas se parecen, así que todas juntas valen como menos celdas independientes; los márgenes y el azar cuentan con esas.</translation>
    </message>
    <message>
        <source>How it reaches a place</source>
        <translation>Cómo alcanza un lugar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</source>
        <translation>En {share} de las celdas no ocurrió nada. Donde casi nadie vive o pasa, como en el campo, siempre está tranquilo, y entonces todo lo que hay en la ciudad parece atraer incidentes. Elija un barrio de la ciudad, o compare por habitante, para comparar lo comparable.</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at: {n}.</source>
        <translation>Incidentes fuera de la zona examinada: {n}.</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidentes allí</translation>
    </message>
    <message>
        <source>Incidents without a location: {n}.</source>
        <translation>Incidentes sin ubicación: {n}.</translation>
    </message>
    <message>
        <source>It is about places. It says nothing about persons who live or come there.</source>
        <translation>Trata de lugares. No dice nada de las personas que viven o pasan allí.</translation>
    </message>
    <message>
        <source>More incidents near these, with margins</source>
        <translation>Más incidentes cerca de estos, con márgenes</translation>
    </message>
    <message>
        <source>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</source>
        <translation>Los lugares vecinos se parecen más de lo que explican estos factores: algo más influye, y los márgenes verdaderos son más anchos.</translation>
    </message>
    <message>
        <source>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</source>
        <translation>Ninguno de los factores de riesgo examinados va junto con más incidentes de forma bastante clara. Examinados: {factors}.</translation>
    </message>
    <message>
        <source>Offset: the log of the inhabitants, those of each area spread evenly over it.</source>
        <translation>Término fijo (offset): el logaritmo de los habitantes, los de cada barrio repartidos por igual en él.</translation>
    </message>
    <message>
        <source>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</source>
        <translation>Solo se examinaron los factores importados. Uno de ellos puede representar algo que no se importó, como cuánta gente pasa por allí.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlación de rangos</translation>
    </message>
    <message>
        <source>Relative risk</source>
        <translation>Riesgo relativo</translation>
    </message>
    <message>
        <source>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</source>
        <translation>Valor de riesgo relativo = exp(coeficiente). Intervalo de Wald del 95 % con el mayor de dos errores estándar: el del modelo por la raíz de la dispersión ({dispersion}), si supera 1, y uno robusto por cuadrados de 4 por 4 celdas. La selección no se tiene en cuenta. Correlación de los residuos de celdas contiguas: {alike}.</translation>
    </message>
    <message>
        <source>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</source>
        <translation>Riesgo relativo: cuántas veces los incidentes de los lugares que el factor no alcanza, con los demás factores iguales. No dice que el factor los cause.</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Factor de riesgo</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Factores de riesgo</translation>
    </message>
    <message>
        <source>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</source>
        <translation>Fuente: Caplan y Kennedy, modelado del terreno de riesgo, como en RTMDx.</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</source>
        <translation>Correlación de Spearman entre celdas con el número efectivo de celdas según Clifford, Richardson y Hémon (1989), intervalo según Bonett y Wright (2000), q según Benjamini y Hochberg.</translation>
    </message>
    <message>
        <source>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</source>
        <translation>Celdas cuadradas de {cell} m cuyo terreno toca la zona estudiada: {cells}. Candidatos: de 0,5 a 3 manzanas ({block} m) en pasos de media manzana; densidad (núcleo uniforme) por encima de la media + 2 desviaciones estándar; quintas partes más alta y más baja de un ráster. Conservados para comparar: {tried}.</translation>
    </message>
    <message>
        <source>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</source>
        <translation>Las celdas son más grandes que una manzana: no se puede distinguir lo que está a media manzana.</translation>
    </message>
    <message>
        <source>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</source>
        <translation>Los factores y sus distancias se eligieron con estos mismos incidentes, entre {n} posibilidades: cuente con efectos más débiles en otro período.</translation>
    </message>
    <message>
        <source>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</source>
        <translation>Los factores están en todas partes o en ninguna a menos de tres manzanas, así que no hay lugares que comparar.</translation>
    </message>
    <message>
        <source>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</source>
        <translation>No hay barrios: se comparó todo el rectángulo alrededor de los incidentes, también donde no se registra ninguno. Importe barrios para quedarse dentro del municipio.</translation>
    </message>
    <message>
        <source>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</source>
        <translation>Esto muestra qué hay cerca de los lugares con más incidentes, no por qué los hay. Un ejemplo: cerca de las paradas de autobús suele haber más incidentes, porque por allí pasa mucha gente. Eso no quiere decir que las paradas causen incidentes, ni que con menos paradas habría menos.</translation>
    </message>
    <message>
        <source>This tells where there is more, not why.</source>
        <translation>Esto dice dónde hay más, no por qué.</translation>
    </message>
    <message>
        <source>Weaker factors are in the table: {n}.</source>
        <translation>Los factores más débiles están en la tabla: {n}.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Where the margin goes below 1, chance may have made the difference.</source>
        <translation>Donde el margen baja de 1, la diferencia puede ser obra del azar.</translation>
    </message>
    <message>
        <source>Worth independent cells</source>
        <translation>Equivale a celdas independientes</translation>
    </message>
    <message>
        <source>among the highest values</source>
        <translation>entre los valores más altos</translation>
    </message>
    <message>
        <source>among the lowest values</source>
        <translation>entre los valores más bajos</translation>
    </message>
    <message>
        <source>fewer incidents where there is more of it</source>
        <translation>menos incidentes donde hay más</translation>
    </message>
    <message>
        <source>how high the value is</source>
        <translation>lo alto que es el valor</translation>
    </message>
    <message>
        <source>how many within {metres} m</source>
        <translation>cuántos hay a menos de {metres} m</translation>
    </message>
    <message>
        <source>how near the nearest is</source>
        <translation>lo cerca que está el más cercano</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>many within {metres} m</source>
        <translation>muchos a menos de {metres} m</translation>
    </message>
    <message>
        <source>more incidents where there is more of it</source>
        <translation>más incidentes donde hay más</translation>
    </message>
    <message>
        <source>negative binomial (theta {theta})</source>
        <translation>binomial negativa (theta {theta})</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>sin relación clara</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencia</translation>
    </message>
    <message>
        <source>not in the model: nothing clear in any way</source>
        <translation>no está en el modelo: nada claro de ninguna forma</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>riesgo relativo</translation>
    </message>
    <message>
        <source>the same everywhere: nothing to compare</source>
        <translation>igual en todas partes: nada que comparar</translation>
    </message>
    <message>
        <source>times as many incidents as elsewhere</source>
        <translation>veces los incidentes de otros lugares</translation>
    </message>
    <message>
        <source>within {metres} m</source>
        <translation>a menos de {metres} m</translation>
    </message>
    <message>
        <source>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</source>
        <translation>{factor} no tiene valor en parte de las celdas ({n} de {all}); allí no cuenta ni como alto ni como bajo.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: unas {times} veces los incidentes de otros lugares (margen: de {low} a {high} veces), con los demás factores iguales.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: unas {times} veces los incidentes por habitante de otros lugares (margen: de {low} a {high} veces), con los demás factores iguales.</translation>
    </message>
    <message>
        <source>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</source>
        <translation>{place}: sin relación clara. El modelo lo incluyó, pero donde los lugares vecinos se parecen, una capa que no tiene nada que ver suele verse así.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Making the sample municipality</source>
        <translation>Creando el municipio de ejemplo</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>1 incident</source>
        <translation>1 incidente</translation>
    </message>
    <message>
        <source>1 more kind</source>
        <translation>1 categoría más</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>todos los barrios</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de madrugada</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>en fin de semana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>en días laborables</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>una red</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>todo el período</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidentes</translation>
    </message>
    <message>
        <source>{count} more kinds</source>
        <translation>{count} categorías más</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>(no area)</source>
        <translation>(sin barrio)</translation>
    </message>
    <message>
        <source>A slow rise or fall can look like a step.</source>
        <translation>Una subida o bajada lenta puede parecer un escalón.</translation>
    </message>
    <message>
        <source>A small change, or one of the last few periods, can be missed.</source>
        <translation>Puede pasar inadvertido un cambio pequeño, o uno de los últimos períodos.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After by before</source>
        <translation>Después por antes</translation>
    </message>
    <message>
        <source>An average year, with its season</source>
        <translation>Un año medio, con su estacionalidad</translation>
    </message>
    <message>
        <source>An average year, without a clear season</source>
        <translation>Un año medio, sin estacionalidad clara</translation>
    </message>
    <message>
        <source>Another level since {period}</source>
        <translation>Otro nivel desde {period}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Before, in a month</source>
        <translation>Antes, por mes</translation>
    </message>
    <message>
        <source>Before, in a week</source>
        <translation>Antes, por semana</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Rupturas de la serie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Changes of level</source>
        <translation>Cambios de nivel</translation>
    </message>
    <message>
        <source>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</source>
        <translation>Cambios de nivel: división óptima con verosimilitud de Poisson (cuasi-Poisson por la dispersión de los vecinos); la penalización es la que supera el 5 % de 399 series estables simuladas (semilla {seed}). Intervalo del momento: conjunto de verosimilitud de Siegmund (1988). Los períodos vecinos se toman como independientes.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Lo más pronto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Fewer than chance and season allow: {periods}.</source>
        <translation>Menos de lo que admiten el azar y la estacionalidad: {periods}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From {day} on the figures mean something else ({why}); before and after are not compared.</source>
        <translation>Desde el {day} las cifras significan otra cosa ({why}); antes y después no se comparan.</translation>
    </message>
    <message>
        <source>In an average year there are most in {most} and fewest in {least}.</source>
        <translation>En un año medio hay más en {most} y menos en {least}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidentes por mes</translation>
    </message>
    <message>
        <source>Incidents by week</source>
        <translation>Incidentes por semana</translation>
    </message>
    <message>
        <source>It does not say why: people may also report or record differently.</source>
        <translation>No dice por qué: también puede ser que la gente comunique o registre de otra forma.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Lo más tarde</translation>
    </message>
    <message>
        <source>Left out, as hardly anything is on record around that time: {n}.</source>
        <translation>Excluidos porque casi no hay nada registrado en torno a ese momento: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Excluidos porque no se conoce el día: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the month is not known: {n}.</source>
        <translation>Excluidos porque no se conoce el mes: {n}.</translation>
    </message>
    <message>
        <source>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</source>
        <translation>Límites: tres sigma alrededor de una regresión de Poisson con los días como exposición y, a partir de dos años, dos ondas por año; de {first} a {last}. Dispersión {dispersion} (Pearson); por encima de 1 ensancha los límites (cuantiles de la binomial negativa, t de Student). Queda fuera más o menos un período estable de cada 370. También se marcan ocho seguidos del mismo lado de la mediana.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Lower limit of chance</source>
        <translation>Límite inferior del azar</translation>
    </message>
    <message>
        <source>Mean of the same days in {n} years before</source>
        <translation>Media de los mismos días en {n} años anteriores</translation>
    </message>
    <message>
        <source>Mean of the trend with the season</source>
        <translation>Media de la tendencia con la estacionalidad</translation>
    </message>
    <message>
        <source>Months or weeks that the data cover in part are shown, not compared.</source>
        <translation>Los meses o semanas que los datos cubren en parte se muestran, pero no se comparan.</translation>
    </message>
    <message>
        <source>More than chance and season allow: {periods}.</source>
        <translation>Más de lo que admiten el azar y la estacionalidad: {periods}.</translation>
    </message>
    <message>
        <source>New level since</source>
        <translation>Nuevo nivel desde</translation>
    </message>
    <message>
        <source>No clear change of level</source>
        <translation>Sin cambio claro de nivel</translation>
    </message>
    <message>
        <source>No clear change of level from {first} to {last}.</source>
        <translation>Sin cambio claro de nivel, de {first} a {last}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>No entero</translation>
    </message>
    <message>
        <source>Outside these limits, or eight in a row</source>
        <translation>Fuera de estos límites, u ocho seguidos</translation>
    </message>
    <message>
        <source>Over the years the number falls slowly but clearly.</source>
        <translation>A lo largo de los años el número baja de forma lenta pero clara.</translation>
    </message>
    <message>
        <source>Over the years the number rises slowly but clearly.</source>
        <translation>A lo largo de los años el número sube de forma lenta pero clara.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Estacionalidad</translation>
    </message>
    <message>
        <source>Since {period} there are fewer.</source>
        <translation>Desde {period} hay menos.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a month, before that {before}.</source>
        <translation>Desde {period} hay menos: unos {after} por mes; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a week, before that {before}.</source>
        <translation>Desde la {period} hay menos: unos {after} por semana; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more.</source>
        <translation>Desde {period} hay más.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a month, before that {before}.</source>
        <translation>Desde {period} hay más: unos {after} por mes; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a week, before that {before}.</source>
        <translation>Desde la {period} hay más: unos {after} por semana; antes, {before}.</translation>
    </message>
    <message>
        <source>That may be the season: below two years it can&apos;t be taken out.</source>
        <translation>Puede ser la época del año: con menos de dos años no se puede descontar.</translation>
    </message>
    <message>
        <source>The last weeks may still grow: some reports come in late.</source>
        <translation>Las últimas semanas pueden crecer todavía: algunos avisos llegan tarde.</translation>
    </message>
    <message>
        <source>The new level began between {low} and {high} (95 % sure).</source>
        <translation>El nuevo nivel empezó entre {low} y {high} (95 % de certeza).</translation>
    </message>
    <message>
        <source>The new level began in {low} (95 % sure).</source>
        <translation>El nuevo nivel empezó en {low} (95 % de certeza).</translation>
    </message>
    <message>
        <source>The year so far, by area</source>
        <translation>Lo que va de año, por barrio</translation>
    </message>
    <message>
        <source>The year so far, by category</source>
        <translation>Lo que va de año, por categoría</translation>
    </message>
    <message>
        <source>There are no incidents here to count by month or week.</source>
        <translation>Aquí no hay incidentes que contar por mes o semana.</translation>
    </message>
    <message>
        <source>There are too few whole months or weeks to tell a change.</source>
        <translation>Hay muy pocos meses o semanas enteros para detectar un cambio.</translation>
    </message>
    <message>
        <source>There is no whole month or week here to compare.</source>
        <translation>Aquí no hay ningún mes o semana enteros que comparar.</translation>
    </message>
    <message>
        <source>This year until {day}: {now}; the same days of last year: {before}; {change}.</source>
        <translation>Este año hasta el {day}: {now}; los mismos días del año pasado: {before}; {change}.</translation>
    </message>
    <message>
        <source>Too few incidents to show them by month or week here.</source>
        <translation>Muy pocos incidentes para mostrarlos aquí por mes o semana.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</source>
        <translation>Tendencia y estacionalidad: STL (Cleveland et al. 1990), la función stl de R con sus valores por defecto, periódica si no se indica season_years; en los tramos entre rupturas de más de dos años, con 12 meses o 52 semanas por año. Parámetros: {parameters}.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Upper limit of chance</source>
        <translation>Límite superior del azar</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Semana del año</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</source>
        <translation>Lo que va de año: z = 2(√ahora − √antes); claro desde 2, fuerte desde 3; no se dice nada con menos de diez incidentes en ambos juntos.</translation>
    </message>
    <message>
        <source>Years before a break are left out of the table of the year so far.</source>
        <translation>Los años anteriores a una ruptura se omiten en la tabla de lo que va de año.</translation>
    </message>
    <message>
        <source>break that was given</source>
        <translation>ruptura indicada</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>menos de lo esperado</translation>
    </message>
    <message>
        <source>high for eight or more in a row</source>
        <translation>alto durante ocho o más seguidos</translation>
    </message>
    <message>
        <source>in no period</source>
        <translation>en ningún período</translation>
    </message>
    <message>
        <source>low for eight or more in a row</source>
        <translation>bajo durante ocho o más seguidos</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>más de lo esperado</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>no entero</translation>
    </message>
    <message>
        <source>some</source>
        <translation>algunos</translation>
    </message>
    <message>
        <source>the category “{name}” begins</source>
        <translation>empieza la categoría «{name}»</translation>
    </message>
    <message>
        <source>the category “{name}” stops</source>
        <translation>termina la categoría «{name}»</translation>
    </message>
    <message>
        <source>the source “{name}” begins</source>
        <translation>empieza la fuente «{name}»</translation>
    </message>
    <message>
        <source>the source “{name}” stops</source>
        <translation>termina la fuente «{name}»</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>semana {week} de {year}</translation>
    </message>
    <message>
        <source>“No clear change” says that chance alone can do as much.</source>
        <translation>«Sin cambio claro» dice que el azar por sí solo puede hacer lo mismo.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back up on closing</source>
        <translation>Copia de seguridad al cerrar</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>Empty: the language of your system. Applies at the next start.</source>
        <translation>Vacío: el idioma de su sistema. Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>For a tablet: every control is at least 44 pixels high.</source>
        <translation>Para una tableta: cada control tiene al menos 44 píxeles de alto.</translation>
    </message>
    <message>
        <source>From the end of an incident until police or city knew.</source>
        <translation>Desde el fin de un incidente hasta que la policía o el municipio lo supo.</translation>
    </message>
    <message>
        <source>Goals whose latest figure is older are listed.</source>
        <translation>Se muestran los objetivos cuya última cifra es más antigua.</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Ocultar recuentos inferiores a</translation>
    </message>
    <message>
        <source>Keeps the last 30 copies in a folder beside the project.</source>
        <translation>Guarda las últimas 30 copias en una carpeta junto al proyecto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Controles grandes</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Claro, oscuro o como su sistema.</translation>
    </message>
    <message>
        <source>Logit suits nearly always; “kg” is the cautious one.</source>
        <translation>Logit conviene casi siempre; «kg» es el cauteloso.</translation>
    </message>
    <message>
        <source>Nobody who answered so is a fact about everybody in a group.</source>
        <translation>Que nadie respondiera así es un dato sobre todos los de un grupo.</translation>
    </message>
    <message>
        <source>Of ends, milestones and measurements that are due.</source>
        <translation>De finales, pasos y mediciones que vencen.</translation>
    </message>
    <message>
        <source>Only for those who may see them; each look is noted in the log.</source>
        <translation>Solo para quienes pueden verlas; cada consulta queda anotada en el registro.</translation>
    </message>
    <message>
        <source>Plan: a figure is old after this many days</source>
        <translation>Plan: una cifra es antigua después de tantos días</translation>
    </message>
    <message>
        <source>Plan: remind this many days ahead</source>
        <translation>Plan: recordar tantos días antes</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Comunicado tarde después de (días)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Los recuentos menores se ocultan en lo que sale de la oficina; consulte a su delegado de protección de datos.</translation>
    </message>
    <message>
        <source>Such a percentage is shown with the word “indicative”.</source>
        <translation>Un porcentaje así se muestra con la palabra «orientativo».</translation>
    </message>
    <message>
        <source>Surveys: hide zero as well</source>
        <translation>Encuestas: ocultar también el cero</translation>
    </message>
    <message>
        <source>Surveys: how margins of percentages are calculated</source>
        <translation>Encuestas: cómo se calculan los márgenes de los porcentajes</translation>
    </message>
    <message>
        <source>Surveys: indicative on fewer answers than</source>
        <translation>Encuestas: orientativo con menos respuestas que</translation>
    </message>
    <message>
        <source>Surveys: no percentage on fewer answers than</source>
        <translation>Encuestas: ningún porcentaje con menos respuestas que</translation>
    </message>
    <message>
        <source>Surveys: show single answers on this computer</source>
        <translation>Encuestas: mostrar las respuestas individuales en este equipo</translation>
    </message>
    <message>
        <source>To be agreed with the data protection officer.</source>
        <translation>Acuérdelo con el delegado de protección de datos.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>A difference between groups does not say where it comes from.</source>
        <translation>Una diferencia entre grupos no dice de dónde viene.</translation>
    </message>
    <message>
        <source>About the respondent</source>
        <translation>Sobre el participante</translation>
    </message>
    <message>
        <source>About {high} of every 100 residents: {what}.</source>
        <translation>Unos {high} de cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>All answers by group</source>
        <translation>Todas las respuestas por grupo</translation>
    </message>
    <message>
        <source>All these answers are in the project already.</source>
        <translation>Todas estas respuestas ya están en el proyecto.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Todas las olas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respuestas dadas</translation>
    </message>
    <message>
        <source>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Respuestas a esta pregunta: {n} de {all}. La cifra verdadera está dentro del margen en {level} de 100 encuestas así.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas that the project does not know: {n}, in {rows} answers ({codes}).</source>
        <translation>Barrios que el proyecto no conoce: {n}, en {rows} respuestas ({codes}).</translation>
    </message>
    <message>
        <source>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</source>
        <translation>Barrios cuyo nombre coincide pero cuyo código no: {n}, en {rows} respuestas ({codes}). Se relacionaron por nombre; compruebe que son los mismos barrios.</translation>
    </message>
    <message>
        <source>At most {high} of every 100 residents: {what}.</source>
        <translation>Como máximo {high} de cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>Avoiding places and people</source>
        <translation>Evitar lugares y personas</translation>
    </message>
    <message>
        <source>Beside recorded incidents</source>
        <translation>Junto a los incidentes registrados</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>Frente al conjunto</translation>
    </message>
    <message>
        <source>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</source>
        <translation>Entre {earlier} y {later} cambió algo en cómo se preguntó. Decida si las cifras todavía se pueden comparar.</translation>
    </message>
    <message>
        <source>Between {low} and {high} of every 100 residents: {what}.</source>
        <translation>Entre {low} y {high} de cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>Cells that are neither a number nor a sign of StatLine: {count}.</source>
        <translation>Celdas que no son ni un número ni un signo de StatLine: {count}.</translation>
    </message>
    <message>
        <source>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</source>
        <translation>Celdas con una marca como NA o #NULL!, tomadas como vacías: {count}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change since {wave}</source>
        <translation>Cambio desde {wave}</translation>
    </message>
    <message>
        <source>Clearly less than in the whole: {names}.</source>
        <translation>Claramente menos que en el conjunto: {names}.</translation>
    </message>
    <message>
        <source>Clearly less than in {wave}: {names}.</source>
        <translation>Claramente menos que en {wave}: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in the whole: {names}.</source>
        <translation>Claramente más que en el conjunto: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in {wave}: {names}.</source>
        <translation>Claramente más que en {wave}: {names}.</translation>
    </message>
    <message>
        <source>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Códigos de barrios de otra versión (válidos desde {vintage}): {n}, en {rows} respuestas ({codes}). No se cuentan para ningún barrio.</translation>
    </message>
    <message>
        <source>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Códigos que en el proyecto son de un barrio con otro nombre: {n}, en {rows} respuestas ({codes}). No se cuentan para ningún barrio.</translation>
    </message>
    <message>
        <source>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</source>
        <translation>La columna «{column}» se llama peso, pero no contiene números mayores que cero; no se usó así.</translation>
    </message>
    <message>
        <source>Columns of the recipe that this file does not have: {columns}.</source>
        <translation>Columnas del modelo de importación que este archivo no tiene: {columns}.</translation>
    </message>
    <message>
        <source>Columns with a heading that was already there: {count}, such as “{name}”.</source>
        <translation>Columnas con un título que ya existía: {count}, como «{name}».</translation>
    </message>
    <message>
        <source>Columns with a role: {columns}.</source>
        <translation>Columnas con una función: {columns}.</translation>
    </message>
    <message>
        <source>Days: {n} of {rows}.</source>
        <translation>Días: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differences of percentages are in points of a hundred.</source>
        <translation>Las diferencias de porcentajes están en puntos de cien.</translation>
    </message>
    <message>
        <source>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</source>
        <translation>Diferencias: funciones de influencia sumadas dentro de los conglomerados que ambos lados comparten; prueba t; clara si q es como máximo 0,05 según Benjamini y Hochberg (1995) entre los grupos de una cifra.</translation>
    </message>
    <message>
        <source>Different for each person: {n} of {rows}.</source>
        <translation>Distinto para cada persona: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sensación de seguridad</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures of a topic, area and period that were already there, left aside: {count}.</source>
        <translation>Cifras de un tema, barrio y período que ya existían, dejadas aparte: {count}.</translation>
    </message>
    <message>
        <source>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</source>
        <translation>Para todos: error estándar {se}, efecto de diseño {deff}, número efectivo {n}, grados de libertad {df}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Groups with too few answers to show: {n} of {total}.</source>
        <translation>Grupos con muy pocas respuestas para mostrar: {n} de {total}.</translation>
    </message>
    <message>
        <source>Groups: {n}, rows without one: {empty}.</source>
        <translation>Grupos: {n}, filas sin grupo: {empty}.</translation>
    </message>
    <message>
        <source>Groups: {n}, the smallest has rows: {least}.</source>
        <translation>Grupos: {n}, filas del más pequeño: {least}.</translation>
    </message>
    <message>
        <source>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</source>
        <translation>Oculto: recuentos inferiores a {count}, porcentajes con menos de {least} respuestas. Orientativo: menos de {firm} respuestas.</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</source>
        <translation>En {wave} era {before}: una bajada clara (la diferencia está entre {low} y {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</source>
        <translation>En {wave} era {before}: una subida clara (la diferencia está entre {low} y {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</source>
        <translation>En {wave} era {before}: sin cambio claro (la diferencia está entre {low} y {high}).</translation>
    </message>
    <message>
        <source>In {wave}: too few answers to show a figure.</source>
        <translation>En {wave}: muy pocas respuestas para mostrar una cifra.</translation>
    </message>
    <message>
        <source>In {wave}: {value}, margin {low} to {high}, answers: {n}.</source>
        <translation>En {wave}: {value}, margen de {low} a {high}, respuestas: {n}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator “{name}” is deleted. Undo brings it back.</source>
        <translation>El indicador «{name}» se eliminó. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Indicator “{name}” is saved.</source>
        <translation>El indicador «{name}» se guardó.</translation>
    </message>
    <message>
        <source>Indicators that came with the recipe: {n}.</source>
        <translation>Indicadores que venían con el modelo de importación: {n}.</translation>
    </message>
    <message>
        <source>Indicators: {block}</source>
        <translation>Indicadores: {block}</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Dice lo que la gente cuenta, no lo que ocurrió.</translation>
    </message>
    <message>
        <source>Kept, but note:</source>
        <translation>Guardado, pero tenga en cuenta:</translation>
    </message>
    <message>
        <source>Left out of the test, as nobody is in them: {names}.</source>
        <translation>Excluidos de la prueba porque no hay nadie en ellos: {names}.</translation>
    </message>
    <message>
        <source>Left out of the test, as they are hidden: {names}.</source>
        <translation>Excluidos de la prueba porque están ocultos: {names}.</translation>
    </message>
    <message>
        <source>Life in the neighbourhood</source>
        <translation>La vida en el barrio</translation>
    </message>
    <message>
        <source>Lines with letters in another encoding, which were repaired: {count}.</source>
        <translation>Líneas con letras en otra codificación, que se repararon: {count}.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were taken as the header. Check the headings.</source>
        <translation>Las líneas {first} a {last} se tomaron como títulos. Compruebe los títulos.</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivencia</translation>
    </message>
    <message>
        <source>Load it in KoboToolbox or ODK as a new form.</source>
        <translation>Cárguelo en KoboToolbox u ODK como formulario nuevo.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</source>
        <translation>Márgenes de las proporciones: intervalo de Korn–Graubard, muestra efectiva limitada a la real (NCHS 2017).</translation>
    </message>
    <message>
        <source>Margins of shares: Wilson interval on the effective sample.</source>
        <translation>Márgenes de las proporciones: intervalo de Wilson sobre la muestra efectiva.</translation>
    </message>
    <message>
        <source>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</source>
        <translation>Márgenes de las proporciones: intervalo beta sobre la muestra efectiva (Korn y Graubard 1998).</translation>
    </message>
    <message>
        <source>Margins of shares: estimate plus or minus t standard errors (Wald).</source>
        <translation>Márgenes de las proporciones: estimación más o menos t errores estándar (Wald).</translation>
    </message>
    <message>
        <source>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</source>
        <translation>Márgenes de las proporciones: intervalo logit con t según los grados de libertad del diseño.</translation>
    </message>
    <message>
        <source>No breaks between waves were found.</source>
        <translation>No se encontraron rupturas entre olas.</translation>
    </message>
    <message>
        <source>No column with clusters was recognised; say it under roles if people were drawn in groups.</source>
        <translation>No se reconoció ninguna columna con conglomerados; indíquela en «roles» si las personas se eligieron por grupos.</translation>
    </message>
    <message>
        <source>No column with weights was recognised: everybody counts for one.</source>
        <translation>No se reconoció ninguna columna con pesos: cada persona cuenta como una.</translation>
    </message>
    <message>
        <source>No group clearly changed since {wave}.</source>
        <translation>Ningún grupo ha cambiado claramente desde {wave}.</translation>
    </message>
    <message>
        <source>No group clearly differs from the whole.</source>
        <translation>Ningún grupo difiere claramente del conjunto.</translation>
    </message>
    <message>
        <source>No line looks like a header; columns have numbers.</source>
        <translation>Ninguna línea parece ser de títulos; las columnas tienen números.</translation>
    </message>
    <message>
        <source>Not comparable with the wave before: {what}.</source>
        <translation>No comparable con la ola anterior: {what}.</translation>
    </message>
    <message>
        <source>Not in: {waves}.</source>
        <translation>No está en: {waves}.</translation>
    </message>
    <message>
        <source>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</source>
        <translation>No se muestran: recuentos de 1 a {small}, proporciones con menos de {least} respuestas, y lo que los revelaría (comprobado con programación lineal).</translation>
    </message>
    <message>
        <source>Numbers above zero: {n} of {rows}.</source>
        <translation>Números mayores que cero: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Only if this applies to you; else leave it empty.</source>
        <translation>Solo si le corresponde; si no, déjelo vacío.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Possible breaks with the wave before: {n}. “survey breaks” lists them.</source>
        <translation>Posibles rupturas con la ola anterior: {n}. «survey breaks» las muestra.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevención</translation>
    </message>
    <message>
        <source>Print it on A4; the small numbers are for typing the answers over.</source>
        <translation>Imprímalo en A4; los números pequeños sirven para pasar las respuestas a una tabla.</translation>
    </message>
    <message>
        <source>Problems in the neighbourhood</source>
        <translation>Problemas en el barrio</translation>
    </message>
    <message>
        <source>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</source>
        <translation>Cuantil de la distribución ponderada; margen por la inversión de Woodruff (1952).</translation>
    </message>
    <message>
        <source>Questions in a part that comes more than once: {n}. Only the first time is read.</source>
        <translation>Preguntas en una parte que aparece más de una vez: {n}. Solo se lee la primera.</translation>
    </message>
    <message>
        <source>Questions of the form that the file lacks: {n}.</source>
        <translation>Preguntas del cuestionario que faltan en el archivo: {n}.</translation>
    </message>
    <message>
        <source>Questions of the recipe that have no column in this file: {n} ({names}).</source>
        <translation>Preguntas del modelo de importación sin columna en este archivo: {n} ({names}).</translation>
    </message>
    <message>
        <source>Questions that are not in the file any more: {names}.</source>
        <translation>Preguntas que ya no están en el archivo: {names}.</translation>
    </message>
    <message>
        <source>Questions with an answer that is counted as none, such as “{name}”: {n}.</source>
        <translation>Preguntas con una respuesta que cuenta como ninguna, como «{name}»: {n}.</translation>
    </message>
    <message>
        <source>Ratio of two weighted totals; standard error by Taylor linearisation.</source>
        <translation>Razón de dos totales ponderados; error estándar por linealización de Taylor.</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Filas rechazadas, por motivo:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Filas rechazadas: {path}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Respondents in no group of {variable} with a total: {n}. They keep their part.</source>
        <translation>Participantes en ningún grupo de {variable} con total: {n}. Conservan su parte.</translation>
    </message>
    <message>
        <source>Respondents of before that were replaced: {n}.</source>
        <translation>Participantes anteriores que se reemplazaron: {n}.</translation>
    </message>
    <message>
        <source>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</source>
        <translation>Participantes: {n}, que juntos representan a {population}. Sus pesos van de {lowest} a {highest}; la media es {mean}.</translation>
    </message>
    <message>
        <source>Responses that stood in the file twice, taken as one: {n}.</source>
        <translation>Respuestas que estaban dos veces en el archivo, tomadas como una: {n}.</translation>
    </message>
    <message>
        <source>Responses that were started but not sent in: {n}. They are kept.</source>
        <translation>Respuestas empezadas pero no enviadas: {n}. Se conservan.</translation>
    </message>
    <message>
        <source>Rows in a known area ({scheme}): {n} of {rows}.</source>
        <translation>Filas en un barrio conocido ({scheme}): {n} de {rows}.</translation>
    </message>
    <message>
        <source>Rows: {rows}, questions: {questions}.</source>
        <translation>Filas: {rows}, preguntas: {questions}.</translation>
    </message>
    <message>
        <source>Sample design: people drawn from one list.</source>
        <translation>Diseño de la muestra: personas extraídas de una sola lista.</translation>
    </message>
    <message>
        <source>Sample design: people drawn within strata; strata {strata}.</source>
        <translation>Diseño de la muestra: personas extraídas dentro de estratos; estratos: {strata}.</translation>
    </message>
    <message>
        <source>Sample design: strata {strata}, clusters {clusters}.</source>
        <translation>Diseño de la muestra: estratos {strata}, conglomerados {clusters}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</source>
        <translation>Estratos con un solo conglomerado: regla «{rule}» del paquete survey de Lumley.</translation>
    </message>
    <message>
        <source>Strata with more than one population: {n} of {all}.</source>
        <translation>Estratos con más de una población: {n} de {all}.</translation>
    </message>
    <message>
        <source>Survey {wave} ({period}), people who took part: {n}</source>
        <translation>Encuesta {wave} ({period}), personas que participaron: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}, people who took part: {n}</source>
        <translation>Encuesta {wave}, personas que participaron: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}: {block}</source>
        <translation>Encuesta {wave}: {block}</translation>
    </message>
    <message>
        <source>Taken as one answer in the test, as some are hidden: {names}.</source>
        <translation>Tomadas como una sola respuesta en la prueba, porque algunas están ocultas: {names}.</translation>
    </message>
    <message>
        <source>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</source>
        <translation>Prueba de Rao y Scott, de segundo orden: F = {f} con {ndf} y {ddf} grados de libertad; respuestas: {n}.</translation>
    </message>
    <message>
        <source>Texts with letters in another encoding, which were repaired: {count}.</source>
        <translation>Textos con letras en otra codificación, que se repararon: {count}.</translation>
    </message>
    <message>
        <source>The answers are not weighted: groups that answer more often count too much.</source>
        <translation>Las respuestas no están ponderadas: los grupos que responden más a menudo cuentan demasiado.</translation>
    </message>
    <message>
        <source>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</source>
        <translation>Los barrios de este archivo son los válidos desde {vintage}, no los más nuevos (válidos desde {newest}). Las cifras se hacen para los barrios de {vintage}.</translation>
    </message>
    <message>
        <source>The differences between the groups may all be chance (p {p}).</source>
        <translation>Todas las diferencias entre los grupos pueden ser azar (p {p}).</translation>
    </message>
    <message>
        <source>The finite population is taken into account.</source>
        <translation>Se tiene en cuenta la población finita.</translation>
    </message>
    <message>
        <source>The groups differ more than chance would make them (p {p}).</source>
        <translation>Los grupos difieren más de lo que daría el azar (p {p}).</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is not meant for wave {wave}.</source>
        <translation>El indicador «{indicator}» no está hecho para la ola {wave}.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</source>
        <translation>El indicador «{indicator}» necesita preguntas que faltan en la ola {wave}: {questions}.</translation>
    </message>
    <message>
        <source>The largest difference from a total is {gap} % of it.</source>
        <translation>La mayor diferencia con un total es del {gap} % de este.</translation>
    </message>
    <message>
        <source>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</source>
        <translation>El proyecto no tiene barrios de la división «{scheme}» (tiene: {schemes}); los códigos de barrios se conservan como están en el archivo.</translation>
    </message>
    <message>
        <source>The project has no areas with these codes or names.</source>
        <translation>El proyecto no tiene barrios con estos códigos o nombres.</translation>
    </message>
    <message>
        <source>The question changed since {wave}: the figures can&apos;t be compared.</source>
        <translation>La pregunta cambió desde {wave}: las cifras no se pueden comparar.</translation>
    </message>
    <message>
        <source>The survey {wave} does not have all these questions.</source>
        <translation>La encuesta {wave} no tiene todas estas preguntas.</translation>
    </message>
    <message>
        <source>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</source>
        <translation>Los totales no sumaban el mismo número de personas: se ajustaron a los de {variable}, como máximo un {gap} %.</translation>
    </message>
    <message>
        <source>The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>La cifra verdadera está dentro del margen en {level} de 100 encuestas así.</translation>
    </message>
    <message>
        <source>The wave has respondents: {n}, questions: {questions}.</source>
        <translation>La ola tiene participantes: {n}, preguntas: {questions}.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} are those of its file again.</source>
        <translation>Los pesos de la ola {wave} vuelven a ser los de su archivo.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</source>
        <translation>Los pesos de la ola {wave} se ajustaron a los totales de {variables} (vueltas: {rounds}).</translation>
    </message>
    <message>
        <source>The weights were adjusted before; now they are those of the file again. Adjust them anew.</source>
        <translation>Los pesos se habían ajustado antes; ahora vuelven a ser los del archivo. Ajústelos de nuevo.</translation>
    </message>
    <message>
        <source>The words of the questions are in {form}: import again with it (--form).</source>
        <translation>Los textos de las preguntas están en {form}: importe de nuevo con él (--form).</translation>
    </message>
    <message>
        <source>There are no indicators in this project yet.</source>
        <translation>Todavía no hay indicadores en este proyecto.</translation>
    </message>
    <message>
        <source>There are no weights in it: everybody counts for one.</source>
        <translation>No contiene pesos: cada persona cuenta como una.</translation>
    </message>
    <message>
        <source>There are too few answers to give a figure.</source>
        <translation>Hay muy pocas respuestas para dar una cifra.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Todavía no hay ninguna encuesta en este proyecto.</translation>
    </message>
    <message>
        <source>These limits are not those of the office&apos;s settings.</source>
        <translation>Estos límites no son los de los ajustes de la oficina.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era una prueba: no se guardó nada.</translation>
    </message>
    <message>
        <source>This wave</source>
        <translation>Esta ola</translation>
    </message>
    <message>
        <source>Those who did not take part may think otherwise; the margin does not know that.</source>
        <translation>Quienes no participaron pueden pensar otra cosa; el margen no lo sabe.</translation>
    </message>
    <message>
        <source>Tick one box in each row.</source>
        <translation>Marque una casilla en cada fila.</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Marque una casilla.</translation>
    </message>
    <message>
        <source>Too few answers for a figure: {names}.</source>
        <translation>Muy pocas respuestas para una cifra: {names}.</translation>
    </message>
    <message>
        <source>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</source>
        <translation>Los pesos desiguales hacen los márgenes tan anchos como los de una encuesta con {n} pesos iguales (efecto de diseño {effect}).</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Víctimas y denuncias</translation>
    </message>
    <message>
        <source>Wave {wave}</source>
        <translation>Ola {wave}</translation>
    </message>
    <message>
        <source>Wave {wave} is removed, with its respondents: {n}.</source>
        <translation>La ola {wave} se quitó, con sus participantes: {n}.</translation>
    </message>
    <message>
        <source>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>Ola {wave}: filas leídas: {read}; añadidas: {added}, actualizadas: {updated}, sin cambios: {unchanged}, rechazadas: {rejected}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” came from the very same file.</source>
        <translation>La ola «{wave}» vino del mismo archivo.</translation>
    </message>
    <message>
        <source>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Media ponderada de quienes respondieron; error estándar por linealización de Taylor, conservando todos los conglomerados de un estrato (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Proporción ponderada de quienes respondieron; error estándar por linealización de Taylor, conservando todos los conglomerados de un estrato (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted total of those who answered; standard error by the sample design.</source>
        <translation>Total ponderado de quienes respondieron; error estándar según el diseño de la muestra.</translation>
    </message>
    <message>
        <source>Weights are post-stratified; standard errors use the residuals of that model.</source>
        <translation>Los pesos están posestratificados; los errores estándar usan los residuos de ese modelo.</translation>
    </message>
    <message>
        <source>Weights are raked to known totals; standard errors use the residuals of that model.</source>
        <translation>Los pesos se ajustaron a totales conocidos (raking); los errores estándar usan los residuos de ese modelo.</translation>
    </message>
    <message>
        <source>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</source>
        <translation>Pesos cortados en {most} veces la media: {n}. Lo que se cortó se reparte por igual entre los demás.</translation>
    </message>
    <message>
        <source>What people say beside what was recorded</source>
        <translation>Lo que dice la gente junto a lo que se registró</translation>
    </message>
    <message>
        <source>Whether the groups differ can&apos;t be tested: too little can be shown.</source>
        <translation>No se puede comprobar si los grupos difieren: se puede mostrar muy poco.</translation>
    </message>
    <message>
        <source>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</source>
        <translation>Margen ancho: 30 puntos o más, o más de 5 puntos y del 130 % de la cifra.</translation>
    </message>
    <message>
        <source>With fewer than {n} answers a figure is indicative.</source>
        <translation>Con menos de {n} respuestas, una cifra es orientativa.</translation>
    </message>
    <message>
        <source>You may tick several boxes.</source>
        <translation>Puede marcar varias casillas.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>ruptura</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>después: {text}</translation>
    </message>
    <message>
        <source>another kind of question</source>
        <translation>otro tipo de pregunta</translation>
    </message>
    <message>
        <source>another sample or other weights</source>
        <translation>otra muestra u otros pesos</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>respuestas: {n}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>barrios</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>preguntado por primera vez</translation>
    </message>
    <message>
        <source>asked otherwise from here on</source>
        <translation>preguntado de otra forma desde aquí</translation>
    </message>
    <message>
        <source>asked otherwise? not decided</source>
        <translation>¿preguntado de otra forma? sin decidir</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>antes: {text}</translation>
    </message>
    <message>
        <source>beside the whole: {verdict}</source>
        <translation>frente al conjunto: {verdict}</translation>
    </message>
    <message>
        <source>breaks: {n}</source>
        <translation>rupturas: {n}</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>no se puede sumar</translation>
    </message>
    <message>
        <source>can&apos;t exist</source>
        <translation>no puede existir</translation>
    </message>
    <message>
        <source>chance can&apos;t be judged</source>
        <translation>no se puede valorar el azar</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>claramente menos</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente más</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>conglomerado</translation>
    </message>
    <message>
        <source>cluster of the second stage</source>
        <translation>conglomerado de la segunda etapa</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>conglomerados</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>hidden: protects another figure</source>
        <translation>oculto: protege otra cifra</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>oculto: muy pocas respuestas</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>orientativo</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>mantenido en secreto por la fuente</translation>
    </message>
    <message>
        <source>margin: {low} to {high}</source>
        <translation>margen: de {low} a {high}</translation>
    </message>
    <message>
        <source>middle area</source>
        <translation>barrio intermedio</translation>
    </message>
    <message>
        <source>nearly final</source>
        <translation>casi definitivo</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sin respuestas</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>sin ruptura</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sin diferencia clara</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>sin pesos</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>ya no se pregunta</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>note: {text}</source>
        <translation>nota: {text}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>number of the respondent</source>
        <translation>número del participante</translation>
    </message>
    <message>
        <source>of every 100 residents</source>
        <translation>de cada 100 residentes</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>otras respuestas</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>otros barrios</translation>
    </message>
    <message>
        <source>other codes for the answers</source>
        <translation>otros códigos para las respuestas</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>período desconocido</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>population of the second stage</source>
        <translation>población de la segunda etapa</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>poblaciones</translation>
    </message>
    <message>
        <source>possible breaks to decide: {n}</source>
        <translation>posibles rupturas por decidir: {n}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>sample with {parts}</source>
        <translation>muestra con {parts}</translation>
    </message>
    <message>
        <source>scheme of the areas</source>
        <translation>división de los barrios</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>varias respuestas</translation>
    </message>
    <message>
        <source>strata</source>
        <translation>estratos</translation>
    </message>
    <message>
        <source>stratum</source>
        <translation>estrato</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>told by the indicator</source>
        <translation>según el indicador</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>muy pocas respuestas</translation>
    </message>
    <message>
        <source>uncertain (few answers)</source>
        <translation>incierto (pocas respuestas)</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>ola</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weights by post-stratification</source>
        <translation>pesos por posestratificación</translation>
    </message>
    <message>
        <source>weights by raking</source>
        <translation>pesos por raking</translation>
    </message>
    <message>
        <source>weights of the file</source>
        <translation>pesos del archivo</translation>
    </message>
    <message>
        <source>whole wave</source>
        <translation>toda la ola</translation>
    </message>
    <message>
        <source>wide margin</source>
        <translation>margen ancho</translation>
    </message>
    <message>
        <source>{answer} (counts as no answer)</source>
        <translation>{answer} (cuenta como sin respuesta)</translation>
    </message>
    <message>
        <source>{file}: questions: {n}.</source>
        <translation>{file}: preguntas: {n}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{number} {question}: {what}, from {earlier} to {later} ({state})</source>
        <translation>{number} {question}: {what}, de {earlier} a {later} ({state})</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} puntos</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{theme}, recorded per 1,000 inhabitants</source>
        <translation>{theme}, registrado por 1.000 habitantes</translation>
    </message>
    <message>
        <source>{title}, by {group}</source>
        <translation>{title}, por {group}</translation>
    </message>
    <message>
        <source>{title}: {value}, in truth between {low} and {high}.</source>
        <translation>{title}: {value}, en realidad entre {low} y {high}.</translation>
    </message>
    <message>
        <source>{wave} ({period}): published figures</source>
        <translation>{wave} ({period}): cifras publicadas</translation>
    </message>
    <message>
        <source>{wave} ({period}): respondents: {n}, questions: {questions}</source>
        <translation>{wave} ({period}): participantes: {n}, preguntas: {questions}</translation>
    </message>
    <message>
        <source>“{file}” was left aside: the file of answers has labels of its own.</source>
        <translation>«{file}» se dejó aparte: el archivo de respuestas tiene sus propias etiquetas.</translation>
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
        <translation>incidentes</translation>
    </message>
    <message>
        <source>incidents per km²</source>
        <translation>incidentes por km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitantes</translation>
    </message>
    <message>
        <source>km per km²</source>
        <translation>km por km²</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>por 1.000 habitantes</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants a year</source>
        <translation>por 1.000 habitantes y año</translation>
    </message>
    <message>
        <source>per km²</source>
        <translation>por km²</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>puntos porcentuales</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>parte del total</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>(no category)</source>
        <translation>(sin categoría)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today {time}</source>
        <translation>hoy a las {time}</translation>
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
        <translation>/: estas cifras no se pueden sumar.</translation>
    </message>
    <message>
        <source>1–{most}: hidden to protect persons; the number lies in between.</source>
        <translation>1–{most}: oculto para proteger a las personas; el número está entre ambos.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Added by plugins</source>
        <translation>Añadido por complementos</translation>
    </message>
    <message>
        <source>All incidents of the selection on all inhabitants.</source>
        <translation>Todos los incidentes de la selección sobre todos los habitantes.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Barrio</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>A {day}</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por barrio</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>Por día y hora</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</source>
        <translation>Evolución: z = 2(√ahora − √antes) para dos períodos de igual duración. Por debajo de 2, o con menos de diez incidentes en ambos juntos: sin cambio claro. Desde 2 claro, desde 3 fuerte.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</source>
        <translation>Cada barra va del margen inferior al superior; la cifra misma está donde cambia el color.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures of the charts (not printed)</source>
        <translation>Cifras de los gráficos (no se imprimen)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Cifras ocultas</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Registro de importaciones</translation>
    </message>
    <message>
        <source>Import log: nothing was imported.</source>
        <translation>Registro de importaciones: no se importó nada.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado el</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</source>
        <translation>Incidentes tal como se registraron, una vez cada uno, el día en que empezaron. Un incidente sin día conocido no entra en ningún período. Lo que no se comunicó no está aquí.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants</source>
        <translation>Incidentes en relación con los habitantes</translation>
    </message>
    <message>
        <source>Incidents in the selection</source>
        <translation>Incidentes de la selección</translation>
    </message>
    <message>
        <source>Incidents in {municipality}</source>
        <translation>Incidentes en {municipality}</translation>
    </message>
    <message>
        <source>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</source>
        <translation>Incidentes {unit}. El margen es el intervalo exacto de Poisson al 95 %: hasta donde el azar por sí solo puede llevar el número. Quienes solo trabajan o compran en un barrio no cuentan como habitantes.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Elaborado para</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Mapa: no se hizo ninguna imagen.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Margin from</source>
        <translation>Margen de</translation>
    </message>
    <message>
        <source>Margin to</source>
        <translation>Margen a</translation>
    </message>
    <message>
        <source>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</source>
        <translation>Margen: el intervalo al 95 % de la tasa (Poisson exacto). Dos barrios cuyos márgenes se solapan mucho no se pueden ordenar.</translation>
    </message>
    <message>
        <source>Mark of the project</source>
        <translation>Huella del proyecto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Not shown: {fewer} further rows.</source>
        <translation>Sin mostrar: {fewer} filas más.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of incidents by the weekday and hour in which they began.</source>
        <translation>Número de incidentes según el día de la semana y la hora en que empezaron.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>Fuera de todos los barrios</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Provisional figures: they may still change.</source>
        <translation>Cifras provisionales: todavía pueden cambiar.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Rates: the number of inhabitants is not known for this selection.</source>
        <translation>Tasas: no se conoce el número de habitantes de esta selección.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Read = added + updated + unchanged + rejected; numbers of rows in the file.</source>
        <translation>Leídas = añadidas + actualizadas + sin cambios + rechazadas; números de filas del archivo.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Léame</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modelo de importación</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>SHA-256 of its content</source>
        <translation>SHA-256 de su contenido</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: los dieciséis primeros signos de la huella del archivo.</translation>
    </message>
    <message>
        <source>Safety and prevention in {municipality}</source>
        <translation>Seguridad y prevención en {municipality}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources and manifest</source>
        <translation>Fuentes y manifiesto</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>El margen dice cuánto puede mover el azar por sí solo el número de un mes (95 %).</translation>
    </message>
    <message>
        <source>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</source>
        <translation>La marca es el SHA-256 de un texto en UTF-8: una línea por cada celda que contiene algo, de izquierda a derecha y de arriba abajo, con su dirección, un tabulador y su contenido, los números con 15 cifras; después, por cada imagen, su celda, un tabulador y el SHA-256 de su archivo.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>With these options, from this state of the project, the same workbook comes out again, byte for byte.</source>
        <translation>Con estas opciones, a partir de este estado del proyecto, sale de nuevo el mismo libro, byte por byte.</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sin hora conocida</translation>
    </message>
    <message>
        <source>Without a known month</source>
        <translation>Sin mes conocido</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sin ubicación</translation>
    </message>
    <message>
        <source>and {count} more; see the import log</source>
        <translation>y {count} más; vea el registro de importaciones</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>no se puede sumar</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descenso claro</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>aumento claro</translation>
    </message>
    <message>
        <source>for the chart</source>
        <translation>para el gráfico</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sin cambio claro</translation>
    </message>
    <message>
        <source>no incident with a known day</source>
        <translation>ningún incidente con día conocido</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>no comparable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing: the data do not hold two periods of equal length one after the other</source>
        <translation>nada: los datos no contienen dos períodos seguidos de igual duración</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>del total</translation>
    </message>
    <message>
        <source>only a part of the month</source>
        <translation>solo una parte del mes</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>página {number} de {total}</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>fuerte descenso</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>fuerte aumento</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>to the figure</source>
        <translation>hasta la cifra</translation>
    </message>
    <message>
        <source>to the upper margin</source>
        <translation>hasta el margen superior</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>x: hidden because a small number would follow from it.</source>
        <translation>x: oculto porque de él se deduciría un número pequeño.</translation>
    </message>
    <message>
        <source>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</source>
        <translation>z = 2(√ahora − √antes) para dos períodos de igual duración. Por debajo de 2, o con menos de diez incidentes en ambos juntos, decimos «sin cambio claro», desde 2 «claro», desde 3 «fuerte». No hay porcentajes: con números pequeños engañan.</translation>
    </message>
    <message>
        <source>{municipality}. As of {day}. Made for: {recipient}.</source>
        <translation>{municipality}. A {day}. Hecho para: {recipient}.</translation>
    </message>
    <message>
        <source>{now} against {before}</source>
        <translation>{now} frente a {before}</translation>
    </message>
    <message>
        <source>{sheet}: no areas were imported.</source>
        <translation>{sheet}: no se importaron barrios.</translation>
    </message>
    <message>
        <source>{sheet}: no incidents in the selection.</source>
        <translation>{sheet}: ningún incidente en la selección.</translation>
    </message>
    <message>
        <source>{sheet}: of no incident in the selection the month is known.</source>
        <translation>{sheet}: no se conoce el mes de ningún incidente de la selección.</translation>
    </message>
    <message>
        <source>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</source>
        <translation>{sheet}: un incidente puede estar en varias de estas categorías, así que no se pueden sumar. Elija una sola categoría.</translation>
    </message>
    <message>
        <source>{sheet}: too few incidents with a known hour.</source>
        <translation>{sheet}: muy pocos incidentes con hora conocida.</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continuación)</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>«{few}»: de 1 a {most} incidentes, oculto para proteger a las personas. «{shielded}»: oculto porque de él se deduciría un número pequeño. El cero se muestra.</translation>
    </message>
</context>
</TS>
