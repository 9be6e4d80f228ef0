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
        <source>Maps a scene with a model of Train SSCC: the scene it was trained on, or any other of the same sensor, of any size. The same cluster has the same number, name and colour on every map of the model.

Clusters are numbered from 1, 0 is nodata. The confidence is the probability of the chosen cluster, 0 to 1; -1 is nodata.</source>
        <translation>Cartografía una escena con un modelo de «Entrenar SSCC»: la escena con la que se entrenó o cualquier otra del mismo sensor, de cualquier tamaño. El mismo clúster tiene el mismo número, nombre y color en todos los mapas del modelo.

Los clústeres se numeran desde 1; 0 es nodata. La confianza es la probabilidad del clúster elegido, de 0 a 1; -1 es nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, of the sensor that the model was trained on (same bands).</source>
        <translation>El ráster que se va a cartografiar, del sensor con el que se entrenó el modelo (mismas bandas).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Un archivo de modelo (*.sscc) escrito por «Entrenar SSCC».</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The map to write: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>El mapa que se va a escribir: números de clúster desde 1, 0 es nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Probability of the chosen cluster to write, 0 (unsure) to 1 (sure), -1 is nodata (GeoTIFF).</source>
        <translation>Probabilidad del clúster elegido que se va a escribir, de 0 (inseguro) a 1 (seguro), -1 es nodata (GeoTIFF).</translation>
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
        <source>Clusters that hold pixels</source>
        <translation>Clústeres que contienen píxeles</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Seconds of mapping</source>
        <translation>Segundos de cartografiado</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Agrupamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>Cancelado: no se escribió nada, los archivos anteriores están intactos</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install what is missing with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC todavía no puede ejecutarse: {what}. Instale lo que falta con Complementos &gt; SSCC &gt; Dependencias, o con: {command}</translation>
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
        <source>Compares a cluster raster of any origin with reference labels, a raster or polygons. Clusters have no class names, so each cluster is first matched with the one class that gives the best total agreement.

Overall accuracy and kappa count pixels after this matching; NMI, ARI and purity need no matching. Only pixels with a reference label count.</source>
        <translation>Compara un ráster de clústeres de cualquier origen con datos de referencia, un ráster o polígonos. Los clústeres no tienen nombre de clase, por lo que cada uno se empareja primero con la clase que da la mejor concordancia total.

