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
    <name>Atlas</name>
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
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
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
    <name>FilterBar</name>
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
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Capas, la de arriba primero</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer</source>
        <translation>Espacio muestra u oculta; Alt con una flecha mueve una capa</translation>
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
        <source>area</source>
        <translation>barrio</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
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
        <source>en</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>es</source>
        <translation>español</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
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
        <source>pt</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>system</source>
        <translation>como el sistema</translation>
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
        <source>About this project</source>
        <translation>Acerca de este proyecto</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>División en barrios; la única si solo hay una</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Copia de seguridad…</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Comprobar que el proyecto está íntegro: archivo, claves, capas, índice, registro de control.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Comprobar el proyecto</translation>
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
        <source>Count incidents</source>
        <translation>Contar los incidentes</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Contar los incidentes por barrio, categoría, mes u hora; &quot;&quot; cuenta los que no pertenecen a ninguno.</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Calidad de los datos en palabras</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Día desde el que valen estos barrios (AAAA-MM-DD), o una columna que lo contiene</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Dibujar el mapa como imagen de cualquier tamaño.</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Primer día (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Para quién: decide lo que se oculta</translation>
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
        <source>Language of exports</source>
        <translation>Idioma de las exportaciones</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Último día, incluido</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Capa del archivo, si tiene varias</translation>
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
        <source>Map for the browser…</source>
        <translation>Mapa para el navegador…</translation>
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
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Número de la importación</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Solo las filas con este valor: COLUMNA=VALOR</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Solo esta categoría</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Abrir después la ventana, si hay pantalla</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Imagen del mapa…</translation>
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
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Proponer un modelo de importación para un archivo de incidentes, según sus columnas y valores.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Poner estilos y un proyecto para QGIS en el archivo del proyecto, y un archivo .qgs al lado.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Municipio de ejemplo</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Deshacer una importación: lo que añadió desaparece, lo que cambió vuelve.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Decir si los incidentes están completos, son únicos y llegaron a tiempo.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Decir qué contiene el proyecto: capas, recuentos, importaciones, tamaño.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>El proyecto QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
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
        <source>The new project file (.gpkg)</source>
        <translation>El nuevo archivo de proyecto (.gpkg)</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>La imagen (.png)</translation>
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
        <source>Try, and keep nothing</source>
        <translation>Probar, sin guardar nada</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Deshacer una importación…</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Oeste, sur, este y norte en grados</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Según qué contar</translation>
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
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Anchura y altura en píxeles, como 1600x1000</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Libro para el pleno municipal…</translation>
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
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Escribir el mapa como una página que se abre en cualquier navegador, sin internet.</translation>
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
    <name>edits</name>
    <message>
        <source>Add network {name}</source>
        <translation>Añadir la red {name}</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Cambiar la red {name}</translation>
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
        <source>Import areas from {file}</source>
        <translation>Importar barrios de {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Importar redes de {file}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
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
        <source>Styles for QGIS</source>
        <translation>Estilos para QGIS</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Deshacer la importación {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Una línea de «{file}» supera {megabytes} MB.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Otro programa ha quitado {parts} de {file}.</translation>
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
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Junto a «{file}» no está el archivo .shp con las formas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
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
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Elija GeoJSON, o una exportación de Open311 o Signalen.</translation>
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
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Elija un mapa base con imágenes (PNG o JPEG).</translation>
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
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Elija otro sistema de coordenadas, por ejemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Elija otro archivo, o indique con un modelo de importación qué es cada columna.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
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
        <source>Choose another recipe or change this one.</source>
        <translation>Elija otro modelo de importación o cambie este.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Ciérrelo donde esté abierto, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo otra vez.</translation>
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
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Averigüe en qué sistema está e indíquelo: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Dé su código EPSG, por ejemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Dé uno que mida en metros, como EPSG:31370 (Bélgica) o EPSG:28992.</translation>
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
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Dé oeste, sur, este y norte en grados, separados por comas.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Dé anchura y altura de {least} a {most} píxeles: 1600x1000.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Impórtelo mejor en un proyecto.</translation>
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
        <source>Is it open in another program? Choose another place.</source>
        <translation>¿Está abierto en otro programa? Elija otro lugar.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>¿Es el modelo de importación correcto para este archivo?</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>No tiene ninguna columna; falta la tabla (.dbf).</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Tiene: {schemes}. Importe barrios con «area import».</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Puede tener una celda perdida muy abajo o a la derecha. Guarde solo la tabla como CSV.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>No se descomprimió. Si se fía de él, descomprímalo usted y elija el archivo que contiene.</translation>
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
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>La mayoría de las filas no sirven: {refused} de las primeras {done}.</translation>
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
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Ábralo en Excel o LibreOffice y guárdelo como CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Abra o cree uno primero.</translation>
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
        <source>Rename the file or its folder.</source>
        <translation>Cambie el nombre del archivo o de su carpeta.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaure una copia de seguridad, o importe sus capas en otro sitio.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Diga cuál quiere: --layer NOMBRE.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Diga cuál: --layer NOMBRE. Sus capas: {layers}.</translation>
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
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>No se puede abrir el mapa base {file}.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>El mapa base {file} está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>No se conoce el sistema de coordenadas {crs}.</translation>
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
        <source>The drawing has no surface.</source>
        <translation>El dibujo no tiene superficie.</translation>
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
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>No se puede leer la lista de categorías {file}.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>A la lista de categorías {file} le falta {part}.</translation>
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
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>El shapefile «{file}» está dañado o incompleto.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>La hoja de «{file}» es mayor que cualquier tabla.</translation>
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
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>En este proyecto no hay división «{scheme}».</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>No existe el sistema de coordenadas «{crs}».</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>No existe la codificación «{encoding}».</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>No existe el archivo «{file}».</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>No hay importación de incidentes con el número {number}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>No existe el modelo de importación «{name}».</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>No hay conversión de {source} a {target}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Ya no se puede deshacer: otro programa cambió las mismas filas.</translation>
    </message>
    <message>
        <source>This is no table of incidents; ask the sender what it is.</source>
        <translation>No es una tabla de incidentes; pregunte al remitente qué es.</translation>
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
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Las habituales son utf-8, windows-1252 y utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Las vistas no se leen: pida una copia con tablas.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Escriba un día así: 2024-01-01. Las columnas: {columns}.</translation>
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
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} no contiene incidentes: no tiene columna de fecha, lugar o categoría.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contiene programas de otro autor ({names}); solo se muestra.</translation>
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
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} es el proyecto abierto; no se puede importar en sí mismo.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} se hizo con una versión más nueva de Wijkatlas.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>No se puede escribir en {folder}: {why}.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} tiene {file} abierto desde {since}.</translation>
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
        <source>“{file}” holds no features.</source>
        <translation>«{file}» no contiene elementos.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>«{file}» no contiene ninguna capa legible.</translation>
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
        <source>“{file}” is a program.</source>
        <translation>«{file}» es un programa.</translation>
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
        <source>“{file}” is an XML file.</source>
        <translation>«{file}» es un archivo XML.</translation>
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
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vacío.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>«{file}» tiene más de {most} niveles anidados; ningún mapa los necesita.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>«{file}» no es un archivo TopoJSON correcto.</translation>
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
        <source>“{text}” are no bounds of a map.</source>
        <translation>«{text}» no son los límites de un mapa.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>«{text}» no es ni un día ni una columna.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>«{text}» no es un tamaño de imagen.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>«{text}» no tiene la forma COLUMNA=VALOR.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>band: what chance alone can do (95 %)</source>
        <translation>banda: lo que puede hacer el azar por sí solo (95 %)</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hora del día</translation>
    </message>
    <message>
        <source>not drawn: {hidden} hidden or unknown, {fewer} lower</source>
        <translation>no dibujados: {hidden} ocultos o desconocidos, {fewer} más bajos</translation>
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
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Detalles: lo que se sabe de lo que ha seleccionado en el mapa o en la tabla. Aquí no se muestran datos personales.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Capas: marque lo que quiere ver; arrastre una capa, o pulse Alt con una flecha, para ponerla encima de otra. Elija una capa para cambiar su aspecto: incidentes por densidad o categoría, barrios coloreados por número o por incidentes por 1.000 habitantes.</translation>
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
    <name>jobs</name>
    <message>
        <source>Building the index</source>
        <translation>Construyendo el índice</translation>
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
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Dibujando el mapa</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Inventando el municipio de ejemplo</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Examinando el archivo</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Deshaciendo la importación</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Escribiendo para QGIS</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escribiendo el libro</translation>
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
</context>
<context>
    <name>legend</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
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
        <source>backup file</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>límites</translation>
    </message>
    <message>
        <source>by</source>
        <translation>contar por</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>sistema de coordenadas</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>from </source>
        <translation>del</translation>
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
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>out</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>path</source>
        <translation>archivo</translation>
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
        <source>scheme</source>
        <translation>división</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>iniciada el</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>where</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Muestra lo que falta, está duplicado, es tardío o no tiene categoría en los incidentes.</translation>
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
    <name>reasons</name>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>una categoría que el modelo de importación no conoce</translation>
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
        <source>a kind of network that isn&apos;t known</source>
        <translation>un tipo de red desconocido</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>una línea o superficie, situada por un punto suyo</translation>
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
        <source>a point or line, not an area</source>
        <translation>un punto o una línea, no una superficie</translation>
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
        <source>characters that can&apos;t be read were replaced</source>
        <translation>se sustituyeron caracteres ilegibles</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordenadas fuera de la zona del mapa</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>menos celdas que títulos</translation>
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
        <source>neither yes nor no</source>
        <translation>ni sí ni no</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
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
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
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
        <source>parts of one area, joined</source>
        <translation>partes de un mismo barrio, unidas</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>el fin es anterior al inicio</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>la fila no se puede leer</translation>
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
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Filas conservadas con una nota; una fila puede tener varias:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Mapa para el navegador: {path}</translation>
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
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>El municipio de ejemplo está listo: {n} incidentes.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era una prueba: no se guardó nada.</translation>
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
        <source>Reported late after (days)</source>
        <translation>Comunicado tarde después de (días)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Los recuentos menores se ocultan en lo que sale de la oficina; consulte a su delegado de protección de datos.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>habitantes</translation>
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
        <source>Figure</source>
        <translation>Cifra</translation>
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
        <source>Made on</source>
        <translation>Elaborado el</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Elaborado el {day}</translation>
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
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
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
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: los dieciséis primeros signos de la huella del archivo.</translation>
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
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>El margen dice cuánto puede mover el azar por sí solo el número de un mes (95 %).</translation>
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
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>«{few}»: de 1 a {most} incidentes, oculto para proteger a las personas. «{shielded}»: oculto porque de él se deduciría un número pequeño. El cero se muestra.</translation>
    </message>
</context>
</TS>
