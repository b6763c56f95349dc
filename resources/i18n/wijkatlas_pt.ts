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
    <name>Atlas</name>
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
    <message>
        <source>More options</source>
        <translation>Mais opções</translation>
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
    <name>FilterBar</name>
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
    <name>LayerList</name>
    <message>
        <source>Layers, the topmost first</source>
        <translation>Camadas, a de cima primeiro</translation>
    </message>
    <message>
        <source>Space shows or hides; Alt with an arrow moves a layer</source>
        <translation>Espaço mostra ou oculta; Alt com uma seta move uma camada</translation>
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
        <source>area</source>
        <translation>bairro</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
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
        <source>en</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>es</source>
        <translation>espanhol</translation>
    </message>
    <message>
        <source>fr</source>
        <translation>francês</translation>
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
        <translation>mês</translation>
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
        <source>pt</source>
        <translation>português</translation>
    </message>
    <message>
        <source>system</source>
        <translation>como o sistema</translation>
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
        <source>About this project</source>
        <translation>Acerca deste projeto</translation>
    </message>
    <message>
        <source>Area scheme; the only one when there is one</source>
        <translation>Divisão em bairros; a única se só houver uma</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Cópia de segurança…</translation>
    </message>
    <message>
        <source>Check that the project is whole: file, keys, layers, index, audit log.</source>
        <translation>Verificar que o projeto está íntegro: ficheiro, chaves, camadas, índice, registo de controlo.</translation>
    </message>
    <message>
        <source>Check the project</source>
        <translation>Verificar o projeto</translation>
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
        <source>Count incidents</source>
        <translation>Contar os incidentes</translation>
    </message>
    <message>
        <source>Count incidents by area, category, month or hour; &quot;&quot; counts what belongs to none.</source>
        <translation>Contar os incidentes por bairro, categoria, mês ou hora; &quot;&quot; conta os que não pertencem a nenhum.</translation>
    </message>
    <message>
        <source>Data quality in words</source>
        <translation>Qualidade dos dados em palavras</translation>
    </message>
    <message>
        <source>Day from which these areas hold (YYYY-MM-DD), or a column with it</source>
        <translation>Dia a partir do qual estes bairros valem (AAAA-MM-DD), ou uma coluna que o contém</translation>
    </message>
    <message>
        <source>Draw the map as a picture of any size.</source>
        <translation>Desenhar o mapa como imagem de qualquer tamanho.</translation>
    </message>
    <message>
        <source>First day (YYYY-MM-DD)</source>
        <translation>Primeiro dia (AAAA-MM-DD)</translation>
    </message>
    <message>
        <source>For whom: decides what is hidden</source>
        <translation>Para quem: decide o que se oculta</translation>
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
        <source>Language of exports</source>
        <translation>Idioma das exportações</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>Último dia, incluído</translation>
    </message>
    <message>
        <source>Layer of the file, when it has several</source>
        <translation>Camada do ficheiro, se tiver várias</translation>
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
        <source>Map for the browser…</source>
        <translation>Mapa para o navegador…</translation>
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
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>Número da importação</translation>
    </message>
    <message>
        <source>Only rows with this value: COLUMN=VALUE</source>
        <translation>Só as linhas com este valor: COLUNA=VALOR</translation>
    </message>
    <message>
        <source>Only this category</source>
        <translation>Só esta categoria</translation>
    </message>
    <message>
        <source>Open the desktop afterwards, where there is a display</source>
        <translation>Abrir depois a janela, se houver ecrã</translation>
    </message>
    <message>
        <source>Picture of the map…</source>
        <translation>Imagem do mapa…</translation>
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
        <source>Propose a recipe for a file of incidents, from its column names and its values.</source>
        <translation>Propor um modelo de importação para um ficheiro de incidentes, segundo as suas colunas e valores.</translation>
    </message>
    <message>
        <source>Put styles and a project for QGIS into the project file, and a .qgs file beside it.</source>
        <translation>Pôr estilos e um projeto para QGIS no ficheiro do projeto, e um ficheiro .qgs ao lado.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurar uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Sample municipality</source>
        <translation>Município de exemplo</translation>
    </message>
    <message>
        <source>Take an import back: what it added goes, what it changed returns.</source>
        <translation>Desfazer uma importação: o que acrescentou desaparece, o que alterou volta.</translation>
    </message>
    <message>
        <source>Tell how complete, unique and timely the incidents are.</source>
        <translation>Dizer se os incidentes estão completos, são únicos e chegaram a tempo.</translation>
    </message>
    <message>
        <source>Tell what the project holds: layers, counts, imports, size.</source>
        <translation>Dizer o que contém o projeto: camadas, contagens, importações, tamanho.</translation>
    </message>
    <message>
        <source>The QGIS project (.qgs)</source>
        <translation>O projeto QGIS (.qgs)</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>A cópia de segurança</translation>
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
        <source>The new project file (.gpkg)</source>
        <translation>O novo ficheiro de projeto (.gpkg)</translation>
    </message>
    <message>
        <source>The picture (.png)</source>
        <translation>A imagem (.png)</translation>
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
        <source>Try, and keep nothing</source>
        <translation>Experimentar, sem guardar nada</translation>
    </message>
    <message>
        <source>Undo an import…</source>
        <translation>Desfazer uma importação…</translation>
    </message>
    <message>
        <source>West, south, east and north in degrees</source>
        <translation>Oeste, sul, este e norte em graus</translation>
    </message>
    <message>
        <source>What to count by</source>
        <translation>Segundo que contar</translation>
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
        <source>Width and height in pixels, such as 1600x1000</source>
        <translation>Largura e altura em píxeis, como 1600x1000</translation>
    </message>
    <message>
        <source>Workbook for the council…</source>
        <translation>Livro para a assembleia municipal…</translation>
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
        <source>Write the map as one page that opens in any browser, without internet.</source>
        <translation>Escrever o mapa como uma página que abre em qualquer navegador, sem internet.</translation>
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
    <name>edits</name>
    <message>
        <source>Add network {name}</source>
        <translation>Adicionar a rede {name}</translation>
    </message>
    <message>
        <source>Change network {name}</source>
        <translation>Alterar a rede {name}</translation>
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
        <source>Import areas from {file}</source>
        <translation>Importar bairros de {file}</translation>
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
        <translation>Mudar o nome da rede {name}</translation>
    </message>
    <message>
        <source>Reshape network {name}</source>
        <translation>Mudar a forma da rede {name}</translation>
    </message>
    <message>
        <source>Styles for QGIS</source>
        <translation>Estilos para QGIS</translation>
    </message>
    <message>
        <source>Undo import {number}</source>
        <translation>Desfazer a importação {number}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A line of “{file}” is longer than {megabytes} MB.</source>
        <translation>Uma linha de «{file}» ultrapassa {megabytes} MB.</translation>
    </message>
    <message>
        <source>Another program has removed {parts} from {file}.</source>
        <translation>Outro programa retirou {parts} de {file}.</translation>
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
        <source>Beside “{file}” there is no .shp file with the shapes.</source>
        <translation>Ao lado de «{file}» não está o ficheiro .shp com as formas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. Nada foi alterado.</translation>
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
        <source>Choose GeoJSON, or an export of Open311 or Signalen.</source>
        <translation>Escolha GeoJSON, ou uma exportação de Open311 ou Signalen.</translation>
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
        <source>Choose a base map with pictures (PNG or JPEG).</source>
        <translation>Escolha um mapa base com imagens (PNG ou JPEG).</translation>
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
        <source>Choose another coordinate system, for example EPSG:31370.</source>
        <translation>Escolha outro sistema de coordenadas, por exemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Choose another file, or say with a recipe which column is what.</source>
        <translation>Escolha outro ficheiro, ou indique com um modelo de importação o que é cada coluna.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
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
        <source>Choose another recipe or change this one.</source>
        <translation>Escolha outro modelo de importação ou altere este.</translation>
    </message>
    <message>
        <source>Close it where it is open, or choose another folder.</source>
        <translation>Feche-o onde estiver aberto, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copie-o ou descarregue-o de novo.</translation>
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
        <source>Find out which system it is in and give it: --crs EPSG:…{guess}</source>
        <translation>Descubra em que sistema está e indique-o: --crs EPSG:…{guess}</translation>
    </message>
    <message>
        <source>Give its EPSG code, for instance EPSG:31370.</source>
        <translation>Dê o seu código EPSG, por exemplo EPSG:31370.</translation>
    </message>
    <message>
        <source>Give one that measures in metres, such as EPSG:31370 (Belgium) or EPSG:28992.</source>
        <translation>Dê um que meça em metros, como EPSG:31370 (Bélgica) ou EPSG:28992.</translation>
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
        <source>Give west, south, east and north in degrees, with commas between.</source>
        <translation>Dê oeste, sul, este e norte em graus, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Give width and height from {least} to {most} pixels: 1600x1000.</source>
        <translation>Dê largura e altura de {least} a {most} píxeis: 1600x1000.</translation>
    </message>
    <message>
        <source>Import it into a project instead.</source>
        <translation>Importe-o antes para um projeto.</translation>
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
        <source>Is it open in another program? Choose another place.</source>
        <translation>Está aberto noutro programa? Escolha outro lugar.</translation>
    </message>
    <message>
        <source>Is this the right recipe for this file?</source>
        <translation>É o modelo de importação certo para este ficheiro?</translation>
    </message>
    <message>
        <source>It has no columns at all; the table (.dbf) is missing.</source>
        <translation>Não tem nenhuma coluna; falta a tabela (.dbf).</translation>
    </message>
    <message>
        <source>It has: {schemes}. Import areas with “area import”.</source>
        <translation>Tem: {schemes}. Importe bairros com «area import».</translation>
    </message>
    <message>
        <source>It may have a stray cell far down or to the right. Save the table alone as CSV.</source>
        <translation>Pode ter uma célula perdida muito em baixo ou à direita. Grave só a tabela como CSV.</translation>
    </message>
    <message>
        <source>It was not unpacked. If you trust it, unpack it yourself and choose the file in it.</source>
        <translation>Não foi descomprimido. Se confia nele, descomprima-o e escolha o ficheiro que contém.</translation>
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
        <source>Most rows can&apos;t be used: {refused} of the first {done}.</source>
        <translation>A maioria das linhas não serve: {refused} das primeiras {done}.</translation>
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
        <source>Open it in Excel or LibreOffice and save it as CSV.</source>
        <translation>Abra-o no Excel ou LibreOffice e grave-o como CSV.</translation>
    </message>
    <message>
        <source>Open or create one first.</source>
        <translation>Abra ou crie um primeiro.</translation>
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
        <source>Rename the file or its folder.</source>
        <translation>Mude o nome do ficheiro ou da pasta.</translation>
    </message>
    <message>
        <source>Restore a backup, or import its layers elsewhere.</source>
        <translation>Restaure uma cópia de segurança, ou importe as camadas noutro sítio.</translation>
    </message>
    <message>
        <source>Say which one you want: --layer NAME.</source>
        <translation>Diga qual quer: --layer NOME.</translation>
    </message>
    <message>
        <source>Say which one: --layer NAME. Its layers: {layers}.</source>
        <translation>Diga qual: --layer NOME. As suas camadas: {layers}.</translation>
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
        <source>The base map {file} can&apos;t be opened.</source>
        <translation>Não se pode abrir o mapa base {file}.</translation>
    </message>
    <message>
        <source>The base map {file} is damaged or not complete.</source>
        <translation>O mapa base {file} está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The coordinate system {crs} is not known.</source>
        <translation>Não se conhece o sistema de coordenadas {crs}.</translation>
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
        <source>The drawing has no surface.</source>
        <translation>O desenho não tem superfície.</translation>
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
        <source>The list of categories {file} can&apos;t be read.</source>
        <translation>Não se pode ler a lista de categorias {file}.</translation>
    </message>
    <message>
        <source>The list of categories {file} lacks {part}.</source>
        <translation>À lista de categorias {file} falta {part}.</translation>
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
        <source>The shapefile “{file}” is damaged or incomplete.</source>
        <translation>O shapefile «{file}» está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The sheet of “{file}” is larger than any table.</source>
        <translation>A folha de «{file}» é maior do que qualquer tabela.</translation>
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
        <source>There is no area scheme “{scheme}” in this project.</source>
        <translation>Neste projeto não há divisão «{scheme}».</translation>
    </message>
    <message>
        <source>There is no coordinate system “{crs}”.</source>
        <translation>Não existe o sistema de coordenadas «{crs}».</translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”.</source>
        <translation>Não existe a codificação «{encoding}».</translation>
    </message>
    <message>
        <source>There is no file “{file}”.</source>
        <translation>Não existe o ficheiro «{file}».</translation>
    </message>
    <message>
        <source>There is no import of incidents with number {number}.</source>
        <translation>Não há importação de incidentes com o número {number}.</translation>
    </message>
    <message>
        <source>There is no recipe “{name}”.</source>
        <translation>Não existe o modelo de importação «{name}».</translation>
    </message>
    <message>
        <source>There is no way from {source} to {target}.</source>
        <translation>Não há conversão de {source} para {target}.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone any more: another program changed the same rows.</source>
        <translation>Já não se pode desfazer: outro programa alterou as mesmas linhas.</translation>
    </message>
    <message>
        <source>This is no table of incidents; ask the sender what it is.</source>
        <translation>Não é uma tabela de incidentes; pergunte ao remetente o que é.</translation>
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
        <source>Usual ones are utf-8, windows-1252 and utf-16.</source>
        <translation>As habituais são utf-8, windows-1252 e utf-16.</translation>
    </message>
    <message>
        <source>Views are not read: ask for a copy with tables.</source>
        <translation>As vistas não são lidas: peça uma cópia com tabelas.</translation>
    </message>
    <message>
        <source>Write a day as 2024-01-01. The columns: {columns}.</source>
        <translation>Escreva um dia assim: 2024-01-01. As colunas: {columns}.</translation>
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
        <source>{file} holds no incidents: it has no column with a date, place or category.</source>
        <translation>{file} não contém incidentes: não tem coluna de data, lugar ou categoria.</translation>
    </message>
    <message>
        <source>{file} holds programs of another maker ({names}); it is only shown.</source>
        <translation>{file} contém programas de outro autor ({names}); só é mostrado.</translation>
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
        <source>{file} is the open project; it can&apos;t be imported into itself.</source>
        <translation>{file} é o projeto aberto; não se pode importar para si próprio.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Wijkatlas.</source>
        <translation>{file} foi feito com uma versão mais nova do Wijkatlas.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written: {why}.</source>
        <translation>Não se pode escrever em {folder}: {why}.</translation>
    </message>
    <message>
        <source>{who} has {file} open since {since}.</source>
        <translation>{who} tem {file} aberto desde {since}.</translation>
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
        <source>“{file}” holds no features.</source>
        <translation>«{file}» não contém elementos.</translation>
    </message>
    <message>
        <source>“{file}” holds no layer that can be read.</source>
        <translation>«{file}» não contém nenhuma camada legível.</translation>
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
        <source>“{file}” is a program.</source>
        <translation>«{file}» é um programa.</translation>
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
        <source>“{file}” is an XML file.</source>
        <translation>«{file}» é um ficheiro XML.</translation>
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
        <source>“{file}” is empty.</source>
        <translation>«{file}» está vazio.</translation>
    </message>
    <message>
        <source>“{file}” is nested more than {most} levels deep; no map needs that.</source>
        <translation>«{file}» tem mais de {most} níveis encaixados; nenhum mapa precisa disso.</translation>
    </message>
    <message>
        <source>“{file}” is not a proper TopoJSON file.</source>
        <translation>«{file}» não é um ficheiro TopoJSON correto.</translation>
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
        <source>“{text}” are no bounds of a map.</source>
        <translation>«{text}» não são os limites de um mapa.</translation>
    </message>
    <message>
        <source>“{text}” is neither a day nor a column.</source>
        <translation>«{text}» não é nem um dia nem uma coluna.</translation>
    </message>
    <message>
        <source>“{text}” is no size for a picture.</source>
        <translation>«{text}» não é um tamanho de imagem.</translation>
    </message>
    <message>
        <source>“{text}” is not of the form COLUMN=VALUE.</source>
        <translation>«{text}» não tem a forma COLUNA=VALOR.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fonte: {source}</translation>
    </message>
    <message>
        <source>band: what chance alone can do (95 %)</source>
        <translation>faixa: o que o acaso pode fazer por si só (95 %)</translation>
    </message>
    <message>
        <source>hour of the day</source>
        <translation>hora do dia</translation>
    </message>
    <message>
        <source>not drawn: {hidden} hidden or unknown, {fewer} lower</source>
        <translation>não desenhados: {hidden} ocultos ou desconhecidos, {fewer} mais baixos</translation>
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
        <source>Details: what is known about what you selected on the map or in the table. Personal data are not shown here.</source>
        <translation>Detalhes: o que se sabe do que selecionou no mapa ou na tabela. Aqui não se mostram dados pessoais.</translation>
    </message>
    <message>
        <source>Layers: tick what you want to see; drag a layer, or press Alt with an arrow, to put it above another. Choose a layer to change its look: incidents by density or category, areas coloured by number or by incidents per 1,000 inhabitants.</source>
        <translation>Camadas: assinale o que quer ver; arraste uma camada, ou prima Alt com uma seta, para a pôr por cima de outra. Escolha uma camada para mudar o seu aspeto: incidentes por densidade ou categoria, bairros coloridos por número ou por incidentes por 1.000 habitantes.</translation>
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
    <name>jobs</name>
    <message>
        <source>Building the index</source>
        <translation>A construir o índice</translation>
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
        <source>Counting</source>
        <translation>A contar</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>A desenhar o mapa</translation>
    </message>
    <message>
        <source>Inventing the sample municipality</source>
        <translation>A inventar o município de exemplo</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>A examinar o ficheiro</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>A ler as linhas</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>A desfazer a importação</translation>
    </message>
    <message>
        <source>Writing for QGIS</source>
        <translation>A escrever para QGIS</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>A escrever o livro</translation>
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
        <source>backup file</source>
        <translation>cópia de segurança</translation>
    </message>
    <message>
        <source>bounds</source>
        <translation>limites</translation>
    </message>
    <message>
        <source>by</source>
        <translation>contar por</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoria</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordenador</translation>
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
        <translation>ensaio</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ficheiro</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de</translation>
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
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>camada</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>out</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ficheiro</translation>
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
        <source>scheme</source>
        <translation>divisão</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>iniciada em</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>válido desde</translation>
    </message>
    <message>
        <source>where</source>
        <translation>condição</translation>
    </message>
    <message>
        <source>window</source>
        <translation>janela</translation>
    </message>