La exactitud global y el kappa cuentan los píxeles tras este emparejamiento; NMI, ARI y la pureza no lo necesitan. Solo cuentan los píxeles con etiqueta de referencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers: 1 and above, 0 is nodata.</source>
        <translation>Un ráster de números de clúster: 1 o más, 0 es nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. Another grid or CRS is brought onto that of the clusters by nearest neighbour.</source>
        <translation>Clases verdaderas: un ráster de números de clase (0 es sin etiqueta) o polígonos. Otra cuadrícula u otro SRC se lleva a los de los clústeres por vecino más próximo.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster.</source>
        <translation>Campo de los polígonos que contiene la clase, un número o un nombre. No hace falta con un ráster.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The clusters with the names and colours of the classes they match, to write (GeoTIFF).</source>
        <translation>Los clústeres con los nombres y colores de las clases emparejadas, que se van a escribir (GeoTIFF).</translation>
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
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. Empty: all bands that hold data. Change it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Bandas que se usan, contadas desde 1, por ejemplo 1-50,60-100. Vacío: todas las bandas que contienen datos. Cámbielo para excluir bandas ruidosas que el archivo no marca como defectuosas.</translation>
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
        <source>Pixels to use: a raster (non-zero) or polygons (inside), in any grid and any CRS. All others become nodata. Empty: wherever there is data. Use it to leave out clouds or water.</source>
        <translation>Píxeles que se usan: un ráster (distinto de cero) o polígonos (interior), en cualquier cuadrícula y cualquier SRC. Todos los demás pasan a nodata. Vacío: dondequiera que haya datos. Sirve para excluir nubes o agua.</translation>
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
        <source>Where to compute: auto (default) takes an NVIDIA GPU (cuda), else an Apple GPU (mps), else the processor (cpu). The log names the device that was taken.</source>
        <translation>Dónde calcular: auto (predeterminado) toma una GPU de NVIDIA (cuda), si no, una GPU de Apple (mps), y si no, el procesador (cpu). El registro indica el dispositivo usado.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory to use at most, in MB, 1024 by default. Scenes of any size fit; more memory is only a little faster.</source>
        <translation>Memoria máxima que se usa, en MB, 1024 por defecto. Caben escenas de cualquier tamaño; con más memoria es solo un poco más rápido.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Memoria (MB)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Clusters to look for: 2 or more, 8 if you do not know. With 0 a number is suggested from the first scene. Ask for fewer where clusters stay nearly empty, for more where unlike covers share one.</source>
        <translation>Clústeres que se buscan: 2 o más, 8 si no lo sabe. Con 0 se sugiere un número a partir de la primera escena. Pida menos si quedan clústeres casi vacíos, y más si cubiertas distintas comparten uno.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and recipe: quick, standard (default), thorough, or paper, the recipe of the authors.</source>
        <translation>Esfuerzo y receta: quick, standard (predeterminado), thorough o paper, la receta de los autores.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same map, another one differs.</source>
        <translation>Inicio de los números aleatorios, 0 por defecto. La misma semilla da el mismo mapa; otra semilla, otro distinto.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to go on from, of the same sensor and number of clusters: the clusters keep their numbers, names and colours. Empty: start anew.</source>
        <translation>Un modelo desde el que continuar, del mismo sensor y con el mismo número de clústeres: los clústeres conservan sus números, nombres y colores. Vacío: empezar de nuevo.</translation>
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
        <source>Width of the neighbourhood that decides about a pixel, in pixels, odd. Smaller keeps finer detail, larger gives calmer maps. Empty: as the preset has it.</source>
        <translation>Anchura de la vecindad que decide sobre un píxel, en píxeles, impar. Más pequeña conserva detalles más finos; más grande da mapas más suaves. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More keeps weaker signals, and more noise. Empty: as the preset has it.</source>
        <translation>Número de componentes de la transformación espectral que ve la red. Más componentes conservan señales más débiles, y más ruido. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer is faster; more helps only while the loss still falls. Empty: as the preset has it.</source>
        <translation>Número de pasos de entrenamiento. Menos pasos es más rápido; más pasos solo ayudan mientras la pérdida siga bajando. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it where memory runs out. Empty: as the preset has it.</source>
        <translation>Píxeles por paso de entrenamiento. Manténgalo por encima de 16 veces el número de clústeres; redúzcalo si falta memoria. Vacío: según el preajuste.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step width of the optimiser, without unit. Lower it where the loss jumps. Empty: as the preset has it.</source>
        <translation>Tamaño de paso del optimizador, sin unidad. Redúzcalo si la pérdida da saltos. Vacío: según el preajuste.</translation>
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
        <location filename="../algorithms/rename.py"/>
        <source>Rename clusters</source>
        <translation>Renombrar clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Writes names and colours of a map's legend back into its model</source>
        <translation>Devuelve al modelo los nombres y colores de la leyenda de un mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology</source>
        <translation>agrupamiento,leyenda,nombres,colores,simbología</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Cluster numbers stay as they are, and so does the map itself.</source>
        <translation>Conserva los nombres y colores que usted dio a los clústeres en QGIS: cámbielos en la simbología de la capa y ejecute después este algoritmo sobre la capa. Todo mapa que «Aplicar SSCC» haga con el nuevo modelo los tendrá desde el principio.

Los números de clúster no cambian, y el mapa tampoco.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values).</source>
        <translation>Un mapa del modelo, con los nombres y colores que se van a conservar en su leyenda (valores únicos).</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model (*.sscc) that made the map.</source>
        <translation>El modelo (*.sscc) que hizo el mapa.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model file to write; it may be the same file.</source>
        <translation>El archivo de modelo que se va a escribir; puede ser el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Modelo renombrado</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Crear escena de ejemplo</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene with its reference to try SSCC on</source>
        <translation>Escribe una escena hiperespectral con su referencia para probar SSCC</translation>
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
        <source>Writes a scene to try SSCC on, and on demand the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up ground seen by an imaginary spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene, 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Escribe una escena para probar SSCC y, si se pide, el ráster de sus clases verdaderas para «Evaluar clústeres».

synthetic: campos, bosque, agua y suelo edificado vistos por un espectrómetro imaginario, con ruido, sombra, píxeles mezclados y un borde nodata, de cualquier tamaño.

indian-pines: la escena AVIRIS clásica, de 145 x 145 píxeles, 200 bandas y 16 clases. Sus datos vienen con el paquete de Python tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size chosen below; indian-pines is a real scene that has its own size.</source>
        <translation>synthetic (predeterminado) tiene el tamaño elegido abajo; indian-pines es una escena real con su propio tamaño.</translation>
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
        <source>Start of the random numbers: the same seed gives the same synthetic scene.</source>
        <translation>Inicio de los números aleatorios: la misma semilla da la misma escena sintética.</translation>
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
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Sugerir número de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without any label</source>
        <translation>Sugiere cuántos clústeres pedir, sin ninguna etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>agrupamiento,no supervisado,número de clústeres,k,codo</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests one of them: where a cluster fewer loses a cover and a cluster more only splits one.

