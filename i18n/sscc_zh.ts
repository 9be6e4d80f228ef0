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
        <source>Maps a scene with a model of Train SSCC: the scene it was trained on, or any other of the same sensor, of any size. The same cluster has the same number, name and colour on every map of the model.

Clusters are numbered from 1, 0 is nodata. The confidence is the probability of the chosen cluster, 0 to 1; -1 is nodata.</source>
        <translation>用“训练 SSCC”得到的模型对影像制图：可以是训练所用的影像，也可以是同一传感器的任何其他影像，大小不限。同一模型生成的所有图中，同一聚类的编号、名称和颜色都相同。

聚类从 1 开始编号，0 为无数据。置信度是所选聚类的概率，取值 0 到 1；-1 为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The raster to map, of the sensor that the model was trained on (same bands).</source>
        <translation>要制图的栅格，须与训练模型所用影像来自同一传感器（波段相同）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>A model file (*.sscc) that Train SSCC wrote.</source>
        <translation>由“训练 SSCC”写出的模型文件（*.sscc）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>The map to write: cluster numbers from 1, 0 is nodata (GeoTIFF).</source>
        <translation>要写出的图：聚类编号从 1 开始，0 为无数据（GeoTIFF）。</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Probability of the chosen cluster to write, 0 (unsure) to 1 (sure), -1 is nodata (GeoTIFF).</source>
        <translation>要写出的所选聚类的概率，0（不确定）到 1（确定），-1 为无数据（GeoTIFF）。</translation>
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
        <source>Clusters that hold pixels</source>
        <translation>含有像元的聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/apply.py"/>
        <source>Seconds of mapping</source>
        <translation>制图用时（秒）</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Clustering</source>
        <translation>聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>Cancelled: nothing was written, older files are intact</source>
        <translation>已取消：未写出任何内容，旧文件完好</translation>
    </message>
    <message>
        <location filename="../algorithms/base.py"/>
        <source>SSCC cannot run yet: {what}. Install what is missing with Plugins &gt; SSCC &gt; Dependencies, or with: {command}</source>
        <translation>SSCC 还不能运行：{what}。请通过 插件 &gt; SSCC &gt; 依赖项 安装缺少的内容，或使用命令：{command}</translation>
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
        <source>Compares a cluster raster of any origin with reference labels, a raster or polygons. Clusters have no class names, so each cluster is first matched with the one class that gives the best total agreement.

Overall accuracy and kappa count pixels after this matching; NMI, ARI and purity need no matching. Only pixels with a reference label count.</source>
        <translation>将任何来源的聚类栅格与参考数据（栅格或多边形）进行比较。聚类没有类别名称，因此先为每个聚类匹配一个类别，使总体一致性最高。

