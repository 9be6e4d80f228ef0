<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>SSCC</name>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply SSCC</source>
        <translation>Appliquer SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a trained model</source>
        <translation>Cartographie une scène avec un modèle entraîné</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,classification,map</source>
        <translation>hyperspectral,multispectral,clustering,non supervisé,classification,carte</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a model of Train SSCC: the scene it was trained on, or any other of the same sensor, of any size. The same cluster has the same number, name and colour on every map of the model.

Clusters are numbered from 1, 0 is nodata. The confidence is the probability of the chosen cluster, 0 to 1; -1 is nodata.</source>
        <translation>Cartographie une scène avec un modèle produit par « Entraîner SSCC » : la scène sur laquelle il a été entraîné ou toute autre scène du même capteur, de taille quelconque. Un même cluster a le même numéro, le même nom et la même couleur sur toutes les cartes du modèle.

Les clusters sont numérotés à partir de 1, 0 est nodata. La confiance est la probabilité du cluster retenu, de 0 à 1 ; -1 est nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, of the sensor that the model was trained on (same bands).</source>
        <translation>Le raster à cartographier, issu du capteur sur lequel le modèle a été entraîné (mêmes bandes).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Un fichier de modèle (*.sscc) écrit par « Entraîner SSCC ».</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The map to write: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>La carte à écrire : numéros de cluster à partir de 1, 0 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Probability of the chosen cluster to write, 0 (unsure) to 1 (sure), -1 is nodata (GeoTIFF).</source>
        <translation>Probabilité du cluster retenu à écrire, de 0 (incertain) à 1 (sûr), -1 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapped pixels</source>
        <translation>Pixels cartographiés</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters that hold pixels</source>
        <translation>Clusters contenant des pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Seconds of mapping</source>
        <translation>Secondes de cartographie</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is none of {choices}</source>
        <translation>{name} : {value} n'est aucun de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>Annulé : rien n'a été écrit, les fichiers antérieurs sont intacts</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it, with the log</source>
        <translation>Erreur inattendue dans {algorithm} : {error} ; merci de la signaler, en joignant le journal</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene is given; choose one raster or more</source>
        <translation>{name} : aucune scène n'est donnée ; choisissez un ou plusieurs rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} does not hold polygons; give a polygon layer or a raster</source>
        <translation>{name} : {layer} ne contient pas de polygones ; donnez une couche de polygones ou un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: is neither a raster nor polygons; give a raster or a polygon layer</source>
        <translation>{name} : {value} : ni raster ni polygones ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: no such file or layer; give a raster or a polygon layer</source>
        <translation>{name} : {value} : fichier ou couche introuvable ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; give a file (*.sscc) that Train SSCC wrote</source>
        <translation>{path} : pas un modèle SSCC ; donnez un fichier (*.sscc) écrit par « Entraîner SSCC »</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; give a model file (*.sscc)</source>
        <translation>{path} : fichier introuvable ; donnez un fichier de modèle (*.sscc)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} is not a raster; choose a raster layer or file</source>
        <translation>{name} : {layer} n'est pas un raster ; choisissez une couche ou un fichier raster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} comes from a server; save it to a file first (Export, Save As)</source>
        <translation>{name} : {layer} vient d'un serveur ; enregistrez-la d'abord dans un fichier (Exporter, Enregistrer sous)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install what is missing with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC ne peut pas encore fonctionner : {what}. Installez ce qui manque par Extensions &gt; SSCC &gt; Dépendances, ou avec : {command}</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate clusters</source>
        <translation>Évaluer les clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster with reference labels</source>
        <translation>Compare un raster de clusters à des données de référence</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>accuracy,agreement,confusion matrix,kappa,reference,validation</source>
        <translation>exactitude,concordance,matrice de confusion,kappa,référence,validation</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster of any origin with reference labels, a raster or polygons. Clusters have no class names, so each cluster is first matched with the one class that gives the best total agreement.

Overall accuracy and kappa count pixels after this matching; NMI, ARI and purity need no matching. Only pixels with a reference label count.</source>
        <translation>Compare un raster de clusters de toute origine à des données de référence, raster ou polygones. Les clusters n'ont pas de nom de classe : chacun est donc d'abord associé à la classe qui donne la meilleure concordance totale.

