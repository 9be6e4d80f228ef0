<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>SSCC</name>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Apply SSCC</source>
        <translation>应用 SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a trained model</source>
        <translation>用训练好的模型对影像制图</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,classification,map</source>
        <translation>高光谱,多光谱,聚类,无监督,分类,地图</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Maps a scene with a model from Train SSCC: the scene it was trained on, or any other scene of the same sensor, of any size. A cluster has the same number, name and colour on every map made with the model.

Clusters are numbered from 1; 0 is nodata. The confidence is the probability of the assigned cluster, from 0 to 1; -1 is nodata.</source>
        <translation>用“训练 SSCC”得到的模型对影像制图：可以是训练所用的影像，也可以是同一传感器的任何其他影像，大小不限。同一模型生成的所有图中，同一聚类的编号、名称和颜色都相同。

聚类从 1 开始编号；0 为无数据。置信度是所分配聚类的概率，取值 0 到 1；-1 为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, from the same sensor as the model's training scenes (same bands).</source>
        <translation>要制图的栅格，须与模型的训练影像来自同一传感器（波段相同）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) written by Train SSCC.</source>
        <translation>由“训练 SSCC”写出的模型文件（*.sscc）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The cluster map to write: numbers from 1; 0 is nodata (GeoTIFF).</source>
        <translation>要写出的聚类图：编号从 1 开始；0 为无数据（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The confidence raster to write: the probability of the assigned cluster, from 0 (unsure) to 1 (certain); -1 is nodata (GeoTIFF).</source>
        <translation>要写出的置信度栅格：所分配聚类的概率，0（不确定）到 1（确定）；-1 为无数据（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Report on the map to write: areas, spectra, confidence (HTML).</source>
        <translation>要写出的地图报告：面积、光谱、置信度（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Scene</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapped pixels</source>
        <translation>已制图像元数</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Clusters with pixels</source>
        <translation>含有像元的聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Mapping time (s)</source>
        <translation>制图用时（秒）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value} is not one of {choices}</source>
        <translation>{name}：{value} 不在可选项 {choices} 之中</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written; existing files are unchanged</source>
        <translation>已取消：未写出任何内容；现有文件未改变</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Unexpected error in {algorithm}: {error}; please report it and attach the log</source>
        <translation>{algorithm} 发生意外错误：{error}；请报告此问题并附上日志</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: no scene given; choose one or more rasters</source>
        <translation>{name}：未给出影像；请选择一个或多个栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: neither a layer nor a file; choose a raster or a polygon layer</source>
        <translation>{name}：既不是图层也不是文件；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} contains no polygons; choose a polygon layer or a raster</source>
        <translation>{name}：{layer} 不含多边形；请选择多边形图层或栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: not an SSCC model; choose a model file (*.sscc) written by Train SSCC</source>
        <translation>{path}：不是 SSCC 模型；请选择由“训练 SSCC”写出的模型文件（*.sscc）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{path}: no such file; choose a model file (*.sscc)</source>
        <translation>{path}：没有此文件；请选择模型文件（*.sscc）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Model of the map: {path}</source>
        <translation>图的模型：{path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>The model is in a temporary file, which QGIS deletes when it closes: {path}</source>
        <translation>模型保存在临时文件中，QGIS 关闭时会将其删除：{path}</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} is not a raster; choose a raster layer or file</source>
        <translation>{name}：{layer} 不是栅格；请选择栅格图层或文件</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {layer} comes from a server; save it to a file first (Export, Save As)</source>
        <translation>{name}：{layer} 来自服务器；请先另存为文件（导出，另存为）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install the missing packages with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC 还不能运行：{what}。请通过 插件 &gt; SSCC &gt; 依赖项 安装缺少的软件包，或使用命令：{command}</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compare maps</source>
        <translation>比较地图</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>What became what between two maps of one model</source>
        <translation>同一模型的两幅地图之间，什么变成了什么</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>change,change detection,transition,from-to,two dates,hectares</source>
        <translation>变化,变化检测,转移,转移矩阵,两个时相,公顷</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Compares two maps that one model made, such as of two dates: which cluster became which, in pixels and hectares, as a raster of changes with names and colours, a table, and a report.

Maps of different models are refused: their cluster numbers mean different things.</source>
        <translation>比较同一模型制作的两幅地图，例如两个时相：哪个聚类变成了哪个，以像元和公顷计，输出带名称和颜色的变化栅格、表格和报告。

不同模型的地图会被拒绝：它们的聚类编号含义不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Resample the later map</source>
        <translation>重采样较晚的地图</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Earlier map</source>
        <translation>较早的地图</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The map to compare with.</source>
        <translation>用来比较的地图。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Later map</source>
        <translation>较晚的地图</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The other map of the same model.</source>
        <translation>同一模型的另一幅地图。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Bring the later map onto the grid of the earlier one, by nearest neighbour.</source>
        <translation>用最近邻法把较晚的地图对齐到较早地图的格网。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Raster of changes to write: 1 is unchanged, the others have names (GeoTIFF).</source>
        <translation>要写出的变化栅格：1 表示未变化，其余编号都有名称（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>The report to write, to open in a browser (HTML).</source>
        <translation>要写出的报告，用浏览器打开（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Table of changes</source>
        <translation>变化表</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Pixels and area of each change to write (CSV).</source>
        <translation>要写出的每种变化的像元数和面积（CSV）。</translation>
    </message>
    <message>
        <location filename="../algorithms/compare.py"/>
        <source>Share of pixels that changed</source>
        <translation>发生变化的像元比例</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Evaluate clusters</source>
        <translation>评价聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares a cluster raster with reference labels</source>
        <translation>将聚类栅格与参考数据进行比较</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Assessment</source>
        <translation>精度评价</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>accuracy,agreement,confusion matrix,kappa,reference,validation</source>
        <translation>精度,一致性,混淆矩阵,Kappa,参考数据,验证</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Compares any cluster raster with reference labels, a raster or polygons. Clusters have no class names, so clusters and classes are first matched one to one such that as many pixels as possible agree.

Overall accuracy and kappa are computed after this matching; NMI, ARI and purity do not need it. Only pixels with a reference label count.</source>
        <translation>将任意聚类栅格与参考数据（栅格或多边形）进行比较。聚类没有类别名称，因此先将聚类与类别一一匹配，使尽可能多的像元一致。

总体精度和 Kappa 在匹配后计算；NMI、ARI 和纯度无需匹配。只统计有参考标签的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers, from 1; 0 is nodata.</source>
        <translation>聚类编号栅格，编号从 1 开始；0 为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. A reference on another grid or in another CRS is brought onto the grid of the clusters by nearest neighbour.</source>
        <translation>真实类别：类别编号栅格（0 为无标签）或多边形。若格网或坐标参照系不同，则用最近邻法转换到聚类栅格的格网上。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, as a number or a name. Not needed for a raster, or if the polygons have only one such field.</source>
        <translation>多边形中存放类别的字段，可为数字或名称。使用栅格时，或多边形只有一个此类字段时，不需要。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The cluster map to write, with the names and colours of the matched classes (GeoTIFF).</source>
        <translation>要写出的聚类图，带有所匹配类别的名称和颜色（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Report with the confusion matrix and all measures, to open in a browser (HTML).</source>
        <translation>包含混淆矩阵和全部指标的报告，用浏览器打开（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Class field</source>
        <translation>类别字段</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Named clusters</source>
        <translation>已命名的聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Overall accuracy</source>
        <translation>总体精度</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Normalised mutual information (NMI)</source>
        <translation>归一化互信息（NMI）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Adjusted Rand index (ARI)</source>
        <translation>调整兰德指数（ARI）</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Purity</source>
        <translation>纯度</translation>
    </message>
    <message>
        <location filename="../algorithms/layers.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name}：无法写入；磁盘是否已满？</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Name clusters</source>
        <translation>命名聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after the classes of a reference</source>
        <translation>按参考数据的类别为模型的聚类命名</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>clustering,names,classes,reference,field data,points,merge</source>
        <translation>聚类,名称,类别,参考,野外数据,点,合并</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Names the clusters of a model after reference data: a raster of classes, polygons, or points with a field. Each cluster takes the most frequent class of its labelled pixels. Clusters of the same class are merged, so train with more clusters than there are classes.

The log lists the evidence for each name. Clusters with too little evidence keep their names.

The names are written to the model, and every map that Apply SSCC makes with it has them. Merging cannot be undone: if in doubt, keep a copy of the model.</source>
        <translation>根据已知信息为模型的聚类命名：类别栅格、多边形，或带字段的点。每个聚类取其大多数已标注像元的类别。同一类别的聚类会被合并，因此训练时的聚类数应多于类别数。

日志给出每个名称的依据。依据太少的聚类保留原名。

