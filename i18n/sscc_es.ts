<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>SSCC</name>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply SSCC</source>
        <translation>Aplicar SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a trained model</source>
        <translation>Cartografía una escena con un modelo entrenado</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,classification,map</source>
        <translation>hiperespectral,multiespectral,agrupamiento,no supervisado,clasificación,mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a model from Train SSCC: the scene it was trained on, or any other scene of the same sensor, of any size. A cluster has the same number, name and colour on every map made with the model.

Clusters are numbered from 1; 0 is nodata. The confidence is the probability of the assigned cluster, from 0 to 1; -1 is nodata.</source>
        <translation>Cartografía una escena con un modelo de «Entrenar SSCC»: la escena con la que se entrenó o cualquier otra del mismo sensor, de cualquier tamaño. Un clúster tiene el mismo número, nombre y color en todos los mapas del modelo.

Los clústeres se numeran desde 1; 0 es nodata. La confianza es la probabilidad del clúster asignado, de 0 a 1; -1 es nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, from the same sensor as the model's training scenes (same bands).</source>
        <translation>El ráster que se va a cartografiar, del mismo sensor que las escenas de entrenamiento del modelo (mismas bandas).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) written by Train SSCC.</source>
        <translation>Un archivo de modelo (*.sscc) escrito por «Entrenar SSCC».</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The cluster map to write: numbers from 1; 0 is nodata (GeoTIFF).</source>
        <translation>El mapa de clústeres que se va a escribir: números desde 1; 0 es nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 (certain); -1 is nodata (GeoTIFF).</source>
        <translation>El ráster de confianza que se va a escribir: la probabilidad del clúster asignado, de 0 (incierto) a 1 (seguro); -1 es nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Report on the map to write: areas, spectra, confidence (HTML).</source>
        <translation>Informe sobre el mapa que se escribirá: superficies, espectros, confianza (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters</source>
        <translation>Clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapped pixels</source>
        <translation>Píxeles cartografiados</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters with pixels</source>
        <translation>Clústeres con píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapping time (s)</source>
        <translation>Tiempo de cartografiado (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is not one of {choices}</source>
        <translation>{name}: {value} no está entre {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written; existing files are unchanged</source>
        <translation>Cancelado: no se escribió nada; los archivos existentes no han cambiado</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it and attach the log</source>
        <translation>Error inesperado en {algorithm}: {error}; comuníquelo y adjunte el registro</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene given; choose one or more rasters</source>
        <translation>{name}: no se ha indicado ninguna escena; elija uno o varios rásteres</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: neither a layer nor a file; choose a raster or a polygon layer</source>
        <translation>{name}: no es una capa ni un archivo; indique un ráster o una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} contains no polygons; choose a polygon layer or a raster</source>
        <translation>{name}: {layer} no contiene polígonos; elija una capa de polígonos o un ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC</source>
        <translation>{path}: no es un modelo SSCC; elija un archivo de modelo (*.sscc) escrito por «Entrenar SSCC»</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; choose a model file (*.sscc)</source>
        <translation>{path}: no existe ese archivo; elija un archivo de modelo (*.sscc)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Model of the map: {path}</source>
        <translation>Modelo del mapa: {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The model is in a temporary file, which QGIS deletes when it closes: {path}</source>
        <translation>El modelo está en un archivo temporal que QGIS borra al cerrarse: {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} is not a raster; choose a raster layer or file</source>
        <translation>{name}: {layer} no es un ráster; elija una capa o un archivo ráster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} comes from a server; save it to a file first (Export, Save As)</source>
        <translation>{name}: {layer} procede de un servidor; guárdela antes en un archivo (Exportar, Guardar como)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install the missing packages with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC todavía no puede ejecutarse: {what}. Instale los paquetes que faltan con Complementos &gt; SSCC &gt; Dependencias, o con: {command}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compare maps</source>
        <translation>Comparar mapas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>What became what between two maps of one model</source>
        <translation>Qué se ha convertido en qué entre dos mapas de un mismo modelo</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>change,change detection,transition,from-to,two dates,hectares</source>
        <translation>cambio,detección de cambios,transición,de-a,dos fechas,hectáreas</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compares two maps that one model made, such as of two dates: which cluster became which, in pixels and hectares, as a raster of changes with names and colours, a table, and a report.

Maps of different models are refused: their cluster numbers mean different things.</source>
        <translation>Compara dos mapas hechos por un mismo modelo, por ejemplo de dos fechas: qué clúster se convirtió en cuál, en píxeles y hectáreas, como ráster de cambios con nombres y colores, como tabla y como informe.

Se rechazan los mapas de modelos distintos: sus números de clúster significan cosas distintas.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Resample the later map</source>
        <translation>Remuestrear el mapa posterior</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Earlier map</source>
        <translation>Mapa anterior</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The map to compare with.</source>
        <translation>El mapa con el que se compara.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Later map</source>
        <translation>Mapa posterior</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The other map of the same model.</source>
        <translation>El otro mapa del mismo modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Bring the later map onto the grid of the earlier one, by nearest neighbour.</source>
        <translation>Llevar el mapa posterior a la cuadrícula del anterior, por el vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Raster of changes to write: 1 is unchanged, the others have names (GeoTIFF).</source>
        <translation>Ráster de cambios que se escribirá: 1 es sin cambios, los demás tienen nombres (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The report to write, to open in a browser (HTML).</source>
        <translation>El informe que se escribirá, para abrirlo en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Table of changes</source>
        <translation>Tabla de cambios</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>CSV file</source>
        <translation>Archivo CSV</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Pixels and area of each change to write (CSV).</source>
        <translation>Píxeles y superficie de cada cambio que se escribirán (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Share of pixels that changed</source>
        <translation>Proporción de píxeles que cambiaron</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate clusters</source>
        <translation>Evaluar clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster with reference labels</source>
        <translation>Compara un ráster de clústeres con datos de referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>accuracy,agreement,confusion matrix,kappa,reference,validation</source>
        <translation>exactitud,concordancia,matriz de confusión,kappa,referencia,validación</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares any cluster raster with reference labels, a raster or polygons. Clusters have no class names, so clusters and classes are first matched one to one such that as many pixels as possible agree.

Overall accuracy and kappa are computed after this matching; NMI, ARI and purity do not need it. Only pixels with a reference label count.</source>
        <translation>Compara cualquier ráster de clústeres con datos de referencia, un ráster o polígonos. Los clústeres no tienen nombre de clase, por lo que primero se emparejan clústeres y clases uno a uno, de modo que coincidan tantos píxeles como sea posible.

La exactitud global y el kappa se calculan tras este emparejamiento; NMI, ARI y la pureza no lo necesitan. Solo cuentan los píxeles con etiqueta de referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers, from 1; 0 is nodata.</source>
        <translation>Un ráster de números de clúster, desde 1; 0 es nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. A reference on another grid or in another CRS is brought onto the grid of the clusters by nearest neighbour.</source>
        <translation>Clases verdaderas: un ráster de números de clase (0 es sin etiqueta) o polígonos. Una referencia con otra cuadrícula u otro SRC se lleva a la cuadrícula de los clústeres por vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, as a number or a name. Not needed for a raster, or if the polygons have only one such field.</source>
        <translation>Campo de los polígonos que contiene la clase, un número o un nombre. No hace falta con un ráster ni si los polígonos tienen un solo campo de este tipo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The cluster map to write, with the names and colours of the matched classes (GeoTIFF).</source>
        <translation>El mapa de clústeres que se va a escribir, con los nombres y colores de las clases emparejadas (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Report with the confusion matrix and all measures, to open in a browser (HTML).</source>
        <translation>Informe con la matriz de confusión y todas las medidas, para abrir en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Class field</source>
        <translation>Campo de clase</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Named clusters</source>
        <translation>Clústeres con nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Normalised mutual information (NMI)</source>
        <translation>Información mutua normalizada (NMI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Adjusted Rand index (ARI)</source>
        <translation>Índice de Rand ajustado (ARI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Purity</source>
        <translation>Pureza</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name}: no se puede escribir; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Name clusters</source>
        <translation>Nombrar clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after the classes of a reference</source>
        <translation>Nombra los clústeres de un modelo según las clases de una referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>clustering,names,classes,reference,field data,points,merge</source>
        <translation>agrupamiento,nombres,clases,referencia,datos de campo,puntos,fusionar</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after reference data: a raster of classes, polygons, or points with a field. Each cluster takes the most frequent class of its labelled pixels. Clusters of the same class are merged, so train with more clusters than there are classes.

The log lists the evidence for each name. Clusters with too little evidence keep their names.

The names are written to the model, and every map that Apply SSCC makes with it has them. Merging cannot be undone: if in doubt, keep a copy of the model.</source>
        <translation>Nombra los clústeres de un modelo según lo que se conoce: un ráster de clases, polígonos o puntos con un campo. Cada clúster toma la clase que tiene la mayoría de sus píxeles etiquetados. Los clústeres de la misma clase se fusionan, así que entrene con más clústeres que clases haya.

El registro da la evidencia de cada nombre. Los clústeres con muy poca evidencia conservan su nombre.

Los nombres se escriben en el modelo, y los lleva cada mapa que Aplicar SSCC hace con él. Los clústeres fusionados no se pueden volver a separar: en caso de duda, conserve el modelo anterior.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>One cluster for each class</source>
        <translation>Un clúster por clase</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>A map made with the model. A map made with another model is refused.</source>
        <translation>Un mapa del modelo. Se rechaza el mapa de otro modelo.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Known classes: a raster of class numbers (0 is unlabelled), polygons or points, in any CRS.</source>
        <translation>Clases conocidas: un ráster de números de clase (0 es sin etiqueta), polígonos o puntos, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Field of the polygons or points that holds the class, as a number or a name.</source>
        <translation>Campo de los polígonos o puntos que contiene la clase, un número o un nombre.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Assign each class to only one cluster, such that as many pixels as possible agree. By default, several clusters may have the same class.</source>
        <translation>Dar cada clase a un solo clúster, de modo que coincidan los más píxeles. Si no, varios clústeres pueden tener la misma clase.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum number of labelled pixels</source>
        <translation>Número mínimo de píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Number of labelled pixels of one class that a cluster needs to get its name, 1 by default.</source>
        <translation>Píxeles etiquetados de una clase que un clúster necesita para un nombre, 1 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum share of labelled pixels</source>
        <translation>Proporción mínima de píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of the cluster's labelled pixels that must have this class, from 0 to 1; one third by default.</source>
        <translation>Proporción de sus píxeles etiquetados que deben ser, de 0 a 1, un tercio por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The model file to write; it may be the same file as the input model.</source>
        <translation>El archivo de modelo que se va a escribir; puede ser el mismo que el modelo de entrada.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named model</source>
        <translation>Modelo con nombres</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named map</source>
        <translation>Mapa con nombres</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The map to write, with the new names; merged clusters are one cluster (GeoTIFF).</source>
        <translation>El mapa con los nombres nuevos, los clústeres fusionados como uno (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Clusters that were named</source>
        <translation>Clústeres con nombre</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of labelled pixels that agree with the names</source>
        <translation>Proporción de píxeles etiquetados que coinciden con los nombres</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. If empty, all bands with data are used. Use it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Bandas que se usan, contadas desde 1, por ejemplo 1-50,60-100. Si se deja vacío, se usan todas las bandas con datos. Sirve para excluir bandas ruidosas que el archivo no marca como defectuosas.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels to use: a raster (non-zero) or polygons (inside), on any grid and in any CRS. All other pixels become nodata. If empty, all pixels with data are used. Use it to leave out clouds or water.</source>
        <translation>Píxeles que se usan: un ráster (distinto de cero) o polígonos (interior), en cualquier cuadrícula y cualquier SRC. Todos los demás pasan a nodata. Si se deja vacío, se usan todos los píxeles con datos. Sirve para excluir nubes o agua.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Use every pixel that a polygon touches instead of only those whose centre lies inside. For polygons that are smaller or narrower than a pixel.</source>
        <translation>Usar todos los píxeles que toca un polígono; por defecto, aquellos cuyo centro queda dentro. Para polígonos más pequeños o estrechos que un píxel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>All touched pixels</source>
        <translation>Todos los píxeles que tocan los polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The model (*.sscc) that the map was made with. If empty, it is looked for where it was when the map was made, and beside the map.</source>
        <translation>El modelo (*.sscc) con el que se hizo el mapa. Si se deja vacío, se busca donde estaba cuando se hizo el mapa y junto al mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>SSCC model</source>
        <translation>Modelo SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>HTML file</source>
        <translation>Archivo HTML</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where to compute: auto (default) uses an NVIDIA GPU (cuda) if there is one, otherwise an Apple GPU (mps), otherwise the processor (cpu). The log names the device in use.</source>
        <translation>Dónde calcular: auto (predeterminado) usa una GPU de NVIDIA (cuda) si la hay; si no, una GPU de Apple (mps); y si no, el procesador (cpu). El registro indica el dispositivo usado.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Upper limit of the memory used, in MB; 0 (default): 1024, or as much as a file with very large blocks needs. Scenes of any size fit; more memory is only slightly faster.</source>
        <translation>Límite superior de la memoria usada, en MB; 0 (por defecto): 1024, o la que necesite un archivo con bloques muy grandes. Caben escenas de cualquier tamaño; con más memoria es solo un poco más rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the scene to the light and air of the model's training data before it is mapped: gains and offsets are estimated from the spectra that both have in common. For scenes of another day, or with another atmospheric correction. The log says whether it helps; if it does not, the scene is mapped as it is.</source>
        <translation>Llevar la escena a la iluminación y la atmósfera de los datos de entrenamiento del modelo antes de cartografiarla: las ganancias y los desplazamientos se estiman a partir de los espectros que ambas tienen en común. Para escenas de otro día o con otra corrección atmosférica. El registro dice si ayuda; si no, la escena se cartografía tal como es.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Adapt to light and air</source>
        <translation>Adaptar a la iluminación y la atmósfera</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters that may be added to those of the initial model, for land covers unlike all that it has learned; 0 by default. None is added where nothing is new.</source>
        <translation>Número de clústeres que pueden añadirse a los del modelo inicial, para coberturas del suelo distintas de todo lo que ha aprendido; 0 por defecto. No se añade ninguno donde nada es nuevo.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New clusters</source>
        <translation>Clústeres nuevos</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters to look for: 2 or more; if unsure, start with 8. With 0, a number is suggested from the first scene. Ask for fewer if some clusters stay nearly empty, for more if different cover types share a cluster.</source>
        <translation>Número de clústeres que se buscan: 2 o más; en caso de duda, empiece con 8. Con 0 se sugiere un número a partir de la primera escena. Pida menos si quedan clústeres casi vacíos, y más si tipos de cubierta distintos comparten un clúster.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and method: quick, standard (default), thorough, or paper (the authors' recipe).</source>
        <translation>Esfuerzo y método: quick, standard (predeterminado), thorough o paper (el procedimiento de los autores).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scale of the map. pixels: every pixel for itself, for mixed pixels and small targets. patches: covers larger than a few pixels, such as fields, with noise and mixture inside them averaged away. auto (default): the one that the spectra of the scene support.</source>
        <translation>Escala del mapa. pixels: cada píxel por sí mismo, para píxeles mezclados y objetivos pequeños. patches: cubiertas mayores que unos pocos píxeles, como parcelas, promediando el ruido y la mezcla de su interior. auto (predeterminado): la que respaldan los espectros de la escena.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed of the random numbers, 0 by default. On the same machine, with the same versions and number of threads, the same seed gives the same map; another seed gives another map.</source>
        <translation>Semilla de los números aleatorios, 0 por defecto. En el mismo equipo, con las mismas versiones y el mismo número de hilos, la misma semilla da el mismo mapa; otra semilla da otro mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to continue training from, of the same sensor and number of clusters. Clusters keep their numbers, names and colours. If empty, training starts from scratch.</source>
        <translation>Un modelo cuyo entrenamiento se continúa, del mismo sensor y con el mismo número de clústeres. Los clústeres conservan sus números, nombres y colores. Si se deja vacío, se entrena desde cero.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Número de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Initial model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Width of the neighbourhood that decides the cluster of a pixel, in pixels; odd. A smaller patch keeps finer detail, a larger one gives smoother maps. If empty, the preset's value is used.</source>
        <translation>Anchura de la vecindad que decide el clúster de un píxel, en píxeles; impar. Una más pequeña conserva detalles más finos; una más grande da mapas más suaves. Si se deja vacío, se usa el valor del preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More components keep weaker signals, but also more noise. If empty, the preset's value is used.</source>
        <translation>Número de componentes de la transformación espectral que ve la red. Más componentes conservan señales más débiles, pero también más ruido. Si se deja vacío, se usa el valor del preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer are faster; more help only while the loss is still falling. If empty, the preset's value is used.</source>
        <translation>Número de pasos de entrenamiento. Con menos pasos es más rápido; más pasos solo ayudan mientras la pérdida siga bajando. Si se deja vacío, se usa el valor del preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it if memory runs out. If empty, the preset's value is used.</source>
        <translation>Píxeles por paso de entrenamiento. Manténgalo por encima de 16 veces el número de clústeres; redúzcalo si falta memoria. Si se deja vacío, se usa el valor del preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step size of the optimiser, dimensionless. Lower it if the loss jumps. If empty, the preset's value is used.</source>
        <translation>Tamaño de paso del optimizador, adimensional. Redúzcalo si la pérdida da saltos. Si se deja vacío, se usa el valor del preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Patch size</source>
        <translation>Tamaño de la vecindad</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygonise map</source>
        <translation>Poligonizar mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Turns a map into polygons with cluster, name, area and colour</source>
        <translation>Convierte un mapa en polígonos con clúster, nombre, superficie y color</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>vectorize,polygons,raster to vector,sieve,area,hectares</source>
        <translation>vectorizar,polígonos,ráster a vector,tamiz,superficie,hectáreas</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Writes the patches of a map as polygons with the fields cluster, name, area_ha and color, in the colours of the map.

Patches below the least area join their largest neighbour first. Areas are true on maps in degrees and on Mercator maps too.</source>
        <translation>Escribe las manchas de un mapa como polígonos con los campos cluster, name, area_ha y color, en los colores del mapa.

Antes, las manchas menores que la superficie mínima se unen a su mayor vecina. Las superficies son correctas también en mapas en grados y de Mercator.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>A map of clusters of any origin, such as one of Apply SSCC.</source>
        <translation>Un mapa de clústeres de cualquier origen, como el de Aplicar SSCC.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Least area (ha)</source>
        <translation>Superficie mínima (ha)</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Patches below so many hectares join their largest neighbour. 0: keep all.</source>
        <translation>Las manchas de menos hectáreas se unen a su mayor vecina. 0: conservar todas.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>The polygons to write (GeoPackage).</source>
        <translation>Los polígonos que se escribirán (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Mapped area (ha)</source>
        <translation>Superficie cartografiada (ha)</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Rename clusters</source>
        <translation>Renombrar clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Writes names, colours and merged clusters of a map's legend back into its model</source>
        <translation>Devuelve al modelo los nombres, los colores y los clústeres unidos de la leyenda de un mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology,merge</source>
        <translation>agrupamiento,leyenda,nombres,colores,simbología,unir</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Saves the names and colours that you gave to clusters in QGIS: change them in the layer's symbology, then run this algorithm on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters with the same name are merged. On new maps they are one cluster, with the lowest of their numbers and its colour; its confidence is the sum of their probabilities. The log lists them. Merging cannot be undone: if in doubt, keep a copy of the model.

The other cluster numbers and the map itself stay unchanged.</source>
        <translation>Guarda los nombres y colores que usted dio a los clústeres en QGIS: cámbielos en la simbología de la capa y ejecute después este algoritmo sobre ella. Todo mapa que «Aplicar SSCC» haga con el nuevo modelo los tendrá desde el principio.

Los clústeres con el mismo nombre se unen. En los mapas nuevos son un solo clúster, con el menor de sus números y el color de este; su confianza es la suma de sus probabilidades. El registro los enumera. La unión no se puede deshacer: en caso de duda, guarde una copia del modelo.

Los demás números de clúster y el propio mapa no cambian.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map made with the model, whose legend (unique values) has the names and colours to keep. Clusters with the same name are merged.</source>
        <translation>Un mapa del modelo, con los nombres y colores que se van a conservar en su leyenda (valores únicos). Los clústeres con el mismo nombre se unen.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Number of clusters to keep. After merging by the legend, the most similar clusters are merged until this number is left. The report shows which clusters are similar. If empty, only the legend is used.</source>
        <translation>Número de clústeres que quedarán: después de la leyenda se fusionan los más parecidos, hasta que queden tantos. El informe muestra cuáles se parecen. Vacío: fusionar solo según la leyenda.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Merge to</source>
        <translation>Fusionar hasta</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Modelo renombrado</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of cluster {number} is ignored: it was merged into {into} earlier</source>
        <translation>Se omite el nombre del clúster {number}: ya se había unido a {into}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>unido con {numbers}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer given; choose a map with a legend</source>
        <translation>INPUT: no se ha indicado ninguna capa; elija un mapa con leyenda</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT: la leyenda de {layer} no contiene clústeres; ponga su simbología en valores únicos</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists all values up to 255 without names, because its style file (.qml) is missing; map the scene again</source>
        <translation>INPUT: la leyenda de {layer} contiene todos los valores hasta 255 sin nombres, porque falta su archivo de estilo (.qml); vuelva a cartografiar la escena</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Report on a map</source>
        <translation>Informe sobre un mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Areas, patches, spectra and confidence of each cluster of a map</source>
        <translation>Superficies, manchas, espectros y confianza de cada clúster de un mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>area,hectares,report,spectra,spectral library,statistics,mosaic</source>
        <translation>superficie,hectáreas,informe,espectros,biblioteca espectral,estadísticas,mosaico</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Reports on a map, or on several maps of one model as one: pixels, area in hectares, share and patches of each cluster. On maps in degrees and Mercator maps, areas are measured on the ellipsoid.

With the scene it shows the scene beside the map and the mean spectrum of each cluster with its spread, and ranks the spectra against a spectral library. With the model it shows which clusters are alike and how the training went.</source>
        <translation>Informa sobre un mapa, o sobre varios mapas de un modelo como uno solo: píxeles, superficie en hectáreas, proporción y manchas de cada clúster. En mapas en grados y de Mercator, las superficies se miden sobre el elipsoide.

Con la escena muestra la escena junto al mapa y el espectro medio de cada clúster con su dispersión, y ordena los espectros según una biblioteca espectral. Con el modelo muestra qué clústeres se parecen y cómo fue el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectral library</source>
        <translation>Biblioteca espectral</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>ENVI spectral library</source>
        <translation>Biblioteca espectral de ENVI</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>One map, or several of the same model and CRS that lie side by side.</source>
        <translation>Un mapa, o varios del mismo modelo y SRC, uno junto a otro.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The scene that was mapped, for spectra and a picture of it.</source>
        <translation>La escena cartografiada, para los espectros y una imagen de ella.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The confidence raster of the map.</source>
        <translation>El ráster de confianza del mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectra of known covers to rank the clusters against: ENVI library (.sli) or CSV, a row per band, wavelength first.</source>
        <translation>Espectros de coberturas conocidas con los que comparar los clústeres: biblioteca ENVI (.sli) o CSV, una fila por banda, primero la longitud de onda.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Table of areas</source>
        <translation>Tabla de superficies</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Pixels, area, share and patches of each cluster to write (CSV).</source>
        <translation>Píxeles, superficie, proporción y manchas de cada clúster que se escribirán (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra</source>
        <translation>Espectros medios</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra of the clusters to write, CSV or ENVI spectral library.</source>
        <translation>Espectros medios de los clústeres que se escribirán, CSV o biblioteca espectral de ENVI.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Crear escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene and its reference, to try out SSCC</source>
        <translation>Escribe una escena hiperespectral y su referencia para probar SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Sample data</source>
        <translation>Datos de ejemplo</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>hyperspectral,test,example,synthetic,Indian Pines,reference</source>
        <translation>hiperespectral,prueba,ejemplo,sintético,Indian Pines,referencia</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a scene to try out SSCC and, on request, the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up land as seen by a simulated spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene of 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Escribe una escena para probar SSCC y, si se pide, el ráster de sus clases verdaderas para «Evaluar clústeres».

synthetic: campos, bosque, agua y suelo edificado vistos por un espectrómetro simulado, con ruido, sombra, píxeles mezcla y un borde nodata, de cualquier tamaño.

indian-pines: la escena AVIRIS clásica, de 145 x 145 píxeles, 200 bandas y 16 clases. Sus datos vienen con el paquete de Python tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size set below; indian-pines is a real scene of fixed size.</source>
        <translation>synthetic (predeterminado) tiene el tamaño indicado abajo; indian-pines es una escena real de tamaño fijo.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Height of the synthetic scene in pixels, 256 by default.</source>
        <translation>Altura de la escena sintética en píxeles, 256 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Width of the synthetic scene in pixels, 256 by default.</source>
        <translation>Anchura de la escena sintética en píxeles, 256 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of spectral bands of the synthetic scene, 60 by default.</source>
        <translation>Número de bandas espectrales de la escena sintética, 60 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of classes of the synthetic scene, 8 by default.</source>
        <translation>Número de clases de la escena sintética, 8 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Seed of the random numbers. The same seed gives the same synthetic scene.</source>
        <translation>Semilla de los números aleatorios. La misma semilla da la misma escena sintética.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The scene to write (GeoTIFF).</source>
        <translation>La escena que se va a escribir (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The raster of true classes to write: class numbers from 1, 0 is unlabelled.</source>
        <translation>El ráster de clases verdaderas que se va a escribir: números de clase desde 1, 0 es sin etiqueta.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split cluster</source>
        <translation>Dividir un clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits clusters of a model, and leaves all others as they are</source>
        <translation>Divide clústeres de un modelo y deja todos los demás como están</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>clustering,split,refine,divide</source>
        <translation>agrupamiento,dividir,refinar,separar</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits a cluster that holds unlike covers. The largest part keeps the number, name and colour, the others get new numbers after the last one. All other clusters keep number, name, colour and nearly all of their pixels: the log names those that keep less than 98 %.

With reference data, such as field points, a cluster is split into the classes that it has there, or every mixed cluster at once.

Split before you merge: a cluster that others were merged into cannot be split.</source>
        <translation>Divide un clúster que contiene coberturas distintas. La parte mayor conserva número, nombre y color, las demás reciben números nuevos después del último. Todos los demás clústeres conservan número, nombre, color y casi todos sus píxeles: el registro nombra los que conservan menos del 98 %.

Con datos de referencia, como puntos de campo, un clúster se divide en las clases que tiene allí, o todos los clústeres mixtos a la vez.

Divida antes de fusionar: un clúster en el que se fusionaron otros no se puede dividir.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>The model (*.sscc) to start from. If empty, it is the one that made the map.</source>
        <translation>El modelo (*.sscc) del que se parte. Si se deja vacío, es el que hizo el mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A scene that shows what the cluster holds.</source>
        <translation>Una escena que muestra lo que contiene el clúster.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of the cluster to split. With a reference, 0 splits every cluster in which two classes or more each have at least a tenth of the labelled pixels.</source>
        <translation>Número del clúster que se divide. Con una referencia, 0 divide cada clúster en el que al menos dos clases tienen cada una al menos una décima parte de los píxeles etiquetados.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts, 2 by default.</source>
        <translation>Número de partes, 2 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A raster of class numbers (0 is unlabelled), polygons or points, in any CRS. The cluster is then split into the classes that it has there, and Parts is ignored. A class with very few points beside many of another may get no part.</source>
        <translation>Un ráster de números de clase (0 es sin clase), polígonos o puntos, en cualquier SRC. El clúster se divide entonces en las clases que tiene allí, y «Partes» no se tiene en cuenta. Una clase con muy pocos puntos junto a muchos de otra puede quedarse sin parte.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A map made with the model, from which the model is found if it is not given.</source>
        <translation>Un mapa hecho con el modelo, por el que se encuentra el modelo si no se indica.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same parts.</source>
        <translation>Inicio de los números aleatorios, 0 por defecto. La misma semilla da las mismas partes.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split model</source>
        <translation>Modelo dividido</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>MODEL: no model given; choose a model file (*.sscc), or a map made with it</source>
        <translation>MODEL: no se ha indicado ningún modelo; elija un archivo de modelo (*.sscc) o un mapa hecho con él</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Sugerir número de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without labels</source>
        <translation>Sugiere cuántos clústeres pedir, sin etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>agrupamiento,no supervisado,número de clústeres,k,codo</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests the one where the curve bends: one cluster fewer would lose a cover type, one more would only split one.

The suggestion is a starting point. A scene may have several sensible numbers: the report shows small maps for some of them, each for pixels and for patches, to choose from by eye, with the parameters of Train SSCC that give such a map. They are previews: a trained map has the full resolution, and differs in places. Train SSCC takes the suggested number if you ask for 0 clusters.</source>
        <translation>Prueba una serie de números de clústeres con una muestra de la escena y sugiere aquel en el que se dobla la curva: con un clúster menos se perdería un tipo de cubierta, y uno más solo dividiría uno.

La sugerencia es un punto de partida. Una escena puede admitir varios números razonables: el informe muestra pequeños mapas de algunos de ellos, uno por píxeles (pixels) y otro por manchas (patches), para elegir a simple vista, con los parámetros de «Entrenar SSCC» que dan un mapa así. Son vistas previas: un mapa entrenado tiene toda la resolución y difiere en algunos lugares. «Entrenar SSCC» toma el número sugerido si se piden 0 clústeres.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to analyse.</source>
        <translation>El ráster que se va a analizar.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Smallest number of clusters to try, 2 by default.</source>
        <translation>Número mínimo de clústeres que se prueba, 2 por defecto.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Largest number of clusters to try, 30 by default. More takes longer.</source>
        <translation>Número máximo de clústeres que se prueba, 30 por defecto. Con más tarda más.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Seed of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Semilla de los números aleatorios, 0 por defecto. La misma semilla da la misma sugerencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with small maps to choose from and the curve for all numbers tried, to open in a browser (HTML).</source>
        <translation>Informe con pequeños mapas para elegir y la curva de todos los números probados, para abrir en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder to write the small maps to, as GeoTIFFs; if empty, none is written.</source>
        <translation>Carpeta en la que se escriben los pequeños mapas, como GeoTIFF; si está vacía, no se escribe ninguno.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Which of the maps in the folder are loaded as layers: the recommended one (default), all, or none.</source>
        <translation>Qué mapas de la carpeta se cargan como capas: el recomendado (recommended, predeterminado), todos (all) o ninguno (none).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Minimum number of clusters</source>
        <translation>Número mínimo de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Maximum number of clusters</source>
        <translation>Número máximo de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Load maps</source>
        <translation>Cargar mapas</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder of small maps</source>
        <translation>Carpeta de los pequeños mapas</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Número de clústeres sugerido</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Train SSCC with {parameters}</source>
        <translation>Entrenar SSCC con {parameters}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>Entrenar SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one or more scenes, without labels</source>
        <translation>Aprende clústeres de una o varias escenas, sin etiquetas</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hiperespectral,multiespectral,agrupamiento,no supervisado,aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar land cover, without labels, and writes a model file. Apply SSCC uses it to map any scene of the same sensor.

Choose slightly more clusters than the number of cover types you expect. Nodata pixels, and bands that are marked as bad, empty or constant, are left out automatically. The same seed gives the same map on the same machine.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best result that more time can give, paper for the published recipe (slow).

A long training is saved beside the model from time to time. If it is cancelled, or QGIS crashes, the same training into the same file continues from there.</source>
        <translation>Aprende a dividir escenas en clústeres de cubierta del suelo similar, sin etiquetas, y escribe un archivo de modelo. «Aplicar SSCC» lo usa para cartografiar cualquier escena del mismo sensor.

Elija un número de clústeres algo mayor que el de tipos de cubierta que espera. Los píxeles nodata y las bandas marcadas como defectuosas, vacías o constantes se excluyen automáticamente. La misma semilla da el mismo mapa en el mismo equipo.

El preajuste fija el esfuerzo: quick para un primer vistazo, standard para un mapa, thorough para el mejor resultado que puede dar más tiempo, paper para el procedimiento publicado (lento).

Un entrenamiento largo se guarda de vez en cuando junto al modelo. Si se cancela, o si QGIS se cierra de forma inesperada, el mismo entrenamiento en el mismo archivo continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One or more rasters, all from the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Uno o varios rásteres, todos del mismo sensor (mismas bandas). Se entrena un solo modelo con todos ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the names and colours of the clusters, and no file paths.</source>
        <translation>El archivo de modelo que se va a escribir. Contiene los nombres y colores de los clústeres, y ninguna ruta de archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Mapa de la primera escena: números de clúster desde 1, 0 es nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and all its scenes, to open in a browser (HTML).</source>
        <translation>Informe sobre el entrenamiento y todas sus escenas, para abrir en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Pérdida final</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Training time (s)</source>
        <translation>Tiempo de entrenamiento (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model was written, the map or the report was not</source>
        <translation>Cancelado: se escribió el modelo, pero no el mapa o el informe</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the same training with the same model file will continue from {path}</source>
        <translation>Cancelado: el mismo entrenamiento con el mismo archivo de modelo continuará desde {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Suggested number of clusters: {clusters}</source>
        <translation>Número de clústeres sugerido: {clusters}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>SSCC: dependencies</source>
        <translation>SSCC: dependencias</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Not ready: {packages}. Install them here, or with the command below.</source>
        <translation>No están listos: {packages}. Instálelos aquí o con la orden de abajo.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Everything is installed: SSCC can train and apply.</source>
        <translation>Todo está instalado: SSCC puede entrenar y aplicar.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>processor only (about 200 MB, works everywhere)</source>
        <translation>solo procesador (unos 200 MB, funciona en todas partes)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (about 3 GB, 5 GB on disk)</source>
        <translation>GPU NVIDIA con CUDA (unos 3 GB, 5 GB en disco)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (PyPI on Linux: with CUDA, about 3 GB)</source>
        <translation>según la configuración de pip (PyPI en Linux: con CUDA, unos 3 GB)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>PyTorch for:</source>
        <translation>PyTorch para:</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Command (QGIS's own packages keep their versions):</source>
        <translation>Orden (los paquetes propios de QGIS conservan sus versiones):</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-pip; then open this dialog again.</source>
        <translation>En Debian y Ubuntu: sudo apt install python3-pip; después vuelva a abrir esta ventana.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own packages stay.</source>
        <translation>¿Eliminar los paquetes de {folder}? Los paquetes propios de QGIS se conservan.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. Packages that are already loaded stay in use until QGIS restarts.</source>
        <translation>Eliminado. Los paquetes ya cargados siguen en uso hasta que se reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: will be removed the next time QGIS starts.</source>
        <translation>En uso: se eliminará la próxima vez que se inicie QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The folder is in use ({reason}): restart QGIS and install again.</source>
        <translation>La carpeta está en uso ({reason}): reinicie QGIS y vuelva a instalar.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>Detenido: no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Failed: see above for the reason. Nothing was changed.</source>
        <translation>Error: el motivo figura más arriba. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters by {model}</source>
        <translation>{scene}: clústeres según {model}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence of {model}</source>
        <translation>{scene}: confianza según {model}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: named</source>
        <translation>{scene}: con nombre</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{clusters} named after {reference}</source>
        <translation>{clusters}, con nombres de {reference}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{before} to {after}: changes</source>
        <translation>{before} a {after}: cambios</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: polygons</source>
        <translation>{scene}: polígonos</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene}: referencia</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: preview, {clusters} clusters, {detail}</source>
        <translation>{scene}: vista previa, {clusters} clústeres, {detail}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC previews</source>
        <translation>Vistas previas de SSCC</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>Ejemplo de SSCC</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}</source>
        <translation>{scene} cartografiada con {model}, {clusters} clústeres, semilla {seed}, entrenado en {device}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Train…</source>
        <translation>Entrenar…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Sample scene…</source>
        <translation>Escena de ejemplo…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Dependencies…</source>
        <translation>Dependencias…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>User guide</source>
        <translation>Guía de usuario</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": choose auto, cpu, cuda or mps</source>
        <translation>dispositivo «{name}»: elija auto, cpu, cuda o mps</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": not available on this machine; choose auto or cpu</source>
        <translation>dispositivo «{name}»: no disponible en este equipo; elija auto o cpu</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>{device}: out of memory; close other programs, or use a machine with more memory</source>
        <translation>{device}: memoria insuficiente; cierre otros programas o use un equipo con más memoria</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>falta el nombre de archivo de una salida; indíquelo</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: only folders of this machine can be written to; write there, and upload the file</source>
        <translation>{path}: solo se puede escribir en carpetas de esta máquina; escriba allí y suba el archivo</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; create it first or choose another</source>
        <translation>{path}: la carpeta no existe; créela antes o elija otra</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path}: es una carpeta; indique un nombre de archivo</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is not a regular file; choose another name</source>
        <translation>{path}: no es un archivo normal; elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written to ({reason}); choose another</source>
        <translation>{path}: no se puede escribir en la carpeta ({reason}); elija otra</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{folder}: is a folder; {path} needs a file of this name: move the folder, or choose another name</source>
        <translation>{folder}: es una carpeta, pero {path} necesita un archivo con este nombre: mueva la carpeta o elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is too long; choose a shorter one</source>
        <translation>{path}: el nombre del archivo es demasiado largo; elija uno más corto</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path}: el nombre del archivo debe terminar en {endings}</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is not UTF-8; rename the file</source>
        <translation>{path}: el nombre del archivo no está en UTF-8; cambie su nombre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: needs {beside}, which is already being read or written by this run; choose another name</source>
        <translation>{path}: necesita {beside}, que esta ejecución ya lee o escribe; elija otro nombre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is already being read or written by this run; choose another file</source>
        <translation>{path}: ya se está leyendo o escribiendo en esta ejecución; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be read or written ({reason})</source>
        <translation>{path}: no se puede leer o escribir ({reason})</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another location</source>
        <translation>{path}: no se puede escribir ({reason}); elija otro lugar</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: was replaced by another run in the meantime; run again</source>
        <translation>{path}: otra ejecución lo ha reemplazado entretanto; ejecútelo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs {more} MB of memory, and only {free} MB are free; close other programs, or store the scene in smaller blocks</source>
        <translation>{scene}: necesita {more} MB de memoria y solo hay {free} MB libres; cierre otros programas o guarde la escena en bloques más pequeños</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: up to {bound} MB of memory are used, because its file stores large blocks of all bands</source>
        <translation>{scene}: se usan hasta {bound} MB de memoria, porque el archivo guarda bloques grandes de todas las bandas</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it</source>
        <translation>{scene}: necesita al menos {needed} MB de memoria y el límite es {memory}; auméntelo</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looking for rare covers in {scene}</source>
        <translation>Buscando coberturas raras en {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: {covers} found; {windows} windows of {side} x {side} pixels with them join the training data</source>
        <translation>Se buscaron en el {percent} % del área coberturas que faltan en la muestra: {covers} encontradas; {windows} ventanas de {side} x {side} píxeles con ellas se añaden a los datos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: none found</source>
        <translation>Se buscaron en el {percent} % del área coberturas que faltan en la muestra: ninguna encontrada</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the training data {trained}; are these digital numbers and reflectance, or two units? Bring both to the same scale, or the map will be wrong</source>
        <translation>{scene}: el valor típico es {here}, el de los datos de entrenamiento {trained}; ¿niveles digitales y reflectancia, o dos unidades? Ponga ambos en la misma escala o el mapa será erróneo</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the first scene {typical}: they are in different units, such as digital numbers and reflectance. Give {larger} the scale that its producer states, for example with gdal_edit.py -scale 0.0001 FILE</source>
        <translation>{scene}: su valor típico es {here}, el de la primera escena {typical}: están en unidades distintas, como números digitales y reflectancia. Dé a {larger} la escala que indica su productor, por ejemplo con gdal_edit.py -scale 0.0001 FILE</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>not in every scene</source>
        <translation>no está en todas las escenas</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no usable band in common; train on scenes of one sensor</source>
        <translation>las escenas no tienen ninguna banda utilizable en común; entrene con escenas de un mismo sensor</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Left out {dropped} of {bands} bands: {reasons}</source>
        <translation>Se excluyen {dropped} de {bands} bandas: {reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has one band, like the other {count} files of the same place; if these are the bands of one scene, stack them: gdalbuildvrt -separate stack.vrt FILES; to train on scenes of one band, set bands to 1</source>
        <translation>{path}: tiene una sola banda, como los otros {count} archivos del mismo lugar; si son las bandas de una escena, apílelas: gdalbuildvrt -separate stack.vrt ARCHIVOS; para tomarlas como escenas de una banda, indique bandas 1</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor</source>
        <translation>{path}: tiene {bands} bandas, la primera escena tiene {count}; entrene con escenas de un mismo sensor</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of one sensor</source>
        <translation>{path}: la banda {band} está a {here:.1f} nm, en la primera escena a {wanted:.1f} nm; entrene con escenas de un solo sensor</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>bands {bands}: the initial model uses a different set ({count} bands); leave the bands unset, or train from scratch</source>
        <translation>bandas {bands}: el modelo inicial usa otro conjunto ({count} bandas); no indique bandas o entrene desde cero</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used because bands have no data there, mainly {bands}; leave out these bands to use them</source>
        <translation>{scene}: el {percent} % de los píxeles no se usa, porque hay bandas sin datos allí, sobre todo {bands}; excluya bandas para usar más</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have one value, zero or less, in all bands: they are treated as nodata</source>
        <translation>{scene}: el {percent} % de los píxeles tiene un mismo valor, cero o menor, en todas las bandas: se tratan como nodata</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in all bands; if that means nodata, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene}: el {percent} % de los píxeles vale {value} en todas las bandas; si eso significa nodata, declárelo: gdal_edit.py -a_nodata VALUE ARCHIVO</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have no data in a few bands: the values are interpolated</source>
        <translation>{scene}: el {percent} % de los píxeles no tiene datos en unas pocas bandas: los valores se interpolan</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>Leyendo {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: band {band} has no data in the pixels that are used; leave it out of the bands, or change the mask</source>
        <translation>{scene}: la banda {band} no tiene datos en los píxeles utilizados; omita esa banda o cambie la máscara</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: contains values as large as {value}, which no sensor measures; check its data type, byte order, scale and offset</source>
        <translation>{scene}: contiene valores de hasta {value}, que ningún sensor mide; revise el tipo de datos, el orden de bytes, la escala y el desplazamiento</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over the scene</source>
        <translation>{scene}: se entrena con {count} bloques de {side} x {side} píxeles repartidos por la escena</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have outliers in single bands: these values are interpolated from neighbouring bands</source>
        <translation>El {percent} % de los píxeles tiene valores atípicos en bandas aisladas: estos valores se interpolan a partir de las bandas vecinas</translation>
    </message>
    <message>
        <location filename="../core/features/transform.py"/>
        <source>the model has no transform; train the model again</source>
        <translation>el modelo no tiene transformación; entrene el modelo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>no pixel has both a cluster and a reference class</source>
        <translation>ningún píxel tiene a la vez un clúster y una clase de referencia</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Class {number}</source>
        <translation>Clase {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Cluster {number}</source>
        <translation>Clúster {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>Applying on {device}</source>
        <translation>Aplicando en {device}</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>{path}: belongs to another layer and is kept; the map's colours are in the map itself</source>
        <translation>{path}: pertenece a otra capa y se conserva; los colores del mapa están en el propio mapa</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is the map itself; give reference labels from another source</source>
        <translation>{path}: es el propio mapa; indique datos de referencia de otra fuente</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains values that are not class numbers; use a raster of whole numbers</source>
        <translation>{path}: contiene valores que no son números de clase; use un ráster de números enteros</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains more than {most} distinct values, so these are not classes; use a reference with class numbers</source>
        <translation>{path}: contiene más de {most} valores distintos: no son clases; indique una referencia de clases</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, {ours})?</source>
        <translation>{path}: no etiqueta ningún píxel de {scene}; ¿cubre el mismo lugar y son correctos los SRC ({theirs}, {ours})?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is identical to the map; is it a copy?</source>
        <translation>{path}: es igual al mapa, número por número; ¿es una copia?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{count} pixels compared; left out: {unlabelled} without a class, {unmapped} without a cluster</source>
        <translation>{count} píxeles comparados; excluidos: {unlabelled} sin clase, {unmapped} sin clúster</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: polygons that label no pixel of {scene} because they are too small, covered by others, or outside: {count} of {total}</source>
        <translation>{path}: polígonos que no etiquetan ningún píxel de {scene}, por ser demasiado pequeños, estar cubiertos por otros o quedar fuera: {count} de {total}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{name} (polygons: {count})</source>
        <translation>{name} (polígonos: {count})</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: classes that label no pixel of {scene} and are not counted: {names}</source>
        <translation>{path}: clases que no etiquetan ningún píxel de {scene} y no cuentan: {names}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{path}: has no mapped pixel in common with {other}</source>
        <translation>{path}: no tiene ningún píxel cartografiado en común con {other}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{after}: is not on the grid of {before}; allow resampling, or warp one of them</source>
        <translation>{after}: está en otra cuadrícula que {before}; pida el remuestreo o reproyecte uno de los mapas</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{before} &gt; {after}</source>
        <translation>{before} &gt; {after}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Other changes</source>
        <translation>Otros cambios</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Writing the changes</source>
        <translation>Escribiendo los cambios</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the unit, scale or offset may differ, or the scene shows something that was not in the training data, such as clouds</source>
        <translation>{scene}: el {percent} % de los píxeles queda, en la mayoría de las bandas, fuera del rango de los datos de entrenamiento: la unidad, la escala o el desplazamiento pueden ser distintos, o la escena muestra algo que no estaba en los datos de entrenamiento, como nubes</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>the model gives no probabilities at row {row}, column {col}: its weights, or the scene's scale and offset, are out of range</source>
        <translation>el modelo no da probabilidades en la fila {row}, columna {col}: sus pesos, o la escala y el desplazamiento de la escena, están fuera de rango</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: continuing on the CPU</source>
        <translation>{device} se ha quedado sin memoria: se continúa en el procesador</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands that the model uses; check nodata and the mask</source>
        <translation>{path}: no tiene ningún píxel válido en las bandas que usa el modelo; compruebe el nodata y la máscara</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped window {number} of {count}</source>
        <translation>Ventana {number} de {count} cartografiada</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: cannot be mosaicked with {other}; are their pixels aligned?</source>
        <translation>{path}: no se puede poner junto a {other}; ¿coinciden sus píxeles?</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: was made with a different model than {first}; use maps made with the same model</source>
        <translation>{path}: es de otro modelo que {first}; indique mapas de un mismo modelo</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: clusters were merged between this map and {first}; apply the present model to both scenes</source>
        <translation>{path}: se fusionaron clústeres entre este mapa y {first}; aplique el modelo actual a ambas escenas</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: is not in the CRS of {first}; warp it first</source>
        <translation>{path}: está en otro SRC que {first}; reproyéctelo antes</translation>
    </message>
    <message>
        <location filename="../core/maps/named.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster} (sin clase)</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because no pixel has a label</source>
        <translation>{cluster}: queda sin nombre, ningún píxel tiene etiqueta</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because each class went to another cluster</source>
        <translation>{cluster}: sin nombre, porque cada clase correspondió a otro clúster</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: {name}, from {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}: {name}, por {pixels} de {labelled} píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because {name} has only {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}: queda sin nombre, {name} solo tiene {pixels} de {labelled} píxeles etiquetados</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{path}: no cluster has {pixels} labelled pixels of one class that are {share:.0%} of its labelled pixels; lower the required evidence</source>
        <translation>{path}: ningún clúster tiene {pixels} píxeles etiquetados de una clase y {share:.0%} de sus píxeles etiquetados; pida menos evidencia</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: has no CRS in which areas can be measured in hectares; set one, or omit the minimum area</source>
        <translation>{path}: no tiene un SRC que dé superficies en hectáreas; defina uno o pida todas</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path}: no se puede crear; ¿está lleno el disco o la carpeta es de solo lectura?</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: belongs to another layer and is kept</source>
        <translation>{path}: pertenece a otra capa y se conserva</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: holds other layers, which would be lost; choose another file</source>
        <translation>{path}: contiene otras capas, que se perderían; elija otro archivo</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>Drawing polygons</source>
        <translation>Dibujando polígonos</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be converted to polygons; is the disk full?</source>
        <translation>{path}: no se puede convertir en polígonos; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../core/maps/previews.py"/>
        <source>{path}: the folder cannot be created ({reason}); choose another</source>
        <translation>{path}: no se puede crear la carpeta ({reason}); elija otra</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: {path} does not record its model; choose the model it was made with</source>
        <translation>MODEL: {path} no indica su modelo; elija el modelo con el que se hizo</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: several files beside {path} hold the model that made it ({names}); choose one</source>
        <translation>MODEL: junto a {path} hay varios archivos con el modelo que lo creó ({names}); elija uno</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: the model of {path}, {name}, is not beside it; choose its file (*.sscc)</source>
        <translation>MODEL: el modelo de {path}, {name}, no está junto a él; elija su archivo (*.sscc)</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: contains class numbers, not cluster numbers; choose the map written by Apply SSCC</source>
        <translation>{path}: sus números son los de clases, no los de clústeres; indique el mapa de Aplicar</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: was made with another model ({other}); choose a map made with {name}</source>
        <translation>{path}: lo hizo otro modelo ({other}); indique un mapa de {name}</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: has a cluster {last}, but {name} has only {clusters}; choose a map made with this model</source>
        <translation>{path}: tiene un clúster {last}, {name} tiene {clusters}; indique un mapa de este modelo</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: does not record its model; make sure that it was made with {name}</source>
        <translation>{path}: no dice su modelo; asegúrese de que es un mapa de {name}</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{scene}: has {rows} x {cols} pixels; its map would need {size} TB before compression. Clip the scene first: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</source>
        <translation>{scene}: tiene {rows} x {cols} píxeles; su mapa necesitaría {size} TB sin comprimir. Recorte antes la escena: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC</source>
        <translation>{path}: tiene {bands} bandas, pero un mapa de clústeres tiene una; elija un ráster escrito por «Aplicar SSCC»</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: contains values that are not cluster numbers; choose a map written by Apply SSCC</source>
        <translation>{path}: contiene números que no son números de clúster; indique un ráster escrito por «Aplicar SSCC»</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>Writing the named map</source>
        <translation>Escribiendo el mapa con nombres</translation>
    </message>
    <message>
        <location filename="../core/maps/shards.py"/>
        <source>{path}: must end in .vrt like the map, or neither of them</source>
        <translation>{path}: debe terminar en .vrt como el mapa, o ninguno de los dos</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>field = {field}: there is no reference that could have it; give a reference</source>
        <translation>field = {field}: no hay ninguna referencia que pueda tenerlo; indique una referencia</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>no cluster given: give the number of the cluster to split, or a reference</source>
        <translation>no se ha indicado ningún clúster: indique el número del clúster que se divide, o una referencia</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Fitting the parts</source>
        <translation>Ajustando las partes</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: has no cluster {cluster}</source>
        <translation>{model}: no tiene ningún clúster {cluster}</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: other clusters were merged into {cluster}; split the model as it was before the merge</source>
        <translation>{model}: otros clústeres están fusionados en {cluster}; divida el modelo anterior a la fusión</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with more of it</source>
        <translation>{path}: {count} píxeles de la muestra son de {name}, muy pocos para {parts} partes; indique una escena con más</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only one class remains in {name}; give it more points of the others</source>
        <translation>{path}: en {name} solo queda una clase; dé más puntos de las otras en él</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{name}: only {count} of the {classes} classes in it get a part; give it more points of the others</source>
        <translation>{name}: solo {count} de sus {classes} clases reciben una parte; dé más puntos de las otras en él</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster}: {parts} parts</source>
        <translation>Clúster {cluster}: {parts} partes</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: no cluster can be split into its classes</source>
        <translation>{path}: ningún clúster se puede dividir en sus clases</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster} keeps only {share:.1%} of its pixels</source>
        <translation>El clúster {cluster} solo conserva el {share:.1%} de sus píxeles</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>Reading the scene</source>
        <translation>Mirando la escena</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path}: no tiene ningún píxel válido; compruebe el nodata y la máscara</translation>
    </message>
    <message>
        <location filename="../core/maps/statistics.py"/>
        <source>Measuring areas</source>
        <translation>Midiendo superficies</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/preview.py"/>
        <source>Drawing previews</source>
        <translation>Dibujando las vistas previas</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: {clusters} clusters suggested</source>
        <translation>{scene}: se sugieren {clusters} clústeres</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>no number stands out; this is the number of signals above noise</source>
        <translation>ningún número destaca; este es el número de señales por encima del ruido</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>also worth trying: {others}</source>
        <translation>también merece la pena probar: {others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>detail: {detail}</source>
        <translation>detalle: {detail}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>de {min_clusters} a {max_clusters} clústeres: indique un intervalo a partir de 2</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene}: solo tiene {distinct} valores de píxel distintos; no se pueden distinguir {min_clusters} clústeres</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>Probando {clusters} clústeres</translation>
    </message>
    <message>
        <location filename="../core/report/change_report.py"/>
        <source>{before} and {after}</source>
        <translation>{before} y {after}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>{clusters} compared with {reference}</source>
        <translation>{clusters} comparado con {reference}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>no reference</source>
        <translation>sin referencia</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>Agreement</source>
        <translation>Concordancia</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: contains no clusters; choose a map written by Apply SSCC</source>
        <translation>{path}: no contiene ningún clúster; indique un mapa escrito por Aplicar SSCC</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: differs in size from the map; choose the confidence of this map</source>
        <translation>{path}: tiene otro tamaño que el mapa; indique la confianza de este mapa</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>Poca confianza: {clusters}. Suelen ser bordes y píxeles mezcla: mire el mapa y únalos a otro clúster, o pida menos.</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>spectral libraries need the package spectral ({error}); install it with: pip install spectral</source>
        <translation>las bibliotecas espectrales necesitan el paquete spectral ({error}): pip install spectral</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: cannot be read as a spectral library ({error}); use an ENVI library (.sli with .hdr) or a CSV file with one row per band and the wavelength first</source>
        <translation>{path}: no se puede leer como biblioteca espectral ({error}); indique una biblioteca ENVI (.sli con .hdr) o un archivo CSV, una fila por banda, primero la longitud de onda</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths for its spectra</source>
        <translation>{path}: no da las longitudes de onda de sus espectros</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: the scene has no wavelengths, so its spectra cannot be compared</source>
        <translation>{path}: la escena no da longitudes de onda, así que sus espectros no se pueden comparar</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths in common with the scene</source>
        <translation>{path}: no tiene longitudes de onda en común con la escena</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Total loss</source>
        <translation>Pérdida total</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Soft cross-entropy with the pseudo-labels</source>
        <translation>Entropía cruzada suave con las pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Cluster-level contrastive loss</source>
        <translation>Pérdida contrastiva a nivel de clúster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Instance-level contrastive loss</source>
        <translation>Pérdida contrastiva a nivel de instancia</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Share of pixels whose two views get the same cluster</source>
        <translation>Proporción de píxeles cuyas dos vistas reciben el mismo clúster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Clusters in use</source>
        <translation>Clústeres en uso</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>spectra are read from the scene; specify the scene that was mapped</source>
        <translation>los espectros se leen de la escena; indique la escena cartografiada</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene}: {clusters} clústeres</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Which clusters are most similar</source>
        <translation>Qué clústeres se parecen más</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Similarity (0 to 1)</source>
        <translation>Semejanza (de 0 a 1)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Wavelength (nm)</source>
        <translation>Longitud de onda (nm)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value ({unit})</source>
        <translation>Valor medio ({unit})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value</source>
        <translation>Valor medio</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>Espectro medio de cada clúster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>Espectro de {cluster}</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>Se muestran los {count} clústeres más grandes.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.</source>
        <translation>Clústeres pequeños no mostrados: {count}; la muestra usada para los espectros no contiene ninguno de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Histogram of confidence</source>
        <translation>Histograma de la confianza</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels (%)</source>
        <translation>Píxeles (%)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>Píxeles según las dos primeras componentes, coloreados por clúster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 1 (noise units)</source>
        <translation>Componente 1 (unidades de ruido)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 2</source>
        <translation>Componente 2</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name} during training</source>
        <translation>{name} durante el entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}, {rows} x {cols} píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixel size</source>
        <translation>Tamaño de píxel</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{count} used</source>
        <translation>{count} usadas</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>, {count} left out</source>
        <translation>, {count} excluidas</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Light and air</source>
        <translation>Iluminación y atmósfera</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>adapted to the training data ({how})</source>
        <translation>adaptadas a los datos de entrenamiento ({how})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Applying</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind} (proporción de efecto pepita {share:.2f})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Scene type</source>
        <translation>Tipo de escena</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} s en {device}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>homogeneous areas</source>
        <translation>áreas homogéneas</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>mixed pixels</source>
        <translation>píxeles mezcla</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>el informe necesita jinja2 ({error}); instálelo con: pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Mapped</source>
        <translation>Cartografiado</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: no previews, because the pixels that are used are too few and far apart</source>
        <translation>{scene}: sin vistas previas, porque los píxeles usados son muy pocos y están muy separados</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{name} against the number of clusters</source>
        <translation>{name} en función del número de clústeres</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Bend</source>
        <translation>Inflexión</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Within-cluster spread</source>
        <translation>Dispersión dentro de los clústeres</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene}: ¿cuántos clústeres?</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>scene "{scene}": no such sample scene; choose {scenes}</source>
        <translation>escena «{scene}»: no existe tal escena de muestra; elija {scenes}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines: its data come with the Python package tensorly, which is not installed; run "pip install tensorly", or take the synthetic scene</source>
        <translation>Indian Pines: sus datos vienen con el paquete de Python tensorly, que no está instalado; ejecute «pip install tensorly» o tome la escena sintética</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines written</source>
        <translation>Indian Pines escrita</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {name} is {value}; choose {low} to {high}</source>
        <translation>escena sintética: {name} es {value}; elija de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {rows} x {cols} pixels are too few for {clusters} classes; make it larger</source>
        <translation>escena sintética: {rows} x {cols} píxeles son demasiado pocos para {clusters} clases; hágala más grande</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>block {number} of {count}</source>
        <translation>bloque {number} de {count}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>{path}: cannot be written; is the disk full?</source>
        <translation>{path}: no se puede escribir; ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../core/scene/axes.py"/>
        <source>{path}: cannot tell which axis of {array} ({shape}) has the bands; move it to the front, here the last one: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FILE scene.tif</source>
        <translation>{path}: nada indica qué eje de {array} ({shape}) contiene las bandas; póngalo primero, aquí el último: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" ARCHIVO scene.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>bandas «{text}»: «{part}» no es un número de banda ni un intervalo; escriba por ejemplo 1-50,60-100</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model expects {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path}: la banda {band} está en {here:.1f} nm y el modelo espera {wanted:.1f} nm; aplíquelo a una escena del mismo sensor</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has one band, the model was trained on {trained}; if the bands are single files, stack them: gdalbuildvrt -separate stack.vrt FILES</source>
        <translation>{path}: tiene una banda, el modelo se entrenó con {trained}; si las bandas son archivos sueltos, apílelas: gdalbuildvrt -separate stack.vrt ARCHIVOS</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path}: tiene {scene_bands} bandas, el modelo se entrenó con {trained}; aplíquelo a una escena del mismo sensor</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed</source>
        <translation>{path}: no indica SRC: se supone {crs}, como en {scene}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: contains {count} cubes ({names}); choose one of them, such as {first}</source>
        <translation>{path}: contiene {count} cubos ({names}); indique uno de ellos, por ejemplo {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: read as {bands} bands of {rows} x {cols} pixels, from {arrays}</source>
        <translation>{path}: leído como {bands} bandas de {rows} x {cols} píxeles, de {arrays}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path}: no existe tal archivo; compruebe la ruta</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header file; choose the data file next to it</source>
        <translation>{path}: es un archivo de cabecera; elija el archivo de datos que lo acompaña</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is the metadata of a product; choose the SPECTRAL_IMAGE file next to it</source>
        <translation>{path}: describe un producto; indique su SPECTRAL_IMAGE, que está al lado</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path}: no es un ráster que GDAL pueda leer; indique un ráster GeoTIFF, ENVI, VRT, netCDF o HDF5</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} single-band rasters; stack them with gdalbuildvrt -separate, and use the stack</source>
        <translation>{path}: contiene {count} rásteres de una banda; apílelos con gdalbuildvrt -separate y use la pila</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} rasters; choose one of them, such as {first}</source>
        <translation>{path}: contiene {count} rásteres; elija uno de ellos, por ejemplo {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: the raster has no bands</source>
        <translation>{path}: el ráster no tiene bandas</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel inside the mask; check nodata and the mask</source>
        <translation>{path}: no tiene ningún píxel válido dentro de la máscara; compruebe el nodata y la máscara</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path}: no se puede leer en la fila {row}, columna {col}; ¿está dañado?</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it again</source>
        <translation>{path}: es más corto ({size} bytes) de lo que indica su cabecera ({expected}); cópielo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: scale {scale:g} or offset {offset:g} of band {band} is invalid; set them, for example: gdal_edit.py -scale 1 -offset 0 FILE</source>
        <translation>{path}: la escala {scale:g} o el desplazamiento {offset:g} de la banda {band} no puede ser correcto; defínalos, por ejemplo: gdal_edit.py -scale 1 -offset 0 ARCHIVO</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{scene}: the nodata value {value:g} of band {band} is ignored because {kind} cannot hold it</source>
        <translation>{scene}: el valor nodata {value:g} de la banda {band} no cuenta, pues {kind} no puede contenerlo</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: shares no georeference with {scene} and does not have its size of {rows} x {cols} pixels; use one on the same grid</source>
        <translation>{path}: no comparte georreferencia con {scene} ni tiene su tamaño de {rows} x {cols} píxeles; indique uno con la misma cuadrícula</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid, from {theirs} to {ours}; is its CRS right, and the place?</source>
        <translation>{path}: no se puede llevar a la cuadrícula de la escena, de {theirs} a {ours}; ¿son correctos su SRC y el lugar?</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: is a table of points; choose a raster or a polygon layer</source>
        <translation>{path}: es una tabla de puntos; indique un ráster o una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands; the first one is used as the mask</source>
        <translation>{path}: tiene {bands} bandas: la primera es la máscara</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path}: las clases son las de su campo «{field}»</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands, but a reference has one; use a raster of class numbers, or polygons</source>
        <translation>{path}: tiene {bands} bandas, una referencia tiene una; indique un ráster de números de clase o polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: 0 is treated as a class because the nodata value is {nodata}</source>
        <translation>{path}: 0 es allí una clase, pues su valor nodata es {nodata}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has only ground control points; warp the scene first: gdalwarp {name} warped.tif</source>
        <translation>{path}: no se puede superponer a {scene}, escena que solo tiene puntos de control; rectifique antes la escena: gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has no georeference; georeference the scene first, or draw the polygons on it as it is</source>
        <translation>{path}: no se puede superponer a {scene}, escena que no tiene georreferencia; georreferencie antes la escena o dibuje los polígonos sobre ella tal como está</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains no polygons; choose a polygon layer</source>
        <translation>{path}: no contiene ningún polígono; indique una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{scene}: has no valid pixel inside the mask, for the polygons of {path} lie elsewhere; are the CRSs right ({theirs}, {ours})?</source>
        <translation>{scene}: no tiene ningún píxel válido dentro de la máscara, pues los polígonos de {path} están en otro lugar; ¿son correctos los SRC ({theirs}, {ours})?</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: its polygons cover the centre of no pixel of {scene}; use all pixels that polygons touch</source>
        <translation>{path}: sus polígonos no cubren el centro de ningún píxel de {scene}; use todos los píxeles que tocan los polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cover no pixel centre of {scene}: {count} of {total}</source>
        <translation>{path}: polígonos demasiado pequeños para cubrir el centro de un píxel de {scene}, excluidos: {count} de {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains several layers ({names}); name one: FILE|layername={layer}</source>
        <translation>{path}: contiene varias capas ({names}); indique cuál: ARCHIVO|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no polygon with a value in "{field}"; choose another field or layer</source>
        <translation>{path}: no tiene ningún polígono con un valor en «{field}»; indique una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the only field that could hold the class, "{field}", has {count} distinct values; if these are classes, name the field, otherwise add a field with the class</source>
        <translation>{path}: el único campo que podría contener la clase, «{field}», contiene {count} valores distintos; si son clases, indique el campo; si no, añada uno que las contenga</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: no field of the polygons holds whole numbers or text; add a field with the class</source>
        <translation>{path}: indique qué campo de los polígonos contiene la clase: ninguno contiene números enteros ni texto, así que añada uno</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: several fields of the polygons could hold the class; name one of {fields}</source>
        <translation>{path}: indique qué campo de los polígonos contiene la clase: uno de {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path}: no tiene el campo «{field}»; campos de números enteros o texto: {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cannot be transformed to {crs}, the CRS of {scene}: {count} of {total}</source>
        <translation>{path}: polígonos sin lugar en {crs}, el SRC de {scene}, excluidos: {count} de {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they have no value in "{field}": {count}</source>
        <translation>{path}: polígonos sin valor en «{field}», excluidos: {count}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the coordinates cannot be transformed from {theirs} to {ours}, the CRS of {scene}; check that {theirs} is correct</source>
        <translation>{path}: sus coordenadas no se pueden pasar de {theirs} a {ours}, el SRC de {scene}; ¿es correcto {theirs}?</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path}: no tiene la banda {band}; tiene las bandas 1 a {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the requested bands are transparency (alpha); choose others</source>
        <translation>{path}: las bandas indicadas son de transparencia (alfa); elija otras</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: contains complex numbers; use real ones, such as their amplitude</source>
        <translation>{path}: contiene números complejos; use números reales, como su amplitud</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>no reflectance</source>
        <translation>sin reflectancia</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path}: todas las bandas son constantes, vacías o marcadas como defectuosas; no hay nada que agrupar</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata everywhere</source>
        <translation>nodata en todas partes</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>nodata en más de la mitad de los píxeles</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata where other bands have data</source>
        <translation>nodata donde otras bandas tienen datos</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is transparency (alpha): pixels where it is 0 are nodata</source>
        <translation>{scene}: la banda {band} es la transparencia (alfa): donde vale 0 no hay datos</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is tagged as transparency (alpha) but has many values, so it is used as a band; if it is transparency, leave it out of the bands and use it as the mask</source>
        <translation>{scene}: la banda {band} está marcada como transparencia (alfa), pero tiene muchos valores: se usa como banda; si es transparencia, exclúyala de las bandas e indíquela como máscara</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: unknown option "{option}"; write FILE, FILE|layername=NAME or FILE|layerid=NUMBER</source>
        <translation>{path}: «{option}» no se entiende; escriba ARCHIVO, ARCHIVO|layername=NOMBRE o ARCHIVO|layerid=NÚMERO</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: neither a raster nor a polygon layer; choose one of the two</source>
        <translation>{path}: no es un ráster ni polígonos; indique un ráster o una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: no such file; choose a raster or a polygon layer</source>
        <translation>{path}: no existe tal archivo; indique un ráster o una capa de polígonos</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path}: no tiene la capa «{layer}»; sus capas son {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: the filter "{filter}" is not valid; correct it</source>
        <translation>{path}: el filtro «{filter}» no se entiende; corríjalo</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{name}: keeps no spectra to adapt a scene to; train it again with this version, with any preset but paper</source>
        <translation>{name}: no conserva espectros a los que adaptar una escena; vuelva a entrenarlo con esta versión, con cualquier preajuste salvo paper</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: too little in common with the training data: mapped as it is</source>
        <translation>{scene}: demasiado poco en común con los datos de entrenamiento: se cartografía tal como es</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: its light and air are those of the training data: nothing to adapt</source>
        <translation>{scene}: su iluminación y su atmósfera son las de los datos de entrenamiento: nada que adaptar</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: adapted to the light and air of the training data: gain {gain}; {after} % alike, {before} % without</source>
        <translation>{scene}: adaptada a la iluminación y la atmósfera de los datos de entrenamiento: ganancia {gain}; {after} % de semejanza, {before} % sin adaptación</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>Resuming from step {step}</source>
        <translation>Se continúa desde el paso {step}</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path} is damaged, or belongs to another training; it is kept as {kept}, in case that one is run again</source>
        <translation>{path} está dañado o pertenece a otro entrenamiento; se conserva como {kept}, por si ese entrenamiento se ejecuta de nuevo</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path}: is damaged, or belongs to another training, and cannot be renamed ({reason}); move it, or choose another model file</source>
        <translation>{path}: está dañado o pertenece a otro entrenamiento y no se puede renombrar ({reason}); muévalo o elija otro archivo de modelo</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>No checkpoint: {reason}. The training goes on</source>
        <translation>Sin punto de control: {reason}. El entrenamiento continúa</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the two views agree.</source>
        <translation>Los {clusters} clústeres están en uso y las dos vistas coinciden.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters is empty: ask for {fewer}.</source>
        <translation>1 de {clusters} clústeres está vacío: pida {fewer}.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{empty} of {clusters} clusters are empty: ask for {fewer}.</source>
        <translation>{empty} de {clusters} clústeres están vacíos: pida {fewer}.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is only stray pixels, ask for fewer.</source>
        <translation>1 de {clusters} clústeres contiene solo el {share:.1f} % de los píxeles: mírelo en el mapa; si son solo píxeles sueltos, pida menos.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are only stray pixels, ask for fewer.</source>
        <translation>{small} de {clusters} clústeres contienen juntos solo el {share:.1f} % de los píxeles: mírelos en el mapa; si son solo píxeles sueltos, pida menos.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>La red está insegura (confianza media {confidence:.2f}): entrene más tiempo o pida menos clústeres.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The two views of a pixel get the same cluster in only {share:.0f} % of cases: train longer, or ask for fewer clusters.</source>
        <translation>Las dos vistas de un píxel reciben el mismo clúster solo en el {share:.0f} % de los casos: entrene más tiempo o pida menos clústeres.</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: does not record which clusters are similar; retrain it</source>
        <translation>{model}: no dice qué clústeres se parecen; entrénelo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: has {have} clusters, which cannot be merged to {count}; choose a number from 1 to {most}</source>
        <translation>{model}: tiene {have} clústeres, que no se pueden fusionar en {count}; indique un número de 1 a {most}</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Comparing light and air: scene {number} of {count}</source>
        <translation>Comparando iluminación y atmósfera: escena {number} de {count}</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}</source>
        <translation>Otra iluminación u otra atmósfera: las pseudoetiquetas se determinan con {scenes} en la radiometría de {first}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>la pérdida no es finita en el paso {step}; baje la tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Paso {step} de {steps}, pérdida {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Out of memory on {device}: continuing with batches half the size</source>
        <translation>Sin memoria en {device}: se continúa con lotes de la mitad de tamaño</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; choose a file written by Train SSCC</source>
        <translation>{path}: no es un modelo SSCC; elija un archivo escrito por «Entrenar SSCC»</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was modified; copy the model again</source>
        <translation>{path}: la cabecera fue modificada; vuelva a copiar el modelo</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path}: hecho con una versión más reciente ({version}); actualice SSCC for QGIS</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); install it with: pip install safetensors</source>
        <translation>no se puede importar safetensors ({error}); instálelo con: pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; copy it again or retrain it</source>
        <translation>{path}: truncado, o no es un modelo SSCC; vuelva a copiarlo o a entrenarlo</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was modified after training; copy the model again</source>
        <translation>{path}: fue modificado después del entrenamiento; vuelva a copiar el modelo</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{error}. The trained model is in {path}</source>
        <translation>{error}. El modelo entrenado está en {path}</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: cannot be read ({error}); use a CSV file in UTF-8</source>
        <translation>{path}: no se puede leer ({error}); indique un archivo CSV en UTF-8</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{number}" is not a cluster of {model}; write the columns cluster,name,color</source>
        <translation>{path}: línea {line}: "{number}" no es un clúster de {model}; escriba las columnas cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{color}" is not a colour; write #rrggbb</source>
        <translation>{path}: línea {line}: "{color}" no es un color; escriba #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: names no cluster; write the columns cluster,name,color</source>
        <translation>{path}: no nombra ningún clúster; escriba las columnas cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>la red del modelo es la de otra versión de SSCC; entrene el modelo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps {percent} % of the new pixels as in the light and air of its training data: nothing is trained</source>
        <translation>El modelo inicial cartografía el {percent} % de los píxeles nuevos como en la iluminación y la atmósfera de sus datos de entrenamiento: no se entrena nada</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps the new scenes as they are: nothing is trained</source>
        <translation>El modelo inicial cartografía las escenas nuevas tal como son: no se entrena nada</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{name}: keeps no blocks to tell what is new; train it again with this version, with any preset but paper</source>
        <translation>{name}: no conserva bloques con los que reconocer lo nuevo; vuelva a entrenarlo con esta versión, con cualquier preajuste salvo paper</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{count} new clusters: {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>{count} clústeres nuevos: el {percent} % de los píxeles nuevos no se parece a nada de lo que el modelo ha aprendido</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>No new cluster: only {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>Ningún clúster nuevo: solo el {percent} % de los píxeles nuevos no se parece a nada de lo que el modelo ha aprendido</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{percent} % of the new pixels are unlike all that the model has learned; to give them clusters of their own, ask for new clusters</source>
        <translation>El {percent} % de los píxeles nuevos no se parece a nada de lo que el modelo ha aprendido; para darles clústeres propios, pida clústeres nuevos</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>SSCC_TIMEOUT = {text}: must be a number of seconds from 1 to 86400</source>
        <translation>SSCC_TIMEOUT = {text}: debe ser un número de segundos de 1 a 86400</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: rank {ranks} of {size} (counted from 0) was lost or does not answer; start again, with --resume if there is a checkpoint</source>
        <translation>entrenamiento detenido: el rango {ranks} de {size} (contados desde 0) se ha perdido o no responde; inícielo de nuevo, con --resume si hay un punto de control</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: the {size} ranks lost their connection, or one waited more than {seconds:g} s for another; start again, with a larger SSCC_TIMEOUT if a step takes long</source>
        <translation>entrenamiento detenido: los {size} rangos han perdido la conexión, o uno ha esperado a otro más de {seconds:g} s; inícielo de nuevo, con un SSCC_TIMEOUT mayor si un paso tarda mucho</translation>
    </message>
    <message>
        <location filename="../core/twin/schema.py"/>
        <source>{path}: {what} is damaged; copy the model again or retrain it</source>
        <translation>{path}: {what} está dañado; copie el modelo otra vez o entrénelo de nuevo</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>preajuste «{preset}»: elija {presets}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>detail "{detail}": choose {details}</source>
        <translation>detalle «{detail}»: elija {details}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at least {low}</source>
        <translation>{name} = {value}: debe ser al menos {low}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at most {high}</source>
        <translation>{name} = {value}: debe ser como máximo {high}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>learning rate = {rate}: must be above 0 and at most 1</source>
        <translation>tasa de aprendizaje = {rate}: debe ser mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be odd and at least 3 for the preset paper</source>
        <translation>tamaño de la vecindad = {patch}: debe ser impar y al menos 3 con el preajuste paper</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be 5, 9, 13, 17, ...</source>
        <translation>tamaño de la vecindad = {patch}: debe ser 5, 9, 13, 17, ...</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Training on {device}</source>
        <translation>Entrenando en {device}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Batches of {pixels} pixels, not {asked}: they consist of crops of {side} x {side}, from the scene's pixels</source>
        <translation>Lotes de {pixels} píxeles, no de {asked}: constan de recortes de {side} x {side} de los píxeles de la escena</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>clústeres = {clusters}: la escena solo tiene {pixels} píxeles válidos; pida menos</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>new clusters need an initial model</source>
        <translation>los clústeres nuevos requieren un modelo inicial</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, including merged ones</source>
        <translation>, incluidos los unidos</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, but {wanted} were requested; request the same number</source>
        <translation>{path}: tiene {clusters} clústeres{merged}, pero se pidieron {wanted}; pida el mismo número</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>The initial model has the network of the preset {preset}: its batch size and learning rate are used</source>
        <translation>El modelo inicial tiene la red del ajuste {preset}: se usan su tamaño de lote y su tasa de aprendizaje</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Computing pseudo-labels</source>
        <translation>Calculando pseudoetiquetas</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Continues from what the suggestion computed for these pixels</source>
        <translation>Continúa a partir de lo que la sugerencia calculó para estos píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>SSCC for QGIS {version}: spectral-spatial contrastive clustering, without training labels.</source>
        <translation>SSCC for QGIS {version}: agrupamiento contrastivo espectral-espacial, sin etiquetas de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>{share} of the area that both maps cover changed.</source>
        <translation>{share} de lo que tienen ambos mapas cambió.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in hectares</source>
        <translation>De y a, en hectáreas</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in pixels</source>
        <translation>De y a, en píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Rows are the clusters of the first map, columns those of the second; outlined cells did not change.</source>
        <translation>Las filas son los clústeres del primer mapa, las columnas los del segundo; las celdas enmarcadas no cambiaron.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Area (ha)</source>
        <translation>Superficie (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{pixels} pixels have both a cluster and a reference class; {agreeing} of them agree when each class is matched with one cluster.</source>
        <translation>{pixels} píxeles tienen a la vez un clúster y una clase de referencia; {agreeing} de ellos coinciden cuando cada clase se empareja con un clúster.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>overall accuracy, {low:.3f} to {high:.3f}</source>
        <translation>exactitud global, de {low:.3f} a {high:.3f}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>purity, many to one</source>
        <translation>pureza, muchos a uno</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Clusters have the colours of the classes they match. Pixels without a reference are not counted.</source>
        <translation>Los clústeres tienen los colores de las clases con las que se emparejan. Los píxeles sin referencia no cuentan.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>cluster without a class</source>
        <translation>clúster sin clase</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Rows are reference classes, columns are clusters in matched order. Outlined cells agree; – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>Las filas son las clases de referencia y las columnas los clústeres en el orden del emparejamiento. Las celdas recuadradas coinciden; – es una clase sin clúster. Cuanto más intenso el tono, mayor la proporción de su fila.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The {count} largest of {all} classes are shown.</source>
        <translation>Se muestran las {count} mayores de {all} clases.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Labelled (ha)</source>
        <translation>Etiquetada (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map (ha)</source>
        <translation>Mapa (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's</source>
        <translation>Productor</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>User's</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's accuracy: share of a class's pixels that its cluster contains. User's accuracy: share of a cluster's pixels that belong to its class.</source>
        <translation>Exactitud del productor: proporción de los píxeles de una clase que contiene su clúster. Exactitud del usuario: proporción de los píxeles de un clúster que pertenecen a su clase.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: area of the matched cluster, labelled or not.</source>
        <translation>Mapa: la superficie del clúster emparejado, etiquetada o no.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Left out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the map without a class</source>
        <translation>Píxeles del mapa sin clase</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the reference without a cluster</source>
        <translation>Píxeles de la referencia sin clúster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Polygons that label no pixel</source>
        <translation>Polígonos que no etiquetan ningún píxel</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Classes that label no pixel of the map because their polygons are too small, covered by others, or outside:</source>
        <translation>Clases que no etiquetan ningún píxel del mapa, porque sus polígonos son demasiado pequeños, están cubiertos por otros o quedan fuera:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>polygons: {count}</source>
        <translation>polígonos: {count}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>outside the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>Muchos a uno</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>If each cluster takes its most frequent class, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>Si cada clúster toma su clase más frecuente, coinciden {share} de los píxeles (pureza). Los clústeres que aquí comparten una clase podrían unirse.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa are computed after clusters and classes are matched one to one. NMI and ARI need no matching: 1 is perfect agreement, and ARI is 0 where clusters say nothing about the classes. The interval of the overall accuracy treats pixels as independent samples. Neighbouring pixels are not, so the true uncertainty is larger.</source>
        <translation>La exactitud global y el kappa se calculan tras emparejar clústeres y clases uno a uno. NMI y ARI no necesitan emparejamiento: 1 es una concordancia perfecta, y ARI es 0 cuando los clústeres no dicen nada de las clases. El intervalo de la exactitud global trata los píxeles como muestras independientes. Los píxeles vecinos no lo son, así que la incertidumbre real es mayor.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters on {pixels} mapped pixels. No labels were used to find them.</source>
        <translation>{found} de {clusters} clústeres en {pixels} píxeles cartografiados. Se encontraron sin etiquetas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>clusters on the map</source>
        <translation>clústeres en el mapa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>mean confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>area mapped</source>
        <translation>superficie cartografiada</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>applying</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the clusters</source>
        <translation>Mapa de los clústeres</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Patches</source>
        <translation>Manchas</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (ha)</source>
        <translation>Mancha mediana (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (pixels)</source>
        <translation>Mancha mediana (píxeles)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Pixels of a patch are connected by their sides.</source>
        <translation>Los píxeles de una mancha se tocan por sus lados.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Training scenes</source>
        <translation>Escenas de entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All training scenes</source>
        <translation>Todas las escenas de entrenamiento</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Areas in hectares.</source>
        <translation>Superficies en hectáreas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sizes in pixels: not every scene has a coordinate system in which areas are known.</source>
        <translation>Tamaños en píxeles: no todas las escenas tienen un sistema de coordenadas en el que se conozcan las superficies.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All other sections of this report are on the first scene.</source>
        <translation>Las demás secciones de este informe tratan de la primera escena.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Only the first {count} of {total} scenes are mapped and shown, and count in the table.</source>
        <translation>Solo las primeras {count} de {total} escenas se cartografían, se muestran y cuentan en la tabla.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All scenes</source>
        <translation>Todas las escenas</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The most similar clusters are joined first, from the right. Rename clusters merges them in this order.</source>
        <translation>Los clústeres más parecidos se unen primero, desde la derecha. Renombrar clústeres los fusiona en este orden.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Mean of each cluster's pixels, from {pixels} sampled pixels.</source>
        <translation>Media de los píxeles de cada clúster, a partir de {pixels} píxeles de la muestra.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The scene has no wavelengths, so the axis counts bands.</source>
        <translation>La escena no tiene longitudes de onda, por lo que el eje muestra números de banda.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Gaps are bands that were left out.</source>
        <translation>Los huecos son bandas excluidas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster on its own axes; the shading is one standard deviation on either side of the mean.</source>
        <translation>Cada clúster por separado, en sus propios ejes; la sombra es una desviación típica a cada lado.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Nearest spectra of the library</source>
        <translation>Espectros más próximos de la biblioteca</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>By spectral angle, in degrees: the smaller the angle, the more similar the shape. Brightness is ignored.</source>
        <translation>Por ángulo espectral, en grados: cuanto menor, más se parece la forma. El brillo no cuenta.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability of the assigned cluster. Low values occur at borders, in mixed pixels, and where cover types share a cluster.</source>
        <translation>Probabilidad del clúster asignado. Los valores bajos aparecen en bordes, en píxeles mezcla y donde varios tipos de cubierta comparten un clúster.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>Mapa de la confianza</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels in the first two components of the noise-whitened transform, coloured by cluster. Clusters that are separate here differ in two components; the others need further components and the neighbourhood.</source>
        <translation>Píxeles de la muestra en las dos primeras componentes de la transformación con ruido blanqueado, coloreados por clúster. Los clústeres que aquí están separados se distinguen en dos componentes; los demás necesitan más componentes y la vecindad.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The course of the training.</source>
        <translation>El desarrollo del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>al final {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and environment</source>
        <translation>Ajustes y entorno</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands left out</source>
        <translation>Bandas excluidas</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from a sample of {pixels} pixels.</source>
        <translation>Sugerido solo a partir de la escena, sin etiquetas, con una muestra de {pixels} píxeles.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>clústeres sugeridos</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth trying</source>
        <translation>también merece la pena probar</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>señales por encima del ruido</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>scene type</source>
        <translation>tipo de escena</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>How the scene divides</source>
        <translation>En qué se divide la escena</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Choose the map that shows what you want to tell apart, and train it with the command or the parameters below it. Pixels: every pixel for itself. Patches: covers larger than a few pixels, with noise and mixture inside them averaged away.</source>
        <translation>Elija el mapa que muestre lo que quiere distinguir y entrénelo con la orden o los parámetros que figuran debajo. Pixels: cada píxel por sí mismo. Patches: cubiertas mayores que unos pocos píxeles, promediando el ruido y la mezcla de su interior.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene</source>
        <translation>La escena</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>{clusters} clusters, {detail}</source>
        <translation>{clusters} clústeres, {detail}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Train this</source>
        <translation>Entrenar este</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>In QGIS, in Train SSCC:</source>
        <translation>En QGIS, en «Entrenar SSCC»:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>On the command line:</source>
        <translation>En la línea de órdenes:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>These are previews of the pseudo-labels that a training starts from, computed from few pixels. A trained map has the full resolution, is smoother, and differs in places.</source>
        <translation>Son vistas previas de las pseudoetiquetas de las que parte un entrenamiento, calculadas con pocos píxeles. Un mapa entrenado tiene toda la resolución, es más suave y difiere en algunos lugares.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>They show one pixel of {step} x {step}.</source>
        <translation>Muestran un píxel de cada {step} x {step}.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene is so large that only a part of it was read; the rest is empty.</source>
        <translation>La escena es tan grande que solo se leyó una parte; el resto está vacío.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Clusters of different maps that overlap most have the same colour.</source>
        <translation>Los clústeres de mapas distintos que más se solapan tienen el mismo color.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>Por qué este número</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each additional cluster leaves less spread within clusters. At {clusters}, the curve bends clearly for the last time: one cluster fewer would lose a cover type, one more would mostly split one.</source>
        <translation>Cada clúster adicional deja menos dispersión dentro de los clústeres. En {clusters}, la curva se dobla claramente por última vez: con un clúster menos se perdería un tipo de cubierta, con uno más casi solo se dividiría uno.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls steadily, and no number of clusters stands out: the cover types of this scene grade into each other. The suggestion is the number of independent signals above the noise, plus one. Use it as a starting point, and look at the map.</source>
        <translation>La dispersión dentro de los clústeres baja de forma uniforme y ningún número destaca: los tipos de cubierta de esta escena pasan gradualmente de uno a otro. La sugerencia es el número de señales independientes por encima del ruido, más uno. Tómela como punto de partida y mire el mapa.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, noise units</source>
        <translation>media cuadrática, unidades de ruido</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>Inflexión de su logaritmo</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the largest, or the last clear one after it, is suggested</source>
        <translation>se sugiere la mayor, o la última clara que le sigue</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none stands out</source>
        <translation>ninguna destaca</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>This is a suggestion, not the truth. Ask for more clusters if cover types that you want to separate share one, for fewer if one cover type is split into several. Two is never suggested if there is an alternative, because every scene splits into a bright and a dark half.</source>
        <translation>Es una sugerencia, no la verdad. Pida más clústeres si tipos de cubierta que desea separar comparten uno, y menos si un tipo de cubierta queda dividido en varios. Nunca se sugieren dos si hay alternativa, porque toda escena se divide en una mitad clara y otra oscura.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>Todos los números probados</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>SSCC for QGIS developers</source>
        <translation>Desarrolladores de SSCC para QGIS</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Maps a scene with a trained model and compares the map with polygons of known classes: the clusters get the names of the classes they match best, and a report says how well they agree.</source>
        <translation>Cartografía una escena con un modelo entrenado y compara el mapa con polígonos de clases conocidas: los clústeres reciben los nombres de las clases con las que mejor coinciden, y un informe dice en qué medida concuerdan.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the clusters' own names.</source>
        <translation>El mapa con los nombres propios de los clústeres.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the names and colours of the classes (optional).</source>
        <translation>El mapa con los nombres y colores de las clases (opcional).</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Confusion matrix and all measures, to open in a browser.</source>
        <translation>Matriz de confusión y todas las medidas, para abrir en un navegador.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The field of the polygons that holds the class, a number or a name.</source>
        <translation>El campo de los polígonos que contiene la clase, un número o un nombre.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Un archivo de modelo (*.sscc) escrito por «Entrenar SSCC».</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Polygons of known classes, in any CRS.</source>
        <translation>Polígonos de clases conocidas, en cualquier SRC.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The raster to map, of the sensor that the model was trained on.</source>
        <translation>El ráster que se va a cartografiar, del sensor con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Evaluate against polygons</source>
        <translation>Evaluar con polígonos</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Trains a model on a scene, without any label, and maps the scene with it: the first map in one step.</source>
        <translation>Entrena un modelo con una escena, sin ninguna etiqueta, y cartografía la escena con él: el primer mapa en un solo paso.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The map: cluster numbers from 1, 0 is nodata.</source>
        <translation>El mapa: números de clúster desde 1, 0 es nodata.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Probability of the chosen cluster, 0 to 1 (optional).</source>
        <translation>Probabilidad del clúster asignado, de 0 a 1 (opcional).</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Clusters to look for: 2 or more. A little above the number of cover types you expect.</source>
        <translation>Clústeres que se buscan: 2 o más. Algo más que los tipos de cubierta que espera.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Effort: quick for a first look, standard for a map, thorough for the best that more time can give.</source>
        <translation>Esfuerzo: quick para un primer vistazo, standard para un mapa, thorough para lo mejor que puede dar más tiempo.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The raster to learn from and to map.</source>
        <translation>El ráster con el que se entrena y que se cartografía.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The model file, for Apply SSCC on other scenes.</source>
        <translation>El archivo de modelo, para «Aplicar SSCC» a otras escenas.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Train and map</source>
        <translation>Entrenar y cartografiar</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Polygonize (raster to vector)</source>
        <translation>Poligonizar (ráster a vectorial)</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Sieve</source>
        <translation>Tamizar</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Trains a model on a scene, maps the scene, lets patches below a size join their largest neighbour, and turns the map into polygons with the field cluster.</source>
        <translation>Entrena un modelo con una escena, la cartografía, une las manchas menores que un tamaño a su mayor vecina y convierte el mapa en polígonos con el campo cluster.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>The map before the sieve.</source>
        <translation>El mapa antes del tamizado.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>One polygon per patch; the field cluster holds its number. The style file (.qml) beside the map gives the polygons its names and colours.</source>
        <translation>Un polígono por mancha; el campo cluster contiene su número. El archivo de estilo (.qml) junto al mapa da a los polígonos sus nombres y colores.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Patches of fewer pixels than this join their largest neighbour.</source>
        <translation>Las manchas con menos píxeles que este valor se unen a su mayor vecina.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Train, map, sieve and polygonise</source>
        <translation>Entrenar, cartografiar, tamizar y poligonizar</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Smallest patch (pixels)</source>
        <translation>Mancha más pequeña (píxeles)</translation>
    </message>
</context>
</TS>