总体精度和 Kappa 按匹配后的像元计算；NMI、ARI 和纯度无需匹配。只统计有参考标签的像元。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>A raster of cluster numbers: 1 and above, 0 is nodata.</source>
        <translation>聚类编号栅格：编号为 1 及以上，0 为无数据。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>True classes: a raster of class numbers (0 is unlabelled) or polygons. Another grid or CRS is brought onto that of the clusters by nearest neighbour.</source>
        <translation>真实类别：类别编号栅格（0 为无标签）或多边形。若格网或坐标参照系不同，则用最近邻法转换到聚类栅格的格网上。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>Field of the polygons that holds the class, a number or a name. Not needed with a raster.</source>
        <translation>多边形中存放类别的字段，可为数字或名称。使用栅格时不需要。</translation>
    </message>
    <message>
        <location filename="../algorithms/evaluate.py"/>
        <source>The clusters with the names and colours of the classes they match, to write (GeoTIFF).</source>
        <translation>要写出的聚类栅格，带有所匹配类别的名称和颜色（GeoTIFF）。</translation>
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
        <source>Bands to use, counted from 1, for example 1-50,60-100. Empty: all bands that hold data. Change it to leave out noisy bands that the file does not mark as bad.</source>
        <translation>要使用的波段，从 1 开始计数，例如 1-50,60-100。留空：所有含数据的波段。若文件未将噪声波段标记为坏波段，可在此将其排除。</translation>
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
        <source>Pixels to use: a raster (non-zero) or polygons (inside), in any grid and any CRS. All others become nodata. Empty: wherever there is data. Use it to leave out clouds or water.</source>
        <translation>要使用的像元：栅格（非零处）或多边形（内部），格网和坐标参照系不限。其余像元均为无数据。留空：所有有数据处。可用来排除云或水体。</translation>
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
        <source>Where to compute: auto (default) takes an NVIDIA GPU (cuda), else an Apple GPU (mps), else the processor (cpu). The log names the device that was taken.</source>
        <translation>计算位置：auto（默认）优先使用 NVIDIA GPU（cuda），其次 Apple GPU（mps），否则使用处理器（cpu）。日志会给出实际使用的设备。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory to use at most, in MB, 1024 by default. Scenes of any size fit; more memory is only a little faster.</source>
        <translation>最多使用的内存，单位 MB，默认 1024。任何大小的影像都能处理；增大内存只会略微加快速度。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Memory (MB)</source>
        <translation>内存（MB）</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Clusters to look for: 2 or more, 8 if you do not know. With 0 a number is suggested from the first scene. Ask for fewer where clusters stay nearly empty, for more where unlike covers share one.</source>
        <translation>要寻找的聚类数：2 或以上，不清楚时用 8。设为 0 时根据第一幅影像建议一个数目。若有聚类几乎为空，请减少；若不同地物共用一个聚类，请增加。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Effort and recipe: quick, standard (default), thorough, or paper, the recipe of the authors.</source>
        <translation>计算量与方案：quick、standard（默认）、thorough，或 paper（论文作者的方案）。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Start of the random numbers, 0 by default. The same seed gives the same map, another one differs.</source>
        <translation>随机数的起点，默认 0。种子相同则结果图相同，种子不同则结果不同。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>A model to go on from, of the same sensor and number of clusters: the clusters keep their numbers, names and colours. Empty: start anew.</source>
        <translation>在其基础上继续训练的模型，传感器和聚类数须相同：聚类保留其编号、名称和颜色。留空：从头开始。</translation>
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
        <source>Width of the neighbourhood that decides about a pixel, in pixels, odd. Smaller keeps finer detail, larger gives calmer maps. Empty: as the preset has it.</source>
        <translation>判定一个像元所用邻域的宽度，单位为像元，须为奇数。较小则保留更多细节，较大则图面更平滑。留空：采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of components of the spectral transform that the network sees. More keeps weaker signals, and more noise. Empty: as the preset has it.</source>
        <translation>网络所用光谱变换的分量数。越多则保留越弱的信号，但噪声也越多。留空：采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Number of training steps. Fewer is faster; more helps only while the loss still falls. Empty: as the preset has it.</source>
        <translation>训练步数。越少越快；只有在损失仍在下降时，增加步数才有用。留空：采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Pixels per training step. Keep it above 16 times the number of clusters; lower it where memory runs out. Empty: as the preset has it.</source>
        <translation>每个训练步的像元数。应大于聚类数的 16 倍；内存不足时请减小。留空：采用预设值。</translation>
    </message>
    <message>
        <location filename="../algorithms/parameters.py"/>
        <source>Step width of the optimiser, without unit. Lower it where the loss jumps. Empty: as the preset has it.</source>
        <translation>优化器的步长，无单位。损失跳动时请减小。留空：采用预设值。</translation>
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
        <source>Writes names and colours of a map's legend back into its model</source>
        <translation>将图例中的名称和颜色写回模型</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>clustering,legend,names,colours,symbology</source>
        <translation>聚类,图例,名称,颜色,符号化</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>Keeps names and colours that you gave the clusters in QGIS: change them in the layer's symbology, then run this on the layer. Every map that Apply SSCC makes with the new model has them from the start.

Cluster numbers stay as they are, and so does the map itself.</source>
        <translation>保留您在 QGIS 中为聚类设置的名称和颜色：先在图层的符号化中修改，再对该图层运行本算法。此后“应用 SSCC”用新模型生成的每幅图从一开始就带有这些名称和颜色。

聚类编号保持不变，图本身也不变。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>A map of the model, with the names and colours to keep in its legend (unique values).</source>
        <translation>由该模型生成的图，其图例（唯一值）中含有要保留的名称和颜色。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model (*.sscc) that made the map.</source>
        <translation>生成该图的模型（*.sscc）。</translation>
    </message>
    <message>
        <location filename="../algorithms/rename.py"/>
        <source>The model file to write; it may be the same file.</source>
        <translation>要写出的模型文件；可以是同一个文件。</translation>
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
        <location filename="../algorithms/sample.py"/>
        <source>Create sample scene</source>
        <translation>创建示例影像</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>Writes a hyperspectral scene with its reference to try SSCC on</source>
        <translation>写出一幅带参考数据的高光谱影像，用于试用 SSCC</translation>
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
        <source>Writes a scene to try SSCC on, and on demand the raster of its true classes for Evaluate clusters.

synthetic: fields, forest, water and built-up ground seen by an imaginary spectrometer, with noise, shade, mixed pixels and a nodata border, of any size.

indian-pines: the classic AVIRIS scene, 145 x 145 pixels, 200 bands and 16 classes. Its data come with the Python package tensorly.</source>
        <translation>写出一幅用于试用 SSCC 的影像，并可按需写出其真实类别栅格，供“评价聚类”使用。

synthetic：由虚拟光谱仪观测的农田、森林、水体和建成区，含噪声、阴影、混合像元和无数据边缘，大小不限。

