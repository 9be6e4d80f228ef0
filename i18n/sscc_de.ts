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
        <source>Maps a scene with a model from Train SSCC: the scene it was trained on, or any other scene of the same sensor, of any size. A cluster has the same number, name and colour on every map made with the model.

Clusters are numbered from 1; 0 is nodata. The confidence is the probability of the assigned cluster, from 0 to 1; -1 is nodata.</source>
        <translation>Kartiert eine Szene mit einem Modell aus „SSCC trainieren“: die Szene, mit der es trainiert wurde, oder jede andere Szene desselben Sensors, beliebig groß. Ein Cluster hat auf allen Karten des Modells dieselbe Nummer, denselben Namen und dieselbe Farbe.

Cluster sind ab 1 nummeriert; 0 ist Nodata. Die Konfidenz ist die Wahrscheinlichkeit des zugewiesenen Clusters, von 0 bis 1; -1 ist Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, from the same sensor as the model's training scenes (same bands).</source>
        <translation>Das zu kartierende Raster, vom selben Sensor wie die Trainingsszenen des Modells (gleiche Kanäle).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) written by Train SSCC.</source>
        <translation>Eine Modelldatei (*.sscc), die „SSCC trainieren“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The cluster map to write: numbers from 1; 0 is nodata (GeoTIFF).</source>
        <translation>Die zu schreibende Clusterkarte: Nummern ab 1; 0 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 (certain); -1 is nodata (GeoTIFF).</source>
        <translation>Das zu schreibende Konfidenzraster: die Wahrscheinlichkeit des zugewiesenen Clusters, von 0 (unsicher) bis 1 (sicher); -1 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Report on the map to write: areas, spectra, confidence (HTML).</source>
        <translation>Zu schreibender Bericht über die Karte: Flächen, Spektren, Konfidenz (HTML).</translation>
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
        <source>Clusters with pixels</source>
        <translation>Cluster mit Pixeln</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapping time (s)</source>
        <translation>Dauer der Kartierung (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Clusteranalyse</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is not one of {choices}</source>
        <translation>{name}: {value} gehört nicht zu {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written; existing files are unchanged</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben; vorhandene Dateien sind unverändert</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it and attach the log</source>
        <translation>Unerwarteter Fehler in {algorithm}: {error}; bitte melden und das Protokoll beifügen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene given; choose one or more rasters</source>
        <translation>{name}: keine Szene angegeben; ein oder mehrere Raster wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: neither a layer nor a file; choose a raster or a polygon layer</source>
        <translation>{name}: weder Layer noch Datei; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} contains no polygons; choose a polygon layer or a raster</source>
        <translation>{name}: {layer} enthält keine Polygone; einen Polygonlayer oder ein Raster wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC</source>
        <translation>{path}: kein SSCC-Modell; eine Modelldatei (*.sscc) aus „SSCC trainieren“ wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; choose a model file (*.sscc)</source>
        <translation>{path}: keine solche Datei; eine Modelldatei (*.sscc) wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Model of the map: {path}</source>
        <translation>Modell der Karte: {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The model is in a temporary file, which QGIS deletes when it closes: {path}</source>
        <translation>Das Modell liegt in einer temporären Datei, die QGIS beim Beenden löscht: {path}</translation>
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
        <source>SSCC cannot run yet: {what}. Install the missing packages with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC kann noch nicht laufen: {what}. Die fehlenden Pakete mit Erweiterungen &gt; SSCC &gt; Abhängigkeiten installieren oder mit: {command}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compare maps</source>
        <translation>Karten vergleichen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>What became what between two maps of one model</source>
        <translation>Was zwischen zwei Karten eines Modells zu was geworden ist</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>change,change detection,transition,from-to,two dates,hectares</source>
        <translation>Veränderung,Änderungserkennung,Übergang,von-nach,zwei Termine,Hektar</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compares two maps that one model made, such as of two dates: which cluster became which, in pixels and hectares, as a raster of changes with names and colours, a table, and a report.

Maps of different models are refused: their cluster numbers mean different things.</source>
        <translation>Vergleicht zwei Karten, die ein Modell erstellt hat, etwa von zwei Terminen: welcher Cluster zu welchem wurde, in Pixeln und Hektar, als Raster der Änderungen mit Namen und Farben, als Tabelle und als Bericht.

Karten verschiedener Modelle werden abgewiesen: Ihre Clusternummern bedeuten Verschiedenes.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Resample the later map</source>
        <translation>Spätere Karte umrechnen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Earlier map</source>
        <translation>Frühere Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The map to compare with.</source>
        <translation>Die Karte, mit der verglichen wird.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Later map</source>
        <translation>Spätere Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The other map of the same model.</source>
        <translation>Die andere Karte desselben Modells.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Bring the later map onto the grid of the earlier one, by nearest neighbour.</source>
        <translation>Die spätere Karte auf das Gitter der früheren bringen, nach dem nächsten Nachbarn.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Raster of changes to write: 1 is unchanged, the others have names (GeoTIFF).</source>
        <translation>Zu schreibendes Raster der Änderungen: 1 ist unverändert, die anderen tragen Namen (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The report to write, to open in a browser (HTML).</source>
        <translation>Der zu schreibende Bericht, für den Browser (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Table of changes</source>
        <translation>Tabelle der Änderungen</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>CSV file</source>
        <translation>CSV-Datei</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Pixels and area of each change to write (CSV).</source>
        <translation>Zu schreibende Tabelle mit Pixeln und Fläche jeder Änderung (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Share of pixels that changed</source>
        <translation>Anteil der geänderten Pixel</translation>
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
        <source>Compares any cluster raster with reference labels, a raster or polygons. Clusters have no class names, so clusters and classes are first matched one to one such that as many pixels as possible agree.

Overall accuracy and kappa are computed after this matching; NMI, ARI and purity do not need it. Only pixels with a reference label count.</source>
        <translation>Vergleicht ein beliebiges Clusterraster mit Referenzdaten, einem Raster oder Polygonen. Cluster haben keine Klassennamen; darum werden Cluster und Klassen zuerst eins zu eins einander zugeordnet, und zwar so, dass möglichst viele Pixel übereinstimmen.

Gesamtgenauigkeit und Kappa werden nach dieser Zuordnung berechnet; NMI, ARI und Reinheit brauchen sie nicht. Nur Pixel mit Referenz zählen.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers, from 1; 0 is nodata.</source>
        <translation>Ein Raster mit Clusternummern ab 1; 0 ist Nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. A reference on another grid or in another CRS is brought onto the grid of the clusters by nearest neighbour.</source>
        <translation>Wahre Klassen: ein Raster mit Klassennummern (0 ist ohne Klasse) oder Polygone. Eine Referenz auf einem anderen Gitter oder in einem anderen KBS wird nach dem Nächster-Nachbar-Verfahren auf das Gitter der Cluster gebracht.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, as a number or a name. Not needed for a raster, or if the polygons have only one such field.</source>
        <translation>Feld der Polygone mit der Klasse, Zahl oder Name. Nicht nötig bei einem Raster oder wenn die Polygone nur ein solches Feld haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The cluster map to write, with the names and colours of the matched classes (GeoTIFF).</source>
        <translation>Die zu schreibende Clusterkarte, mit Namen und Farben der zugeordneten Klassen (GeoTIFF).</translation>
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
        <location filename="../algorithms/layers.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name}: kann nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Name clusters</source>
        <translation>Cluster benennen</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after the classes of a reference</source>
        <translation>Benennt die Cluster eines Modells nach den Klassen einer Referenz</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>clustering,names,classes,reference,field data,points,merge</source>
        <translation>Clusteranalyse,Namen,Klassen,Referenz,Felddaten,Punkte,zusammenlegen</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after reference data: a raster of classes, polygons, or points with a field. Each cluster takes the most frequent class of its labelled pixels. Clusters of the same class are merged, so train with more clusters than there are classes.

The log lists the evidence for each name. Clusters with too little evidence keep their names.

The names are written to the model, and every map that Apply SSCC makes with it has them. Merging cannot be undone: if in doubt, keep a copy of the model.</source>
        <translation>Benennt die Cluster eines Modells nach dem, was bekannt ist: ein Raster von Klassen, Polygone oder Punkte mit einem Feld. Jeder Cluster erhält die Klasse, die die meisten seiner gelabelten Pixel haben. Cluster derselben Klasse werden zusammengelegt; trainieren Sie also mit mehr Clustern, als es Klassen gibt.

Das Protokoll nennt den Beleg für jeden Namen. Cluster mit zu wenig Beleg behalten ihre Namen.

Die Namen werden in das Modell geschrieben, und jede Karte, die SSCC anwenden damit erstellt, trägt sie. Zusammengelegte Cluster lassen sich nicht wieder trennen: Behalten Sie im Zweifel das alte Modell.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>One cluster for each class</source>
        <translation>Ein Cluster je Klasse</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>A map made with the model. A map made with another model is refused.</source>
        <translation>Eine Karte des Modells. Die Karte eines anderen Modells wird abgewiesen.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Known classes: a raster of class numbers (0 is unlabelled), polygons or points, in any CRS.</source>
        <translation>Bekannte Klassen: ein Raster von Klassennummern (0 ist ohne Label), Polygone oder Punkte, in jedem KBS.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Field of the polygons or points that holds the class, as a number or a name.</source>
        <translation>Feld der Polygone oder Punkte, das die Klasse enthält, als Nummer oder Name.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Assign each class to only one cluster, such that as many pixels as possible agree. By default, several clusters may have the same class.</source>
        <translation>Jede Klasse nur einem Cluster geben, so dass die meisten Pixel übereinstimmen. Sonst können mehrere Cluster dieselbe Klasse haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum number of labelled pixels</source>
        <translation>Mindestzahl gelabelter Pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Number of labelled pixels of one class that a cluster needs to get its name, 1 by default.</source>
        <translation>Gelabelte Pixel einer Klasse, die ein Cluster für einen Namen braucht, Vorgabe 1.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum share of labelled pixels</source>
        <translation>Mindestanteil gelabelter Pixel</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of the cluster's labelled pixels that must have this class, from 0 to 1; one third by default.</source>
        <translation>Anteil an den gelabelten Pixeln des Clusters, den diese haben müssen, 0 bis 1, Vorgabe ein Drittel.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The model file to write; it may be the same file as the input model.</source>
        <translation>Die zu schreibende Modelldatei; sie darf dieselbe sein wie das Eingabemodell.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named model</source>
        <translation>Benanntes Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named map</source>
        <translation>Benannte Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The map to write, with the new names; merged clusters are one cluster (GeoTIFF).</source>
        <translation>Die Karte mit den neuen Namen, zusammengelegte Cluster als einer (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Clusters that were named</source>
        <translation>Benannte Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of labelled pixels that agree with the names</source>
        <translation>Anteil der gelabelten Pixel, die mit den Namen übereinstimmen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. If empty, all bands with data are used. Use it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Zu verwendende Kanäle, ab 1 gezählt, zum Beispiel 1-50,60-100. Wenn leer, werden alle Kanäle mit Daten verwendet. Damit lassen sich verrauschte Kanäle auslassen, die die Datei nicht als schlecht kennzeichnet.</translation>
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
        <source>Pixels to use: a raster (non-zero) or polygons (inside), on any grid and in any CRS. All other pixels become nodata. If empty, all pixels with data are used. Use it to leave out clouds or water.</source>
        <translation>Zu verwendende Pixel: ein Raster (ungleich null) oder Polygone (innen), auf beliebigem Gitter und in beliebigem KBS. Alle anderen Pixel werden Nodata. Wenn leer, werden alle Pixel mit Daten verwendet. Damit lassen sich Wolken oder Wasser auslassen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Use every pixel that a polygon touches instead of only those whose centre lies inside. For polygons that are smaller or narrower than a pixel.</source>
        <translation>Jedes Pixel verwenden, das ein Polygon berührt; sonst nur die, deren Mitte darin liegt. Für Polygone, die kleiner oder schmaler als ein Pixel sind.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>All touched pixels</source>
        <translation>Alle Pixel, die Polygone berühren</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The model (*.sscc) that the map was made with. If empty, it is looked for where it was when the map was made, and beside the map.</source>
        <translation>Das Modell (*.sscc), mit dem die Karte erzeugt wurde. Wenn leer, wird es dort gesucht, wo es beim Erzeugen der Karte lag, und neben der Karte.</translation>
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
        <source>Where to compute: auto (default) uses an NVIDIA GPU (cuda) if there is one, otherwise an Apple GPU (mps), otherwise the processor (cpu). The log names the device in use.</source>
        <translation>Wo gerechnet wird: auto (Vorgabe) nutzt eine NVIDIA-GPU (cuda), falls vorhanden, sonst eine Apple-GPU (mps), sonst den Prozessor (cpu). Das Protokoll nennt das verwendete Gerät.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Upper limit of the memory used, in MB; 0 (default): 1024, or as much as a file with very large blocks needs. Scenes of any size fit; more memory is only slightly faster.</source>
        <translation>Obergrenze des verwendeten Speichers in MB; 0 (Vorgabe): 1024, oder so viel, wie eine Datei mit sehr großen Blöcken braucht. Szenen jeder Größe passen; mehr Speicher ist nur wenig schneller.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Speicher (MB)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the scene to the light and air of the model's training data before it is mapped: gains and offsets are estimated from the spectra that both have in common. For scenes of another day, or with another atmospheric correction. The log says whether it helps; if it does not, the scene is mapped as it is.</source>
        <translation>Die Szene vor der Kartierung an Beleuchtung und Atmosphäre der Trainingsdaten des Modells angleichen: Verstärkungen und Offsets werden aus den Spektren geschätzt, die beide gemeinsam haben. Für Szenen eines anderen Tages oder mit einer anderen Atmosphärenkorrektur. Das Protokoll sagt, ob es hilft; wenn nicht, wird die Szene kartiert, wie sie ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Adapt to light and air</source>
        <translation>An Beleuchtung und Atmosphäre anpassen</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters that may be added to those of the initial model, for land covers unlike all that it has learned; 0 by default. None is added where nothing is new.</source>
        <translation>Anzahl der Cluster, die zu denen des Ausgangsmodells hinzukommen dürfen, für Landbedeckungen, die nichts Gelerntem ähneln; Vorgabe 0. Wo nichts neu ist, kommt keines hinzu.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New clusters</source>
        <translation>Neue Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters to look for: 2 or more; if unsure, start with 8. With 0, a number is suggested from the first scene. Ask for fewer if some clusters stay nearly empty, for more if different cover types share a cluster.</source>
        <translation>Anzahl der gesuchten Cluster: 2 oder mehr; im Zweifel mit 8 beginnen. Bei 0 wird aus der ersten Szene eine Anzahl vorgeschlagen. Weniger wählen, wenn Cluster fast leer bleiben, mehr, wenn verschiedene Bedeckungsarten in einem Cluster liegen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and method: quick, standard (default), thorough, or paper (the authors' recipe).</source>
        <translation>Aufwand und Verfahren: quick (schnell), standard (Vorgabe), thorough (gründlich) oder paper (das Verfahren der Autoren).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scale of the map. pixels: every pixel for itself, for mixed pixels and small targets. patches: covers larger than a few pixels, such as fields, with noise and mixture inside them averaged away. auto (default): the one that the spectra of the scene support.</source>
        <translation>Maßstab der Karte. pixels: jedes Pixel für sich, für Mischpixel und kleine Ziele. patches: Bedeckungen, die größer als einige Pixel sind, etwa Felder; Rauschen und Mischung in ihnen werden herausgemittelt. auto (Vorgabe): was die Spektren der Szene stützen.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed of the random numbers, 0 by default. On the same machine, with the same versions and number of threads, the same seed gives the same map; another seed gives another map.</source>
        <translation>Startwert der Zufallszahlen, Vorgabe 0. Auf demselben Rechner, mit denselben Versionen und gleich vielen Threads, gibt derselbe Startwert dieselbe Karte; ein anderer gibt eine andere.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to continue training from, of the same sensor and number of clusters. Clusters keep their numbers, names and colours. If empty, training starts from scratch.</source>
        <translation>Ein Modell, das weitertrainiert wird, mit gleichem Sensor und gleicher Clusterzahl. Die Cluster behalten Nummern, Namen und Farben. Wenn leer, beginnt das Training von vorn.</translation>
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
        <source>Detail</source>
        <translation>Detailgrad</translation>
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
        <source>Width of the neighbourhood that decides the cluster of a pixel, in pixels; odd. A smaller patch keeps finer detail, a larger one gives smoother maps. If empty, the preset's value is used.</source>
        <translation>Breite der Nachbarschaft, die über den Cluster eines Pixels entscheidet, in Pixeln; ungerade. Eine kleinere erhält feinere Einzelheiten, eine größere gibt ruhigere Karten. Wenn leer, gilt der Wert der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More components keep weaker signals, but also more noise. If empty, the preset's value is used.</source>
        <translation>Anzahl der Komponenten der spektralen Transformation, die das Netz sieht. Mehr Komponenten erhalten schwächere Signale, aber auch mehr Rauschen. Wenn leer, gilt der Wert der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer are faster; more help only while the loss is still falling. If empty, the preset's value is used.</source>
        <translation>Anzahl der Trainingsschritte. Weniger sind schneller; mehr helfen nur, solange der Verlust noch fällt. Wenn leer, gilt der Wert der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it if memory runs out. If empty, the preset's value is used.</source>
        <translation>Pixel je Trainingsschritt. Über dem 16-Fachen der Clusterzahl halten; senken, wenn der Speicher nicht reicht. Wenn leer, gilt der Wert der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step size of the optimiser, dimensionless. Lower it if the loss jumps. If empty, the preset's value is used.</source>
        <translation>Schrittweite des Optimierers, dimensionslos. Senken, wenn der Verlust springt. Wenn leer, gilt der Wert der Voreinstellung.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Patch size</source>
        <translation>Patchgröße</translation>
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
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygonise map</source>
        <translation>Karte in Polygone umwandeln</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Turns a map into polygons with cluster, name, area and colour</source>
        <translation>Macht aus einer Karte Polygone mit Cluster, Name, Fläche und Farbe</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>vectorize,polygons,raster to vector,sieve,area,hectares</source>
        <translation>vektorisieren,Polygone,Raster zu Vektor,Sieb,Fläche,Hektar</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Writes the patches of a map as polygons with the fields cluster, name, area_ha and color, in the colours of the map.

Patches below the least area join their largest neighbour first. Areas are true on maps in degrees and on Mercator maps too.</source>
        <translation>Schreibt die zusammenhängenden Flächen einer Karte als Polygone mit den Feldern cluster, name, area_ha und color, in den Farben der Karte.

Flächen unter der Mindestgröße gehen zuvor in ihrem größten Nachbarn auf. Die Flächenangaben stimmen auch auf Karten in Grad und auf Mercator-Karten.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>A map of clusters of any origin, such as one of Apply SSCC.</source>
        <translation>Eine Karte von Clustern beliebiger Herkunft, etwa von SSCC anwenden.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Least area (ha)</source>
        <translation>Mindestfläche (ha)</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Patches below so many hectares join their largest neighbour. 0: keep all.</source>
        <translation>Flächen unter so vielen Hektar gehen in ihrem größten Nachbarn auf. 0: alle behalten.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>The polygons to write (GeoPackage).</source>
        <translation>Die zu schreibenden Polygone (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Mapped area (ha)</source>
        <translation>Kartierte Fläche (ha)</translation>
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
        <source>Saves the names and colours that you gave to clusters in QGIS: change them in the layer's symbology, then run this algorithm on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters with the same name are merged. On new maps they are one cluster, with the lowest of their numbers and its colour; its confidence is the sum of their probabilities. The log lists them. Merging cannot be undone: if in doubt, keep a copy of the model.

The other cluster numbers and the map itself stay unchanged.</source>
        <translation>Speichert die Namen und Farben, die den Clustern in QGIS gegeben wurden: sie in der Symbolisierung des Layers ändern und dann diesen Algorithmus für den Layer ausführen. Jede Karte, die „SSCC anwenden“ mit dem neuen Modell erzeugt, hat sie von Anfang an.

Cluster mit demselben Namen werden zusammengelegt. Auf neuen Karten sind sie ein einziger Cluster mit der niedrigsten ihrer Nummern und deren Farbe; seine Konfidenz ist die Summe ihrer Wahrscheinlichkeiten. Das Protokoll führt sie auf. Das Zusammenlegen lässt sich nicht rückgängig machen; im Zweifel eine Kopie des Modells aufheben.

Die übrigen Clusternummern und die Karte selbst bleiben unverändert.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map made with the model, whose legend (unique values) has the names and colours to keep. Clusters with the same name are merged.</source>
        <translation>Eine Karte des Modells, in deren Legende die gewünschten Namen und Farben stehen (Einzelwerte). Cluster mit demselben Namen werden zusammengelegt.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Number of clusters to keep. After merging by the legend, the most similar clusters are merged until this number is left. The report shows which clusters are similar. If empty, only the legend is used.</source>
        <translation>Anzahl der Cluster nach dem Zusammenlegen: Nach der Legende werden die ähnlichsten zusammengelegt, bis so viele übrig sind. Der Bericht zeigt, welche sich ähneln. Leer: nur nach der Legende.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Merge to</source>
        <translation>Zusammenlegen auf</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Umbenanntes Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of cluster {number} is ignored: it was merged into {into} earlier</source>
        <translation>Der Name von Cluster {number} entfällt: Er wurde schon früher mit {into} zusammengelegt</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>zusammengelegt mit {numbers}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer given; choose a map with a legend</source>
        <translation>INPUT: kein Layer angegeben; eine Karte mit Legende wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT: die Legende von {layer} nennt keine Cluster; die Symbolisierung auf Einzelwerte stellen</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists all values up to 255 without names, because its style file (.qml) is missing; map the scene again</source>
        <translation>INPUT: Die Legende von {layer} führt alle Werte bis 255 ohne Namen auf, weil die Stildatei (.qml) fehlt; die Szene neu kartieren</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Report on a map</source>
        <translation>Bericht über eine Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Areas, patches, spectra and confidence of each cluster of a map</source>
        <translation>Flächen, Teilflächen, Spektren und Konfidenz jedes Clusters einer Karte</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>area,hectares,report,spectra,spectral library,statistics,mosaic</source>
        <translation>Fläche,Hektar,Bericht,Spektren,Spektralbibliothek,Statistik,Mosaik</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Reports on a map, or on several maps of one model as one: pixels, area in hectares, share and patches of each cluster. On maps in degrees and Mercator maps, areas are measured on the ellipsoid.

With the scene it shows the scene beside the map and the mean spectrum of each cluster with its spread, and ranks the spectra against a spectral library. With the model it shows which clusters are alike and how the training went.</source>
        <translation>Berichtet über eine Karte oder über mehrere Karten eines Modells als eine: Pixel, Fläche in Hektar, Anteil und Teilflächen jedes Clusters. Auf Karten in Grad und auf Mercator-Karten werden die Flächen auf dem Ellipsoid gemessen.

Mit der Szene zeigt er die Szene neben der Karte und das mittlere Spektrum jedes Clusters mit seiner Streuung, und er ordnet die Spektren nach der Ähnlichkeit mit einer Spektralbibliothek. Mit dem Modell zeigt er, welche Cluster sich ähneln und wie das Training verlief.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectral library</source>
        <translation>Spektralbibliothek</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>ENVI spectral library</source>
        <translation>ENVI-Spektralbibliothek</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>One map, or several of the same model and CRS that lie side by side.</source>
        <translation>Eine Karte, oder mehrere desselben Modells und KBS, die nebeneinander liegen.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The scene that was mapped, for spectra and a picture of it.</source>
        <translation>Die kartierte Szene, für Spektren und ein Bild von ihr.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The confidence raster of the map.</source>
        <translation>Das Konfidenzraster der Karte.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectra of known covers to rank the clusters against: ENVI library (.sli) or CSV, a row per band, wavelength first.</source>
        <translation>Spektren bekannter Bedeckungen, mit denen die Cluster verglichen werden: ENVI-Bibliothek (.sli) oder CSV, eine Zeile je Band, zuerst die Wellenlänge.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Table of areas</source>
        <translation>Tabelle der Flächen</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Pixels, area, share and patches of each cluster to write (CSV).</source>
        <translation>Zu schreibende Tabelle mit Pixeln, Fläche, Anteil und Teilflächen jedes Clusters (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra</source>
        <translation>Mittlere Spektren</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra of the clusters to write, CSV or ENVI spectral library.</source>
        <translation>Zu schreibende mittlere Spektren der Cluster, CSV oder ENVI-Spektralbibliothek.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Beispielszene anlegen</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene and its reference, to try out SSCC</source>
        <translation>Schreibt eine hyperspektrale Szene und ihre Referenz zum Ausprobieren von SSCC</translation>
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
        <source>Writes a scene to try out SSCC and, on request, the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up land as seen by a simulated spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene of 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Schreibt eine Szene zum Ausprobieren von SSCC und auf Wunsch das Raster ihrer wahren Klassen für „Cluster bewerten“.

synthetic: Felder, Wald, Wasser und bebaute Flächen, wie ein simuliertes Spektrometer sie sieht, mit Rauschen, Schatten, Mischpixeln und einem Rand aus Nodata, in beliebiger Größe.

indian-pines: die klassische AVIRIS-Szene mit 145 x 145 Pixeln, 200 Kanälen und 16 Klassen. Ihre Daten kommen mit dem Python-Paket tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size set below; indian-pines is a real scene of fixed size.</source>
        <translation>synthetic (Vorgabe) hat die unten eingestellte Größe; indian-pines ist eine reale Szene fester Größe.</translation>
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
        <source>Seed of the random numbers. The same seed gives the same synthetic scene.</source>
        <translation>Startwert der Zufallszahlen. Derselbe Startwert gibt dieselbe synthetische Szene.</translation>
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
        <location filename="../algorithms/split.py"/>
        <source>Split cluster</source>
        <translation>Cluster teilen</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits clusters of a model, and leaves all others as they are</source>
        <translation>Teilt Cluster eines Modells und lässt alle anderen, wie sie sind</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>clustering,split,refine,divide</source>
        <translation>Clusteranalyse,teilen,verfeinern,aufspalten</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits a cluster that holds unlike covers. The largest part keeps the number, name and colour, the others get new numbers after the last one. All other clusters keep number, name, colour and nearly all of their pixels: the log names those that keep less than 98 %.

With reference data, such as field points, a cluster is split into the classes that it has there, or every mixed cluster at once.

Split before you merge: a cluster that others were merged into cannot be split.</source>
        <translation>Teilt einen Cluster, der ungleiche Bedeckungen enthält. Der größte Teil behält Nummer, Namen und Farbe, die anderen erhalten neue Nummern nach der letzten. Alle anderen Cluster behalten Nummer, Namen, Farbe und fast alle ihre Pixel: Das Protokoll nennt die, die weniger als 98 % behalten.

Mit Referenzdaten, etwa Punkten aus dem Gelände, wird ein Cluster in die Klassen geteilt, die er dort hat, oder jeder gemischte Cluster auf einmal.

Teilen Sie vor dem Zusammenlegen: Ein Cluster, in dem andere aufgegangen sind, lässt sich nicht teilen.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>The model (*.sscc) to start from. If empty, it is the one that made the map.</source>
        <translation>Das Modell (*.sscc), von dem ausgegangen wird. Wenn leer, ist es das, mit dem die Karte erzeugt wurde.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A scene that shows what the cluster holds.</source>
        <translation>Eine Szene, die zeigt, was der Cluster enthält.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of the cluster to split. With a reference, 0 splits every cluster in which two classes or more each have at least a tenth of the labelled pixels.</source>
        <translation>Nummer des Clusters, der geteilt wird. Mit einer Referenz teilt 0 jeden Cluster, in dem mindestens zwei Klassen je mindestens ein Zehntel der gelabelten Pixel haben.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts, 2 by default.</source>
        <translation>Anzahl der Teile, Vorgabe 2.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A raster of class numbers (0 is unlabelled), polygons or points, in any CRS. The cluster is then split into the classes that it has there, and Parts is ignored. A class with very few points beside many of another may get no part.</source>
        <translation>Ein Raster mit Klassennummern (0 ist ohne Klasse), Polygone oder Punkte, in beliebigem KBS. Der Cluster wird dann in die Klassen geteilt, die er dort hat, und „Teile“ zählt nicht. Eine Klasse mit sehr wenigen Punkten neben vielen einer anderen bekommt möglicherweise keinen Teil.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A map made with the model, from which the model is found if it is not given.</source>
        <translation>Eine mit dem Modell erzeugte Karte, über die das Modell gefunden wird, wenn es nicht angegeben ist.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same parts.</source>
        <translation>Anfang der Zufallszahlen, Vorgabe 0. Derselbe Startwert ergibt dieselben Teile.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split model</source>
        <translation>Geteiltes Modell</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>MODEL: no model given; choose a model file (*.sscc), or a map made with it</source>
        <translation>MODEL: kein Modell angegeben; eine Modelldatei (*.sscc) oder eine damit erzeugte Karte wählen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Anzahl der Cluster vorschlagen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without labels</source>
        <translation>Schlägt ohne Referenzdaten vor, wie viele Cluster sinnvoll sind</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>Clusteranalyse,unüberwacht,Anzahl der Cluster,k,Ellbogen</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests the one where the curve bends: one cluster fewer would lose a cover type, one more would only split one.

The suggestion is a starting point. A scene may have several sensible numbers: the report shows small maps for some of them, each for pixels and for patches, to choose from by eye, with the parameters of Train SSCC that give such a map. They are previews: a trained map has the full resolution, and differs in places. Train SSCC takes the suggested number if you ask for 0 clusters.</source>
        <translation>Probiert an einer Stichprobe der Szene eine Reihe von Clusterzahlen und schlägt diejenige vor, bei der die Kurve einen Knick hat: Mit einem Cluster weniger ginge eine Bedeckungsart verloren, einer mehr würde nur eine teilen.

Der Vorschlag ist ein Ausgangspunkt. Für eine Szene können mehrere Anzahlen sinnvoll sein: Der Bericht zeigt für einige davon kleine Karten, je eine für Pixel (pixels) und für Flächen (patches), zur Auswahl mit dem Auge, mit den Parametern von „SSCC trainieren“, die eine solche Karte ergeben. Es sind Vorschauen: Eine trainierte Karte hat die volle Auflösung und weicht stellenweise ab. „SSCC trainieren“ nimmt bei 0 Clustern die vorgeschlagene Anzahl.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to analyse.</source>
        <translation>Das zu untersuchende Raster.</translation>
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
        <source>Seed of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Startwert der Zufallszahlen, Vorgabe 0. Derselbe Startwert gibt denselben Vorschlag.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with small maps to choose from and the curve for all numbers tried, to open in a browser (HTML).</source>
        <translation>Bericht mit kleinen Karten zur Auswahl und der Kurve für alle probierten Anzahlen, für den Browser (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder to write the small maps to, as GeoTIFFs; if empty, none is written.</source>
        <translation>Ordner, in den die kleinen Karten als GeoTIFFs geschrieben werden; wenn leer, werden keine geschrieben.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Which of the maps in the folder are loaded as layers: the recommended one (default), all, or none.</source>
        <translation>Welche der Karten im Ordner als Layer geladen werden: die empfohlene (recommended, Vorgabe), alle (all) oder keine (none).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Minimum number of clusters</source>
        <translation>Kleinste Clusterzahl</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Maximum number of clusters</source>
        <translation>Größte Clusterzahl</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Load maps</source>
        <translation>Karten laden</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder of small maps</source>
        <translation>Ordner der kleinen Karten</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Vorgeschlagene Anzahl der Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Train SSCC with {parameters}</source>
        <translation>SSCC trainieren mit {parameters}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>SSCC trainieren</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one or more scenes, without labels</source>
        <translation>Lernt Cluster aus einer oder mehreren Szenen, ohne Referenzdaten</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hyperspektral,multispektral,Clusteranalyse,unüberwacht,Deep Learning</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar land cover, without labels, and writes a model file. Apply SSCC uses it to map any scene of the same sensor.

Choose slightly more clusters than the number of cover types you expect. Nodata pixels, and bands that are marked as bad, empty or constant, are left out automatically. The same seed gives the same map on the same machine.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best result that more time can give, paper for the published recipe (slow).

A long training is saved beside the model from time to time. If it is cancelled, or QGIS crashes, the same training into the same file continues from there.</source>
        <translation>Lernt ohne Referenzdaten, Szenen in Cluster ähnlicher Bodenbedeckung zu teilen, und schreibt eine Modelldatei. „SSCC anwenden“ kartiert damit jede Szene desselben Sensors.

Etwas mehr Cluster wählen, als Bedeckungsarten zu erwarten sind. Nodata-Pixel sowie Kanäle, die als schlecht gekennzeichnet, leer oder konstant sind, werden automatisch ausgelassen. Derselbe Startwert gibt auf demselben Rechner dieselbe Karte.

Die Voreinstellung bestimmt den Aufwand: quick für einen ersten Blick, standard für eine Karte, thorough für das beste Ergebnis, das sich mit mehr Zeit erreichen lässt, paper für das veröffentlichte Verfahren (langsam).

Ein langes Training wird von Zeit zu Zeit neben dem Modell gespeichert. Wird es abgebrochen oder stürzt QGIS ab, so wird dasselbe Training in dieselbe Datei von dort fortgesetzt.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One or more rasters, all from the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Ein oder mehrere Raster, alle vom selben Sensor (gleiche Kanäle). Mit allen zusammen wird ein Modell trainiert.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the names and colours of the clusters, and no file paths.</source>
        <translation>Die zu schreibende Modelldatei. Sie enthält Namen und Farben der Cluster und keine Dateipfade.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Karte der ersten Szene: Clusternummern ab 1, 0 ist Nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and all its scenes, to open in a browser (HTML).</source>
        <translation>Bericht über das Training und alle seine Szenen, im Browser zu öffnen (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Letzter Verlust</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Training time (s)</source>
        <translation>Dauer des Trainings (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model was written, the map or the report was not</source>
        <translation>Abgebrochen: Das Modell wurde geschrieben, die Karte oder der Bericht nicht</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the same training with the same model file will continue from {path}</source>
        <translation>Abgebrochen: Dasselbe Training mit derselben Modelldatei wird mit {path} fortgesetzt</translation>
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
        <source>Everything is installed: SSCC can train and apply.</source>
        <translation>Alles ist installiert: SSCC kann trainieren und anwenden.</translation>
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
        <source>processor only (about 200 MB, works everywhere)</source>
        <translation>nur Prozessor (etwa 200 MB, läuft überall)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (about 3 GB, 5 GB on disk)</source>
        <translation>NVIDIA-GPU mit CUDA (etwa 3 GB, 5 GB auf der Platte)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (PyPI on Linux: with CUDA, about 3 GB)</source>
        <translation>wie pip hier eingestellt ist (PyPI unter Linux: mit CUDA, etwa 3 GB)</translation>
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
        <source>Command (QGIS's own packages keep their versions):</source>
        <translation>Befehl (die QGIS-eigenen Pakete behalten ihre Versionen):</translation>
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
        <source>On Debian and Ubuntu: sudo apt install python3-pip; then open this dialog again.</source>
        <translation>Unter Debian und Ubuntu: sudo apt install python3-pip; danach dieses Fenster neu öffnen.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own packages stay.</source>
        <translation>Die Pakete in {folder} entfernen? Die QGIS-eigenen Pakete bleiben.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. Packages that are already loaded stay in use until QGIS restarts.</source>
        <translation>Entfernt. Bereits geladene Pakete bleiben in Gebrauch, bis QGIS neu startet.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: will be removed the next time QGIS starts.</source>
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
        <translation>Angehalten: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Failed: see above for the reason. Nothing was changed.</source>
        <translation>Fehlgeschlagen: Der Grund steht oben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters by {model}</source>
        <translation>{scene}: Cluster nach {model}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence of {model}</source>
        <translation>{scene}: Konfidenz nach {model}</translation>
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
        <source>{before} to {after}: changes</source>
        <translation>{before} bis {after}: Änderungen</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: polygons</source>
        <translation>{scene}: Polygone</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene}: Referenz</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: preview, {clusters} clusters, {detail}</source>
        <translation>{scene}: Vorschau, {clusters} Cluster, {detail}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC previews</source>
        <translation>SSCC-Vorschau</translation>
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
        <source>Train…</source>
        <translation>Trainieren…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
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
        <source>device "{name}": not available on this machine; choose auto or cpu</source>
        <translation>Gerät „{name}“: auf diesem Rechner nicht verfügbar; auto oder cpu wählen</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>{device}: out of memory; close other programs, or use a machine with more memory</source>
        <translation>{device}: zu wenig Arbeitsspeicher; andere Programme schließen oder einen Rechner mit mehr Speicher verwenden</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>Für eine Ausgabe fehlt der Dateiname; einen angeben</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: only folders of this machine can be written to; write there, and upload the file</source>
        <translation>{path}: geschrieben werden kann nur in Ordner dieses Rechners; dort schreiben und die Datei hochladen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; create it first or choose another</source>
        <translation>{path}: Der Ordner existiert nicht; ihn zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path}: ist ein Ordner; einen Dateinamen angeben</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is not a regular file; choose another name</source>
        <translation>{path}: ist keine gewöhnliche Datei; einen anderen Namen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written to ({reason}); choose another</source>
        <translation>{path}: in den Ordner kann nicht geschrieben werden ({reason}); einen anderen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{folder}: is a folder; {path} needs a file of this name: move the folder, or choose another name</source>
        <translation>{folder}: ist ein Ordner, aber {path} braucht eine Datei dieses Namens: den Ordner verschieben oder einen anderen Namen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is too long; choose a shorter one</source>
        <translation>{path}: der Dateiname ist zu lang; einen kürzeren wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path}: der Dateiname muss auf {endings} enden</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is not UTF-8; rename the file</source>
        <translation>{path}: der Dateiname ist nicht UTF-8; die Datei umbenennen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: needs {beside}, which is already being read or written by this run; choose another name</source>
        <translation>{path}: braucht {beside}, was dieser Lauf bereits liest oder schreibt; einen anderen Namen wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is already being read or written by this run; choose another file</source>
        <translation>{path}: wird in diesem Lauf bereits gelesen oder geschrieben; eine andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be read or written ({reason})</source>
        <translation>{path}: kann nicht gelesen oder geschrieben werden ({reason})</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another location</source>
        <translation>{path}: kann nicht geschrieben werden ({reason}); einen anderen Ort wählen</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: was replaced by another run in the meantime; run again</source>
        <translation>{path}: wurde inzwischen von einem anderen Lauf ersetzt; starten Sie erneut</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs {more} MB of memory, and only {free} MB are free; close other programs, or store the scene in smaller blocks</source>
        <translation>{scene}: braucht {more} MB Speicher, und nur {free} MB sind frei; andere Programme schließen oder die Szene in kleineren Blöcken speichern</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: up to {bound} MB of memory are used, because its file stores large blocks of all bands</source>
        <translation>{scene}: bis zu {bound} MB Speicher werden verwendet, weil die Datei große Blöcke aller Kanäle speichert</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it</source>
        <translation>{scene}: braucht mindestens {needed} MB Arbeitsspeicher, die Grenze ist {memory}; erhöhen Sie sie</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looking for rare covers in {scene}</source>
        <translation>Suche seltene Bedeckungen in {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: {covers} found; {windows} windows of {side} x {side} pixels with them join the training data</source>
        <translation>In {percent} % der Fläche nach Bedeckungen gesucht, die der Stichprobe fehlen: {covers} gefunden; {windows} Fenster von {side} x {side} Pixeln mit ihnen kommen zu den Trainingsdaten</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: none found</source>
        <translation>In {percent} % der Fläche nach Bedeckungen gesucht, die der Stichprobe fehlen: keine gefunden</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the training data {trained}; are these digital numbers and reflectance, or two units? Bring both to the same scale, or the map will be wrong</source>
        <translation>{scene}: Der typische Wert ist {here}, der der Trainingsdaten {trained}; sind das Rohwerte und Reflexion, oder zwei Einheiten? Beide auf dieselbe Skala bringen, sonst ist die Karte falsch</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the first scene {typical}: they are in different units, such as digital numbers and reflectance. Give {larger} the scale that its producer states, for example with gdal_edit.py -scale 0.0001 FILE</source>
        <translation>{scene}: der typische Wert ist {here}, der der ersten Szene {typical}: Die Einheiten sind verschieden, etwa Digitalwerte und Reflexionsgrad. {larger} die Skalierung geben, die der Hersteller angibt, zum Beispiel mit gdal_edit.py -scale 0.0001 FILE</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>not in every scene</source>
        <translation>nicht in jeder Szene</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no usable band in common; train on scenes of one sensor</source>
        <translation>Die Szenen haben keinen brauchbaren Kanal gemeinsam; mit Szenen desselben Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Left out {dropped} of {bands} bands: {reasons}</source>
        <translation>{dropped} von {bands} Kanälen ausgelassen: {reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has one band, like the other {count} files of the same place; if these are the bands of one scene, stack them: gdalbuildvrt -separate stack.vrt FILES; to train on scenes of one band, set bands to 1</source>
        <translation>{path}: hat einen einzigen Kanal, wie die anderen {count} Dateien vom selben Ort; sind das die Kanäle einer Szene, dann stapeln: gdalbuildvrt -separate stack.vrt DATEIEN; sind es Szenen mit einem Kanal, Kanäle 1 angeben</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor</source>
        <translation>{path}: hat {bands} Kanäle, die erste Szene hat {count}; mit Szenen desselben Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of one sensor</source>
        <translation>{path}: Kanal {band} liegt bei {here:.1f} nm, in der ersten Szene bei {wanted:.1f} nm; mit Szenen desselben Sensors trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>bands {bands}: the initial model uses a different set ({count} bands); leave the bands unset, or train from scratch</source>
        <translation>Kanäle {bands}: Das Ausgangsmodell verwendet andere ({count} Kanäle); keine Kanäle angeben oder von vorn trainieren</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used because bands have no data there, mainly {bands}; leave out these bands to use them</source>
        <translation>{scene}: {percent} % der Pixel bleiben ungenutzt, weil Kanäle dort keine Daten haben, vor allem {bands}; Kanäle weglassen, um mehr zu nutzen</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have one value, zero or less, in all bands: they are treated as nodata</source>
        <translation>{scene}: {percent} % der Pixel haben in allen Kanälen denselben Wert, null oder kleiner: Sie gelten als Nodata</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in all bands; if that means nodata, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene}: {percent} % der Pixel haben in jedem Kanal den Wert {value}; falls das Nodata bedeutet, ist es anzugeben: gdal_edit.py -a_nodata VALUE DATEI</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have no data in a few bands: the values are interpolated</source>
        <translation>{scene}: {percent} % der Pixel haben in wenigen Kanälen keine Daten: die Werte werden interpoliert</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>Lese {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: band {band} has no data in the pixels that are used; leave it out of the bands, or change the mask</source>
        <translation>{scene}: Band {band} hat in den verwendeten Pixeln keine Daten; lassen Sie es weg, oder ändern Sie die Maske</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: contains values as large as {value}, which no sensor measures; check its data type, byte order, scale and offset</source>
        <translation>{scene}: enthält Werte bis {value}, die kein Sensor misst; Datentyp, Byte-Reihenfolge, Skalierung und Versatz prüfen</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over the scene</source>
        <translation>{scene}: Training mit {count} über die Szene verteilten Blöcken von {side} x {side} Pixeln</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have outliers in single bands: these values are interpolated from neighbouring bands</source>
        <translation>{percent} % der Pixel haben in einzelnen Kanälen Ausreißer: Diese Werte werden aus den Nachbarkanälen interpoliert</translation>
    </message>
    <message>
        <location filename="../core/features/transform.py"/>
        <source>the model has no transform; train the model again</source>
        <translation>Das Modell hat keine Transformation; das Modell neu trainieren</translation>
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
        <location filename="../core/maps/apply.py"/>
        <source>{path}: belongs to another layer and is kept; the map's colours are in the map itself</source>
        <translation>{path}: gehört zu einem anderen Layer und bleibt erhalten; die Farben der Karte stehen in der Karte selbst</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is the map itself; give reference labels from another source</source>
        <translation>{path}: ist die Karte selbst; Referenzdaten aus einer anderen Quelle angeben</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains values that are not class numbers; use a raster of whole numbers</source>
        <translation>{path}: enthält Werte, die keine Klassennummern sind; ein Raster mit ganzen Zahlen verwenden</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains more than {most} distinct values, so these are not classes; use a reference with class numbers</source>
        <translation>{path}: enthält mehr als {most} verschiedene Werte: das sind keine Klassen; eine Referenz mit Klassen angeben</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, {ours})?</source>
        <translation>{path}: gibt keinem Pixel von {scene} eine Klasse; liegt es am selben Ort, und stimmen die KBS ({theirs}, {ours})?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is identical to the map; is it a copy?</source>
        <translation>{path}: gleicht der Karte Zahl für Zahl; ist es eine Kopie davon?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{count} pixels compared; left out: {unlabelled} without a class, {unmapped} without a cluster</source>
        <translation>{count} Pixel verglichen; ausgelassen: {unlabelled} ohne Klasse, {unmapped} ohne Cluster</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: polygons that label no pixel of {scene} because they are too small, covered by others, or outside: {count} of {total}</source>
        <translation>{path}: Polygone, die keinem Pixel von {scene} eine Klasse geben, weil sie zu klein, von anderen verdeckt oder außerhalb sind: {count} von {total}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{name} (polygons: {count})</source>
        <translation>{name} (Polygone: {count})</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: classes that label no pixel of {scene} and are not counted: {names}</source>
        <translation>{path}: Klassen, die keinem Pixel von {scene} zukommen und nicht zählen: {names}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{path}: has no mapped pixel in common with {other}</source>
        <translation>{path}: hat kein kartiertes Pixel mit {other} gemeinsam</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{after}: is not on the grid of {before}; allow resampling, or warp one of them</source>
        <translation>{after}: liegt auf einem anderen Gitter als {before}; lassen Sie es umrechnen, oder transformieren Sie eine der Karten</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{before} &gt; {after}</source>
        <translation>{before} &gt; {after}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Writing the changes</source>
        <translation>Schreibe die Änderungen</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the unit, scale or offset may differ, or the scene shows something that was not in the training data, such as clouds</source>
        <translation>{scene}: {percent} % der Pixel liegen in den meisten Kanälen außerhalb des Wertebereichs der Trainingsdaten: Einheit, Skalierung oder Versatz können abweichen, oder die Szene zeigt etwas, das in den Trainingsdaten nicht vorkam, etwa Wolken</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>the model gives no probabilities at row {row}, column {col}: its weights, or the scene's scale and offset, are out of range</source>
        <translation>Das Modell liefert in Zeile {row}, Spalte {col} keine Wahrscheinlichkeiten: Seine Gewichte oder Skalierung und Offset der Szene liegen außerhalb des gültigen Bereichs</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: continuing on the CPU</source>
        <translation>{device}: Speicher voll; weiter mit dem Prozessor</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands that the model uses; check nodata and the mask</source>
        <translation>{path}: hat kein gültiges Pixel in den Kanälen, die das Modell verwendet; Nodata und Maske prüfen</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped window {number} of {count}</source>
        <translation>Fenster {number} von {count} kartiert</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: cannot be mosaicked with {other}; are their pixels aligned?</source>
        <translation>{path}: lässt sich nicht neben {other} legen; passen ihre Pixel zueinander?</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: was made with a different model than {first}; use maps made with the same model</source>
        <translation>{path}: stammt von einem anderen Modell als {first}; geben Sie Karten eines Modells an</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: clusters were merged between this map and {first}; apply the present model to both scenes</source>
        <translation>{path}: Zwischen dieser Karte und {first} wurden Cluster zusammengeführt; wenden Sie das jetzige Modell auf beide Szenen an</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: is not in the CRS of {first}; warp it first</source>
        <translation>{path}: hat ein anderes KBS als {first}; transformieren Sie es zuerst</translation>
    </message>
    <message>
        <location filename="../core/maps/named.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster} (keine Klasse)</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because no pixel has a label</source>
        <translation>{cluster}: bleibt unbenannt, kein Pixel hat ein Label</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because each class went to another cluster</source>
        <translation>{cluster}: nicht benannt, weil jede Klasse an einen anderen Cluster ging</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: {name}, from {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}: {name}, nach {pixels} von {labelled} gelabelten Pixeln</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because {name} has only {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}: bleibt unbenannt, {name} hat nur {pixels} von {labelled} gelabelten Pixeln</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{path}: no cluster has {pixels} labelled pixels of one class that are {share:.0%} of its labelled pixels; lower the required evidence</source>
        <translation>{path}: kein Cluster hat {pixels} gelabelte Pixel einer Klasse und {share:.0%} seiner gelabelten Pixel; verlangen Sie weniger Beleg</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: has no CRS in which areas can be measured in hectares; set one, or omit the minimum area</source>
        <translation>{path}: hat kein KBS, das Flächen in Hektar angibt; setzen Sie eines, oder verlangen Sie alle</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path}: kann nicht angelegt werden; ist der Datenträger voll oder der Ordner schreibgeschützt?</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: belongs to another layer and is kept</source>
        <translation>{path}: gehört zu einem anderen Layer und bleibt erhalten</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: holds other layers, which would be lost; choose another file</source>
        <translation>{path}: enthält andere Layer, die verloren gingen; eine andere Datei wählen</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>Drawing polygons</source>
        <translation>Zeichne Polygone</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be converted to polygons; is the disk full?</source>
        <translation>{path}: lässt sich nicht in Polygone umwandeln; ist die Platte voll?</translation>
    </message>
    <message>
        <location filename="../core/maps/previews.py"/>
        <source>{path}: the folder cannot be created ({reason}); choose another</source>
        <translation>{path}: Der Ordner kann nicht angelegt werden ({reason}); wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: {path} does not record its model; choose the model it was made with</source>
        <translation>MODEL: {path} nennt sein Modell nicht; das Modell wählen, mit dem es erzeugt wurde</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: several files beside {path} hold the model that made it ({names}); choose one</source>
        <translation>MODEL: Neben {path} liegen mehrere Dateien mit dem Modell der Karte ({names}); eine davon wählen</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: the model of {path}, {name}, is not beside it; choose its file (*.sscc)</source>
        <translation>MODEL: das Modell von {path}, {name}, liegt nicht daneben; seine Datei (*.sscc) wählen</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: contains class numbers, not cluster numbers; choose the map written by Apply SSCC</source>
        <translation>{path}: seine Nummern sind die von Klassen, nicht von Clustern; geben Sie die Karte von Anwenden an</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: was made with another model ({other}); choose a map made with {name}</source>
        <translation>{path}: wurde von einem anderen Modell ({other}) erstellt; geben Sie eine Karte von {name} an</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: has a cluster {last}, but {name} has only {clusters}; choose a map made with this model</source>
        <translation>{path}: hat einen Cluster {last}, {name} hat {clusters}; geben Sie eine Karte dieses Modells an</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: does not record its model; make sure that it was made with {name}</source>
        <translation>{path}: nennt ihr Modell nicht; prüfen Sie, dass es eine Karte von {name} ist</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{scene}: has {rows} x {cols} pixels; its map would need {size} TB before compression. Clip the scene first: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</source>
        <translation>{scene}: hat {rows} x {cols} Pixel; die Karte bräuchte unkomprimiert {size} TB. Die Szene zuerst zuschneiden: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC</source>
        <translation>{path}: hat {bands} Kanäle, eine Clusterkarte hat aber nur einen; ein Raster aus „SSCC anwenden“ wählen</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: contains values that are not cluster numbers; choose a map written by Apply SSCC</source>
        <translation>{path}: enthält Zahlen, die keine Clusternummern sind; ein Raster angeben, das „SSCC anwenden“ geschrieben hat</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>Writing the named map</source>
        <translation>Schreibe die benannte Karte</translation>
    </message>
    <message>
        <location filename="../core/maps/shards.py"/>
        <source>{path}: must end in .vrt like the map, or neither of them</source>
        <translation>{path}: muss wie die Karte auf .vrt enden, oder keine von beiden</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>field = {field}: there is no reference that could have it; give a reference</source>
        <translation>field = {field}: es gibt keine Referenz, die es haben könnte; geben Sie eine Referenz an</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>no cluster given: give the number of the cluster to split, or a reference</source>
        <translation>kein Cluster angegeben: geben Sie die Nummer des Clusters an, der geteilt werden soll, oder eine Referenz</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Fitting the parts</source>
        <translation>Passe die Teile an</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: has no cluster {cluster}</source>
        <translation>{model}: hat keinen Cluster {cluster}</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: other clusters were merged into {cluster}; split the model as it was before the merge</source>
        <translation>{model}: andere Cluster sind in {cluster} aufgegangen; teilen Sie das Modell von vor dem Zusammenlegen</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with more of it</source>
        <translation>{path}: {count} Pixel der Stichprobe gehören zu {name}, zu wenige für {parts} Teile; geben Sie eine Szene mit mehr davon an</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only one class remains in {name}; give it more points of the others</source>
        <translation>{path}: In {name} bleibt nur eine Klasse; geben Sie dort mehr Punkte der anderen an</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{name}: only {count} of the {classes} classes in it get a part; give it more points of the others</source>
        <translation>{name}: Nur {count} der {classes} Klassen darin bekommen einen Teil; geben Sie dort mehr Punkte der anderen an</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster}: {parts} parts</source>
        <translation>Cluster {cluster}: {parts} Teile</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: no cluster can be split into its classes</source>
        <translation>{path}: kein Cluster lässt sich in die Klassen darin teilen</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster} keeps only {share:.1%} of its pixels</source>
        <translation>Cluster {cluster} behält nur {share:.1%} seiner Pixel</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>Reading the scene</source>
        <translation>Betrachte die Szene</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path}: hat kein gültiges Pixel; Nodata und Maske prüfen</translation>
    </message>
    <message>
        <location filename="../core/maps/statistics.py"/>
        <source>Measuring areas</source>
        <translation>Messe Flächen</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/preview.py"/>
        <source>Drawing previews</source>
        <translation>Vorschau wird erstellt</translation>
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
        <source>also worth trying: {others}</source>
        <translation>ebenfalls einen Versuch wert: {others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>detail: {detail}</source>
        <translation>Detailgrad: {detail}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>{min_clusters} bis {max_clusters} Cluster: einen Bereich ab 2 angeben</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene}: hat nur {distinct} verschiedene Pixelwerte; {min_clusters} Cluster lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>Prüfe {clusters} Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/change_report.py"/>
        <source>{before} and {after}</source>
        <translation>{before} und {after}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>{clusters} compared with {reference}</source>
        <translation>{clusters} im Vergleich mit {reference}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>no reference</source>
        <translation>ohne Referenz</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: contains no clusters; choose a map written by Apply SSCC</source>
        <translation>{path}: enthält keinen Cluster; geben Sie eine Karte an, die SSCC anwenden geschrieben hat</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: differs in size from the map; choose the confidence of this map</source>
        <translation>{path}: hat eine andere Größe als die Karte; geben Sie die Konfidenz dieser Karte an</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>Geringe Konfidenz: {clusters}. Das sind oft Ränder und Mischpixel: die Karte ansehen, dann mit einem anderen Cluster zusammenlegen oder weniger Cluster wählen.</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>spectral libraries need the package spectral ({error}); install it with: pip install spectral</source>
        <translation>Spektralbibliotheken brauchen das Paket spectral ({error}): pip install spectral</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: cannot be read as a spectral library ({error}); use an ENVI library (.sli with .hdr) or a CSV file with one row per band and the wavelength first</source>
        <translation>{path}: lässt sich nicht als Spektralbibliothek lesen ({error}); geben Sie eine ENVI-Bibliothek (.sli mit .hdr) oder eine CSV-Datei an, eine Zeile je Band, zuerst die Wellenlänge</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths for its spectra</source>
        <translation>{path}: nennt keine Wellenlängen zu seinen Spektren</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: the scene has no wavelengths, so its spectra cannot be compared</source>
        <translation>{path}: die Szene nennt keine Wellenlängen, so dass ihre Spektren nicht verglichen werden können</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths in common with the scene</source>
        <translation>{path}: hat keine Wellenlängen mit der Szene gemeinsam</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Total loss</source>
        <translation>Gesamtverlust</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Soft cross-entropy with the pseudo-labels</source>
        <translation>Weiche Kreuzentropie zu den Pseudolabels</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Cluster-level contrastive loss</source>
        <translation>Kontrastiver Verlust auf Clusterebene</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Instance-level contrastive loss</source>
        <translation>Kontrastiver Verlust auf Instanzebene</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Share of pixels whose two views get the same cluster</source>
        <translation>Anteil der Pixel, deren beide Ansichten denselben Cluster erhalten</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Clusters in use</source>
        <translation>Cluster in Gebrauch</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>spectra are read from the scene; specify the scene that was mapped</source>
        <translation>Spektren werden aus der Szene gelesen; geben Sie die kartierte Szene an</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene}: {clusters} Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Which clusters are most similar</source>
        <translation>Welche Cluster sich am meisten ähneln</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Similarity (0 to 1)</source>
        <translation>Ähnlichkeit (0 bis 1)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Wavelength (nm)</source>
        <translation>Wellenlänge (nm)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Band</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value ({unit})</source>
        <translation>Mittelwert ({unit})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>Mittleres Spektrum jedes Clusters</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>Spektrum von {cluster}</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>Gezeigt sind die {count} größten Cluster.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.</source>
        <translation>Nicht gezeigte kleine Cluster: {count}; die Stichprobe für die Spektren enthält keines ihrer Pixel.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Histogram of confidence</source>
        <translation>Histogramm der Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels (%)</source>
        <translation>Pixel (%)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>Pixel nach den ersten zwei Komponenten, nach Cluster gefärbt</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 1 (noise units)</source>
        <translation>Komponente 1 (Rauscheinheiten)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 2</source>
        <translation>Komponente 2</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name} during training</source>
        <translation>{name} im Lauf des Trainings</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}, {rows} x {cols} Pixel</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Coordinate system</source>
        <translation>Koordinatensystem</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{count} used</source>
        <translation>{count} verwendet</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>, {count} left out</source>
        <translation>, {count} ausgelassen</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Light and air</source>
        <translation>Beleuchtung und Atmosphäre</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>adapted to the training data ({how})</source>
        <translation>an die Trainingsdaten angepasst ({how})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind} (Nugget-Anteil {share:.2f})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Scene type</source>
        <translation>Szenentyp</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} s auf {device}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>homogeneous areas</source>
        <translation>homogene Flächen</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>mixed pixels</source>
        <translation>Mischpixel</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>der Bericht braucht jinja2 ({error}); installieren mit: pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Mapped</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: no previews, because the pixels that are used are too few and far apart</source>
        <translation>{scene}: keine Vorschau, weil die verwendeten Pixel zu wenige sind und zu weit auseinander liegen</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{name} against the number of clusters</source>
        <translation>{name} in Abhängigkeit von der Clusterzahl</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Bend</source>
        <translation>Knick</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Within-cluster spread</source>
        <translation>Streuung innerhalb der Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene}: wie viele Cluster?</translation>
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
        <source>synthetic scene: {rows} x {cols} pixels are too few for {clusters} classes; make it larger</source>
        <translation>synthetische Szene: {rows} x {cols} Pixel sind zu wenig für {clusters} Klassen; die Szene vergrößern</translation>
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
        <location filename="../core/scene/axes.py"/>
        <source>{path}: cannot tell which axis of {array} ({shape}) has the bands; move it to the front, here the last one: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FILE scene.tif</source>
        <translation>{path}: nichts sagt, welche Achse von {array} ({shape}) die Kanäle enthält; sie nach vorn stellen, hier die letzte: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" DATEI scene.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>Kanäle „{text}“: „{part}“ ist weder Kanalnummer noch Bereich; zum Beispiel 1-50,60-100 schreiben</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model expects {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path}: Kanal {band} liegt bei {here:.1f} nm, das Modell erwartet {wanted:.1f} nm; auf eine Szene desselben Sensors anwenden</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has one band, the model was trained on {trained}; if the bands are single files, stack them: gdalbuildvrt -separate stack.vrt FILES</source>
        <translation>{path}: hat einen Kanal, das Modell wurde mit {trained} trainiert; liegen die Kanäle in einzelnen Dateien, dann stapeln: gdalbuildvrt -separate stack.vrt DATEIEN</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path}: hat {scene_bands} Kanäle, das Modell wurde mit {trained} trainiert; auf eine Szene desselben Sensors anwenden</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed</source>
        <translation>{path}: nennt kein KBS: angenommen wird {crs} wie bei {scene}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: contains {count} cubes ({names}); choose one of them, such as {first}</source>
        <translation>{path}: enthält {count} Datenwürfel ({names}); einen davon angeben, etwa {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: read as {bands} bands of {rows} x {cols} pixels, from {arrays}</source>
        <translation>{path}: gelesen als {bands} Kanäle von {rows} x {cols} Pixeln, aus {arrays}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path}: keine solche Datei; den Pfad prüfen</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header file; choose the data file next to it</source>
        <translation>{path}: ist eine Header-Datei; die zugehörige Datendatei wählen</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is the metadata of a product; choose the SPECTRAL_IMAGE file next to it</source>
        <translation>{path}: beschreibt ein Produkt; dessen SPECTRAL_IMAGE daneben angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path}: kein Raster, das GDAL lesen kann; ein Raster als GeoTIFF, ENVI, VRT, netCDF oder HDF5 angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} single-band rasters; stack them with gdalbuildvrt -separate, and use the stack</source>
        <translation>{path}: enthält {count} Raster mit je einem Kanal; mit gdalbuildvrt -separate stapeln und den Stapel verwenden</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} rasters; choose one of them, such as {first}</source>
        <translation>{path}: enthält {count} Raster; eines davon wählen, etwa {first}</translation>
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
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path}: ist in Zeile {row}, Spalte {col} nicht lesbar; ist die Datei beschädigt?</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it again</source>
        <translation>{path}: ist kürzer ({size} Byte), als der Header angibt ({expected}); neu kopieren</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: scale {scale:g} or offset {offset:g} of band {band} is invalid; set them, for example: gdal_edit.py -scale 1 -offset 0 FILE</source>
        <translation>{path}: Skalierung {scale:g} oder Versatz {offset:g} von Kanal {band} kann nicht stimmen; setzen, zum Beispiel: gdal_edit.py -scale 1 -offset 0 DATEI</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{scene}: the nodata value {value:g} of band {band} is ignored because {kind} cannot hold it</source>
        <translation>{scene}: Der Nodata-Wert {value:g} von Kanal {band} wird ignoriert, weil {kind} ihn nicht darstellen kann</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: shares no georeference with {scene} and does not have its size of {rows} x {cols} pixels; use one on the same grid</source>
        <translation>{path}: hat keine Georeferenz gemeinsam mit {scene} und nicht dessen Größe von {rows} x {cols} Pixeln; eines auf demselben Gitter angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid, from {theirs} to {ours}; is its CRS right, and the place?</source>
        <translation>{path}: lässt sich nicht auf das Gitter der Szene bringen, von {theirs} nach {ours}; stimmen KBS und Ort?</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: is a table of points; choose a raster or a polygon layer</source>
        <translation>{path}: ist eine Tabelle von Punkten; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands; the first one is used as the mask</source>
        <translation>{path}: hat {bands} Kanäle: der erste ist die Maske</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path}: die Klassen sind die des Feldes „{field}“</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands, but a reference has one; use a raster of class numbers, or polygons</source>
        <translation>{path}: hat {bands} Kanäle, eine Referenz hat einen; ein Raster von Klassennummern oder Polygone angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: 0 is treated as a class because the nodata value is {nodata}</source>
        <translation>{path}: 0 ist dort eine Klasse, denn der Nodata-Wert ist {nodata}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has only ground control points; warp the scene first: gdalwarp {name} warped.tif</source>
        <translation>{path}: lässt sich nicht über {scene} legen, da die Szene nur Passpunkte hat; die Szene zuerst entzerren: gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has no georeference; georeference the scene first, or draw the polygons on it as it is</source>
        <translation>{path}: lässt sich nicht über {scene} legen, da die Szene keine Georeferenz hat; die Szene zuerst georeferenzieren oder die Polygone auf ihr zeichnen, so wie sie ist</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains no polygons; choose a polygon layer</source>
        <translation>{path}: enthält kein Polygon; einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{scene}: has no valid pixel inside the mask, for the polygons of {path} lie elsewhere; are the CRSs right ({theirs}, {ours})?</source>
        <translation>{scene}: hat kein gültiges Pixel innerhalb der Maske, denn die Polygone von {path} liegen anderswo; stimmen die KBS ({theirs}, {ours})?</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: its polygons cover the centre of no pixel of {scene}; use all pixels that polygons touch</source>
        <translation>{path}: die Polygone bedecken von keinem Pixel von {scene} die Mitte; alle Pixel verwenden, die Polygone berühren</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cover no pixel centre of {scene}: {count} of {total}</source>
        <translation>{path}: Polygone, die zu klein sind, um die Mitte eines Pixels von {scene} zu bedecken, ausgelassen: {count} von {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains several layers ({names}); name one: FILE|layername={layer}</source>
        <translation>{path}: enthält mehrere Layer ({names}); angeben, welcher: DATEI|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no polygon with a value in "{field}"; choose another field or layer</source>
        <translation>{path}: hat kein Polygon mit einem Wert in „{field}“; einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the only field that could hold the class, "{field}", has {count} distinct values; if these are classes, name the field, otherwise add a field with the class</source>
        <translation>{path}: das einzige Feld, das die Klasse enthalten könnte, „{field}“, enthält {count} verschiedene Werte; sind das Klassen, das Feld angeben, sonst eines mit Klassen anlegen</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: no field of the polygons holds whole numbers or text; add a field with the class</source>
        <translation>{path}: angeben, welches Feld der Polygone die Klasse enthält: keines enthält ganze Zahlen oder Text, also eines hinzufügen</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: several fields of the polygons could hold the class; name one of {fields}</source>
        <translation>{path}: angeben, welches Feld der Polygone die Klasse enthält: eines von {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path}: hat kein Feld „{field}“; Felder mit ganzen Zahlen oder Text: {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cannot be transformed to {crs}, the CRS of {scene}: {count} of {total}</source>
        <translation>{path}: Polygone ohne Ort in {crs}, dem KBS von {scene}, ausgelassen: {count} von {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they have no value in "{field}": {count}</source>
        <translation>{path}: Polygone ohne Wert in „{field}“, ausgelassen: {count}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the coordinates cannot be transformed from {theirs} to {ours}, the CRS of {scene}; check that {theirs} is correct</source>
        <translation>{path}: die Koordinaten lassen sich nicht von {theirs} nach {ours}, dem KBS von {scene}, umrechnen; stimmt {theirs}?</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path}: hat keinen Kanal {band}; vorhanden sind die Kanäle 1 bis {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the requested bands are transparency (alpha); choose others</source>
        <translation>{path}: Die angegebenen Kanäle sind Transparenzkanäle (Alpha); andere wählen</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: contains complex numbers; use real ones, such as their amplitude</source>
        <translation>{path}: enthält komplexe Zahlen; reelle verwenden, etwa ihre Amplitude</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>no reflectance</source>
        <translation>keine Reflexion</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path}: jeder Kanal ist konstant, leer oder als schlecht gekennzeichnet; es gibt nichts zu clustern</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata everywhere</source>
        <translation>überall Nodata</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>Nodata in mehr als der Hälfte der Pixel</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata where other bands have data</source>
        <translation>Nodata, wo andere Kanäle Daten haben</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is transparency (alpha): pixels where it is 0 are nodata</source>
        <translation>{scene}: Kanal {band} ist Transparenz (Alpha): wo er 0 ist, sind keine Daten</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is tagged as transparency (alpha) but has many values, so it is used as a band; if it is transparency, leave it out of the bands and use it as the mask</source>
        <translation>{scene}: Kanal {band} ist als Transparenz (Alpha) gekennzeichnet, hat aber viele Werte: er wird als Kanal genutzt; ist er doch Transparenz, bei den Kanälen weglassen und als Maske angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: unknown option "{option}"; write FILE, FILE|layername=NAME or FILE|layerid=NUMBER</source>
        <translation>{path}: „{option}“ ist unverständlich; DATEI, DATEI|layername=NAME oder DATEI|layerid=NUMMER schreiben</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: neither a raster nor a polygon layer; choose one of the two</source>
        <translation>{path}: weder Raster noch Polygone; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: no such file; choose a raster or a polygon layer</source>
        <translation>{path}: keine solche Datei; ein Raster oder einen Polygonlayer angeben</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path}: hat keinen Layer „{layer}“; vorhandene Layer: {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: the filter "{filter}" is not valid; correct it</source>
        <translation>{path}: der Filter „{filter}“ ist unverständlich; ihn berichtigen</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{name}: keeps no spectra to adapt a scene to; train it again with this version, with any preset but paper</source>
        <translation>{name}: enthält keine Spektren, an die eine Szene angepasst werden kann; mit dieser Version neu trainieren, mit jeder Voreinstellung außer paper</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: too little in common with the training data: mapped as it is</source>
        <translation>{scene}: zu wenig mit den Trainingsdaten gemeinsam: wird kartiert, wie sie ist</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: its light and air are those of the training data: nothing to adapt</source>
        <translation>{scene}: Beleuchtung und Atmosphäre sind die der Trainingsdaten: nichts anzupassen</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: adapted to the light and air of the training data: gain {gain}; {after} % alike, {before} % without</source>
        <translation>{scene}: an Beleuchtung und Atmosphäre der Trainingsdaten angepasst: Verstärkung {gain}; {after} % ähnlich, ohne Anpassung {before} %</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>Resuming from step {step}</source>
        <translation>Fortsetzung ab Schritt {step}</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path} is damaged, or belongs to another training; it is kept as {kept}, in case that one is run again</source>
        <translation>{path} ist beschädigt oder gehört zu einem anderen Training; die Datei bleibt als {kept} erhalten, falls dieses wieder gestartet wird</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path}: is damaged, or belongs to another training, and cannot be renamed ({reason}); move it, or choose another model file</source>
        <translation>{path}: ist beschädigt oder gehört zu einem anderen Training und kann nicht umbenannt werden ({reason}); verschieben Sie die Datei oder wählen Sie eine andere Modelldatei</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>No checkpoint: {reason}. The training goes on</source>
        <translation>Kein Zwischenstand: {reason}. Das Training geht weiter</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the two views agree.</source>
        <translation>Alle {clusters} Cluster sind in Gebrauch, und die beiden Ansichten stimmen überein.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters is empty: ask for {fewer}.</source>
        <translation>1 von {clusters} Clustern ist leer: {fewer} wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{empty} of {clusters} clusters are empty: ask for {fewer}.</source>
        <translation>{empty} von {clusters} Clustern sind leer: {fewer} wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is only stray pixels, ask for fewer.</source>
        <translation>1 von {clusters} Clustern enthält nur {share:.1f} % der Pixel: auf der Karte ansehen; sind es nur verstreute Pixel, weniger Cluster wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are only stray pixels, ask for fewer.</source>
        <translation>{small} von {clusters} Clustern enthalten zusammen nur {share:.1f} % der Pixel: auf der Karte ansehen; sind es nur verstreute Pixel, weniger Cluster wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>Das Netz ist unsicher (mittlere Konfidenz {confidence:.2f}): länger trainieren oder weniger Cluster wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The two views of a pixel get the same cluster in only {share:.0f} % of cases: train longer, or ask for fewer clusters.</source>
        <translation>Die beiden Ansichten eines Pixels erhalten nur in {share:.0f} % der Fälle denselben Cluster: länger trainieren oder weniger Cluster wählen.</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: does not record which clusters are similar; retrain it</source>
        <translation>{model}: sagt nicht, welche Cluster sich ähneln; trainieren Sie es neu</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: has {have} clusters, which cannot be merged to {count}; choose a number from 1 to {most}</source>
        <translation>{model}: hat {have} Cluster, die sich nicht auf {count} zusammenlegen lassen; geben Sie eine Zahl von 1 bis {most} an</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Comparing light and air: scene {number} of {count}</source>
        <translation>Beleuchtung und Atmosphäre werden verglichen: Szene {number} von {count}</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}</source>
        <translation>Andere Beleuchtung oder Atmosphäre: Die Pseudolabels werden mit {scenes} in der Radiometrie von {first} bestimmt</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>der Verlust ist in Schritt {step} nicht endlich; die Lernrate senken</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Schritt {step} von {steps}, Verlust {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Out of memory on {device}: continuing with batches half the size</source>
        <translation>Speicher voll auf {device}: weiter mit halb so großen Stapeln</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; choose a file written by Train SSCC</source>
        <translation>{path}: kein SSCC-Modell; eine Datei aus „SSCC trainieren“ wählen</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was modified; copy the model again</source>
        <translation>{path}: Der Dateikopf wurde verändert; das Modell erneut kopieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path}: von einer neueren Version geschrieben ({version}); SSCC for QGIS aktualisieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); install it with: pip install safetensors</source>
        <translation>safetensors lässt sich nicht importieren ({error}); installieren mit: pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; copy it again or retrain it</source>
        <translation>{path}: abgeschnitten oder kein SSCC-Modell; erneut kopieren oder neu trainieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was modified after training; copy the model again</source>
        <translation>{path}: wurde nach dem Training verändert; das Modell erneut kopieren</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{error}. The trained model is in {path}</source>
        <translation>{error}. Das trainierte Modell liegt in {path}</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: cannot be read ({error}); use a CSV file in UTF-8</source>
        <translation>{path}: lässt sich nicht lesen ({error}); geben Sie eine CSV-Datei in UTF-8 an</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{number}" is not a cluster of {model}; write the columns cluster,name,color</source>
        <translation>{path}: Zeile {line}: "{number}" ist kein Cluster von {model}; schreiben Sie die Spalten cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{color}" is not a colour; write #rrggbb</source>
        <translation>{path}: Zeile {line}: "{color}" ist keine Farbe; schreiben Sie #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: names no cluster; write the columns cluster,name,color</source>
        <translation>{path}: benennt keinen Cluster; schreiben Sie die Spalten cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>Das Netz des Modells stammt aus einer anderen Version von SSCC; das Modell neu trainieren</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps {percent} % of the new pixels as in the light and air of its training data: nothing is trained</source>
        <translation>Das Ausgangsmodell kartiert {percent} % der neuen Pixel wie in Beleuchtung und Atmosphäre seiner Trainingsdaten: Es wird nichts trainiert</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps the new scenes as they are: nothing is trained</source>
        <translation>Das Ausgangsmodell kartiert die neuen Szenen, wie sie sind: Es wird nichts trainiert</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{name}: keeps no blocks to tell what is new; train it again with this version, with any preset but paper</source>
        <translation>{name}: enthält keine Blöcke, an denen Neues zu erkennen ist; mit dieser Version neu trainieren, mit jeder Voreinstellung außer paper</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{count} new clusters: {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>{count} neue Cluster: {percent} % der neuen Pixel ähneln nichts, was das Modell gelernt hat</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>No new cluster: only {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>Kein neues Cluster: Nur {percent} % der neuen Pixel ähneln nichts, was das Modell gelernt hat</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{percent} % of the new pixels are unlike all that the model has learned; to give them clusters of their own, ask for new clusters</source>
        <translation>{percent} % der neuen Pixel ähneln nichts, was das Modell gelernt hat; für eigene Cluster neue Cluster anfordern</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>SSCC_TIMEOUT = {text}: must be a number of seconds from 1 to 86400</source>
        <translation>SSCC_TIMEOUT = {text}: muss eine Zahl von Sekunden von 1 bis 86400 sein</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: rank {ranks} of {size} (counted from 0) was lost or does not answer; start again, with --resume if there is a checkpoint</source>
        <translation>Training beendet: Rang {ranks} von {size} (ab 0 gezählt) ist verloren gegangen oder antwortet nicht; starten Sie es erneut, mit --resume, falls es einen Zwischenstand gibt</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: the {size} ranks lost their connection, or one waited more than {seconds:g} s for another; start again, with a larger SSCC_TIMEOUT if a step takes long</source>
        <translation>Training beendet: Die {size} Ränge haben die Verbindung verloren, oder einer hat mehr als {seconds:g} s auf einen anderen gewartet; starten Sie es erneut, mit größerem SSCC_TIMEOUT, falls ein Schritt lange dauert</translation>
    </message>
    <message>
        <location filename="../core/twin/schema.py"/>
        <source>{path}: {what} is damaged; copy the model again or retrain it</source>
        <translation>{path}: {what} ist beschädigt; das Modell erneut kopieren oder neu trainieren</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>Voreinstellung „{preset}“: {presets} wählen</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>detail "{detail}": choose {details}</source>
        <translation>Detailgrad „{detail}“: möglich sind {details}</translation>
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
        <source>learning rate = {rate}: must be above 0 and at most 1</source>
        <translation>Lernrate = {rate}: muss größer als 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be odd and at least 3 for the preset paper</source>
        <translation>Patchgröße = {patch}: muss für die Voreinstellung paper ungerade und mindestens 3 sein</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be 5, 9, 13, 17, ...</source>
        <translation>Patchgröße = {patch}: muss 5, 9, 13, 17, ... sein</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Training on {device}</source>
        <translation>Training auf {device}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Batches of {pixels} pixels, not {asked}: they consist of crops of {side} x {side}, from the scene's pixels</source>
        <translation>Batches von {pixels} statt {asked} Pixeln: Sie bestehen aus Ausschnitten von {side} x {side} aus den Pixeln der Szene</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>Cluster = {clusters}: Die Szene hat nur {pixels} gültige Pixel; weniger Cluster wählen</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>new clusters need an initial model</source>
        <translation>neue Cluster erfordern ein Ausgangsmodell</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, including merged ones</source>
        <translation>, zusammengelegte eingeschlossen</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, but {wanted} were requested; request the same number</source>
        <translation>{path}: hat {clusters} Cluster{merged}, angegeben sind aber {wanted}; dieselbe Anzahl angeben</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>The initial model has the network of the preset {preset}: its batch size and learning rate are used</source>
        <translation>Das Anfangsmodell hat das Netz der Voreinstellung {preset}: Deren Batch-Größe und Lernrate werden verwendet</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Computing pseudo-labels</source>
        <translation>Berechne Pseudolabels</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Continues from what the suggestion computed for these pixels</source>
        <translation>Setzt fort, was der Vorschlag für diese Pixel berechnet hat</translation>
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
        <location filename="../core/report/templates/change.html"/>
        <source>{share} of the area that both maps cover changed.</source>
        <translation>{share} dessen, was beide Karten enthalten, hat sich geändert.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in hectares</source>
        <translation>Von und nach, in Hektar</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in pixels</source>
        <translation>Von und nach, in Pixeln</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Rows are the clusters of the first map, columns those of the second; outlined cells did not change.</source>
        <translation>Zeilen sind die Cluster der ersten Karte, Spalten die der zweiten; umrandete Zellen haben sich nicht geändert.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Area (ha)</source>
        <translation>Fläche (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Pixels</source>
        <translation>Pixel</translation>
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
        <source>Clusters have the colours of the classes they match. Pixels without a reference are not counted.</source>
        <translation>Die Cluster haben die Farben der Klassen, denen sie zugeordnet sind. Pixel ohne Referenz werden nicht gezählt.</translation>
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
        <source>Rows are reference classes, columns are clusters in matched order. Outlined cells agree; – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>Zeilen sind Referenzklassen, Spalten die Cluster in der Reihenfolge der Zuordnung. Umrandete Zellen stimmen überein; – ist eine Klasse ohne Cluster. Je stärker die Tönung, desto größer der Anteil an der Zeile.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The {count} largest of {all} classes are shown.</source>
        <translation>Gezeigt sind die {count} größten von {all} Klassen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>Klasse</translation>
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
        <source>Producer's accuracy: share of a class's pixels that its cluster contains. User's accuracy: share of a cluster's pixels that belong to its class.</source>
        <translation>Produzentengenauigkeit: Anteil der Pixel einer Klasse, die ihr Cluster enthält. Nutzergenauigkeit: Anteil der Pixel eines Clusters, die zu seiner Klasse gehören.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: area of the matched cluster, labelled or not.</source>
        <translation>Karte: die Fläche des zugeordneten Clusters, mit und ohne Referenz.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the map without a class</source>
        <translation>Pixel der Karte ohne Klasse</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the reference without a cluster</source>
        <translation>Pixel der Referenz ohne Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Polygons that label no pixel</source>
        <translation>Polygone, die keinem Pixel eine Klasse geben</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Classes that label no pixel of the map because their polygons are too small, covered by others, or outside:</source>
        <translation>Klassen, die keinem Pixel der Karte zukommen, weil ihre Polygone zu klein, von anderen verdeckt oder außerhalb sind:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>polygons: {count}</source>
        <translation>Polygone: {count}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>outside the map</source>
        <translation>außerhalb der Karte</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>Viele zu eins</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>If each cluster takes its most frequent class, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>Erhält jeder Cluster seine häufigste Klasse, so stimmen {share} der Pixel überein (Reinheit). Cluster, die sich hier eine Klasse teilen, könnten zusammengelegt werden.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>Erläuterung</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa are computed after clusters and classes are matched one to one. NMI and ARI need no matching: 1 is perfect agreement, and ARI is 0 where clusters say nothing about the classes. The interval of the overall accuracy treats pixels as independent samples. Neighbouring pixels are not, so the true uncertainty is larger.</source>
        <translation>Gesamtgenauigkeit und Kappa werden berechnet, nachdem Cluster und Klassen eins zu eins einander zugeordnet sind. NMI und ARI brauchen keine Zuordnung: 1 ist vollkommene Übereinstimmung, und ARI ist 0, wenn die Cluster nichts über die Klassen aussagen. Das Intervall der Gesamtgenauigkeit behandelt Pixel als unabhängige Stichproben. Benachbarte Pixel sind das nicht, die tatsächliche Unsicherheit ist also größer.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters on {pixels} mapped pixels. No labels were used to find them.</source>
        <translation>{found} von {clusters} Clustern auf {pixels} kartierten Pixeln. Sie wurden ohne Labels gefunden.</translation>
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
        <source>Map of the clusters</source>
        <translation>Karte der Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Patches</source>
        <translation>Teilflächen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (ha)</source>
        <translation>Mittlere Teilfläche (ha, Median)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (pixels)</source>
        <translation>Mittlere Teilfläche (Pixel, Median)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Pixels of a patch are connected by their sides.</source>
        <translation>Teilflächen hängen über die Seiten ihrer Pixel zusammen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Training scenes</source>
        <translation>Trainingsszenen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All training scenes</source>
        <translation>Alle Trainingsszenen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Areas in hectares.</source>
        <translation>Flächen in Hektar.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sizes in pixels: not every scene has a coordinate system in which areas are known.</source>
        <translation>Größen in Pixeln: Nicht jede Szene hat ein Koordinatensystem, in dem Flächen bekannt sind.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All other sections of this report are on the first scene.</source>
        <translation>Alle anderen Abschnitte dieses Berichts betreffen die erste Szene.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Only the first {count} of {total} scenes are mapped and shown, and count in the table.</source>
        <translation>Nur die ersten {count} von {total} Szenen sind kartiert und abgebildet und zählen in der Tabelle.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All scenes</source>
        <translation>Alle Szenen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The most similar clusters are joined first, from the right. Rename clusters merges them in this order.</source>
        <translation>Die ähnlichsten Cluster verbinden sich zuerst, von rechts her. Cluster umbenennen legt sie in dieser Reihenfolge zusammen.</translation>
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
        <source>The scene has no wavelengths, so the axis counts bands.</source>
        <translation>Die Szene hat keine Wellenlängenangaben; die Achse zeigt daher Kanalnummern.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Gaps are bands that were left out.</source>
        <translation>Lücken sind ausgelassene Kanäle.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster on its own axes; the shading is one standard deviation on either side of the mean.</source>
        <translation>Jeder Cluster für sich, auf eigenen Achsen; der Schatten ist eine Standardabweichung nach beiden Seiten.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Nearest spectra of the library</source>
        <translation>Nächste Spektren der Bibliothek</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>By spectral angle, in degrees: the smaller the angle, the more similar the shape. Brightness is ignored.</source>
        <translation>Nach dem Spektralwinkel, in Grad: je kleiner, desto ähnlicher in der Form. Die Helligkeit zählt nicht.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability of the assigned cluster. Low values occur at borders, in mixed pixels, and where cover types share a cluster.</source>
        <translation>Wahrscheinlichkeit des zugewiesenen Clusters. Niedrige Werte treten an Rändern und in Mischpixeln auf, und wo Bedeckungsarten sich einen Cluster teilen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>Karte der Konfidenz</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels in the first two components of the noise-whitened transform, coloured by cluster. Clusters that are separate here differ in two components; the others need further components and the neighbourhood.</source>
        <translation>Pixel der Stichprobe in den ersten zwei Komponenten der rauschnormierten Transformation, nach Cluster gefärbt. Cluster, die hier getrennt liegen, unterscheiden sich schon in zwei Komponenten; die anderen brauchen weitere Komponenten und die Nachbarschaft.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The course of the training.</source>
        <translation>Der Verlauf des Trainings.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>am Ende {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and environment</source>
        <translation>Einstellungen und Umgebung</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands left out</source>
        <translation>Ausgelassene Kanäle</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from a sample of {pixels} pixels.</source>
        <translation>Allein aus der Szene vorgeschlagen, ohne Referenzdaten, anhand einer Stichprobe von {pixels} Pixeln.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>vorgeschlagene Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth trying</source>
        <translation>ebenfalls einen Versuch wert</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>Signale über dem Rauschen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>scene type</source>
        <translation>Szenentyp</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>detail</source>
        <translation>Detailgrad</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>How the scene divides</source>
        <translation>In was die Szene zerfällt</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Choose the map that shows what you want to tell apart, and train it with the command or the parameters below it. Pixels: every pixel for itself. Patches: covers larger than a few pixels, with noise and mixture inside them averaged away.</source>
        <translation>Wählen Sie die Karte, die zeigt, was Sie unterscheiden wollen, und trainieren Sie sie mit dem Befehl oder den Parametern darunter. Pixels: jedes Pixel für sich. Patches: Bedeckungen, die größer als einige Pixel sind; Rauschen und Mischung in ihnen werden herausgemittelt.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene</source>
        <translation>Die Szene</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>{clusters} clusters, {detail}</source>
        <translation>{clusters} Cluster, {detail}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Train this</source>
        <translation>Diese trainieren</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>In QGIS, in Train SSCC:</source>
        <translation>In QGIS, in „SSCC trainieren“:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>On the command line:</source>
        <translation>Auf der Kommandozeile:</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>These are previews of the pseudo-labels that a training starts from, computed from few pixels. A trained map has the full resolution, is smoother, and differs in places.</source>
        <translation>Dies sind Vorschauen der Pseudolabels, von denen ein Training ausgeht, aus wenigen Pixeln berechnet. Eine trainierte Karte hat die volle Auflösung, ist glatter und weicht stellenweise ab.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>They show one pixel of {step} x {step}.</source>
        <translation>Sie zeigen ein Pixel von {step} x {step}.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene is so large that only a part of it was read; the rest is empty.</source>
        <translation>Die Szene ist so groß, dass nur ein Teil gelesen wurde; der Rest ist leer.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Clusters of different maps that overlap most have the same colour.</source>
        <translation>Cluster verschiedener Karten, die sich am meisten überlappen, haben dieselbe Farbe.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>Warum diese Anzahl</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each additional cluster leaves less spread within clusters. At {clusters}, the curve bends clearly for the last time: one cluster fewer would lose a cover type, one more would mostly split one.</source>
        <translation>Jeder weitere Cluster verringert die Streuung innerhalb der Cluster. Bei {clusters} knickt die Kurve zum letzten Mal deutlich: Ein Cluster weniger ginge auf Kosten einer Bedeckungsart, einer mehr würde meist nur eine teilen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls steadily, and no number of clusters stands out: the cover types of this scene grade into each other. The suggestion is the number of independent signals above the noise, plus one. Use it as a starting point, and look at the map.</source>
        <translation>Die Streuung innerhalb der Cluster fällt gleichmäßig, und keine Anzahl sticht heraus: Die Bedeckungsarten dieser Szene gehen ineinander über. Der Vorschlag ist die Zahl der unabhängigen Signale über dem Rauschen plus eins. Als Ausgangspunkt nehmen und die Karte ansehen.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, noise units</source>
        <translation>quadratisches Mittel, Rauscheinheiten</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>Knick ihres Logarithmus</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the largest, or the last clear one after it, is suggested</source>
        <translation>vorgeschlagen wird der größte oder der letzte deutliche danach</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none stands out</source>
        <translation>keiner sticht heraus</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>This is a suggestion, not the truth. Ask for more clusters if cover types that you want to separate share one, for fewer if one cover type is split into several. Two is never suggested if there is an alternative, because every scene splits into a bright and a dark half.</source>
        <translation>Dies ist ein Vorschlag, keine Wahrheit. Mehr Cluster wählen, wenn Bedeckungsarten, die getrennt sein sollen, sich einen teilen, weniger, wenn eine Bedeckungsart in mehrere zerfällt. Zwei wird nie vorgeschlagen, wenn es eine Alternative gibt, denn jede Szene zerfällt in eine helle und eine dunkle Hälfte.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>Alle probierten Anzahlen</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>SSCC for QGIS developers</source>
        <translation>Die Entwickler von SSCC für QGIS</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Maps a scene with a trained model and compares the map with polygons of known classes: the clusters get the names of the classes they match best, and a report says how well they agree.</source>
        <translation>Kartiert eine Szene mit einem trainierten Modell und vergleicht die Karte mit Polygonen bekannter Klassen: Die Cluster erhalten die Namen der Klassen, zu denen sie am besten passen, und ein Bericht sagt, wie gut sie übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the clusters' own names.</source>
        <translation>Die Karte mit den eigenen Namen der Cluster.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the names and colours of the classes (optional).</source>
        <translation>Die Karte mit den Namen und Farben der Klassen (optional).</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Confusion matrix and all measures, to open in a browser.</source>
        <translation>Konfusionsmatrix und alle Maße, im Browser zu öffnen.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The field of the polygons that holds the class, a number or a name.</source>
        <translation>Das Feld der Polygone mit der Klasse, einer Nummer oder einem Namen.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Eine Modelldatei (*.sscc), die „SSCC trainieren“ geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Polygons of known classes, in any CRS.</source>
        <translation>Polygone bekannter Klassen, in beliebigem KBS.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The raster to map, of the sensor that the model was trained on.</source>
        <translation>Das zu kartierende Raster, vom Sensor, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Evaluate against polygons</source>
        <translation>Mit Polygonen bewerten</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Trains a model on a scene, without any label, and maps the scene with it: the first map in one step.</source>
        <translation>Trainiert ein Modell mit einer Szene, ganz ohne Labels, und kartiert die Szene damit: die erste Karte in einem Schritt.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The map: cluster numbers from 1, 0 is nodata.</source>
        <translation>Die Karte: Clusternummern ab 1, 0 ist Nodata.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Probability of the chosen cluster, 0 to 1 (optional).</source>
        <translation>Wahrscheinlichkeit des zugewiesenen Clusters, 0 bis 1 (optional).</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Clusters to look for: 2 or more. A little above the number of cover types you expect.</source>
        <translation>Zu suchende Cluster: 2 oder mehr. Etwas mehr als die erwarteten Bedeckungsarten.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Effort: quick for a first look, standard for a map, thorough for the best that more time can give.</source>
        <translation>Aufwand: quick für einen ersten Blick, standard für eine Karte, thorough für das Beste, was mehr Zeit geben kann.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The raster to learn from and to map.</source>
        <translation>Das Raster, mit dem trainiert und das kartiert wird.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The model file, for Apply SSCC on other scenes.</source>
        <translation>Die Modelldatei, für „SSCC anwenden“ auf andere Szenen.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Train and map</source>
        <translation>Trainieren und kartieren</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Polygonize (raster to vector)</source>
        <translation>Vektorisieren (Raster nach Vektor)</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Sieve</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Trains a model on a scene, maps the scene, lets patches below a size join their largest neighbour, and turns the map into polygons with the field cluster.</source>
        <translation>Trainiert ein Modell mit einer Szene, kartiert sie, lässt Teilflächen unter einer Größe in ihrem größten Nachbarn aufgehen und wandelt die Karte in Polygone mit dem Feld cluster um.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>The map before the sieve.</source>
        <translation>Die Karte vor dem Sieben.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>One polygon per patch; the field cluster holds its number. The style file (.qml) beside the map gives the polygons its names and colours.</source>
        <translation>Ein Polygon je Teilfläche; das Feld cluster enthält ihre Nummer. Die Stildatei (.qml) neben der Karte gibt den Polygonen deren Namen und Farben.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Patches of fewer pixels than this join their largest neighbour.</source>
        <translation>Teilflächen mit weniger Pixeln als hier angegeben gehen in ihrem größten Nachbarn auf.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Train, map, sieve and polygonise</source>
        <translation>Trainieren, kartieren, sieben und vektorisieren</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Smallest patch (pixels)</source>
        <translation>Kleinste Teilfläche (Pixel)</translation>
    </message>
</context>
</TS>
