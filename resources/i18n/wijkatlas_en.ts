<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>About Wijkatlas</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</source>
        <translation>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</translation>
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
        <translation>Division</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Import areas</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>What these areas are; one project can hold several</source>
        <translation>What these areas are; one project can hold several</translation>
    </message>
    <message>
        <source>for example 2024-01-01, or a column</source>
        <translation>for example 2024-01-01, or a column</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>neighbourhood</translation>
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
        <translation>Filtering</translation>
    </message>
    <message>
        <source>Keeping the map style</source>
        <translation>Keeping the map style</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>Reading the project</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>A number is not a number.</source>
        <translation>A number is not a number.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Fill in what is still empty.</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copy the report</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Something unexpected happened</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</source>
        <translation>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Computing</source>
        <translation>Computing</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Category in the source</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Click something on the map, or choose a row in the table.</source>
        <translation>Click something on the map, or choose a row in the table.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Incidents shown</source>
        <translation>Incidents shown</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>National code</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Only this area</translation>
    </message>
    <message>
        <source>Only this network</source>
        <translation>Only this network</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Police contact</translation>
    </message>
    <message>
        <source>Reading details</source>
        <translation>Reading details</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>This incident is no longer there.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{n} incidents selected</source>
        <translation>{n} incidents selected</translation>
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
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Kept. Some settings apply when you start Wijkatlas again.</source>
        <translation>Kept. Some settings apply when you start Wijkatlas again.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the file.</source>
        <translation>Open or make a project first, then drop the file.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</source>
        <translation>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Import areas…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Import incidents…</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Import networks…</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nothing to show yet</translation>
    </message>
    <message>
        <source>{n} areas are there</source>
        <translation>{n} areas are there</translation>
    </message>
    <message>
        <source>{n} networks are there</source>
        <translation>{n} networks are there</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Choose an area or a network</source>
        <translation>Choose an area or a network</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Choose categories</translation>
    </message>
    <message>
        <source>Choose period, days and hours</source>
        <translation>Choose period, days and hours</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>What?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</source>
        <translation>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Download the rejected rows</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Download the rejected rows…</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation>File with incidents</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import incidents</source>
        <translation>Import incidents</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message>
        <source>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</source>
        <translation>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Looking at {file}…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Reading the first rows</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>The first rows of the file</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>The rejected rows are in {file}.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Writing the rejected rows</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>{file}: {total} rows, of which the first {n} are shown.</source>
        <translation>{file}: {total} rows, of which the first {n} are shown.</translation>
    </message>
    <message>
        <source>{rate} rows per second</source>
        <translation>{rate} rows per second</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Download the rejected rows</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Download the rejected rows…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Writing the rejected rows</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>IncidentModel</name>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Category in the source</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>National code</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Reading the table</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} selected</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Click to sort; right click to choose the columns</source>
        <translation>Click to sort; right click to choose the columns</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>Copied {n} rows.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copy the selected rows for a spreadsheet (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copying rows</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Only selected</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Select the rows to copy first.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>Sorting the table</translation>
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
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Work in progress</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} waiting</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} per second</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Layers, the topmost first</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer</source>
        <translation>Space shows or hides; Alt with an arrow moves a layer</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>A map or aerial photograph from a file on this computer</source>
        <translation>A map or aerial photograph from a file on this computer</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Add a base map…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Colour areas by</source>
        <translation>Colour areas by</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Move the layer down (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Move the layer up (Alt+↑)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Show incidents by</source>
        <translation>Show incidents by</translation>
    </message>
</context>
<context>
    <name>MapArea</name>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Edit the network…</source>
        <translation>Edit the network…</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Only this area</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Select with a box</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Select with a polygon</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>Selecting</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</source>
        <translation>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</translation>
    </message>
    <message>
        <source>The map is starting…</source>
        <translation>The map is starting…</translation>
    </message>
    <message>
        <source>The map stopped several times. Restart the program.</source>
        <translation>The map stopped several times. Restart the program.</translation>
    </message>
</context>
<context>
    <name>MapWidget</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>MappingForm</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Attempt</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>Coordinate system of the file</translation>
    </message>
    <message>
        <source>Coordinates in</source>
        <translation>Coordinates in</translation>
    </message>
    <message>
        <source>Day before month (31/12)</source>
        <translation>Day before month (31/12)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</source>
        <translation>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>House number</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>National code</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>The hour comes from {column}.</source>
        <translation>The hour comes from {column}.</translation>
    </message>
    <message>
        <source>X (east)</source>
        <translation>X (east)</translation>
    </message>
    <message>
        <source>Y (north)</source>
        <translation>Y (north)</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>chosen by you</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sure</translation>
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
        <translation>Dismiss this message</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Do what the message proposes</translation>
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
        <translation>Click a network on the map first.</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>Keeping the network</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>No corner was moved; the network stays as it is.</source>
        <translation>No corner was moved; the network stays as it is.</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Rename a network</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Coordinator</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Police contact</source>
        <translation>&amp;Police contact</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Names of people do not belong here: this layer can be published.</source>
        <translation>Names of people do not belong here: this layer can be published.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>a service or function, not a person</source>
        <translation>a service or function, not a person</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>filled</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
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
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Import networks</source>
        <translation>Import networks</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Police contact</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
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
        <translation>&amp;Coordinate system</translation>
    </message>
    <message>
        <source>&amp;EPSG code</source>
        <translation>&amp;EPSG code</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Language of exports</source>
        <translation>&amp;Language of exports</translation>
    </message>
    <message>
        <source>&amp;Municipality or office</source>
        <translation>&amp;Municipality or office</translation>
    </message>
    <message>
        <source>Another, by its EPSG code</source>
        <translation>Another, by its EPSG code</translation>
    </message>
    <message>
        <source>Belgium (Lambert 2008)</source>
        <translation>Belgium (Lambert 2008)</translation>
    </message>
    <message>
        <source>Belgium (Lambert 72)</source>
        <translation>Belgium (Lambert 72)</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Netherlands (RD)</source>
        <translation>Netherlands (RD)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>This file exists already; choose another name.</translation>
    </message>
    <message>
        <source>for example: City of Kortrijk</source>
        <translation>for example: City of Kortrijk</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search a command, a layer, an area or a network</source>
        <translation>Search a command, a layer, an area or a network</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>This panel could not be opened.
{problem}</source>
        <translation>This panel could not be opened.
{problem}</translation>
    </message>
</context>
<context>
    <name>PluginsDialog</name>
    <message>
        <source>A plugin that does not work is left out; the rest of the program goes on.</source>
        <translation>A plugin that does not work is left out; the rest of the program goes on.</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>What it brings</translation>
    </message>
    <message>
        <source>{n} commands</source>
        <translation>{n} commands</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>{n} layers</translation>
    </message>
    <message>
        <source>{n} panels</source>
        <translation>{n} panels</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>{n} settings</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>{n} sheets</translation>
    </message>
    <message>
        <source>⚠ did not load: {why}</source>
        <translation>⚠ did not load: {why}</translation>
    </message>
</context>
<context>
    <name>PolygonDialog</name>
    <message>
        <source>Coordinates in</source>
        <translation>Coordinates in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>Looking at {file}…</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE; * stands for any</source>
        <translation>Only rows with this value: COLUMN=VALUE; * stands for any</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Only where</translation>
    </message>
    <message>
        <source>Reading the polygons</source>
        <translation>Reading the polygons</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>The first rows of the file</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Which file?</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>all rows</translation>
    </message>
    <message>
        <source>an invalid shape was repaired</source>
        <translation>an invalid shape was repaired</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>as the file says</translation>
    </message>
    <message>
        <source>coordinates in {crs}</source>
        <translation>coordinates in {crs}</translation>
    </message>
    <message>
        <source>coordinates in {crs}, as you said</source>
        <translation>coordinates in {crs}, as you said</translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <translation>{n} polygons</translation>
    </message>
    <message>
        <source>⚠ the file does not say its coordinate system; taken for {crs}</source>
        <translation>⚠ the file does not say its coordinate system; taken for {crs}</translation>
    </message>
    <message>
        <source>⚠ {n} repaired</source>
        <translation>⚠ {n} repaired</translation>
    </message>
    <message>
        <source>✕ {n} unusable</source>
        <translation>✕ {n} unusable</translation>
    </message>
</context>
<context>
    <name>ProjectDoor</name>
    <message>
        <source>Closing the project</source>
        <translation>Closing the project</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing gets worse.</source>
        <translation>It is open for reading only, so that nothing gets worse.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Looking at the folder</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>Looking for damage</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>Opening {file}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>This project is open for reading only.</translation>
    </message>
    <message>
        <source>Wijkatlas projects</source>
        <translation>Wijkatlas projects</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Most frequent words without a category</source>
        <translation>Most frequent words without a category</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file to see how complete it is.</source>
        <translation>There are no incidents yet. Import a file to see how complete it is.</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{n} of {base}, {share} %</source>
        <translation>{n} of {base}, {share} %</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Clear: {part}</source>
        <translation>Clear: {part}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Applies when you start Wijkatlas again.</source>
        <translation>Applies when you start Wijkatlas again.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>Play the weeks one after the other (space)</source>
        <translation>Play the weeks one after the other (space)</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>From {begin} to {end}</source>
        <translation>From {begin} to {end}</translation>
    </message>
    <message>
        <source>No dated incidents to show</source>
        <translation>No dated incidents to show</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>No period chosen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Week of {day}: {n} incidents</source>
        <translation>Week of {day}: {n} incidents</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again</source>
        <translation>Doing again</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Done again: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Redo: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Undo: {edit}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Undone: {edit}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A Wijkatlas file on this computer or the network</source>
        <translation>A Wijkatlas file on this computer or the network</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>An empty file for your municipality</translation>
    </message>
    <message>
        <source>An invented town to try everything on</source>
        <translation>An invented town to try everything on</translation>
    </message>
    <message>
        <source>Go back to a copy that was kept</source>
        <translation>Go back to a copy that was kept</translation>
    </message>
    <message>
        <source>Last projects</source>
        <translation>Last projects</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Open a project</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Sample municipality</translation>
    </message>
    <message>
        <source>See what happens in your neighbourhoods, and what is done about it.</source>
        <translation>See what happens in your neighbourhoods, and what is done about it.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>WhatPopup</name>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Search a category</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>All hours</source>
        <translation>All hours</translation>
    </message>
    <message>
        <source>At night (0–6)</source>
        <translation>At night (0–6)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Days of the week</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>In the afternoon (12–18)</source>
        <translation>In the afternoon (12–18)</translation>
    </message>
    <message>
        <source>In the evening (18–24)</source>
        <translation>In the evening (18–24)</translation>
    </message>
    <message>
        <source>In the morning (6–12)</source>
        <translation>In the morning (6–12)</translation>
    </message>
    <message>
        <source>Last 12 months with data</source>
        <translation>Last 12 months with data</translation>
    </message>
    <message>
        <source>Last 3 months with data</source>
        <translation>Last 3 months with data</translation>
    </message>
    <message>
        <source>Last calendar year with data</source>
        <translation>Last calendar year with data</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Own hours</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>The whole time</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>WherePopup</name>
    <message>
        <source>Areas and networks</source>
        <translation>Areas and networks</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Search an area or a network</source>
        <translation>Search an area or a network</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read-only)</source>
        <translation> (read-only)</translation>
    </message>
    <message>
        <source>Bring incidents, areas or networks in</source>
        <translation>Bring incidents, areas or networks in</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>Keeping a backup</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Open recent</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Toolbar</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>About Wijkatlas</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Add a base map…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Close the project</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copy the selected rows</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Delete what is selected</translation>
    </message>
    <message>
        <source>Draw a network…</source>
        <translation>Draw a network…</translation>
    </message>
    <message>
        <source>Edit the selected network…</source>
        <translation>Edit the selected network…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Move the corners of the selected network</source>
        <translation>Move the corners of the selected network</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Play the timeline</source>
        <translation>Play the timeline</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Plugins…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Print the map…</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Put the panels back</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rename what is selected…</source>
        <translation>Rename what is selected…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Search everything…</translation>
    </message>
    <message>
        <source>Search in categories</source>
        <translation>Search in categories</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Select with a box</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Select with a polygon</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Show the selection</translation>
    </message>
