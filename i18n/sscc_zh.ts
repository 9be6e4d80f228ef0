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
        <source>{name}: {layer} contains no polygons; choose a polygon layer or a raster</source>
        <translation>{name}：{layer} 不含多边形；请选择多边形图层或栅格</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: neither a raster nor a polygon layer; choose one of the two</source>
        <translation>{name}：{value}：既不是栅格也不是多边形图层；请选择其中一种</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>{name}: {value}: no such file or layer; choose a raster or a polygon layer</source>
        <translation>{name}：{value}：没有此文件或图层；请选择栅格或多边形图层</translation>
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
        <source>Upper limit of the memory used, in MB; 1024 by default. Scenes of any size fit; more memory is only slightly faster.</source>
        <translation>内存使用上限，单位 MB；默认 1024。任何大小的影像都能处理；增大内存只会略微加快速度。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>内存（MB）</translation>
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
        <source>The model (*.sscc) that the map was made with.</source>
        <translation>生成该图的模型（*.sscc）。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model file to write; it may be the same file as the input model.</source>
        <translation>要写出的模型文件；可以与输入模型为同一文件。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Renamed model</source>
        <translation>重命名后的模型</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>INPUT: the legend has a cluster {last}, but {name} has only {clusters}; choose the model that this map was made with</source>
        <translation>INPUT：图例含有聚类 {last}，而 {name} 只有 {clusters} 个；请选择生成此图的模型</translation>
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

The suggestion is a starting point. A scene may have several sensible numbers: the log lists the runners-up, and the report shows the whole curve. Train SSCC does the same automatically if you ask for 0 clusters.</source>
        <translation>在影像的样本上尝试一系列聚类数，并建议曲线弯折处的数目：少一个聚类会丢失一种地物类型，多一个则只是把某种地物拆分。

建议值只是一个起点。一幅影像可能有多个合理的聚类数：日志列出次优的数目，报告给出完整曲线。将聚类数设为 0 时，“训练 SSCC”会自动完成同样的工作。</translation>
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
        <source>Report with the curve for all numbers tried, to open in a browser (HTML).</source>
        <translation>包含所有尝试过的聚类数曲线的报告，用浏览器打开（HTML）。</translation>
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
        <source>Suggested number of clusters</source>
        <translation>建议的聚类数</translation>
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

The preset sets the effort: quick for a first look, standard for a map, thorough for the best result that more time can give, paper for the published recipe (slow).</source>
        <translation>无需标签，学习将影像划分为地表覆盖相似的聚类，并写出模型文件。“应用 SSCC”可用它对同一传感器的任何影像制图。

聚类数宜略大于预期的地表覆盖类型数。无数据像元以及标记为坏、空或为常数的波段会自动排除。在同一台机器上，种子相同则结果图相同。

