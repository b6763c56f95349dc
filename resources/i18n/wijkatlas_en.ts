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
    <name>ActionChoice</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Put on this action</source>
        <translation>Put on this action</translation>
    </message>
    <message>
        <source>Search in actions</source>
        <translation>Search in actions</translation>
    </message>
    <message>
        <source>There are no actions yet. Make one on the page Plan first.</source>
        <translation>There are no actions yet. Make one on the page Plan first.</translation>
    </message>
    <message>
        <source>Use a card for an action</source>
        <translation>Use a card for an action</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message>
        <source>Open a project first; then ask a question about its incidents.</source>
        <translation>Open a project first; then ask a question about its incidents.</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file, then ask a question.</source>
        <translation>There are no incidents yet. Import a file, then ask a question.</translation>
    </message>
    <message>
        <source>This version does not know that analysis.</source>
        <translation>This version does not know that analysis.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>An answer</source>
        <translation>An answer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Counts as</translation>
    </message>
    <message>
        <source>Double click, or F2, to give it other words</source>
        <translation>Double click, or F2, to give it other words</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>No answer: does not apply</source>
        <translation>No answer: does not apply</translation>
    </message>
    <message>
        <source>No answer: don&apos;t know</source>
        <translation>No answer: don&apos;t know</translation>
    </message>
    <message>
        <source>No answer: empty</source>
        <translation>No answer: empty</translation>
    </message>
    <message>
        <source>No answer: not on the scale</source>
        <translation>No answer: not on the scale</translation>
    </message>
    <message>
        <source>No answer: refused</source>
        <translation>No answer: refused</translation>
    </message>
    <message>
        <source>“{answer}” counts as</source>
        <translation>“{answer}” counts as</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Compute it for now</source>
        <translation>Compute it for now</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>Computing the result</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>Keeping the result</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>Reading the result</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Something went wrong in the calculation.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>The calculation was stopped.</translation>
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
    <name>AreasField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Click areas on the map first; hold Shift to click several.</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Kind of area</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Take those selected on the map</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>the whole municipality</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (area no longer exists)</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Drawing the result</source>
        <translation>Drawing the result</translation>
    </message>
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
    <name>BoardModel</name>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>About what</source>
        <translation>About what</translation>
    </message>
    <message>
        <source>All areas side by side</source>
        <translation>All areas side by side</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Division of the areas</source>
        <translation>Division of the areas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Search an indicator</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>The table is on the clipboard.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>BreaksDialog</name>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Look at what stood before and after, and say whether the figures of the two waves can be compared.</source>
        <translation>A question that changed may give other answers although nothing changed in the town. Look at what stood before and after, and say whether the figures of the two waves can be compared.</translation>
    </message>
    <message>
        <source>Another kind of question</source>
        <translation>Another kind of question</translation>
    </message>
    <message>
        <source>Another scale of answers</source>
        <translation>Another scale of answers</translation>
    </message>
    <message>
        <source>Another way of holding the survey</source>
        <translation>Another way of holding the survey</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <translation>Asked for the first time</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Changes between waves</source>
        <translation>Changes between waves</translation>
    </message>
    <message>
        <source>Decided: it is a break. No line, no difference.</source>
        <translation>Decided: it is a break. No line, no difference.</translation>
    </message>
    <message>
        <source>Decided: no break. The figures are compared.</source>
        <translation>Decided: no break. The figures are compared.</translation>
    </message>
    <message>
        <source>It is a break: do not compare</source>
        <translation>It is a break: do not compare</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>Keeping the decision</translation>
    </message>
    <message>
        <source>No break: compare</source>
        <translation>No break: compare</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>No longer asked</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Nobody has decided yet.</translation>
    </message>
    <message>
        <source>Noted by the office</source>
        <translation>Noted by the office</translation>
    </message>
    <message>
        <source>Nothing changed between the waves.</source>
        <translation>Nothing changed between the waves.</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Other areas</translation>
    </message>
    <message>
        <source>Other codes of answers</source>
        <translation>Other codes of answers</translation>
    </message>
    <message>
        <source>Other words in the question</source>
        <translation>Other words in the question</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>The whole survey</translation>
    </message>
    <message>
        <source>{earlier} to {later}</source>
        <translation>{earlier} to {later}</translation>
    </message>
