<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ClipActions</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>播放和暂停</translation>
    </message>
    <message>
        <source>Play &amp;backwards, faster</source>
        <translation>倒放，加速(&amp;B)</translation>
    </message>
    <message>
        <source>Play &amp;forwards, faster</source>
        <translation>正放，加速(&amp;F)</translation>
    </message>
    <message>
        <source>One frame b&amp;ack</source>
        <translation>后退一帧(&amp;A)</translation>
    </message>
    <message>
        <source>One frame f&amp;orward</source>
        <translation>前进一帧(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>Start over at the end; drag with Shift on the times of the timeline to choose what is played</source>
        <translation>播放到末尾后从头开始；按住 Shift 在时间线的时间刻度上拖动，可选择播放范围</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>声音(&amp;S)</translation>
    </message>
    <message>
        <source>Hear the clip&apos;s sound</source>
        <translation>播放视频的声音</translation>
    </message>
    <message>
        <source>Keyframe for &amp;depth scale</source>
        <translation>深度缩放关键帧(&amp;D)</translation>
    </message>
    <message>
        <source>Set a keyframe for the depth scale at this frame, or remove it</source>
        <translation>在此帧设置或移除深度缩放关键帧</translation>
    </message>
    <message>
        <source>Keyframe for &amp;convergence</source>
        <translation>会聚关键帧(&amp;C)</translation>
    </message>
    <message>
        <source>Set a keyframe for the convergence at this frame, or remove it</source>
        <translation>在此帧设置或移除会聚关键帧</translation>
    </message>
    <message>
        <source>C&amp;ut here</source>
        <translation>在此设剪切点(&amp;U)</translation>
    </message>
    <message>
        <source>A shot begins at this frame, or no longer does</source>
        <translation>将此帧设为镜头起点，或取消</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ease the depth jump</source>
        <translation>缓和深度跳变(&amp;E)</translation>
    </message>
    <message>
        <source>Begin this shot at the depth of the one before it and come to its own within a second</source>
        <translation>此镜头以上一镜头的深度开始，并在一秒内过渡到自身的深度</translation>
    </message>
</context>
<context>
    <name>ClipDestination</name>
    <message>
        <source>3D television</source>
        <translation>3D 电视</translation>
    </message>
    <message>
        <source>Side by side at half width, marked so that televisions switch to 3D by themselves.</source>
        <translation>左右并排（半宽），带有标记，电视会自动切换到 3D。</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR 头显</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>左右并排（全宽），文件名可被头显播放器识别。</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Side by side at full width, marked as 3D for video sites.</source>
        <translation>左右并排（全宽），带有供视频网站识别的 3D 标记。</translation>
    </message>
    <message>
        <source>Red-cyan glasses</source>
        <translation>红青眼镜</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen.</source>
        <translation>合成一个画面，用纸质眼镜可在任何屏幕上观看。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>剪辑</translation>
    </message>
    <message>
        <source>Left and right as two clips in ProRes, for editing programs.</source>
        <translation>左右眼两个 ProRes 视频，供剪辑软件使用。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>Side by side without loss. Large.</source>
        <translation>左右并排，无损。文件很大。</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>深度（供其他软件使用）</translation>
    </message>
    <message>
        <source>A grey clip, 16 bit without loss: near is bright.</source>
        <translation>灰度视频，16 位无损：近处较亮。</translation>
    </message>
</context>
<context>
    <name>Destination</name>
    <message>
        <source>Red-cyan glasses</source>
        <translation>红青眼镜</translation>
    </message>
    <message>
        <source>One picture for paper glasses, on any screen or on paper.</source>
        <translation>合成一张图像，用纸质眼镜可在任何屏幕或纸上观看。</translation>
    </message>
    <message>
        <source>3D television</source>
        <translation>3D 电视</translation>
    </message>
    <message>
        <source>Side by side at half width: the way 3D televisions and projectors expect it.</source>
        <translation>左右并排（半宽）：3D 电视和投影仪所需的格式。</translation>
    </message>
    <message>
        <source>VR headset</source>
        <translation>VR 头显</translation>
    </message>
    <message>
        <source>Side by side at full width, named so that headset players recognise it.</source>
        <translation>左右并排（全宽），文件名可被头显播放器识别。</translation>
    </message>
    <message>
        <source>3D camera or viewer</source>
        <translation>3D 相机或观看器</translation>
    </message>
    <message>
        <source>An MPO file with both pictures, as 3D cameras write it.</source>
        <translation>包含两张图像的 MPO 文件，格式与 3D 相机拍摄的相同。</translation>
    </message>
    <message>
        <source>Phone or web, without glasses</source>
        <translation>手机或网页，无需眼镜</translation>
    </message>
    <message>
        <source>A small moving picture that swings between the eyes.</source>
        <translation>在左右眼之间摆动的小动图。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>A stereo card for a viewer: both pictures side by side, without loss.</source>
        <translation>用于观看器的立体卡片：两张图像左右并排，无损。</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Left and right as two files without loss.</source>
        <translation>左右眼两个无损文件。</translation>
    </message>
    <message>
        <source>Depth for other programs</source>
        <translation>深度（供其他软件使用）</translation>
    </message>
    <message>
        <source>A grey picture, 16 bit: near is bright.</source>
        <translation>灰度图像，16 位：近处较亮。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open photos and clips</source>
        <translation>打开照片和视频</translation>
    </message>
    <message>
        <source>A file has moved</source>
        <translation>文件已移动</translation>
    </message>
    <message>
        <source>&amp;Find it …</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>它现在在哪里？</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Not &amp;now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加神经网络</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>神经网络</translation>
    </message>
</context>
<context>
    <name>EditText</name>
    <message>
        <source>depth scale</source>
        <translation>深度缩放</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>会聚</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>swap eyes</source>
        <translation>交换左右眼</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>borders</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>converge here</source>
        <translation>在此会聚</translation>
    </message>
    <message>
        <source>layer gain</source>
        <translation>层增益</translation>
    </message>
    <message>
        <source>layer offset</source>
        <translation>层偏移</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>keyframe</source>
        <translation>设置关键帧</translation>
    </message>
    <message>
        <source>remove keyframe</source>
        <translation>移除关键帧</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>剪切点</translation>
    </message>
    <message>
        <source>settings of the shot</source>
        <translation>镜头设置</translation>
    </message>
    <message>
        <source>flicker reduction</source>
        <translation>减少闪烁</translation>
    </message>
    <message>
        <source>work of last time</source>
        <translation>恢复上次的工作</translation>
    </message>
    <message>
        <source>ease the depth jump</source>
        <translation>缓和深度跳变</translation>
    </message>
    <message>
        <source>what becomes of both views</source>
        <translation>双视图处理方式</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Wheel on the picture</source>
        <translation>在画面上滚动滚轮</translation>
    </message>
    <message>
        <source>Zoom about the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Drag on the picture, arrow keys</source>
        <translation>在画面上拖动，方向键</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>移动画面</translation>
    </message>
    <message>
        <source>Double click on the picture</source>
        <translation>双击画面</translation>
    </message>
    <message>
        <source>100 % and back</source>
        <translation>切换到 100 %，再次双击还原</translation>
    </message>
    <message>
        <source>Double click on a slider</source>
        <translation>双击滑块</translation>
    </message>
    <message>
        <source>Neutral value</source>
        <translation>中性值</translation>
    </message>
    <message>
        <source>Shift with wheel or arrow keys</source>
        <translation>按住 Shift 使用滚轮或方向键</translation>
    </message>
    <message>
        <source>Fine steps</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>M, S on a layer</source>
        <translation>在层上按 M、S</translation>
    </message>
    <message>
        <source>Mute it, show it alone</source>
        <translation>屏蔽该层，独显该层</translation>
    </message>
    <message>
        <source>R on a layer</source>
        <translation>在层上按 R</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>重置该层</translation>
    </message>
    <message>
        <source>Drag a layer up, down, sideways</source>
        <translation>上下、左右拖动层</translation>
    </message>
    <message>
        <source>Its gain, its offset</source>
        <translation>调整增益、偏移</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘和鼠标</translation>
    </message>
    <message>
        <source>About Deep3D Studio</source>
        <translation>关于 Deep3D Studio</translation>
    </message>
    <message>
        <source>Drag on the timeline, with Shift</source>
        <translation>在时间线上拖动，按住 Shift 拖动</translation>
    </message>
    <message>
        <source>Look, choose the range to play</source>
        <translation>查看画面，选择播放范围</translation>
    </message>
    <message>
        <source>Wheel on the timeline, with Shift</source>
        <translation>在时间线上滚动滚轮，按住 Shift 滚动</translation>
    </message>
    <message>
        <source>Zoom about the pointer, move along</source>
        <translation>以指针为中心缩放，左右移动</translation>
    </message>
    <message>
        <source>Double click in a lane of the timeline</source>
        <translation>双击时间线的轨道</translation>
    </message>
    <message>
        <source>Set a keyframe</source>
        <translation>设置关键帧</translation>
    </message>
    <message>
        <source>Drag a keyframe, Delete</source>
        <translation>拖动关键帧，按 Delete</translation>
    </message>
    <message>
        <source>Its time and value, remove it</source>
        <translation>更改时间和值，移除关键帧</translation>
    </message>
    <message>
        <source>Delete in the list of media</source>
        <translation>在媒体列表中按 Delete</translation>
    </message>
    <message>
        <source>Close the photo or clip</source>
        <translation>关闭照片或视频</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D: a network finds for every point how likely it lies in each of 33 layers, and the other eye&apos;s view is made from them.

Free software under the MIT licence. The idea of the selection layer: Xie, Girshick, Farhadi, Deep3D, 2016.</source>
        <translation>将照片和视频转换为立体 3D：神经网络计算每个点位于 33 个层中各层的概率，并由此生成另一只眼的视图。

采用 MIT 许可证的自由软件。选择层的构想来自：Xie、Girshick、Farhadi，Deep3D，2016。</translation>
    </message>
</context>
<context>
    <name>ParallaxText</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a number, %2 its unit: &quot;−1.50 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in whole percent</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>PhotoFiles</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pasted picture %1</source>
        <translation>粘贴的图像 %1</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Deep3D projects</source>
        <translation>Deep3D 项目</translation>
    </message>
    <message>
        <source>Photos, clips, projects</source>
        <translation>照片、视频、项目</translation>
    </message>
</context>
<context>
    <name>PreviewMode</name>
    <message>
        <source>Wiggle</source>
        <translation>摇摆图</translation>
    </message>
</context>
<context>
    <name>TimelineLane</name>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>%1 needs %2 values, not %3.</source>
        <translation>%1 需要 %2 个值，而不是 %3 个。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a picture.</source>
        <translation>%1 是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 为空。</translation>
    </message>
    <message>
        <source>There is not enough memory to open %1.</source>
        <translation>内存不足，无法打开 %1。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation>磁盘已满：无法写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1: compressed BMP pictures cannot be read.</source>
        <translation>%1：无法读取压缩的 BMP 图像。</translation>
    </message>
    <message>
        <source>%1: a GIF picture can be at most %2 pixels wide or high.</source>
        <translation>%1：GIF 图像的宽和高最大为 %2 像素。</translation>
    </message>
    <message>
        <source>%1: the installed libheif cannot decode this kind of HEIF or AVIF.</source>
        <translation>%1：已安装的 libheif 无法解码此类 HEIF 或 AVIF。</translation>
    </message>
    <message>
        <source>%1: a JPEG picture can be at most %2 pixels wide or high.</source>
        <translation>%1：JPEG 图像的宽和高最大为 %2 像素。</translation>
    </message>
    <message>
        <source>%1 is not a PNG picture.</source>
        <translation>%1 不是 PNG 图像。</translation>
    </message>
    <message>
        <source>%1 is not a grey picture.</source>
        <translation>%1 不是灰度图像。</translation>
    </message>
    <message>
        <source>%1: a WebP picture can be at most %2 pixels wide or high.</source>
        <translation>%1：WebP 图像的宽和高最大为 %2 像素。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may be at most %4 pixels wide or high.</source>
        <translation>%1 为 %2 × %3 像素：图像的宽和高最大为 %4 像素。</translation>
    </message>
    <message>
        <source>%1 is %2 x %3 pixels: pictures may have at most %4 megapixels.</source>
        <translation>%1 为 %2 × %3 像素：图像最多 %4 百万像素。</translation>
    </message>
    <message>
        <source>%1 is damaged: nothing of the picture can be read.</source>
        <translation>%1 已损坏：无法读取图像的任何内容。</translation>
    </message>
    <message>
        <source>The picture for %1 could not be encoded.</source>
        <translation>无法对 %1 的图像进行编码。</translation>
    </message>
    <message>
        <source>A picture of %1 x %2 pixels is empty.</source>
        <translation>%1 × %2 像素的图像为空。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 x %2 pixels.</source>
        <translation>内存不足，无法处理 %1 × %2 像素的图像。</translation>
    </message>
    <message>
        <source>%1 is not a picture in a format that can be read.</source>
        <translation>%1 不是可读取格式的图像。</translation>
    </message>
    <message>
        <source>%1 is damaged or incomplete: a part of the picture is missing.</source>
        <translation>%1 已损坏或不完整：缺少部分图像。</translation>
    </message>
    <message>
        <source>%1: pictures cannot be written with this extension.</source>
        <translation>%1：无法以此扩展名写入图像。</translation>
    </message>
    <message>
        <source>The result would replace the picture it is made from: %1.</source>
        <translation>结果会替换其源图像：%1。</translation>
    </message>
    <message>
        <source>The views for %1 have different sizes.</source>
        <translation>用于 %1 的各视图尺寸不同。</translation>
    </message>
    <message>
        <source>There are no views for %1.</source>
        <translation>没有可用于 %1 的视图。</translation>
    </message>
    <message>
        <source>%1 does not hold two views.</source>
        <translation>%1 不包含两个视图。</translation>
    </message>
    <message>
        <source>No picture is open.</source>
        <translation>没有打开的图像。</translation>
    </message>
    <message>
        <source>One picture</source>
        <translation>单张图像</translation>
    </message>
    <message>
        <source>Two pictures, left and right</source>
        <translation>两张图像，左和右</translation>
    </message>
    <message>
        <source>MPO, for 3D televisions and cameras</source>
        <translation>MPO，用于 3D 电视和相机</translation>
    </message>
    <message>
        <source>JPS, stereo JPEG</source>
        <translation>JPS，立体 JPEG</translation>
    </message>
    <message>
        <source>Wiggle GIF</source>
        <translation>GIF 摇摆图</translation>
    </message>
    <message>
        <source>Wiggle WebP</source>
        <translation>WebP 摇摆图</translation>
    </message>
    <message>
        <source>Depth picture, 16 bit</source>
        <translation>深度图，16 位</translation>
    </message>
    <message>
        <source>Sheet of all layers</source>
        <translation>所有层的总览图</translation>
    </message>
    <message>
        <source>Layer volume, NPY</source>
        <translation>层体数据，NPY</translation>
    </message>
    <message>
        <source>The output %1 has to end in %2.</source>
        <translation>输出 %1 必须以 %2 结尾。</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .jpg, .png, .tif, .webp, .bmp or .ppm.</source>
        <translation>输出 %1 的类型未知：请使用 .jpg、.png、.tif、.webp、.bmp 或 .ppm。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The output %1 is a folder.</source>
        <translation>输出 %1 是文件夹。</translation>
    </message>
    <message>
        <source>%1 has to lie between %2 and %3.</source>
        <translation>%1 必须介于 %2 和 %3 之间。</translation>
    </message>
    <message>
        <source>%1 needs version %2 of the architecture %3, which this program does not have.</source>
        <translation>%1 需要架构 %3 的版本 %2，本程序不具备。</translation>
    </message>
    <message>
        <source>%1 does not fit this program&apos;s network: %2 is missing or has another shape.</source>
        <translation>%1 与本程序的神经网络不符：%2 缺失或形状不同。</translation>
    </message>
    <message>
        <source>The network %1 does not exist.</source>
        <translation>神经网络 %1 不存在。</translation>
    </message>
    <message>
        <source>The network %1 lacks its description: %2 does not exist.</source>
        <translation>神经网络 %1 缺少描述文件：%2 不存在。</translation>
    </message>
    <message>
        <source>%1 needs the architecture %2, which this program does not have.</source>
        <translation>%1 需要架构 %2，本程序不具备。</translation>
    </message>
    <message>
        <source>The network %1 is missing: it was looked for in %2. DEEP3D_MODELS can name its folder.</source>
        <translation>缺少神经网络 %1：已在 %2 中查找。可用 DEEP3D_MODELS 指定其文件夹。</translation>
    </message>
    <message>
        <source>The network %1 answers values of the shape %2 instead of %3.</source>
        <translation>神经网络 %1 输出的值形状为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>The network %1 answers values that are not numbers.</source>
        <translation>神经网络 %1 输出的值不是数字。</translation>
    </message>
    <message>
        <source>There is not enough memory for the network %1.</source>
        <translation>内存不足，无法使用神经网络 %1。</translation>
    </message>
    <message>
        <source>The network %1 failed: %2</source>
        <translation>神经网络 %1 运行失败：%2</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a safetensors file.</source>
        <translation>%1 已损坏或不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>%1 holds values of the kind %2, which is not supported.</source>
        <translation>%1 包含不支持的 %2 类型的值。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written completely.</source>
        <translation>无法完整写入 %1。</translation>
    </message>
    <message>
        <source>%1 is damaged or is not a TorchScript file.</source>
        <translation>%1 已损坏或不是 TorchScript 文件。</translation>
    </message>
    <message>
        <source>The network %1 does not answer one tensor.</source>
        <translation>神经网络 %1 的输出不是单个张量。</translation>
    </message>
    <message>
        <source>%1 is not a usable network description: &quot;%2&quot; is missing or wrong.</source>
        <translation>%1 不是可用的神经网络描述：“%2”缺失或有误。</translation>
    </message>
    <message>
        <source>%1 is damaged: a network description has to be valid JSON.</source>
        <translation>%1 已损坏：神经网络描述必须是有效的 JSON。</translation>
    </message>
    <message>
        <source>The weights %1 that %2 names do not exist.</source>
        <translation>%2 中指定的权重 %1 不存在。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Deep3D Studio.</source>
        <translation>%1 由更新版本的 Deep3D Studio 写入。</translation>
    </message>
    <message>
        <source>Red-cyan, Dubois</source>
        <translation>红青（Dubois）</translation>
    </message>
    <message>
        <source>Red-cyan, half colour</source>
        <translation>红青（半彩色）</translation>
    </message>
    <message>
        <source>Red-cyan, colour</source>
        <translation>红青（彩色）</translation>
    </message>
    <message>
        <source>Red-cyan, optimised</source>
        <translation>红青（优化）</translation>
    </message>
    <message>
        <source>Red-cyan, grey</source>
        <translation>红青（灰度）</translation>
    </message>
    <message>
        <source>Red-blue, true</source>
        <translation>红蓝（真实）</translation>
    </message>
    <message>
        <source>Green-magenta, Dubois</source>
        <translation>绿品红（Dubois）</translation>
    </message>
    <message>
        <source>Amber-blue, Dubois</source>
        <translation>琥珀蓝（Dubois）</translation>
    </message>
    <message>
        <source>The edits have %1 layers, the depth has %2.</source>
        <translation>编辑内容有 %1 层，而深度有 %2 层。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法处理此图像。</translation>
    </message>
    <message>
        <source>A depth grid of %1 x %2 cells is empty.</source>
        <translation>%1 × %2 个单元的深度网格为空。</translation>
    </message>
    <message>
        <source>There is not enough memory for a depth grid of %1 x %2 cells.</source>
        <translation>内存不足，无法处理 %1 × %2 个单元的深度网格。</translation>
    </message>
    <message>
        <source>The layer axis cannot be read: %1.</source>
        <translation>无法读取层轴：%1。</translation>
    </message>
    <message>
        <source>The layer axis needs 2 to 256 layers, a step and a width above zero.</source>
        <translation>层轴需要 2 至 256 层，且步长和宽度须大于零。</translation>
    </message>
    <message>
        <source>Anaglyph</source>
        <translation>互补色立体</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>左右并排</translation>
    </message>
    <message>
        <source>Side by side, half width</source>
        <translation>左右并排（半宽）</translation>
    </message>
    <message>
        <source>Cross-eyed</source>
        <translation>交叉眼</translation>
    </message>
    <message>
        <source>Top-bottom</source>
        <translation>上下并排</translation>
    </message>
    <message>
        <source>Top-bottom, half height</source>
        <translation>上下并排（半高）</translation>
    </message>
    <message>
        <source>Row interlaced</source>
        <translation>行交错</translation>
    </message>
    <message>
        <source>Column interlaced</source>
        <translation>列交错</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>棋盘格</translation>
    </message>
    <message>
        <source>Left eye</source>
        <translation>左眼</translation>
    </message>
    <message>
        <source>Right eye</source>
        <translation>右眼</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, but is %4.</source>
        <translation>%1 必须介于 %2 和 %3 之间，但当前为 %4。</translation>
    </message>
    <message>
        <source>The points of the depth curve must rise from near to far.</source>
        <translation>深度曲线的点必须由近到远递增。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2; known are: %3.</source>
        <translation>“%1”不是 %2 的有效值；可用值：%3。</translation>
    </message>
    <message>
        <source>The stereo settings cannot be read: %1.</source>
        <translation>无法读取立体设置：%1。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Sharp</source>
        <translation>锐利</translation>
    </message>
    <message>
        <source>Layered</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Repeat the edge</source>
        <translation>重复边缘像素</translation>
    </message>
    <message>
        <source>Crop both eyes</source>
        <translation>裁剪双眼画面</translation>
    </message>
    <message>
        <source>Floating window</source>
        <translation>浮动窗口</translation>
    </message>
    <message>
        <source>%1 answers differently from its checkpoint.</source>
        <translation>%1 的输出与其检查点不同。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint of this network: %2.</source>
        <translation>%1 不是此神经网络的检查点：%2。</translation>
    </message>
    <message>
        <source>%1 and %2 have different sizes.</source>
        <translation>%1 和 %2 的尺寸不同。</translation>
    </message>
    <message>
        <source>%1 is damaged or not part of a training pack.</source>
        <translation>%1 已损坏或不属于训练数据包。</translation>
    </message>
    <message>
        <source>%1 is not a finished training pack: it has no index.</source>
        <translation>%1 不是已完成的训练数据包：没有索引。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of the program.</source>
        <translation>%1 由本程序的更新版本生成。</translation>
    </message>
    <message>
        <source>%1 is missing or cannot be read.</source>
        <translation>%1 缺失或无法读取。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty.</source>
        <translation>文件夹 %1 不为空。</translation>
    </message>
    <message>
        <source>%1 is not a readable picture.</source>
        <translation>%1 不是可读取的图像。</translation>
    </message>
    <message>
        <source>%1 is not a 16-bit grey picture.</source>
        <translation>%1 不是 16 位灰度图像。</translation>
    </message>
    <message>
        <source>%1 holds no depth.</source>
        <translation>%1 不包含深度。</translation>
    </message>
    <message>
        <source>%1 has no line for %2.</source>
        <translation>%1 中没有 %2 的行。</translation>
    </message>
    <message>
        <source>%1 is empty or cannot be read.</source>
        <translation>%1 为空或无法读取。</translation>
    </message>
    <message>
        <source>The pack is damaged at the picture %1.</source>
        <translation>数据包在图像 %1 处损坏。</translation>
    </message>
    <message>
        <source>%1 is an evaluation pack: it must not be trained on.</source>
        <translation>%1 是评估数据包：不得用于训练。</translation>
    </message>
    <message>
        <source>The packs hold no picture to train on.</source>
        <translation>数据包中没有可用于训练的图像。</translation>
    </message>
    <message>
        <source>%1 is not a checkpoint.</source>
        <translation>%1 不是检查点。</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is unknown: use auto, cpu, cuda or cuda:N.</source>
        <translation>设备“%1”未知：请使用 auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures.</source>
        <translation>文件夹 %1 中没有图像。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>无法创建文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <source>The work failed: %1</source>
        <translation>处理失败：%1</translation>
    </message>
    <message>
        <source>%1 is not a weight: write source=number.</source>
        <translation>%1 不是权重：请按“来源=数值”填写。</translation>
    </message>
    <message>
        <source>There is not enough memory for %1.</source>
        <translation>内存不足，无法处理 %1。</translation>
    </message>
    <message>
        <source>%1 could not be shown: %2</source>
        <translation>无法显示 %1：%2</translation>
    </message>
    <message>
        <source>The disparity map knows no depth.</source>
        <translation>视差图不含深度。</translation>
    </message>
    <message>
        <source>A disparity map needs 16 bits.</source>
        <translation>视差图需要 16 位。</translation>
    </message>
    <message>
        <source>Only eight-bit pictures of one size are compared.</source>
        <translation>只能比较尺寸相同的 8 位图像。</translation>
    </message>
    <message>
        <source>The unfinished export of %1 was started with another source, network or other settings: it can only be started anew.</source>
        <translation>%1 的未完成导出以不同的源、神经网络或设置开始：只能重新开始。</translation>
    </message>
    <message>
        <source>%1 was changed or removed while it was being converted: the export can be resumed once it is back.</source>
        <translation>%1 在转换期间被更改或移除：恢复原状后即可继续导出。</translation>
    </message>
    <message>
        <source>The disk is full: %1 more are needed for %2. The export goes on when there is room.</source>
        <translation>磁盘已满：%2 还需要 %1。有空间后导出会继续。</translation>
    </message>
    <message>
        <source>One clip</source>
        <translation>单个视频</translation>
    </message>
    <message>
        <source>Two clips, left and right</source>
        <translation>两个视频，左和右</translation>
    </message>
    <message>
        <source>Depth, 16 bit</source>
        <translation>深度，16 位</translation>
    </message>
    <message>
        <source>Sheets of all layers</source>
        <translation>所有层的总览图</translation>
    </message>
    <message>
        <source>Looking for cuts</source>
        <translation>正在检测剪切点</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>正在转换</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>%1 is no value of %2.</source>
        <translation>%1 不是 %2 的有效值。</translation>
    </message>
    <message>
        <source>The description of an export is damaged: %1.</source>
        <translation>导出描述已损坏：%1。</translation>
    </message>
    <message>
        <source>The frames %1-%2 are not all in %3, which has frames 0-%4.</source>
        <translation>第 %1-%2 帧不全在 %3 中，其帧范围为 0-%4。</translation>
    </message>
    <message>
        <source>Another export is writing %1.</source>
        <translation>另一个导出正在写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no pair with true disparity.</source>
        <translation>%1 不包含带真实视差的图像对。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a clip.</source>
        <translation>%1 是文件夹，不是视频。</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the index of its frames is missing.</source>
        <translation>%1 被截断或已损坏：缺少帧索引。</translation>
    </message>
    <message>
        <source>%1 is not a clip in a format that can be read.</source>
        <translation>%1 不是可读取格式的视频。</translation>
    </message>
    <message>
        <source>%1 has no video: it holds sound only.</source>
        <translation>%1 没有视频画面：只包含声音。</translation>
    </message>
    <message>
        <source>%1 has no video in it.</source>
        <translation>%1 中没有视频画面。</translation>
    </message>
    <message>
        <source>A picture of the clip could not be converted.</source>
        <translation>无法转换视频的某一帧。</translation>
    </message>
    <message>
        <source>The encoder %1 refuses pictures of %2 x %3 with these settings: %4.</source>
        <translation>编码器 %1 在这些设置下不接受 %2 × %3 的画面：%4。</translation>
    </message>
    <message>
        <source>The installed FFmpeg has no encoder for %1 (%2).</source>
        <translation>已安装的 FFmpeg 没有 %1 编码器（%2）。</translation>
    </message>
    <message>
        <source>Pictures of this clip cannot be filtered by &quot;%1&quot;.</source>
        <translation>无法用“%1”对此视频的画面进行滤镜处理。</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: there is no decoder for its video (%2).</source>
        <translation>无法解码 %1：没有适用于其视频的解码器（%2）。</translation>
    </message>
    <message>
        <source>%1 has no frame that can be decoded.</source>
        <translation>%1 没有可解码的帧。</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>cover picture</source>
        <translation>封面图像</translation>
    </message>
    <message>
        <source>The type of the output %1 is unknown: use .mp4, .mov, .mkv, .webm or .avi.</source>
        <translation>输出 %1 的类型未知：请使用 .mp4、.mov、.mkv、.webm 或 .avi。</translation>
    </message>
    <message>
        <source>The container of %1 cannot hold these streams: %2.</source>
        <translation>%1 的容器格式无法容纳这些流：%2。</translation>
    </message>
    <message>
        <source>There is no part to be joined to %1.</source>
        <translation>没有可合并到 %1 的分段。</translation>
    </message>
    <message>
        <source>%1 cannot hold %2: choose another file type or codec.</source>
        <translation>%1 无法容纳 %2：请选择其他文件类型或编解码器。</translation>
    </message>
    <message>
        <source>%1 has no place for the mark &quot;%2&quot;: players have to be told by hand.</source>
        <translation>%1 无法存放标记“%2”：需要在播放器中手动指定。</translation>
    </message>
    <message>
        <source>There is no picture with a name like %1.</source>
        <translation>没有名称类似 %1 的图像。</translation>
    </message>
    <message>
        <source>%1 has gaps: %2 numbers have no picture.</source>
        <translation>%1 有空缺：%2 个编号没有对应的图像。</translation>
    </message>
    <message>
        <source>%1 has %2 frames: there is no frame %3.</source>
        <translation>%1 有 %2 帧：没有第 %3 帧。</translation>
    </message>
    <message>
        <source>%1 has another size than the first picture: frames are scaled to %2 x %3.</source>
        <translation>%1 与第一张图像的尺寸不同：各帧会缩放到 %2 × %3。</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is left out: %5 cannot hold it.</source>
        <translation>%4 的流 %1（%2，%3）将被略去：%5 无法容纳。</translation>
    </message>
    <message>
        <source>Stream %1 (%2, %3) of %4 is converted to %6, the form of %5.</source>
        <translation>%4 的流 %1（%2，%3）将转换为 %6，即 %5 所用的格式。</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its streams differ.</source>
        <translation>%1 不能接续 %2：两者的流不同。</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>单个视图</translation>
    </message>
    <message>
        <source>two views side by side</source>
        <translation>两个视图左右并排</translation>
    </message>
    <message>
        <source>two views, one above the other</source>
        <translation>两个视图上下并排</translation>
    </message>
    <message>
        <source>two views in turn by rows</source>
        <translation>两个视图逐行交替</translation>
    </message>
    <message>
        <source>two views in turn by columns</source>
        <translation>两个视图逐列交替</translation>
    </message>
    <message>
        <source>two views as a checkerboard</source>
        <translation>两个视图按棋盘格排列</translation>
    </message>
    <message>
        <source>two views in turn by frames</source>
        <translation>两个视图逐帧交替</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot convert subtitles of the form %1.</source>
        <translation>已安装的 FFmpeg 无法转换 %1 格式的字幕。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 is %3 instead of %4.</source>
        <translation>%1 的流 %2 为 %3，而不是 %4。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the language &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>%1 的流 %2 的语言为“%3”，而不是“%4”。</translation>
    </message>
    <message>
        <source>Stream %2 of %1 has the title &quot;%3&quot; instead of &quot;%4&quot;.</source>
        <translation>%1 的流 %2 的标题为“%3”，而不是“%4”。</translation>
    </message>
    <message>
        <source>The sound in stream %2 of %1 lasts %3 s instead of %4 s.</source>
        <translation>%1 的流 %2 中，声音时长为 %3 秒，而不是 %4 秒。</translation>
    </message>
    <message>
        <source>%1 has %2 streams of the kind &quot;%3&quot; instead of %4.</source>
        <translation>%1 有 %2 个“%3”类型的流，而不是 %4 个。</translation>
    </message>
    <message>
        <source>The pictures of %1 are %2 instead of %3.</source>
        <translation>%1 的画面尺寸为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is marked as &quot;%2&quot; instead of &quot;%3&quot;.</source>
        <translation>%1 的标记为“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The colours of %1 are tagged %2 instead of %3.</source>
        <translation>%1 的色彩标签为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>The HDR data of the source is missing in %1.</source>
        <translation>%1 中缺少源的 HDR 数据。</translation>
    </message>
    <message>
        <source>%1 has %2 frames instead of %3.</source>
        <translation>%1 有 %2 帧，而不是 %3 帧。</translation>
    </message>
    <message>
        <source>%1 lasts %2 s instead of %3 s.</source>
        <translation>%1 时长为 %2 秒，而不是 %3 秒。</translation>
    </message>
    <message>
        <source>%1 has %2 chapters instead of %3.</source>
        <translation>%1 有 %2 个章节，而不是 %3 个。</translation>
    </message>
    <message>
        <source>The end of %1 cannot be decoded.</source>
        <translation>无法解码 %1 的结尾。</translation>
    </message>
    <message>
        <source>%1 does not begin after the end of the part before it.</source>
        <translation>%1 没有从上一分段的结尾之后开始。</translation>
    </message>
    <message>
        <source>%1 does not continue %2: its codec, size or settings differ.</source>
        <translation>%1 不能接续 %2：编解码器、尺寸或设置不同。</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: %2 frames can be read.</source>
        <translation>%1 被截断或已损坏：可读取 %2 帧。</translation>
    </message>
    <message>
        <source>%1 changes its size at frame %2: frames are scaled to the first one&apos;s %3 x %4.</source>
        <translation>%1 在第 %2 帧改变了尺寸：各帧会缩放到首帧的 %3 × %4。</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded and its neighbour is shown instead.</source>
        <translation>%1 已损坏：第 %2 帧无法解码，改为显示相邻帧。</translation>
    </message>
    <message>
        <source>%1 is damaged: frame %2 cannot be decoded.</source>
        <translation>%1 已损坏：第 %2 帧无法解码。</translation>
    </message>
    <message>
        <source>%1: the codec needs even numbers of pixels, %2 x %3 becomes %4 x %5.</source>
        <translation>%1：编解码器要求像素数为偶数，%2 × %3 将变为 %4 × %5。</translation>
    </message>
    <message>
        <source>%1: the graphics card encodes H.264 with 8 bits only.</source>
        <translation>%1：显卡只能以 8 位编码 H.264。</translation>
    </message>
    <message>
        <source>A frame of %1 could not be encoded: %2.</source>
        <translation>无法对 %1 的某一帧进行编码：%2。</translation>
    </message>
    <message>
        <source>A frame of %1 does not come after the one before it.</source>
        <translation>%1 的某一帧不在其前一帧之后。</translation>
    </message>
    <message>
        <source>A frame of %1 is %2 x %3 pixels, the file is %4 x %5.</source>
        <translation>%1 的某一帧为 %2 × %3 像素，而文件为 %4 × %5。</translation>
    </message>
    <message>
        <source>There is no frame to be written to %1.</source>
        <translation>没有可写入 %1 的帧。</translation>
    </message>
    <message>
        <source>H.264: plays everywhere</source>
        <translation>H.264：兼容性最好</translation>
    </message>
    <message>
        <source>H.265: smaller, for headsets and 10 bit</source>
        <translation>H.265：文件更小，适合头显和 10 位</translation>
    </message>
    <message>
        <source>AV1: smallest, slow</source>
        <translation>AV1：文件最小，速度慢</translation>
    </message>
    <message>
        <source>ProRes 422 HQ: for editing</source>
        <translation>ProRes 422 HQ：用于剪辑</translation>
    </message>
    <message>
        <source>FFV1: without loss</source>
        <translation>FFV1：无损</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (NVENC)</source>
        <translation>显卡（NVENC）</translation>
    </message>
    <message>
        <source>The keyframes cannot be read: %1.</source>
        <translation>无法读取关键帧：%1。</translation>
    </message>
    <message>
        <source>The keyframes must rise from frame 0 on and have values.</source>
        <translation>关键帧必须从第 0 帧起依次递增，并带有数值。</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>The cuts must rise from above frame 0.</source>
        <translation>剪切点必须在第 0 帧之后，且依次递增。</translation>
    </message>
    <message>
        <source>No shot begins at frame %1.</source>
        <translation>第 %1 帧处没有镜头开始。</translation>
    </message>
    <message>
        <source>Depth scale</source>
        <translation>深度缩放</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>会聚</translation>
    </message>
    <message>
        <source>The project %1 cannot be used: %2</source>
        <translation>无法使用项目 %1：%2</translation>
    </message>
    <message>
        <source>%1 was made by a newer Deep3D Studio: its version is %2, this one reads up to %3.</source>
        <translation>%1 由更新版本的 Deep3D Studio 生成：其版本为 %2，本程序最高可读取 %3。</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project.</source>
        <translation>%1 不是 Deep3D 项目。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a project.</source>
        <translation>%1 是文件夹，不是项目。</translation>
    </message>
    <message>
        <source>%1 is not a Deep3D project, or it is damaged.</source>
        <translation>%1 不是 Deep3D 项目，或已损坏。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures and no clips.</source>
        <translation>文件夹 %1 中没有图像和视频。</translation>
    </message>
    <message>
        <source>The output %1 has to be a folder for several files: end it with a slash.</source>
        <translation>有多个文件时，输出 %1 必须是文件夹：请以斜杠结尾。</translation>
    </message>
    <message>
        <source>%1 is a clip, and %2 is for photos alone.</source>
        <translation>%1 是视频，而 %2 仅适用于照片。</translation>
    </message>
    <message>
        <source>%1, which %2 belongs to, is not there: name it before -o.</source>
        <translation>%2 使用的 %1 不存在：请在 -o 之前指定它。</translation>
    </message>
    <message>
        <source>A photo or a clip is required.</source>
        <translation>需要一张照片或一个视频。</translation>
    </message>
    <message>
        <source>Layers of clips lie on the source&apos;s grid: %1 is for photos.</source>
        <translation>视频的层采用源的网格：%1 仅适用于照片。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The output %1 lies in the folder that it is made of.</source>
        <translation>输出 %1 位于作为其来源的文件夹中。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2: %3.</source>
        <translation>无法将 %1 复制到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 is neither a file nor one of the networks that `deep3d models list` names.</source>
        <translation>%1 既不是文件，也不是 `deep3d models list` 列出的神经网络。</translation>
    </message>
    <message>
        <source>There is a network of the name %1 already.</source>
        <translation>已有名为 %1 的神经网络。</translation>
    </message>
    <message>
        <source>%1 is the network that the program ships with: it stays.</source>
        <translation>%1 是程序自带的神经网络：不能移除。</translation>
    </message>
    <message>
        <source>There is no network of the name %1.</source>
        <translation>没有名为 %1 的神经网络。</translation>
    </message>
    <message>
        <source>LibTorch&apos;s CUDA part cannot be loaded: %1.</source>
        <translation>无法加载 LibTorch 的 CUDA 部分：%1。</translation>
    </message>
    <message>
        <source>LibTorch has no CUDA device %1: it finds %2.</source>
        <translation>LibTorch 没有 CUDA 设备 %1：找到 %2 个。</translation>
    </message>
    <message>
        <source>The packs hold no picture to measure: none is for evaluation or of a test split, with depth or a second eye.</source>
        <translation>数据包中没有可用于测量的图像：没有用于评估或属于测试集、且带有深度或第二只眼画面的图像。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>The folder %1 holds no pictures to pack.</source>
        <translation>文件夹 %1 中没有可打包的图像。</translation>
    </message>
    <message>
        <source>There is no rank %1 in a group of %2.</source>
        <translation>大小为 %2 的进程组中没有 rank %1。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 computes on its processor.</source>
        <translation>由 Gloo 传输求和结果：rank %1 在处理器上计算。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 has no NCCL.</source>
        <translation>由 Gloo 传输求和结果：rank %1 没有 NCCL。</translation>
    </message>
    <message>
        <source>Gloo carries the sums: rank %1 shares its device.</source>
        <translation>由 Gloo 传输求和结果：rank %1 与其他进程共用设备。</translation>
    </message>
    <message>
        <source>This program was built without NCCL&apos;s headers (packaging/setup.sh --cuda).</source>
        <translation>本程序构建时未使用 NCCL 头文件（packaging/setup.sh --cuda）。</translation>
    </message>
    <message>
        <source>NCCL&apos;s part cannot be loaded: %1.</source>
        <translation>无法加载 NCCL 部分：%1。</translation>
    </message>
    <message>
        <source>The group at %1:%2 cannot be reached: %3.</source>
        <translation>无法连接到 %1:%2 处的进程组：%3。</translation>
    </message>
    <message>
        <source>Graphics card (NVDEC)</source>
        <translation>显卡（NVDEC）</translation>
    </message>
    <message>
        <source>%1 is decoded by the graphics card (NVDEC).</source>
        <translation>%1 由显卡（NVDEC）解码。</translation>
    </message>
    <message>
        <source>%1 is decoded by the processor: NVDEC cannot be used for it.</source>
        <translation>%1 由处理器解码：无法对其使用 NVDEC。</translation>
    </message>
    <message>
        <source>%1 holds an unfinished pack: go on with it by --resume or choose another folder.</source>
        <translation>%1 包含未完成的数据包：请用 --resume 继续，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The pack %1 is finished already.</source>
        <translation>数据包 %1 已经完成。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The pack %1 was begun with other pictures or options: choose another folder.</source>
        <translation>数据包 %1 是用其他图像或选项开始的：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Two folders or films are named %1: sources of a pack need different names.</source>
        <translation>有两个文件夹或视频都名为 %1：数据包的来源名称不能相同。</translation>
    </message>
    <message>
        <source>%1 is no evaluation pack with hashes of its pictures: pack it again with --evaluation.</source>
        <translation>%1 不是带有图像哈希值的评估数据包：请用 --evaluation 重新打包。</translation>
    </message>
    <message>
        <source>%1 must not be trained on: %2 is the evaluation picture %3.</source>
        <translation>%1 不得用于训练：%2 是评估图像 %3。</translation>
    </message>
    <message>
        <source>%1 does not say that its two views lie side by side or top-bottom: tell it by --stereo.</source>
        <translation>%1 未说明两个视图是左右并排还是上下并排：请用 --stereo 指定。</translation>
    </message>
    <message>
        <source>The device %1 cannot be used: %2</source>
        <translation>无法使用设备 %1：%2</translation>
    </message>
    <message>
        <source>two views in an MPO file</source>
        <translation>MPO 文件中的两个视图</translation>
    </message>
    <message>
        <source>%1 frames of %2 stayed on the graphics card from its decoder to its encoder.</source>
        <translation>%2 有 %1 帧从解码到编码始终留在显卡上。</translation>
    </message>
    <message>
        <source>This build has no CUDA renderer; the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>此构建没有 CUDA 渲染器；设备必须为“cpu”或“auto”。</translation>
    </message>
    <message>
        <source>No CUDA device: this build has no CUDA renderer.</source>
        <translation>没有 CUDA 设备：此构建没有 CUDA 渲染器。</translation>
    </message>
    <message>
        <source>The CUDA renderer takes %1 layers and this depth has %2: the processor renders it.</source>
        <translation>CUDA 渲染器支持 %1 层，而此深度有 %2 层：由处理器渲染。</translation>
    </message>
    <message>
        <source>No CUDA device: %1.</source>
        <translation>没有 CUDA 设备：%1。</translation>
    </message>
    <message>
        <source>No CUDA device can be used (%1); the device has to be &quot;cpu&quot; or &quot;auto&quot;.</source>
        <translation>没有可用的 CUDA 设备（%1）；设备必须为“cpu”或“auto”。</translation>
    </message>
    <message>
        <source>There is no CUDA device %1: this machine has %2.</source>
        <translation>没有 CUDA 设备 %1：本机有 %2 个。</translation>
    </message>
    <message>
        <source>The CUDA device has too little memory for this picture.</source>
        <translation>CUDA 设备的内存不足，无法处理此图像。</translation>
    </message>
    <message>
        <source>The CUDA device failed: %1.</source>
        <translation>CUDA 设备出现故障：%1。</translation>
    </message>
    <message>
        <source>two views in a JPS file</source>
        <translation>JPS 文件中的两个视图</translation>
    </message>
    <message>
        <source>%1 stores its colours as ICtCp of HLG, which cannot be read.</source>
        <translation>%1 以 HLG 的 ICtCp 存储色彩，无法读取。</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Take it as one picture</source>
        <translation>作为单张图像处理</translation>
    </message>
    <message>
        <source>Keep both views</source>
        <translation>保留两个视图</translation>
    </message>
    <message>
        <source>Convert the left view</source>
        <translation>转换左视图</translation>
    </message>
    <message>
        <source>%1 does not hold two views, as far as it says or looks like it: tell it by --stereo-input %2.</source>
        <translation>从标记和画面看，%1 不包含两个视图：请用 --stereo-input %2 指定。</translation>
    </message>
    <message>
        <source>%1 holds %2, which cannot be taken apart: --stereo-input convert takes its frames as plain pictures.</source>
        <translation>%1 的内容为“%2”，无法拆分：--stereo-input convert 可将其帧作为普通图像处理。</translation>
    </message>
    <message>
        <source>%1 has no place for the colour tags %2: players have to be told by hand.</source>
        <translation>%1 无法存放色彩标签 %2：需要在播放器中手动指定。</translation>
    </message>
    <message>
        <source>The languages of the streams of %1 are left out: %2 cannot hold them.</source>
        <translation>%1 各流的语言将被略去：%2 无法容纳。</translation>
    </message>
    <message>
        <source>The chapters of %1 are left out: %2 cannot hold them.</source>
        <translation>%1 的章节将被略去：%2 无法容纳。</translation>
    </message>
    <message>
        <source>The width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>The quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>The number of wiggle pictures</source>
        <translation>摇摆图的张数</translation>
    </message>
    <message>
        <source>The time of a wiggle picture</source>
        <translation>摇摆图每张的时间</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipExportDialog</name>
    <message>
        <source>As the clip (%1 px)</source>
        <translation>与视频相同（%1 px）</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>0 is the best and makes the largest file (CRF); every 6 more halve it.</source>
        <translation>0 质量最高，文件最大（CRF）；每增加 6，文件大小减半。</translation>
    </message>
    <message>
        <source>Only the range that is chosen on the timeline</source>
        <translation>仅导出时间线上选定的范围</translation>
    </message>
    <message>
        <source>Keep sound, subtitles and chapters</source>
        <translation>保留声音、字幕和章节</translation>
    </message>
    <message>
        <source>&amp;Add to the queue</source>
        <translation>添加到队列(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Codec</source>
        <translation>编解码器(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Result: %1, %2 pictures</source>
        <translation>结果：%1，%2 帧</translation>
    </message>
    <message>
        <source>Measuring time and size on a few pictures …</source>
        <translation>正在用若干帧测算时间和大小…</translation>
    </message>
    <message>
        <source>Measured on a few pictures from the clip&apos;s middle. Sound comes to the size; while it works it needs up to twice as much on the disk.</source>
        <translation>根据视频中段的若干帧测算。文件大小还要加上声音；处理期间最多需要两倍的磁盘空间。</translation>
    </message>
    <message>
        <source>Encode thoroughly</source>
        <translation>精细编码</translation>
    </message>
    <message>
        <source>Takes up to twice as long to encode and keeps a little more detail in about the same size.</source>
        <translation>编码时间最多为两倍，在大小相近的情况下保留更多一点细节。</translation>
    </message>
</context>
<context>
    <name>deep3d::ClipForecaster</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>About %1, %2, up to %3 of memory</source>
        <translation>约 %1，%2，内存最多 %3</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportController</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>内存不足，无法完成此导出。减小宽度或许可行。</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportDialog</name>
    <message>
        <source>As the photo (%1 px)</source>
        <translation>与照片相同（%1 px）</translation>
    </message>
    <message>
        <source>100 keeps the most and makes the largest file; 92 is hard to tell from the original.</source>
        <translation>100 保留的细节最多，文件最大；92 与原图几乎看不出差别。</translation>
    </message>
    <message>
        <source>2 jumps between the eyes; more swing smoothly from one to the other.</source>
        <translation>2 个视图在双眼之间跳动；视图更多则平滑摆动。</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF)</source>
        <translation>保留相机数据（EXIF）</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>File &amp;type</source>
        <translation>文件类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>视图数(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Time of each</source>
        <translation>每幅时长(&amp;T)</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>Result: two pictures of %1</source>
        <translation>结果：两张 %1 的图像</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Working … about %1 left</source>
        <translation>正在处理… 剩余约 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportForm</name>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>The width of the picture for one eye.</source>
        <translation>单眼画面的宽度。</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>眼镜(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Width of one eye</source>
        <translation>单眼宽度(&amp;W)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueue</name>
    <message>
        <source>There is not enough memory for this export. A smaller width may succeed.</source>
        <translation>内存不足，无法完成此导出。减小宽度或许可行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 pictures/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>deep3d::ExportQueuePanel</name>
    <message>
        <source>Exports</source>
        <translation>导出队列</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the selected export, or go on with it</source>
        <translation>暂停或继续选定的导出</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>Do the selected export sooner</source>
        <translation>提前执行选定的导出</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>推后</translation>
    </message>
    <message>
        <source>Do the selected export later</source>
        <translation>推后执行选定的导出</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected export out of the list; what is written of an unfinished one goes</source>
        <translation>从列表中移除选定的导出；未完成的导出已写入的内容会被删除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the finished clip</source>
        <translation>打开已完成的视频</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show the finished clip in its folder</source>
        <translation>在所在文件夹中显示已完成的视频</translation>
    </message>
    <message>
        <source>Go on with all that is paused</source>
        <translation>继续所有已暂停的导出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerCell</name>
    <message>
        <source>Layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>%1
Click selects, double click or S solos, M mutes, R resets.
Drag up or down: gain. Drag left or right: offset.</source>
        <translation>%1
单击选择，双击或按 S 独显，按 M 屏蔽，按 R 重置。
上下拖动：增益。左右拖动：偏移。</translation>
    </message>
    <message>
        <source>M</source>
        <comment>mute</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>S</source>
        <comment>solo</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Mute this layer (M)</source>
        <translation>屏蔽此层 (M)</translation>
    </message>
    <message>
        <source>Show this layer alone (S)</source>
        <translation>独显此层 (S)</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerGrid</name>
    <message>
        <source>The layers of the picture appear here, from near to far, as soon as one is open.</source>
        <translation>打开图像后，其各层会由近到远显示在这里。</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Show the probability over the dimmed picture</source>
        <translation>在变暗的画面上显示概率</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Show the picture multiplied by the probability</source>
        <translation>显示画面与概率相乘的结果</translation>
    </message>
    <message>
        <source>Parallax in % of the width</source>
        <translation>以宽度的 % 表示视差</translation>
    </message>
    <message>
        <source>Parallax in pixels of the full picture</source>
        <translation>以完整图像的像素表示视差</translation>
    </message>
    <message>
        <source>Parallax in mm on the screen</source>
        <translation>以屏幕上的 mm 表示视差</translation>
    </message>
    <message>
        <source>Reset every layer: no mute, no solo, gain 1, offset 0</source>
        <translation>重置所有层：不屏蔽、不独显、增益 1、偏移 0</translation>
    </message>
    <message>
        <source>Reset every layer</source>
        <translation>重置所有层</translation>
    </message>
    <message>
        <source>Layer %1 of %2</source>
        <translation>第 %1 层，共 %2 层</translation>
    </message>
    <message>
        <source>parallax %1</source>
        <translation>视差 %1</translation>
    </message>
    <message>
        <source>%1 of the picture</source>
        <translation>占画面 %1</translation>
    </message>
    <message>
        <source>solo</source>
        <translation>独显</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>gain %1</source>
        <translation>增益 %1</translation>
    </message>
    <message>
        <source>offset %1</source>
        <translation>偏移 %1</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>joins the facts of one layer: &quot;Layer 3 of 33 · parallax −3.6 %&quot;</extracomment>
        <translation> · </translation>
    </message>
    <message numerus="yes">
        <source>%n layers selected</source>
        <translation>
            <numerusform>已选择 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the picture is comfortable</source>
        <translation>整个画面均在舒适范围内</translation>
    </message>
    <message>
        <source>%1 of the picture outside the comfort budget</source>
        <translation>画面的 %1 超出舒适范围</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: they have no layers.</source>
        <translation>显示的是文件自带的两个视图：它们没有层。</translation>
    </message>
</context>
<context>
    <name>deep3d::LayerHistogram</name>
    <message>
        <source>Histogram of the layers</source>
        <translation>层直方图</translation>
    </message>
    <message>
        <source>%1 of the picture lie outside the comfort budget</source>
        <translation>画面的 %1 超出舒适范围</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>近</translation>
    </message>
    <message>
        <source>Far</source>
        <translation>远</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>How much of the picture lies in each layer.
The lighter span is comfortable on a desktop monitor: parallax %1 to %2 of the width.</source>
        <translation>各层占画面的多少。
较亮的区段在桌面显示器上观看舒适：视差为宽度的 %1 至 %2。</translation>
    </message>
</context>
<context>
    <name>deep3d::MainWindow</name>
    <message>
        <source>Stereo</source>
        <translation>立体</translation>
    </message>
    <message>
        <source>Point under the pointer</source>
        <translation>指针处的点</translation>
    </message>
    <message>
        <source>Layers, near to far</source>
        <translation>层（由近到远）</translation>
    </message>
    <message>
        <source>Looking at the depth …</source>
        <translation>正在分析深度…</translation>
    </message>
    <message>
        <source>%1 – Deep3D Studio</source>
        <translation>%1 – Deep3D Studio</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Deep3D Studio</source>
        <translation>Deep3D Studio</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图像。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出队列</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s) with work that was not saved are back.</source>
        <translation>
            <numerusform>已恢复 %n 个含有未保存更改的图像或视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo and no clip in it.</source>
        <translation>其中没有照片和视频。</translation>
    </message>
    <message>
        <source>%1, %2 pictures/s</source>
        <translation>%1，%2 帧/秒</translation>
    </message>
    <message>
        <source>This cannot be shown.</source>
        <translation>无法显示此内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) were not finished. Go on with them now?</source>
        <translation>
            <numerusform>有 %n 个导出未完成。现在继续吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>deep3d::MediaPanel</name>
    <message>
        <source>Opened photos and clips</source>
        <translation>已打开的照片和视频</translation>
    </message>
    <message>
        <source>Photos and clips that you open stand here.</source>
        <translation>打开的照片和视频会显示在这里。</translation>
    </message>
</context>
<context>
    <name>deep3d::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>deep3d::NetworkMenu</name>
    <message>
        <source>&amp;Network</source>
        <translation>神经网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add network …</source>
        <translation>添加神经网络(&amp;A)…</translation>
    </message>
    <message>
        <source>Try a network of your own and keep a copy of it</source>
        <translation>试用自己的神经网络并保留其副本</translation>
    </message>
    <message>
        <source>The network %1 is gone: the one that comes with the program is used.</source>
        <translation>神经网络 %1 已不存在：改用程序自带的神经网络。</translation>
    </message>
    <message>
        <source>The network that comes with the program is used: %1</source>
        <translation>正在使用程序自带的神经网络：%1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Trying the network …</source>
        <translation>正在试用神经网络…</translation>
    </message>
    <message>
        <source>&amp;Remove network</source>
        <translation>移除神经网络(&amp;R)</translation>
    </message>
    <message>
        <source>Remove the network %1? Its files are deleted from this computer.</source>
        <translation>要移除神经网络 %1 吗？其文件将从此计算机中删除。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewController</name>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1，%n 个线程</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds both eyes already: %1.</source>
        <translation>此文件已包含左右眼画面：%1。</translation>
    </message>
    <message>
        <source>This file seems to hold both eyes already: %1.</source>
        <translation>此文件似乎已包含左右眼画面：%1。</translation>
    </message>
</context>
<context>
    <name>deep3d::PreviewWidget</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbeBars</name>
    <message>
        <source>Mass of each layer at the pointer</source>
        <translation>指针处各层的概率</translation>
    </message>
</context>
<context>
    <name>deep3d::ProbePanel</name>
    <message>
        <source>What the network says about the point under the pointer: how much it believes in each layer, from near (left) to far (right).</source>
        <translation>神经网络对指针处的点的判断：认为该点位于各层的可能性，由近（左）到远（右）。</translation>
    </message>
    <message>
        <source>The network sees two depths here, as in glass, hair or at an edge.</source>
        <translation>神经网络在此处看到两个深度，常见于玻璃、头发或边缘。</translation>
    </message>
    <message>
        <source>Parallax</source>
        <translation>视差</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>parallax in percent of the width and in pixels</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Two peaks</source>
        <translation>双峰</translation>
    </message>
    <message>
        <source>One peak</source>
        <translation>单峰</translation>
    </message>
    <message>
        <source>Point at the picture</source>
        <translation>请指向画面</translation>
    </message>
</context>
<context>
    <name>deep3d::ProjectKeeper</name>
    <message>
        <source>The project was not saved</source>
        <translation>未能保存项目</translation>
    </message>
    <message>
        <source>The project cannot be opened</source>
        <translation>无法打开项目</translation>
    </message>
    <message>
        <source>%1 belongs to %2, which is no longer there. Where is it now?</source>
        <translation>%1 使用的 %2 已不在原处。它现在在哪里？</translation>
    </message>
</context>
<context>
    <name>deep3d::RecentFiles</name>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何文件</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清除列表</translation>
    </message>
</context>
<context>
    <name>deep3d::StatusPanel</name>
    <message>
        <source>Size of the photo</source>
        <translation>照片尺寸</translation>
    </message>
    <message>
        <source>Zoom of the preview</source>
        <translation>预览的缩放比例</translation>
    </message>
    <message>
        <source>Pictures of the preview in the last second</source>
        <translation>最近一秒内预览的帧数</translation>
    </message>
    <message>
        <source>Time of the last rendering</source>
        <translation>上次渲染所用的时间</translation>
    </message>
    <message>
        <source>Network, and the time it took for this photo</source>
        <translation>神经网络，及其处理此照片所用的时间</translation>
    </message>
    <message>
        <source>What does the work</source>
        <translation>执行运算的设备</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1：%2 ms</translation>
    </message>
    <message>
        <source>Render %1 ms</source>
        <translation>渲染 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)/s</source>
        <translation>
            <numerusform>%n 帧/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>deep3d::StereoPanel</name>
    <message>
        <source>Depth scale</source>
        <translation>深度缩放</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>How deep the scene is: 0 is flat, 1 as the network sees it.</source>
        <translation>场景的纵深：0 为平面，1 为神经网络判断的深度。</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>会聚</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Moves the whole scene behind the screen (right) or in front of it (left), in percent of the picture&apos;s width.</source>
        <translation>将整个场景移到屏幕后方（右）或前方（左），以画面宽度的百分比表示。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>How much of the change the left eye takes: at 0 % it sees the photo itself, at 50 % both eyes share it.</source>
        <translation>左眼承担多少变化：0 % 时左眼看到照片本身，50 % 时由双眼平分。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the other eye&apos;s view is made.</source>
        <translation>另一只眼的视图如何生成。</translation>
    </message>
    <message>
        <source>Deep3D&apos;s own: a soft mixture of shifted pictures.</source>
        <translation>Deep3D 自有的方法：将位移后的图像柔和混合。</translation>
    </message>
    <message>
        <source>Like selection, but each point is read once: no ghosts.</source>
        <translation>与“选择”类似，但每个点只读取一次：没有重影。</translation>
    </message>
    <message>
        <source>Layers that hide each other: gaps behind near things are filled with what lies behind.</source>
        <translation>各层相互遮挡：近处物体后面的空隙由其后方的内容填补。</translation>
    </message>
    <message>
        <source>Borders</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>What stands at the left and right side where an eye looks beyond the photo.</source>
        <translation>当一只眼看到照片以外时，左右两侧显示什么。</translation>
    </message>
    <message>
        <source>The file&apos;s own two views are shown: nothing here but &quot;swap eyes&quot; acts on them.</source>
        <translation>显示的是文件自带的两个视图：此处只有“交换左右眼”对其有效。</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelinePanel</name>
    <message>
        <source>From the keyframe to the next</source>
        <translation>从此关键帧到下一个</translation>
    </message>
    <message>
        <source>How the value gets from the selected keyframe to the one after it</source>
        <translation>数值如何从选定的关键帧过渡到下一个关键帧</translation>
    </message>
    <message>
        <source>Own settings for this shot</source>
        <translation>此镜头单独设置</translation>
    </message>
    <message>
        <source>What is set while this shot is seen holds for it alone; else for every shot without its own</source>
        <translation>看到此镜头时所做的设置仅用于此镜头；否则用于所有没有单独设置的镜头</translation>
    </message>
    <message>
        <source>Reduce flicker</source>
        <translation>减少闪烁</translation>
    </message>
    <message>
        <source>%1 of %2, frame %3</source>
        <translation>%1 / %2，第 %3 帧</translation>
    </message>
    <message>
        <source>Looking for cuts: %1 %</source>
        <translation>正在检测剪切点：%1 %</translation>
    </message>
    <message>
        <source>The network is slower than the clip: depth between answered frames</source>
        <translation>神经网络慢于视频播放：深度由已分析的帧推算</translation>
    </message>
    <message>
        <source>Reducing flicker: %1 %</source>
        <translation>正在减少闪烁：%1 %</translation>
    </message>
    <message>
        <source>Smooths the depth from frame to frame along the motion, anew at every cut. A frame at rest is shown with it, exactly as it is exported, and so is a frame that is played where the network&apos;s answers about those before it are known in time; else each frame has its own depth.</source>
        <translation>沿运动方向逐帧平滑深度，每个剪切点后重新开始。静止的帧会以此显示，与导出结果完全一致；播放的帧在神经网络及时得出前面各帧的结果时也是如此；否则每帧使用各自的深度。</translation>
    </message>
    <message>
        <source>Depth without flicker reduction: it is not ready ahead of the play head</source>
        <translation>深度未减少闪烁：处理进度未能领先于播放头</translation>
    </message>
</context>
<context>
    <name>deep3d::TimelineView</name>
    <message>
        <source>Open a clip: its pictures, cuts and keyframes stand here.</source>
        <translation>打开视频后，其帧、剪切点和关键帧会显示在这里。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Frame %1: %2. Drag it; Delete removes it.</source>
        <translation>第 %1 帧：%2。拖动可移动，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Frame %1: %2. A double click sets a keyframe.</source>
        <translation>第 %1 帧：%2。双击可设置关键帧。</translation>
    </message>
    <message>
        <source>Set a keyframe at the playhead, or remove it</source>
        <translation>在播放头处设置或移除关键帧</translation>
    </message>
    <message>
        <source>Frame %1, %2. Drag to look; drag with Shift to choose the range to play; the wheel zooms.</source>
        <translation>第 %1 帧，%2。拖动可查看；按住 Shift 拖动可选择播放范围；滚轮缩放。</translation>
    </message>
    <message>
        <source>At this cut the scene jumps nearer by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>在此剪切点，场景跳近了宽度的 %1；用“视频”菜单中的“缓和深度跳变”可消除。</translation>
    </message>
    <message>
        <source>At this cut the scene jumps back by %1 of the width; &quot;Ease the depth jump&quot; in the menu Clip takes that away.</source>
        <translation>在此剪切点，场景跳远了宽度的 %1；用“视频”菜单中的“缓和深度跳变”可消除。</translation>
    </message>
    <message>
        <source>Depth is ready for %1 of %2 frames; the others follow while the clip rests.</source>
        <translation>%2 帧中已有 %1 帧的深度就绪；其余帧在视频停止播放时继续处理。</translation>
    </message>
</context>
<context>
    <name>deep3d::ValueSlider</name>
    <message>
        <source>%1
Double click: neutral value. Wheel and arrow keys step, with Shift finely.</source>
        <translation>%1
双击：恢复中性值。滚轮和方向键逐级调整，按住 Shift 微调。</translation>
    </message>
</context>
<context>
    <name>deep3d::Welcome</name>
    <message>
        <source>Or open one, or paste a picture with Ctrl+V.</source>
        <translation>也可以打开文件，或按 Ctrl+V 粘贴图像。</translation>
    </message>
    <message>
        <source>Drop a photo or a clip here to see it in 3D</source>
        <translation>将照片或视频拖到此处，即可观看 3D 效果</translation>
    </message>
</context>
<context>
    <name>deep3d::WindowActions</name>
    <message>
        <source>Open the sample p&amp;hoto</source>
        <translation>打开示例照片(&amp;H)</translation>
    </message>
    <message>
        <source>Open the picture or the files that were copied</source>
        <translation>打开已复制的图像或文件</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard …</source>
        <translation>键盘(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Deep3D Studio</source>
        <translation>关于 Deep3D Studio(&amp;A)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Converge here</source>
        <translation>在此会聚(&amp;C)</translation>
    </message>
    <message>
        <source>Click on the picture what shall lie in the plane of the screen</source>
        <translation>在画面上单击要置于屏幕平面的位置</translation>
    </message>
    <message>
        <source>S&amp;wap eyes</source>
        <translation>交换左右眼(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Put every stereo setting of this photo back</source>
        <translation>重置此照片的所有立体设置</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>显示整个画面</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100 %(&amp;1)</translation>
    </message>
    <message>
        <source>One pixel of the picture is one of the screen</source>
        <translation>画面的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Put panels &amp;back</source>
        <translation>恢复面板位置(&amp;B)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>How the preview shows the two views; exporting has its own choice (keys 1 … 9, 0)</source>
        <translation>两个视图在预览中的显示方式；导出时另行选择（按键 1 … 9、0）</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>The coloured glasses you wear, and how colours are treated for them</source>
        <translation>所戴的彩色眼镜及其色彩处理方式</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Glasses</source>
        <translation>眼镜(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Exchange the finished left and right views</source>
        <translation>交换已生成的左右视图</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>保存项目(&amp;S)</translation>
    </message>
    <message>
        <source>Keep the settings, keyframes and cuts in a file</source>
        <translation>将设置、关键帧和剪切点保存到文件</translation>
    </message>
    <message>
        <source>Save project &amp;as …</source>
        <translation>项目另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>列表中的下一项(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious in the list</source>
        <translation>列表中的上一项(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>视频(&amp;C)</translation>
    </message>
    <message>
        <source>Open the sample c&amp;lip</source>
        <translation>打开示例视频(&amp;L)</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Renderer: auto, cpu, cuda or cuda:N.</source>
        <translation>渲染器：auto、cpu、cuda 或 cuda:N。</translation>
    </message>
    <message>
        <source>Turns photos and clips into stereoscopic 3D.</source>
        <translation>将照片和视频转换为立体 3D。</translation>
    </message>
    <message>
        <source>Photos, clips, projects or folders to open.</source>
        <translation>要打开的照片、视频、项目或文件夹。</translation>
    </message>
    <message>
        <source>Network to use: a name or a file.</source>
        <translation>要使用的神经网络：名称或文件。</translation>
    </message>
</context>
</TS>