预设决定计算量：quick 用于快速浏览，standard 用于制图，thorough 用更多时间换取最佳结果，paper 为论文发表的方案（慢）。</translation>
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
        <source>Report on the training and the first scene, to open in a browser (HTML).</source>
        <translation>关于训练和第一幅影像的报告，用浏览器打开（HTML）。</translation>
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
        <source>The model is in a temporary file, which QGIS deletes when it closes: {path}</source>
        <translation>模型保存在临时文件中，QGIS 关闭时会将其删除：{path}</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model was written, the map was not; an existing map is unchanged</source>
        <translation>已取消：模型已写出，图未写出；现有的图未改变</translation>
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
        <source>processor only (small download, works everywhere)</source>
        <translation>仅处理器（下载量小，处处可用）</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>NVIDIA GPU with CUDA (several GB)</source>
        <translation>支持 CUDA 的 NVIDIA GPU（数 GB）</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>as pip is configured here (mirror or offline)</source>
        <translation>按本机 pip 的配置（镜像或离线）</translation>
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
        <source>{scene}: clusters</source>
        <translation>{scene}：聚类</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>{scene}: confidence</source>
        <translation>{scene}：置信度</translation>
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
        <source>{scene}: reference</source>
        <translation>{scene}：参考数据</translation>
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
        <location filename="../core/base/files.py"/>
        <source>an output has no file name; give one</source>
        <translation>有一个输出缺少文件名；请指定</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder does not exist; create it first or choose another</source>
        <translation>{path}：文件夹不存在；请先创建或另选一个</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the folder cannot be written to ({reason}); choose another</source>
        <translation>{path}：文件夹不可写（{reason}）；请另选一个</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is a folder; give a file name</source>
        <translation>{path}：是文件夹；请给出文件名</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: the file name must end in {endings}</source>
        <translation>{path}：文件名必须以 {endings} 结尾</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: is already being read or written by this run; choose another file</source>
        <translation>{path}：本次运行正在读取或写入该文件；请选择其他文件</translation>
    </message>
    <message>
        <location filename="../core/base/files.py"/>
        <source>{path}: cannot be written ({reason}); choose another location</source>
        <translation>{path}：无法写入（{reason}）；请另选位置</translation>
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
        <source>{scene}: {percent} % of the pixels are not used, for band {band} holds no data there; leave out that band to use them</source>
        <translation>{scene}：{percent} % 的像元未被使用，因为波段 {band} 在那里没有数据；去掉该波段即可使用它们</translation>
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
        <source>Reading {scene}</source>
        <translation>正在读取 {scene}</translation>
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
        <location filename="../core/maps/assess.py"/>
        <source>{path}: has {bands} bands, but a cluster map has one; choose a raster written by Apply SSCC</source>
        <translation>{path}：有 {bands} 个波段，而聚类图只有一个；请选择由“应用 SSCC”写出的栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: the classes are those of its field "{field}"</source>
        <translation>{path}：类别取自其字段“{field}”</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: contains values that are not class numbers; use a raster of whole numbers</source>
        <translation>{path}：含有不是类别编号的值；请使用整数栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: labels no pixel of {scene}; does it cover the same place?</source>
        <translation>{path}：未给 {scene} 的任何像元加标签；两者是否覆盖同一地点？</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{path}: holds numbers that are no cluster numbers; give a raster that Apply SSCC wrote</source>
        <translation>{path}：含有不是聚类编号的数值；请给出由“应用 SSCC”写出的栅格</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>{cluster} (no class)</source>
        <translation>{cluster}（无类别）</translation>
    </message>
    <message>
        <location filename="../core/maps/assess.py"/>
        <source>Writing the named map</source>
        <translation>正在写出已命名的图</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{scene}: {percent} % of the pixels lie outside the range of the training data in most bands: the unit, scale or offset may differ, or the scene shows something that was not in the training data, such as clouds</source>
        <translation>{scene}：{percent} % 的像元在大多数波段上超出训练数据的取值范围：单位、比例或偏移可能不同，或者影像中有训练数据未包含的内容，例如云</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{device} is out of memory: continuing on the CPU</source>
        <translation>{device} 内存不足：改用处理器继续</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>Mapped window {number} of {count}</source>
        <translation>已完成第 {number} 个窗口，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/maps/mapper.py"/>
        <source>{path}: has no valid pixel in the bands that the model uses; check nodata and the mask</source>
        <translation>{path}：在模型所用的波段中没有有效像元；请检查无数据值和掩膜</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{path}: cannot be created; is the disk full or the folder read-only?</source>
        <translation>{path}：无法创建；磁盘是否已满，或文件夹是否只读？</translation>
    </message>
    <message>
        <location filename="../core/maps/raster.py"/>
        <source>{name}: cannot be written; is the disk full?</source>
        <translation>{name}：无法写入；磁盘是否已满？</translation>
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
        <location filename="../core/report/findings.py"/>
        <source>Low confidence: {clusters}. These are often borders and mixed pixels: look at the map, then merge them with another cluster, or ask for fewer.</source>
        <translation>置信度低：{clusters}。它们往往是边界和混合像元：请查看图，再与其他聚类合并，或减少聚类数。</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Total loss</source>
        <translation>总损失</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Soft cross-entropy with the pseudo-labels</source>
        <translation>与伪标签的软交叉熵</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Cluster-level contrastive loss</source>
        <translation>聚类级对比损失</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Instance-level contrastive loss</source>
        <translation>实例级对比损失</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Share of pixels whose two views get the same cluster</source>
        <translation>两个视图归入同一聚类的像元比例</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Clusters in use</source>
        <translation>在用聚类数</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>homogeneous areas</source>
        <translation>均质区域</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>mixed pixels</source>
        <translation>混合像元</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: {clusters} clusters</source>
        <translation>{scene}：{clusters} 个聚类</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{clusters} compared with {reference}</source>
        <translation>{clusters} 与 {reference} 的比较</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>no reference</source>
        <translation>无参考</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} against the number of clusters</source>
        <translation>{name}随聚类数的变化</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Bend</source>
        <translation>弯折</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Within-cluster spread</source>
        <translation>聚类内离散度</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{scene}: how many clusters?</source>
        <translation>{scene}：多少个聚类？</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>the report needs jinja2 ({error}); install it with: pip install jinja2</source>
        <translation>报告需要 jinja2（{error}）；请用以下命令安装：pip install jinja2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Wavelength (nm)</source>
        <translation>波长（nm）</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Band</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean spectrum of each cluster</source>
        <translation>各聚类的平均光谱</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Mean value</source>
        <translation>平均值</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Spectrum of {cluster}</source>
        <translation>{cluster} 的光谱</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>The {count} largest clusters are shown.</source>
        <translation>只显示最大的 {count} 个聚类。</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Small clusters not shown: {count}; the sample used for the spectra contains none of their pixels.</source>
        <translation>未显示的小聚类：{count} 个；用于光谱的样本中不含它们的像元。</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Histogram of confidence</source>
        <translation>置信度直方图</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels (%)</source>
        <translation>像元（%）</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixels by the first two components, coloured by cluster</source>
        <translation>像元在前两个分量上的分布，按聚类着色</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 1 (noise units)</source>
        <translation>分量 1（以噪声为单位）</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Component 2</source>
        <translation>分量 2</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name} during training</source>
        <translation>训练过程中的{name}</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{count} used</source>
        <translation>使用 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>, {count} left out</source>
        <translation>，舍弃 {count} 个</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{name}, {rows} x {cols} pixels</source>
        <translation>{name}，{rows} x {cols} 像元</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Coordinate system</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Pixel size</source>
        <translation>像元大小</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Trained on</source>
        <translation>训练所用影像</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{kind} (nugget share {share:.2f})</source>
        <translation>{kind}（块金占比 {share:.2f}）</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Scene type</source>
        <translation>影像类型</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>Applying</source>
        <translation>应用</translation>
    </message>
    <message>
        <location filename="../core/report/report.py"/>
        <source>{seconds:.1f} s on {device}</source>
        <translation>{seconds:.1f} 秒，{device}</translation>
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
        <source>{path}: has {scene_bands} bands, the model was trained on {trained}; apply it to a scene of the same sensor</source>
        <translation>{path}：有 {scene_bands} 个波段，而模型用 {trained} 个波段训练；请用于同一传感器的影像</translation>
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
        <source>{path}: has no valid pixel; check nodata and the mask</source>
        <translation>{path}：没有有效像元；请检查无数据值和掩膜</translation>
    </message>
    <message>
        <location filename="../core/scene/dataset.py"/>
        <source>{path}: cannot be read at row {row}, column {col}; is it damaged?</source>
        <translation>{path}：无法读取第 {row} 行第 {col} 列；文件是否损坏？</translation>
    </message>
    <message>
        <location filename="../core/scene/headers.py"/>
        <source>{path}: is shorter ({size} bytes) than its header says ({expected}); copy it anew</source>
        <translation>{path}：文件长度（{size} 字节）小于头文件所示（{expected}）；请重新复制</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: neither a raster nor polygons; give a raster or a polygon layer</source>
        <translation>{path}：既不是栅格也不是多边形；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: no such file; give a raster or a polygon layer</source>
        <translation>{path}：没有此文件；请给出栅格或多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no georeference in common with {scene} and not its size of {rows} x {cols} pixels; give one on the same grid</source>
        <translation>{path}：与 {scene} 没有共同的地理参照，大小也不是 {rows} x {cols} 像元；请给出同一格网上的数据</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no layer "{layer}"; its layers are {names}</source>
        <translation>{path}：没有图层“{layer}”；现有图层为 {names}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has ground control points only; warp it first: gdalwarp {name} warped.tif</source>
        <translation>{path}：无法叠加到 {scene} 上，该影像只有地面控制点；请先对该影像做几何校正：gdalwarp {name} warped.tif</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be laid over {scene}, which has no georeference; georeference it first, or draw the polygons on it as it is</source>
        <translation>{path}：无法叠加到 {scene} 上，该影像没有地理参照；请先对该影像做地理配准，或直接在现有影像上绘制多边形</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: holds several layers ({names}); say which: FILE|layername={layer}</source>
        <translation>{path}：含有多个图层（{names}）；请指明使用哪一个：文件|layername={layer}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: none holds whole numbers or text, so add one</source>
        <translation>{path}：请指明多边形的哪个字段存放类别：没有任何字段存放整数或文本，请添加一个</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: say which field of the polygons holds the class: one of {fields}</source>
        <translation>{path}：请指明多边形的哪个字段存放类别：以下之一：{fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no field "{field}"; fields of whole numbers or text: {fields}</source>
        <translation>{path}：没有字段“{field}”；整数或文本字段：{fields}</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: has no polygon with a value in "{field}"; give a layer of polygons</source>
        <translation>{path}：没有在“{field}”中有值的多边形；请给出多边形图层</translation>
    </message>
    <message>
        <location filename="../core/scene/overlay.py"/>
        <source>{path}: cannot be brought onto the scene's grid; is its CRS right, and the place?</source>
        <translation>{path}：无法转换到影像的格网；其坐标参照系和位置是否正确？</translation>
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
        <source>nodata everywhere</source>
        <translation>全为无数据</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>nodata in more than half of the pixels</source>
        <translation>超过一半像元为无数据</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <location filename="../core/scene/scene.py"/>
        <source>{path}: every band is constant, empty or marked bad; there is nothing to cluster</source>
        <translation>{path}：所有波段都是常数、空或标记为坏；没有可聚类的内容</translation>
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
        <source>{path}: was modified after training; copy the model again</source>
        <translation>{path}：训练后被改动过；请重新复制模型</translation>
    </message>
    <message>
        <location filename="../core/twin/network.py"/>
        <source>the model's network is one of another version of SSCC; train the model again</source>
        <translation>该模型的网络属于 SSCC 的另一个版本；请重新训练该模型</translation>
    </message>
    <message>
        <location filename="../core/twin/settings.py"/>
        <source>preset "{preset}": choose {presets}</source>
        <translation>预设“{preset}”：请选择 {presets}</translation>
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
        <source>clusters = {clusters}: the scene has only {pixels} valid pixels; ask for fewer</source>
        <translation>聚类数 = {clusters}：影像只有 {pixels} 个有效像元；请减少聚类数</translation>
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
        <source>Computing pseudo-labels</source>
        <translation>正在计算伪标签</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>the loss is not finite at step {step}; lower the learning rate</source>
        <translation>第 {step} 步的损失不是有限值；请降低学习率</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Step {step} of {steps}, loss {loss:.3f}</source>
        <translation>第 {step} 步，共 {steps} 步，损失 {loss:.3f}</translation>
    </message>
    <message>
        <location filename="../core/twin/trainer.py"/>
        <source>Out of memory on {device}: continuing with batches half the size</source>
        <translation>{device} 内存不足：以一半的批大小继续</translation>
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
        <source>Maps</source>
        <translation>图</translation>
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
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <location filename="../core/report/templates/evaluation.html"/>
        <source>Pixels</source>
        <translation>像元数</translation>
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
        <source>{found} of {clusters} clusters found in {pixels} valid pixels of {rows} x {cols}, from {bands} bands. No labels were used.</source>
        <translation>在 {rows} x {cols} 中的 {pixels} 个有效像元里，利用 {bands} 个波段找到 {clusters} 个聚类中的 {found} 个。未使用任何标签。</translation>
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
        <source>The model holds no diagnosis.</source>
        <translation>模型不含诊断。</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Map of the clusters</source>
        <translation>聚类图</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Area (ha)</source>
        <translation>面积（公顷）</translation>
    </message>
    <message>
        <location filename="../core/report/templates/report.html"/>
        <source>Share</source>
        <translation>比例</translation>
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
        <source>Each cluster on its own, on the same axes; the shading is one standard deviation on either side of the mean.</source>
        <translation>各聚类单独显示，坐标轴相同；阴影为平均值上下各一个标准差。</translation>
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
        <source>computing time</source>
        <translation>计算用时</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Why this number</source>
        <translation>为何是这个数目</translation>
    </message>
    <message>
        <location filename="../core/report/templates/suggestion.html"/>
        <source>Each additional cluster leaves less spread within clusters. The curve bends most at {clusters}: one cluster fewer would lose a cover type, one more would mostly split one.</source>
        <translation>每增加一个聚类，聚类内离散度都会减小。在 {clusters} 处曲线弯折最大：少一个聚类会丢失一种地物类型，多一个则多半只是把某种地物拆分。</translation>
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
        <source>the largest is suggested</source>
        <translation>建议取最大处</translation>
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
</context>
</TS>