</context>
<context>
    <name>BreaksView</name>
    <message>
        <source>&amp;Breaks the comparison</source>
        <translation>&amp;Breaks the comparison</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</source>
        <translation>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decide &amp;later</translation>
    </message>
    <message>
        <source>Does n&amp;ot</source>
        <translation>Does n&amp;ot</translation>
    </message>
    <message>
        <source>No line and no difference from one wave to the other</source>
        <translation>No line and no difference from one wave to the other</translation>
    </message>
    <message>
        <source>Nothing changed since the waves that are there.</source>
        <translation>Nothing changed since the waves that are there.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>One answer of some</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Several answers</translation>
    </message>
    <message>
        <source>The figures are compared with a warning beside them</source>
        <translation>The figures are compared with a warning beside them</translation>
    </message>
    <message>
        <source>The figures of the two waves are compared</source>
        <translation>The figures of the two waves are compared</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>The whole survey</translation>
    </message>
    <message>
        <source>This is the first wave: there is nothing to compare with.</source>
        <translation>This is the first wave: there is nothing to compare with.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>; not filled in: {n}</source>
        <translation>; not filled in: {n}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Planned (€)</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Spent (€)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}</source>
        <translation>planned € {planned}, spent € {spent}</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</source>
        <translation>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</translation>
    </message>
    <message>
        <source>Budget by funder</source>
        <translation>Budget by funder</translation>
    </message>
    <message>
        <source>Budget by sector</source>
        <translation>Budget by sector</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>By funder</translation>
    </message>
    <message>
        <source>By the sector that leads</source>
        <translation>By the sector that leads</translation>
    </message>
    <message>
        <source>Copy the tables</source>
        <translation>Copy the tables</translation>
    </message>
    <message>
        <source>No budget lines are filled in for these actions.</source>
        <translation>No budget lines are filled in for these actions.</translation>
    </message>
    <message>
        <source>Planned: € {planned}; spent: € {spent}.</source>
        <translation>Planned: € {planned}; spent: € {spent}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no funder</source>
        <translation>no funder</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>no sector</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>spent</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Add a problem by its title</source>
        <translation>Add a problem by its title</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Import harm weights…</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Put the chosen problem in another lane</source>
        <translation>Put the chosen problem in another lane</translation>
    </message>
    <message>
        <source>Score all from their figures</source>
        <translation>Score all from their figures</translation>
    </message>
    <message>
        <source>Scores, figures and decision of the chosen problem</source>
        <translation>Scores, figures and decision of the chosen problem</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Goal or action</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What happens in this month</source>
        <translation>What happens in this month</translation>
    </message>
    <message>
        <source>{month}: nothing starts, ends or is due</source>
        <translation>{month}: nothing starts, ends or is due</translation>
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
        <translation>Change an own card</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New own card</source>
        <translation>New own card</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>Saving the card</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Dutch (needed)</source>
        <translation>Dutch (needed)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>It points to</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Sectors that take part</source>
        <translation>Sectors that take part</translation>
    </message>
    <message>
        <source>Source (row)</source>
        <translation>Source (row)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Texts in</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>What changed in what is known</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>What evaluations found</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Working in steps (SARA and 5I)</source>
        <translation>Working in steps (SARA and 5I)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All evidence</source>
        <translation>All evidence</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>All sectors</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>All themes</translation>
    </message>
    <message>
        <source>Cards: {n}</source>
        <translation>Cards: {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>No card is like that. Take a word or a filter away.</source>
        <translation>No card is like that. Take a word or a filter away.</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programme cards</translation>
    </message>
    <message>
        <source>Search in cards</source>
        <translation>Search in cards</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>This own card can&apos;t be read.</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>own card</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back to the cards</source>
        <translation>Back to the cards</translation>
    </message>
    <message>
        <source>Back to the cards (Alt+←)</source>
        <translation>Back to the cards (Alt+←)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Choose a card to read it.</source>
        <translation>Choose a card to read it.</translation>
    </message>
    <message>
        <source>Make an own card that starts with the texts of this one</source>
        <translation>Make an own card that starts with the texts of this one</translation>
    </message>
    <message>
        <source>Mend its text and import it again, or remove it in the menu of the list.</source>
        <translation>Mend its text and import it again, or remove it in the menu of the list.</translation>
    </message>
    <message>
        <source>Own copy…</source>
        <translation>Own copy…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>There are none.</translation>
    </message>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>This own card can&apos;t be read.</translation>
    </message>
    <message>
        <source>Use for an action…</source>
        <translation>Use for an action…</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>And further: {n}.</source>
        <translation>And further: {n}.</translation>
    </message>
    <message>
        <source>Figures that changed since {day}: {n}.</source>
        <translation>Figures that changed since {day}: {n}.</translation>
    </message>
    <message>
        <source>From now on, what changes can be told here.</source>
        <translation>From now on, what changes can be told here.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Seen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing the chart</source>
        <translation>Drawing the chart</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show the chart large</source>
        <translation>Show the chart large</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Which chart</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Period</translation>
    </message>
    <message>
        <source>&amp;Remember the recipe as</source>
        <translation>&amp;Remember the recipe as</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</source>
        <translation>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</translation>
    </message>
    <message>
        <source>Answers in a known area of “{scheme}”: {n} of {all}.</source>
        <translation>Answers in a known area of “{scheme}”: {n} of {all}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>In&amp;dicators</source>
        <translation>In&amp;dicators</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Kept, but note: {n} × {reason}</source>
        <translation>Kept, but note: {n} × {reason}</translation>
    </message>
    <message>
        <source>Left out: {n} × {reason}</source>
        <translation>Left out: {n} × {reason}</translation>
    </message>
    <message>
        <source>Name of the &amp;wave</source>
        <translation>Name of the &amp;wave</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name of the recipe</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Name of the wave</translation>
    </message>
    <message>
        <source>No column with areas: there will be no figures by area, and no map.</source>
        <translation>No column with areas: there will be no figures by area, and no map.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Published figures: {n}. They are shown beside your own surveys.</source>
        <translation>Published figures: {n}. They are shown beside your own surveys.</translation>
    </message>
    <message>
        <source>Put this &amp;file in its place</source>
        <translation>Put this &amp;file in its place</translation>
    </message>
    <message>
        <source>Ready-made figures that fit these questions.</source>
        <translation>Ready-made figures that fit these questions.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>The next wave is read in the same way.</source>
        <translation>The next wave is read in the same way.</translation>
    </message>
    <message>
        <source>There are no weights: everybody counts for one.</source>
        <translation>There are no weights: everybody counts for one.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. Its answers are replaced.</source>
        <translation>There is a wave “{name}” already. Its answers are replaced.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. This file corrects or completes it.</source>
        <translation>There is a wave “{name}” already. This file corrects or completes it.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>What comes in</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>What the import will do</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</source>
        <translation>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</translation>
    </message>
    <message>
        <source>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</source>
        <translation>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</translation>
    </message>
    <message>
        <source>⚠ The areas in “{column}” are not those of the project: there will be no map.</source>
        <translation>⚠ The areas in “{column}” are not those of the project: there will be no map.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Reading what can be chosen</source>
        <translation>Reading what can be chosen</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Choose a figure to see it in full, by area on the map.</source>
        <translation>Choose a figure to see it in full, by area on the map.</translation>
    </message>
    <message>
        <source>Make a problem of this</source>
        <translation>Make a problem of this</translation>
    </message>
    <message>
        <source>Profile of {area}</source>
        <translation>Profile of {area}</translation>
    </message>
    <message>
        <source>areas of {day}</source>
        <translation>areas of {day}</translation>
    </message>
    <message>
        <source>based on {n}</source>
        <translation>based on {n}</translation>
    </message>
    <message>
        <source>before: {figure}, {period}</source>
        <translation>before: {figure}, {period}</translation>
    </message>
    <message>
        <source>rank {rank} of {n}, between {low} and {high}</source>
        <translation>rank {rank} of {n}, between {low} and {high}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;Population</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Weight</translation>
    </message>
    <message>
        <source>A stratum with one cl&amp;uster</source>
        <translation>A stratum with one cl&amp;uster</translation>
    </message>
    <message>
        <source>A stratum with one cluster</source>
        <translation>A stratum with one cluster</translation>
    </message>
    <message>
        <source>As if everybody in it was asked</source>
        <translation>As if everybody in it was asked</translation>
    </message>
    <message>
        <source>As the other strata on average</source>
        <translation>As the other strata on average</translation>
    </message>
    <message>
        <source>Cluster of the second stage</source>
        <translation>Cluster of the second stage</translation>
    </message>
    <message>
        <source>Columns that stay &amp;out</source>
        <translation>Columns that stay &amp;out</translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Columns that stay out</translation>
    </message>
    <message>
        <source>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</source>
        <translation>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</translation>
    </message>
    <message>
        <source>For how many residents this person counts. Without it everybody counts for one.</source>
        <translation>For how many residents this person counts. Without it everybody counts for one.</translation>
    </message>
    <message>
        <source>How many residents the stratum has. Where a large part of them answered, margins get smaller.</source>
        <translation>How many residents the stratum has. Where a large part of them answered, margins get smaller.</translation>
    </message>
    <message>
        <source>How many residents, or groups, the group of the first step has.</source>
        <translation>How many residents, or groups, the group of the first step has.</translation>
    </message>
    <message>
        <source>Make no margin, and say so</source>
        <translation>Make no margin, and say so</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>N&amp;umber of the person</source>
        <translation>N&amp;umber of the person</translation>
    </message>
    <message>
        <source>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</source>
        <translation>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</translation>
    </message>
    <message>
        <source>Population of the second stage</source>
        <translation>Population of the second stage</translation>
    </message>
    <message>
        <source>S&amp;tratum</source>
        <translation>S&amp;tratum</translation>
    </message>
    <message>
        <source>Set it beside everybody (careful)</source>
        <translation>Set it beside everybody (careful)</translation>
    </message>
    <message>
        <source>The &amp;same people in each wave: the number stays theirs</source>
        <translation>The &amp;same people in each wave: the number stays theirs</translation>
    </message>
    <message>
        <source>The part of the town that people were drawn in separately, such as a neighbourhood.</source>
        <translation>The part of the town that people were drawn in separately, such as a neighbourhood.</translation>
    </message>
    <message>
        <source>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</source>
        <translation>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</translation>
    </message>
    <message>
        <source>When people were drawn in two steps: the group of the second.</source>
        <translation>When people were drawn in two steps: the group of the second.</translation>
    </message>
    <message>
        <source>When the person answered. The period of the wave comes from it.</source>
        <translation>When the person answered. The period of the wave comes from it.</translation>
    </message>
    <message>
        <source>Where the person lives. Figures by area and the map need it.</source>
        <translation>Where the person lives. Figures by area and the map need it.</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Which areas</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>as found</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>–  none</source>
        <translation>–  none</translation>
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
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Choose a day: {field}</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>A role or service, no name</source>
        <translation>A role or service, no name</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decided on</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Keep the result first; then note here what was decided.</source>
        <translation>Keep the result first; then note here what was decided.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Lane</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Purpose: {purpose}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Save the decision</translation>
    </message>
    <message>
        <source>The decision is in the register.</source>
        <translation>The decision is in the register.</translation>
    </message>
    <message>
        <source>The program decides nothing: a person does.</source>
        <translation>The program decides nothing: a person does.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>This project is open for reading only.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>What was decided, and why</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Who decided</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>council or function, no person</source>
        <translation>council or function, no person</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>After, first day</source>
        <translation>After, first day</translation>
    </message>
    <message>
        <source>After, last day</source>
        <translation>After, last day</translation>
    </message>
    <message>
        <source>After: which period?</source>
        <translation>After: which period?</translation>
    </message>
    <message>
        <source>After: which survey?</source>
        <translation>After: which survey?</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>All incidents</translation>
    </message>
    <message>
        <source>Are the groups of areas of another size? Weigh them by:</source>
        <translation>Are the groups of areas of another size? Weigh them by:</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Areas to compare with</translation>
    </message>
    <message>
        <source>Before, first day</source>
        <translation>Before, first day</translation>
    </message>
    <message>
        <source>Before, last day</source>
        <translation>Before, last day</translation>
    </message>
    <message>
        <source>Before: which period?</source>
        <translation>Before: which period?</translation>
    </message>
    <message>
        <source>Before: which survey?</source>
        <translation>Before: which survey?</translation>
    </message>
    <message>
        <source>Compared with which areas?</source>
        <translation>Compared with which areas?</translation>
    </message>
    <message>
        <source>How far around do incidents count that may have moved? (metres, 0 for none)</source>
        <translation>How far around do incidents count that may have moved? (metres, 0 for none)</translation>
    </message>
    <message>
        <source>How is it compared?</source>
        <translation>How is it compared?</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Kind of area</translation>
    </message>
    <message>
        <source>Propose comparable areas</source>
        <translation>Propose comparable areas</translation>
    </message>
    <message>
        <source>Ring in metres</source>
        <translation>Ring in metres</translation>
    </message>
    <message>
        <source>Start of each area</source>
        <translation>Start of each area</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Treated areas</translation>
    </message>
    <message>
        <source>Weigh the groups by</source>
        <translation>Weigh the groups by</translation>
    </message>
    <message>
        <source>What is this evaluation called?</source>
        <translation>What is this evaluation called?</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>What should change</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>What should change?</translation>
    </message>
    <message>
        <source>When does each area start?</source>
        <translation>When does each area start?</translation>
    </message>
    <message>
        <source>Where is something done?</source>
        <translation>Where is something done?</translation>
    </message>
    <message>
        <source>Which areas are meant?</source>
        <translation>Which areas are meant?</translation>
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
    <name>Doing</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copy as a table</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>New: {kind}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>To the goal before, or a level up</source>
        <translation>To the goal before, or a level up</translation>
    </message>
    <message>
        <source>To the next goal, or a level down</source>
        <translation>To the next goal, or a level down</translation>
    </message>
    <message>
        <source>{kind}, beside the chosen one</source>
        <translation>{kind}, beside the chosen one</translation>
    </message>
    <message>
        <source>{kind}, under the chosen one</source>
        <translation>{kind}, under the chosen one</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Deleted, with all that hung on it: {n}. Undo brings it back.</source>
        <translation>Deleted, with all that hung on it: {n}. Undo brings it back.</translation>
    </message>
    <message>
        <source>Reading the figures of the goals</source>
        <translation>Reading the figures of the goals</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Reading the plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Saving the plan</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</source>
        <translation>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Import a survey…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>No project is open</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>No survey yet</translation>
    </message>
    <message>
        <source>Open a project first; then its surveys stand here.</source>
        <translation>Open a project first; then its surveys stand here.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be imported.</source>
        <translation>This project is open for reading only, so nothing can be imported.</translation>
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
    <name>EntryModel</name>
    <message>
        <source>Other questions</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>not in this wave</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>one answer</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>several answers</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>{kind}: not counted</source>
        <translation>{kind}: not counted</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>(none yet)</source>
        <translation>(none yet)</translation>
    </message>
    <message>
        <source>(none: every action has one)</source>
        <translation>(none: every action has one)</translation>
    </message>
    <message>
        <source>(there are no actions yet)</source>
        <translation>(there are no actions yet)</translation>
    </message>
    <message>
        <source>Evaluate something that is not in a plan</source>
        <translation>Evaluate something that is not in a plan</translation>
    </message>
    <message>
        <source>Evaluations, and actions without one</source>
        <translation>Evaluations, and actions without one</translation>
    </message>
    <message>
        <source>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</source>
        <translation>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</translation>
    </message>
    <message>
        <source>With an evaluation</source>
        <translation>With an evaluation</translation>
    </message>
    <message>
        <source>Without an evaluation</source>
        <translation>Without an evaluation</translation>
    </message>
    <message>
        <source>design fixed</source>
        <translation>design fixed</translation>
    </message>
    <message>
        <source>design open</source>
        <translation>design open</translation>
    </message>
    <message>
        <source>for now: {verdict}</source>
        <translation>for now: {verdict}</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Back to the list (Alt+←)</translation>
    </message>
    <message>
        <source>Compute the result</source>
        <translation>Compute the result</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Fix the design…</source>
        <translation>Fix the design…</translation>
    </message>
    <message>
        <source>From then on it can&apos;t be changed any more; the day is written down.</source>
        <translation>From then on it can&apos;t be changed any more; the day is written down.</translation>
    </message>
    <message>
        <source>Of the action: {action}</source>
        <translation>Of the action: {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show the action</source>
        <translation>Show the action</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>The design</translation>
    </message>
    <message>
        <source>The design is open: it can still be changed.</source>
        <translation>The design is open: it can still be changed.</translation>
    </message>
    <message>
        <source>The design was fixed on {day} by: {by}</source>
        <translation>The design was fixed on {day} by: {by}</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>The design was fixed on {day}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(they differ)</source>
        <translation>(they differ)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Add a figure</source>
        <translation>Add a figure</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Figures measured by hand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Measured on</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
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
    <name>FilePage</name>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Answers</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Decimal sign</translation>
    </message>
    <message>
        <source>&amp;Encoding of letters</source>
        <translation>&amp;Encoding of letters</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Recipe</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Sheet</translation>
    </message>
    <message>
        <source>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</source>
        <translation>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>As found</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bar |</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</source>
        <translation>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Choose a recipe</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Comma ,</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Western Europe (850)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Decimal sign</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Encoding of letters</translation>
    </message>
    <message>
        <source>File with answers</source>
        <translation>File with answers</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>From a f&amp;ile…</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>ISO 8859-15</source>
        <translation>ISO 8859-15</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</source>
        <translation>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>Point .</source>
        <translation>Point .</translation>
    </message>
    <message>
        <source>Proposed from the headings and cells</source>
        <translation>Proposed from the headings and cells</translation>
    </message>
    <message>
        <source>Proposed: {name}, which served before</source>
        <translation>Proposed: {name}, which served before</translation>
    </message>
    <message>
        <source>Published figures, {title}: {n}. They are taken over as they are.</source>
        <translation>Published figures, {title}: {n}. They are taken over as they are.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recipe</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semicolon ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Sign between co&amp;lumns</source>
        <translation>Sign between co&amp;lumns</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Sign between columns</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Take a recipe from a file</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Text table</translation>
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
        <translation>Windows, Western Europe (1252)</translation>
    </message>
    <message>
        <source>{kind} · rows: {rows} · columns: {columns}</source>
        <translation>{kind} · rows: {rows} · columns: {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
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
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of the plan</source>
        <translation>Filter of the plan</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Only what is late</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Owner or lead</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Search in the plan</translation>
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
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>FindingTable</name>
    <message>
        <source>Click to sort</source>
        <translation>Click to sort</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copy the table</translation>
    </message>
    <message>
        <source>Notes under the table</source>
        <translation>Notes under the table</translation>
    </message>
    <message>
        <source>Show the table large</source>
        <translation>Show the table large</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</source>
        <translation>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</translation>
    </message>
    <message>
        <source>Fix the design</source>
        <translation>Fix the design</translation>
    </message>
    <message>
        <source>Fixing the design</source>
        <translation>Fixing the design</translation>
    </message>
    <message>
        <source>Who fixes it? (a function, no name)</source>
        <translation>Who fixes it? (a function, no name)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Change this indicator…</source>
        <translation>Change this indicator…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copy the table for a spreadsheet</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Make an indicator of this question…</source>
        <translation>Make an indicator of this question…</translation>
    </message>
    <message>
        <source>Put this question in the council&apos;s workbook</source>
        <translation>Put this question in the council&apos;s workbook</translation>
    </message>
    <message>
        <source>Take this question out of the council&apos;s workbook</source>
        <translation>Take this question out of the council&apos;s workbook</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>There is no up-to-date result yet.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>This project is open for reading only.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>A change goes to all of them.</source>
        <translation>A change goes to all of them.</translation>
    </message>
    <message>
        <source>Card: {title}</source>
        <translation>Card: {title}</translation>
    </message>
    <message>
        <source>Choose a goal or an action to see and change it.</source>
        <translation>Choose a goal or an action to see and change it.</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Figures: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Go to what this row is linked to</source>
        <translation>Go to what this row is linked to</translation>
    </message>
    <message>
        <source>Its evaluation</source>
        <translation>Its evaluation</translation>
    </message>
    <message>
        <source>Nothing is linked yet</source>
        <translation>Nothing is linked yet</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Plan an evaluation</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Problem: {title}</translation>
    </message>
    <message>
        <source>Rows of one kind can be changed together: goals, or actions.</source>
        <translation>Rows of one kind can be changed together: goals, or actions.</translation>
    </message>
    <message>
        <source>{kind}: {n} chosen</source>
        <translation>{kind}: {n} chosen</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Looking at what is due</source>
        <translation>Looking at what is due</translation>
    </message>
    <message>
        <source>Show {panel}</source>
        <translation>Show {panel}</translation>
    </message>
</context>
<context>
    <name>GroupField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Click areas on the map first; hold Shift to click several.</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Take those selected on the map</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (area no longer exists)</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add a goal, an action or a plan</source>
        <translation>Add a goal, an action or a plan</translation>
    </message>
    <message>
        <source>Found: {n} of {of}</source>
        <translation>Found: {n} of {of}</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Goals that can be measured</translation>
    </message>
    <message>
        <source>Measurable goals: {n} of {of}</source>
        <translation>Measurable goals: {n} of {of}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Show everything</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>What can be done with the chosen rows</translation>
    </message>
</context>
<context>
    <name>HeaderLines</name>
    <message>
        <source>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</source>
        <translation>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>The first lines of the file</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>heading</translation>
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
    <name>IndicatorDialog</name>
    <message>
        <source>Calculating the indicator</source>
        <translation>Calculating the indicator</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>Change an indicator</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Saving the indicator</source>
        <translation>Saving the indicator</translation>
    </message>
    <message>
        <source>Value in the newest survey</source>
        <translation>Value in the newest survey</translation>
    </message>
</context>
<context>
    <name>IndicatorField</name>
    <message>
        <source>Choose one, or write what is counted</source>
        <translation>Choose one, or write what is counted</translation>
    </message>
    <message>
        <source>{id} (no figures here)</source>
        <translation>{id} (no figures here)</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>A score from 0 to 10 of some questions together</source>
        <translation>A score from 0 to 10 of some questions together</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Answers that count</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Give it a name.</translation>
    </message>
    <message>
        <source>High answers mean little of it</source>
        <translation>High answers mean little of it</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Highest answer</translation>
    </message>
    <message>
        <source>Least number of questions answered</source>
        <translation>Least number of questions answered</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Lowest answer</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The average of the answers</source>
        <translation>The average of the answers</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Tick at least one question.</translation>
    </message>
    <message>
        <source>Tick the answers that count.</source>
        <translation>Tick the answers that count.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>Who did so in at least one of the questions</source>
        <translation>Who did so in at least one of the questions</translation>
    </message>
    <message>
        <source>Who gave one of the ticked answers</source>
        <translation>Who gave one of the ticked answers</translation>
    </message>
    <message>
        <source>{code} (not in this wave)</source>
        <translation>{code} (not in this wave)</translation>
    </message>
</context>
<context>
    <name>IndicatorOptions</name>
    <message>
        <source>All who were asked; no answer counts as “no”</source>
        <translation>All who were asked; no answer counts as “no”</translation>
    </message>
    <message>
        <source>Incidents about the same</source>
        <translation>Incidents about the same</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>More is better</translation>
    </message>
    <message>
        <source>More is worse</source>
        <translation>More is worse</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Neither good nor bad</translation>
    </message>
    <message>
        <source>Not comparable with earlier waves from</source>
        <translation>Not comparable with earlier waves from</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>Out of whom</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Part of the questionnaire</translation>
    </message>
    <message>
        <source>Those who answered</source>
        <translation>Those who answered</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What changed in {wave}</source>
        <translation>What changed in {wave}</translation>
    </message>
    <message>
        <source>What more of it means</source>
        <translation>What more of it means</translation>
    </message>
</context>
<context>
    <name>InlineProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Computing</source>
        <translation>Computing</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>stopping…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
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
    <name>KeptList</name>
    <message>
        <source>Kept analyses</source>
        <translation>Kept analyses</translation>
    </message>
    <message>
        <source>Show all ({n})</source>
        <translation>Show all ({n})</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Calculate again with the same settings and filter</source>
        <translation>Calculate again with the same settings and filter</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>In the workbook</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Out of date – calculate again</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What to do with “{title}”</source>
        <translation>What to do with “{title}”</translation>
    </message>
    <message>
        <source>decision noted</source>
        <translation>decision noted</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>in the workbook</translation>
    </message>
</context>
<context>
    <name>LaneTree</name>
    <message>
        <source>Problems by lane</source>
        <translation>Problems by lane</translation>
    </message>
    <message>
        <source>Score {total} · in the first {top}: {near} (any weights: {free})</source>
        <translation>Score {total} · in the first {top}: {near} (any weights: {free})</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>no score: {criteria}</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>no scores yet</translation>
    </message>
    <message>
        <source>place {low}</source>
        <translation>place {low}</translation>
    </message>
    <message>
        <source>place {low} to {high}</source>
        <translation>place {low} to {high}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Layers, the topmost first</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</source>
        <translation>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>{title}
The data have changed since.</source>
        <translation>{title}
The data have changed since.</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (out of date)</translation>
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
    <name>LineTree</name>
    <message>
        <source>Follow the thread</source>
        <translation>Follow the thread</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>LookStack</name>
    <message>
        <source>Goals and actions</source>
        <translation>Goals and actions</translation>
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
    <name>Milestones</name>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>New step</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
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
    <name>NewPlan</name>
    <message>
        <source>A plan has goals, and under them the actions with their days, money and partners. Choose the kind of plan: it brings its own words and goals to start from.</source>
        <translation>A plan has goals, and under them the actions with their days, money and partners. Choose the kind of plan: it brings its own words and goals to start from.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Import a plan…</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Make the plan</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>This project is open for reading only, so no plan can be made.</source>
        <translation>This project is open for reading only, so no plan can be made.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
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
    <name>NoteForm</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Draw the place on the map</source>
        <translation>Draw the place on the map</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>May be told to others</source>
        <translation>May be told to others</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Not said</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Pictures and documents</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save the finding first; then pictures and documents can be added.</source>
        <translation>Save the finding first; then pictures and documents can be added.</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>Stays in the office</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>x {x}, y {y} (metres)</source>
        <translation>x {x}, y {y} (metres)</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (area no longer exists)</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Adding the file</source>
        <translation>Adding the file</translation>
    </message>
    <message>
        <source>Deleting the finding</source>
        <translation>Deleting the finding</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>Removing the file</translation>
    </message>
    <message>
        <source>Saving the finding</source>
        <translation>Saving the finding</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Add a finding</source>
        <translation>Add a finding</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</source>
        <translation>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>files: {n}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Add a problem</source>
        <translation>Add a problem</translation>
    </message>
    <message>
        <source>Adding a problem</source>
        <translation>Adding a problem</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendars</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Changing</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Deciding</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Export cards…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Findings in words</translation>
    </message>
    <message>
        <source>Follow a figure…</source>
        <translation>Follow a figure…</translation>
    </message>
    <message>
        <source>From a figure to the goals and actions that rest on it, and back to its files.</source>
        <translation>From a figure to the goals and actions that rest on it, and back to its files.</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Goals that can be measured</translation>
    </message>
    <message>
        <source>Import cards…</source>
        <translation>Import cards…</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Import incidents…</translation>
    </message>
    <message>
        <source>Keeping the design</source>
        <translation>Keeping the design</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Look at the figures</source>
        <translation>Look at the figures</translation>
    </message>
    <message>
        <source>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</source>
        <translation>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</translation>
    </message>
    <message>
        <source>Looking at the design</source>
        <translation>Looking at the design</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Looking for comparable areas</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Looking up the figures</translation>
    </message>
    <message>
        <source>Making the profile</source>
        <translation>Making the profile</translation>
    </message>
    <message>
        <source>Marking the board as seen</source>
        <translation>Marking the board as seen</translation>
    </message>
    <message>
        <source>Name a problem</source>
        <translation>Name a problem</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>New card…</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>No area can serve to compare with.</translation>
    </message>
    <message>
        <source>No problems yet. Add one here, or from a figure on the page with figures.</source>
        <translation>No problems yet. Add one here, or from a figure on the page with figures.</translation>
    </message>
    <message>
        <source>Own cards</source>
        <translation>Own cards</translation>
    </message>
    <message>
        <source>Planning an evaluation</source>
        <translation>Planning an evaluation</translation>
    </message>
    <message>
        <source>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</source>
        <translation>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</translation>
    </message>
    <message>
        <source>Putting the card on the action</source>
        <translation>Putting the card on the action</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>Reading the actions</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>Reading the cards</translation>
    </message>
    <message>
        <source>Reading the evaluations</source>
        <translation>Reading the evaluations</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Reading the figures</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Reading the plan and its figures</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>Reading the plan…</translation>
    </message>
    <message>
        <source>Reading the problems</source>
        <translation>Reading the problems</translation>
    </message>
    <message>
        <source>Reading what was measured here</source>
        <translation>Reading what was measured here</translation>
    </message>
    <message>
        <source>Remove a card…</source>
        <translation>Remove a card…</translation>
    </message>
    <message>
        <source>Removing the evaluation</source>
        <translation>Removing the evaluation</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Save the calendar</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Start a plan</translation>
    </message>
    <message>
        <source>The design is fixed.</source>
        <translation>The design is fixed.</translation>
    </message>
    <message>
        <source>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</source>
        <translation>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey, or a table of figures of services.</source>
        <translation>There are no figures yet. Import incidents, a survey, or a table of figures of services.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>There is no plan yet</translation>
    </message>
    <message>
        <source>There is no programme card “{card}” in this project.</source>
        <translation>There is no programme card “{card}” in this project.</translation>
    </message>
    <message>
        <source>This area no longer exists; its figures are on the board.</source>
        <translation>This area no longer exists; its figures are on the board.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Weights of the criteria</translation>
    </message>
    <message>
        <source>What is due and what is missing</source>
        <translation>What is due and what is missing</translation>
    </message>
    <message>
        <source>What is the problem, in a few words?</source>
        <translation>What is the problem, in a few words?</translation>
    </message>
    <message>
        <source>Write what is due as a calendar (.ics), for Outlook or a phone.</source>
        <translation>Write what is due as a calendar (.ics), for Outlook or a phone.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: none</translation>
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
    <name>ParameterForm</name>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>Add a partner</source>
        <translation>Add a partner</translation>
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
        <translation>Service or organisation</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>such as 2025</source>
        <translation>such as 2025</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>(none chosen)</source>
        <translation>(none chosen)</translation>
    </message>
    <message>
        <source>{code} (no longer there)</source>
        <translation>{code} (no longer there)</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>As usual (logit)</source>
        <translation>As usual (logit)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Beta, for small groups</source>
        <translation>Beta, for small groups</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>By area: {scheme}</source>
        <translation>By area: {scheme}</translation>
    </message>
    <message>
        <source>By: {question}</source>
        <translation>By: {question}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Everybody together</translation>
    </message>
    <message>
        <source>Everybody: each group beside it</source>
        <translation>Everybody: each group beside it</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>How margins are calculated</source>
        <translation>How margins are calculated</translation>
    </message>
    <message>
        <source>How sure the margin is</source>
        <translation>How sure the margin is</translation>
    </message>
    <message>
        <source>Median: the one in the middle</source>
        <translation>Median: the one in the middle</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>More options</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentage</translation>
    </message>
    <message>
        <source>The most frequent one</source>
        <translation>The most frequent one</translation>
    </message>
    <message>
        <source>The same to both sides</source>
        <translation>The same to both sides</translation>
    </message>
    <message>
        <source>What is calculated</source>
        <translation>What is calculated</translation>
    </message>
    <message>
        <source>What suits the question</source>
        <translation>What suits the question</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>With care (Korn–Graubard)</source>
        <translation>With care (Korn–Graubard)</translation>
    </message>
    <message>
        <source>{percent} % sure</source>
        <translation>{percent} % sure</translation>
    </message>
</context>
<context>
    <name>PlacesView</name>
    <message>
        <source>Actions on the map</source>
        <translation>Actions on the map</translation>
    </message>
    <message>
        <source>Actions: {n}; places: {places}.</source>
        <translation>Actions: {n}; places: {places}.</translation>
    </message>
    <message>
        <source>Areas that no longer exist, not on the map: {n}.</source>
        <translation>Areas that no longer exist, not on the map: {n}.</translation>
    </message>
    <message>
        <source>Drawn: {title}</source>
        <translation>Drawn: {title}</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>On the map:</translation>
    </message>
    <message>
        <source>Places and their actions</source>
        <translation>Places and their actions</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>Reading the areas</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Whole municipality</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>all actions</translation>
    </message>
    <message>
        <source>{code}: area no longer exists</source>
        <translation>{code}: area no longer exists</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Narrow: more room for the map</source>
        <translation>Narrow: more room for the map</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first; then its plan stands here.</source>
        <translation>No project is open. Open or create one first; then its plan stands here.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This project is open for reading only: look, but nothing can be changed.</source>
        <translation>This project is open for reading only: look, but nothing can be changed.</translation>
    </message>
    <message>
        <source>Wide: more room for the plan</source>
        <translation>Wide: more room for the plan</translation>
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
    <name>PresentFigure</name>
    <message>
        <source>, margin {low} to {high}</source>
        <translation>, margin {low} to {high}</translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation>Now: {value} {unit}</translation>
    </message>
    <message>
        <source>Take the present figure</source>
        <translation>Take the present figure</translation>
    </message>
    <message>
        <source>There is no figure of now: choose an indicator, or measure by hand.</source>
        <translation>There is no figure of now: choose an indicator, or measure by hand.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>A problem</source>
        <translation>A problem</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete this problem with its scores. It can be undone.</source>
        <translation>Delete this problem with its scores. It can be undone.</translation>
    </message>
    <message>
        <source>Figures and files under it, goals and actions that answer it</source>
        <translation>Figures and files under it, goals and actions that answer it</translation>
    </message>
    <message>
        <source>Figures that show it</source>
        <translation>Figures that show it</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Follow the thread</translation>
    </message>
    <message>
        <source>Goals that answer it</source>
        <translation>Goals that answer it</translation>
    </message>
    <message>
        <source>In place of those that are out of date. It can be undone.</source>
        <translation>In place of those that are out of date. It can be undone.</translation>
    </message>
    <message>
        <source>No goal answers this priority yet.</source>
        <translation>No goal answers this priority yet.</translation>
    </message>
    <message>
        <source>No goal answers this problem.</source>
        <translation>No goal answers this problem.</translation>
    </message>
    <message>
        <source>None yet: add this problem from the page with figures to take them along.</source>
        <translation>None yet: add this problem from the page with figures to take them along.</translation>
    </message>
    <message>
        <source>Score from the figures</source>
        <translation>Score from the figures</translation>
    </message>
    <message>
        <source>Scores, 1 (little) to 5 (much)</source>
        <translation>Scores, 1 (little) to 5 (much)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Show {name}</translation>
    </message>
    <message>
        <source>Size, trend, harm and fear follow from the figures. Scores by hand stay.</source>
        <translation>Size, trend, harm and fear follow from the figures. Scores by hand stay.</translation>
    </message>
    <message>
        <source>Take the newest figures</source>
        <translation>Take the newest figures</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Add a finding here</source>
        <translation>Add a finding here</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Back to the figures</translation>
    </message>
    <message>
        <source>Back to the figures (Alt+←)</source>
        <translation>Back to the figures (Alt+←)</translation>
    </message>
</context>
<context>
    <name>ProgressLog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Add to the log</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Delete this entry</translation>
    </message>
    <message>
        <source>Function that says so</source>
        <translation>Function that says so</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Pictures and documents</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Reading the log</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Save this file elsewhere</source>
        <translation>Save this file elsewhere</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Saving the file</translation>
    </message>
    <message>
        <source>The log stays in the office: it is in no export and in no edition.</source>
        <translation>The log stays in the office: it is in no export and in no edition.</translation>
    </message>
    <message>
        <source>What was done, and how it goes</source>
        <translation>What was done, and how it goes</translation>
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
    <name>QuestionList</name>
    <message>
        <source>No question has these words.</source>
        <translation>No question has these words.</translation>
    </message>
    <message>
        <source>Questions and indicators</source>
        <translation>Questions and indicators</translation>
    </message>
    <message>
        <source>Search in questions</source>
        <translation>Search in questions</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Back to the questions</translation>
    </message>
    <message>
        <source>Back to the questions (Alt+←)</source>
        <translation>Back to the questions (Alt+←)</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Calculate again</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calculating the answers</translation>
    </message>
    <message>
        <source>Changing the workbook</source>
        <translation>Changing the workbook</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Out of date – calculate again</translation>
    </message>
    <message>
        <source>Register and decision</source>
        <translation>Register and decision</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Something went wrong in the calculation.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>The calculation was stopped.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>The table is on the clipboard.</translation>
    </message>
    <message>
        <source>What was filled in is not a number. Write digits only, such as 250.</source>
        <translation>What was filled in is not a number. Write digits only, such as 250.</translation>
    </message>
    <message>
        <source>What you see below is not up to date.</source>
        <translation>What you see below is not up to date.</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Part</translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <translation>&amp;Question</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>A day</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>A number</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
    <message>
        <source>Column: {columns}</source>
        <translation>Column: {columns}</translation>
    </message>
    <message>
        <source>Gave an answer: {n}.</source>
        <translation>Gave an answer: {n}.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Kind of question</translation>
    </message>
    <message>
        <source>Not on the scale, so they count as no answer: {n}.</source>
        <translation>Not on the scale, so they count as no answer: {n}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Numbers from {low} to {high}.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>One answer of some</translation>
    </message>
    <message>
        <source>Only the first {n} answers are listed.</source>
        <translation>Only the first {n} answers are listed.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Own words are kept apart and never counted.</source>
        <translation>Own words are kept apart and never counted.</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Part of the questionnaire</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search a question</source>
        <translation>Search a question</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Several answers</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Words of the question</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Changing the register</source>
        <translation>Changing the register</translation>
    </message>
    <message>
        <source>Entering the analysis in the register</source>
        <translation>Entering the analysis in the register</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>Reading the register</translation>
    </message>
</context>
<context>
    <name>RejectedView</name>
    <message>
        <source>&amp;Export the rejected rows…</source>
        <translation>&amp;Export the rejected rows…</translation>
    </message>
    <message>
        <source>All rows can be kept.</source>
        <translation>All rows can be kept.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Export the rejected rows</translation>
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
        <source>The first {n} of {all}; the workbook has all of them.</source>
        <translation>The first {n} of {all}; the workbook has all of them.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>The rejected rows are in {file}.</translation>
    </message>
    <message>
        <source>These rows are left out. Mend them in the file and import it again.</source>
        <translation>These rows are left out. Mend them in the file and import it again.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>Writing the rejected rows</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
</context>
<context>
    <name>RespondentModel</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
</context>
<context>
    <name>RespondentsDialog</name>
    <message>
        <source>Answers of single people are personal data: look only at what you need, and tell nobody who answered what. This look is noted in the log ({n} rows). Nothing can be copied from here.</source>
        <translation>Answers of single people are personal data: look only at what you need, and tell nobody who answered what. This look is noted in the log ({n} rows). Nothing can be copied from here.</translation>
    </message>
    <message>
        <source>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</source>
        <translation>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</translation>
    </message>
    <message>
        <source>Noting the look in the log</source>
        <translation>Noting the look in the log</translation>
    </message>
    <message>
        <source>Reading single answers</source>
        <translation>Reading single answers</translation>
    </message>
    <message>
        <source>Reading single answers…</source>
        <translation>Reading single answers…</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Single answers</translation>
    </message>
    <message>
        <source>Single answers are not shown on this computer (see the settings).</source>
        <translation>Single answers are not shown on this computer (see the settings).</translation>
    </message>
    <message>
        <source>Single answers: {wave}</source>
        <translation>Single answers: {wave}</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Writing the file</translation>
    </message>
    <message>
        <source>Written: {file}. Small counts are not hidden in it: keep it in the office.</source>
        <translation>Written: {file}. Small counts are not hidden in it: keep it in the office.</translation>
    </message>
</context>
<context>
    <name>ResultFooter</name>
    <message>
        <source>Add to the workbook</source>
        <translation>Add to the workbook</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep as a layer, and enter it in the register</source>
        <translation>Keep as a layer, and enter it in the register</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Keep it in the register</translation>
    </message>
    <message>
        <source>Kept: take it out of the register</source>
        <translation>Kept: take it out of the register</translation>
    </message>
    <message>
        <source>Kept: take its layer off the map</source>
        <translation>Kept: take its layer off the map</translation>
    </message>
    <message>
        <source>Take it out of the workbook</source>
        <translation>Take it out of the workbook</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>There is no up-to-date result yet.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>This project is open for reading only.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Write the result to a file</source>
        <translation>Write the result to a file</translation>
    </message>
</context>
<context>
    <name>ResultSettings</name>
    <message>
        <source>Out of date: the data have changed since.</source>
        <translation>Out of date: the data have changed since.</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Take off the map</translation>
    </message>
    <message>
        <source>Take this result off the map (Del)</source>
        <translation>Take this result off the map (Del)</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What this does not show</source>
        <translation>What this does not show</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>By hand.</source>
        <translation>By hand.</translation>
    </message>
    <message>
        <source>By hand: {why}</source>
        <translation>By hand: {why}</translation>
    </message>
    <message>
        <source>Score for {name}</source>
        <translation>Score for {name}</translation>
    </message>
    <message>
        <source>The figures give {score}: {why}</source>
        <translation>The figures give {score}: {why}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
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
    <name>ShapeField</name>
    <message>
        <source>(nothing drawn)</source>
        <translation>(nothing drawn)</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Draw on the map</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove what was drawn</source>
        <translation>Remove what was drawn</translation>
    </message>
    <message>
        <source>drawn, {n} ha</source>
        <translation>drawn, {n} ha</translation>
    </message>
</context>
<context>
    <name>ShowIncidents</name>
    <message>
        <source>Show the incidents too</source>
        <translation>Show the incidents too</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Address of the source</source>
        <translation>Address of the source</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copy the address</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
</context>
<context>
    <name>StartsField</name>
    <message>
        <source>Start of {area}</source>
        <translation>Start of {area}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Step {n} of {all}: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Indicators that were added: {n}. Undo takes them away.</source>
        <translation>Indicators that were added: {n}. Undo takes them away.</translation>
    </message>
    <message>
        <source>Reading the surveys</source>
        <translation>Reading the surveys</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
    </message>
</context>
<context>
    <name>SurveyWizard</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Import a survey</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Looking at the columns</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Reading the answers</translation>
    </message>
    <message>
        <source>Reading the recipe</source>
        <translation>Reading the recipe</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>Trying the import</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>A figure, problem, goal, action or evaluation</source>
        <translation>A figure, problem, goal, action or evaluation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose a line to go to it. A line with incidents shows them on the map.</source>
        <translation>Choose a line to go to it. A line with incidents shows them on the map.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Follow the thread of</source>
        <translation>Follow the thread of</translation>
    </message>
    <message>
        <source>Following the thread</source>
        <translation>Following the thread</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>It rests on</translation>
    </message>
    <message>
        <source>On it rest</source>
        <translation>On it rest</translation>
    </message>
    <message>
        <source>Show the incidents in {place}: {n}</source>
        <translation>Show the incidents in {place}: {n}</translation>
    </message>
    <message>
        <source>The map and the table show these incidents now.</source>
        <translation>The map and the table show these incidents now.</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>The thread</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>There is nothing to choose yet.</translation>
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
    <name>TimelineArea</name>
    <message>
        <source>Q{n}</source>
        <translation>Q{n}</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>no dates</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
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
    <name>TimelineView</name>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Narrower days (-)</source>
        <translation>Narrower days (-)</translation>
    </message>
    <message>
        <source>Timeline of goals and actions</source>
        <translation>Timeline of goals and actions</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Wider days (+)</source>
        <translation>Wider days (+)</translation>
    </message>
    <message>
        <source>◆ step done   ◇ step open   dashed line: today</source>
        <translation>◆ step done   ◇ step open   dashed line: today</translation>
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
    <name>WaveHead</name>
    <message>
        <source>Changes between waves…</source>
        <translation>Changes between waves…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Import a survey…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Look at them…</translation>
    </message>
    <message>
        <source>More about surveys</source>
        <translation>More about surveys</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>New indicator…</translation>
    </message>
    <message>
        <source>Possible breaks with other waves: {n}</source>
        <translation>Possible breaks with other waves: {n}</translation>
    </message>
    <message>
        <source>Ready-made indicators</source>
        <translation>Ready-made indicators</translation>
    </message>
    <message>
        <source>Single answers…</source>
        <translation>Single answers…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>answers: {n}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>weighted</translation>
    </message>
    <message>
        <source>weighted to the population</source>
        <translation>weighted to the population</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>Weight of {name}</source>
        <translation>Weight of {name}</translation>
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
        <source>Analysis</source>
        <translation>Analysis</translation>
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
    <name>WizardFrame</name>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Something went wrong. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
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
        <source>Analysis</source>
        <translation>Analysis</translation>
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
    <name>analyses</name>
    <message>
        <source>A smooth map of how many incidents there are per km².</source>
        <translation>A smooth map of how many incidents there are per km².</translation>
    </message>
    <message>
        <source>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</source>
        <translation>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Density of incidents</translation>
    </message>
    <message>
        <source>Does one incident draw the next?</source>
        <translation>Does one incident draw the next?</translation>
    </message>
    <message>
        <source>Each area against the same days a year earlier, and where the change is clear.</source>
        <translation>Each area against the same days a year earlier, and where the change is clear.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</source>
        <translation>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>Is it more than chance?</translation>
    </message>
    <message>
        <source>Is it rising here?</source>
        <translation>Is it rising here?</translation>
    </message>
    <message>
        <source>Is it rising over time?</source>
        <translation>Is it rising over time?</translation>
    </message>
    <message>
        <source>Marks places where incidents lie together more, or less, than chance would have it.</source>
        <translation>Marks places where incidents lie together more, or less, than chance would have it.</translation>
    </message>
    <message>
        <source>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</source>
        <translation>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</translation>
    </message>
    <message>
        <source>Months or weeks, what chance allows, and since when it is different.</source>
        <translation>Months or weeks, what chance allows, and since when it is different.</translation>
    </message>
    <message>
        <source>Risk by surroundings</source>
        <translation>Risk by surroundings</translation>
    </message>
    <message>
        <source>See which surroundings go together with more incidents, to look there first.</source>
        <translation>See which surroundings go together with more incidents, to look there first.</translation>
    </message>
    <message>
        <source>The hours of the week, also of incidents that nobody saw happen.</source>
        <translation>The hours of the week, also of incidents that nobody saw happen.</translation>
    </message>
    <message>
        <source>To choose at which hours to be present.</source>
        <translation>To choose at which hours to be present.</translation>
    </message>
    <message>
        <source>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</source>
        <translation>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</translation>
    </message>
    <message>
        <source>To compare areas by inhabitants without ranking small ones by noise.</source>
        <translation>To compare areas by inhabitants without ranking small ones by noise.</translation>
    </message>
    <message>
        <source>To see in which areas more or fewer incidents are recorded than before.</source>
        <translation>To see in which areas more or fewer incidents are recorded than before.</translation>
    </message>
    <message>
        <source>To see where recorded incidents lie close together.</source>
        <translation>To see where recorded incidents lie close together.</translation>
    </message>
    <message>
        <source>To see which places stand out from the rest.</source>
        <translation>To see which places stand out from the rest.</translation>
    </message>
    <message>
        <source>To tell a real change from chance and season.</source>
        <translation>To tell a real change from chance and season.</translation>
    </message>
    <message>
        <source>To warn networks and the neighbourhood police in time after an incident.</source>
        <translation>To warn networks and the neighbourhood police in time after an incident.</translation>
    </message>
    <message>
        <source>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</source>
        <translation>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</translation>
    </message>
    <message>
        <source>What surrounds the busy places?</source>
        <translation>What surrounds the busy places?</translation>
    </message>
    <message>
        <source>When in the week does it happen?</source>
        <translation>When in the week does it happen?</translation>
    </message>
    <message>
        <source>Where is it busy?</source>
        <translation>Where is it busy?</translation>
    </message>
    <message>
        <source>Where is it likely next?</source>
        <translation>Where is it likely next?</translation>
    </message>
    <message>
        <source>Whether incidents follow each other nearby within days, and where that is now.</source>
        <translation>Whether incidents follow each other nearby within days, and where that is now.</translation>
    </message>
    <message>
        <source>Which areas differ from the rest?</source>
        <translation>Which areas differ from the rest?</translation>
    </message>
    <message>
        <source>{names} and others: {more}</source>
        <translation>{names} and others: {more}</translation>
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
    <name>change</name>
    <message>
        <source>An area chosen because last year was bad often looks better the next year by itself.</source>
        <translation>An area chosen because last year was bad often looks better the next year by itself.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas in two periods</source>
        <translation>Areas in two periods</translation>
    </message>
    <message>
        <source>Areas with too few incidents to say anything: {n}.</source>
        <translation>Areas with too few incidents to say anything: {n}.</translation>
    </message>
    <message>
        <source>Change: {now} against {before}</source>
        <translation>Change: {now} against {before}</translation>
    </message>
    <message>
        <source>Clearly fewer in: {areas}.</source>
        <translation>Clearly fewer in: {areas}.</translation>
    </message>
    <message>
        <source>Clearly more in: {areas}.</source>
        <translation>Clearly more in: {areas}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Counts differ from year to year by chance alone; the chart shows the margins.</source>
        <translation>Counts differ from year to year by chance alone; the chart shows the margins.</translation>
    </message>
    <message>
        <source>How the incidents are spread over the areas did not clearly change.</source>
        <translation>How the incidents are spread over the areas did not clearly change.</translation>
    </message>
    <message>
        <source>In the other areas no change is clear.</source>
        <translation>In the other areas no change is clear.</translation>
    </message>
    <message>
        <source>Incidents now for one before, with margin</source>
        <translation>Incidents now for one before, with margin</translation>
    </message>
    <message>
        <source>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</source>
        <translation>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Left out without a day: {n}.</translation>
    </message>
    <message>
        <source>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</source>
        <translation>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</translation>
    </message>
    <message>
        <source>No area has a clear change.</source>
        <translation>No area has a clear change.</translation>
    </message>
    <message>
        <source>Now for one before</source>
        <translation>Now for one before</translation>
    </message>
    <message>
        <source>Outside all areas: {before} before, {now} now.</source>
        <translation>Outside all areas: {before} before, {now} now.</translation>
    </message>
    <message>
        <source>Over all a clear fall</source>
        <translation>Over all a clear fall</translation>
    </message>
    <message>
        <source>Over all a clear rise</source>
        <translation>Over all a clear rise</translation>
    </message>
    <message>
        <source>Over all a sharp fall</source>
        <translation>Over all a sharp fall</translation>
    </message>
    <message>
        <source>Over all a sharp rise</source>
        <translation>Over all a sharp rise</translation>
    </message>
    <message>
        <source>Over all no clear change</source>
        <translation>Over all no clear change</translation>
    </message>
    <message>
        <source>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</source>
        <translation>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</translation>
    </message>
    <message>
        <source>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</source>
        <translation>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</translation>
    </message>
    <message>
        <source>The first incident is of {day}: check whether the earlier period is complete.</source>
        <translation>The first incident is of {day}: check whether the earlier period is complete.</translation>
    </message>
    <message>
        <source>The last incident is of {day}: check whether the later period is complete.</source>
        <translation>The last incident is of {day}: check whether the later period is complete.</translation>
    </message>
    <message>
        <source>The periods are {before} and {now} days long; that is reckoned with.</source>
        <translation>The periods are {before} and {now} days long; that is reckoned with.</translation>
    </message>
    <message>
        <source>The share of all incidents changed in: {areas}.</source>
        <translation>The share of all incidents changed in: {areas}.</translation>
    </message>
    <message>
        <source>Too few incidents to speak of a change</source>
        <translation>Too few incidents to speak of a change</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>What may be said</translation>
    </message>
    <message>
        <source>Without a location: {before} before, {now} now.</source>
        <translation>Without a location: {before} before, {now} now.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>clear change</translation>
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
        <source>its share of all incidents changed</source>
        <translation>its share of all incidents changed</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>no clear change</translation>
    </message>
    <message>
        <source>perhaps a change</source>
        <translation>perhaps a change</translation>
    </message>
    <message>
        <source>q of the share</source>
        <translation>q of the share</translation>
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
        <source>too few to say</source>
        <translation>too few to say</translation>
    </message>
    <message>
        <source>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</source>
        <translation>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</translation>
    </message>
    <message>
        <source>{answer}: {before} in {earlier}, {now} in {later}.</source>
        <translation>{answer}: {before} in {earlier}, {now} in {later}.</translation>
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
        <translation>{names} and others ({n} in all)</translation>
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
        <source>Against the neighbours (LISA)</source>
        <translation>Against the neighbours (LISA)</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>All within a distance</translation>
    </message>
    <message>
        <source>Along the axes (Manhattan)</source>
        <translation>Along the axes (Manhattan)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Bell (Gaussian)</source>
        <translation>Bell (Gaussian)</translation>
    </message>
    <message>
        <source>Flat disc (uniform)</source>
        <translation>Flat disc (uniform)</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexagons</translation>
    </message>
    <message>
        <source>In a straight line</source>
        <translation>In a straight line</translation>
    </message>
    <message>
        <source>In the hour it began</source>
        <translation>In the hour it began</translation>
    </message>
    <message>
        <source>Of the neighbours</source>
        <translation>Of the neighbours</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Of the whole</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Recent places</translation>
    </message>
    <message>
        <source>Regression with risk factors</source>
        <translation>Regression with risk factors</translation>
    </message>
    <message>
        <source>Round hill (quartic)</source>
        <translation>Round hill (quartic)</translation>
    </message>
    <message>
        <source>Sharing a side</source>
        <translation>Sharing a side</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Spread over the interval</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Squares</translation>
    </message>
    <message>
        <source>Steep hill (Epanechnikov)</source>
        <translation>Steep hill (Epanechnikov)</translation>
    </message>
    <message>
        <source>The nearest few</source>
        <translation>The nearest few</translation>
    </message>
    <message>
        <source>Together with the neighbours (Gi*)</source>
        <translation>Together with the neighbours (Gi*)</translation>
    </message>
    <message>
        <source>Touching, also at a corner</source>
        <translation>Touching, also at a corner</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>adjust</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>average</source>
        <translation>average</translation>
    </message>
    <message>
        <source>be-bbc</source>
        <translation>be-bbc</translation>
    </message>
    <message>
        <source>be-svpp</source>
        <translation>be-svpp</translation>
    </message>
    <message>
        <source>be-zonal</source>
        <translation>be-zonal</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certainty</translation>
    </message>
    <message>
        <source>contiguity</source>
        <translation>contiguity</translation>
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
        <source>density</source>
        <translation>density</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>en</source>
        <translation>en</translation>
    </message>
    <message>
        <source>epanechnikov</source>
        <translation>epanechnikov</translation>
    </message>
    <message>
        <source>es</source>
        <translation>es</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>euclid</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>fr</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>gaussian</translation>
    </message>
    <message>
        <source>gi</source>
        <translation>gi</translation>
    </message>
    <message>
        <source>hexagons</source>
        <translation>hexagons</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>independent</source>
        <translation>independent</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>lisa</source>
        <translation>lisa</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>manhattan</source>
        <translation>manhattan</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nearest</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>neighbours</translation>
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
        <source>nl-ivp</source>
        <translation>nl-ivp</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>poststratify</source>
        <translation>poststratify</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantile</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quartic</translation>
    </message>
    <message>
        <source>rake</source>
        <translation>rake</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regression</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reopen</translation>
    </message>
    <message>
        <source>rook</source>
        <translation>rook</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>squares</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>walk</source>
        <translation>walk</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>wilson</source>
        <translation>wilson</translation>
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
        <source>A bundled questionnaire, or the file of your own</source>
        <translation>A bundled questionnaire, or the file of your own</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>A few words</translation>
    </message>
    <message>
        <source>A file for each area, in a folder named as the atlas without .pdf</source>
        <translation>A file for each area, in a folder named as the atlas without .pdf</translation>
    </message>
    <message>
        <source>A file that may have left the office</source>
        <translation>A file that may have left the office</translation>
    </message>
    <message>
        <source>A remark to keep</source>
        <translation>A remark to keep</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash; else the newest of each</source>
        <translation>A year, a month or two days with a slash; else the newest of each</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>About this project</translation>
    </message>
    <message>
        <source>Actions in the area of this code</source>
        <translation>Actions in the area of this code</translation>
    </message>
    <message>
        <source>Actions in which this sector takes part</source>
        <translation>Actions in which this sector takes part</translation>
    </message>
    <message>
        <source>Actions that stand like this</source>
        <translation>Actions that stand like this</translation>
    </message>
    <message>
        <source>Actions whose lead, or whose goal&apos;s owner, has this in its name</source>
        <translation>Actions whose lead, or whose goal&apos;s owner, has this in its name</translation>
    </message>
    <message>
        <source>Add a problem with its newest figures.</source>
        <translation>Add a problem with its newest figures.</translation>
    </message>
    <message>
        <source>Add a problem…</source>
        <translation>Add a problem…</translation>
    </message>
    <message>
        <source>Add everybody to the groups</source>
        <translation>Add everybody to the groups</translation>
    </message>
    <message>
        <source>Add those of a bundled set by its name, or of a file</source>
        <translation>Add those of a bundled set by its name, or of a file</translation>
    </message>
    <message>
        <source>After how many days an incident counts half; 0: as did best before</source>
        <translation>After how many days an incident counts half; 0: as did best before</translation>
    </message>
    <message>
        <source>Agree with each of the totals, or with groups of all of them together</source>
        <translation>Agree with each of the totals, or with groups of all of them together</translation>
    </message>
    <message>
        <source>All rows of long tables, on as many pages as it takes</source>
        <translation>All rows of long tables, on as many pages as it takes</translation>
    </message>
    <message>
        <source>Also as PDF; needs LibreOffice</source>
        <translation>Also as PDF; needs LibreOffice</translation>
    </message>
    <message>
        <source>Also break the series where a source or a category begins or stops</source>
        <translation>Also break the series where a source or a category begins or stops</translation>
    </message>
    <message>
        <source>Also in place of scores given by hand</source>
        <translation>Also in place of scores given by hand</translation>
    </message>
    <message>
        <source>Also use intervals longer than a week</source>
        <translation>Also use intervals longer than a week</translation>
    </message>
    <message>
        <source>Also write a file (.gpkg, .geojson or .csv)</source>
        <translation>Also write a file (.gpkg, .geojson or .csv)</translation>
    </message>
    <message>
        <source>Area scheme</source>
        <translation>Area scheme</translation>
    </message>
    <message>
        <source>Area scheme of the area</source>
        <translation>Area scheme of the area</translation>
    </message>
    <message>
        <source>Area scheme, or grid:250 or hex:250 for cells of that width in metres</source>
        <translation>Area scheme, or grid:250 or hex:250 for cells of that width in metres</translation>
    </message>
    <message>
        <source>Area scheme, when areas are compared</source>
        <translation>Area scheme, when areas are compared</translation>
    </message>
    <message>
        <source>Area scheme; that of the map when left out</source>
        <translation>Area scheme; that of the map when left out</translation>
    </message>
    <message>
        <source>Area scheme; that of the wave without one</source>
        <translation>Area scheme; that of the wave without one</translation>
    </message>
    <message>
        <source>Area scheme; the one that is shown when left out</source>
        <translation>Area scheme; the one that is shown when left out</translation>
    </message>
    <message>
        <source>Area scheme; the one with the most areas when left out</source>
        <translation>Area scheme; the one with the most areas when left out</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Area scheme; the only one when there is one</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Areas to compare with</translation>
    </message>
    <message>
        <source>As of this day, as 2026-03-01; today without one</source>
        <translation>As of this day, as 2026-03-01; today without one</translation>
    </message>
    <message>
        <source>Atlas of the areas…</source>
        <translation>Atlas of the areas…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Back up…</translation>
    </message>
    <message>
        <source>Band of a raster, when it has several</source>
        <translation>Band of a raster, when it has several</translation>
    </message>
    <message>
        <source>Bandwidth in metres: how far each incident reaches</source>
        <translation>Bandwidth in metres: how far each incident reaches</translation>
    </message>
    <message>
        <source>Breaks between waves</source>
        <translation>Breaks between waves</translation>
    </message>
    <message>
        <source>Bring in programme cards of your own or of another municipality.</source>
        <translation>Bring in programme cards of your own or of another municipality.</translation>
    </message>
    <message>
        <source>By what the size of the groups is measured</source>
        <translation>By what the size of the groups is measured</translation>
    </message>
    <message>
        <source>Certainty of the margins, such as 0.95</source>
        <translation>Certainty of the margins, such as 0.95</translation>
    </message>
    <message>
        <source>Change a criterion…</source>
        <translation>Change a criterion…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Change an action</translation>
    </message>
    <message>
        <source>Change how an action stands, its days or its lead.</source>
        <translation>Change how an action stands, its days or its lead.</translation>
    </message>
    <message>
        <source>Change the weight or the title of a criterion, add one, or remove one.</source>
        <translation>Change the weight or the title of a criterion, add one, or remove one.</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Check that the project is whole: file, keys, layers, index, audit log.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Check the plan</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Check the project</translation>
    </message>
    <message>
        <source>Choose the bandwidth by Scott&apos;s rule</source>
        <translation>Choose the bandwidth by Scott&apos;s rule</translation>
    </message>
    <message>
        <source>Code of an incident theme</source>
        <translation>Code of an incident theme</translation>
    </message>
    <message>
        <source>Code of an incident theme, such as burglary</source>
        <translation>Code of an incident theme, such as burglary</translation>
    </message>
    <message>
        <source>Code of the criterion to score by hand; without one from figures</source>
        <translation>Code of the criterion to score by hand; without one from figures</translation>
    </message>
    <message>
        <source>Code of the criterion; a new one is added</source>
        <translation>Code of the criterion; a new one is added</translation>
    </message>
    <message>
        <source>Code of the question whose answers are shown</source>
        <translation>Code of the question whose answers are shown</translation>
    </message>
    <message>
        <source>Code or name of the area</source>
        <translation>Code or name of the area</translation>
    </message>
    <message>
        <source>Codes of areas with commas between; all when empty</source>
        <translation>Codes of areas with commas between; all when empty</translation>
    </message>
    <message>
        <source>Codes of areas, with commas</source>
        <translation>Codes of areas, with commas</translation>
    </message>
    <message>
        <source>Codes of indicators to remove, with commas</source>
        <translation>Codes of indicators to remove, with commas</translation>
    </message>
    <message>
        <source>Codes of indicators with commas</source>
        <translation>Codes of indicators with commas</translation>
    </message>
    <message>
        <source>Codes of questions with commas; else all</source>
        <translation>Codes of questions with commas; else all</translation>
    </message>
    <message>
        <source>Codes of the areas around the treated ones</source>
        <translation>Codes of the areas around the treated ones</translation>
    </message>
    <message>
        <source>Codes of the areas around those to compare with</source>
        <translation>Codes of the areas around those to compare with</translation>
    </message>
    <message>
        <source>Codes of the areas to compare with, with commas</source>
        <translation>Codes of the areas to compare with, with commas</translation>
    </message>
    <message>
        <source>Codes of the areas where something is done, with commas; those of the action</source>
        <translation>Codes of the areas where something is done, with commas; those of the action</translation>
    </message>
    <message>
        <source>Codes or names of areas, with commas; “all” is every area</source>
        <translation>Codes or names of areas, with commas; “all” is every area</translation>
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
        <source>Compare areas by rate</source>
        <translation>Compare areas by rate</translation>
    </message>
    <message>
        <source>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</source>
        <translation>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</translation>
    </message>
    <message>
        <source>Compare areas in two periods</source>
        <translation>Compare areas in two periods</translation>
    </message>
    <message>
        <source>Compare groups with “whole”, or with the group of this code</source>
        <translation>Compare groups with “whole”, or with the group of this code</translation>
    </message>
    <message>
        <source>Compare incidents per inhabitant, where areas have a population</source>
        <translation>Compare incidents per inhabitant, where areas have a population</translation>
    </message>
    <message>
        <source>Compare rates by population (smoothed); for areas with inhabitants</source>
        <translation>Compare rates by population (smoothed); for areas with inhabitants</translation>
    </message>
    <message>
        <source>Compare the counts of areas in two periods, and say where a change is clear.</source>
        <translation>Compare the counts of areas in two periods, and say where a change is clear.</translation>
    </message>
    <message>
        <source>Compare two waves of a survey, or groups with everybody, with margins of the differences.</source>
        <translation>Compare two waves of a survey, or groups with everybody, with margins of the differences.</translation>
    </message>
    <message>
        <source>Compare waves of a survey</source>
        <translation>Compare waves of a survey</translation>
    </message>
    <message>
        <source>Compute whether an action worked, as its design says, and keep the result.</source>
        <translation>Compute whether an action worked, as its design says, and keep the result.</translation>
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
        <source>Correct at the border of the areas; clear outside them</source>
        <translation>Correct at the border of the areas; clear outside them</translation>
    </message>
    <message>
        <source>Count an incident told twice as two</source>
        <translation>Count an incident told twice as two</translation>
    </message>
    <message>
        <source>Count by month or by ISO week</source>
        <translation>Count by month or by ISO week</translation>
    </message>
    <message>
        <source>Count displacement in a ring of so many metres around</source>
        <translation>Count displacement in a ring of so many metres around</translation>
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
        <source>Cut weights above this many times the mean; 0: none</source>
        <translation>Cut weights above this many times the mean; 0: none</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Data quality in words</translation>
    </message>
    <message>
        <source>Day for which zones are open; today</source>
        <translation>Day for which zones are open; today</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Day from which these areas hold (YYYY-MM-DD), or a column with it</translation>
    </message>
    <message>
        <source>Day of the decision; today when left out</source>
        <translation>Day of the decision; today when left out</translation>
    </message>
    <message>
        <source>Days from which on the figures mean something else (YYYY-MM-DD), with commas</source>
        <translation>Days from which on the figures mean something else (YYYY-MM-DD), with commas</translation>
    </message>
    <message>
        <source>Days, such as 7,14,28</source>
        <translation>Days, such as 7,14,28</translation>
    </message>
    <message>
        <source>Decide on a break between waves…</source>
        <translation>Decide on a break between waves…</translation>
    </message>
    <message>
        <source>Decide on a problem…</source>
        <translation>Decide on a problem…</translation>
    </message>
    <message>
        <source>Decide whether a change between waves breaks the comparison of figures.</source>
        <translation>Decide whether a change between waves breaks the comparison of figures.</translation>
    </message>
    <message>
        <source>Decides between squares that are equal</source>
        <translation>Decides between squares that are equal</translation>
    </message>
    <message>
        <source>Distance in a straight line or along the axes</source>
        <translation>Distance in a straight line or along the axes</translation>
    </message>
    <message>
        <source>Distances in metres, such as 100,200,400</source>
        <translation>Distances in metres, such as 100,200,400</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Draw the map as a picture of any size.</translation>
    </message>
    <message>
        <source>Estimate figures of a survey</source>
        <translation>Estimate figures of a survey</translation>
    </message>
    <message>
        <source>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</source>
        <translation>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</translation>
    </message>
    <message>
        <source>Evaluations of a plan</source>
        <translation>Evaluations of a plan</translation>
    </message>
    <message>
        <source>Export programme cards…</source>
        <translation>Export programme cards…</translation>
    </message>
    <message>
        <source>Figures of services</source>
        <translation>Figures of services</translation>
    </message>
    <message>
        <source>File for the open zones (internal use)</source>
        <translation>File for the open zones (internal use)</translation>
    </message>
    <message>
        <source>File of totals or percentages with columns variable, code and total</source>
        <translation>File of totals or percentages with columns variable, code and total</translation>
    </message>
    <message>
        <source>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</source>
        <translation>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</translation>
    </message>
    <message>
        <source>Find hot and cold spots</source>
        <translation>Find hot and cold spots</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Findings in words</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>First day (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the forecast; the day after the last incident when left out</source>
        <translation>First day of the forecast; the day after the last incident when left out</translation>
    </message>
    <message>
        <source>First day of the months or weeks to compare with</source>
        <translation>First day of the months or weeks to compare with</translation>
    </message>
    <message>
        <source>First day to compare with; a year earlier when empty</source>
        <translation>First day to compare with; a year earlier when empty</translation>
    </message>
    <message>
        <source>First day; that of the kind of plan without one</source>
        <translation>First day; that of the kind of plan without one</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation</source>
        <translation>Fix the design of an evaluation</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</source>
        <translation>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</translation>
    </message>
    <message>
        <source>Fix the design: it can&apos;t be changed any more</source>
        <translation>Fix the design: it can&apos;t be changed any more</translation>
    </message>
    <message>
        <source>Follow a figure or a row through the plan</source>
        <translation>Follow a figure or a row through the plan</translation>
    </message>
    <message>
        <source>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</source>
        <translation>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>For whom: decides what is hidden</translation>
    </message>
    <message>
        <source>Function of who fixes it, such as: prevention officer</source>
        <translation>Function of who fixes it, such as: prevention officer</translation>
    </message>
    <message>
        <source>Function or service that leads it</source>
        <translation>Function or service that leads it</translation>
    </message>
    <message>
        <source>Function that tells it, never a name</source>
        <translation>Function that tells it, never a name</translation>
    </message>
    <message>
        <source>Gi*: high or low together; LISA: like the neighbours</source>
        <translation>Gi*: high or low together; LISA: like the neighbours</translation>
    </message>
    <message>
        <source>Give outliers little weight in trend and season</source>
        <translation>Give outliers little weight in trend and season</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Goals and actions</translation>
    </message>
    <message>
        <source>Hide counts below; else the setting</source>
        <translation>Hide counts below; else the setting</translation>
    </message>
    <message>
        <source>How far ahead: a week, or a month of four weeks</source>
        <translation>How far ahead: a week, or a month of four weeks</translation>
    </message>
    <message>
        <source>How far an incident reaches, in metres; 0: as did best before</source>
        <translation>How far an incident reaches, in metres; 0: as did best before</translation>
    </message>
    <message>
        <source>How far around each cell counts, in metres</source>
        <translation>How far around each cell counts, in metres</translation>
    </message>
    <message>
        <source>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</source>
        <translation>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</translation>
    </message>
    <message>
        <source>How far neighbours may lie, by distance</source>
        <translation>How far neighbours may lie, by distance</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>How it is compared</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>How many areas to name</source>
        <translation>How many areas to name</translation>
    </message>
    <message>
        <source>How many neighbours, by nearest</source>
        <translation>How many neighbours, by nearest</translation>
    </message>
    <message>
        <source>How margins of percentages are calculated</source>
        <translation>How margins of percentages are calculated</translation>
    </message>
    <message>
        <source>How much of the area to mark, in percent</source>
        <translation>How much of the area to mark, in percent</translation>
    </message>
    <message>
        <source>How often to shuffle the days</source>
        <translation>How often to shuffle the days</translation>
    </message>
    <message>
        <source>How often weights are drawn</source>
        <translation>How often weights are drawn</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>How the plan stands</translation>
    </message>
    <message>
        <source>Id of a card whose texts it starts with</source>
        <translation>Id of a card whose texts it starts with</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>Id of the card</translation>
    </message>
    <message>
        <source>Id of the new card, such as bicycle-market</source>
        <translation>Id of the new card, such as bicycle-market</translation>
    </message>
    <message>
        <source>Id of the own card</source>
        <translation>Id of the own card</translation>
    </message>
    <message>
        <source>Ids of cards with commas; else all own ones</source>
        <translation>Ids of cards with commas; else all own ones</translation>
    </message>
    <message>
        <source>Import a plan from a workbook that was made to be filled in or changed, or one like it.</source>
        <translation>Import a plan from a workbook that was made to be filled in or changed, or one like it.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Import a plan…</translation>
    </message>
    <message>
        <source>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</source>
        <translation>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</translation>
    </message>
    <message>
        <source>Import a risk factor…</source>
        <translation>Import a risk factor…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Import a survey…</translation>
    </message>
    <message>
        <source>Import a wave of a survey: answers of people, or published figures.</source>
        <translation>Import a wave of a survey: answers of people, or published figures.</translation>
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
        <source>Import figures of services and other sectors: a table with a row for each figure.</source>
        <translation>Import figures of services and other sectors: a table with a row for each figure.</translation>
    </message>
    <message>
        <source>Import figures of services…</source>
        <translation>Import figures of services…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Import harm weights…</translation>
    </message>
    <message>
        <source>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</source>
        <translation>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</translation>
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
        <source>Import programme cards…</source>
        <translation>Import programme cards…</translation>
    </message>
    <message>
        <source>Indicator of a survey, such as survey:unsafe</source>
        <translation>Indicator of a survey, such as survey:unsafe</translation>
    </message>
    <message>
        <source>Indicators by area</source>
        <translation>Indicators by area</translation>
    </message>
    <message>
        <source>Indicators of surveys</source>
        <translation>Indicators of surveys</translation>
    </message>
    <message>
        <source>Indicators to take along, with commas; else that of the theme</source>
        <translation>Indicators to take along, with commas; else that of the theme</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Kinds of plans</translation>
    </message>
    <message>
        <source>Label and divide as the Near Repeat Calculator does</source>
        <translation>Label and divide as the Near Repeat Calculator does</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Language of exports</translation>
    </message>
    <message>
        <source>Language of the page, such as nl; else that of the program</source>
        <translation>Language of the page, such as nl; else that of the program</translation>
    </message>
    <message>
        <source>Language of the workbook; else that of the program</source>
        <translation>Language of the workbook; else that of the program</translation>
    </message>
    <message>
        <source>Last day of them, included</source>
        <translation>Last day of them, included</translation>
    </message>
    <message>
        <source>Last day to compare with; a year earlier when empty</source>
        <translation>Last day to compare with; a year earlier when empty</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Last day, included</translation>
    </message>
    <message>
        <source>Last day; by the length of such plans without one</source>
        <translation>Last day; by the length of such plans without one</translation>
    </message>
    <message>
        <source>Lay two questions beside each other</source>
        <translation>Lay two questions beside each other</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Layer of the file, when it has several</translation>
    </message>
    <message>
        <source>Least ratio for which zones are drawn</source>
        <translation>Least ratio for which zones are drawn</translation>
    </message>
    <message>
        <source>Length of a block of houses in metres: factors reach up to three of them</source>
        <translation>Length of a block of houses in metres: factors reach up to three of them</translation>
    </message>
    <message>
        <source>List changes between waves after which figures may not be comparable.</source>
        <translation>List changes between waves after which figures may not be comparable.</translation>
    </message>
    <message>
        <source>List plans with their goals and actions; with a filter, what the filter leaves of them.</source>
        <translation>List plans with their goals and actions; with a filter, what the filter leaves of them.</translation>
    </message>
    <message>
        <source>List problems by their total, and say which stay on top when the weights move.</source>
        <translation>List problems by their total, and say which stay on top when the weights move.</translation>
    </message>
    <message>
        <source>List the analyses in the register, or write them as an algorithm register asks.</source>
        <translation>List the analyses in the register, or write them as an algorithm register asks.</translation>
    </message>
    <message>
        <source>List the evaluations with their last results, and the actions that have none.</source>
        <translation>List the evaluations with their last results, and the actions that have none.</translation>
    </message>
    <message>
        <source>List the findings in words, without what stays in the office.</source>
        <translation>List the findings in words, without what stays in the office.</translation>
    </message>
    <message>
        <source>List the indicators of a project, add some, or remove some.</source>
        <translation>List the indicators of a project, add some, or remove some.</translation>
    </message>
    <message>
        <source>List the indicators that were imported from tables.</source>
        <translation>List the indicators that were imported from tables.</translation>
    </message>
    <message>
        <source>List the kinds of plans and what they call their goals.</source>
        <translation>List the kinds of plans and what they call their goals.</translation>
    </message>
    <message>
        <source>List the problems of a project, with what was decided.</source>
        <translation>List the problems of a project, with what was decided.</translation>
    </message>
    <message>
        <source>List the programme cards: what is known of measures, and how well.</source>
        <translation>List the programme cards: what is known of measures, and how well.</translation>
    </message>
    <message>
        <source>List the questions of a wave with their codes, kinds and answers.</source>
        <translation>List the questions of a wave with their codes, kinds and answers.</translation>
    </message>
    <message>
        <source>List the risk factors of the project.</source>
        <translation>List the risk factors of the project.</translation>
    </message>
    <message>
        <source>List the waves of surveys with their period, size, weights and design.</source>
        <translation>List the waves of surveys with their period, size, weights and design.</translation>
    </message>
    <message>
        <source>List what is due soon or overdue in a plan; as a calendar when a file is named.</source>
        <translation>List what is due soon or overdue in a plan; as a calendar when a file is named.</translation>
    </message>
    <message>
        <source>Log of an action</source>
        <translation>Log of an action</translation>
    </message>
    <message>
        <source>Look for changes after taking the season out</source>
        <translation>Look for changes after taking the season out</translation>
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
        <source>Make the weights of a survey agree with known numbers of people.</source>
        <translation>Make the weights of a survey agree with known numbers of people.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Map for the browser…</translation>
    </message>
    <message>
        <source>Mark the board as seen; next time tells from now on</source>
        <translation>Mark the board as seen; next time tells from now on</translation>
    </message>
    <message>
        <source>Mark the squares where most incidents are to be expected, and score that on past periods.</source>
        <translation>Mark the squares where most incidents are to be expected, and score that on past periods.</translation>
    </message>
    <message>
        <source>Measure a risk factor in each area: mean and share of a raster, number, length or share.</source>
        <translation>Measure a risk factor in each area: mean and share of a raster, number, length or share.</translation>
    </message>
    <message>
        <source>Metres to the nearest, or how much there is around</source>
        <translation>Metres to the nearest, or how much there is around</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
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
        <source>Name of the risk factor</source>
        <translation>Name of the risk factor</translation>
    </message>
    <message>
        <source>Name of the risk factor, such as Bus stops</source>
        <translation>Name of the risk factor, such as Bus stops</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Name of the wave</translation>
    </message>
    <message>
        <source>Name of the wave that it is compared with</source>
        <translation>Name of the wave that it is compared with</translation>
    </message>
    <message>
        <source>Name of the wave; the name of the file without one</source>
        <translation>Name of the wave; the name of the file without one</translation>
    </message>
    <message>
        <source>Name of the wave; the newest without one</source>
        <translation>Name of the wave; the newest without one</translation>
    </message>
    <message>
        <source>Names of these files, of {code}, {name}, {scheme} and {date}</source>
        <translation>Names of these files, of {code}, {name}, {scheme} and {date}</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>New programme card…</source>
        <translation>New programme card…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Newest figures of problems…</source>
        <translation>Newest figures of problems…</translation>
    </message>
    <message>
        <source>No percentage on fewer answers; else the setting</source>
        <translation>No percentage on fewer answers; else the setting</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Note a decision</translation>
    </message>
    <message>
        <source>Note in the register what a person decided after an analysis.</source>
        <translation>Note in the register what a person decided after an analysis.</translation>
    </message>
    <message>
        <source>Number (uid), code or title of the action</source>
        <translation>Number (uid), code or title of the action</translation>
    </message>
    <message>
        <source>Number of the break, as survey breaks lists it</source>
        <translation>Number of the break, as survey breaks lists it</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Number of the import</translation>
    </message>
    <message>
        <source>Of when the file is, such as 2025 or 2025-06-30</source>
        <translation>Of when the file is, such as 2025 or 2025-06-30</translation>
    </message>
    <message>
        <source>Offer the areas and indicators of this project in the lists</source>
        <translation>Offer the areas and indicators of this project in the lists</translation>
    </message>
    <message>
        <source>Only actions that are late</source>
        <translation>Only actions that are late</translation>
    </message>
    <message>
        <source>Only breaks from or to this wave</source>
        <translation>Only breaks from or to this wave</translation>
    </message>
    <message>
        <source>Only indicators of these codes, with commas</source>
        <translation>Only indicators of these codes, with commas</translation>
    </message>
    <message>
        <source>Only of this incident theme, such as burglary</source>
        <translation>Only of this incident theme, such as burglary</translation>
    </message>
    <message>
        <source>Only people who answered so: QUESTION=ANSWER</source>
        <translation>Only people who answered so: QUESTION=ANSWER</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Only rows with this value: COLUMN=VALUE</translation>
    </message>
    <message>
        <source>Only these categories, with commas between</source>
        <translation>Only these categories, with commas between</translation>
    </message>
    <message>
        <source>Only these incident categories, with commas; all without</source>
        <translation>Only these incident categories, with commas; all without</translation>
    </message>
    <message>
        <source>Only these indicators, with commas, such as incident:burglary</source>
        <translation>Only these indicators, with commas, such as incident:burglary</translation>
    </message>
    <message>
        <source>Only this area (its code)</source>
        <translation>Only this area (its code)</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Only this category</translation>
    </message>
    <message>
        <source>Only where this sector takes part</source>
        <translation>Only where this sector takes part</translation>
    </message>
    <message>
        <source>Only with all these words in its texts</source>
        <translation>Only with all these words in its texts</translation>
    </message>
    <message>
        <source>Only with evidence this good</source>
        <translation>Only with evidence this good</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Open the desktop afterwards, where there is a display</translation>
    </message>
    <message>
        <source>Over how many years a season may shift (odd, 7 or more); 0: the same every year</source>
        <translation>Over how many years a season may shift (odd, 7 or more); 0: the same every year</translation>
    </message>
    <message>
        <source>Part of the people below a quantile; 0.5 is the median</source>
        <translation>Part of the people below a quantile; 0.5 is the median</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants instead of per km²</source>
        <translation>Per 1,000 inhabitants instead of per km²</translation>
    </message>
    <message>
        <source>Per how many inhabitants</source>
        <translation>Per how many inhabitants</translation>
    </message>
    <message>
        <source>Period after, written as the one before</source>
        <translation>Period after, written as the one before</translation>
    </message>
    <message>
        <source>Period before, as 2024 or 2024-01-01/2024-12-31</source>
        <translation>Period before, as 2024 or 2024-01-01/2024-12-31</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Picture of the map…</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Plan an evaluation</translation>
    </message>
    <message>
        <source>Plan as a workbook to change…</source>
        <translation>Plan as a workbook to change…</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programme cards</translation>
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
        <source>Propose a recipe for a file of answers, from its headings and its cells.</source>
        <translation>Propose a recipe for a file of answers, from its headings and its cells.</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Propose a recipe for a file of incidents, from its column names and its values.</translation>
    </message>
    <message>
        <source>Propose a recipe for a survey</source>
        <translation>Propose a recipe for a survey</translation>
    </message>
    <message>
        <source>Propose areas to compare with: as many incidents before, the same course, and not next door.</source>
        <translation>Propose areas to compare with: as many incidents before, the same course, and not next door.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</translation>
    </message>
    <message>
        <source>Put the file in place of the wave of this name</source>
        <translation>Put the file in place of the wave of this name</translation>
    </message>
    <message>
        <source>Put the weights of the file back</source>
        <translation>Put the weights of the file back</translation>
    </message>
    <message>
        <source>Question that a ratio divides by</source>
        <translation>Question that a ratio divides by</translation>
    </message>
    <message>
        <source>Questionnaire to print or for Kobo</source>
        <translation>Questionnaire to print or for Kobo</translation>
    </message>
    <message>
        <source>Questions of a survey</source>
        <translation>Questions of a survey</translation>
    </message>
    <message>
        <source>Random rearrangements; more are made when there are many areas or cells</source>
        <translation>Random rearrangements; more are made when there are many areas or cells</translation>
    </message>
    <message>
        <source>Recent places, or a regression with risk factors</source>
        <translation>Recent places, or a regression with risk factors</translation>
    </message>
    <message>
        <source>Recognise an exported file…</source>
        <translation>Recognise an exported file…</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Register of analyses</translation>
    </message>
    <message>
        <source>Remove a programme card of your own.</source>
        <translation>Remove a programme card of your own.</translation>
    </message>
    <message>
        <source>Remove a programme card…</source>
        <translation>Remove a programme card…</translation>
    </message>
    <message>
        <source>Remove a risk factor…</source>
        <translation>Remove a risk factor…</translation>
    </message>
    <message>
        <source>Remove a wave of a survey with all its answers.</source>
        <translation>Remove a wave of a survey with all its answers.</translation>
    </message>
    <message>
        <source>Remove a wave of a survey…</source>
        <translation>Remove a wave of a survey…</translation>
    </message>
    <message>
        <source>Remove it, with its scores</source>
        <translation>Remove it, with its scores</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>Result of an evaluation</translation>
    </message>
    <message>
        <source>Risk factor as raster…</source>
        <translation>Risk factor as raster…</translation>
    </message>
    <message>
        <source>Risk factor by area…</source>
        <translation>Risk factor by area…</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>Rows of the heading, such as 1,2; else found out</source>
        <translation>Rows of the heading, such as 1,2; else found out</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Sample municipality</translation>
    </message>
    <message>
        <source>Say before the start how it will be judged whether an action worked.</source>
        <translation>Say before the start how it will be judged whether an action worked.</translation>
    </message>
    <message>
        <source>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</source>
        <translation>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</translation>
    </message>
    <message>
        <source>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</source>
        <translation>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</translation>
    </message>
    <message>
        <source>Scheme of the areas; found out without one</source>
        <translation>Scheme of the areas; found out without one</translation>
    </message>
    <message>
        <source>Score from 1 (little) to 5 (much)</source>
        <translation>Score from 1 (little) to 5 (much)</translation>
    </message>
    <message>
        <source>Score problems: from their figures with the reason, or one criterion by hand.</source>
        <translation>Score problems: from their figures with the reason, or one criterion by hand.</translation>
    </message>
    <message>
        <source>Score problems…</source>
        <translation>Score problems…</translation>
    </message>
    <message>
        <source>Score the forecasts in the register whose period has passed.</source>
        <translation>Score the forecasts in the register whose period has passed.</translation>
    </message>
    <message>
        <source>Scores of earlier forecasts</source>
        <translation>Scores of earlier forecasts</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Seed of the random numbers</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>Seed of the simulation</translation>
    </message>
    <message>
        <source>Shape of the hill that each incident makes</source>
        <translation>Shape of the hill that each incident makes</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one without</source>
        <translation>Sheet of a workbook; the first one without</translation>
    </message>
    <message>
        <source>Show a programme card</source>
        <translation>Show a programme card</translation>
    </message>
    <message>
        <source>Show a programme card with its sources, and what was measured here.</source>
        <translation>Show a programme card with its sources, and what was measured here.</translation>
    </message>
    <message>
        <source>Show indicators by area with their margins, changes and ranks.</source>
        <translation>Show indicators by area with their margins, changes and ranks.</translation>
    </message>
    <message>
        <source>Show the answers to a question for each group, and test whether the groups differ.</source>
        <translation>Show the answers to a question for each group, and test whether the groups differ.</translation>
    </message>
    <message>
        <source>Show which figures changed since somebody looked at the board last.</source>
        <translation>Show which figures changed since somebody looked at the board last.</translation>
    </message>
    <message>
        <source>Side of the cells in metres</source>
        <translation>Side of the cells in metres</translation>
    </message>
    <message>
        <source>Side of the squares, in metres</source>
        <translation>Side of the squares, in metres</translation>
    </message>
    <message>
        <source>Size of the cells in metres</source>
        <translation>Size of the cells in metres</translation>
    </message>
    <message>
        <source>Size of the cells in metres; half a block is usual</source>
        <translation>Size of the cells in metres; half a block is usual</translation>
    </message>
    <message>
        <source>So many days ahead; the setting without it</source>
        <translation>So many days ahead; the setting without it</translation>
    </message>
    <message>
        <source>Spread each incident over its interval, or count it where it began</source>
        <translation>Spread each incident over its interval, or count it where it began</translation>
    </message>
    <message>
        <source>Start a plan of a kind, with the goals that such plans start from.</source>
        <translation>Start a plan of a kind, with the goals that such plans start from.</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Start of the random numbers</translation>
    </message>
    <message>
        <source>TOTAL, area, or the code of a question; several with commas</source>
        <translation>TOTAL, area, or the code of a question; several with commas</translation>
    </message>
    <message>
        <source>Table with the columns category; weight; source</source>
        <translation>Table with the columns category; weight; source</translation>
    </message>
    <message>
        <source>Take a risk factor out of the project; this can be undone.</source>
        <translation>Take a risk factor out of the project; this can be undone.</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Take an import back: what it added goes, what it changed returns.</translation>
    </message>
    <message>
        <source>Take over different cards whatever their version</source>
        <translation>Take over different cards whatever their version</translation>
    </message>
    <message>
        <source>Take so many of the most comparable areas</source>
        <translation>Take so many of the most comparable areas</translation>
    </message>
    <message>
        <source>Take the newest figures of problems along in place of those of before.</source>
        <translation>Take the newest figures of problems along in place of those of before.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Tell how complete, unique and timely the incidents are.</translation>
    </message>
    <message>
        <source>Tell in which hours of the week incidents happen.</source>
        <translation>Tell in which hours of the week incidents happen.</translation>
    </message>
    <message>
        <source>Tell of the progress of an action, in its log.</source>
        <translation>Tell of the progress of an action, in its log.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Tell what the project holds: layers, counts, imports, size.</translation>
    </message>
    <message>
        <source>Tell when in the week incidents happen</source>
        <translation>Tell when in the week incidents happen</translation>
    </message>
    <message>
        <source>Tell whether incidents rise over time</source>
        <translation>Tell whether incidents rise over time</translation>
    </message>
    <message>
        <source>Tell whether there are more or fewer incidents than before, by month or week.</source>
        <translation>Tell whether there are more or fewer incidents than before, by month or week.</translation>
    </message>
    <message>
        <source>Tell whether this very file left this project, when and for whom.</source>
        <translation>Tell whether this very file left this project, when and for whom.</translation>
    </message>
    <message>
        <source>Test for near repeats</source>
        <translation>Test for near repeats</translation>
    </message>
    <message>
        <source>Test whether incidents follow one another, and show where the next may be expected.</source>
        <translation>Test whether incidents follow one another, and show where the next may be expected.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>The QGIS project (.qgs)</translation>
    </message>
    <message>
        <source>The atlas (.pdf)</source>
        <translation>The atlas (.pdf)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>The day on which it ends</source>
        <translation>The day on which it ends</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>The day on which it starts</translation>
    </message>
    <message>
        <source>The day that all pages speak of; today when left out</source>
        <translation>The day that all pages speak of; today when left out</translation>
    </message>
    <message>
        <source>The day that counts as today (YYYY-MM-DD)</source>
        <translation>The day that counts as today (YYYY-MM-DD)</translation>
    </message>
    <message>
        <source>The day; today without one</source>
        <translation>The day; today without one</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>The decision in words</translation>
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
        <source>The file with answers</source>
        <translation>The file with answers</translation>
    </message>
    <message>
        <source>The file with cards (.toml)</source>
        <translation>The file with cards (.toml)</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>The new project file (.gpkg)</translation>
    </message>
    <message>
        <source>The number of the analysis in the register</source>
        <translation>The number of the analysis in the register</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>The picture (.png)</translation>
    </message>
    <message>
        <source>The plan for goals that name none; a new one if there is no such plan</source>
        <translation>The plan for goals that name none; a new one if there is no such plan</translation>
    </message>
    <message>
        <source>The questionnaire beside it: .lss, .lsq or XLSForm</source>
        <translation>The questionnaire beside it: .lss, .lsq or XLSForm</translation>
    </message>
    <message>
        <source>The raster (.tif)</source>
        <translation>The raster (.tif)</translation>
    </message>
    <message>
        <source>The role that decided; no name is needed</source>
        <translation>The role that decided; no name is needed</translation>
    </message>
    <message>
        <source>The table of figures</source>
        <translation>The table of figures</translation>
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
        <source>The workbook of the plan, or a table of actions</source>
        <translation>The workbook of the plan, or a table of actions</translation>
    </message>
    <message>
        <source>Title of the evaluation; that of the action</source>
        <translation>Title of the evaluation; that of the action</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Title of the plan</translation>
    </message>
    <message>
        <source>Title or number of a plan; all without one</source>
        <translation>Title or number of a plan; all without one</translation>
    </message>
    <message>
        <source>Title or number of a problem, goal, action or evaluation, or an indicator</source>
        <translation>Title or number of a problem, goal, action or evaluation, or an indicator</translation>
    </message>
    <message>
        <source>Title or number of the evaluation</source>
        <translation>Title or number of the evaluation</translation>
    </message>
    <message>
        <source>Title or number of the evaluation; the only one without</source>
        <translation>Title or number of the evaluation; the only one without</translation>
    </message>
    <message>
        <source>Title or number of the problem</source>
        <translation>Title or number of the problem</translation>
    </message>
    <message>
        <source>Title or number of the problem; all without one</source>
        <translation>Title or number of the problem; all without one</translation>
    </message>
    <message>
        <source>Title, code or number of the action; none needed</source>
        <translation>Title, code or number of the action; none needed</translation>
    </message>
    <message>
        <source>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</source>
        <translation>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</translation>
    </message>
    <message>
        <source>Trend and season as if all months were equally long</source>
        <translation>Trend and season as if all months were equally long</translation>
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
        <source>Use the part of the period after that is over already</source>
        <translation>Use the part of the period after that is over already</translation>
    </message>
    <message>
        <source>Waves of surveys</source>
        <translation>Waves of surveys</translation>
    </message>
    <message>
        <source>Weigh a survey…</source>
        <translation>Weigh a survey…</translation>
    </message>
    <message>
        <source>Weigh risk factors</source>
        <translation>Weigh risk factors</translation>
    </message>
    <message>
        <source>Weigh risk factors (cafés, stops, lights) against where incidents happen.</source>
        <translation>Weigh risk factors (cafés, stops, lights) against where incidents happen.</translation>
    </message>
    <message>
        <source>Weight from 0 to 10, relative to the others</source>
        <translation>Weight from 0 to 10, relative to the others</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>West, south, east and north in degrees</translation>
    </message>
    <message>
        <source>What changed on the board</source>
        <translation>What changed on the board</translation>
    </message>
    <message>
        <source>What happened; it stays in the office</source>
        <translation>What happened; it stays in the office</translation>
    </message>
    <message>
        <source>What is compared; auto is a share or a mean</source>
        <translation>What is compared; auto is a share or a mean</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>What is decided</translation>
    </message>
    <message>
        <source>What is due…</source>
        <translation>What is due…</translation>
    </message>
    <message>
        <source>What is estimated; auto is a share or a mean</source>
        <translation>What is estimated; auto is a share or a mean</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>What it is called</translation>
    </message>
    <message>
        <source>What may be told to others</source>
        <translation>What may be told to others</translation>
    </message>
    <message>
        <source>What stays in the office</source>
        <translation>What stays in the office</translation>
    </message>
    <message>
        <source>What the problem is</source>
        <translation>What the problem is</translation>
    </message>
    <message>
        <source>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</source>
        <translation>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>What to compare</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>What to count by</translation>
    </message>
    <message>
        <source>What to do with a stratum of one cluster</source>
        <translation>What to do with a stratum of one cluster</translation>
    </message>
    <message>
        <source>What was decided, and why; empty takes it back</source>
        <translation>What was decided, and why; empty takes it back</translation>
    </message>
    <message>
        <source>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</source>
        <translation>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</translation>
    </message>
    <message>
        <source>Where classes of a number begin, such as 0,25,45,65</source>
        <translation>Where classes of a number begin, such as 0,25,45,65</translation>
    </message>
    <message>
        <source>Where is it likely next</source>
        <translation>Where is it likely next</translation>
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
        <source>Where to write it (.toml)</source>
        <translation>Where to write it (.toml)</translation>
    </message>
    <message>
        <source>Where to write it: .xlsx for Kobo and ODK, .html to print</source>
        <translation>Where to write it: .xlsx for Kobo and ODK, .html to print</translation>
    </message>
    <message>
        <source>Where to write the workbook (.xlsx)</source>
        <translation>Where to write the workbook (.xlsx)</translation>
    </message>
    <message>
        <source>Whether it is a break: accept, refuse or reopen</source>
        <translation>Whether it is a break: accept, refuse or reopen</translation>
    </message>
    <message>
        <source>Whether the waves share clusters or people</source>
        <translation>Whether the waves share clusters or people</translation>
    </message>
    <message>
        <source>Which areas or cells are neighbours</source>
        <translation>Which areas or cells are neighbours</translation>
    </message>
    <message>
        <source>Which risk factors</source>
        <translation>Which risk factors</translation>
    </message>
    <message>
        <source>Which risk factors, joined by commas; empty: all of them</source>
        <translation>Which risk factors, joined by commas; empty: all of them</translation>
    </message>
    <message>
        <source>Who decides: a council or function, no person</source>
        <translation>Who decides: a council or function, no person</translation>
    </message>
    <message>
        <source>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</source>
        <translation>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</translation>
    </message>
    <message>
        <source>Who made the file</source>
        <translation>Who made the file</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Whom it concerns</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Why this score</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Width and height in pixels, such as 1600x1000</translation>
    </message>
    <message>
        <source>Width of a square or hexagon in metres</source>
        <translation>Width of a square or hexagon in metres</translation>
    </message>
    <message>
        <source>With the effects that were measured here</source>
        <translation>With the effects that were measured here</translation>
    </message>
    <message>
        <source>With the own cards of this project</source>
        <translation>With the own cards of this project</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Workbook for the council…</translation>
    </message>
    <message>
        <source>Workbook to fill in a plan…</source>
        <translation>Workbook to fill in a plan…</translation>
    </message>
    <message>
        <source>Write a calendar to this file (.ics)</source>
        <translation>Write a calendar to this file (.ics)</translation>
    </message>
    <message>
        <source>Write a density map</source>
        <translation>Write a density map</translation>
    </message>
    <message>
        <source>Write a finding down…</source>
        <translation>Write a finding down…</translation>
    </message>
    <message>
        <source>Write a plan to a workbook that can be changed there and imported again.</source>
        <translation>Write a plan to a workbook that can be changed there and imported again.</translation>
    </message>
    <message>
        <source>Write a programme card of your own as a file to fill in.</source>
        <translation>Write a programme card of your own as a file to fill in.</translation>
    </message>
    <message>
        <source>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</source>
        <translation>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</translation>
    </message>
    <message>
        <source>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</source>
        <translation>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</translation>
    </message>
    <message>
        <source>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</source>
        <translation>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</translation>
    </message>
    <message>
        <source>Write down what was decided about a problem, when and by whom.</source>
        <translation>Write down what was decided about a problem, when and by whom.</translation>
    </message>
    <message>
        <source>Write down what was found on a safety walk, in an interview or at a meeting.</source>
        <translation>Write down what was found on a safety walk, in an interview or at a meeting.</translation>
    </message>
    <message>
        <source>Write programme cards to a file that another municipality can bring in.</source>
        <translation>Write programme cards to a file that another municipality can bring in.</translation>
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
        <source>Write the atlas: for each area a page with its map, figures and chart, as PDF.</source>
        <translation>Write the atlas: for each area a page with its map, figures and chart, as PDF.</translation>
    </message>
    <message>
        <source>Write the ground between levels here too</source>
        <translation>Write the ground between levels here too</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Write the map as one page that opens in any browser, without internet.</translation>
    </message>
    <message>
        <source>Write the register here, for publication (.json)</source>
        <translation>Write the register here, for publication (.json)</translation>
    </message>
    <message>
        <source>Write the relative risk as a raster (.tif)</source>
        <translation>Write the relative risk as a raster (.tif)</translation>
    </message>
    <message>
        <source>Write the squares here (.gpkg), or the expectation (.tif)</source>
        <translation>Write the squares here (.gpkg), or the expectation (.tif)</translation>
    </message>
    <message>
        <source>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</source>
        <translation>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</translation>
    </message>
    <message>
        <source>area, or the code of the question that divides people into groups</source>
        <translation>area, or the code of the question that divides people into groups</translation>
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
    <name>density</name>
    <message>
        <source>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</source>
        <translation>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas without a number of inhabitants are left clear: {n}.</source>
        <translation>Areas without a number of inhabitants are left clear: {n}.</translation>
    </message>
    <message>
        <source>At its densest place</source>
        <translation>At its densest place</translation>
    </message>
    <message>
        <source>At least 3 times the mean density</source>
        <translation>At least 3 times the mean density</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</source>
        <translation>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per km² (95 % margin).</source>
        <translation>At the densest place there are {low} to {high} incidents per km² (95 % margin).</translation>
    </message>
    <message>
        <source>Compared with the number of inhabitants there are most incidents in: {names}.</source>
        <translation>Compared with the number of inhabitants there are most incidents in: {names}.</translation>
    </message>
    <message>
        <source>Densest part of the ground</source>
        <translation>Densest part of the ground</translation>
    </message>
    <message>
        <source>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</source>
        <translation>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</translation>
    </message>
    <message>
        <source>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</source>
        <translation>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</translation>
    </message>
    <message>
        <source>Epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>Gaussian</translation>
    </message>
    <message>
        <source>If they lay evenly</source>
        <translation>If they lay evenly</translation>
    </message>
    <message>
        <source>In the period chosen; bandwidth {bandwidth} m</source>
        <translation>In the period chosen; bandwidth {bandwidth} m</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents on it</source>
        <translation>Incidents on it</translation>
    </message>
    <message>
        <source>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</source>
        <translation>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</translation>
    </message>
    <message>
        <source>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</source>
        <translation>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</translation>
    </message>
    <message>
        <source>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</source>
        <translation>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</translation>
    </message>
    <message>
        <source>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</source>
        <translation>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</translation>
    </message>
    <message>
        <source>Near the border the map shows too little when incidents across it are not recorded here.</source>
        <translation>Near the border the map shows too little when incidents across it are not recorded here.</translation>
    </message>
    <message>
        <source>Outside the areas with a number of inhabitants, so not counted: {n}.</source>
        <translation>Outside the areas with a number of inhabitants, so not counted: {n}.</translation>
    </message>
    <message>
        <source>Outside the areas, so not counted: {n}.</source>
        <translation>Outside the areas, so not counted: {n}.</translation>
    </message>
    <message>
        <source>Part of the ground</source>
        <translation>Part of the ground</translation>
    </message>
    <message>
        <source>Share of the incidents</source>
        <translation>Share of the incidents</translation>
    </message>
    <message>
        <source>Share of the incidents (%)</source>
        <translation>Share of the incidents (%)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Some places look dense by chance alone, above all with few incidents; this map does not test that.</source>
        <translation>Some places look dense by chance alone, above all with few incidents; this map does not test that.</translation>
    </message>
    <message>
        <source>Summed exactly.</source>
        <translation>Summed exactly.</translation>
    </message>
    <message>
        <source>The areas with the densest places</source>
        <translation>The areas with the densest places</translation>
    </message>
    <message>
        <source>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</source>
        <translation>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</translation>
    </message>
    <message>
        <source>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</source>
        <translation>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</translation>
    </message>
    <message>
        <source>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</source>
        <translation>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</translation>
    </message>
    <message>
        <source>The densest places lie in: {names}.</source>
        <translation>The densest places lie in: {names}.</translation>
    </message>
    <message>
        <source>The densest {share}</source>
        <translation>The densest {share}</translation>
    </message>
    <message>
        <source>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</source>
        <translation>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</translation>
    </message>
    <message>
        <source>The margins of these places overlap: their order is not certain.</source>
        <translation>The margins of these places overlap: their order is not certain.</translation>
    </message>
    <message>
        <source>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</source>
        <translation>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</translation>
    </message>
    <message>
        <source>There are too few incidents to say where it is dense.</source>
        <translation>There are too few incidents to say where it is dense.</translation>
    </message>
    <message>
        <source>What the densest ground holds</source>
        <translation>What the densest ground holds</translation>
    </message>
    <message>
        <source>Where few people live, a single incident already makes a high figure.</source>
        <translation>Where few people live, a single incident already makes a high figure.</translation>
    </message>
    <message>
        <source>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</source>
        <translation>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</translation>
    </message>
    <message>
        <source>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</source>
        <translation>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</translation>
    </message>
    <message>
        <source>Without location, so not on the map: {n}.</source>
        <translation>Without location, so not on the map: {n}.</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>fewer than {n}</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quartic</translation>
    </message>
    <message>
        <source>standard deviation, cut off at 5 of them</source>
        <translation>standard deviation, cut off at 5 of them</translation>
    </message>
    <message>
        <source>the radius</source>
        <translation>the radius</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniform</translation>
    </message>
    <message>
        <source>{share} of the incidents lie on the densest {ground} of the ground</source>
        <translation>{share} of the incidents lie on the densest {ground} of the ground</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Accept a break in a survey</source>
        <translation>Accept a break in a survey</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Add a budget line</translation>
    </message>
    <message>
        <source>Add a figure of a goal</source>
        <translation>Add a figure of a goal</translation>
    </message>
    <message>
        <source>Add a file to a finding</source>
        <translation>Add a file to a finding</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Add a plan</translation>
    </message>
    <message>
        <source>Add a problem</source>
        <translation>Add a problem</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Add a step</translation>
    </message>
    <message>
        <source>Add a strategic goal</source>
        <translation>Add a strategic goal</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Add an action</translation>
    </message>
    <message>
        <source>Add an analysis to the workbook</source>
        <translation>Add an analysis to the workbook</translation>
    </message>
    <message>
        <source>Add an operational goal</source>
        <translation>Add an operational goal</translation>
    </message>
    <message>
        <source>Add network {name}</source>
        <translation>Add network {name}</translation>
    </message>
    <message>
        <source>Add progress of an action</source>
        <translation>Add progress of an action</translation>
    </message>
    <message>
        <source>Add the finding “{name}”</source>
        <translation>Add the finding “{name}”</translation>
    </message>
    <message>
        <source>Add the problem “{name}”</source>
        <translation>Add the problem “{name}”</translation>
    </message>
    <message>
        <source>Attach a file to progress</source>
        <translation>Attach a file to progress</translation>
    </message>
    <message>
        <source>Change a budget line</source>
        <translation>Change a budget line</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Change a criterion</translation>
    </message>
    <message>
        <source>Change a figure of a goal</source>
        <translation>Change a figure of a goal</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Change a step</translation>
    </message>
    <message>
        <source>Change action {title}</source>
        <translation>Change action {title}</translation>
    </message>
    <message>
        <source>Change how often a goal is measured</source>
        <translation>Change how often a goal is measured</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Change network {name}</translation>
    </message>
    <message>
        <source>Change the areas of a goal</source>
        <translation>Change the areas of a goal</translation>
    </message>
    <message>
        <source>Change the areas of an action</source>
        <translation>Change the areas of an action</translation>
    </message>
    <message>
        <source>Change the audience of an action</source>
        <translation>Change the audience of an action</translation>
    </message>
    <message>
        <source>Change the baseline of a goal</source>
        <translation>Change the baseline of a goal</translation>
    </message>
    <message>
        <source>Change the begin of a plan</source>
        <translation>Change the begin of a plan</translation>
    </message>
    <message>
        <source>Change the cards of an action</source>
        <translation>Change the cards of an action</translation>
    </message>
    <message>
        <source>Change the code of a goal</source>
        <translation>Change the code of a goal</translation>
    </message>
    <message>
        <source>Change the code of an action</source>
        <translation>Change the code of an action</translation>
    </message>
    <message>
        <source>Change the date of a baseline</source>
        <translation>Change the date of a baseline</translation>
    </message>
    <message>
        <source>Change the date of a target</source>
        <translation>Change the date of a target</translation>
    </message>
    <message>
        <source>Change the description of a goal</source>
        <translation>Change the description of a goal</translation>
    </message>
    <message>
        <source>Change the description of an action</source>
        <translation>Change the description of an action</translation>
    </message>
    <message>
        <source>Change the direction of a goal</source>
        <translation>Change the direction of a goal</translation>
    </message>
    <message>
        <source>Change the end of a plan</source>
        <translation>Change the end of a plan</translation>
    </message>
    <message>
        <source>Change the end of an action</source>
        <translation>Change the end of an action</translation>
    </message>
    <message>
        <source>Change the evidence of an action</source>
        <translation>Change the evidence of an action</translation>
    </message>
    <message>
        <source>Change the finding “{name}”</source>
        <translation>Change the finding “{name}”</translation>
    </message>
    <message>
        <source>Change the indicator of a goal</source>
        <translation>Change the indicator of a goal</translation>
    </message>
    <message>
        <source>Change the indicators</source>
        <translation>Change the indicators</translation>
    </message>
    <message>
        <source>Change the kind of a plan</source>
        <translation>Change the kind of a plan</translation>
    </message>
    <message>
        <source>Change the lead of an action</source>
        <translation>Change the lead of an action</translation>
    </message>
    <message>
        <source>Change the note of a plan</source>
        <translation>Change the note of a plan</translation>
    </message>
    <message>
        <source>Change the owner of a goal</source>
        <translation>Change the owner of a goal</translation>
    </message>
    <message>
        <source>Change the partners of an action</source>
        <translation>Change the partners of an action</translation>
    </message>
    <message>
        <source>Change the period of a baseline</source>
        <translation>Change the period of a baseline</translation>
    </message>
    <message>
        <source>Change the place of an action</source>
        <translation>Change the place of an action</translation>
    </message>
    <message>
        <source>Change the problem “{name}”</source>
        <translation>Change the problem “{name}”</translation>
    </message>
    <message>
        <source>Change the problems of a goal</source>
        <translation>Change the problems of a goal</translation>
    </message>
    <message>
        <source>Change the risk of an action</source>
        <translation>Change the risk of an action</translation>
    </message>
    <message>
        <source>Change the sector of a goal</source>
        <translation>Change the sector of a goal</translation>
    </message>
    <message>
        <source>Change the sector of an action</source>
        <translation>Change the sector of an action</translation>
    </message>
    <message>
        <source>Change the source of a baseline</source>
        <translation>Change the source of a baseline</translation>
    </message>
    <message>
        <source>Change the start of an action</source>
        <translation>Change the start of an action</translation>
    </message>
    <message>
        <source>Change the status of an action</source>
        <translation>Change the status of an action</translation>
    </message>
    <message>
        <source>Change the target of a goal</source>
        <translation>Change the target of a goal</translation>
    </message>
    <message>
        <source>Change the title of a goal</source>
        <translation>Change the title of a goal</translation>
    </message>
    <message>
        <source>Change the title of a plan</source>
        <translation>Change the title of a plan</translation>
    </message>
    <message>
        <source>Change the title of an action</source>
        <translation>Change the title of an action</translation>
    </message>
    <message>
        <source>Change the unit of a goal</source>
        <translation>Change the unit of a goal</translation>
    </message>
    <message>
        <source>Change the weights of the criteria</source>
        <translation>Change the weights of the criteria</translation>
    </message>
    <message>
        <source>Decide on a break of a survey</source>
        <translation>Decide on a break of a survey</translation>
    </message>
    <message>
        <source>Decide on a problem</source>
        <translation>Decide on a problem</translation>
    </message>
    <message>
        <source>Decide on “{name}”</source>
        <translation>Decide on “{name}”</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>Delete budget lines</translation>
    </message>
    <message>
        <source>Delete figures of a goal</source>
        <translation>Delete figures of a goal</translation>
    </message>
    <message>
        <source>Delete indicator {name}</source>
        <translation>Delete indicator {name}</translation>
    </message>
    <message>
        <source>Delete progress of an action</source>
        <translation>Delete progress of an action</translation>
    </message>
    <message>
        <source>Delete rows of the plan: {n}</source>
        <translation>Delete rows of the plan: {n}</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Delete steps</translation>
    </message>
    <message>
        <source>Delete the finding “{name}”</source>
        <translation>Delete the finding “{name}”</translation>
    </message>
    <message>
        <source>Delete the problem “{name}”</source>
        <translation>Delete the problem “{name}”</translation>
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
        <source>Delete “{name}”</source>
        <translation>Delete “{name}”</translation>
    </message>
    <message>
        <source>Duplicate rows of the plan: {n}</source>
        <translation>Duplicate rows of the plan: {n}</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Duplicate “{name}”</translation>
    </message>
    <message>
        <source>Enter an analysis in the register</source>
        <translation>Enter an analysis in the register</translation>
    </message>
    <message>
        <source>Fix the design of “{name}”</source>
        <translation>Fix the design of “{name}”</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Import areas from {file}</translation>
    </message>
    <message>
        <source>Import cards of {file}</source>
        <translation>Import cards of {file}</translation>
    </message>
    <message>
        <source>Import figures from {file}</source>
        <translation>Import figures from {file}</translation>
    </message>
    <message>
        <source>Import harm weights from {file}</source>
        <translation>Import harm weights from {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Import networks from {file}</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>Import plan from {file}</translation>
    </message>
    <message>
        <source>Import the risk factor {name}</source>
        <translation>Import the risk factor {name}</translation>
    </message>
    <message>
        <source>Import wave {wave}</source>
        <translation>Import wave {wave}</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Indicator {name}</source>
        <translation>Indicator {name}</translation>
    </message>
    <message>
        <source>Keep the result of “{name}”</source>
        <translation>Keep the result of “{name}”</translation>
    </message>
    <message>
        <source>Log of action {title}</source>
        <translation>Log of action {title}</translation>
    </message>
    <message>
        <source>Mark the board as seen</source>
        <translation>Mark the board as seen</translation>
    </message>
    <message>
        <source>Move rows of the plan: {n}</source>
        <translation>Move rows of the plan: {n}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Move “{name}”</translation>
    </message>
    <message>
        <source>New plan {title}</source>
        <translation>New plan {title}</translation>
    </message>
    <message>
        <source>New plan “{name}”</source>
        <translation>New plan “{name}”</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Note a decision</translation>
    </message>
    <message>
        <source>Plan the evaluation “{name}”</source>
        <translation>Plan the evaluation “{name}”</translation>
    </message>
    <message>
        <source>Put card {card} on an action</source>
        <translation>Put card {card} on an action</translation>
    </message>
    <message>
        <source>Refuse a break in a survey</source>
        <translation>Refuse a break in a survey</translation>
    </message>
    <message>
        <source>Remove a file from a finding</source>
        <translation>Remove a file from a finding</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <translation>Remove card {card}</translation>
    </message>
    <message>
        <source>Remove the evaluation “{name}”</source>
        <translation>Remove the evaluation “{name}”</translation>
    </message>
    <message>
        <source>Remove the risk factor {name}</source>
        <translation>Remove the risk factor {name}</translation>
    </message>
    <message>
        <source>Remove wave {wave}</source>
        <translation>Remove wave {wave}</translation>
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
        <source>Save card {card}</source>
        <translation>Save card {card}</translation>
    </message>
    <message>
        <source>Score a problem</source>
        <translation>Score a problem</translation>
    </message>
    <message>
        <source>Score problems from their figures</source>
        <translation>Score problems from their figures</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Styles for QGIS</translation>
    </message>
    <message>
        <source>Take an analysis out of the register</source>
        <translation>Take an analysis out of the register</translation>
    </message>
    <message>
        <source>Take an analysis out of the workbook</source>
        <translation>Take an analysis out of the workbook</translation>
    </message>
    <message>
        <source>Take the newest figures of problems</source>
        <translation>Take the newest figures of problems</translation>
    </message>
    <message>
        <source>Take the present figure as the baseline</source>
        <translation>Take the present figure as the baseline</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Undo import {number}</translation>
    </message>
    <message>
        <source>Weigh wave {wave}</source>
        <translation>Weigh wave {wave}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision is somebody&apos;s.</source>
        <translation>A decision is somebody&apos;s.</translation>
    </message>
    <message>
        <source>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</source>
        <translation>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</translation>
    </message>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>A line of “{file}” is longer than {megabytes} MB.</translation>
    </message>
    <message>
        <source>A new one needs another title; the old one stays as it is.</source>
        <translation>A new one needs another title; the old one stays as it is.</translation>
    </message>
    <message>
        <source>A plan can&apos;t end before it begins: {begin}, {end}.</source>
        <translation>A plan can&apos;t end before it begins: {begin}, {end}.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>A plan needs a title.</translation>
    </message>
    <message>
        <source>A problem needs a title.</source>
        <translation>A problem needs a title.</translation>
    </message>
    <message>
        <source>A rate is per 1 to 1,000,000 inhabitants.</source>
        <translation>A rate is per 1 to 1,000,000 inhabitants.</translation>
    </message>
    <message>
        <source>A ratio needs a question to divide by.</source>
        <translation>A ratio needs a question to divide by.</translation>
    </message>
    <message>
        <source>A score by hand is of one problem on one criterion.</source>
        <translation>A score by hand is of one problem on one criterion.</translation>
    </message>
    <message>
        <source>A score is from 1 (little) to 5 (much).</source>
        <translation>A score is from 1 (little) to 5 (much).</translation>
    </message>
    <message>
        <source>A season can&apos;t shift over fewer than 7 years.</source>
        <translation>A season can&apos;t shift over fewer than 7 years.</translation>
    </message>
    <message>
        <source>A series needs at least {n} months before the start.</source>
        <translation>A series needs at least {n} months before the start.</translation>
    </message>
    <message>
        <source>A share needs the codes of the answers that count.</source>
        <translation>A share needs the codes of the answers that count.</translation>
    </message>
    <message>
        <source>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</source>
        <translation>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</translation>
    </message>
    <message>
        <source>A table of harm weights has the columns category; weight; source.</source>
        <translation>A table of harm weights has the columns category; weight; source.</translation>
    </message>
    <message>
        <source>A weight is from 0 to {most}.</source>
        <translation>A weight is from 0 to {most}.</translation>
    </message>
    <message>
        <source>A year or more is better: then the season is known too.</source>
        <translation>A year or more is better: then the season is known too.</translation>
    </message>
    <message>
        <source>A year or the row of a source is not written as a number.</source>
        <translation>A year or the row of a source is not written as a number.</translation>
    </message>
    <message>
        <source>Actions hang under “{name}”: it must stay an operational goal.</source>
        <translation>Actions hang under “{name}”: it must stay an operational goal.</translation>
    </message>
    <message>
        <source>Add one with “problem add”.</source>
        <translation>Add one with “problem add”.</translation>
    </message>
    <message>
        <source>Add one with “survey indicators --add”.</source>
        <translation>Add one with “survey indicators --add”.</translation>
    </message>
    <message>
        <source>Allowed are: {allowed}.</source>
        <translation>Allowed are: {allowed}.</translation>
    </message>
    <message>
        <source>An action can&apos;t end before it starts: {start}, {end}.</source>
        <translation>An action can&apos;t end before it starts: {start}, {end}.</translation>
    </message>
    <message>
        <source>An area is treated, or compared with, or around one of them.</source>
        <translation>An area is treated, or compared with, or around one of them.</translation>
    </message>
    <message>
        <source>Another program changed the project. Restore a backup.</source>
        <translation>Another program changed the project. Restore a backup.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Another program has removed {parts} from {file}.</translation>
    </message>
    <message>
        <source>Area schemes of this project: {schemes}.</source>
        <translation>Area schemes of this project: {schemes}.</translation>
    </message>
    <message>
        <source>Areas around are needed for both groups, or for none.</source>
        <translation>Areas around are needed for both groups, or for none.</translation>
    </message>
    <message>
        <source>Areas that were merged have another code since.</source>
        <translation>Areas that were merged have another code since.</translation>
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
        <source>Band {band} of “{file}” does not hold plain numbers.</source>
        <translation>Band {band} of “{file}” does not hold plain numbers.</translation>
    </message>
    <message>
        <source>Beside the other sheets it would give small counts away.</source>
        <translation>Beside the other sheets it would give small counts away.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Beside “{file}” there is no .shp file with the shapes.</translation>
    </message>
    <message>
        <source>Between 99 and 10 million rearrangements are possible.</source>
        <translation>Between 99 and 10 million rearrangements are possible.</translation>
    </message>
    <message>
        <source>Both lie apart: first the one before, then the one after.</source>
        <translation>Both lie apart: first the one before, then the one after.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</source>
        <translation>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</translation>
    </message>
    <message>
        <source>Change the recipe, or choose another one.</source>
        <translation>Change the recipe, or choose another one.</translation>
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
        <source>Choose .xlsx for Kobo and ODK, or .html to print.</source>
        <translation>Choose .xlsx for Kobo and ODK, or .html to print.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Choose GeoJSON, or an export of Open311 or Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</source>
        <translation>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</translation>
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
        <source>Choose a bandwidth yourself, for example 250.</source>
        <translation>Choose a bandwidth yourself, for example 250.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Choose a base map with pictures (PNG or JPEG).</translation>
    </message>
    <message>
        <source>Choose a longer period or more categories.</source>
        <translation>Choose a longer period or more categories.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Choose a name that ends in .xlsx.</translation>
    </message>
    <message>
        <source>Choose a question with one answer, or say where the classes of a number begin.</source>
        <translation>Choose a question with one answer, or say where the classes of a number begin.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or the days to compare with.</source>
        <translation>Choose a shorter period, or the days to compare with.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Choose a shorter period.</translation>
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
        <source>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</source>
        <translation>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</translation>
    </message>
    <message>
        <source>Choose an XLSForm: a workbook with the sheet “survey”.</source>
        <translation>Choose an XLSForm: a workbook with the sheet “survey”.</translation>
    </message>
    <message>
        <source>Choose another area scheme, another period or another category.</source>
        <translation>Choose another area scheme, another period or another category.</translation>
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
        <source>Choose another file.</source>
        <translation>Choose another file.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choose another folder.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Choose another name for the result.</translation>
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
        <source>Choose another period or category.</source>
        <translation>Choose another period or category.</translation>
    </message>
    <message>
        <source>Choose another place, or other areas on the map.</source>
        <translation>Choose another place, or other areas on the map.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Choose another recipe or change this one.</translation>
    </message>
    <message>
        <source>Choose another size of the cells.</source>
        <translation>Choose another size of the cells.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Choose another title.</translation>
    </message>
    <message>
        <source>Choose areas with inhabitants, or compare counts.</source>
        <translation>Choose areas with inhabitants, or compare counts.</translation>
    </message>
    <message>
        <source>Choose incidents or areas with a location.</source>
        <translation>Choose incidents or areas with a location.</translation>
    </message>
    <message>
        <source>Choose one category, a shorter period, an area, or shorter distances.</source>
        <translation>Choose one category, a shorter period, an area, or shorter distances.</translation>
    </message>
    <message>
        <source>Choose one category, or categories that may be added.</source>
        <translation>Choose one category, or categories that may be added.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Choose one of: {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {kernels}.</source>
        <translation>Choose one of: {kernels}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Choose one of: {languages}.</translation>
    </message>
    <message>
        <source>Choose one of: {rules}.</source>
        <translation>Choose one of: {rules}.</translation>
    </message>
    <message>
        <source>Choose other incidents, or import them with place and day.</source>
        <translation>Choose other incidents, or import them with place and day.</translation>
    </message>
    <message>
        <source>Choose the file of answers, and give this one as the questionnaire beside it (--form).</source>
        <translation>Choose the file of answers, and give this one as the questionnaire beside it (--form).</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Close it where it is open, or choose another folder.</translation>
    </message>
    <message>
        <source>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</source>
        <translation>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copy or download it again.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make it coarser or simpler, and try again.</source>
        <translation>Cut it to the municipality, or make it coarser or simpler, and try again.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make its cells larger.</source>
        <translation>Cut it to the municipality, or make its cells larger.</translation>
    </message>
    <message>
        <source>Days and metres can&apos;t be less than 0.</source>
        <translation>Days and metres can&apos;t be less than 0.</translation>
    </message>
    <message>
        <source>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</source>
        <translation>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</translation>
    </message>
    <message>
        <source>Divide by fewer questions at once.</source>
        <translation>Divide by fewer questions at once.</translation>
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
        <source>Each row needs a variable, a code and a number from 0 on.</source>
        <translation>Each row needs a variable, a code and a number from 0 on.</translation>
    </message>
    <message>
        <source>Each treated area starts after the period before, on a day of its own.</source>
        <translation>Each treated area starts after the period before, on a day of its own.</translation>
    </message>
    <message>
        <source>Either two waves are compared, or groups with everybody.</source>
        <translation>Either two waves are compared, or groups with everybody.</translation>
    </message>
    <message>
        <source>Everybody is one group: there is nothing to lay beside it.</source>
        <translation>Everybody is one group: there is nothing to lay beside it.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Find out which system it is in and give it: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give 0 to hide nothing, or at least 3.</source>
        <translation>Give 0 to hide nothing, or at least 3.</translation>
    </message>
    <message>
        <source>Give 7 or more, or 0 for the same season every year.</source>
        <translation>Give 7 or more, or 0 for the same season every year.</translation>
    </message>
    <message>
        <source>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</source>
        <translation>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</translation>
    </message>
    <message>
        <source>Give a file of totals.</source>
        <translation>Give a file of totals.</translation>
    </message>
    <message>
        <source>Give a number above 1, such as 5.</source>
        <translation>Give a number above 1, such as 5.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Give a number from 0 to {most}.</translation>
    </message>
    <message>
        <source>Give a number such as 0.5 for the median.</source>
        <translation>Give a number such as 0.5 for the median.</translation>
    </message>
    <message>
        <source>Give a number such as 0.95.</source>
        <translation>Give a number such as 0.95.</translation>
    </message>
    <message>
        <source>Give a seed from 0 and from 1 to {most} draws.</source>
        <translation>Give a seed from 0 and from 1 to {most} draws.</translation>
    </message>
    <message>
        <source>Give area or the code of a question with --by.</source>
        <translation>Give area or the code of a question with --by.</translation>
    </message>
    <message>
        <source>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</source>
        <translation>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Give its EPSG code, for instance EPSG:31370.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value: low and high.</source>
        <translation>Give its lowest and highest value: low and high.</translation>
    </message>
    <message>
        <source>Give metres, such as 250, or “auto”.</source>
        <translation>Give metres, such as 250, or “auto”.</translation>
    </message>
    <message>
        <source>Give numbers of people, or shares that add up to 100.</source>
        <translation>Give numbers of people, or shares that add up to 100.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Give one of them another id.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</translation>
    </message>
    <message>
        <source>Give rising numbers with commas, such as 0,25,45,65.</source>
        <translation>Give rising numbers with commas, such as 0,25,45,65.</translation>
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
        <source>Give the file, or one of: {names}.</source>
        <translation>Give the file, or one of: {names}.</translation>
    </message>
    <message>
        <source>Give the newer one a higher version.</source>
        <translation>Give the newer one a higher version.</translation>
    </message>
    <message>
        <source>Give the number of people in each group.</source>
        <translation>Give the number of people in each group.</translation>
    </message>
    <message>
        <source>Give the period before the start and the one after it.</source>
        <translation>Give the period before the start and the one after it.</translation>
    </message>
    <message>
        <source>Give the risk factor a name.</source>
        <translation>Give the risk factor a name.</translation>
    </message>
    <message>
        <source>Give the role that decided, such as a service.</source>
        <translation>Give the role that decided, such as a service.</translation>
    </message>
    <message>
        <source>Give their numbers with commas, such as 1,2.</source>
        <translation>Give their numbers with commas, such as 1,2.</translation>
    </message>
    <message>
        <source>Give these groups a total above zero, or join them.</source>
        <translation>Give these groups a total above zero, or join them.</translation>
    </message>
    <message>
        <source>Give this one another name (--wave), or put it in the place of the other (--replace).</source>
        <translation>Give this one another name (--wave), or put it in the place of the other (--replace).</translation>
    </message>
    <message>
        <source>Give this one another name, or put the file in the place of the wave.</source>
        <translation>Give this one another name, or put the file in the place of the wave.</translation>
    </message>
    <message>
        <source>Give totals of the same people.</source>
        <translation>Give totals of the same people.</translation>
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
        <source>Give your own card another id.</source>
        <translation>Give your own card another id.</translation>
    </message>
    <message>
        <source>Goal “{name}” would hang under itself.</source>
        <translation>Goal “{name}” would hang under itself.</translation>
    </message>
    <message>
        <source>Goals hang under “{name}”: it must stay a strategic goal.</source>
        <translation>Goals hang under “{name}”: it must stay a strategic goal.</translation>
    </message>
    <message>
        <source>Hiding only the count 1 shows what it hides.</source>
        <translation>Hiding only the count 1 shows what it hides.</translation>
    </message>
    <message>
        <source>Import a file with answers first.</source>
        <translation>Import a file with answers first.</translation>
    </message>
    <message>
        <source>Import areas with inhabitants, or compare without them.</source>
        <translation>Import areas with inhabitants, or compare without them.</translation>
    </message>
    <message>
        <source>Import areas with their number of inhabitants.</source>
        <translation>Import areas with their number of inhabitants.</translation>
    </message>
    <message>
        <source>Import areas with “area import … --population FIELD”, or look per km².</source>
        <translation>Import areas with “area import … --population FIELD”, or look per km².</translation>
    </message>
    <message>
        <source>Import areas, and see in the list of plugins that one is there that gives such pages.</source>
        <translation>Import areas, and see in the list of plugins that one is there that gives such pages.</translation>
    </message>
    <message>
        <source>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</source>
        <translation>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</translation>
    </message>
    <message>
        <source>Import earlier years, or choose a longer period.</source>
        <translation>Import earlier years, or choose a longer period.</translation>
    </message>
    <message>
        <source>Import incidents with a date first.</source>
        <translation>Import incidents with a date first.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Import it as it is.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Import it into a project instead.</translation>
    </message>
    <message>
        <source>Import later incidents, or choose an earlier day.</source>
        <translation>Import later incidents, or choose an earlier day.</translation>
    </message>
    <message>
        <source>Import the areas with their population, or give a file of totals.</source>
        <translation>Import the areas with their population, or give a file of totals.</translation>
    </message>
    <message>
        <source>Import them with “area import” first.</source>
        <translation>Import them with “area import” first.</translation>
    </message>
    <message>
        <source>Import them, or ask for a provisional result over {begin} to {end}.</source>
        <translation>Import them, or ask for a provisional result over {begin} to {end}.</translation>
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
        <source>In LimeSurvey: export the survey as “Survey structure (.lss)”.</source>
        <translation>In LimeSurvey: export the survey as “Survey structure (.lss)”.</translation>
    </message>
    <message>
        <source>Install it, or open the workbook and print it to a PDF yourself.</source>
        <translation>Install it, or open the workbook and print it to a PDF yourself.</translation>
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
        <source>It can be {most} characters long at most.</source>
        <translation>It can be {most} characters long at most.</translation>
    </message>
    <message>
        <source>It can only name items that “questions” names.</source>
        <translation>It can only name items that “questions” names.</translation>
    </message>
    <message>
        <source>It can&apos;t be left out.</source>
        <translation>It can&apos;t be left out.</translation>
    </message>
    <message>
        <source>It can&apos;t be more than there are items.</source>
        <translation>It can&apos;t be more than there are items.</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>It has no columns at all; the table (.dbf) is missing.</translation>
    </message>
    <message>
        <source>It has: {names}. Import one with “factor import”.</source>
        <translation>It has: {names}. Import one with “factor import”.</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>It has: {schemes}. Import areas with “area import”.</translation>
    </message>
    <message>
        <source>It is in: {languages}.</source>
        <translation>It is in: {languages}.</translation>
    </message>
    <message>
        <source>It is made of small letters, digits, hyphens and underscores.</source>
        <translation>It is made of small letters, digits, hyphens and underscores.</translation>
    </message>
    <message>
        <source>It is not said in which areas something is done.</source>
        <translation>It is not said in which areas something is done.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>It is not said what to compare with.</translation>
    </message>
    <message>
        <source>It is not said which areas are meant.</source>
        <translation>It is not said which areas are meant.</translation>
    </message>
    <message>
        <source>It is not said which period before is compared with which.</source>
        <translation>It is not said which period before is compared with which.</translation>
    </message>
    <message>
        <source>It is passed on only with an effect that was measured here.</source>
        <translation>It is passed on only with an effect that was measured here.</translation>
    </message>
    <message>
        <source>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</source>
        <translation>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>It may have a stray cell far down or to the right. Save the table alone as CSV.</translation>
    </message>
    <message>
        <source>It must be a language, such as nl or en.</source>
        <translation>It must be a language, such as nl or en.</translation>
    </message>
    <message>
        <source>It must be a list of texts in quotes.</source>
        <translation>It must be a list of texts in quotes.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers from {least} up, in rising order.</source>
        <translation>It must be a list of whole numbers from {least} up, in rising order.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>It must be a number.</translation>
    </message>
    <message>
        <source>It must be a table, headed [{key}].</source>
        <translation>It must be a table, headed [{key}].</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>It must be a text in quotes.</translation>
    </message>
    <message>
        <source>It must be a text, or texts by language.</source>
        <translation>It must be a text, or texts by language.</translation>
    </message>
    <message>
        <source>It must be a whole number from {least} to {most}.</source>
        <translation>It must be a whole number from {least} to {most}.</translation>
    </message>
    <message>
        <source>It must be a year, month or day in quotes, such as “2015-10”.</source>
        <translation>It must be a year, month or day in quotes, such as “2015-10”.</translation>
    </message>
    <message>
        <source>It must be one number for all respondents of a stratum.</source>
        <translation>It must be one number for all respondents of a stratum.</translation>
    </message>
    <message>
        <source>It must be one of: {allowed}.</source>
        <translation>It must be one of: {allowed}.</translation>
    </message>
    <message>
        <source>It must be tables, each headed [[{key}]].</source>
        <translation>It must be tables, each headed [[{key}]].</translation>
    </message>
    <message>
        <source>It must be the address of a web page, such as https://example.org/study.</source>
        <translation>It must be the address of a web page, such as https://example.org/study.</translation>
    </message>
    <message>
        <source>It must be the key of one of the sources of the card: {keys}.</source>
        <translation>It must be the key of one of the sources of the card: {keys}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>It must be true or false.</translation>
    </message>
    <message>
        <source>It says the same as “{other}”: keep one.</source>
        <translation>It says the same as “{other}”: keep one.</translation>
    </message>
    <message>
        <source>It takes at least {least}.</source>
        <translation>It takes at least {least}.</translation>
    </message>
    <message>
        <source>It was changed outside the program. Make a new evaluation and say so.</source>
        <translation>It was changed outside the program. Make a new evaluation and say so.</translation>
    </message>
    <message>
        <source>It was made by another version or a plugin.</source>
        <translation>It was made by another version or a plugin.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</translation>
    </message>
    <message>
        <source>Its columns must be: variable, code, total.</source>
        <translation>Its columns must be: variable, code, total.</translation>
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
        <source>Join it with another, or choose the rule “adjust” or “certainty”.</source>
        <translation>Join it with another, or choose the rule “adjust” or “certainty”.</translation>
    </message>
    <message>
        <source>Join them with other groups: nobody can stand for them.</source>
        <translation>Join them with other groups: nobody can stand for them.</translation>
    </message>
    <message>
        <source>Leave out --with or --against.</source>
        <translation>Leave out --with or --against.</translation>
    </message>
    <message>
        <source>Leave out a table or an indicator, or choose larger groups.</source>
        <translation>Leave out a table or an indicator, or choose larger groups.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Leave out one of them.</translation>
    </message>
    <message>
        <source>Leave out those who do not count, or give each a weight above zero.</source>
        <translation>Leave out those who do not count, or give each a weight above zero.</translation>
    </message>
    <message>
        <source>Leave the scheme out, or choose {own}.</source>
        <translation>Leave the scheme out, or choose {own}.</translation>
    </message>
    <message>
        <source>Let areas start on different days, or name areas that do not start.</source>
        <translation>Let areas start on different days, or name areas that do not start.</translation>
    </message>
    <message>
        <source>Let its name end in {kinds}.</source>
        <translation>Let its name end in {kinds}.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>LibreOffice could not make the PDF.</translation>
    </message>
    <message>
        <source>LibreOffice is needed for the PDF and was not found.</source>
        <translation>LibreOffice is needed for the PDF and was not found.</translation>
    </message>
    <message>
        <source>Look at the areas, the categories and the periods of the design.</source>
        <translation>Look at the areas, the categories and the periods of the design.</translation>
    </message>
    <message>
        <source>Make a new evaluation; the old one stays as it is.</source>
        <translation>Make a new evaluation; the old one stays as it is.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>Make it smaller, or keep it elsewhere and write where.</translation>
    </message>
    <message>
        <source>Make one, or import one from a workbook.</source>
        <translation>Make one, or import one from a workbook.</translation>
    </message>
    <message>
        <source>Make the picture smaller first.</source>
        <translation>Make the picture smaller first.</translation>
    </message>
    <message>
        <source>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</source>
        <translation>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</translation>
    </message>
    <message>
        <source>More people answered ({n}) than there are by the totals.</source>
        <translation>More people answered ({n}) than there are by the totals.</translation>
    </message>
    <message>
        <source>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</source>
        <translation>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>Most rows can&apos;t be used: {refused} of the first {done}.</translation>
    </message>
    <message>
        <source>Name a goal, an action, a problem or a figure.</source>
        <translation>Name a goal, an action, a problem or a figure.</translation>
    </message>
    <message>
        <source>Name a wave with --with (there are: {waves}).</source>
        <translation>Name a wave with --with (there are: {waves}).</translation>
    </message>
    <message>
        <source>Name another with --with (there are: {waves}).</source>
        <translation>Name another with --with (there are: {waves}).</translation>
    </message>
    <message>
        <source>Name cards, or make one of your own first.</source>
        <translation>Name cards, or make one of your own first.</translation>
    </message>
    <message>
        <source>Name it with --over.</source>
        <translation>Name it with --over.</translation>
    </message>
    <message>
        <source>Name one by its number: {uids}.</source>
        <translation>Name one by its number: {uids}.</translation>
    </message>
    <message>
        <source>Name one with --scheme: {schemes}.</source>
        <translation>Name one with --scheme: {schemes}.</translation>
    </message>
    <message>
        <source>Name the action with --action, or give a title with --title.</source>
        <translation>Name the action with --action, or give a title with --title.</translation>
    </message>
    <message>
        <source>Name the problem, the criterion and the score.</source>
        <translation>Name the problem, the criterion and the score.</translation>
    </message>
    <message>
        <source>Name the treated areas.</source>
        <translation>Name the treated areas.</translation>
    </message>
    <message>
        <source>Name them, or have comparable ones proposed.</source>
        <translation>Name them, or have comparable ones proposed.</translation>
    </message>
    <message>
        <source>No area has a number of inhabitants.</source>
        <translation>No area has a number of inhabitants.</translation>
    </message>
    <message>
        <source>No incident has a day: there is nothing to compare.</source>
        <translation>No incident has a day: there is nothing to compare.</translation>
    </message>
    <message>
        <source>No length on a map is that large.</source>
        <translation>No length on a map is that large.</translation>
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
        <source>No row of {file} can be kept: all are empty.</source>
        <translation>No row of {file} can be kept: all are empty.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no populations.</source>
        <translation>No row of {file} can be kept: column “{column}” holds no populations.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no weights above zero.</source>
        <translation>No row of {file} can be kept: column “{column}” holds no weights above zero.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” is empty.</source>
        <translation>No row of {file} can be kept: column “{column}” is empty.</translation>
    </message>
    <message>
        <source>Nobody answered in these groups of {variable}: {groups}.</source>
        <translation>Nobody answered in these groups of {variable}: {groups}.</translation>
    </message>
    <message>
        <source>None of these incidents has a location.</source>
        <translation>None of these incidents has a location.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the area looked at.</source>
        <translation>None of these incidents lies in the area looked at.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the areas.</source>
        <translation>None of these incidents lies in the areas.</translation>
    </message>
    <message>
        <source>Nothing can be said yet of the period after: {period}.</source>
        <translation>Nothing can be said yet of the period after: {period}.</translation>
    </message>
    <message>
        <source>Nothing in the plans of this project is called “{name}”.</source>
        <translation>Nothing in the plans of this project is called “{name}”.</translation>
    </message>
    <message>
        <source>Nothing in “{file}” lies in or near the municipality.</source>
        <translation>Nothing in “{file}” lies in or near the municipality.</translation>
    </message>
    <message>
        <source>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</source>
        <translation>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</translation>
    </message>
    <message>
        <source>Of these areas no population is known: {areas}.</source>
        <translation>Of these areas no population is known: {areas}.</translation>
    </message>
    <message>
        <source>One of the two waves has no figure for these areas.</source>
        <translation>One of the two waves has no figure for these areas.</translation>
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
        <source>People answered in groups of {variable} without a total: {groups}.</source>
        <translation>People answered in groups of {variable} without a total: {groups}.</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</source>
        <translation>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</translation>
    </message>
    <message>
        <source>Plan one for an action first.</source>
        <translation>Plan one for an action first.</translation>
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
        <source>Question {question} has no answer {answer}.</source>
        <translation>Question {question} has no answer {answer}.</translation>
    </message>
    <message>
        <source>Question “{question}” has several columns, but not the kind “many”.</source>
        <translation>Question “{question}” has several columns, but not the kind “many”.</translation>
    </message>
    <message>
        <source>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</source>
        <translation>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</translation>
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
        <source>Remove it, and import its file again.</source>
        <translation>Remove it, and import its file again.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Rename the file or its folder.</translation>
    </message>
    <message>
        <source>Replace the whole wave (--replace), or give it another name.</source>
        <translation>Replace the whole wave (--replace), or give it another name.</translation>
    </message>
    <message>
        <source>Respondents whose {variable} is not known: {n}.</source>
        <translation>Respondents whose {variable} is not known: {n}.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restore a backup, or import its layers elsewhere.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first.</source>
        <translation>Save it as JPEG or PNG first.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Save it as UTF-8 in a text editor.</translation>
    </message>
    <message>
        <source>Save only the columns that you need.</source>
        <translation>Save only the columns that you need.</translation>
    </message>
    <message>
        <source>Save only the figures that you need.</source>
        <translation>Save only the figures that you need.</translation>
    </message>
    <message>
        <source>Save only the variables that you need.</source>
        <translation>Save only the variables that you need.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Say in a few words what it is.</translation>
    </message>
    <message>
        <source>Say in the recipe which column is what, or leave it out there.</source>
        <translation>Say in the recipe which column is what, or leave it out there.</translation>
    </message>
    <message>
        <source>Say kind = &quot;many&quot; in the recipe, or one column.</source>
        <translation>Say kind = &quot;many&quot; in the recipe, or one column.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Say which one you want: --layer NAME.</translation>
    </message>
    <message>
        <source>Say which one: --band 1, for instance.</source>
        <translation>Say which one: --band 1, for instance.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Say which one: --layer NAME. Its layers: {layers}.</translation>
    </message>
    <message>
        <source>Say which with --by, such as --by area.</source>
        <translation>Say which with --by, such as --by area.</translation>
    </message>
    <message>
        <source>Say “column” or “columns”, not both.</source>
        <translation>Say “column” or “columns”, not both.</translation>
    </message>
    <message>
        <source>Several actions are called “{name}”.</source>
        <translation>Several actions are called “{name}”.</translation>
    </message>
    <message>
        <source>Several problems are called “{name}”.</source>
        <translation>Several problems are called “{name}”.</translation>
    </message>
    <message>
        <source>Several rows are called “{name}”.</source>
        <translation>Several rows are called “{name}”.</translation>
    </message>
    <message>
        <source>Shares are made of answers to choose from; means and quantiles of numbers.</source>
        <translation>Shares are made of answers to choose from; means and quantiles of numbers.</translation>
    </message>
    <message>
        <source>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</source>
        <translation>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</translation>
    </message>
    <message>
        <source>Take 0 to have them chosen.</source>
        <translation>Take 0 to have them chosen.</translation>
    </message>
    <message>
        <source>Take a shorter distance or larger cells.</source>
        <translation>Take a shorter distance or larger cells.</translation>
    </message>
    <message>
        <source>Take for example 1.</source>
        <translation>Take for example 1.</translation>
    </message>
    <message>
        <source>Take for example 100,200,400 and 7,14,28.</source>
        <translation>Take for example 100,200,400 and 7,14,28.</translation>
    </message>
    <message>
        <source>Take for example 1000.</source>
        <translation>Take for example 1000.</translation>
    </message>
    <message>
        <source>Take for example 250, or “auto”.</source>
        <translation>Take for example 250, or “auto”.</translation>
    </message>
    <message>
        <source>Take for example 3.</source>
        <translation>Take for example 3.</translation>
    </message>
    <message>
        <source>Take for example 50.</source>
        <translation>Take for example 50.</translation>
    </message>
    <message>
        <source>Take for example 500.</source>
        <translation>Take for example 500.</translation>
    </message>
    <message>
        <source>Take for example 8.</source>
        <translation>Take for example 8.</translation>
    </message>
    <message>
        <source>Take for example 999.</source>
        <translation>Take for example 999.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller bandwidth.</source>
        <translation>Take larger cells or a smaller bandwidth.</translation>
    </message>
    <message>
        <source>Take larger cells, for example of {wanted} m.</source>
        <translation>Take larger cells, for example of {wanted} m.</translation>
    </message>
    <message>
        <source>Take larger squares.</source>
        <translation>Take larger squares.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: title = &quot;Survey 2025&quot;</source>
        <translation>Texts stand in quotes: title = &quot;Survey 2025&quot;</translation>
    </message>
    <message>
        <source>That seed or number of draws can&apos;t be used.</source>
        <translation>That seed or number of draws can&apos;t be used.</translation>
    </message>
    <message>
        <source>That would be {cells} squares; the most is {most}.</source>
        <translation>That would be {cells} squares; the most is {most}.</translation>
    </message>
    <message>
        <source>That would make {links} million links between neighbours; {most} at most.</source>
        <translation>That would make {links} million links between neighbours; {most} at most.</translation>
    </message>
    <message>
        <source>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</source>
        <translation>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</translation>
    </message>
    <message>
        <source>That would take {cells} cells; the most is {most}.</source>
        <translation>That would take {cells} cells; the most is {most}.</translation>
    </message>
    <message>
        <source>The Dutch text can&apos;t be left out.</source>
        <translation>The Dutch text can&apos;t be left out.</translation>
    </message>
    <message>
        <source>The action of “{name}” does not exist.</source>
        <translation>The action of “{name}” does not exist.</translation>
    </message>
    <message>
        <source>The answers of wave {wave} do not tell a known area.</source>
        <translation>The answers of wave {wave} do not tell a known area.</translation>
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
        <source>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</source>
        <translation>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>The bandwidth must be more than 0 metres.</translation>
    </message>
    <message>
        <source>The bandwidth reaches over {cells} cells: that takes too much memory.</source>
        <translation>The bandwidth reaches over {cells} cells: that takes too much memory.</translation>
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
        <source>The card “{card}” here is by {office}, not by {other}.</source>
        <translation>The card “{card}” here is by {office}, not by {other}.</translation>
    </message>
    <message>
        <source>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</source>
        <translation>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</translation>
    </message>
    <message>
        <source>The certainty {level} is not between 0.01 and 0.9999.</source>
        <translation>The certainty {level} is not between 0.01 and 0.9999.</translation>
    </message>
    <message>
        <source>The classes of {question} can&apos;t be read.</source>
        <translation>The classes of {question} can&apos;t be read.</translation>
    </message>
    <message>
        <source>The code “{code}” can&apos;t be a name in an XLSForm.</source>
        <translation>The code “{code}” can&apos;t be a name in an XLSForm.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{table}” can&apos;t be read.</source>
        <translation>The column “{column}” of “{table}” can&apos;t be read.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>The coordinate system {crs} is not known.</translation>
    </message>
    <message>
        <source>The criterion of a score does not exist.</source>
        <translation>The criterion of a score does not exist.</translation>
    </message>
    <message>
        <source>The data of the risk factor “{name}” are damaged.</source>
        <translation>The data of the risk factor “{name}” are damaged.</translation>
    </message>
    <message>
        <source>The day on which area {area} starts is missing or wrong.</source>
        <translation>The day on which area {area} starts is missing or wrong.</translation>
    </message>
    <message>
        <source>The design of “{name}” is not the one that was fixed on {day}.</source>
        <translation>The design of “{name}” is not the one that was fixed on {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed already on {day}.</source>
        <translation>The design of “{name}” was fixed already on {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed and can&apos;t be changed any more.</source>
        <translation>The design of “{name}” was fixed and can&apos;t be changed any more.</translation>
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
        <source>The distance to neighbours must be more than 0 metres.</source>
        <translation>The distance to neighbours must be more than 0 metres.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>The drawing has no surface.</translation>
    </message>
    <message>
        <source>The earlier period needs a first and a last day.</source>
        <translation>The earlier period needs a first and a last day.</translation>
    </message>
    <message>
        <source>The evaluation has no title.</source>
        <translation>The evaluation has no title.</translation>
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
        <source>The file holds the card “{card}” more than once.</source>
        <translation>The file holds the card “{card}” more than once.</translation>
    </message>
    <message>
        <source>The forecast would begin more than a year after the last incident.</source>
        <translation>The forecast would begin more than a year after the last incident.</translation>
    </message>
    <message>
        <source>The goal above “{name}” does not exist.</source>
        <translation>The goal above “{name}” does not exist.</translation>
    </message>
    <message>
        <source>The goal of “{name}” does not exist.</source>
        <translation>The goal of “{name}” does not exist.</translation>
    </message>
    <message>
        <source>The incidents begin on {day}: too late for an earlier period.</source>
        <translation>The incidents begin on {day}: too late for an earlier period.</translation>
    </message>
    <message>
        <source>The incidents in the project reach until {day}.</source>
        <translation>The incidents in the project reach until {day}.</translation>
    </message>
    <message>
        <source>The incidents lie too close together for a bandwidth by rule.</source>
        <translation>The incidents lie too close together for a bandwidth by rule.</translation>
    </message>
    <message>
        <source>The incidents span more days than this test can hold.</source>
        <translation>The incidents span more days than this test can hold.</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say from where to where {question} goes.</source>
        <translation>The indicator {indicator} does not say from where to where {question} goes.</translation>
    </message>
    <message>
        <source>The least ratio must be 1 or more.</source>
        <translation>The least ratio must be 1 or more.</translation>
    </message>
    <message>
        <source>The length of a block must be more than 0 metres.</source>
        <translation>The length of a block must be more than 0 metres.</translation>
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
        <source>The number of days ahead makes no sense: {days}.</source>
        <translation>The number of days ahead makes no sense: {days}.</translation>
    </message>
    <message>
        <source>The number of shuffles must lie between 9 and {most}.</source>
        <translation>The number of shuffles must lie between 9 and {most}.</translation>
    </message>
    <message>
        <source>The part {part} is not between 0 and 1.</source>
        <translation>The part {part} is not between 0 and 1.</translation>
    </message>
    <message>
        <source>The period after begins before the period before has ended.</source>
        <translation>The period after begins before the period before has ended.</translation>
    </message>
    <message>
        <source>The period after has not ended yet: it lasts until {day}.</source>
        <translation>The period after has not ended yet: it lasts until {day}.</translation>
    </message>
    <message>
        <source>The period after has not ended, or not all its incidents are in.</source>
        <translation>The period after has not ended, or not all its incidents are in.</translation>
    </message>
    <message>
        <source>The plan of goal “{name}” does not exist.</source>
        <translation>The plan of goal “{name}” does not exist.</translation>
    </message>
    <message>
        <source>The population counts clusters, or respondents where there are none.</source>
        <translation>The population counts clusters, or respondents where there are none.</translation>
    </message>
    <message>
        <source>The population for the finite population correction of the respondent in place {row} is not a number above zero.</source>
        <translation>The population for the finite population correction of the respondent in place {row} is not a number above zero.</translation>
    </message>
    <message>
        <source>The population for the finite population correction varies within “{stratum}”.</source>
        <translation>The population for the finite population correction varies within “{stratum}”.</translation>
    </message>
    <message>
        <source>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</source>
        <translation>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</translation>
    </message>
    <message>
        <source>The problem of a score does not exist.</source>
        <translation>The problem of a score does not exist.</translation>
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
        <source>The questionnaire is not in the language “{language}”.</source>
        <translation>The questionnaire is not in the language “{language}”.</translation>
    </message>
    <message>
        <source>The radius must be more than 0 metres.</source>
        <translation>The radius must be more than 0 metres.</translation>
    </message>
    <message>
        <source>The raster is too large for a risk factor.</source>
        <translation>The raster is too large for a risk factor.</translation>
    </message>
    <message>
        <source>The raster lies nowhere in or near the municipality.</source>
        <translation>The raster lies nowhere in or near the municipality.</translation>
    </message>
    <message>
        <source>The register has no analysis “{run}”.</source>
        <translation>The register has no analysis “{run}”.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no cluster.</source>
        <translation>The respondent in place {row} has no cluster.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no second-stage unit.</source>
        <translation>The respondent in place {row} has no second-stage unit.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no stratum.</source>
        <translation>The respondent in place {row} has no stratum.</translation>
    </message>
    <message>
        <source>The ring around the areas lies between 0 and {n} metres.</source>
        <translation>The ring around the areas lies between 0 and {n} metres.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>The shapefile “{file}” is damaged or incomplete.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 100.</source>
        <translation>The share of the area must be more than 0 and at most 100.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>The sheet of “{file}” is larger than any table.</translation>
    </message>
    <message>
        <source>The size of a cell must be more than 0 metres.</source>
        <translation>The size of a cell must be more than 0 metres.</translation>
    </message>
    <message>
        <source>The start of the random numbers must not be negative.</source>
        <translation>The start of the random numbers must not be negative.</translation>
    </message>
    <message>
        <source>The survey has no wave of {period}, or several.</source>
        <translation>The survey has no wave of {period}, or several.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>The table has no column “{column}”.</translation>
    </message>
    <message>
        <source>The time to compare with holds {n} whole periods since the last break.</source>
        <translation>The time to compare with holds {n} whole periods since the last break.</translation>
    </message>
    <message>
        <source>The totals contradict each other here. Join small groups, or use fewer totals.</source>
        <translation>The totals contradict each other here. Join small groups, or use fewer totals.</translation>
    </message>
    <message>
        <source>The totals of {first} add up to {one}, those of {second} to {two}.</source>
        <translation>The totals of {first} add up to {one}, those of {second} to {two}.</translation>
    </message>
    <message>
        <source>The totals of {variable} add up to nothing.</source>
        <translation>The totals of {variable} add up to nothing.</translation>
    </message>
    <message>
        <source>The two periods must each begin before they end, and not overlap.</source>
        <translation>The two periods must each begin before they end, and not overlap.</translation>
    </message>
    <message>
        <source>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</source>
        <translation>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number above zero.</source>
        <translation>The weight of the respondent in place {row} is not a number above zero.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number.</source>
        <translation>The weight of the respondent in place {row} is not a number.</translation>
    </message>
    <message>
        <source>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</source>
        <translation>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</translation>
    </message>
    <message>
        <source>The workbook is there: open it and print it to a PDF yourself.</source>
        <translation>The workbook is there: open it and print it to a PDF yourself.</translation>
    </message>
    <message>
        <source>The workbook of a plan does not speak “{language}”.</source>
        <translation>The workbook of a plan does not speak “{language}”.</translation>
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
        <source>There are no areas in this project.</source>
        <translation>There are no areas in this project.</translation>
    </message>
    <message>
        <source>There are no areas to compare with.</source>
        <translation>There are no areas to compare with.</translation>
    </message>
    <message>
        <source>There are no incidents of these categories.</source>
        <translation>There are no incidents of these categories.</translation>
    </message>
    <message>
        <source>There are no incidents to look at.</source>
        <translation>There are no incidents to look at.</translation>
    </message>
    <message>
        <source>There are no incidents with a place and a day.</source>
        <translation>There are no incidents with a place and a day.</translation>
    </message>
    <message>
        <source>There are no own cards to write.</source>
        <translation>There are no own cards to write.</translation>
    </message>
    <message>
        <source>There are no respondents.</source>
        <translation>There are no respondents.</translation>
    </message>
    <message>
        <source>There are no risk factors in this project yet.</source>
        <translation>There are no risk factors in this project yet.</translation>
    </message>
    <message>
        <source>There are no totals of {variable}.</source>
        <translation>There are no totals of {variable}.</translation>
    </message>
    <message>
        <source>There are several actions “{name}”; give its number.</source>
        <translation>There are several actions “{name}”; give its number.</translation>
    </message>
    <message>
        <source>There are several evaluations; say which one is meant.</source>
        <translation>There are several evaluations; say which one is meant.</translation>
    </message>
    <message>
        <source>There are several plans; say which one is meant.</source>
        <translation>There are several plans; say which one is meant.</translation>
    </message>
    <message>
        <source>There are too few incidents on the map to weigh anything: {n}.</source>
        <translation>There are too few incidents on the map to weigh anything: {n}.</translation>
    </message>
    <message>
        <source>There are too few incidents to compare anything.</source>
        <translation>There are too few incidents to compare anything.</translation>
    </message>
    <message>
        <source>There are: {answers}.</source>
        <translation>There are: {answers}.</translation>
    </message>
    <message>
        <source>There are: {areas}.</source>
        <translation>There are: {areas}.</translation>
    </message>
    <message>
        <source>There are: {categories}.</source>
        <translation>There are: {categories}.</translation>
    </message>
    <message>
        <source>There are: {criteria}.</source>
        <translation>There are: {criteria}.</translation>
    </message>
    <message>
        <source>There are: {evaluations}.</source>
        <translation>There are: {evaluations}.</translation>
    </message>
    <message>
        <source>There are: {groups}.</source>
        <translation>There are: {groups}.</translation>
    </message>
    <message>
        <source>There are: {indicators}.</source>
        <translation>There are: {indicators}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>There are: {known}.</translation>
    </message>
    <message>
        <source>There are: {periods}.</source>
        <translation>There are: {periods}.</translation>
    </message>
    <message>
        <source>There are: {plans}.</source>
        <translation>There are: {plans}.</translation>
    </message>
    <message>
        <source>There are: {problems}.</source>
        <translation>There are: {problems}.</translation>
    </message>
    <message>
        <source>There are: {questions}.</source>
        <translation>There are: {questions}.</translation>
    </message>
    <message>
        <source>There are: {themes}.</source>
        <translation>There are: {themes}.</translation>
    </message>
    <message>
        <source>There are: {waves}.</source>
        <translation>There are: {waves}.</translation>
    </message>
    <message>
        <source>There is a plan “{name}” already.</source>
        <translation>There is a plan “{name}” already.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</source>
        <translation>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, of published figures.</source>
        <translation>There is a wave “{wave}” already, of published figures.</translation>
    </message>
    <message>
        <source>There is an evaluation “{name}” already, and it was fixed.</source>
        <translation>There is an evaluation “{name}” already, and it was fixed.</translation>
    </message>
    <message>
        <source>There is an own card “{card}” already.</source>
        <translation>There is an own card “{card}” already.</translation>
    </message>
    <message>
        <source>There is another one of “{name}” already.</source>
        <translation>There is another one of “{name}” already.</translation>
    </message>
    <message>
        <source>There is no action “{name}” in this project.</source>
        <translation>There is no action “{name}” in this project.</translation>
    </message>
    <message>
        <source>There is no action “{name}”.</source>
        <translation>There is no action “{name}”.</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>There is no area scheme “{scheme}” in this project.</translation>
    </message>
    <message>
        <source>There is no area {codes} of the scheme “{scheme}”.</source>
        <translation>There is no area {codes} of the scheme “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no area “{area}” in “{scheme}”.</source>
        <translation>There is no area “{area}” in “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no area “{code}” in the scheme “{scheme}”.</source>
        <translation>There is no area “{code}” in the scheme “{scheme}”.</translation>
    </message>
    <message>
        <source>There is no break with the number {uid}.</source>
        <translation>There is no break with the number {uid}.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>There is no coordinate system “{crs}”.</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>There is no criterion “{name}”.</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>There is no encoding “{encoding}”.</translation>
    </message>
    <message>
        <source>There is no evaluation in this project yet.</source>
        <translation>There is no evaluation in this project yet.</translation>
    </message>
    <message>
        <source>There is no evaluation “{name}” in this project.</source>
        <translation>There is no evaluation “{name}” in this project.</translation>
    </message>
    <message>
        <source>There is no file and no bundled one named “{name}”.</source>
        <translation>There is no file and no bundled one named “{name}”.</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>There is no file “{file}”.</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>There is no group {group}.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>There is no import of incidents with number {number}.</translation>
    </message>
    <message>
        <source>There is no incident category “{category}”.</source>
        <translation>There is no incident category “{category}”.</translation>
    </message>
    <message>
        <source>There is no incident theme “{theme}”.</source>
        <translation>There is no incident theme “{theme}”.</translation>
    </message>
    <message>
        <source>There is no indicator {indicator}.</source>
        <translation>There is no indicator {indicator}.</translation>
    </message>
    <message>
        <source>There is no indicator “{indicator}” in this project.</source>
        <translation>There is no indicator “{indicator}” in this project.</translation>
    </message>
    <message>
        <source>There is no kernel “{kernel}”.</source>
        <translation>There is no kernel “{kernel}”.</translation>
    </message>
    <message>
        <source>There is no kind of plan “{code}”.</source>
        <translation>There is no kind of plan “{code}”.</translation>
    </message>
    <message>
        <source>There is no own card “{card}” in this project.</source>
        <translation>There is no own card “{card}” in this project.</translation>
    </message>
    <message>
        <source>There is no page about an area to put in the atlas.</source>
        <translation>There is no page about an area to put in the atlas.</translation>
    </message>
    <message>
        <source>There is no page about the area {codes}.</source>
        <translation>There is no page about the area {codes}.</translation>
    </message>
    <message>
        <source>There is no place to lay a grid over.</source>
        <translation>There is no place to lay a grid over.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>There is no plan in this project yet.</translation>
    </message>
    <message>
        <source>There is no plan “{name}” in this project.</source>
        <translation>There is no plan “{name}” in this project.</translation>
    </message>
    <message>
        <source>There is no problem “{name}” in this project.</source>
        <translation>There is no problem “{name}” in this project.</translation>
    </message>
    <message>
        <source>There is no programme card “{card}”.</source>
        <translation>There is no programme card “{card}”.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>There is no recipe “{name}”.</translation>
    </message>
    <message>
        <source>There is no risk factor “{name}” in this project.</source>
        <translation>There is no risk factor “{name}” in this project.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>There is no survey in this project yet.</translation>
    </message>
    <message>
        <source>There is no wave “{wave}” in this project.</source>
        <translation>There is no wave “{wave}” in this project.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>There is no way from {source} to {target}.</translation>
    </message>
    <message>
        <source>There is nothing to write in the log.</source>
        <translation>There is nothing to write in the log.</translation>
    </message>
    <message>
        <source>There is only one cluster or respondent: no margin can be estimated.</source>
        <translation>There is only one cluster or respondent: no margin can be estimated.</translation>
    </message>
    <message>
        <source>There must be at least 1 nearest neighbour.</source>
        <translation>There must be at least 1 nearest neighbour.</translation>
    </message>
    <message>
        <source>These areas are in two groups: {areas}.</source>
        <translation>These areas are in two groups: {areas}.</translation>
    </message>
    <message>
        <source>These areas do not exist in “{scheme}”: {areas}.</source>
        <translation>These areas do not exist in “{scheme}”: {areas}.</translation>
    </message>
    <message>
        <source>These categories must not be added up.</source>
        <translation>These categories must not be added up.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>This action does not exist.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>This can&apos;t be undone any more: another program changed the same rows.</translation>
    </message>
    <message>
        <source>This is no table; ask the sender what it is.</source>
        <translation>This is no table; ask the sender what it is.</translation>
    </message>
    <message>
        <source>This kind of figure can&apos;t be made of {question}.</source>
        <translation>This kind of figure can&apos;t be made of {question}.</translation>
    </message>
    <message>
        <source>This row does not exist any more.</source>
        <translation>This row does not exist any more.</translation>
    </message>
    <message>
        <source>This version does not know the analysis “{kind}”.</source>
        <translation>This version does not know the analysis “{kind}”.</translation>
    </message>
    <message>
        <source>To compare with everybody there must be groups.</source>
        <translation>To compare with everybody there must be groups.</translation>
    </message>
    <message>
        <source>Too few answers, or a question that changed, can&apos;t be compared.</source>
        <translation>Too few answers, or a question that changed, can&apos;t be compared.</translation>
    </message>
    <message>
        <source>Two answers have this code.</source>
        <translation>Two answers have this code.</translation>
    </message>
    <message>
        <source>Two indicators have this code.</source>
        <translation>Two indicators have this code.</translation>
    </message>
    <message>
        <source>Two questions have this code.</source>
        <translation>Two questions have this code.</translation>
    </message>
    <message>
        <source>Two sources have this key.</source>
        <translation>Two sources have this key.</translation>
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
        <source>Use letters, digits and _; of a question a letter first; no spaces.</source>
        <translation>Use letters, digits and _; of a question a letter first; no spaces.</translation>
    </message>
    <message>
        <source>Use the headings of the workbook that “plan template” writes.</source>
        <translation>Use the headings of the workbook that “plan template” writes.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Use {known}.</translation>
    </message>
    <message>
        <source>Use “survey estimate” for it.</source>
        <translation>Use “survey estimate” for it.</translation>
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
        <source>Wave {wave} can&apos;t be compared with itself.</source>
        <translation>Wave {wave} can&apos;t be compared with itself.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question for this kind of figure.</source>
        <translation>Wave {wave} has no question for this kind of figure.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question} to divide by.</source>
        <translation>Wave {wave} has no question {question} to divide by.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question}.</source>
        <translation>Wave {wave} has no question {question}.</translation>
    </message>
    <message>
        <source>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</source>
        <translation>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” has no question “{question}”.</source>
        <translation>Wave “{wave}” has no question “{question}”.</translation>
    </message>
    <message>
        <source>Waves {wave} and {other} have no question in common.</source>
        <translation>Waves {wave} and {other} have no question in common.</translation>
    </message>
    <message>
        <source>Weights can&apos;t be cut at {most} times their mean.</source>
        <translation>Weights can&apos;t be cut at {most} times their mean.</translation>
    </message>
    <message>
        <source>Weights need the group of everybody.</source>
        <translation>Weights need the group of everybody.</translation>
    </message>
    <message>
        <source>What happens around the treated areas is compared with what happens around the others.</source>
        <translation>What happens around the treated areas is compared with what happens around the others.</translation>
    </message>
    <message>
        <source>What lies around is given twice: as areas and as metres.</source>
        <translation>What lies around is given twice: as areas and as metres.</translation>
    </message>
    <message>
        <source>Without a population there are no rates.</source>
        <translation>Without a population there are no rates.</translation>
    </message>
    <message>
        <source>Write a code and a day: W1=2024-03-01.</source>
        <translation>Write a code and a day: W1=2024-03-01.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Write a day as 2024-01-01. The columns: {columns}.</translation>
    </message>
    <message>
        <source>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</source>
        <translation>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</translation>
    </message>
    <message>
        <source>Write classes of a number as 15-24 and 65+.</source>
        <translation>Write classes of a number as 15-24 and 65+.</translation>
    </message>
    <message>
        <source>Write contiguity, rook, distance:500 or nearest:8.</source>
        <translation>Write contiguity, rook, distance:500 or nearest:8.</translation>
    </message>
    <message>
        <source>Write days as 2025-01-31.</source>
        <translation>Write days as 2025-01-31.</translation>
    </message>
    <message>
        <source>Write for example 7,14,28.</source>
        <translation>Write for example 7,14,28.</translation>
    </message>
    <message>
        <source>Write for example grid:250 or hex:250.</source>
        <translation>Write for example grid:250 or hex:250.</translation>
    </message>
    <message>
        <source>Write it as QUESTION=ANSWER.</source>
        <translation>Write it as QUESTION=ANSWER.</translation>
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
        <source>{file} can&apos;t be read: {problem}.</source>
        <translation>{file} can&apos;t be read: {problem}.</translation>
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
        <source>{file} has more than {most} rows.</source>
        <translation>{file} has more than {most} rows.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}.</source>
        <translation>{file} has no column {columns}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” (for: {role}).</source>
        <translation>{file} has no column “{column}” (for: {role}).</translation>
    </message>
    <message>
        <source>{file} holds no answers: there is no row below the header.</source>
        <translation>{file} holds no answers: there is no row below the header.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} holds no incidents: it has no column with a date, place or category.</translation>
    </message>
    <message>
        <source>{file} holds no totals.</source>
        <translation>{file} holds no totals.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} holds programs of another maker ({names}); it is only shown.</translation>
    </message>
    <message>
        <source>{file} holds published figures; they need no recipe.</source>
        <translation>{file} holds published figures; they need no recipe.</translation>
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
        <source>{file} is read here: it would be lost.</source>
        <translation>{file} is read here: it would be lost.</translation>
    </message>
    <message>
        <source>{file} is the open project, not a file that left it.</source>
        <translation>{file} is the open project, not a file that left it.</translation>
    </message>
    <message>
        <source>{file} is the open project: it would be lost.</source>
        <translation>{file} is the open project: it would be lost.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} is the open project; it can&apos;t be imported into itself.</translation>
    </message>
    <message>
        <source>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</source>
        <translation>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} was made by a newer version of Wijkatlas.</translation>
    </message>
    <message>
        <source>{file}: group {code} of {variable} comes twice.</source>
        <translation>{file}: group {code} of {variable} comes twice.</translation>
    </message>
    <message>
        <source>{file}: row {row} does not tell a group and its total.</source>
        <translation>{file}: row {row} does not tell a group and its total.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>{folder} can&apos;t be written: {why}.</translation>
    </message>
    <message>
        <source>{question} does not divide people into groups.</source>
        <translation>{question} does not divide people into groups.</translation>
    </message>
    <message>
        <source>{question} has no answers of which one is chosen.</source>
        <translation>{question} has no answers of which one is chosen.</translation>
    </message>
    <message>
        <source>{value} is not a score.</source>
        <translation>{value} is not a score.</translation>
    </message>
    <message>
        <source>{value} is not a weight.</source>
        <translation>{value} is not a weight.</translation>
    </message>
    <message>
        <source>{variables} make more than {most} groups.</source>
        <translation>{variables} make more than {most} groups.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} has {file} open since {since}.</translation>
    </message>
    <message>
        <source>“analysis register” lists them with their numbers.</source>
        <translation>“analysis register” lists them with their numbers.</translation>
    </message>
    <message>
        <source>“card list” tells which there are.</source>
        <translation>“card list” tells which there are.</translation>
    </message>
    <message>
        <source>“low” and “high” are the ends of the items of a scale: give both, low first.</source>
        <translation>“low” and “high” are the ends of the items of a scale: give both, low first.</translation>
    </message>
    <message>
        <source>“plan list --json” tells their numbers.</source>
        <translation>“plan list --json” tells their numbers.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers.</source>
        <translation>“survey breaks” lists them with their numbers.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</source>
        <translation>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</translation>
    </message>
    <message>
        <source>“survey questions” lists those that it has.</source>
        <translation>“survey questions” lists those that it has.</translation>
    </message>
    <message>
        <source>“{bandwidth}” is no bandwidth.</source>
        <translation>“{bandwidth}” is no bandwidth.</translation>
    </message>
    <message>
        <source>“{card}” can&apos;t be the id of a card.</source>
        <translation>“{card}” can&apos;t be the id of a card.</translation>
    </message>
    <message>
        <source>“{card}” comes with the program: every office has it already.</source>
        <translation>“{card}” comes with the program: every office has it already.</translation>
    </message>
    <message>
        <source>“{card}” is the id of a card that comes with the program.</source>
        <translation>“{card}” is the id of a card that comes with the program.</translation>
    </message>
    <message>
        <source>“{classes}” are no classes.</source>
        <translation>“{classes}” are no classes.</translation>
    </message>
    <message>
        <source>“{condition}” is no condition.</source>
        <translation>“{condition}” is no condition.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>“{file}” can&apos;t be read.</translation>
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
        <source>“{file}” has headings but no answers.</source>
        <translation>“{file}” has headings but no answers.</translation>
    </message>
    <message>
        <source>“{file}” has headings but no figures.</source>
        <translation>“{file}” has headings but no figures.</translation>
    </message>
    <message>
        <source>“{file}” has more than {n} million pixels.</source>
        <translation>“{file}” has more than {n} million pixels.</translation>
    </message>
    <message>
        <source>“{file}” has no band {band}; its last is {count}.</source>
        <translation>“{file}” has no band {band}; its last is {count}.</translation>
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
        <source>“{file}” has no values in or near the municipality.</source>
        <translation>“{file}” has no values in or near the municipality.</translation>
    </message>
    <message>
        <source>“{file}” has variables but no answers.</source>
        <translation>“{file}” has variables but no answers.</translation>
    </message>
    <message>
        <source>“{file}” has {cells} million cells here; at most {most} million are taken.</source>
        <translation>“{file}” has {cells} million cells here; at most {most} million are taken.</translation>
    </message>
    <message>
        <source>“{file}” has {count} bands.</source>
        <translation>“{file}” has {count} bands.</translation>
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
        <source>“{file}” holds more shapes than a risk factor may have.</source>
        <translation>“{file}” holds more shapes than a risk factor may have.</translation>
    </message>
    <message>
        <source>“{file}” holds no cards, or more than {most}.</source>
        <translation>“{file}” holds no cards, or more than {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>“{file}” holds no features.</translation>
    </message>
    <message>
        <source>“{file}” holds no goals, actions or other rows of a plan.</source>
        <translation>“{file}” holds no goals, actions or other rows of a plan.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>“{file}” holds no layer that can be read.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions of LimeSurvey.</source>
        <translation>“{file}” holds no questions of LimeSurvey.</translation>
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
        <source>“{file}” is a Stata file of answers to a survey.</source>
        <translation>“{file}” is a Stata file of answers to a survey.</translation>
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
        <source>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</source>
        <translation>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>“{file}” is a program.</translation>
    </message>
    <message>
        <source>“{file}” is a questionnaire: it holds no answers.</source>
        <translation>“{file}” is a questionnaire: it holds no answers.</translation>
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
        <source>“{file}” is an SPSS file of answers to a survey.</source>
        <translation>“{file}” is an SPSS file of answers to a survey.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>“{file}” is an XML file.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off.</source>
        <translation>“{file}” is damaged or cut off.</translation>
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
        <source>“{file}” is damaged: the picture can&apos;t be read.</source>
        <translation>“{file}” is damaged: the picture can&apos;t be read.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>“{file}” is empty.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any plan.</source>
        <translation>“{file}” is larger than any plan.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any survey ({cells} cells).</source>
        <translation>“{file}” is larger than any survey ({cells} cells).</translation>
    </message>
    <message>
        <source>“{file}” is larger than {n} MB.</source>
        <translation>“{file}” is larger than {n} MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither .xlsx nor .html.</source>
        <translation>“{file}” is neither .xlsx nor .html.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>“{file}” is nested more than {most} levels deep; no map needs that.</translation>
    </message>
    <message>
        <source>“{file}” is no XLSForm.</source>
        <translation>“{file}” is no XLSForm.</translation>
    </message>
    <message>
        <source>“{file}” is no kind of file that can be written.</source>
        <translation>“{file}” is no kind of file that can be written.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook.</source>
        <translation>“{file}” is no name of a workbook.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>“{file}” is no ordinary file.</translation>
    </message>
    <message>
        <source>“{file}” is no structure of a LimeSurvey survey.</source>
        <translation>“{file}” is no structure of a LimeSurvey survey.</translation>
    </message>
    <message>
        <source>“{file}” is no survey: it has {rows} rows and {columns} variables.</source>
        <translation>“{file}” is no survey: it has {rows} rows and {columns} variables.</translation>
    </message>
    <message>
        <source>“{file}” is no table of CBS StatLine.</source>
        <translation>“{file}” is no table of CBS StatLine.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook.</source>
        <translation>“{file}” is no workbook.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a kind that can be kept.</source>
        <translation>“{file}” is not a file of a kind that can be kept.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture of a kind that can be kept.</source>
        <translation>“{file}” is not a picture of a kind that can be kept.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>“{file}” is not a proper TopoJSON file.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in UTF-8.</source>
        <translation>“{file}” is not a text in UTF-8.</translation>
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
        <source>“{file}” is too large for a questionnaire.</source>
        <translation>“{file}” is too large for a questionnaire.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a recipe.</source>
        <translation>“{file}” is too large to be a recipe.</translation>
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
        <source>“{indicator}” is objective in one place and subjective in another.</source>
        <translation>“{indicator}” is objective in one place and subjective in another.</translation>
    </message>
    <message>
        <source>“{name}” and the goal above it are of different plans.</source>
        <translation>“{name}” and the goal above it are of different plans.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</source>
        <translation>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</source>
        <translation>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</translation>
    </message>
    <message>
        <source>“{name}” holds a number that can&apos;t be kept.</source>
        <translation>“{name}” holds a number that can&apos;t be kept.</translation>
    </message>
    <message>
        <source>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</source>
        <translation>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</translation>
    </message>
    <message>
        <source>“{name}” is no class of {question}.</source>
        <translation>“{name}” is no class of {question}.</translation>
    </message>
    <message>
        <source>“{name}” is not written as TOML: {problem}.</source>
        <translation>“{name}” is not written as TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a recipe.</source>
        <translation>“{name}” is too long to be a recipe.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>“{name}” is too long.</translation>
    </message>
    <message>
        <source>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</source>
        <translation>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” can&apos;t be used.</source>
        <translation>“{name}”: the entry “{key}” can&apos;t be used.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” is not known.</source>
        <translation>“{name}”: the entry “{key}” is not known.</translation>
    </message>
    <message>
        <source>“{period}” is not a period.</source>
        <translation>“{period}” is not a period.</translation>
    </message>
    <message>
        <source>“{placeholder}” can&apos;t stand in the name of a file.</source>
        <translation>“{placeholder}” can&apos;t stand in the name of a file.</translation>
    </message>
    <message>
        <source>“{question}” was not asked so in wave {wave}.</source>
        <translation>“{question}” was not asked so in wave {wave}.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for strata of one cluster.</source>
        <translation>“{rule}” is no rule for strata of one cluster.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>“{text}” are no bounds of a map.</translation>
    </message>
    <message>
        <source>“{text}” are no rows of a heading.</source>
        <translation>“{text}” are no rows of a heading.</translation>
    </message>
    <message>
        <source>“{text}” does not say when an area starts.</source>
        <translation>“{text}” does not say when an area starts.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>“{text}” is neither a day nor a column.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of neighbours.</source>
        <translation>“{text}” is no kind of neighbours.</translation>
    </message>
    <message>
        <source>“{text}” is no list of numbers.</source>
        <translation>“{text}” is no list of numbers.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>“{text}” is no size for a picture.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>“{text}” is not a day.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>“{text}” is not of the form COLUMN=VALUE.</translation>
    </message>
    <message>
        <source>“{text}” names no width of cells.</source>
        <translation>“{text}” names no width of cells.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>“{value}” is not one of the choices.</translation>
    </message>
    <message>
        <source>“{wave}” holds published figures; there are no answers behind them.</source>
        <translation>“{wave}” holds published figures; there are no answers behind them.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>not drawn: {fewer} further down the list</source>
        <translation>not drawn: {fewer} further down the list</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Areas or cells with all their figures</source>
        <translation>Areas or cells with all their figures</translation>
    </message>
    <message>
        <source>Chart “{title}”</source>
        <translation>Chart “{title}”</translation>
    </message>
    <message>
        <source>Everything, as a workbook</source>
        <translation>Everything, as a workbook</translation>
    </message>
    <message>
        <source>Layer “{title}”</source>
        <translation>Layer “{title}”</translation>
    </message>
    <message>
        <source>Table “{title}”</source>
        <translation>Table “{title}”</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
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
    <name>forecast</name>
    <message>
        <source>A person decides what is done with it, and notes that in the register.</source>
        <translation>A person decides what is done with it, and notes that in the register.</translation>
    </message>
    <message>
        <source>Also among last year&apos;s</source>
        <translation>Also among last year&apos;s</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Best possible</translation>
    </message>
    <message>
        <source>Better than last year&apos;s squares in past periods</source>
        <translation>Better than last year&apos;s squares in past periods</translation>
    </message>
    <message>
        <source>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</source>
        <translation>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Earlier forecasts against what happened</translation>
    </message>
    <message>
        <source>Expected incidents</source>
        <translation>Expected incidents</translation>
    </message>
    <message>
        <source>Expected: {n}</source>
        <translation>Expected: {n}</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>First day of the period</translation>
    </message>
    <message>
        <source>For the office only: single squares do not go to the council.</source>
        <translation>For the office only: single squares do not go to the council.</translation>
    </message>
    <message>
        <source>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</source>
        <translation>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</translation>
    </message>
    <message>
        <source>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</source>
        <translation>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Held by last year&apos;s squares</source>
        <translation>Held by last year&apos;s squares</translation>
    </message>
    <message>
        <source>Held, best grid</source>
        <translation>Held, best grid</translation>
    </message>
    <message>
        <source>Held, worst grid</source>
        <translation>Held, worst grid</translation>
    </message>
    <message>
        <source>How well such forecasts did in past periods</source>
        <translation>How well such forecasts did in past periods</translation>
    </message>
    <message>
        <source>In past periods better than looking at last year&apos;s squares.</source>
        <translation>In past periods better than looking at last year&apos;s squares.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents before or after the days that were used, left out: {n}.</source>
        <translation>Incidents before or after the days that were used, left out: {n}.</translation>
    </message>
    <message>
        <source>Incidents held</source>
        <translation>Incidents held</translation>
    </message>
    <message>
        <source>Incidents held (%)</source>
        <translation>Incidents held (%)</translation>
    </message>
    <message>
        <source>Incidents held, with 95 % margin</source>
        <translation>Incidents held, with 95 % margin</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at, left out: {n}.</source>
        <translation>Incidents outside the area looked at, left out: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a day, left out: {n}.</source>
        <translation>Incidents without a day, left out: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, left out: {n}.</source>
        <translation>Incidents without a location, left out: {n}.</translation>
    </message>
    <message>
        <source>It could be tried on {n} past periods only; {wanted} or more are wanted.</source>
        <translation>It could be tried on {n} past periods only; {wanted} or more are wanted.</translation>
    </message>
    <message>
        <source>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</source>
        <translation>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</translation>
    </message>
    <message>
        <source>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</source>
        <translation>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</translation>
    </message>
    <message>
        <source>Last year&apos;s busiest only</source>
        <translation>Last year&apos;s busiest only</translation>
    </message>
    <message>
        <source>Last year&apos;s squares</source>
        <translation>Last year&apos;s squares</translation>
    </message>
    <message>
        <source>Likely next: {window}</source>
        <translation>Likely next: {window}</translation>
    </message>
    <message>
        <source>Marked by the forecast</source>
        <translation>Marked by the forecast</translation>
    </message>
    <message>
        <source>Marked, and among last year&apos;s busiest</source>
        <translation>Marked, and among last year&apos;s busiest</translation>
    </message>
    <message>
        <source>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</source>
        <translation>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</translation>
    </message>
    <message>
        <source>No forecast in the register has run out yet. Waiting for their period: {n}.</source>
        <translation>No forecast in the register has run out yet. Waiting for their period: {n}.</translation>
    </message>
    <message>
        <source>Not clearly better than last year&apos;s squares in past periods</source>
        <translation>Not clearly better than last year&apos;s squares in past periods</translation>
    </message>
    <message>
        <source>Not clearly better than looking at last year&apos;s squares.</source>
        <translation>Not clearly better than looking at last year&apos;s squares.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Number in the register</translation>
    </message>
    <message>
        <source>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</source>
        <translation>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</source>
        <translation>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</translation>
    </message>
    <message>
        <source>PEI*</source>
        <translation>PEI*</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Poisson regression of the count of each square on its own earlier counts, those of the eight squares around, its long-run density and the risk factors ({factors}); ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients (standard errors): {terms}. own_a_b: own count of a to b days before; around_a_b: that of the squares around. They show association, not cause.</source>
        <translation>Poisson regression of the count of each square on its own earlier counts, those of the eight squares around, its long-run density and the risk factors ({factors}); ridge 1 on standardised columns; learnt on {periods} earlier periods. Coefficients (standard errors): {terms}. own_a_b: own count of a to b days before; around_a_b: that of the squares around. They show association, not cause.</translation>
    </message>
    <message>
        <source>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</source>
        <translation>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</translation>
    </message>
    <message>
        <source>Same weeks of last year</source>
        <translation>Same weeks of last year</translation>
    </message>
    <message>
        <source>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</source>
        <translation>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Share of the area</translation>
    </message>
    <message>
        <source>Share of the incidents in the marked squares, and in last year&apos;s:</source>
        <translation>Share of the incidents in the marked squares, and in last year&apos;s:</translation>
    </message>
    <message>
        <source>South</source>
        <translation>South</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Square</translation>
    </message>
    <message>
        <source>Squares chosen by</source>
        <translation>Squares chosen by</translation>
    </message>
    <message>
        <source>Squares looked at: {cells}. Seed for ties on the map: {seed}.</source>
        <translation>Squares looked at: {cells}. Seed for ties on the map: {seed}.</translation>
    </message>
    <message>
        <source>Squares marked in all: {n}.</source>
        <translation>Squares marked in all: {n}.</translation>
    </message>
    <message>
        <source>Squares with the most expected</source>
        <translation>Squares with the most expected</translation>
    </message>
    <message>
        <source>Squares with the most expected (south-west corner, expected incidents):</source>
        <translation>Squares with the most expected (south-west corner, expected incidents):</translation>
    </message>
    <message>
        <source>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</source>
        <translation>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</translation>
    </message>
    <message>
        <source>That is better, but only slightly.</source>
        <translation>That is better, but only slightly.</translation>
    </message>
    <message>
        <source>The difference is {value} percentage points (95 % margin: {low} to {high}).</source>
        <translation>The difference is {value} percentage points (95 % margin: {low} to {high}).</translation>
    </message>
    <message>
        <source>The forecast in the register</source>
        <translation>The forecast in the register</translation>
    </message>
    <message>
        <source>There were hardly any incidents in the past periods that it was tried on.</source>
        <translation>There were hardly any incidents in the past periods that it was tried on.</translation>
    </message>
    <message>
        <source>There were too few incidents in past periods to show how it did.</source>
        <translation>There were too few incidents in past periods to show how it did.</translation>
    </message>
    <message>
        <source>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</source>
        <translation>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</translation>
    </message>
    <message>
        <source>These have their middle in an area of “{scheme}”.</source>
        <translation>These have their middle in an area of “{scheme}”.</translation>
    </message>
    <message>
        <source>These have their middle in the place that was chosen.</source>
        <translation>These have their middle in the place that was chosen.</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>This forecast</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at last year&apos;s busiest squares.</source>
        <translation>This forecast is not clearly better than looking at last year&apos;s busiest squares.</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at the squares of the same weeks of last year.</source>
        <translation>This forecast is not clearly better than looking at the squares of the same weeks of last year.</translation>
    </message>
    <message>
        <source>This forecast is worse than looking at last year&apos;s busiest squares.</source>
        <translation>This forecast is worse than looking at last year&apos;s busiest squares.</translation>
    </message>
    <message>
        <source>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</source>
        <translation>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</translation>
    </message>
    <message>
        <source>Weights are spread over squares by a quartic kernel of {bandwidth} m.</source>
        <translation>Weights are spread over squares by a quartic kernel of {bandwidth} m.</translation>
    </message>
    <message>
        <source>Weights stay in the square of the incident.</source>
        <translation>Weights stay in the square of the incident.</translation>
    </message>
    <message>
        <source>West</source>
        <translation>West</translation>
    </message>
    <message>
        <source>What the squares held in all past periods, with margins</source>
        <translation>What the squares held in all past periods, with margins</translation>
    </message>
    <message>
        <source>With the squares laid elsewhere, the share held goes from {low} to {high}.</source>
        <translation>With the squares laid elsewhere, the share held goes from {low} to {high}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{about}; share of the area: {share}</source>
        <translation>{about}; share of the area: {share}</translation>
    </message>
    <message>
        <source>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</source>
        <translation>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</translation>
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
        <source>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</source>
        <translation>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</translation>
    </message>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</translation>
    </message>
    <message>
        <source>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</source>
        <translation>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</translation>
    </message>
    <message>
        <source>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</source>
        <translation>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</translation>
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
    <name>hotspots</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Areas of the scheme {scheme}: {n}.</source>
        <translation>Areas of the scheme {scheme}: {n}.</translation>
    </message>
    <message>
        <source>Busier and quieter places</source>
        <translation>Busier and quieter places</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>Cells without neighbours, so not compared: {n}.</source>
        <translation>Cells without neighbours, so not compared: {n}.</translation>
    </message>
    <message>
        <source>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</source>
        <translation>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</translation>
    </message>
    <message>
        <source>Counts by area are left out here: small ones could be worked out.</source>
        <translation>Counts by area are left out here: small ones could be worked out.</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>From cell</translation>
    </message>
    <message>
        <source>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</source>
        <translation>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Hexagons</source>
        <translation>Hexagons</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents in what is marked busy: {n} of {total}.</source>
        <translation>Incidents in what is marked busy: {n} of {total}.</translation>
    </message>
    <message>
        <source>Incidents outside what is compared: {n}.</source>
        <translation>Incidents outside what is compared: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidents without a location, not compared: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Inhabitants are not visitors: a rate is high where many come from afar.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>It does not say why.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</source>
        <translation>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</translation>
    </message>
    <message>
        <source>Marked is what is like its neighbours: busy among busy, quiet among quiet.</source>
        <translation>Marked is what is like its neighbours: busy among busy, quiet among quiet.</translation>
    </message>
    <message>
        <source>Moran&apos;s I over all: {i}; z by randomisation: {z}.</source>
        <translation>Moran&apos;s I over all: {i}; z by randomisation: {z}.</translation>
    </message>
    <message>
        <source>Neighbours: {kind}; links: {links}; without any: {islands}.</source>
        <translation>Neighbours: {kind}; links: {links}; without any: {islands}.</translation>
    </message>
    <message>
        <source>No place stands out more than chance would have it.</source>
        <translation>No place stands out more than chance would have it.</translation>
    </message>
    <message>
        <source>Other borders or cells of another size can give another picture: try one before acting.</source>
        <translation>Other borders or cells of another size can give another picture: try one before acting.</translation>
    </message>
    <message>
        <source>Over the whole map, busy and quiet lie as chance would have it.</source>
        <translation>Over the whole map, busy and quiet lie as chance would have it.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies near busy.</source>
        <translation>Over the whole map, busy lies near busy.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies next to quiet.</source>
        <translation>Over the whole map, busy lies next to quiet.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Place {number}</translation>
    </message>
    <message>
        <source>Places on the map busier than chance would have it: {places}.</source>
        <translation>Places on the map busier than chance would have it: {places}.</translation>
    </message>
    <message>
        <source>Places on the map quieter than chance would have it: {places}.</source>
        <translation>Places on the map quieter than chance would have it: {places}.</translation>
    </message>
    <message>
        <source>Places where marked cells lie together</source>
        <translation>Places where marked cells lie together</translation>
    </message>
    <message>
        <source>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Smoothed rate</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Squares</translation>
    </message>
    <message>
        <source>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</source>
        <translation>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</translation>
    </message>
    <message>
        <source>There are incidents outside what is compared.</source>
        <translation>There are incidents outside what is compared.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>There are incidents without a location, not compared.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>There are no incidents to compare.</translation>
    </message>
    <message>
        <source>There is nothing to compare: too few areas or cells, or no differences.</source>
        <translation>There is nothing to compare: too few areas or cells, or no differences.</translation>
    </message>
    <message>
        <source>These are counts: where more people live or come, more happens.</source>
        <translation>These are counts: where more people live or come, more happens.</translation>
    </message>
    <message>
        <source>Together with neighbours</source>
        <translation>Together with neighbours</translation>
    </message>
    <message>
        <source>What is marked is so with its neighbours: one busy spot alone is not.</source>
        <translation>What is marked is so with its neighbours: one busy spot alone is not.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>With their neighbours busier than chance would have it: {names}.</source>
        <translation>With their neighbours busier than chance would have it: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</source>
        <translation>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours more incidents by inhabitants than chance would have it: {names}.</source>
        <translation>With their neighbours more incidents by inhabitants than chance would have it: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours quieter than chance would have it: {names}.</source>
        <translation>With their neighbours quieter than chance would have it: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Without a known population, left out: {names}.</translation>
    </message>
    <message>
        <source>Without neighbours, so not compared: {names}.</source>
        <translation>Without neighbours, so not compared: {names}.</translation>
    </message>
    <message>
        <source>busier together</source>
        <translation>busier together</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>high among low</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidents: {n}</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>low among high</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>no clear difference</translation>
    </message>
    <message>
        <source>no neighbours</source>
        <translation>no neighbours</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>outside</translation>
    </message>
    <message>
        <source>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</source>
        <translation>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>place {number}, cells: {cells}, from {code}</source>
        <translation>place {number}, cells: {cells}, from {code}</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>population not known</translation>
    </message>
    <message>
        <source>quieter together</source>
        <translation>quieter together</translation>
    </message>
    <message>
        <source>share of the areas or cells</source>
        <translation>share of the areas or cells</translation>
    </message>
    <message>
        <source>share of the incidents</source>
        <translation>share of the incidents</translation>
    </message>
    <message>
        <source>together with their neighbours</source>
        <translation>together with their neighbours</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>without location</translation>
    </message>
    <message>
        <source>{over} of {width} m: {n}.</source>
        <translation>{over} of {width} m: {n}.</translation>
    </message>
</context>
<context>
    <name>jobs</name>
    <message>
        <source>Adding up incidents</source>
        <translation>Adding up incidents</translation>
    </message>
    <message>
        <source>Asking the plugins</source>
        <translation>Asking the plugins</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>Building the index</translation>
    </message>
    <message>
        <source>Calculating the analyses</source>
        <translation>Calculating the analyses</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>Calculating the answers</translation>
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
        <source>Count by period</source>
        <translation>Count by period</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>Counting before and after</source>
        <translation>Counting before and after</translation>
    </message>
    <message>
        <source>Counting before the start</source>
        <translation>Counting before the start</translation>
    </message>
    <message>
        <source>Counting incidents</source>
        <translation>Counting incidents</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>Counting the answers</translation>
    </message>
    <message>
        <source>Drawing the atlas</source>
        <translation>Drawing the atlas</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Drawing the map</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>Drawing the maps</translation>
    </message>
    <message>
        <source>Drawing weights</source>
        <translation>Drawing weights</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>Estimating</translation>
    </message>
    <message>
        <source>Estimating the effect</source>
        <translation>Estimating the effect</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>Finding neighbours</translation>
    </message>
    <message>
        <source>Hiding what is too small</source>
        <translation>Hiding what is too small</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>Inventing the sample municipality</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>Keeping the answers</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>Keeping the plan</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Look for changes</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>Looking for comparable areas</translation>
    </message>
    <message>
        <source>Looking for incidents told twice</source>
        <translation>Looking for incidents told twice</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>Looking for pairs</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>Looking up the figures</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>Making the PDF</translation>
    </message>
    <message>
        <source>Measuring the risk factor</source>
        <translation>Measuring the risk factor</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ranking</translation>
    </message>
    <message>
        <source>Read when incidents ended</source>
        <translation>Read when incidents ended</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>Reading answers</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Reading figures</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Reading rows</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>Reading the answers</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Reading the indicators</source>
        <translation>Reading the indicators</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>Reading the plan</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>Reading the plan and its figures</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Reading the weights</translation>
    </message>
    <message>
        <source>Shuffling the days</source>
        <translation>Shuffling the days</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Smoothing</translation>
    </message>
    <message>
        <source>Spread incidents over hours</source>
        <translation>Spread incidents over hours</translation>
    </message>
    <message>
        <source>Trying the forecast on past periods</source>
        <translation>Trying the forecast on past periods</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Undoing the import</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Weighing</translation>
    </message>
    <message>
        <source>Weighing the risk factors</source>
        <translation>Weighing the risk factors</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>Writing for QGIS</translation>
    </message>
    <message>
        <source>Writing the questionnaire</source>
        <translation>Writing the questionnaire</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Writing the workbook</translation>
    </message>
    <message>
        <source>Writing the workbook of the plan</source>
        <translation>Writing the workbook of the plan</translation>
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
    <name>lacking</name>
    <message>
        <source>Import a risk factor…</source>
        <translation>Import a risk factor…</translation>
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
        <source>There are no incidents in this project yet.</source>
        <translation>There are no incidents in this project yet.</translation>
    </message>
    <message>
        <source>This needs areas, and the project has none yet.</source>
        <translation>This needs areas, and the project has none yet.</translation>
    </message>
    <message>
        <source>This needs networks, and the project has none yet.</source>
        <translation>This needs networks, and the project has none yet.</translation>
    </message>
    <message>
        <source>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</source>
        <translation>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</translation>
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
        <source>Bus stops</source>
        <translation>Bus stops</translation>
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
        <source>Schools</source>
        <translation>Schools</translation>
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
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (out of date)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Expected incidents per inhabitant, against the lowest place</source>
        <translation>Expected incidents per inhabitant, against the lowest place</translation>
    </message>
    <message>
        <source>Expected incidents, against the quietest place</source>
        <translation>Expected incidents, against the quietest place</translation>
    </message>
    <message>
        <source>From surroundings only; not a forecast</source>
        <translation>From surroundings only; not a forecast</translation>
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
    <name>nearrepeat</name>
    <message>
        <source>A distance of exactly the higher number belongs to the next band. q is p corrected for the number of bands.</source>
        <translation>A distance of exactly the higher number belongs to the next band. q is p corrected for the number of bands.</translation>
    </message>
    <message>
        <source>A next incident is more likely ({day})</source>
        <translation>A next incident is more likely ({day})</translation>
    </message>
    <message>
        <source>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</source>
        <translation>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</source>
        <translation>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</source>
        <translation>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</translation>
    </message>
    <message>
        <source>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</source>
        <translation>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Days between</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Expected by chance</translation>
    </message>
    <message>
        <source>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</source>
        <translation>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>For internal use</translation>
    </message>
    <message>
        <source>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</source>
        <translation>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</translation>
    </message>
    <message>
        <source>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</source>
        <translation>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</translation>
    </message>
    <message>
        <source>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</source>
        <translation>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</translation>
    </message>
    <message>
        <source>Left out because the same number, place and day came before: {n}.</source>
        <translation>Left out because the same number, place and day came before: {n}.</translation>
    </message>
    <message>
        <source>Left out because the same place, begin and category came before: {n}.</source>
        <translation>Left out because the same place, begin and category came before: {n}.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Left out without a day: {n}.</translation>
    </message>
    <message>
        <source>Left out without a location: {n}.</source>
        <translation>Left out without a location: {n}.</translation>
    </message>
    <message>
        <source>Networks: {names}</source>
        <translation>Networks: {names}</translation>
    </message>
    <message>
        <source>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</source>
        <translation>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</translation>
    </message>
    <message>
        <source>No two incidents lie near enough to each other to compare.</source>
        <translation>No two incidents lie near enough to each other to compare.</translation>
    </message>
    <message>
        <source>On {day} it was worth being watchful in: {networks}.</source>
        <translation>On {day} it was worth being watchful in: {networks}.</translation>
    </message>
    <message>
        <source>On {day} no zone is open.</source>
        <translation>On {day} no zone is open.</translation>
    </message>
    <message>
        <source>Open until {until}
Incidents: {n}, the last on {last}</source>
        <translation>Open until {until}
Incidents: {n}, the last on {last}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Pairs of incidents by distance and days</source>
        <translation>Pairs of incidents by distance and days</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>The incidents end on {day}: the zones are those of that day.</source>
        <translation>The incidents end on {day}: the zones are those of that day.</translation>
    </message>
    <message>
        <source>They touch no network.</source>
        <translation>They touch no network.</translation>
    </message>
    <message>
        <source>They touch these networks: {networks}.</source>
        <translation>They touch these networks: {networks}.</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zone {number}</translation>
    </message>
    <message>
        <source>Zones open on {day}: {n}, together {area} km², the last until {until}.</source>
        <translation>Zones open on {day}: {n}, together {area} km², the last until {until}.</translation>
    </message>
    <message>
        <source>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</source>
        <translation>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</translation>
    </message>
    <message>
        <source>along the axes (Manhattan)</source>
        <translation>along the axes (Manhattan)</translation>
    </message>
    <message>
        <source>closes within a week</source>
        <translation>closes within a week</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>fewer than {n}</translation>
    </message>
    <message>
        <source>less than {end} m</source>
        <translation>less than {end} m</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>more than chance</translation>
    </message>
    <message>
        <source>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</source>
        <translation>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</translation>
    </message>
    <message>
        <source>on day {start} after it</source>
        <translation>on day {start} after it</translation>
    </message>
    <message>
        <source>open for a week or more</source>
        <translation>open for a week or more</translation>
    </message>
    <message>
        <source>pairs for one expected by chance</source>
        <translation>pairs for one expected by chance</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>same place</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>straight line</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} and others ({n} in all)</translation>
    </message>
    <message>
        <source>{start} to {end} days later</source>
        <translation>{start} to {end} days later</translation>
    </message>
    <message>
        <source>{start} to {end} m</source>
        <translation>{start} to {end} m</translation>
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
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>add</source>
        <translation>add</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
    <message>
        <source>against</source>
        <translation>against</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>around</source>
        <translation>around</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audience</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>backup file</translation>
    </message>
    <message>
        <source>band</source>
        <translation>band</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>bandwidth</translation>
    </message>
    <message>
        <source>bandwidth m</source>
        <translation>bandwidth m</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>baseline from</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>baseline to</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>before from</source>
        <translation>before from</translation>
    </message>
    <message>
        <source>before to</source>
        <translation>before to</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>block m</source>
        <translation>block m</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>bounds</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>breaks</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>buffer</translation>
    </message>
    <message>
        <source>by</source>
        <translation>by</translation>
    </message>
    <message>
        <source>card</source>
        <translation>card</translation>
    </message>
    <message>
        <source>category</source>
        <translation>category</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>cell m</source>
        <translation>cell m</translation>
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
        <translation>contours</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>control around</source>
        <translation>control around</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinator</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copy</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>crs</translation>
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
        <translation>days</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>design</source>
        <translation>design</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>dest</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>distance m</source>
        <translation>distance m</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>draws</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>dry run</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>edge</translation>
    </message>
    <message>
        <source>end</source>
        <translation>end</translation>
    </message>
    <message>
        <source>equal months</source>
        <translation>equal months</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>factor</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>find breaks</source>
        <translation>find breaks</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>form</source>
        <translation>form</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>freeze</translation>
    </message>
    <message>
        <source>from </source>
        <translation>from </translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grade</translation>
    </message>
    <message>
        <source>half life</source>
        <translation>half life</translation>
    </message>
    <message>
        <source>half life days</source>
        <translation>half life days</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>header rows</translation>
    </message>
    <message>
        <source>hide below</source>
        <translation>hide below</translation>
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
        <source>indicator</source>
        <translation>indicator</translation>
    </message>
    <message>
        <source>keep duplicates</source>
        <translation>keep duplicates</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>lane</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>layer</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>least n</source>
        <translation>least n</translation>
    </message>
    <message>
        <source>least ratio</source>
        <translation>least ratio</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>lonely</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>margins</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>measure</translation>
    </message>
    <message>
        <source>method</source>
        <translation>method</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metric</translation>
    </message>
    <message>
        <source>most</source>
        <translation>most</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>nearest</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>neighbours</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>nrc</source>
        <translation>nrc</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>over week</source>
        <translation>over week</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>overwrite</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>pdf</source>
        <translation>pdf</translation>
    </message>
    <message>
        <source>per</source>
        <translation>per</translation>
    </message>
    <message>
        <source>per population</source>
        <translation>per population</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
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
        <translation>police contact</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probability</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>propose</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>radius</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>rate</translation>
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
        <source>remove</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>replace</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>reset</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robust</translation>
    </message>
    <message>
        <source>row</source>
        <translation>row</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>rule</translation>
    </message>
    <message>
        <source>run</source>
        <translation>run</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>scheme</translation>
    </message>
    <message>
        <source>search</source>
        <translation>search</translation>
    </message>
    <message>
        <source>season years</source>
        <translation>season years</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>sector</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>seed</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>separate</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>sheet</translation>
    </message>
    <message>
        <source>size</source>
        <translation>size</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>smoothing</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>started on</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistic</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>template</source>
        <translation>template</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>treated</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>trim</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>vintage</source>
        <translation>vintage</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>wave</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>weights</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>why</source>
        <translation>why</translation>
    </message>
    <message>
        <source>window</source>
        <translation>window</translation>
    </message>
    <message>
        <source>with </source>
        <translation>with </translation>
    </message>
    <message>
        <source>with effects</source>
        <translation>with effects</translation>
    </message>
    <message>
        <source>without season</source>
        <translation>without season</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>(written down: {value})</source>
        <translation>(written down: {value})</translation>
    </message>
    <message>
        <source>. Not much alike.</source>
        <translation>. Not much alike.</translation>
    </message>
    <message>
        <source>1 is a sharp change for the better.</source>
        <translation>1 is a sharp change for the better.</translation>
    </message>
    <message>
        <source>1 is under {high}.</source>
        <translation>1 is under {high}.</translation>
    </message>
    <message>
        <source>2 is a clear change for the better.</source>
        <translation>2 is a clear change for the better.</translation>
    </message>
    <message>
        <source>3 is no clear change.</source>
        <translation>3 is no clear change.</translation>
    </message>
    <message>
        <source>4 is a clear change for the worse.</source>
        <translation>4 is a clear change for the worse.</translation>
    </message>
    <message>
        <source>5 is a sharp change for the worse.</source>
        <translation>5 is a sharp change for the worse.</translation>
    </message>
    <message>
        <source>5 is from {low} on.</source>
        <translation>5 is from {low} on.</translation>
    </message>
    <message>
        <source>A clear fall: with what lies around {n} lower than expected.</source>
        <translation>A clear fall: with what lies around {n} lower than expected.</translation>
    </message>
    <message>
        <source>A clear fall: {n} lower than expected.</source>
        <translation>A clear fall: {n} lower than expected.</translation>
    </message>
    <message>
        <source>A clear rise: with what lies around {n} higher than expected.</source>
        <translation>A clear rise: with what lies around {n} higher than expected.</translation>
    </message>
    <message>
        <source>A clear rise: {n} higher than expected.</source>
        <translation>A clear rise: {n} higher than expected.</translation>
    </message>
    <message>
        <source>A fall of {n} is found in 8 of 10 cases.</source>
        <translation>A fall of {n} is found in 8 of 10 cases.</translation>
    </message>
    <message>
        <source>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</source>
        <translation>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</translation>
    </message>
    <message>
        <source>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</source>
        <translation>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</translation>
    </message>
    <message>
        <source>A new plan was made: {title}.</source>
        <translation>A new plan was made: {title}.</translation>
    </message>
    <message>
        <source>A programme card. Lines that start with # explain; they don&apos;t count.</source>
        <translation>A programme card. Lines that start with # explain; they don&apos;t count.</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>A short name</translation>
    </message>
    <message>
        <source>About the risk</source>
        <translation>About the risk</translation>
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
        <translation>Actions by goal</translation>
    </message>
    <message>
        <source>Actions that nobody leads</source>
        <translation>Actions that nobody leads</translation>
    </message>
    <message>
        <source>Actions with a drawn area, which stays in the project: {n}.</source>
        <translation>Actions with a drawn area, which stays in the project: {n}.</translation>
    </message>
    <message>
        <source>Actions without a budget</source>
        <translation>Actions without a budget</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Actions without a goal</translation>
    </message>
    <message>
        <source>Actions without a start or an end</source>
        <translation>Actions without a start or an end</translation>
    </message>
    <message>
        <source>Actions without an evaluation</source>
        <translation>Actions without an evaluation</translation>
    </message>
    <message>
        <source>Actions without an evaluation: {n}</source>
        <translation>Actions without an evaluation: {n}</translation>
    </message>
    <message>
        <source>Actions: who does what, when, and what it costs</source>
        <translation>Actions: who does what, when, and what it costs</translation>
    </message>
    <message>
        <source>Actions: {counts}.</source>
        <translation>Actions: {counts}.</translation>
    </message>
    <message>
        <source>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</source>
        <translation>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</translation>
    </message>
    <message>
        <source>Actions: {n}. Late: {late}.</source>
        <translation>Actions: {n}. Late: {late}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</source>
        <translation>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</translation>
    </message>
    <message>
        <source>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</source>
        <translation>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</translation>
    </message>
    <message>
        <source>Against the municipality</source>
        <translation>Against the municipality</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>All incidents</translation>
    </message>
    <message>
        <source>An action is late when it should have started, ended or reached a step before the day of this edition.</source>
        <translation>An action is late when it should have started, ended or reached a step before the day of this edition.</translation>
    </message>
    <message>
        <source>Analysis: why it happens here</source>
        <translation>Analysis: why it happens here</translation>
    </message>
    <message>
        <source>Answers of people in a survey; they are never added to recorded figures.</source>
        <translation>Answers of people in a survey; they are never added to recorded figures.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Areas</translation>
    </message>
    <message>
        <source>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</source>
        <translation>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</translation>
    </message>
    <message>
        <source>Areas as of {day}</source>
        <translation>Areas as of {day}</translation>
    </message>
    <message>
        <source>Areas like it</source>
        <translation>Areas like it</translation>
    </message>
    <message>
        <source>Areas like it, taken together: {areas}. {how}</source>
        <translation>Areas like it, taken together: {areas}. {how}</translation>
    </message>
    <message>
        <source>Areas that no longer exist</source>
        <translation>Areas that no longer exist</translation>
    </message>
    <message>
        <source>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</source>
        <translation>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</translation>
    </message>
    <message>
        <source>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</source>
        <translation>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</translation>
    </message>
    <message>
        <source>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</source>
        <translation>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>Around them</translation>
    </message>
    <message>
        <source>As a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>As a share of what was expected: {change} (between {low} and {high}).</translation>
    </message>
    <message>
        <source>Assessment: did it work</source>
        <translation>Assessment: did it work</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>At a glance</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Autocorrelation of neighbouring months (Pearson residuals): {n}.</source>
        <translation>Autocorrelation of neighbouring months (Pearson residuals): {n}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Baseline and target are the same.</source>
        <translation>Baseline and target are the same.</translation>
    </message>
    <message>
        <source>Baseline and target go another way than the goal says.</source>
        <translation>Baseline and target go another way than the goal says.</translation>
    </message>
    <message>
        <source>Baseline of, now of, target by</source>
        <translation>Baseline of, now of, target by</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Before and after</translation>
    </message>
    <message>
        <source>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</source>
        <translation>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</translation>
    </message>
    <message>
        <source>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</source>
        <translation>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</translation>
    </message>
    <message>
        <source>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</source>
        <translation>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Budget lines</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Calendar: {file}</source>
        <translation>Calendar: {file}</translation>
    </message>
    <message>
        <source>Card {number} ({card}): {reason}</source>
        <translation>Card {number} ({card}): {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change the direction, or the figure that is wrong.</source>
        <translation>Change the direction, or the figure that is wrong.</translation>
    </message>
    <message>
        <source>Choose an indicator, or write what is counted.</source>
        <translation>Choose an indicator, or write what is counted.</translation>
    </message>
    <message>
        <source>Choose “keep as it is”, or another target.</source>
        <translation>Choose “keep as it is”, or another target.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Citizens</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Cost: {cost}</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Crime</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Decided on, by</source>
        <translation>Decided on, by</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Design fixed on {day}, mark {mark}.</source>
        <translation>Design fixed on {day}, mark {mark}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Did it work: {title}</source>
        <translation>Did it work: {title}</translation>
    </message>
    <message>
        <source>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</source>
        <translation>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</translation>
    </message>
    <message>
        <source>Dispersion (variance in units of Poisson&apos;s): {n}.</source>
        <translation>Dispersion (variance in units of Poisson&apos;s): {n}.</translation>
    </message>
    <message>
        <source>Dispersion of the cells of the totals: {n}.</source>
        <translation>Dispersion of the cells of the totals: {n}.</translation>
    </message>
    <message>
        <source>Due or overdue</source>
        <translation>Due or overdue</translation>
    </message>
    <message>
        <source>Due within days: {days}. Found: {n}.</source>
        <translation>Due within days: {days}. Found: {n}.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Evaluation: did the actions work</source>
        <translation>Evaluation: did the actions work</translation>
    </message>
    <message>
        <source>Evaluations fixed after the start</source>
        <translation>Evaluations fixed after the start</translation>
    </message>
    <message>
        <source>Evaluations not fixed before the start</source>
        <translation>Evaluations not fixed before the start</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</source>
        <translation>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Fear</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Feasibility</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Feeling of safety</translation>
    </message>
    <message>
        <source>Felt and told</source>
        <translation>Felt and told</translation>
    </message>
    <message>
        <source>Few areas take part ({areas}): how much areas differ from one another is poorly known.</source>
        <translation>Few areas take part ({areas}): how much areas differ from one another is poorly known.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures behind the problems: what people say</source>
        <translation>Figures behind the problems: what people say</translation>
    </message>
    <message>
        <source>Figures behind the problems: what was recorded</source>
        <translation>Figures behind the problems: what was recorded</translation>
    </message>
    <message>
        <source>Figures in the plan</source>
        <translation>Figures in the plan</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Figures measured by hand</translation>
    </message>
    <message>
        <source>Figures of all sources, by area</source>
        <translation>Figures of all sources, by area</translation>
    </message>
    <message>
        <source>Figures of areas that are not in the project (any more), kept: {n}.</source>
        <translation>Figures of areas that are not in the project (any more), kept: {n}.</translation>
    </message>
    <message>
        <source>Figures of problems that are out of date</source>
        <translation>Figures of problems that are out of date</translation>
    </message>
    <message>
        <source>Figures that are out of date</source>
        <translation>Figures that are out of date</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>Figures:</translation>
    </message>
    <message>
        <source>File: {file}, SHA-256 {mark}…</source>
        <translation>File: {file}, SHA-256 {mark}…</translation>
    </message>
    <message>
        <source>Fill in the baseline: how it stands before anything is done.</source>
        <translation>Fill in the baseline: how it stands before anything is done.</translation>
    </message>
    <message>
        <source>Fill in the date of the target.</source>
        <translation>Fill in the date of the target.</translation>
    </message>
    <message>
        <source>Fill in the date or the period of the baseline.</source>
        <translation>Fill in the date or the period of the baseline.</translation>
    </message>
    <message>
        <source>Fill in the owner: a function or a service, not a person.</source>
        <translation>Fill in the owner: a function or a service, not a person.</translation>
    </message>
    <message>
        <source>Fill in the source of the baseline.</source>
        <translation>Fill in the source of the baseline.</translation>
    </message>
    <message>
        <source>Fill in the target as a number.</source>
        <translation>Fill in the target as a number.</translation>
    </message>
    <message>
        <source>Five questions (5I)</source>
        <translation>Five questions (5I)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>For now: </source>
        <translation>For now: </translation>
    </message>
    <message>
        <source>For which problem</source>
        <translation>For which problem</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Goals and actions</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {goals}.</source>
        <translation>Goals that can be measured: {n} of {goals}.</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {of}.</source>
        <translation>Goals that can be measured: {n} of {of}.</translation>
    </message>
    <message>
        <source>Goals that can&apos;t be measured</source>
        <translation>Goals that can&apos;t be measured</translation>
    </message>
    <message>
        <source>Goals that hang under no strategic goal</source>
        <translation>Goals that hang under no strategic goal</translation>
    </message>
    <message>
        <source>Goals that lost their place</source>
        <translation>Goals that lost their place</translation>
    </message>
    <message>
        <source>Goals that stand on the page of goals alone: {n}.</source>
        <translation>Goals that stand on the page of goals alone: {n}.</translation>
    </message>
    <message>
        <source>Goals whose figure at the start is another one now</source>
        <translation>Goals whose figure at the start is another one now</translation>
    </message>
    <message>
        <source>Goals whose latest figure is old</source>
        <translation>Goals whose latest figure is old</translation>
    </message>
    <message>
        <source>Goals without a figure</source>
        <translation>Goals without a figure</translation>
    </message>
    <message>
        <source>Goals without an action</source>
        <translation>Goals without an action</translation>
    </message>
    <message>
        <source>Goals: where they began, where they stand, where they go</source>
        <translation>Goals: where they began, where they stand, where they go</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Harm</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Health and welfare</source>
        <translation>Health and welfare</translation>
    </message>
    <message>
        <source>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</source>
        <translation>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</translation>
    </message>
    <message>
        <source>Housing and urban development</source>
        <translation>Housing and urban development</translation>
    </message>
    <message>
        <source>How goals stand</source>
        <translation>How goals stand</translation>
    </message>
    <message>
        <source>How heavy it weighs by the office&apos;s own table of weights.</source>
        <translation>How heavy it weighs by the office&apos;s own table of weights.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>How it stands</translation>
    </message>
    <message>
        <source>How many people feel unsafe, as they say themselves.</source>
        <translation>How many people feel unsafe, as they say themselves.</translation>
    </message>
    <message>
        <source>How much of the way to its target each goal has gone</source>
        <translation>How much of the way to its target each goal has gone</translation>
    </message>
    <message>
        <source>How much the council and the mayor want it.</source>
        <translation>How much the council and the mayor want it.</translation>
    </message>
    <message>
        <source>How often it happens, for so many inhabitants.</source>
        <translation>How often it happens, for so many inhabitants.</translation>
    </message>
    <message>
        <source>Impact: what came of it</source>
        <translation>Impact: what came of it</translation>
    </message>
    <message>
        <source>Implementation: how it is carried out</source>
        <translation>Implementation: how it is carried out</translation>
    </message>
    <message>
        <source>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</source>
        <translation>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</translation>
    </message>
    <message>
        <source>In the areas to compare with it went from {before} to {after}.</source>
        <translation>In the areas to compare with it went from {before} to {after}.</translation>
    </message>
    <message>
        <source>In the plan: due soon: {soon}.</source>
        <translation>In the plan: due soon: {soon}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}.</source>
        <translation>In the plan: overdue: {late}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}; due soon: {soon}.</source>
        <translation>In the plan: overdue: {late}; due soon: {soon}.</translation>
    </message>
    <message>
        <source>In the top five</source>
        <translation>In the top five</translation>
    </message>
    <message>
        <source>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</translation>
    </message>
    <message>
        <source>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</source>
        <translation>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</translation>
    </message>
    <message>
        <source>In this municipality</source>
        <translation>In this municipality</translation>
    </message>
    <message>
        <source>In two sentences: what it is and what is known of it</source>
        <translation>In two sentences: what it is and what is known of it</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidents by month</translation>
    </message>
    <message>
        <source>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</source>
        <translation>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</translation>
    </message>
    <message>
        <source>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</source>
        <translation>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</translation>
    </message>
    <message>
        <source>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</source>
        <translation>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</translation>
    </message>
    <message>
        <source>Incidents: {n}</source>
        <translation>Incidents: {n}</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators without a figure of this area (hidden, too few or not known): {n}.</source>
        <translation>Indicators without a figure of this area (hidden, too few or not known): {n}.</translation>
    </message>
    <message>
        <source>Indicators: {titles}.</source>
        <translation>Indicators: {titles}.</translation>
    </message>
    <message>
        <source>Intelligence: what must be known</source>
        <translation>Intelligence: what must be known</translation>
    </message>
    <message>
        <source>Intervention: what should change</source>
        <translation>Intervention: what should change</translation>
    </message>
    <message>
        <source>Involvement: who takes part</source>
        <translation>Involvement: who takes part</translation>
    </message>
    <message>
        <source>It does not tell why something changed.</source>
        <translation>It does not tell why something changed.</translation>
    </message>
    <message>
        <source>It is not known of when the figure at the start is.</source>
        <translation>It is not known of when the figure at the start is.</translation>
    </message>
    <message>
        <source>It is not known where the figure at the start comes from.</source>
        <translation>It is not known where the figure at the start comes from.</translation>
    </message>
    <message>
        <source>It is not said what is measured.</source>
        <translation>It is not said what is measured.</translation>
    </message>
    <message>
        <source>It is not said when the target must be reached.</source>
        <translation>It is not said when the target must be reached.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>It rests on:</translation>
    </message>
    <message>
        <source>It takes for granted that the areas would have gone the same way without the measure.</source>
        <translation>It takes for granted that the areas would have gone the same way without the measure.</translation>
    </message>
    <message>
        <source>It takes for granted that the course of before would have gone on.</source>
        <translation>It takes for granted that the course of before would have gone on.</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>It tells what people say, not what happened.</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Kind of figure</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Known from</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Known until</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Late actions</translation>
    </message>
    <message>
        <source>Late: {n}.</source>
        <translation>Late: {n}.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lead, and sectors</source>
        <translation>Lead, and sectors</translation>
    </message>
    <message>
        <source>Length of the period after, before being 1: {n}.</source>
        <translation>Length of the period after, before being 1: {n}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Living together</translation>
    </message>
    <message>
        <source>Log of progress</source>
        <translation>Log of progress</translation>
    </message>
    <message>
        <source>Many sound comparisons, brought together, that point the same way.</source>
        <translation>Many sound comparisons, brought together, that point the same way.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</source>
        <translation>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</source>
        <translation>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {verdict}.</source>
        <translation>Measured here ({before} and {after}): {verdict}.</translation>
    </message>
    <message>
        <source>Missing in the thread</source>
        <translation>Missing in the thread</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Money by funder</translation>
    </message>
    <message>
        <source>Money by sector</source>
        <translation>Money by sector</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Money by year</translation>
    </message>
    <message>
        <source>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</source>
        <translation>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</translation>
    </message>
    <message>
        <source>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</source>
        <translation>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</translation>
    </message>
    <message>
        <source>Months next to one another are alike; the margin was widened for that.</source>
        <translation>Months next to one another are alike; the margin was widened for that.</translation>
    </message>
    <message>
        <source>More refusals: {n}.</source>
        <translation>More refusals: {n}.</translation>
    </message>
    <message>
        <source>More rejected rows: {n}.</source>
        <translation>More rejected rows: {n}.</translation>
    </message>
    <message>
        <source>More remarks: {n}.</source>
        <translation>More remarks: {n}.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Neighbourhood networks</translation>
    </message>
    <message>
        <source>No action has an evaluation yet.</source>
        <translation>No action has an evaluation yet.</translation>
    </message>
    <message>
        <source>No amounts are filled in yet.</source>
        <translation>No amounts are filled in yet.</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>No area can serve to compare with.</translation>
    </message>
    <message>
        <source>No clear change is not the same as no effect.</source>
        <translation>No clear change is not the same as no effect.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} higher than expected, which may be chance.</source>
        <translation>No clear change: with what lies around {n} higher than expected, which may be chance.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} lower than expected, which may be chance.</source>
        <translation>No clear change: with what lies around {n} lower than expected, which may be chance.</translation>
    </message>
    <message>
        <source>No clear change: {n} higher than expected, which may be chance.</source>
        <translation>No clear change: {n} higher than expected, which may be chance.</translation>
    </message>
    <message>
        <source>No clear change: {n} lower than expected, which may be chance.</source>
        <translation>No clear change: {n} lower than expected, which may be chance.</translation>
    </message>
    <message>
        <source>No comparison was found; it is not known.</source>
        <translation>No comparison was found; it is not known.</translation>
    </message>
    <message>
        <source>No figure of this area clearly changed.</source>
        <translation>No figure of this area clearly changed.</translation>
    </message>
    <message>
        <source>No figures of institutions yet. Bring a table in with “figure import”.</source>
        <translation>No figures of institutions yet. Bring a table in with “figure import”.</translation>
    </message>
    <message>
        <source>No funder filled in</source>
        <translation>No funder filled in</translation>
    </message>
    <message>
        <source>No problems have been written down yet.</source>
        <translation>No problems have been written down yet.</translation>
    </message>
    <message>
        <source>No score: it is not known how many incidents of its theme there were.</source>
        <translation>No score: it is not known how many incidents of its theme there were.</translation>
    </message>
    <message>
        <source>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</source>
        <translation>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</translation>
    </message>
    <message>
        <source>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</source>
        <translation>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</translation>
    </message>
    <message>
        <source>No score: none of its figures says how unsafe people feel.</source>
        <translation>No score: none of its figures says how unsafe people feel.</translation>
    </message>
    <message>
        <source>No score: the theme of this problem has no weight in the table.</source>
        <translation>No score: the theme of this problem has no weight in the table.</translation>
    </message>
    <message>
        <source>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</source>
        <translation>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</translation>
    </message>
    <message>
        <source>No sector filled in</source>
        <translation>No sector filled in</translation>
    </message>
    <message>
        <source>No size is given: no figure of it is certain enough.</source>
        <translation>No size is given: no figure of it is certain enough.</translation>
    </message>
    <message>
        <source>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</source>
        <translation>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Nobody answers for it.</translation>
    </message>
    <message>
        <source>Nobody has looked at the board yet; from now on changes are told.</source>
        <translation>Nobody has looked at the board yet; from now on changes are told.</translation>
    </message>
    <message>
        <source>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</source>
        <translation>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing around the areas is counted, so that displacement can&apos;t be seen.</source>
        <translation>Nothing around the areas is counted, so that displacement can&apos;t be seen.</translation>
    </message>
    <message>
        <source>Nothing changed since {day}.</source>
        <translation>Nothing changed since {day}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Nothing was written down yet.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Nuisance</translation>
    </message>
    <message>
        <source>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</source>
        <translation>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>On it rest:</source>
        <translation>On it rest:</translation>
    </message>
    <message>
        <source>One or a few weak or small comparisons.</source>
        <translation>One or a few weak or small comparisons.</translation>
    </message>
    <message>
        <source>Only what was recorded counts: when people report more or less, the numbers change too.</source>
        <translation>Only what was recorded counts: when people report more or less, the numbers change too.</translation>
    </message>
    <message>
        <source>Operational goals by strategic goal</source>
        <translation>Operational goals by strategic goal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Own card, version {version}, by {office}</source>
        <translation>Own card, version {version}, by {office}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Owner or lead</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>People say less: {what}.</source>
        <translation>People say less: {what}.</translation>
    </message>
    <message>
        <source>People say more: {what}.</source>
        <translation>People say more: {what}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
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
        <translation>Plan: sources and method</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Planned (€)</source>
        <translation>Planned (€)</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Political choice</source>
        <translation>Political choice</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Priorities without a goal</source>
        <translation>Priorities without a goal</translation>
    </message>
    <message>
        <source>Priorities: what was chosen, and how firm that is</source>
        <translation>Priorities: what was chosen, and how firm that is</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Problems and how they are weighed</source>
        <translation>Problems and how they are weighed</translation>
    </message>
    <message>
        <source>Problems it answers</source>
        <translation>Problems it answers</translation>
    </message>
    <message>
        <source>Problems: {all}. Priorities: {n}.</source>
        <translation>Problems: {all}. Priorities: {n}.</translation>
    </message>
    <message>
        <source>Programme card</source>
        <translation>Programme card</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Programme cards</translation>
    </message>
    <message>
        <source>Programme cards that are gone</source>
        <translation>Programme cards that are gone</translation>
    </message>
    <message>
        <source>Public space and housing</source>
        <translation>Public space and housing</translation>
    </message>
    <message>
        <source>Put the date of the target after that of the baseline.</source>
        <translation>Put the date of the target after that of the baseline.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Recorded less: {what}.</source>
        <translation>Recorded less: {what}.</translation>
    </message>
    <message>
        <source>Recorded more: {what}.</source>
        <translation>Recorded more: {what}.</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Rejected rows: {path}</translation>
    </message>
    <message>
        <source>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</source>
        <translation>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</translation>
    </message>
    <message>
        <source>Response: what is done</source>
        <translation>Response: what is done</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Risk and evidence</source>
        <translation>Risk and evidence</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Row {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}.</source>
        <translation>Row {row}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>Rows of other indicators, left out: {n}.</source>
        <translation>Rows of other indicators, left out: {n}.</translation>
    </message>
    <message>
        <source>Rows that had lost their place when copies were put together: {n}. They stand at the top.</source>
        <translation>Rows that had lost their place when copies were put together: {n}. They stand at the top.</translation>
    </message>
    <message>
        <source>Scanning: what is going on</source>
        <translation>Scanning: what is going on</translation>
    </message>
    <message>
        <source>Score (1 to 5)</source>
        <translation>Score (1 to 5)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sector of the lead</source>
        <translation>Sector of the lead</translation>
    </message>
    <message>
        <source>Sector of the owner</source>
        <translation>Sector of the owner</translation>
    </message>
    <message>
        <source>Sectors: {sectors}</source>
        <translation>Sectors: {sectors}</translation>
    </message>
    <message>
        <source>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</source>
        <translation>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</translation>
    </message>
    <message>
        <source>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</source>
        <translation>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</translation>
    </message>
    <message>
        <source>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</source>
        <translation>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</translation>
    </message>
    <message>
        <source>Sheets that were not read: {names}.</source>
        <translation>Sheets that were not read: {names}.</translation>
    </message>
    <message>
        <source>Should go</source>
        <translation>Should go</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Since {day}:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Size of the areas to compare with, treated being 1: {n}.</source>
        <translation>Size of the areas to compare with, treated being 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the areas to compare with, treated being 1: {n}.</source>
        <translation>Size of what lies around the areas to compare with, treated being 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the treated areas, treated being 1: {n}.</source>
        <translation>Size of what lies around the treated areas, treated being 1: {n}.</translation>
    </message>
    <message>
        <source>Small counts of incidents are hidden, and so is every figure that follows from them.</source>
        <translation>Small counts of incidents are hidden, and so is every figure that follows from them.</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Social affairs</translation>
    </message>
    <message>
        <source>Some sound comparisons, or many weaker ones; it may be different elsewhere.</source>
        <translation>Some sound comparisons, or many weaker ones; it may be different elsewhere.</translation>
    </message>
    <message>
        <source>Sound comparisons that contradict one another.</source>
        <translation>Sound comparisons that contradict one another.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Spent (€)</translation>
    </message>
    <message>
        <source>Standard error {error}, z {z}.</source>
        <translation>Standard error {error}, z {z}.</translation>
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
        <translation>Steps</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Taken along on</source>
        <translation>Taken along on</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Texts stand by language: nl is needed, en, fr, es and pt may be added.</source>
        <translation>Texts stand by language: nl is needed, en, fr, es and pt may be added.</translation>
    </message>
    <message>
        <source>The action starts on {day}, later than the period after begins.</source>
        <translation>The action starts on {day}, later than the period after begins.</translation>
    </message>
    <message>
        <source>The action starts on {day}, which lies in the period before.</source>
        <translation>The action starts on {day}, which lies in the period before.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>The area</translation>
    </message>
    <message>
        <source>The areas to compare with are drawn at the level of the treated ones.</source>
        <translation>The areas to compare with are drawn at the level of the treated ones.</translation>
    </message>
    <message>
        <source>The board is marked as seen.</source>
        <translation>The board is marked as seen.</translation>
    </message>
    <message>
        <source>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</source>
        <translation>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</translation>
    </message>
    <message>
        <source>The design can still be changed: it was not fixed.</source>
        <translation>The design can still be changed: it was not fixed.</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>The design was fixed on {day}.</translation>
    </message>
    <message>
        <source>The design was fixed on {fixed}, after the start on {start}.</source>
        <translation>The design was fixed on {fixed}, after the start on {start}.</translation>
    </message>
    <message>
        <source>The design was not fixed beforehand: it could have been chosen to suit the outcome.</source>
        <translation>The design was not fixed beforehand: it could have been chosen to suit the outcome.</translation>
    </message>
    <message>
        <source>The figure at the start is missing.</source>
        <translation>The figure at the start is missing.</translation>
    </message>
    <message>
        <source>The figure to reach is missing.</source>
        <translation>The figure to reach is missing.</translation>
    </message>
    <message>
        <source>The figure went from {before} to {after} ({unit}).</source>
        <translation>The figure went from {before} to {after} ({unit}).</translation>
    </message>
    <message>
        <source>The first line is the one that was agreed on; the others show how firm it is.</source>
        <translation>The first line is the one that was agreed on; the others show how firm it is.</translation>
    </message>
    <message>
        <source>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</source>
        <translation>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</translation>
    </message>
    <message>
        <source>The incidents in the project do not reach over all of {period}.</source>
        <translation>The incidents in the project do not reach over all of {period}.</translation>
    </message>
    <message>
        <source>The incidents of the period before have changed since the design was fixed: some were added or removed.</source>
        <translation>The incidents of the period before have changed since the design was fixed: some were added or removed.</translation>
    </message>
    <message>
        <source>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</source>
        <translation>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</translation>
    </message>
    <message>
        <source>The liveliest action of each place</source>
        <translation>The liveliest action of each place</translation>
    </message>
    <message>
        <source>The margins stand on the page of goals; how a goal stands reckons with them.</source>
        <translation>The margins stand on the page of goals; how a goal stands reckons with them.</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown here.</source>
        <translation>The numbers are too small to be shown here.</translation>
    </message>
    <message>
        <source>The own card “{card}” is removed; actions keep naming it.</source>
        <translation>The own card “{card}” is removed; actions keep naming it.</translation>
    </message>
    <message>
        <source>The period before is short: {months} months. A year or more is better.</source>
        <translation>The period before is short: {months} months. A year or more is better.</translation>
    </message>
    <message>
        <source>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</source>
        <translation>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</translation>
    </message>
    <message>
        <source>The plan at a glance</source>
        <translation>The plan at a glance</translation>
    </message>
    <message>
        <source>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</source>
        <translation>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</translation>
    </message>
    <message>
        <source>The size of a group is not known: its counts are taken as they are.</source>
        <translation>The size of a group is not known: its counts are taken as they are.</translation>
    </message>
    <message>
        <source>The target lies before the baseline in time.</source>
        <translation>The target lies before the baseline in time.</translation>
    </message>
    <message>
        <source>The true difference lies between {low} and {high} in {level} of 100 such cases.</source>
        <translation>The true difference lies between {low} and {high} in {level} of 100 such cases.</translation>
    </message>
    <message>
        <source>The two periods hold other months of the year: the season may explain a difference.</source>
        <translation>The two periods hold other months of the year: the season may explain a difference.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Themes: {themes}</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>There are no actions yet.</translation>
    </message>
    <message>
        <source>There are no areas to compare with: this is the weaker design.</source>
        <translation>There are no areas to compare with: this is the weaker design.</translation>
    </message>
    <message>
        <source>There are no cards like that.</source>
        <translation>There are no cards like that.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey or a table first.</source>
        <translation>There are no figures yet. Import incidents, a survey or a table first.</translation>
    </message>
    <message>
        <source>There are no operational goals yet.</source>
        <translation>There are no operational goals yet.</translation>
    </message>
    <message>
        <source>There are no problems in this project yet.</source>
        <translation>There are no problems in this project yet.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>There are none.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>There is no evaluation yet.</translation>
    </message>
    <message>
        <source>There is no operational goal in this project yet.</source>
        <translation>There is no operational goal in this project yet.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>There is no plan in this project yet.</translation>
    </message>
    <message>
        <source>There were few incidents before the start: {n}. Only a very large effect can show.</source>
        <translation>There were few incidents before the start: {n}. Only a very large effect can show.</translation>
    </message>
    <message>
        <source>These are the figures of the municipality; --area gives those of areas.</source>
        <translation>These are the figures of the municipality; --area gives those of areas.</translation>
    </message>
    <message>
        <source>This is provisional: the period after is counted until {day}.</source>
        <translation>This is provisional: the period after is counted until {day}.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>This was a trial: nothing was kept.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>To be reached by</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</source>
        <translation>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Treated areas</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Victims and reporting</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Ways to compute it</source>
        <translation>Ways to compute it</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</source>
        <translation>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</translation>
    </message>
    <message>
        <source>Weights without a source: {n}.</source>
        <translation>Weights without a source: {n}.</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>What changed in what is known</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>What evaluations found</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>What is done</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>What is done here</translation>
    </message>
    <message>
        <source>What is due, and what is missing</source>
        <translation>What is due, and what is missing</translation>
    </message>
    <message>
        <source>What is known of measures</source>
        <translation>What is known of measures</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>What it lacks</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What may be added, as often as needed:</source>
        <translation>What may be added, as often as needed:</translation>
    </message>
    <message>
        <source>What people feel and tell</source>
        <translation>What people feel and tell</translation>
    </message>
    <message>
        <source>What problems were judged by</source>
        <translation>What problems were judged by</translation>
    </message>
    <message>
        <source>What was found on the spot</source>
        <translation>What was found on the spot</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>What was recorded</translation>
    </message>
    <message>
        <source>Whatever else changed around the start looks like an effect: there is nothing to compare with.</source>
        <translation>Whatever else changed around the start looks like an effect: there is nothing to compare with.</translation>
    </message>
    <message>
        <source>Whatever else changed at the same time in only one of the two groups is counted along.</source>
        <translation>Whatever else changed at the same time in only one of the two groups is counted along.</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>WhatsApp group</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Where actions take place</source>
        <translation>Where actions take place</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Where and for whom</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>Where and when it was tried</source>
        <translation>Where and when it was tried</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Where it began</translation>
    </message>
    <message>
        <source>Where it should go</source>
        <translation>Where it should go</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>Where it was tried</translation>
    </message>
    <message>
        <source>Where, and for whom</source>
        <translation>Where, and for whom</translation>
    </message>
    <message>
        <source>Whether actions worked</source>
        <translation>Whether actions worked</translation>
    </message>
    <message>
        <source>Whether both groups went the same way before can&apos;t be judged: too few months.</source>
        <translation>Whether both groups went the same way before can&apos;t be judged: too few months.</translation>
    </message>
    <message>
        <source>Whether incidents moved to other places was not looked at.</source>
        <translation>Whether incidents moved to other places was not looked at.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks, beyond chance.</source>
        <translation>Whether it grows or shrinks, beyond chance.</translation>
    </message>
    <message>
        <source>Whether the office and its partners can do something about it.</source>
        <translation>Whether the office and its partners can do something about it.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Who and where</translation>
    </message>
    <message>
        <source>Who answers for a goal, and where its figures come from</source>
        <translation>Who answers for a goal, and where its figures come from</translation>
    </message>
    <message>
        <source>Why it would work</source>
        <translation>Why it would work</translation>
    </message>
    <message>
        <source>Why the evidence has this grade</source>
        <translation>Why the evidence has this grade</translation>
    </message>
    <message>
        <source>With any weights</source>
        <translation>With any weights</translation>
    </message>
    <message>
        <source>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</source>
        <translation>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</translation>
    </message>
    <message>
        <source>With these numbers a fall below {n} can&apos;t be told from chance.</source>
        <translation>With these numbers a fall below {n} can&apos;t be told from chance.</translation>
    </message>
    <message>
        <source>Within its margin it could be {low} to {high}.</source>
        <translation>Within its margin it could be {low} to {high}.</translation>
    </message>
    <message>
        <source>Work of services</source>
        <translation>Work of services</translation>
    </message>
    <message>
        <source>Working in steps (SARA)</source>
        <translation>Working in steps (SARA)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>a clear fall</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>a clear rise</translation>
    </message>
    <message>
        <source>a copy of a row above: taken as a new row</source>
        <translation>a copy of a row above: taken as a new row</translation>
    </message>
    <message>
        <source>a date without a day: {day} was taken</source>
        <translation>a date without a day: {day} was taken</translation>
    </message>
    <message>
        <source>a newer period</source>
        <translation>a newer period</translation>
    </message>
    <message>
        <source>a problem that is not in the project: left out</source>
        <translation>a problem that is not in the project: left out</translation>
    </message>
    <message>
        <source>a programme card that is not in the library: kept as it is</source>
        <translation>a programme card that is not in the library: kept as it is</translation>
    </message>
    <message>
        <source>a ring of {n} metres</source>
        <translation>a ring of {n} metres</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>action ends</source>
        <translation>action ends</translation>
    </message>
    <message>
        <source>action starts</source>
        <translation>action starts</translation>
    </message>
    <message>
        <source>active</source>
        <translation>active</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>all incidents</translation>
    </message>
    <message>
        <source>an area that is not in the project: kept as it is</source>
        <translation>an area that is not in the project: kept as it is</translation>
    </message>
    <message>
        <source>an indicator that is not in the project now: kept as it is</source>
        <translation>an indicator that is not in the project now: kept as it is</translation>
    </message>
    <message>
        <source>an indicator that is not in the project: kept as words of what is measured</source>
        <translation>an indicator that is not in the project: kept as words of what is measured</translation>
    </message>
    <message>
        <source>and more: {n}</source>
        <translation>and more: {n}</translation>
    </message>
    <message>
        <source>another figure for the same period</source>
        <translation>another figure for the same period</translation>
    </message>
    <message>
        <source>areas that start one after the other</source>
        <translation>areas that start one after the other</translation>
    </message>
    <message>
        <source>areas to compare with</source>
        <translation>areas to compare with</translation>
    </message>
    <message>
        <source>areas to compare with (× {factor})</source>
        <translation>areas to compare with (× {factor})</translation>
    </message>
    <message>
        <source>around the areas to compare with</source>
        <translation>around the areas to compare with</translation>
    </message>
    <message>
        <source>around the treated areas</source>
        <translation>around the treated areas</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>as of {day}</translation>
    </message>
    <message>
        <source>as people say</source>
        <translation>as people say</translation>
    </message>
    <message>
        <source>baseline: {source}</source>
        <translation>baseline: {source}</translation>
    </message>
    <message>
        <source>before and after, with areas to compare with</source>
        <translation>before and after, with areas to compare with</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>can&apos;t be added up</translation>
    </message>
    <message>
        <source>change</source>
        <translation>change</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>change not known</translation>
    </message>
    <message>
        <source>change of the yearly growth</source>
        <translation>change of the yearly growth</translation>
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
        <source>columns that are not known were left out</source>
        <translation>columns that are not known were left out</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contradictory</translation>
    </message>
    <message>
        <source>decision without a date</source>
        <translation>decision without a date</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>difference</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>drawn on the map</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>effect not known</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>ends</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>every half year</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>every quarter</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>every three years</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>every two years</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>evidence: {grade}</source>
        <translation>evidence: {grade}</translation>
    </message>
    <message>
        <source>figures: {n}</source>
        <translation>figures: {n}</translation>
    </message>
    <message>
        <source>findings differ</source>
        <translation>findings differ</translation>
    </message>
    <message>
        <source>fixed on {day}</source>
        <translation>fixed on {day}</translation>
    </message>
    <message>
        <source>fixed on {day}, the action started on {start}</source>
        <translation>fixed on {day}, the action started on {start}</translation>
    </message>
    <message>
        <source>for now {verdict}</source>
        <translation>for now {verdict}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>goal to be measured</source>
        <translation>goal to be measured</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>gone: {names}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>high</source>
        <translation>high</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>higher</translation>
    </message>
    <message>
        <source>in the whole municipality</source>
        <translation>in the whole municipality</translation>
    </message>
    <message>
        <source>incidents before: {n}</source>
        <translation>incidents before: {n}</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>inhabitants not known</source>
        <translation>inhabitants not known</translation>
    </message>
    <message>
        <source>inhabitants: {n}</source>
        <translation>inhabitants: {n}</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>interview</translation>
    </message>
    <message>
        <source>jump at the start</source>
        <translation>jump at the start</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>keep as it is</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <translation>late: {why}</translation>
    </message>
    <message>
        <source>latest figure with its margin</source>
        <translation>latest figure with its margin</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limited</translation>
    </message>
    <message>
        <source>low</source>
        <translation>low</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lower</translation>
    </message>
    <message>
        <source>many times more</source>
        <translation>many times more</translation>
    </message>
    <message>
        <source>margins: what chance makes of such counts (95 in 100)</source>
        <translation>margins: what chance makes of such counts (95 in 100)</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>measured</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>month</source>
        <translation>month</translation>
    </message>
    <message>
        <source>months before and after</source>
        <translation>months before and after</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>municipality</translation>
    </message>
    <message>
        <source>neighbourhood information network</source>
        <translation>neighbourhood information network</translation>
    </message>
    <message>
        <source>new on the board</source>
        <translation>new on the board</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>no clear change</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>no clear difference</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>no figure since the start</source>
        <translation>no figure since the start</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>no score</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>no score: {criteria}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>not at all: the groups are about as large</source>
        <translation>not at all: the groups are about as large</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>not comparable</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>not fixed yet</translation>
    </message>
    <message>
        <source>not fixed yet: it may still change</source>
        <translation>not fixed yet: it may still change</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>not measurable</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>not taken up</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>nothing can be said yet</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nothing is late</translation>
    </message>
    <message>
        <source>now: {source}</source>
        <translation>now: {source}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message>
        <source>numbers, all together</source>
        <translation>numbers, all together</translation>
    </message>
    <message>
        <source>numbers, around them</source>
        <translation>numbers, around them</translation>
    </message>
    <message>
        <source>numbers, treated areas</source>
        <translation>numbers, treated areas</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>on course</translation>
    </message>
    <message>
        <source>operational goal</source>
        <translation>operational goal</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>other finding</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>other network</translation>
    </message>
    <message>
        <source>own card, version {version}, by {office}</source>
        <translation>own card, version {version}, by {office}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation>per 1,000 a year</translation>
    </message>
    <message>
        <source>perhaps not comparable: not decided yet</source>
        <translation>perhaps not comparable: not decided yet</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</source>
        <translation>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</translation>
    </message>
    <message>
        <source>points to an improvement</source>
        <translation>points to an improvement</translation>
    </message>
    <message>
        <source>points to harm</source>
        <translation>points to harm</translation>
    </message>
    <message>
        <source>points to no clear effect</source>
        <translation>points to no clear effect</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>rank {rank} (between {low} and {high})</source>
        <translation>rank {rank} (between {low} and {high})</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>recorded</translation>
    </message>
    <message>
        <source>relative effect</source>
        <translation>relative effect</translation>
    </message>
    <message>
        <source>relative effect, variance doubled</source>
        <translation>relative effect, variance doubled</translation>
    </message>
    <message>
        <source>result of an evaluation</source>
        <translation>result of an evaluation</translation>
    </message>
    <message>
        <source>rows: {n}</source>
        <translation>rows: {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>safety walk</source>
        <translation>safety walk</translation>
    </message>
    <message>
        <source>share</source>
        <translation>share</translation>
    </message>
    <message>
        <source>share, areas that start in {month}</source>
        <translation>share, areas that start in {month}</translation>
    </message>
    <message>
        <source>share, by area and month</source>
        <translation>share, by area and month</translation>
    </message>
    <message>
        <source>share, by the spread of areas</source>
        <translation>share, by the spread of areas</translation>
    </message>
    <message>
        <source>share, from the totals</source>
        <translation>share, from the totals</translation>
    </message>
    <message>
        <source>share, negative binomial</source>
        <translation>share, negative binomial</translation>
    </message>
    <message>
        <source>shares are changes in percent of what was expected; margins hold {level}</source>
        <translation>shares are changes in percent of what was expected; margins hold {level}</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>shielded</translation>
    </message>
    <message>
        <source>should have ended</source>
        <translation>should have ended</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>should have started</translation>
    </message>
    <message>
        <source>shown or hidden where it was not before</source>
        <translation>shown or hidden where it was not before</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>source not named</translation>
    </message>
    <message>
        <source>special attention point</source>
        <translation>special attention point</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>square kilometres</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>step due</translation>
    </message>
    <message>
        <source>step not done</source>
        <translation>step not done</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>step of an action</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>strategic goal</source>
        <translation>strategic goal</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>survey before and after</source>
        <translation>survey before and after</translation>
    </message>
    <message>
        <source>target to be reached</source>
        <translation>target to be reached</translation>
    </message>
    <message>
        <source>the latest is of {day}</source>
        <translation>the latest is of {day}</translation>
    </message>
    <message>
        <source>the numbers are too small to be shown</source>
        <translation>the numbers are too small to be shown</translation>
    </message>
    <message>
        <source>the sector of a partner was taken from its name</source>
        <translation>the sector of a partner was taken from its name</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>the whole municipality</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>too few</translation>
    </message>
    <message>
        <source>treated areas</source>
        <translation>treated areas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>way</source>
        <translation>way</translation>
    </message>
    <message>
        <source>where the straight line to the target is then</source>
        <translation>where the straight line to the target is then</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>without a theme</translation>
    </message>
    <message>
        <source>without the measure</source>
        <translation>without the measure</translation>
    </message>
    <message>
        <source>yearly growth before</source>
        <translation>yearly growth before</translation>
    </message>
    <message>
        <source>{area} (area no longer exists)</source>
        <translation>{area} (area no longer exists)</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, but another course ({growth} a year); {far} km away</source>
        <translation>{area}: {level} times the level, but another course ({growth} a year); {far} km away</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, {far} km away</source>
        <translation>{area}: {level} times the level, {far} km away</translation>
    </message>
    <message>
        <source>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</source>
        <translation>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} compared with {after}</translation>
    </message>
    <message>
        <source>{card} can&apos;t be read: {problem}</source>
        <translation>{card} can&apos;t be read: {problem}</translation>
    </message>
    <message>
        <source>{day}, after the start of {start}, mark {mark}</source>
        <translation>{day}, after the start of {start}, mark {mark}</translation>
    </message>
    <message>
        <source>{day}, mark {mark}</source>
        <translation>{day}, mark {mark}</translation>
    </message>
    <message>
        <source>{day}, overdue, {what}: {title}</source>
        <translation>{day}, overdue, {what}: {title}</translation>
    </message>
    <message>
        <source>{day}, {what}: {title}</source>
        <translation>{day}, {what}: {title}</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as people say.</source>
        <translation>{figure} in {place}, {period}: {value}, as people say.</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as recorded.</source>
        <translation>{figure} in {place}, {period}: {value}, as recorded.</translation>
    </message>
    <message>
        <source>{figure}, {period}: can&apos;t be measured any more</source>
        <translation>{figure}, {period}: can&apos;t be measured any more</translation>
    </message>
    <message>
        <source>{figure}, {period}: had no value, is {now} now</source>
        <translation>{figure}, {period}: had no value, is {now} now</translation>
    </message>
    <message>
        <source>{figure}, {period}: long ago</source>
        <translation>{figure}, {period}: long ago</translation>
    </message>
    <message>
        <source>{figure}, {period}: there is a newer one of {newest}</source>
        <translation>{figure}, {period}: there is a newer one of {newest}</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, has no value now</source>
        <translation>{figure}, {period}: was {then}, has no value now</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, is {now} now</source>
        <translation>{figure}, {period}: was {then}, is {now} now</translation>
    </message>
    <message>
        <source>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</source>
        <translation>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</translation>
    </message>
    <message>
        <source>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</source>
        <translation>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</translation>
    </message>
    <message>
        <source>{file}: cards: {n}, effects measured here: {effects}.</source>
        <translation>{file}: cards: {n}, effects measured here: {effects}.</translation>
    </message>
    <message>
        <source>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</source>
        <translation>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</translation>
    </message>
    <message>
        <source>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</source>
        <translation>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} in 100</translation>
    </message>
    <message>
        <source>{period}: was {then}, is {now} now</source>
        <translation>{period}: was {then}, is {now} now</translation>
    </message>
    <message>
        <source>{plan}: at a glance</source>
        <translation>{plan}: at a glance</translation>
    </message>
    <message>
        <source>{plan}: goals to start from: {n}.</source>
        <translation>{plan}: goals to start from: {n}.</translation>
    </message>
    <message>
        <source>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</source>
        <translation>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</translation>
    </message>
    <message>
        <source>{score} is from {low} to under {high}; {next} begins there.</source>
        <translation>{score} is from {low} to under {high}; {next} begins there.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {reason}.</source>
        <translation>{sheet}, line {line}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {remark}</source>
        <translation>{sheet}, line {line}, {column}: {remark}</translation>
    </message>
    <message>
        <source>{sheet}: columns that are not known, kept as remarks: {names}.</source>
        <translation>{sheet}: columns that are not known, kept as remarks: {names}.</translation>
    </message>
    <message>
        <source>{status}, high risk</source>
        <translation>{status}, high risk</translation>
    </message>
    <message>
        <source>{status}, without days</source>
        <translation>{status}, without days</translation>
    </message>
    <message>
        <source>{title}: no scores yet ({lane})</source>
        <translation>{title}: no scores yet ({lane})</translation>
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
        <translation>{what} (as people say)</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}: {change} over a year</source>
        <translation>{what}: {change} over a year</translation>
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
        <translation>Data quality</translation>
    </message>
    <message>
        <source>From figures to priorities, goals and actions, and whether they worked.</source>
        <translation>From figures to priorities, goals and actions, and whether they worked.</translation>
    </message>
    <message>
        <source>Imports neighbourhood surveys and turns them into figures with margins.</source>
        <translation>Imports neighbourhood surveys and turns them into figures with margins.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Shows what is missing, doubled, late or unmapped in the incidents.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Surveys</translation>
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
    <message>
        <source>Reading shapes</source>
        <translation>Reading shapes</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>Reading the raster</translation>
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
    <name>questions</name>
    <message>
        <source>More questions</source>
        <translation>More questions</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>More than chance</translation>
    </message>
    <message>
        <source>Rising here</source>
        <translation>Rising here</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>What next</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>95 % by chance: from</source>
        <translation>95 % by chance: from</translation>
    </message>
    <message>
        <source>95 % by chance: to</source>
        <translation>95 % by chance: to</translation>
    </message>
    <message>
        <source>99.8 % by chance: from</source>
        <translation>99.8 % by chance: from</translation>
    </message>
    <message>
        <source>99.8 % by chance: to</source>
        <translation>99.8 % by chance: to</translation>
    </message>
    <message>
        <source>Against the whole</source>
        <translation>Against the whole</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</source>
        <translation>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</translation>
    </message>
    <message>
        <source>Areas whose bars overlap cannot be put in order</source>
        <translation>Areas whose bars overlap cannot be put in order</translation>
    </message>
    <message>
        <source>Areas whose margins of rank overlap cannot be put in order.</source>
        <translation>Areas whose margins of rank overlap cannot be put in order.</translation>
    </message>
    <message>
        <source>Chance explains all differences, so the areas cannot be put in order.</source>
        <translation>Chance explains all differences, so the areas cannot be put in order.</translation>
    </message>
    <message>
        <source>Fewer incidents by inhabitants than the whole: {names}.</source>
        <translation>Fewer incidents by inhabitants than the whole: {names}.</translation>
    </message>
    <message>
        <source>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</source>
        <translation>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents outside the areas, not compared: {n}.</source>
        <translation>Incidents outside the areas, not compared: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidents without a location, not compared: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Inhabitants</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Inhabitants are not visitors: a rate is high where many come from afar.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>It does not say why.</translation>
    </message>
    <message>
        <source>Margins of plain rates: exact Poisson, 95 %.</source>
        <translation>Margins of plain rates: exact Poisson, 95 %.</translation>
    </message>
    <message>
        <source>More incidents by inhabitants than the whole: {names}.</source>
        <translation>More incidents by inhabitants than the whole: {names}.</translation>
    </message>
    <message>
        <source>No area differs from the whole more than chance would have it.</source>
        <translation>No area differs from the whole more than chance would have it.</translation>
    </message>
    <message>
        <source>Other borders would give other rates.</source>
        <translation>Other borders would give other rates.</translation>
    </message>
    <message>
        <source>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</source>
        <translation>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</source>
        <translation>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</translation>
    </message>
    <message>
        <source>Rank by rate (1 is the highest)</source>
        <translation>Rank by rate (1 is the highest)</translation>
    </message>
    <message>
        <source>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</source>
        <translation>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</translation>
    </message>
    <message>
        <source>Ranks: the variance between areas is estimated as 0, so every order is as likely.</source>
        <translation>Ranks: the variance between areas is estimated as 0, so every order is as likely.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rates and ranks</source>
        <translation>Rates and ranks</translation>
    </message>
    <message>
        <source>Rates of areas against the whole</source>
        <translation>Rates of areas against the whole</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Smoothed rate</translation>
    </message>
    <message>
        <source>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</source>
        <translation>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</translation>
    </message>
    <message>
        <source>The areas cannot be put in order</source>
        <translation>The areas cannot be put in order</translation>
    </message>
    <message>
        <source>The areas differ more than by chance, but none stands out among them.</source>
        <translation>The areas differ more than by chance, but none stands out among them.</translation>
    </message>
    <message>
        <source>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</translation>
    </message>
    <message>
        <source>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</translation>
    </message>
    <message>
        <source>There are incidents outside the areas, not compared.</source>
        <translation>There are incidents outside the areas, not compared.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>There are incidents without a location, not compared.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>There are no incidents to compare.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Without a known population, left out: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}; incidents there: {n}.</source>
        <translation>Without a known population, left out: {names}; incidents there: {n}.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>areas that stand out</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>clearly higher</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>clearly lower</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidents: {n}</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>no clear difference</translation>
    </message>
    <message>
        <source>per {per} inhabitants</source>
        <translation>per {per} inhabitants</translation>
    </message>
    <message>
        <source>per {per} inhabitants: {rate} ({low} to {high})</source>
        <translation>per {per} inhabitants: {rate} ({low} to {high})</translation>
    </message>
    <message>
        <source>perhaps higher</source>
        <translation>perhaps higher</translation>
    </message>
    <message>
        <source>perhaps lower</source>
        <translation>perhaps lower</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>population not known</translation>
    </message>
    <message>
        <source>rank {rank} ({low} to {high})</source>
        <translation>rank {rank} ({low} to {high})</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>the whole</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that is not known here</source>
        <translation>a category that is not known here</translation>
    </message>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>a category that the recipe doesn&apos;t know</translation>
    </message>
    <message>
        <source>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</source>
        <translation>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</translation>
    </message>
    <message>
        <source>a code that another row has already: give it its own</source>
        <translation>a code that another row has already: give it its own</translation>
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
        <source>a group that isn&apos;t known</source>
        <translation>a group that isn&apos;t known</translation>
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
        <source>a margin that does not hold the figure</source>
        <translation>a margin that does not hold the figure</translation>
    </message>
    <message>
        <source>a partner without a sector: write “Police: local team”, each on a line</source>
        <translation>a partner without a sector: write “Police: local team”, each on a line</translation>
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
        <source>a point or comma that can mean two things: write 1250 or 1.25</source>
        <translation>a point or comma that can mean two things: write 1250 or 1.25</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>a point or line, not an area</translation>
    </message>
    <message>
        <source>a population that is not a number above zero</source>
        <translation>a population that is not a number above zero</translation>
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
        <source>a text that is too long</source>
        <translation>a text that is too long</translation>
    </message>
    <message>
        <source>a weight that is not a number above zero</source>
        <translation>a weight that is not a number above zero</translation>
    </message>
    <message>
        <source>a word that is not in the list of this column</source>
        <translation>a word that is not in the list of this column</translation>
    </message>
    <message>
        <source>an amount below nought: write it without a minus sign</source>
        <translation>an amount below nought: write it without a minus sign</translation>
    </message>
    <message>
        <source>an amount that is too large</source>
        <translation>an amount that is too large</translation>
    </message>
    <message>
        <source>an area of which it isn&apos;t said of which division it is</source>
        <translation>an area of which it isn&apos;t said of which division it is</translation>
    </message>
    <message>
        <source>an area that isn&apos;t known</source>
        <translation>an area that isn&apos;t known</translation>
    </message>
    <message>
        <source>an area, taken as its outline</source>
        <translation>an area, taken as its outline</translation>
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
        <source>answers from areas that are not known</source>
        <translation>answers from areas that are not known</translation>
    </message>
    <message>
        <source>answers that are not a number</source>
        <translation>answers that are not a number</translation>
    </message>
    <message>
        <source>answers that are not on the scale</source>
        <translation>answers that are not on the scale</translation>
    </message>
    <message>
        <source>answers whose area was found by its name</source>
        <translation>answers whose area was found by its name</translation>
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
        <source>far from the municipality, left out</source>
        <translation>far from the municipality, left out</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>fewer cells than the header</translation>
    </message>
    <message>
        <source>goals that hang on one another in a circle</source>
        <translation>goals that hang on one another in a circle</translation>
    </message>
    <message>
        <source>it does not say what it hangs on: write a code or a title</source>
        <translation>it does not say what it hangs on: write a code or a title</translation>
    </message>
    <message>
        <source>it hangs on the wrong level: plan, strategic goal, operational goal, action</source>
        <translation>it hangs on the wrong level: plan, strategic goal, operational goal, action</translation>
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
        <source>must be filled in</source>
        <translation>must be filled in</translation>
    </message>
    <message>
        <source>neither objective nor subjective</source>
        <translation>neither objective nor subjective</translation>
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
        <source>no cluster</source>
        <translation>no cluster</translation>
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
        <source>no indicator</source>
        <translation>no indicator</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>no number of the respondent</source>
        <translation>no number of the respondent</translation>
    </message>
    <message>
        <source>no row has this code or title: what it hangs on is missing</source>
        <translation>no row has this code or title: what it hangs on is missing</translation>
    </message>
    <message>
        <source>no stratum</source>
        <translation>no stratum</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>not a date</translation>
    </message>
    <message>
        <source>not a date: write it as 31/12/2026</source>
        <translation>not a date: write it as 31/12/2026</translation>
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
        <source>not a number: write only the figure, and the words in another column</source>
        <translation>not a number: write only the figure, and the words in another column</translation>
    </message>
    <message>
        <source>not a period: write 2025, 2025-03 or two days</source>
        <translation>not a period: write 2025, 2025-03 or two days</translation>
    </message>
    <message>
        <source>not a period: write a year (2025), a month (2025-10) or two days with a slash</source>
        <translation>not a period: write a year (2025), a month (2025-10) or two days with a slash</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>not a whole number</translation>
    </message>
    <message>
        <source>not a year: write it with four figures, such as 2026</source>
        <translation>not a year: write it with four figures, such as 2026</translation>
    </message>
    <message>
        <source>not an amount: write only the number of euros</source>
        <translation>not an amount: write only the number of euros</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>parts of one area, joined</translation>
    </message>
    <message>
        <source>respondents of before who are not in this file</source>
        <translation>respondents of before who are not in this file</translation>
    </message>
    <message>
        <source>several rows are called so: write the title, or what stands in their last column</source>
        <translation>several rows are called so: write the title, or what stands in their last column</translation>
    </message>
    <message>
        <source>the date of the target is not after that of the baseline</source>
        <translation>the date of the target is not after that of the baseline</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>the end lies before the begin</translation>
    </message>
    <message>
        <source>the figure lies outside its own margin</source>
        <translation>the figure lies outside its own margin</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>the row can&apos;t be read</translation>
    </message>
    <message>
        <source>the same area and period once more</source>
        <translation>the same area and period once more</translation>
    </message>
    <message>
        <source>the same category once more</source>
        <translation>the same category once more</translation>
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
        <source>the same respondent once more</source>
        <translation>the same respondent once more</translation>
    </message>
    <message>
        <source>the same row twice</source>
        <translation>the same row twice</translation>
    </message>
    <message>
        <source>the sheet has no such column</source>
        <translation>the sheet has no such column</translation>
    </message>
    <message>
        <source>what it hangs on was refused: mend that row first</source>
        <translation>what it hangs on was refused: mend that row first</translation>
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
    <name>register</name>
    <message>
        <source>(no decision noted)</source>
        <translation>(no decision noted)</translation>
    </message>
    <message>
        <source>Analyses in the register: {n}</source>
        <translation>Analyses in the register: {n}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>As on the sheet of this analysis.</source>
        <translation>As on the sheet of this analysis.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>Figures about places and periods, not about persons. A person decides; the program decides nothing.</source>
        <translation>Figures about places and periods, not about persons. A person decides; the program decides nothing.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Mark of the data (SHA-256)</source>
        <translation>Mark of the data (SHA-256)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>No analysis has been entered in the register.</source>
        <translation>No analysis has been entered in the register.</translation>
    </message>
    <message>
        <source>No decision has been noted yet.</source>
        <translation>No decision has been noted yet.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Recorded incidents of this project: place, time and category, no personal data. {about}</source>
        <translation>Recorded incidents of this project: place, time and category, no personal data. {about}</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Register of analyses</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
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
        <source>Added: {name} ({kind}: {n}).</source>
        <translation>Added: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Areas: {areas}. Pages: {pages}.</source>
        <translation>Areas: {areas}. Pages: {pages}.</translation>
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
        <source>It is not in the log of exports: this project is open for reading only.</source>
        <translation>It is not in the log of exports: this project is open for reading only.</translation>
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
        <source>Mark of the project: {mark}</source>
        <translation>Mark of the project: {mark}</translation>
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
        <source>Removed: {name}.</source>
        <translation>Removed: {name}.</translation>
    </message>
    <message>
        <source>Replaced: {name} ({kind}: {n}).</source>
        <translation>Replaced: {name} ({kind}: {n}).</translation>
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
        <source>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</source>
        <translation>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>The sample municipality is ready: {n} incidents.</translation>
    </message>
    <message>
        <source>There are no risk factors yet. Import one with “factor import”.</source>
        <translation>There are no risk factors yet. Import one with “factor import”.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>This was a trial: nothing was kept.</translation>
    </message>
    <message>
        <source>Unchanged: {name} was already so ({kind}: {n}).</source>
        <translation>Unchanged: {name} was already so ({kind}: {n}).</translation>
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
        <source>areas</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>cells of a raster with a value</source>
        <translation>cells of a raster with a value</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lines</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>{at}: as {name}, for {recipient}, by “{command}”</source>
        <translation>{at}: as {name}, for {recipient}, by “{command}”</translation>
    </message>
    <message>
        <source>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</source>
        <translation>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</translation>
    </message>
    <message>
        <source>{file} left this project, unchanged.</source>
        <translation>{file} left this project, unchanged.</translation>
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
    <name>results</name>
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
    <name>rhythm</name>
    <message>
        <source>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</source>
        <translation>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</translation>
    </message>
    <message>
        <source>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</source>
        <translation>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</translation>
    </message>
    <message>
        <source>Between the two ways of counting, {moved} of every 100 incidents change hour.</source>
        <translation>Between the two ways of counting, {moved} of every 100 incidents change hour.</translation>
    </message>
    <message>
        <source>Both ways of counting give almost the same picture.</source>
        <translation>Both ways of counting give almost the same picture.</translation>
    </message>
    <message>
        <source>By the hour of the day</source>
        <translation>By the hour of the day</translation>
    </message>
    <message>
        <source>By the hour they began</source>
        <translation>By the hour they began</translation>
    </message>
    <message>
        <source>Counted by the hour they began, {part} would seem the busiest.</source>
        <translation>Counted by the hour they began, {part} would seem the busiest.</translation>
    </message>
    <message>
        <source>Differences between single hours may be chance.</source>
        <translation>Differences between single hours may be chance.</translation>
    </message>
    <message>
        <source>Each incident counts in the hour it began.</source>
        <translation>Each incident counts in the hour it began.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hour of the day</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents by weekday and part of the day</source>
        <translation>Incidents by weekday and part of the day</translation>
    </message>
    <message>
        <source>Known by the day alone, and so spread over that whole day: {n}.</source>
        <translation>Known by the day alone, and so spread over that whole day: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Left out, as the day is not known: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the hour is not known: {n}.</source>
        <translation>Left out, as the hour is not known: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the interval exceeds a week: {n}.</source>
        <translation>Left out, as the interval exceeds a week: {n}.</translation>
    </message>
    <message>
        <source>No incident has an end, so each counts in the hour it began.</source>
        <translation>No incident has an end, so each counts in the hour it began.</translation>
    </message>
    <message>
        <source>No part of the week is clearly busier than the others.</source>
        <translation>No part of the week is clearly busier than the others.</translation>
    </message>
    <message>
        <source>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</source>
        <translation>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</translation>
    </message>
    <message>
        <source>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</source>
        <translation>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</translation>
    </message>
    <message>
        <source>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</source>
        <translation>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</translation>
    </message>
    <message>
        <source>Spread incidents count for a part in each hour.</source>
        <translation>Spread incidents count for a part in each hour.</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Spread over the interval</translation>
    </message>
    <message>
        <source>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</source>
        <translation>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</translation>
    </message>
    <message>
        <source>The busiest part: {part}.</source>
        <translation>The busiest part: {part}.</translation>
    </message>
    <message>
        <source>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</source>
        <translation>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</translation>
    </message>
    <message>
        <source>The times are those on record, by the clock on the wall.</source>
        <translation>The times are those on record, by the clock on the wall.</translation>
    </message>
    <message>
        <source>There are no incidents here whose time of day is known.</source>
        <translation>There are no incidents here whose time of day is known.</translation>
    </message>
    <message>
        <source>There are too few incidents to tell the hours apart.</source>
        <translation>There are too few incidents to tell the hours apart.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>With an end before the begin: {n}. They were swapped.</source>
        <translation>With an end before the begin: {n}. They were swapped.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n} of {all}.</source>
        <translation>With an interval of more than a day: {n} of {all}.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n}.</source>
        <translation>With an interval of more than a day: {n}.</translation>
    </message>
    <message>
        <source>With an interval of more than a week: {n}. They hide differences.</source>
        <translation>With an interval of more than a week: {n}. They hide differences.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>begin</translation>
    </message>
    <message>
        <source>every day {hours}</source>
        <translation>every day {hours}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hour</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spread</translation>
    </message>