</context>
<context>
    <name>base maps</name>
    <message>
        <source>Add a base map</source>
        <translation>Add a base map</translation>
    </message>
    <message>
        <source>Adding {file}</source>
        <translation>Adding {file}</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Base maps</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
</context>
<context>
    <name>calendar short</name>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dec</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Oct</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>SQLite reports: {line}</source>
        <translation>SQLite reports: {line}</translation>
    </message>
    <message>
        <source>a row of {table} names a missing row of {parent}</source>
        <translation>a row of {table} names a missing row of {parent}</translation>
    </message>
    <message>
        <source>the CRS of {table} is unknown</source>
        <translation>the CRS of {table} is unknown</translation>
    </message>
    <message>
        <source>the audit log was altered at or after entry {number}</source>
        <translation>the audit log was altered at or after entry {number}</translation>
    </message>
    <message>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>the file does not say that it is a GeoPackage</translation>
    </message>
    <message>
        <source>the layer {table} is missing</source>
        <translation>the layer {table} is missing</translation>
    </message>
    <message>
        <source>the spatial index of {table} does not fit its rows</source>
        <translation>the spatial index of {table} does not fit its rows</translation>
    </message>
    <message>
        <source>unknown trigger {name}</source>
        <translation>unknown trigger {name}</translation>
    </message>
    <message>
        <source>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</source>
        <translation>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</translation>
    </message>
    <message>
        <source>{n} imports do not add up</source>
        <translation>{n} imports do not add up</translation>
    </message>
    <message>
        <source>{n} incidents belong to an import that was undone</source>
        <translation>{n} incidents belong to an import that was undone</translation>
    </message>
    <message>
        <source>{n} incidents end before they begin</source>
        <translation>{n} incidents end before they begin</translation>
    </message>
    <message>
        <source>{n} incidents name an import that does not exist</source>
        <translation>{n} incidents name an import that does not exist</translation>
    </message>
    <message>
        <source>{n} private rows belong to no incident</source>
        <translation>{n} private rows belong to no incident</translation>
    </message>
    <message>
        <source>{n} private rows belong to no network</source>
        <translation>{n} private rows belong to no network</translation>
    </message>
    <message>
        <source>{n} rows of {table} have no identity (uid)</source>
        <translation>{n} rows of {table} have no identity (uid)</translation>
    </message>
    <message>
        <source>{table} has lost triggers that keep it consistent</source>
        <translation>{table} has lost triggers that keep it consistent</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>council</source>
        <translation>council</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>es</source>
        <translation>es</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>nl</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Answer in JSON</source>
        <translation>Answer in JSON</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>Commands about: {noun}</source>
        <translation>Commands about: {noun}</translation>
    </message>
    <message>
        <source>Desktop GIS for local prevention offices. Without a command: the desktop.</source>
        <translation>Desktop GIS for local prevention offices. Without a command: the desktop.</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Log more</translation>
    </message>
    <message>
        <source>Open the desktop with a project.</source>
        <translation>Open the desktop with a project.</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Show no progress</translation>
    </message>
    <message>
        <source>The project file (.gpkg)</source>
        <translation>The project file (.gpkg)</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About this project</source>
        <translation>About this project</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Area scheme; the only one when there is one</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Check that the project is whole: file, keys, layers, index, audit log.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Check the project</translation>
    </message>
    <message>
        <source>Column that says whether there is a coordinator</source>
        <translation>Column that says whether there is a coordinator</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Column with the code</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Column with the name</translation>
    </message>
    <message>
        <source>Column with the number of households</source>
        <translation>Column with the number of households</translation>
    </message>
    <message>
        <source>Column with the number of inhabitants</source>
        <translation>Column with the number of inhabitants</translation>
    </message>
    <message>
        <source>Column with the police service (no names of persons)</source>
        <translation>Column with the police service (no names of persons)</translation>
    </message>
    <message>
        <source>Column with the start date</source>
        <translation>Column with the start date</translation>
    </message>
    <message>
        <source>Column with the status</source>
        <translation>Column with the status</translation>
    </message>
    <message>
        <source>Coordinate system in metres, such as EPSG:31370</source>
        <translation>Coordinate system in metres, such as EPSG:31370</translation>
    </message>
    <message>
        <source>Coordinate system of the file, such as EPSG:31370</source>
        <translation>Coordinate system of the file, such as EPSG:31370</translation>
    </message>
    <message>
        <source>Copy the whole project to another file, verified.</source>
        <translation>Copy the whole project to another file, verified.</translation>
    </message>
    <message>
        <source>Count incidents</source>
        <translation>Count incidents</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Data quality in words</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Day from which these areas hold (YYYY-MM-DD), or a column with it</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Draw the map as a picture of any size.</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>First day (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>For whom: decides what is hidden</translation>
    </message>
    <message>
        <source>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</source>
        <translation>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Import areas…</translation>
    </message>
    <message>
        <source>Import incidents from a file; what is there already is recognised.</source>
        <translation>Import incidents from a file; what is there already is recognised.</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Import incidents…</translation>
    </message>
    <message>
        <source>Import neighbourhood networks (BIN, WhatsApp groups).</source>
        <translation>Import neighbourhood networks (BIN, WhatsApp groups).</translation>
    </message>
    <message>
        <source>Import networks…</source>
        <translation>Import networks…</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Language of exports</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Layer of the file, when it has several</translation>
    </message>
    <message>
        <source>Make a new, empty project.</source>
        <translation>Make a new, empty project.</translation>
    </message>
    <message>
        <source>Make a project anew from a backup.</source>
        <translation>Make a project anew from a backup.</translation>
    </message>
    <message>
        <source>Make the sample municipality and do the whole job: project, workbook, map, picture.</source>
        <translation>Make the sample municipality and do the whole job: project, workbook, map, picture.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Map for the browser…</translation>
    </message>
    <message>
        <source>Name of a recipe, or a recipe file; without one it is proposed</source>
        <translation>Name of a recipe, or a recipe file; without one it is proposed</translation>
    </message>
    <message>
        <source>Name of the division, such as sector or wijk</source>
        <translation>Name of the division, such as sector or wijk</translation>
    </message>
    <message>
        <source>Name of the municipality or office</source>
        <translation>Name of the municipality or office</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Number of the import</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Only rows with this value: COLUMN=VALUE</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Only this category</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Open the desktop afterwards, where there is a display</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Picture of the map…</translation>
    </message>
    <message>
        <source>Project for QGIS…</source>
        <translation>Project for QGIS…</translation>
    </message>
    <message>
        <source>Propose a recipe</source>
        <translation>Propose a recipe</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Propose a recipe for a file of incidents, from its column names and its values.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Sample municipality</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Take an import back: what it added goes, what it changed returns.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Tell how complete, unique and timely the incidents are.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Tell what the project holds: layers, counts, imports, size.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>The QGIS project (.qgs)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>The file to import</translation>
    </message>
    <message>
        <source>The file to look at</source>
        <translation>The file to look at</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>The new project file (.gpkg)</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>The picture (.png)</translation>
    </message>
    <message>
        <source>The web page (.html)</source>
        <translation>The web page (.html)</translation>
    </message>
    <message>
        <source>The workbook (.xlsx)</source>
        <translation>The workbook (.xlsx)</translation>
    </message>
    <message>
        <source>Try, and keep nothing</source>
        <translation>Try, and keep nothing</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Undo an import…</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>West, south, east and north in degrees</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>What to count by</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Where the copy goes</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Where the results go</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Width and height in pixels, such as 1600x1000</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Workbook for the council…</translation>
    </message>
    <message>
        <source>Write rejected rows to this workbook</source>
        <translation>Write rejected rows to this workbook</translation>
    </message>
    <message>
        <source>Write the Excel workbook for the council: figures with margins, small counts hidden.</source>
        <translation>Write the Excel workbook for the council: figures with margins, small counts hidden.</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Write the map as one page that opens in any browser, without internet.</translation>
    </message>
    <message>
        <source>bin, whatsapp or other; or a column with it</source>
        <translation>bin, whatsapp or other; or a column with it</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleting</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Select what is to be deleted first.</source>
        <translation>Select what is to be deleted first.</translation>
    </message>
    <message>
        <source>{edit}. Ctrl+Z brings it back.</source>
        <translation>{edit}. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Add network {name}</source>
        <translation>Add network {name}</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Change network {name}</translation>
    </message>
    <message>
        <source>Delete {n} areas</source>
        <translation>Delete {n} areas</translation>
    </message>
    <message>
        <source>Delete {n} incidents</source>
        <translation>Delete {n} incidents</translation>
    </message>
    <message>
        <source>Delete {n} networks</source>
        <translation>Delete {n} networks</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Import areas from {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Import networks from {file}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Rename network {name}</source>
        <translation>Rename network {name}</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Reshape network {name}</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Styles for QGIS</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Undo import {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>A line of “{file}” is longer than {megabytes} MB.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Another program has removed {parts} from {file}.</translation>
    </message>
    <message>
        <source>Ask for a GeoTIFF with its coordinate system.</source>
        <translation>Ask for a GeoTIFF with its coordinate system.</translation>
    </message>
    <message>
        <source>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</source>
        <translation>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</translation>
    </message>
    <message>
        <source>Ask the sender for GeoJSON or a GeoPackage.</source>
        <translation>Ask the sender for GeoJSON or a GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender for a JSON or CSV file.</source>
        <translation>Ask the sender for a JSON or CSV file.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy saved anew, with plain tables only.</source>
        <translation>Ask the sender for a copy saved anew, with plain tables only.</translation>
    </message>
    <message>
        <source>Ask the sender for a file without such a link.</source>
        <translation>Ask the sender for a file without such a link.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter period.</source>
        <translation>Ask the sender for a shorter period.</translation>
    </message>
    <message>
        <source>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</source>
        <translation>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy, or for another kind of file.</source>
        <translation>Ask the sender for another copy, or for another kind of file.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller files or for a GeoPackage.</source>
        <translation>Ask the sender for smaller files or for a GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender, and write it as crs in the recipe.</source>
        <translation>Ask the sender, and write it as crs in the recipe.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Beside “{file}” there is no .shp file with the shapes.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>Check the coordinate system of the file.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Choose GeoJSON, or an export of Open311 or Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</source>
        <translation>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a “FeatureCollection”.</source>
        <translation>Choose a GeoJSON file with a “FeatureCollection”.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</source>
        <translation>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF that was placed on the map.</source>
        <translation>Choose a GeoTIFF that was placed on the map.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Choose a base map with pictures (PNG or JPEG).</translation>
    </message>
    <message>
        <source>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</source>
        <translation>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</translation>
    </message>
    <message>
        <source>Choose an MBTiles, PMTiles or GeoTIFF file.</source>
        <translation>Choose an MBTiles, PMTiles or GeoTIFF file.</translation>
    </message>
    <message>
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Choose another coordinate system, for example EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Choose another file, or say with a recipe which column is what.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Choose another name, or open it.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choose another name.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Choose another recipe or change this one.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Close it where it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copy or download it again.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask the sender for a new one.</source>
        <translation>Download or copy it again, or ask the sender for a new one.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Download or copy it again.</translation>
    </message>
    <message>
        <source>Draw at least three corners that are not in one line.</source>
        <translation>Draw at least three corners that are not in one line.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Find out which system it is in and give it: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Give its EPSG code, for instance EPSG:31370.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</translation>
    </message>
    <message>
        <source>Give the areas a scheme, such as “sector”.</source>
        <translation>Give the areas a scheme, such as “sector”.</translation>
    </message>
    <message>
        <source>Give the file of a recipe, or one of: {names}.</source>
        <translation>Give the file of a recipe, or one of: {names}.</translation>
    </message>
    <message>
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Give west, south, east and north in degrees, with commas between.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Give width and height from {least} to {most} pixels: 1600x1000.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Import it into a project instead.</translation>
    </message>
    <message>
        <source>Import {later} changed rows of import {number}.</source>
        <translation>Import {later} changed rows of import {number}.</translation>
    </message>
    <message>
        <source>Import {number} was undone already.</source>
        <translation>Import {number} was undone already.</translation>
    </message>
    <message>
        <source>Is it open in another program? Choose another place.</source>
        <translation>Is it open in another program? Choose another place.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>Is this the right recipe for this file?</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>It has no columns at all; the table (.dbf) is missing.</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>It has: {schemes}. Import areas with “area import”.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>It may have a stray cell far down or to the right. Save the table alone as CSV.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</translation>
    </message>
    <message>
        <source>Its columns: {columns}.</source>
        <translation>Its columns: {columns}.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>Its layers: {layers}.</translation>
    </message>
    <message>
        <source>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</source>
        <translation>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>Its sheets are: {sheets}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>Most rows can&apos;t be used: {refused} of the first {done}.</translation>
    </message>
    <message>
        <source>No office program writes that; it was not opened.</source>
        <translation>No office program writes that; it was not opened.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No project is open.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Open it in Excel or LibreOffice and save it as CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Open or create one first.</translation>
    </message>
    <message>
        <source>Put back the file that came with the program.</source>
        <translation>Put back the file that came with the program.</translation>
    </message>
    <message>
        <source>Put it back there, or restore a backup.</source>
        <translation>Put it back there, or restore a backup.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t open {file}: its path contains the sign |.</source>
        <translation>QGIS can&apos;t open {file}: its path contains the sign |.</translation>
    </message>
    <message>
        <source>Reading “{file}” takes too long; it was given up.</source>
        <translation>Reading “{file}” takes too long; it was given up.</translation>
    </message>
    <message>
        <source>Reading “{file}” would take more memory than is allowed.</source>
        <translation>Reading “{file}” would take more memory than is allowed.</translation>
    </message>
    <message>
        <source>Recipe “{name}” can&apos;t be used: {problem}.</source>
        <translation>Recipe “{name}” can&apos;t be used: {problem}.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Rename the file or its folder.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restore a backup, or import its layers elsewhere.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Say which one you want: --layer NAME.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Say which one: --layer NAME. Its layers: {layers}.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds a file whose name leads out of the archive.</source>
        <translation>The archive “{file}” holds a file whose name leads out of the archive.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no file.</source>
        <translation>The archive “{file}” holds no file.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no map file.</source>
        <translation>The archive “{file}” holds no map file.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files.</source>
        <translation>The archive “{file}” holds {count} files.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files; that is too many.</source>
        <translation>The archive “{file}” holds {count} files; that is too many.</translation>
    </message>
    <message>
        <source>The archive “{file}” is damaged or incomplete.</source>
        <translation>The archive “{file}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>The archive “{file}” is protected by a password.</source>
        <translation>The archive “{file}” is protected by a password.</translation>
    </message>
    <message>
        <source>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</source>
        <translation>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</translation>
    </message>
    <message>
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>The base map {file} can&apos;t be opened.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>The base map {file} is damaged or not complete.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>The coordinate system {crs} is not known.</translation>
    </message>
    <message>
        <source>The disk did not answer while {file} was used; nothing was changed.</source>
        <translation>The disk did not answer while {file} was used; nothing was changed.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not changed. Make room and try again.</source>
        <translation>The disk is full; {file} was not changed. Make room and try again.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>The drawing has no surface.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which coordinate system it is in.</source>
        <translation>The file doesn&apos;t say which coordinate system it is in.</translation>
    </message>
    <message>
        <source>The file has no column {missing}, which recipe “{recipe}” names.</source>
        <translation>The file has no column {missing}, which recipe “{recipe}” names.</translation>
    </message>
    <message>
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>The list of categories {file} can&apos;t be read.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>The list of categories {file} lacks {part}.</translation>
    </message>
    <message>
        <source>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</source>
        <translation>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</translation>
    </message>
    <message>
        <source>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</source>
        <translation>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>The shapefile “{file}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>The sheet of “{file}” is larger than any table.</translation>
    </message>
    <message>
        <source>The workbook “{file}” holds a document type definition.</source>
        <translation>The workbook “{file}” holds a document type definition.</translation>
    </message>
    <message>
        <source>The workbook “{file}” is damaged.</source>
        <translation>The workbook “{file}” is damaged.</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>There is no area scheme “{scheme}” in this project.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>There is no coordinate system “{crs}”.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>There is no encoding “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>There is no file “{file}”.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>There is no import of incidents with number {number}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>There is no recipe “{name}”.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>There is no way from {source} to {target}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>This can&apos;t be undone any more: another program changed the same rows.</translation>
    </message>
    <message>
        <source>This is no table of incidents; ask the sender what it is.</source>
        <translation>This is no table of incidents; ask the sender what it is.</translation>
    </message>
    <message>
        <source>Undo import {later} first.</source>
        <translation>Undo import {later} first.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Unpack it and choose one of them.</translation>
    </message>
    <message>
        <source>Unpack it first and choose the file in it.</source>
        <translation>Unpack it first and choose the file in it.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Update the program to open it.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>Usual ones are utf-8, windows-1252 and utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>Views are not read: ask for a copy with tables.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Write a day as 2024-01-01. The columns: {columns}.</translation>
    </message>
    <message>
        <source>You can look; to change something, wait until it is closed.</source>
        <translation>You can look; to change something, wait until it is closed.</translation>
    </message>
    <message>
        <source>You may not read “{file}”.</source>
        <translation>You may not read “{file}”.</translation>
    </message>
    <message>
        <source>You may not use {file}.</source>
        <translation>You may not use {file}.</translation>
    </message>
    <message>
        <source>{crs} can&apos;t be the project&apos;s coordinate system.</source>
        <translation>{crs} can&apos;t be the project&apos;s coordinate system.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a base map.</source>
        <translation>{file} can&apos;t be read as a base map.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>{file} can&apos;t be read: {why}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file or its folder is read-only.</source>
        <translation>{file} can&apos;t be written: the file or its folder is read-only.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {problem}.</source>
        <translation>{file} can&apos;t be written: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>{file} can&apos;t be written: {why}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} does not exist.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinates it lies.</source>
        <translation>{file} does not say in which coordinates it lies.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say where it lies on the map.</source>
        <translation>{file} doesn&apos;t say where it lies on the map.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} exists already.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} holds no incidents: it has no column with a date, place or category.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} holds programs of another maker ({names}); it is only shown.</translation>
    </message>
    <message>
        <source>{file} holds vector tiles, which can&apos;t be shown.</source>
        <translation>{file} holds vector tiles, which can&apos;t be shown.</translation>
    </message>
    <message>
        <source>{file} is a picture without a place on the map.</source>
        <translation>{file} is a picture without a place on the map.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Wait a moment and try again.</source>
        <translation>{file} is busy in another program. Wait a moment and try again.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} is damaged. Nothing was changed; restore a backup.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project.</source>
        <translation>{file} is not a Wijkatlas project.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</source>
        <translation>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</translation>
    </message>
    <message>
        <source>{file} is not a base map.</source>
        <translation>{file} is not a base map.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} is the open project; it can&apos;t be imported into itself.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} was made by a newer version of Wijkatlas.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>{folder} can&apos;t be written: {why}.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} has {file} open since {since}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: something in it stops the reader.</source>
        <translation>“{file}” can&apos;t be read: something in it stops the reader.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {cause}.</source>
        <translation>“{file}” can&apos;t be read: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {cause}.</source>
        <translation>“{file}” can&apos;t be written: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</source>
        <translation>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”.</source>
        <translation>“{file}” has no column “{column}”.</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{layer}”.</source>
        <translation>“{file}” has no layer “{layer}”.</translation>
    </message>
    <message>
        <source>“{file}” has no line {line}, where its header should be.</source>
        <translation>“{file}” has no line {line}, where its header should be.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows below a header.</source>
        <translation>“{file}” has no sheet with rows below a header.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”.</source>
        <translation>“{file}” has no sheet “{sheet}”.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; a table has fewer.</source>
        <translation>“{file}” has {count} columns; a table has fewer.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; at most {most} are read.</source>
        <translation>“{file}” has {count} columns; at most {most} are read.</translation>
    </message>
    <message>
        <source>“{file}” holds XML declarations that are not safe.</source>
        <translation>“{file}” holds XML declarations that are not safe.</translation>
    </message>
    <message>
        <source>“{file}” holds a value that is too large to be true.</source>
        <translation>“{file}” holds a value that is too large to be true.</translation>
    </message>
    <message>
        <source>“{file}” holds data that can&apos;t be read as text.</source>
        <translation>“{file}” holds data that can&apos;t be read as text.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>“{file}” holds no features.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>“{file}” holds no layer that can be read.</translation>
    </message>
    <message>
        <source>“{file}” holds no reports and no map.</source>
        <translation>“{file}” holds no reports and no map.</translation>
    </message>
    <message>
        <source>“{file}” holds {count} layers.</source>
        <translation>“{file}” holds {count} layers.</translation>
    </message>
    <message>
        <source>“{file}” is a GeoPackage.</source>
        <translation>“{file}” is a GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is a JSON file.</source>
        <translation>“{file}” is a JSON file.</translation>
    </message>
    <message>
        <source>“{file}” is a PDF document.</source>
        <translation>“{file}” is a PDF document.</translation>
    </message>
    <message>
        <source>“{file}” is a dBASE table.</source>
        <translation>“{file}” is a dBASE table.</translation>
    </message>
    <message>
        <source>“{file}” is a database without map layers.</source>
        <translation>“{file}” is a database without map layers.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file.</source>
        <translation>“{file}” is a folder, not a file.</translation>
    </message>
    <message>
        <source>“{file}” is a gzip archive.</source>
        <translation>“{file}” is a gzip archive.</translation>
    </message>
    <message>
        <source>“{file}” is a picture.</source>
        <translation>“{file}” is a picture.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>“{file}” is a program.</translation>
    </message>
    <message>
        <source>“{file}” is a text document or presentation.</source>
        <translation>“{file}” is a text document or presentation.</translation>
    </message>
    <message>
        <source>“{file}” is a virtual file (VRT): it only points to other files.</source>
        <translation>“{file}” is a virtual file (VRT): it only points to other files.</translation>
    </message>
    <message>
        <source>“{file}” is a web page.</source>
        <translation>“{file}” is a web page.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive.</source>
        <translation>“{file}” is a zip archive.</translation>
    </message>
    <message>
        <source>“{file}” is an Excel workbook.</source>
        <translation>“{file}” is an Excel workbook.</translation>
    </message>
    <message>
        <source>“{file}” is an Office file of before 2007, or protected by a password.</source>
        <translation>“{file}” is an Office file of before 2007, or protected by a password.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet.</source>
        <translation>“{file}” is an OpenDocument spreadsheet.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>“{file}” is an XML file.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete XML.</source>
        <translation>“{file}” is damaged or incomplete XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</source>
        <translation>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or something in it is not safe to read.</source>
        <translation>“{file}” is damaged, or something in it is not safe to read.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}” is empty.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>“{file}” is nested more than {most} levels deep; no map needs that.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>“{file}” is not a proper TopoJSON file.</translation>
    </message>
    <message>
        <source>“{file}” is part of a shapefile.</source>
        <translation>“{file}” is part of a shapefile.</translation>
    </message>
    <message>
        <source>“{file}” is plain text.</source>
        <translation>“{file}” is plain text.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read safely ({megabytes} MB).</source>
        <translation>“{file}” is too large to read safely ({megabytes} MB).</translation>
    </message>
    <message>
        <source>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</source>
        <translation>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</translation>
    </message>
    <message>
        <source>“{file}” wants its coordinate system fetched from the internet.</source>
        <translation>“{file}” wants its coordinate system fetched from the internet.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>“{text}” are no bounds of a map.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>“{text}” is neither a day nor a column.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>“{text}” is no size for a picture.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>“{text}” is not of the form COLUMN=VALUE.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>band: what chance alone can do (95 %)</source>
        <translation>band: what chance alone can do (95 %)</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hour of the day</translation>
    </message>
    <message>
        <source>not drawn: {hidden} hidden or unknown, {fewer} lower</source>
        <translation>not drawn: {hidden} hidden or unknown, {fewer} lower</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Busiest month: {month} ({value}); a usual month has {usual}</source>
        <translation>Busiest month: {month} ({value}); a usual month has {usual}</translation>
    </message>
    <message>
        <source>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</source>
        <translation>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({share} of all)</source>
        <translation>Most frequent: {category} ({share} of all)</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({value})</source>
        <translation>Most frequent: {category} ({value})</translation>
    </message>
    <message>
        <source>Most incidents per 1,000 inhabitants: {area} ({value})</source>
        <translation>Most incidents per 1,000 inhabitants: {area} ({value})</translation>
    </message>
    <message>
        <source>Most incidents: {area} ({value})</source>
        <translation>Most incidents: {area} ({value})</translation>
    </message>
    <message>
        <source>No month stands out; a usual month has {value}</source>
        <translation>No month stands out; a usual month has {value}</translation>
    </message>
    <message>
        <source>Too few incidents to show</source>
        <translation>Too few incidents to show</translation>
    </message>