L'exactitude globale et le kappa comptent les pixels après cette association ; la NMI, l'ARI et la pureté n'en ont pas besoin. Seuls comptent les pixels pourvus d'une étiquette de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers: 1 and above, 0 is nodata.</source>
        <translation>Un raster de numéros de cluster : 1 et plus, 0 est nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. Another grid or CRS is brought onto that of the clusters by nearest neighbour.</source>
        <translation>Classes vraies : un raster de numéros de classe (0 est sans étiquette) ou des polygones. Une autre grille ou un autre SCR est ramené à ceux des clusters par plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster, or where the polygons have only one such field.</source>
        <translation>Champ des polygones qui contient la classe, nombre ou nom. Inutile avec un raster, ou si les polygones n'ont qu'un seul champ de ce type.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The clusters with the names and colours of the classes they match, to write (GeoTIFF).</source>
        <translation>Les clusters, avec les noms et les couleurs des classes associées, à écrire (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Report with the confusion matrix and all measures, to open in a browser (HTML).</source>
        <translation>Rapport avec la matrice de confusion et toutes les mesures, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Class field</source>
        <translation>Champ de classe</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Named clusters</source>
        <translation>Clusters nommés</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy</source>
        <translation>Exactitude globale</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Normalised mutual information (NMI)</source>
        <translation>Information mutuelle normalisée (NMI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Adjusted Rand index (ARI)</source>
        <translation>Indice de Rand ajusté (ARI)</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Purity</source>
        <translation>Pureté</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. Empty: all bands that hold data. Change it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Bandes à utiliser, comptées à partir de 1, par exemple 1-50,60-100. Vide : toutes les bandes qui contiennent des données. À modifier pour écarter des bandes bruitées que le fichier ne signale pas comme mauvaises.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels to use: a raster (non-zero) or polygons (inside), in any grid and any CRS. All others become nodata. Empty: wherever there is data. Use it to leave out clouds or water.</source>
        <translation>Pixels à utiliser : un raster (non nul) ou des polygones (à l'intérieur), de grille et de SCR quelconques. Tous les autres deviennent nodata. Vide : partout où il y a des données. Permet d'écarter les nuages ou l'eau.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>SSCC model</source>
        <translation>Modèle SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>HTML file</source>
        <translation>Fichier HTML</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where to compute: auto (default) takes an NVIDIA GPU (cuda), else an Apple GPU (mps), else the processor (cpu). The log names the device that was taken.</source>
        <translation>Où calculer : auto (par défaut) prend un GPU NVIDIA (cuda), sinon un GPU Apple (mps), sinon le processeur (cpu). Le journal nomme le périphérique retenu.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory to use at most, in MB, 1024 by default. Scenes of any size fit; more memory is only a little faster.</source>
        <translation>Mémoire à utiliser au plus, en Mo, 1024 par défaut. Les scènes de toute taille conviennent ; davantage de mémoire n'est que légèrement plus rapide.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Clusters to look for: 2 or more, 8 if you do not know. With 0 a number is suggested from the first scene. Ask for fewer where clusters stay nearly empty, for more where unlike covers share one.</source>
        <translation>Clusters à chercher : 2 ou plus, 8 si vous ne savez pas. Avec 0, un nombre est suggéré d'après la première scène. Demandez-en moins si des clusters restent presque vides, davantage si des occupations différentes en partagent un.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and recipe: quick, standard (default), thorough, or paper, the recipe of the authors.</source>
        <translation>Effort et recette : quick, standard (par défaut), thorough, ou paper, la recette des auteurs.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same map, another one differs.</source>
        <translation>Départ des nombres aléatoires, 0 par défaut. La même graine donne la même carte, une autre graine en donne une autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to go on from, of the same sensor and number of clusters: the clusters keep their numbers, names and colours. Empty: start anew.</source>
        <translation>Un modèle dont repartir, de même capteur et de même nombre de clusters : les clusters gardent leurs numéros, leurs noms et leurs couleurs. Vide : partir de zéro.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>Nombre de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Initial model</source>
        <translation>Modèle initial</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Width of the neighbourhood that decides about a pixel, in pixels, odd. Smaller keeps finer detail, larger gives calmer maps. Empty: as the preset has it.</source>
        <translation>Largeur du voisinage qui décide d'un pixel, en pixels, impaire. Plus petite, elle garde des détails plus fins ; plus grande, elle donne des cartes plus lisses. Vide : valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More keeps weaker signals, and more noise. Empty: as the preset has it.</source>
        <translation>Nombre de composantes de la transformation spectrale vues par le réseau. En augmenter le nombre conserve des signaux plus faibles, et davantage de bruit. Vide : valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer is faster; more helps only while the loss still falls. Empty: as the preset has it.</source>
        <translation>Nombre de pas d'entraînement. Moins de pas va plus vite ; plus de pas n'aide que tant que la perte diminue encore. Vide : valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it where memory runs out. Empty: as the preset has it.</source>
        <translation>Pixels par pas d'entraînement. Gardez-le au-dessus de 16 fois le nombre de clusters ; diminuez-le si la mémoire manque. Vide : valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step width of the optimiser, without unit. Lower it where the loss jumps. Empty: as the preset has it.</source>
        <translation>Pas de l'optimiseur, sans unité. À diminuer si la perte fait des sauts. Vide : valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Learning rate</source>
        <translation>Taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Patch size</source>
        <translation>Taille du voisinage</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Components</source>
        <translation>Composantes</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Training steps</source>
        <translation>Pas d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Rename clusters</source>
        <translation>Renommer les clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Writes names, colours and merged clusters of a map's legend back into its model</source>
        <translation>Reporte les noms, les couleurs et les clusters fusionnés de la légende d'une carte dans son modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology,merge</source>
        <translation>clustering,légende,noms,couleurs,symbologie,fusionner</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters that you gave the same name are merged: on these maps they are one cluster, which has the lowest of their numbers, its colour, and the sum of their probabilities as confidence. The log tells which. Merged clusters cannot be parted again; keep the model as it was if in doubt.

The other cluster numbers stay as they are, and so does the map itself.</source>
        <translation>Conserve les noms et les couleurs que vous avez donnés aux clusters dans QGIS : modifiez-les dans la symbologie de la couche, puis exécutez cet algorithme sur la couche. Toutes les cartes que « Appliquer SSCC » produit avec le nouveau modèle les ont dès le départ.

Les clusters auxquels vous avez donné le même nom sont fusionnés : sur ces cartes, ils forment un seul cluster, qui a le plus petit de leurs numéros, la couleur correspondante et, comme confiance, la somme de leurs probabilités. Le journal indique lesquels. Les clusters fusionnés ne peuvent plus être séparés ; dans le doute, gardez le modèle tel qu'il était.

Les autres numéros de cluster ne changent pas, la carte elle-même non plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values). Clusters of the same name are merged.</source>
        <translation>Une carte du modèle, dont la légende (valeurs uniques) porte les noms et les couleurs à conserver. Les clusters de même nom sont fusionnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model (*.sscc) that made the map.</source>
        <translation>Le modèle (*.sscc) qui a produit la carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model file to write; it may be the same file.</source>
        <translation>Le fichier de modèle à écrire ; ce peut être le même fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Modèle renommé</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: has a cluster {last}, {name} has {clusters}: give the model of this map</source>
        <translation>INPUT : contient un cluster {last}, {name} en a {clusters} : donnez le modèle de cette carte</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of {number} is left out: it was merged into {into} earlier</source>
        <translation>Le nom de {number} est ignoré : ce cluster a déjà été fusionné avec {into}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>fusionné avec {numbers}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer is given; choose a map with a legend</source>
        <translation>INPUT : aucune couche n'est donnée ; choisissez une carte munie d'une légende</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT : la légende de {layer} ne liste aucun cluster ; réglez sa symbologie sur valeurs uniques</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Créer une scène d'exemple</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene with its reference to try SSCC on</source>
        <translation>Écrit une scène hyperspectrale avec sa référence pour essayer SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Sample data</source>
        <translation>Données d'exemple</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>hyperspectral,test,example,synthetic,Indian Pines,reference</source>
        <translation>hyperspectral,test,exemple,synthétique,Indian Pines,référence</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a scene to try SSCC on, and on demand the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up ground seen by an imaginary spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene, 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Écrit une scène pour essayer SSCC et, sur demande, le raster de ses classes vraies pour « Évaluer les clusters ».

synthetic : champs, forêt, eau et surfaces bâties vus par un spectromètre imaginaire, avec du bruit, de l'ombre, des pixels mixtes et une bordure nodata, de taille quelconque.

indian-pines : la scène AVIRIS classique, 145 x 145 pixels, 200 bandes et 16 classes. Ses données viennent avec le paquet Python tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size chosen below; indian-pines is a real scene that has its own size.</source>
        <translation>synthetic (par défaut) a la taille choisie ci-dessous ; indian-pines est une scène réelle qui a sa propre taille.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Height of the synthetic scene in pixels, 256 by default.</source>
        <translation>Hauteur de la scène synthétique en pixels, 256 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Width of the synthetic scene in pixels, 256 by default.</source>
        <translation>Largeur de la scène synthétique en pixels, 256 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of spectral bands of the synthetic scene, 60 by default.</source>
        <translation>Nombre de bandes spectrales de la scène synthétique, 60 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of classes of the synthetic scene, 8 by default.</source>
        <translation>Nombre de classes de la scène synthétique, 8 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Start of the random numbers: the same seed gives the same synthetic scene.</source>
        <translation>Départ des nombres aléatoires : la même graine donne la même scène synthétique.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The scene to write (GeoTIFF).</source>
        <translation>La scène à écrire (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The raster of true classes to write: class numbers from 1, 0 is unlabelled.</source>
        <translation>Le raster des classes vraies à écrire : numéros de classe à partir de 1, 0 est sans étiquette.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Suggérer le nombre de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without any label</source>
        <translation>Suggère combien de clusters demander, sans aucune étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>clustering,non supervisé,nombre de clusters,k,coude</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests one of them: where a cluster fewer loses a cover and a cluster more only splits one.

The suggestion is a starting point. A scene may hold several sensible numbers; the log names those that come next, the report shows the whole curve. Train SSCC does the same by itself with 0 clusters.</source>
        <translation>Essaie une série de nombres de clusters sur un échantillon de la scène et en suggère un : celui pour lequel un cluster de moins perd une occupation du sol et un cluster de plus ne fait qu'en diviser une.

La suggestion est un point de départ. Plusieurs nombres peuvent convenir à une scène ; le journal cite les suivants, le rapport montre toute la courbe. « Entraîner SSCC » fait de même de lui-même avec 0 cluster.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to look at.</source>
        <translation>Le raster à examiner.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Smallest number of clusters to try, 2 by default.</source>
        <translation>Plus petit nombre de clusters à essayer, 2 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Largest number of clusters to try, 30 by default. More takes longer.</source>
        <translation>Plus grand nombre de clusters à essayer, 30 par défaut. Une valeur plus grande prend plus de temps.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Départ des nombres aléatoires, 0 par défaut. La même graine donne la même suggestion.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with the curve over all numbers, to open in a browser (HTML).</source>
        <translation>Rapport avec la courbe sur tous les nombres, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Fewest clusters</source>
        <translation>Nombre minimal de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Most clusters</source>
        <translation>Nombre maximal de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Nombre de clusters suggéré</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>Entraîner SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one scene or several, without any label</source>
        <translation>Apprend des clusters à partir d'une ou de plusieurs scènes, sans aucune étiquette</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hyperspectral,multispectral,clustering,non supervisé,apprentissage profond</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar ground cover, without any label, and writes what it learned to a model file. Apply SSCC maps any scene of the same sensor with it.

Choose the number of clusters a little above the number of cover types you expect. Nodata, bands marked as bad, empty bands and constant bands are left out by themselves. The same seed gives the same map.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best that more time can give, paper for the recipe of the publication (slow).</source>
        <translation>Apprend à diviser des scènes en clusters d'occupation du sol semblable, sans aucune étiquette, et écrit ce qu'il a appris dans un fichier de modèle. « Appliquer SSCC » s'en sert pour cartographier toute scène du même capteur.

Choisissez un nombre de clusters un peu supérieur au nombre de types d'occupation attendus. Le nodata, les bandes signalées comme mauvaises, les bandes vides et les bandes constantes sont écartés d'office. La même graine donne la même carte.

Le préréglage fixe l'effort : quick pour un premier aperçu, standard pour une carte, thorough pour le meilleur que davantage de temps puisse donner, paper pour la recette de la publication (lente).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One raster or several, all of the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Un ou plusieurs rasters, tous du même capteur (mêmes bandes). Un seul modèle est entraîné sur l'ensemble.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the clusters' names and colours, and no path.</source>
        <translation>Le fichier de modèle à écrire. Il contient les noms et les couleurs des clusters, et aucun chemin.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Carte de la première scène : numéros de cluster à partir de 1, 0 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and the first scene, to open in a browser (HTML).</source>
        <translation>Rapport sur l'entraînement et la première scène, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Perte finale</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Seconds of training</source>
        <translation>Secondes d'entraînement</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model is in a temporary file that QGIS removes when it closes: {path}</source>
        <translation>Le modèle est dans un fichier temporaire que QGIS supprime en se fermant : {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model is written, the map is not; an older map is intact</source>
        <translation>Annulé : le modèle est écrit, la carte ne l'est pas ; une carte antérieure est intacte</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Suggested number of clusters: {clusters}</source>
        <translation>Nombre de clusters suggéré : {clusters}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>SSCC: dependencies</source>
        <translation>SSCC : dépendances</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Not ready: {packages}. Install them here, or with the command below.</source>
        <translation>Pas prêt : {packages}. Installez-les ici, ou avec la commande ci-dessous.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>All is there: SSCC can train and apply.</source>
        <translation>Tout est là : SSCC peut entraîner et appliquer.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>processor only (small download, works everywhere)</source>
        <translation>processeur seul (petit téléchargement, fonctionne partout)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (several GB)</source>
        <translation>GPU NVIDIA avec CUDA (plusieurs Go)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (mirror or offline)</source>
        <translation>tel que pip est configuré ici (miroir ou hors ligne)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>PyTorch for:</source>
        <translation>PyTorch pour :</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder:</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The command, with QGIS's own packages held at their versions:</source>
        <translation>La commande ; les paquets propres à QGIS y gardent leurs versions :</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own stay.</source>
        <translation>Supprimer les paquets de {folder} ? Ceux de QGIS restent.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS restarts.</source>
        <translation>Supprimé. Ce qui est chargé reste utilisé jusqu'au redémarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: removed when QGIS starts the next time.</source>
        <translation>En cours d'utilisation : sera supprimé au prochain démarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The folder is in use ({reason}): restart QGIS and install again.</source>
        <translation>Le dossier est en cours d'utilisation ({reason}) : redémarrez QGIS et installez de nouveau.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>Arrêté : rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Failed: the reason is above. Nothing was changed.</source>
        <translation>Échec : la raison figure ci-dessus. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters</source>
        <translation>{scene} : clusters</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence</source>
        <translation>{scene} : confiance</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: named</source>
        <translation>{scene} : nommé</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{clusters} named after {reference}</source>
        <translation>{clusters}, nommé d'après {reference}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene} : référence</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>Exemple SSCC</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}</source>
        <translation>{scene} cartographiée avec {model}, {clusters} clusters, graine {seed}, entraîné sur {device}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Sample scene…</source>
        <translation>Scène d'exemple…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Dependencies…</source>
        <translation>Dépendances…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>User guide</source>
        <translation>Guide de l'utilisateur</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": choose auto, cpu, cuda or mps</source>
        <translation>périphérique « {name} » : choisissez auto, cpu, cuda ou mps</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": not on this machine; choose auto or cpu</source>
        <translation>périphérique « {name} » : absent de cette machine ; choisissez auto ou cpu</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>une sortie n'a pas de nom de fichier ; donnez-en un</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; make it first or choose another</source>
        <translation>{path} : le dossier n'existe pas ; créez-le d'abord ou choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written ({reason}); choose another</source>
        <translation>{path} : impossible d'écrire dans le dossier ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path} : est un dossier ; donnez un nom de fichier</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path} : le nom du fichier doit se terminer par {endings}</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another place</source>
        <translation>{path} : ne peut pas être écrit ({reason}) ; choisissez un autre emplacement</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no good band in common; train on scenes of one sensor</source>
        <translation>les scènes n'ont aucune bonne bande en commun ; entraînez sur des scènes d'un même capteur</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Dropped {dropped} of {bands} bands: {reasons}</source>
        <translation>{dropped} bandes sur {bands} écartées : {reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor</source>
        <translation>{path} : a {bands} bandes, la première scène en a {count} ; entraînez sur des scènes d'un même capteur</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of one sensor</source>
        <translation>{path} : la bande {band} est à {here:.1f} nm, dans la première scène à {wanted:.1f} nm ; entraînez sur des scènes d’un seul capteur</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>bands {bands}: the initial model reads others ({count}); leave out the bands, or train anew</source>
        <translation>bandes {bands} : le modèle initial en lit d’autres ({count}) ; omettez les bandes, ou entraînez à nouveau</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used, for band {band} holds no data there; leave out that band to use them</source>
        <translation>{scene} : {percent} % des pixels ne sont pas utilisés, car la bande {band} n'y a pas de données ; omettez cette bande pour les utiliser</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels hold one value, zero or less, in every band: they are taken as no data</source>
        <translation>{scene} : {percent} % des pixels ont une même valeur, nulle ou négative, dans toutes les bandes : ils sont pris pour nodata</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in every band; if that means no data, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene} : {percent} % des pixels valent {value} dans toutes les bandes ; si cela signifie nodata, déclarez-le : gdal_edit.py -a_nodata VALUE FICHIER</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>Lecture de {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over it</source>
        <translation>{scene} : entraînement sur {count} blocs de {side} x {side} pixels répartis sur la scène</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have spikes in single bands: these are replaced by what the bands beside say</source>
        <translation>{percent} % des pixels ont des valeurs aberrantes dans quelques bandes ; elles sont remplacées par celles des bandes voisines</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>no pixel has both a cluster and a reference class</source>
        <translation>aucun pixel n'a à la fois un cluster et une classe de référence</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Class {number}</source>
        <translation>Classe {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Cluster {number}</source>
        <translation>Cluster {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>Applying on {device}</source>
        <translation>Application sur {device}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: has {bands} bands, a map of clusters has one; give a raster that Apply SSCC wrote</source>
        <translation>{path} : a {bands} bandes, une carte de clusters en a une ; donnez un raster écrit par Appliquer SSCC</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path} : les classes sont celles de son champ « {field} »</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: holds numbers that are no class numbers; give a raster of whole numbers</source>
        <translation>{path} : contient des nombres qui ne sont pas des numéros de classe ; donnez un raster de nombres entiers</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place?</source>
        <translation>{path} : n'étiquette aucun pixel de {scene} ; couvre-t-il le même lieu ?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: holds numbers that are no cluster numbers; give a raster that Apply SSCC wrote</source>
        <translation>{path} : contient des nombres qui ne sont pas des numéros de cluster ; donnez un raster écrit par « Appliquer SSCC »</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster} (sans classe)</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Writing the named map</source>
        <translation>Écriture de la carte nommée</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside of what the model was trained on, in most bands: unit, scale or offset may differ, or the scene shows what the training never saw, such as clouds</source>
        <translation>{scene} : {percent} % des pixels se trouvent, dans la plupart des bandes, hors de ce sur quoi le modèle a été entraîné : l’unité, l’échelle ou le décalage peuvent différer, ou la scène montre ce que l’entraînement n’a jamais vu, comme des nuages</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: going on with the CPU</source>
        <translation>{device} : mémoire épuisée, on continue avec le processeur</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped tile {number} of {count}</source>
        <translation>Tuile {number} sur {count} cartographiée</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands the model reads; check nodata and the mask</source>
        <translation>{path} : n'a aucun pixel valide dans les bandes que lit le modèle ; vérifiez le nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path} : ne peut pas être créé ; le disque est-il plein, ou le dossier en lecture seule ?</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name} : ne peut pas être écrit ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: {clusters} clusters suggested</source>
        <translation>{scene} : {clusters} clusters suggérés</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>no number stands out; this is the number of signals above noise</source>
        <translation>aucun nombre ne se détache ; c'est le nombre de signaux au-dessus du bruit</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>also worth a try: {others}</source>
        <translation>à essayer aussi : {others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>{min_clusters} à {max_clusters} clusters : donnez un intervalle à partir de 2</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} different pixels; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene} : n'a que {distinct} pixels différents ; {min_clusters} clusters ne peuvent pas être distingués</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>Essai de {clusters} clusters</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Of low confidence: {clusters}. Borders and mixtures are: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>De faible confiance : {clusters}. Ce sont souvent des bords et des mélanges : regardez la carte, puis fusionnez-les avec un autre cluster ou demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Loss: all terms together</source>
        <translation>Perte : tous les termes ensemble</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Agreement with the teacher</source>
        <translation>Concordance avec l'enseignant</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Cluster level: same clusters in both views</source>
        <translation>Niveau cluster : mêmes clusters dans les deux vues</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Instance level: a pixel found by its other view</source>
        <translation>Niveau instance : un pixel reconnu par son autre vue</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Share of pixels whose two views agree</source>
        <translation>Part des pixels dont les deux vues concordent</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Clusters in use</source>
        <translation>Clusters utilisés</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>fields</source>
        <translation>parcelles</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene} : {clusters} clusters</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{clusters} against {reference}</source>
        <translation>{clusters} comparé à {reference}</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>no reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} over the number of clusters</source>
        <translation>{name} selon le nombre de clusters</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Bend</source>
        <translation>Coude</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Spread within clusters</source>
        <translation>Dispersion dans les clusters</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene} : combien de clusters ?</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>le rapport a besoin de jinja2 ({error}) ; installez-le avec : pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Wavelength (nm)</source>
        <translation>Longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>Spectre moyen de chaque cluster</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>Spectre de {cluster}</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>Les {count} plus grands clusters sont montrés.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Small clusters not shown: {count}, of which the sample that spectra are read from holds no pixel.</source>
        <translation>Petits clusters non montrés : {count} ; l'échantillon dont sont tirés les spectres n'en contient aucun pixel.</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Histogram of confidence</source>
        <translation>Histogramme de la confiance</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels (%)</source>
        <translation>Pixels (%)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>Pixels selon les deux premières composantes, colorés par cluster</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 1 (in units of noise)</source>
        <translation>Composante 1 (en unités de bruit)</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 2</source>
        <translation>Composante 2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} over the steps</source>
        <translation>{name} au fil des pas</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{count} used</source>
        <translation>{count} utilisées</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>, {count} dropped</source>
        <translation>, {count} écartées</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}, {rows} x {cols} pixels</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixel size</source>
        <translation>Taille des pixels</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind} (part de pépite {share:.2f})</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Kind of scene</source>
        <translation>Type de scène</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} s sur {device}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>scene "{scene}": no such sample scene; choose {scenes}</source>
        <translation>scène « {scene} » : pas de telle scène d'exemple ; choisissez {scenes}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines: its data come with the Python package tensorly, which is not installed; run "pip install tensorly", or take the synthetic scene</source>
        <translation>Indian Pines : ses données viennent avec le paquet Python tensorly, qui n'est pas installé ; lancez « pip install tensorly » ou prenez la scène synthétique</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines written</source>
        <translation>Indian Pines écrite</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {name} is {value}; choose {low} to {high}</source>
        <translation>scène synthétique : {name} vaut {value} ; choisissez de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {rows} x {cols} pixels do not hold {clusters} classes; make it larger</source>
        <translation>scène synthétique : {rows} x {cols} pixels ne peuvent pas contenir {clusters} classes ; agrandissez-la</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>block {number} of {count}</source>
        <translation>bloc {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>{path}: cannot be written; is the disk full?</source>
        <translation>{path} : ne peut pas être écrit ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>bandes « {text} » : « {part} » n'est ni un numéro de bande ni un intervalle ; écrivez par exemple 1-50,60-100</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model wants {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path} : la bande {band} est à {here:.1f} nm, le modèle attend {wanted:.1f} nm ; appliquez-le à une scène du même capteur</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path} : a {scene_bands} bandes, le modèle a été entraîné sur {trained} ; appliquez-le à une scène du même capteur</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path} : fichier introuvable ; vérifiez le chemin</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header; give the file of values beside it</source>
        <translation>{path} : est un en-tête ; donnez le fichier de valeurs qui l'accompagne</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path} : pas un raster lisible par GDAL ; donnez un raster GeoTIFF, ENVI, VRT, netCDF ou HDF5</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: holds {count} rasters of one band; stack them with gdalbuildvrt -separate, and give the stack</source>
        <translation>{path} : contient {count} rasters d'une bande ; empilez-les avec gdalbuildvrt -separate et donnez la pile</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: holds {count} rasters; give one of them, such as {first}</source>
        <translation>{path} : contient {count} rasters ; donnez l'un d'eux, par exemple {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: the raster has no bands</source>
        <translation>{path} : le raster n'a pas de bandes</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel inside the mask; check nodata and the mask</source>
        <translation>{path} : n'a aucun pixel valide dans le masque ; vérifiez le nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path} : n'a aucun pixel valide ; vérifiez le nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path} : illisible à la ligne {row}, colonne {col} ; le fichier est-il endommagé ?</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is read or written by this run already; give another file</source>
        <translation>{path} : est déjà lu ou écrit par cette exécution ; donnez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it anew</source>
        <translation>{path} : est plus court ({size} octets) que ne l'indique son en-tête ({expected}) ; copiez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: neither a raster nor polygons; give a raster or a polygon layer</source>
        <translation>{path} : ni raster ni polygones ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: no such file; give a raster or a polygon layer</source>
        <translation>{path} : fichier introuvable ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no georeference in common with {scene} and not its size of {rows} x {cols} pixels; give one on the same grid</source>
        <translation>{path} : n'a pas de géoréférencement en commun avec {scene}, ni sa taille de {rows} x {cols} pixels ; donnez-en un sur la même grille</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path} : n'a pas de couche « {layer} » ; ses couches sont {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has ground control points only; warp it first: gdalwarp {name} warped.tif</source>
        <translation>{path} : ne peut pas être superposé à {scene}, scène qui n'a que des points de contrôle ; redressez d'abord la scène : gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has no georeference; georeference it first, or draw the polygons on it as it is</source>
        <translation>{path} : ne peut pas être superposé à {scene}, scène sans géoréférencement ; géoréférencez d'abord la scène, ou dessinez les polygones sur elle telle qu'elle est</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: holds several layers ({names}); say which: FILE|layername={layer}</source>
        <translation>{path} : contient plusieurs couches ({names}) ; indiquez laquelle : FICHIER|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: none holds whole numbers or text, so add one</source>
        <translation>{path} : indiquez quel champ des polygones contient la classe : aucun ne contient de nombres entiers ou de texte, ajoutez-en donc un</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: one of {fields}</source>
        <translation>{path} : indiquez quel champ des polygones contient la classe : l'un de {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path} : n'a pas de champ « {field} » ; champs de nombres entiers ou de texte : {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no polygon with a value in "{field}"; give a layer of polygons</source>
        <translation>{path} : n'a aucun polygone avec une valeur dans « {field} » ; donnez une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid; is its CRS right, and the place?</source>
        <translation>{path} : ne peut pas être ramené à la grille de la scène ; son SCR et son emplacement sont-ils justes ?</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path} : n'a pas de bande {band} ; il a les bandes 1 à {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the bands asked for are transparency (alpha); choose others</source>
        <translation>{path} : les bandes demandées sont de la transparence (alpha) ; choisissez-en d’autres</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: holds complex numbers; give real ones, as their amplitude</source>
        <translation>{path} : contient des nombres complexes ; donnez des nombres réels, comme leur amplitude</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>nodata everywhere</source>
        <translation>nodata partout</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>nodata dans plus de la moitié des pixels</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path} : toutes les bandes sont constantes, vides ou signalées comme mauvaises ; il n'y a rien à classer</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the views agree.</source>
        <translation>Les {clusters} clusters sont tous utilisés et les vues concordent.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters is empty: ask for {fewer}.</source>
        <translation>1 cluster sur {clusters} est vide : demandez-en {fewer}.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{empty} of {clusters} clusters are empty: ask for {fewer}.</source>
        <translation>{empty} clusters sur {clusters} sont vides : demandez-en {fewer}.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is scraps, ask for fewer.</source>
        <translation>1 cluster sur {clusters} ne contient que {share:.1f} % des pixels : regardez-le sur la carte ; si ce sont des bribes, demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are scraps, ask for fewer.</source>
        <translation>{small} clusters sur {clusters} ne contiennent ensemble que {share:.1f} % des pixels : regardez-les sur la carte ; si ce sont des bribes, demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>Le réseau hésite (confiance moyenne {confidence:.2f}) : entraînez plus longtemps ou demandez moins de clusters.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>Two views of a pixel agree in {share:.0f} % of the cases only: train longer, or ask for fewer clusters.</source>
        <translation>Deux vues d'un pixel ne concordent que dans {share:.0f} % des cas : entraînez plus longtemps ou demandez moins de clusters.</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); pip install safetensors</source>
        <translation>safetensors ne peut pas être importé ({error}) ; pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; train it again or copy it anew</source>
        <translation>{path} : tronqué, ou pas un modèle SSCC ; entraînez-le à nouveau ou recopiez-le</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; give a file that Train SSCC wrote</source>
        <translation>{path} : pas un modèle SSCC ; donnez un fichier écrit par « Entraîner SSCC »</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was altered; copy the model anew</source>
        <translation>{path} : l'en-tête a été modifié ; recopiez le modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path} : produit par une version plus récente ({version}) ; mettez SSCC for QGIS à jour</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was altered after training; copy the model anew</source>
        <translation>{path} : a été modifié après l'entraînement ; recopiez le modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>le réseau du modèle est celui d’une autre version de SSCC ; entraîner à nouveau le modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>préréglage « {preset} » : choisissez {presets}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at least {low}</source>
        <translation>{name} = {value} : doit valoir au moins {low}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at most {high}</source>
        <translation>{name} = {value} : doit être au plus {high}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>learning rate = {rate}: must lie above 0 and not above 1</source>
        <translation>taux d'apprentissage = {rate} : doit être supérieur à 0 et au plus égal à 1</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be odd and at least 3 for the preset paper</source>
        <translation>taille du voisinage = {patch} : doit être impaire et valoir au moins 3 pour le préréglage paper</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be 5, 9, 13, 17, ...</source>
        <translation>taille du voisinage = {patch} : doit valoir 5, 9, 13, 17, ...</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Training on {device}</source>
        <translation>Entraînement sur {device}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>clusters = {clusters} : la scène n'a que {pixels} pixels valides ; demandez-en moins</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, merged ones included</source>
        <translation>, clusters fusionnés compris</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, {wanted} were asked for; ask for as many</source>
        <translation>{path} : a {clusters} clusters{merged}, {wanted} ont été demandés ; demandez-en autant</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Looking for the clusters to start from</source>
        <translation>Recherche des clusters de départ</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>la perte n'est pas finie au pas {step} ; baissez le taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Pas {step} sur {steps}, perte {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Out of memory on {device}: going on with batches half the size</source>
        <translation>Mémoire épuisée sur {device} : on continue avec des lots deux fois plus petits</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>SSCC for QGIS {version}: spectral-spatial contrastive clustering, without training labels.</source>
        <translation>SSCC for QGIS {version} : classification contrastive spectro-spatiale, sans étiquettes d'entraînement.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{pixels} pixels have both a cluster and a reference class; {agreeing} of them agree when each class is matched with one cluster.</source>
        <translation>{pixels} pixels ont à la fois un cluster et une classe de référence ; {agreeing} d'entre eux concordent quand chaque classe est associée à un cluster.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>overall accuracy, {low:.3f} to {high:.3f}</source>
        <translation>exactitude globale, de {low:.3f} à {high:.3f}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>kappa</source>
        <translation>kappa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>purity, many to one</source>
        <translation>pureté, plusieurs à un</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The clusters are in the colours of the classes they match. Pixels without a reference count for nothing.</source>
        <translation>Les clusters ont les couleurs des classes auxquelles ils sont associés. Les pixels sans référence ne comptent pas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>cluster without a class</source>
        <translation>cluster sans classe</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Rows are reference classes, columns the clusters in matched order: outlined cells agree, – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>Les lignes sont les classes de référence, les colonnes les clusters dans l'ordre de l'association : les cellules encadrées concordent, – est une classe sans cluster. Plus la teinte est forte, plus la part de la ligne est grande.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Labelled (ha)</source>
        <translation>Étiquetée (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map (ha)</source>
        <translation>Carte (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>User's</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's accuracy: share of a class's pixels that its cluster found. User's accuracy: share of a cluster's pixels that are of its class.</source>
        <translation>Exactitude du producteur : part des pixels d'une classe que son cluster a trouvés. Exactitude de l'utilisateur : part des pixels d'un cluster qui sont de sa classe.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: the area of its cluster, labelled or not.</source>
        <translation>Carte : la superficie de son cluster, étiquetée ou non.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>Plusieurs à un</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>When each cluster takes the class it holds most of, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>Quand chaque cluster prend la classe dont il contient le plus, {share} des pixels concordent (pureté). Les clusters qui partagent ici une classe pourraient être fusionnés.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa match clusters and classes one to one. NMI and ARI need no matching: 1 is a perfect agreement, and ARI is 0 where the clusters tell nothing of the classes. The interval of the overall accuracy takes pixels as independent draws; neighbours are not, so read it as the least uncertainty.</source>
        <translation>L'exactitude globale et le kappa associent clusters et classes un à un. La NMI et l'ARI n'ont pas besoin d'association : 1 est une concordance parfaite, et l'ARI vaut 0 là où les clusters ne disent rien des classes. L'intervalle de l'exactitude globale traite les pixels comme des tirages indépendants ; des voisins ne le sont pas : lisez-le comme l'incertitude minimale.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters found in {pixels} valid pixels of {rows} x {cols}, from {bands} bands. No labels were used.</source>
        <translation>{found} clusters sur {clusters} trouvés dans {pixels} pixels valides de {rows} x {cols}, à partir de {bands} bandes. Aucune étiquette n'a été utilisée.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>clusters on the map</source>
        <translation>clusters sur la carte</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>mean confidence</source>
        <translation>confiance moyenne</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>area mapped</source>
        <translation>surface cartographiée</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>applying</source>
        <translation>application</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The model holds no diagnosis.</source>
        <translation>Le modèle ne contient pas de diagnostic.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the clusters</source>
        <translation>Carte des clusters</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Spectra</source>
        <translation>Spectres</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Mean of each cluster's pixels, from {pixels} sampled pixels.</source>
        <translation>Moyenne des pixels de chaque cluster, à partir de {pixels} pixels échantillonnés.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The scene tells no wavelengths, so bands are counted.</source>
        <translation>La scène n'indique pas de longueurs d'onde : les bandes sont donc comptées.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Missing bands are gaps.</source>
        <translation>Les bandes manquantes sont des lacunes.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster by itself, on the same axes; the shade is one standard deviation to either side.</source>
        <translation>Chaque cluster à part, sur les mêmes axes ; l'ombre est d'un écart-type de part et d'autre.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability that the network gives to the cluster it chose. Low values are borders, mixtures and covers that share a cluster.</source>
        <translation>Probabilité que le réseau donne au cluster retenu. Les valeurs basses sont des bordures, des mélanges et des occupations du sol qui partagent un cluster.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>Carte de la confiance</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels by the first two components of the noise-whitened transform, in their clusters' colours. Clusters that lie apart here are told apart by two numbers; others need the further components and the neighbourhood.</source>
        <translation>Pixels échantillonnés selon les deux premières composantes de la transformation à bruit blanchi, aux couleurs de leurs clusters. Les clusters séparés ici se distinguent par deux nombres ; les autres ont besoin des composantes suivantes et du voisinage.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The training over its steps.</source>
        <translation>L'entraînement au fil de ses pas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>à la fin {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and circumstances</source>
        <translation>Réglages et circonstances</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands that were dropped</source>
        <translation>Bandes écartées</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from {pixels} pixels.</source>
        <translation>Suggéré d'après la scène seule, sans étiquettes, à partir de {pixels} pixels.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>clusters suggérés</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth a try</source>
        <translation>à essayer aussi</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>signaux au-dessus du bruit</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>kind of scene</source>
        <translation>type de scène</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>to find out</source>
        <translation>temps de calcul</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>Pourquoi ce nombre</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each further cluster leaves less spread within clusters. At {clusters} the curve bends most: one cluster fewer would lose a cover, one more mostly splits one.</source>
        <translation>Chaque cluster supplémentaire laisse moins de dispersion à l'intérieur des clusters. À {clusters}, la courbe se plie le plus : un cluster de moins perdrait une occupation du sol, un de plus ne ferait le plus souvent qu'en diviser une.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls evenly, and no number of clusters stands out: the covers of this scene grade into each other. The suggestion is the number of independent signals above the noise, and one. Take it as a start, and look at the map.</source>
        <translation>La dispersion à l'intérieur des clusters décroît régulièrement et aucun nombre ne se détache : les occupations du sol de cette scène passent graduellement de l'une à l'autre. La suggestion est le nombre de signaux indépendants au-dessus du bruit, plus un. Prenez-la comme point de départ et regardez la carte.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, units of noise</source>
        <translation>moyenne quadratique, unités de bruit</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>Coude de son logarithme</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the greatest is suggested</source>
        <translation>le plus grand est suggéré</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none is great</source>
        <translation>aucun n'est grand</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>A suggestion, not a truth: ask for more clusters if covers you want apart share one, for fewer if one cover is cut into several. Two is never suggested where there is a choice, because every scene falls into a bright and a dark half.</source>
        <translation>Une suggestion, pas une vérité : demandez plus de clusters si des occupations que vous voulez séparer en partagent un, moins si une occupation est découpée en plusieurs. Deux n'est jamais suggéré quand il y a le choix, car toute scène se divise en une moitié claire et une moitié sombre.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>Tous les nombres essayés</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Spread within</source>
        <translation>Dispersion interne</translation>
    </message>
</context>
</TS>
