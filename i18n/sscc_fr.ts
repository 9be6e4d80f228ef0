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
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>Annulé : rien n'a été écrit, les fichiers antérieurs sont intacts</translation>
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
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster.</source>
        <translation>Champ des polygones qui contient la classe, nombre ou nom. Inutile avec un raster.</translation>
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
        <source>Writes names and colours of a map's legend back into its model</source>
        <translation>Reporte les noms et les couleurs de la légende d'une carte dans son modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology</source>
        <translation>clustering,légende,noms,couleurs,symbologie</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Cluster numbers stay as they are, and so does the map itself.</source>
        <translation>Conserve les noms et les couleurs que vous avez donnés aux clusters dans QGIS : modifiez-les dans la symbologie de la couche, puis exécutez cet algorithme sur la couche. Toutes les cartes que « Appliquer SSCC » produit avec le nouveau modèle les ont dès le départ.

Les numéros de cluster ne changent pas, la carte elle-même non plus.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values).</source>
        <translation>Une carte du modèle, dont la légende (valeurs uniques) porte les noms et les couleurs à conserver.</translation>
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
        <source>{scene}: reference</source>
        <translation>{scene} : référence</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>Exemple SSCC</translation>
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
</context>
</TS>