</context>
<context>
    <name>riskterrain</name>
    <message>
        <source>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</source>
        <translation>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</translation>
    </message>
    <message>
        <source>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</source>
        <translation>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</translation>
    </message>
    <message>
        <source>Cells it reaches</source>
        <translation>Cells it reaches</translation>
    </message>
    <message>
        <source>Chance (q)</source>
        <translation>Chance (q)</translation>
    </message>
    <message>
        <source>Each factor by itself</source>
        <translation>Each factor by itself</translation>
    </message>
    <message>
        <source>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</source>
        <translation>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</translation>
    </message>
    <message>
        <source>Factors that rest on few incidents are not shown here.</source>
        <translation>Factors that rest on few incidents are not shown here.</translation>
    </message>
    <message>
        <source>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</source>
        <translation>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</translation>
    </message>
    <message>
        <source>How it reaches a place</source>
        <translation>How it reaches a place</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</source>
        <translation>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at: {n}.</source>
        <translation>Incidents outside the area looked at: {n}.</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidents there</translation>
    </message>
    <message>
        <source>Incidents without a location: {n}.</source>
        <translation>Incidents without a location: {n}.</translation>
    </message>
    <message>
        <source>It is about places. It says nothing about persons who live or come there.</source>
        <translation>It is about places. It says nothing about persons who live or come there.</translation>
    </message>
    <message>
        <source>More incidents near these, with margins</source>
        <translation>More incidents near these, with margins</translation>
    </message>
    <message>
        <source>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</source>
        <translation>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</translation>
    </message>
    <message>
        <source>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</source>
        <translation>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</translation>
    </message>
    <message>
        <source>Offset: the log of the inhabitants, those of each area spread evenly over it.</source>
        <translation>Offset: the log of the inhabitants, those of each area spread evenly over it.</translation>
    </message>
    <message>
        <source>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</source>
        <translation>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Rank correlation</translation>
    </message>
    <message>
        <source>Relative risk</source>
        <translation>Relative risk</translation>
    </message>
    <message>
        <source>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</source>
        <translation>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</translation>
    </message>
    <message>
        <source>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</source>
        <translation>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Risk factor</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Risk factors</translation>
    </message>
    <message>
        <source>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</source>
        <translation>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</source>
        <translation>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</translation>
    </message>
    <message>
        <source>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</source>
        <translation>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</translation>
    </message>
    <message>
        <source>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</source>
        <translation>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</translation>
    </message>
    <message>
        <source>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</source>
        <translation>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</translation>
    </message>
    <message>
        <source>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</source>
        <translation>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</translation>
    </message>
    <message>
        <source>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</source>
        <translation>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</translation>
    </message>
    <message>
        <source>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</source>
        <translation>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</translation>
    </message>
    <message>
        <source>This tells where there is more, not why.</source>
        <translation>This tells where there is more, not why.</translation>
    </message>
    <message>
        <source>Weaker factors are in the table: {n}.</source>
        <translation>Weaker factors are in the table: {n}.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>What was compared</translation>
    </message>
    <message>
        <source>Where the margin goes below 1, chance may have made the difference.</source>
        <translation>Where the margin goes below 1, chance may have made the difference.</translation>
    </message>
    <message>
        <source>Worth independent cells</source>
        <translation>Worth independent cells</translation>
    </message>
    <message>
        <source>among the highest values</source>
        <translation>among the highest values</translation>
    </message>
    <message>
        <source>among the lowest values</source>
        <translation>among the lowest values</translation>
    </message>
    <message>
        <source>fewer incidents where there is more of it</source>
        <translation>fewer incidents where there is more of it</translation>
    </message>
    <message>
        <source>how high the value is</source>
        <translation>how high the value is</translation>
    </message>
    <message>
        <source>how many within {metres} m</source>
        <translation>how many within {metres} m</translation>
    </message>
    <message>
        <source>how near the nearest is</source>
        <translation>how near the nearest is</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>many within {metres} m</source>
        <translation>many within {metres} m</translation>
    </message>
    <message>
        <source>more incidents where there is more of it</source>
        <translation>more incidents where there is more of it</translation>
    </message>
    <message>
        <source>negative binomial (theta {theta})</source>
        <translation>negative binomial (theta {theta})</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>no clear link</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>not in the model: nothing clear in any way</source>
        <translation>not in the model: nothing clear in any way</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>relative risk</translation>
    </message>
    <message>
        <source>the same everywhere: nothing to compare</source>
        <translation>the same everywhere: nothing to compare</translation>
    </message>
    <message>
        <source>times as many incidents as elsewhere</source>
        <translation>times as many incidents as elsewhere</translation>
    </message>
    <message>
        <source>within {metres} m</source>
        <translation>within {metres} m</translation>
    </message>
    <message>
        <source>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</source>
        <translation>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</translation>
    </message>
    <message>
        <source>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</source>
        <translation>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</translation>
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
    <name>series</name>
    <message>
        <source>(no area)</source>
        <translation>(no area)</translation>
    </message>
    <message>
        <source>A slow rise or fall can look like a step.</source>
        <translation>A slow rise or fall can look like a step.</translation>
    </message>
    <message>
        <source>A small change, or one of the last few periods, can be missed.</source>
        <translation>A small change, or one of the last few periods, can be missed.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>After by before</source>
        <translation>After by before</translation>
    </message>
    <message>
        <source>An average year, with its season</source>
        <translation>An average year, with its season</translation>
    </message>
    <message>
        <source>An average year, without a clear season</source>
        <translation>An average year, without a clear season</translation>
    </message>
    <message>
        <source>Another level since {period}</source>
        <translation>Another level since {period}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Before, in a month</source>
        <translation>Before, in a month</translation>
    </message>
    <message>
        <source>Before, in a week</source>
        <translation>Before, in a week</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Breaks in the series</translation>
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
        <source>Changes of level</source>
        <translation>Changes of level</translation>
    </message>
    <message>
        <source>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</source>
        <translation>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Fewer than chance and season allow: {periods}.</source>
        <translation>Fewer than chance and season allow: {periods}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>From {day} on the figures mean something else ({why}); before and after are not compared.</source>
        <translation>From {day} on the figures mean something else ({why}); before and after are not compared.</translation>
    </message>
    <message>
        <source>In an average year there are most in {most} and fewest in {least}.</source>
        <translation>In an average year there are most in {most} and fewest in {least}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidents by month</translation>
    </message>
    <message>
        <source>Incidents by week</source>
        <translation>Incidents by week</translation>
    </message>
    <message>
        <source>It does not say why: people may also report or record differently.</source>
        <translation>It does not say why: people may also report or record differently.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>Left out, as hardly anything is on record around that time: {n}.</source>
        <translation>Left out, as hardly anything is on record around that time: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Left out, as the day is not known: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the month is not known: {n}.</source>
        <translation>Left out, as the month is not known: {n}.</translation>
    </message>
    <message>
        <source>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</source>
        <translation>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Lower limit</translation>
    </message>
    <message>
        <source>Lower limit of chance</source>
        <translation>Lower limit of chance</translation>
    </message>
    <message>
        <source>Mean of the same days in {n} years before</source>
        <translation>Mean of the same days in {n} years before</translation>
    </message>
    <message>
        <source>Mean of the trend with the season</source>
        <translation>Mean of the trend with the season</translation>
    </message>
    <message>
        <source>Months or weeks that the data cover in part are shown, not compared.</source>
        <translation>Months or weeks that the data cover in part are shown, not compared.</translation>
    </message>
    <message>
        <source>More than chance and season allow: {periods}.</source>
        <translation>More than chance and season allow: {periods}.</translation>
    </message>
    <message>
        <source>New level since</source>
        <translation>New level since</translation>
    </message>
    <message>
        <source>No clear change of level</source>
        <translation>No clear change of level</translation>
    </message>
    <message>
        <source>No clear change of level from {first} to {last}.</source>
        <translation>No clear change of level from {first} to {last}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Not whole</translation>
    </message>
    <message>
        <source>Outside these limits, or eight in a row</source>
        <translation>Outside these limits, or eight in a row</translation>
    </message>
    <message>
        <source>Over the years the number falls slowly but clearly.</source>
        <translation>Over the years the number falls slowly but clearly.</translation>
    </message>
    <message>
        <source>Over the years the number rises slowly but clearly.</source>
        <translation>Over the years the number rises slowly but clearly.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Season</translation>
    </message>
    <message>
        <source>Since {period} there are fewer.</source>
        <translation>Since {period} there are fewer.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a month, before that {before}.</source>
        <translation>Since {period} there are fewer: about {after} a month, before that {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a week, before that {before}.</source>
        <translation>Since {period} there are fewer: about {after} a week, before that {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more.</source>
        <translation>Since {period} there are more.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a month, before that {before}.</source>
        <translation>Since {period} there are more: about {after} a month, before that {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a week, before that {before}.</source>
        <translation>Since {period} there are more: about {after} a week, before that {before}.</translation>
    </message>
    <message>
        <source>That may be the season: below two years it can&apos;t be taken out.</source>
        <translation>That may be the season: below two years it can&apos;t be taken out.</translation>
    </message>
    <message>
        <source>The last weeks may still grow: some reports come in late.</source>
        <translation>The last weeks may still grow: some reports come in late.</translation>
    </message>
    <message>
        <source>The new level began between {low} and {high} (95 % sure).</source>
        <translation>The new level began between {low} and {high} (95 % sure).</translation>
    </message>
    <message>
        <source>The new level began in {low} (95 % sure).</source>
        <translation>The new level began in {low} (95 % sure).</translation>
    </message>
    <message>
        <source>The year so far, by area</source>
        <translation>The year so far, by area</translation>
    </message>
    <message>
        <source>The year so far, by category</source>
        <translation>The year so far, by category</translation>
    </message>
    <message>
        <source>There are no incidents here to count by month or week.</source>
        <translation>There are no incidents here to count by month or week.</translation>
    </message>
    <message>
        <source>There are too few whole months or weeks to tell a change.</source>
        <translation>There are too few whole months or weeks to tell a change.</translation>
    </message>
    <message>
        <source>There is no whole month or week here to compare.</source>
        <translation>There is no whole month or week here to compare.</translation>
    </message>
    <message>
        <source>This year until {day}: {now}; the same days of last year: {before}; {change}.</source>
        <translation>This year until {day}: {now}; the same days of last year: {before}; {change}.</translation>
    </message>
    <message>
        <source>Too few incidents to show them by month or week here.</source>
        <translation>Too few incidents to show them by month or week here.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</source>
        <translation>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>Upper limit of chance</source>
        <translation>Upper limit of chance</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Week of the year</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</source>
        <translation>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</translation>
    </message>
    <message>
        <source>Years before a break are left out of the table of the year so far.</source>
        <translation>Years before a break are left out of the table of the year so far.</translation>
    </message>
    <message>
        <source>break that was given</source>
        <translation>break that was given</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>fewer than expected</translation>
    </message>
    <message>
        <source>high for eight or more in a row</source>
        <translation>high for eight or more in a row</translation>
    </message>
    <message>
        <source>in no period</source>
        <translation>in no period</translation>
    </message>
    <message>
        <source>low for eight or more in a row</source>
        <translation>low for eight or more in a row</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>more than expected</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message>
        <source>some</source>
        <translation>some</translation>
    </message>
    <message>
        <source>the category “{name}” begins</source>
        <translation>the category “{name}” begins</translation>
    </message>
    <message>
        <source>the category “{name}” stops</source>
        <translation>the category “{name}” stops</translation>
    </message>
    <message>
        <source>the source “{name}” begins</source>
        <translation>the source “{name}” begins</translation>
    </message>
    <message>
        <source>the source “{name}” stops</source>
        <translation>the source “{name}” stops</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>week {week} of {year}</translation>
    </message>
    <message>
        <source>“No clear change” says that chance alone can do as much.</source>
        <translation>“No clear change” says that chance alone can do as much.</translation>
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
        <source>Goals whose latest figure is older are listed.</source>
        <translation>Goals whose latest figure is older are listed.</translation>
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
        <source>Logit suits nearly always; “kg” is the cautious one.</source>
        <translation>Logit suits nearly always; “kg” is the cautious one.</translation>
    </message>
    <message>
        <source>Nobody who answered so is a fact about everybody in a group.</source>
        <translation>Nobody who answered so is a fact about everybody in a group.</translation>
    </message>
    <message>
        <source>Of ends, milestones and measurements that are due.</source>
        <translation>Of ends, milestones and measurements that are due.</translation>
    </message>
    <message>
        <source>Only for those who may see them; each look is noted in the log.</source>
        <translation>Only for those who may see them; each look is noted in the log.</translation>
    </message>
    <message>
        <source>Plan: a figure is old after this many days</source>
        <translation>Plan: a figure is old after this many days</translation>
    </message>
    <message>
        <source>Plan: remind this many days ahead</source>
        <translation>Plan: remind this many days ahead</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Reported late after (days)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>Smaller counts are hidden in what leaves the office; ask your data protection officer.</translation>
    </message>
    <message>
        <source>Such a percentage is shown with the word “indicative”.</source>
        <translation>Such a percentage is shown with the word “indicative”.</translation>
    </message>
    <message>
        <source>Surveys: hide zero as well</source>
        <translation>Surveys: hide zero as well</translation>
    </message>
    <message>
        <source>Surveys: how margins of percentages are calculated</source>
        <translation>Surveys: how margins of percentages are calculated</translation>
    </message>
    <message>
        <source>Surveys: indicative on fewer answers than</source>
        <translation>Surveys: indicative on fewer answers than</translation>
    </message>
    <message>
        <source>Surveys: no percentage on fewer answers than</source>
        <translation>Surveys: no percentage on fewer answers than</translation>
    </message>
    <message>
        <source>Surveys: show single answers on this computer</source>
        <translation>Surveys: show single answers on this computer</translation>
    </message>
    <message>
        <source>To be agreed with the data protection officer.</source>
        <translation>To be agreed with the data protection officer.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>A difference between groups does not say where it comes from.</source>
        <translation>A difference between groups does not say where it comes from.</translation>
    </message>
    <message>
        <source>About the respondent</source>
        <translation>About the respondent</translation>
    </message>
    <message>
        <source>About {high} of every 100 residents: {what}.</source>
        <translation>About {high} of every 100 residents: {what}.</translation>
    </message>
    <message>
        <source>All answers by group</source>
        <translation>All answers by group</translation>
    </message>
    <message>
        <source>All these answers are in the project already.</source>
        <translation>All these answers are in the project already.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>All waves</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Answers given</translation>
    </message>
    <message>
        <source>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Areas that the project does not know: {n}, in {rows} answers ({codes}).</source>
        <translation>Areas that the project does not know: {n}, in {rows} answers ({codes}).</translation>
    </message>
    <message>
        <source>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</source>
        <translation>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</translation>
    </message>
    <message>
        <source>At most {high} of every 100 residents: {what}.</source>
        <translation>At most {high} of every 100 residents: {what}.</translation>
    </message>
    <message>
        <source>Avoiding places and people</source>
        <translation>Avoiding places and people</translation>
    </message>
    <message>
        <source>Beside recorded incidents</source>
        <translation>Beside recorded incidents</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>Beside the whole</translation>
    </message>
    <message>
        <source>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</source>
        <translation>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</translation>
    </message>
    <message>
        <source>Between {low} and {high} of every 100 residents: {what}.</source>
        <translation>Between {low} and {high} of every 100 residents: {what}.</translation>
    </message>
    <message>
        <source>Cells that are neither a number nor a sign of StatLine: {count}.</source>
        <translation>Cells that are neither a number nor a sign of StatLine: {count}.</translation>
    </message>
    <message>
        <source>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</source>
        <translation>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change since {wave}</source>
        <translation>Change since {wave}</translation>
    </message>
    <message>
        <source>Clearly less than in the whole: {names}.</source>
        <translation>Clearly less than in the whole: {names}.</translation>
    </message>
    <message>
        <source>Clearly less than in {wave}: {names}.</source>
        <translation>Clearly less than in {wave}: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in the whole: {names}.</source>
        <translation>Clearly more than in the whole: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in {wave}: {names}.</source>
        <translation>Clearly more than in {wave}: {names}.</translation>
    </message>
    <message>
        <source>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</translation>
    </message>
    <message>
        <source>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</translation>
    </message>
    <message>
        <source>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</source>
        <translation>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</translation>
    </message>
    <message>
        <source>Columns of the recipe that this file does not have: {columns}.</source>
        <translation>Columns of the recipe that this file does not have: {columns}.</translation>
    </message>
    <message>
        <source>Columns with a heading that was already there: {count}, such as “{name}”.</source>
        <translation>Columns with a heading that was already there: {count}, such as “{name}”.</translation>
    </message>
    <message>
        <source>Columns with a role: {columns}.</source>
        <translation>Columns with a role: {columns}.</translation>
    </message>
    <message>
        <source>Days: {n} of {rows}.</source>
        <translation>Days: {n} of {rows}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Differences of percentages are in points of a hundred.</source>
        <translation>Differences of percentages are in points of a hundred.</translation>
    </message>
    <message>
        <source>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</source>
        <translation>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</translation>
    </message>
    <message>
        <source>Different for each person: {n} of {rows}.</source>
        <translation>Different for each person: {n} of {rows}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Feeling of safety</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures of a topic, area and period that were already there, left aside: {count}.</source>
        <translation>Figures of a topic, area and period that were already there, left aside: {count}.</translation>
    </message>
    <message>
        <source>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</source>
        <translation>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Groups with too few answers to show: {n} of {total}.</source>
        <translation>Groups with too few answers to show: {n} of {total}.</translation>
    </message>
    <message>
        <source>Groups: {n}, rows without one: {empty}.</source>
        <translation>Groups: {n}, rows without one: {empty}.</translation>
    </message>
    <message>
        <source>Groups: {n}, the smallest has rows: {least}.</source>
        <translation>Groups: {n}, the smallest has rows: {least}.</translation>
    </message>
    <message>
        <source>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</source>
        <translation>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</source>
        <translation>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</source>
        <translation>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</source>
        <translation>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</translation>
    </message>
    <message>
        <source>In {wave}: too few answers to show a figure.</source>
        <translation>In {wave}: too few answers to show a figure.</translation>
    </message>
    <message>
        <source>In {wave}: {value}, margin {low} to {high}, answers: {n}.</source>
        <translation>In {wave}: {value}, margin {low} to {high}, answers: {n}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicator “{name}” is deleted. Undo brings it back.</source>
        <translation>Indicator “{name}” is deleted. Undo brings it back.</translation>
    </message>
    <message>
        <source>Indicator “{name}” is saved.</source>
        <translation>Indicator “{name}” is saved.</translation>
    </message>
    <message>
        <source>Indicators that came with the recipe: {n}.</source>
        <translation>Indicators that came with the recipe: {n}.</translation>
    </message>
    <message>
        <source>Indicators: {block}</source>
        <translation>Indicators: {block}</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>It tells what people say, not what happened.</translation>
    </message>
    <message>
        <source>Kept, but note:</source>
        <translation>Kept, but note:</translation>
    </message>
    <message>
        <source>Left out of the test, as nobody is in them: {names}.</source>
        <translation>Left out of the test, as nobody is in them: {names}.</translation>
    </message>
    <message>
        <source>Left out of the test, as they are hidden: {names}.</source>
        <translation>Left out of the test, as they are hidden: {names}.</translation>
    </message>
    <message>
        <source>Life in the neighbourhood</source>
        <translation>Life in the neighbourhood</translation>
    </message>
    <message>
        <source>Lines with letters in another encoding, which were repaired: {count}.</source>
        <translation>Lines with letters in another encoding, which were repaired: {count}.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were taken as the header. Check the headings.</source>
        <translation>Lines {first} to {last} were taken as the header. Check the headings.</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Living together</translation>
    </message>
    <message>
        <source>Load it in KoboToolbox or ODK as a new form.</source>
        <translation>Load it in KoboToolbox or ODK as a new form.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
    </message>
    <message>
        <source>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</source>
        <translation>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</translation>
    </message>
    <message>
        <source>Margins of shares: Wilson interval on the effective sample.</source>
        <translation>Margins of shares: Wilson interval on the effective sample.</translation>
    </message>
    <message>
        <source>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</source>
        <translation>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</translation>
    </message>
    <message>
        <source>Margins of shares: estimate plus or minus t standard errors (Wald).</source>
        <translation>Margins of shares: estimate plus or minus t standard errors (Wald).</translation>
    </message>
    <message>
        <source>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</source>
        <translation>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</translation>
    </message>
    <message>
        <source>No breaks between waves were found.</source>
        <translation>No breaks between waves were found.</translation>
    </message>
    <message>
        <source>No column with clusters was recognised; say it under roles if people were drawn in groups.</source>
        <translation>No column with clusters was recognised; say it under roles if people were drawn in groups.</translation>
    </message>
    <message>
        <source>No column with weights was recognised: everybody counts for one.</source>
        <translation>No column with weights was recognised: everybody counts for one.</translation>
    </message>
    <message>
        <source>No group clearly changed since {wave}.</source>
        <translation>No group clearly changed since {wave}.</translation>
    </message>
    <message>
        <source>No group clearly differs from the whole.</source>
        <translation>No group clearly differs from the whole.</translation>
    </message>
    <message>
        <source>No line looks like a header; columns have numbers.</source>
        <translation>No line looks like a header; columns have numbers.</translation>
    </message>
    <message>
        <source>Not comparable with the wave before: {what}.</source>
        <translation>Not comparable with the wave before: {what}.</translation>
    </message>
    <message>
        <source>Not in: {waves}.</source>
        <translation>Not in: {waves}.</translation>
    </message>
    <message>
        <source>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</source>
        <translation>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</translation>
    </message>
    <message>
        <source>Numbers above zero: {n} of {rows}.</source>
        <translation>Numbers above zero: {n} of {rows}.</translation>
    </message>
    <message>
        <source>Only if this applies to you; else leave it empty.</source>
        <translation>Only if this applies to you; else leave it empty.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Other questions</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Possible breaks with the wave before: {n}. “survey breaks” lists them.</source>
        <translation>Possible breaks with the wave before: {n}. “survey breaks” lists them.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevention</translation>
    </message>
    <message>
        <source>Print it on A4; the small numbers are for typing the answers over.</source>
        <translation>Print it on A4; the small numbers are for typing the answers over.</translation>
    </message>
    <message>
        <source>Problems in the neighbourhood</source>
        <translation>Problems in the neighbourhood</translation>
    </message>
    <message>
        <source>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</source>
        <translation>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</translation>
    </message>
    <message>
        <source>Questions in a part that comes more than once: {n}. Only the first time is read.</source>
        <translation>Questions in a part that comes more than once: {n}. Only the first time is read.</translation>
    </message>
    <message>
        <source>Questions of the form that the file lacks: {n}.</source>
        <translation>Questions of the form that the file lacks: {n}.</translation>
    </message>
    <message>
        <source>Questions of the recipe that have no column in this file: {n} ({names}).</source>
        <translation>Questions of the recipe that have no column in this file: {n} ({names}).</translation>
    </message>
    <message>
        <source>Questions that are not in the file any more: {names}.</source>
        <translation>Questions that are not in the file any more: {names}.</translation>
    </message>
    <message>
        <source>Questions with an answer that is counted as none, such as “{name}”: {n}.</source>
        <translation>Questions with an answer that is counted as none, such as “{name}”: {n}.</translation>
    </message>
    <message>
        <source>Ratio of two weighted totals; standard error by Taylor linearisation.</source>
        <translation>Ratio of two weighted totals; standard error by Taylor linearisation.</translation>
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
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Respondents in no group of {variable} with a total: {n}. They keep their part.</source>
        <translation>Respondents in no group of {variable} with a total: {n}. They keep their part.</translation>
    </message>
    <message>
        <source>Respondents of before that were replaced: {n}.</source>
        <translation>Respondents of before that were replaced: {n}.</translation>
    </message>
    <message>
        <source>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</source>
        <translation>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</translation>
    </message>
    <message>
        <source>Responses that stood in the file twice, taken as one: {n}.</source>
        <translation>Responses that stood in the file twice, taken as one: {n}.</translation>
    </message>
    <message>
        <source>Responses that were started but not sent in: {n}. They are kept.</source>
        <translation>Responses that were started but not sent in: {n}. They are kept.</translation>
    </message>
    <message>
        <source>Rows in a known area ({scheme}): {n} of {rows}.</source>
        <translation>Rows in a known area ({scheme}): {n} of {rows}.</translation>
    </message>
    <message>
        <source>Rows: {rows}, questions: {questions}.</source>
        <translation>Rows: {rows}, questions: {questions}.</translation>
    </message>
    <message>
        <source>Sample design: people drawn from one list.</source>
        <translation>Sample design: people drawn from one list.</translation>
    </message>
    <message>
        <source>Sample design: people drawn within strata; strata {strata}.</source>
        <translation>Sample design: people drawn within strata; strata {strata}.</translation>
    </message>
    <message>
        <source>Sample design: strata {strata}, clusters {clusters}.</source>
        <translation>Sample design: strata {strata}, clusters {clusters}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</source>
        <translation>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</translation>
    </message>
    <message>
        <source>Strata with more than one population: {n} of {all}.</source>
        <translation>Strata with more than one population: {n} of {all}.</translation>
    </message>
    <message>
        <source>Survey {wave} ({period}), people who took part: {n}</source>
        <translation>Survey {wave} ({period}), people who took part: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}, people who took part: {n}</source>
        <translation>Survey {wave}, people who took part: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}: {block}</source>
        <translation>Survey {wave}: {block}</translation>
    </message>
    <message>
        <source>Taken as one answer in the test, as some are hidden: {names}.</source>
        <translation>Taken as one answer in the test, as some are hidden: {names}.</translation>
    </message>
    <message>
        <source>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</source>
        <translation>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</translation>
    </message>
    <message>
        <source>Texts with letters in another encoding, which were repaired: {count}.</source>
        <translation>Texts with letters in another encoding, which were repaired: {count}.</translation>
    </message>
    <message>
        <source>The answers are not weighted: groups that answer more often count too much.</source>
        <translation>The answers are not weighted: groups that answer more often count too much.</translation>
    </message>
    <message>
        <source>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</source>
        <translation>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</translation>
    </message>
    <message>
        <source>The differences between the groups may all be chance (p {p}).</source>
        <translation>The differences between the groups may all be chance (p {p}).</translation>
    </message>
    <message>
        <source>The finite population is taken into account.</source>
        <translation>The finite population is taken into account.</translation>
    </message>
    <message>
        <source>The groups differ more than chance would make them (p {p}).</source>
        <translation>The groups differ more than chance would make them (p {p}).</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is not meant for wave {wave}.</source>
        <translation>The indicator “{indicator}” is not meant for wave {wave}.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</source>
        <translation>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</translation>
    </message>
    <message>
        <source>The largest difference from a total is {gap} % of it.</source>
        <translation>The largest difference from a total is {gap} % of it.</translation>
    </message>
    <message>
        <source>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</source>
        <translation>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</translation>
    </message>
    <message>
        <source>The project has no areas with these codes or names.</source>
        <translation>The project has no areas with these codes or names.</translation>
    </message>
    <message>
        <source>The question changed since {wave}: the figures can&apos;t be compared.</source>
        <translation>The question changed since {wave}: the figures can&apos;t be compared.</translation>
    </message>
    <message>
        <source>The survey {wave} does not have all these questions.</source>
        <translation>The survey {wave} does not have all these questions.</translation>
    </message>
    <message>
        <source>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</source>
        <translation>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</translation>
    </message>
    <message>
        <source>The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>The true figure lies within the margin in {level} of 100 such surveys.</translation>
    </message>
    <message>
        <source>The wave has respondents: {n}, questions: {questions}.</source>
        <translation>The wave has respondents: {n}, questions: {questions}.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} are those of its file again.</source>
        <translation>The weights of wave {wave} are those of its file again.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</source>
        <translation>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</translation>
    </message>
    <message>
        <source>The weights were adjusted before; now they are those of the file again. Adjust them anew.</source>
        <translation>The weights were adjusted before; now they are those of the file again. Adjust them anew.</translation>
    </message>
    <message>
        <source>The words of the questions are in {form}: import again with it (--form).</source>
        <translation>The words of the questions are in {form}: import again with it (--form).</translation>
    </message>
    <message>
        <source>There are no indicators in this project yet.</source>
        <translation>There are no indicators in this project yet.</translation>
    </message>
    <message>
        <source>There are no weights in it: everybody counts for one.</source>
        <translation>There are no weights in it: everybody counts for one.</translation>
    </message>
    <message>
        <source>There are too few answers to give a figure.</source>
        <translation>There are too few answers to give a figure.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>There is no survey in this project yet.</translation>
    </message>
    <message>
        <source>These limits are not those of the office&apos;s settings.</source>
        <translation>These limits are not those of the office&apos;s settings.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>This was a trial: nothing was kept.</translation>
    </message>
    <message>
        <source>This wave</source>
        <translation>This wave</translation>
    </message>
    <message>
        <source>Those who did not take part may think otherwise; the margin does not know that.</source>
        <translation>Those who did not take part may think otherwise; the margin does not know that.</translation>
    </message>
    <message>
        <source>Tick one box in each row.</source>
        <translation>Tick one box in each row.</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Tick one box.</translation>
    </message>
    <message>
        <source>Too few answers for a figure: {names}.</source>
        <translation>Too few answers for a figure: {names}.</translation>
    </message>
    <message>
        <source>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</source>
        <translation>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Victims and reporting</translation>
    </message>
    <message>
        <source>Wave {wave}</source>
        <translation>Wave {wave}</translation>
    </message>
    <message>
        <source>Wave {wave} is removed, with its respondents: {n}.</source>
        <translation>Wave {wave} is removed, with its respondents: {n}.</translation>
    </message>
    <message>
        <source>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” came from the very same file.</source>
        <translation>Wave “{wave}” came from the very same file.</translation>
    </message>
    <message>
        <source>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted total of those who answered; standard error by the sample design.</source>
        <translation>Weighted total of those who answered; standard error by the sample design.</translation>
    </message>
    <message>
        <source>Weights are post-stratified; standard errors use the residuals of that model.</source>
        <translation>Weights are post-stratified; standard errors use the residuals of that model.</translation>
    </message>
    <message>
        <source>Weights are raked to known totals; standard errors use the residuals of that model.</source>
        <translation>Weights are raked to known totals; standard errors use the residuals of that model.</translation>
    </message>
    <message>
        <source>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</source>
        <translation>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</translation>
    </message>
    <message>
        <source>What people say beside what was recorded</source>
        <translation>What people say beside what was recorded</translation>
    </message>
    <message>
        <source>Whether the groups differ can&apos;t be tested: too little can be shown.</source>
        <translation>Whether the groups differ can&apos;t be tested: too little can be shown.</translation>
    </message>
    <message>
        <source>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</source>
        <translation>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</translation>
    </message>
    <message>
        <source>With fewer than {n} answers a figure is indicative.</source>
        <translation>With fewer than {n} answers a figure is indicative.</translation>
    </message>
    <message>
        <source>You may tick several boxes.</source>
        <translation>You may tick several boxes.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>a break</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>after: {text}</translation>
    </message>
    <message>
        <source>another kind of question</source>
        <translation>another kind of question</translation>
    </message>
    <message>
        <source>another sample or other weights</source>
        <translation>another sample or other weights</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>answers: {n}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>area</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>areas</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>asked for the first time</translation>
    </message>
    <message>
        <source>asked otherwise from here on</source>
        <translation>asked otherwise from here on</translation>
    </message>
    <message>
        <source>asked otherwise? not decided</source>
        <translation>asked otherwise? not decided</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>before: {text}</translation>
    </message>
    <message>
        <source>beside the whole: {verdict}</source>
        <translation>beside the whole: {verdict}</translation>
    </message>
    <message>
        <source>breaks: {n}</source>
        <translation>breaks: {n}</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>can&apos;t be added up</translation>
    </message>
    <message>
        <source>can&apos;t exist</source>
        <translation>can&apos;t exist</translation>
    </message>
    <message>
        <source>chance can&apos;t be judged</source>
        <translation>chance can&apos;t be judged</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>clearly less</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>clearly more</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>cluster</translation>
    </message>
    <message>
        <source>cluster of the second stage</source>
        <translation>cluster of the second stage</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>clusters</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>day</source>
        <translation>day</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>hidden: protects another figure</source>
        <translation>hidden: protects another figure</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>hidden: too few answers</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicative</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>kept secret by the publisher</translation>
    </message>
    <message>
        <source>margin: {low} to {high}</source>
        <translation>margin: {low} to {high}</translation>
    </message>
    <message>
        <source>middle area</source>
        <translation>middle area</translation>
    </message>
    <message>
        <source>nearly final</source>
        <translation>nearly final</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>nil</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>no answers</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>no break</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>no clear difference</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>no weights</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>not asked any more</translation>
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
        <source>note: {text}</source>
        <translation>note: {text}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>number of the respondent</source>
        <translation>number of the respondent</translation>
    </message>
    <message>
        <source>of every 100 residents</source>
        <translation>of every 100 residents</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>one answer</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>other answers</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>other areas</translation>
    </message>
    <message>
        <source>other codes for the answers</source>
        <translation>other codes for the answers</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>period unknown</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
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
        <translation>population of the second stage</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>populations</translation>
    </message>
    <message>
        <source>possible breaks to decide: {n}</source>
        <translation>possible breaks to decide: {n}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>sample with {parts}</source>
        <translation>sample with {parts}</translation>
    </message>
    <message>
        <source>scheme of the areas</source>
        <translation>scheme of the areas</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>several answers</translation>
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
        <translation>text</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>told by the indicator</source>
        <translation>told by the indicator</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>too few answers</translation>
    </message>
    <message>
        <source>uncertain (few answers)</source>
        <translation>uncertain (few answers)</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>wave</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>weight</translation>
    </message>
    <message>
        <source>weights by post-stratification</source>
        <translation>weights by post-stratification</translation>
    </message>
    <message>
        <source>weights by raking</source>
        <translation>weights by raking</translation>
    </message>
    <message>
        <source>weights of the file</source>
        <translation>weights of the file</translation>
    </message>
    <message>
        <source>whole wave</source>
        <translation>whole wave</translation>
    </message>
    <message>
        <source>wide margin</source>
        <translation>wide margin</translation>
    </message>
    <message>
        <source>{answer} (counts as no answer)</source>
        <translation>{answer} (counts as no answer)</translation>
    </message>
    <message>
        <source>{file}: questions: {n}.</source>
        <translation>{file}: questions: {n}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} to {high}</translation>
    </message>
    <message>
        <source>{number} {question}: {what}, from {earlier} to {later} ({state})</source>
        <translation>{number} {question}: {what}, from {earlier} to {later} ({state})</translation>
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
        <translation>{theme}, recorded per 1,000 inhabitants</translation>
    </message>
    <message>
        <source>{title}, by {group}</source>
        <translation>{title}, by {group}</translation>
    </message>
    <message>
        <source>{title}: {value}, in truth between {low} and {high}.</source>
        <translation>{title}: {value}, in truth between {low} and {high}.</translation>
    </message>
    <message>
        <source>{wave} ({period}): published figures</source>
        <translation>{wave} ({period}): published figures</translation>
    </message>
    <message>
        <source>{wave} ({period}): respondents: {n}, questions: {questions}</source>
        <translation>{wave} ({period}): respondents: {n}, questions: {questions}</translation>
    </message>
    <message>
        <source>“{file}” was left aside: the file of answers has labels of its own.</source>
        <translation>“{file}” was left aside: the file of answers has labels of its own.</translation>
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
        <translation>incidents per km²</translation>
    </message>
    <message>
        <source>inhabitants</source>
        <translation>inhabitants</translation>
    </message>
    <message>
        <source>km per km²</source>
        <translation>km per km²</translation>
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
        <source>per km²</source>
        <translation>per km²</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>percentage points</translation>
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
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>As of {day}</translation>
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
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</source>
        <translation>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures of the charts (not printed)</source>
        <translation>Figures of the charts (not printed)</translation>
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
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Map: no picture was made.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margin</translation>
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
        <source>Method</source>
        <translation>Method</translation>
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
        <source>Not shown: {fewer} further rows.</source>
        <translation>Not shown: {fewer} further rows.</translation>
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
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
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
        <source>SHA-256 of its content</source>
        <translation>SHA-256 of its content</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</translation>
    </message>
    <message>
        <source>Safety and prevention in {municipality}</source>
        <translation>Safety and prevention in {municipality}</translation>
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
        <source>Sheet</source>
        <translation>Sheet</translation>
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
        <source>Sources and manifest</source>
        <translation>Sources and manifest</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>The margin says how far chance alone can move a month&apos;s number (95 %).</translation>
    </message>
    <message>
        <source>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</source>
        <translation>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</translation>
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
        <source>With these options, from this state of the project, the same workbook comes out again, byte for byte.</source>
        <translation>With these options, from this state of the project, the same workbook comes out again, byte for byte.</translation>
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
        <source>page {number} of {total}</source>
        <translation>page {number} of {total}</translation>
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
        <source>to the figure</source>
        <translation>to the figure</translation>
    </message>
    <message>
        <source>to the upper margin</source>
        <translation>to the upper margin</translation>
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
        <source>{municipality}. As of {day}. Made for: {recipient}.</source>
        <translation>{municipality}. As of {day}. Made for: {recipient}.</translation>
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
        <source>{title} (continued)</source>
        <translation>{title} (continued)</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</translation>
    </message>
</context>
</TS>