</context>
<context>
    <name>plugins</name>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>Shows what is missing, doubled, late or unmapped in the incidents.</source>
        <translation>Mostra o que falta, está duplicado, é tardio ou não tem categoria nos incidentes.</translation>
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
    <name>reasons</name>
    <message>
        <source>a category that the recipe doesn&apos;t know</source>
        <translation>uma categoria que o modelo de importação não conhece</translation>
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
        <source>a kind of network that isn&apos;t known</source>
        <translation>um tipo de rede desconhecido</translation>
    </message>
    <message>
        <source>a line or area, placed by a point on it</source>
        <translation>uma linha ou superfície, situada por um ponto seu</translation>
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
        <source>a point or line, not an area</source>
        <translation>um ponto ou uma linha, não uma superfície</translation>
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
        <source>characters that can&apos;t be read were replaced</source>
        <translation>foram substituídos caracteres ilegíveis</translation>
    </message>
    <message>
        <source>coordinates outside the map&apos;s area</source>
        <translation>coordenadas fora da zona do mapa</translation>
    </message>
    <message>
        <source>fewer cells than the header</source>
        <translation>menos células do que títulos</translation>
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
        <source>neither yes nor no</source>
        <translation>nem sim nem não</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sem categoria</translation>
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
        <source>no name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>não é uma data</translation>
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
        <source>parts of one area, joined</source>
        <translation>partes de um mesmo bairro, unidas</translation>
    </message>
    <message>
        <source>the end lies before the begin</source>
        <translation>o fim é anterior ao início</translation>
    </message>
    <message>
        <source>the row can&apos;t be read</source>
        <translation>a linha não se pode ler</translation>
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
        <source>Kept rows with a note; a row can have several:</source>
        <translation>Linhas mantidas com uma nota; uma linha pode ter várias:</translation>
    </message>
    <message>
        <source>Map for the browser: {path}</source>
        <translation>Mapa para o navegador: {path}</translation>
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
        <source>The sample municipality is ready: {n} incidents.</source>
        <translation>O município de exemplo está pronto: {n} incidentes.</translation>
    </message>
    <message>
        <source>This was a trial: nothing was kept.</source>
        <translation>Era um ensaio: nada foi guardado.</translation>
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
        <source>Reported late after (days)</source>
        <translation>Comunicado tarde depois de (dias)</translation>
    </message>
    <message>
        <source>Smaller counts are hidden in what leaves the office; ask your data protection officer.</source>
        <translation>As contagens menores são ocultadas no que sai do serviço; consulte o seu encarregado da proteção de dados.</translation>
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
        <translation>por 1.000 habitantes por ano</translation>
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
        <source>Figure</source>
        <translation>Número</translation>
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
        <source>Made on</source>
        <translation>Feito em</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Feito em {day}</translation>
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
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Município</translation>
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
        <source>SHA-256: the first sixteen signs of the file&apos;s fingerprint.</source>
        <translation>SHA-256: os primeiros dezasseis sinais da impressão digital do ficheiro.</translation>
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
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>The margin says how far chance alone can move a month&apos;s number (95 %).</source>
        <translation>A margem diz quanto o acaso por si só pode mover o número de um mês (95 %).</translation>
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
        <source>“{few}”: from 1 to {most} incidents, hidden to protect persons. “{shielded}”: hidden because a small number would follow from it. Zero is shown.</source>
        <translation>«{few}»: de 1 a {most} incidentes, oculto para proteger as pessoas. «{shielded}»: oculto porque dele se deduziria um número pequeno. O zero é mostrado.</translation>
    </message>
</context>
</TS>
