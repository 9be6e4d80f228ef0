<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>SSCC</name>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply SSCC</source>
        <translation>SSCC anwenden</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a trained model</source>
        <translation>Kartiert eine Szene mit einem trainierten Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,classification,map</source>
        <translation>hyperspektral,multispektral,Clusteranalyse,unüberwacht,Klassifikation,Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a model of Train SSCC: the scene it was trained on, or any other of the same sensor, of any size. The same cluster has the same number, name and colour on every map of the model.

Clusters are numbered from 1, 0 is nodata. The confidence is the probability of the chosen cluster, 0 to 1; -1 is nodata.</source>
        <translation>Kartiert eine Szene mit einem Modell von „SSCC trainieren“: die Szene, an der es trainiert wurde, oder jede andere desselben Sensors, in jeder Größe. Derselbe Cluster hat auf allen Karten des Modells dieselbe Nummer, denselben Namen und dieselbe Farbe.

Cluster zählen ab 1, 0 ist Nodata. Die Konfidenz ist die Wahrscheinlichkeit des gewählten Clusters, 0 bis 1; -1 ist Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, of the sensor that the model was trained on (same bands).</source>
        <translation>Das Raster, das kartiert werden soll, vom Sensor, an dem das Modell trainiert wurde (gleiche Kanäle).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Eine Modelldatei (*.sscc), die „SSCC trainieren“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The map to write: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Die Karte, die geschrieben wird: Clusternummern ab 1, 0 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Probability of the chosen cluster to write, 0 (unsure) to 1 (sure), -1 is nodata (GeoTIFF).</source>
        <translation>Wahrscheinlichkeit des gewählten Clusters, 0 (unsicher) bis 1 (sicher), -1 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapped pixels</source>
        <translation>Kartierte Pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters that hold pixels</source>
        <translation>Cluster mit Pixeln</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Seconds of mapping</source>
        <translation>Sekunden der Kartierung</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Clusteranalyse</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is none of {choices}</source>
        <translation>{name}: {value} ist keines von {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>Abgebrochen: nichts wurde geschrieben, ältere Dateien sind unversehrt</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it, with the log</source>
        <translation>Unerwarteter Fehler in {algorithm}: {error}; bitte mit dem Protokoll melden</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene is given; choose one raster or more</source>
        <translation>{name}: keine Szene angegeben; ein Raster oder mehrere wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} does not hold polygons; give a polygon layer or a raster</source>
        <translation>{name}: {layer} enthält keine Polygone; einen Polygonlayer oder ein Raster angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: is neither a raster nor polygons; give a raster or a polygon layer</source>
        <translation>{name}: {value}: weder Raster noch Polygone; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: no such file or layer; give a raster or a polygon layer</source>
        <translation>{name}: {value}: keine solche Datei und kein solcher Layer; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; give a file (*.sscc) that Train SSCC wrote</source>
        <translation>{path}: kein SSCC-Modell; eine Datei (*.sscc) angeben, die „SSCC trainieren“ geschrieben hat</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; give a model file (*.sscc)</source>
        <translation>{path}: keine solche Datei; eine Modelldatei (*.sscc) angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} is not a raster; choose a raster layer or file</source>
        <translation>{name}: {layer} ist kein Raster; einen Rasterlayer oder eine Rasterdatei wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} comes from a server; save it to a file first (Export, Save As)</source>
        <translation>{name}: {layer} kommt von einem Server; zuerst in eine Datei speichern (Export, Speichern als)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install what is missing with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC kann noch nicht laufen: {what}. Fehlendes installieren mit Erweiterungen &gt; SSCC &gt; Abhängigkeiten oder mit: {command}</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate clusters</source>
        <translation>Cluster bewerten</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster with reference labels</source>
        <translation>Vergleicht ein Clusterraster mit Referenzdaten</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>accuracy,agreement,confusion matrix,kappa,reference,validation</source>
        <translation>Genauigkeit,Übereinstimmung,Konfusionsmatrix,Kappa,Referenz,Validierung</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster of any origin with reference labels, a raster or polygons. Clusters have no class names, so each cluster is first matched with the one class that gives the best total agreement.

Overall accuracy and kappa count pixels after this matching; NMI, ARI and purity need no matching. Only pixels with a reference label count.</source>
        <translation>Vergleicht ein Clusterraster beliebiger Herkunft mit Referenzdaten, einem Raster oder Polygonen. Cluster haben keine Klassennamen; darum wird jeder Cluster zuerst der einen Klasse zugeordnet, mit der die Übereinstimmung insgesamt am besten ist.