The suggestion is a starting point. A scene may hold several sensible numbers; the log names those that come next, the report shows the whole curve. Train SSCC does the same by itself with 0 clusters.</source>
        <translation>Prueba una serie de números de clústeres con una muestra de la escena y sugiere uno de ellos: aquel en el que un clúster menos pierde una cubierta y un clúster más solo divide una.

La sugerencia es un punto de partida. Una escena puede admitir varios números razonables; el registro nombra los siguientes y el informe muestra toda la curva. «Entrenar SSCC» hace lo mismo por sí solo con 0 clústeres.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to look at.</source>
        <translation>El ráster que se va a examinar.</translation>
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
        <source>Start of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Inicio de los números aleatorios, 0 por defecto. La misma semilla da la misma sugerencia.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with the curve over all numbers, to open in a browser (HTML).</source>
        <translation>Informe con la curva de todos los números, para abrir en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Fewest clusters</source>
        <translation>Mínimo de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Most clusters</source>
        <translation>Máximo de clústeres</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Número de clústeres sugerido</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>Entrenar SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one scene or several, without any label</source>
        <translation>Aprende clústeres de una o varias escenas, sin ninguna etiqueta</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hiperespectral,multiespectral,agrupamiento,no supervisado,aprendizaje profundo</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar ground cover, without any label, and writes what it learned to a model file. Apply SSCC maps any scene of the same sensor with it.

Choose the number of clusters a little above the number of cover types you expect. Nodata, bands marked as bad, empty bands and constant bands are left out by themselves. The same seed gives the same map.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best that more time can give, paper for the recipe of the publication (slow).</source>
        <translation>Aprende a dividir escenas en clústeres de cubierta del suelo similar, sin ninguna etiqueta, y escribe lo aprendido en un archivo de modelo. «Aplicar SSCC» cartografía con él cualquier escena del mismo sensor.

Elija un número de clústeres algo mayor que el número de tipos de cubierta que espera. El nodata, las bandas marcadas como defectuosas, las bandas vacías y las bandas constantes se excluyen automáticamente. La misma semilla da el mismo mapa.

El preajuste fija el esfuerzo: quick para un primer vistazo, standard para un mapa, thorough para lo mejor que puede dar más tiempo, paper para la receta de la publicación (lenta).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One raster or several, all of the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Uno o varios rásteres, todos del mismo sensor (mismas bandas). Se entrena un solo modelo con todos ellos.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the clusters' names and colours, and no path.</source>
        <translation>El archivo de modelo que se va a escribir. Contiene los nombres y colores de los clústeres, y ninguna ruta.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Mapa de la primera escena: números de clúster desde 1, 0 es nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and the first scene, to open in a browser (HTML).</source>
        <translation>Informe sobre el entrenamiento y la primera escena, para abrir en un navegador (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Pérdida final</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Seconds of training</source>
        <translation>Segundos de entrenamiento</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model is written, the map is not; an older map is intact</source>
        <translation>Cancelado: el modelo está escrito, el mapa no; un mapa anterior está intacto</translation>
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
        <source>All is there: SSCC can train and apply.</source>
        <translation>Está todo: SSCC puede entrenar y aplicar.</translation>
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
        <source>processor only (small download, works everywhere)</source>
        <translation>solo procesador (descarga pequeña, funciona en todas partes)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (several GB)</source>
        <translation>GPU NVIDIA con CUDA (varios GB)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (mirror or offline)</source>
        <translation>según la configuración de pip aquí (réplica o sin conexión)</translation>
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
        <source>The command, with QGIS's own packages held at their versions:</source>
        <translation>La orden; los paquetes propios de QGIS conservan sus versiones:</translation>
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
        <source>Remove the packages in {folder}? QGIS's own stay.</source>
        <translation>¿Eliminar los paquetes de {folder}? Los propios de QGIS se conservan.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS restarts.</source>
        <translation>Eliminado. Lo que está cargado sigue en uso hasta que se reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: removed when QGIS starts the next time.</source>
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
        <source>Failed: the reason is above. Nothing was changed.</source>
        <translation>Error: el motivo está arriba. No se cambió nada.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters</source>
        <translation>{scene}: clústeres</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence</source>
        <translation>{scene}: confianza</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: named</source>
        <translation>{scene}: con nombre</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene}: referencia</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>Ejemplo de SSCC</translation>
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
</context>
</TS>