indian-pines：经典的 AVIRIS 影像，145 x 145 像元，200 个波段，16 个类别。其数据随 Python 包 tensorly 提供。</translation>
    </message>
    <message>
        <location filename="../algorithms/sample.py"/>
        <source>synthetic (default) has the size chosen below; indian-pines is a real scene that has its own size.</source>
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
        <source>Start of the random numbers: the same seed gives the same synthetic scene.</source>
        <translation>随机数的起点：种子相同则合成影像相同。</translation>
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
        <source>Suggests how many clusters to ask for, without any label</source>
        <translation>无需任何标签，建议应取多少个聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>clustering,unsupervised,number of clusters,k,elbow</source>
        <translation>聚类,无监督,聚类数,k,肘部法</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Tries a range of numbers of clusters on a sample of the scene and suggests one of them: where a cluster fewer loses a cover and a cluster more only splits one.

The suggestion is a starting point. A scene may hold several sensible numbers; the log names those that come next, the report shows the whole curve. Train SSCC does the same by itself with 0 clusters.</source>
        <translation>在影像的样本上尝试一系列聚类数，并从中建议一个：少一个聚类会丢失一种地物，多一个聚类则只是把某种地物拆分。

建议值只是一个起点。一幅影像可能有多个合理的聚类数；日志列出次优的数目，报告给出完整曲线。“训练 SSCC”在聚类数为 0 时会自动完成同样的工作。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>The raster to look at.</source>
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
        <source>Start of the random numbers, 0 by default. The same seed gives the same suggestion.</source>
        <translation>随机数的起点，默认 0。种子相同则建议相同。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Report with the curve over all numbers, to open in a browser (HTML).</source>
        <translation>包含全部聚类数曲线的报告，用浏览器打开（HTML）。</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Fewest clusters</source>
        <translation>最小聚类数</translation>
    </message>
    <message>
        <location filename="../algorithms/suggest.py"/>
        <source>Most clusters</source>
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
        <source>Learns clusters from one scene or several, without any label</source>
        <translation>无需任何标签，从一幅或多幅影像中学习聚类</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>hyperspectral,multispectral,clustering,unsupervised,deep learning</source>
        <translation>高光谱,多光谱,聚类,无监督,深度学习</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Learns to divide scenes into clusters of similar ground cover, without any label, and writes what it learned to a model file. Apply SSCC maps any scene of the same sensor with it.

Choose the number of clusters a little above the number of cover types you expect. Nodata, bands marked as bad, empty bands and constant bands are left out by themselves. The same seed gives the same map.

The preset sets the effort: quick for a first look, standard for a map, thorough for the best that more time can give, paper for the recipe of the publication (slow).</source>
        <translation>无需任何标签，学习将影像划分为地表覆盖相似的聚类，并将学到的内容写入模型文件。“应用 SSCC”可用它对同一传感器的任何影像制图。

聚类数宜略大于预期的地表覆盖类型数。无数据、标记为坏的波段、空波段和常数波段会自动排除。种子相同则结果图相同。

预设决定计算量：quick 用于快速浏览，standard 用于制图，thorough 用更多时间换取最佳结果，paper 为论文中的方案（慢）。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Scenes</source>
        <translation>影像</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>One raster or several, all of the same sensor (same bands). One model is trained on all of them.</source>
        <translation>一幅或多幅栅格，均来自同一传感器（波段相同）。用全部影像训练一个模型。</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>The model file to write. It holds the clusters' names and colours, and no path.</source>
        <translation>要写出的模型文件。其中含有聚类的名称和颜色，不含任何路径。</translation>
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
        <source>Seconds of training</source>
        <translation>训练用时（秒）</translation>
    </message>
    <message>
        <location filename="../algorithms/train.py"/>
        <source>Cancelled: the model is written, the map is not; an older map is intact</source>
        <translation>已取消：模型已写出，图未写出；旧图完好</translation>
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
        <source>All is there: SSCC can train and apply.</source>
        <translation>全部就绪：SSCC 可以训练和应用。</translation>
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
        <source>The command, with QGIS's own packages held at their versions:</source>
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
        <source>Remove the packages in {folder}? QGIS's own stay.</source>
        <translation>移除 {folder} 中的软件包？QGIS 自带的软件包会保留。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>Removed. What is loaded stays in use until QGIS restarts.</source>
        <translation>已移除。已加载的内容在 QGIS 重启前仍会使用。</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/dependencies_dialog.py"/>
        <source>In use: removed when QGIS starts the next time.</source>
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
        <source>Failed: the reason is above. Nothing was changed.</source>
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
        <source>{scene}: reference</source>
        <translation>{scene}：参考数据</translation>
    </message>
    <message>
        <location filename="../sscc_plugin/legend.py"/>
        <source>SSCC sample</source>
        <translation>SSCC 示例</translation>
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
</context>
</TS>