Gesamtgenauigkeit und Kappa zählen Pixel nach dieser Zuordnung; NMI, ARI und Reinheit brauchen keine. Nur Pixel mit Referenz zählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers: 1 and above, 0 is nodata.</source>
        <translation>Ein Raster mit Clusternummern: ab 1, 0 ist Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. Another grid or CRS is brought onto that of the clusters by nearest neighbour.</source>
        <translation>Wahre Klassen: ein Raster mit Klassennummern (0 ist ohne Klasse) oder Polygone. Ein anderes Gitter oder KBS wird mit dem nächsten Nachbarn auf das der Cluster gebracht.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster, or where the polygons have only one such field.</source>
        <translation>Feld der Polygone mit der Klasse, Zahl oder Name. Nicht nötig bei einem Raster oder wenn die Polygone nur ein solches Feld haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The clusters with the names and colours of the classes they match, to write (GeoTIFF).</source>
        <translation>Die Cluster mit Namen und Farben der zugeordneten Klassen (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Report with the confusion matrix and all measures, to open in a browser (HTML).</source>
        <translation>Bericht mit Konfusionsmatrix und allen Maßen, für den Browser (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Named clusters</source>
        <translation>Benannte Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Normalised mutual information (NMI)</source>
        <translation>Normierte Transinformation (NMI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Adjusted Rand index (ARI)</source>
        <translation>Adjustierter Rand-Index (ARI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Purity</source>
        <translation>Reinheit</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. Empty: all bands that hold data. Change it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Zu verwendende Kanäle, ab 1 gezählt, zum Beispiel 1-50,60-100. Leer: alle Kanäle mit Daten. Ändern, um verrauschte Kanäle auszulassen, die die Datei nicht als schlecht kennzeichnet.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels to use: a raster (non-zero) or polygons (inside), in any grid and any CRS. All others become nodata. Empty: wherever there is data. Use it to leave out clouds or water.</source>
        <translation>Zu verwendende Pixel: ein Raster (ungleich null) oder Polygone (innen), in jedem Gitter und KBS. Alle anderen werden Nodata. Leer: überall, wo Daten sind. Dient dazu, Wolken oder Wasser auszulassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>SSCC model</source>
        <translation>SSCC-Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>HTML file</source>
        <translation>HTML-Datei</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where to compute: auto (default) takes an NVIDIA GPU (cuda), else an Apple GPU (mps), else the processor (cpu). The log names the device that was taken.</source>
        <translation>Wo gerechnet wird: auto (Vorgabe) nimmt eine NVIDIA-GPU (cuda), sonst eine Apple-GPU (mps), sonst den Prozessor (cpu). Das Protokoll nennt das gewählte Gerät.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory to use at most, in MB, 1024 by default. Scenes of any size fit; more memory is only a little faster.</source>
        <translation>Speicher, der höchstens verwendet wird, in MB, Vorgabe 1024. Szenen jeder Größe passen; mehr Speicher ist nur wenig schneller.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Clusters to look for: 2 or more, 8 if you do not know. With 0 a number is suggested from the first scene. Ask for fewer where clusters stay nearly empty, for more where unlike covers share one.</source>
        <translation>Gesuchte Cluster: 2 oder mehr, 8, wenn nichts bekannt ist. Bei 0 wird aus der ersten Szene eine Anzahl vorgeschlagen. Weniger verlangen, wenn Cluster fast leer bleiben, mehr, wenn ungleiche Flächen in einem Cluster liegen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and recipe: quick, standard (default), thorough, or paper, the recipe of the authors.</source>
        <translation>Aufwand und Rezept: quick (schnell), standard (Vorgabe), thorough (gründlich) oder paper, das Rezept der Autoren.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same map, another one differs.</source>
        <translation>Anfang der Zufallszahlen, Vorgabe 0. Derselbe Startwert gibt dieselbe Karte, ein anderer eine andere.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to go on from, of the same sensor and number of clusters: the clusters keep their numbers, names and colours. Empty: start anew.</source>
        <translation>Ein Modell, von dem aus weitertrainiert wird, mit gleichem Sensor und gleicher Clusterzahl: die Cluster behalten Nummern, Namen und Farben. Leer: von vorn.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Initial model</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Width of the neighbourhood that decides about a pixel, in pixels, odd. Smaller keeps finer detail, larger gives calmer maps. Empty: as the preset has it.</source>
        <translation>Breite der Nachbarschaft, die über ein Pixel entscheidet, in Pixeln, ungerade. Kleiner erhält feinere Einzelheiten, größer gibt ruhigere Karten. Leer: wie in der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More keeps weaker signals, and more noise. Empty: as the preset has it.</source>
        <translation>Anzahl der Komponenten der spektralen Transformation, die das Netz sieht. Mehr erhält schwächere Signale und mehr Rauschen. Leer: wie in der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer is faster; more helps only while the loss still falls. Empty: as the preset has it.</source>
        <translation>Anzahl der Trainingsschritte. Weniger ist schneller; mehr hilft nur, solange der Verlust noch fällt. Leer: wie in der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it where memory runs out. Empty: as the preset has it.</source>
        <translation>Pixel je Trainingsschritt. Über dem 16-Fachen der Clusterzahl halten; senken, wenn der Speicher nicht reicht. Leer: wie in der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step width of the optimiser, without unit. Lower it where the loss jumps. Empty: as the preset has it.</source>
        <translation>Schrittweite des Optimierers, ohne Einheit. Senken, wenn der Verlust springt. Leer: wie in der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Patch size</source>
        <translation>Fenstergröße</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Rename clusters</source>
        <translation>Cluster umbenennen</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Writes names, colours and merged clusters of a map's legend back into its model</source>
        <translation>Schreibt Namen, Farben und zusammengelegte Cluster der Legende einer Karte zurück in ihr Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology,merge</source>
        <translation>Clusteranalyse,Legende,Namen,Farben,Symbolisierung,zusammenlegen</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters that you gave the same name are merged: on these maps they are one cluster, which has the lowest of their numbers, its colour, and the sum of their probabilities as confidence. The log tells which. Merged clusters cannot be parted again; keep the model as it was if in doubt.

The other cluster numbers stay as they are, and so does the map itself.</source>
        <translation>Behält Namen und Farben, die den Clustern in QGIS gegeben wurden: sie in der Symbolisierung des Layers ändern und dann dies für den Layer ausführen. Jede Karte, die „SSCC anwenden“ mit dem neuen Modell macht, hat sie von Anfang an.

Cluster, denen derselbe Name gegeben wurde, werden zusammengelegt: auf diesen Karten sind sie ein einziger Cluster; er hat die niedrigste ihrer Nummern, deren Farbe und als Konfidenz die Summe ihrer Wahrscheinlichkeiten. Das Protokoll nennt sie. Zusammengelegte Cluster lassen sich nicht wieder trennen; im Zweifel das bisherige Modell aufheben.

Die übrigen Clusternummern bleiben, wie sie sind, die Karte selbst auch.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values). Clusters of the same name are merged.</source>
        <translation>Eine Karte des Modells, in deren Legende die gewünschten Namen und Farben stehen (Einzelwerte). Cluster mit demselben Namen werden zusammengelegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model (*.sscc) that made the map.</source>
        <translation>Das Modell (*.sscc), das die Karte gemacht hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model file to write; it may be the same file.</source>
        <translation>Die Modelldatei, die geschrieben wird; es darf dieselbe sein.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Umbenanntes Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: has a cluster {last}, {name} has {clusters}: give the model of this map</source>
        <translation>INPUT: hat einen Cluster {last}, {name} hat {clusters}: das Modell dieser Karte angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of {number} is left out: it was merged into {into} earlier</source>
        <translation>Der Name von {number} entfällt: der Cluster wurde schon früher mit {into} zusammengelegt</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>zusammengelegt mit {numbers}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer is given; choose a map with a legend</source>
        <translation>INPUT: kein Layer angegeben; eine Karte mit Legende wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT: die Legende von {layer} nennt keine Cluster; die Symbolisierung auf Einzelwerte stellen</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Beispielszene anlegen</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene with its reference to try SSCC on</source>
        <translation>Schreibt eine hyperspektrale Szene mit Referenz zum Ausprobieren von SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>hyperspectral,test,example,synthetic,Indian Pines,reference</source>
        <translation>hyperspektral,Test,Beispiel,synthetisch,Indian Pines,Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a scene to try SSCC on, and on demand the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up ground seen by an imaginary spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene, 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Schreibt eine Szene zum Ausprobieren von SSCC und auf Wunsch das Raster ihrer wahren Klassen für „Cluster bewerten“.

synthetic: Felder, Wald, Wasser und bebaute Flächen, gesehen von einem gedachten Spektrometer, mit Rauschen, Schatten, gemischten Pixeln und einem Rand aus Nodata, in jeder Größe.

indian-pines: die klassische AVIRIS-Szene, 145 x 145 Pixel, 200 Kanäle und 16 Klassen. Ihre Daten kommen mit dem Python-Paket tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size chosen below; indian-pines is a real scene that has its own size.</source>
        <translation>synthetic (Vorgabe) hat die unten gewählte Größe; indian-pines ist eine wirkliche Szene mit eigener Größe.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Height of the synthetic scene in pixels, 256 by default.</source>
        <translation>Höhe der synthetischen Szene in Pixeln, Vorgabe 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Width of the synthetic scene in pixels, 256 by default.</source>
        <translation>Breite der synthetischen Szene in Pixeln, Vorgabe 256.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of spectral bands of the synthetic scene, 60 by default.</source>
        <translation>Anzahl der Spektralkanäle der synthetischen Szene, Vorgabe 60.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of classes of the synthetic scene, 8 by default.</source>
        <translation>Anzahl der Klassen der synthetischen Szene, Vorgabe 8.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Start of the random numbers: the same seed gives the same synthetic scene.</source>
        <translation>Anfang der Zufallszahlen: derselbe Startwert gibt dieselbe synthetische Szene.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The scene to write (GeoTIFF).</source>
        <translation>Die Szene, die geschrieben wird (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The raster of true classes to write: class numbers from 1, 0 is unlabelled.</source>
        <translation>Das Raster der wahren Klassen, das geschrieben wird: Klassennummern ab 1, 0 ist ohne Klasse.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Anzahl der Cluster vorschlagen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without any label</source>
        <translation>Schlägt ohne Referenzdaten vor, wie viele Cluster zu verlangen sind</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>Clusteranalyse,unüberwacht,Anzahl der Cluster,k,Ellbogen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests one of them: where a cluster fewer loses a cover and a cluster more only splits one.

The suggestion is a starting point. A scene may hold several sensible numbers; the log names those that come next, the report shows the whole curve. Train SSCC does the same by itself with 0 clusters.</source>
        <translation>Probiert an einer Stichprobe der Szene eine Reihe von Clusterzahlen und schlägt eine vor: bei der ein Cluster weniger eine Bedeckung verliert und einer mehr nur eine teilt.

Der Vorschlag ist ein Anfang. Eine Szene kann mehrere sinnvolle Anzahlen haben; das Protokoll nennt die nächsten, der Bericht zeigt die ganze Kurve. „SSCC trainieren“ tut bei 0 Clustern von selbst dasselbe.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to look at.</source>
        <translation>Das Raster, das betrachtet wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Smallest number of clusters to try, 2 by default.</source>
        <translation>Kleinste Clusterzahl, die probiert wird, Vorgabe 2.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Largest number of clusters to try, 30 by default. More takes longer.</source>
        <translation>Größte Clusterzahl, die probiert wird, Vorgabe 30. Mehr dauert länger.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Anfang der Zufallszahlen, Vorgabe 0. Derselbe Startwert gibt denselben Vorschlag.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with the curve over all numbers, to open in a browser (HTML).</source>
        <translation>Bericht mit der Kurve über alle Anzahlen, für den Browser (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Fewest clusters</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Most clusters</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Vorgeschlagene Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>SSCC trainieren</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one scene or several, without any label</source>
        <translation>Lernt Cluster aus einer oder mehreren Szenen, ohne Referenzdaten</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hyperspektral,multispektral,Clusteranalyse,unüberwacht,Deep Learning</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar ground cover, without any label, and writes what it learned to a model file. Apply SSCC maps any scene of the same sensor with it.

Choose the number of clusters a little above the number of cover types you expect. Nodata, bands marked as bad, empty bands and constant bands are left out by themselves. The same seed gives the same map.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best that more time can give, paper for the recipe of the publication (slow).</source>
        <translation>Lernt, Szenen ohne Referenzdaten in Cluster ähnlicher Bodenbedeckung zu teilen, und schreibt das Gelernte in eine Modelldatei. „SSCC anwenden“ kartiert damit jede Szene desselben Sensors.

Die Anzahl der Cluster etwas höher wählen als die Zahl der erwarteten Bedeckungen. Nodata, als schlecht gekennzeichnete, leere und konstante Kanäle werden von selbst ausgelassen. Derselbe Startwert gibt dieselbe Karte.

Die Voreinstellung bestimmt den Aufwand: quick für einen ersten Blick, standard für eine Karte, thorough für das Beste, was mehr Zeit geben kann, paper für das Rezept der Veröffentlichung (langsam).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One raster or several, all of the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Ein Raster oder mehrere, alle vom selben Sensor (gleiche Kanäle). Ein Modell wird an allen trainiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the clusters' names and colours, and no path.</source>
        <translation>Die Modelldatei, die geschrieben wird. Sie enthält Namen und Farben der Cluster und keinen Pfad.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Karte der ersten Szene: Clusternummern ab 1, 0 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and the first scene, to open in a browser (HTML).</source>
        <translation>Bericht über Training und erste Szene, für den Browser (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Seconds of training</source>
        <translation>Sekunden des Trainings</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model is in a temporary file that QGIS removes when it closes: {path}</source>
        <translation>Das Modell liegt in einer temporären Datei, die QGIS beim Beenden löscht: {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model is written, the map is not; an older map is intact</source>
        <translation>Abgebrochen: das Modell ist geschrieben, die Karte nicht; eine ältere Karte ist unversehrt</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Suggested number of clusters: {clusters}</source>
        <translation>Vorgeschlagene Anzahl der Cluster: {clusters}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>SSCC: dependencies</source>
        <translation>SSCC: Abhängigkeiten</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Not ready: {packages}. Install them here, or with the command below.</source>
        <translation>Noch nicht bereit: {packages}. Hier installieren oder mit dem Befehl unten.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>All is there: SSCC can train and apply.</source>
        <translation>Alles ist da: SSCC kann trainieren und anwenden.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>processor only (small download, works everywhere)</source>
        <translation>nur Prozessor (kleiner Download, läuft überall)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (several GB)</source>
        <translation>NVIDIA-GPU mit CUDA (mehrere GB)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (mirror or offline)</source>
        <translation>wie pip hier eingestellt ist (Spiegel oder offline)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>PyTorch for:</source>
        <translation>PyTorch für:</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The command, with QGIS's own packages held at their versions:</source>
        <translation>Der Befehl; QGIS' eigene Pakete bleiben in ihrer Version:</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own stay.</source>
        <translation>Die Pakete in {folder} entfernen? QGIS' eigene bleiben.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS restarts.</source>
        <translation>Entfernt. Was geladen ist, bleibt in Gebrauch, bis QGIS neu startet.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: removed when QGIS starts the next time.</source>
        <translation>In Gebrauch: wird beim nächsten Start von QGIS entfernt.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The folder is in use ({reason}): restart QGIS and install again.</source>
        <translation>Der Ordner ist in Gebrauch ({reason}): QGIS neu starten und noch einmal installieren.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>Angehalten: nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Failed: the reason is above. Nothing was changed.</source>
        <translation>Fehlgeschlagen: der Grund steht oben. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters</source>
        <translation>{scene}: Cluster</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence</source>
        <translation>{scene}: Konfidenz</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: named</source>
        <translation>{scene}: benannt</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{clusters} named after {reference}</source>
        <translation>{clusters}, benannt nach {reference}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene}: Referenz</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>SSCC-Beispiel</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}</source>
        <translation>{scene} kartiert mit {model}, {clusters} Cluster, Startwert {seed}, trainiert auf {device}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Sample scene…</source>
        <translation>Beispielszene…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Dependencies…</source>
        <translation>Abhängigkeiten…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": choose auto, cpu, cuda or mps</source>
        <translation>Gerät „{name}“: auto, cpu, cuda oder mps wählen</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": not on this machine; choose auto or cpu</source>
        <translation>Gerät „{name}“: auf diesem Rechner nicht vorhanden; auto oder cpu wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>eine Ausgabe hat keinen Dateinamen; einen angeben</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; make it first or choose another</source>
        <translation>{path}: der Ordner existiert nicht; ihn zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written ({reason}); choose another</source>
        <translation>{path}: in den Ordner kann nicht geschrieben werden ({reason}); einen anderen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path}: ist ein Ordner; einen Dateinamen angeben</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path}: der Dateiname muss auf {endings} enden</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); einen anderen Ort wählen</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no good band in common; train on scenes of one sensor</source>
        <translation>die Szenen haben keinen brauchbaren Kanal gemeinsam; mit Szenen eines einzigen Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Dropped {dropped} of {bands} bands: {reasons}</source>
        <translation>{dropped} von {bands} Kanälen ausgelassen: {reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor</source>
        <translation>{path}: hat {bands} Kanäle, die erste Szene hat {count}; mit Szenen eines einzigen Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of one sensor</source>
        <translation>{path}: Kanal {band} liegt bei {here:.1f} nm, in der ersten Szene bei {wanted:.1f} nm; mit Szenen eines Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>bands {bands}: the initial model reads others ({count}); leave out the bands, or train anew</source>
        <translation>Kanäle {bands}: das Ausgangsmodell liest andere ({count}); die Angabe der Kanäle weglassen oder neu trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used, for band {band} holds no data there; leave out that band to use them</source>
        <translation>{scene}: {percent} % der Pixel werden nicht genutzt, weil Kanal {band} dort keine Daten hat; diesen Kanal weglassen, um sie zu nutzen</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels hold one value, zero or less, in every band: they are taken as no data</source>
        <translation>{scene}: {percent} % der Pixel haben in allen Kanälen denselben Wert, null oder kleiner: sie gelten als Nodata</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in every band; if that means no data, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene}: {percent} % der Pixel haben in jedem Kanal den Wert {value}; falls das Nodata bedeutet, ist es anzugeben: gdal_edit.py -a_nodata VALUE DATEI</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>Lese {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over it</source>
        <translation>{scene}: Training mit {count} über die Szene verteilten Blöcken von {side} x {side} Pixeln</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have spikes in single bands: these are replaced by what the bands beside say</source>
        <translation>{percent} % der Pixel haben Ausreißer in einzelnen Kanälen; sie werden durch die Werte der Nachbarkanäle ersetzt</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>no pixel has both a cluster and a reference class</source>
        <translation>kein Pixel hat sowohl einen Cluster als auch eine Referenzklasse</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Class {number}</source>
        <translation>Klasse {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Cluster {number}</source>
        <translation>Cluster {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>Applying on {device}</source>
        <translation>Anwenden auf {device}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: has {bands} bands, a map of clusters has one; give a raster that Apply SSCC wrote</source>
        <translation>{path}: hat {bands} Kanäle, eine Clusterkarte hat einen; ein Raster von SSCC anwenden angeben</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path}: die Klassen sind die des Feldes „{field}“</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: holds numbers that are no class numbers; give a raster of whole numbers</source>
        <translation>{path}: enthält Zahlen, die keine Klassennummern sind; ein Raster mit ganzen Zahlen angeben</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place?</source>
        <translation>{path}: gibt keinem Pixel von {scene} eine Klasse; liegt es am selben Ort?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: holds numbers that are no cluster numbers; give a raster that Apply SSCC wrote</source>
        <translation>{path}: enthält Zahlen, die keine Clusternummern sind; ein Raster angeben, das „SSCC anwenden“ geschrieben hat</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster} (keine Klasse)</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Writing the named map</source>
        <translation>Schreibe die benannte Karte</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside of what the model was trained on, in most bands: unit, scale or offset may differ, or the scene shows what the training never saw, such as clouds</source>
        <translation>{scene}: {percent} % der Pixel liegen in den meisten Kanälen außerhalb dessen, womit das Modell trainiert wurde: Einheit, Skalierung oder Versatz können andere sein, oder die Szene zeigt, was das Training nie sah, etwa Wolken</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: going on with the CPU</source>
        <translation>{device}: Speicher voll, weiter mit dem Prozessor</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped tile {number} of {count}</source>
        <translation>Kachel {number} von {count} kartiert</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands the model reads; check nodata and the mask</source>
        <translation>{path}: hat kein gültiges Pixel in den Kanälen, die das Modell liest; Nodata und Maske prüfen</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path}: kann nicht angelegt werden; ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name}: kann nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: {clusters} clusters suggested</source>
        <translation>{scene}: {clusters} Cluster vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>no number stands out; this is the number of signals above noise</source>
        <translation>keine Anzahl sticht heraus; dies ist die Zahl der Signale über dem Rauschen</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>also worth a try: {others}</source>
        <translation>auch einen Versuch wert: {others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>{min_clusters} bis {max_clusters} Cluster: einen Bereich ab 2 angeben</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} different pixels; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene}: hat nur {distinct} verschiedene Pixel; {min_clusters} Cluster lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>Probiere {clusters} Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Of low confidence: {clusters}. Borders and mixtures are: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>Mit geringer Konfidenz: {clusters}. Das sind oft Ränder und Mischungen: die Karte ansehen, dann mit einem anderen Cluster zusammenlegen oder weniger verlangen.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Loss: all terms together</source>
        <translation>Verlust: alle Terme zusammen</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Agreement with the teacher</source>
        <translation>Übereinstimmung mit dem Lehrer</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Cluster level: same clusters in both views</source>
        <translation>Clusterebene: gleiche Cluster in beiden Ansichten</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Instance level: a pixel found by its other view</source>
        <translation>Instanzebene: ein Pixel wird an seiner anderen Ansicht erkannt</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Share of pixels whose two views agree</source>
        <translation>Anteil der Pixel, deren zwei Ansichten übereinstimmen</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Clusters in use</source>
        <translation>Cluster in Gebrauch</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene}: {clusters} Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{clusters} against {reference}</source>
        <translation>{clusters} gegen {reference}</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>no reference</source>
        <translation>ohne Referenz</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} over the number of clusters</source>
        <translation>{name} über der Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Bend</source>
        <translation>Knick</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Spread within clusters</source>
        <translation>Streuung innerhalb der Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene}: wie viele Cluster?</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>der Bericht braucht jinja2 ({error}); installieren mit: pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>Mittleres Spektrum jedes Clusters</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean value</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>Spektrum von {cluster}</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>Die {count} größten Cluster sind gezeigt.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Small clusters not shown: {count}, of which the sample that spectra are read from holds no pixel.</source>
        <translation>Nicht gezeigte kleine Cluster: {count}; von ihnen enthält die Stichprobe, aus der die Spektren gelesen sind, kein Pixel.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Histogram of confidence</source>
        <translation>Histogramm der Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels (%)</source>
        <translation>Pixel (%)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>Pixel nach den ersten zwei Komponenten, nach Cluster gefärbt</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 1 (in units of noise)</source>
        <translation>Komponente 1 (in Einheiten des Rauschens)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 2</source>
        <translation>Komponente 2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} over the steps</source>
        <translation>{name} über den Schritten</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{count} used</source>
        <translation>{count} verwendet</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>, {count} dropped</source>
        <translation>, {count} ausgelassen</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}, {rows} x {cols} Pixel</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind} (Nugget-Anteil {share:.2f})</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Kind of scene</source>
        <translation>Art der Szene</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} s auf {device}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>scene "{scene}": no such sample scene; choose {scenes}</source>
        <translation>Szene „{scene}“: keine solche Beispielszene; {scenes} wählen</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines: its data come with the Python package tensorly, which is not installed; run "pip install tensorly", or take the synthetic scene</source>
        <translation>Indian Pines: die Daten kommen mit dem Python-Paket tensorly, das nicht installiert ist; „pip install tensorly“ ausführen oder die synthetische Szene nehmen</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines written</source>
        <translation>Indian Pines geschrieben</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {name} is {value}; choose {low} to {high}</source>
        <translation>synthetische Szene: {name} ist {value}; {low} bis {high} wählen</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {rows} x {cols} pixels do not hold {clusters} classes; make it larger</source>
        <translation>synthetische Szene: {rows} x {cols} Pixel fassen keine {clusters} Klassen; sie größer machen</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>block {number} of {count}</source>
        <translation>Block {number} von {count}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>{path}: cannot be written; is the disk full?</source>
        <translation>{path}: kann nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>Kanäle „{text}“: „{part}“ ist weder Kanalnummer noch Bereich; zum Beispiel 1-50,60-100 schreiben</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model wants {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path}: Kanal {band} liegt bei {here:.1f} nm, das Modell will {wanted:.1f} nm; auf eine Szene desselben Sensors anwenden</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path}: hat {scene_bands} Kanäle, das Modell wurde mit {trained} trainiert; auf eine Szene desselben Sensors anwenden</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path}: keine solche Datei; den Pfad prüfen</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header; give the file of values beside it</source>
        <translation>{path}: ist ein Header; die Datei mit den Werten daneben angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path}: kein Raster, das GDAL lesen kann; ein Raster als GeoTIFF, ENVI, VRT, netCDF oder HDF5 angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: holds {count} rasters of one band; stack them with gdalbuildvrt -separate, and give the stack</source>
        <translation>{path}: enthält {count} Raster mit je einem Kanal; mit gdalbuildvrt -separate stapeln und den Stapel angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: holds {count} rasters; give one of them, such as {first}</source>
        <translation>{path}: enthält {count} Raster; eines davon angeben, etwa {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: the raster has no bands</source>
        <translation>{path}: das Raster hat keine Kanäle</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel inside the mask; check nodata and the mask</source>
        <translation>{path}: hat innerhalb der Maske kein gültiges Pixel; Nodata und Maske prüfen</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path}: hat kein gültiges Pixel; Nodata und Maske prüfen</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path}: ist in Zeile {row}, Spalte {col} nicht lesbar; ist die Datei beschädigt?</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is read or written by this run already; give another file</source>
        <translation>{path}: wird in diesem Lauf schon gelesen oder geschrieben; eine andere Datei angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it anew</source>
        <translation>{path}: ist kürzer ({size} Byte), als der Header angibt ({expected}); neu kopieren</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: neither a raster nor polygons; give a raster or a polygon layer</source>
        <translation>{path}: weder Raster noch Polygone; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: no such file; give a raster or a polygon layer</source>
        <translation>{path}: keine solche Datei; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no georeference in common with {scene} and not its size of {rows} x {cols} pixels; give one on the same grid</source>
        <translation>{path}: hat keine Georeferenz gemeinsam mit {scene} und nicht dessen Größe von {rows} x {cols} Pixeln; eines auf demselben Gitter angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path}: hat keinen Layer „{layer}“; vorhandene Layer: {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has ground control points only; warp it first: gdalwarp {name} warped.tif</source>
        <translation>{path}: lässt sich nicht über {scene} legen, da die Szene nur Passpunkte hat; die Szene zuerst entzerren: gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has no georeference; georeference it first, or draw the polygons on it as it is</source>
        <translation>{path}: lässt sich nicht über {scene} legen, da die Szene keine Georeferenz hat; die Szene zuerst georeferenzieren oder die Polygone auf ihr zeichnen, so wie sie ist</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: holds several layers ({names}); say which: FILE|layername={layer}</source>
        <translation>{path}: enthält mehrere Layer ({names}); angeben, welcher: DATEI|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: none holds whole numbers or text, so add one</source>
        <translation>{path}: angeben, welches Feld der Polygone die Klasse enthält: keines enthält ganze Zahlen oder Text, also eines hinzufügen</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: one of {fields}</source>
        <translation>{path}: angeben, welches Feld der Polygone die Klasse enthält: eines von {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path}: hat kein Feld „{field}“; Felder mit ganzen Zahlen oder Text: {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no polygon with a value in "{field}"; give a layer of polygons</source>
        <translation>{path}: hat kein Polygon mit einem Wert in „{field}“; einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid; is its CRS right, and the place?</source>
        <translation>{path}: lässt sich nicht auf das Gitter der Szene bringen; stimmen KBS und Ort?</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path}: hat keinen Kanal {band}; vorhanden sind die Kanäle 1 bis {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the bands asked for are transparency (alpha); choose others</source>
        <translation>{path}: die verlangten Kanäle sind Transparenz (Alpha); andere wählen</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: holds complex numbers; give real ones, as their amplitude</source>
        <translation>{path}: enthält komplexe Zahlen; reelle angeben, etwa ihre Amplitude</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>nodata everywhere</source>
        <translation>überall Nodata</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>Nodata in mehr als der Hälfte der Pixel</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path}: jeder Kanal ist konstant, leer oder als schlecht gekennzeichnet; es gibt nichts zu clustern</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the views agree.</source>
        <translation>Alle {clusters} Cluster sind in Gebrauch, und die Ansichten stimmen überein.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters is empty: ask for {fewer}.</source>
        <translation>1 von {clusters} Clustern ist leer: {fewer} verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{empty} of {clusters} clusters are empty: ask for {fewer}.</source>
        <translation>{empty} von {clusters} Clustern sind leer: {fewer} verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is scraps, ask for fewer.</source>
        <translation>1 von {clusters} Clustern enthält nur {share:.1f} % der Pixel: auf der Karte ansehen; sind es Reste, weniger Cluster verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are scraps, ask for fewer.</source>
        <translation>{small} von {clusters} Clustern enthalten zusammen nur {share:.1f} % der Pixel: auf der Karte ansehen; sind es Reste, weniger Cluster verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>Das Netz ist unsicher (mittlere Konfidenz {confidence:.2f}): länger trainieren oder weniger Cluster verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>Two views of a pixel agree in {share:.0f} % of the cases only: train longer, or ask for fewer clusters.</source>
        <translation>Zwei Ansichten eines Pixels stimmen nur in {share:.0f} % der Fälle überein: länger trainieren oder weniger Cluster verlangen.</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); pip install safetensors</source>
        <translation>safetensors lässt sich nicht importieren ({error}); pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; train it again or copy it anew</source>
        <translation>{path}: abgeschnitten oder kein SSCC-Modell; neu trainieren oder neu kopieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; give a file that Train SSCC wrote</source>
        <translation>{path}: kein SSCC-Modell; eine Datei angeben, die „SSCC trainieren“ geschrieben hat</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was altered; copy the model anew</source>
        <translation>{path}: der Kopf der Datei wurde verändert; das Modell neu kopieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path}: von einer neueren Version geschrieben ({version}); SSCC for QGIS aktualisieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was altered after training; copy the model anew</source>
        <translation>{path}: wurde nach dem Training verändert; das Modell neu kopieren</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>das Netz des Modells ist das einer anderen Version von SSCC; das Modell neu trainieren</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>Voreinstellung „{preset}“: {presets} wählen</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at least {low}</source>
        <translation>{name} = {value}: muss mindestens {low} sein</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at most {high}</source>
        <translation>{name} = {value}: darf höchstens {high} sein</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>learning rate = {rate}: must lie above 0 and not above 1</source>
        <translation>Lernrate = {rate}: muss über 0 und darf nicht über 1 liegen</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be odd and at least 3 for the preset paper</source>
        <translation>Fenstergröße = {patch}: muss für die Voreinstellung paper ungerade und mindestens 3 sein</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be 5, 9, 13, 17, ...</source>
        <translation>Fenstergröße = {patch}: muss 5, 9, 13, 17, ... sein</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Training on {device}</source>
        <translation>Training auf {device}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>Cluster = {clusters}: die Szene hat nur {pixels} gültige Pixel; weniger verlangen</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, merged ones included</source>
        <translation>, zusammengelegte mitgezählt</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, {wanted} were asked for; ask for as many</source>
        <translation>{path}: hat {clusters} Cluster{merged}, verlangt wurden {wanted}; ebenso viele verlangen</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Looking for the clusters to start from</source>
        <translation>Suche die Cluster, von denen ausgegangen wird</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>der Verlust ist in Schritt {step} nicht endlich; die Lernrate senken</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Schritt {step} von {steps}, Verlust {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Out of memory on {device}: going on with batches half the size</source>
        <translation>Speicher voll auf {device}: weiter mit halb so großen Stapeln</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>SSCC for QGIS {version}: spectral-spatial contrastive clustering, without training labels.</source>
        <translation>SSCC for QGIS {version}: spektral-räumliches kontrastives Clustering, ohne Trainingsdaten mit Klassen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{pixels} pixels have both a cluster and a reference class; {agreeing} of them agree when each class is matched with one cluster.</source>
        <translation>{pixels} Pixel haben sowohl einen Cluster als auch eine Referenzklasse; {agreeing} davon stimmen überein, wenn jeder Klasse ein Cluster zugeordnet wird.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>overall accuracy, {low:.3f} to {high:.3f}</source>
        <translation>Gesamtgenauigkeit, {low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>purity, many to one</source>
        <translation>Reinheit, viele zu eins</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The clusters are in the colours of the classes they match. Pixels without a reference count for nothing.</source>
        <translation>Die Cluster haben die Farben der Klassen, denen sie zugeordnet sind. Pixel ohne Referenz zählen nicht.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>cluster without a class</source>
        <translation>Cluster ohne Klasse</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Rows are reference classes, columns the clusters in matched order: outlined cells agree, – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>Zeilen sind Referenzklassen, Spalten die Cluster in der Reihenfolge der Zuordnung: umrandete Zellen stimmen überein, – ist eine Klasse ohne Cluster. Je stärker die Tönung, desto größer der Anteil an der Zeile.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Labelled (ha)</source>
        <translation>Referenz (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map (ha)</source>
        <translation>Karte (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's</source>
        <translation>Produzent</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>User's</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's accuracy: share of a class's pixels that its cluster found. User's accuracy: share of a cluster's pixels that are of its class.</source>
        <translation>Produzentengenauigkeit: Anteil der Pixel einer Klasse, die ihr Cluster gefunden hat. Nutzergenauigkeit: Anteil der Pixel eines Clusters, die zu seiner Klasse gehören.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: the area of its cluster, labelled or not.</source>
        <translation>Karte: die Fläche des Clusters, mit und ohne Referenz.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>Viele zu eins</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>When each cluster takes the class it holds most of, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>Nimmt jeder Cluster die Klasse, von der er am meisten enthält, so stimmen {share} der Pixel überein (Reinheit). Cluster, die sich hier eine Klasse teilen, könnten zusammengelegt werden.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>Wie dies zu lesen ist</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa match clusters and classes one to one. NMI and ARI need no matching: 1 is a perfect agreement, and ARI is 0 where the clusters tell nothing of the classes. The interval of the overall accuracy takes pixels as independent draws; neighbours are not, so read it as the least uncertainty.</source>
        <translation>Gesamtgenauigkeit und Kappa ordnen Cluster und Klassen eins zu eins zu. NMI und ARI brauchen keine Zuordnung: 1 ist vollkommene Übereinstimmung, und ARI ist 0, wo die Cluster nichts über die Klassen sagen. Das Intervall der Gesamtgenauigkeit behandelt Pixel als unabhängige Ziehungen; Nachbarn sind das nicht, es ist also als kleinste Unsicherheit zu lesen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters found in {pixels} valid pixels of {rows} x {cols}, from {bands} bands. No labels were used.</source>
        <translation>{found} von {clusters} Clustern gefunden in {pixels} gültigen Pixeln von {rows} x {cols}, aus {bands} Kanälen. Es wurden keine Referenzdaten verwendet.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>clusters on the map</source>
        <translation>Cluster auf der Karte</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>mean confidence</source>
        <translation>mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>area mapped</source>
        <translation>kartierte Fläche</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The model holds no diagnosis.</source>
        <translation>Das Modell enthält keine Diagnose.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the clusters</source>
        <translation>Karte der Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Spectra</source>
        <translation>Spektren</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Mean of each cluster's pixels, from {pixels} sampled pixels.</source>
        <translation>Mittel der Pixel jedes Clusters, aus {pixels} Pixeln der Stichprobe.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The scene tells no wavelengths, so bands are counted.</source>
        <translation>Die Szene nennt keine Wellenlängen, daher sind die Kanäle gezählt.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Missing bands are gaps.</source>
        <translation>Fehlende Kanäle sind Lücken.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster by itself, on the same axes; the shade is one standard deviation to either side.</source>
        <translation>Jeder Cluster für sich, auf denselben Achsen; die Tönung ist eine Standardabweichung nach beiden Seiten.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability that the network gives to the cluster it chose. Low values are borders, mixtures and covers that share a cluster.</source>
        <translation>Wahrscheinlichkeit, die das Netz dem gewählten Cluster gibt. Niedrige Werte sind Ränder, Mischungen und Bedeckungen, die sich einen Cluster teilen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>Karte der Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels by the first two components of the noise-whitened transform, in their clusters' colours. Clusters that lie apart here are told apart by two numbers; others need the further components and the neighbourhood.</source>
        <translation>Pixel der Stichprobe nach den ersten zwei Komponenten der rauschnormierten Transformation, in den Farben ihrer Cluster. Cluster, die hier auseinander liegen, unterscheiden sich schon in zwei Zahlen; andere brauchen die weiteren Komponenten und die Nachbarschaft.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The training over its steps.</source>
        <translation>Das Training über seine Schritte.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>am Ende {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and circumstances</source>
        <translation>Einstellungen und Umstände</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands that were dropped</source>
        <translation>Ausgelassene Kanäle</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from {pixels} pixels.</source>
        <translation>Allein aus der Szene vorgeschlagen, ohne Referenzdaten, aus {pixels} Pixeln.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>vorgeschlagene Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth a try</source>
        <translation>auch einen Versuch wert</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>Signale über dem Rauschen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>kind of scene</source>
        <translation>Art der Szene</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>to find out</source>
        <translation>Rechenzeit</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>Warum diese Anzahl</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each further cluster leaves less spread within clusters. At {clusters} the curve bends most: one cluster fewer would lose a cover, one more mostly splits one.</source>
        <translation>Jeder weitere Cluster lässt weniger Streuung innerhalb der Cluster. Bei {clusters} knickt die Kurve am stärksten: ein Cluster weniger verlöre eine Bedeckung, einer mehr teilt meist nur eine.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls evenly, and no number of clusters stands out: the covers of this scene grade into each other. The suggestion is the number of independent signals above the noise, and one. Take it as a start, and look at the map.</source>
        <translation>Die Streuung innerhalb der Cluster fällt gleichmäßig, und keine Anzahl sticht heraus: die Bedeckungen dieser Szene gehen ineinander über. Der Vorschlag ist die Zahl der unabhängigen Signale über dem Rauschen plus eins. Als Anfang nehmen und die Karte ansehen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, units of noise</source>
        <translation>quadratisches Mittel, Einheiten des Rauschens</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>Knick ihres Logarithmus</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the greatest is suggested</source>
        <translation>der größte wird vorgeschlagen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none is great</source>
        <translation>keiner ist groß</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>A suggestion, not a truth: ask for more clusters if covers you want apart share one, for fewer if one cover is cut into several. Two is never suggested where there is a choice, because every scene falls into a bright and a dark half.</source>
        <translation>Ein Vorschlag, keine Wahrheit: mehr Cluster verlangen, wenn Bedeckungen, die getrennt sein sollen, sich einen teilen, weniger, wenn eine Bedeckung in mehrere zerfällt. Zwei wird nie vorgeschlagen, wo es eine Wahl gibt, denn jede Szene zerfällt in eine helle und eine dunkle Hälfte.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>Alle probierten Anzahlen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Spread within</source>
        <translation>Streuung innerhalb</translation>
    </message>
</context>
</TS>
