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
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>Abgebrochen: nichts wurde geschrieben, ältere Dateien sind unversehrt</translation>
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
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster.</source>
        <translation>Feld der Polygone mit der Klasse, Zahl oder Name. Bei einem Raster nicht nötig.</translation>
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
        <source>Writes names and colours of a map's legend back into its model</source>
        <translation>Schreibt Namen und Farben der Legende einer Karte zurück in ihr Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology</source>
        <translation>Clusteranalyse,Legende,Namen,Farben,Symbolisierung</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Cluster numbers stay as they are, and so does the map itself.</source>
        <translation>Behält Namen und Farben, die den Clustern in QGIS gegeben wurden: sie in der Symbolisierung des Layers ändern und dann dies für den Layer ausführen. Jede Karte, die „SSCC anwenden“ mit dem neuen Modell macht, hat sie von Anfang an.

Clusternummern bleiben, wie sie sind, die Karte selbst auch.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values).</source>
        <translation>Eine Karte des Modells, in deren Legende die gewünschten Namen und Farben stehen (Einzelwerte).</translation>
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
        <source>{scene}: reference</source>
        <translation>{scene}: Referenz</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>SSCC-Beispiel</translation>
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
</context>
</TS>