名称写入模型，应用 SSCC 用它制作的每幅地图都带有这些名称。合并后的聚类无法再分开：如有疑问，请保留原来的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>One cluster for each class</source>
        <translation>每个类别一个聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>A map made with the model. A map made with another model is refused.</source>
        <translation>该模型的一幅地图。其他模型的地图会被拒绝。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Known classes: a raster of class numbers (0 is unlabelled), polygons or points, in any CRS.</source>
        <translation>已知类别：类别编号栅格（0 为未标注）、多边形或点，坐标参考系不限。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Field of the polygons or points that holds the class, as a number or a name.</source>
        <translation>多边形或点中保存类别的字段，编号或名称。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Assign each class to only one cluster, such that as many pixels as possible agree. By default, several clusters may have the same class.</source>
        <translation>每个类别只给一个聚类，使尽可能多的像元一致。默认情况下几个聚类可以属于同一类别。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum number of labelled pixels</source>
        <translation>最少已标注像元数</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Number of labelled pixels of one class that a cluster needs to get its name, 1 by default.</source>
        <translation>聚类获得名称所需的某一类别的已标注像元数，默认 1。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Minimum share of labelled pixels</source>
        <translation>最小已标注像元比例</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of the cluster's labelled pixels that must have this class, from 0 to 1; one third by default.</source>
        <translation>这些像元在该聚类已标注像元中应占的比例，0 到 1，默认三分之一。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The model file to write; it may be the same file as the input model.</source>
        <translation>要写出的模型文件；可以与输入模型为同一文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named model</source>
        <translation>已命名的模型</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Named map</source>
        <translation>已命名的地图</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>The map to write, with the new names; merged clusters are one cluster (GeoTIFF).</source>
        <translation>带有新名称的地图，合并的聚类作为一个（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Clusters that were named</source>
        <translation>已命名的聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/name.py"/>
        <source>Share of labelled pixels that agree with the names</source>
        <translation>与名称一致的已标注像元比例</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands to use, counted from 1, for example 1-50,60-100. If empty, all bands with data are used. Use it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>要使用的波段，从 1 开始计数，例如 1-50,60-100。留空时使用所有含数据的波段。可用来排除文件未标记为坏波段的噪声波段。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Mask</source>
        <translation>掩膜</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels to use: a raster (non-zero) or polygons (inside), on any grid and in any CRS. All other pixels become nodata. If empty, all pixels with data are used. Use it to leave out clouds or water.</source>
        <translation>要使用的像元：栅格（非零处）或多边形（内部），格网和坐标参照系不限。其余像元均为无数据。留空时使用所有有数据的像元。可用来排除云或水体。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Use every pixel that a polygon touches instead of only those whose centre lies inside. For polygons that are smaller or narrower than a pixel.</source>
        <translation>使用多边形触及的所有像元；默认只使用中心位于多边形内的像元。适用于比像元更小或更窄的多边形。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>All touched pixels</source>
        <translation>多边形触及的所有像元</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>The model (*.sscc) that the map was made with. If empty, it is looked for where it was when the map was made, and beside the map.</source>
        <translation>生成该图所用的模型（*.sscc）。留空时，在生成该图时模型所在的位置以及图所在的文件夹中查找。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>SSCC model</source>
        <translation>SSCC 模型</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>HTML file</source>
        <translation>HTML 文件</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Where to compute: auto (default) uses an NVIDIA GPU (cuda) if there is one, otherwise an Apple GPU (mps), otherwise the processor (cpu). The log names the device in use.</source>
        <translation>计算位置：auto（默认）优先使用 NVIDIA GPU（cuda），其次 Apple GPU（mps），否则使用处理器（cpu）。日志会给出实际使用的设备。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Upper limit of the memory used, in MB; 0 (default): 1024, or as much as a file with very large blocks needs. Scenes of any size fit; more memory is only slightly faster.</source>
        <translation>内存使用上限，单位 MB；0（默认）：1024，或数据块很大的文件所需的内存。任何大小的影像都能处理；增大内存只会略微加快速度。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>内存（MB）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Bring the scene to the light and air of the model's training data before it is mapped: gains and offsets are estimated from the spectra that both have in common. For scenes of another day, or with another atmospheric correction. The log says whether it helps; if it does not, the scene is mapped as it is.</source>
        <translation>制图前将场景调整到模型训练数据的光照和大气条件：根据两者共有的光谱估计增益和偏移。适用于其他日期或采用其他大气校正的场景。日志会说明是否有帮助；若无帮助，则按原样制图。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Adapt to light and air</source>
        <translation>适应光照和大气</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters that may be added to those of the initial model, for land covers unlike all that it has learned; 0 by default. None is added where nothing is new.</source>
        <translation>可在初始模型的聚类之外新增的聚类数，用于与模型所学完全不同的土地覆盖；默认为 0。没有新内容时不新增。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>New clusters</source>
        <translation>新聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters to look for: 2 or more; if unsure, start with 8. With 0, a number is suggested from the first scene. Ask for fewer if some clusters stay nearly empty, for more if different cover types share a cluster.</source>
        <translation>要寻找的聚类数：2 或以上；不确定时可从 8 开始。设为 0 时根据第一幅影像建议一个数目。若有聚类几乎为空，请减少；若不同地物类型共用一个聚类，请增加。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and method: quick, standard (default), thorough, or paper (the authors' recipe).</source>
        <translation>计算量与方法：quick、standard（默认）、thorough 或 paper（论文作者的方案）。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Scale of the map. pixels: every pixel for itself, for mixed pixels and small targets. patches: covers larger than a few pixels, such as fields, with noise and mixture inside them averaged away. auto (default): the one that the spectra of the scene support.</source>
        <translation>地图的尺度。pixels：每个像元单独处理，适用于混合像元和小目标。patches：大于几个像元的地物（如田块），其内部的噪声和混合被平均掉。auto（默认）：由场景光谱支持的那一种。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed of the random numbers, 0 by default. On the same machine, with the same versions and number of threads, the same seed gives the same map; another seed gives another map.</source>
        <translation>随机数种子，默认 0。在同一台机器上，软件版本和线程数相同时，种子相同则结果图相同；种子不同则结果不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to continue training from, of the same sensor and number of clusters. Clusters keep their numbers, names and colours. If empty, training starts from scratch.</source>
        <translation>用于继续训练的模型，传感器和聚类数须相同。聚类保留其编号、名称和颜色。留空时从头开始训练。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of clusters</source>
        <translation>聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Initial model</source>
        <translation>初始模型</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Width of the neighbourhood that decides the cluster of a pixel, in pixels; odd. A smaller patch keeps finer detail, a larger one gives smoother maps. If empty, the preset's value is used.</source>
        <translation>决定像元所属聚类的邻域宽度，单位为像元；须为奇数。较小则保留更多细节，较大则图面更平滑。留空时采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More components keep weaker signals, but also more noise. If empty, the preset's value is used.</source>
        <translation>网络所用光谱变换的分量数。分量越多，保留的信号越弱，但噪声也越多。留空时采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer are faster; more help only while the loss is still falling. If empty, the preset's value is used.</source>
        <translation>训练步数。越少越快；只有在损失仍在下降时，增加步数才有用。留空时采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it if memory runs out. If empty, the preset's value is used.</source>
        <translation>每个训练步的像元数。应大于聚类数的 16 倍；内存不足时请减小。留空时采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step size of the optimiser, dimensionless. Lower it if the loss jumps. If empty, the preset's value is used.</source>
        <translation>优化器的步长，无量纲。损失跳动时请减小。留空时采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Patch size</source>
        <translation>图像块大小</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Components</source>
        <translation>分量数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygonise map</source>
        <translation>地图转多边形</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Turns a map into polygons with cluster, name, area and colour</source>
        <translation>把地图转换为带聚类、名称、面积和颜色的多边形</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>vectorize,polygons,raster to vector,sieve,area,hectares</source>
        <translation>矢量化,多边形,栅格转矢量,筛除,面积,公顷</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Writes the patches of a map as polygons with the fields cluster, name, area_ha and color, in the colours of the map.

Patches below the least area join their largest neighbour first. Areas are true on maps in degrees and on Mercator maps too.</source>
        <translation>把地图的图斑写成多边形，字段为 cluster、name、area_ha 和 color，颜色与地图相同。

小于最小面积的图斑先并入最大的相邻图斑。在以度为单位的地图和墨卡托地图上，面积也是真实的。</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>A map of clusters of any origin, such as one of Apply SSCC.</source>
        <translation>任意来源的聚类地图，例如应用 SSCC 的地图。</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Least area (ha)</source>
        <translation>最小面积（公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Patches below so many hectares join their largest neighbour. 0: keep all.</source>
        <translation>小于该公顷数的图斑并入最大的相邻图斑。0：全部保留。</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Polygons</source>
        <translation>多边形</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>The polygons to write (GeoPackage).</source>
        <translation>要写出的多边形（GeoPackage）。</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Number of polygons</source>
        <translation>多边形数量</translation>
    </message>
    <message>
        <location filename="../algorithms/polygonise.py"/>
        <source>Mapped area (ha)</source>
        <translation>制图面积（公顷）</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Rename clusters</source>
        <translation>重命名聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Writes names, colours and merged clusters of a map's legend back into its model</source>
        <translation>将图例中的名称、颜色和合并的聚类写回模型</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology,merge</source>
        <translation>聚类,图例,名称,颜色,符号化,合并</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Saves the names and colours that you gave to clusters in QGIS: change them in the layer's symbology, then run this algorithm on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Clusters with the same name are merged. On new maps they are one cluster, with the lowest of their numbers and its colour; its confidence is the sum of their probabilities. The log lists them. Merging cannot be undone: if in doubt, keep a copy of the model.

The other cluster numbers and the map itself stay unchanged.</source>
        <translation>保存您在 QGIS 中为聚类设置的名称和颜色：先在图层的符号化中修改，再对该图层运行本算法。此后“应用 SSCC”用新模型生成的每幅图从一开始就带有这些名称和颜色。

名称相同的聚类会被合并。在新图上它们成为一个聚类，采用其中最小的编号及该编号的颜色；其置信度为各聚类概率之和。日志会列出这些聚类。合并无法撤销：如不确定，请保留模型的副本。

其他聚类编号和图本身保持不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map made with the model, whose legend (unique values) has the names and colours to keep. Clusters with the same name are merged.</source>
        <translation>由该模型生成的图，其图例（唯一值）中含有要保留的名称和颜色。名称相同的聚类会被合并。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Number of clusters to keep. After merging by the legend, the most similar clusters are merged until this number is left. The report shows which clusters are similar. If empty, only the legend is used.</source>
        <translation>合并后的聚类数：先按图例合并，再合并最相似的聚类，直到剩下这么多。报告显示哪些聚类相似。留空：只按图例合并。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Merge to</source>
        <translation>合并到</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>重命名后的模型</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The name of cluster {number} is ignored: it was merged into {into} earlier</source>
        <translation>聚类 {number} 的名称被忽略：它此前已合并到聚类 {into}</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>merged with {numbers}</source>
        <translation>已与 {numbers} 合并</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: no layer given; choose a map with a legend</source>
        <translation>INPUT：未给出图层；请选择带图例的图</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists no clusters; set its symbology to unique values</source>
        <translation>INPUT：{layer} 的图例中没有聚类；请将其符号化设为唯一值</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend of {layer} lists all values up to 255 without names, because its style file (.qml) is missing; map the scene again</source>
        <translation>INPUT：{layer} 的图例列出了 255 以内的所有值而没有名称，因为缺少其样式文件 (.qml)；请重新对影像制图</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Report on a map</source>
        <translation>地图报告</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Areas, patches, spectra and confidence of each cluster of a map</source>
        <translation>地图上每个聚类的面积、图斑、光谱和置信度</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>area,hectares,report,spectra,spectral library,statistics,mosaic</source>
        <translation>面积,公顷,报告,光谱,光谱库,统计,镶嵌</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Reports on a map, or on several maps of one model as one: pixels, area in hectares, share and patches of each cluster. On maps in degrees and Mercator maps, areas are measured on the ellipsoid.

With the scene it shows the scene beside the map and the mean spectrum of each cluster with its spread, and ranks the spectra against a spectral library. With the model it shows which clusters are alike and how the training went.</source>
        <translation>报告一幅地图，或把同一模型的几幅地图作为一幅来报告：每个聚类的像元数、公顷面积、比例和图斑。在以度为单位的地图和墨卡托地图上，面积在椭球面上量算。

给出影像时，在地图旁显示影像和每个聚类的平均光谱及其离散程度，并与光谱库比较排序。给出模型时，显示哪些聚类相似以及训练过程。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectral library</source>
        <translation>光谱库</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>ENVI spectral library</source>
        <translation>ENVI 光谱库</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>One map, or several of the same model and CRS that lie side by side.</source>
        <translation>一幅地图，或同一模型、同一坐标参考系的相邻几幅地图。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The scene that was mapped, for spectra and a picture of it.</source>
        <translation>被制图的影像，用于光谱和图片。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>The confidence raster of the map.</source>
        <translation>该地图的置信度栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Spectra of known covers to rank the clusters against: ENVI library (.sli) or CSV, a row per band, wavelength first.</source>
        <translation>用来与聚类比较的已知地物光谱：ENVI 光谱库（.sli）或 CSV，每个波段一行，首列为波长。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Table of areas</source>
        <translation>面积表</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Pixels, area, share and patches of each cluster to write (CSV).</source>
        <translation>要写出的每个聚类的像元数、面积、比例和图斑（CSV）。</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra</source>
        <translation>平均光谱</translation>
    </message>
    <message>
        <location filename="../algorithms/report.py"/>
        <source>Mean spectra of the clusters to write, CSV or ENVI spectral library.</source>
        <translation>要写出的聚类平均光谱，CSV 或 ENVI 光谱库。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>创建示例影像</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene and its reference, to try out SSCC</source>
        <translation>写出一幅高光谱影像及其参考数据，用于试用 SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>hyperspectral,test,example,synthetic,Indian Pines,reference</source>
        <translation>高光谱,测试,示例,合成,Indian Pines,参考数据</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a scene to try out SSCC and, on request, the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up land as seen by a simulated spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene of 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>写出一幅用于试用 SSCC 的影像，并可按需写出其真实类别栅格，供“评价聚类”使用。

synthetic：由模拟光谱仪观测的农田、森林、水体和建成区，含噪声、阴影、混合像元和无数据边缘，大小不限。

indian-pines：经典的 AVIRIS 影像，145 x 145 像元，200 个波段，16 个类别。其数据随 Python 包 tensorly 提供。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size set below; indian-pines is a real scene of fixed size.</source>
        <translation>synthetic（默认）的大小由下面的参数决定；indian-pines 是真实影像，大小固定。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Height of the synthetic scene in pixels, 256 by default.</source>
        <translation>合成影像的高度（像元），默认 256。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Width of the synthetic scene in pixels, 256 by default.</source>
        <translation>合成影像的宽度（像元），默认 256。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of spectral bands of the synthetic scene, 60 by default.</source>
        <translation>合成影像的光谱波段数，默认 60。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Number of classes of the synthetic scene, 8 by default.</source>
        <translation>合成影像的类别数，默认 8。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Seed of the random numbers. The same seed gives the same synthetic scene.</source>
        <translation>随机数种子。种子相同则合成影像相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The scene to write (GeoTIFF).</source>
        <translation>要写出的影像（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>The raster of true classes to write: class numbers from 1, 0 is unlabelled.</source>
        <translation>要写出的真实类别栅格：类别编号从 1 开始，0 为无标签。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Classes</source>
        <translation>类别数</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split cluster</source>
        <translation>拆分聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits clusters of a model, and leaves all others as they are</source>
        <translation>拆分模型中的聚类，其余聚类保持不变</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>clustering,split,refine,divide</source>
        <translation>聚类,拆分,细化,划分</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Splits a cluster that holds unlike covers. The largest part keeps the number, name and colour, the others get new numbers after the last one. All other clusters keep number, name, colour and nearly all of their pixels: the log names those that keep less than 98 %.

With reference data, such as field points, a cluster is split into the classes that it has there, or every mixed cluster at once.

Split before you merge: a cluster that others were merged into cannot be split.</source>
        <translation>拆分包含不同地物的聚类。最大的部分保留编号、名称和颜色，其余部分在最后一个编号之后获得新编号。其他聚类保留编号、名称、颜色和几乎全部像元：日志会列出保留不足 98 % 的聚类。

给出参考数据（例如野外点）时，聚类会按其中的类别拆分，也可以一次拆分所有混合聚类。

请先拆分再合并：已并入其他聚类的聚类不能拆分。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>The model (*.sscc) to start from. If empty, it is the one that made the map.</source>
        <translation>作为起点的模型（*.sscc）。留空时采用生成该图的模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A scene that shows what the cluster holds.</source>
        <translation>显示该聚类内容的影像。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of the cluster to split. With a reference, 0 splits every cluster in which two classes or more each have at least a tenth of the labelled pixels.</source>
        <translation>要拆分的聚类编号。给出参考数据时，0 会拆分每个至少有两个类别各占至少十分之一标注像元的聚类。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Number of parts, 2 by default.</source>
        <translation>部分的数量，默认 2。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A raster of class numbers (0 is unlabelled), polygons or points, in any CRS. The cluster is then split into the classes that it has there, and Parts is ignored. A class with very few points beside many of another may get no part.</source>
        <translation>类别编号栅格（0 表示无类别）、多边形或点，CRS 不限。此时按其中的类别拆分该聚类，忽略“部分”。若某一类别的点很少而另一类别的点很多，它可能得不到部分。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>A map made with the model, from which the model is found if it is not given.</source>
        <translation>用该模型生成的图；未给出模型时据此查找模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same parts.</source>
        <translation>随机数的起点，默认 0。相同的种子得到相同的部分。</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>Split model</source>
        <translation>拆分后的模型</translation>
    </message>
    <message>
        <location filename="../algorithms/split.py"/>
        <source>MODEL: no model given; choose a model file (*.sscc), or a map made with it</source>
        <translation>MODEL：未给出模型；请选择模型文件（*.sscc）或用该模型生成的图</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggest number of clusters</source>
        <translation>建议聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggests how many clusters to ask for, without labels</source>
        <translation>无需标签，建议应取多少个聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>聚类,无监督,聚类数,k,肘部法</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests the one where the curve bends: one cluster fewer would lose a cover type, one more would only split one.

The suggestion is a starting point. A scene may have several sensible numbers: the report shows small maps for some of them, each for pixels and for patches, to choose from by eye, with the parameters of Train SSCC that give such a map. They are previews: a trained map has the full resolution, and differs in places. Train SSCC takes the suggested number if you ask for 0 clusters.</source>
        <translation>在影像的样本上尝试一系列聚类数，并建议曲线弯折处的数目：少一个聚类会丢失一种地物类型，多一个则只是把某种地物拆分。

建议值只是一个起点。一幅影像可能有多个合理的聚类数：报告为其中几个给出小图，分别按像元（pixels）和斑块（patches），供目视选择，并给出在“训练 SSCC”中得到此类地图的参数。它们是预览：训练后的地图具有完整分辨率，局部会有差异。将聚类数设为 0 时，“训练 SSCC”采用建议的聚类数。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to analyse.</source>
        <translation>要分析的栅格。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Smallest number of clusters to try, 2 by default.</source>
        <translation>要尝试的最小聚类数，默认 2。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Largest number of clusters to try, 30 by default. More takes longer.</source>
        <translation>要尝试的最大聚类数，默认 30。越大耗时越长。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Seed of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>随机数种子，默认 0。种子相同则建议相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with small maps to choose from and the curve for all numbers tried, to open in a browser (HTML).</source>
        <translation>包含可供选择的小图和所有尝试过的聚类数曲线的报告，用浏览器打开（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder to write the small maps to, as GeoTIFFs; if empty, none is written.</source>
        <translation>写入小图（GeoTIFF）的文件夹；留空则不写入。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Which of the maps in the folder are loaded as layers: the recommended one (default), all, or none.</source>
        <translation>将文件夹中的哪些小图加载为图层：推荐的一幅（recommended，默认）、全部（all）或不加载（none）。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Minimum number of clusters</source>
        <translation>最小聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Maximum number of clusters</source>
        <translation>最大聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Load maps</source>
        <translation>加载小图</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Folder of small maps</source>
        <translation>小图文件夹</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Suggested number of clusters</source>
        <translation>建议的聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Train SSCC with {parameters}</source>
        <translation>训练 SSCC 的参数：{parameters}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Train SSCC</source>
        <translation>训练 SSCC</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns clusters from one or more scenes, without labels</source>
        <translation>无需标签，从一幅或多幅影像中学习聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>高光谱,多光谱,聚类,无监督,深度学习</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar land cover, without labels, and writes a model file. Apply SSCC uses it to map any scene of the same sensor.

Choose slightly more clusters than the number of cover types you expect. Nodata pixels, and bands that are marked as bad, empty or constant, are left out automatically. The same seed gives the same map on the same machine.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best result that more time can give, paper for the published recipe (slow).

A long training is saved beside the model from time to time. If it is cancelled, or QGIS crashes, the same training into the same file continues from there.</source>
        <translation>无需标签，学习将影像划分为地表覆盖相似的聚类，并写出模型文件。“应用 SSCC”可用它对同一传感器的任何影像制图。

聚类数宜略大于预期的地表覆盖类型数。无数据像元以及标记为坏、空或为常数的波段会自动排除。在同一台机器上，种子相同则结果图相同。

预设决定计算量：quick 用于快速浏览，standard 用于制图，thorough 用更多时间换取最佳结果，paper 为论文发表的方案（慢）。

较长的训练会不时保存在模型文件旁。如果训练被取消或 QGIS 崩溃，使用相同模型文件的同一训练会从该处继续。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One or more rasters, all from the same sensor (same bands). One model is trained on all of them.</source>
        <translation>一幅或多幅栅格，均来自同一传感器（波段相同）。用全部影像训练一个模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the names and colours of the clusters, and no file paths.</source>
        <translation>要写出的模型文件。其中含有聚类的名称和颜色，不含任何文件路径。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Map of the first scene: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>第一幅影像的图：聚类编号从 1 开始，0 为无数据（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Report on the training and all its scenes, to open in a browser (HTML).</source>
        <translation>关于训练及其全部影像的报告，可在浏览器中打开（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Final loss</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Training time (s)</source>
        <translation>训练用时（秒）</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model was written, the map or the report was not</source>
        <translation>已取消：模型已写入，地图或报告未写入</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the same training with the same model file will continue from {path}</source>
        <translation>已取消：使用相同模型文件的同一训练将从 {path} 继续</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Suggested number of clusters: {clusters}</source>
        <translation>建议的聚类数：{clusters}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>SSCC: dependencies</source>
        <translation>SSCC：依赖项</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Not ready: {packages}. Install them here, or with the command below.</source>
        <translation>未就绪：{packages}。请在此安装，或使用下面的命令。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Everything is installed: SSCC can train and apply.</source>
        <translation>全部已安装：SSCC 可以训练和应用。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>processor only (about 200 MB, works everywhere)</source>
        <translation>仅处理器（约 200 MB，处处可用）</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (about 3 GB, 5 GB on disk)</source>
        <translation>支持 CUDA 的 NVIDIA GPU（约 3 GB，占用磁盘 5 GB）</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (PyPI on Linux: with CUDA, about 3 GB)</source>
        <translation>按本机 pip 的配置（Linux 上的 PyPI：含 CUDA，约 3 GB）</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>PyTorch for:</source>
        <translation>PyTorch 用于：</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Command (QGIS's own packages keep their versions):</source>
        <translation>安装命令（QGIS 自带的软件包保持原有版本）：</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>On Debian and Ubuntu: sudo apt install python3-pip; then open this dialog again.</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install python3-pip，然后重新打开此对话框。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Remove the packages in {folder}? QGIS's own packages stay.</source>
        <translation>移除 {folder} 中的软件包？QGIS 自带的软件包会保留。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. Packages that are already loaded stay in use until QGIS restarts.</source>
        <translation>已移除。已加载的软件包在 QGIS 重启前仍会使用。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: will be removed the next time QGIS starts.</source>
        <translation>正在使用：将在 QGIS 下次启动时移除。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>The folder is in use ({reason}): restart QGIS and install again.</source>
        <translation>文件夹正在使用（{reason}）：请重启 QGIS 后再次安装。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Stopped: nothing was changed.</source>
        <translation>已停止：未做任何更改。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Failed: see above for the reason. Nothing was changed.</source>
        <translation>失败：原因见上。未做任何更改。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: clusters by {model}</source>
        <translation>{scene}：{model} 的聚类</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence of {model}</source>
        <translation>{scene}：{model} 的置信度</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: named</source>
        <translation>{scene}：已命名</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{clusters} named after {reference}</source>
        <translation>{clusters}，按 {reference} 命名</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{before} to {after}: changes</source>
        <translation>{before} 到 {after}：变化</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: polygons</source>
        <translation>{scene}：多边形</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: reference</source>
        <translation>{scene}：参考数据</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: preview, {clusters} clusters, {detail}</source>
        <translation>{scene}：预览，{clusters} 个聚类，{detail}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC previews</source>
        <translation>SSCC 预览</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>SSCC 示例</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene} mapped with {model}, {clusters} clusters, seed {seed}, trained on {device}</source>
        <translation>{scene} 由 {model} 制图，{clusters} 个聚类，随机种子 {seed}，训练设备 {device}</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Train…</source>
        <translation>训练…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Apply…</source>
        <translation>应用…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Sample scene…</source>
        <translation>示例影像…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>Dependencies…</source>
        <translation>依赖项…</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/plugin.py"/>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": choose auto, cpu, cuda or mps</source>
        <translation>设备“{name}”：请选择 auto、cpu、cuda 或 mps</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>device "{name}": not available on this machine; choose auto or cpu</source>
        <translation>设备“{name}”：本机不可用；请选择 auto 或 cpu</translation>
    </message>
    <message>
        <location filename="../core/base/devices.py"/>
        <source>{device}: out of memory; close other programs, or use a machine with more memory</source>
        <translation>{device}：内存不足；请关闭其他程序，或使用内存更大的计算机</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>有一个输出缺少文件名；请指定</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: only folders of this machine can be written to; write there, and upload the file</source>
        <translation>{path}：只能写入本机的文件夹；请写入本机后再上传文件</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; create it first or choose another</source>
        <translation>{path}：文件夹不存在；请先创建或另选一个</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path}：是文件夹；请给出文件名</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is not a regular file; choose another name</source>
        <translation>{path}：不是普通文件；请选择其他名称</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written to ({reason}); choose another</source>
        <translation>{path}：文件夹不可写（{reason}）；请另选一个</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{folder}: is a folder; {path} needs a file of this name: move the folder, or choose another name</source>
        <translation>{folder}：是文件夹，而 {path} 需要一个同名文件：请移走该文件夹，或选择其他名称</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is too long; choose a shorter one</source>
        <translation>{path}：文件名太长；请选择较短的名称</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path}：文件名必须以 {endings} 结尾</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name is not UTF-8; rename the file</source>
        <translation>{path}：文件名不是 UTF-8 编码；请重命名该文件</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: needs {beside}, which is already being read or written by this run; choose another name</source>
        <translation>{path}：需要 {beside}，而本次运行已在读取或写入该文件；请选择其他名称</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is already being read or written by this run; choose another file</source>
        <translation>{path}：本次运行正在读取或写入该文件；请选择其他文件</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be read or written ({reason})</source>
        <translation>{path}：无法读取或写入（{reason}）</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another location</source>
        <translation>{path}：无法写入（{reason}）；请另选位置</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: was replaced by another run in the meantime; run again</source>
        <translation>{path}：已被同时运行的另一个任务替换；请重新运行</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs {more} MB of memory, and only {free} MB are free; close other programs, or store the scene in smaller blocks</source>
        <translation>{scene}：需要 {more} MB 内存，但只有 {free} MB 可用；请关闭其他程序，或以较小的数据块存储影像</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: up to {bound} MB of memory are used, because its file stores large blocks of all bands</source>
        <translation>{scene}：最多使用 {bound} MB 内存，因为文件以包含所有波段的大数据块存储</translation>
    </message>
    <message>
        <location filename="../core/base/memory.py"/>
        <source>{scene}: needs at least {needed} MB of memory, the limit is {memory}; raise it</source>
        <translation>{scene}：至少需要 {needed} MB 内存，当前上限为 {memory}；请提高上限</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looking for rare covers in {scene}</source>
        <translation>正在 {scene} 中查找稀有地物</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: {covers} found; {windows} windows of {side} x {side} pixels with them join the training data</source>
        <translation>已在 {percent} % 的区域中查找样本缺少的地物：找到 {covers} 种；包含它们的 {windows} 个 {side} x {side} 像元的窗口加入训练数据</translation>
    </message>
    <message>
        <location filename="../core/features/rare_covers.py"/>
        <source>Looked for covers that the sample lacks in {percent} % of the area: none found</source>
        <translation>已在 {percent} % 的区域中查找样本缺少的地物：未找到</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the training data {trained}; are these digital numbers and reflectance, or two units? Bring both to the same scale, or the map will be wrong</source>
        <translation>{scene}：典型值为 {here}，训练数据的典型值为 {trained}；是原始数值与反射率之别，还是单位不同？请统一尺度，否则结果图是错的</translation>
    </message>
    <message>
        <location filename="../core/features/scale.py"/>
        <source>{scene}: its typical value is {here}, that of the first scene {typical}: they are in different units, such as digital numbers and reflectance. Give {larger} the scale that its producer states, for example with gdal_edit.py -scale 0.0001 FILE</source>
        <translation>{scene}：其典型值为 {here}，第一幅影像为 {typical}：单位不同，例如 DN 值与反射率。请为 {larger} 设置其生产者给出的比例因子，例如 gdal_edit.py -scale 0.0001 FILE</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>not in every scene</source>
        <translation>并非每个场景都有</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>the scenes have no usable band in common; train on scenes of one sensor</source>
        <translation>各影像没有共同的可用波段；请用同一传感器的影像训练</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Left out {dropped} of {bands} bands: {reasons}</source>
        <translation>{bands} 个波段中舍弃 {dropped} 个：{reasons}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has one band, like the other {count} files of the same place; if these are the bands of one scene, stack them: gdalbuildvrt -separate stack.vrt FILES; to train on scenes of one band, set bands to 1</source>
        <translation>{path}：只有一个波段，其余 {count} 个同一地点的文件也是；若它们是同一景的波段，请先叠加：gdalbuildvrt -separate stack.vrt 文件；若确是单波段的多景，请指定波段 1</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: has {bands} bands, the first scene has {count}; train on scenes of one sensor</source>
        <translation>{path}：有 {bands} 个波段，而第一幅影像有 {count} 个；请用同一传感器的影像训练</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, in the first scene at {wanted:.1f} nm; train on scenes of one sensor</source>
        <translation>{path}：第 {band} 波段位于 {here:.1f} nm，而第一幅影像为 {wanted:.1f} nm；请用同一传感器的影像训练</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>bands {bands}: the initial model uses a different set ({count} bands); leave the bands unset, or train from scratch</source>
        <translation>波段 {bands}：初始模型使用的是另一组波段（{count} 个）；请不指定波段，或从头训练</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are not used because bands have no data there, mainly {bands}; leave out these bands to use them</source>
        <translation>{scene}：{percent} % 的像元未使用，因为一些波段在那里没有数据，主要是 {bands}；去掉这些波段可以用上更多像元</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have one value, zero or less, in all bands: they are treated as nodata</source>
        <translation>{scene}：{percent} % 的像元在所有波段中为同一个小于或等于零的值：按无数据处理</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels are {value} in all bands; if that means nodata, declare it: gdal_edit.py -a_nodata VALUE FILE</source>
        <translation>{scene}：{percent} % 的像元在所有波段中均为 {value}；如果这表示无数据，请声明：gdal_edit.py -a_nodata VALUE 文件</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: {percent} % of the pixels have no data in a few bands: the values are interpolated</source>
        <translation>{scene}：{percent} % 的像元在少数波段没有数据：其值由插值得出</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>Reading {scene}</source>
        <translation>正在读取 {scene}</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: band {band} has no data in the pixels that are used; leave it out of the bands, or change the mask</source>
        <translation>{scene}：波段 {band} 在所用像元中没有数据；请去掉该波段，或更改掩膜</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: contains values as large as {value}, which no sensor measures; check its data type, byte order, scale and offset</source>
        <translation>{scene}：含有高达 {value} 的值，没有传感器会测得这样的值；请检查数据类型、字节顺序、比例和偏移</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{scene}: training on {count} blocks of {side} x {side} pixels spread over the scene</source>
        <translation>{scene}：用分布于整幅影像的 {count} 个 {side} x {side} 像元的块训练</translation>
    </message>
    <message>
        <location filename="../core/features/training_data.py"/>
        <source>{percent} % of the pixels have outliers in single bands: these values are interpolated from neighbouring bands</source>
        <translation>{percent} % 的像元在个别波段中有异常值：这些值由相邻波段插值得到</translation>
    </message>
    <message>
        <location filename="../core/features/transform.py"/>
        <source>the model has no transform; train the model again</source>
        <translation>模型没有变换；请重新训练模型</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>no pixel has both a cluster and a reference class</source>
        <translation>没有同时具有聚类和参考类别的像元</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Class {number}</source>
        <translation>类别 {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/agreement.py"/>
        <source>Cluster {number}</source>
        <translation>聚类 {number}</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>Applying on {device}</source>
        <translation>正在 {device} 上应用</translation>
    </message>
    <message>
        <location filename="../core/maps/apply.py"/>
        <source>{path}: belongs to another layer and is kept; the map's colours are in the map itself</source>
        <translation>{path}：属于其他图层，予以保留；地图的颜色保存在地图本身中</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is the map itself; give reference labels from another source</source>
        <translation>{path}：就是该地图本身；请给出其他来源的参考数据</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains values that are not class numbers; use a raster of whole numbers</source>
        <translation>{path}：含有不是类别编号的值；请使用整数栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains more than {most} distinct values, so these are not classes; use a reference with class numbers</source>
        <translation>{path}：含有超过 {most} 个不同的值，不是类别；请给出类别参考数据</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place, and are the CRSs right ({theirs}, {ours})?</source>
        <translation>{path}：没有标注 {scene} 的任何像元；位置是否相同，坐标参照系（{theirs}、{ours}）是否正确？</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: is identical to the map; is it a copy?</source>
        <translation>{path}：与该地图的数值完全相同；是否为其副本？</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{count} pixels compared; left out: {unlabelled} without a class, {unmapped} without a cluster</source>
        <translation>比较了 {count} 个像元；未计入：{unlabelled} 个没有类别，{unmapped} 个没有聚类</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: polygons that label no pixel of {scene} because they are too small, covered by others, or outside: {count} of {total}</source>
        <translation>{path}：因过小、被其他多边形覆盖或在范围之外而没有标注 {scene} 任何像元的多边形：{count} / {total}</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{name} (polygons: {count})</source>
        <translation>{name}（多边形：{count}）</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: classes that label no pixel of {scene} and are not counted: {names}</source>
        <translation>{path}：没有标注 {scene} 任何像元、因而不计入的类别：{names}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{path}: has no mapped pixel in common with {other}</source>
        <translation>{path}：与 {other} 没有共同的已制图像元</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{after}: is not on the grid of {before}; allow resampling, or warp one of them</source>
        <translation>{after}：与 {before} 的格网不同；请选择重采样，或先对其中一幅重投影</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>{before} &gt; {after}</source>
        <translation>{before} &gt; {after}</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Other changes</source>
        <translation>其他变化</translation>
    </message>
    <message>
        <location filename="../core/maps/change.py"/>
        <source>Writing the changes</source>
        <translation>正在写出变化</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the unit, scale or offset may differ, or the scene shows something that was not in the training data, such as clouds</source>
        <translation>{scene}：{percent} % 的像元在大多数波段上超出训练数据的取值范围：单位、比例或偏移可能不同，或者影像中有训练数据未包含的内容，例如云</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>the model gives no probabilities at row {row}, column {col}: its weights, or the scene's scale and offset, are out of range</source>
        <translation>模型在第 {row} 行第 {col} 列没有给出概率：其权重，或影像的缩放和偏移，超出范围</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: continuing on the CPU</source>
        <translation>{device} 内存不足：改用处理器继续</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands that the model uses; check nodata and the mask</source>
        <translation>{path}：在模型所用的波段中没有有效像元；请检查无数据值和掩膜</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped window {number} of {count}</source>
        <translation>已完成第 {number} 个窗口，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: cannot be mosaicked with {other}; are their pixels aligned?</source>
        <translation>{path}：不能与 {other} 拼接；它们的像元一致吗？</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: was made with a different model than {first}; use maps made with the same model</source>
        <translation>{path}：与 {first} 不是同一模型；请给出同一模型的地图</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: clusters were merged between this map and {first}; apply the present model to both scenes</source>
        <translation>{path}：此图与 {first} 之间合并过聚类；请用现有模型重新应用于两个场景</translation>
    </message>
    <message>
        <location filename="../core/maps/mosaic.py"/>
        <source>{path}: is not in the CRS of {first}; warp it first</source>
        <translation>{path}：与 {first} 的坐标参考系不同；请先重投影</translation>
    </message>
    <message>
        <location filename="../core/maps/named.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster}（无类别）</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because no pixel has a label</source>
        <translation>{cluster}：未命名，没有像元带标注</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because each class went to another cluster</source>
        <translation>{cluster}：未命名，因为每个类别都归于其他聚类</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: {name}, from {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}：{name}，依据 {labelled} 个已标注像元中的 {pixels} 个</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{cluster}: not named, because {name} has only {pixels} of {labelled} labelled pixels</source>
        <translation>{cluster}：未命名，{labelled} 个已标注像元中只有 {pixels} 个是 {name}</translation>
    </message>
    <message>
        <location filename="../core/maps/naming.py"/>
        <source>{path}: no cluster has {pixels} labelled pixels of one class that are {share:.0%} of its labelled pixels; lower the required evidence</source>
        <translation>{path}：没有聚类拥有某一类别的 {pixels} 个已标注像元且占其已标注像元的 {share:.0%}；请降低依据要求</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: has no CRS in which areas can be measured in hectares; set one, or omit the minimum area</source>
        <translation>{path}：没有能给出公顷面积的坐标参考系；请设置一个，或保留全部</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path}：无法创建；磁盘是否已满，或文件夹是否只读？</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: belongs to another layer and is kept</source>
        <translation>{path}：属于另一个图层，予以保留</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: holds other layers, which would be lost; choose another file</source>
        <translation>{path}：包含其他图层，写入会使其丢失；请选择其他文件</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>Drawing polygons</source>
        <translation>正在绘制多边形</translation>
    </message>
    <message>
        <location filename="../core/maps/polygonise.py"/>
        <source>{path}: cannot be converted to polygons; is the disk full?</source>
        <translation>{path}：不能转换为多边形；磁盘满了吗？</translation>
    </message>
    <message>
        <location filename="../core/maps/previews.py"/>
        <source>{path}: the folder cannot be created ({reason}); choose another</source>
        <translation>{path}：无法创建文件夹（{reason}）；请另选一个</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: {path} does not record its model; choose the model it was made with</source>
        <translation>MODEL：{path} 未记录其模型；请选择生成它的模型</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: several files beside {path} hold the model that made it ({names}); choose one</source>
        <translation>MODEL：{path} 旁有多个文件包含生成它的模型（{names}）；请选择一个</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>MODEL: the model of {path}, {name}, is not beside it; choose its file (*.sscc)</source>
        <translation>MODEL：{path} 的模型 {name} 不在其旁边；请选择模型文件（*.sscc）</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: contains class numbers, not cluster numbers; choose the map written by Apply SSCC</source>
        <translation>{path}：其编号是类别的编号，不是聚类的编号；请给出应用得到的地图</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: was made with another model ({other}); choose a map made with {name}</source>
        <translation>{path}：由另一个模型（{other}）制作；请给出 {name} 的地图</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: has a cluster {last}, but {name} has only {clusters}; choose a map made with this model</source>
        <translation>{path}：有聚类 {last}，而 {name} 有 {clusters} 个；请给出该模型的地图</translation>
    </message>
    <message>
        <location filename="../core/maps/provenance.py"/>
        <source>{path}: does not record its model; make sure that it was made with {name}</source>
        <translation>{path}：没有说明其模型；请确认它是 {name} 的地图</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{scene}: has {rows} x {cols} pixels; its map would need {size} TB before compression. Clip the scene first: gdal_translate -of VRT -srcwin {place} {path} clip.vrt</source>
        <translation>{scene}：共有 {rows} x {cols} 个像元；其地图在压缩前需要 {size} TB。请先裁剪影像：gdal_translate -of VRT -srcwin {place} {path} clip.vrt</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC</source>
        <translation>{path}：有 {bands} 个波段，而聚类图只有一个；请选择由“应用 SSCC”写出的栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>{path}: contains values that are not cluster numbers; choose a map written by Apply SSCC</source>
        <translation>{path}：含有不是聚类编号的数值；请给出由“应用 SSCC”写出的栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/recode.py"/>
        <source>Writing the named map</source>
        <translation>正在写出已命名的图</translation>
    </message>
    <message>
        <location filename="../core/maps/shards.py"/>
        <source>{path}: must end in .vrt like the map, or neither of them</source>
        <translation>{path}：须与地图一样以 .vrt 结尾，或两者都不用 .vrt</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>field = {field}: there is no reference that could have it; give a reference</source>
        <translation>field = {field}：没有可能含有该字段的参考数据；请给出参考数据</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>no cluster given: give the number of the cluster to split, or a reference</source>
        <translation>未指定聚类：请给出要拆分的聚类编号或参考数据</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Fitting the parts</source>
        <translation>正在拟合各部分</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: has no cluster {cluster}</source>
        <translation>{model}：没有聚类 {cluster}</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{model}: other clusters were merged into {cluster}; split the model as it was before the merge</source>
        <translation>{model}：有其他聚类并入了 {cluster}；请拆分合并之前的模型</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only {count} sampled pixels belong to {name}, too few to split into {parts}; use a scene with more of it</source>
        <translation>{path}：抽样像元中有 {count} 个属于 {name}，太少，不能拆成 {parts} 部分；请给出含有更多该聚类的影像</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: only one class remains in {name}; give it more points of the others</source>
        <translation>{path}：{name} 中只剩一个类别；请在其中提供更多其他类别的点</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{name}: only {count} of the {classes} classes in it get a part; give it more points of the others</source>
        <translation>{name}：其中 {classes} 个类别只有 {count} 个得到部分；请在其中提供更多其他类别的点</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster}: {parts} parts</source>
        <translation>聚类 {cluster}：{parts} 个部分</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>{path}: no cluster can be split into its classes</source>
        <translation>{path}：没有聚类可以按其中的类别拆分</translation>
    </message>
    <message>
        <location filename="../core/maps/split.py"/>
        <source>Cluster {cluster} keeps only {share:.1%} of its pixels</source>
        <translation>聚类 {cluster} 只保留了 {share:.1%} 的像元</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>Reading the scene</source>
        <translation>正在查看影像</translation>
    </message>
    <message>
        <location filename="../core/maps/split_pixels.py"/>
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path}：没有有效像元；请检查无数据值和掩膜</translation>
    </message>
    <message>
        <location filename="../core/maps/statistics.py"/>
        <source>Measuring areas</source>
        <translation>正在量算面积</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/preview.py"/>
        <source>Drawing previews</source>
        <translation>正在绘制预览</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: {clusters} clusters suggested</source>
        <translation>{scene}：建议 {clusters} 个聚类</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>no number stands out; this is the number of signals above noise</source>
        <translation>没有突出的数目；此为高于噪声的信号数</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>also worth trying: {others}</source>
        <translation>也值得一试：{others}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>detail: {detail}</source>
        <translation>细节：{detail}</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{min_clusters} to {max_clusters} clusters: give a range from 2 upwards</source>
        <translation>{min_clusters} 到 {max_clusters} 个聚类：请给出从 2 起的范围</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>{scene}: has only {distinct} distinct pixel values; {min_clusters} clusters cannot be told apart</source>
        <translation>{scene}：只有 {distinct} 种不同的像元值；无法区分 {min_clusters} 个聚类</translation>
    </message>
    <message>
        <location filename="../core/pseudo_labels/suggest.py"/>
        <source>Trying {clusters} clusters</source>
        <translation>正在尝试 {clusters} 个聚类</translation>
    </message>
    <message>
        <location filename="../core/report/change_report.py"/>
        <source>{before} and {after}</source>
        <translation>{before} 与 {after}</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>{clusters} compared with {reference}</source>
        <translation>{clusters} 与 {reference} 的比较</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>no reference</source>
        <translation>无参考</translation>
    </message>
    <message>
        <location filename="../core/report/evaluation_report.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: contains no clusters; choose a map written by Apply SSCC</source>
        <translation>{path}：不含聚类；请给出应用 SSCC 写出的地图</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>{path}: differs in size from the map; choose the confidence of this map</source>
        <translation>{path}：与地图大小不同；请给出该地图的置信度</translation>
    </message>
    <message>
        <location filename="../core/report/findings.py"/>
        <source>Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>置信度低：{clusters}。它们往往是边界和混合像元：请查看图，再与其他聚类合并，或减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>spectral libraries need the package spectral ({error}); install it with: pip install spectral</source>
        <translation>光谱库需要 spectral 软件包（{error}）：pip install spectral</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: cannot be read as a spectral library ({error}); use an ENVI library (.sli with .hdr) or a CSV file with one row per band and the wavelength first</source>
        <translation>{path}：不能作为光谱库读取（{error}）；请给出 ENVI 光谱库（.sli 和 .hdr）或 CSV 文件，每个波段一行，首列为波长</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths for its spectra</source>
        <translation>{path}：没有给出其光谱的波长</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: the scene has no wavelengths, so its spectra cannot be compared</source>
        <translation>{path}：影像没有给出波长，因此不能比较其光谱</translation>
    </message>
    <message>
        <location filename="../core/report/libraries.py"/>
        <source>{path}: has no wavelengths in common with the scene</source>
        <translation>{path}：与影像没有共同的波长</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Total loss</source>
        <translation>总损失</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Soft cross-entropy with the pseudo-labels</source>
        <translation>与伪标签的软交叉熵</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Cluster-level contrastive loss</source>
        <translation>聚类级对比损失</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Instance-level contrastive loss</source>
        <translation>实例级对比损失</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Share of pixels whose two views get the same cluster</source>
        <translation>两个视图归入同一聚类的像元比例</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Clusters in use</source>
        <translation>在用聚类数</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>spectra are read from the scene; specify the scene that was mapped</source>
        <translation>光谱取自影像；请给出被制图的影像</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene}：{clusters} 个聚类</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Which clusters are most similar</source>
        <translation>哪些聚类最相似</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Similarity (0 to 1)</source>
        <translation>相似度（0 到 1）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Wavelength (nm)</source>
        <translation>波长（nm）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value ({unit})</source>
        <translation>平均值（{unit}）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean value</source>
        <translation>平均值</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>各聚类的平均光谱</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>{cluster} 的光谱</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>只显示最大的 {count} 个聚类。</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.</source>
        <translation>未显示的小聚类：{count} 个；用于光谱的样本中不含它们的像元。</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Histogram of confidence</source>
        <translation>置信度直方图</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels (%)</source>
        <translation>像元（%）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>像元在前两个分量上的分布，按聚类着色</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 1 (noise units)</source>
        <translation>分量 1（以噪声为单位）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Component 2</source>
        <translation>分量 2</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name} during training</source>
        <translation>训练过程中的{name}</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}，{rows} x {cols} 像元</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{count} used</source>
        <translation>使用 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>, {count} left out</source>
        <translation>，舍弃 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Light and air</source>
        <translation>光照和大气</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>adapted to the training data ({how})</source>
        <translation>已适应训练数据（{how}）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Applying</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Trained on</source>
        <translation>训练所用影像</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind}（块金占比 {share:.2f}）</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Scene type</source>
        <translation>影像类型</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../core/report/map_report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} 秒，{device}</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>homogeneous areas</source>
        <translation>均质区域</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>mixed pixels</source>
        <translation>混合像元</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>报告需要 jinja2（{error}）；请用以下命令安装：pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/page.py"/>
        <source>Mapped</source>
        <translation>制图时间</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: no previews, because the pixels that are used are too few and far apart</source>
        <translation>{scene}：没有预览，因为所用像元太少且相距太远</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{name} against the number of clusters</source>
        <translation>{name}随聚类数的变化</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Bend</source>
        <translation>弯折</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>Within-cluster spread</source>
        <translation>聚类内离散度</translation>
    </message>
    <message>
        <location filename="../core/report/suggestion_report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene}：多少个聚类？</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>scene "{scene}": no such sample scene; choose {scenes}</source>
        <translation>影像“{scene}”：没有此示例影像；请选择 {scenes}</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines: its data come with the Python package tensorly, which is not installed; run "pip install tensorly", or take the synthetic scene</source>
        <translation>Indian Pines：其数据随 Python 包 tensorly 提供，但该包尚未安装；请运行“pip install tensorly”，或改用合成影像</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>Indian Pines written</source>
        <translation>Indian Pines 已写出</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {name} is {value}; choose {low} to {high}</source>
        <translation>合成影像：{name} 为 {value}；请在 {low} 到 {high} 之间选择</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>synthetic scene: {rows} x {cols} pixels are too few for {clusters} classes; make it larger</source>
        <translation>合成影像：{rows} x {cols} 像元容纳不下 {clusters} 个类别；请加大尺寸</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>block {number} of {count}</source>
        <translation>第 {number} 块，共 {count} 块</translation>
    </message>
    <message>
        <location filename="../core/samples/samples.py"/>
        <source>{path}: cannot be written; is the disk full?</source>
        <translation>{path}：无法写入；磁盘是否已满？</translation>
    </message>
    <message>
        <location filename="../core/scene/axes.py"/>
        <source>{path}: cannot tell which axis of {array} ({shape}) has the bands; move it to the front, here the last one: gdalmdimtranslate -array "name={array},transpose=[2,0,1]" FILE scene.tif</source>
        <translation>{path}：无从判断 {array}（{shape}）的哪个轴是波段；请把它放到最前，此例为最后一轴：gdalmdimtranslate -array "name={array},transpose=[2,0,1]" 文件 scene.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>bands "{text}": "{part}" is not a band number or range; write for example 1-50,60-100</source>
        <translation>波段“{text}”：“{part}”既不是波段号也不是范围；请写成例如 1-50,60-100</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: band {band} is at {here:.1f} nm, the model expects {wanted:.1f} nm; apply it to a scene of the same sensor</source>
        <translation>{path}：波段 {band} 位于 {here:.1f} nm，而模型需要 {wanted:.1f} nm；请用于同一传感器的影像</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has one band, the model was trained on {trained}; if the bands are single files, stack them: gdalbuildvrt -separate stack.vrt FILES</source>
        <translation>{path}：只有一个波段，而模型是用 {trained} 个波段训练的；若波段在单独的文件中，请先叠加：gdalbuildvrt -separate stack.vrt 文件</translation>
    </message>
    <message>
        <location filename="../core/scene/bands.py"/>
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path}：有 {scene_bands} 个波段，而模型用 {trained} 个波段训练；请用于同一传感器的影像</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>no CRS</source>
        <translation>无坐标参照系</translation>
    </message>
    <message>
        <location filename="../core/scene/crs.py"/>
        <source>{path}: declares no CRS; {crs}, the CRS of {scene}, is assumed</source>
        <translation>{path}：没有指明坐标参照系：按 {scene} 的 {crs} 处理</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: contains {count} cubes ({names}); choose one of them, such as {first}</source>
        <translation>{path}：含有 {count} 个数据立方体（{names}）；请指定其中一个，例如 {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/cubes.py"/>
        <source>{path}: read as {bands} bands of {rows} x {cols} pixels, from {arrays}</source>
        <translation>{path}：读作 {bands} 个波段、{rows} x {cols} 像元，来自 {arrays}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: no such file; check the path</source>
        <translation>{path}：没有此文件；请检查路径</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is a header file; choose the data file next to it</source>
        <translation>{path}：这是头文件；请选择与其并列的数据文件</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: is the metadata of a product; choose the SPECTRAL_IMAGE file next to it</source>
        <translation>{path}：是产品的说明文件；请给出旁边的 SPECTRAL_IMAGE</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: not a raster that GDAL can read; give a GeoTIFF, ENVI, VRT, netCDF or HDF5 raster</source>
        <translation>{path}：不是 GDAL 能读取的栅格；请给出 GeoTIFF、ENVI、VRT、netCDF 或 HDF5 栅格</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} single-band rasters; stack them with gdalbuildvrt -separate, and use the stack</source>
        <translation>{path}：包含 {count} 个单波段栅格；请用 gdalbuildvrt -separate 叠合，并使用叠合结果</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: contains {count} rasters; choose one of them, such as {first}</source>
        <translation>{path}：含有 {count} 个栅格；请选择其中之一，例如 {first}</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: the raster has no bands</source>
        <translation>{path}：栅格没有波段</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: has no valid pixel inside the mask; check nodata and the mask</source>
        <translation>{path}：掩膜内没有有效像元；请检查无数据值和掩膜</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path}：无法读取第 {row} 行第 {col} 列；文件是否损坏？</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it again</source>
        <translation>{path}：文件长度（{size} 字节）小于头文件所示（{expected}）；请重新复制</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: scale {scale:g} or offset {offset:g} of band {band} is invalid; set them, for example: gdal_edit.py -scale 1 -offset 0 FILE</source>
        <translation>{path}：波段 {band} 的比例 {scale:g} 或偏移 {offset:g} 不可能正确；请设定，例如：gdal_edit.py -scale 1 -offset 0 文件</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{scene}: the nodata value {value:g} of band {band} is ignored because {kind} cannot hold it</source>
        <translation>{scene}：波段 {band} 的无数据值 {value:g} 不予采用，因为 {kind} 类型存不下它</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: shares no georeference with {scene} and does not have its size of {rows} x {cols} pixels; use one on the same grid</source>
        <translation>{path}：与 {scene} 没有共同的地理参照，大小也不是 {rows} x {cols} 像元；请给出同一格网上的数据</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid, from {theirs} to {ours}; is its CRS right, and the place?</source>
        <translation>{path}：无法从 {theirs} 转换到场景的格网（{ours}）上；坐标参照系和位置是否正确？</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: is a table of points; choose a raster or a polygon layer</source>
        <translation>{path}：是点的表格；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands; the first one is used as the mask</source>
        <translation>{path}：有 {bands} 个波段：以第一个作为掩膜</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path}：类别取自其字段“{field}”</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has {bands} bands, but a reference has one; use a raster of class numbers, or polygons</source>
        <translation>{path}：有 {bands} 个波段，而参考数据只有一个；请给出类别编号栅格或多边形</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: 0 is treated as a class because the nodata value is {nodata}</source>
        <translation>{path}：其中 0 是一个类别，因为无数据值是 {nodata}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has only ground control points; warp the scene first: gdalwarp {name} warped.tif</source>
        <translation>{path}：无法叠加到 {scene} 上，该影像只有地面控制点；请先对该影像做几何校正：gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: cannot be overlaid on {scene}, which has no georeference; georeference the scene first, or draw the polygons on it as it is</source>
        <translation>{path}：无法叠加到 {scene} 上，该影像没有地理参照；请先对该影像做地理配准，或直接在现有影像上绘制多边形</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains no polygons; choose a polygon layer</source>
        <translation>{path}：不含多边形；请给出多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{scene}: has no valid pixel inside the mask, for the polygons of {path} lie elsewhere; are the CRSs right ({theirs}, {ours})?</source>
        <translation>{scene}：掩膜内没有有效像元，因为 {path} 的多边形位于别处；坐标参照系（{theirs}、{ours}）是否正确？</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: its polygons cover the centre of no pixel of {scene}; use all pixels that polygons touch</source>
        <translation>{path}：其多边形没有覆盖 {scene} 任何像元的中心；请使用多边形触及的所有像元</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cover no pixel centre of {scene}: {count} of {total}</source>
        <translation>{path}：因过小而未覆盖 {scene} 任何像元中心、未使用的多边形：{count} / {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: contains several layers ({names}); name one: FILE|layername={layer}</source>
        <translation>{path}：含有多个图层（{names}）；请指明使用哪一个：文件|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no polygon with a value in "{field}"; choose another field or layer</source>
        <translation>{path}：没有在“{field}”中有值的多边形；请给出多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the only field that could hold the class, "{field}", has {count} distinct values; if these are classes, name the field, otherwise add a field with the class</source>
        <translation>{path}：唯一可能存放类别的字段“{field}”含有 {count} 个不同的值；若这些是类别，请指定该字段，否则请添加存放类别的字段</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: no field of the polygons holds whole numbers or text; add a field with the class</source>
        <translation>{path}：请指明多边形的哪个字段存放类别：没有任何字段存放整数或文本，请添加一个</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: several fields of the polygons could hold the class; name one of {fields}</source>
        <translation>{path}：请指明多边形的哪个字段存放类别：以下之一：{fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path}：没有字段“{field}”；整数或文本字段：{fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they cannot be transformed to {crs}, the CRS of {scene}: {count} of {total}</source>
        <translation>{path}：在 {scene} 的坐标参照系 {crs} 中没有位置、未使用的多边形：{count} / {total}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: polygons left out because they have no value in "{field}": {count}</source>
        <translation>{path}：字段“{field}”没有值、未使用的多边形：{count}</translation>
    </message>
    <message>
        <location filename="../core/scene/polygons.py"/>
        <source>{path}: the coordinates cannot be transformed from {theirs} to {ours}, the CRS of {scene}; check that {theirs} is correct</source>
        <translation>{path}：坐标无法从 {theirs} 转换到 {scene} 的坐标参照系 {ours}；{theirs} 是否正确？</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: has no band {band}; it has bands 1 to {bands}</source>
        <translation>{path}：没有波段 {band}；现有波段为 1 到 {bands}</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: the requested bands are transparency (alpha); choose others</source>
        <translation>{path}：所指定的波段是透明度（alpha）；请选择其他波段</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: contains complex numbers; use real ones, such as their amplitude</source>
        <translation>{path}：含有复数；请使用实数，例如其振幅</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>no reflectance</source>
        <translation>不是反射率</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path}：所有波段都是常数、空或标记为坏；没有可聚类的内容</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata everywhere</source>
        <translation>全为无数据</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>超过一半像元为无数据</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="../core/scene/survey.py"/>
        <source>nodata where other bands have data</source>
        <translation>其他波段有数据处为无数据</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is transparency (alpha): pixels where it is 0 are nodata</source>
        <translation>{scene}：波段 {band} 是透明度（alpha）：其值为 0 处没有数据</translation>
    </message>
    <message>
        <location filename="../core/scene/transparency.py"/>
        <source>{scene}: band {band} is tagged as transparency (alpha) but has many values, so it is used as a band; if it is transparency, leave it out of the bands and use it as the mask</source>
        <translation>{scene}：波段 {band} 标记为透明度（alpha），但有许多不同的值：作为波段使用；若确是透明度，请不要选它作波段，而把它作为掩膜</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: unknown option "{option}"; write FILE, FILE|layername=NAME or FILE|layerid=NUMBER</source>
        <translation>{path}：无法理解“{option}”；请写作 文件、文件|layername=名称 或 文件|layerid=编号</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: neither a raster nor a polygon layer; choose one of the two</source>
        <translation>{path}：既不是栅格也不是多边形；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: no such file; choose a raster or a polygon layer</source>
        <translation>{path}：没有此文件；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path}：没有图层“{layer}”；现有图层为 {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/vectors.py"/>
        <source>{path}: the filter "{filter}" is not valid; correct it</source>
        <translation>{path}：无法理解过滤条件“{filter}”；请改正</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{name}: keeps no spectra to adapt a scene to; train it again with this version, with any preset but paper</source>
        <translation>{name}：未保存可供场景适应的光谱；请用此版本重新训练，预设不能为 paper</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: too little in common with the training data: mapped as it is</source>
        <translation>{scene}：与训练数据的共同之处太少，按原样制图</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: its light and air are those of the training data: nothing to adapt</source>
        <translation>{scene}：其光照和大气与训练数据相同，无需适应</translation>
    </message>
    <message>
        <location filename="../core/twin/adapt.py"/>
        <source>{scene}: adapted to the light and air of the training data: gain {gain}; {after} % alike, {before} % without</source>
        <translation>{scene}：已适应训练数据的光照和大气：增益 {gain}；相似度 {after} %，未适应时为 {before} %</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>Resuming from step {step}</source>
        <translation>从第 {step} 步继续</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path} is damaged, or belongs to another training; it is kept as {kept}, in case that one is run again</source>
        <translation>{path} 已损坏或属于另一次训练；已保留为 {kept}，以便再次运行那次训练时使用</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>{path}: is damaged, or belongs to another training, and cannot be renamed ({reason}); move it, or choose another model file</source>
        <translation>{path}：已损坏或属于另一次训练，且无法重命名（{reason}）；请将其移走，或选择另一个模型文件</translation>
    </message>
    <message>
        <location filename="../core/twin/checkpoint.py"/>
        <source>No checkpoint: {reason}. The training goes on</source>
        <translation>没有检查点：{reason}。训练继续</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>All {clusters} clusters are in use, and the two views agree.</source>
        <translation>{clusters} 个聚类全部在用，且两个视图一致。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters is empty: ask for {fewer}.</source>
        <translation>{clusters} 个聚类中有 1 个为空：请改为 {fewer} 个。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{empty} of {clusters} clusters are empty: ask for {fewer}.</source>
        <translation>{clusters} 个聚类中有 {empty} 个为空：请改为 {fewer} 个。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>1 of {clusters} clusters holds only {share:.1f} % of the pixels: look at it on the map; if it is only stray pixels, ask for fewer.</source>
        <translation>{clusters} 个聚类中有 1 个仅占 {share:.1f} % 的像元：请在图上查看；若只是零散像元，请减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>{small} of {clusters} clusters together hold only {share:.1f} % of the pixels: look at them on the map; if they are only stray pixels, ask for fewer.</source>
        <translation>{clusters} 个聚类中有 {small} 个合计仅占 {share:.1f} % 的像元：请在图上查看；若只是零散像元，请减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The network is unsure (mean confidence {confidence:.2f}): train longer, or ask for fewer clusters.</source>
        <translation>网络不确定（平均置信度 {confidence:.2f}）：请延长训练，或减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/twin/diagnosis.py"/>
        <source>The two views of a pixel get the same cluster in only {share:.0f} % of cases: train longer, or ask for fewer clusters.</source>
        <translation>同一像元的两个视图只在 {share:.0f} % 的情况下归入同一聚类：请延长训练，或减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: does not record which clusters are similar; retrain it</source>
        <translation>{model}：没有说明哪些聚类相似；请重新训练</translation>
    </message>
    <message>
        <location filename="../core/twin/hierarchy.py"/>
        <source>{model}: has {have} clusters, which cannot be merged to {count}; choose a number from 1 to {most}</source>
        <translation>{model}：有 {have} 个聚类，不能合并为 {count} 个；请给出 1 到 {most} 之间的数</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Comparing light and air: scene {number} of {count}</source>
        <translation>正在比较光照与大气：第 {number} 景，共 {count} 景</translation>
    </message>
    <message>
        <location filename="../core/twin/joint.py"/>
        <source>Other light or air: the pseudo-labels are found with {scenes} in the radiometry of {first}</source>
        <translation>光照或大气不同：确定伪标签时，{scenes} 采用 {first} 的辐射基准</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>第 {step} 步的损失不是有限值；请降低学习率</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>第 {step} 步，共 {steps} 步，损失 {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/loop.py"/>
        <source>Out of memory on {device}: continuing with batches half the size</source>
        <translation>{device} 内存不足：以一半的批大小继续</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: not an SSCC model; choose a file written by Train SSCC</source>
        <translation>{path}：不是 SSCC 模型；请选择由“训练 SSCC”写出的文件</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: the header was modified; copy the model again</source>
        <translation>{path}：文件头已被改动；请重新复制模型</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: made by a newer version ({version}); update SSCC for QGIS</source>
        <translation>{path}：由较新的版本（{version}）生成；请更新 SSCC for QGIS</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{name} ({number})</source>
        <translation>{name} ({number})</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>safetensors cannot be imported ({error}); install it with: pip install safetensors</source>
        <translation>无法导入 safetensors（{error}）；请用以下命令安装：pip install safetensors</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: truncated, or not an SSCC model; copy it again or retrain it</source>
        <translation>{path}：文件不完整，或不是 SSCC 模型；请重新复制或重新训练</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{path}: was modified after training; copy the model again</source>
        <translation>{path}：训练后被改动过；请重新复制模型</translation>
    </message>
    <message>
        <location filename="../core/twin/model.py"/>
        <source>{error}. The trained model is in {path}</source>
        <translation>{error}。训练好的模型在 {path}</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: cannot be read ({error}); use a CSV file in UTF-8</source>
        <translation>{path}：不能读取（{error}）；请给出 UTF-8 编码的 CSV 文件</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{number}" is not a cluster of {model}; write the columns cluster,name,color</source>
        <translation>{path}：第 {line} 行："{number}" 不是 {model} 的聚类；请写 cluster,name,color 三列</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: line {line}: "{color}" is not a colour; write #rrggbb</source>
        <translation>{path}：第 {line} 行："{color}" 不是颜色；请写 #rrggbb</translation>
    </message>
    <message>
        <location filename="../core/twin/name_list.py"/>
        <source>{path}: names no cluster; write the columns cluster,name,color</source>
        <translation>{path}：没有为任何聚类命名；请写 cluster,name,color 三列</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>该模型的网络属于 SSCC 的另一个版本；请重新训练该模型</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps {percent} % of the new pixels as in the light and air of its training data: nothing is trained</source>
        <translation>初始模型对 {percent} % 的新像元的制图结果与其训练数据的光照和大气下相同：不再训练</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>The initial model maps the new scenes as they are: nothing is trained</source>
        <translation>初始模型按原样对新场景制图：不再训练</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{name}: keeps no blocks to tell what is new; train it again with this version, with any preset but paper</source>
        <translation>{name}：未保存用于识别新内容的图块；请用此版本重新训练，预设不能为 paper</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{count} new clusters: {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>新增 {count} 个聚类：{percent} % 的新像元与模型所学完全不同</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>No new cluster: only {percent} % of the new pixels are unlike all that the model has learned</source>
        <translation>未新增聚类：只有 {percent} % 的新像元与模型所学完全不同</translation>
    </message>
    <message>
        <location filename="../core/twin/online.py"/>
        <source>{percent} % of the new pixels are unlike all that the model has learned; to give them clusters of their own, ask for new clusters</source>
        <translation>{percent} % 的新像元与模型所学完全不同；如需为其设立单独的聚类，请要求新增聚类</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>SSCC_TIMEOUT = {text}: must be a number of seconds from 1 to 86400</source>
        <translation>SSCC_TIMEOUT = {text}：必须是 1 到 86400 之间的秒数</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: rank {ranks} of {size} (counted from 0) was lost or does not answer; start again, with --resume if there is a checkpoint</source>
        <translation>训练已停止：{size} 个进程中的第 {ranks} 号（从 0 开始编号）已丢失或没有响应；请重新开始，如有检查点请加 --resume</translation>
    </message>
    <message>
        <location filename="../core/twin/processes.py"/>
        <source>training stopped: the {size} ranks lost their connection, or one waited more than {seconds:g} s for another; start again, with a larger SSCC_TIMEOUT if a step takes long</source>
        <translation>训练已停止：{size} 个进程之间的连接已断开，或某个进程等待另一个超过 {seconds:g} 秒；请重新开始，若每步耗时较长请增大 SSCC_TIMEOUT</translation>
    </message>
    <message>
        <location filename="../core/twin/schema.py"/>
        <source>{path}: {what} is damaged; copy the model again or retrain it</source>
        <translation>{path}：{what} 已损坏；请重新复制模型或重新训练</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>预设“{preset}”：请选择 {presets}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>detail "{detail}": choose {details}</source>
        <translation>细节“{detail}”：请选择 {details}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at least {low}</source>
        <translation>{name} = {value}：至少须为 {low}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>{name} = {value}: must be at most {high}</source>
        <translation>{name} = {value}：最大为 {high}</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>learning rate = {rate}: must be above 0 and at most 1</source>
        <translation>学习率 = {rate}：须大于 0 且不大于 1</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be odd and at least 3 for the preset paper</source>
        <translation>图像块大小 = {patch}：使用预设 paper 时须为奇数且至少为 3</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>patch size = {patch}: must be 5, 9, 13, 17, ...</source>
        <translation>图像块大小 = {patch}：须为 5、9、13、17……</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Training on {device}</source>
        <translation>正在 {device} 上训练</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Batches of {pixels} pixels, not {asked}: they consist of crops of {side} x {side}, from the scene's pixels</source>
        <translation>每批 {pixels} 个像元，而不是 {asked} 个：每批由影像像元中 {side} x {side} 的图块组成</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>聚类数 = {clusters}：影像只有 {pixels} 个有效像元；请减少聚类数</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>new clusters need an initial model</source>
        <translation>新聚类需要初始模型</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>, including merged ones</source>
        <translation>（含已合并的聚类）</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>{path}: has {clusters} clusters{merged}, but {wanted} were requested; request the same number</source>
        <translation>{path}：有 {clusters} 个聚类{merged}，而要求的是 {wanted} 个；请要求相同的数目</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>The initial model has the network of the preset {preset}: its batch size and learning rate are used</source>
        <translation>初始模型使用预设 {preset} 的网络：采用其批大小和学习率</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Computing pseudo-labels</source>
        <translation>正在计算伪标签</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Continues from what the suggestion computed for these pixels</source>
        <translation>沿用建议步骤对这些像元的计算结果</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>en</source>
        <translation>zh</translation>
    </message>
    <message>
        <location filename="../core/report/templates/base.html"/>
        <source>SSCC for QGIS {version}: spectral-spatial contrastive clustering, without training labels.</source>
        <translation>SSCC for QGIS {version}：光谱-空间对比聚类，无需训练标签。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>{share} of the area that both maps cover changed.</source>
        <translation>两幅地图共有部分中有 {share} 发生了变化。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in hectares</source>
        <translation>转移矩阵（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Transitions in pixels</source>
        <translation>转移矩阵（像元）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Rows are the clusters of the first map, columns those of the second; outlined cells did not change.</source>
        <translation>行是第一幅地图的聚类，列是第二幅的聚类；带框的单元格未变化。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/change.html"/>
        <source>Pixels</source>
        <translation>像元数</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{pixels} pixels have both a cluster and a reference class; {agreeing} of them agree when each class is matched with one cluster.</source>
        <translation>{pixels} 个像元同时具有聚类和参考类别；每个类别与一个聚类匹配后，其中 {agreeing} 个一致。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>overall accuracy, {low:.3f} to {high:.3f}</source>
        <translation>总体精度，{low:.3f} 到 {high:.3f}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>purity, many to one</source>
        <translation>纯度，多对一</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Clusters have the colours of the classes they match. Pixels without a reference are not counted.</source>
        <translation>聚类采用与其匹配的类别的颜色。没有参考的像元不计入。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>cluster without a class</source>
        <translation>无类别的聚类</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Rows are reference classes, columns are clusters in matched order. Outlined cells agree; – is a class without a cluster. The stronger the tint, the larger the share of its row.</source>
        <translation>行为参考类别，列为按匹配顺序排列的聚类。带框单元格表示一致；– 表示没有聚类的类别。颜色越深，占该行的比例越大。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>The {count} largest of {all} classes are shown.</source>
        <translation>显示 {all} 个类别中最大的 {count} 个。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Labelled (ha)</source>
        <translation>有标签（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map (ha)</source>
        <translation>图上（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's</source>
        <translation>生产者精度</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>User's</source>
        <translation>用户精度</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Producer's accuracy: share of a class's pixels that its cluster contains. User's accuracy: share of a cluster's pixels that belong to its class.</source>
        <translation>生产者精度：某类别的像元中落入其聚类的比例。用户精度：某聚类的像元中属于其类别的比例。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Map: area of the matched cluster, labelled or not.</source>
        <translation>图上：所匹配聚类的面积，无论有无标签。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the map without a class</source>
        <translation>地图上没有类别的像元</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels of the reference without a cluster</source>
        <translation>参考数据中没有聚类的像元</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Polygons that label no pixel</source>
        <translation>没有标注任何像元的多边形</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Classes that label no pixel of the map because their polygons are too small, covered by others, or outside:</source>
        <translation>因多边形过小、被其他多边形覆盖或在范围之外而没有标注地图任何像元的类别：</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>polygons: {count}</source>
        <translation>多边形：{count}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>outside the map</source>
        <translation>在地图范围之外</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Many to one</source>
        <translation>多对一</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>If each cluster takes its most frequent class, {share} of the pixels agree (purity). Clusters that share a class here could be merged.</source>
        <translation>若每个聚类取其中最常见的类别，则 {share} 的像元一致（纯度）。此处共用一个类别的聚类可以合并。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>How to read this</source>
        <translation>如何解读</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Overall accuracy and kappa are computed after clusters and classes are matched one to one. NMI and ARI need no matching: 1 is perfect agreement, and ARI is 0 where clusters say nothing about the classes. The interval of the overall accuracy treats pixels as independent samples. Neighbouring pixels are not, so the true uncertainty is larger.</source>
        <translation>总体精度和 Kappa 在聚类与类别一一匹配后计算。NMI 和 ARI 无需匹配：1 表示完全一致；若聚类完全不反映类别，则 ARI 为 0。总体精度的区间把像元视为独立样本。相邻像元并不独立，因此实际的不确定性更大。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>{found} of {clusters} clusters on {pixels} mapped pixels. No labels were used to find them.</source>
        <translation>{clusters} 个聚类中的 {found} 个，共 {pixels} 个已制图像元。寻找它们时没有使用标注。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>clusters on the map</source>
        <translation>图上的聚类数</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>area mapped</source>
        <translation>制图面积</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>applying</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the clusters</source>
        <translation>聚类图</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Patches</source>
        <translation>图斑</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (ha)</source>
        <translation>图斑中位数（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Median patch (pixels)</source>
        <translation>图斑中位数（像元）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Pixels of a patch are connected by their sides.</source>
        <translation>同一图斑的像元以边相连。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Training scenes</source>
        <translation>训练影像</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All training scenes</source>
        <translation>全部训练影像</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Areas in hectares.</source>
        <translation>面积单位为公顷。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sizes in pixels: not every scene has a coordinate system in which areas are known.</source>
        <translation>大小以像元计：并非每幅影像都有可计算面积的坐标系。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All other sections of this report are on the first scene.</source>
        <translation>本报告的其他部分均针对第一幅影像。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Only the first {count} of {total} scenes are mapped and shown, and count in the table.</source>
        <translation>仅对 {total} 景影像中的前 {count} 景制图并显示，表格也只统计这些影像。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>All scenes</source>
        <translation>全部影像</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The most similar clusters are joined first, from the right. Rename clusters merges them in this order.</source>
        <translation>最相似的聚类从右侧开始最先相连。重命名聚类按此顺序合并它们。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Spectra</source>
        <translation>光谱</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Mean of each cluster's pixels, from {pixels} sampled pixels.</source>
        <translation>各聚类像元的平均值，取自 {pixels} 个抽样像元。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The scene has no wavelengths, so the axis counts bands.</source>
        <translation>影像没有波长信息，因此坐标轴为波段编号。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Gaps are bands that were left out.</source>
        <translation>间断处为被舍弃的波段。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Each cluster on its own axes; the shading is one standard deviation on either side of the mean.</source>
        <translation>每个聚类单独显示，使用各自的坐标轴；阴影为两侧各一个标准差。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Nearest spectra of the library</source>
        <translation>光谱库中最接近的光谱</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>By spectral angle, in degrees: the smaller the angle, the more similar the shape. Brightness is ignored.</source>
        <translation>按光谱角（度）：越小，形状越相似。亮度不计。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Probability of the assigned cluster. Low values occur at borders, in mixed pixels, and where cover types share a cluster.</source>
        <translation>所分配聚类的概率。低值出现在边界、混合像元以及多种地物共用一个聚类处。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the confidence</source>
        <translation>置信度图</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Sampled pixels in the first two components of the noise-whitened transform, coloured by cluster. Clusters that are separate here differ in two components; the others need further components and the neighbourhood.</source>
        <translation>抽样像元在噪声白化变换前两个分量上的分布，按聚类着色。在此处分开的聚类仅凭两个分量即可区分；其他聚类还需要更多分量和邻域信息。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>The course of the training.</source>
        <translation>训练过程。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>at the end {value:.3g}</source>
        <translation>最终为 {value:.3g}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Settings and environment</source>
        <translation>设置与环境</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Bands left out</source>
        <translation>舍弃的波段</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Suggested from the scene alone, without labels, from a sample of {pixels} pixels.</source>
        <translation>仅根据影像本身建议，未用标签，基于 {pixels} 个像元的样本。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>clusters suggested</source>
        <translation>建议的聚类数</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>also worth trying</source>
        <translation>也值得一试</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>signals above noise</source>
        <translation>高于噪声的信号数</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>scene type</source>
        <translation>影像类型</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>detail</source>
        <translation>细节</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>How the scene divides</source>
        <translation>场景可以分成什么</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Choose the map that shows what you want to tell apart, and train it with the command or the parameters below it. Pixels: every pixel for itself. Patches: covers larger than a few pixels, with noise and mixture inside them averaged away.</source>
        <translation>请选择能显示您想区分的内容的那幅图，并用图下的命令或参数进行训练。Pixels：每个像元单独处理。Patches：大于几个像元的地物，其内部的噪声和混合被平均掉。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>{clusters} clusters, {detail}</source>
        <translation>{clusters} 个聚类，{detail}</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>recommended</source>
        <translation>推荐</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Train this</source>
        <translation>训练此图</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>In QGIS, in Train SSCC:</source>
        <translation>在 QGIS 的“训练 SSCC”中：</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>On the command line:</source>
        <translation>在命令行中：</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>These are previews of the pseudo-labels that a training starts from, computed from few pixels. A trained map has the full resolution, is smoother, and differs in places.</source>
        <translation>这些是训练起点（伪标签）的预览，由少量像元计算得出。训练后的地图具有完整分辨率，更平滑，局部会有差异。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>They show one pixel of {step} x {step}.</source>
        <translation>它们每 {step} x {step} 个像元显示一个。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The scene is so large that only a part of it was read; the rest is empty.</source>
        <translation>场景过大，只读取了一部分；其余部分为空。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Clusters of different maps that overlap most have the same colour.</source>
        <translation>不同小图中重叠最多的聚类使用相同的颜色。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>为何是这个数目</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each additional cluster leaves less spread within clusters. At {clusters}, the curve bends clearly for the last time: one cluster fewer would lose a cover type, one more would mostly split one.</source>
        <translation>每增加一个聚类，类内离散度就减小。曲线在 {clusters} 处最后一次明显弯折：少一个聚类会丢失一种地物，多一个则多半只是把一种地物拆分。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>The spread within clusters falls steadily, and no number of clusters stands out: the cover types of this scene grade into each other. The suggestion is the number of independent signals above the noise, plus one. Use it as a starting point, and look at the map.</source>
        <translation>聚类内离散度均匀下降，没有突出的数目：此影像中的地物类型彼此渐变。建议值为高于噪声的独立信号数加一。请以此为起点，并查看图。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>root mean square, noise units</source>
        <translation>均方根，以噪声为单位</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Bend of its logarithm</source>
        <translation>其对数的弯折</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>the largest, or the last clear one after it, is suggested</source>
        <translation>建议取最大的弯折，或其后最后一个明显的弯折</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>none stands out</source>
        <translation>没有突出者</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>This is a suggestion, not the truth. Ask for more clusters if cover types that you want to separate share one, for fewer if one cover type is split into several. Two is never suggested if there is an alternative, because every scene splits into a bright and a dark half.</source>
        <translation>这只是建议，并非定论。若想区分的地物类型共用一个聚类，请增加聚类数；若一种地物被分成几个，请减少。只要还有其他选择，就不会建议两个，因为任何影像都可分为明暗两半。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>All numbers tried</source>
        <translation>尝试过的所有数目</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>SSCC for QGIS developers</source>
        <translation>SSCC for QGIS 开发者</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Maps a scene with a trained model and compares the map with polygons of known classes: the clusters get the names of the classes they match best, and a report says how well they agree.</source>
        <translation>用训练好的模型对影像制图，并与已知类别的多边形比较：聚类获得与其最匹配的类别名称，报告说明两者的一致程度。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the clusters' own names.</source>
        <translation>带有聚类自身名称的图。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The map with the names and colours of the classes (optional).</source>
        <translation>带有类别名称和颜色的图（可选）。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Confusion matrix and all measures, to open in a browser.</source>
        <translation>混淆矩阵和全部指标，可在浏览器中打开。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The field of the polygons that holds the class, a number or a name.</source>
        <translation>多边形中存放类别的字段，可为编号或名称。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>由“训练 SSCC”写出的模型文件（*.sscc）。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Polygons of known classes, in any CRS.</source>
        <translation>已知类别的多边形，坐标参照系不限。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>The raster to map, of the sensor that the model was trained on.</source>
        <translation>要制图的栅格，须来自模型训练所用的传感器。</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../models/evaluate_against_polygons.model3"/>
        <source>Evaluate against polygons</source>
        <translation>用多边形评价</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Trains a model on a scene, without any label, and maps the scene with it: the first map in one step.</source>
        <translation>用一幅影像训练模型（无需任何标签），并用该模型对影像制图：一步得到第一幅图。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The map: cluster numbers from 1, 0 is nodata.</source>
        <translation>图：聚类编号从 1 开始，0 为无数据。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Probability of the chosen cluster, 0 to 1 (optional).</source>
        <translation>所分配聚类的概率，0 到 1（可选）。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Clusters to look for: 2 or more. A little above the number of cover types you expect.</source>
        <translation>要查找的聚类数：2 或更多。略多于预期的地物类型数。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Effort: quick for a first look, standard for a map, thorough for the best that more time can give.</source>
        <translation>计算量：quick 用于初步查看，standard 用于制图，thorough 用更多时间求得最佳结果。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The raster to learn from and to map.</source>
        <translation>用于训练和制图的栅格。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>The model file, for Apply SSCC on other scenes.</source>
        <translation>模型文件，可用“应用 SSCC”对其他影像制图。</translation>
    </message>
    <message>
        <location filename="../models/train_and_map.model3"/>
        <source>Train and map</source>
        <translation>训练并制图</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Polygonize (raster to vector)</source>
        <translation>多边形化（栅格转矢量）</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Sieve</source>
        <translation>筛除</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Trains a model on a scene, maps the scene, lets patches below a size join their largest neighbour, and turns the map into polygons with the field cluster.</source>
        <translation>用一幅影像训练模型并制图，将小于给定大小的图斑并入最大的相邻图斑，再把图转换为带 cluster 字段的多边形。</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>The map before the sieve.</source>
        <translation>筛除前的图。</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>One polygon per patch; the field cluster holds its number. The style file (.qml) beside the map gives the polygons its names and colours.</source>
        <translation>每个图斑一个多边形；字段 cluster 存放其编号。图旁的样式文件（.qml）为多边形提供名称和颜色。</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Patches of fewer pixels than this join their largest neighbour.</source>
        <translation>像元数少于此值的图斑并入最大的相邻图斑。</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Train, map, sieve and polygonise</source>
        <translation>训练、制图、筛除并转为多边形</translation>
    </message>
    <message>
        <location filename="../models/train_map_sieve_polygonise.model3"/>
        <source>Smallest patch (pixels)</source>
        <translation>最小图斑（像元）</translation>
    </message>
</context>
</TS>