</context>
<context>
    <name>guess</name>
    <message>
        <source>Dates are written in both orders: {day} cells start with the day, {month} with the month.</source>
        <translation>Dates are written in both orders: {day} cells start with the day, {month} with the month.</translation>
    </message>
    <message>
        <source>Is this a table of incidents? Neither dates nor places were found.</source>
        <translation>Is this a table of incidents? Neither dates nor places were found.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: “{x}” holds longitude.</source>
        <translation>Latitude and longitude are swapped: “{x}” holds longitude.</translation>
    </message>
    <message>
        <source>No column holds dates.</source>
        <translation>No column holds dates.</translation>
    </message>
    <message>
        <source>No column numbers the records; repeated rows are told apart by their content.</source>
        <translation>No column numbers the records; repeated rows are told apart by their content.</translation>
    </message>
    <message>
        <source>No column says what happened.</source>
        <translation>No column says what happened.</translation>
    </message>
    <message>
        <source>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</source>
        <translation>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</translation>
    </message>
    <message>
        <source>No columns hold coordinates: all rows are without location.</source>
        <translation>No columns hold coordinates: all rows are without location.</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read; the others are: {others}.</source>
        <translation>Only sheet “{sheet}” is read; the others are: {others}.</translation>
    </message>
    <message>
        <source>Text in {encoding}, cells parted by “{delimiter}”.</source>
        <translation>Text in {encoding}, cells parted by “{delimiter}”.</translation>
    </message>
    <message>
        <source>The coordinates may be in {crs}; ask the sender.</source>
        <translation>The coordinates may be in {crs}; ask the sender.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>The file has a header, but no rows.</translation>
    </message>
    <message>
        <source>The file has the columns and values of “{recipe}”.</source>
        <translation>The file has the columns and values of “{recipe}”.</translation>
    </message>
    <message>
        <source>The first line holds data: the columns have no names.</source>
        <translation>The first line holds data: the columns have no names.</translation>
    </message>
    <message>
        <source>The header stands on line {line}; what is above is skipped.</source>
        <translation>The header stands on line {line}; what is above is skipped.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</source>
        <translation>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</translation>
    </message>
    <message>
        <source>Times like “{example}” carry their distance from UTC; they become local times.</source>
        <translation>Times like “{example}” carry their distance from UTC; they become local times.</translation>
    </message>
    <message>
        <source>{count} categories have no theme yet and become “other”, for instance {example}.</source>
        <translation>{count} categories have no theme yet and become “other”, for instance {example}.</translation>
    </message>
    <message>
        <source>“{column}” gives some numbers more than once; each row is kept all the same.</source>
        <translation>“{column}” gives some numbers more than once; each row is kept all the same.</translation>
    </message>
    <message>
        <source>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</source>
        <translation>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</translation>
    </message>
    <message>
        <source>“{column}” may be another number in each extract: it isn&apos;t used.</source>
        <translation>“{column}” may be another number in each extract: it isn&apos;t used.</translation>
    </message>
    <message>
        <source>“{column}” says when it was reported; it stands for when it happened as well.</source>
        <translation>“{column}” says when it was reported; it stands for when it happened as well.</translation>
    </message>
    <message>
        <source>“{example}”: whether day or month comes first can&apos;t be told from the values.</source>
        <translation>“{example}”: whether day or month comes first can&apos;t be told from the values.</translation>
    </message>
    <message>
        <source>“{x}” and “{y}” look like coordinates, but their system is not known.</source>
        <translation>“{x}” and “{y}” look like coordinates, but their system is not known.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</translation>
    </message>
    <message>
        <source>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</source>
        <translation>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</translation>
    </message>
    <message>
        <source>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</source>
        <translation>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</translation>
    </message>
    <message>
        <source>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</source>
        <translation>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Building the index</source>
        <translation>Building the index</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>Checking the project</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>Copying the project</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Drawing the map</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Inventing the sample municipality</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Reading rows</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Writing for QGIS</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Writing the workbook</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} a second</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>{seconds} s left</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Aerial photograph</source>
        <translation>Aerial photograph</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Base map</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents per 1,000 inhabitants</source>
        <translation>Incidents per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Neighbourhood networks</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Number of incidents</translation>
    </message>
    <message>
        <source>Source: {sources}. {program}</source>
        <translation>Source: {sources}. {program}</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>number of inhabitants not known</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</source>
        <translation>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</translation>
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
        <translation>Incidents per km²</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Neighbourhood networks</translation>
    </message>
    <message>
        <source>The same classes for all periods of this length, all days and hours</source>
        <translation>The same classes for all periods of this length, all days and hours</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coordinator wanted</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>less than {high}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>not shown</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} or more</translation>
    </message>
    <message>
        <source>{low} to less than {high}</source>
        <translation>{low} to less than {high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
</context>
<context>
    <name>map export</name>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Density of incidents</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Neighbourhood networks</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Outlines only</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>can&apos;t be added up</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>counted in another way</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not shown: protects another figure</source>
        <translation>not shown: protects another figure</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>not shown: too few</translation>
    </message>
    <message>
        <source>{value} (margin {low} to {high})</source>
        <translation>{value} (margin {low} to {high})</translation>
    </message>
</context>
<context>
    <name>map page</name>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</source>
        <translation>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Enter selects, Esc stops.</source>
        <translation>Click the corners, or press space for each. Enter selects, Esc stops.</translation>
    </message>
    <message>
        <source>Drag a box. With keys: space sets a corner. Esc stops.</source>
        <translation>Drag a box. With keys: space sets a corner. Esc stops.</translation>
    </message>
    <message>
        <source>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</source>
        <translation>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom.</source>
        <translation>Map. Arrow keys move it, plus and minus zoom.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Select with a box</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Select with a polygon</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom in for coordinates</source>
        <translation>Zoom in for coordinates</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>coordinator wanted</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analysis</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Map</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
</context>
<context>
    <name>networks</name>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsApp group</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>neighbourhood network (BIN)</source>
        <translation>neighbourhood network (BIN)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>command</source>
        <translation>command</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>backup file</source>
        <translation>backup file</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>bounds</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>dest</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>dry run</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>from </source>
        <translation>from </translation>
    </message>
    <message>
        <source>households</source>
        <translation>households</translation>
    </message>
    <message>
        <source>import id</source>
        <translation>import id</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>police contact</source>
        <translation>police contact</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recipe</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>rejects</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>scheme</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Shows what is missing, doubled, late or unmapped in the incidents.</translation>
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
        <translation>Reading areas</translation>
    </message>
</context>
<context>
    <name>qgis</name>
    <message>
        <source>A date: 2026-03-31</source>
        <translation>A date: 2026-03-31</translation>
    </message>
    <message>
        <source>A number from 0</source>
        <translation>A number from 0</translation>
    </message>
    <message>
        <source>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</source>
        <translation>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Attempt only</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Base maps</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category at the source</source>
        <translation>Category at the source</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coordinator present</source>
        <translation>Coordinator present</translation>
    </message>
    <message>
        <source>Coordinator unknown</source>
        <translation>Coordinator unknown</translation>
    </message>
    <message>
        <source>Coordinator wanted</source>
        <translation>Coordinator wanted</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heat map</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Known to us since</source>
        <translation>Known to us since</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>National category</source>
        <translation>National category</translation>
    </message>
    <message>
        <source>Neighbourhood information network (BIN)</source>
        <translation>Neighbourhood information network (BIN)</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Neighbourhood networks</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>Not shown: can&apos;t be added up</source>
        <translation>Not shown: can&apos;t be added up</translation>
    </message>
    <message>
        <source>Not shown: the way of counting changed</source>
        <translation>Not shown: the way of counting changed</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>Not shown: too few</translation>
    </message>
    <message>
        <source>Not shown: would give another figure away</source>
        <translation>Not shown: would give another figure away</translation>
    </message>
    <message>
        <source>Not sorted into a category</source>
        <translation>Not sorted into a category</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Number at the source</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Outlines</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Police contact (service, not a person)</source>
        <translation>Police contact (service, not a person)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Scheme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Street (without house number)</source>
        <translation>Street (without house number)</translation>
    </message>
    <message>
        <source>The end does not lie before the begin</source>
        <translation>The end does not lie before the begin</translation>
    </message>
    <message>
        <source>There is a coordinator</source>
        <translation>There is a coordinator</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsApp group</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>All incidents of the project, whatever the filter</source>
        <translation>All incidents of the project, whatever the filter</translation>
    </message>
    <message>
        <source>Category not in the recipe</source>
        <translation>Category not in the recipe</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Doubles agree in source, category, begin and place.</source>
        <translation>Doubles agree in source, category, begin and place.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Known late</source>
        <translation>Known late</translation>
    </message>
    <message>
        <source>Late: known more than {days} days after the end of the incident.</source>
        <translation>Late: known more than {days} days after the end of the incident.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>There are no incidents yet.</source>
        <translation>There are no incidents yet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>Without a known day</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Without a known hour</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Without location</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>{n} have a category that the recipe does not know.</source>
        <translation>{n} have a category that the recipe does not know.</translation>
    </message>
    <message>
        <source>{n} have no known day, {hours} no known hour.</source>
        <translation>{n} have no known day, {hours} no known hour.</translation>
    </message>
    <message>
        <source>{n} look like doubles of another.</source>
        <translation>{n} look like doubles of another.</translation>
    </message>
    <message>
        <source>{n} of {base} were known more than {days} days late.</source>
        <translation>{n} of {base} were known more than {days} days late.</translation>
    </message>
    <message>
        <source>{n} of {total} incidents have no location.</source>
        <translation>{n} of {total} incidents have no location.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>a category that the recipe doesn&apos;t know</translation>
    </message>
    <message>
        <source>a coordinate that is not a number</source>
        <translation>a coordinate that is not a number</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>a date in the future</translation>
    </message>
    <message>
        <source>a date that does not exist</source>
        <translation>a date that does not exist</translation>
    </message>
    <message>
        <source>a kind of network that isn&apos;t known</source>
        <translation>a kind of network that isn&apos;t known</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>a line or area, placed by a point on it</translation>
    </message>
    <message>
        <source>a person&apos;s contact data, not taken over</source>
        <translation>a person&apos;s contact data, not taken over</translation>
    </message>
    <message>
        <source>a placeholder instead of a location</source>
        <translation>a placeholder instead of a location</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>a point or line, not an area</translation>
    </message>
    <message>
        <source>a shape that makes no sense</source>
        <translation>a shape that makes no sense</translation>
    </message>
    <message>
        <source>a status that isn&apos;t known</source>
        <translation>a status that isn&apos;t known</translation>
    </message>
    <message>
        <source>an empty row</source>
        <translation>an empty row</translation>
    </message>
    <message>
        <source>an hour that came twice at the clock change</source>
        <translation>an hour that came twice at the clock change</translation>
    </message>
    <message>
        <source>an hour that the clock change skipped</source>
        <translation>an hour that the clock change skipped</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read were replaced</source>
        <translation>characters that can&apos;t be read were replaced</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordinates outside the map&apos;s area</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>fewer cells than the header</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitude and longitude were swapped</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>more cells than the header</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>neither yes nor no</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>not a number</translation>
    </message>
    <message>
        <source>not a number of households</source>
        <translation>not a number of households</translation>
    </message>
    <message>
        <source>not a number of inhabitants</source>
        <translation>not a number of inhabitants</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>parts of one area, joined</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>the end lies before the begin</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>the row can&apos;t be read</translation>
    </message>
    <message>
        <source>the same code for another area</source>
        <translation>the same code for another area</translation>
    </message>
    <message>
        <source>the same name for another network</source>
        <translation>the same name for another network</translation>
    </message>
    <message>
        <source>the same number more than once</source>
        <translation>the same number more than once</translation>
    </message>
    <message>
        <source>without a shape</source>
        <translation>without a shape</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>without location</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Austin, aggravated assaults</source>
        <translation>Austin, aggravated assaults</translation>
    </message>
    <message>
        <source>Belgian police zone, extract of facts</source>
        <translation>Belgian police zone, extract of facts</translation>
    </message>
    <message>
        <source>Bronx, shootings</source>
        <translation>Bronx, shootings</translation>
    </message>
    <message>
        <source>Dutch police system (BVH)</source>
        <translation>Dutch police system (BVH)</translation>
    </message>
    <message>
        <source>Nottingham, violence</source>
        <translation>Nottingham, violence</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2, citizens&apos; reports</source>
        <translation>Open311 GeoReport v2, citizens&apos; reports</translation>
    </message>
    <message>
        <source>San Francisco, robberies</source>
        <translation>San Francisco, robberies</translation>
    </message>
    <message>
        <source>St. Louis, part 1 crimes</source>
        <translation>St. Louis, part 1 crimes</translation>
    </message>
    <message>
        <source>Toronto, Major Crime Indicators</source>
        <translation>Toronto, Major Crime Indicators</translation>
    </message>
    <message>
        <source>Toronto, robberies</source>
        <translation>Toronto, robberies</translation>
    </message>
    <message>
        <source>Washington DC, crime of the last 30 days</source>
        <translation>Washington DC, crime of the last 30 days</translation>
    </message>
    <message>
        <source>data.police.uk, street level crime</source>
        <translation>data.police.uk, street level crime</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>(none)</source>
        <translation>(none)</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Copied to {path}.</translation>
    </message>
    <message>
        <source>Import {number} is undone: {removed} incidents removed, {restored} restored.</source>
        <translation>Import {number} is undone: {removed} incidents removed, {restored} restored.</translation>
    </message>
    <message>
        <source>Import {number}, source {source}.</source>
        <translation>Import {number}, source {source}.</translation>
    </message>
    <message>
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Kept rows with a note; a row can have several:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Map for the browser: {path}</translation>
    </message>
    <message>
        <source>Picture of the map: {path}</source>
        <translation>Picture of the map: {path}</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Project: {path}</translation>
    </message>
    <message>
        <source>QGIS project: {path}</source>
        <translation>QGIS project: {path}</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Rejected rows, by reason:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Rejected rows: {path}</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Row {row}: {reason}</translation>
    </message>
    <message>
        <source>The file names no coordinate system; {crs} was taken from its coordinates.</source>
        <translation>The file names no coordinate system; {crs} was taken from its coordinates.</translation>
    </message>
    <message>
        <source>The project is ready. It lies in {path}.</source>
        <translation>The project is ready. It lies in {path}.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>The sample municipality is ready: {n} incidents.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>This was a trial: nothing was kept.</translation>
    </message>
    <message>
        <source>Workbook for the council: {path}</source>
        <translation>Workbook for the council: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>{mb} MB on disk</source>
        <translation>{mb} MB on disk</translation>
    </message>
    <message>
        <source>{name} ({crs}, made {created})</source>
        <translation>{name} ({crs}, made {created})</translation>
    </message>
    <message>
        <source>{n} areas of scheme {scheme}</source>
        <translation>{n} areas of scheme {scheme}</translation>
    </message>
    <message>
        <source>{n} imports</source>
        <translation>{n} imports</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidents</translation>
    </message>
    <message>
        <source>{n} invalid shapes were repaired.</source>
        <translation>{n} invalid shapes were repaired.</translation>
    </message>
    <message>
        <source>{n} neighbourhood networks</source>
        <translation>{n} neighbourhood networks</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{part}: {percent} % sure</source>
        <translation>{part}: {percent} % sure</translation>
    </message>
    <message>
        <source>{path} is whole.</source>
        <translation>{path} is whole.</translation>
    </message>
    <message>
        <source>{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} polygons read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</translation>
    </message>
    <message>
        <source>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</translation>
    </message>
    <message>
        <source>{scheme} (from {day})</source>
        <translation>{scheme} (from {day})</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Making the sample municipality</source>
        <translation>Making the sample municipality</translation>
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
        <translation>1 more kind</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>all areas</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>at night</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>at the weekend</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>in the afternoon</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>in the evening</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>in the morning</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidents</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>on Friday</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>on Monday</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>on Saturday</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>on Sunday</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>on Thursday</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>on Tuesday</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>on Wednesday</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>on working days</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>one network</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>whole period</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidents</translation>
    </message>
    <message>
        <source>{count} more kinds</source>
        <translation>{count} more kinds</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back up on closing</source>
        <translation>Back up on closing</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colours of the window</translation>
    </message>
    <message>
        <source>Empty: the language of your system. Applies at the next start.</source>
        <translation>Empty: the language of your system. Applies at the next start.</translation>
    </message>
    <message>
        <source>For a tablet: every control is at least 44 pixels high.</source>
        <translation>For a tablet: every control is at least 44 pixels high.</translation>
    </message>
    <message>
        <source>From the end of an incident until police or city knew.</source>
        <translation>From the end of an incident until police or city knew.</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Hide counts below</translation>
    </message>
    <message>
        <source>Keeps the last 30 copies in a folder beside the project.</source>
        <translation>Keeps the last 30 copies in a folder beside the project.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Large controls</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Light, dark, or as your system has it.</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Reported late after (days)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Smaller counts are hidden in what leaves the office; ask your data protection officer.</translation>
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
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants a year</source>
        <translation>per 1,000 inhabitants a year</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>share of all</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>(no category)</source>
        <translation>(no category)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
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
        <translation>/: these figures can&apos;t be added up.</translation>
    </message>
    <message>
        <source>1–{most}: hidden to protect persons; the number lies in between.</source>
        <translation>1–{most}: hidden to protect persons; the number lies in between.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Added by plugins</source>
        <translation>Added by plugins</translation>
    </message>
    <message>
        <source>All incidents of the selection on all inhabitants.</source>
        <translation>All incidents of the selection on all inhabitants.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>By category</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>By hour and weekday</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</source>
        <translation>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>How to read it</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Import log</translation>
    </message>
    <message>
        <source>Import log: nothing was imported.</source>
        <translation>Import log: nothing was imported.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Imported on</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</source>
        <translation>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants</source>
        <translation>Incidents by inhabitants</translation>
    </message>
    <message>
        <source>Incidents in the selection</source>
        <translation>Incidents in the selection</translation>
    </message>
    <message>
        <source>Incidents in {municipality}</source>
        <translation>Incidents in {municipality}</translation>
    </message>
    <message>
        <source>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</source>
        <translation>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Made for</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Made on {day}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Map: no picture was made.</translation>
    </message>
    <message>
        <source>Margin from</source>
        <translation>Margin from</translation>
    </message>
    <message>
        <source>Margin to</source>
        <translation>Margin to</translation>
    </message>
    <message>
        <source>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</source>
        <translation>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</translation>
    </message>
    <message>
        <source>Mark of the project</source>
        <translation>Mark of the project</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of incidents by the weekday and hour in which they began.</source>
        <translation>Number of incidents by the weekday and hour in which they began.</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>Outside all areas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Provisional figures: they may still change.</source>
        <translation>Provisional figures: they may still change.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rates: the number of inhabitants is not known for this selection.</source>
        <translation>Rates: the number of inhabitants is not known for this selection.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Read = added + updated + unchanged + rejected; numbers of rows in the file.</source>
        <translation>Read = added + updated + unchanged + rejected; numbers of rows in the file.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Read me</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>The margin says how far chance alone can move a month&apos;s number (95 %).</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>What you see</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Without a known hour</translation>
    </message>
    <message>
        <source>Without a known month</source>
        <translation>Without a known month</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Without location</translation>
    </message>
    <message>
        <source>and {count} more; see the import log</source>
        <translation>and {count} more; see the import log</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>can&apos;t be added up</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>clear fall</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>clear rise</translation>
    </message>
    <message>
        <source>for the chart</source>
        <translation>for the chart</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>no category</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>no clear change</translation>
    </message>
    <message>
        <source>no incident with a known day</source>
        <translation>no incident with a known day</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>nothing: the data do not hold two periods of equal length one after the other</source>
        <translation>nothing: the data do not hold two periods of equal length one after the other</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>of all</translation>
    </message>
    <message>
        <source>only a part of the month</source>
        <translation>only a part of the month</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>sharp fall</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>sharp rise</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>shielded</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>x: hidden because a small number would follow from it.</source>
        <translation>x: hidden because a small number would follow from it.</translation>
    </message>
    <message>
        <source>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</source>
        <translation>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</translation>
    </message>
    <message>
        <source>{now} against {before}</source>
        <translation>{now} against {before}</translation>
    </message>
    <message>
        <source>{sheet}: no areas were imported.</source>
        <translation>{sheet}: no areas were imported.</translation>
    </message>
    <message>
        <source>{sheet}: no incidents in the selection.</source>
        <translation>{sheet}: no incidents in the selection.</translation>
    </message>
    <message>
        <source>{sheet}: of no incident in the selection the month is known.</source>
        <translation>{sheet}: of no incident in the selection the month is known.</translation>
    </message>
    <message>
        <source>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</source>
        <translation>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</translation>
    </message>
    <message>
        <source>{sheet}: too few incidents with a known hour.</source>
        <translation>{sheet}: too few incidents with a known hour.</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</translation>
    </message>
</context>
</TS>
