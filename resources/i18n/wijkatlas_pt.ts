<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Acerca do Wijkatlas</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de registos</translation>
    </message>
    <message>
        <source>Version {version}. Free software under the EUPL 1.2.

Maps, numbers and reports for local prevention offices. Works without the internet; your data stay on your computer.</source>
        <translation>Versão {version}. Software livre com licença EUPL 1.2.

Mapas, números e relatórios para os serviços locais de prevenção. Funciona sem internet; os seus dados ficam no seu computador.</translation>
    </message>
</context>
<context>
    <name>ActionChoice</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Put on this action</source>
        <translation>Adicionar a esta ação</translation>
    </message>
    <message>
        <source>Search in actions</source>
        <translation>Procurar nas ações</translation>
    </message>
    <message>
        <source>There are no actions yet. Make one on the page Plan first.</source>
        <translation>Ainda não há ações. Crie primeiro uma na página Plano.</translation>
    </message>
    <message>
        <source>Use a card for an action</source>
        <translation>Usar uma ficha para uma ação</translation>
    </message>
</context>
<context>
    <name>AnalysisPanel</name>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>A preparar</translation>
    </message>
    <message>
        <source>Open a project first; then ask a question about its incidents.</source>
        <translation>Abra primeiro um projeto; depois faça uma pergunta sobre os seus incidentes.</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file, then ask a question.</source>
        <translation>Ainda não há incidentes. Importe um ficheiro e depois faça uma pergunta.</translation>
    </message>
    <message>
        <source>This version does not know that analysis.</source>
        <translation>Esta versão não conhece essa análise.</translation>
    </message>
</context>
<context>
    <name>AnswerTable</name>
    <message>
        <source>An answer</source>
        <translation>Uma resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>Double click, or F2, to give it other words</source>
        <translation>Duplo clique, ou F2, para mudar as palavras</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>No answer: does not apply</source>
        <translation>Sem resposta: não se aplica</translation>
    </message>
    <message>
        <source>No answer: don&apos;t know</source>
        <translation>Sem resposta: não sabe</translation>
    </message>
    <message>
        <source>No answer: empty</source>
        <translation>Sem resposta: vazio</translation>
    </message>
    <message>
        <source>No answer: not on the scale</source>
        <translation>Sem resposta: fora da escala</translation>
    </message>
    <message>
        <source>No answer: refused</source>
        <translation>Sem resposta: recusou</translation>
    </message>
    <message>
        <source>“{answer}” counts as</source>
        <translation>«{answer}» conta como</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Compute it for now</source>
        <translation>Calcular por agora</translation>
    </message>
    <message>
        <source>Computing the result</source>
        <translation>A calcular o resultado</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <translation>A guardar o resultado</translation>
    </message>
    <message>
        <source>Reading the result</source>
        <translation>A ler o resultado</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Algo correu mal no cálculo.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>O cálculo foi interrompido.</translation>
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
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Agregados familiares</translation>
    </message>
    <message>
        <source>Import areas</source>
        <translation>Importar bairros</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>What these areas are; one project can hold several</source>
        <translation>O que são estas zonas; um projeto pode conter várias divisões</translation>
    </message>
    <message>
        <source>for example 2024-01-01, or a column</source>
        <translation>2024-01-01, ou uma coluna</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>município</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>setor</translation>
    </message>
</context>
<context>
    <name>AreasField</name>
    <message>
        <source>Click areas on the map first; hold Shift to click several.</source>
        <translation>Clique primeiro em bairros no mapa; mantenha Shift para escolher vários.</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de bairro</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Usar os escolhidos no mapa</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>todo o município</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (o bairro já não existe)</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>Drawing the result</source>
        <translation>A desenhar o resultado</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>A filtrar</translation>
    </message>
    <message>
        <source>Keeping the map style</source>
        <translation>A guardar o estilo do mapa</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>A ler o projeto</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>About what</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>All areas side by side</source>
        <translation>Todos os bairros, lado a lado</translation>
    </message>
    <message>
        <source>All subjects</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Division of the areas</source>
        <translation>Divisão dos bairros</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Search an indicator</source>
        <translation>Procurar um indicador</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
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
        <translation>Uma pergunta que mudou pode dar outras respostas mesmo que nada tenha mudado na cidade. Veja o que estava antes e depois, e diga se os valores das duas vagas podem ser comparados.</translation>
    </message>
    <message>
        <source>Another kind of question</source>
        <translation>Outro tipo de pergunta</translation>
    </message>
    <message>
        <source>Another scale of answers</source>
        <translation>Outra escala de respostas</translation>
    </message>
    <message>
        <source>Another way of holding the survey</source>
        <translation>Outra forma de fazer o inquérito</translation>
    </message>
    <message>
        <source>Asked for the first time</source>
        <translation>Perguntado pela primeira vez</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Changes between waves</source>
        <translation>Mudanças entre vagas</translation>
    </message>
    <message>
        <source>Decided: it is a break. No line, no difference.</source>
        <translation>Decidido: é uma quebra. Sem linha nem diferença.</translation>
    </message>
    <message>
        <source>Decided: no break. The figures are compared.</source>
        <translation>Decidido: não há quebra. Os valores são comparados.</translation>
    </message>
    <message>
        <source>It is a break: do not compare</source>
        <translation>É uma quebra: não comparar</translation>
    </message>
    <message>
        <source>Keeping the decision</source>
        <translation>A guardar a decisão</translation>
    </message>
    <message>
        <source>No break: compare</source>
        <translation>Não há quebra: comparar</translation>
    </message>
    <message>
        <source>No longer asked</source>
        <translation>Já não se pergunta</translation>
    </message>
    <message>
        <source>Nobody has decided yet.</source>
        <translation>Ainda ninguém decidiu.</translation>
    </message>
    <message>
        <source>Noted by the office</source>
        <translation>Anotado pelo serviço</translation>
    </message>
    <message>
        <source>Nothing changed between the waves.</source>
        <translation>Nada mudou entre as vagas.</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation>Outros bairros</translation>
    </message>
    <message>
        <source>Other codes of answers</source>
        <translation>Outros códigos de respostas</translation>
    </message>
    <message>
        <source>Other words in the question</source>
        <translation>Outras palavras na pergunta</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Todo o inquérito</translation>
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
        <translation>&amp;Quebra a comparação</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Um lugar</translation>
    </message>
    <message>
        <source>A question that changed may give other answers although nothing changed in the town. Say of each change whether it breaks the comparison of the waves.</source>
        <translation>Uma pergunta que mudou pode dar outras respostas mesmo que nada tenha mudado na cidade. Diga, para cada mudança, se quebra a comparação das vagas.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;mais tarde</translation>
    </message>
    <message>
        <source>Does n&amp;ot</source>
        <translation>Nã&amp;o a quebra</translation>
    </message>
    <message>
        <source>No line and no difference from one wave to the other</source>
        <translation>Sem linha nem diferença de uma vaga para a outra</translation>
    </message>
    <message>
        <source>Nothing changed since the waves that are there.</source>
        <translation>Nada mudou desde as vagas que já existem.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Uma resposta de várias</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Várias respostas</translation>
    </message>
    <message>
        <source>The figures are compared with a warning beside them</source>
        <translation>Os valores são comparados com um aviso ao lado</translation>
    </message>
    <message>
        <source>The figures of the two waves are compared</source>
        <translation>Os valores das duas vagas são comparados</translation>
    </message>
    <message>
        <source>The whole survey</source>
        <translation>Todo o inquérito</translation>
    </message>
    <message>
        <source>This is the first wave: there is nothing to compare with.</source>
        <translation>É a primeira vaga: não há nada com que comparar.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>; not filled in: {n}</source>
        <translation>; por preencher: {n}</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
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
        <translation>Gasto (€)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}</source>
        <translation>previsto € {planned}, gasto € {spent}</translation>
    </message>
</context>
<context>
    <name>BudgetView</name>
    <message>
        <source>Amounts in euros. Budget lines: {lines}; without a planned amount: {planned}, without an amount spent: {spent}. Only what is filled in is added up; “–” is not filled in.</source>
        <translation>Montantes em euros. Linhas de orçamento: {lines}; sem montante previsto: {planned}, sem montante gasto: {spent}. Só se soma o que está preenchido; «–» está por preencher.</translation>
    </message>
    <message>
        <source>Budget by funder</source>
        <translation>Orçamento por financiador</translation>
    </message>
    <message>
        <source>Budget by sector</source>
        <translation>Orçamento por setor</translation>
    </message>
    <message>
        <source>By funder</source>
        <translation>Por financiador</translation>
    </message>
    <message>
        <source>By the sector that leads</source>
        <translation>Por setor do responsável</translation>
    </message>
    <message>
        <source>Copy the tables</source>
        <translation>Copiar as tabelas</translation>
    </message>
    <message>
        <source>No budget lines are filled in for these actions.</source>
        <translation>Estas ações não têm linhas de orçamento.</translation>
    </message>
    <message>
        <source>Planned: € {planned}; spent: € {spent}.</source>
        <translation>Previsto: € {planned}; gasto: € {spent}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no funder</source>
        <translation>sem financiador</translation>
    </message>
    <message>
        <source>no sector</source>
        <translation>sem setor</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>gasto</translation>
    </message>
</context>
<context>
    <name>Buttons</name>
    <message>
        <source>Add a problem by its title</source>
        <translation>Adicionar um problema pelo título</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importar pesos de dano…</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put the chosen problem in another lane</source>
        <translation>Pôr o problema escolhido noutra via</translation>
    </message>
    <message>
        <source>Score all from their figures</source>
        <translation>Pontuar tudo segundo os valores</translation>
    </message>
    <message>
        <source>Scores, figures and decision of the chosen problem</source>
        <translation>Pontuações, valores e decisão do problema escolhido</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Goal or action</source>
        <translation>Objetivo ou ação</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What happens in this month</source>
        <translation>O que acontece neste mês</translation>
    </message>
    <message>
        <source>{month}: nothing starts, ends or is due</source>
        <translation>{month}: nada começa, termina ou vence</translation>
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
        <translation>Alterar uma ficha própria</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New own card</source>
        <translation>Nova ficha própria</translation>
    </message>
    <message>
        <source>Saving the card</source>
        <translation>A guardar a ficha</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Dutch (needed)</source>
        <translation>Neerlandês (necessário)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>It points to</source>
        <translation>Remete para</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Sectors that take part</source>
        <translation>Setores que participam</translation>
    </message>
    <message>
        <source>Source (row)</source>
        <translation>Fonte (linha)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>Texts in</source>
        <translation>Textos em</translation>
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
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>O que mudou no que se sabe</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>O que as avaliações concluíram</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se concluiu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Working in steps (SARA and 5I)</source>
        <translation>Trabalhar por passos (SARA e 5I)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>All evidence</source>
        <translation>Toda a evidência</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>Todos os setores</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Cards: {n}</source>
        <translation>Fichas: {n}</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>No card is like that. Take a word or a filter away.</source>
        <translation>Nenhuma ficha corresponde. Retire uma palavra ou um filtro.</translation>
    </message>
    <message>
        <source>Programme cards</source>
        <translation>Fichas de programa</translation>
    </message>
    <message>
        <source>Search in cards</source>
        <translation>Procurar nas fichas</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
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
        <translation>Esta ficha própria não pode ser lida.</translation>
    </message>
    <message>
        <source>own card</source>
        <translation>ficha própria</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Back to the cards</source>
        <translation>Voltar às fichas</translation>
    </message>
    <message>
        <source>Back to the cards (Alt+←)</source>
        <translation>Voltar às fichas (Alt+←)</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Choose a card to read it.</source>
        <translation>Escolha uma ficha para a ler.</translation>
    </message>
    <message>
        <source>Make an own card that starts with the texts of this one</source>
        <translation>Criar uma ficha própria que parte dos textos desta</translation>
    </message>
    <message>
        <source>Mend its text and import it again, or remove it in the menu of the list.</source>
        <translation>Corrija o texto e importe-a de novo, ou retire-a no menu da lista.</translation>
    </message>
    <message>
        <source>Own copy…</source>
        <translation>Cópia própria…</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhuma.</translation>
    </message>
    <message>
        <source>This own card can&apos;t be read.</source>
        <translation>Esta ficha própria não pode ser lida.</translation>
    </message>
    <message>
        <source>Use for an action…</source>
        <translation>Usar numa ação…</translation>
    </message>
</context>
<context>
    <name>ChangesBox</name>
    <message>
        <source>And further: {n}.</source>
        <translation>E ainda: {n}.</translation>
    </message>
    <message>
        <source>Figures that changed since {day}: {n}.</source>
        <translation>Valores que mudaram desde {day}: {n}.</translation>
    </message>
    <message>
        <source>From now on, what changes can be told here.</source>
        <translation>A partir de agora pode ver-se aqui o que muda.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>Drawing the chart</source>
        <translation>A desenhar o gráfico</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show the chart large</source>
        <translation>Mostrar o gráfico em grande</translation>
    </message>
    <message>
        <source>Which chart</source>
        <translation>Que gráfico</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
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
        <translation>&amp;Lembrar o modelo de importação como</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash, as 2025-10-01/2025-11-15.</source>
        <translation>Um ano, um mês ou dois dias com uma barra, como 2025-10-01/2025-11-15.</translation>
    </message>
    <message>
        <source>Answers in a known area of “{scheme}”: {n} of {all}.</source>
        <translation>Respostas num bairro conhecido de «{scheme}»: {n} de {all}.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Mudanças</translation>
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
        <translation>Guardado, mas note: {n} × {reason}</translation>
    </message>
    <message>
        <source>Left out: {n} × {reason}</source>
        <translation>Excluído: {n} × {reason}</translation>
    </message>
    <message>
        <source>Name of the &amp;wave</source>
        <translation>Nome da va&amp;ga</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nome do modelo de importação</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nome da vaga</translation>
    </message>
    <message>
        <source>No column with areas: there will be no figures by area, and no map.</source>
        <translation>Nenhuma coluna com bairros: não haverá valores por bairro nem mapa.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Published figures: {n}. They are shown beside your own surveys.</source>
        <translation>Valores publicados: {n}. São mostrados ao lado dos seus próprios inquéritos.</translation>
    </message>
    <message>
        <source>Put this &amp;file in its place</source>
        <translation>Pôr este &amp;ficheiro no seu lugar</translation>
    </message>
    <message>
        <source>Ready-made figures that fit these questions.</source>
        <translation>Valores já preparados que se ajustam a estas perguntas.</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>The next wave is read in the same way.</source>
        <translation>A próxima vaga é lida da mesma forma.</translation>
    </message>
    <message>
        <source>There are no weights: everybody counts for one.</source>
        <translation>Não há pesos: cada pessoa conta como uma.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. Its answers are replaced.</source>
        <translation>Já há uma vaga «{name}». As suas respostas são substituídas.</translation>
    </message>
    <message>
        <source>There is a wave “{name}” already. This file corrects or completes it.</source>
        <translation>Já há uma vaga «{name}». Este ficheiro corrige-a ou completa-a.</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>O que é importado</translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation>O que fará a importação</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionadas</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeitadas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sem alterações</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>atualizadas</translation>
    </message>
    <message>
        <source>{title} ({n})</source>
        <translation>{title} ({n})</translation>
    </message>
    <message>
        <source>⚠ Changes since the waves before: {n}. Say on the tab “Changes” which of them break the comparison, or decide later.</source>
        <translation>⚠ Mudanças desde as vagas anteriores: {n}. Diga no separador «Mudanças» quais quebram a comparação, ou decida mais tarde.</translation>
    </message>
    <message>
        <source>⚠ People with the same number in “{wave}” who have other answers here: {n}. Is this really the same wave? Otherwise give it another name.</source>
        <translation>⚠ Pessoas com o mesmo número em «{wave}» que aqui têm outras respostas: {n}. É mesmo a mesma vaga? Se não, dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>⚠ The areas in “{column}” are not those of the project: there will be no map.</source>
        <translation>⚠ Os bairros em «{column}» não são os do projeto: não haverá mapa.</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Reading what can be chosen</source>
        <translation>A ler o que se pode escolher</translation>
    </message>
</context>
<context>
    <name>ChosenFigure</name>
    <message>
        <source>Choose a figure to see it in full, by area on the map.</source>
        <translation>Escolha um valor para o ver por inteiro, por bairro no mapa.</translation>
    </message>
    <message>
        <source>Make a problem of this</source>
        <translation>Criar um problema com isto</translation>
    </message>
    <message>
        <source>Profile of {area}</source>
        <translation>Perfil de {area}</translation>
    </message>
    <message>
        <source>areas of {day}</source>
        <translation>bairros em {day}</translation>
    </message>
    <message>
        <source>based on {n}</source>
        <translation>com base em {n}</translation>
    </message>
    <message>
        <source>before: {figure}, {period}</source>
        <translation>antes: {figure}, {period}</translation>
    </message>
    <message>
        <source>rank {rank} of {n}, between {low} and {high}</source>
        <translation>posição {rank} de {n}, entre {low} e {high}</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Bairro</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Conglomerado</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Population</source>
        <translation>&amp;População</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>P&amp;eso</translation>
    </message>
    <message>
        <source>A stratum with one cl&amp;uster</source>
        <translation>&amp;Um estrato com um conglomerado</translation>
    </message>
    <message>
        <source>A stratum with one cluster</source>
        <translation>Um estrato com um conglomerado</translation>
    </message>
    <message>
        <source>As if everybody in it was asked</source>
        <translation>Como se fosse perguntado a todos nele</translation>
    </message>
    <message>
        <source>As the other strata on average</source>
        <translation>Como os outros estratos em média</translation>
    </message>
    <message>
        <source>Cluster of the second stage</source>
        <translation>Conglomerado da segunda etapa</translation>
    </message>
    <message>
        <source>Columns that stay &amp;out</source>
        <translation>Colunas e&amp;xcluídas</translation>
    </message>
    <message>
        <source>Columns that stay out</source>
        <translation>Colunas excluídas</translation>
    </message>
    <message>
        <source>Different for each person. With it, a corrected file changes the wave instead of adding people twice.</source>
        <translation>Diferente para cada pessoa. Com ele, um ficheiro corrigido altera a vaga em vez de adicionar pessoas duas vezes.</translation>
    </message>
    <message>
        <source>For how many residents this person counts. Without it everybody counts for one.</source>
        <translation>Por quantos residentes conta esta pessoa. Sem ele, cada pessoa conta como uma.</translation>
    </message>
    <message>
        <source>How many residents the stratum has. Where a large part of them answered, margins get smaller.</source>
        <translation>Quantos residentes tem o estrato. Onde respondeu uma grande parte, as margens são menores.</translation>
    </message>
    <message>
        <source>How many residents, or groups, the group of the first step has.</source>
        <translation>Quantos residentes, ou grupos, tem o grupo da primeira etapa.</translation>
    </message>
    <message>
        <source>Make no margin, and say so</source>
        <translation>Não dar margem, e dizê-lo</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>N&amp;umber of the person</source>
        <translation>&amp;Número da pessoa</translation>
    </message>
    <message>
        <source>People who were drawn together, such as a street or a household. Without it each person was drawn alone.</source>
        <translation>Pessoas extraídas em conjunto, como uma rua ou um agregado familiar. Sem ele, cada pessoa foi extraída sozinha.</translation>
    </message>
    <message>
        <source>Population of the second stage</source>
        <translation>População da segunda etapa</translation>
    </message>
    <message>
        <source>S&amp;tratum</source>
        <translation>Est&amp;rato</translation>
    </message>
    <message>
        <source>Set it beside everybody (careful)</source>
        <translation>Compará-lo com todos (cauteloso)</translation>
    </message>
    <message>
        <source>The &amp;same people in each wave: the number stays theirs</source>
        <translation>As &amp;mesmas pessoas em cada vaga: mantêm o seu número</translation>
    </message>
    <message>
        <source>The part of the town that people were drawn in separately, such as a neighbourhood.</source>
        <translation>A parte da cidade em que se extraíram pessoas em separado, como um bairro.</translation>
    </message>
    <message>
        <source>Ticked columns are not kept at all. Names, addresses, e-mail and IP numbers are ticked already: they point to a person.</source>
        <translation>As colunas assinaladas não são guardadas. Nomes, moradas, e-mails e números IP já estão assinalados: apontam para uma pessoa.</translation>
    </message>
    <message>
        <source>When people were drawn in two steps: the group of the second.</source>
        <translation>Se as pessoas foram extraídas em duas etapas: o grupo da segunda.</translation>
    </message>
    <message>
        <source>When the person answered. The period of the wave comes from it.</source>
        <translation>Quando a pessoa respondeu. Daí vem o período da vaga.</translation>
    </message>
    <message>
        <source>Where the person lives. Figures by area and the map need it.</source>
        <translation>Onde vive a pessoa. Os valores por bairro e o mapa precisam disto.</translation>
    </message>
    <message>
        <source>Which areas</source>
        <translation>Que bairros</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>como encontrado</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>–  none</source>
        <translation>–  nenhuma</translation>
    </message>
</context>
<context>
    <name>CommandForm</name>
    <message>
        <source>A number is not a number.</source>
        <translation>Um número não é um número.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Fill in what is still empty.</source>
        <translation>Preencha o que ainda está vazio.</translation>
    </message>
</context>
<context>
    <name>CommandRunner</name>
    <message>
        <source>Done: {title}</source>
        <translation>Concluído: {title}</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Aconteceu algo inesperado</translation>
    </message>
    <message>
        <source>This is a fault of the program. Your project file is safe: what was not finished has been rolled back. You can go on working; please send us this report. It holds no data from your project.</source>
        <translation>É uma falha do programa. O seu ficheiro de projeto está a salvo: o que não estava terminado foi desfeito. Pode continuar a trabalhar; envie-nos este relatório. Não contém dados do seu projeto.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Choose a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <source>Choose a day: {field}</source>
        <translation>Escolher um dia: {field}</translation>
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
        <translation>Uma função ou um serviço, sem nome</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Decidido em</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Keep the result first; then note here what was decided.</source>
        <translation>Guarde primeiro o resultado; depois anote aqui o que foi decidido.</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Purpose: {purpose}</source>
        <translation>Finalidade: {purpose}</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Guardar a decisão</translation>
    </message>
    <message>
        <source>The decision is in the register.</source>
        <translation>A decisão está no registo.</translation>
    </message>
    <message>
        <source>The program decides nothing: a person does.</source>
        <translation>O programa não decide nada: decide uma pessoa.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>What was decided, and why</source>
        <translation>O que foi decidido, e porquê</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Quem decidiu</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quem diz respeito</translation>
    </message>
    <message>
        <source>council or function, no person</source>
        <translation>conselho ou cargo, nenhuma pessoa</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
</context>
<context>
    <name>DesignForm</name>
    <message>
        <source>After, first day</source>
        <translation>Depois, primeiro dia</translation>
    </message>
    <message>
        <source>After, last day</source>
        <translation>Depois, último dia</translation>
    </message>
    <message>
        <source>After: which period?</source>
        <translation>Depois: que período?</translation>
    </message>
    <message>
        <source>After: which survey?</source>
        <translation>Depois: que inquérito?</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos os incidentes</translation>
    </message>
    <message>
        <source>Are the groups of areas of another size? Weigh them by:</source>
        <translation>Os grupos de zonas têm tamanhos diferentes? Ponderá-los por:</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Zonas de comparação</translation>
    </message>
    <message>
        <source>Before, first day</source>
        <translation>Antes, primeiro dia</translation>
    </message>
    <message>
        <source>Before, last day</source>
        <translation>Antes, último dia</translation>
    </message>
    <message>
        <source>Before: which period?</source>
        <translation>Antes: que período?</translation>
    </message>
    <message>
        <source>Before: which survey?</source>
        <translation>Antes: que inquérito?</translation>
    </message>
    <message>
        <source>Compared with which areas?</source>
        <translation>Comparado com que zonas?</translation>
    </message>
    <message>
        <source>How far around do incidents count that may have moved? (metres, 0 for none)</source>
        <translation>Até que distância contam os incidentes que podem ter-se deslocado? (metros, 0 se não contam)</translation>
    </message>
    <message>
        <source>How is it compared?</source>
        <translation>Como se compara?</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Como se compara</translation>
    </message>
    <message>
        <source>Kind of area</source>
        <translation>Tipo de bairro</translation>
    </message>
    <message>
        <source>Propose comparable areas</source>
        <translation>Propor zonas comparáveis</translation>
    </message>
    <message>
        <source>Ring in metres</source>
        <translation>Anel em metros</translation>
    </message>
    <message>
        <source>Start of each area</source>
        <translation>Início em cada zona</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zonas da ação</translation>
    </message>
    <message>
        <source>Weigh the groups by</source>
        <translation>Ponderar os grupos por</translation>
    </message>
    <message>
        <source>What is this evaluation called?</source>
        <translation>Como se chama esta avaliação?</translation>
    </message>
    <message>
        <source>What should change</source>
        <translation>O que deve mudar</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>O que deve mudar?</translation>
    </message>
    <message>
        <source>When does each area start?</source>
        <translation>Quando começa cada zona?</translation>
    </message>
    <message>
        <source>Where is something done?</source>
        <translation>Onde se faz algo?</translation>
    </message>
    <message>
        <source>Which areas are meant?</source>
        <translation>De que zonas se trata?</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Computing</source>
        <translation>A calcular</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categoria na fonte</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Click something on the map, or choose a row in the table.</source>
        <translation>Clique em algo no mapa ou escolha uma linha da tabela.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>Agregados familiares</translation>
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
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Só este bairro</translation>
    </message>
    <message>
        <source>Only this network</source>
        <translation>Só esta rede</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contacto na polícia</translation>
    </message>
    <message>
        <source>Reading details</source>
        <translation>A ler os detalhes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado em</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada em</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>This incident is no longer there.</source>
        <translation>Este incidente já não existe.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{n} incidents selected</source>
        <translation>{n} incidentes selecionados</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vago</translation>
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
        <translation>Guardado. Algumas definições aplicam-se quando voltar a iniciar o Wijkatlas.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Open or make a project first, then drop the file.</source>
        <translation>Abra ou crie primeiro um projeto e depois largue o ficheiro.</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabela</translation>
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
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Novo plano…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Novo: {kind}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>To the goal before, or a level up</source>
        <translation>Para o objetivo anterior, ou um nível acima</translation>
    </message>
    <message>
        <source>To the next goal, or a level down</source>
        <translation>Para o objetivo seguinte, ou um nível abaixo</translation>
    </message>
    <message>
        <source>{kind}, beside the chosen one</source>
        <translation>{kind}, ao lado do escolhido</translation>
    </message>
    <message>
        <source>{kind}, under the chosen one</source>
        <translation>{kind}, abaixo do escolhido</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Deleted, with all that hung on it: {n}. Undo brings it back.</source>
        <translation>Eliminado, com tudo o que estava abaixo: {n}. Desfazer recupera-o.</translation>
    </message>
    <message>
        <source>Reading the figures of the goals</source>
        <translation>A ler os valores dos objetivos</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>A ler o plano</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>A guardar o plano</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Bring in the answers as you got them: a spreadsheet, CSV, SPSS or Stata file, or an export of LimeSurvey or KoboToolbox. You then see what residents think, by neighbourhood, with a margin beside each figure.</source>
        <translation>Importe as respostas tal como as recebeu: uma folha de cálculo, um ficheiro CSV, SPSS ou Stata, ou uma exportação do LimeSurvey ou do KoboToolbox. Depois vê o que pensam os residentes, por bairro, com uma margem ao lado de cada valor.</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar um inquérito…</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Ainda não há inquéritos</translation>
    </message>
    <message>
        <source>Open a project first; then its surveys stand here.</source>
        <translation>Abra primeiro um projeto; os seus inquéritos aparecem aqui.</translation>
    </message>
    <message>
        <source>This project is open for reading only, so nothing can be imported.</source>
        <translation>Este projeto está aberto só para leitura, por isso não se pode importar nada.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Bring in what you have, in any order. Areas make it possible to count and to compare. You can also drop a file on this window.</source>
        <translation>Importe o que tiver, por qualquer ordem. Os bairros permitem contar e comparar. Pode também largar um ficheiro nesta janela.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Para começar</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar bairros…</translation>
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
        <translation>Ainda não há nada para mostrar</translation>
    </message>
    <message>
        <source>{n} areas are there</source>
        <translation>há {n} bairros</translation>
    </message>
    <message>
        <source>{n} networks are there</source>
        <translation>há {n} redes</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>Other questions</source>
        <translation>Outras perguntas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>not in this wave</source>
        <translation>não está nesta vaga</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>várias respostas</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{kind}: not counted</source>
        <translation>{kind}: não é contado</translation>
    </message>
</context>
<context>
    <name>EvaluationList</name>
    <message>
        <source>(none yet)</source>
        <translation>(nenhuma ainda)</translation>
    </message>
    <message>
        <source>(none: every action has one)</source>
        <translation>(nenhuma: cada ação tem uma)</translation>
    </message>
    <message>
        <source>(there are no actions yet)</source>
        <translation>(ainda não há ações)</translation>
    </message>
    <message>
        <source>Evaluate something that is not in a plan</source>
        <translation>Avaliar algo que não está num plano</translation>
    </message>
    <message>
        <source>Evaluations, and actions without one</source>
        <translation>Avaliações, e ações sem avaliação</translation>
    </message>
    <message>
        <source>Say before an action starts how it will be judged. Then its result can be trusted, also when it is not what was hoped for. Choose an action to begin.</source>
        <translation>Diga antes de uma ação começar como será avaliada. Assim pode confiar-se no resultado, mesmo quando não é o esperado. Escolha uma ação para começar.</translation>
    </message>
    <message>
        <source>With an evaluation</source>
        <translation>Com avaliação</translation>
    </message>
    <message>
        <source>Without an evaluation</source>
        <translation>Sem avaliação</translation>
    </message>
    <message>
        <source>design fixed</source>
        <translation>desenho fixado</translation>
    </message>
    <message>
        <source>design open</source>
        <translation>desenho aberto</translation>
    </message>
    <message>
        <source>for now: {verdict}</source>
        <translation>por agora: {verdict}</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Back to the list (Alt+←)</source>
        <translation>Voltar à lista (Alt+←)</translation>
    </message>
    <message>
        <source>Compute the result</source>
        <translation>Calcular o resultado</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Fix the design…</source>
        <translation>Fixar o desenho…</translation>
    </message>
    <message>
        <source>From then on it can&apos;t be changed any more; the day is written down.</source>
        <translation>A partir daí já não pode ser alterado; o dia fica anotado.</translation>
    </message>
    <message>
        <source>Of the action: {action}</source>
        <translation>Da ação: {action}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Show the action</source>
        <translation>Mostrar a ação</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>O desenho</translation>
    </message>
    <message>
        <source>The design is open: it can still be changed.</source>
        <translation>O desenho está aberto: ainda pode ser alterado.</translation>
    </message>
    <message>
        <source>The design was fixed on {day} by: {by}</source>
        <translation>O desenho foi fixado em {day} por: {by}</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>O desenho foi fixado em {day}.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>(they differ)</source>
        <translation>(são diferentes)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Add a figure</source>
        <translation>Adicionar um valor</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Valores medidos pelo serviço</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>&amp;Respostas</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Sinal &amp;decimal</translation>
    </message>
    <message>
        <source>&amp;Encoding of letters</source>
        <translation>&amp;Codificação das letras</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionário</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Modelo de importação</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Folha</translation>
    </message>
    <message>
        <source>A recipe remembers what each column is for, so that the next wave of the same survey comes in by itself.</source>
        <translation>Um modelo de importação lembra para que serve cada coluna, e assim a próxima vaga do mesmo inquérito importa-se sozinha.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como encontrado</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, SPSS or Stata; an export of LimeSurvey or KoboToolbox; or published figures of CBS StatLine. You can drop the file on this window.</source>
        <translation>CSV, Excel, OpenDocument, SPSS ou Stata; uma exportação do LimeSurvey ou do KoboToolbox; ou valores publicados do CBS StatLine. Pode largar o ficheiro nesta janela.</translation>
    </message>
    <message>
        <source>Choose a recipe</source>
        <translation>Escolher um modelo de importação</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Vírgula ,</translation>
    </message>
    <message>
        <source>DOS, Western Europe (850)</source>
        <translation>DOS, Europa Ocidental (850)</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Encoding of letters</source>
        <translation>Codificação das letras</translation>
    </message>
    <message>
        <source>File with answers</source>
        <translation>Ficheiro com respostas</translation>
    </message>
    <message>
        <source>From a f&amp;ile…</source>
        <translation>De um f&amp;icheiro…</translation>
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
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Not needed. LimeSurvey (.lss, .lsq) or XLSForm (.xlsx)</source>
        <translation>Não é necessário. LimeSurvey (.lss, .lsq) ou XLSForm (.xlsx)</translation>
    </message>
    <message>
        <source>Point .</source>
        <translation>Ponto .</translation>
    </message>
    <message>
        <source>Proposed from the headings and cells</source>
        <translation>Proposto segundo os títulos e as células</translation>
    </message>
    <message>
        <source>Proposed: {name}, which served before</source>
        <translation>Proposto: {name}, que já serviu antes</translation>
    </message>
    <message>
        <source>Published figures, {title}: {n}. They are taken over as they are.</source>
        <translation>Valores publicados, {title}: {n}. São tomados tal como estão.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionário</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modelo de importação</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Ponto e vírgula ;</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Sign between co&amp;lumns</source>
        <translation>Sinal entre co&amp;lunas</translation>
    </message>
    <message>
        <source>Sign between columns</source>
        <translation>Sinal entre colunas</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Take a recipe from a file</source>
        <translation>Usar um modelo de importação de um ficheiro</translation>
    </message>
    <message>
        <source>Text table</source>
        <translation>Tabela de texto</translation>
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
        <translation>Windows, Europa Ocidental (1252)</translation>
    </message>
    <message>
        <source>{kind} · rows: {rows} · columns: {columns}</source>
        <translation>{kind} · linhas: {rows} · colunas: {columns}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Choose an area or a network</source>
        <translation>Escolher um bairro ou uma rede</translation>
    </message>
    <message>
        <source>Choose categories</source>
        <translation>Escolher categorias</translation>
    </message>
    <message>
        <source>Choose period, days and hours</source>
        <translation>Escolher período, dias e horas</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the plan</source>
        <translation>Filtro do plano</translation>
    </message>
    <message>
        <source>Only what is late</source>
        <translation>Só o que está atrasado</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Titular ou responsável</translation>
    </message>
    <message>
        <source>Search in the plan</source>
        <translation>Procurar no plano</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>O quê?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>Quando?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
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
        <translation>Clique para ordenar</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Notes under the table</source>
        <translation>Notas por baixo da tabela</translation>
    </message>
    <message>
        <source>Show the table large</source>
        <translation>Mostrar a tabela em grande</translation>
    </message>
</context>
<context>
    <name>FixDialog</name>
    <message>
        <source>A design that is fixed can&apos;t be changed or removed any more. So nobody can say later that the comparison was chosen to suit the outcome. Something better is still possible: another evaluation beside it.</source>
        <translation>Um desenho fixado já não pode ser alterado nem retirado. Assim ninguém pode dizer depois que a comparação foi escolhida para dar bom resultado. Algo melhor continua a ser possível: outra avaliação ao lado.</translation>
    </message>
    <message>
        <source>Fix the design</source>
        <translation>Fixar o desenho</translation>
    </message>
    <message>
        <source>Fixing the design</source>
        <translation>A fixar o desenho</translation>
    </message>
    <message>
        <source>Who fixes it? (a function, no name)</source>
        <translation>Quem o fixa? (um cargo, nenhum nome)</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Change this indicator…</source>
        <translation>Alterar este indicador…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabela</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>Copiar a tabela para uma folha de cálculo</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Make an indicator of this question…</source>
        <translation>Criar um indicador desta pergunta…</translation>
    </message>
    <message>
        <source>Put this question in the council&apos;s workbook</source>
        <translation>Adicionar esta pergunta ao livro para a assembleia municipal</translation>
    </message>
    <message>
        <source>Take this question out of the council&apos;s workbook</source>
        <translation>Retirar esta pergunta do livro para a assembleia municipal</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Ainda não há um resultado atualizado.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Livro</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>A change goes to all of them.</source>
        <translation>Uma alteração aplica-se a todos.</translation>
    </message>
    <message>
        <source>Card: {title}</source>
        <translation>Ficha: {title}</translation>
    </message>
    <message>
        <source>Choose a goal or an action to see and change it.</source>
        <translation>Escolha um objetivo ou uma ação para ver e alterar.</translation>
    </message>
    <message>
        <source>Figures: {title}</source>
        <translation>Valores: {title}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Go to what this row is linked to</source>
        <translation>Ir para o que está ligado a esta linha</translation>
    </message>
    <message>
        <source>Its evaluation</source>
        <translation>A sua avaliação</translation>
    </message>
    <message>
        <source>Nothing is linked yet</source>
        <translation>Ainda não há nada ligado</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Planear uma avaliação</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <translation>Problema: {title}</translation>
    </message>
    <message>
        <source>Rows of one kind can be changed together: goals, or actions.</source>
        <translation>Podem alterar-se em conjunto linhas do mesmo tipo: objetivos ou ações.</translation>
    </message>
    <message>
        <source>{kind}: {n} chosen</source>
        <translation>{kind}: escolhidos {n}</translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Looking at what is due</source>
        <translation>A ver o que há a fazer</translation>
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
        <translation>Clique primeiro em bairros no mapa; mantenha Shift para escolher vários.</translation>
    </message>
    <message>
        <source>Take those selected on the map</source>
        <translation>Usar os escolhidos no mapa</translation>
    </message>
    <message>
        <source>{code} (area no longer exists)</source>
        <translation>{code} (o bairro já não existe)</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a goal, an action or a plan</source>
        <translation>Adicionar um objetivo, uma ação ou um plano</translation>
    </message>
    <message>
        <source>Found: {n} of {of}</source>
        <translation>Encontrados: {n} de {of}</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objetivos que se podem medir</translation>
    </message>
    <message>
        <source>Measurable goals: {n} of {of}</source>
        <translation>Objetivos mensuráveis: {n} de {of}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>O que se pode fazer com as linhas escolhidas</translation>
    </message>
</context>
<context>
    <name>HeaderLines</name>
    <message>
        <source>Click the lines that are the heading (or the arrow keys and the space bar). Several lines are joined to one heading for each column.</source>
        <translation>Clique nas linhas que são os títulos (ou use as setas e a barra de espaço). Várias linhas são unidas num só título por coluna.</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>O mapa</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>CSV and other text tables, Excel, OpenDocument, GeoJSON, GeoPackage or Shapefile; also packed as .gz or .zip. You can drop the file on the window too.</source>
        <translation>CSV e outras tabelas de texto, Excel, OpenDocument, GeoJSON, GeoPackage ou Shapefile; também comprimidos em .gz ou .zip. Pode também largar o ficheiro na janela.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Guardar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Guardar as linhas rejeitadas…</translation>
    </message>
    <message>
        <source>File with incidents</source>
        <translation>Ficheiro de incidentes</translation>
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
        <translation>A importar</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>A importar {file}</translation>
    </message>
    <message>
        <source>In {n} of them something is marked: ⚠ kept with a note, ✕ left out.</source>
        <translation>Em {n} delas há uma marca: ⚠ mantida com uma nota, ✕ excluída.</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está certo?</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>A examinar {file}…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>A ler as primeiras linhas</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>A parar…</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>As linhas rejeitadas estão em {file}.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Que ficheiro?</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>A escrever as linhas rejeitadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>linhas rejeitadas</translation>
    </message>
    <message>
        <source>{file}: {total} rows, of which the first {n} are shown.</source>
        <translation>{file}: {total} linhas; são mostradas as primeiras {n}.</translation>
    </message>
    <message>
        <source>{rate} rows per second</source>
        <translation>{rate} linhas por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Download the rejected rows</source>
        <translation>Guardar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Download the rejected rows…</source>
        <translation>Guardar as linhas rejeitadas…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importações</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Desfazer esta importação</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizadas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>A escrever as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>linhas rejeitadas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Category in the source</source>
        <translation>Categoria na fonte</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>A ler a tabela</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado em</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>IncidentTable</name>
    <message>
        <source>, {n} selected</source>
        <translation>, {n} selecionados</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Click to sort; right click to choose the columns</source>
        <translation>Clique para ordenar; clique direito para escolher as colunas</translation>
    </message>
    <message>
        <source>Copied {n} rows.</source>
        <translation>{n} linhas copiadas.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet (Ctrl+C)</source>
        <translation>Copiar as linhas selecionadas para uma folha de cálculo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>A copiar linhas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Only selected</source>
        <translation>Só selecionados</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select the rows to copy first.</source>
        <translation>Selecione primeiro as linhas a copiar.</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>Sorting the table</source>
        <translation>A ordenar a tabela</translation>
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
        <translation>A calcular o indicador</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>A calcular…</translation>
    </message>
    <message>
        <source>Change an indicator</source>
        <translation>Alterar um indicador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Novo indicador</translation>
    </message>
    <message>
        <source>Saving the indicator</source>
        <translation>A guardar o indicador</translation>
    </message>
    <message>
        <source>Value in the newest survey</source>
        <translation>Valor no inquérito mais recente</translation>
    </message>
</context>
<context>
    <name>IndicatorField</name>
    <message>
        <source>Choose one, or write what is counted</source>
        <translation>Escolha um ou escreva o que se conta</translation>
    </message>
    <message>
        <source>{id} (no figures here)</source>
        <translation>{id} (aqui sem valores)</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>A score from 0 to 10 of some questions together</source>
        <translation>Uma pontuação de 0 a 10 de várias perguntas juntas</translation>
    </message>
    <message>
        <source>Answers that count</source>
        <translation>Respostas que contam</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê-lhe um nome.</translation>
    </message>
    <message>
        <source>High answers mean little of it</source>
        <translation>As respostas altas indicam pouco disso</translation>
    </message>
    <message>
        <source>Highest answer</source>
        <translation>Resposta mais alta</translation>
    </message>
    <message>
        <source>Least number of questions answered</source>
        <translation>Mínimo de perguntas respondidas</translation>
    </message>
    <message>
        <source>Lowest answer</source>
        <translation>Resposta mais baixa</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>The average of the answers</source>
        <translation>A média das respostas</translation>
    </message>
    <message>
        <source>Tick at least one question.</source>
        <translation>Assinale pelo menos uma pergunta.</translation>
    </message>
    <message>
        <source>Tick the answers that count.</source>
        <translation>Assinale as respostas que contam.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>Who did so in at least one of the questions</source>
        <translation>Quem o fez em pelo menos uma das perguntas</translation>
    </message>
    <message>
        <source>Who gave one of the ticked answers</source>
        <translation>Quem deu uma das respostas assinaladas</translation>
    </message>
    <message>
        <source>{code} (not in this wave)</source>
        <translation>{code} (não está nesta vaga)</translation>
    </message>
</context>
<context>
    <name>IndicatorOptions</name>
    <message>
        <source>All who were asked; no answer counts as “no”</source>
        <translation>Todos a quem se perguntou; sem resposta conta como «não»</translation>
    </message>
    <message>
        <source>Incidents about the same</source>
        <translation>Incidentes sobre o mesmo</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Mais é melhor</translation>
    </message>
    <message>
        <source>More is worse</source>
        <translation>Mais é pior</translation>
    </message>
    <message>
        <source>Neither good nor bad</source>
        <translation>Nem bom nem mau</translation>
    </message>
    <message>
        <source>Not comparable with earlier waves from</source>
        <translation>Não comparável com vagas anteriores desde</translation>
    </message>
    <message>
        <source>Out of whom</source>
        <translation>De entre quem</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Parte do questionário</translation>
    </message>
    <message>
        <source>Those who answered</source>
        <translation>Quem respondeu</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>What changed in {wave}</source>
        <translation>O que mudou em {wave}</translation>
    </message>
    <message>
        <source>What more of it means</source>
        <translation>O que significa haver mais</translation>
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
        <translation>A calcular</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>a parar…</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Trabalho em curso</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>a parar…</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} em espera</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>Kept analyses</source>
        <translation>Análises guardadas</translation>
    </message>
    <message>
        <source>Show all ({n})</source>
        <translation>Mostrar todas ({n})</translation>
    </message>
</context>
<context>
    <name>KeptRow</name>
    <message>
        <source>Calculate again with the same settings and filter</source>
        <translation>Voltar a calcular com as mesmas definições e o mesmo filtro</translation>
    </message>
    <message>
        <source>In the workbook</source>
        <translation>No livro</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de novo</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Desatualizado: calcule de novo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What to do with “{title}”</source>
        <translation>O que fazer com «{title}»</translation>
    </message>
    <message>
        <source>decision noted</source>
        <translation>decisão anotada</translation>
    </message>
    <message>
        <source>in the workbook</source>
        <translation>no livro</translation>
    </message>
</context>
<context>
    <name>LaneTree</name>
    <message>
        <source>Problems by lane</source>
        <translation>Problemas por via</translation>
    </message>
    <message>
        <source>Score {total} · in the first {top}: {near} (any weights: {free})</source>
        <translation>Pontuação {total} · entre os primeiros {top}: {near} (com qualquer peso: {free})</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sem pontuação: {criteria}</translation>
    </message>
    <message>
        <source>no scores yet</source>
        <translation>ainda sem pontuações</translation>
    </message>
    <message>
        <source>place {low}</source>
        <translation>posição {low}</translation>
    </message>
    <message>
        <source>place {low} to {high}</source>
        <translation>posição {low} a {high}</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Camadas, a de cima primeiro</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer; Delete takes a result off the map</source>
        <translation>Espaço mostra ou oculta; Alt com uma seta move uma camada; Delete retira um resultado do mapa</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirar do mapa</translation>
    </message>
    <message>
        <source>{title}
The data have changed since.</source>
        <translation>{title}
Os dados mudaram desde então.</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (desatualizado)</translation>
    </message>
</context>
<context>
    <name>LayerPanel</name>
    <message>
        <source>A map or aerial photograph from a file on this computer</source>
        <translation>Um mapa ou fotografia aérea de um ficheiro deste computador</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Adicionar um mapa base…</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Colour areas by</source>
        <translation>Colorir os bairros por</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Move the layer down (Alt+↓)</source>
        <translation>Descer a camada (Alt+↓)</translation>
    </message>
    <message>
        <source>Move the layer up (Alt+↑)</source>
        <translation>Subir a camada (Alt+↑)</translation>
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
        <translation>Número de classes</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants</source>
        <translation>Por 1.000 habitantes</translation>
    </message>
    <message>
        <source>Show incidents by</source>
        <translation>Mostrar os incidentes por</translation>
    </message>
</context>
<context>
    <name>LineTree</name>
    <message>
        <source>Follow the thread</source>
        <translation>Seguir o fio</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>LookStack</name>
    <message>
        <source>Goals and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
</context>
<context>
    <name>MapArea</name>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Edit the network…</source>
        <translation>Editar a rede…</translation>
    </message>
    <message>
        <source>Only this area</source>
        <translation>Só este bairro</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecionar com um retângulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecionar com um polígono</translation>
    </message>
    <message>
        <source>Selecting</source>
        <translation>A selecionar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar no mapa</translation>
    </message>
    <message>
        <source>The map can&apos;t be shown to the administrator (root). Start Wijkatlas as an ordinary user.</source>
        <translation>O mapa não pode ser mostrado ao administrador (root). Inicie o Wijkatlas como utilizador normal.</translation>
    </message>
    <message>
        <source>The map is starting…</source>
        <translation>O mapa está a iniciar…</translation>
    </message>
    <message>
        <source>The map stopped several times. Restart the program.</source>
        <translation>O mapa parou várias vezes. Reinicie o programa.</translation>
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
        <translation>Morada</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativa</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Coordinate system of the file</source>
        <translation>Sistema de coordenadas do ficheiro</translation>
    </message>
    <message>
        <source>Coordinates in</source>
        <translation>Coordenadas em</translation>
    </message>
    <message>
        <source>Day before month (31/12)</source>
        <translation>Dia antes do mês (31/12)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Files of the same source are compared by their references, so that a newer file updates and adds nothing twice. Small letters, digits and - only.</source>
        <translation>Os ficheiros da mesma fonte são comparados pelas suas referências: um ficheiro mais novo atualiza e não acrescenta nada duas vezes. Só minúsculas, algarismos e -.</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número da porta</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Name of the source</source>
        <translation>Nome da fonte</translation>
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
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado em</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>The hour comes from {column}.</source>
        <translation>A hora vem de {column}.</translation>
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
        <translation>escolhido por si</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>Do what the message proposes</source>
        <translation>Fazer o que a mensagem propõe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>Milestones</name>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Novo passo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>NetworkDesk</name>
    <message>
        <source>Click a network on the map first.</source>
        <translation>Clique primeiro numa rede do mapa.</translation>
    </message>
    <message>
        <source>Keeping the network</source>
        <translation>A guardar a rede</translation>
    </message>
    <message>
        <source>Name of the network</source>
        <translation>Nome da rede</translation>
    </message>
    <message>
        <source>No corner was moved; the network stays as it is.</source>
        <translation>Nenhum canto foi movido; a rede fica como está.</translation>
    </message>
    <message>
        <source>Rename a network</source>
        <translation>Mudar o nome de uma rede</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>&amp;Coordinator</source>
        <translation>&amp;Coordenador</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Police contact</source>
        <translation>Contacto na &amp;polícia</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Names of people do not belong here: this layer can be published.</source>
        <translation>Nomes de pessoas não têm lugar aqui: esta camada pode ser publicada.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nova rede</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada em</translation>
    </message>
    <message>
        <source>a service or function, not a person</source>
        <translation>um serviço ou função, não uma pessoa</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conhecido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>○ vacant</source>
        <translation>○ vago</translation>
    </message>
</context>
<context>
    <name>NetworkImportDialog</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>Contacto na polícia</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada em</translation>
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
        <translation>Um plano tem objetivos e, abaixo deles, as ações com os seus dias, dinheiro e parceiros. Escolha o tipo de plano: traz as suas próprias palavras e objetivos para começar.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importar um plano…</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plano</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Criar o plano</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ainda não há plano</translation>
    </message>
    <message>
        <source>This project is open for reading only, so no plan can be made.</source>
        <translation>Este projeto está aberto só para leitura, por isso não se pode criar um plano.</translation>
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
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Language of exports</source>
        <translation>&amp;Idioma das exportações</translation>
    </message>
    <message>
        <source>&amp;Municipality or office</source>
        <translation>&amp;Município ou serviço</translation>
    </message>
    <message>
        <source>Another, by its EPSG code</source>
        <translation>Outro, pelo seu código EPSG</translation>
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
        <translation>Criar</translation>
    </message>
    <message>
        <source>Netherlands (RD)</source>
        <translation>Países Baixos (RD)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>This file exists already; choose another name.</source>
        <translation>Este ficheiro já existe; escolha outro nome.</translation>
    </message>
    <message>
        <source>for example: City of Kortrijk</source>
        <translation>por exemplo: Cidade de Kortrijk</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Draw the place on the map</source>
        <translation>Desenhar o local no mapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>May be told to others</source>
        <translation>Pode ser contado a outros</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sem local</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Fotografias e documentos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the finding first; then pictures and documents can be added.</source>
        <translation>Guarde primeiro a constatação; depois podem adicionar-se fotografias e documentos.</translation>
    </message>
    <message>
        <source>Stays in the office</source>
        <translation>Fica no serviço</translation>
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
        <translation>{code} (o bairro já não existe)</translation>
    </message>
</context>
<context>
    <name>NotesPart</name>
    <message>
        <source>Adding the file</source>
        <translation>A adicionar o ficheiro</translation>
    </message>
    <message>
        <source>Deleting the finding</source>
        <translation>A eliminar a constatação</translation>
    </message>
    <message>
        <source>Removing the file</source>
        <translation>A retirar o ficheiro</translation>
    </message>
    <message>
        <source>Saving the finding</source>
        <translation>A guardar a constatação</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Add a finding</source>
        <translation>Adicionar uma constatação</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Nothing written down yet. Write down what you found on a safety walk, heard in an interview or at a meeting, with its place and a picture.</source>
        <translation>Ainda não há nada escrito. Escreva o que encontrou numa caminhada de segurança, ou o que ouviu numa entrevista ou reunião, com o local e uma fotografia.</translation>
    </message>
    <message>
        <source>files: {n}</source>
        <translation>ficheiros: {n}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Add a problem</source>
        <translation>Adicionar um problema</translation>
    </message>
    <message>
        <source>Adding a problem</source>
        <translation>A adicionar um problema</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendários</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendário…</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>A alterar</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>A eliminar</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Export cards…</source>
        <translation>Exportar fichas…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Constatações em palavras</translation>
    </message>
    <message>
        <source>Follow a figure…</source>
        <translation>Seguir um valor…</translation>
    </message>
    <message>
        <source>From a figure to the goals and actions that rest on it, and back to its files.</source>
        <translation>De um valor aos objetivos e ações que nele assentam, e de volta aos seus ficheiros.</translation>
    </message>
    <message>
        <source>Goals that can be measured</source>
        <translation>Objetivos que se podem medir</translation>
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
        <translation>A guardar o desenho</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Look at the figures</source>
        <translation>Ver os valores</translation>
    </message>
    <message>
        <source>Look at the figures of your areas first, name the problems that follow from them, then set goals and actions. What is due and what is missing stands here later.</source>
        <translation>Veja primeiro os valores dos seus bairros, nomeie os problemas que deles resultam e defina depois objetivos e ações. Mais tarde aparece aqui o que há a fazer e o que falta.</translation>
    </message>
    <message>
        <source>Looking at the design</source>
        <translation>A ver o desenho</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>A procurar zonas comparáveis</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>A procurar os valores</translation>
    </message>
    <message>
        <source>Making the profile</source>
        <translation>A criar o perfil</translation>
    </message>
    <message>
        <source>Marking the board as seen</source>
        <translation>A marcar o painel como visto</translation>
    </message>
    <message>
        <source>Name a problem</source>
        <translation>Nomear um problema</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Nova ficha…</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Nenhum bairro serve para comparar.</translation>
    </message>
    <message>
        <source>No problems yet. Add one here, or from a figure on the page with figures.</source>
        <translation>Ainda não há problemas. Adicione um aqui, ou a partir de um valor na página com os valores.</translation>
    </message>
    <message>
        <source>Own cards</source>
        <translation>Fichas próprias</translation>
    </message>
    <message>
        <source>Planning an evaluation</source>
        <translation>A planear uma avaliação</translation>
    </message>
    <message>
        <source>Priorities: {n}. Special attention points: {points}. Not decided: {open}.</source>
        <translation>Prioridades: {n}. Pontos de atenção especial: {points}. Por decidir: {open}.</translation>
    </message>
    <message>
        <source>Putting the card on the action</source>
        <translation>A adicionar a ficha à ação</translation>
    </message>
    <message>
        <source>Reading the actions</source>
        <translation>A ler as ações</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>A ler as fichas</translation>
    </message>
    <message>
        <source>Reading the evaluations</source>
        <translation>A ler as avaliações</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>A ler os valores</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>A ler o plano e os seus valores</translation>
    </message>
    <message>
        <source>Reading the plan…</source>
        <translation>A ler o plano…</translation>
    </message>
    <message>
        <source>Reading the problems</source>
        <translation>A ler os problemas</translation>
    </message>
    <message>
        <source>Reading what was measured here</source>
        <translation>A ler o que foi medido aqui</translation>
    </message>
    <message>
        <source>Remove a card…</source>
        <translation>Retirar uma ficha…</translation>
    </message>
    <message>
        <source>Removing the evaluation</source>
        <translation>A retirar a avaliação</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar o calendário</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>A pontuar</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Começar um plano</translation>
    </message>
    <message>
        <source>The design is fixed.</source>
        <translation>O desenho está fixado.</translation>
    </message>
    <message>
        <source>The score of a problem is the weighted mean of its scores from 1 to 5; what has no score is left out. The bar says in how many of 10,000 draws of weights near these the problem is among the first five.</source>
        <translation>A pontuação de um problema é a média ponderada das suas pontuações de 1 a 5; o que não tem pontuação não conta. A barra indica em quantos de 10.000 sorteios de pesos próximos destes o problema está entre os cinco primeiros.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey, or a table of figures of services.</source>
        <translation>Ainda não há valores. Importe incidentes, um inquérito ou uma tabela com valores de serviços.</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Ainda não há plano</translation>
    </message>
    <message>
        <source>There is no programme card “{card}” in this project.</source>
        <translation>Não há ficha de programa «{card}» neste projeto.</translation>
    </message>
    <message>
        <source>This area no longer exists; its figures are on the board.</source>
        <translation>Este bairro já não existe; os seus valores estão no painel.</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>Ponderar</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Pesos dos critérios</translation>
    </message>
    <message>
        <source>What is due and what is missing</source>
        <translation>O que há a fazer e o que falta</translation>
    </message>
    <message>
        <source>What is the problem, in a few words?</source>
        <translation>Qual é o problema, em poucas palavras?</translation>
    </message>
    <message>
        <source>Write what is due as a calendar (.ics), for Outlook or a phone.</source>
        <translation>Escrever o que há a fazer como calendário (.ics), para o Outlook ou um telemóvel.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: nenhum</translation>
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
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search a command, a layer, an area or a network</source>
        <translation>Procurar um comando, uma camada, um bairro ou uma rede</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Procurar em tudo</translation>
    </message>
</context>
<context>
    <name>PanelDock</name>
    <message>
        <source>This panel could not be opened.
{problem}</source>
        <translation>Este painel não pôde ser aberto.
{problem}</translation>
    </message>
</context>
<context>
    <name>ParameterForm</name>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
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
        <translation>Adicionar um parceiro</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Service or organisation</source>
        <translation>Serviço ou organização</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>such as 2025</source>
        <translation>por exemplo, 2025</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>(none chosen)</source>
        <translation>(nenhum escolhido)</translation>
    </message>
    <message>
        <source>{code} (no longer there)</source>
        <translation>{code} (já não existe)</translation>
    </message>
</context>
<context>
    <name>Pickers</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>As usual (logit)</source>
        <translation>Como habitual (logit)</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Beta, for small groups</source>
        <translation>Beta, para grupos pequenos</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por bairro</translation>
    </message>
    <message>
        <source>By area: {scheme}</source>
        <translation>Por bairro: {scheme}</translation>
    </message>
    <message>
        <source>By: {question}</source>
        <translation>Por: {question}</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Everybody: each group beside it</source>
        <translation>Todos: cada grupo ao lado</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>How margins are calculated</source>
        <translation>Como são calculadas as margens</translation>
    </message>
    <message>
        <source>How sure the margin is</source>
        <translation>Que certeza tem a margem</translation>
    </message>
    <message>
        <source>Median: the one in the middle</source>
        <translation>Mediana: o valor do meio</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Número de pessoas</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>The most frequent one</source>
        <translation>A mais frequente</translation>
    </message>
    <message>
        <source>The same to both sides</source>
        <translation>Igual para os dois lados</translation>
    </message>
    <message>
        <source>What is calculated</source>
        <translation>O que se calcula</translation>
    </message>
    <message>
        <source>What suits the question</source>
        <translation>O adequado à pergunta</translation>
    </message>
    <message>
        <source>Wilson</source>
        <translation>Wilson</translation>
    </message>
    <message>
        <source>With care (Korn–Graubard)</source>
        <translation>Com cautela (Korn–Graubard)</translation>
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
        <translation>Ações no mapa</translation>
    </message>
    <message>
        <source>Actions: {n}; places: {places}.</source>
        <translation>Ações: {n}; locais: {places}.</translation>
    </message>
    <message>
        <source>Areas that no longer exist, not on the map: {n}.</source>
        <translation>Bairros que já não existem e não estão no mapa: {n}.</translation>
    </message>
    <message>
        <source>Drawn: {title}</source>
        <translation>Desenhado: {title}</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>No mapa:</translation>
    </message>
    <message>
        <source>Places and their actions</source>
        <translation>Locais e as suas ações</translation>
    </message>
    <message>
        <source>Reading the areas</source>
        <translation>A ler os bairros</translation>
    </message>
    <message>
        <source>Whole municipality</source>
        <translation>Todo o município</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>todas as ações</translation>
    </message>
    <message>
        <source>{code}: area no longer exists</source>
        <translation>{code}: o bairro já não existe</translation>
    </message>
</context>
<context>
    <name>PlanCells</name>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
</context>
<context>
    <name>PlanPanel</name>
    <message>
        <source>Narrow: more room for the map</source>
        <translation>Estreito: mais espaço para o mapa</translation>
    </message>
    <message>
        <source>No project is open. Open or create one first; then its plan stands here.</source>
        <translation>Não há nenhum projeto aberto. Abra ou crie um primeiro; então o plano aparece aqui.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>This project is open for reading only: look, but nothing can be changed.</source>
        <translation>Este projeto está aberto só para leitura: pode ver, mas não alterar nada.</translation>
    </message>
    <message>
        <source>Wide: more room for the plan</source>
        <translation>Largo: mais espaço para o plano</translation>
    </message>
</context>
<context>
    <name>PluginsDialog</name>
    <message>
        <source>A plugin that does not work is left out; the rest of the program goes on.</source>
        <translation>Uma extensão que não funciona fica de fora; o resto do programa continua.</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Plugins</source>
        <translation>Extensões</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>O que traz</translation>
    </message>
    <message>
        <source>{n} commands</source>
        <translation>comandos: {n}</translation>
    </message>
    <message>
        <source>{n} layers</source>
        <translation>camadas: {n}</translation>
    </message>
    <message>
        <source>{n} panels</source>
        <translation>painéis: {n}</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>definições: {n}</translation>
    </message>
    <message>
        <source>{n} sheets</source>
        <translation>folhas: {n}</translation>
    </message>
    <message>
        <source>⚠ did not load: {why}</source>
        <translation>⚠ não foi carregada: {why}</translation>
    </message>
</context>
<context>
    <name>PolygonDialog</name>
    <message>
        <source>Coordinates in</source>
        <translation>Coordenadas em</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Is this right?</source>
        <translation>Está correto?</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Looking at {file}…</source>
        <translation>A examinar {file}…</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE; * stands for any</source>
        <translation>Só as linhas com este valor: COLUNA=VALOR; * vale por qualquer um</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Só se</translation>
    </message>
    <message>
        <source>Reading the polygons</source>
        <translation>A ler os polígonos</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>As primeiras linhas do ficheiro</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Qual ficheiro?</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas as linhas</translation>
    </message>
    <message>
        <source>an invalid shape was repaired</source>
        <translation>uma forma inválida foi reparada</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como diz o ficheiro</translation>
    </message>
    <message>
        <source>coordinates in {crs}</source>
        <translation>coordenadas em {crs}</translation>
    </message>
    <message>
        <source>coordinates in {crs}, as you said</source>
        <translation>coordenadas em {crs}, como indicou</translation>
    </message>
    <message>
        <source>{n} polygons</source>
        <translation>{n} polígonos</translation>
    </message>
    <message>
        <source>⚠ the file does not say its coordinate system; taken for {crs}</source>
        <translation>⚠ o ficheiro não indica o seu sistema de coordenadas; assume-se {crs}</translation>
    </message>
    <message>
        <source>⚠ {n} repaired</source>
        <translation>⚠ {n} reparados</translation>
    </message>
    <message>
        <source>✕ {n} unusable</source>
        <translation>✕ {n} inutilizáveis</translation>
    </message>
</context>
<context>
    <name>PresentFigure</name>
    <message>
        <source>, margin {low} to {high}</source>
        <translation>, margem de {low} a {high}</translation>
    </message>
    <message>
        <source>Now: {value} {unit}</source>
        <translation>Agora: {value} {unit}</translation>
    </message>
    <message>
        <source>Take the present figure</source>
        <translation>Usar o valor atual</translation>
    </message>
    <message>
        <source>There is no figure of now: choose an indicator, or measure by hand.</source>
        <translation>Não há um valor atual: escolha um indicador ou meça por si.</translation>
    </message>
</context>
<context>
    <name>ProblemView</name>
    <message>
        <source>A problem</source>
        <translation>Um problema</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this problem with its scores. It can be undone.</source>
        <translation>Eliminar este problema com as suas pontuações. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>Figures and files under it, goals and actions that answer it</source>
        <translation>Valores e ficheiros em que assenta, objetivos e ações que lhe respondem</translation>
    </message>
    <message>
        <source>Figures that show it</source>
        <translation>Valores que o mostram</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Seguir o fio</translation>
    </message>
    <message>
        <source>Goals that answer it</source>
        <translation>Objetivos que lhe respondem</translation>
    </message>
    <message>
        <source>In place of those that are out of date. It can be undone.</source>
        <translation>Em vez dos desatualizados. Pode ser desfeito.</translation>
    </message>
    <message>
        <source>No goal answers this priority yet.</source>
        <translation>Ainda nenhum objetivo responde a esta prioridade.</translation>
    </message>
    <message>
        <source>No goal answers this problem.</source>
        <translation>Nenhum objetivo responde a este problema.</translation>
    </message>
    <message>
        <source>None yet: add this problem from the page with figures to take them along.</source>
        <translation>Nenhum ainda: adicione este problema a partir da página com os valores para os incluir.</translation>
    </message>
    <message>
        <source>Score from the figures</source>
        <translation>Pontuar segundo os valores</translation>
    </message>
    <message>
        <source>Scores, 1 (little) to 5 (much)</source>
        <translation>Pontuações, 1 (pouco) a 5 (muito)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Mostrar {name}</translation>
    </message>
    <message>
        <source>Size, trend, harm and fear follow from the figures. Scores by hand stay.</source>
        <translation>Dimensão, evolução, dano e medo resultam dos valores. As pontuações à mão mantêm-se.</translation>
    </message>
    <message>
        <source>Take the newest figures</source>
        <translation>Usar os valores mais recentes</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Add a finding here</source>
        <translation>Adicionar uma constatação aqui</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Voltar aos valores</translation>
    </message>
    <message>
        <source>Back to the figures (Alt+←)</source>
        <translation>Voltar aos valores (Alt+←)</translation>
    </message>
</context>
<context>
    <name>ProgressLog</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Adicionar ao registo</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>Delete this entry</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Function that says so</source>
        <translation>Cargo que o diz</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Fotografias e documentos</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>A ler o registo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar o ficheiro</translation>
    </message>
    <message>
        <source>Save this file elsewhere</source>
        <translation>Guardar este ficheiro noutro local</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>A guardar o ficheiro</translation>
    </message>
    <message>
        <source>The log stays in the office: it is in no export and in no edition.</source>
        <translation>O registo fica no serviço: não está em nenhuma exportação nem edição.</translation>
    </message>
    <message>
        <source>What was done, and how it goes</source>
        <translation>O que foi feito e como corre</translation>
    </message>
</context>
<context>
    <name>ProjectDoor</name>
    <message>
        <source>Closing the project</source>
        <translation>A fechar o projeto</translation>
    </message>
    <message>
        <source>It is open for reading only, so that nothing gets worse.</source>
        <translation>Está aberto só para leitura, para que nada piore.</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>A examinar a pasta</translation>
    </message>
    <message>
        <source>Looking for damage</source>
        <translation>A procurar danos</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>A abrir {file}</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>Wijkatlas projects</source>
        <translation>Projetos Wijkatlas</translation>
    </message>
</context>
<context>
    <name>QualityPanel</name>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Most frequent words without a category</source>
        <translation>Palavras mais frequentes sem categoria</translation>
    </message>
    <message>
        <source>There are no incidents yet. Import a file to see how complete it is.</source>
        <translation>Ainda não há incidentes. Importe um ficheiro para ver se está completo.</translation>
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
        <translation>Nenhuma pergunta tem estas palavras.</translation>
    </message>
    <message>
        <source>Questions and indicators</source>
        <translation>Perguntas e indicadores</translation>
    </message>
    <message>
        <source>Search in questions</source>
        <translation>Procurar nas perguntas</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Voltar às perguntas</translation>
    </message>
    <message>
        <source>Back to the questions (Alt+←)</source>
        <translation>Voltar às perguntas (Alt+←)</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Calculate again</source>
        <translation>Calcular de novo</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>A calcular as respostas</translation>
    </message>
    <message>
        <source>Changing the workbook</source>
        <translation>A alterar o livro</translation>
    </message>
    <message>
        <source>Out of date – calculate again</source>
        <translation>Desatualizado: calcule de novo</translation>
    </message>
    <message>
        <source>Register and decision</source>
        <translation>Registo e decisão</translation>
    </message>
    <message>
        <source>Something went wrong in the calculation.</source>
        <translation>Algo falhou no cálculo.</translation>
    </message>
    <message>
        <source>The calculation was stopped.</source>
        <translation>O cálculo foi interrompido.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>What was filled in is not a number. Write digits only, such as 250.</source>
        <translation>O que escreveu não é um número. Escreva só algarismos, como 250.</translation>
    </message>
    <message>
        <source>What you see below is not up to date.</source>
        <translation>O que vê abaixo não está atualizado.</translation>
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
        <translation>&amp;Pergunta</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Um lugar</translation>
    </message>
    <message>
        <source>Column: {columns}</source>
        <translation>Coluna: {columns}</translation>
    </message>
    <message>
        <source>Gave an answer: {n}.</source>
        <translation>Responderam: {n}.</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pergunta</translation>
    </message>
    <message>
        <source>Not on the scale, so they count as no answer: {n}.</source>
        <translation>Fora da escala, por isso contam como sem resposta: {n}.</translation>
    </message>
    <message>
        <source>Numbers from {low} to {high}.</source>
        <translation>Números de {low} a {high}.</translation>
    </message>
    <message>
        <source>One answer of some</source>
        <translation>Uma resposta de várias</translation>
    </message>
    <message>
        <source>Only the first {n} answers are listed.</source>
        <translation>Só são mostradas as primeiras {n} respostas.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Outras perguntas</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>Own words are kept apart and never counted.</source>
        <translation>O texto livre é guardado à parte e nunca contado.</translation>
    </message>
    <message>
        <source>Part of the questionnaire</source>
        <translation>Parte do questionário</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Search a question</source>
        <translation>Procurar uma pergunta</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Várias respostas</translation>
    </message>
    <message>
        <source>Words of the question</source>
        <translation>Texto da pergunta</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Changing the register</source>
        <translation>A alterar o registo</translation>
    </message>
    <message>
        <source>Entering the analysis in the register</source>
        <translation>A inscrever a análise no registo</translation>
    </message>
    <message>
        <source>Reading the register</source>
        <translation>A ler o registo</translation>
    </message>
</context>
<context>
    <name>RejectedView</name>
    <message>
        <source>&amp;Export the rejected rows…</source>
        <translation>E&amp;xportar as linhas rejeitadas…</translation>
    </message>
    <message>
        <source>All rows can be kept.</source>
        <translation>Todas as linhas podem ser mantidas.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Export the rejected rows</source>
        <translation>Exportar as linhas rejeitadas</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The first {n} of {all}; the workbook has all of them.</source>
        <translation>As primeiras {n} de {all}; o livro tem-nas todas.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}.</source>
        <translation>As linhas rejeitadas estão em {file}.</translation>
    </message>
    <message>
        <source>These rows are left out. Mend them in the file and import it again.</source>
        <translation>Estas linhas são excluídas. Corrija-as no ficheiro e importe-o de novo.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
    <message>
        <source>Writing the rejected rows</source>
        <translation>A escrever as linhas rejeitadas</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>linhas rejeitadas</translation>
    </message>
</context>
<context>
    <name>RespondentModel</name>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
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
        <translation>As respostas de cada pessoa são dados pessoais: veja só o que precisa e não diga a ninguém quem respondeu o quê. Esta consulta fica anotada no registo ({n} linhas). Nada pode ser copiado daqui.</translation>
    </message>
    <message>
        <source>Each look at single answers is noted in the log of the project. This project is open for reading only, so they can&apos;t be shown.</source>
        <translation>Cada consulta de respostas individuais fica anotada no registo do projeto. Este projeto está aberto só para leitura, por isso não podem ser mostradas.</translation>
    </message>
    <message>
        <source>Noting the look in the log</source>
        <translation>A anotar a consulta no registo</translation>
    </message>
    <message>
        <source>Reading single answers</source>
        <translation>A ler as respostas individuais</translation>
    </message>
    <message>
        <source>Reading single answers…</source>
        <translation>A ler as respostas individuais…</translation>
    </message>
    <message>
        <source>Single answers</source>
        <translation>Respostas individuais</translation>
    </message>
    <message>
        <source>Single answers are not shown on this computer (see the settings).</source>
        <translation>As respostas individuais não são mostradas neste computador (ver as definições).</translation>
    </message>
    <message>
        <source>Single answers: {wave}</source>
        <translation>Respostas individuais: {wave}</translation>
    </message>
</context>
<context>
    <name>ResultExport</name>
    <message>
        <source>Open the file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>A escrever o ficheiro</translation>
    </message>
    <message>
        <source>Written: {file}. Small counts are not hidden in it: keep it in the office.</source>
        <translation>Escrito: {file}. Nele as contagens pequenas não são ocultadas: não o deixe sair do serviço.</translation>
    </message>
</context>
<context>
    <name>ResultFooter</name>
    <message>
        <source>Add to the workbook</source>
        <translation>Adicionar ao livro</translation>
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
        <translation>Guardar como camada e inscrever no registo</translation>
    </message>
    <message>
        <source>Keep it in the register</source>
        <translation>Guardar no registo</translation>
    </message>
    <message>
        <source>Kept: take it out of the register</source>
        <translation>Guardado: retirar do registo</translation>
    </message>
    <message>
        <source>Kept: take its layer off the map</source>
        <translation>Guardado: retirar a sua camada do mapa</translation>
    </message>
    <message>
        <source>Take it out of the workbook</source>
        <translation>Retirar do livro</translation>
    </message>
    <message>
        <source>There is no up-to-date result yet.</source>
        <translation>Ainda não há um resultado atualizado.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Write the result to a file</source>
        <translation>Escrever o resultado num ficheiro</translation>
    </message>
</context>
<context>
    <name>ResultSettings</name>
    <message>
        <source>Out of date: the data have changed since.</source>
        <translation>Desatualizado: os dados mudaram desde então.</translation>
    </message>
    <message>
        <source>Take off the map</source>
        <translation>Retirar do mapa</translation>
    </message>
    <message>
        <source>Take this result off the map (Del)</source>
        <translation>Retirar este resultado do mapa (Del)</translation>
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
        <translation>O que isto não mostra</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Add a row</source>
        <translation>Adicionar uma linha</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Retirar a linha</translation>
    </message>
</context>
<context>
    <name>ScoreRows</name>
    <message>
        <source>By hand.</source>
        <translation>À mão.</translation>
    </message>
    <message>
        <source>By hand: {why}</source>
        <translation>À mão: {why}</translation>
    </message>
    <message>
        <source>Score for {name}</source>
        <translation>Pontuação de {name}</translation>
    </message>
    <message>
        <source>The figures give {score}: {why}</source>
        <translation>Os valores dão {score}: {why}</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
</context>
<context>
    <name>SentenceBar</name>
    <message>
        <source>Clear: {part}</source>
        <translation>Limpar: {part}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>O que é mostrado</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Applies when you start Wijkatlas again.</source>
        <translation>Aplica-se quando voltar a iniciar o Wijkatlas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
</context>
<context>
    <name>ShapeField</name>
    <message>
        <source>(nothing drawn)</source>
        <translation>(nada desenhado)</translation>
    </message>
    <message>
        <source>Draw on the map</source>
        <translation>Desenhar no mapa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove what was drawn</source>
        <translation>Retirar o que foi desenhado</translation>
    </message>
    <message>
        <source>drawn, {n} ha</source>
        <translation>desenhado, {n} ha</translation>
    </message>
</context>
<context>
    <name>ShowIncidents</name>
    <message>
        <source>Show the incidents too</source>
        <translation>Mostrar também os incidentes</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Address of the source</source>
        <translation>Endereço da fonte</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir no navegador</translation>
    </message>
</context>
<context>
    <name>StartsField</name>
    <message>
        <source>Start of {area}</source>
        <translation>Início de {area}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Passo {n} de {all}: {name}</translation>
    </message>
</context>
<context>
    <name>SurveyPanel</name>
    <message>
        <source>Indicators that were added: {n}. Undo takes them away.</source>
        <translation>Indicadores adicionados: {n}. Desfazer retira-os.</translation>
    </message>
    <message>
        <source>Reading the surveys</source>
        <translation>A ler os inquéritos</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Inquéritos</translation>
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
        <translation>&amp;Seguinte &gt;</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Import a survey</source>
        <translation>Importar um inquérito</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>A importar {file}</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>A examinar as colunas</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>A ler as respostas</translation>
    </message>
    <message>
        <source>Reading the recipe</source>
        <translation>A ler o modelo de importação</translation>
    </message>
    <message>
        <source>Trying the import</source>
        <translation>A experimentar a importação</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>A figure, problem, goal, action or evaluation</source>
        <translation>Um valor, problema, objetivo, ação ou avaliação</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose a line to go to it. A line with incidents shows them on the map.</source>
        <translation>Escolha uma linha para ir até ela. Uma linha com incidentes mostra-os no mapa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Follow the thread of</source>
        <translation>Seguir o fio de</translation>
    </message>
    <message>
        <source>Following the thread</source>
        <translation>A seguir o fio</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Assenta em</translation>
    </message>
    <message>
        <source>On it rest</source>
        <translation>Nele assentam</translation>
    </message>
    <message>
        <source>Show the incidents in {place}: {n}</source>
        <translation>Mostrar os incidentes em {place}: {n}</translation>
    </message>
    <message>
        <source>The map and the table show these incidents now.</source>
        <translation>O mapa e a tabela mostram agora estes incidentes.</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>O fio</translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Search</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>There is nothing to choose yet.</source>
        <translation>Ainda não há nada para escolher.</translation>
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
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play the weeks one after the other (space)</source>
        <translation>Reproduzir as semanas uma após outra (espaço)</translation>
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
        <translation>sem datas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>From {begin} to {end}</source>
        <translation>De {begin} a {end}</translation>
    </message>
    <message>
        <source>No dated incidents to show</source>
        <translation>Não há incidentes com data para mostrar</translation>
    </message>
    <message>
        <source>No period chosen</source>
        <translation>Nenhum período escolhido</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Week of {day}: {n} incidents</source>
        <translation>Semana de {day}: {n} incidentes</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Narrower days (-)</source>
        <translation>Dias mais estreitos (-)</translation>
    </message>
    <message>
        <source>Timeline of goals and actions</source>
        <translation>Cronograma de objetivos e ações</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Wider days (+)</source>
        <translation>Dias mais largos (+)</translation>
    </message>
    <message>
        <source>◆ step done   ◇ step open   dashed line: today</source>
        <translation>◆ passo feito   ◇ passo em aberto   linha tracejada: hoje</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again</source>
        <translation>A refazer</translation>
    </message>
    <message>
        <source>Done again: {edit}</source>
        <translation>Refeito: {edit}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: {edit}</source>
        <translation>Refazer: {edit}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: {edit}</source>
        <translation>Desfazer: {edit}</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>A desfazer</translation>
    </message>
    <message>
        <source>Undone: {edit}</source>
        <translation>Desfeito: {edit}</translation>
    </message>
</context>
<context>
    <name>WaveHead</name>
    <message>
        <source>Changes between waves…</source>
        <translation>Mudanças entre vagas…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar um inquérito…</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Vê-las…</translation>
    </message>
    <message>
        <source>More about surveys</source>
        <translation>Mais sobre os inquéritos</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Novo indicador…</translation>
    </message>
    <message>
        <source>Possible breaks with other waves: {n}</source>
        <translation>Possíveis quebras com outras vagas: {n}</translation>
    </message>
    <message>
        <source>Ready-made indicators</source>
        <translation>Indicadores já preparados</translation>
    </message>
    <message>
        <source>Single answers…</source>
        <translation>Respostas individuais…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Inquérito</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>respostas: {n}</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>weighted to the population</source>
        <translation>ponderado segundo a população</translation>
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
        <translation>Um ficheiro Wijkatlas neste computador ou na rede</translation>
    </message>
    <message>
        <source>An empty file for your municipality</source>
        <translation>Um ficheiro vazio para o seu município</translation>
    </message>
    <message>
        <source>An invented town to try everything on</source>
        <translation>Um município inventado para experimentar tudo</translation>
    </message>
    <message>
        <source>Go back to a copy that was kept</source>
        <translation>Voltar a uma cópia guardada</translation>
    </message>
    <message>
        <source>Last projects</source>
        <translation>Últimos projetos</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Município de exemplo</translation>
    </message>
    <message>
        <source>See what happens in your neighbourhoods, and what is done about it.</source>
        <translation>Veja o que acontece nos seus bairros e o que se faz a esse respeito.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
</context>
<context>
    <name>WhatPopup</name>
    <message>
        <source>All categories</source>
        <translation>Todas as categorias</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Search a category</source>
        <translation>Procurar uma categoria</translation>
    </message>
</context>
<context>
    <name>WhenPopup</name>
    <message>
        <source>All hours</source>
        <translation>Todas as horas</translation>
    </message>
    <message>
        <source>At night (0–6)</source>
        <translation>De madrugada (0–6)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dias da semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In the afternoon (12–18)</source>
        <translation>À tarde (12–18)</translation>
    </message>
    <message>
        <source>In the evening (18–24)</source>
        <translation>À noite (18–24)</translation>
    </message>
    <message>
        <source>In the morning (6–12)</source>
        <translation>De manhã (6–12)</translation>
    </message>
    <message>
        <source>Last 12 months with data</source>
        <translation>Últimos 12 meses com dados</translation>
    </message>
    <message>
        <source>Last 3 months with data</source>
        <translation>Últimos 3 meses com dados</translation>
    </message>
    <message>
        <source>Last calendar year with data</source>
        <translation>Último ano civil com dados</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Own hours</source>
        <translation>Horas à escolha</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte do dia</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>WherePopup</name>
    <message>
        <source>Areas and networks</source>
        <translation>Bairros e redes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>Search an area or a network</source>
        <translation>Procurar um bairro ou uma rede</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source> (read-only)</source>
        <translation> (só de leitura)</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Bring incidents, areas or networks in</source>
        <translation>Importar incidentes, bairros ou redes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Keeping a backup</source>
        <translation>A guardar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir recente</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Procurar em tudo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Seguinte &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Algo correu mal. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>About Wijkatlas</source>
        <translation>Acerca do Wijkatlas</translation>
    </message>
    <message>
        <source>Add a base map…</source>
        <translation>Adicionar um mapa base…</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Limpar a seleção</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fechar o projeto</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar as linhas selecionadas</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>Eliminar o que está selecionado</translation>
    </message>
    <message>
        <source>Draw a network…</source>
        <translation>Desenhar uma rede…</translation>
    </message>
    <message>
        <source>Edit the selected network…</source>
        <translation>Editar a rede selecionada…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ecrã inteiro</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Move the corners of the selected network</source>
        <translation>Mover os cantos da rede selecionada</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Play the timeline</source>
        <translation>Reproduzir a linha do tempo</translation>
    </message>
    <message>
        <source>Plugins…</source>
        <translation>Extensões…</translation>
    </message>
    <message>
        <source>Print the map…</source>
        <translation>Imprimir o mapa…</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Repor os painéis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Rename what is selected…</source>
        <translation>Mudar o nome do que está selecionado…</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Procurar em tudo…</translation>
    </message>
    <message>
        <source>Search in categories</source>
        <translation>Procurar nas categorias</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecionar com um retângulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecionar com um polígono</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Definições…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Mostrar a seleção</translation>
    </message>
</context>
<context>
    <name>analyses</name>
    <message>
        <source>A smooth map of how many incidents there are per km².</source>
        <translation>Um mapa suavizado de quantos incidentes há por km².</translation>
    </message>
    <message>
        <source>Areas of this division overlap (pairs: {n}); an incident in two of them counts in one only.</source>
        <translation>Há bairros desta divisão que se sobrepõem (pares: {n}); um incidente situado em dois deles conta apenas num.</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densidade de incidentes</translation>
    </message>
    <message>
        <source>Does one incident draw the next?</source>
        <translation>Um incidente atrai outro?</translation>
    </message>
    <message>
        <source>Each area against the same days a year earlier, and where the change is clear.</source>
        <translation>Cada bairro em comparação com os mesmos dias do ano anterior, e onde a mudança é clara.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants, with what chance alone does to small areas and to ranks.</source>
        <translation>Incidentes por habitantes, com o que o acaso por si só faz aos bairros pequenos e às posições.</translation>
    </message>
    <message>
        <source>Is it more than chance?</source>
        <translation>É mais do que acaso?</translation>
    </message>
    <message>
        <source>Is it rising here?</source>
        <translation>Está a aumentar aqui?</translation>
    </message>
    <message>
        <source>Is it rising over time?</source>
        <translation>Está a aumentar com o tempo?</translation>
    </message>
    <message>
        <source>Marks places where incidents lie together more, or less, than chance would have it.</source>
        <translation>Marca os lugares onde os incidentes estão juntos mais, ou menos, do que daria o acaso.</translation>
    </message>
    <message>
        <source>Marks the squares where most incidents are to be expected, and says honestly whether that is better than looking at last year&apos;s squares.</source>
        <translation>Marca os quadrados onde se esperam mais incidentes, e diz com franqueza se isso é melhor do que olhar para os quadrados do ano passado.</translation>
    </message>
    <message>
        <source>Months or weeks, what chance allows, and since when it is different.</source>
        <translation>Meses ou semanas, o que o acaso admite e desde quando é diferente.</translation>
    </message>
    <message>
        <source>Risk by surroundings</source>
        <translation>Risco segundo o ambiente ao redor</translation>
    </message>
    <message>
        <source>See which surroundings go together with more incidents, to look there first.</source>
        <translation>Ver que ambientes ao redor se associam a mais incidentes, para olhar aí primeiro.</translation>
    </message>
    <message>
        <source>The hours of the week, also of incidents that nobody saw happen.</source>
        <translation>As horas da semana, também de incidentes que ninguém viu acontecer.</translation>
    </message>
    <message>
        <source>To choose at which hours to be present.</source>
        <translation>Para escolher a que horas estar presente.</translation>
    </message>
    <message>
        <source>To choose places for prevention in the coming week or month. Places only: it takes in no data about persons and says nothing about any person (Regulation (EU) 2024/1689, article 5). A person decides what is done with it.</source>
        <translation>Para escolher lugares de prevenção na próxima semana ou no próximo mês. Só lugares: não usa dados de pessoas e não diz nada sobre nenhuma pessoa (Regulamento (UE) 2024/1689, artigo 5). Uma pessoa decide o que se faz com isso.</translation>
    </message>
    <message>
        <source>To compare areas by inhabitants without ranking small ones by noise.</source>
        <translation>Para comparar bairros por habitantes sem que o ruído decida a posição dos pequenos.</translation>
    </message>
    <message>
        <source>To see in which areas more or fewer incidents are recorded than before.</source>
        <translation>Para ver em que bairros se registam mais ou menos incidentes do que antes.</translation>
    </message>
    <message>
        <source>To see where recorded incidents lie close together.</source>
        <translation>Para ver onde os incidentes registados estão muito juntos.</translation>
    </message>
    <message>
        <source>To see which places stand out from the rest.</source>
        <translation>Para ver que lugares se destacam dos outros.</translation>
    </message>
    <message>
        <source>To tell a real change from chance and season.</source>
        <translation>Para distinguir uma mudança real do acaso e da época do ano.</translation>
    </message>
    <message>
        <source>To warn networks and the neighbourhood police in time after an incident.</source>
        <translation>Para avisar a tempo as redes e a polícia de bairro depois de um incidente.</translation>
    </message>
    <message>
        <source>Weighs imported layers, such as cafés, bus stops or street lights, against where incidents happen.</source>
        <translation>Compara as camadas importadas, como cafés, paragens de autocarro ou iluminação pública, com os lugares onde acontecem os incidentes.</translation>
    </message>
    <message>
        <source>What surrounds the busy places?</source>
        <translation>O que rodeia os lugares com mais incidentes?</translation>
    </message>
    <message>
        <source>When in the week does it happen?</source>
        <translation>Em que momento da semana acontece?</translation>
    </message>
    <message>
        <source>Where is it busy?</source>
        <translation>Onde há mais?</translation>
    </message>
    <message>
        <source>Where is it likely next?</source>
        <translation>Onde é provável a seguir?</translation>
    </message>
    <message>
        <source>Whether incidents follow each other nearby within days, and where that is now.</source>
        <translation>Se os incidentes se seguem uns aos outros perto e em poucos dias, e onde isso acontece agora.</translation>
    </message>
    <message>
        <source>Which areas differ from the rest?</source>
        <translation>Que bairros se distinguem dos outros?</translation>
    </message>
    <message>
        <source>{names} and others: {more}</source>
        <translation>{names} e outros: {more}</translation>
    </message>
</context>
<context>
    <name>base maps</name>
    <message>
        <source>Add a base map</source>
        <translation>Adicionar um mapa base</translation>
    </message>
    <message>
        <source>Adding {file}</source>
        <translation>A adicionar {file}</translation>
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
        <translation>sexta-feira</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>segunda-feira</translation>
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
        <translation>quinta-feira</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>terça-feira</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>quarta-feira</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
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
        <translation>dez.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>fev.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jan.</translation>
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
        <translation>mai.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>out.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>set.</translation>
    </message>
</context>
<context>
    <name>change</name>
    <message>
        <source>An area chosen because last year was bad often looks better the next year by itself.</source>
        <translation>Um bairro escolhido porque o ano passado foi mau costuma parecer melhor no ano seguinte por si só.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas in two periods</source>
        <translation>Bairros em dois períodos</translation>
    </message>
    <message>
        <source>Areas with too few incidents to say anything: {n}.</source>
        <translation>Bairros com muito poucos incidentes para dizer algo: {n}.</translation>
    </message>
    <message>
        <source>Change: {now} against {before}</source>
        <translation>Evolução: {now} em comparação com {before}</translation>
    </message>
    <message>
        <source>Clearly fewer in: {areas}.</source>
        <translation>Claramente menos em: {areas}.</translation>
    </message>
    <message>
        <source>Clearly more in: {areas}.</source>
        <translation>Claramente mais em: {areas}.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Counts differ from year to year by chance alone; the chart shows the margins.</source>
        <translation>As contagens variam de um ano para outro por puro acaso; o gráfico mostra as margens.</translation>
    </message>
    <message>
        <source>How the incidents are spread over the areas did not clearly change.</source>
        <translation>A distribuição dos incidentes pelos bairros não mudou claramente.</translation>
    </message>
    <message>
        <source>In the other areas no change is clear.</source>
        <translation>Nos outros bairros não há mudança clara.</translation>
    </message>
    <message>
        <source>Incidents now for one before, with margin</source>
        <translation>Incidentes de agora por cada um de antes, com margem</translation>
    </message>
    <message>
        <source>It compares what was recorded. Another way of reporting or recording, or new inhabitants, change the number too.</source>
        <translation>Compara o que foi registado. Outra forma de comunicar ou registar, ou novos habitantes, também alteram o número.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Excluídos por não terem dia: {n}.</translation>
    </message>
    <message>
        <source>Margins of 95 %. q is p corrected for the number of areas; that of the share tests whether the area&apos;s part of all incidents changed. Of areas with fewer than ten incidents in both periods together nothing is said.</source>
        <translation>Margens de 95 %. q é p corrigida pelo número de bairros; a da parte verifica se mudou a parte do bairro em todos os incidentes. De bairros com menos de dez incidentes nos dois períodos juntos não se diz nada.</translation>
    </message>
    <message>
        <source>No area has a clear change.</source>
        <translation>Nenhum bairro tem uma mudança clara.</translation>
    </message>
    <message>
        <source>Now for one before</source>
        <translation>Agora por cada um de antes</translation>
    </message>
    <message>
        <source>Outside all areas: {before} before, {now} now.</source>
        <translation>Fora de todos os bairros: {before} antes, {now} agora.</translation>
    </message>
    <message>
        <source>Over all a clear fall</source>
        <translation>No conjunto, uma descida clara</translation>
    </message>
    <message>
        <source>Over all a clear rise</source>
        <translation>No conjunto, uma subida clara</translation>
    </message>
    <message>
        <source>Over all a sharp fall</source>
        <translation>No conjunto, uma forte descida</translation>
    </message>
    <message>
        <source>Over all a sharp rise</source>
        <translation>No conjunto, uma forte subida</translation>
    </message>
    <message>
        <source>Over all no clear change</source>
        <translation>No conjunto, sem mudança clara</translation>
    </message>
    <message>
        <source>Perhaps a change, but among so many areas chance gives such ones too: {areas}.</source>
        <translation>Talvez uma mudança, mas entre tantos bairros o acaso também as produz: {areas}.</translation>
    </message>
    <message>
        <source>Shares: spatial point pattern test with chi-square per area (Yates) and Benjamini-Yekutieli (Wheeler, Steenbeek and Andresen 2018). S = {s} of all areas, {robust} of those with an incident.</source>
        <translation>Partes: teste espacial de padrões de pontos com qui-quadrado por bairro (Yates) e Benjamini-Yekutieli (Wheeler, Steenbeek e Andresen 2018). S = {s} de todos os bairros, {robust} dos que têm algum incidente.</translation>
    </message>
    <message>
        <source>The first incident is of {day}: check whether the earlier period is complete.</source>
        <translation>O primeiro incidente é de {day}: verifique se o período anterior está completo.</translation>
    </message>
    <message>
        <source>The last incident is of {day}: check whether the later period is complete.</source>
        <translation>O último incidente é de {day}: verifique se o período posterior está completo.</translation>
    </message>
    <message>
        <source>The periods are {before} and {now} days long; that is reckoned with.</source>
        <translation>Os períodos duram {before} e {now} dias; isso é tido em conta.</translation>
    </message>
    <message>
        <source>The share of all incidents changed in: {areas}.</source>
        <translation>Mudou a parte no total de incidentes em: {areas}.</translation>
    </message>
    <message>
        <source>Too few incidents to speak of a change</source>
        <translation>Muito poucos incidentes para falar de uma mudança</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>O que se pode dizer</translation>
    </message>
    <message>
        <source>Without a location: {before} before, {now} now.</source>
        <translation>Sem localização: {before} antes, {now} agora.</translation>
    </message>
    <message>
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>mudança clara</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descida clara</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>subida clara</translation>
    </message>
    <message>
        <source>its share of all incidents changed</source>
        <translation>mudou a sua parte no total de incidentes</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sem mudança</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <source>perhaps a change</source>
        <translation>talvez uma mudança</translation>
    </message>
    <message>
        <source>q of the share</source>
        <translation>q da parte</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>forte descida</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>forte subida</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>muito poucos para dizer algo</translation>
    </message>
    <message>
        <source>z = 2(√now − √before); at unequal lengths the earlier count is scaled and z kept to the same spread. Clear from |z| = 2, sharp from 3, from ten incidents up; of an area only with q at most 0.05 (Benjamini-Hochberg over the areas). p: exact conditional test of two Poisson counts. Ratio: exact conditional interval (Clopper-Pearson).</source>
        <translation>z = 2(√agora − √antes); com durações diferentes a contagem anterior é ajustada à escala e z mantém a mesma dispersão. Clara a partir de |z| = 2, forte a partir de 3, com dez incidentes ou mais; de um bairro, só com q de 0,05 no máximo (Benjamini-Hochberg sobre os bairros). p: teste condicional exato de duas contagens de Poisson. Razão: intervalo condicional exato (Clopper-Pearson).</translation>
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
        <translation>{names} e outros ({n} no total)</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>SQLite reports: {line}</source>
        <translation>O SQLite avisa: {line}</translation>
    </message>
    <message>
        <source>a row of {table} names a missing row of {parent}</source>
        <translation>uma linha de {table} remete para uma linha em falta em {parent}</translation>
    </message>
    <message>
        <source>the CRS of {table} is unknown</source>
        <translation>não se conhece o sistema de coordenadas de {table}</translation>
    </message>
    <message>
        <source>the audit log was altered at or after entry {number}</source>
        <translation>o registo de controlo foi alterado a partir da entrada {number}</translation>
    </message>
    <message>
        <source>the file does not say that it is a GeoPackage</source>
        <translation>o ficheiro não indica que é um GeoPackage</translation>
    </message>
    <message>
        <source>the layer {table} is missing</source>
        <translation>falta a camada {table}</translation>
    </message>
    <message>
        <source>the spatial index of {table} does not fit its rows</source>
        <translation>o índice espacial de {table} não corresponde às suas linhas</translation>
    </message>
    <message>
        <source>unknown trigger {name}</source>
        <translation>disparador desconhecido {name}</translation>
    </message>
    <message>
        <source>{n} geometries of {table} are not in the project&apos;s CRS or unreadable</source>
        <translation>{n} geometrias de {table} são ilegíveis ou não estão no sistema de coordenadas do projeto</translation>
    </message>
    <message>
        <source>{n} imports do not add up</source>
        <translation>{n} importações não batem certo</translation>
    </message>
    <message>
        <source>{n} incidents belong to an import that was undone</source>
        <translation>{n} incidentes pertencem a uma importação desfeita</translation>
    </message>
    <message>
        <source>{n} incidents end before they begin</source>
        <translation>{n} incidentes terminam antes de começar</translation>
    </message>
    <message>
        <source>{n} incidents name an import that does not exist</source>
        <translation>{n} incidentes remetem para uma importação que não existe</translation>
    </message>
    <message>
        <source>{n} private rows belong to no incident</source>
        <translation>{n} linhas privadas não pertencem a nenhum incidente</translation>
    </message>
    <message>
        <source>{n} private rows belong to no network</source>
        <translation>{n} linhas privadas não pertencem a nenhuma rede</translation>
    </message>
    <message>
        <source>{n} rows of {table} have no identity (uid)</source>
        <translation>{n} linhas de {table} não têm identidade (uid)</translation>
    </message>
    <message>
        <source>{table} has lost triggers that keep it consistent</source>
        <translation>{table} perdeu disparadores que o mantêm coerente</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Against the neighbours (LISA)</source>
        <translation>Face aos vizinhos (LISA)</translation>
    </message>
    <message>
        <source>All within a distance</source>
        <translation>Todos dentro de uma distância</translation>
    </message>
    <message>
        <source>Along the axes (Manhattan)</source>
        <translation>Ao longo dos eixos (Manhattan)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Bell (Gaussian)</source>
        <translation>Sino (gaussiano)</translation>
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
        <translation>Em linha reta</translation>
    </message>
    <message>
        <source>In the hour it began</source>
        <translation>Na hora do início</translation>
    </message>
    <message>
        <source>Of the neighbours</source>
        <translation>Dos vizinhos</translation>
    </message>
    <message>
        <source>Of the whole</source>
        <translation>Do conjunto</translation>
    </message>
    <message>
        <source>Recent places</source>
        <translation>Lugares recentes</translation>
    </message>
    <message>
        <source>Regression with risk factors</source>
        <translation>Regressão com fatores de risco</translation>
    </message>
    <message>
        <source>Round hill (quartic)</source>
        <translation>Colina redonda (quártica)</translation>
    </message>
    <message>
        <source>Sharing a side</source>
        <translation>Com um lado em comum</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Distribuído pelo intervalo</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>Steep hill (Epanechnikov)</source>
        <translation>Colina íngreme (Epanechnikov)</translation>
    </message>
    <message>
        <source>The nearest few</source>
        <translation>Os mais próximos</translation>
    </message>
    <message>
        <source>Together with the neighbours (Gi*)</source>
        <translation>Em conjunto com os vizinhos (Gi*)</translation>
    </message>
    <message>
        <source>Touching, also at a corner</source>
        <translation>Contíguos, também por um canto</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceitar</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>ajustar</translation>
    </message>
    <message>
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>bairros</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>ponto de atenção</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>average</source>
        <translation>média</translation>
    </message>
    <message>
        <source>be-bbc</source>
        <translation>plano plurianual segundo o BBC (Flandres)</translation>
    </message>
    <message>
        <source>be-svpp</source>
        <translation>plano estratégico de segurança e prevenção (SVPP)</translation>
    </message>
    <message>
        <source>be-zonal</source>
        <translation>plano zonal de segurança</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>início</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>contiguity</source>
        <translation>contíguos</translation>
    </message>
    <message>
        <source>council</source>
        <translation>assembleia municipal</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidade</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>não incluído</translation>
    </message>
    <message>
        <source>en</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>epanechnikov</source>
        <translation>Epanechnikov</translation>
    </message>
    <message>
        <source>es</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>euclid</source>
        <translation>linha reta</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
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
        <translation>independentes</translation>
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
        <translation>lugares recentes (núcleo)</translation>
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
        <translation>ao longo dos eixos (Manhattan)</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunião</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>mais próximos</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>vizinhos</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>nl</source>
        <translation>neerlandês</translation>
    </message>
    <message>
        <source>nl-ivp</source>
        <translation>plano integral de segurança (NL)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outra</translation>
    </message>
    <message>
        <source>poststratify</source>
        <translation>todos os grupos (pós-estratificação)</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>português</translation>
    </message>
    <message>
        <source>quantile</source>
        <translation>quantil</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quártico</translation>
    </message>
    <message>
        <source>rake</source>
        <translation>cada total (raking)</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>razão</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>recusar</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regressão</translation>
    </message>
    <message>
        <source>reopen</source>
        <translation>reabrir</translation>
    </message>
    <message>
        <source>rook</source>
        <translation>contíguos por um lado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>percentagem</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>partilhados</translation>
    </message>
    <message>
        <source>squares</source>
        <translation>quadrados</translation>
    </message>
    <message>
        <source>system</source>
        <translation>como o sistema</translation>
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
        <translation>caminhada de segurança</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>o conjunto</translation>
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
        <translation>Responder em JSON</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Commands about: {noun}</source>
        <translation>Comandos sobre: {noun}</translation>
    </message>
    <message>
        <source>Desktop GIS for local prevention offices. Without a command: the desktop.</source>
        <translation>SIG de secretária para serviços locais de prevenção. Sem comando: abre a janela.</translation>
    </message>
    <message>
        <source>Log more</source>
        <translation>Registar mais</translation>
    </message>
    <message>
        <source>Open the desktop with a project.</source>
        <translation>Abrir a janela com um projeto.</translation>
    </message>
    <message>
        <source>Show no progress</source>
        <translation>Não mostrar o progresso</translation>
    </message>
    <message>
        <source>The project file (.gpkg)</source>
        <translation>O ficheiro do projeto (.gpkg)</translation>
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
        <translation>Um questionário incluído, ou o seu próprio ficheiro</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Algumas palavras</translation>
    </message>
    <message>
        <source>A file for each area, in a folder named as the atlas without .pdf</source>
        <translation>Um ficheiro por bairro, numa pasta com o nome do atlas sem .pdf</translation>
    </message>
    <message>
        <source>A file that may have left the office</source>
        <translation>Um ficheiro que talvez tenha saído do serviço</translation>
    </message>
    <message>
        <source>A remark to keep</source>
        <translation>Uma nota para guardar</translation>
    </message>
    <message>
        <source>A year, a month or two days with a slash; else the newest of each</source>
        <translation>Um ano, um mês ou dois dias com uma barra; senão, o mais recente de cada um</translation>
    </message>
    <message>
        <source>About this project</source>
        <translation>Acerca deste projeto</translation>
    </message>
    <message>
        <source>Actions in the area of this code</source>
        <translation>Ações no bairro com este código</translation>
    </message>
    <message>
        <source>Actions in which this sector takes part</source>
        <translation>Ações em que este setor participa</translation>
    </message>
    <message>
        <source>Actions that stand like this</source>
        <translation>Ações que estão assim</translation>
    </message>
    <message>
        <source>Actions whose lead, or whose goal&apos;s owner, has this in its name</source>
        <translation>Ações com isto no nome do responsável ou do titular do objetivo</translation>
    </message>
    <message>
        <source>Add a problem with its newest figures.</source>
        <translation>Adicionar um problema com os seus valores mais recentes.</translation>
    </message>
    <message>
        <source>Add a problem…</source>
        <translation>Adicionar um problema…</translation>
    </message>
    <message>
        <source>Add everybody to the groups</source>
        <translation>Adicionar todos aos grupos</translation>
    </message>
    <message>
        <source>Add those of a bundled set by its name, or of a file</source>
        <translation>Adicionar os de um conjunto incluído, pelo nome, ou de um ficheiro</translation>
    </message>
    <message>
        <source>After how many days an incident counts half; 0: as did best before</source>
        <translation>Depois de quantos dias um incidente conta metade; 0: o que antes deu melhor resultado</translation>
    </message>
    <message>
        <source>Agree with each of the totals, or with groups of all of them together</source>
        <translation>Concordar com cada um dos totais, ou com grupos de todos eles juntos</translation>
    </message>
    <message>
        <source>All rows of long tables, on as many pages as it takes</source>
        <translation>Todas as linhas das tabelas longas, em tantas páginas quantas forem precisas</translation>
    </message>
    <message>
        <source>Also as PDF; needs LibreOffice</source>
        <translation>Também como PDF; precisa do LibreOffice</translation>
    </message>
    <message>
        <source>Also break the series where a source or a category begins or stops</source>
        <translation>Cortar também a série onde começa ou acaba uma fonte ou uma categoria</translation>
    </message>
    <message>
        <source>Also in place of scores given by hand</source>
        <translation>Também em vez de pontuações dadas à mão</translation>
    </message>
    <message>
        <source>Also use intervals longer than a week</source>
        <translation>Usar também intervalos de mais de uma semana</translation>
    </message>
    <message>
        <source>Also write a file (.gpkg, .geojson or .csv)</source>
        <translation>Escrever também um ficheiro (.gpkg, .geojson ou .csv)</translation>
    </message>
    <message>
        <source>Area scheme</source>
        <translation>Divisão dos bairros</translation>
    </message>
    <message>
        <source>Area scheme of the area</source>
        <translation>Divisão do bairro</translation>
    </message>
    <message>
        <source>Area scheme, or grid:250 or hex:250 for cells of that width in metres</source>
        <translation>Divisão em bairros, ou grid:250 ou hex:250 para células dessa largura em metros</translation>
    </message>
    <message>
        <source>Area scheme, when areas are compared</source>
        <translation>Divisão em bairros, quando se comparam bairros</translation>
    </message>
    <message>
        <source>Area scheme; that of the map when left out</source>
        <translation>Divisão dos bairros; se omitida, a do mapa</translation>
    </message>
    <message>
        <source>Area scheme; that of the wave without one</source>
        <translation>Divisão em bairros; se for omitida, a da vaga</translation>
    </message>
    <message>
        <source>Area scheme; the one that is shown when left out</source>
        <translation>Divisão em bairros; se for omitida, a que é mostrada</translation>
    </message>
    <message>
        <source>Area scheme; the one with the most areas when left out</source>
        <translation>Divisão dos bairros; se omitida, a que tem mais bairros</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Divisão em bairros; a única se só houver uma</translation>
    </message>
    <message>
        <source>Areas to compare with</source>
        <translation>Zonas de comparação</translation>
    </message>
    <message>
        <source>As of this day, as 2026-03-01; today without one</source>
        <translation>Neste dia, como 2026-03-01; se omitido, hoje</translation>
    </message>
    <message>
        <source>Atlas of the areas…</source>
        <translation>Atlas dos bairros…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Cópia de segurança…</translation>
    </message>
    <message>
        <source>Band of a raster, when it has several</source>
        <translation>Banda do raster, se tiver várias</translation>
    </message>
    <message>
        <source>Bandwidth in metres: how far each incident reaches</source>
        <translation>Largura de banda em metros: até onde chega cada incidente</translation>
    </message>
    <message>
        <source>Breaks between waves</source>
        <translation>Quebras entre vagas</translation>
    </message>
    <message>
        <source>Bring in programme cards of your own or of another municipality.</source>
        <translation>Trazer fichas de programa próprias ou de outro município.</translation>
    </message>
    <message>
        <source>By what the size of the groups is measured</source>
        <translation>Com que se mede o tamanho dos grupos</translation>
    </message>
    <message>
        <source>Certainty of the margins, such as 0.95</source>
        <translation>Certeza das margens, como 0.95</translation>
    </message>
    <message>
        <source>Change a criterion…</source>
        <translation>Alterar um critério…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Alterar uma ação</translation>
    </message>
    <message>
        <source>Change how an action stands, its days or its lead.</source>
        <translation>Alterar o estado de uma ação, os seus dias ou o seu responsável.</translation>
    </message>
    <message>
        <source>Change the weight or the title of a criterion, add one, or remove one.</source>
        <translation>Alterar o peso ou o título de um critério, adicionar um ou retirá-lo.</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Verificar que o projeto está íntegro: ficheiro, chaves, camadas, índice, registo de controlo.</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Verificar o plano</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Verificar o projeto</translation>
    </message>
    <message>
        <source>Choose the bandwidth by Scott&apos;s rule</source>
        <translation>Escolher a largura de banda pela regra de Scott</translation>
    </message>
    <message>
        <source>Code of an incident theme</source>
        <translation>Código de um tema de incidentes</translation>
    </message>
    <message>
        <source>Code of an incident theme, such as burglary</source>
        <translation>Código de um tema de incidentes, como burglary</translation>
    </message>
    <message>
        <source>Code of the criterion to score by hand; without one from figures</source>
        <translation>Código do critério a pontuar à mão; se omitido, segundo os valores</translation>
    </message>
    <message>
        <source>Code of the criterion; a new one is added</source>
        <translation>Código do critério; se for novo, é adicionado</translation>
    </message>
    <message>
        <source>Code of the question whose answers are shown</source>
        <translation>Código da pergunta cujas respostas são mostradas</translation>
    </message>
    <message>
        <source>Code or name of the area</source>
        <translation>Código ou nome do bairro</translation>
    </message>
    <message>
        <source>Codes of areas with commas between; all when empty</source>
        <translation>Códigos de bairros separados por vírgulas; vazio: todos</translation>
    </message>
    <message>
        <source>Codes of areas, with commas</source>
        <translation>Códigos de bairros, com vírgulas</translation>
    </message>
    <message>
        <source>Codes of indicators to remove, with commas</source>
        <translation>Códigos dos indicadores a remover, com vírgulas</translation>
    </message>
    <message>
        <source>Codes of indicators with commas</source>
        <translation>Códigos de indicadores, com vírgulas</translation>
    </message>
    <message>
        <source>Codes of questions with commas; else all</source>
        <translation>Códigos de perguntas, com vírgulas; senão, todas</translation>
    </message>
    <message>
        <source>Codes of the areas around the treated ones</source>
        <translation>Códigos das zonas à volta das da ação</translation>
    </message>
    <message>
        <source>Codes of the areas around those to compare with</source>
        <translation>Códigos das zonas à volta das de comparação</translation>
    </message>
    <message>
        <source>Codes of the areas to compare with, with commas</source>
        <translation>Códigos das zonas de comparação, com vírgulas</translation>
    </message>
    <message>
        <source>Codes of the areas where something is done, with commas; those of the action</source>
        <translation>Códigos das zonas onde se faz algo, com vírgulas; senão, as da ação</translation>
    </message>
    <message>
        <source>Codes or names of areas, with commas; “all” is every area</source>
        <translation>Códigos ou nomes de bairros, com vírgulas; «all» são todos os bairros</translation>
    </message>
    <message>
        <source>Column that says whether there is a coordinator</source>
        <translation>Coluna que diz se há coordenador</translation>
    </message>
    <message>
        <source>Column with the code</source>
        <translation>Coluna do código</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Coluna do nome</translation>
    </message>
    <message>
        <source>Column with the number of households</source>
        <translation>Coluna do número de agregados familiares</translation>
    </message>
    <message>
        <source>Column with the number of inhabitants</source>
        <translation>Coluna do número de habitantes</translation>
    </message>
    <message>
        <source>Column with the police service (no names of persons)</source>
        <translation>Coluna do serviço de polícia (sem nomes de pessoas)</translation>
    </message>
    <message>
        <source>Column with the start date</source>
        <translation>Coluna da data de início</translation>
    </message>
    <message>
        <source>Column with the status</source>
        <translation>Coluna do estado</translation>
    </message>
    <message>
        <source>Compare areas by rate</source>
        <translation>Comparar bairros por taxa</translation>
    </message>
    <message>
        <source>Compare areas by rate: which differ from the rest more than chance, and ranks with margins.</source>
        <translation>Comparar bairros por taxa: quais diferem dos outros mais do que dá o acaso, e posições com margens.</translation>
    </message>
    <message>
        <source>Compare areas in two periods</source>
        <translation>Comparar bairros em dois períodos</translation>
    </message>
    <message>
        <source>Compare groups with “whole”, or with the group of this code</source>
        <translation>Compara grupos com «whole» (todos), ou com o grupo deste código</translation>
    </message>
    <message>
        <source>Compare incidents per inhabitant, where areas have a population</source>
        <translation>Comparar incidentes por habitante, onde os bairros têm população</translation>
    </message>
    <message>
        <source>Compare rates by population (smoothed); for areas with inhabitants</source>
        <translation>Comparar taxas por população (suavizadas); para bairros com habitantes</translation>
    </message>
    <message>
        <source>Compare the counts of areas in two periods, and say where a change is clear.</source>
        <translation>Comparar as contagens dos bairros em dois períodos e dizer onde a mudança é clara.</translation>
    </message>
    <message>
        <source>Compare two waves of a survey, or groups with everybody, with margins of the differences.</source>
        <translation>Comparar duas vagas de um inquérito, ou grupos com todos, com margens das diferenças.</translation>
    </message>
    <message>
        <source>Compare waves of a survey</source>
        <translation>Comparar vagas de um inquérito</translation>
    </message>
    <message>
        <source>Compute whether an action worked, as its design says, and keep the result.</source>
        <translation>Calcular se uma ação funcionou, como diz o seu desenho, e guardar o resultado.</translation>
    </message>
    <message>
        <source>Coordinate system in metres, such as EPSG:31370</source>
        <translation>Sistema de coordenadas em metros, como EPSG:31370</translation>
    </message>
    <message>
        <source>Coordinate system of the file, such as EPSG:31370</source>
        <translation>Sistema de coordenadas do ficheiro, como EPSG:31370</translation>
    </message>
    <message>
        <source>Copy the whole project to another file, verified.</source>
        <translation>Copiar todo o projeto para outro ficheiro, com verificação.</translation>
    </message>
    <message>
        <source>Correct at the border of the areas; clear outside them</source>
        <translation>Corrigir no limite dos bairros; transparente fora deles</translation>
    </message>
    <message>
        <source>Count an incident told twice as two</source>
        <translation>Contar como dois um incidente comunicado duas vezes</translation>
    </message>
    <message>
        <source>Count by month or by ISO week</source>
        <translation>Contar por mês ou por semana ISO</translation>
    </message>
    <message>
        <source>Count displacement in a ring of so many metres around</source>
        <translation>Contar a deslocação num anel de tantos metros à volta</translation>
    </message>
    <message>
        <source>Count incidents</source>
        <translation>Contar os incidentes</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Contar os incidentes por bairro, categoria, mês ou hora; &quot;&quot; conta os que não pertencem a nenhum.</translation>
    </message>
    <message>
        <source>Cut weights above this many times the mean; 0: none</source>
        <translation>Cortar os pesos acima de tantas vezes a média; 0: nenhum</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Qualidade dos dados em palavras</translation>
    </message>
    <message>
        <source>Day for which zones are open; today</source>
        <translation>Dia para o qual há zonas abertas; hoje</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Dia a partir do qual estes bairros valem (AAAA-MM-DD), ou uma coluna que o contém</translation>
    </message>
    <message>
        <source>Day of the decision; today when left out</source>
        <translation>Dia da decisão; se for omitido, hoje</translation>
    </message>
    <message>
        <source>Days from which on the figures mean something else (YYYY-MM-DD), with commas</source>
        <translation>Dias a partir dos quais os números significam outra coisa (AAAA-MM-DD), separados por vírgulas</translation>
    </message>
    <message>
        <source>Days, such as 7,14,28</source>
        <translation>Dias, como 7,14,28</translation>
    </message>
    <message>
        <source>Decide on a break between waves…</source>
        <translation>Decidir sobre uma quebra entre vagas…</translation>
    </message>
    <message>
        <source>Decide on a problem…</source>
        <translation>Decidir sobre um problema…</translation>
    </message>
    <message>
        <source>Decide whether a change between waves breaks the comparison of figures.</source>
        <translation>Decidir se uma mudança entre vagas impede comparar os valores.</translation>
    </message>
    <message>
        <source>Decides between squares that are equal</source>
        <translation>Decide entre quadrados iguais</translation>
    </message>
    <message>
        <source>Distance in a straight line or along the axes</source>
        <translation>Distância em linha reta ou ao longo dos eixos</translation>
    </message>
    <message>
        <source>Distances in metres, such as 100,200,400</source>
        <translation>Distâncias em metros, como 100,200,400</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Desenhar o mapa como imagem de qualquer tamanho.</translation>
    </message>
    <message>
        <source>Estimate figures of a survey</source>
        <translation>Estimar valores de um inquérito</translation>
    </message>
    <message>
        <source>Estimate shares, means, totals, ratios or quantiles of a survey, with their margins.</source>
        <translation>Estimar percentagens, médias, totais, razões ou quantis de um inquérito, com as suas margens.</translation>
    </message>
    <message>
        <source>Evaluations of a plan</source>
        <translation>Avaliações de um plano</translation>
    </message>
    <message>
        <source>Export programme cards…</source>
        <translation>Exportar fichas de programa…</translation>
    </message>
    <message>
        <source>Figures of services</source>
        <translation>Valores de serviços</translation>
    </message>
    <message>
        <source>File for the open zones (internal use)</source>
        <translation>Ficheiro para as zonas abertas (uso interno)</translation>
    </message>
    <message>
        <source>File of totals or percentages with columns variable, code and total</source>
        <translation>Ficheiro de totais ou percentagens com as colunas variable, code e total</translation>
    </message>
    <message>
        <source>Find areas or cells with more or fewer incidents, together with their neighbours, than chance.</source>
        <translation>Procurar bairros ou células com mais ou menos incidentes, juntamente com os vizinhos, do que daria o acaso.</translation>
    </message>
    <message>
        <source>Find hot and cold spots</source>
        <translation>Procurar zonas quentes e frias</translation>
    </message>
    <message>
        <source>Findings in words</source>
        <translation>Constatações em palavras</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Primeiro dia (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>First day of the forecast; the day after the last incident when left out</source>
        <translation>Primeiro dia da previsão; se for omitido, o dia depois do último incidente</translation>
    </message>
    <message>
        <source>First day of the months or weeks to compare with</source>
        <translation>Primeiro dia dos meses ou semanas com que se compara</translation>
    </message>
    <message>
        <source>First day to compare with; a year earlier when empty</source>
        <translation>Primeiro dia com que se compara; vazio: um ano antes</translation>
    </message>
    <message>
        <source>First day; that of the kind of plan without one</source>
        <translation>Primeiro dia; se omitido, o do tipo de plano</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation</source>
        <translation>Fixar o desenho de uma avaliação</translation>
    </message>
    <message>
        <source>Fix the design of an evaluation: from now on it can&apos;t be changed, only followed by another.</source>
        <translation>Fixar o desenho de uma avaliação: a partir daí não pode ser alterado, só seguido de outro.</translation>
    </message>
    <message>
        <source>Fix the design: it can&apos;t be changed any more</source>
        <translation>Fixar o desenho: já não poderá ser alterado</translation>
    </message>
    <message>
        <source>Follow a figure or a row through the plan</source>
        <translation>Seguir um valor ou uma linha pelo plano</translation>
    </message>
    <message>
        <source>Follow the golden thread from a row or a figure: what it rests on, and what rests on it.</source>
        <translation>Seguir o fio condutor a partir de uma linha ou de um valor: em que assenta e o que nele assenta.</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Para quem: decide o que se oculta</translation>
    </message>
    <message>
        <source>Function of who fixes it, such as: prevention officer</source>
        <translation>Cargo de quem o fixa, como: técnico de prevenção</translation>
    </message>
    <message>
        <source>Function or service that leads it</source>
        <translation>Cargo ou serviço que a dirige</translation>
    </message>
    <message>
        <source>Function that tells it, never a name</source>
        <translation>Cargo que o conta, nunca um nome</translation>
    </message>
    <message>
        <source>Gi*: high or low together; LISA: like the neighbours</source>
        <translation>Gi*: altos ou baixos juntos; LISA: como os vizinhos</translation>
    </message>
    <message>
        <source>Give outliers little weight in trend and season</source>
        <translation>Dar pouco peso aos valores atípicos na tendência e na sazonalidade</translation>
    </message>
    <message>
        <source>Goals and actions</source>
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>Hide counts below; else the setting</source>
        <translation>Ocultar contagens inferiores a; senão, a definição</translation>
    </message>
    <message>
        <source>How far ahead: a week, or a month of four weeks</source>
        <translation>Com que antecedência: uma semana, ou um mês de quatro semanas</translation>
    </message>
    <message>
        <source>How far an incident reaches, in metres; 0: as did best before</source>
        <translation>Até onde chega um incidente, em metros; 0: o que antes deu melhor resultado</translation>
    </message>
    <message>
        <source>How far around each cell counts, in metres</source>
        <translation>Até que distância conta o que rodeia cada célula, em metros</translation>
    </message>
    <message>
        <source>How far each incident reaches, in metres (of the Gaussian: the standard deviation); or “auto” for Scott&apos;s rule</source>
        <translation>Até onde chega cada incidente, em metros (no gaussiano, o desvio padrão); ou «auto» para a regra de Scott</translation>
    </message>
    <message>
        <source>How far neighbours may lie, by distance</source>
        <translation>Até que distância ficam os vizinhos, se for por distância</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Como foi obtida</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Como se compara</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>How many areas to name</source>
        <translation>Quantas zonas indicar</translation>
    </message>
    <message>
        <source>How many neighbours, by nearest</source>
        <translation>Quantos vizinhos, se for pelos mais próximos</translation>
    </message>
    <message>
        <source>How margins of percentages are calculated</source>
        <translation>Como são calculadas as margens das percentagens</translation>
    </message>
    <message>
        <source>How much of the area to mark, in percent</source>
        <translation>Que parte da superfície marcar, em percentagem</translation>
    </message>
    <message>
        <source>How often to shuffle the days</source>
        <translation>Quantas vezes baralhar os dias</translation>
    </message>
    <message>
        <source>How often weights are drawn</source>
        <translation>Quantas vezes se sorteiam os pesos</translation>
    </message>
    <message>
        <source>How the plan stands</source>
        <translation>Em que ponto está o plano</translation>
    </message>
    <message>
        <source>Id of a card whose texts it starts with</source>
        <translation>Identificador de uma ficha de cujos textos parte</translation>
    </message>
    <message>
        <source>Id of the card</source>
        <translation>Identificador da ficha</translation>
    </message>
    <message>
        <source>Id of the new card, such as bicycle-market</source>
        <translation>Identificador da nova ficha, como bicycle-market</translation>
    </message>
    <message>
        <source>Id of the own card</source>
        <translation>Identificador da ficha própria</translation>
    </message>
    <message>
        <source>Ids of cards with commas; else all own ones</source>
        <translation>Identificadores de fichas com vírgulas; senão, todas as próprias</translation>
    </message>
    <message>
        <source>Import a plan from a workbook that was made to be filled in or changed, or one like it.</source>
        <translation>Importar um plano de um livro feito para preencher ou alterar, ou de um semelhante.</translation>
    </message>
    <message>
        <source>Import a plan…</source>
        <translation>Importar um plano…</translation>
    </message>
    <message>
        <source>Import a risk factor: points, lines, areas or a raster of what surrounds the incidents.</source>
        <translation>Importar um fator de risco: pontos, linhas, superfícies ou um raster do que rodeia os incidentes.</translation>
    </message>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importar um fator de risco…</translation>
    </message>
    <message>
        <source>Import a survey…</source>
        <translation>Importar um inquérito…</translation>
    </message>
    <message>
        <source>Import a wave of a survey: answers of people, or published figures.</source>
        <translation>Importar uma vaga de um inquérito: respostas de pessoas, ou valores publicados.</translation>
    </message>
    <message>
        <source>Import areas (neighbourhoods, sectors) with code, name and inhabitants.</source>
        <translation>Importar bairros ou setores com código, nome e habitantes.</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar bairros…</translation>
    </message>
    <message>
        <source>Import figures of services and other sectors: a table with a row for each figure.</source>
        <translation>Importar valores de serviços e outros setores: uma tabela com uma linha por valor.</translation>
    </message>
    <message>
        <source>Import figures of services…</source>
        <translation>Importar valores de serviços…</translation>
    </message>
    <message>
        <source>Import harm weights…</source>
        <translation>Importar pesos de dano…</translation>
    </message>
    <message>
        <source>Import how heavy incidents weigh by category: the office&apos;s own table, none is official.</source>
        <translation>Importar quanto pesam os incidentes por categoria: uma tabela do próprio serviço, não há nenhuma oficial.</translation>
    </message>
    <message>
        <source>Import incidents from a file; what is there already is recognised.</source>
        <translation>Importar incidentes de um ficheiro; o que já existe é reconhecido.</translation>
    </message>
    <message>
        <source>Import incidents…</source>
        <translation>Importar incidentes…</translation>
    </message>
    <message>
        <source>Import neighbourhood networks (BIN, WhatsApp groups).</source>
        <translation>Importar redes de vizinhança (BIN, grupos de WhatsApp).</translation>
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
        <translation>Indicador de um inquérito, como survey:unsafe</translation>
    </message>
    <message>
        <source>Indicators by area</source>
        <translation>Indicadores por bairro</translation>
    </message>
    <message>
        <source>Indicators of surveys</source>
        <translation>Indicadores de inquéritos</translation>
    </message>
    <message>
        <source>Indicators to take along, with commas; else that of the theme</source>
        <translation>Indicadores a incluir, com vírgulas; senão, o do tema</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plano</translation>
    </message>
    <message>
        <source>Kinds of plans</source>
        <translation>Tipos de planos</translation>
    </message>
    <message>
        <source>Label and divide as the Near Repeat Calculator does</source>
        <translation>Rotular e dividir como faz o Near Repeat Calculator</translation>
    </message>
    <message>
        <source>Language of exports</source>
        <translation>Idioma das exportações</translation>
    </message>
    <message>
        <source>Language of the page, such as nl; else that of the program</source>
        <translation>Idioma da página, como nl; senão, o do programa</translation>
    </message>
    <message>
        <source>Language of the workbook; else that of the program</source>
        <translation>Língua do livro; senão, a do programa</translation>
    </message>
    <message>
        <source>Last day of them, included</source>
        <translation>Último dia deles, incluído</translation>
    </message>
    <message>
        <source>Last day to compare with; a year earlier when empty</source>
        <translation>Último dia com que se compara; vazio: um ano antes</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Último dia, incluído</translation>
    </message>
    <message>
        <source>Last day; by the length of such plans without one</source>
        <translation>Último dia; se omitido, segundo a duração desses planos</translation>
    </message>
    <message>
        <source>Lay two questions beside each other</source>
        <translation>Pôr duas perguntas lado a lado</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Camada do ficheiro, se tiver várias</translation>
    </message>
    <message>
        <source>Least ratio for which zones are drawn</source>
        <translation>Razão mínima para desenhar zonas</translation>
    </message>
    <message>
        <source>Length of a block of houses in metres: factors reach up to three of them</source>
        <translation>Comprimento de um quarteirão em metros: os fatores chegam até três</translation>
    </message>
    <message>
        <source>List changes between waves after which figures may not be comparable.</source>
        <translation>Mostrar a lista de mudanças entre vagas depois das quais os valores podem não ser comparáveis.</translation>
    </message>
    <message>
        <source>List plans with their goals and actions; with a filter, what the filter leaves of them.</source>
        <translation>Mostrar os planos com os seus objetivos e ações; com um filtro, o que deles resta.</translation>
    </message>
    <message>
        <source>List problems by their total, and say which stay on top when the weights move.</source>
        <translation>Mostrar os problemas pelo total e dizer quais ficam em cima quando os pesos mudam.</translation>
    </message>
    <message>
        <source>List the analyses in the register, or write them as an algorithm register asks.</source>
        <translation>Mostrar a lista de análises do registo, ou escrevê-las como pede um registo de algoritmos.</translation>
    </message>
    <message>
        <source>List the evaluations with their last results, and the actions that have none.</source>
        <translation>Mostrar as avaliações com os últimos resultados, e as ações sem avaliação.</translation>
    </message>
    <message>
        <source>List the findings in words, without what stays in the office.</source>
        <translation>Mostrar as constatações em palavras, sem o que fica no serviço.</translation>
    </message>
    <message>
        <source>List the indicators of a project, add some, or remove some.</source>
        <translation>Mostrar a lista de indicadores de um projeto, adicionar ou remover alguns.</translation>
    </message>
    <message>
        <source>List the indicators that were imported from tables.</source>
        <translation>Mostrar os indicadores importados de tabelas.</translation>
    </message>
    <message>
        <source>List the kinds of plans and what they call their goals.</source>
        <translation>Mostrar os tipos de planos e o que chamam aos seus objetivos.</translation>
    </message>
    <message>
        <source>List the problems of a project, with what was decided.</source>
        <translation>Mostrar os problemas de um projeto, com o que se decidiu.</translation>
    </message>
    <message>
        <source>List the programme cards: what is known of measures, and how well.</source>
        <translation>Mostrar as fichas de programa: o que se sabe das medidas, e com que certeza.</translation>
    </message>
    <message>
        <source>List the questions of a wave with their codes, kinds and answers.</source>
        <translation>Mostrar a lista de perguntas de uma vaga com os seus códigos, tipos e respostas.</translation>
    </message>
    <message>
        <source>List the risk factors of the project.</source>
        <translation>Mostrar a lista dos fatores de risco do projeto.</translation>
    </message>
    <message>
        <source>List the waves of surveys with their period, size, weights and design.</source>
        <translation>Mostrar a lista de vagas de inquéritos com o seu período, tamanho, pesos e desenho.</translation>
    </message>
    <message>
        <source>List what is due soon or overdue in a plan; as a calendar when a file is named.</source>
        <translation>Mostrar o que vence em breve ou já venceu num plano; como calendário se for indicado um ficheiro.</translation>
    </message>
    <message>
        <source>Log of an action</source>
        <translation>Registo de uma ação</translation>
    </message>
    <message>
        <source>Look for changes after taking the season out</source>
        <translation>Procurar mudanças depois de retirar a sazonalidade</translation>
    </message>
    <message>
        <source>Make a new, empty project.</source>
        <translation>Criar um projeto novo e vazio.</translation>
    </message>
    <message>
        <source>Make a project anew from a backup.</source>
        <translation>Recriar um projeto a partir de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Make the sample municipality and do the whole job: project, workbook, map, picture.</source>
        <translation>Criar o município de exemplo e fazer todo o trabalho: projeto, livro, mapa, imagem.</translation>
    </message>
    <message>
        <source>Make the weights of a survey agree with known numbers of people.</source>
        <translation>Fazer os pesos de um inquérito concordar com números de pessoas conhecidos.</translation>
    </message>
    <message>
        <source>Map for the browser…</source>
        <translation>Mapa para o navegador…</translation>
    </message>
    <message>
        <source>Mark the board as seen; next time tells from now on</source>
        <translation>Marcar o painel como visto; da próxima vez conta-se a partir de agora</translation>
    </message>
    <message>
        <source>Mark the squares where most incidents are to be expected, and score that on past periods.</source>
        <translation>Marcar os quadrados onde se esperam mais incidentes, e avaliar isso com períodos passados.</translation>
    </message>
    <message>
        <source>Measure a risk factor in each area: mean and share of a raster, number, length or share.</source>
        <translation>Medir um fator de risco em cada bairro: média e parte de um raster, número, comprimento ou parte.</translation>
    </message>
    <message>
        <source>Metres to the nearest, or how much there is around</source>
        <translation>Metros até ao mais próximo, ou quanto há ao redor</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mais sobre isto</translation>
    </message>
    <message>
        <source>Name of a recipe, or a recipe file; without one it is proposed</source>
        <translation>Nome de um modelo de importação ou ficheiro de modelo; sem ele, é proposto um</translation>
    </message>
    <message>
        <source>Name of the division, such as sector or wijk</source>
        <translation>Nome da divisão, como setor ou bairro</translation>
    </message>
    <message>
        <source>Name of the municipality or office</source>
        <translation>Nome do município ou do serviço</translation>
    </message>
    <message>
        <source>Name of the risk factor</source>
        <translation>Nome do fator de risco</translation>
    </message>
    <message>
        <source>Name of the risk factor, such as Bus stops</source>
        <translation>Nome do fator de risco, como Paragens de autocarro</translation>
    </message>
    <message>
        <source>Name of the wave</source>
        <translation>Nome da vaga</translation>
    </message>
    <message>
        <source>Name of the wave that it is compared with</source>
        <translation>Nome da vaga com que se compara</translation>
    </message>
    <message>
        <source>Name of the wave; the name of the file without one</source>
        <translation>Nome da vaga; se for omitido, o do ficheiro</translation>
    </message>
    <message>
        <source>Name of the wave; the newest without one</source>
        <translation>Nome da vaga; se for omitido, a mais recente</translation>
    </message>
    <message>
        <source>Names of these files, of {code}, {name}, {scheme} and {date}</source>
        <translation>Nomes destes ficheiros, com {code}, {name}, {scheme} e {date}</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Novo plano…</translation>
    </message>
    <message>
        <source>New programme card…</source>
        <translation>Nova ficha de programa…</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Newest figures of problems…</source>
        <translation>Valores mais recentes de problemas…</translation>
    </message>
    <message>
        <source>No percentage on fewer answers; else the setting</source>
        <translation>Nenhuma percentagem com menos respostas; senão, a definição</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Anotar uma decisão</translation>
    </message>
    <message>
        <source>Note in the register what a person decided after an analysis.</source>
        <translation>Anotar no registo o que uma pessoa decidiu depois de uma análise.</translation>
    </message>
    <message>
        <source>Number (uid), code or title of the action</source>
        <translation>Número (uid), código ou título da ação</translation>
    </message>
    <message>
        <source>Number of the break, as survey breaks lists it</source>
        <translation>Número da quebra, como o mostra survey breaks</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Número da importação</translation>
    </message>
    <message>
        <source>Of when the file is, such as 2025 or 2025-06-30</source>
        <translation>De quando é o ficheiro, como 2025 ou 2025-06-30</translation>
    </message>
    <message>
        <source>Offer the areas and indicators of this project in the lists</source>
        <translation>Oferecer os bairros e indicadores deste projeto nas listas</translation>
    </message>
    <message>
        <source>Only actions that are late</source>
        <translation>Só ações atrasadas</translation>
    </message>
    <message>
        <source>Only breaks from or to this wave</source>
        <translation>Só as quebras desta vaga ou até ela</translation>
    </message>
    <message>
        <source>Only indicators of these codes, with commas</source>
        <translation>Só indicadores destes códigos, com vírgulas</translation>
    </message>
    <message>
        <source>Only of this incident theme, such as burglary</source>
        <translation>Só deste tema de incidentes, como burglary</translation>
    </message>
    <message>
        <source>Only people who answered so: QUESTION=ANSWER</source>
        <translation>Só as pessoas que responderam assim: PERGUNTA=RESPOSTA</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Só as linhas com este valor: COLUNA=VALOR</translation>
    </message>
    <message>
        <source>Only these categories, with commas between</source>
        <translation>Só estas categorias, com vírgulas entre elas</translation>
    </message>
    <message>
        <source>Only these incident categories, with commas; all without</source>
        <translation>Só estas categorias de incidentes, com vírgulas; se omitido, todas</translation>
    </message>
    <message>
        <source>Only these indicators, with commas, such as incident:burglary</source>
        <translation>Só estes indicadores, com vírgulas, como incident:burglary</translation>
    </message>
    <message>
        <source>Only this area (its code)</source>
        <translation>Só este bairro (o seu código)</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Só esta categoria</translation>
    </message>
    <message>
        <source>Only where this sector takes part</source>
        <translation>Só onde este setor participa</translation>
    </message>
    <message>
        <source>Only with all these words in its texts</source>
        <translation>Só com todas estas palavras nos textos</translation>
    </message>
    <message>
        <source>Only with evidence this good</source>
        <translation>Só com evidência deste nível</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Abrir depois a janela, se houver ecrã</translation>
    </message>
    <message>
        <source>Over how many years a season may shift (odd, 7 or more); 0: the same every year</source>
        <translation>Em quantos anos pode variar a sazonalidade (ímpar, 7 ou mais); 0: igual todos os anos</translation>
    </message>
    <message>
        <source>Part of the people below a quantile; 0.5 is the median</source>
        <translation>Parte das pessoas abaixo de um quantil; 0.5 é a mediana</translation>
    </message>
    <message>
        <source>Per 1,000 inhabitants instead of per km²</source>
        <translation>Por 1.000 habitantes em vez de por km²</translation>
    </message>
    <message>
        <source>Per how many inhabitants</source>
        <translation>Por quantos habitantes</translation>
    </message>
    <message>
        <source>Period after, written as the one before</source>
        <translation>Período posterior, escrito como o anterior</translation>
    </message>
    <message>
        <source>Period before, as 2024 or 2024-01-01/2024-12-31</source>
        <translation>Período anterior, como 2024 ou 2024-01-01/2024-12-31</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Imagem do mapa…</translation>
    </message>
    <message>
        <source>Plan an evaluation</source>
        <translation>Planear uma avaliação</translation>
    </message>
    <message>
        <source>Plan as a workbook to change…</source>
        <translation>Plano como livro para alterar…</translation>
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
        <translation>Projeto para QGIS…</translation>
    </message>
    <message>
        <source>Propose a recipe</source>
        <translation>Propor um modelo de importação</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of answers, from its headings and its cells.</source>
        <translation>Propor um modelo de importação para um ficheiro de respostas, segundo os seus títulos e as suas células.</translation>
    </message>
    <message>
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Propor um modelo de importação para um ficheiro de incidentes, segundo as suas colunas e valores.</translation>
    </message>
    <message>
        <source>Propose a recipe for a survey</source>
        <translation>Propor um modelo de importação para um inquérito</translation>
    </message>
    <message>
        <source>Propose areas to compare with: as many incidents before, the same course, and not next door.</source>
        <translation>Propor zonas de comparação: com tantos incidentes antes, a mesma evolução e não contíguas.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Pôr estilos e um projeto para QGIS no ficheiro do projeto, e um ficheiro .qgs ao lado.</translation>
    </message>
    <message>
        <source>Put the file in place of the wave of this name</source>
        <translation>Pôr o ficheiro no lugar da vaga com este nome</translation>
    </message>
    <message>
        <source>Put the weights of the file back</source>
        <translation>Repor os pesos do ficheiro</translation>
    </message>
    <message>
        <source>Question that a ratio divides by</source>
        <translation>Pergunta pela qual uma razão divide</translation>
    </message>
    <message>
        <source>Questionnaire to print or for Kobo</source>
        <translation>Questionário para imprimir ou para o Kobo</translation>
    </message>
    <message>
        <source>Questions of a survey</source>
        <translation>Perguntas de um inquérito</translation>
    </message>
    <message>
        <source>Random rearrangements; more are made when there are many areas or cells</source>
        <translation>Reordenações ao acaso; fazem-se mais se houver muitos bairros ou células</translation>
    </message>
    <message>
        <source>Recent places, or a regression with risk factors</source>
        <translation>Lugares recentes, ou uma regressão com fatores de risco</translation>
    </message>
    <message>
        <source>Recognise an exported file…</source>
        <translation>Reconhecer um ficheiro exportado…</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registo de análises</translation>
    </message>
    <message>
        <source>Remove a programme card of your own.</source>
        <translation>Retirar uma ficha de programa própria.</translation>
    </message>
    <message>
        <source>Remove a programme card…</source>
        <translation>Retirar uma ficha de programa…</translation>
    </message>
    <message>
        <source>Remove a risk factor…</source>
        <translation>Retirar um fator de risco…</translation>
    </message>
    <message>
        <source>Remove a wave of a survey with all its answers.</source>
        <translation>Remover uma vaga de um inquérito com todas as suas respostas.</translation>
    </message>
    <message>
        <source>Remove a wave of a survey…</source>
        <translation>Remover uma vaga de um inquérito…</translation>
    </message>
    <message>
        <source>Remove it, with its scores</source>
        <translation>Retirá-lo, com as suas pontuações</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Result of an evaluation</source>
        <translation>Resultado de uma avaliação</translation>
    </message>
    <message>
        <source>Risk factor as raster…</source>
        <translation>Fator de risco como raster…</translation>
    </message>
    <message>
        <source>Risk factor by area…</source>
        <translation>Fator de risco por bairro…</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Fatores de risco</translation>
    </message>
    <message>
        <source>Rows of the heading, such as 1,2; else found out</source>
        <translation>Linhas dos títulos, como 1,2; senão, são descobertas</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Município de exemplo</translation>
    </message>
    <message>
        <source>Say before the start how it will be judged whether an action worked.</source>
        <translation>Dizer antes do início como se vai avaliar se uma ação funcionou.</translation>
    </message>
    <message>
        <source>Say how a plan stands: actions by status, what is late, money, and whether goals are on course.</source>
        <translation>Dizer em que ponto está um plano: ações por estado, atrasos, dinheiro, e se os objetivos estão no bom caminho.</translation>
    </message>
    <message>
        <source>Say which goals of a plan can&apos;t be measured and where the golden thread is broken.</source>
        <translation>Dizer que objetivos de um plano não se podem medir e onde se quebra o fio condutor.</translation>
    </message>
    <message>
        <source>Scheme of the areas; found out without one</source>
        <translation>Divisão dos bairros; se for omitida, é descoberta</translation>
    </message>
    <message>
        <source>Score from 1 (little) to 5 (much)</source>
        <translation>Pontuação de 1 (pouco) a 5 (muito)</translation>
    </message>
    <message>
        <source>Score problems: from their figures with the reason, or one criterion by hand.</source>
        <translation>Pontuar problemas: segundo os seus valores com o motivo, ou um critério à mão.</translation>
    </message>
    <message>
        <source>Score problems…</source>
        <translation>Pontuar problemas…</translation>
    </message>
    <message>
        <source>Score the forecasts in the register whose period has passed.</source>
        <translation>Avaliar as previsões do registo cujo período já passou.</translation>
    </message>
    <message>
        <source>Scores of earlier forecasts</source>
        <translation>Avaliação de previsões anteriores</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semente dos números aleatórios</translation>
    </message>
    <message>
        <source>Seed of the simulation</source>
        <translation>Semente da simulação</translation>
    </message>
    <message>
        <source>Shape of the hill that each incident makes</source>
        <translation>Forma da colina que cada incidente cria</translation>
    </message>
    <message>
        <source>Sheet of a workbook; the first one without</source>
        <translation>Folha de um livro; se for omitida, a primeira</translation>
    </message>
    <message>
        <source>Show a programme card</source>
        <translation>Mostrar uma ficha de programa</translation>
    </message>
    <message>
        <source>Show a programme card with its sources, and what was measured here.</source>
        <translation>Mostrar uma ficha de programa com as suas fontes, e o que foi medido aqui.</translation>
    </message>
    <message>
        <source>Show indicators by area with their margins, changes and ranks.</source>
        <translation>Mostrar indicadores por bairro com as suas margens, mudanças e posições.</translation>
    </message>
    <message>
        <source>Show the answers to a question for each group, and test whether the groups differ.</source>
        <translation>Mostrar as respostas a uma pergunta para cada grupo e verificar se os grupos diferem.</translation>
    </message>
    <message>
        <source>Show which figures changed since somebody looked at the board last.</source>
        <translation>Mostrar que valores mudaram desde a última vez que se viu o painel.</translation>
    </message>
    <message>
        <source>Side of the cells in metres</source>
        <translation>Lado das células em metros</translation>
    </message>
    <message>
        <source>Side of the squares, in metres</source>
        <translation>Lado dos quadrados, em metros</translation>
    </message>
    <message>
        <source>Size of the cells in metres</source>
        <translation>Tamanho das células em metros</translation>
    </message>
    <message>
        <source>Size of the cells in metres; half a block is usual</source>
        <translation>Tamanho das células em metros; o habitual é meio quarteirão</translation>
    </message>
    <message>
        <source>So many days ahead; the setting without it</source>
        <translation>Tantos dias à frente; se omitido, os da definição</translation>
    </message>
    <message>
        <source>Spread each incident over its interval, or count it where it began</source>
        <translation>Distribuir cada incidente pelo seu intervalo, ou contá-lo onde começou</translation>
    </message>
    <message>
        <source>Start a plan of a kind, with the goals that such plans start from.</source>
        <translation>Começar um plano de um tipo, com os objetivos de que esses planos partem.</translation>
    </message>
    <message>
        <source>Start of the random numbers</source>
        <translation>Início dos números aleatórios</translation>
    </message>
    <message>
        <source>TOTAL, area, or the code of a question; several with commas</source>
        <translation>TOTAL, area ou o código de uma pergunta; vários com vírgulas</translation>
    </message>
    <message>
        <source>Table with the columns category; weight; source</source>
        <translation>Tabela com as colunas category; weight; source</translation>
    </message>
    <message>
        <source>Take a risk factor out of the project; this can be undone.</source>
        <translation>Retirar um fator de risco do projeto; pode ser desfeito.</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Desfazer uma importação: o que acrescentou desaparece, o que alterou volta.</translation>
    </message>
    <message>
        <source>Take over different cards whatever their version</source>
        <translation>Aceitar fichas diferentes seja qual for a versão</translation>
    </message>
    <message>
        <source>Take so many of the most comparable areas</source>
        <translation>Usar tantas das zonas mais comparáveis</translation>
    </message>
    <message>
        <source>Take the newest figures of problems along in place of those of before.</source>
        <translation>Usar os valores mais recentes dos problemas em vez dos de antes.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Dizer se os incidentes estão completos, são únicos e chegaram a tempo.</translation>
    </message>
    <message>
        <source>Tell in which hours of the week incidents happen.</source>
        <translation>Dizer em que horas da semana acontecem os incidentes.</translation>
    </message>
    <message>
        <source>Tell of the progress of an action, in its log.</source>
        <translation>Contar o progresso de uma ação, no seu registo.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Dizer o que contém o projeto: camadas, contagens, importações, tamanho.</translation>
    </message>
    <message>
        <source>Tell when in the week incidents happen</source>
        <translation>Dizer em que momento da semana acontecem os incidentes</translation>
    </message>
    <message>
        <source>Tell whether incidents rise over time</source>
        <translation>Dizer se os incidentes aumentam com o tempo</translation>
    </message>
    <message>
        <source>Tell whether there are more or fewer incidents than before, by month or week.</source>
        <translation>Dizer se há mais ou menos incidentes do que antes, por mês ou semana.</translation>
    </message>
    <message>
        <source>Tell whether this very file left this project, when and for whom.</source>
        <translation>Dizer se este mesmo ficheiro saiu deste projeto, quando e para quem.</translation>
    </message>
    <message>
        <source>Test for near repeats</source>
        <translation>Verificar se há repetições próximas</translation>
    </message>
    <message>
        <source>Test whether incidents follow one another, and show where the next may be expected.</source>
        <translation>Verificar se os incidentes se seguem uns aos outros, e mostrar onde se pode esperar o próximo.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>O projeto QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The atlas (.pdf)</source>
        <translation>O atlas (.pdf)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>A cópia de segurança</translation>
    </message>
    <message>
        <source>The day on which it ends</source>
        <translation>O dia em que termina</translation>
    </message>
    <message>
        <source>The day on which it starts</source>
        <translation>O dia em que começa</translation>
    </message>
    <message>
        <source>The day that all pages speak of; today when left out</source>
        <translation>O dia de que falam todas as páginas; se omitido, hoje</translation>
    </message>
    <message>
        <source>The day that counts as today (YYYY-MM-DD)</source>
        <translation>O dia que conta como hoje (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>The day; today without one</source>
        <translation>O dia; se omitido, hoje</translation>
    </message>
    <message>
        <source>The decision in words</source>
        <translation>A decisão em palavras</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>O ficheiro a importar</translation>
    </message>
    <message>
        <source>The file to look at</source>
        <translation>O ficheiro a examinar</translation>
    </message>
    <message>
        <source>The file with answers</source>
        <translation>O ficheiro com as respostas</translation>
    </message>
    <message>
        <source>The file with cards (.toml)</source>
        <translation>O ficheiro com fichas (.toml)</translation>
    </message>
    <message>
        <source>The new project file (.gpkg)</source>
        <translation>O novo ficheiro de projeto (.gpkg)</translation>
    </message>
    <message>
        <source>The number of the analysis in the register</source>
        <translation>O número da análise no registo</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>A imagem (.png)</translation>
    </message>
    <message>
        <source>The plan for goals that name none; a new one if there is no such plan</source>
        <translation>O plano para objetivos que não indicam nenhum; um novo se não existir</translation>
    </message>
    <message>
        <source>The questionnaire beside it: .lss, .lsq or XLSForm</source>
        <translation>O questionário que o acompanha: .lss, .lsq ou XLSForm</translation>
    </message>
    <message>
        <source>The raster (.tif)</source>
        <translation>O raster (.tif)</translation>
    </message>
    <message>
        <source>The role that decided; no name is needed</source>
        <translation>A função que decidiu; não é preciso nome</translation>
    </message>
    <message>
        <source>The table of figures</source>
        <translation>A tabela de valores</translation>
    </message>
    <message>
        <source>The web page (.html)</source>
        <translation>A página web (.html)</translation>
    </message>
    <message>
        <source>The workbook (.xlsx)</source>
        <translation>O livro (.xlsx)</translation>
    </message>
    <message>
        <source>The workbook of the plan, or a table of actions</source>
        <translation>O livro do plano, ou uma tabela de ações</translation>
    </message>
    <message>
        <source>Title of the evaluation; that of the action</source>
        <translation>Título da avaliação; senão, o da ação</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Título do plano</translation>
    </message>
    <message>
        <source>Title or number of a plan; all without one</source>
        <translation>Título ou número de um plano; se omitido, todos</translation>
    </message>
    <message>
        <source>Title or number of a problem, goal, action or evaluation, or an indicator</source>
        <translation>Título ou número de um problema, objetivo, ação ou avaliação, ou um indicador</translation>
    </message>
    <message>
        <source>Title or number of the evaluation</source>
        <translation>Título ou número da avaliação</translation>
    </message>
    <message>
        <source>Title or number of the evaluation; the only one without</source>
        <translation>Título ou número da avaliação; desnecessário se só houver uma</translation>
    </message>
    <message>
        <source>Title or number of the problem</source>
        <translation>Título ou número do problema</translation>
    </message>
    <message>
        <source>Title or number of the problem; all without one</source>
        <translation>Título ou número do problema; se omitido, todos</translation>
    </message>
    <message>
        <source>Title, code or number of the action; none needed</source>
        <translation>Título, código ou número da ação; não é necessário</translation>
    </message>
    <message>
        <source>Towards what smoothed rates are pulled: that of the whole, or of the neighbours</source>
        <translation>Para que taxa se aproximam as taxas suavizadas: a do conjunto ou a dos vizinhos</translation>
    </message>
    <message>
        <source>Trend and season as if all months were equally long</source>
        <translation>Tendência e sazonalidade como se todos os meses durassem o mesmo</translation>
    </message>
    <message>
        <source>Try, and keep nothing</source>
        <translation>Experimentar, sem guardar nada</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Desfazer uma importação…</translation>
    </message>
    <message>
        <source>Use the part of the period after that is over already</source>
        <translation>Usar a parte já passada do período posterior</translation>
    </message>
    <message>
        <source>Waves of surveys</source>
        <translation>Vagas de inquéritos</translation>
    </message>
    <message>
        <source>Weigh a survey…</source>
        <translation>Ponderar um inquérito…</translation>
    </message>
    <message>
        <source>Weigh risk factors</source>
        <translation>Ponderar fatores de risco</translation>
    </message>
    <message>
        <source>Weigh risk factors (cafés, stops, lights) against where incidents happen.</source>
        <translation>Comparar fatores de risco (cafés, paragens, iluminação) com os lugares onde acontecem os incidentes.</translation>
    </message>
    <message>
        <source>Weight from 0 to 10, relative to the others</source>
        <translation>Peso de 0 a 10, em relação aos outros</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Oeste, sul, este e norte em graus</translation>
    </message>
    <message>
        <source>What changed on the board</source>
        <translation>O que mudou no painel</translation>
    </message>
    <message>
        <source>What happened; it stays in the office</source>
        <translation>O que aconteceu; fica no serviço</translation>
    </message>
    <message>
        <source>What is compared; auto is a share or a mean</source>
        <translation>O que se compara; auto é uma percentagem ou uma média</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>O que se decide</translation>
    </message>
    <message>
        <source>What is due…</source>
        <translation>O que há a fazer…</translation>
    </message>
    <message>
        <source>What is estimated; auto is a share or a mean</source>
        <translation>O que se estima; auto é uma percentagem ou uma média</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Como se chama</translation>
    </message>
    <message>
        <source>What may be told to others</source>
        <translation>O que pode ser contado a outros</translation>
    </message>
    <message>
        <source>What stays in the office</source>
        <translation>O que fica no serviço</translation>
    </message>
    <message>
        <source>What the problem is</source>
        <translation>Qual é o problema</translation>
    </message>
    <message>
        <source>What the totals are about, with commas: area, codes of questions; else all in the file of totals, or area</source>
        <translation>De que tratam os totais, com vírgulas: area, códigos de perguntas; senão, todos os do ficheiro de totais, ou area</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>O que comparar</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Segundo que contar</translation>
    </message>
    <message>
        <source>What to do with a stratum of one cluster</source>
        <translation>O que fazer com um estrato de um só conglomerado</translation>
    </message>
    <message>
        <source>What was decided, and why; empty takes it back</source>
        <translation>O que foi decidido, e porquê; vazio retira a nota</translation>
    </message>
    <message>
        <source>When each area starts, as W1=2024-03-01,W2=2024-06-01 (staggered)</source>
        <translation>Quando começa cada zona, como W1=2024-03-01,W2=2024-06-01 (de forma escalonada)</translation>
    </message>
    <message>
        <source>Where classes of a number begin, such as 0,25,45,65</source>
        <translation>Onde começam as classes de um número, como 0,25,45,65</translation>
    </message>
    <message>
        <source>Where is it likely next</source>
        <translation>Onde é provável a seguir</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Para onde vai a cópia</translation>
    </message>
    <message>
        <source>Where the results go</source>
        <translation>Para onde vão os resultados</translation>
    </message>
    <message>
        <source>Where to write it (.toml)</source>
        <translation>Onde o escrever (.toml)</translation>
    </message>
    <message>
        <source>Where to write it: .xlsx for Kobo and ODK, .html to print</source>
        <translation>Onde o escrever: .xlsx para Kobo e ODK, .html para imprimir</translation>
    </message>
    <message>
        <source>Where to write the workbook (.xlsx)</source>
        <translation>Onde escrever o livro (.xlsx)</translation>
    </message>
    <message>
        <source>Whether it is a break: accept, refuse or reopen</source>
        <translation>Se é uma quebra: aceitar, recusar ou reabrir</translation>
    </message>
    <message>
        <source>Whether the waves share clusters or people</source>
        <translation>Se as vagas partilham conglomerados ou pessoas</translation>
    </message>
    <message>
        <source>Which areas or cells are neighbours</source>
        <translation>Que bairros ou células são vizinhos</translation>
    </message>
    <message>
        <source>Which risk factors</source>
        <translation>Que fatores de risco</translation>
    </message>
    <message>
        <source>Which risk factors, joined by commas; empty: all of them</source>
        <translation>Que fatores de risco, unidos por vírgulas; vazio: todos</translation>
    </message>
    <message>
        <source>Who decides: a council or function, no person</source>
        <translation>Quem decide: um conselho ou cargo, nenhuma pessoa</translation>
    </message>
    <message>
        <source>Who is a neighbour: contiguity, rook, distance:500 or nearest:8</source>
        <translation>Quem é vizinho: contiguity, rook, distance:500 ou nearest:8</translation>
    </message>
    <message>
        <source>Who made the file</source>
        <translation>Quem fez o ficheiro</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>A quem diz respeito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>Porquê esta pontuação</translation>
    </message>
    <message>
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Largura e altura em píxeis, como 1600x1000</translation>
    </message>
    <message>
        <source>Width of a square or hexagon in metres</source>
        <translation>Largura de um quadrado ou hexágono em metros</translation>
    </message>
    <message>
        <source>With the effects that were measured here</source>
        <translation>Com os efeitos medidos aqui</translation>
    </message>
    <message>
        <source>With the own cards of this project</source>
        <translation>Com as fichas próprias deste projeto</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Livro para a assembleia municipal…</translation>
    </message>
    <message>
        <source>Workbook to fill in a plan…</source>
        <translation>Livro para preencher um plano…</translation>
    </message>
    <message>
        <source>Write a calendar to this file (.ics)</source>
        <translation>Escrever um calendário neste ficheiro (.ics)</translation>
    </message>
    <message>
        <source>Write a density map</source>
        <translation>Escrever um mapa de densidade</translation>
    </message>
    <message>
        <source>Write a finding down…</source>
        <translation>Anotar uma constatação…</translation>
    </message>
    <message>
        <source>Write a plan to a workbook that can be changed there and imported again.</source>
        <translation>Escrever um plano num livro onde pode ser alterado e que pode ser importado de novo.</translation>
    </message>
    <message>
        <source>Write a programme card of your own as a file to fill in.</source>
        <translation>Escrever uma ficha de programa própria como ficheiro para preencher.</translation>
    </message>
    <message>
        <source>Write a questionnaire: an XLSForm for Kobo and ODK, or a page to print.</source>
        <translation>Escrever um questionário: um XLSForm para Kobo e ODK, ou uma página para imprimir.</translation>
    </message>
    <message>
        <source>Write a raster (GeoTIFF) of the distance to a risk factor, or of its density.</source>
        <translation>Escrever um raster (GeoTIFF) da distância a um fator de risco, ou da sua densidade.</translation>
    </message>
    <message>
        <source>Write a workbook to fill in a plan, with drop-down lists and an example on each sheet.</source>
        <translation>Escrever um livro para preencher um plano, com listas pendentes e um exemplo em cada folha.</translation>
    </message>
    <message>
        <source>Write down what was decided about a problem, when and by whom.</source>
        <translation>Anotar o que se decidiu sobre um problema, quando e por quem.</translation>
    </message>
    <message>
        <source>Write down what was found on a safety walk, in an interview or at a meeting.</source>
        <translation>Anotar o que se encontrou numa caminhada de segurança, numa entrevista ou numa reunião.</translation>
    </message>
    <message>
        <source>Write programme cards to a file that another municipality can bring in.</source>
        <translation>Escrever fichas de programa num ficheiro que outro município pode trazer.</translation>
    </message>
    <message>
        <source>Write rejected rows to this workbook</source>
        <translation>Escrever as linhas rejeitadas neste livro</translation>
    </message>
    <message>
        <source>Write the Excel workbook for the council: figures with margins, small counts hidden.</source>
        <translation>Escrever o livro de Excel para a assembleia municipal: números com margens, contagens pequenas ocultas.</translation>
    </message>
    <message>
        <source>Write the atlas: for each area a page with its map, figures and chart, as PDF.</source>
        <translation>Escrever o atlas: por bairro, uma página com o seu mapa, valores e gráfico, em PDF.</translation>
    </message>
    <message>
        <source>Write the ground between levels here too</source>
        <translation>Escrever aqui também as superfícies entre níveis</translation>
    </message>
    <message>
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Escrever o mapa como uma página que abre em qualquer navegador, sem internet.</translation>
    </message>
    <message>
        <source>Write the register here, for publication (.json)</source>
        <translation>Escrever aqui o registo, para publicação (.json)</translation>
    </message>
    <message>
        <source>Write the relative risk as a raster (.tif)</source>
        <translation>Escrever o risco relativo como raster (.tif)</translation>
    </message>
    <message>
        <source>Write the squares here (.gpkg), or the expectation (.tif)</source>
        <translation>Escrever aqui os quadrados (.gpkg) ou o esperado (.tif)</translation>
    </message>
    <message>
        <source>Write where incidents are dense as a raster for any GIS: per km², or per 1,000 inhabitants.</source>
        <translation>Escrever onde há muita densidade de incidentes como raster para qualquer SIG: por km², ou por 1.000 habitantes.</translation>
    </message>
    <message>
        <source>area, or the code of the question that divides people into groups</source>
        <translation>area, ou o código da pergunta que divide as pessoas em grupos</translation>
    </message>
    <message>
        <source>bin, whatsapp or other; or a column with it</source>
        <translation>bin, whatsapp ou other; ou uma coluna que o contém</translation>
    </message>
</context>
<context>
    <name>deletion</name>
    <message>
        <source>Deleting</source>
        <translation>A eliminar</translation>
    </message>
    <message>
        <source>Select what is to be deleted first.</source>
        <translation>Selecione primeiro o que quer eliminar.</translation>
    </message>
    <message>
        <source>{edit}. Ctrl+Z brings it back.</source>
        <translation>{edit}. Ctrl+Z recupera.</translation>
    </message>
</context>
<context>
    <name>density</name>
    <message>
        <source>3 times the mean is a cut that is often used for a hot area (evidence grade B: secondary sources). It is not a test.</source>
        <translation>3 vezes a média é um limiar usado com frequência para uma zona quente (grau de evidência B: fontes secundárias). Não é um teste estatístico.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas without a number of inhabitants are left clear: {n}.</source>
        <translation>Os bairros sem número de habitantes ficam transparentes: {n}.</translation>
    </message>
    <message>
        <source>At its densest place</source>
        <translation>No seu lugar mais denso</translation>
    </message>
    <message>
        <source>At least 3 times the mean density</source>
        <translation>Pelo menos 3 vezes a densidade média</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per 1,000 inhabitants (95 % margin).</source>
        <translation>No lugar mais denso há de {low} a {high} incidentes por 1.000 habitantes (margem de 95 %).</translation>
    </message>
    <message>
        <source>At the densest place there are {low} to {high} incidents per km² (95 % margin).</source>
        <translation>No lugar mais denso há de {low} a {high} incidentes por km² (margem de 95 %).</translation>
    </message>
    <message>
        <source>Compared with the number of inhabitants there are most incidents in: {names}.</source>
        <translation>Em relação ao número de habitantes, há mais incidentes em: {names}.</translation>
    </message>
    <message>
        <source>Densest part of the ground</source>
        <translation>Parte mais densa do terreno</translation>
    </message>
    <message>
        <source>Dual density: the density of the incidents divided by that of the inhabitants under the same kernel, each area&apos;s inhabitants spread evenly over it; clear where fewer than {least} live per km².</source>
        <translation>Densidade dupla: a densidade dos incidentes dividida pela dos habitantes com o mesmo núcleo, com os habitantes de cada bairro distribuídos por igual nele; transparente onde vivem menos de {least} por km².</translation>
    </message>
    <message>
        <source>Edge correction: divided by the kernel&apos;s mass inside the areas at each cell (uniform correction, Diggle 1985); incidents outside them do not count.</source>
        <translation>Correção de borda: dividido pela massa do núcleo dentro dos bairros em cada célula (correção uniforme, Diggle 1985); os incidentes de fora não contam.</translation>
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
        <translation>Se estivessem distribuídos por igual</translation>
    </message>
    <message>
        <source>In the period chosen; bandwidth {bandwidth} m</source>
        <translation>No período escolhido; largura de banda {bandwidth} m</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents on it</source>
        <translation>Incidentes nele</translation>
    </message>
    <message>
        <source>Inhabitants are not the people who are there: near shops, stations and schools the map shows too much.</source>
        <translation>Os habitantes não são as pessoas que lá estão: perto de lojas, estações e escolas o mapa mostra demasiado.</translation>
    </message>
    <message>
        <source>Kernel density with the {kernel} kernel; bandwidth {bandwidth} m ({meaning}); cells of {cell} m, values at their centres; planar coordinates of {crs}.</source>
        <translation>Densidade com o núcleo {kernel}; largura de banda {bandwidth} m ({meaning}); células de {cell} m, valores nos seus centros; coordenadas planas de {crs}.</translation>
    </message>
    <message>
        <source>Linear binning on {bin} m and fast Fourier transform; off the exact sum by at most {share} of its peak.</source>
        <translation>Agrupamento linear em {bin} m e transformada rápida de Fourier; afasta-se da soma exata no máximo {share} do seu pico.</translation>
    </message>
    <message>
        <source>Margins of the densest places: Poisson interval with the effective count f h² / R(K). Shares of the ground refer to {area} km².</source>
        <translation>Margens dos lugares mais densos: intervalo de Poisson com a contagem efetiva f h² / R(K). As partes do terreno referem-se a {area} km².</translation>
    </message>
    <message>
        <source>Near the border the map shows too little when incidents across it are not recorded here.</source>
        <translation>Perto do limite o mapa mostra muito pouco se os incidentes do outro lado não forem registados aqui.</translation>
    </message>
    <message>
        <source>Outside the areas with a number of inhabitants, so not counted: {n}.</source>
        <translation>Fora dos bairros com número de habitantes, por isso não contados: {n}.</translation>
    </message>
    <message>
        <source>Outside the areas, so not counted: {n}.</source>
        <translation>Fora dos bairros, por isso não contados: {n}.</translation>
    </message>
    <message>
        <source>Part of the ground</source>
        <translation>Parte do terreno</translation>
    </message>
    <message>
        <source>Share of the incidents</source>
        <translation>Parte dos incidentes</translation>
    </message>
    <message>
        <source>Share of the incidents (%)</source>
        <translation>Parte dos incidentes (%)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Some places look dense by chance alone, above all with few incidents; this map does not test that.</source>
        <translation>Alguns lugares parecem densos por puro acaso, sobretudo com poucos incidentes; este mapa não verifica isso.</translation>
    </message>
    <message>
        <source>Summed exactly.</source>
        <translation>Soma exata.</translation>
    </message>
    <message>
        <source>The areas with the densest places</source>
        <translation>Os bairros com os lugares mais densos</translation>
    </message>
    <message>
        <source>The bandwidth ({bandwidth} m) is smaller than a cell ({cell} m), so incidents fall between the cells. Take smaller cells or a larger bandwidth.</source>
        <translation>A largura de banda ({bandwidth} m) é menor do que uma célula ({cell} m), por isso há incidentes que caem entre células. Use células mais pequenas ou uma largura de banda maior.</translation>
    </message>
    <message>
        <source>The bandwidth follows Scott&apos;s normal-scale rule (Scott 1992; in the plane that of Silverman 1986), carried over to the kernel by canonical bandwidths (Marron and Nolan 1988). It suits one centre; for several it is rather too wide.</source>
        <translation>A largura de banda segue a regra de escala normal de Scott (Scott 1992; no plano, a de Silverman 1986), transposta para o núcleo com larguras de banda canónicas (Marron e Nolan 1988). É adequada para um só centro; para vários é antes demasiado larga.</translation>
    </message>
    <message>
        <source>The bandwidth of {bandwidth} m decides how smooth the map is: with another one the dense places are larger or smaller.</source>
        <translation>A largura de banda de {bandwidth} m decide a suavidade do mapa: com outra, os lugares densos são maiores ou menores.</translation>
    </message>
    <message>
        <source>The densest places lie in: {names}.</source>
        <translation>Os lugares mais densos ficam em: {names}.</translation>
    </message>
    <message>
        <source>The densest {share}</source>
        <translation>Os {share} mais densos</translation>
    </message>
    <message>
        <source>The margins hold for chance in the number of incidents alone. A densest place is picked because it is high, so its value is rather too high than too low.</source>
        <translation>As margens valem só para o acaso no número de incidentes. Um lugar mais denso é escolhido por ser alto, por isso o seu valor é antes demasiado alto do que demasiado baixo.</translation>
    </message>
    <message>
        <source>The margins of these places overlap: their order is not certain.</source>
        <translation>As margens destes lugares sobrepõem-se: a sua ordem não é certa.</translation>
    </message>
    <message>
        <source>The same incidents make the map and are counted on it: this describes the period, it does not say where the next ones will be.</source>
        <translation>Os mesmos incidentes formam o mapa e são contados nele: isto descreve o período, não diz onde serão os próximos.</translation>
    </message>
    <message>
        <source>There are too few incidents to say where it is dense.</source>
        <translation>Há muito poucos incidentes para dizer onde há muita densidade.</translation>
    </message>
    <message>
        <source>What the densest ground holds</source>
        <translation>O que contém o terreno mais denso</translation>
    </message>
    <message>
        <source>Where few people live, a single incident already makes a high figure.</source>
        <translation>Onde vive pouca gente, um só incidente já dá um número alto.</translation>
    </message>
    <message>
        <source>Where more people come, more is recorded: a dense place is not always a place with more risk for each of them.</source>
        <translation>Onde vem mais gente regista-se mais: um lugar denso nem sempre é um lugar com mais risco para cada pessoa.</translation>
    </message>
    <message>
        <source>With so few incidents ({n}) nobody can say where it is dense: the map shows single incidents and what lies around them.</source>
        <translation>Com tão poucos incidentes ({n}) ninguém pode dizer onde há muita densidade: o mapa mostra incidentes isolados e o que os rodeia.</translation>
    </message>
    <message>
        <source>Without location, so not on the map: {n}.</source>
        <translation>Sem localização, por isso não estão no mapa: {n}.</translation>
    </message>
    <message>
        <source>fewer than {n}</source>
        <translation>menos de {n}</translation>
    </message>
    <message>
        <source>quartic</source>
        <translation>quártico</translation>
    </message>
    <message>
        <source>standard deviation, cut off at 5 of them</source>
        <translation>desvio padrão, cortado a 5 deles</translation>
    </message>
    <message>
        <source>the radius</source>
        <translation>o raio</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>{share} of the incidents lie on the densest {ground} of the ground</source>
        <translation>{share} dos incidentes estão nos {ground} mais densos do terreno</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Accept a break in a survey</source>
        <translation>Aceitar uma quebra num inquérito</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Adicionar uma linha de orçamento</translation>
    </message>
    <message>
        <source>Add a figure of a goal</source>
        <translation>Adicionar um valor de um objetivo</translation>
    </message>
    <message>
        <source>Add a file to a finding</source>
        <translation>Adicionar um ficheiro a uma constatação</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Adicionar um plano</translation>
    </message>
    <message>
        <source>Add a problem</source>
        <translation>Adicionar um problema</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adicionar um passo</translation>
    </message>
    <message>
        <source>Add a strategic goal</source>
        <translation>Adicionar um objetivo estratégico</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Adicionar uma ação</translation>
    </message>
    <message>
        <source>Add an analysis to the workbook</source>
        <translation>Adicionar uma análise ao livro</translation>
    </message>
    <message>
        <source>Add an operational goal</source>
        <translation>Adicionar um objetivo operacional</translation>
    </message>
    <message>
        <source>Add network {name}</source>
        <translation>Adicionar a rede {name}</translation>
    </message>
    <message>
        <source>Add progress of an action</source>
        <translation>Adicionar o progresso de uma ação</translation>
    </message>
    <message>
        <source>Add the finding “{name}”</source>
        <translation>Adicionar a constatação «{name}»</translation>
    </message>
    <message>
        <source>Add the problem “{name}”</source>
        <translation>Adicionar o problema «{name}»</translation>
    </message>
    <message>
        <source>Attach a file to progress</source>
        <translation>Anexar um ficheiro ao progresso</translation>
    </message>
    <message>
        <source>Change a budget line</source>
        <translation>Alterar uma linha de orçamento</translation>
    </message>
    <message>
        <source>Change a criterion</source>
        <translation>Alterar um critério</translation>
    </message>
    <message>
        <source>Change a figure of a goal</source>
        <translation>Alterar um valor de um objetivo</translation>
    </message>
    <message>
        <source>Change a step</source>
        <translation>Alterar um passo</translation>
    </message>
    <message>
        <source>Change action {title}</source>
        <translation>Alterar a ação {title}</translation>
    </message>
    <message>
        <source>Change how often a goal is measured</source>
        <translation>Alterar a frequência de medição de um objetivo</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Alterar a rede {name}</translation>
    </message>
    <message>
        <source>Change the areas of a goal</source>
        <translation>Alterar os bairros de um objetivo</translation>
    </message>
    <message>
        <source>Change the areas of an action</source>
        <translation>Alterar os bairros de uma ação</translation>
    </message>
    <message>
        <source>Change the audience of an action</source>
        <translation>Alterar o público-alvo de uma ação</translation>
    </message>
    <message>
        <source>Change the baseline of a goal</source>
        <translation>Alterar a situação de partida de um objetivo</translation>
    </message>
    <message>
        <source>Change the begin of a plan</source>
        <translation>Alterar o começo de um plano</translation>
    </message>
    <message>
        <source>Change the cards of an action</source>
        <translation>Alterar as fichas de uma ação</translation>
    </message>
    <message>
        <source>Change the code of a goal</source>
        <translation>Alterar o código de um objetivo</translation>
    </message>
    <message>
        <source>Change the code of an action</source>
        <translation>Alterar o código de uma ação</translation>
    </message>
    <message>
        <source>Change the date of a baseline</source>
        <translation>Alterar a data de uma situação de partida</translation>
    </message>
    <message>
        <source>Change the date of a target</source>
        <translation>Alterar a data de um valor-alvo</translation>
    </message>
    <message>
        <source>Change the description of a goal</source>
        <translation>Alterar a descrição de um objetivo</translation>
    </message>
    <message>
        <source>Change the description of an action</source>
        <translation>Alterar a descrição de uma ação</translation>
    </message>
    <message>
        <source>Change the direction of a goal</source>
        <translation>Alterar a direção de um objetivo</translation>
    </message>
    <message>
        <source>Change the end of a plan</source>
        <translation>Alterar o fim de um plano</translation>
    </message>
    <message>
        <source>Change the end of an action</source>
        <translation>Alterar o fim de uma ação</translation>
    </message>
    <message>
        <source>Change the evidence of an action</source>
        <translation>Alterar a fundamentação de uma ação</translation>
    </message>
    <message>
        <source>Change the finding “{name}”</source>
        <translation>Alterar a constatação «{name}»</translation>
    </message>
    <message>
        <source>Change the indicator of a goal</source>
        <translation>Alterar o indicador de um objetivo</translation>
    </message>
    <message>
        <source>Change the indicators</source>
        <translation>Alterar os indicadores</translation>
    </message>
    <message>
        <source>Change the kind of a plan</source>
        <translation>Alterar o tipo de um plano</translation>
    </message>
    <message>
        <source>Change the lead of an action</source>
        <translation>Alterar o responsável de uma ação</translation>
    </message>
    <message>
        <source>Change the note of a plan</source>
        <translation>Alterar a nota de um plano</translation>
    </message>
    <message>
        <source>Change the owner of a goal</source>
        <translation>Alterar o titular de um objetivo</translation>
    </message>
    <message>
        <source>Change the partners of an action</source>
        <translation>Alterar os parceiros de uma ação</translation>
    </message>
    <message>
        <source>Change the period of a baseline</source>
        <translation>Alterar o período de uma situação de partida</translation>
    </message>
    <message>
        <source>Change the place of an action</source>
        <translation>Alterar o local de uma ação</translation>
    </message>
    <message>
        <source>Change the problem “{name}”</source>
        <translation>Alterar o problema «{name}»</translation>
    </message>
    <message>
        <source>Change the problems of a goal</source>
        <translation>Alterar os problemas de um objetivo</translation>
    </message>
    <message>
        <source>Change the risk of an action</source>
        <translation>Alterar o risco de uma ação</translation>
    </message>
    <message>
        <source>Change the sector of a goal</source>
        <translation>Alterar o setor de um objetivo</translation>
    </message>
    <message>
        <source>Change the sector of an action</source>
        <translation>Alterar o setor de uma ação</translation>
    </message>
    <message>
        <source>Change the source of a baseline</source>
        <translation>Alterar a fonte de uma situação de partida</translation>
    </message>
    <message>
        <source>Change the start of an action</source>
        <translation>Alterar o início de uma ação</translation>
    </message>
    <message>
        <source>Change the status of an action</source>
        <translation>Alterar o estado de uma ação</translation>
    </message>
    <message>
        <source>Change the target of a goal</source>
        <translation>Alterar o valor-alvo de um objetivo</translation>
    </message>
    <message>
        <source>Change the title of a goal</source>
        <translation>Alterar o título de um objetivo</translation>
    </message>
    <message>
        <source>Change the title of a plan</source>
        <translation>Alterar o título de um plano</translation>
    </message>
    <message>
        <source>Change the title of an action</source>
        <translation>Alterar o título de uma ação</translation>
    </message>
    <message>
        <source>Change the unit of a goal</source>
        <translation>Alterar a unidade de um objetivo</translation>
    </message>
    <message>
        <source>Change the weights of the criteria</source>
        <translation>Alterar os pesos dos critérios</translation>
    </message>
    <message>
        <source>Decide on a break of a survey</source>
        <translation>Decidir sobre uma quebra de um inquérito</translation>
    </message>
    <message>
        <source>Decide on a problem</source>
        <translation>Decidir sobre um problema</translation>
    </message>
    <message>
        <source>Decide on “{name}”</source>
        <translation>Decidir sobre «{name}»</translation>
    </message>
    <message>
        <source>Delete budget lines</source>
        <translation>Eliminar linhas de orçamento</translation>
    </message>
    <message>
        <source>Delete figures of a goal</source>
        <translation>Eliminar valores de um objetivo</translation>
    </message>
    <message>
        <source>Delete indicator {name}</source>
        <translation>Eliminar o indicador {name}</translation>
    </message>
    <message>
        <source>Delete progress of an action</source>
        <translation>Eliminar progressos de uma ação</translation>
    </message>
    <message>
        <source>Delete rows of the plan: {n}</source>
        <translation>Eliminar linhas do plano: {n}</translation>
    </message>
    <message>
        <source>Delete steps</source>
        <translation>Eliminar passos</translation>
    </message>
    <message>
        <source>Delete the finding “{name}”</source>
        <translation>Eliminar a constatação «{name}»</translation>
    </message>
    <message>
        <source>Delete the problem “{name}”</source>
        <translation>Eliminar o problema «{name}»</translation>
    </message>
    <message>
        <source>Delete {n} areas</source>
        <translation>Eliminar {n} bairros</translation>
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
        <translation>Duplicar linhas do plano: {n}</translation>
    </message>
    <message>
        <source>Duplicate “{name}”</source>
        <translation>Duplicar «{name}»</translation>
    </message>
    <message>
        <source>Enter an analysis in the register</source>
        <translation>Inscrever uma análise no registo</translation>
    </message>
    <message>
        <source>Fix the design of “{name}”</source>
        <translation>Fixar o desenho de «{name}»</translation>
    </message>
    <message>
        <source>Import areas from {file}</source>
        <translation>Importar bairros de {file}</translation>
    </message>
    <message>
        <source>Import cards of {file}</source>
        <translation>Importar fichas de {file}</translation>
    </message>
    <message>
        <source>Import figures from {file}</source>
        <translation>Importar valores de {file}</translation>
    </message>
    <message>
        <source>Import harm weights from {file}</source>
        <translation>Importar pesos de dano de {file}</translation>
    </message>
    <message>
        <source>Import networks from {file}</source>
        <translation>Importar redes de {file}</translation>
    </message>
    <message>
        <source>Import plan from {file}</source>
        <translation>Importar o plano de {file}</translation>
    </message>
    <message>
        <source>Import the risk factor {name}</source>
        <translation>Importar o fator de risco {name}</translation>
    </message>
    <message>
        <source>Import wave {wave}</source>
        <translation>Importar a vaga {wave}</translation>
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
        <translation>Guardar o resultado de «{name}»</translation>
    </message>
    <message>
        <source>Log of action {title}</source>
        <translation>Registo da ação {title}</translation>
    </message>
    <message>
        <source>Mark the board as seen</source>
        <translation>Marcar o painel como visto</translation>
    </message>
    <message>
        <source>Move rows of the plan: {n}</source>
        <translation>Mover linhas do plano: {n}</translation>
    </message>
    <message>
        <source>Move “{name}”</source>
        <translation>Mover «{name}»</translation>
    </message>
    <message>
        <source>New plan {title}</source>
        <translation>Novo plano {title}</translation>
    </message>
    <message>
        <source>New plan “{name}”</source>
        <translation>Novo plano «{name}»</translation>
    </message>
    <message>
        <source>Note a decision</source>
        <translation>Anotar uma decisão</translation>
    </message>
    <message>
        <source>Plan the evaluation “{name}”</source>
        <translation>Planear a avaliação «{name}»</translation>
    </message>
    <message>
        <source>Put card {card} on an action</source>
        <translation>Adicionar a ficha {card} a uma ação</translation>
    </message>
    <message>
        <source>Refuse a break in a survey</source>
        <translation>Recusar uma quebra num inquérito</translation>
    </message>
    <message>
        <source>Remove a file from a finding</source>
        <translation>Retirar um ficheiro de uma constatação</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <translation>Retirar a ficha {card}</translation>
    </message>
    <message>
        <source>Remove the evaluation “{name}”</source>
        <translation>Retirar a avaliação «{name}»</translation>
    </message>
    <message>
        <source>Remove the risk factor {name}</source>
        <translation>Retirar o fator de risco {name}</translation>
    </message>
    <message>
        <source>Remove wave {wave}</source>
        <translation>Remover a vaga {wave}</translation>
    </message>
    <message>
        <source>Rename network {name}</source>
        <translation>Mudar o nome da rede {name}</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Mudar a forma da rede {name}</translation>
    </message>
    <message>
        <source>Save card {card}</source>
        <translation>Guardar a ficha {card}</translation>
    </message>
    <message>
        <source>Score a problem</source>
        <translation>Pontuar um problema</translation>
    </message>
    <message>
        <source>Score problems from their figures</source>
        <translation>Pontuar problemas segundo os seus valores</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Estilos para QGIS</translation>
    </message>
    <message>
        <source>Take an analysis out of the register</source>
        <translation>Retirar uma análise do registo</translation>
    </message>
    <message>
        <source>Take an analysis out of the workbook</source>
        <translation>Retirar uma análise do livro</translation>
    </message>
    <message>
        <source>Take the newest figures of problems</source>
        <translation>Usar os valores mais recentes de problemas</translation>
    </message>
    <message>
        <source>Take the present figure as the baseline</source>
        <translation>Usar o valor atual como situação de partida</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Desfazer a importação {number}</translation>
    </message>
    <message>
        <source>Weigh wave {wave}</source>
        <translation>Ponderar a vaga {wave}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision is somebody&apos;s.</source>
        <translation>Uma decisão é sempre de alguém.</translation>
    </message>
    <message>
        <source>A forecast needs incidents of at least {needed} days, to be compared with last year; there are {known}.</source>
        <translation>Uma previsão precisa de incidentes de pelo menos {needed} dias, para comparar com o ano passado; há {known}.</translation>
    </message>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Uma linha de «{file}» ultrapassa {megabytes} MB.</translation>
    </message>
    <message>
        <source>A new one needs another title; the old one stays as it is.</source>
        <translation>Uma nova precisa de outro título; a antiga fica como está.</translation>
    </message>
    <message>
        <source>A plan can&apos;t end before it begins: {begin}, {end}.</source>
        <translation>Um plano não pode terminar antes de começar: {begin}, {end}.</translation>
    </message>
    <message>
        <source>A plan needs a title.</source>
        <translation>Um plano precisa de um título.</translation>
    </message>
    <message>
        <source>A problem needs a title.</source>
        <translation>Um problema precisa de um título.</translation>
    </message>
    <message>
        <source>A rate is per 1 to 1,000,000 inhabitants.</source>
        <translation>Uma taxa é por 1 a 1.000.000 de habitantes.</translation>
    </message>
    <message>
        <source>A ratio needs a question to divide by.</source>
        <translation>Uma razão precisa de uma pergunta pela qual dividir.</translation>
    </message>
    <message>
        <source>A score by hand is of one problem on one criterion.</source>
        <translation>Uma pontuação à mão é de um problema e um critério.</translation>
    </message>
    <message>
        <source>A score is from 1 (little) to 5 (much).</source>
        <translation>Uma pontuação vai de 1 (pouco) a 5 (muito).</translation>
    </message>
    <message>
        <source>A season can&apos;t shift over fewer than 7 years.</source>
        <translation>A sazonalidade não pode variar em menos de 7 anos.</translation>
    </message>
    <message>
        <source>A series needs at least {n} months before the start.</source>
        <translation>Uma série precisa de pelo menos {n} meses antes do início.</translation>
    </message>
    <message>
        <source>A share needs the codes of the answers that count.</source>
        <translation>Uma percentagem precisa dos códigos das respostas que contam.</translation>
    </message>
    <message>
        <source>A table of figures has a row for each figure, with at least the columns indicator, period and value (in Dutch: indicator, periode, waarde).</source>
        <translation>Uma tabela de valores tem uma linha por valor, com pelo menos as colunas indicator, period e value (em neerlandês: indicator, periode, waarde).</translation>
    </message>
    <message>
        <source>A table of harm weights has the columns category; weight; source.</source>
        <translation>Uma tabela de pesos de dano tem as colunas category; weight; source.</translation>
    </message>
    <message>
        <source>A weight is from 0 to {most}.</source>
        <translation>Um peso vai de 0 a {most}.</translation>
    </message>
    <message>
        <source>A year or more is better: then the season is known too.</source>
        <translation>Um ano ou mais é melhor: assim também se conhece a estação.</translation>
    </message>
    <message>
        <source>A year or the row of a source is not written as a number.</source>
        <translation>Um ano ou a linha de uma fonte não está escrito como número.</translation>
    </message>
    <message>
        <source>Actions hang under “{name}”: it must stay an operational goal.</source>
        <translation>Sob «{name}» há ações: tem de continuar a ser um objetivo operacional.</translation>
    </message>
    <message>
        <source>Add one with “problem add”.</source>
        <translation>Adicione um com «problem add».</translation>
    </message>
    <message>
        <source>Add one with “survey indicators --add”.</source>
        <translation>Adicione um com «survey indicators --add».</translation>
    </message>
    <message>
        <source>Allowed are: {allowed}.</source>
        <translation>São permitidos: {allowed}.</translation>
    </message>
    <message>
        <source>An action can&apos;t end before it starts: {start}, {end}.</source>
        <translation>Uma ação não pode terminar antes de começar: {start}, {end}.</translation>
    </message>
    <message>
        <source>An area is treated, or compared with, or around one of them.</source>
        <translation>Uma zona é da ação, de comparação, ou está à volta de uma delas.</translation>
    </message>
    <message>
        <source>Another program changed the project. Restore a backup.</source>
        <translation>Outro programa alterou o projeto. Reponha uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Outro programa retirou {parts} de {file}.</translation>
    </message>
    <message>
        <source>Area schemes of this project: {schemes}.</source>
        <translation>Divisões deste projeto: {schemes}.</translation>
    </message>
    <message>
        <source>Areas around are needed for both groups, or for none.</source>
        <translation>São precisas zonas à volta para os dois grupos, ou para nenhum.</translation>
    </message>
    <message>
        <source>Areas that were merged have another code since.</source>
        <translation>Os bairros que foram fundidos têm desde então outro código.</translation>
    </message>
    <message>
        <source>Ask for a GeoTIFF with its coordinate system.</source>
        <translation>Peça um GeoTIFF com o seu sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Ask the sender and give it: --crs EPSG:31370, for instance.{guess}</source>
        <translation>Pergunte ao remetente e indique-o: --crs EPSG:31370, por exemplo.{guess}</translation>
    </message>
    <message>
        <source>Ask the sender for GeoJSON or a GeoPackage.</source>
        <translation>Peça ao remetente um GeoJSON ou um GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender for a JSON or CSV file.</source>
        <translation>Peça ao remetente um ficheiro JSON ou CSV.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy saved anew, with plain tables only.</source>
        <translation>Peça ao remetente uma cópia gravada de novo, só com tabelas simples.</translation>
    </message>
    <message>
        <source>Ask the sender for a file without such a link.</source>
        <translation>Peça ao remetente um ficheiro sem essa ligação.</translation>
    </message>
    <message>
        <source>Ask the sender for a shorter period.</source>
        <translation>Peça ao remetente um período mais curto.</translation>
    </message>
    <message>
        <source>Ask the sender for all its files (.shp, .shx, .dbf, .prj), best in one zip file.</source>
        <translation>Peça ao remetente todos os seus ficheiros (.shp, .shx, .dbf, .prj), de preferência num só zip.</translation>
    </message>
    <message>
        <source>Ask the sender for another copy, or for another kind of file.</source>
        <translation>Peça ao remetente outra cópia ou outro tipo de ficheiro.</translation>
    </message>
    <message>
        <source>Ask the sender for smaller files or for a GeoPackage.</source>
        <translation>Peça ao remetente ficheiros mais pequenos ou um GeoPackage.</translation>
    </message>
    <message>
        <source>Ask the sender, and write it as crs in the recipe.</source>
        <translation>Pergunte ao remetente e anote-o como crs no modelo de importação.</translation>
    </message>
    <message>
        <source>Band {band} of “{file}” does not hold plain numbers.</source>
        <translation>A banda {band} de «{file}» não contém números simples.</translation>
    </message>
    <message>
        <source>Beside the other sheets it would give small counts away.</source>
        <translation>Ao lado das outras folhas revelaria contagens pequenas.</translation>
    </message>
    <message>
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Ao lado de «{file}» não está o ficheiro .shp com as formas.</translation>
    </message>
    <message>
        <source>Between 99 and 10 million rearrangements are possible.</source>
        <translation>São possíveis entre 99 e 10 milhões de reordenações.</translation>
    </message>
    <message>
        <source>Both lie apart: first the one before, then the one after.</source>
        <translation>Os dois estão separados: primeiro o anterior, depois o posterior.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Cells of this size make {cells} places; it takes {fewest} to {most} to compare.</source>
        <translation>As células deste tamanho dão {cells} lugares; para comparar são precisos de {fewest} a {most}.</translation>
    </message>
    <message>
        <source>Change the recipe, or choose another one.</source>
        <translation>Altere o modelo de importação ou escolha outro.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may read it.</source>
        <translation>Verifique que ainda lá está e que o pode ler.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the file.</source>
        <translation>Verifique o sistema de coordenadas do ficheiro.</translation>
    </message>
    <message>
        <source>Choose .xlsx for Kobo and ODK, or .html to print.</source>
        <translation>Escolha .xlsx para Kobo e ODK, ou .html para imprimir.</translation>
    </message>
    <message>
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Escolha GeoJSON, ou uma exportação de Open311 ou Signalen.</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) or Stata (.dta) file.</source>
        <translation>Escolha um ficheiro CSV, Excel (.xlsx), OpenDocument, SPSS (.sav) ou Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose a CSV, Excel, OpenDocument, GeoJSON, GeoPackage or shapefile.</source>
        <translation>Escolha um ficheiro CSV, Excel, OpenDocument, GeoJSON, GeoPackage ou shapefile.</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file with a “FeatureCollection”.</source>
        <translation>Escolha um ficheiro GeoJSON com uma «FeatureCollection».</translation>
    </message>
    <message>
        <source>Choose a GeoJSON, TopoJSON, GeoPackage or shapefile, or a zip file with one of these.</source>
        <translation>Escolha um GeoJSON, TopoJSON, GeoPackage ou shapefile, ou um zip com um deles.</translation>
    </message>
    <message>
        <source>Choose a GeoTIFF that was placed on the map.</source>
        <translation>Escolha um GeoTIFF situado no mapa.</translation>
    </message>
    <message>
        <source>Choose a bandwidth yourself, for example 250.</source>
        <translation>Escolha uma largura de banda, por exemplo 250.</translation>
    </message>
    <message>
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Escolha um mapa base com imagens (PNG ou JPEG).</translation>
    </message>
    <message>
        <source>Choose a longer period or more categories.</source>
        <translation>Escolha um período mais longo ou mais categorias.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .xlsx.</source>
        <translation>Escolha um nome que termine em .xlsx.</translation>
    </message>
    <message>
        <source>Choose a question with one answer, or say where the classes of a number begin.</source>
        <translation>Escolha uma pergunta com uma só resposta, ou diga onde começam as classes de um número.</translation>
    </message>
    <message>
        <source>Choose a shorter period, or the days to compare with.</source>
        <translation>Escolha um período mais curto, ou os dias com que se compara.</translation>
    </message>
    <message>
        <source>Choose a shorter period.</source>
        <translation>Escolha um período mais curto.</translation>
    </message>
    <message>
        <source>Choose an Excel (.xlsx) or OpenDocument (.ods) workbook.</source>
        <translation>Escolha um livro de Excel (.xlsx) ou OpenDocument (.ods).</translation>
    </message>
    <message>
        <source>Choose an MBTiles, PMTiles or GeoTIFF file.</source>
        <translation>Escolha um ficheiro MBTiles, PMTiles ou GeoTIFF.</translation>
    </message>
    <message>
        <source>Choose an SPSS (.sav, .zsav) or Stata (.dta) file.</source>
        <translation>Escolha um ficheiro SPSS (.sav, .zsav) ou Stata (.dta).</translation>
    </message>
    <message>
        <source>Choose an XLSForm: a workbook with the sheet “survey”.</source>
        <translation>Escolha um XLSForm: um livro com a folha «survey».</translation>
    </message>
    <message>
        <source>Choose another area scheme, another period or another category.</source>
        <translation>Escolha outra divisão em bairros, outro período ou outra categoria.</translation>
    </message>
    <message>
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Escolha outro sistema de coordenadas, por exemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Escolha outro ficheiro, ou indique com um modelo de importação o que é cada coluna.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro ficheiro.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Escolha outro nome para o resultado.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Escolha outro nome, ou abra-o.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>Choose another period or category.</source>
        <translation>Escolha outro período ou outra categoria.</translation>
    </message>
    <message>
        <source>Choose another place, or other areas on the map.</source>
        <translation>Escolha outro lugar, ou outros bairros no mapa.</translation>
    </message>
    <message>
        <source>Choose another recipe or change this one.</source>
        <translation>Escolha outro modelo de importação ou altere este.</translation>
    </message>
    <message>
        <source>Choose another size of the cells.</source>
        <translation>Escolha outro tamanho das células.</translation>
    </message>
    <message>
        <source>Choose another title.</source>
        <translation>Escolha outro título.</translation>
    </message>
    <message>
        <source>Choose areas with inhabitants, or compare counts.</source>
        <translation>Escolha bairros com habitantes, ou compare contagens.</translation>
    </message>
    <message>
        <source>Choose incidents or areas with a location.</source>
        <translation>Escolha incidentes ou bairros com localização.</translation>
    </message>
    <message>
        <source>Choose one category, a shorter period, an area, or shorter distances.</source>
        <translation>Escolha uma categoria, um período mais curto, um bairro ou distâncias mais curtas.</translation>
    </message>
    <message>
        <source>Choose one category, or categories that may be added.</source>
        <translation>Escolha uma categoria, ou categorias que se possam somar.</translation>
    </message>
    <message>
        <source>Choose one of: {codes}.</source>
        <translation>Escolha um de: {codes}.</translation>
    </message>
    <message>
        <source>Choose one of: {kernels}.</source>
        <translation>Escolha um de: {kernels}.</translation>
    </message>
    <message>
        <source>Choose one of: {languages}.</source>
        <translation>Escolha um de: {languages}.</translation>
    </message>
    <message>
        <source>Choose one of: {rules}.</source>
        <translation>Escolha uma de: {rules}.</translation>
    </message>
    <message>
        <source>Choose other incidents, or import them with place and day.</source>
        <translation>Escolha outros incidentes, ou importe-os com lugar e dia.</translation>
    </message>
    <message>
        <source>Choose the file of answers, and give this one as the questionnaire beside it (--form).</source>
        <translation>Escolha o ficheiro das respostas e indique este como questionário (--form).</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Feche-o onde estiver aberto, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Cluster “{name}” has only one second-stage unit: no margin can be estimated.</source>
        <translation>O conglomerado «{name}» tem uma só unidade da segunda etapa: não se pode estimar nenhuma margem.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou descarregue-o de novo.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make it coarser or simpler, and try again.</source>
        <translation>Recorte-o ao município, ou torne-o mais grosseiro ou mais simples, e tente de novo.</translation>
    </message>
    <message>
        <source>Cut it to the municipality, or make its cells larger.</source>
        <translation>Recorte-o ao município, ou torne as suas células maiores.</translation>
    </message>
    <message>
        <source>Days and metres can&apos;t be less than 0.</source>
        <translation>Os dias e os metros não podem ser menos de 0.</translation>
    </message>
    <message>
        <source>Distances and days must rise, lie above 0, and be {most} at most; days go up to {days}.</source>
        <translation>As distâncias e os dias devem ir aumentando, ser maiores do que 0 e ser {most} no máximo; os dias vão até {days}.</translation>
    </message>
    <message>
        <source>Divide by fewer questions at once.</source>
        <translation>Divida por menos perguntas de cada vez.</translation>
    </message>
    <message>
        <source>Download or copy it again, or ask the sender for a new one.</source>
        <translation>Descarregue-o ou copie-o de novo, ou peça outro ao remetente.</translation>
    </message>
    <message>
        <source>Download or copy it again.</source>
        <translation>Descarregue-o ou copie-o de novo.</translation>
    </message>
    <message>
        <source>Draw at least three corners that are not in one line.</source>
        <translation>Desenhe pelo menos três cantos que não estejam numa linha.</translation>
    </message>
    <message>
        <source>Each row needs a variable, a code and a number from 0 on.</source>
        <translation>Cada linha precisa de uma variável, um código e um número a partir de 0.</translation>
    </message>
    <message>
        <source>Each treated area starts after the period before, on a day of its own.</source>
        <translation>Cada zona da ação começa depois do período anterior, num dia próprio.</translation>
    </message>
    <message>
        <source>Either two waves are compared, or groups with everybody.</source>
        <translation>Comparam-se duas vagas, ou então grupos com todos.</translation>
    </message>
    <message>
        <source>Everybody is one group: there is nothing to lay beside it.</source>
        <translation>Todos formam um só grupo: não há nada para pôr ao lado.</translation>
    </message>
    <message>
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Descubra em que sistema está e indique-o: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give 0 to hide nothing, or at least 3.</source>
        <translation>Dê 0 para não ocultar nada, ou pelo menos 3.</translation>
    </message>
    <message>
        <source>Give 7 or more, or 0 for the same season every year.</source>
        <translation>Dê 7 ou mais, ou 0 para a mesma sazonalidade todos os anos.</translation>
    </message>
    <message>
        <source>Give a file of totals with the columns variable, code and total. Groups of two questions together are written as sex*age.</source>
        <translation>Dê um ficheiro de totais com as colunas variable, code e total. Os grupos de duas perguntas juntas escrevem-se como sex*age.</translation>
    </message>
    <message>
        <source>Give a file of totals.</source>
        <translation>Dê um ficheiro de totais.</translation>
    </message>
    <message>
        <source>Give a number above 1, such as 5.</source>
        <translation>Dê um número superior a 1, como 5.</translation>
    </message>
    <message>
        <source>Give a number from 0 to {most}.</source>
        <translation>Indique um número de 0 a {most}.</translation>
    </message>
    <message>
        <source>Give a number such as 0.5 for the median.</source>
        <translation>Dê um número, como 0.5 para a mediana.</translation>
    </message>
    <message>
        <source>Give a number such as 0.95.</source>
        <translation>Dê um número como 0.95.</translation>
    </message>
    <message>
        <source>Give a seed from 0 and from 1 to {most} draws.</source>
        <translation>Indique uma semente a partir de 0 e de 1 a {most} sorteios.</translation>
    </message>
    <message>
        <source>Give area or the code of a question with --by.</source>
        <translation>Dê area ou o código de uma pergunta com --by.</translation>
    </message>
    <message>
        <source>Give it a name of its own (--wave), or say that it corrects this one (--wave {wave}).</source>
        <translation>Dê-lhe um nome próprio (--wave), ou diga que corrige esta (--wave {wave}).</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Dê o seu código EPSG, por exemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Give its lowest and highest value: low and high.</source>
        <translation>Dê o seu valor mais baixo e mais alto: low e high.</translation>
    </message>
    <message>
        <source>Give metres, such as 250, or “auto”.</source>
        <translation>Dê metros, como 250, ou «auto».</translation>
    </message>
    <message>
        <source>Give numbers of people, or shares that add up to 100.</source>
        <translation>Dê números de pessoas, ou percentagens que somem 100.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Dê a um deles outro identificador.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Dê um que meça em metros, como EPSG:31370 (Bélgica) ou EPSG:28992.</translation>
    </message>
    <message>
        <source>Give rising numbers with commas, such as 0,25,45,65.</source>
        <translation>Dê números crescentes com vírgulas, como 0,25,45,65.</translation>
    </message>
    <message>
        <source>Give the areas a scheme, such as “sector”.</source>
        <translation>Dê uma divisão aos bairros, como «setor».</translation>
    </message>
    <message>
        <source>Give the file of a recipe, or one of: {names}.</source>
        <translation>Dê o ficheiro de um modelo de importação, ou um de: {names}.</translation>
    </message>
    <message>
        <source>Give the file, or one of: {names}.</source>
        <translation>Dê o ficheiro, ou um de: {names}.</translation>
    </message>
    <message>
        <source>Give the newer one a higher version.</source>
        <translation>Dê à mais recente uma versão mais alta.</translation>
    </message>
    <message>
        <source>Give the number of people in each group.</source>
        <translation>Dê o número de pessoas de cada grupo.</translation>
    </message>
    <message>
        <source>Give the period before the start and the one after it.</source>
        <translation>Indique o período anterior ao início e o posterior.</translation>
    </message>
    <message>
        <source>Give the risk factor a name.</source>
        <translation>Dê um nome ao fator de risco.</translation>
    </message>
    <message>
        <source>Give the role that decided, such as a service.</source>
        <translation>Indique a função que decidiu, como um serviço.</translation>
    </message>
    <message>
        <source>Give their numbers with commas, such as 1,2.</source>
        <translation>Dê os seus números com vírgulas, como 1,2.</translation>
    </message>
    <message>
        <source>Give these groups a total above zero, or join them.</source>
        <translation>Dê a estes grupos um total superior a zero, ou junte-os.</translation>
    </message>
    <message>
        <source>Give this one another name (--wave), or put it in the place of the other (--replace).</source>
        <translation>Dê-lhe outro nome (--wave), ou ponha-a no lugar da outra (--replace).</translation>
    </message>
    <message>
        <source>Give this one another name, or put the file in the place of the wave.</source>
        <translation>Dê-lhe outro nome, ou ponha o ficheiro no lugar da vaga.</translation>
    </message>
    <message>
        <source>Give totals of the same people.</source>
        <translation>Dê totais das mesmas pessoas.</translation>
    </message>
    <message>
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Dê oeste, sul, este e norte em graus, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Dê largura e altura de {least} a {most} píxeis: 1600x1000.</translation>
    </message>
    <message>
        <source>Give your own card another id.</source>
        <translation>Dê outro identificador à sua própria ficha.</translation>
    </message>
    <message>
        <source>Goal “{name}” would hang under itself.</source>
        <translation>O objetivo «{name}» ficaria sob si próprio.</translation>
    </message>
    <message>
        <source>Goals hang under “{name}”: it must stay a strategic goal.</source>
        <translation>Sob «{name}» há objetivos: tem de continuar a ser um objetivo estratégico.</translation>
    </message>
    <message>
        <source>Hiding only the count 1 shows what it hides.</source>
        <translation>Ocultar só a contagem 1 mostra o que oculta.</translation>
    </message>
    <message>
        <source>Import a file with answers first.</source>
        <translation>Importe primeiro um ficheiro com respostas.</translation>
    </message>
    <message>
        <source>Import areas with inhabitants, or compare without them.</source>
        <translation>Importe bairros com habitantes, ou compare sem eles.</translation>
    </message>
    <message>
        <source>Import areas with their number of inhabitants.</source>
        <translation>Importe bairros com o seu número de habitantes.</translation>
    </message>
    <message>
        <source>Import areas with “area import … --population FIELD”, or look per km².</source>
        <translation>Importe bairros com «area import … --population CAMPO», ou veja por km².</translation>
    </message>
    <message>
        <source>Import areas, and see in the list of plugins that one is there that gives such pages.</source>
        <translation>Importe bairros e veja na lista de extensões se há uma que dá essas páginas.</translation>
    </message>
    <message>
        <source>Import at least one, such as cafés, bus stops or street lights: menu Import, “Import a risk factor”, or “factor import”.</source>
        <translation>Importe pelo menos um, como cafés, paragens de autocarro ou iluminação: menu Importar, «Importar um fator de risco», ou «factor import».</translation>
    </message>
    <message>
        <source>Import earlier years, or choose a longer period.</source>
        <translation>Importe anos anteriores, ou escolha um período mais longo.</translation>
    </message>
    <message>
        <source>Import incidents with a date first.</source>
        <translation>Importe primeiro incidentes com data.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <translation>Importe-o tal como está.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importe-o antes para um projeto.</translation>
    </message>
    <message>
        <source>Import later incidents, or choose an earlier day.</source>
        <translation>Importe incidentes posteriores, ou escolha um dia anterior.</translation>
    </message>
    <message>
        <source>Import the areas with their population, or give a file of totals.</source>
        <translation>Importe os bairros com a sua população, ou dê um ficheiro de totais.</translation>
    </message>
    <message>
        <source>Import them with “area import” first.</source>
        <translation>Importe-os primeiro com «area import».</translation>
    </message>
    <message>
        <source>Import them, or ask for a provisional result over {begin} to {end}.</source>
        <translation>Importe-os, ou peça um resultado provisório de {begin} a {end}.</translation>
    </message>
    <message>
        <source>Import {later} changed rows of import {number}.</source>
        <translation>A importação {later} alterou linhas da importação {number}.</translation>
    </message>
    <message>
        <source>Import {number} was undone already.</source>
        <translation>A importação {number} já estava desfeita.</translation>
    </message>
    <message>
        <source>In LimeSurvey: export the survey as “Survey structure (.lss)”.</source>
        <translation>No LimeSurvey: exporte o inquérito como «Estrutura do inquérito (.lss)».</translation>
    </message>
    <message>
        <source>Install it, or open the workbook and print it to a PDF yourself.</source>
        <translation>Instale-o, ou abra o livro e imprima-o você em PDF.</translation>
    </message>
    <message>
        <source>Is it open in another program? Choose another place.</source>
        <translation>Está aberto noutro programa? Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>É o modelo de importação certo para este ficheiro?</translation>
    </message>
    <message>
        <source>It can be {most} characters long at most.</source>
        <translation>Pode ter no máximo {most} caracteres.</translation>
    </message>
    <message>
        <source>It can only name items that “questions” names.</source>
        <translation>Só pode indicar elementos que estejam em «questions».</translation>
    </message>
    <message>
        <source>It can&apos;t be left out.</source>
        <translation>Não pode ser omitido.</translation>
    </message>
    <message>
        <source>It can&apos;t be more than there are items.</source>
        <translation>Não pode ser superior ao número de elementos.</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Não tem nenhuma coluna; falta a tabela (.dbf).</translation>
    </message>
    <message>
        <source>It has: {names}. Import one with “factor import”.</source>
        <translation>Tem: {names}. Importe um com «factor import».</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Tem: {schemes}. Importe bairros com «area import».</translation>
    </message>
    <message>
        <source>It is in: {languages}.</source>
        <translation>Está em: {languages}.</translation>
    </message>
    <message>
        <source>It is made of small letters, digits, hyphens and underscores.</source>
        <translation>É composto por letras minúsculas, algarismos, hífenes e traços inferiores.</translation>
    </message>
    <message>
        <source>It is not said in which areas something is done.</source>
        <translation>Não se diz em que zonas se faz algo.</translation>
    </message>
    <message>
        <source>It is not said what to compare with.</source>
        <translation>Não se indica com o que comparar.</translation>
    </message>
    <message>
        <source>It is not said which areas are meant.</source>
        <translation>Não se diz de que zonas se trata.</translation>
    </message>
    <message>
        <source>It is not said which period before is compared with which.</source>
        <translation>Não se diz que período anterior se compara com qual.</translation>
    </message>
    <message>
        <source>It is passed on only with an effect that was measured here.</source>
        <translation>Só é transmitida com um efeito medido aqui.</translation>
    </message>
    <message>
        <source>It is said of “{indicator}” that more of it is worse, and elsewhere that it is not.</source>
        <translation>De «{indicator}» diz-se que mais é pior, e noutro lugar que não é.</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Pode ter uma célula perdida muito em baixo ou à direita. Grave só a tabela como CSV.</translation>
    </message>
    <message>
        <source>It must be a language, such as nl or en.</source>
        <translation>Tem de ser uma língua, como nl ou en.</translation>
    </message>
    <message>
        <source>It must be a list of texts in quotes.</source>
        <translation>Deve ser uma lista de textos entre aspas.</translation>
    </message>
    <message>
        <source>It must be a list of whole numbers from {least} up, in rising order.</source>
        <translation>Deve ser uma lista de números inteiros a partir de {least}, por ordem crescente.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Deve ser um número.</translation>
    </message>
    <message>
        <source>It must be a table, headed [{key}].</source>
        <translation>Deve ser uma tabela, com o título [{key}].</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>Deve ser um texto entre aspas.</translation>
    </message>
    <message>
        <source>It must be a text, or texts by language.</source>
        <translation>Deve ser um texto, ou textos por idioma.</translation>
    </message>
    <message>
        <source>It must be a whole number from {least} to {most}.</source>
        <translation>Deve ser um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>It must be a year, month or day in quotes, such as “2015-10”.</source>
        <translation>Tem de ser um ano, mês ou dia entre aspas, como «2015-10».</translation>
    </message>
    <message>
        <source>It must be one number for all respondents of a stratum.</source>
        <translation>Deve ser um mesmo número para todos os participantes de um estrato.</translation>
    </message>
    <message>
        <source>It must be one of: {allowed}.</source>
        <translation>Deve ser um de: {allowed}.</translation>
    </message>
    <message>
        <source>It must be tables, each headed [[{key}]].</source>
        <translation>Devem ser tabelas, cada uma com o título [[{key}]].</translation>
    </message>
    <message>
        <source>It must be the address of a web page, such as https://example.org/study.</source>
        <translation>Tem de ser o endereço de uma página web, como https://example.org/study.</translation>
    </message>
    <message>
        <source>It must be the key of one of the sources of the card: {keys}.</source>
        <translation>Tem de ser a chave de uma das fontes da ficha: {keys}.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Deve ser true ou false.</translation>
    </message>
    <message>
        <source>It says the same as “{other}”: keep one.</source>
        <translation>Diz o mesmo que «{other}»: mantenha um.</translation>
    </message>
    <message>
        <source>It takes at least {least}.</source>
        <translation>São precisos pelo menos {least}.</translation>
    </message>
    <message>
        <source>It was changed outside the program. Make a new evaluation and say so.</source>
        <translation>Foi alterado fora do programa. Faça uma nova avaliação e indique-o.</translation>
    </message>
    <message>
        <source>It was made by another version or a plugin.</source>
        <translation>Foi feito por outra versão ou por uma extensão.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Não foi descomprimido. Se confia nele, descomprima-o e escolha o ficheiro que contém.</translation>
    </message>
    <message>
        <source>Its columns must be: variable, code, total.</source>
        <translation>As suas colunas devem ser: variable, code, total.</translation>
    </message>
    <message>
        <source>Its columns: {columns}.</source>
        <translation>As suas colunas: {columns}.</translation>
    </message>
    <message>
        <source>Its layers: {layers}.</source>
        <translation>As suas camadas: {layers}.</translation>
    </message>
    <message>
        <source>Its name says “{suffix}”, but that isn&apos;t what is in it. Ask the sender.</source>
        <translation>O nome diz «{suffix}», mas contém outra coisa. Pergunte ao remetente.</translation>
    </message>
    <message>
        <source>Its sheets are: {sheets}.</source>
        <translation>As suas folhas são: {sheets}.</translation>
    </message>
    <message>
        <source>Join it with another, or choose the rule “adjust” or “certainty”.</source>
        <translation>Junte-o com outro, ou escolha a regra «ajustar» (adjust) ou «certeza» (certainty).</translation>
    </message>
    <message>
        <source>Join them with other groups: nobody can stand for them.</source>
        <translation>Junte-os com outros grupos: ninguém os pode representar.</translation>
    </message>
    <message>
        <source>Leave out --with or --against.</source>
        <translation>Omita --with ou --against.</translation>
    </message>
    <message>
        <source>Leave out a table or an indicator, or choose larger groups.</source>
        <translation>Omita uma tabela ou um indicador, ou escolha grupos maiores.</translation>
    </message>
    <message>
        <source>Leave out one of them.</source>
        <translation>Omita um deles.</translation>
    </message>
    <message>
        <source>Leave out those who do not count, or give each a weight above zero.</source>
        <translation>Exclua quem não conta, ou dê a cada um um peso superior a zero.</translation>
    </message>
    <message>
        <source>Leave the scheme out, or choose {own}.</source>
        <translation>Omita a divisão, ou escolha {own}.</translation>
    </message>
    <message>
        <source>Let areas start on different days, or name areas that do not start.</source>
        <translation>Faça as zonas começar em dias diferentes, ou indique zonas que não começam.</translation>
    </message>
    <message>
        <source>Let its name end in {kinds}.</source>
        <translation>Faça com que o nome termine em {kinds}.</translation>
    </message>
    <message>
        <source>LibreOffice could not make the PDF.</source>
        <translation>O LibreOffice não conseguiu criar o PDF.</translation>
    </message>
    <message>
        <source>LibreOffice is needed for the PDF and was not found.</source>
        <translation>Para o PDF é preciso o LibreOffice e não foi encontrado.</translation>
    </message>
    <message>
        <source>Look at the areas, the categories and the periods of the design.</source>
        <translation>Veja as zonas, as categorias e os períodos do desenho.</translation>
    </message>
    <message>
        <source>Make a new evaluation; the old one stays as it is.</source>
        <translation>Faça uma nova avaliação; a antiga fica como está.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it elsewhere and write where.</source>
        <translation>Torne-o mais pequeno, ou guarde-o noutro local e escreva onde.</translation>
    </message>
    <message>
        <source>Make one, or import one from a workbook.</source>
        <translation>Crie um, ou importe-o de um livro.</translation>
    </message>
    <message>
        <source>Make the picture smaller first.</source>
        <translation>Reduza primeiro o tamanho da fotografia.</translation>
    </message>
    <message>
        <source>Make them the same in the table, or give it another code of indicator. “figure list” shows what the project has.</source>
        <translation>Torne-os iguais na tabela, ou dê-lhe outro código de indicador. «figure list» mostra o que o projeto tem.</translation>
    </message>
    <message>
        <source>More people answered ({n}) than there are by the totals.</source>
        <translation>Responderam mais pessoas ({n}) do que as que há segundo os totais.</translation>
    </message>
    <message>
        <source>More than {pairs} pairs of incidents lie within {reach} m of each other; the most this test can hold is {most}.</source>
        <translation>Mais de {pairs} pares de incidentes estão a menos de {reach} m um do outro; este teste admite no máximo {most}.</translation>
    </message>
    <message>
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>A maioria das linhas não serve: {refused} das primeiras {done}.</translation>
    </message>
    <message>
        <source>Name a goal, an action, a problem or a figure.</source>
        <translation>Indique um objetivo, uma ação, um problema ou um valor.</translation>
    </message>
    <message>
        <source>Name a wave with --with (there are: {waves}).</source>
        <translation>Indique uma vaga com --with (há: {waves}).</translation>
    </message>
    <message>
        <source>Name another with --with (there are: {waves}).</source>
        <translation>Indique outra com --with (há: {waves}).</translation>
    </message>
    <message>
        <source>Name cards, or make one of your own first.</source>
        <translation>Indique fichas, ou crie primeiro uma própria.</translation>
    </message>
    <message>
        <source>Name it with --over.</source>
        <translation>Indique-a com --over.</translation>
    </message>
    <message>
        <source>Name one by its number: {uids}.</source>
        <translation>Indique um pelo número: {uids}.</translation>
    </message>
    <message>
        <source>Name one with --scheme: {schemes}.</source>
        <translation>Indique uma com --scheme: {schemes}.</translation>
    </message>
    <message>
        <source>Name the action with --action, or give a title with --title.</source>
        <translation>Indique a ação com --action, ou dê um título com --title.</translation>
    </message>
    <message>
        <source>Name the problem, the criterion and the score.</source>
        <translation>Indique o problema, o critério e a pontuação.</translation>
    </message>
    <message>
        <source>Name the treated areas.</source>
        <translation>Indique as zonas da ação.</translation>
    </message>
    <message>
        <source>Name them, or have comparable ones proposed.</source>
        <translation>Indique-as, ou deixe propor zonas comparáveis.</translation>
    </message>
    <message>
        <source>No area has a number of inhabitants.</source>
        <translation>Nenhum bairro tem número de habitantes.</translation>
    </message>
    <message>
        <source>No incident has a day: there is nothing to compare.</source>
        <translation>Nenhum incidente tem dia: não há nada para comparar.</translation>
    </message>
    <message>
        <source>No length on a map is that large.</source>
        <translation>Nenhum comprimento num mapa é tão grande.</translation>
    </message>
    <message>
        <source>No office program writes that; it was not opened.</source>
        <translation>Nenhum programa de escritório escreve isso; não foi aberto.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Nenhum projeto está aberto.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: all are empty.</source>
        <translation>Nenhuma linha de {file} pode ser mantida: todas estão vazias.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no populations.</source>
        <translation>Nenhuma linha de {file} pode ser mantida: a coluna «{column}» não contém populações.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” holds no weights above zero.</source>
        <translation>Nenhuma linha de {file} pode ser mantida: a coluna «{column}» não contém pesos superiores a zero.</translation>
    </message>
    <message>
        <source>No row of {file} can be kept: column “{column}” is empty.</source>
        <translation>Nenhuma linha de {file} pode ser mantida: a coluna «{column}» está vazia.</translation>
    </message>
    <message>
        <source>Nobody answered in these groups of {variable}: {groups}.</source>
        <translation>Ninguém respondeu nestes grupos de {variable}: {groups}.</translation>
    </message>
    <message>
        <source>None of these incidents has a location.</source>
        <translation>Nenhum destes incidentes tem localização.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the area looked at.</source>
        <translation>Nenhum destes incidentes está na zona examinada.</translation>
    </message>
    <message>
        <source>None of these incidents lies in the areas.</source>
        <translation>Nenhum destes incidentes está nos bairros.</translation>
    </message>
    <message>
        <source>Nothing can be said yet of the period after: {period}.</source>
        <translation>Ainda nada se pode dizer do período posterior: {period}.</translation>
    </message>
    <message>
        <source>Nothing in the plans of this project is called “{name}”.</source>
        <translation>Nada nos planos deste projeto se chama «{name}».</translation>
    </message>
    <message>
        <source>Nothing in “{file}” lies in or near the municipality.</source>
        <translation>Nada de «{file}» está no município nem perto.</translation>
    </message>
    <message>
        <source>Nothing was exported: hidden figures can be worked out from the others ({n}), such as those of {domain}.</source>
        <translation>Nada foi exportado: podem deduzir-se valores ocultos a partir dos outros ({n}), como os de {domain}.</translation>
    </message>
    <message>
        <source>Of these areas no population is known: {areas}.</source>
        <translation>Destes bairros não se conhece a população: {areas}.</translation>
    </message>
    <message>
        <source>One of the two waves has no figure for these areas.</source>
        <translation>Uma das duas vagas não tem valor para estas zonas.</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Abra-o no Excel ou LibreOffice e grave-o como CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Abra ou crie um primeiro.</translation>
    </message>
    <message>
        <source>People answered in groups of {variable} without a total: {groups}.</source>
        <translation>Responderam pessoas em grupos de {variable} sem total: {groups}.</translation>
    </message>
    <message>
        <source>Pictures (JPEG, PNG), PDF, DOCX, XLSX, ODT and TXT can.</source>
        <translation>Aceitam-se fotografias (JPEG, PNG), PDF, DOCX, XLSX, ODT e TXT.</translation>
    </message>
    <message>
        <source>Plan one for an action first.</source>
        <translation>Planeie primeiro uma para uma ação.</translation>
    </message>
    <message>
        <source>Put back the file that came with the program.</source>
        <translation>Reponha o ficheiro que veio com o programa.</translation>
    </message>
    <message>
        <source>Put it back there, or restore a backup.</source>
        <translation>Reponha-o no sítio, ou restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>QGIS can&apos;t open {file}: its path contains the sign |.</source>
        <translation>O QGIS não consegue abrir {file}: o caminho contém o sinal |.</translation>
    </message>
    <message>
        <source>Question {question} has no answer {answer}.</source>
        <translation>A pergunta {question} não tem a resposta {answer}.</translation>
    </message>
    <message>
        <source>Question “{question}” has several columns, but not the kind “many”.</source>
        <translation>A pergunta «{question}» tem várias colunas, mas não é do tipo «many».</translation>
    </message>
    <message>
        <source>Question “{question}” is of another kind than in the earlier file of this wave, which has respondents that are not in this one.</source>
        <translation>A pergunta «{question}» é de outro tipo do que no ficheiro anterior desta vaga, que tem participantes que não estão neste.</translation>
    </message>
    <message>
        <source>Reading “{file}” takes too long; it was given up.</source>
        <translation>A leitura de «{file}» demora demasiado; foi abandonada.</translation>
    </message>
    <message>
        <source>Reading “{file}” would take more memory than is allowed.</source>
        <translation>Ler «{file}» precisaria de mais memória do que a permitida.</translation>
    </message>
    <message>
        <source>Recipe “{name}” can&apos;t be used: {problem}.</source>
        <translation>O modelo de importação «{name}» não pode ser usado: {problem}.</translation>
    </message>
    <message>
        <source>Remove it, and import its file again.</source>
        <translation>Retire-o e importe de novo o ficheiro.</translation>
    </message>
    <message>
        <source>Rename the file or its folder.</source>
        <translation>Mude o nome do ficheiro ou da pasta.</translation>
    </message>
    <message>
        <source>Replace the whole wave (--replace), or give it another name.</source>
        <translation>Substitua toda a vaga (--replace), ou dê-lhe outro nome.</translation>
    </message>
    <message>
        <source>Respondents whose {variable} is not known: {n}.</source>
        <translation>Participantes cujo {variable} não se conhece: {n}.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaure uma cópia de segurança, ou importe as camadas noutro sítio.</translation>
    </message>
    <message>
        <source>Save it as JPEG or PNG first.</source>
        <translation>Guarde-a primeiro como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in a text editor.</source>
        <translation>Guarde-o como UTF-8 num editor de texto.</translation>
    </message>
    <message>
        <source>Save only the columns that you need.</source>
        <translation>Guarde só as colunas de que precisa.</translation>
    </message>
    <message>
        <source>Save only the figures that you need.</source>
        <translation>Guarde só os valores de que precisa.</translation>
    </message>
    <message>
        <source>Save only the variables that you need.</source>
        <translation>Guarde só as variáveis de que precisa.</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Diga em poucas palavras o que é.</translation>
    </message>
    <message>
        <source>Say in the recipe which column is what, or leave it out there.</source>
        <translation>Indique no modelo de importação o que é cada coluna, ou retire-a dele.</translation>
    </message>
    <message>
        <source>Say kind = &quot;many&quot; in the recipe, or one column.</source>
        <translation>Indique kind = &quot;many&quot; no modelo de importação, ou uma só coluna.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Diga qual quer: --layer NOME.</translation>
    </message>
    <message>
        <source>Say which one: --band 1, for instance.</source>
        <translation>Diga qual: --band 1, por exemplo.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Diga qual: --layer NOME. As suas camadas: {layers}.</translation>
    </message>
    <message>
        <source>Say which with --by, such as --by area.</source>
        <translation>Diga qual com --by, como --by area.</translation>
    </message>
    <message>
        <source>Say “column” or “columns”, not both.</source>
        <translation>Indique «column» ou «columns», não ambos.</translation>
    </message>
    <message>
        <source>Several actions are called “{name}”.</source>
        <translation>Várias ações chamam-se «{name}».</translation>
    </message>
    <message>
        <source>Several problems are called “{name}”.</source>
        <translation>Vários problemas chamam-se «{name}».</translation>
    </message>
    <message>
        <source>Several rows are called “{name}”.</source>
        <translation>Várias linhas chamam-se «{name}».</translation>
    </message>
    <message>
        <source>Shares are made of answers to choose from; means and quantiles of numbers.</source>
        <translation>As percentagens fazem-se com respostas de escolha; as médias e os quantis, com números.</translation>
    </message>
    <message>
        <source>Stratum “{name}” has only one cluster or respondent: no margin can be estimated.</source>
        <translation>O estrato «{name}» tem um só conglomerado ou participante: não se pode estimar nenhuma margem.</translation>
    </message>
    <message>
        <source>Take 0 to have them chosen.</source>
        <translation>Use 0 para que sejam escolhidos automaticamente.</translation>
    </message>
    <message>
        <source>Take a shorter distance or larger cells.</source>
        <translation>Use uma distância mais curta ou células maiores.</translation>
    </message>
    <message>
        <source>Take for example 1.</source>
        <translation>Use por exemplo 1.</translation>
    </message>
    <message>
        <source>Take for example 100,200,400 and 7,14,28.</source>
        <translation>Use por exemplo 100,200,400 e 7,14,28.</translation>
    </message>
    <message>
        <source>Take for example 1000.</source>
        <translation>Use por exemplo 1000.</translation>
    </message>
    <message>
        <source>Take for example 250, or “auto”.</source>
        <translation>Use por exemplo 250, ou «auto».</translation>
    </message>
    <message>
        <source>Take for example 3.</source>
        <translation>Use por exemplo 3.</translation>
    </message>
    <message>
        <source>Take for example 50.</source>
        <translation>Use por exemplo 50.</translation>
    </message>
    <message>
        <source>Take for example 500.</source>
        <translation>Use por exemplo 500.</translation>
    </message>
    <message>
        <source>Take for example 8.</source>
        <translation>Use por exemplo 8.</translation>
    </message>
    <message>
        <source>Take for example 999.</source>
        <translation>Use por exemplo 999.</translation>
    </message>
    <message>
        <source>Take larger cells or a smaller bandwidth.</source>
        <translation>Use células maiores ou uma largura de banda menor.</translation>
    </message>
    <message>
        <source>Take larger cells, for example of {wanted} m.</source>
        <translation>Use células maiores, por exemplo de {wanted} m.</translation>
    </message>
    <message>
        <source>Take larger squares.</source>
        <translation>Use quadrados maiores.</translation>
    </message>
    <message>
        <source>Texts stand in quotes: title = &quot;Survey 2025&quot;</source>
        <translation>Os textos vão entre aspas: title = &quot;Inquérito 2025&quot;</translation>
    </message>
    <message>
        <source>That seed or number of draws can&apos;t be used.</source>
        <translation>Essa semente ou esse número de sorteios não pode ser usado.</translation>
    </message>
    <message>
        <source>That would be {cells} squares; the most is {most}.</source>
        <translation>Seriam {cells} quadrados; o máximo é {most}.</translation>
    </message>
    <message>
        <source>That would make {links} million links between neighbours; {most} at most.</source>
        <translation>Daria {links} milhões de ligações entre vizinhos; o máximo é {most}.</translation>
    </message>
    <message>
        <source>That would take {cells} cells or {megabytes} MB; the most is {most} cells.</source>
        <translation>Precisaria de {cells} células ou {megabytes} MB; o máximo é {most} células.</translation>
    </message>
    <message>
        <source>That would take {cells} cells; the most is {most}.</source>
        <translation>Precisaria de {cells} células; o máximo é {most}.</translation>
    </message>
    <message>
        <source>The Dutch text can&apos;t be left out.</source>
        <translation>O texto em neerlandês não pode ser omitido.</translation>
    </message>
    <message>
        <source>The action of “{name}” does not exist.</source>
        <translation>A ação de «{name}» não existe.</translation>
    </message>
    <message>
        <source>The answers of wave {wave} do not tell a known area.</source>
        <translation>As respostas da vaga {wave} não indicam um bairro conhecido.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds a file whose name leads out of the archive.</source>
        <translation>O arquivo «{file}» contém um ficheiro cujo nome leva para fora dele.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no file.</source>
        <translation>O arquivo «{file}» não contém nenhum ficheiro.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds no map file.</source>
        <translation>O arquivo «{file}» não contém nenhum ficheiro de mapa.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files.</source>
        <translation>O arquivo «{file}» contém {count} ficheiros.</translation>
    </message>
    <message>
        <source>The archive “{file}” holds {count} files; that is too many.</source>
        <translation>O arquivo «{file}» contém {count} ficheiros; são demasiados.</translation>
    </message>
    <message>
        <source>The archive “{file}” is damaged or incomplete.</source>
        <translation>O arquivo «{file}» está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The archive “{file}” is protected by a password.</source>
        <translation>O arquivo «{file}» está protegido por palavra-passe.</translation>
    </message>
    <message>
        <source>The archive “{file}” would take {megabytes} MB when unpacked; that isn&apos;t plausible.</source>
        <translation>O arquivo «{file}» ocuparia {megabytes} MB descomprimido; não é plausível.</translation>
    </message>
    <message>
        <source>The areas in this file are of another vintage than those of wave “{wave}”, which has respondents that are not in the file: {n}.</source>
        <translation>Os bairros deste ficheiro são de outra versão do que os da vaga «{wave}», que tem participantes que não estão no ficheiro: {n}.</translation>
    </message>
    <message>
        <source>The bandwidth must be more than 0 metres.</source>
        <translation>A largura de banda deve ser maior do que 0 metros.</translation>
    </message>
    <message>
        <source>The bandwidth reaches over {cells} cells: that takes too much memory.</source>
        <translation>A largura de banda abrange {cells} células: precisa de demasiada memória.</translation>
    </message>
    <message>
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>Não se pode abrir o mapa base {file}.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>O mapa base {file} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The card “{card}” here is by {office}, not by {other}.</source>
        <translation>A ficha «{card}» é aqui de {office}, não de {other}.</translation>
    </message>
    <message>
        <source>The card “{card}” is different here, and its version ({known}) is not older than that of the file ({version}).</source>
        <translation>A ficha «{card}» é aqui diferente, e a sua versão ({known}) não é anterior à do ficheiro ({version}).</translation>
    </message>
    <message>
        <source>The certainty {level} is not between 0.01 and 0.9999.</source>
        <translation>A certeza {level} não está entre 0.01 e 0.9999.</translation>
    </message>
    <message>
        <source>The classes of {question} can&apos;t be read.</source>
        <translation>As classes de {question} não podem ser lidas.</translation>
    </message>
    <message>
        <source>The code “{code}” can&apos;t be a name in an XLSForm.</source>
        <translation>O código «{code}» não pode ser um nome num XLSForm.</translation>
    </message>
    <message>
        <source>The column “{column}” of “{table}” can&apos;t be read.</source>
        <translation>Não é possível ler a coluna “{column}” de “{table}”.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Não se conhece o sistema de coordenadas {crs}.</translation>
    </message>
    <message>
        <source>The criterion of a score does not exist.</source>
        <translation>O critério de uma pontuação não existe.</translation>
    </message>
    <message>
        <source>The data of the risk factor “{name}” are damaged.</source>
        <translation>Os dados do fator de risco «{name}» estão danificados.</translation>
    </message>
    <message>
        <source>The day on which area {area} starts is missing or wrong.</source>
        <translation>O dia em que começa a zona {area} falta ou está errado.</translation>
    </message>
    <message>
        <source>The design of “{name}” is not the one that was fixed on {day}.</source>
        <translation>O desenho de «{name}» não é o que foi fixado em {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed already on {day}.</source>
        <translation>O desenho de «{name}» já foi fixado em {day}.</translation>
    </message>
    <message>
        <source>The design of “{name}” was fixed and can&apos;t be changed any more.</source>
        <translation>O desenho de «{name}» está fixado e já não pode ser alterado.</translation>
    </message>
    <message>
        <source>The disk did not answer while {file} was used; nothing was changed.</source>
        <translation>O disco não respondeu enquanto {file} era usado; nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full; {file} was not changed. Make room and try again.</source>
        <translation>O disco está cheio; {file} não foi alterado. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The distance to neighbours must be more than 0 metres.</source>
        <translation>A distância aos vizinhos deve ser maior do que 0 metros.</translation>
    </message>
    <message>
        <source>The drawing has no surface.</source>
        <translation>O desenho não tem superfície.</translation>
    </message>
    <message>
        <source>The earlier period needs a first and a last day.</source>
        <translation>O período anterior precisa de um primeiro e de um último dia.</translation>
    </message>
    <message>
        <source>The evaluation has no title.</source>
        <translation>A avaliação não tem título.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say which coordinate system it is in.</source>
        <translation>O ficheiro não indica o seu sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The file has no column {missing}, which recipe “{recipe}” names.</source>
        <translation>O ficheiro não tem a coluna {missing}, que o modelo de importação «{recipe}» pede.</translation>
    </message>
    <message>
        <source>The file holds the card “{card}” more than once.</source>
        <translation>O ficheiro contém a ficha «{card}» mais do que uma vez.</translation>
    </message>
    <message>
        <source>The forecast would begin more than a year after the last incident.</source>
        <translation>A previsão começaria mais de um ano depois do último incidente.</translation>
    </message>
    <message>
        <source>The goal above “{name}” does not exist.</source>
        <translation>O objetivo acima de «{name}» não existe.</translation>
    </message>
    <message>
        <source>The goal of “{name}” does not exist.</source>
        <translation>O objetivo de «{name}» não existe.</translation>
    </message>
    <message>
        <source>The incidents begin on {day}: too late for an earlier period.</source>
        <translation>Os incidentes começam em {day}: demasiado tarde para um período anterior.</translation>
    </message>
    <message>
        <source>The incidents in the project reach until {day}.</source>
        <translation>Os incidentes do projeto vão até {day}.</translation>
    </message>
    <message>
        <source>The incidents lie too close together for a bandwidth by rule.</source>
        <translation>Os incidentes estão demasiado juntos para calcular a largura de banda por uma regra.</translation>
    </message>
    <message>
        <source>The incidents span more days than this test can hold.</source>
        <translation>Os incidentes abrangem mais dias do que este teste admite.</translation>
    </message>
    <message>
        <source>The indicator {indicator} does not say from where to where {question} goes.</source>
        <translation>O indicador {indicator} não diz de onde até onde vai {question}.</translation>
    </message>
    <message>
        <source>The least ratio must be 1 or more.</source>
        <translation>A razão mínima deve ser 1 ou mais.</translation>
    </message>
    <message>
        <source>The length of a block must be more than 0 metres.</source>
        <translation>O comprimento de um quarteirão deve ser maior do que 0 metros.</translation>
    </message>
    <message>
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>Não se pode ler a lista de categorias {file}.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>À lista de categorias {file} falta {part}.</translation>
    </message>
    <message>
        <source>The number of days ahead makes no sense: {days}.</source>
        <translation>Este número de dias à frente não é válido: {days}.</translation>
    </message>
    <message>
        <source>The number of shuffles must lie between 9 and {most}.</source>
        <translation>O número de vezes que se baralham deve estar entre 9 e {most}.</translation>
    </message>
    <message>
        <source>The part {part} is not between 0 and 1.</source>
        <translation>A parte {part} não está entre 0 e 1.</translation>
    </message>
    <message>
        <source>The period after begins before the period before has ended.</source>
        <translation>O período posterior começa antes de o anterior terminar.</translation>
    </message>
    <message>
        <source>The period after has not ended yet: it lasts until {day}.</source>
        <translation>O período posterior ainda não terminou: dura até {day}.</translation>
    </message>
    <message>
        <source>The period after has not ended, or not all its incidents are in.</source>
        <translation>O período posterior não terminou, ou ainda faltam incidentes dele.</translation>
    </message>
    <message>
        <source>The plan of goal “{name}” does not exist.</source>
        <translation>O plano do objetivo «{name}» não existe.</translation>
    </message>
    <message>
        <source>The population counts clusters, or respondents where there are none.</source>
        <translation>A população conta conglomerados, ou participantes se não os houver.</translation>
    </message>
    <message>
        <source>The population for the finite population correction of the respondent in place {row} is not a number above zero.</source>
        <translation>A população para a correção para população finita do participante na posição {row} não é um número superior a zero.</translation>
    </message>
    <message>
        <source>The population for the finite population correction varies within “{stratum}”.</source>
        <translation>A população para a correção para população finita varia dentro de «{stratum}».</translation>
    </message>
    <message>
        <source>The population of “{stratum}” ({population}) is smaller than what was drawn from it ({drawn}).</source>
        <translation>A população de «{stratum}» ({population}) é menor do que o que se extraiu dela ({drawn}).</translation>
    </message>
    <message>
        <source>The problem of a score does not exist.</source>
        <translation>O problema de uma pontuação não existe.</translation>
    </message>
    <message>
        <source>The project lies in a folder that is synchronised, which can double or damage it. Work on a copy elsewhere and keep backups there.</source>
        <translation>O projeto está numa pasta sincronizada, que o pode duplicar ou danificar. Trabalhe numa cópia noutro sítio e guarde aí as cópias de segurança.</translation>
    </message>
    <message>
        <source>The project lies on a network drive, where files can be damaged. Work on a copy on this computer and keep backups there.</source>
        <translation>O projeto está numa unidade de rede, onde os ficheiros se podem danificar. Trabalhe numa cópia neste computador e guarde aí as cópias de segurança.</translation>
    </message>
    <message>
        <source>The questionnaire is not in the language “{language}”.</source>
        <translation>O questionário não está no idioma «{language}».</translation>
    </message>
    <message>
        <source>The radius must be more than 0 metres.</source>
        <translation>O raio deve ser maior do que 0 metros.</translation>
    </message>
    <message>
        <source>The raster is too large for a risk factor.</source>
        <translation>O raster é demasiado grande para um fator de risco.</translation>
    </message>
    <message>
        <source>The raster lies nowhere in or near the municipality.</source>
        <translation>O raster não está no município nem perto.</translation>
    </message>
    <message>
        <source>The register has no analysis “{run}”.</source>
        <translation>O registo não tem a análise «{run}».</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no cluster.</source>
        <translation>O participante na posição {row} não tem conglomerado.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no second-stage unit.</source>
        <translation>O participante na posição {row} não tem unidade da segunda etapa.</translation>
    </message>
    <message>
        <source>The respondent in place {row} has no stratum.</source>
        <translation>O participante na posição {row} não tem estrato.</translation>
    </message>
    <message>
        <source>The ring around the areas lies between 0 and {n} metres.</source>
        <translation>O anel à volta das zonas vai de 0 a {n} metros.</translation>
    </message>
    <message>
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>O shapefile «{file}» está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The share of the area must be more than 0 and at most 100.</source>
        <translation>A parte da superfície deve ser maior do que 0 e no máximo 100.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>A folha de «{file}» é maior do que qualquer tabela.</translation>
    </message>
    <message>
        <source>The size of a cell must be more than 0 metres.</source>
        <translation>O tamanho de uma célula deve ser maior do que 0 metros.</translation>
    </message>
    <message>
        <source>The start of the random numbers must not be negative.</source>
        <translation>O início dos números aleatórios não deve ser negativo.</translation>
    </message>
    <message>
        <source>The survey has no wave of {period}, or several.</source>
        <translation>O inquérito não tem nenhuma vaga de {period}, ou tem várias.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>A tabela não tem a coluna «{column}».</translation>
    </message>
    <message>
        <source>The time to compare with holds {n} whole periods since the last break.</source>
        <translation>O tempo com que se compara tem {n} períodos inteiros desde a última quebra.</translation>
    </message>
    <message>
        <source>The totals contradict each other here. Join small groups, or use fewer totals.</source>
        <translation>Os totais contradizem-se aqui. Junte grupos pequenos, ou use menos totais.</translation>
    </message>
    <message>
        <source>The totals of {first} add up to {one}, those of {second} to {two}.</source>
        <translation>Os totais de {first} somam {one}; os de {second}, {two}.</translation>
    </message>
    <message>
        <source>The totals of {variable} add up to nothing.</source>
        <translation>Os totais de {variable} não somam nada.</translation>
    </message>
    <message>
        <source>The two periods must each begin before they end, and not overlap.</source>
        <translation>Cada um dos dois períodos deve começar antes de acabar, e não se devem sobrepor.</translation>
    </message>
    <message>
        <source>The unit of “{indicator}” is “{one}” in one place and “{two}” in another.</source>
        <translation>A unidade de «{indicator}» é «{one}» num lugar e «{two}» noutro.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number above zero.</source>
        <translation>O peso do participante na posição {row} não é um número superior a zero.</translation>
    </message>
    <message>
        <source>The weight of the respondent in place {row} is not a number.</source>
        <translation>O peso do participante na posição {row} não é um número.</translation>
    </message>
    <message>
        <source>The weights do not settle: after {rounds} rounds {variable} is still {gap} % off.</source>
        <translation>Os pesos não estabilizam: após {rounds} voltas, {variable} ainda se desvia {gap} %.</translation>
    </message>
    <message>
        <source>The workbook is there: open it and print it to a PDF yourself.</source>
        <translation>O livro está pronto: abra-o e imprima-o você em PDF.</translation>
    </message>
    <message>
        <source>The workbook of a plan does not speak “{language}”.</source>
        <translation>O livro de um plano não existe em «{language}».</translation>
    </message>
    <message>
        <source>The workbook “{file}” holds a document type definition.</source>
        <translation>O livro «{file}» contém uma definição de tipo de documento.</translation>
    </message>
    <message>
        <source>The workbook “{file}” is damaged.</source>
        <translation>O livro «{file}» está danificado.</translation>
    </message>
    <message>
        <source>There are no areas in this project.</source>
        <translation>Não há bairros neste projeto.</translation>
    </message>
    <message>
        <source>There are no areas to compare with.</source>
        <translation>Não há zonas de comparação.</translation>
    </message>
    <message>
        <source>There are no incidents of these categories.</source>
        <translation>Não há incidentes destas categorias.</translation>
    </message>
    <message>
        <source>There are no incidents to look at.</source>
        <translation>Não há incidentes para examinar.</translation>
    </message>
    <message>
        <source>There are no incidents with a place and a day.</source>
        <translation>Não há incidentes com lugar e dia.</translation>
    </message>
    <message>
        <source>There are no own cards to write.</source>
        <translation>Não há fichas próprias para escrever.</translation>
    </message>
    <message>
        <source>There are no respondents.</source>
        <translation>Não há participantes.</translation>
    </message>
    <message>
        <source>There are no risk factors in this project yet.</source>
        <translation>Ainda não há fatores de risco neste projeto.</translation>
    </message>
    <message>
        <source>There are no totals of {variable}.</source>
        <translation>Não há totais de {variable}.</translation>
    </message>
    <message>
        <source>There are several actions “{name}”; give its number.</source>
        <translation>Há várias ações «{name}»; indique o número.</translation>
    </message>
    <message>
        <source>There are several evaluations; say which one is meant.</source>
        <translation>Há várias avaliações; diga de qual se trata.</translation>
    </message>
    <message>
        <source>There are several plans; say which one is meant.</source>
        <translation>Há vários planos; diga de qual se trata.</translation>
    </message>
    <message>
        <source>There are too few incidents on the map to weigh anything: {n}.</source>
        <translation>Há muito poucos incidentes no mapa para ponderar algo: {n}.</translation>
    </message>
    <message>
        <source>There are too few incidents to compare anything.</source>
        <translation>Há demasiado poucos incidentes para comparar algo.</translation>
    </message>
    <message>
        <source>There are: {answers}.</source>
        <translation>Há: {answers}.</translation>
    </message>
    <message>
        <source>There are: {areas}.</source>
        <translation>Há: {areas}.</translation>
    </message>
    <message>
        <source>There are: {categories}.</source>
        <translation>Existem: {categories}.</translation>
    </message>
    <message>
        <source>There are: {criteria}.</source>
        <translation>Há: {criteria}.</translation>
    </message>
    <message>
        <source>There are: {evaluations}.</source>
        <translation>Há: {evaluations}.</translation>
    </message>
    <message>
        <source>There are: {groups}.</source>
        <translation>Existem: {groups}.</translation>
    </message>
    <message>
        <source>There are: {indicators}.</source>
        <translation>Há: {indicators}.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Há: {known}.</translation>
    </message>
    <message>
        <source>There are: {periods}.</source>
        <translation>Há: {periods}.</translation>
    </message>
    <message>
        <source>There are: {plans}.</source>
        <translation>Há: {plans}.</translation>
    </message>
    <message>
        <source>There are: {problems}.</source>
        <translation>Há: {problems}.</translation>
    </message>
    <message>
        <source>There are: {questions}.</source>
        <translation>Há: {questions}.</translation>
    </message>
    <message>
        <source>There are: {themes}.</source>
        <translation>Há: {themes}.</translation>
    </message>
    <message>
        <source>There are: {waves}.</source>
        <translation>Há: {waves}.</translation>
    </message>
    <message>
        <source>There is a plan “{name}” already.</source>
        <translation>Já há um plano «{name}».</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, from another file or recipe, and nothing tells which respondents are the same.</source>
        <translation>Já há uma vaga «{wave}», de outro ficheiro ou modelo de importação, e nada indica que participantes são os mesmos.</translation>
    </message>
    <message>
        <source>There is a wave “{wave}” already, of published figures.</source>
        <translation>Já há uma vaga «{wave}», de valores publicados.</translation>
    </message>
    <message>
        <source>There is an evaluation “{name}” already, and it was fixed.</source>
        <translation>Já há uma avaliação «{name}», e está fixada.</translation>
    </message>
    <message>
        <source>There is an own card “{card}” already.</source>
        <translation>Já há uma ficha própria «{card}».</translation>
    </message>
    <message>
        <source>There is another one of “{name}” already.</source>
        <translation>Já há outra de «{name}».</translation>
    </message>
    <message>
        <source>There is no action “{name}” in this project.</source>
        <translation>Não há nenhuma ação «{name}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no action “{name}”.</source>
        <translation>Não há nenhuma ação «{name}».</translation>
    </message>
    <message>
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Neste projeto não há divisão «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area {codes} of the scheme “{scheme}”.</source>
        <translation>Não há nenhum bairro {codes} na divisão «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area “{area}” in “{scheme}”.</source>
        <translation>Não há nenhum bairro «{area}» em «{scheme}».</translation>
    </message>
    <message>
        <source>There is no area “{code}” in the scheme “{scheme}”.</source>
        <translation>Não há nenhum bairro «{code}» na divisão «{scheme}».</translation>
    </message>
    <message>
        <source>There is no break with the number {uid}.</source>
        <translation>Não há nenhuma quebra com o número {uid}.</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Não existe o sistema de coordenadas «{crs}».</translation>
    </message>
    <message>
        <source>There is no criterion “{name}”.</source>
        <translation>Não há nenhum critério «{name}».</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>Não existe a codificação «{encoding}».</translation>
    </message>
    <message>
        <source>There is no evaluation in this project yet.</source>
        <translation>Ainda não há avaliações neste projeto.</translation>
    </message>
    <message>
        <source>There is no evaluation “{name}” in this project.</source>
        <translation>Não há nenhuma avaliação «{name}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no file and no bundled one named “{name}”.</source>
        <translation>Não há nenhum ficheiro, nem um incluído, com o nome «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Não existe o ficheiro «{file}».</translation>
    </message>
    <message>
        <source>There is no group {group}.</source>
        <translation>Não existe o grupo {group}.</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Não há importação de incidentes com o número {number}.</translation>
    </message>
    <message>
        <source>There is no incident category “{category}”.</source>
        <translation>Não existe nenhuma categoria de incidentes “{category}”.</translation>
    </message>
    <message>
        <source>There is no incident theme “{theme}”.</source>
        <translation>Não há nenhum tema de incidentes «{theme}».</translation>
    </message>
    <message>
        <source>There is no indicator {indicator}.</source>
        <translation>Não existe o indicador {indicator}.</translation>
    </message>
    <message>
        <source>There is no indicator “{indicator}” in this project.</source>
        <translation>Não há nenhum indicador «{indicator}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no kernel “{kernel}”.</source>
        <translation>Não existe o núcleo «{kernel}».</translation>
    </message>
    <message>
        <source>There is no kind of plan “{code}”.</source>
        <translation>Não há nenhum tipo de plano «{code}».</translation>
    </message>
    <message>
        <source>There is no own card “{card}” in this project.</source>
        <translation>Não há nenhuma ficha própria «{card}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no page about an area to put in the atlas.</source>
        <translation>Não há nenhuma página sobre um bairro para pôr no atlas.</translation>
    </message>
    <message>
        <source>There is no page about the area {codes}.</source>
        <translation>Não há nenhuma página sobre o bairro {codes}.</translation>
    </message>
    <message>
        <source>There is no place to lay a grid over.</source>
        <translation>Não há nenhum lugar sobre o qual pôr uma malha.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Ainda não há nenhum plano neste projeto.</translation>
    </message>
    <message>
        <source>There is no plan “{name}” in this project.</source>
        <translation>Não há nenhum plano «{name}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no problem “{name}” in this project.</source>
        <translation>Não há nenhum problema «{name}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no programme card “{card}”.</source>
        <translation>Não há nenhuma ficha de programa «{card}».</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Não existe o modelo de importação «{name}».</translation>
    </message>
    <message>
        <source>There is no risk factor “{name}” in this project.</source>
        <translation>Não há nenhum fator de risco «{name}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Ainda não há nenhum inquérito neste projeto.</translation>
    </message>
    <message>
        <source>There is no wave “{wave}” in this project.</source>
        <translation>Não há nenhuma vaga «{wave}» neste projeto.</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Não há conversão de {source} para {target}.</translation>
    </message>
    <message>
        <source>There is nothing to write in the log.</source>
        <translation>Não há nada para escrever no registo.</translation>
    </message>
    <message>
        <source>There is only one cluster or respondent: no margin can be estimated.</source>
        <translation>Há um só conglomerado ou participante: não se pode estimar nenhuma margem.</translation>
    </message>
    <message>
        <source>There must be at least 1 nearest neighbour.</source>
        <translation>Deve haver pelo menos 1 vizinho mais próximo.</translation>
    </message>
    <message>
        <source>These areas are in two groups: {areas}.</source>
        <translation>Estas zonas estão em dois grupos: {areas}.</translation>
    </message>
    <message>
        <source>These areas do not exist in “{scheme}”: {areas}.</source>
        <translation>Estas zonas não existem em «{scheme}»: {areas}.</translation>
    </message>
    <message>
        <source>These categories must not be added up.</source>
        <translation>Estas categorias não devem ser somadas.</translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation>Esta ação não existe.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Já não se pode desfazer: outro programa alterou as mesmas linhas.</translation>
    </message>
    <message>
        <source>This is no table; ask the sender what it is.</source>
        <translation>Isto não é uma tabela; pergunte ao remetente o que é.</translation>
    </message>
    <message>
        <source>This kind of figure can&apos;t be made of {question}.</source>
        <translation>Este tipo de valor não se pode obter de {question}.</translation>
    </message>
    <message>
        <source>This row does not exist any more.</source>
        <translation>Esta linha já não existe.</translation>
    </message>
    <message>
        <source>This version does not know the analysis “{kind}”.</source>
        <translation>Esta versão não conhece a análise «{kind}».</translation>
    </message>
    <message>
        <source>To compare with everybody there must be groups.</source>
        <translation>Para comparar com todos tem de haver grupos.</translation>
    </message>
    <message>
        <source>Too few answers, or a question that changed, can&apos;t be compared.</source>
        <translation>Não se podem comparar demasiado poucas respostas, nem uma pergunta que mudou.</translation>
    </message>
    <message>
        <source>Two answers have this code.</source>
        <translation>Duas respostas têm este código.</translation>
    </message>
    <message>
        <source>Two indicators have this code.</source>
        <translation>Dois indicadores têm este código.</translation>
    </message>
    <message>
        <source>Two questions have this code.</source>
        <translation>Duas perguntas têm este código.</translation>
    </message>
    <message>
        <source>Two sources have this key.</source>
        <translation>Duas fontes têm esta chave.</translation>
    </message>
    <message>
        <source>Undo import {later} first.</source>
        <translation>Desfaça primeiro a importação {later}.</translation>
    </message>
    <message>
        <source>Unpack it and choose one of them.</source>
        <translation>Descomprima-o e escolha um deles.</translation>
    </message>
    <message>
        <source>Unpack it first and choose the file in it.</source>
        <translation>Descomprima-o primeiro e escolha o ficheiro que contém.</translation>
    </message>
    <message>
        <source>Update the program to open it.</source>
        <translation>Atualize o programa para o abrir.</translation>
    </message>
    <message>
        <source>Use letters, digits and _; of a question a letter first; no spaces.</source>
        <translation>Use letras, algarismos e _; numa pergunta, primeiro uma letra; sem espaços.</translation>
    </message>
    <message>
        <source>Use the headings of the workbook that “plan template” writes.</source>
        <translation>Use os títulos de coluna do livro que «plan template» escreve.</translation>
    </message>
    <message>
        <source>Use {known}.</source>
        <translation>Use {known}.</translation>
    </message>
    <message>
        <source>Use “survey estimate” for it.</source>
        <translation>Use «survey estimate» para isso.</translation>
    </message>
    <message>
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>As habituais são utf-8, windows-1252 e utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>As vistas não são lidas: peça uma cópia com tabelas.</translation>
    </message>
    <message>
        <source>Wave {wave} can&apos;t be compared with itself.</source>
        <translation>A vaga {wave} não pode ser comparada consigo mesma.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question for this kind of figure.</source>
        <translation>A vaga {wave} não tem nenhuma pergunta para este tipo de valor.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question} to divide by.</source>
        <translation>A vaga {wave} não tem a pergunta {question} pela qual dividir.</translation>
    </message>
    <message>
        <source>Wave {wave} has no question {question}.</source>
        <translation>A vaga {wave} não tem a pergunta {question}.</translation>
    </message>
    <message>
        <source>Wave {wave} knows the areas of scheme {own}, not of {scheme}.</source>
        <translation>A vaga {wave} conhece os bairros da divisão {own}, não os de {scheme}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” has no question “{question}”.</source>
        <translation>A vaga «{wave}» não tem a pergunta «{question}».</translation>
    </message>
    <message>
        <source>Waves {wave} and {other} have no question in common.</source>
        <translation>As vagas {wave} e {other} não têm nenhuma pergunta em comum.</translation>
    </message>
    <message>
        <source>Weights can&apos;t be cut at {most} times their mean.</source>
        <translation>Os pesos não podem ser cortados em {most} vezes a sua média.</translation>
    </message>
    <message>
        <source>Weights need the group of everybody.</source>
        <translation>Os pesos precisam do grupo de todos.</translation>
    </message>
    <message>
        <source>What happens around the treated areas is compared with what happens around the others.</source>
        <translation>O que acontece à volta das zonas da ação é comparado com o que acontece à volta das outras.</translation>
    </message>
    <message>
        <source>What lies around is given twice: as areas and as metres.</source>
        <translation>O que fica à volta é indicado duas vezes: como zonas e em metros.</translation>
    </message>
    <message>
        <source>Without a population there are no rates.</source>
        <translation>Sem população não há taxas.</translation>
    </message>
    <message>
        <source>Write a code and a day: W1=2024-03-01.</source>
        <translation>Escreva um código e um dia: W1=2024-03-01.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Escreva um dia assim: 2024-01-01. As colunas: {columns}.</translation>
    </message>
    <message>
        <source>Write a year (2025), a month (2025-10), or two days: 2025-01-01/2025-06-30.</source>
        <translation>Escreva um ano (2025), um mês (2025-10) ou dois dias: 2025-01-01/2025-06-30.</translation>
    </message>
    <message>
        <source>Write classes of a number as 15-24 and 65+.</source>
        <translation>Escreva as classes de um número como 15-24 e 65+.</translation>
    </message>
    <message>
        <source>Write contiguity, rook, distance:500 or nearest:8.</source>
        <translation>Escreva contiguity, rook, distance:500 ou nearest:8.</translation>
    </message>
    <message>
        <source>Write days as 2025-01-31.</source>
        <translation>Escreva os dias assim: 2025-01-31.</translation>
    </message>
    <message>
        <source>Write for example 7,14,28.</source>
        <translation>Escreva por exemplo 7,14,28.</translation>
    </message>
    <message>
        <source>Write for example grid:250 or hex:250.</source>
        <translation>Escreva por exemplo grid:250 ou hex:250.</translation>
    </message>
    <message>
        <source>Write it as QUESTION=ANSWER.</source>
        <translation>Escreva-o como PERGUNTA=RESPOSTA.</translation>
    </message>
    <message>
        <source>You can look; to change something, wait until it is closed.</source>
        <translation>Pode ver; para alterar algo, espere que seja fechado.</translation>
    </message>
    <message>
        <source>You may not read “{file}”.</source>
        <translation>Não tem permissão para ler «{file}».</translation>
    </message>
    <message>
        <source>You may not use {file}.</source>
        <translation>Não tem permissão para usar {file}.</translation>
    </message>
    <message>
        <source>{crs} can&apos;t be the project&apos;s coordinate system.</source>
        <translation>{crs} não pode ser o sistema de coordenadas do projeto.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it exists and that you may use its folder.</source>
        <translation>Não se pode abrir {file}. Verifique que existe e que pode usar a pasta.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a base map.</source>
        <translation>{file} não se pode ler como mapa base.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {problem}.</source>
        <translation>Não se pode ler {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: {why}.</source>
        <translation>Não se pode ler {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: the file or its folder is read-only.</source>
        <translation>Não se pode escrever {file}: o ficheiro ou a pasta é só de leitura.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {problem}.</source>
        <translation>Não se pode escrever {file}: {problem}.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written: {why}.</source>
        <translation>Não se pode escrever {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} não existe.</translation>
    </message>
    <message>
        <source>{file} does not say in which coordinates it lies.</source>
        <translation>{file} não indica em que coordenadas está.</translation>
    </message>
    <message>
        <source>{file} doesn&apos;t say where it lies on the map.</source>
        <translation>{file} não indica o seu lugar no mapa.</translation>
    </message>
    <message>
        <source>{file} exists already.</source>
        <translation>{file} já existe.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows.</source>
        <translation>{file} tem mais de {most} linhas.</translation>
    </message>
    <message>
        <source>{file} has no column {columns}.</source>
        <translation>{file} não tem as colunas {columns}.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}” (for: {role}).</source>
        <translation>{file} não tem a coluna «{column}» (para: {role}).</translation>
    </message>
    <message>
        <source>{file} holds no answers: there is no row below the header.</source>
        <translation>{file} não contém respostas: não há nenhuma linha sob os títulos.</translation>
    </message>
    <message>
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} não contém incidentes: não tem coluna de data, lugar ou categoria.</translation>
    </message>
    <message>
        <source>{file} holds no totals.</source>
        <translation>{file} não contém totais.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contém programas de outro autor ({names}); só é mostrado.</translation>
    </message>
    <message>
        <source>{file} holds published figures; they need no recipe.</source>
        <translation>{file} contém valores publicados; não precisam de nenhum modelo de importação.</translation>
    </message>
    <message>
        <source>{file} holds vector tiles, which can&apos;t be shown.</source>
        <translation>{file} contém mosaicos vetoriais, que não se podem mostrar.</translation>
    </message>
    <message>
        <source>{file} is a picture without a place on the map.</source>
        <translation>{file} é uma imagem sem lugar no mapa.</translation>
    </message>
    <message>
        <source>{file} is busy in another program. Wait a moment and try again.</source>
        <translation>{file} está ocupado noutro programa. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>{file} is damaged. Nothing was changed; restore a backup.</source>
        <translation>{file} está danificado. Nada foi alterado; restaure uma cópia de segurança.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project.</source>
        <translation>{file} não é um projeto Wijkatlas.</translation>
    </message>
    <message>
        <source>{file} is not a Wijkatlas project. Open or make one, and import the file into it.</source>
        <translation>{file} não é um projeto do Wijkatlas. Abra ou crie um e importe o ficheiro para ele.</translation>
    </message>
    <message>
        <source>{file} is not a base map.</source>
        <translation>{file} não é um mapa base.</translation>
    </message>
    <message>
        <source>{file} is read here: it would be lost.</source>
        <translation>{file} é lido aqui: perder-se-ia.</translation>
    </message>
    <message>
        <source>{file} is the open project, not a file that left it.</source>
        <translation>{file} é o projeto aberto, não um ficheiro que saiu dele.</translation>
    </message>
    <message>
        <source>{file} is the open project: it would be lost.</source>
        <translation>{file} é o projeto aberto: seria perdido.</translation>
    </message>
    <message>
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} é o projeto aberto; não se pode importar para si próprio.</translation>
    </message>
    <message>
        <source>{file} may be another survey than wave “{wave}”: of {met} respondents with the same number, {n} have other answers.</source>
        <translation>{file} pode ser outro inquérito que não a vaga «{wave}»: de {met} participantes com o mesmo número, {n} têm outras respostas.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} foi feito com uma versão mais nova do Wijkatlas.</translation>
    </message>
    <message>
        <source>{file}: group {code} of {variable} comes twice.</source>
        <translation>{file}: o grupo {code} de {variable} aparece duas vezes.</translation>
    </message>
    <message>
        <source>{file}: row {row} does not tell a group and its total.</source>
        <translation>{file}: a linha {row} não indica um grupo e o seu total.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>Não se pode escrever em {folder}: {why}.</translation>
    </message>
    <message>
        <source>{question} does not divide people into groups.</source>
        <translation>{question} não divide as pessoas em grupos.</translation>
    </message>
    <message>
        <source>{question} has no answers of which one is chosen.</source>
        <translation>{question} não tem respostas das quais se escolhe uma.</translation>
    </message>
    <message>
        <source>{value} is not a score.</source>
        <translation>{value} não é uma pontuação.</translation>
    </message>
    <message>
        <source>{value} is not a weight.</source>
        <translation>{value} não é um peso.</translation>
    </message>
    <message>
        <source>{variables} make more than {most} groups.</source>
        <translation>{variables} formam mais de {most} grupos.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} tem {file} aberto desde {since}.</translation>
    </message>
    <message>
        <source>“analysis register” lists them with their numbers.</source>
        <translation>«analysis register» mostra a lista com os seus números.</translation>
    </message>
    <message>
        <source>“card list” tells which there are.</source>
        <translation>«card list» diz quais há.</translation>
    </message>
    <message>
        <source>“low” and “high” are the ends of the items of a scale: give both, low first.</source>
        <translation>«low» e «high» são os extremos dos elementos de uma escala: dê ambos, primeiro low.</translation>
    </message>
    <message>
        <source>“plan list --json” tells their numbers.</source>
        <translation>«plan list --json» diz os seus números.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers.</source>
        <translation>«survey breaks» mostra-as com os seus números.</translation>
    </message>
    <message>
        <source>“survey breaks” lists them with their numbers; those that an indicator tells are changed with the indicator.</source>
        <translation>«survey breaks» mostra-as com os seus números; as que vêm de um indicador alteram-se com o indicador.</translation>
    </message>
    <message>
        <source>“survey questions” lists those that it has.</source>
        <translation>«survey questions» mostra as que tem.</translation>
    </message>
    <message>
        <source>“{bandwidth}” is no bandwidth.</source>
        <translation>«{bandwidth}» não é uma largura de banda.</translation>
    </message>
    <message>
        <source>“{card}” can&apos;t be the id of a card.</source>
        <translation>«{card}» não pode ser o identificador de uma ficha.</translation>
    </message>
    <message>
        <source>“{card}” comes with the program: every office has it already.</source>
        <translation>«{card}» vem com o programa: todos os serviços já a têm.</translation>
    </message>
    <message>
        <source>“{card}” is the id of a card that comes with the program.</source>
        <translation>«{card}» é o identificador de uma ficha que vem com o programa.</translation>
    </message>
    <message>
        <source>“{classes}” are no classes.</source>
        <translation>«{classes}» não são classes.</translation>
    </message>
    <message>
        <source>“{condition}” is no condition.</source>
        <translation>«{condition}» não é uma condição.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read.</source>
        <translation>Não se pode ler «{file}».</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: something in it stops the reader.</source>
        <translation>Não se pode ler «{file}»: algo nele detém a leitura.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be read: {cause}.</source>
        <translation>Não se pode ler «{file}»: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” can&apos;t be written: {cause}.</source>
        <translation>Não se pode escrever «{file}»: {cause}.</translation>
    </message>
    <message>
        <source>“{file}” doesn&apos;t say which coordinate system it is in ({box}).</source>
        <translation>«{file}» não indica o seu sistema de coordenadas ({box}).</translation>
    </message>
    <message>
        <source>“{file}” has headings but no answers.</source>
        <translation>«{file}» tem títulos mas nenhuma resposta.</translation>
    </message>
    <message>
        <source>“{file}” has headings but no figures.</source>
        <translation>«{file}» tem títulos mas nenhum valor.</translation>
    </message>
    <message>
        <source>“{file}” has more than {n} million pixels.</source>
        <translation>«{file}» tem mais de {n} milhões de píxeis.</translation>
    </message>
    <message>
        <source>“{file}” has no band {band}; its last is {count}.</source>
        <translation>«{file}» não tem a banda {band}; a última é a {count}.</translation>
    </message>
    <message>
        <source>“{file}” has no column “{column}”.</source>
        <translation>«{file}» não tem a coluna «{column}».</translation>
    </message>
    <message>
        <source>“{file}” has no layer “{layer}”.</source>
        <translation>«{file}» não tem a camada «{layer}».</translation>
    </message>
    <message>
        <source>“{file}” has no line {line}, where its header should be.</source>
        <translation>«{file}» não tem linha {line}, onde deviam estar os títulos.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet with rows below a header.</source>
        <translation>«{file}» não tem nenhuma folha com linhas sob títulos.</translation>
    </message>
    <message>
        <source>“{file}” has no sheet “{sheet}”.</source>
        <translation>«{file}» não tem a folha «{sheet}».</translation>
    </message>
    <message>
        <source>“{file}” has no values in or near the municipality.</source>
        <translation>«{file}» não tem valores no município nem perto.</translation>
    </message>
    <message>
        <source>“{file}” has variables but no answers.</source>
        <translation>«{file}» tem variáveis mas nenhuma resposta.</translation>
    </message>
    <message>
        <source>“{file}” has {cells} million cells here; at most {most} million are taken.</source>
        <translation>«{file}» tem aqui {cells} milhões de células; admitem-se no máximo {most} milhões.</translation>
    </message>
    <message>
        <source>“{file}” has {count} bands.</source>
        <translation>«{file}» tem {count} bandas.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; a table has fewer.</source>
        <translation>«{file}» tem {count} colunas; uma tabela tem menos.</translation>
    </message>
    <message>
        <source>“{file}” has {count} columns; at most {most} are read.</source>
        <translation>«{file}» tem {count} colunas; leem-se no máximo {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds XML declarations that are not safe.</source>
        <translation>«{file}» contém declarações XML que não são seguras.</translation>
    </message>
    <message>
        <source>“{file}” holds a value that is too large to be true.</source>
        <translation>«{file}» contém um valor demasiado grande para ser verdade.</translation>
    </message>
    <message>
        <source>“{file}” holds data that can&apos;t be read as text.</source>
        <translation>«{file}» contém dados que não se podem ler como texto.</translation>
    </message>
    <message>
        <source>“{file}” holds more shapes than a risk factor may have.</source>
        <translation>«{file}» contém mais formas do que um fator de risco pode ter.</translation>
    </message>
    <message>
        <source>“{file}” holds no cards, or more than {most}.</source>
        <translation>«{file}» não contém fichas, ou contém mais de {most}.</translation>
    </message>
    <message>
        <source>“{file}” holds no features.</source>
        <translation>«{file}» não contém elementos.</translation>
    </message>
    <message>
        <source>“{file}” holds no goals, actions or other rows of a plan.</source>
        <translation>«{file}» não contém objetivos, ações nem outras linhas de um plano.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>«{file}» não contém nenhuma camada legível.</translation>
    </message>
    <message>
        <source>“{file}” holds no questions of LimeSurvey.</source>
        <translation>«{file}» não contém perguntas do LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” holds no reports and no map.</source>
        <translation>«{file}» não contém avisos nem mapa.</translation>
    </message>
    <message>
        <source>“{file}” holds {count} layers.</source>
        <translation>«{file}» contém {count} camadas.</translation>
    </message>
    <message>
        <source>“{file}” is a GeoPackage.</source>
        <translation>«{file}» é um GeoPackage.</translation>
    </message>
    <message>
        <source>“{file}” is a JSON file.</source>
        <translation>«{file}» é um ficheiro JSON.</translation>
    </message>
    <message>
        <source>“{file}” is a PDF document.</source>
        <translation>«{file}» é um documento PDF.</translation>
    </message>
    <message>
        <source>“{file}” is a Stata file of answers to a survey.</source>
        <translation>«{file}» é um ficheiro Stata de respostas a um inquérito.</translation>
    </message>
    <message>
        <source>“{file}” is a dBASE table.</source>
        <translation>«{file}» é uma tabela dBASE.</translation>
    </message>
    <message>
        <source>“{file}” is a database without map layers.</source>
        <translation>«{file}» é uma base de dados sem camadas de mapa.</translation>
    </message>
    <message>
        <source>“{file}” is a folder, not a file.</source>
        <translation>«{file}» é uma pasta, não um ficheiro.</translation>
    </message>
    <message>
        <source>“{file}” is a gzip archive.</source>
        <translation>«{file}» é um arquivo gzip.</translation>
    </message>
    <message>
        <source>“{file}” is a picture.</source>
        <translation>«{file}» é uma imagem.</translation>
    </message>
    <message>
        <source>“{file}” is a portable file of an old SPSS; SPSS and PSPP save it as .sav.</source>
        <translation>«{file}» é um ficheiro portátil de um SPSS antigo; o SPSS e o PSPP guardam-no como .sav.</translation>
    </message>
    <message>
        <source>“{file}” is a program.</source>
        <translation>«{file}» é um programa.</translation>
    </message>
    <message>
        <source>“{file}” is a questionnaire: it holds no answers.</source>
        <translation>«{file}» é um questionário: não contém respostas.</translation>
    </message>
    <message>
        <source>“{file}” is a text document or presentation.</source>
        <translation>«{file}» é um documento de texto ou uma apresentação.</translation>
    </message>
    <message>
        <source>“{file}” is a virtual file (VRT): it only points to other files.</source>
        <translation>«{file}» é um ficheiro virtual (VRT): só remete para outros ficheiros.</translation>
    </message>
    <message>
        <source>“{file}” is a web page.</source>
        <translation>«{file}» é uma página web.</translation>
    </message>
    <message>
        <source>“{file}” is a zip archive.</source>
        <translation>«{file}» é um arquivo zip.</translation>
    </message>
    <message>
        <source>“{file}” is an Excel workbook.</source>
        <translation>«{file}» é um livro de Excel.</translation>
    </message>
    <message>
        <source>“{file}” is an Office file of before 2007, or protected by a password.</source>
        <translation>«{file}» é um ficheiro do Office anterior a 2007 ou protegido por palavra-passe.</translation>
    </message>
    <message>
        <source>“{file}” is an OpenDocument spreadsheet.</source>
        <translation>«{file}» é uma folha de cálculo OpenDocument.</translation>
    </message>
    <message>
        <source>“{file}” is an SPSS file of answers to a survey.</source>
        <translation>«{file}» é um ficheiro SPSS de respostas a um inquérito.</translation>
    </message>
    <message>
        <source>“{file}” is an XML file.</source>
        <translation>«{file}» é um ficheiro XML.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off.</source>
        <translation>«{file}» está danificado ou cortado.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete XML.</source>
        <translation>«{file}» é um XML danificado ou incompleto.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or incomplete: the JSON text breaks off at character {at}.</source>
        <translation>«{file}» está danificado ou incompleto: o texto JSON é cortado no carácter {at}.</translation>
    </message>
    <message>
        <source>“{file}” is damaged, or something in it is not safe to read.</source>
        <translation>«{file}» está danificado, ou algo nele não é seguro de ler.</translation>
    </message>
    <message>
        <source>“{file}” is damaged: the picture can&apos;t be read.</source>
        <translation>«{file}» está danificado: a fotografia não pode ser lida.</translation>
    </message>
    <message>
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vazio.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any plan.</source>
        <translation>«{file}» é maior do que qualquer plano.</translation>
    </message>
    <message>
        <source>“{file}” is larger than any survey ({cells} cells).</source>
        <translation>«{file}» é maior do que qualquer inquérito ({cells} células).</translation>
    </message>
    <message>
        <source>“{file}” is larger than {n} MB.</source>
        <translation>«{file}» ocupa mais de {n} MB.</translation>
    </message>
    <message>
        <source>“{file}” is neither .xlsx nor .html.</source>
        <translation>«{file}» não é .xlsx nem .html.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>«{file}» tem mais de {most} níveis encaixados; nenhum mapa precisa disso.</translation>
    </message>
    <message>
        <source>“{file}” is no XLSForm.</source>
        <translation>«{file}» não é um XLSForm.</translation>
    </message>
    <message>
        <source>“{file}” is no kind of file that can be written.</source>
        <translation>«{file}» não é de um tipo de ficheiro que se possa escrever.</translation>
    </message>
    <message>
        <source>“{file}” is no name of a workbook.</source>
        <translation>«{file}» não é um nome de livro.</translation>
    </message>
    <message>
        <source>“{file}” is no ordinary file.</source>
        <translation>«{file}» não é um ficheiro normal.</translation>
    </message>
    <message>
        <source>“{file}” is no structure of a LimeSurvey survey.</source>
        <translation>«{file}» não é a estrutura de um inquérito do LimeSurvey.</translation>
    </message>
    <message>
        <source>“{file}” is no survey: it has {rows} rows and {columns} variables.</source>
        <translation>«{file}» não é um inquérito: tem {rows} linhas e {columns} variáveis.</translation>
    </message>
    <message>
        <source>“{file}” is no table of CBS StatLine.</source>
        <translation>«{file}» não é uma tabela do CBS StatLine.</translation>
    </message>
    <message>
        <source>“{file}” is no workbook.</source>
        <translation>«{file}» não é um livro.</translation>
    </message>
    <message>
        <source>“{file}” is not a file of a kind that can be kept.</source>
        <translation>«{file}» não é um tipo de ficheiro que se possa guardar.</translation>
    </message>
    <message>
        <source>“{file}” is not a picture of a kind that can be kept.</source>
        <translation>«{file}» não é um tipo de fotografia que se possa guardar.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>«{file}» não é um ficheiro TopoJSON correto.</translation>
    </message>
    <message>
        <source>“{file}” is not a text in UTF-8.</source>
        <translation>«{file}» não é um texto em UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is part of a shapefile.</source>
        <translation>«{file}» faz parte de um shapefile.</translation>
    </message>
    <message>
        <source>“{file}” is plain text.</source>
        <translation>«{file}» é texto simples.</translation>
    </message>
    <message>
        <source>“{file}” is too large for a questionnaire.</source>
        <translation>«{file}» é demasiado grande para um questionário.</translation>
    </message>
    <message>
        <source>“{file}” is too large to be a recipe.</source>
        <translation>«{file}» é demasiado grande para ser um modelo de importação.</translation>
    </message>
    <message>
        <source>“{file}” is too large to read safely ({megabytes} MB).</source>
        <translation>«{file}» é demasiado grande para ler sem risco ({megabytes} MB).</translation>
    </message>
    <message>
        <source>“{file}” says that it is in {crs}, but its coordinates ({box}) lie outside of it.</source>
        <translation>«{file}» diz que está em {crs}, mas as suas coordenadas ({box}) ficam fora.</translation>
    </message>
    <message>
        <source>“{file}” wants its coordinate system fetched from the internet.</source>
        <translation>«{file}» pede que se procure o seu sistema de coordenadas na internet.</translation>
    </message>
    <message>
        <source>“{indicator}” is objective in one place and subjective in another.</source>
        <translation>«{indicator}» é objetivo num lugar e subjetivo noutro.</translation>
    </message>
    <message>
        <source>“{name}” and the goal above it are of different plans.</source>
        <translation>«{name}» e o objetivo acima são de planos diferentes.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: actions hang under an operational goal.</source>
        <translation>«{name}» não pode ficar sob «{parent}»: as ações ficam sob um objetivo operacional.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t hang under “{parent}”: operational goals hang under a strategic one.</source>
        <translation>«{name}» não pode ficar sob «{parent}»: os objetivos operacionais ficam sob um estratégico.</translation>
    </message>
    <message>
        <source>“{name}” holds a number that can&apos;t be kept.</source>
        <translation>«{name}» contém um número que não pode ser guardado.</translation>
    </message>
    <message>
        <source>“{name}” is a strategic goal: it stands at the top and can&apos;t hang under “{parent}”.</source>
        <translation>«{name}» é um objetivo estratégico: está no topo e não pode ficar sob «{parent}».</translation>
    </message>
    <message>
        <source>“{name}” is no class of {question}.</source>
        <translation>«{name}» não é uma classe de {question}.</translation>
    </message>
    <message>
        <source>“{name}” is not written as TOML: {problem}.</source>
        <translation>«{name}» não está escrito como TOML: {problem}.</translation>
    </message>
    <message>
        <source>“{name}” is too long to be a recipe.</source>
        <translation>«{name}» é demasiado longo para ser um modelo de importação.</translation>
    </message>
    <message>
        <source>“{name}” is too long.</source>
        <translation>«{name}» é demasiado longo.</translation>
    </message>
    <message>
        <source>“{name}” takes {size} MB; a risk factor may take {most} MB at most.</source>
        <translation>«{name}» ocupa {size} MB; um fator de risco pode ocupar no máximo {most} MB.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” can&apos;t be used.</source>
        <translation>«{name}»: a entrada «{key}» não pode ser usada.</translation>
    </message>
    <message>
        <source>“{name}”: the entry “{key}” is not known.</source>
        <translation>«{name}»: a entrada «{key}» não é conhecida.</translation>
    </message>
    <message>
        <source>“{period}” is not a period.</source>
        <translation>«{period}» não é um período.</translation>
    </message>
    <message>
        <source>“{placeholder}” can&apos;t stand in the name of a file.</source>
        <translation>«{placeholder}» não pode estar no nome de um ficheiro.</translation>
    </message>
    <message>
        <source>“{question}” was not asked so in wave {wave}.</source>
        <translation>«{question}» não foi perguntado assim na vaga {wave}.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule for strata of one cluster.</source>
        <translation>«{rule}» não é uma regra para estratos de um só conglomerado.</translation>
    </message>
    <message>
        <source>“{text}” are no bounds of a map.</source>
        <translation>«{text}» não são os limites de um mapa.</translation>
    </message>
    <message>
        <source>“{text}” are no rows of a heading.</source>
        <translation>«{text}» não são linhas de títulos.</translation>
    </message>
    <message>
        <source>“{text}” does not say when an area starts.</source>
        <translation>«{text}» não diz quando começa uma zona.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>«{text}» não é nem um dia nem uma coluna.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of neighbours.</source>
        <translation>«{text}» não é um tipo de vizinhos.</translation>
    </message>
    <message>
        <source>“{text}” is no list of numbers.</source>
        <translation>«{text}» não é uma lista de números.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>«{text}» não é um tamanho de imagem.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>«{text}» não é um dia.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>«{text}» não tem a forma COLUNA=VALOR.</translation>
    </message>
    <message>
        <source>“{text}” names no width of cells.</source>
        <translation>«{text}» não indica uma largura de células.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices.</source>
        <translation>«{value}» não é uma das opções.</translation>
    </message>
    <message>
        <source>“{wave}” holds published figures; there are no answers behind them.</source>
        <translation>«{wave}» contém valores publicados; não há respostas por trás deles.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>not drawn: {fewer} further down the list</source>
        <translation>não desenhados: {fewer} mais abaixo na lista</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Areas or cells with all their figures</source>
        <translation>Bairros ou células com todos os seus números</translation>
    </message>
    <message>
        <source>Chart “{title}”</source>
        <translation>Gráfico «{title}»</translation>
    </message>
    <message>
        <source>Everything, as a workbook</source>
        <translation>Tudo, como livro</translation>
    </message>
    <message>
        <source>Layer “{title}”</source>
        <translation>Camada «{title}»</translation>
    </message>
    <message>
        <source>Table “{title}”</source>
        <translation>Tabela «{title}»</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Busiest month: {month} ({value}); a usual month has {usual}</source>
        <translation>Mês com mais incidentes: {month} ({value}); um mês habitual tem {usual}</translation>
    </message>
    <message>
        <source>Busiest: {weekday} from {start}:00 to {stop}:00 ({value})</source>
        <translation>Momento com mais incidentes: {weekday} das {start}:00 às {stop}:00 ({value})</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({share} of all)</source>
        <translation>O mais frequente: {category} ({share} do total)</translation>
    </message>
    <message>
        <source>Most frequent: {category} ({value})</source>
        <translation>O mais frequente: {category} ({value})</translation>
    </message>
    <message>
        <source>Most incidents per 1,000 inhabitants: {area} ({value})</source>
        <translation>Mais incidentes por 1.000 habitantes: {area} ({value})</translation>
    </message>
    <message>
        <source>Most incidents: {area} ({value})</source>
        <translation>Mais incidentes: {area} ({value})</translation>
    </message>
    <message>
        <source>No month stands out; a usual month has {value}</source>
        <translation>Nenhum mês se destaca; um mês habitual tem {value}</translation>
    </message>
    <message>
        <source>Too few incidents to show</source>
        <translation>Incidentes a menos para mostrar</translation>
    </message>
</context>
<context>
    <name>forecast</name>
    <message>
        <source>A person decides what is done with it, and notes that in the register.</source>
        <translation>Uma pessoa decide o que se faz com isso, e anota-o no registo.</translation>
    </message>
    <message>
        <source>Also among last year&apos;s</source>
        <translation>Também entre os do ano passado</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>O melhor possível</translation>
    </message>
    <message>
        <source>Better than last year&apos;s squares in past periods</source>
        <translation>Melhor do que os quadrados do ano passado, em períodos passados</translation>
    </message>
    <message>
        <source>Earlier forecast for {window}: {rate} held, last year&apos;s squares {naive}.</source>
        <translation>Previsão anterior para {window}: captou {rate}; os quadrados do ano passado, {naive}.</translation>
    </message>
    <message>
        <source>Earlier forecasts against what happened</source>
        <translation>Previsões anteriores em comparação com o que aconteceu</translation>
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
        <translation>Primeiro dia do período</translation>
    </message>
    <message>
        <source>For the office only: single squares do not go to the council.</source>
        <translation>Só para o serviço: os quadrados isolados não vão para a assembleia municipal.</translation>
    </message>
    <message>
        <source>For {window}, {cells} squares of {cell} m are marked, {share} of the area.</source>
        <translation>Para {window} são marcados {cells} quadrados de {cell} m, {share} da superfície.</translation>
    </message>
    <message>
        <source>Half-life and reach, unless given, are those that did best on the periods before the ones that are scored.</source>
        <translation>A meia-vida e o alcance, se não forem indicados, são os que deram melhor resultado nos períodos anteriores aos avaliados.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Captado</translation>
    </message>
    <message>
        <source>Held by last year&apos;s squares</source>
        <translation>Captado pelos quadrados do ano passado</translation>
    </message>
    <message>
        <source>Held, best grid</source>
        <translation>Captado, melhor malha</translation>
    </message>
    <message>
        <source>Held, worst grid</source>
        <translation>Captado, pior malha</translation>
    </message>
    <message>
        <source>How well such forecasts did in past periods</source>
        <translation>Que resultado deram estas previsões em períodos passados</translation>
    </message>
    <message>
        <source>In past periods better than looking at last year&apos;s squares.</source>
        <translation>Em períodos passados, melhor do que olhar para os quadrados do ano passado.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents before or after the days that were used, left out: {n}.</source>
        <translation>Incidentes anteriores ou posteriores aos dias usados, excluídos: {n}.</translation>
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
        <translation>Incidentes captados, com margem de 95 %</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at, left out: {n}.</source>
        <translation>Incidentes fora da zona examinada, excluídos: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a day, left out: {n}.</source>
        <translation>Incidentes sem dia, excluídos: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, left out: {n}.</source>
        <translation>Incidentes sem localização, excluídos: {n}.</translation>
    </message>
    <message>
        <source>It could be tried on {n} past periods only; {wanted} or more are wanted.</source>
        <translation>Só se pôde experimentar em {n} períodos passados; desejam-se {wanted} ou mais.</translation>
    </message>
    <message>
        <source>It is about places and weeks, never about persons: it says where incidents are recorded, not who is behind them, nor why.</source>
        <translation>Trata de lugares e semanas, nunca de pessoas: diz onde se registam incidentes, não quem está por detrás nem porquê.</translation>
    </message>
    <message>
        <source>It knows only what is reported and recorded. Where one looks more, more is recorded, and the next forecast points there again: do not let it alone decide where to look.</source>
        <translation>Só conhece o que é comunicado e registado. Onde se olha mais, regista-se mais, e a próxima previsão volta a apontar para aí: não deixe que decida sozinha onde olhar.</translation>
    </message>
    <message>
        <source>Last year&apos;s busiest only</source>
        <translation>Só com mais incidentes no ano passado</translation>
    </message>
    <message>
        <source>Last year&apos;s squares</source>
        <translation>Quadrados do ano passado</translation>
    </message>
    <message>
        <source>Likely next: {window}</source>
        <translation>Provável a seguir: {window}</translation>
    </message>
    <message>
        <source>Marked by the forecast</source>
        <translation>Marcado pela previsão</translation>
    </message>
    <message>
        <source>Marked, and among last year&apos;s busiest</source>
        <translation>Marcado, e entre os de mais incidentes no ano passado</translation>
    </message>
    <message>
        <source>Naive guesses: the squares with most incidents in the 365 days before; those with most in the same days 52 weeks before. It has to be better than both.</source>
        <translation>Previsões simples: os quadrados com mais incidentes nos 365 dias anteriores; os que têm mais nos mesmos dias 52 semanas antes. Tem de ser melhor do que ambas.</translation>
    </message>
    <message>
        <source>No forecast in the register has run out yet. Waiting for their period: {n}.</source>
        <translation>Ainda não terminou o período de nenhuma previsão do registo. À espera do seu período: {n}.</translation>
    </message>
    <message>
        <source>Not clearly better than last year&apos;s squares in past periods</source>
        <translation>Não claramente melhor do que os quadrados do ano passado, em períodos passados</translation>
    </message>
    <message>
        <source>Not clearly better than looking at last year&apos;s squares.</source>
        <translation>Não claramente melhor do que olhar para os quadrados do ano passado.</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Número no registo</translation>
    </message>
    <message>
        <source>On past periods of {days} days (number: {periods}), squares chosen in this way held {rate} of the incidents; last year&apos;s busiest squares held {naive}.</source>
        <translation>Em períodos passados de {days} dias (número: {periods}), os quadrados assim escolhidos captaram {rate} dos incidentes; os quadrados com mais incidentes do ano passado, {naive}.</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>PAI: how many times better than squares taken anywhere. PEI*: 1 is the best possible.</source>
        <translation>PAI: quantas vezes melhor do que quadrados tomados em qualquer lugar. PEI*: 1 é o melhor possível.</translation>
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
        <translation>Regressão de Poisson do número de cada quadrado sobre os seus próprios números anteriores, os dos oito quadrados à volta, a sua densidade a longo prazo e os fatores de risco ({factors}); ridge 1 sobre colunas padronizadas; aprendida em {periods} períodos anteriores. Coeficientes (erros padrão): {terms}. own_a_b: número próprio de a a b dias antes; around_a_b: o dos quadrados à volta. Mostram associação, não causa.</translation>
    </message>
    <message>
        <source>Recent kernel (after Bowers, Johnson and Pease 2004): an incident of age a days weighs 2^(−a/{life}), up to twice that in the same weeks of earlier years.</source>
        <translation>Núcleo recente (segundo Bowers, Johnson e Pease 2004): um incidente com a dias de idade pesa 2^(−a/{life}), até ao dobro nas mesmas semanas de anos anteriores.</translation>
    </message>
    <message>
        <source>Same weeks of last year</source>
        <translation>Mesmas semanas do ano passado</translation>
    </message>
    <message>
        <source>Scored on {periods} past periods of {days} days, each forecast from what was known before it, on {origins} positions of the grid. Hit rate = share of the incidents in the marked squares; PAI = hit rate / share of the area (Chainey, Tompson and Uhlig 2008); PEI* = hit rate / best hit rate possible on the same area (Hunt 2016; White, Hunt and Green 2023). Ties are shared. Intervals by period (Student&apos;s t); better only when the interval of the difference lies above 0.</source>
        <translation>Avaliado em {periods} períodos passados de {days} dias, cada previsão com o que se sabia antes, em {origins} posições da malha. Taxa de acerto = parte dos incidentes nos quadrados marcados; PAI = taxa de acerto / parte da superfície (Chainey, Tompson e Uhlig 2008); PEI* = taxa de acerto / melhor taxa de acerto possível na mesma superfície (Hunt 2016; White, Hunt e Green 2023). Os empates são repartidos. Intervalos por período (t de Student); melhor só se o intervalo da diferença estiver acima de 0.</translation>
    </message>
    <message>
        <source>Share of the area</source>
        <translation>Parte da superfície</translation>
    </message>
    <message>
        <source>Share of the incidents in the marked squares, and in last year&apos;s:</source>
        <translation>Parte dos incidentes nos quadrados marcados e nos do ano passado:</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sul</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrado</translation>
    </message>
    <message>
        <source>Squares chosen by</source>
        <translation>Quadrados escolhidos por</translation>
    </message>
    <message>
        <source>Squares looked at: {cells}. Seed for ties on the map: {seed}.</source>
        <translation>Quadrados examinados: {cells}. Semente para empates no mapa: {seed}.</translation>
    </message>
    <message>
        <source>Squares marked in all: {n}.</source>
        <translation>Quadrados marcados no total: {n}.</translation>
    </message>
    <message>
        <source>Squares with the most expected</source>
        <translation>Quadrados com mais incidentes esperados</translation>
    </message>
    <message>
        <source>Squares with the most expected (south-west corner, expected incidents):</source>
        <translation>Quadrados com mais incidentes esperados (canto sudoeste, incidentes esperados):</translation>
    </message>
    <message>
        <source>Takes in coordinates and days only. Regulation (EU) 2024/1689, article 5(1)(d), forbids predicting crimes of persons from profiles; nothing about persons can enter here.</source>
        <translation>Só usa coordenadas e dias. O Regulamento (UE) 2024/1689, artigo 5, n.º 1, alínea d), proíbe prever crimes de pessoas a partir de perfis; aqui não pode entrar nada sobre pessoas.</translation>
    </message>
    <message>
        <source>That is better, but only slightly.</source>
        <translation>É melhor, mas só um pouco.</translation>
    </message>
    <message>
        <source>The difference is {value} percentage points (95 % margin: {low} to {high}).</source>
        <translation>A diferença é de {value} pontos percentuais (margem de 95 %: de {low} a {high}).</translation>
    </message>
    <message>
        <source>The forecast in the register</source>
        <translation>A previsão do registo</translation>
    </message>
    <message>
        <source>There were hardly any incidents in the past periods that it was tried on.</source>
        <translation>Quase não houve incidentes nos períodos passados em que foi experimentado.</translation>
    </message>
    <message>
        <source>There were too few incidents in past periods to show how it did.</source>
        <translation>Houve muito poucos incidentes em períodos passados para mostrar o resultado.</translation>
    </message>
    <message>
        <source>These ever held an incident of any kind, or lie beside one that did: there are no areas. Shares of the area depend on that.</source>
        <translation>Estes tiveram alguma vez um incidente de qualquer tipo, ou estão ao lado de um que o teve: não há bairros. As partes da superfície dependem disso.</translation>
    </message>
    <message>
        <source>These have their middle in an area of “{scheme}”.</source>
        <translation>Estes têm o seu centro num bairro de «{scheme}».</translation>
    </message>
    <message>
        <source>These have their middle in the place that was chosen.</source>
        <translation>Estes têm o seu centro no lugar escolhido.</translation>
    </message>
    <message>
        <source>This forecast</source>
        <translation>Esta previsão</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at last year&apos;s busiest squares.</source>
        <translation>Esta previsão não é claramente melhor do que olhar para os quadrados com mais incidentes do ano passado.</translation>
    </message>
    <message>
        <source>This forecast is not clearly better than looking at the squares of the same weeks of last year.</source>
        <translation>Esta previsão não é claramente melhor do que olhar para os quadrados das mesmas semanas do ano passado.</translation>
    </message>
    <message>
        <source>This forecast is worse than looking at last year&apos;s busiest squares.</source>
        <translation>Esta previsão é pior do que olhar para os quadrados com mais incidentes do ano passado.</translation>
    </message>
    <message>
        <source>Too little is known of past periods to say whether this forecast is better than looking at last year&apos;s busiest squares.</source>
        <translation>Sabe-se muito pouco de períodos passados para dizer se esta previsão é melhor do que olhar para os quadrados com mais incidentes do ano passado.</translation>
    </message>
    <message>
        <source>Weights are spread over squares by a quartic kernel of {bandwidth} m.</source>
        <translation>Os pesos são distribuídos pelos quadrados com um núcleo quártico de {bandwidth} m.</translation>
    </message>
    <message>
        <source>Weights stay in the square of the incident.</source>
        <translation>Os pesos ficam no quadrado do incidente.</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Oeste</translation>
    </message>
    <message>
        <source>What the squares held in all past periods, with margins</source>
        <translation>O que os quadrados captaram em todos os períodos passados, com margens</translation>
    </message>
    <message>
        <source>With the squares laid elsewhere, the share held goes from {low} to {high}.</source>
        <translation>Com os quadrados postos noutra posição, a parte captada vai de {low} a {high}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{about}; share of the area: {share}</source>
        <translation>{about}; parte da superfície: {share}</translation>
    </message>
    <message>
        <source>{outside} of the incidents fell outside squares chosen in this way; the best choice possible of as many squares would have held {best}.</source>
        <translation>{outside} dos incidentes caíram fora dos quadrados escolhidos assim; a melhor escolha possível de outros tantos quadrados teria captado {best}.</translation>
    </message>
</context>
<context>
    <name>guess</name>
    <message>
        <source>Dates are written in both orders: {day} cells start with the day, {month} with the month.</source>
        <translation>As datas estão escritas nas duas ordens: {day} células começam pelo dia, {month} pelo mês.</translation>
    </message>
    <message>
        <source>Is this a table of incidents? Neither dates nor places were found.</source>
        <translation>É uma tabela de incidentes? Não se encontraram nem datas nem lugares.</translation>
    </message>
    <message>
        <source>Latitude and longitude are swapped: “{x}” holds longitude.</source>
        <translation>Latitude e longitude estão trocadas: «{x}» contém a longitude.</translation>
    </message>
    <message>
        <source>No column holds dates.</source>
        <translation>Nenhuma coluna contém datas.</translation>
    </message>
    <message>
        <source>No column numbers the records; repeated rows are told apart by their content.</source>
        <translation>Nenhuma coluna numera os factos; as linhas repetidas distinguem-se pelo conteúdo.</translation>
    </message>
    <message>
        <source>No column says what happened.</source>
        <translation>Nenhuma coluna diz o que aconteceu.</translation>
    </message>
    <message>
        <source>No column says what happened; the file&apos;s name suggests “{theme}” for all rows.</source>
        <translation>Nenhuma coluna diz o que aconteceu; o nome do ficheiro sugere «{theme}» para todas as linhas.</translation>
    </message>
    <message>
        <source>No columns hold coordinates: all rows are without location.</source>
        <translation>Nenhuma coluna contém coordenadas: todas as linhas estão sem localização.</translation>
    </message>
    <message>
        <source>Only sheet “{sheet}” is read; the others are: {others}.</source>
        <translation>Só se lê a folha «{sheet}»; as outras são: {others}.</translation>
    </message>
    <message>
        <source>Text in {encoding}, cells parted by “{delimiter}”.</source>
        <translation>Texto em {encoding}, células separadas por «{delimiter}».</translation>
    </message>
    <message>
        <source>The coordinates may be in {crs}; ask the sender.</source>
        <translation>As coordenadas podem estar em {crs}; pergunte ao remetente.</translation>
    </message>
    <message>
        <source>The file has a header, but no rows.</source>
        <translation>O ficheiro tem títulos de coluna, mas nenhuma linha.</translation>
    </message>
    <message>
        <source>The file has the columns and values of “{recipe}”.</source>
        <translation>O ficheiro tem as colunas e os valores de «{recipe}».</translation>
    </message>
    <message>
        <source>The first line holds data: the columns have no names.</source>
        <translation>A primeira linha contém dados: as colunas não têm nome.</translation>
    </message>
    <message>
        <source>The header stands on line {line}; what is above is skipped.</source>
        <translation>Os títulos estão na linha {line}; o que está acima é ignorado.</translation>
    </message>
    <message>
        <source>The time zone can&apos;t be told from the file; Europe/Brussels is assumed.</source>
        <translation>O ficheiro não indica o fuso horário; assume-se Europa/Bruxelas.</translation>
    </message>
    <message>
        <source>Times like “{example}” carry their distance from UTC; they become local times.</source>
        <translation>As horas como «{example}» trazem a diferença para UTC; passam a horas locais.</translation>
    </message>
    <message>
        <source>{count} categories have no theme yet and become “other”, for instance {example}.</source>
        <translation>{count} categorias ainda não têm tema e passam a «outros», por exemplo {example}.</translation>
    </message>
    <message>
        <source>“{column}” gives some numbers more than once; each row is kept all the same.</source>
        <translation>«{column}» dá alguns números mais de uma vez; ainda assim cada linha é mantida.</translation>
    </message>
    <message>
        <source>“{column}” is nearly always “{value}”: it doesn&apos;t number the records.</source>
        <translation>«{column}» é quase sempre «{value}»: não numera os factos.</translation>
    </message>
    <message>
        <source>“{column}” may be another number in each extract: it isn&apos;t used.</source>
        <translation>«{column}» pode ser outro número em cada extrato: não é usada.</translation>
    </message>
    <message>
        <source>“{column}” says when it was reported; it stands for when it happened as well.</source>
        <translation>«{column}» diz quando foi comunicado; serve também de momento do facto.</translation>
    </message>
    <message>
        <source>“{example}”: whether day or month comes first can&apos;t be told from the values.</source>
        <translation>«{example}»: os valores não dizem se vem primeiro o dia ou o mês.</translation>
    </message>
    <message>
        <source>“{x}” and “{y}” look like coordinates, but their system is not known.</source>
        <translation>«{x}» e «{y}» parecem coordenadas, mas não se conhece o seu sistema.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Analysis: choose a question. The answer comes as a sentence, a chart, a table and a layer on the map, for the incidents of the sentence at the bottom. More options changes how it is calculated; Keep enters it in the register, Workbook prints it in the workbook.</source>
        <translation>Análise: escolha uma pergunta. A resposta vem como uma frase, um gráfico, uma tabela e uma camada no mapa, para os incidentes da frase em baixo. Mais opções altera a forma de calcular; Guardar inscreve-a no registo, Livro imprime-a no livro.</translation>
    </message>
    <message>
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Detalhes: o que se sabe do que selecionou no mapa ou na tabela. Aqui não se mostram dados pessoais.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Camadas: assinale o que quer ver; arraste uma camada, ou prima Alt com uma seta, para a pôr por cima de outra. Escolha uma camada para mudar o seu aspeto: incidentes por densidade ou categoria, bairros coloridos por número ou por incidentes por 1.000 habitantes.</translation>
    </message>
    <message>
        <source>Plan: the figures of your areas beside one another, the problems that follow from them, the goals and actions with their money and progress, and whether an action worked. Each step has a page of its own; every change is saved at once and can be undone.</source>
        <translation>Plano: os valores dos seus bairros lado a lado, os problemas que deles resultam, os objetivos e ações com o seu dinheiro e progresso, e se uma ação funcionou. Cada passo tem a sua própria página; cada mudança é logo guardada e pode ser desfeita.</translation>
    </message>
    <message>
        <source>Surveys: choose a wave, then a question or an indicator. The answer comes as a sentence, a chart, a table and, by area, as a layer on the map, each figure with its margin. For whom and Compare with ask further; More options changes how it is calculated. Workbook prints the question in the workbook.</source>
        <translation>Inquéritos: escolha uma vaga e depois uma pergunta ou um indicador. A resposta chega como frase, gráfico, tabela e, por bairro, como camada no mapa, cada valor com a sua margem. Para quem e Comparar com perguntam mais; Mais opções altera como se calcula. Livro imprime a pergunta no livro.</translation>
    </message>
    <message>
        <source>Table: the incidents of the sentence. Click a heading to sort. Selected rows light up on the map, and the other way round. Ctrl+C copies them for a spreadsheet; double click goes to the place.</source>
        <translation>Tabela: os incidentes da frase. Clique num título para ordenar. As linhas selecionadas acendem-se no mapa, e vice-versa. Ctrl+C copia-as para uma folha de cálculo; duplo clique vai ao local.</translation>
    </message>
    <message>
        <source>The map shows where incidents happened. Choose what, when and where in the toolbar; the sentence at the bottom says what you see. Click something for its details. Drag a file onto the window to import it. Ctrl+K finds every command and every place.</source>
        <translation>O mapa mostra onde aconteceram os incidentes. Escolha o quê, quando e onde na barra de ferramentas; a frase em baixo diz o que vê. Clique em algo para ver os detalhes. Arraste um ficheiro para a janela para o importar. Ctrl+K encontra cada comando e cada lugar.</translation>
    </message>
    <message>
        <source>Timeline: one bar a week. Drag over the bars to choose a period, drag its edges or the whole window to move it; double click takes it away. Arrow keys move it, with Shift they stretch it, space plays the weeks.</source>
        <translation>Linha do tempo: uma barra por semana. Arraste sobre as barras para escolher um período, arraste as margens ou a janela inteira para a mover; duplo clique retira-a. As setas movem-na, com Shift esticam-na, espaço reproduz as semanas.</translation>
    </message>
</context>
<context>
    <name>hotspots</name>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Areas of the scheme {scheme}: {n}.</source>
        <translation>Bairros da divisão {scheme}: {n}.</translation>
    </message>
    <message>
        <source>Busier and quieter places</source>
        <translation>Lugares com mais e com menos incidentes</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por bairro</translation>
    </message>
    <message>
        <source>Cells without neighbours, so not compared: {n}.</source>
        <translation>Células sem vizinhos, por isso não comparadas: {n}.</translation>
    </message>
    <message>
        <source>Chance marks some too: of every 100 areas or cells that are marked in this way, about {false} at most are marked by chance alone.</source>
        <translation>O acaso também marca alguns: de cada 100 bairros ou células marcados assim, no máximo cerca de {false} são marcados por puro acaso.</translation>
    </message>
    <message>
        <source>Counts by area are left out here: small ones could be worked out.</source>
        <translation>Aqui omitem-se as contagens por bairro: seria possível deduzir as pequenas.</translation>
    </message>
    <message>
        <source>From cell</source>
        <translation>A partir da célula</translation>
    </message>
    <message>
        <source>Gi* with weights 0 and 1, the unit itself included; z by Ord and Getis (1995).</source>
        <translation>Gi* com pesos 0 e 1, incluindo a própria unidade; z segundo Ord e Getis (1995).</translation>
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
        <translation>Incidentes no que está marcado com mais: {n} de {total}.</translation>
    </message>
    <message>
        <source>Incidents outside what is compared: {n}.</source>
        <translation>Incidentes fora do que se compara: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidentes sem localização, não comparados: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Os habitantes não são os visitantes: uma taxa é alta onde muitos vêm de longe.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Não diz porquê.</translation>
    </message>
    <message>
        <source>Local Moran&apos;s I (Anselin 1995), weights that add up to 1, variance over n; z given the unit&apos;s own value (Sokal, Oden and Thomson 1998), as spdep has it.</source>
        <translation>I de Moran local (Anselin 1995), pesos que somam 1, variância sobre n; z dado o valor próprio da unidade (Sokal, Oden e Thomson 1998), como no spdep.</translation>
    </message>
    <message>
        <source>Marked is what is like its neighbours: busy among busy, quiet among quiet.</source>
        <translation>É marcado o que é como os seus vizinhos: muitos entre muitos, poucos entre poucos.</translation>
    </message>
    <message>
        <source>Moran&apos;s I over all: {i}; z by randomisation: {z}.</source>
        <translation>I de Moran no conjunto: {i}; z por aleatorização: {z}.</translation>
    </message>
    <message>
        <source>Neighbours: {kind}; links: {links}; without any: {islands}.</source>
        <translation>Vizinhos: {kind}; ligações: {links}; sem nenhum: {islands}.</translation>
    </message>
    <message>
        <source>No place stands out more than chance would have it.</source>
        <translation>Nenhum lugar se destaca mais do que daria o acaso.</translation>
    </message>
    <message>
        <source>Other borders or cells of another size can give another picture: try one before acting.</source>
        <translation>Outros limites ou células de outro tamanho podem dar outra imagem: experimente outros antes de agir.</translation>
    </message>
    <message>
        <source>Over the whole map, busy and quiet lie as chance would have it.</source>
        <translation>Em todo o mapa, os lugares com muitos e com poucos incidentes estão distribuídos como daria o acaso.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies near busy.</source>
        <translation>Em todo o mapa, os lugares com muitos incidentes estão perto uns dos outros.</translation>
    </message>
    <message>
        <source>Over the whole map, busy lies next to quiet.</source>
        <translation>Em todo o mapa, os lugares com muitos incidentes estão ao lado de outros com poucos.</translation>
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
        <translation>Lugares do mapa com mais incidentes do que daria o acaso: {places}.</translation>
    </message>
    <message>
        <source>Places on the map quieter than chance would have it: {places}.</source>
        <translation>Lugares do mapa com menos incidentes do que daria o acaso: {places}.</translation>
    </message>
    <message>
        <source>Places where marked cells lie together</source>
        <translation>Lugares onde há células marcadas juntas</translation>
    </message>
    <message>
        <source>Rates smoothed by global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Taxas suavizadas por Bayes empírico global (Marshall 1991), como spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Taxa suavizada</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Quadrados</translation>
    </message>
    <message>
        <source>That does not prove that all places are alike: among few incidents a real difference cannot be told from chance.</source>
        <translation>Isso não prova que todos os lugares sejam iguais: com poucos incidentes não se pode distinguir uma diferença real do acaso.</translation>
    </message>
    <message>
        <source>There are incidents outside what is compared.</source>
        <translation>Há incidentes fora do que se compara.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Há incidentes sem localização, não comparados.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Não há incidentes para comparar.</translation>
    </message>
    <message>
        <source>There is nothing to compare: too few areas or cells, or no differences.</source>
        <translation>Não há nada para comparar: muito poucos bairros ou células, ou nenhuma diferença.</translation>
    </message>
    <message>
        <source>These are counts: where more people live or come, more happens.</source>
        <translation>São contagens: onde vive ou vem mais gente, acontece mais.</translation>
    </message>
    <message>
        <source>Together with neighbours</source>
        <translation>Juntamente com os vizinhos</translation>
    </message>
    <message>
        <source>What is marked is so with its neighbours: one busy spot alone is not.</source>
        <translation>O que está marcado está-o com os seus vizinhos: um só ponto com muitos incidentes não chega.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>With their neighbours busier than chance would have it: {names}.</source>
        <translation>Com os seus vizinhos, mais incidentes do que daria o acaso: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours fewer incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Com os seus vizinhos, menos incidentes por habitante do que daria o acaso: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours more incidents by inhabitants than chance would have it: {names}.</source>
        <translation>Com os seus vizinhos, mais incidentes por habitante do que daria o acaso: {names}.</translation>
    </message>
    <message>
        <source>With their neighbours quieter than chance would have it: {names}.</source>
        <translation>Com os seus vizinhos, menos incidentes do que daria o acaso: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sem população conhecida, excluídos: {names}.</translation>
    </message>
    <message>
        <source>Without neighbours, so not compared: {names}.</source>
        <translation>Sem vizinhos, por isso não comparados: {names}.</translation>
    </message>
    <message>
        <source>busier together</source>
        <translation>mais, com os vizinhos</translation>
    </message>
    <message>
        <source>high among low</source>
        <translation>alto entre baixos</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidentes: {n}</translation>
    </message>
    <message>
        <source>low among high</source>
        <translation>baixo entre altos</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sem diferença clara</translation>
    </message>
    <message>
        <source>no neighbours</source>
        <translation>sem vizinhos</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fora</translation>
    </message>
    <message>
        <source>p two-sided by conditional permutation, {permutations} rearrangements (asked: {asked}), seed {seed}; ties count against a finding. q by Benjamini and Hochberg (1995); marked at q ≤ {false}, with z and the neighbours on the same side.</source>
        <translation>p bilateral por permutação condicional, {permutations} reordenações (pedidas: {asked}), semente {seed}; os empates contam contra um resultado. q segundo Benjamini e Hochberg (1995); marcado com q ≤ {false}, com z e os vizinhos do mesmo lado.</translation>
    </message>
    <message>
        <source>per 1,000 inhabitants</source>
        <translation>por 1.000 habitantes</translation>
    </message>
    <message>
        <source>place {number}, cells: {cells}, from {code}</source>
        <translation>lugar {number}, células: {cells}, a partir de {code}</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>população desconhecida</translation>
    </message>
    <message>
        <source>quieter together</source>
        <translation>menos, com os vizinhos</translation>
    </message>
    <message>
        <source>share of the areas or cells</source>
        <translation>parte dos bairros ou células</translation>
    </message>
    <message>
        <source>share of the incidents</source>
        <translation>parte dos incidentes</translation>
    </message>
    <message>
        <source>together with their neighbours</source>
        <translation>juntamente com os vizinhos</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sem localização</translation>
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
        <translation>A somar os incidentes</translation>
    </message>
    <message>
        <source>Asking the plugins</source>
        <translation>A perguntar às extensões</translation>
    </message>
    <message>
        <source>Building the index</source>
        <translation>A construir o índice</translation>
    </message>
    <message>
        <source>Calculating the analyses</source>
        <translation>A calcular as análises</translation>
    </message>
    <message>
        <source>Calculating the answers</source>
        <translation>A calcular as respostas</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>A verificar o projeto</translation>
    </message>
    <message>
        <source>Copying the project</source>
        <translation>A copiar o projeto</translation>
    </message>
    <message>
        <source>Count by period</source>
        <translation>Contar por período</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>A contar</translation>
    </message>
    <message>
        <source>Counting before and after</source>
        <translation>A contar antes e depois</translation>
    </message>
    <message>
        <source>Counting before the start</source>
        <translation>A contar antes do início</translation>
    </message>
    <message>
        <source>Counting incidents</source>
        <translation>A contar os incidentes</translation>
    </message>
    <message>
        <source>Counting the answers</source>
        <translation>A contar as respostas</translation>
    </message>
    <message>
        <source>Drawing the atlas</source>
        <translation>A desenhar o atlas</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>A desenhar o mapa</translation>
    </message>
    <message>
        <source>Drawing the maps</source>
        <translation>A desenhar os mapas</translation>
    </message>
    <message>
        <source>Drawing weights</source>
        <translation>A sortear pesos</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>A estimar</translation>
    </message>
    <message>
        <source>Estimating the effect</source>
        <translation>A estimar o efeito</translation>
    </message>
    <message>
        <source>Finding neighbours</source>
        <translation>A procurar os vizinhos</translation>
    </message>
    <message>
        <source>Hiding what is too small</source>
        <translation>A ocultar o que é demasiado pequeno</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>A inventar o município de exemplo</translation>
    </message>
    <message>
        <source>Keeping the answers</source>
        <translation>A guardar as respostas</translation>
    </message>
    <message>
        <source>Keeping the plan</source>
        <translation>A guardar o plano</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Procurar mudanças</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Looking for comparable areas</source>
        <translation>A procurar zonas comparáveis</translation>
    </message>
    <message>
        <source>Looking for incidents told twice</source>
        <translation>A procurar incidentes comunicados duas vezes</translation>
    </message>
    <message>
        <source>Looking for pairs</source>
        <translation>A procurar pares</translation>
    </message>
    <message>
        <source>Looking up the figures</source>
        <translation>A procurar os valores</translation>
    </message>
    <message>
        <source>Making the PDF</source>
        <translation>A criar o PDF</translation>
    </message>
    <message>
        <source>Measuring the risk factor</source>
        <translation>A medir o fator de risco</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>A ordenar por posições</translation>
    </message>
    <message>
        <source>Read when incidents ended</source>
        <translation>Ler quando acabaram os incidentes</translation>
    </message>
    <message>
        <source>Reading answers</source>
        <translation>A ler respostas</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>A ler valores</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>A ler as linhas</translation>
    </message>
    <message>
        <source>Reading the answers</source>
        <translation>A ler as respostas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>A ler o ficheiro</translation>
    </message>
    <message>
        <source>Reading the indicators</source>
        <translation>A ler os indicadores</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>A ler o plano</translation>
    </message>
    <message>
        <source>Reading the plan and its figures</source>
        <translation>A ler o plano e os seus valores</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>A ler os pesos</translation>
    </message>
    <message>
        <source>Shuffling the days</source>
        <translation>A baralhar os dias</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>A suavizar</translation>
    </message>
    <message>
        <source>Spread incidents over hours</source>
        <translation>Distribuir os incidentes pelas horas</translation>
    </message>
    <message>
        <source>Trying the forecast on past periods</source>
        <translation>A experimentar a previsão em períodos passados</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>A desfazer a importação</translation>
    </message>
    <message>
        <source>Weighing</source>
        <translation>A ponderar</translation>
    </message>
    <message>
        <source>Weighing the risk factors</source>
        <translation>A ponderar os fatores de risco</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>A escrever para QGIS</translation>
    </message>
    <message>
        <source>Writing the questionnaire</source>
        <translation>A escrever o questionário</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>A escrever o livro</translation>
    </message>
    <message>
        <source>Writing the workbook of the plan</source>
        <translation>A escrever o livro do plano</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>faltam {seconds} s</translation>
    </message>
</context>
<context>
    <name>lacking</name>
    <message>
        <source>Import a risk factor…</source>
        <translation>Importar um fator de risco…</translation>
    </message>
    <message>
        <source>Import areas…</source>
        <translation>Importar bairros…</translation>
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
        <translation>Ainda não há incidentes neste projeto.</translation>
    </message>
    <message>
        <source>This needs areas, and the project has none yet.</source>
        <translation>Isto precisa de bairros, e o projeto ainda não os tem.</translation>
    </message>
    <message>
        <source>This needs networks, and the project has none yet.</source>
        <translation>Isto precisa de redes, e o projeto ainda não as tem.</translation>
    </message>
    <message>
        <source>This needs risk factors, such as cafés, bus stops or street lights, and the project has none yet.</source>
        <translation>Isto precisa de fatores de risco, como cafés, paragens de autocarro ou iluminação, e o projeto ainda não os tem.</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Aerial photograph</source>
        <translation>Fotografia aérea</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <source>Bus stops</source>
        <translation>Paragens de autocarro</translation>
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
        <translation>Redes de vizinhança</translation>
    </message>
    <message>
        <source>Number of incidents</source>
        <translation>Número de incidentes</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escolas</translation>
    </message>
    <message>
        <source>Source: {sources}. {program}</source>
        <translation>Fonte: {sources}. {program}</translation>
    </message>
    <message>
        <source>number of inhabitants not known</source>
        <translation>número de habitantes desconhecido</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
    <message>
        <source>{rate} per 1,000 inhabitants (margin {low} to {high}; {n} incidents)</source>
        <translation>{rate} por 1.000 habitantes (margem de {low} a {high}; {n} incidentes)</translation>
    </message>
    <message>
        <source>{title} (out of date)</source>
        <translation>{title} (desatualizado)</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>Expected incidents per inhabitant, against the lowest place</source>
        <translation>Incidentes esperados por habitante, em comparação com o lugar mais baixo</translation>
    </message>
    <message>
        <source>Expected incidents, against the quietest place</source>
        <translation>Incidentes esperados, em comparação com o lugar mais calmo</translation>
    </message>
    <message>
        <source>From surroundings only; not a forecast</source>
        <translation>Só segundo o ambiente ao redor; não é uma previsão</translation>
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
        <translation>Redes de vizinhança</translation>
    </message>
    <message>
        <source>The same classes for all periods of this length, all days and hours</source>
        <translation>As mesmas classes para todos os períodos desta duração, todos os dias e horas</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>procura-se coordenador</translation>
    </message>
    <message>
        <source>less than {high}</source>
        <translation>menos de {high}</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>não mostrado</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} ou mais</translation>
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
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Density of incidents</source>
        <translation>Densidade de incidentes</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes de vizinhança</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Só contornos</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>não se pode somar</translation>
    </message>
    <message>
        <source>counted in another way</source>
        <translation>contado de outro modo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not shown: protects another figure</source>
        <translation>não mostrado: protege outro número</translation>
    </message>
    <message>
        <source>not shown: too few</source>
        <translation>não mostrado: poucos</translation>
    </message>
    <message>
        <source>{value} (margin {low} to {high})</source>
        <translation>{value} (margem de {low} a {high})</translation>
    </message>
</context>
<context>
    <name>map page</name>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Backspace takes one back, Enter finishes, Esc stops.</source>
        <translation>Clique nos cantos, ou prima espaço para cada um. Backspace retira um, Enter termina, Esc cancela.</translation>
    </message>
    <message>
        <source>Click the corners, or press space for each. Enter selects, Esc stops.</source>
        <translation>Clique nos cantos, ou prima espaço para cada um. Enter seleciona, Esc cancela.</translation>
    </message>
    <message>
        <source>Drag a box. With keys: space sets a corner. Esc stops.</source>
        <translation>Arraste um retângulo. Com teclas: espaço fixa um canto. Esc cancela.</translation>
    </message>
    <message>
        <source>Drag the corners. Right click removes one. Enter keeps the shape, Esc does not.</source>
        <translation>Arraste os cantos. Clique direito retira um. Enter guarda a forma, Esc não.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Map. Arrow keys move it, plus and minus zoom.</source>
        <translation>Mapa. As setas movem-no, mais e menos alteram o zoom.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Select with a box</source>
        <translation>Selecionar com um retângulo</translation>
    </message>
    <message>
        <source>Select with a polygon</source>
        <translation>Selecionar com um polígono</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom in for coordinates</source>
        <translation>Aproxime para ver as coordenadas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>coordinator wanted</source>
        <translation>procura-se coordenador</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálise</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ficheiro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Fe&amp;rramentas</translation>
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
        <translation>Uma distância igual ao número maior pertence à faixa seguinte. q é p corrigida pelo número de faixas.</translation>
    </message>
    <message>
        <source>A next incident is more likely ({day})</source>
        <translation>Um próximo incidente é mais provável ({day})</translation>
    </message>
    <message>
        <source>A zone says where the chance is raised, not that something will happen. Zones stand around single incidents: do not publish them.</source>
        <translation>Uma zona diz onde a probabilidade é maior, não que algo vá acontecer. As zonas rodeiam incidentes isolados: não as publique.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}.</source>
        <translation>Depois de um incidente, outro acontece perto com mais frequência do que daria o acaso; o mais claro: {place}, {days}.</translation>
    </message>
    <message>
        <source>After an incident another one nearby follows more often than by chance, most clearly: {place}, {days}. Such pairs: {observed}, where chance lets expect {expected} ({ratio} times as many).</source>
        <translation>Depois de um incidente, outro acontece perto com mais frequência do que daria o acaso; o mais claro: {place}, {days}. Pares assim: {observed}; o acaso faria esperar {expected} ({ratio} vezes o esperado).</translation>
    </message>
    <message>
        <source>Checked against chance by shuffling the days {n} times. Only numbers of pairs that chance rarely gives, and at least {ratio} times what is expected, count as clear.</source>
        <translation>Comparou-se com o acaso baralhando os dias {n} vezes. Só contam como claros os números de pares que o acaso raramente dá e que são pelo menos {ratio} vezes o esperado.</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Dias entre os dois</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indício</translation>
    </message>
    <message>
        <source>Expected by chance</source>
        <translation>Esperados por acaso</translation>
    </message>
    <message>
        <source>Expected: the exact mean of all permutations, Ns Nt / N. p = (permutations with as many pairs or more + 1) / (permutations + 1), one-sided; {n} permutations of the days, seed {seed}. q: Benjamini-Hochberg over all bands; marked from q = 0.05 down and ratio {least} up.</source>
        <translation>Esperados: a média exata de todas as permutações, Ns Nt / N. p = (permutações com tantos pares ou mais + 1) / (permutações + 1), unilateral; {n} permutações dos dias, semente {seed}. q: Benjamini-Hochberg sobre todas as faixas; marcado com q de 0,05 ou menos e razão de {least} ou mais.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>Para uso interno</translation>
    </message>
    <message>
        <source>It shows that incidents follow each other, not why. A place that was at risk for a short time, such as a building site, gives the same picture.</source>
        <translation>Mostra que os incidentes se seguem uns aos outros, não porquê. Um lugar que esteve em risco pouco tempo, como uma obra, dá a mesma imagem.</translation>
    </message>
    <message>
        <source>Knox test. Distance: {metric}. Bands hold their lower and not their upper end; the same place is a band of its own. Days: difference of the days of begin.</source>
        <translation>Teste de Knox. Distância: {metric}. As faixas incluem o seu extremo inferior e não o superior; o mesmo lugar é uma faixa própria. Dias: diferença entre os dias de início.</translation>
    </message>
    <message>
        <source>Labelled as the Near Repeat Calculator 1.3 labels: “a to b” counts [a-1, b). Expected is the mean of the permutations made, as there.</source>
        <translation>Rotulado como no Near Repeat Calculator 1.3: «a até b» conta [a-1, b). O esperado é a média das permutações feitas, como lá.</translation>
    </message>
    <message>
        <source>Left out because the same number, place and day came before: {n}.</source>
        <translation>Excluídos porque o mesmo número, lugar e dia já apareciam: {n}.</translation>
    </message>
    <message>
        <source>Left out because the same place, begin and category came before: {n}.</source>
        <translation>Excluídos porque o mesmo lugar, início e categoria já apareciam: {n}.</translation>
    </message>
    <message>
        <source>Left out without a day: {n}.</source>
        <translation>Excluídos por não terem dia: {n}.</translation>
    </message>
    <message>
        <source>Left out without a location: {n}.</source>
        <translation>Excluídos por não terem localização: {n}.</translation>
    </message>
    <message>
        <source>Networks: {names}</source>
        <translation>Redes: {names}</translation>
    </message>
    <message>
        <source>No clear sign that one incident draws the next: incidents near each other follow each other about as often as chance lets expect.</source>
        <translation>Não há sinal claro de que um incidente atraia outro: os incidentes próximos seguem-se uns aos outros mais ou menos com a frequência que daria o acaso.</translation>
    </message>
    <message>
        <source>No two incidents lie near enough to each other to compare.</source>
        <translation>Não há dois incidentes tão perto que se possam comparar.</translation>
    </message>
    <message>
        <source>On {day} it was worth being watchful in: {networks}.</source>
        <translation>Em {day} convinha estar atento em: {networks}.</translation>
    </message>
    <message>
        <source>On {day} no zone is open.</source>
        <translation>Em {day} não há nenhuma zona aberta.</translation>
    </message>
    <message>
        <source>Open until {until}
Incidents: {n}, the last on {last}</source>
        <translation>Aberta até {until}
Incidentes: {n}, o último em {last}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Pairs of incidents by distance and days</source>
        <translation>Pares de incidentes por distância e dias</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>The incidents end on {day}: the zones are those of that day.</source>
        <translation>Os incidentes terminam em {day}: as zonas são as desse dia.</translation>
    </message>
    <message>
        <source>They touch no network.</source>
        <translation>Não tocam em nenhuma rede.</translation>
    </message>
    <message>
        <source>They touch these networks: {networks}.</source>
        <translation>Tocam nestas redes: {networks}.</translation>
    </message>
    <message>
        <source>Zone {number}</source>
        <translation>Zona {number}</translation>
    </message>
    <message>
        <source>Zones open on {day}: {n}, together {area} km², the last until {until}.</source>
        <translation>Zonas abertas em {day}: {n}, juntas {area} km², a última até {until}.</translation>
    </message>
    <message>
        <source>Zones: around each incident whose age lies in a marked band of days, as far as marked bands of distance reach without a gap (25 m for the same place); joined where they touch.</source>
        <translation>Zonas: ao redor de cada incidente cuja idade está numa faixa marcada de dias, até onde chegam sem intervalos as faixas marcadas de distância (25 m para o mesmo lugar); unidas onde se tocam.</translation>
    </message>
    <message>
        <source>along the axes (Manhattan)</source>
        <translation>ao longo dos eixos (Manhattan)</translation>
    </message>
    <message>
        <source>closes within a week</source>
        <translation>fecha dentro de uma semana</translation>
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
        <translation>mais do que o acaso</translation>
    </message>
    <message>
        <source>n = {n}; pairs nearer than {reach} m: {close} of {pairs}.</source>
        <translation>n = {n}; pares a menos de {reach} m: {close} de {pairs}.</translation>
    </message>
    <message>
        <source>on day {start} after it</source>
        <translation>no dia {start} depois</translation>
    </message>
    <message>
        <source>open for a week or more</source>
        <translation>aberta uma semana ou mais</translation>
    </message>
    <message>
        <source>pairs for one expected by chance</source>
        <translation>pares por cada um esperado por acaso</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mesmo lugar</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>linha reta</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>no mesmo dia</translation>
    </message>
    <message>
        <source>{names} and others ({n} in all)</source>
        <translation>{names} e outros ({n} no total)</translation>
    </message>
    <message>
        <source>{start} to {end} days later</source>
        <translation>de {start} a {end} dias depois</translation>
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
        <translation>ativa</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>neighbourhood network (BIN)</source>
        <translation>rede de vizinhança (BIN)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>em arranque</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>add</source>
        <translation>adicionar</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>against</source>
        <translation>face a</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>prazo</translation>
    </message>
    <message>
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>bairros</translation>
    </message>
    <message>
        <source>around</source>
        <translation>à volta</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>público-alvo</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>cópia de segurança</translation>
    </message>
    <message>
        <source>band</source>
        <translation>banda</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>largura de banda</translation>
    </message>
    <message>
        <source>bandwidth m</source>
        <translation>largura de banda (m)</translation>
    </message>
    <message>
        <source>baseline from</source>
        <translation>comparar desde</translation>
    </message>
    <message>
        <source>baseline to</source>
        <translation>comparar até</translation>
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
        <translation>antes, até</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>começo</translation>
    </message>
    <message>
        <source>block</source>
        <translation>quarteirão</translation>
    </message>
    <message>
        <source>block m</source>
        <translation>quarteirão (m)</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>quebras</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>anel</translation>
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
        <translation>categoria</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>célula</translation>
    </message>
    <message>
        <source>cell m</source>
        <translation>célula (m)</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
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
        <translation>comparar com</translation>
    </message>
    <message>
        <source>control around</source>
        <translation>à volta da comparação</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordenador</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>critério</translation>
    </message>
    <message>
        <source>crs</source>
        <translation>sistema de coordenadas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>date </source>
        <translation>data </translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisão</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrição</translation>
    </message>
    <message>
        <source>design</source>
        <translation>desenho</translation>
    </message>
    <message>
        <source>dest</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distância</translation>
    </message>
    <message>
        <source>distance m</source>
        <translation>distância (m)</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>sorteios</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>ensaio</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>corrigir a borda</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fim</translation>
    </message>
    <message>
        <source>equal months</source>
        <translation>meses iguais</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>fator</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>find breaks</source>
        <translation>procurar quebras</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>form</source>
        <translation>questionário</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>fixar</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>evidência</translation>
    </message>
    <message>
        <source>half life</source>
        <translation>meia-vida</translation>
    </message>
    <message>
        <source>half life days</source>
        <translation>meia-vida (dias)</translation>
    </message>
    <message>
        <source>header rows</source>
        <translation>linhas de títulos</translation>
    </message>
    <message>
        <source>hide below</source>
        <translation>ocultar menos de</translation>
    </message>
    <message>
        <source>households</source>
        <translation>agregados familiares</translation>
    </message>
    <message>
        <source>import id</source>
        <translation>importação</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>indicador</translation>
    </message>
    <message>
        <source>keep duplicates</source>
        <translation>manter duplicados</translation>
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
        <translation>via</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>least n</source>
        <translation>mínimo de respostas</translation>
    </message>
    <message>
        <source>least ratio</source>
        <translation>razão mínima</translation>
    </message>
    <message>
        <source>level</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>lonely</source>
        <translation>estrato de um conglomerado</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>totais</translation>
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
        <translation>distância medida</translation>
    </message>
    <message>
        <source>most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>vizinhos mais próximos</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>vizinhos</translation>
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
        <translation>data</translation>
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
        <translation>mais de uma semana</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ficheiro</translation>
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
        <translation>permutações</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>police contact</source>
        <translation>contacto na polícia</translation>
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
        <translation>projeto</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>propor</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisório</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pergunta</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>raio</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>por taxa</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>modelo de importação</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatário</translation>
    </message>
    <message>
        <source>rejects</source>
        <translation>linhas rejeitadas</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>remover</translation>
    </message>
    <message>
        <source>replace</source>
        <translation>substituir</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>repor</translation>
    </message>
    <message>
        <source>robust</source>
        <translation>robusto</translation>
    </message>
    <message>
        <source>row</source>
        <translation>linha</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra de Scott</translation>
    </message>
    <message>
        <source>run</source>
        <translation>análise</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>divisão</translation>
    </message>
    <message>
        <source>search</source>
        <translation>procurar</translation>
    </message>
    <message>
        <source>season years</source>
        <translation>anos de sazonalidade</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>setor</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semente</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>separate</source>
        <translation>em separado</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte (%)</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>folha</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavização</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>iniciada em</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>inícios</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>o que se calcula</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumo</translation>
    </message>
    <message>
        <source>template</source>
        <translation>tipo de plano</translation>
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
        <translation>a</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>zonas da ação</translation>
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
        <translation>data do ficheiro</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vaga</translation>
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
        <translation>condição</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>porquê</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
    <message>
        <source>with </source>
        <translation>com </translation>
    </message>
    <message>
        <source>with effects</source>
        <translation>com efeitos</translation>
    </message>
    <message>
        <source>without season</source>
        <translation>sem sazonalidade</translation>
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
        <translation>. Não muito parecidos.</translation>
    </message>
    <message>
        <source>1 is a sharp change for the better.</source>
        <translation>1 é uma melhoria forte.</translation>
    </message>
    <message>
        <source>1 is under {high}.</source>
        <translation>1 é menos de {high}.</translation>
    </message>
    <message>
        <source>2 is a clear change for the better.</source>
        <translation>2 é uma melhoria clara.</translation>
    </message>
    <message>
        <source>3 is no clear change.</source>
        <translation>3 é sem mudança clara.</translation>
    </message>
    <message>
        <source>4 is a clear change for the worse.</source>
        <translation>4 é um agravamento claro.</translation>
    </message>
    <message>
        <source>5 is a sharp change for the worse.</source>
        <translation>5 é um agravamento forte.</translation>
    </message>
    <message>
        <source>5 is from {low} on.</source>
        <translation>5 é a partir de {low}.</translation>
    </message>
    <message>
        <source>A clear fall: with what lies around {n} lower than expected.</source>
        <translation>Uma descida clara: com o que está à volta, {n} abaixo do esperado.</translation>
    </message>
    <message>
        <source>A clear fall: {n} lower than expected.</source>
        <translation>Uma descida clara: {n} abaixo do esperado.</translation>
    </message>
    <message>
        <source>A clear rise: with what lies around {n} higher than expected.</source>
        <translation>Uma subida clara: com o que está à volta, {n} acima do esperado.</translation>
    </message>
    <message>
        <source>A clear rise: {n} higher than expected.</source>
        <translation>Uma subida clara: {n} acima do esperado.</translation>
    </message>
    <message>
        <source>A fall of {n} is found in 8 of 10 cases.</source>
        <translation>Uma descida de {n} é detetada em 8 de cada 10 casos.</translation>
    </message>
    <message>
        <source>A goal can be measured when it says what is measured, its baseline with date and source, its target with date, and who answers for it; and when baseline and target go the way that it says.</source>
        <translation>Um objetivo pode ser medido quando diz o que se mede, a situação de partida com data e fonte, o valor-alvo com data e quem responde por ele; e quando a situação de partida e o valor-alvo vão na direção que diz.</translation>
    </message>
    <message>
        <source>A goal is on course when the whole margin of its latest figure is on the right side of the straight line from baseline to target, behind when the whole margin is on the other side, and not clear in between.</source>
        <translation>Um objetivo está no bom caminho quando toda a margem do seu último valor está no lado certo da linha reta entre a situação de partida e o valor-alvo; está aquém do previsto quando toda a margem está no outro lado, e entre os dois não é claro.</translation>
    </message>
    <message>
        <source>A new plan was made: {title}.</source>
        <translation>Foi criado um novo plano: {title}.</translation>
    </message>
    <message>
        <source>A programme card. Lines that start with # explain; they don&apos;t count.</source>
        <translation>Uma ficha de programa. As linhas que começam por # explicam; não contam.</translation>
    </message>
    <message>
        <source>A short name</source>
        <translation>Um nome curto</translation>
    </message>
    <message>
        <source>About the risk</source>
        <translation>Sobre o risco</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Actions by goal</source>
        <translation>Ações por objetivo</translation>
    </message>
    <message>
        <source>Actions that nobody leads</source>
        <translation>Ações sem responsável</translation>
    </message>
    <message>
        <source>Actions with a drawn area, which stays in the project: {n}.</source>
        <translation>Ações com uma zona desenhada, que fica no projeto: {n}.</translation>
    </message>
    <message>
        <source>Actions without a budget</source>
        <translation>Ações sem orçamento</translation>
    </message>
    <message>
        <source>Actions without a goal</source>
        <translation>Ações sem objetivo</translation>
    </message>
    <message>
        <source>Actions without a start or an end</source>
        <translation>Ações sem início ou sem fim</translation>
    </message>
    <message>
        <source>Actions without an evaluation</source>
        <translation>Ações sem avaliação</translation>
    </message>
    <message>
        <source>Actions without an evaluation: {n}</source>
        <translation>Ações sem avaliação: {n}</translation>
    </message>
    <message>
        <source>Actions: who does what, when, and what it costs</source>
        <translation>Ações: quem faz o quê, quando e quanto custa</translation>
    </message>
    <message>
        <source>Actions: {counts}.</source>
        <translation>Ações: {counts}.</translation>
    </message>
    <message>
        <source>Actions: {n}, late: {late}. Planned: {planned}, spent: {spent}; budget lines without an amount planned: {empty}.</source>
        <translation>Ações: {n}, atrasadas: {late}. Previsto: {planned}, gasto: {spent}; linhas de orçamento sem montante previsto: {empty}.</translation>
    </message>
    <message>
        <source>Actions: {n}. Late: {late}.</source>
        <translation>Ações: {n}. Atrasadas: {late}.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After the start there were {observed} incidents; had the course of before gone on, {expected} could be expected.</source>
        <translation>Depois do início houve {observed} incidentes; com a evolução de antes, podiam esperar-se {expected}.</translation>
    </message>
    <message>
        <source>After their start the areas had {observed} incidents; areas that had not started let expect {expected}.</source>
        <translation>Depois do seu início as zonas tiveram {observed} incidentes; segundo as zonas que não tinham começado, podiam esperar-se {expected}.</translation>
    </message>
    <message>
        <source>Against the municipality</source>
        <translation>Face ao município</translation>
    </message>
    <message>
        <source>All incidents</source>
        <translation>Todos os incidentes</translation>
    </message>
    <message>
        <source>An action is late when it should have started, ended or reached a step before the day of this edition.</source>
        <translation>Uma ação está atrasada quando devia ter começado, terminado ou dado um passo antes do dia desta edição.</translation>
    </message>
    <message>
        <source>Analysis: why it happens here</source>
        <translation>Análise: porque acontece aqui</translation>
    </message>
    <message>
        <source>Answers of people in a survey; they are never added to recorded figures.</source>
        <translation>Respostas de pessoas num inquérito; nunca se somam aos valores registados.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Areas are alike when their population density, their rate of incidents and its change over a year differ little: the distance is that of the logarithms of the three, each divided by its spread over all areas.</source>
        <translation>Os bairros são parecidos quando a densidade populacional, a taxa de incidentes e a sua mudança num ano diferem pouco: a distância é a dos logaritmos dos três, cada um dividido pela sua dispersão entre todos os bairros.</translation>
    </message>
    <message>
        <source>Areas as of {day}</source>
        <translation>Bairros em {day}</translation>
    </message>
    <message>
        <source>Areas like it</source>
        <translation>Bairros parecidos</translation>
    </message>
    <message>
        <source>Areas like it, taken together: {areas}. {how}</source>
        <translation>Bairros parecidos, em conjunto: {areas}. {how}</translation>
    </message>
    <message>
        <source>Areas that no longer exist</source>
        <translation>Bairros que já não existem</translation>
    </message>
    <message>
        <source>Around the treated areas it fell clearly too ({n}, between {low} and {high}): the effect may reach further.</source>
        <translation>À volta das zonas da ação também desceu claramente ({n}, entre {low} e {high}): o efeito pode ir mais longe.</translation>
    </message>
    <message>
        <source>Around the treated areas it rose clearly ({n}, between {low} and {high}): incidents may have moved there.</source>
        <translation>À volta das zonas da ação subiu claramente ({n}, entre {low} e {high}): os incidentes podem ter-se deslocado para lá.</translation>
    </message>
    <message>
        <source>Around the treated areas nothing clearly moved ({n}, between {low} and {high}).</source>
        <translation>À volta das zonas da ação nada se deslocou claramente ({n}, entre {low} e {high}).</translation>
    </message>
    <message>
        <source>Around them</source>
        <translation>À sua volta</translation>
    </message>
    <message>
        <source>As a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Como percentagem do esperado: {change} (entre {low} e {high}).</translation>
    </message>
    <message>
        <source>Assessment: did it work</source>
        <translation>Avaliação: funcionou?</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Num relance</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público-alvo</translation>
    </message>
    <message>
        <source>Autocorrelation of neighbouring months (Pearson residuals): {n}.</source>
        <translation>Autocorrelação de meses contíguos (resíduos de Pearson): {n}.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Situação de partida</translation>
    </message>
    <message>
        <source>Baseline and target are the same.</source>
        <translation>A situação de partida e o valor-alvo são iguais.</translation>
    </message>
    <message>
        <source>Baseline and target go another way than the goal says.</source>
        <translation>A situação de partida e o valor-alvo vão noutra direção que não a do objetivo.</translation>
    </message>
    <message>
        <source>Baseline of, now of, target by</source>
        <translation>Situação de partida de, agora de, valor-alvo até</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Before that, {period}: {value}. That is {times} times what chance usually changes; from 2 on it is clear, from 3 on sharp.</source>
        <translation>Antes disso, {period}: {value}. É {times} vezes o que costuma mudar por acaso; a partir de 2 é claro, a partir de 3 forte.</translation>
    </message>
    <message>
        <source>Before the start the treated areas grew {course} times as fast a year as the others (between {course_low} and {course_high}).</source>
        <translation>Antes do início as zonas da ação cresciam {course} vezes mais depressa por ano do que as outras (entre {course_low} e {course_high}).</translation>
    </message>
    <message>
        <source>Before the start the two groups did not go the same way: the treated areas grew {factor} times as fast a year (between {low} and {high}). The difference may be that of before.</source>
        <translation>Antes do início os dois grupos não evoluíam da mesma forma: as zonas da ação cresciam {factor} vezes mais depressa por ano (entre {low} e {high}). A diferença pode vir de antes.</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Começa em</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Linhas de orçamento</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Calendar: {file}</source>
        <translation>Calendário: {file}</translation>
    </message>
    <message>
        <source>Card {number} ({card}): {reason}</source>
        <translation>Ficha {number} ({card}): {reason}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Change the direction, or the figure that is wrong.</source>
        <translation>Altere a direção, ou o valor errado.</translation>
    </message>
    <message>
        <source>Choose an indicator, or write what is counted.</source>
        <translation>Escolha um indicador, ou escreva o que se conta.</translation>
    </message>
    <message>
        <source>Choose “keep as it is”, or another target.</source>
        <translation>Escolha «manter», ou outro valor-alvo.</translation>
    </message>
    <message>
        <source>Citizens</source>
        <translation>Cidadãos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Cost: {cost}</source>
        <translation>Custo: {cost}</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Criminalidade</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>Decided on, by</source>
        <translation>Decidido em, por</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Design fixed on {day}, mark {mark}.</source>
        <translation>Desenho fixado em {day}, marca {mark}.</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Did it work: {title}</source>
        <translation>Funcionou?: {title}</translation>
    </message>
    <message>
        <source>Difference of two estimates with the standard error that the survey gives it; else of two independent samples. The error comes from the 95 % interval; normal interval.</source>
        <translation>Diferença de duas estimativas com o erro-padrão que o inquérito lhe dá; senão, de duas amostras independentes. O erro vem do intervalo de 95 %; intervalo normal.</translation>
    </message>
    <message>
        <source>Dispersion (variance in units of Poisson&apos;s): {n}.</source>
        <translation>Dispersão (variância em unidades da de Poisson): {n}.</translation>
    </message>
    <message>
        <source>Dispersion of the cells of the totals: {n}.</source>
        <translation>Dispersão das células dos totais: {n}.</translation>
    </message>
    <message>
        <source>Due or overdue</source>
        <translation>Por fazer ou vencido</translation>
    </message>
    <message>
        <source>Due within days: {days}. Found: {n}.</source>
        <translation>Vence nestes dias: {days}. Encontrados: {n}.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educação</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Evaluation: did the actions work</source>
        <translation>Avaliação: as ações funcionaram?</translation>
    </message>
    <message>
        <source>Evaluations fixed after the start</source>
        <translation>Avaliações fixadas depois do início</translation>
    </message>
    <message>
        <source>Evaluations not fixed before the start</source>
        <translation>Avaliações não fixadas antes do início</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>Extended two-way Poisson regression (Wooldridge 2023) by imputation: area and month effects are fitted to the months in which an area had not started, and tell what could be expected of the others. Plain two-way fixed effects go wrong when effects grow or differ.</source>
        <translation>Regressão de Poisson alargada de duas vias (Wooldridge 2023) por imputação: os efeitos de zona e mês são ajustados aos meses em que uma zona não tinha começado e dizem o que se podia esperar dos outros. Os efeitos fixos de duas vias simples falham quando os efeitos crescem ou diferem.</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Medo</translation>
    </message>
    <message>
        <source>Feasibility</source>
        <translation>Viabilidade</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sentimento de segurança</translation>
    </message>
    <message>
        <source>Felt and told</source>
        <translation>Sentido e contado</translation>
    </message>
    <message>
        <source>Few areas take part ({areas}): how much areas differ from one another is poorly known.</source>
        <translation>Participam poucas zonas ({areas}): sabe-se pouco de quanto diferem umas das outras.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Figures behind the problems: what people say</source>
        <translation>Valores por trás dos problemas: o que as pessoas dizem</translation>
    </message>
    <message>
        <source>Figures behind the problems: what was recorded</source>
        <translation>Valores por trás dos problemas: o que foi registado</translation>
    </message>
    <message>
        <source>Figures in the plan</source>
        <translation>Valores no plano</translation>
    </message>
    <message>
        <source>Figures measured by hand</source>
        <translation>Valores medidos pelo serviço</translation>
    </message>
    <message>
        <source>Figures of all sources, by area</source>
        <translation>Valores de todas as fontes, por bairro</translation>
    </message>
    <message>
        <source>Figures of areas that are not in the project (any more), kept: {n}.</source>
        <translation>Valores de bairros que não estão (ou já não estão) no projeto, mantidos: {n}.</translation>
    </message>
    <message>
        <source>Figures of problems that are out of date</source>
        <translation>Valores de problemas desatualizados</translation>
    </message>
    <message>
        <source>Figures that are out of date</source>
        <translation>Valores desatualizados</translation>
    </message>
    <message>
        <source>Figures:</source>
        <translation>Valores:</translation>
    </message>
    <message>
        <source>File: {file}, SHA-256 {mark}…</source>
        <translation>Ficheiro: {file}, SHA-256 {mark}…</translation>
    </message>
    <message>
        <source>Fill in the baseline: how it stands before anything is done.</source>
        <translation>Preencha a situação de partida: como está antes de se fazer algo.</translation>
    </message>
    <message>
        <source>Fill in the date of the target.</source>
        <translation>Preencha a data do valor-alvo.</translation>
    </message>
    <message>
        <source>Fill in the date or the period of the baseline.</source>
        <translation>Preencha a data ou o período da situação de partida.</translation>
    </message>
    <message>
        <source>Fill in the owner: a function or a service, not a person.</source>
        <translation>Preencha o titular: um cargo ou um serviço, não uma pessoa.</translation>
    </message>
    <message>
        <source>Fill in the source of the baseline.</source>
        <translation>Preencha a fonte da situação de partida.</translation>
    </message>
    <message>
        <source>Fill in the target as a number.</source>
        <translation>Preencha o valor-alvo como número.</translation>
    </message>
    <message>
        <source>Five questions (5I)</source>
        <translation>Cinco perguntas (5I)</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixado</translation>
    </message>
    <message>
        <source>For now: </source>
        <translation>Por agora: </translation>
    </message>
    <message>
        <source>For which problem</source>
        <translation>Para que problema</translation>
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
        <translation>Objetivos e ações</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {goals}.</source>
        <translation>Objetivos que se podem medir: {n} de {goals}.</translation>
    </message>
    <message>
        <source>Goals that can be measured: {n} of {of}.</source>
        <translation>Objetivos que se podem medir: {n} de {of}.</translation>
    </message>
    <message>
        <source>Goals that can&apos;t be measured</source>
        <translation>Objetivos que não se podem medir</translation>
    </message>
    <message>
        <source>Goals that hang under no strategic goal</source>
        <translation>Objetivos sem objetivo estratégico acima</translation>
    </message>
    <message>
        <source>Goals that lost their place</source>
        <translation>Objetivos que perderam o seu lugar</translation>
    </message>
    <message>
        <source>Goals that stand on the page of goals alone: {n}.</source>
        <translation>Objetivos que só estão na folha de objetivos: {n}.</translation>
    </message>
    <message>
        <source>Goals whose figure at the start is another one now</source>
        <translation>Objetivos cujo valor de partida é agora outro</translation>
    </message>
    <message>
        <source>Goals whose latest figure is old</source>
        <translation>Objetivos cujo último valor é antigo</translation>
    </message>
    <message>
        <source>Goals without a figure</source>
        <translation>Objetivos sem valor</translation>
    </message>
    <message>
        <source>Goals without an action</source>
        <translation>Objetivos sem ação</translation>
    </message>
    <message>
        <source>Goals: where they began, where they stand, where they go</source>
        <translation>Objetivos: onde começaram, onde estão, para onde vão</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Health and welfare</source>
        <translation>Saúde e bem-estar</translation>
    </message>
    <message>
        <source>Higher or lower: the margin (95 %) of the area does not hold the figure of the municipality. Of a hundred such comparisons about five are so by chance.</source>
        <translation>Mais alto ou mais baixo: a margem (95 %) do bairro não contém o valor do município. De cem comparações assim, cerca de cinco são-no por acaso.</translation>
    </message>
    <message>
        <source>Housing and urban development</source>
        <translation>Habitação e urbanismo</translation>
    </message>
    <message>
        <source>How goals stand</source>
        <translation>Em que ponto estão os objetivos</translation>
    </message>
    <message>
        <source>How heavy it weighs by the office&apos;s own table of weights.</source>
        <translation>Quanto pesa segundo a tabela de pesos do próprio serviço.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Em que ponto está</translation>
    </message>
    <message>
        <source>How many people feel unsafe, as they say themselves.</source>
        <translation>Quantas pessoas se sentem inseguras, como elas próprias dizem.</translation>
    </message>
    <message>
        <source>How much of the way to its target each goal has gone</source>
        <translation>Que parte do caminho até ao valor-alvo cada objetivo percorreu</translation>
    </message>
    <message>
        <source>How much the council and the mayor want it.</source>
        <translation>Quanto a assembleia municipal e o presidente da câmara o desejam.</translation>
    </message>
    <message>
        <source>How often it happens, for so many inhabitants.</source>
        <translation>Com que frequência acontece, por tantos habitantes.</translation>
    </message>
    <message>
        <source>Impact: what came of it</source>
        <translation>Impacto: o que resultou</translation>
    </message>
    <message>
        <source>Implementation: how it is carried out</source>
        <translation>Execução (implementation): como é realizada</translation>
    </message>
    <message>
        <source>In some months ({months}) every area had started: these can&apos;t be compared and are left out.</source>
        <translation>Em alguns meses ({months}) todas as zonas tinham começado: não se podem comparar e são omitidos.</translation>
    </message>
    <message>
        <source>In the areas to compare with it went from {before} to {after}.</source>
        <translation>Nas zonas de comparação passou de {before} para {after}.</translation>
    </message>
    <message>
        <source>In the plan: due soon: {soon}.</source>
        <translation>No plano: vence em breve: {soon}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}.</source>
        <translation>No plano: vencido: {late}.</translation>
    </message>
    <message>
        <source>In the plan: overdue: {late}; due soon: {soon}.</source>
        <translation>No plano: vencido: {late}; vence em breve: {soon}.</translation>
    </message>
    <message>
        <source>In the top five</source>
        <translation>Nos cinco primeiros</translation>
    </message>
    <message>
        <source>In the treated areas alone, as a share of what was expected: {change} (between {low} and {high}).</source>
        <translation>Só nas zonas da ação, como percentagem do esperado: {change} (entre {low} e {high}).</translation>
    </message>
    <message>
        <source>In the treated areas alone: {n} (between {low} and {high}) beside what was expected.</source>
        <translation>Só nas zonas da ação: {n} (entre {low} e {high}) em relação ao esperado.</translation>
    </message>
    <message>
        <source>In this municipality</source>
        <translation>Neste município</translation>
    </message>
    <message>
        <source>In two sentences: what it is and what is known of it</source>
        <translation>Em duas frases: o que é e o que se sabe sobre isso</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidentes por mês</translation>
    </message>
    <message>
        <source>Incidents in the treated areas: {before} before, {after} after. In the areas to compare with: {control_before} before, {control_after} after.</source>
        <translation>Incidentes nas zonas da ação: {before} antes, {after} depois. Nas zonas de comparação: {control_before} antes, {control_after} depois.</translation>
    </message>
    <message>
        <source>Incidents in {period}: {n}, each with weight {weight} in the office&apos;s table ({source}): {share} % of what the heaviest theme of the municipality weighs.</source>
        <translation>Incidentes em {period}: {n}, cada um com peso {weight} na tabela do serviço ({source}): {share} % do que pesa o tema mais grave do município.</translation>
    </message>
    <message>
        <source>Incidents without a place in {period}: {n}. They count for the municipality, and in no area.</source>
        <translation>Incidentes sem local em {period}: {n}. Contam para o município e em nenhum bairro.</translation>
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
        <translation>Indicadores sem valor deste bairro (oculto, demasiado poucos ou desconhecido): {n}.</translation>
    </message>
    <message>
        <source>Indicators: {titles}.</source>
        <translation>Indicadores: {titles}.</translation>
    </message>
    <message>
        <source>Intelligence: what must be known</source>
        <translation>Informação (intelligence): o que é preciso saber</translation>
    </message>
    <message>
        <source>Intervention: what should change</source>
        <translation>Intervenção: o que deve mudar</translation>
    </message>
    <message>
        <source>Involvement: who takes part</source>
        <translation>Envolvimento (involvement): quem participa</translation>
    </message>
    <message>
        <source>It does not tell why something changed.</source>
        <translation>Não diz porque é que algo mudou.</translation>
    </message>
    <message>
        <source>It is not known of when the figure at the start is.</source>
        <translation>Não se sabe de quando é o valor de partida.</translation>
    </message>
    <message>
        <source>It is not known where the figure at the start comes from.</source>
        <translation>Não se sabe de onde vem o valor de partida.</translation>
    </message>
    <message>
        <source>It is not said what is measured.</source>
        <translation>Não se diz o que se mede.</translation>
    </message>
    <message>
        <source>It is not said when the target must be reached.</source>
        <translation>Não se diz quando o valor-alvo deve ser atingido.</translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation>Assenta em:</translation>
    </message>
    <message>
        <source>It takes for granted that the areas would have gone the same way without the measure.</source>
        <translation>Pressupõe que as zonas teriam evoluído da mesma forma sem a medida.</translation>
    </message>
    <message>
        <source>It takes for granted that the course of before would have gone on.</source>
        <translation>Pressupõe que a evolução de antes teria continuado.</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Diz o que as pessoas dizem, não o que aconteceu.</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Justiça</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>Tipo de valor</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plano</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conhecido desde</translation>
    </message>
    <message>
        <source>Known until</source>
        <translation>Conhecido até</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Atrasado</translation>
    </message>
    <message>
        <source>Late actions</source>
        <translation>Ações atrasadas</translation>
    </message>
    <message>
        <source>Late: {n}.</source>
        <translation>Atrasadas: {n}.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Lead, and sectors</source>
        <translation>Responsável e setores</translation>
    </message>
    <message>
        <source>Length of the period after, before being 1: {n}.</source>
        <translation>Duração do período posterior, sendo o anterior 1: {n}.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivência</translation>
    </message>
    <message>
        <source>Log of progress</source>
        <translation>Registo do progresso</translation>
    </message>
    <message>
        <source>Many sound comparisons, brought together, that point the same way.</source>
        <translation>Muitas comparações sólidas, reunidas, que apontam na mesma direção.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Margins by the delta method, the wider of: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). The month of the start counts as treated.</source>
        <translation>Margens pelo método delta, a mais larga de: escalada pela dispersão de Pearson, e agrupada por zona (CR1). O mês de início conta como tratado.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {change}, between {low} and {high}; {verdict}.</source>
        <translation>Medido aqui ({before} e {after}): {change}, entre {low} e {high}; {verdict}.</translation>
    </message>
    <message>
        <source>Measured here ({before} and {after}): {verdict}.</source>
        <translation>Medido aqui ({before} e {after}): {verdict}.</translation>
    </message>
    <message>
        <source>Missing in the thread</source>
        <translation>O que falta no fio</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Money by funder</source>
        <translation>Dinheiro por financiador</translation>
    </message>
    <message>
        <source>Money by sector</source>
        <translation>Dinheiro por setor</translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation>Dinheiro por ano</translation>
    </message>
    <message>
        <source>Money is added to the cent over the budget lines that are filled in; how many are not is said beside it. A line counts for the sector of the lead of its action.</source>
        <translation>O dinheiro é somado até ao cêntimo sobre as linhas de orçamento preenchidas; ao lado diz-se quantas não o estão. Uma linha conta para o setor do responsável da sua ação.</translation>
    </message>
    <message>
        <source>Money planned: {planned} (lines not filled in: {without_planned}); spent: {spent} (lines not filled in: {without_spent}).</source>
        <translation>Dinheiro previsto: {planned} (linhas por preencher: {without_planned}); gasto: {spent} (linhas por preencher: {without_spent}).</translation>
    </message>
    <message>
        <source>Months next to one another are alike; the margin was widened for that.</source>
        <translation>Os meses contíguos são parecidos; por isso a margem foi alargada.</translation>
    </message>
    <message>
        <source>More refusals: {n}.</source>
        <translation>Mais recusas: {n}.</translation>
    </message>
    <message>
        <source>More rejected rows: {n}.</source>
        <translation>Mais linhas rejeitadas: {n}.</translation>
    </message>
    <message>
        <source>More remarks: {n}.</source>
        <translation>Mais observações: {n}.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes de vizinhança</translation>
    </message>
    <message>
        <source>No action has an evaluation yet.</source>
        <translation>Ainda nenhuma ação tem uma avaliação.</translation>
    </message>
    <message>
        <source>No amounts are filled in yet.</source>
        <translation>Ainda não há montantes preenchidos.</translation>
    </message>
    <message>
        <source>No area can serve to compare with.</source>
        <translation>Nenhum bairro serve para comparar.</translation>
    </message>
    <message>
        <source>No clear change is not the same as no effect.</source>
        <translation>Sem mudança clara não é o mesmo que sem efeito.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} higher than expected, which may be chance.</source>
        <translation>Sem mudança clara: com o que está à volta, {n} acima do esperado, e pode ser acaso.</translation>
    </message>
    <message>
        <source>No clear change: with what lies around {n} lower than expected, which may be chance.</source>
        <translation>Sem mudança clara: com o que está à volta, {n} abaixo do esperado, e pode ser acaso.</translation>
    </message>
    <message>
        <source>No clear change: {n} higher than expected, which may be chance.</source>
        <translation>Sem mudança clara: {n} acima do esperado, e pode ser acaso.</translation>
    </message>
    <message>
        <source>No clear change: {n} lower than expected, which may be chance.</source>
        <translation>Sem mudança clara: {n} abaixo do esperado, e pode ser acaso.</translation>
    </message>
    <message>
        <source>No comparison was found; it is not known.</source>
        <translation>Não se encontrou nenhuma comparação; não se sabe.</translation>
    </message>
    <message>
        <source>No figure of this area clearly changed.</source>
        <translation>Nenhum valor deste bairro mudou claramente.</translation>
    </message>
    <message>
        <source>No figures of institutions yet. Bring a table in with “figure import”.</source>
        <translation>Ainda não há valores de instituições. Traga uma tabela com «figure import».</translation>
    </message>
    <message>
        <source>No funder filled in</source>
        <translation>Financiador por preencher</translation>
    </message>
    <message>
        <source>No problems have been written down yet.</source>
        <translation>Ainda não foi anotado nenhum problema.</translation>
    </message>
    <message>
        <source>No score: it is not known how many incidents of its theme there were.</source>
        <translation>Sem pontuação: não se sabe quantos incidentes do seu tema houve.</translation>
    </message>
    <message>
        <source>No score: none of its figures has an earlier one and a margin or enough incidents to tell a change from chance.</source>
        <translation>Sem pontuação: nenhum dos seus valores tem um anterior e uma margem ou incidentes suficientes para distinguir uma mudança do acaso.</translation>
    </message>
    <message>
        <source>No score: none of its figures is a number of incidents for so many inhabitants, or a percentage of people.</source>
        <translation>Sem pontuação: nenhum dos seus valores é um número de incidentes por tantos habitantes, ou uma percentagem de pessoas.</translation>
    </message>
    <message>
        <source>No score: none of its figures says how unsafe people feel.</source>
        <translation>Sem pontuação: nenhum dos seus valores diz quão inseguras as pessoas se sentem.</translation>
    </message>
    <message>
        <source>No score: the theme of this problem has no weight in the table.</source>
        <translation>Sem pontuação: o tema deste problema não tem peso na tabela.</translation>
    </message>
    <message>
        <source>No score: there is no table of harm weights. None is official for Belgium or the Netherlands; import the office&apos;s own.</source>
        <translation>Sem pontuação: não há tabela de pesos de dano. Não há nenhuma oficial para a Bélgica nem os Países Baixos; importe a do serviço.</translation>
    </message>
    <message>
        <source>No sector filled in</source>
        <translation>Setor por preencher</translation>
    </message>
    <message>
        <source>No size is given: no figure of it is certain enough.</source>
        <translation>Não se indica a dimensão: nenhum valor é suficientemente certo.</translation>
    </message>
    <message>
        <source>No table of harm weights is official for Belgium or the Netherlands: say in each report whose these are.</source>
        <translation>Nenhuma tabela de pesos de dano é oficial para a Bélgica nem os Países Baixos: diga em cada relatório de quem são estes.</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Ninguém responde por ele.</translation>
    </message>
    <message>
        <source>Nobody has looked at the board yet; from now on changes are told.</source>
        <translation>Ainda ninguém viu o painel; a partir de agora contam-se as mudanças.</translation>
    </message>
    <message>
        <source>Not even the end of all {n} incidents would stand out: take more areas, a longer period or more categories.</source>
        <translation>Nem o fim dos {n} incidentes se destacaria: use mais zonas, um período mais longo ou mais categorias.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Por preencher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing around the areas is counted, so that displacement can&apos;t be seen.</source>
        <translation>Nada se conta à volta das zonas, por isso não se pode ver a deslocação.</translation>
    </message>
    <message>
        <source>Nothing changed since {day}.</source>
        <translation>Nada mudou desde {day}.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Ainda nada foi anotado.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Nuisance</source>
        <translation>Incómodos</translation>
    </message>
    <message>
        <source>Numbers: weighted displacement difference (Wheeler and Ratcliffe 2018), the variance is the sum of the counts, each by its weight squared; normal interval.</source>
        <translation>Números: diferença ponderada de deslocação (weighted displacement difference, Wheeler e Ratcliffe 2018); a variância é a soma das contagens, cada uma pelo seu peso ao quadrado; intervalo normal.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On it rest:</source>
        <translation>Nele assentam:</translation>
    </message>
    <message>
        <source>One or a few weak or small comparisons.</source>
        <translation>Uma ou poucas comparações fracas ou pequenas.</translation>
    </message>
    <message>
        <source>Only what was recorded counts: when people report more or less, the numbers change too.</source>
        <translation>Só conta o que foi registado: quando as pessoas participam mais ou menos, os números também mudam.</translation>
    </message>
    <message>
        <source>Operational goals by strategic goal</source>
        <translation>Objetivos operacionais por objetivo estratégico</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Own card, version {version}, by {office}</source>
        <translation>Ficha própria, versão {version}, de {office}</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Owner or lead</source>
        <translation>Titular ou responsável</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>People say less: {what}.</source>
        <translation>As pessoas dizem menos: {what}.</translation>
    </message>
    <message>
        <source>People say more: {what}.</source>
        <translation>As pessoas dizem mais: {what}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Plan, sources</source>
        <translation>Plano, fontes</translation>
    </message>
    <message>
        <source>Plan: sources and method</source>
        <translation>Plano: fontes e método</translation>
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
        <translation>Polícia</translation>
    </message>
    <message>
        <source>Political choice</source>
        <translation>Escolha política</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevenção</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Priorities without a goal</source>
        <translation>Prioridades sem objetivo</translation>
    </message>
    <message>
        <source>Priorities: what was chosen, and how firm that is</source>
        <translation>Prioridades: o que foi escolhido e quão firme é</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Problems and how they are weighed</source>
        <translation>Problemas e como são ponderados</translation>
    </message>
    <message>
        <source>Problems it answers</source>
        <translation>Problemas a que responde</translation>
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
        <translation>Fichas de programa que já não existem</translation>
    </message>
    <message>
        <source>Public space and housing</source>
        <translation>Espaço público e habitação</translation>
    </message>
    <message>
        <source>Put the date of the target after that of the baseline.</source>
        <translation>Ponha a data do valor-alvo depois da da situação de partida.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Atingido em</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Recorded less: {what}.</source>
        <translation>Menos registado: {what}.</translation>
    </message>
    <message>
        <source>Recorded more: {what}.</source>
        <translation>Mais registado: {what}.</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Linhas rejeitadas: {path}</translation>
    </message>
    <message>
        <source>Relative effect: Farrington and Welsh&apos;s odds of counts; doubling the variance allows for counts that vary more than Poisson&apos;s (Welsh and Farrington 2009).</source>
        <translation>Efeito relativo: razão de contagens de Farrington e Welsh; duplicar a variância tem em conta contagens que variam mais do que as de Poisson (Welsh e Farrington 2009).</translation>
    </message>
    <message>
        <source>Response: what is done</source>
        <translation>Resposta: o que se faz</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risco</translation>
    </message>
    <message>
        <source>Risk and evidence</source>
        <translation>Risco e fundamentação</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Fatores de risco</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}</source>
        <translation>Linha {row}, {column}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}, {column}: {reason}.</source>
        <translation>Linha {row}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>Rows of other indicators, left out: {n}.</source>
        <translation>Linhas de outros indicadores, omitidas: {n}.</translation>
    </message>
    <message>
        <source>Rows that had lost their place when copies were put together: {n}. They stand at the top.</source>
        <translation>Linhas que tinham perdido o seu lugar ao juntar cópias: {n}. Estão no topo.</translation>
    </message>
    <message>
        <source>Scanning: what is going on</source>
        <translation>Exploração (scanning): o que se passa</translation>
    </message>
    <message>
        <source>Score (1 to 5)</source>
        <translation>Pontuação (1 a 5)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sector of the lead</source>
        <translation>Setor do responsável</translation>
    </message>
    <message>
        <source>Sector of the owner</source>
        <translation>Setor do titular</translation>
    </message>
    <message>
        <source>Sectors: {sectors}</source>
        <translation>Setores: {sectors}</translation>
    </message>
    <message>
        <source>Segmented Poisson regression: level, trend, jump, change of trend, and two waves a year from 24 months on; margins scaled by Pearson&apos;s dispersion, Student&apos;s t; Newey and West&apos;s where the residuals of neighbouring months resemble one another and theirs are wider.</source>
        <translation>Regressão de Poisson segmentada: nível, tendência, salto, mudança de tendência e duas ondas por ano a partir de 24 meses; margens escaladas pela dispersão de Pearson, t de Student; as de Newey e West quando os resíduos de meses contíguos são parecidos e as suas são mais largas.</translation>
    </message>
    <message>
        <source>Share by area and month: Poisson regression with area and month effects; the wider of two margins: scaled by Pearson&apos;s dispersion, and clustered by area (CR1). With few areas, or one treated area, the clustered margin alone is too narrow.</source>
        <translation>Percentagem por zona e mês: regressão de Poisson com efeitos de zona e mês; a mais larga de duas margens: escalada pela dispersão de Pearson, e agrupada por zona (CR1). Com poucas zonas, ou uma só zona da ação, a margem agrupada sozinha é demasiado estreita.</translation>
    </message>
    <message>
        <source>Share from the totals: Poisson rate ratio (treated × after) with the length of the months as offset, margin scaled by Pearson&apos;s dispersion; negative binomial (NB2) beside it.</source>
        <translation>Percentagem segundo os totais: razão de taxas de Poisson (tratado × depois) com a duração dos meses como offset, margem escalada pela dispersão de Pearson; binomial negativa (NB2) ao lado.</translation>
    </message>
    <message>
        <source>Sheets that were not read: {names}.</source>
        <translation>Folhas que não foram lidas: {names}.</translation>
    </message>
    <message>
        <source>Should go</source>
        <translation>Deve ir</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>Desde {day}:</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Size of the areas to compare with, treated being 1: {n}.</source>
        <translation>Dimensão das zonas de comparação, sendo as da ação 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the areas to compare with, treated being 1: {n}.</source>
        <translation>Dimensão do que está à volta das zonas de comparação, sendo as da ação 1: {n}.</translation>
    </message>
    <message>
        <source>Size of what lies around the treated areas, treated being 1: {n}.</source>
        <translation>Dimensão do que está à volta das zonas da ação, sendo as da ação 1: {n}.</translation>
    </message>
    <message>
        <source>Small counts of incidents are hidden, and so is every figure that follows from them.</source>
        <translation>As contagens pequenas de incidentes estão ocultas, e também todo o valor que delas resulte.</translation>
    </message>
    <message>
        <source>Social affairs</source>
        <translation>Assuntos sociais</translation>
    </message>
    <message>
        <source>Some sound comparisons, or many weaker ones; it may be different elsewhere.</source>
        <translation>Algumas comparações sólidas, ou muitas mais fracas; noutro lugar pode ser diferente.</translation>
    </message>
    <message>
        <source>Sound comparisons that contradict one another.</source>
        <translation>Comparações sólidas que se contradizem.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Spent (€)</source>
        <translation>Gasto (€)</translation>
    </message>
    <message>
        <source>Standard error {error}, z {z}.</source>
        <translation>Erro-padrão {error}, z {z}.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Taken along on</source>
        <translation>Incluído em</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Valor-alvo</translation>
    </message>
    <message>
        <source>Texts stand by language: nl is needed, en, fr, es and pt may be added.</source>
        <translation>Os textos estão por língua: nl é necessário; en, fr, es e pt podem ser adicionados.</translation>
    </message>
    <message>
        <source>The action starts on {day}, later than the period after begins.</source>
        <translation>A ação começa em {day}, depois do começo do período posterior.</translation>
    </message>
    <message>
        <source>The action starts on {day}, which lies in the period before.</source>
        <translation>A ação começa em {day}, dentro do período anterior.</translation>
    </message>
    <message>
        <source>The area</source>
        <translation>O bairro</translation>
    </message>
    <message>
        <source>The areas to compare with are drawn at the level of the treated ones.</source>
        <translation>As zonas de comparação são desenhadas ao nível das da ação.</translation>
    </message>
    <message>
        <source>The board is marked as seen.</source>
        <translation>O painel está marcado como visto.</translation>
    </message>
    <message>
        <source>The counts vary more from month to month than by chance alone ({n} times as much): the margin of the numbers is too narrow. Go by the shares.</source>
        <translation>As contagens variam de mês para mês mais do que por puro acaso ({n} vezes mais): a margem dos números é demasiado estreita. Guie-se pelas percentagens.</translation>
    </message>
    <message>
        <source>The design can still be changed: it was not fixed.</source>
        <translation>O desenho ainda pode ser alterado: não foi fixado.</translation>
    </message>
    <message>
        <source>The design was fixed on {day}.</source>
        <translation>O desenho foi fixado em {day}.</translation>
    </message>
    <message>
        <source>The design was fixed on {fixed}, after the start on {start}.</source>
        <translation>O desenho foi fixado em {fixed}, depois do início em {start}.</translation>
    </message>
    <message>
        <source>The design was not fixed beforehand: it could have been chosen to suit the outcome.</source>
        <translation>O desenho não foi fixado de antemão: pode ter sido escolhido para dar bom resultado.</translation>
    </message>
    <message>
        <source>The figure at the start is missing.</source>
        <translation>Falta o valor de partida.</translation>
    </message>
    <message>
        <source>The figure to reach is missing.</source>
        <translation>Falta o valor a atingir.</translation>
    </message>
    <message>
        <source>The figure went from {before} to {after} ({unit}).</source>
        <translation>O valor passou de {before} para {after} ({unit}).</translation>
    </message>
    <message>
        <source>The first line is the one that was agreed on; the others show how firm it is.</source>
        <translation>A primeira linha é a que foi acordada; as outras mostram quão firme é.</translation>
    </message>
    <message>
        <source>The groups are not of one size ({treated} incidents and {control} before the start). A change in numbers weighs more in the larger one; look at the shares too, or weigh by inhabitants.</source>
        <translation>Os grupos não têm a mesma dimensão ({treated} incidentes e {control} antes do início). Uma mudança em números pesa mais no maior; veja também as percentagens, ou pondere por habitantes.</translation>
    </message>
    <message>
        <source>The incidents in the project do not reach over all of {period}.</source>
        <translation>Os incidentes do projeto não cobrem todo {period}.</translation>
    </message>
    <message>
        <source>The incidents of the period before have changed since the design was fixed: some were added or removed.</source>
        <translation>Os incidentes do período anterior mudaram desde que o desenho foi fixado: alguns foram adicionados ou retirados.</translation>
    </message>
    <message>
        <source>The last year before the start was a peak, clearly above the years before. Such a peak falls by itself, also without a measure.</source>
        <translation>O último ano antes do início foi um pico, claramente acima dos anos anteriores. Um pico assim desce por si só, mesmo sem medida.</translation>
    </message>
    <message>
        <source>The liveliest action of each place</source>
        <translation>A ação mais ativa de cada local</translation>
    </message>
    <message>
        <source>The margins stand on the page of goals; how a goal stands reckons with them.</source>
        <translation>As margens estão na folha de objetivos; o ponto em que está um objetivo tem-nas em conta.</translation>
    </message>
    <message>
        <source>The numbers are too small to be shown here.</source>
        <translation>Os números são demasiado pequenos para serem mostrados aqui.</translation>
    </message>
    <message>
        <source>The own card “{card}” is removed; actions keep naming it.</source>
        <translation>A ficha própria «{card}» foi retirada; as ações continuam a nomeá-la.</translation>
    </message>
    <message>
        <source>The period before is short: {months} months. A year or more is better.</source>
        <translation>O período anterior é curto: {months} meses. Um ano ou mais é melhor.</translation>
    </message>
    <message>
        <source>The periods are not equally long ({before} and {after} days): the difference is counted over a period as long as the first.</source>
        <translation>Os períodos não duram o mesmo ({before} e {after} dias): a diferença é contada sobre um período tão longo como o primeiro.</translation>
    </message>
    <message>
        <source>The plan at a glance</source>
        <translation>O plano num relance</translation>
    </message>
    <message>
        <source>The score of a problem is the mean of its scores from 1 to 5, weighted by the criteria. To see how firm the order is, the weights were drawn {draws} times: around the chosen ones (Dirichlet, concentration {concentration}) and at will. The share says how often a problem is among the first {top}. Seed {seed}.</source>
        <translation>A pontuação de um problema é a média das suas pontuações de 1 a 5, ponderada pelos critérios. Para ver quão firme é a ordem, os pesos foram sorteados {draws} vezes: à volta dos escolhidos (Dirichlet, concentração {concentration}) e ao acaso. A percentagem diz quantas vezes um problema está entre os {top} primeiros. Semente {seed}.</translation>
    </message>
    <message>
        <source>The size of a group is not known: its counts are taken as they are.</source>
        <translation>A dimensão de um grupo não é conhecida: as contagens são usadas tal como estão.</translation>
    </message>
    <message>
        <source>The target lies before the baseline in time.</source>
        <translation>O valor-alvo é anterior no tempo à situação de partida.</translation>
    </message>
    <message>
        <source>The true difference lies between {low} and {high} in {level} of 100 such cases.</source>
        <translation>A diferença real está entre {low} e {high} em {level} de 100 casos assim.</translation>
    </message>
    <message>
        <source>The two periods hold other months of the year: the season may explain a difference.</source>
        <translation>Os dois períodos contêm meses diferentes do ano: a estação pode explicar uma diferença.</translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation>Temas: {themes}</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Ainda não há ações.</translation>
    </message>
    <message>
        <source>There are no areas to compare with: this is the weaker design.</source>
        <translation>Não há zonas de comparação: este é o desenho mais fraco.</translation>
    </message>
    <message>
        <source>There are no cards like that.</source>
        <translation>Não há fichas assim.</translation>
    </message>
    <message>
        <source>There are no figures yet. Import incidents, a survey or a table first.</source>
        <translation>Ainda não há valores. Importe primeiro incidentes, um inquérito ou uma tabela.</translation>
    </message>
    <message>
        <source>There are no operational goals yet.</source>
        <translation>Ainda não há objetivos operacionais.</translation>
    </message>
    <message>
        <source>There are no problems in this project yet.</source>
        <translation>Ainda não há problemas neste projeto.</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Não há nenhum.</translation>
    </message>
    <message>
        <source>There is no evaluation yet.</source>
        <translation>Ainda não há nenhuma avaliação.</translation>
    </message>
    <message>
        <source>There is no operational goal in this project yet.</source>
        <translation>Ainda não há nenhum objetivo operacional neste projeto.</translation>
    </message>
    <message>
        <source>There is no plan in this project yet.</source>
        <translation>Ainda não há nenhum plano neste projeto.</translation>
    </message>
    <message>
        <source>There were few incidents before the start: {n}. Only a very large effect can show.</source>
        <translation>Houve poucos incidentes antes do início: {n}. Só se pode ver um efeito muito grande.</translation>
    </message>
    <message>
        <source>These are the figures of the municipality; --area gives those of areas.</source>
        <translation>Estes são os valores do município; --area dá os dos bairros.</translation>
    </message>
    <message>
        <source>This is provisional: the period after is counted until {day}.</source>
        <translation>É provisório: o período posterior é contado até {day}.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era um ensaio: nada foi guardado.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be reached by</source>
        <translation>A atingir até</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals hold what is filled in. Of the {lines} budget lines {planned} have no planned and {spent} no spent amount.</source>
        <translation>Os totais contêm o que está preenchido. Das {lines} linhas de orçamento, {planned} não têm montante previsto e {spent} não têm montante gasto.</translation>
    </message>
    <message>
        <source>Treated areas</source>
        <translation>Zonas da ação</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Vítimas e queixas</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violência</translation>
    </message>
    <message>
        <source>Ways to compute it</source>
        <translation>Formas de o calcular</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights read: {read}; new: {added}, changed: {updated}, the same: {unchanged}, refused: {rejected}.</source>
        <translation>Pesos lidos: {read}; novos: {added}, alterados: {updated}, iguais: {unchanged}, rejeitados: {rejected}.</translation>
    </message>
    <message>
        <source>Weights without a source: {n}.</source>
        <translation>Pesos sem fonte: {n}.</translation>
    </message>
    <message>
        <source>What changed in what is known</source>
        <translation>O que mudou no que se sabe</translation>
    </message>
    <message>
        <source>What evaluations found</source>
        <translation>O que as avaliações concluíram</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>O que se conta</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>O que se faz aqui</translation>
    </message>
    <message>
        <source>What is due, and what is missing</source>
        <translation>O que há a fazer e o que falta</translation>
    </message>
    <message>
        <source>What is known of measures</source>
        <translation>O que se sabe das medidas</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>O que é medido</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>O que lhe falta</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
    <message>
        <source>What may be added, as often as needed:</source>
        <translation>O que se pode adicionar, tantas vezes quantas for preciso:</translation>
    </message>
    <message>
        <source>What people feel and tell</source>
        <translation>O que as pessoas sentem e contam</translation>
    </message>
    <message>
        <source>What problems were judged by</source>
        <translation>Como os problemas foram avaliados</translation>
    </message>
    <message>
        <source>What was found on the spot</source>
        <translation>O que se encontrou no local</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>O que foi registado</translation>
    </message>
    <message>
        <source>Whatever else changed around the start looks like an effect: there is nothing to compare with.</source>
        <translation>Qualquer outra coisa que mudou perto do início parece um efeito: não há com que comparar.</translation>
    </message>
    <message>
        <source>Whatever else changed at the same time in only one of the two groups is counted along.</source>
        <translation>Qualquer outra coisa que mudou ao mesmo tempo em só um dos dois grupos também conta.</translation>
    </message>
    <message>
        <source>WhatsApp group</source>
        <translation>Grupo de WhatsApp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Where actions take place</source>
        <translation>Onde se realizam ações</translation>
    </message>
    <message>
        <source>Where and for whom</source>
        <translation>Onde e para quem</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Onde e quando</translation>
    </message>
    <message>
        <source>Where and when it was tried</source>
        <translation>Onde e quando foi experimentado</translation>
    </message>
    <message>
        <source>Where it began</source>
        <translation>Onde começou</translation>
    </message>
    <message>
        <source>Where it should go</source>
        <translation>Para onde deve ir</translation>
    </message>
    <message>
        <source>Where it was tried</source>
        <translation>Onde foi experimentado</translation>
    </message>
    <message>
        <source>Where, and for whom</source>
        <translation>Onde, e para quem</translation>
    </message>
    <message>
        <source>Whether actions worked</source>
        <translation>Se as ações funcionaram</translation>
    </message>
    <message>
        <source>Whether both groups went the same way before can&apos;t be judged: too few months.</source>
        <translation>Não se pode avaliar se os dois grupos evoluíam da mesma forma antes: demasiado poucos meses.</translation>
    </message>
    <message>
        <source>Whether incidents moved to other places was not looked at.</source>
        <translation>Não se viu se os incidentes se deslocaram para outros locais.</translation>
    </message>
    <message>
        <source>Whether it grows or shrinks, beyond chance.</source>
        <translation>Se cresce ou diminui, para além do acaso.</translation>
    </message>
    <message>
        <source>Whether the office and its partners can do something about it.</source>
        <translation>Se o serviço e os seus parceiros podem fazer algo a esse respeito.</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Quem e onde</translation>
    </message>
    <message>
        <source>Who answers for a goal, and where its figures come from</source>
        <translation>Quem responde por um objetivo, e de onde vêm os seus valores</translation>
    </message>
    <message>
        <source>Why it would work</source>
        <translation>Porque funcionaria</translation>
    </message>
    <message>
        <source>Why the evidence has this grade</source>
        <translation>Porque é que a evidência tem este nível</translation>
    </message>
    <message>
        <source>With any weights</source>
        <translation>Com qualquer peso</translation>
    </message>
    <message>
        <source>With so many answers a change below {n} ({unit}) can&apos;t be told from chance.</source>
        <translation>Com tantas respostas, uma mudança inferior a {n} ({unit}) não se distingue do acaso.</translation>
    </message>
    <message>
        <source>With these numbers a fall below {n} can&apos;t be told from chance.</source>
        <translation>Com estes números, uma descida inferior a {n} não se distingue do acaso.</translation>
    </message>
    <message>
        <source>Within its margin it could be {low} to {high}.</source>
        <translation>Dentro da sua margem pode ser de {low} a {high}.</translation>
    </message>
    <message>
        <source>Work of services</source>
        <translation>Trabalho dos serviços</translation>
    </message>
    <message>
        <source>Working in steps (SARA)</source>
        <translation>Trabalhar por passos (SARA)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>a clear fall</source>
        <translation>uma descida clara</translation>
    </message>
    <message>
        <source>a clear rise</source>
        <translation>uma subida clara</translation>
    </message>
    <message>
        <source>a copy of a row above: taken as a new row</source>
        <translation>cópia de uma linha acima: aceite como linha nova</translation>
    </message>
    <message>
        <source>a date without a day: {day} was taken</source>
        <translation>data sem dia: usou-se {day}</translation>
    </message>
    <message>
        <source>a newer period</source>
        <translation>um período mais recente</translation>
    </message>
    <message>
        <source>a problem that is not in the project: left out</source>
        <translation>um problema que não está no projeto: omitido</translation>
    </message>
    <message>
        <source>a programme card that is not in the library: kept as it is</source>
        <translation>uma ficha de programa que não está na biblioteca: fica como está</translation>
    </message>
    <message>
        <source>a ring of {n} metres</source>
        <translation>um anel de {n} metros</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>action ends</source>
        <translation>a ação termina</translation>
    </message>
    <message>
        <source>action starts</source>
        <translation>a ação começa</translation>
    </message>
    <message>
        <source>active</source>
        <translation>ativa</translation>
    </message>
    <message>
        <source>all incidents</source>
        <translation>todos os incidentes</translation>
    </message>
    <message>
        <source>an area that is not in the project: kept as it is</source>
        <translation>um bairro que não está no projeto: fica como está</translation>
    </message>
    <message>
        <source>an indicator that is not in the project now: kept as it is</source>
        <translation>um indicador que agora não está no projeto: fica como está</translation>
    </message>
    <message>
        <source>an indicator that is not in the project: kept as words of what is measured</source>
        <translation>um indicador que não está no projeto: mantém-se como texto do que se mede</translation>
    </message>
    <message>
        <source>and more: {n}</source>
        <translation>e mais: {n}</translation>
    </message>
    <message>
        <source>another figure for the same period</source>
        <translation>outro valor para o mesmo período</translation>
    </message>
    <message>
        <source>areas that start one after the other</source>
        <translation>zonas que começam umas após as outras</translation>
    </message>
    <message>
        <source>areas to compare with</source>
        <translation>zonas de comparação</translation>
    </message>
    <message>
        <source>areas to compare with (× {factor})</source>
        <translation>zonas de comparação (× {factor})</translation>
    </message>
    <message>
        <source>around the areas to compare with</source>
        <translation>à volta das zonas de comparação</translation>
    </message>
    <message>
        <source>around the treated areas</source>
        <translation>à volta das zonas da ação</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>em {day}</translation>
    </message>
    <message>
        <source>as people say</source>
        <translation>segundo as pessoas dizem</translation>
    </message>
    <message>
        <source>baseline: {source}</source>
        <translation>situação de partida: {source}</translation>
    </message>
    <message>
        <source>before and after, with areas to compare with</source>
        <translation>antes e depois, com zonas de comparação</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>aquém do previsto</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>não se pode somar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>mudança</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>mudança desconhecida</translation>
    </message>
    <message>
        <source>change of the yearly growth</source>
        <translation>mudança do crescimento anual</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descida clara</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>subida clara</translation>
    </message>
    <message>
        <source>columns that are not known were left out</source>
        <translation>omitiram-se colunas desconhecidas</translation>
    </message>
    <message>
        <source>contradictory</source>
        <translation>contraditória</translation>
    </message>
    <message>
        <source>decision without a date</source>
        <translation>decisão sem data</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>diferença</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>drawn on the map</source>
        <translation>desenhado no mapa</translation>
    </message>
    <message>
        <source>effect not known</source>
        <translation>efeito desconhecido</translation>
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
        <translation>todos os semestres</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>todos os meses</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>todos os trimestres</translation>
    </message>
    <message>
        <source>every three years</source>
        <translation>a cada três anos</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>a cada dois anos</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>todos os anos</translation>
    </message>
    <message>
        <source>evidence: {grade}</source>
        <translation>evidência: {grade}</translation>
    </message>
    <message>
        <source>figures: {n}</source>
        <translation>valores: {n}</translation>
    </message>
    <message>
        <source>findings differ</source>
        <translation>as conclusões diferem</translation>
    </message>
    <message>
        <source>fixed on {day}</source>
        <translation>fixado em {day}</translation>
    </message>
    <message>
        <source>fixed on {day}, the action started on {start}</source>
        <translation>fixado em {day}, a ação começou em {start}</translation>
    </message>
    <message>
        <source>for now {verdict}</source>
        <translation>por agora {verdict}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>goal to be measured</source>
        <translation>objetivo a medir</translation>
    </message>
    <message>
        <source>gone: {names}</source>
        <translation>já não existem: {names}</translation>
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
        <translation>mais alto</translation>
    </message>
    <message>
        <source>in the whole municipality</source>
        <translation>em todo o município</translation>
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
        <translation>habitantes desconhecidos</translation>
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
        <translation>salto no início</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>late: {why}</source>
        <translation>atrasado: {why}</translation>
    </message>
    <message>
        <source>latest figure with its margin</source>
        <translation>último valor com a sua margem</translation>
    </message>
    <message>
        <source>limited</source>
        <translation>limitada</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>mais baixo</translation>
    </message>
    <message>
        <source>many times more</source>
        <translation>muitas vezes mais</translation>
    </message>
    <message>
        <source>margins: what chance makes of such counts (95 in 100)</source>
        <translation>margens: o que o acaso faz com estas contagens (95 em 100)</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunião</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>months before and after</source>
        <translation>meses antes e depois</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>município</translation>
    </message>
    <message>
        <source>neighbourhood information network</source>
        <translation>rede de informação de vizinhança</translation>
    </message>
    <message>
        <source>new on the board</source>
        <translation>novo no painel</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sem diferença clara</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>no figure since the start</source>
        <translation>sem valor desde o início</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>no score: {criteria}</source>
        <translation>sem pontuação: {criteria}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not at all: the groups are about as large</source>
        <translation>nada: os grupos têm mais ou menos a mesma dimensão</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>não é claro</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>não comparável</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda por decidir</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>ainda por fixar</translation>
    </message>
    <message>
        <source>not fixed yet: it may still change</source>
        <translation>ainda por fixar: ainda pode mudar</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>não mensurável</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>não incluído</translation>
    </message>
    <message>
        <source>nothing can be said yet</source>
        <translation>ainda nada se pode dizer</translation>
    </message>
    <message>
        <source>nothing is late</source>
        <translation>nada está atrasado</translation>
    </message>
    <message>
        <source>now: {source}</source>
        <translation>agora: {source}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers, all together</source>
        <translation>números, tudo junto</translation>
    </message>
    <message>
        <source>numbers, around them</source>
        <translation>números, à sua volta</translation>
    </message>
    <message>
        <source>numbers, treated areas</source>
        <translation>números, zonas da ação</translation>
    </message>
    <message>
        <source>on course</source>
        <translation>no bom caminho</translation>
    </message>
    <message>
        <source>operational goal</source>
        <translation>objetivo operacional</translation>
    </message>
    <message>
        <source>other finding</source>
        <translation>outra constatação</translation>
    </message>
    <message>
        <source>other network</source>
        <translation>outra rede</translation>
    </message>
    <message>
        <source>own card, version {version}, by {office}</source>
        <translation>ficha própria, versão {version}, de {office}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>per 1,000 a year</source>
        <translation>por 1.000 por ano</translation>
    </message>
    <message>
        <source>perhaps not comparable: not decided yet</source>
        <translation>talvez não comparável: ainda por decidir</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>planned € {planned}, spent € {spent}. Budget lines: {lines}; without a planned amount {planned_missing}, without a spent one {spent_missing}.</source>
        <translation>previsto € {planned}, gasto € {spent}. Linhas de orçamento: {lines}; sem montante previsto {planned_missing}, sem montante gasto {spent_missing}.</translation>
    </message>
    <message>
        <source>points to an improvement</source>
        <translation>aponta para uma melhoria</translation>
    </message>
    <message>
        <source>points to harm</source>
        <translation>aponta para um prejuízo</translation>
    </message>
    <message>
        <source>points to no clear effect</source>
        <translation>não aponta para um efeito claro</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>rank {rank} (between {low} and {high})</source>
        <translation>posição {rank} (entre {low} e {high})</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registado</translation>
    </message>
    <message>
        <source>relative effect</source>
        <translation>efeito relativo</translation>
    </message>
    <message>
        <source>relative effect, variance doubled</source>
        <translation>efeito relativo, variância duplicada</translation>
    </message>
    <message>
        <source>result of an evaluation</source>
        <translation>resultado de uma avaliação</translation>
    </message>
    <message>
        <source>rows: {n}</source>
        <translation>linhas: {n}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>safety walk</source>
        <translation>caminhada de segurança</translation>
    </message>
    <message>
        <source>share</source>
        <translation>percentagem</translation>
    </message>
    <message>
        <source>share, areas that start in {month}</source>
        <translation>percentagem, zonas que começam em {month}</translation>
    </message>
    <message>
        <source>share, by area and month</source>
        <translation>percentagem, por zona e mês</translation>
    </message>
    <message>
        <source>share, by the spread of areas</source>
        <translation>percentagem, segundo a dispersão das zonas</translation>
    </message>
    <message>
        <source>share, from the totals</source>
        <translation>percentagem, segundo os totais</translation>
    </message>
    <message>
        <source>share, negative binomial</source>
        <translation>percentagem, binomial negativa</translation>
    </message>
    <message>
        <source>shares are changes in percent of what was expected; margins hold {level}</source>
        <translation>as percentagens são mudanças em relação ao esperado; as margens contêm {level}</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>should have ended</source>
        <translation>devia ter terminado</translation>
    </message>
    <message>
        <source>should have started</source>
        <translation>devia ter começado</translation>
    </message>
    <message>
        <source>shown or hidden where it was not before</source>
        <translation>mostrado ou oculto onde antes não estava</translation>
    </message>
    <message>
        <source>source not named</source>
        <translation>fonte não indicada</translation>
    </message>
    <message>
        <source>special attention point</source>
        <translation>ponto de atenção especial</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>quilómetros quadrados</translation>
    </message>
    <message>
        <source>start</source>
        <translation>início</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>em arranque</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>começa</translation>
    </message>
    <message>
        <source>step due</source>
        <translation>vence um passo</translation>
    </message>
    <message>
        <source>step not done</source>
        <translation>passo por fazer</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>passo de uma ação</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>strategic goal</source>
        <translation>objetivo estratégico</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>survey before and after</source>
        <translation>inquérito antes e depois</translation>
    </message>
    <message>
        <source>target to be reached</source>
        <translation>valor-alvo a atingir</translation>
    </message>
    <message>
        <source>the latest is of {day}</source>
        <translation>o último é de {day}</translation>
    </message>
    <message>
        <source>the numbers are too small to be shown</source>
        <translation>os números são demasiado pequenos para serem mostrados</translation>
    </message>
    <message>
        <source>the sector of a partner was taken from its name</source>
        <translation>o setor de um parceiro foi deduzido do seu nome</translation>
    </message>
    <message>
        <source>the whole municipality</source>
        <translation>todo o município</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>demasiado poucos</translation>
    </message>
    <message>
        <source>treated areas</source>
        <translation>zonas da ação</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>up</source>
        <translation>para cima</translation>
    </message>
    <message>
        <source>way</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>where the straight line to the target is then</source>
        <translation>onde está então a linha reta até ao valor-alvo</translation>
    </message>
    <message>
        <source>without a theme</source>
        <translation>sem tema</translation>
    </message>
    <message>
        <source>without the measure</source>
        <translation>sem a medida</translation>
    </message>
    <message>
        <source>yearly growth before</source>
        <translation>crescimento anual antes</translation>
    </message>
    <message>
        <source>{area} (area no longer exists)</source>
        <translation>{area} (o bairro já não existe)</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, but another course ({growth} a year); {far} km away</source>
        <translation>{area}: {level} vezes o nível, mas outra evolução ({growth} por ano); a {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level, {far} km away</source>
        <translation>{area}: {level} vezes o nível, a {far} km</translation>
    </message>
    <message>
        <source>{area}: {level} times the level; its course differs no more than by chance ({growth} a year); {far} km away</source>
        <translation>{area}: {level} vezes o nível; a sua evolução não difere mais do que por acaso ({growth} por ano); a {far} km</translation>
    </message>
    <message>
        <source>{before} compared with {after}</source>
        <translation>{before} comparado com {after}</translation>
    </message>
    <message>
        <source>{card} can&apos;t be read: {problem}</source>
        <translation>não se pode ler {card}: {problem}</translation>
    </message>
    <message>
        <source>{day}, after the start of {start}, mark {mark}</source>
        <translation>{day}, depois do início em {start}, marca {mark}</translation>
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
        <translation>{figure} em {place}, {period}: {value}, segundo as pessoas dizem.</translation>
    </message>
    <message>
        <source>{figure} in {place}, {period}: {value}, as recorded.</source>
        <translation>{figure} em {place}, {period}: {value}, segundo o registado.</translation>
    </message>
    <message>
        <source>{figure}, {period}: can&apos;t be measured any more</source>
        <translation>{figure}, {period}: já não se pode medir</translation>
    </message>
    <message>
        <source>{figure}, {period}: had no value, is {now} now</source>
        <translation>{figure}, {period}: não tinha valor, agora é {now}</translation>
    </message>
    <message>
        <source>{figure}, {period}: long ago</source>
        <translation>{figure}, {period}: há muito tempo</translation>
    </message>
    <message>
        <source>{figure}, {period}: there is a newer one of {newest}</source>
        <translation>{figure}, {period}: há um mais recente de {newest}</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, has no value now</source>
        <translation>{figure}, {period}: era {then}, agora não tem valor</translation>
    </message>
    <message>
        <source>{figure}, {period}: was {then}, is {now} now</source>
        <translation>{figure}, {period}: era {then}, agora é {now}</translation>
    </message>
    <message>
        <source>{file} is written. Fill it in in a text editor, then bring it in with “card import”.</source>
        <translation>{file} está escrito. Preencha-o num editor de texto e traga-o depois com «card import».</translation>
    </message>
    <message>
        <source>{file}: cards read: {read}, new: {added}, newer: {updated}, the same already: {unchanged}, refused: {refused}.</source>
        <translation>{file}: fichas lidas: {read}, novas: {added}, mais recentes: {updated}, já iguais: {unchanged}, recusadas: {refused}.</translation>
    </message>
    <message>
        <source>{file}: cards: {n}, effects measured here: {effects}.</source>
        <translation>{file}: fichas: {n}, efeitos medidos aqui: {effects}.</translation>
    </message>
    <message>
        <source>{file}: plans: {plans}, goals: {goals}, actions: {actions}.</source>
        <translation>{file}: planos: {plans}, objetivos: {goals}, ações: {actions}.</translation>
    </message>
    <message>
        <source>{file}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>{file}: linhas lidas: {read}; adicionadas: {added}, atualizadas: {updated}, inalteradas: {unchanged}, rejeitadas: {rejected}.</translation>
    </message>
    <message>
        <source>{file}: {title}. In its lists: areas {areas}, indicators {indicators}, programme cards {cards}.</source>
        <translation>{file}: {title}. Nas suas listas: bairros {areas}, indicadores {indicators}, fichas de programa {cards}.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{n} in 100</source>
        <translation>{n} em 100</translation>
    </message>
    <message>
        <source>{period}: was {then}, is {now} now</source>
        <translation>{period}: era {then}, agora é {now}</translation>
    </message>
    <message>
        <source>{plan}: at a glance</source>
        <translation>{plan}: num relance</translation>
    </message>
    <message>
        <source>{plan}: goals to start from: {n}.</source>
        <translation>{plan}: objetivos para começar: {n}.</translation>
    </message>
    <message>
        <source>{rank}. {title}: {total} ({lane}); in the first {top} in {near} of draws near these weights, in {free} with any weights</source>
        <translation>{rank}. {title}: {total} ({lane}); entre os {top} primeiros em {near} dos sorteios próximos destes pesos, em {free} com qualquer peso</translation>
    </message>
    <message>
        <source>{score} is from {low} to under {high}; {next} begins there.</source>
        <translation>{score} vai de {low} a menos de {high}; aí começa {next}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {reason}.</source>
        <translation>{sheet}, linha {line}, {column}: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}, line {line}, {column}: {remark}</source>
        <translation>{sheet}, linha {line}, {column}: {remark}</translation>
    </message>
    <message>
        <source>{sheet}: columns that are not known, kept as remarks: {names}.</source>
        <translation>{sheet}: colunas desconhecidas, guardadas como notas: {names}.</translation>
    </message>
    <message>
        <source>{status}, high risk</source>
        <translation>{status}, risco alto</translation>
    </message>
    <message>
        <source>{status}, without days</source>
        <translation>{status}, sem dias</translation>
    </message>
    <message>
        <source>{title}: no scores yet ({lane})</source>
        <translation>{title}: ainda sem pontuações ({lane})</translation>
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
        <translation>{what} (segundo as pessoas dizem)</translation>
    </message>
    <message>
        <source>{what} ({day})</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}: {change} over a year</source>
        <translation>{what}: {change} num ano</translation>
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
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>From figures to priorities, goals and actions, and whether they worked.</source>
        <translation>Dos valores a prioridades, objetivos e ações, e se funcionaram.</translation>
    </message>
    <message>
        <source>Imports neighbourhood surveys and turns them into figures with margins.</source>
        <translation>Importa inquéritos de bairro e transforma-os em valores com margens.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Mostra o que falta, está duplicado, é tardio ou não tem categoria nos incidentes.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Inquéritos</translation>
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
        <translation>A ler os bairros</translation>
    </message>
    <message>
        <source>Reading shapes</source>
        <translation>A ler as formas</translation>
    </message>
    <message>
        <source>Reading the raster</source>
        <translation>A ler o raster</translation>
    </message>
</context>
<context>
    <name>qgis</name>
    <message>
        <source>A date: 2026-03-31</source>
        <translation>Uma data: 2026-03-31</translation>
    </message>
    <message>
        <source>A number from 0</source>
        <translation>Um número a partir de 0</translation>
    </message>
    <message>
        <source>A year, month, day or time: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</source>
        <translation>Um ano, mês, dia ou hora: 2026, 2026-03, 2026-03-31, 2026-03-31T22:15</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>Attempt only</source>
        <translation>Só tentativa</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mapas base</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Category at the source</source>
        <translation>Categoria na fonte</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coordinator present</source>
        <translation>Com coordenador</translation>
    </message>
    <message>
        <source>Coordinator unknown</source>
        <translation>Coordenador desconhecido</translation>
    </message>
    <message>
        <source>Coordinator wanted</source>
        <translation>Procura-se coordenador</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
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
        <translation>Agregados familiares</translation>
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
        <translation>Conhecido por nós desde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>National category</source>
        <translation>Categoria nacional</translation>
    </message>
    <message>
        <source>Neighbourhood information network (BIN)</source>
        <translation>Rede de informação de vizinhança (BIN)</translation>
    </message>
    <message>
        <source>Neighbourhood networks</source>
        <translation>Redes de vizinhança</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sem número</translation>
    </message>
    <message>
        <source>Not shown: can&apos;t be added up</source>
        <translation>Não mostrado: não se pode somar</translation>
    </message>
    <message>
        <source>Not shown: the way of counting changed</source>
        <translation>Não mostrado: mudou a forma de contar</translation>
    </message>
    <message>
        <source>Not shown: too few</source>
        <translation>Não mostrado: poucos</translation>
    </message>
    <message>
        <source>Not shown: would give another figure away</source>
        <translation>Não mostrado: revelaria outro número</translation>
    </message>
    <message>
        <source>Not sorted into a category</source>
        <translation>Sem categoria atribuída</translation>
    </message>
    <message>
        <source>Number at the source</source>
        <translation>Número na fonte</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contornos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Police contact (service, not a person)</source>
        <translation>Contacto na polícia (serviço, não uma pessoa)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Iniciada em</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Em arranque</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Street (without house number)</source>
        <translation>Rua (sem número)</translation>
    </message>
    <message>
        <source>The end does not lie before the begin</source>
        <translation>O fim não é anterior ao início</translation>
    </message>
    <message>
        <source>There is a coordinator</source>
        <translation>Há coordenador</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido até</translation>
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
        <translation>Todos os incidentes do projeto, seja qual for o filtro</translation>
    </message>
    <message>
        <source>Category not in the recipe</source>
        <translation>Categoria ausente do modelo de importação</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Doubles agree in source, category, begin and place.</source>
        <translation>Os duplicados coincidem em fonte, categoria, início e lugar.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Known late</source>
        <translation>Conhecidos tarde</translation>
    </message>
    <message>
        <source>Late: known more than {days} days after the end of the incident.</source>
        <translation>Tarde: conhecido mais de {days} dias depois do fim do incidente.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Possíveis duplicados</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>There are no incidents yet.</source>
        <translation>Ainda não há incidentes.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Without a known day</source>
        <translation>Sem dia conhecido</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sem hora conhecida</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sem localização</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>{n} have a category that the recipe does not know.</source>
        <translation>{n} têm uma categoria que o modelo de importação não conhece.</translation>
    </message>
    <message>
        <source>{n} have no known day, {hours} no known hour.</source>
        <translation>{n} não têm dia conhecido, {hours} não têm hora conhecida.</translation>
    </message>
    <message>
        <source>{n} look like doubles of another.</source>
        <translation>{n} parecem duplicados de outro.</translation>
    </message>
    <message>
        <source>{n} of {base} were known more than {days} days late.</source>
        <translation>{n} de {base} foram conhecidos com mais de {days} dias de atraso.</translation>
    </message>
    <message>
        <source>{n} of {total} incidents have no location.</source>
        <translation>{n} de {total} incidentes não têm localização.</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>More questions</source>
        <translation>Mais perguntas</translation>
    </message>
    <message>
        <source>More than chance</source>
        <translation>Mais que acaso</translation>
    </message>
    <message>
        <source>Rising here</source>
        <translation>Aumenta aqui?</translation>
    </message>
    <message>
        <source>What next</source>
        <translation>E a seguir, onde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>95 % by chance: from</source>
        <translation>95 % por acaso: desde</translation>
    </message>
    <message>
        <source>95 % by chance: to</source>
        <translation>95 % por acaso: até</translation>
    </message>
    <message>
        <source>99.8 % by chance: from</source>
        <translation>99,8 % por acaso: desde</translation>
    </message>
    <message>
        <source>99.8 % by chance: to</source>
        <translation>99,8 % por acaso: até</translation>
    </message>
    <message>
        <source>Against the whole</source>
        <translation>Em comparação com o conjunto</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas outside the outer lines: {outside} of {shown}; chance alone puts about 2 of every 1,000 there.</source>
        <translation>Bairros fora das linhas exteriores: {outside} de {shown}; o acaso por si só põe lá cerca de 2 em cada 1.000.</translation>
    </message>
    <message>
        <source>Areas whose bars overlap cannot be put in order</source>
        <translation>Os bairros cujas barras se sobrepõem não se podem ordenar</translation>
    </message>
    <message>
        <source>Areas whose margins of rank overlap cannot be put in order.</source>
        <translation>Os bairros cujas margens de posição se sobrepõem não se podem ordenar.</translation>
    </message>
    <message>
        <source>Chance explains all differences, so the areas cannot be put in order.</source>
        <translation>O acaso explica todas as diferenças, por isso os bairros não se podem ordenar.</translation>
    </message>
    <message>
        <source>Fewer incidents by inhabitants than the whole: {names}.</source>
        <translation>Menos incidentes por habitante do que o conjunto: {names}.</translation>
    </message>
    <message>
        <source>Funnel: exact Poisson limits of 95 % and 99.8 % around the rate of the whole, joined by straight lines (Spiegelhalter 2005); areas are placed by the exact chance of their count.</source>
        <translation>Funil: limites exatos de Poisson de 95 % e 99,8 % em torno da taxa do conjunto, unidos por linhas retas (Spiegelhalter 2005); os bairros situam-se pela probabilidade exata da sua contagem.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents outside the areas, not compared: {n}.</source>
        <translation>Incidentes fora dos bairros, não comparados: {n}.</translation>
    </message>
    <message>
        <source>Incidents without a location, not compared: {n}.</source>
        <translation>Incidentes sem localização, não comparados: {n}.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Inhabitants are not visitors: a rate is high where many come from afar.</source>
        <translation>Os habitantes não são os visitantes: uma taxa é alta onde muitos vêm de longe.</translation>
    </message>
    <message>
        <source>It does not say why.</source>
        <translation>Não diz porquê.</translation>
    </message>
    <message>
        <source>Margins of plain rates: exact Poisson, 95 %.</source>
        <translation>Margens das taxas simples: Poisson exato, 95 %.</translation>
    </message>
    <message>
        <source>More incidents by inhabitants than the whole: {names}.</source>
        <translation>Mais incidentes por habitante do que o conjunto: {names}.</translation>
    </message>
    <message>
        <source>No area differs from the whole more than chance would have it.</source>
        <translation>Nenhum bairro difere do conjunto mais do que daria o acaso.</translation>
    </message>
    <message>
        <source>Other borders would give other rates.</source>
        <translation>Outros limites dariam outras taxas.</translation>
    </message>
    <message>
        <source>Over-dispersion φ: mean square of z, its outer tenths pulled in; limits widened by its root when more than two standard errors above 1.</source>
        <translation>Sobredispersão φ: média quadrática de z, com os seus décimos extremos aparados; os limites são alargados pela sua raiz se superar 1 em mais de dois erros padrão.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Rank 1 is the highest rate. Areas whose ranks overlap cannot be put in order.</source>
        <translation>A posição 1 é a taxa mais alta. Os bairros cujas posições se sobrepõem não se podem ordenar.</translation>
    </message>
    <message>
        <source>Rank by rate (1 is the highest)</source>
        <translation>Posição por taxa (1 é a mais alta)</translation>
    </message>
    <message>
        <source>Ranks: median and middle 95 % of {draws} draws from the gamma posteriors of the global model (Goldstein and Spiegelhalter 1996), seed {seed}.</source>
        <translation>Posições: mediana e 95 % centrais de {draws} extrações das distribuições gama a posteriori do modelo global (Goldstein e Spiegelhalter 1996), semente {seed}.</translation>
    </message>
    <message>
        <source>Ranks: the variance between areas is estimated as 0, so every order is as likely.</source>
        <translation>Posições: a variância entre bairros é estimada em 0, por isso todas as ordens são igualmente prováveis.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Rates and ranks</source>
        <translation>Taxas e posições</translation>
    </message>
    <message>
        <source>Rates of areas against the whole</source>
        <translation>Taxas dos bairros em comparação com o conjunto</translation>
    </message>
    <message>
        <source>Smoothed rate</source>
        <translation>Taxa suavizada</translation>
    </message>
    <message>
        <source>Smoothed rates: global empirical Bayes (Marshall 1991), as spdep::EBest.</source>
        <translation>Taxas suavizadas: Bayes empírico global (Marshall 1991), como spdep::EBest.</translation>
    </message>
    <message>
        <source>Smoothed rates: local empirical Bayes (Marshall 1991) over an area and those it touches, as spdep::EBlocal.</source>
        <translation>Taxas suavizadas: Bayes empírico local (Marshall 1991) sobre um bairro e os que ele toca, como spdep::EBlocal.</translation>
    </message>
    <message>
        <source>The areas cannot be put in order</source>
        <translation>Os bairros não se podem ordenar</translation>
    </message>
    <message>
        <source>The areas differ more than by chance, but none stands out among them.</source>
        <translation>Os bairros diferem mais do que daria o acaso, mas nenhum se destaca entre eles.</translation>
    </message>
    <message>
        <source>The areas differ more than chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Os bairros diferem mais do que o acaso explica, por isso estar aí diz pouco por si só; são nomeados os que ainda assim se destacam.</translation>
    </message>
    <message>
        <source>The areas differ {phi} times as much as chance explains, so lying there says little by itself; named are those that stand out all the same.</source>
        <translation>Os bairros diferem {phi} vezes o que o acaso explica, por isso estar aí diz pouco por si só; são nomeados os que ainda assim se destacam.</translation>
    </message>
    <message>
        <source>There are incidents outside the areas, not compared.</source>
        <translation>Há incidentes fora dos bairros, não comparados.</translation>
    </message>
    <message>
        <source>There are incidents without a location, not compared.</source>
        <translation>Há incidentes sem localização, não comparados.</translation>
    </message>
    <message>
        <source>There are no incidents to compare.</source>
        <translation>Não há incidentes para comparar.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}.</source>
        <translation>Sem população conhecida, excluídos: {names}.</translation>
    </message>
    <message>
        <source>Without a known population, left out: {names}; incidents there: {n}.</source>
        <translation>Sem população conhecida, excluídos: {names}; incidentes aí: {n}.</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>bairros</translation>
    </message>
    <message>
        <source>areas that stand out</source>
        <translation>bairros que se destacam</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <translation>claramente mais alta</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <translation>claramente mais baixa</translation>
    </message>
    <message>
        <source>incidents: {n}</source>
        <translation>incidentes: {n}</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sem diferença clara</translation>
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
        <translation>talvez mais alta</translation>
    </message>
    <message>
        <source>perhaps lower</source>
        <translation>talvez mais baixa</translation>
    </message>
    <message>
        <source>population not known</source>
        <translation>população desconhecida</translation>
    </message>
    <message>
        <source>rank {rank} ({low} to {high})</source>
        <translation>posição {rank} ({low} a {high})</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>o conjunto</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a category that is not known here</source>
        <translation>uma categoria que aqui não se conhece</translation>
    </message>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>uma categoria que o modelo de importação não conhece</translation>
    </message>
    <message>
        <source>a change, not a figure: write the figure itself, such as 8.2, and its unit apart</source>
        <translation>uma mudança, não um valor: escreva o próprio valor, como 8,2, e a unidade à parte</translation>
    </message>
    <message>
        <source>a code that another row has already: give it its own</source>
        <translation>um código que outra linha já tem: dê-lhe um próprio</translation>
    </message>
    <message>
        <source>a coordinate that is not a number</source>
        <translation>uma coordenada que não é um número</translation>
    </message>
    <message>
        <source>a date in the future</source>
        <translation>uma data no futuro</translation>
    </message>
    <message>
        <source>a date that does not exist</source>
        <translation>uma data que não existe</translation>
    </message>
    <message>
        <source>a group that isn&apos;t known</source>
        <translation>um grupo que não se conhece</translation>
    </message>
    <message>
        <source>a kind of network that isn&apos;t known</source>
        <translation>um tipo de rede desconhecido</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>uma linha ou superfície, situada por um ponto seu</translation>
    </message>
    <message>
        <source>a margin that does not hold the figure</source>
        <translation>uma margem que não contém o valor</translation>
    </message>
    <message>
        <source>a partner without a sector: write “Police: local team”, each on a line</source>
        <translation>um parceiro sem setor: escreva «Polícia: equipa local», cada um numa linha</translation>
    </message>
    <message>
        <source>a person&apos;s contact data, not taken over</source>
        <translation>dados de contacto de uma pessoa, não incluídos</translation>
    </message>
    <message>
        <source>a placeholder instead of a location</source>
        <translation>um valor de preenchimento em vez de uma localização</translation>
    </message>
    <message>
        <source>a point or comma that can mean two things: write 1250 or 1.25</source>
        <translation>um ponto ou uma vírgula que pode significar duas coisas: escreva 1250 ou 1,25</translation>
    </message>
    <message>
        <source>a point or line, not an area</source>
        <translation>um ponto ou uma linha, não uma superfície</translation>
    </message>
    <message>
        <source>a population that is not a number above zero</source>
        <translation>uma população que não é um número superior a zero</translation>
    </message>
    <message>
        <source>a shape that makes no sense</source>
        <translation>uma forma sem sentido</translation>
    </message>
    <message>
        <source>a status that isn&apos;t known</source>
        <translation>um estado desconhecido</translation>
    </message>
    <message>
        <source>a text that is too long</source>
        <translation>um texto demasiado longo</translation>
    </message>
    <message>
        <source>a weight that is not a number above zero</source>
        <translation>um peso que não é um número superior a zero</translation>
    </message>
    <message>
        <source>a word that is not in the list of this column</source>
        <translation>uma palavra que não está na lista desta coluna</translation>
    </message>
    <message>
        <source>an amount below nought: write it without a minus sign</source>
        <translation>um montante abaixo de zero: escreva-o sem sinal de menos</translation>
    </message>
    <message>
        <source>an amount that is too large</source>
        <translation>um montante demasiado grande</translation>
    </message>
    <message>
        <source>an area of which it isn&apos;t said of which division it is</source>
        <translation>um bairro de que não se diz de que divisão é</translation>
    </message>
    <message>
        <source>an area that isn&apos;t known</source>
        <translation>um bairro que não se conhece</translation>
    </message>
    <message>
        <source>an area, taken as its outline</source>
        <translation>uma superfície, tomada como o seu contorno</translation>
    </message>
    <message>
        <source>an empty row</source>
        <translation>uma linha vazia</translation>
    </message>
    <message>
        <source>an hour that came twice at the clock change</source>
        <translation>uma hora que ocorreu duas vezes na mudança da hora</translation>
    </message>
    <message>
        <source>an hour that the clock change skipped</source>
        <translation>uma hora que a mudança da hora saltou</translation>
    </message>
    <message>
        <source>answers from areas that are not known</source>
        <translation>respostas de bairros que não se conhecem</translation>
    </message>
    <message>
        <source>answers that are not a number</source>
        <translation>respostas que não são um número</translation>
    </message>
    <message>
        <source>answers that are not on the scale</source>
        <translation>respostas que não estão na escala</translation>
    </message>
    <message>
        <source>answers whose area was found by its name</source>
        <translation>respostas cujo bairro foi encontrado pelo nome</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read were replaced</source>
        <translation>foram substituídos caracteres ilegíveis</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordenadas fora da zona do mapa</translation>
    </message>
    <message>
        <source>far from the municipality, left out</source>
        <translation>longe do município, excluído</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>menos células do que títulos</translation>
    </message>
    <message>
        <source>goals that hang on one another in a circle</source>
        <translation>objetivos que dependem uns dos outros em círculo</translation>
    </message>
    <message>
        <source>it does not say what it hangs on: write a code or a title</source>
        <translation>não diz sob o quê fica: escreva um código ou um título</translation>
    </message>
    <message>
        <source>it hangs on the wrong level: plan, strategic goal, operational goal, action</source>
        <translation>fica sob o nível errado: plano, objetivo estratégico, objetivo operacional, ação</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitude e longitude estavam trocadas</translation>
    </message>
    <message>
        <source>more cells than the header</source>
        <translation>mais células do que títulos</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>tem de ser preenchido</translation>
    </message>
    <message>
        <source>neither objective nor subjective</source>
        <translation>nem objetivo nem subjetivo</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>nem sim nem não</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sem categoria</translation>
    </message>
    <message>
        <source>no cluster</source>
        <translation>sem conglomerado</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>sem código</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation>sem indicador</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>no number of the respondent</source>
        <translation>sem número de participante</translation>
    </message>
    <message>
        <source>no row has this code or title: what it hangs on is missing</source>
        <translation>nenhuma linha tem este código ou título: falta aquilo sob que fica</translation>
    </message>
    <message>
        <source>no stratum</source>
        <translation>sem estrato</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>não é uma data</translation>
    </message>
    <message>
        <source>not a date: write it as 31/12/2026</source>
        <translation>não é uma data: escreva-a como 31/12/2026</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>not a number of households</source>
        <translation>não é um número de agregados familiares</translation>
    </message>
    <message>
        <source>not a number of inhabitants</source>
        <translation>não é um número de habitantes</translation>
    </message>
    <message>
        <source>not a number: write only the figure, and the words in another column</source>
        <translation>não é um número: escreva só o valor, e as palavras noutra coluna</translation>
    </message>
    <message>
        <source>not a period: write 2025, 2025-03 or two days</source>
        <translation>não é um período: escreva 2025, 2025-03 ou dois dias</translation>
    </message>
    <message>
        <source>not a period: write a year (2025), a month (2025-10) or two days with a slash</source>
        <translation>não é um período: escreva um ano (2025), um mês (2025-10) ou dois dias com uma barra</translation>
    </message>
    <message>
        <source>not a whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>not a year: write it with four figures, such as 2026</source>
        <translation>não é um ano: escreva-o com quatro algarismos, como 2026</translation>
    </message>
    <message>
        <source>not an amount: write only the number of euros</source>
        <translation>não é um montante: escreva só o número de euros</translation>
    </message>
    <message>
        <source>parts of one area, joined</source>
        <translation>partes de um mesmo bairro, unidas</translation>
    </message>
    <message>
        <source>respondents of before who are not in this file</source>
        <translation>participantes anteriores que não estão neste ficheiro</translation>
    </message>
    <message>
        <source>several rows are called so: write the title, or what stands in their last column</source>
        <translation>várias linhas chamam-se assim: escreva o título, ou o que está na sua última coluna</translation>
    </message>
    <message>
        <source>the date of the target is not after that of the baseline</source>
        <translation>a data do valor-alvo não é posterior à da situação de partida</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>o fim é anterior ao início</translation>
    </message>
    <message>
        <source>the figure lies outside its own margin</source>
        <translation>o valor está fora da sua própria margem</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>a linha não se pode ler</translation>
    </message>
    <message>
        <source>the same area and period once more</source>
        <translation>outra vez o mesmo bairro e período</translation>
    </message>
    <message>
        <source>the same category once more</source>
        <translation>outra vez a mesma categoria</translation>
    </message>
    <message>
        <source>the same code for another area</source>
        <translation>o mesmo código para outro bairro</translation>
    </message>
    <message>
        <source>the same name for another network</source>
        <translation>o mesmo nome para outra rede</translation>
    </message>
    <message>
        <source>the same number more than once</source>
        <translation>o mesmo número mais de uma vez</translation>
    </message>
    <message>
        <source>the same respondent once more</source>
        <translation>o mesmo participante outra vez</translation>
    </message>
    <message>
        <source>the same row twice</source>
        <translation>duas vezes a mesma linha</translation>
    </message>
    <message>
        <source>the sheet has no such column</source>
        <translation>a folha não tem essa coluna</translation>
    </message>
    <message>
        <source>what it hangs on was refused: mend that row first</source>
        <translation>aquilo sob que fica foi recusado: corrija primeiro essa linha</translation>
    </message>
    <message>
        <source>without a shape</source>
        <translation>sem forma</translation>
    </message>
    <message>
        <source>without location</source>
        <translation>sem localização</translation>
    </message>
</context>
<context>
    <name>recipes</name>
    <message>
        <source>Austin, aggravated assaults</source>
        <translation>Austin, agressões graves</translation>
    </message>
    <message>
        <source>Belgian police zone, extract of facts</source>
        <translation>Zona de polícia belga, extrato de factos</translation>
    </message>
    <message>
        <source>Bronx, shootings</source>
        <translation>Bronx, tiroteios</translation>
    </message>
    <message>
        <source>Dutch police system (BVH)</source>
        <translation>Sistema da polícia neerlandesa (BVH)</translation>
    </message>
    <message>
        <source>Nottingham, violence</source>
        <translation>Nottingham, violência</translation>
    </message>
    <message>
        <source>Open311 GeoReport v2, citizens&apos; reports</source>
        <translation>Open311 GeoReport v2, avisos de cidadãos</translation>
    </message>
    <message>
        <source>San Francisco, robberies</source>
        <translation>São Francisco, roubos</translation>
    </message>
    <message>
        <source>St. Louis, part 1 crimes</source>
        <translation>St. Louis, crimes graves (part 1)</translation>
    </message>
    <message>
        <source>Toronto, Major Crime Indicators</source>
        <translation>Toronto, principais indicadores de criminalidade</translation>
    </message>
    <message>
        <source>Toronto, robberies</source>
        <translation>Toronto, roubos</translation>
    </message>
    <message>
        <source>Washington DC, crime of the last 30 days</source>
        <translation>Washington, crimes dos últimos 30 dias</translation>
    </message>
    <message>
        <source>data.police.uk, street level crime</source>
        <translation>data.police.uk, crimes ao nível da rua</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>(no decision noted)</source>
        <translation>(nenhuma decisão anotada)</translation>
    </message>
    <message>
        <source>Analyses in the register: {n}</source>
        <translation>Análises no registo: {n}</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>As on the sheet of this analysis.</source>
        <translation>Como na folha desta análise.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Inscrita em</translation>
    </message>
    <message>
        <source>Figures about places and periods, not about persons. A person decides; the program decides nothing.</source>
        <translation>Números sobre lugares e períodos, não sobre pessoas. Decide uma pessoa; o programa não decide nada.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>Mark of the data (SHA-256)</source>
        <translation>Impressão digital dos dados (SHA-256)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>No analysis has been entered in the register.</source>
        <translation>Ainda não foi inscrita nenhuma análise no registo.</translation>
    </message>
    <message>
        <source>No decision has been noted yet.</source>
        <translation>Ainda não foi anotada nenhuma decisão.</translation>
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
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Recorded incidents of this project: place, time and category, no personal data. {about}</source>
        <translation>Incidentes registados deste projeto: lugar, momento e categoria, sem dados pessoais. {about}</translation>
    </message>
    <message>
        <source>Register of analyses</source>
        <translation>Registo de análises</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Linhas rejeitadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>(none)</source>
        <translation>(nenhum)</translation>
    </message>
    <message>
        <source>Added: {name} ({kind}: {n}).</source>
        <translation>Adicionado: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Areas: {areas}. Pages: {pages}.</source>
        <translation>Bairros: {areas}. Páginas: {pages}.</translation>
    </message>
    <message>
        <source>Copied to {path}.</source>
        <translation>Copiado para {path}.</translation>
    </message>
    <message>
        <source>Import {number} is undone: {removed} incidents removed, {restored} restored.</source>
        <translation>A importação {number} foi desfeita: {removed} incidentes retirados, {restored} repostos.</translation>
    </message>
    <message>
        <source>Import {number}, source {source}.</source>
        <translation>Importação {number}, fonte {source}.</translation>
    </message>
    <message>
        <source>It is not in the log of exports: this project is open for reading only.</source>
        <translation>Não está no registo de exportações: este projeto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Linhas mantidas com uma nota; uma linha pode ter várias:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Mapa para o navegador: {path}</translation>
    </message>
    <message>
        <source>Mark of the project: {mark}</source>
        <translation>Marca do projeto: {mark}</translation>
    </message>
    <message>
        <source>Picture of the map: {path}</source>
        <translation>Imagem do mapa: {path}</translation>
    </message>
    <message>
        <source>Project: {path}</source>
        <translation>Projeto: {path}</translation>
    </message>
    <message>
        <source>QGIS project: {path}</source>
        <translation>Projeto QGIS: {path}</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Linhas rejeitadas, por motivo:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Linhas rejeitadas: {path}</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Retirado: {name}.</translation>
    </message>
    <message>
        <source>Replaced: {name} ({kind}: {n}).</source>
        <translation>Substituído: {name} ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation>Linha {row}: {reason}</translation>
    </message>
    <message>
        <source>The file names no coordinate system; {crs} was taken from its coordinates.</source>
        <translation>O ficheiro não indica sistema de coordenadas; {crs} foi deduzido das suas coordenadas.</translation>
    </message>
    <message>
        <source>The project is ready. It lies in {path}.</source>
        <translation>O projeto está pronto. Está em {path}.</translation>
    </message>
    <message>
        <source>The raster was put into the project&apos;s coordinates; each cell took the nearest old value.</source>
        <translation>O raster foi passado para as coordenadas do projeto; cada célula tomou o valor anterior mais próximo.</translation>
    </message>
    <message>
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>O município de exemplo está pronto: {n} incidentes.</translation>
    </message>
    <message>
        <source>There are no risk factors yet. Import one with “factor import”.</source>
        <translation>Ainda não há fatores de risco. Importe um com «factor import».</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era um ensaio: nada foi guardado.</translation>
    </message>
    <message>
        <source>Unchanged: {name} was already so ({kind}: {n}).</source>
        <translation>Sem alteração: {name} já era assim ({kind}: {n}).</translation>
    </message>
    <message>
        <source>Workbook for the council: {path}</source>
        <translation>Livro para a assembleia municipal: {path}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Escrito: {path}</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>bairros</translation>
    </message>
    <message>
        <source>cells of a raster with a value</source>
        <translation>células de um raster com um valor</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linhas</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>{at}: as {name}, for {recipient}, by “{command}”</source>
        <translation>{at}: como {name}, para {recipient}, com «{command}»</translation>
    </message>
    <message>
        <source>{file} is not in the log of exports: it did not leave this project, it was changed since, or the project could not be written at the time.</source>
        <translation>{file} não está no registo de exportações: não saiu deste projeto, foi alterado depois, ou na altura não se podia escrever no projeto.</translation>
    </message>
    <message>
        <source>{file} left this project, unchanged.</source>
        <translation>{file} saiu deste projeto, sem alterações.</translation>
    </message>
    <message>
        <source>{mb} MB on disk</source>
        <translation>{mb} MB no disco</translation>
    </message>
    <message>
        <source>{name} ({crs}, made {created})</source>
        <translation>{name} ({crs}, criado {created})</translation>
    </message>
    <message>
        <source>{n} areas of scheme {scheme}</source>
        <translation>{n} bairros da divisão {scheme}</translation>
    </message>
    <message>
        <source>{n} imports</source>
        <translation>{n} importações</translation>
    </message>
    <message>
        <source>{n} incidents</source>
        <translation>{n} incidentes</translation>
    </message>
    <message>
        <source>{n} invalid shapes were repaired.</source>
        <translation>Foram reparadas {n} formas inválidas.</translation>
    </message>
    <message>
        <source>{n} neighbourhood networks</source>
        <translation>{n} redes de vizinhança</translation>
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
        <translation>{read} polígonos lidos: {added} adicionados, {updated} atualizados, {unchanged} sem alteração, {rejected} rejeitados.</translation>
    </message>
    <message>
        <source>{read} rows read: {added} added, {updated} updated, {unchanged} unchanged, {rejected} rejected.</source>
        <translation>{read} linhas lidas: {added} adicionadas, {updated} atualizadas, {unchanged} sem alteração, {rejected} rejeitadas.</translation>
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
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>An incident that nobody saw may have happened at any moment of its interval; it is spread evenly over it.</source>
        <translation>Um incidente que ninguém viu pode ter acontecido em qualquer momento do seu intervalo; é distribuído por igual nele.</translation>
    </message>
    <message>
        <source>Aoristic weights (Ratcliffe 2002, Journal of Quantitative Criminology 18): each incident weighs one, spread in whole minutes over [begin, end); without an end, or with one equal to the begin, it counts in the hour it began; a day without an hour is the whole day; swapped ends are put right.</source>
        <translation>Pesos aorísticos (Ratcliffe 2002, Journal of Quantitative Criminology 18): cada incidente pesa um, distribuído em minutos inteiros por [início, fim); sem fim, ou com um fim igual ao início, conta na hora em que começou; um dia sem hora é o dia inteiro; os extremos trocados são corrigidos.</translation>
    </message>
    <message>
        <source>Between the two ways of counting, {moved} of every 100 incidents change hour.</source>
        <translation>Entre as duas formas de contar, {moved} em cada 100 incidentes mudam de hora.</translation>
    </message>
    <message>
        <source>Both ways of counting give almost the same picture.</source>
        <translation>As duas formas de contar dão quase a mesma imagem.</translation>
    </message>
    <message>
        <source>By the hour of the day</source>
        <translation>Por hora do dia</translation>
    </message>
    <message>
        <source>By the hour they began</source>
        <translation>Pela hora em que começaram</translation>
    </message>
    <message>
        <source>Counted by the hour they began, {part} would seem the busiest.</source>
        <translation>Contados pela hora em que começaram, a parte com mais incidentes pareceria: {part}.</translation>
    </message>
    <message>
        <source>Differences between single hours may be chance.</source>
        <translation>As diferenças entre horas isoladas podem ser acaso.</translation>
    </message>
    <message>
        <source>Each incident counts in the hour it began.</source>
        <translation>Cada incidente conta na hora em que começou.</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora do dia</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents by weekday and part of the day</source>
        <translation>Incidentes por dia da semana e parte do dia</translation>
    </message>
    <message>
        <source>Known by the day alone, and so spread over that whole day: {n}.</source>
        <translation>Conhecidos só pelo dia, e por isso distribuídos por todo esse dia: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Excluídos porque não se conhece o dia: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the hour is not known: {n}.</source>
        <translation>Excluídos porque não se conhece a hora: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the interval exceeds a week: {n}.</source>
        <translation>Excluídos porque o intervalo ultrapassa uma semana: {n}.</translation>
    </message>
    <message>
        <source>No incident has an end, so each counts in the hour it began.</source>
        <translation>Nenhum incidente tem fim, por isso cada um conta na hora em que começou.</translation>
    </message>
    <message>
        <source>No part of the week is clearly busier than the others.</source>
        <translation>Nenhuma parte da semana tem claramente mais incidentes do que as outras.</translation>
    </message>
    <message>
        <source>Of every 100 incidents, {low} to {high} fall in that part; this margin allows for the many parts that were compared.</source>
        <translation>De cada 100 incidentes, de {low} a {high} caem nessa parte; esta margem tem em conta as muitas partes que foram comparadas.</translation>
    </message>
    <message>
        <source>On record at exactly 0:00: {n}. Often that stands for an unknown hour.</source>
        <translation>Registados exatamente às 0:00: {n}. Muitas vezes isso indica uma hora desconhecida.</translation>
    </message>
    <message>
        <source>Parameters: by = {by}; intervals over a week used = {over_week}. Local wall clock: the hour that is there twice in autumn counts once, the one skipped in spring stays.</source>
        <translation>Parâmetros: by = {by}; intervalos de mais de uma semana usados = {over_week}. Hora local do relógio: a hora que ocorre duas vezes no outono conta uma vez, a que é saltada na primavera fica.</translation>
    </message>
    <message>
        <source>Spread incidents count for a part in each hour.</source>
        <translation>Os incidentes distribuídos contam em parte em cada hora.</translation>
    </message>
    <message>
        <source>Spread over the interval</source>
        <translation>Distribuídos pelo intervalo</translation>
    </message>
    <message>
        <source>The busiest of 39 parts (4 of the day, 7 weekdays, 28 of both) by the lower bound of its share over its length; exact binomial bounds, 95 % for all parts together (Bonferroni); named only when that bound exceeds its length.</source>
        <translation>A maior de 39 partes (4 do dia, 7 dias da semana, 28 de ambos) pelo limite inferior da sua parte dos incidentes dividido pela sua duração; limites binomiais exatos, 95 % para todas as partes juntas (Bonferroni); é nomeada só se esse limite ultrapassar a sua duração.</translation>
    </message>
    <message>
        <source>The busiest part: {part}.</source>
        <translation>A parte com mais incidentes: {part}.</translation>
    </message>
    <message>
        <source>The busiest part: {part}. It holds about {k} of {n} incidents; if all hours were alike it would hold about {expected}.</source>
        <translation>A parte com mais incidentes: {part}. Tem cerca de {k} de {n} incidentes; se todas as horas fossem iguais teria cerca de {expected}.</translation>
    </message>
    <message>
        <source>The times are those on record, by the clock on the wall.</source>
        <translation>As horas são as registadas, segundo o relógio de parede.</translation>
    </message>
    <message>
        <source>There are no incidents here whose time of day is known.</source>
        <translation>Aqui não há incidentes cuja hora do dia seja conhecida.</translation>
    </message>
    <message>
        <source>There are too few incidents to tell the hours apart.</source>
        <translation>Há muito poucos incidentes para distinguir as horas.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Dia da semana</translation>
    </message>
    <message>
        <source>With an end before the begin: {n}. They were swapped.</source>
        <translation>Com um fim anterior ao início: {n}. Foram trocados.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n} of {all}.</source>
        <translation>Com um intervalo de mais de um dia: {n} de {all}.</translation>
    </message>
    <message>
        <source>With an interval of more than a day: {n}.</source>
        <translation>Com um intervalo de mais de um dia: {n}.</translation>
    </message>
    <message>
        <source>With an interval of more than a week: {n}. They hide differences.</source>
        <translation>Com um intervalo de mais de uma semana: {n}. Ocultam diferenças.</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>início</translation>
    </message>
    <message>
        <source>every day {hours}</source>
        <translation>todos os dias {hours}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguns</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>distribuído</translation>
    </message>
</context>
<context>
    <name>riskterrain</name>
    <message>
        <source>BIC takes cells as independent and lets in nearly any layer where neighbours resemble each other. So an effect is told only when a correlation of its factor has q at most 0.05.</source>
        <translation>O BIC toma as células por independentes e admite quase qualquer camada onde os vizinhos se parecem. Por isso um efeito só é referido quando uma correlação do seu fator tem q de 0,05 no máximo.</translation>
    </message>
    <message>
        <source>Cells in which nobody lives are left out: {n}; what happened there counts as outside.</source>
        <translation>São omitidas as células onde não vive ninguém: {n}; o que aconteceu aí conta como fora.</translation>
    </message>
    <message>
        <source>Cells it reaches</source>
        <translation>Células que alcança</translation>
    </message>
    <message>
        <source>Chance (q)</source>
        <translation>Acaso (q)</translation>
    </message>
    <message>
        <source>Each factor by itself</source>
        <translation>Cada fator por si só</translation>
    </message>
    <message>
        <source>Elastic-net Poisson regression (mix 0.5, effects not below 0), strength by 10-fold cross-validation (seed {seed}): {kept} candidates kept. Then steps in both directions by BIC, each factor in one way at most, for Poisson and negative binomial counts. Chosen: {family}, BIC {bic} (without factors: {without}).</source>
        <translation>Regressão de Poisson com rede elástica (mistura 0,5, efeitos não abaixo de 0), intensidade por validação cruzada de 10 partes (semente {seed}): candidatos mantidos: {kept}. Depois, passos nas duas direções por BIC, cada fator de uma só forma no máximo, para contagens de Poisson e binomiais negativas. Escolhido: {family}, BIC {bic} (sem fatores: {without}).</translation>
    </message>
    <message>
        <source>Factors that rest on few incidents are not shown here.</source>
        <translation>Aqui não se mostram os fatores que assentam em poucos incidentes.</translation>
    </message>
    <message>
        <source>From −1 to 1; 0 is no link. Nearby cells resemble each other, so that all cells together are worth fewer independent ones; margins and chance count with those.</source>
        <translation>De −1 a 1; 0 é nenhuma relação. As células próximas são parecidas, por isso todas juntas valem como menos células independentes; as margens e o acaso contam com essas.</translation>
    </message>
    <message>
        <source>How it reaches a place</source>
        <translation>Como alcança um lugar</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>In {share} of the cells nothing happened. Where hardly anybody lives or comes, such as fields, it is always quiet, and all that stands in the town then seems to draw incidents. Choose an area of the town, or compare per inhabitant, to compare like with like.</source>
        <translation>Em {share} das células não aconteceu nada. Onde quase ninguém vive ou passa, como no campo, está sempre calmo, e então tudo o que há na cidade parece atrair incidentes. Escolha um bairro da cidade, ou compare por habitante, para comparar o comparável.</translation>
    </message>
    <message>
        <source>Incidents outside the area looked at: {n}.</source>
        <translation>Incidentes fora da zona examinada: {n}.</translation>
    </message>
    <message>
        <source>Incidents there</source>
        <translation>Incidentes aí</translation>
    </message>
    <message>
        <source>Incidents without a location: {n}.</source>
        <translation>Incidentes sem localização: {n}.</translation>
    </message>
    <message>
        <source>It is about places. It says nothing about persons who live or come there.</source>
        <translation>Trata de lugares. Não diz nada sobre as pessoas que lá vivem ou passam.</translation>
    </message>
    <message>
        <source>More incidents near these, with margins</source>
        <translation>Mais incidentes perto destes, com margens</translation>
    </message>
    <message>
        <source>Neighbouring places resemble each other more than these factors explain: something else plays a part, and the true margins are wider.</source>
        <translation>Os lugares vizinhos são mais parecidos do que estes fatores explicam: algo mais influi, e as margens verdadeiras são mais largas.</translation>
    </message>
    <message>
        <source>None of the risk factors that were looked at goes together with more incidents clearly enough. Looked at: {factors}.</source>
        <translation>Nenhum dos fatores de risco examinados se associa a mais incidentes de forma bastante clara. Examinados: {factors}.</translation>
    </message>
    <message>
        <source>Offset: the log of the inhabitants, those of each area spread evenly over it.</source>
        <translation>Termo fixo (offset): o logaritmo dos habitantes, os de cada bairro distribuídos por igual nele.</translation>
    </message>
    <message>
        <source>Only the imported factors were looked at. One of them may stand for something that was not imported, such as how many people come there.</source>
        <translation>Só foram examinados os fatores importados. Um deles pode representar algo que não foi importado, como quanta gente lá passa.</translation>
    </message>
    <message>
        <source>Poisson</source>
        <translation>Poisson</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>Correlação de postos</translation>
    </message>
    <message>
        <source>Relative risk</source>
        <translation>Risco relativo</translation>
    </message>
    <message>
        <source>Relative risk value = exp(coefficient). 95 % Wald interval with the larger of two standard errors: the model&apos;s times the root of the dispersion ({dispersion}), where that is above 1, and a robust one by squares of 4 by 4 cells. Selection is not counted. Correlation of residuals of adjacent cells: {alike}.</source>
        <translation>Valor de risco relativo = exp(coeficiente). Intervalo de Wald de 95 % com o maior de dois erros padrão: o do modelo vezes a raiz da dispersão ({dispersion}), se superar 1, e um robusto por quadrados de 4 por 4 células. A seleção não é tida em conta. Correlação dos resíduos de células contíguas: {alike}.</translation>
    </message>
    <message>
        <source>Relative risk: how many times as many incidents as in places that the factor does not reach, the other factors being equal. It does not say that the factor causes them.</source>
        <translation>Risco relativo: quantas vezes os incidentes dos lugares que o fator não alcança, sendo iguais os outros fatores. Não diz que o fator os cause.</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Fator de risco</translation>
    </message>
    <message>
        <source>Risk factors</source>
        <translation>Fatores de risco</translation>
    </message>
    <message>
        <source>Source: Caplan and Kennedy, risk terrain modelling, as in RTMDx.</source>
        <translation>Fonte: Caplan e Kennedy, modelação do terreno de risco, como no RTMDx.</translation>
    </message>
    <message>
        <source>Spearman&apos;s correlation over cells with the effective number of cells after Clifford, Richardson and Hémon (1989), interval after Bonett and Wright (2000), q after Benjamini and Hochberg.</source>
        <translation>Correlação de Spearman entre células com o número efetivo de células segundo Clifford, Richardson e Hémon (1989), intervalo segundo Bonett e Wright (2000), q segundo Benjamini e Hochberg.</translation>
    </message>
    <message>
        <source>Square cells of {cell} m whose ground meets the study area: {cells}. Candidates: within 0.5 to 3 blocks ({block} m) in steps of half a block; density (uniform kernel) above mean + 2 standard deviations; highest and lowest fifth of a raster. Kept to compare: {tried}.</source>
        <translation>Células quadradas de {cell} m cujo terreno toca a zona estudada: {cells}. Candidatos: de 0,5 a 3 quarteirões ({block} m) em passos de meio quarteirão; densidade (núcleo uniforme) acima da média + 2 desvios padrão; quintos mais alto e mais baixo de um raster. Mantidos para comparar: {tried}.</translation>
    </message>
    <message>
        <source>The cells are larger than a block: what lies at half a block can&apos;t be told apart.</source>
        <translation>As células são maiores do que um quarteirão: não se pode distinguir o que está a meio quarteirão.</translation>
    </message>
    <message>
        <source>The factors and their distances were chosen with these same incidents, out of {n} possibilities: expect weaker effects in another period.</source>
        <translation>Os fatores e as suas distâncias foram escolhidos com estes mesmos incidentes, entre {n} possibilidades: conte com efeitos mais fracos noutro período.</translation>
    </message>
    <message>
        <source>The factors are everywhere or nowhere within three blocks, so that no places can be compared.</source>
        <translation>Os fatores estão em todo o lado ou em lado nenhum a menos de três quarteirões, por isso não há lugares para comparar.</translation>
    </message>
    <message>
        <source>There are no areas: the whole rectangle around the incidents was compared, also where none are recorded. Import areas to stay within the municipality.</source>
        <translation>Não há bairros: foi comparado todo o retângulo ao redor dos incidentes, também onde não se regista nenhum. Importe bairros para ficar dentro do município.</translation>
    </message>
    <message>
        <source>This shows what lies near busy places, not why they are busy. An example: near bus stops there often are more incidents, because many people pass there. That does not mean that bus stops cause incidents, or that fewer stops would bring fewer.</source>
        <translation>Isto mostra o que há perto dos lugares com mais incidentes, não porque os há. Um exemplo: perto das paragens de autocarro costuma haver mais incidentes, porque por lá passa muita gente. Isso não quer dizer que as paragens causem incidentes, nem que com menos paragens haveria menos.</translation>
    </message>
    <message>
        <source>This tells where there is more, not why.</source>
        <translation>Isto diz onde há mais, não porquê.</translation>
    </message>
    <message>
        <source>Weaker factors are in the table: {n}.</source>
        <translation>Os fatores mais fracos estão na tabela: {n}.</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>O que foi comparado</translation>
    </message>
    <message>
        <source>Where the margin goes below 1, chance may have made the difference.</source>
        <translation>Onde a margem desce abaixo de 1, a diferença pode ser obra do acaso.</translation>
    </message>
    <message>
        <source>Worth independent cells</source>
        <translation>Equivale a células independentes</translation>
    </message>
    <message>
        <source>among the highest values</source>
        <translation>entre os valores mais altos</translation>
    </message>
    <message>
        <source>among the lowest values</source>
        <translation>entre os valores mais baixos</translation>
    </message>
    <message>
        <source>fewer incidents where there is more of it</source>
        <translation>menos incidentes onde há mais</translation>
    </message>
    <message>
        <source>how high the value is</source>
        <translation>a altura do valor</translation>
    </message>
    <message>
        <source>how many within {metres} m</source>
        <translation>quantos há a menos de {metres} m</translation>
    </message>
    <message>
        <source>how near the nearest is</source>
        <translation>a que distância está o mais próximo</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>many within {metres} m</source>
        <translation>muitos a menos de {metres} m</translation>
    </message>
    <message>
        <source>more incidents where there is more of it</source>
        <translation>mais incidentes onde há mais</translation>
    </message>
    <message>
        <source>negative binomial (theta {theta})</source>
        <translation>binomial negativa (theta {theta})</translation>
    </message>
    <message>
        <source>no clear link</source>
        <translation>sem relação clara</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sem diferença</translation>
    </message>
    <message>
        <source>not in the model: nothing clear in any way</source>
        <translation>não está no modelo: nada claro de forma nenhuma</translation>
    </message>
    <message>
        <source>relative risk</source>
        <translation>risco relativo</translation>
    </message>
    <message>
        <source>the same everywhere: nothing to compare</source>
        <translation>igual em todo o lado: nada para comparar</translation>
    </message>
    <message>
        <source>times as many incidents as elsewhere</source>
        <translation>vezes os incidentes de outros lugares</translation>
    </message>
    <message>
        <source>within {metres} m</source>
        <translation>a menos de {metres} m</translation>
    </message>
    <message>
        <source>{factor} has no value in part of the cells ({n} of {all}); there it counts as neither high nor low.</source>
        <translation>{factor} não tem valor em parte das células ({n} de {all}); aí não conta nem como alto nem como baixo.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: cerca de {times} vezes os incidentes de outros lugares (margem: de {low} a {high} vezes), sendo iguais os outros fatores.</translation>
    </message>
    <message>
        <source>{place}: about {times} times as many incidents per inhabitant as elsewhere (margin: {low} to {high} times), the other factors being equal.</source>
        <translation>{place}: cerca de {times} vezes os incidentes por habitante de outros lugares (margem: de {low} a {high} vezes), sendo iguais os outros fatores.</translation>
    </message>
    <message>
        <source>{place}: no clear link. The model took it in, but where neighbouring places resemble each other a layer that has nothing to do with it often looks like this.</source>
        <translation>{place}: sem relação clara. O modelo incluiu-o, mas onde os lugares vizinhos se parecem, uma camada que nada tem a ver fica muitas vezes assim.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Making the sample municipality</source>
        <translation>A criar o município de exemplo</translation>
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
        <translation>mais 1 categoria</translation>
    </message>
    <message>
        <source>all areas</source>
        <translation>todos os bairros</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>de madrugada</translation>
    </message>
    <message>
        <source>at the weekend</source>
        <translation>ao fim de semana</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>à tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>à noite</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>de manhã</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>incidentes</translation>
    </message>
    <message>
        <source>on Friday</source>
        <translation>à sexta-feira</translation>
    </message>
    <message>
        <source>on Monday</source>
        <translation>à segunda-feira</translation>
    </message>
    <message>
        <source>on Saturday</source>
        <translation>ao sábado</translation>
    </message>
    <message>
        <source>on Sunday</source>
        <translation>ao domingo</translation>
    </message>
    <message>
        <source>on Thursday</source>
        <translation>à quinta-feira</translation>
    </message>
    <message>
        <source>on Tuesday</source>
        <translation>à terça-feira</translation>
    </message>
    <message>
        <source>on Wednesday</source>
        <translation>à quarta-feira</translation>
    </message>
    <message>
        <source>on working days</source>
        <translation>em dias úteis</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>uma rede</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>todo o período</translation>
    </message>
    <message>
        <source>{count} incidents</source>
        <translation>{count} incidentes</translation>
    </message>
    <message>
        <source>{count} more kinds</source>
        <translation>mais {count} categorias</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>(no area)</source>
        <translation>(sem bairro)</translation>
    </message>
    <message>
        <source>A slow rise or fall can look like a step.</source>
        <translation>Uma subida ou descida lenta pode parecer um degrau.</translation>
    </message>
    <message>
        <source>A small change, or one of the last few periods, can be missed.</source>
        <translation>Pode passar despercebida uma mudança pequena, ou uma dos últimos períodos.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After by before</source>
        <translation>Depois por antes</translation>
    </message>
    <message>
        <source>An average year, with its season</source>
        <translation>Um ano médio, com a sua sazonalidade</translation>
    </message>
    <message>
        <source>An average year, without a clear season</source>
        <translation>Um ano médio, sem sazonalidade clara</translation>
    </message>
    <message>
        <source>Another level since {period}</source>
        <translation>Outro nível desde {period}</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Before, in a month</source>
        <translation>Antes, por mês</translation>
    </message>
    <message>
        <source>Before, in a week</source>
        <translation>Antes, por semana</translation>
    </message>
    <message>
        <source>Breaks in the series</source>
        <translation>Quebras na série</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Changes of level</source>
        <translation>Mudanças de nível</translation>
    </message>
    <message>
        <source>Changes of level: optimal division with a Poisson likelihood (quasi-Poisson by the dispersion of neighbours); the penalty is what 5 % of 399 simulated steady series exceed (seed {seed}). Interval of the moment: likelihood set of Siegmund (1988). Neighbouring periods are taken as independent.</source>
        <translation>Mudanças de nível: divisão ótima com verosimilhança de Poisson (quase-Poisson pela dispersão dos vizinhos); a penalização é a que ultrapassam 5 % de 399 séries estáveis simuladas (semente {seed}). Intervalo do momento: conjunto de verosimilhança de Siegmund (1988). Os períodos vizinhos são tomados como independentes.</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>O mais cedo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Fewer than chance and season allow: {periods}.</source>
        <translation>Menos do que o acaso e a sazonalidade admitem: {periods}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From {day} on the figures mean something else ({why}); before and after are not compared.</source>
        <translation>Desde {day} os números significam outra coisa ({why}); antes e depois não se comparam.</translation>
    </message>
    <message>
        <source>In an average year there are most in {most} and fewest in {least}.</source>
        <translation>Num ano médio há mais em {most} e menos em {least}.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents by month</source>
        <translation>Incidentes por mês</translation>
    </message>
    <message>
        <source>Incidents by week</source>
        <translation>Incidentes por semana</translation>
    </message>
    <message>
        <source>It does not say why: people may also report or record differently.</source>
        <translation>Não diz porquê: também pode ser que as pessoas comuniquem ou registem de outra forma.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>O mais tarde</translation>
    </message>
    <message>
        <source>Left out, as hardly anything is on record around that time: {n}.</source>
        <translation>Excluídos porque quase não há nada registado por volta dessa altura: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the day is not known: {n}.</source>
        <translation>Excluídos porque não se conhece o dia: {n}.</translation>
    </message>
    <message>
        <source>Left out, as the month is not known: {n}.</source>
        <translation>Excluídos porque não se conhece o mês: {n}.</translation>
    </message>
    <message>
        <source>Limits: three sigma around a Poisson regression with days as exposure and, from two years on, two waves a year; from {first} to {last}. Dispersion {dispersion} (Pearson); above 1 it widens the limits (negative binomial quantiles, Student&apos;s t). About one steady period in 370 lies outside. Eight in a row on one side of the median are marked as well.</source>
        <translation>Limites: três sigma em torno de uma regressão de Poisson com os dias como exposição e, a partir de dois anos, duas ondas por ano; de {first} a {last}. Dispersão {dispersion} (Pearson); acima de 1 alarga os limites (quantis da binomial negativa, t de Student). Fica fora cerca de um período estável em cada 370. Também são marcados oito seguidos do mesmo lado da mediana.</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Limite inferior</translation>
    </message>
    <message>
        <source>Lower limit of chance</source>
        <translation>Limite inferior do acaso</translation>
    </message>
    <message>
        <source>Mean of the same days in {n} years before</source>
        <translation>Média dos mesmos dias em {n} anos anteriores</translation>
    </message>
    <message>
        <source>Mean of the trend with the season</source>
        <translation>Média da tendência com a sazonalidade</translation>
    </message>
    <message>
        <source>Months or weeks that the data cover in part are shown, not compared.</source>
        <translation>Os meses ou semanas que os dados cobrem em parte são mostrados, mas não comparados.</translation>
    </message>
    <message>
        <source>More than chance and season allow: {periods}.</source>
        <translation>Mais do que o acaso e a sazonalidade admitem: {periods}.</translation>
    </message>
    <message>
        <source>New level since</source>
        <translation>Novo nível desde</translation>
    </message>
    <message>
        <source>No clear change of level</source>
        <translation>Sem mudança clara de nível</translation>
    </message>
    <message>
        <source>No clear change of level from {first} to {last}.</source>
        <translation>Sem mudança clara de nível, de {first} a {last}.</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Não inteiro</translation>
    </message>
    <message>
        <source>Outside these limits, or eight in a row</source>
        <translation>Fora destes limites, ou oito seguidos</translation>
    </message>
    <message>
        <source>Over the years the number falls slowly but clearly.</source>
        <translation>Ao longo dos anos o número desce de forma lenta mas clara.</translation>
    </message>
    <message>
        <source>Over the years the number rises slowly but clearly.</source>
        <translation>Ao longo dos anos o número sobe de forma lenta mas clara.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Sazonalidade</translation>
    </message>
    <message>
        <source>Since {period} there are fewer.</source>
        <translation>Desde {period} há menos.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a month, before that {before}.</source>
        <translation>Desde {period} há menos: cerca de {after} por mês; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are fewer: about {after} a week, before that {before}.</source>
        <translation>Desde a {period} há menos: cerca de {after} por semana; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more.</source>
        <translation>Desde {period} há mais.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a month, before that {before}.</source>
        <translation>Desde {period} há mais: cerca de {after} por mês; antes, {before}.</translation>
    </message>
    <message>
        <source>Since {period} there are more: about {after} a week, before that {before}.</source>
        <translation>Desde a {period} há mais: cerca de {after} por semana; antes, {before}.</translation>
    </message>
    <message>
        <source>That may be the season: below two years it can&apos;t be taken out.</source>
        <translation>Pode ser a época do ano: com menos de dois anos não se pode descontar.</translation>
    </message>
    <message>
        <source>The last weeks may still grow: some reports come in late.</source>
        <translation>As últimas semanas ainda podem crescer: alguns avisos chegam tarde.</translation>
    </message>
    <message>
        <source>The new level began between {low} and {high} (95 % sure).</source>
        <translation>O novo nível começou entre {low} e {high} (95 % de certeza).</translation>
    </message>
    <message>
        <source>The new level began in {low} (95 % sure).</source>
        <translation>O novo nível começou em {low} (95 % de certeza).</translation>
    </message>
    <message>
        <source>The year so far, by area</source>
        <translation>O ano até agora, por bairro</translation>
    </message>
    <message>
        <source>The year so far, by category</source>
        <translation>O ano até agora, por categoria</translation>
    </message>
    <message>
        <source>There are no incidents here to count by month or week.</source>
        <translation>Não há aqui incidentes para contar por mês ou semana.</translation>
    </message>
    <message>
        <source>There are too few whole months or weeks to tell a change.</source>
        <translation>Há muito poucos meses ou semanas inteiros para detetar uma mudança.</translation>
    </message>
    <message>
        <source>There is no whole month or week here to compare.</source>
        <translation>Aqui não há nenhum mês ou semana inteiros para comparar.</translation>
    </message>
    <message>
        <source>This year until {day}: {now}; the same days of last year: {before}; {change}.</source>
        <translation>Este ano até {day}: {now}; os mesmos dias do ano passado: {before}; {change}.</translation>
    </message>
    <message>
        <source>Too few incidents to show them by month or week here.</source>
        <translation>Muito poucos incidentes para os mostrar aqui por mês ou semana.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Trend and season: STL (Cleveland et al. 1990), R&apos;s stl with its defaults, periodic unless season_years is given; on the pieces between breaks that exceed two years, 12 months or 52 weeks to the year. Parameters: {parameters}.</source>
        <translation>Tendência e sazonalidade: STL (Cleveland et al. 1990), a função stl do R com os seus valores predefinidos, periódica se season_years não for indicado; nos troços entre quebras com mais de dois anos, com 12 meses ou 52 semanas por ano. Parâmetros: {parameters}.</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Limite superior</translation>
    </message>
    <message>
        <source>Upper limit of chance</source>
        <translation>Limite superior do acaso</translation>
    </message>
    <message>
        <source>Week of the year</source>
        <translation>Semana do ano</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Year so far: z = 2(√now − √before); clear from 2, sharp from 3, nothing is said below ten incidents in both together.</source>
        <translation>O ano até agora: z = 2(√agora − √antes); clara a partir de 2, forte a partir de 3; não se diz nada com menos de dez incidentes nos dois juntos.</translation>
    </message>
    <message>
        <source>Years before a break are left out of the table of the year so far.</source>
        <translation>Os anos anteriores a uma quebra são omitidos na tabela do ano até agora.</translation>
    </message>
    <message>
        <source>break that was given</source>
        <translation>quebra indicada</translation>
    </message>
    <message>
        <source>fewer than expected</source>
        <translation>menos do que o esperado</translation>
    </message>
    <message>
        <source>high for eight or more in a row</source>
        <translation>alto durante oito ou mais seguidos</translation>
    </message>
    <message>
        <source>in no period</source>
        <translation>em nenhum período</translation>
    </message>
    <message>
        <source>low for eight or more in a row</source>
        <translation>baixo durante oito ou mais seguidos</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>mais do que o esperado</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>não inteiro</translation>
    </message>
    <message>
        <source>some</source>
        <translation>alguns</translation>
    </message>
    <message>
        <source>the category “{name}” begins</source>
        <translation>começa a categoria «{name}»</translation>
    </message>
    <message>
        <source>the category “{name}” stops</source>
        <translation>acaba a categoria «{name}»</translation>
    </message>
    <message>
        <source>the source “{name}” begins</source>
        <translation>começa a fonte «{name}»</translation>
    </message>
    <message>
        <source>the source “{name}” stops</source>
        <translation>acaba a fonte «{name}»</translation>
    </message>
    <message>
        <source>week {week} of {year}</source>
        <translation>semana {week} de {year}</translation>
    </message>
    <message>
        <source>“No clear change” says that chance alone can do as much.</source>
        <translation>«Sem mudança clara» diz que o acaso por si só pode fazer o mesmo.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back up on closing</source>
        <translation>Cópia de segurança ao fechar</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Cores da janela</translation>
    </message>
    <message>
        <source>Empty: the language of your system. Applies at the next start.</source>
        <translation>Vazio: o idioma do seu sistema. Aplica-se no próximo arranque.</translation>
    </message>
    <message>
        <source>For a tablet: every control is at least 44 pixels high.</source>
        <translation>Para um tablet: cada controlo tem pelo menos 44 píxeis de altura.</translation>
    </message>
    <message>
        <source>From the end of an incident until police or city knew.</source>
        <translation>Do fim de um incidente até a polícia ou o município o saber.</translation>
    </message>
    <message>
        <source>Goals whose latest figure is older are listed.</source>
        <translation>Mostram-se os objetivos cujo último valor é mais antigo.</translation>
    </message>
    <message>
        <source>Hide counts below</source>
        <translation>Ocultar contagens inferiores a</translation>
    </message>
    <message>
        <source>Keeps the last 30 copies in a folder beside the project.</source>
        <translation>Guarda as últimas 30 cópias numa pasta ao lado do projeto.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large controls</source>
        <translation>Controlos grandes</translation>
    </message>
    <message>
        <source>Light, dark, or as your system has it.</source>
        <translation>Claro, escuro ou como o seu sistema.</translation>
    </message>
    <message>
        <source>Logit suits nearly always; “kg” is the cautious one.</source>
        <translation>Logit convém quase sempre; «kg» é o cauteloso.</translation>
    </message>
    <message>
        <source>Nobody who answered so is a fact about everybody in a group.</source>
        <translation>Que ninguém tenha respondido assim é um dado sobre todos os de um grupo.</translation>
    </message>
    <message>
        <source>Of ends, milestones and measurements that are due.</source>
        <translation>De fins, passos e medições que vencem.</translation>
    </message>
    <message>
        <source>Only for those who may see them; each look is noted in the log.</source>
        <translation>Só para quem as pode ver; cada consulta fica anotada no registo.</translation>
    </message>
    <message>
        <source>Plan: a figure is old after this many days</source>
        <translation>Plano: um valor é antigo ao fim de tantos dias</translation>
    </message>
    <message>
        <source>Plan: remind this many days ahead</source>
        <translation>Plano: lembrar tantos dias antes</translation>
    </message>
    <message>
        <source>Reported late after (days)</source>
        <translation>Comunicado tarde depois de (dias)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>As contagens menores são ocultadas no que sai do serviço; consulte o seu encarregado da proteção de dados.</translation>
    </message>
    <message>
        <source>Such a percentage is shown with the word “indicative”.</source>
        <translation>Uma percentagem assim é mostrada com a palavra «indicativo».</translation>
    </message>
    <message>
        <source>Surveys: hide zero as well</source>
        <translation>Inquéritos: ocultar também o zero</translation>
    </message>
    <message>
        <source>Surveys: how margins of percentages are calculated</source>
        <translation>Inquéritos: como são calculadas as margens das percentagens</translation>
    </message>
    <message>
        <source>Surveys: indicative on fewer answers than</source>
        <translation>Inquéritos: indicativo com menos respostas do que</translation>
    </message>
    <message>
        <source>Surveys: no percentage on fewer answers than</source>
        <translation>Inquéritos: nenhuma percentagem com menos respostas do que</translation>
    </message>
    <message>
        <source>Surveys: show single answers on this computer</source>
        <translation>Inquéritos: mostrar as respostas individuais neste computador</translation>
    </message>
    <message>
        <source>To be agreed with the data protection officer.</source>
        <translation>A acordar com o encarregado da proteção de dados.</translation>
    </message>
</context>
<context>
    <name>surveys</name>
    <message>
        <source>A difference between groups does not say where it comes from.</source>
        <translation>Uma diferença entre grupos não diz de onde vem.</translation>
    </message>
    <message>
        <source>About the respondent</source>
        <translation>Sobre o participante</translation>
    </message>
    <message>
        <source>About {high} of every 100 residents: {what}.</source>
        <translation>Cerca de {high} em cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>All answers by group</source>
        <translation>Todas as respostas por grupo</translation>
    </message>
    <message>
        <source>All these answers are in the project already.</source>
        <translation>Todas estas respostas já estão no projeto.</translation>
    </message>
    <message>
        <source>All waves</source>
        <translation>Todas as vagas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers given</source>
        <translation>Respostas dadas</translation>
    </message>
    <message>
        <source>Answers to this question: {n} of {all}. The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>Respostas a esta pergunta: {n} de {all}. O valor verdadeiro está dentro da margem em {level} de 100 inquéritos assim.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas that the project does not know: {n}, in {rows} answers ({codes}).</source>
        <translation>Bairros que o projeto não conhece: {n}, em {rows} respostas ({codes}).</translation>
    </message>
    <message>
        <source>Areas whose names match but whose codes do not: {n}, in {rows} answers ({codes}). They were matched by name; check that they are the same areas.</source>
        <translation>Bairros cujo nome coincide mas cujo código não: {n}, em {rows} respostas ({codes}). Foram relacionados pelo nome; verifique se são os mesmos bairros.</translation>
    </message>
    <message>
        <source>At most {high} of every 100 residents: {what}.</source>
        <translation>No máximo {high} em cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>Avoiding places and people</source>
        <translation>Evitar lugares e pessoas</translation>
    </message>
    <message>
        <source>Beside recorded incidents</source>
        <translation>Ao lado dos incidentes registados</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>Face ao conjunto</translation>
    </message>
    <message>
        <source>Between {earlier} and {later} something changed in how this was asked. Decide whether the figures can still be compared.</source>
        <translation>Entre {earlier} e {later} mudou algo no modo como se perguntou. Decida se os valores ainda podem ser comparados.</translation>
    </message>
    <message>
        <source>Between {low} and {high} of every 100 residents: {what}.</source>
        <translation>Entre {low} e {high} em cada 100 residentes: {what}.</translation>
    </message>
    <message>
        <source>Cells that are neither a number nor a sign of StatLine: {count}.</source>
        <translation>Células que não são nem um número nem um sinal do StatLine: {count}.</translation>
    </message>
    <message>
        <source>Cells with a mark such as NA or #NULL!, taken as empty: {count}.</source>
        <translation>Células com uma marca como NA ou #NULL!, tomadas como vazias: {count}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>Change since {wave}</source>
        <translation>Mudança desde {wave}</translation>
    </message>
    <message>
        <source>Clearly less than in the whole: {names}.</source>
        <translation>Claramente menos do que no conjunto: {names}.</translation>
    </message>
    <message>
        <source>Clearly less than in {wave}: {names}.</source>
        <translation>Claramente menos do que em {wave}: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in the whole: {names}.</source>
        <translation>Claramente mais do que no conjunto: {names}.</translation>
    </message>
    <message>
        <source>Clearly more than in {wave}: {names}.</source>
        <translation>Claramente mais do que em {wave}: {names}.</translation>
    </message>
    <message>
        <source>Codes of areas of another vintage (valid from {vintage}): {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Códigos de bairros de outra versão (válidos desde {vintage}): {n}, em {rows} respostas ({codes}). Não são contados para nenhum bairro.</translation>
    </message>
    <message>
        <source>Codes that stand for an area of another name in the project: {n}, in {rows} answers ({codes}). They are not counted for any area.</source>
        <translation>Códigos que no projeto são de um bairro com outro nome: {n}, em {rows} respostas ({codes}). Não são contados para nenhum bairro.</translation>
    </message>
    <message>
        <source>Column “{column}” is called weights, but does not hold numbers above zero; it was not used so.</source>
        <translation>A coluna «{column}» chama-se peso, mas não contém números superiores a zero; não foi usada assim.</translation>
    </message>
    <message>
        <source>Columns of the recipe that this file does not have: {columns}.</source>
        <translation>Colunas do modelo de importação que este ficheiro não tem: {columns}.</translation>
    </message>
    <message>
        <source>Columns with a heading that was already there: {count}, such as “{name}”.</source>
        <translation>Colunas com um título que já existia: {count}, como «{name}».</translation>
    </message>
    <message>
        <source>Columns with a role: {columns}.</source>
        <translation>Colunas com uma função: {columns}.</translation>
    </message>
    <message>
        <source>Days: {n} of {rows}.</source>
        <translation>Dias: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Differences of percentages are in points of a hundred.</source>
        <translation>As diferenças de percentagens estão em pontos de cem.</translation>
    </message>
    <message>
        <source>Differences: influence functions summed within the clusters that both sides share; t-test; clear when q is at most 0.05 after Benjamini and Hochberg (1995) over the groups of a figure.</source>
        <translation>Diferenças: funções de influência somadas dentro dos conglomerados que ambos os lados partilham; teste t; clara se q for no máximo 0,05 segundo Benjamini e Hochberg (1995) entre os grupos de um valor.</translation>
    </message>
    <message>
        <source>Different for each person: {n} of {rows}.</source>
        <translation>Diferente para cada pessoa: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Feeling of safety</source>
        <translation>Sentimento de segurança</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Figures of a topic, area and period that were already there, left aside: {count}.</source>
        <translation>Valores de um tema, bairro e período que já existiam, postos de parte: {count}.</translation>
    </message>
    <message>
        <source>For everybody: standard error {se}, design effect {deff}, effective number {n}, degrees of freedom {df}.</source>
        <translation>Para todos: erro padrão {se}, efeito do desenho {deff}, número efetivo {n}, graus de liberdade {df}.</translation>
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
        <translation>Grupos com demasiado poucas respostas para mostrar: {n} de {total}.</translation>
    </message>
    <message>
        <source>Groups: {n}, rows without one: {empty}.</source>
        <translation>Grupos: {n}, linhas sem grupo: {empty}.</translation>
    </message>
    <message>
        <source>Groups: {n}, the smallest has rows: {least}.</source>
        <translation>Grupos: {n}, linhas do mais pequeno: {least}.</translation>
    </message>
    <message>
        <source>Hidden: counts below {count}, percentages on fewer than {least} answers. Indicative: fewer than {firm} answers.</source>
        <translation>Oculto: contagens inferiores a {count}, percentagens com menos de {least} respostas. Indicativo: menos de {firm} respostas.</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear fall (the difference lies between {low} and {high}).</source>
        <translation>Em {wave} era {before}: uma descida clara (a diferença está entre {low} e {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: a clear rise (the difference lies between {low} and {high}).</source>
        <translation>Em {wave} era {before}: uma subida clara (a diferença está entre {low} e {high}).</translation>
    </message>
    <message>
        <source>In {wave} it was {before}: no clear change (the difference lies between {low} and {high}).</source>
        <translation>Em {wave} era {before}: sem mudança clara (a diferença está entre {low} e {high}).</translation>
    </message>
    <message>
        <source>In {wave}: too few answers to show a figure.</source>
        <translation>Em {wave}: demasiado poucas respostas para mostrar um valor.</translation>
    </message>
    <message>
        <source>In {wave}: {value}, margin {low} to {high}, answers: {n}.</source>
        <translation>Em {wave}: {value}, margem de {low} a {high}, respostas: {n}.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicator “{name}” is deleted. Undo brings it back.</source>
        <translation>O indicador «{name}» foi eliminado. Desfazer recupera-o.</translation>
    </message>
    <message>
        <source>Indicator “{name}” is saved.</source>
        <translation>O indicador «{name}» foi guardado.</translation>
    </message>
    <message>
        <source>Indicators that came with the recipe: {n}.</source>
        <translation>Indicadores que vinham com o modelo de importação: {n}.</translation>
    </message>
    <message>
        <source>Indicators: {block}</source>
        <translation>Indicadores: {block}</translation>
    </message>
    <message>
        <source>It tells what people say, not what happened.</source>
        <translation>Diz o que as pessoas dizem, não o que aconteceu.</translation>
    </message>
    <message>
        <source>Kept, but note:</source>
        <translation>Guardado, mas note:</translation>
    </message>
    <message>
        <source>Left out of the test, as nobody is in them: {names}.</source>
        <translation>Excluídos do teste porque não há ninguém neles: {names}.</translation>
    </message>
    <message>
        <source>Left out of the test, as they are hidden: {names}.</source>
        <translation>Excluídos do teste porque estão ocultos: {names}.</translation>
    </message>
    <message>
        <source>Life in the neighbourhood</source>
        <translation>A vida no bairro</translation>
    </message>
    <message>
        <source>Lines with letters in another encoding, which were repaired: {count}.</source>
        <translation>Linhas com letras noutra codificação, que foram reparadas: {count}.</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were taken as the header. Check the headings.</source>
        <translation>As linhas {first} a {last} foram tomadas como títulos. Verifique os títulos.</translation>
    </message>
    <message>
        <source>Living together</source>
        <translation>Convivência</translation>
    </message>
    <message>
        <source>Load it in KoboToolbox or ODK as a new form.</source>
        <translation>Carregue-o no KoboToolbox ou no ODK como novo formulário.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Margins of shares: Korn–Graubard interval, effective sample cut at the real one (NCHS 2017).</source>
        <translation>Margens das percentagens: intervalo de Korn–Graubard, amostra efetiva limitada à real (NCHS 2017).</translation>
    </message>
    <message>
        <source>Margins of shares: Wilson interval on the effective sample.</source>
        <translation>Margens das percentagens: intervalo de Wilson sobre a amostra efetiva.</translation>
    </message>
    <message>
        <source>Margins of shares: beta interval on the effective sample (Korn and Graubard 1998).</source>
        <translation>Margens das percentagens: intervalo beta sobre a amostra efetiva (Korn e Graubard 1998).</translation>
    </message>
    <message>
        <source>Margins of shares: estimate plus or minus t standard errors (Wald).</source>
        <translation>Margens das percentagens: estimativa mais ou menos t erros padrão (Wald).</translation>
    </message>
    <message>
        <source>Margins of shares: logit interval with t on the design&apos;s degrees of freedom.</source>
        <translation>Margens das percentagens: intervalo logit com t segundo os graus de liberdade do desenho.</translation>
    </message>
    <message>
        <source>No breaks between waves were found.</source>
        <translation>Não foram encontradas quebras entre vagas.</translation>
    </message>
    <message>
        <source>No column with clusters was recognised; say it under roles if people were drawn in groups.</source>
        <translation>Não foi reconhecida nenhuma coluna com conglomerados; indique-a em «roles» se as pessoas foram escolhidas por grupos.</translation>
    </message>
    <message>
        <source>No column with weights was recognised: everybody counts for one.</source>
        <translation>Não foi reconhecida nenhuma coluna com pesos: cada pessoa conta como uma.</translation>
    </message>
    <message>
        <source>No group clearly changed since {wave}.</source>
        <translation>Nenhum grupo mudou claramente desde {wave}.</translation>
    </message>
    <message>
        <source>No group clearly differs from the whole.</source>
        <translation>Nenhum grupo difere claramente do conjunto.</translation>
    </message>
    <message>
        <source>No line looks like a header; columns have numbers.</source>
        <translation>Nenhuma linha parece ser de títulos; as colunas têm números.</translation>
    </message>
    <message>
        <source>Not comparable with the wave before: {what}.</source>
        <translation>Não comparável com a vaga anterior: {what}.</translation>
    </message>
    <message>
        <source>Not in: {waves}.</source>
        <translation>Não está em: {waves}.</translation>
    </message>
    <message>
        <source>Not shown: counts from 1 to {small}, shares on fewer than {least} answers, and what would give these away (checked by linear programming).</source>
        <translation>Não são mostrados: contagens de 1 a {small}, percentagens com menos de {least} respostas, e o que as revelaria (verificado com programação linear).</translation>
    </message>
    <message>
        <source>Numbers above zero: {n} of {rows}.</source>
        <translation>Números superiores a zero: {n} de {rows}.</translation>
    </message>
    <message>
        <source>Only if this applies to you; else leave it empty.</source>
        <translation>Só se se aplicar a si; senão, deixe vazio.</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Outras perguntas</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Polícia</translation>
    </message>
    <message>
        <source>Possible breaks with the wave before: {n}. “survey breaks” lists them.</source>
        <translation>Possíveis quebras com a vaga anterior: {n}. «survey breaks» mostra-as.</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Prevenção</translation>
    </message>
    <message>
        <source>Print it on A4; the small numbers are for typing the answers over.</source>
        <translation>Imprima-o em A4; os números pequenos servem para passar as respostas para uma tabela.</translation>
    </message>
    <message>
        <source>Problems in the neighbourhood</source>
        <translation>Problemas no bairro</translation>
    </message>
    <message>
        <source>Quantile of the weighted distribution; margin by Woodruff&apos;s inversion (1952).</source>
        <translation>Quantil da distribuição ponderada; margem pela inversão de Woodruff (1952).</translation>
    </message>
    <message>
        <source>Questions in a part that comes more than once: {n}. Only the first time is read.</source>
        <translation>Perguntas numa parte que aparece mais de uma vez: {n}. Só a primeira é lida.</translation>
    </message>
    <message>
        <source>Questions of the form that the file lacks: {n}.</source>
        <translation>Perguntas do questionário que faltam no ficheiro: {n}.</translation>
    </message>
    <message>
        <source>Questions of the recipe that have no column in this file: {n} ({names}).</source>
        <translation>Perguntas do modelo de importação sem coluna neste ficheiro: {n} ({names}).</translation>
    </message>
    <message>
        <source>Questions that are not in the file any more: {names}.</source>
        <translation>Perguntas que já não estão no ficheiro: {names}.</translation>
    </message>
    <message>
        <source>Questions with an answer that is counted as none, such as “{name}”: {n}.</source>
        <translation>Perguntas com uma resposta que conta como nenhuma, como «{name}»: {n}.</translation>
    </message>
    <message>
        <source>Ratio of two weighted totals; standard error by Taylor linearisation.</source>
        <translation>Razão de dois totais ponderados; erro padrão por linearização de Taylor.</translation>
    </message>
    <message>
        <source>Rejected rows, by reason:</source>
        <translation>Linhas rejeitadas, por motivo:</translation>
    </message>
    <message>
        <source>Rejected rows: {path}</source>
        <translation>Linhas rejeitadas: {path}</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Respondents in no group of {variable} with a total: {n}. They keep their part.</source>
        <translation>Participantes em nenhum grupo de {variable} com total: {n}. Mantêm a sua parte.</translation>
    </message>
    <message>
        <source>Respondents of before that were replaced: {n}.</source>
        <translation>Participantes anteriores que foram substituídos: {n}.</translation>
    </message>
    <message>
        <source>Respondents: {n}, together standing for {population}. Their weights go from {lowest} to {highest}; the mean is {mean}.</source>
        <translation>Participantes: {n}, que juntos representam {population}. Os seus pesos vão de {lowest} a {highest}; a média é {mean}.</translation>
    </message>
    <message>
        <source>Responses that stood in the file twice, taken as one: {n}.</source>
        <translation>Respostas que estavam duas vezes no ficheiro, tomadas como uma: {n}.</translation>
    </message>
    <message>
        <source>Responses that were started but not sent in: {n}. They are kept.</source>
        <translation>Respostas começadas mas não enviadas: {n}. São mantidas.</translation>
    </message>
    <message>
        <source>Rows in a known area ({scheme}): {n} of {rows}.</source>
        <translation>Linhas num bairro conhecido ({scheme}): {n} de {rows}.</translation>
    </message>
    <message>
        <source>Rows: {rows}, questions: {questions}.</source>
        <translation>Linhas: {rows}, perguntas: {questions}.</translation>
    </message>
    <message>
        <source>Sample design: people drawn from one list.</source>
        <translation>Desenho da amostra: pessoas extraídas de uma só lista.</translation>
    </message>
    <message>
        <source>Sample design: people drawn within strata; strata {strata}.</source>
        <translation>Desenho da amostra: pessoas extraídas dentro de estratos; estratos: {strata}.</translation>
    </message>
    <message>
        <source>Sample design: strata {strata}, clusters {clusters}.</source>
        <translation>Desenho da amostra: estratos {strata}, conglomerados {clusters}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Percentagem</translation>
    </message>
    <message>
        <source>Strata with a single cluster: rule “{rule}” of Lumley&apos;s survey package.</source>
        <translation>Estratos com um só conglomerado: regra «{rule}» do pacote survey de Lumley.</translation>
    </message>
    <message>
        <source>Strata with more than one population: {n} of {all}.</source>
        <translation>Estratos com mais de uma população: {n} de {all}.</translation>
    </message>
    <message>
        <source>Survey {wave} ({period}), people who took part: {n}</source>
        <translation>Inquérito {wave} ({period}), pessoas que participaram: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}, people who took part: {n}</source>
        <translation>Inquérito {wave}, pessoas que participaram: {n}</translation>
    </message>
    <message>
        <source>Survey {wave}: {block}</source>
        <translation>Inquérito {wave}: {block}</translation>
    </message>
    <message>
        <source>Taken as one answer in the test, as some are hidden: {names}.</source>
        <translation>Tomadas como uma só resposta no teste, porque algumas estão ocultas: {names}.</translation>
    </message>
    <message>
        <source>Test of Rao and Scott, second order: F = {f} with {ndf} and {ddf} degrees of freedom; answers: {n}.</source>
        <translation>Teste de Rao e Scott, de segunda ordem: F = {f} com {ndf} e {ddf} graus de liberdade; respostas: {n}.</translation>
    </message>
    <message>
        <source>Texts with letters in another encoding, which were repaired: {count}.</source>
        <translation>Textos com letras noutra codificação, que foram reparados: {count}.</translation>
    </message>
    <message>
        <source>The answers are not weighted: groups that answer more often count too much.</source>
        <translation>As respostas não estão ponderadas: os grupos que respondem mais vezes contam demasiado.</translation>
    </message>
    <message>
        <source>The areas in this file are those valid from {vintage}, not the newest ones (valid from {newest}). Figures are made for the areas of {vintage}.</source>
        <translation>Os bairros deste ficheiro são os válidos desde {vintage}, não os mais recentes (válidos desde {newest}). Os valores são feitos para os bairros de {vintage}.</translation>
    </message>
    <message>
        <source>The differences between the groups may all be chance (p {p}).</source>
        <translation>Todas as diferenças entre os grupos podem ser acaso (p {p}).</translation>
    </message>
    <message>
        <source>The finite population is taken into account.</source>
        <translation>A população finita é tida em conta.</translation>
    </message>
    <message>
        <source>The groups differ more than chance would make them (p {p}).</source>
        <translation>Os grupos diferem mais do que daria o acaso (p {p}).</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” is not meant for wave {wave}.</source>
        <translation>O indicador «{indicator}» não se destina à vaga {wave}.</translation>
    </message>
    <message>
        <source>The indicator “{indicator}” needs questions that wave {wave} lacks: {questions}.</source>
        <translation>O indicador «{indicator}» precisa de perguntas que faltam na vaga {wave}: {questions}.</translation>
    </message>
    <message>
        <source>The largest difference from a total is {gap} % of it.</source>
        <translation>A maior diferença em relação a um total é de {gap} % deste.</translation>
    </message>
    <message>
        <source>The project has no areas of scheme “{scheme}” (it has: {schemes}); codes of areas are kept as they stand in the file.</source>
        <translation>O projeto não tem bairros da divisão «{scheme}» (tem: {schemes}); os códigos de bairros são mantidos como estão no ficheiro.</translation>
    </message>
    <message>
        <source>The project has no areas with these codes or names.</source>
        <translation>O projeto não tem bairros com estes códigos ou nomes.</translation>
    </message>
    <message>
        <source>The question changed since {wave}: the figures can&apos;t be compared.</source>
        <translation>A pergunta mudou desde {wave}: os valores não podem ser comparados.</translation>
    </message>
    <message>
        <source>The survey {wave} does not have all these questions.</source>
        <translation>O inquérito {wave} não tem todas estas perguntas.</translation>
    </message>
    <message>
        <source>The totals did not add up to the same number of people: they were scaled to those of {variable}, by at most {gap} %.</source>
        <translation>Os totais não somavam o mesmo número de pessoas: foram ajustados aos de {variable}, no máximo {gap} %.</translation>
    </message>
    <message>
        <source>The true figure lies within the margin in {level} of 100 such surveys.</source>
        <translation>O valor verdadeiro está dentro da margem em {level} de 100 inquéritos assim.</translation>
    </message>
    <message>
        <source>The wave has respondents: {n}, questions: {questions}.</source>
        <translation>A vaga tem participantes: {n}, perguntas: {questions}.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} are those of its file again.</source>
        <translation>Os pesos da vaga {wave} voltam a ser os do seu ficheiro.</translation>
    </message>
    <message>
        <source>The weights of wave {wave} were made to agree with the totals of {variables} (rounds: {rounds}).</source>
        <translation>Os pesos da vaga {wave} foram ajustados aos totais de {variables} (voltas: {rounds}).</translation>
    </message>
    <message>
        <source>The weights were adjusted before; now they are those of the file again. Adjust them anew.</source>
        <translation>Os pesos tinham sido ajustados antes; agora voltam a ser os do ficheiro. Ajuste-os de novo.</translation>
    </message>
    <message>
        <source>The words of the questions are in {form}: import again with it (--form).</source>
        <translation>Os textos das perguntas estão em {form}: importe de novo com ele (--form).</translation>
    </message>
    <message>
        <source>There are no indicators in this project yet.</source>
        <translation>Ainda não há indicadores neste projeto.</translation>
    </message>
    <message>
        <source>There are no weights in it: everybody counts for one.</source>
        <translation>Não contém pesos: cada pessoa conta como uma.</translation>
    </message>
    <message>
        <source>There are too few answers to give a figure.</source>
        <translation>Há demasiado poucas respostas para dar um valor.</translation>
    </message>
    <message>
        <source>There is no survey in this project yet.</source>
        <translation>Ainda não há nenhum inquérito neste projeto.</translation>
    </message>
    <message>
        <source>These limits are not those of the office&apos;s settings.</source>
        <translation>Estes limites não são os das definições do serviço.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era um ensaio: nada foi guardado.</translation>
    </message>
    <message>
        <source>This wave</source>
        <translation>Esta vaga</translation>
    </message>
    <message>
        <source>Those who did not take part may think otherwise; the margin does not know that.</source>
        <translation>Quem não participou pode pensar de outra forma; a margem não o sabe.</translation>
    </message>
    <message>
        <source>Tick one box in each row.</source>
        <translation>Assinale uma caixa em cada linha.</translation>
    </message>
    <message>
        <source>Tick one box.</source>
        <translation>Assinale uma caixa.</translation>
    </message>
    <message>
        <source>Too few answers for a figure: {names}.</source>
        <translation>Demasiado poucas respostas para um valor: {names}.</translation>
    </message>
    <message>
        <source>Unequal weights make margins as wide as those of a survey with {n} equal ones (design effect {effect}).</source>
        <translation>Os pesos desiguais tornam as margens tão largas como as de um inquérito com {n} pesos iguais (efeito do desenho {effect}).</translation>
    </message>
    <message>
        <source>Victims and reporting</source>
        <translation>Vítimas e queixas</translation>
    </message>
    <message>
        <source>Wave {wave}</source>
        <translation>Vaga {wave}</translation>
    </message>
    <message>
        <source>Wave {wave} is removed, with its respondents: {n}.</source>
        <translation>A vaga {wave} foi removida, com os seus participantes: {n}.</translation>
    </message>
    <message>
        <source>Wave {wave}: rows read: {read}; added: {added}, updated: {updated}, unchanged: {unchanged}, rejected: {rejected}.</source>
        <translation>Vaga {wave}: linhas lidas: {read}; adicionadas: {added}, atualizadas: {updated}, sem alterações: {unchanged}, rejeitadas: {rejected}.</translation>
    </message>
    <message>
        <source>Wave “{wave}” came from the very same file.</source>
        <translation>A vaga «{wave}» veio do mesmo ficheiro.</translation>
    </message>
    <message>
        <source>Weighted mean of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Média ponderada de quem respondeu; erro padrão por linearização de Taylor, mantendo todos os conglomerados de um estrato (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted share of those who answered; standard error by Taylor linearisation, keeping all clusters of a stratum (Lumley 2010).</source>
        <translation>Percentagem ponderada de quem respondeu; erro padrão por linearização de Taylor, mantendo todos os conglomerados de um estrato (Lumley 2010).</translation>
    </message>
    <message>
        <source>Weighted total of those who answered; standard error by the sample design.</source>
        <translation>Total ponderado de quem respondeu; erro padrão segundo o desenho da amostra.</translation>
    </message>
    <message>
        <source>Weights are post-stratified; standard errors use the residuals of that model.</source>
        <translation>Os pesos estão pós-estratificados; os erros padrão usam os resíduos desse modelo.</translation>
    </message>
    <message>
        <source>Weights are raked to known totals; standard errors use the residuals of that model.</source>
        <translation>Os pesos foram ajustados a totais conhecidos (raking); os erros padrão usam os resíduos desse modelo.</translation>
    </message>
    <message>
        <source>Weights cut at {most} times the mean: {n}. What was cut off is spread evenly over the others.</source>
        <translation>Pesos cortados em {most} vezes a média: {n}. O que foi cortado é distribuído por igual pelos outros.</translation>
    </message>
    <message>
        <source>What people say beside what was recorded</source>
        <translation>O que as pessoas dizem ao lado do que foi registado</translation>
    </message>
    <message>
        <source>Whether the groups differ can&apos;t be tested: too little can be shown.</source>
        <translation>Não se pode verificar se os grupos diferem: pode mostrar-se muito pouco.</translation>
    </message>
    <message>
        <source>Wide margin: 30 points or more, or over 5 points and 130 % of the figure.</source>
        <translation>Margem larga: 30 pontos ou mais, ou mais de 5 pontos e de 130 % do valor.</translation>
    </message>
    <message>
        <source>With fewer than {n} answers a figure is indicative.</source>
        <translation>Com menos de {n} respostas, um valor é indicativo.</translation>
    </message>
    <message>
        <source>You may tick several boxes.</source>
        <translation>Pode assinalar várias caixas.</translation>
    </message>
    <message>
        <source>a break</source>
        <translation>quebra</translation>
    </message>
    <message>
        <source>after: {text}</source>
        <translation>depois: {text}</translation>
    </message>
    <message>
        <source>another kind of question</source>
        <translation>outro tipo de pergunta</translation>
    </message>
    <message>
        <source>another sample or other weights</source>
        <translation>outra amostra ou outros pesos</translation>
    </message>
    <message>
        <source>answers: {n}</source>
        <translation>respostas: {n}</translation>
    </message>
    <message>
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>bairros</translation>
    </message>
    <message>
        <source>asked for the first time</source>
        <translation>perguntado pela primeira vez</translation>
    </message>
    <message>
        <source>asked otherwise from here on</source>
        <translation>perguntado de outra forma a partir daqui</translation>
    </message>
    <message>
        <source>asked otherwise? not decided</source>
        <translation>perguntado de outra forma? por decidir</translation>
    </message>
    <message>
        <source>before: {text}</source>
        <translation>antes: {text}</translation>
    </message>
    <message>
        <source>beside the whole: {verdict}</source>
        <translation>face ao conjunto: {verdict}</translation>
    </message>
    <message>
        <source>breaks: {n}</source>
        <translation>quebras: {n}</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>não se pode somar</translation>
    </message>
    <message>
        <source>can&apos;t exist</source>
        <translation>não pode existir</translation>
    </message>
    <message>
        <source>chance can&apos;t be judged</source>
        <translation>não se pode avaliar o acaso</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>claramente menos</translation>
    </message>
    <message>
        <source>clearly more</source>
        <translation>claramente mais</translation>
    </message>
    <message>
        <source>cluster</source>
        <translation>conglomerado</translation>
    </message>
    <message>
        <source>cluster of the second stage</source>
        <translation>conglomerado da segunda etapa</translation>
    </message>
    <message>
        <source>clusters</source>
        <translation>conglomerados</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>hidden: protects another figure</source>
        <translation>oculto: protege outro valor</translation>
    </message>
    <message>
        <source>hidden: too few answers</source>
        <translation>oculto: demasiado poucas respostas</translation>
    </message>
    <message>
        <source>indicative</source>
        <translation>indicativo</translation>
    </message>
    <message>
        <source>kept secret by the publisher</source>
        <translation>mantido em segredo pela fonte</translation>
    </message>
    <message>
        <source>margin: {low} to {high}</source>
        <translation>margem: de {low} a {high}</translation>
    </message>
    <message>
        <source>middle area</source>
        <translation>bairro intermédio</translation>
    </message>
    <message>
        <source>nearly final</source>
        <translation>quase definitivo</translation>
    </message>
    <message>
        <source>nil</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>sem respostas</translation>
    </message>
    <message>
        <source>no break</source>
        <translation>sem quebra</translation>
    </message>
    <message>
        <source>no clear difference</source>
        <translation>sem diferença clara</translation>
    </message>
    <message>
        <source>no weights</source>
        <translation>sem pesos</translation>
    </message>
    <message>
        <source>not asked any more</source>
        <translation>já não se pergunta</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>não comparável</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se conhece</translation>
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
        <translation>número do participante</translation>
    </message>
    <message>
        <source>of every 100 residents</source>
        <translation>em cada 100 residentes</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>other answers</source>
        <translation>outras respostas</translation>
    </message>
    <message>
        <source>other areas</source>
        <translation>outros bairros</translation>
    </message>
    <message>
        <source>other codes for the answers</source>
        <translation>outros códigos para as respostas</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>outras palavras</translation>
    </message>
    <message>
        <source>period unknown</source>
        <translation>período desconhecido</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>population</source>
        <translation>população</translation>
    </message>
    <message>
        <source>population of the second stage</source>
        <translation>população da segunda etapa</translation>
    </message>
    <message>
        <source>populations</source>
        <translation>populações</translation>
    </message>
    <message>
        <source>possible breaks to decide: {n}</source>
        <translation>possíveis quebras por decidir: {n}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisório</translation>
    </message>
    <message>
        <source>sample with {parts}</source>
        <translation>amostra com {parts}</translation>
    </message>
    <message>
        <source>scheme of the areas</source>
        <translation>divisão dos bairros</translation>
    </message>
    <message>
        <source>several answers</source>
        <translation>várias respostas</translation>
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
        <translation>segundo o indicador</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>demasiado poucas respostas</translation>
    </message>
    <message>
        <source>uncertain (few answers)</source>
        <translation>incerto (poucas respostas)</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>vaga</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>weights by post-stratification</source>
        <translation>pesos por pós-estratificação</translation>
    </message>
    <message>
        <source>weights by raking</source>
        <translation>pesos por raking</translation>
    </message>
    <message>
        <source>weights of the file</source>
        <translation>pesos do ficheiro</translation>
    </message>
    <message>
        <source>whole wave</source>
        <translation>toda a vaga</translation>
    </message>
    <message>
        <source>wide margin</source>
        <translation>margem larga</translation>
    </message>
    <message>
        <source>{answer} (counts as no answer)</source>
        <translation>{answer} (conta como sem resposta)</translation>
    </message>
    <message>
        <source>{file}: questions: {n}.</source>
        <translation>{file}: perguntas: {n}.</translation>
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
        <translation>{n} pontos</translation>
    </message>
    <message>
        <source>{n} × {reason}</source>
        <translation>{n} × {reason}</translation>
    </message>
    <message>
        <source>{theme}, recorded per 1,000 inhabitants</source>
        <translation>{theme}, registado por 1.000 habitantes</translation>
    </message>
    <message>
        <source>{title}, by {group}</source>
        <translation>{title}, por {group}</translation>
    </message>
    <message>
        <source>{title}: {value}, in truth between {low} and {high}.</source>
        <translation>{title}: {value}, na verdade entre {low} e {high}.</translation>
    </message>
    <message>
        <source>{wave} ({period}): published figures</source>
        <translation>{wave} ({period}): valores publicados</translation>
    </message>
    <message>
        <source>{wave} ({period}): respondents: {n}, questions: {questions}</source>
        <translation>{wave} ({period}): participantes: {n}, perguntas: {questions}</translation>
    </message>
    <message>
        <source>“{file}” was left aside: the file of answers has labels of its own.</source>
        <translation>«{file}» foi posto de parte: o ficheiro de respostas tem as suas próprias etiquetas.</translation>
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
        <translation>por 1.000 habitantes por ano</translation>
    </message>
    <message>
        <source>per km²</source>
        <translation>por km²</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>pontos percentuais</translation>
    </message>
    <message>
        <source>share of all</source>
        <translation>parte do total</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>(no category)</source>
        <translation>(sem categoria)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outros</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>today {time}</source>
        <translation>hoje às {time}</translation>
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
        <translation>/: estes números não se podem somar.</translation>
    </message>
    <message>
        <source>1–{most}: hidden to protect persons; the number lies in between.</source>
        <translation>1–{most}: oculto para proteger as pessoas; o número está entre os dois.</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Added by plugins</source>
        <translation>Acrescentado por extensões</translation>
    </message>
    <message>
        <source>All incidents of the selection on all inhabitants.</source>
        <translation>Todos os incidentes da seleção sobre todos os habitantes.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bairro</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Bairros</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>À data de</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Em {day}</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por bairro</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>By hour and weekday</source>
        <translation>Por dia e hora</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mês</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Change: z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together: no clear change. From 2 clear, from 3 sharp.</source>
        <translation>Evolução: z = 2(√agora − √antes) para dois períodos de igual duração. Abaixo de 2, ou com menos de dez incidentes nos dois juntos: sem mudança clara. A partir de 2 clara, a partir de 3 forte.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Each bar runs from the lower to the upper margin; the figure itself is where its colour changes.</source>
        <translation>Cada barra vai da margem inferior à superior; o próprio número está onde a cor muda.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Figures of the charts (not printed)</source>
        <translation>Números dos gráficos (não são impressos)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Números ocultos</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Como ler</translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Registo de importações</translation>
    </message>
    <message>
        <source>Import log: nothing was imported.</source>
        <translation>Registo de importações: nada foi importado.</translation>
    </message>
    <message>
        <source>Imported on</source>
        <translation>Importado em</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Incidents as recorded, once each, on the day they began. An incident without a known day is left out of every period. What was not reported is not here.</source>
        <translation>Incidentes tal como registados, uma vez cada um, no dia em que começaram. Um incidente sem dia conhecido não entra em nenhum período. O que não foi comunicado não está aqui.</translation>
    </message>
    <message>
        <source>Incidents by inhabitants</source>
        <translation>Incidentes em relação aos habitantes</translation>
    </message>
    <message>
        <source>Incidents in the selection</source>
        <translation>Incidentes da seleção</translation>
    </message>
    <message>
        <source>Incidents in {municipality}</source>
        <translation>Incidentes em {municipality}</translation>
    </message>
    <message>
        <source>Incidents {unit}. The margin is the exact 95 % Poisson interval: as far as chance alone can carry the number. People who only work or shop in an area are not counted as its inhabitants.</source>
        <translation>Incidentes {unit}. A margem é o intervalo exato de Poisson a 95 %: até onde o acaso por si só pode levar o número. Quem só trabalha ou faz compras num bairro não conta como habitante.</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Habitantes</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Números-chave</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Feito para</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Map: no picture was made.</source>
        <translation>Mapa: não foi feita nenhuma imagem.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margem</translation>
    </message>
    <message>
        <source>Margin from</source>
        <translation>Margem de</translation>
    </message>
    <message>
        <source>Margin to</source>
        <translation>Margem a</translation>
    </message>
    <message>
        <source>Margin: the 95 % interval of the rate (exact Poisson). Two areas whose margins overlap widely can&apos;t be ranked.</source>
        <translation>Margem: o intervalo a 95 % da taxa (Poisson exato). Dois bairros cujas margens se sobrepõem muito não podem ser ordenados.</translation>
    </message>
    <message>
        <source>Mark of the project</source>
        <translation>Marca do projeto</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Município</translation>
    </message>
    <message>
        <source>Not shown: {fewer} further rows.</source>
        <translation>Por mostrar: mais {fewer} linhas.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of incidents by the weekday and hour in which they began.</source>
        <translation>Número de incidentes segundo o dia da semana e a hora em que começaram.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Outside all areas</source>
        <translation>Fora de todos os bairros</translation>
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
        <translation>Números provisórios: ainda podem mudar.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa</translation>
    </message>
    <message>
        <source>Rates: the number of inhabitants is not known for this selection.</source>
        <translation>Taxas: não se conhece o número de habitantes desta seleção.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Read = added + updated + unchanged + rejected; numbers of rows in the file.</source>
        <translation>Lidas = adicionadas + atualizadas + sem alteração + rejeitadas; números de linhas do ficheiro.</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Leia-me</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Modelo de importação</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitadas</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>SHA-256 of its content</source>
        <translation>SHA-256 do seu conteúdo</translation>
    </message>
    <message>
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: os primeiros dezasseis sinais da impressão digital do ficheiro.</translation>
    </message>
    <message>
        <source>Safety and prevention in {municipality}</source>
        <translation>Segurança e prevenção em {municipality}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Sources and manifest</source>
        <translation>Fontes e manifesto</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>A margem diz quanto o acaso por si só pode mover o número de um mês (95 %).</translation>
    </message>
    <message>
        <source>The mark is the SHA-256 of a text in UTF-8: a line for each cell that holds something, from left to right and from top to bottom, with its address, a tab and its content, numbers with 15 digits; then for each picture its cell, a tab and the SHA-256 of its file.</source>
        <translation>A marca é o SHA-256 de um texto em UTF-8: uma linha por cada célula que contém algo, da esquerda para a direita e de cima para baixo, com o seu endereço, um tabulador e o seu conteúdo, os números com 15 algarismos; depois, por cada imagem, a sua célula, um tabulador e o SHA-256 do seu ficheiro.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Atualizadas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>O que vê</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>With these options, from this state of the project, the same workbook comes out again, byte for byte.</source>
        <translation>Com estas opções, a partir deste estado do projeto, sai de novo o mesmo livro, byte por byte.</translation>
    </message>
    <message>
        <source>Without a known hour</source>
        <translation>Sem hora conhecida</translation>
    </message>
    <message>
        <source>Without a known month</source>
        <translation>Sem mês conhecido</translation>
    </message>
    <message>
        <source>Without location</source>
        <translation>Sem localização</translation>
    </message>
    <message>
        <source>and {count} more; see the import log</source>
        <translation>e mais {count}; ver o registo de importações</translation>
    </message>
    <message>
        <source>can&apos;t be added up</source>
        <translation>não se pode somar</translation>
    </message>
    <message>
        <source>clear fall</source>
        <translation>descida clara</translation>
    </message>
    <message>
        <source>clear rise</source>
        <translation>subida clara</translation>
    </message>
    <message>
        <source>for the chart</source>
        <translation>para o gráfico</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sem categoria</translation>
    </message>
    <message>
        <source>no clear change</source>
        <translation>sem mudança clara</translation>
    </message>
    <message>
        <source>no incident with a known day</source>
        <translation>nenhum incidente com dia conhecido</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>não comparável</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>nothing: the data do not hold two periods of equal length one after the other</source>
        <translation>nada: os dados não contêm dois períodos seguidos de igual duração</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>do total</translation>
    </message>
    <message>
        <source>only a part of the month</source>
        <translation>só uma parte do mês</translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation>página {number} de {total}</translation>
    </message>
    <message>
        <source>sharp fall</source>
        <translation>forte descida</translation>
    </message>
    <message>
        <source>sharp rise</source>
        <translation>forte subida</translation>
    </message>
    <message>
        <source>shielded</source>
        <translation>protegido</translation>
    </message>
    <message>
        <source>to the figure</source>
        <translation>até ao número</translation>
    </message>
    <message>
        <source>to the upper margin</source>
        <translation>até à margem superior</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>poucos</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeita</translation>
    </message>
    <message>
        <source>x: hidden because a small number would follow from it.</source>
        <translation>x: oculto porque dele se deduziria um número pequeno.</translation>
    </message>
    <message>
        <source>z = 2(√now − √before) for two periods of equal length. Below 2, or with fewer than ten incidents in both together, we say “no clear change”, from 2 “clear”, from 3 “sharp”. There are no percentages: of small numbers they mislead.</source>
        <translation>z = 2(√agora − √antes) para dois períodos de igual duração. Abaixo de 2, ou com menos de dez incidentes nos dois juntos, dizemos «sem mudança clara», a partir de 2 «clara», a partir de 3 «forte». Não há percentagens: com números pequenos enganam.</translation>
    </message>
    <message>
        <source>{municipality}. As of {day}. Made for: {recipient}.</source>
        <translation>{municipality}. Em {day}. Feito para: {recipient}.</translation>
    </message>
    <message>
        <source>{now} against {before}</source>
        <translation>{now} face a {before}</translation>
    </message>
    <message>
        <source>{sheet}: no areas were imported.</source>
        <translation>{sheet}: não foram importados bairros.</translation>
    </message>
    <message>
        <source>{sheet}: no incidents in the selection.</source>
        <translation>{sheet}: nenhum incidente na seleção.</translation>
    </message>
    <message>
        <source>{sheet}: of no incident in the selection the month is known.</source>
        <translation>{sheet}: não se conhece o mês de nenhum incidente da seleção.</translation>
    </message>
    <message>
        <source>{sheet}: one incident can be in several of these categories, so they can&apos;t be added up. Choose one category.</source>
        <translation>{sheet}: um incidente pode estar em várias destas categorias, por isso não se podem somar. Escolha uma só categoria.</translation>
    </message>
    <message>
        <source>{sheet}: too few incidents with a known hour.</source>
        <translation>{sheet}: poucos incidentes com hora conhecida.</translation>
    </message>
    <message>
        <source>{title} (continued)</source>
        <translation>{title} (continuação)</translation>
    </message>
    <message>
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>«{few}»: de 1 a {most} incidentes, oculto para proteger as pessoas. «{shielded}»: oculto porque dele se deduziria um número pequeno. O zero é mostrado.</translation>
    </message>
</context>
</TS>
