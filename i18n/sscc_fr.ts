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
        <source>Maps a scene with a model from Train SSCC: the scene it was trained on, or any other scene of the same sensor, of any size. A cluster has the same number, name and colour on every map made with the model.

Clusters are numbered from 1; 0 is nodata. The confidence is the probability of the assigned cluster, from 0 to 1; -1 is nodata.</source>
        <translation>Cartographie une scène avec un modèle produit par « Entraîner SSCC » : la scène sur laquelle il a été entraîné ou toute autre scène du même capteur, de taille quelconque. Un cluster a le même numéro, le même nom et la même couleur sur toutes les cartes du modèle.

Les clusters sont numérotés à partir de 1 ; 0 est nodata. La confiance est la probabilité du cluster attribué, de 0 à 1 ; -1 est nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, from the same sensor as the model's training scenes (same bands).</source>
        <translation>Le raster à cartographier, issu du même capteur que les scènes d'entraînement du modèle (mêmes bandes).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) written by Train SSCC.</source>
        <translation>Un fichier de modèle (*.sscc) écrit par « Entraîner SSCC ».</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The cluster map to write: numbers from 1; 0 is nodata (GeoTIFF).</source>
        <translation>La carte des clusters à écrire : numéros à partir de 1 ; 0 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 (certain); -1 is nodata (GeoTIFF).</source>
        <translation>Le raster de confiance à écrire : la probabilité du cluster attribué, de 0 (incertain) à 1 (certain) ; -1 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Report on the map to write: areas, spectra, confidence (HTML).</source>
        <translation>Rapport sur la carte à écrire : surfaces, spectres, confiance (HTML).</translation>
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
        <source>Clusters with pixels</source>
        <translation>Clusters avec pixels</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapping time (s)</source>
        <translation>Durée de la cartographie (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>Clustering</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is not one of {choices}</source>
        <translation>{name} : {value} ne fait pas partie de {choices}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written; existing files are unchanged</source>
        <translation>Annulé : rien n'a été écrit ; les fichiers existants sont inchangés</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it and attach the log</source>
        <translation>Erreur inattendue dans {algorithm} : {error} ; merci de la signaler en joignant le journal</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene given; choose one or more rasters</source>
        <translation>{name} : aucune scène indiquée ; choisissez un ou plusieurs rasters</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: neither a layer nor a file; choose a raster or a polygon layer</source>
        <translation>{name} : n'est ni une couche ni un fichier ; donner un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} contains no polygons; choose a polygon layer or a raster</source>
        <translation>{name} : {layer} ne contient pas de polygones ; choisissez une couche de polygones ou un raster</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC</source>
        <translation>{path} : n'est pas un modèle SSCC ; choisissez un fichier de modèle (*.sscc) écrit par « Entraîner SSCC »</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; choose a model file (*.sscc)</source>
        <translation>{path} : fichier introuvable ; choisissez un fichier de modèle (*.sscc)</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Model of the map: {path}</source>
        <translation>Modèle de la carte : {path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The model is in a temporary file, which QGIS deletes when it closes: {path}</source>
        <translation>Le modèle est dans un fichier temporaire que QGIS supprime en se fermant : {path}</translation>
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
        <source>SSCC cannot run yet: {what}. Install the missing packages with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC ne peut pas encore fonctionner : {what}. Installez les paquets manquants par Extensions &gt; SSCC &gt; Dépendances, ou avec : {command}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compare maps</source>
        <translation>Comparer des cartes</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>What became what between two maps of one model</source>
        <translation>Ce qui est devenu quoi entre deux cartes d'un même modèle</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>change,change detection,transition,from-to,two dates,hectares</source>
        <translation>changement,détection de changements,transition,de-vers,deux dates,hectares</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compares two maps that one model made, such as of two dates: which cluster became which, in pixels and hectares, as a raster of changes with names and colours, a table, and a report.

Maps of different models are refused: their cluster numbers mean different things.</source>
        <translation>Compare deux cartes faites par un même modèle, par exemple de deux dates : quel cluster est devenu lequel, en pixels et en hectares, sous forme d'un raster de changements avec noms et couleurs, d'un tableau et d'un rapport.

Les cartes de modèles différents sont refusées : leurs numéros de clusters n'ont pas le même sens.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Resample the later map</source>
        <translation>Rééchantillonner la carte ultérieure</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Earlier map</source>
        <translation>Carte antérieure</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The map to compare with.</source>
        <translation>La carte avec laquelle comparer.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Later map</source>
        <translation>Carte ultérieure</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The other map of the same model.</source>
        <translation>L'autre carte du même modèle.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Bring the later map onto the grid of the earlier one, by nearest neighbour.</source>
        <translation>Ramener la carte ultérieure sur la grille de la carte antérieure, par le plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Raster of changes to write: 1 is unchanged, the others have names (GeoTIFF).</source>
        <translation>Raster de changements à écrire : 1 est inchangé, les autres ont des noms (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The report to write, to open in a browser (HTML).</source>
        <translation>Le rapport à écrire, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Table of changes</source>
        <translation>Tableau des changements</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>CSV file</source>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Pixels and area of each change to write (CSV).</source>
        <translation>Pixels et surface de chaque changement à écrire (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Share of pixels that changed</source>
        <translation>Part des pixels qui ont changé</translation>
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
        <source>Compares any cluster raster with reference labels, a raster or polygons. Clusters have no class names, so clusters and classes are first matched one to one such that as many pixels as possible agree.

Overall accuracy and kappa are computed after this matching; NMI, ARI and purity do not need it. Only pixels with a reference label count.</source>
        <translation>Compare un raster de clusters quelconque à des données de référence, raster ou polygones. Les clusters n'ont pas de nom de classe : clusters et classes sont donc d'abord associés un à un, de sorte que le plus grand nombre possible de pixels concordent.

L'exactitude globale et le kappa sont calculés après cette association ; la NMI, l'ARI et la pureté n'en ont pas besoin. Seuls comptent les pixels pourvus d'une étiquette de référence.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers, from 1; 0 is nodata.</source>
        <translation>Un raster de numéros de cluster, à partir de 1 ; 0 est nodata.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. A reference on another grid or in another CRS is brought onto the grid of the clusters by nearest neighbour.</source>
        <translation>Classes vraies : un raster de numéros de classe (0 est sans étiquette) ou des polygones. Une référence sur une autre grille ou dans un autre SCR est ramenée à la grille des clusters par plus proche voisin.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, as a number or a name. Not needed for a raster, or if the polygons have only one such field.</source>
        <translation>Champ des polygones qui contient la classe, nombre ou nom. Inutile avec un raster, ou si les polygones n'ont qu'un seul champ de ce type.</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The cluster map to write, with the names and colours of the matched classes (GeoTIFF).</source>
        <translation>La carte des clusters à écrire, avec les noms et les couleurs des classes associées (GeoTIFF).</translation>
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
        <location filename="../algorithms/layers.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name} : ne peut pas être écrit ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Name clusters</source>
        <translation>Nommer les clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after the classes of a reference</source>
        <translation>Nomme les clusters d'un modèle d'après les classes d'une référence</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>clustering,names,classes,reference,field data,points,merge</source>
        <translation>clustering,noms,classes,référence,données de terrain,points,fusion</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after reference data: a raster of classes, polygons, or points with a field. Each cluster takes the most frequent class of its labelled pixels. Clusters of the same class are merged, so train with more clusters than there are classes.

The log lists the evidence for each name. Clusters with too little evidence keep their names.

The names are written to the model, and every map that Apply SSCC makes with it has them. Merging cannot be undone: if in doubt, keep a copy of the model.</source>
        <translation>Nomme les clusters d'un modèle d'après ce qui est connu : un raster de classes, des polygones ou des points avec un champ. Chaque cluster prend la classe de la plupart de ses pixels étiquetés. Les clusters de la même classe sont fusionnés : entraînez donc avec plus de clusters qu'il n'y a de classes.

Le journal donne la preuve de chaque nom. Les clusters dont la preuve est trop faible gardent leur nom.

Les noms sont écrits dans le modèle, et chaque carte qu'Appliquer SSCC fait avec lui les porte. Les clusters fusionnés ne peuvent plus être séparés : en cas de doute, gardez l'ancien modèle.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>One cluster for each class</source>
        <translation>Un cluster par classe</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>A map made with the model. A map made with another model is refused.</source>
        <translation>Une carte du modèle. La carte d'un autre modèle est refusée.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Known classes: a raster of class numbers (0 is unlabelled), polygons or points, in any CRS.</source>
        <translation>Classes connues : un raster de numéros de classes (0 est sans étiquette), des polygones ou des points, dans tout SCR.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Field of the polygons or points that holds the class, as a number or a name.</source>
        <translation>Champ des polygones ou des points qui contient la classe, un numéro ou un nom.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Assign each class to only one cluster, such that as many pixels as possible agree. By default, several clusters may have the same class.</source>
        <translation>Ne donner chaque classe qu'à un cluster, de sorte que le plus de pixels concordent. Sinon, plusieurs clusters peuvent avoir la même classe.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum number of labelled pixels</source>
        <translation>Nombre minimal de pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Number of labelled pixels of one class that a cluster needs to get its name, 1 by default.</source>
        <translation>Pixels étiquetés d'une classe dont un cluster a besoin pour un nom, 1 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum share of labelled pixels</source>
        <translation>Part minimale de pixels étiquetés</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of the cluster's labelled pixels that must have this class, from 0 to 1; one third by default.</source>
        <translation>Part de ses pixels étiquetés qu'ils doivent représenter, de 0 à 1, un tiers par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The model file to write; it may be the same file as the input model.</source>
        <translation>Le fichier de modèle à écrire ; ce peut être celui du modèle d'entrée.</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named model</source>
        <translation>Modèle nommé</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named map</source>
        <translation>Carte nommée</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The map to write, with the new names; merged clusters are one cluster (GeoTIFF).</source>
        <translation>La carte avec les nouveaux noms, les clusters fusionnés en un seul (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Clusters that were named</source>
        <translation>Clusters nommés</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of labelled pixels that agree with the names</source>
        <translation>Part des pixels étiquetés qui concordent avec les noms</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. If empty, all bands with data are used. Use it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>Bandes à utiliser, comptées à partir de 1, par exemple 1-50,60-100. Si le champ est vide, toutes les bandes contenant des données sont utilisées. Permet d'écarter des bandes bruitées que le fichier ne signale pas comme mauvaises.</translation>
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
        <source>Pixels to use: a raster (non-zero) or polygons (inside), on any grid and in any CRS. All other pixels become nodata. If empty, all pixels with data are used. Use it to leave out clouds or water.</source>
        <translation>Pixels à utiliser : un raster (non nul) ou des polygones (à l'intérieur), de grille et de SCR quelconques. Tous les autres deviennent nodata. Si le champ est vide, tous les pixels contenant des données sont utilisés. Permet d'écarter les nuages ou l'eau.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Use every pixel that a polygon touches instead of only those whose centre lies inside. For polygons that are smaller or narrower than a pixel.</source>
        <translation>Utiliser chaque pixel qu'un polygone touche ; par défaut, ceux dont le centre est à l'intérieur. Pour les polygones plus petits ou plus étroits qu'un pixel.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>All touched pixels</source>
        <translation>Tous les pixels touchés par les polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The model (*.sscc) that the map was made with. If empty, it is looked for where it was when the map was made, and beside the map.</source>
        <translation>Le modèle (*.sscc) avec lequel la carte a été faite. Si le champ est vide, il est cherché là où il se trouvait quand la carte a été faite, et à côté de la carte.</translation>
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
        <source>Where to compute: auto (default) uses an NVIDIA GPU (cuda) if there is one, otherwise an Apple GPU (mps), otherwise the processor (cpu). The log names the device in use.</source>
        <translation>Où calculer : auto (par défaut) utilise un GPU NVIDIA (cuda) s'il y en a un, sinon un GPU Apple (mps), sinon le processeur (cpu). Le journal indique le périphérique utilisé.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Upper limit of the memory used, in MB; 0 (default): 1024, or as much as a file with very large blocks needs. Scenes of any size fit; more memory is only slightly faster.</source>
        <translation>Limite supérieure de la mémoire utilisée, en Mo ; 0 (par défaut) : 1024, ou ce qu'il faut pour un fichier aux très grands blocs. Les scènes de toute taille conviennent ; davantage de mémoire n'est que légèrement plus rapide.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>Mémoire (Mo)</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the scene to the light and air of the model's training data before it is mapped: gains and offsets are estimated from the spectra that both have in common. For scenes of another day, or with another atmospheric correction. The log says whether it helps; if it does not, the scene is mapped as it is.</source>
        <translation>Ramener la scène à l'éclairage et à l'atmosphère des données d'entraînement du modèle avant de la cartographier : les gains et les décalages sont estimés à partir des spectres que les deux ont en commun. Pour les scènes d'un autre jour ou avec une autre correction atmosphérique. Le journal dit si cela aide ; sinon, la scène est cartographiée telle quelle.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Adapt to light and air</source>
        <translation>Adapter à l'éclairage et à l'atmosphère</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters that may be added to those of the initial model, for land covers unlike all that it has learned; 0 by default. None is added where nothing is new.</source>
        <translation>Nombre de clusters qui peuvent s'ajouter à ceux du modèle initial, pour des occupations du sol différentes de tout ce qu'il a appris ; 0 par défaut. Aucun n'est ajouté là où rien n'est nouveau.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New clusters</source>
        <translation>Nouveaux clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters to look for: 2 or more; if unsure, start with 8. With 0, a number is suggested from the first scene. Ask for fewer if some clusters stay nearly empty, for more if different cover types share a cluster.</source>
        <translation>Nombre de clusters à chercher : 2 ou plus ; dans le doute, commencez par 8. Avec 0, un nombre est suggéré d'après la première scène. Demandez-en moins si des clusters restent presque vides, davantage si des types d'occupation du sol différents partagent un cluster.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and method: quick, standard (default), thorough, or paper (the authors' recipe).</source>
        <translation>Effort et méthode : quick, standard (par défaut), thorough ou paper (la méthode des auteurs).</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scale of the map. pixels: every pixel for itself, for mixed pixels and small targets. patches: covers larger than a few pixels, such as fields, with noise and mixture inside them averaged away. auto (default): the one that the spectra of the scene support.</source>
        <translation>Échelle de la carte. pixels : chaque pixel pour lui-même, pour les pixels mixtes et les petites cibles. patches : des couvertures plus grandes que quelques pixels, comme des parcelles, dont le bruit et le mélange internes sont moyennés. auto (par défaut) : celle que les spectres de la scène confirment.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed of the random numbers, 0 by default. On the same machine, with the same versions and number of threads, the same seed gives the same map; another seed gives another map.</source>
        <translation>Graine des nombres aléatoires, 0 par défaut. Sur la même machine, avec les mêmes versions et le même nombre de threads, la même graine donne la même carte ; une autre graine en donne une autre.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to continue training from, of the same sensor and number of clusters. Clusters keep their numbers, names and colours. If empty, training starts from scratch.</source>
        <translation>Un modèle dont poursuivre l'entraînement, de même capteur et de même nombre de clusters. Les clusters gardent leurs numéros, leurs noms et leurs couleurs. Si le champ est vide, l'entraînement part de zéro.</translation>
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
        <source>Detail</source>
        <translation>Détail</translation>
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
        <source>Width of the neighbourhood that decides the cluster of a pixel, in pixels; odd. A smaller patch keeps finer detail, a larger one gives smoother maps. If empty, the preset's value is used.</source>
        <translation>Largeur du voisinage qui décide du cluster d'un pixel, en pixels ; impaire. Plus petite, elle garde des détails plus fins ; plus grande, elle donne des cartes plus lisses. Si le champ est vide, la valeur du préréglage est utilisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More components keep weaker signals, but also more noise. If empty, the preset's value is used.</source>
        <translation>Nombre de composantes de la transformation spectrale vues par le réseau. Davantage de composantes conservent des signaux plus faibles, mais aussi plus de bruit. Si le champ est vide, la valeur du préréglage est utilisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer are faster; more help only while the loss is still falling. If empty, the preset's value is used.</source>
        <translation>Nombre de pas d'entraînement. Moins de pas vont plus vite ; davantage n'aident que tant que la perte diminue encore. Si le champ est vide, la valeur du préréglage est utilisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it if memory runs out. If empty, the preset's value is used.</source>
        <translation>Pixels par pas d'entraînement. Gardez-le au-dessus de 16 fois le nombre de clusters ; diminuez-le si la mémoire manque. Si le champ est vide, la valeur du préréglage est utilisée.</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step size of the optimiser, dimensionless. Lower it if the loss jumps. If empty, the preset's value is used.</source>
        <translation>Pas de l'optimiseur, sans dimension. À diminuer si la perte fait des sauts. Si le champ est vide, la valeur du préréglage est utilisée.</translation>
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
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygonise map</source>
        <translation>Polygoniser une carte</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Turns a map into polygons with cluster, name, area and colour</source>
        <translation>Transforme une carte en polygones avec cluster, nom, surface et couleur</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>vectorize,polygons,raster to vector,sieve,area,hectares</source>
        <translation>vectoriser,polygones,raster vers vecteur,tamis,surface,hectares</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Writes the patches of a map as polygons with the fields cluster, name, area_ha and color, in the colours of the map.

Patches below the least area join their largest neighbour first. Areas are true on maps in degrees and on Mercator maps too.</source>
        <translation>Écrit les taches d'une carte en polygones avec les champs cluster, name, area_ha et color, dans les couleurs de la carte.

Les taches sous la surface minimale rejoignent d'abord leur plus grand voisin. Les surfaces sont justes aussi sur les cartes en degrés et en Mercator.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>A map of clusters of any origin, such as one of Apply SSCC.</source>
        <translation>Une carte de clusters de toute origine, comme celle d'Appliquer SSCC.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Least area (ha)</source>
        <translation>Surface minimale (ha)</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Patches below so many hectares join their largest neighbour. 0: keep all.</source>
        <translation>Les taches de moins d'hectares rejoignent leur plus grand voisin. 0 : tout garder.</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>The polygons to write (GeoPackage).</source>
        <translation>Les polygones à écrire (GeoPackage).</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Mapped area (ha)</source>
        <translation>Surface cartographiée (ha)</translation>
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
        <source>Saves the names and colours that you gave to clusters in QGIS: change them in the layer's symbology, then run this algorithm on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters with the same name are merged. On new maps they are one cluster, with the lowest of their numbers and its colour; its confidence is the sum of their probabilities. The log lists them. Merging cannot be undone: if in doubt, keep a copy of the model.

The other cluster numbers and the map itself stay unchanged.</source>
        <translation>Enregistre les noms et les couleurs que vous avez donnés aux clusters dans QGIS : modifiez-les dans la symbologie de la couche, puis exécutez cet algorithme sur la couche. Toutes les cartes que « Appliquer SSCC » produit avec le nouveau modèle les ont dès le départ.

Les clusters de même nom sont fusionnés. Sur les nouvelles cartes, ils forment un seul cluster, avec le plus petit de leurs numéros et la couleur correspondante ; sa confiance est la somme de leurs probabilités. Le journal les énumère. La fusion est irréversible : dans le doute, gardez une copie du modèle.

Les autres numéros de cluster et la carte elle-même restent inchangés.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map made with the model, whose legend (unique values) has the names and colours to keep. Clusters with the same name are merged.</source>
        <translation>Une carte du modèle, dont la légende (valeurs uniques) porte les noms et les couleurs à conserver. Les clusters de même nom sont fusionnés.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Number of clusters to keep. After merging by the legend, the most similar clusters are merged until this number is left. The report shows which clusters are similar. If empty, only the legend is used.</source>
        <translation>Nombre de clusters à garder : après la légende, les plus ressemblants sont fusionnés jusqu'à ce qu'il en reste autant. Le rapport montre lesquels se ressemblent. Vide : fusionner d'après la légende seule.</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Merge to</source>
        <translation>Fusionner jusqu'à</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>Modèle renommé</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of cluster {number} is ignored: it was merged into {into} earlier</source>
        <translation>Le nom du cluster {number} est ignoré : il a déjà été fusionné avec {into}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>fusionné avec {numbers}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer given; choose a map with a legend</source>
        <translation>INPUT : aucune couche indiquée ; choisissez une carte munie d'une légende</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT : la légende de {layer} ne liste aucun cluster ; réglez sa symbologie sur valeurs uniques</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists all values up to 255 without names, because its style file (.qml) is missing; map the scene again</source>
        <translation>INPUT : la légende de {layer} contient toutes les valeurs jusqu'à 255 sans noms, car son fichier de style (.qml) manque ; cartographiez de nouveau la scène</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Report on a map</source>
        <translation>Rapport sur une carte</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Areas, patches, spectra and confidence of each cluster of a map</source>
        <translation>Surfaces, taches, spectres et confiance de chaque cluster d'une carte</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>area,hectares,report,spectra,spectral library,statistics,mosaic</source>
        <translation>surface,hectares,rapport,spectres,bibliothèque spectrale,statistiques,mosaïque</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Reports on a map, or on several maps of one model as one: pixels, area in hectares, share and patches of each cluster. On maps in degrees and Mercator maps, areas are measured on the ellipsoid.

With the scene it shows the scene beside the map and the mean spectrum of each cluster with its spread, and ranks the spectra against a spectral library. With the model it shows which clusters are alike and how the training went.</source>
        <translation>Rapport sur une carte, ou sur plusieurs cartes d'un modèle prises ensemble : pixels, surface en hectares, part et taches de chaque cluster. Sur les cartes en degrés et en Mercator, les surfaces sont mesurées sur l'ellipsoïde.

Avec la scène, il montre la scène à côté de la carte et le spectre moyen de chaque cluster avec sa dispersion, et classe les spectres selon une bibliothèque spectrale. Avec le modèle, il montre quels clusters se ressemblent et comment l'entraînement s'est déroulé.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectral library</source>
        <translation>Bibliothèque spectrale</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>ENVI spectral library</source>
        <translation>Bibliothèque spectrale ENVI</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>One map, or several of the same model and CRS that lie side by side.</source>
        <translation>Une carte, ou plusieurs du même modèle et du même SCR, côte à côte.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The scene that was mapped, for spectra and a picture of it.</source>
        <translation>La scène cartographiée, pour les spectres et une image.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The confidence raster of the map.</source>
        <translation>Le raster de confiance de la carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectra of known covers to rank the clusters against: ENVI library (.sli) or CSV, a row per band, wavelength first.</source>
        <translation>Spectres de couvertures connues auxquels comparer les clusters : bibliothèque ENVI (.sli) ou CSV, une ligne par bande, la longueur d'onde d'abord.</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Table of areas</source>
        <translation>Tableau des surfaces</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Pixels, area, share and patches of each cluster to write (CSV).</source>
        <translation>Pixels, surface, part et taches de chaque cluster à écrire (CSV).</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra</source>
        <translation>Spectres moyens</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra of the clusters to write, CSV or ENVI spectral library.</source>
        <translation>Spectres moyens des clusters à écrire, CSV ou bibliothèque spectrale ENVI.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>Créer une scène d'exemple</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene and its reference, to try out SSCC</source>
        <translation>Écrit une scène hyperspectrale et sa référence pour essayer SSCC</translation>
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
        <source>Writes a scene to try out SSCC and, on request, the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up land as seen by a simulated spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene of 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>Écrit une scène pour essayer SSCC et, sur demande, le raster de ses classes vraies pour « Évaluer les clusters ».

synthetic : champs, forêt, eau et surfaces bâties vus par un spectromètre simulé, avec du bruit, de l'ombre, des pixels mixtes et une bordure nodata, de taille quelconque.

indian-pines : la scène AVIRIS classique de 145 x 145 pixels, 200 bandes et 16 classes. Ses données viennent avec le paquet Python tensorly.</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size set below; indian-pines is a real scene of fixed size.</source>
        <translation>synthetic (par défaut) a la taille choisie ci-dessous ; indian-pines est une scène réelle de taille fixe.</translation>
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
        <source>Seed of the random numbers. The same seed gives the same synthetic scene.</source>
        <translation>Graine des nombres aléatoires. La même graine donne la même scène synthétique.</translation>
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
        <location filename="../algorithms/split.py"/>
        <source>Split cluster</source>
        <translation>Diviser un cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits clusters of a model, and leaves all others as they are</source>
        <translation>Divise des clusters d'un modèle et laisse tous les autres tels quels</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>clustering,split,refine,divide</source>
        <translation>clustering,diviser,affiner,séparer</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits a cluster that holds unlike covers. The largest part keeps the number, name and colour, the others get new numbers after the last one. All other clusters keep number, name, colour and nearly all of their pixels: the log names those that keep less than 98 %.

With reference data, such as field points, a cluster is split into the classes that it has there, or every mixed cluster at once.

Split before you merge: a cluster that others were merged into cannot be split.</source>
        <translation>Divise un cluster qui contient des couvertures dissemblables. La plus grande partie garde le numéro, le nom et la couleur, les autres reçoivent de nouveaux numéros après le dernier. Tous les autres clusters gardent numéro, nom, couleur et presque tous leurs pixels : le journal nomme ceux qui en gardent moins de 98 %.

Avec des données de référence, par exemple des points de terrain, un cluster est divisé selon les classes qui s'y trouvent, ou tous les clusters mixtes à la fois.

Divisez avant de fusionner : un cluster dans lequel d'autres ont été fusionnés ne peut pas être divisé.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>The model (*.sscc) to start from. If empty, it is the one that made the map.</source>
        <translation>Le modèle (*.sscc) de départ. Si le champ est vide, celui qui a fait la carte.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A scene that shows what the cluster holds.</source>
        <translation>Une scène qui montre ce que contient le cluster.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of the cluster to split. With a reference, 0 splits every cluster in which two classes or more each have at least a tenth of the labelled pixels.</source>
        <translation>Numéro du cluster à diviser. Avec une référence, 0 divise chaque cluster où au moins deux classes ont chacune au moins un dixième des pixels étiquetés.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts, 2 by default.</source>
        <translation>Nombre de parties, 2 par défaut.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A raster of class numbers (0 is unlabelled), polygons or points, in any CRS. The cluster is then split into the classes that it has there, and Parts is ignored. A class with very few points beside many of another may get no part.</source>
        <translation>Un raster de numéros de classe (0 : sans classe), des polygones ou des points, dans n'importe quel SCR. Le cluster est alors divisé selon les classes qu'il contient, et « Parties » est ignoré. Une classe avec très peu de points à côté de beaucoup d'une autre peut ne recevoir aucune partie.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A map made with the model, from which the model is found if it is not given.</source>
        <translation>Une carte faite avec le modèle, qui permet de le trouver s'il n'est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same parts.</source>
        <translation>Début des nombres aléatoires, 0 par défaut. La même graine donne les mêmes parties.</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split model</source>
        <translation>Modèle divisé</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>MODEL: no model given; choose a model file (*.sscc), or a map made with it</source>
        <translation>MODEL : aucun modèle indiqué ; choisissez un fichier de modèle (*.sscc) ou une carte faite avec lui</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>Suggérer le nombre de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without labels</source>
        <translation>Suggère combien de clusters demander, sans étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>clustering,non supervisé,nombre de clusters,k,coude</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests the one where the curve bends: one cluster fewer would lose a cover type, one more would only split one.

The suggestion is a starting point. A scene may have several sensible numbers: the report shows small maps for some of them, each for pixels and for patches, to choose from by eye, with the parameters of Train SSCC that give such a map. They are previews: a trained map has the full resolution, and differs in places. Train SSCC takes the suggested number if you ask for 0 clusters.</source>
        <translation>Essaie une série de nombres de clusters sur un échantillon de la scène et suggère celui où la courbe forme un coude : un cluster de moins perdrait un type d'occupation du sol, un de plus ne ferait qu'en diviser un.

La suggestion est un point de départ. Plusieurs nombres peuvent convenir à une scène : le rapport montre de petites cartes pour certains d'entre eux, l'une par pixels (pixels), l'autre par plages (patches), à choisir à l'œil, avec les paramètres d'« Entraîner SSCC » qui donnent une telle carte. Ce sont des aperçus : une carte entraînée a la pleine résolution et diffère par endroits. « Entraîner SSCC » prend le nombre suggéré si vous demandez 0 cluster.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to analyse.</source>
        <translation>Le raster à analyser.</translation>
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
        <source>Seed of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>Graine des nombres aléatoires, 0 par défaut. La même graine donne la même suggestion.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with small maps to choose from and the curve for all numbers tried, to open in a browser (HTML).</source>
        <translation>Rapport avec de petites cartes au choix et la courbe pour tous les nombres essayés, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder to write the small maps to, as GeoTIFFs; if empty, none is written.</source>
        <translation>Dossier où écrire les petites cartes, en GeoTIFF ; s'il est vide, aucune n'est écrite.</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Which of the maps in the folder are loaded as layers: the recommended one (default), all, or none.</source>
        <translation>Quelles cartes du dossier sont chargées comme couches : celle qui est recommandée (recommended, par défaut), toutes (all) ou aucune (none).</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Minimum number of clusters</source>
        <translation>Nombre minimal de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Maximum number of clusters</source>
        <translation>Nombre maximal de clusters</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Load maps</source>
        <translation>Charger les cartes</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder of small maps</source>
        <translation>Dossier des petites cartes</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>Nombre de clusters suggéré</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Train SSCC with {parameters}</source>
        <translation>Entraîner SSCC avec {parameters}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>Entraîner SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one or more scenes, without labels</source>
        <translation>Apprend des clusters à partir d'une ou de plusieurs scènes, sans étiquettes</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>hyperspectral,multispectral,clustering,non supervisé,apprentissage profond</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar land cover, without labels, and writes a model file. Apply SSCC uses it to map any scene of the same sensor.

Choose slightly more clusters than the number of cover types you expect. Nodata pixels, and bands that are marked as bad, empty or constant, are left out automatically. The same seed gives the same map on the same machine.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best result that more time can give, paper for the published recipe (slow).

A long training is saved beside the model from time to time. If it is cancelled, or QGIS crashes, the same training into the same file continues from there.</source>
        <translation>Apprend à diviser des scènes en clusters d'occupation du sol semblable, sans étiquettes, et écrit un fichier de modèle. « Appliquer SSCC » s'en sert pour cartographier toute scène du même capteur.

Choisissez un peu plus de clusters que le nombre de types d'occupation du sol attendus. Les pixels nodata et les bandes signalées comme mauvaises, vides ou constantes sont écartés automatiquement. La même graine donne la même carte sur la même machine.

Le préréglage fixe l'effort : quick pour un premier aperçu, standard pour une carte, thorough pour le meilleur résultat que davantage de temps puisse donner, paper pour la méthode publiée (lente).

Un long entraînement est enregistré de temps en temps à côté du modèle. S'il est annulé, ou si QGIS plante, le même entraînement dans le même fichier reprend à cet endroit.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One or more rasters, all from the same sensor (same bands). One model is trained on all of them.</source>
        <translation>Un ou plusieurs rasters, tous du même capteur (mêmes bandes). Un seul modèle est entraîné sur l'ensemble.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the names and colours of the clusters, and no file paths.</source>
        <translation>Le fichier de modèle à écrire. Il contient les noms et les couleurs des clusters, et aucun chemin de fichier.</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>Carte de la première scène : numéros de cluster à partir de 1, 0 est nodata (GeoTIFF).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and all its scenes, to open in a browser (HTML).</source>
        <translation>Rapport sur l'entraînement et toutes ses scènes, à ouvrir dans un navigateur (HTML).</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>Perte finale</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Training time (s)</source>
        <translation>Durée de l'entraînement (s)</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model was written, the map or the report was not</source>
        <translation>Annulé : le modèle a été écrit, mais pas la carte ou le rapport</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the same training with the same model file will continue from {path}</source>
        <translation>Annulé : le même entraînement avec le même fichier de modèle reprendra à partir de {path}</translation>
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
        <source>Everything is installed: SSCC can train and apply.</source>
        <translation>Tout est installé : SSCC peut entraîner et appliquer.</translation>
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
        <source>processor only (about 200 MB, works everywhere)</source>
        <translation>processeur seul (environ 200 Mo, fonctionne partout)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (about 3 GB, 5 GB on disk)</source>
        <translation>GPU NVIDIA avec CUDA (environ 3 Go, 5 Go sur le disque)</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (PyPI on Linux: with CUDA, about 3 GB)</source>
        <translation>selon la configuration de pip (PyPI sous Linux : avec CUDA, environ 3 Go)</translation>
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
        <source>Command (QGIS's own packages keep their versions):</source>
        <translation>Commande (les paquets propres à QGIS gardent leurs versions) :</translation>
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
        <source>On Debian and Ubuntu: sudo apt install python3-pip; then open this dialog again.</source>
        <translation>Sous Debian et Ubuntu : sudo apt install python3-pip ; rouvrez ensuite cette fenêtre.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own packages stay.</source>
        <translation>Supprimer les paquets de {folder} ? Les paquets propres à QGIS restent.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. Packages that are already loaded stay in use until QGIS restarts.</source>
        <translation>Supprimé. Les paquets déjà chargés restent utilisés jusqu'au redémarrage de QGIS.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: will be removed the next time QGIS starts.</source>
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
        <source>Failed: see above for the reason. Nothing was changed.</source>
        <translation>Échec : voir la raison ci-dessus. Rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters by {model}</source>
        <translation>{scene} : clusters selon {model}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence of {model}</source>
        <translation>{scene} : confiance selon {model}</translation>
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
        <source>{before} to {after}: changes</source>
        <translation>{before} à {after} : changements</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: polygons</source>
        <translation>{scene} : polygones</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene} : référence</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: preview, {clusters} clusters, {detail}</source>
        <translation>{scene} : aperçu, {clusters} clusters, {detail}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC previews</source>
        <translation>Aperçus SSCC</translation>
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
        <source>Train…</source>
        <translation>Entraîner…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
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
        <source>device "{name}": not available on this machine; choose auto or cpu</source>
        <translation>périphérique « {name} » : non disponible sur cette machine ; choisissez auto ou cpu</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>{device}: out of memory; close other programs, or use a machine with more memory</source>
        <translation>{device} : mémoire insuffisante ; fermez d'autres programmes ou utilisez une machine avec plus de mémoire</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>il manque le nom de fichier d'une sortie ; indiquez-le</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: only folders of this machine can be written to; write there, and upload the file</source>
        <translation>{path} : seuls les dossiers de cette machine sont accessibles en écriture ; écrivez-y, puis envoyez le fichier</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; create it first or choose another</source>
        <translation>{path} : le dossier n'existe pas ; créez-le d'abord ou choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path} : est un dossier ; donnez un nom de fichier</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is not a regular file; choose another name</source>
        <translation>{path} : n'est pas un fichier ordinaire ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written to ({reason}); choose another</source>
        <translation>{path} : impossible d'écrire dans le dossier ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{folder}: is a folder; {path} needs a file of this name: move the folder, or choose another name</source>
        <translation>{folder} : est un dossier, mais {path} a besoin d'un fichier de ce nom : déplacez le dossier ou choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is too long; choose a shorter one</source>
        <translation>{path} : le nom du fichier est trop long ; choisissez-en un plus court</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path} : le nom du fichier doit se terminer par {endings}</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is not UTF-8; rename the file</source>
        <translation>{path} : le nom du fichier n'est pas en UTF-8 ; renommez le fichier</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: needs {beside}, which is already being read or written by this run; choose another name</source>
        <translation>{path} : a besoin de {beside}, que cette exécution lit ou écrit déjà ; choisissez un autre nom</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is already being read or written by this run; choose another file</source>
        <translation>{path} : est déjà en cours de lecture ou d'écriture dans cette exécution ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be read or written ({reason})</source>
        <translation>{path} : lecture ou écriture impossible ({reason})</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another location</source>
        <translation>{path} : ne peut pas être écrit ({reason}) ; choisissez un autre emplacement</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: was replaced by another run in the meantime; run again</source>
        <translation>{path} : a été remplacé entre-temps par une autre exécution ; relancez</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs {more} MB of memory, and only {free} MB are free; close other programs, or store the scene in smaller blocks</source>
        <translation>{scene} : il faut {more} Mo de mémoire, et seuls {free} Mo sont libres ; fermez d'autres programmes ou enregistrez la scène en blocs plus petits</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: up to {bound} MB of memory are used, because its file stores large blocks of all bands</source>
        <translation>{scene} : jusqu'à {bound} Mo de mémoire sont utilisés, car le fichier stocke de grands blocs de toutes les bandes</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it</source>
        <translation>{scene} : il faut au moins {needed} Mo de mémoire, la limite est de {memory} ; augmentez-la</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looking for rare covers in {scene}</source>
        <translation>Recherche d’occupations du sol rares dans {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: {covers} found; {windows} windows of {side} x {side} pixels with them join the training data</source>
        <translation>Occupations du sol absentes de l’échantillon recherchées dans {percent} % de la surface : {covers} trouvées ; {windows} fenêtres de {side} x {side} pixels avec elles s’ajoutent aux données d’entraînement</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: none found</source>
        <translation>Occupations du sol absentes de l’échantillon recherchées dans {percent} % de la surface : aucune trouvée</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the training data {trained}; are these digital numbers and reflectance, or two units? Bring both to the same scale, or the map will be wrong</source>
        <translation>{scene} : la valeur typique est {here}, celle des données d'entraînement {trained} ; comptes numériques et réflectance, ou deux unités ? Mettez les deux à la même échelle, sinon la carte est fausse</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the first scene {typical}: they are in different units, such as digital numbers and reflectance. Give {larger} the scale that its producer states, for example with gdal_edit.py -scale 0.0001 FILE</source>
        <translation>{scene} : sa valeur typique est {here}, celle de la première scène {typical} : les unités diffèrent, par exemple comptes numériques et réflectance. Donnez à {larger} l'échelle indiquée par son producteur, par exemple avec gdal_edit.py -scale 0.0001 FILE</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>not in every scene</source>
        <translation>absente de certaines scènes</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no usable band in common; train on scenes of one sensor</source>
        <translation>les scènes n'ont aucune bande utilisable en commun ; entraînez sur des scènes d'un même capteur</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Left out {dropped} of {bands} bands: {reasons}</source>
        <translation>{dropped} bandes sur {bands} écartées : {reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has one band, like the other {count} files of the same place; if these are the bands of one scene, stack them: gdalbuildvrt -separate stack.vrt FILES; to train on scenes of one band, set bands to 1</source>
        <translation>{path} : n'a qu'une bande, comme les {count} autres fichiers du même endroit ; si ce sont les bandes d'une scène, empilez-les : gdalbuildvrt -separate stack.vrt FICHIERS ; pour les prendre comme des scènes d'une bande, indiquez bandes 1</translation>
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
        <source>bands {bands}: the initial model uses a different set ({count} bands); leave the bands unset, or train from scratch</source>
        <translation>bandes {bands} : le modèle initial en utilise d'autres ({count} bandes) ; n'indiquez pas de bandes, ou entraînez depuis zéro</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used because bands have no data there, mainly {bands}; leave out these bands to use them</source>
        <translation>{scene} : {percent} % des pixels ne sont pas utilisés, car des bandes n'y ont pas de données, surtout {bands} ; écartez des bandes pour en utiliser plus</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have one value, zero or less, in all bands: they are treated as nodata</source>
        <translation>{scene} : {percent} % des pixels ont une même valeur, nulle ou négative, dans toutes les bandes : ils sont traités comme nodata</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in all bands; if that means nodata, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene} : {percent} % des pixels valent {value} dans toutes les bandes ; si cela signifie nodata, déclarez-le : gdal_edit.py -a_nodata VALUE FICHIER</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have no data in a few bands: the values are interpolated</source>
        <translation>{scene} : {percent} % des pixels n'ont pas de données dans quelques bandes : les valeurs sont interpolées</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>Lecture de {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: band {band} has no data in the pixels that are used; leave it out of the bands, or change the mask</source>
        <translation>{scene} : la bande {band} n’a pas de données dans les pixels utilisés ; omettez cette bande ou changez le masque</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: contains values as large as {value}, which no sensor measures; check its data type, byte order, scale and offset</source>
        <translation>{scene} : contient des valeurs allant jusqu'à {value}, qu'aucun capteur ne mesure ; vérifiez le type de données, l'ordre des octets, l'échelle et le décalage</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over the scene</source>
        <translation>{scene} : entraînement sur {count} blocs de {side} x {side} pixels répartis sur la scène</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have outliers in single bands: these values are interpolated from neighbouring bands</source>
        <translation>{percent} % des pixels ont des valeurs aberrantes dans certaines bandes : ces valeurs sont interpolées à partir des bandes voisines</translation>
    </message>
    <message>
        <location filename="../core/features/transform.py"/>
        <source>the model has no transform; train the model again</source>
        <translation>le modèle n'a pas de transformation ; entraînez-le de nouveau</translation>
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
        <location filename="../core/maps/apply.py"/>
        <source>{path}: belongs to another layer and is kept; the map's colours are in the map itself</source>
        <translation>{path} : appartient à une autre couche et est conservé ; les couleurs de la carte sont dans la carte elle-même</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is the map itself; give reference labels from another source</source>
        <translation>{path} : est la carte elle-même ; donner des données de référence d'une autre source</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains values that are not class numbers; use a raster of whole numbers</source>
        <translation>{path} : contient des valeurs qui ne sont pas des numéros de classe ; utilisez un raster de nombres entiers</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains more than {most} distinct values, so these are not classes; use a reference with class numbers</source>
        <translation>{path} : contient plus de {most} valeurs différentes : ce ne sont pas des classes ; donner une référence de classes</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, {ours})?</source>
        <translation>{path} : n'étiquette aucun pixel de {scene} ; couvre-t-il le même lieu, et les SCR sont-ils justes ({theirs}, {ours}) ?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is identical to the map; is it a copy?</source>
        <translation>{path} : est égal à la carte, nombre par nombre ; en est-ce une copie ?</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{count} pixels compared; left out: {unlabelled} without a class, {unmapped} without a cluster</source>
        <translation>{count} pixels comparés ; laissés de côté : {unlabelled} sans classe, {unmapped} sans cluster</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: polygons that label no pixel of {scene} because they are too small, covered by others, or outside: {count} of {total}</source>
        <translation>{path} : polygones qui n'étiquettent aucun pixel de {scene}, car trop petits, recouverts par d'autres ou en dehors : {count} sur {total}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{name} (polygons: {count})</source>
        <translation>{name} (polygones : {count})</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: classes that label no pixel of {scene} and are not counted: {names}</source>
        <translation>{path} : classes qui n'étiquettent aucun pixel de {scene} et ne comptent pas : {names}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{path}: has no mapped pixel in common with {other}</source>
        <translation>{path} : n'a aucun pixel cartographié en commun avec {other}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{after}: is not on the grid of {before}; allow resampling, or warp one of them</source>
        <translation>{after} : est sur une autre grille que {before} ; demandez le rééchantillonnage, ou reprojetez l'une des cartes</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{before} &gt; {after}</source>
        <translation>{before} &gt; {after}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Other changes</source>
        <translation>Autres changements</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Writing the changes</source>
        <translation>Écriture des changements</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the unit, scale or offset may differ, or the scene shows something that was not in the training data, such as clouds</source>
        <translation>{scene} : {percent} % des pixels se trouvent, dans la plupart des bandes, hors de la plage des données d'entraînement : l'unité, l'échelle ou le décalage peuvent différer, ou la scène montre quelque chose d'absent des données d'entraînement, comme des nuages</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>the model gives no probabilities at row {row}, column {col}: its weights, or the scene's scale and offset, are out of range</source>
        <translation>le modèle ne donne pas de probabilités à la ligne {row}, colonne {col} : ses poids, ou l'échelle et le décalage de la scène, sont hors limites</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: continuing on the CPU</source>
        <translation>{device} : mémoire épuisée, poursuite sur le processeur</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands that the model uses; check nodata and the mask</source>
        <translation>{path} : n'a aucun pixel valide dans les bandes qu'utilise le modèle ; vérifiez le nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped window {number} of {count}</source>
        <translation>Fenêtre {number} sur {count} cartographiée</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: cannot be mosaicked with {other}; are their pixels aligned?</source>
        <translation>{path} : ne peut être placé à côté de {other} ; leurs pixels s'accordent-ils ?</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: was made with a different model than {first}; use maps made with the same model</source>
        <translation>{path} : est d'un autre modèle que {first} ; donnez des cartes d'un même modèle</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: clusters were merged between this map and {first}; apply the present model to both scenes</source>
        <translation>{path} : des clusters ont été fusionnés entre cette carte et {first} ; appliquez le modèle actuel aux deux scènes</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: is not in the CRS of {first}; warp it first</source>
        <translation>{path} : est dans un autre SCR que {first} ; reprojetez-le d'abord</translation>
    </message>
    <message>
        <location filename="../core/maps/named.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster} (sans classe)</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because no pixel has a label</source>
        <translation>{cluster} : reste sans nom, aucun pixel n'a d'étiquette</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because each class went to another cluster</source>
        <translation>{cluster} : non nommé, car chaque classe est allée à un autre cluster</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: {name}, from {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster} : {name}, par {pixels} pixels étiquetés sur {labelled}</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because {name} has only {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster} : reste sans nom, {name} n'a que {pixels} pixels étiquetés sur {labelled}</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{path}: no cluster has {pixels} labelled pixels of one class that are {share:.0%} of its labelled pixels; lower the required evidence</source>
        <translation>{path} : aucun cluster n'a {pixels} pixels étiquetés d'une classe et {share:.0%} de ses pixels étiquetés ; demandez moins de preuves</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: has no CRS in which areas can be measured in hectares; set one, or omit the minimum area</source>
        <translation>{path} : n'a pas de SCR qui donne des surfaces en hectares ; définissez-en un, ou demandez tout</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path} : ne peut pas être créé ; le disque est-il plein, ou le dossier en lecture seule ?</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: belongs to another layer and is kept</source>
        <translation>{path} : appartient à une autre couche et est conservé</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: holds other layers, which would be lost; choose another file</source>
        <translation>{path} : contient d'autres couches, qui seraient perdues ; choisissez un autre fichier</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>Drawing polygons</source>
        <translation>Tracé des polygones</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be converted to polygons; is the disk full?</source>
        <translation>{path} : ne peut être transformé en polygones ; le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../core/maps/previews.py"/>
        <source>{path}: the folder cannot be created ({reason}); choose another</source>
        <translation>{path} : impossible de créer le dossier ({reason}) ; choisissez-en un autre</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: {path} does not record its model; choose the model it was made with</source>
        <translation>MODEL : {path} n'indique pas son modèle ; choisissez le modèle avec lequel elle a été faite</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: several files beside {path} hold the model that made it ({names}); choose one</source>
        <translation>MODEL : à côté de {path} se trouvent plusieurs fichiers du modèle de la carte ({names}) ; choisissez-en un</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: the model of {path}, {name}, is not beside it; choose its file (*.sscc)</source>
        <translation>MODEL : le modèle de {path}, {name}, n'est pas à côté ; choisissez son fichier (*.sscc)</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: contains class numbers, not cluster numbers; choose the map written by Apply SSCC</source>
        <translation>{path} : ses numéros sont ceux de classes, non de clusters ; donnez la carte d'Appliquer</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: was made with another model ({other}); choose a map made with {name}</source>
        <translation>{path} : a été fait par un autre modèle ({other}) ; donnez une carte de {name}</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: has a cluster {last}, but {name} has only {clusters}; choose a map made with this model</source>
        <translation>{path} : a un cluster {last}, {name} en a {clusters} ; donnez une carte de ce modèle</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: does not record its model; make sure that it was made with {name}</source>
        <translation>{path} : ne dit pas son modèle ; assurez-vous que c'est une carte de {name}</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{scene}: has {rows} x {cols} pixels; its map would need {size} TB before compression. Clip the scene first: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</source>
        <translation>{scene} : compte {rows} x {cols} pixels ; sa carte prendrait {size} To avant compression. Découpez d'abord la scène : gdal_translate -of VRT -srcwin {place} {path} clip.vrt</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC</source>
        <translation>{path} : a {bands} bandes, mais une carte de clusters en a une ; choisissez un raster écrit par « Appliquer SSCC »</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: contains values that are not cluster numbers; choose a map written by Apply SSCC</source>
        <translation>{path} : contient des nombres qui ne sont pas des numéros de cluster ; donnez un raster écrit par « Appliquer SSCC »</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>Writing the named map</source>
        <translation>Écriture de la carte nommée</translation>
    </message>
    <message>
        <location filename="../core/maps/shards.py"/>
        <source>{path}: must end in .vrt like the map, or neither of them</source>
        <translation>{path} : doit se terminer par .vrt comme la carte, ou aucun des deux</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>field = {field}: there is no reference that could have it; give a reference</source>
        <translation>field = {field} : il n'y a pas de référence qui pourrait l'avoir ; indiquez une référence</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>no cluster given: give the number of the cluster to split, or a reference</source>
        <translation>aucun cluster indiqué : indiquez le numéro du cluster à diviser, ou une référence</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Fitting the parts</source>
        <translation>Ajustement des parties</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: has no cluster {cluster}</source>
        <translation>{model} : n'a pas de cluster {cluster}</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: other clusters were merged into {cluster}; split the model as it was before the merge</source>
        <translation>{model} : d'autres clusters sont fusionnés dans {cluster} ; divisez le modèle d'avant la fusion</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with more of it</source>
        <translation>{path} : {count} pixels échantillonnés sont de {name}, trop peu pour {parts} parties ; donnez une scène qui en contient plus</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only one class remains in {name}; give it more points of the others</source>
        <translation>{path} : il ne reste qu'une classe dans {name} ; donnez-y plus de points des autres</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{name}: only {count} of the {classes} classes in it get a part; give it more points of the others</source>
        <translation>{name} : seules {count} de ses {classes} classes reçoivent une partie ; donnez-y plus de points des autres</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster}: {parts} parts</source>
        <translation>Cluster {cluster} : {parts} parties</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: no cluster can be split into its classes</source>
        <translation>{path} : aucun cluster ne peut être divisé selon ses classes</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster} keeps only {share:.1%} of its pixels</source>
        <translation>Le cluster {cluster} ne garde que {share:.1%} de ses pixels</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>Reading the scene</source>
        <translation>Examen de la scène</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path} : n'a aucun pixel valide ; vérifiez le nodata et le masque</translation>
    </message>
    <message>
        <location filename="../core/maps/statistics.py"/>
        <source>Measuring areas</source>
        <translation>Mesure des surfaces</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/preview.py"/>
        <source>Drawing previews</source>
        <translation>Dessin des aperçus</translation>
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
        <source>also worth trying: {others}</source>
        <translation>à essayer aussi : {others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>detail: {detail}</source>
        <translation>détail : {detail}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>{min_clusters} à {max_clusters} clusters : donnez un intervalle à partir de 2</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene} : n'a que {distinct} valeurs de pixel distinctes ; {min_clusters} clusters ne peuvent pas être distingués</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>Essai de {clusters} clusters</translation>
    </message>
    <message>
        <location filename="../core/report/change_report.py"/>
        <source>{before} and {after}</source>
        <translation>{before} et {after}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>{clusters} compared with {reference}</source>
        <translation>{clusters} comparé à {reference}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>no reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>Agreement</source>
        <translation>Concordance</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: contains no clusters; choose a map written by Apply SSCC</source>
        <translation>{path} : ne contient aucun cluster ; donnez une carte écrite par Appliquer SSCC</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: differs in size from the map; choose the confidence of this map</source>
        <translation>{path} : n'a pas la taille de la carte ; donnez la confiance de cette carte</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>Faible confiance : {clusters}. Ce sont souvent des bords et des pixels mixtes : regardez la carte, puis fusionnez-les avec un autre cluster ou demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>spectral libraries need the package spectral ({error}); install it with: pip install spectral</source>
        <translation>les bibliothèques spectrales demandent le paquet spectral ({error}) : pip install spectral</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: cannot be read as a spectral library ({error}); use an ENVI library (.sli with .hdr) or a CSV file with one row per band and the wavelength first</source>
        <translation>{path} : ne peut être lu comme bibliothèque spectrale ({error}) ; donnez une bibliothèque ENVI (.sli avec .hdr) ou un fichier CSV, une ligne par bande, la longueur d'onde d'abord</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths for its spectra</source>
        <translation>{path} : ne donne pas les longueurs d'onde de ses spectres</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: the scene has no wavelengths, so its spectra cannot be compared</source>
        <translation>{path} : la scène ne donne pas de longueurs d'onde, ses spectres ne peuvent être comparés</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths in common with the scene</source>
        <translation>{path} : n'a aucune longueur d'onde en commun avec la scène</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Total loss</source>
        <translation>Perte totale</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Soft cross-entropy with the pseudo-labels</source>
        <translation>Entropie croisée douce avec les pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Cluster-level contrastive loss</source>
        <translation>Perte contrastive au niveau des clusters</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Instance-level contrastive loss</source>
        <translation>Perte contrastive au niveau des instances</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Share of pixels whose two views get the same cluster</source>
        <translation>Part des pixels dont les deux vues reçoivent le même cluster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Clusters in use</source>
        <translation>Clusters utilisés</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>spectra are read from the scene; specify the scene that was mapped</source>
        <translation>les spectres sont lus dans la scène ; donnez la scène cartographiée</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene} : {clusters} clusters</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Which clusters are most similar</source>
        <translation>Quels clusters se ressemblent le plus</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Similarity (0 to 1)</source>
        <translation>Ressemblance (de 0 à 1)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Wavelength (nm)</source>
        <translation>Longueur d'onde (nm)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value ({unit})</source>
        <translation>Valeur moyenne ({unit})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value</source>
        <translation>Valeur moyenne</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>Spectre moyen de chaque cluster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>Spectre de {cluster}</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>Les {count} plus grands clusters sont montrés.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.</source>
        <translation>Petits clusters non montrés : {count} ; l'échantillon utilisé pour les spectres ne contient aucun de leurs pixels.</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Histogram of confidence</source>
        <translation>Histogramme de la confiance</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels (%)</source>
        <translation>Pixels (%)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>Pixels selon les deux premières composantes, colorés par cluster</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 1 (noise units)</source>
        <translation>Composante 1 (unités de bruit)</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 2</source>
        <translation>Composante 2</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name} during training</source>
        <translation>{name} au cours de l'entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}, {rows} x {cols} pixels</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Coordinate system</source>
        <translation>Système de coordonnées</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixel size</source>
        <translation>Taille des pixels</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{count} used</source>
        <translation>{count} utilisées</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>, {count} left out</source>
        <translation>, {count} écartées</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Light and air</source>
        <translation>Éclairage et atmosphère</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>adapted to the training data ({how})</source>
        <translation>adaptés aux données d'entraînement ({how})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind} (part de l'effet de pépite {share:.2f})</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Scene type</source>
        <translation>Type de scène</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} s sur {device}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>homogeneous areas</source>
        <translation>zones homogènes</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>mixed pixels</source>
        <translation>pixels mixtes</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>le rapport a besoin de jinja2 ({error}) ; installez-le avec : pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Mapped</source>
        <translation>Cartographié</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: no previews, because the pixels that are used are too few and far apart</source>
        <translation>{scene} : pas d'aperçus, car les pixels utilisés sont trop rares et trop éloignés les uns des autres</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{name} against the number of clusters</source>
        <translation>{name} en fonction du nombre de clusters</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Bend</source>
        <translation>Coude</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Within-cluster spread</source>
        <translation>Dispersion intra-cluster</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene} : combien de clusters ?</translation>
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
        <source>synthetic scene: {rows} x {cols} pixels are too few for {clusters} classes; make it larger</source>
        <translation>scène synthétique : {rows} x {cols} pixels sont trop peu pour {clusters} classes ; agrandissez-la</translation>
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
        <location filename="../core/scene/axes.py"/>
        <source>{path}: cannot tell which axis of {array} ({shape}) has the bands; move it to the front, here the last one: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FILE scene.tif</source>
        <translation>{path} : rien ne dit quel axe de {array} ({shape}) porte les bandes ; mettez-le en premier, ici le dernier : gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FICHIER scene.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>bandes « {text} » : « {part} » n'est ni un numéro de bande ni un intervalle ; écrivez par exemple 1-50,60-100</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model expects {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path} : la bande {band} est à {here:.1f} nm, le modèle attend {wanted:.1f} nm ; appliquez-le à une scène du même capteur</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has one band, the model was trained on {trained}; if the bands are single files, stack them: gdalbuildvrt -separate stack.vrt FILES</source>
        <translation>{path} : a une bande, le modèle a été entraîné sur {trained} ; si les bandes sont des fichiers séparés, empilez-les : gdalbuildvrt -separate stack.vrt FICHIERS</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path} : a {scene_bands} bandes, le modèle a été entraîné sur {trained} ; appliquez-le à une scène du même capteur</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed</source>
        <translation>{path} : n'indique pas de SCR : {crs} est supposé, comme pour {scene}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: contains {count} cubes ({names}); choose one of them, such as {first}</source>
        <translation>{path} : contient {count} cubes ({names}) ; donnez-en un, par exemple {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: read as {bands} bands of {rows} x {cols} pixels, from {arrays}</source>
        <translation>{path} : lu comme {bands} bandes de {rows} x {cols} pixels, de {arrays}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path} : fichier introuvable ; vérifiez le chemin</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header file; choose the data file next to it</source>
        <translation>{path} : est un fichier d'en-tête ; choisissez le fichier de données qui l'accompagne</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is the metadata of a product; choose the SPECTRAL_IMAGE file next to it</source>
        <translation>{path} : décrit un produit ; donnez le SPECTRAL_IMAGE à côté</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path} : n'est pas un raster lisible par GDAL ; donnez un raster GeoTIFF, ENVI, VRT, netCDF ou HDF5</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} single-band rasters; stack them with gdalbuildvrt -separate, and use the stack</source>
        <translation>{path} : contient {count} rasters d'une bande ; empilez-les avec gdalbuildvrt -separate et utilisez la pile</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} rasters; choose one of them, such as {first}</source>
        <translation>{path} : contient {count} rasters ; choisissez-en un, par exemple {first}</translation>
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
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path} : illisible à la ligne {row}, colonne {col} ; le fichier est-il endommagé ?</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it again</source>
        <translation>{path} : est plus court ({size} octets) que ne l'indique son en-tête ({expected}) ; copiez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: scale {scale:g} or offset {offset:g} of band {band} is invalid; set them, for example: gdal_edit.py -scale 1 -offset 0 FILE</source>
        <translation>{path} : l'échelle {scale:g} ou le décalage {offset:g} de la bande {band} ne peut être juste ; fixez-les, par exemple : gdal_edit.py -scale 1 -offset 0 FICHIER</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{scene}: the nodata value {value:g} of band {band} is ignored because {kind} cannot hold it</source>
        <translation>{scene} : la valeur nodata {value:g} de la bande {band} compte pour aucune, car {kind} ne peut la contenir</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: shares no georeference with {scene} and does not have its size of {rows} x {cols} pixels; use one on the same grid</source>
        <translation>{path} : n'a pas de géoréférencement en commun avec {scene}, ni sa taille de {rows} x {cols} pixels ; donnez-en un sur la même grille</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid, from {theirs} to {ours}; is its CRS right, and the place?</source>
        <translation>{path} : ne peut pas être amené sur la grille de la scène, de {theirs} à {ours} ; son SCR et le lieu sont-ils justes ?</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: is a table of points; choose a raster or a polygon layer</source>
        <translation>{path} : est une table de points ; donner un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands; the first one is used as the mask</source>
        <translation>{path} : a {bands} bandes : la première est le masque</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path} : les classes sont celles de son champ « {field} »</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands, but a reference has one; use a raster of class numbers, or polygons</source>
        <translation>{path} : a {bands} bandes, une référence en a une ; donner un raster de numéros de classe ou des polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: 0 is treated as a class because the nodata value is {nodata}</source>
        <translation>{path} : 0 y est une classe, car la valeur nodata est {nodata}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has only ground control points; warp the scene first: gdalwarp {name} warped.tif</source>
        <translation>{path} : ne peut pas être superposé à {scene}, scène qui n'a que des points de contrôle ; redressez d'abord la scène : gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has no georeference; georeference the scene first, or draw the polygons on it as it is</source>
        <translation>{path} : ne peut pas être superposé à {scene}, scène sans géoréférencement ; géoréférencez d'abord la scène, ou dessinez les polygones sur elle telle qu'elle est</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains no polygons; choose a polygon layer</source>
        <translation>{path} : ne contient aucun polygone ; donner une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{scene}: has no valid pixel inside the mask, for the polygons of {path} lie elsewhere; are the CRSs right ({theirs}, {ours})?</source>
        <translation>{scene} : n'a aucun pixel valide dans le masque, car les polygones de {path} sont ailleurs ; les SCR sont-ils justes ({theirs}, {ours}) ?</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: its polygons cover the centre of no pixel of {scene}; use all pixels that polygons touch</source>
        <translation>{path} : ses polygones ne couvrent le centre d'aucun pixel de {scene} ; utiliser tous les pixels touchés par les polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cover no pixel centre of {scene}: {count} of {total}</source>
        <translation>{path} : polygones trop petits pour couvrir le centre d'un pixel de {scene}, laissés de côté : {count} sur {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains several layers ({names}); name one: FILE|layername={layer}</source>
        <translation>{path} : contient plusieurs couches ({names}) ; indiquez laquelle : FICHIER|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no polygon with a value in "{field}"; choose another field or layer</source>
        <translation>{path} : n'a aucun polygone avec une valeur dans « {field} » ; donnez une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the only field that could hold the class, "{field}", has {count} distinct values; if these are classes, name the field, otherwise add a field with the class</source>
        <translation>{path} : le seul champ qui pourrait contenir la classe, « {field} », contient {count} valeurs différentes ; si ce sont des classes, indiquer le champ, sinon en ajouter un</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: no field of the polygons holds whole numbers or text; add a field with the class</source>
        <translation>{path} : indiquez quel champ des polygones contient la classe : aucun ne contient de nombres entiers ou de texte, ajoutez-en donc un</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: several fields of the polygons could hold the class; name one of {fields}</source>
        <translation>{path} : indiquez quel champ des polygones contient la classe : l'un de {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path} : n'a pas de champ « {field} » ; champs de nombres entiers ou de texte : {fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cannot be transformed to {crs}, the CRS of {scene}: {count} of {total}</source>
        <translation>{path} : polygones sans place dans {crs}, le SCR de {scene}, laissés de côté : {count} sur {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they have no value in "{field}": {count}</source>
        <translation>{path} : polygones sans valeur dans « {field} », laissés de côté : {count}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the coordinates cannot be transformed from {theirs} to {ours}, the CRS of {scene}; check that {theirs} is correct</source>
        <translation>{path} : ses coordonnées ne peuvent pas être converties de {theirs} en {ours}, le SCR de {scene} ; {theirs} est-il juste ?</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path} : n'a pas de bande {band} ; il a les bandes 1 à {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the requested bands are transparency (alpha); choose others</source>
        <translation>{path} : les bandes demandées sont des bandes de transparence (alpha) ; choisissez-en d'autres</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: contains complex numbers; use real ones, such as their amplitude</source>
        <translation>{path} : contient des nombres complexes ; utilisez des nombres réels, comme leur amplitude</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>no reflectance</source>
        <translation>pas de réflectance</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path} : toutes les bandes sont constantes, vides ou signalées comme mauvaises ; il n'y a rien à classer</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata everywhere</source>
        <translation>nodata partout</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>nodata dans plus de la moitié des pixels</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata where other bands have data</source>
        <translation>nodata là où d'autres bandes ont des données</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is transparency (alpha): pixels where it is 0 are nodata</source>
        <translation>{scene} : la bande {band} est la transparence (alpha) : là où elle vaut 0, il n'y a pas de données</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is tagged as transparency (alpha) but has many values, so it is used as a band; if it is transparency, leave it out of the bands and use it as the mask</source>
        <translation>{scene} : la bande {band} est marquée comme transparence (alpha), mais a beaucoup de valeurs : elle est utilisée comme bande ; si c'est la transparence, écartez-la des bandes et donnez-la comme masque</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: unknown option "{option}"; write FILE, FILE|layername=NAME or FILE|layerid=NUMBER</source>
        <translation>{path} : « {option} » n'est pas compris ; écrire FICHIER, FICHIER|layername=NOM ou FICHIER|layerid=NUMÉRO</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: neither a raster nor a polygon layer; choose one of the two</source>
        <translation>{path} : ni raster ni polygones ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: no such file; choose a raster or a polygon layer</source>
        <translation>{path} : fichier introuvable ; donnez un raster ou une couche de polygones</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path} : n'a pas de couche « {layer} » ; ses couches sont {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: the filter "{filter}" is not valid; correct it</source>
        <translation>{path} : le filtre « {filter} » n'est pas compris ; le corriger</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{name}: keeps no spectra to adapt a scene to; train it again with this version, with any preset but paper</source>
        <translation>{name} : ne conserve pas de spectres auxquels adapter une scène ; entraînez-le à nouveau avec cette version, avec tout préréglage sauf paper</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: too little in common with the training data: mapped as it is</source>
        <translation>{scene} : trop peu de points communs avec les données d'entraînement : cartographiée telle quelle</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: its light and air are those of the training data: nothing to adapt</source>
        <translation>{scene} : son éclairage et son atmosphère sont ceux des données d'entraînement : rien à adapter</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: adapted to the light and air of the training data: gain {gain}; {after} % alike, {before} % without</source>
        <translation>{scene} : adaptée à l'éclairage et à l'atmosphère des données d'entraînement : gain {gain} ; {after} % de ressemblance, {before} % sans adaptation</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>Resuming from step {step}</source>
        <translation>Reprise à l'étape {step}</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path} is damaged, or belongs to another training; it is kept as {kept}, in case that one is run again</source>
        <translation>{path} est endommagé ou appartient à un autre entraînement ; il est conservé sous {kept}, au cas où celui-ci serait relancé</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path}: is damaged, or belongs to another training, and cannot be renamed ({reason}); move it, or choose another model file</source>
        <translation>{path} : est endommagé ou appartient à un autre entraînement, et ne peut pas être renommé ({reason}) ; déplacez-le ou choisissez un autre fichier de modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>No checkpoint: {reason}. The training goes on</source>
        <translation>Pas de point de reprise : {reason}. L'entraînement continue</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the two views agree.</source>
        <translation>Les {clusters} clusters sont tous utilisés et les deux vues concordent.</translation>
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
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is only stray pixels, ask for fewer.</source>
        <translation>1 cluster sur {clusters} ne contient que {share:.1f} % des pixels : regardez-le sur la carte ; si ce ne sont que des pixels isolés, demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are only stray pixels, ask for fewer.</source>
        <translation>{small} clusters sur {clusters} ne contiennent ensemble que {share:.1f} % des pixels : regardez-les sur la carte ; si ce ne sont que des pixels isolés, demandez-en moins.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>Le réseau hésite (confiance moyenne {confidence:.2f}) : entraînez plus longtemps ou demandez moins de clusters.</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The two views of a pixel get the same cluster in only {share:.0f} % of cases: train longer, or ask for fewer clusters.</source>
        <translation>Les deux vues d'un pixel ne reçoivent le même cluster que dans {share:.0f} % des cas : entraînez plus longtemps ou demandez moins de clusters.</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: does not record which clusters are similar; retrain it</source>
        <translation>{model} : ne dit pas quels clusters se ressemblent ; entraînez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: has {have} clusters, which cannot be merged to {count}; choose a number from 1 to {most}</source>
        <translation>{model} : a {have} clusters, qui ne peuvent être fusionnés en {count} ; donnez un nombre de 1 à {most}</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Comparing light and air: scene {number} of {count}</source>
        <translation>Comparaison de l'éclairage et de l'atmosphère : scène {number} sur {count}</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}</source>
        <translation>Autre éclairage ou autre atmosphère : les pseudo-étiquettes sont déterminées avec {scenes} dans la radiométrie de {first}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>la perte n'est pas finie au pas {step} ; baissez le taux d'apprentissage</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>Pas {step} sur {steps}, perte {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Out of memory on {device}: continuing with batches half the size</source>
        <translation>Mémoire épuisée sur {device} : poursuite avec des lots deux fois plus petits</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; choose a file written by Train SSCC</source>
        <translation>{path} : n'est pas un modèle SSCC ; choisissez un fichier écrit par « Entraîner SSCC »</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was modified; copy the model again</source>
        <translation>{path} : l'en-tête a été modifié ; recopiez le modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path} : produit par une version plus récente ({version}) ; mettez SSCC for QGIS à jour</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); install it with: pip install safetensors</source>
        <translation>safetensors ne peut pas être importé ({error}) ; installez-le avec : pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; copy it again or retrain it</source>
        <translation>{path} : tronqué, ou n'est pas un modèle SSCC ; recopiez-le ou entraînez-le à nouveau</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was modified after training; copy the model again</source>
        <translation>{path} : a été modifié après l'entraînement ; recopiez le modèle</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{error}. The trained model is in {path}</source>
        <translation>{error}. Le modèle entraîné se trouve dans {path}</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: cannot be read ({error}); use a CSV file in UTF-8</source>
        <translation>{path} : ne peut être lu ({error}) ; donnez un fichier CSV en UTF-8</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{number}" is not a cluster of {model}; write the columns cluster,name,color</source>
        <translation>{path} : ligne {line} : "{number}" n'est pas un cluster de {model} ; écrivez les colonnes cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{color}" is not a colour; write #rrggbb</source>
        <translation>{path} : ligne {line} : "{color}" n'est pas une couleur ; écrivez #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: names no cluster; write the columns cluster,name,color</source>
        <translation>{path} : ne nomme aucun cluster ; écrivez les colonnes cluster,name,color</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>le réseau du modèle est celui d'une autre version de SSCC ; entraînez le modèle à nouveau</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps {percent} % of the new pixels as in the light and air of its training data: nothing is trained</source>
        <translation>Le modèle initial cartographie {percent} % des nouveaux pixels comme sous l'éclairage et l'atmosphère de ses données d'entraînement : rien n'est entraîné</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps the new scenes as they are: nothing is trained</source>
        <translation>Le modèle initial cartographie les nouvelles scènes telles quelles : rien n'est entraîné</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{name}: keeps no blocks to tell what is new; train it again with this version, with any preset but paper</source>
        <translation>{name} : ne conserve pas de blocs permettant de reconnaître ce qui est nouveau ; entraînez-le à nouveau avec cette version, avec tout préréglage sauf paper</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{count} new clusters: {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>{count} nouveaux clusters : {percent} % des nouveaux pixels ne ressemblent à rien de ce que le modèle a appris</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>No new cluster: only {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>Aucun nouveau cluster : seuls {percent} % des nouveaux pixels ne ressemblent à rien de ce que le modèle a appris</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{percent} % of the new pixels are unlike all that the model has learned; to give them clusters of their own, ask for new clusters</source>
        <translation>{percent} % des nouveaux pixels ne ressemblent à rien de ce que le modèle a appris ; pour leur donner leurs propres clusters, demandez de nouveaux clusters</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>SSCC_TIMEOUT = {text}: must be a number of seconds from 1 to 86400</source>
        <translation>SSCC_TIMEOUT = {text} : doit être un nombre de secondes de 1 à 86400</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: rank {ranks} of {size} (counted from 0) was lost or does not answer; start again, with --resume if there is a checkpoint</source>
        <translation>entraînement arrêté : le rang {ranks} sur {size} (comptés à partir de 0) est perdu ou ne répond pas ; relancez, avec --resume s'il existe un point de reprise</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: the {size} ranks lost their connection, or one waited more than {seconds:g} s for another; start again, with a larger SSCC_TIMEOUT if a step takes long</source>
        <translation>entraînement arrêté : les {size} rangs ont perdu leur connexion, ou l'un a attendu un autre plus de {seconds:g} s ; relancez, avec un SSCC_TIMEOUT plus grand si une étape est longue</translation>
    </message>
    <message>
        <location filename="../core/twin/schema.py"/>
        <source>{path}: {what} is damaged; copy the model again or retrain it</source>
        <translation>{path} : {what} est endommagé ; copiez de nouveau le modèle ou réentraînez-le</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>préréglage « {preset} » : choisissez {presets}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>detail "{detail}": choose {details}</source>
        <translation>détail « {detail} » : choisissez {details}</translation>
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
        <source>learning rate = {rate}: must be above 0 and at most 1</source>
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
        <source>Batches of {pixels} pixels, not {asked}: they consist of crops of {side} x {side}, from the scene's pixels</source>
        <translation>Lots de {pixels} pixels au lieu de {asked} : ils sont formés d'extraits de {side} x {side} des pixels de la scène</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>clusters = {clusters} : la scène n'a que {pixels} pixels valides ; demandez-en moins</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>new clusters need an initial model</source>
        <translation>de nouveaux clusters nécessitent un modèle initial</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, including merged ones</source>
        <translation>, clusters fusionnés compris</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, but {wanted} were requested; request the same number</source>
        <translation>{path} : a {clusters} clusters{merged}, mais {wanted} ont été demandés ; demandez le même nombre</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>The initial model has the network of the preset {preset}: its batch size and learning rate are used</source>
        <translation>Le modèle initial a le réseau du préréglage {preset} : sa taille de lot et son taux d'apprentissage sont utilisés</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Computing pseudo-labels</source>
        <translation>Calcul des pseudo-étiquettes</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Continues from what the suggestion computed for these pixels</source>
        <translation>Reprend ce que la suggestion a calculé pour ces pixels</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>SSCC for QGIS {version}: spectral-spatial contrastive clustering, without training labels.</source>
        <translation>SSCC for QGIS {version} : clustering contrastif spectro-spatial, sans étiquettes d'entraînement.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>{share} of the area that both maps cover changed.</source>
        <translation>{share} de ce que portent les deux cartes a changé.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in hectares</source>
        <translation>De et vers, en hectares</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in pixels</source>
        <translation>De et vers, en pixels</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Rows are the clusters of the first map, columns those of the second; outlined cells did not change.</source>
        <translation>Les lignes sont les clusters de la première carte, les colonnes ceux de la seconde ; les cellules encadrées n'ont pas changé.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Area (ha)</source>
        <translation>Surface (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Pixels</source>
        <translation>Pixels</translation>
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
        <source>Clusters have the colours of the classes they match. Pixels without a reference are not counted.</source>
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
        <source>Rows are reference classes, columns are clusters in matched order. Outlined cells agree; – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>Les lignes sont les classes de référence, les colonnes les clusters dans l'ordre de l'association. Les cellules encadrées concordent ; – est une classe sans cluster. Plus la teinte est forte, plus la part de la ligne est grande.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The {count} largest of {all} classes are shown.</source>
        <translation>Les {count} plus grandes des {all} classes sont affichées.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>Classe</translation>
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
        <source>Producer's accuracy: share of a class's pixels that its cluster contains. User's accuracy: share of a cluster's pixels that belong to its class.</source>
        <translation>Exactitude du producteur : part des pixels d'une classe que contient son cluster. Exactitude de l'utilisateur : part des pixels d'un cluster qui appartiennent à sa classe.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: area of the matched cluster, labelled or not.</source>
        <translation>Carte : la superficie du cluster associé, étiquetée ou non.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the map without a class</source>
        <translation>Pixels de la carte sans classe</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the reference without a cluster</source>
        <translation>Pixels de la référence sans cluster</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Polygons that label no pixel</source>
        <translation>Polygones qui n'étiquettent aucun pixel</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{count} of {total}</source>
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Classes that label no pixel of the map because their polygons are too small, covered by others, or outside:</source>
        <translation>Classes qui n'étiquettent aucun pixel de la carte, car leurs polygones sont trop petits, recouverts par d'autres ou en dehors :</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>polygons: {count}</source>
        <translation>polygones : {count}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>outside the map</source>
        <translation>en dehors de la carte</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>Plusieurs à un</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>If each cluster takes its most frequent class, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>Si chaque cluster prend sa classe la plus fréquente, {share} des pixels concordent (pureté). Les clusters qui partagent ici une classe pourraient être fusionnés.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>Comment lire ce rapport</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa are computed after clusters and classes are matched one to one. NMI and ARI need no matching: 1 is perfect agreement, and ARI is 0 where clusters say nothing about the classes. The interval of the overall accuracy treats pixels as independent samples. Neighbouring pixels are not, so the true uncertainty is larger.</source>
        <translation>L'exactitude globale et le kappa sont calculés après association un à un des clusters et des classes. La NMI et l'ARI n'ont pas besoin d'association : 1 est une concordance parfaite, et l'ARI vaut 0 si les clusters ne disent rien des classes. L'intervalle de l'exactitude globale traite les pixels comme des échantillons indépendants. Des pixels voisins ne le sont pas : l'incertitude réelle est donc plus grande.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters on {pixels} mapped pixels. No labels were used to find them.</source>
        <translation>{found} clusters sur {clusters}, sur {pixels} pixels cartographiés. Ils ont été trouvés sans étiquettes.</translation>
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
        <source>Map of the clusters</source>
        <translation>Carte des clusters</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Patches</source>
        <translation>Taches</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (ha)</source>
        <translation>Tache médiane (ha)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (pixels)</source>
        <translation>Tache médiane (pixels)</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Pixels of a patch are connected by their sides.</source>
        <translation>Les pixels d'une tache se touchent par leurs côtés.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Training scenes</source>
        <translation>Scènes d'entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All training scenes</source>
        <translation>Toutes les scènes d'entraînement</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Areas in hectares.</source>
        <translation>Surfaces en hectares.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sizes in pixels: not every scene has a coordinate system in which areas are known.</source>
        <translation>Tailles en pixels : toutes les scènes n'ont pas un système de coordonnées dans lequel les surfaces sont connues.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All other sections of this report are on the first scene.</source>
        <translation>Toutes les autres sections de ce rapport portent sur la première scène.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Only the first {count} of {total} scenes are mapped and shown, and count in the table.</source>
        <translation>Seules les {count} premières scènes sur {total} sont cartographiées, affichées et comptées dans le tableau.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All scenes</source>
        <translation>Toutes les scènes</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The most similar clusters are joined first, from the right. Rename clusters merges them in this order.</source>
        <translation>Les clusters les plus ressemblants se rejoignent d'abord, depuis la droite. Renommer les clusters les fusionne dans cet ordre.</translation>
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
        <source>The scene has no wavelengths, so the axis counts bands.</source>
        <translation>La scène n'a pas de longueurs d'onde : l'axe indique donc les numéros de bande.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Gaps are bands that were left out.</source>
        <translation>Les lacunes sont des bandes écartées.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster on its own axes; the shading is one standard deviation on either side of the mean.</source>
        <translation>Chaque cluster à part, sur ses propres axes ; l'ombre est un écart type de chaque côté.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Nearest spectra of the library</source>
        <translation>Spectres les plus proches de la bibliothèque</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>By spectral angle, in degrees: the smaller the angle, the more similar the shape. Brightness is ignored.</source>
        <translation>Selon l'angle spectral, en degrés : plus il est petit, plus la forme se ressemble. La luminosité ne compte pas.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability of the assigned cluster. Low values occur at borders, in mixed pixels, and where cover types share a cluster.</source>
        <translation>Probabilité du cluster attribué. Les valeurs basses apparaissent sur les bords, dans les pixels mixtes et là où des types d'occupation du sol partagent un cluster.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>Carte de la confiance</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels in the first two components of the noise-whitened transform, coloured by cluster. Clusters that are separate here differ in two components; the others need further components and the neighbourhood.</source>
        <translation>Pixels échantillonnés dans les deux premières composantes de la transformation à bruit blanchi, colorés par cluster. Les clusters séparés ici se distinguent par deux composantes ; les autres ont besoin d'autres composantes et du voisinage.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The course of the training.</source>
        <translation>Le déroulement de l'entraînement.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>à la fin {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and environment</source>
        <translation>Réglages et environnement</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands left out</source>
        <translation>Bandes écartées</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from a sample of {pixels} pixels.</source>
        <translation>Suggéré d'après la scène seule, sans étiquettes, à partir d'un échantillon de {pixels} pixels.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>clusters suggérés</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth trying</source>
        <translation>à essayer aussi</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>signaux au-dessus du bruit</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>scene type</source>
        <translation>type de scène</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>detail</source>
        <translation>détail</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>How the scene divides</source>
        <translation>En quoi la scène se divise</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Choose the map that shows what you want to tell apart, and train it with the command or the parameters below it. Pixels: every pixel for itself. Patches: covers larger than a few pixels, with noise and mixture inside them averaged away.</source>
        <translation>Choisissez la carte qui montre ce que vous voulez distinguer, et entraînez-la avec la commande ou les paramètres indiqués dessous. Pixels : chaque pixel pour lui-même. Patches : des couvertures plus grandes que quelques pixels, dont le bruit et le mélange internes sont moyennés.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene</source>
        <translation>La scène</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>{clusters} clusters, {detail}</source>
        <translation>{clusters} clusters, {detail}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Train this</source>
        <translation>Entraîner celle-ci</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>In QGIS, in Train SSCC:</source>
        <translation>Dans QGIS, dans « Entraîner SSCC » :</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>On the command line:</source>
        <translation>En ligne de commande :</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>These are previews of the pseudo-labels that a training starts from, computed from few pixels. A trained map has the full resolution, is smoother, and differs in places.</source>
        <translation>Ce sont des aperçus des pseudo-étiquettes dont part un entraînement, calculés à partir de peu de pixels. Une carte entraînée a la pleine résolution, est plus lisse et diffère par endroits.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>They show one pixel of {step} x {step}.</source>
        <translation>Ils montrent un pixel sur {step} x {step}.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene is so large that only a part of it was read; the rest is empty.</source>
        <translation>La scène est si grande que seule une partie a été lue ; le reste est vide.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Clusters of different maps that overlap most have the same colour.</source>
        <translation>Les clusters de cartes différentes qui se recouvrent le plus ont la même couleur.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>Pourquoi ce nombre</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each additional cluster leaves less spread within clusters. At {clusters}, the curve bends clearly for the last time: one cluster fewer would lose a cover type, one more would mostly split one.</source>
        <translation>Chaque cluster de plus réduit la dispersion au sein des clusters. À {clusters}, la courbe s'infléchit nettement pour la dernière fois : un cluster de moins ferait perdre un type de couverture, un de plus ne ferait guère qu'en diviser un.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls steadily, and no number of clusters stands out: the cover types of this scene grade into each other. The suggestion is the number of independent signals above the noise, plus one. Use it as a starting point, and look at the map.</source>
        <translation>La dispersion intra-cluster décroît régulièrement et aucun nombre ne se détache : les types d'occupation du sol de cette scène passent graduellement de l'un à l'autre. La suggestion est le nombre de signaux indépendants au-dessus du bruit, plus un. Prenez-la comme point de départ et regardez la carte.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, noise units</source>
        <translation>moyenne quadratique, unités de bruit</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>Coude de son logarithme</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the largest, or the last clear one after it, is suggested</source>
        <translation>la plus grande, ou la dernière nette qui la suit, est suggérée</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none stands out</source>
        <translation>aucun ne se détache</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>This is a suggestion, not the truth. Ask for more clusters if cover types that you want to separate share one, for fewer if one cover type is split into several. Two is never suggested if there is an alternative, because every scene splits into a bright and a dark half.</source>
        <translation>C'est une suggestion, pas une vérité. Demandez plus de clusters si des types d'occupation du sol que vous voulez séparer en partagent un, moins si un type est découpé en plusieurs. Deux n'est jamais suggéré s'il y a une autre possibilité, car toute scène se divise en une moitié claire et une moitié sombre.</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>Tous les nombres essayés</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>SSCC for QGIS developers</source>
        <translation>Les développeurs de SSCC pour QGIS</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Maps a scene with a trained model and compares the map with polygons of known classes: the clusters get the names of the classes they match best, and a report says how well they agree.</source>
        <translation>Cartographie une scène avec un modèle entraîné et compare la carte à des polygones de classes connues : les clusters reçoivent les noms des classes qui leur correspondent le mieux, et un rapport indique le degré d'accord.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the clusters' own names.</source>
        <translation>La carte avec les noms propres des clusters.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the names and colours of the classes (optional).</source>
        <translation>La carte avec les noms et les couleurs des classes (facultatif).</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Confusion matrix and all measures, to open in a browser.</source>
        <translation>Matrice de confusion et toutes les mesures, à ouvrir dans un navigateur.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The field of the polygons that holds the class, a number or a name.</source>
        <translation>Le champ des polygones qui contient la classe, un numéro ou un nom.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>Un fichier de modèle (*.sscc) écrit par « Entraîner SSCC ».</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Polygons of known classes, in any CRS.</source>
        <translation>Polygones de classes connues, dans un SCR quelconque.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The raster to map, of the sensor that the model was trained on.</source>
        <translation>Le raster à cartographier, issu du capteur sur lequel le modèle a été entraîné.</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Evaluate against polygons</source>
        <translation>Évaluer avec des polygones</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Trains a model on a scene, without any label, and maps the scene with it: the first map in one step.</source>
        <translation>Entraîne un modèle sur une scène, sans aucune étiquette, et cartographie la scène avec lui : la première carte en une étape.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The map: cluster numbers from 1, 0 is nodata.</source>
        <translation>La carte : numéros de cluster à partir de 1, 0 est nodata.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Probability of the chosen cluster, 0 to 1 (optional).</source>
        <translation>Probabilité du cluster attribué, de 0 à 1 (facultatif).</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Clusters to look for: 2 or more. A little above the number of cover types you expect.</source>
        <translation>Clusters à chercher : 2 ou plus. Un peu plus que les types d'occupation du sol attendus.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Effort: quick for a first look, standard for a map, thorough for the best that more time can give.</source>
        <translation>Effort : quick pour un premier aperçu, standard pour une carte, thorough pour le mieux que permet plus de temps.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The raster to learn from and to map.</source>
        <translation>Le raster sur lequel s'entraîner et à cartographier.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The model file, for Apply SSCC on other scenes.</source>
        <translation>Le fichier de modèle, pour « Appliquer SSCC » à d'autres scènes.</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Train and map</source>
        <translation>Entraîner et cartographier</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Polygonize (raster to vector)</source>
        <translation>Polygoniser (raster vers vecteur)</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Sieve</source>
        <translation>Tamiser</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Trains a model on a scene, maps the scene, lets patches below a size join their largest neighbour, and turns the map into polygons with the field cluster.</source>
        <translation>Entraîne un modèle sur une scène, la cartographie, fait rejoindre leur plus grand voisin aux taches inférieures à une taille, et convertit la carte en polygones avec le champ cluster.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>The map before the sieve.</source>
        <translation>La carte avant le tamisage.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>One polygon per patch; the field cluster holds its number. The style file (.qml) beside the map gives the polygons its names and colours.</source>
        <translation>Un polygone par tache ; le champ cluster contient son numéro. Le fichier de style (.qml) à côté de la carte donne aux polygones ses noms et ses couleurs.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Patches of fewer pixels than this join their largest neighbour.</source>
        <translation>Les taches de moins de pixels que cette valeur rejoignent leur plus grand voisin.</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Train, map, sieve and polygonise</source>
        <translation>Entraîner, cartographier, tamiser et polygoniser</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Smallest patch (pixels)</source>
        <translation>Plus petite tache (pixels)</translation>
    </message>
</context>
</TS>
